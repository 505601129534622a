"""The packaged program's start: what PyInstaller's own start leaves in the environment goes away, and then it is the command `ipsreview`.

It names our folder of libraries in LD_LIBRARY_PATH, keeping what was there under another name, and our folder of Qt's plugins in
QT_PLUGIN_PATH. Neither is needed any more: the libraries' path counts when a process starts, and PySide6 knows where its plugins are.
But what the program opens (a Word document, a folder) would inherit both, load our libraries instead of its own, and might not start.
"""

import os
import sys
from collections.abc import MutableMapping

_LIBRARIES = "LD_LIBRARY_PATH"
_OF_QT = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")


def give_back(environment: MutableMapping[str, str]) -> None:
    """Put the environment back to what it was before the program was started; what was said of Qt's plugins before is lost."""
    for name in (_LIBRARIES, *_OF_QT):
        environment.pop(name, None)
    before = environment.pop(f"{_LIBRARIES}_ORIG", "")
    if before:
        environment[_LIBRARIES] = before


if __name__ == "__main__":
    give_back(os.environ)
    from ipsreview.cli import main

    sys.exit(main())
