"""The criteria with other names for their steps."""

import yaml


def renamed(data, names):
    """Return the criteria with other names for their steps, wherever a name of a step stands."""
    data = yaml.safe_load(yaml.safe_dump(data))
    data["start"] = names[data["start"]]
    for step in data["steps"]:
        step["id"] = names[step["id"]]
        for way in (step, *step.get("answers", []), *step.get("routes", [])):
            for key in ("next", "by"):
                if key in way:
                    way[key] = names[way[key]]
            if "between" in way:
                way["between"] = [names[each] for each in way["between"]]
    return data
