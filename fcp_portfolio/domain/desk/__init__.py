"""A supervisor's desk: whom they supervise, what waits for them, what they answered."""
