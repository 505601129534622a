"""Where things are: what travels with the program, and what belongs to its user. Nothing is created here."""

from __future__ import annotations

import os
import re
from pathlib import Path

_PROGRAM = "ipsreview"


def forms_folder() -> Path:
    """Return the folder that holds one folder for each form."""
    return _carried("forms")


def form_folder(form_id: str) -> Path:
    """Return the folder of a form: its `form.toml`, its `template.docx` and what else belongs to it."""
    return forms_folder() / form_id


def resources_folder() -> Path:
    """Return the folder of icons, fonts, help texts and translations."""
    return _carried("resources")


def guide_folder() -> Path:
    """Return the folder of the user's guide and its pictures."""
    return _carried("guide", "docs/guide")


def database_path(given: str | None) -> Path:
    """Return where the reviews are kept: as `given`, else as IPSREVIEW_DATABASE says, else in the user's data folder."""
    named = given or os.environ.get("IPSREVIEW_DATABASE")
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path(_PROGRAM, appauthor=False, roaming=False) / "reviews.db"


def settings_path() -> Path:
    """Return where the user's settings are kept."""
    from platformdirs import user_config_path

    return user_config_path(_PROGRAM, appauthor=False, roaming=False) / "settings.json"


def own_words_path() -> Path:
    """Return the list of words that the user has added to the dictionary."""
    from platformdirs import user_data_path

    return user_data_path(_PROGRAM, appauthor=False, roaming=False) / "words.txt"


def log_path() -> Path:
    """Return where the program notes what went wrong."""
    from platformdirs import user_log_path

    return user_log_path(_PROGRAM, appauthor=False) / "ipsreview.log"


def crash_folder() -> Path:
    """Return the folder beside the log in which crashes leave their reports."""
    return log_path().with_name("crashes")


def shortened(text: str) -> str:
    """Return a text that names paths without the program's own folder, and with ~ for the user's: nobody's name is in it."""
    program, home = Path(__file__).parents[1], Path.home()
    for folder, short in ((program, ""), (home, f"~{os.sep}"), (home.resolve(), f"~{os.sep}")):
        if folder != folder.parent:
            text = re.sub(re.escape(f"{folder}{os.sep}"), lambda _, short=short: short, text, flags=re.IGNORECASE)
    return text


def _carried(name: str, in_source: str = "") -> Path:
    """Return a folder that travels with the program: inside the package once installed or packaged, beside it in the source tree.

    There it is called `in_source`, where it has another name.
    """
    package = Path(__file__).parent
    inside = package / name
    return inside if inside.is_dir() else package.parent / (in_source or name)
