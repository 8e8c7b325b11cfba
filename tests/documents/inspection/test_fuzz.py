"""Every file of the example, broken: it is taken in or refused in one sentence, nothing else."""

import io
import random
import re
from pathlib import Path

import pytest
from PIL import Image

from fcp_portfolio.documents.inspection import Inspected, inspect
from fcp_portfolio.domain.errors import FileRefused
from tests.documents.inspection.makers import mail, picture, word

FILES = Path(__file__).parents[3] / "resources" / "example" / "files"
REFUSAL = re.compile(r"“[^“”\n]+” was not added: [^\n]+\. Nothing else changed\.")


def with_everything() -> bytes:
    message = mail("Words")
    message.add_alternative("<p>Words</p>", subtype="html")
    message.add_attachment(b"abc", maintype="image", subtype="png", filename="\u00e9.png")
    return message.as_bytes()


def made() -> dict[str, bytes]:
    noise = Image.effect_noise((64, 64), 90)
    kinds = [("TIFF", "F"), ("JPEG", "CMYK"), ("GIF", "P"), ("BMP", "RGB"), ("WEBP", "RGB")]
    return {
        **{path.name: path.read_bytes() for path in sorted(FILES.iterdir())},
        **{f"noise.{kind}": picture(noise.convert(mode), kind) for kind, mode in kinds},
        "plan.docx": word("one", "two"),
        "everything.eml": with_everything(),
    }


MADE = made()


def broken(data: bytes, chance: random.Random) -> bytes:
    """The bytes cut off, with some bits turned over, with a piece missing or repeated."""
    kept = bytearray(data)
    start = chance.randrange(len(kept))
    end = min(len(kept), start + chance.randrange(1, 400))
    match chance.randrange(4):
        case 0:
            del kept[start:]
        case 1:
            del kept[start:end]
        case 2:
            kept[start:start] = kept[start:end] * chance.choice((1, 10))
        case _:
            for _ in range(chance.choice((1, 1, 2, 5, 20, 100))):
                kept[chance.randrange(len(kept))] ^= 1 << chance.randrange(8)
    return bytes(kept)


def check(name: str, data: bytes) -> None:
    sentence = ""
    try:
        inspected = inspect(io.BytesIO(data), name)
    except FileRefused as refused:
        sentence = refused.sentence
    if sentence:
        assert REFUSAL.fullmatch(sentence)
    else:
        assert isinstance(inspected, Inspected)
        assert all(page.text and page.place for page in inspected.text)
        assert all(advice.endswith(".") for advice in inspected.advice)


@pytest.mark.parametrize("name", MADE)
@pytest.mark.parametrize("seed", range(3))
def test_inspect_of_a_broken_file(name: str, seed: int) -> None:
    chance = random.Random(f"{name} {seed}")
    for _ in range(4):
        check(name, broken(MADE[name], chance))


@pytest.mark.slow
@pytest.mark.parametrize("name", MADE)
def test_inspect_of_a_file_broken_many_times(name: str) -> None:
    chance = random.Random(name)
    for _ in range(300):
        check(name, broken(MADE[name], chance))


@pytest.mark.parametrize("name", MADE)
def test_inspect_of_a_file_that_is_hardly_there(name: str) -> None:
    for length in (1, 2, 4, 8, 16, 64, 512):
        check(name, MADE[name][:length])
