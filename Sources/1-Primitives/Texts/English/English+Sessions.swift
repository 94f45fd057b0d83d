extension English {
    /// What is said to people who sign in.
    static let sessions: [String: String] = [
        "reason.session.ended": "Nobody is signed in here any more.",
        "next.session.ended": "Sign in again. What was confirmed before is safe.",
        "reason.session.form_token": "This form belongs to another session.",
        "next.session.form_token": "Load the page again, and send the form from there.",
        "reason.session.foreign_origin": "This form was not sent by a page of this server.",
        "next.session.foreign_origin":
            "Open the page of this server in the browser, and send the form from there. If you did not send one yourself, another page has tried to: close it.",
        "reason.server.foreign_host": "This server is not known by that name.",
        "next.server.foreign_host":
            "Open it under the address that it printed when it started, such as http://127.0.0.1:8088/.",
        "reason.signin.delayed":
            "The passphrase was wrong too often. The next try counts in {seconds} {seconds|second|seconds}.",
        "next.signin.delayed": "Wait so long, then type it again; mind the keyboard layout and capital letters.",
    ]
}
