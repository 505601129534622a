"""The licences of everything inside the packaged program: who owns each file, and under which terms it may be passed on.

The packaging asks for them (`build.spec`): the packages' own metadata, and on Debian the copyright files of the system's libraries.
"""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

_TEXT = re.compile(r"(?i)(licen[cs]e|copying|notice|authors)")
_TERMS = re.compile(r"(?i)licen[cs]e|^readme|^ofl|^apache")
_COMPILED_IN = "compiled-in.toml"


class UnknownOriginError(Exception):
    """A file goes into the package and nobody knows whose it is, or its licence has no text."""


@dataclass(frozen=True)
class Part:
    """Something in the package that somebody else made, with the files that hold its licence."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    holds: str = ""


@dataclass(frozen=True)
class Ground:
    """Where the files of a package may come from: the project's folder, and what its build made."""

    project: Path
    made: Path

    @property
    def added(self) -> Path:
        """Return the folder of the licences that the packages' metadata lack."""
        return self.project / "resources" / "licences"


def parts_of(sources: Iterable[Path], ground: Ground) -> list[Part]:
    """Return whose the files are, by name; raise UnknownOriginError, with all that is lacking."""
    parts: dict[str, Part] = {}
    unknown: list[str] = []
    for source in sorted(set(sources)):
        part = _part_of(source, ground)
        if part:
            parts[part.name] = part
        elif not _is_ours(source, ground):
            unknown.append(f"{source}: nobody is known to own it")
    unknown += [f"{part.name}: there is no text of its licence" for part in parts.values() if not part.texts]
    if unknown:
        raise UnknownOriginError("\n".join(unknown))
    return sorted(parts.values(), key=lambda part: part.name.lower())


def carried_parts(ground: Ground) -> list[Part]:
    """Return what travels among our resources and was made by others: folders that hold the terms of what is in them."""
    folders = sorted(path for path in (ground.project / "resources").iterdir() if path.is_dir() and path != ground.added)
    found = [(folder, tuple(sorted(path for path in folder.iterdir() if _TERMS.search(path.name)))) for folder in folders]
    return [Part(folder.name, "", "see the texts", terms) for folder, terms in found if terms]


def write_licences(parts: Iterable[Part], folder: Path) -> None:
    """Write a list of the parts, and beside it their texts, into a new folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lines = ["What ipsreview is made of, besides itself (MIT licence); the folders beside this file hold the texts.", ""]
    for part in parts:
        lines.append(f"{part.name} {part.version}".strip() + f": {part.licence}")
        lines += [f"    with {part.holds}"] if part.holds else []
        own = folder / part.name
        own.mkdir()
        for number, text in enumerate(part.texts):
            name = text.name if not (own / text.name).exists() else f"{number}-{text.name}"
            (own / name).write_bytes(text.read_bytes())
    (folder / "LICENCES.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def part_from_distribution(found: Distribution, added: Path) -> Part:
    """Return what a distribution's metadata, and our own notes in the folder `added`, say of its licence."""
    notes = _compiled_in(added / _COMPILED_IN).get(_plain_name(found.name), {})
    own = tuple(Path(str(found.locate_file(file))) for file in found.files or () if _is_text(file.parts))
    given = notes.get("texts", ())
    return Part(found.name, found.version, _licence(found), (*own, *((added / name).resolve() for name in given)), str(notes.get("holds", "")))


def _is_text(parts: tuple[str, ...]) -> bool:
    """Say whether a file of a distribution is a text of its licence."""
    folder, *inside = parts
    return folder.endswith(".dist-info") and bool(inside) and (inside[0] in ("licenses", "sboms") or bool(_TEXT.match(inside[-1])))


def _licence(found: Distribution) -> str:
    metadata = found.metadata
    given = next((text for name in ("License-Expression", "License") for text in metadata.get_all(name) or ()), "")
    classified = [line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return given.partition("\n")[0] or ", ".join(classified) or "see its text"


def _part_of(source: Path, ground: Ground) -> Part | None:
    owner = _owners().get(str(source.absolute())) or _owners().get(str(source.resolve()))
    if owner:
        return None if _plain_name(owner.name) == "ipsreview" else part_from_distribution(owner, ground.added)
    if _is_pythons(source):
        text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
        return Part("Python", sys.version.split()[0], "PSF-2.0", (text,) if text.is_file() else _debian_texts("python3"))
    return _debian_part(source)


def _is_ours(source: Path, ground: Ground) -> bool:
    """Say whether a file is the project's, or was made from its parts by the build."""
    return source.is_relative_to(ground.made) or (source.is_relative_to(ground.project) and not source.is_relative_to(ground.project / ".venv"))


def _is_pythons(source: Path) -> bool:
    stdlib = Path(sysconfig.get_path("stdlib")).resolve()
    shared = source.name.startswith(("libpython", "python3")) and source.resolve().is_relative_to(sys.base_prefix)
    return shared or (source.resolve().is_relative_to(stdlib) and "site-packages" not in source.parts)


@functools.cache
def _owners() -> Mapping[str, Distribution]:
    """Return the distribution of every installed file, by its path."""
    return {str(Path(str(found.locate_file(file)))): found for found in distributions() for file in found.files or ()}


@functools.cache
def _compiled_in(path: Path) -> Mapping[str, Mapping[str, str | list[str]]]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _plain_name(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _debian_part(source: Path) -> Part | None:
    """Return the Debian package that a library of the system belongs to; None where the system has none, or is another one."""
    if shutil.which("dpkg-query") is None:
        return None
    for path in dict.fromkeys((source, source.resolve(), Path("/", *source.resolve().parts[2:]))):  # /lib is /usr/lib by another name
        told = _dpkg("--search", str(path))
        if told:
            package = told.partition(": ")[0].split(",")[0]
            version = _dpkg("--show", "--showformat=${Version}", package)
            name = package.partition(":")[0]
            return Part(name, version, "see its text (a library of Debian)", _debian_texts(name))
    return None


@functools.cache
def _dpkg(*arguments: str) -> str:
    told = subprocess.run(["dpkg-query", *arguments], capture_output=True, text=True, check=False)  # noqa: S603, S607  the system's, where it has one
    return told.stdout.strip()


def _debian_texts(package: str) -> tuple[Path, ...]:
    """Return a package's copyright file, and the whole of the common licences that it points at."""
    copyright_file = Path("/usr/share/doc", package, "copyright")
    if not copyright_file.is_file():
        return ()
    named = re.findall(r"/usr/share/common-licenses/([\w.+-]*\w)", copyright_file.read_text(encoding="utf-8", errors="replace"))
    common = [Path("/usr/share/common-licenses", name) for name in sorted(set(named))]
    return (copyright_file, *(path for path in common if path.is_file()))
