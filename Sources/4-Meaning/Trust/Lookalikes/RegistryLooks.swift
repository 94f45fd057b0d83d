internal import Encodings

/// What the names and domains of a registry look like; made when the first issuer that it does not list is judged, or lying in
/// the index of a snapshot that was opened before.
final class RegistryLooks: Sendable {
    private struct Look {
        let text: String
        let skeleton: [UInt8]
        /// The number of the entry.
        let number: Int32
    }

    private let names: [Look]
    private let domains: [Look]

    init(_ entries: [RegistryEntry]) {
        var names: [Look] = []
        var domains: [Look] = []
        for (number, entry) in entries.enumerated() {
            let number = Int32(truncatingIfNeeded: number)
            for name in entry.legalNames {
                names.append(Look(text: name.text, skeleton: Skeleton.of(name: name.text), number: number))
            }
            for domain in Set(entry.domains).sorted() {
                domains.append(Look(text: domain, skeleton: Skeleton.of(domain: domain), number: number))
            }
        }
        self.names = names
        self.domains = domains
    }

    /// As it is written into the index of a snapshot: the number of bytes, then both lists.
    var serialised: [UInt8] {
        var lists: [UInt8] = []
        for list in [names, domains] {
            lists.append(uint32: list.count)
            for look in list {
                lists.append(uint32: Int(look.number))
                lists.append(uint32: look.text.utf8.count)
                lists.append(uint32: look.skeleton.count)
                lists += look.text.utf8
                lists += look.skeleton
            }
        }
        var output: [UInt8] = []
        output.append(uint32: lists.count)
        return output + lists
    }

    /// Reads what ``serialised`` wrote; nil for anything else.
    init?(_ bytes: ArraySlice<UInt8>) {
        let bytes = Array(bytes.dropFirst(4))
        var place = 0
        func next() -> Int? {
            defer { place += 4 }
            return bytes.uint32(at: place)
        }
        func take(_ count: Int) -> ArraySlice<UInt8>? {
            guard count <= bytes.count - place else { return nil }
            defer { place += count }
            return bytes[place..<place + count]
        }
        func list() -> [Look]? {
            guard let count = next(), count <= bytes.count / 12 else { return nil }
            var looks: [Look] = []
            looks.reserveCapacity(count)
            for _ in 0..<count {
                guard let number = next(), let textCount = next(), let skeletonCount = next(),
                    let text = take(textCount), let skeleton = take(skeletonCount)
                else { return nil }
                looks.append(
                    Look(
                        text: String(decoding: text, as: UTF8.self), skeleton: Array(skeleton),
                        number: Int32(truncatingIfNeeded: number)))
            }
            return looks
        }
        guard let names = list(), let domains = list(), place == bytes.count else { return nil }
        self.names = names
        self.domains = domains
    }

    /// Shorter skeletons than this must be the same: of two short names a letter is much.
    private static let shortest = 10

    func names(like stated: String, besides own: RegistryEntry?, in registry: RegistryEntries) -> [Lookalike] {
        let skeleton = Skeleton.of(name: stated)
        let folded = FoldedName.fold(stated)
        guard !skeleton.isEmpty else { return [] }
        return Self.found(names, .name, stated, besides: own, in: registry) { look in
            Self.isNear(skeleton, look.skeleton) && FoldedName.fold(look.text) != folded
        }
    }

    /// The names for which a stated one may be taken that is none of the signer's own: in letters that look the same, a letter
    /// apart, or with more behind it, as in `Hochschule Sonnwald (Austria)`.
    ///
    /// A name that the signer's own names are as like is no sign of anything: it is one of those with a slip in it.
    func names(takenFor stated: String, by signer: RegistryEntry, in registry: RegistryEntries) -> [Lookalike] {
        let skeleton = Skeleton.of(name: stated)
        let words = Skeleton.words(of: stated)
        guard !skeleton.isEmpty else { return [] }
        let own = signer.legalNames.map { Skeleton.of(name: $0.text) }
        let isOwn = own.contains(skeleton)
        let isNearOwn = own.contains { Self.isNear($0, skeleton) }
        let ownWords = signer.legalNames.map { Skeleton.words(of: $0.text) }
        return Self.found(names, .name, stated, besides: signer, in: registry) { look in
            if look.skeleton == skeleton { return !isOwn }
            if Self.isNear(look.skeleton, skeleton) { return !isNearOwn }
            guard look.skeleton.count >= Self.shortest, skeleton.starts(with: look.skeleton) else { return false }
            let whole = Skeleton.words(of: look.text) + [0x20]
            return words.starts(with: whole) && !ownWords.contains { ($0 + [0x20]).starts(with: whole) }
        }
    }

    func domains(like stated: String, besides own: RegistryEntry?, in registry: RegistryEntries) -> [Lookalike] {
        let skeleton = Skeleton.of(domain: stated)
        let bytes = Array(stated.utf8)
        return Self.found(domains, .domain, stated, besides: own, in: registry) { look in
            let registered = Array(look.text.utf8)
            guard bytes != registered, !bytes.isBelow(registered) else { return false }
            // A registered domain in front of somebody else's: sonnwald.example.login.test
            if bytes.starts(with: registered + [UInt8(ascii: ".")]) { return true }
            return Self.isNear(skeleton, look.skeleton)
        }
    }

    /// Those that look alike; only their entries are read.
    private static func found(
        _ looks: [Look], _ kind: Lookalike.Kind, _ stated: String, besides own: RegistryEntry?,
        in registry: RegistryEntries, _ isAlike: (Look) -> Bool
    ) -> [Lookalike] {
        looks.filter(isAlike).compactMap { look in
            guard let entry = registry[look.number], entry !== own else { return nil }
            return Lookalike(kind: kind, stated: stated, resembles: look.text, entry: entry)
        }
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
