import Achievements
import Encodings

/// Drops what is there twice.
enum AwardCopies {
    /// - Returns: Each award once, and the copies with the id of the one that was kept.
    static func settle(_ awards: [HeldAward]) -> (kept: [HeldAward], copies: [(award: HeldAward, keptID: String)]) {
        var kept: [HeldAward] = []
        var copies: [(award: HeldAward, keptID: String)] = []
        var byIdentity: [String: Int] = [:]
        var byRepeat: [String: Int] = [:]
        for award in awards.sorted(by: isBetter) {
            let repeated = repeatKey(award)
            if let index = byIdentity[identityKey(award)] ?? repeated.flatMap({ byRepeat[$0] }) {
                copies.append((award, kept[index].id))
                continue
            }
            byIdentity[identityKey(award)] = kept.count
            if let repeated { byRepeat[repeated] = kept.count }
            kept.append(award)
        }
        return (kept, copies)
    }

    private static func identityKey(_ award: HeldAward) -> String {
        (award.issuerIDs.first ?? "") + "\n" + award.id
    }

    /// The same achievement, period and person; the awards at hand are one person's. Nil where too little is said.
    private static func repeatKey(_ award: HeldAward) -> String? {
        let achievement = award.achievement
        guard !achievement.id.isEmpty, let day = achievement.awardDate else { return nil }
        let period = [achievement.activity?.start, achievement.activity?.end, day].map { $0?.description ?? "" }
        return ([award.issuerIDs.first ?? "", achievement.id] + period).joined(separator: "\n")
    }

    /// The one to keep comes first: better standing, then newer, then by id and digest, so that the order of the input
    /// does not matter.
    private static func isBetter(_ left: HeldAward, _ right: HeldAward) -> Bool {
        if left.standing.order != right.standing.order { return left.standing.order < right.standing.order }
        let (first, second) = (left.validFrom?.seconds ?? .min, right.validFrom?.seconds ?? .min)
        if first != second { return first > second }
        return (left.id + "\n" + left.digest + left.source).utf8.lexicographicallyPrecedes(
            (right.id + "\n" + right.digest + right.source).utf8)
    }
}
