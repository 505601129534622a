"""The kinds of worksheets there are: which columns, limits and house thresholds each takes, and which findings it can have.

What a kind computes stands in `review/worksheets`; a form chooses the kind of each item and words its columns.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ipsreview.form.worksheets import ColumnType, RowsOf

ONE_BETWEEN_LEVELS = -1
"""As many limits as there are borders between the form's levels."""

Columns = Mapping[str, ColumnType]

_NUMBER, _WHOLE, _YES_NO = ColumnType.NUMBER, ColumnType.WHOLE, ColumnType.YES_NO
_BY_SPECIALIST = frozenset({RowsOf.SPECIALISTS, RowsOf.RECORDS})
_BY_RECORD = frozenset({RowsOf.RECORDS})
_ONE_ROW = frozenset({RowsOf.TEAM})


def _columns(type_: ColumnType, *keys: str) -> dict[str, ColumnType]:
    return dict.fromkeys(keys, type_)


@dataclass(frozen=True, slots=True)
class WorksheetKind:
    """What a worksheet of this kind is made of.

    `columns` have to be there and `more_columns` may be; with `tests`, a yes-or-no column of any other key is one test
    more. `facts` may each be there. `limits` is how many printed limits there are, `ascending` says that less is better.
    `thresholds` have to be there and `more_thresholds` may be. `levels` is how many levels the form has to have; 0: any.
    """

    rows: frozenset[RowsOf]
    columns: Columns
    more_columns: Columns = field(default_factory=lambda: MappingProxyType({}))
    facts: Columns = field(default_factory=lambda: MappingProxyType({}))
    tests: bool = False
    limits: int = 0
    ascending: bool = True
    thresholds: tuple[str, ...] = ()
    more_thresholds: tuple[str, ...] = ()
    levels: int = 0
    findings: tuple[str, ...] = ()

    def is_test(self, key: str) -> bool:
        """Say whether the column `key` is one of the tests that a form may choose."""
        return self.tests and key not in self.columns and key not in self.more_columns

    def findings_of(self, columns: Iterable[str]) -> tuple[str, ...]:
        """Return the findings of a worksheet with these columns: the kind's own, and `failed_` with each test's key."""
        return (*self.findings, *(f"failed_{key}" for key in columns if self.is_test(key)))

    def column_type(self, key: str) -> ColumnType | None:
        """Return the type that the column `key` has to have; None where the kind has no such column."""
        known = {**self.more_columns, **self.columns}.get(key)
        return ColumnType.YES_NO if known is None and self.tests else known


KINDS: Mapping[str, WorksheetKind] = MappingProxyType(
    {
        "pooled_average": WorksheetKind(
            _BY_SPECIALIST,
            {"people": _WHOLE, "weekly_hours": _NUMBER},
            facts={"full_time_hours": _NUMBER, "vacant_posts": _NUMBER},
            limits=ONE_BETWEEN_LEVELS,
            thresholds=("full_time_hours", "overloaded"),
            findings=("above_limit", "overloaded", "vacancy"),
        ),
        "mean_and_worst": WorksheetKind(
            _BY_SPECIALIST,
            {"other_hours": _NUMBER},
            more_columns={"weekly_hours": _NUMBER},
            facts={"full_time_hours": _NUMBER},
            limits=2,
            thresholds=("full_time_hours", "days_a_week"),
            levels=4,
            findings=("above_limit", "one_above_limit"),
        ),
        "monthly_coverage": WorksheetKind(
            _BY_SPECIALIST,
            _columns(_YES_NO, *(f"month{month}_{what}" for month in (1, 2, 3) for what in ("employer", "people"))),
            more_columns={"in_community": _YES_NO},
            facts={"colleague_coaches": _YES_NO},
            levels=4,
            findings=("not_everyone", "no_employer_contacts", "no_meetings_with_people", "mostly_in_office", "nobody", "no_supervisor"),
        ),
        "meeting_rate": WorksheetKind(
            _ONE_ROW,
            {"held": _WHOLE, "eligible_weeks": _WHOLE, "focus_share": ColumnType.PERCENT},
            thresholds=("weekly", "twice_monthly", "focused", "amber_from", "amber_to"),
            levels=4,
            findings=("not_weekly", "not_focused", "none_held"),
        ),
        "share_by_specialist": WorksheetKind(
            _BY_SPECIALIST,
            _columns(_WHOLE, "caseload", "weekly_people", "monthly_people") | {"contacts_weekly": _NUMBER},
            more_columns={"attended": _WHOLE, "full_member": _YES_NO},
            limits=3,
            ascending=False,
            thresholds=("attended", "several_weekly"),
            levels=4,
            findings=("no_weekly_meeting", "not_full_member", "not_every_meeting", "little_contact"),
        ),
        "months_of_contact": WorksheetKind(
            _BY_RECORD,
            _columns(_WHOLE, "people", "months", "months_in_person"),
            more_columns={"system": ColumnType.TEXT},
            facts={"no_other_system": _YES_NO},
            thresholds=("months", "monthly", "between"),
            levels=4,
            findings=("not_monthly", "not_in_person", "no_contact"),
        ),
        "checklist": WorksheetKind(
            _ONE_ROW,
            {"months_since_help": _NUMBER, "others_helped": _YES_NO, "knows_result": _YES_NO, "names_goal": _YES_NO},
            more_columns={"report_reached": _YES_NO},
            tests=True,
            thresholds=("now", "past_year"),
            levels=4,
            findings=("not_helping_now", "not_informed", "no_report"),
        ),
        "share_passing": WorksheetKind(
            _BY_RECORD,
            {},
            more_columns={"entitled": _YES_NO},
            facts={
                "outside_source": _YES_NO,
                "referrals_declined": _WHOLE,
                "personal_planner": _YES_NO,
                "goals_current": _WHOLE,
                "goals_competitive": _WHOLE,
            },
            tests=True,
            thresholds=("most", "half"),
            more_thresholds=("half_to_the_letter", "amber_below"),
            levels=4,
            findings=("not_everyone", "no_outside_source", "declined", "planner_not_personal", "goals_not_competitive"),
        ),
        "outreach": WorksheetKind(
            _BY_RECORD,
            {"joint_meeting": _YES_NO, "strategies": _WHOLE, "months": _NUMBER},
            limits=2,
            ascending=False,
            thresholds=("several_months",),
            levels=4,
            findings=("few_strategies", "no_joint_meeting", "minimal_effort"),
        ),
        "days_to_contact": WorksheetKind(
            _BY_RECORD,
            {"days": ColumnType.DAYS},
            more_columns={"waiting": _YES_NO, "left_out": _YES_NO},
            limits=ONE_BETWEEN_LEVELS,
            thresholds=("waiting_from",),
            findings=("slow", "waiting", "not_recorded"),
        ),
        "search_ladder": WorksheetKind(
            _BY_RECORD,
            _columns(_YES_NO, "job_type", "life_situation", "symptoms", "substance_use", "work_history", "strengths", "other_issues", "better_jobs"),
            levels=4,
            findings=("work_history_not_used", "life_not_used", "no_better_jobs", "wish_not_used"),
        ),
        "support_ladder": WorksheetKind(
            _BY_RECORD,
            _columns(_YES_NO, "individual", "documented", "changes", "wide_range", "in_person", "as_long_as_wanted"),
            levels=4,
            findings=("not_individual", "not_in_person", "limited_by_funding", "does_not_change", "not_documented"),
        ),
        "employer_contacts": WorksheetKind(
            _BY_SPECIALIST,
            _columns(_WHOLE, "weeks", "weeks_with_contact", "employers")
            | _columns(_YES_NO, "asks_appointment", "learns", "returns")
            | _columns(_WHOLE, "not_hiring", "revisited"),
            more_columns={"contacts": _WHOLE},
            thresholds=("weekly", "several_employers", "revisited"),
            levels=4,
            findings=("not_weekly", "no_appointment", "no_learning", "rarely_returns"),
        ),
        "pooled_share": WorksheetKind(
            _BY_SPECIALIST,
            {"hours_away": _NUMBER, "scheduled_hours": _NUMBER},
            more_columns={"from_home": _NUMBER},
            limits=ONE_BETWEEN_LEVELS,
            ascending=False,
            findings=("below_limit", "one_below_limit"),
        ),
    }
)
