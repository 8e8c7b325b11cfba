"""What the parts of the editor need to know from around them."""

from collections.abc import Collection

from fcp_portfolio.domain.crosswalk import Suggestion
from fcp_portfolio.domain.people import Person
from fcp_portfolio.services.crosswalks import suggested
from fcp_portfolio.services.patients import known_names
from fcp_portfolio.services.people import people
from fcp_portfolio.services.several import tags
from fcp_portfolio.ui.views.editor.values import Around
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

NEEDED = Phrase("needed to mark final")


class Surroundings:
    """The workspace, and what of it fields ask for; `needed` says what may not be empty."""

    def __init__(self, workspace: Workspace, *, final: bool = False) -> None:
        self.workspace = workspace
        self.needed = tr("needed") if final else tr(NEEDED)
        self.for_values = Around(today=workspace.portfolio.today, names=self.names)

    def people(self) -> tuple[Person, ...]:
        """Everyone, by name."""
        return people(self.workspace.portfolio)

    def names(self) -> tuple[str, ...]:
        """Everyone's name."""
        return tuple(person.name for person in self.people())

    def tags(self) -> tuple[str, ...]:
        """Every tag in use."""
        return tags(self.workspace.portfolio)

    def suggested(self, linked: Collection[str]) -> tuple[Suggestion, ...]:
        """What else may be shown by what shows these paths."""
        return suggested(self.workspace.portfolio, linked)

    def known_names(self) -> frozenset[str]:
        """Names and addresses that are no patient's."""
        return known_names(self.workspace.portfolio)
