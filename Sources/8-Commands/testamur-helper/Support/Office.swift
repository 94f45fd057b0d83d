import CConfinement
import Glibc
import Helper

/// Answers requests, and keeps what one request prepares for the next.
final class Office {
    private let trade: Trade
    private let connection: Connection
    private var workbook: OpenWorkbook?
    private var design: OpenDesign?

    init(trade: Trade, connection: Connection) {
        self.trade = trade
        self.connection = connection
    }

    func answer(_ request: Request, _ content: [UInt8]) {
        do {
            switch request {
            case .workbook:
                workbook = nil
                let opened = try OpenWorkbook(content)
                workbook = opened
                done { opened.facts.write(to: &$0) }
            case .rows:
                var reader = WireReader(content)
                guard let workbook, let sheet = try? Int(reader.number()) else { exit(WorkerExit.usage) }
                let summary = try workbook.readSheet(sheet) { [connection] in connection.send(.item, $0) }
                done { summary.write(to: &$0) }
            case .archive:
                try ArchiveReader.read(content) { connection.send(.item, $0) }
                done { _ in }
            case .attachments:
                guard testamur_limit_processor(AttachmentLimits.processorSeconds) == 0 else {
                    exit(WorkerExit.unconfined)
                }
                try AttachmentReader.read(content) { [connection] in connection.send(.item, $0) }
                done { _ in }
            case .design: try openDesign(content)
            case .draw: try draw(content)
            case .qrCode:
                var reader = WireReader(content)
                guard let text = try? reader.text(limit: DrawingLimits.qrText) else { exit(WorkerExit.usage) }
                let code = try QRCode(making: text)
                done { code.write(to: &$0) }
            case .fetch:
                var reader = WireReader(content)
                guard let question = try? WebQuestion(from: &reader) else { exit(WorkerExit.usage) }
                let answer = try WebTransfer.answer(to: question)
                done { answer.write(to: &$0) }
            }
        } catch {
            var writer = WireWriter()
            error.write(to: &writer)
            connection.send(.refused, writer.bytes)
        }
    }

    private func openDesign(_ content: [UInt8]) throws(HelperError) {
        design = nil
        var reader = WireReader(content)
        var pages: [[UInt8]] = []
        for _ in 0..<((try? reader.count(limit: DrawingLimits.pages)) ?? 0) {
            pages.append((try? reader.data(limit: DrawingLimits.design)) ?? [])
        }
        let opened = try OpenDesign(pages)
        design = opened
        done {
            $0.flag(opened.hasQRCode)
            $0.number(UInt32(opened.names.count))
            for name in opened.names { $0.text(name) }
        }
    }

    private func draw(_ content: [UInt8]) throws(HelperError) {
        var reader = WireReader(content)
        guard let design, let format = try? DrawingFormat(from: &reader),
            let content = try? DrawingContent(from: &reader)
        else { exit(WorkerExit.usage) }
        let drawing = try design.draw(content, as: format)
        done { drawing.write(to: &$0) }
    }

    private func done(_ content: (inout WireWriter) -> Void) {
        var writer = WireWriter()
        content(&writer)
        connection.send(.done, writer.bytes)
    }
}
