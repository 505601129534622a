"""Typing without a pause in the real editor, killed in the middle: at most the last second may be gone.

As a script it is the child that types: `typist.py FILE [LONGEST_WAIT_MS]`. It tells each key with the time at which it was typed, and each
state in which the screen says *Saved*, with the length of the text that is safe then.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.durability.child import form_of_new_reviews, tell_outside
from benchmarks.durability.library import unsoundness
from ipsreview.review.values import blank_review
from ipsreview.store import open_database

TYPED_SECONDS = 10.0
KEY_MS = 40
LONGEST_WAIT_MS = 1000


@dataclass(frozen=True, slots=True)
class Typed:
    """What became of one text: how much was typed, said to be saved and found again, and how much typing time is gone.

    `allowed_ms` is the promised second and the longest time between two keys: so long the machine may not have let the program run.
    """

    typed: int
    told_saved: int
    found: int
    lost_ms: float
    allowed_ms: float
    unsound: str

    @property
    def wrong(self) -> str:
        """Return what is wrong, an empty text where nothing is."""
        if self.unsound:
            return self.unsound
        if self.found < self.told_saved:
            return f"{self.told_saved} characters were said to be saved, {self.found} are there"
        return f"{self.lost_ms:.0f} ms of typing are gone" if self.lost_ms > self.allowed_ms else ""


def character(number: int) -> str:
    """Return the character that is typed at a place, so that a text which is not the beginning of the typed one is noticed."""
    return " " if number % 7 == 6 else chr(ord("a") + number * 5 % 26)


def run(folder: Path, seconds: Sequence[float], longest_wait_ms: int = LONGEST_WAIT_MS) -> list[Typed]:
    """Let several type at the same time, each in a file of its own, and kill each after its time."""
    children = [_start(folder / f"typed-{number}.db", longest_wait_ms) for number in range(len(seconds))]
    for child in children:
        _read_line(child)  # it has begun to type
    begun = time.monotonic()
    for child, after in sorted(zip(children, seconds, strict=True), key=lambda pair: pair[1]):
        time.sleep(max(0.0, begun + after - time.monotonic()))
        child.send_signal(signal.SIGKILL)
    return [_looked_at(folder / f"typed-{number}.db", child) for number, child in enumerate(children)]


def _start(path: Path, longest_wait_ms: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "benchmarks.durability.typist", str(path), str(longest_wait_ms)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)  # noqa: S603  this very module


def _read_line(child: subprocess.Popen[bytes]) -> bytes:
    if child.stdout is None:
        raise RuntimeError("the child has no output")
    return child.stdout.readline()


def _looked_at(path: Path, child: subprocess.Popen[bytes]) -> Typed:
    told, _ = child.communicate()
    if child.returncode != -signal.SIGKILL:
        raise RuntimeError(f"the typist of {path.name} ended by itself with {child.returncode}")
    lines = [line.split() for line in told.decode().splitlines()]
    keys = [float(words[1]) * 1000 for words in lines if words[0] == "key"]
    saved = max((int(words[1]) for words in lines if words[0] == "saved"), default=0)
    with open_database(path) as database:
        text = database.load(1).review.comments[_area()]
    if text != "".join(map(character, range(len(text)))):
        return Typed(len(keys), saved, len(text), 0, 0, "the text is not the beginning of what was typed")
    found = len(text)
    lost = keys[found:]
    longest_gap = max((after - before for before, after in zip(keys[max(found - 1, 0) :], lost, strict=False)), default=0)
    return Typed(len(keys), saved, found, keys[-1] - lost[0] if lost else 0, LONGEST_WAIT_MS + longest_gap, unsoundness(path))


def _area() -> str:
    return form_of_new_reviews().comment_areas[0].key


def main(arguments: Sequence[str]) -> int:
    """Type until killed."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    from ipsreview.review import acts
    from ipsreview.ui.wizard import editor as editing

    editing.LONGEST_WAIT_MS = int(arguments[1]) if arguments[1:] else LONGEST_WAIT_MS
    application, form, area = QCoreApplication([]), form_of_new_reviews(), _area()
    database = open_database(Path(arguments[0]))
    editor = editing.ReviewEditor(database, database.add(form, blank_review(form)))
    text: list[str] = []

    def press() -> None:
        text.append(character(len(text)))
        typed = "".join(text)
        tell_outside(f"key {time.monotonic()}")
        editor.do(lambda form, review: acts.write_comment(form, review, area, typed))

    def saved() -> None:
        if editor.save_state is editing.SaveState.SAVED:
            tell_outside(f"saved {len(editor.stored.review.comments[area])}")

    editor.save_state_changed.connect(saved)
    keys = QTimer(application, interval=KEY_MS, timerType=Qt.TimerType.PreciseTimer)
    keys.timeout.connect(press)
    keys.start()
    tell_outside("ready")
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
