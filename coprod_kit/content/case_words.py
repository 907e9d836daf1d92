"""The codings of cases in words, for a reader."""

from __future__ import annotations

from coprod_kit.content.case_files import label


def coding_words(coding: str, lang: str) -> str:
    """Write a coding as a reader says it.

    Parameters
    ----------
    coding : str
        ``"level|mode"``, or a class of near-miss: see `coprod_kit.content.case_files.Case`.
    lang : str
        Language code.

    Examples
    --------
    >>> coding_words("initiator|group", "en"), coding_words("mere-use", "en")
    ('initiator, group', 'near-miss (mere use)')
    """
    level, bar, mode = coding.partition("|")
    if bar:
        return f"{label('level', level, lang)}, {label('mode', mode, lang)}"
    return f"{label('verdict', 'near-miss', lang)} ({label('near_miss_class', level, lang)})"


def begin(words: str) -> str:
    """Put a capital at the beginning, and leave the rest.

    >>> begin("co-design only")
    'Co-design only'
    """
    return words[:1].upper() + words[1:]
