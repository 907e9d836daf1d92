"""Answers to codes, and codes to answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from coprod_kit.content.answer_codes.model import layout, releases
from coprod_kit.content.criteria.model import Criteria
from coprod_kit.content.instruments.model import Instrument
from coprod_kit.content.questions.model import Bank
from coprod_kit.rules.answer_codes.contents import (
    CodedContent,
    coded_content,
    released,
    sources_named,
)
from coprod_kit.rules.answer_codes.errors import AnswerCodeError
from coprod_kit.rules.answer_codes.hashing import word_number
from coprod_kit.rules.answer_codes.packing import BitReader, Header, read_header
from coprod_kit.rules.answer_codes.splitting import (
    PICKED,
    Numbers,
    joined_parts,
    part_codes,
    read_whole,
    whole_code,
)
from coprod_kit.rules.answer_codes.symbols import grouped, is_whole, mend, symbol_values
from coprod_kit.rules.answers import AnswerError, check_answers, short_repr
from coprod_kit.rules.classification_answers import check_criteria_answers
from coprod_kit.rules.practice_answers import check_answers as check_codings
from coprod_kit.rules.quiz_answers import check_choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coprod_kit.rules.answer_codes.contents import Source


@dataclass(frozen=True)
class Response:
    """What one person answered, as a code says it.

    Attributes
    ----------
    answers : dict
        Item → answer, in the form that the widget of the content has it: a point, a list of
        options, a coding (``{"verdict": …, "level": …, "mode": …}``), an answer to a criterion.
        A blank item is absent.
    confidence : dict of str to str
        Item → ``"sure"``, ``"fairly"`` or ``"guess"``, where it was said.
    kind : str
        The kind of widget: ``"self-assessment"``, ``"quiz"``, ``"case-practice"`` or
        ``"case-classifier"``.
    content, version : str
        What was answered, and in which version.
    occasion : str or None
        ``"before"``, ``"after"`` or ``"looking-back"``.
    round : int or None
        1 for the first vote, 2 for the second.
    set : int or None
        Number of the set of cases.
    word : int or None
        Number made from the pairing word: the same word gives the same number.
    items : tuple of str
        Every item that was asked.
    """

    answers: dict[str, Any]
    confidence: dict[str, str]
    kind: str
    content: str
    version: str
    occasion: str | None
    round: int | None
    set: int | None
    word: int | None
    items: tuple[str, ...]


def encode(  # noqa: PLR0913 -- all but answers and content are optional and passed by name
    answers: Mapping[str, Any],
    content: str | Source,
    *,
    confidence: Mapping[str, str] | None = None,
    occasion: str | None = None,
    round: int | None = None,  # noqa: A002 -- the word of the field
    word: str | None = None,
    set: int | None = None,  # noqa: A002 -- the word of the field
) -> str:
    """Return answers as a code: groups of four characters, or several codes, one a line.

    A self-assessment, a set of ten cases and the questions of a chapter take at most 24
    characters, 28 with a pairing word. Longer ones are split over several codes of 28, which are
    read together. Free text is not in a code, nor are cases whose verdict was given.

    Parameters
    ----------
    answers : mapping
        Item → answer, as the widget of the content has it.
    content : str or a loaded content
        A name such as ``"self-efficacy"``, ``"levels"``, ``"cases"`` or ``"co-production"``; or an
        `Instrument`, a `Bank`, the `Criteria`, or cases by id. Where a questionnaire and a chapter
        share a name, it is the questionnaire unless the answers are to questions of the chapter.
    confidence : mapping of str to str, optional
        Item → ``"sure"``, ``"fairly"`` or ``"guess"``, for questions and cases. A confidence that
        stands in the answer to a case is taken too.
    occasion : {"before", "after", "looking-back"}, optional
        What the answers are for.
    round : {1, 2, 3}, optional
        Which vote on the same things it is.
    word : str, optional
        A word by which the person's answers on several occasions are paired. Only a number made
        from it is in the code; whoever guesses the word can check the guess.
    set : int, optional
        Number of the set of cases, from 1 to 4095. Without it, the code says of each answer which
        case it is for, and is longer.

    Raises
    ------
    AnswerCodeError
        When there is no such content, occasion, round or set, or too much for codes.
    AnswerError
        When an answer cannot be used; the message names each.

    Examples
    --------
    >>> code = encode({"S1": 80, "S2": 60}, "self-efficacy", occasion="before")
    >>> decode(code).answers, len(code.replace("-", ""))
    ({'S1': 80, 'S2': 60}, 20)
    """
    source = _source(content, answers)
    coded = coded_content(source)
    header = Header(
        form="whole",
        release=coded.number,
        own=None if coded.number else coded.digest,
        occasion=_occasion_number(occasion),
        round=_round_number(round),
        word=None if word is None else word_number(word),
        has_word=word is not None,
        set=_set_number(set, coded),
    )
    numbers = _numbers(source, coded, answers, confidence or {})
    if header.set:
        asked = coded.set_items(header.set)
        strange = [item for item in numbers if item not in asked]
        if strange:
            names = ", ".join(strange)
            raise AnswerCodeError("wish", f"Not in set {header.set}: {names}.")
    whole = None
    if coded.kind != PICKED or header.set:
        whole = whole_code(coded, header, numbers)
    codes = [whole] if whole else part_codes(coded, replace(header, set=0), numbers)
    return "\n".join(map(_written, codes))


def _written(values: list[int]) -> str:
    return grouped("".join(layout().alphabet[value] for value in values))


def _source(content: str | Source, answers: Mapping[str, Any]) -> Source:
    if not isinstance(content, str):
        return content
    found = sources_named(content)
    names = list(answers) if hasattr(answers, "keys") else []
    for source in found:
        if all(name in coded_content(source).fields for name in names):
            return source
    return found[0]


def _occasion_number(occasion: str | None) -> int:
    known = layout().occasions
    if occasion is None:
        return 0
    if occasion not in known:
        said = short_repr(occasion)
        raise AnswerCodeError(
            "wish", f"There is no occasion {said}; take one of {', '.join(known)}."
        )
    return 1 + known.index(occasion)


def _round_number(number: int | None) -> int:
    most = layout().rounds
    if number is None:
        return 0
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= most:
        raise AnswerCodeError("wish", f"round is 1 to {most}, not {short_repr(number)}.")
    return number


def _set_number(number: int | None, content: CodedContent) -> int:
    if number is None:
        return 0
    if content.kind != PICKED:
        raise AnswerCodeError("wish", f'"{content.name}" has no sets; leave out set.')
    return check_set_number(number)


def check_set_number(number: Any) -> int:
    """Return the number of a set of cases when it is one.

    Raises
    ------
    AnswerCodeError
        When it is none.
    """
    most = (1 << layout().set_bits) - 1
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= most:
        raise AnswerCodeError("wish", f"set is 1 to {most}, not {short_repr(number)}.")
    return number


def _numbers(
    source: Source, coded: CodedContent, answers: Mapping[str, Any], confidence: Mapping[str, str]
) -> Numbers:
    """Return the number of each answer, once all are checked."""
    checked: Mapping[str, Any]
    surest: dict[str, str | None] = dict(confidence)
    if isinstance(source, Instrument):
        checked = check_answers(source, answers)
    elif isinstance(source, Bank):
        checked = check_choices(source, answers)
    elif isinstance(source, Criteria):
        checked = check_criteria_answers(source, answers)
    else:
        codings = check_codings(list(coded.fields), answers)
        checked = {case: each for case, each in codings.items() if not each.get("given")}
        inside = {
            case: each["confidence"] for case, each in codings.items() if "confidence" in each
        }
        surest = {**inside, **surest}
    _check_confidence(coded, confidence)
    return {
        item: each.number(checked[item], surest.get(item))
        for item, each in coded.fields.items()
        if item in checked
    }


def _check_confidence(coded: CodedContent, confidence: Mapping[str, str]) -> None:
    known = layout().confidence
    problems = []
    for item, said in confidence.items():
        if item not in coded.fields:
            problems.append(f"{short_repr(item)} is not an item of {coded.name}.")
        elif said not in known:
            one_of = ", ".join(known)
            problems.append(
                f"The confidence in {item} must be one of {one_of}, not {short_repr(said)}."
            )
    if problems:
        raise AnswerError(problems)


def decode(
    code: str, content: str | Source | None = None, *, own: Iterable[Source] = ()
) -> Response:
    """Return what a code says.

    O and 0, I, L and 1, small letters, spaces, full-width and other look-alike letters are
    mended. The codes of split answers are given together, in any order.

    Parameters
    ----------
    code : str
        One code, grouped or not; or all codes of split answers.
    content : str or a loaded content, optional
        What the code must be for.
    own : iterable of loaded contents, optional
        Contents of one's own for which the code may be.

    Raises
    ------
    AnswerCodeError
        When it cannot be read: see there for the faults.

    Examples
    --------
    >>> decode(encode({"S1": 80}, "self-efficacy", occasion="after")).occasion
    'after'
    """
    if not isinstance(code, str):
        raise AnswerCodeError("wish", f"A code is a text, not {short_repr(code)}.")
    expected = None if content is None or isinstance(content, str) else coded_content(content)
    contents = ContentIndex([*own, *([] if expected is None else [content])])  # type: ignore[list-item]
    read = [read_code(values, contents) for values in _cut(mend(code))]
    if len(read) > 1 and any(each.header.form == "whole" for each in read):
        raise AnswerCodeError("several", found=len(read))
    response = join_pieces(read)
    named = content if isinstance(content, str) else expected and expected.name
    if named is not None and response.content != named:
        raise AnswerCodeError("other", found=response.content, expected=named)
    return response


def _cut(symbols: str) -> list[list[int]]:
    """Return the codes of a text of symbols; one that cannot be cut stays whole."""
    form, known = layout(), symbol_values()
    if not symbols:
        raise AnswerCodeError("empty", example=grouped(form.alphabet[7:15]) + "-…")
    strange = "".join(dict.fromkeys(sign for sign in symbols if sign not in known))
    if strange:
        raise AnswerCodeError("signs", signs=short_repr(strange))
    values = [known[symbol] for symbol in symbols]
    codes: list[list[int]] = []
    start = 0
    while start < len(values):
        length = whole_length(values, start)
        if length is None:
            if not codes and len(values) not in form.lengths:
                raise AnswerCodeError("length", found=len(values), lengths=_lengths())
            raise AnswerCodeError("damaged")
        codes.append(values[start : start + length])
        start += length
    return codes


def whole_length(values: list[int], start: int = 0) -> int | None:
    """Return how many symbols from a place on are a code; the most, and None when none are."""
    fitting = (
        length
        for length in reversed(layout().lengths)
        if start + length <= len(values) and is_whole(values[start : start + length])
    )
    return next(fitting, None)


def _lengths() -> str:
    return ", ".join(map(str, layout().lengths))


class ContentIndex:
    """The contents that codes may be for: those with a number, and some of one's own."""

    def __init__(self, own: Iterable[Source] = ()) -> None:
        self.own = {each.digest: each for each in map(coded_content, own)}

    def content_of(self, header: Header) -> CodedContent:
        """Return the content that a code is for.

        Raises
        ------
        AnswerCodeError
            When it is not known here.
        """
        if header.release:
            if header.release > len(releases()):
                raise AnswerCodeError("newer")
            return released(header.release)
        if header.own not in self.own:
            raise AnswerCodeError("own", digest=f"{header.own:05X}")
        return self.own[header.own]


@dataclass(frozen=True)
class Piece:
    """One code once read: whole answers, or a part of some.

    Attributes
    ----------
    content : CodedContent
        What it is for.
    header : Header
        What it says before the answers.
    numbers : dict or None
        The answers of a whole code.
    reader : BitReader
        Where the answers of a part begin.
    """

    content: CodedContent
    header: Header
    numbers: Numbers | None
    reader: BitReader

    @property
    def common(self) -> tuple[object, ...]:
        """What the parts of the same answers have in common."""
        head = self.header
        return (head.release, head.own, head.occasion, head.round, head.parts, head.tag)


def read_code(values: list[int], contents: ContentIndex) -> Piece:
    """Return one code read from the values of its symbols.

    Raises
    ------
    AnswerCodeError
        When it cannot be.
    """
    form = layout()
    if len(values) not in form.lengths:
        raise AnswerCodeError("length", found=len(values), lengths=_lengths())
    if not is_whole(values):
        raise AnswerCodeError("damaged")
    reader = BitReader.of_symbols(values[: -form.check_symbols])
    header = read_header(reader)
    content = contents.content_of(header)
    if header.form == "part":
        if len(values) != form.part_length or header.part >= header.parts:
            raise AnswerCodeError("damaged")
        return Piece(content, header, None, reader)
    header, numbers = read_whole(content, header, reader, len(values))
    return Piece(content, header, numbers, reader)


def join_pieces(pieces: list[Piece]) -> Response:
    """Return the answers of one whole code, or of all parts of some.

    Raises
    ------
    AnswerCodeError
        When parts are missing or do not belong together.
    """
    first = pieces[0]
    if first.numbers is not None:
        return _response(first.content, first.header, first.numbers)
    if len({piece.common for piece in pieces}) > 1:
        raise AnswerCodeError("mixed")
    parts = {piece.header.part: (piece.header, piece.reader) for piece in pieces}
    for piece in pieces:
        if parts[piece.header.part][1].number != piece.reader.number:
            raise AnswerCodeError("mixed")
    return _response(first.content, *joined_parts(first.content, parts))


def _response(content: CodedContent, header: Header, numbers: Numbers) -> Response:
    form = layout()
    answers, confidence = {}, {}
    for item, each in content.fields.items():
        if item in numbers:
            answers[item], surest = each.answer(numbers[item])
            if surest is not None:
                confidence[item] = surest
    asked = content.set_items(header.set) if header.set else tuple(content.fields)
    if content.kind == PICKED and not header.set:
        asked = tuple(answers)
    return Response(
        answers=answers,
        confidence=confidence,
        kind=content.kind,
        content=content.name,
        version=content.version,
        occasion=form.occasions[header.occasion - 1] if header.occasion else None,
        round=header.round or None,
        set=header.set or None,
        word=header.word,
        items=asked,
    )
