import Achievements
import Encodings
import Signing

/// Opens one container that was handed over, and the containers in it, and judges what they hold.
//
// A class: what was counted is counted over all containers inside one another.
final class ContainerReading {
    private let run: FileRun
    private var files = 0
    private var bytes = 0

    private var limits: BundleLimits { run.limits }

    init(run: FileRun) {
        self.run = run
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
    func open(_ bytes: [UInt8], name: String, bundle: String, depth: Int = 1, _ sink: @escaping Sink) {
        guard let kind = ContainerKind(bytes) else { return openTexts(bytes, name: name, bundle: bundle, sink) }
        let gate = Gate(sink: sink, keepsOthers: kind == .zip)
        var group: [(name: String, bytes: [UInt8])] = []
        var groupBytes = 0
        let run = self.run
        func judgeGroup() {
            for var file in FileRun.parallel(group, { run.judged($0.name, $0.bytes) }) {
                file.isAttached = kind == .pdf
                gate.take(file, Self.bundle(of: file.name, in: name, kind: kind, else: bundle))
            }
            group.removeAll()
            groupBytes = 0
        }
        var refusal: RefusedInput?
        do {
            try run.opener?.open(bytes, as: kind) { inner, content in
                // What programs of Apple and others leave behind beside the files.
                guard kind == .pdf || !Self.isHidden(inner) else { return }
                try count(content)
                let innerName = name + "!" + inner
                guard ContainerKind(content) != nil else {
                    group.append((innerName, content))
                    groupBytes += content.count
                    if group.count >= limits.group || groupBytes >= limits.groupBytes { judgeGroup() }
                    return
                }
                judgeGroup()
                guard depth < limits.depth else {
                    let refused = RefusedInput(.zipNested, isClaimed: false, facts: ["limit": String(limits.depth)])
                    gate.take(VerifiedFile(name: innerName, result: .refused(refused)), bundle)
                    return
                }
                let innerBundle = Self.bundle(of: innerName, in: name, kind: kind, else: bundle)
                open(content, name: innerName, bundle: innerBundle, depth: depth + 1) { gate.take($0, $1) }
            }
        } catch let excess as TooMuch {
            let code: ReasonCode = kind == .zip ? .zipTooLarge : .pdfTooLarge
            refusal = RefusedInput(
                code, isClaimed: true, facts: ["what": excess.what, "limit": String(excess.limit)])
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

    /// Documents that stand in one file, a line each.
    private func openTexts(_ bytes: [UInt8], name: String, bundle: String, _ sink: Sink) {
        if let texts = QRTexts(bytes) {
            judge(texts.lines, limit: QRTexts.most, .qrTooLarge, isClaimed: true, name: name, bundle: bundle, sink)
        } else if let lines = JSONLines(bytes) {
            judge(
                lines.lines, limit: limits.containerFiles, .limitSize, isClaimed: false, name: name, bundle: bundle,
                sink)
        }
    }

    private func judge(
        _ lines: [ArraySlice<UInt8>], limit: Int, _ excess: ReasonCode, isClaimed: Bool, name: String, bundle: String,
        _ sink: Sink
    ) {
        guard lines.count <= limit else {
            let refused = RefusedInput(excess, isClaimed: isClaimed, facts: ["limit": String(limit)])
            sink(VerifiedFile(name: name, result: .refused(refused)), bundle)
            return
        }
        let run = self.run
        for start in stride(from: 0, to: lines.count, by: limits.group) {
            let group = (start..<min(start + limits.group, lines.count)).map {
                (name: "\(name)!\($0 + 1)", bytes: Array(lines[$0]))
            }
            for file in FileRun.parallel(group, { run.judged($0.name, $0.bytes) }) { sink(file, bundle) }
        }
    }

    private static func isHidden(_ name: String) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "/")).contains {
            $0.first == UInt8(ascii: ".") || $0.elementsEqual("__MACOSX".utf8)
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

/// Keeps back what is no credential until it is known whether a container holds one.
///
/// A Word document is a ZIP file as well: its forty parts are nobody's applications.
//
// A class: the readers of inner containers write to it as well.
private final class Gate {
    private let sink: ContainerReading.Sink
    /// Whether files that are no credentials are told of as well once there is one.
    private let keepsOthers: Bool
    private(set) var hasOpened = false
    private var held: [(file: VerifiedFile, bundle: String)] = []

    init(sink: @escaping ContainerReading.Sink, keepsOthers: Bool) {
        self.sink = sink
        self.keepsOthers = keepsOthers
    }

    func take(_ file: VerifiedFile, _ bundle: String) {
        guard !hasOpened else {
            if file.isClaimed || keepsOthers { sink(file, bundle) }
            return
        }
        if file.isClaimed {
            hasOpened = true
            for (file, bundle) in held where keepsOthers { sink(file, bundle) }
            held.removeAll()
            sink(file, bundle)
        } else {
            held.append((file, bundle))
        }
    }

    /// A line of the container's own.
    func give(_ file: VerifiedFile, _ bundle: String) { sink(file, bundle) }
}
