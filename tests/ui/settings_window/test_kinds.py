"""The table of settings: what is looked for is found, and every value can go back."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from ipsreview.review.checks import RULES
from ipsreview.settings import CheckRules, Settings, Theme
from ipsreview.ui.menus import Menus
from ipsreview.ui.settings_window.entries import groups, text_sizes
from ipsreview.ui.settings_window.kinds import Choice, Kept, found

Keys = Callable[[str], list[str]]
NOT_SET_BY_HAND = {"window", "last_opened", "others", "spelling_off", "checks"}
"""What the window shows under another name, rule by rule, or not at all."""


@pytest.fixture
def bare(qtbot: QtBot) -> QMainWindow:
    """A window that has nothing but menus."""
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def menus(bare: QMainWindow) -> Menus:
    return Menus(bare)


@pytest.fixture
def keys(menus: Menus) -> Keys:
    """Return the keys of the settings that some words find."""
    return lambda words: [one.key for group in groups(Settings(), menus) for one in group.settings if found(words, group, one)]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("dark", "theme"),
        ("font", "text_size"),
        ("ZOOM", "text_size"),
        ("password", "passphrase"),
        ("stick", "second_backups"),
        ("letterhead", "template"),
        ("dictionary own", "own_words"),
        ("sending name", "names"),
    ],
)
def test_a_setting_is_found_by_the_words_that_people_use(keys: Keys, words: str, key: str) -> None:
    assert key in keys(words)


def test_every_word_has_to_be_there(keys: Keys) -> None:
    assert keys("text size") == ["text_size"]
    assert keys("text sized") == []


def test_nothing_that_is_looked_for_is_everything(keys: Keys) -> None:
    assert len(keys(" ")) == len(keys("")) > len(RULES)


def test_no_two_settings_share_a_key(keys: Keys) -> None:
    assert len(keys("")) == len(set(keys("")))


def test_every_setting_that_a_person_sets_and_every_rule_of_the_checks_is_there(keys: Keys) -> None:
    assert {*(set(Settings.__slots__) - NOT_SET_BY_HAND), "spelling", *RULES, *(set(CheckRules.__slots__) - {"off"})} <= set(keys(""))


def test_the_colours_are_those_of_the_menu_and_all_there_are(menus: Menus) -> None:
    assert list(menus.themes) == list(Theme)
    (kind,) = [one.kind for group in groups(Settings(), menus) for one in group.settings if one.key == "theme"]
    assert isinstance(kind, Choice)
    assert list(kind.options) == list(Theme)
    assert kind.options["light"] == "Light"


def test_a_size_between_the_steps_is_offered_too() -> None:
    assert list(text_sizes(105))[:4] == ["80", "90", "100", "105"]
    assert list(text_sizes(100))[-1] == "200"


def test_at_first_nothing_is_changed(menus: Menus) -> None:
    made = groups(Settings(), menus)
    assert [group.changed(Settings()) for group in made] == [()] * len(made)
    assert sum(isinstance(one.kind, Kept) for group in made for one in group.settings) > len(RULES)
