"""What was forged is refused, each for its own reason; most of it by the owner, or on the way.

Of what is refused for the same reason one is tried in every run, the rest with `--all`.
"""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, AttachedFileSpec, Dictionary, Name, String
from pyhanko.pdf_utils import generic as g

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.domain.request_json import request_json
from tests.asked import ANSWERED, APPROVED
from tests.documents.answers.forgeries import presses, retype, shows, swap_drawings
from tests.documents.answers.papers import (
    OTHER_ID,
    REVIEWER,
    answered,
    reviewed,
    rewritten,
    sent,
)
from tests.documents.signing import tampering as t
from tests.documents.signing.papers import signed_by

CHANGED = "Something other than form fields was changed after this signature."


def again(*row: object) -> object:
    """One more that is refused as another is."""
    return pytest.param(*row, marks=pytest.mark.slow)


def refusals(data: bytes) -> tuple[str, ...]:
    before, request = sent()
    returned = judge_returned(before, data, request)
    assert returned.way is None
    return returned.refusals


def choose(field: str, state: str) -> Callable[[t.Writer], None]:
    """A value that no button has, in a group."""

    def change(writer: t.Writer) -> None:
        group = t.field(writer, field)
        group["/V"] = g.pdf_name(f"/{state}")
        writer.update_container(group)

    return change


def answer(**values: str) -> Callable[[bytes], bytes]:
    return lambda data: filled(data, sent()[1], values)


def flip(data: bytes, text: bytes) -> bytes:
    """Another letter in what was appended to the request."""
    before = len(sent()[0])
    return data[:before] + data[before:].replace(text, text[:-1] + b"E", 1)


def by(change: Callable[[t.Writer], object]) -> Callable[[bytes], bytes]:
    return lambda data: t.changed(data, change)


@pytest.mark.parametrize(
    ("forge", "sentence"),
    [
        (by(t.draw_on_the_page), CHANGED),
        again(by(t.add_a_page), CHANGED),
        (by(t.lay_a_note_over), "Something was laid over a page after the document was sealed."),
        (by(t.rename), "The title or other facts about the document were changed after sealing."),
        (by(t.add_a_signature_field), "The form field “extra” was added after the document was se"),
        (answer(c1_level="4_excellent"), "The field “c1_level” was changed after its answer had b"),
        again(
            answer(c3_level="4_excellent"),
            "The field “c3_level” was changed after its answer had b",
        ),
        again(
            by(shows("c1_comment", b"")),
            "The field “c1_comment” was changed after its answer had b",
        ),
        (lambda data: data + b"more", "Something stands after the end of the PDF."),
        (lambda data: flip(data, b"3_capable"), "Bytes that were signed have been changed since."),
    ],
)
def test_what_was_changed_after_signing_is_refused(
    forge: Callable[[bytes], bytes], sentence: str
) -> None:
    found = refusals(forge(reviewed()))
    assert any(one.startswith(sentence) for one in found), found


OTHERWISE = [
    (
        by(shows("c1_comment", b"BT /FpField 9 Tf 3 200 Td (Excellent) Tj ET")),
        "The field “c1_comment” shows “Excellent” and holds “Clear reasoning,",
    ),
    (by(presses("c1_level", 3, "4_excellent")), "The field “c1_level” shows “3_capable, 4_ex"),
    (by(swap_drawings), "The field “c1_level” shows “a mark without meaning” and holds “3_"),
    (by(choose("c1_level", "5_superb")), "“5_superb” is no answer to “1 Your rating”"),
    (by(retype(g.pdf_string("x" * 121))), "“Name” is longer than 120 characters."),
    (
        answer(**APPROVED),
        "“second_agrees” is for the second approver to answer, not for the re",
    ),
]


@pytest.mark.parametrize(
    ("forge", "sentence", "copied"),
    [
        pytest.param(forge, sentence, copied, marks=() if once else pytest.mark.slow)
        for place, (forge, sentence) in enumerate(OTHERWISE)
        for copied in (False, True)
        for once in [place % 2 == copied]  # in every run each by one way, in turn
    ],
)
def test_answers_that_show_or_mean_otherwise_are_refused(
    forge: Callable[[bytes], bytes], sentence: str, copied: bool
) -> None:
    forged = forge(answered())
    found = refusals(signed_by(rewritten(forged) if copied else forged, REVIEWER, "Dr Sam Example"))
    assert any(one.startswith(sentence) for one in found), found


def in_a_copy(change: Callable[[pikepdf.Pdf], object]) -> bytes:
    """The answered request as a program writes it anew, forged on the way, and signed."""
    pdf = pikepdf.open(io.BytesIO(answered()))
    change(pdf)
    out = io.BytesIO()
    pdf.save(out)
    return signed_by(out.getvalue(), REVIEWER, "Dr Sam Example")


def widgets(pdf: pikepdf.Pdf, name: str) -> list[pikepdf.Object]:
    """The widgets of a field."""
    field = next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == name)
    return list(field.Kids) if "/Kids" in field else [field]


def cover(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"q 1 1 1 rg 60 600 200 60 re f Q")


def remove_a_point(pdf: pikepdf.Pdf) -> None:
    pdf.pages[1].contents_add(b"q 0 g 300 300 0.8 0.8 re f Q")


def lay_over(pdf: pikepdf.Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Square, Rect=[60, 600, 90, 640], F=4)
    pdf.pages[1].Annots = Array([pdf.make_indirect(note)])


def exchange_places(pdf: pikepdf.Pdf) -> None:
    _, _, capable, excellent = widgets(pdf, "c1_level")
    capable.Rect, excellent.Rect = excellent.Rect, capable.Rect


def exchange_fields(pdf: pikepdf.Pdf) -> None:
    (one,), (other,) = (widgets(pdf, name) for name in ("c1_comment", "c2_comment"))
    one.T, other.T = other.T, one.T


def say_otherwise(pdf: pikepdf.Pdf) -> None:
    widgets(pdf, "c1_level")[2].TU = String("Your rating insufficient")


def hide(pdf: pikepdf.Pdf) -> None:
    widgets(pdf, "c1_comment")[0].F = 2


def rename(pdf: pikepdf.Pdf) -> None:
    widgets(pdf, "c1_comment")[0].T = String("c9_comment")


def act(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def act_on_a_page(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String("app.alert(1)")))


def act_in_a_field(pdf: pikepdf.Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String("event.value = 1"))
    widgets(pdf, "c1_comment")[0].AA = Dictionary(C=action)


def exchange_the_data(pdf: pikepdf.Pdf) -> None:
    other = request_json(sent()[1]).replace(b"Robin", b"Rabin")
    exchange(pdf, "request.json", other)


def exchange(pdf: pikepdf.Pdf, name: str, data: bytes) -> None:
    key = next(key for key, spec in pdf.attachments.items() if spec.filename == name)
    pdf.attachments[key] = AttachedFileSpec(pdf, data, filename=name)


def of_another(pdf: pikepdf.Pdf) -> None:
    exchange(pdf, "request.json", request_json(sent(OTHER_ID)[1]))


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (cover, "Page 2 is not the page that was sent."),
        again(remove_a_point, "Page 2 is not the page that was sent."),
        again(lambda pdf: setattr(pdf.pages[2], "MediaBox", [0, 0, 600, 900]), "Page 3 is not the"),
        again(lambda pdf: pdf.pages.reverse(), "Page 1 is not the page that was sent."),
        (lambda pdf: pdf.pages.__delitem__(2), "It has 15 pages; 16 were sent."),
        again(lambda pdf: pdf.add_blank_page(), "It has 17 pages; 16 were sent."),
        (lay_over, "A note or link on page 2 was added, changed, moved, hidden or taken away."),
        (exchange_places, "The field “c1_level” on page 12 was added, changed, moved, hidden or"),
        again(exchange_fields, "The field “c"),
        again(
            say_otherwise, "The field “c1_level” on page 12 was added, changed, moved, hidden or"
        ),
        again(hide, "The field “c1_comment” on page 12 was added, changed, moved, hidden or taken"),
        (rename, "The field “c"),
        (act, "It does things by itself when it is opened, which the request did not."),
        again(
            act_on_a_page,
            "It does things by itself when it is opened, which the request did not.",
        ),
        again(
            act_in_a_field,
            "The field “c1_comment” on page 12 was added, changed, moved, hidden or",
        ),
        (exchange_the_data, "The data inside (“request.json”) is not what you sent."),
        (of_another, "This answers request 7f2a-91c3-77de W, not 4f2a-91c3-77de T."),
        (
            lambda pdf: exchange(pdf, "knee.json", b"{}"),
            "The file “knee.json” inside it is not as it was sent.",
        ),
        (
            lambda pdf: pdf.attachments.__setitem__("x", AttachedFileSpec(pdf, b"x", filename="x")),
            "The file “x” inside it is other than sent.",
        ),
    ],
)
def test_copy_that_is_not_the_request_is_refused(
    change: Callable[[pikepdf.Pdf], object], sentence: str
) -> None:
    found = refusals(in_a_copy(change))
    assert any(one.startswith(sentence) for one in found), found


def test_copy_whose_signature_was_moved_there_is_refused() -> None:
    assert refusals(rewritten(reviewed()))[0].startswith(
        "A program rewrote the file after “reviewer_signature” was signed."
    )


def test_signature_in_a_field_that_was_not_sent_is_refused() -> None:
    extra = signed_by(t.changed(rewritten(answered()), t.add_a_signature_field), "extra", "Dr Sam")
    assert "It is signed in “extra”, which is no field of the request." in refusals(extra)


def test_answers_of_one_request_do_not_answer_another() -> None:
    before, request = sent(OTHER_ID)
    returned = judge_returned(before, reviewed(), request)
    assert returned.refusals == ("This answers request 4f2a-91c3-77de T, not 7f2a-91c3-77de W.",)


def test_honest_copy_is_taken_all_the_same() -> None:
    before, request = sent()
    returned = judge_returned(before, in_a_copy(lambda _: None), request)
    assert (returned.refusals, dict(returned.steps[0].values)) == ((), ANSWERED)
