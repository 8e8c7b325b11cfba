"""What is done in a peer-support group, one function for each use case."""
