/// What a file is that holds others.
public enum ContainerKind: String, Sendable, Hashable, CaseIterable {
    case zip
    /// A document with files attached to it.
    case pdf

    /// What a file seems to be by its first bytes; never by its name.
    public init?(_ beginning: some Collection<UInt8>) {
        if beginning.starts(with: [0x50, 0x4B, 0x03, 0x04]) || beginning.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if beginning.starts(with: Array("%PDF-".utf8)) {
            self = .pdf
        } else {
            return nil
        }
    }
}

/// Opens containers: a trade that is done in another process, or not at all.
public protocol ContainerOpener: Sendable {
    /// Calls `body` with each file in a container.
    ///
    /// - Throws: A `CodedError` for what cannot be opened or must not be; what `body` throws.
    func open(
        _ bytes: [UInt8], as kind: ContainerKind, _ body: (_ name: String, _ bytes: [UInt8]) throws -> Void
    ) throws
}
