"""A rule about days: on each day on which something takes place, something else does, too."""

from dataclasses import dataclass, replace

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.evidence import Scene
from fcp_portfolio.domain.readiness.finding import State, Verdict, listed
from fcp_portfolio.domain.readiness.requirement import EVERYTHING, Part, Rule, Which
from fcp_portfolio.domain.readiness.tally import days_of, ids, log, missed


@dataclass(frozen=True, slots=True, kw_only=True)
class EachDay:
    """On every day that has an entry of the forms `days`, there is an entry that the rule means.

    While no such day is logged nobody knows the days: then the rule `otherwise` is judged.
    """

    days: tuple[str, ...]
    otherwise: Rule
    which: Which = EVERYTHING

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at | self.otherwise.looks_at

    def judge(self, scene: Scene) -> Verdict:
        among = Which(forms=self.days, months=self.which.months)
        wanted = sorted(set(days_of(scene.chosen(among))))
        if not wanted:
            return self.otherwise.judge(scene)
        entries = scene.chosen(self.which)
        lacking = [day for day in wanted if day not in set(days_of(entries))]
        found = Verdict(
            state=State.NOT_YET if lacking else State.MET,
            have=len(wanted) - len(lacking),
            wanted=len(wanted),
            counting=ids(entries),
            unit=Phrase("days"),
        )
        if not lacking:
            return found
        days = listed(map(spoken, lacking))
        said = replace(found, missing=Phrase("None on {days}.", days=days))
        step = log(self.which, scene)
        if lacking[-1] == scene.today:
            return replace(said, step=step)
        return missed(scene, said, lacking[-1], days, step)
