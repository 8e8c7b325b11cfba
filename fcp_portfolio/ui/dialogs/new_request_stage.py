"""What a sign-off is for: capabilities that are chosen, or a stage of a route."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fcp_portfolio.domain.route import RouteStage, every_stage
from fcp_portfolio.services.stages import stage_nodes
from fcp_portfolio.ui.widgets import ComboBox, Field
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

CHOSEN = Phrase("Capabilities that I choose")
_HINT = Phrase(
    "A stage of your route asks for its capabilities, by the people whom the route names."
)


class StageChoice(QWidget):
    """Shown only where a route is followed. `changed` tells that another is chosen."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._stages = tuple(every_stage(workspace.portfolio.routes))
        self.box = ComboBox()
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.box.addItem(tr(CHOSEN))
        for one in self._stages:
            self.box.addItem(one.label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Field(tr("What is asked for"), self.box, tr(_HINT)))
        self.box.currentIndexChanged.connect(self._changed)
        if not self._stages:
            self.hide()

    def stage(self) -> RouteStage | None:
        """The stage that is chosen, if any."""
        place = self.box.currentIndex() - 1
        return self._stages[place] if place >= 0 else None

    def choose(self, key: str) -> None:
        """Chooses a stage, as a person would; nothing where the routes have none of this key."""
        keys = [one.key for one in self._stages]
        if key in keys:
            self.box.setCurrentIndex(keys.index(key) + 1)

    def key(self) -> str:
        """How the stage is asked for; empty where none is."""
        found = self.stage()
        return found.key if found else ""

    def paths(self) -> tuple[str, ...]:
        """The capabilities of the stage; empty where none is chosen."""
        found = self.stage()
        nodes = stage_nodes(self._workspace.portfolio, found) if found else ()
        return tuple(node.path for node in nodes)

    def titles(self) -> tuple[str, ...]:
        """What the route calls those who answer, in their order."""
        found = self.stage()
        return tuple(step.title for step in found.stage.chain) if found else ()

    def _changed(self, _place: int) -> None:
        self.changed.emit()
