import DataIntegrity
import Encodings
import JSON
import Synchronization
import Verification

/// Files of people, judged as an employer would.
struct BundleFixture {
    let judging: Judging
    let vector: Vector

    init() throws {
        vector = try Vectors.named("good/badge")
        judging = try Judging(vector)
    }

    /// A sound credential about somebody, of whom only this is told.
    ///
    /// - Parameter identities: More identity objects, each by its type.
    func credential(
        _ name: String?, id: String? = nil, number: String? = nil, birthDate: String? = nil, title: String? = nil,
        validSeconds: Int64 = 0, identities: [String: String] = [:]
    ) throws -> [UInt8] {
        var document = try vector.unsigned
        if validSeconds > 0, let from = document["validFrom"]?.string {
            document["validFrom"] = .string(try Instant(from).adding(seconds: validSeconds).description)
        }
        var identifiers: [JSON] = []
        let stated =
            [("name", name), ("sisSourcedId", number)] + identities.sorted { $0.key < $1.key }.map { ($0, $1) }
        for (type, value) in stated {
            guard let value else { continue }
            identifiers.append([
                "type": "IdentityObject", "hashed": false, "identityType": .string(type),
                "identityHash": .string(value),
            ])
        }
        document["credentialSubject"]?["identifier"] = identifiers.isEmpty ? nil : .array(identifiers)
        if let id { document["credentialSubject"]?["id"] = .string(id) }
        if let birthDate { document["credentialSubject"]?["birthDate"] = .string(birthDate) }
        if let title { document["credentialSubject"]?["achievement"]?["name"] = .string(title) }
        return try TestKeys.secured(document)
    }

    /// The same with a letter changed after it was signed.
    static func forged(_ bytes: [UInt8]) -> [UInt8] {
        var text = bytes
        let place = text.indices.first { text[$0...].starts(with: "Short course".utf8) } ?? 0
        text[place] = UInt8(ascii: "L")
        return text
    }

    func run(_ files: [(name: String, bytes: [UInt8])], _ change: (inout FileRun) -> Void = { _ in }) -> [VerifiedFile]
    {
        var run = FileRun(judging.verifier)
        change(&run)
        return Self.verified(run, files)
    }

    static func verified(_ run: FileRun, _ files: [(name: String, bytes: [UInt8])], root: String? = nil)
        -> [VerifiedFile]
    {
        outcomes(
            run,
            files.map { file in
                let folder = file.name.split(separator: "/").dropLast().joined(separator: "/")
                return ReceivedFile(name: file.name, folder: folder, root: root) { file.bytes }
            }
        ).compactMap { if case .verified(let file) = $0 { file } else { nil } }
    }

    static func outcomes(_ run: FileRun, _ files: [ReceivedFile]) -> [FileOutcome] {
        let all = Mutex<[FileOutcome]>([])
        run.judge(files) { outcomes in all.withLock { $0 += outcomes } }
        return all.withLock { $0 }
    }
}

extension VerifiedFile {
    /// `passed`, or the reason's code behind the outcome: `failed holder.different_people`.
    func told(_ check: CheckID) -> String {
        guard let outcome = reports.first?[check] else { return "none" }
        return outcome.reason.map { "\(outcome.name) \($0.code.rawValue)" } ?? outcome.name
    }
}
