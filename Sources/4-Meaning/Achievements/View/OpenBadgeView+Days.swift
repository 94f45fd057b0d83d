public import Encodings
public import JSON

extension OpenBadgeView {
    /// A day that the profile has a member for.
    public enum DayField: Sendable, Hashable {
        /// `awardedDate`, without the fallback of ``OpenBadgeView/awardDay``.
        case awarded
        case activityStart
        case activityEnd
    }

    /// An instant that the profile has a member for.
    public enum InstantField: Sendable, Hashable {
        /// `validFrom`, in VC 1.1 `issuanceDate`.
        case validFrom
        /// `validUntil`, in VC 1.1 `expirationDate`.
        case validUntil
    }

    /// The member of a day, if the credential has it: for the place in a report.
    public func member(_ field: DayField) -> JSONValue? {
        switch field {
        case .awarded: credential["awardedDate"]
        case .activityStart: subject?["activityStartDate"]
        case .activityEnd: subject?["activityEndDate"]
        }
    }

    /// The member of an instant, if the credential has it.
    public func member(_ field: InstantField) -> JSONValue? {
        switch field {
        case .validFrom: credential["validFrom"] ?? credential["issuanceDate"]
        case .validUntil: credential["validUntil"] ?? credential["expirationDate"]
        }
    }

    /// A day, read as ``StatedDay`` says, with the country of the award, else of the issuer.
    public func day(_ field: DayField) -> Stated<StatedDay> {
        switch field {
        case .awarded: days.awarded
        case .activityStart: days.activityStart
        case .activityEnd: days.activityEnd
        }
    }

    /// An instant. A text that is no date and time, also a day alone, is unreadable.
    public func stamp(_ field: InstantField) -> Stated<DateTimeStamp> {
        guard let value = member(field) else { return .absent }
        guard let stamp = value.withUTF8({ try? DateTimeStamp(parsing: $0) }) ?? nil else { return .unreadable(value) }
        return .value(stamp)
    }

    /// The day of award: `awardedDate`, else the day of `validFrom` (``isAwardDaySealOnly``).
    public var awardDay: Stated<StatedDay> {
        if case .absent = days.awarded { DayScan.read(member(.validFrom), in: country) } else { days.awarded }
    }

    /// Whether the day of award is only the day of sealing (`award_date.seal_only`).
    public var isAwardDaySealOnly: Bool {
        if case .absent = days.awarded { member(.validFrom) != nil } else { false }
    }

    /// Whether one of the three days is written as a moment, which is another day elsewhere.
    public var hasStampedDay: Bool { days.hasStamp }

    private var country: Country? { awardPlaceCountry.value ?? issuerCountry.value }
}

/// The three days of a badge: several checks ask for them, so they are read once.
struct DayScan: Sendable {
    let awarded: Stated<StatedDay>
    let activityStart: Stated<StatedDay>
    let activityEnd: Stated<StatedDay>
    let hasStamp: Bool

    init(credential: JSONValue, subject: JSONValue?, country: Country?) {
        awarded = Self.read(credential["awardedDate"], in: country)
        activityStart = Self.read(subject?["activityStartDate"], in: country)
        activityEnd = Self.read(subject?["activityEndDate"], in: country)
        hasStamp = Self.isStamped(awarded) || Self.isStamped(activityStart) || Self.isStamped(activityEnd)
    }

    private static func isStamped(_ day: Stated<StatedDay>) -> Bool {
        if case .value(let day) = day { day.stamp != nil } else { false }
    }

    static func read(_ value: JSONValue?, in country: Country?) -> Stated<StatedDay> {
        guard let value else { return .absent }
        guard let day = value.withUTF8({ StatedDay(parsing: $0, in: country) }) ?? nil else {
            return .unreadable(value)
        }
        return .value(day)
    }
}
