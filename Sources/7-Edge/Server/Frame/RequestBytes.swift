import HTTPTypes
import Hummingbird
import NIOCore

/// The body of a request, read with limits.
enum RequestBytes {
    /// The whole body.
    ///
    /// - Parameters:
    ///   - held: Counts what is in memory.
    ///   - isSecret: Whether what it came in is overwritten.
    /// - Throws: ``ServerError`` `server.encoding` for a compressed one, `server.too_large` before a byte of it is read if its
    ///   length is announced, and as soon as it is longer if not; `server.busy`; `server.bad_request` for one that was cut off,
    ///   whether its sender ended it or the connection did.
    static func read(
        _ request: Request, limit: Int, _ held: BytesHeld, isSecret: Bool = false
    ) async throws -> [UInt8] {
        if let encoding = request.headers[.contentEncoding], !encoding.utf8.elementsEqual("identity".utf8) {
            throw ServerError(.encoding)
        }
        let tooLarge = ServerError(.tooLarge, facts: ["limit": String(limit)])
        // The parser below has refused what is no number.
        let announced = request.headers[.contentLength].flatMap { Int($0) }
        if let announced, announced > limit { throw tooLarge }
        var bytes: [UInt8] = []
        // Room from the start, so that no part of a secret is left where the array grew from.
        if isSecret { bytes.reserveCapacity(min(announced ?? limit, limit)) }
        do {
            for try await buffer in request.body {
                guard bytes.count + buffer.readableBytes <= limit else { throw tooLarge }
                try held.add(buffer.readableBytes)
                bytes.append(contentsOf: buffer.readableBytesView)
                if isSecret { Wiping.wipe(buffer) }
            }
        } catch is IOError {
            // Nobody reads the answer. It is counted as what it is: a fault of whoever went, and none of this server.
            throw ServerError(.badRequest)
        }
        if let announced, announced != bytes.count { throw ServerError(.badRequest) }
        return bytes
    }
}
