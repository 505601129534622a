"""The languages of the screen: Qt's own words, and the program's, which English needs too, for its plurals."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from ipsreview import paths

ENGLISH = "en"
"""The language that the texts are written in, and of the screen where there is none for the system."""

_PROPERTY = "translators"
"""Where the application keeps the translators in force; as with its theme, looking for them among its children takes long."""


def languages() -> list[str]:
    """Return the codes of the languages that the screen can speak."""
    return sorted(path.stem.partition("_")[2] for path in _folder().glob("ipsreview_*.qm"))


def own_name(language: str) -> str:
    """Return what a language calls itself."""
    return "English" if language == ENGLISH else QLocale(language).nativeLanguageName()


def install_translations(application: QGuiApplication, language: str = "") -> None:
    """Have the screen speak a language, or the system's where none is given, and write its dates and numbers.

    The country's habits stay: English on a German computer writes the day before the month. The report keeps the form's language.
    """
    for old in cast("list[QTranslator]", application.property(_PROPERTY) or []):
        application.removeTranslator(old)
        old.setParent(None)
    chosen = language_for(language)
    QLocale.setDefault(locale_of(chosen, QLocale.system()))
    ours = _install(application, f"ipsreview_{chosen}", str(_folder()))
    of_qt = _install(application, f"qtbase_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.setProperty(_PROPERTY, [ours, of_qt])
    application.setLayoutDirection(QLocale().textDirection())


def language_for(choice: str) -> str:
    """Return the language that is spoken where this one is chosen; an empty choice, or one that is not there, leaves it to the system."""
    return choice if choice in languages() else spoken_by(QLocale.system().uiLanguages())


def screen_language() -> str:
    """Return the code of the language that the screen speaks."""
    return QLocale.languageToCode(QLocale().language())


def spoken_by(wanted: Sequence[str]) -> str:
    """Return the first of the wanted languages, such as de-AT, that the screen can speak; English where it speaks none of them."""
    there = languages()
    return next((found for one in wanted if (found := one.partition("-")[0]) in there), ENGLISH)


def locale_of(language: str, system: QLocale) -> QLocale:
    """Return the habits of a language in the system's country."""
    wanted = QLocale(language).language()
    return system if system.language() == wanted else QLocale(wanted, system.territory())


def _install(application: QCoreApplication, name: str, folder: str) -> QTranslator:
    translator = QTranslator(application)
    if not translator.load(name, folder):
        raise RuntimeError(f"the translation {name} in {folder} cannot be loaded")
    application.installTranslator(translator)
    return translator


def _folder() -> Path:
    return paths.resources_folder() / "translations"
