"""``shared``: where the folders that are shipped beside the code lie (``templates``, ``config``, ``systemd``)."""

from __future__ import annotations

from importlib import resources
from pathlib import Path


def shared(name: str) -> Path:
    """The folder ``name``: inside the installed package, else at the top of the checkout.

    Raises ``FileNotFoundError`` where neither exists: the installation is incomplete.
    """
    installed = Path(str(resources.files("mailhold"))) / "_share" / name
    checkout = Path(__file__).resolve().parent.parent / name
    for folder in (installed, checkout):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"mailhold's own folder {name!r} is missing ({installed}); install mailhold again")
