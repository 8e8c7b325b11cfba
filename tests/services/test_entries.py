"""Entries: logged, edited, finished, removed, restored, listed and read."""

import re
from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import (
    Query,
    edit_entry,
    excerpts,
    get_entry,
    link_to,
    list_entries,
    log_again,
    log_entry,
    new_content,
    quick_log,
    remove_entry,
    restore_entry,
    revisions,
    whole_entries,
)
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.findings import worth_a_look
from fcp_portfolio.services.people import add_person, people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.builders import START, TODAY, debrief


def test_log_entry_gives_back_what_is_kept(portfolio: Portfolio) -> None:
    done = log_entry(portfolio, debrief())
    assert done.value == get_entry(portfolio, done.value.id)
    assert done.value.content == debrief()
    assert (done.value.draft, done.value.revision, done.value.removed) == (False, 1, False)
    assert done.value.created == done.value.changed > START
    assert (done.changed, done.said) == (Changed.ENTRIES, "Logged “Knee pain in clinic”.")
    assert (done.undo is None, done.advice) == (False, ())


def test_log_entry_takes_an_id_from_outside(portfolio: Portfolio) -> None:
    given = "0b1d6f5e-0000-4000-8000-000000000001"
    assert log_entry(portfolio, debrief(), entry_id=given).value.id == given


def test_log_entry_without_title_as_draft(portfolio: Portfolio) -> None:
    done = log_entry(portfolio, Content(form="debrief", form_edition="1"), draft=True)
    assert done.said == "Logged “Debrief without a title”."
    assert (done.value.draft, done.value.counts) == (True, False)


def test_log_entry_with_everything_missing_is_refused_in_sentences(portfolio: Portfolio) -> None:
    with pytest.raises(Refused) as refused:
        log_entry(portfolio, Content(form="debrief", form_edition="1"))
    assert refused.value.sentence == (
        "It has no title yet. It has no date yet. “Learning points” is empty."
    )
    assert list_entries(portfolio) == ()


@pytest.mark.parametrize(
    ("when", "sentence"),
    [
        (
            date(2026, 11, 21),
            "The date is in the future: 21 Nov 2026. Give the date it occurred.",
        ),
        (date(1899, 12, 31), "The date is before 1900: 31 Dec 1899. Give the date it occurred."),
    ],
)
def test_log_entry_at_an_impossible_date_is_refused(
    portfolio: Portfolio, when: date, sentence: str
) -> None:
    with pytest.raises(Refused) as refused:
        log_entry(portfolio, debrief(occurred=when))
    assert refused.value.sentence == sentence
    assert not portfolio.unpublished


@pytest.mark.parametrize("when", [date(1900, 1, 1), TODAY])
def test_log_entry_at_the_edge_of_dates(portfolio: Portfolio, when: date) -> None:
    assert log_entry(portfolio, debrief(occurred=when)).value.content.occurred == when


def test_log_entry_with_a_megabyte_of_text(portfolio: Portfolio) -> None:
    text = "Ein Wort und noch eines. " * 42_000
    entry = log_entry(portfolio, debrief(text=text.strip())).value
    assert get_entry(portfolio, entry.id).content.values == {"learning": text.strip()}


def test_log_entry_with_control_characters_keeps_the_readable_part(portfolio: Portfolio) -> None:
    pasted = "Pain\x00 on\x1b extension\r\nworse at\tnight\ud800 cafe\u0301"
    entry = log_entry(portfolio, debrief(title="A\x07 b\n c", text=pasted)).value
    assert entry.content.title == "A b c"
    assert entry.content.values == {"learning": "Pain on extension\nworse at\tnight caf\u00e9"}
    assert [row.hit for row in list_entries(portfolio, Query(search="extension"))] == [
        "Pain on \x02extension\x03 worse at night caf\u00e9"
    ]


def test_log_entry_for_someone_unknown_is_refused(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound) as refused:
        log_entry(portfolio, debrief(person="nobody"))
    assert refused.value.sentence == (
        "There is no person “nobody” in this portfolio. Add them first."
    )
    assert list_entries(portfolio) == ()


def test_log_entry_with_an_unknown_form_names_the_forms(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound, match=r"There is no form “diary”\. Forms: authorisation, cbd"):
        log_entry(portfolio, replace(debrief(), form="diary"))


def test_log_entry_of_an_edition_that_is_gone_uses_the_newest(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, replace(debrief(), form_edition="0")).value
    assert entry.content.form_edition == "0"


def test_log_entry_with_a_link_keeps_the_definitions_it_uses(portfolio: Portfolio) -> None:
    link = link_to(portfolio, "4", "I ruled out a fracture")
    entry = log_entry(portfolio, debrief(links=(link,))).value
    assert entry.content.links == (link,)
    assert [row.codes for row in list_entries(portfolio)] == [("4",)]


def test_log_entry_with_a_link_to_a_framework_that_is_gone(portfolio: Portfolio) -> None:
    link = replace(link_to(portfolio, "4", "why"), framework="gone")
    assert log_entry(portfolio, debrief(links=(link,))).value.content.links == (link,)


def test_log_entry_with_a_bare_link_advises_a_sentence(portfolio: Portfolio) -> None:
    done = log_entry(portfolio, debrief(links=(link_to(portfolio, "4"),)))
    link = done.value.content.links[0]
    assert done.advice == (f"Why does it show 4 {link.title}? One sentence.",)


def test_log_entry_with_files_attaches_them(portfolio: Portfolio) -> None:
    notes = check_bytes(b"Three things that I learned about knees.\n", "notes.txt", "My notes")
    entry = log_entry(portfolio, debrief(), files=[notes]).value
    (attachment,) = entry.content.attachments
    assert (attachment.name, attachment.description, attachment.size) == (
        "notes.txt",
        "My notes",
        41,
    )
    edited = edit_entry(
        portfolio,
        entry.id,
        entry.content,
        draft=False,
        files=[check_bytes(b"More of them, of another day.\n", "more.txt")],
    ).value
    assert [item.name for item in edited.content.attachments] == ["notes.txt", "more.txt"]
    assert [row.files for row in list_entries(portfolio)] == [2]


def test_link_to_an_unknown_code_names_the_frameworks(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound) as missing:
        link_to(portfolio, "99")
    names = portfolio.frameworks[0].short_title
    assert missing.value.sentence == f"No framework of this portfolio ({names}) has “99”."


def test_edit_entry_adds_a_revision(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    done = edit_entry(portfolio, entry.id, debrief("Hip pain"), draft=False, expects=1)
    assert (done.value.revision, done.value.content.title) == (2, "Hip pain")
    assert done.value.created == entry.created < done.value.changed
    assert done.said == "Edited: “Hip pain”."
    assert [
        (r.number, r.what, r.content.title if r.content else "", r.draft)
        for r in revisions(portfolio, entry.id)
    ] == [(1, "Logged", "Knee pain in clinic", False), (2, "Edited", "Hip pain", False)]


def test_edit_entry_that_is_older_than_the_stored_one_is_refused(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    edit_entry(portfolio, entry.id, debrief("Newer"), draft=False)
    with pytest.raises(Refused) as refused:
        edit_entry(portfolio, entry.id, debrief("Older"), draft=False, expects=1)
    assert refused.value.sentence == (
        "This entry was changed in another place meanwhile. Your text is kept as typed; look at "
        "the newer version first."
    )
    assert get_entry(portfolio, entry.id).content.title == "Newer"


def test_edit_entry_to_the_same_writes_nothing(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    portfolio.publish()
    done = edit_entry(portfolio, entry.id, debrief(), draft=False)
    assert (done.value, done.changed, done.undo) == (entry, Changed.NOTHING, None)
    assert done.said == "Nothing was changed."
    assert not portfolio.unpublished


def test_edit_entry_from_draft_to_final(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief(), draft=True).value
    done = edit_entry(portfolio, entry.id, debrief(), draft=False)
    assert done.said == "Marked as final: “Knee pain in clinic”."
    assert done.value.counts


def test_name_of_somebody_new_adds_them_with_the_entry(portfolio: Portfolio) -> None:
    draft = log_entry(portfolio, debrief(), draft=True).value

    done = edit_entry(
        portfolio, draft.id, replace(debrief(), named=" Dr Mira  Oakfield "), draft=False
    )

    (added,) = people(portfolio)
    assert (added.name, done.value.content.person) == ("Dr Mira Oakfield", added.id)
    assert done.said == (
        f"Marked as final: “{draft.content.title}”. Added Dr Mira Oakfield to your people."
    )
    assert done.changed == Changed.ENTRIES | Changed.PEOPLE
    assert done.undo is not None
    undo_change(portfolio, done.undo)
    assert people(portfolio) == ()
    assert get_entry(portfolio, draft.id).content.person is None


def test_name_of_somebody_known_stands_for_them(portfolio: Portfolio) -> None:
    known = add_person(portfolio, name="Dr Mira Oakfield", role="GP").value

    done = log_entry(portfolio, replace(debrief(), named="Dr Mira Oakfield"))

    assert (done.value.content.person, done.changed) == (known.id, Changed.ENTRIES)
    assert people(portfolio) == (known,)


def test_remove_and_restore_entry(portfolio: Portfolio) -> None:
    entry = log_entry(portfolio, debrief()).value
    removed = remove_entry(portfolio, entry.id)
    assert (removed.said, removed.value.removed) == ("Removed “Knee pain in clinic”.", True)
    assert (list_entries(portfolio), whole_entries(portfolio)) == ((), ())
    assert [row.id for row in list_entries(portfolio, Query(removed=True))] == [entry.id]
    assert remove_entry(portfolio, entry.id).said == "Nothing was changed."
    restored = restore_entry(portfolio, entry.id)
    assert restored.said == "Restored “Knee pain in clinic”."
    assert restored.value.content == entry.content
    assert [row.id for row in list_entries(portfolio)] == [entry.id]


def test_quick_log_makes_a_debrief_of_one_line(portfolio: Portfolio) -> None:
    entry = quick_log(portfolio, "Ask about night pain first").value
    assert entry.content == debrief(
        "Ask about night pain first", "Ask about night pain first", occurred=TODAY
    )


def test_quick_log_of_a_long_line_begins_with_its_first_words(portfolio: Portfolio) -> None:
    supervisor = add_person(portfolio, name="Dr Sam Example").value
    text = "Two patients with shoulder pain today, both of them with a history of falls, and one"
    entry = quick_log(portfolio, text, minutes=45, person=supervisor.id, on=date(2026, 11, 2)).value
    assert entry.content.title == "Two patients with shoulder pain today, both of them with a…"
    assert (entry.content.minutes, entry.content.person) == (45, supervisor.id)
    assert (entry.content.occurred, entry.content.values) == (
        date(2026, 11, 2),
        {"learning": text},
    )


def test_log_again_keeps_the_frame_and_drops_the_text(portfolio: Portfolio) -> None:
    link = link_to(portfolio, "4", "I ruled out a fracture")
    entry = log_entry(portfolio, debrief(links=(link,), minutes=30)).value
    assert log_again(portfolio, entry.id) == Content(
        form="debrief",
        form_edition="1",
        occurred=TODAY,
        minutes=30,
        links=(replace(link, why=""),),
    )


def test_get_entry_by_the_beginning_of_its_id(portfolio: Portfolio) -> None:
    first = log_entry(portfolio, debrief(), entry_id="aa111111-0000-4000-8000-000000000001").value
    log_entry(portfolio, debrief(), entry_id="aa222222-0000-4000-8000-000000000002")
    assert get_entry(portfolio, "AA1") == first
    with pytest.raises(Refused) as refused:
        get_entry(portfolio, "aa")
    assert refused.value.sentence == ("More than one entry begins with “aa”. Give more of the id.")


@pytest.mark.parametrize("given", ["", "bb", "%", "bb111111-0000-4000-8000-000000000001"])
def test_get_entry_that_is_not_there(portfolio: Portfolio, given: str) -> None:
    log_entry(portfolio, debrief(), entry_id="aa111111-0000-4000-8000-000000000001")
    with pytest.raises(NotFound) as missing:
        get_entry(portfolio, given)
    assert missing.value.sentence == f"There is no entry “{given}” in this portfolio."


def test_whole_entries_are_in_order_of_their_dates(portfolio: Portfolio) -> None:
    late = log_entry(portfolio, debrief("Late", occurred=date(2026, 3, 1))).value
    none = log_entry(portfolio, debrief("Undated", occurred=None), draft=True).value
    early = log_entry(portfolio, debrief("Early", occurred=date(2025, 3, 1))).value
    assert whole_entries(portfolio) == (early, late, none)
    assert whole_entries(portfolio, [none.id, early.id]) == (early, none)


def test_a_new_entry_begins_today_with_the_capability_that_was_asked_for(
    portfolio: Portfolio,
) -> None:
    content = new_content(portfolio, "debrief", "hee-msk-2018#4")
    assert (content.form, content.occurred) == ("debrief", portfolio.today())
    assert [link.code for link in content.links] == ["4"]
    assert new_content(portfolio, "debrief").links == ()


def test_link_to_a_code_that_no_framework_has_says_which_there_are(portfolio: Portfolio) -> None:
    (framework,) = portfolio.frameworks
    with pytest.raises(NotFound, match=rf"\({re.escape(framework.short_title)}\) has “77”"):
        link_to(portfolio, "77")


def test_link_to_a_group_of_capabilities_names_one_that_can_be_linked(portfolio: Portfolio) -> None:
    (framework,) = portfolio.frameworks
    group = next(one for one in framework.by_path.values() if one not in framework.linkable)
    with pytest.raises(NotFound, match=r"takes no evidence in .*\. Link one of its \w+, such as "):
        link_to(portfolio, group.path)


def test_words_around_a_hit_are_read_for_the_entries_asked_about(portfolio: Portfolio) -> None:
    knee, other = (log_entry(portfolio, debrief()).value.id for _ in range(2))
    found = excerpts(portfolio, "knee", [knee])
    assert (set(found), other in found) == ({knee}, False)


def test_what_likely_is_an_identifier_is_told_in_one_sentence(portfolio: Portfolio) -> None:
    assert worth_a_look(portfolio, log_entry(portfolio, debrief()).value) == ()
    told = {"learning": "999 123 4578 rang, and so did Mrs Fictional of 7 Invented Road."}
    entry = log_entry(portfolio, replace(debrief(), values=told)).value
    (sentence,) = worth_a_look(portfolio, entry)
    assert sentence.startswith("“999 123 4578” in “Knee pain in clinic”, Learning points looks")
