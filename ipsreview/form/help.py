"""What to look at, item by item: our own words beside a form, in a file of its own for each language of the screen."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ipsreview.checking import Table
from ipsreview.errors import Fault, FaultyFileError
from ipsreview.messages import message


@dataclass(frozen=True, slots=True)
class ItemHelp:
    """Help with one item: what it is about, where to look, whom to ask what, and where ratings go wrong (DOMAIN, section 2)."""

    about: str
    look_at: tuple[str, ...]
    ask: tuple[str, ...]
    careful: tuple[str, ...]


def load_help(path: Path) -> Mapping[int, ItemHelp]:
    """Read the help in `path`, by the items' numbers; raise FaultyFileError with every fault found."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _refusal(path, [Fault("", message("this cannot be read: {reason}.", reason=error))]) from error
    faults: list[Fault] = []
    table = Table(data, "", faults)
    found = {item.whole("number", least=1): _item_help(item) for item in table.tables("items")}
    unknown = message("this entry is not known; remove it, or correct its spelling.")
    faults.extend(Fault(place, unknown) for place in table.left_out())
    if faults:
        raise _refusal(path, faults)
    return MappingProxyType(found)


def _refusal(path: Path, faults: list[Fault]) -> FaultyFileError:
    return FaultyFileError(message("The help {path} cannot be used; install ipsreview again.", path=path), faults)


def _item_help(table: Table) -> ItemHelp:
    look_at, ask, careful = (tuple(table.texts(key)) for key in ("look_at", "ask", "careful"))
    return ItemHelp(table.text("about"), look_at, ask, careful)
