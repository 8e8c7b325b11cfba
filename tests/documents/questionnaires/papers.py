"""Questionnaires as they are handed out. Everybody is fictional."""

from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from fcp_portfolio.documents.questionnaire_pdf import write_questionnaire_pdf
from fcp_portfolio.domain.questionnaire import Item, Questionnaire
from tests.documents.judged.odd_texts import shipped

ID = "0f3c2b1a-77de-4b1c-8a11-000000000001"


def asked_with(form_id: str = "msf", **more: object) -> Questionnaire:
    """What the form asks, with anything else in its place."""
    form = shipped().forms[form_id]
    asked = form.respondents
    assert asked is not None
    facts: dict[str, object] = {
        "id": ID,
        "form": form.id,
        "form_edition": form.edition,
        "title": form.title,
        "about": "Robin Example",
        "by": "Dr Sam Example",
        "by_registration": "GMC 0000000",
        "fictional": True,
        "made": datetime(2026, 11, 20, 17, 42, tzinfo=UTC),
        "levels": asked.scale.levels,
        "groups": tuple(Item(id=one.id, text=one.label) for one in asked.groups),
        "questions": tuple(Item(id=o.id, text=o.text, only=o.only) for o in asked.questions),
        "prompts": tuple(Item(id=one.id, text=one.text) for one in asked.prompts),
        "least": asked.least,
        "program": "1",
        "until": date(2026, 12, 18),
    }
    return Questionnaire(**{**facts, **more})  # type: ignore[arg-type]


def drawn(asked: Questionnaire, told: str = "") -> bytes:
    """The questionnaire as a PDF."""
    form = shipped().forms[asked.form].respondents
    assert form is not None
    with TemporaryDirectory() as folder:
        to = Path(folder) / "questionnaire.pdf"
        write_questionnaire_pdf(asked, told or form.asked, to, "Europe/London")
        return to.read_bytes()


@cache
def handed_out(form_id: str = "msf") -> tuple[bytes, Questionnaire]:
    """One questionnaire, drawn once in a run."""
    asked = asked_with(form_id)
    return drawn(asked), asked


COLLEAGUE = {
    "group": "2_other_colleague",
    "question_1": "6_6",
    "words_1": "Explains plainly, and listens to everybody in the team.",
}
"""What a colleague fills in, by the names of fields."""
