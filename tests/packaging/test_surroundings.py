"""What the packaged program leaves to the programs that it opens."""

import pytest

from resources.installers.surroundings import give_back


@pytest.mark.parametrize(
    ("started_with", "given_back"),
    [
        ({"LD_LIBRARY_PATH": "/program/_internal"}, {}),
        ({"LD_LIBRARY_PATH": "/program/_internal:/own", "LD_LIBRARY_PATH_ORIG": "/own"}, {"LD_LIBRARY_PATH": "/own"}),
        ({"LD_LIBRARY_PATH": "/program/_internal", "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({}, {}),
    ],
)
def test_the_path_of_libraries_is_as_it_was(started_with: dict[str, str], given_back: dict[str, str]) -> None:
    give_back(started_with)
    assert started_with == given_back
