"""One value of a document changed."""

import copy


def places(value, path=()):
    """The paths of all values that can be changed: not the contexts, not the types, of the proof only the time."""
    if isinstance(value, dict):
        for name, member in value.items():
            if name in ("@context", "type", "@type", "proof"):
                continue
            yield from places(member, path + (name,))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from places(element, path + (index,))
    elif value is not None and not is_label(value):
        yield path


def is_label(value):
    """Whether it is the label of a blank node: the node is the same under another."""
    return isinstance(value, str) and value.startswith("_:")


def changed_value(value, random):
    if isinstance(value, bool):
        return not value
    if isinstance(value, (int, float)):
        return value + 1 if abs(value) < 1e9 else -value
    choices = [value + "x", "x" + value]
    if value[1:] and value[0] != value[-1]:
        choices.append(value[-1] + value[1:])
        choices.append(value[:-1])
    return random.choice(choices)


def changed(document, random):
    """A copy in which one value is another."""
    document = copy.deepcopy(document)
    paths = sorted(places(document), key=str)
    if "created" in document["proof"]:
        paths.append(("proof", "created"))
    path = random.choice(paths)
    holder = document
    for step in path[:-1]:
        holder = holder[step]
    if path == ("proof", "created"):
        holder[path[-1]] = holder[path[-1]].replace("2026", "2025")
    else:
        holder[path[-1]] = changed_value(holder[path[-1]], random)
    return document
