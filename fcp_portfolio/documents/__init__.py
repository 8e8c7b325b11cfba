"""What leaves the portfolio and comes back: PDFs, signatures, interchange formats.

Importing this package is cheap: ReportLab and pikepdf load with the subpackage that needs them.
"""
