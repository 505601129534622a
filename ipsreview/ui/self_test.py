"""The screen's part of the self-test: a review is filled in through the widgets, key by key, where nobody sees it."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from ipsreview.errors import KnownError
from ipsreview.form import Form
from ipsreview.messages import message
from ipsreview.review.steps import COMMENTS, COVER, Step, item_step, steps
from ipsreview.review.values import ItemAnswer, Review
from ipsreview.settings import Settings
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import STYLE, Theme, load_fonts
from ipsreview.ui.translations import install_translations
from ipsreview.ui.wizard.view import ReviewView
from ipsreview.usecases.library import open_library
from ipsreview.usecases.reviews import start_review


def fill_in(database: Path, form: Form, review: Review) -> str:
    """Start a review in a database and type the report copy of `review` into the window, unseen; return what was done, in words.

    Settings stand beside the database; nothing of the user's is read or written. KnownError is raised where something was not saved.
    """
    application, look = _application()
    keyboard = _Keyboard()
    with _window(form, Preferences(database.with_name("settings.json"), Settings(), look), database) as window:
        window.show_review(start_review(window.database, form, ""))
        view = window.view
        if view is None:
            raise _broken("no review was opened")
        filled = [step for step in steps(form) if _fill_step(keyboard, view, step, review)]
        if not view.leave():
            raise _broken(f"{view.editor.save_problem}")
        window.close_review()
    return f"{len(filled)} pages filled in by {keyboard.pressed} keys (Qt {qVersion()}, {application.platformName()})"


def _application() -> tuple[QGuiApplication, Theme]:
    """Return the application that is there, or one whose windows nobody sees."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QLoggingCategory.setFilterRules("*.warning=false")  # what an unseen window cannot do is no news
        application = QApplication([sys.argv[0], "-platform", "offscreen", "-style", STYLE])
    look = application.findChild(Theme)
    if look is None:
        load_fonts()
        install_translations(application)
        look = Theme(application, "light", 100)
    return application, look


@contextmanager
def _window(form: Form, preferences: Preferences, database: Path) -> Generator[MainWindow]:
    window = MainWindow(form, preferences)
    try:
        with open_library(database) as library:
            window.show_database(library)
            window.show()
            QCoreApplication.processEvents()
            yield window
            window.close()
    finally:
        window.hide()
        QCoreApplication.processEvents()  # what the window still waits for must not find it gone
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


class _Keyboard:
    """Presses keys in one widget after the other."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, widget: QWidget, key: Qt.Key, text: str = "") -> None:
        self.pressed += 1
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def write(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        for char in text:
            if char == "\n" and isinstance(widget, QPlainTextEdit):
                self.press(widget, Qt.Key.Key_Return, "\r")
            else:
                self.press(widget, Qt.Key.Key_unknown, char)

    def tick(self, widget: QWidget) -> None:
        widget.setFocus()
        self.press(widget, Qt.Key.Key_Space, " ")


def _fill_step(keyboard: _Keyboard, view: ReviewView, step: Step, review: Review) -> bool:
    """Fill in the page of a step; return whether it has anything to fill in."""
    view.show_step(step)
    if step == COVER:
        _fill_cover(keyboard, view, review)
    elif step == COMMENTS:
        for key, text in review.comments.items():
            keyboard.write(_widget(view, key), text)
    elif step.number and step == item_step(step.number):
        _fill_item(keyboard, view, review.items[step.number])
    else:
        return False
    QCoreApplication.processEvents()
    return True


def _fill_cover(keyboard: _Keyboard, view: ReviewView, review: Review) -> None:
    cover = review.cover
    keyboard.write(_widget(view, "agency"), cover.agency)
    if cover.date:
        keyboard.write(_widget(view, "date"), cover.date.isoformat())
        keyboard.press(_widget(view, "date"), Qt.Key.Key_Return, "\r")
    keyboard.write(_widget(view, "trainer"), cover.trainer)
    keyboard.write(_widget(view, "team_size"), f"{review.team_size}")


def _fill_item(keyboard: _Keyboard, view: ReviewView, answer: ItemAnswer) -> None:
    if answer.rating:
        keyboard.tick(_widget(view, f"rating.{answer.rating}"))
    if answer.not_applicable_reason:
        keyboard.write(_widget(view, "not_applicable_reason"), answer.not_applicable_reason)
    for level, count in answer.counts.items():
        keyboard.write(_widget(view, f"counts.{level}"), f"{count}")
    for key in sorted(answer.recommendations - {"other"}):  # which typing into it ticks
        keyboard.tick(_widget(view, f"recommendations.{key}"))
    if answer.other:
        keyboard.write(_widget(view, "other"), answer.other)


def _widget(view: ReviewView, field: str) -> QWidget:
    found = view.pages[view.step].field_widget(field)
    if found is None:
        raise _broken(f"{view.step} has no {field}")
    return found


def _broken(reason: str) -> KnownError:
    text = "The self-test failed at the part “{part}” ({reason}); install ipsreview again, and tell its makers."
    return KnownError(message(text, part="screen", reason=reason))
