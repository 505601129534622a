"""Whether the program that wrote the reviews last was cut off is known before they are opened again."""

import os
import signal
import subprocess
import sys
from pathlib import Path

from ipsreview.store import open_database, was_cut_off

HOLD = """
import sys
from pathlib import Path
from ipsreview.store import open_database
held = open_database(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_reviews_that_were_closed_were_not_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    assert not was_cut_off(path)
    open_database(path).close()
    assert not was_cut_off(path)


def test_a_killed_program_was_cut_off_until_the_reviews_are_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "reviews.db"
    with subprocess.Popen([sys.executable, "-c", HOLD, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as held:
        assert held.stdout
        assert held.stdout.readline() == "held\n"
        os.kill(held.pid, signal.SIGKILL)
    assert was_cut_off(path)
    open_database(path).close()
    assert not was_cut_off(path)
