"""The spelling of what is typed: on or off, in the language of the form, with the user's own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from ipsreview.errors import KnownError
from ipsreview.logs import record_known
from ipsreview.spelling import OwnWords, Speller, Word, find_dictionary


class Spelling(QObject):
    """Knows which words are wrong; `changed` tells the fields to look again.

    There is one for the program, made by `application`; fields find it with `spelling()`. The dictionary is loaded when the first word
    is looked up, which is after a pause in typing and so after the window is painted.
    """

    changed = Signal()

    def __init__(self, application: QApplication, own_words: Path, *, on: bool, language: str = "") -> None:
        super().__init__(application)
        self._own = OwnWords(own_words)
        self._language = language
        self._speller: Speller | None = None
        self._names = ""
        self.on = on

    @property
    def available(self) -> bool:
        """Say whether there is a dictionary for the language."""
        return find_dictionary(self._language) is not None

    @property
    def loaded(self) -> bool:
        """Say whether the dictionary has been needed yet."""
        return self._speller is not None

    def use(self, language: str) -> None:
        """Check texts of this language from now on."""
        if language != self._language:
            self._language, self._speller = language, None
            self.changed.emit()

    def switch(self, on: bool) -> None:
        """Check, or check no more."""
        if on != self.on:
            self.on = on
            self.changed.emit()

    def know_names(self, names: str) -> None:
        """Take the words of these names as right, from the next look on."""
        if names != self._names:
            self._names = names
            if self._speller:
                self._speller.take_names(names)

    def wrong_words(self, text: str) -> tuple[Word, ...]:
        """Return the words of a text that are not known; none while spelling is off."""
        speller = self._load() if text.strip() else None
        return speller.wrong_words(text) if speller else ()

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Return what may be meant by a word."""
        speller = self._load()
        return speller.suggestions(word) if speller else ()

    def is_own(self, word: str) -> bool:
        """Say whether the user has added a word."""
        return self.on and word in self._own

    def own_words(self) -> tuple[str, ...]:
        """Return the words that the user has added, in the order of the alphabet; raise KnownError where they cannot be read."""
        return tuple(sorted(self._own.load().values(), key=str.casefold))

    def add(self, word: str) -> None:
        """Keep a word among the user's own; raise KnownError where their file cannot be written."""
        self._change(lambda: self._own.add(word))

    def remove(self, word: str) -> None:
        """Keep a word no more; raise KnownError where the file cannot be written."""
        self._change(lambda: self._own.remove(word))

    def ignore(self, word: str) -> None:
        """Take a word as right until the program ends."""
        if self._speller:
            self._speller.ignore(word)
            self.changed.emit()

    def _change(self, act: Callable[[], None]) -> None:
        act()
        if self._speller:
            self._speller.forget()
        self.changed.emit()

    def _load(self) -> Speller | None:
        """Return the speller of the language, loaded once; None where spelling is off, or there is no dictionary."""
        found = find_dictionary(self._language) if self.on and self._speller is None else None
        if found:
            self._speller = Speller(found, self._own)
            self._speller.take_names(self._names)
            self._load_own()
        return self._speller if self.on else None

    def _load_own(self) -> None:
        """Read the user's words; where that fails, adding one says why."""
        try:
            self._own.load()
        except KnownError as error:
            record_known(error)


def spelling() -> Spelling | None:
    """Return the program's spelling; None where the application has none, as in a part that is shown alone."""
    application = QApplication.instance()
    return application.findChild(Spelling) if application else None
