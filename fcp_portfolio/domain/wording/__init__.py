"""Official wording, read from the owner's own copy: lines in, outcomes and doubts out.

A person decides every doubt; nothing here guesses in silence.
"""
