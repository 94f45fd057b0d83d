extension English {
    /// What is said about status lists.
    static let statusLists: [String: String] = [
        // What the list says
        "reason.status.revoked": "The issuer has revoked this credential.",
        "next.status.revoked":
            "Do not accept it. Ask the learner whether the issuer has given a new one in its place.",
        "reason.status.suspended": "The issuer has suspended this credential for the time being.",
        "next.status.suspended":
            "Do not rely on it now. Ask the issuer, or check again later with a fresh status list.",

        // An entry that is wrong in itself
        "reason.status.malformed":
            "The credential points to a status list in a way that cannot be read[: something is wrong with “{member}”].",
        "next.status.malformed": "Ask the issuer for a correct credential.",
        "reason.status.index":
            "The place in the status list is not written as a whole number[: “{index}”].",
        "next.status.index":
            "Ask the issuer for a correct credential; the place is written as text, such as \"94567\".",
        "reason.status.range":
            "The credential names place {index} of the status list, which does not have so many[: only {count}, counted from 0].",
        "next.status.range": "Ask the issuer: either the credential or the list is wrong.",
        "reason.status.purpose":
            "The credential expects a status list about “{purpose}”, but the list is about “{stated}”.",
        "next.status.purpose": "Ask the issuer: either the credential or the list is wrong.",
        "reason.status.list_length":
            "The status list has {count} entries, fewer than the {minimum} that are needed so that nobody can guess whose credential is looked up.",
        "next.status.list_length":
            "Ask the issuer to publish a longer list, or use a policy that accepts shorter ones if you know this issuer.",
        "reason.status.too_large":
            "The status list unpacks to more than the {limit} that are allowed: it may have been made to do harm.",
        "next.status.too_large": "Do not rely on this credential; tell the issuer about its list.",

        // A list that may not speak
        "reason.status.unavailable":
            "The status list[ {list}] is not at hand, so it is not known whether the credential was taken back.",
        "next.status.unavailable":
            "Download the list from that address, or ask the issuer for it where it is no web address, and hand it in with --status; --online asks for it if a registry lists the issuer.",
        "reason.status.unsupported":
            "The credential has a kind of status that is not understood here[: {type}][: entries of {statusSize} bits].",
        "next.status.unsupported": "Ask the issuer whether the credential is still good.",
        "reason.status.list_malformed":
            "The document at hand is not a status list that can be read[: something is wrong with “{member}”][ ({cause})].",
        "next.status.list_malformed": "Download the list again; if it stays so, tell the issuer.",
        "reason.status.proof": "The signature of the status list could not be confirmed[ ({cause})].",
        "next.status.proof":
            "Download the list again. If the key of its issuer is not known here, hand in the issuer's key document or a trust registry.",
        "reason.status.issuer":
            "The status list speaks for somebody else[: {issuer}][; it is signed by {signer}].",
        "next.status.issuer":
            "Ask the issuer of the credential which list is meant. A trust registry can name who publishes lists for it.",
        "reason.status.subject": "The status list calls itself {list}, not {asked}.",
        "next.status.subject": "Download the list again from the address that stands in the credential.",
        "reason.status.encoding": "The content of the status list cannot be unpacked[ ({cause})].",
        "next.status.encoding": "Download the list again; if it stays so, tell the issuer.",
        "reason.status.stale": "The status list is too old to be relied on[: it ran out on {since}].",
        "next.status.stale": "Download the list again and check once more.",
        "reason.status.not_yet_valid": "The status list is dated in the future[: {from}].",
        "next.status.not_yet_valid": "Check the clock of this computer; if it is right, tell the issuer.",
        "reason.status.rollback":
            "The status list was made on {made}, but a newer one of {seen} was seen before: somebody may be hiding a revocation.",
        "next.status.rollback": "Download the list again from the address that stands in the credential.",

        // Remarks
        "reason.status.short_list":
            "The status list has only {count} entries instead of {minimum}; it was accepted because the policy allows it.",
        "next.status.short_list": "Nothing has to be done; the issuer should publish longer lists.",
        "reason.status.rollback_unchecked":
            "Nothing is remembered of earlier status lists, so an old one could not be noticed.",
        "next.status.rollback_unchecked": "Name a folder with --state, in which the last versions are remembered.",
    ]
}
