"""Read damaged Word reports by the thousands: `python -m benchmarks.fuzz_word --cases 20000`.

Each case starts from a real document, is damaged by chance, and is read. It has to be read by the rules or refused in a
sentence; anything else is printed with the number that makes it again. The same seed always gives the same cases.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import signal
import struct
import sys
import time
import traceback
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from random import Random
from types import FrameType
from typing import NoReturn

from lxml import etree

from benchmarks.word_damage import DOCUMENT, damaged
from benchmarks.word_rules import broken_rules, lost_ticks
from forms.make_template import template
from ipsreview.documents.word import fill
from ipsreview.documents.word_reading import ReadDocument, read_word
from ipsreview.errors import KnownError
from ipsreview.form import Form, load_form
from ipsreview.paths import form_folder
from ipsreview.review import acts
from ipsreview.review.values import blank_review
from ipsreview.usecases.demo import demo_review

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 60
"""Seconds after which a case counts as one that never ends."""
_BATCH = 100
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, OSError, RuntimeError, ValueError, struct.error)
"""What zipfile raises on archives that are not whole."""


@dataclass(frozen=True, slots=True)
class Source:
    """A sound document and the form it is of."""

    form: Form
    data: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one case: `bad` says what must not be, and is empty where all is well."""

    number: int
    kind: str
    seconds: float
    bad: str = ""


@cache
def sources() -> tuple[Source, ...]:
    """Return the documents that are damaged: exports of two forms, and what LibreOffice makes of the first and of the original."""
    demo = demo_review()
    small = load_form(ROOT / "tests" / "form" / "second_form.toml")
    review = blank_review(small)
    for item in small.items:
        review = acts.tick_rating(small, review, item.number, item.anchors[1].level).after
        review = acts.tick_recommendation(small, review, item.number, item.recommendations[-1].key).after
    review = acts.write_comment(small, review, "praise", "Plums.\n\nAnd pears.").after
    ours = Source(demo.form, fill(demo.form, demo.review, (form_folder(demo.form.id) / "template.docx").read_bytes()))
    others = [Source(demo.form, path.read_bytes()) for path in sorted((ROOT / "tests" / "documents" / "difficult_files").glob("*.docx"))]
    return (ours, Source(small, fill(small, review, template(small))), *others)


def case(seed: int, number: int) -> Source:
    """Return the case of this seed and number, damaged already; the small form comes up most often, as it is read most quickly."""
    chance = Random(f"{seed}/{number}")  # noqa: S311  cases that can be made again are wanted, not secrets
    chosen = chance.choices(sources(), [5, 8, *[1] * (len(sources()) - 2)])[0]
    return Source(chosen.form, damaged(chance, chosen.data, chance.choice(sources()).data))


def outcome(seed: int, number: int) -> Outcome:
    """Make a case, read it, and say what came of it."""
    made = case(seed, number)
    start = time.perf_counter()
    kind, bad = _read(made)
    return Outcome(number, kind, time.perf_counter() - start, bad)


def _read(made: Source) -> tuple[str, str]:
    try:
        read = read_word(made.form, made.data, "report.docx")
        broken = [*broken_rules(made.form, read), *_lost_ticks(made.data, read)]
    except KnownError as error:
        return f"refused: {error.message.text}", ""
    except Exception:  # noqa: BLE001  any other exception is what this program looks for: it is reported, and the next case read
        return "FAILED", traceback.format_exc()
    if broken:
        return "AGAINST THE RULES", "\n".join(broken)
    return ("read, with doubts" if read.doubts else "read, boxes missing or extra" if read.missing or read.extra else "read"), ""


def _lost_ticks(data: bytes, read: ReadDocument) -> list[str]:
    """Count the ticks of the document by other means, where it has its usual name and an archive and XML that are whole."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return lost_ticks(file.read(DOCUMENT), read)
    except (*_BROKEN, etree.XMLSyntaxError):
        return []


def _give_up(_: int, __: FrameType | None) -> NoReturn:
    raise TimeoutError(f"not read within {PATIENCE} s")


def batch(seed: int, numbers: Sequence[int]) -> tuple[list[Outcome], int]:
    """Return what came of some cases, and the most memory that this process has taken so far, in KiB."""
    signal.signal(signal.SIGALRM, _give_up)
    found: list[Outcome] = []
    for number in numbers:
        signal.alarm(PATIENCE)
        found.append(outcome(seed, number))
        signal.alarm(0)
    return found, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _batches(first: int, cases: int) -> Iterator[range]:
    for start in range(first, first + cases, _BATCH):
        yield range(start, min(start + _BATCH, first + cases))


def run(seed: int, first: int, cases: int, processes: int) -> int:
    """Read all cases, print what came of them, and return how many went wrong."""
    kinds: Counter[str] = Counter()
    slowest, peak, wrong = Outcome(0, "", 0), 0, 0
    with ProcessPoolExecutor(processes) as pool:
        for outcomes, memory in pool.map(partial(batch, seed), _batches(first, cases)):
            peak = max(peak, memory)
            for one in outcomes:
                kinds[one.kind] += 1
                slowest = max(slowest, one, key=lambda one: one.seconds)
                if one.bad:
                    wrong += 1
                    print(f"case {one.number}: {one.kind}\n{one.bad}\n", flush=True)
    for kind, count in kinds.most_common():
        print(f"{count:8}  {kind}")
    print(f"{cases} cases, seed {seed}: {wrong} wrong; the slowest took {slowest.seconds:.2f} s (case {slowest.number})")
    print(f"at most {peak / 1024:.0f} MiB of memory in a process")
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Read as many cases as are asked for; 0 where all is well."""
    parser = argparse.ArgumentParser("fuzz_word", description=__doc__)
    parser.add_argument("--cases", type=int, default=20_000, help="how many cases to read (else 20,000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed gives other cases (else 1)")
    parser.add_argument("--first", type=int, default=0, help="the number of the first case")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at the same time (else one for each processor)")
    parser.add_argument("--save", type=Path, metavar="PATH", help="write the document of case FIRST to PATH instead, to look at")
    options = parser.parse_args(arguments)
    if options.save:
        options.save.write_bytes(case(options.seed, options.first).data)
        return 0
    return 1 if run(options.seed, options.first, options.cases, options.processes) else 0


if __name__ == "__main__":
    sys.exit(main())
