extension English {
    /// What `testamur policy` and the keeping of registries say.
    static let policies: [String: String] = [
        "help.policy": "What verify asks for: list the policies that come along, or explain one.",
        "help.policy.list": "List the policies that come along.",
        "help.policy.explain": "Say in words what a policy decides by.",
        "help.policy.explain.discussion":
            "A policy is a short JSON file. Take one that comes along with --json, change it, give it a name and a version of your own, and use it with verify --policy FILE.",
        "help.policy.name": "The name of a policy that comes along, or a policy file.",
        "help.policy.json": "Print the policy as a file instead.",
        "policy.version": "version {number}",
        "policy.always": "Decides in every policy:",
        "policy.added": "Decides because this policy asks for it:",
        "policy.nothing_added": "This policy asks for nothing beyond that.",
        "policy.ignored": "Does not decide here although it does everywhere else:",
        "policy.findings": "Is told as a finding and does not decide:",
        "policy.looser": "What the policy {policy} asks and this one does not:",
        "policy.looser.nothing": "Nothing.",
        "policy.inline_contexts": "A document may define words itself.",
        "policy.empty_presentations": "A presentation without any credential is taken.",
        "policy.list_issuers": "These may publish status lists for any issuer: {issuers}.",
        "help.language":
            "In which language the sentences are: en, de, fr, es, it, pl, el. Without it, that of the system.",
        "policy.settings": "How strict it is:",
        "policy.rung": "The issuer must stand on rung {rung} of the trust ladder, where its registration decides.",
        "policy.registries": "Only these registries count: {ids}.",
        "policy.registry_age": "A registry may be {days} days old.",
        "policy.status_lists":
            "A status list without an end of its own may be {days} days old, and has {length} entries or more.",
        "policy.clock": "Clocks may differ by {seconds} seconds.",
        "policy.elements": "The award must have: {elements}.",
        "policy.level": "The award must be of level {level} of the European Qualifications Framework or above.",
        "policy.grades": "The grade must be one of: {grades}.",
        "report.passed": "{count} {count|check|checks} passed; verify the file alone to see {count|it|them}.",
        "report.not_applicable": "{count} further checks do not apply to it; --format json lists them.",

        // Keeping registries
        "help.trust.import": "Make entries for trust build out of what others publish.",
        "help.trust.import.discussion":
            "Entries are facts to look through, not trust: nothing counts before you build and sign a registry with them. Writes one file with all entries, and says what it left out and why.",
        "help.trust.import.deqar":
            "From the data sets of DEQAR (deqar-institutions.csv and deqar-reports.csv): institutions, numbers, places, accreditations. DEQAR knows no keys; add them to the entries.",
        "help.trust.import.dcc": "From an issuer registry of the Digital Credentials Consortium (registry.json).",
        "help.trust.import.ebsi": "From records of the EBSI trusted issuers registry, one JSON file an issuer.",
        "help.trust.import.yaml": "From YAML written by hand: one entry a file, or a list under “issuers”.",
        "help.trust.import.institutions": "The data set of institutions.",
        "help.trust.import.reports": "The data set of reports. Without it no accreditation is known.",
        "help.trust.import.country": "Only institutions of this country, such as AT; may be given several times.",
        "help.trust.import.file": "The file to read.",
        "help.trust.import.from": "The first day on which the keys count; DCC and EBSI registries name none.",
        "help.trust.diff": "Say what changed between two registries.",
        "help.trust.diff.discussion":
            "Signatures are not checked here: this is for whoever keeps a registry, or wants to know what a new snapshot brings. Exit status 0 if nothing changed, 1 if something did.",
        "help.trust.diff.old": "The earlier registry.",
        "help.trust.diff.new": "The later registry.",
        "usage.trust_number": "A registry needs --id and --number, or --after with the snapshot before it",
        "help.trust.after":
            "The snapshot before this one: takes its id, counts its number up, and refuses if nothing changed.",
        "cli.trust.imported": "{count} {count|entry|entries} in {file}.",
        "cli.trust.left_out": "{file}: {count} left out: {why} ({count|line|lines} {places})",
        "cli.trust.left_out.list": "{file}: {count} left out: {why} ({count|position|positions} {places})",
        "cli.trust.no_column": "{file} has no column “{column}”: the entries do not know what it says.",
        "cli.trust.diff.same": "No entry changed.",
        "cli.trust.diff.summary": "{added} added, {removed} removed, {changed} changed.",
        "cli.trust.diff.registry": "{id}: number {old} → {new}, issued {from} → {to}",

        "reason.import.columns": "The file has no column “{column}”, which is needed.",
        "next.import.columns": "Use the data set as it is published, with its first line.",
        "reason.import.syntax": "The table cannot be read[: line {line}].",
        "next.import.syntax": "Use the file as it is published: UTF-8, commas, quotes around texts with commas.",
        "reason.import.format": "This is no file of the kind that is asked for[: {what}].",
        "next.import.format": "Compare with the description in docs/formats/trust-registry.md.",
        "reason.import.empty": "There is nothing in it that could become an entry.",
        "next.import.empty": "Look at what was left out and why; perhaps the country is another one.",
        "reason.registry.unchanged": "Nothing changed since the snapshot before, so there is no need for a new one.",
        "next.registry.unchanged": "Leave --after away to sign the same entries anew, for another time.",
    ]
}
