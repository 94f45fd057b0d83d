extension Greek {
    /// What stands on pages around the texts of reports and plans.
    static let reports: [String: String] = [
        // A verdict
        "page.kind.verification": "Έκθεση επαλήθευσης",
        "page.kind.plan": "Σχέδιο δέσμης",
        "page.title.file": "{verdict}: {file}",
        "page.title.files": "Επαλήθευση {count} αρχείων",
        "page.title.plan": "Σχέδιο: {title}",
        "page.skip": "Μετάβαση στο περιεχόμενο",
        "page.made":
            "Δημιουργήθηκε από το Testamur. Η σελίδα αυτή είναι ένα αρχείο: δεν περιέχει κώδικα και δεν φορτώνει τίποτε.",
        "page.made.plan":
            "Δημιουργήθηκε από το Testamur. Δεν υπογράφηκε τίποτε και δεν δεσμεύτηκε καμία θέση σε κατάλογο κατάστασης.",
        "page.judged":
            "Κρίθηκε με χρόνο αναφοράς {instant}, σύμφωνα με την πολιτική «{policy}» (έκδοση {version}[, SHA-256 {digest}]).",
        "page.registry": "Μητρώο {registry}, αριθμός {number}, με ημερομηνία {date}.",
        "page.registry_unsigned":
            "Μητρώο {registry}, αριθμός {number}, με ημερομηνία {date}: δεν το έχει υπογράψει κανείς που εμπιστεύεστε.",
        "page.no_registry": "Δεν υπήρχε διαθέσιμο μητρώο εκδοτών.",
        "page.unread": "δεν ήταν δυνατό να διαβαστεί",
        "page.meaning.valid":
            "Κάθε έλεγχος που κρίνει το αποτέλεσμα ήταν επιτυχής. Το διαπιστευτήριο προέρχεται από τον εκδότη που κατονομάζεται στην ενότητα «Τεκμηριωμένα», και τίποτε μέσα του δεν άλλαξε από τότε.",
        "page.meaning.policy":
            "Κάθε έλεγχος που κρίνει το αποτέλεσμα σύμφωνα με αυτή την πολιτική ήταν επιτυχής. Δεν τεκμηριώνεται από αυτό ποιος είναι νομικά ο εκδότης.",
        "page.meaning.partial": "Οι έλεγχοι που έγιναν ήταν επιτυχείς. Δεν είναι γνωστό τι θα έδειχναν οι άλλοι.",
        "page.meaning.presentation":
            "Κάθε έλεγχος που κρίνει το αποτέλεσμα ήταν επιτυχής, για την παρουσίαση και για κάθε διαπιστευτήριο που περιέχει.",
        "page.meaning.invalid": "Μη βασιστείτε σε αυτό. Κάτι που κρίνει το αποτέλεσμα είναι λάθος.",
        "page.meaning.unknown":
            "Ούτε αποδείχθηκε ούτε διαψεύστηκε. Κάτι που κρίνει το αποτέλεσμα δεν ήταν δυνατό να ελεγχθεί· ώσπου να ελεγχθεί, μη βασιστείτε σε αυτό.",
        "page.meaning.unread": "Το αρχείο δεν ήταν δυνατό να ανοιχτεί, οπότε δεν υπάρχει κρίση.",
        "page.partial": "Μερικό: έγιναν μόνο ορισμένοι από τους ελέγχους.",
        "page.why": "Γιατί",
        "page.next.registry":
            "Ρωτήστε το ίδρυμα, σε διεύθυνση που αναζητήσατε μόνοι σας, αν το κλειδί είναι δικό του· όποιος διαχειρίζεται τον έλεγχο μπορεί να προσθέσει μητρώο που το περιλαμβάνει.",
        "page.next.key_document":
            "Δοκιμάστε αργότερα ή ζητήστε από τον εκδότη το έγγραφο των κλειδιών του· όποιος διαχειρίζεται τον έλεγχο μπορεί να το προσθέσει, ή ένα μητρώο που αναφέρει τα κλειδιά.",
        "page.next.status_list":
            "Ρωτήστε τον εκδότη αν ισχύει ακόμη, ή δοκιμάστε αργότερα· όποιος διαχειρίζεται τον έλεγχο μπορεί να προσθέσει τον κατάλογο.",
        "page.next.state":
            "Δεν χρειάζεται κάτι σε αυτή τη σελίδα: όποιος διαχειρίζεται τον έλεγχο μπορεί να ορίσει να απομνημονεύονται οι τελευταίες εκδόσεις.",
        "page.next.challenge": "Ζητήστε από όποιον την έδειξε μια παρουσίαση που έγινε για εσάς.",
        "page.next.applicants":
            "Δώστε όλα τα διαπιστευτήρια του προσώπου μαζί, ή συγκρίνετε εσείς το όνομα με την αίτηση.",
        "page.timeline": "Με χρονολογική σειρά",
        "page.timeline.now": "ελέγχθηκε",
        "evidence.issuer.accredited.from": "διαπίστευση από",
        "evidence.issuer.accredited.to": "διαπίστευση έως",
        "evidence.status.freshness.dated": "κατάλογος κατάστασης με ημερομηνία",
        "page.next": "Τι πρέπει να γίνει",
        "page.others": "{count|Υπάρχει|Υπάρχουν} {count} ακόμη {count|λόγος|λόγοι} ανάμεσα στους ελέγχους.",

        // Claimed and established
        "page.claimed": "Δηλώνει",
        "page.claimed.proven": "Με τα λόγια του εκδότη, αμετάβλητα από τότε που υπογράφηκαν.",
        "page.claimed.signed":
            "Αμετάβλητα από τότε που υπογράφηκαν, αλλά χωρίς επιβεβαίωση: η παραπάνω κρίση λέει τι μένει ανοιχτό.",
        "page.claimed.unproven": "Χωρίς απόδειξη: λόγια σε ένα αρχείο, που μπορεί να τα γράψει οποιοσδήποτε.",
        "page.claimed.empty": "Δεν λέει τίποτε που να μπορούσε να εμφανιστεί εδώ.",
        "page.altered":
            "Το � βρίσκεται εκεί όπου υπήρχε κάτι που δεν φαίνεται ή που θα άλλαζε τη σειρά όσων διαβάζετε. Τα γνήσια έγγραφα σχεδόν ποτέ δεν έχουν κάτι τέτοιο.",
        "page.endorsed": "Το στηρίζουν, με δικά τους λόγια (δεν ελέγχθηκε)",
        "page.established": "Τεκμηριωμένα",
        "page.established.note": "Από άλλους και όχι από το έγγραφο: υπογραφές και μητρώα.",
        "page.legal_name": "νομική επωνυμία",
        "page.country": "χώρα",
        "field.shown.issuer_id": "γνωστός ως",

        // Checks
        "page.checks.against": "Τι συνηγορεί εναντίον του",
        "page.checks.open": "Τι δεν ήταν δυνατό να ελεγχθεί",
        "page.checks.finding": "Αξίζει να το δείτε, αλλά δεν κρίνει το αποτέλεσμα εδώ",
        "page.checks.passed": "Επιτυχείς",
        "page.checks.skipped": "Δεν εξετάστηκαν, επειδή η υπογραφή δεν πέρασε τον έλεγχο",
        "page.checks.notApplicable": "Δεν εφαρμόζονται",
        "page.check.evidence": "Τι εξετάστηκε",
        "page.check.place": "Πού στο έγγραφο",
        "page.check.code": "Κωδικός αιτίας",
        "page.check.name": "Έλεγχος",

        // Many files
        "page.summary": "{count} αρχεία, πρώτα όσα πρέπει να κοιτάξετε",
        "page.column.verdict": "Κρίση",
        "page.column.file": "Αρχείο",
        "page.column.claimed": "Δηλώνει",
        "page.column.established": "Εκδότης, όπως τεκμηριώθηκε",
        "page.column.reason": "Γιατί",
        "page.not_established": "δεν τεκμηριώθηκε",
        "page.rest":
            "Τα {count} αρχεία στο τέλος του πίνακα δεν έχουν δική τους καρτέλα εδώ. Ελέγξτε ένα από αυτά μόνο του για να τα δείτε όλα.",

        // What was looked at
        "evidence.method": "κλειδί",
        "evidence.profile": "είδος εγγράφου",
        "evidence.picture": "εικόνα",
        "evidence.finding": "σημείωση",
        "evidence.schema": "σχήμα",
        "evidence.others": "άλλα σημεία",
        "evidence.issuer": "εκδότης",
        "evidence.created": "υπογράφηκε",
        "evidence.from": "κλειδί σε χρήση από",
        "evidence.to": "κλειδί σε χρήση έως",
        "evidence.registry": "μητρώο",
        "evidence.number": "αριθμός του",
        "evidence.entry": "καταχώρισή του",
        "evidence.rung": "βαθμίδα της κλίμακας εμπιστοσύνης",
        "evidence.stated": "δηλώνεται στο έγγραφο",
        "evidence.since": "από",
        "evidence.list": "κατάλογος κατάστασης",
        "evidence.dated": "με ημερομηνία",
        "evidence.mandatory": "από τα έντεκα",
        "evidence.optional": "από τα πέντε",
        "evidence.weak": "υπάρχουν, αλλά ασθενή",
        "evidence.missing": "λείπουν",
        "evidence.credits": "πιστωτικές μονάδες",
        "evidence.hours": "ώρες",
        "evidence.validFrom": "σε ισχύ από",
        "evidence.validUntil": "σε ισχύ έως",
        "evidence.subject": "ανήκει σε",
        "evidence.presenter": "παρουσιάστηκε από",
        "evidence.address": "διεύθυνση του εκδότη",
        "evidence.identifier": "επίσημος αριθμός",
        "evidence.awardPlace": "τόπος της απονομής",
        "evidence.awardingBody": "φορέας απονομής",
        "evidence.activityStart": "έναρξη μαθήματος",
        "evidence.activityEnd": "λήξη μαθήματος",
        "evidence.award": "απονεμήθηκε",
        "evidence.sealed": "υπογράφηκε",
        "profile.ob3": "Open Badges 3.0",
        "profile.clr2": "Comprehensive Learner Record 2.0",
        "profile.vc": "διαπιστευτήριο W3C",

        // A plan
        "page.plan.starts": "η έκδοση θα άρχιζε",
        "page.plan.stops": "η έκδοση δεν θα άρχιζε",
        "page.plan.starts.meaning": "Δεν υπάρχει κανένα εμπόδιο. Η ίδια εντολή χωρίς --dry-run θα υπέγραφε τη δέσμη.",
        "page.plan.stops.meaning": "Δεν υπογράφεται τίποτε πριν λυθούν τα παρακάτω προβλήματα.",
        "page.plan.skips":
            "Με --skip-bad-rows θα εκδίδονταν τα υπόλοιπα {rest}, και θα {count|παραλειπόταν|παραλείπονταν} {count} {count|γραμμή|γραμμές}.",
        "page.plan.preview": "Ένα από αυτά",
        "page.plan.preview.note":
            "Προεπισκόπηση του διαπιστευτηρίου του πρώτου εκπαιδευομένου. Δεν είναι υπογεγραμμένο και δεν αποδεικνύει τίποτε.",
        "page.plan.meter": "Στοιχεία της ευρωπαϊκής προσέγγισης",
        "page.plan.present": "υπάρχει",
        "page.plan.weak": "υπάρχει, αλλά ασθενές",
        "page.plan.missing": "λείπει",
        "page.plan.optional_missing": "δεν δηλώνεται, πράγμα που επιτρέπεται",
        "page.plan.notApplicable": "δηλώνεται ότι δεν εφαρμόζεται",
        "page.plan.problems": "Προβλήματα",
        "page.plan.problems.none": "Κανένα.",
        "page.plan.problems.skipped": "Προβλήματα σε γραμμές που παραλείπονται",
        "page.plan.warnings": "Τι να κοιτάξετε πριν υπογράψετε",
        "page.plan.notes": "Σημειώσεις",
        "page.plan.place": "Πού",
        "page.plan.row": "Γραμμή",
        "page.plan.column": "Στήλη",
        "page.plan.value": "Τιμή",
        "page.plan.why": "Γιατί",
        "page.plan.next": "Τι πρέπει να γίνει",
        "page.plan.columns": "Πώς ερμηνεύονται οι στήλες",
        "page.plan.field": "Πεδίο",
        "page.plan.how": "Πώς αναγνωρίστηκε",
        "page.plan.losses": "Τι δεν μπορεί να μεταφέρει πλήρως το Open Badges 3.0",
        "page.plan.batch": "Η δέσμη",
        "page.plan.more": "… και {count} ακόμη",
        "cli.report.written": "το {file} είναι η έκθεση· ανοίξτε το σε πρόγραμμα περιήγησης",
        "help.verify.out":
            "Με --format html: το αρχείο που θα δημιουργηθεί. Χωρίς αυτό, η σελίδα γράφεται στην τυπική έξοδο.",
        "help.issue.report":
            "Με --dry-run: γράφει το σχέδιο ως σελίδα για πρόγραμμα περιήγησης, για παράδειγμα plan.html.",
        "usage.out_without_html": "το --out πηγαίνει μαζί με το --format html",
        "usage.report_without_dry_run": "το --report πηγαίνει μαζί με το --dry-run",
    ]
}
