"""The acts on worksheets and on an item's evidence. A worksheet suggests and never sets: *Apply* is an act of the trainer's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ipsreview.form import Form, Item, RowsOf, Worksheet
from ipsreview.messages import message
from ipsreview.review import rules
from ipsreview.review.acts import Change, RuleBrokenError, Verb
from ipsreview.review.steps import Place, item_step
from ipsreview.review.text import clean
from ipsreview.review.values import ItemAnswer, Review
from ipsreview.review.working import MOST_ROWS, Policy, Row, WorksheetAnswer, with_entry
from ipsreview.review.worksheets import Suggestion, suggestion_for
from ipsreview.review.worksheets.cells import kept


def write_cell(form: Form, review: Review, number: int, row: int, column: str, text: str) -> Change:
    """Write a cell of an item's worksheet; `row` counts from 0, and rows up to it are added as needed."""
    worksheet = _worksheet(form, number)
    rows = list(review.working.worksheet(number).rows)
    rows += [_NO_ROW] * (_within(worksheet, review, row) + 1 - len(rows))
    rows[row] = _with_cell(worksheet, rows[row], column, text)
    return _filled(review, number, rows, Verb.WRITE, f"worksheet.{row}.{column}")


def paste_rows(form: Form, review: Review, number: int, first: int, pasted: Sequence[Mapping[str, str]]) -> Change:
    """Write many cells at once, from the row `first` downwards; a column that a pasted row has not stays as it is."""
    worksheet = _worksheet(form, number)
    rows = list(review.working.worksheet(number).rows)
    if pasted:
        rows += [_NO_ROW] * (_within(worksheet, review, first + len(pasted) - 1) + 1 - len(rows))
    for place, cells in enumerate(pasted, first):
        for column, text in cells.items():
            rows[place] = _with_cell(worksheet, rows[place], column, text)
    return _filled(review, number, rows, Verb.PASTE, "worksheet")


def remove_row(form: Form, review: Review, number: int, row: int) -> Change:
    """Take a row out of an item's worksheet; in one whose rows are the team's the row is emptied and stays."""
    worksheet, rows = _worksheet(form, number), list(review.working.worksheet(number).rows)
    if not 0 <= row < len(rows):
        raise RuleBrokenError(message("The worksheet of item {number} has no row {row}.", number=number, row=row + 1))
    rows[row : row + 1] = [] if worksheet.rows is RowsOf.RECORDS else [_NO_ROW]
    return _filled(review, number, rows, Verb.REMOVE, f"worksheet.{row}")


def write_fact(form: Form, review: Review, number: int, key: str, text: str) -> Change:
    """Write one of the single inputs beside the table of an item's worksheet."""
    worksheet, answer = _worksheet(form, number), review.working.worksheet(number)
    facts = {**answer.facts, key: kept(worksheet.column(key), text)}
    facts = {fact.key: facts[fact.key] for fact in worksheet.facts if facts.get(fact.key)}
    return _answered(review, number, replace(answer, facts=MappingProxyType(facts)), Verb.WRITE, f"facts.{key}")


def apply_worksheet(form: Form, review: Review, number: int) -> Change:
    """Tick the level that an item's worksheet suggests, with its counts, and put the sentence into the item's evidence.

    The sentence takes the place of the one that was applied before. A level that is ticked already stays ticked.
    """
    item, suggestion = form.item(number), suggestion_for(form, review, number)
    if suggestion is None:
        raise RuleBrokenError(message("Item {number} has no worksheet.", number=number))
    if suggestion.level is None:
        text = "The worksheet of item {number} suggests no level, so there is nothing to apply; its sentence says why."
        raise RuleBrokenError(message(text, number=number))
    answer = _with_counts(item, replace(review.items[number], rating=suggestion.level), suggestion, review.team_size)
    sentence = suggestion.in_words
    filled, working = review.working.worksheet(number), review.working
    evidence = _with_sentence(working.evidence.get(number, ""), filled.applied, sentence)
    applied = replace(
        working,
        worksheets=with_entry(working.worksheets, number, replace(filled, applied=sentence), WorksheetAnswer()),
        evidence=with_entry(working.evidence, number, evidence, ""),
    )
    return Change(review, review.with_item(number, answer).with_working(applied), Verb.APPLY, Place(item_step(number), "rating"))


def set_policy(review: Review, number: int, policy: Policy) -> Change:
    """Choose how all worksheets of the review hold a figure against the printed limits, while looking at the item `number`."""
    after = review.with_working(replace(review.working, policy=policy))
    return Change(review, after, Verb.COUNT, Place(item_step(number), "policy"))


def write_evidence(form: Form, review: Review, number: int, text: str) -> Change:
    """Write what the rating of an item rests on; it goes into the appendix, never onto the form."""
    evidence = with_entry(review.working.evidence, form.item(number).number, clean(text), "")
    return Change(review, review.with_working(replace(review.working, evidence=evidence)), Verb.WRITE, Place(item_step(number), "evidence"))


def write_disagreement(form: Form, review: Review, number: int, text: str) -> Change:
    """Write why an item is rated otherwise than its worksheet suggests (DOMAIN, G1)."""
    reasons = with_entry(review.working.disagreements, form.item(number).number, clean(text), "")
    after = review.with_working(replace(review.working, disagreements=reasons))
    return Change(review, after, Verb.WRITE, Place(item_step(number), "disagreement"))


def _with_counts(item: Item, answer: ItemAnswer, suggestion: Suggestion, team_size: int) -> ItemAnswer:
    if not item.counts or suggestion.counts is None:
        return answer
    problem = rules.counts_within_team(suggestion.counts, team_size)
    if problem:
        raise RuleBrokenError(problem)
    return replace(answer, counts=MappingProxyType(dict(suggestion.counts)))


def _with_sentence(evidence: str, before: str, sentence: str) -> str:
    """Return the evidence with a sentence in the place of the one before it, or at the end."""
    if before and before in evidence:
        return evidence.replace(before, sentence, 1)
    return f"{evidence.rstrip()}\n{sentence}" if evidence.strip() else sentence


_NO_ROW: Row = MappingProxyType({})


def _worksheet(form: Form, number: int) -> Worksheet:
    worksheet = form.item(number).worksheet
    if worksheet is None:
        raise RuleBrokenError(message("Item {number} has no worksheet.", number=number))
    return worksheet


def _within(worksheet: Worksheet, review: Review, row: int) -> int:
    most = {RowsOf.TEAM: 1, RowsOf.RECORDS: MOST_ROWS, RowsOf.SPECIALISTS: len(review.working.roster) or MOST_ROWS}[worksheet.rows]
    if not 0 <= row < most:
        raise RuleBrokenError(message("The worksheet takes {most} rows at most; there is no row {row} in it.", most=most, row=row + 1))
    return row


def _with_cell(worksheet: Worksheet, row: Row, column: str, text: str) -> Row:
    cells = {**row, column: kept(worksheet.column(column), text)}
    return MappingProxyType({known.key: cells[known.key] for known in worksheet.columns if cells.get(known.key)})


def _filled(review: Review, number: int, rows: list[Row], verb: Verb, field: str) -> Change:
    while rows and not rows[-1]:
        rows.pop()
    return _answered(review, number, replace(review.working.worksheet(number), rows=tuple(rows)), verb, field)


def _answered(review: Review, number: int, answer: WorksheetAnswer, verb: Verb, field: str) -> Change:
    worksheets = with_entry(review.working.worksheets, number, answer, WorksheetAnswer())
    return Change(review, review.with_working(replace(review.working, worksheets=worksheets)), verb, Place(item_step(number), field))
