"""Draws chat screens in six looks, for the tests and the benchmark of screenshots. Needs Debian's fonts-dejavu-core."""

from __future__ import annotations

import io
from dataclasses import dataclass, field

from PIL import Image, ImageDraw, ImageFilter, ImageFont

FONTS = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
LEFT, RIGHT = "left", "right"
Bubble = tuple[str, str]  # side, words; ("day", words) is a date line, ("left Bo", words) has Bo's name over it
NAME_INKS = ("#c2185b", "#00796b", "#e65100", "#5e35b1")


@dataclass(frozen=True)
class Look:
    """How one program draws a chat. Sizes are in pixels at width 1080."""

    name: str
    paper: str
    bar: str
    bar_ink: str
    theirs: str
    theirs_ink: str
    ours: str
    ours_ink: str
    size: tuple[int, int] = (1080, 2100)
    centred_name: bool = False
    times_inside: bool = False
    avatar_beside: bool = False
    side_list: int = 0
    under_name: str = ""
    placeholder: str = "Message"
    placeholder_fill: str = ""
    wallpaper: bool = False
    font: int = 42
    all_left: bool = False


LOOKS = (
    Look("iMessage", "#ffffff", "#f6f6f6", "#000000", "#e9e9eb", "#000000", "#0a7cff", "#ffffff",
         centred_name=True, placeholder="iMessage"),
    Look("iMessage dark", "#000000", "#1c1c1e", "#ffffff", "#26252a", "#ffffff", "#0a84ff", "#ffffff",
         centred_name=True, placeholder="iMessage"),
    Look("Android Messages", "#ffffff", "#ffffff", "#1f1f1f", "#f0f4f9", "#1f1f1f", "#0b57d0", "#ffffff",
         placeholder="Text message", placeholder_fill="#eff3f8", avatar_beside=True, font=44),
    Look("WhatsApp", "#efeae2", "#008069", "#ffffff", "#ffffff", "#111b21", "#d9fdd3", "#111b21",
         times_inside=True, under_name="last seen today at 17:22", placeholder_fill="#ffffff", wallpaper=True),
    Look("WhatsApp dark", "#0b141a", "#1f2c34", "#e9edef", "#1f2c34", "#e9edef", "#005c4b", "#e9edef",
         times_inside=True, under_name="online", placeholder_fill="#1f2c34", wallpaper=True),
    Look("Telegram", "#b5cfa9", "#517da2", "#ffffff", "#ffffff", "#000000", "#effdde", "#000000",
         times_inside=True, under_name="last seen recently", placeholder_fill="#ffffff", wallpaper=True, font=46),
    Look("desktop", "#ffffff", "#ffffff", "#111111", "#e9e9eb", "#000000", "#0a7cff", "#ffffff",
         size=(1720, 1080), side_list=520, placeholder="iMessage", font=28),
    Look("desktop all left", "#dfe7d4", "#ffffff", "#111111", "#ffffff", "#000000", "#e3ffc7", "#000000",
         size=(1720, 1080), side_list=480, times_inside=True, under_name="online", font=28, all_left=True),
)  # fmt: skip


@dataclass
class Screen:
    """One chat screen to be drawn: ``contact`` "" draws it without its bar, as one that was cropped."""

    look: Look
    contact: str
    bubbles: list[Bubble]
    clock: str = "21:06"
    cropped: bool = False
    blur: float = 0.0
    members: str = ""  # under the name of a group
    _y: int = field(default=0, repr=False)

    def image(self) -> Image.Image:
        """The picture."""
        look = self.look
        picture = Image.new("RGB", look.size, look.paper)
        draw = ImageDraw.Draw(picture)
        if look.wallpaper:
            _wallpaper(draw, look)
        self._y = 40 if self.cropped else self._bar(draw)
        for number, (side, words) in enumerate(self.bubbles):
            if side == "day":
                self._day(draw, words)
            else:
                self._bubble(draw, side, words, number)
        if self.cropped:
            picture = picture.crop((0, 0, look.size[0], self._y + 40))
        else:
            self._typing_field(draw)
            if look.side_list:
                _side_list(draw, look, self.contact)
        return picture.filter(ImageFilter.GaussianBlur(self.blur)) if self.blur else picture

    def file(self, kind: str = "PNG") -> bytes:
        """The picture as a file of this kind."""
        out = io.BytesIO()
        self.image().save(out, kind, quality=50)
        return out.getvalue()

    def _bar(self, draw: ImageDraw.ImageDraw) -> int:
        look = self.look
        left, width = look.side_list, look.size[0]
        phone = not left
        top = 90 if phone else 0
        height = top + (210 if look.centred_name else 150 if phone else 90)
        draw.rectangle((left, 0, width, height), fill=look.bar)
        name = _font(look.font)
        if phone:
            draw.text((60, 30), self.clock, font=_font(34), fill=look.bar_ink)
            draw.text((width - 200, 30), "5G  82%", font=_font(30), fill=look.bar_ink)
        if look.centred_name:
            middle = width // 2
            draw.ellipse((middle - 50, top + 10, middle + 50, top + 110), fill="#a0a4ad")
            draw.text((middle, top + 60), self.contact[0], font=_font(50), fill="white", anchor="mm")
            draw.text((middle, top + 160), self.contact, font=_font(30), fill=look.bar_ink, anchor="mm")
            draw.text((40, top + 60), "‹", font=_font(70), fill="#0a7cff", anchor="lm")
        else:
            x = left + (150 if phone else 30)
            if phone:
                draw.text((40, top + 60), "←", font=_font(50), fill=look.bar_ink, anchor="lm")
            draw.text((x, top + (20 if look.under_name else 45)), self.contact, font=name, fill=look.bar_ink)
            if self.members or look.under_name:
                small = _font(int(look.font * 0.7))
                draw.text((x, top + 30 + look.font), self.members or look.under_name, font=small, fill=look.bar_ink)
        return height + 40

    def _day(self, draw: ImageDraw.ImageDraw, words: str) -> None:
        look = self.look
        middle = (look.side_list + look.size[0]) // 2
        font = _font(int(look.font * 0.7))
        if look.wallpaper:
            box = draw.textbbox((middle, self._y + 20), words, font=font, anchor="mm")
            draw.rounded_rectangle((box[0] - 20, box[1] - 10, box[2] + 20, box[3] + 10), 16, fill=look.theirs)
        draw.text((middle, self._y + 20), words, font=font, fill="#8a8a8e", anchor="mm")
        self._y += int(look.font * 1.6)

    def _bubble(self, draw: ImageDraw.ImageDraw, side: str, words: str, number: int) -> None:
        look = self.look
        side, _, name = side.partition(" ")
        font = _font(look.font)
        left, width = look.side_list, look.size[0]
        if name and not look.times_inside:
            at = left + (40 if not look.avatar_beside else 110) + int(look.font * 0.55)
            draw.text((at, self._y), name, font=_font(int(look.font * 0.66)), fill="#8a8a8e")
            self._y += look.font
        room = int((width - left) * (0.55 if left else 0.68))
        label = [name] if name and look.times_inside else []
        lines = label + _wrapped(words, font, room)
        line_height = int(look.font * 1.3)
        pad = int(look.font * 0.55)
        inner = max(int(font.getlength(line)) for line in lines)
        stamp = f"{17 + number // 60}:{10 + number % 50:02}" if look.times_inside else ""
        small = _font(int(look.font * 0.62))
        if stamp:
            inner = max(inner, int(small.getlength(stamp)) + 10)
        height = len(lines) * line_height + 2 * pad + (line_height // 2 if stamp else 0)
        margin = 40 if not look.avatar_beside else 110
        on_left = side == LEFT or look.all_left
        x0 = left + (margin if on_left else width - left - 40 - inner - 2 * pad)
        box = (x0, self._y, x0 + inner + 2 * pad, self._y + height)
        fill, ink = (look.theirs, look.theirs_ink) if side == LEFT else (look.ours, look.ours_ink)
        draw.rounded_rectangle(box, min(36, height // 3), fill=fill)
        if look.avatar_beside and side == LEFT:
            draw.ellipse((left + 24, box[3] - 70, left + 94, box[3]), fill="#7b61ff")
            draw.text((left + 59, box[3] - 35), self.contact[:1], font=_font(36), fill="white", anchor="mm")
        for row, line in enumerate(lines):
            colour = NAME_INKS[sum(map(ord, name)) % len(NAME_INKS)] if label and row == 0 else ink
            draw.text((x0 + pad, self._y + pad + row * line_height), line, font=font, fill=colour)
        if stamp:
            draw.text((box[2] - pad // 2, box[3] - pad // 3), stamp, font=small, fill="#667781", anchor="rb")
        self._y += height + int(look.font * 0.5)

    def _typing_field(self, draw: ImageDraw.ImageDraw) -> None:
        look = self.look
        left, (width, height) = look.side_list, look.size
        box = (left + 120, height - 120, width - 180, height - 40)
        draw.rounded_rectangle(box, 40, fill=look.placeholder_fill or None, outline="#9a9a9a")
        font = _font(int(look.font * 0.85))
        draw.text((left + 150, height - 80), look.placeholder, font=font, fill="#8a8a8e", anchor="lm")


def _side_list(draw: ImageDraw.ImageDraw, look: Look, contact: str) -> None:
    height = look.size[1]
    draw.rectangle((0, 0, look.side_list, height), fill="#f0f0f2")
    others = ("Piano school", contact, "Aunt Vera", "Plumber")
    for row, name in enumerate(others):
        top = 60 + row * 130
        if name == contact:
            draw.rounded_rectangle((12, top - 16, look.side_list - 12, top + 100), 14, fill="#3a7afe")
        ink = "white" if name == contact else "#111111"
        draw.text((100, top), name, font=_font(26), fill=ink)
        draw.text((100, top + 40), "See you on Friday then", font=_font(22), fill=ink)


def _wallpaper(draw: ImageDraw.ImageDraw, look: Look) -> None:
    """Faint doodles, as chat programs draw behind their bubbles."""
    red, green, blue = (int(look.paper[at : at + 2], 16) for at in (1, 3, 5))
    faint = tuple(max(0, value - 8) if red > 40 else value + 8 for value in (red, green, blue))
    for y in range(60, look.size[1], 170):
        for x in range(40 + y % 90, look.size[0], 190):
            draw.ellipse((x, y, x + 46, y + 46), outline=faint, width=3)


def _font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS, size)


def _wrapped(words: str, font: ImageFont.FreeTypeFont, room: int) -> list[str]:
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= room or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
