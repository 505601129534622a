"""Take the pictures of the guide from the real program: `python docs/guide/take_pictures.py FOLDER`, on any display.

The reviews in them are invented. They are kept in a temporary folder, and so are the settings.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import chdir, contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ipsreview.form import Form, RecommendationKind
from ipsreview.review import acts
from ipsreview.review.steps import COMMENTS, COVER, NOTES, SUMMARY, Step, item_step
from ipsreview.review.values import Review, blank_review
from ipsreview.settings import Theme
from ipsreview.ui.application import make_window
from ipsreview.ui.crashes.dialog import CrashDialog
from ipsreview.ui.first_start.page import FirstStart
from ipsreview.ui.importing.preview import ImportPreview
from ipsreview.ui.keys.dialog import KeysDialog
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.settings_window.window import SettingsWindow
from ipsreview.ui.showing_files import tell_exported
from ipsreview.ui.theme import theme
from ipsreview.ui.translations import install_translations
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.demo import demo_review, practice_review
from ipsreview.usecases.exporting import export_word
from ipsreview.usecases.library import Database, open_library

SIZE = (1366, 768)
HOME = Path("/home/trainer")
"""Whose folders the pictures name; nothing is written there."""

ALIKE = 4
"""By how much of 255 a colour may differ from another and look the same."""

FIRST_STEPS = ("welcome", "kept", "practice")
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

DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "import": lambda window: ImportPreview(window, window.database, reports()),
    "settings": SettingsWindow,
    "keys": lambda window: KeysDialog(window, window.menuBar()),
    "crash": CrashDialog,
}

Scenes = Iterator[tuple[str, QWidget]]

OTHERS = (
    ("Northside Community Mental Health", date(2026, 9, 21), "A. Trainer", "1121211122113111"),
    ("Harbor Employment Partners", date(2026, 7, 2), "B. Reviewer", "2132324211232232"),
    ("Riverbend Supported Employment", date(2026, 3, 14), "A. Trainer", "2341323212231322"),
    ("Lakeview ACT", date(2026, 1, 30), "A. Trainer", "1222231211122212"),
)


def main(folder: Path) -> None:
    """Write every picture into `folder`: light and dark, then one in high contrast and one in German."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as temporary, chdir(temporary):
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA"):
            os.environ[name] = temporary
        path = Path(temporary) / "reviews.db"
        with open_library(path) as database:
            fill(database)
        first = make_window(application)
        with shown(first, path) as window:
            window.preferences.choose_trainer("A. Trainer")
            for look in (Theme.LIGHT, Theme.DARK):
                window.menus.themes[look].trigger()
                for name, widget in scenes(window):
                    picture(widget, folder / f"{name}-{look}.png")
            window.menus.themes[Theme.CONTRAST_DARK].trigger()
            picture(opened(window, "item").window(), folder / "contrast.png")
            window.close_review()
            window.menus.themes[Theme.LIGHT].trigger()
        install_translations(application, "de")
        with shown(MainWindow(first.form, first.preferences), path) as window:
            picture(opened(window, "item").window(), folder / "german.png")


def scenes(window: MainWindow) -> Scenes:
    """Go through all that has a picture in light and in dark colours, as a trainer meets it."""
    yield from first_start(window)
    yield "library", window
    for name in PAGES:
        opened(window, name)
        yield name, window
    yield from beside_pages(window)
    window.close_review()
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        QTest.qWait(800)  # an import reads its files meanwhile
        yield name, dialog
        dialog.close()


def first_start(window: MainWindow) -> Scenes:
    """Show the three steps of the first start."""
    first = FirstStart(window, HOME / ".local" / "share" / "ipsreview")
    window.cover(first)
    for place, name in enumerate(FIRST_STEPS):
        first.show_step(place)
        QTest.qWait(150)
        yield name, first.steps[place].panel
    window.uncover(first)


def beside_pages(window: MainWindow) -> Scenes:
    """Show what comes and goes on a page: the help with an item, the search, and the notice of an export."""
    view = opened(window, "item")
    view.toggle_help()
    yield "help", window
    view.toggle_help()
    view = opened(window, "comments")
    view.finder.bar.begin("employer")
    view.finder.step_by(1)
    yield "find", window
    view.finder.bar.close_bar()
    opened(window, "summary")
    tell_exported(window, HOME / "Documents" / "Riverbend Supported Employment 2026-10-05.docx", "")
    yield "exported", window


def opened(window: MainWindow, page: str) -> ReviewView:
    """Open the demo review at a page that has a name among the pictures."""
    if window.view is None:
        window.open_review(1)
    if window.view is None:
        raise SystemExit("the review did not open")
    step, tab = PAGES[page]
    window.view.show_step(step)
    if tab:
        window.view.panel.open_tab(tab)
    return window.view


def reports() -> list[Path]:
    """Write what is imported: a report with two doubts, and one that is here already."""
    demo = demo_review()
    odd, same = Path("Lakeview.docx"), Path("Northside.docx")
    export_word(demo.form, replace(demo.review, cover=replace(demo.review.cover, agency="Lakeview ACT")), odd, replace=True)
    with zipfile.ZipFile(odd) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    box = rb'(<w:name w:val="Check80"/>.*?<w:default w:val="0"/>)'
    document = re.sub(box, rb"\1<w:checked/>", parts["word/document.xml"], count=1, flags=re.DOTALL)
    parts["word/document.xml"] = document.replace(b"October 5, 2026", b"3/4/2026")
    with zipfile.ZipFile(odd, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    export_word(demo.form, rated(demo.form, *OTHERS[0]), same, replace=True)
    return [odd, same]


def picture(widget: QWidget, path: Path) -> None:
    """Write what a window shows."""
    QCursor.setPos(SIZE[0] - 1, SIZE[1] - 1)  # so that nothing looks pointed at
    QTest.qWait(150)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.setPen(theme().colour("line"))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))  # so that a dialog has an edge on the guide's page
    image.convertToFormat(QImage.Format.Format_Indexed8, palette(image)).save(str(path), quality=0)  # which is PNG pressed hardest


def palette(image: QImage) -> list[int]:
    """Return the colours that tell a picture in a third of the bytes: the frequent ones, and of those that look the same the first."""
    chosen: dict[int, tuple[int, int, int]] = {}
    for pixel, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        red, green, blue = pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255
        if all(max(abs(red - r), abs(green - g), abs(blue - b)) > ALIKE for r, g, b in chosen.values()):
            chosen[pixel] = red, green, blue
    return list(chosen)[:256]


@contextmanager
def shown(window: MainWindow, path: Path) -> Iterator[MainWindow]:
    """Show a window on the reviews in `path`."""
    window.resize(*SIZE)
    window.show()
    window.safety.open(path)
    yield window
    window.close()


def fill(database: Database) -> None:
    """Keep the demo review, unfinished, beside a practice review and finished ones of other agencies."""
    demo = demo_review()
    unfinished = demo.review
    for number in range(11, 17):
        unfinished = replace(unfinished.with_item(number, blank_review(demo.form).items[number]))
    database.add(demo.form, unfinished)
    database.add(*practice_review("A. Trainer"))
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
