"""The menus: every verb of the window with its key, enabled where it can be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from ipsreview.settings import Settings, Theme
from ipsreview.ui.theme import theme

if TYPE_CHECKING:  # the first window is painted before the wizard is imported
    from ipsreview.ui.wizard.editor import ReviewEditor

Keys = QKeySequence.StandardKey


class MenuBar(QMenuBar):
    """The bar of the menus, with the program's hairline in the place of that of Qt's style, which has gaps on a screen scaled by one and a half."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, low = QPainter(self), self.height() - 1
        painter.fillRect(0, low - 1, self.width(), 2, theme().colour("ground"))
        painter.fillRect(0, low, self.width(), 1, theme().colour("line"))


class Menus(QObject):
    """The actions of the window. What they do is connected by the window; what they are called is known here."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._bar = MenuBar()
        window.setMenuBar(self._bar)
        reviews = self._bar.addMenu(self.tr("&Review"))
        self.new = self._action(reviews, self.tr("&New review"), Keys.New)
        self.recent = reviews.addMenu(self.tr("Open re&cent"))
        self.import_file = self._action(reviews, self.tr("&Import reports …"), "Ctrl+O")
        self.import_folder = self._action(reviews, self.tr("Import a fo&lder of reports …"))
        reviews.addSeparator()
        self.export = self._action(reviews, self.tr("&Export as Word document …"), "Ctrl+E")
        self.export_pdf = self._action(reviews, self.tr("Export as &PDF …"), "Ctrl+Shift+E")
        self.export_file = self._action(reviews, self.tr("Export as re&view file …"))
        self.hand_over = self._action(reviews, self.tr("&Hand over to a colleague …"))
        self.print = self._action(reviews, self.tr("P&rint …"), Keys.Print)
        self.copy_summary = self._action(reviews, self.tr("Cop&y the summary for an e-mail"))
        self.finish = self._action(reviews, self.tr("&Finish review …"))
        self.reopen = self._action(reviews, self.tr("Re&open as next version"))
        reviews.addSeparator()
        self.checks = self._action(reviews, self.tr("Chec&ks …"))
        self.template = self._action(reviews, self.tr("Word &template …"))
        self.close_review = self._action(reviews, self.tr("&Back to the reviews"), "Ctrl+W")
        reviews.addSeparator()
        self.quit = self._action(reviews, self.tr("&Quit"), "Ctrl+Q")
        edit = self._bar.addMenu(self.tr("&Edit"))
        self.undo = self._action(edit, self.tr("&Undo"), Keys.Undo)
        self.redo = self._action(edit, self.tr("&Redo"), "Ctrl+Shift+Z")
        edit.addSeparator()
        self.find = self._action(edit, self.tr("&Find in the review …"), Keys.Find)
        self.find_next = self._action(edit, self.tr("Find &next"), "F3")
        self.find_previous = self._action(edit, self.tr("Find &previous"), "Shift+F3")
        edit.addSeparator()
        self.spelling = self._action(edit, self.tr("&Mark wrong words"))
        self.spelling.setCheckable(True)
        edit.addSeparator()
        self.settings = self._action(edit, self.tr("&Settings …"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)  # macOS shows it in the program's own menu
        go = self._bar.addMenu(self.tr("&Go"))
        self.back = self._action(go, self.tr("&Back"), "Alt+Left")
        self.next = self._action(go, self.tr("&Next"), "Alt+Right")
        self.unfinished = self._action(go, self.tr("Next &unfinished"), "Alt+Down")
        go.addSeparator()
        self.notes = self._action(go, self.tr("N&otes"), "Ctrl+L")
        self.before_leaving = self._action(go, self.tr("Check before &leaving"), "Ctrl+Shift+L")
        self.before_sending = self._action(go, self.tr("Check before &sending"))
        self._add_view(self._bar.addMenu(self.tr("&View")))
        self._add_safety(self._bar.addMenu(self.tr("&Safety")))
        help_menu = self._bar.addMenu(self.tr("&Help"))
        self.item_help = self._action(help_menu, self.tr("&What to look at"), "Shift+F1")
        self.guide = self._action(help_menu, self.tr("&Guide"), "Ctrl+F1")
        self.practice = self._action(help_menu, self.tr("&Practice review"))
        self.keys = self._action(help_menu, self.tr("&Keyboard shortcuts"), "F1")
        help_menu.addSeparator()
        self.about = self._action(help_menu, self.tr("&About ipsreview"))
        self.show_review(None)
        self.show_opened(opened=False, writable=False)

    def show_review(self, editor: ReviewEditor | None) -> None:
        """Enable what can be done with the open review, if any, and name what can be undone and redone."""
        opened, editable = editor is not None, editor is not None and editor.editable
        for action in (self.find, self.find_next, self.find_previous):
            action.setEnabled(opened)
        handing_out = (self.export, self.export_pdf, self.export_file, self.hand_over, self.print, self.copy_summary)
        going = (self.back, self.next, self.before_leaving, self.before_sending)
        for action in (*handing_out, *going, self.close_review, self.panel, self.trail):
            action.setEnabled(opened)
        self.notes.setEnabled(editor is not None and bool(editor.form.sources))
        for action in (self.finish, self.unfinished):
            action.setEnabled(editable)
        self.reopen.setEnabled(editor is not None and editor.reopenable)
        self._name(self.undo, self.tr("&Undo"), editor, editor.history.done if editor and editable else ())
        self._name(self.redo, self.tr("&Redo"), editor, editor.history.undone if editor and editable else ())

    def show_opened(self, *, opened: bool, writable: bool) -> None:
        """Enable what takes the reviews to be open, and what takes them to be writable."""
        for action in (self.recent.menuAction(), self.lock, self.backups, self.deleted, self.protection, self.retention):
            action.setEnabled(opened)
        for action in (self.new, self.import_file, self.import_folder, self.practice):
            action.setEnabled(writable)

    def show_settings(self, settings: Settings) -> None:
        """Show what the quick ones among the settings are set to."""
        self.themes[settings.theme].setChecked(True)
        self.spelling.setChecked(not settings.spelling_off)

    def show_undo_delete(self, possible: bool) -> None:
        """Offer to take a deletion back while the library is shown."""
        self.undo.setText(self.tr("&Undo: delete review") if possible else self.tr("&Undo"))
        self.undo.setEnabled(possible)

    def _name(self, action: QAction, verb: str, editor: ReviewEditor | None, changes: tuple[object, ...]) -> None:
        action.setEnabled(bool(changes))
        name = ""
        if editor and changes:
            from ipsreview.ui.wording import change_name

            change = (editor.history.done if action is self.undo else editor.history.undone)[-1]
            name = ": " + change_name(editor.form, change).replace("&", "&&")
        action.setText(verb + name)

    def _add_view(self, menu: QMenu) -> None:
        self.themes = {
            Theme.SYSTEM: self._action(menu, self.tr("Colours of the &system")),
            Theme.LIGHT: self._action(menu, self.tr("&Light")),
            Theme.DARK: self._action(menu, self.tr("&Dark")),
            Theme.CONTRAST_LIGHT: self._action(menu, self.tr("&High contrast, light")),
            Theme.CONTRAST_DARK: self._action(menu, self.tr("H&igh contrast, dark")),
        }
        group = QActionGroup(menu)
        for action in self.themes.values():
            action.setCheckable(True)
            group.addAction(action)
        menu.addSeparator()
        self.larger = self._action(menu, self.tr("L&arger text"), Keys.ZoomIn)
        self.larger.setShortcuts([self.larger.shortcut(), QKeySequence("Ctrl+=")])  # the same key without Shift
        self.smaller = self._action(menu, self.tr("S&maller text"), Keys.ZoomOut)
        self.normal = self._action(menu, self.tr("&Normal text size"), "Ctrl+0")
        menu.addSeparator()
        self.panel = self._action(menu, self.tr("&Panel beside the item"), "F9")

    def _add_safety(self, menu: QMenu) -> None:
        self.lock = self._action(menu, self.tr("&Lock now"), "Ctrl+Shift+K")
        menu.addSeparator()
        self.protection = self._action(menu, self.tr("&Passphrase and lock …"))
        self.backups = self._action(menu, self.tr("&Backups …"))
        self.deleted = self._action(menu, self.tr("&Deleted reviews …"))
        self.retention = self._action(menu, self.tr("&What is kept for how long …"))
        menu.addSeparator()
        self.trail = self._action(menu, self.tr("What was &changed …"))

    def _action(self, menu: QMenu, text: str, keys: QKeySequence.StandardKey | str | None = None) -> QAction:
        action = menu.addAction(text)
        action.setIconText(text)  # which stays, whatever “Undo” says that it undoes now
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        return action


def name_of(action: QAction) -> str:
    """Return what an action is called, without the sign of its letter and the dots, whatever “Undo” would undo now."""
    return action.iconText().replace("&", "").removesuffix("…").strip()


def connect(actions: dict[QAction, Callable[[], object]]) -> None:
    """Have each action do its verb; what a verb returns is of no matter to the menu."""
    for action, verb in actions.items():
        action.triggered.connect(lambda _checked=False, verb=verb: verb())
