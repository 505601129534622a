"""What can be done about a wrong word: the first lines of a text field's menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ipsreview.errors import KnownError
from ipsreview.spelling import Word
from ipsreview.ui import dialogs
from ipsreview.ui.spelling.spelling import Spelling, spelling

translate = QCoreApplication.translate


def add_spelling(menu: QMenu, word: Word | None, under: str, replace: Callable[[Word, str], None]) -> None:
    """Put suggestions, *Add to dictionary* and *Ignore* first, for a wrong `word`; `under` is the word under the pointer, wrong or not.

    `replace` is asked to put a suggestion in the word's place.
    """
    checker = spelling()
    if checker is None:
        return
    first = menu.actions()[0]
    if word:
        actions = _for_wrong(menu, checker, word, replace)
    elif under and checker.is_own(under):
        actions = [_remove(menu, checker, under)]
    else:
        return
    menu.insertActions(first, actions)
    menu.insertSeparator(first)


def _for_wrong(menu: QMenu, checker: Spelling, word: Word, replace: Callable[[Word, str], None]) -> list[QAction]:
    actions: list[QAction] = []
    for suggestion in checker.suggestions(word.text):
        action = QAction(suggestion, menu)
        action.triggered.connect(lambda _checked=False, suggestion=suggestion: replace(word, suggestion))
        actions.append(action)
    if not actions:
        nothing = QAction(translate("spelling", "No suggestion"), menu)
        nothing.setEnabled(False)
        actions.append(nothing)
    line, add, ignore = QAction(menu), QAction(translate("spelling", "Add to dictionary"), menu), QAction(translate("spelling", "Ignore"), menu)
    line.setSeparator(True)
    add.triggered.connect(lambda: _tried(menu, lambda: checker.add(word.text)))
    ignore.triggered.connect(lambda: checker.ignore(word.text))
    return [*actions, line, add, ignore]


def _remove(menu: QMenu, checker: Spelling, word: str) -> QAction:
    action = QAction(translate("spelling", "Remove “{word}” from the dictionary").format(word=word), menu)
    action.triggered.connect(lambda: _tried(menu, lambda: checker.remove(word)))
    return action


def _tried(menu: QMenu, act: Callable[[], None]) -> None:
    """Change the user's words, and tell what prevents it."""
    try:
        act()
    except KnownError as error:
        parent = menu.parent()
        dialogs.tell_problem(parent if isinstance(parent, QWidget) else menu, error)
