import Achievements
public import Texts

/// The designs that come with the program, to be used or to begin one's own with.
public enum BuiltInDesigns {
    /// The pages of the certificate.
    public static var certificate: [[UInt8]] {
        [PackageResources.certificate_svg, PackageResources.certificate_details_svg]
    }

    /// The badge.
    public static var badge: [UInt8] { PackageResources.badge_svg }
}

extension IssuancePlan {
    /// What a badge says: it is the same for all learners.
    public func badgeTexts(_ texts: Texts) -> [String: String] {
        CertificateFacts.labels(texts).merging(CertificateFacts.facts(of: record.achievement, texts: texts)) { $1 }
    }

    /// The words around the facts on certificates and badges: in the language of the course, else in English. Whoever
    /// issues may read another one, and a batch that somebody else continues draws the same.
    public var labels: Texts { Texts(language: Language(locale: record.achievement.primaryLanguage.text) ?? .english) }
}
