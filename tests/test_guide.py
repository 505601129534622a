"""The guide's pictures are those that its script takes from the program, and none is missing."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

GUIDE = Path(__file__).parents[1] / "docs" / "guide"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setattr(sys, "path", list(sys.path))
    spec = importlib.util.spec_from_file_location("take_pictures", GUIDE / "take_pictures.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_picture_is_taken_by_the_script(script: ModuleType) -> None:
    taken = {f"{name}-{theme}.png" for name in (*script.PAGES, "library", "import") for theme in ("light", "dark")}
    assert {path.name for path in GUIDE.glob("*.png")} == taken


def test_every_picture_of_the_guide_is_there() -> None:
    named = re.findall(r"\]\(([\w-]+\.png)\)", (GUIDE / "README.md").read_text(encoding="utf-8"))
    assert named
    assert not [name for name in named if not (GUIDE / name).exists()]
