import Encodings
import Glibc
import JSON
import Signing
import Trust

extension Bench {
    /// How long a verifier with a country's registry takes to begin: 4,000 institutions with 90,000 reports, opened for the first
    /// time (signature over all bytes, every entry read) and on a later start (an index, and the parts that are asked for, each
    /// held against the digest tree). Both read their files.
    ///
    /// Wall time, since a person waits for it. No budget of its own: the later start is to be a fraction of the first.
    public func registryStart(institutions: Int = 4_000, reports: Int = 90_000) throws -> BenchResult {
        let sample = try RegistrySample(institutions: institutions, reports: reports)
        let anchors = [sample.anchor.publicKey]
        let first = try TrustRegistry(opening: sample.bytes, anchors: anchors, now: sample.now)
        var opened = OpenedSnapshots()
        let folder = try ScratchFolder()
        defer { folder.remove() }
        let path = try folder.write("registry.json", sample.bytes)
        guard let index = opened.note(first, bytes: sample.bytes) else {
            preconditionFailure("a country's registry has an index")
        }
        let indexPath = try folder.write("registry.index", index.bytes)
        var best = (first: Double.infinity, later: Double.infinity)
        for _ in 0..<5 {
            best.first = try min(
                best.first,
                Measurement.wallTime {
                    _ = try TrustRegistry(opening: OpenFile(path).all, anchors: anchors, now: sample.now)
                }
            )
            best.later = try min(
                best.later,
                Measurement.wallTime {
                    let file = try OpenFile(path)
                    let registry = try TrustRegistry(
                        reopening: SnapshotFile(count: file.count) { file.read($0) }, anchors: anchors,
                        opened: opened, index: { _ in try? OpenFile(indexPath).all }, now: sample.now)
                    // One institution is asked for, as a run with one issuer does.
                    let identifier = LegalIdentifier(kind: "deqarinst", value: "DEQARINST7")
                    guard
                        registry?.entry(identifiedBy: identifier, on: sample.now.date())?.qualityAssurance.isEmpty
                            == false
                    else { preconditionFailure("the sample registry holds institution 7") }
                })
        }
        let value = best.later / best.first
        return BenchResult(
            name: "R1", work: "a registry of \(institutions) institutions and \(reports) reports, later start",
            value: value, unit: "× the first start", budget: "≤ 0.10", aim: "0.03", isKept: value <= 0.1,
            detail: "\(Figures.one(best.later * 1e3)) ms after \(Figures.one(best.first * 1e3)) ms, "
                + "\(sample.bytes.count >> 20) MiB")
    }
}

/// A file that is read in parts.
private final class OpenFile: Sendable {
    let count: Int
    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else { throw BenchError.folder }
        count = Int(status.st_size)
    }

    deinit { close(descriptor) }

    var all: [UInt8] { read(0..<count) }

    func read(_ range: Range<Int>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
            count = max(0, pread(descriptor, buffer.baseAddress, range.count, range.lowerBound))
        }
    }
}

/// An invented country with its universities and their reports.
private struct RegistrySample {
    let anchor: Ed25519Signer
    let now: Instant
    let bytes: [UInt8]

    init(institutions: Int, reports: Int) throws {
        anchor = try Ed25519Signer(
            seed: SecretBytes(count: 32) { bytes in for index in bytes.indices { bytes[index] = 9 } })
        now = try Instant("2026-06-15T08:00:00Z")
        let each = reports / institutions
        let entries = (0..<institutions).map { number in
            RegistryEntry.make(
                id: "deqar:DEQARINST\(number)",
                names: [
                    LegalName(text: "Hochschule \(number)", language: "de"),
                    LegalName(text: "HS \(number)", kind: .acronym),
                ],
                identifiers: [
                    LegalIdentifier(kind: "deqarinst", value: "DEQARINST\(number)"),
                    LegalIdentifier(kind: "eter", value: "AT\(number)"),
                ], places: [RegistryPlace(country: "AUT", city: "Sonnwald")], keys: [],
                qualityAssurance: (0..<each + (number < reports % institutions ? 1 : 0)).map { report in
                    [
                        "level": "programme", "agency": "AQ", "decision": 1, "status": 1, "from": "2022-10-01",
                        "to": "2028-09-30", "toKind": "written",
                        "report": .string("https://reports.example/\(number)/\(report)"),
                        "scope": [
                            "cycles": [1], "programmes": [["titles": [.string("Programme \(report) of \(number)")]]],
                        ],
                    ]
                })
        }
        bytes = try TrustRegistry.build(
            entries: entries, id: "urn:example:country", number: 1, issued: Instant("2026-06-01T08:00:00Z"),
            signer: anchor)
    }
}
