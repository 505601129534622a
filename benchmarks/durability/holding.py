"""The editor on a disk where room is scarce, as a child: `holding.py FILE SCARCITY`; it prints one object of JSON with what happened."""

from __future__ import annotations

import json
import resource
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from benchmarks.durability.child import form_of_new_reviews
from benchmarks.durability.library import unsoundness
from ipsreview.review import acts
from ipsreview.review.values import blank_review
from ipsreview.store import open_database
from ipsreview.ui.wizard import editor as editing

_BEFORE, _MORE, _MOST = 10, 8, 3000
_RETRY_MS = 50
_LONGEST_SECONDS = 20
_BLOCK = 4096


def main(arguments: Sequence[str]) -> int:
    """Work until an act cannot be saved, work on, make room, and see whether everything is saved."""
    from PySide6.QtCore import QCoreApplication

    path, scarcity = Path(arguments[0]), arguments[1]
    application = QCoreApplication([])
    editing.RETRY_MS = _RETRY_MS
    form = form_of_new_reviews()
    with open_database(path) as database:
        editor = editing.ReviewEditor(database, database.add(form, blank_review(form)))
        work = _worker(editor)
        for _ in range(_BEFORE):
            work()
        give_room = SCARCITIES[scarcity](path)
        for _ in range(_MOST):
            work()
            if editor.save_state is editing.SaveState.FAILED:
                break
        problem = str(editor.save_problem or "")
        expected = [work() for _ in range(_MORE)][-1]
        kept = editor.review.comments[form.comment_areas[0].key] == expected
        give_room()
        until = time.monotonic() + _LONGEST_SECONDS
        while editor.save_state is not editing.SaveState.SAVED and time.monotonic() < until:
            application.processEvents()
            time.sleep(0.005)
        saved, review = editor.save_state is editing.SaveState.SAVED, editor.review
        editor.close()
    with open_database(path) as database:
        same = database.load(1).review == review
    found = {"problem": problem, "in_memory": _MORE, "lost_from_memory": not kept, "saved_after": saved, "same_in_file": same}
    print(json.dumps({**found, "unsound": unsoundness(path)}))
    return 0


def _worker(editor: editing.ReviewEditor) -> Callable[[], str]:
    """Return what does the next act, a longer text and a tick, and returns the text."""
    area, item = editor.form.comment_areas[0].key, editor.form.items[0]
    done = 0

    def work() -> str:
        nonlocal done
        done += 1
        text = " ".join(f"word{number}" for number in range(done * 20))
        editor.do(lambda form, review: acts.write_comment(form, review, area, text))
        editor.do(lambda form, review: acts.tick_rating(form, review, item.number, item.anchors[done % 4].level))
        return text

    return work


def _limited(path: Path) -> Callable[[], None]:
    """Allow no file to become larger than the log is now."""
    size = path.with_name(f"{path.name}-wal").stat().st_size + 20_000
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def _filled(path: Path) -> Callable[[], None]:
    """Fill the disk but for some blocks."""
    ballast = path.with_name("ballast")
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while file.write(bytes(_BLOCK)) == _BLOCK:
            pass
    with ballast.open("r+b") as file:
        file.truncate(max(0, ballast.stat().st_size - 8 * _BLOCK))
    return ballast.unlink


def _outside(_: Path) -> Callable[[], None]:
    """Do nothing: errors come from outside, and end by themselves."""
    return lambda: None


SCARCITIES = {"limit": _limited, "full": _filled, "outside": _outside}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
