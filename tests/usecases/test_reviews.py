"""Starting reviews, and going on to the next visit."""

from pathlib import Path

from ipsreview.form import parse_form
from ipsreview.review import acts, roster_acts, worksheet_acts
from ipsreview.review.values import Cover, blank_review
from ipsreview.review.working import Specialist, WorkingCopy
from ipsreview.usecases.describing import review_in_full
from ipsreview.usecases.library import State, open_library
from ipsreview.usecases.reviews import duplicate_review, start_review
from tests.forms import cqi, second


def test_a_review_starts_blank_as_a_draft(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        stored = start_review(database, cqi())
        assert (stored.review, stored.state, stored.version) == (blank_review(cqi()), State.DRAFT, 1)
        assert database.load(stored.id) == stored


def test_a_review_starts_with_the_trainer_who_is_known(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        assert start_review(database, cqi(), "A. Trainer").review.cover == Cover(trainer="A. Trainer")


def test_a_duplicate_keeps_the_agency_and_clears_the_answers(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        stored = start_review(database, second(), "A. Trainer")
        review = acts.tick_rating(second(), acts.write_agency(stored.review, "Riverbend").after, 1, "thriving").after
        finished = database.finish(database.save(stored, review))
        copy = duplicate_review(database, finished.id, second())
        assert (copy.id, copy.version, copy.state) == (2, 1, State.DRAFT)
        assert copy.review.cover == Cover(agency="Riverbend", trainer="A. Trainer")
        assert copy.review.items == blank_review(second()).items
        assert database.load(finished.id) == finished


def test_a_duplicate_is_made_with_the_current_form(tmp_path: Path) -> None:
    newer = parse_form(second().source.replace('version = "2026.1"', 'version = "2026.2"'), "newer")
    with open_library(tmp_path / "reviews.db") as database:
        old = start_review(database, second())
        copy = duplicate_review(database, old.id, newer)
        assert database.load(copy.id).form == newer
        assert database.load(old.id).form == second()


def test_the_next_visit_has_the_same_team_and_a_file_of_it_no_names(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        stored = start_review(database, cqi(), "A. Trainer")
        review = roster_acts.write_name(roster_acts.list_team(stored.review).after, 1, "Rosalinde").after
        stored = database.save(stored, worksheet_acts.write_evidence(cqi(), review, 1, "seen").after)
        following = duplicate_review(database, stored.id, cqi())
        assert database.load(following.id).review.working == WorkingCopy(roster=(Specialist(name="Rosalinde"),))
        assert "working_copy" in review_in_full(following)
        assert "Rosalinde" not in str(review_in_full(following))
