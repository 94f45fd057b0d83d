import Dispatch
import Glibc
import Synchronization

/// What a server sent back, taken apart.
struct HTTPAnswer: Sendable {
    let status: Int
    let fields: [(name: String, value: String)]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// - Returns: Nil for what is no answer of HTTP/1.1.
    init?(_ bytes: [UInt8]) {
        let end = Array("\r\n\r\n".utf8)
        guard bytes.starts(with: "HTTP/1.1 ".utf8),
            let split = bytes.indices.first(where: { bytes[$0...].starts(with: end) })
        else { return nil }
        let lines = String(decoding: bytes[..<split], as: UTF8.self).split(separator: "\r\n")
        guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        self.status = status
        fields = lines.dropFirst().map { line in
            let pair = line.split(separator: ":", maxSplits: 1)
            return (String(pair[0]), pair.count > 1 ? String(pair[1].drop { $0 == " " }) : "")
        }
        let rest = Array(bytes[(split + 4)...])
        let isChunked = fields.contains { $0.name.lowercased() == "transfer-encoding" && $0.value == "chunked" }
        body = isChunked ? Self.joined(rest) : rest
    }

    private static func joined(_ bytes: [UInt8]) -> [UInt8] {
        var rest = bytes[...]
        var body: [UInt8] = []
        while let end = rest.indices.first(where: { rest[$0...].starts(with: "\r\n".utf8) }) {
            guard let count = Int(String(decoding: rest[..<end], as: UTF8.self), radix: 16), count > 0 else { break }
            body += rest[(end + 2)...].prefix(count)
            rest = rest[(end + 2)...].dropFirst(count + 2)
        }
        return body
    }
}

/// A connection on which anything can be sent, malformed requests too.
///
/// It works on a thread of its own: the server needs those that tests run on.
final class RawConnection: Sendable {
    private let socket: Int32
    private static let threads = DispatchQueue(label: "clients", attributes: .concurrent)

    struct Failed: Error {}

    init(port: Int) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        // The bytes of a `sockaddr_in`: several C modules have that type, and which one's it is depends on what else is imported.
        let address =
            [UInt8(AF_INET), 0, UInt8(port >> 8), UInt8(port & 0xFF), 127, 0, 0, 1] + [UInt8](repeating: 0, count: 8)
        let result = address.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: sockaddr.self) { connect(socket, $0.baseAddress, socklen_t(address.count)) }
        }
        guard result == 0 else { throw Failed() }
    }

    deinit { close(socket) }

    /// Sends what the server takes; false when it has closed.
    @discardableResult
    func send(_ bytes: [UInt8]) async -> Bool {
        await Self.away { [socket] in
            var rest = bytes[...]
            while !rest.isEmpty {
                let sent = rest.withUnsafeBytes {
                    Glibc.send(socket, $0.baseAddress, $0.count, Int32(truncatingIfNeeded: MSG_NOSIGNAL))
                }
                guard sent > 0 else { return false }
                rest = rest.dropFirst(sent)
            }
            return true
        }
    }

    @discardableResult
    func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

    /// Tells the server that nothing more comes.
    func endSending() { shutdown(socket, Int32(SHUT_WR)) }

    /// Ends the connection in the middle, when this goes: what is under way is thrown away, and the other side is told so.
    func resetAtEnd() {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    /// Everything until the server closes.
    func rest() async -> [UInt8] { await received { _ in false } }

    /// What comes until it is enough, or the server closes.
    func received(until isEnough: @escaping @Sendable ([UInt8]) -> Bool) async -> [UInt8] {
        await Self.away { [socket] in
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 1 << 16)
            while !isEnough(bytes) {
                let count = recv(socket, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                bytes += buffer[..<count]
            }
            return bytes
        }
    }

    private static func away<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in threads.async { continuation.resume(returning: work()) } }
    }
}
