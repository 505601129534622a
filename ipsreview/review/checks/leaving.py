"""Before you leave: what can only be asked or looked at while still on site (DOMAIN, section 8, feature 5)."""

from __future__ import annotations

from collections.abc import Iterator

from ipsreview.form import NOT_APPLICABLE, ColumnType, Form, Item, RecommendationKind
from ipsreview.messages import message
from ipsreview.review.checks.findings import CheckFinding, Rule, finding, to_tell
from ipsreview.review.steps import NOTES, Place, item_step
from ipsreview.review.values import Review
from ipsreview.review.worksheets.cells import read
from ipsreview.review.worksheets.rows import rows_of
from ipsreview.review.worksheets.suggesting import suggestion_for
from ipsreview.settings import CheckRules


def before_leaving(
    form: Form, review: Review, rules: CheckRules, *, earlier: Review | None, with_dismissed: bool = False
) -> tuple[CheckFinding, ...]:
    """Return what is still missing on site; `earlier` is the last finished review of the agency, if there is one."""
    found = (
        *_evidence_findings(form, review),
        *_meeting_findings(form, review),
        *(_advice_findings(form, review, earlier) if earlier else ()),
    )
    return to_tell(found, review, rules, with_dismissed=with_dismissed)


def _evidence_findings(form: Form, review: Review) -> Iterator[CheckFinding]:
    """Look for evidence where the form provides for it: not for items that do not apply, nor with a form that has no notes."""
    for item in form.items if form.sources else ():
        if review.items[item.number].rating != NOT_APPLICABLE:
            yield from _item_findings(form, review, item)


def _item_findings(form: Form, review: Review, item: Item) -> Iterator[CheckFinding]:
    number, working = item.number, review.working
    sources = {note.source for note in working.notes if number in note.items}
    filled = _is_filled(review, number)
    if not sources and not filled and not working.evidence.get(number, "").strip():
        yield finding(Rule.NO_EVIDENCE, Place(item_step(number), "evidence"), message("Item {item} has no evidence yet.", item=number))
    if len(sources) == 1:
        (source,) = sources
        what = message("Item {item} has notes from one source only: {source}.", item=number, source=_source_label(form, source))
        yield finding(Rule.ONE_SOURCE, Place(item_step(number), "evidence"), what, source)
    if filled:
        yield from _half_full(form, review, item)


def _half_full(form: Form, review: Review, item: Item) -> Iterator[CheckFinding]:
    """Tell a worksheet that says no level while cells of it are blank or cannot be read."""
    suggestion = suggestion_for(form, review, item.number)
    if suggestion is None or suggestion.level is not None:
        return
    columns = [column for column in (item.worksheet.columns if item.worksheet else ()) if column.type is not ColumnType.TEXT]
    rows = rows_of(form, review, item.number) or ({},)
    cells = [read(column, row.get(column.key, "")).value is not None for row in rows for column in columns]
    if not all(cells):
        text = "Item {item}: {read} of {cells} cells of the worksheet are filled in and can be read."
        what = message(text, item=item.number, read=sum(cells), cells=len(cells))
        yield finding(Rule.HALF_FULL, Place(item_step(item.number), "worksheet"), what, str(what))


def _is_filled(review: Review, number: int) -> bool:
    answer = review.working.worksheet(number)
    return any(answer.rows) or bool(answer.facts)


def _source_label(form: Form, key: str) -> str:
    return next((source.label for source in form.sources if source.key == key), key)


def _meeting_findings(form: Form, review: Review) -> Iterator[CheckFinding]:
    for source in form.sources:
        meeting = review.working.meetings.get(source.key)
        if meeting and meeting.met < meeting.planned:
            what = message("{source}: {met} of {planned} met", source=source.label, met=meeting.met, planned=meeting.planned)
            yield finding(Rule.NOT_MET, Place(NOTES, f"meeting.{source.key}"), what, str(what))


def _advice_findings(form: Form, review: Review, earlier: Review) -> Iterator[CheckFinding]:
    for item in form.items:
        answer = earlier.items.get(item.number)
        none = item.of_kind(RecommendationKind.NONE)
        advice = answer.recommendations - {none.key if none else ""} if answer else frozenset[str]()
        open_ = sorted(advice - review.working.old_advice.get(item.number, {}).keys())
        if open_:
            what = message("Item {item}: {open} of {advice} not looked at", item=item.number, open=len(open_), advice=len(advice))
            yield finding(Rule.OLD_ADVICE, Place(item_step(item.number), f"old_advice.{open_[0]}"), what, " ".join(open_))
