"""Review files: read back as written, and a wrong one refused with every fault and its place."""

import json
import random
import string
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipsreview.documents.review_file import decoded, parse_review_file, to_review_file
from ipsreview.errors import FaultyFileError, KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review import acts, note_acts, roster_acts, rules, worksheet_acts
from ipsreview.review.text import clean
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import AdviceState, Meeting, Note
from tests.forms import cqi, second
from tests.reviews import reviews

LEAST = {"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}}


def form_for(form_id: str, version: str) -> Form:
    for form in (cqi(), second()):
        if (form.id, form.version) == (form_id, version):
            return form
    raise KnownError(message("the form {id} is not here.", id=form_id))


def read(text: str) -> Review:
    return parse_review_file(text, "a.ipsreview", form_for).review


def faults(data: object) -> dict[str, str]:
    text = data if isinstance(data, str) else json.dumps(data)
    with pytest.raises(FaultyFileError) as caught:
        read(text)
    return {fault.place: str(fault.message) for fault in caught.value.faults}


def with_(**parts: object) -> dict[str, object]:
    return {**LEAST, **parts}


def item(number: int, **answer: object) -> dict[str, object]:
    return with_(team_size=4, items={str(number): answer})


@pytest.mark.parametrize("form", [cqi, second])
@given(data=st.data())
@settings(max_examples=40, deadline=None)
def test_export_then_import_gives_the_same_review(form: Callable[[], Form], data: st.DataObject) -> None:
    review = data.draw(reviews(form(), working=True))
    text = to_review_file(form(), review)
    assert read(text) == review.without_names()
    assert to_review_file(form(), read(text)) == text


def test_the_file_has_the_keys_of_its_description() -> None:
    review = acts.set_team_size(blank_review(cqi()), 4).after
    review = acts.set_date(review, date(2026, 10, 5)).after
    review = acts.set_count(cqi(), review, 5, "ips", 1).after
    review = acts.tick_rating(cqi(), review, 6, "not_applicable").after
    review = acts.write_reason(cqi(), review, 6, "Gül – none").after
    for key in ("other", "alert_leaders", "reduce_caseloads"):
        review = acts.tick_recommendation(cqi(), review, 1, key).after
    text = to_review_file(cqi(), review)
    data: dict[str, Any] = json.loads(text)
    items = data.pop("items")
    assert data == {
        "format": "ipsreview-review",
        "version": 1,
        "form": {"id": "ips-cqi", "version": "1"},
        "cover": {"agency": "", "date": "2026-10-05", "trainer": ""},
        "team_size": 4,
        "comments": {"strengths": "", "other_information": "", "next_steps": ""},
    }
    assert list(items) == [str(number) for number in range(1, 17)]
    assert items["1"] == {"rating": None, "recommendations": ["reduce_caseloads", "alert_leaders", "other"], "other": ""}
    assert items["5"] == {"rating": None, "counts": {"ips": 1}, "recommendations": [], "other": ""}
    assert items["6"] == {"rating": "not_applicable", "not_applicable_reason": "Gül – none", "recommendations": [], "other": ""}
    assert text.endswith("}\n")
    assert "Gül – none" in text


def test_what_is_missing_is_not_answered() -> None:
    assert read(json.dumps(LEAST)) == blank_review(cqi())
    nothing = with_(cover={"agency": None, "date": None}, team_size=None, items={"3": {"rating": None, "counts": None}, "4": None}, comments={})
    assert read(json.dumps(nothing)) == blank_review(cqi())


def test_entries_that_are_not_known_are_read_past_and_named() -> None:
    data = with_(colour="red", cover={"city": ""}, items={"5": {"counts": {}, "mood": 1}}, stored={"id": 3}, summary={}, findings=[])
    result = parse_review_file(json.dumps(data), "a.ipsreview", form_for)
    assert set(result.left_out) == {"colour", "cover.city", "items.5.mood"}
    assert result.review == blank_review(cqi())


def test_texts_are_cleaned_where_they_come_in() -> None:
    several, one = "\ud800a\x0bb\r\nc\x00", "\ud800a\tb\nc\x00"
    cover, comments = {"agency": one, "trainer": one}, {"strengths": several}
    review = read(json.dumps(with_(cover=cover, comments=comments, items={"6": {"not_applicable_reason": one, "other": several}})))
    assert {review.cover.agency, review.cover.trainer, review.items[6].not_applicable_reason} == {"a b c"}
    assert {review.comments["strengths"], review.items[6].other} == {"a\nb\nc"}


def test_a_review_whose_texts_were_never_cleaned_can_be_written() -> None:
    blank = blank_review(cqi())
    made = replace(blank, cover=replace(blank.cover, agency="\ud800a")).with_comment("strengths", "b\ud800")
    assert json.loads(to_review_file(cqi(), made).encode())["cover"]["agency"] == "a"


def test_the_text_of_an_unticked_other_is_kept() -> None:
    review = read(json.dumps(item(1, other="praise")))
    assert (review.items[1].other, review.items[1].recommendations) == ("praise", frozenset())


HEAD = [
    ({}, {"format": "missing", "version": "missing", "form": "missing"}),
    (with_(format="docx"), {"format": "“docx” is not known"}),
    (with_(version=2), {"version": "newer ipsreview"}),
    (with_(version=0), {"version": "out of range"}),
    (with_(version="1"), {"version": "whole number"}),
    (with_(form={"id": "other", "version": "1"}), {"form": "the form other is not here"}),
    (with_(form="ips-cqi"), {"form": "a table"}),
    (with_(form={"id": "ips-cqi"}), {"form.version": "missing"}),
]
COVER = [
    (with_(cover={"agency": 3}), {"cover.agency": "a text"}),
    (with_(cover=[]), {"cover": "a table"}),
    *(
        (with_(cover={"date": day}), {"cover.date": "YYYY-MM-DD"})
        for day in ("5.10.2026", "2026-02-30", "20261005", "2026-W41-1", "", "٢٠٢٦-١٠-٠٥", " 2026-10-05")
    ),
    (with_(cover={"date": 20261005}), {"cover.date": "a text"}),
    *((with_(team_size=size), {"team_size": "a whole number"}) for size in (4.0, True, "4", [4])),
    *((with_(team_size=size), {"team_size": "out of range"}) for size in (-1, 1000, 10**4000)),
    (with_(comments={"strengths": ["a"]}), {"comments.strengths": "a text"}),
]
ITEMS = [
    (with_(items=[]), {"items": "a table"}),
    (with_(items={"17": {}, "01": {}, "x": {}}), {"items.17": "no item", "items.01": "no item", "items.x": "no item"}),
    (item(1, rating="good"), {"items.1.rating": "“good” is not known"}),
    (item(1, rating="not_applicable"), {"items.1.rating": "is not known"}),
    (item(1, rating=1), {"items.1.rating": "a text"}),
    (item(1, rating=""), {"items.1.rating": "empty"}),
    (item(1, other=1), {"items.1.other": "a text"}),
    (item(1, not_applicable_reason="why"), {"items.1.not_applicable_reason": "no “not applicable”"}),
    (item(1, counts={"ips": 1}), {"items.1.counts.ips": "counts no specialists"}),
    (item(5, counts={"best": 1}), {"items.5.counts.best": "counts no specialists"}),
    (item(5, counts={"ips": -1}), {"items.5.counts.ips": "out of range"}),
    (item(5, counts={"ips": 1.0}), {"items.5.counts.ips": "a whole number"}),
    (item(5, counts={"ips": True}), {"items.5.counts.ips": "a whole number"}),
    (item(5, counts={"ips": 3, "not_ips": 2}), {"items.5.counts": "5 specialists are counted in a team of 4"}),
    (item(1, recommendations="none"), {"items.1.recommendations": "a list"}),
    (item(1, recommendations=["hire"]), {"items.1.recommendations[1]": "“hire” is not known"}),
    (item(1, recommendations=["other", 3, "other"]), {"items.1.recommendations[2]": "a text", "items.1.recommendations[3]": "already"}),
    (item(1, recommendations=["none", "other"]), {"items.1.recommendations": "keep either it or them"}),
]


@pytest.mark.parametrize(("data", "expected"), [*HEAD, *COVER, *ITEMS])
def test_a_fault_is_told_by_its_place(data: object, expected: dict[str, str]) -> None:
    found = faults(data)
    assert found.keys() == expected.keys()
    assert all(words in found[place] for place, words in expected.items())


def test_all_faults_are_told_at_once() -> None:
    data = with_(
        format="x", version=2, cover={"date": "today"}, team_size="four", items={"2": {"rating": "x"}, "5": {"counts": {"ips": "one"}}, "99": {}}
    )
    assert list(faults(data)) == ["format", "version", "cover.date", "team_size", "items.2.rating", "items.5.counts.ips", "items.99"]


def test_counts_are_not_held_against_a_team_size_that_could_not_be_read() -> None:
    assert list(faults(with_(team_size="four", items={"5": {"counts": {"ips": 4}}}))) == ["team_size"]


def test_an_item_without_a_line_for_other_has_no_text_for_it() -> None:
    number = next(item.number for item in second().items if all(line.kind != "other" for line in item.recommendations))
    data = {**LEAST, "form": {"id": second().id, "version": second().version}, "items": {str(number): {"other": "x"}}}
    assert list(faults(data)) == [f"items.{number}.other"]


@pytest.mark.parametrize(
    "text", ["", "{", "{'a': 1}", "[" * 100_000, '{"a":' * 100_000, "[]", '"text"', "null", "NaN", '{"a": NaN}', "9" * 5000, '{"version": -Infinity}']
)
def test_what_is_no_object_of_json_is_one_fault(text: str) -> None:
    assert list(faults(text)) == [""]


def test_an_entry_that_stands_twice_is_a_fault() -> None:
    text = (
        json.dumps(item(5, counts={"ips": 1}, rating="ips")).replace('"rating"', '"rating": null, "rating"').replace('"ips": 1', '"ips": 1, "ips": 1')
    )
    assert faults(text).keys() == {"items.5.rating", "items.5.counts.ips"}


def test_a_long_wrong_value_is_not_repeated_in_full() -> None:
    assert len(faults(item(1, rating="x" * 100_000))["items.1.rating"]) < 300


def test_bytes_that_are_not_utf_8_are_a_fault() -> None:
    with pytest.raises(FaultyFileError) as caught:
        decoded(b'{"format": "\xff"}', "a.ipsreview")
    assert "from byte 12 on (not UTF-8)" in str(caught.value.faults[0])


def test_a_byte_order_mark_is_read_past() -> None:
    assert read(decoded(b"\xef\xbb\xbf" + json.dumps(LEAST).encode(), "a.ipsreview")) == blank_review(cqi())


ODD = [None, True, -1, 0, 1.5, 10**30, "", "ips", "none", "other", "\ud800", "\x00", [], ["none"], [[]], {}, {"ips": 99}, float("inf")]


def mutated(data: Any, chance: random.Random) -> Any:
    """Return the data with one entry at some depth removed, added or made into something odd."""
    if not isinstance(data, dict) or not data or chance.random() < 0.1:
        return chance.choice(ODD)
    key = chance.choice(list(data))
    action = chance.randrange(8)
    if action == 0:
        return {name: value for name, value in data.items() if name != key}
    if action == 1:
        return {**data, chance.choice(["5", "99", "x", "ips", "rating", "people", "items", "\udfff"]): chance.choice(ODD)}
    return {**data, key: mutated(data[key], chance)}


def read_or_refuse(text: str) -> None:
    """Hold that a file is either refused with faults, or read as a review that keeps every rule."""
    try:
        review = read(text)
    except FaultyFileError as error:
        told = [str(fault) for fault in error.faults]
    else:
        hold_every_rule(review)
        told = ["accepted"]
    assert told
    assert all(told)


def hold_every_rule(review: Review) -> None:
    assert read(to_review_file(cqi(), review)) == review
    for part in cqi().items:
        answer = review.items[part.number]
        assert answer.rating is None or answer.rating in part.ratings
        assert rules.exclusive_ticks(part, answer.recommendations) is None
        assert rules.counts_within_team(answer.counts, review.team_size) is None
        assert clean(answer.other) == answer.other
    assert len(review.working.roster) in (0, review.team_size)


@pytest.fixture(scope="module")
def sample() -> str:
    review = acts.set_team_size(blank_review(cqi()), 4).after
    review = acts.write_comment(cqi(), review, "strengths", "Jobs 🌍 “first”").after
    review = acts.write_other(cqi(), review, 3, "x").after
    review = roster_acts.set_hours(roster_acts.list_team(review).after, 2, Decimal("37.5")).after
    review = worksheet_acts.write_cell(cqi(), review, 1, 1, "people", "20").after
    review = worksheet_acts.write_evidence(cqi(), review, 4, "seen").after
    review = note_acts.add_note(cqi(), review, Note(0, "supervisor", "heard", frozenset({3}))).after
    review = note_acts.set_meeting(cqi(), review, "supervisor", Meeting(1, 1)).after
    review = note_acts.dismiss(note_acts.set_advice_state(cqi(), review, 3, "other", AdviceState.DONE).after, "x").after
    return to_review_file(cqi(), acts.set_count(cqi(), review, 5, "ips", 2).after)


@pytest.mark.parametrize("seed", range(3))
def test_no_wrong_entry_is_more_than_a_fault(sample: str, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(100):
        data = json.loads(sample)
        for _ in range(chance.randint(1, 4)):
            data = mutated(data, chance)
        read_or_refuse(json.dumps(data))


@pytest.mark.parametrize("seed", range(3))
def test_no_damage_of_the_text_is_more_than_a_fault(sample: str, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(100):
        place = chance.randrange(len(sample))
        rest = sample[place + chance.randint(0, 5) :]
        read_or_refuse(sample[:place] + chance.choice([*string.printable, "\\ud800", "\ud800", "{", ""]) + rest)
