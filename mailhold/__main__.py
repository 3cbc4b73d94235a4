"""``python -m mailhold``: the same as the command ``mailhold``."""

from mailhold.cli import main

if __name__ == "__main__":
    main()
