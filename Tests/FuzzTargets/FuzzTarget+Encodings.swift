import Encodings
import Foundation
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
            let spellings = [Multibase.encodeBase58(decoded), Multibase.encodeBase64URL(decoded)]
            must(spellings.contains { $0.utf8.elementsEqual(bytes) }, "multibase has one spelling a letter")
            guard let (codec, payload) = try? Multicodec.split(decoded) else { return }
            must(codec.prefixing(payload) == decoded, "a multicodec has one spelling")
        },
        FuzzTarget("hex-and-base45") { bytes in
            if let decoded = try? Hex.decode(bytes.span) {
                must(Hex.encode(decoded).utf8.elementsEqual(bytes), "hexadecimal digits have one spelling")
            }
            let text = String(decoding: bytes, as: UTF8.self)
            if let decoded = try? Base45.decode(text) {
                must(Base45.encode(decoded).utf8.elementsEqual(bytes), "base45 has one spelling")
            }
        },
        FuzzTarget("date-time") { bytes in
            let day = try? CalendarDate(parsing: bytes.span)
            let writtenDay = WrittenTime.day(bytes[...])
            must((day == nil) == (writtenDay == nil), "two readers of a day agree on what is one")
            if let day, let writtenDay {
                must(
                    (day.year, day.month, day.day) == (writtenDay.year, writtenDay.month, writtenDay.day)
                        && day.dayNumber * 86_400 == writtenDay.seconds, "and on which day it is")
                must(day.description.utf8.elementsEqual(bytes), "a day has one spelling")
            }
            let stamp = try? DateTimeStamp(parsing: bytes.span)
            let written = WrittenTime.time(bytes)
            must((stamp == nil) == (written == nil), "two readers of a time agree on what is one")
            if let stamp, let written {
                must(
                    stamp.instant.seconds == written.seconds && stamp.instant.nanoseconds == written.nanoseconds
                        && stamp.offsetMinutes == written.offsetMinutes, "and on when it is")
                must(
                    stamp.date == CalendarDate(year: written.year, month: written.month, day: written.day),
                    "and on which day it is written")
                must((try? DateTimeStamp(stamp.instant.description))?.instant == stamp.instant, "an instant reads back")
            }
            let instant = try? Instant(parsing: bytes.span)
            let stated = stamp?.offsetMinutes == nil ? nil : stamp?.instant
            must(instant == stated, "an instant is a time with its offset")
        },
    ]

    /// For what was written by ourselves from something within the limits.
    private static let unlimited = JSONLimits(
        bytes: .max, members: .max, string: .max, refusesInexactIntegers: false)

    static let documents = [
        FuzzTarget("json") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            let canonical = root.canonicalBytes()
            for written in [root.tree.bytes(), root.tree.bytes(pretty: true), root.sourceBytes] {
                guard let again = try? JSONDocument(parsing: written, limits: unlimited).root else {
                    return must(false, "what was written reads back")
                }
                must(again.canonicalBytes() == canonical, "and means the same")
            }
            let short = JSONLimits(bytes: bytes.count - 1)
            must((try? JSONDocument(parsing: bytes, limits: short)) == nil, "a limit holds to the byte")
            // Foundation takes more than JSON is, so it has to take this.
            let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            must(other != nil, "another reader takes what this one takes")
            if let text = root.string {
                must((other as? String)?.utf8.elementsEqual(text.utf8) == true, "and reads the same text")
            }
        },
        FuzzTarget("jcs") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            let canonical = root.canonicalBytes()
            guard let again = try? JSONDocument(parsing: canonical, limits: unlimited).root else {
                return must(false, "canonical JSON is JSON")
            }
            must(again.canonicalBytes() == canonical, "canonical stays canonical")
            var appended: [UInt8] = []
            root.canonicalize(into: &appended)
            must(appended == canonical, "two ways to it end in the same bytes")
            guard root.kind == .object else { return }
            let without = root.canonicalBytes(omitting: "proof")
            must((without == canonical) == (root["proof"] == nil), "only what is left out is missing")
        },
    ]
}
