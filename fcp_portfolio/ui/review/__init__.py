"""The Review window: a request's PDF opened by whoever answers it. Needs no portfolio."""
