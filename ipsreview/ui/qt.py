"""Qt, brought in so that what is imported after it is imported as usual."""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Import Qt, and give Python its own import back.

    PySide6 puts another one in its place, which reads the source of every module that comes after it, to learn whether its names
    are wanted in snake case there; and `linecache` keeps what was read: 16 MB and a quarter of the time that SQLAlchemy takes.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401  what counts is that it is there

    builtins.__import__ = own
