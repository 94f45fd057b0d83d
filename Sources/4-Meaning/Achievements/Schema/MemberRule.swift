/// What a class of the formats says about one of its members.
///
/// Rules are plain values without references: they lie in memory one after the other and are walked millions of times.
struct MemberRule {
    /// How much it matters.
    enum Need: UInt8 {
        /// The format does not exist without it.
        case required
        /// The format does not exist without it in the data model 2.0, and did in 1.1.
        case requiredSinceVersion2
        /// It should be there: another version of the format, or its prose, asks for it.
        case expected
        /// It may be missing; if it is there, the data model prescribes what it is.
        case strict
        /// It may be missing.
        case optional
    }

    /// How many values it takes.
    enum Count: UInt8 {
        /// One; a list of one object says the same in linked data and is a lesser deviation.
        case one
        /// One, and never a list.
        case exactlyOne
        /// One by the profile; the data model would take several.
        case oneRatherThanList
        /// A list. A value alone says the same in linked data and is worth a note.
        case list
        /// A list, which in version 1.1 of the data model is also written as a value alone.
        case listSinceVersion2
        /// As the issuer likes.
        case either
    }

    let name: StaticString
    let value: ValueRule
    let count: Count
    let need: Need

    /// The format requires the member.
    static func must(_ name: StaticString, _ value: ValueRule, _ count: Count = .one) -> MemberRule {
        MemberRule(name: name, value: value, count: count, need: .required)
    }

    /// The format requires the member since it stands on the data model 2.0.
    static func since2(_ name: StaticString, _ value: ValueRule, _ count: Count = .one) -> MemberRule {
        MemberRule(name: name, value: value, count: count, need: .requiredSinceVersion2)
    }

    /// The member should be there.
    static func should(_ name: StaticString, _ value: ValueRule, _ count: Count = .one) -> MemberRule {
        MemberRule(name: name, value: value, count: count, need: .expected)
    }

    /// The member may be missing, but its value is prescribed by the data model.
    static func strict(_ name: StaticString, _ value: ValueRule, _ count: Count = .one) -> MemberRule {
        MemberRule(name: name, value: value, count: count, need: .strict)
    }

    /// The member may be missing.
    static func may(_ name: StaticString, _ value: ValueRule, _ count: Count = .one) -> MemberRule {
        MemberRule(name: name, value: value, count: count, need: .optional)
    }
}

/// What a value has to be.
enum ValueRule {
    /// A text.
    case text
    /// A text, which version 2.0 of the data model also allows with a language and a direction.
    case displayText
    /// The address of the thing itself: absolute, or the thing has no name.
    case identifier
    /// An address.
    case uri
    /// `2026-05-12T07:30:00Z`
    case instant
    /// `2026-05-12`
    case day
    case number
    case boolean
    /// `en`, `de-AT`, `sr-Cyrl`
    case language
    /// Three parts of base64url, the middle one possibly empty.
    case compactJWS
    /// A word of a vocabulary.
    case word(WordList)
    /// Names of classes, the class of the object among them.
    case classes
    /// Names of classes, whichever.
    case anyClasses
    /// The contexts of a credential.
    case contexts
    case object(ShapeName)
    /// An object, or its address.
    case objectOrAddress(ShapeName)
    /// An object. Its address alone is what the data model takes and the profile of the time did not.
    case objectRatherThanAddress(ShapeName)
    /// A credential in a credential, in whichever data model it names.
    case credential(CredentialFormat)
    /// Whether an identity is hashed.
    case hashed
    /// An identity, or its hash.
    case identityHash
}
