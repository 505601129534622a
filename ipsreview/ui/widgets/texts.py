"""Texts, pictures and panels."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ipsreview.ui.spoken import Role, speak_as
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.painting import leading_side, paint_box, paint_words


class Text(QLabel):
    """A text in one of the program's sizes and colours; always plain text, so that nothing typed is read as markup."""

    def __init__(self, text: str = "", size: int = 13, *, bold: bool = False, role: str = "text", wrap: bool = True) -> None:
        super().__init__()
        self._size, self._bold, self._role = size, bold, role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setForegroundRole(QPalette.ColorRole.WindowText)  # whatever ground the text stands on
        self.setAlignment(leading_side(self) | Qt.AlignmentFlag.AlignVCenter)
        if wrap:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.setText(text)

    def set_role(self, role: str) -> None:
        """Show the text in the colour of another role."""
        self._role = role
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(theme().font(self._size, bold=self._bold))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme().colour(self._role))
        self.setPalette(palette)


class ElidedText(Text):
    """A text on one line that ends in an ellipsis where there is no room; the tool tip holds it whole."""

    def __init__(self, text: str = "", size: int = 13, *, bold: bool = False, role: str = "text") -> None:
        super().__init__(text, size, bold=bold, role=role, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 4, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        paint_words(painter, self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)


class Picture(QWidget):
    """An icon on its own, which grows with the text; the words beside it say what it means."""

    def __init__(self, icon: QIcon, side: int) -> None:
        super().__init__()
        self._icon, self._side = icon, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theme().pixels(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: object) -> None:
        self._icon.paint(QPainter(self), self.rect())


class Panel(QWidget):
    """A raised ground with a hairline border, or one of another colour role."""

    def __init__(self, fill: str = "panel", border: str | None = "line", radius: float = 7) -> None:
        super().__init__()
        self._fill, self._border, self._radius = fill, border, radius

    def paintEvent(self, _event: object) -> None:
        border = theme().colour(self._border) if self._border else theme().edge()
        paint_box(QPainter(self), QRectF(self.rect()), theme().colour(self._fill), border, 1, self._radius)


def in_panel(widget: QWidget) -> Panel:
    """Return a panel around a widget that scrolls, whose corners stay inside the rounded ones."""
    panel = Panel()
    inside = QVBoxLayout(panel)
    inside.setContentsMargins(4, 4, 4, 4)
    inside.addWidget(widget)
    return panel


class Pill(Panel):
    """A short state, such as “11 of 16 rated”, in a rounded frame. Its `text` is announced when it changes."""

    def __init__(self, name: str) -> None:
        super().__init__("panel", "line", 13)
        self.text = Text("", 12, role="quiet", wrap=False)
        speak_as(self, Role.Grouping, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 3, 12, 4)
        self._layout.setSpacing(5)
        self._layout.addWidget(self.text)

    def lead_with(self, widget: QWidget) -> None:
        """Put a sign before the text."""
        self._layout.insertWidget(0, widget)


class Rule(QWidget):
    """An upright hairline between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(1)

    def paintEvent(self, _event: object) -> None:
        QPainter(self).fillRect(self.rect(), theme().colour("line"))


class Bar(QWidget):
    """A band across the window with a hairline above or below it; `height` is how high it stays, 0 as its contents have it."""

    def __init__(self, *, line_below: bool, height: int = 0) -> None:
        super().__init__()
        self._line_below, self._height = line_below, height
        theme().changed.connect(self._keep_height)
        self._keep_height()

    def _keep_height(self) -> None:
        if self._height:
            self.setFixedHeight(theme().pixels(self._height))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("panel"))
        y = self.height() - 1 if self._line_below else 0
        painter.fillRect(0, y, self.width(), 1, theme().colour("line"))
