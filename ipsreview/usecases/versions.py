"""Which versions of what the program runs on."""

from __future__ import annotations

import platform
import sys

from ipsreview import __version__


def versions() -> dict[str, str]:
    """Return the versions of the program and of what lies under it, by name; they tell of no user and no computer's name."""
    from ipsreview.store.connecting import DRIVER

    packaged = ", packaged" if getattr(sys, "frozen", False) else ""
    return {
        "ipsreview": f"{__version__}{packaged}",
        "System": platform.platform(),
        "Python": platform.python_version(),
        "SQLite": DRIVER.sqlite_version,
    }
