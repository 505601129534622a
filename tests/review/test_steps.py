"""The steps stand in the order of the paper, whatever the form's numbers are."""

from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, item_step, steps
from tests.forms import cqi, second


def test_cover_notes_where_there_are_sources_items_comments_summary() -> None:
    assert steps(cqi()) == (COVER, NOTES, *(item_step(number) for number in range(1, 17)), COMMENTS, SUMMARY)
    assert steps(second()) == (COVER, item_step(1), item_step(2), item_step(7), COMMENTS, SUMMARY)


def test_a_step_has_a_name() -> None:
    assert [str(step) for step in steps(second())] == ["cover", "item.1", "item.2", "item.7", "comments", "summary"]
