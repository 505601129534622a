"""Before you send: what a reader of the report should not find in it (DOMAIN, section 8, feature 10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ipsreview.form import CommentArea, Form
from ipsreview.messages import message
from ipsreview.review.checks.entries import least_entries, most_entries
from ipsreview.review.checks.findings import CheckFinding, Rule, finding, to_tell
from ipsreview.review.checks.identifiers import identifiers
from ipsreview.review.checks.kinds import IdentifierKind, Span
from ipsreview.review.checks.known_names import NO_NAMES, Names, Parted, other_agencies_in, parted, spans_of, team_names_in
from ipsreview.review.checks.placeholders import placeholder_spans
from ipsreview.review.checks.texts import ReportText, report_texts
from ipsreview.review.completeness import Finding, findings
from ipsreview.review.steps import COMMENTS, COVER, Place, StepKind, item_step
from ipsreview.review.values import Review
from ipsreview.review.worksheets import suggestion_for
from ipsreview.settings import CheckRules

_RULE_OF_FIELD = {
    "rating": Rule.UNRATED,
    "not_applicable_reason": Rule.NO_REASON,
    "counts": Rule.COUNTS,
    "recommendations": Rule.RECOMMENDATIONS,
    "other": Rule.OTHER_TEXT,
}
_RULE_OF_KIND = {
    IdentifierKind.NAME: Rule.NAMES,
    IdentifierKind.DATE: Rule.PERSON_DATES,
    IdentifierKind.PHONE: Rule.PHONES,
    IdentifierKind.EMAIL: Rule.EMAILS,
    IdentifierKind.RECORD: Rule.RECORD_NUMBERS,
}


def _none_the_same() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Others:
    """What the library knows of other agencies: their names, and which of this review's texts (`report_texts`) one of them has, too."""

    agencies: Names = NO_NAMES
    same_texts: Mapping[str, str] = field(default_factory=_none_the_same)


def before_sending(form: Form, review: Review, rules: CheckRules, *, others: Others, with_dismissed: bool = False) -> tuple[CheckFinding, ...]:
    """Return what is incomplete, what seems to be left from elsewhere, and what could tell who somebody is."""
    scan = _Scan(review, others.agencies, others.same_texts, rules)
    found = (
        *(_incomplete(each) for each in findings(form, review)),
        *(each for text in report_texts(form, review) for each in scan.findings(text)),
        *_old_figures(form, review),
        *_cover_findings(review),
        *_entry_findings(form, review, rules),
    )
    return to_tell(found, review, rules, with_dismissed=with_dismissed)


def _incomplete(found: Finding) -> CheckFinding:
    """Return a finding of `completeness`, which owns these rules, as one of the check's."""
    step = found.place.step
    if step.kind is StepKind.ITEM:
        rule = _RULE_OF_FIELD[found.place.field.partition(".")[0]]
        return finding(rule, found.place, message("Item {item}: {what}", item=step.number, what=found.message), str(found.message))
    return finding(Rule.COVER if step == COVER else Rule.COMMENTS, found.place, found.message, str(found.message))


def _old_figures(form: Form, review: Review) -> Iterator[CheckFinding]:
    """Yield the items whose evidence has a sentence that *Apply* wrote and the worksheet would no longer write."""
    for number, answer in review.working.worksheets.items():
        if not answer.applied or answer.applied not in review.working.evidence.get(number, ""):
            continue
        suggestion = suggestion_for(form, review, number)
        sentence = suggestion.in_words if suggestion else ""
        if answer.applied != sentence:
            what = message("Item {item}: the worksheet has changed since it was applied; apply it again", item=number)
            yield finding(Rule.OLD_FIGURES, Place(item_step(number), "worksheet"), what, sentence)


@dataclass(frozen=True, slots=True)
class _Scan:
    """The rules that go through every text of one review."""

    review: Review
    agencies: Names
    same_texts: Mapping[str, str]
    rules: CheckRules

    def findings(self, text: ReportText) -> Iterator[CheckFinding]:
        read = parted(text.text)
        yield from self._identifying(text, read)
        yield from self._from_elsewhere(text, read)
        yield from _placeholders(text)

    def _identifying(self, text: ReportText, read: Parted) -> Iterator[CheckFinding]:
        """Look for names and numbers; what is the agency's or the trainer's own name may stand, and what is on the list is told once."""
        cover = self.review.cover
        allowed = spans_of(read, cover.agency)
        team = {number: specialist.name for number, specialist in enumerate(self.review.working.roster, 1)}
        listed = [(number, span) for number, span in team_names_in(read, team) if not _any_meets(allowed, span)]
        for number in dict(listed):
            what = message("The name of S{number} in {where}", number=number, where=text.where)
            yield finding(Rule.TEAM_NAMES, text.place, what, f"S{number}")
        told = [*allowed, *(span for _, span in listed)] if Rule.TEAM_NAMES not in self.rules.off else allowed
        for each in identifiers(text.text, own=(cover.trainer,)):
            if not _any_meets(told, Span(each.start, each.end)):
                yield _quoted(_RULE_OF_KIND[each.kind], text, each.words)

    def _from_elsewhere(self, text: ReportText, read: Parted) -> Iterator[CheckFinding]:
        for _, span in other_agencies_in(read, self.review.cover.agency, self.agencies):
            yield _quoted(Rule.OTHER_AGENCY, text, text.text[span.start : span.end])
        applied = text.place.field == "evidence" and text.text == self.review.working.worksheet(text.place.step.number).applied
        other = self.same_texts.get(text.text)
        if other and not applied:  # a worksheet's sentence is alike wherever its figures are
            what = message("The text in {where} is the same as in the report for {agency}.", where=text.where, agency=other)
            yield finding(Rule.SAME_TEXT, text.place, what, f"{other}\n{text.text}")


def _any_meets(spans: list[Span], span: Span) -> bool:
    return any(each.meets(span.start, span.end) for each in spans)


def _placeholders(text: ReportText) -> Iterator[CheckFinding]:
    yield from (_quoted(Rule.PLACEHOLDERS, text, text.text[span.start : span.end]) for span in placeholder_spans(text.text))


def _quoted(rule: Rule, text: ReportText, words: str) -> CheckFinding:
    said = " ".join(words.split())
    return finding(rule, text.place, message("“{words}” in {where}", words=said, where=text.where), said)


def _cover_findings(review: Review) -> Iterator[CheckFinding]:
    """Look for placeholders on the first page, where names are as they should be."""
    names = (("agency", message("the agency’s name"), review.cover.agency), ("trainer", message("the trainer’s name"), review.cover.trainer))
    for key, where, text in names:
        yield from _placeholders(ReportText(Place(COVER, key), where, text))


def _entry_findings(form: Form, review: Review, rules: CheckRules) -> Iterator[CheckFinding]:
    """Count strengths and priorities; a text that is empty is told as missing, and no rule says how many priorities there have to be."""
    for area in _areas(form)[:1]:
        text = review.comments[area.key]
        count, least = most_entries(text), rules.least_strengths
        if 0 < count < least:
            what = message("“{area}” names {count} of at least {least}; give each a line of its own.", area=area.label, count=count, least=least)
            yield finding(Rule.STRENGTHS, Place(COMMENTS, area.key), what, text)
    for area in _areas(form)[1:2]:
        count, most = least_entries(review.comments[area.key]), rules.most_priorities
        if count > most:
            what = message("“{area}” has {count} entries; keep the {most} that matter most.", area=area.label, count=count, most=most)
            yield finding(Rule.PRIORITIES, Place(COMMENTS, area.key), what, str(count))


def _areas(form: Form) -> list[CommentArea]:
    """Return the areas that may not be empty: the first is for strengths and the next for what comes next, as on the PDF's first page."""
    return [area for area in form.comment_areas if not area.optional] or list(form.comment_areas)
