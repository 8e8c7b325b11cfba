"""What looks like an identifier in what is about to leave, and the reason why it may stay."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from fcp_portfolio.domain.entry import Attachment, Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identifiers import (
    KEPT_AS_IT_IS,
    Grade,
    is_health_number,
    looks_like,
    with_article,
)
from fcp_portfolio.domain.identity import Json, clean_text
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.reason import is_reason, kept_for
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.domain.selection import EVERYTHING, Selection
from fcp_portfolio.domain.shown import shown_content
from fcp_portfolio.services.book import selected
from fcp_portfolio.services.files import text_going_out
from fcp_portfolio.services.patients import known_names, look_through
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading
from fcp_portfolio.storage.history import REASON
from fcp_portfolio.storage.search import texts_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that looks like an identifier, and where it stands.

    `instead` may be written in the entry in its place; it is empty where that cannot be done.
    """

    kind: str
    text: str
    place: str
    entry: str
    note: str = ""
    grade: Grade = Grade.CERTAIN
    instead: str = ""


class Accepted(NamedTuple):
    """What the history keeps of findings that went out: a line for good, and what can be erased."""

    line: str = ""
    reason: Mapping[str, Json] = MappingProxyType({})


class Doing(NamedTuple):
    """What a refusal says of what was being done: whole sentences, and who reads the reason."""

    nothing: Phrase
    again: Phrase
    read: Phrase


_BY_WHOEVER_GETS_IT = Phrase("whoever gets the file reads it")
EXPORTING = Doing(
    Phrase("Nothing was exported."),
    Phrase("Remove it, or export again with the reason why it may stay."),
    _BY_WHOEVER_GETS_IT,
)
WRITING = Doing(
    Phrase("Nothing was written."),
    Phrase("Remove it, or write it with the reason why it may stay."),
    _BY_WHOEVER_GETS_IT,
)
KEEPING = Doing(
    Phrase("Nothing was kept."),
    Phrase("Say it otherwise, or keep it with the reason why it may stay."),
    Phrase("it is kept at this desk"),
)


class ReasonNeeded(Refused):
    """Something looks like an identifier of a patient, and only a reason lets it stay."""


class Text(NamedTuple):
    """A text that goes out: of which entry, where it stands, what it says.

    What stands inside a file is not `written` by the owner, and cannot be written otherwise. A
    `label`, such as a tag or the name of a file, has no words that could say what a number is.
    """

    entry: str
    place: str
    text: str
    written: bool = True
    label: bool = False


def findings(
    portfolio: Portfolio, selection: Selection = EVERYTHING, kind: Kind | None = None
) -> tuple[Finding, ...]:
    """What looks like an identifier in everything that an export of the selection would hold.

    A request may show less of an entry, by its `kind`; then only that is looked at.
    """
    with portfolio.read() as session:
        entries = selected(reading.entries(session), selection)
    texts = (text for entry in entries for text in _texts(portfolio, entry, kind))
    return found_in(portfolio, texts)


def worth_a_look(portfolio: Portfolio, entry: Entry) -> tuple[Phrase, ...]:
    """One sentence where what was written of an entry likely is an identifier, private ones too.

    For whoever writes without the window, which marks it as one types. Files are left to exports.
    """
    texts = _texts(portfolio, entry, None)
    looked = found_in(portfolio, (text for text in texts if text.written))
    found = [one for one in looked if one.grade is not Grade.POSSIBLE]
    if not found:
        return ()
    first, more = found[0], len(found) - 1
    return (joined(looks_like(first.text, first.place, first.kind, more), KEPT_AS_IT_IS),)


def found_in(portfolio: Portfolio, texts: Iterable[Text]) -> tuple[Finding, ...]:
    """What looks like an identifier in these texts, once for each place.

    It finds most direct identifiers and cannot find all; the last reading is a person's.
    """
    known = known_names(portfolio)
    found = (
        Finding(
            kind=found.kind,
            text=found.text,
            place=one.place,
            entry=one.entry,
            note=found.note,
            grade=Grade.CERTAIN if one.label and is_health_number(found) else found.grade,
            instead=found.instead if one.entry and one.written else "",
        )
        for one in texts
        for found in look_through(one.text, known)
    )
    return tuple(dict.fromkeys(found))


def require_reason(
    portfolio: Portfolio,
    found: tuple[Finding, ...],
    reason: str | None,
    doing: Doing = EXPORTING,
) -> None:
    """Raises ReasonNeeded where something certainly is an identifier and no sentence says why.

    So too where the reason itself holds one: it goes along, and is kept.
    """
    surely = certain(found)
    if found and reason:
        _require_nobody_in(portfolio, reason, doing)
    if not surely or is_reason(reason or ""):
        return
    if reason and reason.strip():
        short = Phrase("“{reason}” is too short for a reason.", reason=reason.strip())
        said = Phrase(
            "Say why it may stay in a sentence of at least three words: {read}.", read=doing.read
        )
        raise ReasonNeeded(joined(short, doing.nothing, said))
    first = surely[0]
    looks = looks_like(first.text, first.place, first.kind, len(surely) - 1)
    raise ReasonNeeded(joined(looks, doing.nothing, doing.again))


def _require_nobody_in(portfolio: Portfolio, reason: str, doing: Doing) -> None:
    named = certain(found_in(portfolio, [Text("", Phrase("the reason"), reason)]))
    if named:
        looks = Phrase(
            "“{text}” in the reason looks like {with_article}, and {read}.",
            text=named[0].text,
            with_article=with_article(named[0].kind),
            read=doing.read,
        )
        raise ReasonNeeded(joined(looks, doing.nothing, Phrase("Say it otherwise.")))


def reason_kept(
    found: tuple[Finding, ...], given: str | None, before: tuple[Finding, ...], kept: str
) -> str:
    """The reason to keep with a text: the one given now, else that of before for what is the same.

    `before` is what was found in the text as it stood; empty where nothing certain is found.
    """
    texts = {one.text for one in certain(found)}
    if not texts:
        return ""
    told = texts <= {one.text for one in certain(before)}
    return clean_text(given or "").strip() or (kept if told else "")


def kept_words(found: tuple[Finding, ...], reason: str | None) -> str:
    """What the document that goes out says of what is certain and was let stand, or nothing."""
    return kept_for(len(certain(found)), clean_text(reason or ""))


def certain(found: Iterable[Finding]) -> list[Finding]:
    """Those that stay only for a reason."""
    return [one for one in found if one.grade is Grade.CERTAIN]


def accepted(found: tuple[Finding, ...], reason: str | None, went: str = "") -> Accepted:
    """What the history keeps of what `went` out with findings, and of why; or without any."""
    if not found:
        return Accepted(went)
    what = f"{len(found)} findings of the identifier check accepted"
    why = clean_text(reason or "").strip()
    line = ", ".join(filter(None, (went, what, "" if why else "none of them certain")))
    return Accepted(line, {REASON: why} if why else {})


def _texts(portfolio: Portfolio, entry: Entry, kind: Kind | None) -> Iterator[Text]:
    form = portfolio.form(entry.content.form, entry.content.form_edition)
    content = shown_content(kind or Kind.SIGN_OFF, entry.content, form)
    called = Phrase("“{title}”", title=content.title or form.title)
    yield Text(entry.id, called, content.title)
    for field in form.fields:
        for text in texts_in(content.values.get(field.id)):
            yield Text(entry.id, joined(called, field.label, by=", "), text)
    for link in content.links:
        place = Phrase("{called}, why it shows {code}", called=called, code=link.code)
        yield Text(entry.id, place, link.why)
    for tag in entry.content.tags if kind is None else ():  # no request shows them
        yield Text(entry.id, joined(called, Phrase("tag"), by=", "), tag, label=True)
    for item in content.attachments:
        yield from texts_of_file(portfolio, entry.id, called, item)


def texts_of_file(
    portfolio: Portfolio, entry: str, called: str, item: Attachment
) -> Iterator[Text]:
    """What a file says: its name, what the owner wrote of it, and what can be read in it."""
    yield Text(entry, Phrase("{called}, file name", called=called), item.name, label=True)
    place = Phrase("{called}, description of “{name}”", called=called, name=item.name)
    yield Text(entry, place, item.description)
    inside = text_going_out(portfolio, item.sha256)
    yield Text(entry, Phrase("“{name}”", name=item.name), inside, written=False)
