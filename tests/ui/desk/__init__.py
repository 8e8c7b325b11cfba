"""The window of a supervisor's desk."""
