"""What was not chosen or is private leaves in no file: each is read down to its bytes.

One portfolio, every kind of file that goes out, and words that stand nowhere else.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from fcp_portfolio.services.calendars import save_calendar
from fcp_portfolio.services.entries import (
    edit_entry,
    get_entry,
    link_to,
    log_entry,
    remove_entry,
)
from fcp_portfolio.services.export import export_portfolio, select
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.impact import write_evaluation
from fcp_portfolio.services.plans import Wish, plan_sessions
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.services.progress import progress_summary, write_progress
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.summaries import write_summary
from fcp_portfolio.services.templates import fill_in, look_at
from fcp_portfolio.services.typing_drafts import Typing, keep_typing
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import OWNER, TickingClock, debrief, raw_key
from tests.documents.templates.word_forms import document, paragraph, run
from tests.services.asking import made, reviewer, sent, to_assess
from tests.services.everything_in import everything_in, squashed
from tests.services.test_impact import clinic

SINCE, UNTIL = date(2026, 11, 1), date(2026, 11, 20)
FILE = {name: f"{name} writes {name}content.".encode() for name in ("chosen", "other", "private")}


@dataclass(frozen=True, slots=True)
class Made:
    """A portfolio, and the id of each entry by what it is."""

    portfolio: Portfolio
    ids: dict[str, str]
    folder: Path


def words(name: str) -> list[str]:
    """The words of an entry, each in one place of it alone."""
    places = ("title", "value", "why", "file", "description", "content")
    return [f"{name}{place}" for place in places]


def secrets(made: Made, *names: str) -> list[str]:
    """Words, ids and digests of entries that may not be there."""
    digests = [sha256(FILE[name]).hexdigest() for name in names if name in FILE]
    ids = [squashed(made.ids[name]) for name in names]
    return [*(word for name in names for word in words(name)), *digests, *ids]


def log(portfolio: Portfolio, name: str, code: str, day: date, **more: object) -> str:
    letter = add_bytes(
        portfolio,
        FILE.get(name, f"{name}content".encode()),
        f"{name}file.txt",
        description=f"{name}description",
    ).value
    content = debrief(
        f"{name}title",
        f"{name}value",
        occurred=day,
        links=(link_to(portfolio, code, f"{name}why"),),
        attachments=(letter,),
    )
    draft = bool(more.pop("draft", False))
    return log_entry(portfolio, replace(content, **more), draft=draft).value.id  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("leaving")
    secret: RawKey = raw_key()
    made_now = create_portfolio(
        folder / "mine.fcpfolio",
        OWNER,
        secret,
        frameworks=("hee-msk-2018", "hcpc-cpd-2006"),
        routes=("hcpc-cpd-profile",),
        place=Place(folder / "data"),
        clock=TickingClock(),
    )
    with made_now.portfolio as portfolio:
        reviewer(portfolio)
        ids = {
            "chosen": log(portfolio, "chosen", "4", date(2026, 11, 14)),
            "other": log(portfolio, "other", "5", date(2026, 3, 2)),
            "private": log(portfolio, "private", "4", date(2026, 11, 13), private=True),
            "removed": log(portfolio, "removed", "4", date(2026, 11, 12)),
            "draft": log(portfolio, "draft", "5", date(2026, 3, 3), draft=True),
        }
        remove_entry(portfolio, ids["removed"])
        _edited(portfolio, ids["chosen"])
        rate(portfolio, "5", "capable", comment="otherrating", on=date(2026, 3, 2))
        log_entry(portfolio, clinic(seen=10))
        log_entry(portfolio, replace(clinic(seen=77), title="privateclinic", private=True))
        ids["assess"] = to_assess(portfolio, occurred=date(2026, 11, 9))
        plan_sessions(portfolio, Wish(form="debrief", on=date(2026, 12, 4), agenda="privateagenda"))
        yield Made(portfolio, ids, folder)


def _edited(portfolio: Portfolio, entry: str) -> None:
    """What it said before, and what is being typed, are nobody's business."""
    now = get_entry(portfolio, entry)
    before = replace(now.content, values={"learning": "earliervalue"})
    edit_entry(portfolio, entry, before, draft=False)
    edit_entry(portfolio, entry, now.content, draft=False)
    typed = replace(now.content, values={"learning": "typedvalue"})
    keep_typing(
        portfolio, Typing(editor="e", entry=entry, content=typed, kept_at=portfolio.clock())
    )


def export(profile: str, name: str, **part: object) -> Callable[[Made], Path]:
    def write(made: Made) -> Path:
        to = made.folder / name
        selection = select(made.portfolio, **part)  # type: ignore[arg-type]
        export_portfolio(
            made.portfolio, to, profile=profile, selection=selection, reason="Nobody in it exists."
        )
        return to

    return write


def asked(kind: str, *names: str) -> Callable[[Made], Path]:
    return lambda one: made(one.portfolio, one.folder, kind, *(one.ids[n] for n in names)).path


def sign_off(one: Made) -> Path:
    return sent(one.portfolio, one.folder, "4", name="sign-off.pdf").path


def summary(one: Made) -> Path:
    to = one.folder / "summary.pdf"
    write_summary(one.portfolio, to, since=SINCE, until=UNTIL)
    return to


def progress(one: Made) -> Path:
    to = one.folder / "progress.pdf"
    write_progress(one.portfolio, progress_summary(one.portfolio, given_to="Dr Sam Example"), to)
    return to


def evaluation(one: Made) -> Path:
    to = one.folder / "evaluation.pdf"
    write_evaluation(one.portfolio, to)
    return to


def calendar(one: Made) -> Path:
    to = one.folder / "sessions.ics"
    save_calendar(one.portfolio, to)
    return to


def provider_form(one: Made) -> Path:
    source, to = one.folder / "form.docx", one.folder / "filled.docx"
    source.write_bytes(document(paragraph(run("{{evidence}}"))))
    looked = look_at(one.portfolio, source, since=SINCE, until=UNTIL)
    fill_in(one.portfolio, looked, {"evidence": "entries.list"}, to, source=source)
    return to


ENTRY, LIST = "chosentitle", ""  # whether it names entries
KINDS: dict[str, tuple[Callable[[Made], Path], str]] = {
    "a capability": (export("full", "capability.pdf", capabilities=["4"]), ENTRY),
    "chosen entries": (
        export("supervisor", "period.pdf", since=SINCE, until=UNTIL),
        ENTRY,
    ),
    "CPD profile": (export("hcpc", "profile.pdf", since=SINCE, until=UNTIL), ENTRY),
    "CPD profile for Word": (export("hcpc", "profile.docx", since=SINCE, until=UNTIL), ENTRY),
    "sign-off": (sign_off, ENTRY),
    "confirmation": (asked("confirmation", "chosen"), ENTRY),
    "assessment": (asked("assessment", "assess"), LIST),
    "period sheet": (asked("period"), ENTRY),
    "summary": (summary, LIST),
    "progress summary": (progress, LIST),
    "service impact": (evaluation, LIST),
    "calendar": (calendar, LIST),
    "provider's form": (provider_form, ENTRY),
}
KEPT_BACK = ("other", "private", "removed", "draft")
SAID_NOWHERE = ("privateclinic", "earliervalue", "typedvalue")
ABOUT_ANOTHER = ("a capability", "sign-off", "confirmation", "assessment")


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_not_chosen_or_is_private_is_not_in(kind: str, everything: Made) -> None:
    write, shown = KINDS[kind]
    said = everything_in(write(everything))
    rating = ["otherrating"] if kind in ABOUT_ANOTHER else []  # else it goes along
    hidden = [*secrets(everything, *KEPT_BACK), *SAID_NOWHERE, *rating]
    assert [word for word in hidden if word in said] == []
    assert shown in said


def test_the_reader_finds_each_of_them_where_it_is(everything: Made) -> None:
    said = everything_in(export("full", "everything.pdf")(everything))
    assert [word for word in secrets(everything, "chosen", "other") if word not in said] == []
    assert [word for word in words("draft") if word not in said] == []
    hidden = [*secrets(everything, "private", "removed"), "privateclinic", "earliervalue"]
    assert [word for word in hidden if word in said] == []


def test_a_file_is_named_as_the_entry_that_goes_out_names_it(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    for name, private in (("heron", True), ("wren", False)):
        same = add_bytes(portfolio, b"The same.", f"{name}.txt", description=f"A {name}").value
        log_entry(portfolio, debrief("Knee", attachments=(same,), private=private))
    export_portfolio(portfolio, tmp_path / "out.pdf")
    said = everything_in(tmp_path / "out.pdf")
    assert ("wrentxt" in said, "heron" in said) == (True, False)
