"""``mailhold templates``: listing, showing, comparing and previewing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mailhold.templating import register
from tests.cli.conftest import Run

PACING = '{% extends "shipped/instead.j2" %}\n{% block pacing %}\nA longer gap is fine, {{ client }}.\n{% endblock %}\n'


@pytest.fixture
def own(settings: Path) -> Path:
    """A folder of own templates, named in the settings."""
    folder = settings.parent / "words"
    folder.mkdir()
    (folder / "instead.j2").write_text(PACING)
    settings.write_text(settings.read_text() + f'[replies]\ntemplates = "{folder}"\n')
    return folder


def test_the_list_tells_own_and_shipped_ones_apart(run: Run, settings: Path, own: Path) -> None:
    told = run("--config", settings, "templates", "list").out
    assert re.search(r"instead\.j2 +own", told)
    assert re.search(r"digest\.j2 +shipped", told)


def test_the_source_is_shown_as_it_is_used_and_as_it_is_shipped(run: Run, settings: Path, own: Path) -> None:
    assert run("--config", settings, "templates", "show", "instead").out == PACING
    shipped = run("--config", settings, "templates", "show", "instead.j2", "--shipped").out
    assert shipped == register()["instead.j2"].source


def test_only_what_differs_is_compared(run: Run, settings: Path, own: Path) -> None:
    told = run("--config", settings, "templates", "diff").out
    assert "+A longer gap is fine, {{ client }}." in told
    assert told.count("--- ") == 1
    assert run("--config", settings, "templates", "diff", "digest").out == "nothing differs\n"


def test_without_own_templates_there_is_nothing_to_compare(run: Run, settings: Path) -> None:
    ran = run("--config", settings, "templates", "diff")
    assert ran.code == 64
    assert "[replies] templates" in ran.err


@pytest.mark.parametrize("name", sorted(register()))
def test_every_template_can_be_previewed(run: Run, settings: Path, name: str) -> None:
    ran = run("--config", settings, "templates", "preview", name)
    assert ran.code == 0, ran.err
    assert "Subject: " in ran.out
    assert "{{" not in ran.out


def test_a_piece_is_previewed_in_a_message_with_the_own_block_and_the_shipped_rest(
    run: Run, settings: Path, own: Path
) -> None:
    told = " ".join(run("--config", settings, "templates", "preview", "instead").out.split())
    assert "A longer gap is fine, Dana." in told
    assert "recorded as what it was" in told
    assert "as it stands in reasons/coach_assumption.j2" in told


def test_the_words_of_an_alert_can_be_seen_and_changed(run: Run, settings: Path, own: Path) -> None:
    (own / "ops").mkdir()
    (own / "ops/held.j2").write_text('{% include "shipped/ops/held.j2" %}\n\nAsk Olu before you let them go.\n')
    shown = {
        name: run("--config", settings, "templates", "preview", f"ops/{name}").out
        for name in ("held", "held.subject", "unfiled")
    }
    assert shown["held"].startswith("Subject: Client holds: replies are held")
    assert "mailhold resume --drop --yes" in shown["held"]
    assert "Ask Olu before you let them go." in shown["held"]
    assert shown["held.subject"].endswith(shown["held"])
    assert "[OVERQUOTA] no room" in shown["unfiled"]
    assert re.search(r"ops/held\.j2 +own", run("--config", settings, "templates", "list").out)
    assert "+Ask Olu" in run("--config", settings, "templates", "diff", "ops/held").out


def test_a_name_may_be_short_and_an_unknown_one_brings_the_nearest(run: Run, settings: Path) -> None:
    assert "Hi Marta," in run("--config", settings, "templates", "preview", "no_direct_request").out
    ran = run("--config", settings, "templates", "preview", "procesed")
    assert ran.code == 64
    assert "did you mean processed?" in ran.err


def test_the_html_can_be_opened(run: Run, settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("typer.launch", opened.append)
    run("--config", settings, "templates", "preview", "processed", "--open")
    assert Path(opened[0]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_broken_template_is_named_with_its_line(run: Run, settings: Path, own: Path) -> None:
    (own / "instead.j2").write_text("fine\n{% if %}\n")
    for words in (["check"], ["templates", "preview", "instead"]):
        ran = run("--config", settings, *words)
        assert ran.code == 78
        assert "instead.j2, line 2" in ran.out + ran.err
