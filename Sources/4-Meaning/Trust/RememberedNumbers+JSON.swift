internal import Encodings
internal import JSON

extension RememberedNumbers {
    private static let limits = JSONLimits(bytes: 64 << 20, members: 1_000_000, string: 64 << 10)

    /// Reads what ``serialised()`` wrote.
    ///
    /// - Throws: ``TrustError`` `state.malformed`. Starting afresh after that would forget what was seen: it is the user's
    ///   decision.
    public init(parsing bytes: [UInt8]) throws(TrustError) {
        self.init()
        let root: JSONValue
        do {
            root = try JSONDocument(parsing: bytes, limits: Self.limits).root
        } catch {
            throw TrustError(.stateMalformed, at: error.place, facts: ["cause": error.reason])
        }
        guard root["type"]?.equals("TestamurRememberedNumbers") == true, root["version"]?.integer == 1 else {
            throw TrustError(.stateMalformed, at: .pointer("/type"))
        }
        if let clock = root["clock"] {
            guard let stamp = clock.withUTF8({ try? DateTimeStamp(parsing: $0) }) ?? nil else {
                throw Self.malformed(clock)
            }
            note(clock: stamp.instant)
        }
        for value in try Self.list(root["registries"]) {
            guard let id = value["id"]?.utf8, let number = value["number"]?.integer, number >= 1,
                let digest = value["digest"]?.withUTF8({ try? Hex.decode($0) }) ?? nil, digest.count == 32
            else { throw Self.malformed(value) }
            // Files of before name no anchor: it counts for whoever signs.
            note(
                registry: id, by: try Self.owner(value["anchor"]), Snapshot(number: number, digest: digest))
        }
        for value in try Self.list(root["statusLists"]) {
            guard let id = value["id"]?.utf8, let version = value["version"]?.integer else {
                throw Self.malformed(value)
            }
            // Files of before name no issuer.
            note(statusList: id, of: try Self.owner(value["issuer"]), version: Int64(version))
        }
    }

    /// The value as a JSON text, in an order that does not depend on when things were seen.
    public func serialised() -> [UInt8] {
        let registries = self.registries.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { id, anchors in
            anchors.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { anchor, snapshot in
                JSON.object(omittingNil: [
                    ("id", .string(String(decoding: id, as: UTF8.self))),
                    ("anchor", anchor.isEmpty ? nil : .string(String(decoding: anchor, as: UTF8.self))),
                    ("number", .integer(snapshot.number)), ("digest", .string(Hex.encode(snapshot.digest))),
                ])
            }
        }
        let lists = statusLists.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { id, issuers in
            issuers.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { issuer, version in
                JSON.object(omittingNil: [
                    ("id", .string(String(decoding: id, as: UTF8.self))),
                    ("issuer", issuer.isEmpty ? nil : .string(String(decoding: issuer, as: UTF8.self))),
                    ("version", .integer(Int(version))),
                ])
            }
        }
        return JSON.object(omittingNil: [
            ("type", "TestamurRememberedNumbers"), ("version", 1),
            ("clock", clock.map { .string($0.description) }),
            ("registries", .array(registries)), ("statusLists", .array(lists)),
        ]).bytes(pretty: true)
    }

    /// Whose word it was; empty where the file does not say.
    private static func owner(_ value: JSONValue?) throws(TrustError) -> [UInt8] {
        guard let value else { return [] }
        guard let named = value.utf8, !named.isEmpty else { throw malformed(value) }
        return named
    }

    private static func list(_ value: JSONValue?) throws(TrustError) -> JSONElements {
        guard let value, value.kind == .array else {
            throw TrustError(.stateMalformed, at: .pointer(value?.pointer ?? ""))
        }
        return value.elements
    }

    private static func malformed(_ value: JSONValue) -> TrustError {
        TrustError(.stateMalformed, at: .pointer(value.pointer))
    }
}
