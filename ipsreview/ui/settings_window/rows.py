"""A setting on the screen: its words and its control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ipsreview.ui.settings_window.editors import make_editor
from ipsreview.ui.settings_window.kinds import Setting, Switch
from ipsreview.ui.theme import theme
from ipsreview.ui.widgets.texts import Text

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow


class Row(QWidget):
    """A setting with its words and its control."""

    def __init__(self, setting: Setting, window: MainWindow, edge: int = 14) -> None:
        super().__init__()
        self.setting, self.editor = setting, make_editor(setting, window)
        column = QVBoxLayout(self)
        across, along = theme().pixels(edge), theme().pixels(6)
        column.setContentsMargins(across, along, across, along)
        column.setSpacing(theme().pixels(3))
        if not isinstance(setting.kind, Switch):
            column.addWidget(Text(setting.title, bold=True))
        if setting.about and not isinstance(setting.kind, Switch):
            column.addWidget(Text(setting.about, 12, role="quiet"))
        column.addWidget(self.editor)
        if setting.about and isinstance(setting.kind, Switch):
            column.addWidget(Text(setting.about, 12, role="quiet"))
