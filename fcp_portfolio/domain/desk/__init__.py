"""A supervisor's desk: whom they supervise, what waits for them, what they answered.

Whose a file is and where a request stands is worked out when asked, not kept, and ids come of what
a file says, so that two copies of a desk that took in the same files are the same.
"""
