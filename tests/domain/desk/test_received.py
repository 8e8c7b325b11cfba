"""Where a received request stands, and in which order they are answered."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from fcp_portfolio.domain.answers import Said, SubjectAnswer
from fcp_portfolio.domain.desk.given import SaidOf, said_of_each
from fcp_portfolio.domain.desk.naming import LONGEST, file_stem
from fcp_portfolio.domain.desk.practitioner import KnownBy, Match, Practitioner, Sender, match
from fcp_portfolio.domain.desk.received import Received, Waiting, Waits, in_order, waits
from fcp_portfolio.domain.request import Kind, Role, Subject
from tests.domain.progress_summaries import FULL

DAY = date(2026, 11, 20)
ONE = Received(
    id="r1",
    request="4f2a91c3-77de-4b1c-8a11-000000000001",
    kind=Kind.SIGN_OFF,
    made=datetime(2026, 11, 10, 9, tzinfo=UTC),
    owner="Robin Example",
    registration="HCPC PH000000",
    portfolio=FULL.portfolio,
    role=Role.REVIEWER,
    asks=("4 Physical assessment",),
    evidence=(),
    files=0,
    stage="",
    since="",
    until="",
    supersedes="",
    shown="",
    signed_by="key",
    sha256="",
    name="request.pdf",
    size=1,
)
ROBIN = Practitioner(id="p1", name="Robin Example", portfolio=FULL.portfolio)
ALI = Practitioner(id="p2", name="Ali Example")
KNOWN = Match(practitioner=ROBIN, by=KnownBy.PORTFOLIO)


def stands(one: Received = ONE, **more: object) -> Waiting:
    facts = {"answered": False, "followers": {}, "newest": None, "today": DAY, **more}
    return waits(one, KNOWN, **facts)  # type: ignore[arg-type]


def test_a_request_waits_until_something_says_otherwise() -> None:
    assert (stands().state, stands().days) == (Waits.WAITING, 10)
    assert stands(answered=True).state is Waits.ANSWERED
    assert stands(replace(ONE, aside="Not mine.")).note == "Not mine."
    assert stands(today=DAY - timedelta(days=30)).days == 0


def test_a_follower_takes_its_place_only_by_the_same_key() -> None:
    follower = replace(ONE, id="r2", request=f"{ONE.request[:-1]}2", supersedes=ONE.request)
    found = stands(followers={(ONE.request, "key"): follower})
    assert found.state is Waits.SUPERSEDED
    assert follower.number in found.note
    assert stands(followers={(ONE.request, "another key"): follower}).state is Waits.WAITING


def test_what_a_newer_summary_does_not_name_is_no_longer_out() -> None:
    found = stands(newest=replace(FULL, requests=()))
    assert (found.state, "no longer out" in found.note) == (Waits.GONE, True)
    before = replace(FULL, requests=(), made=ONE.made - timedelta(days=1))
    assert stands(newest=before).state is Waits.WAITING


@pytest.mark.parametrize(
    ("change", "what"),
    [
        ({}, "sign-off of 4 Physical assessment"),
        ({"asks": ("1", "2")}, "sign-off of 2 capabilities"),
        ({"kind": Kind.ASSESSMENT, "asks": ("a", "b")}, "assessment of 2 entries"),
        ({"stage": "Stage 1"}, "sign-off, Stage 1"),
        (
            {"kind": Kind.PERIOD, "since": "2026-11-01", "until": "2026-11-20"},
            "period 2026-11-01 to 2026-11-20",
        ),
    ],
)
def test_what_a_request_asks_in_a_few_words(change: dict[str, object], what: str) -> None:
    assert replace(ONE, **change).what == what  # type: ignore[arg-type]


def test_whoever_waits_longest_comes_first_and_of_one_the_oldest() -> None:
    nobody = Match(practitioner=None, by=KnownBy.NOBODY)
    ali = Match(practitioner=ALI, by=KnownBy.NAME)
    old, new = ONE.made - timedelta(days=5), ONE.made + timedelta(days=1)
    found = [
        waits(
            replace(ONE, id=id_, made=made),
            one,
            answered=False,
            followers={},
            newest=None,
            today=DAY,
        )
        for id_, made, one in (
            ("robin 2", new, KNOWN),
            ("ali", ONE.made - timedelta(days=1), ali),
            ("robin 1", old, KNOWN),
            ("new", ONE.made, nobody),
        )
    ]
    assert [one.received.id for one in in_order(found)] == ["robin 1", "robin 2", "ali", "new"]


def test_whose_a_file_is() -> None:
    sender = Sender(name="Dr Robin Example", registration="HCPC PH000000", portfolio="other")
    found = match(sender, (ROBIN, ALI))
    assert (found.practitioner, found.by) == (ROBIN, KnownBy.NAME_ALONE)
    assert "from another portfolio than the one known of Robin Example" in found.doubt
    with_number = replace(ROBIN, registration=sender.registration)
    assert match(sender, (with_number,)).by is KnownBy.NAME
    assert match(replace(sender, said="p2"), (ROBIN, ALI)).by is KnownBy.HAND
    known = replace(sender, name="Somebody Else", portfolio=FULL.portfolio)
    assert match(known, (ROBIN, ALI)).by is KnownBy.PORTFOLIO
    registered = replace(ROBIN, registration="HCPC PH999999")
    assert match(sender, (registered,)).practitioner is None


@pytest.mark.parametrize(
    ("parts", "stem"),
    [
        (("Robin Example", "sign-off", "signed"), "Robin Example, sign-off, signed 2026-11-20"),
        (("../../etc/passwd", ""), "etc passwd 2026-11-20"),
        (('a<b>:"c"/d\\e|f?g*', "x."), "a b c d e f g, x 2026-11-20"),
        (("CON",), "_CON 2026-11-20"),
        (("lpt1.pdf",), "_lpt1.pdf 2026-11-20"),
        (("\u202etxt\n.exe", " "), "txt .exe 2026-11-20"),
        (("...", "\x00"), "file 2026-11-20"),
    ],
)
def test_names_of_files_are_safe_everywhere(parts: tuple[str, ...], stem: str) -> None:
    assert file_stem(*parts, day=DAY) == stem


def test_names_of_files_are_bounded() -> None:
    assert len(file_stem("é" * 500, day=DAY)) <= LONGEST


def test_what_was_said_of_each_thing() -> None:
    subject = Subject(about="e1", code="1", title="Knee pain", label="Knee pain")
    said = Said(role=Role.REVIEWER, subjects=(SubjectAnswer(subject=subject, agrees=True),))
    assert said_of_each(said) == (SaidOf(about="e1", label="Knee pain", agrees=True),)
    assert replace(ROBIN, registration="HCPC PH000000").described == "Robin Example, HCPC PH000000"
