"""The page “Answers given”: a year later, what did I sign, and on what evidence."""

from itertools import groupby

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.services.desk.given import Given, find_answers
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.views.desk.answer_detail import AnswerDetail, about, short_said
from fcp_portfolio.ui.views.desk.list_page import ListPage
from fcp_portfolio.ui.views.desk.rows import Item, ListRow
from fcp_portfolio.ui.widgets import EmptyState
from fcp_portfolio.ui.words import Phrase, month_title, spoken, tr
from fcp_portfolio.ui.workspace import Workspace


class AnswersPage(ListPage):
    """The newest first; the search goes over everything that was said and shown."""

    title = Phrase("Answers given")
    parts = Changed.SUBJECTS
    name = "answers"
    listed = Phrase("Answers given")
    searched = Phrase("Search names, capabilities and evidence")
    detail: AnswerDetail

    def __init__(self, workspace: Workspace) -> None:
        empty = EmptyState(
            "signature",
            tr("You have given no answer yet"),
            tr(
                "What you sign is kept here: what you said, on what evidence, and the signed PDF, "
                "so that you find it again a year later."
            ),
        )
        self.found: tuple[Given, ...] = ()
        self._words: dict[str, str] = {}  # all that each holds, by its key
        super().__init__(workspace, empty, AnswerDetail(workspace))

    def read(self) -> None:
        self.found = find_answers(self.workspace.portfolio)
        self._words = {one.answer.id: _all_of(one.answer) for one in self.found}
        items: list[Item] = []
        for month, together in groupby(self.found, key=lambda one: month_title(one.answer.day)):
            items += [Heading(month), *(_row(one) for one in together)]
        number = tr("You have signed {n} (answer|answers)", None, len(self.found))
        self.head.set_facts(number if self.found else tr("What you signed, on what evidence"))
        self.show_items(items, "", any_at_all=bool(self.found))

    def show_current(self) -> None:
        key = self.list.current()
        one = next((each for each in self.found if each.answer.id == key), None)
        if one is not None:
            self.detail.show_answer(one)

    def show_filtered(self, *, search: str) -> None:
        """Shows the answers that hold some words."""
        self.search.setText(search)

    def holds(self, key: str) -> str:
        """What a row holds that it does not show, for the search."""
        return self._words.get(key, "")


def _row(one: Given) -> ListRow:
    answer = one.answer
    whose = one.match.practitioner.name if one.match.practitioner else answer.owner
    shown = tr("{n} (entry|entries) shown", None, len(answer.evidence))
    return ListRow(
        key=answer.id,
        title=about(answer),
        below=" · ".join((whose, short_said(answer))),
        aside=spoken(answer.day),
        aside_below=shown,
    )


def _all_of(one: GivenAnswer) -> str:
    said = (part for each in one.said for part in (each.label, each.level))
    shown = (each.title for each in one.evidence)
    return " ".join((one.number, one.owner, one.registration, one.declined, *said, *shown))
