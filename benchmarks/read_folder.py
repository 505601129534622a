"""Word reports read in a process of its own: `read_folder.py ipsreview|mammoth FIRST FOLDER`.

The report FIRST is read before the clock starts, so that start and imports are left out. The last line tells how many
milliseconds the folder took, and the most memory in MB that the process ever held.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path


def by_the_program(paths: list[str]) -> None:
    """Take the reports into a database beside the folder, as the command line does."""
    from ipsreview.cli import main

    database = str(Path(sys.argv[3]).with_suffix(".db"))
    if main(["--database", database, "import", *paths]):
        raise SystemExit(1)


def by_mammoth(paths: list[str]) -> None:
    """Have mammoth convert each report."""
    import mammoth

    for path in sorted(file for given in map(Path, paths) for file in (given.iterdir() if given.is_dir() else [given])):
        with path.open("rb") as file:
            mammoth.convert_to_html(file)


def peak_memory() -> float:
    """Return the most memory that this process has held, in MB, without what its parent held before it was started."""
    status = Path("/proc/self/status")
    if status.exists():  # getrusage counts on Linux from before exec, with the parent's memory
        line = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024 / 1e6
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


if __name__ == "__main__":
    read = {"ipsreview": by_the_program, "mammoth": by_mammoth}[sys.argv[1]]
    read([sys.argv[2]])
    begin = time.perf_counter()
    read([sys.argv[3]])
    print((time.perf_counter() - begin) * 1000, peak_memory(), flush=True)
