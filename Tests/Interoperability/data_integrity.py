"""Data Integrity proofs by PyLD (linked data, canonical JSON) and pyca/cryptography (keys, signatures, hashes)."""

import functools
import hashlib
import json

from c14n.Canonicalize import canonicalize
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pyld import jsonld
from pyld.canon import URDNA2015

ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class Refused(Exception):
    """The signature does not belong to the document. Everything else that goes wrong is an error of the test."""


def base58(data):
    number = int.from_bytes(data, "big")
    text = ""
    while number:
        number, digit = divmod(number, 58)
        text = ALPHABET[digit] + text
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + text


def bytes_of_base58(text):
    number = 0
    for character in text:
        number = number * 58 + ALPHABET.index(character)
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


# Keys


class Ed25519:
    codec = b"\xed\x01"
    digest = hashlib.sha256

    @staticmethod
    def private(seed):
        return ed25519.Ed25519PrivateKey.from_private_bytes(seed)

    @staticmethod
    def public_bytes(key):
        return key.public_bytes(Encoding.Raw, PublicFormat.Raw)

    @staticmethod
    def public(data):
        return ed25519.Ed25519PublicKey.from_public_bytes(data)

    @staticmethod
    def sign(key, message):
        return key.sign(message)

    @staticmethod
    def verify(key, signature, message):
        key.verify(signature, message)


class NISTCurve:
    """ECDSA whose signatures are r and s, one after the other, each as long as the curve."""

    def __init__(self, curve, codec, algorithm, digest):
        self.curve, self.codec, self.algorithm, self.digest = curve, codec, algorithm, digest
        self.length = curve.key_size // 8

    def private(self, seed):
        return ec.derive_private_key(int.from_bytes(seed, "big"), self.curve)

    @staticmethod
    def public_bytes(key):
        return key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)

    def public(self, data):
        return ec.EllipticCurvePublicKey.from_encoded_point(self.curve, data)

    def sign(self, key, message):
        r, s = decode_dss_signature(key.sign(message, ec.ECDSA(self.algorithm)))
        return r.to_bytes(self.length, "big") + s.to_bytes(self.length, "big")

    def verify(self, key, signature, message):
        if len(signature) != 2 * self.length:
            raise InvalidSignature
        r, s = (int.from_bytes(half, "big") for half in (signature[: self.length], signature[self.length :]))
        key.verify(encode_dss_signature(r, s), message, ec.ECDSA(self.algorithm))


KEY_TYPES = {
    "Ed25519": Ed25519(),
    "P-256": NISTCurve(ec.SECP256R1(), b"\x80\x24", hashes.SHA256(), hashlib.sha256),
    "P-384": NISTCurve(ec.SECP384R1(), b"\x81\x24", hashes.SHA384(), hashlib.sha384),
}


@functools.lru_cache(maxsize=64)
def key_of_did(address):
    """The type and the key of a did:key verification method."""
    did, _, fragment = address.partition("#")
    if did != f"did:key:{fragment}" or not fragment.startswith("z"):
        raise ValueError(f"not a did:key: {address}")
    data = bytes_of_base58(fragment[1:])
    for kind in KEY_TYPES.values():
        if data.startswith(kind.codec):
            return kind, kind.public(data[2:])
    raise ValueError(f"unknown type of key: {address}")


# Canonical forms


class CanonicalizationWithSHA384(URDNA2015):
    def create_hash(self):
        return hashlib.sha384()


class Proofs:
    """Makes and judges proofs.

    loader: gives the contexts, by address.
    """

    def __init__(self, loader):
        self._loader = loader
        self._options_hash = functools.lru_cache(maxsize=256)(self._hash_options)

    def is_valid(self, document):
        """Raises Refused unless the document's one proof is of these bytes and this key."""
        document = dict(document)
        proof = dict(document.pop("proof"))
        value = proof.pop("proofValue")
        if not value.startswith("z"):
            raise ValueError("proofValue is not base58")
        kind, key = key_of_did(proof["verificationMethod"])
        try:
            kind.verify(key, bytes_of_base58(value[1:]), self._message(document, proof, kind))
        except InvalidSignature:
            raise Refused from None

    def signed(self, document, suite, kind, key, created):
        """The document with a proof."""
        name = base58(kind.codec + kind.public_bytes(key.public_key()))
        proof = {"type": suite} if suite == "Ed25519Signature2020" else {
            "type": "DataIntegrityProof", "cryptosuite": suite
        }
        proof |= {
            "created": created,
            "verificationMethod": f"did:key:z{name}#z{name}",
            "proofPurpose": "assertionMethod",
        }
        if "jcs" in suite:
            proof["@context"] = document["@context"]
        signature = kind.sign(key, self._message(document, proof, kind))
        return document | {"proof": proof | {"proofValue": "z" + base58(signature)}}

    def _message(self, document, proof, kind):
        suite = proof.get("cryptosuite", proof["type"])
        if "jcs" in suite:
            return kind.digest(canonicalize(proof)).digest() + kind.digest(canonicalize(document)).digest()
        options = json.dumps(proof | {"@context": document["@context"]}, sort_keys=True)
        return self._options_hash(options, kind) + self._hash(document, kind)

    def _hash_options(self, options, kind):
        return self._hash(json.loads(options), kind)

    def _hash(self, document, kind):
        options = {"documentLoader": self._loader, "processingMode": "json-ld-1.1", "base": ""}
        dataset = jsonld.to_rdf(document, options)
        form = CanonicalizationWithSHA384() if kind.digest is hashlib.sha384 else URDNA2015()
        return kind.digest(form.main(dataset, {"format": "application/n-quads"}).encode("utf-8")).digest()
