"""The start window over the fictional example, and what it asks before a portfolio is open."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import Damaged, WrongKey
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.portfolio import Place, beginning_is_lost
from fcp_portfolio.services.safekeeping import Recovered
from fcp_portfolio.storage.key import recovery_words
from fcp_portfolio.ui.dialogs.change_passphrase import ChangePassphraseDialog
from fcp_portfolio.ui.dialogs.earlier_versions import EarlierVersionsDialog
from fcp_portfolio.ui.dialogs.file_in_question import FileInQuestion
from fcp_portfolio.ui.dialogs.locked import LockedWindow
from fcp_portfolio.ui.dialogs.passphrase import PassphraseCard
from fcp_portfolio.ui.dialogs.start import StartWindow
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker
from tests.features.reader import control, press
from tests.ui.everyone.house import FILE, House, present
from tests.ui.everyone.merging_views import damaged_file

Show = Callable[[House], QWidget]

NEW_WORDS = recovery_words(bytes(range(32)))


def start(house: House) -> StartWindow:
    """The start window, before it shows a card."""
    made = StartWindow(house.preferences, Worker())
    made.resize(1280, 800)
    house.others.append(made)
    return made


TYPED = (
    {"Your name": "Amira Halloran", "Registration": "HCPC PH000000"},
    {},
    dict.fromkeys(("Passphrase", "The same again"), "four unrelated words here"),
)


def first_run(step: int) -> Show:
    """A step of the first run."""

    def show(house: House) -> QWidget:
        window = start(house)
        window.make_new()
        present(window)
        for typed in TYPED[:step]:
            for name, text in typed.items():
                QTest.keyClicks(control(window, tr(name)), text)
            press(window, tr("Continue"))
        return window

    return show


def passphrase(house: House) -> QWidget:
    """The passphrase of a file."""
    window = start(house)
    window.ask_passphrase(house.folder / FILE)
    present(window)
    return window


def recover(house: House) -> QWidget:
    """The recovery words of a file."""
    window = start(house)
    window.recover(house.folder / FILE)
    present(window)
    return window


def verify_alone(house: House) -> QWidget:
    """Verify, without a portfolio."""
    window = start(house)
    window.ask_passphrase(house.folder / FILE)
    present(window)
    window.verify.click()
    return window


def refused_passphrase(house: House) -> QWidget:
    """The passphrase was wrong twice."""
    window = passphrase(house)
    assert isinstance(window, StartWindow)
    assert isinstance(window.card, PassphraseCard)
    for _ in range(2):
        QTest.keyClicks(window.card.edit, "four unrelated words")
        window.card.show_refusal(WrongKey(Phrase("Wrong passphrase, or the file is damaged.")))
    return window


def change_passphrase(house: House) -> QWidget:
    """A new passphrase for the open portfolio, typed."""
    act = house.window.actions_by_id["passphrase"].trigger
    dialog = house.opens(ChangePassphraseDialog, act)
    assert isinstance(dialog, ChangePassphraseDialog)
    dialog.new.first.setText("rhiannon2026")
    return dialog


def passphrase_changed(house: House) -> QWidget:
    """The new words, once the passphrase was changed."""
    dialog = change_passphrase(house)
    assert isinstance(dialog, ChangePassphraseDialog)
    value = Recovered(portfolio=house.window.workspace.portfolio, words=NEW_WORDS)
    said = Phrase("Encrypted again under the new passphrase. It has new recovery words.")
    dialog.show_words(Done(value=value, said=said))
    return dialog


def locked(house: House) -> QWidget:
    """What is left while the program is locked."""
    made = LockedWindow(house.window.workspace.portfolio)
    made.begin()
    house.others.append(made)
    present(made)
    return made


def damaged_passphrase(house: House) -> QWidget:
    """The passphrase is right, and nothing in the file can be read."""
    window = passphrase(house)
    assert isinstance(window, StartWindow)
    assert isinstance(window.card, PassphraseCard)
    window.card.show_refusal(Damaged(beginning_is_lost(house.folder / FILE)))
    return window


def damaged_unopened(house: House) -> QWidget:
    """What may take the place of a file that does not open."""
    window = passphrase(house)
    assert isinstance(window, StartWindow)
    file, _working = damaged_file(house)
    file.write_bytes(bytes(8192))
    subject = FileInQuestion(
        file=file,
        secret=house.secret,
        worker=window.worker,
        preferences=house.preferences,
        place=Place(file.parent / "data"),
    )
    dialog = house.opens(EarlierVersionsDialog, EarlierVersionsDialog(subject, window).open)
    window.worker.settle()
    return dialog


STARTING: dict[str, Show] = {
    "First run, who": first_run(0),
    "First run, framework": first_run(1),
    "First run, passphrase": first_run(2),
    "First run, place": first_run(3),
    "Passphrase": passphrase,
    "Passphrase, wrong": refused_passphrase,
    "Passphrase, damaged": damaged_passphrase,
    "Passphrase, versions": damaged_unopened,
    "Recovery words": recover,
    "Verify alone": verify_alone,
    "Locked by itself": locked,
    "Change of passphrase": change_passphrase,
    "Passphrase changed": passphrase_changed,
}
