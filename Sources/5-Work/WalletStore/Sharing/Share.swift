public import Encodings

/// One act of showing: what, to whom, what for, until when, in what form.
public struct Share: Sendable, Hashable {
    /// How a share stands; the raw values are public API.
    public enum State: String, Sendable, Hashable {
        case active
        /// Its last day is over.
        case ended
        case withdrawn
    }

    public let id: RecordID
    let content: ShareContent

    /// When it was made.
    public var made: Instant { content.made }
    public var form: ShareForm { content.form }
    public var recipient: String { content.recipient }
    public var purpose: String { content.purpose }
    /// The last day on which the recipient should use it.
    public var until: CalendarDate { content.until }
    /// What was shared. A record may have been removed since; what was handed over is not affected.
    public var records: [RecordID] { content.records }
    /// SHA-256 of the file that was handed over, so that it can be told from others.
    public var digest: [UInt8] { content.digest }
    /// Where its file was made, with the whole path; nil where that is not known: of files that were handed on, and of shares by older
    /// programs. On another machine, or after it was moved, it is not there.
    public var file: String? { content.place.isEmpty ? nil : content.place }
    /// When the learner took it back, as far as that can be done.
    public var withdrawn: Instant? { content.withdrawn }

    /// How it stands on a day.
    public func state(on day: CalendarDate) -> State {
        withdrawn != nil ? .withdrawn : until < day ? .ended : .active
    }
}

/// A share, and the file to hand over.
public struct MadeShare: Sendable {
    public let share: Share
    public let bytes: [UInt8]
}
