"""The settings' file: read back as written, kept for other versions, and never lost for a damage."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.errors import KnownError
from ipsreview.settings import (
    LARGEST_TEXT,
    LONGEST_LOCK_MINUTES,
    LONGEST_RETENTION_DAYS,
    MOST_PRIORITIES,
    MOST_STRENGTHS,
    SMALLEST_TEXT,
    CheckRules,
    Settings,
    Theme,
    load_settings,
    save_settings,
)

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
CHECKS = st.builds(CheckRules, st.frozensets(TEXTS, max_size=3), st.integers(1, MOST_PRIORITIES), st.integers(0, MOST_STRENGTHS))
MORE = {
    "lock_minutes": st.integers(0, LONGEST_LOCK_MINUTES),
    "second_backups": TEXTS,
    "retention_days": st.integers(0, LONGEST_RETENTION_DAYS),
    "language": st.sampled_from(["", "de", "a language"]),
}
SETTINGS = st.builds(Settings, st.sampled_from(Theme), st.integers(SMALLEST_TEXT, LARGEST_TEXT), TEXTS, TEXTS, TEXTS, checks=CHECKS, **MORE)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings") / "folder" / "settings.json"


@given(settings=SETTINGS)
def test_settings_are_read_as_they_were_written(path: Path, settings: Settings) -> None:
    save_settings(path, settings)
    assert load_settings(path) == (settings, None)


def test_without_a_file_the_defaults_stand_and_nothing_is_told(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "settings.json") == (Settings(), None)


def test_entries_of_another_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "spelling": {"language": "nb"}}', "utf-8")
    settings, told = load_settings(path)
    save_settings(path, settings)
    assert told is None
    assert json.loads(path.read_bytes())["spelling"] == {"language": "nb"}


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"[" * 100_000, b"[1]", b"null", b"{" + b'"text_size": ' + b"9" * 5000 + b"}"])
def test_a_damaged_file_is_kept_aside_and_told(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    settings, told = load_settings(path)
    assert settings == Settings()
    assert "settings.json.damaged" in str(told)
    assert (tmp_path / "settings.json.damaged").read_bytes() == damage


WRONG: list[dict[str, object]] = [
    {"theme": "purple"},
    {"theme": 3},
    {"text_size": 300},
    {"text_size": "big"},
    {"text_size": True},
    {"window": []},
    {"checks_off": ["names"]},
    {"checks_off": {"names": "yes"}},
    {"checks_most_priorities": 0},
    {"checks_most_priorities": "five"},
    {"checks_least_strengths": -1},
    {"checks_least_strengths": 99},
]


@pytest.mark.parametrize("wrong", WRONG)
def test_a_wrong_entry_becomes_the_default_and_the_others_stay(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"trainer": "A. Trainer", **wrong}), "utf-8")
    settings, told = load_settings(path)
    assert settings == Settings(trainer="A. Trainer")
    assert told is not None


def test_a_rule_of_another_version_stays_off(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"checks_off": {"names": true, "rhymes": true, "emails": false}}', "utf-8")
    settings, told = load_settings(path)
    assert told is None
    assert settings.checks == CheckRules(frozenset({"names", "rhymes"}))


def test_settings_that_cannot_be_kept_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(KnownError):
        save_settings(tmp_path / "file" / "settings.json", Settings())
