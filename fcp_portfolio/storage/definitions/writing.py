"""Writes the YAML of a definition that was made here, in the plain kind that is read again."""

from collections.abc import Mapping

import yaml

from fcp_portfolio.domain.identity import Json

_WIDTH = 100


def definition_text(values: Mapping[str, Json]) -> str:
    """The file, its keys in the order given. Every value is text: YAML interprets nothing."""
    return yaml.dump(
        values,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=_WIDTH,
    )


class _Dumper(yaml.SafeDumper):
    """Lists set in below their key, as people write them."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002  as the library calls it
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  anchors are not read again
        return True
