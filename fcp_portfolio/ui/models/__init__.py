"""Qt models over tuples of values. Each re-reads itself when the workspace says `changed`."""
