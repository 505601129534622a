"""Where things are: the order in which the database's place is decided, and folders that exist."""

from pathlib import Path

import pytest

from ipsreview import paths


@pytest.fixture(autouse=True)
def _no_database_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("IPSREVIEW_DATABASE", raising=False)


def test_the_forms_and_the_resources_travel_with_the_program() -> None:
    assert (paths.form_folder("ips-cqi") / "form.toml").is_file()
    assert paths.resources_folder().is_dir()
    assert (paths.guide_folder() / "README.md").is_file()


def test_folders_inside_the_package_go_before_those_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "ipsreview"
    (tmp_path / "forms").mkdir()
    package.mkdir()
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.forms_folder() == tmp_path / "forms"
    (package / "forms").mkdir()
    assert paths.forms_folder() == package / "forms"


def test_the_database_is_where_the_command_line_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPSREVIEW_DATABASE", "other.db")
    assert paths.database_path("given.db") == Path("given.db")


def test_else_where_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPSREVIEW_DATABASE", "other.db")
    assert paths.database_path(None) == Path("other.db")


def test_else_in_the_users_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("IPSREVIEW_DATABASE", "")
    assert paths.database_path(None) == tmp_path / "ipsreview" / "reviews.db"
    assert list(tmp_path.iterdir()) == []


def test_settings_and_log_have_places_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    assert paths.settings_path().is_relative_to(tmp_path / "config")
    assert paths.log_path().is_relative_to(tmp_path / "state")
