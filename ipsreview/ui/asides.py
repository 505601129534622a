"""What stands beside the work: the settings, the guide, the list of shortcuts, and the practice review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from ipsreview.ui.main_window import MainWindow

CHECKS = "leaving"
"""The group of the settings that says what the checks look for."""


class Asides(QObject):
    """The window's verbs that open something beside the reviews."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def show_settings(self, group: str = "") -> None:
        """Show everything that can be set, from a group on where one is named."""
        from ipsreview.ui.settings_window.window import SettingsWindow

        self._show(SettingsWindow(self._window, group))

    def show_keys(self) -> None:
        """Show every shortcut."""
        from ipsreview.ui.keys.dialog import KeysDialog

        self._show(KeysDialog(self._window, self._window.menuBar()))

    def show_guide(self) -> None:
        """Show the guide in a window of its own, beside the work."""
        from ipsreview.ui.help.guide import Guide

        guide = self._window.findChild(Guide) or Guide(self._window)
        guide.show()
        guide.activateWindow()

    def open_practice(self) -> None:
        """Open the review of an invented agency, to try things on."""
        from ipsreview.usecases.demo import open_practice

        window = self._window
        if window.close_review():
            window.attempt(lambda: window.show_review(open_practice(window.database, window.preferences.settings.trainer)))

    def _show(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
