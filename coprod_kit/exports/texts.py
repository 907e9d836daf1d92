"""Plain texts made fit for a file that another program reads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

if TYPE_CHECKING:
    from collections.abc import Iterable

_BREAK = re.compile("\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# What XML 1.0 cannot hold, and the halves of characters that UTF-8 cannot.
_IMPOSSIBLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNKNOWN = "\ufffd"


def clean(text: str) -> str:
    r"""Return a text that every format can hold: ``\n`` ends a line, nothing unreadable is left.

    Characters that XML cannot hold become U+FFFD; spaces around the text are left out, since
    Moodle does so.

    >>> clean(" one\r\ntwo\x00 ")
    'one\ntwo�'
    """
    return _IMPOSSIBLE.sub(_UNKNOWN, _BREAK.sub("\n", text)).strip()


def one_line(text: str) -> str:
    r"""Return the same on one line, for a name.

    >>> one_line("one\n two")
    'one two'
    """
    return re.sub(r"\s*\n\s*", " ", clean(text))


def marked(
    text: str, source_texts: Iterable[str], source_lang: str, attribute: str = "lang"
) -> Markup:
    """Return a text, escaped, where words in another language stand in elements that say which.

    Parameters
    ----------
    text : str
        A plain text, in which they may stand whole.
    source_texts : iterable of str
        Words in another language, which may be none.
    source_lang : str
        Their language.
    attribute : str
        What says it: ``lang`` in HTML, ``xml:lang`` in a format made of XML.

    Examples
    --------
    >>> print(marked("Words that decide: « Les gens ».", ["Les gens"], "fr"))
    Words that decide: « <span lang="fr">Les gens</span> ».
    """
    # The longest first, so that a word is not marked within a sentence that is marked whole.
    known = "|".join(map(re.escape, sorted(filter(None, source_texts), key=len, reverse=True)))
    if not known:
        return Markup.escape(text)
    pieces = re.split(rf"(?<!\w)({known})(?!\w)", text)
    span = Markup('<span {name}="{lang}">{words}</span>')
    return Markup().join(
        span.format(name=Markup(attribute), lang=source_lang, words=piece)  # noqa: S704 -- a name given in code
        if place % 2
        else Markup.escape(piece)
        for place, piece in enumerate(pieces)
    )


def shortened(text: str, most: int) -> str:
    """Return a text cut after a whole word when it has more than `most` characters.

    `textwrap.shorten` would put plain spaces in place of the no-break spaces of French.

    >>> shortened("To be or not to be", 12), shortened("To be", 12)
    ('To be or…', 'To be')
    """
    if len(text) <= most:
        return text
    return f"{text[:most].rsplit(maxsplit=1)[0].rstrip(' ,;:.')}…"


def percent(fraction: float) -> str:
    """Return a share of the mark as Moodle lists them: five decimals at most.

    >>> percent(100), percent(100 / 3), percent(-50)
    ('100', '33.33333', '-50')
    """
    return f"{fraction:.5f}".rstrip("0").rstrip(".")
