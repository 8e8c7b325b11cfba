"""One practitioner: what waits, how they come on by their summaries, sessions and what is owed."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fcp_portfolio.domain.desk.overview import Course, Levels, Overview
from fcp_portfolio.domain.desk.received import Waiting
from fcp_portfolio.domain.desk.session import Owed, Session
from fcp_portfolio.domain.desk.summary import TakenSummary
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.keys import KnownKey
from fcp_portfolio.services.desk.given import find_answers
from fcp_portfolio.services.desk.practitioners import keys_of
from fcp_portfolio.services.desk.sessions import remove_session, sessions
from fcp_portfolio.services.desk.summaries import summaries
from fcp_portfolio.ui.preferences import FEW_ENTRIES
from fcp_portfolio.ui.views.desk.detail import Detail, words_of
from fcp_portfolio.ui.views.desk.lines import line_of
from fcp_portfolio.ui.views.home_cards import MonthBars
from fcp_portfolio.ui.widgets import (
    Elided,
    OpenRow,
    button,
    forbid,
    icon_button,
    open_menu,
)
from fcp_portfolio.ui.words import short, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_SESSIONS, _WAITING, _MOVED, _SUMMARIES = 5, 4, 8, 6


class PractitionerDetail(Detail):
    """Made anew for each practitioner."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("The practitioner"))
        self._workspace = workspace
        self._one: Overview | None = None
        self.edit = button(tr("Edit…"), icon="pencil-line", name=tr("Edit this practitioner"))
        self.session = button(tr("Note a session…"), icon="calendar-plus")
        self.end = button(tr("End supervision…"), "quiet")
        for made in (self.session, self.edit, self.end):
            self.act(made)
            forbid(made, workspace.read_only)
        self.edit.clicked.connect(self._edit)
        self.session.clicked.connect(self.note_session)
        self.end.clicked.connect(self._end)

    def show_practitioner(self, one: Overview) -> None:
        """Shows a practitioner."""
        self._one, whose = one, one.practitioner
        since = tr("since {day}", day=spoken(whose.since)) if whose.since else ""
        until = tr("until {day}", day=spoken(whose.until)) if whose.until else ""
        about = words_of(whose.registration, since, until)
        self.begin(about, whose.name, whose.email)
        self.say(whose.why, "secondary")
        self.say(whose.note, "secondary")
        known = keys_of(self._workspace.portfolio, whose)
        self._show_keys(known)
        self._show_waiting(one)
        self._show_progress(one)
        self._show_sessions(one)
        self._show_summaries(one, known)
        self.end.setVisible(whose.until is None)

    def note_session(self) -> None:
        """Asks about a session with them."""
        self._note(None)

    def _note(self, noted: Session | None) -> None:
        from fcp_portfolio.ui.dialogs.desk.session import SessionDialog

        if self._one is not None:
            given = self._one.practitioner.id
            SessionDialog(self._workspace, self.window(), given, noted).open()

    def _edit(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.practitioner import PractitionerDialog

        if self._one is not None:
            PractitionerDialog(self._workspace, self.window(), self._one.practitioner).open()

    def _end(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.practitioner import EndDialog

        if self._one is not None:
            EndDialog(self._workspace, self._one.practitioner, self.window()).open()

    def _show_keys(self, known: Sequence[KnownKey]) -> None:
        words = (
            tr("Their key is known: {words}", words=known[-1].card.words)
            if known
            else tr("Their key is not known yet: you are asked with their first summary.")
        )
        self.say(words, "small")

    def _show_waiting(self, one: Overview) -> None:
        desk, whose = self._workspace.portfolio, one.practitioner
        given = find_answers(desk, given_to=whose.id)
        answers = button(
            tr("Answers given…"), "quiet", compact=True, name=tr("Show answers given to them")
        )
        answers.clicked.connect(partial(self._show_answers, whose.name))
        answers.setVisible(bool(given))
        number = len(one.waiting)
        title = (
            tr("{n} (request waits|requests wait)", None, number) if number else tr("Nothing waits")
        )
        self.part(title, answers)
        self.few([partial(self._waits, each) for each in one.waiting], _WAITING)
        told = tr("{n} (answer|answers) given", None, len(given))
        self.say(told if given else tr("No answer was given yet"), "small")

    def _waits(self, one: Waiting) -> QWidget:
        what = tr(one.received.what)
        days = tr("{n} (day|days)", None, one.days) if one.days else tr("Today")
        made = OpenRow("hourglass", what[:1].upper() + what[1:], "", days, inset=0)
        made.clicked.connect(partial(self._show_request, one.received.id))
        return made

    def _show_progress(self, one: Overview) -> None:
        self.part(tr("How they come on"))
        newest = one.newest
        if newest is None or one.silent_days is None:
            self.say(
                tr("No progress summary was taken in yet. They make one under Export."),
                "secondary",
            )
            self.say(signed_here_words(one))
            return
        self.say(_by_summary(local_day(newest.made), one.silent_days), "secondary")
        if one.stuck:
            stuck = tr("Nothing changed for {n} (week|weeks).", None, one.unchanged_weeks)
            self.add(line_of("clock-alert", "warn", stuck))
        self._show_levels(one)
        self.say(signed_here_words(one))
        self._show_totals(one)
        moved = one.moved
        self.say(tr("{n} (capability|capabilities) moved", None, len(moved)), "label")
        self.few([_course(course) for course in moved], _MOVED)
        few = self._workspace.preferences.get(FEW_ENTRIES)
        weak = [each for each in one.courses if each.points[-1].entries < few]
        self.say(tr("{n} (capability rests|capabilities rest) on little", None, len(weak)), "label")
        self.few([_weak(course) for course in weak], _MOVED)

    def _show_levels(self, one: Overview) -> None:
        """The newest levels, as numbers of capabilities."""
        found = one.levels
        self.say(signed_off_words(found))
        if found.own:
            self.say(tr("Newest own ratings: {levels}", levels=_numbers(found.own)))
        if found.reviewed:
            self.say(tr("Newest reviewed levels: {levels}", levels=_numbers(found.reviewed)))

    def _show_totals(self, one: Overview) -> None:
        """Entries that count towards capabilities, at each summary."""
        totals: dict[date, int] = {}
        for course in one.courses:
            for point in course.points:
                totals[point.on] = totals.get(point.on, 0) + point.entries
        if len(totals) > 1:
            bars = MonthBars()
            bars.setAccessibleName(tr("Entries over capabilities, at each summary"))
            shown = sorted(totals.items())[-_SUMMARIES:]
            bars.show_values([(short(day), number) for day, number in shown])
            self.say(tr("Entries over capabilities, at each summary"), "small")
            self.add(bars)

    def _show_sessions(self, one: Overview) -> None:
        owed = one.owed
        self.part(tr("Sessions"))
        if one.practitioner.until is None:
            words = owed_words(owed)
            if owed.overdue:
                self.add(line_of("calendar-x", "warn", words))
            else:
                self.say(words)
            weeks = owed.cadence.weeks
            every = tr("Every {n} (week|weeks).", None, weeks) if weeks else ""
            self.say(" ".join(filter(None, (every, tr(owed.cadence.provenance.note)))), "hint")
        found = sessions(self._workspace.portfolio, one.practitioner.id)
        self.few([partial(self._session, each) for each in found], _SESSIONS)

    def _session(self, one: Session) -> QWidget:
        minutes = tr("{minutes} min", minutes=one.minutes) if one.minutes else ""
        words = words_of(spoken(one.on), tr(one.state), minutes, " ".join(one.note.split()))
        more = icon_button("ellipsis", tr("More on the session of {day}", day=one.on))
        more.setEnabled(not self._workspace.read_only)
        more.clicked.connect(partial(self._open_menu, more, one))
        return line_of("calendar-days", "text_2", Elided(words), more)

    def _open_menu(self, made: QToolButton, one: Session, _on: bool = False) -> None:
        menu = QMenu(made)
        menu.setAccessibleName(made.accessibleName())
        menu.addAction(tr("Edit…")).triggered.connect(lambda: self._note(one))
        menu.addAction(tr("Remove")).triggered.connect(
            lambda: self._workspace.do(lambda desk: remove_session(desk, one.id))
        )
        open_menu(made, menu)

    def _show_summaries(self, one: Overview, known: Sequence[KnownKey]) -> None:
        found = summaries(self._workspace.portfolio, one.practitioner.id)
        if not found:
            return
        self.part(tr("Progress summaries taken in"))
        keys = {key.card.fingerprint for key in known}
        self.few([partial(line_of, *_verdict(each, keys)) for each in found], _SUMMARIES)

    def _show_request(self, request: str) -> None:
        stage = self._workspace.stage
        stage.show_request(request)

    def _show_answers(self, name: str) -> None:
        self._workspace.stage.show_search(name)


def owed_words(owed: Owed) -> str:
    """By when a session is owed, or when the next one is."""
    if owed.overdue:
        return tr("Session owed for {n} (day|days)", None, owed.overdue)
    if owed.planned:
        return tr("Next on {day}", day=spoken(owed.planned))
    if owed.by:
        return tr("Session due by {day}", day=spoken(owed.by))
    if owed.last:
        return tr("Last met on {day}", day=spoken(owed.last))
    return tr("No session yet")


def owed_short(owed: Owed) -> tuple[str, str]:
    """The same in two short lines."""
    if owed.overdue:
        return tr("{n} (day|days) late", None, owed.overdue), tr("session owed")
    if owed.planned:
        return spoken(owed.planned), tr("next session")
    if owed.by:
        return spoken(owed.by), tr("session due")
    if owed.last:
        return spoken(owed.last), tr("last session")
    return tr("No session yet"), ""


def _verdict(one: TakenSummary, known: set[str]) -> tuple[str, str, str]:
    day = spoken(local_day(one.made))
    if one.signed_by in known:
        return "shield-check", "ok", tr("{day} · unaltered, signed with the key you know", day=day)
    return "shield-check", "text_2", tr("{day} · unaltered, known when it was taken in", day=day)


def _course(one: Course) -> str:
    before, now = one.points[-2], one.points[-1]
    counted = (
        tr("{before} to {now} entries", before=before.entries, now=now.entries)
        if before.entries != now.entries
        else ""
    )
    own = tr("own rating {level}", level=now.own) if now.own != before.own and now.own else ""
    reviewed = now.reviewed if now.reviewed != before.reviewed else ""
    said = ", ".join(filter(None, (counted, own, reviewed))) or tr("changed")
    return tr("{what}: {said}", what=one.label, said=said)


def _weak(one: Course) -> str:
    entries = tr("{n} (entry|entries)", None, one.points[-1].entries)
    return tr("{what}: {entries}", what=one.label, entries=entries)


def signed_off_words(one: Levels) -> str:
    """How many capabilities are signed off."""
    number, all_ = one.signed_off, one.capabilities
    return tr("{number} of {all} capabilities signed off", number=number, all=all_)


def signed_here_words(one: Overview) -> str:
    """What this desk signed since their newest summary, which tells of none of it; or nothing."""
    here = one.signed_here
    if here.last is None:
        return ""
    answers = tr("{n} (answer|answers)", None, here.answers)
    rated = tr("{n} (capability|capabilities) with a level", None, here.capabilities)
    told = {
        "numbers": ", ".join((answers, rated) if here.capabilities else (answers,)),
        "day": spoken(here.last),
    }
    if one.newest is None:
        return tr(
            "Signed at this desk: {numbers}, the last on {day}. Their summary will tell what "
            "became of it.",
            **told,
        )
    return tr(
        "Signed at this desk, and not in that summary yet: {numbers}, the last on {day}. Their "
        "next summary will tell what became of it.",
        **told,
    )


def _numbers(levels: Mapping[str, int]) -> str:
    return ", ".join(tr("{level} {n}", level=level, n=number) for level, number in levels.items())


def _by_summary(day: date, days: int) -> str:
    if not days:
        return tr("By the progress summary of today.")
    return tr("By the progress summary of {day}, {n} (day|days) ago.", None, days, day=spoken(day))
