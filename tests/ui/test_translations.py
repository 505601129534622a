"""Every text can be translated, and is, in every language that there is; nothing is lost on the way."""

import ast
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from unittest.mock import patch

import pytest
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from ipsreview.paths import resources_folder
from ipsreview.review.steps import item_step
from ipsreview.review.values import blank_review
from ipsreview.settings import Settings, load_settings
from ipsreview.ui.application import Desk
from ipsreview.ui.help.item_help import HelpWithItem
from ipsreview.ui.main_window import MainWindow
from ipsreview.ui.menus import Menus
from ipsreview.ui.preferences import Preferences
from ipsreview.ui.theme import theme
from ipsreview.ui.translations import install_translations, languages, locale_of, own_name, spoken_by
from ipsreview.usecases.library import open_library
from resources.translations.gathering import NotToldError, Text, as_source, gathered, own_words, sentences
from resources.translations.renew import SOURCE_LANGUAGE, compiled, language_of, update, waiting
from tests.forms import cqi

ROOT = Path(__file__).parents[2]
FILES = sorted((resources_folder() / "translations").glob("*.ts"))
each_file = pytest.mark.parametrize("ts", FILES, ids=lambda ts: ts.stem)


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    install_translations(qapp, "en")


def texts_of(ts: Path) -> Iterator[tuple[str, str, list[str]]]:
    """Yield each text with its context and its translation in all of its forms."""
    for context in ET.parse(ts).getroot():  # noqa: S314  our own file
        for found in context.iter("message"):
            told = found.find("translation")
            assert told is not None
            forms = [form.text or "" for form in told.iter("numerusform")] if found.get("numerus") else [told.text or ""]
            yield context.findtext("name", ""), found.findtext("source", ""), forms


def test_english_says_one_and_many_differently() -> None:
    pattern = "Finish this review although %n answers are missing?"
    assert "one answer is" in QCoreApplication.translate("MainWindow", pattern, "", 1)
    assert "2 answers are" in QCoreApplication.translate("MainWindow", pattern, "", 2)


def test_every_file_is_up_to_date_and_whole(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(ts, tmp_path)) for ts in FILES]
    update(copies)
    stale = [ts.name for ts, copy in zip(FILES, copies, strict=True) if ts.read_text(encoding="utf-8") != copy.read_text(encoding="utf-8")]
    assert stale == [], "run: python3 dev.py words"
    assert {ts.name: waiting(ts) for ts in FILES if waiting(ts)} == {}


@each_file
def test_the_compiled_words_are_those_of_their_source(ts: Path, tmp_path: Path) -> None:
    compiled(ts, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == ts.with_suffix(".qm").read_bytes(), "run: python3 dev.py words"


def calls_of(tree: ast.AST, kind: str = "") -> Iterator[tuple[str, str]]:
    """Yield the context and the text of each call that translates one."""
    for node in ast.iter_child_nodes(tree):
        inner = node.name if isinstance(node, ast.ClassDef) else kind
        if isinstance(node, ast.Call):
            texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant) and isinstance(argument.value, str)]
            called = ast.unparse(node.func)
            if called.endswith(".tr") and texts:
                yield inner, texts[0]
            elif called.rpartition(".")[2] == "translate" and len(texts) > 1:
                yield texts[0], texts[1]
        yield from calls_of(node, inner)


def test_qts_tool_sees_every_text_of_the_screen() -> None:
    paths = (ROOT / "ipsreview" / "ui").rglob("*.py")
    written = {call for path in paths for call in calls_of(ast.parse(path.read_text(encoding="utf-8")))}
    written |= {(context, text.text) for context, texts in gathered(ROOT).items() for text in texts}
    german = next(ts for ts in FILES if language_of(ts) == "de")
    assert written == {(context, text) for context, text, _ in texts_of(german)}


def test_a_call_that_translates_is_found_wherever_it_stands() -> None:
    source = "class A:\n def f(self):\n  self.tr('one')\n  return f'{self.tr(\"two\")}' + translate('wording', 'three')"
    assert set(calls_of(ast.parse(source))) == {("A", "one"), ("A", "two"), ("wording", "three")}


def gaps(text: str) -> Counter[str]:
    """Return what is filled in: the gaps, and Qt's own marks but for the number, which “one” may spell out."""
    named = [f"{{{name}:{form}}}" for _, name, form, _ in Formatter().parse(text) if name is not None]
    return Counter([*named, *re.findall(r"%[vm]", text), *re.findall(r"\*\.[\w-]+", text)])


@each_file
def test_translations_keep_the_gaps_and_the_keys(ts: Path) -> None:
    for context, source, forms in texts_of(ts):
        for form in forms:
            assert gaps(form) == gaps(source), (context, source)
            assert len(re.findall(r"(?<!&)&(?!&)", form)) == len(re.findall(r"(?<!&)&(?!&)", source)), (context, source)
        assert ("%n" in forms[-1]) == ("%n" in source), (context, source)


def menus_in(parent: QMenu | QMainWindow) -> Iterator[list[str]]:
    """Yield the texts of each menu below, and of the bar."""
    actions = parent.menuBar().actions() if isinstance(parent, QMainWindow) else parent.actions()
    yield [action.text() for action in actions if not action.isSeparator()]
    for action in actions:
        below = action.menu()
        if isinstance(below, QMenu):
            yield from menus_in(below)


def letters(texts: list[str]) -> list[str]:
    """Return the letters that open the entries of a menu."""
    return [found.group(1).casefold() for text in texts if (found := re.search(r"(?<!&)&([^&])", text))]


@pytest.mark.parametrize("language", languages())
def test_no_two_entries_of_a_menu_share_a_letter(application: QApplication, language: str) -> None:
    install_translations(application, language)
    window = QMainWindow()
    Menus(window)
    for texts in menus_in(window):
        assert not [letter for letter, times in Counter(letters(texts)).items() if times > 1], texts
    window.deleteLater()


def test_sentences_are_found_where_they_are_named_chosen_or_joined() -> None:
    source = """
from ipsreview.messages import message
_PLACE = "in {place}."
_FURTHER = {1: message("one")}
def f(x):
    text = "a" if x else "b"
    other: str = "c " + _PLACE
    return message(text), message(other, place=x), [message("d") for _ in x], lambda: message("e")
"""
    assert [text.text for text in sentences("m.py", source)] == ["one", "a", "b", "c in {place}.", "d", "e"]


@pytest.mark.parametrize("call", ["message(x)", "message(text())", 'message(f"a {x}")', "message(_TEXTS[x])", "message(other)"])
def test_a_sentence_that_only_shows_at_run_time_is_refused(call: str) -> None:
    with pytest.raises(NotToldError, match=r"m\.py:4"):
        list(sentences("m.py", f'_TEXTS = {{1: "a"}}\n\ndef f(x):\n    return {call}\n\ndef g():\n    other = "b"'))


def test_a_sentence_is_made_by_its_function_alone() -> None:
    """A `Message` that is made in another way would be translated by nobody."""
    paths = [path for path in (ROOT / "ipsreview").rglob("*.py") if path.name != "messages.py"]
    calls = (
        (path, node) for path in paths for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call) and node.args
    )
    assert [f"{path}:{node.lineno}" for path, node in calls if ast.unparse(node.func).rpartition(".")[2] == "Message"] == []


def test_our_own_words_about_a_form_are_found_and_its_wording_is_not() -> None:
    form = {
        "title": "Verbatim",
        "items": [{"short_title": "Short", "text": "Verbatim", "worksheet": {"question": "How many?", "house_rules": ["A.", "B."]}}],
        "sources": [{"label": "Records", "wording": "Seen in records: {text}"}],
    }
    assert [text.text for text in own_words(form, "form.toml")] == ["Short", "How many?", "A.", "B.", "Records"]


def test_the_module_for_qts_tool_says_the_texts_to_the_letter() -> None:
    odd = 'A “word”, a "quote", a back\\slash,\na second line and {a_gap}'
    tree = ast.parse(as_source({"form": [Text(odd, "a/b.toml")]}))
    assert list(calls_of(tree)) == [("form", odd)]


def test_a_new_language_begins_with_every_text(tmp_path: Path) -> None:
    ts = tmp_path / "ipsreview_fr.ts"
    update([ts])
    german = next(ts for ts in FILES if language_of(ts) == "de")
    assert {text[:2] for text in texts_of(ts)} == {text[:2] for text in texts_of(german)}
    assert waiting(ts) == len(list(texts_of(ts)))
    assert language_of(ts) != SOURCE_LANGUAGE


@pytest.mark.parametrize(
    ("wanted", "language"),
    [(["de-AT", "en-US"], "de"), (["fr-FR", "fr", "de", "en"], "de"), (["fr", "it"], "en"), (["en-GB", "en", "de"], "en"), (["C"], "en"), ([], "en")],
)
def test_the_systems_languages_are_tried_in_their_order(wanted: list[str], language: str) -> None:
    assert spoken_by(wanted) == language


@pytest.mark.parametrize(
    ("language", "system", "short"),
    [("de", "de_AT", "05.10.26"), ("de", "en_GB", "05.10.26"), ("en", "de_DE", "05/10/2026"), ("en", "en_US", "10/5/26"), ("en", "C", "10/5/26")],
)
def test_dates_follow_the_language_and_the_country(language: str, system: str, short: str) -> None:
    assert locale_of(language, QLocale(system)).toString(QDate(2026, 10, 5), QLocale.FormatType.ShortFormat) == short


def test_a_language_is_spoken_with_qts_own_words_and_changed_again(application: QApplication) -> None:
    install_translations(application, "de")
    assert (QCoreApplication.translate("QPlatformTheme", "Cancel"), QLocale().decimalPoint()) == ("Abbrechen", ",")
    install_translations(application, "en")
    assert (QCoreApplication.translate("QPlatformTheme", "Cancel"), QLocale().language()) == ("Cancel", QLocale.Language.English)
    application.processEvents()
    assert len(application.findChildren(QTranslator)) == 2


def test_a_language_that_is_not_there_leaves_the_systems(application: QApplication) -> None:
    install_translations(application, "tlh")
    assert QLocale().language() == locale_of(spoken_by(QLocale.system().uiLanguages()), QLocale.system()).language()


def test_the_help_with_an_item_is_in_the_language_of_the_screen(application: QApplication, qtbot: QtBot) -> None:
    install_translations(application, "de")
    told = HelpWithItem(cqi(), cqi().item(5), "")
    qtbot.addWidget(told)
    told.button.click()
    assert "wessen wöchentliche Sitzung die Fachkraft besucht" in told.words


def test_a_number_keeps_its_percent_sign_on_its_line() -> None:
    texts = [form for ts in FILES for _context, _source, forms in texts_of(ts) for form in forms]
    texts += [path.read_text(encoding="utf-8") for path in (ROOT / "forms").glob("*/help.*.toml")]
    assert [text for text in texts if re.search(r"[\d}] %(?!n)", text)] == []


def test_the_screen_runs_the_way_its_language_does(application: QApplication) -> None:
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    install_translations(application, "de")
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert locale_of("ar", QLocale("de_DE")).textDirection() is Qt.LayoutDirection.RightToLeft


def test_languages_are_called_by_their_own_names() -> None:
    assert {language: own_name(language) for language in languages()} == {"de": "Deutsch", "en": "English"}


def test_another_language_makes_the_window_anew_at_the_same_place(application: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with open_library(tmp_path / "reviews.db") as database:
        stored = database.add(cqi(), blank_review(cqi()))
    first = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), theme()))
    desk = Desk(application, tmp_path / "reviews.db", first)
    qtbot.waitUntil(first.menus.new.isEnabled)
    first.open_review(stored.id)
    assert first.view
    first.view.show_step(item_step(5))
    settings = QDialog(first)
    settings.setModal(True)
    settings.show()
    first.preferences.choose_language("de")
    qtbot.wait(20)
    assert desk.window is first, "a dialog that is open is waited for"
    settings.accept()
    qtbot.waitUntil(lambda: desk.window is not first and desk.window.view is not None)
    second = desk.window
    assert second.view
    assert second.view.step == item_step(5)
    assert second.menus.new.text() == "&Neue Überprüfung"
    assert [shown for shown in application.topLevelWidgets() if isinstance(shown, MainWindow) and shown.isVisible()] == [second]
    assert load_settings(tmp_path / "settings.json")[0].language == "de"
    second.close()


def test_a_window_that_stays_open_keeps_its_language(application: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(cqi(), Preferences(tmp_path / "settings.json", Settings(), theme()))
    desk = Desk(application, tmp_path / "reviews.db", window)
    with patch.object(MainWindow, "close_review", return_value=False):
        window.preferences.choose_language("de")
        qtbot.wait(20)
    assert desk.window is window
    assert QCoreApplication.translate("Menus", "&New review") == "&New review"
    assert application.quitOnLastWindowClosed()
    window.deleteLater()
