"""Patterns and words behind `identifiers`. Every repeat is bounded, so that reading is linear."""

import re

GAP = "[ \\t.\\-\u00a0\u2007\u2009\u2010\u2011\u2012\u2013\u202f]"
DIGIT = re.compile("[0-9]")
"""Without one there is neither number nor date nor postcode."""
DIGITS = re.compile(
    f"(?<![0-9])(?:[0-9]{{10}}|[0-9]{{3}}{GAP}{{1,2}}[0-9]{{3}}{GAP}{{1,2}}[0-9]{{4}}"
    f"|[0-9]{{6}}{GAP}{{1,2}}[0-9]{{4}})(?![0-9A-Za-z])"
)
NHS_WORD = re.compile(
    r"\b(?:NHS|N\.H\.S\.|H&C|H\+C)(?![A-Za-z])[^0-9\n]{0,24}?"
    rf"(?P<number>[0-9](?:{GAP}{{0,2}}[0-9]){{9}})(?![0-9])",
    re.IGNORECASE,
)
CHI_WORD = re.compile(r"\bCHI\b[^0-9]{0,20}\Z", re.IGNORECASE)
ISSUED_FIRST_DIGITS = "3456789"

ORDER_WORD = re.compile(
    r"\b(?:order|invoice|isbn(?:-10)?|receipt|tracking|ticket|item|account|grant|trial|pmid|isrctn"
    r"|serial|part|asset|licen[cs]e|version|build|orcid|receipt|po|purchase)\b"
    r"[ \t]{0,3}(?:no|number|num|id|code|ref|#)?[.:# \t]{0,4}\Z",
    re.IGNORECASE,
)
ISBN = re.compile(r"\bisbn(?:-10)?[: ]{0,3}\Z", re.IGNORECASE)
DOI_START = re.compile(r"(?:\bdoi|\b10\.[0-9]{4,9}/)\S{0,120}\Z", re.IGNORECASE)

MONTH = (
    "(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DATE = re.compile(
    r"(?<![0-9/.\-])(?:"
    r"(?P<d1>[0-9]{1,2})(?P<sep>[ ]?[/.\-][ ]?|[ ])(?P<m1>[0-9]{1,2})(?P=sep)"
    r"(?P<y1>[0-9]{4}|[0-9]{2})"
    r"|(?P<y2>[0-9]{4})[/.\-](?P<m2>[0-9]{1,2})[/.\-](?P<d2>[0-9]{1,2})"
    rf"|(?P<d3>[0-9]{{1,2}})(?:st|nd|rd|th)?(?:[ ]of)?[ .\-]{{0,2}}{MONTH.format('m3')}"
    r"[ ,.\-]{0,3}(?P<y3>[0-9]{4}|[0-9]{2})"
    rf"|{MONTH.format('m4')}[ .]{{1,2}}(?P<d4>[0-9]{{1,2}})(?:st|nd|rd|th)?[ ,]{{1,2}}"
    r"(?P<y4>[0-9]{4})"
    r")(?![0-9/]|[.\-][0-9])",
    re.IGNORECASE,
)
BIRTH_WORD = re.compile(
    r"\b(?:d\.?[ ]?o\.?[ ]?b\b\.?|dates?[ ]of[ ]birth|birth[ -]?dates?|birthdays?|born\b"
    r"|b\.(?=[ ]?[0-9]))",
    re.IGNORECASE,
)
NOT_BIRTH = re.compile(
    r"[.!?]\s|\b(?:seen|saw|reviewed|attended|referred|assessed|admitted|discharged)\b",
    re.IGNORECASE,
)
BIRTH_BEFORE = 45
BIRTH_AFTER = 6
AGE = re.compile(
    r"\bage[d]?:?[ ]{0,2}(?P<a>[0-9]{1,3})\b"
    r"|\b(?P<b>[0-9]{1,3})[ -]?(?:years?[ -]old|y\.?/?o\b|yrs?\b|years?[ ]of[ ]age)",
    re.IGNORECASE,
)
AGE_NEARBY = 20
ADULT = 16
WRITTEN_FROM, WRITTEN_TO = 1990, 2040

PHONE = re.compile(
    r"(?<![0-9A-Za-z+])(?:"
    rf"(?:\+|00){GAP}?44{GAP}{{0,2}}(?:\(0\){GAP}{{0,2}})?\(?[127][0-9]{{1,3}}"
    rf"|\(?0[127][0-9]{{1,4}})\)?(?P<rest>(?:{GAP}{{0,2}}[0-9]){{4,8}})(?![0-9])"
)
PHONE_DIGITS = 11
SHORT_LANDLINE = re.compile(rf"\(?01[0-9]{{3}}\)?{GAP}{{1,2}}[0-9]{{5}}\Z")
EMAIL_DOMAIN = re.compile(r"@(?:[\w\-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w\-])")
EMAIL_LOCAL = re.compile(r"[\w.%+'\-]{1,64}\Z")

AREA = (
    "A[BL]|B[ABDHLNRSTX]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE"
    "|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]"
    "|UB|W[ACDFNRSV]?|YO|ZE"
)
POSTCODE = re.compile(
    rf"(?<![0-9A-Za-z])(?P<outward>(?:{AREA})(?:[0-9]{{1,2}}|[0-9][A-HJKMNPR-Y]))"
    rf"{GAP}{{0,2}}[0-9](?P<unit>[ABD-HJLNP-UW-Z]{{2}})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
NOT_UNIT = re.compile("st|nd|rd|th|hr|yr|ft|lb|hz|gb|pt|dp|ph|xr|pa|ps|ea")
"""“L5 1st visit”, “S1 3yr history”: written small, these are no postcodes."""
DISTRICT_OF_LETTER = re.compile("[a-z][0-9]{1,2}|[A-Z].*")

WORD = r"[^\W\d_]{1,30}(?:['\u2019\-\u2010\u2011][^\W\d_]{1,30}){0,3}"
PARTICLES = "de|da|dos|du|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|ten|ter|ap|ab|mac|st"
TITLED = re.compile(
    r"(?<![0-9A-Za-z])(?P<title>Mr|MR|Mrs|MRS|Miss|MISS|Ms|Mx|Master|Dr|DR|Prof|Professor|Sir|Lady)"
    rf"\b\.?\s{{1,3}}(?P<names>(?:(?:{PARTICLES})\s){{0,3}}{WORD}(?:\.?[ \u00a0]{WORD}){{0,3}})"
)
TITLES = frozenset({"mr", "mrs", "miss", "ms", "mx", "master", "dr", "prof", "sir", "lady"})
ONE_WORD = re.compile(WORD)
POSSESSIVE = re.compile(r"['\u2019]s?\Z")
SHORTEST_SHOUT = 3
COLLEAGUES = frozenset({"dr", "prof"})
DAYS = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june"
    "|july|august|september|october|november|december"
)
NOT_NAMES = {
    "MR": re.compile(
        "arthrogra.*|angiogra.*|neurogra.*|enterogra.*|imag.*|scans?|spine|lumbar|cervical|thoracic"
        "|sacroiliac|sij|knees?|shoulders?|hips?|ankles?|foot|wrists?|hand|elbows?|pelvi.*|brain"
        "|head|neck|spectro.*|safe.*|conditional|reports?|requests?|findings?",
        re.IGNORECASE,
    ),
    "Master": re.compile(
        "class.*|degrees?|trainers?|level|program.*|pract.*|plan|copy|thesis", re.IGNORECASE
    ),
    "Miss": re.compile(f"{DAYS}|the|a|an|out", re.IGNORECASE),
    "Mr": re.compile("motivator", re.IGNORECASE),
    "Dr": re.compile("google|who", re.IGNORECASE),
}
NOT_LATER_NAMES = re.compile(f"{DAYS}|the|he|she|they|i|his|her|who|was", re.IGNORECASE)
