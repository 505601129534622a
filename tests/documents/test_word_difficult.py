"""Difficult documents are read rightly or what is wrong with them is told; hostile ones are refused, at little cost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.word_rules import broken_rules
from ipsreview.documents.word_reading import read_word
from tests.documents import difficult, difficult_hostile
from tests.documents.difficult_expected import Difficult, differences
from tests.documents.difficult_server import Server

CASES = list(difficult.documents())


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_difficult_document_is_read(case: Difficult) -> None:
    read = read_word(case.form, case.data, "report.docx")
    assert differences(case, read) == []
    assert broken_rules(case.form, read) == []


def test_a_box_is_told_by_its_bookmark_where_it_has_one() -> None:
    ours = next(case for case in CASES if case.name == "our own export of the demo")
    read = read_word(ours.form, ours.data, "report.docx")
    assert Counter(box.matched for box in read.boxes) == {"bookmark": 122, "text": 40}


def test_every_document_has_its_own_name() -> None:
    names = [case.name for case in CASES]
    assert sorted(set(names)) == sorted(names)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as started:
        yield started


@pytest.mark.parametrize("name", difficult_hostile.REFUSED)
def test_a_hostile_document_is_refused_in_one_sentence(name: str, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(difficult_hostile.REFUSED[name]())
    result = server.read(path)
    assert result.kind == "refused", result
    assert "report.docx" in result.said
    assert "\n" not in result.said
    assert result.said.endswith(".")


@pytest.mark.parametrize("name", difficult_hostile.BOUNDED)
def test_an_excessive_document_is_read_or_refused_within_bounds(name: str, server: Server, tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(difficult_hostile.BOUNDED[name]())
    result = server.read(path)
    assert (result.kind, result.said) == ("read", "") or result.kind == "refused", result
