"""The look: colours, one scale of type, spacing. Everything that paints takes its colours from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from ipsreview import paths
from ipsreview.settings import Theme as Choice

SPACE = 4
"""The step of all distances, in device-independent pixels."""

RADIUS = 7
STYLE = "Fusion"
"""Qt's style that the theme is drawn on, alike on all systems. The program is started with it: setting it later takes ten times as long."""

FAMILY = "Noto Sans"
"""Where the application keeps its theme: looking for it among the application's children would make Qt's style known to Python, which takes long."""


_OUTLINES = "QMenu, QToolTip, QProgressBar {{ border: 1px solid {line}; }}"
"""Qt's own frames are darker than their ground, which nobody sees on a black one."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One set of colours; `signs` gives the colour of a level's sign.

    `ring` is how wide the frame around what has the keyboard is. `outlined` draws a line around whatever otherwise stands out by its ground alone.
    """

    ground: str
    panel: str
    line: str
    text: str
    quiet: str
    accent: str
    accent_ground: str
    on_accent: str
    notice: str
    scroll: str
    warning: str
    signs: Mapping[str, str]
    ring: int = 2
    outlined: bool = False


LIGHT = Colours(
    ground="#f6f7f9",
    panel="#ffffff",
    line="#dfe3e8",
    text="#1c2430",
    quiet="#5b6675",
    accent="#1f5fbf",
    accent_ground="#e8f0fc",
    on_accent="#ffffff",
    notice="#faf3e3",
    scroll="#7d8695",
    warning="#866700",
    signs=MappingProxyType(
        {"full": "#17756b", "three_quarters": "#866700", "half": "#a8500f", "quarter": "#a03325", "empty": "#9b2340"},
    ),
)
DARK = Colours(
    ground="#171b21",
    panel="#1f252d",
    line="#343d49",
    text="#e8ecf1",
    quiet="#a3afbd",
    accent="#7fb0ff",
    accent_ground="#233349",
    on_accent="#10151c",
    notice="#302c22",
    scroll="#758190",
    warning="#e2bd4b",
    signs=MappingProxyType(
        {"full": "#5cc7b8", "three_quarters": "#e2bd4b", "half": "#f09a5b", "quarter": "#f29083", "empty": "#f2869b"},
    ),
)
CONTRAST_LIGHT = Colours(
    ground="#ffffff",
    panel="#ffffff",
    line="#595959",
    text="#000000",
    quiet="#404040",
    accent="#00439c",
    accent_ground="#e1ecff",
    on_accent="#ffffff",
    notice="#fff3c4",
    scroll="#595959",
    warning="#614100",
    signs=MappingProxyType(
        {"full": "#005249", "three_quarters": "#614100", "half": "#7d2f00", "quarter": "#8c1a0c", "empty": "#85002c"},
    ),
    ring=3,
    outlined=True,
)
CONTRAST_DARK = Colours(
    ground="#000000",
    panel="#000000",
    line="#a6a6a6",
    text="#ffffff",
    quiet="#d0d0d0",
    accent="#8cc4ff",
    accent_ground="#002a57",
    on_accent="#000000",
    notice="#332900",
    scroll="#a6a6a6",
    warning="#ffd84d",
    signs=MappingProxyType(
        {"full": "#6be8d6", "three_quarters": "#ffd84d", "half": "#ffb27a", "quarter": "#ffa79c", "empty": "#ff9db2"},
    ),
    ring=3,
    outlined=True,
)
COLOURS: Mapping[Choice, Colours] = MappingProxyType(
    {Choice.LIGHT: LIGHT, Choice.DARK: DARK, Choice.CONTRAST_LIGHT: CONTRAST_LIGHT, Choice.CONTRAST_DARK: CONTRAST_DARK}
)


def system_choice(*, dark: bool, contrast: bool) -> Choice:
    """Return the theme that does as the other programs do."""
    if contrast:
        return Choice.CONTRAST_DARK if dark else Choice.CONTRAST_LIGHT
    return Choice.DARK if dark else Choice.LIGHT


class Theme(QObject):
    """The colours and text size in force; `changed` tells widgets to paint again.

    There is one for the program, made by `application`; widgets find it with `theme()`.
    """

    changed = Signal()
    in_force: ClassVar[Theme | None] = None

    def __init__(self, application: QApplication, choice: str, text_size: int) -> None:
        super().__init__(application)
        Theme.in_force = self
        self._application = application
        self._fonts: dict[tuple[int, bool], QFont] = {}
        self.choice = choice
        self.text_size = text_size
        self.colours = LIGHT
        self._hints = application.styleHints()  # what it tells of contrast lives no longer than this
        self._hints.colorSchemeChanged.connect(self._apply)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._apply)
        self._apply()

    def choose(self, choice: str) -> None:
        """Show the colours of a theme, or follow the `system`."""
        self.choice = choice
        self._apply()

    def set_text_size(self, percent: int) -> None:
        """Show text at `percent` of its normal size."""
        self.text_size = percent
        self._apply()

    def pixels(self, size: float) -> int:
        """Return a length that grows with the text size."""
        return round(size * self.text_size / 100)

    def font(self, size: int = 13, *, bold: bool = False) -> QFont:
        """Return the font of the program; `size` is one of 18, 14, 13, 12 and 11."""
        key = (size, bold)
        if key not in self._fonts:  # a page asks dozens of times each time that it is painted
            self._fonts[key] = font = QFont(FAMILY)
            font.setPixelSize(self.pixels(size))
            font.setBold(bold)
        return QFont(self._fonts[key])

    def colour(self, role: str) -> QColor:
        """Return the colour of a role (`text`, `quiet`, `accent` …)."""
        return QColor(getattr(self.colours, role))

    def sign_colour(self, sign: str) -> QColor:
        """Return the colour of a level's sign; signs that are no level's are quiet."""
        return QColor(self.colours.signs.get(sign, self.colours.quiet))

    def edge(self) -> QColor | None:
        """Return the border of what stands out by its ground alone, in the themes that give it one."""
        return self.colour("accent") if self.colours.outlined else None

    def _apply(self) -> None:
        hints = self._hints
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        choice = system_choice(dark=dark, contrast=contrast) if self.choice == Choice.SYSTEM else Choice(self.choice)
        self.colours = COLOURS[choice]
        self._fonts.clear()
        palette = _palette(self.colours)
        self._application.setPalette(palette)
        self._application.setFont(self.font())
        self._application.setStyleSheet(_OUTLINES.format(line=self.colours.line) if self.colours.outlined else "")
        QToolTip.setPalette(palette)
        QToolTip.setFont(self.font(12))
        self.changed.emit()


def theme() -> Theme:
    """Return the program's theme, which lives as long as its application."""
    if Theme.in_force is None:
        raise RuntimeError("the application has no theme yet")
    return Theme.in_force


def load_fonts() -> None:
    """Register the program's own font, so that it looks alike on every system."""
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        file = paths.resources_folder() / "fonts" / name
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"the font {file} cannot be loaded")


def _palette(colours: Colours) -> QPalette:
    palette = QPalette(QColor(colours.panel))
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: colours.ground,
        roles.WindowText: colours.text,
        roles.Base: colours.panel,
        roles.AlternateBase: colours.ground,
        roles.Text: colours.text,
        roles.PlaceholderText: colours.quiet,
        roles.Button: colours.panel,
        roles.ButtonText: colours.text,
        roles.BrightText: colours.text,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.ToolTipBase: colours.panel,
        roles.ToolTipText: colours.text,
        roles.Link: colours.accent,
        roles.LinkVisited: colours.accent,
        roles.Accent: colours.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    palette.setColor(QPalette.ColorGroup.Disabled, roles.Base, QColor(colours.ground))  # as the frame around a field that can only be read
    return palette
