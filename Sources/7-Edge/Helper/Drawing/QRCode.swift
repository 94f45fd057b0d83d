/// A QR code: a square of dark and light modules.
///
/// ```swift
/// let code = try QRCode("https://sonnwald.example/awards/0195", helper: .found())
/// let svg = #"<svg viewBox="0 0 \#(code.side) \#(code.side)"><path d="\#(code.svgPath)"/></svg>"#
/// ```
///
/// Source: ISO/IEC 18004.
public struct QRCode: Sendable, Hashable {
    /// Most characters of upper-case letters, digits and a few marks that a QR code holds.
    public static let mostCharacters = 4_296

    /// Modules of a side, without the quiet zone of four that belongs around it.
    public let side: Int
    private let modules: [UInt8]

    /// Makes a code with as much redundancy as leaves it easy to print.
    ///
    /// - Throws: ``HelperError`` `qr.too_long`, or `helper.…`.
    public init(_ text: String, helper: HelperLocation) throws(HelperError) {
        guard text.utf8.count <= DrawingLimits.qrText else { throw HelperError(.qrTooLong) }
        let worker = try WorkerProcess(helper, trade: .draw)
        var writer = WireWriter()
        writer.text(text)
        let deadline = worker.deadline(seconds: DrawingLimits.seconds)
        try worker.send(.qrCode, writer.bytes, until: deadline)
        let (kind, content) = try worker.receive(until: deadline)
        self = try worker.demand { () throws(HelperError) in
            guard kind == .done else { throw HelperError(.helperProtocol) }
            var reader = WireReader(content)
            return try QRCode(from: &reader)
        }
    }

    package init(side: Int, modules: [UInt8]) {
        self.side = side
        self.modules = modules
    }

    package init(from reader: inout WireReader) throws(HelperError) {
        side = Int(try reader.number())
        // Versions 1 to 40 have 21 to 177 modules, four more each time.
        guard side >= 21, side <= DrawingLimits.modules, side % 4 == 1 else { throw HelperError(.helperProtocol) }
        modules = try reader.data(limit: DrawingLimits.modules * DrawingLimits.modules)
        guard modules.count == side * side, modules.allSatisfy({ $0 <= 1 }) else { throw HelperError(.helperProtocol) }
        try reader.end()
    }

    package func write(to writer: inout WireWriter) {
        writer.number(UInt32(side))
        writer.data(modules)
    }

    /// Whether a module is dark.
    public func isDark(column: Int, row: Int) -> Bool { modules[row * side + column] == 1 }

    /// Stretches of dark modules: the column at which one begins, its row, and how many they are.
    public var runs: [(column: Int, row: Int, count: Int)] {
        var runs: [(column: Int, row: Int, count: Int)] = []
        for row in 0..<side {
            var column = 0
            while column < side {
                var count = 0
                while column + count < side, isDark(column: column + count, row: row) { count += 1 }
                if count > 0 { runs.append((column, row, count)) }
                column += count + 1
            }
        }
        return runs
    }

    /// The dark modules as the `d` of an SVG path, a module being one unit.
    public var svgPath: String {
        runs.map { "M\($0.column) \($0.row)h\($0.count)v1h-\($0.count)z" }.joined()
    }
}
