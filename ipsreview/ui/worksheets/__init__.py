"""The worksheet beside an item: a table that is edited like a spreadsheet, and what its figures say."""
