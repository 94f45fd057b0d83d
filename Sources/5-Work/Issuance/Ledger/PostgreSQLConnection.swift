import Encodings

/// One connection to PostgreSQL; values go and come in binary, so that no text has to be quoted.
///
/// Not `Sendable`: ``PostgresLedgerStore`` lets one thread use it at a time.
final class PostgreSQLConnection: LedgerConnection {
    /// An answer of the server, or of the library, that is a refusal.
    struct Failure: Error {
        /// The SQLSTATE; empty when the connection is lost.
        let state: String
        let message: String
    }

    private let library: PostgreSQLLibrary
    private let connection: OpaquePointer
    private var spelt: [String: String] = [:]

    /// Most values of one statement; the protocol counts them in 16 bits.
    private static let mostValues = 60_000

    init(_ library: PostgreSQLLibrary, address: String) throws(Failure) {
        self.library = library
        guard let connection = library.connect(address) else { throw Failure(state: "", message: "") }
        guard library.connectionStatus(connection) == PostgreSQLLibrary.Status.connected else {
            let message = library.errorMessage(connection).map { String(cString: $0) } ?? ""
            library.finish(connection)
            throw Failure(state: "", message: message)
        }
        self.connection = connection
    }

    deinit { library.finish(connection) }

    func run(_ sql: String, _ values: [LedgerValue]) throws { _ = try rows(sql, values) }

    func rows(_ sql: String, _ values: [LedgerValue]) throws -> [LedgerRow] {
        let result = try execute(numbered(sql), values)
        defer { library.clear(result) }
        let columns = library.columnCount(result)
        return try (0..<library.rowCount(result)).map { row in
            LedgerRow(cells: try (0..<columns).map { try cell(result, row, $0) })
        }
    }

    func insert(into table: String, _ columns: [String], _ rows: [[LedgerValue]]) throws {
        let names = columns.map { "\"\($0)\"" }.joined(separator: ", ")
        let places = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
        let most = max(1, Self.mostValues / max(1, columns.count))
        for start in stride(from: 0, to: rows.count, by: most) {
            let part = rows[start..<min(start + most, rows.count)]
            let groups = part.map { _ in places }.joined(separator: ", ")
            try run("INSERT INTO \(table) (\(names)) VALUES \(groups)", part.flatMap { $0 })
        }
    }

    // MARK: The protocol

    /// `$1`, `$2`, … in place of the question marks; no statement of ours has one in a text.
    private func numbered(_ sql: String) -> String {
        if let known = spelt[sql] { return known }
        var text = ""
        for (number, part) in sql.split(separator: "?", omittingEmptySubsequences: false).enumerated() {
            text += number == 0 ? String(part) : "$\(number)\(part)"
        }
        // A statement that inserts many rows is seldom the same twice.
        if sql.utf8.count < 2_000 { spelt[sql] = text }
        return text
    }

    private enum TypeID {
        static let bytes: UInt32 = 17
        static let integer8: UInt32 = 20
        static let integer4: UInt32 = 23
        static let text: UInt32 = 25
    }

    private func execute(_ sql: String, _ values: [LedgerValue]) throws(Failure) -> OpaquePointer {
        var types: [UInt32] = []
        var lengths: [Int32] = []
        var isThere: [Bool] = []
        var offsets: [Int] = []
        var buffer: [UInt8] = []
        for value in values {
            offsets.append(buffer.count)
            let start = buffer.count
            isThere.append(true)
            switch value {
            case .integer(let number):
                types.append(TypeID.integer8)
                Swift.withUnsafeBytes(of: number.bigEndian) { buffer.append(contentsOf: $0) }
            case .text(let text):
                types.append(TypeID.text)
                buffer.append(contentsOf: text.utf8)
            case .blob(let bytes):
                types.append(TypeID.bytes)
                buffer.append(contentsOf: bytes)
            case .nothing:
                types.append(0)
                isThere[isThere.count - 1] = false
            }
            lengths.append(Int32(buffer.count - start))
        }
        // One byte more, so that an empty value at the end has an address too.
        buffer.append(0)
        let formats = [Int32](repeating: 1, count: values.count)
        let result = buffer.withUnsafeBufferPointer { bytes in
            let base = UnsafeRawPointer(bytes.baseAddress!).assumingMemoryBound(to: CChar.self)
            let pointers: [UnsafePointer<CChar>?] = zip(offsets, isThere).map { $1 ? base + $0 : nil }
            return library.execute(
                connection, sql, Int32(values.count), types, pointers, lengths, formats, 1)
        }
        guard let result else { throw Failure(state: "", message: lastMessage) }
        let status = library.resultStatus(result)
        guard status == PostgreSQLLibrary.Status.done || status == PostgreSQLLibrary.Status.rows else {
            let state = library.errorField(result, PostgreSQLLibrary.codeField).map { String(cString: $0) } ?? ""
            library.clear(result)
            throw Failure(state: state, message: lastMessage)
        }
        return result
    }

    private var lastMessage: String { library.errorMessage(connection).map { String(cString: $0) } ?? "" }

    private func cell(_ result: OpaquePointer, _ row: Int32, _ column: Int32) throws(Failure) -> LedgerValue {
        guard library.isNull(result, row, column) == 0 else { return .nothing }
        let bytes = UnsafeBufferPointer(
            start: library.value(result, row, column), count: Int(library.length(result, row, column)))
        switch library.columnType(result, column) {
        case TypeID.integer8, TypeID.integer4:
            let isNegative = (bytes.first ?? 0) >= 0x80
            return .integer(bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) })
        case TypeID.bytes: return .blob(Array(bytes))
        default:
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw Failure(state: "22021", message: "")
            }
            return .text(text)
        }
    }
}
