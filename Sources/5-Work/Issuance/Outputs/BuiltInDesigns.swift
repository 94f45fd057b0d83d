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
}
