extension English {
    /// What is said about trust registries, and about who signed.
    static let trust: [String: String] = [
        // The registry as a whole
        "reason.registry.malformed": "The trust registry cannot be used: something in it breaks the rules[ ({cause})].",
        "next.registry.malformed":
            "Ask whoever keeps it for a correct one. Its keeper finds every problem with “testamur trust check”.",
        "reason.registry.too_large": "The trust registry is larger than what is read here[ ({cause})].",
        "next.registry.too_large": "Make sure that the file is the registry; ask whoever keeps it if it is.",
        "reason.registry.version":
            "The trust registry is written in version {version} of its format, which this program does not know.",
        "next.registry.version": "Install a newer version of this program.",
        "reason.registry.unsigned": "The trust registry is not signed, so anybody could have written it.",
        "next.registry.unsigned":
            "Use a signed registry. If you made this one yourself, say --trust-unsigned; every report will mention it.",
        "reason.registry.signature":
            "The signature of the trust registry does not hold[ ({cause})]: it was changed after it was signed.",
        "next.registry.signature": "Do not use this file. Get the registry again from whoever keeps it.",
        "reason.registry.anchor": "The trust registry is signed by a key that you have not named as trusted[: {key}].",
        "next.registry.anchor":
            "Get the key of the registry's keeper by a way you trust, compare it, and name it with --anchor.",
        "reason.registry.stale": "The trust registry[ {registry}] is too old to be relied on[: it ran out on {since}].",
        "next.registry.stale": "Get the newest registry from whoever keeps it.",
        "reason.registry.not_yet_valid": "The trust registry[ {registry}] is dated in the future[: {from}].",
        "next.registry.not_yet_valid":
            "Check the clock of this computer; if it is right, ask whoever keeps the registry.",
        "reason.registry.rollback":
            "The trust registry {registry} has number {number}, but number {seen} was seen before with other content: somebody may be handing in an old or a forged one.",
        "next.registry.rollback": "Get the newest registry from whoever keeps it.",
        "reason.registry.disputed":
            "Two registries at hand call themselves {registry} and are signed by different keys ({anchor}, {other}): anybody can write any name into a registry, so neither counts.",
        "next.registry.disputed":
            "Name with --trust and --anchor only the one of the keeper that you mean. If the keeper has changed keys, take the old file and the old key away.",
        "reason.registry.rollback_unchecked":
            "Nothing is remembered of earlier trust registries, so an old one could not be noticed.",
        "next.registry.rollback_unchecked": "Name a folder with --state, in which the last numbers are remembered.",

        // What is wrong with an entry
        "reason.registry.missing": "“{member}” is missing[ for {value}].",
        "next.registry.missing": "Add it; docs/formats/trust-registry.md says what belongs there.",
        "reason.registry.unknown_member": "“{member}” is no part of a registry entry in this place.",
        "next.registry.unknown_member":
            "Correct its spelling or take it out: what is not understood is not passed over.",
        "reason.registry.type": "[“{member}” is|This is] a value of the wrong kind[; it must be: {needed}].",
        "next.registry.type": "Write it as docs/formats/trust-registry.md shows.",
        "reason.registry.value": "“{member}” cannot be[ “{value}”| written like this][; possible: {allowed}].",
        "next.registry.value": "Write one of the values that docs/formats/trust-registry.md names.",
        "reason.registry.unseen":
            "“{member}” has a character in it that nobody sees ({character}): readers would take it for another text.",
        "next.registry.unseen": "Take it out, or type the text anew.",
        "reason.registry.date": "“{member}” is not a date in the strict form[: “{value}”].",
        "next.registry.date": "Write days as 2026-02-28 and instants as 2026-02-28T09:30:00Z.",
        "reason.registry.period": "A period ends on {to}, before it begins on {from}.",
        "next.registry.period": "Correct the two days; both belong to the period.",
        "reason.registry.key": "A key[ {key}] cannot be used[ ({cause})].",
        "next.registry.key": "Copy the key again from its owner, in Multikey form; it begins with z6Mk.",
        "reason.registry.reference": "“{value}” is mentioned, but is not part of this entry.",
        "next.registry.reference": "Correct its spelling, or add what is meant.",
        "reason.registry.number_shared":
            "The number “{value}” is that of {entry} and of {other} at the same time.",
        "next.registry.number_shared":
            "Whoever states it may be either: take it from the one that it is not, or give the two periods that do not overlap. The registry can be used as it is.",
        "reason.registry.name_shared":
            "“{value}” is the name of {other}; that of {entry} is the same, or looks the same, at the same time.",
        "next.registry.name_shared":
            "If both are one body, leave one entry; if they belong together, say so with a relation; otherwise make sure that nobody came in under another's name. A name decides nothing: the registry can be used as it is.",
        "reason.registry.relation_unknown": "“{value}” is no entry of this registry.",
        "next.registry.relation_unknown":
            "Correct the id, or add that entry: until then the relation or mandate counts for nothing. The registry can be used as it is.",
        "reason.registry.succession":
            "[From “{value}” on more than {limit} bodies follow one another: those behind are not looked at.|The successions from “{value}” lead back to it.]",
        "next.registry.succession":
            "Correct the relations succeeded_by and absorbed_by, so that they end with whoever has the duties today. The registry can be used as it is.",
        "reason.registry.duplicate": "“{value}” is there twice for the same time.",
        "next.registry.duplicate": "Take one of the two out, or give them periods that do not overlap.",

        // A listed key that does not count
        "reason.key.window":
            "The key was used outside the time for which the registry lists it[: before {from}][: after {to}].",
        "next.key.window": "Ask the issuer which key was valid when it signed.",
        "reason.key.compromised":
            "The key {key} may have been in other hands since {since}, and nothing but the signer's own date says that this is older.",
        "next.key.compromised": "Do not rely on it. Ask the issuer for a new copy, signed with a key that is safe.",

        // Why the ladder ends
        "reason.ladder.no_registry": "No trust registry is at hand, so nobody vouches for who this key belongs to.",
        "next.ladder.no_registry": "Name a trust registry with --trust, and the key of its keeper with --anchor.",
        "reason.ladder.no_domain":
            "The key belongs to nobody in particular: no website stands behind it, and no trust registry lists it[ ({issuer})]. Anybody can make such a key and write any name beside it.",
        "next.ladder.no_domain":
            "Do not trust the name in the document. Ask the institution itself, by a way that does not come from the document.",
        "reason.ladder.not_listed": "No trust registry at hand lists {issuer}.",
        "next.ladder.not_listed":
            "Ask the institution itself whether it signs with this address, or name a registry that lists it with --trust.",
        "reason.ladder.key_not_listed": "The trust registry knows {name}, but does not list this key[: {key}].",
        "next.ladder.key_not_listed": "Ask the issuer; if it has a new key, it must be added to the registry.",
        "reason.ladder.name_only":
            "The document says “{stated}”. An institution of that name is in the trust registry, but this key is not one of its keys: only the name is the same.",
        "next.ladder.name_only":
            "Treat it as if it came from a stranger. Ask the real institution, with the contact data on its own website.",
        "reason.ladder.identifier_missing":
            "The document states no official number of the awarding body, so it can be matched with nobody.",
        "next.ladder.identifier_missing":
            "Ask the issuer to add its official number, such as a VAT or register number.",
        "reason.ladder.identifier_differs":
            "The official number of the awarding body[ ({stated})] is not one of {name}, which signed.",
        "next.ladder.identifier_differs": "Ask the awarding body whether it knows of this document.",
        "reason.ladder.mandate_missing":
            "{name} is the awarding body, but the registry knows of no mandate for {signer}, which signed.",
        "next.ladder.mandate_missing": "Ask {name} whether {signer} signs for it.",
        "reason.ladder.mandate_ended":
            "{signer} had a mandate of {name} on the day of the award, but no registry knows of one on the day of signing.",
        "next.ladder.mandate_ended": "Ask {name} whether {signer} still signs for it.",
        "reason.ladder.award_date_missing": "The document does not say on which day it was awarded.",
        "next.ladder.award_date_missing":
            "Ask the issuer for the day; without it the registry cannot be asked about it.",
        "reason.ladder.snapshot_older":
            "The trust registry was issued on {issued} and cannot speak about an award of {day}.",
        "next.ladder.snapshot_older": "Get the newest registry from whoever keeps it.",
        "reason.ladder.accreditation_not_examined": "Whether an accreditation covered this award is not examined here.",
        "next.ladder.accreditation_not_examined":
            "If it matters to you, look the awarding body up in the register of its quality assurance agency.",

        // What is remembered
        "reason.state.unsafe":
            "What verifying remembers is kept in a place that somebody else could write to: {file}. Whoever writes there decides which registries are believed and which old lists are noticed.",
        "next.state.unsafe":
            "Make it your own and close it to others (chown, chmod go-w), or name a folder of your own with --state.",
        "reason.state.malformed":
            "The file that remembers the last registries and status lists cannot be read[ ({cause})].",
        "next.state.malformed":
            "Put it back from a backup. If there is none, remove it: from then on earlier numbers are forgotten.",
    ]
}
