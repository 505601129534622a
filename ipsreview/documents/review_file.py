"""The review file (`.ipsreview`): a review as JSON, to hand to another laptop or another program, and back again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NoReturn, cast

from ipsreview.checking import Table
from ipsreview.documents.review_file_working import with_working_copy, working_as_data
from ipsreview.errors import Fault, FaultyFileError, KnownError
from ipsreview.form import Form, Item, RecommendationKind
from ipsreview.json_size import count_values
from ipsreview.messages import message
from ipsreview.review import rules
from ipsreview.review.acts import LARGEST_TEAM
from ipsreview.review.text import clean, clean_line
from ipsreview.review.values import Cover, ItemAnswer, Review
from ipsreview.review.working import NO_WORKING_COPY

FORMAT = "ipsreview-review"
VERSION = 1
"""What an older program can still read stays at the version that it knows: it reads past the working copy and says so."""

MOST_VALUES = 200_000
"""The most objects, lists and entries of a review file; one whose every worksheet is full has a third of them."""

WORKING_COPY = "working_copy"
ADDED_BY_SHOW = ("stored", "summary", "findings")
"""Entries of `ipsreview show` beside those of a review file: they say nothing that the rest does not, and are read past."""

FormFinder = Callable[[str, str], Form]
"""Returns the form of an id and a version; raises KnownError where there is none such."""


@dataclass(frozen=True, slots=True)
class ReadReview:
    """What a review file holds. `left_out` names the places of entries that are not known and were read past."""

    form: Form
    review: Review
    left_out: tuple[str, ...]


def to_review_file(form: Form, review: Review) -> str:
    """Return the review as the text of a review file."""
    return json.dumps(review_as_data(form, review), indent=2, ensure_ascii=False) + "\n"


def review_as_data(form: Form, review: Review) -> dict[str, object]:
    """Return the review as the tables, lists and values of a review file.

    The working copy stands under one key, and only where something was collected.
    """
    cover = review.cover
    day = cover.date.isoformat() if cover.date else None
    working = {} if review.working == NO_WORKING_COPY else {WORKING_COPY: working_as_data(review.working)}
    return {
        "format": FORMAT,
        "version": VERSION,
        "form": {"id": form.id, "version": form.version},
        "cover": {"agency": clean(cover.agency), "date": day, "trainer": clean(cover.trainer)},
        "team_size": review.team_size,
        "items": {str(item.number): _answer_as_data(item, review.items[item.number]) for item in form.items},
        "comments": {area.key: clean(review.comments[area.key]) for area in form.comment_areas},
        **working,
    }


def _answer_as_data(item: Item, answer: ItemAnswer) -> dict[str, object]:
    data: dict[str, object] = {"rating": answer.rating}
    if answer.not_applicable_reason:
        data["not_applicable_reason"] = clean(answer.not_applicable_reason)
    if item.counts:
        data["counts"] = {anchor.level: answer.counts[anchor.level] for anchor in item.anchors if anchor.level in answer.counts}
    data["recommendations"] = [line.key for line in item.recommendations if line.key in answer.recommendations]
    data["other"] = clean(answer.other)
    return data


def decoded(data: bytes, name: str) -> str:
    """Return the text of a review file's bytes; raise FaultyFileError where they are not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        fault = Fault("", message("this is no text from byte {byte} on (not UTF-8), so it is no review file; choose another.", byte=error.start))
        raise _refusal(name, [fault]) from error


def parse_review_file(text: str, name: str, form_for: FormFinder) -> ReadReview:
    """Read a review from the text of a review file, called `name` in what is said about it.

    Raise FaultyFileError with every fault and its place. What is missing counts as not answered, except for the
    format, its version and the form.
    """
    faults: list[Fault] = []
    table = Table(_parsed(text, name, faults), "", faults)
    table.read_past(*ADDED_BY_SHOW)
    _check_format(table)
    form = _form(table, form_for)
    review = _review(table, form)
    if form is None or review is None or faults:
        raise _refusal(name, faults)
    return ReadReview(form, review, tuple(table.left_out()))


def _refusal(name: str, faults: Sequence[Fault]) -> FaultyFileError:
    text = "The review file {name} has {count} fault; correct it." if len(faults) == 1 else "The review file {name} has {count} faults; correct them."
    return FaultyFileError(message(text, name=name, count=len(faults)), faults)


class _Object(dict[str, object]):
    """A JSON object that remembers which of its entries stood in it more than once."""

    def __init__(self, entries: list[tuple[str, object]]) -> None:
        super().__init__(entries)
        self.twice = [] if len(self) == len(entries) else _repeated(key for key, _ in entries)


def _repeated(keys: Iterator[str]) -> list[str]:
    seen: set[str] = set()
    return [key for key in keys if key in seen or seen.add(key)]


def _parsed(text: str, name: str, faults: list[Fault]) -> object:
    """Return what the JSON text holds, and note the entries that stand in it twice."""
    if count_values(text) > MOST_VALUES:
        raise _refusal(name, [Fault("", message("it has more than {most} entries, as no review file has; choose another.", most=MOST_VALUES))])
    try:
        data = cast("object", json.loads(text, object_pairs_hook=_Object, parse_constant=_refuse_constant))
    except json.JSONDecodeError as error:
        what = message(
            "the text breaks off its form at line {line}, column {column} ({reason}); have the file sent again, or correct it there.",
            line=error.lineno,
            column=error.colno,
            reason=error.msg,
        )
        raise _refusal(name, [Fault("", what)]) from error
    except RecursionError as error:
        raise _refusal(name, [Fault("", message("the tables and lists are nested too deeply, as in no review file; choose another."))]) from error
    except ValueError as error:  # NaN and the like, and numbers of thousands of digits
        raise _refusal(name, [Fault("", message("a number in it is not one that can be read; correct it."))]) from error
    if not isinstance(data, _Object):
        raise _refusal(name, [Fault("", message("this is a file of another program (JSON, but no object in braces); choose a review file."))])
    _note_repeated(data, faults)
    return data


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(constant)


def _note_repeated(data: object, faults: list[Fault]) -> None:
    waiting: list[tuple[str, object]] = [("", data)]
    while waiting:
        place, value = waiting.pop()
        if isinstance(value, _Object):
            faults.extend(Fault(_at(place, key), message("this stands here more than once; keep one.")) for key in value.twice)
            waiting.extend((_at(place, key), inner) for key, inner in value.items())
        elif isinstance(value, list):
            waiting.extend((f"{place}[{number}]", inner) for number, inner in enumerate(cast("list[object]", value), 1))


def _at(place: str, key: str) -> str:
    return f"{place}.{key}" if place else key


def _check_format(table: Table) -> None:
    table.choice("format", [FORMAT])
    version = table.whole("version", least=1, most=10**9)
    if version > VERSION:
        text = "the file was made by a newer ipsreview (its version is {version}, this one reads {known}); update the program."
        table.fault(message(text, version=version, known=VERSION), "version")


def _form(table: Table, form_for: FormFinder) -> Form | None:
    part = table.table("form")
    if "form" not in table:
        return None
    form_id, version = part.text("id"), part.text("version")
    if not (form_id.strip() and version.strip()):
        return None
    try:
        return form_for(form_id, version)
    except KnownError as error:
        part.fault(error.message)
        return None


def _review(table: Table, form: Form | None) -> Review | None:
    """Return the review; without a form, only look for the faults that can be seen without one."""
    cover = _cover(table.table_or_empty("cover"))
    team_size = table.whole("team_size", 0, most=LARGEST_TEAM)
    items, comments, working = table.table_or_empty("items"), table.table_or_empty("comments"), table.optional_table(WORKING_COPY)
    if form is None:
        return None
    answers = _answers(items, form)
    if all(fault.place != "team_size" for fault in table.faults):
        _check_counts(items, answers, team_size)
    texts = {area.key: clean(comments.text(area.key, "")) for area in form.comment_areas}
    review = Review(form.id, form.version, cover, team_size, MappingProxyType(answers), MappingProxyType(texts))
    return with_working_copy(working, form, review) if working is not None else review


def _cover(table: Table) -> Cover:
    return Cover(clean_line(table.text("agency", "")), table.optional_date("date"), clean_line(table.text("trainer", "")))


def _answers(table: Table, form: Form) -> dict[int, ItemAnswer]:
    answers = {item.number: _answer(table.table_or_empty(str(item.number)), item) for item in form.items}
    for key in table.unknown():
        table.fault(message("the form has no item of this number; remove it, or correct the number."), key)
    return answers


def _answer(table: Table, item: Item) -> ItemAnswer:
    answer = ItemAnswer(
        rating=table.optional_choice("rating", item.ratings),
        not_applicable_reason=clean_line(table.text("not_applicable_reason", "")),
        counts=MappingProxyType(_counts(table, item)),
        recommendations=frozenset(table.choices("recommendations", [line.key for line in item.recommendations])),
        other=clean(table.text("other", "")),
    )
    if answer.not_applicable_reason and not item.not_applicable:
        table.fault(message("this item has no “not applicable”, so it has no reason for it; remove the text."), "not_applicable_reason")
    if answer.other and not item.of_kind(RecommendationKind.OTHER):
        table.fault(message("this item has no line for another recommendation; remove the text."), "other")
    problem = rules.exclusive_ticks(item, answer.recommendations)
    if problem:
        table.fault(problem, "recommendations")
    return answer


def _counts(table: Table, item: Item) -> dict[str, int]:
    counts = table.table_or_empty("counts")
    levels = [anchor.level for anchor in item.anchors] if item.counts else []
    counts.read_past(*levels)
    for key in counts.unknown():
        counts.fault(message("this item counts no specialists for this level; remove the count, or correct the level."), key)
    return {level: counts.whole(level, most=LARGEST_TEAM) for level in levels if level in counts}


def _check_counts(items: Table, answers: Mapping[int, ItemAnswer], team_size: int) -> None:
    for number, answer in answers.items():
        problem = rules.counts_within_team(answer.counts, team_size) if answer.counts else None
        if problem:
            items.fault(problem, f"{number}.counts")
