import Achievements
import Contexts
import Encodings
import Identifiers
import Issuance
import JSON
import Stacking
import Texts
import Trust
import Verification

extension FuzzTarget {
    private static let now = Instant(seconds: 1_781_510_400)

    /// Receipts are opened years after.
    private static let later = Instant(seconds: 1_900_000_000)

    private static let verifier = Verifier(
        environment: VerificationEnvironment(clock: FixedClock(now), resolver: OfflineResolver()))

    static let work = [
        FuzzTarget("received-file") { bytes in
            guard let document = try? ReceivedDocument(parsing: bytes) else { return }
            switch document {
            case .credential(let credential):
                let report = verifier.verify(credential)
                must(report.verified == nil, "without a registry nobody is believed")
                let json = report.json(Texts()).bytes()
                must(verifier.verify(credential).json(Texts()).bytes() == json, "twice looked at is judged the same")
            case .presentation(let presentation):
                let report = verifier.verify(presentation)
                must(report.verdict != .valid, "without a registry nobody is believed")
                _ = report.json(Texts()).bytes()
            }
        },
        FuzzTarget("comparison") { bytes in
            guard let credential = try? UnverifiedCredential(parsing: bytes),
                let comparison = try? CredentialComparison(credential, credential)
            else { return }
            must(comparison.isSame, "a credential says what it says")
        },
        FuzzTarget("person-name") { bytes in
            let halves = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1).map {
                NameWords(String(decoding: $0, as: UTF8.self))
            }
            guard let first = halves.first else { return }
            if !first.isEmpty { must(first.comparison(with: first) == .same, "a name is the same as itself") }
            guard halves.count == 2 else { return }
            let back = halves[1].comparison(with: first)
            must(first.comparison(with: halves[1]) == back, "who is compared first says nothing")
        },
        FuzzTarget("policy") { bytes in
            guard let policy = try? Policy(parsing: bytes) else { return }
            let written = policy.document.bytes()
            must((try? Policy(parsing: written))?.document.bytes() == written, "a policy reads back")
        },
        FuzzTarget("receipt") { bytes in
            guard let opened = try? Receipt.opening(bytes, at: later) else { return }
            must(opened.receipt.differences(from: opened.receipt).isEmpty, "a receipt does not differ from itself")
        },
        FuzzTarget("roster") { bytes in
            guard let (found, read) = try? ReadAlone.roster(bytes) else { return }
            must(found == read, "who is found is read")
        },
        FuzzTarget("roster-day") { bytes in
            let day = ReadAlone.day(bytes)
            if let written = try? CalendarDate(parsing: bytes.span) { must(day == written, "a plain day is that day") }
        },
        FuzzTarget("selection") { bytes in
            if let count = try? ReadAlone.selection(bytes) { must(count <= bytes.count, "nobody is made up") }
        },
        FuzzTarget("stream-line") { bytes in
            guard let row = try? ReadAlone.streamLine(bytes) else { return }
            must((try? ReadAlone.streamLine(bytes)) == row, "twice read is the same")
        },
        FuzzTarget("ledger-line") { bytes in try? ReadAlone.ledgerLine(bytes) },
        FuzzTarget("workspace-file") { bytes in
            guard let written = try? ReadAlone.workspaceFile(bytes) else { return }
            must((try? ReadAlone.workspaceFile(written)) == written, "what a workspace says of itself reads back")
        },
        FuzzTarget("token-key-file") { bytes in
            guard let written = try? ReadAlone.tokenKeyFile(bytes) else { return }
            must((try? ReadAlone.tokenKeyFile(written)) == written, "a key file reads back")
        },
        FuzzTarget("course") { bytes in _ = try? Course(parsing: bytes, name: "course.yaml") },
        FuzzTarget("registry-yaml") { bytes in
            guard let entries = try? RegistryYAML.entries(in: bytes) else { return }
            let limits = JSONLimits(bytes: .max, members: .max, string: .max, refusesInexactIntegers: false)
            for entry in entries {
                must((try? JSONDocument(parsing: entry.bytes(), limits: limits)) != nil, "an entry is JSON")
            }
        },
        FuzzTarget("stacking-rules") { bytes in
            let reading = StackingRules.reading(bytes)
            if reading.problems.isEmpty { _ = reading.rules?.sentences(Texts()) }
        },
        FuzzTarget("signed-rules") { bytes in
            guard let file = try? RulesFile(opening: bytes, at: later) else { return }
            must(file.signature != nil || file.text == bytes, "what nobody signed is the rules themselves")
            _ = file.reading(known: TrustRegistries([]), mustBeSigned: true)
        },
        FuzzTarget("decision") { bytes in
            guard let opened = try? RecognitionDecision.opening(bytes, at: later) else { return }
            let changed = opened.decision.awards.flatMap(\.criteria).filter { $0.suggested != $0.decided }
            must(changed.allSatisfy { $0.reason != nil }, "what was changed has a reason")
        },
    ]
}
