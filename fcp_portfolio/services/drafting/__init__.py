"""What a request of each kind shows and asks, before it is written.

`wanted` says what somebody asks for, `draft` makes the book and the request of it; a module for
each kind of thing that is asked about chooses what goes along.
"""
