"""The log's file. `logs` imports it when a log is begun, for the handlers that turn files over bring half a network with them."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

_BYTES, _OLD_FILES = 500_000, 3


class LogFile(RotatingFileHandler):
    """A handler that does without its file on a full disk or in a locked folder, rather than disturb the work."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's own name
        """Do without."""
