"""Every row of DOMAIN's boundary and check tables, and its worked example of Riverbend."""

from fractions import Fraction

import pytest

from ipsreview.review.working import Policy
from tests.review.worksheets.filling import IPS, LEVELS, NI, NOT, NSI, rows, sentence, suggested

COMPUTED = [
    # item, rows, value, rounded, level, to the letter, amber
    (1, ["20 40", "21 40"], "41/2", 21, NI, NI, True),
    (1, ["18 40", "22 40", "9 20"], "98/5", 20, IPS, IPS, False),
    (1, ["20 40", "20 40", "12 20"], "104/5", 21, NI, NI, True),
    (1, ["25 40", "26 40"], "51/2", 26, NSI, NSI, True),
    (1, ["30 40", "31 40", "30 40"], "91/3", 30, NSI, NOT, True),
    (1, ["19 37.5", "19 37.5"], "304/15", 20, IPS, NI, True),
    (1, ["20 40"], "20", 20, IPS, IPS, True),  # one more person would change it
    (1, ["40 40", "0 40"], "20", 20, IPS, IPS, True),
    (2, ["0", "0", "9"], "3", 3, NI, NI, True),
    (2, ["2", "2"], "2", 2, IPS, IPS, True),  # one more hour would change it
    (2, ["2", "2", "2"], "2", 2, IPS, IPS, False),
    (2, ["4", "4", "4"], "4", 4, NI, NI, False),
    (2, ["8", "8", "8"], "8", 8, NSI, NSI, False),
    (2, ["9", "9", "9"], "9", 9, NOT, NOT, False),
    (12, ["10", "20", "31", "41"], "51/2", 26, IPS, IPS, False),
    (12, ["30", "31"], "61/2", 31, NI, NI, True),
    (12, ["60", "61"], "121/2", 61, NSI, NSI, True),
    (12, ["150", "151"], "301/2", 151, NOT, NOT, True),
    (12, ["7", "12", "21", "25", "28", *(f"{days} yes" for days in (40, 60, 75, 95, 120, 180))], "40", 40, NI, NI, True),
    (16, ["26 40", "26 40"], "65", 65, IPS, IPS, False),
    (16, ["25 40"], "125/2", 63, NI, NI, True),  # one more hour would change it
    (16, ["25.8 40"], "129/2", 65, IPS, NI, True),
    (16, ["19.8 40"], "99/2", 50, NI, NSI, True),
    (16, ["30 40", "4 20"], "170/3", 57, NI, NI, True),
    (16, ["11.8 40"], "59/2", 30, NSI, NOT, True),
]


@pytest.mark.parametrize(("item", "lines", "value", "rounded", "level", "literal", "amber"), COMPUTED)
def test_computed_items(item: int, lines: list[str], value: str, rounded: int, level: str, literal: str, amber: bool) -> None:
    found = suggested(item, rows(item, *lines))
    assert (found.value, found.rounded) == (Fraction(value), rounded)
    assert (found.level, found.literal_level, found.amber) == (level, literal, amber)
    assert suggested(item, rows(item, *lines), policy=Policy.LETTER).level == literal


def test_the_whole_day_of_item_2_follows_full_time() -> None:
    assert suggested(2, rows(2, "7.6", "7.6", "7.6")).level == NSI
    assert suggested(2, rows(2, "7", "7", "7"), {"full_time_hours": 30}).level == NOT


def test_local_full_time_lowers_the_caseload() -> None:
    found = suggested(1, rows(1, "19 37.5", "19 37.5"), {"full_time_hours": "37,5"})
    assert (found.value, found.level, found.literal_level) == (19, IPS, IPS)


EVERY, NEVER, SOME = "y y y y y y", "n n n n n n", "y n n n n n"

MENTORED = [
    ([EVERY] * 4, IPS, False),
    ([EVERY] * 3 + [NEVER], NI, False),
    ([EVERY] * 2 + [SOME, NEVER], NSI, True),
    ([SOME] + [NEVER] * 3, NSI, False),
    ([NEVER] * 4, NOT, False),
    ([EVERY], IPS, True),
    ([EVERY, EVERY, "y y y y – –", "– – – – – –"], IPS, False),
    (["y n y n y n"] * 4, NSI, False),
]


@pytest.mark.parametrize(("lines", "level", "amber"), MENTORED)
def test_field_mentoring(lines: list[str], level: str, amber: bool) -> None:
    found = suggested(3, rows(3, *lines))
    assert (found.level, found.amber) == (level, amber)


def test_a_colleague_who_coaches_is_the_third_row_without_any_months() -> None:
    found = suggested(3, (), {"colleague_coaches": "yes"})
    assert found.level == NSI
    assert found.in_words == "A colleague coaches, and no months are filled in → Needs significant improvement"


def test_a_colleague_who_coaches_is_the_third_row() -> None:
    for line in (EVERY, NEVER):
        assert suggested(3, rows(3, *[line] * 3), {"colleague_coaches": "yes"}).level == NSI


MEETINGS = [
    ("11 12 80", IPS, IPS, False),
    ("11 13 80", IPS, NI, True),
    ("10 12 80", NI, NI, True),
    ("9 10 80", IPS, IPS, True),
    ("5 12 50", NI, NI, False),
    ("4 12 100", NOT, NOT, False),
    ("12 12 49", NSI, NSI, False),
    ("6 12 20", NSI, NSI, False),
    ("3 12 20", NSI, NSI, True),
    ("0", NOT, NOT, False),
]


@pytest.mark.parametrize(("line", "level", "literal", "amber"), MEETINGS)
def test_team_meetings(line: str, level: str, literal: str, amber: bool) -> None:
    found = suggested(4, rows(4, line))
    assert (found.level, found.literal_level, found.amber) == (level, literal, amber)


ONE_OF = {IPS: "20 18 20 0", NI: "20 15 20 0", NSI: "20 14 14 0", NOT: "20 0 13 0"}

ROLLED_UP = [
    ([IPS, NI, NI, NSI], NI, False),
    ([IPS, IPS, NI, NI], NI, True),
    ([IPS, IPS, NOT, NOT], NOT, True),
    ([IPS, NSI], NSI, True),
    ([IPS, IPS, IPS, NSI], IPS, True),
    ([NI, NI, NI], NI, False),
]


@pytest.mark.parametrize(("specialists", "level", "amber"), ROLLED_UP)
def test_the_lower_median_of_item_5(specialists: list[str], level: str, amber: bool) -> None:
    found = suggested(5, rows(5, *(ONE_OF[one] for one in specialists)))
    assert (found.level, found.amber) == (level, amber)
    assert found.counts == {one: specialists.count(one) for one in LEVELS}
    assert found.row_levels == tuple(specialists)


CLASSIFIED = [
    ("10 9 _ _", IPS),  # 90 % stands in both rows: the higher
    ("20 15 20 0", NI),
    ("100 74 74 0", NSI),  # 70 to 75 % has no row of its own
    ("20 12 17 0", NSI),  # 60 % in meetings, 85 % monthly
    ("20 0 5 3", NI),  # several times weekly by other ways
    ("20 0 5 2", NOT),
    ("10 0 7 0", NSI),
    ("20 14 0 0", NSI),  # who is met weekly is met monthly
    ("100 0 69 0", NOT),
]


@pytest.mark.parametrize(("line", "level"), CLASSIFIED)
def test_each_specialist_of_item_5(line: str, level: str) -> None:
    assert suggested(5, rows(5, line)).row_levels == (level,)


@pytest.mark.parametrize(
    ("more", "level"), [({"attended": 8}, NSI), ({"attended": 9}, IPS), ({"full_member": "no"}, NSI), ({"full_member": "yes"}, IPS)]
)
def test_a_meeting_counts_where_it_is_attended_as_a_member(more: dict[str, object], level: str) -> None:
    (row,) = rows(5, "20 20 20 0")
    assert suggested(5, [{**row, **more}]).row_levels == (level,)


SYSTEMS = [
    (["_ 6 5"], IPS, False),
    (["_ 6 4"], NI, False),
    (["_ 5 0"], NI, False),
    (["_ 3 0"], NSI, True),
    (["_ 1 1"], NSI, False),
    (["_ 0 0"], NOT, False),
    (["5 0 0", "50 6 6"], IPS, False),
    (["9 0 0", "9 6 6"], NOT, True),
]


@pytest.mark.parametrize(("lines", "level", "amber"), SYSTEMS)
def test_other_systems(lines: list[str], level: str, amber: bool) -> None:
    found = suggested(6, rows(6, *lines))
    assert (found.level, found.amber) == (level, amber)


def test_where_there_is_no_other_system_item_6_does_not_apply() -> None:
    assert suggested(6, [], {"no_other_system": "yes"}).level == "not_applicable"


SHARES = [
    (8, 10, 10, IPS, False),
    (8, 200, 199, NI, False),  # 99.5 % is not all
    (8, 8, 6, NI, False),
    (8, 200, 149, NI, True),  # 74.5 % rounds to 75
    (8, 100, 74, NSI, True),
    (8, 10, 5, NSI, True),
    (8, 100, 49, NOT, True),
    (10, 10, 10, IPS, False),
    (10, 10, 6, NI, False),
    (10, 100, 59, NSI, False),
    (10, 10, 5, NSI, False),
    (10, 100, 45, NSI, True),
    (10, 100, 39, NOT, False),
    (11, 10, 10, IPS, False),
    (11, 10, 9, NI, False),
    (11, 100, 49, NSI, True),
    (11, 100, 39, NOT, False),
]
PASSED = {8: "yes", 10: "y y y y y", 11: "y y"}
FAILED = {8: "no", 10: "y y y y n", 11: "y n"}
ASKED = {8: {"outside_source": "yes"}, 10: {}, 11: {"personal_planner": "yes"}}


@pytest.mark.parametrize(("item", "count", "passed", "level", "amber"), SHARES)
def test_shares(item: int, count: int, passed: int, level: str, amber: bool) -> None:
    found = suggested(item, rows(item, *[PASSED[item]] * passed, *[FAILED[item]] * (count - passed)), ASKED[item])
    assert (found.level, found.amber) == (level, amber)


def test_less_than_half_is_so_to_the_letter() -> None:
    assert suggested(10, rows(10, *[PASSED[10]] * 45, *[FAILED[10]] * 55)).literal_level == NOT


def test_without_a_source_outside_ips_item_8_is_not_sure() -> None:
    found = suggested(8, rows(8, *["yes"] * 10))
    assert (found.level, found.amber) == (IPS, True)
    assert suggested(8, rows(8, *["yes"] * 10), {"outside_source": "yes", "referrals_declined": 2}).amber


def test_without_jobs_item_10_goes_by_the_goals() -> None:
    found = suggested(10, [], {"goals_current": 10, "goals_competitive": 7})
    assert (found.level, found.few_data, found.amber) == (NI, True, True)


def test_without_a_planner_who_knows_nothing_above_the_third_row_is_suggested() -> None:
    found = suggested(11, rows(11, *["y y"] * 6), {"personal_planner": "no"})
    assert (found.level, found.amber) == (NSI, True)
    assert suggested(11, rows(11, *["y n"] * 6), {"personal_planner": "no"}).level == NOT


def test_people_without_entitlements_are_not_asked() -> None:
    found = suggested(11, rows(11, *["y y"] * 6, "n n", "n _"), {"personal_planner": "yes"})
    assert (found.level, found.value) == (IPS, 100)


def test_a_share_that_rounds_to_the_next_row_is_borderline() -> None:
    found = suggested(5, rows(5, *["200 179 200 0"] * 3))
    assert (found.level, found.literal_level, found.amber) == (IPS, NI, True)
    assert suggested(5, rows(5, *["200 179 200 0"] * 3), policy=Policy.LETTER).counts == {IPS: 0, NI: 3, NSI: 0, NOT: 0}


OUTREACH = [
    (["y 3 0", "y 4 0", "n 3 0"], IPS),
    (["n 3 0", "n 3 0", "y 4 0"], NI),
    (["y 2 0", "y 2 0", "y 4 0"], NI),
    (["y 3 0", "n 3 0"], NI),
    (["y 1 0"], NSI),
    (["y 0 3"], NSI),
    (["y 0 2"], NOT),
]


@pytest.mark.parametrize(("lines", "level"), OUTREACH)
def test_outreach(lines: list[str], level: str) -> None:
    assert suggested(9, rows(9, *lines)).level == level


def test_a_tie_of_records_is_borderline() -> None:
    assert suggested(9, rows(9, "y 3 0", "y 3 0", "y 2 0", "y 2 0")).amber
    assert not suggested(9, rows(9, "y 3 0", "y 3 0", "y 2 0")).amber


EMPLOYERS = [
    ("5 4 2 y y y 4 1", IPS, False),
    ("5 4 2 y y y 0 0", IPS, False),
    ("5 4 2 y y y 5 1", NI, False),
    ("5 4 2 n y y 4 1", NSI, False),
    ("5 4 1 y y y 4 1", NOT, False),
    ("5 3 2 y y y 4 1", NOT, True),  # all steps, but only fortnightly: in no row
    ("5 0 0 n n n 0 0", NOT, False),
]


@pytest.mark.parametrize(("line", "level", "amber"), EMPLOYERS)
def test_employer_relationships(line: str, level: str, amber: bool) -> None:
    found = suggested(14, rows(14, line))
    assert (found.level, found.amber) == (level, amber)
    assert found.counts == {one: int(one == level) for one in LEVELS}


RIVERBEND = [
    (1, ["22 40", "21 40", "19 40", "9 20"], "71 people ÷ 3.5 FTE = 20.3 → 20 → IPS; to the letter: Needs improvement", True),
    (2, ["1 40", "3 40", "2 40", "6 20"], "12 hours ÷ 4 specialists = 3 → Needs improvement", True),
    (3, [EVERY, EVERY, SOME, NEVER], "2 of 4 specialists mentored in every month → Needs significant improvement", True),
    (4, ["11 12 70"], "11 meetings ÷ 12 weeks = 91.7 %, 70 % of the time on people and employers → 92 → IPS", False),
    (
        5,
        [ONE_OF[IPS], ONE_OF[NI], ONE_OF[NI], ONE_OF[NSI]],
        "IPS: 1 of 4; Needs improvement: 2 of 4; Needs significant improvement: 1 of 4; Not IPS: 0 of 4 → Needs improvement",
        False,
    ),
    (
        12,
        [*(str(days) for days in (14, 22, 25, 29, 33, 41, 58)), "45 yes", "90 yes"],
        "Median of 9 people, 2 of them still waiting: 33 days → Needs improvement",
        True,
    ),
    (16, ["26 40", "24 40", "27 40", "9 20"], "86 hours away ÷ 140 scheduled hours = 61.4 % → 61 → Needs improvement", False),
]


@pytest.mark.parametrize(("item", "lines", "told", "amber"), RIVERBEND)
def test_riverbend(item: int, lines: list[str], told: str, amber: bool) -> None:
    found = suggested(item, rows(item, *lines))
    assert (sentence(found), found.amber) == (told, amber)
    assert not found.few_data


def test_riverbends_people_with_a_contact_only() -> None:
    found = suggested(12, rows(12, "14", "22", "25", "29", "33", "41", "58", "45 yes", "90 yes"))
    assert "Only those with a contact (7): median 29 days, IPS." in map(str, found.remarks)


def test_the_worst_of_riverbends_hours_is_told() -> None:
    told = [str(remark) for remark in suggested(2, rows(2, "1 40", "3 40", "2 40", "6 20")).remarks]
    assert "The most hours: 6 (S4, Needs significant improvement)." in told
    assert "S4 works 20 hours a week; for full time that would be 12 hours." in told


def test_to_the_letter_the_sentence_says_so() -> None:
    found = suggested(1, rows(1, "22 40", "21 40", "8 20"), policy=Policy.LETTER)
    assert sentence(found) == "51 people ÷ 2.5 FTE = 20.4 → to the letter: Needs improvement; rounded to 20: IPS"
