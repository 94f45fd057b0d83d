internal import Encodings

/// The members of an entry while they are being read.
struct RegistryEntryParts {
    var id = ""
    var legalNames: [LegalName] = []
    var legalIdentifiers: [LegalIdentifier] = []
    var places: [RegistryPlace] = []
    var qualityAssurance: [QualityAssurance] = []
    var awardingPowers: [AwardingPower] = []
    var keys: [RegistryKey] = []
    var compromises: [Compromise] = []
    var mandates: [Mandate] = []
    var relations: [Relation] = []
    var sources: [RegistrySource] = []
    var statusIssuers: [StatusIssuer] = []
}

extension RegistryEntryParts {
    /// Whose status lists speak for this issuer, each once.
    ///
    /// - Parameter day: The day from which on they must count; nil lets those count that have ended.
    func statusListIssuers(asOf day: CalendarDate?) -> [[UInt8]] {
        func lasts(_ period: Period) -> Bool {
            guard let day, let to = period.to else { return true }
            return day <= to
        }
        var issuers: [[UInt8]] = []
        func add(_ issuer: [UInt8]) {
            if !issuers.contains(issuer) { issuers.append(issuer) }
        }
        for key in keys where lasts(key.period) && key.status != .revoked && key.status != .compromised {
            if let controller = key.controller { add(controller) }
        }
        for identifier in legalIdentifiers where identifier.kind == "did" && lasts(identifier.period) {
            add(Array(identifier.value.utf8))
        }
        for issuer in statusIssuers where lasts(issuer.period) { add(Array(issuer.value.utf8)) }
        return issuers
    }
}
