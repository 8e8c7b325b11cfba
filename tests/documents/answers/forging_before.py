"""Forgeries made before anybody signs, in copies, around the file, or from elsewhere."""

import io
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from random import Random

import pikepdf
from pikepdf import AttachedFileSpec, Name, String
from pyhanko.pdf_utils import generic as g

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.reading import embedded_files
from fcp_portfolio.documents.signing.signing import certified
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.domain.request import AnswerKind, Request
from fcp_portfolio.domain.request_json import NAME, request_json
from fcp_portfolio.domain.verdict import Fault, Finding
from tests.builders import OWNER as PERSON
from tests.builders import TickingClock
from tests.documents.answers import varied as v
from tests.documents.answers.forging import Forged, Variant, a_page, contents, name
from tests.documents.answers.papers import OWNER, REVIEWER
from tests.documents.signing import tampering as t
from tests.documents.signing.papers import key

NOT_SENT = f"The data inside (“{NAME}”) is not what you sent."
_CUT = "This PDF does not end as a PDF ends: it was cut off, or something was appended."


def in_a_copy(data: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    """The file as a program writes it anew, with a change."""
    pdf = pikepdf.open(io.BytesIO(data))
    change(pdf)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _other_data(chance: Random) -> bytes:
    """The same request, but for one thing that it says."""
    request = v.short()[1]
    place, said = chance.randrange(3), v.words(chance)
    one = request.capabilities[place]
    changed = chance.choice(
        (
            replace(one, title=said),
            replace(one, rating=said),
            replace(one, scale=said),
            replace(one, code=str(chance.randrange(10, 10**9))),
        )
    )
    capabilities = (*request.capabilities[:place], changed, *request.capabilities[place + 1 :])
    others = (
        replace(request, capabilities=capabilities),
        replace(request, owner=said),
        replace(request, registration=said),
        replace(request, history=f"{chance.getrandbits(256):064x}"),
        replace(
            request, made=f"2026-10-{chance.randint(10, 28)}T17:42:{chance.randint(10, 59)}.000Z"
        ),
        replace(
            request,
            steps=(*request.steps[:1], replace(request.steps[1], name=said), *request.steps[2:]),
        ),
    )
    return request_json(chance.choice((others[0], chance.choice(others))))


def swap_data_in_a_copy(chance: Random) -> Forged:
    def change(pdf: pikepdf.Pdf) -> None:
        (at,) = (at for at, spec in pdf.attachments.items() if spec.filename == NAME)
        pdf.attachments[at] = AttachedFileSpec(pdf, _other_data(chance), filename=NAME)

    return Forged(in_a_copy(v.finished(chance), change), NOT_SENT)


def swap_data_in_place(chance: Random) -> Forged:
    def change(writer: t.Writer) -> None:
        (stream,) = (one for called, one in embedded_files(writer.root) if called == NAME)
        stream._data, stream._encoded_data = _other_data(chance), None  # noqa: SLF001
        writer.update_container(stream)

    return Forged(t.changed(v.finished(chance), change), NOT_SENT)


def _field(pdf: pikepdf.Pdf, called: str) -> pikepdf.Object:
    return next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == called)


def rename_in_a_copy(chance: Random) -> Forged:
    old, new = chance.choice(v.asked(*v.TYPED)).name, f"c{chance.randrange(4, 10**6)}_comment"

    def change(pdf: pikepdf.Pdf) -> None:
        _field(pdf, old).T = String(new)

    return Forged(in_a_copy(v.answered(chance), change), f"The field “{new}” on page ")


def exchange_names(chance: Random) -> Forged:
    """The answers to two capabilities change places, in a copy that says so much more."""
    kind = chance.choice(("level", "comment", "known", "added"))
    one, other = (f"c{n}_{kind}" for n in chance.sample((1, 2, 3), 2))

    def change(pdf: pikepdf.Pdf) -> None:
        first, second = _field(pdf, one), _field(pdf, other)
        first.T, second.T = String(other), String(one)

    data = filled(*v.short(), {**v.answers(chance), "c1_comment": v.words(chance)})
    return Forged(in_a_copy(data, change), "” on page ")


def rename_by_appending(chance: Random) -> Forged:
    old, new = chance.choice(v.asked(*v.TYPED)).name, f"c{chance.randrange(4, 10**6)}_comment"

    def change(writer: t.Writer) -> None:
        one = t.field(writer, old)
        one["/T"] = g.pdf_string(new)
        writer.update_container(one)

    base = v.answered(chance) if chance.random() < 0.5 else v.finished(chance)
    return Forged(t.changed(base, change), Finding(fault=Fault.NEW_FIELD, about=new).sentence)


def choose_another_level(chance: Random) -> Forged:
    """A level beyond the scale, with a button of its own: value, state and drawing agree."""
    called = f"c{chance.choice((1, 2, 3))}_level"
    level = (
        f"{chance.randint(5, 9)}_{chance.choice(('superb', 'perfect'))}_{chance.randrange(10**6)}"
    )

    def change(pdf: pikepdf.Pdf) -> None:
        group = _field(pdf, called)
        held = str(group.V)
        group.V = Name(f"/{level}")
        for kid in group.Kids:
            if held in kid.AP.N:
                kid.AP.N[f"/{level}"] = kid.AP.N[held]
                del kid.AP.N[held]
                kid.AS = Name(f"/{level}")

    data = in_a_copy(v.answered(chance), change)
    return Forged(_signed(data, chance), f"“{level}” is no answer to “")


def type_another_level(chance: Random) -> Forged:
    called = chance.choice([one.name for one in v.asked(AnswerKind.ONE_OF)])
    level = f"{chance.randint(5, 9)}_{chance.randrange(10**6)}"

    def change(writer: t.Writer) -> None:
        group = t.field(writer, called)
        group["/V"] = name(level)
        writer.update_container(group)

    data = t.changed(v.answered(chance), change)
    return Forged(_signed(data, chance), f"“{level}” is no answer to “")


def type_beside_the_list(chance: Random) -> Forged:
    called, said = f"c{chance.choice((1, 2, 3))}_known", v.words(chance)
    data = t.changed(v.answered(chance), t.fill(called, said))
    return Forged(_signed(data, chance), f"“{said}” is no answer to “")


def type_too_much(chance: Random) -> Forged:
    field = chance.choice([one for one in v.asked(*v.TYPED) if one.name != "decline"])
    said = "x" * chance.randint(field.longest + 1, field.longest + 500)
    data = t.changed(v.answered(chance), t.fill(field.name, said))
    return Forged(_signed(data, chance), f"” is longer than {field.longest:,} characters.")


def _signed(data: bytes, chance: Random) -> bytes:
    return v.by_reviewer(data) if chance.random() < 0.25 else data


def approve_oneself(chance: Random) -> Forged:
    """The reviewer answers and signs what is for the second approver to say."""
    given = v.approvals(chance)
    named = chance.sample(sorted(given), chance.randint(1, len(given)))
    data = filled(v.answered(chance), v.short()[1], {called: given[called] for called in named})
    return Forged(
        v.by_reviewer(data), "” is for the second approver to answer, not for the reviewer."
    )


def answer_what_was_not_asked(chance: Random) -> Forged:
    """A field for another capability is added and answered, before or after signing."""
    called = f"c{chance.randrange(4, 10**6)}_{chance.choice(('level', 'comment', 'agrees'))}"

    def change(writer: t.Writer) -> None:
        page = a_page(writer, chance)
        widget = g.DictionaryObject(
            {
                name("Type"): name("Annot"),
                name("Subtype"): name("Widget"),
                name("FT"): name("Tx"),
                name("T"): g.pdf_string(called),
                name("V"): g.pdf_string(v.words(chance)),
                name("Rect"): g.ArrayObject(map(g.NumberObject, (40, 40, 300, 60))),
            }
        )
        reference = writer.add_object(widget)
        page["/Annots"] = g.ArrayObject([*page["/Annots"], reference])
        writer.update_container(page)
        form = writer.root["/AcroForm"]
        form["/Fields"] = g.ArrayObject([*form["/Fields"], reference])
        writer.update_container(form)

    base = v.answered(chance) if chance.random() < 0.5 else v.finished(chance)
    return Forged(t.changed(base, change), Finding(fault=Fault.NEW_FIELD, about=called).sentence)


def write_behind(chance: Random) -> Forged:
    said = chance.randbytes(chance.randint(1, 900)).strip(b"\r\n") + b"."
    said = chance.choice((said, b"\n%" + v.words(chance).encode(), b" " * chance.randint(1, 900)))
    return Forged(v.finished(chance) + said, Finding(fault=Fault.AFTER).sentence)


def end_twice(chance: Random) -> Forged:
    said = f"{v.words(chance)}\n%%EOF\n".encode()
    return Forged(v.finished(chance) + said, _CUT)


def write_before(chance: Random) -> Forged:
    said = chance.randbytes(chance.randint(1, 900))
    return Forged(said + v.finished(chance), "Something stands before the beginning of this PDF.")


def fill_the_padding(chance: Random) -> Forged:
    data = v.reviewed(chance)
    written = contents(data)
    last = len(written.rstrip(b"0")) + 4
    at = chance.randrange(last, len(written))
    digit = chance.choice(b"123456789abcdef")
    forged = data.replace(written, written[:at] + bytes([digit]) + written[at + 1 :])
    return Forged(forged, Finding(fault=Fault.PADDING, about=REVIEWER).sentence)


def space_the_padding(chance: Random) -> Forged:
    """White space between the digits, which reads as nothing and may hold much."""
    data = v.reviewed(chance)
    written = contents(data)
    at = len(written) - 2 * chance.randint(1, 400)
    spaces = bytes(chance.choice(b" \n\t") for _ in range(len(written) - at))
    forged = data.replace(written, written[:at] + spaces)
    return Forged(forged, Finding(fault=Fault.PADDING, about=REVIEWER).sentence)


@cache
def of_another(number: int) -> tuple[bytes, Request]:
    """What somebody else, or the owner from another portfolio, sent out."""
    others = (
        (Owner(name=f"Jory Penhale {number}", registration="HCPC PH000000"), "someone else"),
        (replace(PERSON, registration=f"HCPC PH{number:06}"), "someone else"),
        (PERSON, "another portfolio"),
    )
    owner, _ = others[number % 3]
    data, request = v.whole(owner, f"7f2a91c3-77de-4b1c-8a11-{number:012}")
    return certified(data, key(owner.name), TickingClock(), field_name=OWNER), request


def answer_another(chance: Random) -> Forged:
    """An honest answer to a request that did not come from this portfolio."""
    data, request = of_another(chance.randrange(9))
    mine = request.owner == PERSON.name and request.registration == PERSON.registration
    sentence = (
        f"Request {request.number} was not sent from this portfolio."
        if mine
        else f"This file is a request from someone else ({request.owner})."
    )
    given = filled(data, request, v.answers(chance))
    return Forged(_signed(given, chance), sentence)


BEFOREHAND: Mapping[str, list[Variant]] = {
    "request.json swapped": [swap_data_in_a_copy, swap_data_in_place],
    "fields renamed": [rename_in_a_copy, exchange_names, rename_by_appending],
    "answer outside the scale": [
        choose_another_level,
        type_another_level,
        type_beside_the_list,
        type_too_much,
    ],
    "someone else's capability or step answered": [approve_oneself, answer_what_was_not_asked],
    "bytes appended, put before, or in unused space": [
        write_behind,
        end_twice,
        write_before,
        fill_the_padding,
        space_the_padding,
    ],
}
