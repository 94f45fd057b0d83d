internal import Encodings
public import JSON

/// Where a credential's status stands: which entry of which list, and what the list is about.
///
/// ```swift
/// for parsed in ParsedStatusEntry.all(in: credential["credentialStatus"]) {
///     if case .entry(let entry) = parsed { print(entry.purpose.text, entry.index) }
/// }
/// ```
///
/// Source: [BitstringStatusListEntry](https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry).
public struct StatusEntry: Sendable, Hashable {
    /// What the list is about.
    public let purpose: StatusPurpose
    /// Which entry, counted from 0.
    public let index: Int
    /// The address of the list's credential, in UTF-8, exactly as it is written.
    public let list: [UInt8]
    /// Bits per entry.
    public let size: StatusSize

    /// An entry that is to be written.
    ///
    /// - Parameters:
    ///   - purpose: What the list is about.
    ///   - index: Which entry, 0 or more.
    ///   - list: The address of the list's credential.
    ///   - size: Bits per entry.
    public init(purpose: StatusPurpose, index: Int, list: String, size: StatusSize = .one) {
        self.purpose = purpose
        self.index = index
        self.list = Array(list.utf8)
        self.size = size
    }

    /// Reads a status entry.
    ///
    /// - Throws: ``StatusListError``: `status.unsupported` for another type, or a width other than 1, 2, 4 and 8 bits;
    ///   `status.index` for an index that is no string of the form `0` or `[1-9][0-9]*`; `status.range` for one beyond
    ///   64 bits; `status.malformed` for a missing or mistyped member.
    public init(parsing value: JSONValue) throws(StatusListError) {
        guard value.kind == .object, let type = value["type"] else {
            throw StatusListError(
                value.kind == .object ? .malformed : .unsupported, at: .pointer(value.pointer),
                facts: ["member": "type"])
        }
        let isKnown =
            type.kind == .array
            ? type.elements.contains { $0.equals("BitstringStatusListEntry") } : type.equals("BitstringStatusListEntry")
        guard isKnown else {
            throw StatusListError(
                .unsupported, at: .pointer(type.pointer), facts: ["type": type.oneOrMany.first?.string ?? ""])
        }
        purpose = try StatusPurpose(parsing: value["statusPurpose"], of: value)
        size = try StatusSize(parsing: value["statusSize"])
        index = try Self.index(value["statusListIndex"], of: value)
        list = try Self.address(value["statusListCredential"], of: value)
    }

    /// The same entry in a list that is known by another address.
    public func moved(to address: [UInt8]) -> StatusEntry {
        StatusEntry(purpose: purpose, index: index, list: String(decoding: address, as: UTF8.self), size: size)
    }

    /// The entry as it stands in a credential.
    public var json: JSON {
        let address = String(decoding: list, as: UTF8.self)
        return .object(omittingNil: [
            ("id", .string("\(address)#\(index)")),
            ("type", "BitstringStatusListEntry"),
            ("statusPurpose", .string(purpose.text)),
            ("statusListIndex", .string(String(index))),
            ("statusListCredential", .string(address)),
            ("statusSize", size == .one ? nil : .integer(size.rawValue)),
        ])
    }

    private static func index(_ value: JSONValue?, of entry: JSONValue) throws(StatusListError) -> Int {
        guard let value else { throw .missing("statusListIndex", in: entry) }
        let index = value.withUTF8 { text -> Result<Int, StatusListError> in
            guard isDecimal(text) else { return .failure(StatusListError(.index)) }
            return decimal(text).map(Result.success) ?? .failure(StatusListError(.range))
        }
        switch index {
        case .success(let index): return index
        case .failure(let error):
            throw StatusListError(
                error.code, at: .pointer(value.pointer), facts: ["index": String(value.string?.prefix(40) ?? "")])
        case nil: throw StatusListError(.index, at: .pointer(value.pointer), facts: ["index": ""])
        }
    }

    /// Whether a text is `0` or digits that do not begin with 0. `Int(_:)` is no judge of that: it takes `+5` and `05`.
    private static func isDecimal(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty, text.count == 1 || text[0] != UInt8(ascii: "0") else { return false }
        for position in text.indices where !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[position]) {
            return false
        }
        return true
    }

    /// The number that decimal digits write, or nil beyond 64 bits.
    private static func decimal(_ digits: Span<UInt8>) -> Int? {
        var number = 0
        for position in digits.indices {
            let (shifted, tooLarge) = number.multipliedReportingOverflow(by: 10)
            let (sum, tooLargeByOne) = shifted.addingReportingOverflow(Int(digits[position] - UInt8(ascii: "0")))
            guard !tooLarge, !tooLargeByOne else { return nil }
            number = sum
        }
        return number
    }

    private static func address(_ value: JSONValue?, of entry: JSONValue) throws(StatusListError) -> [UInt8] {
        guard let value else { throw .missing("statusListCredential", in: entry) }
        guard let address = value.utf8, !address.isEmpty, address.allSatisfy({ $0 > 0x20 && $0 != 0x7f }) else {
            throw StatusListError(.malformed, at: .pointer(value.pointer), facts: ["member": "statusListCredential"])
        }
        return address
    }
}

extension StatusListError {
    /// A member that an entry cannot do without.
    static func missing(_ member: String, in entry: JSONValue) -> StatusListError {
        StatusListError(.malformed, at: .pointer(entry.pointer), facts: ["member": member])
    }
}

extension StatusPurpose {
    fileprivate init(parsing value: JSONValue?, of entry: JSONValue) throws(StatusListError) {
        guard let value else { throw .missing("statusPurpose", in: entry) }
        // The two well-known names need no copy of their own.
        if value.equals("revocation") {
            self = .revocation
            return
        }
        if value.equals("suspension") {
            self = .suspension
            return
        }
        guard let name = value.utf8, !name.isEmpty else {
            throw StatusListError(.malformed, at: .pointer(value.pointer), facts: ["member": "statusPurpose"])
        }
        self.init(utf8: name)
    }
}

extension StatusSize {
    fileprivate init(parsing value: JSONValue?) throws(StatusListError) {
        guard let value else {
            self = .one
            return
        }
        guard let bits = value.integer, bits > 0 else {
            throw StatusListError(.malformed, at: .pointer(value.pointer), facts: ["member": "statusSize"])
        }
        guard let size = StatusSize(rawValue: bits) else {
            throw StatusListError(.unsupported, at: .pointer(value.pointer), facts: ["statusSize": String(bits)])
        }
        self = size
    }
}
