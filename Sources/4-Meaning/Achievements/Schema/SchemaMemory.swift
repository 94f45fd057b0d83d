import Synchronization

/// Parts of credentials in which nothing was wrong, so that the same part of the next credential need not be walked.
///
/// ```swift
/// let memory = SchemaMemory()
/// for document in folder { print(SchemaJudgement(of: document.root, remembering: memory).keepsFormat) }
/// ```
///
/// The credentials of a course have the achievement and the issuer in common, byte for byte: nine tenths of each. Bounded:
/// the last eight parts of at most 64 KiB are kept. A part is found again only by bytes that are all the same, in the
/// same data model.
public final class SchemaMemory: Sendable {
    // A class, since the judgements of one run share it.

    /// An object in which nothing was found, not even a note.
    struct Part: Sendable {
        let shape: ShapeName
        let model: CredentialDataModel
        let bytes: [UInt8]
    }

    private static let most = 8
    /// Below, remembering costs as much as walking.
    static let sizes = 256...(64 << 10)

    private let kept = Mutex<[Part]>([])

    public init() {}

    var parts: [Part] { kept.withLock { $0 } }

    func keep(_ parts: [Part]) {
        kept.withLock { kept in
            for part in parts {
                if kept.count == Self.most { kept.removeFirst() }
                kept.append(part)
            }
        }
    }
}

extension ShapeWalker {
    /// Whether an object is the same for many credentials: the issuer, or what is awarded.
    func isShared(_ shape: UnsafePointer<CompiledShape>) -> Bool {
        switch shape.pointee.name {
        case .profile: depth == 1
        case .achievement: depth == 2
        default: false
        }
    }

    /// The position behind a part that was walked before; nil if none is known that stands here.
    ///
    /// A part is a whole object. Bytes that begin with it can be nothing else.
    func endOfKnownPart(at start: Int, as shape: UnsafePointer<CompiledShape>) -> Int? {
        for part in known where part.shape == shape.pointee.name && part.model == model {
            if text.begins(at: start, with: part.bytes) { return start + part.bytes.count }
        }
        return nil
    }

    /// Remembers a part in which nothing was found.
    mutating func learn(from start: Int, to end: Int, as shape: UnsafePointer<CompiledShape>) {
        guard SchemaMemory.sizes.contains(end - start) else { return }
        let bytes = text.bytes(from: start, to: end)
        learned.append(SchemaMemory.Part(shape: shape.pointee.name, model: model, bytes: bytes))
    }
}
