"""Searching, sorting and listing, held against the same done in Python over the reviews themselves."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.review import acts
from ipsreview.review.values import Cover, Review, blank_review
from ipsreview.store import Database, LibraryQuery, SortKey, State, StoredReview, open_database
from ipsreview.store.folding import folded
from tests.forms import cqi, second
from tests.store.walk import some_review


def covered(agency: str = "", trainer: str = "", day: date | None = None) -> Review:
    return replace(blank_review(second()), cover=Cover(agency, day, trainer))


def agencies(database: Database, query: LibraryQuery) -> list[str]:
    return [row.agency for row in database.rows(database.find_ids(query))]


def texts_of(review: Review) -> list[str]:
    texts = [review.cover.agency, review.cover.trainer, *review.comments.values()]
    texts += [text for answer in review.items.values() for text in (answer.other, answer.not_applicable_reason)]
    working = review.working
    return [*texts, *working.evidence.values(), *working.disagreements.values(), *(note.text for note in working.notes)]


def model(kept: Iterable[StoredReview], query: LibraryQuery) -> list[int]:
    """Return what the query has to find, in its order."""
    words = folded(query.search).split()
    found = [
        (_key(stored, query.sort), stored.id)
        for stored in kept
        if all(any(word in folded(text) for text in texts_of(stored.review)) for word in words)
        if query.state in (None, stored.state)
    ]
    answered = sorted((key, review_id) for key, review_id in found if key not in (None, ""))
    missing = sorted(review_id for key, review_id in found if key in (None, ""))
    ordered = [review_id for _, review_id in answered]
    return [*ordered[::-1], *missing[::-1]] if query.descending else [*ordered, *missing]


def _key(stored: StoredReview, sort: SortKey) -> object:
    cover = stored.review.cover
    return {
        SortKey.AGENCY: folded(cover.agency),
        SortKey.TRAINER: folded(cover.trainer),
        SortKey.DATE: cover.date,
        SortKey.STATE: stored.state,
        SortKey.RATED: sum(answer.rating is not None for answer in stored.review.items.values()),
        SortKey.CHANGED: stored.changed_at,
    }[sort]


queries = st.builds(
    LibraryQuery,
    search=st.sampled_from(["", "gul", "GÜL", "strasse", "%", "_", "\\", "'", "riverbend sup", "עברית", "none such", "two lines", "e g"])
    | st.text(max_size=2),
    state=st.sampled_from([None, *State]),
    sort=st.sampled_from(list(SortKey)),
    descending=st.booleans(),
)


@given(seed=st.integers(0, 10_000), asked=st.lists(queries, min_size=8, max_size=8))
@settings(max_examples=6, deadline=None)
def test_the_library_finds_and_sorts_as_a_person_would(tmp_path_factory: pytest.TempPathFactory, seed: int, asked: list[LibraryQuery]) -> None:
    kept: dict[int, StoredReview] = {}
    with open_database(tmp_path_factory.mktemp("library") / "reviews.db") as database:
        for number in range(14):
            form = cqi() if number % 3 else second()
            stored = database.add(form, some_review(form, seed + number, 30))
            kept[stored.id] = database.finish(stored) if number % 4 == 0 else stored
        database.delete(3)
        kept.pop(3)
        kept[5] = database.reopen(5)
        kept[2] = database.save(kept[2], some_review(kept[2].form, seed + 99, 30))
        for query in asked:
            assert database.find_ids(query) == model(kept.values(), query)


@pytest.mark.parametrize("search", ["gul", "GÜL", "gu\u0308l", "northside gül", "ül north"])
def test_case_accents_and_the_order_of_words_do_not_matter(database: Database, search: str) -> None:
    database.add(second(), covered("Gül Northside"))
    database.add(second(), covered("Gol Northside"))
    assert agencies(database, LibraryQuery(search)) == ["Gül Northside"]


def test_every_text_of_a_review_is_searched(database: Database) -> None:
    review = replace(blank_review(cqi()), cover=Cover("in agency", None, "in trainer"))
    review = acts.write_reason(cqi(), review, 6, "in reason").after
    review = acts.write_other(cqi(), review, 3, "in other").after
    for number, area in enumerate(cqi().comment_areas):
        review = acts.write_comment(cqi(), review, area.key, f"in comment{number}").after
    stored = database.add(cqi(), review)
    for word in ("agency", "trainer", "reason", "other", "comment0", "comment1", "comment2"):
        assert database.find_ids(LibraryQuery(word)) == [stored.id]
    saved = database.save(stored, acts.write_other(cqi(), review, 3, "new words").after)
    assert database.find_ids(LibraryQuery("in other")) == []
    assert database.find_ids(LibraryQuery("new words")) == [saved.id]


def test_no_word_is_found_across_two_texts(database: Database) -> None:
    database.add(second(), covered(agency="north", trainer="side"))
    assert database.find_ids(LibraryQuery("northside")) == []


def test_what_stands_for_anything_elsewhere_stands_for_itself(database: Database) -> None:
    database.add(second(), covered("100 per cent"))
    database.add(second(), covered("100% done"))
    assert agencies(database, LibraryQuery("0%")) == ["100% done"]
    assert agencies(database, LibraryQuery("_")) == []


def test_agencies_sort_as_people_sort_and_empty_ones_stand_last(database: Database) -> None:
    for name in ("zebra", "", "Émile House", "apple", "Elm", "Zoo", "apple"):
        database.add(second(), covered(name))
    ascending = LibraryQuery(sort=SortKey.AGENCY, descending=False)
    assert agencies(database, ascending) == ["apple", "apple", "Elm", "Émile House", "zebra", "Zoo", ""]
    assert database.find_ids(ascending)[:2] == [4, 7]
    assert agencies(database, LibraryQuery(sort=SortKey.AGENCY)) == ["Zoo", "zebra", "Émile House", "Elm", "apple", "apple", ""]


def test_reviews_without_a_date_stand_last(database: Database) -> None:
    for day in (None, date(2026, 1, 2), date(2025, 12, 31)):
        database.add(second(), covered(day=day))
    assert database.find_ids(LibraryQuery(sort=SortKey.DATE, descending=False)) == [3, 2, 1]
    assert database.find_ids(LibraryQuery(sort=SortKey.DATE)) == [2, 3, 1]


def test_the_newest_change_stands_first_unless_asked_otherwise(database: Database) -> None:
    first = database.add(second(), covered("first"))
    database.add(second(), covered("second"))
    assert agencies(database, LibraryQuery()) == ["second", "first"]
    database.save(first, covered("first again"))
    assert agencies(database, LibraryQuery()) == ["first again", "second"]


def test_a_line_shows_the_ratings_in_the_order_of_its_form(database: Database) -> None:
    last = second().items[-1]
    stored = database.add(second(), acts.tick_rating(second(), covered("Garden"), last.number, last.ratings[0]).after)
    database.add(cqi(), acts.tick_rating(cqi(), blank_review(cqi()), 6, "not_applicable").after)
    small, large = database.rows([1, 2])
    assert small.ratings == (*[None] * (len(second().items) - 1), last.ratings[0])
    assert (small.id, small.version, small.state, small.changed_at) == (1, 1, State.DRAFT, stored.changed_at)
    assert large.ratings == tuple("not_applicable" if item.number == 6 else None for item in cqi().items)


def test_rows_keep_the_order_asked_for_and_leave_out_what_is_not_there(database: Database) -> None:
    for number in range(4):
        database.add(second(), covered(f"agency {number + 1}"))
    database.delete(2)
    assert [row.id for row in database.rows([4, 99, 2, 1, 3])] == [4, 1, 3]
    assert database.rows([]) == []


def test_more_rows_may_be_asked_for_than_one_query_takes(database: Database) -> None:
    database.add(second(), covered("only"))
    assert [row.agency for row in database.rows([*range(2, 260_000), 1])] == ["only"]


def test_reviews_are_counted_by_their_newest_state(database: Database) -> None:
    for _ in range(3):
        database.finish(database.add(second(), covered()))
    database.reopen(2)
    database.delete(3)
    assert database.counts() == {State.DRAFT: 1, State.FINISHED: 1}


@pytest.mark.parametrize("sort", SortKey)
def test_every_order_is_read_from_an_index(database: Database, sort: SortKey) -> None:
    with database._sessions.listing() as listing:
        asked: list[str] = []
        listing._connection.set_trace_callback(asked.append)
        listing.find_ids(LibraryQuery(sort=sort, descending=False))
        listing._connection.set_trace_callback(None)
        plan = " ".join(row[-1] for row in listing._connection.execute(f"EXPLAIN QUERY PLAN {asked[0]}"))
    assert "USING COVERING INDEX listed_by_" in plan
    assert "TEMP B-TREE" not in plan
