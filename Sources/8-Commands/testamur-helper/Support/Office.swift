import Glibc
import Helper

/// Answers requests, and keeps what one request prepares for the next.
final class Office {
    private let trade: Trade
    private let connection: Connection
    private var workbook: OpenWorkbook?

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
            default: exit(WorkerExit.usage)
            }
        } catch {
            var writer = WireWriter()
            error.write(to: &writer)
            connection.send(.refused, writer.bytes)
        }
    }

    private func done(_ content: (inout WireWriter) -> Void) {
        var writer = WireWriter()
        content(&writer)
        connection.send(.done, writer.bytes)
    }
}
