extension Greek {
    /// What is said about several files at once, the people they name, receipts and comparisons.
    static let bundles: [String: String] = [
        // Folders and containers
        "reason.folder.too_deep":
            "Ο φάκελος βρίσκεται βαθύτερα από όσο εξετάζεται[: {limit} φάκελοι ο ένας μέσα στον άλλο].",
        "next.folder.too_deep": "Ορίστε τον ίδιο αυτόν φάκελο.",
        "reason.zip.nested":
            "Αυτό είναι συμπιεσμένο αρχείο ή PDF μέσα σε {limit} άλλα, δηλαδή βαθύτερα από όσο εξετάζεται.",
        "next.zip.nested": "Αποσυμπιέστε το εξωτερικό αρχείο και ελέγξτε το περιεχόμενό του.",

        // Who it is about
        "reason.holder.different_people":
            "[Κατονομάζει το πρόσωπο {learner}, και ένα άλλο διαπιστευτήριο|Κατονομάζει ένα πρόσωπο, και ένα άλλο διαπιστευτήριο] στο ίδιο σημείο κατονομάζει [το πρόσωπο {other}|άλλο πρόσωπο][ ({file})].",
        "next.holder.different_people":
            "Διαπιστώστε τίνος είναι αυτό το διαπιστευτήριο. Οι άνθρωποι αλλάζουν όνομα: ζητήστε έγγραφο που το δείχνει. Το διαπιστευτήριο ενός άλλου προσώπου δεν αποδεικνύει τίποτε.",
        "reason.holder.same_person_unclear":
            "Τα διαπιστευτήρια μπορεί να αφορούν ένα πρόσωπο, αλλά τίποτε μέσα τους δεν το αποδεικνύει: δύο πρόσωπα μπορεί να έχουν το ίδιο όνομα.",
        "next.holder.same_person_unclear":
            "Συγκρίνετε με έγγραφο ταυτότητας, ή ζητήστε παρουσίαση από το πορτοφόλι του εκπαιδευομένου.",
        "reason.holder.not_applicant":
            "[Στον κατάλογο των υποψηφίων δεν υπάρχει: {learner}|Ο εκπαιδευόμενος δεν υπάρχει στον κατάλογο των υποψηφίων].",
        "next.holder.not_applicant":
            "Αναζητήστε το πρόσωπο με άλλο όνομα ή άλλη γραφή· διαφορετικά, το διαπιστευτήριο αυτό υποβλήθηκε από κάποιον άλλο.",
        "reason.holder.name_differs":
            "Ο αριθμός ή η διεύθυνση είναι του υποψηφίου στη γραμμή {row}, αλλά το όνομα ή η ημέρα γέννησης είναι άλλα[: {learner}].",
        "next.holder.name_differs": "Ζητήστε από τον υποψήφιο έγγραφο που δείχνει και τα δύο ονόματα.",
        "reason.holder.name_partial":
            "Το όνομα συμφωνεί μόνο εν μέρει[: {learner}] με το όνομα του υποψηφίου στη γραμμή {row}.",
        "next.holder.name_partial":
            "Συγκρίνετε τα ονόματα μόνοι σας· μπορεί να λείπει ένα μεσαίο όνομα ή ένα δεύτερο επώνυμο.",
        "reason.holder.several_applicants": "{count} υποψήφιοι έχουν αυτό το όνομα[: {learner}].",
        "next.holder.several_applicants": "Ξεχωρίστε τους από την ημέρα γέννησης ή από έναν αριθμό.",
        "reason.holder.nothing_stated":
            "Το διαπιστευτήριο δεν λέει για τον εκπαιδευόμενο τίποτε που να μπορούσε να συγκριθεί.",
        "next.holder.nothing_stated": "Ζητήστε παρουσίαση από το πορτοφόλι του εκπαιδευομένου.",
        "reason.holder.not_compared":
            "Η πολιτική ζητά να ελεγχθεί ποιον αφορά το διαπιστευτήριο, και κανείς δεν όρισε με ποιον να συγκριθεί.",
        "next.holder.not_compared":
            "Δώστε τον κατάλογο των υποψηφίων με --applicants, ή όλα τα διαπιστευτήρια του προσώπου μαζί.",

        // The table of several files
        "report.table.file": "αρχείο",
        "report.table.learner": "εκπαιδευόμενος",
        "report.table.title": "τίτλος",
        "report.table.issuer": "εκδότης",
        "report.table.reason": "αιτία",
        "report.table.several": "{count} {count|διαπιστευτήριο|διαπιστευτήρια}",
        "cli.verify.progress": "Εξετάστηκαν {done} από {total} αρχεία, {rate} το δευτερόλεπτο, απομένουν {left} s",
        "report.attention.decision": "έγκυρο, δείτε το!",
        "report.attention.document": "χωρίς διαπιστευτήριο",
        "report.attention.rest":
            "… και {count} ακόμη που {count|χρειάζεται|χρειάζονται} προσοχή. Για να διαβάσετε γιατί, ελέγξτε {count|το|τα} με το όνομά {count|του|τους}.",
        "report.group": "{name}: {counts}",
        "report.same_as": "το ίδιο διαπιστευτήριο με το {file}",
        "report.passed_over":
            "{count} {count|κατάλογος|κατάλογοι} παρτίδας δεν {count|περιέχει|περιέχουν} διαπιστευτήριο και {count|παραλείφθηκε|παραλείφθηκαν}: {files}.",
        "report.applicants_missing": "Στον κατάλογο υποψηφίων, αλλά χωρίς διαπιστευτήριο: {names}.",
        "count.invalid": "{count} {count|άκυρο|άκυρα}",
        "count.unread": "{count} που δεν ήταν δυνατό να {count|ανοιχτεί|ανοιχτούν}",
        "count.unknown": "{count} που δεν ήταν δυνατό να {count|ελεγχθεί|ελεγχθούν}",
        "count.decision": "{count} {count|έγκυρο (δείτε το)|έγκυρα (δείτε τα)}",
        "count.document": "{count} {count|έγγραφο|έγγραφα} χωρίς διαπιστευτήριο",
        "count.valid": "{count} {count|έγκυρο|έγκυρα}",
        "count.same": "{count} ακόμη {count|αντίγραφο|αντίγραφα} των ίδιων",
        "usage.applicants": "Ο κατάλογος των υποψηφίων δεν περιέχει εκπαιδευόμενο που να μπορεί να διαβαστεί",
        "usage.applicants_many":
            "Ο κατάλογος των υποψηφίων έχει περισσότερες γραμμές από όσες διαβάζονται εδώ ({limit})· χωρίστε τον",
        "usage.not_utf8":
            "Ένα όρισμα δεν είναι γραμμένο σε UTF-8, οπότε το αρχείο που ονομάζει δεν μπορεί να ανοίξει: μετονομάστε το ({argument})",
        "usage.no_match": "Κανένα αρχείο δεν ταιριάζει στο {pattern}",

        // Receipts
        "reason.receipt.malformed": "Αυτό δεν είναι βεβαίωση ελέγχου, ή δεν έχει τη μορφή της[: {detail}].",
        "next.receipt.malformed": "Χρησιμοποιήστε το αρχείο που έγραψε το testamur verify --receipt.",
        "reason.receipt.signature":
            "Η υπογραφή της βεβαίωσης δεν ισχύει[ ({cause})]: η βεβαίωση άλλαξε αφότου δημιουργήθηκε.",
        "next.receipt.signature": "Μη βασιστείτε σε αυτή. Αναζητήστε την αρχική, ή ελέγξτε τα ίδια τα αρχεία.",
        "reason.receipt.key": "Τη βεβαίωση υπέγραψε άλλος και όχι αυτός που ζητήσατε[: {issuer}].",
        "next.receipt.key": "Διαπιστώστε τίνος είναι αυτό το κλειδί πριν βασιστείτε σε αυτή.",
        "reason.receipt.unknown_signer":
            "Ο καθένας μπορεί να υπογράψει βεβαίωση με δικό του κλειδί, και δεν δηλώθηκε τίνος πρέπει να είναι αυτό.",
        "next.receipt.unknown_signer":
            "Συγκρίνετε με το κλειδί με το οποίο υπογράφετε βεβαιώσεις: δώστε στο --signed-by ό,τι δείχνει γι’ αυτό το testamur key show.",
        "reason.receipt.too_large": "Τα αρχεία είναι περισσότερα από όσα αφορά μία βεβαίωση[: {limit}].",
        "next.receipt.too_large": "Ελέγξτε λιγότερα αρχεία κάθε φορά, κάθε μέρος με δική του βεβαίωση.",
        "reason.receipt.other_bytes": "Η βεβαίωση δεν αφορά αυτό το αρχείο[: {file}].",
        "next.receipt.other_bytes":
            "Αναζητήστε το αρχείο που ελέγχθηκε τότε· ένα byte που άλλαξε αρκεί για να είναι άλλο αρχείο.",
        "receipt.genuine": "ΓΝΗΣΙΑ ΒΕΒΑΙΩΣΗ",
        "receipt.unchanged": "ΑΜΕΤΑΒΛΗΤΗ, αλλά άγνωστο αν είναι δική σας",
        "receipt.refused": "ΚΑΜΙΑ ΑΞΙΟΠΙΣΤΗ ΒΕΒΑΙΩΣΗ",
        "receipt.issuer": "υπογράφηκε από {issuer}",
        "receipt.judged": "ελέγχθηκε στις {date} από το {software}, σύμφωνα με την πολιτική {policy} {version}",
        "receipt.not_judged_again": "Τα αρχεία δεν ελέγχθηκαν ξανά: δώστε τα με --file.",
        "receipt.same": "Ελέγχθηκε ξανά στις {date}: το ίδιο σε όλα.",
        "receipt.differences": "Ελέγχθηκε ξανά στις {date}, και διαφέρουν αυτά:",
        "difference.other_bytes": "Η βεβαίωση δεν αφορά το {file}: πρόκειται για άλλα byte.",
        "difference.verdict": "[{file}: ]τότε {then}, τώρα {now}",
        "difference.check": "[{file}: ]{check}: τότε {then}, τώρα {now}[. {reason}]",
        "difference.policy": "άλλη πολιτική: τότε {then}, τώρα {now}",
        "difference.software": "άλλο πρόγραμμα: τότε {then}, τώρα {now}",
        "difference.registry_newer": "το μητρώο {registry} είναι νεότερο: τότε αριθμός {then}, τώρα {now}",
        "difference.registry_older": "το μητρώο {registry} είναι ΠΑΛΑΙΟΤΕΡΟ από τότε: τότε αριθμός {then}, τώρα {now}",
        "difference.registry_changed":
            "το μητρώο {registry} έχει άλλο περιεχόμενο με τον ίδιο αριθμό {now}: ένα από τα δύο δεν είναι γνήσιο",
        "difference.registry_absent": "το μητρώο {registry} ρωτήθηκε τότε και δεν είναι διαθέσιμο τώρα",
        "difference.registry_added": "το μητρώο {registry}, αριθμός {now}, δεν ρωτήθηκε τότε",
        "difference.list_newer":
            "ο κατάλογος κατάστασης {list} είναι νεότερος[: τότε με ημερομηνία {then}, τώρα {now}]",
        "difference.list_older":
            "ο κατάλογος κατάστασης {list} είναι ΠΑΛΑΙΟΤΕΡΟΣ από τότε[: τότε με ημερομηνία {then}, τώρα {now}]",
        "difference.list_changed": "ο κατάλογος κατάστασης {list} έχει άλλο περιεχόμενο",
        "difference.list_absent": "ο κατάλογος κατάστασης {list} ήταν διαθέσιμος τότε και δεν είναι τώρα",
        "difference.list_added": "ο κατάλογος κατάστασης {list} δεν ήταν διαθέσιμος τότε",
        "cli.receipt.written": "{file}: βεβαίωση ελέγχου για {count} {count|αρχείο|αρχεία}, υπογεγραμμένη με {key}",
        "cli.receipt.incomplete":
            "Δεν υπάρχει βεβαίωση ελέγχου: δεν μπόρεσαν να διαβαστούν όλα τα αρχεία, και μια βεβαίωση θα τα παρέλειπε",
        "usage.receipt":
            "τα --receipt και --receipt-key πηγαίνουν μαζί, και όχι με το --stream· το --receipt-names χρειάζεται και τα δύο",

        // Comparison
        "reason.compare.not_one": "Σε αυτό το αρχείο δεν υπάρχει ακριβώς ένα διαπιστευτήριο[, αλλά {count}].",
        "next.compare.not_one": "Βγάλτε από μέσα αυτό που εννοείτε και ορίστε εκείνο το αρχείο.",
        "compare.same": "Και τα δύο λένε το ίδιο.",
        "compare.differs": "Διαφέρουν:",
        "compare.onlyInA": "μόνο στο A",
        "compare.onlyInB": "μόνο στο B",
        "compare.hidden.blank":
            "Διαφέρουν στα κενά (␣).",
        "compare.hidden.invisible":
            "Το ένα περιέχει χαρακτήρα που κανείς δεν βλέπει.",
        "compare.hidden.lookalike":
            "Διαφέρουν σε γράμματα διαφορετικών αλφαβήτων που μοιάζουν· πίσω από το καθένα βρίσκεται ο αριθμός του.",
        "compare.hidden.composition":
            "Ένα γράμμα με τόνο είναι σύνθετο στο ένα από τα δύο· διαβάζονται το ίδιο.",
        "compare.hidden.elsewhere":
            "Αυτές οι λέξεις είναι ίδιες· η διαφορά βρίσκεται σε ό,τι τις συνοδεύει, όπως μια γλώσσα ή ένας αριθμός.",
        "compare.unjudged": "Δεν ελέγχθηκε κανένα. Για έλεγχο: testamur verify",
        "compare.field.id": "Αναγνωριστικό του διαπιστευτηρίου",
        "compare.field.issuer": "Εκδότης",
        "compare.field.valid_from": "Ισχύει από",
        "compare.field.valid_until": "Ισχύει έως",
        "compare.field.status": "Καταχωρίσεις κατάστασης",
        "compare.field.achievement": "Αναγνωριστικό αυτού που απονέμεται",
        "compare.field.achievement_type": "Είδος τίτλου",
        "compare.field.images": "Εικόνες",
        "compare.field.evidence": "Τεκμήρια",
        "compare.field.other": "Οτιδήποτε άλλο",

        "help.verify.receipt":
            "Γράφει υπογεγραμμένη βεβαίωση αυτού του ελέγχου: τι ελέγχθηκε, με βάση τι, και με ποιο αποτέλεσμα.",
        "help.verify.receipt_key":
            "Το αρχείο κλειδιού που υπογράφει τη βεβαίωση· δημιουργήστε ένα με testamur key generate.",
        "help.verify.receipt_names":
            "Κρατά τα ονόματα των αρχείων στη βεβαίωση. Χωρίς αυτό, τίποτε μέσα της δεν κατονομάζει πρόσωπο.",
        "help.receipt": "Εξετάζει τη βεβαίωση ενός προηγούμενου ελέγχου.",
        "help.receipt.check": "Είναι γνήσια η βεβαίωση, και θα έβγαινε σήμερα το ίδιο αποτέλεσμα;",
        "help.receipt.check.discussion":
            "Τελειώνει με 0 αν την υπέγραψε το κλειδί που δίνει το --signed-by και, όταν δίνονται αρχεία, αυτά έχουν σήμερα την ίδια κρίση· 1 αν δεν είναι γνήσια, ή αν κάποιο αρχείο είναι άλλο· 2 αν κάποια κρίση είναι άλλη σήμερα, ή αν δεν δηλώθηκε τίνος πρέπει να είναι το κλειδί. Ό,τι διαφέρει κατονομάζεται, μαζί με όσα το εξηγούν. Δώστε τις ίδιες επιλογές όπως στο testamur verify.",
        "help.receipt.file": "Η βεβαίωση.",
        "help.receipt.input":
            "Αρχείο ή φάκελος που ελέγχθηκε τότε, για να ελεγχθεί ξανά. Μπορεί να δοθεί πολλές φορές.",
        "help.receipt.signed_by":
            "Το κλειδί που πρέπει να έχει υπογράψει τη βεβαίωση, σε μορφή Multikey (z6Mk…): το δικό σας.",
        "help.receipt.format": "Πώς θα γραφτεί η απάντηση.",
        "help.compare": "Δείχνει τι λένε δύο διαπιστευτήρια, στοιχείο προς στοιχείο: εκδόσεις, μεταφράσεις, μορφές.",
        "help.compare.discussion":
            "Τελειώνει με 0 αν λένε το ίδιο, 1 αν όχι. Δεν ελέγχεται κανένα. Οι κατακερματισμένες διευθύνσεις εκπαιδευομένων παραλείπονται όταν διαφέρει το αλάτι τους: δεν μπορούν να συγκριθούν.",
        "help.compare.first": "Ένα διαπιστευτήριο: αρχείο, σήμα, ή PDF που το περιέχει.",
        "help.compare.second": "Το άλλο.",
        "help.compare.format": "Πώς θα γραφτεί η σύγκριση.",

        "help.verify.applicants":
            "Πίνακας (CSV ή Excel) όσων υπέβαλαν αίτηση: ονόματα, ημέρες γέννησης, αριθμοί. Κάθε διαπιστευτήριο συγκρίνεται με αυτόν· τα ονόματα σε οποιαδήποτε σειρά και οποιαδήποτε γραφή της Ευρώπης. Ποτέ δεν αποτελεί από μόνο του κρίση.",
    ]
}
