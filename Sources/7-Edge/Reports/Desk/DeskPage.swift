public import Issuance

/// A page of the registrar's desk: a heading, and blocks one below the other.
///
/// ```swift
/// var page = DeskPage(title: texts("desk.batches"), current: "batches")
/// page.blocks = [.note(DeskNote(texts("desk.none"))), .form(form)]
/// let html = HTMLPage(page, of: visitor, in: frame).html
/// ```
///
/// Whoever makes a page decides what stands on it; how it looks is decided here. Every text in it is escaped.
public struct DeskPage: Sendable {
    public var title: String
    /// The entry of the navigation that this page belongs to.
    public var current: String
    public var blocks: [DeskBlock] = []
    /// Seconds after which the page is loaded again where there is no script; nil for never.
    public var refresh: Int?

    public init(title: String, current: String) {
        self.title = title
        self.current = current
    }
}

/// One part of a page.
public enum DeskBlock: Sendable {
    case note(DeskNote)
    case pairs(heading: String, [DeskPair])
    case table(DeskTable)
    case form(DeskForm)
    case links([DeskLink])
    case progress(DeskProgress)
    /// A dry run: what would be issued, and what stands in the way.
    case plan(IssuancePlan)
}

/// A sentence or two.
public struct DeskNote: Sendable {
    public enum Kind: String, Sendable { case plain, good, bad }

    public var text: String
    public var kind: Kind
    /// What to do about it.
    public var next: String?
    /// The reason code, where there is one.
    public var code: String?

    public init(_ text: String, _ kind: Kind = .plain, next: String? = nil, code: String? = nil) {
        self.text = text
        self.kind = kind
        self.next = next
        self.code = code
    }
}

/// A name and its value.
public struct DeskPair: Sendable {
    public var name: String
    public var value: String

    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// A way to another page, or to a file.
public struct DeskLink: Sendable {
    public var text: String
    /// A path of this server.
    public var path: String
    public var isMain: Bool

    public init(_ text: String, _ path: String, isMain: Bool = false) {
        self.text = text
        self.path = path
        self.isMain = isMain
    }
}

/// Rows with the same columns.
public struct DeskTable: Sendable {
    /// A row. The first cell names it.
    public struct Row: Sendable {
        public var cells: [Cell]
        /// The value of the box in front of it, where rows can be ticked; nil for one that cannot be.
        public var value: String?

        public init(_ cells: [Cell], value: String? = nil) {
            self.cells = cells
            self.value = value
        }
    }

    public struct Cell: Sendable {
        public var text: String
        public var path: String?

        /// - Parameters:
        ///   - text: Of whatever origin.
        ///   - path: Where it leads.
        public init(_ text: String, path: String? = nil) {
            self.text = text
            self.path = path
        }
    }

    public var heading: String
    public var columns: [String]
    public var rows: [Row]
    /// The name of the boxes in front of the rows.
    public var boxes: String?
    /// What stands below a table of which not all is shown.
    public var more = ""

    public init(_ heading: String, columns: [String], rows: [Row], boxes: String? = nil) {
        self.heading = heading
        self.columns = columns
        self.rows = rows
        self.boxes = boxes
    }
}

/// How far a job is.
public struct DeskProgress: Sendable {
    public var done: Int
    public var total: Int
    /// In words: “120 of 300 signed”.
    public var text: String
    /// Where its events come from; nil when it is over.
    public var events: String?

    public init(done: Int, total: Int, text: String, events: String? = nil) {
        self.done = done
        self.total = total
        self.text = text
        self.events = events
    }
}

/// Who looks at a page.
public struct DeskVisitor: Sendable {
    /// Nobody has signed in while it is nil.
    public var name: String?
    /// What every form carries, so that no other page can send it.
    public var token: String
    /// The entries of the navigation: only those she may use.
    public var navigation: [DeskLink]

    public init(name: String?, token: String, navigation: [DeskLink]) {
        self.name = name
        self.token = token
        self.navigation = navigation
    }
}
