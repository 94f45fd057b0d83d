import Testing

/// The command line in other languages: other sentences, the same codes.
@Suite struct LanguageTests {
    private func run(_ tool: CommandLineTool, _ environment: [String], _ arguments: [String]) throws
        -> CommandLineTool.Outcome
    {
        try tool.finish(
            tool.start(environment + [CommandLineTool.executable] + arguments, program: "/usr/bin/env"))
    }

    @Test(arguments: ["de", "fr", "es", "it", "pl", "el"])
    func aRefusalHasOtherWordsAndTheSameCode(language: String) throws {
        let tool = try CommandLineTool()
        let english = try tool.run("trust", "check", "missing.json")
        let other = try run(tool, ["TESTAMUR_LANG=\(language)"], ["trust", "check", "missing.json"])
        let code = try #require(english.errors.firstMatch(of: /\[[a-z_]+\.[a-z_]+\]/)).output
        #expect(other.errors.contains(code))
        #expect(other.errors != english.errors && other.status == english.status)
        #expect(
            try run(tool, ["TESTAMUR_LANG=\(language)"], ["verify", "--help"]).output
                != tool.run("verify", "--help").output)
    }

    /// `--language` counts before the environment.
    @Test func theLanguageMayBeNamed() throws {
        let tool = try CommandLineTool()
        let vector = "TestVectors/vectors/good/did-key-issuer.json"
        let file = MainJob.repository + "/" + vector
        func verified(_ more: String...) throws -> CommandLineTool.Outcome {
            try run(tool, ["TESTAMUR_LANG=fr"], ["verify", file, "--state", "state"] + more)
        }
        let german = try verified("--language", "de")
        #expect(german.output.contains("Es besagt") && german.status == 2, "\(german.output)")
        #expect(try verified("--language", "pl", "--format", "html").output.contains("lang=\"pl\""))
        #expect(try verified().output != german.output)
        let compared = try run(tool, [], ["compare", file, file, "--language", "de"])
        let english = try run(tool, [], ["compare", file, file])
        #expect(compared.status == 0 && compared.output != english.output)
        let refused = try verified("--language", "xx")
        #expect(refused.status == 64 && refused.errors.contains("xx"), "\(refused.errors)")
    }

    /// The help of `bench --only` names what there is, and so does the refusal of another name.
    @Test(arguments: ["en", "de", "fr", "es", "it", "pl", "el"])
    func whatCanBeMeasuredIsInTheHelp(language: String) throws {
        let tool = try CommandLineTool()
        let known = "P1,P2,P3,P4,P5,P8,P8b,P9,P10,P11,P12,P13,P15,P16,R1"
        let help = try run(tool, ["TESTAMUR_LANG=\(language)"], ["bench", "--help"]).output
        #expect(help.filter { !$0.isWhitespace }.contains(known + "."), "\(help)")
        for wrong in ["P99", "P1,p2", "P1,", ""] {
            let refused = try run(tool, ["TESTAMUR_LANG=\(language)"], ["bench", "--quick", "--only", wrong])
            #expect(refused.status == 64 && refused.errors.contains(known), "\(refused.errors)")
        }
    }

    @Test func aLocaleIsEnoughAndAnUnknownLanguageIsEnglish() throws {
        let tool = try CommandLineTool()
        let german = try run(tool, ["TESTAMUR_LANG=de"], ["verify", "--help"]).output
        #expect(try run(tool, ["LC_ALL=de_AT.UTF-8"], ["verify", "--help"]).output == german)
        #expect(
            try run(tool, ["TESTAMUR_LANG=tlh"], ["verify", "--help"]).output == tool.run("verify", "--help").output)
    }
}
