"""The command line: what each verb prints, its exit codes, and that nothing ends in a traceback."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ipsreview import __version__, cli
from ipsreview.cli import main
from ipsreview.paths import form_folder
from ipsreview.review.appendix import HEADING
from ipsreview.usecases.library import open_library
from tests.documents.pdf_reading import page_texts
from tests.documents.reading import altered, paragraphs

ROOT = Path(__file__).parents[1]
DEMO = form_folder("ips-cqi") / "demo.ipsreview"
NAME = "Riverbend Supported Employment 2026-10-05.docx"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "data" / "reviews.db"
    monkeypatch.setenv("IPSREVIEW_DATABASE", str(path))
    return path


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs a command and gives its exit code, its output and its errors."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        return code, *capsys.readouterr()

    return run


@pytest.fixture
def filled(run: Run, database: Path) -> Path:
    """Return the database, with the demo review in it."""
    assert run("import", DEMO) == (0, "1\n", "")
    return database


def faulty(tmp_path: Path, **entries: object) -> Path:
    path = tmp_path / "wrong.ipsreview"
    path.write_text(json.dumps({"format": "ipsreview-review", "version": 1, "form": {"id": "ips-cqi", "version": "1"}, **entries}), "utf-8")
    return path


def test_the_form_as_data_and_as_an_outline(run: Run) -> None:
    code, out, err = run("form", "--json")
    assert (code, err, json.loads(out)["id"]) == (0, "", "ips-cqi")
    assert run("form", "ips-cqi", "--json")[1] == out
    code, out, _ = run("form")
    assert code == 0
    assert "16. Most IPS Services are Provided Away from the Agency" in out.splitlines()


def test_suggest_tells_a_level_for_a_file_of_rows(run: Run, tmp_path: Path, database: Path) -> None:
    path = tmp_path / "rows.json"
    path.write_text('{"rows": [{"people": 22, "weekly_hours": 40}, {"people": 21, "weekly_hours": 40}, {"people": 8, "weekly_hours": 20}]}', "utf-8")
    code, out, err = run("suggest", "1", path, "--json")
    told = json.loads(out)
    assert (code, err, told["level"], told["literal_level"], told["amber"]) == (0, "", "ips", "needs_improvement", True)
    code, out, _ = run("suggest", "1", path)
    assert (code, out.splitlines()[:2]) == (0, [told["sentence"], "Borderline."])
    path.write_text('{"rows": [{"people": 2.5, "colour": 1}]}', "utf-8")
    code, out, err = run("suggest", "1", path)
    assert (code, out) == (1, "")
    assert [line.partition(": ")[0] for line in err.splitlines()[1:]] == ["rows[1].people", "rows[1].colour"]
    assert not database.exists()


def test_reading_makes_no_database(run: Run, database: Path) -> None:
    assert run("list", "--json") == (0, "[]\n", "")
    assert run("list") == (0, "There are no reviews yet.\n", "")
    assert run("show", 1)[0] == 1
    assert not database.parent.exists()


def test_list_and_show(run: Run, filled: Path) -> None:
    code, out, _ = run("list", "--json")
    assert code == 0
    assert [(row["id"], row["agency"]) for row in json.loads(out)] == [(1, "Riverbend Supported Employment")]
    assert "16 of 16 rated" in run("list")[1]
    code, out, _ = run("show", 1, "--json")
    assert (code, json.loads(out)["cover"]["trainer"]) == (0, "A. Trainer")
    assert "Nothing is missing." in run("show", 1)[1]


def test_what_show_prints_can_be_imported(run: Run, filled: Path, tmp_path: Path) -> None:
    shown = tmp_path / "shown.json"
    shown.write_text(run("show", 1, "--json")[1], "utf-8")
    assert run("import", shown) == (0, "2\n", "")
    first, second = (json.loads(run("show", number, "--json")[1]) for number in (1, 2))
    assert {key: first[key] for key in json.loads(DEMO.read_bytes())} == {key: second[key] for key in json.loads(DEMO.read_bytes())}


def test_reading_goes_on_while_another_writes(run: Run, filled: Path) -> None:
    with open_library(filled):
        assert run("list")[0] == 0
        assert run("show", 1)[0] == 0
        code, out, err = run("import", DEMO)
    assert (code, out) == (1, "")
    assert err.startswith("ipsreview: ")
    assert err.count("\n") == 1


def test_export_of_a_kept_review_and_of_a_review_file_are_the_same(run: Run, filled: Path, tmp_path: Path) -> None:
    assert run("export", 1, "--docx", tmp_path / "a.docx") == (0, "", "")
    assert run("export", DEMO, "--docx", tmp_path / "b.docx") == (0, "", "")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert run("export", 1, "--review-file", tmp_path / "a.ipsreview") == (0, "", "")
    assert (tmp_path / "a.ipsreview").read_bytes() == DEMO.read_bytes()


def test_export_as_pdf_alone_and_beside_the_others(run: Run, filled: Path, tmp_path: Path) -> None:
    assert run("export", 1, "--pdf", tmp_path / "a.pdf") == (0, "", "")
    assert run("export", DEMO, "--pdf", tmp_path / "b.pdf", "--docx", tmp_path / "b.docx") == (0, "", "")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert zipfile.is_zipfile(tmp_path / "b.docx")
    code, _, err = run("export", 1, "--pdf", tmp_path / "a.pdf")
    assert code == 1
    assert "--force" in err
    assert run("export", 1, "--pdf", tmp_path / "a.pdf", "--force")[0] == 0


def test_export_with_an_appendix_of_a_kept_review_and_of_a_review_file(run: Run, filled: Path, tmp_path: Path) -> None:
    assert run("export", 1, "--appendix", "--docx", tmp_path / "a.docx", "--pdf", tmp_path / "a.pdf") == (0, "", "")
    assert run("export", DEMO, "--appendix", "--docx", tmp_path / "b.docx") == (0, "", "")
    assert run("export", 1, "--docx", tmp_path / "c.docx") == (0, "", "")
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()
    assert HEADING in paragraphs((tmp_path / "a.docx").read_bytes())
    assert HEADING in page_texts((tmp_path / "a.pdf").read_bytes())[-1]
    assert HEADING not in paragraphs((tmp_path / "c.docx").read_bytes())


def test_export_keeps_an_existing_file_unless_forced(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.docx"
    target.write_bytes(b"mine")
    code, _, err = run("export", DEMO, "--docx", target)
    assert (code, target.read_bytes()) == (1, b"mine")
    assert "--force" in err
    assert run("export", DEMO, "--docx", target, "--force")[0] == 0
    assert zipfile.is_zipfile(target)


def test_a_number_is_an_id_and_a_path_a_file(run: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(DEMO, "12")
    assert "There is no review 12" in run("export", "12", "--docx", "a.docx")[2]
    assert run("export", "./12", "--docx", "a.docx")[0] == 0


@pytest.fixture
def report(run: Run, tmp_path: Path) -> Path:
    """Return the demo review's Word document."""
    assert run("export", DEMO, "--docx", tmp_path / "reports" / "one.docx")[0] == 1  # there is no such folder yet
    (tmp_path / "reports").mkdir()
    assert run("export", DEMO, "--docx", tmp_path / "reports" / "one.docx") == (0, "", "")
    return tmp_path / "reports" / "one.docx"


def test_read_tells_all_that_a_word_report_says_and_keeps_nothing(run: Run, report: Path, database: Path) -> None:
    code, out, err = run("read", report, "--json")
    read = json.loads(out)
    demo = json.loads(DEMO.read_text("utf-8"))
    assert (code, err) == (0, "")
    assert read["review"]["items"]["5"]["counts"] == demo["items"]["5"]["counts"]
    assert read["review"]["cover"] == demo["cover"]
    assert (len(read["boxes"]), read["missing"], read["extra"], read["doubts"]) == (162, [], [], [])
    assert read["boxes"][0] == {"item": 1, "kind": "anchor", "key": "ips", "ticked": True, "matched": "bookmark"}
    assert run("read", report)[1].startswith("Riverbend Supported Employment, 2026-10-05, A. Trainer\n16 of 16 items rated; 45 boxes ticked")
    assert not database.exists()


def test_reports_come_in_from_files_and_folders_and_none_twice(run: Run, report: Path) -> None:
    shutil.copy(DEMO, report.parent / "two.ipsreview")
    (report.parent / "three.docx").write_text("Dear all, see you on Monday.")
    code, out, err = run("import", report.parent)
    assert (code, out) == (1, "1\n2\n"), "what can be read is kept although another file cannot"
    assert "three.docx" in err
    code, out, err = run("import", report)
    assert (code, out) == (0, "1\n")
    assert "is here already, as review 1" in err


def test_an_imported_report_says_what_the_file_says(run: Run, report: Path) -> None:
    run("import", report)
    shown, demo = json.loads(run("show", "1", "--json")[1]), json.loads(DEMO.read_text("utf-8"))
    del demo["working_copy"]  # which no paper carries
    assert {key: shown[key] for key in demo} == demo


def test_an_import_tells_what_a_report_left_open(run: Run, report: Path) -> None:
    report.write_bytes(altered(report.read_bytes(), "word/document.xml", "October 5, 2026", "3/4/2026"))
    code, out, err = run("import", report)
    assert (code, out) == (0, "1\n")
    assert err.startswith(f"ipsreview: {report}: The date “3/4/2026”")
    assert json.loads(run("show", "1", "--json")[1])["cover"]["date"] is None


def test_an_empty_folder_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    code, _, err = run("import", tmp_path / "empty")
    assert (code, err.count("\n")) == (1, 1)
    assert "There is no report in" in err


def test_export_goes_into_an_agencys_own_template(run: Run, report: Path, tmp_path: Path) -> None:
    template = tmp_path / "agency.docx"
    template.write_bytes(altered(report.read_bytes(), "word/document.xml", "Reduce caseload sizes to 20 or fewer.", "Be kind to everybody, always."))
    code, out, err = run("check-template", template)
    assert (code, err) == (0, "")
    assert "item 1: There is no box for “Reduce caseload sizes to 20 or fewer.”" in out
    code, out, err = run("export", DEMO, "--docx", tmp_path / "out.docx", "--template", template)
    assert (code, out) == (0, "")
    assert err.startswith(f"ipsreview: {template}: item 1: ")
    assert json.loads(run("read", tmp_path / "out.docx", "--json")[1])["review"]["cover"]["agency"] == "Riverbend Supported Employment"
    assert run("check-template", report.parent / "one.docx")[0] == 0


def test_a_template_that_is_not_the_form_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_text("Dear all")
    code, _, err = run("export", DEMO, "--docx", tmp_path / "out.docx", "--template", tmp_path / "letter.docx")
    assert (code, err.count("\n")) == (1, 1)
    assert not (tmp_path / "out.docx").exists()


def test_import_tells_what_it_left_out(run: Run, database: Path, tmp_path: Path) -> None:
    code, out, err = run("import", faulty(tmp_path, mood="good", cover={"city": "x"}))
    assert (code, out) == (0, "1\n")
    assert "mood, cover.city" in err


def test_import_of_a_wrong_file_lists_every_fault_and_makes_nothing(run: Run, database: Path, tmp_path: Path) -> None:
    wrong = faulty(tmp_path, cover={"date": "today"}, items={"5": {"counts": {"ips": "x"}}})
    code, out, err = run("import", wrong)
    first, *others = err.splitlines()
    assert (code, out) == (1, "")
    assert first == f"ipsreview: The review file {wrong} has 2 faults; correct them."
    assert [line.partition(":")[0] for line in others] == ["cover.date", "items.5.counts.ips"]
    assert not database.exists()


def test_a_single_fault_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    code, _, err = run("import", faulty(tmp_path, team_size="four"))
    assert code == 1
    assert err.startswith("ipsreview: ")
    assert "team_size: this has to be a whole number." in err
    assert err.count("\n") == 1


def test_what_a_terminal_cannot_show_is_written_out(run: Run, tmp_path: Path) -> None:
    code, _, err = run("import", faulty(tmp_path, items={"a\n\x1b[31m\ud800": {}, "b": {}}))
    assert code == 1
    assert len(err.splitlines()) == 3
    assert r"items.a\n\x1b[31m\ud800:" in err


def test_the_demo_writes_its_document(run: Run, database: Path, tmp_path: Path) -> None:
    assert run("demo", "--output", tmp_path / "out") == (0, f"{tmp_path / 'out' / NAME}\n", "")
    assert run("demo", "--output", tmp_path / "out")[0] == 1
    assert run("demo", "--output", tmp_path / "out", "--force")[0] == 0
    assert not database.exists()


def test_the_self_test_tells_each_part(run: Run, database: Path) -> None:
    done = process("self-test", environment={"IPSREVIEW_DATABASE": str(database)})
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode().splitlines()
    assert {line[:4] for line in lines[:-1]} == {"ok  "}  # whether there is a key store is this computer's affair
    assert "pages filled in by" in done.stdout.decode()
    assert not database.exists()


def test_the_self_test_without_qt_says_so_and_tries_the_rest() -> None:
    done = process(code="import sys; sys.modules['PySide6'] = None; from ipsreview.cli import main; sys.exit(main(['self-test']))")
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode().splitlines()
    assert [line for line in lines[:-1] if not line.startswith("ok  ")] == [line for line in lines if line.startswith("--  screen: left out")]
    assert any(line.startswith("ok  Word document read back") for line in lines)


@pytest.mark.parametrize("order", [("--database", "X", "list"), ("list", "--database", "X")])
def test_the_database_is_named_before_or_after_the_verb(run: Run, tmp_path: Path, order: tuple[str, ...]) -> None:
    other = tmp_path / "other.db"
    run("import", DEMO, "--database", other)
    assert "Riverbend" in run(*(str(other) if part == "X" else part for part in order))[1]
    assert "no reviews" in run("list")[1]


WRONG_USAGE = [
    ["bogus"],
    ["list", "more"],
    ["show"],
    ["show", "x"],
    ["show", "-1"],
    ["show", "٣"],
    ["export", "1"],
    ["export", "--docx", "a"],
    ["export", "1", "--appendix"],
    ["export", "1", "--appendix", "--review-file", "a"],
    ["suggest"],
    ["suggest", "1"],
    ["suggest", "x", "a"],
    ["import"],
    ["demo"],
    ["list", "--database"],
    ["--json"],
]


@pytest.mark.parametrize("arguments", WRONG_USAGE)
def test_wrong_usage_ends_with_2_and_says_so(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("usage: ipsreview")


KNOWN_PROBLEMS = [
    ["form", "no-such-form"],
    ["form", ""],
    ["show", "7"],
    ["show", "9" * 18],
    ["show", "9" * 5000],
    ["export", "9" * 5000, "--docx", "a.docx"],
    ["export", "no-such-file", "--docx", "a.docx"],
    ["export", "", "--docx", "a.docx"],
    ["export", str(DEMO), "--docx", "no-such-folder/a.docx"],
    ["export", str(DEMO), "--docx", "."],
    ["suggest", "1", "no-such-file"],
    ["suggest", "17", "no-such-file"],
    ["suggest", "1", "empty"],
    ["import", "no-such-file"],
    ["import", "."],
    ["import", "/dev/zero"],
    ["import", "empty"],
    ["demo", "--output", "empty"],
    ["list", "--database", "text"],
    ["import", str(DEMO), "--database", "text"],
    ["import", str(DEMO), "--database", "."],
]


@pytest.mark.parametrize("arguments", KNOWN_PROBLEMS)
def test_a_known_problem_is_one_line_and_ends_with_1(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    Path("empty").touch()
    Path("text").write_text("no database " * 100, "utf-8")
    code, out, err = run(*arguments)
    assert (code, out) == (1, "")
    assert err.startswith("ipsreview: ")
    assert err.count("\n") == 1


def test_version_and_help(run: Run) -> None:
    assert run("--version") == (0, f"ipsreview {__version__}\n", "")
    assert run("--help")[0] == 0
    assert "--force" in run("export", "--help")[1]


def test_an_interruption_ends_with_130(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "_list", interrupt)
    assert run("list")[0] == 130


# The rest needs a process of its own.


def process(
    *arguments: str | bytes, code: str = "", environment: dict[str, str] | None = None, stdout: int = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    """Run the command, or the Python `code`, without a display."""
    what = ["-c", code] if code else ["-m", "ipsreview"]
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONUTF8", "PYTHONUNBUFFERED")
    }
    return subprocess.run(
        [sys.executable, *what, *arguments],
        cwd=ROOT,
        env={**kept, **(environment or {})},
        stdout=stdout,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )


IMPORTED = """
import sys
from ipsreview.cli import main
code = main(sys.argv[1:])
found = {name.partition(".")[0] for name in sys.modules} & {"PySide6", "shiboken6", "sqlalchemy", "sqlcipher3", "lxml", "docx", "openpyxl"}
print(code, *sorted(found), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        (["form", "--json"], set[str]()),
        (["--version"], set[str]()),
        (["suggest", "1", "OUT/rows.json"], set[str]()),
        (["list"], {"sqlalchemy", "sqlcipher3"}),
        (["show", "1"], {"sqlalchemy", "sqlcipher3"}),
        (["import", str(DEMO)], {"sqlalchemy", "sqlcipher3"}),
        (["export", str(DEMO), "--docx", "OUT/a.docx"], {"lxml", "openpyxl"}),
        (["demo", "--output", "OUT"], {"lxml", "openpyxl"}),
    ],
)
def test_a_verb_imports_no_qt_and_only_what_it_needs(filled: Path, tmp_path: Path, arguments: list[str], needed: set[str]) -> None:
    (tmp_path / "rows.json").write_text('{"rows": []}', "utf-8")
    done = process(*(argument.replace("OUT", str(tmp_path)) for argument in arguments), code=IMPORTED)
    code, *found = done.stderr.decode().split()
    assert code == "0"
    assert set(found) <= needed


def test_telling_the_version_waits_for_no_other_verb() -> None:
    code = "import sys\nfrom ipsreview.cli import main\nmain(['--version'])\nprint(*sys.modules, file=sys.stderr)"
    found = set(process(code=code).stderr.decode().split())
    needed = {"asking", "cli", "errors", "messages", "paths", "terminal"}
    assert {name for name in found if name.startswith("ipsreview.")} == {f"ipsreview.{name}" for name in needed}
    assert found & {"json", "logging", "platformdirs", "tomllib"} == set()


def test_the_window_without_a_display_is_one_sentence(tmp_path: Path) -> None:
    done = process(environment={"IPSREVIEW_DATABASE": str(tmp_path / "reviews.db")})
    assert done.returncode == 1
    assert done.stderr.startswith(b"ipsreview: There is no display")
    assert done.stderr.count(b"\n") == 1


def test_the_window_without_qt_is_one_sentence() -> None:
    done = process(
        code="import sys; sys.modules['PySide6'] = None; from ipsreview.cli import main; sys.exit(main([]))", environment={"DISPLAY": ":99"}
    )
    assert done.returncode == 1
    assert b"a part of Qt is missing" in done.stderr
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("arguments", [["form", "--json"], ["form"], ["list"], ["--version"], ["export", "--help"]])
def test_a_reader_that_has_gone_is_no_problem(database: Path, arguments: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = process(*arguments, stdout=writing)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("arguments", [["form", "--json"], ["list"], ["--version"]])
def test_output_that_cannot_be_written_is_told(database: Path, arguments: list[str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process(*arguments, stdout=full.fileno())
    assert done.returncode == 1
    assert done.stderr.startswith(b"ipsreview: The output cannot be written")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize("encoding", [{"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}])
def test_output_is_utf_8_whatever_the_system_speaks(encoding: dict[str, str]) -> None:
    done = process("form", "--json", environment=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "job seekers’ preferences" in done.stdout.decode()


def test_an_argument_that_is_no_text_is_a_known_problem() -> None:
    done = process("import", b"\xff.ipsreview")
    assert done.returncode == 1
    assert done.stderr == b"ipsreview: There is no file \\udcff.ipsreview; check the name and the folder.\n"


def test_a_bug_is_told_without_a_traceback_and_noted_without_its_words(tmp_path: Path) -> None:
    code = """
import sys
from ipsreview import cli
def fail(_):
    raise ValueError("Jane Doe")
cli._list = fail
sys.argv = ["ipsreview", "list"]
sys.exit(cli.main())
"""
    done = process(code=code, environment={"XDG_STATE_HOME": str(tmp_path), "HOME": str(tmp_path)})
    noted = next(tmp_path.rglob("ipsreview.log")).read_text("utf-8")
    assert done.returncode == 1
    assert done.stderr.startswith(b"ipsreview: Something went wrong")
    assert done.stderr.count(b"\n") == 1
    assert b"Jane Doe" not in done.stderr
    assert "ValueError" in noted
    assert "Jane Doe" not in noted
