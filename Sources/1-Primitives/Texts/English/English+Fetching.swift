extension English {
    /// What is said about asking servers for key documents and status lists.
    static let fetching: [String: String] = [
        "next.net.link": "Open the link in a browser, save the file, and name that.",
        "reason.net.redirect":
            "{host} does not give the document but names another address for it[ (answer {status})], which is not followed.",
        "next.net.redirect":
            "Get the document from the issuer and hand it in with --did-document or --status; the issuer should serve it at the address itself.",
        "reason.net.timeout": "{host} did not answer in time.",
        "next.net.timeout": "Try again later, or hand the document in with --did-document or --status.",
        "reason.net.tls": "{host} could not show that it is the server of that name.",
        "next.net.tls":
            "Do not use what it sends. Look at whether this machine's clock is right; in a network of your own, name its certificates with --online-ca.",
        "reason.net.unavailable": "{host} could not be asked[: {what}][ {status}].",
        "next.net.unavailable":
            "Look at whether this machine has a network, try again later, or hand the document in with --did-document or --status.",
        "reason.net.content_type": "{host} sent a document of another kind[: {type}].",
        "next.net.content_type": "Ask the issuer; its server should say that the document is JSON.",

        "help.verify.online":
            "Ask the issuer's server for its key document and for status lists that are not at hand, if a registry lists the issuer. Nothing else is asked, and without this option nothing at all.",
        "help.verify.online_allow":
            "Let this host be asked although it lies in a network of your own or at another port. With =ADDRESS it is asked there.",
        "help.verify.online_ca":
            "Certificates (PEM) that vouch for the hosts of --online-allow, in place of the system's.",
        "usage.online_at": "--online asks for what holds now; it cannot be used with --at",
        "usage.online_allow":
            "--online-allow is HOST, HOST:PORT or HOST:PORT=ADDRESS:PORT, with a host name in small letters: “{text}”",
        "usage.online_without": "--online-allow and --online-ca need --online",
        "usage.online_ca_without": "--online-ca needs --online-allow",
        "report.asked": "Asked: {url}",
        "report.asked.received": "received",
    ]
}
