/// Something to fill in and send.
///
/// ```swift
/// DeskForm(action: "/desk/sign-in", submit: texts("desk.sign_in"), fields: [.text("name", texts("desk.name"))])
/// ```
public struct DeskForm: Sendable {
    public struct Field: Sendable {
        enum Kind: Sendable {
            case text(value: String)
            case secret
            case file(accepts: String)
            case choice([Option], value: String)
            case box(isTicked: Bool)
            case one([Option])
        }

        let name: String
        let label: String
        let kind: Kind
        var hint = ""
        var isNeeded = true
        var completes = "off"

        /// A line of text.
        ///
        /// - Parameter completes: What browsers may put into it, by the name that HTML has for it.
        public static func text(
            _ name: String, _ label: String, value: String = "", hint: String = "", isNeeded: Bool = true,
            completes: String = "off"
        ) -> Field {
            Field(
                name: name, label: label, kind: .text(value: value), hint: hint, isNeeded: isNeeded,
                completes: completes)
        }

        /// A passphrase.
        public static func secret(_ name: String, _ label: String, hint: String = "", completes: String = "off")
            -> Field
        { Field(name: name, label: label, kind: .secret, hint: hint, completes: completes) }

        /// - Parameter accepts: Endings that the dialog of files offers.
        public static func file(_ name: String, _ label: String, hint: String = "", accepts: String) -> Field {
            Field(name: name, label: label, kind: .file(accepts: accepts), hint: hint)
        }

        /// One of a list that is folded up.
        public static func choice(_ name: String, _ label: String, _ options: [Option], value: String) -> Field {
            Field(name: name, label: label, kind: .choice(options, value: value), isNeeded: false)
        }

        /// One of a few that are all seen.
        public static func one(_ name: String, _ label: String, of options: [Option]) -> Field {
            Field(name: name, label: label, kind: .one(options))
        }

        /// Yes or no.
        public static func box(_ name: String, _ label: String, isTicked: Bool) -> Field {
            Field(name: name, label: label, kind: .box(isTicked: isTicked), isNeeded: false)
        }
    }

    public struct Option: Sendable {
        public var value: String
        public var text: String

        public init(_ value: String, _ text: String) {
            self.value = value
            self.text = text
        }
    }

    public var heading: String
    /// A path of this server.
    public var action: String
    public var submit: String
    public var fields: [Field]
    /// What is sent along unseen.
    public var hidden: [(name: String, value: String)] = []
    /// Rows to tick, above the fields.
    public var table: DeskTable?
    /// Folded up, with its heading on top.
    public var isFolded = false
    /// The button that is not the first thing to do.
    public var isQuiet = false

    public init(heading: String = "", action: String, submit: String, fields: [Field] = []) {
        self.heading = heading
        self.action = action
        self.submit = submit
        self.fields = fields
    }

    var hasFiles: Bool { fields.contains { if case .file = $0.kind { true } else { false } } }
}
