import Achievements
import Encodings
import JSON
import Trust

/// A body that a credential names beside its issuer, and what registries know of it.
struct ExaminedBody {
    let body: NamedBody
    let standing: NamedBodyStanding
}

extension Examination {
    /// What registries know of a body that is named; nothing where they do not know who signed.
    func examined(_ body: NamedBody) -> ExaminedBody {
        guard let listing else { return ExaminedBody(body: body, standing: .unknown) }
        let numbers = body.identifiers.map { identifier in
            Trust.LegalIdentifier(
                kind: identifier.kind.rawValue, value: identifier.value, country: identifier.country?.text)
        }
        let standing = registries.standing(
            ofNumbers: numbers, identifier: body.address?.utf8 ?? [], name: body.name?.string, beside: listing, on: day,
            signedAt: created?.instant)
        return ExaminedBody(body: body, standing: standing)
    }

    /// The bodies that award together with the awarding body and that a registry knows: anybody can name one that does not
    /// exist, or that is nearly called like one that does, and so explain away whatever place he likes.
    var knownJointBodies: [NamedBody] {
        jointBodies.compactMap { one in
            switch one.standing {
            case .connected, .unconfirmed: one.body
            case .unknown, .signer, .resembling: nil
            }
        }
    }
}
