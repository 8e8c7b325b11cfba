"""Programs that the bench starts: each measures one thing in a process of its own."""
