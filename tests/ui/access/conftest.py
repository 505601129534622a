"""The fixtures of the wizard."""

from tests.ui.wizard.conftest import open_review

__all__ = ["open_review"]
