"""Forms that providers might send as PDF: drawn by ReportLab, or made as Acrobat makes them."""

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfgen.canvas import Canvas

A4 = (595, 842)


def drawn_by_reportlab() -> bytes:
    """A line, several lines, a tick, a choice and a choice of one."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    form: Any = canvas.acroForm
    canvas.drawString(50, 790, "Portfolio summary of the provider")
    form.textfield(name="applicant_name", tooltip="Name of applicant", x=50, y=740, width=250)
    form.textfield(
        name="evidence",
        tooltip="Evidence list",
        x=50,
        y=560,
        width=480,
        height=150,
        fieldFlags="multiline",
        maxlen=2000,
    )
    form.textfield(name="initials", tooltip="Initials", x=330, y=740, width=60, maxlen=5)
    form.checkbox(name="declared", tooltip="I declare that this is my work", x=50, y=500)
    form.choice(
        name="level",
        tooltip="Own level",
        x=50,
        y=450,
        width=120,
        height=20,
        value="Not yet",
        options=["Not yet", "Capable"],
        fieldFlags="combo",
    )
    for place, value in enumerate(("Stage1", "Stage2")):
        form.radio(name="stage", value=value, selected=False, x=50 + 40 * place, y=400)
    canvas.save()
    return out.getvalue()


def made_as_by_acrobat(
    *, needs_looks: bool = True, xfa: bool = False, signature: bool = True
) -> bytes:
    """Names with parts, values inherited, a comb, a turned field, a date with a script."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=A4)
    helvetica = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )

    def widget(box: tuple[int, ...], **more: Any) -> Any:
        made = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, Rect=Array(box), F=4, P=page.obj, **more
        )
        return pdf.make_indirect(made)

    frame = Dictionary(BC=Array([0, 0, 1]), BG=Array([0.9, 0.9, 1]))
    name = widget((50, 700, 300, 720), T=String("Name"), TU=String("Full name"), MK=frame)
    number = widget((50, 660, 250, 680), T=String("HCPC"), MaxLen=10, Ff=1 << 24, Q=1)
    script = Dictionary(S=Name.JavaScript, JS=String('AFDate_FormatEx("dd/mm/yyyy");'))
    day = widget((320, 700, 420, 720), T=String("Date"), AA=Dictionary(F=script))
    turned = widget((500, 500, 520, 700), T=String("Side"), MK=Dictionary(R=90))
    locked = widget((50, 620, 250, 640), T=String("Office"), Ff=1, V=String("For us"))
    applicant = pdf.make_indirect(
        Dictionary(
            T=String("Applicant"),
            FT=Name.Tx,
            DA=String("/Helv 10 Tf 0 0 0.5 rg"),
            Kids=Array([name, number, day, turned, locked]),
        )
    )
    for kid in (name, number, day, turned, locked):
        kid.Parent = applicant
    twice = pdf.make_indirect(
        Dictionary(T=String("Notes"), FT=Name.Tx, Ff=1 << 12, V=String("As before"), Kids=Array())
    )
    for box in ((50, 400, 300, 480), (320, 400, 480, 480)):
        twice.Kids.append(widget(box, Parent=twice))
    tick = widget((50, 350, 65, 365), T=String("Agree"), FT=Name.Btn)
    kept = Array([Array([String("C"), String("Capable")]), Array([String("N"), String("Not yet")])])
    choice = widget((100, 350, 200, 370), T=String("Level"), FT=Name.Ch, Ff=1 << 17, Opt=kept)
    fields = [applicant, twice, tick, choice]
    annotations = [name, number, day, turned, locked, *twice.Kids, tick, choice]
    if signature:
        signed = widget((50, 100, 250, 150), T=String("Provider"), FT=Name.Sig)
        fields.append(signed)
        annotations.append(signed)
    page.obj.Annots = Array(annotations)
    form = Dictionary(
        Fields=Array(fields),
        DA=String("/Helv 0 Tf 0 g"),
        DR=Dictionary(Font=Dictionary(Helv=helvetica)),
        NeedAppearances=needs_looks,
    )
    if xfa:
        form.XFA = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
    pdf.Root.AcroForm = pdf.make_indirect(form)
    return saved(pdf)


def without_fields(*, xfa: bool = False) -> bytes:
    """A PDF that asks nothing, or only in a way that nobody else reads."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=A4)
    if xfa:
        stream = pdf.make_stream(b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'/>")
        pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=stream)
    return saved(pdf)


def saved(pdf: pikepdf.Pdf, **how: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **how)
    return out.getvalue()
