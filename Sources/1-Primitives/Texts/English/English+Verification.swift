extension English {
    /// What is said about checks, verdicts and reports.
    static let verification: [String: String] = [
        // The word
        "verdict.valid": "valid",
        "verdict.invalid": "invalid",
        "verdict.unknown": "could not be checked",
        "verdict.partial": "partial: only some checks were made",
        "outcome.passed": "passed",
        "outcome.failed": "failed",
        "outcome.unknown": "not known",
        "outcome.notApplicable": "does not apply",

        // Names of checks
        "check.presentation": "The file is a presentation",
        "check.format.recognised": "The file is a credential",
        "check.format.terms": "Every word in it has a meaning that was signed",
        "check.proof.present": "It is signed",
        "check.proof.signature": "The signature fits",
        "check.proof.key_window": "The key was in use when it was signed",
        "check.issuer.key_binding": "The key belongs to the named issuer",
        "check.issuer.registered": "The issuer is in a registry you trust",
        "check.issuer.legal_identifier": "The issuer's official numbers agree",
        "check.issuer.not_compromised": "The key was not stolen",
        "check.date.order": "The dates are in order",
        "check.date.future": "No date lies in the future",
        "check.date.validity": "It is in force today",
        "check.place.issuer_country": "The issuer's country agrees",
        "check.place.awarding_country": "The place of the award agrees",
        "check.status.revocation": "It was not revoked",
        "check.status.suspension": "It is not suspended",
        "check.status.freshness": "The status list is recent",
        "check.holder.binding": "Whoever showed it owns it",
        "check.holder.name": "It names an applicant",
        "check.holder.same_person": "All awards handed over together are of one person",
        "check.content.complete": "All eleven elements of the European approach are there",
        "check.content.vocabulary": "Its terms are from the European lists",
        "check.content.workload": "Hours and credits fit together",

        // The rungs of the trust ladder
        "rung.0": "Signed by somebody whom no registry names.",
        "rung.1": "Signed by whoever controls {issuer}; no registry says who that is.",
        "rung.2": "Signed by {name}[, {country}].",
        "rung.3": "{name} is the awarding body, or acts under its mandate.",
        "rung.4": "[Registry {registry}|A registry] lists {name}[ ({country})] and confirms its official number.",

        // The bytes
        "reason.format.unrecognised":
            "[This is {kind}, which cannot be checked here|This file is of no kind that is known here].",
        "next.format.unrecognised":
            "Ask for the credential itself: a .json file, or the badge as the PNG or SVG picture that the issuer made. A printout or a scan proves nothing.",
        "file_kind.empty": "an empty file",
        "file_kind.pdf": "a PDF document",
        "file_kind.zip": "an archive (ZIP, or a document of an office program)",
        "file_kind.jpeg": "a JPEG picture",
        "file_kind.gif": "a GIF picture",
        "file_kind.markup": "a web page",
        "file_kind.token": "a signed token (JWT)",
        "file_kind.xml": "an XML document, perhaps one of Europass",
        "file_kind.jades": "a document with a signature around it (JAdES), as Europass makes them",
        "file_kind.sealed": "a file sealed for one recipient",
        "file_kind.mail": "a mail",
        "file_kind.program": "a program and no document",
        "file_kind.address": "an address in place of an award",
        "file_kind.presentation": "a presentation inside another one",
        "file_kind.next.address":
            "Ask for the award itself as a file: nothing is fetched from an address that somebody sent.",
        "file_kind.next.presentation":
            "Ask the learner to show the awards themselves in one presentation.",
        "file_kind.next.token":
            "It may be genuine: check it with what its issuer names for that, or ask for the award as an Open Badge 3.0 file (.json).",
        "file_kind.next.jades":
            "It may be genuine: check it on the Europass website, or ask for the award as an Open Badge 3.0 file (.json).",
        "file_kind.next.sealed":
            "Open it first, with the passphrase or the key it was sealed for: testamur open FILE --out FOLDER. Then check what was in it.",
        "file_kind.next.mail": "Save what is attached to it as a file, and check that.",
        "file_kind.next.program": "Do not open it. No award is a program: ask whoever sent it what it is.",
        "reason.format.no_credential": "[This is {kind}|This is JSON], but there is no credential in it.",
        "next.format.no_credential":
            "Ask for the credential itself; this may be a list, a key, a settings file, or a document without the award inside.",
        "reason.context.not_trusted":
            "The document defines words of its own, so that it could mean something else than it seems to.",
        "next.context.not_trusted":
            "Ask the issuer for a credential that uses published vocabularies only; a policy may allow others.",
        "reason.context.missing": "The document does not say which vocabulary its words are from.",
        "next.context.missing": "Ask for the original file; the member “@context” is missing.",
        "reason.context.order":
            "The first vocabulary named is not the one of W3C credentials, so that words could mean anything.",
        "next.context.order":
            "Ask the issuer for a document whose “@context” begins with https://www.w3.org/ns/credentials/v2.",
        "reason.presentation.unsigned":
            "Nobody signed to show that the credential is theirs: whoever sent it may have copied it.",
        "next.presentation.unsigned": "Ask the learner to show it from the wallet, for your challenge and domain.",
        "reason.presentation.empty": "Nothing is shown: the presentation holds no credential.",
        "next.presentation.empty": "Ask for a presentation with the credential in it.",

        // The issuer
        "reason.issuer.malformed": "The document does not name one issuer by an identifier.",
        "next.issuer.malformed": "Ask the issuer for a document that names it by one identifier.",
        "reason.issuer.key_binding":
            "It was signed by somebody else than it names: the key belongs to {controller}, not to {issuer}.",
        "next.issuer.key_binding": "Do not rely on it. Ask the named issuer whether it awarded this.",
        "reason.issuer.untrusted": "No registry is at hand that says who the issuer is.",
        "next.issuer.untrusted":
            "Name a registry you trust with --trust, and the key that signed it with --anchor. Without one, ask the institution, at an address you looked up yourself, whether the key is its own.",
        "reason.issuer.not_listed": "No registry you named knows the key of this issuer[: {issuer}].",
        "next.issuer.not_listed":
            "Ask the institution, through an address you looked up yourself, whether this key is its own; or name a further registry with --trust.",
        "reason.issuer.name_only":
            "The document calls its issuer “{stated}”. A registered institution has that name, but this was not signed with any of its keys: anybody can write a name.",
        "next.issuer.name_only":
            "Take it for a possible forgery until {name} confirms it; ask there, at an address you looked up yourself.",
        "reason.issuer.rung_too_low":
            "The issuer is known to the registry, but your policy asks for more: rung {needed} of the trust ladder, this is rung {rung}.",
        "next.issuer.rung_too_low": "See what is missing ({next}), or choose another policy.",
        "reason.issuer.identifier_mismatch":
            "The document states another official number than the registry has for this issuer: {stated}, not {listed}.",
        "next.issuer.identifier_mismatch": "Ask the institution which number is right, and keep the answer.",
        "reason.issuer.identifier_missing":
            "[The number “{number}” is that of {owner}; the entry of whoever signed does not have it.|No registry at hand knows the number “{number}”, and the entry of whoever signed has none of its kind.|No official number of the issuer stands both in the document and in a registry.]",
        "next.issuer.identifier_missing":
            "[Ask {owner} whether it knows of this award.|Look up whose number “{number}” is in the official register that gives it, or ask the institution.|Nothing to do if the registry knows the key; otherwise ask for the official number.]",

        // Time
        "reason.time.inverted": "It ends before it begins.",
        "next.time.inverted": "Ask the issuer for a correct document.",
        "reason.time.expired": "It ran out[ on {until}].",
        "next.time.expired": "Ask the learner for a renewed copy; the award itself may still stand.",
        "reason.time.not_yet_valid": "It is not in force yet[: only from {from}].",
        "next.time.not_yet_valid": "Wait until then, or check the clock of this computer.",
        "reason.time.no_offset": "A time does not say in which zone it is meant; it was read as UTC.",
        "next.time.no_offset": "Keep in mind that it may be some hours off.",
        "reason.date.order": "The dates cannot all be right: {first} comes before {second}.",
        "next.date.order": "Ask the issuer which date is right.",
        "reason.date.future": "A date of something that has happened lies in the future: {date}.",
        "next.date.future": "Check the clock of this computer; if it is right, ask the issuer.",
        "reason.date.unknown": "It states fewer than two dates, so there is nothing to compare.",
        "next.date.unknown": "Nothing to do; where dates matter, ask the issuer for them.",

        // Place
        "reason.place.conflict": "Not everybody names the same country: {countries}[. {odd} stands alone].",
        "next.place.conflict":
            "Ask the institution whether it awards in another country than its own, and on what ground.",
        "reason.place.single_source": "Only one source names a country, so there is nothing to compare it with.",
        "next.place.single_source": "Nothing to do; where the place matters, ask the institution.",

        // The holder
        "reason.holder.mismatch":
            "[It was signed by keys of several ({presenters}), so nobody can say who shows it.|It was shown by somebody else than it belongs to: another key signed the presentation.]",
        "next.holder.mismatch": "Ask the learner to show it from the wallet that holds the key named in the award.",
        "reason.holder.unbound": "The award names no key of the learner, so nobody can prove that it is theirs.",
        "next.holder.unbound":
            "[Share {record} as an encrypted file or PDF; or make a key (testamur wallet key) and ask the issuer for a copy bound to it.|Compare the name with another document; or ask the issuer for a copy that is bound to the learner's key.]",

        // The content
        "reason.content.incomplete":
            "Not everything that the European approach asks for is there. Missing: {elements}.",
        "next.content.incomplete": "An Open Badge need not have them all. Ask the issuer for what your decision needs.",
        "reason.workload.partial":
            "Hours or credits are stated, not both, so there is nothing to compare.",
        "next.workload.partial": "Nothing to do; where the effort matters, ask the issuer.",

        // The judging itself
        "reason.check.skipped":
            "Not looked at, because the signature did not pass: what a forged document says proves nothing.",
        "next.check.skipped": "Settle the question of the signature first.",
        "reason.internal.error": "Something went wrong inside this program.",
        "next.internal.error": "Please report it, with the file if you may share it.",

        // Policies
        "reason.policy.malformed": "The policy file is not one: a member is unknown, missing, or out of its range.",
        "next.policy.malformed": "Compare it with the shipped ones in Sources/5-Work/Verification/Policies.",
        "reason.policy.needs_registered":
            "“{member}” says what a registry has to bring, but issuer.registered does not decide under this policy: it would change nothing.",
        "next.policy.needs_registered": "Add issuer.registered to decides, or take {member} out.",
        "reason.policy.name_taken":
            "A policy named “{name}” comes along with the program, and this file says something else.",
        "next.policy.name_taken": "Give it a name of its own; testamur policy explain shows what the other one says.",
        "reason.policy.unknown_check": "The policy names a check that does not exist: {check}.",
        "next.policy.unknown_check": "Write its name as the report does, for example status.revocation.",
    ]
}
