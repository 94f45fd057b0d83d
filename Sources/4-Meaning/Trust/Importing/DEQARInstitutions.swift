internal import Encodings
internal import JSON

/// Where the data set of institutions has what.
struct InstitutionColumns {
    let id: Int
    /// Columns that limit what the others say, and that the table does not have.
    let missing: [ImportedEntries.MissingColumn]
    private let country: Int
    private let city: Int?
    private let primary: Int
    private let official: Int?
    private let english: Int?
    private let versions: Int?
    private let acronym: Int?
    private let eter: Int?
    private let identifiers: Int?
    private let parent: Int?
    private let history: Int?
    private let founded: Int?
    private let closed: Int?
    private let countries: DEQARCountries

    init(_ table: CSVTable, _ countries: DEQARCountries) throws(TrustError) {
        self.countries = countries
        id = try table.needed(["deqar_id", "hei_deqar_id"])
        country = try table.needed(["country", "countries"])
        primary = try table.needed(["name_primary", "name"])
        official = table.column(["name_official"])
        english = table.column(["name_english"])
        versions = table.column(["name_versions"])
        acronym = table.column(["acronym", "name_acronym"])
        city = table.column(["city", "cities"])
        eter = table.column(["eter_id", "eter"])
        identifiers = table.column(["identifiers_all"])
        parent = table.column(["parent_institution"])
        history = table.column(["historic_relationships"])
        founded = table.column(["founding_date", "founding_year"])
        closed = table.column(["closure_date", "closing_date", "closing_year"])
        missing = closed == nil ? [.init(part: .institutions, name: "closure_date")] : []
    }

    /// All rows of one institution.
    struct Rows {
        let id: [UInt8]
        let first: CSVTable.Row
        var others: [CSVTable.Row] = []

        var all: [CSVTable.Row] { [first] + others }
    }

    /// An institution, as far as an entry needs it.
    struct Institution {
        let id: String
        let names: [LegalName]
        let identifiers: [LegalIdentifier]
        let places: [RegistryPlace]
        /// What happened between it and others.
        let links: [DEQARLink]
        /// From the founding to the closing.
        let period: Period
        /// The line in which it first comes.
        let line: Int

        func entry(_ decisions: [JSON], _ relations: [JSON] = []) -> JSON {
            RegistryEntry.make(
                id: "deqar:\(id)", names: names, identifiers: identifiers, places: places, keys: [],
                qualityAssurance: decisions, relations: relations)
        }
    }

    /// The institution of some rows; nil, with what stands in its way, if there is none.
    func institution(
        _ rows: Rows, _ isWanted: (String) -> Bool, _ imported: inout ImportedEntries
    ) -> Institution? {
        let all = rows.all
        let known = all.map { row in (row: row, country: countries.country(row[country].trimmed)) }
        for one in known where one.country == nil { imported.leaveOut("country", one.row.line, of: .institutions) }
        let placed = known.compactMap { one in one.country.map { (row: one.row, country: $0) } }
        guard let first = placed.first else { return nil }
        // All of its places or none of them: one alone may be the campus abroad.
        guard placed.contains(where: { isWanted($0.country) }) else {
            for one in placed { imported.leaveOut("other_country", one.row.line, of: .institutions) }
            return nil
        }
        let line = rows.first.line
        let names = names(all)
        guard !names.isEmpty else {
            imported.leaveOut("name", line, of: .institutions)
            return nil
        }
        guard let period = period(all) else {
            imported.leaveOut("dates", line, of: .institutions)
            return nil
        }
        let id = String(decoding: rows.id, as: UTF8.self)
        var numbers = DEQARIdentifiers(countries, period)
        numbers.add("deqarinst", id)
        for row in all {
            let eter = row[self.eter].trimmed
            if !eter.isEmpty { numbers.add("eter", eter) }
        }
        var cells: Set<String> = []
        for row in all where cells.insert(row[identifiers]).inserted && !numbers.add(list: row[identifiers]) {
            imported.leaveOut("number", row.line, of: .institutions)
        }
        // Neither the day nor the kind of what it belongs to is told, and some kinds are no more than a shared name.
        if all.contains(where: { !$0[parent].trimmed.isEmpty }) { imported.leaveOut("parent", line, of: .institutions) }
        let isOnlyCountry =
            placed.count == all.count && placed.allSatisfy { $0.country.hasSameBytes(as: first.country) }
        let home = isOnlyCountry ? first.country : numbers.home
        return Institution(
            id: id, names: names, identifiers: numbers.all,
            places: places(placed.map { ($0.country, $0.row[city].trimmed) }, home: home, period),
            links: links(all, &imported), period: period, line: line)
    }

    /// What happened between it and others, each cell once.
    private func links(_ rows: [CSVTable.Row], _ imported: inout ImportedEntries) -> [DEQARLink] {
        var cells: Set<String> = []
        var links: [DEQARLink] = []
        for row in rows where cells.insert(row[history]).inserted {
            let cell = DEQARLink.Cell(row[history], line: row.line)
            links += cell.links
            for why in cell.omissions { imported.leaveOut(why, row.line, of: .institutions) }
        }
        return links
    }

    /// The places, of which the first in the country of the seat is the seat.
    ///
    /// Of places in several countries the table does not say which is the seat: it is the one of the country in front of its
    /// numbers, and without these none.
    private func places(_ stated: [(country: String, city: String)], home: String?, _ period: Period) -> [RegistryPlace]
    {
        var places: [RegistryPlace] = []
        var hasSeat = false
        for (country, city) in stated {
            guard
                !places.contains(where: {
                    $0.country.hasSameBytes(as: country) && ($0.city ?? "").hasSameBytes(as: city)
                })
            else { continue }
            let isSeat = !hasSeat && home?.hasSameBytes(as: country) == true
            hasSeat = hasSeat || isSeat
            places.append(
                RegistryPlace(
                    country: country, city: city.isEmpty ? nil : city, role: isSeat ? .seat : .campus, period: period))
        }
        return places
    }

    private func names(_ rows: [CSVTable.Row]) -> [LegalName] {
        var names: [LegalName] = []
        func add(_ text: String, _ language: String?, _ kind: LegalName.Kind) {
            guard !text.isEmpty, !names.contains(where: { $0.text.hasSameBytes(as: text) }) else { return }
            names.append(LegalName(text: text, language: language, kind: kind))
        }
        for row in rows {
            let official = row[official].trimmed
            let primary = row[primary].trimmed.withoutNumberInFront
            add(official.isEmpty ? primary : official, nil, names.isEmpty ? .legal : .alias)
            add(primary, nil, .alias)
            add(row[english].trimmed, "en", .alias)
            add(row[acronym].trimmed, nil, .acronym)
            for version in row[versions].utf8.split(whereSeparator: {
                $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|")
            }) {
                add(String(decoding: version, as: UTF8.self).trimmed, nil, .alias)
            }
        }
        return names
    }

    /// From the founding to the closing; nil where a day cannot be read, where it ends before it begins, or where rows differ.
    private func period(_ rows: [CSVTable.Row]) -> Period? {
        var period: Period?
        for row in rows {
            let (from, to) = (row[founded].trimmed, row[closed].trimmed)
            let first = from.day(ofYear: .first)
            let last = to.day(ofYear: .last)
            guard from.isEmpty || first != nil, to.isEmpty || last != nil else { return nil }
            if let first, let last, last < first { return nil }
            let stated = Period(from: first, to: last)
            guard period == nil || period == stated else { return nil }
            period = stated
        }
        return period
    }
}

/// The numbers of one institution.
struct DEQARIdentifiers {
    private let countries: DEQARCountries
    private let period: Period
    private(set) var all: [LegalIdentifier] = []
    /// The country in front of its ETER number, or else of its VAT number; nil if there is none, or several.
    var home: String? {
        for kind in ["eter", "vat"] {
            let codes = Set(all.filter { $0.kind == kind }.map { countries.country(inFrontOf: $0.value) })
            if codes.count == 1, let code = codes.first { return code }
            if !codes.isEmpty { return nil }
        }
        return nil
    }

    init(_ countries: DEQARCountries, _ period: Period) {
        self.countries = countries
        self.period = period
    }

    mutating func add(_ kind: String, _ value: String, country: String? = nil) {
        let identifier = LegalIdentifier(kind: kind, value: value, country: country, period: period)
        if !all.contains(where: { $0.matches(identifier) }) { all.append(identifier) }
    }

    /// Adds what a list like `EU-VAT: ATU73540012, ROR: https://ror.org/…` has.
    ///
    /// - Returns: Whether all of it was understood.
    mutating func add(list: String) -> Bool {
        var isRead = true
        for part in list.utf8.split(separator: UInt8(ascii: ",")) {
            let text = String(decoding: part, as: UTF8.self).trimmed
            guard !text.isEmpty else { continue }
            guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
                isRead = false
                continue
            }
            let value = String(text[text.utf8.index(after: colon)...]).trimmed
            if !add(tag: String(text[..<colon]).trimmed, value) { isRead = false }
        }
        return isRead
    }

    /// Under which tag the database has which kind of number, as its documentation lists them.
    private static let kinds: [(tag: String, kind: String)] = [
        ("erasmus", "erasmus"), ("erasmus-charter", "eche"), ("eu-pic", "pic"), ("pic", "pic"), ("eu-vat", "vat"),
        ("schac", "schac"), ("whed", "whed"), ("ror", "ror"), ("eter", "eter"), ("lei", "lei"), ("did-ebsi", "did"),
    ]

    private mutating func add(tag: String, _ value: String) -> Bool {
        let name = tag.utf8.map(\.lowercasedASCII)
        guard !value.isEmpty else { return false }
        if let (_, kind) = Self.kinds.first(where: { name.elementsEqual($0.tag.utf8) }) {
            switch kind {
            case "vat":
                guard let country = countries.country(inFrontOf: value) else { return false }
                add(kind, value, country: country)
            case "pic":
                guard value.utf8.count == 9, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
                add(kind, value)
            case "did":
                guard value.utf8.starts(with: "did:".utf8) else { return false }
                add(kind, value)
            default: add(kind, value)
            }
            return true
        }
        // A number of one country is tagged with its two letters: `FR-SIREN`.
        let rest = name.dropFirst(3)
        guard name.count > 3, name[2] == UInt8(ascii: "-"), let country = countries.country(inFrontOf: tag),
            rest.allSatisfy({ $0.isLetterOrDigitASCII || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") })
        else { return false }
        add("national:" + String(decoding: tag.utf8.dropFirst(3), as: UTF8.self), value, country: country)
        return true
    }
}

extension String {
    /// Without a number in round brackets in front, which is that of a national register: `(00207) Name`.
    fileprivate var withoutNumberInFront: String {
        guard utf8.first == UInt8(ascii: "("), let end = utf8.firstIndex(of: UInt8(ascii: ")")) else { return self }
        let digits = utf8[utf8.index(after: startIndex)..<end]
        let rest = String(self[utf8.index(after: end)...]).trimmed
        let isNumber = !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
        return isNumber && !rest.isEmpty ? rest : self
    }
}
