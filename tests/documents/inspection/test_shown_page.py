"""Words are found on a page of a PDF where it shows them."""

import io

from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.documents.inspection.shown_page import Box, shown_page

WIDE, HIGH = 300, 400  # of a page in points, and of its picture in pixels


def page_with(*lines: tuple[int, str], rotated: int = 0) -> bytes:
    """A page with a text at each height above its lower edge."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDE, HIGH))
    canvas.setPageRotation(rotated)
    for height, text in lines:
        canvas.drawString(20, height, text)
    canvas.save()
    return out.getvalue()


def hits(data: bytes, words: str) -> tuple[Box, ...]:
    return shown_page(data, 1, WIDE, words).hits


def middle(box: Box) -> tuple[float, float]:
    return box[0] + box[2] / 2, box[1] + box[3] / 2


def test_words_are_marked_where_they_begin_and_never_within_one() -> None:
    data = page_with((350, "Weakness of the knee"), (100, "Knees at rest, pain"))
    found = hits(data, "kne")
    assert len(found) == 2
    assert [round(box[1], -2) for box in found] == [0, 300]
    assert hits(data, "ness") == ()
    assert len(hits(data, "pain weak")) == 2


def test_accents_and_case_do_not_matter() -> None:
    assert len(hits(page_with((100, "R\u00e9sum\u00e9 and RESUME")), "resume")) == 2


def test_word_that_is_divided_is_marked_in_both_lines() -> None:
    data = page_with((300, "She went to physio-"), (284, "therapy in March"))
    assert len(hits(data, "march")) == 1
    assert len(hits(data, "physiotherapy")) in {0, 2}  # as the text of the page has it


def test_places_turn_with_the_page() -> None:
    upright = middle(hits(page_with((100, "Knee")), "knee")[0])
    turned = middle(hits(page_with((100, "Knee"), rotated=90), "knee")[0])
    assert abs(turned[0] - (HIGH - upright[1])) < 3
    assert abs(turned[1] - upright[0]) < 3


def test_no_words_mark_nothing() -> None:
    assert hits(page_with((100, "Knee")), " - ") == ()
