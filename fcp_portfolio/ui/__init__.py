"""The window. The only package that knows Qt; it calls `services` and shows values."""
