"""Days counted from two dates. Only the days are handed on: the dates are forgotten with the window (DOMAIN, section 6.1)."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ipsreview.ui.widgets.buttons import Button, Weight
from ipsreview.ui.widgets.dates import DateField
from ipsreview.ui.widgets.texts import Text


class TwoDates(QDialog):
    """Asks for two dates, and says how many days lie between them."""

    def __init__(self, cell: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.days: int | None = None
        self._from: date | None = None
        self._to: date | None = None
        self.setWindowTitle(self.tr("Days between two dates"))
        self.first, self.last = DateField(self.tr("From")), DateField(self.tr("To"))
        self.first.chosen.connect(self._choose_first)
        self.last.chosen.connect(self._choose_last)
        self.result_text = Text("", bold=True)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.use = Button(self.tr("Use the days"), Weight.PRIMARY)
        self.use.clicked.connect(self._use)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(Text(cell, bold=True))
        for label, field in ((self.tr("From, such as the first appointment"), self.first), (self.tr("To, such as the first contact"), self.last)):
            column.addWidget(Text(label, 12, role="quiet", wrap=False))
            column.addWidget(field)
            column.addSpacing(8)
        column.addWidget(self.result_text)
        column.addWidget(Text(self.tr("Only the days are kept, not the dates."), 12, role="quiet", wrap=False))
        column.addLayout(foot)
        self._count()

    def _use(self) -> None:
        self.use.setFocus()  # a date that is still being typed is read when its field is left
        if self.days is not None:
            self.accept()

    def _choose_first(self, day: date | None) -> None:
        self._from = day
        self._count()

    def _choose_last(self, day: date | None) -> None:
        self._to = day
        self._count()

    def _count(self) -> None:
        days = (self._to - self._from).days if self._from and self._to else None
        self.days = days if days is not None and days >= 0 else None
        if days is None:
            self.result_text.setText(self.tr("Write both dates."))
        elif days < 0:
            self.result_text.setText(self.tr("The second date is before the first; check both."))
        else:
            self.result_text.setText(self.tr("Days between them: {days}").format(days=days))
