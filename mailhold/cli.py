"""The command line: parse, call, print, exit code. Each command's help shows an example.

Commands import what they need themselves, so that ``mailhold --version`` and
``explain`` start at once. Exit codes are those of ``errors``; a wrong command
line is 64, as ``UsageError``.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mailhold import __version__
from mailhold.errors import BelowFloor, ConfigError, MailholdError, UsageError

if TYPE_CHECKING:
    from rich.console import Console

    from mailhold.config import Config
    from mailhold.records.store import Records


def _commands() -> tuple[typer.Typer, typer.Typer, typer.Typer]:
    """The commands, and among them those of the roster and of the quarantine."""
    app = typer.Typer(
        no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode="rich"
    )
    roster = typer.Typer(no_args_is_help=True)
    app.add_typer(roster, name="roster", help="Who is coached by whom, and until when.")
    quarantine = typer.Typer(no_args_is_help=True)
    app.add_typer(quarantine, name="quarantine", help="Messages set aside since they could not be judged.")
    return app, roster, quarantine


app, roster, quarantine = _commands()


_PARSE_FAILED = 2  # what typer exits with; sysexits.h has 64 for it


def main() -> None:
    """Run the command line; the exit code is that of the error, if any. A person's mistake never shows a traceback."""
    try:
        app(prog_name="mailhold")
    except SystemExit as done:
        raise SystemExit(UsageError.exit_code if done.code == _PARSE_FAILED else done.code) from None
    except ConfigError as error:
        _complain(f"{error.source}", *error.problems)
        raise SystemExit(error.exit_code) from None
    except MailholdError as error:
        _complain(str(error))
        raise SystemExit(error.exit_code) from None
    except BrokenPipeError:  # the reader of our output went away
        sys.stderr.close()
        raise SystemExit(0) from None


def _version(given: bool) -> None:
    if given:
        print(f"mailhold {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            "-c",
            metavar="FILE",
            help="The settings. Without it: $MAILHOLD_CONFIG, else the first that exists of ./mailhold.toml, "
            "./config/mailhold.toml and /etc/mailhold/mailhold.toml.",
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_version, help="Show the version.")
    ] = False,
) -> None:
    """Reads a shared holds mailbox, judges each hold request by the policy, records it and answers the coach."""
    context.obj = config


@app.command()
def run(context: typer.Context) -> None:
    """Watch the mailbox and handle what comes, until told to stop. This is what systemd starts.

    [dim]Example:[/] mailhold --config /etc/mailhold/mailhold.toml run
    """
    from mailhold import daemon
    from mailhold.build import build

    config = _config(context)
    _log_to_stderr()
    daemon.run(build(config))


@app.command()
def once(context: typer.Context) -> None:
    """Handle everything that waits in the mailbox, and end.

    [dim]Example:[/] mailhold once
    """
    from mailhold import daemon
    from mailhold.build import build

    config = _config(context)
    _log_to_stderr()
    steps = daemon.once(build(config))
    print("nothing waited" if not steps else "done; `mailhold list` shows what became of it")


@app.command(name="list")
def list_submissions(
    context: typer.Context,
    outcome: Annotated[str, typer.Option(help="Only this outcome, such as for_ops.")] = "",
    reason: Annotated[str, typer.Option(help="Only where this reason was given.")] = "",
    coach: Annotated[str, typer.Option(help="Only of this coach (address).")] = "",
    client: Annotated[str, typer.Option(help="Only for this client (address, or part of the name).")] = "",
    case: Annotated[str, typer.Option(help="Only this case, such as H-2026-0042.")] = "",
    reply: Annotated[str, typer.Option(help="Only where the reply is so: owed, sent, uncertain, failed, held.")] = "",
    needs_person: Annotated[bool, typer.Option("--needs-person", help="Only what waits for a person.")] = False,
    older_than: Annotated[int, typer.Option(min=0, metavar="DAYS", help="Only what came so many days ago.")] = 0,
    csv: Annotated[bool, typer.Option("--csv", help="A table for spreadsheets.")] = False,
    most: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many, the latest.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """List submissions and their outcomes, the latest first.

    [dim]Example:[/] mailhold list --outcome for_ops
    """
    from datetime import UTC, datetime, timedelta

    from mailhold.listing import as_text, check_codes, print_lines
    from mailhold.records.values import Filters
    from mailhold.sheet import as_csv

    check_codes(outcome, reason)
    filters = Filters(
        outcome=outcome,
        reason=reason,
        coach=coach,
        client=client,
        case_number=case,
        reply=reply,
        until=datetime.now(UTC) - timedelta(days=older_than) if older_than else None,
        needs_person=needs_person,
    )
    with _records(context) as records:
        lines = records.lines(filters, most)
    if json:
        print(as_text(lines))
    elif csv:
        sys.stdout.write(as_csv(lines))
    elif lines:
        print_lines(lines, _console())
    else:
        print("no submissions" + (" yet" if filters == Filters() else " like that"))


@app.command()
def show(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    raw: Annotated[bool, typer.Option("--raw", help="The message as it was received, byte for byte.")] = False,
) -> None:
    """Show one submission, or a case: the decision, the words it rests on, the replies, and every step.

    [dim]Example:[/] mailhold show H-2026-0042
    """
    from mailhold.telling import print_story

    with _records(context) as records:
        stories = records.show(wanted)
        if not stories:
            raise UsageError(f"there is no submission or case {wanted}; `mailhold list` shows those there are")
        if raw:
            for story in stories:
                sys.stdout.buffer.write(records.raw(story.line.id) or b"")
            return
    console = _console()
    for story in stories:
        print_story(story, console)


@roster.command(name="import")
def roster_import(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="CSV: client name, addresses, coach, contract expiration date.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this the changes are only shown.")] = False,
) -> None:
    """Put the clients of a CSV file in the place of the roster: all of them, or none if a line is wrong.

    [dim]Example:[/] mailhold roster import clients.csv --yes
    """
    from mailhold.roster.changes import changes, print_changes
    from mailhold.roster.sheet import read_sheet

    sheet = read_sheet(file, _config(context).settings.policy.day_first)
    with _records(context) as records:
        print_changes(changes(records.roster(), sheet.clients), sheet.notes, _console())
        if yes:
            records.replace_roster(sheet.clients)
    print(f"done; clients in the roster: {len(sheet.clients)}" if yes else "nothing was changed; add --yes to do it")


@roster.command(name="list")
def roster_list(
    context: typer.Context,
    coach: Annotated[str, typer.Option(help="Only clients of this coach, as the roster names them.")] = "",
    most: Annotated[int, typer.Option(min=1, max=1_000_000, help="At most so many.")] = 1000,
) -> None:
    """List the clients of the roster.

    [dim]Example:[/] mailhold roster list --coach dana@brightpath.example
    """
    from mailhold.roster.changes import print_clients

    with _records(context) as records:
        clients = [each for each in records.roster() if not coach or each.coach == coach.casefold()]
    if clients:
        print_clients(clients[:most], _console())
    else:
        print("no clients like that" if coach else "no roster yet; `mailhold roster import clients.csv` makes one")


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="Where to write the copy; never overwritten.")],
) -> None:
    """Copy the records to a file while the daemon works. For SQLite; for PostgreSQL use pg_dump.

    [dim]Example:[/] mailhold backup /backup/mailhold-monday.db
    """
    from mailhold.records.backup import back_up

    size = back_up(_config(context).records(), file)
    print(_plain(f"wrote {file}, {size} bytes; the settings and the signing key are not in it"))


@quarantine.command(name="list")
def quarantine_list(
    context: typer.Context,
    most: Annotated[int, typer.Option(min=1, max=100_000, help="At most so many, the latest.")] = 50,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
) -> None:
    """List the messages that are set aside: the program died or stumbled over them, and a person must look.

    [dim]Example:[/] mailhold quarantine list
    """
    from mailhold.listing import as_text
    from mailhold.quarantine import print_set_aside
    from mailhold.records.values import Filters

    with _records(context) as records:
        lines = records.lines(Filters(set_aside=True), most)
    if json:
        print(as_text(lines), end="\n" if lines else "")
    elif lines:
        print_set_aside(lines, _console())
    else:
        print("no message is set aside")


@quarantine.command(name="show")
def quarantine_show(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    json: Annotated[bool, typer.Option("--json", help="As one JSON object, for programs.")] = False,
) -> None:
    """Show a message that is set aside: what went wrong, and every step so far. Its mail: `mailhold show ID --raw`.

    [dim]Example:[/] mailhold quarantine show 17
    """
    from mailhold.listing import as_text
    from mailhold.quarantine import set_aside
    from mailhold.telling import print_story

    with _records(context) as records:
        story = set_aside(records, wanted)
    if json:
        print(as_text([story.line]))
    else:
        print_story(story, _console())


@quarantine.command(name="retry")
def quarantine_retry(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
) -> None:
    """Put a message back to be judged again, as if it had never crashed anything.

    [dim]Example:[/] mailhold quarantine retry 17
    """
    from mailhold.house import utc_now
    from mailhold.quarantine import retry

    with _records(context) as records:
        print(_plain(retry(records, wanted, utc_now())))


@quarantine.command(name="drop")
def quarantine_drop(
    context: typer.Context,
    wanted: Annotated[str, typer.Argument(metavar="ID", help="The id of a submission, or the number of a case.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Take a message out of the quarantine unjudged and unanswered. Its trail is kept.

    [dim]Example:[/] mailhold quarantine drop 17 --yes
    """
    from mailhold.house import utc_now
    from mailhold.quarantine import drop

    with _records(context) as records:
        print(_plain(drop(records, wanted, utc_now(), yes=yes)))


@app.command()
def decide(
    context: typer.Context,
    case: Annotated[str, typer.Argument(metavar="CASE", help="The number of the case, such as H-2026-0042.")],
    verb: Annotated[str, typer.Argument(metavar="DECISION", help="process, ask, decline, note or done.")],
    reason: Annotated[str, typer.Option(help="With decline: the reason, such as no_direct_request.")] = "",
    note: Annotated[str, typer.Option(help="Words for the coach; with note and done they stay here.")] = "",
) -> None:
    """Decide a case as a person of business operations, and send the coach the reply.

    [dim]Example:[/] mailhold decide H-2026-0042 decline --reason no_direct_request --note "It was one session only."
    """
    from mailhold.build import build
    from mailhold.ops.by_hand import decide_by_hand

    print(_plain(decide_by_hand(build(_config(context)), case, verb, reason, note)))


@app.command()
def digest(
    context: typer.Context,
    only_print: Annotated[bool, typer.Option("--print", help="Show it; send nothing, mark nothing.")] = False,
) -> None:
    """Send the digest that is due, if one is; the daemon does so by itself. With --print, show it as of now.

    [dim]Example:[/] mailhold digest --print
    """
    from mailhold import digest_now
    from mailhold.build import build

    house = build(_config(context))
    print(_plain(digest_now.shown(house) if only_print else digest_now.sent(house)))


@app.command()
def resume(
    context: typer.Context,
    drop: Annotated[bool, typer.Option("--drop", help="Drop the held replies instead of letting them go.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Let replies go that are held since too many were to be sent, once a person has looked why.

    [dim]Example:[/] mailhold resume --yes
    """
    from mailhold.build import mailbox
    from mailhold.house import utc_now

    name = mailbox(_config(context)).name
    with _records(context) as records:
        held = records.held(name)
        for each in held:
            print(_plain(f"{each.count} held: {each.why}"))
        if not held:
            print("no reply is held")
        elif yes:
            count = records.resume(name, utc_now(), drop=drop)
            print(f"{count} {'dropped' if drop else 'let go; the daemon sends them'}")
        else:
            print(f"to {'drop them' if drop else 'let them go'}, say it again with --yes")


@app.command()
def purge(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many.")] = False,
) -> None:
    """Take messages and words out of the records once their retention is over; the daemon does so daily.

    [dim]Example:[/] mailhold purge --dry-run
    """
    from mailhold.house import utc_now

    retention, now = _config(context).pace().retention, utc_now()
    with _records(context) as records:
        count = records.purgeable(now - retention) if retention else 0
        print(f"{count} submissions are older than {retention.days} days" if retention else "words are kept for ever")
        while count and not dry_run and (purged := records.purge(now - retention, now)):
            print(f"{purged} purged; their decisions stay")


@app.command()
def forget(
    context: typer.Context,
    client: Annotated[str, typer.Argument(metavar="CLIENT", help="Address or exact name of the client.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do it; without this it is only shown.")] = False,
) -> None:
    """Take all that names a client, or that the client said, out of the records. Decisions stay, of nobody.

    [dim]Example:[/] mailhold forget ines@client.example
    """
    from mailhold.house import utc_now

    client = client.strip()
    with _records(context) as records:
        found = records.forget(client, utc_now()) if yes else records.about(client)
    if not found.submissions:
        raise UsageError(
            f"the records know no client {client!r}; give the address, or the whole name as `list` shows it"
        )
    print(f"{'forgotten' if yes else 'would be forgotten'}: {found.submissions} submissions in {found.cases} cases")
    for folder, count in found.folders:
        print(_plain(f"the mailbox still has {count} in {folder or 'INBOX'}; delete them there"))
    if not yes:
        print("to forget them, say it again with --yes; it cannot be undone")


@app.command()
def check(
    context: typer.Context,
    connect: Annotated[
        bool, typer.Option("--connect", help="Also open the database and log in to mailbox and SMTP server.")
    ] = False,
) -> None:
    """Check settings and templates, and with --connect the servers. Sends nothing.

    [dim]Example:[/] mailhold check --connect
    """
    from mailhold import check as checks

    config = _config(context)
    found = [*checks.check(config), *(checks.connect(config) if connect else ())]
    for each in found:
        print(f"{'problem' if each.error else 'ok':<8} {each.what}: {_plain(each.said)}")
    if errors := [each.error for each in found if each.error]:
        raise SystemExit(errors[0].exit_code)


@app.command()
def demo(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to play; made, or emptied if a demo made it.")],
) -> None:
    """Run the main job on a Maildir of sample mail and show every outcome. Needs no server.

    [dim]Example:[/] mailhold demo /tmp/mailhold-demo
    """
    from mailhold.demo.show import run_demo

    run_demo(folder, _console())


@app.command()
def explain(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Raw messages (.eml).")],
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line, for programs.")] = False,
    passages: Annotated[bool, typer.Option("--passages", help="With --json: also who said what.")] = False,
) -> None:
    """Show how messages are read and judged. Touches neither mailbox nor database.

    [dim]Example:[/] mailhold explain saved-message.eml
    """
    from mailhold.examine import examine
    from mailhold.explain.as_json import as_line

    config = _config(context)
    if passages and not json:
        raise UsageError("--passages goes with --json; without it the message is always shown in full")
    if json:
        for examined in examine(files, config):
            print(as_line(examined, passages), flush=True)
        return
    from mailhold.explain.for_people import print_explanation
    from mailhold.explain.reply import reply_text
    from mailhold.replies import Replies

    replies, console = Replies(config.replies(key=b"shown, never sent")), _console()
    for examined in examine(files, config):
        print_explanation(examined, reply_text(examined, replies), console)


@app.command()
def evaluate(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Labelled cases: NAME.eml with NAME.json beside it.")],
    json: Annotated[bool, typer.Option("--json", help="The figures and misses as one JSON object.")] = False,
    floors: Annotated[
        list[str] | None,
        typer.Option("--min", metavar="FIGURE=SHARE", help="Exit with 1 where a figure is lower: --min outcomes=0.95"),
    ] = None,
) -> None:
    """Judge a folder of labelled messages and show how often, and where, that was right.

    [dim]Example:[/] mailhold evaluate cases/ --min outcomes=0.95 --min precision=1
    """
    from mailhold.evaluate.cases import load_cases
    from mailhold.evaluate.floors import below, parse_floors
    from mailhold.evaluate.run import judge_cases
    from mailhold.evaluate.scores import score

    wanted = parse_floors(floors or [])
    config, cases = _config(context), load_cases(folder)
    scores = score(judge_cases(cases, config, _console(stderr=True)))
    if json:
        from mailhold.evaluate.as_json import as_text

        print(as_text(scores))
    else:
        from mailhold.evaluate.for_people import print_scores

        print_scores(scores, _console())
    if low := below(scores, wanted):
        raise BelowFloor("; ".join(low))


@app.command()
def init(
    path: Annotated[Path, typer.Argument(help="The file to write.")] = Path("mailhold.toml"),
    state: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Where mail and database shall lie; else var/ beside the file.")
    ] = None,
) -> None:
    """Write a commented settings file that shows every setting. Refuses to overwrite one.

    [dim]Example:[/] mailhold init /etc/mailhold/mailhold.toml --state /var/lib/mailhold
    """
    from mailhold.config.sample import write_sample

    write_sample(path, state)
    print(f"wrote {path}; edit it, then run: mailhold --config {path} check")


def _config(context: typer.Context) -> Config:
    from mailhold.config import find, load

    return load(context.obj or find())


@contextmanager
def _records(context: typer.Context) -> Iterator[Records]:
    """The records, opened; closed afterwards."""
    from mailhold.daemon import process_name
    from mailhold.records.store import Records

    records = Records(_config(context).records(), process_name())
    records.open()
    try:
        yield records
    finally:
        records.close()


def _log_to_stderr() -> None:
    import logging

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s", stream=sys.stderr)
    logging.getLogger("mailhold").setLevel(logging.INFO)


def _console(stderr: bool = False) -> Console:
    from rich.console import Console

    return Console(stderr=stderr, highlight=False)


def _plain(words: str) -> str:
    from mailhold.terminal import plain

    return plain(words)


def _complain(*lines: str) -> None:
    first, *rest = (_plain(line) for line in lines)
    print(f"mailhold: {first}", *(f"  {line}" for line in rest), sep="\n", file=sys.stderr)
