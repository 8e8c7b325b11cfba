"""Fills in a form as Evince does. Run by the system's Python, which has its bindings.

python3 fill_as_evince.py FROM.pdf TO.pdf VALUES.json
"""

import json
import sys
from collections import Counter
from pathlib import Path

import gi

gi.require_version("Poppler", "0.18")
from gi.repository import Poppler  # noqa: E402


def fill(source: str, to: str, given: str) -> None:
    """Fills in what `given` says, by the kind of each field."""
    values = json.loads(Path(given).read_text(encoding="utf-8"))
    document = Poppler.Document.new_from_file(Path(source).as_uri(), None)
    met: Counter[str] = Counter()
    for number in range(document.get_n_pages()):
        places = document.get_page(number).get_form_field_mapping()
        # Buttons of a group stand beside each other, and come in any order.
        for place in sorted(places, key=lambda place: place.area.x1):
            field, name = place.field, place.field.get_name()
            met[name] += 1
            if name in values["text"]:
                field.text_set_text(values["text"][name])
            elif name in values["list"]:
                options = range(field.choice_get_n_items())
                wanted = values["list"][name]
                field.choice_select_item(
                    next(n for n in options if field.choice_get_item(n) == wanted)
                )
            elif name in values["tick"] or met[name] == values["places"].get(name):
                field.button_set_state(True)
    document.save(Path(to).as_uri())


fill(*sys.argv[1:])
