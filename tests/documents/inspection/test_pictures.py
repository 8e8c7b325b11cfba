"""Photos: upright, small, in sRGB, without the place where they were taken; bombs refused."""

import io
import random
import struct
import sys
import zlib
from pathlib import Path
from types import SimpleNamespace

import pytest
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from fcp_portfolio.documents.inspection import Inspected
from fcp_portfolio.documents.inspection.picture_size import MOST_MEMORY, memory_of
from fcp_portfolio.documents.inspection.pictures import inspect_picture
from fcp_portfolio.documents.inspection.values import Source
from tests.documents.inspection.makers import look, picture, refusal

HEIC = Path(__file__).parents[3] / "resources" / "example" / "files" / "whiteboard-plan.heic"
RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


def drawn(inspected: Inspected) -> Image.Image:
    assert inspected.picture is not None
    image = Image.open(io.BytesIO(inspected.picture))
    image.load()
    return image


def like(colour: object, expected: tuple[int, ...], tolerance: int = 12) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - other) <= tolerance for one, other in zip(colour, expected, strict=True))


def red_top(mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> Image.Image:
    """A picture that is red in its upper half and blue in the lower."""
    image = Image.new("RGB", size, BLUE)
    ImageDraw.Draw(image).rectangle((0, 0, size[0], size[1] // 2), RED)
    return image.convert(mode)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_picture_is_turned_upright(orientation: int) -> None:
    as_held = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = red_top() if as_held is None else red_top().transpose(as_held)
    exif = Image.Exif()
    exif[0x0112] = orientation
    shown = drawn(look(picture(stored, "JPEG", exif=exif, quality=95), "a.jpg"))
    assert shown.size == (60, 40)
    assert like(shown.getpixel((30, 5)), RED)
    assert like(shown.getpixel((30, 35)), BLUE)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize(
    "exif", [b"Exif\x00\x00", b"Exif\x00\x00MM\x00*\x00\x00\x00", b"Exif\x00\x00junkjunk", b"junk"]
)
def test_picture_with_broken_metadata_is_shown_as_it_is(exif: bytes, kind: str) -> None:
    assert drawn(look(picture(red_top(), kind, exif=exif))).size == (60, 40)


def test_picture_with_an_orientation_that_is_no_number() -> None:
    exif = (
        b"Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x02\x00\x00\x00\x04up\x00\x00"
        + bytes(4)
    )
    assert drawn(look(picture(red_top(), "JPEG", exif=exif))).size == (60, 40)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_picture_keeps_no_metadata(kind: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = "Mrs Smith's knee"
    exif.get_ifd(0x8825)[2] = (50.0, 15.0, 47.0)
    options: dict[str, object] = {"exif": exif}
    if kind == "JPEG":
        options["comment"] = b"Mrs Smith's knee"
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_text("Description", "Mrs Smith's knee")
        options["pnginfo"] = text
    data = picture(red_top(), kind, **options)
    assert b"Smith" in data
    inspected = look(data)
    assert b"Smith" not in (inspected.picture or b"")
    shown = drawn(inspected)
    assert not shown.getexif()
    assert set(shown.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_picture_keeps_nothing_behind_its_end() -> None:
    inspected = look(picture(red_top(), "JPEG") + b"PK\x03\x04 a hidden file")
    assert inspected.media_type == "image/jpeg"
    assert b"hidden" not in (inspected.picture or b"")


@pytest.mark.parametrize("size", [(5000, 1000), (1000, 5000), (2001, 2001)])
def test_picture_is_at_most_two_thousand_long(size: tuple[int, int]) -> None:
    shown = drawn(look(picture(Image.new("RGB", size, RED), "JPEG")))
    assert max(shown.size) == 2000
    assert shown.width * size[1] == pytest.approx(shown.height * size[0], rel=0.01)


def test_picture_that_is_small_is_not_enlarged() -> None:
    assert drawn(look(picture(Image.new("RGB", (3, 2), RED), "PNG"))).size == (3, 2)


def test_picture_in_colours_for_print() -> None:
    cmyk = look(picture(red_top("CMYK"), "JPEG", quality=95))
    assert like(drawn(cmyk).getpixel((30, 5)), RED, 40)


def test_picture_in_another_colour_space_is_converted() -> None:
    """A profile whose red and blue are swapped shows that it was used."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    plain = drawn(look(picture(red_top(), "PNG", icc_profile=srgb)))
    assert like(plain.getpixel((30, 5)), RED)
    for useless in (lab, b"no profile", srgb[:200]):
        shown = drawn(look(picture(red_top(), "PNG", icc_profile=useless)))
        assert like(shown.getpixel((30, 5)), RED)
        assert "icc_profile" not in shown.info


def test_picture_with_a_wider_profile_changes_colour() -> None:
    adobe = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", adobe[128:132])[0]
    tags = {
        bytes(adobe[132 + 12 * n : 136 + 12 * n]): struct.unpack(
            ">II", adobe[136 + 12 * n : 144 + 12 * n]
        )
        for n in range(count)
    }
    red, _ = tags[b"rXYZ"]
    blue, _ = tags[b"bXYZ"]
    adobe[red : red + 20], adobe[blue : blue + 20] = adobe[blue : blue + 20], adobe[red : red + 20]
    shown = drawn(look(picture(red_top(), "PNG", icc_profile=bytes(adobe))))
    assert like(shown.getpixel((30, 5)), BLUE)


@pytest.mark.parametrize(
    ("mode", "kind"),
    [("1", "PNG"), ("L", "JPEG"), ("P", "GIF"), ("P", "PNG"), ("YCbCr", "JPEG"), ("L", "BMP")],
)
def test_picture_in_every_mode_becomes_plain_colour(mode: str, kind: str) -> None:
    shown = drawn(look(picture(red_top(mode), kind)))
    assert (shown.mode, shown.size) == ("RGB", (60, 40))


def test_picture_of_sixteen_bits() -> None:
    """An X-ray in greys: half of white stays half of white."""
    grey = Image.new("I;16", (4, 4), 32768)
    shown = drawn(look(picture(grey, "PNG")))
    assert like(shown.getpixel((1, 1)), (127, 127, 127), 2)


@pytest.mark.parametrize("mode", ["I", "F"])
def test_picture_of_measured_greys_is_stretched(mode: str) -> None:
    grey = Image.new(mode, (4, 4), 1000)
    grey.putpixel((0, 0), 5000)
    shown = drawn(look(picture(grey, "TIFF")))
    assert [like(shown.getpixel(at), level) for at, level in (((0, 0), WHITE), ((3, 3), (0, 0, 0)))]
    assert drawn(look(picture(Image.new(mode, (2, 2), 7), "TIFF"))).size == (2, 2)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_picture_that_is_clear_stands_on_white(mode: str) -> None:
    clear = Image.new("RGBA", (4, 4), (255, 0, 0, 0)).convert("RGBA" if mode == "PA" else mode)
    shown = drawn(look(picture(clear, "PNG")))
    assert shown.getpixel((1, 1)) == WHITE


def test_picture_with_one_clear_colour_stands_on_white() -> None:
    palette = red_top("P")
    clear = palette.getpixel((1, 1))
    assert drawn(look(picture(palette, "PNG", transparency=clear))).getpixel((1, 1)) == WHITE


def test_picture_drawn_stays_sharp_and_photos_stay_small() -> None:
    noise = Image.frombytes("RGB", (650, 600), random.Random(1).randbytes(650 * 600 * 3))
    assert look(picture(red_top(), "PNG")).picture_type == "image/png"
    assert look(picture(noise, "PNG")).picture_type == "image/jpeg"
    assert look(picture(red_top(), "JPEG")).picture_type == "image/jpeg"


@pytest.mark.parametrize("kind", ["GIF", "TIFF", "PNG", "WEBP"])
def test_picture_that_moves_shows_its_first(kind: str) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in (RED, BLUE)]
    data = picture(frames[0], kind, save_all=True, append_images=frames[1:])
    inspected = look(data)
    assert like(drawn(inspected).getpixel((1, 1)), RED)
    assert inspected.advice == ("It moves or has several pages; the first picture is shown.",)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_picture_that_is_cut_off(kind: str) -> None:
    data = picture(Image.effect_noise((300, 300), 90).convert("RGB"), kind)
    assert refusal(data[: len(data) // 2], "photo.jpg") == (
        "“photo.jpg” was not added: it is cut off or damaged: the picture cannot be drawn whole. "
        "Nothing else changed."
    )


def png_claiming(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(bytes(1_000_000), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("side", "memory"), [(11_000, 484), (20_000, 1_600), (60_000, 14_400), (2_000_000, 16_000_000)]
)
def test_picture_that_is_a_bomb(side: int, memory: int) -> None:
    assert refusal(png_claiming(side, side), "x.png") == (
        f"“x.png” was not added: drawing it would take {memory} MB of memory; save it smaller, or "
        "as an ordinary JPEG, and add that. Nothing else changed."
    )


@pytest.mark.parametrize("kind", ["WEBP", "AVIF", "TIFF"])
def test_picture_whose_decoder_takes_more_has_fewer_pixels(kind: str) -> None:
    """As many pixels as a PNG may have; for these decoders that is too many."""
    opened = SimpleNamespace(format=kind, mode="RGB", size=(8_000, 8_000))
    plain = SimpleNamespace(format="PNG", mode="RGB", size=(8_000, 8_000))
    assert memory_of(plain, plain.size) < MOST_MEMORY < memory_of(opened, opened.size)


def test_heic_of_a_good_phone_is_taken_and_a_larger_one_not() -> None:
    """50 megapixels were measured; libheif opens it whole or not at all."""
    assert memory_of(SimpleNamespace(mode="RGB", size=(8160, 6144)), (0, 0)) < MOST_MEMORY
    assert memory_of(SimpleNamespace(mode="RGB", size=(16320, 12240)), (0, 0)) > MOST_MEMORY


@pytest.mark.parametrize(("sampling", "taken"), [(2, True), (0, False)])
def test_jpeg_that_is_decoded_in_passes_is_held_whole(sampling: int, taken: bool) -> None:
    """80 megapixels: of half the colours it takes 240 MB, of all of them 480."""
    options = {"progressive": True, "subsampling": sampling, "quality": 5}
    data = bytearray(picture(Image.new("RGB", (64, 64), RED), "JPEG", **options))
    at = data.index(b"\xff\xc2") + 5
    data[at : at + 4] = struct.pack(">HH", 8_000, 10_000)
    with Image.open(io.BytesIO(data)) as jpeg:
        whole = jpeg.size
        jpeg.draft(None, (2000, 1600))
        assert (memory_of(jpeg, whole) < MOST_MEMORY) is taken


def test_picture_of_a_good_phone_is_no_bomb() -> None:
    """200 megapixels in JPEG, which can be decoded small."""
    phone = Image.new("L", (16_320, 12_240), 128)
    assert drawn(look(picture(phone, "JPEG", quality=10))).size == (2000, 1500)


@pytest.mark.parametrize("mode", ["RGBA", "I", "I;16", "CMYK"])
def test_large_picture_is_worked_on_in_strips(mode: str) -> None:
    """Upright, whole, and its greys stretched by its own extremes, not by those of a strip."""
    large = red_top("L" if mode.startswith("I") else mode, (5000, 300))
    large = large.convert(mode) if mode.startswith("I") else large
    shown = drawn(look(picture(large, "TIFF")))
    top, bottom = (shown.getpixel((1000, y)) for y in (5, 110))
    assert shown.size == (2000, 120)
    if mode.startswith("I"):
        assert mode == "I;16" or (top, bottom) == (WHITE, (0, 0, 0))
    else:
        assert like(top, RED, 40)
        assert like(bottom, BLUE, 40)


def test_heic_is_upright_and_says_nothing_of_the_place() -> None:
    inspected = look(HEIC.read_bytes(), "whiteboard.heic")
    assert drawn(inspected).size == (1600, 1200)
    assert inspected.advice == ()


def test_heic_on_a_computer_that_cannot_draw_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    source = Source(name="whiteboard.heic", data=HEIC.read_bytes())
    inspected = inspect_picture(source, "image/heic")  # here: the process apart has the library
    assert (inspected.media_type, inspected.kind_label) == ("image/heic", "photo")
    assert (inspected.picture, inspected.picture_type) == (None, None)
    assert inspected.advice == (
        "It cannot be shown on this computer. Export it as JPEG from the phone and add that.",
    )


def test_heic_that_is_cut_off() -> None:
    assert "cut off or damaged" in refusal(HEIC.read_bytes()[:20_000], "whiteboard.heic")
