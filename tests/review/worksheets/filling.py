"""Worksheets filled in a line, for the tests of this folder."""

from collections.abc import Mapping, Sequence

from ipsreview.form import Form
from ipsreview.review.working import Policy, WorksheetAnswer
from ipsreview.review.worksheets import Suggestion, suggest
from tests.forms import cqi

IPS, NI, NSI, NOT = "ips", "needs_improvement", "needs_significant_improvement", "not_ips"
LEVELS = (IPS, NI, NSI, NOT)

Cells = Mapping[str, object]

COLUMNS: dict[int, str] = {
    1: "people weekly_hours",
    2: "other_hours weekly_hours",
    3: "month1_employer month1_people month2_employer month2_people month3_employer month3_people",
    4: "held eligible_weeks focus_share",
    5: "caseload weekly_people monthly_people contacts_weekly",
    6: "people months months_in_person",
    8: "on_interest",
    9: "joint_meeting strategies months",
    10: "open_to_anyone paid_the_same not_set_aside paid_by_employer no_end_date",
    11: "entitled offered",
    12: "days waiting left_out",
    14: "weeks weeks_with_contact employers asks_appointment learns returns not_hiring revisited",
    16: "hours_away scheduled_hours from_home",
}
"""The columns that `rows` fills, by item, in the order of its words."""


def rows(item: int, *lines: str) -> list[Cells]:
    """Return rows of an item's worksheet from lines of words; `_` is a blank cell."""
    keys = COLUMNS[item].split()
    return [{key: word for key, word in zip(keys, line.split(), strict=False) if word != "_"} for line in lines]


def suggested(
    item: int, filled: Sequence[Cells], facts: Cells | None = None, *, policy: Policy = Policy.NEAREST, form: Form | None = None
) -> Suggestion:
    """Return what the worksheet of an item suggests."""
    form = form or cqi()
    answer = WorksheetAnswer(tuple(texts(row) for row in filled), texts(facts or {}))
    return suggest(form, form.item(item), answer, policy=policy)


def texts(cells: Cells) -> dict[str, str]:
    """Return cells as they are kept."""
    return {key: str(value) for key, value in cells.items()}


def sentence(suggestion: Suggestion) -> str:
    """Return the sentence of a suggestion as it is read."""
    return " ".join(map(str, suggestion.sentence))
