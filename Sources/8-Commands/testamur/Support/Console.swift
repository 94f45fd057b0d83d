import Encodings
import Glibc
import Synchronization
import Texts

/// What people read: results on standard output, everything else on standard error.
enum Console {
    /// The sentences, in the language that was asked for, else in that of the environment.
    static var texts: Texts { chosen.withLock { $0 } }

    private static let chosen = Mutex(Texts(language: Language(environment: ProcessEnvironment.value)))

    /// From now on in this language.
    static func speak(_ language: Language) { chosen.withLock { $0 = Texts(language: language) } }

    /// Whether standard output is a terminal that wants colour.
    static let isColourful = isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil

    /// Whether progress is drawn on one line.
    static let showsProgress = isatty(STDERR_FILENO) == 1

    static func print(_ line: String) { write(Array((line + "\n").utf8), to: STDOUT_FILENO) }

    static func print(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    /// A remark that is no result.
    static func note(_ line: String) { write(Array((line + "\n").utf8), to: STDERR_FILENO) }

    /// A remark of the program about what it did, by the key of its text.
    static func remark(_ key: String) { note("testamur: \(texts("cli.note")): \(texts(key))") }

    /// A remark about something that is not as it should be, and its code.
    ///
    /// - Parameter subject: What it is about, where the sentence does not say.
    static func note(_ error: any CodedError, about subject: String? = nil) {
        let subject = subject.map { $0 + ": " } ?? ""
        note("testamur: \(texts("cli.note")): \(subject)\(texts.reason(of: error)) [\(error.reason)]")
    }

    /// The way out, behind a remark.
    static func hint(after error: any CodedError) {
        note("testamur: \(texts("cli.hint")): \(texts.nextStep(after: error))")
    }

    static func noteInPlace(_ line: String) { write(Array(("\r\u{1B}[K" + line).utf8), to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let written = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0 && errno == EINTR { continue }
                // Whoever reads has gone: there is nobody left to tell.
                guard written > 0 else { return }
                rest = rest.dropFirst(written)
            }
        }
    }
}

/// Colours of a terminal, where it wants them.
enum Colour: String {
    case green = "32"
    case red = "31"
    case yellow = "33"
    case dim = "2"
    case bold = "1"

    func callAsFunction(_ text: String) -> String {
        Console.isColourful ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
