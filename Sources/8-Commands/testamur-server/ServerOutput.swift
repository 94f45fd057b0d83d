import Glibc

/// Lines for whoever started the program.
enum ServerOutput {
    /// To standard output.
    static func print(_ line: String) { write(line, to: STDOUT_FILENO) }

    /// To standard error.
    static func note(_ line: String) { write(line, to: STDERR_FILENO) }

    private static func write(_ line: String, to descriptor: Int32) {
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }
}
