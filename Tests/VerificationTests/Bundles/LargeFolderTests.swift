import Encodings
import Synchronization
import Testing
import Verification

/// Folders with more files than are kept: which copies are replaced is told all the same.
@Suite struct LargeFolderTests {
    /// What is said of each file in the end, in their order; and how many were given once more.
    private func told(
        _ files: [(name: String, bytes: [UInt8])], limit: Int, opener: (any ContainerOpener)? = nil, root: String? = nil
    ) throws -> (lines: [String], again: Int) {
        var run = FileRun(try BundleFixture().judging.verifier, opener: opener)
        run.limits.bundle = limit
        run.limits.group = 4
        var last = NumberedFiles<String>()
        var again = 0
        let received = files.map { file in ReceivedFile(name: file.name, folder: "a", root: root) { file.bytes } }
        for outcome in BundleFixture.outcomes(run, received) {
            switch outcome {
            case .verified(let file): last.append("\(file.name) \(file.told(.statusReplacement))", number: file.number)
            case .again(let file):
                last.replace(with: "\(file.name) \(file.told(.statusReplacement))", number: file.number)
                again += 1
            case .unreadable: Issue.record("unreadable")
            }
        }
        return (last.values, again)
    }

    /// What is said about the learners, in the order of the files.
    private func people(_ files: [(name: String, bytes: [UInt8])], limit: Int) throws -> [String] {
        var run = FileRun(try BundleFixture().judging.verifier)
        run.limits.bundle = limit
        let received = files.map { file in ReceivedFile(name: file.name, folder: "a") { file.bytes } }
        return BundleFixture.outcomes(run, received).compactMap {
            if case .verified(let file) = $0 { file.told(.holderSamePerson) } else { nil }
        }
    }

    /// More than are compared, and perhaps one person's: that they were not compared stands at each of them.
    @Test func whatIsTooMuchToCompareSaysSo() throws {
        let fixture = try BundleFixture()
        var files = try (0..<6).map {
            (name: "\($0)", bytes: try fixture.credential("Anna Lund", birthDate: "2000-02-01"))
        }
        files.append((name: "7", bytes: try fixture.credential("Ben Ek", birthDate: "1999-02-01")))
        #expect(try people(files, limit: 200).last == "failed holder.different_people")
        #expect(try people(files, limit: 3) == Array(repeating: "unknown holder.too_many", count: 7))
    }

    /// Many people's awards beside one another are nobody's application.
    @Test func aPileIsNoApplication() throws {
        let fixture = try BundleFixture()
        let files = try (0..<20).map {
            let name = "Anna \(["Lund", "Ek", "Kos", "Voss"][$0 % 4])\(String(repeating: "a", count: $0 / 4 + 1))"
            return (name: "\($0)", bytes: try fixture.credential(name))
        }
        #expect(Set(try people(files, limit: 200)) == ["notApplicable"])
        #expect(Set(try people(files, limit: 14)) == ["notApplicable"])
    }

    /// Files that hold no credential take no place from those that do.
    @Test func filesOfOtherKindsHideNobody() throws {
        let fixture = try BundleFixture()
        var files = (0..<30).map { (name: "0\($0)", bytes: Array("not an award".utf8)) }
        files.append((name: "1", bytes: try fixture.credential("Anna Lund", birthDate: "2000-02-01")))
        files.append((name: "2", bytes: try fixture.credential("Ben Ek", birthDate: "1999-02-01")))
        #expect(
            try people(files, limit: 3).suffix(2) == Array(repeating: "failed holder.different_people", count: 2)[...])
    }

    /// The copies of one award, from the oldest to the newest.
    private func copies(_ count: Int64, of name: String = "Anna Lund") throws -> [[UInt8]] {
        let fixture = try BundleFixture()
        return try (0..<count).map { try fixture.credential(name, validSeconds: $0 * 60) }
    }

    @Test func anOlderCopyIsToldOfWhereverItStands() throws {
        let three = try copies(3)
        let other = try Vectors.named("good/did-key-issuer").bytes
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        for order in orders {
            var files = order.map { (name: "\($0)", bytes: three[$0]) }
            for number in 0..<9 { files.insert((name: "other \(number)", bytes: other), at: number) }
            let few = try told(files, limit: 200)
            #expect(few.again == 0)
            for limit in [1, 2, 5] {
                let many = try told(files, limit: limit)
                let wanted = few.lines.filter { $0.contains("replaced") }
                #expect(many.lines.filter { $0.contains("replaced") } == wanted, "\(order) \(limit)")
                #expect(many.lines.count == files.count)
                #expect(wanted.count == 2)
            }
        }
    }

    @Test func aFileIsGivenAgainOnlyIfItWasReplacedBehindItsBack() throws {
        let two = try copies(2)
        let older = (name: "older", bytes: two[0])
        let newer = (name: "newer", bytes: two[1])
        #expect(try told([newer, older], limit: 1).again == 0)
        #expect(try told([older, newer], limit: 1).again == 1)
        #expect(try told([older, newer], limit: 2).again == 0)
        #expect(try told([older, (name: "same", bytes: two[0]), newer], limit: 1).again == 2)
        #expect(try told([older, older, older], limit: 1).again == 0)
    }

    @Test func aForgedCopyReplacesNothing() throws {
        let two = try copies(2)
        let files = [("older", two[0]), ("again", two[0]), ("forged", BundleFixture.forged(two[1]))]
        let told = try told(files, limit: 1)
        #expect(told.again == 0)
        #expect(!told.lines.contains { $0.contains("replaced") })
    }

    @Test func whatAnArchiveHoldsIsToldOfAsWell() throws {
        let two = try copies(2)
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.pdf: [("credential.json", two[0])]
        ])
        let files = [("old.pdf", MadeUpContainers.pdf), ("x", [0x41]), ("new.json", two[1])]
        let told = try told(files, limit: 1, opener: opener)
        #expect(told.again == 1)
        #expect(told.lines[0] == "old.pdf!credential.json failed status.replaced")
    }

    /// What lies in an archive beside awards is of the same application, also when it is looked at once more.
    @Test func whatAnArchiveOfTheApplicationHoldsIsToldOfAsWell() throws {
        let two = try copies(2)
        let other = try Vectors.named("good/did-key-issuer").bytes
        let opener = MadeUpContainers(contents: [MadeUpContainers.zip(1): [("old.json", two[0])]])
        let files = [("old.zip", MadeUpContainers.zip(1)), ("other.json", other), ("new.json", two[1])]
        for limit in [1, 200] {
            let told = try told(files, limit: limit, opener: opener, root: "a")
            #expect(told.again == (limit == 1 ? 1 : 0))
            #expect(told.lines[0] == "old.zip!old.json failed status.replaced", "\(told.lines)")
        }
    }

    /// The work for a file does not grow with the number of files, nor with that of its copies.
    @Test func manyCopiesOfOneAwardAreSettled() throws {
        let two = try copies(2)
        var files = (0..<600).map { (name: "\($0)", bytes: two[0]) }
        files.append((name: "last", bytes: two[1]))
        let told = try told(files, limit: 200)
        #expect(told.again == 600)
        #expect(told.lines.count { $0.hasSuffix("failed status.replaced") } == 600)
    }

    /// Two archives of one name, and one path given twice: each has its own row.
    @Test func namesThatComeTwiceAreToldApart() throws {
        let two = try copies(2)
        let other = try Vectors.named("good/did-key-issuer").bytes
        let opener = MadeUpContainers(contents: [
            MadeUpContainers.pdf: [("credential.json", two[0])]
        ])
        let files = [
            ("same.pdf", MadeUpContainers.pdf), ("same.pdf", MadeUpContainers.pdf), ("same", other),
            ("same", two[0]),
            ("same", two[0]), ("new.json", two[1]),
        ]
        let told = try told(files, limit: 1, opener: opener)
        #expect(told.again == 4)
        let replaced = told.lines.map { $0.hasSuffix("failed status.replaced") }
        #expect(replaced == [true, true, false, true, true, false], "\(told.lines)")
    }

    /// What was said of it is taken back, and that it could not be looked at again is an error, never silence.
    @Test func aReplacedCopyThatHasGoneMeanwhileIsNoLongerJudged() throws {
        struct Gone: Error {}
        let two = try copies(2)
        var run = FileRun(try BundleFixture().judging.verifier)
        run.limits.bundle = 1
        let reads = Mutex(0)
        let received = [
            ReceivedFile(name: "old.json", folder: "a") {
                guard
                    reads.withLock({ reads in
                        reads += 1
                        return reads == 1
                    })
                else { throw Gone() }
                return two[0]
            },
            ReceivedFile(name: "new.json", folder: "a") { two[1] },
        ]
        let outcomes = BundleFixture.outcomes(run, received)
        #expect(outcomes.count == 4)
        guard case .again(let file) = outcomes[2] else { return #expect(Bool(false), "\(outcomes)") }
        #expect(file.number == 0 && file.name == "old.json" && file.verdict == .unknown)
        guard case .unreadable(let name, let error) = outcomes.last else { return #expect(Bool(false), "\(outcomes)") }
        #expect(name == "old.json" && error is Gone)
    }

    /// A document that holds something else by then says nothing about what it held.
    @Test func anotherFileDoesNotTakeThePlaceOfAReplacedOne() throws {
        let two = try copies(2)
        let (before, after) = (MadeUpContainers.pdf, MadeUpContainers.pdf + [0x20])
        let opener = MadeUpContainers(contents: [before: [("old.json", two[0])], after: [("other.json", two[0])]])
        var run = FileRun(try BundleFixture().judging.verifier, opener: opener)
        run.limits.bundle = 1
        let reads = Mutex(0)
        let received = [
            ReceivedFile(name: "a.pdf", folder: "a") {
                // Looked at and opened, once and once more.
                reads.withLock { reads in
                    reads += 1
                    return reads <= 2 ? before : after
                }
            },
            ReceivedFile(name: "new.json", folder: "a") { two[1] },
        ]
        let outcomes = BundleFixture.outcomes(run, received)
        #expect(outcomes.count == 4)
        guard case .again(let file) = outcomes[2], case .unreadable(let name, _) = outcomes[3] else {
            return #expect(Bool(false), "\(outcomes)")
        }
        #expect(file.number == 0 && file.verdict == .unknown)
        #expect(file.name == "a.pdf!old.json" && name == file.name)
    }
}
