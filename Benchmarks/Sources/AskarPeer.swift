import Glibc

/// Aries Askar beside the wallet, where `script/bench` has found it: a program that prints its own figures, and does so only after it
/// has read back what it wrote and refused it changed.
struct AskarPeer {
    /// How many times faster the wallet has to be.
    static let leads: [(name: String, lead: Double)] = [("insert", 5), ("fetch", 10), ("scan", 5)]

    /// Microseconds of processor time by name; empty where it is not there.
    let figures: [String: Double]
    /// Whether anybody asked for programs of others.
    private let isAsked: Bool

    /// - Parameters:
    ///   - peers: The folder of the programs of others; nil for none.
    ///   - count: How many records it stores.
    ///   - size: Bytes of each.
    /// - Throws: ``BenchError`` when the program is there and fails: what it measures would be worth nothing.
    init(in peers: String?, count: Int, size: Int) throws {
        isAsked = peers != nil
        guard let program = peers.map({ $0 + "/askar" }), access(program, X_OK) == 0 else {
            figures = [:]
            return
        }
        let answer = try Process.run([program, String(count), String(size)], collecting: true)
        var figures: [String: Double] = [:]
        for line in String(decoding: answer, as: UTF8.self).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count == 2, let value = Double(words[1]), value > 0 else { throw BenchError.answer("askar") }
            figures[String(words[0])] = value
        }
        guard (Self.leads.map(\.name) + ["unlock"]).allSatisfy({ figures[$0] != nil }) else {
            throw BenchError.answer("askar")
        }
        self.figures = figures
    }

    /// Whether the wallet is as far ahead as it has to be; where nothing was measured, nothing is missed.
    func isLeft(behind own: [String: Double]) -> Bool {
        Self.leads.allSatisfy { name, lead in
            guard let peer = figures[name], let own = own[name] else { return true }
            return peer >= lead * own
        }
    }

    /// Behind P8: each of its figures, and how far the wallet is ahead.
    func records(beside own: [String: Double]) -> String {
        guard !figures.isEmpty else { return absent }
        let parts = Self.leads.map { name, lead in
            let peer = figures[name] ?? .nan
            return
                "\(name) \(Figures.one(peer)) µs = \(Figures.one(peer / (own[name] ?? .nan)))× ours (≥ \(Figures.one(lead)))"
        }
        return "; Aries Askar beside: " + parts.joined(separator: ", ")
    }

    /// Behind P9: opening a store with a passphrase, at the cost that it has by itself.
    var unlock: String {
        guard let unlock = figures["unlock"] else { return absent }
        return "; Aries Askar beside: \(Figures.one(unlock / 1e3)) ms, with a derivation of its own (argon2i:mod)"
    }

    private var absent: String {
        isAsked ? "; Aries Askar is not on this machine (script/setup-askar brings it)" : ""
    }
}
