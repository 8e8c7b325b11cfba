"""Pages of a supervisor's desk."""
