import Achievements
public import JSON

extension Policy {
    /// The policy as its file says it; reading that gives the same policy again.
    public var document: JSON {
        func list(_ texts: [String]) -> JSON? { texts.isEmpty ? nil : .array(texts.map(JSON.string)) }
        return .object(omittingNil: [
            ("policy", .string(name)), ("version", .integer(version)),
            ("description", description.isEmpty ? nil : .string(description)),
            ("decides", .array(decides.sorted().map { .string($0.rawValue) })),
            ("ignores", list(ignores.sorted().map(\.rawValue))),
            // Only `issuer.registered` asks for one.
            ("minimumRung", decides.contains(.issuerRegistered) || minimumRung != 2 ? .integer(minimumRung) : nil),
            ("clockSkew", .integer(Int(clockSkew))),
            ("registries", registriesJSON),
            ("statusLists", statusListsJSON),
            ("requires", requirements.map(\.json)),
            ("inlineContexts", allowsInlineContexts ? true : nil),
            ("emptyPresentations", allowsEmptyPresentations ? true : nil),
        ])
    }

    private var registriesJSON: JSON? {
        guard !registries.isEmpty || registryMaximumAge != nil else { return nil }
        return .object(omittingNil: [
            ("ids", registries.isEmpty ? nil : .array(registries.map(JSON.string))),
            ("maximumAgeDays", registryMaximumAge.map { .integer(Int($0 / 86_400)) }),
        ])
    }

    private var statusListsJSON: JSON {
        .object(omittingNil: [
            ("minimumLength", .integer(minimumStatusListLength)),
            ("maximumAgeDays", .integer(Int(statusListMaximumAge / 86_400))),
            ("issuers", statusListIssuers.isEmpty ? nil : .array(statusListIssuers.map(JSON.string))),
            ("aliases", statusListAliases.isEmpty ? nil : aliasesJSON),
        ])
    }

    private var aliasesJSON: JSON {
        .object(
            statusListAliases.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { named, own in
                JSONMember(String(decoding: named, as: UTF8.self), .string(String(decoding: own, as: UTF8.self)))
            })
    }
}

extension Requirements {
    fileprivate var json: JSON {
        let names = elements.sorted { $0.rawValue < $1.rawValue }.map { JSON.string($0.name) }
        return .object(omittingNil: [
            ("elements", elements.isEmpty ? nil : .array(names)),
            ("minimumEQF", minimumEQF.map(JSON.integer)),
            ("grades", grades.isEmpty ? nil : .array(grades.map(JSON.string))),
        ])
    }
}
