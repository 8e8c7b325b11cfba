"""Alembic: how older files become present ones."""
