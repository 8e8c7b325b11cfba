"""Step 1 of a new request: of which kind it is, and what it is about."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.ui.dialogs.new_request_capabilities import CapabilitiesChoice
from fcp_portfolio.ui.dialogs.new_request_entries import EntriesChoice
from fcp_portfolio.ui.dialogs.new_request_period import PeriodChoice
from fcp_portfolio.ui.widgets import RadioButton, label, line
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

KINDS: Mapping[Kind, tuple[str, str]] = {
    Kind.SIGN_OFF: (
        Phrase("Sign-off"),
        Phrase("They give a level on each capability and say how they know your work."),
    ),
    Kind.ASSESSMENT: (
        Phrase("Assessment"),
        Phrase("The assessor’s part of forms such as CbD, COT or CEPS."),
    ),
    Kind.CONFIRMATION: (
        Phrase("Confirmation"),
        Phrase("A colleague says that entries are accurate and genuine."),
    ),
    Kind.PERIOD: (
        Phrase("Period sheet"),
        Phrase("What took place in a month, on one page, signed once."),
    ),
}


Choice = CapabilitiesChoice | EntriesChoice | PeriodChoice


class WhatStep(QWidget):
    """The kinds, one sentence each; below, the choice that belongs to the kind."""

    title = Phrase("What is it about?")

    def __init__(
        self,
        workspace: Workspace,
        kind: Kind = Kind.SIGN_OFF,
        entries: Sequence[str] = (),
        changed: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._capabilities = CapabilitiesChoice(workspace, changed, entries)
        self.choices: Mapping[Kind, Choice] = {
            Kind.SIGN_OFF: self._capabilities,
            Kind.ASSESSMENT: EntriesChoice(workspace, Kind.ASSESSMENT, entries),
            Kind.CONFIRMATION: EntriesChoice(workspace, Kind.CONFIRMATION, entries),
            Kind.PERIOD: PeriodChoice(workspace),
        }
        self._kind = kind
        self._stack, self._group = QStackedWidget(), QButtonGroup(self)
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
            radio.setChecked(one is kind)
            radio.toggled.connect(partial(self._turn, one))
            self._group.addButton(radio)
            kinds.addWidget(radio, place, 0)
            kinds.addWidget(label(sentence, "secondary", wrap=True), place, 1)
            self._stack.addWidget(self.choices[one])
        box.addLayout(kinds)
        box.addWidget(line())
        box.addWidget(self._stack, 1)
        self._stack.setCurrentWidget(self.choices[kind])

    @property
    def kind(self) -> Kind:
        """The kind that is chosen."""
        return self._kind

    def begin(self) -> None:
        """Puts the focus where choosing begins."""
        self.choices[self._kind].begin()

    def sound(self) -> bool:
        """Whether something is chosen; else the field says what is missing."""
        return self.choices[self._kind].sound()

    def chosen(self) -> dict[str, Any]:
        """What is chosen, as `services.requests.make_request` takes it."""
        return {"kind": self._kind, **self.choices[self._kind].chosen()}

    def choose_stage(self, key: str, path: str = "") -> None:
        """Chooses what a sign-off is for: a stage, or one capability of it."""
        self._capabilities.choose_stage(key, path)

    def stage_key(self) -> str:
        """The stage of a route that a sign-off is for; empty for none."""
        return self._capabilities.stage.key() if self._kind is Kind.SIGN_OFF else ""

    def titles(self) -> tuple[str, ...]:
        """What the route calls those who answer, in their order; nothing without a stage."""
        return self._capabilities.stage.titles() if self._kind is Kind.SIGN_OFF else ()

    def signers(self) -> tuple[str, ...]:
        """Who can be asked about what changed alone; empty where it is about anything else."""
        return self._capabilities.signers() if self._kind is Kind.SIGN_OFF else ()

    def _turn(self, kind: Kind, on: bool) -> None:
        if on:
            self._kind = kind
            self._stack.setCurrentWidget(self.choices[kind])
