"""Kinds that rest on lists of words, each with what looks like it and is none."""

import pytest

from fcp_portfolio.domain.identifiers import (
    ADDRESS,
    CHI_NUMBER,
    HC_NUMBER,
    HIGH_AGE,
    HOSPITAL_NUMBER,
    INSURANCE_NUMBER,
    NAME,
    NHS_NUMBER,
    PLATE,
    POSITION,
    PRACTICE,
    RARE,
    WARD,
    Grade,
    with_article,
)
from tests.domain.identifiers.looking import find, told

C, L, P = Grade.CERTAIN, Grade.LIKELY, Grade.POSSIBLE

FOUND: list[tuple[str, str, str, Grade]] = [
    # how much a number weighs
    ("NHS 943 476 5919", NHS_NUMBER, "943 476 5919", C),
    ("NHS 943 476 5918", NHS_NUMBER, "943 476 5918", L),
    ("The patient, 9434765919, attended", NHS_NUMBER, "9434765919", L),
    ("It said 9434765919 on it", NHS_NUMBER, "9434765919", P),
    ("H&C 320 000 0015", HC_NUMBER, "320 000 0015", C),
    ("from Derry, 320 000 0015", HC_NUMBER, "320 000 0015", C),
    ("CHI 1904851231", CHI_NUMBER, "1904851231", C),
    ("CHI number 0101901234", CHI_NUMBER, "0101901234", L),
    # hospital and case numbers
    ("Hospital number: K0123456 on the letter", HOSPITAL_NUMBER, "K0123456", C),
    ("MRN 1234567", HOSPITAL_NUMBER, "1234567", C),
    ("EMIS no. 204518", HOSPITAL_NUMBER, "204518", C),
    ("Datix ref W/12345", HOSPITAL_NUMBER, "W/12345", L),
    ("complaint number 2026/1187", HOSPITAL_NUMBER, "2026/1187", L),
    # National Insurance
    ("AB 12 34 56 C", INSURANCE_NUMBER, "AB 12 34 56 C", C),
    ("his NI number is QQ123456C", INSURANCE_NUMBER, "QQ123456C", L),
    # ages
    ("This 92-year-old woman fell", HIGH_AGE, "92-year-old woman", L),
    ("aged 101 and well", HIGH_AGE, "aged 101", L),
    ("She is in her nineties.", HIGH_AGE, "in her nineties", P),
    # addresses
    ("Lives at Flat 3, 14a Harbour Lane.", ADDRESS, "Flat 3, 14a Harbour Lane", L),
    ("22 Mount Pleasant Road", ADDRESS, "22 Mount Pleasant Road", L),
    ("Lives at 4 Orchard Way", ADDRESS, "4 Orchard Way", P),
    ("The photo was taken at 50.26320, -5.05100", POSITION, "50.26320, -5.05100", L),
    # vehicles
    ("her car, AB12 CDE, was hit", PLATE, "AB12 CDE", C),
    ("drives a van K123 WRT", PLATE, "K123 WRT", C),
    ("seen beside AB12 CDE", PLATE, "AB12 CDE", P),
    # names
    ("His wife Joan drove.", NAME, "wife Joan", C),
    ("with his wife, Joan Baker, who", NAME, "wife, Joan Baker", C),
    ("her son Kwabena lifts her", NAME, "son Kwabena", L),
    ("her daughter called Xanthe", NAME, "daughter called Xanthe", L),
    ("his mother May helps", NAME, "mother May", C),
    ("Joan Trevithick could not climb", NAME, "Joan Trevithick", L),
    ("Today Joan's knee was hot", NAME, "Joan", P),
    ("Joan's Baker cyst", NAME, "Joan", P),
    ("a lady called Blodwen came", NAME, "Blodwen", L),
    ("a lady called Joan came", NAME, "Joan", C),
    ("the patient Will said no", NAME, "Will", L),
    ("Mark Trelawney came", NAME, "Mark Trelawney", P),
    ("Patient: Kwame Mensah", NAME, "Kwame Mensah", L),
    ("Name: Joan", NAME, "Joan", C),
    ("Author: Joan Trevail", NAME, "Joan Trevail", L),
    ("Last changed by: Kwame Mensah", NAME, "Kwame Mensah", L),
    ("TREVAIL, Margaret seen today", NAME, "TREVAIL, Margaret", L),
    # places
    ("She moved to Trewithen Surgery.", PRACTICE, "Trewithen Surgery", L),
    ("The Elm Tree Medical Practice", PRACTICE, "Elm Tree Medical Practice", L),
    ("At Fore Street Surgery", PRACTICE, "Fore Street Surgery", L),
    ("Royal Cornwall Hospital agreed", PRACTICE, "Royal Cornwall Hospital", L),
    ("from Rosewood Care Home", PRACTICE, "Rosewood Care Home", L),
    ("Lanhydrock Clinic", PRACTICE, "Lanhydrock Clinic", L),
    ("seen at Treliske hospital", PRACTICE, "Treliske hospital", P),
    ("on Ward 7 and stable", WARD, "Ward 7", L),
    ("on Wheal Prosper Ward", WARD, "Wheal Prosper Ward", L),
    # rare combinations
    ("A farrier from Bude with achondroplasia", RARE, "achondroplasia", L),
    ("A town crier with Marfan features", RARE, "Marfan", P),
    ("Someone in Bude who has acromegaly", RARE, "acromegaly", P),
]


@pytest.mark.parametrize(("sentence", "kind", "text", "grade"), FOUND)
def test_found_with_a_grade(sentence: str, kind: str, text: str, grade: Grade) -> None:
    assert told(sentence) == [(kind, text, grade)]


NOT_FOUND = [
    "Thomas test, Hawkins-Kennedy, Spurling's, Phalen's, Tinel's and Lachman were negative.",
    "Patrick's test and Kim test positive; Roland Morris questionnaire 9; Charcot Marie Tooth",
    "In May it will rain; Will it help? Mark Scheme, page 3. Grace was shown. Rose to stand.",
    "Thomas (2019) and Joan et al. found; Graham & Pitt; Thomas, 2019",
    "Six Minute Walk 310 m; 6 Minute Walk Test; 10 Metre Walk",
    "Day Surgery, Orthopaedic Surgery, Best Practice, General Practice, Community Hospital",
    "Latarjet Surgery and Bankart Surgery",
    "Advanced Practice and the First Contact Practice of our primary care network",
    "knee surgery, hospital, Fracture Clinic; the clinic; Hip clinic",
    "Ward round; ward 3 weeks; a Surgical Ward; the ward",
    "case 12; patient 3; unit 4; study 12; Case number 14; Hospital number A12B; study ref A1BCD",
    "achondroplasia is rare; sarcomatous change",
    "aged 89; a 70-year-old; 95% sure; age 90 days; aged 90 to 95 in the trial",
    "Her husband Monday and Tuesday; with his wife. Pain was worse. His wife reported pain.",
    "his GP partner agreed; her partner MRI; their friend A; his carer Phalen",
    "GB 12 34 56 C; HCPC PH 12 34 56",
    "AB12 and CDE; L5 S1; T12 L1; C567 in the table; K123 WRT; AB12CDE",
    "1.234, 2.345, 3.456; 12.5, 13.5",
    "Name: Right Knee; Name: Thomas Test; Patient: Knee",
    "A technique called Maitland; called Bude home",
    "York and Bath are towns. Thomas is an eponym. Florence nightingale",
    "\u0130 achondroplasia farrier",
]


@pytest.mark.parametrize("sentence", NOT_FOUND)
def test_let_through(sentence: str) -> None:
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "instead"),
    [
        ("His wife Joan drove.", "wife"),
        ("Mrs Trevail drove.", "the patient"),
        ("Dr Unknown agreed.", "a colleague"),
        ("This 92-year-old woman fell", "an adult in later life"),
        ("aged 92", "in later life"),
        ("Trewithen Surgery", "a GP practice"),
        ("Royal Cornwall Hospital", "a hospital"),
        ("Rosewood Care Home", "a care home"),
        ("Lanhydrock Clinic", "a clinic"),
        ("on Ward 7", "a ward"),
        ("A farrier with achondroplasia", ""),
        ("DOB 14/03/1962", "(date of birth left out)"),
    ],
)
def test_what_may_stand_in_its_place(sentence: str, instead: str) -> None:
    assert [one.instead for one in find(sentence)] == [instead]


@pytest.mark.parametrize(
    ("known", "sentence"),
    [
        ("Dr Helena Wetherby", "Helena Wetherby agreed"),
        ("Helena Wetherby", "Today Helena said"),
        ("Joan Trevail", "Author: Joan Trevail"),
        ("Kwame Mensah", "Author: Kwame Mensah"),
        ("Joan Trevail", "TREVAIL, Joan wrote it"),
    ],
)
def test_people_of_the_portfolio_are_no_findings(known: str, sentence: str) -> None:
    assert find(sentence)
    assert find(sentence, frozenset({known})) == ()


def test_a_wife_is_none_of_them() -> None:
    assert [one.text for one in find("his wife Helena", frozenset({"Helena Wetherby"}))] == [
        "wife Helena"
    ]


def test_combination_says_what_stands_around_it() -> None:
    (one,) = find("A farrier from Bude with achondroplasia")
    assert one.note == (
        "“farrier, Bude” stands nearby. Together they may tell people who know them."
    )


def test_kinds_have_their_article() -> None:
    assert with_article(ADDRESS) == "an address"
    assert with_article(WARD) == "a ward"


HOSTILE = [
    *("Joan ", "his wife Joan ", "A ", "Aa-", "Ward ", "Flat 1, ", "1 Aa ", "SMITH, ", "Patient: "),
    *("achondroplasia farrier ", "AB12 CDE ", "MRN 1", "1.234, ", "90 ", "Elm Surgery ", "É'"),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_long_hostile_text_is_read(piece: str) -> None:
    """Quadratic reading would take hours here, not the seconds that a test has."""
    text = piece * (60_000 // len(piece))
    assert all(text[one.start : one.end] == one.text for one in find(text))
