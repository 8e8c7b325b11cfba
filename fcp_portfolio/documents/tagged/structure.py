"""The structure tree of a document, as it is built up before pikepdf writes it."""

from typing import NamedTuple


class Mark(NamedTuple):
    """Marked content on one page (both count from 0)."""

    page: int
    number: int


class LinkAnnotation(NamedTuple):
    """A rectangle on a page that leads to a destination."""

    page: int
    rectangle: tuple[float, float, float, float]
    destination: str
    description: str


class Element:
    """A structure element. Its children stand in reading order, which is the order of drawing.

    `scope` is for header cells, `alternative` and `box` for figures.
    """

    __slots__ = ("alternative", "box", "kids", "scope", "tag")

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        scope: str = "",
        alternative: str = "",
    ) -> None:
        self.tag = tag
        self.scope = scope
        self.alternative = alternative
        self.box: tuple[float, float, float, float] | None = None
        self.kids: list[Element | Mark | LinkAnnotation] = []
        if parent is not None:
            parent.kids.append(self)

    def child(self, tag: str, *, scope: str = "", alternative: str = "") -> "Element":
        """A new last child."""
        return Element(tag, self, scope=scope, alternative=alternative)
