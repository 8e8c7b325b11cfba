"""The page and its type: measures in points, colours, paragraph styles."""

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from fcp_portfolio.documents.tagged.fonts import CODE, REGULAR, SEMIBOLD

PAGE_WIDTH, PAGE_HEIGHT = 595.276, 841.89  # A4
LEFT, RIGHT = 62.0, 51.0  # wider at the left, for binding
TOP, BOTTOM = 772.0, 66.0  # where text begins and ends
TEXT_WIDTH = 482.0
LABEL_WIDTH = 122.0  # leaves about 75 letters a line beside it
LABEL_GAP = 12.0

INK: Color = HexColor("#1D1C1A")
MUTED: Color = HexColor("#4D4A44")
ACCENT: Color = HexColor("#0D5C7A")
WARN: Color = HexColor("#8A4B00")
RULE: Color = HexColor("#BDB8AE")
NOTE_PANEL: Color = HexColor("#E4EFF4")
QUIET_PANEL: Color = HexColor("#F4F2EE")
MISSING_PANEL: Color = HexColor("#FBEFD9")
WHITE: Color = HexColor("#FFFFFF")
RAMP: tuple[Color, ...] = (WHITE, HexColor("#C6D9E1"), HexColor("#6C9FB5"), ACCENT)


def _style(
    font: str, size: float, leading: float, colour: Color = INK, **more: Any
) -> ParagraphStyle:
    name = f"{font} {size}/{leading} {sorted(more)}"
    more |= {"allowWidows": 0, "spaceShrinkage": 0}
    return ParagraphStyle(
        name, fontName=font, fontSize=size, leading=leading, textColor=colour, **more
    )


COVER_NAME = _style(SEMIBOLD, 33, 39)
COVER_AIM = _style(REGULAR, 13, 18, MUTED)
OPENER = _style(SEMIBOLD, 26, 33, spaceAfter=4)
HEADING_1 = _style(SEMIBOLD, 21, 26, spaceAfter=4)
HEADING_2 = _style(SEMIBOLD, 14, 18, ACCENT, spaceBefore=14, spaceAfter=4)
HEADING_3 = _style(SEMIBOLD, 11, 15, spaceBefore=10, spaceAfter=4)
ENTRY_TITLE = _style(SEMIBOLD, 16, 20, spaceAfter=2)
LEAD = _style(REGULAR, 11, 16, MUTED, spaceAfter=4)
BODY = _style(REGULAR, 9.5, 13.5)
BODY_STRONG = _style(SEMIBOLD, 9.5, 13.5)
INDENTED = _style(REGULAR, 9.5, 13.5, leftIndent=LABEL_WIDTH, spaceAfter=5)
INDENTED_CLOSE = _style(REGULAR, 9.5, 13.5, leftIndent=LABEL_WIDTH, spaceAfter=1)
INDENTED_STRONG = _style(SEMIBOLD, 9.5, 13.5, leftIndent=LABEL_WIDTH, spaceAfter=1)
INDENTED_LINK = _style(
    REGULAR, 9.5, 13.5, ACCENT, leftIndent=LABEL_WIDTH, rightIndent=44, spaceAfter=1
)
INDENTED_SMALL = _style(REGULAR, 8.5, 11.5, MUTED, leftIndent=LABEL_WIDTH, spaceAfter=2)
INDENTED_END = _style(REGULAR, 8.5, 11.5, MUTED, leftIndent=LABEL_WIDTH, spaceAfter=7)
INDENTED_CODE = _style(CODE, 7, 10, leftIndent=LABEL_WIDTH, spaceAfter=7)
LABEL = _style(SEMIBOLD, 8.5, 11.5, MUTED)
SMALL = _style(REGULAR, 8.5, 11.5, MUTED)
RECORD = _style(REGULAR, 8.5, 11.5, MUTED, spaceBefore=4, spaceAfter=26)
RECORD_ABOVE = _style(REGULAR, 8.5, 11.5, MUTED, spaceBefore=4)
RECORD_SOURCE = _style(REGULAR, 8.5, 11.5, MUTED, spaceAfter=26)
LEGEND = _style(REGULAR, 8.5, 11.5, MUTED, spaceBefore=6)
STATUS = _style(SEMIBOLD, 9.5, 13.5, spaceBefore=10)
WARNING = _style(SEMIBOLD, 8.5, 11.5, WARN)
KICKER = _style(SEMIBOLD, 8.5, 11, ACCENT)
CELL = _style(REGULAR, 8.8, 11.6)
CELL_STRONG = _style(SEMIBOLD, 8.8, 11.6)
CELL_RIGHT = _style(REGULAR, 8.8, 11.6, alignment=TA_RIGHT, rightIndent=6)
CELL_SMALL = _style(REGULAR, 8.5, 11.5, MUTED)
CELL_LINK = _style(REGULAR, 8.8, 11.6, ACCENT)
CELL_HEAD = _style(SEMIBOLD, 8.2, 11, MUTED)
CELL_HEAD_RIGHT = _style(SEMIBOLD, 8.2, 11, MUTED, alignment=TA_RIGHT, rightIndent=6)
CODE_CELL = _style(CODE, 7, 10)
CONTENTS_1 = _style(SEMIBOLD, 10.5, 17)
CONTENTS_2 = _style(REGULAR, 9.5, 14.5, leftIndent=16)
CONTENTS_3 = _style(REGULAR, 9.5, 14.5, leftIndent=32)
FURNITURE = _style(REGULAR, 8, 10, MUTED)
FURNITURE_RIGHT = _style(REGULAR, 8, 10, MUTED, alignment=TA_RIGHT)
FURNITURE_STRONG = _style(SEMIBOLD, 8, 10, INK, alignment=TA_RIGHT)
FICTIONAL = _style(REGULAR, 7.6, 10, WARN)
