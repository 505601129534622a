"""A filled document is, part by part, the golden one: no change of it goes unseen."""

import pytest

from tests.documents import golden

MADE = golden.readable(golden.document())


def test_the_document_has_the_golden_parts() -> None:
    kept = {path.relative_to(golden.FOLDER).as_posix() for path in golden.FOLDER.rglob("*") if path.is_file()}
    assert set(MADE) == kept


@pytest.mark.parametrize("name", MADE)
def test_a_part_is_the_golden_one(name: str) -> None:
    assert MADE[name] == (golden.FOLDER / name).read_text(encoding="utf-8")
