"""`python -m ipsreview` is the command `ipsreview`."""

import sys

from ipsreview.cli import main

if __name__ == "__main__":
    sys.exit(main())
