"""Take the pictures of the guide from the real program: `python docs/guide/take_pictures.py FOLDER`, on any display.

The reviews in them are invented. They are kept in a temporary folder, and so are the settings.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ipsreview.form import Form, RecommendationKind
from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Step, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.settings import Theme
from ipsreview.ui.application import make_window
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.main_window import MainWindow
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.exporting import export_word
from ipsreview.usecases.library import Database, open_library

SIZE = (1366, 768)
PAGES: dict[str, tuple[Step, str]] = {
    "cover": (COVER, ""),
    "notes": (NOTES, ""),
    "item": (item_step(5), "worksheet"),
    "worksheet": (item_step(1), "worksheet"),
    "evidence": (item_step(14), "evidence"),
    "last-visit": (item_step(3), "last_visit"),
    "not-applicable": (item_step(6), "evidence"),
    "comments": (COMMENTS, ""),
    "summary": (SUMMARY, ""),
}
"""The step of each picture, and the tab of the panel that is open on it."""

OTHERS = (
    ("Northside Community Mental Health", date(2026, 9, 21), "A. Trainer", "1121211122113111"),
    ("Harbor Employment Partners", date(2026, 7, 2), "B. Reviewer", "2132324211232232"),
    ("Riverbend Supported Employment", date(2026, 3, 14), "A. Trainer", "2341323212231322"),
    ("Lakeview ACT", date(2026, 1, 30), "A. Trainer", "1222231211122212"),
)


def main(folder: Path) -> None:
    """Write every picture, light and dark, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as temporary:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
            os.environ[name] = temporary
        path = Path(temporary) / "reviews.db"
        with open_library(path) as database:
            fill(database)
        with shown(application, path) as window:
            for theme in (Theme.LIGHT, Theme.DARK):
                window.menus.themes[theme].trigger()
                take(window, folder, theme)
                take_import(window, folder / f"import-{theme}.png", Path(temporary))


def take(window: MainWindow, folder: Path, theme: Theme) -> None:
    """Take every page in the colours of `theme`."""
    picture(window, folder / f"library-{theme}.png")
    window.library.open_requested.emit(1)
    if window.view is None:
        raise SystemExit("the review did not open")
    for name, (step, tab) in PAGES.items():
        window.view.show_step(step)
        if tab:
            window.view.panel.open_tab(tab)
        picture(window, folder / f"{name}-{theme}.png")
    window.close_review()


def take_import(window: MainWindow, path: Path, folder: Path) -> None:
    """Take the preview of an import: a report with two doubts, and one that is here already."""
    demo = demo_review()
    odd, same = folder / "Lakeview.docx", folder / "Riverbend.docx"
    export_word(demo.form, replace(demo.review, cover=replace(demo.review.cover, agency="Lakeview ACT")), odd, replace=True)
    with zipfile.ZipFile(odd) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    box = rb'(<w:name w:val="Check80"/>.*?<w:default w:val="0"/>)'
    document = re.sub(box, rb"\1<w:checked/>", parts["word/document.xml"], count=1, flags=re.DOTALL)
    parts["word/document.xml"] = document.replace(b"October 5, 2026", b"3/4/2026")
    with zipfile.ZipFile(odd, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    finished = rated(demo.form, *OTHERS[0])
    export_word(demo.form, finished, same, replace=True)
    preview = ImportPreview(window, window.database, [odd, same])
    preview.show()
    QTest.qWait(800)
    preview.grab().save(str(path))
    preview.close()


def picture(window: MainWindow, path: Path) -> None:
    """Write what the window shows."""
    QCursor.setPos(SIZE[0] - 1, SIZE[1] - 1)  # so that nothing looks pointed at
    QTest.qWait(150)
    window.grab().save(str(path))


@contextmanager
def shown(application: QApplication, path: Path) -> Iterator[MainWindow]:
    """Show the window on the reviews in `path`."""
    window = make_window(application)
    window.resize(*SIZE)
    window.show()
    window.safety.open(path)
    yield window
    window.close()


def fill(database: Database) -> None:
    """Keep the demo review, unfinished, beside finished ones of other agencies."""
    demo = demo_review()
    unfinished = demo.review
    for number in range(11, 17):
        unfinished = replace(unfinished.with_item(number, blank_review(demo.form).items[number]))
    database.add(demo.form, unfinished)
    for agency, day, trainer, ratings in OTHERS:
        database.finish(database.add(demo.form, rated(demo.form, agency, day, trainer, ratings)))


def rated(form: Form, agency: str, day: date, trainer: str, ratings: str) -> Review:
    """Return a review with the level of each item given by its place in the form's list of levels."""
    review = acts.write_agency(blank_review(form), agency).after
    review = acts.set_date(acts.write_trainer(review, trainer).after, day).after
    for item, place in zip(form.items, ratings, strict=True):
        review = acts.tick_rating(form, review, item.number, item.anchors[int(place) - 1].level).after
        standard = [line.key for line in item.recommendations if line.kind is RecommendationKind.STANDARD]
        for key in standard[: int(place) - 1]:
            review = acts.tick_recommendation(form, review, item.number, key).after
    return review


if __name__ == "__main__":
    main(Path(sys.argv[1]))
