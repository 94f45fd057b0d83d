extension French {
    /// What happens to credentials, keys and the ledger after a batch.
    static let afterIssuing: [String: String] = [
        "reason.ledger.unknown_learner": "Aucune attestation de cet espace de travail n’appartient à « {learner} ».",
        "next.ledger.unknown_learner":
            "Écrivez le nom ou le numéro tel que la liste l’avait ; testamur issuer report compte ce qu’il y a. Rien n’a été changé.",
        "reason.ledger.several_learners":
            "Plusieurs personnes s’appellent « {learner} » : celles qui ont les numéros {numbers}.",
        "next.ledger.several_learners":
            "Donnez le numéro de la personne voulue, ou les identifiants de ses attestations. Rien n’a été changé.",
        "reason.ledger.unknown_batch": "Cet espace de travail n’a pas de lot avec l’identifiant « {id} ».",
        "next.ledger.unknown_batch":
            "L’identifiant d’un lot est ce que testamur issue a affiché ; il figure aussi dans batch.json. Rien n’a été changé.",
        "reason.ledger.export": "Ceci n’est pas un export d’un journal.",
        "next.ledger.export": "Donnez le fichier que testamur issuer audit --export a écrit.",
        "reason.ledger.address": "L’adresse du journal ne peut pas être utilisée[ : {cause}].",
        "next.ledger.address":
            "Écrivez postgresql://user@host/database ; gardez le mot de passe dans ~/.pgpass, où vous seul pouvez le lire.",
        "reason.ledger.library":
            "Un journal sur PostgreSQL demande la bibliothèque {library}, qui n’est pas sur cette machine.",
        "next.ledger.library": "Installez-la : apt-get install {package}.",
        "reason.csv.no_selection": "La ligne {row} de {file} ne nomme ni attestation ni apprenant.",
        "next.csv.no_selection":
            "Donnez à chaque ligne un identifiant (urn:uuid:…), un numéro ou un nom ; une partie d’un index.csv ou d’une liste d’apprenants suffit. Rien n’a été changé.",
        "reason.csv.other_learner": "La ligne {row} de {file} a le numéro de {other} et le nom {name}.",
        "next.csv.other_learner":
            "On ne peut pas dire qui est visé : corrigez la ligne, retirez le nom ou donnez l’identifiant de l’attestation. Rien n’a été changé.",
        "reason.replace.already": "L’attestation {id} a déjà été remplacée, par {successor}.",
        "next.replace.already": "Pour la corriger encore, remplacez la plus récente.",
        "reason.replace.abandoned":
            "Le lot {batch}, qui devait faire ces corrections, a été abandonné le {date}, avec {signed} attestations signées sur {count}.",
        "next.replace.abandoned":
            "Corrigez de nouveau, dans un autre dossier : ce que ce lot a remplacé le reste, et les autres forment un lot à part.",
        "reason.replace.other_learner":
            "La ligne {row} a le numéro {other} ; l’attestation {id} est celle du numéro {number}.",
        "next.replace.other_learner":
            "Indiquez avec --id l’attestation de la personne de la ligne. Si c’est le numéro qui était faux, dites-le avec --although-other-learner. Rien n’a été changé.",
        "reason.replace.holds_another":
            "L’apprenant de la ligne {row} a une autre attestation de ce cours, {other}, délivrée le {date} : avec la version corrigée, il en aurait deux.",
        "next.replace.holds_another":
            "Indiquez celle-là, avec --id {other}, ou révoquez-la d’abord. Si les deux sont voulues, dites-le avec --although-other-learner. Rien n’a été changé.",
        "reason.replace.unpaired":
            "On ne peut pas dire quelle attestation appartient à quel apprenant corrigé[ : la ligne {row} n’en a pas][ : {id} n’a pas de ligne].",
        "next.replace.unpaired":
            "Donnez un identifiant et une ligne, ou faites que la liste contienne seulement les apprenants corrigés, chacun avec le numéro avec lequel on a délivré. Rien n’a été changé.",
        "reason.key.bound": "L’émetteur {issuer} est connu par sa seule clé, la clé ne peut donc pas être échangée.",
        "next.key.bound":
            "Créez un espace de travail avec une adresse : testamur issuer init --base-url. Ce que celui-ci a délivré reste valide.",
        "reason.key.reused": "L’espace de travail a, ou a eu, exactement cette clé.",
        "next.key.reused": "Créez-en une nouvelle : testamur key generate --token, avec un autre nom.",
        "reason.key.batch_unfinished":
            "Le lot {batch}[, commencé avec {course} et {roster},] n’est pas terminé, et une seule clé signe un lot.",
        "next.key.batch_unfinished":
            "Terminez-le d’abord : donnez de nouveau le même testamur issue. Si cela n’est plus jamais possible : testamur issuer batch abandon {batch}.",
        "reason.key.outdated": "Quelqu’un d’autre a modifié entre-temps les clés de cet espace de travail.",
        "next.key.outdated": "Regardez-les de nouveau, puis décidez.",
        "reason.key.not_ours": "Cet espace de travail n’a jamais eu de clé « {key} ».",
        "next.key.not_ours": "Donnez son identifiant ou son nom, par exemple key-1 ; issuer.json les énumère.",
        "reason.key.since_future": "L’instant {since} n’est pas encore venu ; il est {now}.",
        "next.key.since_future": "Donnez le premier instant où quelqu’un d’autre a pu utiliser la clé.",
        "reason.key.is_compromised":
            "La clé {key} a pu être en d’autres mains depuis {since}, rien n’est donc signé avec elle.",
        "next.key.is_compromised": "Remplacez-la : testamur key rotate.",
        "reason.batch.interrupted":
            "[Arrêté après {done} attestations sur {total}.|Les {total} attestations sont toutes signées ; arrêté après les certificats et badges de {made} d’entre elles.]",
        "next.batch.interrupted": "Donnez de nouveau la même commande : elle continue là où elle s’est arrêtée.",
        "reason.batch.abandoned":
            "Le lot {batch} a été abandonné le {date}, avec {signed} attestations signées sur {count}.",
        "next.batch.abandoned":
            "Ce qui est signé reste valide ; testamur revoke --batch le retire. Pour délivrer de nouveau la liste, laissez --resume de côté, choisissez un autre dossier, et ajoutez --again si quelqu’un a déjà une attestation de ce lot.",
        "reason.batch.not_open":
            "Le lot {batch} n’est pas en cours : il est terminé, ou c’est un flux, qui n’a pas de fin.",
        "next.batch.not_open": "Il n’y a rien à abandonner. testamur revoke --batch retire ce qu’il a délivré.",
        "reason.stream.member":
            "[« {column} » n’est pas une indication d’un apprenant, n’est pas un texte ou est trop long|Une ligne n’est pas un apprenant][, ligne {row}].",
        "next.stream.member":
            "Écrivez un objet par ligne, avec des textes : given_name, family_name, full_name, email, birth_date, id_number, grade, completion_date, holder, row_key.",
        "reason.stream.erased": "Cet apprenant a été effacé du journal.",
        "next.stream.erased": "Utilisez un autre --run, si l’apprenant veut tout de même une attestation.",
        "help.issue.stream":
            "Lire les apprenants depuis l’entrée standard, un objet JSON par ligne, et écrire une attestation par ligne dans le même ordre.",
        "help.issue.run":
            "Avec --stream : un nom qui distingue les flux d’un même cours. Le même apprenant dans le même flux a la même attestation.",
        "usage.stream_roster":
            "Avec --stream, les apprenants viennent de l’entrée standard ; ne nommez ni liste ni --out",
        "usage.no_roster": "Nommez une liste d’apprenants, ou utilisez --stream",

        "reason.confirm.needed": "Rien n’a été fait : personne n’a pu être interrogé.",
        "next.confirm.needed": "Lisez ce qui est écrit au-dessus, puis ajoutez --yes.",
        "reason.confirm.refused": "Rien n’a été changé.",
        "next.confirm.refused": "Donnez de nouveau la commande quand vous le voudrez.",
        "reason.issuer.missing_detail": "Il manque à l’émetteur : {what}, et il n’y a pas de terminal où le demander.",
        "next.issuer.missing_detail": "Ajoutez --{flag}.",

        "cli.confirm": "Continuer ? [o/N]",
        "cli.confirm.yes": "o",
        "cli.after.found": "{count} {count|attestation|attestations} :",
        "cli.after.line": "{id}  {learner}[ ({number})][, {course}], délivrée le {date}[, {state}]",
        "cli.after.more": "… et {count} de plus",
        "cli.after.erased": "(effacé)",
        "cli.after.nothing": "Il n’y a rien à changer.",
        "cli.replace.pair":
            "{id}  {learner}[ ({number})] → {corrected}[ ({new_number})][, note {grade}][, délivrée au titre du {date}][, {email}]",
        "cli.replace.unchanged":
            "{count} {count|ligne dit|lignes disent} ce qui a été délivré et {count|reste|restent} {count|telle qu’elle est|telles qu’elles sont}.",
        "cli.replace.given_up":
            "{count} {count|attestation a été corrigée|attestations ont été corrigées} par le lot {batch} avant son abandon ; cela reste acquis. Ce qu’il a écrit se trouve dans son dossier. Si personne ne {count|l’a jamais reçue|les a jamais reçues}, {flags} {count|la|les} remplace aussi.",
        "cli.replace.done":
            "{count} {count|attestation a été délivrée|attestations ont été délivrées} dans {folder} ; {count|l’ancienne est révoquée|les anciennes sont révoquées}. Pour que d’autres le sachent : testamur status publish",
        "cli.forget.done":
            "{count} {count|apprenant a été effacé|apprenants ont été effacés} du journal. Hors de portée de ce programme : les fichiers qui ont été délivrés, l’index.csv et le mail-merge.csv de leurs lots, et les copies du journal faites auparavant.",
        "cli.forget.namesakes":
            "Le journal contient encore {count} {count|attestation|attestations} sous le même nom ; à vous de dire si {count|elle concerne|elles concernent} la même personne : {ids}",
        "cli.audit.sound": "Le journal est tel qu’il a été écrit : {count} {count|ligne|lignes}, {erased} effacées.",
        "cli.audit.break": "{table}, ligne {row} : {kind}",
        "cli.audit.exported":
            "{file} : {count} {count|ligne|lignes}. Gardez-le ailleurs : testamur issuer audit --against {file}",
        "cli.audit.kind.changed": "elle, ou la ligne d’avant, n’est pas ce qui a été écrit",
        "cli.audit.kind.missing": "il manque quelque chose avant elle",
        "cli.audit.kind.end": "la table se termine autrement qu’elle ne se terminait",
        "cli.audit.kind.reference": "elle ne correspond pas aux autres tables",
        "cli.audit.kind.sealed": "ce qui était scellé manque ou en est un autre",
        "cli.report.line":
            "{month}  {count}  {title}[, niveau CEC {level}][ ; {revoked} révoquées][, dont {replaced} remplacées][ ; {suspended} suspendues][ ; {expired} expirées]",
        "cli.report.nothing": "Rien n’a encore été délivré.",
        "cli.report.total": "{count} {count|attestation|attestations} en tout.",
        "cli.report.attention": "À regarder :",
        "cli.report.batch_unfinished":
            "Il manque {count} {count|attestation|attestations} au lot {what}, commencé le {date}[ avec {course} et {roster}] : donnez de nouveau le même testamur issue.",
        "cli.report.files_unfinished":
            "Le lot {what}, commencé le {date}[ avec {course} et {roster}] : tout est signé, mais des fichiers manquent ; donnez de nouveau le même {command}.",
        "cli.report.replace_unfinished":
            "Il manque {count} {count|attestation|attestations} à la correction {what}, commencée le {date}[ avec {course} et {roster}] : donnez de nouveau le même testamur replace.",
        "cli.report.list_key":
            "Les listes publiées sont signées avec {what}, qui a pu être en d’autres mains depuis {date} : testamur status publish",
        "cli.key.publish":
            "Publiez de nouveau les listes de statut, avec testamur status publish : celles de votre serveur web sont signées avec l’ancienne clé et ne comptent plus.",
        "cli.report.unpublished":
            "Ce qui a changé depuis la dernière publication des listes n’est pas encore visible : testamur status publish",
        "cli.report.list_ending": "La liste {what} se termine le {date} : testamur status publish",
        "cli.report.awards_ending":
            "{count} {count|attestation se termine|attestations se terminent} bientôt, la première le {date}.",
        "cli.report.key_compromised": "La clé {what} a pu être en d’autres mains depuis {date} : testamur key rotate",
        "cli.report.awards_compromised":
            "Le lot {what}[ avec {course} et {roster}] : {count} {count|attestation ne compte|attestations ne comptent} plus, signées avec une clé qui a pu être en d’autres mains depuis {date}. Pour les remplacer : testamur replace COURS LISTE --batch {what} ; pour des apprenants sans numéro : testamur issue --again, puis testamur revoke --batch {what}",
        "cli.key.rotated":
            "La clé est maintenant {method}. Ce que {old} a signé reste valide ; sa moitié privée est détruite.",
        "cli.key.keep_files": "Gardez les fichiers délivrés jusqu’ici : ils ne peuvent pas être refaits.",
        "cli.key.rotated_compromised":
            "La clé est maintenant {method}. {old} est réputée compromise depuis {since} ; sa moitié privée est détruite.",
        "cli.batch.open": "{batch}, commencé le {date}[ avec {course} et {roster}] : {signed} sur {count} signées",
        "cli.batch.abandoned":
            "Le lot est abandonné. Ce qu’il a signé reste valide et dans le journal ; rien n’y sera ajouté.",
        "cli.batch.abandoned_before": "Le lot était déjà abandonné ; rien n’a été changé.",
        "cli.key.compromised": "{method} est réputée compromise depuis {since}.",
        "cli.key.hand_on": "À transmettre : {file} à votre registre.",
        "cli.issuer.ask.name": "Le nom légal de l’établissement :",
        "cli.issuer.ask.country": "Son pays, par exemple AT :",
        "cli.issuer.ask.place": "La ville où il délivre :",
        "cli.issuer.ask.identifier":
            "Un numéro officiel, par exemple vat:ATU12345678 (laissez vide s’il n’y en a pas d’autre) :",
        "cli.issuer.ask.accreditation":
            "Accréditation sous la forme AGENCY:FROM:TO, par exemple Musteragentur:2024-10-01:2030-09-30 (laissez vide s’il n’y en a pas) :",
        "cli.issuer.ask.base-url": "L’adresse de son site web (laissez vide pour être connu par la seule clé) :",

        "help.replace": "Délivrer des attestations corrigées à la place d’autres.",
        "help.replace.discussion":
            "La liste contient seulement les apprenants corrigés. Un identifiant et une ligne font une paire ; s’il y en a plusieurs, elles sont formées par le numéro de l’apprenant. Les anciennes attestations sont révoquées dans la même étape. Regardez d’abord : ce qui sera remplacé est montré, et fait après un oui.",
        "help.replace.id": "L’attestation à remplacer. Peut être donné plusieurs fois.",
        "help.replace.batch": "Le lot qui contient les erreurs : ses attestations sont trouvées par le numéro.",
        "help.replace.although_other_learner":
            "Remplacer même si la ligne a un autre numéro ou si la personne a une autre attestation du cours.",
        "help.yes": "Le faire sans demander.",
        "help.select.learner":
            "Toutes les attestations d’un apprenant : nom ou numéro. Peut être donné plusieurs fois.",
        "help.select.from":
            "Un fichier qui les nomme, un identifiant, un numéro ou un nom à chaque ligne : une partie d’un index.csv ou d’une liste d’apprenants.",
        "help.select.batch": "Toutes les attestations d’un lot, par son identifiant. Peut être donné plusieurs fois.",
        "help.issuer.report": "Compter ce qui a été délivré, et dire ce qui manque ou se termine.",
        "help.issuer.report.ahead": "Combien de jours à l’avance chercher ce qui se termine.",
        "help.issuer.audit":
            "Parcourir le journal ligne par ligne et nommer tout ce qui n’est pas tel qu’il a été écrit.",
        "help.issuer.audit.discussion":
            "Avec --export, écrit aussi chaque ligne avec son hachage, sans rien qui nomme une personne. Avec --against, dit si le journal a encore chaque ligne d’un export antérieur : c’est ainsi qu’on remarque une copie plus ancienne à sa place.",
        "help.issuer.audit.export": "Le fichier à écrire.",
        "help.issuer.audit.against": "Un export antérieur.",
        "help.issuer.forget": "Effacer du journal ce qui nomme des apprenants.",
        "help.issuer.forget.discussion":
            "Les noms, les numéros et les raisons sont supprimés avec les clés sous lesquelles ils étaient scellés ; les identifiants et les états continuent de fonctionner. Cela ne peut pas être annulé.",
        "help.issuer.batch": "S’occuper des lots qui ont été commencés.",
        "help.issuer.batch.abandon": "Abandonner un lot qui ne pourra jamais être terminé.",
        "help.issuer.batch.abandon.discussion":
            "Pour un lot dont la liste a disparu, ou dont la clé a pu être en d’autres mains : il ne retient plus key rotate. Ce qu’il a signé reste valide ; rien n’y est jamais ajouté. Cela ne peut pas être annulé.",
        "help.issuer.batch.id": "Le lot, par l’identifiant que nomme issuer report.",
        "help.issuer.accreditation":
            "La décision d’un organisme d’assurance qualité : AGENCY:FROM:TO, les jours comme 2024-10-01. Peut être donné plusieurs fois.",
        "help.issuer.ledger":
            "L’adresse d’une base de données PostgreSQL pour le journal, postgresql://user@host/database. D’ordinaire, le journal est un fichier de l’espace de travail.",
        "help.key.rotate": "Remplacer la clé de signature d’un émetteur.",
        "help.key.rotate.discussion":
            "Ce que l’ancienne clé a signé reste valide. Transmettez ensuite registry-entry.json à votre registre et mettez did.json sur votre serveur web.",
        "help.key.compromised": "Dire que la clé d’un émetteur a pu être en d’autres mains.",
        "help.key.compromised.discussion":
            "Les attestations signées avec elle ne comptent plus, sauf là où quelqu’un d’autre atteste qu’elles existaient avant. Remplacez ensuite la clé et délivrez de nouveau : issuer report nomme chaque lot et la commande.",
        "help.key.since": "Le premier instant où quelqu’un d’autre a pu l’utiliser : 2026-05-12T00:00:00Z.",
        "help.key.which": "La clé, par son identifiant ou son nom (key-1) ; d’ordinaire celle qui signe maintenant.",
        "help.key.new_type": "La sorte de clé ; d’ordinaire celle de l’ancienne.",
    ]
}
