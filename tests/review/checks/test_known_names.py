"""Other agencies' and specialists' names are found as names: whole words, with their capitals, and not in the agency's own name."""

import pytest

from ipsreview.review.checks.known_names import names_to_find, other_agencies_in, parted, team_names_in

OWN = "Riverbend Supported Employment"


def agencies(text: str, *others: str, own: str = OWN) -> list[str]:
    return [text[span.start : span.end] for _, span in other_agencies_in(parted(text), own, names_to_find(others))]


def team(text: str, *names: str) -> list[tuple[int, str]]:
    return [(number, text[span.start : span.end]) for number, span in team_names_in(parted(text), dict(enumerate(names, 1)))]


@pytest.mark.parametrize(
    ("text", "other", "found"),
    [
        ("as at Lakeside Works", "Lakeside Works", "Lakeside Works"),
        ("LAKESIDE WORKS has", "Lakeside Works", "LAKESIDE WORKS"),
        ("at Lakeside  Works’ office", "Lakeside Works", "Lakeside  Works"),
        ("at Lakeside-Works, Inc.", "Lakeside Works, Inc.", "Lakeside-Works, Inc"),
        ("Clinic 7 sends", "Clinic 7", "Clinic 7"),
        ("bei Lebensbrücke", "LEBENSBRUECKE", ""),
        ("bei Lebensbrücke", "Lebensbrucke", "Lebensbrücke"),
        ("people at Hope agreed", "Hope", "Hope"),
        ("at Riverbend Supported Employment North", "Riverbend Supported Employment North", "Riverbend Supported Employment North"),
    ],
)
def test_another_agency_is_found(text: str, other: str, found: str) -> None:
    assert agencies(text, other) == ([found] if found else [])


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Hope grows. We hope so.", "Hope"),
        ("and they hope to go on", "Hope"),
        ("Access to jobs; access is good", "Access"),
        ("It is ace.", "ACE"),
        ("The community support services are good", "Community Support Services"),
        ("Lakesideworks and Lakeside", "Lakeside Works"),
        ("at Riverbend and at Riverbend Supported Employment", "Riverbend"),
        ("at Riverbend Supported Employment", "riverbend supported employment"),
        ("anything", " - "),
        ("Clinic 70", "Clinic 7"),
    ],
)
def test_ordinary_words_and_the_own_name_are_no_other_agency(text: str, other: str) -> None:
    assert agencies(text, other) == []


def test_the_longest_of_several_names_is_told() -> None:
    assert agencies("at Hope House North", "Hope", "Hope House North", "Hope House") == ["Hope House North"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("as Anna Berg says", ["Anna Berg", "Anna", "Berg"]),
        ("as ANNA does", ["ANNA"]),
        ("Ms. Berg’s log", ["Berg"]),
        ("Berg and Anna-Lena", ["Berg", "Anna"]),
        ("as anna berg says", ["anna berg"]),
        ("the berg, a banner, Annabel and Bergen", []),
    ],
)
def test_a_specialists_name_is_found(text: str, found: list[str]) -> None:
    assert team(text, "", "anna Berg") == [(2, words) for words in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Will may mark the young; May they? Young people.", []),
        ("in May, on May 3, late May", []),
        ("with May and Will Young", ["May", "Will Young", "Will", "Young"]),
        ("the log of Mark", ["Mark"]),
        ("Mark said so. Mark’s log. Mark and others.", ["Mark", "Mark", "Mark"]),
        ("Mark the date. Mark, please, what is done.", []),
    ],
)
def test_a_name_that_is_a_word_is_told_only_as_a_name(text: str, found: list[str]) -> None:
    assert sorted(words for _, words in team(text, "May", "Will Young", "Mark")) == sorted(found)


def test_names_of_other_scripts_are_found() -> None:
    assert team("その後、山田花子さんが", "山田花子") == [(1, "山田花子")]
    assert [words for _, words in team("قالت ليلى إنها", "ليلى")] == ["ليلى"]
