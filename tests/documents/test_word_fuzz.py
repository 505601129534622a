"""Documents damaged by chance are read by the rules or refused in a sentence; `python -m benchmarks.fuzz_word` reads many more."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.fuzz_word import case, outcome
from benchmarks.word_damage import DOCUMENT, read_parts
from benchmarks.word_rules import broken_rules, lost_ticks
from ipsreview.documents.word_reading import ExtraBox, ReadDocument, read_word
from tests.documents.difficult_boxes import export
from tests.documents.difficult_reviews import demo
from tests.forms import cqi

CASES, PORTION = 300, 30


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, CASES, PORTION))
def test_damaged_documents_are_read_by_the_rules_or_refused(first: int) -> None:
    found = [outcome(1, number) for number in range(first, first + PORTION)]
    assert [(one.number, one.kind, one.bad) for one in found if one.bad] == []


def test_the_same_case_is_the_same_document() -> None:
    assert case(1, 5) == case(1, 5)
    assert case(1, 5) != case(2, 5)


@pytest.mark.slow
def test_the_command_says_what_came_of_its_cases() -> None:
    command = [sys.executable, "-m", "benchmarks.fuzz_word", "--cases", "8", "--processes", "1"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2], timeout=120)
    assert "8 cases, seed 1: 0 wrong; the slowest took" in run.stdout
    assert "MiB of memory" in run.stdout


def read() -> ReadDocument:
    return read_word(cqi(), export(cqi(), demo()), "report.docx")


def rated(found: ReadDocument, rating: str | None) -> ReadDocument:
    answer = replace(found.review.items[4], rating=rating)
    return replace(found, review=found.review.with_item(4, answer))


def recommended(found: ReadDocument, *keys: str) -> ReadDocument:
    answer = replace(found.review.items[4], recommendations=frozenset(keys))
    return replace(found, review=found.review.with_item(4, answer))


BREAKS: dict[str, Callable[[ReadDocument], ReadDocument]] = {
    "are not those of the form": lambda found: replace(found, boxes=found.boxes[1:]),
    "is matched by chance": lambda found: replace(found, boxes=(replace(found.boxes[0], matched="chance"), *found.boxes[1:])),
    "an item that the form has not": lambda found: replace(found, extra=(ExtraBox(99, "What?", ticked=False),)),
    "a ticked box without a place": lambda found: replace(found, extra=(ExtraBox(4, "What?", ticked=True),)),
    "found by a text like its own": lambda found: replace(found, boxes=tuple(replace(box, matched="close") for box in found.boxes)),
    "is rated not_ips": lambda found: rated(found, "not_ips"),
    "are left out in silence": lambda found: rated(found, None),
    "without a tick": lambda found: recommended(found, "other"),
    "the review breaks a rule": lambda found: recommended(found, "other", "none"),
    "another one after being written": lambda found: replace(found, review=replace(found.review, cover=replace(found.review.cover, agency="a\tb"))),
}


@pytest.mark.parametrize("said", BREAKS)
def test_a_reading_against_a_rule_is_noticed(said: str) -> None:
    assert broken_rules(cqi(), read()) == []
    assert any(said in one for one in broken_rules(cqi(), BREAKS[said](read())))


def test_a_tick_that_is_lost_is_noticed() -> None:
    document = read_parts(export(cqi(), demo()))[DOCUMENT]
    assert lost_ticks(document, read()) == []
    first_ticked = next(box for box in read().boxes if box.ticked)
    without = replace(read(), boxes=tuple(box for box in read().boxes if box != first_ticked))
    assert lost_ticks(document, without) == ["45 boxes are ticked, and 44 are told or missed"]
