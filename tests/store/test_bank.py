"""The trainer's own recommendations: kept once for each item of a form, found whatever the case and the accents."""

from pathlib import Path

import pytest

from ipsreview.errors import KnownError
from ipsreview.store import Database, OwnLine, open_database


def texts(database: Database, item: int = 3, search: str = "", form_id: str = "ips-cqi") -> list[str]:
    return [line.text for line in database.own_lines(form_id, item, search)]


def test_a_line_is_kept_for_its_item_and_form(database: Database) -> None:
    kept = database.keep_own_line("ips-cqi", 3, "Ride along twice a month.")
    assert kept == OwnLine(kept.id, 3, "Ride along twice a month.")
    assert database.own_lines("ips-cqi", 3) == (kept,)
    assert (texts(database, 4), texts(database, 3, form_id="kitchen-garden")) == ([], [])


def test_lines_are_there_after_reopening(path: Path) -> None:
    with open_database(path) as database:
        database.keep_own_line("ips-cqi", 3, "Ride along.")
    with open_database(path, read_only=True) as database:
        assert texts(database) == ["Ride along."]
        with pytest.raises(KnownError, match="reading only"):
            database.keep_own_line("ips-cqi", 3, "Another.")
        with pytest.raises(KnownError, match="reading only"):
            database.forget_own_line(1)


def test_the_same_line_is_kept_once_in_its_first_words(database: Database) -> None:
    first = database.keep_own_line("ips-cqi", 3, "Praise Gül.")
    assert database.keep_own_line("ips-cqi", 3, "  praise  GUL.\r\n") == first
    assert database.keep_own_line("ips-cqi", 4, "Praise Gül.") != first
    assert texts(database) == ["Praise Gül."]


def test_a_line_is_cleaned_and_has_to_have_a_text(database: Database) -> None:
    assert database.keep_own_line("ips-cqi", 3, " a\x00b\r\nc\ud800 ").text == "ab\nc"
    for nothing in ("", " \n ", "\x00"):
        with pytest.raises(KnownError, match=r"^There is no text to keep for item 3; write the recommendation first\.$"):
            database.keep_own_line("ips-cqi", 3, nothing)
    assert len(texts(database)) == 1


def test_lines_are_searched_and_sorted_as_people_do(database: Database) -> None:
    for line in ("Zoo trip for émile", "go out", "Émile helps"):
        database.keep_own_line("ips-cqi", 3, line)
    assert texts(database) == ["Émile helps", "go out", "Zoo trip for émile"]
    assert texts(database, search="EMILE") == ["Émile helps", "Zoo trip for émile"]
    assert texts(database, search="trip zoo") == ["Zoo trip for émile"]
    assert texts(database, search="%") == []


def test_a_forgotten_line_is_gone_from_the_file(path: Path) -> None:
    with open_database(path) as database:
        line = database.keep_own_line("ips-cqi", 3, "a canary in the coal mine")
        database.forget_own_line(line.id)
        database.forget_own_line(line.id)
        assert texts(database) == []
    assert b"canary" not in path.read_bytes()
