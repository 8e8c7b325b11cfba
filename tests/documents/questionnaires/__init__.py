"""Questionnaires for respondents: drawn, filled in by others' programs, read again."""
