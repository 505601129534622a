"""Run first in the packaged program on Linux: give the programs that it opens (for a Word document, a folder) the system's own libraries.

PyInstaller's start names its folder of libraries in LD_LIBRARY_PATH, and keeps what was there under another name. Our libraries are
loaded by then; left as it is, an office program opened from here would load ours instead of its own and might not start.
"""

import os
from collections.abc import MutableMapping

_NAME = "LD_LIBRARY_PATH"


def give_back(environment: MutableMapping[str, str]) -> None:
    """Put the path of libraries back to what it was before the program was started."""
    before = environment.pop(f"{_NAME}_ORIG", None)
    if before:
        environment[_NAME] = before
    else:
        environment.pop(_NAME, None)


if __name__ == "__main__":
    give_back(os.environ)
