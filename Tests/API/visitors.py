"""Requests as a university's visitors and their programs send them, with the answer that each of them gets."""

import json
import urllib.error
import urllib.request


def form(name, content):
    return (b'--x\r\nContent-Disposition: form-data; name="file"; filename="' + name + b'"\r\n\r\n' + content +
            b'\r\n--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n\r\n--x--\r\n')


def requests_of(office):
    """Path, media type, body and weight of each."""
    good, forged = office.fixture.good.read_bytes(), office.fixture.forged.read_bytes()
    shown = (office.fixture.root / "TestVectors/vectors/holder/presentation.json").read_bytes()
    credential = b'{"verifiableCredential":%s}'
    asked = json.dumps(office.documents()["asked"]).encode()
    multipart = "multipart/form-data; boundary=x"
    return [
        ("/credentials/verify", "application/json", credential % good, 40),
        ("/credentials/verify", "application/json", credential % forged, 5),
        ("/presentations/verify", "application/json",
         b'{"verifiablePresentation":%s,"options":%s}' % (shown, asked), 5),
        ("/api/verify", "application/octet-stream", good, 10),
        ("/api/verify", multipart, form(b"award.json", forged), 5),
        ("/", multipart, form(b"award.json", good), 15),
        ("/", None, None, 10), ("/health", None, None, 2), ("/openapi.json", None, None, 1),
        ("/.well-known/did.json", None, None, 2), ("/status/revocation-1.json", None, None, 3),
        ("/awards/first.json", None, None, 2)]


def written(home, requests, path, expected=None):
    """Asks each of them once, and writes them with the status that came, for http_load."""
    with open(path, "wb") as file:
        for address, kind, body, weight in requests:
            head = [f"{'GET' if body is None else 'POST'} {address} HTTP/1.1", "Host: localhost"]
            fields = {"Content-Type": kind} if kind else {}
            head += [f"{name}: {value}" for name, value in fields.items()]
            if body is not None:
                head.append(f"Content-Length: {len(body)}")
            bytes = "\r\n".join(head).encode() + b"\r\n\r\n" + (body or b"")
            found = status(home.rstrip("/") + address, body, fields)
            assert expected in (None, found), f"{address}: {found}"
            file.write(b"%d %d %d\n" % (len(bytes), found, weight) + bytes)


def status(address, body, fields):
    try:
        with urllib.request.urlopen(urllib.request.Request(address, data=body, headers=fields)) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        if error.code >= 500:
            raise
        return error.code
