"""A member's own entry of a meeting, in their own portfolio: a draft to finish there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from fcp_portfolio.domain.entry import Content, Entry, Link
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind, require_kind
from fcp_portfolio.domain.form import Value
from fcp_portfolio.domain.group.meeting import Meeting, MeetingState
from fcp_portfolio.domain.group.member import Member, known_as, meant
from fcp_portfolio.domain.group.record import parts_of_names, without_names
from fcp_portfolio.domain.identifiers import with_article
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import checked_form, entry_done, write_entry
from fcp_portfolio.services.files import CheckedFile, keep_checked
from fcp_portfolio.services.findings import Finding
from fcp_portfolio.services.group.actions import actions
from fcp_portfolio.services.group.meetings import find_meeting, present_at
from fcp_portfolio.services.group.members import members, staying, writer
from fcp_portfolio.services.group.minutes import labels, topics_of
from fcp_portfolio.services.group.notes import learnt, themes
from fcp_portfolio.services.group.record import file_of_meeting
from fcp_portfolio.services.group.rules import rules
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.storage.key import Secret

FORM = "peer-discussion"


def entry_from_meeting(
    group: Portfolio,
    given: str,
    portfolio: Portfolio,
    *,
    member: str = "",
    files: Sequence[CheckedFile] = (),
    with_record: bool = True,
) -> Done[Entry]:
    """Makes a draft in a member's portfolio of a meeting at which they were.

    It holds the group's themes, what they learnt themselves, their own actions and how long it
    took, linked to the capabilities that the meeting was about; no other member is named. `files`
    are attached, and `with_record` the group's record of the meeting, which names who was there;
    it stays back where something in it looks like an identifier. Raises Refused for a meeting that
    was not held, or where its owner was not, and NotFound.
    """
    return _made(group, given, portfolio, member, files, with_record=with_record)


def _made(
    group: Portfolio,
    given: str,
    portfolio: Portfolio,
    member: str,
    files: Sequence[CheckedFile] = (),
    *,
    with_record: bool,
) -> Done[Entry]:
    meeting = find_meeting(group, given)
    if meeting.state is not MeetingState.HELD:
        message = Phrase("The meeting is {state}, not held. Nothing was made.", state=meeting.state)
        raise Refused(message)
    whose = _whose(group, portfolio, member)
    if whose not in present_at(group, meeting):
        message = Phrase(
            "{name} was not at the meeting of {day}. Nothing was made.",
            name=whose.name,
            day=meeting.on,
        )
        raise Refused(message)
    paths = topics_of(group, meeting)
    links = tuple(_links(portfolio, paths))
    content = _content(group, portfolio, meeting, whose, links)
    form = checked_form(portfolio, content, draft=True)
    record = file_of_meeting(group, meeting) if with_record else None
    attached = (*files, record) if isinstance(record, CheckedFile) else files
    with portfolio.change() as change:
        kept = tuple(keep_checked(change.session, change.portfolio_id, one) for one in attached)
        made = write_entry(
            portfolio,
            change,
            new_id(),
            replace(content, attachments=kept),
            draft=True,
            what=Phrase("Logged"),
        )
    said = Phrase(
        "Made a draft of the meeting of {day}. Finish it in your own words.", day=meeting.on
    )
    done = entry_done(made, change, said, form)
    left_out = [path for path in paths if path not in {link.path for link in links}]
    advice = (
        *_unlinked(group, left_out),
        *_named(group, content, whose),
        *(_stayed_back(record) if isinstance(record, Finding) else ()),
    )
    return Done(value=done.value, changed=done.changed, undo=done.undo, said=said, advice=advice)


def entry_in_file(
    group: Portfolio,
    given: str,
    file: Path,
    secret: Secret,
    *,
    member: str = "",
    with_record: bool = True,
) -> Done[Entry]:
    """As `entry_from_meeting`, in a portfolio that is opened for it and closed again.

    There is no undo here: it is undone in the portfolio. Raises also what opening one raises.
    """
    with open_portfolio(file, secret, place=group.copy.place, clock=group.clock) as portfolio:
        require_kind(file.name, portfolio.kind, FileKind.PORTFOLIO)
        done = _made(group, given, portfolio, member, with_record=with_record)
    said = Phrase(
        "Made a draft in “{name}”. It stands under Evidence there. Finish it in your own words.",
        name=file.name,
    )
    return Done(value=done.value, said=said, advice=done.advice)


def _whose(group: Portfolio, portfolio: Portfolio, given: str) -> Member:
    """The member whose portfolio it is: who is named, else its owner, else who writes here.

    Its owner may be known by another name here; who is plainly another member is refused.
    """
    owner, here = portfolio.owner, writer(group)
    found = known_as(staying(group), owner.name, owner.registration)
    if given:
        named = meant(staying(group), given)
        if found and named not in found:
            message = Phrase(
                "This portfolio is of {owner}, not of {name}. Nothing was made.",
                owner=owner.name,
                name=named.name,
            )
            raise Refused(message)
        return named
    meant_here = [one for one in found if one == here] or found
    if len(meant_here) == 1:
        return meant_here[0]
    message = Phrase(
        "It is not plain which member {name} is. Say which. Nothing was made.", name=owner.name
    )
    raise Refused(message)


def _content(
    group: Portfolio,
    portfolio: Portfolio,
    meeting: Meeting,
    whose: Member,
    links: tuple[Link, ...],
) -> Content:
    form, standing = portfolio.form(FORM), rules(group)
    others = [one.name for one in members(group) if one.id != whose.id]

    def plain(texts: Iterable[str]) -> str:
        return "\n".join(without_names(text, others) for text in texts)

    own = [one for one in learnt(group, meeting) if one.member == whose.id]
    shared = [one for one in learnt(group, meeting) if not one.member]
    values: dict[str, Value] = {
        "format": "Group case discussion",
        "present": [{"role": "Members", "number": str(len(present_at(group, meeting)))}],
        "ground_rules": standing is not None and whose in [one for one, _ in standing.agreed],
        "themes": plain([*(one.text for one in themes(group, meeting)), *(x.text for x in shared)]),
        "learning": plain(one.text for one in own),
        "actions": [
            {
                "action": plain([one.text]),
                "owner": portfolio.owner.name,
                "due": one.due.isoformat() if one.due else "",
            }
            for one in actions(group, meeting)
            if one.owner == whose.id
        ],
    }
    return Content(
        form=form.id,
        form_edition=form.edition,
        title=plain([meeting.title]) or Phrase("Meeting of the peer-support group"),
        occurred=meeting.on,
        minutes=meeting.minutes,
        values=values,
        links=links,
    )


def _links(portfolio: Portfolio, paths: Iterable[str]) -> Iterator[Link]:
    for framework in portfolio.frameworks:
        for path in paths:
            node = framework.by_path.get(path)
            if node is not None and node in framework.linkable:
                yield Link.to(framework, node)


def _unlinked(group: Portfolio, paths: Sequence[str]) -> Iterator[Phrase]:
    if paths:
        yield Phrase(
            "Not linked, because your portfolio does not use them: {labels}.",
            labels=", ".join(labels(group, paths)),
        )


def _stayed_back(found: Finding) -> Iterator[Phrase]:
    """Why the group's record is not attached, and how it can be all the same."""
    yield Phrase(
        "The group’s record is not attached: “{text}” in it looks like {kind}. If it may stay, "
        "write the record with the reason, and attach it.",
        text=found.text,
        kind=with_article(found.kind),
    )


def _named(group: Portfolio, content: Content, whose: Member) -> Iterator[Phrase]:
    """Where a word may be part of another member's name: a person reads it."""
    others = [one.name for one in members(group) if one.id != whose.id]
    texts = (content.title, *(x for x in content.values.values() if isinstance(x, str)))
    words = dict.fromkeys(word for text in texts for word in parts_of_names(text, others))
    if words:
        yield Phrase(
            "“{words}” may be part of a member’s name. Read the draft before you finish it.",
            words=", ".join(words),
        )
