"""The identifier check against sentences as clinicians write them, traps among them.

Numbers and postcodes are published examples: the NHS Data Dictionary and test ranges, Public Health
Scotland's checks, Ofcom's numbers for drama, the formats of the postcode address file.
"""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.identifiers import (
    ADDRESS,
    BIRTH_DATE,
    CHI_NUMBER,
    EMAIL_ADDRESS,
    HC_NUMBER,
    KINDS,
    LIMITS,
    NAME,
    NHS_NUMBER,
    PHONE_NUMBER,
    POSTCODE,
    Found,
    nhs_check_digit_fits,
)
from tests.domain.identifiers.looking import find

EXAMPLES = Path(__file__).parents[3] / "resources" / "example" / "files"

FOUND: list[tuple[str, str, str]] = [
    # NHS numbers
    ("NHS no 943 476 5919, seen with his wife.", NHS_NUMBER, "943 476 5919"),
    ("Patient (943-476-5919) attended late.", NHS_NUMBER, "943-476-5919"),
    ("Referral for 9434765919 was bounced.", NHS_NUMBER, "9434765919"),
    ("450\u00a0557\u00a07104 did not attend.", NHS_NUMBER, "450\u00a0557\u00a07104"),
    ("Re: 401\u2013023\u20132137, right knee.", NHS_NUMBER, "401\u2013023\u20132137"),
    ("letter_4505577104.pdf scanned in", NHS_NUMBER, "4505577104"),
    ("http://emis.example/patient/4505577104?tab=1", NHS_NUMBER, "4505577104"),
    ("NHS number: 943 476 5918", NHS_NUMBER, "943 476 5918"),
    ("NHS No. 94 34 76 59 19", NHS_NUMBER, "94 34 76 59 19"),
    ("nhs number (verified) 9434765919", NHS_NUMBER, "9434765919"),
    ("NHS9434765919", NHS_NUMBER, "9434765919"),
    ("The test patient is 999 123 4578.", NHS_NUMBER, "999 123 4578"),
    ("H&C number 320 000 0015 from Belfast", HC_NUMBER, "320 000 0015"),
    ("943.476.5919", NHS_NUMBER, "943.476.5919"),
    # CHI numbers
    ("CHI 1904851231 on the form", CHI_NUMBER, "1904851231"),
    ("Transferred from Fife, 010190 1232.", CHI_NUMBER, "010190 1232"),
    ("CHI: 190485 1231", CHI_NUMBER, "190485 1231"),
    ("CHI number 0101901234 (mistyped)", CHI_NUMBER, "0101901234"),
    # dates of birth
    ("DOB 14/03/1962. Seen 12/03/2026.", BIRTH_DATE, "14/03/1962"),
    ("Seen 12/03/2026, D.O.B. 14.3.62, reviewed 20/03/2026.", BIRTH_DATE, "14.3.62"),
    ("Date of birth\n14 March 1962\nTriage category 3", BIRTH_DATE, "14 March 1962"),
    ("She was born on the 14th of March 1962 in Bodmin.", BIRTH_DATE, "14th of March 1962"),
    ("14/03/1962 (DOB) confirmed at the desk", BIRTH_DATE, "14/03/1962"),
    ("d o b: 1962-03-14", BIRTH_DATE, "1962-03-14"),
    ("Birthdate March 14, 1962", BIRTH_DATE, "March 14, 1962"),
    ("His birthday is 14-Mar-62", BIRTH_DATE, "14-Mar-62"),
    ("Male, b. 14/03/1962, manual worker", BIRTH_DATE, "14/03/1962"),
    ("Farmer aged 62 (14/03/1962) with a stiff hip", BIRTH_DATE, "14/03/1962"),
    ("14/03/1962, 62-year-old, night pain", BIRTH_DATE, "14/03/1962"),
    ("DoB (as on the passport): 29/02/1960", BIRTH_DATE, "29/02/1960"),
    # postcodes
    ("Lives alone at TR1 3LJ, ground floor.", POSTCODE, "TR1 3LJ"),
    ("EC1A 1BB", POSTCODE, "EC1A 1BB"),
    ("W1A 0AX", POSTCODE, "W1A 0AX"),
    ("Moved to M1 1AE last year", POSTCODE, "M1 1AE"),
    ("B33 8TH", POSTCODE, "B33 8TH"),
    ("CR2 6XH", POSTCODE, "CR2 6XH"),
    ("DN55 1PT", POSTCODE, "DN55 1PT"),
    ("dn551pt", POSTCODE, "dn551pt"),
    ("L4 0TH, two flights of stairs", POSTCODE, "L4 0TH"),
    ("bs1\u00a04dj", POSTCODE, "bs1\u00a04dj"),
    # telephones
    ("Rang her on 07700 900123 with the result.", PHONE_NUMBER, "07700 900123"),
    ("mob 07700900123", PHONE_NUMBER, "07700900123"),
    ("+44 7700 900 123 is his daughter", PHONE_NUMBER, "+44 7700 900 123"),
    ("+44 (0)7700 900123", PHONE_NUMBER, "+44 (0)7700 900123"),
    ("0044 1632 960001", PHONE_NUMBER, "0044 1632 960001"),
    ("Landline (01632) 960 001, evenings", PHONE_NUMBER, "(01632) 960 001"),
    ("020 7946 0018", PHONE_NUMBER, "020 7946 0018"),
    ("0117-496-0123", PHONE_NUMBER, "0117-496-0123"),
    ("Tel:0131 496 0456.", PHONE_NUMBER, "0131 496 0456"),
    ("(015396) 20123 or next of kin", PHONE_NUMBER, "(015396) 20123"),
    ("01204 69123 (old number)", PHONE_NUMBER, "01204 69123"),
    # e-mail
    ("Results to jo.bloggs@example.com, please.", EMAIL_ADDRESS, "jo.bloggs@example.com"),
    ("<Mary-Ann.O'Shea+knee@nhs.example.uk>", EMAIL_ADDRESS, "Mary-Ann.O'Shea+knee@nhs.example.uk"),
    ("p.9434765919@example.com", EMAIL_ADDRESS, "p.9434765919@example.com"),
    ("mailto:p_1@sub.domain.example", EMAIL_ADDRESS, "p_1@sub.domain.example"),
    # names
    ("Mrs O'Neill's knee gave way.", NAME, "Mrs O'Neill"),
    ("I saw Mr. J. Trethewey for his back.", NAME, "Mr. J. Trethewey"),
    ("Discussed with Ms Anne-Marie Smith-Jones today", NAME, "Ms Anne-Marie Smith-Jones"),
    ("Miss Okonkwo was worried about cancer.", NAME, "Miss Okonkwo"),
    ("Mx Ellery asked for they/them.", NAME, "Mx Ellery"),
    ("Master Tom Hocking and his mother", NAME, "Master Tom Hocking"),
    ("Dear Mr de Souza", NAME, "Mr de Souza"),
    ("Mr van der Berg", NAME, "Mr van der Berg"),
    ("MR JOHN SMITH, 2ND FLOOR", NAME, "MR JOHN SMITH"),
    ("Mrs \u00c9tienne-Ng", NAME, "Mrs \u00c9tienne-Ng"),
    ("Mrs Smith MRI booked", NAME, "Mrs Smith"),
    ("Mr Smith Monday clinic", NAME, "Mr Smith"),
    ("Mrs March fell in March", NAME, "Mrs March"),
    ("the registrar, Dr Unknown, agreed", NAME, "Dr Unknown"),
    ("Professor Tamblyn's list", NAME, "Professor Tamblyn"),
]


@pytest.mark.parametrize(("sentence", "kind", "text"), FOUND)
def test_find_identifiers_in_a_sentence(sentence: str, kind: str, text: str) -> None:
    assert [(f.kind, f.text) for f in find(sentence)] == [(kind, text)]


NOT_FOUND = [
    "",
    "BP 120/80, pulse 72, temperature 36.8, sats 98%.",
    "T1 2026 audit cycle; T2 2027 to follow.",
    "MRI: T1 and T2 weighted, L4/5 disc, S1 root, C5/6 stenosis.",
    "L5 1st visit, S1 2nd injection, L4 5th metatarsal, E10 3rd edition",
    "L5 3yr history, S1 2hr wait, B12 1st dose",
    "Order no. 9434765919 for splints",
    "Invoice 9434765919, PO 4505577104, purchase order: 4010232137",
    "ISBN 0306406152 and ISBN 943-476-5919-X",
    "ISBN-10: 0306406152",
    "doi:10.1136/bmj.9434765919",
    "https://doi.org/10.1000/9434765919",
    "Trial ISRCTN 9434765919, PMID 4505577104",
    "GMC 7012345, HCPC PH123456, NMC 12A3456E",
    "HCPC PH 12 3456",
    "HCPC PH100001 and PH99999",
    "2026-03-12 to 2026-04-01, then 01-02-2026 14:30",
    "Seen 12/03/2026, reviewed 26/03/2026, discharged 1 May 2026.",
    "A 45-year-old, seen 12/03/2026, off work since 01/02/2026.",
    "aged 62 in 1962",
    "DOB not recorded. Seen 12/03/2026.",
    "DOB withheld; reviewed 12/03/2026",
    "DOB 31/02/1962 cannot be",
    "born in 1962, adopted",
    "The newborn clinic of 12/03/2026",
    "stubborn pain since 12/03/2026",
    "Mr X and Mrs A swapped slots with Ms B.",
    "MS Society leaflet; MS relapse; Ms",
    "MR arthrogram, MR Arthrogram, MR SPINE, MR Imaging of the hip",
    "Master of Science, Master Class in shoulders, Master Trainer",
    "I would miss Monday. Miss Monday's session if needed.",
    "Mr Motivator exercises were mentioned",
    "Dr Google had told her it was cancer",
    "Dr. and Mrs. abbreviated",
    "Ring 111 or 999; out of hours 0300 123 1234; 0800 1111",
    "1 2 3 4 5 6 7 8 9 10 11 12",
    "Scores: 12 14 15 16 18 20 22",
    "123 456 7890",
    "0000000000",
    "Serial number 4505577104",
    "version 4505577104 of the app",
    "1700000000 seconds since 1970",
    "c1a2b3c4-e5f6-4a1b-8c2d-9434765919ab",
    "Model K9434765919 walking frame",
    "a@b, @handle, 5@10mg, user@localhost",
    "12 reps @ 60%.",
    "Follow @clinic.example for classes",
    "Level C6 1BC? no such area code QX1 1AA",
    "AA1 1AC uses a letter no postcode ends with",
    "+1 555 0100 is no British number",
    "0770 90012",
    "Grade 4+/5, 10/10 pain, VAS 7-8, ODI 42%, PSFS 3.3",
    "SpO2 98, FBC, CRP <5, ESR 12, vitamin B12 350, eGFR 90",
    "Ages 45 to 60; aged 45: no.",
    "age 62 14 reps",
]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_find_identifiers_lets_ordinary_text_through(sentence: str) -> None:
    assert find(sentence) == ()


def test_find_identifiers_in_a_letter() -> None:
    letter = (
        "Re: Mrs Wenna Trevail, DOB 14/03/1962, NHS 943 476 5919\n"
        "12 Fore Street, Truro TR1 3LJ. Tel 01632 960001, wenna@example.com\n"
        "Thank you for seeing this 63-year-old lady on 12/03/2026. BP 120/80."
    )
    found = find(letter)
    assert [(f.kind, f.text) for f in found] == [
        (NAME, "Mrs Wenna Trevail"),
        (BIRTH_DATE, "14/03/1962"),
        (NHS_NUMBER, "943 476 5919"),
        (ADDRESS, "12 Fore Street"),
        (POSTCODE, "TR1 3LJ"),
        (PHONE_NUMBER, "01632 960001"),
        (EMAIL_ADDRESS, "wenna@example.com"),
    ]
    assert [letter[f.start : f.end] for f in found] == [f.text for f in found]


@pytest.mark.parametrize(
    ("sentence", "note"),
    [
        ("943 476 5919", ""),
        ("NHS 9434765919", ""),
        ("9434765919", "Its check digit fits, as that of one in eleven numbers does by chance."),
        ("NHS 943 476 5918", "Its check digit does not fit: it may be mistyped."),
        ("999 123 4578", "Numbers that begin with 999 are test data and belong to nobody."),
        ("NHS 999 123 4570", "Numbers that begin with 999 are test data and belong to nobody."),
        ("CHI 1904851231", "It begins with a date of birth."),
        ("Dr Tamblyn", "A colleague's name may stay: add them under People."),
        ("Mrs Tamblyn", ""),
    ],
)
def test_found_has_a_note_where_a_person_must_judge(sentence: str, note: str) -> None:
    assert [found.note for found in find(sentence)] == [note]


def test_found_speaks_in_one_sentence() -> None:
    (number,) = find("943 476 5919")
    assert number.sentence == "“943 476 5919” looks like an NHS number."
    (postcode,) = find("TR1 3LJ")
    assert postcode.sentence == "“TR1 3LJ” looks like a postcode."
    (test_data,) = find("999 123 4578")
    assert test_data.sentence == (
        "“999 123 4578” looks like an NHS number. "
        "Numbers that begin with 999 are test data and belong to nobody."
    )


def test_limits_promise_no_more_than_is_done() -> None:
    assert "most direct identifiers and cannot find all" in LIMITS


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ("Dr Helena Wetherby", "Dr Wetherby watched my session."),
        ("Dr Helena Wetherby", "Dr. H. Wetherby's note"),
        ("Helena Wetherby", "Dr Helena Wetherby agreed"),
        ("Helena Wetherby", "DR WETHERBY"),
        ("helena  wetherby", "Dr Wetherby"),
        ("Prof. Helena Wetherby", "Professor Wetherby"),
        ("Wetherby", "Dr Wetherby"),
        ("Jory Penhale", "Mr Penhale presented the audit"),
        ("jory@example.com", "Write to Jory@Example.com"),
    ],
)
def test_known_people_are_let_through(known: str, sentence: str) -> None:
    assert find(sentence)
    assert find(sentence, frozenset({known})) == ()


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ("Dr Helena Wetherby", "Mrs Wetherby, the patient"),
        ("Dr Helena Wetherby", "Dr Tom Wetherby, a patient"),
        ("Helena Wetherby", "Mr Tom Wetherby"),
        ("Dr Helena Wetherby", "Dr Helena Smith"),
        ("Dr", "Dr Wetherby"),
        ("", "Dr Wetherby"),
        ("...", "Dr Wetherby"),
        ("helena@example.com", "tom@example.com"),
    ],
)
def test_known_people_hide_nobody_else(known: str, sentence: str) -> None:
    assert find(sentence, frozenset({known})) == find(sentence) != ()


@pytest.mark.parametrize("number", ["9434765919", "4505577104", "4010232137", "1904851231"])
def test_check_digit_of_published_numbers(number: str) -> None:
    assert nhs_check_digit_fits(number)
    others = {number[:-1] + digit for digit in "0123456789"} - {number}
    assert not any(nhs_check_digit_fits(other) for other in others)


@given(st.integers(0, 10**9 - 1))
def test_check_digit_fits_at_most_once(first_nine: int) -> None:
    numbers = [f"{first_nine:09d}{digit}" for digit in range(10)]
    assert sum(map(nhs_check_digit_fits, numbers)) <= 1


def test_one_in_eleven_numbers_passes_by_chance() -> None:
    passing = sum(nhs_check_digit_fits(str(n)) for n in range(4_000_000_000, 4_000_011_000))
    assert passing == 1000


@given(st.text(), st.sampled_from(FOUND), st.text())
def test_found_parts_are_where_they_say(
    before: str, case: tuple[str, str, str], after: str
) -> None:
    text = f"{before}\n{case[0]}\n{after}"
    found = find(text)
    assert all(text[item.start : item.end] == item.text for item in found)
    assert all(item.kind in KINDS for item in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


pieces = st.sampled_from(
    [
        *(
            "Mr ",
            "de ",
            "NHS",
            "DOB",
            "born",
            "aged ",
            "Dr A",
            "+44",
            "0",
            "7",
            "12",
            "/",
            " ",
            ".",
        ),
        *("@", "a", "TR1", "3LJ", "(", ")", "-", "\n", "jan", "1962", "10.1000/", "order ", "CHI "),
        "\u0661",
    ]
)


@given(st.lists(pieces, max_size=60).map("".join))
def test_find_identifiers_survives_anything(text: str) -> None:
    for item in find(text, frozenset({text})):
        assert isinstance(item, Found)
        assert text[item.start : item.end] == item.text


REPEATED = [
    *("a", "@", "a@", "a.b@", "x.", "1", "1 ", "1-", "01/", "1/1/62 ", "aged 20 ", "born ", "DOB "),
    *("NHS ", "NHS1", "+44", "0 ", "(0", "07 ", "e1 ", "Mr ", "Mr A", "Mr de ", "Dr Foo ", "jan "),
    *("CHI ", "10.1000/", "order ", "\u00e9", "'", "\u2019s", "TR1 3LJ", "943 476 5919 "),
]


@pytest.mark.parametrize("piece", REPEATED)
def test_find_identifiers_reads_long_hostile_text(piece: str) -> None:
    """Quadratic reading would take hours here, not the seconds that a test has."""
    text = piece * (200_000 // len(piece))
    found = find(text, frozenset({"Dr Helena Wetherby"}))
    assert len(found) <= len(text) // 5


@pytest.mark.parametrize("name", ["peer-group-notes.txt", "thank-you.eml", "README.md"])
def test_find_identifiers_in_files_of_the_example(name: str) -> None:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    assert {found.kind for found in find(text)} <= {EMAIL_ADDRESS, NAME}


def test_known_name_before_the_next_sentence_is_known() -> None:
    known = frozenset({"Dr Tomos Wetherby"})
    assert find("Seen with Dr Tomos Wetherby. Presented to the team.", known) == ()
    (found,) = find("Seen with Dr Tom Jones. Presented to the team.", known)
    assert found.kind == NAME
    (other,) = find("Seen with Dr Wetherby Smith today.", known)
    assert other.kind == NAME
