/// One reader, as a fuzzer and an ordinary test call it: with any bytes. It must come back, whatever they are.
///
/// What comes out is used further where something has to hold of it for any input: what was read and written again reads the
/// same, two readers of one thing agree. A target that finds something wrong traps. What each of them demands is told in
/// `docs/fuzzing.md`.
///
/// A new one is a line in one of the lists and a folder of examples in `Tests/Fuzz/Corpus`:
///
/// ```swift
/// FuzzTarget("policy") { bytes in _ = try? Policy(parsing: bytes) },
/// ```
public struct FuzzTarget: Sendable {
    /// What `script/fuzz` and the folder of its examples call it.
    public let name: String
    public let run: @Sendable ([UInt8]) -> Void

    init(_ name: String, _ run: @escaping @Sendable ([UInt8]) -> Void) {
        self.name = name
        self.run = run
    }

    /// All of them.
    public static let all = encodings + documents + names + proofs + meaning + trust + work + wallet + edge

    public static func named(_ name: String) -> FuzzTarget? {
        all.first { $0.name.utf8.elementsEqual(name.utf8) }
    }
}

/// Traps unless something holds that has to hold for any input; a program that was optimised says what as well.
func must(_ holds: Bool, _ what: StaticString) {
    guard holds else { fatalError(what.description) }
}
