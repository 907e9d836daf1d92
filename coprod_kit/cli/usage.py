"""What the commands share: exit codes, refusals, the language of messages and of help."""

from __future__ import annotations

import shlex
import sys
from contextlib import contextmanager
from importlib.metadata import requires
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NoReturn

import click

from coprod_kit.cli.terminal import phrase, printable, tell_text
from coprod_kit.content.interface.texts import strings_so_far
from coprod_kit.languages import LANGUAGES, get_language, set_language

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

REFUSED = 2
"""Exit code of a call that cannot be carried out as it was typed."""

FAILED = 1
"""Exit code of a call that was carried out and found something wrong."""

ONE_LANGUAGE = click.option("--lang", type=click.Choice(LANGUAGES))


class SpeakingCommand(click.Command):
    """A command whose help is in the language of the reader, in signs that the terminal has."""

    value_names: Mapping[str | None, str]
    """Argument or option → the name of its value, as it is written in the sources."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.value_names = {each.name: each.metavar for each in self.params if each.metavar}
        self.params.append(
            click.Option(
                ["-h", "--help"],
                is_flag=True,
                is_eager=True,
                expose_value=False,
                callback=_show_help,
            )
        )

    def get_help(self, ctx: click.Context) -> str:
        """Return the help, with the words of the language in use."""
        return printable(super().get_help(ctx), sys.stdout.encoding)


class SpeakingGroup(SpeakingCommand, click.Group):
    """A command that has commands, all of them with help in the language of the reader."""

    command_class = SpeakingCommand

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, subcommand_metavar="COMMAND", **options)


def _show_help(context: click.Context, _parameter: click.Parameter, asked: bool) -> None:  # noqa: FBT001 -- click passes a flag as an argument
    if asked and not context.resilient_parsing:
        click.echo(context.get_help())
        context.exit()


def set_help(group: click.Group, lang: str) -> None:
    """Give each command and option of a group its help in a language.

    The texts are those of ``command-line.yaml``: ``help_<command>``,
    ``help_<command>_<option>``, and ``value_<NAME>`` for the name of a value.
    """
    words = strings_so_far("command-line", lang)
    commands = [("cli", group), *group.commands.items()]
    group.subcommand_metavar = words["value_COMMAND"]
    for name, command in commands:
        command.help = words[f"help_{name}"]
        # Otherwise click cuts the help after some words, and puts plain spaces in it.
        command.short_help = words[f"short_{name}"]
        for option in command.params:
            if written := getattr(command, "value_names", {}).get(option.name):
                option.metavar = words[f"value_{written}"]
            if not isinstance(option, click.Option):
                continue
            spelling = max(option.opts, key=len).strip("-").replace("-", "_")
            own = "help" if spelling == "help" else f"{name}_{spelling}"
            option.help = words[f"help_{own}"]


def refuse(key: str, **values: Any) -> NoReturn:
    """Raise the one line that says why the call cannot be carried out.

    Parameters
    ----------
    key : str
        Key of the text; see `coprod_kit.cli.terminal.phrase`.
    **values : Any
        What stands for each name in it.

    Raises
    ------
    click.UsageError
        Always.
    """
    refuse_text(phrase(key, **values))


def refuse_text(message: str) -> NoReturn:
    """Raise as `refuse`, with a text that is made elsewhere.

    Raises
    ------
    click.UsageError
        Always.
    """
    raise click.UsageError(message)


def need(module: str, extra: str) -> None:
    """Raise a refusal where an optional part is not installed, which says how to get it."""
    if find_spec(module) is None:
        # By their own names: the kit may have been installed from a file, on no index.
        packages = [
            line.partition(";")[0].strip()
            for line in requires("coprod-kit") or ()
            if f'extra == "{extra}"' in line.replace("'", '"')
        ]
        names = " ".join(f'"{each}"' if shlex.quote(each) != each else each for each in packages)
        refuse("needs_packages", command=f"python -m pip install {names}")


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Use a language for all messages, and come back to the one in use before."""
    before = get_language()
    set_language(lang)
    try:
        yield
    finally:
        set_language(before)


def report_problems(lines: list[str]) -> None:
    """Write what is wrong, a line each, and stop when there is something.

    Raises
    ------
    click.ClickException
        When there is; it says how many things.
    """
    for line in lines:
        tell_text(line, err=True)
    if lines:
        several = phrase("many_to_mend", count=len(lines))
        raise click.ClickException(phrase("one_to_mend") if len(lines) == 1 else several)
