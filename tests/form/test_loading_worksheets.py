"""Worksheets and sources are read whole, or refused with all of their faults; a kept form is read without those it cannot use."""

from decimal import Decimal

import pytest

from ipsreview.errors import FaultyFileError
from ipsreview.form import ColumnType, RowsOf, parse_form
from ipsreview.form.worksheet_kinds import KINDS
from tests.forms import CQI_PATH, SECOND_PATH, cqi, second

SECOND = SECOND_PATH.read_text(encoding="utf-8")
CQI = CQI_PATH.read_text(encoding="utf-8")
SOURCE = '\n[[sources]]\nkey = "gardener"\nlabel = "Gardener"\nitems = [1, 7]\nwording = "Said by the gardener: {text}"\nperson = true\n'


def faults(text: str) -> list[str]:
    with pytest.raises(FaultyFileError) as caught:
        parse_form(text, "form.toml")
    return [str(fault).removeprefix("form.toml: ") for fault in caught.value.faults]


def changed(text: str, old: str, new: str) -> str:
    assert old in text
    return text.replace(old, new, 1)


def test_the_cqi_form_has_a_worksheet_for_each_item_and_the_sources_of_the_visit() -> None:
    kinds = [item.worksheet.kind for item in cqi().items if item.worksheet]
    assert len(kinds) == 16
    assert set(kinds) == set(KINDS)
    assert [source.key for source in cqi().sources if source.person] == ["supervisor", "specialist", "practitioners", "people_served", "leader", "vr"]
    assert [source.key for source in cqi().sources if not source.person] == ["records", "observation", "documents", "data"]
    assert [source.key for source in cqi().sources if source.each_specialist] == ["specialist"]
    assert {number for source in cqi().sources for number in source.items} == set(range(1, 17))


def test_a_worksheet_is_read_as_it_is_written() -> None:
    sheet = cqi().item(1).worksheet
    assert sheet is not None
    assert (sheet.kind, sheet.rows, sheet.limits) == ("pooled_average", RowsOf.SPECIALISTS, (20, 25, 30))
    assert [(column.key, column.type, column.from_roster) for column in sheet.columns] == [
        ("people", ColumnType.WHOLE, False),
        ("weekly_hours", ColumnType.NUMBER, True),
    ]
    assert dict(sheet.thresholds or {}) == {"full_time_hours": Decimal(40), "overloaded": Decimal(25)}
    assert cqi().item(2).recommendation("tasks_for_others").when == ("above_limit", "one_above_limit")


def test_no_column_asks_for_a_name() -> None:
    texts = [column.key for item in cqi().items if item.worksheet for column in item.worksheet.columns if column.type is ColumnType.TEXT]
    assert texts == ["system"]


ONE_FAULT = [
    ("kind", 'kind = "pooled_share"', 'kind = "pooled"', "items[2].worksheet.kind: “pooled” is not known; write one of "),
    ("rows", 'rows = "records"', 'rows = "team"', "items[2].worksheet.rows: “team” is not known; write one of specialists, records."),
    ("question", 'question = "How many beds get water?"\n', "", "items[2].worksheet.question: this is missing; write a text in quotes here."),
    ("missing column", 'key = "scheduled_hours"', 'key = "from_home"', "items[2].worksheet.columns: there is no column scheduled_hours; add it."),
    (
        "unknown column",
        '{key = "hours_away"',
        '{key = "x", label = "X", type = "text"}, {key = "hours_away"',
        "items[2].worksheet.columns[1].key: “x” is not known to this kind",
    ),
    (
        "type",
        'label = "Beds", type = "number"',
        'label = "Beds", type = "text"',
        "items[2].worksheet.columns[2].type: “scheduled_hours” has to be of the type number.",
    ),
    (
        "unknown type",
        'label = "Beds", type = "number"',
        'label = "Beds", type = "colour"',
        "items[2].worksheet.columns[2].type: “colour” is not known",
    ),
    (
        "column twice",
        '{key = "scheduled_hours"',
        '{key = "hours_away", label = "Again", type = "number"}, {key = "scheduled_hours"',
        "items[2].worksheet.columns: “hours_away” stands here 2 times",
    ),
    ("few limits", "limits = [90, 50]", "limits = [90]", "items[2].worksheet.limits: there are 1 limits and 2 are needed"),
    (
        "order of limits",
        "limits = [90, 50]",
        "limits = [50, 90]",
        "items[2].worksheet.limits: more is better here; write the limits from large to small.",
    ),
    ("same limits", "limits = [90, 50]", "limits = [50, 50]", "items[2].worksheet.limits: more is better here"),
    ("limits of texts", "limits = [90, 50]", 'limits = ["90", 50]', "items[2].worksheet.limits: this has to be a list of whole numbers"),
    (
        "unknown threshold",
        "limits = [90, 50]",
        "limits = [90, 50]\nthresholds = {most = 1}",
        "items[2].worksheet.thresholds.most: “most” is not known",
    ),
    (
        "threshold of text",
        "limits = [90, 50]",
        'limits = [90, 50]\nthresholds = {most = "1"}',
        "items[2].worksheet.thresholds.most: this has to be a number",
    ),
    (
        "house rules",
        "limits = [90, 50]",
        'limits = [90, 50]\nhouse_rules = [""]',
        "items[2].worksheet.house_rules: this has to be a list of texts in quotes",
    ),
    (
        "a fact that is not the kind's",
        "limits = [90, 50]",
        'limits = [90, 50]\nfacts = [{key = "f", label = "F", type = "whole"}]',
        "items[2].worksheet.facts[1].key: “f” is not known",
    ),
    ("unknown entry", "limits = [90, 50]", "limits = [90, 50]\ncolour = 1", "items[2].worksheet.colour: this entry is not known"),
    (
        "finding",
        'when = ["below_limit"]',
        'when = ["dry"]',
        "items[2].recommendations[1].when[1]: “dry” is not known; write one of below_limit, one_below_limit.",
    ),
    (
        "finding without a worksheet",
        'text = "Start a heap."',
        'text = "Start a heap."\nwhen = ["x"]',
        "items[1].recommendations[2].when: the item has no worksheet",
    ),
    ("wording", "{text}", "it", "sources[1].wording: this wording has to hold {text} once, and no other brace."),
    ("wording with a brace", "{text}", "{text} {x}", "sources[1].wording: this wording has to hold {text} once"),
    ("item", "items = [1, 7]", "items = [1, 8, 9]", "sources[1].items: the form has no item 8, 9; remove the number, or correct it."),
    ("item twice", "items = [1, 7]", "items = [1, 1]", "sources[1].items: an item stands here more than once"),
    ("items of texts", "items = [1, 7]", 'items = ["1"]', "sources[1].items: this has to be a list of item numbers."),
    ("source twice", "\n[[sources]]", SOURCE + "\n[[sources]]", "sources: “gardener” stands here 2 times; give each its own."),
    (
        "from the team's list",
        'label = "Watered", type = "number"',
        'label = "Watered", type = "number", from_roster = "yes"',
        "items[2].worksheet.columns[1].from_roster: this has to be true or false.",
    ),
]


@pytest.mark.parametrize(("old", "new", "fault"), [case[1:] for case in ONE_FAULT], ids=[case[0] for case in ONE_FAULT])
def test_a_fault_is_told_with_its_place(old: str, new: str, fault: str) -> None:
    (told, *others) = faults(changed(SECOND + SOURCE, old, new))
    assert told.startswith(fault)
    assert others == []


CQI_FAULTS = [
    (
        "less is better",
        "limits = [20, 25, 30]",
        "limits = [30, 25, 20]",
        "items[1].worksheet.limits: less is better here; write the limits from small to large.",
    ),
    (
        "missing threshold",
        "thresholds = {full_time_hours = 40, overloaded = 25}\n",
        "",
        "items[1].worksheet.thresholds: full_time_hours, overloaded is missing",
    ),
    ("no test", '{key = "on_interest"', '{key = "entitled"', "items[8].worksheet.columns: there is no column for a test; add one of yes or no."),
    (
        "hours into a text",
        'label = "System (such as VR)", type = "text"',
        'label = "S", type = "text", from_roster = true',
        "items[6].worksheet.columns[1].from_roster: only a column of numbers",
    ),
]


@pytest.mark.parametrize(("old", "new", "fault"), [case[1:] for case in CQI_FAULTS], ids=[case[0] for case in CQI_FAULTS])
def test_a_fault_of_a_kind_is_told(old: str, new: str, fault: str) -> None:
    (told, *others) = faults(changed(CQI, old, new))
    assert told.startswith(fault)
    assert others == []


def test_a_kind_for_other_levels_is_refused() -> None:
    told = faults(changed(SECOND, 'kind = "pooled_share"', 'kind = "outreach"'))
    assert "items[2].worksheet.kind: this kind suggests one of 4 levels and the form has 3; choose another kind." in told


def test_all_faults_are_told_at_once() -> None:
    text = changed(changed(SECOND + SOURCE, 'question = "How many beds get water?"', 'question = ""'), "limits = [90, 50]", "limits = [50]")
    text = changed(changed(text, 'when = ["below_limit"]', 'when = ["dry"]'), "{text}", "")
    assert [told.partition(": ")[0] for told in faults(text)] == [
        *("items[2].worksheet.question", "items[2].worksheet.limits", "items[2].recommendations[1].when[1]", "sources[1].wording"),
    ]


def test_a_form_kept_with_reviews_is_read_without_what_cannot_be_used() -> None:
    for _, old, new, _ in ONE_FAULT:
        form = parse_form(changed(SECOND + SOURCE, old, new), "kept", kept=True)
        assert [item.anchors for item in form.items] == [item.anchors for item in second().items]
    unknown = parse_form(changed(SECOND, 'kind = "pooled_share"', 'kind = "later"'), "kept", kept=True)
    assert unknown.item(2).worksheet is None
    assert unknown.item(2).recommendation("buy_butt").when == ()


def test_a_form_of_before_has_no_worksheets_and_is_read() -> None:
    before = changed(SECOND, SECOND[SECOND.index("[items.worksheet]") : SECOND.index("[[items.anchors]]", SECOND.index("[items.worksheet]"))], "")
    form = parse_form(changed(before, 'when = ["below_limit"]\n', ""), "kept", kept=True)
    assert (form.sources, [item.worksheet for item in form.items]) == ((), [None] * 3)
