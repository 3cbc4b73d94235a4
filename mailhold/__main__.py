"""``python -m mailhold``: the same as the ``mailhold`` command."""

from mailhold.cli import main

if __name__ == "__main__":
    main()
