"""The rules of both checks by name, and a finding as a value with the key it is dismissed by."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from ipsreview.messages import Message, message
from ipsreview.review.steps import Place
from ipsreview.review.values import Review
from ipsreview.settings import CheckRules


class Rule(StrEnum):
    """The rules, in the order in which their findings are told; those from UNRATED on are for sending."""

    NO_EVIDENCE = "no_evidence"
    ONE_SOURCE = "one_source"
    HALF_FULL = "half_full"
    NOT_MET = "not_met"
    OLD_ADVICE = "old_advice"
    UNRATED = "unrated"
    NO_REASON = "no_reason"
    COUNTS = "counts"
    RECOMMENDATIONS = "recommendations"
    OTHER_TEXT = "other_text"
    COVER = "cover"
    COMMENTS = "comments"
    OLD_FIGURES = "old_figures"
    TEAM_NAMES = "team_names"
    NAMES = "names"
    PERSON_DATES = "person_dates"
    PHONES = "phones"
    EMAILS = "emails"
    RECORD_NUMBERS = "record_numbers"
    OTHER_AGENCY = "other_agency"
    SAME_TEXT = "same_text"
    PLACEHOLDERS = "placeholders"
    PRIORITIES = "priorities"
    STRENGTHS = "strengths"


RULES: Mapping[str, Message] = MappingProxyType(
    {
        Rule.NO_EVIDENCE: message("No evidence yet"),
        Rule.ONE_SOURCE: message("Notes from one source only"),
        Rule.HALF_FULL: message("Worksheet half full"),
        Rule.NOT_MET: message("People planned and not met"),
        Rule.OLD_ADVICE: message("Advice of the last visit not looked at"),
        Rule.UNRATED: message("Not rated"),
        Rule.NO_REASON: message("Not applicable without a reason"),
        Rule.COUNTS: message("Counts that do not add up"),
        Rule.RECOMMENDATIONS: message("Recommendations missing or contradictory"),
        Rule.OTHER_TEXT: message("“Other” ticked without a text"),
        Rule.COVER: message("First page not complete"),
        Rule.COMMENTS: message("Comments not written"),
        Rule.OLD_FIGURES: message("Evidence with figures that the worksheet no longer has"),
        Rule.TEAM_NAMES: message("Names of the team’s specialists"),
        Rule.NAMES: message("Looks like a person’s name"),
        Rule.PERSON_DATES: message("Looks like a date in a person’s life"),
        Rule.PHONES: message("Looks like a telephone number"),
        Rule.EMAILS: message("E-mail addresses"),
        Rule.RECORD_NUMBERS: message("Looks like a record number"),
        Rule.OTHER_AGENCY: message("Another agency’s name"),
        Rule.SAME_TEXT: message("Same text as in another agency’s report"),
        Rule.PLACEHOLDERS: message("Placeholders left over"),
        Rule.PRIORITIES: message("Too many priorities"),
        Rule.STRENGTHS: message("Few strengths"),
    }
)
"""Every rule with its name in words, in the order in which their findings are told."""

_ORDER = tuple(Rule)
LEAVING_RULES: tuple[str, ...] = _ORDER[: _ORDER.index(Rule.UNRATED)]
SENDING_RULES: tuple[str, ...] = _ORDER[_ORDER.index(Rule.UNRATED) :]


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing to see again: by which rule, where, and what in a sentence.

    `key` stands for rule, place and words, so that a finding that was dismissed is told again once its words change. It
    holds the words as a digest only: dismissed keys are kept in files that no name may enter.
    """

    rule: str
    place: Place
    message: Message
    key: str


def finding(rule: Rule, place: Place, what: Message, words: str = "") -> CheckFinding:
    """Return a finding; `words` are those that, once changed, make it another one."""
    digest = hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return CheckFinding(rule, place, what, ":".join(filter(None, (rule.value, str(place.step), place.field, digest))))


def to_tell(found: Iterable[CheckFinding], review: Review, rules: CheckRules, *, with_dismissed: bool) -> tuple[CheckFinding, ...]:
    """Return the findings that are to be told, each once and in the order of the rules."""
    told = {each.key: each for each in found if each.rule not in rules.off and (with_dismissed or each.key not in review.working.dismissed)}
    return tuple(sorted(told.values(), key=lambda each: _ORDER.index(Rule(each.rule))))
