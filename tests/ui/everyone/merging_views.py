"""Two versions of the example, and what both changed, each as it opens."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtWidgets import QWidget

from fcp_portfolio.services.entries import Query, edit_entry, get_entry, list_entries, log_entry
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.portfolio import open_portfolio
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.storage.key import PAGE
from fcp_portfolio.storage.place import Place
from fcp_portfolio.ui.dialogs.choose_version import ChooseVersionDialog
from fcp_portfolio.ui.dialogs.compare_versions import CompareDialog
from fcp_portfolio.ui.dialogs.earlier_versions import EarlierVersionsDialog
from fcp_portfolio.ui.dialogs.erase_for_good import EraseDialog, ask_to_erase
from fcp_portfolio.ui.dialogs.restore import RestoreDialog
from fcp_portfolio.ui.main_window import MainWindow
from tests.builders import TickingClock, debrief, opened
from tests.ui.everyone.house import FILE, House

SETTLED = "Knee pain that settled by itself"
OTHER = "Rhiannon FCP (conflicted copy).fcpfolio"
ADDED = " Agreed a date to look at it again, and wrote it into the letter."


def other_version(house: House) -> Path:
    """The example as it went on elsewhere; once where views share a house."""
    portfolio = house.window.workspace.portfolio
    other = house.folder / "elsewhere" / OTHER
    if other.exists():
        return other
    other.parent.mkdir()
    portfolio.publish()
    other.write_bytes((house.folder / FILE).read_bytes())
    final = list_entries(portfolio, Query(draft=False, forms=frozenset({"debrief"})))
    with opened(other, house.secret, house.folder / "elsewhere" / "data") as there:
        log_entry(there, debrief(SETTLED))
        for row in final[:2]:
            old = get_entry(there, row.id).content
            longer = {**old.values, "learning": f"{old.values.get('learning', '')}{ADDED}"}
            edit_entry(there, row.id, replace(old, values=longer), draft=False)
    mine = get_entry(portfolio, final[0].id).content
    edit_entry(portfolio, final[0].id, replace(mine, title=f"{mine.title}, again"), draft=False)
    return other


def comparing(house: House) -> QWidget:
    """What another version holds."""
    other = other_version(house)
    return house.opens(CompareDialog, lambda: house.window.compare(other))


def choosing_version(house: House) -> QWidget:
    """Both versions of an entry, side by side."""
    merge(house.window.workspace.portfolio, other_version(house))
    return house.opens(ChooseVersionDialog, house.window.banners.choose.emit)


def restoring(house: House) -> QWidget:
    """What a backup holds beside what came since."""
    portfolio = house.window.workspace.portfolio
    folder = house.folder / "stick"
    folder.mkdir(exist_ok=True)
    backup = back_up(portfolio, folder).value
    log_entry(portfolio, debrief(SETTLED))
    final = list_entries(portfolio, Query(draft=False, forms=frozenset({"debrief"})))
    old = get_entry(portfolio, final[1].id).content
    edit_entry(portfolio, final[1].id, replace(old, title=f"{old.title}, later"), draft=False)
    return house.opens(RestoreDialog, lambda: house.window.restore(backup))


def erasing(house: House) -> QWidget:
    """Words of an entry, and what would still hold them."""
    portfolio = house.window.workspace.portfolio
    (row,) = list_entries(portfolio, Query(draft=False, forms=frozenset({"debrief"})))[:1]
    entry = get_entry(portfolio, row.id)
    words = " ".join(entry.content.title.split()[:2])
    house.window.pages.show_entry(entry.id)
    return house.opens(
        EraseDialog, lambda: ask_to_erase(house.window.workspace, house.window, entry.id, words)
    )


def rot(file: Path) -> None:
    """Flips a bit in some pages far from the beginning, where the owner's details stand."""
    data = bytearray(file.read_bytes())
    pages = len(data) // PAGE
    for page in range(pages * 6 // 10 + 7, pages * 9 // 10, 25):
        data[page * PAGE + 777] ^= 1
    file.write_bytes(bytes(data))


def damaged_file(house: House) -> tuple[Path, Path]:
    """The example and where it was worked on: it has snapshots and a backup, and then rots."""
    folder = Path(mkdtemp(dir=house.folder))  # views may share a house
    file, stick, clock = folder / FILE, folder / "stick", TickingClock()
    stick.mkdir()
    file.write_bytes((house.folder / FILE).read_bytes())
    for title in (SETTLED, "A morning of shoulders"):
        with open_portfolio(
            file, house.secret, place=Place(folder / "data"), clock=clock
        ) as portfolio:
            log_entry(portfolio, debrief(title))
            if title == SETTLED:
                back_up(portfolio, stick)
            working = portfolio.copy.database.file
    return file, working


def damaged(house: House) -> MainWindow:
    """A damaged file, open to be read."""
    file, working = damaged_file(house)
    rot(file)
    working.unlink()
    return house.beside(opened(file, house.secret), "capabilities")


def damaged_versions(house: House) -> QWidget:
    """What of it can be read, and what may take its place."""
    window = damaged(house)
    return filled(house, window)


def filled(house: House, window: MainWindow) -> QWidget:
    """The dialog once it has looked into every version."""
    dialog = house.opens(EarlierVersionsDialog, window.restore)
    window.workspace.settle()
    return dialog


def earlier_versions(house: House) -> QWidget:
    """What may take the place of a portfolio that is sound."""
    file, _working = damaged_file(house)
    window = house.beside(opened(file, house.secret), "home")
    return filled(house, window)


MERGING: dict[str, Callable[[House], QWidget]] = {
    "Compare versions": comparing,
    "Choose a version": choosing_version,
    "Restore a backup": restoring,
    "Erase for good": erasing,
    "Earlier versions": earlier_versions,
    "Damaged, versions": damaged_versions,
}
DAMAGED: dict[str, Callable[[House], QWidget]] = {"Damaged": damaged}
