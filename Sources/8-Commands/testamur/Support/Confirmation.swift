import CProcess
import Glibc
import Texts

/// Asks before something is done that was found by searching.
struct Confirmation {
    /// Whether `--yes` was given.
    let isGiven: Bool

    /// Returns when somebody has said yes.
    ///
    /// - Throws: ``CommandError`` `confirm.needed` where nobody can be asked, `confirm.refused` for any other answer.
    func demand() throws(CommandError) {
        if isGiven { return }
        guard let answer = Terminal.ask(Console.texts("cli.confirm")) else { throw CommandError("confirm.needed") }
        let yes = Console.texts("cli.confirm.yes")
        guard answer.lowercased().utf8.elementsEqual(yes.utf8) else { throw CommandError("confirm.refused") }
    }
}

/// A person at a terminal, if there is one: standard input has to be it, so that a script never waits for an answer.
enum Terminal {
    /// The line that was typed; nil without a terminal, or at its end.
    static func ask(_ question: String) -> String? {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
        Console.noteInPlace(question + " ")
        return readLine(strippingNewline: true)
    }
}
