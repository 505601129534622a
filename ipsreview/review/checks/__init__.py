"""The check before leaving and the check before sending: what a trainer would want to see again. Neither ever blocks."""

from ipsreview.review.checks.findings import LEAVING_RULES, RULES, SENDING_RULES, CheckFinding, Rule
from ipsreview.review.checks.identifiers import identifiers
from ipsreview.review.checks.kinds import Identifier, IdentifierKind
from ipsreview.review.checks.known_names import Names, names_to_find
from ipsreview.review.checks.leaving import before_leaving
from ipsreview.review.checks.lines import as_lines
from ipsreview.review.checks.sending import Others, before_sending
from ipsreview.review.checks.texts import ReportText, report_texts
from ipsreview.settings import CheckRules

__all__ = [
    "LEAVING_RULES",
    "RULES",
    "SENDING_RULES",
    "CheckFinding",
    "CheckRules",
    "Identifier",
    "IdentifierKind",
    "Names",
    "Others",
    "ReportText",
    "Rule",
    "as_lines",
    "before_leaving",
    "before_sending",
    "identifiers",
    "names_to_find",
    "report_texts",
]
