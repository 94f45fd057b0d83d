public import Encodings

/// One learner of a roster.
///
/// It is personal data: printing it shows the row alone.
public struct RosterRow: Sendable, Hashable, CustomStringConvertible {
    /// The row in the file, the column names being row 1.
    public var row: Int
    public var givenName: String?
    public var familyName: String?
    public var fullName: String?
    public var email: String?
    public var birthDate: CalendarDate?
    public var idNumber: String?
    public var grade: String?
    public var completionDate: CalendarDate?
    /// A `did:key`, checked.
    public var holder: String?
    /// What a registrar called the row, where she has such a column.
    public var rowKey: String?
    /// What differs for this learner from what the course says.
    public var overrides = RosterOverrides()

    public init(
        row: Int, givenName: String? = nil, familyName: String? = nil, fullName: String? = nil, email: String? = nil,
        birthDate: CalendarDate? = nil, idNumber: String? = nil, grade: String? = nil,
        completionDate: CalendarDate? = nil, holder: String? = nil, rowKey: String? = nil
    ) {
        self.row = row
        self.givenName = givenName
        self.familyName = familyName
        self.fullName = fullName
        self.email = email
        self.birthDate = birthDate
        self.idNumber = idNumber
        self.grade = grade
        self.completionDate = completionDate
        self.holder = holder
        self.rowKey = rowKey
    }

    /// The name as it is shown: the full one, or its parts.
    public var displayName: String? {
        if let fullName { return fullName }
        guard let givenName, let familyName else { return givenName ?? familyName }
        return givenName + " " + familyName
    }

    /// What a learner is called where nothing else is said: the name, or the number where there is no name.
    var calledName: String { displayName ?? idNumber ?? "" }

    /// Whether there is neither a name nor a number.
    var isUnidentified: Bool { displayName == nil && idNumber == nil }

    /// What tells this learner from every other of the roster: the registrar's own key, else the number, else the e-mail
    /// address, else name and day of birth. The credential's id is made from it.
    var key: String {
        if let rowKey { return "key\u{0}" + rowKey }
        if let idNumber { return "id\u{0}" + idNumber }
        if let email { return "email\u{0}" + email }
        return "name\u{0}\(displayName ?? "")\u{0}\(birthDate?.description ?? "")"
    }

    /// Everything that this learner may have been told from others by, in rosters with other columns.
    var keys: [String] {
        var keys: [String] = []
        if let rowKey { keys.append("key\u{0}\(rowKey)") }
        if let idNumber { keys.append("id\u{0}\(idNumber)") }
        if let email { keys.append("email\u{0}\(email)") }
        if displayName != nil { keys.append("name\u{0}\(displayName ?? "")\u{0}\(birthDate?.description ?? "")") }
        return keys
    }

    /// A number without the zeros in front, which spreadsheets take away.
    static func withoutZeros(_ number: String) -> Substring {
        let rest = number.drop { $0 == "0" }
        return rest.isEmpty ? number[...] : rest
    }

    public var description: String { "RosterRow(\(row), redacted)" }
}
