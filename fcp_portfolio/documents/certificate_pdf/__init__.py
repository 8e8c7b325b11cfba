"""The certificate of completion of a stage: its owner's statement, with what was signed inside."""

from fcp_portfolio.documents.certificate_pdf.certificate import Certificate, SignedStep
from fcp_portfolio.documents.certificate_pdf.writer import write_certificate

__all__ = ["Certificate", "SignedStep", "write_certificate"]
