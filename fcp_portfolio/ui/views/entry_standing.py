"""Who assessed or confirmed an entry, when and by which way; what was changed since."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.services.elsewhere import not_elsewhere
from fcp_portfolio.services.sign_offs import of_entry
from fcp_portfolio.ui.dialogs import withdraw
from fcp_portfolio.ui.dialogs.changed_since import ChangedSinceDialog
from fcp_portfolio.ui.widgets import IconLabel, button, column, forbid, label, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

NOT_COVERED = Phrase("It counts once something signed, or on paper, of them covers it.")
ENTERED = Phrase(
    "Entered by you, with the scan below. It is no answer to a request; it counts where your route "
    "says so."
)
NO_SCAN = Phrase("Entered by you. Its scan is not attached any more, so that it counts nowhere.")
NOT_KNOWN = Phrase("Intact, signer not confirmed: compare the words of their key.")


class EntryStanding(QWidget):
    """One part for each that was not withdrawn; nothing where nobody has answered."""

    def __init__(self, workspace: Workspace, entry_id: str) -> None:
        super().__init__()
        self._workspace = workspace
        self.setAccessibleName(tr("Who stands by this entry"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        found = of_entry(workspace.portfolio, entry_id)
        for standing in found:
            box.addWidget(self._part(standing))
        self.setVisible(bool(found))

    def _part(self, standing: Standing) -> QWidget:
        sound = standing.stands and standing.confirmed and not standing.changed
        icon = IconLabel(*(("user-check", "ok") if sound else ("triangle-alert", "warn")), 16)
        words = column(spacing=2)
        words.addWidget(label(headline(standing), "strong", wrap=True))
        for text in told(standing):
            words.addWidget(label(text, "small", wrap=True))
        buttons = row(*self._buttons(standing))
        buttons.addStretch()
        words.addLayout(buttons)
        made = QWidget()
        across = row(spacing=10)
        across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        made.setLayout(across)
        return made

    def _buttons(self, standing: Standing) -> list[QWidget]:
        label_ = standing.sign_off.label
        name = tr("Withdraw what was said of {label}", label=label_)
        take_back = button(tr("Withdraw…"), "quiet", compact=True, name=name)
        forbid(take_back, self._workspace.read_only)
        take_back.clicked.connect(partial(self._withdraw, standing))
        if not standing.changed:
            return [take_back]
        differs = button(tr("What changed"), icon="file-diff", compact=True)
        differs.clicked.connect(partial(self._differs, standing))
        return [differs, take_back]

    def _withdraw(self, standing: Standing, _on: bool = False) -> None:
        what = withdraw.of_entry(standing.sign_off)
        withdraw.WithdrawDialog(self._workspace, what, self).open()

    def _differs(self, standing: Standing, _on: bool = False) -> None:
        ChangedSinceDialog(standing, self).open()


class SignedElsewhere(QWidget):
    """Who signed an entry on paper or in another system; never as an answer to a request."""

    def __init__(self, workspace: Workspace, entry: Entry) -> None:
        super().__init__()
        content = entry.content
        signed = content.elsewhere
        words = column(spacing=2)
        self.setAccessibleName(tr("Signed elsewhere"))
        if signed is not None:
            who = tr("Signed elsewhere by {who} on {on}", who=signed.who, on=spoken(signed.on))
            words.addWidget(label(who, "strong", wrap=True))
        told = tr(ENTERED) if content.signed_elsewhere else tr(NO_SCAN)
        words.addWidget(label(told, "small", wrap=True))
        name = tr("Take back that it was signed elsewhere")
        take_back = button(tr("Take back"), "quiet", compact=True, name=name)
        forbid(take_back, workspace.read_only)
        identity = entry.id
        take_back.clicked.connect(
            lambda: workspace.do(lambda portfolio: not_elsewhere(portfolio, identity))
        )
        foot = row(take_back)
        foot.addStretch()
        words.addLayout(foot)
        across = row(spacing=10)
        across.addWidget(IconLabel("file-text", "text_2", 16), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        self.setLayout(across)


def headline(standing: Standing) -> str:
    """Assessed by Dr Sam Example on 20 Nov 2026."""
    who = standing.answer.described or standing.answer.name
    return tr(
        "{said} by {who} on {on}",
        said=tr(standing.said).capitalize(),
        who=who,
        on=spoken(standing.sign_off.on),
    )


def told(standing: Standing) -> tuple[str, ...]:
    """The way, the comment, and what is lacking."""
    comment = standing.sign_off.comment
    parts = dict.fromkeys(change.part for change in standing.changed)
    lacks = "" if standing.covered else tr(NOT_COVERED)
    lacks = lacks or ("" if standing.confirmed else tr(NOT_KNOWN))
    lines = (
        f"{tr(standing.answer.way.described).capitalize()}.",
        f"“{comment}”" if comment else "",
        lacks,
        tr("Changed since: {parts}.", parts=", ".join(map(tr, parts))) if parts else "",
        *map(tr, standing.erased),
    )
    return tuple(filter(None, lines))
