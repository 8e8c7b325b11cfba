"""Makes the pictures of README and guide from the fictional example, in a real window.

Run it as `xvfb-run -a -s "-screen 0 1400x900x24" .venv/bin/python -m tests.pictures`, or without
xvfb-run where there is a screen. The pages of the PDF are drawn by PDFium.
"""

import os
import tempfile
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from fcp_portfolio.paths import ROOT
from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.example import REASON, write_example
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.portfolio import Place, Portfolio, RawKey
from fcp_portfolio.services.requests import list_requests
from fcp_portfolio.services.route_settings import set_day, set_number
from fcp_portfolio.services.routes import follow_routes
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.application import make_application
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.models.requests import ALL
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.review.window import ReviewWindow
from fcp_portfolio.ui.views.sign_off import SignOffPage
from fcp_portfolio.ui.views.verify import VerifyPage
from fcp_portfolio.ui.workspace import Workspace
from tests import pictured_views
from tests.pictured_requests import StandingClock, answered, ask, begin_answers, certificate
from tests.pictured_views import called, save
from tests.ui.finding import named

PICTURES = ROOT / "docs" / "pictures"
SIZE = (1280, 800)
BEGAN = date(2026, 6, 1)
NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
PDF_PAGES = {
    "pdf-cover": "Portfolio of evidence",
    "pdf-summary": "Evidence by capability and month",
    "pdf-capability": "Why it supports this",
    "pdf-entry": "Case-based discussion · entry",
    "pdf-criteria": "Criterion Level",
    "pdf-ratings": "Every rating",
    "pdf-supervision": "month total",
    "pdf-attached": "Page 1 of 2 of ultrasound-pathway.pdf",
    "pdf-files": "18 files inside this PDF",
    "pdf-verification": "Check it yourself",
}
REQUEST_PAGES = {
    "pdf-request": "How to answer in two minutes",
    "pdf-request-answer": "This page alone is a whole answer",
}
ANSWERED_PAGES = {"pdf-sign-off": "Answers as they came back"}
CERTIFICATE_PAGES = {
    "pdf-certificate": "Signed by the owner",
    "pdf-certificate-check": "Check it with other tools",
}
SELDOM = (
    *("First run, passphrase", "Passphrase, wrong", "Read only", "Two versions"),
    *("Desk, waiting", "Desk, practitioners"),
    *("Group, meetings", "Group, map"),
)
GREY = ("pdf-summary", "pdf-criteria", "pdf-ratings")
"""Pages whose colours say something: drawn once more as a printer without colours does."""


def main() -> None:
    """Makes every picture."""
    os.environ["HOME"] = "/home/rhiannon"  # pictures show no real person's folder
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "Rhiannon FCP.fcpfolio"
        clock, place = StandingClock(NOW), Place(Path(folder) / "data")
        made = write_example(file, RawKey(os.urandom(32)), place=place, clock=clock)
        portfolio = made.value.portfolio
        pdf = file.with_suffix(".pdf")
        export_portfolio(portfolio, pdf, reason=REASON)
        draw_pages(pdf, PDF_PAGES)
        signed = ask(portfolio, clock, Path(folder))
        draw_pages(signed, REQUEST_PAGES)
        draw_pages(answered(Path(folder)), ANSWERED_PAGES)
        draw_pages(certificate(Path(folder)), CERTIFICATE_PAGES)
        preferences = Preferences(Path(folder) / "preferences.json")
        photograph_window(portfolio, preferences, signed)
        photograph_review(begin_answers(Path(folder)), preferences)
        photograph_banners_and_cards(Path(folder))


def draw_pages(pdf: Path, pages: Mapping[str, str]) -> None:
    """The first page that holds each text, as a picture."""
    document = pypdfium2.PdfDocument(pdf)
    if pages is CERTIFICATE_PAGES:
        document.init_forms()  # else the stamp of the signature is not drawn
    texts = [page.get_textpage().get_text_range() for page in document]
    for name, wanted in pages.items():
        number = next(n for n, text in enumerate(texts) if wanted.lower() in text.lower())
        page = document[number].render(scale=1.5).to_pil()
        page.save(PICTURES / f"{name}.png", optimize=True)
        if name in GREY:
            page.convert("L").save(PICTURES / f"{name}-grey.png", optimize=True)


def photograph_window(portfolio: Portfolio, preferences: Preferences, signed: Path) -> None:
    """Every page in light, dark and high contrast; `signed` is looked at on the Verify page."""
    scenes = {"verify": show_verdict(signed)} | SCENES  # the palette, last, lies over the others
    app = make_application()
    for appearance in ("light", "dark", "high_contrast"):
        theme.apply(app, appearance, 100)
        window = MainWindow(Workspace(portfolio, preferences))
        window.resize(*SIZE)
        window.show()
        for name, prepare in scenes.items():
            prepare(window)
            settle(window)
            ending = appearance.replace("_", "-")
            save(window.grab(), PICTURES / f"{name}-{ending}.png")
        window.hide()
        window.finish()
        window.deleteLater()
        QTest.qWait(200)


def photograph_review(request: Path, preferences: Preferences) -> None:
    """A request as its reviewer sees it: one capability answered, one being answered."""
    app = make_application()
    for appearance in ("light", "dark", "high_contrast"):
        theme.apply(app, appearance, 100)
        window = ReviewWindow([request], preferences)
        window.resize(*SIZE)
        window.show()
        QTest.qWaitForWindowExposed(window)
        for _ in range(3):  # opened, drawn, drawn again at the size it came to
            window.settle()
            QTest.qWait(300)
        save(window.grab(), PICTURES / f"review-{appearance.replace('_', '-')}.png")
        window.close()
        window.deleteLater()


def photograph_banners_and_cards(folder: Path) -> None:
    """What is seen seldom, such as the first run, and windows of a desk and a group."""
    app = make_application()
    for appearance in ("light", "dark", "high_contrast"):
        theme.apply(app, appearance, 100)
        pictured_views.photograph(folder / appearance, SELDOM)
        for name in SELDOM:
            ending = appearance.replace("_", "-")
            file = folder / appearance / f"{called(name)}.png"
            file.replace(PICTURES / f"{called(name)}-{ending}.png")


def show_page(name: str) -> Callable[[MainWindow], None]:
    """A scene that is a page as it opens."""

    def show(window: MainWindow) -> None:
        window.pages.show_page(name)

    return show


def show_requests(window: MainWindow) -> None:
    """All requests; the one that waits longest is read."""
    page = window.pages.page("sign_off")
    assert isinstance(page, SignOffPage)
    window.pages.show_page("sign_off")
    found = list_requests(window.workspace.portfolio)
    longest = max((one for one in found if one.waits_on), key=lambda one: one.days)
    page.show_request(longest.id, ALL)


def show_readiness(window: MainWindow) -> None:
    """The rules of a route, some of whose numbers are set."""
    workspace = window.workspace
    if not workspace.portfolio.routes:
        workspace.do(lambda p: follow_routes(p, ["fcp-supported-portfolio"]), quiet=True)
        workspace.do(lambda p: set_number(p, "cbd", 6), quiet=True)
        workspace.do(lambda p: set_day(p, "stage-2-began", BEGAN), quiet=True)
        workspace.settle()
    window.pages.show_page("readiness")


def show_verdict(pdf: Path) -> Callable[[MainWindow], None]:
    """A scene in which a signed PDF was dropped on the Verify page."""

    def show(window: MainWindow) -> None:
        page = window.pages.page("verify")
        assert isinstance(page, VerifyPage)
        window.pages.show_page("verify")
        page.take_in(pdf)

    return show


def show_reading(window: MainWindow) -> None:
    """A final case-based discussion, read."""
    show_first(window, Query(form="cbd", draft=False))


def show_editor(window: MainWindow) -> None:
    """A draft with links, in the editor."""
    show_first(window, Query(draft=True, form="reflection"))


def show_first(window: MainWindow, query: Query) -> None:
    """The first entry that a query finds."""
    rows = list_entries(window.workspace.portfolio, query)
    window.pages.show_entry(rows[0].id)


def show_matrix(window: MainWindow) -> None:
    """Capabilities by kind of evidence."""
    window.pages.show_page("capabilities")
    named(window.pages.page("capabilities"), "Matrix", QPushButton).click()


def show_tree(window: MainWindow) -> None:
    """Capabilities as a tree."""
    window.pages.show_page("capabilities")
    named(window.pages.page("capabilities"), "Tree", QPushButton).click()


def show_search(window: MainWindow) -> None:
    """What a word finds, in texts and in files."""
    window.pages.show_search("night pain")


def show_palette(window: MainWindow) -> None:
    """The command palette over Home, with a word typed."""
    window.pages.show_page("home")
    window.actions_by_id["palette"].trigger()
    line = window.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "inj")


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "home": show_page("home"),
    "capabilities": show_tree,
    "matrix": show_matrix,
    "evidence": show_reading,
    "editor": show_editor,
    "search": show_search,
    "supervision": show_page("supervision"),
    "sign-off": show_requests,
    "readiness": show_readiness,
    "export": show_page("export"),
    "preferences": show_page("preferences"),
    "palette": show_palette,
}


def settle(window: MainWindow) -> None:
    """Waits until everything is read and painted."""
    QTest.qWaitForWindowExposed(window)
    window.workspace.settle()
    QTest.qWait(400)


if __name__ == "__main__":
    main()
