import Foundation
import TestSupport
import Testing

@Suite struct DryRunTests {
    private static let good = "Vorname;Nachname;Matrikelnummer;Note\nZoë;Müller;1;1\nEva;Groß;2;2\n"

    private func dryRun(
        _ job: MainJob, _ roster: String, _ more: [String] = [], course: String = MainJob.course
    ) throws -> CommandLineTool.Outcome {
        try job.tool.run(["issue", course, roster, "--workspace", "office", "--dry-run"] + more)
    }

    @Test func theExitStatusSaysWhetherIssuingWouldStart() throws {
        let job = try MainJob()
        try job.tool.write("good.csv", Self.good)
        try job.tool.write("bad.csv", Self.good + "=A;B;3;1\n")
        let sound = try dryRun(job, "good.csv")
        #expect(sound.status == 0)
        #expect(sound.output.contains("Matrikelnummer") && sound.output.contains("Zoë Müller"))
        let unsound = try dryRun(job, "bad.csv")
        #expect(unsound.status == 65 && unsound.output.isEmpty)
        #expect(unsound.errors.contains("[csv.formula]") && unsound.errors.contains("--skip-bad-rows"))
        #expect(try dryRun(job, "bad.csv", ["--skip-bad-rows"]).status == 0)
    }

    @Test func aDryRunLeavesTheWorkspaceAsItWas() throws {
        let job = try MainJob()
        try job.tool.write("good.csv", Self.good)
        let before = try job.tool.bytes("office/ledger.sqlite")
        _ = try dryRun(job, "good.csv")
        #expect(try job.tool.bytes("office/ledger.sqlite") == before)
    }

    @Test func rowsWithProblemsAreLeftOutWhenThatIsSaid() throws {
        let job = try MainJob()
        try job.tool.write("bad.csv", Self.good + "=A;B;3;1\n")
        let arguments = ["issue", MainJob.course, "bad.csv", "--workspace", "office", "--out", "awards"] + MainJob.pass
        #expect(try job.tool.run(arguments).status == 65)
        try MainJob.demand(job.tool.run(arguments + ["--skip-bad-rows"]))
        #expect(try job.index("awards").count == 2)
    }

    @Test func anEncodingIsAskedForAndTold() throws {
        let job = try MainJob()
        // "Michał;Żółć;1;1" in Windows-1250.
        let learner: [UInt8] =
            Array("Micha".utf8) + [0xB3, 0x3B, 0xAF, 0xF3, 0xB3, 0xE6] + Array(";1;1\n".utf8)
        let polish = Array("Imi".utf8) + [0xEA] + Array(";Nazwisko;Nr albumu;Ocena\n".utf8) + learner
        try Data(polish).write(to: URL(fileURLWithPath: job.tool.path("polska.csv")))
        // Letters and column names of one language leave no question.
        let recognised = try dryRun(job, "polska.csv")
        #expect(recognised.status == 0 && recognised.output.contains("[csv.code_page]"))
        #expect(recognised.output.contains("Windows-1250") && recognised.output.contains("Michał Żółć"))
        let bytes = Array("First name;Surname;Student number;Grade\n".utf8) + learner
        try Data(bytes).write(to: URL(fileURLWithPath: job.tool.path("lista.csv")))
        let asked = try dryRun(job, "lista.csv")
        #expect(asked.status == 65 && asked.errors.contains("[csv.encoding]"))
        let told = try dryRun(job, "lista.csv", ["--encoding", "windows-1250"])
        #expect(told.status == 0 && told.output.contains("Michał Żółć"))
        #expect(try dryRun(job, "lista.csv", ["--encoding", "klingon"]).status == 64)
    }

    @Test func aWorkbookIsReadThroughTheHelper() throws {
        let job = try MainJob()
        let workbook = try #require(Data(base64Encoded: Self.workbook, options: .ignoreUnknownCharacters))
        try workbook.write(to: URL(fileURLWithPath: job.tool.path("liste.xlsx")))
        // Its grades are those of Germany, which the course does not know.
        #expect(try dryRun(job, "liste.xlsx").errors.contains("[csv.grade_scale]"))
        let course = try String(contentsOfFile: MainJob.course, encoding: .utf8)
            .replacing(#"grades: ["5", "4", "3", "2", "1"]"#, with: "lowest: \"5.0\"\n      highest: \"1.0\"")
        try job.tool.write("german.yaml", course)
        let plan = try dryRun(job, "liste.xlsx", course: "german.yaml")
        #expect(plan.status == 0, "\(plan.errors)")
        #expect(plan.output.contains("Liste") && plan.output.contains("Gesamtnote"))
        #expect(plan.output.contains("[xlsx.calculated]") && plan.output.contains("[csv.header_row]"))
        #expect(try dryRun(job, "liste.xlsx", ["--sheet", "Other"]).errors.contains("[xlsx.sheet]"))
        try MainJob.demand(
            job.tool.run(
                ["issue", "german.yaml", "liste.xlsx", "--workspace", "office", "--out", "awards"] + MainJob.pass))
        let index = try job.tool.text("awards/index.csv")
        #expect(index.contains("4,Zoë Müller,") && index.contains("5,Михаил Łoś,"))
        try job.tool.write("broken.xlsx", "PK\u{3}\u{4}no archive")
        #expect(try dryRun(job, "broken.xlsx").status == 65)
    }

    /// A title, column names in row 3, two learners; a number with noise in its last digits, days, a calculated cell.
    private static let workbook = """
        UEsDBBQAAAAIAAAAqFxEroPn/wAAAJYCAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbK2Sy07DMBBFf8XytoqdskAIJemCxxJYlA8w9iSx4pc8
        bkn/HsctLFChm65G9r1zz2g0zWa2huwhovaupWtWUwJOeqXd0NL37XN1Rzddsz0EQJKtDls6phTuOUc5ghXIfACXld5HK1J+xoEHIScxAL+p
        61suvUvgUpWWDNo1j9CLnUnkac7fR2wEg5Q8HI0Lq6UiBKOlSFnne6d+UaoTgeXO4sFRB1xlA+VnCYvyN+DU95r3ELUC8iZiehE2u/hs+KeP
        04f3E/s/5MyUvu+1BOXlzuYWhiGCUDgCJGtYqcwK7VaX+cWMvJT1lQf5yb8wB6aDAbz2FkroN5mXQ+u+AFBLAwQUAAAACAAAAKhcHEn3vqQA
        AAAWAQAACwAAAF9yZWxzLy5yZWxzjc/BDsIgDAbgVyG9O6YHY8zYLsZkVzMfAFnHyAYlgDrfXo7OePDY9P+/plWz2Jk9MERDTsC2KIGhU9Qb
        pwVcu/PmAE1dXXCWKSfiaHxkueKigDElf+Q8qhGtjAV5dHkzULAy5TFo7qWapEa+K8s9D58GrE3W9gJC22+BdS+P/9g0DEbhidTdoks/Tnwl
        siyDxiRgmfmTwnQjmoqMAq8rvnqwfgNQSwMEFAAAAAgAAACoXEGNhByvAAAACQEAAA8AAAB4bC93b3JrYm9vay54bWyNj8sOgkAMRX9l0r0M
        ujCG8NgYExKX+gEjFJjATEk7Pj7fCcjeVdvb9rQ3rz5uUi9kseQL2CcpKPQNtdb3Bdxvl90JqjJ/E48PolHFaS8FDCHMmdbSDOiMJDSjj52O
        2JkQS+61zIymlQExuEkf0vSonbEeVkLG/zCo62yDZ2qeDn1YIYyTCfFXGewsUObLBflF5Y3DAq5WAoJapLqNrkBxZmPCdbsHXeZ629KbsfIL
        UEsDBBQAAAAIAAAAqFwD0FLStwAAAJYBAAAaAAAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHOtkMsKwjAQRX8lzN5O24WImLoRwa3oB4R0
        +qBtEjLx9fcGxUehCxeuhjuPcy+zWl+HXpzJc2uNhCxJQZDRtmxNLeF42M4WsC5We+pViBvctI5FPDEsoQnBLRFZNzQoTqwjEyeV9YMKUfoa
        ndKdqgnzNJ2j/2bAmCl2pQS/KzMQh5ujX9i2qlpNG6tPA5kwYYEX6ztuiEKEKl9TkPBuMT5KlkQq4HSY/J9hONx64k+Sp37Z4+jBxR1QSwME
        FAAAAAgAAACoXNiPGcSkAAAA2QAAAA0AAAB4bC9zdHlsZXMueG1sXY5LC8IwEIT/Sti7TVpERJr2VvDiRQWvsd0+IC+yqbT/3lQEwdvsN7O7
        U9aL0eyFgSZnJeSZAIa2dd1kBwn3W7M7Ql2VFFeN1xExspS3JGGM0Z84p3ZEoyhzHm1yeheMimkMAycfUHW0LRnNCyEO3KjJQlW2qPWjJ9a6
        2UYJRUJLz+xsGhPPnQQB/I/ke2DKe71eZvPE0HzeJLwF+fdcUr+a1RtQSwMEFAAAAAgAAACoXHVOKK50AQAArAMAABgAAAB4bC93b3Jrc2hl
        ZXRzL3NoZWV0MS54bWx9k09PwjAYxr/KsquRbsCQmK5EAT1hTPxz8FZHBw1rS9oyvHrwU+g38OKRRG6E+/xGdiOZbFldsmR7n/d53v3erHDw
        whInJVJRwUPXb3muQ3gkppTPQvfh/uq07w4QXAu5UHNCtGPauQrdudbLcwBUNCcMq5ZYEm6UWEiGtXmVM6CWkuBpYWIJaHteDzBMuYtgURth
        jRGUYu1IM9ZUo/zhwncdHbqUJ5STOy1NnSoENbqVu2284jOVUKUJBBpBkCsgMrdJKaM6ZVTHEvUoJMesllFYLm2WGxzNLZ6hzTPBWtIFSfiK
        MSIbnCOb85oozDQXdc7CNba7nldSqynWK/bPfrrlfrqWoCex+2xajq1/stsmSSPhMB+WojO/3ekGEKTH8AfJb515latdbRuboerwf6So02v3
        +6VeoQpKqsDyldlHtvl5y76yTfbdRGfz7V/F/r2JLfhj69XYcilG/okPQZw31aGCCpShrkGBoxMCyqOHfgFQSwECFAMUAAAACAAAAKhcRK6D
        5/8AAACWAgAAEwAAAAAAAAAAAAAAgAEAAAAAW0NvbnRlbnRfVHlwZXNdLnhtbFBLAQIUAxQAAAAIAAAAqFwcSfe+pAAAABYBAAALAAAAAAAA
        AAAAAACAATABAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIAAAAqFxBjYQcrwAAAAkBAAAPAAAAAAAAAAAAAACAAf0BAAB4bC93b3JrYm9vay54
        bWxQSwECFAMUAAAACAAAAKhcA9BS0rcAAACWAQAAGgAAAAAAAAAAAAAAgAHZAgAAeGwvX3JlbHMvd29ya2Jvb2sueG1sLnJlbHNQSwECFAMU
        AAAACAAAAKhc2I8ZxKQAAADZAAAADQAAAAAAAAAAAAAAgAHIAwAAeGwvc3R5bGVzLnhtbFBLAQIUAxQAAAAIAAAAqFx1TiiudAEAAKwDAAAY
        AAAAAAAAAAAAAACAAZcEAAB4bC93b3Jrc2hlZXRzL3NoZWV0MS54bWxQSwUGAAAAAAYABgCAAQAAQQYAAAAA
        """
}
