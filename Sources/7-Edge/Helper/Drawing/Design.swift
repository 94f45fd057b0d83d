/// A design for certificates or badges: one SVG a page, with rectangles as places for text and for a QR code.
///
/// ```swift
/// let design = try Design(pages: [svg], helper: .found())
/// design.names                                   // ["learner", "title", …]
/// let drawing = try design.draw(DrawingContent(texts: facts), as: .pdf)
/// ```
///
/// How a design is written is told in `docs/formats/certificate-design.md`. Drawing may be asked for from several threads:
/// each gets a worker of its own, and workers are used again.
//
// A class because its workers are shared.
public final class Design: Sendable {
    /// The names that stand in braces in the design's texts, sorted.
    public let names: [String]
    /// Whether there is a place for a QR code.
    public let hasQRCode: Bool
    private let pages: [[UInt8]]
    private let workers: WorkerPool

    /// Opens a design.
    ///
    /// - Parameter pages: An SVG each.
    /// - Throws: ``HelperError`` `design.syntax`, `design.external`, `design.field`, `design.too_large`, or `helper.…`.
    public init(pages: [[UInt8]], helper: HelperLocation) throws(HelperError) {
        guard !pages.isEmpty, pages.count <= DrawingLimits.pages else {
            throw HelperError(.designTooLarge, facts: ["what": "pages", "limit": String(DrawingLimits.pages)])
        }
        guard pages.allSatisfy({ $0.count <= DrawingLimits.design }) else {
            throw HelperError(.designTooLarge, facts: ["limit": String(DrawingLimits.design)])
        }
        self.pages = pages
        workers = WorkerPool(helper, trade: .draw)
        let worker = try WorkerProcess(helper, trade: .draw)
        (names, hasQRCode) = try Self.open(pages, in: worker)
        workers.giveBack(worker)
    }

    private static func open(
        _ pages: [[UInt8]], in worker: WorkerProcess
    ) throws(HelperError) -> (names: [String], hasQRCode: Bool) {
        var writer = WireWriter()
        writer.number(UInt32(pages.count))
        for page in pages { writer.data(page) }
        let deadline = worker.deadline(seconds: DrawingLimits.seconds)
        try worker.send(.design, writer.bytes, until: deadline)
        let (kind, content) = try worker.receive(until: deadline)
        return try worker.demand { () throws(HelperError) in
            guard kind == .done else { throw HelperError(.helperProtocol) }
            var reader = WireReader(content)
            let hasQRCode = try reader.flag()
            var names: [String] = []
            for _ in 0..<(try reader.count(limit: DrawingLimits.texts)) { names.append(try reader.text(limit: 64)) }
            try reader.end()
            return (names, hasQRCode)
        }
    }

    /// Draws.
    ///
    /// - Throws: ``HelperError`` `design.too_large`, `qr.too_long`, or `helper.…`.
    public func draw(_ content: DrawingContent, as format: DrawingFormat) throws(HelperError) -> Drawing {
        guard content.fits else { throw HelperError(.designTooLarge, facts: ["what": "content"]) }
        let worker = try workers.take { worker throws(HelperError) in _ = try Self.open(pages, in: worker) }
        var writer = WireWriter()
        format.write(to: &writer)
        content.write(to: &writer)
        let deadline = worker.deadline(seconds: DrawingLimits.seconds)
        try worker.send(.draw, writer.bytes, until: deadline)
        let (kind, answer) = try worker.receive(until: deadline)
        let drawing = try worker.demand { () throws(HelperError) in
            guard kind == .done else { throw HelperError(.helperProtocol) }
            var reader = WireReader(answer)
            return try Drawing(from: &reader, as: format)
        }
        workers.giveBack(worker)
        return drawing
    }
}
