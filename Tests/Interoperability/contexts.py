"""The published contexts, from a folder; nothing is ever fetched."""

import json
from pathlib import Path


class ContextFolder:
    """Gives PyLD the contexts that `index.json` of a folder lists, and refuses every other address."""

    def __init__(self, folder):
        index = json.loads((Path(folder) / "index.json").read_text("utf-8"))
        self._documents = {
            entry["url"]: json.loads((Path(folder) / entry["file"]).read_text("utf-8")) for entry in index
        }

    def __call__(self, address, options=None):
        if address not in self._documents:
            raise LookupError(f"no such context: {address}")
        return {
            "contentType": "application/ld+json",
            "contextUrl": None,
            "documentUrl": address,
            "document": self._documents[address],
            # Lets PyLD keep what it worked out.
            "tag": "static",
        }
