"""A peer-support group: its pages and dialogs, over a filled one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.group.bands import AnotherKey
from fcp_portfolio.services.group.actions import open_actions
from fcp_portfolio.services.group.bands import handed_in
from fcp_portfolio.services.group.members import members
from fcp_portfolio.ui.dialogs.group.meeting import (
    CancelMeetingDialog,
    HoldDialog,
    MeetingDialog,
)
from fcp_portfolio.ui.dialogs.group.members import (
    BackDialog,
    EditMemberDialog,
    JoinDialog,
    LeaveDialog,
    RenameDialog,
    RulesDialog,
    WriterDialog,
)
from fcp_portfolio.ui.dialogs.group.minutes import MinutesDialog
from fcp_portfolio.ui.dialogs.group.notes import (
    BringDialog,
    GroupActionDialog,
    LearningDialog,
    ThemeDialog,
)
from fcp_portfolio.ui.dialogs.group.own_entry import OwnEntryDialog
from fcp_portfolio.ui.dialogs.group.record import RecordDialog
from fcp_portfolio.ui.dialogs.group.summaries import NewKeyDialog, WithdrawDialog
from fcp_portfolio.ui.main_window import MainWindow
from tests.groups import open_group
from tests.ui.everyone.house import House

Show = Callable[[House], QWidget]

ANOTHER = "b" * 64  # a key that nobody knows


def group(house: House) -> MainWindow:
    """The window of the group."""
    return house.beside(open_group(house.folder / "group"), "meetings")


def settle(window: MainWindow) -> None:
    """Waits until everything is read and shown."""
    window.workspace.settle()
    QTest.qWait(20)


def page(name: str) -> Show:
    """A page as it opens."""

    def show(house: House) -> QWidget:
        window = group(house)
        window.pages.show_page(name)
        settle(window)
        return window

    return show


def row_of(name: str, place: int) -> Callable[[MainWindow], Any]:
    """Goes to a row of a page's list, headings counted; gives the detail beside it."""

    def go(window: MainWindow) -> Any:
        made = window.pages.on(name)
        made.list.setCurrentIndex(made.list.rows.index(place))
        settle(window)
        return made.detail

    return go


def chosen(name: str, place: int) -> Show:
    """A page with another row current."""

    def show(house: House) -> QWidget:
        window = group(house)
        row_of(name, place)(window)
        return window

    return show


def asked(kind: type[QWidget], act: Callable[[MainWindow], object]) -> Show:
    """A dialog of the group."""

    def show(house: House) -> QWidget:
        window = group(house)
        return house.opens(kind, lambda: act(window))

    return show


HELD, MEMBER = 4, 4
_held, _member = row_of("meetings", HELD), row_of("members", MEMBER)


def _on_held(dialog: Callable[..., Any]) -> Callable[[MainWindow], None]:
    def act(window: MainWindow) -> None:
        detail = _held(window)
        detail._ask(lambda one: dialog(window.workspace, one, window))  # noqa: SLF001  as its buttons do

    return act


LEFT = 12


def _new_key(window: MainWindow) -> None:
    """As the page asks about a summary that another key signed."""
    known, *_ = handed_in(window.workspace.portfolio)
    member = next(one for one in members(window.workspace.portfolio) if one.id == known.member)
    error = AnotherKey(member, known, replace(known, fingerprint=ANOTHER))
    NewKeyDialog(window.workspace, Path("summary.pdf"), error, window).open()


def _change_action(window: MainWindow) -> None:
    one, *_ = open_actions(window.workspace.portfolio)
    GroupActionDialog(window.workspace, None, window, one).open()


GROUP_PAGES: dict[str, Show] = {
    "Group, meetings": page("meetings"),
    "Group, meeting held": chosen("meetings", HELD),
    "Group, members": page("members"),
    "Group, member": chosen("members", MEMBER),
    "Group, map": page("map"),
    "Group, record": page("record"),
}
GROUP_DIALOGS: dict[str, Show] = {
    "Group, plan": asked(MeetingDialog, lambda w: w.actions_by_id["plan"].trigger()),
    "Group, call off": asked(
        CancelMeetingDialog, lambda w: w.pages.page("meetings").detail.cancel.click()
    ),
    "Group, who came": asked(HoldDialog, lambda w: _held(w).hold.click()),
    "Group, minutes": asked(MinutesDialog, lambda w: _held(w).minutes.click()),
    "Group, bring": asked(BringDialog, lambda w: w.actions_by_id["bring"].trigger()),
    "Group, own entry": asked(OwnEntryDialog, lambda w: _held(w).own.click()),
    "Group, write record": asked(RecordDialog, lambda w: w.actions_by_id["write_record"].trigger()),
    "Group, theme": asked(ThemeDialog, _on_held(ThemeDialog)),
    "Group, learning": asked(LearningDialog, _on_held(LearningDialog)),
    "Group, action": asked(GroupActionDialog, lambda w: w.actions_by_id["add_action"].trigger()),
    "Group, change action": asked(GroupActionDialog, _change_action),
    "Group, edit member": asked(EditMemberDialog, lambda w: _member(w).edit.click()),
    "Group, join": asked(JoinDialog, lambda w: w.actions_by_id["join"].trigger()),
    "Group, leave": asked(LeaveDialog, lambda w: _member(w).leaves.click()),
    "Group, rename": asked(RenameDialog, lambda w: w.actions_by_id["rename"].trigger()),
    "Group, back": asked(BackDialog, lambda w: row_of("members", LEFT)(w).back.click()),
    "Group, new key": asked(NewKeyDialog, _new_key),
    "Group, writes": asked(WriterDialog, lambda w: w.actions_by_id["write_as"].trigger()),
    "Group, rules": asked(RulesDialog, lambda w: w.pages.on("members").detail.write.click()),
    "Group, withdraw": asked(WithdrawDialog, lambda w: WithdrawDialog(w.workspace, w).open()),
}
