"""The preview of reports to be taken in: nothing is kept before it was seen."""
