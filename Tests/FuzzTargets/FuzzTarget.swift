/// One reader, as a fuzzer and an ordinary test call it: with any bytes. It must come back, whatever they are.
///
/// What comes out is used further where there is a way back: what was read and written again must read the same. A target
/// that finds something wrong traps.
public struct FuzzTarget: Sendable {
    /// What `script/fuzz` and the folder of its examples call it.
    public let name: String
    public let run: @Sendable ([UInt8]) -> Void

    init(_ name: String, _ run: @escaping @Sendable ([UInt8]) -> Void) {
        self.name = name
        self.run = run
    }

    /// All of them.
    public static let all = encodings + documents + names + proofs + meaning + work

    public static func named(_ name: String) -> FuzzTarget? {
        all.first { $0.name.utf8.elementsEqual(name.utf8) }
    }
}

/// Traps unless something holds that has to hold for any input.
func must(_ holds: Bool, _ what: StaticString) {
    precondition(holds, what.description)
}
