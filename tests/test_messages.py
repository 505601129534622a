"""A sentence keeps its text and what fills it apart, so that a screen can translate the one and fill in the other."""

from typing import Any

import pytest

from ipsreview.errors import Fault, FaultyFileError, KnownError
from ipsreview.messages import Message, message


def test_a_sentence_is_filled_for_whoever_cannot_translate_it() -> None:
    assert str(message("{counted} of {team} specialists counted", counted=3, team=4)) == "3 of 4 specialists counted"


def test_the_text_stays_as_it_was_written() -> None:
    sentence = message("{counted} of {team} specialists counted", counted=3, team=4)
    assert sentence.text == "{counted} of {team} specialists counted"
    assert dict(sentence.values) == {"counted": 3, "team": 4}


@pytest.mark.parametrize("value", ["{", "}", "{0}", "{counted}", "%s", ""])
def test_what_fills_a_gap_is_never_read_as_a_gap(value: str) -> None:
    assert str(message("The agency {agency} is known.", agency=value)) == f"The agency {value} is known."


def test_a_gap_may_have_any_name() -> None:
    assert str(message("{text} {self}", text="one", self="two")) == "one two"


def test_sentences_are_equal_by_text_and_values_and_cannot_be_changed() -> None:
    sentence: Any = message("{name}", name="one")
    assert sentence == message("{name}", name="one")
    assert sentence != message("{name}", name="two")
    assert Message("done") == message("done")
    with pytest.raises(TypeError):
        sentence.values["name"] = "two"
    with pytest.raises(AttributeError):
        sentence.text = "{other}"


def test_a_known_error_speaks_its_sentence() -> None:
    error = KnownError(message("The file {name} is missing.", name="a.toml"))
    assert str(error) == str(error.message) == "The file a.toml is missing."


def test_a_fault_names_its_place_where_it_has_one() -> None:
    assert str(Fault("items[1].title", message("this is missing."))) == "items[1].title: this is missing."
    assert str(Fault("", message("this is not TOML."))) == "this is not TOML."


def test_a_faulty_file_carries_all_of_its_faults() -> None:
    faults = [Fault("a", message("wrong")), Fault("b", message("wrong"))]
    error = FaultyFileError(message("Two faults."), faults)
    assert error.faults == tuple(faults)
    assert str(error) == "Two faults."
