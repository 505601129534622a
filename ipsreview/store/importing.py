"""Importing SQLAlchemy, which takes longer than anything else of a start, and which the first lines do without."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from threading import Lock, Thread
from types import ModuleType
from typing import Any

_ASKS_ALL = "ipsreview.store.writing"
"""The module of ours that imports, with what it imports itself, all that we have of SQLAlchemy."""

_turn = Lock()


def make_ready() -> None:
    """Begin to import SQLAlchemy beside all other work, for the first review that is opened."""
    if _ASKS_ALL not in sys.modules:
        Thread(target=import_sqlalchemy).start()


def import_sqlalchemy() -> None:
    """Import it without what it imports for plug-ins and for coroutines, of which we have none: some 30 of 210 ms."""
    with _turn:  # a second thread waits until it is whole
        if _ASKS_ALL not in sys.modules:
            with imported_when_asked("importlib.metadata"), imported_when_asked("asyncio", "iscoroutine"):
                import_module(_ASKS_ALL)


@contextmanager
def imported_when_asked(name: str, *functions: str) -> Generator[None]:
    """Have whoever imports this module meanwhile get a placeholder, which imports it once something is asked of it.

    `functions` of it may be asked for: they import it once they are called.
    """
    if name in sys.modules:
        yield
        return
    placeholder = _Placeholder(name, functions)
    package, _, module = name.rpartition(".")
    sys.modules[name] = placeholder
    if package:
        setattr(import_module(package), module, placeholder)
    try:
        yield
    finally:
        placeholder.step_aside()


class _Placeholder(ModuleType):
    """Stands for a module that is not yet imported."""

    def __init__(self, name: str, functions: tuple[str, ...]) -> None:
        super().__init__(name)
        for function in functions:
            setattr(self, function, partial(self._call, function))

    def step_aside(self) -> None:
        """Let the module itself be imported from now on."""
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]

    def __getattr__(self, name: str) -> Any:
        self.step_aside()
        return getattr(import_module(self.__name__), name)

    def _call(self, function: str, *given: Any, **named: Any) -> Any:
        return self.__getattr__(function)(*given, **named)
