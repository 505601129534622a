"""A language that nobody speaks: every text that goes through translation is longer, accented and in brackets, so that all others stand out."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from string import ascii_letters
from unittest.mock import patch

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from ipsreview.form import Form, plain

_ACCENTED = str.maketrans(ascii_letters, "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ")
_KEPT = re.compile(r"\{[^}]*\}|%[nvm]|\*\.[\w.-]+")
_PATTERN = re.compile(r"[dMyHhms .,:]+")
_MONTHS = {QLocale("en").monthName(month, form) for month in range(1, 13) for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)}
_PLAIN = re.compile(r"\b(?:[SP]\d+|IPS|ipsreview|FTE)\b|^[A-Za-z]$|\b[A-Z0-9]{4}(?:-[A-Z0-9]{4})+\b|\b\d+ [KM]B\b")
"""What is the same in every language: the codes of rows, names of the field and of the program, recovery keys, and single letters."""

_MARKUP = re.compile(r"</?(?:p|br)[^>]*>")
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)


class Pseudo(QTranslator):
    """Translates each text into an accented, longer one in brackets; patterns of dates stay, for they are no words."""

    def isEmpty(self) -> bool:  # noqa: N802  Qt's own method
        return False

    def translate(self, _context: str, text: str, _remark: str | None = None, _number: int = -1) -> str:
        if _PATTERN.fullmatch(text):
            return text
        return pseudo(text)


def pseudo(text: str) -> str:
    """Return a text as the pseudo-language says it: two words in five are there twice."""
    pieces = zip(_KEPT.split(text), [*_KEPT.findall(text), ""], strict=True)
    accented = "".join(part.translate(_ACCENTED) + kept for part, kept in pieces)
    return f"[{accented}{' ~' * (len(text) // 5)}]"


def untranslated(text: str, given: list[str]) -> str:
    """Return what of a text did not go through translation; `given` are texts that may stand in it as they are, the longest first."""
    text = _MARKUP.sub(" ", text).replace("&&", "&")
    for known in given:
        if known in text:
            text = text.replace(known, " ")
    for month in _MONTHS:
        text = re.sub(rf"\b{month}\b\.?", " ", text)
    text = _PLAIN.sub(" ", text)
    cut = [part for part in re.split(r"[“”„\n·]|: |, ", text) if "…" in part]
    for part in cut:
        begun = part.partition("…")[0].strip()
        if begun and any(begun in known for known in given):
            text = text.replace(begun, " ")
    return text if re.search("[A-Za-z]", text) else ""


def verbatim(form: Form) -> Iterator[str]:
    """Yield the form's own wording, as it stands and as the screen shows it."""
    texts = [form.title, form.introduction, form.comments_heading, form.summary_heading, *(level.series for level in form.levels)]
    texts += [area.heading for area in form.comment_areas]
    for item in form.items:
        texts += [item.title, item.recommendations_heading, *(anchor.text for anchor in item.anchors)]
        texts += [line.text for line in item.recommendations]
        texts += [anchor.count_line for anchor in item.anchors if anchor.count_line]
        texts += [item.not_applicable.text] if item.not_applicable else []
    for text in texts:
        yield from (text, plain(text))


@contextmanager
def spoken(application: QApplication) -> Iterator[list[str]]:
    """Speak the pseudo-language; the list fills with the texts that widgets of ours paint themselves."""
    language, painted = Pseudo(), list[str]()
    really_draw = QPainter.drawText

    def draw(painter: QPainter, *arguments: object) -> object:
        painted.extend(argument for argument in arguments if isinstance(argument, str))
        return really_draw(painter, *arguments)  # pyright: ignore[reportCallIssue, reportArgumentType]  passed on as it came

    application.installTranslator(language)
    with patch.object(QPainter, "drawText", draw):
        yield painted
    application.removeTranslator(language)


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text of a window that somebody can see or hear, with the kind of its widget."""
    widgets = [window, *(widget for widget in window.findChildren(QWidget) if widget.isVisibleTo(window))]
    for widget in widgets:
        kind = type(widget).__name__
        for text in (*_heard(widget), *_seen(widget)):
            yield kind, text
        for action in widget.actions():
            yield from _action(action)


def _heard(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    if widget.isWindow():
        yield widget.windowTitle()


def _seen(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            yield widget.placeholderText()  # what stands in it was typed
        case QComboBox():
            yield from (widget.itemText(place) for place in range(widget.count()))
        case QMessageBox():
            yield from (widget.informativeText(), widget.detailedText())
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QProgressBar():
            yield widget.format()
        case QAbstractItemView():
            yield from _cells(widget.model(), QModelIndex())
        case _:
            pass


def _cells(model: QAbstractItemModel | None, parent: QModelIndex) -> Iterator[str]:
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 40)):
        for column in range(columns):
            values = (model.data(model.index(row, column, parent), role) for role in _SHOWN)
            yield from (value for value in values if isinstance(value, str))
    for orientation, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, model.rowCount())):
        for section in range(min(count, 40)):
            values = (model.headerData(section, orientation, role) for role in _SHOWN)
            yield from (value for value in values if isinstance(value, str))


def _action(action: QAction) -> Iterator[tuple[str, str]]:
    below = action.menu()
    for text in (action.text(), action.toolTip() if below is None else "", action.statusTip(), action.whatsThis()):
        yield "QAction", text.replace("&", "")
    if isinstance(below, QMenu):
        for entry in below.actions():
            yield from _action(entry)
