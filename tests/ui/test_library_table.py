"""The table of the library: lines fetched in blocks, words for every cell, columns that give way, cells painted both ways round."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from ipsreview.ui.library.heading import Legend
from ipsreview.ui.library.model import BLOCK, MOST_BLOCKS, SIGNS_ROLE, resorted
from ipsreview.ui.library.painting import two_lines
from ipsreview.ui.library.table import ReviewTable
from ipsreview.ui.library.words import (
    Column,
    changed_text,
    known_label,
    plain_tip,
    ratings_counted,
    ratings_listed,
    review_name,
    spoken_row,
    state_text,
)
from ipsreview.ui.theme import Theme
from ipsreview.ui.wording import short_date
from ipsreview.usecases.library import Database, LibraryQuery, ReviewRow, SortKey, State, open_library
from tests.forms import cqi, second
from tests.ui.library_samples import RATINGS, RIVERBEND, fill, review, shown_page, table_of

Role = Qt.ItemDataRole
NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)


def row(ratings: str = "issinaniin......", version: int = 1, state: State = State.DRAFT, agency: str = "Riverbend") -> ReviewRow:
    return ReviewRow(1, version, state, agency, date(2026, 10, 5), "A. Trainer", tuple(RATINGS[letter] for letter in ratings), "ips-cqi", "1", NOW)


class Counting(Database):
    """A real database that notes how many lines were asked for."""

    asked: list[int]

    def rows(self, ids: Sequence[int]) -> list[ReviewRow]:
        self.asked.append(len(ids))
        return super().rows(ids)


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("many") / "reviews.db"
    with open_library(path) as database:
        blank = review("Agency", date(2026, 1, 1))
        for _ in range(1000):
            database.add(cqi(), blank)
    return path


def counting(database: Database) -> list[int]:
    """Have a database note from now on how many lines it is asked for."""
    database.__class__ = Counting
    assert isinstance(database, Counting)
    database.asked = []
    return database.asked


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (row(), "Draft · 10 of 16"),
        (row(version=2), "Draft · 10 of 16 · version 2"),
        (row("iinisaniiinsinii", state=State.FINISHED), "Finished"),
        (row("iinisaniiinsinii", version=2, state=State.FINISHED), "Finished · version 2"),
    ],
)
def test_the_state_says_how_far_a_draft_has_come_and_which_version_it_is(shown: ReviewRow, words: str) -> None:
    assert state_text(shown) == words


def test_ratings_are_counted_in_the_forms_order() -> None:
    words = "4 IPS, 2 Needs improvement, 2 Needs significant improvement, 1 Not IPS, 1 Not applicable, 6 Not rated"
    assert ratings_counted(cqi(), row(".x.is.s.ia.ni.in")) == words


def test_ratings_are_listed_item_by_item() -> None:
    listed = ratings_listed(cqi(), row())
    assert len(listed) == 16
    assert listed[5] == f"6 {cqi().item(6).short_title}: Not applicable"
    assert listed[15] == f"16 {cqi().item(16).short_title}: Not rated"


def test_a_line_is_spoken_whole() -> None:
    spoken = spoken_row(cqi(), row("iiiiiiinnn......"))
    assert spoken == f"Riverbend, {short_date(date(2026, 10, 5))}, A. Trainer, Draft · 10 of 16, 7 IPS, 3 Needs improvement, 6 Not rated"


def test_a_level_that_the_form_does_not_know_goes_by_its_key() -> None:
    assert known_label(cqi(), "superb") == "superb"


def test_what_was_typed_is_never_read_as_markup() -> None:
    assert "&lt;b&gt;" in plain_tip("<b>bold</b>")


def test_a_review_is_named_by_agency_and_date() -> None:
    assert review_name(row()) == f"“Riverbend”, {short_date(date(2026, 10, 5))}"
    assert review_name(row(agency="")) == f"a review without an agency, {short_date(date(2026, 10, 5))}"


def test_the_last_change_is_an_hour_today_and_a_day_before() -> None:
    today = datetime.now(UTC).replace(microsecond=0)
    assert changed_text(today) == today.astimezone().strftime("%H:%M")
    before = today - timedelta(days=3)
    assert changed_text(before) == short_date(before.astimezone().date())


def test_sorting_begins_where_it_is_of_use_and_turns_round() -> None:
    query = resorted(LibraryQuery(), Column.AGENCY)
    assert (query.sort, query.descending) == (SortKey.AGENCY, False)
    assert resorted(query, Column.AGENCY).descending
    assert resorted(query, Column.DATE).descending
    assert resorted(query, Column.RATINGS).sort is SortKey.RATED
    assert not resorted(LibraryQuery(), Column.CHANGED).descending


def test_cells_show_words_and_signs(qtbot: QtBot, database: Database) -> None:
    database.add(cqi(), review(*RIVERBEND))
    table = table_of(shown_page(qtbot, database))
    cell = {column: table.reviews.index(0, column) for column in Column}
    assert cell[Column.AGENCY].data() == "Riverbend Supported Employment"
    assert cell[Column.STATE].data() == "Draft · 10 of 16"
    assert cell[Column.RATINGS].data(SIGNS_ROLE)[:6] == ("full", "half", "half", "full", "three_quarters", "not_applicable")
    assert cell[Column.RATINGS].data(SIGNS_ROLE)[-1] == "not_rated"
    assert "10 " in cell[Column.RATINGS].data(Role.ToolTipRole)
    assert cell[Column.AGENCY].data(Role.AccessibleTextRole).endswith("6 Not rated")
    assert cell[Column.RATINGS].data(Role.AccessibleTextRole).startswith("4 IPS")


def test_an_empty_cover_says_so_in_words(qtbot: QtBot, database: Database) -> None:
    database.add(cqi(), review())
    table = table_of(shown_page(qtbot, database))
    assert [table.reviews.index(0, column).data() for column in (Column.AGENCY, Column.DATE)] == ["No agency yet", "No date yet"]


def test_signs_are_those_of_the_form_that_the_review_was_made_with(qtbot: QtBot, database: Database) -> None:
    other = second()
    level = other.levels[1]
    blank, number = review("Elsewhere", form=other), other.items[0].number
    database.add(other, blank.with_item(number, replace(blank.items[number], rating=level.key)))
    table = table_of(shown_page(qtbot, database))
    assert table.reviews.index(0, Column.RATINGS).data(SIGNS_ROLE)[0] == level.sign
    assert level.label in table.reviews.index(0, Column.RATINGS).data(Role.AccessibleTextRole)


def test_titles_name_the_sorted_column_and_its_direction(qtbot: QtBot, database: Database) -> None:
    model = table_of(shown_page(qtbot, database)).reviews
    spoken = [model.headerData(column, Qt.Orientation.Horizontal, Role.AccessibleTextRole) for column in Column]
    assert spoken == ["Agency", "Date", "Trainer", "State", "Items 1–16", "Last change, sorted downwards"]


@pytest.mark.slow
def test_only_the_blocks_that_are_shown_are_fetched(qtbot: QtBot, thousand: Path) -> None:
    with open_library(thousand) as opened:
        asked = counting(opened)
        table = table_of(shown_page(qtbot, opened))
        table.grab()
        assert table.reviews.rowCount() == 1000
        assert asked == [BLOCK]
        table.choose(999)
        table.grab()
        assert asked == [BLOCK, BLOCK]
        table.choose(0)
        table.grab()
        assert asked == [BLOCK, BLOCK]


def test_blocks_beyond_the_most_are_let_go_and_fetched_again(qtbot: QtBot, database: Database) -> None:
    fill(database)
    model = table_of(shown_page(qtbot, database)).reviews
    model.ids = list(model.ids) * BLOCK * MOST_BLOCKS
    asked = counting(database)
    for start in range(0, (MOST_BLOCKS + 1) * BLOCK, BLOCK):
        assert model.row(start) is not None
    assert len(asked) == MOST_BLOCKS  # the first one was there
    model.row(MOST_BLOCKS * BLOCK)
    assert len(asked) == MOST_BLOCKS
    model.row(0)
    assert len(asked) == MOST_BLOCKS + 1


def test_a_review_that_went_meanwhile_leaves_a_blank_line(qtbot: QtBot, database: Database) -> None:
    ids = fill(database)
    table = ReviewTable(cqi())
    qtbot.addWidget(table)
    table.reviews.show_found(database, LibraryQuery(), database.find_ids(LibraryQuery()))
    database.delete(ids["Northside"])
    assert [table.reviews.index(number, 0).data() for number in range(3)] == ["Harbor Employment Partners", None, "Riverbend Supported Employment"]
    table.grab()


@pytest.mark.parametrize(
    ("size", "text_size"), [*product([(1366, 768), (1024, 640), (800, 600)], [100, 150]), ((1366, 768), 200), ((1024, 600), 200)]
)
def test_nothing_scrolls_sideways_and_the_agency_has_room(
    qtbot: QtBot, database: Database, themed: Theme, size: tuple[int, int], text_size: int
) -> None:
    fill(database)
    for _ in range(20):
        database.add(cqi(), review())  # so that there is a scroll bar beside the columns
    themed.set_text_size(text_size)
    page = shown_page(qtbot, database, size)
    table = table_of(page)
    assert page.width() == size[0]
    assert table.horizontalScrollBar().maximum() == 0
    if text_size == 100:
        assert table.columnWidth(Column.AGENCY) >= 230


def test_in_a_very_wide_window_dates_stand_near_their_agencies(qtbot: QtBot, database: Database) -> None:
    fill(database)
    table = table_of(shown_page(qtbot, database, (3840, 1200)))
    widths = [table.columnWidth(column) for column in Column]
    assert sum(widths) == table.viewport().width()
    assert max(widths) < 2 * min(widths) + 600
    assert table.columnWidth(Column.AGENCY) < 3840 // 3


def test_trainer_and_last_change_give_way_first(qtbot: QtBot, database: Database) -> None:
    fill(database)
    page = shown_page(qtbot, database, (1366, 768))
    table = table_of(page)
    full = table.columnWidth(Column.RATINGS)

    def hidden(width: int) -> list[Column]:
        page.resize(width, 640)
        return [column for column in Column if table.isColumnHidden(column)]

    assert hidden(1366) == []
    assert hidden(1024) == [Column.TRAINER]
    assert hidden(900) == [Column.TRAINER, Column.CHANGED]
    assert table.columnWidth(Column.RATINGS) == full
    hidden(720)
    assert table.columnWidth(Column.RATINGS) < full
    assert hidden(1366) == []


def test_a_long_name_breaks_between_words_and_is_cut_only_on_the_second_line(qtbot: QtBot, themed: Theme) -> None:
    font = themed.font(13, bold=True)
    width = QFontMetrics(font).horizontalAdvance("Riverbend Supported x")
    assert two_lines("Riverbend", font, width) == ["Riverbend"]
    assert two_lines("Riverbend Supported Employment", font, width) == ["Riverbend Supported", "Employment"]
    lines = two_lines("Riverbend Supported Employment of the greater county", font, width)
    assert len(lines) == 2
    assert lines[1].endswith("…")


def test_the_table_is_no_higher_than_its_lines(qtbot: QtBot, database: Database) -> None:
    fill(database)
    page = shown_page(qtbot, database)
    table = table_of(page)
    assert table.height() == table.height_of_all() < page.height() / 2
    assert table.verticalScrollBar().maximum() == 0


def test_the_legend_is_shown_whole_or_not_at_all(qtbot: QtBot, themed: Theme) -> None:
    legend = Legend(cqi())
    qtbot.addWidget(legend)
    legend.resize(legend.sizeHint())
    assert painted(legend.grab().toImage(), themed.sign_colour("full"), 0, 0.3)
    legend.resize(legend.width() - 1, legend.height())
    assert not painted(legend.grab().toImage(), themed.sign_colour("full"), 0, 1)


def test_a_name_that_needs_two_lines_is_painted_on_two(qtbot: QtBot, database: Database, themed: Theme) -> None:
    database.add(cqi(), review("County of Greater Ashbourne Department of Behavioral Health"))
    table = table_of(shown_page(qtbot, database, (1024, 640)))
    image = table.viewport().grab(table.visualRect(table.reviews.index(0, Column.AGENCY))).toImage()
    inked = [y for y in range(image.height()) if painted(image.copy(0, y, image.width(), 1), themed.colour("text"), 0, 1)]
    assert inked[-1] - inked[0] > QFontMetrics(themed.font(13, bold=True)).lineSpacing()


def strip(table: ReviewTable, number: int = 0) -> QImage:
    """Return the strip of signs of a line, as it is painted."""
    return table.viewport().grab(table.visualRect(table.reviews.index(number, Column.RATINGS))).toImage()


def painted(image: QImage, colour: QColor, left: float, right: float) -> bool:
    """Say whether a colour occurs between two parts of an image's width."""
    columns = range(round(image.width() * left), round(image.width() * right))
    return any(image.pixelColor(x, y) == colour for x in columns for y in range(image.height()))


def test_the_strip_is_painted_in_the_order_of_reading(qtbot: QtBot, database: Database, themed: Theme) -> None:
    database.add(cqi(), review("First", ratings="i" * 4 + "." * 12))
    page = shown_page(qtbot, database)
    full = themed.sign_colour("full")
    assert painted(strip(table_of(page)), full, 0, 0.3)
    assert not painted(strip(table_of(page)), full, 0.35, 1)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert painted(strip(table_of(page)), full, 0.7, 1)
    assert not painted(strip(table_of(page)), full, 0, 0.65)


def test_the_chosen_line_keeps_the_colour_of_its_text(qtbot: QtBot, database: Database, themed: Theme) -> None:
    database.add(cqi(), review("MMMM"))
    table = table_of(shown_page(qtbot, database))
    for choice in ("light", "dark"):
        themed.choose(choice)
        image = table.viewport().grab(table.visualRect(table.reviews.index(0, Column.AGENCY))).toImage()
        assert painted(image, themed.colour("accent_ground"), 0, 1)
        assert painted(image, themed.colour("text"), 0, 1)
