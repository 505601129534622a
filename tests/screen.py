"""A themed application, and a real database with a review in it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ipsreview.form import Form
from ipsreview.review.values import Review
from ipsreview.ui.spoken import install_roles
from ipsreview.ui.theme import Theme, load_fonts
from ipsreview.ui.theme import theme as the_theme
from ipsreview.ui.translations import install_translations
from ipsreview.ui.wizard.editor import ReviewEditor
from ipsreview.usecases.library import Database, open_library

Edit = Callable[[Form, Review], ReviewEditor]


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[Theme]:
    """The program's fonts and theme, made once for the application; each test starts light, at 100 %."""
    if not qapp.property("themed"):
        load_fonts()
        install_roles()
        install_translations(qapp, "en")
        Theme(qapp, "light", 100)
        qapp.setProperty("themed", True)
    look = the_theme()
    yield look
    look.choose("light")
    look.set_text_size(100)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with open_library(tmp_path / "reviews.db") as opened:
        yield opened


@pytest.fixture
def edit(database: Database) -> Iterator[Edit]:
    """Keep a review and open it for editing; at the end nothing waits any more to be saved into a database that is closed."""
    opened: list[ReviewEditor] = []

    def begin(form: Form, review: Review) -> ReviewEditor:
        opened.append(ReviewEditor(database, database.add(form, review)))
        return opened[-1]

    yield begin
    for timer in (timer for editor in opened for timer in editor.findChildren(QTimer)):
        timer.stop()
