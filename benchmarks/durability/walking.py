"""A trainer's work by chance: what is done to the library, step by step, and what it has to hold after each one.

The same number gives the same steps in every process, so that a child which is killed need tell no more than how far it came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from random import Random

from benchmarks.durability.library import Kept, Library, Version
from ipsreview.errors import KnownError
from ipsreview.form import Form, Item, RecommendationKind
from ipsreview.review import acts, note_acts, roster_acts, rules, worksheet_acts
from ipsreview.review.acts import Change
from ipsreview.review.values import Review, blank_review
from ipsreview.review.working import Mark, Meeting, Note
from ipsreview.store import Database, State
from ipsreview.usecases.backups import Why, backup_now

_MOST_REVIEWS, _MOST_VERSIONS = 6, 4
_WORDS = ("supervision", "caseload", "Gül", "employer", "two\nlines", "“quoted”", "עברית", "\U0001f600", "100 %", "every other week")
_DAY = date(2026, 10, 5)
_BACK_UP = "back up"


@dataclass(frozen=True, slots=True)
class Step:
    """Something done to a library: a single call of the store, and what the library is afterwards."""

    name: str
    after: Library
    apply: Callable[[Database], object]


def steps(form: Form, library: Library, chance: Random) -> Iterator[Step]:
    """Yield steps without end, each from the library that the one before left; new reviews are of `form`."""
    while True:
        step = _step(form, library, chance)
        if step is not None and (step.after != library or step.name == _BACK_UP):
            library = step.after
            yield step


def text(chance: Random, most: int = 300) -> str:
    """Return a text of up to so many words; most are short."""
    return " ".join(chance.choices(_WORDS, k=min(most, 1 + int(chance.expovariate(0.1)))))


def _step(form: Form, library: Library, chance: Random) -> Step | None:
    kinds = {
        _edit: 64,
        _start: 6,
        _finish: 5,
        _reopen: 5,
        _delete: 4,
        _restore: 5,
        _keep_line: 5,
        _go_elsewhere: 4,
        _forget_working: 1,
        _remove: 1,
        _back_up: 2,
    }
    (make,) = chance.choices(list(kinds), list(kinds.values()))
    return make(form, library, chance)


def _choose(library: Library, chance: Random, fits: Callable[[Kept], bool]) -> tuple[int, Kept] | None:
    found = [(number, kept) for number, kept in sorted(library.reviews.items()) if fits(kept)]
    return chance.choice(found) if found else None


def _is_draft(kept: Kept) -> bool:
    return not kept.deleted and kept.newest.state is State.DRAFT


def _start(form: Form, library: Library, chance: Random) -> Step | None:
    if len(library.reviews) >= _MOST_REVIEWS:
        return None
    review = acts.write_agency(blank_review(form), text(chance)).after
    number = max(library.reviews, default=0) + 1
    return Step("start", library.with_review(number, Kept((Version(State.DRAFT, review, form),))), lambda database: database.add(form, review))


def _edit(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, _is_draft)
    if chosen is None:
        return None
    number, kept = chosen
    try:
        change = _change(kept.newest.form, kept.newest.review, chance)
    except KnownError:  # a rule forbids it, as it would on the screen
        return None
    after = library.with_review(number, kept.with_newest(replace(kept.newest, review=change.after)))
    return Step(f"edit {change.place.field}", after, lambda database: database.save(database.load(number), change.after))


def _finish(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, _is_draft)
    if chosen is None:
        return None
    number, kept = chosen
    closed = rules.closed(kept.newest.form, kept.newest.review)
    after = kept.with_newest(replace(kept.newest, state=State.FINISHED, review=closed))
    return Step("finish", library.with_review(number, after), lambda database: database.finish(database.load(number)))


def _reopen(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, lambda kept: not (kept.deleted or _is_draft(kept)) and len(kept.versions) < _MOST_VERSIONS)
    if chosen is None:
        return None
    number, kept = chosen
    after = replace(kept, versions=(*kept.versions, replace(kept.newest, state=State.DRAFT)))
    return Step("reopen", library.with_review(number, after), lambda database: database.reopen(number))


def _delete(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, lambda kept: not kept.deleted)
    if chosen is None:
        return None
    number, kept = chosen
    return Step("delete", library.with_review(number, replace(kept, deleted=True)), lambda database: database.delete(number))


def _restore(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, lambda kept: kept.deleted)
    if chosen is None:
        return None
    number, kept = chosen
    return Step("restore", library.with_review(number, replace(kept, deleted=False)), lambda database: database.restore(number))


def _keep_line(form: Form, library: Library, chance: Random) -> Step | None:
    item = chance.choice(form.items).number
    ours = sorted(line for line in library.lines if line[0] == form.id)
    if len(ours) >= 20:  # one of them goes
        form_id, item, gone = chance.choice(ours)
        return Step("forget a line", replace(library, lines=library.lines - {(form_id, item, gone)}), partial(_forget, form_id, item, gone))
    line = f"Meet {chance.randrange(10**9)} employers."
    after = replace(library, lines=library.lines | {(form.id, item, line)})
    return Step("keep a line", after, lambda database: database.keep_own_line(form.id, item, line))


def _forget(form_id: str, item: int, gone: str, database: Database) -> None:
    (line,) = (line for line in database.own_lines(form_id, item) if line.text == gone)
    database.forget_own_line(line.id)


def _go_elsewhere(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, lambda kept: not kept.deleted)
    if chosen is None:
        return None
    number, step = chosen[0], f"item.{chance.randint(1, 16)}"
    return Step("remember the place", replace(library, place=(number, step)), lambda database: database.remember_place(number, step, "evidence"))


def _forget_working(_: Form, library: Library, chance: Random) -> Step | None:
    """Let the working copy of a finished review go, in all of its versions, as the retention does."""
    chosen = _choose(library, chance, lambda kept: not (kept.deleted or _is_draft(kept)))
    if chosen is None:
        return None
    number, kept = chosen
    versions = tuple(replace(version, review=version.review.report_copy()) for version in kept.versions)
    return Step("remove a working copy", library.with_review(number, Kept(versions)), lambda database: database.remove_working_copies([number]))


def _remove(_: Form, library: Library, chance: Random) -> Step | None:
    chosen = _choose(library, chance, lambda kept: kept.deleted)
    if chosen is None:
        return None
    number, _kept = chosen
    place = library.place if library.place and library.place[0] != number else None
    return Step("remove a review", replace(library.without_review(number), place=place), lambda database: database.remove_reviews([number]))


def _back_up(_: Form, library: Library, __: Random) -> Step:
    return Step(_BACK_UP, replace(library, backed_up=True), lambda database: backup_now(database, Why.ASKED))


def _change(form: Form, review: Review, chance: Random) -> Change:
    item = chance.choice(form.items)
    makes = [
        partial(_answer, form, review, item),
        partial(_answer, form, review, item),
        partial(_write, form, review),
        partial(_collect, form, review, item),
    ]
    return chance.choice(makes)(chance)


def _answer(form: Form, review: Review, item: Item, chance: Random) -> Change:
    number = item.number
    moves: list[Callable[[], Change]] = [lambda: acts.tick_rating(form, review, number, chance.choice(item.ratings))]
    if item.counts:
        moves.append(lambda: acts.set_count(form, review, number, chance.choice(form.levels).key, chance.choice((None, 0, 1, 2))))
    if item.recommendations:
        moves.append(lambda: acts.tick_recommendation(form, review, number, chance.choice(item.recommendations).key))
    if item.of_kind(RecommendationKind.OTHER):
        moves.append(lambda: acts.write_other(form, review, number, text(chance)))
    if item.not_applicable:
        moves.append(lambda: acts.write_reason(form, review, number, text(chance)))
    return chance.choice(moves)()


def _write(form: Form, review: Review, chance: Random) -> Change:
    moves: list[Callable[[], Change]] = [
        lambda: acts.write_agency(review, text(chance, 5)),
        lambda: acts.write_trainer(review, text(chance, 5)),
        lambda: acts.set_date(review, chance.choice((None, _DAY + timedelta(chance.randrange(40))))),
        lambda: acts.set_team_size(review, chance.randrange(9)),
        lambda: acts.write_comment(form, review, chance.choice(form.comment_areas).key, text(chance)),
    ]
    return chance.choice(moves)()


def _collect(form: Form, review: Review, item: Item, chance: Random) -> Change:
    """Change the working copy: roster, worksheets, evidence, notes and meetings."""
    number, team = item.number, len(review.working.roster)
    moves: list[Callable[[], Change]] = [
        lambda: worksheet_acts.write_evidence(form, review, number, text(chance)),
        lambda: worksheet_acts.write_disagreement(form, review, number, text(chance, 5)),
        lambda: roster_acts.add_specialist(review),
        lambda: roster_acts.write_name(review, chance.randint(1, team + 1), text(chance, 2)),
        lambda: roster_acts.set_hours(review, chance.randint(1, team + 1), Decimal(chance.randint(1, 80)) / 2),
        lambda: roster_acts.remove_specialist(form, review, chance.randint(1, team + 1)),
        lambda: note_acts.dismiss(review, chance.choice(("one", "two"))),
    ]
    if form.sources:
        moves += _notes(form, review, item, chance)
    if item.worksheet:
        columns = item.worksheet.columns
        moves.append(lambda: worksheet_acts.write_cell(form, review, number, 0, chance.choice(columns).key, str(chance.randrange(60))))
        moves.append(lambda: worksheet_acts.apply_worksheet(form, review, number))
    return chance.choice(moves)()


def _notes(form: Form, review: Review, item: Item, chance: Random) -> list[Callable[[], Change]]:
    source, notes = chance.choice(form.sources).key, review.working.notes
    new = Note(0, source, text(chance), frozenset({item.number}), chance.choice(tuple(Mark)))
    moves: list[Callable[[], Change]] = [
        lambda: note_acts.add_note(form, review, new),
        lambda: note_acts.set_meeting(form, review, source, Meeting(chance.randrange(9), chance.randrange(9))),
    ]
    if notes:
        moves.append(lambda: note_acts.write_note(review, chance.choice(notes).id, text(chance)))
        moves.append(lambda: note_acts.remove_note(review, chance.choice(notes).id))
    return moves
