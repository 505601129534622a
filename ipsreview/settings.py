"""What the user has set, in a small file of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from ipsreview.checking import Table, read_json
from ipsreview.errors import Fault
from ipsreview.files import make_folder, read_file, write_file
from ipsreview.messages import Message, message

SMALLEST_TEXT, NORMAL_TEXT, LARGEST_TEXT = 80, 100, 200
MOST_PRIORITIES, MOST_STRENGTHS = 20, 10
"""The largest numbers that the checks can be set to; a least number of 0 strengths asks for none."""

USUAL_LOCK_MINUTES, LONGEST_LOCK_MINUTES, LONGEST_RETENTION_DAYS = 15, 240, 3650
"""After how many idle minutes the window locks; and the largest numbers that can be set. 0 minutes never lock, 0 days remove nothing."""

_MOST_BYTES = 1_000_000


class Theme(StrEnum):
    """The colours of the window; SYSTEM does as the other programs do."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


def _nothing() -> Mapping[str, object]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CheckRules:
    """How the user wants the checks: the names of the rules that are off, and the two numbers that are house rules.

    Names that no rule has are kept: they are those of another version of the program.
    """

    off: frozenset[str] = frozenset()
    most_priorities: int = 5
    least_strengths: int = 2


@dataclass(frozen=True, slots=True)
class Settings:
    """The user's settings; `text_size` is a percentage, `window` the window's geometry as Qt writes it, in Base64.

    `template` is the path of an agency's own copy of the form, empty for the program's own. `second_backups` is a folder that takes
    backups too, empty for none; `retention_days` is how long after the final report its working copy is kept, 0 for always.
    `language` is the code of the screen's language, empty for the system's.
    `last_opened` has the reviews that were opened last, the last first, by the mark of their file and their number alone.
    `others` are entries that another version of the program wrote; they are kept.
    """

    theme: Theme = Theme.SYSTEM
    text_size: int = NORMAL_TEXT
    trainer: str = ""
    window: str = ""
    export_folder: str = ""
    template: str = ""
    lock_minutes: int = USUAL_LOCK_MINUTES
    second_backups: str = ""
    retention_days: int = 0
    spelling_off: bool = False
    last_opened: str = ""
    checks: CheckRules = CheckRules()
    language: str = ""
    others: Mapping[str, object] = field(default_factory=_nothing)


def load_settings(path: Path) -> tuple[Settings, Message | None]:
    """Return the settings, and a sentence where the file was damaged and is now kept aside as `….damaged`.

    Where there is no file yet, or an entry is wrong, the defaults stand in. A file that cannot be read raises KnownError.
    """
    if not path.exists():
        return Settings(), None
    faults: list[Fault] = []
    settings = _settings(Table(read_json(read_file(path, most=_MOST_BYTES)), "", faults))
    if not faults:
        return settings, None
    aside = path.with_name(f"{path.name}.damaged")
    write_file(aside, read_file(path, most=_MOST_BYTES), replace=True)
    return settings, message("Some of your settings could not be read and are as at first again; the old file is kept as {aside}.", aside=aside)


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings; raise KnownError where that cannot be done."""
    known = asdict(replace(settings, others={}))
    del known["others"], known["checks"]
    text = json.dumps({**settings.others, **known, **_check_entries(settings.checks)}, indent=2, ensure_ascii=False)
    make_folder(path.parent)
    write_file(path, f"{text}\n".encode("utf-8", "replace"), replace=True)


def _settings(table: Table) -> Settings:
    settings = Settings(
        theme=_theme(table),
        text_size=table.whole("text_size", NORMAL_TEXT, least=SMALLEST_TEXT, most=LARGEST_TEXT) or NORMAL_TEXT,
        trainer=table.text("trainer", ""),
        window=table.text("window", ""),
        export_folder=table.text("export_folder", ""),
        template=table.text("template", ""),
        lock_minutes=_number(table, "lock_minutes", USUAL_LOCK_MINUTES, 0, LONGEST_LOCK_MINUTES),
        second_backups=table.text("second_backups", ""),
        retention_days=_number(table, "retention_days", 0, 0, LONGEST_RETENTION_DAYS),
        spelling_off=table.flag("spelling_off"),
        last_opened=table.text("last_opened", ""),
        checks=_check_rules(table),
        language=table.text("language", ""),
    )
    return replace(settings, others=MappingProxyType(table.rest()))


def _theme(table: Table) -> Theme:
    value = table.optional_choice("theme", Theme)
    return Theme(value) if value in list(Theme) else Theme.SYSTEM


def _check_rules(table: Table) -> CheckRules:
    """Read the checks' entries; a rule is off where `checks_off` says true of it."""
    usual = CheckRules()
    off = table.table_or_empty("checks_off")
    return CheckRules(
        frozenset(name for name in off.unknown() if off.flag(name)),
        _number(table, "checks_most_priorities", usual.most_priorities, 1, MOST_PRIORITIES),
        _number(table, "checks_least_strengths", usual.least_strengths, 0, MOST_STRENGTHS),
    )


def _number(table: Table, key: str, usual: int, least: int, most: int) -> int:
    """Read a number for which 0 may be an answer: after a fault it is the usual one."""
    faults = len(table.faults)
    value = table.whole(key, usual, least=least, most=most)
    return value if len(table.faults) == faults else usual


def _check_entries(rules: CheckRules) -> dict[str, object]:
    return {
        "checks_off": dict.fromkeys(sorted(rules.off), True),
        "checks_most_priorities": rules.most_priorities,
        "checks_least_strengths": rules.least_strengths,
    }
