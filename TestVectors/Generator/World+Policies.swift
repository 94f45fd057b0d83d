import JSON

/// Policies that do not ship with the library.
extension World {
    /// A policy file of the environment.
    static func policy(_ name: String) -> String { "vectors/environment/policies/\(name).json" }

    /// Findings of which a policy makes one alone decide, to show what each says.
    static let decidable = [
        "format.consistency", "issuer.name", "issuer.mandate", "issuer.accredited", "issuer.accreditation_scope",
        "date.day_shift", "date.birth", "place.region", "place.nqf", "place.jurisdiction", "status.replacement",
        "content.volume", "content.level", "content.assessment", "content.languages", "content.identifiers",
        "content.lookalike", "content.complete", "proof.timestamp", "holder.identifier", "holder.name",
        "holder.same_person",
    ]

    static func policies() -> [String: [UInt8]] {
        var files: [String: JSON] = [:]
        files["strict"] = [
            "policy": "every-check", "version": 1,
            "description": "Every check decides, but for the two that need a presentation or a status list.",
            "decides": [
                "issuer.registered", "issuer.legal_identifier", "date.order", "place.issuer_country",
                "place.awarding_country", "status.freshness", "content.complete", "content.vocabulary",
                "content.workload", "content.images",
            ],
        ]
        files["rung-3"] = ["policy": "rung-3", "version": 1, "decides": ["issuer.registered"], "minimumRung": 3]
        files["status-publisher"] = [
            "policy": "status-publisher", "version": 1, "decides": ["issuer.registered"],
            "statusLists": ["issuers": [.string(TestKey.statusPublisher.did)]],
        ]
        files["hundred-days"] = [
            "policy": "hundred-days", "version": 1, "decides": ["issuer.registered"],
            "statusLists": ["maximumAgeDays": 100],
        ]
        files["fresh-short-lists"] = [
            "policy": "fresh-short-lists", "version": 1, "decides": ["issuer.registered", "status.freshness"],
            "statusLists": ["minimumLength": 100_000],
        ]
        files["no-skew"] = ["policy": "no-skew", "version": 1, "decides": ["issuer.registered"], "clockSkew": 0]
        files["inline-contexts"] = [
            "policy": "inline-contexts", "version": 1, "decides": ["issuer.registered"], "inlineContexts": true,
        ]
        for check in decidable {
            files["deciding-\(check)"] = [
                "policy": .string("deciding-\(check)"), "version": 1, "decides": [.string(check)],
            ]
        }
        func asking(_ name: String, _ wanted: JSON) {
            files["asking-\(name)"] = ["policy": .string("asking-\(name)"), "version": 1, "requires": wanted]
        }
        asking("level-6", ["minimumEQF": 6])
        asking("level-7", ["minimumEQF": 7])
        asking("grade-1", ["grades": ["1", "2"]])
        asking("grade-2", ["grades": ["2", "3"]])
        asking("outcomes", ["elements": ["outcomes", "assessment", "participation"]])
        func believing(_ name: String, _ members: JSON) {
            files[name] = [
                "policy": .string(name), "version": 1, "decides": ["issuer.registered"], "registries": members,
            ]
        }
        believing("this-registry", ["ids": ["urn:example:registry"]])
        believing("other-registry", ["ids": ["urn:example:other"]])
        believing("longer-registry", ["ids": ["urn:example:registry:2"]])
        believing("registry-of-13-days", ["maximumAgeDays": 13])
        believing("registry-of-14-days", ["maximumAgeDays": 14])
        return Dictionary(uniqueKeysWithValues: files.map { (policy($0.key), $0.value.bytes(pretty: true)) })
    }
}
