"""The table of settings: what is looked for is found, and every value can go back."""

import pytest
from PySide6.QtWidgets import QApplication

from ipsreview.review.checks import RULES
from ipsreview.settings import CheckRules, Settings, Theme
from ipsreview.ui.settings_window.entries import groups, text_sizes, theme_names
from ipsreview.ui.settings_window.kinds import Kept, found

NOT_SET_BY_HAND = {"window", "others", "spelling_off", "checks"}
"""What the window shows under another name, rule by rule, or not at all."""


def keys(words: str) -> list[str]:
    return [setting.key for group in groups(Settings()) for setting in group.settings if found(words, group, setting)]


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
def test_a_setting_is_found_by_the_words_that_people_use(words: str, key: str) -> None:
    assert key in keys(words)


def test_every_word_has_to_be_there() -> None:
    assert keys("text size") == ["text_size"]
    assert keys("text sized") == []


def test_nothing_that_is_looked_for_is_everything(qapp: QApplication) -> None:
    assert len(keys(" ")) == len(keys("")) > len(RULES)


def test_no_two_settings_share_a_key() -> None:
    assert len(keys("")) == len(set(keys("")))


def test_every_setting_that_a_person_sets_and_every_rule_of_the_checks_is_there() -> None:
    assert {*(set(Settings.__slots__) - NOT_SET_BY_HAND), "spelling", *RULES, *(set(CheckRules.__slots__) - {"off"})} <= set(keys(""))


def test_every_set_of_colours_has_words() -> None:
    names = theme_names()
    assert list(names) == [theme.value for theme in Theme]
    assert not set(names) & set(names.values())


def test_a_size_between_the_steps_is_offered_too() -> None:
    assert list(text_sizes(105))[:4] == ["80", "90", "100", "105"]
    assert list(text_sizes(100))[-1] == "200"


def test_at_first_nothing_is_changed() -> None:
    assert [group.changed(Settings()) for group in groups(Settings())] == [()] * len(groups(Settings()))
    kept = [setting for group in groups(Settings()) for setting in group.settings if isinstance(setting.kind, Kept)]
    assert len(kept) > len(RULES)
