"""What a PDF says that it is: told by its data, believed in nothing, beside the verdict."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.feedback import FEEDBACK
from fcp_portfolio.domain.group.record_numbers import RECORD_NUMBERS, RecordNumbers
from fcp_portfolio.domain.identity import canonical_json
from fcp_portfolio.domain.progress_json import progress_json
from fcp_portfolio.domain.questionnaire import QUESTIONNAIRE
from fcp_portfolio.domain.told import Told, told_json, told_lines
from fcp_portfolio.services.verification import save_report, told_of, verify
from tests.domain.desk.test_feedback import SUMMARY
from tests.domain.desk.test_questionnaire import ASKED
from tests.domain.progress_summaries import FULL
from tests.services.test_feedback import released

RELEASED = (
    "Feedback summary about Robin Example (Patient satisfaction questionnaire), 1 Sep 2026 to 20 "
    "Nov 2026: 34 answers, released by Dr Sam Example on 20 Nov 2026."
)
RECORDED = (
    "Record of the peer-support group Fen peers, 1 Sep 2026 to 20 Nov 2026: 3 meetings held, 1 "
    "action agreed, 8 members, made on 20 Nov 2026. Nobody signs such a record: ask the group."
)
NUMBERS = RecordNumbers(
    id="r",
    group="Fen peers",
    fictional=True,
    since=date(2026, 9, 1),
    until=date(2026, 11, 20),
    made=SUMMARY.made,
    members=8,
    meetings=3,
    minutes=180,
    cancelled=1,
    actions=1,
    program="FCP Portfolio",
)


def carrying(folder: Path, files: Mapping[str, bytes]) -> Path:
    """A PDF that nobody signed, with these files inside."""
    to = folder / "carrying.pdf"
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        for name, data in files.items():
            pdf.attachments[name] = data
        pdf.save(to)
    return to


def test_a_released_summary_says_what_it_is(tmp_path: Path) -> None:
    pdf = released(tmp_path, SUMMARY)
    assert told_lines(told_of(pdf), verify(pdf)) == (RELEASED,)
    save_report(pdf, tmp_path / "report.txt")
    assert RELEASED in (tmp_path / "report.txt").read_text("utf-8").splitlines()


def test_another_name_in_the_certificate_is_said(tmp_path: Path) -> None:
    pdf = released(tmp_path, replace(SUMMARY, by="Dr Jo Example"))
    assert told_lines(told_of(pdf), verify(pdf))[1] == (
        "The certificate names Dr Sam Example, GMC 0000000, the summary Dr Jo Example, GMC 0000000."
    )


@pytest.mark.parametrize(
    ("name", "data", "told", "said"),
    [
        ("feedback.json", FEEDBACK.written(SUMMARY), SUMMARY, RELEASED),
        (
            "progress.json",
            progress_json(FULL),
            FULL,
            f"Progress summary of Robin Example for {FULL.given_to}, made on 20 Nov 2026.",
        ),
        (
            "questionnaire.json",
            QUESTIONNAIRE.written(ASKED),
            ASKED,
            ASKED.described,
        ),
        (
            "group-record.json",
            RECORD_NUMBERS.written(NUMBERS),
            NUMBERS,
            RECORDED,
        ),
    ],
)
def test_what_is_not_signed_says_what_it_is_and_the_verdict_that_it_is_not(
    name: str, data: bytes, told: Told, said: str, tmp_path: Path
) -> None:
    pdf = carrying(tmp_path, {name: data})
    found, verdict = told_of(pdf), verify(pdf)
    assert (found, told_lines(found, verdict)) == (told, (said,))
    assert verdict.sentence == "Nobody has signed this PDF."
    assert [key for key, value in told_json(found).items() if value] == [
        {"group-record.json": "group_record"}.get(name, name.removesuffix(".json"))
    ]


def test_data_that_is_not_in_order_says_nothing(tmp_path: Path) -> None:
    edited = FEEDBACK.written(SUMMARY).replace(b'"answers":34', b'"answers":33', 1)
    later = canonical_json({"schema": "fcp-portfolio/group-record-numbers/2"})
    both = {"feedback.json": FEEDBACK.written(SUMMARY), "progress.json": progress_json(FULL)}
    for files in ({"feedback.json": edited}, {"group-record.json": later}, both, {}):
        pdf = carrying(tmp_path, files)
        assert told_lines(told_of(pdf), verify(pdf)) == ()
    (tmp_path / "no.pdf").write_bytes(b"%PDF-1.7, or so it says")
    assert told_of(tmp_path / "no.pdf") is None


def test_a_record_of_no_group_or_of_no_days_is_refused() -> None:
    for change in ({"group": ""}, {"since": date(2026, 12, 1)}):
        with pytest.raises(Refused, match="It does not say of which group it is"):
            replace(NUMBERS, **change)  # type: ignore[arg-type]
    with pytest.raises(FileRefused, match="The data in this group’s record cannot be read"):
        RECORD_NUMBERS.read(b"{}")
