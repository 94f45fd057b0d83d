import Encodings

/// The address by which a learner puts an award into a LinkedIn profile, and the values she types where it does not.
struct LinkedIn {
    let name: String
    let organization: String
    /// The issuer's calendar day.
    let awarded: CalendarDate?
    let validUntil: CalendarDate?
    let address: String?
    let id: String

    /// What is not known is left out.
    var url: String {
        var url = "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME"
        func add(_ key: String, _ value: String?) {
            guard let value, !value.isEmpty else { return }
            url += "&\(key)=\(Self.encoded(value))"
        }
        add("name", name)
        add("organizationName", organization)
        // Months count from 1 here, as in the calendar.
        add("issueYear", awarded.map { String($0.year) })
        add("issueMonth", awarded.map { String($0.month) })
        add("expirationYear", validUntil.map { String($0.year) })
        add("expirationMonth", validUntil.map { String($0.month) })
        add("certUrl", address)
        add("certId", id)
        return url
    }

    /// Percent-encoded UTF-8; what RFC 3986 calls unreserved stays.
    private static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var output: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                output.append(byte)
            default: output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
