import Contexts
import DataIntegrity
import Encodings
import Identifiers
import JSON
import LinkedData
import StatusLists

extension FuzzTarget {
    private static let now = Instant(seconds: 1_781_510_400)

    static let proofs = [
        FuzzTarget("data-integrity") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            let outcomes = passed(root)
            // Neither the order of members nor white space is signed, by any of the suites.
            guard outcomes.contains(true), let sorted = try? JSONDocument(parsing: root.canonicalBytes()).root else {
                return
            }
            must(passed(sorted) == outcomes, "sorted members are signed as well")
        },
        FuzzTarget("status-bits") { bytes in
            let limits = InflationLimits(outputBytes: 1 << 20)
            guard let list = try? BitstringStatusList(encoded: bytes.span, limits: limits) else { return }
            must(list.bytes.count <= 1 << 20, "nothing is inflated beyond the limit")
            for size in [StatusSize.one, .two, .four, .eight] {
                let count = list.count(size: size)
                must((try? list.value(at: count, size: size)) == nil, "no entry stands behind the last")
                if count > 0 { must((try? list.value(at: count - 1, size: size)) != nil, "the last entry is one") }
            }
            let again = (try? list.encoded()).flatMap { text in
                try? BitstringStatusList(encoded: text.utf8Span.span, limits: limits)
            }
            must(again?.bytes == list.bytes, "a list reads back")
        },
        FuzzTarget("status-list") { bytes in
            let list = try? OpenedStatusList(
                opening: bytes, resolver: OfflineResolver(), processor: .bundled, now: now)
            _ = list?.freshness(at: now)
        },
        FuzzTarget("status-entry") { bytes in
            guard let root = try? JSONDocument(parsing: bytes).root else { return }
            for case .entry(let entry) in ParsedStatusEntry.all(in: root) {
                must(entry.index >= 0, "no index is below 0")
                guard let again = try? JSONDocument(parsing: entry.json.bytes()).root else { continue }
                must((try? StatusEntry(parsing: again)) == entry, "an entry reads back")
            }
        },
    ]

    private static func passed(_ root: JSONValue) -> [Bool] {
        DataIntegrity.verify(root, expecting: .assertion(at: now), resolver: OfflineResolver(), processor: .bundled)
            .map(\.isPassed)
    }
}
