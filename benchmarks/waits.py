"""What the user of the wizard waits for, each act until it is painted. Up to 50 ms nobody notices a wait."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.measuring import Comparison, milliseconds
from benchmarks.pages import settle, themed_application
from ipsreview.form import Form, Item, RowsOf
from ipsreview.review import note_acts, worksheet_acts
from ipsreview.review.steps import NOTES, item_step
from ipsreview.review.values import Review
from ipsreview.review.working import Note
from ipsreview.ui.spelling.spelling import Spelling
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.library import Database, StoredReview, open_library

if TYPE_CHECKING:
    from ipsreview.ui.notes.tab import EvidenceTab

_NOTICED = 50.0
_NOTES, _ROWS = 200, 100
_PREPARING = 2.0
"""How long the program has to make the pages ahead, in seconds."""
_WORDS = "The specialist visits employers every weak and writs a plan with each person. " * 150
Waited = tuple[str, float]


def measure(folder: Path, rounds: int) -> list[Comparison]:
    """Open a review full of notes and rows `rounds` times, go through it, and return what each act took."""
    used = themed_application()
    checker = Spelling(used, folder / "own words.txt", on=True, language="en-US")
    checker.wrong_words("read")  # the dictionary
    waits: dict[str, list[float]] = {}
    with open_library(folder / "waits.db") as database:
        demo = demo_review()
        full = full_review(demo.form, demo.review)
        for number in range(-1, rounds):
            for name, wait in _walk(used, database, database.add(demo.form, full)):  # a new one each time, as the walk writes into it
                waits.setdefault(name, []).extend([wait] if number >= 0 else [])
    checker.setParent(None)
    return [Comparison(name, "what nobody notices", found, (_NOTICED,), 1) for name, found in waits.items()]


def full_review(form: Form, review: Review) -> Review:
    """Return a review with many notes and a worksheet with many rows."""
    for number in range(_NOTES):
        items = frozenset({1 + number % len(form.items), 1 + number * 7 % len(form.items)})
        note = Note(0, form.sources[number % len(form.sources)].key, f"People are seen weekly, said number {number}. " * (1 + number % 3), items)
        review = note_acts.add_note(form, review, note).after
    item = _item_with_rows(form)
    answer = review.working.worksheet(item.number)
    rows = tuple({worksheet_column(item): str(row % 9)} for row in range(_ROWS))
    return review.with_working(replace(review.working, worksheets={**review.working.worksheets, item.number: replace(answer, rows=rows)}))


def worksheet_column(item: Item) -> str:
    """Return the key of the worksheet's first column for a number."""
    return item.worksheet.columns[1].key if item.worksheet else ""


def _item_with_rows(form: Form) -> Item:
    return next(item for item in form.items if item.worksheet and item.worksheet.rows is RowsOf.RECORDS)


def _walk(used: QApplication, database: Database, stored: StoredReview) -> Iterator[Waited]:
    def waited(name: str, act: Callable[[], object]) -> Waited:
        settle(used)
        return name, milliseconds(lambda: (act(), used.processEvents(), used.processEvents()))

    began = time.perf_counter()
    view = ReviewView(ReviewEditor(database, stored))
    view.resize(1366, 740)
    view.show()
    view.activateWindow()
    used.processEvents()
    yield "a review opened", (time.perf_counter() - began) * 1000
    _prepare(used)
    item = _item_with_rows(view.editor.form)
    evidence = cast("EvidenceTab", view.panel.tabs["evidence"]).evidence
    yield waited(f"the page of {_NOTES} notes, first shown", lambda: view.show_step(NOTES))
    yield waited("the check before sending", view.check_before_sending)
    yield waited("the check before leaving", view.check_before_leaving)
    yield waited("a page after it", lambda: view.show_step(item_step(item.number)))
    evidence.setFocus()
    evidence.insertPlainText(_WORDS)
    evidence.marks.check()
    yield waited("a key in a text of 2,000 words", lambda: QTest.keyClicks(evidence, "a"))
    yield waited("its spelling looked up", evidence.marks.check)
    yield waited("undo", view.undo)
    yield waited(f"a worksheet of {_ROWS} rows, first shown", lambda: view.panel.open_tab("worksheet"))
    number, column = item.number, worksheet_column(item)
    cell = partial(worksheet_acts.write_cell, number=number, row=50, column=column, text="3")
    yield waited("a cell of it written", lambda: view.editor.do(cell))
    view.editor.close()
    view.close()
    view.deleteLater()
    settle(used)


def _prepare(used: QApplication) -> None:
    end = time.perf_counter() + _PREPARING
    while time.perf_counter() < end:
        used.processEvents()
        time.sleep(0.001)
