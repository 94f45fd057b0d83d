import Achievements
import Encodings
import JSON
import Trust

extension FuzzTarget {
    private static let now = Instant(seconds: 1_781_510_400)
    private static let limits = BakedImageLimits(bytes: 1 << 20, payload: 1 << 18)

    static let meaning = [
        FuzzTarget("baked-picture") { bytes in _ = try? BakedImage.read(bytes, limits: limits) },
        FuzzTarget("qr-text") { bytes in
            guard let credential = try? CredentialQR.credential(in: String(decoding: bytes, as: UTF8.self)) else {
                return
            }
            must(credential.count <= CredentialQR.largestCredential, "nothing is inflated beyond the limit")
        },
        FuzzTarget("language-tag") { bytes in
            guard let tag = try? LanguageTag(String(decoding: bytes, as: UTF8.self)) else { return }
            must((try? LanguageTag(tag.text)) == tag, "a tag reads back")
        },
        FuzzTarget("badge") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            let judgement = SchemaJudgement(of: root)
            for finding in judgement.findings { _ = (finding.value.pointer, finding.facts) }
            _ = BadgePictures(of: root).findings
            _ = ResourceReference.all(in: root).map(\.facts)
            if OpenBadges3.recognises(root) { _ = try? OpenBadges3.read(root) }
            guard let badge = OpenBadgeView(root) else { return }
            _ = (badge.completeness(), badge.vocabulary(), badge.workloadRatio(), badge.intensity(), badge.regions())
            _ = (badge.birthDay, badge.textLanguages, badge.implausibleIdentifier, CourseFacts(badge).levelConflict)
        },
        FuzzTarget("registry") { bytes in
            _ = TrustRegistry.problems(in: bytes)
            _ = try? TrustRegistry(opening: bytes, anchors: [], allowsUnsigned: true, now: now)
        },
        FuzzTarget("remembered") { bytes in
            _ = try? RememberedNumbers(parsing: bytes)
            _ = try? OpenedSnapshots(parsing: bytes)
        },
        FuzzTarget("import-table") { bytes in
            _ = try? CSVTable(parsing: bytes)
            let table = try? DEQARImport(institutions: bytes, reports: bytes) { Country($0)?.code }
            _ = try? table?.entries()
        },
        FuzzTarget("import-json") { bytes in
            guard let day = CalendarDate(year: 2_026, month: 6, day: 15) else { return }
            _ = try? IssuerRegistryImport(parsing: bytes).entries(from: day)
            _ = try? EBSIImport(parsing: bytes).entries(from: day)
        },
    ]
}
