"""Say what is cut in any window: `python -m tests.ui.walk PERCENT WIDTH HEIGHT [rtl] [live]`, on a screen of that size.

`walk` does that in a process of its own, where the screen and its scale can be chosen. `live` opens every page at 100 % and then
enlarges the text.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ipsreview.ui.theme import Theme, load_fonts
from ipsreview.ui.translations import install_translations
from ipsreview.usecases.library import open_library
from tests.ui.cut_text import cut_in
from tests.ui.every_window import STEPS, close_desk, every_page, every_window, fill, make_desk, open_demo

_HERE = Path(__file__).parents[2]


def walk(percent: int, width: int, height: int, *how: str, scale: float = 1) -> list[str]:
    """Return what is cut at a text size on a screen of so many pixels, of which `scale` make one of the program's."""
    with tempfile.TemporaryDirectory() as folder:
        screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        described = Path(folder) / "screen.json"
        described.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
        environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={described}", "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(_HERE)}
        room = [str(round(side / scale)) for side in (width, height)]
        command = [sys.executable, "-m", "tests.ui.walk", str(percent), *room, *how]
        done = subprocess.run(command, env=environment, cwd=_HERE, capture_output=True, encoding="utf-8", check=False)
    found = done.stdout.splitlines()
    return found if found and found[-1] == "walked" and not done.returncode else [*found, done.stderr[-2000:]]


def _main(percent: int, width: int, height: int, how: list[str]) -> None:
    application = QApplication([])
    application.setApplicationName("ipsreview")
    load_fonts()
    install_translations(application)
    look = Theme(application, "light", 100 if "live" in how else percent)
    if "rtl" in how:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with tempfile.TemporaryDirectory() as temporary, open_library(Path(temporary) / "reviews.db") as database:
        fill(database)
        window = make_desk(database, Path(temporary))
        window.resize(width, height)
        walked = every_window(window, Path(temporary))
        if "live" in how:
            for step, _ in STEPS.values():
                open_demo(window).show_step(step)
            look.set_text_size(percent)
            walked = every_page(window)
        for name, shown in walked:
            for line in cut_in(shown, width, height):
                print(f"{name}: {line}")
        close_desk(window)
    print("walked")


if __name__ == "__main__":
    _main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
