"""Frameworks, forms and lists of headings made here, kept in the portfolio and saved as YAML."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.form_sketch import FormSketch, form_values
from fcp_portfolio.domain.framework import Framework, Wording
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.sketch import About, Sketch, framework_values
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio, details
from fcp_portfolio.storage import definition_store
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.definitions import (
    Definition,
    definition_text,
    key_of,
    read_definition,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A definition with its text, read back by the same strict reader as every file."""

    definition: Framework | Form
    text: str


def written_framework(portfolio: Portfolio, sketch: Sketch, about: About) -> Written:
    """The framework that a sketch makes, not kept yet; raises Refused and DefinitionError."""
    _require_fit(sketch.unfit, about)
    return read_back(portfolio, framework_values(sketch, about, _day(portfolio)), about.title)


def written_form(portfolio: Portfolio, sketch: FormSketch, about: About) -> Written:
    """The form that a sketch makes, not kept yet; raises Refused and DefinitionError."""
    _require_fit(sketch.unfit, about)
    return read_back(portfolio, form_values(sketch, about), about.title)


def keep_made(portfolio: Portfolio, written: Written) -> Done[Framework | Form]:
    """Keeps a definition that was made here; a framework is used by the portfolio at once.

    Raises Refused where there is one of that id and edition.
    """
    made = written.definition
    what = Phrase("Made “{title}”", title=made.title)
    keys = (*portfolio.framework_keys, made.key) if isinstance(made, Framework) else ()
    with portfolio.change() as change:
        record_definition(portfolio, change, written, what, keys)
    portfolio.refresh()
    changed = Changed.DEFINITIONS | (Changed.DETAILS if keys else Changed.NOTHING)
    said = Phrase("{what}. It is kept in this portfolio.", what=what)
    return Done(value=made, changed=changed, undo=change.id, said=said)


def record_definition(
    portfolio: Portfolio, change: Change, written: Written, what: str, frameworks: Sequence[str]
) -> None:
    """Writes a definition inside a change; these frameworks are used from then on, if any."""
    name = key_of(written.definition)
    if name in portfolio.definitions.texts:
        message = Phrase(
            "There is “{name}” already. Give yours another id or edition. Nothing was kept.",
            name=name.partition(":")[2],
        )
        raise Refused(message)
    definition_store.record(change, name, written.text, what)
    if frameworks:
        routes = [route.key for route in portfolio.routes]
        state = details(portfolio.owner, frameworks, routes)
        change.record(what, "details", portfolio.details_id, state)


def definition_of(portfolio: Portfolio, key: str) -> Written:
    """A framework or form of the portfolio by its key, and the text it was read from."""
    known = portfolio.definitions
    found = known.frameworks.get(key) or known.forms.get(key)
    if found is None:
        raise NotFound(Phrase("There is no framework or form “{key}”.", key=key))
    return Written(definition=found, text=known.texts[key_of(found)])


def holds_official_statements(definition: Definition) -> bool:
    """Whether it has official words below its capabilities, which belong to their publisher."""
    if not isinstance(definition, Framework):
        return False
    below = (node for node in definition.by_path.values() if node.path in definition.homes)
    return any(not node.evidence and node.wording is Wording.OFFICIAL for node in below)


def save_definition(
    portfolio: Portfolio, key: str, to: Path, *, official_too: bool = False
) -> Done[Path]:
    """Saves the YAML of a framework or form. Raises Refused for official words nobody allowed."""
    from fcp_portfolio.documents.replacing import replacing  # with what leaves, not before

    written = definition_of(portfolio, key)
    if holds_official_statements(written.definition) and not official_too:
        message = Phrase(
            "“{title}” has official wording, which belongs to its publisher and is not to be "
            "passed on. Nothing was saved. Save it with the official wording only for yourself.",
            title=written.definition.title,
        )
        raise Refused(message)
    with replacing(to) as file:
        file.write(written.text.encode())
    return Done(value=to, said=Phrase("Saved “{name}”.", name=to.name))


def _require_fit(unfit: str, about: About) -> None:
    if unfit:
        raise Refused(unfit)
    if not about.key:
        raise Refused(Phrase("Give it a title. Nothing was kept."))


def read_back(portfolio: Portfolio, values: Mapping[str, Json], name: str) -> Written:
    """What was made, as the strict reader reads it; raises DefinitionError with every fault."""
    text = definition_text(values)
    made = read_definition(text, name, portfolio.definitions)
    assert isinstance(made, Framework | Form)  # noqa: S101  nothing else is made here
    return Written(definition=made, text=text)


def _day(portfolio: Portfolio) -> str:
    return portfolio.today().isoformat()
