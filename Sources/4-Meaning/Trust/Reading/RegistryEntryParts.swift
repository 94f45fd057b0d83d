internal import Encodings

/// The members of an entry while they are being read.
struct RegistryEntryParts {
    var id = ""
    var legalNames: [LegalName] = []
    var legalIdentifiers: [LegalIdentifier] = []
    var places: [RegistryPlace] = []
    var decisions = LazyDecisions([])
    var awardingPowers: [AwardingPower] = []
    var keys: [RegistryKey] = []
    var compromises: [Compromise] = []
    var mandates: [Mandate] = []
    var relations: [Relation] = []
    var sources: [RegistrySource] = []
    var statusIssuers: [StatusIssuer] = []
}

extension RegistryEntryParts {
    /// Whose status lists speak for this issuer, and on which days.
    var datedStatusListIssuers: [(issuer: [UInt8], period: Period)] {
        var issuers: [(issuer: [UInt8], period: Period)] = []
        for key in keys where key.status != .revoked && key.status != .compromised {
            if let controller = key.controller { issuers.append((controller, key.period)) }
        }
        for identifier in legalIdentifiers where identifier.kind == "did" {
            issuers.append((Array(identifier.value.utf8), identifier.period))
        }
        return issuers + statusIssuers.map { (Array($0.value.utf8), $0.period) }
    }
}
