"""One answer that was given: what was said, by which key, on what evidence, and the PDF."""

from fcp_portfolio.domain.desk.given import GivenAnswer, SaidOf
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.desk.given import Given
from fcp_portfolio.ui.views.desk.detail import Detail
from fcp_portfolio.ui.views.desk.lines import line_of
from fcp_portfolio.ui.views.desk.papers import Paper
from fcp_portfolio.ui.widgets import button, label
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace


class AnswerDetail(Detail):
    """Made anew for each answer."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("The answer"))
        self._workspace = workspace
        self._paper: Paper | None = None
        self.show_ = button(tr("Show the signed PDF"), icon="eye")
        self.save = button(tr("Save the signed PDF…"), "quiet", icon="download")
        self.show_.clicked.connect(self.show_paper)
        self.save.clicked.connect(self.save_copy)
        self.act(self.show_)
        self.act(self.save)

    def show_answer(self, given: Given) -> None:
        """Shows an answer."""
        one = given.answer
        paper = self._paper = Paper(self._workspace, one, self, tr("Save the signed PDF"))
        head = tr(
            "{kind} · signed {day} · number {number}",
            kind=tr(one.kind).capitalize(),
            day=spoken(one.day),
            number=one.number,
        )
        described = ", ".join(filter(None, (one.owner, one.registration)))
        self.begin(head, about(one), tr("Asked by {described}", described=described))
        self.say(tr("You signed it as {role}.", role=tr(one.role)))
        if one.key:
            self.say(
                tr("The words of your key: {words}", words=fingerprint_words(one.key)), "small"
            )
        if one.declined:
            self.part(tr("You declined it"))
            self.say(one.declined)
        else:
            self.part(tr("What you said"))
            for said in one.said:
                self.say(_said(said))
            self.say(tr("Comments stand in the signed PDF alone."), "hint")
        self._show_evidence(one)
        self.part(tr("The signed PDF"))
        acts = paper.buttons()
        self.file(one.name, tr("{size} · as you signed it", size=size_text(one.size)), *acts)

    def show_paper(self) -> None:
        """Shows the pages of the signed PDF."""
        if self._paper is not None:
            self._paper.show()

    def save_copy(self) -> None:
        """Asks where a copy of the signed PDF goes."""
        if self._paper is not None:
            self._paper.save()

    def _show_evidence(self, one: GivenAnswer) -> None:
        self.part(tr("On what evidence"))
        for entry in one.evidence:
            revision = label(tr("revision {revision}", revision=entry.revision), "small")
            self.add(line_of("file-text", "text_2", entry.title or tr("No title yet"), revision))
        if not one.evidence:
            self.say(tr("The request showed no entries."), "secondary")
        self.say(tr("Fingerprint of what was shown: {shown}", shown=one.shown[:16]), "hint")


def about(one: GivenAnswer) -> str:
    """What it was about, in a few words."""
    labels = [said.label for said in one.said]
    if len(labels) == 1:
        return labels[0]
    if one.kind is Kind.SIGN_OFF:
        return tr("Sign-off of {n} (capability|capabilities)", None, len(labels))
    if labels:
        kind = tr(one.kind).capitalize()
        return tr("{kind} of {n} (entry|entries)", None, len(labels), kind=kind)
    return tr(one.kind).capitalize()


def short_said(one: GivenAnswer) -> str:
    """What was said, in a few words."""
    if one.declined:
        return tr("declined")
    levels = list(dict.fromkeys(said.level for said in one.said if said.level))
    return ", ".join(levels[:3]) or tr("signed")


def _said(one: SaidOf) -> str:
    agrees = (
        {True: tr("agreed"), False: tr("did not agree")}.get(one.agrees)
        if one.agrees is not None
        else ""
    )
    said = ", ".join(filter(None, (one.level, agrees)))
    return tr("{what}: {said}", what=one.label, said=said) if said else one.label
