extension English {
    /// What is said about proofs.
    static let dataIntegrity: [String: String] = [
        "reason.proof.missing": "Nothing in this document proves who made it: there is no signature.",
        "next.proof.missing": "Ask for the signed original. A copy of its text, however complete, proves nothing.",
        "reason.proof.unsupported": "The signature is of a kind that is not checked here[: {kind}].",
        "next.proof.unsupported":
            "Ask the issuer which program checks it, or for a copy with a signature of another kind.",
        "reason.proof.malformed":
            "The signature lacks a part that it needs, or has one that it must not have in this form[: “{member}”].",
        "next.proof.malformed": "Ask for the original file again; if it is the same, ask the issuer for a correct one.",
        "reason.proof.encoding": "The value of the signature is not written the way this kind of signature is.",
        "next.proof.encoding": "Ask for the original file again; a character of it was probably changed or lost.",
        "reason.proof.purpose":
            "The signature was made for another purpose[: “{found}” where “{needed}” is needed].",
        "next.proof.purpose": "Do not rely on it. Ask for the document that was signed for this purpose.",
        "reason.proof.context": "The document names other vocabularies than the ones that were signed.",
        "next.proof.context": "Ask for the original file again; the list “@context” was changed after signing.",
        "reason.proof.time":
            "The signature is dated in the future, has run out, or is not dated where it must be[: {time}].",
        "next.proof.time": "Check the clock of this computer; if it is right, ask the issuer for a new copy.",
        "reason.proof.signature":
            "The signature does not fit: the document was changed after it was signed, or it was signed with another key.",
        "next.proof.signature":
            "Do not rely on this file. Ask the learner for the original, or the issuer to send it directly.",
        "reason.proof.set": "One of several signatures does not hold[ ({cause})].",
        "reason.proof.chain":
            "A signature says that it covers another one which is not there, or which covers it in turn[: {proof}].",
        "next.proof.chain": "Ask the issuer for the document with all of its signatures.",
        "next.proof.set": "Ask the issuer why the document carries a signature that does not fit.",
        "reason.presentation.challenge":
            "This was shown in answer to another request: its challenge is not the one that was asked for.",
        "next.presentation.challenge":
            "If you asked for it, name your challenge with --challenge; otherwise ask for a presentation made for you.",
        "reason.presentation.domain": "This was made for somebody else[: for “{found}”].",
        "next.presentation.domain":
            "If you asked for it, name your domain with --domain; otherwise ask for a presentation made for you.",
    ]
}
