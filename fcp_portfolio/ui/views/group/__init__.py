"""Pages of a peer-support group."""
