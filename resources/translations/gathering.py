"""The texts to be translated that Qt's own tool does not see: the sentences of every room, and the program's own words about a form."""

from __future__ import annotations

import ast
import itertools
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

MESSAGE_CALLS = {"message", "messages.message"}
OWN_WORDS = {"label", "short_title", "note", "question", "house_rules"}
"""The keys of a form's definition whose texts are the program's, not the form's (see the head of `form.toml`)."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text to be translated, and the file that it stands in."""

    text: str
    place: str


class NotToldError(Exception):
    """A sentence whose text only shows when the program runs, so that nobody can translate it."""


def sentences(module: str, source: str) -> Iterator[Text]:
    """Yield the text of every `message("…")` of a module, also where it is named or chosen first; raise NotToldError where it cannot be told."""
    tree = ast.parse(source)
    for scopes, call in _calls(tree, (tree,)):
        try:
            yield from (Text(text, module) for text in _texts(call.args[0], scopes))
        except LookupError as error:
            raise NotToldError(f"{module}:{call.lineno}: write the sentence itself here, not {ast.unparse(call.args[0])}") from error


def own_words(definition: Mapping[str, object], place: str) -> Iterator[Text]:
    """Yield the program's own words about a form."""
    for key, value in definition.items():
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                yield from own_words(part, place)
            elif key in OWN_WORDS and isinstance(part, str):
                yield Text(part, place)


def gathered(root: Path) -> dict[str, list[Text]]:
    """Return the texts by their context, each once, in the order of the files."""
    modules = sorted((root / "ipsreview").rglob("*.py"))
    places = [(path.relative_to(root).as_posix(), path) for path in modules]
    forms = [(path.relative_to(root).as_posix(), path) for path in sorted((root / "forms").glob("*/form.toml"))]
    spoken = (text for place, path in places for text in sentences(place, path.read_text(encoding="utf-8")))
    words = (text for place, path in forms for text in own_words(tomllib.loads(path.read_text(encoding="utf-8")), place))
    return {"messages": _each_once(spoken), "form": _each_once(words)}


def as_source(texts: Mapping[str, Sequence[Text]]) -> str:
    """Return a module that Qt's own tool reads the texts from, each with the file that it stands in as a remark."""
    lines = ["from PySide6.QtCore import QCoreApplication", ""]
    for context, found in texts.items():
        for text in found:
            lines += [f"#: {text.place}", f"QCoreApplication.translate({_quoted(context)}, {_quoted(text.text)})"]
    return "\n".join(lines) + "\n"


def _calls(node: ast.AST, scopes: tuple[ast.AST, ...]) -> Iterator[tuple[tuple[ast.AST, ...], ast.Call]]:
    """Yield every sentence that is made below a node, with the functions around it, the innermost first."""
    for child in ast.iter_child_nodes(node):
        inner = (child, *scopes) if isinstance(child, ast.FunctionDef | ast.Lambda) else scopes
        if isinstance(child, ast.Call) and ast.unparse(child.func) in MESSAGE_CALLS and child.args:
            yield scopes, child
        yield from _calls(child, inner)


def _texts(node: ast.expr, scopes: tuple[ast.AST, ...]) -> list[str]:
    """Return what an expression may say; raise LookupError where that cannot be told."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp(body=one, orelse=other):
            return [*_texts(one, scopes), *_texts(other, scopes)]
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return [first + second for first, second in itertools.product(_texts(left, scopes), _texts(right, scopes))]
        case ast.Name(id=name):
            return [text for value in _values_of(name, scopes) for text in _texts(value, scopes)]
        case _:
            raise LookupError(ast.unparse(node))


def _values_of(name: str, scopes: Sequence[ast.AST]) -> list[ast.expr]:
    """Return what is assigned to a name in the innermost function that does so; raise LookupError where it comes from elsewhere."""
    for scope in scopes:
        nodes = scope.body if isinstance(scope, ast.Module) else ast.walk(scope)
        found = [node for node in nodes if isinstance(node, ast.Assign | ast.AnnAssign) and name in _targets(node)]
        if found:
            return [node.value for node in found if node.value]
    raise LookupError(name)


def _targets(node: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [target.id for target in targets if isinstance(target, ast.Name)]


def _each_once(texts: Iterator[Text]) -> list[Text]:
    return list({text.text: text for text in reversed(list(texts))}.values())[::-1]


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
