"""What a view hands to its script, read back out of the HTML of a page."""

import json

PARTS = ("texts", "key", "values")


def payload(soup):
    """Return the parts of the payload of the one widget of a page, each under its name."""
    found = {
        script["data-payload"]: json.loads(script.string)
        for script in soup.select("script[data-payload]")
    }
    assert set(found) <= set(PARTS)
    return found
