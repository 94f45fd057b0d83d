extension English {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "The certificate of the key is trusted",
        "check.proof.timestamp": "The time stamp fits",
        "check.proof.long_term": "It can still be checked in many years",
        "check.format.consistency": "What is said twice is the same",
        "check.issuer.name": "The awarding body is called what the registry calls it",
        "check.issuer.mandate": "Whoever signed for the awarding body may do so",
        "check.issuer.accredited": "An accreditation covered the day of the award",
        "check.issuer.accreditation_scope": "The award lies inside what was accredited",
        "check.date.day_shift": "Days that are written as moments can be told",
        "check.date.birth": "The learner was of a plausible age",
        "check.place.region": "The region lies in the country",
        "check.place.nqf": "The national level is one of the awarding body's country",
        "check.place.jurisdiction": "The accreditation holds where it was awarded",
        "check.place.trust_territory": "The trusted list is that of the certificate's country",
        "check.status.replacement": "No newer copy replaces it",
        "check.holder.identifier": "Its identifier is that of the person you know",
        "check.content.optional": "Elements beyond the eleven",
        "check.content.volume": "The credits fit the kind of course",
        "check.content.level": "The levels go together",
        "check.content.assessment": "Outcomes were assessed and the learner identified",
        "check.content.languages": "Texts are in the languages that are declared",
        "check.content.identifiers": "Official numbers can be real ones",
        "check.content.lookalike": "The issuer looks like nobody else",
        "check.policy.requirements": "It has what your policy asks for",

        // What was compared
        "evidence.elements": "Elements",
        "evidence.agency": "Agency",
        "evidence.level": "Level",
        "evidence.decision": "Decision",
        "evidence.status": "Status",
        "evidence.toKind": "End",
        "evidence.report": "Report",
        "evidence.match": "Match",
        "evidence.mandator": "Given by",
        "evidence.mandatary": "Given to",
        "evidence.document": "Document",
        "evidence.framework": "Framework of",
        "evidence.scheme": "Kind of course",
        "evidence.eqf": "EQF level",
        "evidence.cycle": "Cycle",
        "evidence.nqf": "National level",
        "evidence.type": "Assessment",
        "evidence.supervision": "Supervision",
        "evidence.resembles": "Looks like",
        "evidence.written": "Written",
        "evidence.meant": "Meant",
        "evidence.birth": "Born",
        "evidence.newest": "Newest copy",
        "evidence.id": "Identifier",
        "evidence.listed": "In the registry",

        "rung.5": "{name} was accredited for this award on its day.",

        "field.shown.today": "today",

        // The issuer
        "reason.issuer.name_differs":
            "The document calls the awarding body “{stated}”; on {day} the registry calls it “{listed}”.",
        "next.issuer.name_differs":
            "Use the registry's name. An older or newer name is no harm; a quite different one is a reason to ask.",
        "reason.issuer.mandate_missing":
            "{signer} signed for {name}, and no registry knows that it may.",
        "next.issuer.mandate_missing": "Ask {name} whether {signer} signs for it.",
        "reason.issuer.mandate_unclear":
            "[The number “{number}” is that of {owner}, and that entry does not list the key that signed: nothing but the name says that both are one body.|The name “{stated}” is “{begins}” in the registry with more behind it: too little is known to say whether the two are one.|It names somebody else than who signed as awarding body or maker of the course, and too little is known of the two to say whether that is right.]",
        "next.issuer.mandate_unclear":
            "[Ask {owner} whether the key is its own; the keeper of that registry can then list it.|Ask “{begins}” whether “{stated}” is another name of it or a part of it, or name a registry that lists that name with --trust.|Name a registry that lists both with --trust, or ask the awarding body.]",
        "reason.lookalike.name":
            "The issuer calls itself “{stated}”, which looks like “{resembles}” in the registry and is not the same.",
        "next.lookalike.name":
            "Compare letter by letter. Ask {name}, at an address you looked up yourself, whether this is theirs.",
        "reason.lookalike.domain":
            "The issuer's address {stated} looks like {resembles}, which belongs to {name}, and is another one.",
        "next.lookalike.domain":
            "Take it for a forgery until {name} confirms it, at an address you looked up yourself.",

        // Accreditation
        "reason.accreditation.none": "The registry knows no accreditation of {name}.",
        "next.accreditation.none": "Ask the awarding body who accredited it, and look there.",
        "reason.accreditation.gap":
            "No accreditation covered {day}: the nearest[, by {agency},] ran from {from} to {to}[; the next began on {next}].",
        "next.accreditation.gap": "Ask the awarding body which accreditation covered the award.",
        "reason.accreditation.last_day":
            "It was awarded on {day}, the last day of the accreditation by {agency}, which agencies read both ways.",
        "next.accreditation.last_day": "Ask {agency} whether the last day was included.",
        "reason.accreditation.negative": "The decision of {agency} that covers the day was negative.",
        "next.accreditation.negative": "Read the report; do not count it as accredited.",
        "reason.accreditation.undecided": "The report of {agency} that covers the day carries no decision.",
        "next.accreditation.undecided": "Read the report, and decide whether it is enough for your purpose.",
        "reason.accreditation.flagged": "The report of {agency} that covers the day is marked as questionable.",
        "next.accreditation.flagged": "Ask {agency} what became of it.",
        "reason.accreditation.conditions":
            "The decision of {agency} that covers the day is positive with conditions or restrictions.",
        "next.accreditation.conditions": "Read in the report of {agency} whether a condition concerns you.",
        "reason.assessment.registered_none":
            "The report of {agency} about this programme says that nobody is assessed in it.",
        "next.assessment.registered_none":
            "Ask the issuer how the outcomes were assessed; without that, take it for a certificate of attendance.",
        "reason.accreditation.voluntary":
            "{agency} reviewed it, but in a voluntary procedure: nobody had to pass it to award.",
        "next.accreditation.voluntary": "Decide whether a voluntary review is enough for your purpose.",
        "reason.accreditation.title_only":
            "The programme was found by its title alone, and a title may be that of another one.",
        "next.accreditation.title_only": "Look the programme up in the report of {agency}.",
        "reason.accreditation.scope":
            "The award lies outside of what was accredited: {limit} {stated}, accredited for {limits}.",
        "next.accreditation.scope": "Ask the awarding body on what ground it awarded this.",
        "reason.accreditation.scope_unknown":
            "The accreditation is limited to {limit} {limits}, and the award does not say where it lies.",
        "next.accreditation.scope_unknown": "Ask the awarding body.",
        "reason.accreditation.unmatched":
            "The awarding body could not be matched with a registry by an official number, so nobody says what was accredited.",
        "next.accreditation.unmatched": "Name a registry with its accreditations with --trust.",
        "reason.ladder.top": "There is nothing more to establish.",
        "next.ladder.top": "Nothing to do.",

        // Days and places
        "reason.date.zone_unknown":
            "A day is written as a late evening of {written} in UTC, and it cannot be told where that was midnight.",
        "next.date.zone_unknown": "Take it for that day or the next; where a day matters, ask the issuer.",
        "reason.place.region_unread": "A region is named in words, so it cannot be compared with the country.",
        "next.place.region_unread": "Nothing to do; where the region matters, look it up.",

        // Copies
        "reason.status.replaced": "A newer copy of the same award is among what was handed in, in force since {since}.",
        "next.status.replaced": "Use the newer copy.",

        // The content
        "reason.format.profile_contradicts":
            "The same organisation is described twice, and not in the same way: “{member}” differs.",
        "next.format.profile_contradicts": "Ask the issuer which is right.",
        "reason.level.single": "Only one level is stated, or one of a framework that is not known here.",
        "next.level.single": "Nothing to do; there is nothing to compare it with.",
        "reason.supervision.missing": "It is not said whether anybody checked who took the assessment.",
        "next.supervision.missing": "Ask the issuer how the assessment was supervised, if it matters.",
        "reason.language.not_declared": "A text says its language, but the award declares none.",
        "next.language.not_declared": "Nothing to do.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "Your policy asks for something that the award does not have: {what}[ is {stated}][; needed: {needed}].",
        "next.policy.requirement_missing": "Ask the learner for another proof of it, or choose another policy.",
        "reason.check.nothing_stated":
            "The policy asks for this check, and the credential states nothing that could be checked.",
        "next.check.nothing_stated":
            "Ask the issuer for a credential that states it, or choose a policy that does not ask.",
        "reason.check.not_available":
            "The policy asks for this check, and it cannot be made of a credential of this kind.",
        "next.check.not_available":
            "Choose a policy that does not ask for it, or have it checked in another way.",
        "reason.holder.too_many":
            "There are more than {count} awards in this folder; whether all of them are one person’s was not compared.",
        "next.holder.too_many": "Put the files of each person into a folder of its own and check that.",
        "reason.policy.requirement_unclear":
            "Your policy asks for {what}[ ({needed})], and the award does not say it.",
        "next.policy.requirement_unclear": "Ask the issuer, or choose another policy.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Ask the issuer which level is right.",
        "reader.level.nqf_country": "Ask the issuer why it names a level of another country.",
        "reader.issuer_place.region_mismatch": "Ask the issuer which of the two is right.",
        "reader.awarding_body.placeholder_identifier":
            "Do not look anybody up by this number; ask the issuer for the one in the register.",
        "reader.assessment.missing": "Ask the issuer how the outcomes were assessed.",
        "reader.assessment.attendance_only":
            "Take it for a certificate of attendance: it says who was there, not what they can do.",
        "reader.workload.volume": "Ask the issuer about the credits, if they matter to you.",
        "reader.language.malformed": "Nothing to do.",
        "reader.language.undeclared": "Nothing to do.",
        "reader.learner.birth_date_implausible": "Ask the learner, and compare with an identity document.",
    ]
}
