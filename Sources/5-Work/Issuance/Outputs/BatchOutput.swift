/// What a batch can be handed out as. The JSON files are the credentials and are always written; the others are made from them.
public enum BatchOutput: String, Sendable, Hashable, CaseIterable {
    /// One file a learner.
    case json
    /// One file with a credential a line: `credentials.ndjson`.
    case ndjson
    /// A picture a learner with the credential inside: `badges/….png`.
    case badgePNG = "badge-png"
    /// The same as a drawing: `badges/….svg`.
    case badgeSVG = "badge-svg"
    /// A certificate a learner, ready for print, with the credential inside: `certificates/….pdf`.
    case pdf
    /// All files in one: `awards.zip`.
    case zip
    /// A line a learner for a program that sends mails: `mail-merge.csv`.
    case mailMerge = "mail-merge"
}
