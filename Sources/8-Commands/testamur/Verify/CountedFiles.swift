import Fetching
import Glibc
import Verification

/// The files of a walk, with a bar on the terminal that says how far it is: for folders that take a while.
struct CountedFiles: Sequence, IteratorProtocol {
    /// Fewer files are done before anybody has read how many there are.
    private static let fewest = 500

    private var files: FileWalk
    private let bar: ProgressBar?
    private var done = 0

    /// - Parameters:
    ///   - paths: What was named on the command line.
    ///   - printsAsItGoes: Whether results appear on standard output while files are judged; on a terminal they would stand
    ///     between the lines of the bar.
    ///   - fetcher: Asks for files that are named by their addresses.
    init(_ paths: [String], printsAsItGoes: Bool, fetcher: HelperFetcher? = nil) throws(CommandError) {
        files = try FileWalk(paths, fetcher: fetcher)
        let isDisturbed = printsAsItGoes && isatty(STDOUT_FILENO) == 1
        // What stands on standard input is read once, and not for counting.
        guard Console.showsProgress, !isDisturbed, !paths.contains("-") else {
            bar = nil
            return
        }
        var count = 0
        for _ in files { count += 1 }
        bar = count < Self.fewest ? nil : ProgressBar(total: count, sentence: "cli.verify.progress")
        // A walk goes one way.
        files = try FileWalk(paths, fetcher: fetcher)
    }

    mutating func next() -> ReceivedFile? {
        let file = files.next()
        if file != nil {
            bar?.show(done)
            done += 1
        }
        return file
    }

    /// Takes the bar away when everything is done.
    func finish() { bar?.finish() }
}
