internal import Encodings
internal import JSON

/// What the column of historic relationships says of one institution and another.
///
/// ```text
/// 2015-09-01: absorbs DEQARINST0012 Fachschule, Sonnwald, 2019-01-01: spins off DEQARINST0013 Akademie
/// ```
struct DEQARLink {
    /// What happened between two institutions, whichever of them a word is said of.
    enum Kind { case succession, absorption, spinOff }

    let kind: Kind
    let on: CalendarDate
    /// The id of the other institution.
    let other: [UInt8]
    /// The line in which it stands.
    let line: Int

    /// What a cell holds, and why something in it is none.
    struct Cell {
        var links: [DEQARLink] = []
        var omissions: [String] = []

        init(_ text: String, line: Int) {
            for (position, part) in text.utf8.split(separator: UInt8(ascii: ",")).enumerated() {
                let part = Array(String(decoding: part, as: UTF8.self).trimmed.utf8)
                // Names may have commas; a part that names an institution is one of the list, or cannot be read.
                guard position == 0 || DEQARLink.namesInstitution(part) else { continue }
                switch DEQARLink.read(part[...], line) {
                case .success(let link): links.append(link)
                case .failure(let omission): omissions.append(omission.why)
                }
            }
        }
    }

    private static let idBegin = Array("DEQARINST".utf8)

    /// Whether an id stands in it, a word behind a blank or at the beginning.
    private static func namesInstitution(_ part: [UInt8]) -> Bool {
        part.split(separator: UInt8(ascii: " ")).contains { $0.starts(with: idBegin) }
    }

    private static func read(_ part: ArraySlice<UInt8>, _ line: Int) -> Result<DEQARLink, ReportColumns.Omission> {
        var words = part.split(separator: UInt8(ascii: " "))[...]
        var on: CalendarDate?
        if let first = words.first, first.last == UInt8(ascii: ":") {
            on = String(decoding: first.dropLast(), as: UTF8.self).day
            guard on != nil else { return .failure(.init(why: "relation_date")) }
            words = words.dropFirst()
        }
        let verb = words.prefix { !$0.starts(with: idBegin) }
        guard let id = words.dropFirst(verb.count).first, id.count > idBegin.count,
            id.dropFirst(idBegin.count).allSatisfy({ (0x30...0x39).contains($0) }),
            let kind = kinds[String(decoding: verb.joined(separator: [0x20]).map(\.lowercasedASCII), as: UTF8.self)]
        else { return .failure(.init(why: "relation")) }
        guard let on else { return .failure(.init(why: "relation_date")) }
        return .success(DEQARLink(kind: kind, on: on, other: Array(id), line: line))
    }

    /// The words of the database, in both directions and forms: which of the two is meant is told by their days.
    private static let kinds: [String: Kind] = [
        "precedes": .succession, "succeeds": .succession, "preceded": .succession, "succeeded": .succession,
        "preceded by": .succession, "succeeded by": .succession, "is preceded by": .succession,
        "is succeeded by": .succession,
        "absorbs": .absorption, "absorbed": .absorption, "absorbed by": .absorption, "is absorbed by": .absorption,
        "spins off": .spinOff, "spun off": .spinOff, "spun off from": .spinOff, "is spun off from": .spinOff,
    ]
}

/// Relations of a registry out of historic relationships.
///
/// The table does not say of which of the two a word like "absorbs" is said, and a relation that is turned round would hand an
/// institution's duties to one that has closed. What happened is taken from the word, and who came out of it from the days of
/// both: whoever closed by the end of that year was followed by the one that went on; whoever was not founded before that year
/// was spun off from the one that was. Where the days do not tell, nothing is taken.
struct DEQARRelations {
    /// The days of each institution that became an entry, by its id.
    let periods: [[UInt8]: Period]

    /// A relation as an entry has it.
    struct Stated: Hashable {
        let holder: [UInt8]
        let kind: Relation.Kind
        let other: [UInt8]
        let on: CalendarDate

        var json: JSON {
            [
                "type": .string(kind.rawValue), "other": .string("deqar:" + String(decoding: other, as: UTF8.self)),
                "on": .string(on.description),
            ]
        }
    }

    /// - Returns: The relation, with the entry that states it; or why there is none.
    func relation(_ link: DEQARLink, of institution: [UInt8]) -> Result<Stated, ReportColumns.Omission> {
        guard let own = periods[institution] else { return .failure(.init(why: "relation_other")) }
        guard link.other != institution, let others = periods[link.other] else {
            return .failure(.init(why: "relation_other"))
        }
        let year = link.on.year
        let (isOwnFirst, isOtherFirst) =
            switch link.kind {
            case .succession, .absorption:
                (own.isOver(by: year) && !others.isOver(by: year), others.isOver(by: year) && !own.isOver(by: year))
            case .spinOff:
                (
                    own.began(before: year) && others.began(from: year),
                    others.began(before: year) && own.began(from: year)
                )
            }
        guard isOwnFirst != isOtherFirst else { return .failure(.init(why: "relation_unclear")) }
        let (first, second) = isOwnFirst ? (institution, link.other) : (link.other, institution)
        switch link.kind {
        case .succession: return .success(Stated(holder: first, kind: .succeededBy, other: second, on: link.on))
        case .absorption: return .success(Stated(holder: first, kind: .absorbedBy, other: second, on: link.on))
        case .spinOff: return .success(Stated(holder: second, kind: .spunOffFrom, other: first, on: link.on))
        }
    }
}

extension Period {
    /// Whether it ends within a year or before; many days of closing are known by their year only.
    fileprivate func isOver(by year: Int) -> Bool { to.map { $0.year <= year } ?? false }
    fileprivate func began(before year: Int) -> Bool { from.map { $0.year < year } ?? false }
    fileprivate func began(from year: Int) -> Bool { from.map { $0.year >= year } ?? false }
}
