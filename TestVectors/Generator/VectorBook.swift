import JSON

/// All vectors with their files.
struct VectorBook {
    private(set) var vectors: [Vector] = []
    private var contents: [String: [UInt8]] = [:]

    /// Adds a vector whose file is made for it.
    ///
    /// - Parameters:
    ///   - id: Area and name; also the name of the file.
    ///   - kind: What the file's name ends in.
    mutating func add(
        _ id: String, twin: String? = nil, _ differs: String, attacks: String..., file: [UInt8], kind: String = "json",
        _ setting: Setting, _ expected: Expected
    ) {
        add(id, twin, differs, attacks, file, kind, setting, expected)
    }

    /// The same, judged with ``Setting/init()``.
    mutating func add(
        _ id: String, twin: String? = nil, _ differs: String, attacks: String..., file: [UInt8], kind: String = "json",
        _ expected: Expected
    ) {
        add(id, twin, differs, attacks, file, kind, Setting(), expected)
    }

    /// Adds a vector with the file of another one: what differs is what the verdict rests on beside it.
    mutating func add(
        _ id: String, twin: String? = nil, _ differs: String, attacks: String..., fileOf other: String,
        _ setting: Setting, _ expected: Expected
    ) {
        append(id, twin, differs, attacks, file(of: other), setting, expected)
    }

    /// The same, judged with ``Setting/init()``.
    mutating func add(
        _ id: String, twin: String? = nil, _ differs: String, attacks: String..., fileOf other: String,
        _ expected: Expected
    ) {
        append(id, twin, differs, attacks, file(of: other), Setting(), expected)
    }

    private func file(of id: String) -> String {
        guard let file = vectors.first(where: { $0.id == id })?.file else {
            preconditionFailure("\(id) has no file yet")
        }
        return file
    }

    private mutating func add(
        _ id: String, _ twin: String?, _ differs: String, _ attacks: [String], _ file: [UInt8], _ kind: String,
        _ setting: Setting, _ expected: Expected
    ) {
        let path = "vectors/\(id).\(kind)"
        precondition(contents[path] == nil, "\(path) is made twice")
        contents[path] = file
        append(id, twin, differs, attacks, path, setting, expected)
    }

    private mutating func append(
        _ id: String, _ twin: String?, _ differs: String, _ attacks: [String], _ file: String, _ setting: Setting,
        _ expected: Expected
    ) {
        precondition(!vectors.contains { $0.id == id }, "\(id) is there twice")
        if let twin {
            guard let passing = vectors.first(where: { $0.id == twin }) else {
                preconditionFailure("\(twin) is no vector")
            }
            precondition(passing.expected.verdict == "valid", "\(twin) does not pass and is no twin")
        }
        vectors.append(
            Vector(
                id: id, twin: twin, differs: differs, attacks: Set(attacks).sorted(), file: file, setting: setting,
                expected: expected))
    }

    /// The setting of a vector, to change one thing in it.
    func setting(of id: String) -> Setting {
        guard let vector = vectors.first(where: { $0.id == id }) else { preconditionFailure("\(id) is no vector") }
        return vector.setting
    }

    static func whole() throws -> VectorBook {
        var book = VectorBook()
        try book.addGood()
        try book.addBytes()
        try book.addFormat()
        try book.addProofs()
        try book.addProofTimes()
        try book.addSignatures()
        try book.addKeys()
        try book.addIssuers()
        try book.addKeyWindows()
        try book.addRegistries()
        try book.addDates()
        try book.addPlaces()
        try book.addStatusEntries()
        try book.addStatusLists()
        try book.addPresentations()
        try book.addContent()
        try book.addPolicies()
        try book.addSuites()
        try book.addChains()
        try book.addEllipticCurves()
        try book.addNamedKeys()
        try book.addTerms()
        try book.addHidden()
        try book.addWords()
        try book.addResources()
        try book.addSchemas()
        try book.addBakedPNG()
        try book.addBakedSVG()
        try book.addPictures()
        try book.addRecords()
        try book.addAccreditations()
        try book.addLookalikes()
        try book.addCourses()
        try book.addRequirements()
        return book
    }

    /// Every file below `TestVectors`.
    func files() throws -> [String: [UInt8]] {
        var files = contents
        files.merge(try World.registries()) { _, new in new }
        files.merge(try World.documents()) { _, new in new }
        files.merge(try World.statusLists()) { _, new in new }
        files.merge(World.policies()) { _, new in new }
        for vector in vectors {
            for path in vector.setting.registries + vector.setting.statusLists + vector.setting.didDocuments {
                precondition(files[path] != nil, "\(vector.id) needs \(path), which is not made")
            }
        }
        let manifest: JSON = [
            "format": "testamur-test-vectors", "version": 1, "count": .integer(vectors.count),
            "vectors": .array(vectors.map(\.json)),
        ]
        files["vectors/manifest.json"] = manifest.bytes(pretty: true)
        files["ecdsa-signatures.json"] = KeptSignatures.all.file
        return files
    }
}
