"""The commands ``coprod-kit site`` and ``coprod-kit serve``: the finished site, here or shown."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coprod_kit.cli.terminal import phrase, printable, tell, tell_text
from coprod_kit.cli.usage import SpeakingCommand, need, refuse
from coprod_kit.languages import LANGUAGES

if TYPE_CHECKING:
    import socket

    from coprod_kit.network_address import NetworkAddress

PORT = 8000


@click.command(cls=SpeakingCommand)
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False)
def site(folder: Path) -> None:
    """Put the finished site into FOLDER, whole or not at all."""
    from coprod_kit.book.build.errors import ForeignFolderError
    from coprod_kit.book.build.ready_site import put_site

    name = click.format_filename(folder)
    source = _finished(None)
    try:
        put_site(source, folder)
    except ForeignFolderError as error:
        refuse("foreign_folder", folder=name, file=error.name)
    except OSError as error:
        refuse("cannot_be_written_here", name=name, reason=error.strerror)
    tell("site_put", page=click.format_filename(folder / "index.html"), folder=name)


@click.command(cls=SpeakingCommand)
@click.argument(
    "folder",
    metavar="FOLDER",
    required=False,
    type=click.Path(exists=True, file_okay=False, path_type=Path),
)
@click.option("--lan", is_flag=True)
@click.option("--address", metavar="ADDRESS")
@click.option(
    "--port", default=PORT, type=click.IntRange(0, 65535), metavar="PORT", show_default=True
)
@click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False)
def serve(folder: Path | None, lan: bool, address: str | None, port: int) -> None:  # noqa: FBT001 -- click passes a flag as an argument
    """Show the site on this machine, or to a room."""
    from coprod_kit.book.build.ready_site import is_book
    from coprod_kit.local_server import THIS_MACHINE

    if lan or address is not None:
        _serve_to_a_room(folder, address, port)
        return
    book = Path() if folder is None else folder
    if not is_book(book):
        finished = _finished(folder)
        with _open(THIS_MACHINE, port) as door:
            tell("serving_here", address=f"http://{THIS_MACHINE}:{door.getsockname()[1]}/")
            _show(finished, THIS_MACHINE, door)
        return
    need("jupyter_book", "book")
    from coprod_kit.book.build.builder import find_book
    from coprod_kit.book.build.server import serve as run

    try:
        run(find_book(book), port)
    except OSError as error:
        refuse("port_unusable", port=port, reason=error.strerror)


def _serve_to_a_room(folder: Path | None, address: str | None, port: int) -> None:
    host = _chosen(address)
    finished = _finished(folder)
    with _open(host, port) as door:
        where = f"http://{host}:{door.getsockname()[1]}/"
        tell("serving_room", address=where)
        print_qr(where)
        tell("serving_room_how")
        _show(finished, host, door)


def _finished(folder: Path | None) -> Path:
    """Return the finished site, or refuse in one line."""
    from coprod_kit.book.build.errors import BookError, NoSiteError
    from coprod_kit.book.build.ready_site import finished_site, is_book

    try:
        return finished_site(folder)
    except NoSiteError:
        if is_book(folder or Path()):
            need("jupyter_book", "book")
        if folder is not None:
            refuse("no_site_in", folder=click.format_filename(folder))
        refuse("no_site")
    except BookError as error:
        raise click.ClickException(str(error)) from None


def _chosen(typed: str | None) -> str:
    """Return the address to show the site at: the one typed, the only one, or the one chosen."""
    from coprod_kit.network_address import is_host, local_addresses

    if typed is not None:
        if not is_host(typed):
            refuse("no_host", address=typed)
        return typed
    found = local_addresses()
    if not found:
        refuse("no_network")
    if len(found) == 1:
        return found[0].address
    listed = [
        f"  {number}. {each.address} ({each.adapter})" for number, each in enumerate(found, start=1)
    ]
    if not sys.stdin.isatty():
        choices = ", ".join(each.address for each in found)
        refuse("several_networks", addresses=choices)
    return _asked(found, listed)


def _asked(found: list[NetworkAddress], listed: list[str]) -> str:
    tell("which_network")
    for line in listed:
        tell_text(line)
    question = printable(phrase("which_number"), sys.stdout.encoding)
    number = click.prompt(question, type=click.IntRange(1, len(found)), default=1)
    return found[int(number) - 1].address


def _open(host: str, port: int) -> socket.socket:
    from coprod_kit.local_server import open_door

    try:
        return open_door(host, port)
    except OSError as error:
        refuse("port_unusable", port=port, reason=error.strerror)


def _show(finished: Path, host: str, door: socket.socket) -> None:
    from coprod_kit.book.build.site_server import show_site
    from coprod_kit.local_server import THIS_MACHINE, THIS_MACHINE_NAMES

    show_site(finished, THIS_MACHINE_NAMES if host == THIS_MACHINE else (host,), door)


def print_qr(address: str) -> None:
    """Print the QR code of an address, where the terminal has the signs for it."""
    from coprod_kit.qr import qr_lines

    lines = qr_lines(address)
    try:
        "".join(lines).encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:
        tell("no_qr_here")
        return
    for line in lines:
        # Dark on light whatever the colours of the terminal.
        click.echo(click.style(line, fg="black", bg="bright_white"))
