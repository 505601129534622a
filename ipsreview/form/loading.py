"""Reading of a form's definition (`form.toml`): a whole form, or all of the file's faults at once."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import cast

from ipsreview.checking import Table
from ipsreview.errors import Fault, FaultyFileError
from ipsreview.form.definition import (
    NOT_APPLICABLE,
    Anchor,
    CommentArea,
    CoverField,
    Form,
    Item,
    Level,
    NotApplicable,
    Recommendation,
    RecommendationKind,
)
from ipsreview.form.loading_worksheets import read_sources, read_when, read_worksheet
from ipsreview.form.worksheets import Worksheet
from ipsreview.messages import Words, message

SIGNS = ("full", "three_quarters", "half", "quarter", "empty")
COVER_KEYS = ("agency", "date", "trainer")
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_FORM_ID = re.compile(r"[a-z][a-z0-9-]*")
_BOOKMARK = re.compile(r"[A-Za-z_]\w{0,39}", re.ASCII)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


def load_form(path: Path) -> Form:
    """Read the form definition at `path`; raise FaultyFileError with every fault found."""
    try:
        text = path.read_bytes().decode("utf-8-sig")  # some editors on Windows write a byte order mark
    except OSError as error:
        reason = error.strerror or str(error)
        raise FaultyFileError(message("The form {path} cannot be read ({reason}); check that it is there.", path=path, reason=reason), []) from error
    except UnicodeDecodeError as error:
        fault = Fault("", message("byte {byte} is not UTF-8; save the file as UTF-8.", byte=error.start))
        raise _refusal(str(path), [fault]) from error
    return parse_form(text, str(path))


def parse_form(text: str, name: str, *, kept: bool = False) -> Form:
    """Read a form definition from its text; `name` is how faults call the file.

    `kept` says that the text was read before and is kept with reviews: entries that this version of the program does
    not know any more are read past then, for the reviews would be lost with them.
    """
    try:
        form, faults = _read(text, kept=False)
        if faults and kept:
            form, faults = _read(text, kept=True)
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits, and a thousand nested lists
        raise _refusal(name, [Fault("", message("this is not TOML: {reason}; correct that line.", reason=error))]) from error
    if faults:
        raise _refusal(name, faults)
    return form


@lru_cache(maxsize=8)  # the window's form is that of nearly all reviews, so it is read once for both
def _read(text: str, *, kept: bool) -> tuple[Form, tuple[Fault, ...]]:
    """Return the form and its faults; one that has none is the same whether it is `kept` or not."""
    data = tomllib.loads(text)
    faults: list[Fault] = []
    table = Table(data, "", faults)
    form = _read_form(table, text, kept=kept)
    if not kept:
        unknown = message("this entry is not known; remove it, or correct its spelling.")
        faults.extend(Fault(place, unknown) for place in table.left_out())
    _check_bookmarks(form, faults)
    _check_characters(data, "", faults)
    return form, tuple(faults)


def _refusal(name: str, faults: Sequence[Fault]) -> FaultyFileError:
    placed = [Fault(f"{name}: {fault.place}" if fault.place else name, fault.message) for fault in faults]
    text = "The form {name} has {count} fault; correct it." if len(faults) == 1 else "The form {name} has {count} faults; correct them."
    return FaultyFileError(message(text, name=name, count=len(faults)), placed)


def _read_form(table: Table, source: str, *, kept: bool) -> Form:
    cover, comments, summary = table.table("cover"), table.table("comments"), table.table("summary")
    levels = tuple(_read_level(level) for level in table.tables("levels", least=1))
    form = Form(
        id=_form_id(table),
        version=table.text("version"),
        language=table.text("language"),
        title=table.text("title"),
        introduction=table.text("introduction"),
        cover_line=_line(cover, "line", COVER_KEYS),
        cover_fields=tuple(_read_cover_field(field) for field in cover.tables("fields")),
        levels=levels,
        items=(items := tuple(_read_item(item, levels, kept=kept) for item in table.tables("items", least=1))),
        comments_heading=comments.text("heading"),
        comment_areas=tuple(_read_area(area) for area in comments.tables("areas")),
        summary_heading=summary.text("heading"),
        summary_category=summary.text("category"),
        source=source,
        sources=read_sources(table, [item.number for item in items], _key, kept=kept),
    )
    _check_cover(cover, form)
    _refuse_twice(table, "levels", [level.key for level in levels])
    _refuse_twice(table, "items", [str(item.number or "") for item in form.items])
    _refuse_twice(comments, "areas", [area.key for area in form.comment_areas])
    if not kept:
        _refuse_twice(table, "sources", [source.key for source in form.sources])
    return form


def _read_level(table: Table) -> Level:
    level = Level(
        key=_key(table, "key"),
        label=Words(table.text("label")),
        printed=table.text("printed", ""),
        series=table.text("series"),
        sign=table.choice("sign", SIGNS),
    )
    if level.key == NOT_APPLICABLE:
        table.fault(message("“{key}” is no level; give the items that offer it a table not_applicable.", key=NOT_APPLICABLE), "key")
    return level


def _read_cover_field(table: Table) -> CoverField:
    return CoverField(table.choice("key", COVER_KEYS), Words(table.text("label")), _bookmark(table))


def _read_area(table: Table) -> CommentArea:
    return CommentArea(_key(table, "key"), Words(table.text("label")), table.text("heading"), table.flag("optional"))


def _read_item(table: Table, levels: tuple[Level, ...], *, kept: bool) -> Item:
    item = Item(
        number=table.whole("number", least=1),
        title=table.text("title"),
        short_title=Words(table.text("short_title")),
        recommendations_heading=table.text("recommendations_heading"),
        anchors=tuple(_read_anchor(anchor) for anchor in table.tables("anchors", least=1)),
        worksheet=(worksheet := read_worksheet(table, len(levels), _key, kept=kept)),
        recommendations=tuple(_read_recommendation(line, worksheet, kept=kept) for line in table.tables("recommendations")),
        not_applicable=_read_not_applicable(table),
        note=Words(table.text("note", "")),
    )
    _check_anchors(table, item, [level.key for level in levels])
    _refuse_twice(table, "recommendations", [line.key for line in item.recommendations])
    for kind in (RecommendationKind.NONE, RecommendationKind.OTHER):
        if sum(line.kind is kind for line in item.recommendations) > 1:
            table.fault(message("the kind “{kind}” stands here more than once; keep one.", kind=kind), "recommendations")
    return item


def _read_not_applicable(item: Table) -> NotApplicable | None:
    table = item.optional_table("not_applicable")
    if table is None:
        return None
    return NotApplicable(table.text("text"), _bookmark(table))


def _read_anchor(table: Table) -> Anchor:
    return Anchor(
        level=table.text("level"),
        text=table.text("text"),
        bookmark=_bookmark(table),
        count_line=_line(table, "count_line", ("count", "team")) if "count_line" in table else None,
        note=Words(table.text("note", "")),
    )


def _read_recommendation(table: Table, worksheet: Worksheet | None, *, kept: bool) -> Recommendation:
    kind = table.choice("kind", list(RecommendationKind))
    return Recommendation(
        key=_key(table, "key"),
        kind=RecommendationKind(kind) if kind in list(RecommendationKind) else RecommendationKind.STANDARD,
        text=table.text("text"),
        bookmark=_bookmark(table),
        note=Words(table.text("note", "")),
        when=read_when(table, worksheet, kept=kept),
    )


def _form_id(table: Table) -> str:
    value = table.text("id")
    if value and not _FORM_ID.fullmatch(value):
        table.fault(message("“{value}” is no form's id; use small letters, digits and hyphens, a letter first.", value=value), "id")
    return value


def _key(table: Table, name: str) -> str:
    value = table.text(name)
    if value and not _KEY.fullmatch(value):
        table.fault(message("“{value}” is no key; use small letters, digits and underscores, a letter first.", value=value), name)
    return value


def _bookmark(table: Table) -> str | None:
    value = table.optional_text("bookmark")
    if value and not _BOOKMARK.fullmatch(value):
        table.fault(message("“{value}” is no bookmark of Word's; use up to 40 letters, digits and underscores.", value=value), "bookmark")
    return value


def _line(table: Table, name: str, gaps: Iterable[str]) -> str:
    """Read a printed line with gaps, each of which has to stand in it once, beside no other brace."""
    value = table.text(name)
    words, found = re.sub(r"{\w+}", "", value), Counter(_gaps(value))
    if value and (found != Counter(gaps) or "{" in words or "}" in words):
        wanted = ", ".join(f"{{{gap}}}" for gap in gaps)
        table.fault(message("this line has to hold each of {gaps} once, and no other brace.", gaps=wanted), name)
    return value


def _gaps(line: str) -> list[str]:
    return re.findall(r"{(\w+)}", line)


def _check_cover(table: Table, form: Form) -> None:
    found, gaps = [field.key for field in form.cover_fields], _gaps(form.cover_line)
    if not all(found):
        return  # told already, where the key is missing
    _refuse_twice(table, "fields", found)
    missing = [key for key in COVER_KEYS if key not in found]
    if "fields" in table and missing:
        table.fault(message("there is no field for {missing}; add it.", missing=", ".join(missing)), "fields")
    elif found != gaps and sorted(found) == sorted(gaps):
        table.fault(message("the fields stand in another order than in the line; write them as {gaps}.", gaps=", ".join(gaps)), "fields")


def _check_anchors(table: Table, item: Item, levels: list[str]) -> None:
    found = [anchor.level for anchor in item.anchors]
    if found and levels and all((*found, *levels)) and found != levels:
        text = "the anchors stand for {found}; the form's levels are {levels}: write one anchor for each, in that order."
        table.fault(message(text, found=", ".join(found), levels=", ".join(levels)), "anchors")
    if len({anchor.count_line is None for anchor in item.anchors}) > 1:
        table.fault(message("some anchors have a count_line and some have none; give it to all of the item's anchors or to none."), "anchors")


def _refuse_twice(table: Table, name: str, keys: Iterable[str]) -> None:
    for key, times in Counter(keys).items():
        if key and times > 1:
            table.fault(message("“{key}” stands here {times} times; give each its own.", key=key, times=times), name)


def _check_bookmarks(form: Form, faults: list[Fault]) -> None:
    """Note bookmarks that stand twice: Word, which takes capital and small letters for the same, would keep only one."""
    first: dict[str, str] = {}
    for place, name in _placed_bookmarks(form):
        if name and first.setdefault(name.lower(), place) != place:
            text = "the bookmark {name} stands already at {first}; give each box its own, or none."
            faults.append(Fault(place, message(text, name=name, first=first[name.lower()])))


def _check_characters(value: object, place: str, faults: list[Fault]) -> None:
    """Note texts with characters that no paper can show and no Word document can hold."""
    if isinstance(value, dict):
        for key, part in cast("dict[str, object]", value).items():
            _check_characters(part, f"{place}.{key}" if place else key, faults)
    elif isinstance(value, list):
        for number, part in enumerate(cast("list[object]", value), 1):
            _check_characters(part, f"{place}[{number}]", faults)
    elif isinstance(value, str) and (found := _UNPRINTABLE.search(value)):
        faults.append(Fault(place, message("character U+{code:04X} cannot be printed; remove it.", code=ord(found.group()))))


def bookmarks(form: Form) -> list[str | None]:
    """Return the bookmark of every field of the form in the order of the document, None where a field has none."""
    return [name for _, name in _placed_bookmarks(form)]


def _placed_bookmarks(form: Form) -> Iterator[tuple[str, str | None]]:
    for number, field in enumerate(form.cover_fields, 1):
        yield f"cover.fields[{number}].bookmark", field.bookmark
    for number, item in enumerate(form.items, 1):
        if item.not_applicable:
            yield f"items[{number}].not_applicable.bookmark", item.not_applicable.bookmark
        for position, anchor in enumerate(item.anchors, 1):
            yield f"items[{number}].anchors[{position}].bookmark", anchor.bookmark
        for position, line in enumerate(item.recommendations, 1):
            yield f"items[{number}].recommendations[{position}].bookmark", line.bookmark
