"""Measure the program, print the table, and keep it in `results.md` (`python3 dev.py bench --help`)."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.machine import machine
from benchmarks.measuring import Comparison, table

ROOT = Path(__file__).resolve().parents[1]
RESULTS = Path(__file__).with_name("results.md")
GROUP_NAMES = ("start", "pages", "waits", "acts", "export", "pdf", "import", "folder", "encryption", "library", "frozen")
Measure = Callable[[Path, int], list[Comparison]]

HEADING = """\
# What was measured last

Made by `python3 dev.py bench`: each figure beside its limit, measured in turns with it in the same run; the ratio is that of the medians.
"""


@dataclass(frozen=True, slots=True)
class Group:
    """Measurements that belong together, and how many rounds they take, usually and in a hurry."""

    measure: Measure
    rounds: int
    quick_rounds: int


def groups() -> dict[str, Group]:
    """Return all groups by name. Qt is imported here, after its platform has been chosen."""
    from benchmarks import acts, encryption, exports, frozen, imports, library, pages, pdfs, start, waits

    return {
        "start": Group(start.measure, 21, 5),
        "pages": Group(pages.measure, 8, 2),
        "waits": Group(waits.measure, 10, 2),
        "acts": Group(acts.measure, 400, 50),
        "export": Group(exports.measure, 100, 15),
        "pdf": Group(pdfs.measure, 10, 2),
        "import": Group(imports.measure_one, 50, 10),
        "folder": Group(imports.measure_folders, 3, 1),
        "encryption": Group(encryption.measure, 400, 50),
        "library": Group(library.measure, 5, 1),
        "frozen": Group(frozen.measure, 21, 5),
    }


def measured(names: Sequence[str], *, quick: bool) -> tuple[str, list[Comparison]]:
    """Return the machine's line and what the groups found, each in a folder of its own on the project's disk."""
    found: list[Comparison] = []
    (ROOT / "build").mkdir(exist_ok=True)
    with TemporaryDirectory(prefix="bench-", dir=ROOT / "build") as name:
        for group_name in names:
            group = groups()[group_name]
            print(f"{group_name} …", file=sys.stderr, flush=True)
            folder = Path(name) / group_name
            folder.mkdir()
            found += group.measure(folder, group.quick_rounds if quick else group.rounds)
        return machine(Path(name), os.environ["QT_QPA_PLATFORM"]), found


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; keep a whole run that was not hurried. `fuzz …`, `fuzz-files …` and `damage …` read damaged files instead."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == ["fuzz"]:
        from benchmarks import fuzz_word

        return fuzz_word.main(given[1:])
    if given[:1] == ["durability"]:
        from benchmarks.durability import command

        return command.main(given[1:])
    if given[:1] == ["damage"]:
        from benchmarks import file_damage

        return file_damage.main(given[1:])
    if given[:1] == ["fuzz-files"]:
        from benchmarks import fuzz_files

        return fuzz_files.main(given[1:])
    parser = argparse.ArgumentParser("bench", description=__doc__)
    parser.add_argument("group", nargs="*", metavar="GROUP", help=f"only these: {', '.join(GROUP_NAMES)}; nothing is kept")
    parser.add_argument("--quick", action="store_true", help="fewer rounds; nothing is kept")
    parser.add_argument("--platform", default="offscreen", help="how Qt shows the windows (else offscreen)")
    options = parser.parse_args(given)
    unknown = [name for name in options.group if name not in GROUP_NAMES]
    if unknown:
        parser.error(f"there is no group {', '.join(unknown)}; choose from {', '.join(GROUP_NAMES)}")
    os.environ.update(QT_QPA_PLATFORM=options.platform, QT_LOGGING_RULES="default.warning=false")  # offscreen, Qt warns of size hints
    where, found = measured(options.group or GROUP_NAMES, quick=options.quick)
    print(f"{where}\n\n{table(found)}", end="")
    if not options.quick and not options.group:
        RESULTS.write_text(f"{HEADING}\n{datetime.now(UTC):%Y-%m-%d} · {where}\n\n{table(found)}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
