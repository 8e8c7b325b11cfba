"""Which later changes a signature allows: pyHanko's rules, corrected where honest files fail.

The library rejects a counter-signature when a field that is locked now had its appearance written
before, forgets the buttons of a radio group, and does not know two keys that Firefox and others
write. What is added here allows nothing that is written after a lock.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import HistoricalResolver, RawPdfPath
from pyhanko.sign.diff_analysis import (
    DEFAULT_DIFF_POLICY,
    FormUpdatingRule,
    ModificationLevel,
    QualifiedWhitelistRule,
    ReferenceUpdate,
    SigFieldCreationRule,
    SigFieldModificationRule,
    StandardDiffPolicy,
    SuspiciousModification,
)
from pyhanko.sign.diff_analysis.constants import VALUE_UPDATE_KEYS
from pyhanko.sign.diff_analysis.form_rules_api import (
    FieldComparisonContext,
    FieldComparisonSpec,
    FormUpdate,
)
from pyhanko.sign.diff_analysis.rules.form_field_rules import GenericFieldModificationRule

# The time of the last change (Firefox), and which options of a list are chosen (poppler, MuPDF).
_VALUE_KEYS = VALUE_UPDATE_KEYS | {"/M", "/I"}

_Update = tuple[ModificationLevel, FormUpdate]


class _AnswerRule(GenericFieldModificationRule):
    """Answers in fields, radio buttons included, as far as they were written after signing."""

    def __init__(self) -> None:
        super().__init__(
            allow_in_place_appearance_stream_changes=True, value_update_keys=_VALUE_KEYS
        )

    def check_form_field(
        self, fq_name: str, spec: FieldComparisonSpec, context: FieldComparisonContext
    ) -> Iterable[_Update]:
        for part in (spec, *_buttons(fq_name, spec)):
            for level, update in super().check_form_field(fq_name, part, context):
                if update.valid_when_locked or _written_since(update.updated_ref, context):
                    yield level, update


def _written_since(reference: generic.Reference, context: FieldComparisonContext) -> bool:
    """Whether an object is newer than the signature; one that is not there counts as newer."""
    try:
        last = context.new.reader.xrefs.get_last_change(reference)
    except KeyError:
        return True
    return bool(last > context.old.revision)


def _buttons(fq_name: str, spec: FieldComparisonSpec) -> Iterator[FieldComparisonSpec]:
    """The buttons of a radio group, which have no names of their own and must stay the same."""
    old, new = spec.old_field, spec.new_field
    if spec.field_type != "/Btn" or old is None or new is None or "/Kids" not in old:
        return
    before, after = (_kids(field) for field in (old, new))
    if [kid.reference for kid in before] != [kid.reference for kid in after]:
        raise SuspiciousModification(f"the buttons of {fq_name} were exchanged")
    for index, (was, now) in enumerate(zip(before, after, strict=True)):
        if "/T" not in was.get_object():
            path = spec.old_canonical_path
            yield FieldComparisonSpec(
                field_type="/Btn",
                old_field_ref=_in(was, spec.old_field_ref),
                new_field_ref=_in(now, spec.new_field_ref),
                old_canonical_path=path + RawPdfPath("/Kids", index) if path else None,
            )


def _kids(field: generic.DictionaryObject) -> Any:
    """The widgets of a field, itself and not a reference to their list."""
    return field["/Kids"] if "/Kids" in field else ()  # noqa: SIM401  get() gives the reference


def _in(kid: generic.IndirectObject, parent: generic.Reference | None) -> generic.Reference:
    """The reference to a button as it stood in the revision that its group is read from."""
    handler = parent.get_pdf_handler() if parent else None
    return generic.Reference(kid.idnum, kid.generation, handler)


class _LeftBehind(QualifiedWhitelistRule):
    """Objects of a later generation that nothing reaches: poppler leaves them where it replaced."""

    def apply_qualified(
        self,
        old: HistoricalResolver,  # noqa: ARG002  its interface
        new: HistoricalResolver,
    ) -> Iterable[tuple[ModificationLevel, ReferenceUpdate]]:
        later = [ref for ref in new.explicit_refs_in_revision() if ref.generation]
        reached = new.collect_dependencies(new.root) if later else ()
        for reference in later:
            if reference not in reached:
                yield ModificationLevel.FORM_FILLING, ReferenceUpdate(reference)


POLICY = StandardDiffPolicy(
    global_rules=[*DEFAULT_DIFF_POLICY.global_rules, _LeftBehind()],
    form_rule=FormUpdatingRule(
        field_rules=[SigFieldCreationRule(), SigFieldModificationRule(), _AnswerRule()]
    ),
)
