"""A form finds its parts by number and key, and knows what its items allow."""

import pytest

from ipsreview.form import RecommendationKind, plain
from tests.forms import cqi, second


def test_parts_are_found_by_number_and_key() -> None:
    assert second().item(7).title == "Harvests Are Shared"
    assert second().level("bare").label == "Bare ground"
    assert second().comment_area("praise").heading == "Praise:"
    assert second().item(1).recommendation("start_heap").text == "Start a heap."


def test_a_part_that_is_not_there_is_a_mistake_of_the_caller() -> None:
    for find, key in [(second().level, "ips"), (second().comment_area, "strengths"), (second().item(1).recommendation, "something_else")]:
        with pytest.raises(KeyError, match=key):
            find(key)
    with pytest.raises(KeyError, match="3"):
        second().item(3)


def test_the_lines_with_rules_of_their_own_are_found_by_kind() -> None:
    none, other = second().item(7).of_kind(RecommendationKind.NONE), second().item(7).of_kind(RecommendationKind.OTHER)
    assert none
    assert none.key == "nothing"
    assert other
    assert other.key == "something_else"
    assert second().item(1).of_kind(RecommendationKind.OTHER) is None
    assert second().item(2).of_kind(RecommendationKind.NONE) is None


def test_ratings_are_the_levels_and_not_applicable_where_it_is_offered() -> None:
    assert second().item(1).ratings == ("thriving", "struggling", "bare")
    assert second().item(2).ratings == ("thriving", "struggling", "bare", "not_applicable")


def test_counting_is_asked_by_the_form_if_any_item_asks_it() -> None:
    assert cqi().counts
    assert not second().counts


def test_plain_folds_the_papers_line_breaks_and_spaces() -> None:
    assert plain("Refrain.  Examples may \n      include visits. ") == "Refrain. Examples may include visits."
