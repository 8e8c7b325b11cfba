"""The ten documents: what a portfolio may hold, from nothing to everything at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import cast

from fcp_portfolio.documents.answers import filling
from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.coverage import coverage, evidence_of
from fcp_portfolio.domain.entry import LONGEST_TITLE, Attachment, Entry, Link
from fcp_portfolio.domain.form import Field, FieldKind, Form, Value
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.identity import name_on_one_line
from fcp_portfolio.domain.people import Owner, Person, Rating
from fcp_portfolio.domain.questionnaire import Item
from fcp_portfolio.domain.request import AnswerKind, Role
from tests.cli.running import at_home, done
from tests.documents.answers.papers import REVIEWER, approved, sent, to_review
from tests.documents.answers.test_filling import ODD
from tests.documents.books import FRAMEWORK, a_book, a_file, an_entry, values
from tests.documents.judged.odd_texts import HOSTILE, NAME_OF_MARKS, shipped
from tests.documents.judged.other_documents import OTHERS, make_other
from tests.documents.questionnaires.papers import asked_with, drawn, handed_out
from tests.documents.signing.papers import signed_by


def full_value(field: Field) -> Value:
    """A value of the field's kind with everything in it that the kind can hold."""
    text = f"{field.label} <unknown> M&M “quotes” ≥ ✓ ŵ"
    makers: dict[FieldKind, Callable[[], Value]] = {
        FieldKind.LONG_TEXT: lambda: f"{text}\n\nA second paragraph\nand its second line. " * 3,
        FieldKind.CHOICE: lambda: field.options[-1],
        FieldKind.CHOICES: lambda: list(field.options),
        FieldKind.NUMBER: lambda: "4.5",
        FieldKind.DATE: lambda: "2026-01-31",
        FieldKind.TIME: lambda: "14:30",
        FieldKind.YES_NO: lambda: True,
        FieldKind.SCALE: lambda: _levels(field, text),
        FieldKind.TABLE: lambda: [{c.id: full_value(c) for c in field.columns} for _ in range(3)],
    }
    return makers.get(field.kind, lambda: text)()


def _levels(field: Field, comment: str) -> Value:
    levels = field.scale.levels if field.scale else ()
    return {
        criterion.id: {"level": levels[n % len(levels)], "comment": comment}
        for n, criterion in enumerate(field.criteria)
    }


def with_every_form(book: Book, entries: tuple[Entry, ...], *frameworks: Framework) -> Book:
    """The book with shipped forms and frameworks, and these entries."""
    forms = shipped().forms
    return replace(
        book,
        entries=entries,
        frameworks=frameworks,
        forms={(form.id, form.edition): form for form in forms.values()},
        coverage={
            f.key: coverage(f, evidence_of(entries), forms, book.ratings) for f in frameworks
        },
    )


def filled(number: int, form: Form, frameworks: tuple[Framework, ...]) -> Entry:
    """An entry with every field of a form filled in, linked to every framework."""
    linked = [(f, f.evidence_nodes[number % len(f.evidence_nodes)]) for f in frameworks]
    return an_entry(
        number,
        form=form.id,
        form_edition=form.edition,
        values={field.id: full_value(field) for field in form.fields},
        links=tuple(Link.to(f, node, f"Why {node.code} ≥ {number}.") for f, node in linked),
    )


def _empty() -> Book:
    return a_book()


def _one_entry() -> Book:
    file = a_file("one.txt", b"One file.")
    return a_book(an_entry(0, attachments=(file.attachment,)), files=(file,), fictional=False)


def _long_text() -> Book:
    words = (f"word{n}" + (".\n\n" if n % 250 == 0 else "") for n in range(100_000))
    return a_book(an_entry(0, values=values(0) | {"case": " ".join(words)}))


def _long_tables() -> Book:
    long = " ".join(f"Step {n} of the plan." for n in range(1_500))
    rows = [{"action": f"Step {n} of {'many ' * 40}", "by": "", "done": True} for n in range(60)]
    cell = [{"action": long, "by": "2026-02-28", "done": True}]
    short = [{"action": f"Step {n}", "by": "2026-02-28", "done": n % 2 == 0} for n in range(200)]
    tables = [cast("Value", table) for table in (rows, cell, short)]
    entries = [an_entry(n, values=values(n) | {"actions": t}) for n, t in enumerate(tables)]
    why = "Because of this and that. " * 200
    links = tuple(replace(link, why=why) for link in entries[0].content.links)
    return a_book(*entries, an_entry(3, links=links))


def _every_form() -> Book:
    framework = shipped().frameworks["hee-msk-2018"]
    forms = shipped().forms.values()
    entries = tuple(filled(n, form, (framework,)) for n, form in enumerate(forms))
    return with_every_form(a_book(), entries, framework)


def _two_frameworks() -> Book:
    frameworks = tuple(shipped().frameworks.values())[:2]
    forms = tuple(shipped().forms.values())[:4]
    entries = tuple(filled(n, forms[n % 4], frameworks) for n in range(12))
    return with_every_form(a_book(), entries, *frameworks)


def _hostile() -> Book:
    files = tuple(a_file(f"{n} {text}", b"x%d" % n, text) for n, text in enumerate(HOSTILE))
    everything = "\n".join(HOSTILE)
    entries = [
        an_entry(
            n,
            title=text[:LONGEST_TITLE],
            values=values(n) | {"case": text, "actions": [{"action": text, "by": ""}]},
            attachments=(file.attachment,),
        )
        for n, (text, file) in enumerate(zip(HOSTILE, files, strict=True))
    ]
    named = an_entry(90, title=NAME_OF_MARKS, values={"case": everything})
    links = tuple(replace(link, why=everything) for link in named.content.links)
    named = replace(named, content=replace(named.content, links=links))
    people = {"p1": Person(id="p1", name=NAME_OF_MARKS, role=HOSTILE[3])}
    owner = Owner(name=NAME_OF_MARKS, registration=HOSTILE[0], aim=everything)
    return replace(a_book(*entries, named, files=files), owner=owner, people=people)


def _many_files() -> Book:
    files = tuple(a_file(f"evidence {n}.txt", f"File {n}".encode()) for n in range(500))
    attached: list[tuple[Attachment, ...]] = [
        tuple(file.attachment for file in files[start : start + 25]) for start in range(0, 500, 25)
    ]
    return a_book(*(an_entry(n, attachments=a) for n, a in enumerate(attached)), files=files)


def _ratings_and_drafts() -> Book:
    levels = ("insufficient", "needs development", "capable", "excellent")
    ratings = tuple(
        Rating(
            id=f"r{node.code}-{month}",
            framework="fw",
            edition="2018",
            path=node.path,
            code=node.code,
            title=node.title,
            scale="four",
            level=levels[min(month // 3, 3)],
            on=date(2025, 12, 1) + timedelta(days=30 * month),
            comment=f"Month {month}: better at saying when none is needed.",
            by="p1" if month % 2 else "",
        )
        for node in FRAMEWORK.evidence_nodes
        for month in range(12)
    )
    drafts = [replace(an_entry(n, title=f"Draft {n}"), draft=n % 2 == 0) for n in range(10)]
    undated = replace(an_entry(11, title="", occurred=None, minutes=None, values={}), draft=True)
    return a_book(*drafts, undated, ratings=ratings)


BOOKS: Mapping[str, Callable[[], Book]] = {
    "empty": _empty,
    "one entry": _one_entry,
    "long text": _long_text,
    "long tables": _long_tables,
    "every form": _every_form,
    "two frameworks": _two_frameworks,
    "hostile text": _hostile,
    "many files": _many_files,
    "ratings and drafts": _ratings_and_drafts,
}
EXAMPLE = "example year"
NAMES = (*BOOKS, EXAMPLE)
LARGE = ("long text", "many files")
"""Those that take as long to judge as all others together."""


def _reviewed_by_a_peer() -> bytes:
    """Entries with odd titles, odd words said of each, signed."""
    odd = (HOSTILE[2], HOSTILE[3], HOSTILE[8])
    data, request = to_review(*(name_on_one_line(text)[:LONGEST_TITLE] for text in odd))
    step = request.step(Role.REVIEWER)
    assert step is not None
    typed = {field.name: HOSTILE[2] for field in step.fields if field.kind is AnswerKind.TEXT}
    chosen = {f.name: f.options[0].code for f in step.fields if f.kind is AnswerKind.ONE_OF}
    return signed_by(filling.filled(data, request, typed | chosen), REVIEWER, "Dr Sam Example")


QUESTIONNAIRES: Mapping[str, Callable[[], bytes]] = {
    "questionnaire": lambda: handed_out()[0],
    "questionnaire of patients": lambda: handed_out("psq")[0],
    "questionnaire with odd words": lambda: odd_questionnaire(levels=("1", "2", "3")),
    "questionnaire below each other": lambda: odd_questionnaire(levels=tuple(_odd(HOSTILE[3:9]))),
}
REQUESTS: Mapping[str, Callable[[], bytes]] = {
    "request": lambda: sent()[0],
    "request with odd answers": lambda: filling.filled(*sent(), ODD),
    "request that two signed": approved,
    "peer review that was signed": _reviewed_by_a_peer,
    **QUESTIONNAIRES,
}
"""What others fill in."""


def _odd(texts: Sequence[str]) -> list[str]:
    return [name_on_one_line(text)[:300].strip() for text in texts]


def odd_questionnaire(levels: tuple[str, ...]) -> bytes:
    """More questions than a page has room for, with every odd text in them."""
    items = [Item(id=f"q{n}", text=text) for n, text in enumerate(_odd(HOSTILE) * 4) if text]
    asked = asked_with(questions=tuple(items), about=NAME_OF_MARKS, levels=levels, until=None)
    return drawn(asked, told="\n\n".join(_odd(HOSTILE)))


def make_document(name: str, to: Path) -> None:
    """Writes one of the ten documents, or one of the others."""
    if name in OTHERS:
        make_other(name, to)
    elif name != EXAMPLE:
        write_portfolio(BOOKS[name](), to)
    else:
        # As a person makes it: by the command, with the files of other programs that come along.
        with at_home(to.parent):
            file = to.with_suffix(".fcpfolio")
            done("example", "--to", file, "--no-window")
            file.with_suffix(".pdf").replace(to)
