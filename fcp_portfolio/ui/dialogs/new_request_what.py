"""Step 1 of a new request: of which kind it is, and what it is about."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.services.drafting.reviewable import asked_already
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.dialogs.new_request_capabilities import CapabilitiesChoice
from fcp_portfolio.ui.dialogs.new_request_entries import EntriesChoice
from fcp_portfolio.ui.dialogs.new_request_period import PeriodChoice
from fcp_portfolio.ui.widgets import RadioButton, label, line
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

KINDS: Mapping[Asked, tuple[str, str]] = {
    Asked.SIGN_OFF: (
        Phrase("Sign-off"),
        Phrase("They give a level on each capability and say how they know your work."),
    ),
    Asked.ASSESSMENT: (
        Phrase("Assessment"),
        Phrase("The assessor’s part of forms such as CbD, COT or CEPS."),
    ),
    Asked.CONFIRMATION: (
        Phrase("Confirmation"),
        Phrase("A colleague says that entries are accurate and genuine."),
    ),
    Asked.PEER_REVIEW: (
        Phrase("Peer review"),
        Phrase("A peer says what is strong and what is missing, before anybody signs off."),
    ),
    Asked.PERIOD: (
        Phrase("Period sheet"),
        Phrase("What took place in a month, on one page, signed once."),
    ),
}
ABOUT_ENTRIES = (Asked.ASSESSMENT, Asked.CONFIRMATION, Asked.PEER_REVIEW)
Choice = CapabilitiesChoice | EntriesChoice | PeriodChoice


class WhatStep(QWidget):
    """The kinds, one sentence each; below, the choice that belongs to the kind."""

    title = Phrase("What is it about?")

    def __init__(
        self,
        workspace: Workspace,
        asked: Asked = Asked.SIGN_OFF,
        entries: Sequence[str] = (),
        changed: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._workspace, self._asked = workspace, asked
        self._capabilities = CapabilitiesChoice(workspace, changed, entries)
        self.choices: Mapping[Asked, Choice] = {
            Asked.SIGN_OFF: self._capabilities,
            **{one: EntriesChoice(workspace, one, entries) for one in ABOUT_ENTRIES},
            Asked.PERIOD: PeriodChoice(workspace),
        }
        self._group = QButtonGroup(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        kinds = QGridLayout()
        kinds.setHorizontalSpacing(16)
        kinds.setVerticalSpacing(2)
        kinds.setColumnStretch(1, 1)
        for place, (one, words) in enumerate(KINDS.items()):
            name, sentence = map(tr, words)
            radio = RadioButton(name)
            radio.setAccessibleName(name)
            radio.setAccessibleDescription(sentence)
            radio.setChecked(one is asked)
            radio.toggled.connect(partial(self._turn, one))
            self._group.addButton(radio)
            kinds.addWidget(radio, place, 0)
            kinds.addWidget(label(sentence, "secondary", wrap=True), place, 1)
        box.addLayout(kinds)
        box.addWidget(line())
        for choice in self.choices.values():  # no stack, which is as high as its highest page
            box.addWidget(choice, 1)
            choice.setVisible(choice is self.choice)

    @property
    def asked(self) -> Asked:
        """What is asked for."""
        return self._asked

    @property
    def choice(self) -> Choice:
        """What belongs to it."""
        return self.choices[self._asked]

    def begin(self) -> None:
        """Puts the focus where choosing begins."""
        self.choice.begin()

    def sound(self) -> bool:
        """Whether something is chosen; else the field says what is missing."""
        return self.choice.sound()

    def chosen(self) -> dict[str, Any]:
        """What is chosen, as `services.requests.make_request` takes it."""
        return {"kind": self._asked.kind, **self.choice.chosen()}

    def why_not(self, person: str) -> str:
        """Why this person cannot be asked for it, a sentence; empty where they can."""
        if self._asked is not Asked.PEER_REVIEW:
            return ""
        entries = self.chosen()["entries"]
        return tr(asked_already(self._workspace.portfolio, entries, person))

    def choose_stage(self, key: str, path: str = "") -> None:
        """Chooses what a sign-off is for: a stage, or one capability of it."""
        self._capabilities.choose_stage(key, path)

    def stage_key(self) -> str:
        """The stage of a route that a sign-off is for; empty for none."""
        return self._capabilities.stage.key() if self._asked is Asked.SIGN_OFF else ""

    def titles(self) -> tuple[str, ...]:
        """What the route calls those who answer, in their order; nothing without a stage."""
        return self._capabilities.stage.titles() if self._asked is Asked.SIGN_OFF else ()

    def signers(self) -> tuple[str, ...]:
        """Who can be asked about what changed alone; empty where it is about anything else."""
        return self._capabilities.signers() if self._asked is Asked.SIGN_OFF else ()

    def _turn(self, asked: Asked, on: bool) -> None:
        if on:
            self.choice.hide()
            self._asked = asked
            self.choice.show()
