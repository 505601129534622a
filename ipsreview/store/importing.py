"""Importing SQLAlchemy, which takes longer than anything else that a start imports."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from threading import Thread
from types import ModuleType

_SESSIONS = "ipsreview.store.sessions"
"""The module that imports SQLAlchemy."""

_UNUSED = "importlib.metadata"
"""What SQLAlchemy imports to look for plug-ins, of which we have none: with what it imports itself, some 15 of 210 ms."""


def begin_import() -> None:
    """Begin to import SQLAlchemy: SQLite reads the file from end to end meanwhile, and needs no Python for that."""
    if _SESSIONS not in sys.modules:
        Thread(target=_import).start()


def _import() -> None:
    with imported_when_asked(_UNUSED):
        import_module(_SESSIONS)


@contextmanager
def imported_when_asked(name: str) -> Generator[None]:
    """Have whoever imports this module meanwhile, one of a package, get a placeholder, which imports it once something is asked of it."""
    if name in sys.modules:
        yield
        return
    placeholder = _Placeholder(name)
    package, _, module = name.rpartition(".")
    sys.modules[name] = placeholder
    setattr(import_module(package), module, placeholder)
    try:
        yield
    finally:
        placeholder.step_aside()


class _Placeholder(ModuleType):
    """Stands for a module that is not yet imported."""

    def step_aside(self) -> None:
        """Let the module itself be imported from now on."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]

    def __getattr__(self, name: str) -> object:
        self.step_aside()
        return getattr(import_module(self.__name__), name)
