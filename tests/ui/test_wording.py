"""The words of the screen: every act has a name for *Undo*, and sentences, dates and numbers are those of its language."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from ipsreview.messages import Words, listed, message
from ipsreview.review.values import blank_review
from ipsreview.ui.translations import install_translations
from ipsreview.ui.widgets.dates import read_date
from ipsreview.ui.wizard.roster_fields import hours_text
from ipsreview.ui.wording import change_name, long_date, own, say, short_date
from tests.forms import cqi
from tests.review.walking import Move, Walk, moves, on_site


@given(st.lists(moves(cqi()) | on_site(cqi()), max_size=30))
@settings(max_examples=150, deadline=None)
def test_every_act_has_a_name(path: list[Move]) -> None:
    walk = Walk(cqi(), blank_review(cqi()))
    for move in path:
        walk.go(move)
    for change in walk.history.done:
        name = change_name(cqi(), change)
        assert name.strip()
        assert "{" not in name


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    install_translations(qapp, "de")
    yield
    install_translations(qapp, "en")


def test_a_sentence_is_said_with_all_that_it_holds(german: None) -> None:
    inner = message("→ {level}", level=Words("Needs improvement"))
    sentence = message("{people} people ÷ {fte} FTE = {value}", people=41, fte=Decimal("2.02"), value=Decimal("20.3"))
    assert say(sentence) == "41 Personen ÷ 2,02 VZÄ = 20,3"
    assert say(message("{passed} of {count} = {share} %", passed=1, count=2, share="50")) == "1 von 2 = 50\N{NO-BREAK SPACE}%"
    assert say(message("Item {item}: {what}", item=3, what=inner)) == "Merkmal 3: → Verbesserung nötig"
    assert say(listed(message("reviews"), Words("Records"), "Records", apart=True)) == "Überprüfungen; Akten; Records"


def test_outside_of_the_screen_a_sentence_stays_as_it_is(german: None) -> None:
    sentence = message("{value} {level}", value=Decimal("20.3"), level=Words("Not IPS"))
    assert str(sentence) == "20.3 Not IPS"
    assert str(listed(1, "a", Words("Records"))) == "1, a, Records"


def test_words_of_a_form_that_the_program_does_not_know_stay_as_they_are(german: None) -> None:
    assert own(Words("Not IPS")) == "Kein IPS"
    assert own(Words("Seldom")) == "Seldom"


def test_every_own_word_of_the_form_is_marked_as_such() -> None:
    """What the loader leaves unmarked would stay English on every screen."""
    form = cqi()
    labels = [part.label for part in (*form.cover_fields, *form.levels, *form.comment_areas, *form.sources)]
    labels += [words for item in form.items for words in (item.short_title, item.note)]
    sheets = [item.worksheet for item in form.items if item.worksheet]
    labels += [
        words for sheet in sheets for words in (sheet.question, *sheet.house_rules, *(column.label for column in (*sheet.columns, *sheet.facts)))
    ]
    assert {type(label) for label in labels} == {Words}


def test_dates_are_written_as_the_language_does(german: None) -> None:
    assert long_date(date(2026, 10, 5)) == "5. Oktober 2026"
    assert short_date(date(2026, 10, 5)) == "5. Okt. 2026"
    assert read_date("5. Oktober 2026", QLocale()) == read_date("5. Okt. 2026", QLocale()) == date(2026, 10, 5)
    assert hours_text(Decimal("37.50")) == "37,5"
