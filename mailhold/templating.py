"""``Templates``: the words that mailhold sends, as text and as HTML, from one set of files.

Every sentence stands once, in ``templates/``; ``forms.py`` says how a
paragraph, a quotation or a letter looks in each form. All files are read and
compiled when ``Templates`` is made, so an edit takes effect only with a new
one (``adopt``), and a broken edit cannot take the place of the last good one.
"""

from __future__ import annotations

import difflib
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from mailhold.errors import TemplateError
from mailhold.forms import FILTERS, HtmlForm, TextForm
from mailhold.share import shared

LARGEST = 100_000  # bytes of one template file


@dataclass(frozen=True, slots=True)
class Registered:
    """One template: its name, its words, where they stand, and whether that is a user's own file."""

    name: str
    source: str
    path: Path
    own: bool


def register(own: Path | None = None) -> dict[str, Registered]:
    """Every template by name: the shipped ones, each replaced by the file of the same name in the folder ``own``.

    Raises ``TemplateError`` for a folder that is not there, a file that replaces nothing, or one that is not text.
    """
    shipped = shared("templates")
    found = {name: Registered(name, _read(path), path, False) for name, path in _files(shipped).items()}
    if own is None:
        return found
    if not own.is_dir():
        raise TemplateError(f"{own}: there is no such folder of templates; make it or take the setting away")
    for name, path in _files(own).items():
        if name not in found:
            near = difflib.get_close_matches(name, found, 1)
            hint = f"did you mean {near[0]}?" if near else f"the names are those in {shipped}"
            raise TemplateError(f"{path}: no template is called {name}; {hint}")
        found[name] = Registered(name, _read(path), path, True)
    return found


def difference(name: str, own: Path) -> str:
    """How the user's own template ``name`` differs from the shipped one, as a unified diff; "" where it does not."""
    shipped, used = register()[name], register(own)[name]
    lines = (shipped.source.splitlines(keepends=True), used.source.splitlines(keepends=True))
    return "".join(difflib.unified_diff(*lines, f"shipped/{name}", str(used.path)))


class Templates:
    """Compiled templates. ``own`` is the folder of a user's own files, None for the shipped ones alone."""

    def __init__(self, own: Path | None = None) -> None:
        self.register = register(own)
        sources = {name: (each.source, str(each.path)) for name, each in self.register.items()}
        # An own file may extend the shipped one it replaces, and so change a single block of it.
        sources |= {f"shipped/{name}": (each.source, str(each.path)) for name, each in register().items()}
        self._paths = frozenset(path for _, path in sources.values())
        self._text = _environment(sources, autoescape=False)
        self._html = _environment(sources, autoescape=True)
        self._text.globals["form"] = TextForm()
        self._html.globals["form"] = HtmlForm()
        for name in self.register:
            self._load(self._text, name)
            self._load(self._html, name)

    def adopt(self, others: Templates) -> None:
        """Take the place of these with ``others``, which were made and tried before."""
        self.register, self._paths, self._text, self._html = others.register, others._paths, others._text, others._html

    def line(self, name: str, values: Mapping[str, Any]) -> str:
        """Template ``name`` as one line of text, for a subject. Raises ``TemplateError``, as do the next two."""
        return " ".join(self._render(self._text, name, values).split())

    def text(self, name: str, values: Mapping[str, Any]) -> str:
        """Template ``name`` as plain text: filled paragraphs, lines ended by LF."""
        return TextForm.whole(self._render(self._text, name, values))

    def pieces(self, name: str, values: Mapping[str, Any]) -> tuple[str, Markup]:
        """Template ``name`` to stand inside another: what of it becomes text, and what becomes HTML."""
        html = Markup(self._render(self._html, name, values))  # noqa: S704 (rendered with autoescape)
        return self._render(self._text, name, values), html

    def html(self, name: str, values: Mapping[str, Any], frame: str = "frame.html.j2") -> str:
        """Template ``name`` as HTML inside the page ``frame``, where it is the value ``body``."""
        body = HtmlForm.paragraphs(Markup(self._render(self._html, name, values)))  # noqa: S704 (rendered with autoescape)
        return self._render(self._html, frame, {**values, "body": body})

    def page(self, name: str, values: Mapping[str, Any]) -> str:
        """Template ``name`` as a whole page of HTML by itself. Raises ``TemplateError``."""
        return self._render(self._html, name, values)

    def _load(self, environment: jinja2.Environment, name: str) -> jinja2.Template:
        try:
            return environment.get_template(name)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateError(f"{error.filename or name}, line {error.lineno}: {error.message}") from error
        except jinja2.TemplateNotFound as error:
            raise TemplateError(f"template {error.name} is missing") from error

    def _render(self, environment: jinja2.Environment, name: str, values: Mapping[str, Any]) -> str:
        template = self._load(environment, name)
        try:
            return template.render(values)
        except TemplateError:
            raise
        except jinja2.TemplateNotFound as error:
            raise TemplateError(f"{self._where(error, name)}: template {error.name} is missing") from error
        except SecurityError as error:
            raise TemplateError(f"{self._where(error, name)}: {error} (templates may only show values)") from error
        except jinja2.UndefinedError as error:
            raise TemplateError(f"{self._where(error, name)}: {error.message}; see templates/README.md") from error
        except Exception as error:  # whatever a user's own template does wrong, it is said in one line
            raise TemplateError(f"{self._where(error, name)}: {type(error).__name__}: {error}") from error

    def _where(self, error: Exception, name: str) -> str:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename in self._paths]
        return f"{frames[-1].filename}, line {frames[-1].lineno}" if frames else name


def _environment(sources: Mapping[str, tuple[str, str]], *, autoescape: bool) -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        loader=jinja2.FunctionLoader(lambda name: (*sources[name], None) if name in sources else None),
        undefined=jinja2.StrictUndefined,
        autoescape=autoescape,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    environment.filters.update(FILTERS)
    return environment


def _files(folder: Path) -> dict[str, Path]:
    return {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*.j2"))}


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise TemplateError(f"{path}: larger than {LARGEST} bytes; is this a template?")
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise TemplateError(f"{path}: not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    except OSError as error:
        raise TemplateError(f"{path}: {error.strerror}; it must be readable by the user that runs mailhold") from error
