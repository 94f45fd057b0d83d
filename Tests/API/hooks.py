"""What schemathesis cannot make up: documents that are signed, and the same with one thing changed.

A third of the requests that are meant to be read get one of them. TESTAMUR_API_DOCUMENTS names the file in which api.py lists them.
"""

import copy
import json
import os

import schemathesis
from hypothesis import strategies as st
from schemathesis import GenerationMode

with open(os.environ["TESTAMUR_API_DOCUMENTS"]) as file:
    KNOWN = json.load(file)

# What stands in the place of a member: of another kind, empty, long, or nearly right.
OTHERS = st.one_of(
    st.none(), st.booleans(), st.integers(-2**53, 2**53), st.text(max_size=20), st.just([]), st.just({}),
    st.sampled_from(["", "did:key:z6Mk", "https://www.w3.org/ns/credentials/v2", "2026-02-30T25:00:00Z", "z" * 300, "\u202e", "\x00"]),
    st.lists(st.integers(), max_size=3))


def places(value, path=()):
    """Every place in a document, as the names that lead to it."""
    yield path
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in members:
        yield from places(inner, path + (name,))


@st.composite
def documents(draw, known):
    """One of them, as it is or with one place taken away, doubled or replaced."""
    document = copy.deepcopy(draw(st.sampled_from(known)))
    act = draw(st.sampled_from(["keep", "remove", "replace", "wrap"]))
    path = draw(st.sampled_from(list(places(document))))
    if act == "keep" or not path:
        return document
    holder = document
    for name in path[:-1]:
        holder = holder[name]
    if act == "remove":
        del holder[path[-1]]
    elif act == "replace":
        holder[path[-1]] = draw(OTHERS)
    else:
        holder[path[-1]] = [holder[path[-1]]] * 2
    return document


SIGNED = st.deferred(lambda: documents(KNOWN["credentials"]))
BODIES = {
    "verifyCredential": SIGNED.map(lambda document: {"verifiableCredential": document}),
    "verifyPresentation": st.deferred(lambda: documents(KNOWN["presentations"])).map(
        lambda document: {"verifiablePresentation": document, "options": KNOWN["asked"]}),
    "verifyFile": SIGNED,
    "issueCredential": st.deferred(lambda: documents(KNOWN["unsigned"])).map(lambda document: {"credential": document}),
    "updateStatus": st.sampled_from(KNOWN["ids"]).flatmap(lambda identifier: st.fixed_dictionaries({
        "credentialId": st.just(identifier), "status": st.booleans(),
        "credentialStatus": st.just({"statusPurpose": "suspension"})})),
}
NAMES = {"statusList": KNOWN["lists"], "publishedCredential": KNOWN["awards"]}


@schemathesis.hook
def flatmap_case(context, case):
    operation = case.operation.definition.raw.get("operationId")
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return st.just(case)
    kept = st.just(case)
    if operation in BODIES and case.media_type in (None, "application/json"):
        return st.one_of(kept, kept, BODIES[operation].map(lambda body: changed(case, body=body)))
    if NAMES.get(operation):
        return st.one_of(kept, st.sampled_from(NAMES[operation]).map(lambda name: changed(case, path_parameters={"name": name})))
    return kept


def changed(case, **parts):
    for name, value in parts.items():
        setattr(case, name, value)
    return case


@schemathesis.deserializer("application/vc")
def read_credential(context, response):
    return json.loads(response.content)
