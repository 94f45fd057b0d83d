internal import Encodings
public import Identifiers
import JSON
import StatusLists
import Trust

/// Something that a verdict would need and that is not at hand.
public enum MissingEvidence: Sendable, Hashable {
    /// The key document of a did:web.
    case keyDocument(DID)
    /// The status list at this address, in UTF-8: none is at hand, or one that may not speak any more.
    case statusList([UInt8])
}

extension Report {
    /// Status entries that are looked at; a credential has one or two.
    private static let mostEntries = 8

    /// What may be asked for, and would help.
    ///
    /// Nothing for a credential in which something has failed, and nothing that a stranger could choose: a key document
    /// only of an issuer whom a registry lists, and under whose name the proof was made; a status list only after the
    /// proof has passed. Of a learner record also what the credentials in it need.
    public var missing: [MissingEvidence] {
        guard ownVerdict != .invalid else { return [] }
        return (missingKeyDocuments + missingStatusLists + credentials.flatMap(\.missing)).reduce(into: []) {
            all, next in
            if !all.contains(next) { all.append(next) }
        }
    }

    private var issuer: [UInt8] {
        let issuer = credential.value["issuer"]
        return (issuer?.kind == .object ? issuer?["id"] : issuer)?.utf8 ?? []
    }

    private static func webDID(_ text: [UInt8]) -> DID? {
        (try? DID(parsing: text.span)).flatMap { $0.method == .web ? $0 : nil }
    }

    private var missingKeyDocuments: [MissingEvidence] {
        let issuer = issuer
        guard case .unknown? = self[.proofSignature], let did = Self.webDID(issuer),
            environment.registries.entry(controlling: issuer.span) != nil
        else { return [] }
        let isNeeded = (credential.value["proof"]?.oneOrMany ?? []).prefix(Self.mostEntries).contains { proof in
            guard let method = proof["verificationMethod"]?.utf8, let name = try? DIDURL(parsing: method.span),
                name.did == did
            else { return false }
            do throws(IdentifierError) {
                _ = try environment.resolver.method(method, for: .assertionMethod)
                return false
            } catch {
                return error.code == .didUnavailable
            }
        }
        return isNeeded ? [.keyDocument(did)] : []
    }

    private var missingStatusLists: [MissingEvidence] {
        guard self[.proofPresent]?.isPassed == true, self[.proofSignature]?.isPassed == true,
            self[.statusRevocation] != nil || self[.statusSuspension] != nil, let entry = established.entry
        else { return [] }
        let issuers =
            [issuer] + policy.statusListIssuers.map { Array($0.utf8) }
            + entry.statusListIssuers(on: judged.date())
        let isForeign = [CheckID.statusRevocation, .statusSuspension].contains {
            self[$0]?.reason?.code == .statusIssuer
        }
        var missing: [MissingEvidence] = []
        for case .entry(let stated) in ParsedStatusEntry.all(in: credential.value["credentialStatus"])
            .prefix(Self.mostEntries)
        {
            let address = policy.statusListAliases[stated.list] ?? stated.list
            // One of somebody else is of no use.
            let own = environment.statusLists.list(at: address, of: issuers)
            guard let list = own ?? (isForeign ? nil : environment.statusLists.lists(at: address).first) else {
                missing.append(.statusList(address))
                continue
            }
            if let objection = list.objection {
                // The key of a list's own issuer, if that one may speak here.
                if objection.facts["cause"] == "did.unavailable", issuers.contains(list.issuer),
                    let did = Self.webDID(list.issuer)
                {
                    missing.append(.keyDocument(did))
                }
                missing.append(.statusList(address))
            } else if case .stale = list.freshness(at: judged, rules: statusRules) {
                missing.append(.statusList(address))
            }
        }
        return missing
    }

    private var statusRules: StatusRules {
        StatusRules(
            minimumCount: policy.minimumStatusListLength, maximumAge: policy.statusListMaximumAge,
            clockSkew: policy.clockSkew)
    }
}

extension PresentationReport {
    /// What may be asked for, and would help: nothing if the presentation itself is wrong, and never the key of whoever
    /// shows it, who is in no registry.
    public var missing: [MissingEvidence] {
        guard Report.verdict(of: checks).0 != .invalid else { return [] }
        return credentials.flatMap(\.missing).reduce(into: []) { all, next in
            if !all.contains(next) { all.append(next) }
        }
    }
}
