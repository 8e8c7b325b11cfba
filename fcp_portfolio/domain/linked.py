"""The questions of a form that are about a link of an entry, and which one is meant."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from fcp_portfolio.domain.entry import Link
from fcp_portfolio.domain.form import Criterion, Field, Form


def _all_are_printed(_path: str) -> bool:
    return False


def naming_links(
    form: Form, links: Sequence[Link], is_working: Callable[[str], bool] = _all_are_printed
) -> Form:
    """The form as it asks about this entry: beside a criterion about a link stands which it is.

    `is_working` says of a node's path whether its title is working wording, which is not printed:
    its code stands alone. A criterion about a link that the entry lacks reads as it did.
    """
    names = [link.code if is_working(link.path) else _called(link) for link in links]
    return replace(form, fields=tuple(_named(field, names) for field in form.fields))


def only_linked(form: Form, links: Sequence[Link]) -> Form:
    """The form without criteria about links that the entry lacks: nobody is asked about nothing."""
    return replace(form, fields=tuple(_without(field, len(links)) for field in form.fields))


def _without(field: Field, many: int) -> Field:
    there = tuple(one for one in field.criteria if (one.link or 0) <= many)
    return replace(field, criteria=there)


def _called(link: Link) -> str:
    return f"{link.code} {link.title}".strip()


def _named(field: Field, names: list[str]) -> Field:
    return replace(field, criteria=tuple(_beside(one, names) for one in field.criteria))


def _beside(criterion: Criterion, names: list[str]) -> Criterion:
    if criterion.link is None or criterion.link > len(names):
        return criterion
    return replace(criterion, text=f"{criterion.text}: {names[criterion.link - 1]}")
