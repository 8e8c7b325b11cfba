"""A file from a folder becomes a draft: title, day and form are guessed, and told as guesses."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from fcp_portfolio.domain.entry import EARLIEST, LONGEST_TITLE, Content, Problem
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.importing.cells import beginning, plain
from fcp_portfolio.domain.importing.dates import Dated, read_foreign
from fcp_portfolio.domain.importing.rows import Becomes
from fcp_portfolio.domain.phrase import Phrase

_NUMBERED = re.compile(
    r"\A(?:img|dsc|dscn|dscf|pxl|mvimg|scan|scanned|image|photo|picture|doc|document|untitled|"
    r"whatsapp image|screenshot|file)?[\s_\-.()\d]*(?:at|copy|edited|am|pm|v\d+)?[\s_\-.()\d]*\Z",
    re.IGNORECASE,
)
_UNTITLED = re.compile(
    r"(untitled|document\d*|microsoft word - .*|.*\.(docx?|pdf|xlsx?))\Z", re.IGNORECASE
)
_IN_NAME = re.compile(
    r"(?<!\d)(\d{4}[-._ ]?\d{2}[-._ ]?\d{2}|\d{1,2}(?P<by>[-._ ])\d{1,2}(?P=by)(?:\d{4}|\d{2})|"
    r"\d{1,2}(?:st|nd|rd|th)?[-._ ]?[A-Za-z]{3,9}[-._ ]?(?:\d{4}|\d{2}))(?!\d)"
)
_IN_TEXT = re.compile(r"(?:^|\n)[^\n]{0,40}?\bdate\b[^\n:]{0,30}:\s*([^\n]{4,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSaid:
    """What is known of a file: its name, what it says of itself, its text, when it was saved.

    `told` names the `day` that it gives, as in “the day on which the mail was sent”.
    """

    name: str
    title: str
    day: date | None
    told: str
    text: str
    saved: date
    of_mail: bool = False


def file_becomes(said: FileSaid, usual: Form, forms: Iterable[Form], today: date) -> Becomes:
    """The draft that a file becomes; the file itself is attached when it is taken in."""
    named = _form(said, forms)
    form = named or usual
    title, of_title = _title(said, today)
    found = next(((day, why) for day, why in _days(said, today) if EARLIEST <= day <= today), None)
    undated = Problem(part="occurred", sentence=Phrase("Nothing tells its day."))
    guesses = [
        Phrase("Title: {why}.", why=of_title),
        *([Phrase("Day: {why}.", why=found[1])] if found else []),
        *([] if named else [Phrase("Form: the one chosen for all, as its name tells none.")]),
    ]
    content = Content(
        form=form.id,
        form_edition=form.edition,
        title=title,
        occurred=found[0] if found else None,
    )
    return Becomes(
        content=content,
        draft=True,
        notes=() if found else (undated,),
        guesses=tuple(guesses),
    )


def _title(said: FileSaid, today: date) -> tuple[str, Phrase]:
    stem = PurePath(said.name).stem
    bare = stem
    for written, found in _in_name(said.name, today):
        bare = bare.replace(written, " ") if found.day else bare
    words = " ".join(bare.replace("_", " ").split()).strip(" -.,")
    if " " not in words:
        words = words.replace("-", " ")
    own = " ".join(said.title.split())
    first = beginning(said.text, most=100)
    if own and said.of_mail:
        return own[:LONGEST_TITLE], Phrase("the subject of the mail")
    if words and not _NUMBERED.match(words):
        return f"{words[0].upper()}{words[1:]}"[:LONGEST_TITLE], Phrase("from the name of the file")
    if own and not _UNTITLED.match(own):
        return own[:LONGEST_TITLE], Phrase("the title in the file")
    if first:
        return first, Phrase("the first words of the file")
    return stem[:LONGEST_TITLE], Phrase("the name of the file, which tells nothing more")


def _days(said: FileSaid, today: date) -> Iterator[tuple[date, str]]:
    """Days that the file may be of, the most telling first."""
    for _, found in _in_name(said.name, today):
        if found.day:
            yield found.day, _told(Phrase("from the name of the file"), found.doubts)
    if said.day and said.of_mail:
        yield said.day, said.told
    if labelled := _IN_TEXT.search(said.text[:4000]):
        found = read_foreign(labelled[1].strip(), today)
        if found.day:
            yield found.day, _told(Phrase("after “date” in the file"), found.doubts)
    if said.day:
        yield said.day, said.told
    yield said.saved, Phrase("the day on which the file was last saved")


def _in_name(name: str, today: date) -> Iterator[tuple[str, Dated]]:
    """What of a name may be a date, and how it reads."""
    for match in _IN_NAME.finditer(PurePath(name).stem):
        yield match[1], read_foreign(re.sub(r"[_ ]", "-", match[1]), today)


def _told(where: Phrase, doubts: tuple[Phrase, ...]) -> Phrase:
    if not doubts:
        return where
    return Phrase("{where}; {doubt}", where=where, doubt=doubts[0].rstrip("."))


def _form(said: FileSaid, forms: Iterable[Form]) -> Form | None:
    """The form whose name stands in the file's name or title, the longest name first."""
    words = f" {plain(PurePath(said.name).stem)} {plain(said.title)} "
    named = (
        (name, form)
        for form in forms
        for name in {plain(form.title), plain(form.short_title), plain(form.id)}
    )
    for name, form in sorted(named, key=lambda pair: -len(pair[0])):
        if f" {name} " in words:
            return form
    return None
