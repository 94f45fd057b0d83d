internal import JSON
internal import Synchronization

/// The decisions of an entry, read when somebody asks: a country's registry holds tens of thousands, of which a run needs a few.
///
/// Only decisions whose bytes were read before and found good wait like this; all others are read while the registry is opened.
final class LazyDecisions: Sendable {
    private final class Read: Sendable {
        let decisions: [QualityAssurance]

        init(_ decisions: [QualityAssurance]) { self.decisions = decisions }
    }

    private let value: JSONValue?
    private let limits: RegistryLimits
    private let read = AtomicLazyReference<Read>()

    /// Decisions that were read.
    init(_ decisions: [QualityAssurance]) {
        value = nil
        limits = .standard
        _ = read.storeIfNil(Read(decisions))
    }

    /// Decisions that stand in a document that was read before and found good.
    init(of value: JSONValue, limits: RegistryLimits) {
        self.value = value
        self.limits = limits
    }

    var all: [QualityAssurance] {
        if let read = read.load() { return read.decisions }
        var reader = EntryReader(limits: limits)
        let decisions = value?.elements.compactMap { reader.qualityAssurance($0) } ?? []
        return read.storeIfNil(Read(decisions)).decisions
    }
}
