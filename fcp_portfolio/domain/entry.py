"""Entries: what is logged, when it may be final, and what a reader is advised."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, timedelta

from fcp_portfolio.domain.dates import CENTURY
from fcp_portfolio.domain.elsewhere import SignedElsewhere, elsewhere_from_json, elsewhere_json
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import (
    FieldKind,
    FilledBy,
    Form,
    Value,
    value_problem,
    word_count,
)
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.identity import Json, clean_text
from fcp_portfolio.domain.phrase import Phrase, joined, spelled

EARLIEST = date(1900, 1, 1)
LONGEST_TEXT = 2_000_000
LONGEST_TITLE = 300
LONGEST_TAG, MOST_TAGS = 40, 20
MANY_LINKS = 3
SHORTLY_AHEAD = 31  # days; further ahead it is the year that was mistyped


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Entry to node, with the sentence that justifies it and the title as it read then."""

    framework: str
    edition: str
    path: str
    code: str
    title: str
    why: str

    @classmethod
    def to(cls, framework: Framework, node: Node, why: str = "") -> "Link":
        """A link to a node as it reads now."""
        key, _, _ = node.path.partition("#")  # its words may be of another edition
        return cls(
            framework=framework.id,
            edition=key.removeprefix(f"{framework.id}-"),
            path=node.path,
            code=node.code,
            title=node.title,
            why=clean_text(why),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file kept in the portfolio under its SHA-256, as one entry uses it.

    `size` is in bytes. `pages` is None where the kind of file has none.
    """

    sha256: str
    name: str
    description: str
    media_type: str
    size: int
    pages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a person edits in an entry. `tags` are the owner's own words to find it by.

    `named` is a name typed for somebody who is not among the people yet: they are added with it.
    """

    form: str
    form_edition: str
    title: str = ""
    occurred: date | None = None
    minutes: int | None = None
    person: str | None = None  # a person's id
    named: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    private: bool = False
    tags: tuple[str, ...] = ()
    elsewhere: SignedElsewhere | None = None  # where it was signed on paper, or so

    @property
    def signed_elsewhere(self) -> bool:
        """Whether it was signed elsewhere, and the scan that shows it is there."""
        signed = self.elsewhere
        return signed is not None and any(one.sha256 == signed.sha256 for one in self.attachments)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing logged. `revision` counts from 1; `zone` is the IANA zone of the last change."""

    id: str
    content: Content
    draft: bool
    created: datetime
    changed: datetime
    zone: str
    revision: int
    removed: bool = False

    @property
    def counts(self) -> bool:
        """Whether the entry is evidence: final and not removed."""
        return not self.draft and not self.removed


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why an entry cannot be kept as it is: the part concerned and one sentence."""

    part: str
    sentence: str


def tidy(content: Content, form: Form) -> Content:
    """The content as it is kept: text clean, empty values left out, fields in the form's order."""
    values = {f.id: _clean(content.values.get(f.id)) for f in form.fields}
    kept = {
        f.id: value for f in form.fields if not f.empty(value := values[f.id]) and not _blank(value)
    }
    return replace(
        content,
        title=" ".join(clean_text(content.title).split()),
        named=" ".join(clean_text(content.named).split()),
        values=kept,
        links=tuple(replace(link, why=clean_text(link.why).strip()) for link in content.links),
        tags=tidy_tags(content.tags),
    )


def tidy_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: in order of the alphabet, each once however it is written."""
    written = (" ".join(clean_text(tag).split()) for tag in tags)
    kept = {tag.casefold(): tag for tag in written if tag}
    return tuple(kept[key] for key in sorted(kept))


def awaits_assessor(content: Content, form: Form) -> bool:
    """Whether the form has a part for an assessor and nothing stands in it yet."""
    theirs = [field for field in form.fields if field.filled_by is FilledBy.ASSESSOR]
    return bool(theirs) and all(field.empty(content.values.get(field.id)) for field in theirs)


def problems(content: Content, form: Form, *, draft: bool, today: date) -> tuple[Problem, ...]:
    """Everything that keeps this content from being saved as a draft, or as final."""
    found = [*_unknown_fields(content, form), *_date_problems(content, today)]
    if len(content.title) > LONGEST_TITLE:
        found.append(Problem(part="title", sentence=_too_long_title(content.title)))
    if content.minutes is not None and not 0 < content.minutes <= 24 * 60:
        sentence = Phrase(
            "{minutes} minutes is not a length of one day or less.", minutes=content.minutes
        )
        found.append(Problem(part="minutes", sentence=sentence))
    for item in form.fields:
        if complaint := value_problem(item, content.values.get(item.id)):
            found.append(Problem(part=item.id, sentence=complaint))
        elif _too_long(content.values.get(item.id)):
            sentence = Phrase(
                "“{label}” holds more than {longest_text} characters: attach a file.",
                label=item.label,
                longest_text=f"{LONGEST_TEXT:,}",
            )
            found.append(Problem(part=item.id, sentence=sentence))
    if len({link.path for link in content.links}) < len(content.links):
        sentence = Phrase("A capability is linked twice. Keep one of the two links.")
        found.append(Problem(part="links", sentence=sentence))
    found += _tag_problems(tidy_tags(content.tags))
    return tuple(found if draft else [*found, *_missing(content, form)])


def require_sound(content: Content, form: Form, *, draft: bool, today: date) -> None:
    """Raises Refused with every problem in one sentence each."""
    found = problems(content, form, draft=draft, today=today)
    if found:
        raise Refused(joined(*(problem.sentence for problem in found)))


def advice(content: Content, form: Form) -> tuple[Problem, ...]:
    """What would make the entry better; never stops anybody."""
    found: list[Problem] = []
    for item in form.fields:
        text = content.values.get(item.id)
        if item.max_words and isinstance(text, str) and word_count(text) > item.max_words:
            over = word_count(text) - item.max_words
            sentence = Phrase(
                "{n} (word|words) over, the form allows {most}.", None, over, most=item.max_words
            )
            found.append(Problem(part=item.id, sentence=sentence))
    most = form.max_links or MANY_LINKS
    if len(content.links) > most:
        sentence = Phrase(
            "This entry carries {links} capabilities. Which {most} does it show best?",
            links=spelled(len(content.links)),
            most=spelled(most),
        )
        found.append(Problem(part="links", sentence=sentence))
    found += [
        Problem(
            part="links",
            sentence=Phrase(
                "Why does it show {code} {title}? One sentence.", code=link.code, title=link.title
            ),
        )
        for link in content.links
        if not link.why
    ]
    return tuple(found)


def content_json(content: Content) -> dict[str, Json]:
    """The content as canonical JSON holds it; `content_from_json` reads it back."""
    return {
        "form": content.form,
        "form_edition": content.form_edition,
        "title": content.title,
        "occurred": content.occurred.isoformat() if content.occurred else None,
        "minutes": content.minutes,
        "person": content.person,
        "values": dict(content.values),
        "links": [asdict(link) for link in content.links],
        "attachments": [asdict(item) for item in content.attachments],
        "private": content.private,
        # Left out where there are none: entries written before there were tags read the same.
        **({"tags": list(content.tags)} if content.tags else {}),
        **({"elsewhere": elsewhere_json(content.elsewhere)} if content.elsewhere else {}),
        **({"named": content.named} if content.named else {}),
    }


def content_from_json(data: Mapping[str, "object"]) -> Content:
    """Reads what `content_json` made. Raises KeyError, TypeError or ValueError on other shapes."""
    plain: dict[str, object] = dict(data)
    occurred = plain.pop("occurred")
    links = plain.pop("links")
    attachments = plain.pop("attachments")
    tags = plain.pop("tags", ())
    elsewhere = plain.pop("elsewhere", None)
    return Content(
        **plain,  # type: ignore[arg-type]  # the shape is content_json's
        occurred=None if occurred is None else date.fromisoformat(occurred),  # type: ignore[arg-type]
        links=tuple(Link(**item) for item in links),  # type: ignore[attr-defined]
        attachments=tuple(Attachment(**item) for item in attachments),  # type: ignore[attr-defined]
        tags=tuple(tags),  # type: ignore[arg-type]
        elsewhere=elsewhere_from_json(elsewhere) if elsewhere else None,  # type: ignore[arg-type]
    )


def _clean(value: Value) -> Value:
    if isinstance(value, str):
        return clean_text(value).strip("\n")
    if isinstance(value, Mapping):
        return {key: _clean(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_clean(inner) for inner in value]
    return value


def _blank(value: Value) -> bool:
    return isinstance(value, str) and not value.strip()


def _unknown_fields(content: Content, form: Form) -> list[Problem]:
    known = {f.id for f in form.fields}
    names = ", ".join(f.id for f in form.fields)
    return [
        Problem(
            part=name,
            sentence=Phrase(
                "{title} has no field “{name}”. Its fields: {names}.",
                title=form.title,
                name=name,
                names=names,
            ),
        )
        for name in content.values
        if name not in known
    ]


def _date_problems(content: Content, today: date) -> list[Problem]:
    when = content.occurred
    if when is None or EARLIEST <= when <= today:
        return []
    what = Phrase("before 1900") if when < EARLIEST else Phrase("in the future")
    year = _year_meant(when, today)
    hint = (
        Phrase("Did you mean {year}?", year=year) if year else Phrase("Give the date it occurred.")
    )
    return [
        Problem(
            part="occurred",
            sentence=Phrase("The date is {what}: {day}. {hint}", what=what, day=when, hint=hint),
        )
    ]


def _year_meant(when: date, today: date) -> int | None:
    """The year for which this day makes sense, where it was plainly the year that was mistyped."""
    if when.year < 100:  # noqa: PLR2004  two digits, as in 14/11/25
        years = range(CENTURY + when.year, CENTURY + when.year + 1)
    elif when > today + timedelta(days=SHORTLY_AHEAD):
        years = range(today.year, EARLIEST.year - 1, -1)
    else:
        return None
    return next((year for year in years if _falls_by(when, year, today)), None)


def _falls_by(when: date, year: int, today: date) -> bool:
    """Whether the day exists in that year and has been."""
    try:
        return when.replace(year=year) <= today
    except ValueError:  # 29 Feb
        return False


def _too_long_title(title: str) -> str:
    return Phrase(
        "The title has {title} characters, at most {longest_title}. Put the rest below it.",
        title=len(title),
        longest_title=LONGEST_TITLE,
    )


def _too_long(value: Value) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_TEXT


def _tag_problems(tags: tuple[str, ...]) -> list[Problem]:
    found = [
        Problem(
            part="tags",
            sentence=Phrase(
                "The tag “{tag}” is longer than {most} letters.", tag=tag, most=LONGEST_TAG
            ),
        )
        for tag in tags
        if len(tag) > LONGEST_TAG
    ]
    if len(tags) > MOST_TAGS:
        sentence = Phrase(
            "{count} tags. An entry takes {most} at most.", count=len(tags), most=MOST_TAGS
        )
        found.append(Problem(part="tags", sentence=sentence))
    return found


def _missing(content: Content, form: Form) -> list[Problem]:
    kept = tidy(content, form)
    found = []
    if not kept.title:
        found.append(Problem(part="title", sentence=Phrase("It has no title yet.")))
    if kept.occurred is None:
        found.append(Problem(part="occurred", sentence=Phrase("It has no date yet.")))
    found += [
        Problem(part=item.id, sentence=Phrase("“{label}” is empty.", label=item.label))
        for item in form.fields
        if item.required and item.id not in kept.values
    ]
    return found


__all__ = [
    "Attachment",
    "Content",
    "Entry",
    "FieldKind",
    "Link",
    "Problem",
    "advice",
    "content_from_json",
    "content_json",
    "problems",
    "require_sound",
    "tidy",
    "tidy_tags",
]
