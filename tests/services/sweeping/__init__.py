"""A sweep of every reader of files from outside, with files that somebody broke."""
