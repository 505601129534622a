"""What the start may import and when, seen from inside a process that is started as the command starts it."""

import os
import subprocess
import sys
from importlib.metadata import packages_distributions
from pathlib import Path

from ipsreview.usecases.library import open_library

OURS_AT_FIRST = {
    "asking", "checking", "cli", "errors", "files", "messages", "paths", "review", "review.text", "settings", "terminal", "ui",
    "ui.application", "ui.first_window", "ui.icons", "ui.instance", "ui.library", "ui.library.bars", "ui.library.empty", "ui.library.opening",
    "ui.library.verbs", "ui.main_window", "ui.menus", "ui.opening_files", "ui.preferences", "ui.qt", "ui.spoken", "ui.theme", "ui.translations",
    "ui.widgets", "ui.widgets.buttons", "ui.widgets.lines", "ui.widgets.painting", "ui.widgets.search", "ui.widgets.texts",
}  # fmt: skip
"""The modules of ours that the first painting may wait for: each one more costs every start its time."""

OTHERS_AT_FIRST = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets", "platformdirs"}
SLOW_AT_FIRST = {"asyncio", "hashlib", "locale", "logging.handlers", "pickle", "socket", "ssl", "tomllib"}
"""What takes long of Python's own library, and is not needed before the first painting."""

LATER_STILL = {
    "asyncio", "concurrent.futures", "cryptography", "docx", "hunspell", "keyring", "lxml", "openpyxl", "pypdfium2", "PySide6.QtPrintSupport",
    "reportlab", "sqlalchemy", "sqlite3",
}  # fmt: skip
OURS_LATER_STILL = (
    "documents.", "review.checks", "review.summary", "review.worksheets", "ui.dialogs", "ui.widgets.fields", "ui.wizard", "usecases.exporting",
    "usecases.protecting",
)  # fmt: skip
"""What plain reviews can be listed without: modules of others, and the beginnings of our modules' names."""

STARTED = """
import gc, linecache, os, sys
from pathlib import Path
from PySide6 import QtCore
from ipsreview import cli
from ipsreview.ui import application
made = application.first_window

def told():
    print(*{what}, sep="\\n", flush=True)
    os._exit(0)

def first_window(used):
    window = made(used)
    window.painted.connect({when})
    return window

application.first_window = first_window
cli.main([])
"""


def started(home: Path, what: str, *, opened: bool) -> set[str]:
    """Start the program; return the lines `what` at its first painting, before all that comes after it, or once the reviews are open."""
    open_library(home / "reviews.db").close()
    when = "lambda: QtCore.QTimer.singleShot(0, told)" if opened else "told"
    begin = "from ipsreview.ui.qt import import_qt; import_qt()"  # as the command does, before this test's own imports of Qt
    own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "TMPDIR"), str(home))
    environment = os.environ | own | {"IPSREVIEW_DATABASE": str(home / "reviews.db")}
    code = begin + STARTED.format(what=what, when=when)
    return set(subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True).stdout.split())


def test_the_first_painting_waits_for_nothing_that_knows_of_reviews(tmp_path: Path) -> None:
    found = started(tmp_path, "sys.modules", opened=False)
    assert {name for name in found if name.startswith("ipsreview.")} <= {f"ipsreview.{name}" for name in OURS_AT_FIRST}
    assert {name for name in found if name.startswith("PySide6.Qt")} <= OTHERS_AT_FIRST
    assert found & SLOW_AT_FIRST == set()
    assert found & packages_distributions().keys() <= {"ipsreview", "PySide6", "shiboken6", "platformdirs", "_distutils_hack"}


def test_listing_reviews_takes_nothing_that_only_papers_and_keys_take(tmp_path: Path) -> None:
    found = started(tmp_path, "sys.modules", opened=True)
    assert "sqlcipher3" in found
    assert found & LATER_STILL == set()
    assert [name for name in found if name.startswith(tuple(f"ipsreview.{start}" for start in OURS_LATER_STILL))] == []


def test_no_source_of_a_module_is_read(tmp_path: Path) -> None:
    """PySide6 would read them all, and `linecache` keep them, if it were left to watch the imports."""
    files = '(file for file in linecache.cache if "ipsreview" in file or "sqlalchemy/" in file)'
    read = started(tmp_path, f'__import__("sqlalchemy") and {files}', opened=True)
    assert read == set()


def test_rubbish_is_looked_for_again_once_the_reviews_are_open(tmp_path: Path) -> None:
    told = '("again" if gc.isenabled() else "waiting", "kept" if gc.get_freeze_count() > 10_000 else "nothing")'
    assert started(tmp_path, told, opened=False) == {"waiting", "nothing"}
    assert started(tmp_path, told, opened=True) == {"again", "kept"}
