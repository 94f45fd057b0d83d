"""A few hundred requests at the same time, many of them hostile: each is answered as it should be.

The short form of script/soak serve, without its times.
"""

import asyncio

from hostile import Hostile
from visitors import requests_of, status

ROUNDS = 5


async def mixed(office, home):
    """How many were sent, and what went wrong."""
    hostile = Hostile(int(home.rstrip("/").rsplit(":", 1)[1]), rate=1, slow_seconds=1)

    def visit(request):
        path, kind, body, _ = request
        return path, status(home.rstrip("/") + path, body, {"Content-Type": kind} if kind else {})

    requests = requests_of(office)
    expected = [visit(request) for request in requests]
    errors, sent = [], len(requests)
    for _ in range(ROUNDS):
        visits = [asyncio.to_thread(visit, request) for request in requests * 2]
        answers, _ = await asyncio.gather(asyncio.gather(*visits), hostile.once())
        sent += len(answers)
        errors += [f"{found}, not {wanted[1]}" for found, wanted in zip(answers, expected * 2) if found != wanted]
    return sent + hostile.sent, errors + hostile.errors
