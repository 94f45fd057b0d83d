"""Those who send what nobody should: broken, endless, slow, forged, cut off. Each on a connection of its own, at a steady rate.

What they are owed is an answer that refuses them. A server that answers 5xx, or does not answer where it must, has an error.
"""

import asyncio
import socket
import struct


def post(path, body, fields=(), length=None):
    head = [f"POST {path} HTTP/1.1", "Host: localhost", "Connection: close", f"Content-Length: {length or len(body)}", *fields]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


JSON = ("Content-Type: application/json",)
FORM = ("Content-Type: multipart/form-data; boundary=x",)
PART = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
CHUNKED = b"POST /credentials/verify HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"

# What is sent, and the statuses that may come back. An empty set: nobody waits for an answer.
SENT = {
    "JSON that ends too early": (post("/credentials/verify", b'{"verifiableCredential":{', JSON), {400}),
    "a member twice": (post("/credentials/verify", b'{"verifiableCredential":{},"verifiableCredential":{}}', JSON), {400}),
    "deep JSON": (post("/credentials/verify", b"[" * 200_000, JSON), {400}),
    "not UTF-8": (post("/credentials/verify", b'{"verifiableCredential":"\xff"}', JSON), {400}),
    "100 MB announced": (post("/api/verify", b"", length=104_857_600), {413}),
    "3 MB for 2": (post("/credentials/verify", b" " * 3_000_000, JSON), {413}),
    "3 MB in pieces": (CHUNKED + (b"8000\r\n" + b" " * 0x8000 + b"\r\n") * 92 + b"0\r\n\r\n", {413}),
    "a form without an end": (post("/api/verify", PART + b"{}", FORM), {400}),
    "a form of nothing": (post("/", b"--y--", FORM), {400}),
    "a thousand files": (post("/", (PART + b"{}\r\n") * 1_000 + b"--x--\r\n", FORM), {413}),
    "a broken archive": (post("/api/verify", b"PK\x03\x04" + b"\x00" * 400), {200}),
    "a broken picture": (post("/api/verify", b"\x89PNG\r\n\x1a\n" + b"\xff" * 400), {200}),
    "no HTTP": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", {400}),
    "two lengths": (b"POST /api/verify HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}),
    "a flood of fields": (b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 300 + b"\r\n", {431}),
    "another token": (post("/credentials/issue", b'{"credential":{}}', JSON + ("Authorization: Bearer " + "x" * 43,)), {401}),
    "no token": (post("/credentials/status", b"{}", JSON), {401}),
    "a way out of the folder": (b"GET /awards/..%2f..%2fledger.sqlite HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", {404}),
    "half a body, then gone": (post("/api/verify", b"{", length=900), set()),
    "a body letter by letter": (post("/credentials/verify", b"", JSON, length=900), set()),
    "a header letter by letter": (b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ", set()),
}
SLOW = {"a body letter by letter", "a header letter by letter"}


class Hostile:
    """Sends at a rate until it is told to stop, and counts."""

    def __init__(self, port, rate, slow_seconds=5):
        self.port, self.rate, self.slow_seconds = port, rate, slow_seconds
        self.sent = 0
        self.errors = []
        self.stopping = False

    async def run(self):
        loop = asyncio.get_running_loop()
        kinds, tasks = list(SENT), set()
        due = loop.time()
        while not self.stopping:
            # As long as the machine stood still nothing is made up for.
            due = max(due + 1 / self.rate, loop.time() - 1)
            await asyncio.sleep(max(0, due - loop.time()))
            task = asyncio.create_task(self.one(kinds[self.sent % len(kinds)]))
            self.sent += 1
            tasks.add(task)
            task.add_done_callback(lambda task: (tasks.discard(task), self.ended(task)))
        await asyncio.gather(*tasks, return_exceptions=True)

    def ended(self, task):
        if task.exception():
            self.errors.append(f"not sent: {task.exception()!r}")

    async def once(self):
        """Every kind once, all at the same time."""
        self.sent += len(SENT)
        await asyncio.gather(*(self.one(kind) for kind in SENT))

    async def one(self, kind):
        bytes, expected = SENT[kind]
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        status = None
        try:
            writer.write(bytes)
            if kind in SLOW:
                for _ in range(self.slow_seconds):
                    await asyncio.sleep(1)
                    writer.write(b"a")
            if not expected:
                # A connection that ends in the middle, with what has not been read thrown away.
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
            line = await asyncio.wait_for(reader.readline(), 60)
            status = int(line.split()[1]) if line else None
        except (ConnectionError, asyncio.TimeoutError):
            pass
        finally:
            writer.transport.abort() if not expected else writer.close()
        # Of more than the server takes, the rest may take the answer with it.
        if expected and status not in expected and not (status is None and 413 in expected):
            self.errors.append(f"{kind}: {status}")
