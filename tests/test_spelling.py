"""Which words are looked up, which are known, and the user's own words in their file."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipsreview.errors import KnownError
from ipsreview.spelling import MOST_SUGGESTIONS, OwnWords, Speller, checked_words, find_dictionary
from tests.forms import cqi


@pytest.fixture(scope="module")
def english(tmp_path_factory: pytest.TempPathFactory) -> Speller:
    return made(tmp_path_factory.mktemp("words") / "words.txt")


def made(own: Path) -> Speller:
    found = find_dictionary("en")
    assert found
    words = OwnWords(own)
    words.load()
    return Speller(found, words)


def wrong(speller: Speller, text: str) -> list[str]:
    return [word.text for word in speller.wrong_words(text)]


def test_a_wrong_word_is_found_at_its_place(english: Speller) -> None:
    text = "The agency has definately met its jobseekers."
    (word,) = english.wrong_words(text)
    assert text[word.start : word.end] == word.text == "definately"


@pytest.mark.parametrize(
    "text",
    [
        "IPS and VR meet the MH teams; VRs agree.",  # short forms
        "S1 and S12 saw 3rd and 2x40h.",  # digits
        "They met at Riverbend with Ms. Okonkwo-Smyth and J. Okonkwo, e.g. Okonkwo.",  # names
        "the caseload of a jobseeker, a résumé, a naïve funder, prevocational",  # the field's words
        "don't, doesn’t, the team's, the specialists’ and “quoted” words",
        "write to somebdy@exampel.org or see www.exampel.org/definately or https://exampel.org/definately",
        "пример 例え مثال",  # other letters
        "x y z",
        "a" * 61,
        "",
    ],
)
def test_what_is_no_mistake_is_let_be(english: Speller, text: str) -> None:
    assert wrong(english, text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Definately good.", ["Definately"]),
        ("Good. Definately so.", ["Definately"]),
        ("One\nDefinately", ["Definately"]),
        ("“Definately”, he said", ["Definately"]),
        ("– Definately", ["Definately"]),
        ("they met Definately", []),  # a name, for all we know
        ("well-definately-made", ["definately"]),
        ("definately/recieve", ["definately", "recieve"]),
        ("the definately's", ["definately's"]),
    ],
)
def test_capitals_count_at_the_beginning_of_a_sentence_only(english: Speller, text: str, found: list[str]) -> None:
    assert wrong(english, text) == found


def test_the_form_itself_has_no_wrong_word(english: Speller) -> None:
    assert wrong(english, cqi().introduction) == []
    assert [found for item in cqi().items for line in item.recommendations for found in wrong(english, line.text)] == ["partitioners"]  # as printed


def test_the_likeliest_suggestions_come_first(english: Speller) -> None:
    assert english.suggestions("definately")[0] == "definitely"
    assert len(english.suggestions("wich")) == MOST_SUGGESTIONS
    assert "doesn’t" in english.suggestions("dosn’t")


def test_an_ignored_word_is_right_until_the_program_ends(tmp_path: Path) -> None:
    speller = made(tmp_path / "words.txt")
    assert wrong(speller, "a clubhous is one") == ["clubhous"]
    speller.ignore("clubhous")
    assert wrong(speller, "a clubhous is one. Clubhous's too.") == []
    assert wrong(made(tmp_path / "words.txt"), "a clubhous is one") == ["clubhous"]


def test_the_words_of_names_that_are_given_are_right(tmp_path: Path) -> None:
    speller = made(tmp_path / "words.txt")
    text = "Riverbent's team is small. Okonkwo said so, and Abernethie."
    assert wrong(speller, text) == ["Riverbent's", "Okonkwo"]
    speller.take_names("Riverbent Works, Dr. Ada Okonkwo")
    assert wrong(speller, text) == []
    speller.take_names("Okonkwo’s")
    assert wrong(speller, text) == ["Riverbent's"]


def test_own_words_are_kept_in_a_plain_file_and_taken_out_again(tmp_path: Path) -> None:
    path = tmp_path / "data" / "words.txt"
    words = OwnWords(path)
    words.add("clubhous")
    words.add("Güllü")
    words.add("CLUBHOUS")
    assert path.read_text("utf-8") == "CLUBHOUS\nGüllü\n"
    assert wrong(made(path), "a clubhous, clubhous's güllü") == []
    again = OwnWords(path)
    again.remove("Clubhous")
    assert path.read_text("utf-8") == "Güllü\n"
    assert wrong(made(path), "a clubhous") == ["clubhous"]


def test_a_list_of_words_from_another_program_is_read(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("\ufeff# mine\r\n\r\n  clubhous \r\nrecieve".encode())
    assert wrong(made(path), "a clubhous recieve mine definately") == ["definately"]


def test_a_list_that_cannot_be_read_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(b"a\n" * 600_000)
    words = OwnWords(path)
    assert "a" not in words
    with pytest.raises(KnownError, match="larger than"):
        words.add("clubhous")
    assert path.stat().st_size == 1_200_000


@pytest.mark.parametrize(("language", "name"), [("en", "en"), ("en-US", "en"), ("en_GB", "en"), ("xx", None), ("", None)])
def test_the_dictionary_goes_by_the_language_of_the_form(language: str, name: str | None) -> None:
    found = find_dictionary(language)
    assert (found.name if found else None) == name
    assert find_dictionary(cqi().language)


@given(st.text())
def test_any_text_can_be_checked(english: Speller, text: str) -> None:
    words = list(checked_words(text))
    assert all(text[word.start : word.end] == word.text for word in words)
    assert all(first.end <= second.start for first, second in pairwise(words))
    english.wrong_words(text)
