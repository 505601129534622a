"""A check as the half page that is printed or copied; it is handed to others, so it names nobody from the team's list."""

from __future__ import annotations

from collections.abc import Sequence

from ipsreview.form import Form
from ipsreview.review.checks.findings import RULES, SENDING_RULES, CheckFinding, Rule
from ipsreview.review.dates import printed_date
from ipsreview.review.values import Review

_BY_NUMBER = frozenset({Rule.NO_EVIDENCE, Rule.ONE_SOURCE, Rule.HALF_FULL, Rule.OLD_ADVICE, Rule.UNRATED, Rule.NO_REASON, Rule.OTHER_TEXT})
"""The rules of whose findings the numbers of the items say enough."""


def as_lines(form: Form, review: Review, findings: Sequence[CheckFinding]) -> tuple[str, ...]:
    """Return a title with agency and date, and a line for each rule: “No evidence yet: 4, 7, 9”."""
    lines = [f"{RULES[rule]}: {_summed(rule, [each for each in findings if each.rule == rule])}" for rule in RULES if _has(findings, rule)]
    return (_title(form, review, findings), *(lines or ["Nothing is missing."]))


def _title(form: Form, review: Review, findings: Sequence[CheckFinding]) -> str:
    check = "Before you send" if any(each.rule in SENDING_RULES for each in findings) else "Before you leave"
    day = printed_date(form.language, review.cover.date) if review.cover.date else ""
    visit = ", ".join(filter(None, (" ".join(review.cover.agency.split()), day)))
    return f"{check}: {visit}" if visit else check


def _has(findings: Sequence[CheckFinding], rule: str) -> bool:
    return any(each.rule == rule for each in findings)


def _summed(rule: str, found: Sequence[CheckFinding]) -> str:
    """Return the items' numbers, each once, where these say enough; otherwise the sentences."""
    says = [str(each.place.step.number) if rule in _BY_NUMBER else str(each.message).rstrip(".") for each in found]
    return (", " if rule in _BY_NUMBER else "; ").join(dict.fromkeys(says))
