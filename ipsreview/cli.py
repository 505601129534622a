"""The command `ipsreview`: without a verb it opens the window; its verbs need neither Qt nor a display."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from ipsreview import __version__
from ipsreview.asking import ask_new_passphrase, ask_passphrase, given_passphrase, hand_over_passphrase, new_hand_over_passphrase
from ipsreview.errors import KnownError
from ipsreview.messages import message
from ipsreview.paths import crash_folder, database_path, log_path, own_words_path, settings_path
from ipsreview.terminal import drop_output, prepare_process, print_data, print_lines, say, show_progress, tell_left_out, tell_problem, with_verb

if TYPE_CHECKING:  # each verb imports what it needs, so that none waits for the others
    from ipsreview.form import Form
    from ipsreview.review.appendix import Appendix
    from ipsreview.review.values import Review
    from ipsreview.store import Database, StoredReview
    from ipsreview.usecases.describing_documents import OpenPoint
    from ipsreview.usecases.importing import Incoming

_LONGEST_ID = 18  # digits; what SQLite takes for a number of 64 bits
_LONGEST_DAYS = 36_500
_BLOCK = 500

Verb = Callable[[argparse.Namespace], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say (the command line's where None are given) and return the exit code.

    0 is done, 1 a known problem, which is told on stderr, 2 a wrong usage, 130 an interruption.
    """
    if arguments is None:
        prepare_process()
    try:
        return _run(sys.argv[1:] if arguments is None else arguments)
    except BrokenPipeError:  # who read our output has gone, as `| head` does
        drop_output()
        return 1
    except KnownError as error:
        tell_problem(error)
        _offer_rescue(error)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str]) -> int:
    try:
        if not arguments:  # nothing to read, and no time lost
            return _open_window(argparse.Namespace())
        options = _parser().parse_args(with_verb(arguments))
        verb: Verb = options.verb
        return verb(options)
    except SystemExit as done:  # argparse has told what there is to tell
        print_lines([])
        return done.code if isinstance(done.code, int) else 2


def _parser() -> argparse.ArgumentParser:
    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--database", metavar="PATH", help="where the reviews are kept (else IPSREVIEW_DATABASE, else your data folder)")
    parser = argparse.ArgumentParser("ipsreview", parents=[everywhere], description="Fill in IPS quality reviews. Without a verb, open the window.")
    parser.add_argument("--version", action="version", version=f"ipsreview {__version__}")
    parser.set_defaults(verb=_open_window)
    verbs = parser.add_subparsers(title="verbs", metavar="VERB")

    def add(name: str, verb: Verb, what: str) -> argparse.ArgumentParser:
        added = verbs.add_parser(name, parents=[everywhere], help=what, description=what)
        added.set_defaults(verb=verb)
        return added

    _add_reading_verbs(add)
    _add_writing_verbs(add)
    return parser


_Add = Callable[[str, Verb, str], argparse.ArgumentParser]


def _add_reading_verbs(add: _Add) -> None:
    form = add("form", _form, "Show a form.")
    form.add_argument("id", nargs="?", metavar="ID", help="the form's id (else the CQI form)")
    show = add("show", _show, "Show a review.")
    show.add_argument("id", type=_review_id, metavar="ID", help="the review's id, as `list` shows it")
    read = add("read", _read, "Tell what a Word report says, and keep nothing.")
    read.add_argument("file", type=Path, metavar="FILE", help="the Word report")
    check = add("check-template", _check_template, "Tell what an agency's own copy of the form lacks as a template for export.")
    check.add_argument("file", type=Path, metavar="FILE", help="the Word document")
    suggest = add("suggest", _suggest, "Tell what an item's worksheet suggests for the rows in a file.")
    suggest.add_argument("item", type=_item_number, metavar="ITEM", help="the item's number")
    suggest.add_argument("file", type=Path, metavar="FILE", help="a JSON file with the rows (`form --json` names the columns)")
    for parser in (form, show, read, suggest, add("list", _list, "List the reviews, the last changed first.")):
        parser.add_argument("--json", action="store_true", help="as data for other programs")
    add("check", _check, "Read the reviews' database from end to end and tell what is damaged; change nothing.")
    salvaging = add("salvage", _salvage, "Save what can be read of a damaged database to a new one, and tell what could not.")
    salvaging.add_argument("target", type=Path, metavar="FILE", help="the new database to write")
    add("self-test", _self_test, "Try every part of the program in a temporary folder.")


def _add_writing_verbs(add: _Add) -> None:
    export = add("export", _export, "Write a review as a Word document, as a PDF, as a review file, or as several of them.")
    export.add_argument("source", metavar="SOURCE", help="a review's id, or the path of a review file (./12 for a file named 12)")
    export.add_argument("--docx", type=Path, metavar="PATH", help="the Word document to write")
    export.add_argument("--template", type=Path, metavar="FILE", help="an agency's own copy of the form to fill for --docx")
    export.add_argument("--pdf", type=Path, metavar="PATH", help="the PDF to write")
    export.add_argument("--appendix", action="store_true", help="put what the ratings rest on behind the form, in --docx and --pdf")
    export.add_argument("--review-file", type=Path, metavar="PATH", help="the review file to write, which everybody can read")
    export.add_argument("--hand-over", type=Path, metavar="PATH", help="the review file to write, encrypted under a passphrase of its own")
    opening = add("open", _open_window, "Open the window on what files hold, to be looked at and imported; `ipsreview FILE` does the same.")
    opening.add_argument("files", type=Path, nargs="*", metavar="FILE", help="review files, Word reports, or folders of them")
    taken = add("import", _import, "Keep the reviews of review files and Word reports, and print their ids.")
    taken.add_argument("files", type=Path, nargs="+", metavar="FILE", help="review files, Word reports, or folders of them")
    demo = add("demo", _demo, "Write the Word document of a fictional review.")
    demo.add_argument("--output", type=Path, metavar="DIR", required=True, help="the folder to write it in")
    encrypting = add("encrypt", _encrypt, "Encrypt the reviews and print their recovery key (the passphrase: IPSREVIEW_PASSPHRASE, or a prompt).")
    encrypting.add_argument("--remove-plain-copies", action="store_true", help="delete the backups from before, which are not encrypted")
    add("decrypt", _decrypt, "Write the reviews so that everybody who reaches the file can read it.")
    backup = add("backup", _back_up, "Back the reviews up, unless nothing changed since the newest backup; the window may be open.")
    backup.add_argument("--second", type=Path, metavar="DIR", help="a second folder to keep a backup in, as on a stick")
    restore = add("restore", _restore, "Bring a backup back, after a backup of what is there; without FILE, show the backups.")
    restore.add_argument("file", type=Path, nargs="?", metavar="FILE", help="the backup")
    restore.add_argument("--second", type=Path, metavar="DIR", help="the second folder for backups, to be shown too")
    purge = add("purge", _purge, "Show the working copies and the deleted reviews whose time is over; with --yes, remove them for good.")
    purge.add_argument("--days", type=_days, default=30, metavar="N", help="how many days they are kept (else 30)")
    purge.add_argument("--second", type=Path, metavar="DIR", help="the second folder for backups, to be gone through too")
    purge.add_argument(
        "--everything", action="store_true", help="all reviews, their key, their backups, the settings, the log and its crash reports instead"
    )
    purge.add_argument("--yes", action="store_true", help="remove what was shown; it cannot be undone")
    for parser in (export, demo):
        parser.add_argument("--force", action="store_true", help="replace files that exist")
    export.set_defaults(usage_error=export.error)


def _review_id(text: str) -> str:
    if not _is_id(text):
        raise argparse.ArgumentTypeError(f"{text} is no review's id; an id is a number, as `ipsreview list` shows it")
    return text


def _item_number(text: str) -> int:
    if not _is_id(text) or len(text) > _LONGEST_ID:
        raise argparse.ArgumentTypeError(f"{text} is no item's number")
    return int(text)


def _days(text: str) -> int:
    if not _is_id(text) or int(text) > _LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"{text} is no number of days from 0 to {_LONGEST_DAYS}")
    return int(text)


def _is_id(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _open_window(options: argparse.Namespace) -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise KnownError(message("There is no display to open the window on; start it on a desktop, or use a verb (ipsreview --help names them)."))
    try:
        from ipsreview.ui.qt import import_qt

        import_qt()
        from ipsreview.ui.application import run
    except ImportError as error:
        if (error.name or "").partition(".")[0] == "ipsreview":
            raise
        text = "The window cannot be opened, for a part of Qt is missing ({reason}); install it, or use a verb (ipsreview --help names them)."
        raise KnownError(message(text, reason=error)) from error
    return run(_database_path(options), getattr(options, "files", ()))


def _form(options: argparse.Namespace) -> int:
    from ipsreview.usecases.describing import form_as_data, form_outline
    from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id

    form = load_form_by_id(DEFAULT_FORM_ID if options.id is None else options.id)
    return print_data(form_as_data(form)) if options.json else print_lines(form_outline(form))


def _list(options: argparse.Namespace) -> int:
    from ipsreview.usecases.describing import library_lines, row_as_data
    from ipsreview.usecases.library import LibraryQuery

    with _reading(options) as database:
        ids = database.find_ids(LibraryQuery())
        rows = [row for start in range(0, len(ids), _BLOCK) for row in database.rows(ids[start : start + _BLOCK])]
    return print_data([row_as_data(row) for row in rows]) if options.json else print_lines(library_lines(rows))


def _show(options: argparse.Namespace) -> int:
    from ipsreview.usecases.describing import review_in_full, review_lines

    stored = _stored(options, options.id)
    return print_data(review_in_full(stored)) if options.json else print_lines(review_lines(stored))


def _stored(options: argparse.Namespace, review_id: str) -> StoredReview:
    with _reading(options) as database:
        return _load(database, review_id)


def _load(database: Database, review_id: str) -> StoredReview:
    if len(review_id) > _LONGEST_ID:
        raise KnownError(message("There is no review {id}; `ipsreview list` shows those there are.", id=review_id))
    return database.load(int(review_id))


def _reading(options: argparse.Namespace) -> Database:
    from ipsreview.usecases.library import open_library

    return open_library(_database_path(options), read_only=True, key=_key(options))


def _export(options: argparse.Namespace) -> int:
    from ipsreview.usecases.exporting import export_pdf, export_review_file, export_word
    from ipsreview.usecases.handing_over import hand_over

    if not any((options.docx, options.pdf, options.review_file, options.hand_over)):
        options.usage_error("name what to write: --docx PATH, --pdf PATH, --review-file PATH, --hand-over PATH, or several of them")
    if options.appendix and not (options.docx or options.pdf):
        options.usage_error("--appendix goes with --docx or --pdf; a review file holds everything already")
    form, review, appendix = _source(options)
    force: bool = options.force
    if options.docx:
        _tell_open(options.template, export_word(form, review, options.docx, replace=force, template=options.template, appendix=appendix))
    if options.pdf:
        export_pdf(form, review, options.pdf, replace=force, appendix=appendix)
    if options.review_file:
        export_review_file(form, review, options.review_file, replace=force)
    if options.hand_over:
        hand_over(form, review, options.hand_over, new_hand_over_passphrase(), replace=force)
    return 0


def _source(options: argparse.Namespace) -> tuple[Form, Review, Appendix | None]:
    """Return the review that is to be written, and its appendix where one is asked for."""
    from ipsreview.usecases.exporting import appendix_without_visits, make_appendix
    from ipsreview.usecases.importing import read_review_file

    if _is_id(options.source):
        with _reading(options) as database:
            stored = _load(database, options.source)
            return stored.form, stored.review, make_appendix(database, stored) if options.appendix else None
    read = read_review_file(Path(options.source))
    tell_left_out(read.left_out)
    return read.form, read.review, appendix_without_visits(read.form, read.review) if options.appendix else None


def _read(options: argparse.Namespace) -> int:
    from ipsreview.usecases.describing_documents import document_as_data, document_lines
    from ipsreview.usecases.importing import read_document

    document = read_document(options.file)
    return print_data(document_as_data(document)) if options.json else print_lines(document_lines(document))


def _suggest(options: argparse.Namespace) -> int:
    from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id
    from ipsreview.usecases.suggesting import suggest_from_file, suggestion_as_data, suggestion_lines

    suggestion = suggest_from_file(load_form_by_id(DEFAULT_FORM_ID), options.item, options.file)
    return print_data(suggestion_as_data(suggestion)) if options.json else print_lines(suggestion_lines(suggestion))


def _check_template(options: argparse.Namespace) -> int:
    from ipsreview.usecases.describing_documents import open_point_line
    from ipsreview.usecases.exporting import check_template
    from ipsreview.usecases.forms import DEFAULT_FORM_ID, load_form_by_id

    points = check_template(load_form_by_id(DEFAULT_FORM_ID), options.file)
    return print_lines([open_point_line(point) for point in points] or ["Every place of the form was found."])


def _import(options: argparse.Namespace) -> int:
    """Take in every file that can be; a file that cannot is told, and the others are kept all the same."""
    from ipsreview.usecases.handing_over import read_any
    from ipsreview.usecases.importing import files_among

    files = list(files_among(options.files))
    if not files:
        raise KnownError(message("There is no report in {folders}; name another folder, or a file.", folders=", ".join(map(str, options.files))))
    failed, key = 0, _key(options)
    with ExitStack() as opened:
        database: Database | None = None
        for number, path in enumerate(files, 1):
            show_progress(number, len(files))
            try:
                incoming = read_any(path, hand_over_passphrase)
                database = database or opened.enter_context(_library(options, key))  # not before: a wrong file makes none
                print_lines([str(_kept(database, incoming))])
            except KnownError as error:
                failed += 1
                tell_problem(error)
    return 1 if failed else 0


def _kept(database: Database, incoming: Incoming) -> int:
    """Keep a report and tell what it left open; return its id. The same Word report is not kept twice."""
    from ipsreview.usecases.describing_documents import open_points
    from ipsreview.usecases.importing import keep_report

    same = database.find_same(incoming.review) if incoming.document else None
    if same is not None:
        say(f"ipsreview: {incoming.path} is here already, as review {same}; it was not kept again.")
        return same
    stored = keep_report(database, incoming)
    tell_left_out(incoming.left_out)
    _tell_open(incoming.path, open_points(incoming.document) if incoming.document else ())
    return stored.id


def _tell_open(path: Path, points: Iterable[OpenPoint]) -> None:
    from ipsreview.usecases.describing_documents import open_point_line

    for point in points:
        say(f"ipsreview: {path}: {open_point_line(point)}")


def _library(options: argparse.Namespace, key: bytes | None) -> Database:
    from ipsreview.usecases.library import open_library

    return open_library(_database_path(options), key=key)


def _key(options: argparse.Namespace) -> bytes | None:
    """Return the key of an encrypted library, asking for the passphrase where nothing else gives it."""
    from ipsreview.usecases.protecting import find_key

    return find_key(_database_path(options), given_passphrase(), ask_passphrase)


def _encrypt(options: argparse.Namespace) -> int:
    from ipsreview.usecases.protecting import encrypt, plain_remains, refuse_encrypted, remove_remains

    path = _database_path(options)
    refuse_encrypted(path)
    code = print_lines([encrypt(path, given_passphrase() or ask_new_passphrase())])
    say("ipsreview: Encrypted. Print or write down the recovery key above, which is not shown again: it opens the reviews without the passphrase.")
    if options.remove_plain_copies:
        remove_remains(plain_remains(path))
    for remains in plain_remains(path):
        say(f"ipsreview: {remains} is a copy from before and is not encrypted; delete it when you no longer need it (--remove-plain-copies).")
    return code


def _decrypt(options: argparse.Namespace) -> int:
    from ipsreview.usecases.protecting import decrypt

    key = _key(options)
    if key is None:
        raise KnownError(message("{path} is not encrypted, so there is nothing to do.", path=_database_path(options)))
    decrypt(_database_path(options), key)
    return 0


def _purge(options: argparse.Namespace) -> int:
    from ipsreview.crashes import files_in
    from ipsreview.logs import stop_log
    from ipsreview.usecases.retention import delete_everything, purge

    path, second = _database_path(options), options.second
    if options.everything and not options.yes:
        say(f"ipsreview: This deletes {path} with all of its reviews, its backups, the settings, the log and its crash reports; say --yes to do it.")
        return 1
    if options.everything:
        stop_log()
        left = delete_everything(path, second=second, others=(settings_path(), own_words_path(), *files_in(crash_folder()), log_path()))
    else:
        with _library(options, _key(options)) if options.yes else _reading(options) as database:
            shown, left = purge(database, options.days, second=second, yes=options.yes)
        print_lines(map(str, shown))
    for sentence in left:
        say(f"ipsreview: {sentence}")
    return 1 if left else 0


def _rescue_key(options: argparse.Namespace) -> bytes | None:
    from ipsreview.usecases.rescue import find_rescue_key

    return find_rescue_key(_database_path(options), given_passphrase(), ask_passphrase)


def _check(options: argparse.Namespace) -> int:
    from ipsreview.usecases.rescue import check_file, report_lines

    report = check_file(_database_path(options), _rescue_key(options))
    return print_lines(report_lines(_database_path(options), report)) or int(not report.sound)


def _back_up(options: argparse.Namespace) -> int:
    from ipsreview.usecases.backups import Why, back_up_file, made_lines

    return print_lines(made_lines(back_up_file(_database_path(options), Why.ASKED, second=options.second, key=_key(options))))


def _restore(options: argparse.Namespace) -> int:
    from ipsreview.usecases.backups import backup_lines, iter_backups, restore_backup, restored_lines

    path, key = _database_path(options), _rescue_key(options)
    if options.file is None:
        return print_lines(backup_lines(iter_backups(path, options.second, key)))
    return print_lines(restored_lines(restore_backup(path, options.file, key)))


def _salvage(options: argparse.Namespace) -> int:
    from ipsreview.usecases.rescue import salvage, salvage_lines

    return print_lines(salvage_lines(options.target, salvage(_database_path(options), options.target, _rescue_key(options))))


def _offer_rescue(error: KnownError) -> None:
    from ipsreview.usecases.rescue import way_out

    for line in way_out(error):
        say(f"ipsreview: {line}")


def _demo(options: argparse.Namespace) -> int:
    from ipsreview.usecases.demo import write_demo

    return print_lines([str(write_demo(options.output, replace=options.force))])


def _self_test(options: argparse.Namespace) -> int:  # noqa: ARG001  every verb takes the options
    from ipsreview.usecases.self_test import self_test

    for trial in self_test(_fill_in_on_screen):
        print_lines([str(trial)])
    return 0


def _fill_in_on_screen(database: Path, form: Form, review: Review) -> str:
    from ipsreview.ui.self_test import fill_in

    return fill_in(database, form, review)


def _database_path(options: argparse.Namespace) -> Path:
    return database_path(getattr(options, "database", None))
