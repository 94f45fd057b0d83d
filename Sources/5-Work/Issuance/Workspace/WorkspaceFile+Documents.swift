import Achievements
import Encodings
import Identifiers
import JSON
import Signing
import Trust

/// What an issuer says about itself to others, made from `issuer.json` alone.
extension WorkspaceFile {
    /// The entry to hand to a registry, every key with its days.
    var registryEntry: JSON {
        let compromised = keys.compactMap { key in
            key.compromisedSince.map { Compromise(keys: [key.method], since: $0.date()) }
        }
        return RegistryEntry.make(
            id: "tr:" + (profile.baseURL.map { String($0.dropFirst("https://".count)) } ?? publicKey.multikey),
            names: [LegalName(text: profile.name)],
            identifiers: profile.identifiers.map {
                Trust.LegalIdentifier(kind: $0.kind.rawValue, value: $0.value, country: $0.country?.country?.code)
            },
            places: [RegistryPlace(country: profile.country.code, region: profile.region, city: profile.place)],
            keys: keys.map { key in
                RegistryEntry.NewKey(
                    methodID: key.method, publicKey: key.publicKey,
                    period: Period(from: key.from.date(), to: key.to?.date()),
                    status: key.compromisedSince != nil ? .compromised : key.to != nil ? .retired : .active)
            },
            qualityAssurance: profile.accreditation.map(\.json), compromises: compromised)
    }

    /// The key document, for an issuer with an address.
    ///
    /// A retired key stays in it with its end, so that what it signed can be checked. A compromised one stays as well, but
    /// no longer speaks for the issuer: its dates prove nothing, and what the registry says about it decides.
    func document() throws -> JSON? {
        guard profile.baseURL != nil else { return nil }
        return ControlledDocument.make(
            did: try DID(issuerID),
            keys: keys.map { key in
                ControlledDocument.Key(
                    fragment: key.fragment, publicKey: key.publicKey,
                    relationships: key.compromisedSince == nil ? [.assertionMethod] : [],
                    // The end itself no longer counts, the second of the rotation does.
                    expires: key.to?.adding(seconds: 1), revoked: key.compromisedSince)
            })
    }

    func writeDocuments(to folder: Folder) throws {
        try folder.write(registryEntry.bytes(pretty: true), as: Workspace.entryName, isDurable: true)
        if let document = try document() {
            try folder.write(document.bytes(pretty: true), as: Workspace.documentName, isDurable: true)
        }
    }
}
