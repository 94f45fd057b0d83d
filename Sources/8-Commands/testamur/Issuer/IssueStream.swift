import ArgumentParser
import Encodings
import Glibc
import Issuance
import JSON
import Programs
import Reports
import Texts

extension Issue {
    /// `issue --stream`: a learner a line in, a credential a line out, in the same order.
    ///
    /// A line that cannot be issued gives a line with `error` in its place; the exit status says that there was one.
    func issueStream() throws {
        guard roster.roster == nil, out == nil, !dryRun, !resume else {
            throw CommandError.usage("usage.stream_roster")
        }
        let place = try Workspace(path: workspace)
        let description = try Course(file: course)
        let office = try secrets.unlock(place)
        let credentials = try CredentialStream(
            course: description, office: office, name: streamName,
            options: IssuanceOptions(
                profile: profile.profile, cryptosuites: proofs.cryptosuites, again: again, alsoRevoked: alsoRevoked),
            now: SystemClock().nowToTheSecond())
        var lines = LineReader(descriptor: STDIN_FILENO, longest: Self.longestLine)
        var number = 1
        var refused = 0
        while true {
            var group: [[UInt8]] = []
            while group.count < Self.streamGroup, let line = try lines.nextWhole() {
                if !line.isEmpty { group.append(line) }
            }
            guard !group.isEmpty else { break }
            var output: [UInt8] = []
            for line in try credentials.issue(group, firstNumber: number) {
                if let credential = line.credential {
                    output += credential
                } else if let refusal = line.refusal {
                    refused += 1
                    output += Self.line(of: refusal)
                }
                output.append(UInt8(ascii: "\n"))
            }
            Console.print(output)
            number += group.count
        }
        if refused > 0 { throw ExitCode(ExitStatus.data.rawValue) }
    }

    /// Lines that are issued in one transaction.
    private static let streamGroup = 512
    private static let longestLine = 1 << 20

    private static func line(of refusal: any CodedError) -> [UInt8] {
        let texts = Console.texts
        // In the words that the row of a roster gets.
        let facts = (refusal as? IssuanceError).map {
            FindingFacts(Finding(.problem, $0.reason, facts: $0.facts), course: "", texts: texts)
        }
        let isHeld = refusal.reason == IssuanceError.Code.batchAlreadyIssued.rawValue
        return JSON.object([
            JSONMember("error", .string(refusal.reason)),
            JSONMember("message", .string(facts?.message ?? texts.reason(of: refusal))),
            JSONMember(
                "next", .string(isHeld ? texts("cli.issue.stream_held") : facts?.next ?? texts.nextStep(after: refusal))
            ),
        ]).bytes()
    }
}
