import Achievements
import Encodings
import JSON

extension FuzzTarget {
    private static let limits = BakedImageLimits(bytes: 1 << 20, payload: 1 << 18)

    static let meaning = [
        FuzzTarget("baked-picture") { bytes in
            guard let image = try? BakedImage.read(bytes, limits: limits), case .json(let badge) = image.payload,
                let baked = try? BakedImage.baked(into: bytes, credential: .json(badge))
            else { return }
            must(baked.replaced == image.payload, "the badge that is replaced is the one that was read")
            must((try? BakedImage.read(baked.bytes))?.payload == image.payload, "what was baked is read")
        },
        FuzzTarget("qr-text") { bytes in
            guard let credential = try? CredentialQR.credential(in: String(decoding: bytes, as: UTF8.self)) else {
                return
            }
            must(credential.count <= CredentialQR.largestCredential, "nothing is inflated beyond the limit")
            guard let text = CredentialQR.text(of: credential) else { return }
            must((try? CredentialQR.credential(in: text)) == credential, "a credential reads back")
        },
        FuzzTarget("language-tag") { bytes in
            guard let tag = try? LanguageTag(String(decoding: bytes, as: UTF8.self)) else { return }
            must((try? LanguageTag(tag.text)) == tag, "a tag reads back")
        },
        FuzzTarget("written-values") { bytes in
            if let number = ExactDecimal(parsing: bytes.span) {
                must(ExactDecimal(parsing: number.text.utf8Span.span) == number, "a number reads back")
            }
            if let stated = StatedDay(parsing: bytes.span) {
                must(stated.stamp != nil || !stated.isShifted, "without a time nothing is shifted")
            }
            let day = try? CalendarDate(parsing: bytes.span)
            if let day { must(StatedDay(parsing: bytes.span)?.day == day, "a plain day is that day") }
            if let country = Country(parsing: bytes.span) {
                must(Country(country.code) == country && Country(country.shortCode) == country, "a country reads back")
            }
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
            _ = (badge.birthDay, badge.textLanguages, badge.implausibleIdentifier, badge.course.levelConflict)
        },
    ]
}
