"""Dialogs of a supervisor's desk."""
