import Glibc
import Helper

/// The two pipes to the parent.
final class Connection {
    /// The next request and its content; nil at the end of the input. A request of a later version is nil inside.
    func nextRequest() -> (Request?, [UInt8])? {
        guard let header = read(Framing.headerSize) else { return nil }
        var reader = WireReader(header)
        guard let count = try? Int(reader.number()), let kind = try? reader.byte(), count <= Framing.largestRequest,
            let content = read(count)
        else { return nil }
        return (Request(rawValue: kind), content)
    }

    func greet() {
        var writer = WireWriter()
        writer.text(Framing.greeting)
        writer.number(Framing.version)
        send(.hello, writer.bytes)
    }

    func send(_ answer: Answer, _ content: [UInt8]) {
        write(Framing.header(kind: answer.rawValue, count: content.count))
        write(content)
    }

    private func read(_ count: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count, let base = buffer.baseAddress {
                let got = Glibc.read(STDIN_FILENO, base + filled, count - filled)
                if got < 0 && errno == EINTR { continue }
                guard got > 0 else { return }
                filled += got
            }
        }
        return bytes.count == count ? bytes : nil
    }

    private func write(_ bytes: [UInt8]) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(STDOUT_FILENO, buffer.baseAddress.map { $0 + written }, bytes.count - written)
            }
            if count < 0 && errno == EINTR { continue }
            // Nobody is there any more to work for.
            guard count > 0 else { exit(0) }
            written += count
        }
    }
}
