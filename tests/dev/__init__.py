"""Tests of dev.py and what belongs to it."""
