"""Entries of free texts are counted carefully: what is surely an entry, and what may be one."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.review.checks.entries import least_entries, most_entries
from tests.forms import CQI_PATH

DEMO = json.loads((CQI_PATH.parent / "demo.ipsreview").read_text(encoding="utf-8"))["comments"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Mentor weekly.", 1),
        ("1. Mentor\n2. Plan\n3. Visit", 3),
        ("1) Mentor\n2) Plan", 2),
        ("(1) Mentor\n(2) Plan", 2),
        ("a) Mentor\nb) Plan", 2),
        ("1 - Mentor\n2 – Plan", 2),
        ("Priority 1: Mentor\nPriority 2: Plan", 2),
        ("1. Mentor, as 3 of 4 wish,\nand\n12 more\n2. Plan", 2),
        ("1. Mentor\n   - weekly\n   - monthly\n2. Plan\n   a) now\n   b) later", 2),
        ("Leaders:\n1. Pay\n2. Space\n\nSpecialists:\n1. Visit\n2. Plan", 4),
        ("• Mentor\n• Plan\n• Visit", 3),
        ("- Mentor\n  - weekly\n- Plan", 2),
        ("Next steps:\n- Mentor\n- Plan\n- Visit", 3),
        ("Mentoring\n- log\n- visits\n\nBenefits\n- offer\n- refer", 2),
        ("Mentor weekly.\n\nPlan.\n\nVisit.", 3),
        ("The priorities are:\n\nMentor.\n\nPlan.\n\nWe will call in 30 days.", 2),
        ("Mentor\nPlan\nVisit", 3),
        ("Mentor the specialists\nin the field, and\nplan it.", 1),
        ("Mentor each specialist; plan; visit. Then call.", 1),
        ("10.30 is the time. 2026 is the year.\nIt is so.", 2),
    ],
)
def test_what_is_surely_an_entry(text: str, count: int) -> None:
    assert least_entries(text) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n ", 0),
        ("Good team", 1),
        ("Good team.", 1),
        ("Good team. Good plans.", 2),
        ("Good team\nGood plans", 2),
        ("3.5 posts are paid.", 1),
    ],
)
def test_what_may_be_an_entry(text: str, count: int) -> None:
    assert most_entries(text) == count


def test_the_demo_has_four_of_each() -> None:
    assert least_entries(DEMO["next_steps"]) == 4
    assert most_entries(DEMO["strengths"]) == 4


@given(st.text(st.sampled_from("1.)a- •:\n\tW"), max_size=60))
def test_no_text_has_more_entries_than_lines(text: str) -> None:
    assert 0 <= least_entries(text) <= sum(1 for line in text.split("\n") if line.strip())


@pytest.mark.parametrize("part", [" ", "\t", "1.", "1.\n", "- ", "-\n", "\n", ".", "a", "? ", "\n ", "(1"])
def test_long_texts_are_counted(part: str) -> None:
    """A pattern that tries everything again at each letter would not come back from these."""
    text = part * (100_000 // len(part))
    assert least_entries(text) >= 0
    assert most_entries(text) >= 0
