"""The packaged program's start: what it leaves to the programs that are opened from it."""

import subprocess
import sys
from pathlib import Path

import pytest

from ipsreview import __version__
from resources.installers import packaged

OURS = "/program/_internal"


@pytest.mark.parametrize(
    ("started_with", "given_back"),
    [
        ({"LD_LIBRARY_PATH": OURS}, {}),
        ({"LD_LIBRARY_PATH": f"{OURS}:/own", "LD_LIBRARY_PATH_ORIG": "/own"}, {"LD_LIBRARY_PATH": "/own"}),
        ({"LD_LIBRARY_PATH": OURS, "LD_LIBRARY_PATH_ORIG": ""}, {}),
        ({"QT_PLUGIN_PATH": f"{OURS}/plugins", "QML2_IMPORT_PATH": f"{OURS}/qml", "LANG": "C"}, {"LANG": "C"}),
        ({}, {}),
    ],
)
def test_what_it_opens_finds_the_systems_libraries(started_with: dict[str, str], given_back: dict[str, str]) -> None:
    packaged.give_back(started_with)
    assert started_with == given_back


def test_it_is_the_command() -> None:
    root = Path(packaged.__file__).parents[2]
    command = [sys.executable, "-c", f"import runpy; runpy.run_path({packaged.__file__!r}, run_name='__main__')", "--version"]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == (f"ipsreview {__version__}\n", 0)
