public import DataIntegrity
import Dispatch
import Encodings

/// Judges any number of files, side by side, and hands the outcomes on in the order of the files.
///
/// ```swift
/// var run = FileRun(verifier, opener: opener)
/// run.judge(files) { outcomes in for case .verified(let file) in outcomes { lines.append(FileLine(file)) } }
/// ```
///
/// Containers are opened, files of one application compared (``SamePerson``). What is in memory hardly grows with the number of
/// files: a group that is being judged, the files of one folder as long as it may be one person's, and of a larger folder which
/// credentials are in it.
public struct FileRun: Sendable {
    let verifier: Verifier
    let audience: ProofExpectation.Audience
    let opener: (any ContainerOpener)?
    /// Whom to compare learners with, for `holder.name`.
    public var applicants: ApplicantList?
    public var limits: BundleLimits
    /// Whether the digest of each file's bytes is wanted.
    public var withDigests = false
    /// Asks for what is missing; nil when nobody may be asked.
    public var asking: (any AskingVerifier)?

    /// - Parameters:
    ///   - audience: What was asked before presentations were shown.
    ///   - opener: Opens ZIP files and PDFs; without one they are `format.unrecognised`.
    public init(
        _ verifier: Verifier, audience: ProofExpectation.Audience = .file, opener: (any ContainerOpener)? = nil,
        limits: BundleLimits = .standard
    ) {
        self.verifier = verifier
        self.audience = audience
        self.opener = opener
        self.limits = limits
    }

    /// Judges all files.
    ///
    /// - Parameter body: Is given outcomes, some at a time, in the order of the files; what lies in a container comes where
    ///   the container stands, in its order. A file that turns out to be replaced after it was given is given once more,
    ///   behind the last of its folder: ``FileOutcome/again(_:)``.
    public func judge(_ files: some Sequence<ReceivedFile>, _ body: @escaping ([FileOutcome]) -> Void) {
        let desk = BundleDesk(
            limit: limits.bundle, knowsApplicants: applicants != nil, judgeAgain: again, handOn: body)
        var before: JudgedGroup?
        var group: [ReceivedFile] = []
        for file in files {
            group.append(file)
            guard group.count == limits.group else { continue }
            before = JudgedGroup(files: group, looked: look(at: group, handingOn: before, desk))
            group.removeAll(keepingCapacity: true)
        }
        let last = JudgedGroup(files: group, looked: look(at: group, handingOn: before, desk))
        handOn(last, desk)
        desk.close()
    }

    /// Files that were looked at and are to be compared and handed on.
    private struct JudgedGroup {
        let files: [ReceivedFile]
        let looked: [Look]

        var hasContainers: Bool {
            looked.contains { if case .container = $0 { true } else { false } }
        }
    }

    /// Looks at the files of a group side by side, while the group before it is compared and handed on.
    ///
    /// That is one thing after the other, and is done by one of those who judge: with a thread more than there are processors,
    /// two of them share one for as long as the system takes to notice that another is idle.
    private func look(at group: [ReceivedFile], handingOn before: JudgedGroup?, _ desk: BundleDesk) -> [Look] {
        guard let before else { return Self.parallel(group) { look(at: $0) } }
        // What lies in a container is judged side by side as well.
        guard !before.hasContainers else {
            handOn(before, desk)
            return Self.parallel(group) { look(at: $0) }
        }
        // One iteration alone uses it, and nobody else until all of them are over.
        nonisolated(unsafe) let desk = desk
        return Self.parallel(Array(-1..<group.count)) { place -> Look? in
            guard place < 0 else { return look(at: group[place]) }
            handOn(before, desk)
            return nil
        }.compactMap { $0 }
    }

    private func handOn(_ group: JudgedGroup, _ desk: BundleDesk) {
        for (file, looked) in zip(group.files, group.looked) {
            switch looked {
            case .outcome(let outcome): desk.take(outcome, of: file, at: 0, bundle: file.folder)
            case .container:
                var position = 0
                open(file) { outcome, bundle in
                    desk.take(outcome, of: file, at: position, bundle: bundle)
                    position += 1
                }
            }
        }
    }

    /// A file once more, and what is in it.
    private func again(_ file: ReceivedFile) -> [(outcome: FileOutcome, bundle: String)] {
        var found: [(outcome: FileOutcome, bundle: String)] = []
        switch look(at: file) {
        case .outcome(let outcome): found.append((outcome, file.folder))
        case .container: open(file) { found.append(($0, $1)) }
        }
        return found
    }

    private enum Look: Sendable {
        case outcome(FileOutcome)
        /// Is opened when its turn comes: many of them are never in memory at once.
        case container
    }

    private func look(at file: ReceivedFile) -> Look {
        switch file.contents {
        case .refused(let refusal): return .outcome(.verified(VerifiedFile(name: file.name, result: .refused(refusal))))
        case .unreadable(let error): return .outcome(.unreadable(name: file.name, error: error))
        case .read(let read):
            do {
                let bytes = try read()
                if Self.isList(bytes) || (opener != nil && ContainerKind(bytes) != nil) {
                    return .container
                }
                return .outcome(.verified(judged(file.name, bytes)))
            } catch {
                return .outcome(.unreadable(name: file.name, error: error))
            }
        }
    }

    /// Whether several documents stand in one file, a line each.
    static func isList(_ bytes: [UInt8]) -> Bool { QRTexts(bytes) != nil || JSONLines.begin(bytes) }

    private func open(_ file: ReceivedFile, _ sink: @escaping (FileOutcome, _ bundle: String) -> Void) {
        guard case .read(let read) = file.contents else { return }
        let bytes: [UInt8]
        do { bytes = try read() } catch {
            return sink(.unreadable(name: file.name, error: error), file.folder)
        }
        ContainerReading(run: self).open(bytes, name: file.name, bundle: file.folder) { sink(.verified($0), $1) }
    }

    /// Judges one file's bytes, and compares its learner with the applicants.
    package func judged(_ name: String, _ bytes: [UInt8]) -> VerifiedFile {
        var file = verifier.verify(
            file: name, bytes, audience: audience, withDigest: withDigests, asking: asking)
        if let applicants { file.mapReports { $0.deciding(.holderName, as: applicants.finding(for: $0)) } }
        return file
    }

    /// What comes of each item, in their order; worked out on all processors.
    package static func parallel<Item: Sendable, Value: Sendable>(
        _ items: [Item], _ work: @Sendable (Item) -> Value
    ) -> [Value] {
        guard items.count > 1 else { return items.map(work) }
        var values = [Value?](repeating: nil, count: items.count)
        values.withUnsafeMutableBufferPointer { values in
            // Each iteration writes its own element only.
            nonisolated(unsafe) let values = values
            DispatchQueue.concurrentPerform(iterations: items.count) { values[$0] = work(items[$0]) }
        }
        return values.compactMap { $0 }
    }
}

extension VerifiedFile {
    /// Replaces the reports on its credentials.
    mutating func mapReports(_ change: (Report) -> Report) {
        switch result {
        case .credential(let report): result = .credential(change(report))
        case .presentation(let report):
            result = .presentation(report.replacing(credentials: report.credentials.map(change)))
        case .refused: break
        }
    }
}
