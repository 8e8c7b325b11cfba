"""Questionnaires of a round: written, the same file for everybody, and taken in filled.

A copy counts once, by the digest of its bytes. Nothing else of a file is kept but the answers: no
name, no author, and of several taken in together no order. Whoever has the desk's file and the
filled copies too can tell with other tools which copies were taken in, and when.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from fcp_portfolio import __version__
from fcp_portfolio.domain.desk.naming import file_stem
from fcp_portfolio.domain.desk.round import RoundAnswer, Sheet
from fcp_portfolio.domain.errors import Cancelled, FileRefused, PortfolioError, Refused
from fcp_portfolio.domain.identity import name_on_one_line, new_id, sha256_hex
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.questionnaire import Item, Questionnaire, Told
from fcp_portfolio.services.desk.folder import unwatched
from fcp_portfolio.services.desk.practitioners import require_desk
from fcp_portfolio.services.desk.rounds import (
    RoundStands,
    answer_of,
    answers_to,
    keep_answers,
    more_than_asked,
    open_for_answers,
    require_room,
    rounds,
    worth_saying_otherwise,
)
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.files import never
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf, told_of
from fcp_portfolio.storage import files, subjects
from fcp_portfolio.storage.change import Change

PDF = "application/pdf"
_STAYS = Phrase("Nothing was taken in.")
_LEAST_WORDS = 20  # letters, from which the same words are not written twice by chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What became of files: the answers, and the names of others with what is wrong with them."""

    answers: tuple[RoundAnswer, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()


def write_questionnaire(
    desk: Portfolio, given: str, to: Path, *, until: date | None = None
) -> Done[Path]:
    """Writes the questionnaire of a round; for the same day it is the same file each time.

    Raises Refused, NotFound, StorageFailed. What was handed out is not undone.
    """
    from fcp_portfolio.documents.replacing import replacing  # heavy

    require_desk(desk)
    stands = open_for_answers(desk, given, adding=0)
    asked = _asked(desk, stands, until)
    data = _written_before(desk, stands, asked)
    if data is None:
        _write_new(desk, stands, asked, to)
    else:
        with replacing(to) as target:
            target.write(data)
    changed = Changed.SUBJECTS if data is None else Changed.NOTHING
    said = Phrase(
        "Wrote the questionnaire about {name} to “{file}”. Give the same file, or prints of it, to "
        "everybody.",
        name=asked.about,
        file=to.name,
    )
    return Done(value=to, changed=changed, said=said)


def name_for(desk: Portfolio, stands: RoundStands) -> str:
    """What the file is called: whose, what, when."""
    what = Phrase("{form} questionnaire", form=stands.form.short_title)
    return f"{file_stem(stands.practitioner.name, what, day=desk.today())}.pdf"


def take_questionnaires(
    desk: Portfolio,
    given: str,
    filled: Sequence[Path],
    *,
    progress: Callable[[int, int], None] = unwatched,
    cancelled: Callable[[], bool] = never,
) -> Done[Counted]:
    """Counts the answers in filled questionnaires of this round, as one change.

    What is wrong with one file keeps no other from it. Raises Refused for a round that was
    released, Cancelled; then nothing was taken in. Slow: for the worker.
    """
    require_desk(desk)
    taking = _Taking(desk, open_for_answers(desk, given, adding=0))
    for number, file in enumerate(filled):
        progress(number, len(filled))
        if cancelled():
            raise Cancelled
        taking.take(file)
    return taking.done()


def is_questionnaire(file: Path) -> bool:
    """Whether a file says that it is one, of whatever desk."""
    return isinstance(told_of(file), Questionnaire)


@dataclass(slots=True)
class _Taking:
    """Files read one after the other, then kept at once."""

    desk: Portfolio
    stands: RoundStands
    found: list[RoundAnswer] = field(default_factory=list)
    digests: list[str] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)

    def take(self, file: Path) -> None:
        """Reads a file; what is wrong with it is noted."""
        try:
            data = read_pdf(file)
            digest = sha256_hex(data)
            self._require_new(digest)
            answer = self._answer(data)
        except PortfolioError as error:
            self.refused.append((name_on_one_line(file.name), error.sentence))
        else:
            self.found.append(answer)
            self.digests.append(digest)

    def done(self) -> Done[Counted]:
        """Keeps what was read, as one change."""
        counted = Counted(answers=tuple(self.found), refused=tuple(self.refused))
        wrong = len(counted.refused)
        left = Phrase("{n} (file was|files were) not taken in.", None, wrong) if wrong else ""
        if not self.found:
            return Done(value=counted, said=left)
        require_room(self.stands, len(self.found))
        what = Phrase("Took in {n} (answer|answers)", None, len(self.found))
        imports = tuple(sorted((*self.stands.round.imports, *self.digests)))
        with self.desk.change() as change:
            # By ids that chance made: the order of the files tells nothing.
            keep_answers(change, sorted(self.found, key=lambda one: one.id), what)
            subjects.keep(change, what, replace(self.stands.round, imports=imports))
        said = Phrase(
            "Counted {n} (answer|answers): {all} of at least {least} are here.",
            None,
            len(self.found),
            all=self.stands.answers + len(self.found),
            least=self.stands.asked.least,
        )
        return Done(
            value=counted,
            changed=Changed.SUBJECTS,
            undo=change.id,
            said=joined(said, more_than_asked(self.stands, len(self.found)), left),
            advice=worth_saying_otherwise(self.desk, self.found),
        )

    def _require_new(self, digest: str) -> None:
        if digest in (*self.stands.round.imports, *self.digests):
            what = Phrase("This file was counted before. Its answers count once.")
            raise FileRefused(joined(what, _STAYS))

    def _answer(self, data: bytes) -> RoundAnswer:
        from fcp_portfolio.documents.apart import apart  # heavy
        from fcp_portfolio.documents.questionnaire_pdf.reading import answers_to as answers_in
        from fcp_portfolio.documents.questionnaire_pdf.reading import questionnaire_in

        sheet = self._sheet(apart(questionnaire_in, data).id)
        handed_out = _kept(self.desk, sheet)
        asked = questionnaire_in(handed_out)  # our own
        told = asked.told(apart(answers_in, handed_out, data))
        self._require_group(told)
        self._require_other_words(told)
        try:
            return answer_of(self.stands, told.group, self._asked_of(told), told.comments)
        except Refused as error:
            raise FileRefused(joined(error.sentence, _STAYS)) from error

    def _asked_of(self, told: Told) -> dict[str, str]:
        """The levels, but for questions that are asked of another group: a ring too many."""
        asked = self.stands.asked
        others = {one.id for one in asked.questions if not asked.asks(one, told.group)}
        return {name: level for name, level in told.levels.items() if name not in others}

    def _sheet(self, id_: str) -> Sheet:
        """The one that was handed out for this round; raises FileRefused."""
        for one in self.stands.round.sheets:
            if one.id == id_:
                return one
        for other in rounds(self.desk):
            if any(one.id == id_ for one in other.round.sheets):
                message = Phrase(
                    "This answers another round: {form} about {name}, opened on {day}. Nothing was "
                    "taken in. Choose that round first.",
                    form=other.form.short_title,
                    name=other.practitioner.name,
                    day=other.round.opened,
                )
                raise FileRefused(message)
        message = Phrase(
            "This answers a questionnaire that this desk did not hand out, or whose round is gone. "
            "Nothing was taken in."
        )
        raise FileRefused(message)

    def _require_group(self, told: Told) -> None:
        groups = self.stands.asked.groups
        if groups and not told.group:
            message = Phrase(
                "It does not say who answers ({groups}). Nothing was taken in. Type it in where "
                "you know whom you asked.",
                groups=", ".join(one.label for one in groups),
            )
            raise FileRefused(message)

    def _require_other_words(self, told: Told) -> None:
        """A copy that was saved once more has other bytes; what was written tells it, if much."""
        written = {name: " ".join(text.split()) for name, text in told.comments.items()}
        if sum(map(len, written.values())) < _LEAST_WORDS:
            return
        for one in (*answers_to(self.desk, self.stands.round.id), *self.found):
            words = {name: " ".join(text.split()) for name, text in one.comments.items()}
            if (one.group, dict(one.levels), words) == (told.group, dict(told.levels), written):
                message = Phrase(
                    "The same levels and the same words are here already, as when a copy is saved "
                    "and sent twice. Nothing was taken in. If two wrote alike, type it in."
                )
                raise FileRefused(message)


def _asked(desk: Portfolio, stands: RoundStands, until: date | None) -> Questionnaire:
    form, asked = stands.form, stands.asked
    return Questionnaire(
        id=new_id(),
        form=form.id,
        form_edition=form.edition,
        title=name_on_one_line(form.title),
        about=name_on_one_line(stands.practitioner.name),
        by=name_on_one_line(desk.owner.name),
        by_registration=name_on_one_line(desk.owner.registration),
        fictional=desk.owner.fictional,
        made=desk.clock(),
        levels=asked.scale.levels,
        groups=tuple(_item(one.id, one.label) for one in asked.groups),
        questions=tuple(_item(one.id, one.text, one.only) for one in asked.questions),
        prompts=tuple(_item(one.id, one.text) for one in asked.prompts),
        least=asked.least,
        program=f"FCP Portfolio {__version__}",
        until=until,
    )


def _item(id_: str, text: str, only: str = "") -> Item:
    return Item(id=id_, text=name_on_one_line(text), only=only)


def _written_before(desk: Portfolio, stands: RoundStands, asked: Questionnaire) -> bytes | None:
    """The file that was written with the same words, where there is one."""
    from fcp_portfolio.documents.questionnaire_pdf.reading import questionnaire_in  # heavy

    for sheet in stands.round.sheets:
        if sheet.until == asked.until:
            data = _kept(desk, sheet)
            old = questionnaire_in(data)
            if replace(asked, id=old.id, made=old.made) == old:
                return data
    return None


def _write_new(desk: Portfolio, stands: RoundStands, asked: Questionnaire, to: Path) -> None:
    from fcp_portfolio.documents.questionnaire_pdf import write_questionnaire_pdf  # heavy
    from fcp_portfolio.documents.replacing import replacing, storage_errors

    with storage_errors(to), TemporaryDirectory(dir=to.parent, prefix=".questions-") as folder:
        drawn = Path(folder) / "drawn.pdf"
        write_questionnaire_pdf(asked, stands.asked.asked, drawn, desk.copy.zone)
        data = drawn.read_bytes()
        with desk.change() as change:
            _keep_sheet(change, stands, asked, data)
            # The last step: where it fails, nothing was recorded.
            with replacing(to) as target:
                target.write(data)


def _keep_sheet(change: Change, stands: RoundStands, asked: Questionnaire, data: bytes) -> None:
    sheet = Sheet(id=asked.id, sha256=sha256_hex(data), until=asked.until)
    what = Phrase("Wrote a questionnaire")
    files.keep_file(change.session, change.portfolio_id, BytesIO(data), media_type=PDF)
    subjects.keep(change, what, replace(stands.round, sheets=(*stands.round.sheets, sheet)))


def _kept(desk: Portfolio, sheet: Sheet) -> bytes:
    with files.open_file(desk.copy.database, sheet.sha256) as source:
        return source.read()
