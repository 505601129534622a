"""A definition is read whole, or refused with all of its faults, each with its place and what to do."""

from pathlib import Path

import pytest

from ipsreview.errors import FaultyFileError
from ipsreview.form import Form, RecommendationKind, load_form, parse_form
from tests.forms import CQI_PATH, SECOND_PATH, cqi, second

SECOND = SECOND_PATH.read_text(encoding="utf-8")


def faults(text: str) -> list[str]:
    with pytest.raises(FaultyFileError) as caught:
        parse_form(text, "form.toml")
    return [str(fault) for fault in caught.value.faults]


def second_with(*replacements: tuple[str, str]) -> str:
    """Return the second form's text with the first occurrence of each text replaced."""
    text = SECOND
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def test_a_form_keeps_the_text_it_was_read_from() -> None:
    assert second().source == SECOND
    assert parse_form(second().source, "again") == second()
    assert parse_form(cqi().source, "again") == cqi()


def test_a_text_is_read_once_for_the_window_and_for_the_reviews_that_are_kept_with_it() -> None:
    assert parse_form(SECOND, "form.toml") is parse_form(str(SECOND.encode(), "utf-8"), "kitchen-garden 1", kept=True)


def test_a_kept_form_that_is_read_past_its_faults_is_no_new_form() -> None:
    newer = second_with(("[[levels]]\n", "[[levels]]\ncolour = 1\n"))
    assert parse_form(newer, "kitchen-garden 1", kept=True).items == second().items
    assert len(faults(newer)) == 1
    assert parse_form(newer, "kitchen-garden 1", kept=True).source == newer


def test_a_byte_order_mark_is_read_past(tmp_path: Path) -> None:
    path = tmp_path / "form.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SECOND_PATH.read_bytes())
    assert load_form(path) == second()


def test_line_breaks_of_windows_change_nothing_printed(tmp_path: Path) -> None:
    path = tmp_path / "form.toml"
    path.write_bytes(SECOND_PATH.read_bytes().replace(b"\n", b"\r\n"))
    assert load_form(path).items == second().items


ONE_FAULT = [
    ("a missing text", ('title = "Kitchen Garden Visit"\n', ""), "title: this is missing; write a text in quotes here."),
    ("a blank text", ('title = "Kitchen Garden Visit"', 'title = "  "'), "title: the text is empty; write it here."),
    ("a number for a text", ('title = "Kitchen Garden Visit"', "title = 7"), "title: this has to be a text in quotes."),
    ("a date for a text", ('version = "2026.1"', "version = 2026-10-05"), "version: this has to be a text in quotes."),
    (
        "an id with a capital",
        ('"kitchen-garden"', '"Kitchen"'),
        "id: “Kitchen” is no form's id; use small letters, digits and hyphens, a letter first.",
    ),
    (
        "an unknown entry",
        ('version = "2026.1"', 'version = "2026.1"\nvesion = "1"'),
        "vesion: this entry is not known; remove it, or correct its spelling.",
    ),
    (
        "an unknown entry deep down",
        ("number = 2\n", 'number = 2\nnot_aplicable = "no"\n'),
        "items[2].not_aplicable: this entry is not known; remove it, or correct its spelling.",
    ),
    ("a list for a table", ("[summary]", "[[summary]]"), "summary: this has to be a table."),
    ("a flag in quotes", ("optional = true", 'optional = "true"'), "comments.areas[2].optional: this has to be true or false."),
    ("a number in quotes", ("number = 7", 'number = "7"'), "items[3].number: this has to be a whole number."),
    ("true for a number", ("number = 7", "number = true"), "items[3].number: this has to be a whole number."),
    ("a fraction for a number", ("number = 7", "number = 7.0"), "items[3].number: this has to be a whole number."),
    ("item 0", ("number = 7", "number = 0"), "items[3].number: 0 is out of range; write a number from 1 to 9999."),
    (
        "an endless number",
        ("number = 7", "number = 0x" + "f" * 5000),
        "items[3].number: the number is out of range; write a number from 1 to 9999.",
    ),
    ("a missing number", ("number = 7\n", ""), "items[3].number: this is missing; write a whole number here."),
    ("an item number twice", ("number = 7", "number = 2"), "items: “2” stands here 2 times; give each its own."),
    (
        "a sign that is not drawn",
        ('sign = "quarter"', 'sign = "third"'),
        "levels[2].sign: “third” is not known; write one of full, three_quarters, half, quarter, empty.",
    ),
    (
        "an anchor too few",
        ('[[items.anchors]]\nlevel = "struggling"\ntext = "Compost is spread now and then."\n', ""),
        (
            "items[1].anchors: the anchors stand for thriving, bare; the form's levels are thriving, struggling, bare: "
            "write one anchor for each, in that order."
        ),
    ),
    (
        "an anchor twice",
        ('level = "struggling"', 'level = "thriving"'),
        (
            "items[1].anchors: the anchors stand for thriving, thriving, bare; the form's levels are thriving, struggling, bare: "
            "write one anchor for each, in that order."
        ),
    ),
    (
        "a count line on one anchor only",
        ('text = "Nothing is spread."', 'text = "Nothing is spread."\ncount_line = "{count} of {team}"'),
        "items[1].anchors: some anchors have a count_line and some have none; give it to all of the item's anchors or to none.",
    ),
    (
        "a cover line without a gap",
        ("Seen by {trainer}", "Seen by"),
        "cover.line: this line has to hold each of {agency}, {date}, {trainer} once, and no other brace.",
    ),
    (
        "a cover line with a stray brace",
        ("Seen by {trainer}", "Seen by {trainer} {"),
        "cover.line: this line has to hold each of {agency}, {date}, {trainer} once, and no other brace.",
    ),
    (
        "a cover line with a gap of another kind",
        ("Seen by {trainer}", "Seen by {trainer} {0!r}"),
        "cover.line: this line has to hold each of {agency}, {date}, {trainer} once, and no other brace.",
    ),
    (
        "cover fields in another order than the line",
        ("Day: {date}  Garden: {agency}", "Garden: {agency}  Day: {date}"),
        "cover.fields: the fields stand in another order than in the line; write them as agency, date, trainer.",
    ),
    (
        "a cover field too few",
        ('[[cover.fields]]\nkey = "agency"\nlabel = "Garden"\n', ""),
        "cover.fields: there is no field for agency; add it.",
    ),
    (
        "a cover field twice",
        ("[[levels]]", '[[cover.fields]]\nkey = "date"\nlabel = "Day"\n\n[[levels]]'),
        "cover.fields: “date” stands here 2 times; give each its own.",
    ),
    (
        "a cover field of no use",
        ('key = "agency"', 'colour = "red"\nkey = "agency"'),
        "cover.fields[2].colour: this entry is not known; remove it, or correct its spelling.",
    ),
    (
        "a recommendation's key twice",
        ('key = "ask_neighbours"', 'key = "start_heap"'),
        "items[1].recommendations: “start_heap” stands here 2 times; give each its own.",
    ),
    (
        "a key that is none",
        ('key = "start_heap"', 'key = "Start heap"'),
        "items[1].recommendations[2].key: “Start heap” is no key; use small letters, digits and underscores, a letter first.",
    ),
    (
        "an unknown kind",
        ('key = "start_heap"\nkind = "standard"', 'key = "start_heap"\nkind = "usual"'),
        "items[1].recommendations[2].kind: “usual” is not known; write one of none, standard, other.",
    ),
    (
        "a second “none”",
        ('key = "start_heap"\nkind = "standard"', 'key = "start_heap"\nkind = "none"'),
        "items[1].recommendations: the kind “none” stands here more than once; keep one.",
    ),
    (
        "a second “other”",
        ('key = "buy_butt"\nkind = "standard"', 'key = "buy_butt"\nkind = "other"'),
        "items[2].recommendations: the kind “other” stands here more than once; keep one.",
    ),
    ("a comment area twice", ('key = "memory"', 'key = "praise"'), "comments.areas: “praise” stands here 2 times; give each its own."),
    (
        "a bookmark that Word refuses",
        ('bookmark = "Rain"', 'bookmark = "It rains"'),
        "items[2].not_applicable.bookmark: “It rains” is no bookmark of Word's; use up to 40 letters, digits and underscores.",
    ),
    (
        "a bookmark that is too long",
        ('bookmark = "Rain"', f'bookmark = "{"R" * 41}"'),
        f"items[2].not_applicable.bookmark: “{'R' * 41}” is no bookmark of Word's; use up to 40 letters, digits and underscores.",
    ),
    (
        "a bookmark twice, once in small letters",
        ('bookmark = "Rain"', 'bookmark = "soilgood"'),
        "items[2].not_applicable.bookmark: the bookmark soilgood stands already at items[1].anchors[1].bookmark; give each box its own, or none.",
    ),
    (
        "a character that cannot be printed",
        ('"The Soil Is Fed"', r'"The Soil\u0007 Is Fed"'),
        "items[1].title: character U+0007 cannot be printed; remove it.",
    ),
]


@pytest.mark.parametrize(("replacement", "fault"), [case[1:] for case in ONE_FAULT], ids=[case[0] for case in ONE_FAULT])
def test_one_fault_is_told_once_with_its_place_and_advice(replacement: tuple[str, str], fault: str) -> None:
    assert faults(second_with(replacement)) == [f"form.toml: {fault}"]


TABLES = {
    "cover": "cover",
    "cover.fields": "cover.fields[1]",
    "levels": "levels[1]",
    "items": "items[1]",
    "items.anchors": "items[1].anchors[1]",
    "items.recommendations": "items[1].recommendations[1]",
    "items.not_applicable": "items[2].not_applicable",
    "comments": "comments",
    "comments.areas": "comments.areas[1]",
    "summary": "summary",
}


@pytest.mark.parametrize(("name", "place"), TABLES.items())
def test_an_unknown_entry_is_told_in_every_table(name: str, place: str) -> None:
    header = f"[[{name}]]\n" if f"[[{name}]]\n" in SECOND else f"[{name}]\n"
    assert faults(second_with((header, f"{header}colour = 1\n"))) == [
        f"form.toml: {place}.colour: this entry is not known; remove it, or correct its spelling."
    ]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ('id = "kitchen-garden"', "id"),
        ('line = "Day: {date}  Garden: {agency}  Seen by {trainer}"', "cover.line"),
        ('key = "agency"', "cover.fields[2].key"),
        ('key = "bare"', "levels[3].key"),
        ('key = "start_heap"', "items[1].recommendations[2].key"),
        ('key = "memory"', "comments.areas[2].key"),
    ],
)
def test_a_missing_key_or_line_is_told_once(line: str, place: str) -> None:
    assert faults(second_with((f"{line}\n", ""))) == [f"form.toml: {place}: this is missing; write a text in quotes here."]


def test_two_missing_keys_are_two_faults_and_no_third() -> None:
    assert faults(second_with(('key = "struggling"\n', ""), ('key = "bare"\n', ""))) == [
        "form.toml: levels[2].key: this is missing; write a text in quotes here.",
        "form.toml: levels[3].key: this is missing; write a text in quotes here.",
    ]


def test_two_missing_item_numbers_are_two_faults_and_no_third() -> None:
    assert faults(second_with(("number = 1\n", ""), ("number = 2\n", ""))) == [
        "form.toml: items[1].number: this is missing; write a whole number here.",
        "form.toml: items[2].number: this is missing; write a whole number here.",
    ]


def test_a_fourth_cover_field_is_one_fault() -> None:
    assert faults(second_with(("[[levels]]", '[[cover.fields]]\nkey = "place"\nlabel = "Place"\n\n[[levels]]'))) == [
        "form.toml: cover.fields[4].key: “place” is not known; write one of agency, date, trainer."
    ]


def test_a_level_named_twice() -> None:
    assert (
        faults(second_with(('key = "bare"', 'key = "struggling"')))[-1] == "form.toml: levels: “struggling” stands here 2 times; give each its own."
    )


def test_not_applicable_is_no_level() -> None:
    assert "form.toml: levels[3].key: “not_applicable” is no level; give the items that offer it a table not_applicable." in faults(
        second_with(('key = "bare"', 'key = "not_applicable"'))
    )


@pytest.mark.parametrize("name", ["levels", "items"])
def test_a_form_without_levels_or_items_is_refused(name: str) -> None:
    start, end = {"levels": ("[[levels]]", "[[items]]"), "items": ("[[items]]", "[comments]")}[name]
    text = f"{name} = []\n" + SECOND[: SECOND.index(start)] + SECOND[SECOND.index(end) :]
    assert faults(text) == [f"form.toml: {name}: the list has 0 entries; it needs at least 1."]


def test_an_empty_file_is_told_everything_that_a_form_needs() -> None:
    found = faults("")
    assert [fault.removeprefix("form.toml: ").partition(": ")[0] for fault in found] == [
        *("cover", "comments", "summary", "levels", "id", "version", "language", "title", "introduction"),
        *("cover.line", "cover.fields", "items", "comments.heading", "comments.areas", "summary.heading", "summary.category"),
    ]


def test_all_faults_are_told_at_once() -> None:
    text = second_with(
        ('title = "Kitchen Garden Visit"\n', ""),
        ('sign = "quarter"', 'sign = "third"'),
        ("number = 7", "number = 7.5"),
        ('key = "start_heap"', 'key = "start heap"'),
        ('[[items.anchors]]\nlevel = "bare"\ntext = "No bed is watered."\n', ""),
        ('category = "Beds"', 'category = "Beds"\ncolour = "red"'),
    )
    assert [fault.removeprefix("form.toml: ").partition(": ")[0] for fault in faults(text)] == [
        *("levels[2].sign", "title", "items[1].recommendations[2].key", "items[2].anchors", "items[3].number", "summary.colour"),
    ]


def test_the_sentence_counts_the_faults() -> None:
    with pytest.raises(FaultyFileError, match=r"^The form form\.toml has 1 fault; correct it\.$"):
        parse_form(second_with(("number = 7", "number = 0")), "form.toml")
    with pytest.raises(FaultyFileError, match=r"^The form form\.toml has 2 faults; correct them\.$"):
        parse_form(second_with(("number = 7", "number = 0"), ('sign = "quarter"', "sign = 1")), "form.toml")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("title = ", "Invalid value (at end of document)"),
        ("a = 1\na = 2\n", "Cannot overwrite a value (at line 2, column 6)"),
        ("[cover]\n[cover]", "Cannot declare ('cover',) twice (at line 2, column 7)"),
        ("day = 2026-02-30", "Invalid date or datetime (at line 1, column 7)"),
    ],
)
def test_what_is_not_toml_is_one_fault_with_its_line(text: str, reason: str) -> None:
    assert faults(text) == [f"form.toml: this is not TOML: {reason}; correct that line."]


@pytest.mark.parametrize("text", [f"number = {'9' * 5000}", f"deep = {'[' * 5000}{']' * 5000}"], ids=["digits", "lists"])
def test_what_python_will_not_read_is_a_fault_and_no_crash(text: str) -> None:
    assert len(faults(text)) == 1


def test_a_file_in_another_encoding_is_refused_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "form.toml"
    path.write_bytes(CQI_PATH.read_text(encoding="utf-8").encode("cp1252", "replace"))
    with pytest.raises(FaultyFileError) as caught:
        load_form(path)
    (fault,) = caught.value.faults
    assert fault.place == str(path)
    assert "is not UTF-8; save the file as UTF-8." in str(fault)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError, match=r"form\.toml cannot be read \(No such file or directory\); check that it is there\.$"):
        load_form(tmp_path / "form.toml")


def test_a_folder_is_no_form(tmp_path: Path) -> None:
    with pytest.raises(FaultyFileError, match="cannot be read"):
        load_form(tmp_path)


def test_faults_carry_the_files_path(tmp_path: Path) -> None:
    path = tmp_path / "form.toml"
    path.write_text(second_with(("number = 7", "number = 0")), encoding="utf-8")
    with pytest.raises(FaultyFileError) as caught:
        load_form(path)
    assert [fault.place for fault in caught.value.faults] == [f"{path}: items[3].number"]


def described(form: Form) -> list[tuple[int, tuple[str, ...], bool, list[RecommendationKind]]]:
    return [(item.number, item.ratings, item.counts, [line.kind for line in item.recommendations]) for item in form.items]


def test_the_second_form_is_read_as_it_is_written() -> None:
    levels = ("thriving", "struggling", "bare")
    none, standard, other = RecommendationKind
    assert described(second()) == [
        (1, levels, False, [none, standard, standard]),
        (2, (*levels, "not_applicable"), False, [standard, other]),
        (7, levels, False, [none, standard, other]),
    ]
    assert [field.key for field in second().cover_fields] == ["date", "agency", "trainer"]
    assert [(area.key, area.optional) for area in second().comment_areas] == [("praise", False), ("memory", True)]
    assert not second().counts
    assert second().level("bare").printed == ""


def test_a_form_kept_with_reviews_is_read_although_it_has_entries_of_an_earlier_time() -> None:
    earlier = second().source.replace("number = 2\n", "number = 2\nnew_page = true\n", 1)
    with pytest.raises(FaultyFileError):
        parse_form(earlier, "earlier")
    assert parse_form(earlier, "earlier", kept=True).items == second().items
