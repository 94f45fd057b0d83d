extension English {
    /// What is said about the helper program, and about what it unpacks and draws.
    static let helper: [String: String] = [
        // The process
        "reason.helper.missing":
            "The program testamur-helper, which opens spreadsheets and draws certificates, is not there[: {file}].",
        "next.helper.missing":
            "Put testamur-helper into the folder of testamur, or name it in TESTAMUR_HELPER with an absolute path.",
        "reason.helper.start": "The program testamur-helper could not be started safely[: {system}].",
        "next.helper.start":
            "Nothing was changed. Look at whether memory and processes are left, and whether the kernel allows seccomp filters.",
        "reason.helper.version": "The program testamur-helper belongs to another version of testamur.",
        "next.helper.version": "Install both programs from the same release.",
        "reason.helper.crashed":
            "The program testamur-helper broke off[ with signal {signal}]: the file may have been made to do harm, or is too much for it.",
        "next.helper.crashed":
            "Nothing was changed. Open the file with the program that made it, save it anew and try again.",
        "reason.helper.timeout": "The program testamur-helper did not answer in time and was ended.",
        "next.helper.timeout":
            "Nothing was changed. [This is {kind}: ask for the credentials as files of their own.|Try again; with a very large spreadsheet, save it as CSV and use that.]",
        "reason.helper.limit":
            "The program testamur-helper needed more than it may[: {what}][ (the limit is {limit})], and was ended.",
        "next.helper.limit":
            "Nothing was changed. [This is {kind}: ask for the credentials as files of their own.|Use a smaller file; save a very large spreadsheet as CSV.]",
        "reason.helper.protocol": "The program testamur-helper gave an answer that is none, and was ended.",
        "next.helper.protocol": "Nothing was changed. Do not use the file that it was opening; tell us about it.",

        // Spreadsheets
        "reason.xlsx.format": "This is not a workbook in Excel's current format (.xlsx)[; it is .{found}].",
        "next.xlsx.format": "Open it in your spreadsheet program and save it as .xlsx or as CSV.",
        "reason.xlsx.encrypted": "The workbook is protected with a password.",
        "next.xlsx.encrypted": "Open it in your spreadsheet program, take the password away and save it.",
        "reason.xlsx.malformed": "The workbook is damaged[: in {part}][, row {row}].",
        "next.xlsx.malformed": "Open it in your spreadsheet program, save it under a new name and use that.",
        "reason.xlsx.entities":
            "A part of the workbook has definitions of its own, through which it could say something else to every program.",
        "next.xlsx.entities": "No spreadsheet program writes such a file: ask whoever sent it to save it anew.",
        "reason.xlsx.too_large": "The workbook is larger than is read[: {what}][, the limit is {limit}].",
        "next.xlsx.too_large": "Keep only the sheet with the roster, or save it as CSV.",

        // Archives
        "reason.zip.malformed": "This is not a ZIP file, or it is damaged.",
        "next.zip.malformed": "Copy or download the file again.",
        "reason.zip.path": "The archive wants to put a file where none may be put[: {name}].",
        "next.zip.path": "Do not unpack this archive; ask whoever sent it for a new one.",
        "reason.zip.symlink": "The archive has a link in place of a file[: {name}].",
        "next.zip.symlink": "Do not unpack this archive; ask whoever sent it for a new one.",
        "reason.zip.too_large":
            "The archive unpacks to more than is read[: {what}][, the limit is {limit}]: it may have been made to do harm.",
        "next.zip.too_large": "Do not unpack this archive; ask for the files themselves.",
        "reason.zip.duplicate_name": "The archive has two files of the same name[: {name}].",
        "next.zip.duplicate_name": "Ask whoever made the archive for a new one.",
        "reason.zip.encrypted": "The archive is protected with a password.",
        "next.zip.encrypted": "Unpack it with the password and use the files.",
        "reason.zip.ambiguous": "The archive is built so that two programs find different files in it.",
        "next.zip.ambiguous": "Do not unpack this archive; ask whoever sent it for a new one.",

        // Designs and drawings
        "reason.design.syntax": "The design is not an SVG that can be drawn[: line {line}].",
        "next.design.syntax": "Save it from your drawing program as plain SVG.",
        "reason.design.external": "The design reaches outside itself[: {what}].",
        "next.design.external":
            "Embed pictures in the design, turn scripts and links out of it, and save it as plain SVG.",
        "reason.design.field": "A place for text in the design is not written as one[: {what}].",
        "next.design.field":
            "A place for text is a rectangle with data-text; docs/formats/certificate-design.md lists what may stand in it.",
        "reason.design.too_large": "The design is larger than is drawn[: {what}][, the limit is {limit}].",
        "next.design.too_large": "Make pictures in the design smaller.",
        "reason.qr.too_long": "This is more than a QR code holds.",
        "next.qr.too_long": "Give the file itself, or a link to it.",

        // PDF
        "reason.pdf.malformed": "This is not a PDF, or it is damaged.",
        "next.pdf.malformed": "Copy or download the file again.",
        "reason.pdf.encrypted": "The PDF is protected with a password.",
        "next.pdf.encrypted": "Save it without the password, or ask for the credential as a file of its own.",
        "reason.pdf.too_large": "The PDF carries more than is read[: {what}][, the limit is {limit}].",
        "next.pdf.too_large": "Ask for the credential as a file of its own.",
        "reason.pdf.filter": "A file in the PDF is packed in a way that is not read.",
        "next.pdf.filter": "Ask for the credential as a file of its own.",
        "reason.pdf.ambiguous": "The PDF is built so that two programs find different files in it.",
        "next.pdf.ambiguous": "Ask for the credential as a file of its own.",
    ]

    /// What is said about files besides the credentials, and what stands on certificates.
    static let outputs: [String: String] = [
        "help.output":
            "What to make besides the credentials' own files; several are separated by commas, or given one by one. Certificates (pdf) and badges carry the credential inside.",
        "help.output.certificate_design":
            "An SVG to draw certificates from; given several times, a page each. docs/formats/certificate-design.md tells how one is made.",
        "help.output.badge": "A picture for badges: a PNG as it is, or an SVG design.",
        "help.output.link_base":
            "What the addresses of credentials begin with; the identifier of each is put behind it.",
        "help.output.qr":
            "What the QR code on a certificate holds: the whole credential, its address, or nothing. The address where --link-base is given.",
        "usage.link_base": "--link-base is an address that begins with https://",
        "usage.qr_link": "--qr link needs --link-base",
        "usage.badge_svg": "a PNG cannot become an SVG badge: give --badge an SVG, or leave --output badge-svg out",
        "cli.output.progress": "{done} of {total} made, {rate} a second, {left} s left",
        "cli.output.cut":
            "{count} {count|certificate has|certificates have} text that did not fit even in its smallest size and was cut.",
        "cli.output.no_code":
            "{count} {count|certificate has|certificates have} no QR code: the credential is more than one holds. It is embedded in the file; --qr link puts an address there.",
        "cli.output.no_code_expected":
            "The certificates will have no QR code: the credentials are more than one holds. They are embedded in the files; --qr link puts an address there.",

        "certificate.kind": "MICRO-CREDENTIAL",
        "certificate.awarded_to": "is awarded to",
        "certificate.outcomes": "Learning outcomes",
        "certificate.workload": "Workload",
        "certificate.level": "Level",
        "certificate.grade": "Result",
        "certificate.learner": "Learner",
        "certificate.issuer": "Awarded by",
        "certificate.place": "Place of award",
        "certificate.date": "Date of award",
        "certificate.valid_until": "Valid until",
        "certificate.assessment": "Assessment",
        "certificate.supervision": "Supervision and identity",
        "certificate.participation": "Form of participation",
        "certificate.quality": "Quality assurance",
        "certificate.prerequisites": "Prerequisites",
        "certificate.stackability": "Stackability",
        "certificate.stackability.stackable": "Stackable",
        "certificate.stackability.stand_alone": "Stand-alone",
        "certificate.eqf": "EQF {level}",
        "certificate.cycle": "QF-EHEA cycle {cycle}",
        "certificate.hours": "{count} hours",
        "certificate.check_heading": "How to check this award",
        "certificate.check":
            "This page shows what a signed digital credential says. The credential itself is inside this PDF (credential.json) and can be checked by anyone, without asking the issuer, with any verifier for Open Badges 3.0.",
        "certificate.qr_credential":
            "The code holds the whole credential: it can be checked from paper, without a network.",
        "certificate.qr_link": "The code leads to the credential on the web.",
    ]
}
