"""Every text of the screen goes through translation: in a language that nobody speaks, none is left in English."""

import ast
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ipsreview.paths import guide_folder
from ipsreview.store.locking import user_name
from ipsreview.ui.translations import languages, own_name
from ipsreview.usecases.demo import demo_review
from ipsreview.usecases.forms import item_helps
from ipsreview.usecases.library import Database
from tests.forms import cqi
from tests.ui import every_window as windows
from tests.ui.every_window import close_desk, every_window, fill, make_desk
from tests.ui.pseudo import pseudo, spoken, texts_of, untranslated, verbatim


def typed(value: object) -> Iterator[str]:
    """Yield the texts in a value and in all that it holds: what a review's users typed."""
    if isinstance(value, str):
        yield from (value, " ".join(value.split()), *value.splitlines())
    elif is_dataclass(value):
        for field in fields(value):
            yield from typed(getattr(value, field.name))
    elif isinstance(value, dict | type(demo_review().review.items)):
        for inner in value.values():
            yield from typed(inner)
    elif isinstance(value, list | tuple | set | frozenset):
        for inner in value:
            yield from typed(inner)


def written(module: Path) -> Iterator[str]:
    """Yield the texts that stand in a module of the tests."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def given(folder: Path) -> list[str]:
    """Return what may stand on the screen as it is: the form's wording, what was typed, the help, names of files, of languages and of the user."""
    found = {
        *verbatim(cqi()),
        *typed(demo_review().review),
        *typed(dict(item_helps(cqi()))),
        *written(Path(windows.__file__)),
        *map(own_name, languages()),
    }
    found |= set(re.findall(r"^#+ (.*)$", (guide_folder() / "README.md").read_text(encoding="utf-8"), re.MULTILINE))
    found |= {str(folder), "ipsreview", "ipsreview-locked", "reviews.db", user_name(), QApplication.applicationName()}
    found -= {level.key for level in cqi().levels}
    return sorted((text for text in found if len(text.strip()) > 2), key=len, reverse=True)


def left_over(name: str, window: QWidget, painted: list[str], known: list[str]) -> Iterator[str]:
    for kind, text in [*texts_of(window), *(("painted", text) for text in painted)]:
        rest = untranslated(text, known)
        if rest:
            yield f"{name}: {kind}: {text!r} – {rest.strip()!r}"
    painted.clear()


@pytest.mark.slow
def test_every_text_goes_through_translation(qapp: QApplication, database: Database, tmp_path: Path) -> None:
    fill(database)
    known = given(tmp_path)
    with spoken(qapp) as painted:
        desk = make_desk(database, tmp_path)
        found = [line for name, window in every_window(desk, tmp_path) for line in left_over(name, window, painted, known)]
        close_desk(desk)
    assert not found, "\n" + "\n".join(sorted(set(found)))


@pytest.mark.parametrize("text", ["Save", "[Šåṽé] now", "[Îţéɱ: Save]", "S1: Save"])
def test_a_text_in_english_is_noticed(text: str) -> None:
    assert untranslated(text, ["Riverbend"])


@pytest.mark.parametrize("text", [pseudo("Save {name}").format(name="Riverbend"), "3", "S1", "5 October 2026", pseudo("Riverb…"), "Riverb…", ""])
def test_translated_and_given_texts_pass(text: str) -> None:
    assert untranslated(text, ["Riverbend"]) == ""
