"""Numbers and addresses by which somebody can be found. No text takes long: patterns repeat within a limit, or never go back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ipsreview.review.checks.kinds import IdentifierKind, Span

_MONTH = (
    r"(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli"
    r"|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th|\.)?"
_IN_NUMBERS = r"\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d{2}-\d{2}"
_FULL_DATE = rf"(?:{_IN_NUMBERS}|{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s\d{{4}})?|{_MONTH}\s{_DAY}(?:,?\s\d{{4}})?)"
_BIRTH_DATE = rf"(?:{_FULL_DATE}|{_MONTH}\s\d{{4}}|\d{{4}})"
_LATEST_BIRTH = 2011
"""A year after this one is nobody's who looks for work: “the group was born in 2019”."""

_BORN = re.compile(
    rf"\b(?:d\.?\s?o\.?\s?b\b\.?|date of birth|birth\s?date|birthday|geburtsdatum|geboren|geb\.|born)\W{{0,3}}"
    rf"(?:(?:is|was|on|in|around|am|the)\s){{0,2}}{_BIRTH_DATE}\b",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:first appointment|intake|admitted|admission|discharged?|diagnosed|hospitali[sz]ed|first (?:employer )?contact|job start"
    rf"|start(?:ed|s)? (?:work|working|(?:a|the|his|her|their) (?:new )?job))\W{{1,3}}(?:(?:date|is|was|on|the|at work)\W{{1,2}}){{0,2}}{_FULL_DATE}",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\d{4}")

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")

_UNIT = r"(?!\s?(?:%|hours?|people|persons|days?|weeks?|minutes?|dollars|euros?|pounds|usd|eur|gbp|km|miles)\b)"
_PHONES = (
    re.compile(r"(?<![\d.,/$£€-])(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\d-])"),  # 603-555-0142
    re.compile(rf"(?<![\d.,/$£€-])(?<![$£€] )\d{{3}}-\d{{4}}(?![\d-]){_UNIT}", re.IGNORECASE),  # 555-0142
    re.compile(r"(?<![\w+])(?:\+|00)[1-9]\d{0,2}+(?:[ ./-]{0,2}+\(?\d{1,6}+\)?+){1,6}+(?!\d)"),  # +49 30 1234567
    re.compile(r"(?<![\d.,:/$£€-])(?:\(0\d{1,4}\)|0\d{1,4}+)(?:[ /-]{1,3}+\d{2,8}+){1,4}+(?!\d)"),  # 020 7946 0018
    re.compile(
        r"\b(?:(?:tele)?(?:phone|fon)|tel|mobile|cell|call|fax|reached)\W{1,3}(?:(?:number|no|at|on)\W{1,2})?[+(]?\d[\d ()/-]{4,20}\d",
        re.IGNORECASE,
    ),
)
_FEWEST_PHONE_DIGITS, _MOST_PHONE_DIGITS = 7, 15
_DATE_AT_START = re.compile(r"\(?(?:0\d|[123]\d)[ /-](?:0\d|[123]\d)[ /-](?:19|20)\d\d")
_POSTAL_CODE = re.compile(r"\d{5}-\d{4}")  # of the United States

_RECORDS = (
    re.compile(r"(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])"),  # as of US social security
    re.compile(rf"(?<![\w.,/$£€+-])(?<![$£€] )[A-Z]{{0,3}}\d{{7,}}+(?![\w]|[.,]\d){_UNIT}", re.IGNORECASE),
    re.compile(r"\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b"),  # as of British national insurance
    re.compile(r"\b(?:mrn|ssn|nhs)\b\W{0,3}(?:(?:number|no|is)\b\W{1,3}){0,2}[A-Z]{0,3}-?\d[\d-]{2,}", re.IGNORECASE),
    re.compile(
        r"\b(?:medical record|case|record|chart|file|client|patient|participant|member|medicaid|medicare|insurance|policy|social security)\s"
        r"?(?:#\s?|(?:id|number|no|nr|num)\b\W{1,3}(?:is\s)?)[A-Z]{0,3}-?\d[\d-]{2,}",
        re.IGNORECASE,
    ),
)


def number_spans(text: str) -> Iterator[tuple[IdentifierKind, Span]]:
    """Yield the e-mail addresses, dates about a person, telephone and record numbers of a text; some may overlap."""
    yield from ((IdentifierKind.EMAIL, Span(*match.span())) for match in _EMAIL.finditer(text))
    yield from ((IdentifierKind.DATE, Span(*match.span())) for match in _BORN.finditer(text) if _is_of_a_worker(match[0]))
    yield from ((IdentifierKind.DATE, Span(*match.span())) for match in _EVENT.finditer(text))
    for pattern in _PHONES:
        yield from ((IdentifierKind.PHONE, Span(*match.span())) for match in pattern.finditer(text) if _is_phone(match[0]))
    for pattern in _RECORDS:
        yield from ((IdentifierKind.RECORD, Span(*match.span())) for match in pattern.finditer(text))


def _is_of_a_worker(words: str) -> bool:
    return all(int(year) <= _LATEST_BIRTH for year in _YEAR.findall(words))


def _is_phone(words: str) -> bool:
    digits = sum(letter.isdigit() for letter in words)
    if _DATE_AT_START.match(words) or _POSTAL_CODE.fullmatch(words):
        return False
    return _FEWEST_PHONE_DIGITS <= digits <= _MOST_PHONE_DIGITS
