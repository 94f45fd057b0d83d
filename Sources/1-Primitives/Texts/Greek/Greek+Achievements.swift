extension Greek {
    /// What is said about the content of a credential.
    static let achievements: [String: String] = [
        // The learner
        "reason.learner.missing":
            "Τίποτε δεν λέει ποιος το απέκτησε: δεν υπάρχει ούτε όνομα ούτε αριθμός ταυτοποίησης.",
        "next.learner.missing":
            "Συμπληρώστε το πλήρες όνομα, ή έναν αριθμό από τον οποίο μπορεί να αναγνωριστεί ο εκπαιδευόμενος.",
        "reason.learner.name_incomplete": "Για το πρόσωπο {name} έχει συμπληρωθεί μόνο το ένα από όνομα και επώνυμο.",
        "next.learner.name_incomplete":
            "Επιβεβαιώστε το αν το πρόσωπο έχει ένα μόνο όνομα· διαφορετικά, προσθέστε το άλλο.",
        "reason.learner.names_swapped":
            "Το όνομα και το επώνυμο φαίνεται να βρίσκονται το ένα στη στήλη του άλλου, όπως στο «{sample}».",
        "next.learner.names_swapped":
            "[Κοιτάξτε τις δύο στήλες. Αν έχουν αντιμετατεθεί, αλλάξτε τις επικεφαλίδες τους· αν είναι σωστές, δηλώστε το με --column given_name=\"{given}\" --column family_name=\"{family}\".|Γράψτε το όνομα πριν από το επώνυμο, χωρίς κόμμα, ή το καθένα σε δική του στήλη.]",
        "reason.learner.birth_date_ambiguous":
            "[Η ημερομηνία γέννησης {value}|Μια ημερομηνία γέννησης] μπορεί να διαβαστεί με την ημέρα πρώτη ή με τον μήνα πρώτο, και καμία άλλη γραμμή δεν το ξεκαθαρίζει.",
        "next.learner.birth_date_ambiguous":
            "Ορίστε μία φορά για όλη τη στήλη τι προηγείται[ ({flag})], ή γράψτε τις ημερομηνίες ως 1994-04-03.",
        "reason.learner.birth_date_implausible":
            "Ημερομηνία γέννησης {birth} δεν συμβιβάζεται με απονομή στις {award}.",
        "next.learner.birth_date_implausible":
            "Διορθώστε την ημερομηνία γέννησης· οι εκπαιδευόμενοι είναι από 10 έως 110 ετών όταν τους απονέμεται κάτι.",
        "reason.learner.email_invalid":
            "Το «{address}» δεν μοιάζει με ηλεκτρονική διεύθυνση[· πιθανώς εννοείται {suggestion}].",
        "next.learner.email_invalid": "Διορθώστε τη διεύθυνση ή αφήστε το κελί κενό.",
        "reason.learner.duplicate": "Οι γραμμές {first} και {second} φαίνεται να αφορούν το ίδιο πρόσωπο.",
        "next.learner.duplicate": "Αφαιρέστε τη μία από τις γραμμές, ή επιβεβαιώστε ότι είναι δύο πρόσωπα.",
        "reason.learner.id_only": "Το διαπιστευτήριο κατονομάζει τον εκπαιδευόμενό του μόνο με τεχνική διεύθυνση.",
        "next.learner.id_only":
            "Ζητήστε από τον εκπαιδευόμενο να αποδείξει ότι η διεύθυνση είναι δική του, ή να δείξει κάτι που έχει επάνω όνομα.",

        // Title and languages
        "reason.title.missing": "Η απονομή δεν έχει τίτλο.",
        "next.title.missing": "Δώστε της τον τίτλο με τον οποίο την απονέμει το πρόγραμμα.",
        "reason.title.generic": "Ο τίτλος «{title}» δεν λέει στον αναγνώστη τι διδάχθηκε.",
        "next.title.generic":
            "Αναφέρετε το αντικείμενο: «Ανάγνωση και καθαρισμός δεδομένων αισθητήρων» και όχι «Πιστοποιητικό».",
        "reason.language.undeclared":
            "Υπάρχει κείμενο στη γλώσσα «{language}», την οποία το διαπιστευτήριο δεν αναφέρει.",
        "next.language.undeclared": "Προσθέστε τη γλώσσα στον κατάλογο των γλωσσών, ή αφαιρέστε το κείμενο.",
        "reason.language.malformed": "Το «{value}» δεν είναι κωδικός γλώσσας.",
        "next.language.malformed": "Χρησιμοποιήστε κωδικό όπως en, de ή pt-BR.",

        // Place and awarding body
        "reason.issuer_place.missing": "Δεν αναφέρεται σε ποια χώρα δραστηριοποιείται ο φορέας απονομής.",
        "next.issuer_place.missing": "Προσθέστε τη χώρα του φορέα απονομής.",
        "reason.issuer_place.unknown_country": "Το «{code}» δεν είναι κωδικός χώρας.",
        "next.issuer_place.unknown_country": "Χρησιμοποιήστε τα δύο ή τρία γράμματα μιας χώρας, όπως AT ή AUT.",
        "reason.issuer_place.region_mismatch":
            "Η περιφέρεια {region} βρίσκεται στη χώρα {other} και όχι στη χώρα {country}.",
        "next.issuer_place.region_mismatch": "Διορθώστε την περιφέρεια ή τη χώρα.",
        "reason.awarding_body.missing": "Ο φορέας που απονέμει δεν έχει όνομα.",
        "next.awarding_body.missing": "Προσθέστε τη νομική επωνυμία του φορέα απονομής.",
        "reason.awarding_body.no_identifier":
            "Δεν δίνεται επίσημος αριθμός για τον φορέα {name}, οπότε κανείς δεν μπορεί να τον αναζητήσει.",
        "next.awarding_body.no_identifier":
            "Προσθέστε έναν αριθμό από δημόσιο μητρώο: ΦΠΑ, εθνικό μητρώο, PIC ή κωδικό Erasmus.",
        "reason.awarding_body.placeholder_identifier":
            "Το «{value}» δεν μπορεί να είναι πραγματικός αριθμός του είδους {kind}[ στη χώρα {country}].",
        "next.awarding_body.placeholder_identifier": "Αντικαταστήστε το με τον αριθμό του μητρώου, ή παραλείψτε το.",

        // Days
        "reason.award_date.missing": "Δεν αναφέρεται ποια ημέρα έγινε η απονομή.",
        "next.award_date.missing":
            "Προσθέστε την ημέρα κατά την οποία αποφασίστηκε η απονομή· η ημέρα της υπογραφής δεν την αντικαθιστά.",
        "reason.award_date.future": "Η ημέρα της απονομής, {date}, είναι μετά την ημέρα της υπογραφής, {sealed}.",
        "next.award_date.future": "Διορθώστε την ημέρα της απονομής, ή υπογράψτε εκείνη την ημέρα ή αργότερα.",
        "reason.award_date.before_activity": "Η απονομή έγινε στις {date}, αλλά το μάθημα διαρκούσε έως τις {end}.",
        "next.award_date.before_activity": "Διορθώστε την ημέρα της απονομής ή τις ημερομηνίες του μαθήματος.",
        "reason.award_date.seal_only":
            "Η ημέρα της απονομής δεν δηλώνεται· εμφανίζεται η ημέρα κατά την οποία υπογράφηκε το διαπιστευτήριο.",
        "next.award_date.seal_only": "Αν η ημέρα της απονομής έχει σημασία για εσάς, ζητήστε τη από τον εκδότη.",
        "reason.activity.order": "Το μάθημα αρχίζει στις {start} και τελειώνει νωρίτερα, στις {end}.",
        "next.activity.order": "Διορθώστε την πρώτη ή την τελευταία ημέρα του μαθήματος.",
        "reason.date.day_shift":
            "Μια ημέρα γράφεται ως χρονική στιγμή του προηγούμενου βραδιού: {written} σημαίνει {day}.",
        "next.date.day_shift": "Δεν χρειάζεται καμία ενέργεια· εννοείται η μεταγενέστερη ημέρα.",

        // Outcomes and workload
        "reason.outcomes.missing": "Δεν αναφέρεται κανένα μαθησιακό αποτέλεσμα.",
        "next.outcomes.missing":
            "Πείτε σε μία τουλάχιστον γραμμή τι γνωρίζει ή μπορεί πλέον να κάνει ο εκπαιδευόμενος.",
        "reason.outcomes.not_an_outcome":
            "Αυτό που υπάρχει ως μαθησιακό αποτέλεσμα απλώς επαναλαμβάνει τον τίτλο ή περιγράφει το μάθημα.",
        "next.outcomes.not_an_outcome":
            "Γράψτε σύντομες γραμμές που αρχίζουν με ρήμα: «Εντοπίζει και επισημαίνει εσφαλμένες τιμές».",
        "reason.workload.missing": "Ο φόρτος εργασίας δεν δηλώνεται, ούτε σε πιστωτικές μονάδες ούτε σε ώρες.",
        "next.workload.missing": "Προσθέστε πιστωτικές μονάδες ECTS, ώρες εργασίας, ή και τα δύο.",
        "reason.workload.not_a_number": "Το «{value}» δεν είναι θετικός αριθμός, όπως χρειάζεται εδώ.",
        "next.workload.not_a_number": "Γράψτε[ {suggestion}, δηλαδή] έναν αριθμό με τελεία και χωρίς μονάδα, όπως 2.5.",
        "reason.workload.ratio":
            "{hours} ώρες για {points} ECTS δίνουν {ratio} ώρες ανά πιστωτική μονάδα· συνήθεις είναι οι 25 έως 30.",
        "next.workload.ratio": "Ελέγξτε και τους δύο αριθμούς· αφορούν όλη την εργασία, όχι μόνο τις διδακτικές ώρες.",
        "reason.workload.duration_unit":
            "Το «{value}» δεν είναι αριθμός ωρών: σε αυτή τη μορφή το M πριν από το T σημαίνει μήνες.",
        "next.workload.duration_unit": "Γράψτε τις εξήντα ώρες ως PT60H, ή απλώς ως αριθμό ωρών.",
        "reason.workload.volume": "Οι {points} ECTS είναι έξω από όσες έχει συνήθως ένα τέτοιο μάθημα ({range} ECTS).",
        "next.workload.volume": "Ελέγξτε τις πιστωτικές μονάδες, ή το είδος του μαθήματος που αναφέρεται.",
        "reason.workload.unknown_unit": "Δίνονται {points} πιστωτικές μονάδες, αλλά όχι ποιου συστήματος.",
        "next.workload.unknown_unit": "Ρωτήστε τον εκδότη αν είναι πιστωτικές μονάδες ECTS.",
        "reason.workload.intensity":
            "[{hours} ώρες σε {days} {days|ημέρα|ημέρες} δίνουν {week} ώρες την εβδομάδα|Οι ώρες ξεπερνούν τις εξήντα την εβδομάδα].",
        "next.workload.intensity": "Ελέγξτε τις ώρες και τις ημερομηνίες του μαθήματος.",

        // Level
        "reason.level.not_stated": "Δεν δηλώνεται το επίπεδο, ούτε γιατί δεν υπάρχει.",
        "next.level.not_stated":
            "Επιλέξτε επίπεδο του Ευρωπαϊκού Πλαισίου Επαγγελματικών Προσόντων, ή πείτε γιατί δεν εφαρμόζεται κανένα.",
        "reason.level.nqf_country":
            "Το «{level}» ανήκει στη χώρα {country}· ο φορέας απονομής βρίσκεται στη χώρα {body}.",
        "next.level.nqf_country": "Επιλέξτε το επίπεδο στο πλαίσιο της χώρας του φορέα απονομής.",
        "reason.level.inconsistent":
            "[Ο κύκλος {cycle}|{nqf}] είναι επίπεδο ΕΠΕΠ {expected}, αλλά δίνεται και το επίπεδο {eqf}.",
        "next.level.inconsistent": "Διορθώστε τον κύκλο ή το επίπεδο ΕΠΕΠ.",

        // Assessment and participation
        "reason.assessment.missing": "Δεν αναφέρεται πώς αξιολογήθηκαν τα αποτελέσματα.",
        "next.assessment.missing": "Επιλέξτε τουλάχιστον ένα είδος αξιολόγησης, όπως βαθμολογημένη εργασία.",
        "reason.assessment.attendance_only":
            "Η μόνη αξιολόγηση είναι η παρουσία, η οποία δεν δείχνει κανένα μαθησιακό αποτέλεσμα.",
        "next.assessment.attendance_only":
            "Προσθέστε την αξιολόγηση των αποτελεσμάτων· χωρίς αυτή πρόκειται για βεβαίωση παρακολούθησης.",
        "reason.assessment.not_from_list":
            "Το είδος αξιολόγησης «{value}» δεν είναι καταχώριση του ευρωπαϊκού καταλόγου.",
        "next.assessment.not_from_list":
            "Επιλέξτε την πλησιέστερη καταχώριση, ώστε να γίνεται κατανοητή σε κάθε γλώσσα.",
        "reason.participation.missing": "Δεν αναφέρεται πώς συμμετείχαν οι εκπαιδευόμενοι.",
        "next.participation.missing":
            "Επιλέξτε διαδικτυακά (online), δια ζώσης (presential), μεικτή (blended), ή άλλη μορφή του καταλόγου.",
        "reason.participation.ambiguous":
            "Το «{value}» μπορεί να σημαίνει περισσότερες από μία μορφές συμμετοχής του ευρωπαϊκού καταλόγου.",
        "next.participation.ambiguous": "Ρωτήστε τον εκδότη ποια εννοείται, αν έχει σημασία.",
        "reason.supervision.weak": "Κανείς δεν έλεγξε ποιος πήρε μέρος στην αξιολόγηση ({value}).",
        "next.supervision.weak":
            "Οι εξεταστικές επιτροπές μπορεί να ζητούν περισσότερα· κρίνετε αν αρκεί για τον σκοπό σας.",
        "reason.supervision.unclear": "Το «{value}» δεν λέει με σαφήνεια αν ελέγχθηκε η ταυτότητα.",
        "next.supervision.unclear": "Ρωτήστε τον εκδότη πώς επιβλεπόταν η αξιολόγηση, αν αυτό έχει σημασία.",
        "reason.grade.without_scheme": "Ο βαθμός «{grade}» δίνεται χωρίς την κλίμακα στην οποία ανήκει.",
        "next.grade.without_scheme": "Προσθέστε τους βαθμούς που υπάρχουν και εκείνον που απαιτείται για επιτυχία.",

        // Quality assurance
        "reason.quality_assurance.missing": "Δεν αναφέρεται τι εγγυάται την ποιότητα.",
        "next.quality_assurance.missing":
            "Αναφέρετε μια πιστοποίηση, μια εξωτερική αξιολόγηση ή τη διαδικασία του ίδιου του ιδρύματος.",
        "reason.quality_assurance.not_on_award_date":
            "Το «{title}» ίσχυε[ από {from}][ έως {to}], διάστημα που δεν περιλαμβάνει την ημέρα της απονομής, {award}.",
        "next.quality_assurance.not_on_award_date":
            "Αναφέρετε τη διασφάλιση ποιότητας που ήταν σε ισχύ την ημέρα της απονομής.",
        "reason.quality_assurance.internal_only": "Δηλώνεται μόνο η διασφάλιση ποιότητας του ίδιου του ιδρύματος.",
        "next.quality_assurance.internal_only": "Αναφέρετε και μια εξωτερική, αν υπάρχει.",

        // The rest
        "reason.stackability.unclear": "Δηλώνεται ότι μπορεί να συσσωρευτεί, αλλά όχι προς τι.",
        "next.stackability.unclear": "Αναφέρετε το μεγαλύτερο πρόγραμμα, ή επιλέξτε αυτοτελές.",
        "reason.prerequisites.placeholder": "Το «{text}» λέει ότι δεν υπάρχουν προαπαιτούμενα.",
        "next.prerequisites.placeholder": "Αφήστε το πεδίο κενό· αυτό λέει το ίδιο σε κάθε γλώσσα.",
        "reason.further.attachment_type": "Ένα αρχείο δηλώνεται ως {declared}, αλλά τα byte του είναι {real}.",
        "next.further.attachment_type": "Διορθώστε τον τύπο, ή επισυνάψτε το σωστό αρχείο.",
        "reason.image.too_large":
            "Μια εικόνα {size} KiB είναι μεγαλύτερη από 64 KiB, ή βρίσκεται στο αρχείο δύο φορές.",
        "next.image.too_large": "Χρησιμοποιήστε μικρότερη εικόνα, ή δώστε αντί γι’ αυτή τη διεύθυνσή της.",
        "reason.vocabulary.not_from_list":
            "Το «{value}» βρίσκεται εκεί όπου εννοείται καταχώριση ευρωπαϊκού καταλόγου.",
        "next.vocabulary.not_from_list":
            "Οι άνθρωποι μπορούν και πάλι να το διαβάσουν· τα προγράμματα δεν μπορούν να το συγκρίνουν.",
        "reason.vocabulary.newer":
            "Το «{value}» δεν υπάρχει στη μορφή του ευρωπαϊκού καταλόγου που γνωρίζει αυτή η έκδοση.",
        "next.vocabulary.newer":
            "Μια νεότερη έκδοση αυτού του προγράμματος ίσως το γνωρίζει· ως τότε εμφανίζεται όπως είναι γραμμένο.",
        "reason.link.malformed": "Το «{value}» δεν είναι πλήρης διεύθυνση.",
        "next.link.malformed": "Γράψτε ολόκληρη τη διεύθυνση, με https:// μπροστά.",

        // Open Badges
        "reason.openbadges.profile": "Το έγγραφο δεν είναι διαπιστευτήριο Open Badges 3.0.",
        "next.openbadges.profile": "Δείτε αν ήρθε μαζί του και άλλο αρχείο· τα παλαιότερα σήματα έχουν άλλη μορφή.",
        "reason.openbadges.type":
            "Ένα μέρος του σήματος έχει άλλη μορφή από αυτή που του δίνει το Open Badges 3.0 (αναμένεται {expected}).",
        "next.openbadges.type": "Ζητήστε από τον εκδότη σήμα που ακολουθεί την προδιαγραφή.",
        "reason.openbadges.limit": "Ένας κατάλογος στο σήμα έχει {count} καταχωρίσεις· διαβάζονται το πολύ {limit}.",
        "next.openbadges.limit": "Ζητήστε από τον εκδότη σήμα που αφορά μόνο αυτή την απονομή.",

        // Elements
        "field.learner": "Εκπαιδευόμενος",
        "field.title": "Τίτλος",
        "field.issuer_place": "Χώρα και περιφέρεια του εκδότη",
        "field.awarding_body": "Φορέας απονομής",
        "field.award_date": "Ημέρα απονομής",
        "field.outcomes": "Μαθησιακά αποτελέσματα",
        "field.workload": "Φόρτος εργασίας",
        "field.level": "Επίπεδο",
        "field.assessment": "Αξιολόγηση",
        "field.participation": "Μορφή συμμετοχής",
        "field.quality_assurance": "Διασφάλιση ποιότητας",
        "field.prerequisites": "Προαπαιτούμενα",
        "field.supervision": "Επίβλεψη και έλεγχος ταυτότητας",
        "field.grade": "Βαθμός",
        "field.stackability": "Δυνατότητα συσσώρευσης",
        "field.further": "Περαιτέρω πληροφορίες",
        "field.other_languages": "Άλλες γλώσσες",
        "field.pictures": "Εικόνες",
        "field.activity": "Μάθημα",

        // What a format does not carry
        "loss.kept": "διατηρείται",
        "loss.reduced": "περιορίζεται",
        "loss.dropped": "παραλείπεται",
        "loss.birth_date": "Η ημερομηνία γέννησης παραλείπεται.",
        "loss.email_hashed": "Η ηλεκτρονική διεύθυνση μπορεί μόνο να συγκριθεί: γράφεται ως τιμή κατακερματισμού.",
        "loss.further_holder_keys": "Από πολλά κλειδιά του εκπαιδευομένου γράφεται το πρώτο.",
        "loss.identifier_country": "Η χώρα ενός αριθμού ταυτοποίησης παραλείπεται.",
        "loss.languages": "Υπάρχει χώρος για μία γλώσσα.",
        "loss.region_as_text": "Η περιφέρεια γράφεται με λόγια.",
        "loss.identifiers_as_extensions":
            "Οι επίσημοι αριθμοί γράφονται ως επεκτάσεις, τις οποίες άλλα προγράμματα ίσως δεν καταλαβαίνουν.",
        "loss.joint_bodies_as_alignments":
            "Από τους άλλους φορείς απονομής διατηρούνται το όνομα, η χώρα και η αρχική σελίδα, και οι αριθμοί τους με λόγια.",
        "loss.further_locations": "Από πολλούς τόπους ενός οργανισμού γράφεται ο πρώτος.",
        "loss.seat_from_place":
            "Ο τόπος της απονομής γράφεται ως διεύθυνση του φορέα απονομής, ο οποίος δεν έχει δική του.",
        "loss.outcomes_as_text": "Τα μαθησιακά αποτελέσματα είναι γραμμές ενός κειμένου.",
        "loss.outcome_kind": "Παραλείπεται αν ένα αποτέλεσμα είναι γνώση ή δεξιότητα.",
        "loss.outcome_reuse": "Παραλείπεται πόσο ευρεία χρήση μπορεί να έχει ένα αποτέλεσμα.",
        "loss.hours_as_text": "Οι ώρες γράφονται με λόγια.",
        "loss.dates_as_text": "Οι ημερομηνίες της διασφάλισης ποιότητας γράφονται με λόγια.",
        "loss.agency_as_text": "Από τον οργανισμό γράφεται το όνομα.",
        "loss.section_of_text": "Γίνονται ενότητα του κειμένου για τα κριτήρια.",
        "loss.rank": "Η κατάταξη παραλείπεται.",
        "loss.documents": "Τα συνημμένα αρχεία παραλείπονται.",
        "loss.languages_of_classes": "Οι γλώσσες διδασκαλίας παραλείπονται.",
        "loss.note_is_title": "Η σημείωση απλώς επαναλαμβάνει τον τίτλο και παραλείπεται.",
        "loss.further_pictures": "Υπάρχει χώρος για μία εικόνα κάθε είδους.",
        "loss.activity_place": "Ο τόπος του μαθήματος παραλείπεται.",
        "loss.activity_provider": "Ο πάροχος του μαθήματος παραλείπεται.",
    ]
}
