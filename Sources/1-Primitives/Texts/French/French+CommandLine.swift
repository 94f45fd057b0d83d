extension French {
    /// What the command line says of itself: help, prompts, remarks.
    static let commandLine: [String: String] = commandLineHelp.merging(commandLineRemarks) { first, _ in first }

    private static let commandLineRemarks: [String: String] = [
        "cli.error": "erreur",
        "cli.hint": "conseil",
        "cli.note": "remarque",
        "cli.verify.clock_regressed":
            "L’horloge de cette machine est à {now} ; lors d’une vérification antérieure elle était déjà à {last}. Ce qui a expiré depuis passe peut-être encore pour bon.",
        "cli.verify.clock_regressed.next":
            "Réglez l’horloge. Si elle était fausse à ce moment-là et juste maintenant, retirez la ligne « clock » de {file} ; tout le reste y demeure.",
        "cli.memory_not_locked":
            "la mémoire qui contient des secrets n’a pas pu être verrouillée ; elle pourrait être écrite dans l’espace d’échange",
        "cli.passphrase.key": "Phrase secrète de la clé :",
        "cli.passphrase.new_key": "Nouvelle phrase secrète pour la clé :",
        "cli.passphrase.issuer": "Phrase secrète de l’espace de travail de l’émetteur :",
        "cli.passphrase.new_issuer": "Nouvelle phrase secrète pour l’espace de travail de l’émetteur :",
        "cli.passphrase.wallet": "Phrase secrète du portefeuille :",
        "cli.passphrase.new_wallet": "Nouvelle phrase secrète pour le portefeuille :",
        "cli.passphrase.again": "La même encore une fois :",
        "cli.inspect.unjudged": "Rien n’a été vérifié. Pour vérifier : testamur verify",
        "cli.inspect.picture": "Voici ce que dit le badge contenu dans l’image.",
        "cli.bake.done": "{file} : l’image avec l’attestation à l’intérieur ({bytes} octets)",
        "cli.bake.replaced": "l’image contenait un autre badge, qui a été remplacé",
        "cli.unbake.done": "{file} : ce qui était dans l’image ({bytes} octets). Pour vérifier : testamur verify",
        "cli.unbake.unjudged":
            "ce qui était dans l’image est écrit ; testamur verify ne juge pas les badges de cette sorte",
        "cli.canonicalize.lossy":
            "une signature sur des données liées serait refusée ici : ce qui suit des règles de JSON-LD est écrit ; quelque chose dans le document se perd ou peut être mal compris",
        "cli.trust.built": "{file} : un registre avec {count} {count|émetteur|émetteurs}, signé avec cette clé :",
        "cli.trust.sound": "on n’y trouve rien de faux",
        "cli.wallet.created": "{file} est prêt. Gardez sa phrase secrète : personne ne peut l’ouvrir sans elle.",
        "cli.wallet.added": "{file} est dans le portefeuille :",
        "cli.wallet.present": "{file} était déjà dans le portefeuille :",
        "cli.wallet.empty":
            "Le portefeuille est vide. Ajoutez ce que vous avez reçu : testamur wallet add FILE --wallet WALLET",
        "cli.wallet.presented":
            "{file} est pour {domain} seul. Il montre l’attestation entière ; ce qui a été montré ne peut être repris.",
        "cli.wallet.removed":
            "L’élément est effacé de ce portefeuille. Les copies ailleurs, y compris d’anciennes sauvegardes, demeurent.",
        "cli.wallet.removed_remembered":
            "Hors du portefeuille, sans chiffrement, les vérifications sur cet ordinateur retiennent encore l’émetteur, {issuer}, et où il tient ses listes d’état : {file}. Sans cela, une liste plus ancienne passerait pour la plus récente. Pour tout oublier, supprimez ce fichier.",
        "cli.wallet.remove_award": "Sera effacé pour toujours : {title}[ · {learner}][ · {issuer}]",
        "cli.wallet.remove_file":
            "Sera effacé pour toujours : le fichier {file}. Les attestations qui s’y trouvaient restent.",
        "cli.wallet.log_empty": "Rien n’a encore été fait avec ce portefeuille.",
        "cli.wallet.nothing_found": "Il n’y avait aucun fichier dedans.",
        "cli.wallet.salvage": "Endommagé et laissé de côté : {count} {count|élément|éléments}",
        "cli.wallet.salvage_next":
            "D’une sauvegarde, ils reviennent : testamur wallet restore BACKUP --wallet NOUVEAU. Sans sauvegarde, un nouveau portefeuille reprend tout ce qui est intact : testamur wallet create --wallet NOUVEAU, puis testamur wallet merge {file} --salvage --wallet NOUVEAU",
        "cli.wallet.salvage_unlogged":
            "Le dommage empêche d’écrire dans le portefeuille : son historique ne dit rien de cet export.",
        "cli.wallet.salvage_erase":
            "Une attestation endommagée, ou un fichier dans lequel des attestations sont arrivées, peut être effacé, et rien d’autre : testamur wallet remove {record} --salvage --wallet {file}",
        "cli.wallet.damaged.credential":
            "une attestation, ou un autre fichier que vous avez ajouté ; ajoutez-le de nouveau, ou demandez-le à l’émetteur",
        "cli.wallet.damaged.holder-key":
            "une clé de détenteur ; les attestations liées à elle ne pourront plus jamais être présentées",
        "cli.wallet.damaged.presentation": "une présentation ; on ne sait plus ce qui a été montré alors, ni à qui",
        "cli.wallet.damaged.event": "une ligne du journal ; aucune attestation n’est concernée",
        "cli.wallet.damaged.parcel":
            "un fichier dans lequel des attestations sont arrivées ; les attestations elles-mêmes sont gardées à côté",
        "cli.wallet.damaged.recovery":
            "le code de récupération ; les mots sur le papier ouvrent toujours les sauvegardes existantes",
        "cli.wallet.damaged.share": "un partage ; on ne sait plus qui a quoi, ni jusqu’à quand",
        "cli.wallet.remove_copies":
            "Aussi dans ce portefeuille, et non {count|effacé|effacés} avec elle : {count} {count|autre fichier|autres fichiers} de cette attestation ou de son numéro : {records}",
        "cli.wallet.removed_copy":
            "Ce fichier est effacé. Encore dans ce portefeuille, de cette attestation ou de son numéro : {records}. Pour effacer le suivant : testamur wallet remove {record} --wallet {file}",
        "cli.wallet.restored_beside":
            "Cette machine connaissait déjà ce portefeuille. Si une autre copie se trouve ici, elle est désormais refusée ; si elle contient plus que la sauvegarde, reprenez-le : testamur wallet merge AUTRE --wallet {file}",
        "cli.wallet.passed_over":
            "Laissé de côté, car lien, élément caché, fichier non ordinaire ou trop profond : {count}",
        "cli.wallet.key_file_changed":
            "Désormais, le portefeuille s’ouvre avec le nouveau fichier de clé et la phrase secrète que vous avez donnée. Les copies plus anciennes s’ouvrent comme avant.",
        "cli.wallet.key_file_gone":
            "Désormais, la phrase secrète que vous avez donnée ouvre seule le portefeuille. Les copies plus anciennes ont toujours besoin du fichier de clé.",
        "reason.record.too_short.share": "« {record} » est trop court pour désigner un partage.",
        "next.record.too_short.share":
            "Écrivez au moins ce nombre de caractères de son identifiant : {count}. testamur wallet shares les énumère.",
        "cli.wallet.not_added": "Non ajouté : {count} {count|fichier|fichiers}",
        "cli.wallet.removed_left":
            "L’élément est encore dans {file}, qui contient aussi d’autres attestations. Pour effacer ce fichier : testamur wallet remove {record} --wallet {wallet}",
        "cli.wallet.event.received": "{time} : {count} {count|attestation reçue|attestations reçues}",
        "cli.wallet.event.removed": "{time} : {count} {count|élément effacé|éléments effacés}",
        "cli.wallet.event.presented": "{time} : {count} {count|attestation montrée|attestations montrées}[ à {note}]",
        "cli.wallet.event.shared": "{time} : {count} {count|attestation partagée|attestations partagées}[ avec {note}]",
        "cli.wallet.event.withdrawn": "{time} : un partage retiré[ à {note}] ; les copies demeurent",
        "cli.wallet.event.passphrase_changed": "{time} : phrase secrète ou fichier de clé changé",
        "cli.wallet.event.recovery_code_made": "{time} : code de récupération créé",
        "cli.wallet.event.backed_up": "{time} : sauvegarde faite et éprouvée[ : {note}]",
        "cli.wallet.event.restored": "{time} : rétabli depuis une sauvegarde",
        "cli.wallet.event.merged": "{time} : un autre portefeuille repris[ : {note}]",
        "cli.wallet.event.exported": "{time} : tout écrit sans chiffrement[ : {note}]",
        "cli.wallet.event.other": "{time} : {kind}[ : {note}]",
        "cli.wallet.code": "Les 13 mots du code de récupération :",
        "cli.wallet.code_new":
            "Écrivez les mots ci-dessus sur papier et gardez-les à part de la sauvegarde. Qui a les deux a tout ; sans eux, une sauvegarde ne s’ouvre plus jamais.",
        "cli.wallet.backed_up":
            "{file} est une sauvegarde avec {count} {count|élément|éléments} ; elle a été rétablie en mémoire et est identique.",
        "cli.wallet.backup_sound": "La sauvegarde est saine : {count} {count|élément|éléments}, du {time}.",
        "cli.wallet.key_new": "Une nouvelle clé : ce portefeuille n’en avait pas pour {issuer}.",
        "cli.wallet.key_alike":
            "Il y a aussi une clé pour {issuer}, qui ne diffère que par des majuscules. Pour avoir celle-là, nommez l’émetteur ainsi.",
        "cli.wallet.key_known": "La clé que ce portefeuille a pour {issuer} :",
        "cli.wallet.backup_salvageable":
            "La sauvegarde du {time} est endommagée. {count} {count|élément est intact et revient|éléments sont intacts et reviennent} avec : testamur wallet restore {file} --salvage --wallet NOUVEAU",
        "cli.wallet.restored": "{file} est prêt, avec {count} {count|élément|éléments}.",
        "cli.wallet.restore_usage":
            "nommez avec --wallet le portefeuille à créer, ou utilisez --check pour seulement examiner la sauvegarde",
        "cli.wallet.merged":
            "{count} {count|élément repris|éléments repris}, {present} déjà là ; {keys} {keys|clé reprise|clés reprises}.",
        "cli.wallet.merged_left_out": "Laissé de côté, parce qu’effacé ici : {count} {count|élément|éléments}",
        "cli.wallet.merged_erased": "{id}  {title}, effacé le {date}",
        "cli.wallet.merged_with_erased":
            "Pour le reprendre aussi : testamur wallet merge {other} --with-erased --wallet {file}",
        "cli.wallet.merged_erased_there":
            "Effacé dans l’autre portefeuille et encore ici : {count} {count|élément|éléments}. Une fusion n’efface rien ; pour effacer aussi ici : testamur wallet remove RECORD --wallet {file}",
        "cli.wallet.export_warning":
            "Tout est écrit sans chiffrement : quiconque obtient le dossier peut le lire. Effacez-le une fois qu’il est arrivé.",
        "cli.wallet.exported": "{count} {count|élément|éléments} et l’historique sont dans {file}.",
        "cli.wallet.key_file_made":
            "{file} est le fichier de clé du portefeuille. Gardez-le à part du portefeuille, et faites-en une copie : sans lui, le portefeuille ne s’ouvre pas.",
        "cli.wallet.key_file_usage": "--new-key-file et --without-key-file s’excluent",
        "cli.passphrase.other_wallet": "Phrase secrète de l’autre portefeuille :",
        "cli.wallet.reminder.never":
            "Il n’y a pas encore de sauvegarde de ce portefeuille. Faites-en une : testamur wallet backup --out FILE --wallet WALLET",
        "cli.wallet.reminder.changes":
            "{count} {count|élément n’est|éléments ne sont} encore dans aucune sauvegarde : testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.not_remembered":
            "Cette machine ne retient pas l’état du portefeuille, faute de dossier personnel : une copie plus ancienne passerait inaperçue. Nommez un dossier pour cela avec --state.",
        "cli.wallet.reminder.code":
            "Le code de récupération est plus récent que la dernière sauvegarde : les nouveaux mots n’en ouvrent encore aucune. Faites-en une : testamur wallet backup --replace --out FILE --wallet WALLET",
        "cli.wallet.reminder.old":
            "La dernière sauvegarde date de six mois. Les disques vieillissent : faites-en une nouvelle.",
        "cli.wallet.report.inside": "Dans {file} ({bytes} octets), chiffré avec votre phrase secrète :",
        "cli.wallet.report.credentials": "{count} {count|attestation|attestations}, ou fichiers d’autres sortes",
        "cli.wallet.report.reports": "{count} {count|rapport|rapports} à leur sujet",
        "cli.wallet.report.parcels": "{count} {count|fichier|fichiers} dans lesquels des attestations sont arrivées",
        "cli.wallet.report.holder_keys": "{count} {count|clé privée|clés privées}, chacune pour un émetteur",
        "cli.wallet.report.presentations":
            "{count} {count|présentation|présentations} : ce qui a été montré, à qui et quand",
        "cli.wallet.report.shares": "{count} {count|partage|partages}, avec destinataire, usage et dernier jour",
        "cli.wallet.report.share":
            "{time} : {count} {count|attestation partagée|attestations partagées} avec {recipient}, pour : {purpose} ({state})",
        "cli.wallet.report.events": "{count} {count|ligne|lignes} de l’historique",
        "cli.wallet.report.recovery_codes": "le code de récupération, qui ouvre les sauvegardes",
        "cli.wallet.report.others": "{count} {count|autre élément|autres éléments}",
        "cli.wallet.report.anchor":
            "À côté, sans chiffrement, le numéro du dernier changement et aucune donnée à caractère personnel : {file}",
        "cli.wallet.report.remembered":
            "À côté, sans chiffrement, ce que retiennent les vérifications sur cet ordinateur, d’attestations de ce portefeuille et d’autres : {file}",
        "cli.wallet.report.issuers": "{count} {count|émetteur|émetteurs} :",
        "cli.wallet.report.lists": "{count} {count|adresse|adresses} de listes d’état :",
        "cli.wallet.report.registries": "{count} {count|registre|registres} :",
        "cli.wallet.report.clock": "la dernière heure vue : {time}",
        "cli.wallet.report.remembered_more":
            "gardé aussi par les vérifications, des registres ouverts et de ce que les serveurs d’émetteurs ont répondu à verify --online :",
        "cli.wallet.report.outside":
            "Remis à d’autres, pour autant que ce portefeuille le sache ; cela ne peut être rappelé d’ici :",
        "cli.wallet.report.nothing_outside": "Rien n’a été remis à d’autres, pour autant que ce portefeuille le sache.",
        "cli.wallet.report.rights":
            "Personne d’autre que vous ne détient ce portefeuille. Demandez l’accès ou l’effacement aux destinataires ci-dessus ; effacez ici avec : testamur wallet remove",
        "cli.wallet.password_changed":
            "La phrase secrète est changée. Les anciennes copies du fichier s’ouvrent encore avec l’ancienne.",
        "cli.issuer.created": "{folder} est prêt. L’émetteur est connu comme {issuer}.",
        "cli.issuer.time_zone":
            "Les jours commencent et finissent à l’heure de {zone} ; si c’est faux, refaites l’espace de travail avec --time-zone, par exemple --time-zone Europe/Paris.",
        "cli.issuer.registry_entry":
            "Pour le registre : {file}. Donnez-le à l’organisme qui tient un registre de confiance, ou essayez-le avec : testamur trust build",
        "cli.issuer.did_document": "Pour votre serveur web : {file}, qui doit se trouver à {url}",
        "cli.issue.plan": "{count} {count|attestation|attestations} : {title}",
        "cli.issue.encoding":
            "{file} : [export de {export}, ]{encoding}, séparé par « {separator} », noms des colonnes à la ligne {row}",
        "cli.issue.workbook": "{file} : [export de {export}, ]feuille « {sheet} », noms des colonnes à la ligne {row}",
        "cli.issue.columns": "Ce pour quoi les colonnes sont prises :",
        "cli.issue.columns_ignored": "non utilisées : {columns}",
        "cli.issue.recognised": "reconnue à son nom",
        "cli.issue.told": "comme vous l’avez dit",
        "cli.issue.sitting.last": "de chaque apprenant la dernière",
        "cli.issue.sitting.best": "de chaque apprenant la meilleure",
        "cli.issue.order.dmy": "jour avant mois",
        "cli.issue.order.mdy": "mois avant jour",
        "cli.issue.order.ymd": "année d’abord",
        "cli.issue.preview": "L’une d’elles :",
        "cli.issue.skipped": "{count} {count|ligne est omise|lignes sont omises}.",
        "cli.issue.may_skip":
            "Avec --skip-bad-rows, les {rest} autres seraient délivrées, et {count} {count|ligne omise|lignes omises}.",
        "cli.issue.stream_held":
            "Rien à faire s’il s’agit de l’attestation que la personne possède déjà. Une version corrigée la remplace avec testamur replace ; seul --again en donne une autre à toutes les personnes du flux.",
        "cli.issue.more": "… et {count} de plus",
        "cli.column": "colonne {column}",
        "card.awarded_to": "délivrée à {name}",
        "card.awarded_by": "par {body}",
        "card.awarded_on": "le {date}[, {place}]",
        "card.workload": "[{ects} ECTS][ · {hours} heures][ · niveau CEC {eqf}][ · {participation}]",
        "card.assessment": "[{type}][ · {supervision}][ · résultat {grade}]",
        "cli.issue.complete": "{mandatory} des 11 éléments de l’approche européenne, {optional} des 5 facultatifs",
        "cli.issue.losses": "Ce qu’Open Badges 3.0 ne peut porter en entier :",
        "cli.issue.problems": "{count} {count|problème|problèmes} ; rien n’a été signé :",
        "cli.issue.problems_skipped": "{count} {count|problème|problèmes} dans des lignes qui sont omises :",
        "cli.issue.warnings": "{count} {count|point|points} à regarder :",
        "cli.issue.notes": "{count} {count|remarque|remarques} :",
        "cli.issue.would_start": "Rien ne s’y oppose. Sans --dry-run, le lot serait signé maintenant.",
        "cli.issue.done":
            "{count} {count|attestation signée|attestations signées} dans {folder} ; la liste est {index}.",
        "cli.issue.resumed": "Le lot avait été commencé auparavant : {count} {count|était|étaient} déjà là.",
        "cli.issue.progress": "{done} sur {total} signées, {rate} par seconde, encore {left} s",
        "cli.issue.proofs": "Signé avec {suites}.",
        "cli.issue.status_list": "Liste d’états pour {count} d’entre elles, {free} places libres : {list}",
        "cli.issue.new_list": "une nouvelle",
        "cli.issue.earlier":
            "Cette liste d’apprenants a déjà été commencée ou délivrée le {date} : les mêmes attestations, rien de nouveau.",
        "cli.line": "{file}, ligne {line}",
        "cli.issuer.ledger_sound": "Le journal est tel qu’il a été écrit : {count} {count|ligne|lignes}.",
        "cli.row": "ligne {row}[, {column}]",
        "cli.status.changed":
            "{count} {count|attestation a|attestations ont} à présent l’état « {state} ». Pour que d’autres le sachent : testamur status publish",
        "cli.status.unchanged": "{count} {count|avait|avaient} déjà l’état « {state} ».",
        "cli.status.published":
            "{file} : {purpose}, {count} {count|entrée marquée|entrées marquées}, qui doit se trouver à {address}",
        "cli.status.valid_until": "Ces listes permettent de vérifier jusqu’au {date} : publiez-les de nouveau avant.",
        "cli.status.none": "Il n’y a pas encore de liste d’états : rien n’a été délivré.",
        "state.revoked": "révoquée",
        "state.suspended": "suspendue",
        "state.reinstated": "de nouveau en vigueur",

        "report.claimed": "Elle déclare",
        "report.only_inside":
            "Seule l’attestation contenue dans le fichier a été vérifiée. Comparez ce que vous voyez sur la page avec ces lignes.",
        "report.only_inside.several":
            "Fichiers dont seule l’attestation à l’intérieur a été vérifiée : {count}. Comparez ce que vous voyez sur leurs pages avec ces lignes.",
        "report.established": "Établi",
        "report.nothing_established": "rien : la signature n’a pas tenu",
        "report.nothing_signed": "rien : il n’y a pas de signature",
        "report.policy": "Jugé selon la politique « {policy} » (version {version}[, SHA-256 du fichier {digest}]).",
        "report.registry": "selon le registre {registry}, numéro {number} du {date}",
        "report.registry_unsigned":
            "selon le registre {registry}, numéro {number} du {date}, que personne à qui vous faites confiance n’a signé",
        "report.presentation": "Une présentation : qui montre les attestations qu’elle contient",
        "report.credential": "attestation {number}",
        "report.inner": "attestation {number} à l’intérieur",
        "report.record":
            "Un relevé d’apprentissage : pris seul {verdict}, avec {count} {count|attestation|attestations} à l’intérieur ({counts})",
        "report.endorsements": "Appuyé par, dans leurs propres termes (non vérifié)",
        "report.findings": "Marqué d’un ! : mérite un regard, mais n’est pas décisif selon cette politique.",
        "report.same_reason": "pour la même raison",
        "report.skipped": "pas examiné",
        "report.skipped_count":
            "{count} {count|contrôle n’a pas été fait|contrôles n’ont pas été faits} : ce qu’un fichier non prouvé dit de lui-même n’est pas une preuve.",
        "report.summary": "{files} {files|fichier|fichiers} : {counts}",
        "field.shown.title": "titre",
        "field.shown.learner": "apprenant",
        "field.shown.issuer": "émetteur",
        "field.shown.awarded": "délivrée",
        "field.shown.place": "lieu",
        "field.shown.result": "résultat",
        "field.shown.workload": "charge",
        "field.shown.level": "niveau",
        "field.shown.identifier": "numéro",

        "reason.usage": "La commande n’a pas été comprise : {what}.",
        "next.usage": "Consultez testamur help avec le nom de la commande.",
        "usage.no_file": "Nommez un fichier ou un dossier, ou utilisez --stream",
        "usage.link":
            "Avec --online, un fichier peut être nommé par son adresse https ; sinon, enregistrez le fichier et nommez-le ({link})",
        "usage.stream_files": "Avec --stream, les documents viennent de l’entrée standard ; ne nommez pas de fichiers",
        "usage.empty_folder": "Il n’y a aucun fichier dans ce dossier",
        "usage.unknown_check": "Il n’existe pas de contrôle nommé « {check} »",
        "usage.unknown_figure": "Il n’existe pas de mesure nommée « {figure} », seulement {figures}",
        "usage.domain_without_challenge": "Un --domain demande le --challenge qui a été envoyé avec lui",
        "usage.out_of_range": "Un nombre est hors de ses limites",
        "usage.country": "« {country} » n’est pas un pays",
        "usage.column": "« {column} » n’est pas de la forme FIELD=HEADER, par exemple family_name=Nom",
        "usage.hash_without_rdfc": "--hash va avec --algorithm rdfc-1.0",
        "usage.no_ids": "Nommez au moins une attestation par son identifiant ; index.csv les contient",
        "usage.replace":
            "Dites ce qui est remplacé : une attestation avec --id, ou le lot qui contient les erreurs avec --batch ; index.csv contient les identifiants des attestations, et testamur issue a affiché celui du lot",
        "usage.only_new": "--only-new ne va ni avec --again ni avec --stream",
        "usage.also_revoked": "--also-revoked ne va pas avec --again",
        "usage.no_out": "Dites avec --out où vont les attestations, ou regardez d’abord avec --dry-run",

        "reason.file.unreadable": "Le fichier ne peut pas être lu[ : {cause}].",
        "next.file.unreadable": "Vérifiez son nom et si vous avez le droit de le lire.",
        "reason.file.too_large": "L’entrée est plus grande que ce qui est lu ici[ : plus de {limit} octets].",
        "next.file.too_large": "Vérifiez que c’est le bon fichier, ou divisez-le.",
        "reason.passphrase.none": "Il faut une phrase secrète, et il n’y a pas de terminal où la demander.",
        "next.passphrase.none":
            "Donnez-la dans un fichier avec --passphrase-file, ou par un descripteur avec --passphrase-fd.",
        "reason.passphrase.differs": "Les deux phrases secrètes ne sont pas identiques.",
        "next.passphrase.differs": "Réessayez ; rien n’a été créé.",
        "reason.folder.no_space": "Il n’y a plus de place sur le disque pour le dossier {file}.",
        "next.folder.no_space":
            "Rien n’en est resté là. Faites de la place ou choisissez un autre disque, puis donnez de nouveau la même commande.",
        "reason.export.encrypted_only": "Un export n’est pas chiffré, et rien ne dit que c’est voulu.",
        "next.export.encrypted_only":
            "Dites --in-the-clear si ce l’est. Pour qu’il reste chiffré, faites une sauvegarde avec « testamur wallet backup ».",
        "reason.record.ambiguous": "« {record} » correspond à {count} éléments du portefeuille, et non à un seul.",
        "next.record.ambiguous": "Écrivez davantage de son identifiant ; testamur wallet list les montre.",
        "reason.record.too_short": "« {record} » est trop court pour désigner un élément.",
        "next.record.too_short":
            "Écrivez au moins ce nombre de caractères de son identifiant : {count}. testamur wallet list les montre.",
    ]
}
