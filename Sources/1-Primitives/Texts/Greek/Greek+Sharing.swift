extension Greek {
    /// What is said about sharing.
    static let sharing: [String: String] = sharingReasons.merging(sharingRemarks) { first, _ in first }

    private static let sharingReasons: [String: String] = [
        "reason.share.incomplete": "Κάτι λείπει: {missing}.",
        "next.share.incomplete":
            "Ορίστε ποια διαπιστευτήρια, σε ποιον (--with), για ποιον σκοπό (--purpose) και έως πότε (--until).",
        "reason.share.end_past": "Η τελευταία ημέρα, {date}, έχει ήδη περάσει.",
        "next.share.end_past": "Επιλέξτε τη σημερινή ή μια μεταγενέστερη ημέρα, γραμμένη όπως 2026-12-31.",
        "reason.share.not_in_force":
            "Αυτό το διαπιστευτήριο δεν ισχύει ({state}), και ένα πιστοποιητικό, σήμα ή κωδικός του θα έδειχνε σαν να ισχύει.",
        "next.share.not_in_force":
            "Κοινοποιήστε το ως κρυπτογραφημένο αρχείο ή παρουσίαση, που ελέγχεται όταν ανοίγει. Αν ο παραλήπτης ξέρει πώς έχει, δηλώστε το: --although-not-in-force, ή το τετραγωνίδιο της σελίδας.",
        "reason.share.passphrase_of_wallet":
            "Η φράση πρόσβασης για τον παραλήπτη είναι αυτή που ανοίγει το πορτοφόλι σας.",
        "next.share.passphrase_of_wallet":
            "Επιλέξτε άλλη για αυτό το αρχείο: όποιος τη μάθει θα μπορούσε να ανοίξει και το πορτοφόλι. Δεν δημιουργήθηκε τίποτε.",
        "reason.share.single": "Αυτή η μορφή έχει χώρο για ένα διαπιστευτήριο, όχι για {count}.",
        "next.share.single": "Κοινοποιήστε τα ένα ένα, ή όλα μαζί ως παρουσίαση ή κρυπτογραφημένο αρχείο.",
        "reason.share.too_large":
            "Αυτά είναι περισσότερα από όσα κοινοποιούνται μαζί[: {found} {unit}, με όριο {limit}].",
        "next.share.too_large": "Κοινοποιήστε λιγότερα διαπιστευτήρια κάθε φορά.",
        "reason.share.unknown": "Το πορτοφόλι δεν έχει κοινοποίηση [{share}|με αυτό το όνομα].",
        "next.share.unknown": "Το testamur wallet shares τις απαριθμεί με τα ονόματά τους.",
        "reason.share.not_drawable":
            "Η εγγραφή {record} δεν είναι διαπιστευτήριο που θα μπορούσε να σχεδιαστεί ή να μπει σε κωδικό.",
        "next.share.not_drawable":
            "Κοινοποιήστε την ως κρυπτογραφημένο αρχείο: ο παραλήπτης τη λαμβάνει ακριβώς όπως τη λάβατε.",
        "reason.share.malformed": "Αυτό δεν είναι αρχείο που κοινοποιήθηκε με το testamur[: {cause}].",
        "next.share.malformed":
            "Ελέγξτε ότι είναι το σωστό αρχείο και ότι δεν το άλλαξε κάποιο πρόγραμμα αλληλογραφίας ή ιστότοπος. Μια παρουσίαση ή ένα πιστοποιητικό ελέγχεται με testamur verify.",
        "reason.share.version": "Το αρχείο δημιουργήθηκε από νεότερο πρόγραμμα[: η μορφή του είναι {version}].",
        "next.share.version": "Ενημερώστε αυτό το πρόγραμμα.",
        "reason.share.damaged": "Το αρχείο καταστράφηκε κατά τη μεταφορά του.",
        "next.share.damaged": "Ζητήστε να σας σταλεί ξανά, ως συνημμένο.",
        "reason.share.other_recipient": "Το αρχείο προορίζεται για άλλον παραλήπτη: δεν ανοίγει με αυτό.",
        "next.share.other_recipient":
            "Η εντολή testamur open FILE χωρίς κλειδί λέει με τι ανοίγει. Ρωτήστε τον αποστολέα αν προοριζόταν για εσάς.",
        "reason.share.wrong_passphrase": "Λάθος φράση πρόσβασης, ή η κεφαλίδα του αρχείου αλλοιώθηκε.",
        "next.share.wrong_passphrase":
            "Πληκτρολογήστε ξανά τη φράση πρόσβασης· προσέξτε τη διάταξη του πληκτρολογίου και τα κεφαλαία. Μόνο ο αποστολέας μπορεί να σας την πει.",
        "reason.share.altered": "Κάποιος άλλαξε το αρχείο αφότου σφραγίστηκε.",
        "next.share.altered": "Μην το χρησιμοποιήσετε. Ζητήστε να σας σταλεί ξανά.",
        "reason.share.kdf_below_floor":
            "Το αρχείο ζητά τόσο μικρή προστασία, που η φράση πρόσβασής του θα μπορούσε να μαντευτεί[: {memory} byte μνήμης, {passes} {passes|πέρασμα|περάσματα}].",
        "next.share.kdf_below_floor":
            "Κανένα γνήσιο πρόγραμμα δεν το γράφει αυτό: κάποιος άλλαξε το αρχείο. Μην πληκτρολογήσετε τη φράση πρόσβασης.",
        "reason.share.kdf_above_ceiling":
            "Το αρχείο ζητά περισσότερη μνήμη ή χρόνο από οποιοδήποτε γνήσιο αρχείο[: {memory} byte μνήμης, {passes} {passes|πέρασμα|περάσματα}].",
        "next.share.kdf_above_ceiling":
            "Κάποιος το έφτιαξε έτσι ώστε το άνοιγμά του να εξαντλεί το μηχάνημά σας. Μην το χρησιμοποιήσετε.",
        "reason.share.qr_too_large": "Το διαπιστευτήριο είναι μεγαλύτερο από όσο χωρά ένας κωδικός QR.",
        "next.share.qr_too_large":
            "Κοινοποιήστε το ως πιστοποιητικό (pdf), ως σήμα (png) ή ως κρυπτογραφημένο αρχείο· ένα που έχει υπογραφεί με eddsa-jcs-2022 και δεν έχει εικόνες συχνά χωρά.",
    ]

    private static let sharingRemarks: [String: String] = [
        "share.about": "Από το «{title}», ο παραλήπτης ({recipient}) θα δει:",
        "share.seen.name": "το όνομά σας: {value}",
        "share.seen.birth": "την ημερομηνία γέννησής σας: {value}",
        "share.seen.identifier": "το στοιχείο σας «{kind}»: {value}",
        "share.seen.hashed": "ένα αποτύπωμα του στοιχείου σας «{kind}»: όποιος το γνωρίζει μπορεί να σας αναγνωρίσει",
        "share.seen.holder":
            "το δημόσιο κλειδί με το οποίο είναι δεσμευμένο: όποιος λάβει αυτό το διαπιστευτήριο, ή άλλο του ίδιου εκδότη, βλέπει το ίδιο και αναγνωρίζει ότι είστε εσείς· τα διαπιστευτήρια άλλων εκδοτών έχουν άλλα κλειδιά",
        "share.seen.award": "την απονομή: {value}",
        "share.seen.grade": "το αποτέλεσμά σας: {value}",
        "share.seen.rest": "όλα τα άλλα που περιέχει: {value}",
        "share.seen.evidence": "συνδέσμους προς την εργασία σας: {count}",
        "share.seen.status":
            "πού τηρείται η κατάστασή του: όποιος το ελέγχει μπορεί να ρωτήσει τον κατάλογο του εκδότη",
        "share.seen.file": "ολόκληρο το αρχείο, {bytes} byte· το περιεχόμενό του δεν διαβάζεται εδώ",
        "share.member.activityStartDate": "πότε άρχισε το μάθημα",
        "share.member.activityEndDate": "πότε τελείωσε το μάθημα",
        "share.member.achievement.description": "η περιγραφή του",
        "share.member.achievement.image": "η εικόνα του",
        "share.fact.signer": "ποιος υπέγραψε",
        "share.fact.place": "τόπος",
        "share.fact.level": "επίπεδο",
        "share.fact.workload": "φόρτος εργασίας",
        "share.fact.outcomes": "μαθησιακά αποτελέσματα",
        "share.fact.assessment": "πώς αξιολογηθήκατε",
        "share.fact.supervision": "πώς έγινε η επίβλεψη",
        "share.fact.participation": "πώς συμμετείχατε",
        "share.fact.quality": "διασφάλιση ποιότητας",
        "share.fact.prerequisites": "τι ήταν προαπαιτούμενο",
        "share.fact.stackability": "σε τι προσμετράται",
        "share.fact.valid_until": "έως πότε ισχύει",
        "share.scheme.sisSourcedId": "αριθμός φοιτητή",
        "share.scheme.nationalIdentityNumber": "εθνικός αριθμός ταυτότητας",
        "share.scheme.emailAddress": "ηλεκτρονική διεύθυνση",
        "share.scheme.userName": "όνομα χρήστη",
        "share.withheld":
            "Το διαπιστευτήριο είναι υπογεγραμμένο ως σύνολο: τίποτε από αυτό δεν μπορεί να αποκρυφτεί. Ό,τι παραδόθηκε δεν μπορεί να ανακτηθεί.",
        "share.state": "Η κατάστασή του: {state}[: {message}]",
        "share.unmarked":
            "Πιστοποιητικό, ψηφιακό σήμα ή κωδικός από αυτό φαίνεται σαν να ισχύει. Μοιραστείτε το μόνο αν ο παραλήπτης το γνωρίζει.",
        "share.how.presentation":
            "Ως παρουσίαση για τον τομέα {domain}, υπογεγραμμένη από εσάς· οι επαληθευτές την απορρίπτουν μετά τις {date}.",
        "share.how.encrypted.key": "Ως αρχείο που ανοίγει μόνο ο κάτοχος του κλειδιού {key}.",
        "share.how.encrypted.passphrase":
            "Ως αρχείο που ανοίγει με τη φράση πρόσβασης που επιλέγετε. Γνωστοποιήστε τη με άλλο τρόπο.",
        "share.how.encrypted.also":
            "Ο παραλήπτης διαβάζει σε αυτό επίσης: ότι προορίζεται για: {recipient}, τον σκοπό ({purpose}), έως πότε ({date}) και, με ακρίβεια δευτερολέπτου, πότε δημιουργήθηκε.",
        "share.how.pdf": "Ως πιστοποιητικό που μπορεί να διαβάσει οποιοσδήποτε, με το διαπιστευτήριο μέσα του.",
        "share.how.png": "Ως ψηφιακό σήμα, με το διαπιστευτήριο μέσα του.",
        "share.how.qr": "Ως κωδικός QR που περιέχει το διαπιστευτήριο.",
        "share.form.presentation": "παρουσίαση",
        "share.form.encrypted": "κρυπτογραφημένο αρχείο",
        "share.form.pdf": "πιστοποιητικό",
        "share.form.png": "ψηφιακό σήμα",
        "share.form.qr": "κωδικός QR",
        "share.state.active": "έως {date}",
        "share.state.ended": "έληξε στις {date}",
        "share.state.withdrawn": "αποσύρθηκε στις {date}",
        "share.removed": "μια εγγραφή που έχει διαγραφεί από τότε",
        "share.for": "για {purpose}",
        "share.here": "δημιουργήθηκε εδώ: {file}",
        "share.purpose.proof": "απόδειξη ότι είναι δικό μου",
        "share.pdf.code": "Αν σαρωθεί, ο κωδικός αυτός είναι το ίδιο το διαπιστευτήριο.",
        "cli.share.done":
            "Το {file} προορίζεται για: {recipient}, έως {until}. Στον κατάλογό σας: testamur wallet shares",
        "cli.share.open_with": "Ο παραλήπτης το ανοίγει με: testamur open {file} --key THEIR-KEY-FILE --out FOLDER",
        "cli.share.open_passphrase": "Ο παραλήπτης το ανοίγει με: testamur open {file} --out FOLDER",
        "cli.share.verify_with":
            "Ο παραλήπτης το ελέγχει με: testamur verify {file} --challenge {challenge} --domain {domain}",
        "cli.shares.empty": "Δεν έχει κοινοποιηθεί ακόμη τίποτε.",
        "cli.withdrawn":
            "Η κοινοποίηση προς: {recipient} επισημάνθηκε ως αποσυρμένη. Το αντίγραφο που έχει ο παραλήπτης παραμένει και ανοίγει όπως πριν: ζητήστε να το διαγράψει.",
        "cli.withdrawn.before": "Είχε αποσυρθεί νωρίτερα.",
        "cli.open.about":
            "Σφραγίστηκε στις {date} για: {recipient}, σκοπός: {purpose}, για χρήση έως {until}. Αυτά είναι λόγια του αποστολέα: δεν είναι γνωστό ποιος το σφράγισε.",
        "cli.open.ended": "η τελευταία ημέρα, {until}, έχει περάσει: ο αποστολέας ζητά να μη χρησιμοποιηθεί πια",
        "cli.open.key": "Ανοίγει με το κλειδί {key}: testamur open FILE --key KEY-FILE --out FOLDER",
        "cli.open.passphrase": "Ανοίγει με φράση πρόσβασης: testamur open FILE --out FOLDER",
        "cli.open.verify": "Δεν ελέγχθηκε τίποτε. Για έλεγχο: testamur verify {folder}",
        "cli.passphrase.share": "Φράση πρόσβασης του κοινοποιημένου αρχείου:",
        "cli.passphrase.new_share": "Φράση πρόσβασης για τον παραλήπτη:",
        "usage.share_challenge": "μια παρουσίαση χρειάζεται --challenge και --domain, που σας δίνει ο παραλήπτης",
        "usage.share_not_presentation": "τα --challenge και --domain αφορούν παρουσίαση",
        "usage.share_key_elsewhere": "τα --recipient-key και --share-passphrase-file αφορούν κρυπτογραφημένο αρχείο",
        "usage.share_two_locks": "δώστε --recipient-key ή --share-passphrase-file, όχι και τα δύο",
        "usage.kdf_memory": "το --kdf-memory δέχεται τιμές από {least} έως {most}",
        "usage.open_out": "το --out ορίζει τον φάκελο για το περιεχόμενο",

        "help.wallet.share": "Κοινοποιεί διαπιστευτήρια σε έναν παραλήπτη, για έναν σκοπό, έως μια ημέρα.",
        "help.wallet.share.discussion":
            "Δείχνει τι θα δει ο παραλήπτης, ρωτά, δημιουργεί το αρχείο και το θυμάται. Μορφές: presentation (υπογεγραμμένη από εσάς· χρειάζεται την πρόκληση και τον τομέα του παραλήπτη), encrypted (για ένα κλειδί ή μια φράση πρόσβασης), pdf, png και qr (ένα διαπιστευτήριο το καθένα). Τα αναγνωριστικά των εγγραφών είναι αυτά του wallet list.\n\nΠαράδειγμα: testamur wallet share 3f9a1c02 --with \"Sonnwald Works\" --purpose \"application 17\" --until 2027-01-31 --as pdf --out award.pdf --wallet my.wallet",
        "help.wallet.share.with":
            "Ποιος το λαμβάνει, με δικά σας λόγια· σε κρυπτογραφημένο αρχείο τα διαβάζει και ο παραλήπτης.",
        "help.wallet.share.purpose": "Για ποιον σκοπό· σε κρυπτογραφημένο αρχείο το διαβάζει και ο παραλήπτης.",
        "help.wallet.share.until": "Η τελευταία ημέρα, όπως 2026-12-31.",
        "help.wallet.share.as": "Τι θα δημιουργηθεί.",
        "help.wallet.share.out": "Το αρχείο που θα δημιουργηθεί.",
        "help.wallet.share.recipient_key":
            "Το δημόσιο κλειδί του παραλήπτη, Multikey Ed25519 (z6Mk…) ή did:key, για --as encrypted.",
        "help.wallet.share.passphrase_file":
            "Διαβάζει τη φράση πρόσβασης για τον παραλήπτη από την πρώτη γραμμή αυτού του αρχείου.",
        "help.wallet.share.challenge": "Η πρόκληση (challenge) που σας έδωσε ο παραλήπτης, για --as presentation.",
        "help.wallet.share.domain": "Ο τομέας που σας έδωσε ο παραλήπτης, για --as presentation.",
        "help.wallet.share.although": "Σχεδιάζει διαπιστευτήριο που δεν ισχύει: ο παραλήπτης το ξέρει.",
        "help.wallet.share.yes": "Δεν ρωτά.",
        "help.wallet.shares": "Απαριθμεί τι κοινοποιήθηκε σε ποιον, για ποιον σκοπό και έως πότε.",
        "help.wallet.withdraw": "Επισημαίνει μια κοινοποίηση ως αποσυρμένη.",
        "help.wallet.withdraw.discussion":
            "Κανείς δεν μπορεί να ανακτήσει ό,τι παραδόθηκε: τα αντίγραφα παραμένουν. Η επισήμανση προορίζεται για εσάς και για την επιστολή με την οποία ζητάτε διαγραφή.",
        "help.wallet.share_id": "Το αναγνωριστικό μιας κοινοποίησης, ή η αρχή του.",
        "help.open": "Ανοίγει ένα αρχείο διαπιστευτηρίων που σας κοινοποίησε κάποιος.",
        "help.open.discussion":
            "Γράφει κάθε διαπιστευτήριο όπως το έλαβε ο εκπαιδευόμενός του. Δεν ελέγχεται τίποτε: αυτό το κάνει το testamur verify. Χωρίς --out λέει με τι ανοίγει το αρχείο.",
        "help.open.file": "Το αρχείο που σας έστειλαν.",
        "help.open.key": "Το αρχείο κλειδιού σας, αν σφραγίστηκε για το κλειδί σας.",
        "help.open.out": "Νέος ή κενός φάκελος για τα διαπιστευτήρια.",
        "help.wallet.open_share": "Ανοίγει αρχείο που σας κοινοποίησε κάποιος· το ίδιο με το testamur open.",
    ]
}
