"""A window around a page that keeps what it was asked for; a worker that is kept busy."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.entry import Content
from fcp_portfolio.ui.workspace import EmptyStage, Workspace


class Listener(EmptyStage):
    """Where pages wanted to go, and what was said."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str | None]] = []
        self.narrowed: list[dict[str, object]] = []
        self.said: list[str] = []
        self.undo: Callable[[], None] | None = None

    def show_page(self, name: str) -> None:
        self.sent.append(("page", name))

    def show_entry(
        self, entry_id: str, *, search: str = "", file: str = "", part: str = ""
    ) -> None:
        self.sent.append(("entry", entry_id, *filter(None, (search, file, part))))

    def show_evidence_for(self, node_path: str, **narrowed: object) -> None:
        self.sent.append(("evidence", node_path, *narrowed.items()))
        self.narrowed.append(narrowed)

    def show_status(self, status: Status) -> None:
        self.sent.append(("status", status))

    def show_gaps(self) -> None:
        self.sent.append(("gaps", None))

    def show_routes(self) -> None:
        self.sent.append(("routes", None))

    def show_request(self, request_id: str) -> None:
        self.sent.append(("request", request_id))

    def show_signer(self, request_id: str, answer_id: str) -> None:
        self.sent.append(("signer", request_id, answer_id))

    def show_capability(self, node_path: str, *, rate: bool = False) -> None:
        self.sent.append(("rate" if rate else "capability", node_path))

    def begin_log(
        self,
        form_id: str | None = None,
        node_path: str | None = None,
        forms: Sequence[str] = (),
    ) -> None:
        self.sent.append((f"log {form_id or ', '.join(forms)}".strip(), node_path))

    def begin_with(self, content: Content) -> None:
        self.sent.append((f"log {content.form}", str(content.occurred)))

    def ask(self, kind: str, *entries: str) -> None:
        self.sent.append((f"ask {kind}", *entries))

    def ask_stage(self, stage: str, node_path: str = "") -> None:
        self.sent.append(("ask stage", stage, node_path))

    def show_counting(self, entries: Sequence[str], what: str) -> None:
        self.sent.append(("counting", what, *entries))

    def export_entries(self, entries: Sequence[str]) -> None:
        self.sent.append(("export", *entries))

    def ask_again(self, node_path: str, person: str) -> None:
        self.sent.append(("ask again", node_path, person))

    def say(self, text: str, undo: Callable[[], None] | None = None, _offer: str = "") -> None:
        self.said.append(text)
        self.undo = undo


@contextmanager
def worker_held(workspace: Workspace) -> Iterator[None]:
    """The worker is busy meanwhile; afterwards it does all that was asked."""
    gate = threading.Event()
    workspace.run(lambda _job: gate.wait(10))
    try:
        yield
    finally:
        gate.set()
        workspace.settle()
