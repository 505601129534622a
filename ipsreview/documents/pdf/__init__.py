"""A review as a PDF of its own, laid out here and written with reportlab."""
