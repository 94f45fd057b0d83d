import Achievements
import Encodings
import Signing

/// Opens one container that was handed over, and the containers in it, and judges what they hold.
//
// A class: what was counted is counted over all containers inside one another.
final class ContainerReading {
    private let run: FileRun
    private var files = 0
    private var lines = 0
    private var bytes = 0
    private var time: OpeningTime

    private var limits: BundleLimits { run.limits }

    init(run: FileRun) {
        self.run = run
        time = OpeningTime(limits: run.limits)
    }

    /// More is in a container than is looked at.
    private struct TooMuch: Error {
        let what: String
        let limit: Int
    }

    /// Where what was found goes: the file, and the bundle it belongs to.
    typealias Sink = (VerifiedFile, String) -> Void

    /// - Parameters:
    ///   - bundle: The folder to which what a PDF holds belongs; what a ZIP holds is a bundle of its own.
    func open(_ bytes: [UInt8], name: String, bundle: String, _ sink: @escaping Sink) {
        if let kind = ContainerKind(bytes) {
            open(bytes, as: kind, name: name, bundle: bundle, depth: 1, isAttached: false, sink)
        } else {
            openTexts(bytes, name: name, bundle: bundle, sink)
        }
    }

    /// - Parameter isAttached: Whether a document is around it that people see something else of.
    private func open(
        _ bytes: [UInt8], as kind: ContainerKind, name: String, bundle: String, depth: Int, isAttached: Bool,
        _ sink: @escaping Sink
    ) {
        let gate = Gate(sink: sink, keepsOthers: kind == .zip)
        var isAttached = isAttached || kind == .pdf
        var names = ContainedNames()
        var group: [(name: String, bytes: [UInt8])] = []
        var groupBytes = 0
        let run = self.run
        func bundleOf(_ inner: String) -> String { Self.bundle(of: inner, in: name, kind: kind, else: bundle) }
        func take(_ file: VerifiedFile, _ bundle: String) {
            var file = file
            file.isAttached = file.isAttached || isAttached
            gate.take(file, bundle)
        }
        func judgeGroup() {
            for file in FileRun.parallel(group, { run.judged($0.name, $0.bytes) }) { take(file, bundleOf(file.name)) }
            group.removeAll()
            groupBytes = 0
        }
        var refusal: RefusedInput?
        do {
            guard time.begin() else { throw OpeningTime.IsOver() }
            defer { time.end() }
            try run.opener?.open(bytes, as: kind) { inner, content in
                time.pause()
                defer { time.goOn() }
                // A document that is made of files says so before the first of them.
                if kind == .zip, OfficeMark.isOne(inner) { isAttached = true }
                // What programs of Apple and others leave behind beside the files.
                guard kind == .pdf || !HiddenFile.isNamed(by: inner) else { return }
                try count(content)
                let innerName = name + "!" + names.unique(inner)
                if let innerKind = ContainerKind(content) {
                    judgeGroup()
                    guard depth < limits.depth else {
                        let refused = RefusedInput(.zipNested, isClaimed: false, facts: ["limit": String(limits.depth)])
                        return take(VerifiedFile(name: innerName, result: .refused(refused)), bundle)
                    }
                    open(
                        content, as: innerKind, name: innerName, bundle: bundleOf(innerName), depth: depth + 1,
                        isAttached: isAttached
                    ) { gate.take($0, $1) }
                } else if FileRun.isList(content) {
                    judgeGroup()
                    openTexts(content, name: innerName, bundle: bundleOf(innerName), take)
                } else {
                    group.append((innerName, content))
                    groupBytes += content.count
                    if group.count >= limits.group || groupBytes >= limits.groupBytes { judgeGroup() }
                }
            }
        } catch let excess as TooMuch {
            let code: ReasonCode = kind == .zip ? .zipTooLarge : .pdfTooLarge
            refusal = RefusedInput(
                code, isClaimed: true, facts: ["what": excess.what, "limit": String(excess.limit)])
        } catch is OpeningTime.IsOver {
            refusal = RefusedInput(.helperTimeout, isClaimed: false, facts: ["kind": kind.rawValue])
        } catch {
            refusal = RefusedInput(container: error, kind: kind)
        }
        judgeGroup()
        func whole(_ result: VerifiedFile.Result) -> VerifiedFile {
            VerifiedFile(name: name, result: result, digest: run.withDigests ? SHA256.hash(bytes) : nil)
        }
        if let refusal {
            gate.give(whole(.refused(refusal)), bundle)
        } else if !gate.hasOpened {
            let empty = RefusedInput(.formatNoCredential, isClaimed: false, facts: ["kind": kind.rawValue])
            gate.give(whole(.refused(empty)), bundle)
        }
    }

    private func count(_ content: [UInt8]) throws(TooMuch) {
        files += 1
        bytes += content.count
        guard files <= limits.containerFiles else { throw TooMuch(what: "entries", limit: limits.containerFiles) }
        guard bytes <= limits.containerBytes else { throw TooMuch(what: "unpacked", limit: limits.containerBytes) }
    }

    /// Documents that stand in one file, a line each. They are counted over all such files in a container.
    private func openTexts(_ bytes: [UInt8], name: String, bundle: String, _ sink: Sink) {
        func refuse(_ code: ReasonCode, isClaimed: Bool, limit: Int) {
            let refused = RefusedInput(code, isClaimed: isClaimed, facts: ["limit": String(limit)])
            sink(VerifiedFile(name: name, result: .refused(refused)), bundle)
        }
        let texts = QRTexts(bytes)
        guard let lines = texts?.lines ?? JSONLines(bytes)?.lines else { return }
        guard texts == nil || lines.count <= QRTexts.most else {
            return refuse(.qrTooLarge, isClaimed: true, limit: QRTexts.most)
        }
        guard self.lines + lines.count <= limits.containerFiles else {
            return refuse(.limitSize, isClaimed: false, limit: limits.containerFiles)
        }
        self.lines += lines.count
        judge(lines, name: name, bundle: bundle, sink)
    }

    private func judge(_ lines: [ArraySlice<UInt8>], name: String, bundle: String, _ sink: Sink) {
        let run = self.run
        for start in stride(from: 0, to: lines.count, by: limits.group) {
            let group = (start..<min(start + limits.group, lines.count)).map {
                (name: "\(name)!\($0 + 1)", bytes: Array(lines[$0]))
            }
            for file in FileRun.parallel(group, { run.judged($0.name, $0.bytes) }) { sink(file, bundle) }
        }
    }

    /// A folder in an archive is one person's, as a folder on a disk is; what a PDF holds is of whoever has the PDF.
    private static func bundle(of name: String, in container: String, kind: ContainerKind, else bundle: String)
        -> String
    {
        guard kind == .zip else { return bundle }
        let inner = name.utf8.dropFirst(container.utf8.count + 1)
        guard let slash = inner.lastIndex(of: UInt8(ascii: "/")) else { return container + "!" }
        return container + "!" + String(decoding: inner[..<slash], as: UTF8.self)
    }
}

/// Keeps back what no credential could be in until it is known whether a container holds one.
///
/// A Word document is a ZIP file as well: its forty parts are nobody's applications. What may be an award, or could not be
/// looked into, is told in any case.
//
// A class: the readers of inner containers write to it as well.
private final class Gate {
    private let sink: ContainerReading.Sink
    /// Whether files that no credential could be in are told of as well once there is one.
    private let keepsOthers: Bool
    private(set) var hasOpened = false
    private var held: [(file: VerifiedFile, bundle: String)] = []

    init(sink: @escaping ContainerReading.Sink, keepsOthers: Bool) {
        self.sink = sink
        self.keepsOthers = keepsOthers
    }

    func take(_ file: VerifiedFile, _ bundle: String) {
        guard !hasOpened else {
            if !file.isDocument || keepsOthers { sink(file, bundle) }
            return
        }
        guard !file.isDocument else { return held.append((file, bundle)) }
        hasOpened = true
        for (file, bundle) in held where keepsOthers { sink(file, bundle) }
        held.removeAll()
        sink(file, bundle)
    }

    /// A line of the container's own.
    func give(_ file: VerifiedFile, _ bundle: String) { sink(file, bundle) }
}
