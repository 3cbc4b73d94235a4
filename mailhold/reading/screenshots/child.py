"""The child process that opens pictures and reads their words. It ends after its input.

Standard input: one JSON line ``{"seconds", "bytes", "pixels", "pages", "sizes": [...]}``, then the files, one after
another. Standard output: one JSON line for each file, as soon as it is done (see ``screen.py``)::

    {"state": "read", "reason": "", "pages": [{"width", "height", "left", "background", "sharpness",
        "lines": [{"text", "score", "box": [x0, y0, x1, y1], "reach": [x0, x1], "fill": [r, g, b], "ink": [r, g, b]}]}]}

``box`` is the text, ``ink`` its colour, ``reach`` how far the colour behind it (``fill``) goes on to both sides: the
bubble. ``left`` is where the conversation begins (0, or the right edge of a side list), ``background`` the colour
behind the bubbles, ``sharpness`` the steepest edges against the contrast (0 to 1). Lengths in pixels.
"""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
from typing import Any

import numpy
import pi_heif
import pypdfium2
from PIL import Image, ImageOps, ImageSequence

from mailhold.reading.screenshots import pixels

PHONE_WIDTH = 800  # an upright picture is read at this width at most: a phone's letters are large
DESKTOP_WIDTH = 2000
MOST_HEIGHT = 12_000  # of a picture stitched together while scrolling
MIN_SIDE = 700  # a smaller one is enlarged
SURE = 0.6  # score below which a recognised line is noise


class Unread(Exception):
    """This file has no words for us: ``state`` and the ``reason`` for people."""

    def __init__(self, state: str, reason: str) -> None:
        super().__init__(reason)
        self.state = state
        self.reason = reason


class Reader:
    """Reads one file after another; the recognition models are loaded for the first that needs them."""

    def __init__(self, pixels: int, pages: int) -> None:
        self.pixels = pixels
        self.pages = pages
        self._engine: Any = None

    def read(self, data: bytes) -> dict[str, Any]:
        """What the child says of one file."""
        try:
            pages = self._pdf(data) if data.startswith(b"%PDF-") else self._image(data)
        except Unread as unread:
            return {"state": unread.state, "reason": unread.reason, "pages": []}
        except MemoryError:
            return {"state": "too_large", "reason": "The picture needs more memory than is given to one.", "pages": []}
        return {"state": "read", "reason": "", "pages": pages}

    def _image(self, data: bytes) -> list[dict[str, Any]]:
        try:
            image = Image.open(io.BytesIO(data))
            if image.width * image.height > self.pixels:
                raise Unread("too_large", f"The picture has more than {self.pixels // 1_000_000} million pixels.")
            several = image.format == "TIFF"
            pages = []
            for number, frame in enumerate(ImageSequence.Iterator(image)):
                if number == (self.pages if several else 1):
                    break
                upright = ImageOps.exif_transpose(frame.convert("RGBA" if _has_alpha(frame) else "RGB"))
                pages.append(self._page(_on_white(upright)))
        except (OSError, ValueError, SyntaxError, EOFError, OverflowError, TypeError, KeyError, IndexError) as error:
            raise Unread("damaged", "The picture is damaged or cut off and cannot be opened.") from error
        return pages

    def _pdf(self, data: bytes) -> list[dict[str, Any]]:

        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            if "password" in str(error).lower():
                raise Unread("encrypted", "The PDF is protected by a password and cannot be opened.") from error
            raise Unread("damaged", "The PDF is damaged or cut off and cannot be opened.") from error
        if len(document) == 0:
            raise Unread("empty", "The PDF has no pages.")
        pages = []
        try:
            for number in range(min(len(document), self.pages)):
                page = document[number]
                width, height = page.get_size()
                scale = min(1400 / max(width, 1), MOST_HEIGHT / max(height, 1), 4.0)
                image = page.render(scale=scale).to_pil().convert("RGB")
                pages.append(self._page(image, _pdf_lines(page, scale)))
        except pypdfium2.PdfiumError as error:
            raise Unread("damaged", "The PDF is damaged or cut off and cannot be opened.") from error
        return pages

    def _page(self, image: Any, known: list[tuple[str, float, list[int]]] | None = None) -> dict[str, Any]:
        """One page: its words (``known`` already, or recognised) and the colours around them."""
        if not known:
            image = _at_reading_size(image)
        array = numpy.ascontiguousarray(numpy.asarray(image))
        sharpness = pixels.sharpness(array)
        found = known or (self._recognised(array) if sharpness > 0 else [])
        left = pixels.side_list(array)
        lines = [
            {"text": text, "score": round(score, 3), "box": box, **pixels.behind(array, box)}
            for text, score, box in found
            if score >= SURE and text.strip()
        ]
        return {
            "width": image.width,
            "height": image.height,
            "left": left,
            "background": pixels.background(array, left),
            "sharpness": round(sharpness, 3),
            "lines": lines,
        }

    def _recognised(self, array: Any) -> list[tuple[str, float, list[int]]]:
        if self._engine is None:
            from rapidocr import RapidOCR  # noqa: PLC0415 - a second to import, and a logo does not need it

            runtime = "EngineConfig.onnxruntime"
            settings = {
                "Global.use_cls": False,
                "Global.log_level": "critical",
                "Global.max_side_len": pixels.TILE_HEIGHT,
                "Rec.rec_batch_num": 2,
                f"{runtime}.intra_op_num_threads": 2,
                f"{runtime}.inter_op_num_threads": 1,
            }
            self._engine = RapidOCR(params=settings)
        found = []
        for top, bottom in pixels.tiles(array):
            seen = self._engine(numpy.ascontiguousarray(array[top:bottom, :, ::-1]))
            if seen.boxes is None:
                continue
            for box, text, score in zip(seen.boxes, seen.txts, seen.scores, strict=True):
                (x0, y0), (x1, y1) = box.min(axis=0), box.max(axis=0)
                found.append((text, float(score), [int(x0), int(y0) + top, int(x1), int(y1) + top]))
        return found


def _at_reading_size(image: Any) -> Any:
    width, height = image.size
    most = PHONE_WIDTH if height > width else DESKTOP_WIDTH
    factor = min(1.0, most / width, MOST_HEIGHT / height)
    if max(width, height) < MIN_SIDE:
        factor = 2.0
    if factor == 1.0:
        return image
    return image.resize((max(1, round(width * factor)), max(1, round(height * factor))))


def _has_alpha(image: Any) -> bool:
    return "A" in image.getbands() or "transparency" in image.info


def _on_white(image: Any) -> Any:
    if image.mode != "RGBA":
        return image
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image.getchannel("A"))
    return white


def _pdf_lines(page: Any, scale: float) -> list[tuple[str, float, list[int]]] | None:
    """The lines of the page's text layer in pixels of its picture; None where there is hardly any text."""
    text = page.get_textpage()
    if text.count_chars() < 20:
        return None
    height = page.get_height()
    found = []
    for number in range(min(text.count_rects(), 2_000)):
        x0, y0, x1, y1 = text.get_rect(number)
        words = text.get_text_bounded(x0, y0, x1, y1).replace("\r\n", " ").strip()
        box = [round(x0 * scale), round((height - y1) * scale), round(x1 * scale), round((height - y0) * scale)]
        if words:
            found.append((words, 1.0, box))
    return found


def main() -> None:
    """Answer one request."""
    request = json.loads(sys.stdin.buffer.readline())
    resource.setrlimit(resource.RLIMIT_CPU, (request["seconds"], request["seconds"] + 5))
    resource.setrlimit(resource.RLIMIT_AS, (request["bytes"], request["bytes"]))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pi_heif.register_heif_opener()
    Image.MAX_IMAGE_PIXELS = None  # compared with our own bound, before anything is unpacked
    reader = Reader(request["pixels"], request["pages"])
    answers = sys.stdout
    with contextlib.redirect_stdout(sys.stderr):
        for size in request["sizes"]:
            answer = reader.read(sys.stdin.buffer.read(size))
            print(json.dumps(answer), file=answers, flush=True)
