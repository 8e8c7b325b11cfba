"""The identifier check, kind by kind."""
