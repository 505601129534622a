"""Fill in IPS quality reviews on a laptop and hand the agency its Word report."""

__version__ = "0.1.0"
