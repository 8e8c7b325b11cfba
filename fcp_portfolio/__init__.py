"""FCP Portfolio: a clinical-capability portfolio that its owner keeps."""

__version__ = "0.1.0"
