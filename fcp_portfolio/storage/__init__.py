"""The portfolio file: working copy, published snapshots, history, definitions."""
