"""What is done to several entries at once: one change, one undo."""

from collections.abc import Callable, Collection
from dataclasses import replace

from fcp_portfolio.domain.entry import Content, Entry, Link, tidy
from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import checked_form, write_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading

Edited = Done[tuple[Entry, ...]]


def link_entries(portfolio: Portfolio, ids: Collection[str], path: str) -> Edited:
    """Links entries to the capability with this path; those that are linked stay as they are.

    The reason why each shows it is left for its owner to write. Raises Refused where one of the
    entries could not be kept so, and then changes none.
    """
    framework, node = _node(portfolio, path)

    def linked(content: Content) -> Content:
        if any(link.path == path for link in content.links):
            return content
        return replace(content, links=(*content.links, Link.to(framework, node)))

    changed = _edited(portfolio, ids, linked, f"Linked to {node.code}")
    if not changed.value:
        return changed
    said = Phrase(
        "Linked {n} (entry|entries) to {node}. Say in each why.",
        None,
        len(changed.value),
        node=node.label,
    )
    return replace(changed, said=said)


def tag_entries(
    portfolio: Portfolio,
    ids: Collection[str],
    *,
    add: Collection[str] = (),
    remove: Collection[str] = (),
) -> Edited:
    """Gives entries some tags and takes others away; capital letters make no difference."""
    gone = {tag.casefold() for tag in (*add, *remove)}

    def tagged(content: Content) -> Content:
        kept = (tag for tag in content.tags if tag.casefold() not in gone)
        return replace(content, tags=(*kept, *add))

    changed = _edited(portfolio, ids, tagged, "Tagged")
    if not changed.value:
        return changed
    said = Phrase("Changed the tags of {n} (entry|entries).", None, len(changed.value))
    return replace(changed, said=said)


def tags(portfolio: Portfolio) -> tuple[str, ...]:
    """Every tag in use, in order of the alphabet."""
    with portfolio.read() as session:
        return reading.tags(session)


def _edited(
    portfolio: Portfolio, ids: Collection[str], edit: Callable[[Content], Content], what: str
) -> Edited:
    written = []
    with portfolio.change() as change:
        found = reading.entries(change.session, [reading.full_id(change.session, i) for i in ids])
        for old in found:
            form = portfolio.form(old.content.form, old.content.form_edition)
            content = tidy(edit(old.content), form)
            if content != old.content:
                checked_form(portfolio, content, draft=old.draft)
                written.append(
                    write_entry(
                        portfolio,
                        change,
                        old.id,
                        content,
                        draft=old.draft,
                        what=what,
                        removed=old.removed,
                    )
                )
        if not written:
            return Done(value=(), said=Phrase("Nothing was changed."))
    return Done(value=tuple(written), changed=Changed.ENTRIES, undo=change.id)


def _node(portfolio: Portfolio, path: str) -> tuple[Framework, Node]:
    for framework in portfolio.frameworks:
        for node in framework.linkable:
            if node.path == path:
                return framework, node
    raise NotFound(Phrase("No framework of this portfolio has “{code}”.", code=path))
