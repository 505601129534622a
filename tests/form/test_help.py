"""What to look at: there for every item, in every language with the same points, and all of a file's faults at once."""

from pathlib import Path

import pytest

from ipsreview.errors import FaultyFileError
from ipsreview.form.help import load_help
from ipsreview.paths import form_folder
from tests.forms import cqi

FILES = sorted(form_folder("ips-cqi").glob("help*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_item_has_help_with_all_of_its_parts(path: Path) -> None:
    told = load_help(path)
    assert list(told) == [item.number for item in cqi().items]
    for help_with_item in told.values():
        assert help_with_item.about
        assert min(map(len, (help_with_item.look_at, help_with_item.ask, help_with_item.careful))) >= 2


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_language_makes_the_same_points(path: Path) -> None:
    def shape(file: Path) -> list[tuple[int, int, int]]:
        return [(len(told.look_at), len(told.ask), len(told.careful)) for told in load_help(file).values()]

    assert shape(path) == shape(FILES[0].with_name("help.toml"))


def test_every_fault_is_told(tmp_path: Path) -> None:
    path = tmp_path / "help.toml"
    path.write_text('[[items]]\nnumber = "one"\nabout = ""\nlook_at = [1]\nask = []\nwarning = "x"\n', encoding="utf-8")
    with pytest.raises(FaultyFileError) as found:
        load_help(path)
    assert {fault.place for fault in found.value.faults} == {
        "items[1].number",
        "items[1].about",
        "items[1].look_at[1]",
        "items[1].careful",
        "items[1].warning",
    }


def test_a_file_that_is_not_there_or_no_toml_is_told(tmp_path: Path) -> None:
    path = tmp_path / "help.toml"
    with pytest.raises(FaultyFileError, match="install ipsreview again"):
        load_help(path)
    path.write_text("items = [", encoding="utf-8")
    with pytest.raises(FaultyFileError, match="install ipsreview again"):
        load_help(path)
