"""dev.py on a small project of its own: a real virtual environment, a real lock file with hashes, no network."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

import dev

ROOT = Path(__file__).parents[1]
LOCKS = ("run", "dev")

BACKEND = '''
"""Stands in for hatchling: an editable install of a program that tells what it was called with."""
import zipfile

PROGRAM = "import os, sys\\ndef main():\\n    print(os.getcwd(), *sys.argv[1:])\\n    return 7\\n"

def build_editable(folder, config_settings=None, metadata_directory=None):
    name = "ipsreview-1-py3-none-any.whl"
    info = "ipsreview-1.dist-info/"
    with zipfile.ZipFile(f"{folder}/{name}", "w") as wheel:
        wheel.writestr("ipsreview.py", PROGRAM)
        wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: ipsreview\\nVersion: 1\\n")
        wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(info + "entry_points.txt", "[console_scripts]\\nipsreview = ipsreview:main\\n")
        wheel.writestr(info + "RECORD", "")
    return name
'''


@dataclass(frozen=True)
class Project:
    """A folder with a copy of dev.py and the least that it needs around it."""

    folder: Path

    def dev(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the copy of dev.py from another folder, without a display unless `environment` names one."""
        ours = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        command = [sys.executable, str(self.folder / "dev.py"), *arguments]
        return subprocess.run(command, cwd=self.folder.parent, env={**ours, **environment}, capture_output=True, text=True, check=False)

    def lock(self, *, number: int, hashed: str | None = None) -> None:
        """Write a lock file that asks for version `number` of a package beside it, with its hash or with what is given for it."""
        wheel = self.folder / f"locked-{number}-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("locked.py", f"number = {number}\n")
            archive.writestr(f"locked-{number}.dist-info/METADATA", f"Metadata-Version: 2.1\nName: locked\nVersion: {number}\n")
            archive.writestr(f"locked-{number}.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            archive.writestr(f"locked-{number}.dist-info/RECORD", "")
        if hashed is None:
            hashed = f"--hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}"
        for name in LOCKS:
            (self.folder / "requirements" / f"{name}.txt").write_text(f"locked @ {wheel.as_uri()} {hashed}\n", encoding="utf-8")

    def installed(self) -> str:
        """Return the version of the locked package that the virtual environment holds."""
        python = self.folder / ".venv" / "bin" / "python"
        return subprocess.run([python, "-c", "import locked; print(locked.number)"], capture_output=True, text=True, check=False).stdout.strip()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return a project that was never set up."""
    folder = tmp_path / "a project"
    (folder / "requirements").mkdir(parents=True)
    shutil.copy(ROOT / "dev.py", folder)
    (folder / "pyproject.toml").write_text('[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n', encoding="utf-8")
    (folder / "backend.py").write_text(BACKEND, encoding="utf-8")
    made = Project(folder)
    made.lock(number=1)
    return made


@pytest.fixture
def ready(project: Project) -> Project:
    """Return a project whose set-up is done, with a stand-in for the program instead of a whole environment."""
    program = project.folder / ".venv" / "bin" / "ipsreview"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "$PWD" "$@"\nexit 7\n', encoding="utf-8")
    program.chmod(0o755)
    note = "import sys; sys.path.insert(0, sys.argv[1]); import dev; dev.write_stamp('dev')"
    subprocess.run([sys.executable, "-c", note, str(project.folder)], check=True)
    return project


@pytest.mark.slow
def test_run_sets_up_what_is_missing_and_hands_on_arguments_and_exit_code(project: Project) -> None:
    done = project.dev("run", "demo", "--output", "a b")
    assert (done.stdout, done.returncode) == (f"{project.folder.parent} demo --output a b\n", 7), done.stderr
    assert "Setting up" in done.stderr
    assert project.installed() == "1"
    assert not (project.folder / ".venv" / "bin" / "pip").exists()  # the lock file would bring it: Debian's Python has no ensurepip

    again = project.dev("run", "list")
    assert (again.stdout, again.stderr, again.returncode) == (f"{project.folder.parent} list\n", "", 7)

    project.lock(number=2)
    assert "Setting up" in project.dev("run", "list").stderr
    assert project.installed() == "2"


@pytest.mark.slow
@pytest.mark.parametrize("hashed", ["--hash=sha256:" + "0" * 64, ""])
def test_a_package_with_another_hash_or_none_is_refused(project: Project, hashed: str) -> None:
    project.lock(number=1, hashed=hashed)
    done = project.dev("run", "list")
    assert (done.stdout, done.returncode) == ("", 1)
    assert done.stderr.splitlines()[-1].startswith("dev.py: Installing the packages failed")
    assert project.installed() == ""

    project.lock(number=1)
    assert project.dev("run", "list").returncode == 7


@pytest.mark.slow
def test_an_environment_of_another_python_is_made_anew(project: Project) -> None:
    (project.folder / ".venv" / "bin").mkdir(parents=True)
    (project.folder / ".venv" / "pyvenv.cfg").write_text("version = 3.10.1\n", encoding="utf-8")
    (project.folder / ".venv" / "left_over").touch()
    assert project.dev("run", "list").returncode == 7
    assert not (project.folder / ".venv" / "left_over").exists()


@pytest.mark.slow
def test_an_environment_of_this_python_is_kept(project: Project) -> None:
    assert project.dev("run", "list").returncode == 7
    (project.folder / ".venv" / "kept").touch()
    (project.folder / ".venv" / "set-up.json").unlink()
    assert project.dev("run", "list").returncode == 7
    assert (project.folder / ".venv" / "kept").exists()


def test_nothing_is_set_up_twice(ready: Project) -> None:
    done = ready.dev("run", "--database", "x.db", "list", "--json")
    assert (done.stdout, done.stderr, done.returncode) == (f"{ready.folder.parent} --database x.db list --json\n", "", 7)


@pytest.mark.parametrize("changed", ["requirements/run.txt", "pyproject.toml"])
def test_a_change_asks_for_a_new_set_up(ready: Project, changed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "ROOT", ready.folder)
    monkeypatch.setattr(dev, "LOCKS", ready.folder / "requirements")
    before = dev.fingerprint("run")
    with (ready.folder / changed).open("a", encoding="utf-8") as file:
        file.write("# more\n")
    assert dev.fingerprint("run") != before


def test_without_a_display_one_sentence_says_so_and_what_works(ready: Project) -> None:
    done = ready.dev("run", PATH=str(ready.folder))  # no apt-get to be found: nothing may be installed from here
    assert (done.stdout, done.returncode) == ("", 1)
    assert done.stderr.startswith("There is no display here, so the window cannot be opened; everything else works:\n")
    assert "python3 dev.py run demo --output DIR" in done.stderr


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_with_a_display_the_program_is_run(ready: Project, variable: str) -> None:
    done = ready.dev("run", PATH=str(ready.folder), **{variable: ":1"})
    assert (done.stdout, done.returncode) == (f"{ready.folder.parent}\n", 7), done.stderr


@pytest.mark.parametrize("arguments", [[], ["--database", "x.db"], ["--database=x.db"]])
def test_the_window_is_what_runs_without_a_verb(arguments: list[str]) -> None:
    assert dev.opens_window(arguments)


@pytest.mark.parametrize(
    "arguments", [["list"], ["--help"], ["--version"], ["--database", "x.db", "list"], ["--database=x.db", "list"], ["--database"]]
)
def test_a_verb_needs_no_window(arguments: list[str]) -> None:
    assert not dev.opens_window(arguments)


def test_what_the_system_lacks_is_named_by_its_package() -> None:
    libraries = {"libc.so.6": "libc6", "libnowhere.so.1": "libnowhere1"}
    assert dev.missing_packages(libraries, {"sh": "dash", "no-such-program": "nowhere"}) == ["libnowhere1", "nowhere"]


def test_without_the_right_to_install_the_command_that_does_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetUpError, match=re.escape("sudo apt-get install --no-install-recommends libgl1 libegl1 ")):
        dev.install_from_debian(["libgl1", "libegl1"])
    dev.install_from_debian([])


def test_what_set_up_tells_stays_out_of_the_programs_output(capfd: pytest.CaptureFixture[str]) -> None:
    dev.need("Telling", sys.executable, "-c", "print('told')")
    assert capfd.readouterr() == ("", "told\n")
    with pytest.raises(dev.SetUpError, match="Failing failed"):
        dev.need("Failing", sys.executable, "-c", "raise SystemExit(3)")


def test_two_folders_differ_in_their_files_and_links(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "inside").mkdir(parents=True)
        (tmp_path / name / "inside" / "same").write_text("same", encoding="utf-8")
        (tmp_path / name / "other").write_text(name, encoding="utf-8")
        (tmp_path / name / "link").symlink_to("other" if name == "one" else "inside/same")
    (tmp_path / "two" / "more").touch()
    assert dev.differing(tmp_path / "one", tmp_path / "one") == []
    assert dev.differing(tmp_path / "one", tmp_path / "two") == ["link", "more", "other"]


def test_the_packaged_program_tries_itself_with_nothing_around_it(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    program = tmp_path / "program"
    program.write_text('#!/bin/sh\n/usr/bin/env\necho "$PWD" "$@"\nexit 3\n', encoding="utf-8")
    program.chmod(0o755)
    assert dev.try_program(program) == 3
    told = capfd.readouterr().out.splitlines()
    folder = told[-1].removesuffix(" self-test")
    assert {line.partition("=")[0] for line in told[:-1]} <= {"HOME", "TMPDIR", "PWD", "SHLVL", "_", "OLDPWD"}
    assert folder != told[-1]
    assert not Path(folder).exists()


def test_an_unknown_command_is_wrong_usage() -> None:
    done = subprocess.run([sys.executable, "dev.py", "fly"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == dev.USAGE


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["help"]) == 0
    told = capsys.readouterr().out
    assert all(f"python3 dev.py {name}" in told for name in dev.COMMANDS)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "docs/packaging.md", ".pre-commit-config.yaml", ".ci/run"])
def test_every_command_that_is_told_exists(name: str) -> None:
    told = re.findall(r"python3 dev\.py ([a-z]+)", (ROOT / name).read_text(encoding="utf-8"))
    assert told
    assert set(told) <= dev.COMMANDS.keys()


def test_git_runs_the_checks_of_ci_before_a_commit_and_a_push(tmp_path: Path) -> None:
    """pre-commit itself reads the file, in a repository of its own, and calls what it names."""
    repository, programs = tmp_path / "repository", tmp_path / "programs"
    for folder in (repository, programs):
        folder.mkdir()
    stand_in = programs / "python3"
    stand_in.write_text(f'#!/bin/sh\necho "$@" >> "{tmp_path / "called"}"\n', encoding="utf-8")
    stand_in.chmod(0o755)
    shutil.copy(ROOT / ".pre-commit-config.yaml", repository)
    usual = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment = {**usual, "PATH": f"{programs}{os.pathsep}{usual['PATH']}", "PRE_COMMIT_HOME": str(tmp_path / "kept")}
    for command in (["git", "init", "-q"], ["git", "add", "."]):
        subprocess.run(command, cwd=repository, env=environment, check=True)
    for stage in ("pre-commit", "pre-push"):
        run = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--hook-stage", stage]
        subprocess.run(run, cwd=repository, env=environment, capture_output=True, check=True)
    assert (tmp_path / "called").read_text(encoding="utf-8").splitlines() == ["dev.py lint", "dev.py check"]


def test_dev_needs_the_standard_library_only() -> None:
    listing = "import sys; import dev; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {listing}"], capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) - sys.stdlib_module_names <= {"dev", "__main__"}


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_file_pins_every_package_with_hashes_and_knows_no_index(name: str) -> None:
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = [line for line in text.replace("\\\n", "").splitlines() if line[:1] not in ("", "#", " ")]
    assert entries
    assert [entry for entry in entries if not re.match(r"[a-z0-9-]+==\S+ .*--hash=sha256:", entry)] == []
    assert not re.search(r"://|--index|--find-links|--trusted", text)


def locked(name: str) -> dict[str, str]:
    """Return the versions that a lock file pins, by package."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def test_what_developers_have_holds_what_users_have() -> None:
    assert locked("run").items() < locked("dev").items()


def test_the_lock_files_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {"run": project["project"]["dependencies"] + project["dependency-groups"]["build"]}
    asked["dev"] = asked["run"] + [entry for entry in project["dependency-groups"]["dev"] if isinstance(entry, str)]
    for name, entries in asked.items():
        packages = {re.split(r"[^\w.-]", entry)[0].lower().replace("_", "-") for entry in entries}
        assert packages <= locked(name).keys()
