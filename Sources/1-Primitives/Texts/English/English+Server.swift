extension English {
    /// The pages of the server, and what it refuses.
    static let server: [String: String] = [
        // The page that asks for files
        "web.title": "Check a credential",
        "web.heading": "Is this award real?",
        "web.lead":
            "Hand over a credential that somebody sent you, and read who issued it, to whom, when and where, and whether it is still good.",
        "web.language": "Language",
        "web.files": "Files",
        "web.files_hint":
            "Credentials (JSON), badges (PNG, SVG), PDFs with a credential inside, or a ZIP file of these.",
        "web.limit": "At most {files} files, {size} MiB together.",
        "web.drop": "Or drop files anywhere on this page: they are checked at once.",
        "web.paste": "Paste the text of a credential",
        "web.paste_label": "Text of a credential, or of a QR code",
        "web.pasted": "pasted text",
        "web.camera": "Scan a QR code with the camera",
        "web.camera_picture": "What the camera sees",
        "web.camera_stop": "Stop the camera",
        "web.no_camera": "The camera cannot be used. Its use may have to be allowed in the browser.",
        "web.remove": "Remove",
        "web.too_many": "These are more files than are checked at once.",
        "web.too_large": "These files are larger than what is checked at once.",
        "web.nothing": "Choose a file first, or paste a text.",
        "web.check": "Check",
        "web.busy": "Checking …",
        "web.kept": "What happens to your files",
        "web.kept_nothing":
            "They are judged in the memory of this server and then forgotten. Nothing of them is stored or passed on.",
        "web.kept_receipt": "You can take a signed receipt of the result with you; no copy of it stays here.",
        "web.answers": "The three answers",
        "web.basis": "What the answers rest on",
        "web.policy": "Judged under the policy “{policy}”.",
        "web.elsewhere":
            "You came with the address of a file. This page opens no addresses: nobody learns what you check.",
        "web.elsewhere_next": "Open the address yourself, save the file, and choose it below.",
        "web.no_registry":
            "This server knows no registry of issuers: it can tell whether a credential was changed, not who its issuer is.",

        // The answer
        "web.another": "Check something else",
        "web.receipt": "Download the receipt",
        "web.print": "Print",
        "web.refused": "That did not work",
        "web.made": "Made by Testamur. Nothing of what is sent is kept, and this page loads nothing from elsewhere.",

        // Refusals of requests
        "reason.server.not_found": "There is nothing at this address.",
        "next.server.not_found": "Begin at the first page.",
        "reason.server.method": "This address does not answer {method}.",
        "next.server.method": "Use {allowed}.",
        "reason.server.too_large": "What was sent is larger than {limit} bytes.",
        "next.server.too_large": "Send less at once, or use the command line: testamur verify.",
        "reason.server.content_type": "The content type “{type}” is not read here.",
        "next.server.content_type": "Send {expected}.",
        "reason.server.encoding": "Compressed requests are not read.",
        "next.server.encoding": "Send it without Content-Encoding.",
        "reason.server.busy": "There is more to do at the moment than can be done.",
        "next.server.busy": "Try again in a few seconds.",
        "reason.server.too_many": "Too many requests of yours are being answered at the same time.",
        "next.server.too_many": "Wait for their answers before you send the next.",
        "reason.server.bad_request": "The request could not be read.",
        "next.server.bad_request": "Send a well-formed request of HTTP/1.1.",
        "reason.server.internal": "Something went wrong in the server.",
        "next.server.internal": "Try again; if it happens again, tell whoever runs this server when it was.",
        "reason.form.malformed": "The form could not be read.",
        "next.form.malformed": "Send it as a browser does: multipart/form-data with a boundary.",
        "reason.form.too_many": "There are more than {limit} parts in the form.",
        "next.form.too_many": "Send fewer files at once, or a ZIP file of them.",
        "reason.form.empty": "Nothing was sent to be checked.",
        "next.form.empty": "Choose a file, or paste the text of a credential.",
        "reason.challenge.expired":
            "This challenge is no longer good: it is more than ten minutes old, or the server was started anew since.",
        "next.challenge.expired": "Ask for another one with POST /challenges, and have the presentation made for it.",
        "reason.presentation.replayed": "A presentation for this challenge was accepted before.",
        "next.presentation.replayed":
            "Do not rely on it: it may be a copy. Ask for a new challenge, and for a presentation made for it.",
        "reason.server.elsewhere": "Nothing is published here at that address.",
        "next.server.elsewhere":
            "Open the address yourself, save the file, and check it on the first page: this server opens no addresses.",
        "reason.api.member_missing": "The request has no member “{member}”.",
        "next.api.member_missing": "Send a JSON object with the member “{member}”.",
        "reason.api.member_type": "The member “{member}” is of the wrong kind.",
        "next.api.member_type": "It must be {expected}.",
        "reason.api.wrong_kind": "What was sent is not a {expected}.",
        "next.api.wrong_kind": "Presentations go to /presentations/verify, credentials to /credentials/verify.",

        // Refusals of the program
        "reason.server.role": "There is no role “{role}”.",
        "next.server.role": "Use one of these: {roles}.",
        "reason.server.address": "“{host}” is not an address of this machine alone.",
        "next.server.address":
            "Use 127.0.0.1, or put a proxy with TLS in front of it and say so with --behind-proxy.",
        "reason.server.listen": "Nothing can be served at {host}, port {port}: {cause}.",
        "next.server.listen": "Choose another port with --port; 0 takes one that is free.",
        "reason.server.interop_address": "The policy w3c-interop is for tests on this machine alone.",
        "next.server.interop_address": "Serve it at 127.0.0.1 without --behind-proxy.",
        "reason.server.setting": "The setting “{name}” cannot be “{value}”.",
        "next.server.setting": "It must be {expected}.",
        "reason.server.file": "{file} cannot be read.",
        "next.server.file": "Check its name, and whether whoever runs the server may read it.",
        "reason.server.missing": "The program testamur-server is not there ({file}).",
        "next.server.missing":
            "Install it beside testamur, or name it with an absolute path in TESTAMUR_SERVER.",
        "reason.server.receipt_key": "Receipts need a key and its passphrase.",
        "next.server.receipt_key":
            "Give --receipt-key together with --receipt-passphrase-file or --receipt-passphrase-fd.",

        // The program
        "server.ready": "serving at {address}",
        "server.reloaded": "registries, key documents and status lists were read again",
        "server.reload_failed": "reading again failed; what was there stays",
        "help.serve": "Serve a page and an interface for programs.",
        "help.serve.discussion":
            "Starts testamur-server with the same words. The role verifier is a page on which anybody can check credentials, and the VC-API for programs. It keeps nothing of what is sent. The role wallet is one person’s wallet as a page, on her own machine; the role issuer is the registrar’s desk, what an issuer publishes, and the VC-API that issues.",
        "help.serve.words": "What testamur-server understands; --help lists it.",
        "help.server": "Serves a page and an interface for programs.",
        "help.server.discussion":
            "Every option can also stand in a file (--config), or in the environment as TESTAMUR_ and its name in capitals, for example TESTAMUR_PORT. Options win over the environment, the environment over the file. SIGHUP reads registries, key documents and status lists again; SIGTERM ends it when the requests under way are answered.",
        "help.server.role": "What to serve: verifier, wallet, issuer.",
        "help.server.host": "The address to listen at. Default: 127.0.0.1.",
        "help.server.port": "The port to listen at; 0 for any. Default: 8088.",
        "help.server.behind_proxy":
            "A proxy stands in front of it: other addresses may be listened at, and the client named in X-Forwarded-For is believed.",
        "help.server.config": "A JSON file with these settings.",
        "help.server.trust": "A registry of issuers. Can be given more than once.",
        "help.server.anchor": "The key that registries are signed with, as a multikey. Can be given more than once.",
        "help.server.trust_unsigned": "Believe registries that nobody has signed. Every report says so.",
        "help.server.did_document": "A key document of an issuer, or a folder of them.",
        "help.server.status": "A status list, or a folder of them.",
        "help.server.policy": "The policy: employer, or another name or file. Default: employer.",
        "help.server.receipt_key": "The key that signs receipts. Without it there are none.",
        "help.server.receipt_passphrase_file": "A file with the passphrase of that key.",
        "help.server.receipt_passphrase_fd": "A descriptor with the passphrase of that key.",
        "help.server.largest": "Most MiB that are sent at once. Default: 32.",
        "help.server.reload": "Minutes after which files are read again; 0 for never. Default: 5.",
        "help.server.log_level": "How much is logged: error, warning, notice, info, debug. Default: notice.",
    ]
}
