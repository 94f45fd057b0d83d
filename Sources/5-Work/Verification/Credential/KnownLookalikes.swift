import Achievements
import JSON
import Synchronization
import Trust

/// Whom the last few unregistered issuers look like: to compare one with every name of a registry takes a while, and a pile of
/// forgeries repeats one.
final class KnownLookalikes: Sendable {
    private static let most = 8
    private struct Kept: Sendable {
        let issuer: JSONValue
        let source: JSONValue?
        let finding: Finding

        func isAbout(_ issuer: JSONValue, _ source: JSONValue?) -> Bool {
            guard self.issuer.hasSameBytes(as: issuer) else { return false }
            guard let source, let known = self.source else { return source == nil && self.source == nil }
            return known.hasSameBytes(as: source)
        }
    }

    private let kept = Mutex<[Kept]>([])

    func finding(for examination: Examination) -> Finding {
        // Places differ inside a learner record.
        guard let issuer = examination.credential.value["issuer"], examination.isWholeDocument else {
            return Self.find(examination)
        }
        let source = examination.badge?.source
        if let known = kept.withLock({ kept in kept.first { $0.isAbout(issuer, source) }?.finding }) {
            return known
        }
        let finding = Self.find(examination)
        kept.withLock { kept in
            if kept.count == Self.most { kept.removeFirst() }
            kept.append(Kept(issuer: issuer, source: source, finding: finding))
        }
        return finding
    }

    private static func find(_ examination: Examination) -> Finding {
        let identifier = examination.issuerID?.utf8 ?? []
        let names = [examination.credential.value["issuer"]?["name"], examination.badge?.source?["name"]]
            .compactMap { $0 }.filter { $0.string?.isEmpty == false }
        var namesake: Finding?
        for name in names {
            guard let finding = self.namesake(name, identifier, examination) else { continue }
            if case .failed = finding.outcome { return finding }
            namesake = namesake ?? finding
        }
        var alike: [(found: Lookalike, place: JSONValue?)] = []
        for name in names.isEmpty ? [nil] : names.map(Optional.some) {
            alike += examination.registries.lookalikes(name: name?.string, identifier: identifier.span).map {
                ($0, $0.kind == .name ? name : examination.issuerID)
            }
        }
        guard let first = alike.first else { return namesake ?? .passed }
        let facts = [
            "stated": first.found.stated, "resembles": first.found.resembles,
            "name": first.found.entry.legalName(on: examination.day)?.text ?? first.found.resembles,
        ]
        let evidence = alike.prefix(5).map { Evidence("resembles", .text($0.found.resembles)) }
        let code: ReasonCode = first.found.kind == .name ? .lookalikeName : .lookalikeDomain
        return Finding(.failed(Reason(code, at: first.place, facts: facts)), Array(evidence))
    }

    /// The very name of a registered issuer looks like it most of all.
    ///
    /// Where that entry lists no key, nobody can tell by its keys who it is: then it is open.
    private static func namesake(_ name: JSONValue, _ identifier: [UInt8], _ examination: Examination) -> Finding? {
        var found: [RegistryEntry] = []
        for registry in examination.registries.registries {
            // An entry under whose own identifier it is signed is no namesake: `issuer.registered` says what is missing.
            let own = registry.entry(controlling: identifier.span)
            found += registry.entries(named: name.string ?? "").filter { $0 !== own }
        }
        guard let first = found.first(where: { !$0.keys.isEmpty }) ?? found.first else { return nil }
        let listed = first.legalName(on: examination.day)?.text ?? first.names(on: examination.day).first?.text ?? ""
        let facts = ["stated": name.string ?? "", "name": listed, "entry": first.id]
        let reason = Reason(.issuerNameOnly, at: name, facts: facts)
        let evidence = [Evidence("resembles", .text(listed))]
        return Finding(first.keys.isEmpty ? .unknown(reason) : .failed(reason), evidence)
    }
}
