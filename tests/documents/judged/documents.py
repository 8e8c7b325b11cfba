"""The ten documents: what a portfolio may hold, from nothing to everything at once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import cast

from fcp_portfolio.documents.answers import filling
from fcp_portfolio.documents.book import Book, bare_book
from fcp_portfolio.documents.cpd_profile import write_pdf
from fcp_portfolio.documents.group_record_pdf import write_record_pdf
from fcp_portfolio.documents.guide_pdf import write_guide
from fcp_portfolio.documents.impact_pdf import Evaluation, write_impact
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.documents.progress_pdf import write_progress_pdf
from fcp_portfolio.documents.signing.signing import certify
from fcp_portfolio.documents.summary_pdf import write_summary_pdf
from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.coverage import coverage, evidence_of
from fcp_portfolio.domain.cpd_profile import Activity, CpdProfile, Gap, OwnText
from fcp_portfolio.domain.entry import LONGEST_TITLE, Attachment, Entry, Link
from fcp_portfolio.domain.form import Field, FieldKind, Form, Value
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.group.meeting import Turn
from fcp_portfolio.domain.group.record import GroupRecord, HeldMeeting, RecordedAction
from fcp_portfolio.domain.guide import (
    Chapter,
    Grid,
    Listing,
    Passage,
    Picture,
    Title,
    Words,
)
from fcp_portfolio.domain.identity import name_on_one_line
from fcp_portfolio.domain.impact import Assumption, impact
from fcp_portfolio.domain.people import Owner, Person, Rating
from fcp_portfolio.domain.period_summary import HeldSession, PeriodSummary, Risk
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState
from fcp_portfolio.paths import FRAMEWORKS, ROOT
from fcp_portfolio.storage.definitions import Definitions, load_definitions
from tests.builders import TickingClock
from tests.cli.running import at_home, done
from tests.documents.answers.papers import approved, sent
from tests.documents.answers.test_filling import ODD
from tests.documents.books import FRAMEWORK, a_book, a_file, an_entry, values
from tests.documents.signing.papers import key
from tests.domain.test_progress import FULL

HOSTILE = (
    "\x00\x07\x1b[31mred\x7f\x85 \u200b\u200d\ufeff\u2028\u2029\xad soft",  # controls, invisibles
    "\u0301\u0302\u20dd\u0489",  # combining marks without anything to stand on
    "Zalgo H\u0335\u0321\u035be\u0334\u0322l\u0337lo",
    "\u202eright to left\u202c \u2067\u05e9\u05dc\u05d5\u05dd\u2069 العربية abc",
    "👩‍⚕️ 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 ☺\ufe0f 🫨",
    "lone \ud800 \udfff surrogates, \ufffe \uffff \U0001fffe, private \ue000 \U0010fffd",
    "𒀀 𓀀 漢字 ไทย हिन्दी \U0001d518\U0001d52b",
    "<b>&amp;</b> {{ }} %s \\ /MCID (unbalanced [<< >>",
    "word" * 500,
    "\u00a0" * 50 + "end",
)
NAME_OF_MARKS = "\u0301\u0300\u0308"


@cache
def shipped() -> Definitions:
    """The frameworks and forms that come with the program."""
    return load_definitions(FRAMEWORKS)


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


REQUESTS: Mapping[str, Callable[[], bytes]] = {
    "request": lambda: sent()[0],
    "request with odd answers": lambda: filling.filled(*sent(), ODD),
    "request that two signed": approved,
}


GUIDE = "guide"
CPD = "cpd profile"
IMPACT = "impact"
SUMMARY = "supervision summary"
PROGRESS = "progress summary"
GROUP = "group record"
OTHERS = (GUIDE, CPD, IMPACT, SUMMARY, PROGRESS, GROUP)
_LONG = "Words of a paragraph that goes on, "
_TEXTS = (
    (Words(text="Plain, "), Words(text="strong", strong=True), Words(text=" <&> ✓ ŵ 🇬🇧 ")),
    (Words(text="all of it a link", link="#two"),),
    (Words(text=_LONG * 3), Words(text=_LONG * 3, link="#two"), Words(text=_LONG * 60)),
    (Words(text="See "), Words(text="a page & more", link="https://example.org/?a=1&b=2")),
    (Words(text="Say "), Words(text="verify FILE", code=True), Words(text=".")),
    (),
)


def _chapter(name: str) -> Chapter:
    picture = ROOT / "docs" / "pictures" / "home-light.png"
    return Chapter(
        name=name,
        blocks=(
            Title(level=1, text=f"Chapter {name} ✓"),
            *(Passage(text=text) for text in _TEXTS),
            Title(level=2, text="Below it"),
            Picture(file=picture, shows="Home, with a line to log a debrief"),
            Listing(items=_TEXTS, numbered=True),
            Title(level=3, text="Further below"),
            Listing(items=_TEXTS),
            Grid(rows=(((Words(text="What"),), (Words(text="How"),)), *(_TEXTS[:2],) * 60)),
        ),
    )


def _clinics() -> Iterator[Entry]:
    """Two years of clinics, each with every count, and one with hardly any."""
    form = shipped().forms["clinic-session"]
    counts = {one.id: str(n) for n, one in enumerate(form.fields, 1)} | {"seen": "1234", "note": ""}
    for month in range(25):
        on = date(2024, 11, 3) + timedelta(days=30 * month)
        yield an_entry(month, form=form.id, form_edition="1", occurred=on, values=counts)
    yield an_entry(99, form=form.id, form_edition="1", values={"seen": "2"})


def _evaluation() -> Evaluation:
    form = shipped().forms["clinic-session"]
    assumed = Assumption(share=65, source=f"Our count ✓ {HOSTILE[7]}")
    return Evaluation(
        owner=Owner(name="Robin Example", registration="HCPC PH000000", fictional=True),
        form=form,
        impact=impact(_clinics(), form, assumed),
        made=an_entry(0).created,
        zone="UTC",
    )


def _cpd_profile() -> tuple[Book, CpdProfile]:
    """A profile with every odd text in it, and one in full length."""
    files = tuple(a_file(f"{n} {text}", b"x%d" % n, text) for n, text in enumerate(HOSTILE))
    entry = an_entry(0, attachments=tuple(file.attachment for file in files))
    day = date(2026, 1, 2)
    odd = [
        Activity(entry=entry, on=day, title=text[:LONGEST_TITLE], kind=text[:40], links=links)
        for text in HOSTILE
        for links in ((), entry.content.links)
    ]
    texts = (" ".join(["word"] * 500), "\n\n".join((*HOSTILE, "word " * 1_500)), "")
    profile = CpdProfile(
        title="HCPC CPD profile",
        since=day,
        until=day,
        texts=tuple(OwnText(title=f"Text {n}", text=t, most=500) for n, t in enumerate(texts)),
        activities=(*odd * 2,),
        gaps=tuple(Gap(first=day, last=day, why=text) for text in (*HOSTILE, "")),
        gap_months=3,
    )
    return replace(a_book(), files=files), profile


def _summary() -> PeriodSummary:
    """More rows than it has room for, with every odd text."""
    days = [date(2026, 9, 1) + timedelta(days=n) for n in range(20)]
    facts = {"form": "one", "title": HOSTILE[2], "who": NAME_OF_MARKS}
    plan = PlannedSession(id="p", series="s", form="one", on=days[0], zone="UTC", why=HOSTILE[7])
    action = {"entry": "e", "field": "f", "row": 0, "who": "", "due": None, "agreed": days[0]}
    return PeriodSummary(
        since=days[0],
        until=days[-1],
        plans=tuple(replace(plan, state=state) for state in PlanState),
        sessions=tuple(HeldSession(entry="e", on=day, minutes=None, **facts) for day in days),
        debriefs=(),
        actions=tuple(Action(what=text, done=False, **action) for text in HOSTILE),  # type: ignore[arg-type]
        risks=(Risk(title="Cases", missing="One more.", by=days[-1], source="https://a.example"),),
    )


def _progress(to: Path) -> None:
    """A progress summary with every odd text, as it leaves: signed."""
    told = [name_on_one_line(text)[:400].strip() for text in HOSTILE]
    (framework,), (route,) = FULL.frameworks, FULL.routes
    rows = tuple(
        replace(framework.capabilities[0], path=f"fw-2018#{n}", title=text)
        for n, text in enumerate(told * 4)
    )
    asked = tuple(replace(route.requirements[0], id=str(n), title=t) for n, t in enumerate(told))
    odd = replace(
        FULL,
        owner=NAME_OF_MARKS,
        given_to=told[2],
        frameworks=(replace(framework, capabilities=rows), replace(framework, capabilities=())),
        routes=(replace(route, requirements=asked),),
    )
    drawn = to.with_name(f"drawn {to.name}")
    write_progress_pdf(odd, drawn, "UTC")
    certify(drawn, to, key(), TickingClock(), field_name=OWNER_SIGNATURE)
    drawn.unlink()


def _group_record() -> GroupRecord:
    """More meetings than a page holds, with every odd text."""
    day = date(2026, 9, 1)
    meetings = tuple(
        HeldMeeting(
            on=day + timedelta(days=number),
            title=text[:LONGEST_TITLE],
            minutes=None if number % 2 else 60,
            present=(NAME_OF_MARKS, text[:60]),
            others=number % 3,
            rota=((Turn.FACILITATOR, NAME_OF_MARKS),) if number % 2 else (),
            brought=number,
            topics=(text, "4 Examination") if number else (),
            themes=(text, text * 9) if number else (),
            learnt=HOSTILE if number == 1 else (),
        )
        for number, text in enumerate(HOSTILE * 2)
    )
    actions = tuple(
        RecordedAction(
            text=text * 9, agreed=day, due=None, done=day if text == HOSTILE[0] else None
        )
        for text in HOSTILE
    )
    return GroupRecord(
        group=HOSTILE[2],
        since=day,
        until=day + timedelta(days=30),
        members=1,
        cancelled=1,
        rules_agreed=1,
        meetings=meetings,
        actions=actions,
    )


def make_document(name: str, to: Path) -> None:
    """Writes one of the ten documents, or one of the others."""
    if name == GUIDE:
        chapters = tuple(map(_chapter, ("one", "two")))
        write_guide(chapters, to, title="A guide ✓", made=an_entry(0).created, zone="UTC")
    elif name == CPD:
        write_pdf(*_cpd_profile(), to)
    elif name == IMPACT:
        write_impact(_evaluation(), to)
    elif name == SUMMARY:
        book = bare_book(a_book().owner, an_entry(0).created, "UTC", "summary")
        write_summary_pdf(book, _summary(), to, forms={})
    elif name == PROGRESS:
        _progress(to)
    elif name == GROUP:
        owner = Owner(name=HOSTILE[2], registration="", fictional=True)
        book = bare_book(owner, an_entry(0).created, "UTC", "group-record")
        write_record_pdf(book, _group_record(), to)
    elif name != EXAMPLE:
        write_portfolio(BOOKS[name](), to)
    else:
        # As a person makes it: by the command, with the files of other programs that come along.
        with at_home(to.parent):
            file = to.with_suffix(".fcpfolio")
            done("example", "--to", file, "--no-window")
            file.with_suffix(".pdf").replace(to)
