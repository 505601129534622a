"""Taking review files in: all or nothing."""

import json
from pathlib import Path

import pytest

from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.review import acts, roster_acts, worksheet_acts
from ipsreview.review.values import Review, blank_review
from ipsreview.usecases.exporting import export_review_file
from ipsreview.usecases.importing import LARGEST_FILE, files_among, keep_report, read_report, read_review_file
from ipsreview.usecases.library import State, open_library
from tests.forms import cqi

LEAST = {"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.ipsreview"


def test_a_review_is_kept_as_a_new_draft_each_time(path: Path, tmp_path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "cover": {"agency": "Gül"}, "mood": 1}), "utf-8")
    with open_library(tmp_path / "reviews.db") as database:
        incoming = read_report(path)
        first, second = (keep_report(database, incoming) for _ in range(2))
        assert first.id != second.id
        assert database.load(second.id).review.cover.agency == "Gül"
    assert (first.state, incoming.left_out, incoming.certain) == (State.DRAFT, ("mood",), False)


def test_a_wrong_file_is_refused_with_its_faults(path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "items": {"5": {"counts": {"ips": "x"}}}}), "utf-8")
    with pytest.raises(FaultyFileError) as caught:
        read_report(path)
    assert [fault.place for fault in caught.value.faults] == ["items.5.counts.ips"]
    assert str(path) in str(caught.value)


def test_a_form_that_is_not_here_is_a_fault(path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "form": {"id": "ips-cqi", "version": "99"}}), "utf-8")
    with pytest.raises(FaultyFileError) as caught:
        read_review_file(path)
    assert [fault.place for fault in caught.value.faults] == ["form"]


def test_a_file_that_is_too_large_is_not_read(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    with pytest.raises(KnownError, match="larger than 20 MB"):
        read_review_file(path)


def test_a_file_that_is_no_text(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04\xff")
    with pytest.raises(FaultyFileError, match="1 fault"):
        read_review_file(path)


def test_a_report_that_is_here_already_is_found(path: Path, tmp_path: Path) -> None:
    path.write_text(json.dumps({**LEAST, "cover": {"agency": "Gül"}, "items": {"1": {"rating": "ips"}}}), "utf-8")
    incoming = read_report(path)
    with open_library(tmp_path / "reviews.db") as database:
        assert database.find_same(incoming.review) is None
        kept = keep_report(database, incoming)
        assert database.find_same(incoming.review) == kept.id
        changed = acts.tick_rating(incoming.form, incoming.review, 1, "ips").after
        assert database.find_same(changed) is None
        database.delete(kept.id)
        assert database.find_same(incoming.review) is None


def noted(text: str = "seen", name: str = "") -> Review:
    review = roster_acts.list_team(acts.write_agency(blank_review(cqi()), "Gül").after).after
    return roster_acts.write_name(worksheet_acts.write_evidence(cqi(), review, 1, text).after, 1, name).after


def test_a_review_is_found_again_by_its_file_which_has_no_names(path: Path, tmp_path: Path) -> None:
    export_review_file(cqi(), noted(name="Rosa"), path, replace=False)
    with open_library(tmp_path / "reviews.db") as database:
        kept = database.add(cqi(), noted(name="Rosa"))
        assert database.find_same(read_report(path).review) == kept.id
        assert database.find_same(noted("heard")) is None
        database.save(kept, noted(name="Rosa").report_copy())
        assert database.find_same(read_report(path).review) is None


def test_a_report_without_a_working_copy_is_the_same_as_one_with_it(tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        kept = database.add(cqi(), noted())
        assert database.find_same(noted().report_copy()) == kept.id
        assert database.find_same(acts.tick_rating(cqi(), noted().report_copy(), 1, "ips").after) is None


def test_a_report_can_be_kept_as_finished_only_when_it_left_nothing_open(path: Path, tmp_path: Path) -> None:
    path.write_text(json.dumps(LEAST), "utf-8")
    certain = read_report(path)
    path.write_text(json.dumps({**LEAST, "mood": 1}), "utf-8")
    with open_library(tmp_path / "reviews.db") as database:
        assert keep_report(database, certain, finished=True).state is State.FINISHED
        with pytest.raises(KnownError, match="keep it as a draft"):
            keep_report(database, read_report(path), finished=True)


def test_a_folder_stands_for_the_reports_in_it(tmp_path: Path) -> None:
    for name in ("b.docx", "sub/a.ipsreview", "~$b.docx", "c.pdf", "sub/d.DOCX"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [str(file.relative_to(tmp_path)) for file in files_among([tmp_path])] == ["b.docx", "sub/a.ipsreview", "sub/d.DOCX"]
    assert list(files_among([tmp_path / "c.pdf"])) == [tmp_path / "c.pdf"]
