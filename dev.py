"""Set up, run, test, measure and build ipsreview: one file that needs nothing but Python 3.11 (`python3 dev.py help`)."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

OLDEST_PYTHON = (3, 11)
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "set-up.json"
LOCKS = ROOT / "requirements"
DIST = ROOT / "dist"

USAGE = """\
python3 dev.py run [ARGUMENTS]    set up what is missing and run ipsreview: its window, or the verb that ARGUMENTS name
python3 dev.py test [ARGUMENTS]   set up what is missing; lint, types, security and all tests (ARGUMENTS go to pytest)
python3 dev.py check [ARGUMENTS]  the same without the slow tests
python3 dev.py lint               lint, format, types and security, without tests
python3 dev.py hooks              have git run lint before each commit, and check before each push (through pre-commit)
python3 dev.py bench [ARGUMENTS]  measure the program against its limits
python3 dev.py durability [kills|power|errors] [N]
                                  try to lose something: kill, cut the power, let writing fail
python3 dev.py build [--twice]    make the packaged program in dist/ and try it; --twice tells what differs in a second build
python3 dev.py words [LANGUAGE]   gather the texts of the screen for their translators, and compile what these wrote; or begin a LANGUAGE
python3 dev.py lock               renew the lock files in requirements/
"""

NO_DISPLAY = """\
There is no display here, so the window cannot be opened; everything else works:
  python3 dev.py run demo --output DIR   fills in a fictional review and writes its Word document
  python3 dev.py run self-test           tries every part of the program
  python3 dev.py run --help              names all that can be done without the window"""

LIBRARIES = {  # what Qt takes from the system, and the Debian package that brings it
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
PROGRAMS = {  # what the tests and the packaging call, and the Debian package that brings it
    "test": {"Xvfb": "xvfb", "xauth": "xauth"},
    "durability": {"strace": "strace"},
    "build": {"objdump": "binutils"},
}


class SetUpError(Exception):
    """Something that a person has to mend before the command can go on."""


def say(text: str) -> None:
    """Tell the person at the terminal; standard output belongs to the program that is run."""
    print(text, file=sys.stderr, flush=True)


def call(*command: str | Path, environment: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, env={**os.environ, **(environment or {})}, check=False).returncode


def need(purpose: str, *command: str | Path) -> None:
    """Run a command that set-up cannot do without; its own output, which goes to standard error, tells what went wrong."""
    if subprocess.run([str(part) for part in command], cwd=ROOT, stdout=sys.stderr.fileno(), check=False).returncode != 0:
        raise SetUpError(f"{purpose} failed, as told above; check the network and the free space on the disk, then run the same command again.")


# ---------------------------------------------------------------------------------------------------- system packages


def is_there(library: str) -> bool:
    """Say whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: Mapping[str, str], programs: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of those libraries and programs that are not there."""
    absent = [package for library, package in libraries.items() if not is_there(library)]
    return absent + [package for program, package in programs.items() if shutil.which(program) is None]


def may_install() -> bool:
    """Say whether apt-get is there and we are allowed to use it."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def install_from_debian(packages: list[str]) -> None:
    """Install the packages, or raise SetUpError with the command that does."""
    if not packages:
        return
    names = " ".join(packages)
    if not may_install():
        raise SetUpError(
            f"some libraries of the system are missing; install them with: sudo apt-get install --no-install-recommends {names}"
            " (elsewhere than on Debian or Ubuntu: the same ones under their names there), then run the same command again."
        )
    say(f"Installing from the system's packages: {names} …")
    quiet = ["-q", "-o", "Dpkg::Use-Pty=0"]
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    need("Reading the list of the system's packages", "apt-get", *quiet, "update")
    need("Installing the system's packages", "apt-get", *quiet, "install", "-y", "--no-install-recommends", *packages)


def system_for(purpose: str) -> None:
    """See to it that the system has what Qt (and the tests, or the packaging) needs. Other systems than Linux bring it along."""
    if sys.platform == "linux":
        install_from_debian(missing_packages(LIBRARIES, PROGRAMS.get(purpose, {})))


# ------------------------------------------------------------------------------------------------ virtual environment


def fingerprint(packages: str) -> str:
    """Return a hash of all that decides what the virtual environment holds."""
    made_of = hashlib.sha256(f"{PYTHON} {ROOT}".encode())
    for path in (LOCKS / f"{packages}.txt", ROOT / "pyproject.toml"):
        made_of.update(path.read_bytes())
    return made_of.hexdigest()


def read_stamp() -> dict[str, str]:
    """Return the fingerprints of what was installed, by lock file."""
    try:
        return json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # never set up, or stopped half way: both mean "set up"
        return {}


def write_stamp(packages: str) -> None:
    """Note that a lock file was installed; `dev` holds all of `run`."""
    installed = [packages, "run"] if packages == "dev" else [packages]
    STAMP.write_text(json.dumps({name: fingerprint(name) for name in installed}), encoding="utf-8")


def venv_is_ours() -> bool:
    """Say whether `.venv` was made by this version of Python and still starts."""
    configuration = VENV / "pyvenv.cfg"
    if not configuration.is_file() or f"version = {PYTHON}." not in configuration.read_text(encoding="utf-8"):
        return False
    return shutil.which("python", path=str(BIN)) is not None


def pip() -> list[str | Path]:
    """Return the command that installs into `.venv`: its own pip, or ours until it has one."""
    if shutil.which("pip", path=str(BIN)) is not None:
        return [BIN / "python", "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", BIN / "python"]


def make_venv() -> None:
    """Make `.venv` anew. Its pip comes from the lock file, so that a Python without ensurepip will do (Debian's without python3-venv)."""
    has_pip, has_ensurepip = (importlib.util.find_spec(name) is not None for name in ("pip", "ensurepip"))
    if not has_pip and not has_ensurepip:
        install_from_debian(["python3-pip"])
    own_pip = [] if has_ensurepip and not has_pip else ["--without-pip"]
    need("Making the virtual environment", sys.executable, "-m", "venv", "--clear", *own_pip, VENV)


def set_up(packages: str) -> None:
    """Bring `.venv` to what the lock file `packages` says; quick where nothing has changed."""
    if read_stamp().get(packages) == fingerprint(packages):
        return
    say("Setting up in .venv (once; it can take some minutes) …")
    if not venv_is_ours():
        make_venv()
    STAMP.unlink(missing_ok=True)
    install: list[str | Path] = [*pip(), "--disable-pip-version-check", "install", "--quiet", "--no-input"]
    need("Installing the packages", *install, "--require-hashes", "--only-binary", ":all:", "--requirement", LOCKS / f"{packages}.txt")
    need("Installing ipsreview itself", *install, "--no-deps", "--no-build-isolation", "--editable", ROOT)
    write_stamp(packages)


# ----------------------------------------------------------------------------------------------------------- commands


def opens_window(arguments: list[str]) -> bool:
    """Say whether `ipsreview ARGUMENTS` opens the window: nothing is asked for but, perhaps, which database to use."""
    if arguments[:1] == ["--database"]:
        return len(arguments) == 2
    return not arguments or (len(arguments) == 1 and arguments[0].startswith("--database="))


def has_display() -> bool:
    """Say whether a window can be shown."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def run(arguments: list[str]) -> int:
    """Run ipsreview with the arguments; only its window needs Qt's system libraries and a display."""
    set_up("run")
    if opens_window(arguments):
        if has_display() or may_install():
            system_for("run")
        if not has_display():
            say(NO_DISPLAY)
            return 1
    program = shutil.which("ipsreview", path=str(BIN))
    if program is None:
        raise SetUpError(f"{BIN} has no ipsreview; remove the folder {VENV} and run the same command again.")
    if os.name != "nt":
        os.execv(program, [program, *arguments])  # becomes the program, so that signals and the exit code are its own
    return subprocess.run([program, *arguments], check=False).returncode


def look_through() -> dict[str, int]:
    """Set up, then run lint, types and security checks, all of them even where one fails; return their exit codes by name."""
    set_up("dev")
    python = BIN / "python"
    return {
        "ruff check": call(python, "-m", "ruff", "check", "--quiet"),
        "ruff format": call(python, "-m", "ruff", "format", "--quiet", "--check"),
        "pyright": call(python, "-m", "pyright"),
        "bandit": call(python, "-m", "bandit", "--quiet", "--configfile", "pyproject.toml", "--recursive", "ipsreview"),
    }


def verdict(steps: Mapping[str, int]) -> int:
    """Say which steps failed; return 0 when all are well."""
    failed = [name for name, code in steps.items() if code != 0]
    if failed:
        say(f"dev.py: not well: {', '.join(failed)}")
    return 1 if failed else 0


def verify(*pytest_arguments: str) -> int:
    """Look through the code and run tests; return 0 when all are well."""
    steps = look_through()
    system_for("test")
    environment = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    steps["pytest"] = call(BIN / "python", "-m", "pytest", "--numprocesses", "auto", *pytest_arguments, environment=environment)
    return verdict(steps)


def lint(arguments: list[str]) -> int:  # noqa: ARG001  every command takes arguments
    """Run lint, types and security checks."""
    return verdict(look_through())


def hooks(arguments: list[str]) -> int:
    """Have git run the checks that `.pre-commit-config.yaml` names."""
    set_up("dev")
    return call(BIN / "python", "-m", "pre_commit", "install", *arguments)


def test(arguments: list[str]) -> int:
    """Run lint, types and all tests."""
    return verify(*arguments)


def check(arguments: list[str]) -> int:
    """Run lint, types and the tests that are not slow."""
    return verify("-m", "not slow", *arguments)


def bench(arguments: list[str]) -> int:
    """Measure the program against its limits."""
    set_up("dev")
    system_for("bench")
    return call(BIN / "python", ROOT / "benchmarks" / "run.py", *arguments)


def durability(arguments: list[str]) -> int:
    """Try to lose something: processes killed, power cut, writing that fails."""
    set_up("dev")
    system_for("durability")
    return call(BIN / "python", "-m", "benchmarks.durability.command", *arguments, environment={"QT_QPA_PLATFORM": "offscreen"})


def time_of_commit() -> str:
    """Return when the commit was made that stands here, or 1980, the oldest time that a zip file can hold."""
    if shutil.which("git") is None:
        return "315532800"
    log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return log.stdout.strip() or "315532800"


def package(target: Path, *arguments: str) -> int:
    """Make the packaged program in a folder; the same commit gives the same bytes."""
    environment = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": time_of_commit()}
    pyinstaller = [BIN / "python", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", target]
    return call(*pyinstaller, *arguments, "build.spec", environment=environment)


def contents(folder: Path) -> dict[str, str]:
    """Return what is in a folder and all those below it: the digest of each file, and where each link leads."""
    found = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()}
    return {name: f"-> {path.readlink()}" if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest() for name, path in found.items()}


def differing(first: Path, second: Path) -> list[str]:
    """Return the names under which two folders do not hold the same."""
    ours, theirs = contents(first), contents(second)
    return sorted(name for name in ours.keys() | theirs.keys() if ours.get(name) != theirs.get(name))


def try_program(program: Path) -> int:
    """Let the packaged program try itself: without a display, in a folder that is not its own, and with nothing that leads to Python."""
    with tempfile.TemporaryDirectory(prefix="ipsreview-build-") as folder:
        bare = {"HOME": folder, "TMPDIR": folder}
        if os.name == "nt":
            bare = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "USERPROFILE") if name in os.environ}
        return subprocess.run([str(program), "self-test"], cwd=folder, env=bare, check=False).returncode


def build(arguments: list[str]) -> int:
    """Make the packaged program in `dist/`, and let it try itself; with `--twice`, make it once more and tell what differs."""
    set_up("dev")
    system_for("build")
    made = DIST / "ipsreview"
    code = package(DIST, *(argument for argument in arguments if argument != "--twice"))
    if code:
        return code
    if "--twice" in arguments:
        code = package(ROOT / "build" / "again")
        if code:
            return code
        say("Differs between two builds: " + (", ".join(differing(made, ROOT / "build" / "again" / "ipsreview")) or "nothing"))
    size = sum(path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink())
    say(f"{made}: {len(contents(made))} files, {size / 1e6:.0f} MB; it tries itself:")
    return try_program(made / ("ipsreview-console.exe" if os.name == "nt" else "ipsreview"))


def words(arguments: list[str]) -> int:
    """Renew the translations: gather all texts into the `.ts` files and compile them; a language's code as an argument begins a new one."""
    set_up("dev")
    return call(BIN / "python", "-m", "resources.translations.renew", *arguments)


def lock(arguments: list[str]) -> int:
    """Renew the lock files: the newest versions that `pyproject.toml` allows, for every system, with hashes and without any index's address."""
    set_up("dev")
    resolve = [BIN / "python", "-m", "uv", "pip", "compile", "pyproject.toml", "--universal", "--python-version", "3.11", "--generate-hashes"]
    resolve += ["--upgrade", "--no-config", "--quiet", "--custom-compile-command", "python3 dev.py lock", *arguments]
    code = call(*resolve, "--group", "build", "--output-file", "requirements/run.txt")
    return code or call(*resolve, "--group", "dev", "--constraint", "requirements/run.txt", "--output-file", "requirements/dev.txt")


COMMANDS = {
    "run": run,
    "test": test,
    "check": check,
    "lint": lint,
    "hooks": hooks,
    "bench": bench,
    "durability": durability,
    "build": build,
    "words": words,
    "lock": lock,
}


def main(arguments: list[str]) -> int:
    """Carry out one command; return the exit code: 2 for a command that does not exist."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        say(f"dev.py: this is Python {platform.python_version()}, and ipsreview needs 3.11 or newer; run it as in: python3.11 dev.py run")
        return 1
    name, rest = (arguments or ["help"])[0], arguments[1:]
    if name not in COMMANDS:
        asked = name in ("help", "-h", "--help")
        print(USAGE, end="", file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        return COMMANDS[name](rest)
    except SetUpError as error:
        say(f"dev.py: {error}")
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
