"""The fixtures of the window: `tests/ui/windows.py` has them."""

from tests.ui.windows import window

__all__ = ["window"]
