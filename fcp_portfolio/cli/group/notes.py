"""`group bring`, `agenda`, `theme`, `learn`, `act`, `done` and others: what meetings are about."""

from collections.abc import Mapping
from typing import Annotated

import typer

from fcp_portfolio.cli.group.options import (
    AtMeeting,
    GroupMember,
    MeetingId,
    Text,
    Topics,
    Why,
    read_day,
)
from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.group.items import GroupAction, Item
from fcp_portfolio.domain.identity import Json

ActionId = Annotated[str, typer.Argument(metavar="ACTION", help="An action, by its id.")]


def bring(
    file: File,
    text: Text,
    *,
    member: GroupMember = "",
    meeting: AtMeeting = "",
    topic: Topics = None,
    why: Why = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """A member brings something, to the next meeting unless one is named. Prints an id."""
    from fcp_portfolio.services.group.agenda import bring as brought

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = brought(group, text, member=member, meeting=meeting, topics=topic or (), why=why)
        show_done(done, done.value.id)


def agenda(
    file: File,
    meeting: AtMeeting = "",
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """What is brought to a meeting, or waits for the next one, and the actions that are open."""
    from fcp_portfolio.services.group.actions import open_actions
    from fcp_portfolio.services.group.agenda import brought
    from fcp_portfolio.services.group.meetings import find_meeting
    from fcp_portfolio.services.group.members import names as named

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        found = find_meeting(group, meeting) if meeting else None
        items, actions = brought(group, found), open_actions(group)
        names = named(group)
    if as_json:
        rows: list[Json] = [_item(one, names) for one in items]
        show_json("agenda", {"items": rows, "actions": [_action(one, names) for one in actions]})
        return
    show_table(
        [
            *((one.id[:8], one.text, names[one.member]) for one in items),
            *((one.id[:8], one.text, names[one.owner]) for one in actions),
        ]
    )


def theme(
    file: File,
    meeting: MeetingId,
    text: Text,
    *,
    topic: Topics = None,
    why: Why = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Notes what a meeting was about, without patients. Prints an id."""
    from fcp_portfolio.services.group.notes import note_theme

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = note_theme(group, meeting, text, topics=topic or (), why=why)
        show_done(done, done.value.id)


def learn(
    file: File,
    meeting: MeetingId,
    text: Text,
    *,
    own: Annotated[
        bool, typer.Option("--own", help="By one member, not by the whole group.")
    ] = False,
    member: GroupMember = "",
    why: Why = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Notes what the group learnt, or one member. Prints an id."""
    from fcp_portfolio.services.group.notes import note_learning

    by = member if own or member else None
    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = note_learning(group, meeting, text, member=by, why=why)
        show_done(done, done.value.id)


def act(
    file: File,
    text: Text,
    *,
    owner: Annotated[
        str, typer.Option(metavar="MEMBER", help="Whose it is; else whoever writes here.")
    ] = "",
    due: Annotated[str, typer.Option(metavar="DATE", help="By when: 2026-01-31.")] = "",
    meeting: AtMeeting = "",
    why: Why = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Notes what a member is to do. Prints an id."""
    from fcp_portfolio.services.group.actions import add_action

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = add_action(group, text, owner=owner, due=read_day(due), meeting=meeting, why=why)
        show_done(done, done.value.id)


def done(
    file: File,
    action: ActionId,
    *,
    open_again: Annotated[
        bool, typer.Option("--open", help="It is not done: it is open again.")
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Says that an action is done."""
    from fcp_portfolio.services.group.actions import finish_action

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(finish_action(group, action, done=not open_again))


def edit_action(
    file: File,
    action: ActionId,
    *,
    text: Annotated[str | None, typer.Option(metavar="TEXT", help="What is to be done.")] = None,
    owner: Annotated[str | None, typer.Option(metavar="MEMBER", help="Whose it is now.")] = None,
    due: Annotated[str | None, typer.Option(metavar="DATE", help="By when; “” for no day.")] = None,
    why: Why = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Changes what you say here of an action; the rest stays."""
    from fcp_portfolio.services.group.actions import ActionWish, change_action, find_action

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        one = find_action(group, action)
        wish = ActionWish(
            text=one.text if text is None else text,
            owner=one.owner if owner is None else owner,
            due=one.due if due is None else read_day(due),
            why=why,
        )
        show_done(change_action(group, one.id, wish))


def remove_action(file: File, action: ActionId, passphrase_file: PassphraseFile = None) -> None:
    """Takes an action away; “undo” brings it back."""
    from fcp_portfolio.services.group.actions import remove_action as removed

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(removed(group, action))


def actions(file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None) -> None:
    """Every action of the group, open ones first."""
    from fcp_portfolio.services.group.actions import actions as every
    from fcp_portfolio.services.group.members import names as named

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        found, today = every(group), group.today()
        names = named(group)
    if as_json:
        show_json("group-actions", {"actions": [_action(one, names) for one in found]})
        return
    show_table(
        [
            (
                one.id[:8],
                one.text,
                names[one.owner],
                one.due.isoformat() if one.due else "",
                "done" if one.done else "late" if one.overdue(today) else "open",
            )
            for one in found
        ]
    )


def _item(one: Item, names: Mapping[str, str]) -> dict[str, Json]:
    return {
        "id": one.id,
        "text": one.text,
        "by": names[one.member],
        "meeting": one.meeting or None,
        "topics": list(one.topics),
    }


def _action(one: GroupAction, names: Mapping[str, str]) -> dict[str, Json]:
    return {
        "id": one.id,
        "text": one.text,
        "owner": names[one.owner],
        "due": one.due.isoformat() if one.due else None,
        "done": one.done.isoformat() if one.done else None,
        "meeting": one.meeting or None,
    }


COMMANDS = {
    "bring": bring,
    "agenda": agenda,
    "theme": theme,
    "learn": learn,
    "act": act,
    "actions": actions,
    "done": done,
    "edit-action": edit_action,
    "remove-action": remove_action,
}
