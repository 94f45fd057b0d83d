import Encodings
import Glibc
import Signing

/// A course description and the files that it extends, put together.
///
/// An institution says once who it is and what stands behind its quality, a programme what its courses have in common, a course
/// what is taught, a run when: each file names the one it extends, and an entry that the nearer file has replaces the one
/// further away, whole.
struct CourseFiles {
    /// Opens a file that a course extends, by its path.
    typealias Opener = (String) throws(IssuanceError) -> [UInt8]

    /// Most files in a row: the run, the course, the programme, the institution, and as many again.
    static let most = 8

    /// The entries of all files as one.
    let root: CourseValue
    /// The first line of every file but the first, as values of its entry `testamur`.
    let formats: [CourseValue?]
    /// The language of texts without one, by file; the course itself under nil.
    let languages: [String?: CourseValue]
    /// SHA-256 of the file; of several, of their digests.
    let digest: [UInt8]

    /// - Parameters:
    ///   - bytes: The course itself.
    ///   - name: Its path, which the others are seen from.
    ///   - open: Opens the others.
    init(
        _ bytes: [UInt8], name: String, limits: CourseLimits, open: Opener
    ) throws(IssuanceError) {
        var root = try YAMLText.value(of: bytes, limits: limits)
        var digests = [SHA256.hash(bytes)]
        var formats: [CourseValue?] = []
        var languages: [String?: CourseValue] = [:]
        var paths = [Self.path(name, from: nil) ?? name]
        var nearest = root
        languages[nil] = nearest.entry("language")
        while let next = nearest.entry("extends"), !next.isNothing {
            guard let text = next.text, let path = Self.path(text, from: paths.last) else {
                throw Self.refusal(next, next.text ?? "", "path")
            }
            guard !paths.contains(where: { $0.utf8.elementsEqual(path.utf8) }) else {
                throw Self.refusal(next, text, "loop")
            }
            guard paths.count < Self.most else { throw Self.refusal(next, text, "length") }
            let file: [UInt8]
            do { file = try open(path) } catch { throw Self.refusal(next, text, error.reason) }
            do {
                nearest = try YAMLText.value(of: file, limits: limits, file: path)
            } catch {
                // The line that the error knows is one of that file.
                throw IssuanceError(
                    error.code, at: .file(path), facts: error.facts.merging(["file": path]) { first, _ in first })
            }
            paths.append(path)
            digests.append(SHA256.hash(file))
            formats.append(nearest.entry("testamur"))
            languages[path] = nearest.entry("language")
            root = root.extending(nearest)
        }
        self.root = root
        self.formats = formats
        self.languages = languages
        digest = digests.count == 1 ? digests[0] : SHA256.hash(digests.flatMap { $0 })
    }

    private static func refusal(_ value: CourseValue, _ file: String, _ what: String) -> IssuanceError {
        IssuanceError(
            .courseExtends, at: .pointer("/extends"),
            facts: ["file": file, "what": what, "limit": String(most), "line": String(value.line)])
    }

    /// The path of a file as it is seen from another, without `.` and `..` where they can be taken away.
    ///
    /// - Returns: Nil for an absolute path or one that is none.
    static func path(_ text: String, from base: String?) -> String? {
        let bytes = Array(text.utf8)
        let slash = UInt8(ascii: "/")
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 }), base == nil || bytes.first != slash else {
            return nil
        }
        var all = bytes
        if let base, let end = Array(base.utf8).lastIndex(of: slash) { all = Array(base.utf8)[...end] + bytes }
        var parts: [[UInt8]] = []
        for part in all.split(separator: slash).map({ Array($0) }) where part != Array(".".utf8) {
            if part == Array("..".utf8), let last = parts.last, last != Array("..".utf8) {
                parts.removeLast()
            } else {
                parts.append(part)
            }
        }
        let isAbsolute = all.first == slash
        return (isAbsolute ? "/" : "") + String(decoding: Array(parts.joined(separator: [slash])), as: UTF8.self)
    }
}

extension CourseValue {
    /// The value of an entry.
    func entry(_ key: String) -> CourseValue? {
        guard case .entries(let entries) = content else { return nil }
        return entries.first { $0.key == key }?.value
    }

    /// The entries of this value, and those of another that it does not have.
    fileprivate func extending(_ other: CourseValue) -> CourseValue {
        guard case .entries(let own) = content, case .entries(let others) = other.content else { return self }
        let keys = Set(own.map(\.key)).union(["testamur", "extends"])
        return CourseValue(
            content: .entries(own + others.filter { !keys.contains($0.key) }), line: line, pointer: pointer, file: file)
    }
}

extension Course {
    /// Reads a course description and the files that it extends.
    ///
    /// ```swift
    /// let course = try Course(file: "courses/2026/sensor-data.yaml")
    /// ```
    ///
    /// - Throws: ``IssuanceError`` as ``init(parsing:name:limits:)``, `course.extends`, and `file.missing`, `file.denied`,
    ///   `file.kind`, `file.io` for the course itself.
    public init(file path: String, limits: CourseLimits = .standard) throws(IssuanceError) {
        try self.init(parsing: Self.bytes(of: path, limits), name: path, limits: limits) { path throws(IssuanceError) in
            try Self.bytes(of: path, limits)
        }
    }

    private static func bytes(of path: String, _ limits: CourseLimits) throws(IssuanceError) -> [UInt8] {
        let stream = try RosterSource.file(path).open()
        // One byte more than is read tells that there is more.
        var bytes = [UInt8](repeating: 0, count: limits.bytes + 1)
        let count = try bytes.withMutableBytes { buffer throws(IssuanceError) in try stream.read(into: buffer) }
        return Array(bytes[..<count])
    }
}
