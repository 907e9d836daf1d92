"""The boxes of a chapter: prediction, what to remember, a disagreement, a side note."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NoReturn

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from coprod_kit.book.html_nodes import NAME_OPTION, anchored, markup, raw, wrapped
from coprod_kit.book.page_errors import stop
from coprod_kit.content.files.table_schema import did_you_mean
from coprod_kit.content.interface.texts import strings
from coprod_kit.content.predictions.model import PREDICTIONS_FILE, predictions
from coprod_kit.languages import text_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from docutils.statemachine import StringList
    from sphinx.application import Sphinx


class ChapterDirective(SphinxDirective):
    """A directive of a chapter, with what all of them need: words, a body, inline titles."""

    optional_arguments = 1
    final_argument_whitespace = True
    has_content = True
    option_spec: ClassVar = dict(NAME_OPTION)

    def words(self, key: str) -> str:
        """Return an interface text of chapters in the page's language."""
        return strings("chapter", self.config.language)[key]

    def stop(self, reason: str) -> NoReturn:
        """Stop the build at this directive."""
        stop(*self.get_source_info(), reason)

    def check(self) -> None:
        """Refuse an empty body."""
        if not any(line.strip() for line in self.content):
            self.stop(f"{{{self.name}}} is empty: write its text, or remove it.")

    def separator(self) -> int:
        """Return the index of the line ``+++`` that parts the body in two."""
        lines = [line.strip() for line in self.content]
        if lines.count("+++") != 1:
            self.stop(f'{{{self.name}}} needs one line "+++" between its two parts.')
        return lines.index("+++")

    def parsed(self, content: StringList) -> list[nodes.Node]:
        """Parse Markdown lines of the body."""
        holder = nodes.Element()
        self.state.nested_parse(content, self.content_offset, holder)
        return holder.children

    def inline(self, text: str) -> Sequence[nodes.Node]:
        """Parse one line of inline Markdown."""
        inline_nodes, messages = self.state.inline_text(text, self.lineno)
        return [nodes.inline("", "", *inline_nodes), *messages]


class Box(ChapterDirective):
    """A framed passage with the title of its kind, and one of its own where it has one."""

    tag: ClassVar[str] = "section"

    def run(self) -> list[nodes.Node]:
        """Frame the body."""
        self.check()
        name = self.name
        title: list[nodes.Node] = [raw(markup('<p class="ck-box-title">{t}', t=self.words(name)))]
        if self.arguments:
            title += [raw(' <span class="ck-box-subject">'), *self.inline(self.arguments[0])]
            title += [raw("</span>")]
        box = wrapped(
            markup('<{tag} class="ck-box ck-{name}">', tag=self.tag, name=name),
            [*title, raw("</p>"), *self.parsed_body()],
            f"</{self.tag}>",
        )
        return anchored(self, box)

    def parsed_body(self) -> list[nodes.Node]:
        """Return what stands in the box under its title."""
        return self.parsed(self.content)


class Remember(Box):
    """What to remember, at the end of a chapter."""


class Disagreement(Box):
    """Where experts disagree."""


class Margin(ChapterDirective):
    """A side note."""

    def run(self) -> list[nodes.Node]:
        """Set the note aside."""
        self.check()
        opening = '<aside class="ck-margin" role="note" aria-label="{t}">'
        note = wrapped(
            markup(opening, t=self.words("margin")), self.parsed(self.content), "</aside>"
        )
        return anchored(self, note)


class Prediction(ChapterDirective):
    """A question the reader commits to before reading what was found.

    The argument is the id of a prediction of the content; the body says more of the finding,
    with its marks and its sources. It works without a script: radio buttons, and a fold to open.
    Nothing is kept.
    """

    required_arguments = 1
    optional_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Build the question, its options and the folded finding."""
        self.check()
        self.env.note_dependency(str(PREDICTIONS_FILE))
        prediction = predictions().get(self.arguments[0])
        if prediction is None:
            near = did_you_mean(self.arguments[0], predictions())
            file = PREDICTIONS_FILE.name
            self.stop(f'There is no prediction "{self.arguments[0]}" in {file}.{near}')
        lang = self.config.language
        texts = prediction.texts(lang)
        title = self.words("prediction")
        name = f"ck-prediction-{self.env.new_serialno('coprod-prediction')}"
        opening = markup(
            '<aside class="ck-box ck-prediction" aria-label="{t}" data-found="{found}">'
            '<p class="ck-box-title">{t}</p><fieldset><legend>{text}</legend>',
            t=title,
            found=" ".join(prediction.found),
            text=texts.text,
        )
        option = (
            '<label><input type="radio" name="{name}" value="{id}"><span>{words}</span></label>'
        )
        for letter, words in texts.options.items():
            opening += markup(option, name=name, id=letter, words=words)
        fold = markup("</fieldset><details><summary>{t}</summary>", t=self.words("finding"))
        finding = nodes.Text(f"{text_in(prediction.finding, lang)} ")
        body = self.parsed(self.content)
        if isinstance(body[0], nodes.paragraph):
            body[0].insert(0, finding)
        else:
            body.insert(0, nodes.paragraph("", "", finding))
        return anchored(self, [raw(opening + fold), *body, raw("</details></aside>")])


class Retrieval(ChapterDirective):
    """Questions to answer from memory; each answer is folded under its question.

    The body is a numbered list of questions, a line ``+++``, and as many answers.
    """

    required_arguments = 0
    optional_arguments = 0

    def run(self) -> list[nodes.Node]:
        """Pair questions and answers."""
        self.check()
        middle = self.separator()
        questions = self.items(self.content[:middle])
        answers = self.items(self.content[middle + 1 :])
        if len(questions) != len(answers):
            self.stop(f"{len(questions)} questions but {len(answers)} answers: pair them.")
        title, fold = self.words("retrieval"), self.words("answer")
        out: list[nodes.Node] = [
            raw(
                markup(
                    '<section class="ck-box ck-retrieval"><p class="ck-box-title">{t}</p>', t=title
                )
                + "<ol>"
            )
        ]
        for question, answer in zip(questions, answers, strict=True):
            out += [raw("<li>"), *question.children]
            out += [raw(markup("<details><summary>{t}</summary>", t=fold)), *answer.children]
            out.append(raw("</details></li>"))
        return anchored(self, [*out, raw("</ol></section>")])

    def items(self, content: StringList) -> list[nodes.Node]:
        """Parse a part of the body that must be one numbered list."""
        parsed = self.parsed(content)
        if len(parsed) != 1 or not isinstance(parsed[0], nodes.enumerated_list):
            self.stop('{retrieval} takes numbered lists ("1. …") only.')
        return list(parsed[0].children)


def setup(app: Sphinx) -> None:
    """Register the boxes."""
    app.add_directive("remember", Remember)
    app.add_directive("disagreement", Disagreement)
    app.add_directive("margin", Margin)
    app.add_directive("prediction", Prediction)
    app.add_directive("retrieval", Retrieval)
