"""Rules that every entry keeps: words, attachments, links, somebody who stands by it."""

from dataclasses import dataclass

from fcp_portfolio.domain.form import word_count
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.counting import NO_LIMIT
from fcp_portfolio.domain.readiness.evidence import Scene
from fcp_portfolio.domain.readiness.finding import Do, State, Step, Verdict
from fcp_portfolio.domain.readiness.requirement import EVERYTHING, Part, Scope, Which
from fcp_portfolio.domain.readiness.tally import NOTHING, each, log, titles


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A field of the newest entry of a form has so many words."""

    form: str
    field: str
    minimum: int = 0
    maximum: int = NO_LIMIT

    @property
    def looks_at(self) -> Part:
        return Part.ENTRIES

    def judge(self, scene: Scene) -> Verdict:
        which = Which(forms=(self.form,))
        entries = scene.chosen(which)
        if not entries:
            return Verdict(state=State.NOT_YET, missing=NOTHING, step=log(which, scene))
        newest = entries[-1]
        words = word_count(str(newest.content.values.get(self.field) or ""))
        few = words < self.minimum or self.maximum == NO_LIMIT
        wanted = self.minimum if few else self.maximum
        found = {"have": words, "wanted": wanted, "counting": (newest.id,)}
        if self.minimum <= words <= self.maximum:
            return Verdict(state=State.MET, **found)  # type: ignore[arg-type]
        over = Phrase("{words} words; at most {most}.", words=words, most=self.maximum)
        under = Phrase("{words} words; at least {least}.", words=words, least=self.minimum)
        return Verdict(
            state=State.NOT_YET,
            missing=over if words > self.maximum else under,
            step=Step(do=Do.EDIT, action=Phrase("Open it"), entry=newest.id),
            **found,  # type: ignore[arg-type]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachments:
    """Every entry has at least, or at most, so many files."""

    which: Which = EVERYTHING
    minimum: int = 0
    maximum: int = NO_LIMIT

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        few = [one for one in entries if len(one.content.attachments) < self.minimum]
        many = [one for one in entries if len(one.content.attachments) > self.maximum]
        missing = (
            Phrase("Fewer than {n} (file|files): {titles}.", None, self.minimum, titles=titles(few))
            if few
            else Phrase(
                "More than {n} (file|files): {titles}.", None, self.maximum, titles=titles(many)
            )
        )
        if not entries and not self.minimum:
            return Verdict(state=State.MET)
        return each(self.which, scene, entries, lacking=[*few, *many], missing=missing, do=Do.EDIT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """Every entry is linked to at least, and at most, so many nodes."""

    which: Which = EVERYTHING
    minimum: int = 1
    maximum: int = NO_LIMIT
    scope: Scope | None = None

    @property
    def looks_at(self) -> Part:
        return self.which.looks_at

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        paths = {below.path for node in scene.nodes(self.scope) for below in node.walk()}
        counts = [sum(link.path in paths for link in one.content.links) for one in entries]
        few = [one for one, count in zip(entries, counts, strict=True) if count < self.minimum]
        many = [one for one, count in zip(entries, counts, strict=True) if count > self.maximum]
        missing = (
            Phrase(
                "Linked to fewer than {least}: {titles}.", least=self.minimum, titles=titles(few)
            )
            if few
            else Phrase(
                "Linked to more than {most}: {titles}.", most=self.maximum, titles=titles(many)
            )
        )
        return each(self.which, scene, entries, lacking=[*few, *many], missing=missing, do=Do.LINK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """Somebody stands by every entry: it was confirmed or assessed in a way that counts."""

    which: Which = EVERYTHING

    @property
    def looks_at(self) -> Part:
        return Part.ENTRIES | Part.SIGN_OFFS

    def judge(self, scene: Scene) -> Verdict:
        entries = scene.chosen(self.which)
        alone = [one for one in entries if not scene.evidence.stood_by(one, self.which)]
        missing = Phrase("Nobody stands by {titles}.", titles=titles(alone))
        return each(self.which, scene, entries, lacking=alone, missing=missing, do=Do.CONFIRM)
