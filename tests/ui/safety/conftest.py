"""The fixtures of the window: `tests/ui/windows.py` has them."""

from tests.ui.windows import choose_file, press, window

__all__ = ["choose_file", "press", "window"]
