import Achievements
import Encodings
public import JSON

/// What a file that somebody handed over turns out to be.
public enum ReceivedDocument: Sendable {
    case credential(UnverifiedCredential)
    case presentation(UnverifiedPresentation)

    /// Recognises a credential or a presentation.
    ///
    /// - Parameters:
    ///   - bytes: The whole file: JSON, a PNG or SVG with a badge baked into it, or the text of a QR code with a credential.
    ///   - limits: The most it may bring, checked before anything is read.
    /// - Throws: ``RefusedInput``: claimed and wrong if it begins like JSON and is not good JSON; not claimed if it is
    ///   something else, or JSON without a credential in it.
    public init(parsing bytes: [UInt8], limits: JSONLimits = .standard) throws(RefusedInput) {
        try self.init(parsing: bytes, limits: limits, remembering: nil)
    }

    /// - Parameter memory: What credentials before this one had in common with it, perhaps.
    init(parsing bytes: [UInt8], limits: JSONLimits, remembering memory: JSONMemory?) throws(RefusedInput) {
        // Nothing but JSON begins like this.
        if bytes.first != UInt8(ascii: "{") {
            guard !Self.isQRText(bytes) else {
                self = try ReceivedDocument(parsing: Self.credential(inQRText: bytes), limits: limits)
                return
            }
            guard BakedImage.format(of: bytes) == nil else {
                self = .credential(try Self.credential(inPicture: bytes, limits: limits))
                return
            }
            guard Self.looksLikeJSON(bytes) else {
                let facts = FileKind(bytes).map { ["kind": $0.rawValue] } ?? [:]
                throw RefusedInput(.formatUnrecognised, isClaimed: false, facts: facts)
            }
        }
        let root: JSONValue
        do throws(JSONError) {
            root = try JSONDocument(parsing: bytes, limits: limits, remembering: memory).root
        } catch {
            let code = ReasonCode(rawValue: error.reason) ?? .jsonSyntax
            var facts = error.facts
            if let offset = error.offset { facts["byte"] = String(offset) }
            throw RefusedInput(code, isClaimed: true, facts: facts)
        }
        guard root.kind == .object else {
            throw RefusedInput(.jsonType, isClaimed: true, pointer: "", facts: ["found": "list"])
        }
        let type = root["type"]
        if type?.names("VerifiablePresentation") == true {
            self = .presentation(UnverifiedPresentation(root))
        } else if type?.names("VerifiableCredential") == true {
            self = .credential(UnverifiedCredential(root))
        } else {
            throw Self.other(root, type)
        }
    }

    /// Whether it is what a QR code with a whole credential says.
    private static func isQRText(_ bytes: [UInt8]) -> Bool { bytes.starts(with: CredentialQR.prefix.utf8) }

    private static func credential(inQRText bytes: [UInt8]) throws(RefusedInput) -> [UInt8] {
        let end = bytes.lastIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) } ?? 0
        do throws(AchievementError) {
            return try CredentialQR.credential(in: String(decoding: bytes[...end], as: UTF8.self))
        } catch {
            throw RefusedInput(
                ReasonCode(rawValue: error.reason) ?? .internalError, isClaimed: true, facts: error.facts)
        }
    }

    /// What is no credential of a kind that is read, but perhaps one of another kind.
    private static func other(_ root: JSONValue, _ type: JSONValue?) -> RefusedInput {
        if type?.names("EnvelopedVerifiableCredential") == true
            || type?.names("EnvelopedVerifiablePresentation") == true
        {
            return RefusedInput(.proofUnsupported, isClaimed: false, facts: ["kind": "JWT"])
        }
        // Earlier badges: an assertion that names its badge.
        if type?.names("Assertion") == true, root["badge"] != nil {
            return RefusedInput(.bakedOpenBadges2, isClaimed: false)
        }
        if let kind = kind(of: root) {
            return RefusedInput(.formatUnrecognised, isClaimed: false, facts: ["kind": kind.rawValue])
        }
        return RefusedInput(.formatNoCredential, isClaimed: false)
    }

    /// JSON that carries something else: a file sealed for one recipient, a signature around a text.
    private static func kind(of root: JSONValue) -> FileKind? {
        if root["format"]?.equals("testamur-share") == true { return .sealed }
        let isSigned = root["signatures"] != nil || (root["signature"] != nil && root["protected"] != nil)
        return isSigned && root["payload"] != nil ? .jades : nil
    }

    /// The badge that is baked into a picture. The picture itself is decoration, and nothing of it is decoded.
    private static func credential(
        inPicture bytes: [UInt8], limits: JSONLimits
    ) throws(RefusedInput) -> UnverifiedCredential {
        let image: BakedImage?
        do throws(AchievementError) {
            image = try BakedImage.read(bytes)
        } catch {
            throw RefusedInput(
                ReasonCode(rawValue: error.reason) ?? .internalError, isClaimed: true, facts: error.facts)
        }
        switch image?.payload {
        case .json(let credential):
            guard case .credential(let badge) = try ReceivedDocument(parsing: credential, limits: limits) else {
                throw RefusedInput(.formatNoCredential, isClaimed: false)
            }
            return UnverifiedCredential(badge.value, image: image)
        case .jws: throw RefusedInput(.proofUnsupported, isClaimed: false, facts: ["kind": "JWT"])
        case .openBadges2: throw RefusedInput(.bakedOpenBadges2, isClaimed: false)
        case .absent, nil: throw RefusedInput(.bakedAbsent, isClaimed: false)
        }
    }

    /// An object, an array, or a text in an encoding that JSON must not have.
    private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : isWide ? 2 : 0
        let first = bytes[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0 }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
}

extension JSONValue {
    /// Whether a `type` (one name or a list of them) has this name.
    func names(_ type: StaticString) -> Bool {
        if kind == .string { return equals(type) }
        return elements.contains { $0.equals(type) }
    }
}
