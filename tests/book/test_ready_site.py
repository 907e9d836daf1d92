"""The finished site: found, put into a folder whole or not at all, shown from folder or archive."""

from __future__ import annotations

import asyncio
import json
import shutil
from pathlib import Path
from urllib.parse import unquote

import pytest

from coprod_kit.book.build import ready_site
from coprod_kit.book.build.errors import ForeignFolderError, NoSiteError
from coprod_kit.book.build.ready_site import LIST, finished_site, put_site, zip_site
from coprod_kit.book.build.site_server import site_application

FILES = {
    "index.html": "<p>Root</p>",
    "404.html": "<p>Lost</p>",
    "fr/index.html": "<p>Été</p>",
    "fr/_static/a.js": "let a;",
    "fr/_static/a.mjs": "let b;",
    "fr/_static/a.css": "p {}",
    "fr/figures/a.svg": "<svg/>",
}


@pytest.fixture
def built(tmp_path: Path) -> Path:
    folder = tmp_path / "built"
    for name, text in {**FILES, "fr/.buildinfo": "x", "fr/objects.inv": "x"}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def archive(built: Path, tmp_path: Path) -> Path:
    file = tmp_path / "site.zip"
    zip_site(built, file)
    return file


@pytest.fixture(params=["folder", "archive"])
def source(request: pytest.FixtureRequest, built: Path, archive: Path) -> Path:
    return built if request.param == "folder" else archive


def held(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for file in folder.rglob("*")
        if file.is_file() and file.name != LIST
    }


def beside(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_one_site_gives_one_archive(built: Path, archive: Path, tmp_path: Path) -> None:
    (built / "index.html").touch()
    zip_site(built, tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


@pytest.mark.parametrize("before", ["missing", "empty", "earlier"])
def test_it_is_put_into_a_folder(source: Path, tmp_path: Path, before: str) -> None:
    target = tmp_path / "deep" / "site [1]"
    if before == "empty":
        target.mkdir(parents=True)
    elif before == "earlier":
        put_site(source, target)
    assert put_site(source, target) == len(FILES)
    assert held(target) == FILES
    assert set(json.loads((target / LIST).read_text())["files"]) == set(FILES)
    assert beside(target.parent) == [target.name]


def test_an_earlier_site_is_replaced_whole(built: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    put_site(built, target)
    (built / "fr/index.html").write_text("new", encoding="utf-8")
    (built / "fr/figures/a.svg").unlink()
    put_site(built, target)
    assert held(target) == {name: text for name, text in held(built).items() if text != "x"}


@pytest.mark.parametrize("foreign", ["mine.txt", "fr/index.html", "fr/link"])
def test_what_somebody_wrote_there_is_kept(built: Path, tmp_path: Path, foreign: str) -> None:
    target = tmp_path / "site"
    put_site(built, target)
    if foreign == "fr/link":
        (target / foreign).symlink_to(tmp_path)
    else:
        (target / foreign).write_text("mine", encoding="utf-8")
    before = held(target)
    with pytest.raises((ForeignFolderError, OSError), match=foreign):
        put_site(built, target)
    assert held(target) == before


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_a_foreign_folder_or_a_file_is_refused(built: Path, tmp_path: Path, kind: str) -> None:
    target = tmp_path / "target"
    if kind == "file":
        target.write_text("mine")
    else:
        target.mkdir()
        (target / "mine.txt").write_text("mine")
    with pytest.raises(ForeignFolderError, match=r"^(mine\.txt|target)$"):
        put_site(built, target)
    assert target.exists()
    assert beside(tmp_path) == ["built", "target"]


@pytest.mark.parametrize("earlier", [False, True])
@pytest.mark.parametrize("failing", ["write_bytes", "rename"])
def test_an_interruption_leaves_the_folder_as_it_was(
    built: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    failing: str,
    earlier: bool,  # noqa: FBT001 -- a case of the test
) -> None:
    target = tmp_path / "site"
    if earlier:
        put_site(built, target)
    before = held(target) if earlier else None
    calls = []
    real = getattr(Path, failing)

    def fail(*arguments: object) -> object:
        calls.append(arguments)
        # The third file, or the rename that puts the new folder in its place.
        if len(calls) == (3 if failing == "write_bytes" else 1 + earlier):
            raise KeyboardInterrupt
        return real(*arguments)

    with monkeypatch.context() as patched:
        patched.setattr(Path, failing, fail)
        with pytest.raises(KeyboardInterrupt):
            put_site(built, target)
    assert (held(target) if target.exists() else None) == before
    assert beside(tmp_path) == (["built", "site"] if earlier else ["built"])


def test_what_a_killed_call_left_is_removed(built: Path, tmp_path: Path) -> None:
    left = tmp_path / ".site.1234.coprod-kit-part"
    left.mkdir()
    (left / "half.html").write_text("")
    other = tmp_path / ".other.1234.coprod-kit-part"
    other.mkdir()
    put_site(built, tmp_path / "site")
    assert beside(tmp_path) == [other.name, "built", "site"]


def test_where_the_site_is_found(
    built: Path, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    monkeypatch.setattr(ready_site, "KIT", empty / "coprod_kit")
    monkeypatch.setattr(ready_site, "SHIPPED", archive)
    assert finished_site() == archive
    assert finished_site(built) == built
    with pytest.raises(NoSiteError):
        finished_site(empty)
    monkeypatch.setattr(ready_site, "SHIPPED", empty / "none.zip")
    with pytest.raises(NoSiteError):
        finished_site()
    monkeypatch.chdir(built)
    assert finished_site().resolve() == built


def test_a_book_that_cannot_be_built_shows_what_was_built_before(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = tmp_path / "a-book"
    (book / "book").mkdir(parents=True)
    (book / "_config.yml").write_text("title: a\n")
    monkeypatch.setattr(ready_site, "find_spec", lambda _name: None)
    with pytest.raises(NoSiteError):
        finished_site(book)
    shutil.copytree(built, book / "_build" / "html")
    assert finished_site(book) == book / "_build" / "html"


HERE = "192.168.1.12"


def ask(
    source: Path, path: str, method: str = "GET", host: str = f"{HERE}:8000", origin: str = ""
) -> tuple[int, dict[str, str], str]:
    """Ask the application for a path, exactly as written; return status, headers and text."""
    headers = [(b"host", host.encode())] + ([(b"origin", origin.encode())] if origin else [])
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": headers,
        "server": (HERE, 8000),
        "client": ("192.168.1.50", 50000),
    }
    sent: list[dict[str, object]] = []

    async def receive() -> dict[str, object]:
        await asyncio.sleep(60)  # the visitor stays
        return {"type": "http.disconnect"}

    async def send(message: dict[str, object]) -> None:
        sent.append(message)

    asyncio.run(site_application(source, [HERE])(scope, receive, send))
    told = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    body = b"".join(message.get("body", b"") for message in sent[1:])
    return sent[0]["status"], told, body.decode()


def test_it_is_shown(source: Path) -> None:
    kinds = {}
    for name, text in FILES.items():
        status, headers, body = ask(source, f"/{name}")
        assert (status, body) == (200, text)
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["content-security-policy"].startswith("default-src 'self';")
        kinds[name.rpartition(".")[2]] = headers["content-type"].split(";")[0]
    script = "text/javascript"
    assert kinds.pop("svg") == "image/svg+xml"
    assert kinds == {"html": "text/html", "js": script, "mjs": script, "css": "text/css"}
    assert ask(source, "/")[2] == FILES["index.html"]
    assert ask(source, "/fr/")[2] == FILES["fr/index.html"]
    assert ask(source, "/fr")[1]["location"].endswith("/fr/")


@pytest.mark.parametrize(
    "path", ["/none.html", "/../site.zip", "/%2e%2e/site.zip", "/fr/none/", "/fr/%2e%2e/%2e%2e/x"]
)
def test_what_is_not_there_is_told_by_the_page_for_it(source: Path, path: str) -> None:
    status, _, body = ask(source, path)
    assert (status, body) == (404, FILES["404.html"])


def test_a_name_that_no_file_can_have_is_not_there_either(source: Path) -> None:
    assert ask(source, "/%00")[0] == 404


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_is_taken_in(source: Path, method: str) -> None:
    assert ask(source, "/index.html", method)[0] == 405


@pytest.mark.parametrize("host", ["evil.test", f"{HERE}.evil.test", "127.0.0.1", "localhost", ""])
def test_other_names_are_refused(source: Path, host: str) -> None:
    assert ask(source, "/index.html", host=host)[0] == 400


def test_pages_of_other_sites_are_refused(source: Path) -> None:
    assert ask(source, "/index.html", origin=f"http://{HERE}:8000")[0] == 200
    for origin in ("http://evil.test", "null", f"http://{HERE}"):
        assert ask(source, "/index.html", origin=origin)[0] == 403
