"""Photos: decoded and drawn anew, upright, without the place where they were taken."""

import struct
import warnings
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING, Any, cast

from fcp_portfolio.documents.inspection.details import heic_details, photo_details
from fcp_portfolio.documents.inspection.picture_size import memory_of, require_room
from fcp_portfolio.documents.inspection.reading_pictures import READ, words_in
from fcp_portfolio.documents.inspection.values import MEGABYTE, Inspected, PageText, Source
from fcp_portfolio.domain.phrase import Phrase

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_SIDE = 2000
IN_PICTURE = "words in the picture"
_STRIP = 64  # rows of the smaller picture that are worked on at once
_WIDE_WHITE = 65_535
_ORIENTATION = 0x0112
_BROKEN_METADATA = (OSError, ValueError, SyntaxError, TypeError, LookupError, struct.error)
_LARGEST_PNG = MEGABYTE
_QUALITY = 85
_FORMATS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/apng": "PNG",
    "image/gif": "GIF",
    "image/bmp": "BMP",
    "image/tiff": "TIFF",
    "image/webp": "WEBP",
    "image/avif": "AVIF",
}
_DRAWN = frozenset(("image/png", "image/apng", "image/gif", "image/bmp"))
HEIC = ("image/heic", "image/heif", "image/heic-sequence", "image/heif-sequence")
_CUT_OFF = Phrase("it is cut off or damaged: the picture cannot be drawn whole")
_NO_HEIC = Phrase(
    "It cannot be shown on this computer. Export it as JPEG from the phone and add that."
)
_FIRST_ONLY = Phrase("It moves or has several pages; the first picture is shown.")


def is_photo(media_type: str) -> bool:
    """Whether a picture of this type can be drawn."""
    return media_type in _FORMATS or media_type in HEIC


def inspect_picture(source: Source, media_type: str) -> Inspected:
    """A photo with its picture for showing; raises FileRefused where it cannot be drawn."""
    if media_type in HEIC and not _can_draw_heic():
        return Inspected(media_type=media_type, kind_label="photo", advice=(_NO_HEIC,))
    with source.parsed_by_others(_CUT_OFF), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Pillow warns of odd metadata, which is dropped
        small, frames, details = _read(source, media_type)
        picture = _encoded(small, drawn=media_type in _DRAWN)
    words = words_in(picture, source.reader) if source.reader else ""
    read = (PageText(place=IN_PICTURE, text=words),) if words else ()
    return Inspected(
        media_type=media_type,
        kind_label="photo",
        picture=picture,
        advice=(*((_FIRST_ONLY,) if frames > 1 else ()), *((READ,) if words else ())),
        also=(*details, *read),
    )


def _read(source: Source, media_type: str) -> tuple["Image", int, tuple[PageText, ...]]:
    """The upright picture, how many there are, and what the file says of itself.

    The large picture is let go here, before the small one is encoded.
    """
    if media_type in HEIC:
        image, frames, exif = _decoded_heic(source)
        return _upright(image), frames, heic_details(exif)
    image, frames = _decoded(source, media_type)
    details = photo_details(image)
    return _upright(image), frames, details


def _can_draw_heic() -> bool:
    """Whether the library that draws HEIC is there; it is not made for Windows on ARM."""
    try:
        import pi_heif  # noqa: F401, PLC0415
    except ImportError:
        return False
    return True


def _decoded(source: Source, media_type: str) -> tuple["Image", int]:
    """The first picture, small where the format allows it, and how many there are."""
    from PIL import Image  # noqa: PLC0415  slow to load

    Image.MAX_IMAGE_PIXELS = None  # what it takes in memory is asked instead, below
    image = Image.open(BytesIO(source.data), formats=[_FORMATS[media_type]])
    whole = image.size
    image.draft(None, _fitted(whole))  # what can be decoded small is: JPEG
    require_room(source, memory_of(image, whole))
    frames = 2 if getattr(image, "is_animated", False) else 1
    image.load()
    return image, frames


def _decoded_heic(source: Source) -> tuple["Image", int, bytes]:
    import pi_heif  # noqa: PLC0415  not there on every computer

    heif = pi_heif.open_heif(source.data)
    require_room(source, memory_of(heif, heif.size))
    image: Image = heif.to_pillow()
    exif = image.info.pop("exif", None)  # libheif has turned it upright already
    return image, len(heif), exif or b""


def _fitted(size: tuple[int, int]) -> tuple[int, int]:
    """The size at which the longest side has `LONGEST_SIDE` pixels."""
    longest = max(size)
    return max(1, size[0] * LONGEST_SIDE // longest), max(1, size[1] * LONGEST_SIDE // longest)


def _upright(image: "Image") -> "Image":
    """The picture turned as it was held, at most `LONGEST_SIDE` long, in sRGB, without metadata."""
    from PIL import Image  # noqa: PLC0415  slow to load

    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }
    turn = turns.get(_orientation(image))
    profile = image.info.get("icc_profile")
    image = _plain(image)
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    image = _in_srgb(image, profile)
    image.info = {}
    return image.transpose(turn) if turn is not None else image


def _plain(image: "Image") -> "Image":
    """The picture in eight bits on white, less than twice `LONGEST_SIDE` long.

    A strip after the other, so that no second copy of a large picture is made on the way.
    """
    from PIL import Image  # noqa: PLC0415  slow to load

    by = max(1, max(image.size) // LONGEST_SIDE)
    greys = _greys(image)
    size = (-(-image.width // by), -(-image.height // by))
    plain: Image.Image | None = None
    for top in range(0, image.height, _STRIP * by):
        bottom = min(image.height, top + _STRIP * by)
        strip = image.crop((0, top, image.width, bottom))
        strip = _on_white(_eight_bits(strip, greys)).reduce(by)
        plain = plain or Image.new(strip.mode, size)
        plain.paste(strip, (0, top // by))
    assert plain is not None  # noqa: S101  every picture has a row
    return plain


def _orientation(image: "Image") -> int:
    """How the camera was held, 1 to 8; 1 where the EXIF data cannot be read."""
    with suppress(*_BROKEN_METADATA):
        value = image.getexif().get(_ORIENTATION)
        return value if isinstance(value, int) else 1
    return 1


def _greys(image: "Image") -> tuple[float, float]:
    """What is black and white in wide greys; measured ones say it by their extremes."""
    if image.mode not in ("I", "F"):
        return 0.0, _WIDE_WHITE
    extremes: Any = image.getextrema()
    darkest, lightest = extremes
    return float(darkest), float(lightest)


def _eight_bits(image: "Image", greys: tuple[float, float]) -> "Image":
    """Greys of 16 or 32 bits, stretched or narrowed to the 256 that a screen shows."""
    if not image.mode.startswith(("I", "F")):
        return image
    darkest, lightest = greys
    scale = 255 / ((lightest - darkest) or 1)
    return image.convert("F").point(lambda grey: grey * scale - darkest * scale).convert("L")


def _on_white(image: "Image") -> "Image":
    """What is see-through becomes white: paper and PDF/A know nothing else."""
    if image.mode == "P":
        image = image.convert("RGBA")
    if not image.has_transparency_data:
        return image.convert("RGB") if image.mode in ("1", "YCbCr", "HSV") else image
    from PIL import Image  # noqa: PLC0415  slow to load

    clear = image.convert("RGBA")
    white = Image.new("RGBA", clear.size, "white")
    white.alpha_composite(clear)
    return white.convert("RGB")


def _in_srgb(image: "Image", profile: object) -> "Image":
    from PIL import ImageCms  # noqa: PLC0415  slow to load

    if isinstance(profile, bytes):
        with suppress(ImageCms.PyCMSError, *_BROKEN_METADATA):
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            srgb = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(image, source, srgb, outputMode="RGB")
            return cast("Image", converted)  # None only where it changes the picture in place
    return image.convert("RGB")


def _encoded(image: "Image", *, drawn: bool) -> bytes:
    """PNG for what was drawn, as long as that stays small; JPEG for photographs."""
    buffer = BytesIO()
    if drawn:
        image.save(buffer, "PNG")
        if buffer.tell() <= _LARGEST_PNG:
            return buffer.getvalue()
        buffer = BytesIO()
    image.save(buffer, "JPEG", quality=_QUALITY, optimize=True)
    return buffer.getvalue()
