"""Files that are dropped on the window: each goes where its kind belongs."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData

from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.services.given_files import Meaning
    from fcp_portfolio.ui.main_window import MainWindow

SEVERAL = Phrase("Several files go together only as evidence or as requests. Nothing was done.")


def dropped_files(data: QMimeData) -> tuple[Path, ...]:
    """The files that are dragged, or one folder; none where anything else is among them."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    one_folder = len(files) == 1 and files[0].is_dir()
    return files if files and (one_folder or all(file.is_file() for file in files)) else ()


def take_dropped(window: "MainWindow", files: tuple[Path, ...]) -> None:
    """Verify looks at any file; everywhere else it goes by what they are."""
    if window.pages.current() == "verify" and len(files) == 1 and files[0].is_file():
        window.pages.page("verify").take_in(files[0])
        return
    from fcp_portfolio.services.given_files import meaning_of  # heavy

    portfolio = window.workspace.portfolio
    window.workspace.run(
        lambda _job: {meaning_of(portfolio, file) for file in files},
        then=partial(go, window, files),
    )


def go(window: "MainWindow", files: tuple[Path, ...], meanings: "set[Meaning]") -> None:
    """Goes where files of these kinds belong: what is not ours to the page, where it takes files.

    On the Sign-off page a scan or a mail is an answer, on Export a PDF is a provider's form.
    """
    from fcp_portfolio.services.given_files import Meaning  # heavy

    page: Any = window.pages.currentWidget()
    foreign = meanings <= {Meaning.EVIDENCE, Meaning.LIST}
    if foreign and len(files) == 1 and hasattr(page, "take_in") and files[0].is_file():
        page.take_in(files[0])
    else:
        _go(window, files, meanings)


def _go(window: "MainWindow", files: tuple[Path, ...], meanings: "set[Meaning]") -> None:
    from fcp_portfolio.services.given_files import Meaning  # heavy

    pages = {
        Meaning.ANSWER: "sign_off",
        Meaning.FEEDBACK: "sign_off",
        Meaning.PROGRESS: "verify",
    }
    first = next(iter(meanings))
    if meanings == {Meaning.REQUEST}:
        window.request.emit(files)
    elif meanings == {Meaning.LIST} and len(files) == 1:
        window.pages.begin_import(files[0])
    elif meanings <= {Meaning.EVIDENCE, Meaning.LIST}:
        window.pages.on("evidence").log_files(files)
    elif len(files) > 1:
        window.pages.say(tr(SEVERAL))
    elif first is Meaning.VERSION:
        window.compare(files[0])
    elif first is Meaning.PORTFOLIO:
        window.other.emit(files[0])
    elif first in pages:
        window.pages.on(pages[first]).take_in(files[0])
    else:
        folder = window.workspace.portfolio.copy.place.own_frameworks
        window.pages.say(
            tr(
                "“{name}” may be a framework, a route or a form. Copy it into {folder}, and it is "
                "read when you come back here.",
                name=files[0].name,
                folder=folder,
            )
        )
