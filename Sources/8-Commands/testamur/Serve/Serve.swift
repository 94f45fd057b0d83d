import ArgumentParser
import Glibc

/// `testamur serve`: hands over to `testamur-server`, so that this program stays without a web server in it.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: help("serve"), discussion: help("serve.discussion"))

    @Argument(parsing: .captureForPassthrough, help: ArgumentHelp(help("serve.words"), valueName: "options"))
    var words: [String] = []

    func run() throws {
        let path = try ServerLocation.found()
        var arguments = ([path] + words).map { strdup($0) } + [nil]
        // Only comes back when it did not work.
        execv(path, &arguments)
        for argument in arguments { free(argument) }
        throw ServerLocation.missing(path)
    }
}
