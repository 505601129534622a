"""From a filled worksheet to a suggestion: the computation of its kind, what blanks could change, and the sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from types import MappingProxyType

from ipsreview.form import NOT_APPLICABLE, Form, Item, Worksheet
from ipsreview.messages import Message, message
from ipsreview.review.values import Review
from ipsreview.review.working import Policy, Specialist, WorksheetAnswer
from ipsreview.review.worksheets import caseloads, collaboration, contact_days, employers, hours_away, ladders, mentoring, shares, systems
from ipsreview.review.worksheets.levels import counted, half_up
from ipsreview.review.worksheets.rollup import Blanks
from ipsreview.review.worksheets.rows import filled_rows, rows_of
from ipsreview.review.worksheets.sheet import Outcome, Sheet, open_sheet, unknown_remark
from ipsreview.review.worksheets.suggestion import Suggestion

Fill = Callable[[Sheet], Sheet]


@dataclass(frozen=True, slots=True)
class Computation:
    """How a kind of worksheet is computed, and the ways to fill its blanks between which every other way lies."""

    compute: Callable[[Sheet], Outcome]
    fills: tuple[Fill, ...]


def suggest(form: Form, item: Item, answer: WorksheetAnswer, *, policy: Policy = Policy.NEAREST, roster: Sequence[Specialist] = ()) -> Suggestion:
    """Return what the worksheet of an item suggests; raise KeyError where the item has none.

    Blank cells of a roster's column are filled from the `roster`.
    """
    worksheet = item.worksheet
    if worksheet is None:
        raise KeyError(item.number)
    rows = filled_rows(worksheet, answer.rows, roster)
    if not any(answer.rows) and not answer.facts:
        return Suggestion(None, None, None, None, amber=False, few_data=False, sentence=(message("Nothing is filled in yet."),))
    sheet = open_sheet(form, item, worksheet, replace(answer, rows=rows), policy)
    computation = COMPUTATIONS[worksheet.kind]
    outcome = computation.compute(sheet)
    if outcome.nearest is not None:
        outcome = replace(outcome, unsettled=outcome.unsettled or _unsettled(computation, sheet, outcome))
    return _suggestion(item, sheet, outcome)


def suggestion_for(form: Form, review: Review, number: int) -> Suggestion | None:
    """Return what the worksheet of an item suggests in a review; None where the item has no worksheet."""
    item = form.item(number)
    if item.worksheet is None:
        return None
    answer = review.working.worksheet(number)
    rows = rows_of(form, review, number) if any(answer.rows) or answer.facts else ()
    return suggest(form, item, replace(answer, rows=rows), policy=review.working.policy)


def _unsettled(computation: Computation, sheet: Sheet, outcome: Outcome) -> bool:
    """Say whether any value of the blanks could change the level (DOMAIN, G8)."""
    filled = (computation.compute(fill(sheet)) for fill in computation.fills)
    return any(_level(sheet, other) != _level(sheet, outcome) for other in filled)


def _level(sheet: Sheet, outcome: Outcome) -> int | None:
    return outcome.nearest if sheet.policy is Policy.NEAREST else outcome.literal


def _suggestion(item: Item, sheet: Sheet, outcome: Outcome) -> Suggestion:
    keys = tuple(anchor.level for anchor in item.anchors)
    settled = not (outcome.unsettled or outcome.points or outcome.nearest is None)
    level, literal = (_key(keys, place) if settled else None for place in (_level(sheet, outcome), outcome.literal))
    if outcome.not_applicable and item.not_applicable:
        level = literal = NOT_APPLICABLE
    rows = tuple(_key(keys, place) for place in outcome.row_levels)
    return Suggestion(
        value=outcome.value,
        rounded=half_up(outcome.value) if outcome.rounds and outcome.value is not None else None,
        level=level,
        literal_level=literal,
        amber=outcome.amber and level is not None,
        few_data=outcome.few_data,
        sentence=_sentence(sheet, outcome),
        counts=MappingProxyType(counted(keys, outcome.row_levels)) if any(rows) else None,
        row_levels=rows,
        findings=outcome.findings,
        remarks=(*outcome.remarks, *unknown_remark(sheet.unreadable), *_house_rules(sheet.worksheet)),
    )


def _key(keys: Sequence[str], place: int | None) -> str | None:
    return None if place is None else keys[place]


def _house_rules(worksheet: Worksheet) -> tuple[Message, ...]:
    return tuple(message("House rule: {rule}", rule=rule) for rule in worksheet.house_rules)


def _sentence(sheet: Sheet, outcome: Outcome) -> tuple[Message, ...]:
    unknown = (message("({unknown} of {total} not known)", unknown=outcome.unknown, total=outcome.total),) if outcome.unknown else ()
    settled = outcome.nearest is not None and not outcome.unsettled
    lower = (message("(or lower, for people are still waiting)"),) if outcome.open_end and settled else ()
    return (*outcome.arithmetic, *unknown, _conclusion(sheet, outcome), *lower)


def _conclusion(sheet: Sheet, outcome: Outcome) -> Message:
    if outcome.not_applicable:
        return message("→ not applicable; write the reason.")
    if outcome.nearest is None or outcome.literal is None:
        return outcome.reason or message("→ too little to point to a level; this item is a judgement.")
    if outcome.points:
        return message("→ points to {level}; this item is a judgement, and nothing is suggested.", level=sheet.labels[outcome.nearest])
    if outcome.unsettled:
        return message("→ what is not known could change the level: no suggestion.")
    return _arrow(sheet, outcome, sheet.labels[outcome.nearest], sheet.labels[outcome.literal])


def _arrow(sheet: Sheet, outcome: Outcome, nearest: str, literal: str) -> Message:
    rounds = outcome.rounds and outcome.value is not None and outcome.value.denominator > 1
    rounded = half_up(outcome.value or Fraction(0))
    if sheet.policy is Policy.LETTER:
        text = "→ {level}" if nearest == literal else "→ to the letter: {level}; rounded to {rounded}: {nearest}"
        return message(text, level=literal, rounded=rounded, nearest=nearest)
    if not rounds:
        text = "→ {level}" if nearest == literal else "→ {level}; to the letter: {literal}"
        return message(text, level=nearest, literal=literal)
    text = "→ {rounded} → {level}" if nearest == literal else "→ {rounded} → {level}; to the letter: {literal}"
    return message(text, rounded=rounded, level=nearest, literal=literal)


def _by_row(blanks: Blanks) -> tuple[Fill, ...]:
    def fill(sheet: Sheet, *, best: bool) -> Sheet:
        return replace(sheet, rows=tuple(blanks(row, best=best) for row in sheet.rows))

    return partial(fill, best=True), partial(fill, best=False)


def _meetings(sheet: Sheet, *, often: bool, focused: bool) -> Sheet:
    return replace(sheet, rows=tuple(mentoring.meeting_blanks(row, often=often, focused=focused) for row in sheet.rows or ({},)))


_BOTH = (True, False)

COMPUTATIONS: Mapping[str, Computation] = MappingProxyType(
    {
        "pooled_average": Computation(caseloads.pooled_average, _by_row(caseloads.caseload_blanks)),
        "mean_and_worst": Computation(caseloads.mean_and_worst, _by_row(caseloads.hours_blanks)),
        "monthly_coverage": Computation(mentoring.monthly_coverage, _by_row(mentoring.coverage_blanks)),
        "meeting_rate": Computation(
            mentoring.meeting_rate, tuple(partial(_meetings, often=often, focused=focused) for often in _BOTH for focused in _BOTH)
        ),
        "share_by_specialist": Computation(collaboration.share_by_specialist, _by_row(collaboration.share_blanks)),
        "months_of_contact": Computation(systems.months_of_contact, _by_row(systems.months_blanks)),
        "checklist": Computation(ladders.checklist, ()),
        "share_passing": Computation(shares.share_passing, tuple(partial(shares.passing_blanks, best=best) for best in _BOTH)),
        "outreach": Computation(employers.outreach, _by_row(employers.outreach_blanks)),
        "days_to_contact": Computation(contact_days.days_to_contact, _by_row(contact_days.days_blanks)),
        "search_ladder": Computation(ladders.search_ladder, ()),
        "support_ladder": Computation(ladders.support_ladder, ()),
        "employer_contacts": Computation(employers.employer_contacts, _by_row(employers.contact_blanks)),
        "pooled_share": Computation(hours_away.pooled_share, _by_row(hours_away.away_blanks)),
    }
)
