"""Mails: headings, words, and the names of what they carry."""

import pytest

from fcp_portfolio.documents.inspection import Inspected
from tests.documents.inspection.makers import look, mail, refusal


def texts(inspected: Inspected) -> list[tuple[str, str]]:
    return [(page.place, page.text) for page in inspected.text]


def test_mail_headings_and_words() -> None:
    inspected = look(mail("Thank you.\n", subject="Caf\u00e9 talk").as_bytes(), "thanks.eml")
    assert (inspected.media_type, inspected.kind_label) == ("message/rfc822", "mail")
    assert texts(inspected) == [
        (
            "headings",
            (
                "From: Ngozi <ngozi@example.com>\nTo: Jory <jory@example.com>\n"
                "Date: Fri, 14 Nov 2025 14:32:00 +0000\nSubject: Caf\u00e9 talk"
            ),
        ),
        ("message", "Thank you."),
    ]
    assert inspected.advice == ()


def test_mail_prefers_plain_words_to_html() -> None:
    message = mail("In plain words")
    message.add_alternative("<p>In HTML</p>", subtype="html")
    assert texts(look(message.as_bytes()))[1:] == [("message", "In plain words")]


def test_mail_of_html_alone_is_stripped() -> None:
    message = mail()
    html = (
        "<html><head><style>p {}</style><script>alert(1)</script><title>T</title></head>"
        "<body><!-- hidden --><p>One &amp; <b>two</b></p><table><tr><td>a</td><td>b</td></tr>"
        "</table>4 &lt; 5<br>end</body></html>"
    )
    message.set_content(html, subtype="html")
    assert texts(look(message.as_bytes()))[1] == (
        "message",
        "T\n\nOne & two\n\n\na b\n\n4 < 5\nend",
    )


@pytest.mark.parametrize(
    ("count", "named"),
    [
        (1, "“0.pdf”"),
        (3, "“0.pdf”, “1.pdf”, “2.pdf”"),
        (5, "“0.pdf”, “1.pdf”, “2.pdf” and 2 more"),
    ],
)
def test_mail_names_what_it_carries(count: int, named: str) -> None:
    message = mail("See the files")
    for number in range(count):
        message.add_attachment(
            b"%PDF", maintype="application", subtype="pdf", filename=f"{number}.pdf"
        )
    inspected = look(message.as_bytes())
    assert inspected.advice == (f"It carries {named}. Add them one by one to have them searched.",)
    assert texts(inspected)[1:] == [("message", "See the files")]


def test_mail_with_a_text_file_and_a_picture_without_a_name() -> None:
    message = mail("Words")
    message.add_attachment("in a file", filename="notes.txt")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png")
    inspected = look(message.as_bytes())
    assert "“notes.txt”, “image/png”" in inspected.advice[0]
    assert texts(inspected)[1:] == [("message", "Words")]


def test_mail_that_was_forwarded_is_read_inside() -> None:
    outer = mail("See below")
    outer.add_attachment(mail("The first mail"))
    assert [text for _, text in texts(look(outer.as_bytes()))[1:]] == [
        "See below",
        "The first mail",
    ]


@pytest.mark.parametrize("encoding", ["iso-8859-15", "utf-8", "koi8-r"])
def test_mail_in_other_encodings(encoding: str) -> None:
    message = mail()
    text = "caf\u0435" if encoding == "koi8-r" else "caf\u00e9"
    message.set_content(text, charset=encoding, cte="base64")
    assert texts(look(message.as_bytes()))[1] == ("message", text)


HEAD = b"From: a@example.com\r\nDate: Fri, 14 Nov 2025 14:32:00 +0000\r\nSubject: x\r\n"


@pytest.mark.parametrize("charset", ["nonsense", "utf-8", "us-ascii", "hex", "idna"])
def test_mail_that_lies_about_its_encoding(charset: str) -> None:
    body = f"Content-Type: text/plain; charset={charset}\r\n\r\ncaf".encode() + b"\xe9"
    assert texts(look(HEAD + body))[1] == ("message", "caf\u00e9")


def test_mail_of_eight_bits_with_control_characters_is_still_a_mail() -> None:
    assert look(HEAD + b"\r\nword\x00s\x01").kind_label == "mail"


def test_mail_without_words() -> None:
    assert [place for place, _ in texts(look(HEAD + b"\r\n"))] == ["headings"]


def test_mail_with_broken_headings() -> None:
    data = b'From: <<<\r\nDate: never\r\nSubject: =?utf-8?b?////?=\r\nTo: "\r\n\r\nWords'
    assert texts(look(data))[-1] == ("message", "Words")


def test_mail_with_a_heading_too_long_to_read() -> None:
    data = b"From: a@example.com\r\nDate: x\r\nSubject: " + b"(" * 5000 + b"\r\n\r\nWords"
    headings, message = texts(look(data))
    assert headings == ("headings", "From: a@example.com\nDate: x")
    assert message == ("message", "Words")


@pytest.mark.parametrize(
    "hostile",
    [
        b"Content-Type: text/plain;" + b'a="";' * 10_000,
        b"Content-Type: text/plain;\r\n" + b' a="";\r\n' * 10_000,
        b"Content-Disposition: attachment; filename=" + b"x" * 5000,
    ],
)
def test_mail_whose_headings_would_take_minutes(hostile: bytes) -> None:
    assert refusal(HEAD + hostile + b"\r\n\r\nx", "a.eml") == (
        "“a.eml” was not added: it is a mail that cannot be read. Nothing else changed."
    )


def test_mail_in_a_mail_in_a_mail() -> None:
    parts = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(500)
    )
    assert "a mail that cannot be read" in refusal(HEAD + parts)


@pytest.mark.parametrize(
    "text",
    [
        "Dear all,\nFrom: the desk\nDate: today\n",
        "From: the beginning of the week I\nlearned a lot.\n",
        "Date: 14 Nov\nPlace: Truro\nI learned a lot.\n",
        "Subject: shoulder\nTo: do\n\nText",
        "Key: value\n",
        "",
        "\n\nFrom: a\nDate: b\n",
    ],
)
def test_notes_that_look_like_headings_are_text(text: str) -> None:
    assert look(f"{text} ".encode(), "notes.txt").kind_label == "text"


@pytest.mark.parametrize(
    "head",
    [
        "From ngozi@example.com Fri Nov 14 14:32:00 2025\nFrom: a@b\nDate: x\n\nWords",
        "Received: from x\n\tby y\nMIME-Version: 1.0\n\nWords",
        "X-Odd: y\nReturn-Path: <a@b>\nFrom: a@b\nSubject: s\n",
    ],
)
def test_mails_are_told_by_their_headings(head: str) -> None:
    assert look(head.encode()).kind_label == "mail"
