"""Whether the end of a PDF is missing, and how many of its pages are still whole.

A PDF ends with `startxref`, an offset and `%%EOF`. Programs that repair files open a cut one
without a word and show empty pages, so the bytes themselves are asked.
"""

import re

_LINEARIZED = re.compile(rb"/Linearized\b[^>]{0,300}?/L\s{0,10}([0-9]{1,12})")
_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,10})\s{1,4}[0-9]{1,5}\s{1,4}obj\b")
_PAGE = re.compile(rb"/Type\s{0,4}/Page(?![A-Za-z])")
_CONTENTS = re.compile(rb"/Contents\s{0,4}\[?\s{0,4}([0-9]{1,10})\s")
_HEAD = 1024


def is_cut_off(data: bytes) -> bool:
    """Whether the file ends before it says that it ends.

    After the last `startxref` nothing new may begin: an object there belongs to a part (an update,
    or the bulk of a file made for the web) whose own end is missing.
    """
    stated = _LINEARIZED.search(data[:_HEAD])
    if stated and int(stated[1]) > len(data):
        return True
    end = data.rfind(b"startxref")
    return end < 0 or bool(_OBJECT.search(data, end))


def whole_pages(data: bytes) -> int:
    """How many pages from the first on are there with all that they show, as far as bytes tell.

    None can be told where the page list is compressed.
    """
    objects = _whole_objects(data)
    count = 0
    for body in objects.values():
        if not _PAGE.search(body):
            continue
        contents = _CONTENTS.search(body)
        if contents and int(contents[1]) not in objects:
            break
        count += 1
    return count


def _whole_objects(data: bytes) -> dict[int, bytes]:
    """The first kilobyte of every object that has an end, in the order of the file."""
    starts = list(_OBJECT.finditer(data))
    limits = [match.start() for match in starts[1:]] + [len(data)]
    return {
        int(match[1]): data[match.end() : min(match.end() + _HEAD, limit)]
        for match, limit in zip(starts, limits, strict=False)
        if data.rfind(b"endobj", match.end(), limit) >= 0
    }
