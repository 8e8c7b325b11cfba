"""A YAML or JSON file from outside as plain values: strict, bounded, nothing interpreted."""

import json
from typing import TypeAlias

from fcp_portfolio.domain.errors import DefinitionError
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.definitions.document import (
    Faults,
    Items,
    Place,
    Scalar,
    Tree,
    compose,
    decode,
)

Plain: TypeAlias = "bool | int | str | list[Plain] | dict[str, Plain] | None"
_NOTHING = ("", "~", "null")


def read_plain(data: bytes, name: str) -> dict[str, Plain]:
    """The mapping that a file holds; raises DefinitionError with every fault and its place.

    Text in YAML stays as written: `no` is text, and so is a date. JSON keeps its own types.
    """
    faults = Faults(name)
    text = decode(data, faults)
    plain: Plain = None
    if text is not None and text.lstrip().startswith("{"):
        plain = _from_json(text, faults)
    elif text is not None:
        tree = compose(text, faults)
        plain = _from_tree(tree, faults) if tree is not None else None
    if len(faults) == 0 and not isinstance(plain, dict):
        faults.add(Place(1, 1), Phrase("Not a list of keys with values. Write “key: value” lines."))
    if len(faults) or not isinstance(plain, dict):
        raise DefinitionError(
            Phrase("“{name}” was not taken in. Nothing else changed.", name=name), faults.lines()
        )
    return plain


def _from_json(text: str, faults: Faults) -> Plain:
    try:
        plain: Plain = json.loads(
            text, parse_float=str, parse_constant=str, object_pairs_hook=_without_repeats
        )
    except json.JSONDecodeError as error:
        faults.add(Place(error.lineno, error.colno), Phrase("Not JSON: {why}.", why=error.msg))
    except (RecursionError, KeyError) as error:
        what = Phrase("Nested too deep, or a key stands twice: {why}.", why=error)
        faults.add(Place(1, 1), what)
    except ValueError:  # Python turns so many digits into no number
        faults.add(Place(1, 1), Phrase("A number has thousands of digits. Check the file."))
    else:
        return plain
    return None


def _without_repeats(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    for key, value in pairs:
        if key in found:
            raise KeyError(key)
        found[key] = value
    return found


def _from_tree(tree: Tree, faults: Faults) -> Plain:
    if isinstance(tree, Scalar):
        return None if tree.plain and tree.text in _NOTHING else tree.text
    if isinstance(tree, Items):
        return [_from_tree(item, faults) for item in tree.items]
    return _from_pairs(tree.pairs, faults)


def _from_pairs(pairs: tuple[tuple[Scalar, Tree], ...], faults: Faults) -> Plain:
    found: dict[str, Plain] = {}
    for key, value in pairs:
        if key.text in found:
            faults.add(key.place, Phrase("“{key}” stands here twice. Keep one.", key=key.text))
        found[key.text] = _from_tree(value, faults)
    return found
