"""`group new`, `rename`, `join`, `edit-member`, `leave`, `back`, `show`, `writer`, `rules`."""

from pathlib import Path
from typing import Annotated

import typer

from fcp_portfolio.cli.group.options import GroupMember, read_day
from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    read_passphrase,
    read_text_file,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.identity import Json

Whom = Annotated[str, typer.Option("--member", metavar="MEMBER", help="A name or an id.")]


def new(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="What the group is called.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a group and prints its recovery words, once. Its members share the passphrase."""
    from fcp_portfolio.services.group.members import create_group
    from fcp_portfolio.services.strength import advice_on

    secret = read_passphrase(passphrase_file, new=True)
    created = create_group(file, name, secret)
    created.portfolio.close()
    show(created.words)
    for sentence in advice_on(secret.text, (name, file.stem)):
        say(sentence)
    say(
        f"Made “{file.name}”. The 24 words above open it without the passphrase. They are shown "
        "this once: write them down and keep them apart from this computer."
    )


def rename(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="What the group is called now.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Calls the group by another name; the file keeps its own."""
    from fcp_portfolio.services.group.naming import rename_group

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(rename_group(group, name))


def join(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Who joins.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “HCPC PH000000”.")] = (
        ""
    ),
    email: Annotated[str, typer.Option(metavar="TEXT", help="E-mail address.")] = "",
    on: Annotated[str, typer.Option("--date", metavar="DATE", help="Since when; else today.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Lets somebody join and prints the id. Says what joining means for copies."""
    from fcp_portfolio.services.group.members import add_member

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = add_member(group, name, registration=registration, email=email, joined=read_day(on))
        show_done(done, done.value.id)


def edit_member(
    file: File,
    member: Whom,
    *,
    name: Annotated[str | None, typer.Option(metavar="TEXT", help="The name.")] = None,
    registration: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Such as “HCPC PH000000”.")
    ] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT", help="E-mail address.")] = None,
    on: Annotated[str, typer.Option("--date", metavar="DATE", help="Since when.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Corrects what you say here of a member; the rest stays."""
    from fcp_portfolio.services.group import members as services

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        one = services.find_member(group, member)
        done = services.edit_member(
            group,
            one.id,
            name=one.name if name is None else name,
            registration=one.registration if registration is None else registration,
            email=one.email if email is None else email,
            joined=read_day(on) or one.joined,
        )
        show_done(done)


def leave(file: File, member: Whom, passphrase_file: PassphraseFile = None) -> None:
    """Somebody is no member from now on."""
    from fcp_portfolio.services.group.members import leave as left

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(left(group, member))


def back(file: File, member: Whom, passphrase_file: PassphraseFile = None) -> None:
    """Somebody who left is a member again from now on."""
    from fcp_portfolio.services.group.members import come_back

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(come_back(group, member))


def writer(file: File, member: Whom, passphrase_file: PassphraseFile = None) -> None:
    """Says which member writes on this computer; the history names them from now on."""
    from fcp_portfolio.services.group.members import write_as

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(write_as(group, member))


def show_all(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Everyone who is or was in the group."""
    from fcp_portfolio.services.group.members import members, writer

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        found, here = members(group), writer(group)
    if as_json:
        rows: list[Json] = [_row(one, writes=here == one) for one in found]
        show_json("group", {"members": rows})
        return
    show_table([(one.id[:8], one.name, one.registration, _since(one)) for one in found])


def rules(
    file: File,
    *,
    text: Annotated[
        Path | None, typer.Option(metavar="RULES.txt", help="Their new text, in a file.")
    ] = None,
    agree: Annotated[bool, typer.Option("--agree", help="A member agrees to them.")] = False,
    member: GroupMember = "",
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """The ground rules and who agreed to them; or new ones, or that somebody agrees."""
    from fcp_portfolio.services.group import rules as services

    changes = agree or text is not None
    with opened(file, passphrase_file, reading=not changes, kind=FileKind.GROUP) as group:
        if text is not None:
            show_done(services.set_rules(group, read_text_file(text)))
        if agree:
            show_done(services.agree(group, member))
        standing = services.rules(group)
    if as_json:
        agreed: list[Json] = [
            {"id": one.id, "name": one.name, "on": on.isoformat()}
            for one, on in (standing.agreed if standing else ())
        ]
        asked: list[Json] = [one.name for one in (standing.asked if standing else ())]
        said = standing.text if standing else None
        show_json("group-rules", {"text": said, "agreed": agreed, "asked": asked})
    elif standing is None:
        say("There are no ground rules yet.")
    elif not changes:
        show(standing.text)
        show_table([(one.name, f"agreed on {on.isoformat()}") for one, on in standing.agreed])


def _row(one: Member, *, writes: bool) -> dict[str, Json]:
    return {
        "id": one.id,
        "name": one.name,
        "registration": one.registration,
        "joined": one.joined.isoformat(),
        "left": one.left.isoformat() if one.left else None,
        "writes_here": writes,
    }


def _since(one: Member) -> str:
    left = f", left {one.left.isoformat()}" if one.left else ""
    return f"joined {one.joined.isoformat()}{left}"


COMMANDS = {
    "new": new,
    "rename": rename,
    "join": join,
    "edit-member": edit_member,
    "leave": leave,
    "back": back,
    "show": show_all,
    "writer": writer,
    "rules": rules,
}
