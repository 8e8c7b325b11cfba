"""What a document says about itself: the same in the information dictionary and in XMP."""

from dataclasses import dataclass
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import line_object, one_line

CREATOR = "FCP Portfolio"
PRODUCER = "ReportLab"


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """Title, author and the rest. `claims` says that the file keeps PDF/A-3a and PDF/UA-1.

    Without `archival` it claims PDF/UA-1 alone: some programs open what claims PDF/A for reading
    only, and nobody could fill it in.
    """

    title: str
    author: str
    subject: str
    made: datetime
    document_id: str
    language: str = "en-GB"
    claims: bool = True
    archival: bool = True

    @property
    def pdf_date(self) -> str:
        """The moment of making, as PDF writes it."""
        return f"{self.made.astimezone(UTC):D:%Y%m%d%H%M%S}+00'00'"


def write_information(file: PdfFile, about: Description) -> int:
    """Writes the information dictionary and returns its number."""
    information = {
        "Title": about.title,
        "Author": about.author,
        "Subject": about.subject,
        "Creator": CREATOR,
        "Producer": PRODUCER,
        "CreationDate": about.pdf_date,
        "ModDate": about.pdf_date,
    }
    lines = (b"/%b%b" % (key.encode(), line_object(said)) for key, said in information.items())
    return file.add(b"<<%b>>" % b"".join(lines))


def write_packet(file: PdfFile, about: Description) -> int:
    """Writes the XMP packet, which stays readable as it stands, and returns its number."""
    packet = _packet(about).encode()
    return file.add_stream(b"/Type/Metadata/Subtype/XML", packet, level=0)


def _packet(about: Description) -> str:
    moment = f"{about.made.astimezone(UTC):%Y-%m-%dT%H:%M:%S}+00:00"
    return _PACKET.format(
        title=escape(one_line(about.title)),
        author=escape(one_line(about.author)),
        subject=escape(one_line(about.subject)),
        language=about.language,
        creator=CREATOR,
        producer=PRODUCER,
        moment=moment,
        document_id=escape(about.document_id),
        claims=_claims(about),
    )


def _claims(about: Description) -> str:
    if not about.claims:
        return ""
    return f"{_ARCHIVAL}{_ACCESSIBLE}" if about.archival else _ACCESSIBLE


# PDF/A-3 wants every property that it does not know itself to be described in the file: the last
# block does that for the identification of PDF/UA.
_ARCHIVAL = """
  <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
   <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
  </rdf:Description>"""

_ACCESSIBLE = """
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>
  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>"""

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt>\
</dc:description>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:CreateDate>{moment}</xmp:CreateDate>
   <xmp:ModifyDate>{moment}</xmp:ModifyDate>
   <xmp:MetadataDate>{moment}</xmp:MetadataDate>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <pdf:Producer>{producer}</pdf:Producer>
  </rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
   <xmpMM:DocumentID>uuid:{document_id}</xmpMM:DocumentID>
  </rdf:Description>{claims}
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
