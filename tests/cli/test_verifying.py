"""`verify`: works without a portfolio, and says no more than was checked."""

from pathlib import Path

import pytest

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.domain.keys import KeyCard, card_json
from tests.asked import ANSWERED
from tests.cli.running import done, ran, refused
from tests.documents.answers.forgeries import shows
from tests.documents.answers.papers import REVIEWER, answered, reviewed, rewritten, sent
from tests.documents.reading import pages_of
from tests.documents.signing.papers import OWNER, blank, chain, key, sealed, signed_by, supervised
from tests.documents.signing.tampering import changed, fill, rename
from tests.domain.desk.test_feedback import SUMMARY
from tests.services.test_feedback import released
from tests.services.test_told import RELEASED

NAMES = ("Robin Example", "Dr Sam Example", "Prof Nia Nowhere")


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    data = {
        "blank": blank(),
        "sealed": sealed(),
        "chain": chain(),
        "forged": changed(supervised(), fill("comment", "forged")),
        "renamed": changed(supervised(), rename),
    }
    for name, pdf in data.items():
        (tmp_path / f"{name}.pdf").write_bytes(pdf)
    for name, made in zip(NAMES, ("HCPC PH000000", "GMC 0000000", "GMC 0000000"), strict=True):
        card = KeyCard(name=name, role="known", fingerprint=key(name, made).fingerprint)
        (tmp_path / f"{name}.json").write_bytes(card_json(card))
    return tmp_path


def test_chain_of_people_you_know_is_good(papers: Path) -> None:
    know = [word for name in NAMES for word in ("--know", papers / f"{name}.json")]
    result = done("verify", papers / "chain.pdf", *know)
    assert result.lines[0] == (
        "Unaltered since signing. Signatures: 3, by keys on cards that you gave: 3."
    )
    assert "  Identity rests on a key card that you gave." in result.lines
    assert "  The card: Dr Sam Example, known" in result.lines
    assert "  Time by the signer's computer's clock: 2026-11-20T09:00:00.000Z" in result.lines
    assert "  7  signed in “provider”" in result.lines
    said = [line for line in result.lines if not line.startswith("  Key: ")]  # any words
    assert "prove" not in " ".join(said).lower()
    assert result.err == ""


def test_signer_you_do_not_know_needs_a_person(papers: Path) -> None:
    result = ran("verify", papers / "chain.pdf")
    assert result.code == 3
    assert "  Identity rests on nothing but what the signer typed." in result.lines
    assert result.err == (
        "A signer is not known: compare the key with the card of the person it should be.\n"
    )


def test_forgery_is_refused_with_its_reason(papers: Path) -> None:
    result = ran("verify", papers / "forged.pdf")
    said = "Not good. The field “comment” was changed after its answer had been signed."
    assert (result.code, result.err) == (1, f"{said}\n")
    assert result.lines[0] == said
    assert "  Unaltered since signing? no" in result.lines


def test_finding_about_the_whole_file_is_told(papers: Path) -> None:
    result = ran("verify", papers / "renamed.pdf")
    assert result.code == 1
    assert result.lines[1] == (
        "  The title or other facts about the document were changed after sealing."
    )


def test_unsigned_pdf_needs_a_person(papers: Path) -> None:
    result = ran("verify", papers / "blank.pdf")
    assert (result.code, result.err) == (3, "Nobody has signed this PDF.\n")


def test_verdict_as_json(papers: Path) -> None:
    result = ran("verify", papers / "sealed.pdf", "--json")
    value = result.json
    assert (result.code, value["schema"]) == (3, "fcp-portfolio/verification/1")
    (one,) = value["signatures"]
    assert (value["good"], one["field"], one["seals"]) == (True, OWNER, True)
    assert (one["rests_on"], one["signers_clock"]) == ("nothing", "2026-11-20T09:00:00.000Z")
    assert one["holder"]["fingerprint"] == key().fingerprint


def test_feedback_summary_says_what_it_is(tmp_path: Path) -> None:
    pdf = released(tmp_path, SUMMARY)
    result = ran("verify", pdf)
    assert result.code == 3
    assert result.lines[0] == RELEASED
    value = ran("verify", pdf, "--json").json
    assert (value["told"], value["feedback"]["answers"]) == ([RELEASED], 34)
    assert (value["progress"], value["group_record"]) == (None, None)


def test_revision_is_written(papers: Path) -> None:
    to = papers / "two.pdf"
    result = ran("verify", papers / "chain.pdf", "--revision", "2", "--to", to)
    assert to.read_bytes() == sealed()
    assert "Wrote revision 2 of “chain.pdf”." in result.err
    assert refused("verify", papers / "chain.pdf", "--revision", "2") == (
        "Give --revision and --to together. Nothing was written."
    )


def test_names_in_a_pdf_cannot_write_lines_of_their_own(papers: Path) -> None:
    name = "Sam\x1b[2J\u202eelpmaxE"
    (papers / "odd.pdf").write_bytes(signed_by(blank(), "supervisor", name))
    result = ran("verify", papers / "odd.pdf")
    assert "\x1b" not in result.out
    assert "\u202e" not in result.out


def test_what_is_no_pdf_is_refused(papers: Path) -> None:
    assert refused("verify", papers / "Robin Example.json") == "This is not a PDF."


def test_answers_are_told_with_the_pages_on_which_they_are_seen(tmp_path: Path) -> None:
    path = tmp_path / "answered.pdf"
    path.write_bytes(reviewed())
    told = ran("verify", path, "--json").json["answers"]
    levels = [(one["question"], one["answer"], one["page"], one["signed"]) for one in told[:1]]
    assert levels == [("1 Communication: Your rating", "capable", told[0]["page"], True)]
    text = pages_of(path)[told[0]["page"] - 1]
    assert "1 Communication" in text
    assert "Your rating" in text
    lines = ran("verify", path).lines
    page = told[0]["page"]
    assert f"1 Communication: Your rating: capable (page {page}, reviewer)" in lines


def test_tick_is_told_once_and_empty_fields_are_not_listed(tmp_path: Path) -> None:
    path = tmp_path / "answered.pdf"
    path.write_bytes(reviewed())
    lines = ran("verify", path).lines
    (declared,) = (line for line in lines if line.startswith("I have read the pages"))
    assert declared.count("judgement") == 1
    assert ": yes (page " in declared
    assert not any("except:" in line for line in lines)
    listed = next(line for line in lines if line.startswith("  Filled in before signing: "))
    assert set(listed.partition(": ")[2].split(", ")) <= set(ANSWERED)


def test_copy_that_a_program_wrote_anew_says_so(tmp_path: Path) -> None:
    path = tmp_path / "copy.pdf"
    path.write_bytes(rewritten(answered()))
    result = ran("verify", path)
    assert result.lines[0].startswith(
        "Not good. It seems that a program wrote this copy anew, so the seal cannot be checked "
        "here. Whoever sent the request can compare it with what was sent."
    )
    assert result.code == 1


def test_seal_that_was_spoilt_keeps_its_own_sentence(tmp_path: Path) -> None:
    data = bytearray(sent()[0])
    data[12] ^= 1  # in the comment behind the first line
    path = tmp_path / "forged.pdf"
    path.write_bytes(data)
    result = ran("verify", path)
    assert result.lines[0] == "Not good. Bytes that were signed have been changed since."
    assert "anew" not in result.out


def test_answers_that_nobody_signed_are_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "filled.pdf"
    path.write_bytes(filled(*sent(), ANSWERED))
    told = ran("verify", path, "--json").json["answers"]
    assert {one["signed"] for one in told} == {False}
    assert any("not signed)" in line for line in ran("verify", path).lines)


def test_signed_answer_that_shows_otherwise_is_not_good(tmp_path: Path) -> None:
    forged = shows("c1_comment", b"BT /FpField 9 Tf 3 200 Td (FORGED) Tj ET")
    path = tmp_path / "forged.pdf"
    path.write_bytes(signed_by(changed(answered(), forged), REVIEWER, "Dr Sam Example"))
    result = ran("verify", path)
    assert result.code == 1
    assert "The field “c1_comment” shows “FORGED” and holds " in result.err
