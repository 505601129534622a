"""Making sound rows again of what was read from a damaged file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from hashlib import sha256

from ipsreview.errors import KnownError
from ipsreview.form import Form, parse_form
from ipsreview.messages import Message, message
from ipsreview.review.values import Cover, Review
from ipsreview.store.answer_keys import AnswerKey, AnswerKind, UnknownAnswerError
from ipsreview.store.answers import review_of
from ipsreview.store.digging import DugAnswers, Line
from ipsreview.store.moments import as_text
from ipsreview.store.values import State
from ipsreview.store.writing import columns_of

_KINDS = list(AnswerKind)

MARK = "\ufffd"
"""What stands for the parts of a text that are none any more."""


@dataclass(frozen=True, slots=True)
class Mended:
    """Rows for the tables of a new file, by the table's name, and what was lost of them."""

    rows: dict[str, list[Line]] = field(default_factory=dict[str, list[Line]])
    lost: list[Message] = field(default_factory=list[Message])


class Mending:
    """Puts forms, reviews, versions and answers together again. Whatever does not fit is left out, and told."""

    def __init__(self, spare_forms: Sequence[Form]) -> None:
        self._spare = spare_forms
        self._forms: dict[int, Form] = {}
        self._form_rows: dict[int, Line] = {}
        self._lost: list[Message] = []

    def mend(self, forms: Mapping[int, Line], reviews: Mapping[int, Line], versions: Mapping[int, Line], answers: DugAnswers) -> Mended:
        """Return the rows of a new file."""
        for number, line in forms.items():
            self._take_form(number, line)
        by_version = _by_version(answers.lines)
        every = self._all_versions(reviews, versions, by_version)
        mended = [found for number, line in every if (found := self._version(number, line, by_version[number], answers))]
        lines = [line for line, _ in mended]
        review_rows = [_review_row(number, reviews.get(number)) for number in sorted({_whole(line["review"]) for line in lines})]
        _list_newest(lines, {_whole(row["id"]) for row in review_rows if row["deleted_at"] is None})
        rows = {"form": list(self._form_rows.values()), "review": review_rows, "version": lines}
        return Mended({**rows, "answer": [answer for _, kept in mended for answer in kept]}, self._lost)

    def _take_form(self, number: int, line: Line) -> None:
        source = line.get("source")
        try:
            self._forms[number] = form = parse_form(str(source), f"form {number}", kept=True)
        except KnownError:
            return
        self._form_rows[number] = _form_row(number, form)

    def _form(self, number: object, review: int) -> tuple[int, Form] | None:
        """Return the form of a version; where it is lost, the program's own stands in for it."""
        found = max(self._forms) if number is None and self._forms else number
        if isinstance(found, int) and found in self._forms:
            return found, self._forms[found]
        if not self._spare:
            text = "The form of review {id} is lost, and no other stands in for it: its answers cannot be read."
            self._lost.append(message(text, id=review))
            return None
        form = self._spare[0]
        text = "The wording of the form that review {id} was made with is lost; that of this program stands in for it."
        self._lost.append(message(text, id=review))
        digest = sha256(form.source.encode()).hexdigest()
        same = next((known for known, row in self._form_rows.items() if row["sha256"] == digest), None)
        found = same or (number if isinstance(number, int) and number > 0 else max(self._form_rows, default=0) + 1)
        self._forms[found] = form
        self._form_rows[found] = _form_row(found, form)
        return found, form

    def _all_versions(
        self, reviews: Mapping[int, Line], versions: Mapping[int, Line], by_version: Mapping[int, Sequence[Line]]
    ) -> Iterator[tuple[int, Line]]:
        """Yield the versions, and one for the answers whose version is lost: its cover is blank."""
        yield from versions.items()
        used = {_whole(line.get("review")) for line in versions.values()}
        without, orphans = sorted(set(reviews) - used), [number for number in sorted(set(by_version) - set(versions)) if number > 0]
        free = max([0, *used, *reviews]) + 1
        ids = without if len(without) == len(orphans) else range(free, free + len(orphans))
        for number, review_id in zip(orphans, ids, strict=True):
            text = "The cover page of a review is lost; its other answers are review {id}, without agency, date and trainer."
            self._lost.append(message(text, id=review_id))
            yield number, {"review": review_id, "number": 1, "state": State.DRAFT.value}
        if len(without) != len(orphans):
            self._lost.extend(message("Nothing is left of review {id} that could be read as its own.", id=number) for number in without)

    def _version(self, number: int, line: Line, lines: Sequence[Line], answers: DugAnswers) -> tuple[Line, list[Line]] | None:
        review_id = max(1, _whole(line.get("review")))
        known = self._form(line.get("form"), review_id)
        if known is None:
            return None
        form_id, form = known
        found = self._answers(form, review_id, lines)
        self._tell_holes(form, review_id, [item for version, item in answers.holes if version == number])
        cover = Cover(agency=self._text(line, "agency", review_id), date=_day(line.get("visited_on")), trainer=self._text(line, "trainer", review_id))
        if cover.date is None and line.get("visited_on") is not None:
            self._lost.append(message("The date of review {id} is lost.", id=review_id))
        review: Review = replace(review_of(form, found), cover=cover, team_size=max(0, _whole(line.get("team_size"))))
        facts = {"id": number, "review": review_id, "number": max(1, _whole(line.get("number"))), "form": form_id, "listed": 0}
        columns = columns_of(review, _moment(line.get("changed_at")) or datetime.now(UTC))
        return {**facts, **_state(line), **columns}, [_answer_row(number, key, value) for key, value in found.items()]

    def _answers(self, form: Form, review_id: int, lines: Sequence[Line]) -> dict[AnswerKey, str]:
        """Return the answers that the form asks for and that can be read; tell the others."""
        found: dict[AnswerKey, str] = {}
        unread: list[int] = []
        for line in lines:
            try:
                found[AnswerKey(_item(line.get("item")), AnswerKind(str(line.get("kind"))), str(line.get("key")))] = str(line.get("value"))
            except ValueError:
                unread.append(_whole(line.get("item")))
        unread += [key.item for key in _unknown(form, found)]
        for item in sorted(set(unread)):
            self._lost.append(_at(item, message("an answer could not be read."), review_id))
        for item in sorted({key.item for key, value in found.items() if MARK in value}):
            self._lost.append(_at(item, message("parts of a text are lost; “�” stands for them."), review_id))
        return found

    def _tell_holes(self, form: Form, review_id: int, items: Sequence[int]) -> None:
        if items:
            known = [item.number for item in form.items if item.number in items]
            which = ", ".join(f"{part[0]}–{part[-1]}" if len(part) > 1 else str(part[0]) for part in _runs(known)) or "—"
            text = "Review {id}: answers to these items may be missing: {items}; so may what belongs to no item, as comments and notes."
            self._lost.append(message(text, id=review_id, items=which))

    def _text(self, line: Line, column: str, review_id: int) -> str:
        text = line.get(column)
        if isinstance(text, str) and MARK in text:
            self._lost.append(message("The cover page of review {id}: parts of a text are lost; “�” stands for them.", id=review_id))
        return text if isinstance(text, str) else ""


def _review_row(number: int, line: Line | None) -> Line:
    deleted = _moment(line.get("deleted_at")) if line else None
    return {"id": number, "deleted_at": as_text(deleted) if deleted else None}


def _form_row(number: int, form: Form) -> Line:
    digest = sha256(form.source.encode()).hexdigest()
    return {"id": number, "sha256": digest, "form_id": form.id, "form_version": form.version, "source": form.source}


def _answer_row(version: int, key: AnswerKey, value: str) -> Line:
    return {"version": version, "item": key.item, "kind": key.kind.value, "key": key.key, "value": value}


def _by_version(lines: Iterable[Line]) -> defaultdict[int, list[Line]]:
    found: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        found[_whole(line.get("version"))].append(line)
    return found


def _unknown(form: Form, found: dict[AnswerKey, str]) -> list[AnswerKey]:
    """Take out of the answers those that the form does not know, and return them."""
    if _are_known(form, found):
        return []
    unknown: list[AnswerKey] = []
    known: dict[AnswerKey, str] = {}
    for key in sorted(found, key=_order):
        if _are_known(form, {**known, key: found[key]}):
            known[key] = found[key]
        else:
            unknown.append(key)
    for key in unknown:
        del found[key]
    return unknown


def _order(key: AnswerKey) -> tuple[int, int, str]:
    """Return an order in which each answer comes after those that it needs: a name after its place in the team's list, the tenth after the ninth."""
    return _KINDS.index(key.kind), len(key.key), key.key


def _are_known(form: Form, found: Mapping[AnswerKey, str]) -> bool:
    try:
        review_of(form, found)
    except UnknownAnswerError:
        return False
    return True


def _list_newest(lines: Sequence[Line], shown: set[int]) -> None:
    """Number each review's versions anew where two have one number, and list the newest of those that are not deleted."""
    of: defaultdict[int, list[Line]] = defaultdict(list)
    for line in lines:
        of[_whole(line["review"])].append(line)
    for review_id, versions in of.items():
        versions.sort(key=lambda line: (_whole(line["number"]), _whole(line["id"])))
        for line, before in zip(versions[1:], versions, strict=False):
            line["number"] = max(_whole(line["number"]), _whole(before["number"]) + 1)
        versions[-1]["listed"] = int(review_id in shown)


def _state(line: Line) -> Line:
    finished = _moment(line.get("finished_at"))
    created = _moment(line.get("created_at")) or _moment(line.get("changed_at")) or datetime.now(UTC)
    state = State.FINISHED if finished and line.get("state") != State.DRAFT.value else State.DRAFT
    at = as_text(finished) if finished and state is State.FINISHED else None
    return {"state": state.value, "created_at": as_text(created), "finished_at": at}


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _item(value: object) -> int:
    if isinstance(value, int):
        return value
    raise ValueError(value)


def _at(item: int, what: Message, review_id: int) -> Message:
    if item:
        return message("Review {id}, item {item}: {what}", id=review_id, item=item, what=what)
    return message("Review {id}, outside the items: {what}", id=review_id, what=what)


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Return rising numbers in parts that have no gap."""
    parts: list[list[int]] = []
    for number in numbers:
        if parts and parts[-1][-1] + 1 == number:
            parts[-1].append(number)
        else:
            parts.append([number])
    return parts


def _day(value: object) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(str(value))
    return None


def _moment(value: object) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(str(value)).astimezone(UTC)
    return None
