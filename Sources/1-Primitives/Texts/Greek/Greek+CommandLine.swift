extension Greek {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "σφάλμα",
        "cli.hint": "υπόδειξη",
        "cli.note": "σημείωση",
        "cli.verify.clock_regressed":
            "Το ρολόι αυτού του μηχανήματος δείχνει {now}· σε προηγούμενη επαλήθευση έδειχνε ήδη {last}. Ό,τι έληξε από τότε ίσως θεωρηθεί τώρα έγκυρο.",
        "cli.verify.clock_regressed.next":
            "Ρυθμίστε σωστά το ρολόι. Αν τότε ήταν λάθος και τώρα είναι σωστό, αφαιρέστε τη γραμμή «clock» από το {file}· όλα τα άλλα μένουν.",
        "cli.memory_not_locked":
            "η μνήμη που κρατά μυστικά δεν ήταν δυνατό να κλειδωθεί· μπορεί να γραφτεί στον χώρο ανταλλαγής",
        "cli.passphrase.key": "Φράση πρόσβασης του κλειδιού:",
        "cli.passphrase.new_key": "Νέα φράση πρόσβασης για το κλειδί:",
        "cli.passphrase.issuer": "Φράση πρόσβασης του χώρου εργασίας του εκδότη:",
        "cli.passphrase.new_issuer": "Νέα φράση πρόσβασης για τον χώρο εργασίας του εκδότη:",
        "cli.passphrase.wallet": "Φράση πρόσβασης του πορτοφολιού:",
        "cli.passphrase.new_wallet": "Νέα φράση πρόσβασης για το πορτοφόλι:",
        "cli.passphrase.again": "Η ίδια άλλη μία φορά:",
        "cli.inspect.unjudged": "Δεν ελέγχθηκε τίποτε. Για έλεγχο: testamur verify",
        "cli.inspect.picture": "Αυτά λέει το σήμα που βρίσκεται στην εικόνα.",
        "cli.bake.done": "{file}: η εικόνα με το διαπιστευτήριο μέσα της ({bytes} byte)",
        "cli.bake.replaced": "η εικόνα περιείχε άλλο σήμα, το οποίο αντικαταστάθηκε",
        "cli.unbake.done": "{file}: ό,τι υπήρχε στην εικόνα ({bytes} byte). Για έλεγχο: testamur verify",
        "cli.unbake.unjudged":
            "γράφτηκε ό,τι υπήρχε στην εικόνα· το testamur verify δεν κρίνει σήματα αυτού του είδους",
        "cli.canonicalize.lossy":
            "εδώ δεν θα γινόταν δεκτή υπογραφή πάνω σε συνδεδεμένα δεδομένα: γράφεται ό,τι ακολουθεί τους κανόνες του JSON-LD, ενώ κάτι στο έγγραφο χάνεται ή μπορεί να παρερμηνευθεί",
        "cli.trust.built": "{file}: μητρώο με {count} {count|εκδότη|εκδότες}, υπογεγραμμένο με αυτό το κλειδί:",
        "cli.trust.sound": "δεν υπάρχει κανένα λάθος σε αυτό",
        "cli.wallet.created":
            "Το {file} είναι έτοιμο. Φυλάξτε τη φράση πρόσβασής του: χωρίς αυτή κανείς δεν μπορεί να το ανοίξει.",
        "cli.wallet.added": "Το {file} βρίσκεται στο πορτοφόλι:",
        "cli.wallet.present": "Το {file} βρισκόταν ήδη στο πορτοφόλι:",
        "cli.wallet.empty":
            "Το πορτοφόλι είναι κενό. Προσθέστε ό,τι σας έστειλαν: testamur wallet add FILE --wallet WALLET",
        "cli.wallet.presented":
            "Το {file} προορίζεται μόνο για τον τομέα {domain}. Δείχνει ολόκληρο το διαπιστευτήριο· ό,τι παρουσιάστηκε δεν μπορεί να ανακτηθεί.",
        "cli.wallet.removed":
            "Διαγράφηκε από αυτό το πορτοφόλι. Αντίγραφα σε άλλα σημεία, και παλαιότερα αντίγραφα ασφαλείας, παραμένουν.",
        "cli.wallet.removed_remembered":
            "Έξω από το πορτοφόλι, χωρίς κρυπτογράφηση, οι έλεγχοι σε αυτόν τον υπολογιστή θυμούνται ακόμη τον εκδότη, {issuer}, και πού τηρεί τους καταλόγους κατάστασης: {file}. Χωρίς αυτό ένας παλαιότερος κατάλογος θα περνούσε για τον νεότερο. Για να ξεχαστούν όλα, διαγράψτε αυτό το αρχείο.",
        "cli.wallet.remove_award": "Θα διαγραφεί για πάντα: {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file":
            "Θα διαγραφεί για πάντα το αρχείο {file}. Τα διαπιστευτήρια που ήρθαν μέσα του μένουν.",
        "cli.wallet.log_empty": "Δεν έχει γίνει ακόμη τίποτε με αυτό το πορτοφόλι.",
        "cli.wallet.nothing_found": "Δεν υπήρχε κανένα αρχείο μέσα του.",
        "cli.wallet.salvage": "Φθαρμένες, παραλείπονται: {count} {count|εγγραφή|εγγραφές}",
        "cli.wallet.salvage_next":
            "Από αντίγραφο ασφαλείας επανέρχονται: testamur wallet restore BACKUP --wallet NEW. Χωρίς αυτό, ένα νέο πορτοφόλι παίρνει ό,τι είναι ακέραιο: testamur wallet create --wallet NEW, και μετά testamur wallet merge {file} --salvage --wallet NEW",
        "cli.wallet.salvage_unlogged":
            "Η φθορά δεν αφήνει να γραφτεί τίποτε στο πορτοφόλι: το ημερολόγιό του δεν αναφέρει αυτή την εξαγωγή.",
        "cli.wallet.salvage_erase":
            "Μπορεί να διαγραφεί ένα κατεστραμμένο διαπιστευτήριο ή ένα αρχείο με το οποίο ήρθαν διαπιστευτήρια, και τίποτε άλλο: testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "ένα διαπιστευτήριο ή άλλο αρχείο που προσθέσατε· προσθέστε το ξανά ή ζητήστε το από τον εκδότη",
        "cli.wallet.damaged.holder-key":
            "ένα κλειδί κατόχου· τα διαπιστευτήρια που είναι δεμένα με αυτό δεν μπορούν πια να παρουσιαστούν",
        "cli.wallet.damaged.presentation": "μια παρουσίαση· δεν είναι πια γνωστό τι δείχτηκε τότε και σε ποιον",
        "cli.wallet.damaged.event": "μια γραμμή του ημερολογίου· δεν αφορά κανένα διαπιστευτήριο",
        "cli.wallet.damaged.parcel":
            "ένα αρχείο με το οποίο ήρθαν διαπιστευτήρια· τα ίδια τα διαπιστευτήρια φυλάσσονται χωριστά",
        "cli.wallet.damaged.recovery":
            "ο κωδικός ανάκτησης· οι λέξεις στο χαρτί ανοίγουν ακόμη τα υπάρχοντα αντίγραφα ασφαλείας",
        "cli.wallet.damaged.share": "μια κοινοποίηση· δεν είναι πια γνωστό ποιος έχει τι και ως πότε",
        "cli.wallet.remove_copies":
            "Επίσης σε αυτό το πορτοφόλι, χωρίς να διαγράφεται μαζί: {count} {count|άλλο αρχείο|άλλα αρχεία} με αυτό το διαπιστευτήριο ή τον αριθμό του: {records}",
        "cli.wallet.removed_copy":
            "Αυτό το αρχείο διαγράφηκε. Ακόμη σε αυτό το πορτοφόλι, με αυτό το διαπιστευτήριο ή τον αριθμό του: {records}. Για διαγραφή του επόμενου: testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "Αυτό το μηχάνημα γνώριζε ήδη αυτό το πορτοφόλι. Αν υπάρχει εδώ άλλο αντίγραφό του, από τώρα απορρίπτεται· αν έχει περισσότερα από το αντίγραφο ασφαλείας, φέρτε τα μέσα: testamur wallet merge OTHER --wallet {file}",
        "cli.wallet.passed_over": "Παραλείφθηκαν, επειδή είναι σύνδεσμος, κρυφό, όχι απλό αρχείο ή πολύ βαθιά: {count}",
        "cli.wallet.key_file_changed":
            "Από τώρα το πορτοφόλι ανοίγει με το νέο αρχείο κλειδιού και τη φράση πρόσβασης που δώσατε. Τα παλαιότερα αντίγραφα ανοίγουν όπως πριν.",
        "cli.wallet.key_file_gone":
            "Από τώρα η φράση πρόσβασης που δώσατε ανοίγει μόνη της το πορτοφόλι. Τα παλαιότερα αντίγραφα χρειάζονται ακόμη το αρχείο κλειδιού.",
        "reason.record.too_short.share": "Το «{record}» είναι πολύ σύντομο για να ονομάσει μια κοινοποίηση.",
        "next.record.too_short.share":
            "Γράψτε τουλάχιστον τόσους χαρακτήρες από το αναγνωριστικό της: {count}. Το testamur wallet shares τις απαριθμεί.",
        "cli.wallet.not_added": "Δεν προστέθηκαν: {count} {count|αρχείο|αρχεία}",
        "cli.wallet.removed_left":
            "Βρίσκεται ακόμη μέσα στο {file}, που περιέχει και άλλα διαπιστευτήρια. Για διαγραφή εκείνου του αρχείου: testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received":
            "{time}: {count|παραλήφθηκε|παραλήφθηκαν} {count} {count|διαπιστευτήριο|διαπιστευτήρια}",
        "cli.wallet.event.removed": "{time}: {count|διαγράφηκε|διαγράφηκαν} {count} {count|εγγραφή|εγγραφές}",
        "cli.wallet.event.presented":
            "{time}: {count|παρουσιάστηκε|παρουσιάστηκαν} {count} {count|διαπιστευτήριο|διαπιστευτήρια}[ σε: {note}]",
        "cli.wallet.event.shared":
            "{time}: {count|κοινοποιήθηκε|κοινοποιήθηκαν} {count} {count|διαπιστευτήριο|διαπιστευτήρια}[ σε: {note}]",
        "cli.wallet.event.withdrawn": "{time}: αποσύρθηκε μια κοινοποίηση[ από: {note}]· τα αντίγραφα παραμένουν",
        "cli.wallet.event.passphrase_changed": "{time}: άλλαξε η φράση πρόσβασης ή το αρχείο κλειδιού",
        "cli.wallet.event.recovery_code_made": "{time}: δημιουργήθηκε κωδικός ανάκτησης",
        "cli.wallet.event.backed_up": "{time}: δημιουργήθηκε και αποδείχθηκε αντίγραφο ασφαλείας[: {note}]",
        "cli.wallet.event.restored": "{time}: επαναφορά από αντίγραφο ασφαλείας",
        "cli.wallet.event.merged": "{time}: συγχωνεύτηκε άλλο πορτοφόλι[: {note}]",
        "cli.wallet.event.exported": "{time}: γράφτηκαν όλα χωρίς κρυπτογράφηση[: {note}]",
        "cli.wallet.event.other": "{time}: {kind}[: {note}]",
        "cli.wallet.code": "Οι 13 λέξεις του κωδικού ανάκτησης:",
        "cli.wallet.code_new":
            "Γράψτε τις παραπάνω λέξεις σε χαρτί και φυλάξτε τες χωριστά από το αντίγραφο ασφαλείας. Όποιος έχει και τα δύο τα έχει όλα· χωρίς αυτές ένα αντίγραφο ασφαλείας δεν ανοίγει ποτέ ξανά.",
        "cli.wallet.backed_up":
            "Το {file} είναι αντίγραφο ασφαλείας με {count} {count|εγγραφή|εγγραφές}· επαναφέρθηκε στη μνήμη και είναι το ίδιο.",
        "cli.wallet.backup_sound":
            "Το αντίγραφο ασφαλείας είναι ακέραιο: {count} {count|εγγραφή|εγγραφές}, με χρόνο {time}.",
        "cli.wallet.key_new": "Νέο κλειδί: αυτό το πορτοφόλι δεν είχε κλειδί για {issuer}.",
        "cli.wallet.key_alike":
            "Υπάρχει και κλειδί για: {issuer}, που διαφέρει μόνο στα κεφαλαία. Για να πάρετε εκείνο, ονομάστε έτσι τον εκδότη.",
        "cli.wallet.key_known": "Το κλειδί που έχει αυτό το πορτοφόλι για {issuer}:",
        "cli.wallet.backup_salvageable":
            "Το αντίγραφο ασφαλείας με χρόνο {time} είναι κατεστραμμένο. {count} {count|εγγραφή είναι ακέραιη και επανέρχεται|εγγραφές είναι ακέραιες και επανέρχονται} με: testamur wallet restore {file} --salvage --wallet NEW",
        "cli.wallet.restored": "Το {file} είναι έτοιμο, με {count} {count|εγγραφή|εγγραφές}.",
        "cli.wallet.restore_usage":
            "ορίστε με --wallet το πορτοφόλι που θα δημιουργηθεί, ή --check για να εξεταστεί μόνο το αντίγραφο ασφαλείας",
        "cli.wallet.merged":
            "{count|Προστέθηκε|Προστέθηκαν} {count} {count|εγγραφή|εγγραφές}, υπήρχαν ήδη {present}· {keys|προστέθηκε|προστέθηκαν} {keys} {keys|κλειδί|κλειδιά}.",
        "cli.wallet.merged_left_out": "Παραλείφθηκαν, επειδή διαγράφηκαν εδώ: {count} {count|εγγραφή|εγγραφές}",
        "cli.wallet.merged_erased": "{id}  {title}, διαγράφηκε στις {date}",
        "cli.wallet.merged_with_erased":
            "Για να επανέλθουν και αυτά: testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "Διαγράφηκαν στο άλλο πορτοφόλι και βρίσκονται ακόμη εδώ: {count} {count|εγγραφή|εγγραφές}. Μια συγχώνευση δεν διαγράφει τίποτε· για διαγραφή και εδώ: testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Όλα γράφονται χωρίς κρυπτογράφηση: όποιος αποκτήσει τον φάκελο μπορεί να τα διαβάσει. Διαγράψτε τον μόλις φτάσει στον προορισμό του.",
        "cli.wallet.exported": "{count} {count|εγγραφή|εγγραφές} και το ημερολόγιο βρίσκονται στο {file}.",
        "cli.wallet.key_file_made":
            "Το {file} είναι το αρχείο κλειδιού του πορτοφολιού. Φυλάξτε το χωριστά από το πορτοφόλι και φτιάξτε ένα αντίγραφο: χωρίς αυτό το πορτοφόλι δεν ανοίγει.",
        "cli.wallet.key_file_usage": "τα --new-key-file και --without-key-file αλληλοαποκλείονται",
        "cli.passphrase.other_wallet": "Φράση πρόσβασης του άλλου πορτοφολιού:",
        "cli.wallet.reminder.never":
            "Δεν υπάρχει ακόμη αντίγραφο ασφαλείας αυτού του πορτοφολιού. Δημιουργήστε ένα: testamur wallet backup --out FILE --wallet WALLET",
        "cli.wallet.reminder.changes":
            "{count} {count|εγγραφή δεν βρίσκεται|εγγραφές δεν βρίσκονται} ακόμη σε κανένα αντίγραφο ασφαλείας: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.not_remembered":
            "Αυτός ο υπολογιστής δεν θυμάται την κατάσταση του πορτοφολιού, γιατί δεν υπάρχει προσωπικός φάκελος: ένα παλαιότερο αντίγραφο δεν θα γινόταν αντιληπτό. Ορίστε έναν φάκελο με --state.",
        "cli.wallet.reminder.code":
            "Ο κωδικός ανάκτησης είναι νεότερος από το τελευταίο αντίγραφο ασφαλείας: οι νέες λέξεις δεν ανοίγουν ακόμη κανένα. Δημιουργήστε ένα: testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old":
            "Το τελευταίο αντίγραφο ασφαλείας είναι μισού έτους. Οι δίσκοι γερνούν: δημιουργήστε ένα νέο.",
        "cli.wallet.report.inside": "Στο {file} ({bytes} byte), κρυπτογραφημένα με τη φράση πρόσβασής σας:",
        "cli.wallet.report.credentials": "{count} {count|διαπιστευτήριο ή αρχείο|διαπιστευτήρια ή αρχεία} άλλου είδους",
        "cli.wallet.report.reports": "{count} {count|έκθεση|εκθέσεις} για αυτά",
        "cli.wallet.report.parcels": "{count} {count|αρχείο|αρχεία} με τα οποία ήρθαν διαπιστευτήρια",
        "cli.wallet.report.holder_keys": "{count} {count|ιδιωτικό κλειδί|ιδιωτικά κλειδιά}, καθένα για έναν εκδότη",
        "cli.wallet.report.presentations":
            "{count} {count|παρουσίαση|παρουσιάσεις}: τι παρουσιάστηκε, σε ποιον και πότε",
        "cli.wallet.report.shares":
            "{count} {count|κοινοποίηση|κοινοποιήσεις}, με παραλήπτη, σκοπό και τελευταία ημέρα",
        "cli.wallet.report.share":
            "{time}: {count|κοινοποιήθηκε|κοινοποιήθηκαν} {count} {count|διαπιστευτήριο|διαπιστευτήρια} σε: {recipient}, για: {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|γραμμή|γραμμές} του ημερολογίου",
        "cli.wallet.report.recovery_codes": "ο κωδικός ανάκτησης, που ανοίγει τα αντίγραφα ασφαλείας",
        "cli.wallet.report.others": "{count} {count|άλλη εγγραφή|άλλες εγγραφές}",
        "cli.wallet.report.anchor":
            "Δίπλα του, χωρίς κρυπτογράφηση, ο αριθμός της τελευταίας αλλαγής και κανένα προσωπικό δεδομένο: {file}",
        "cli.wallet.report.remembered":
            "Δίπλα του, χωρίς κρυπτογράφηση, όσα θυμούνται οι έλεγχοι σε αυτόν τον υπολογιστή, για διαπιστευτήρια αυτού του πορτοφολιού και για άλλα: {file}",
        "cli.wallet.report.issuers": "{count} {count|εκδότης|εκδότες}:",
        "cli.wallet.report.lists": "{count} {count|διεύθυνση|διευθύνσεις} καταλόγων κατάστασης:",
        "cli.wallet.report.registries": "{count} {count|μητρώο|μητρώα}:",
        "cli.wallet.report.clock": "η τελευταία ώρα που είδαν: {time}",
        "cli.wallet.report.remembered_more":
            "φυλάσσονται επίσης από τους ελέγχους, από μητρώα που ανοίχτηκαν και από όσα απάντησαν διακομιστές εκδοτών στο verify --online:",
        "cli.wallet.report.outside":
            "Παραδόθηκαν, από όσο γνωρίζει αυτό το πορτοφόλι· δεν μπορούν να ανακληθούν από εδώ:",
        "cli.wallet.report.nothing_outside": "Δεν παραδόθηκε τίποτε, από όσο γνωρίζει αυτό το πορτοφόλι.",
        "cli.wallet.report.rights":
            "Κανείς άλλος εκτός από εσάς δεν έχει αυτό το πορτοφόλι. Για πρόσβαση ή διαγραφή απευθυνθείτε σε όσους κατονομάζονται παραπάνω· διαγραφή εδώ με: testamur wallet remove",
        "cli.wallet.password_changed":
            "Η φράση πρόσβασης άλλαξε. Παλαιότερα αντίγραφα του αρχείου ανοίγουν ακόμη με την παλιά.",
        "cli.issuer.created": "Ο φάκελος {folder} είναι έτοιμος. Ο εκδότης είναι γνωστός ως {issuer}.",
        "cli.issuer.time_zone":
            "Οι ημέρες αρχίζουν και τελειώνουν με το ρολόι της ζώνης {zone}· αν αυτό είναι λάθος, φτιάξτε τον χώρο εργασίας ξανά με --time-zone, για παράδειγμα --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "Για το μητρώο: {file}. Δώστε το σε όποιον τηρεί μητρώο εμπιστοσύνης ή δοκιμάστε το με: testamur trust build",
        "cli.issuer.did_document": "Για τον διακομιστή ιστού σας: {file}, με διεύθυνση {url}",
        "cli.issue.plan": "{count} {count|διαπιστευτήριο|διαπιστευτήρια}: {title}",
        "cli.issue.encoding":
            "{file}: [εξαγωγή από {export}, ]{encoding}, με διαχωριστικό «{separator}», ονόματα στηλών στη γραμμή {row}",
        "cli.issue.workbook": "{file}: [εξαγωγή από {export}, ]φύλλο «{sheet}», ονόματα στηλών στη γραμμή {row}",
        "cli.issue.columns": "Πώς ερμηνεύονται οι στήλες:",
        "cli.issue.columns_ignored": "δεν χρησιμοποιούνται: {columns}",
        "cli.issue.recognised": "αναγνωρίστηκε από το όνομά της",
        "cli.issue.told": "όπως ορίσατε",
        "cli.issue.sitting.last": "για κάθε εκπαιδευόμενο η τελευταία",
        "cli.issue.sitting.best": "για κάθε εκπαιδευόμενο η καλύτερη",
        "cli.issue.order.dmy": "η ημέρα πριν από τον μήνα",
        "cli.issue.order.mdy": "ο μήνας πριν από την ημέρα",
        "cli.issue.order.ymd": "πρώτα το έτος",
        "cli.issue.preview": "Ένα από αυτά:",
        "cli.issue.skipped": "{count|Παραλείπεται|Παραλείπονται} {count} {count|γραμμή|γραμμές}.",
        "cli.issue.may_skip":
            "Με --skip-bad-rows θα εκδίδονταν τα υπόλοιπα {rest}, και θα {count|παραλειπόταν|παραλείπονταν} {count} {count|γραμμή|γραμμές}.",
        "cli.issue.stream_held":
            "Δεν χρειάζεται τίποτα αν πρόκειται για το διαπιστευτήριο που έχει ήδη το άτομο. Ένα διορθωμένο παίρνει τη θέση του με testamur replace· μόνο με --again παίρνουν όλοι της ροής άλλο ένα.",
        "cli.issue.more": "… και {count} ακόμη",
        "cli.column": "στήλη {column}",
        "card.awarded_to": "απονεμήθηκε σε: {name}",
        "card.awarded_by": "από: {body}",
        "card.awarded_on": "στις {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} ώρες][ · επίπεδο ΕΠΕΠ {eqf}][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · αποτέλεσμα {grade}]",
        "cli.issue.complete":
            "{mandatory} από τα 11 στοιχεία της ευρωπαϊκής προσέγγισης, {optional} από τα 5 προαιρετικά",
        "cli.issue.losses": "Τι δεν μπορεί να μεταφέρει πλήρως το Open Badges 3.0:",
        "cli.issue.problems": "{count} {count|πρόβλημα|προβλήματα}· δεν υπογράφηκε τίποτε:",
        "cli.issue.problems_skipped": "{count} {count|πρόβλημα|προβλήματα} σε γραμμές που παραλείπονται:",
        "cli.issue.warnings": "{count} {count|σημείο|σημεία} που πρέπει να κοιτάξετε:",
        "cli.issue.notes": "{count} {count|σημείωση|σημειώσεις}:",
        "cli.issue.would_start": "Δεν υπάρχει κανένα εμπόδιο. Χωρίς --dry-run η δέσμη θα υπογραφόταν τώρα.",
        "cli.issue.done":
            "{count|Υπογράφηκε|Υπογράφηκαν} {count} {count|διαπιστευτήριο|διαπιστευτήρια} στον φάκελο {folder}· ο κατάλογος είναι το {index}.",
        "cli.issue.resumed": "Η δέσμη είχε αρχίσει νωρίτερα: {count} {count|υπήρχε|υπήρχαν} ήδη.",
        "cli.issue.progress": "Υπογράφηκαν {done} από {total}, {rate} το δευτερόλεπτο, απομένουν {left} s",
        "cli.issue.proofs": "Υπογραφή με {suites}.",
        "cli.issue.status_list": "Κατάλογος κατάστασης για {count} από αυτά, {free} ελεύθερες θέσεις: {list}",
        "cli.issue.new_list": "νέος",
        "cli.issue.earlier":
            "Αυτός ο ονομαστικός κατάλογος άρχισε ή ολοκληρώθηκε νωρίτερα, στις {date}: τα ίδια διαπιστευτήρια, τίποτε νέο.",
        "cli.line": "{file}, γραμμή {line}",
        "cli.issuer.ledger_sound": "Το βιβλίο εκδόσεων είναι όπως γράφτηκε: {count} {count|γραμμή|γραμμές}.",
        "cli.row": "γραμμή {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|διαπιστευτήριο|διαπιστευτήρια} {state} τώρα. Για να το μάθουν και άλλοι: testamur status publish",
        "cli.status.unchanged": "{count} {count|ήταν|ήταν} {state} ήδη.",
        "cli.status.published":
            "{file}: {purpose}, {count} {count|ορισμένη καταχώριση|ορισμένες καταχωρίσεις}, με διεύθυνση {address}",
        "cli.status.valid_until":
            "Με αυτούς τους καταλόγους ο έλεγχος είναι δυνατός έως {date}: δημοσιεύστε τους ξανά πριν από τότε.",
        "cli.status.none": "Δεν υπάρχει ακόμη κατάλογος κατάστασης: δεν εκδόθηκε τίποτε.",
        "state.revoked": "σε ανάκληση",
        "state.suspended": "σε αναστολή",
        "state.reinstated": "και πάλι σε ισχύ",

        "report.claimed": "Δηλώνει",
        "report.only_inside":
            "Ελέγχθηκε μόνο το διαπιστευτήριο που περιέχεται μέσα. Συγκρίνετε ό,τι βλέπετε στη σελίδα με αυτές τις γραμμές.",
        "report.only_inside.several":
            "Αρχεία από τα οποία ελέγχθηκε μόνο το διαπιστευτήριο που περιέχεται μέσα: {count}. Συγκρίνετε ό,τι βλέπετε στις σελίδες τους με αυτές τις γραμμές.",
        "report.established": "Τεκμηριωμένα",
        "report.nothing_established": "τίποτε: η υπογραφή δεν πέρασε τον έλεγχο",
        "report.nothing_signed": "τίποτε: δεν υπάρχει υπογραφή",
        "report.policy":
            "Κρίθηκε σύμφωνα με την πολιτική «{policy}» (έκδοση {version}[, SHA-256 του αρχείου {digest}]).",
        "report.registry": "σύμφωνα με το μητρώο {registry}, αριθμός {number}, με ημερομηνία {date}",
        "report.registry_unsigned":
            "σύμφωνα με το μητρώο {registry}, αριθμός {number}, με ημερομηνία {date}, το οποίο δεν έχει υπογράψει κανείς που εμπιστεύεστε",
        "report.presentation": "Παρουσίαση: ποιος παρουσιάζει τα διαπιστευτήρια που περιέχει",
        "report.credential": "διαπιστευτήριο {number}",
        "report.inner": "διαπιστευτήριο {number} μέσα του",
        "report.record":
            "Αρχείο μάθησης: το ίδιο {verdict}, με {count} {count|διαπιστευτήριο|διαπιστευτήρια} μέσα του ({counts})",
        "report.endorsements": "Το στηρίζουν, με δικά τους λόγια (δεν ελέγχθηκε)",
        "report.findings": "Με σήμανση !: αξίζει να το δείτε, αλλά δεν κρίνει το αποτέλεσμα σε αυτή την πολιτική.",
        "report.same_reason": "για τον ίδιο λόγο",
        "report.skipped": "δεν εξετάστηκε",
        "report.skipped_count":
            "{count} {count|έλεγχος δεν έγινε|έλεγχοι δεν έγιναν}: όσα λέει για τον εαυτό του ένα αρχείο χωρίς απόδειξη δεν αποδεικνύουν τίποτε.",
        "report.summary": "{files} {files|αρχείο|αρχεία}: {counts}",
        "field.shown.title": "τίτλος",
        "field.shown.learner": "εκπαιδευόμενος",
        "field.shown.issuer": "εκδότης",
        "field.shown.awarded": "απονεμήθηκε",
        "field.shown.place": "τόπος",
        "field.shown.result": "βαθμός",
        "field.shown.workload": "φόρτος",
        "field.shown.level": "επίπεδο",
        "field.shown.identifier": "αριθμός",

        "reason.usage": "Η εντολή δεν έγινε κατανοητή: {what}.",
        "next.usage": "Αναζητήστε τη με testamur help και το όνομα της εντολής.",
        "usage.no_file": "Ορίστε αρχείο ή φάκελο, ή χρησιμοποιήστε --stream",
        "usage.link":
            "Με --online ένα αρχείο μπορεί να δοθεί με τη διεύθυνση https του· αλλιώς αποθηκεύστε το αρχείο και δώστε το ({link})",
        "usage.stream_files": "Με --stream τα έγγραφα έρχονται από την τυπική είσοδο· μην ορίσετε αρχεία",
        "usage.empty_folder": "Δεν υπάρχει κανένα αρχείο σε αυτόν τον φάκελο",
        "usage.unknown_check": "Δεν υπάρχει έλεγχος με το όνομα «{check}»",
        "usage.unknown_figure": "Δεν υπάρχει μέτρηση με το όνομα «{figure}», μόνο {figures}",
        "usage.domain_without_challenge": "Το --domain χρειάζεται το --challenge που στάλθηκε μαζί του",
        "usage.out_of_range": "Ένας αριθμός βρίσκεται έξω από το επιτρεπτό εύρος",
        "usage.country": "Το «{country}» δεν είναι χώρα",
        "usage.column": "Το «{column}» δεν έχει τη μορφή FIELD=HEADER, για παράδειγμα family_name=Surname",
        "usage.hash_without_rdfc": "το --hash πηγαίνει μαζί με το --algorithm rdfc-1.0",
        "usage.no_ids": "Ορίστε τουλάχιστον ένα διαπιστευτήριο με το αναγνωριστικό του· υπάρχουν στο index.csv",
        "usage.replace":
            "Ορίστε τι αντικαθίσταται: ένα διαπιστευτήριο με --id, ή η δέσμη με τα λάθη με --batch· τα αναγνωριστικά των διαπιστευτηρίων υπάρχουν στο index.csv, και της δέσμης το εμφάνισε το testamur issue",
        "usage.only_new": "το --only-new δεν συνδυάζεται ούτε με --again ούτε με --stream",
        "usage.also_revoked": "το --also-revoked δεν συνδυάζεται με --again",
        "usage.no_out": "Ορίστε με --out πού θα γραφτούν τα διαπιστευτήρια, ή δείτε πρώτα με --dry-run",

        "reason.file.unreadable": "Το αρχείο δεν μπορεί να διαβαστεί[: {cause}].",
        "next.file.unreadable": "Ελέγξτε το όνομά του και αν έχετε δικαίωμα ανάγνωσης.",
        "reason.file.too_large": "Η είσοδος είναι μεγαλύτερη από όσο διαβάζεται εδώ[: περισσότερα από {limit} byte].",
        "next.file.too_large": "Ελέγξτε ότι είναι το σωστό αρχείο ή χωρίστε το.",
        "reason.passphrase.none": "Χρειάζεται φράση πρόσβασης και δεν υπάρχει τερματικό για να ζητηθεί.",
        "next.passphrase.none": "Δώστε τη σε αρχείο με --passphrase-file ή μέσω περιγραφέα με --passphrase-fd.",
        "reason.passphrase.differs": "Οι δύο φράσεις πρόσβασης δεν είναι ίδιες.",
        "next.passphrase.differs": "Δοκιμάστε ξανά· δεν δημιουργήθηκε τίποτε.",
        "reason.folder.no_space": "Δεν υπάρχει πια χώρος στον δίσκο για τον φάκελο {file}.",
        "next.folder.no_space":
            "Δεν έμεινε εκεί τίποτε από αυτόν. Ελευθερώστε χώρο ή επιλέξτε άλλον δίσκο και έπειτα δώστε ξανά την ίδια εντολή.",
        "reason.export.encrypted_only":
            "Μια εξαγωγή δεν είναι κρυπτογραφημένη, και τίποτε δεν δείχνει ότι αυτό είναι σκόπιμο.",
        "next.export.encrypted_only":
            "Αν είναι, προσθέστε --in-the-clear. Για να μείνει κρυπτογραφημένη, δημιουργήστε αντίγραφο ασφαλείας με «testamur wallet backup».",
        "reason.record.ambiguous": "Το «{record}» ταιριάζει σε {count} εγγραφές του πορτοφολιού, όχι σε μία.",
        "next.record.ambiguous": "Γράψτε περισσότερο από το αναγνωριστικό της· το testamur wallet list τις δείχνει.",
        "reason.record.too_short": "Το «{record}» είναι πολύ σύντομο για να δηλώσει μια εγγραφή.",
        "next.record.too_short":
            "Γράψτε τουλάχιστον τόσους χαρακτήρες από το αναγνωριστικό της: {count}. Το testamur wallet list τις δείχνει.",
    ]
}
