"""Findings that say the same of several items stand in one line; nothing is lost or told twice by that."""

from hypothesis import given
from hypothesis import strategies as st

from ipsreview.messages import Message, message
from ipsreview.review.checks import CheckFinding, Rule
from ipsreview.review.steps import COMMENTS, NOTES, Place, Step, item_step
from ipsreview.ui.checks.grouping import grouped

SENTENCES = (
    message("“{words}” in {where}", words="Mr. Lopez", where=message("item {item}, “Other”", item=3)),
    message("The name of S{number} in {where}", number=2, where=message("item {item}, “Other”", item=3)),
)


def found(rule: Rule, step: Step, sentence: Message, key: str = "") -> CheckFinding:
    return CheckFinding(rule, Place(step, "evidence"), sentence, key or f"{rule}:{step}:{sentence}")


def no_evidence(number: int) -> CheckFinding:
    return found(Rule.NO_EVIDENCE, item_step(number), message("Item {item} has no evidence yet.", item=number))


def missing(number: int, what: str) -> CheckFinding:
    return found(Rule.RECOMMENDATIONS, item_step(number), message("Item {item}: {what}", item=number, what=message(what)))


def test_items_of_which_the_same_is_said_share_a_line_under_the_rule() -> None:
    (group,) = grouped([no_evidence(4), no_evidence(7), no_evidence(9)])
    assert group.numbers
    assert str(group.heading) == "No evidence yet"
    assert [finding.place.step.number for finding in group.findings] == [4, 7, 9]


def test_what_is_said_of_items_stands_above_their_numbers() -> None:
    groups = grouped([missing(1, "No recommendation is ticked"), missing(2, "“None” beside others"), missing(3, "No recommendation is ticked")])
    assert [(str(group.heading), [finding.place.step.number for finding in group.findings]) for group in groups] == [
        ("No recommendation is ticked", [1, 3]),
        ("“None” beside others", [2]),
    ]
    assert all(group.numbers for group in groups)


def test_words_found_in_a_text_of_an_item_keep_their_sentence() -> None:
    (group,) = grouped([found(Rule.NAMES, item_step(3), SENTENCES[0])])
    assert not group.numbers
    assert str(group.heading) == "Looks like a person’s name"


def test_two_findings_of_one_item_keep_their_sentences() -> None:
    (group,) = grouped([found(Rule.OLD_ADVICE, item_step(4), message("Item {item}: {n}", item=4, n=n), str(n)) for n in (1, 2)])
    assert not group.numbers


def test_findings_elsewhere_keep_their_sentences() -> None:
    sentence = message("{source}: {met} of {planned} met", source="Leader", met=0, planned=1)
    (group,) = grouped([found(Rule.NOT_MET, NOTES, sentence, "1"), found(Rule.NOT_MET, COMMENTS, sentence, "2")])
    assert not group.numbers


FINDINGS = st.one_of(
    st.builds(found, st.sampled_from([Rule.TEAM_NAMES, Rule.NAMES]), st.sampled_from([COMMENTS, item_step(3)]), st.sampled_from(SENTENCES)),
    st.builds(missing, st.integers(1, 4), st.sampled_from(["Not rated", "No recommendation is ticked"])),
    st.builds(no_evidence, st.integers(1, 4)),
)


@given(st.lists(FINDINGS, unique_by=lambda finding: finding.key, max_size=12))
def test_every_finding_is_in_one_group_of_its_rule(findings: list[CheckFinding]) -> None:
    groups = grouped(findings)
    assert sorted(key for group in groups for key in group.keys) == sorted(finding.key for finding in findings)
    assert all(finding.rule == group.rule for group in groups for finding in group.findings)
    assert all(len({finding.place.step for finding in group.findings}) == len(group.findings) for group in groups if group.numbers)
