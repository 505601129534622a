"""Reads documents of which the worst is to be expected, each in a process of its own that may take only so much.

Started once by `Server`; it has the reader imported, so that a document costs a fork and no more.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Self

MOST_MEMORY = 1 << 30
MOST_SECONDS = 60
MODULE = "tests.documents.difficult_server"


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a document: refused with a sentence, read (with the rules it broke), or failed (how)."""

    kind: str
    said: str
    megabytes: int
    seconds: float


class Server:
    """The process that reads; closed as a context manager."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", MODULE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=Path(__file__).parents[2],
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate()

    def read(self, path: Path) -> Result:
        """Have the document at `path` read as one of the CQI form."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(f"{path}\n")
        self.process.stdin.flush()
        return Result(**json.loads(self.process.stdout.readline()))


def _forked(path: str) -> Result:
    """Read a document in a child with limits, and say what came of it."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
        os.write(into, json.dumps(_outcome(Path(path))).encode())
        os._exit(0)
    os.close(into)
    with os.fdopen(out, "rb") as stream:
        told = stream.read()
    _, status, usage = os.wait4(child, 0)
    kind, said = json.loads(told) if told else ("failed", f"the process ended with the status {status}")
    return Result(kind, said, usage.ru_maxrss // 1024, usage.ru_utime + usage.ru_stime)


def _outcome(path: Path) -> tuple[str, str]:
    from benchmarks.word_rules import broken_rules
    from ipsreview.documents.word_reading import read_word
    from ipsreview.errors import KnownError
    from tests.forms import cqi

    try:
        read = read_word(cqi(), path.read_bytes(), path.name)
        return "read", "\n".join(broken_rules(cqi(), read))
    except KnownError as error:
        return "refused", str(error)
    except BaseException as error:  # noqa: BLE001  whatever it is goes to the test, which fails with it
        return "failed", f"{type(error).__name__}: {str(error)[:500]}"


def main() -> None:
    """Read the documents whose paths come in, and write down what came of each."""
    import lxml.etree  # noqa: F401  imported before the forks, as is all of the reader

    import ipsreview.documents.word_reading
    from tests.forms import cqi

    assert ipsreview.documents.word_reading
    cqi()
    for line in sys.stdin:
        found = _forked(line.rstrip("\n"))
        fields = {"kind": found.kind, "said": found.said, "megabytes": found.megabytes, "seconds": found.seconds}
        print(json.dumps(fields), flush=True)


if __name__ == "__main__":
    main()
