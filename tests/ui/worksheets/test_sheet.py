"""What the table shows of a review: how many rows, their names, the words of cells, and what keys mean."""

import pytest

from ipsreview.form import Column, ColumnType
from ipsreview.review import acts
from ipsreview.review.values import Review, blank_review
from ipsreview.ui.worksheets.sheet import Sheet, answer_of_key, cell_words, next_answer, sheet_of
from tests.forms import cqi
from tests.ui.worksheets.conftest import filled, team_of


def sheet(review: Review, number: int) -> Sheet:
    item = cqi().item(number)
    assert item.worksheet
    return sheet_of(review, item, item.worksheet, ())


def test_there_is_a_row_for_every_specialist_of_the_list() -> None:
    shown = sheet(team_of(40, 20, 20), 1)
    assert [shown.name(row) for row in range(len(shown.rows))] == ["S1", "S2", "S3"]


def test_a_team_whose_size_is_only_typed_has_its_rows_too() -> None:
    assert len(sheet(acts.set_team_size(blank_review(cqi()), 5).after, 1).rows) == 5


def test_without_a_team_a_blank_row_is_ready() -> None:
    assert len(sheet(blank_review(cqi()), 1).rows) == 1
    assert len(sheet(filled(blank_review(cqi()), 1, {"people": "20"}), 1).rows) == 2


def test_rows_beyond_the_team_stay_in_sight() -> None:
    review = filled(blank_review(cqi()), 1, {"people": "20"}, {"people": "21"}, {"people": "22"})
    assert len(sheet(acts.set_team_size(review, 2).after, 1).rows) == 3


def test_one_blank_record_is_always_ready() -> None:
    shown = sheet(filled(blank_review(cqi()), 12, {"days": "14"}, {"days": "20"}), 12)
    assert [shown.name(row) for row in range(len(shown.rows))] == ["P1", "P2", "P3"]
    assert shown.is_blank(2)


def test_yes_goes_on_to_no_to_does_not_apply_to_blank() -> None:
    assert [next_answer(text) for text in ("", "yes", "no", "–", "maybe")] == ["yes", "no", "–", "", "yes"]


@pytest.mark.parametrize(("key", "answer"), [("y", "yes"), ("Y", "yes"), ("n", "no"), ("-", "–"), ("–", "–"), ("x", None), ("5", None), ("", None)])
def test_letters_answer(key: str, answer: str | None) -> None:
    assert answer_of_key(key) == answer


def test_a_figure_is_shown_as_it_was_typed() -> None:
    assert cell_words(Column("a", "A", ColumnType.NUMBER), "37,5") == "37,5"
    assert cell_words(Column("a", "A", ColumnType.YES_NO), "yes") == "Yes"
