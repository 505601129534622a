"""The languages of the screen: Qt's own words, and the program's, which English needs too, for its plurals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ipsreview import paths


def install_translations(application: QCoreApplication) -> None:
    """Have the screen speak the language of the system, as far as it is there, and English otherwise."""
    of_qt = QTranslator(application)
    if of_qt.load(QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    folder = str(paths.resources_folder() / "translations")
    ours = QTranslator(application)
    if not ours.load(QLocale(), "ipsreview", "_", folder) and not ours.load("ipsreview_en", folder):
        raise RuntimeError(f"the translations in {folder} cannot be loaded")
    application.installTranslator(ours)
