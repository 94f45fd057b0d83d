extension French {
    /// The registrar's desk, what it publishes, and the issuing half of the VC-API.
    static let issuerDesk: [String: String] = [
        // The issuing half of the VC-API
        "reason.document.issuer": "« {issuer} » n’est pas l’émetteur qui signe ici.",
        "next.document.issuer": "Indiquez {ours} comme émetteur.",
        "reason.document.proof_present": "Ce qui doit être signé porte déjà une preuve.",
        "next.document.proof_present": "Envoyez-le sans le membre « {member} ».",
        "reason.document.status_present":
            "L’attestation nomme une place dans des listes d’états que nous n’avons pas attribuée.",
        "next.document.status_present": "Omettez le membre « {member} » : il est ajouté ici.",
        "reason.document.already_issued": "Une attestation avec l’identifiant {id} a déjà été délivrée.",
        "next.document.already_issued": "Utilisez un identifiant jamais utilisé, ou omettez-le.",
        "reason.document.member": "Le membre « {member} » est illisible.",
        "next.document.member": "Écrivez-le comme le demande le modèle de données des attestations.",
        "reason.document.kind":
            "Une liste d’état est faite par l’espace de travail lui-même ; aucune n’est signée pour autrui.",
        "next.document.kind":
            "Publiez les listes avec « testamur status publish » et faites signer ici des attestations.",
        "reason.document.issuer_profile":
            "Le document dit de son émetteur « {found} » ; cet espace de travail est {ours}.",
        "next.document.issuer_profile":
            "Écrivez le nom et les numéros comme dans l’espace de travail, ou ne les écrivez pas.",
        "reason.document.address": "Une attestation ne peut pas porter une telle adresse[ ({scheme} :)].",
        "next.document.address": "Utilisez une adresse qui commence par l’un de ces mots : {allowed}.",
        "reason.document.context":
            "Les contextes de ce document ne disent pas ce qu’est une entrée de liste de statut, qui est ajoutée ici ({cause}).",
        "next.document.context":
            "Écrivez-le selon le modèle de données 2.0 : le premier contexte est https://www.w3.org/ns/credentials/v2.",
        "api.correct_document":
            "Corrigez-le dans le document que vous envoyez, puis demandez à nouveau. Rien n’a été signé.",
        "reason.api.token": "Cette adresse demande un jeton, et aucun ou un autre a été envoyé.",
        "next.api.token":
            "Envoyez « Authorization: Bearer » avec le jeton que vous a donné la personne qui gère ce serveur.",
        "reason.server.issuer_workspace": "Le rôle issuer demande un espace de travail.",
        "next.server.issuer_workspace": "Nommez-le avec --workspace ; testamur issuer init en crée un.",
        "reason.server.api_token":
            "L’interface qui délivre demande un jeton d’au moins {least} caractères et la phrase secrète de la clé.",
        "next.server.api_token":
            "Donnez --api-token-file (ou TESTAMUR_API_TOKEN) avec --passphrase-file ou --passphrase-fd.",
        "reason.server.interop_workspace":
            "La politique w3c-interop signe tout, avec une clé que tout le monde connaît : pas pour un espace de travail.",
        "next.server.interop_workspace": "Omettez --workspace, ou --policy.",
        "help.server.workspace": "L’espace de travail de l’émetteur, pour le rôle issuer.",
        "help.server.api_token_file":
            "Un fichier avec le jeton dont les programmes ont besoin pour délivrer. Sans lui, ils ne le peuvent pas.",
        "help.server.passphrase_file":
            "Un fichier avec la phrase secrète de la clé de l’émetteur, pour les programmes qui délivrent.",
        "help.server.passphrase_fd": "Un descripteur avec cette phrase secrète.",

        // The desk
        "desk.title": "Bureau de délivrance",
        "desk.sign_in": "Se connecter",
        "desk.sign_out": "Se déconnecter",
        "desk.name": "Votre nom ici",
        "desk.passphrase": "Votre phrase secrète",
        "desk.batches": "Lots",
        "desk.new": "Nouveau lot",
        "desk.learners": "Apprenants",
        "desk.status": "Listes d’états",
        "desk.key": "Clé",
        "desk.log": "Ce qui a été fait",
        "desk.log.all": "Avec les connexions",
        "desk.log.acts": "Sans les connexions",
        "desk.log.older": "Plus anciens",
        "desk.log.newest": "Les plus récents",
        "desk.did": "Opération",
        "desk.did.sign-in": "Connexion",
        "desk.did.sign-out": "Déconnexion",
        "desk.did.key": "Phrase secrète de la clé",
        "desk.did.upload": "Envoi de fichiers",
        "desk.did.look": "Choix des colonnes et des écritures",
        "desk.did.discard": "Envoi abandonné",
        "desk.did.download": "Téléchargement",
        "desk.did.correct": "Envoi d’une correction",
        "desk.did.search": "Recherche d’un apprenant",
        "desk.did.sign": "Signature commencée",
        "desk.did.signed": "Signature terminée",
        "desk.did.stopped": "Signature interrompue",
        "desk.did.publish": "Listes de statut signées et publiées",
        "desk.did.rotate": "Remplacement de la clé",
        "desk.did.revoke": "Révocation",
        "desk.did.suspend": "Suspension",
        "desk.did.reinstate": "Rétablissement",
        "desk.ended.done": "{what} : fait",
        "desk.ended.stopped": "{what} : interrompu",
        "desk.back": "Vers les lots",
        "desk.none":
            "Il n’y a encore rien ici. Un lot commence par une description de cours et une liste d’apprenants.",
        "desk.batch": "Lot",
        "desk.state": "État",
        "desk.state.prepared": "non signé",
        "desk.state.begun": "à continuer",
        "desk.state.finished": "signé",
        "desk.state.signing": "En cours de signature",
        "desk.state.in_force": "en vigueur",
        "desk.count": "Nombre",
        "desk.when": "Quand",
        "desk.who": "Qui",
        "desk.course_file": "Description du cours",
        "desk.roster_file": "Liste des apprenants",
        "desk.roster_hint":
            "Un classeur Excel (.xlsx) ou un fichier CSV, tel que l’exporte Moodle ou votre système de scolarité. Il est gardé jusqu’à la signature du lot, puis supprimé.",
        "desk.look": "Vérifier les fichiers",
        "desk.dry_run": "Avant la signature",
        "desk.plan.starts":
            "Rien ne s’y oppose. Regardez ci-dessous la première attestation ; rien n’est signé avant que vous ne signiez.",
        "desk.plan.stops":
            "Rien ne peut encore être signé. Corrigez les lignes ci-dessous dans votre propre système et envoyez de nouveau la liste, ou dites comment la lire.",
        "desk.to_continue":
            "Ce lot a été commencé et n’est pas terminé. Signez de nouveau : il continue là où il s’est arrêté, et personne ne reçoit deux attestations.",
        "desk.progress": "{done} sur {total} signées",
        "desk.leave": "Vous pouvez fermer cette page : le travail continue.",
        "desk.done": "{count} {count|attestation est signée|attestations sont signées}.",
        "desk.hand_out":
            "Téléchargez-les et remettez-les aux apprenants ; publiez les listes d’états pour que d’autres puissent les consulter.",
        "desk.archive": "Télécharger tous les fichiers",
        "desk.index": "Liste de qui a quel fichier",
        "desk.for_signer": "Rien ne s’y oppose. Une personne qui en a le droit doit maintenant signer.",
        "desk.sign": "Signer {count} {count|attestation|attestations}",
        "desk.continue": "Continuer la signature",
        "desk.key_passphrase": "Phrase secrète de la clé de l’émetteur",
        "desk.key_passphrase_hint": "Elle sert à cet acte seul et n’est gardée nulle part.",
        "desk.mapping": "Quelle colonne est quoi",
        "desk.as_recognised": "comme reconnu",
        "desk.no_column": "aucune colonne",
        "desk.field.given_name": "Prénom",
        "desk.field.family_name": "Nom de famille",
        "desk.field.full_name": "Nom complet",
        "desk.field.name_prefix": "Particule devant le nom (van der)",
        "desk.field.second_family_name": "Second nom de famille",
        "desk.field.used_family_name": "Nom d’usage, à côté du nom de naissance",
        "desk.field.email": "Courriel",
        "desk.field.birth_date": "Date de naissance",
        "desk.field.id_number": "Numéro d’étudiant",
        "desk.field.grade": "Note",
        "desk.field.completion_date": "Jour de la délivrance",
        "desk.field.holder": "Clé du portefeuille (did:key)",
        "desk.field.row_key": "Ce qui distingue les lignes",
        "desk.field.participation": "Mode de participation",
        "desk.field.supervision": "Surveillance",
        "desk.field.course_start": "Début du cours",
        "desk.field.course": "Quel cours",
        "desk.field.passed": "Qui a réussi",
        "desk.field.course_end": "Fin du cours",
        "desk.date_order": "Comment les jours sont écrits",
        "desk.encoding": "Comment les lettres sont codées",
        "desk.did.give-up":
            "Lot abandonné",
        "desk.state.given_up":
            "abandonné",
        "desk.give_up":
            "Abandonner ce lot",
        "desk.give_up_hint":
            "Seulement s’il ne peut jamais être achevé. Ce qui est signé reste tel quel et reste dans le registre ; rien n’y est plus jamais ajouté, et la liste envoyée est supprimée.",
        "desk.gave_up":
            "Ce lot a été abandonné avec {count} {count|attestation signée|attestations signées} ; ce qui est signé reste tel quel.",
        "desk.next.overtaken":
            "Abandonnez ce lot avec le formulaire ci-dessous ; ce qu’il a signé reste valide. Pour délivrer aux autres, envoyez de nouveau une liste et choisissez « {label} » avant de signer.",
        "desk.gave_up_next":
            "Pour délivrer aux autres, envoyez de nouveau une liste et choisissez « {label} » avant de signer.",
        "desk.gave_up_correct":
            "Pour corriger les autres, ouvrez le lot que celui-ci corrige et envoyez-y de nouveau la liste corrigée ; pour celles signées ici, choisissez « {label} » avant de signer.",
        "desk.corrected":
            "Le lot qu’il corrige",
        "desk.only_new": "Laisser de côté qui a déjà cette attestation",
        "desk.also_revoked": "Délivrer de nouveau à qui cette attestation a été révoquée",
        "desk.sheet": "Feuille",
        "desk.sheets": "{file} contient {count} {count|feuille|feuilles}. Laquelle est la liste ?",
        "desk.output.pdf": "Certificats à imprimer, en PDF",
        "desk.output.badge-png": "Badges, en images contenant l’attestation",
        "desk.output.mail-merge": "Liste pour l’envoi par courriel",
        "desk.skip": "Omettre les lignes qui posent problème",
        "desk.look_again": "Revoir",
        "desk.next.choose":
            "À choisir ci-dessous, sous « {label} »[ : sans doute {suggested}].",
        "desk.next.columns":
            "Choisissez les colonnes ci-dessous, sous « {label} ». Une ligne qui a trop ou trop peu de cellules doit être corrigée dans le fichier.",
        "desk.next.optional":
            "Il n’y a rien à faire. Si elle doit servir, choisissez la colonne ci-dessous, sous « {label} ».",
        "desk.next.other":
            "Si ce n’est pas ce qu’il faut, corrigez le fichier ou choisissez autrement ci-dessous, sous « {label} ».",
        "desk.next.skip":
            "Retirez la ligne du fichier, ou cochez « {label} » ci-dessous.",
        "desk.next.same_course":
            "Personne n’en reçoit une deuxième sans qu’on le demande : on vérifie avant de signer. Cochez « {label} » pour ne délivrer qu’aux autres.",
        "desk.passing": "Résultats qui valent une réussite",
        "desk.passing_hint": "Tels qu’ils figurent dans la liste ; un point-virgule entre plusieurs.",
        "desk.next.passing":
            "Écrivez sous « {label} » lesquels valent une réussite. Ceux qui en ont un autre sont laissés de côté avec la dernière case de ce formulaire, ou retirés du fichier.",
        "desk.next.although":
            "Rien n’a été modifié. Si c’est voulu malgré tout, cochez « {label} », puis regardez à nouveau.",
        "desk.discard": "Abandonner ces fichiers",
        "desk.query": "Nom, numéro ou identifiant d’un apprenant",
        "desk.find": "Chercher",
        "desk.names_are_sealed": "Les noms sont scellés dans le journal ; sans la clé, personne ne peut les chercher.",
        "desk.nobody":
            "Aucune attestation de cet émetteur ne correspond. Écrivez le nom complet tel qu’il figure sur l’attestation.",
        "desk.act": "Que faire",
        "desk.reason": "Motif",
        "desk.change": "Changer l’état",
        "desk.choose": "Choisir",
        "desk.id": "Identifiant",
        "desk.award": "Attestation",
        "desk.state.because": "{state}[ ({date})][ : {reason}]",
        "desk.leave_it": "Ne rien changer",
        "desk.before.revoke":
            "Rien n’est encore changé. Une révocation est définitive : personne ne peut la reprendre, et quiconque vérifie l’attestation l’apprend.",
        "desk.before.suspend":
            "Rien n’est encore changé. Une attestation suspendue est refusée partout où on la vérifie, jusqu’à ce que quelqu’un la rétablisse.",
        "desk.before.reinstate":
            "Rien n’est encore changé. Une attestation rétablie compte de nouveau partout où on la vérifie.",
        "desk.do.revoke": "Révoquer définitivement {count} {count|attestation|attestations}",
        "desk.do.suspend": "Suspendre {count} {count|attestation|attestations}",
        "desk.do.reinstate": "Rétablir {count} {count|attestation|attestations}",
        "desk.changed": "{count} {count|attestation a été modifiée|attestations ont été modifiées}.",
        "desk.to_publish": "Les autres le voient quand les listes d’états sont publiées.",
        "desk.publish": "Signer et publier les listes d’états",
        "desk.lists.none":
            "Les listes d’états ne sont pas publiées ici : personne ne peut savoir si vos attestations sont en vigueur.",
        "desk.lists.ended":
            "Les listes d’états publiées ont expiré le {date} : personne ne peut savoir si vos attestations sont en vigueur.",
        "desk.lists.ending": "Les listes d’états publiées ne valent plus que jusqu’au {date}.",
        "desk.lists.good": "Les listes d’états publiées valent jusqu’au {date}.",
        "desk.lists.changes":
            "{count} {count|changement n’est pas encore publié|changements ne sont pas encore publiés}[ ; les listes ont été publiées pour la dernière fois le {date}].",
        "desk.lists.ask": "Une personne qui a le droit de signer doit publier les listes.",
        "desk.published": "Les listes d’états sont publiées.",
        "desk.address": "Adresse",
        "desk.purpose": "Objet",
        "desk.set": "Entrées marquées",
        "desk.until": "Valable jusqu’au",
        "desk.since": "Signe depuis",
        "desk.document": "Document de clés",
        "desk.entry": "Télécharger l’inscription pour un registre",
        "desk.rotate": "Remplacer la clé",
        "desk.rotate_hint":
            "Dès lors, une nouvelle clé signe, protégée par la même phrase secrète. Ce que l’ancienne a signé reste valide ; sa moitié privée est détruite.",
        "desk.key_type": "Sorte de clé",
        "desk.rotated_next":
            "Transmettez la nouvelle inscription à votre registre : tant qu’il ne l’a pas, les autres ne connaissent pas la nouvelle clé.",
        "desk.rotated_lists":
            "Publiez de nouveau les listes d’états : celles qui sont publiées sont signées avec l’ancienne clé et ne comptent plus.",
        "desk.rotated_programs":
            "Les programmes qui émettent par ce serveur sont refusés jusqu’à ce qu’il soit redémarré.",
        "desk.failed": "Refusé",

        // What the desk refuses
        "reason.desk.role": "Votre compte n’y est pas autorisé ; il faut le rôle « {role} ».",
        "next.desk.role": "Demandez à un collègue qui l’a, ou à la personne qui gère ce serveur.",
        "reason.desk.busy": "Un autre lot est en cours de signature.",
        "next.desk.busy": "Attendez qu’il soit terminé, puis signez le vôtre.",
        "reason.desk.full": "{count} lots téléversés attendent une signature ; il n’en est pas gardé davantage.",
        "next.desk.full": "Signez-en ou abandonnez-en d’abord quelques-uns.",
        "reason.desk.files": "Un lot demande une description de cours et une liste d’apprenants.",
        "next.desk.files": "Choisissez les deux : le cours finit par .yaml, la liste par .csv ou .xlsx.",
        "reason.desk.token":
            "La clé de l’émetteur est dans un jeton, et ce bureau n’utilise que des clés dans des fichiers.",
        "next.desk.token":
            "Travaillez en ligne de commande sur la machine qui a le jeton : testamur issue, testamur status publish, et testamur key rotate pour une autre clé.",
        "reason.desk.already_issued":
            "Sur {total} {total|apprenant|apprenants}, {count} {count|a|ont} déjà cette attestation[, délivrée le {date}].",
        "next.desk.already_issued":
            "Cochez la case ci-dessous pour ne la délivrer qu’aux autres. Une erreur se corrige sur la page du lot précédent.",
        "reason.desk.revoked_before":
            "Sur {total} {total|apprenant|apprenants}, {count} {count|avait|avaient} cette attestation, et elle a été révoquée : {count|ligne|lignes} {rows}.",
        "next.desk.revoked_before":
            "Cherchez pourquoi elle a été révoquée. Des cases ci-dessous, l’une laisse ces personnes de côté, l’autre leur en donne une nouvelle.",
        "reason.desk.choose": "Rien n’a été choisi, ou aucun motif n’a été donné.",
        "next.desk.choose": "Revenez en arrière, cochez les attestations, choisissez que faire et dites pourquoi.",
        "reason.desk.no_change": "Rien ne changerait : ce qui est choisi est déjà comme il doit être.",
        "next.desk.no_change": "Revenez en arrière et choisissez d’autres attestations, ou autre chose à faire.",
        "reason.desk.reason":
            "Aucun motif n’a été donné, ou il dépasse {limit} caractères.",
        "next.desk.reason":
            "Revenez en arrière et dites pourquoi en une phrase ; elle reste dans le registre.",

        // Accounts
        "reason.operator.malformed": "{file} n’est pas un fichier de comptes, ou ne peut être lu ou écrit.",
        "next.operator.malformed": "Créez-en un avec testamur operator add, et vérifiez qui peut le lire.",
        "reason.operator.name": "« {name} » ne peut pas être un nom de compte.",
        "next.operator.name":
            "Utilisez des lettres de a à z, des chiffres, des points, des traits d’union, des tirets bas et @, 64 au plus.",
        "reason.operator.exists": "Il existe déjà un compte « {name} ».",
        "next.operator.exists": "Supprimez-le d’abord, ou choisissez un autre nom.",
        "reason.operator.unknown": "Il n’existe pas de compte « {name} ».",
        "next.operator.unknown": "testamur operator list montre ceux qui existent.",
        "reason.operator.no_role": "Un compte demande un rôle.",
        "next.operator.no_role": "Donnez --role prepare, sign ou revoke ; plusieurs fois si besoin.",
        "reason.operator.sign_in": "Le nom ou la phrase secrète est faux.",
        "next.operator.sign_in": "Réessayez ; la personne qui gère ce serveur peut vous créer un nouveau compte.",
        "cli.passphrase.new_operator": "Phrase secrète de ce compte :",
        "help.operator": "Dire qui peut se connecter au bureau de délivrance.",
        "help.operator.discussion":
            "Les comptes sont un fichier, pour testamur serve --role issuer --accounts FICHIER. Des phrases secrètes, il ne garde que ce qu’Argon2id en fait. Un compte supprimé est exclu dès le clic suivant.",
        "help.operator.add": "Ajouter un compte.",
        "help.operator.remove": "Supprimer un compte.",
        "help.operator.list": "Lister les comptes et leurs rôles.",
        "help.operator.name": "Le nom du compte.",
        "help.operator.accounts": "Le fichier des comptes.",
        "help.operator.role": "Ce qu’il peut faire : prepare, sign, revoke. Peut être donné plusieurs fois.",
        "help.server.accounts": "Le fichier des comptes ; sans lui, il n’y a pas de bureau de délivrance.",

        // Corrections
        "desk.correct": "Corriger une erreur",
        "desk.correct_hint":
            "La liste entière, corrigée, ou seulement les lignes fautives. Les apprenants sont reconnus à leur numéro ; qui n’a pas changé garde ce qu’il a.",
        "desk.pairs": "Ce qui sera remplacé",
        "desk.before": "Avant",
        "desk.after": "Corrigé",
        "desk.show_pairs": "Montrer ce qui sera remplacé",
        "desk.replace": "Remplacer {count} {count|attestation|attestations}",
        "desk.given_up":
            "{count} {count|attestation a été corrigée|attestations ont été corrigées} par le lot {batch} avant son abandon ; cela reste acquis.",
        "desk.replace_given_up": "Remplacer aussi celles-ci : personne ne les a reçues",
        "reason.desk.outdated": "Ce n’est plus ce que vous aviez regardé : quelqu’un l’a modifié depuis.",
        "next.desk.outdated": "Rien n’a été signé. Regardez de nouveau ci-dessous, puis décidez.",
        "reason.desk.unchanged": "Rien dans cette liste ne diffère de ce qui a été délivré.",
        "next.desk.unchanged": "Envoyez la liste qui contient la correction.",
    ]
}
