"""The data sheet: every sentence of it is held by tests that are named here, and by those at the end of this file."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from ipsreview.settings import Settings, save_settings
from tests.forms import cqi

ROOT = Path(__file__).parents[1]
SHEET = ROOT / "docs" / "data-sheet.md"
LONGEST = 800
"""One page, in words."""

HELD_BY = {
    "The program runs on one laptop": "test_no_network::a_session test_no_network::every_part test_no_network::the_window test_rooms::every_import",
    "All reviews are in one database file": "store/test_problems::the_folder_and_the_file_are_closed test_paths::",
    "The settings, the log": (
        "test_logs::a_bug_is_noted test_logs::a_known_problem test_data_sheet::the_settings documents/test_review_file_working::no_name"
    ),
    "After a crash": (
        "ui/crashes/test_crashes::a_bug_is_told ui/crashes/test_crashes::the_next_start_offers test_crashes::a_report_tells"
        " test_no_network::the_window"
    ),
    "Only one program writes": "store/test_one_writer::a_second_process durability/test_kills::thirty_kills durability/test_power::a_new_file",
    "The names of specialists": (
        "documents/test_review_file_working::no_name documents/test_handing_over::names_of review/test_appendix::no_note_no_name"
        " store/test_working_copy::a_name_that_is_taken_back"
    ),
    "There is no field": (
        "test_data_sheet::no_field review/checks/test_identifiers::names_are_noticed review/checks/test_identifiers::numbers_and_dates"
    ),
    "The report contains neither": "review/test_appendix::no_note documents/test_pdf_appendix::without_it documents/test_word_fill::only_the_parts",
    "An audit trail says": (
        "store/test_trail::every_answer store/test_trail::an_entry_says store/test_trail::a_name_is_told test_logs::a_bug_is_noted"
    ),
    "Encryption is offered": "ui/first_start/test_first_start::a_passphrase_protects_and_the_recovery_key_is_shown "
    "ui/safety/test_dialogs::reviews_are_encrypted_changed_and_decrypted",
    "The database, its write-ahead log": (
        "store/test_encryption::nothing_of_the_answers store/test_encryption::every_page_shows store/test_encryption::an_encrypted_file_of_an_older"
        " usecases/test_retention::encrypted_backups"
    ),
    "The key is random": "store/test_key_file::the_passphrase_opens test_sealing::a_new_recipe test_sealing::every_changed_bit",
    "A recovery key opens": "usecases/test_protecting::the_recovery_key_opens store/test_key_file::it_holds_neither end_to_end/test_no_plain_text::",
    "The operating system's key store": "usecases/test_protecting::the_key_store_opens",
    "A wrong passphrase": (
        "usecases/test_protecting::a_wrong_passphrase usecases/test_protecting::five_wrong_ones store/test_attempts::after_the_fifth"
    ),
    "The window locks": "ui/safety/test_locking::an_idle_window ui/safety/test_locking::nothing_of_a_review ui/safety/test_dialogs::lock_minutes",
    "After a working session": "end_to_end/test_no_plain_text::the_words_of_the_answers end_to_end/test_no_plain_text::nor_after",
    "Word documents, PDFs": "documents/test_word_fill::mammoth_reads documents/test_pdf_report:: documents/test_review_file::",
    "A hand-over file": (
        "documents/test_handing_over::the_file_shows_nothing documents/test_handing_over::any_changed_bit usecases/test_handing_over::"
    ),
    "Exports have no link": (
        "documents/test_word_structure::a_filled_document documents/test_own_template::links documents/test_word_fill::the_properties"
    ),
    "Notes, names, worksheets": (
        "store/test_removing::the_working_copy_goes store/test_removing::nothing_of_it_is_left ui/safety/test_dialogs::nothing_is_due"
    ),
    "The list is shown first": (
        "ui/safety/test_dialogs::what_is_due_is_shown usecases/test_retention::nothing_is_left store/test_removing::a_removal_leaves"
    ),
    "Deleted reviews": (
        "store/test_removing::deleted_reviews_are_listed store/test_removing::a_deleted_review_is_due ui/safety/test_dialogs::a_deleted"
    ),
    "*Delete everything": "usecases/test_retention::everything_is_deleted test_cli_purge::everything_goes test_data_sheet::the_key_goes_first",
    "Review files, hand-over files": (
        "test_hostile_files:: documents/test_files_fuzz:: documents/test_word_difficult::a_hostile review/worksheets/test_pasting::"
    ),
    "A damaged database": "store/test_damage:: ui/safety/test_opening::a_damaged_file ui/safety/test_opening::what_can_be_read",
    "What the program is made of": "test_data_sheet::the_lock_files test_data_sheet::every_check",
}
"""By the beginning of a sentence: modules and beginnings of tests in them."""


def sections() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in SHEET.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found[line.removeprefix("## ")] = []
        elif line.startswith("- "):
            found[list(found)[-1]].append(line.removeprefix("- "))
    return found


def sentences() -> Iterator[str]:
    for name, found in sections().items():
        if name != "Limits":
            yield from found


@cache
def functions_of(module: str) -> tuple[str, ...]:
    tree = ast.parse((ROOT / "tests" / f"{module}.py").read_text(encoding="utf-8"))
    return tuple(node.name for node in tree.body if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"))


def test_every_sentence_is_held_by_tests_that_are_there() -> None:
    assert {start for sentence in sentences() for start in HELD_BY if sentence.startswith(start)} == set(HELD_BY)
    assert [sentence for sentence in sentences() if sum(sentence.startswith(start) for start in HELD_BY) != 1] == []


@pytest.mark.parametrize("start", HELD_BY)
def test_the_tests_that_are_named_are_there(start: str) -> None:
    for named in HELD_BY[start].split():
        module, _, beginning = named.partition("::")
        assert [test for test in functions_of(module) if test.startswith(f"test_{beginning}")], named


def test_each_point_is_one_sentence_and_all_are_on_one_page() -> None:
    for point in (point for found in sections().values() for point in found):
        assert point.endswith(".")
        assert re.search(r"[.!?] [A-Z]", point) is None, point
    assert len(SHEET.read_text(encoding="utf-8").split()) < LONGEST


def test_the_settings_have_no_place_for_a_name_but_the_trainers(tmp_path: Path) -> None:
    save_settings(tmp_path / "settings.json", Settings(trainer="A. Trainer"))
    text = (tmp_path / "settings.json").read_text(encoding="utf-8")
    assert re.findall(r'"(\w*(?:name|roster|specialist|agency|recent)\w*)"', text) == []


def test_no_field_asks_for_a_client() -> None:
    columns = [column for item in cqi().items if item.worksheet for column in (*item.worksheet.columns, *item.worksheet.facts)]
    assert columns
    asked = re.compile(r"\b(name|client id|record number|birth|address|phone|initials)\b", re.IGNORECASE)
    assert [column.label for column in columns if asked.search(column.label)] == []


def test_the_key_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ipsreview.store import open_database
    from ipsreview.usecases.retention import delete_everything

    path = tmp_path / "reviews.db"
    open_database(path).close()
    path.with_name("reviews.db.keys").write_text("the key")
    gone: list[str] = []
    unlink = Path.unlink
    monkeypatch.setattr(Path, "unlink", lambda file, missing_ok=False: (gone.append(file.name), unlink(file, missing_ok))[1])
    delete_everything(path)
    assert gone[:2] == ["reviews.db.keys", "reviews.db"]


def test_the_lock_files_have_a_hash_for_every_package() -> None:
    for name in ("run.txt", "dev.txt"):
        lines = (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()
        pinned = [number for number, line in enumerate(lines) if re.match(r"[a-z0-9]", line)]
        assert pinned
        assert [lines[number] for number in pinned if "==" not in lines[number] or "--hash=sha256:" not in lines[number + 1]] == []


def test_every_check_searches_for_weaknesses() -> None:
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    assert '"bandit": call(python, "-m", "bandit"' in source
    assert "--require-hashes" in source
