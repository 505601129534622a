"""The one connection to a file of reviews, and the transactions over it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from ipsreview.errors import KnownError
from ipsreview.messages import message

if TYPE_CHECKING:  # these import the driver and SQLAlchemy, which the window's first paint cannot wait for
    from ipsreview.store.finding import Finder
    from ipsreview.store.listing import Listing
    from ipsreview.store.reading import Reading
    from ipsreview.store.sessions import Sessions
    from ipsreview.store.writing import Writing


class Access:
    """An open file. Use it as a context manager, or close it; until then no other program can open the file for writing.

    `key` is that of an encrypted file, which whoever copies the file needs; None is a plain one's.
    """

    def __init__(
        self, path: Path, sessions: Sessions, finder: Finder, *, read_only: bool, release: Callable[[], None], key: bytes | None = None
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.key = key
        self._sessions = sessions
        self._finder = finder
        self._release = release

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let other programs write; closing twice does no harm."""
        self._release()

    def _checkpoint(self) -> None:
        """Take the log into the file and empty it: what was removed stands in neither any more."""
        self._finder.give_up()  # the log cannot be emptied while it is read
        self._sessions.checkpoint()

    def _listing(self) -> AbstractContextManager[Listing]:
        return self._sessions.listing()

    def _reading(self) -> AbstractContextManager[Reading]:
        return self._sessions.reading()

    def _writing(self) -> AbstractContextManager[Writing]:
        self._refuse_reader()
        return self._sessions.writing()

    def _refuse_reader(self) -> None:
        """Raise KnownError where the file is open for reading only."""
        if self.read_only:
            text = "The reviews in {path} are open for reading only and cannot be changed here; change them in the window that has them open."
            raise KnownError(message(text, path=self.path))
