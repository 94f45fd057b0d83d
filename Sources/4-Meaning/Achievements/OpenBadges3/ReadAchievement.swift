public import Encodings
public import JSON

/// What a credential says, as a record, with what was noticed while reading.
public struct ReadAchievement: Sendable {
    /// The record. What the credential does not say is empty in it.
    public let achievement: Achievement
    /// What a reader should know: an award date that is only the day of sealing, credits without a unit, words where a list
    /// has a term. The field of each is a JSON pointer.
    public let notes: [Problem]
    /// `id` of the credential, if it has one.
    public let id: String?
    /// `id` of the issuer.
    public let issuerID: String?
    /// `id` of the subject: the DID of the holder's key where it begins with `did:`.
    public let subjectID: String?
    /// `validFrom`, in VC 1.1 `issuanceDate`.
    public let validFrom: DateTimeStamp?
    /// `validUntil`, in VC 1.1 `expirationDate`.
    public let validUntil: DateTimeStamp?
    /// The entries of `credentialStatus`.
    public let statusEntries: [JSONValue]
}

extension OpenBadges3 {
    /// Whether a document calls itself an Open Badges 3.0 credential.
    ///
    /// - Parameter credential: The credential; where it came as a JWT of VC 1.1, its `vc` claim.
    public static func recognises(_ credential: JSONValue) -> Bool {
        guard credential.kind == .object, let type = credential["type"] ?? credential["@type"] else { return false }
        func isBadge(_ value: JSONValue) -> Bool {
            value.equals("OpenBadgeCredential") || value.equals("AchievementCredential")
        }
        return type.kind == .array ? type.elements.contains(where: isBadge) : isBadge(type)
    }

    /// Reads an Open Badges 3.0 credential, ours or anybody's.
    ///
    /// ```swift
    /// let read = try OpenBadges3.read(document.root)
    /// for note in read.notes { print(note.field, texts("reason.\(note.code.rawValue)", note.facts)) }
    /// ```
    ///
    /// Read are single values for lists and lists for single values, VC 1.1 dates (`issuanceDate`), the Dutch terms of
    /// `EducredentialAchievement`, and member names in the wrong case inside known classes.
    ///
    /// - Throws: ``AchievementError`` `openbadges.profile` for anything else than such a credential, `openbadges.type` with
    ///   a JSON pointer for a member of the wrong type, `openbadges.limit` for more than 1,000 entries in one list.
    public static func read(_ credential: JSONValue) throws(AchievementError) -> ReadAchievement {
        var reader = try BadgeReader(credential)
        return try reader.read()
    }
}
