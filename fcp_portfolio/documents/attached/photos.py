"""Photos that were attached: their upright copies, as small as the page shows them."""

import warnings
from io import BytesIO

from PIL import Image

from fcp_portfolio.documents.attached.encoding import Encoded, encoded
from fcp_portfolio.documents.attached.pages import CannotDraw

MOST_PIXELS = 16_000_000  # an upright copy has at most 4 million
_SCREEN_DPI = 96


class Photo:
    """A photo whose upright copy has been read."""

    def __init__(self, data: bytes) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of odd metadata, which is dropped
            try:
                self._image = Image.open(BytesIO(data), formats=["JPEG", "PNG"])
            except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
                message = "It cannot be shown as a picture."
                raise CannotDraw(message) from error
        width, height = self._image.size
        if width * height > MOST_PIXELS:
            message = f"It cannot be shown: it claims {width} by {height} pixels."
            raise CannotDraw(message)

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points, as large as on a screen."""
        width, height = self._image.size
        return width * 72 / _SCREEN_DPI, height * 72 / _SCREEN_DPI

    def encode(self, width: int, quality: int) -> Encoded:
        """The photo, at most so many pixels wide; raises CannotDraw."""
        height = max(1, self._image.height * width // self._image.width)
        try:
            self._image.draft(None, (width, height))
            image = self._image.convert("RGB")
        except (OSError, ValueError, SyntaxError) as error:
            message = "It cannot be shown as a picture: it is damaged."
            raise CannotDraw(message) from error
        if image.width > width:
            image = image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=2)
        return encoded(image, quality)
