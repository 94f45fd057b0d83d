import Encodings
import Signing

/// Finds the learners of a roster among those who were given an award before.
///
/// An id of a credential is made from one thing that tells its learner from all others, and says nothing about the same person
/// written otherwise. So what the ledger keeps of her is compared as well: name and number, opened for this and kept nowhere, and
/// the keyed hashes of what it keeps in no other form. Somebody is the same person
///
/// - whose number or wallet key is the same, or the same but for zeros in front while the name is the same too;
/// - whose name and e-mail address, or name and day of birth, are the same;
/// - whose e-mail address is the same, where one of the two has nothing else that tells her from others;
/// - whose name is the same, where nothing is known of both that could tell them apart.
///
/// Capitals, spaces and the way an accent is written make no difference. Memory stays flat, as in ``DuplicateFinder``.
struct HolderSearch {
    /// What there is to tell somebody apart by.
    private struct Known: OptionSet, Hashable {
        let rawValue: UInt8
        static let number = Known(rawValue: 1)
        static let email = Known(rawValue: 2)
        static let birthDate = Known(rawValue: 4)
        static let rowKey = Known(rawValue: 8)
    }

    private var finder = DuplicateFinder()
    /// What was known of those who have an award.
    private var kinds: Set<Known> = []
    private let keys: LedgerKeys

    init(_ keys: LedgerKeys) { self.keys = keys }

    /// Where batches begin whose award was revoked, beside those whose award holds, and where rows of a roster do.
    private static let (firstRevoked, firstRow) = (1 << 38, 1 << 40)

    /// Takes somebody who was given an award by a batch.
    mutating func insert(_ awarded: Ledger.Awarded, batch: Int) throws(IssuanceError) {
        let place = awarded.isRevoked ? Self.firstRevoked + batch : batch
        try finder.insert(awarded.credential, row: place)
        guard let learner = awarded.learner else { return }
        let person = Person(learner)
        var known = Known()
        if person.number != nil { known.insert(.number) }
        if let marks = person.marks {
            if marks.email != nil { known.insert(.email) }
            if marks.birthDate != nil { known.insert(.birthDate) }
            if marks.rowKey != nil { known.insert(.rowKey) }
        } else if person.number == nil {
            // An old ledger does not say what else was known; without a number it was most often the address.
            known.insert(.email)
        }
        for text in person.texts { try insert(text, place) }
        if let email = person.marks?.email {
            try insert((known.isDisjoint(with: [.number, .rowKey]) ? "e0" : "e1") + email, place)
        }
        guard let name = person.name else { return }
        kinds.insert(known)
        try insert("m\(known.rawValue)\u{0}\(name)", place)
    }

    /// Takes a learner of the roster.
    ///
    /// - Parameter secrets: Those of the earlier batches.
    mutating func insert(_ row: RosterRow, _ secrets: [SecretBytes]) throws(IssuanceError) {
        let place = Self.firstRow + row.row
        for key in row.keys {
            for secret in secrets { try finder.insert(CredentialIdentity(key: key, secret: secret).uuid, row: place) }
        }
        let person = Person(AwardedLearner(row), marks: LearnerMarks(LearnerMarks.Source(row), keys))
        var known = Known()
        if row.idNumber != nil { known.insert(.number) }
        if row.email != nil { known.insert(.email) }
        if row.birthDate != nil { known.insert(.birthDate) }
        if row.rowKey != nil { known.insert(.rowKey) }
        for text in person.texts { try insert(text, place) }
        if let email = person.marks?.email {
            try insert("e0" + email, place)
            if known.isDisjoint(with: [.number, .rowKey]) { try insert("e1" + email, place) }
        }
        guard let name = person.name else { return }
        for other in kinds where other.isDisjoint(with: known) {
            try insert("m\(other.rawValue)\u{0}\(name)", place)
        }
    }

    private mutating func insert(_ text: String, _ place: Int) throws(IssuanceError) {
        try finder.insert(text, row: place, isExact: true)
    }

    /// Hands over each row that was found, with the number of the first batch that gave the award; a row may come several times.
    mutating func found(_ each: (_ row: Int, _ batch: Int, _ isRevoked: Bool) -> Void) throws(IssuanceError) {
        _ = try finder.duplicates(limit: 0) { pair in
            guard pair.row >= Self.firstRow, pair.first < Self.firstRow else { return }
            let isRevoked = pair.first >= Self.firstRevoked
            each(pair.row - Self.firstRow, isRevoked ? pair.first - Self.firstRevoked : pair.first, isRevoked)
        }
    }
}

/// Somebody as she is compared with others.
private struct Person {
    /// Nil where she was known by her number alone.
    let name: String?
    let number: String?
    let holder: String?
    let marks: LearnerMarks?

    init(_ learner: AwardedLearner, marks: LearnerMarks? = nil) {
        number = learner.idNumber.map { DuplicateFinder.folded($0) }
        let isNamed = learner.idNumber.map { !$0.utf8.elementsEqual(learner.name.utf8) } ?? true
        name = isNamed && !learner.name.isEmpty ? DuplicateFinder.folded(learner.name) : nil
        holder = learner.holder
        self.marks = marks ?? learner.marks
    }

    /// What is the same person where it is the same.
    var texts: [String] {
        var texts: [String] = []
        if let number { texts.append("n\u{0}\(number)") }
        if let holder { texts.append("h\u{0}\(holder)") }
        guard let name else { return texts }
        if let number { texts.append("z\u{0}\(Self.withoutZeros(number))\u{0}\(name)") }
        if let email = marks?.email { texts.append("E\(email)\u{0}\(name)") }
        if let birthDate = marks?.birthDate { texts.append("b\(birthDate)\u{0}\(name)") }
        return texts
    }

    /// A number as a spreadsheet may have left it.
    private static func withoutZeros(_ number: String) -> Substring { RosterRow.withoutZeros(number) }
}
