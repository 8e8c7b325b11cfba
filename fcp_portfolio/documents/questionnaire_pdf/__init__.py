"""A questionnaire for respondents as a PDF that is filled in or printed; written and read."""

from fcp_portfolio.documents.questionnaire_pdf.writer import write_questionnaire_pdf

__all__ = ["write_questionnaire_pdf"]
