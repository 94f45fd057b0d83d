import Encodings
import JSON

extension FuzzTarget {
    static let encodings = [
        FuzzTarget("base58") { bytes in
            guard let decoded = try? Base58BTC.decode(bytes.span) else { return }
            must(Base58BTC.encode(decoded).utf8.elementsEqual(bytes), "base58 has one spelling")
        },
        FuzzTarget("base64url") { bytes in
            guard let decoded = try? Base64URL.decode(bytes.span) else { return }
            must(Base64URL.encode(decoded).utf8.elementsEqual(bytes), "base64url has one spelling")
        },
        FuzzTarget("multibase") { bytes in
            guard let decoded = try? Multibase.decode(bytes.span) else { return }
            _ = try? Multicodec.split(decoded)
        },
        FuzzTarget("hex-and-base45") { bytes in
            if let decoded = try? Hex.decode(bytes.span) { must(decoded.count * 2 == bytes.count, "two digits a byte") }
            _ = try? Base45.decode(String(decoding: bytes, as: UTF8.self))
        },
        FuzzTarget("date-time") { bytes in
            if let stamp = try? DateTimeStamp(parsing: bytes.span) {
                must((try? DateTimeStamp(stamp.instant.description))?.instant == stamp.instant, "an instant reads back")
            }
            if let day = try? CalendarDate(parsing: bytes.span) {
                must(CalendarDate(year: day.year, month: day.month, day: day.day) == day, "a day is in the calendar")
                must(day.description.utf8.elementsEqual(bytes), "a day has one spelling")
            }
            _ = try? Instant(parsing: bytes.span)
        },
    ]

    static let documents = [
        FuzzTarget("json") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            let limits = JSONLimits(bytes: .max, members: .max, string: .max, refusesInexactIntegers: false)
            guard let again = try? JSONDocument(parsing: root.tree.bytes(), limits: limits).root else {
                return must(false, "what was written reads back")
            }
            must(again.canonicalBytes() == root.canonicalBytes(), "and means the same")
        },
        FuzzTarget("jcs") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            let canonical = root.canonicalBytes()
            let limits = JSONLimits(bytes: .max, members: .max, string: .max, refusesInexactIntegers: false)
            guard let again = try? JSONDocument(parsing: canonical, limits: limits).root else {
                return must(false, "canonical JSON is JSON")
            }
            must(again.canonicalBytes() == canonical, "canonical stays canonical")
        },
    ]
}
