"""Every way through the criteria."""

from __future__ import annotations

from itertools import chain, combinations

from coprod_kit.rules.classification import walk


def every_path(criteria):
    """Return every set of answers that leads to an end or to a contradiction, with its walk."""
    waiting = [{}]
    while waiting:
        answers = waiting.pop()
        done = walk(criteria, answers)
        if done.next is None:
            yield answers, done
            continue
        step = criteria.steps[done.next]
        choices = list(step.answers)
        if step.kind == "several":
            sizes = range(len(choices) + 1)
            choices = list(chain.from_iterable(combinations(choices, size) for size in sizes))
        waiting += [{**answers, step.id: choice} for choice in reversed(choices)]
