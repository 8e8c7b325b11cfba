"""Dialogs of a peer-support group."""
