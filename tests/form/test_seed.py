"""The definition holds the original form to the letter: written out again as the seed's text shows it, it is that text."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipsreview.form import Anchor, Form, Item, Recommendation
from ipsreview.form.loading import bookmarks
from tests.forms import cqi

SEED = Path(__file__).with_name("seed_form.txt").read_text(encoding="utf-8")
EMPTY_FIELD = "\u2002" * 5

# What a trainer once answered and left standing in the seed, and what a blank form has there.
SAMPLE_ANSWERS = [
    ("1 of 4\n", "{count} of {team}\n"),
    ("2 of 4\n", "{count} of {team}\n"),
    ("1 of 4. \n", "{count} of {team}. \n"),
    ("0 of 4. \n", "{count} of {team}. \n"),
    ("Other: What an improvement! Congratulations to the team for developing excellent skills in this area.\n", "Other: \n"),
    ("\tCategory 1\t8\t", "\tCategory 1\t\t"),
    ("\tCategory 1\t2\t", "\tCategory 1\t\t"),
    ("\tCategory 1\t5\t", "\tCategory 1\t\t"),
    ("\tCategory 1\t0\t", "\tCategory 1\t\t"),
]


def blank_seed() -> list[str]:
    """Return the seed's lines without its sample answers and without its empty lines."""
    text = SEED
    for answer, blank in SAMPLE_ANSWERS:
        assert text.count(answer) == 1
        text = text.replace(answer, blank)
    return [line for line in text.split("\n") if line.strip()]


def box(bookmark: str | None) -> str:
    return f"[bookmark: {bookmark}]|_|" if bookmark else "|_|"


def form_lines(form: Form) -> Iterator[str]:
    yield form.title
    yield form.introduction
    marks = "".join(f"[bookmark: {field.bookmark}]" for field in form.cover_fields)
    yield marks + form.cover_line.format(agency=EMPTY_FIELD, date=EMPTY_FIELD, trainer=EMPTY_FIELD)
    for item in form.items:
        yield from item_lines(form, item)
    yield form.comments_heading
    yield from (area.heading for area in form.comment_areas)
    yield form.summary_heading
    yield "".join(f"{level.series}\t{form.summary_category}\t\t" for level in form.levels)


def item_lines(form: Form, item: Item) -> Iterator[str]:
    yield f"{item.number}. {item.title}"
    if item.not_applicable:
        yield f"{box(item.not_applicable.bookmark)} {item.not_applicable.text}"
    for anchor in item.anchors:
        yield from anchor_lines(form.level(anchor.level).printed, anchor)
    yield item.recommendations_heading
    for line in item.recommendations:
        yield from f"{box(line.bookmark)} {line.text}".split("\n")


def anchor_lines(printed: str, anchor: Anchor) -> Iterator[str]:
    yield f"\t{box(anchor.bookmark)}"
    yield f"\t{printed}"
    yield f"\t{anchor.text}"
    if anchor.count_line:
        yield anchor.count_line


def test_the_form_written_out_is_the_seed() -> None:
    written = [line for line in form_lines(cqi()) if line.strip()]
    seed = blank_seed()
    seed[-1] = seed[-1].rstrip(" ")  # the chart's line ends in one space of the text dump
    assert written == seed


def test_boxes_and_bookmarks_stand_in_the_seeds_order() -> None:
    fields = re.findall(r"\[bookmark: (\w+)\](?!\|_\|)", SEED)
    boxes = [name or None for name in re.findall(r"(?:\[bookmark: (\w+)\])?\|_\|", SEED)]
    assert bookmarks(cqi()) == [*fields, *boxes]
    assert fields == ["Text8", "Text2", "Text3"]
    assert len(boxes) == 162
    assert sum(name is not None for name in boxes) == 122


@pytest.mark.parametrize("answer", ["1 of 4", "2 of 4", "0 of 4", "Congratulations", "What an improvement"])
def test_no_sample_answer_is_part_of_the_form(answer: str) -> None:
    assert answer in SEED
    assert answer not in cqi().source


def test_the_levels_are_the_clients() -> None:
    assert [level.key for level in cqi().levels] == ["ips", "needs_improvement", "needs_significant_improvement", "not_ips"]
    assert [level.label for level in cqi().levels] == ["IPS", "Needs improvement", "Needs significant improvement", "Not IPS"]
    assert [level.sign for level in cqi().levels] == ["full", "three_quarters", "half", "empty"]


def test_only_item_6_may_not_apply_and_only_item_5_counts() -> None:
    assert [item.number for item in cqi().items if item.not_applicable] == [6]
    assert [item.number for item in cqi().items if item.counts] == [5]


def test_every_list_opens_with_none_and_closes_with_other() -> None:
    for item in cqi().items:
        assert [line.kind.value for line in item.recommendations] == ["none", *["standard"] * (len(item.recommendations) - 2), "other"]


def part_with(item: int, words: str) -> Anchor | Recommendation:
    parts = (*cqi().item(item).anchors, *cqi().item(item).recommendations)
    return next(part for part in parts if words in part.text)


@pytest.mark.parametrize(
    ("item", "printed"),
    [
        (2, "meetings with partitioners who"),
        (11, "benefits planners who provides"),
        (12, "job seekers) more than 150 days"),
        (14, "employers through by 1)"),
        (15, "Other. "),
        (16, "30% to 49% or less"),
    ],
)
def test_a_misprint_stays_and_has_a_note_beside_it(item: int, printed: str) -> None:
    note = part_with(item, printed).note
    assert note
    assert note not in SEED


@pytest.mark.parametrize("item", [3, 5, 8])
def test_an_item_with_doubtful_rows_has_a_note(item: int) -> None:
    assert cqi().item(item).note


KEYS = {
    1: "none reduce_caseloads alert_leaders other",
    2: "none job_descriptions tasks_for_others explain_focus case_management_access protect_time other",
    3: "none mentor_everyone_monthly assist_and_learn coach_in_community share_learning add_supervisor act_teams_one_supervisor other",
    4: "none create_weekly_meetings use_meetings_for_people limit_administration other",
    5: "none develop_weekly_meetings attend_entire_meeting discuss_situations attend_each_team communicate_individually other",
    6: "none leadership_meeting request_meeting schedule_regular_meetings monthly_with_vr other",
    7: "none explain_principles quarterly_report ask_for_help other",
    8: "none self_referral_information ask_about_unemployed share_stories recognize_practitioners other",
    9: "none several_strategies welcome_back learn_obstacles other",
    10: "none no_short_term_enticement no_created_jobs no_volunteer_steppingstones other",
    11: "none help_reschedule earnings_scenarios include_all_benefits explain_advantages refer_to_planner other",
    12: "none meet_employers_soon explore_careers_early see_supervision_advice collect_contact_data other",
    13: "none talk_with_team ask_family visit_businesses consider_what_matters other",
    14: "none mentor_stepwise_approach plan_next_steps delay_job_openings be_a_resource other",
    15: "none consider_person offer_in_person make_convenient as_long_as_wanted based_on_performance document_monthly follow_preferences other",
    16: "none increase_community_time demonstrate_in_community offer_community_locations other",
}


def test_no_recommendation_is_renamed() -> None:
    """Stored reviews and review files name recommendations by these keys, so that they may never change."""
    assert {item.number: " ".join(line.key for line in item.recommendations) for item in cqi().items} == KEYS
