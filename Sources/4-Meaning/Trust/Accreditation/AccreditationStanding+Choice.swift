internal import Encodings

extension [AccreditationStanding] {
    /// Of what several decisions say about one award, what counts; nil where none covers its day.
    ///
    /// 1. a refusal, unless a later obligatory decision of the same kind covers the award;
    /// 2. an obligatory decision that covers it: one about the programme, then one about the institution, unless a programme of
    ///    the same title was refused;
    /// 3. an obligatory one whose limits are not known to be kept, or that was found by a title; then one whose limits are not;
    /// 4. a voluntary one;
    /// 5. what leaves it open.
    ///
    /// Of several alike the one that began last; of those that began on one day the last in the list.
    var decisive: AccreditationStanding? {
        let standing = indices.filter { !self[$0].isRefusal || !isLifted($0) }
        return AccreditationStanding.Rank.allCases.lazy.compactMap { rank in
            standing.map { self[$0] }.filter { $0.rank == rank }.latest
        }.first
    }

    /// Whether a later decision takes a refusal back. One about the institution leaves a refused programme refused.
    private func isLifted(_ place: Int) -> Bool {
        let refusal = self[place]
        return indices.contains { other in
            let later = self[other]
            guard later.coversInFull, !later.isMatchedByTitle || refusal.isMatchedByTitle else { return false }
            if refusal.isAboutProgramme == later.isAboutProgramme {
                return refusal.begin < later.begin || (refusal.begin == later.begin && place < other)
            }
            return later.isAboutProgramme && refusal.begin <= later.begin
        }
    }

    private var latest: AccreditationStanding? {
        reduce(nil) { latest, one in latest.map { one.begin < $0.begin } ?? false ? latest : one }
    }
}

extension AccreditationStanding {
    /// How much it says, the most first.
    fileprivate enum Rank: CaseIterable {
        case refused
        case programme
        case refusedByTitle
        case institution
        case unclear
        case outside
        case voluntary
        case open
    }

    fileprivate var rank: Rank {
        switch result {
        case .notCovered: return .refused
        case .open: return isRefusal ? .refusedByTitle : .open
        case .covered: break
        }
        guard decision?.status == .obligatory else { return .voluntary }
        if isAccredited { return isAboutProgramme ? .programme : .institution }
        if case .outside = scope { return .outside }
        if case .outside? = jurisdiction { return .outside }
        return .unclear
    }

    /// A negative decision whose days cover the award.
    fileprivate var isRefusal: Bool {
        switch result {
        case .covered: false
        case .notCovered: true
        case .open(let error): error.code == .accreditationTitleOnly
        }
    }

    /// Whether it is obligatory and every limit is kept, however it was found.
    fileprivate var coversInFull: Bool {
        guard case .covered = result, decision?.status == .obligatory, scope == .inside else { return false }
        return jurisdiction == nil || jurisdiction == .inside
    }

    fileprivate var isAboutProgramme: Bool { decision?.level == .programme }
    fileprivate var begin: CalendarDate { decision?.period.from ?? .earliest }
}
