import JSON
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

    /// An object in which nothing was found, not even a note. A class, so that looking through them copies none.
    final class Part: Sendable {
        let shape: ShapeName
        let model: CredentialDataModel
        let bytes: [UInt8]

        init(shape: ShapeName, model: CredentialDataModel, bytes: [UInt8]) {
            self.shape = shape
            self.model = model
            self.bytes = bytes
        }
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

    /// Whether this very object was walked before, in whatever document.
    func isKnownPart(at start: Int, as shape: UnsafePointer<CompiledShape>) -> Bool {
        for part in known where part.shape == shape.pointee.name && part.model == model {
            if text.isWritten(start, as: part.bytes) { return true }
        }
        return false
    }

    /// Remembers a part in which nothing was found.
    mutating func learn(_ start: Int, as shape: UnsafePointer<CompiledShape>) {
        guard SchemaMemory.sizes.contains(text.length(start)) else { return }
        learned.append(SchemaMemory.Part(shape: shape.pointee.name, model: model, bytes: text.written(start)))
    }
}
