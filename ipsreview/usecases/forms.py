"""The forms that travel with the program."""

from __future__ import annotations

from collections.abc import Mapping

from ipsreview.errors import KnownError
from ipsreview.form import Form, load_form
from ipsreview.form.help import ItemHelp, load_help
from ipsreview.messages import message
from ipsreview.paths import form_folder, forms_folder

DEFAULT_FORM_ID = "ips-cqi"


def available_forms() -> tuple[str, ...]:
    """Return the ids of all forms, in the order of the alphabet."""
    return tuple(sorted(definition.parent.name for definition in forms_folder().glob("*/form.toml")))


def load_form_by_id(form_id: str) -> Form:
    """Return the form `form_id`; raise KnownError where there is none such, and FaultyFileError where it has faults."""
    there = available_forms()
    if form_id not in there:
        raise KnownError(message("There is no form “{form}”; choose one of: {forms}.", form=form_id, forms=", ".join(there)))
    return load_form(form_folder(form_id) / "form.toml")


def find_form(form_id: str, version: str) -> Form:
    """Return the form of an id and a version; raise KnownError where it is not to be had."""
    form = load_form_by_id(form_id)
    if form.version != version:
        text = "the form “{form}” is here in version {here} only, not in {version}; use an ipsreview that has it."
        raise KnownError(message(text, form=form_id, here=form.version, version=version))
    return form


def has_help(form: Form) -> bool:
    """Say whether there are words of ours on what to look at for a form's items."""
    return (form_folder(form.id) / "help.toml").is_file()


def item_helps(form: Form, language: str = "en") -> Mapping[int, ItemHelp]:
    """Return what to look at for each item of a form that `has_help`, in a language if there is a file for it, else in English."""
    folder = form_folder(form.id)
    own = folder / f"help.{language}.toml"
    return load_help(own if own.is_file() else folder / "help.toml")
