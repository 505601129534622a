"""How findings are put together: by their rule, and those that say the same of items in one line with the items' numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ipsreview.messages import Message
from ipsreview.review.checks import RULES, CheckFinding


@dataclass(frozen=True, slots=True)
class Group:
    """Findings of one rule under a heading; with `numbers`, each is of another item, whose number says enough."""

    rule: str
    heading: Message
    findings: tuple[CheckFinding, ...]
    numbers: bool

    @property
    def keys(self) -> tuple[str, ...]:
        """Return the keys of the findings, in their order."""
        return tuple(finding.key for finding in self.findings)


def grouped(findings: Iterable[CheckFinding]) -> tuple[Group, ...]:
    """Return the findings by rule, in the order in which the rules come up first; within a rule, those with numbers first."""
    rules: dict[str, list[CheckFinding]] = {}
    for finding in findings:
        rules.setdefault(finding.rule, []).append(finding)
    return tuple(group for rule, found in rules.items() for group in _groups_of(rule, found))


def _groups_of(rule: str, found: list[CheckFinding]) -> Iterator[Group]:
    alike: dict[str, list[CheckFinding]] = {}
    for finding in found:
        if "item" in finding.message.values:
            alike.setdefault(str(_heading(finding)), []).append(finding)
    together = [same for same in alike.values() if len({finding.message.values["item"] for finding in same}) == len(same)]
    yield from (Group(rule, _heading(same[0]), tuple(same), numbers=True) for same in together)
    alone = tuple(finding for finding in found if not any(finding in same for same in together))
    if alone:
        yield Group(rule, RULES[rule], alone, numbers=False)


def _heading(finding: CheckFinding) -> Message:
    """Return what is said of the item, where the sentence is “Item 3: …”, and else the name of the rule."""
    what = finding.message.values.get("what")
    return what if isinstance(what, Message) else RULES[finding.rule]
