"""What worksheets say: their cells read, their figures computed, a level suggested and never set (DOMAIN, section 2)."""
