"""Tests of what leaves the portfolio and comes back."""
