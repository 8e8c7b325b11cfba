"""`route`: which routes there are and are followed, and what is set for their rules."""

from typing import Annotated

import typer

from fcp_portfolio.cli.frameworks import check
from fcp_portfolio.cli.readiness import RouteName, finding_json
from fcp_portfolio.cli.routes import route_line, show_route, titled
from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.readiness.changes import RuleChange
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.services.done import Done

app = typer.Typer(help="Routes: what there is, and what you set for their rules.")

About = Annotated[
    str, typer.Argument(metavar="ID", help="A requirement or a date, as “route show” names it.")
]
Edition = Annotated[str, typer.Argument(metavar="KEY", help="Such as fcp-taught-2023.")]
On = Annotated[str, typer.Option(metavar="DATE", help="The day: 2026-01-31; today if left out.")]


@app.command("list")
def list_all(*, as_json: AsJson = False) -> None:
    """Every route, shipped and your own."""
    from fcp_portfolio.services.portfolio import installed_definitions

    definitions = installed_definitions()
    routes = sorted(definitions.routes.values(), key=lambda one: one.key)
    if as_json:
        show_json("routes", {"routes": [route_line(one) for one in routes]})
    else:
        show_table([(one.key, titled(one)) for one in routes])


@app.command("show")
def show_one(key: Edition, *, as_json: AsJson = False) -> None:
    """One route with its stages and everything it asks for, each with its source."""
    from fcp_portfolio.domain.route import meant
    from fcp_portfolio.services.portfolio import installed_definitions

    show_route(meant(installed_definitions().routes, key), as_json=as_json)


app.command("check")(check)


@app.command("follow")
def follow(
    file: File,
    keys: Annotated[
        list[str] | None, typer.Argument(metavar="KEY", help="All that you follow; none to stop.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Follows these routes and no others."""
    from fcp_portfolio.services.routes import follow_routes

    with opened(file, passphrase_file) as portfolio:
        show_done(follow_routes(portfolio, keys or ()))


@app.command("choose")
def choose(
    file: File,
    about: About,
    value: Annotated[int, typer.Argument(metavar="N", help="What one of the sources says.")],
    route: RouteName = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Chooses between what the sources of a requirement say, where they differ."""
    from fcp_portfolio.services.route_settings import choose_number

    with opened(file, passphrase_file) as portfolio:
        _show_set(choose_number(portfolio, about, value, route=route))


@app.command("set")
def set_value(
    file: File,
    about: About,
    value: Annotated[
        str, typer.Argument(metavar="VALUE", help="A number, or a day; empty takes it back.")
    ],
    route: RouteName = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Sets a number that your provider decides, or a day that a route counts from."""
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.route_settings import set_day, set_number, take_back

    with opened(file, passphrase_file) as portfolio:
        if not value.strip():
            show_done(take_back(portfolio, about, route=route))
        elif value.strip().isdecimal():
            _show_set(set_number(portfolio, about, int(value), route=route))
        else:
            day = read_date(value)
            if day is not None:
                _show_set(set_day(portfolio, about, day, route=route))


@app.command("declare")
def declare(  # noqa: PLR0917  one option for each thing a statement says
    file: File,
    about: About,
    who: Annotated[
        str,
        typer.Option(metavar="NAME", help="Who says so; left out, you."),
    ] = "",
    on: On = "",
    words: Annotated[str, typer.Option(metavar="TEXT", help="What they say; never empty.")] = "",
    route: RouteName = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Records a dated statement: a declaration, or what only a person can judge."""
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.route_settings import declare as record

    with opened(file, passphrase_file) as portfolio:
        day = read_date(on)
        _show_set(record(portfolio, about, who=who, on=day, words=words, route=route))


@app.command("hold")
def hold(
    file: File,
    about: About,
    entry: Annotated[str, typer.Argument(metavar="ENTRY", help="The entry that has it as a file.")],
    route: RouteName = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Names the entry that holds a document."""
    from fcp_portfolio.services.route_settings import hold as name

    with opened(file, passphrase_file) as portfolio:
        _show_set(name(portfolio, about, entry, route=route))


@app.command("changes")
def changes(
    file: File, key: Edition, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """What another edition of a route would change for you, before you adopt it."""
    from fcp_portfolio.services.routes import route_changes

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = route_changes(portfolio, key)
    if as_json:
        value: dict[str, Json] = {
            "from": found.now.key,
            "to": found.other.key,
            "changes": [_change(one) for one in found.changes],
            "asked": list(found.asked),
        }
        show_json("route-changes", value)
        return
    show(f"{found.now.key} → {found.other.key}")
    for one in found.changes:
        show(f"{one.kind}  {one.requirement.id}  {one.requirement.title}: {one.words}")
    for sentence in (*found.asked, *(("Nothing differs.",) if not found.changes else ())):
        say(sentence)


@app.command("adopt")
def adopt(file: File, key: Edition, passphrase_file: PassphraseFile = None) -> None:
    """Follows another edition in place of the one you follow; what you set stays set."""
    from fcp_portfolio.services.routes import adopt_edition

    with opened(file, passphrase_file) as portfolio:
        show_done(adopt_edition(portfolio, key))


def _show_set(done: Done[Given]) -> None:
    show_done(done, done.value.id)


def _change(one: RuleChange) -> dict[str, Json]:
    return {
        "id": one.requirement.id,
        "title": one.requirement.title,
        "kind": one.kind.name.lower(),
        "words": one.words,
        "before": finding_json(one.before) if one.before else None,
        "after": finding_json(one.after) if one.after else None,
    }
