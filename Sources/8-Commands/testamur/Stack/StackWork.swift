import ArgumentParser
import Encodings
import Stacking
import Verification

/// Whether rules must be signed by the body they name.
struct SignedRulesOptions: ParsableArguments {
    @Flag(name: .customLong("require-signed-rules"), help: ArgumentHelp(help("stack.require_signed")))
    var requireSignedRules = false
}

/// Rules, awards, and everything the answer rests on.
struct StackWork {
    let rules: StackingRules
    let file: RulesFile
    let gathered: GatheredAwards
    let setup: VerifierSetup
    /// The day of asking.
    let day: CalendarDate

    /// Every check of the awards in a dossier, by the files they came in.
    func receipt(of dossier: RecognitionDossier) -> Receipt {
        Receipt(basis: setup.basis, entries: ReceiptEntry.entries(of: gathered.entries(in: dossier).map(\.file)))
    }

    /// For each award of a dossier the digest of the file it came in, by the award's own.
    func files(of dossier: RecognitionDossier) -> [String: String] {
        gathered.entries(in: dossier).reduce(into: [:]) { files, entry in
            files[entry.award.digest] = entry.file.digest.map { Hex.encode($0) }
        }
    }
}

extension JudgingOptions {
    /// How a stack is judged: no challenge, nothing left out.
    init(policy: String, at: String?) {
        self.init()
        (self.policy, self.at) = (policy, at)
        (only, challenge, domain) = (nil, nil, nil)
    }
}
