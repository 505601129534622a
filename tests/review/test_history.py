"""Undo and redo restore exactly; one text's edits are one step; what changes nothing is no step."""

import pytest

from ipsreview.review import acts
from ipsreview.review.history import History
from ipsreview.review.values import Review, blank_review
from tests.forms import cqi

BLANK = blank_review(cqi())


def typed(history: History, review: Review, *texts: str) -> tuple[History, Review]:
    for text in texts:
        change = acts.write_agency(review, text)
        history, review = history.with_change(change), change.after
    return history, review


def test_undo_and_redo_restore_exactly() -> None:
    first = acts.tick_rating(cqi(), BLANK, 1, "ips")
    second = acts.tick_recommendation(cqi(), first.after, 1, "none")
    history = History().with_change(first).with_change(second)
    change, history = history.undo()
    assert change is second
    change, history = history.undo()
    assert change.before == BLANK
    change, history = history.redo()
    assert change is first
    change, history = history.redo()
    assert change.after == second.after
    assert (history.done, history.undone) == ((first, second), ())


def test_nothing_done_is_nothing_to_undo() -> None:
    with pytest.raises(IndexError):
        History().undo()
    with pytest.raises(IndexError):
        History().redo()


def test_a_new_change_ends_what_could_be_redone() -> None:
    first = acts.tick_rating(cqi(), BLANK, 1, "ips")
    _, history = History().with_change(first).undo()
    assert history.with_change(acts.tick_rating(cqi(), BLANK, 2, "ips")).undone == ()


def test_a_change_that_changes_nothing_is_none_and_spares_the_redo() -> None:
    first = acts.tick_rating(cqi(), BLANK, 1, "ips")
    _, history = History().with_change(first).undo()
    assert history.with_change(acts.write_agency(BLANK, "")) == history
    assert History().with_change(acts.set_count(cqi(), BLANK, 5, "ips", None)) == History()


def test_typing_in_one_field_is_one_step() -> None:
    history, review = typed(History(), BLANK, "R", "Ri", "Riv")
    (step,) = history.done
    assert (step.before, step.after) == (BLANK, review)


def test_typing_and_erasing_is_no_step() -> None:
    history, review = typed(History(), BLANK, "R", "Ri", "")
    assert review == BLANK
    assert history.done == ()


def test_after_erasing_the_step_before_stays_closed() -> None:
    history, review = typed(History(), BLANK, "River")
    history, review = typed(history.sealed(), review, "Rivers", "River")
    assert len(history.done) == 1
    history, _ = typed(history, review, "Riverbend")
    assert len(history.done) == 2


def test_leaving_the_field_ends_the_step() -> None:
    history, review = typed(History(), BLANK, "River")
    history, review = typed(history.sealed(), review, "Riverbend")
    assert [step.after.cover.agency for step in history.done] == ["River", "Riverbend"]


def test_two_fields_are_two_steps() -> None:
    history, review = typed(History(), BLANK, "River")
    history = history.with_change(acts.write_trainer(review, "A"))
    assert len(history.done) == 2


def test_the_same_field_of_two_items_is_two_steps() -> None:
    first = acts.write_other(cqi(), BLANK, 1, "a")
    history = History().with_change(first).with_change(acts.write_other(cqi(), first.after, 2, "b"))
    assert len(history.done) == 2


def test_ticks_never_join() -> None:
    first = acts.tick_rating(cqi(), BLANK, 1, "ips")
    history = History().with_change(first).with_change(acts.tick_rating(cqi(), first.after, 1, "ips"))
    assert len(history.done) == 2


def test_typing_after_an_undo_does_not_join_what_is_left() -> None:
    history, review = typed(History(), BLANK, "River")
    change = acts.tick_rating(cqi(), review, 1, "ips")
    _, history = history.with_change(change).undo()
    history, _ = typed(history, review, "Riverbend")
    assert len(history.done) == 2


def test_typing_after_a_redo_does_not_join_what_was_redone() -> None:
    history, review = typed(History(), BLANK, "River")
    _, history = history.undo()
    change, history = history.redo()
    history, _ = typed(history, change.after, "Riverbend")
    assert len(history.done) == 2
    assert review == change.after


def test_undoing_the_text_that_ticked_other_unticks_it() -> None:
    change = acts.write_other(cqi(), acts.tick_recommendation(cqi(), BLANK, 1, "none").after, 1, "Hire")
    undone, _ = History().with_change(change).undo()
    assert undone.before.items[1].recommendations == {"none"}
