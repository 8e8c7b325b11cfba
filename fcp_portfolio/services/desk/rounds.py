"""Rounds of feedback: opened for a practitioner, answers entered or brought in, added up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.desk.round import (
    LONGEST_COMMENT,
    Chosen,
    Round,
    RoundAnswer,
    read_answer,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.feedback import PooledGroup, PooledQuestion, pooled
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.identifiers import Grade, with_article
from fcp_portfolio.domain.identity import (
    clean_text,
    local_day,
    name_on_one_line,
    new_id,
    sha256_hex,
)
from fcp_portfolio.domain.importing.table import Table
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.respondents import Respondents
from fcp_portfolio.services.desk.practitioners import practitioner, practitioners, require_desk
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.findings import (
    KEEPING,
    Finding,
    Text,
    found_in,
    reason_kept,
    require_reason,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage import subjects
from fcp_portfolio.storage.change import Change

MOST_ANSWERS = 1_000
_NOTHING = Phrase("Nothing was changed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundStands:
    """A round, how many answered, and how many are still missing before it may be released.

    The counts are for the supervisor; until then they are told to nobody else.
    """

    round: Round
    practitioner: Practitioner
    form: Form
    asked: Respondents
    answers: int
    groups: tuple[PooledGroup, ...]
    questions: tuple[PooledQuestion, ...]

    @property
    def missing(self) -> int:
        """How many answers are missing before anything may be released; 0 where none is."""
        return max(0, self.asked.least - self.answers)

    @property
    def beyond(self) -> int:
        """How many answers are here beyond the number that was asked; 0 where nobody counted."""
        asked = self.round.handed_out
        return max(0, self.answers - asked) if asked else 0


def forms_for_rounds(desk: Portfolio) -> tuple[Form, ...]:
    """The forms for which feedback can be collected, by title."""
    found = (form for form in desk.forms.values() if form.respondents is not None)
    return tuple(sorted(found, key=lambda form: form.title))


def open_round(desk: Portfolio, given: str, form_id: str, *, handed_out: int = 0) -> Done[Round]:
    """Begins to collect feedback for a practitioner. Raises NotFound, Refused."""
    require_desk(desk)
    whose, form = practitioner(desk, given), desk.form(form_id)
    _respondents(form)
    made = Round(
        id=new_id(),
        practitioner=whose.id,
        form=form.id,
        edition=form.edition,
        opened=desk.today(),
        handed_out=max(0, handed_out),
    )
    what = Phrase("Opened a round of feedback for {name}", name=whose.name)
    return _record(desk, what, made)


def rounds(desk: Portfolio, given: str = "") -> tuple[RoundStands, ...]:
    """Every round with how it stands, the newest first; of one practitioner where one is named."""

    def read() -> tuple[RoundStands, ...]:
        with desk.read() as session:
            found = subjects.every(session, Round)
            answers = subjects.every(session, RoundAnswer)
        return tuple(_stands(desk, one, answers) for one in reversed(found))

    found = desk.remembered.ask("rounds", read)
    meant = practitioner(desk, given) if given else None
    return tuple(one for one in found if meant is None or one.practitioner == meant)


def round_of(desk: Portfolio, given: str) -> RoundStands:
    """The round with this id, or a beginning of it; raises NotFound, Refused."""
    with desk.read() as session:
        found = subjects.one(session, Round, given)
    return next(one for one in rounds(desk) if one.round.id == found.id)


def answers_to(desk: Portfolio, given: str) -> tuple[RoundAnswer, ...]:
    """The answers to a round, for the supervisor alone: they never leave the desk."""
    whole = round_of(desk, given).round.id
    with desk.read() as session:
        return tuple(one for one in subjects.every(session, RoundAnswer) if one.round == whole)


def add_answer(
    desk: Portfolio,
    given: str,
    *,
    levels: Mapping[str, str],
    group: str = "",
    comments: Mapping[str, str] | None = None,
) -> Done[RoundAnswer]:
    """Enters what one respondent answered, such as on paper; raises Refused, NotFound."""
    require_desk(desk)
    stands = open_for_answers(desk, given, adding=1)
    answer = answer_of(stands, group, levels, comments or {})
    whose = stands.practitioner.name
    with desk.change() as change:
        keep_answers(change, [answer], Phrase("Entered an answer about {name}", name=whose))
    said = Phrase("Entered. {n} (answer|answers) so far.", None, stands.answers + 1)
    said = joined(said, more_than_asked(stands, 1))
    return Done(
        value=answer,
        changed=Changed.SUBJECTS,
        undo=change.id,
        said=said,
        advice=worth_saying_otherwise(desk, [answer]),
    )


def remove_answer(desk: Portfolio, given: str) -> Done[RoundAnswer]:
    """Takes an answer out again that was entered by mistake; raises NotFound, Refused."""
    require_desk(desk)
    with desk.read() as session:
        found = subjects.one(session, RoundAnswer, given)
    stands = open_for_answers(desk, found.round, adding=0)
    what = Phrase("Removed an answer about {name}", name=stands.practitioner.name)
    with desk.change() as change:
        subjects.keep(change, what, found, removed=True)
    said = Phrase("{what}.", what=what)
    return Done(value=found, changed=Changed.SUBJECTS, undo=change.id, said=said)


def import_answers(desk: Portfolio, given: str, file: Path) -> Done[tuple[RoundAnswer, ...]]:
    """Brings in answers from a spreadsheet or a text file with columns, all or none.

    Headings are the ids or the words of questions and prompts, and “group”; other columns are left
    out. Raises FileRefused, and Refused with the row that is wrong, or for the same file again.
    """
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.tables import read_tables

    require_desk(desk)
    data = read_pdf(file)  # reads any file
    digest = sha256_hex(data)
    stands = open_for_answers(desk, given, adding=0)
    if digest in stands.round.imports:
        message = Phrase("“{name}” was brought in before.", name=file.name)
        raise Refused(joined(message, _NOTHING))
    tables = apart(read_tables, data, file.name).tables
    found = [answer for table in tables for answer in _rows(stands, table)]
    if not found:
        message = Phrase("“{name}” holds no answers to this form.", name=file.name)
        raise Refused(joined(message, _NOTHING))
    require_room(stands, len(found))
    whose = stands.practitioner.name
    with desk.change() as change:
        what = Phrase("Brought in {n} (answer|answers) about {name}", None, len(found), name=whose)
        keep_answers(change, found, what)
        imports = tuple(sorted((*stands.round.imports, digest)))
        subjects.keep(change, what, replace(stands.round, imports=imports))
    said = Phrase("Brought in {n} (answer|answers).", None, len(found))
    said = joined(said, more_than_asked(stands, len(found)))
    return Done(
        value=tuple(found),
        changed=Changed.SUBJECTS,
        undo=change.id,
        said=said,
        advice=worth_saying_otherwise(desk, found),
    )


def choose_comments(
    desk: Portfolio, given: str, chosen: Sequence[Chosen], reason: str | None = None
) -> Done[Round]:
    """Says which words may be released, as they stand or said otherwise; those named before go.

    Raises Refused for a prompt that is not asked, and where something looks like an identifier of
    a patient and no reason is given; one that is kept does for what was chosen before.
    """
    require_desk(desk)
    stands = open_for_answers(desk, given, adding=0)
    prompts = {one.id for one in stands.asked.prompts}
    tidied = tuple(replace(one, text=name_on_one_line(one.text)) for one in chosen)
    for one in tidied:
        if one.prompt not in prompts or not 0 < len(one.text) <= LONGEST_COMMENT:
            message = Phrase(
                "A comment answers one of {prompts}, in 1 to {most} characters.",
                prompts=", ".join(sorted(prompts)) or Phrase("no prompts"),
                most=LONGEST_COMMENT,
            )
            raise Refused(joined(message, _NOTHING))
    found, old = _found(desk, tidied), _found(desk, stands.round.chosen)
    why = reason_kept(found, reason, old, stands.round.why)
    require_reason(desk, found, why, KEEPING)
    what = Phrase("Chose comments about {name}", name=stands.practitioner.name)
    return _record(desk, what, replace(stands.round, chosen=tidied, why=why))


def hand_out(desk: Portfolio, given: str, number: int) -> Done[Round]:
    """Says how many were asked; 0 where nobody counted. Raises NotFound, Refused."""
    require_desk(desk)
    stands = open_for_answers(desk, given, adding=0)
    what = Phrase("Said how many were asked about {name}", name=stands.practitioner.name)
    return _record(desk, what, replace(stands.round, handed_out=max(0, number)))


def more_than_asked(stands: RoundStands, adding: int) -> str:
    """A sentence for the answer with which there are more than were asked; else nothing."""
    asked = stands.round.handed_out
    if not (asked and stands.answers <= asked < stands.answers + adding):
        return ""
    return Phrase("That is more than the {asked} who were asked.", asked=asked)


def worth_saying_otherwise(desk: Portfolio, found: Sequence[RoundAnswer]) -> tuple[Phrase, ...]:
    """One sentence where words of respondents may tell who somebody is; choosing them asks why."""
    words = (text for answer in found for text in answer.comments.values())
    looked = found_in(desk, (Text("", Phrase("a comment"), text) for text in words))
    certain = [one for one in looked if one.grade is not Grade.POSSIBLE]
    if not certain:
        return ()
    sentence = Phrase(
        "“{text}” in a comment looks like {with_article}. It stays at this desk: say it otherwise "
        "before you choose it.",
        text=certain[0].text,
        with_article=with_article(certain[0].kind),
    )
    return (sentence,)


def _found(desk: Portfolio, chosen: Sequence[Chosen]) -> tuple[Finding, ...]:
    return found_in(desk, (Text("", Phrase("a comment"), one.text) for one in chosen))


def _stands(desk: Portfolio, one: Round, answers: Sequence[RoundAnswer]) -> RoundStands:
    form = desk.form(one.form, one.edition)
    asked = _respondents(form)
    own = [(answer.group, answer.levels) for answer in answers if answer.round == one.id]
    groups, questions = pooled(asked, own)
    return RoundStands(
        round=one,
        practitioner=_whose(desk, one),
        form=form,
        asked=asked,
        answers=len(own),
        groups=groups,
        questions=questions,
    )


def _whose(desk: Portfolio, one: Round) -> Practitioner:
    """Who it is about; where they were erased, the round is still there to be erased too."""
    found = (each for each in practitioners(desk) if each.id == one.practitioner)
    gone = Practitioner(id=one.practitioner, name=Phrase("somebody who was erased"))
    return next(found, gone)


def _respondents(form: Form) -> Respondents:
    if form.respondents is None:
        message = Phrase("The form “{title}” asks no respondents.", title=form.title)
        raise Refused(joined(message, _NOTHING))
    return form.respondents


def open_for_answers(desk: Portfolio, given: str, *, adding: int) -> RoundStands:
    """The round, where so many answers can be added; raises Refused, NotFound."""
    stands = round_of(desk, given)
    if stands.round.released is not None:
        message = Phrase(
            "This round was released on {day}. An answer more would tell who gave it.",
            day=local_day(stands.round.released),
        )
        raise Refused(joined(message, _NOTHING))
    require_room(stands, adding)
    return stands


def require_room(stands: RoundStands, adding: int) -> None:
    """Raises Refused where a round cannot hold so many answers more."""
    if stands.answers + adding > MOST_ANSWERS:
        message = Phrase("A round holds up to {most} answers.", most=f"{MOST_ANSWERS:,}")
        raise Refused(joined(message, _NOTHING))


def answer_of(
    stands: RoundStands, group: str, levels: Mapping[str, str], comments: Mapping[str, str]
) -> RoundAnswer:
    """A respondent's answer from what was given; raises Refused."""
    tidied = {name: clean_text(text) for name, text in comments.items()}
    meant, given, said = read_answer(stands.asked, group, levels, tidied)
    return RoundAnswer(id=new_id(), round=stands.round.id, group=meant, levels=given, comments=said)


def _rows(stands: RoundStands, table: Table) -> Iterator[RoundAnswer]:
    """The answers of a sheet; none where no heading names a question."""
    asked = stands.asked
    questions = _columns(table, [(one.id, one.text) for one in asked.questions])
    prompts = _columns(table, [(one.id, one.text) for one in asked.prompts])
    group = _columns(table, [("group", "group")])
    for line in table.lines if questions else ():
        levels = {name: line.cells[place] for name, place in questions.items()}
        if not any(text.strip() for text in levels.values()):
            continue
        words = {name: line.cells[place] for name, place in prompts.items()}
        named = line.cells[group["group"]] if group else ""
        try:
            yield answer_of(stands, named, levels, words)
        except Refused as error:
            message = Phrase("Row {number}: {why}", number=line.number, why=error.sentence)
            raise Refused(joined(message, _NOTHING)) from error


def _columns(table: Table, known: Sequence[tuple[str, str]]) -> dict[str, int]:
    headings = [heading.strip().casefold() for heading in table.headings]
    names = ((id_, word) for id_, text in known for word in (id_.casefold(), text.casefold()))
    return {id_: headings.index(word) for id_, word in names if word in headings}


def keep_answers(change: Change, found: Sequence[RoundAnswer], what: Phrase) -> None:
    """Records answers, each one of its own."""
    for one in found:
        subjects.keep(change, what, one)


def _record(desk: Portfolio, what: Phrase, one: Round) -> Done[Round]:
    with desk.change() as change:
        subjects.keep(change, what, one)
    said = Phrase("{what}.", what=what)
    return Done(value=one, changed=Changed.SUBJECTS, undo=change.id, said=said)
