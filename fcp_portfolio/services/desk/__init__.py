"""What is done at a supervisor's desk, one function for each use case."""
