"""After a working session no file of an encrypted library, no temporary file and no log holds a word of the answers."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SESSION = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ipsreview.errors import KnownError
from ipsreview.logs import record_bug, record_known, start_log
from ipsreview.messages import message
from ipsreview.paths import database_path, form_folder, log_path
from ipsreview.review import acts, note_acts, roster_acts, worksheet_acts
from ipsreview.review.working import Note
from ipsreview.ui.application import make_window
from ipsreview.usecases.backups import Why, backup_now
from ipsreview.usecases.importing import keep_report, read_report
from ipsreview.usecases.library import open_library
from ipsreview.usecases.protecting import encrypt, unlock

path, key = database_path(None), None
if sys.argv[1] == "encrypted":
    encrypt(path, "correct horse battery")
    key = unlock(path, "correct horse battery")
start_log(log_path())
library = open_library(path, key=key)
keep_report(library, read_report(form_folder("ips-cqi") / "demo.ipsreview"))
application = QApplication([])
window = make_window(application)
window.show()
window.show_database(library)
window.menus.new.trigger()
editor = window.view.editor
excusable = next(item.number for item in editor.form.items if item.not_applicable)
for act in (
    lambda form, review: acts.write_agency(review, "canary-agency"),
    lambda form, review: acts.write_trainer(review, "canary-trainer"),
    lambda form, review: acts.write_comment(form, review, form.comment_areas[0].key, "canary-comment"),
    lambda form, review: acts.write_reason(form, review, excusable, "canary-reason"),
    lambda form, review: acts.write_other(form, review, 1, "canary-recommendation"),
    lambda form, review: worksheet_acts.write_evidence(form, review, 2, "canary-evidence"),
    lambda form, review: worksheet_acts.write_disagreement(form, review, 2, "canary-disagreement"),
    lambda form, review: roster_acts.add_specialist(review),
    lambda form, review: roster_acts.write_name(review, 1, "canary-specialist"),
    lambda form, review: note_acts.add_note(form, review, Note(0, form.sources[0].key, "canary-note")),
    lambda form, review: acts.write_other(form, review, 1, "canary-changed"),
):
    assert editor.do(act)
    editor.leave_field()
library.keep_own_line("ips-cqi", 1, "canary-line")
application.processEvents()
stored = library.load(2)
assert stored.review.cover.agency == "canary-agency"
backup_now(library, Why.ASKED)
library.finish(stored)
library.reopen(2)
library.delete(1)
backup_now(library, Why.FINISH)
try:
    raise ValueError("canary-bug canary-evidence") from KeyError("canary-agency")
except ValueError as error:
    record_bug(type(error), error, error.__traceback__)
record_known(KnownError(message("{agency} is known already.", agency="canary-agency")))
print("done", flush=True)
sys.stdin.readline()
"""
CANARIES = [
    f"canary-{word}"
    for word in ("agency", "trainer", "comment", "reason", "recommendation", "evidence", "disagreement", "specialist", "note", "changed", "line")
]
IMPORTED = ["Riverbend", "Supported Employment"]


@pytest.fixture
def session(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator["subprocess.Popen[str]"]:
    """A session whose every file is somewhere in the temporary folder, stopped after its work and not yet closed."""
    places = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state", "XDG_CACHE_HOME": "cache"}
    places |= {"TMPDIR": "temporary", "XDG_RUNTIME_DIR": "runtime"}
    for name in places.values():
        (tmp_path / name).mkdir(mode=0o700)
    environment = {**os.environ, **{variable: str(tmp_path / name) for variable, name in places.items()}}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": "1"}
    environment.pop("IPSREVIEW_DATABASE", None)
    command = [sys.executable, "-c", SESSION, request.param]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        yield running
        running.kill()


def found_in(folder: Path) -> set[str]:
    """Return the words of the answers that stand in any byte of any file, or in a file's name."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    names = ("\n".join(str(file.relative_to(folder)) for file in files)).encode()
    heap = [names, *(file.read_bytes() for file in files)]
    return {
        word for word in [*CANARIES, *IMPORTED] for code in ("utf-8", "utf-16-le", "utf-16-be") if any(word.encode(code) in data for data in heap)
    }


@pytest.mark.parametrize(("session", "expected"), [("encrypted", set[str]()), ("plain", {*CANARIES, *IMPORTED})], indirect=["session"])
def test_the_words_of_the_answers_stand_nowhere(session: "subprocess.Popen[str]", tmp_path: Path, expected: set[str]) -> None:
    assert session.stdout
    assert session.stdout.readline() == "done\n"
    assert [file for file in tmp_path.rglob("*.db-wal") if file.stat().st_size]
    assert [file for file in tmp_path.rglob("*.backup") if file.is_file()]
    (log,) = tmp_path.rglob("ipsreview.log")
    assert "bug: ValueError" in log.read_text()
    assert b"canary" not in log.read_bytes()
    assert found_in(tmp_path) == expected
    session.send_signal(signal.SIGKILL)
    session.wait(timeout=60)
    assert found_in(tmp_path) == expected


@pytest.mark.parametrize("session", ["encrypted"], indirect=True)
def test_nor_after_the_program_was_closed(session: "subprocess.Popen[str]", tmp_path: Path) -> None:
    session.communicate("\n", timeout=60)
    assert session.returncode == 0
    assert found_in(tmp_path) == set()
    assert [file.name for file in tmp_path.rglob("reviews.db*")]
