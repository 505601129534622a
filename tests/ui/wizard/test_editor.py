"""What the editor keeps, when it writes, and what it says when it cannot."""

import pytest
from pytestqt.qtbot import QtBot

from ipsreview.messages import Message
from ipsreview.review import acts
from ipsreview.review.values import blank_review
from ipsreview.ui.wizard.editor import LONGEST_WAIT_MS, PAUSE_MS, ReviewEditor, SaveState
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.screen import Edit


@pytest.fixture
def editor(database: Database, edit: Edit, qtbot: QtBot) -> ReviewEditor:
    return edit(cqi(), blank_review(cqi()))


def kept(editor: ReviewEditor, database: Database) -> object:
    return database.load(editor.stored.id).review


def tick(editor: ReviewEditor, rating: str) -> bool:
    return editor.do(lambda form, review: acts.tick_rating(form, review, 1, rating))


def write(editor: ReviewEditor, text: str) -> bool:
    return editor.do(lambda _form, review: acts.write_agency(review, text))


def test_a_tick_is_in_the_database_before_the_screen_says_saved(editor: ReviewEditor, database: Database) -> None:
    tick(editor, "ips")
    assert editor.save_state is SaveState.SAVED
    assert kept(editor, database) == editor.review
    assert editor.review.items[1].rating == "ips"


def test_typing_is_written_after_a_pause(editor: ReviewEditor, database: Database, qtbot: QtBot) -> None:
    write(editor, "River")
    assert editor.save_state is SaveState.WAITING
    assert kept(editor, database) != editor.review
    qtbot.waitUntil(lambda: editor.save_state is SaveState.SAVED, timeout=PAUSE_MS * 8)
    assert kept(editor, database) == editor.review


def test_typing_without_a_pause_is_written_all_the_same(editor: ReviewEditor, database: Database, qtbot: QtBot) -> None:
    typed = 0
    while editor.stored.review.cover.agency == "" and typed < 100:
        typed += 1
        write(editor, "x" * typed)
        qtbot.wait(PAUSE_MS // 5)
    assert typed * (PAUSE_MS // 5) < LONGEST_WAIT_MS * 4
    assert editor.stored.review.cover.agency.startswith("xxx")


def test_leaving_a_field_writes_at_once_and_ends_the_step_of_typing(editor: ReviewEditor, database: Database) -> None:
    write(editor, "River")
    editor.leave_field()
    assert kept(editor, database) == editor.review
    write(editor, "Riverbend")
    assert len(editor.history.done) == 2
    editor.undo()
    assert editor.review.cover.agency == "River"


def test_undo_and_redo_are_saved(editor: ReviewEditor, database: Database) -> None:
    tick(editor, "ips")
    editor.undo()
    assert kept(editor, database) == blank_review(cqi())
    editor.redo()
    assert kept(editor, database) == editor.review != blank_review(cqi())


def test_a_save_that_fails_says_so_keeps_the_answers_and_goes_on_trying(editor: ReviewEditor, database: Database) -> None:
    database.delete(editor.stored.id)
    tick(editor, "ips")
    assert editor.save_state is SaveState.FAILED
    assert isinstance(editor.save_problem, Message)
    assert editor.review.items[1].rating == "ips"
    write(editor, "Riverbend")
    assert editor.save_state is SaveState.FAILED
    database.restore(editor.stored.id)
    assert editor.flush()
    assert editor.save_state is SaveState.SAVED
    assert editor.save_problem is None
    assert kept(editor, database) == editor.review


def test_a_refused_act_changes_nothing_and_says_why(editor: ReviewEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.refused) as refused:
        assert not editor.do(lambda form, review: acts.set_count(form, review, 5, "ips", 1))
    assert "team" in str(refused.args[0])
    assert editor.review == blank_review(cqi())
    assert not editor.history.done


def test_closing_lets_go_of_the_text_of_an_unticked_other(editor: ReviewEditor, database: Database) -> None:
    editor.do(lambda form, review: acts.write_other(form, review, 1, "Hire"))
    editor.do(lambda form, review: acts.tick_recommendation(form, review, 1, "other"))
    assert editor.review.items[1].other == "Hire"
    editor.close()
    assert database.load(editor.stored.id).review.items[1].other == ""


def test_a_finished_review_cannot_be_edited(database: Database, qtbot: QtBot) -> None:
    editor = ReviewEditor(database, database.finish(database.add(cqi(), blank_review(cqi()))))
    assert not editor.editable
    assert editor.reopenable
    assert not editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    assert editor.review == editor.stored.review == blank_review(cqi())


def test_what_was_done_before_finishing_is_not_undone_after_it(database: Database, qtbot: QtBot) -> None:
    editor = ReviewEditor(database, database.add(cqi(), blank_review(cqi())))
    editor.do(lambda form, review: acts.tick_rating(form, review, 1, "ips"))
    editor.replace_stored(database.finish(editor.stored))
    with pytest.raises(RuntimeError):
        editor.undo()
    assert editor.review.items[1].rating == "ips"
