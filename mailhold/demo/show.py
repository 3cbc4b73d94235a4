"""``run_demo``: a folder with settings and a Maildir full of sample mail, drained, judged, answered and shown."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from mailhold import daemon
from mailhold.build import build
from mailhold.config import Config, load
from mailhold.config.sample import write_sample
from mailhold.errors import UsageError
from mailhold.examine import received_at
from mailhold.explain.reply import readable
from mailhold.listing import print_lines
from mailhold.records.store import Records
from mailhold.records.values import Filters
from mailhold.terminal import plain

_MARK = ".mailhold-demo"


def run_demo(folder: Path, console: Console) -> None:
    """Make ``folder``, or empty the one an earlier demo made; run the main job in it, and show what became of it.

    Raises ``UsageError`` where the folder holds anything else.
    """
    config = load(_furnish(folder))
    arrived = _deliver(config.maildir().path)
    console.print(f"{arrived} submissions wait in {config.maildir().path}; working …")
    daemon.once(build(config))
    records = Records(config.records(), daemon.process_name())
    records.open()
    try:
        _show(records, config, console)
    finally:
        records.close()


def _furnish(folder: Path) -> Path:
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MARK).is_file():
            raise UsageError(f"{folder} is not empty and no demo of ours; name a folder that is not there yet")
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARK).touch()
    write_sample(folder / "mailhold.toml")
    return folder / "mailhold.toml"


def _deliver(maildir: Path) -> int:
    """Put the sample mail into the Maildir as a mail server would: written in tmp/, then moved to new/."""
    for part in ("tmp", "new", "cur"):
        (maildir / part).mkdir(parents=True, exist_ok=True)
    folder = resources.files("mailhold.demo") / "mail"
    mails = {each.name.removesuffix(".eml"): each for each in folder.iterdir() if each.name.endswith(".eml")}
    for number, title in enumerate(sorted(mails)):
        mail, name = mails[title], f"{number:02d}.{title}.demo"
        draft = maildir / "tmp" / name
        raw = mail.read_bytes()
        draft.write_bytes(raw)
        arrived = received_at(raw, datetime.now(UTC)).timestamp()
        os.utime(draft, (arrived, arrived))
        draft.rename(maildir / "new" / name)
    return len(mails)


def _show(records: Records, config: Config, console: Console) -> None:
    lines = sorted(records.lines(Filters()), key=lambda line: line.id)
    print_lines(lines, console)
    answered = [line for line in lines if line.outcome == "more_information_needed" and line.reply == "sent"]
    for line in answered[:1]:
        [story] = records.show(str(line.id))
        console.print(Text(f"\nThe reply to submission {line.id}, whole:", "bold"))
        console.print(Padding(Panel(Text(plain(readable(story.sent[0].raw))), border_style="dim"), (0, 0, 1, 0)))
    settings = config.source
    places = (
        ("settings", settings),
        ("mail, filed by outcome", config.maildir().path),
        ("replies", config.path(config.settings.replies.maildir.path) / "new"),
        ("database", records.name),
    )
    for name, place in places:
        console.print(Text.assemble((f"{name:<24}", "dim"), str(place)), soft_wrap=True)
    console.print("\nLook further:")
    for command in ("show 1", "list", "digest --print"):
        console.print(f"  {sys.argv[0]} --config {settings} {command}", soft_wrap=True)
