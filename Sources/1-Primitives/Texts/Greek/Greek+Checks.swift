extension Greek {
    /// What is said about the checks of issuer, place, content and policy.
    static let checks: [String: String] = [
        // Names of checks
        "check.proof.certificate": "Το πιστοποιητικό του κλειδιού είναι αξιόπιστο",
        "check.proof.timestamp": "Η χρονοσφραγίδα ταιριάζει",
        "check.proof.long_term": "Θα μπορεί να ελεγχθεί και μετά από πολλά χρόνια",
        "check.format.consistency": "Όσα λέγονται δύο φορές είναι ίδια",
        "check.issuer.name": "Ο φορέας απονομής ονομάζεται όπως τον ονομάζει το μητρώο",
        "check.issuer.mandate": "Όποιος υπέγραψε για τον φορέα απονομής έχει το δικαίωμα αυτό",
        "check.issuer.accredited": "Μια πιστοποίηση κάλυπτε την ημέρα της απονομής",
        "check.issuer.accreditation_scope": "Η απονομή βρίσκεται μέσα σε όσα πιστοποιήθηκαν",
        "check.date.day_shift": "Οι ημέρες που γράφονται ως χρονικές στιγμές μπορούν να αναγνωριστούν",
        "check.date.birth": "Ο εκπαιδευόμενος είχε εύλογη ηλικία",
        "check.place.region": "Η περιφέρεια βρίσκεται στη χώρα",
        "check.place.nqf": "Το εθνικό επίπεδο είναι της χώρας του φορέα απονομής",
        "check.place.jurisdiction": "Η πιστοποίηση ισχύει εκεί όπου έγινε η απονομή",
        "check.place.trust_territory": "Ο κατάλογος εμπίστευσης είναι της χώρας του πιστοποιητικού",
        "check.status.replacement": "Κανένα νεότερο αντίγραφο δεν το αντικαθιστά",
        "check.holder.identifier": "Το αναγνωριστικό του είναι του προσώπου που γνωρίζετε",
        "check.content.optional": "Στοιχεία πέρα από τα έντεκα",
        "check.content.volume": "Οι πιστωτικές μονάδες ταιριάζουν στο είδος του μαθήματος",
        "check.content.level": "Τα επίπεδα συμβιβάζονται μεταξύ τους",
        "check.content.assessment": "Τα αποτελέσματα αξιολογήθηκαν και ο εκπαιδευόμενος ταυτοποιήθηκε",
        "check.content.languages": "Τα κείμενα είναι στις γλώσσες που δηλώνονται",
        "check.content.identifiers": "Οι επίσημοι αριθμοί μπορεί να είναι πραγματικοί",
        "check.content.lookalike": "Ο εκδότης δεν μοιάζει με κανέναν άλλον",
        "check.policy.requirements": "Έχει όσα ζητά η πολιτική σας",

        // What was compared
        "evidence.elements": "Στοιχεία",
        "evidence.agency": "Οργανισμός",
        "evidence.level": "Επίπεδο",
        "evidence.decision": "Απόφαση",
        "evidence.status": "Κατάσταση",
        "evidence.toKind": "Λήξη",
        "evidence.report": "Έκθεση",
        "evidence.match": "Αντιστοίχιση",
        "evidence.mandator": "Εντολέας",
        "evidence.mandatary": "Εντολοδόχος",
        "evidence.document": "Έγγραφο",
        "evidence.framework": "Πλαίσιο της χώρας",
        "evidence.scheme": "Είδος μαθήματος",
        "evidence.eqf": "Επίπεδο ΕΠΕΠ",
        "evidence.cycle": "Κύκλος",
        "evidence.nqf": "Εθνικό επίπεδο",
        "evidence.type": "Αξιολόγηση",
        "evidence.supervision": "Επίβλεψη",
        "evidence.resembles": "Μοιάζει με",
        "evidence.written": "Γραμμένο",
        "evidence.meant": "Εννοούμενο",
        "evidence.birth": "Γέννηση",
        "evidence.newest": "Νεότερο αντίγραφο",
        "evidence.id": "Αναγνωριστικό",
        "evidence.listed": "Στο μητρώο",

        "rung.5": "Για αυτή την απονομή είχε πιστοποίηση, την ημέρα που έγινε: {name}.",

        "field.shown.today": "σήμερα",

        // The issuer
        "reason.issuer.name_differs":
            "Το έγγραφο ονομάζει τον φορέα απονομής «{stated}»· στις {day} το μητρώο τον ονομάζει «{listed}».",
        "next.issuer.name_differs":
            "Χρησιμοποιήστε το όνομα του μητρώου. Ένα παλαιότερο ή νεότερο όνομα δεν βλάπτει· ένα εντελώς διαφορετικό είναι λόγος να ρωτήσετε.",
        "reason.issuer.mandate_missing":
            "Ο φορέας {signer} υπέγραψε για τον φορέα {name}, και κανένα μητρώο δεν γνωρίζει ότι έχει το δικαίωμα αυτό.",
        "next.issuer.mandate_missing": "Ρωτήστε τον φορέα {name} αν ο φορέας {signer} υπογράφει για αυτόν.",
        "reason.issuer.mandate_unclear":
            "[Ο αριθμός «{number}» ανήκει στον φορέα {owner}, και εκείνη η εγγραφή δεν περιλαμβάνει το κλειδί που υπέγραψε: μόνο το όνομα λέει ότι οι δύο είναι ένας φορέας.|Το όνομα «{stated}» είναι το «{begins}» του μητρώου με κάτι ακόμη πίσω του: είναι γνωστά πολύ λίγα για να ειπωθεί αν τα δύο είναι ένα.|Κατονομάζει ως φορέα απονομής ή δημιουργό του μαθήματος άλλον από αυτόν που υπέγραψε, και για τους δύο είναι γνωστά πολύ λίγα για να ειπωθεί αν αυτό ισχύει.]",
        "next.issuer.mandate_unclear":
            "[Ρωτήστε τον φορέα {owner} αν το κλειδί είναι δικό του· όποιος τηρεί εκείνο το μητρώο μπορεί τότε να το καταχωρίσει.|Ρωτήστε τον φορέα «{begins}» αν το «{stated}» είναι άλλο όνομά του ή μέρος του, ή ορίστε με --trust ένα μητρώο που περιλαμβάνει αυτό το όνομα.|Ορίστε με --trust ένα μητρώο που περιλαμβάνει και τους δύο, ή ρωτήστε τον φορέα απονομής.]",
        "reason.lookalike.name":
            "Ο εκδότης αυτοαποκαλείται «{stated}»: μοιάζει με το «{resembles}» του μητρώου, αλλά δεν είναι το ίδιο.",
        "next.lookalike.name":
            "Συγκρίνετε γράμμα προς γράμμα. Ρωτήστε τον φορέα {name}, σε διεύθυνση που αναζητήσατε μόνοι σας, αν αυτό είναι δικό του.",
        "reason.lookalike.domain":
            "Η διεύθυνση του εκδότη {stated} μοιάζει με την {resembles}, που ανήκει στον φορέα {name}, αλλά είναι άλλη.",
        "next.lookalike.domain":
            "Να το θεωρείτε πλαστό, ώσπου να το επιβεβαιώσει ο φορέας {name}, σε διεύθυνση που αναζητήσατε μόνοι σας.",

        // Accreditation
        "reason.accreditation.none": "Το μητρώο δεν γνωρίζει καμία πιστοποίηση του φορέα {name}.",
        "next.accreditation.none": "Ρωτήστε τον φορέα απονομής ποιος τον πιστοποίησε και κοιτάξτε εκεί.",
        "reason.accreditation.gap":
            "Καμία πιστοποίηση δεν κάλυπτε τις {day}: η πλησιέστερη[, από τον οργανισμό {agency},] ίσχυε από {from} έως {to}[· η επόμενη άρχισε στις {next}].",
        "next.accreditation.gap": "Ρωτήστε τον φορέα απονομής ποια πιστοποίηση κάλυπτε την απονομή.",
        "reason.accreditation.last_day":
            "Η απονομή έγινε στις {day}, την τελευταία ημέρα της πιστοποίησης από τον οργανισμό {agency}, την οποία οι οργανισμοί ερμηνεύουν και με τους δύο τρόπους.",
        "next.accreditation.last_day": "Ρωτήστε τον οργανισμό {agency} αν περιλαμβανόταν και η τελευταία ημέρα.",
        "reason.accreditation.negative": "Η απόφαση του οργανισμού {agency} που καλύπτει την ημέρα ήταν αρνητική.",
        "next.accreditation.negative": "Διαβάστε την έκθεση· μην το υπολογίσετε ως πιστοποιημένο.",
        "reason.accreditation.undecided":
            "Η έκθεση του οργανισμού {agency} που καλύπτει την ημέρα δεν περιέχει απόφαση.",
        "next.accreditation.undecided": "Διαβάστε την έκθεση και κρίνετε αν αρκεί για τον σκοπό σας.",
        "reason.accreditation.flagged":
            "Η έκθεση του οργανισμού {agency} που καλύπτει την ημέρα έχει επισημανθεί ως αμφισβητήσιμη.",
        "next.accreditation.flagged": "Ρωτήστε τον οργανισμό {agency} τι απέγινε.",
        "reason.accreditation.conditions":
            "Η απόφαση του οργανισμού {agency} που καλύπτει την ημέρα είναι θετική με όρους ή περιορισμούς.",
        "next.accreditation.conditions": "Διαβάστε στην έκθεση του οργανισμού {agency} αν κάποιος όρος σας αφορά.",
        "reason.assessment.registered_none":
            "Η έκθεση του οργανισμού {agency} για αυτό το πρόγραμμα λέει ότι κανείς δεν αξιολογείται σε αυτό.",
        "next.assessment.registered_none":
            "Ρωτήστε τον εκδότη πώς αξιολογήθηκαν τα αποτελέσματα· χωρίς αυτό, να το θεωρείτε βεβαίωση παρακολούθησης.",
        "reason.accreditation.voluntary":
            "Ο οργανισμός {agency} έκανε αξιολόγηση, αλλά σε εθελοντική διαδικασία: δεν ήταν υποχρεωτικό να την περάσει κανείς για να απονέμει.",
        "next.accreditation.voluntary": "Κρίνετε αν μια εθελοντική αξιολόγηση αρκεί για τον σκοπό σας.",
        "reason.accreditation.title_only":
            "Το πρόγραμμα βρέθηκε μόνο από τον τίτλο του, και ένας τίτλος μπορεί να είναι άλλου προγράμματος.",
        "next.accreditation.title_only": "Αναζητήστε το πρόγραμμα στην έκθεση του οργανισμού {agency}.",
        "reason.accreditation.scope":
            "Η απονομή βρίσκεται έξω από όσα πιστοποιήθηκαν: {limit} {stated}, με πιστοποίηση για {limits}.",
        "next.accreditation.scope": "Ρωτήστε τον φορέα απονομής με ποια βάση έκανε αυτή την απονομή.",
        "reason.accreditation.scope_unknown":
            "Η πιστοποίηση περιορίζεται σε {limit} {limits}, και η απονομή δεν λέει πού βρίσκεται.",
        "next.accreditation.scope_unknown": "Ρωτήστε τον φορέα απονομής.",
        "reason.accreditation.unmatched":
            "Ο φορέας απονομής δεν ήταν δυνατό να αντιστοιχιστεί με μητρώο μέσω επίσημου αριθμού, οπότε κανείς δεν λέει τι πιστοποιήθηκε.",
        "next.accreditation.unmatched": "Ορίστε με --trust ένα μητρώο με τις πιστοποιήσεις του.",
        "reason.ladder.top": "Δεν υπάρχει τίποτε άλλο να τεκμηριωθεί.",
        "next.ladder.top": "Δεν χρειάζεται καμία ενέργεια.",

        // Days and places
        "reason.date.zone_unknown":
            "Μια ημέρα γράφεται ως αργά το βράδυ της {written} σε UTC, και δεν μπορεί να διαπιστωθεί πού ήταν τότε μεσάνυχτα.",
        "next.date.zone_unknown":
            "Να τη θεωρείτε εκείνη την ημέρα ή την επόμενη· όπου μια ημέρα έχει σημασία, ρωτήστε τον εκδότη.",
        "reason.place.region_unread":
            "Μια περιφέρεια κατονομάζεται με λόγια, οπότε δεν μπορεί να συγκριθεί με τη χώρα.",
        "next.place.region_unread": "Δεν χρειάζεται καμία ενέργεια· όπου η περιφέρεια έχει σημασία, αναζητήστε την.",

        // Copies
        "reason.status.replaced":
            "Ανάμεσα σε όσα υποβλήθηκαν υπάρχει νεότερο αντίγραφο της ίδιας απονομής, σε ισχύ από {since}.",
        "next.status.replaced": "Χρησιμοποιήστε το νεότερο αντίγραφο.",

        // The content
        "reason.format.profile_contradicts":
            "Ο ίδιος οργανισμός περιγράφεται δύο φορές και όχι με τον ίδιο τρόπο: διαφέρει το «{member}».",
        "next.format.profile_contradicts": "Ρωτήστε τον εκδότη ποιο είναι το σωστό.",
        "reason.level.single": "Δηλώνεται μόνο ένα επίπεδο, ή ένα επίπεδο πλαισίου που δεν είναι γνωστό εδώ.",
        "next.level.single": "Δεν χρειάζεται καμία ενέργεια· δεν υπάρχει με τι να συγκριθεί.",
        "reason.supervision.missing": "Δεν αναφέρεται αν κάποιος έλεγξε ποιος πήρε μέρος στην αξιολόγηση.",
        "next.supervision.missing": "Ρωτήστε τον εκδότη πώς επιβλεπόταν η αξιολόγηση, αν αυτό έχει σημασία.",
        "reason.language.not_declared": "Ένα κείμενο λέει τη γλώσσα του, αλλά η απονομή δεν δηλώνει καμία.",
        "next.language.not_declared": "Δεν χρειάζεται καμία ενέργεια.",

        // What the policy asks
        "reason.policy.requirement_missing":
            "Η πολιτική σας ζητά κάτι που η απονομή δεν έχει: {what}[ είναι {stated}][· απαιτείται: {needed}].",
        "next.policy.requirement_missing":
            "Ζητήστε από τον εκπαιδευόμενο άλλη απόδειξη για αυτό ή επιλέξτε άλλη πολιτική.",
        "reason.check.nothing_stated":
            "Η πολιτική ζητά αυτόν τον έλεγχο και το διαπιστευτήριο δεν αναφέρει τίποτα που να μπορεί να ελεγχθεί.",
        "next.check.nothing_stated":
            "Ζητήστε από τον εκδότη ένα διαπιστευτήριο που το αναφέρει ή επιλέξτε πολιτική που δεν το ζητά.",
        "reason.check.not_available":
            "Η πολιτική ζητά αυτόν τον έλεγχο, που δεν μπορεί να γίνει σε διαπιστευτήριο αυτού του είδους.",
        "next.check.not_available":
            "Επιλέξτε πολιτική που δεν τον ζητά ή φροντίστε να ελεγχθεί με άλλον τρόπο.",
        "reason.holder.too_many":
            "Σε αυτόν τον φάκελο υπάρχουν περισσότερα από {count} διαπιστευτήρια· δεν συγκρίθηκε αν όλα είναι ενός προσώπου.",
        "next.holder.too_many": "Βάλτε τα αρχεία κάθε προσώπου σε δικό του φάκελο και ελέγξτε εκείνον.",
        "reason.policy.requirement_unclear": "Η πολιτική σας ζητά: {what}[ ({needed})], και η απονομή δεν το αναφέρει.",
        "next.policy.requirement_unclear": "Ρωτήστε τον εκδότη ή επιλέξτε άλλη πολιτική.",

        // What a reader can do where the sentence beside the reason speaks to whoever issues
        "reader.level.inconsistent": "Ρωτήστε τον εκδότη ποιο επίπεδο είναι το σωστό.",
        "reader.level.nqf_country": "Ρωτήστε τον εκδότη γιατί κατονομάζει επίπεδο άλλης χώρας.",
        "reader.issuer_place.region_mismatch": "Ρωτήστε τον εκδότη ποιο από τα δύο είναι το σωστό.",
        "reader.awarding_body.placeholder_identifier":
            "Μην αναζητήσετε κανέναν με αυτόν τον αριθμό· ζητήστε από τον εκδότη τον αριθμό του μητρώου.",
        "reader.assessment.missing": "Ρωτήστε τον εκδότη πώς αξιολογήθηκαν τα αποτελέσματα.",
        "reader.assessment.attendance_only":
            "Να το θεωρείτε βεβαίωση παρακολούθησης: λέει ποιος ήταν παρών, όχι τι μπορεί να κάνει.",
        "reader.workload.volume": "Ρωτήστε τον εκδότη για τις πιστωτικές μονάδες, αν έχουν σημασία για εσάς.",
        "reader.language.malformed": "Δεν χρειάζεται καμία ενέργεια.",
        "reader.language.undeclared": "Δεν χρειάζεται καμία ενέργεια.",
        "reader.learner.birth_date_implausible": "Ρωτήστε τον εκπαιδευόμενο και συγκρίνετε με έγγραφο ταυτότητας.",
    ]
}
