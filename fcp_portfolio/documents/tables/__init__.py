"""Spreadsheets and text files with columns, read as headings and rows."""

from fcp_portfolio.documents.tables.reading import may_be_table, read_tables

__all__ = ["may_be_table", "read_tables"]
