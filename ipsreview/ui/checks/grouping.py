"""How findings are put together: by their rule, and those that say the same of several items in one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ipsreview.messages import Message
from ipsreview.review.checks import RULES, CheckFinding
from ipsreview.review.steps import StepKind

NAMES_OF_ITEMS = frozenset({"item", "number"})
"""The gaps of a sentence that are filled with an item."""


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one rule; `numbers` says that they are of an item each, whose number is enough under their heading."""

    rule: str
    findings: tuple[CheckFinding, ...]
    numbers: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of the findings, in their order."""
        return tuple(finding.key for finding in self.findings)

    @property
    def heading(self) -> Message:
        """Return what stands above the findings: what they all say, or the name of their rule where each names its item."""
        sentence = self.findings[0].message
        return sentence if self.numbers and not names_item(sentence) else RULES[self.rule]


def grouped(findings: Iterable[CheckFinding]) -> tuple[Group, ...]:
    """Return the findings by rule, in the order in which the rules come up first; within a rule, what is said of several items first."""
    rules: dict[str, list[CheckFinding]] = {}
    for finding in findings:
        rules.setdefault(finding.rule, []).append(finding)
    return tuple(group for rule, found in rules.items() for group in _groups_of(rule, found))


def names_item(sentence: Message) -> bool:
    """Say whether a sentence names its item itself."""
    return bool(NAMES_OF_ITEMS & set(sentence.values))


def _groups_of(rule: str, found: list[CheckFinding]) -> Iterable[Group]:
    alike: dict[str, list[CheckFinding]] = {}
    for finding in found:
        alike.setdefault(_what(finding), []).append(finding)
    together = [same for same in alike.values() if _of_several_items(same)]
    yield from (Group(rule, tuple(same), numbers=True) for same in together)
    alone = tuple(finding for finding in found if not any(finding in same for same in together))
    if alone:
        yield Group(rule, alone, numbers=False)


def _of_several_items(found: list[CheckFinding]) -> bool:
    """Say whether these are findings of an item each, and of more than one."""
    numbers = {finding.place.step.number for finding in found if finding.place.step.kind is StepKind.ITEM}
    return len(found) > 1 and len(numbers) == len(found)


def _what(finding: CheckFinding) -> str:
    """Return what findings have to share to stand together: the rule alone where the sentence names its item, else all its words."""
    return "" if names_item(finding.message) else str(finding.message)
