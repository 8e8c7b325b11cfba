"""Pictures as a PDF holds them: JPEG for photographs and scans, packed pixels for text pages."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageChops

_MOST_COLOURS = 4_096  # more are those of a photograph
_PALETTE = 256
_PNG_HEAD = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A picture: its pixels, packed, and the entries of its dictionary beside the length."""

    data: bytes
    entries: bytes


def encoded(image: Image.Image, quality: int) -> Encoded:
    """The smaller of both forms.

    What has few colours is a page of text: it keeps every pixel. More than 256 colours come from
    the soft edges of coloured letters and are rounded to 256, which shows less than JPEG does.
    """
    image = _narrowed(image.convert("RGB"))
    jpeg = _jpeg(image, quality)
    if image.mode == "RGB":
        if image.getcolors(_MOST_COLOURS) is None:
            return jpeg
        image = image.quantize(_PALETTE, dither=Image.Dither.NONE)
    packed = _packed(image)
    return min(packed, jpeg, key=lambda made: len(made.data))


def _narrowed(image: Image.Image) -> Image.Image:
    """Grey where nothing is coloured."""
    red, green, blue = image.split()
    same = not ImageChops.difference(red, green).getbbox()
    return green if same and not ImageChops.difference(green, blue).getbbox() else image


def _jpeg(image: Image.Image, quality: int) -> Encoded:
    buffer = BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    space = b"/DeviceGray" if image.mode == "L" else b"/DeviceRGB"
    entries = b"/ColorSpace %b/BitsPerComponent 8/Filter/DCTDecode" % space
    return Encoded(data=buffer.getvalue(), entries=_size(image) + entries)


def _packed(image: Image.Image) -> Encoded:
    """Grey or palette pixels as PNG packs them, which PDF reads as it is."""
    buffer = BytesIO()
    image.save(buffer, "PNG")
    chunks = list(_chunks(buffer.getvalue()))
    header = dict(chunks)[b"IHDR"]
    bits, columns = header[8], image.width
    parameters = b"/Predictor 15/Colors 1/BitsPerComponent %d/Columns %d" % (bits, columns)
    space = b"/DeviceGray"
    if image.mode == "P":
        palette = dict(chunks)[b"PLTE"]
        space = b"[/Indexed/DeviceRGB %d<%b>]" % (len(palette) // 3 - 1, palette.hex().encode())
    entries = b"/ColorSpace %b/BitsPerComponent %d/Filter/FlateDecode/DecodeParms<<%b>>" % (
        space,
        bits,
        parameters,
    )
    data = b"".join(content for kind, content in chunks if kind == b"IDAT")
    return Encoded(data=data, entries=_size(image) + entries)


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _PNG_HEAD
    while at < len(png):
        length, kind = struct.unpack_from(">I4s", png, at)
        yield kind, png[at + 8 : at + 8 + length]
        at += length + 12


def _size(image: Image.Image) -> bytes:
    return b"/Width %d/Height %d" % image.size
