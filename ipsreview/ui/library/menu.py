"""The menu of a line: its verbs, and the sorting for those who use the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from ipsreview.form import Form
from ipsreview.ui.library.verbs import Verbs
from ipsreview.ui.library.words import Column, column_title, sort_key
from ipsreview.usecases.library import LibraryQuery


def line_menu(parent: QWidget, verbs: Verbs, form: Form, query: LibraryQuery, sort_by: Callable[[Column], object]) -> QMenu:
    """Return the menu of the chosen line; it goes when it is closed."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addActions([verbs.open, verbs.duplicate, verbs.export])
    menu.addSeparator()
    menu.addAction(verbs.delete)
    menu.addSeparator()
    sorting = menu.addMenu(QCoreApplication.translate("library", "Sort by"))
    group = QActionGroup(sorting)
    for column in Column:
        action = sorting.addAction(column_title(column, form))
        action.setCheckable(True)
        action.setChecked(sort_key(column) is query.sort)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, column=column: sort_by(column))
    return menu
