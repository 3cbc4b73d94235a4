"""The commands of the templates: the words that mailhold sends, and how to change them."""

from __future__ import annotations

from typing import Annotated

import typer

from mailhold.cli.context import console, plain, settings
from mailhold.errors import UsageError

Name = Annotated[str, typer.Argument(metavar="NAME", help="Such as no_direct_request or digest.j2.")]


def list_templates(context: typer.Context) -> None:
    """List every template, and which of them are your own.

    [dim]Example:[/] mailhold templates list
    """
    from rich.table import Table

    from mailhold.templating import register

    own = settings(context).templates()
    table = Table(box=None, header_style="bold", padding=(0, 2, 0, 0))
    for heading in ("template", "whose", "file"):
        table.add_column(heading, overflow="fold")
    for name, each in sorted(register(own).items()):
        table.add_row(name, "own" if each.own else "shipped", str(each.path), style="bold" if each.own else "")
    console().print(table)
    print(f"own templates: {own}" if own else "no own templates; [replies] templates names a folder of them")


def show(
    context: typer.Context,
    name: Name,
    shipped: Annotated[bool, typer.Option("--shipped", help="As it is shipped, whatever you made of it.")] = False,
) -> None:
    """Show the source of a template, to read or to begin your own with.

    [dim]Example:[/] mailhold templates show instead > /etc/mailhold/templates/instead.j2
    """
    from mailhold.previews import full_name
    from mailhold.templating import Templates

    templates = Templates(None if shipped else settings(context).templates())
    print(templates.register[full_name(name, templates)].source, end="")


def diff(
    context: typer.Context,
    name: Annotated[str, typer.Argument(metavar="[NAME]", help="Only this one; else every template of your own.")] = "",
) -> None:
    """Show how your own templates differ from the shipped ones.

    [dim]Example:[/] mailhold templates diff
    """
    from mailhold.previews import full_name
    from mailhold.templating import Templates, difference

    own = settings(context).templates()
    if own is None:
        raise UsageError("there are no own templates; name a folder of them in [replies] templates")
    templates = Templates(own)
    names = [full_name(name, templates)] if name else sorted(n for n, each in templates.register.items() if each.own)
    differences = [difference(each, own) for each in names]
    print(plain("".join(differences)) if any(differences) else "nothing differs", end="" if any(differences) else "\n")


def preview(
    context: typer.Context,
    name: Name,
    show_page: Annotated[bool, typer.Option("--open", help="Open it as HTML in a browser as well.")] = False,
) -> None:
    """Show what a template says, with invented data; of a piece, a message in which it stands.

    [dim]Example:[/] mailhold templates preview no_direct_request
    """
    from pathlib import Path
    from tempfile import mkdtemp

    from mailhold.previews import full_name
    from mailhold.previews import preview as previewed
    from mailhold.templating import Templates

    config = settings(context)
    templates = Templates(config.templates())
    wanted = full_name(name, templates)
    shown = previewed(wanted, config, templates)
    if shown.seen_in != wanted:
        print(f"({wanted} as it stands in {shown.seen_in})\n")
    print(f"Subject: {plain(shown.subject)}\n\n{plain(shown.text)}".rstrip())
    if show_page:
        file = Path(mkdtemp(prefix="mailhold-preview-")) / "preview.html"
        file.write_text(shown.html, encoding="utf-8")
        print(f"\nwrote {file}")
        typer.launch(str(file))
