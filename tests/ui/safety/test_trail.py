"""What was changed in a review, in words."""

from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.values import blank_review
from ipsreview.review.working import Note
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.safety.trail import TrailDialog
from ipsreview.usecases.reviews import StoredReview
from tests.forms import cqi


def changed(window: MainWindow) -> StoredReview:
    """A review with an act of each sort, saved one by one."""
    stored = window.database.add(cqi(), blank_review(cqi()))
    for act in (
        lambda review: acts.write_agency(review, "Riverbend"),
        lambda review: acts.tick_rating(cqi(), review, 3, "ips"),
        lambda review: acts.tick_rating(cqi(), review, 3, "not_ips"),
        lambda review: acts.tick_recommendation(cqi(), review, 3, "share_learning"),
        lambda review: worksheet_acts.write_cell(cqi(), review, 1, 0, "people", "22"),
        lambda review: note_acts.add_note(cqi(), review, Note(0, "supervisor", "Goes along twice a month")),
        roster_acts.list_team,
        lambda review: roster_acts.write_name(review, 1, "Annika"),
    ):
        stored = window.database.save(stored, act(stored.review).after)
    return window.database.finish(stored)


def test_the_changes_of_an_item_say_what_who_and_from_what_to_what(window: MainWindow) -> None:
    dialog = TrailDialog(window, window.database, changed(window), 3)
    lines = dialog.words
    assert "Item 3: recommendation “Share what you learn" in lines
    assert "IPS → Not IPS" in lines
    assert "nothing → IPS" in lines
    assert lines.index("IPS → Not IPS") < lines.index("nothing → IPS"), "the last change first"
    assert "Riverbend" not in lines
    assert "version 1" in lines


def test_the_changes_of_the_whole_review_tell_everything_but_names(window: MainWindow) -> None:
    dialog = TrailDialog(window, window.database, changed(window), 0)
    for told in (
        "Review started",
        "Review finished",
        "nothing → Riverbend",
        "Item 1: worksheet",
        "Goes along twice a month",
        "A name in the team’s list",
    ):
        assert told in dialog.words
    assert "Annika" not in dialog.words
    assert "{" not in dialog.words


def test_an_item_without_changes_says_so(window: MainWindow) -> None:
    dialog = TrailDialog(window, window.database, changed(window), 9)
    assert "Nothing was changed yet. What you tick" in dialog.words


def test_the_menu_opens_the_item_that_is_shown(window: MainWindow) -> None:
    assert not window.menus.trail.isEnabled()
    window.show_review(window.database.add(cqi(), blank_review(cqi())))
    assert window.menus.trail.isEnabled()
