import Achievements
import DataIntegrity
import Dispatch
import Encodings
import Glibc
public import Issuance
import JSON
import Signing
import Synchronization

extension Bench {
    /// P13: a whole batch with ledger and files beside signing alone.
    ///
    /// Both on all processors, since processors that share a core slow each other down. Beside it, what the files alone
    /// cost: that part belongs to the file system the temporary folder is on.
    public func batch() throws -> BenchResult {
        let count = 10_000
        let folder = try BatchFolder(signer: .ed25519(course.signer), at: course.issued)
        defer { folder.remove() }
        let plan = try folder.plan(count)
        let sign = try signing(count)
        let floor = FileFloor(in: folder.path, size: try folder.issue(plan))
        var made = 0
        let files = {
            made += 1
            try floor.write(count, as: "floor-\(made)")
        }
        try files()
        sign()
        var ratios: [Double] = []
        var floors: [Double] = []
        var best = (product: Double.infinity, yardstick: Double.infinity, files: Double.infinity)
        for _ in 0..<(isQuick ? 1 : 5) {
            let own = try Measurement.processorTime { try folder.issue(plan) }
            let alone = Measurement.processorTime(sign)
            let written = try Measurement.processorTime(files)
            ratios.append(own / alone)
            floors.append((alone + written) / alone)
            best = (min(best.product, own), min(best.yardstick, alone), min(best.files, written))
        }
        let each = 1e6 / Double(count)
        let value = Measurement.median(ratios)
        return BenchResult(
            name: "P13", work: "issue \(count) rows with ledger and files", value: value,
            unit: "× signing alone", budget: "≤ 2", aim: "1.3", isKept: value <= 2,
            detail: "\(Figures.one(best.product * each)) µs beside \(Figures.one(best.yardstick * each)) µs a row; "
                + "making the files alone \(Figures.one(best.files * each)) µs, so that nothing is below "
                + Figures.two(Measurement.median(floors)))
    }

    /// Signs so many credentials and throws them away, on all processors.
    private func signing(_ count: Int) throws -> () -> Void {
        let template = try course.batch.template(for: course.award(0), envelope: course.envelope(0), gap: "proof")
        let proofs = try course.proofs(.eddsaJCS2022)
        let course = course
        let threads = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        return {
            DispatchQueue.concurrentPerform(iterations: threads) { first in
                for number in stride(from: first, to: count, by: threads) {
                    let values = course.batch.values(for: course.award(number), envelope: course.envelope(number))
                    guard (try? proofs.secured(template.filled(values))) != nil else {
                        preconditionFailure("the sample is not signed")
                    }
                }
            }
        }
    }
}

extension Bench {
    /// P15: certificates with the credential and a QR code inside, start to end.
    ///
    /// - Parameter drawer: Draws them; as many at a time as it says.
    public func certificates(drawnBy drawer: any CertificateDrawer) throws -> BenchResult {
        let count = isQuick ? 60 : 300
        let folder = try BatchFolder(signer: .ed25519(course.signer), at: course.issued)
        defer { folder.remove() }
        let plan = try folder.plan(count)
        var outputs = OutputPlan([.pdf])
        outputs.certificates = drawer
        // Once for starting the workers and reading the fonts.
        try folder.issue(plan, outputs)
        let seconds = try Measurement.wallTime { try folder.issue(plan, outputs) }
        let rate = Double(count) / seconds
        let value = rate / Double(drawer.width)
        return BenchResult(
            name: "P15", work: "\(count) certificates as PDF", value: value, unit: "a second and core",
            budget: "≥ 20", aim: "40", isKept: value >= 20,
            detail: "\(Figures.one(rate)) a second on \(drawer.width) cores, by the clock")
    }
}

/// An issuer in a temporary folder, and batches of it.
private final class BatchFolder {
    private let folder: ScratchFolder
    var path: String { folder.path }
    private let office: UnlockedWorkspace
    private let now: Instant
    private var batches = 0

    private static let course = """
        testamur: course 1
        title: Reading sensor data
        awarded: 2026-05-08
        course: {start: 2026-02-02, end: 2026-04-24}
        learning_outcomes: [Read measurement series, Find faulty values, Explain them to others]
        workload: {ects: 4, hours: 100}
        level: {eqf: 6}
        assessment:
          - type: marked assignment
            grading: {title: Austrian grades, grades: ["5", "4", "3", "2", "1"], pass: "4"}
            supervision: Supervised with ID verification
        participation: online
        quality_assurance: [{kind: external, title: Programme accreditation, agency: Musteragentur, from: 2024-10-01, to: 2030-09-30}]

        """

    init(signer: PrivateKey, at now: Instant) throws {
        self.now = now
        folder = try ScratchFolder()
        let profile = try IssuerProfile(
            name: "Hochschule Sonnwald", country: "AT", place: "Sonnwald", identifiers: ["eidas:VATAT-U60042007"],
            baseURL: "https://sonnwald.example", timeZone: "Europe/Vienna")
        let workspace = try Workspace.create(
            at: folder.path + "/office", profile: profile, signer: signer, now: now, seal: { _ in [] })
        office = try workspace.unlocked(signer)
    }

    func plan(_ count: Int) throws -> IssuancePlan {
        var roster = "First name,Last name,ID number,Grade\n"
        for number in 0..<count { roster += "Mira,Kallio-Brandt \(number),SW-\(200_000 + number),1\n" }
        return try IssuancePlan(
            course: Course(parsing: Array(Self.course.utf8), name: "course.yaml"),
            roster: Roster(.memory(Array(roster.utf8), name: "roster.csv")), workspace: office.workspace,
            options: IssuanceOptions(cryptosuites: [.eddsaJCS2022], again: true), now: now)
    }

    /// Issues the plan as a new batch.
    ///
    /// - Returns: Bytes of the first credential's file.
    @discardableResult
    func issue(_ plan: IssuancePlan, _ outputs: OutputPlan = OutputPlan()) throws -> Int {
        batches += 1
        let path = folder.path + "/out-\(batches)"
        let failure = Mutex<(any Error)?>(nil)
        let ended = DispatchSemaphore(value: 0)
        Task.detached { [office, now] in
            do { _ = try await office.issue(plan, into: path, at: now, outputs: outputs) } catch {
                failure.withLock { $0 = error }
            }
            ended.signal()
        }
        ended.wait()
        if let error = failure.withLock({ $0 }) { throw error }
        return try sizeOfFirstFile(in: path)
    }

    /// The index names the files.
    private func sizeOfFirstFile(in path: String) throws -> Int {
        let index = try Process.run(["/bin/cat", path + "/index.csv"], collecting: true)
        let line = index.split(separator: UInt8(ascii: "\n")).dropFirst().first ?? []
        let cells = line.split(separator: UInt8(ascii: ","))
        var status = stat()
        guard cells.count > 3, stat(path + "/" + String(decoding: cells[3], as: UTF8.self), &status) == 0 else {
            throw BenchError.folder
        }
        return Int(status.st_size)
    }

    func remove() { _ = try? Process.run(["/bin/rm", "-rf", folder.path]) }
}
