import JSON

/// Policies that do not ship with the library.
extension World {
    /// A policy file of the environment.
    static func policy(_ name: String) -> String { "vectors/environment/policies/\(name).json" }

    static func policies() -> [String: [UInt8]] {
        var files: [String: JSON] = [:]
        files["strict"] = [
            "policy": "strict", "version": 1,
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
        return Dictionary(uniqueKeysWithValues: files.map { (policy($0.key), $0.value.bytes(pretty: true)) })
    }
}
