"""What a worksheet finds is what recommendations answer, and every house rule of a worksheet is named."""

from fractions import Fraction

import pytest

from ipsreview.review.worksheets.levels import figure, half_up, judge, lower_median
from tests.forms import cqi
from tests.review.worksheets.filling import rows, suggested

EVERY, NEVER = "y y y y y y", "n n n n n n"

FOUND = [
    (1, ["22 40", "18 40", "18 40"], {}, set[str]()),
    (1, ["26 40", "10 40", "10 40"], {}, {"overloaded"}),
    (1, ["22 40"], {"vacant_posts": 1}, {"above_limit", "vacancy"}),
    (2, ["0", "0", "3"], {}, {"one_above_limit"}),
    (2, ["3", "3"], {}, {"above_limit", "one_above_limit"}),
    (3, [EVERY, EVERY, "n y n y n y"], {}, {"not_everyone", "no_employer_contacts"}),
    (3, [NEVER], {"colleague_coaches": "y"}, {"not_everyone", "nobody", "no_employer_contacts", "no_meetings_with_people", "no_supervisor"}),
    (4, ["11 12 40"], {}, {"not_focused"}),
    (4, ["6 12 90"], {}, {"not_weekly"}),
    (4, ["0"], {}, {"none_held", "not_weekly"}),
    (5, ["20 0 20 3"], {}, {"no_weekly_meeting"}),
    (5, ["20 14 14 0"], {}, {"little_contact"}),
    (6, ["_ 6 0"], {}, {"not_in_person"}),
    (6, ["_ 2 2"], {}, {"not_in_person", "not_monthly"}),
    (8, ["n"], {"outside_source": "n", "referrals_declined": 2}, {"not_everyone", "failed_on_interest", "no_outside_source", "declined"}),
    (9, ["n 0 0"], {}, {"few_strategies", "no_joint_meeting", "minimal_effort"}),
    (10, ["y y n y y"], {"goals_current": 3, "goals_competitive": 2}, {"not_everyone", "failed_not_set_aside", "goals_not_competitive"}),
    (11, ["y n"], {"personal_planner": "n"}, {"not_everyone", "failed_offered", "planner_not_personal"}),
    (12, ["40", "50 yes", "_"], {}, {"slow", "waiting", "not_recorded"}),
    (14, ["5 1 2 n n n 4 0"], {}, {"not_weekly", "no_appointment", "no_learning", "rarely_returns"}),
    (16, ["26 40", "28 40", "20 40"], {}, {"below_limit", "one_below_limit"}),
    (16, ["26 40", "40 40"], {}, set[str]()),
]


@pytest.mark.parametrize(("item", "lines", "facts", "findings"), FOUND)
def test_findings(item: int, lines: list[str], facts: dict[str, object], findings: set[str]) -> None:
    assert suggested(item, rows(item, *lines), facts).findings == findings


def test_the_forms_lines_answer_findings() -> None:
    answering = {line.key for line in cqi().item(3).recommendations if set(line.when) & {"not_everyone"}}
    assert answering == {"mentor_everyone_monthly"}
    assert all(any(line.when for line in item.recommendations) for item in cqi().items)


@pytest.mark.parametrize("item", [item.number for item in cqi().items])
def test_every_house_rule_is_named_as_one(item: int) -> None:
    worksheet = cqi().item(item).worksheet
    assert worksheet is not None
    first = worksheet.columns[0]
    filled = {first.key: "1" if first.type.value != "yes_no" else "yes"}
    told = [str(remark) for remark in suggested(item, [filled]).remarks]
    assert [line for line in told if line.startswith("House rule: ")] == [f"House rule: {rule}" for rule in worksheet.house_rules]


def test_the_judgements_point_and_suggest_nothing() -> None:
    ladder = {"job_type": "y", "life_situation": "y", "symptoms": "–", "substance_use": "–", "work_history": "y", "strengths": "y"}
    records = {
        7: {"months_since_help": 2},
        13: {**ladder, "other_issues": "–", "better_jobs": "n"},
        15: {"individual": "y", "documented": "n", "changes": "y", "wide_range": "y", "in_person": "y", "as_long_as_wanted": "y"},
    }
    for item, row in records.items():
        found = suggested(item, [row])
        assert (found.level, found.literal_level, found.amber) == (None, None, False)
        assert "points to" in str(found.sentence[-1])


LEADERS = [
    ({"months_since_help": 3}, "IPS"),
    ({"months_since_help": 12, "others_helped": "y"}, "Needs improvement"),
    ({"months_since_help": 12, "names_goal": "y"}, "Needs significant improvement"),
    ({"months_since_help": 13, "others_helped": "y", "knows_result": "y"}, "Needs significant improvement"),
    ({"knows_result": "n", "names_goal": "n"}, "Not IPS"),
]


@pytest.mark.parametrize(("row", "level"), LEADERS)
def test_the_leaders_help_points_to_a_row(row: dict[str, object], level: str) -> None:
    assert str(suggested(7, [row]).sentence[-1]).startswith(f"→ points to {level};")


SEARCHES = [
    ("y y – – y y – y", "ips"),
    ("y y – – y y – n", "needs_improvement"),
    ("y y n – y y – y", "needs_significant_improvement"),
    ("y n – – n n – n", "needs_significant_improvement"),
    ("n y y y y y y y", "not_ips"),
    ("y y – – y y – _", None),
]


@pytest.mark.parametrize(("line", "level"), SEARCHES)
def test_the_ladder_of_job_searches(line: str, level: str | None) -> None:
    keys = [column.key for column in (cqi().item(13).worksheet or pytest.fail("no worksheet")).columns]
    row = {key: word for key, word in zip(keys, line.split(), strict=True) if word != "_"}
    assert suggested(13, [row]).row_levels == (level,)


SUPPORTS = [
    ({}, "ips"),
    ({"changes": "n"}, "needs_improvement"),
    ({"documented": "n"}, "needs_improvement"),
    ({"wide_range": "n"}, "needs_significant_improvement"),
    ({"as_long_as_wanted": "n"}, "needs_significant_improvement"),
    ({"as_long_as_wanted": "n", "in_person": "n"}, "not_ips"),
]


@pytest.mark.parametrize(("lacking", "level"), SUPPORTS)
def test_the_ladder_of_job_supports(lacking: dict[str, object], level: str) -> None:
    good = dict.fromkeys(("individual", "documented", "changes", "wide_range", "in_person", "as_long_as_wanted"), "y")
    assert suggested(15, [{**good, **lacking}]).row_levels == (level,)


REMARKS = [
    (1, ["20 40", "12 20"], "The mean of the specialists' own figures is 22."),
    (1, ["20 40", "13 20"], "More than 25 people for full time: S2."),
    (3, [EVERY, NEVER], "Just half of the specialists is in no row of the form."),
    (5, ["9 20 9 0"], "More people are counted than there are; check S1."),
    (5, ["20 18 20 0", "20 0 0 0"], "They stand far apart: discuss it before you apply this."),
    (5, ["40 38 38 0", "10 0 0 0"], "Other ways to combine them: most common IPS; lowest Not IPS; by the number of people IPS."),
    (6, ["9 2 3", "9 6 6"], "More months in person than with contact; check P1."),
    (6, ["9 2 2", "20 6 6"], "Other systems: Needs significant improvement."),
    (14, ["5 3 2 y y y 4 1"], "All three steps, but not weekly, is in no row of the form: S1."),
    (16, ["30 40 4"], "With the 4 hours from home it would be 85 %."),
    (16, ["30 40", "4 20"], "The mean of the rows' own shares is 47.5 %, Needs significant improvement."),
    (16, ["50 40"], "More hours away than were scheduled; check S1."),
]


@pytest.mark.parametrize(("item", "lines", "remark"), REMARKS)
def test_doubts_are_told(item: int, lines: list[str], remark: str) -> None:
    assert remark in map(str, suggested(item, rows(item, *lines)).remarks)


FIGURES = [("20.4", "20.4"), ("20", "20"), ("61/3", "20.3"), ("1003/50", "20.1"), ("2001/100", "20.01"), ("2048/100", "20.48"), ("100", "100")]


@pytest.mark.parametrize(("value", "shown"), FIGURES)
def test_a_figure_lies_where_its_value_lies(value: str, shown: str) -> None:
    assert str(figure(Fraction(value))) == shown


def test_rounding_is_half_up_and_only_once() -> None:
    assert [half_up(Fraction(value)) for value in ("41/2", "40.49", "0", "5/2")] == [21, 40, 0, 3]
    assert judge(Fraction("20.49999"), [20, 25, 30], ascending=True).nearest == 0


def test_the_lower_median_is_reached_by_more_than_half() -> None:
    assert [lower_median(levels) for levels in ([0], [0, 1], [0, 0, 1], [0, 1, 1, 2], [0, 0, 3, 3])] == [0, 1, 0, 1, 3]
