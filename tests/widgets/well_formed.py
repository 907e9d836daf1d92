"""What the pictures of all widgets are held to: HTML that is closed, and texts that stay texts."""

from html.parser import HTMLParser

VOID = frozenset({"input", "br", "img", "hr", "meta", "link"})
HOSTILE = "</script><img src=x onerror=alert(1)> \"'&<!--{{ 7*7 }}{name} \u2028"

HOSTILE_IN_FILES = HOSTILE.replace("\u2028", "")
"""The same without a sign that files of content may not hold."""


class Strict(HTMLParser):
    """Refuses an element that is not closed, or closed by another."""

    def __init__(self, void=VOID):
        super().__init__()
        self.void = void
        self.open = []

    def handle_starttag(self, tag, attrs):
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> has an attribute twice"
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, f"</{tag}> closes another element"
