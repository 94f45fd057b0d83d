internal import Encodings

/// What the names and domains of a registry look like; made when the first issuer that it does not list is judged.
final class RegistryLooks: Sendable {
    private struct Look {
        let text: String
        let skeleton: [UInt8]
        let entry: RegistryEntry
    }

    private let names: [Look]
    private let domains: [Look]

    init(_ entries: [RegistryEntry]) {
        var names: [Look] = []
        var domains: [Look] = []
        for entry in entries {
            for name in entry.legalNames {
                names.append(Look(text: name.text, skeleton: Skeleton.of(name: name.text), entry: entry))
            }
            for domain in Set(entry.domains) {
                domains.append(Look(text: domain, skeleton: Skeleton.of(domain: domain), entry: entry))
            }
        }
        self.names = names
        self.domains = domains
    }

    /// Shorter skeletons than this must be the same: of two short names a letter is much.
    private static let shortest = 10

    func names(like stated: String, besides own: RegistryEntry?) -> [Lookalike] {
        let skeleton = Skeleton.of(name: stated)
        let folded = FoldedName.fold(stated)
        guard !skeleton.isEmpty else { return [] }
        return names.filter { look in
            look.entry !== own && Self.isNear(skeleton, look.skeleton) && FoldedName.fold(look.text) != folded
        }.map { Lookalike(kind: .name, stated: stated, resembles: $0.text, entry: $0.entry) }
    }

    func domains(like stated: String, besides own: RegistryEntry?) -> [Lookalike] {
        let skeleton = Skeleton.of(domain: stated)
        let bytes = Array(stated.utf8)
        return domains.filter { look in
            let registered = Array(look.text.utf8)
            guard look.entry !== own, bytes != registered, !bytes.isBelow(registered) else { return false }
            // A registered domain in front of somebody else's: sonnwald.example.login.test
            if bytes.starts(with: registered + [UInt8(ascii: ".")]) { return true }
            return Self.isNear(skeleton, look.skeleton)
        }.map { Lookalike(kind: .domain, stated: stated, resembles: $0.text, entry: $0.entry) }
    }

    private static func isNear(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        if left == right { return true }
        return min(left.count, right.count) >= shortest && isOneEditApart(left, right)
    }

    /// Whether one letter more, less, other, or two exchanged makes one text the other.
    static func isOneEditApart(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard abs(left.count - right.count) <= 1 else { return false }
        var start = 0
        while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
        var (leftEnd, rightEnd) = (left.count, right.count)
        while leftEnd > start, rightEnd > start, left[leftEnd - 1] == right[rightEnd - 1] {
            leftEnd -= 1
            rightEnd -= 1
        }
        let (first, second) = (left[start..<leftEnd], right[start..<rightEnd])
        if first.count <= 1, second.count <= 1 { return true }
        return first.count == 2 && second.count == 2 && first.elementsEqual(second.reversed())
    }
}

extension RegistryEntry {
    /// The hosts of its did:webs and of its `schac` identifiers.
    var domains: [String] {
        keys.compactMap { $0.controller.flatMap { HostName.of(identifier: $0.span) } }
            + legalIdentifiers.compactMap { identifier in
                switch identifier.kind {
                case "schac": String(decoding: identifier.value.utf8.map(\.lowercasedASCII), as: UTF8.self)
                case "did": HostName.of(identifier: identifier.value.utf8Span.span)
                default: nil
                }
            }
    }
}

extension [UInt8] {
    fileprivate func isBelow(_ domain: [UInt8]) -> Bool {
        count > domain.count && self[(count - domain.count)...].elementsEqual(domain)
            && self[count - domain.count - 1] == UInt8(ascii: ".")
    }
}
