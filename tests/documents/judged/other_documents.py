"""What is judged beside portfolios: chapters, profiles, evaluations, summaries, records."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from fcp_portfolio.documents.book import Book, bare_book
from fcp_portfolio.documents.cpd_profile import write_pdf
from fcp_portfolio.documents.feedback_pdf import feedback_pdf
from fcp_portfolio.documents.group_record_pdf import write_record_pdf
from fcp_portfolio.documents.guide_pdf import write_guide
from fcp_portfolio.documents.impact_pdf import Evaluation, write_impact
from fcp_portfolio.documents.minutes_pdf import write_minutes_pdf
from fcp_portfolio.documents.progress_pdf import write_progress_pdf
from fcp_portfolio.documents.signing.signing import certified, certify
from fcp_portfolio.documents.summary_pdf import write_summary_pdf
from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.cpd_profile import Activity, CpdProfile, Gap, OwnText
from fcp_portfolio.domain.entry import LONGEST_TITLE, Entry
from fcp_portfolio.domain.feedback import Comment, PooledGroup
from fcp_portfolio.domain.group.meeting import Meeting, Turn
from fcp_portfolio.domain.group.minutes import ActionNoted, Minutes
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
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.period_summary import HeldSession, PeriodSummary, Risk
from fcp_portfolio.domain.planned_session import PlannedSession, PlanState
from fcp_portfolio.paths import ROOT
from tests.builders import TickingClock
from tests.documents.books import a_book, a_file, an_entry
from tests.documents.judged.odd_texts import HOSTILE, NAME_OF_MARKS, shipped
from tests.documents.signing.papers import key
from tests.domain.desk.test_feedback import SUMMARY as POOLED
from tests.domain.progress_summaries import FULL

GUIDE = "guide"
CPD = "cpd profile"
IMPACT = "impact"
SUMMARY = "supervision summary"
PROGRESS = "progress summary"
GROUP = "group record"
FEEDBACK = "feedback summary"
MINUTES = "minutes of a group"
OTHERS = (GUIDE, CPD, IMPACT, SUMMARY, PROGRESS, GROUP, MINUTES, FEEDBACK)
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


def _feedback(to: Path) -> None:
    """A feedback summary with every odd text, as it leaves: signed."""
    told = [name_on_one_line(text)[:400].strip() for text in HOSTILE]
    question, comment = POOLED.questions[0], Comment(prompt=told[2], text="")
    odd = replace(
        POOLED,
        about=NAME_OF_MARKS,
        by=told[2],
        source=told[3],
        groups=(PooledGroup(id="others", label=told[2], answers=34),),
        questions=tuple(replace(question, id=str(n), text=one) for n, one in enumerate(told)),
        comments=tuple(replace(comment, text=text * 9) for text in told),
    )
    data = feedback_pdf(odd, "UTC")
    to.write_bytes(certified(data, key(), TickingClock(), field_name=OWNER_SIGNATURE))


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


def _minutes() -> Minutes:
    """More than a page holds, with every odd text."""
    day = date(2026, 9, 1)
    action = ActionNoted(text="", owner=NAME_OF_MARKS, due=day, done=None)
    meeting = Meeting(id="1", on=day, zone="UTC", title=HOSTILE[2][:LONGEST_TITLE])
    return Minutes(
        group=HOSTILE[2],
        meeting=replace(meeting, minutes=90, place=HOSTILE[7]),
        rota=((Turn.FACILITATOR, NAME_OF_MARKS),),
        present=HOSTILE,
        brought=tuple((text[:60], text) for text in HOSTILE),
        topics=("4 Examination",),
        themes=HOSTILE,
        learnt=(_LONG * 200,),
        actions=tuple(
            replace(action, text=text * 3, done=day if n % 2 else None)
            for n, text in enumerate(HOSTILE)
        ),
    )


def make_other(name: str, to: Path) -> None:
    """Writes one that is no portfolio."""
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
    elif name == MINUTES:
        owner = Owner(name=HOSTILE[2], registration="", fictional=True)
        book = bare_book(owner, an_entry(0).created, "UTC", "minutes")
        write_minutes_pdf(book, _minutes(), to)
    elif name == FEEDBACK:
        _feedback(to)
    else:
        owner = Owner(name=HOSTILE[2], registration="", fictional=True)
        book = bare_book(owner, an_entry(0).created, "UTC", "group-record")
        write_record_pdf(book, _group_record(), to)
