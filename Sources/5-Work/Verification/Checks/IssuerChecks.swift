import DataIntegrity
import Encodings
import Identifiers
import JSON
import Trust

/// Whether the key that signed belongs to whoever is named as issuer.
struct KeyBindingCheck: Check {
    let id = CheckID.issuerKeyBinding

    func evaluate(_ examination: Examination) -> Finding {
        guard let issuer = examination.issuerID else { return Finding(.failed(Reason(.issuerMalformed))) }
        let evidence = [Evidence("issuer", .stated(issuer))]
        for method in examination.methods where !issuer.equals(utf8Of: method.method.controller) {
            let facts = ["controller": method.method.controller, "issuer": issuer.string ?? ""]
            return Finding(.failed(Reason(.issuerKeyBinding, at: issuer, facts: facts)), evidence)
        }
        // A key that stands in its own address was put there by whoever wrote the address.
        if let named = examination.methods.first(where: { $0.source == .named }) {
            return .unknown(.keyUnconfirmed, facts: ["method": named.method.id], evidence)
        }
        return Finding(.passed, evidence)
    }
}

/// Whether the key was in its window when, by its own word, it signed.
struct KeyWindowCheck: Check {
    let id = CheckID.proofKeyWindow

    func evaluate(_ examination: Examination) -> Finding {
        var evidence: [Evidence] = []
        evidence.reserveCapacity(3 * examination.methods.count)
        var isStated = false
        for position in examination.methods.indices {
            let window = KeyWindow(examination.methods[position], listing: examination.listing(ofProof: position))
            guard window.isStated else { continue }
            isStated = true
            window.add(to: &evidence)
            guard let created = examination.proofs[position].proof?.created?.instant else {
                return .unknown(.proofTime, evidence)
            }
            evidence.append(Evidence("created", .instant(created)))
            if let reason = window.objection(to: created) { return Finding(.failed(reason), evidence) }
        }
        return isStated ? Finding(.passed, evidence) : .notApplicable
    }
}

/// When a key may be used, from wherever it is stated.
private struct KeyWindow {
    let listing: RegistryListing?
    let expires: Instant?
    let revoked: Instant?

    init(_ method: ResolvedMethod, listing: RegistryListing?) {
        self.listing = listing
        expires = method.method.expires
        revoked = method.method.revoked
    }

    var isStated: Bool {
        expires != nil || revoked != nil
            || listing.map { $0.key.period.from != nil || $0.key.period.to != nil || $0.key.status != .active } ?? false
    }

    /// Adds the days between which the key counts.
    func add(to evidence: inout [Evidence]) {
        if let from = listing?.key.period.from { evidence.append(Evidence("from", .date(from))) }
        if let to = listing?.key.period.to { evidence.append(Evidence("to", .date(to))) }
    }

    func objection(to created: Instant) -> Reason? {
        if let revoked, created >= revoked { return Reason(.keyRevoked, facts: ["since": revoked.description]) }
        if let expires, created >= expires { return Reason(.keyWindow, facts: ["to": expires.description]) }
        return listing?.key.standing(at: created).objection.map { Reason($0) }
    }
}

/// Whether a registry at hand knows the issuer, by key and identifier, never by name.
struct RegisteredCheck: Check {
    let id = CheckID.issuerRegistered

    func evaluate(_ examination: Examination) -> Finding {
        guard !examination.registries.isEmpty else {
            let problem = examination.environment.registryProblems.first.map(Reason.init(registry:))
            return Finding(.unknown(problem ?? Reason(.issuerUntrusted)))
        }
        let position = examination.ladder
        // Whoever is not found in a damaged registry may stand in the part that is.
        if let fault = examination.registries.fault { return Finding(.unknown(Reason(registry: fault))) }
        guard let listing = examination.listing else { return notListed(examination, hints: position.hints) }
        let evidence = examination.standing.listingEvidence
        // A key that was compromised or is out of its window keeps its entry; other checks say what is wrong with it.
        let isKeyObjected = position.signer == nil
        // What was issued before the award cannot say who was registered on its day.
        if let day = examination.awardDay, !listing.registry.canSpeak(about: day) {
            let facts = ["issued": listing.registry.issued.date().description, "day": day.description]
            return .unknown(.registrySnapshotOlder, facts: facts, evidence)
        }
        // A policy may ask for a younger snapshot than the registry's keeper does.
        if let stale = Self.staleness(of: listing.registry, examination) {
            return Finding(.unknown(stale), evidence)
        }
        guard isKeyObjected || position.rung.rawValue >= examination.policy.minimumRung else {
            let facts = [
                "rung": String(position.rung.rawValue), "needed": String(examination.policy.minimumRung),
                "next": position.next.reason,
            ]
            return .unknown(.issuerRungTooLow, facts: facts, evidence)
        }
        return Finding(.passed, evidence)
    }

    /// Why a policy finds a snapshot too old.
    static func staleness(of registry: TrustRegistry, _ examination: Examination) -> Reason? {
        let issued = registry.issued
        guard let age = examination.policy.registryMaximumAge, issued.adding(seconds: age) < examination.now
        else { return nil }
        let facts = ["registry": registry.id, "since": issued.adding(seconds: age).description]
        return Reason(.registryStale, facts: facts)
    }

    /// A complete registry without the issuer says no; every other one only does not know.
    private func notListed(_ examination: Examination, hints: [TrustError]) -> Finding {
        var reason = Reason(
            .issuerNotListed, at: examination.issuerID, facts: ["issuer": examination.issuerID?.string ?? ""])
        if let hint = hints.first {
            reason = Reason(.issuerNameOnly, at: examination.issuerID, facts: hint.facts)
        }
        return Finding(examination.isCoveredCompletely ? .failed(reason) : .unknown(reason))
    }
}

/// Whether the official numbers in the credential are those of the registry's entry.
struct LegalIdentifierCheck: Check {
    let id = CheckID.issuerLegalIdentifier

    func evaluate(_ examination: Examination) -> Finding {
        let stated = examination.sealerIdentifiers
        guard !stated.isEmpty else { return .unknown(.issuerIdentifierMissing) }
        let evidence =
            examination.credential.value["issuer"]?["otherIdentifier"].map { [Evidence("stated", .stated($0))] } ?? []
        guard let listing = examination.listing, let comparison = examination.standing.comparison else {
            guard !examination.registries.isEmpty else { return .unknown(.issuerUntrusted, evidence) }
            return .unknown(.issuerNotListed, facts: ["issuer": examination.issuerID?.string ?? ""], evidence)
        }
        if let other = comparison.contradicting.first {
            let listed = listing.entry.legalIdentifiers(on: examination.day)
            let facts = [
                "stated": other.value, "kind": other.kind,
                "listed": listed.first { $0.kind == other.kind }?.value ?? "",
            ]
            return .failed(.issuerIdentifierMismatch, facts: facts, evidence)
        }
        guard comparison.shared.isEmpty else { return Finding(.passed, evidence) }
        let (facts, owner) = unmatched(stated, of: listing, examination)
        return .unknown(.issuerIdentifierMissing, facts: facts, evidence + owner)
    }

    /// What there is to say of numbers that the signer's entry does not have: whose one of them is, or that nobody at hand knows it.
    private func unmatched(
        _ stated: [Trust.LegalIdentifier], of listing: RegistryListing, _ examination: Examination
    ) -> (facts: [String: String], evidence: [Evidence]) {
        for number in stated {
            switch examination.registries.standing(ofNumber: number, beside: listing, on: examination.day) {
            case .ofSigner: return ([:], [])
            case .ofOther(let name):
                return (["number": number.value, "owner": name], [Evidence("listed", .text(name))])
            case .unknown: continue
            }
        }
        return (stated.first.map { ["number": $0.value, "kind": $0.kind] } ?? [:], [])
    }
}

/// Whether a key that signed was in other hands.
struct NotCompromisedCheck: Check {
    let id = CheckID.issuerNotCompromised

    func evaluate(_ examination: Examination) -> Finding {
        // A policy chooses whom to believe about issuers; that a key is in other hands is believed of every registry at hand.
        let registries = examination.setup.everyRegistry
        if registries.knowCompromises, let finding = Self.compromise(in: examination, registries) { return finding }
        // A registry that could not be opened, or no longer counts, may be the one that knows of it.
        if let problem = registries.fault ?? examination.setup.missingRegistry {
            return Finding(.unknown(Reason(registry: problem)))
        }
        guard let listing = examination.listing else {
            // Nobody else lists the key: then even what nobody has signed was meant to be asked.
            if let problem = examination.environment.registryProblems.first {
                return Finding(.unknown(Reason(registry: problem)))
            }
            guard examination.policy.decides.contains(id) else { return .notApplicable }
            return .unknown(.issuerNotListed, facts: ["issuer": examination.issuerID?.string ?? ""])
        }
        if let stale = RegisteredCheck.staleness(of: listing.registry, examination) { return Finding(.unknown(stale)) }
        return .passed
    }

    private static func compromise(in examination: Examination, _ registries: TrustRegistries) -> Finding? {
        let credential = examination.credential.value["id"]?.utf8
        for method in examination.methods.map(\.method) {
            guard let compromise = compromise(of: method, credential, registries) else {
                continue
            }
            return .failed(
                .keyCompromised, facts: ["key": method.id, "since": compromise.since.description],
                [Evidence("since", .date(compromise.since))])
        }
        return nil
    }

    /// A key in other hands is so under whatever name it signs, and in whatever registry that is known.
    private static func compromise(
        of method: VerificationMethod, _ credential: [UInt8]?, _ registries: TrustRegistries
    ) -> Compromise? {
        for listing in registries.listings(of: method.publicKey) {
            if let found = listing.entry.compromise(of: listing.key, credential: credential) { return found }
        }
        // A key that its entry names without carrying it is found by that name alone.
        return registries.compromise(ofMethod: method.id.utf8Span.span, credential: credential)?.compromise
    }
}
