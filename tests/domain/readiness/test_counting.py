"""Rules that count, by portfolios that are just short of them, on them, and just over."""

from datetime import date

import pytest
from hypothesis import given as drawn
from hypothesis import strategies as st

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.readiness.calendar import Per, ends
from fcp_portfolio.domain.readiness.counting import Count, Kinds, Minutes, People
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.requirement import ASKED, Part, Scope, Which
from tests.domain.readiness.scenes import (
    NODES,
    TODAY,
    day,
    entry,
    given,
    judged,
    stage,
)

CBD = Which(forms=("cbd",))
SECOND, ONE_MORE = "2 Title of 2.", "1 more piece is needed in all."
HELPS = "If it took place, log it with its day. If not, say so: it stays missed."


def cbds(*days: str) -> list[Entry]:
    return [entry(on) for on in days]


@pytest.mark.parametrize(
    ("have", "state", "missing"),
    [
        (0, State.NOT_YET, "3 more pieces are needed. What counts: The form cbd."),
        (2, State.NOT_YET, "1 more piece is needed. What counts: The form cbd."),
        (3, State.MET, ""),
        (4, State.MET, ""),
    ],
)
def test_count_just_short_and_just_over(have: int, state: State, missing: str) -> None:
    entries = [entry(f"2026-11-{n:02}") for n in range(1, have + 1)]
    found = judged(Count(which=CBD, minimum=3), *entries)
    assert (found.state, found.have, found.wanted, found.missing) == (state, have, 3, missing)
    assert found.counting == tuple(one.id for one in entries)
    assert (found.step is None) == found.met


@pytest.mark.parametrize(
    ("have", "state", "missing"),
    [(2, State.MET, ""), (3, State.NOT_YET, "3 pieces; at most 2 have room.")],
)
def test_count_at_most(have: int, state: State, missing: str) -> None:
    entries = [entry(f"2026-11-{n:02}") for n in range(1, have + 1)]
    found = judged(Count(maximum=2), *entries)
    assert (found.state, found.wanted, found.missing) == (state, 2, missing)
    assert found.step is None or (found.step.do, found.step.entry) == (Do.EDIT, entries[0].id)


def test_drafts_removed_and_later_entries_do_not_count() -> None:
    entries = [
        entry("2026-11-01", draft=True),
        entry("2026-11-02", removed=True),
        entry("2026-11-21"),
        entry("2026-11-20"),
    ]
    assert judged(Count(minimum=1), *entries).counting == ("cbd of 2026-11-20",)


@pytest.mark.parametrize(
    ("which", "counting"),
    [
        (Which(), 4),
        (CBD, 1),
        (Which(kinds=("Observation",)), 1),
        (Which(supervision=True), 2),
        (Which(forms=("cot",), supervision=True), 3),
        (Which(tags=("knee", "hip")), 1),
        (Which(framework="tiny-1"), 1),
        (Which(framework="tiny-1", unlinked=True), 2),  # supervision need not be linked
        (Which(framework="other-1"), 0),
        (Which(framework="other-1", unlinked=True), 1),
    ],
)
def test_which_entries_are_meant(which: Which, counting: int) -> None:
    entries = [
        entry(form="cbd", codes=("1",)),
        entry(form="cot", tags=("knee",)),
        entry(form="debrief"),
        entry(form="tutorial"),
    ]
    assert judged(Count(which=which, minimum=9), *entries).have == counting


def test_what_only_holds_a_document_is_no_piece_without_a_link() -> None:
    rule = Count(which=Which(framework="tiny-1", unlinked=True), minimum=9)
    loose, linked = entry(form="cbd"), entry(form="cot", codes=("1",))
    assert judged(rule, loose, linked).have == 2
    assert judged(rule, loose, linked, given=given("checklist", entry=loose.id)).have == 1
    assert judged(rule, loose, linked, given=given("checklist", entry=linked.id)).have == 2


@pytest.mark.parametrize(
    ("today", "first"), [("2028-02-29", "2026-02-28"), ("2026-11-30", "2024-11-30")]
)
def test_last_months_begin_on_the_same_day(today: str, first: str) -> None:
    before = date.fromordinal(day(first).toordinal() - 1).isoformat()
    rule = Count(which=Which(months=24), minimum=2)
    found = judged(rule, entry(before), entry(first), entry(today), today=day(today))
    assert found.counting == (f"cbd of {first}", f"cbd of {today}")


def test_count_of_each_node_names_those_that_lack() -> None:
    entries = [entry("2026-11-01", codes=("1",)), entry("2026-11-02", codes=("1", "2"))]
    found = judged(Count(per=Per.NODE, scope=NODES, minimum=2), *entries)
    assert (found.state, found.have, found.wanted) == (State.NOT_YET, 1, 2)
    assert (found.missing, found.paths) == (
        f"1 of 2 capabilities has fewer than 2 pieces of evidence: {SECOND} {ONE_MORE}",
        ("tiny-1#2",),
    )
    assert found.counting == tuple(one.id for one in entries)
    assert found.step is not None
    assert (found.step.do, found.step.path) == (Do.LOG, "tiny-1#2")
    assert found.step.title == "Log evidence for 2 Title of 2"
    more = [*entries, entry("2026-11-03", codes=("2",))]
    met = judged(Count(per=Per.NODE, scope=NODES, minimum=2), *more)
    assert (met.state, met.missing, met.step, met.progress.reached) == (
        State.MET,
        "",
        None,
        day("2026-11-03"),
    )


def test_count_of_each_node_at_most() -> None:
    entries = [entry("2026-11-01", codes=("1",)), entry("2026-11-02", codes=("1",))]
    found = judged(Count(per=Per.NODE, scope=NODES, maximum=1), *entries)
    too_many = "1 of 2 capabilities has more than 1, where no more have room: 1 Title of 1."
    assert (found.state, found.missing) == (State.NOT_YET, too_many)
    assert found.step is not None
    assert (found.step.do, found.step.path) == (Do.EDIT, "tiny-1#1")
    both = judged(Count(per=Per.NODE, scope=NODES, minimum=1, maximum=1), *entries)
    assert both.missing == f"1 of 2 capabilities has no evidence yet: {SECOND} {too_many}"


def test_node_above_counts_what_is_linked_below_it_once() -> None:
    top = Scope(framework="tiny-1", codes=("A",))
    found = judged(Count(per=Per.NODE, scope=top, minimum=2), entry(codes=("1", "2")))
    assert (found.have, found.wanted, found.progress.lacking) == (0, 1, 1)


def test_nodes_of_the_stage_are_meant_where_no_other_are_named() -> None:
    found = judged(Count(per=Per.NODE, minimum=1), stage=stage())
    assert found.paths == ("tiny-1#1", "tiny-1#2")
    nothing = judged(Count(per=Per.NODE, minimum=1))
    assert nothing.missing == "There is nothing to count by."
    gone = judged(Count(per=Per.NODE, minimum=1, scope=Scope(framework="gone-1", level="x")))
    assert gone.wanted == 0


@pytest.mark.parametrize(
    ("days", "state", "missing"),
    [
        (("2026-11-02", "2026-11-30"), State.MET, ""),
        (("2026-11-30",), State.NOT_YET, "November 2026 has 1 of 2 and 0 days left."),
        (
            ("2026-10-31", "2026-11-01"),
            State.NOT_YET,
            "November 2026 has 1 of 2 and 0 days left. October 2026 had 1 of 2.",
        ),
        (
            ("2026-10-31", "2026-11-01", "2026-11-30"),
            State.NOT_YET,
            f"October 2026 had 1 of 2. {HELPS}",
        ),
        (
            ("2026-08-31", "2026-10-01", "2026-11-01", "2026-11-30"),
            State.NOT_YET,
            f"October 2026 had 1 of 2. 2 earlier ones too. {HELPS}",
        ),
    ],
)
def test_months_are_counted_from_the_first_entry(
    days: tuple[str, ...], state: State, missing: str
) -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=2)
    found = judged(rule, *cbds(*days), today=day("2026-11-30"))
    assert found.missing == missing
    assert found.state is (State.AT_RISK if "left" in missing else state)


def test_backdated_entry_mends_the_month_in_which_it_occurred() -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=1)
    entries = cbds("2026-08-05", "2026-10-05", "2026-11-05")
    assert judged(rule, *entries).missing == f"September 2026 had 0 of 1. {HELPS}"
    late = entry("2026-09-30", logged="2026-11-19")
    assert judged(rule, *entries, late).state is State.MET


def test_month_is_at_risk_where_the_pace_does_not_bring_the_rest() -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=2)
    slow = judged(rule, *cbds("2026-09-01", "2026-09-02", "2026-10-01", "2026-10-02"))
    assert (slow.state, slow.by) == (State.AT_RISK, day("2026-11-30"))
    assert slow.missing == "November 2026 has 0 of 2 and 10 days left."
    quick = judged(rule, *[entry(f"2026-10-{n:02}") for n in range(1, 29)])
    assert (quick.state, quick.by) == (State.NOT_YET, None)
    assert quick.step is not None
    assert quick.step.form == "cbd"


def test_months_are_counted_from_a_date_and_not_before_the_rule_holds() -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=1, since="began")
    entries = cbds("2026-08-05", "2026-11-05")
    set_ = given("began", on=day("2026-10-01"))
    assert judged(rule, *entries, given=set_).missing == f"October 2026 had 0 of 1. {HELPS}"
    later = given("began", on=day("2026-10-02"))  # October is no whole month any more
    assert judged(rule, *entries, given=later).state is State.MET
    assert judged(rule, *entries, since=day("2026-11-01")).state is State.MET
    begun = given("began", on=day("2026-11-20"))
    assert judged(rule, *entries, given=begun).state is State.MET
    ahead = judged(rule, *entries, given=given("began", on=day("2026-11-21")))
    assert (ahead.state, ahead.missing, ahead.step) == (
        State.NOT_YET,
        "Counting begins on 21 Nov 2026.",
        None,
    )


def test_month_that_was_missed_is_logged_with_its_day_or_said_to_be_missed() -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=1, since="began")
    entries = cbds("2026-09-05", "2026-11-05")
    short = judged(rule, *entries)
    assert short.step is not None
    assert (short.step.do, short.step.form, short.step.about) == (Do.SETTLE, "cbd", "rule")
    assert short.step.title == "Settle what is missing: October 2026"
    months = judged(rule, *cbds("2026-08-05", "2026-11-05")).step
    assert months is not None
    assert months.title == "Settle what is missing: September 2026, October 2026"
    too_early = given(on=day("2026-10-31"), who="Sam")
    assert judged(rule, *entries, given=too_early).step == short.step
    told = judged(rule, *entries, given=given(on=day("2026-11-01"), who="Sam"))
    assert (told.state, told.step) == (State.JUDGED, None)
    assert told.missing == (
        "October 2026 had 0 of 1. Sam said on 1 Nov 2026 what became of it. "
        "Only a person can say whether that will do."
    )


def test_weeks_begin_on_monday() -> None:
    rule = Count(which=CBD, per=Per.WEEK, minimum=1)
    sunday, monday = "2026-11-15", "2026-11-16"
    assert (
        judged(rule, *cbds(sunday)).missing
        == "The week from 16 Nov 2026 has 0 of 1 and 2 days left."
    )
    assert judged(rule, *cbds(sunday, monday)).state is State.MET


@drawn(st.integers(0, 5), st.integers(1, 5))
def test_month_is_met_from_the_minimum_on(have: int, least: int) -> None:
    entries = [entry(f"2026-11-{n:02}") for n in range(1, have + 1)]
    found = judged(Count(per=Per.MONTH, minimum=least), *entries)
    assert found.met == (have >= least)
    assert (found.have, found.wanted) == (have, least)
    assert found.by in (None, ends(day("2026-11-01"), Per.MONTH))


def test_number_that_nobody_knows_is_judged_until_it_is_set() -> None:
    rule = Count(which=CBD, minimum=ASKED)
    found = judged(rule, *cbds("2026-11-01"))
    assert (found.state, found.have, found.wanted) == (State.JUDGED, 1, 0)
    assert found.missing == "1 so far. How many are needed: your provider decides."
    assert found.step is not None
    assert (found.step.do, found.step.about) == (Do.CHOOSE, "rule")
    assert judged(rule).missing == "None yet. How many are needed: your provider decides."
    assert judged(rule, *cbds("2026-11-01"), given=given(number=1)).state is State.MET
    assert judged(rule, *cbds("2026-11-01"), given=given(number=2)).state is State.NOT_YET
    assert judged(rule, *cbds("2026-11-01"), default=1).state is State.MET
    assert judged(rule, given=given(who="Sam")).state is State.JUDGED


@pytest.mark.parametrize(
    "rule",
    [
        Minutes(minimum=ASKED),
        Kinds(minimum=ASKED, scope=NODES),
        People(minimum=ASKED),
        Count(maximum=ASKED),
    ],
)
def test_every_rule_that_counts_may_ask(rule: Count | Kinds | Minutes | People) -> None:
    assert judged(rule).state is State.JUDGED


@pytest.mark.parametrize(("minutes", "state"), [(59, State.NOT_YET), (60, State.MET)])
def test_minutes_just_short_and_just_over(minutes: int, state: State) -> None:
    entries = [entry("2026-11-01", minutes=minutes - 20), entry("2026-11-02", minutes=20)]
    found = judged(Minutes(minimum=60), *entries, entry("2026-11-03"))
    assert (found.state, found.have, found.wanted) == (state, minutes, 60)
    assert found.missing == ("" if found.met else "1 more minute is needed.")


@pytest.mark.parametrize(("minutes", "state"), [(19, State.NOT_YET), (20, State.MET)])
def test_minutes_of_every_piece_just_short_and_just_over(minutes: int, state: State) -> None:
    rule = Minutes(which=Which(forms=("debrief",)), per=Per.PIECE, minimum=20)
    entries = [entry("2026-11-01", "debrief", minutes=minutes), entry("2026-11-02", minutes=1)]
    found = judged(rule, *entries, entry("2026-11-03", "debrief", minutes=30))
    assert (found.state, found.have, found.wanted) == (state, 1 + found.met, 2)
    told = "Shorter than 20 minutes: “debrief of 2026-11-01”."
    assert found.missing == ("" if found.met else told)
    bare = judged(rule, *entries, entry("2026-11-04", "debrief"))  # nobody said how long it lasted
    assert bare.missing.startswith("1 piece has no minutes yet: “debrief of 2026-11-04”.")
    assert bare.step is not None
    assert (bare.step.do, bare.step.entry) == (Do.EDIT, "debrief of 2026-11-04")
    assert bare.step.part == "minutes"


def test_minutes_of_each_month() -> None:
    rule = Minutes(which=Which(supervision=True), per=Per.MONTH, minimum=60)
    short = entry("2026-10-31", "debrief", minutes=59)
    full = entry("2026-11-01", "debrief", minutes=60)
    assert judged(rule, short, full).missing == f"October 2026 had 59 of 60. {HELPS}"
    assert judged(rule, full, entry("2026-11-02", minutes=900)).counting == (full.id,)


def test_kinds_for_each_node() -> None:
    rule = Kinds(minimum=2, scope=NODES)
    one = entry(form="debrief", codes=("1", "2"))
    same = entry(form="tutorial", codes=("1", "2"))
    found = judged(rule, one, same)
    assert found.missing == (
        f"2 of 2 capabilities have fewer than 2 kinds of evidence: 1 Title of 1, {SECOND}"
    )
    other = entry("2026-11-15", form="cot", codes=("1", "2"))
    met = judged(rule, one, same, other)
    assert (met.state, met.progress.reached) == (State.MET, day("2026-11-15"))


def test_kinds_altogether() -> None:
    rule = Kinds(minimum=2, per=Per.ALL)
    assert judged(rule).missing == "Nothing yet; at least 2 are asked for."
    one = judged(rule, entry(form="debrief"), entry(form="tutorial"))
    assert (one.have, one.missing) == (1, "So far Supervision; at least 2 are asked for.")
    assert judged(rule, entry(form="debrief"), entry(form="cot")).state is State.MET
    unknown = judged(rule, entry(form="debrief"), entry(form="gone"))
    assert unknown.state is State.MET


def test_rules_say_what_they_look_at() -> None:
    rules = (Count(), Minutes(minimum=1), Kinds(minimum=1), People(minimum=1))
    assert {rule.looks_at for rule in rules} == {Part.ENTRIES}
    assert date(2026, 11, 20) == TODAY


def test_several_forms_that_count_are_offered_to_choose_from() -> None:
    step = judged(Count(which=Which(forms=("cot", "cbd")), minimum=1)).step
    assert step is not None
    assert (step.form, step.forms) == ("", ("cbd", "cot"))
    assert step.title == "Log one of these: The form cbd, The form cot"
    one = judged(Count(which=Which(kinds=("Observation",)), minimum=1)).step
    assert one is not None
    assert (one.form, one.forms) == ("cot", ())
