"""A field for a date: typed in the ways people write dates, or picked in a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.review import dates
from ipsreview.ui.widgets.buttons import Button
from ipsreview.ui.widgets.fields import Framed, LineField
from ipsreview.ui.widgets.notices import announce
from ipsreview.ui.widgets.texts import Text
from ipsreview.ui.wording import long_date


def read_date(text: str, locale: QLocale) -> date | None:
    """Return the date that `text` means; None if it means none.

    What reads two ways on paper, such as 3/4/2026, is read as the locale writes dates: the one who types sees what it became.
    """
    known = dates.read_date(text).day
    if known:
        return known
    words = " ".join(text.replace(",", " ").split())
    for pattern in ("d MMMM yyyy", "d MMM yyyy", "d. MMMM yyyy", "d. MMM yyyy", *_short_patterns(locale)):
        found = locale.toDate(words, pattern)
        if found.isValid():
            return _plain(found if found.year() >= 1970 else found.addYears(100))
    return None


def _short_patterns(locale: QLocale) -> tuple[str, str]:
    """Return the locale's short way of writing dates, with two digits of the year and with four; 3 serves as well as 03."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat).replace("dd", "d").replace("MM", "M").replace("yyyy", "yy")
    return short, short.replace("yy", "yyyy")


def _plain(found: QDate) -> date:
    return date(found.year(), found.month(), found.day())


class DateField(QWidget):
    """A date that may be empty. A text that is no date stays in the field, with a sentence under it, until it is mended."""

    chosen = Signal(object)
    """The user chose a date, or None by emptying the field."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown: date | None = None
        self.line = LineField(name)
        self.line.setPlaceholderText(self.tr("such as {date}").format(date=long_date(date(2026, 10, 5))))
        self.line.left.connect(self._read)
        self.line.returnPressed.connect(self._read)
        self._frame = Framed(self.line)
        self.calendar_button = Button(self.tr("Calendar"))
        self.calendar_button.setAccessibleName(self.tr("Calendar: {field}").format(field=name))
        self.calendar_button.clicked.connect(self._open_calendar)
        self._problem = Text("", 12, role="warning")
        self._problem.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._frame, 1, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.calendar_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self._problem)
        self.setFocusProxy(self.line)

    def show_date(self, day: date | None) -> None:
        """Fill the field in, unless it shows this date already; nobody is told."""
        if day != self._shown or not self.line.text().strip():
            self._shown = day
            self.line.setText(long_date(day))
            self._tell_problem("")

    def problem_text(self) -> str:
        """Return the sentence about a text that is no date, or nothing."""
        return self._problem.text()

    def _read(self) -> None:
        text = self.line.text().strip()
        day = read_date(text, QLocale()) if text else None
        if text and day is None:
            self._tell_problem(
                self.tr("“{text}” is not a date; write it like {date}, or pick it in the calendar.").format(text=text, date="5 October 2026")
            )
            return
        self._tell_problem("")
        self.line.setText(long_date(day))
        if day != self._shown:
            self._shown = day
            self.chosen.emit(day)

    def _tell_problem(self, sentence: str) -> None:
        self._frame.mark_wrong(bool(sentence))
        self.line.setAccessibleDescription(sentence)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        if sentence:
            announce(self.line, sentence)

    def _open_calendar(self) -> None:
        calendar = QCalendarWidget(self)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setWindowFlag(calendar.windowType().Popup)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # red says nothing here
        unnamed = {"prevmonth": self.tr("Previous month"), "nextmonth": self.tr("Next month"), "calendarview": self.tr("Days")}  # by Qt
        for part, name in unnamed.items():
            for found in calendar.findChildren(QWidget, f"qt_calendar_{part}"):
                found.setAccessibleName(name)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        if self._shown:
            calendar.setSelectedDate(QDate(self._shown.year, self._shown.month, self._shown.day))
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(self._pick)
        calendar.move(self.mapToGlobal(QPoint(0, self._frame.height() + 2)))
        calendar.show()
        calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        calendar = self.sender()
        if isinstance(calendar, QCalendarWidget):
            calendar.close()
            calendar.deleteLater()
        self.line.setText(long_date(_plain(day)))
        self._read()
