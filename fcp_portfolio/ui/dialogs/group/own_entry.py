"""Makes a member's own entry of a meeting, as a draft in their portfolio."""

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.file_kind import FileKind, kind_named
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.first_look import Passphrase
from fcp_portfolio.services.group.entries import entry_in_file
from fcp_portfolio.services.group.meetings import present_at
from fcp_portfolio.ui.dialogs.group.asking import GroupDialog, MemberField
from fcp_portfolio.ui.dialogs.passphrase import PassphraseEdit
from fcp_portfolio.ui.dialogs.planning import Act
from fcp_portfolio.ui.widgets import Field, PlaceField, button, check_box, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WHAT = Phrase(
    "It holds what the meeting was about, what you learnt yourself, your own actions and how long "
    "it took, linked to capabilities. No other member is named in it; the group’s record says who "
    "was there. Your portfolio must not be open in another window."
)
_NONE_YET = Phrase(
    "None was opened here yet. Where you have none, make it first; the group closes for it, and "
    "waits under File > Open recent."
)
RECORD = Phrase("Attach the group’s record of this meeting")


class OwnEntryDialog(GroupDialog):
    """Which portfolio, its passphrase, and which member it is of."""

    def __init__(self, workspace: Workspace, one: Meeting, parent: QWidget | None) -> None:
        title = tr("Your own entry of the meeting of {day}", day=one.on)
        super().__init__(workspace, title, tr("Make the draft"), parent)
        self._one = one
        group = workspace.portfolio
        kind = Phrase("Portfolios (*{suffix})", suffix=FileKind.PORTFOLIO.suffix)
        self.place = PlaceField(tr("Your portfolio"), "", kind=kind, exists=True)
        known = next(filter(_is_portfolio, workspace.preferences.recent()), None)
        self.passphrase = PassphraseEdit()
        self._passphrase = Field(tr("Passphrase of your portfolio"), self.passphrase)
        self.passphrase.caps_lock.connect(self._say_caps_lock)
        came = {each.id for each in present_at(group, one)}
        self.member = MemberField(group, tr("You are"), among=came)
        self.box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        self.box.addWidget(self.place)
        if known is None:
            self.box.addWidget(label(tr(_NONE_YET), "secondary", wrap=True))
            make = button(tr("Make a portfolio…"), icon="plus")
            make.clicked.connect(self._make_portfolio)
            self.box.addWidget(make, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self._passphrase)
        self.record = check_box(tr(RECORD))
        self.record.setChecked(True)
        self.box.addWidget(self.member)
        self.box.addWidget(self.record)
        self.finish()
        self.place.line.setFocus()
        if known is not None:
            self.place.set_path(known)
            self.passphrase.setFocus()

    def chosen(self) -> Act | None:
        """The draft, once a file is named and its passphrase typed."""
        typed = self.passphrase.text()
        if not self.place.sound():
            return None
        self._passphrase.set_error("" if typed else tr("Type the passphrase of this file."))
        if not typed:
            self.passphrase.setFocus()
            return None
        member = self.member.chosen()
        if not member:
            return None
        wish = _Wish(self.place.path(), member, self.record.isChecked())
        return partial(_made, self._one.id, wish, Passphrase(typed))

    def _make_portfolio(self) -> None:
        self.reject()
        self.workspace.stage.make_portfolio()

    def _say_caps_lock(self, on: bool) -> None:
        self._passphrase.set_counter(tr("Caps Lock is on") if on else "", over=on)


class _Wish(NamedTuple):
    file: Path
    member: str
    with_record: bool


def _is_portfolio(file: Path) -> bool:
    return kind_named(file.name) is FileKind.PORTFOLIO


def _made(given: str, wish: _Wish, secret: Passphrase, group: Any) -> Done[Any]:
    return entry_in_file(
        group, given, wish.file, secret, member=wish.member, with_record=wish.with_record
    )
