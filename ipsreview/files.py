"""Reading and writing of whole files, so that a failure is told in one sentence and never costs an earlier file."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from ipsreview.errors import KnownError
from ipsreview.messages import Message, message

_FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_Teller = Callable[[Path, OSError], Message]


class FileExistsAlreadyError(KnownError):
    """A file was not written because there is one of that name, and replacing it was not asked for."""


def write_file(path: Path, data: bytes, *, replace: bool) -> None:
    """Write a whole file, or leave everything as it was and raise KnownError.

    The bytes go to a new file in the same folder, are forced to the disk, and only then take the name: whatever
    fails on the way, an earlier file of that name stays whole. The file's mode follows the umask.
    """
    target = Path(os.path.realpath(path))
    _check_target(path, target, replace=replace)
    temporary = target.with_name(f".ipsreview-{os.urandom(8).hex()}.tmp")
    try:
        with _told(_not_written, path):
            _write_whole(temporary, data)
        with _told(_not_replaced, path):
            temporary.replace(target)
    finally:
        with suppress(OSError):  # gone when all went well; not there to remove when it could not be made
            temporary.unlink()


def read_file(path: Path, *, most: int) -> bytes:
    """Return the bytes of a file of at most `most` bytes; raise KnownError where it cannot be read or is larger."""
    with _told(_not_read, path), path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise KnownError(
            message("The file {path} is larger than {limit} MB, which nothing of ours is; choose another.", path=path, limit=most // 1_000_000)
        )
    return data


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, where they are not there yet; raise KnownError where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(message("The folder {folder} cannot be made ({reason}); choose another.", folder=folder, reason=_reason(error))) from error


def _check_target(path: Path, target: Path, *, replace: bool) -> None:
    with _told(_not_written, path):
        try:
            target.lstat()
        except (FileNotFoundError, NotADirectoryError):
            return
    if target.is_dir():
        raise KnownError(message("{path} is a folder; add a file name to it.", path=path))
    if not target.is_file():  # replacing a device such as /dev/null would take it away
        raise KnownError(message("{path} is no ordinary file; choose another name.", path=path))
    if not replace:
        raise FileExistsAlreadyError(
            message(
                "The file {path} exists already and is left as it is; choose another name, or delete it first (--force on the command line).",
                path=path,
            )
        )


def _write_whole(path: Path, data: bytes) -> None:
    with path.open("xb") as file:  # buffered: it goes on after a short write, or raises
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _told(tell: _Teller, path: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError(tell(path, error)) from error


def _not_written(path: Path, error: OSError) -> Message:
    folder = path.absolute().parent
    if isinstance(error, FileNotFoundError):
        return message("The folder {folder} does not exist; create it, or choose another.", folder=folder)
    if isinstance(error, NotADirectoryError):
        return message("{folder} is no folder; choose another place.", folder=folder)
    if error.errno in _FORBIDDEN:
        return message("You may not write in the folder {folder}; choose another, or have its permissions changed.", folder=folder)
    if error.errno in _FULL:
        return message("There is no room left for {path}; free some space, or choose another disk.", path=path)
    if error.errno == errno.ENAMETOOLONG:
        return message("The name {path} is too long; choose a shorter one.", path=path)
    return message("The file {path} could not be written ({reason}); try again, or choose another place.", path=path, reason=_reason(error))


def _not_replaced(path: Path, error: OSError) -> Message:
    if isinstance(error, PermissionError):
        return message("The file {path} cannot be replaced; close it where it is open (in Word, perhaps), or choose another name.", path=path)
    return _not_written(path, error)


def _not_read(path: Path, error: OSError) -> Message:
    if isinstance(error, FileNotFoundError):
        return message("There is no file {path}; check the name and the folder.", path=path)
    if path.is_dir():
        return message("{path} is a folder; name a file in it.", path=path)
    if error.errno in _FORBIDDEN:
        return message("You may not read the file {path}; have its permissions changed, or close it where it is open.", path=path)
    return message("The file {path} could not be read ({reason}); check that its disk is still there.", path=path, reason=_reason(error))


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
