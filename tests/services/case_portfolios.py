"""Real portfolios made of the hand-written cases, through the services that a person uses."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from fcp_portfolio.domain.entry import Content, Link
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.entries import edit_entry, get_entry, log_entry
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.route_settings import declare, hold, set_day, set_number
from fcp_portfolio.storage.key import RawKey
from tests.builders import TickingClock, photo
from tests.services.asking import APPROVED, SECOND, SIGNED, asked_for_only, levels
from tests.services.staging import following

CASES = Path(__file__).parent / "readiness_cases"
Case = Mapping[str, Any]

ROUTES = {"injections": "injection-therapy", "imaging": "imaging-requests"}
FRAMEWORKS = {"advanced-practice-eportfolio": "advanced-practice-2025"}
SPOKEN_DATE = "%d %B %Y"

HELD = {
    # what a case holds, and the requirement that it is named for
    "learning needs analysis": "learning-needs",
    "FCP module transcript": "module-completion",
    "9.4 checklist stage 1, signed and dated by trainee and supervisor": "checklist-1",
    "9.4 checklist stage 2, signed and dated by trainee and supervisor": "checklist-2",
    "submission checklist signed by the educational supervisor": "checklist",
    "job description naming injections": "job",
    "PGD signed, practitioner named": "direction",
    "imaging protocol": "protocol",
    "IR(ME)R refresher": "refresher",
    "Audit of my imaging requests": "audit",
}
TAGGED = {"IR(ME)R entitlement, Trust One": "imaging entitlement"}
MEETING = "learning needs meeting record"
STATED = {
    # what is declared, about which requirement, by whom, on which day
    "HCPC registered": ("registration", "", None),
    "declarations page completed by supervisor": ("declarations", "Dr M", None),
    "declaration by the practitioner": ("declaration", "", None),
    "second reviewer": ("second-reviewer", "Prof G", None),
    "submitted for verification": ("twelve-months", "", None),
    "gap from 15 October 2026 to 20 January 2027": ("gaps", "", date(2027, 1, 20)),
    "4 years of MSK experience": ("experience", "The employer", None),
}
NUMBERS = {
    # a setting, and what it is the number of
    "workplace assessments a month": ("assessments-monthly",),
    "e-learning modules": ("certificates",),
    "supervision meetings": ("meetings",),
    "pieces per capability": ("per-capability", "per-capability-limit"),
    "psq responses": ("patient-replies",),
    "msf respondents": ("colleague-replies",),
}
REPLIES = {
    # the form of a questionnaire, the number of its replies in a case, and the field that has it
    "psq": ("psq responses", "returned"),
    "msf": ("msf respondents", "clinicians"),
}
DAYS = {
    # a setting, the words before the day in it, and which day of the route it is
    "in post": (("since ", "stage-2-began"), ("agreed with the employer ", "agreed-end")),
    "final learning needs meeting": (("", "learning-needs-meeting"),),
}


def case(name: str) -> Case:
    """A case as it is written; the file's name begins with its number."""
    (file,) = CASES.glob(f"{name}-*.yaml")
    return yaml.safe_load(file.read_text("utf-8"))  # type: ignore[no-any-return]


def route_of(case: Case) -> str:
    return ROUTES.get(case["route"], case["route"])


@dataclass
class Maker:
    """Puts one case into a portfolio."""

    case: Case
    folder: Path
    portfolio: Portfolio
    clock: TickingClock
    people: dict[str, str] = field(default_factory=dict)
    entries: dict[str, str] = field(default_factory=dict)
    files: Iterator[int] = field(default_factory=lambda: iter(range(1000)))

    def make(self) -> Portfolio:
        for entry in sorted(self.case["entries"], key=self._when):
            self.clock.now = max(self.clock.now, min(self._when(entry), _noon(self.case["today"])))
            self._log(entry)
        self.clock.now = _noon(self.case["today"])
        for step in (
            self._profile,
            self._clinics,
            self._settings,
            self._documents,
            self._statements,
        ):
            step()
        for code, rating in self.case["self_ratings"].items():
            rate(self.portfolio, str(code), rating["level"], on=rating["date"])
        self._reviewed()
        self._confirmed()
        return self.portfolio

    def _when(self, entry: Case) -> datetime:
        """When it was typed in."""
        written = entry.get("logged") or entry.get("at")
        return datetime.fromisoformat(written) if written else _noon(entry["date"])

    def _log(self, entry: Case) -> None:
        content = replace(
            self._bare(entry["form"]),
            title=entry["title"],
            occurred=entry["date"],
            minutes=entry["minutes"],
            person=self._person(entry["person"]) if entry["person"] else None,
            links=tuple(map(self._link, entry["capabilities"])),
        )
        if entry["form"] in REPLIES:
            content = replace(content, values={**content.values, **self._replies(entry["form"])})
        if entry["date"] > self.case["today"]:  # nothing of a day to come is taken, so none counts
            with pytest.raises(Refused, match="in the future"):
                log_entry(self.portfolio, content)
            return
        self._keep(content, files=entry["files"], draft=entry["draft"])

    def _replies(self, form: str) -> dict[str, str]:
        """How many answered, where the case says so."""
        name, field = REPLIES[form]
        number = self.case.get("counts", {}).get(name)
        return {} if number is None else {field: str(number)}

    def _bare(self, form: str) -> Content:
        return asked_for_only(self.portfolio.form(form))

    def _keep(self, content: Content, *, files: int, draft: bool = False) -> str:
        made = [
            check_bytes(b"File %d" % n, f"{n}.txt")
            for _, n in zip(range(files), self.files, strict=False)
        ]
        logged = log_entry(self.portfolio, content, draft=draft, files=made).value
        self.entries[content.title] = logged.id
        return logged.id

    def _person(self, name: str) -> str:
        if name not in self.people:
            self.people[name] = add_person(self.portfolio, name=name).value.id
        return self.people[name]

    def _link(self, code: int | str, framework: str = "") -> Link:
        key = framework or FRAMEWORKS.get(self.case["route"], "hee-msk-2018")
        found = self.portfolio.framework(key)
        node = next(one for one in found.by_path.values() if one.code == str(code))
        return Link.to(found, node, "Shows it.")

    def _profile(self) -> None:
        """The texts of the profile, and what they describe: it is linked to a standard."""
        counts = self.case.get("counts", {})
        if "words in personal statement" not in counts:
            return
        values = {
            "summary": "word " * counts["words in practice summary"],
            "statement": "word " * counts["words in personal statement"],
        }
        content = self._bare("hcpc-profile")
        self._keep(replace(content, occurred=self.case["today"], values=values), files=0)
        for n in range(counts["activities described in personal statement"]):
            self._describe(self.case["entries"][-1 - n])

    def _describe(self, entry: Case) -> None:
        kept = get_entry(self.portfolio, self.entries[entry["title"]])
        linked = replace(kept.content, links=(self._link("1", "hcpc-cpd-2006"),))
        edit_entry(self.portfolio, kept.id, linked, draft=False)

    def _clinics(self) -> None:
        """A clinic session on each clinic day of the settings."""
        for on in self.case["settings"].get("clinic days", ()):
            content = replace(self._bare("clinic-session"), title="Clinic", occurred=on)
            self._keep(content, files=0)

    def _settings(self) -> None:
        for name, said in self.case["settings"].items():
            numbers = re.findall(r"\d+", str(said))
            for about, number in zip(NUMBERS.get(name, ()), numbers, strict=False):
                set_number(self.portfolio, about, int(number))
            for before, about in DAYS.get(name, ()):
                if found := re.search(rf"{before}(\d{{4}}-\d\d-\d\d)", str(said)):
                    set_day(self.portfolio, about, date.fromisoformat(found[1]))
        if "works for Trust One and Trust Two" in self.case["declarations"]:
            set_number(self.portfolio, "entitlement", 2)

    def _documents(self) -> None:
        """A document is the file of an entry, of a form that its case does not count."""
        for said in self.case["documents_held"]:
            tag = _about(TAGGED, said)
            form = "supervision-meeting" if said.startswith(MEETING) else "roadmap-checklist"
            content = replace(
                self._bare("certificate" if tag else form),
                title=said,
                occurred=_day_in(said, self.case["today"]),
                tags=(tag,) if tag else (),
            )
            self._keep(content, files=1)
        for title, entry in self.entries.items():
            if about := _about(HELD, title):
                hold(self.portfolio, about, entry)

    def _statements(self) -> None:
        for said in self.case["declarations"]:
            if about := _about(STATED, said):
                name, who, on = about
                day = on or _day_in(said, self.case["today"])
                declare(self.portfolio, name, who=who, on=day, words=said)

    def _reviewed(self) -> None:
        """The supervisor rates on paper; the provider agrees where the case says so."""
        given = self.case["reviewer_ratings"]
        if not given:
            return
        who = next(e["person"] for e in self.case["entries"] if e["form"].startswith("verif"))
        self._person(SECOND)
        codes = [str(code) for code in given]
        request = self._asked("sign-off", who, SECOND, capabilities=codes, stage="stage-2")
        chosen = levels(request, *(one["level"] for one in given.values()))
        on = next(iter(given.values()))["date"]
        self._answer(request.number, who, on, chosen)
        if any(said.startswith("provider sign-off") for said in self.case["documents_held"]):
            self._answer(request.number, who, on, APPROVED, role=Role.SECOND_APPROVER)

    def _confirmed(self) -> None:
        """Each who confirms says so on paper, of all their entries at once."""
        by_name: dict[str, list[Case]] = {}
        for entry in self.case["entries"]:
            if entry["confirmed_by"]:
                by_name.setdefault(entry["confirmed_by"], []).append(entry)
        for who, entries in by_name.items():
            self._person(who)
            ids = [self.entries[one["title"]] for one in entries]
            request = self._asked("confirmation", who, entries=ids)
            self._answer(
                request.number,
                who,
                self.case["today"],
                {"confirms_all": "yes"} if len(ids) > 1 else {"e1_genuine": "yes"},
            )

    def _asked(self, kind: str, *people: str, **about: Any) -> Any:
        to = self.folder / f"{kind}-{next(self.files)}.pdf"
        return make_request(self.portfolio, to, kind=kind, people=people, **about).value.request

    def _answer(
        self, number: str, who: str, on: date, values: Mapping[str, str], **more: Any
    ) -> None:
        scan = self.folder / f"scan-{next(self.files)}.jpg"
        scan.write_bytes(photo())
        if "role" not in more:
            day = on.strftime(SPOKEN_DATE).lstrip("0")
            values = {**SIGNED, **values, "reviewer_name": who, "reviewer_date": day}
        receive_answer(
            self.portfolio, scan, way="paper", request=number, values=dict(values), **more
        )


def made_of(case: Case, folder: Path, secret: RawKey) -> Portfolio:
    """The portfolio of a case, as it stands on its day; begun with the first entry."""
    first = min((one["date"] for one in case["entries"]), default=case["today"])
    clock = TickingClock(_noon(first), timedelta(milliseconds=1))
    portfolio = following(folder, secret, route_of(case), clock=clock)
    return Maker(case, folder, portfolio, clock).make()


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _day_in(said: str, today: date) -> date:
    found = re.search(r"\d{4}-\d\d-\d\d", said)
    return date.fromisoformat(found[0]) if found else today


def _about(table: Mapping[str, Any], said: str) -> Any:
    """What stands in a table for words that begin like this."""
    return next((about for begins, about in table.items() if said.startswith(begins)), None)
