"""Answers in requests: read, filled in by many programs, judged, forged."""
