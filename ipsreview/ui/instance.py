"""One window for one file of reviews: the second start brings the first window to the front, and hands it the files to open."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:  # the first window is painted before Qt's network is imported
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_WAIT_MS = 3000
"""How long a second start waits for the first window to answer."""

MOST_BYTES = 100_000
"""How much a second start may say."""

_ATTEMPT_MS = 500
_PATIENCE_MS = 200
_PAUSE_S = 0.05
_END, _ANSWER = b"\n", b"shown"


class Instance(QObject):
    """The user's only window on a file of reviews: `claim` comes before its first painting, `listen` after it.

    It is reached over a local socket, never over a network. Windows of other users, and on other machines, are none of
    its business: the database itself knows that somebody else has it open.
    """

    raise_requested = Signal()
    """The program was started once more: this window should come to the front."""
    files_handed = Signal(list)
    """The second start was to open files; carries their absolute paths, which may lead nowhere."""

    def __init__(self, path: Path, parent: QObject | None = None, files: Sequence[Path] = ()) -> None:
        """`files` are handed to the window that is there already, if there is one."""
        super().__init__(parent)
        self._files = files
        self._folder = _folder()
        self._name = instance_name(path)
        self._lock = QLockFile(str(self._folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # whether its owner lives is what counts, however old it is
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Be the window of the file; return False where there is one, which is in front now.

        Where the first window does not answer, or there is nowhere to keep the claim, the program goes on:
        the database lets only one of the two write.
        """
        end = time.monotonic() + LONGEST_WAIT_MS / 1000
        while time.monotonic() < end:
            if self._lock.tryLock(0):
                return True
            if self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True
            if self._ask():
                return False
            time.sleep(_PAUSE_S)  # the first one may be about to listen, or about to end
        return True

    def listen(self) -> None:
        """Answer the starts that come after this one, which wait for it; without a claim there is nothing to answer."""
        from PySide6.QtNetwork import QLocalServer

        if not self._lock.isLocked():
            return
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(self._address)  # of a process that was killed
        self._server.listen(self._address)

    def release(self) -> None:
        """Let the next start have the file."""
        if self._server:
            self._server.close()
        self._lock.unlock()

    def _ask(self) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_ATTEMPT_MS):
            return False
        socket.write(json.dumps([str(file.absolute()) for file in self._files]).encode() + _END)
        return socket.waitForReadyRead(LONGEST_WAIT_MS) and socket.readAll().data() == _ANSWER

    def _answer(self) -> None:
        """Come to the front for whoever knocks, and open what they name; what else they say is of no matter."""
        while self._server and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            files = _paths(_said_by(socket))
            socket.write(_ANSWER)
            socket.flush()
            socket.disconnectFromServer()
            self.raise_requested.emit()
            if files:
                self.files_handed.emit(files)

    @property
    def _address(self) -> str:
        return self._name if sys.platform == "win32" else str(self._folder / self._name)


def bring_forward(window: QWidget) -> None:
    """Show a window in front of the others, with the question it may be asking."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
    window.show()
    asking = QApplication.activeModalWidget() or window
    asking.raise_()
    asking.activateWindow()


def _said_by(socket: QLocalSocket) -> bytes:
    """Return what a second start says; it says it at once, so nobody else is waited for."""
    said = b""
    while not said.endswith(_END) and len(said) < MOST_BYTES and (socket.bytesAvailable() or socket.waitForReadyRead(_PATIENCE_MS)):
        said += bytes(socket.read(MOST_BYTES - len(said)).data())
    return said


def _paths(said: bytes) -> list[Path]:
    """Return the absolute paths that a second start names; nothing where it says anything else, which no start of ours does."""
    try:
        named = json.loads(said)
    except (ValueError, RecursionError):
        return []
    if not isinstance(named, list) or not all(isinstance(name, str) and "\0" not in name for name in named):
        return []
    return [path for path in map(Path, named) if path.is_absolute()]


def _folder() -> Path:
    """Return where short-lived files of this user go."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    return Path(own) if own and Path(own).is_dir() else Path(QDir.tempPath())


def instance_name(path: Path) -> str:
    """Return a name for the window on a file that is the same for every way to the file, and another for each user."""
    real = os.path.normcase(os.path.realpath(path))
    named = f"{QDir.homePath()}\n{real}".encode(errors="surrogatepass")
    return "ipsreview-" + QCryptographicHash.hash(named, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()[:16]
