"""`merge`, `decide`: another version of a portfolio."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    File,
    PassphraseFile,
    opened,
    read_passphrase,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.domain.identity import Json, instant_text

if TYPE_CHECKING:
    from fcp_portfolio.services.merging import Comparison, Named
    from fcp_portfolio.services.undecided import Choice, Version

BOTH = "both"


def merge(
    file: File,
    other: Annotated[Path, typer.Argument(metavar="OTHER", help="Another version of it.")],
    *,
    look: Annotated[bool, typer.Option("--look", help="Only compare; change nothing.")] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
    other_passphrase_file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The passphrase of OTHER, where it has another one."),
    ] = None,
) -> None:
    """Takes in what another version of the portfolio holds.

    OTHER stays as it is. What was changed in both is kept twice; “decide” shows it.
    """
    from fcp_portfolio.services.merging import compare, said_of
    from fcp_portfolio.services.merging import merge as merge_version

    secret = read_passphrase(other_passphrase_file or passphrase_file)
    with opened(file, passphrase_file, kind=None) as portfolio:
        if look:
            told = compare(portfolio, other, secret)
            say(said_of(told))
        else:
            done = merge_version(portfolio, other, secret)
            told = done.value
            show_done(done)
    if as_json:
        show_json("comparison", _comparison_json(told))
    else:
        _show(told)
    if told.undecided and not look:
        say("“decide” shows both versions of what waits for a choice.")
        raise typer.Exit(NEEDS_A_PERSON)


def decide(
    file: File,
    what: Annotated[str, typer.Argument(metavar="ID", help="What to choose a version of.")] = "",
    keep: Annotated[
        str, typer.Option(metavar="VERSION", help="The version to keep; “both” for two entries.")
    ] = "",
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Chooses between versions that two computers wrote.

    Without ID, shows what waits for a choice and how the versions differ.
    """
    from fcp_portfolio.services.undecided import choices, choose, keep_both

    with opened(file, passphrase_file, reading=not what, kind=None) as portfolio:
        if what:
            keeping = keep_both(portfolio, what) if keep == BOTH else choose(portfolio, what, keep)
            show_done(keeping)
        waiting = choices(portfolio)
    if as_json:
        show_json("choices", {"choices": [_choice_json(one) for one in waiting]})
    elif not what:
        _show_choices(waiting)


def _show(told: "Comparison") -> None:
    for word, entries in (("new", told.new), ("changed", told.changed), ("both", told.both)):
        for one in entries:
            show(f"{word}  {one.id[:8]}  {one.title}")
    if told.lost:
        say(f"Erased for good on one side and changed on the other, and gone: {told.lost}.")


def _show_choices(waiting: "tuple[Choice, ...]") -> None:
    if not waiting:
        say("Nothing waits for a choice.")
    for one in waiting:
        show(f"{one.subject[:8]}  {one.title}")
        for version in (one.shown, *one.others):
            shown = ", shown now" if version is one.shown else ""
            told = f"{version.at:%Y-%m-%d %H:%M} UTC, {version.what}{shown}"
            show(f"  {version.id[:8]}  {version.origin}, {told}")
            for found in version.differences:
                show(f"    {found.part}: {found.before or '(nothing)'}")
                show(f"    {found.part}, shown now: {found.now or '(nothing)'}")


def _comparison_json(told: "Comparison") -> dict[str, Json]:
    return {
        "computer": told.computer,
        "who": told.who or None,
        "at": instant_text(told.at),
        "new": _named_json(told.new),
        "changed": _named_json(told.changed),
        "both": _named_json(told.both),
        "others": dict(told.others),
        "erased": told.erased,
        "lost": told.lost,
        "undecided": told.undecided,
    }


def _named_json(entries: "tuple[Named, ...]") -> list[Json]:
    return [{"id": one.id, "title": str(one.title)} for one in entries]


def _choice_json(one: "Choice") -> dict[str, Json]:
    return {
        "id": one.subject,
        "kind": one.kind,
        "title": str(one.title),
        "versions": [_version_json(version) for version in (one.shown, *one.others)],
    }


def _version_json(version: "Version") -> dict[str, Json]:
    return {
        "id": version.id,
        "computer": str(version.computer),
        "who": version.who or None,
        "at": instant_text(version.at),
        "what": str(version.what),
        "removed": version.removed,
        "on_erased": version.on_erased,
        "differs": [
            {"part": str(one.part), "before": one.before, "now": one.now}
            for one in version.differences
        ],
    }


COMMANDS = (merge, decide)
