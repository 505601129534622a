"""Nothing is told by colour alone: with every ink the same grey on white, two states still look different."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ipsreview.review.completeness import step_states
from ipsreview.review.steps import COMMENTS, COVER, steps
from ipsreview.review.summary import Summary, summary
from ipsreview.review.values import blank_review
from ipsreview.review.working import AdviceState, Mark
from ipsreview.review.worksheets.cells import NO, NOT_ASKED, YES
from ipsreview.settings import Theme as Choice
from ipsreview.ui import theme as look
from ipsreview.ui.library.heading import FilterButton
from ipsreview.ui.notes.chips import Chip
from ipsreview.ui.notes.words import SIGNS, mark_word
from ipsreview.ui.theme import LIGHT, Theme
from ipsreview.ui.visits.states import StateButton
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.ticks import ChoiceLine, TickLine
from ipsreview.ui.wizard.anchor_card import AnchorCard
from ipsreview.ui.wizard.chart import SummaryChart
from ipsreview.ui.wizard.helper_panel import Tabs
from ipsreview.ui.wizard.step_list import StepList
from ipsreview.ui.worksheets.switches import Segment, YesNoField
from ipsreview.ui.worksheets.verdict import Flag
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.ui.library_samples import fill, shown_page, table_of

INK, PAPER = "#444444", "#ffffff"
GREY = replace(
    LIGHT,
    **dict.fromkeys(("ground", "panel", "accent_ground", "on_accent", "notice"), PAPER),
    **dict.fromkeys(("line", "text", "quiet", "accent", "scroll", "warning"), INK),
    signs=MappingProxyType(dict.fromkeys(LIGHT.signs, INK)),
)
_LEAST = 12
"""So many pixels that differ are seen."""


@pytest.fixture(autouse=True)
def grey(themed: Theme, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Show everything in one grey on white."""
    with monkeypatch.context() as patched:
        patched.setattr(look, "COLOURS", {Choice.LIGHT: GREY})
        themed.choose(Choice.LIGHT)
        yield
    themed.choose(Choice.LIGHT)


def checked(widget: QWidget, on: bool) -> QWidget:
    widget.setChecked(on)
    return widget


def framed(*, wrong: bool) -> Framed:
    frame = Framed(LineField("Date"))
    frame.mark_wrong(wrong)
    return frame


def answered(answer: str) -> YesNoField:
    field = YesNoField("Asked?")
    field.show_answer(answer)
    return field


def tab(current: int) -> Tabs:
    tabs = Tabs()
    for words in ("Evidence", "Worksheet"):
        tabs.addTab(words)
    tabs.setCurrentIndex(current)
    return tabs


def filter_button() -> FilterButton:
    button = FilterButton()
    button.setText("Drafts 2")
    return button


def either(make: Callable[[], QWidget]) -> tuple[Callable[[], QWidget], Callable[[], QWidget]]:
    return (lambda: checked(make(), True)), (lambda: checked(make(), False))


STATES: dict[str, tuple[Callable[[], QWidget], Callable[[], QWidget]]] = {
    "a line that is ticked": either(lambda: TickLine("No recommendations.")),
    "a choice that is taken": either(lambda: ChoiceLine("Next steps")),
    "the card of the rating": either(lambda: AnchorCard("IPS", "20 or fewer", "full", "1")),
    "a chip that is lit": either(lambda: Chip("12", "Item 12")),
    "what became of advice": either(lambda: StateButton(AdviceState.DONE)),
    "the policy that is chosen": either(lambda: Segment("Nearest", "")),
    "the filter in force": either(filter_button),
    "yes and no": ((lambda: answered(YES)), (lambda: answered(NO))),
    "not asked and not answered": ((lambda: answered(NOT_ASKED)), (lambda: answered(""))),
    "a field with a problem": ((lambda: framed(wrong=True)), (lambda: framed(wrong=False))),
    "the tab in sight": ((lambda: tab(0)), (lambda: tab(1))),
    "borderline and few data": ((lambda: Flag("Look twice", "warning")), (lambda: Flag("Look twice", "quiet"))),
}


def picture(qtbot: QtBot, widget: QWidget, place: QRect | None = None) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return (widget.grab(place) if place else widget.grab()).toImage()


def greys(image: QImage) -> list[int]:
    """Return the pixels of a grey picture, from 0 for black to 255 for white."""
    return [pixel & 255 for pixel in memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")]


def differing(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    return sum(abs(first - second) > 60 for first, second in zip(greys(one), greys(other), strict=True))


@pytest.mark.parametrize("what", STATES)
def test_two_states_differ_in_grey(qtbot: QtBot, what: str) -> None:
    one, other = (picture(qtbot, make()) for make in STATES[what])
    assert differing(one, other) >= _LEAST


def test_the_step_that_is_shown_differs_in_grey(qtbot: QtBot) -> None:
    listed = StepList(cqi())
    blank = blank_review(cqi())
    listed.show_review(blank, step_states(cqi(), blank))
    listed.resize(268, 640)
    pictures: list[QImage] = []
    for step in (COVER, COMMENTS):
        listed.show_step(step)
        place = listed.visualRect(listed.model().index(steps(cqi()).index(COVER), 0))
        qtbot.addWidget(listed)
        pictures.append(listed.viewport().grab(place).toImage())
    assert differing(*pictures) >= _LEAST


def test_the_chosen_review_differs_in_grey(qtbot: QtBot, database: Database) -> None:
    fill(database)
    table = table_of(shown_page(qtbot, database))
    pictures: list[QImage] = []
    for number in (0, 1):
        table.choose(number)
        place = QRect(0, table.rowViewportPosition(0), table.viewport().width(), table.rowHeight(0))
        pictures.append(table.viewport().grab(place).toImage())
    assert differing(*pictures) >= _LEAST


def test_the_bar_of_what_is_not_rated_is_empty(qtbot: QtBot) -> None:
    """It is the only bar that says what is missing; the others have their sign, their word and their number."""
    counts: Summary = summary(cqi(), blank_review(cqi()))
    chart = SummaryChart(cqi())
    chart.show_summary(counts)
    unrated = picture(qtbot, chart)
    chart.show_summary(replace(counts, unrated=0, not_applicable=counts.unrated))
    rated = picture(qtbot, chart)
    dark = [sum(level < 128 for level in greys(image)) for image in (unrated, rated)]
    assert dark[1] > dark[0] * 1.5


def test_marks_of_notes_have_signs_and_words_of_their_own() -> None:
    assert len({SIGNS[mark] for mark in Mark}) == len(Mark)
    assert len({mark_word(mark) for mark in Mark}) == len(Mark)
