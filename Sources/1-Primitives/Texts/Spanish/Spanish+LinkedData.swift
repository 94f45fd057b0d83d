extension Spanish {
    /// What is said about JSON-LD: the words of a document and the vocabularies they are from.
    static let linkedData: [String: String] = documentMeaning.merging(documentForm) { $1 }
        .merging(vocabularies) { $1 }.merging(compaction) { $1 }

    /// What a document says that nobody signed, or that means nothing.
    private static let documentMeaning: [String: String] = [
        "reason.context.unknown": "El documento usa un vocabulario que no está disponible[: {iri}].",
        "next.context.unknown":
            "Pregunte a la entidad emisora qué vocabulario es. Mientras se evalúa un documento no se descarga nada.",
        "reason.jsonld.undefined_term":
            "El documento dice algo con una palabra que ningún vocabulario explica[: «{term}»]. La firma no la abarca.",
        "next.jsonld.undefined_term":
            "No se fíe de ello: cualquiera pudo haberlo añadido. Pida el archivo original al estudiante.",
        "reason.jsonld.reserved_term":
            "El documento usa una palabra que está reservada para versiones posteriores de su formato[: «{term}»]. La firma no la abarca.",
        "next.jsonld.reserved_term": "No se fíe de ello. Pida el archivo original al estudiante.",
        "reason.jsonld.relative_iri":
            "El documento se refiere a algo con un nombre que solo está completo junto con una dirección[: «{iri}»].",
        "next.jsonld.relative_iri": "Pida a la entidad emisora una credencial que nombre las cosas por completo.",
        "reason.jsonld.malformed_iri":
            "Un nombre del documento tiene caracteres que ningún nombre de ese tipo tiene[: «{iri}»].",
        "next.jsonld.malformed_iri": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.dropped_value": "Hay un valor donde no significa nada. La firma no lo abarca.",
        "next.jsonld.dropped_value":
            "No se fíe de ello: cualquiera pudo haberlo añadido. Pida el archivo original al estudiante.",
        "reason.jsonld.blank_predicate":
            "El documento dice algo con una palabra sin nombre propio[: «{term}»]. La firma no la abarca.",
        "next.jsonld.blank_predicate": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.language_tag": "Un texto está marcado con un idioma que no lo es[: «{language}»].",
        "next.jsonld.language_tag": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.inexact_number":
            "Un número tiene más cifras de las que abarca la firma. Las últimas podrían haberse cambiado.",
        "next.jsonld.inexact_number": "Pida a la entidad emisora que escriba el número como texto, o con menos cifras.",
        "reason.jsonld.shape":
            "Algunas partes del documento están en otro lugar del que parece[: las mueve «{keyword}»].",
        "next.jsonld.shape": "No se fíe de él. Pida a la entidad emisora una credencial en forma sencilla.",
        "reason.jsonld.alias_conflict":
            "El documento dice lo mismo dos veces con dos nombres[, que significan ambos «{keyword}»].",
        "next.jsonld.alias_conflict":
            "No se fíe de él: los lectores pueden ver lo uno o lo otro. Pida el archivo original al estudiante.",
        "reason.jsonld.protected_term": "El documento da otro significado a una palabra protegida[: «{term}»].",
        "next.jsonld.protected_term":
            "No se fíe de él: probablemente se hizo para engañar. Pida el archivo original al estudiante.",
    ]

    /// What is wrong with the document apart from its vocabularies.
    private static let documentForm: [String: String] = [
        "reason.jsonld.colliding_keywords": "Una parte del documento dice lo mismo dos veces[: «{keyword}»].",
        "next.jsonld.colliding_keywords": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.conflicting_indexes": "Una misma cosa figura en el documento con dos claves distintas.",
        "next.jsonld.conflicting_indexes": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_base_direction":
            "La dirección de escritura de un texto no es ni de izquierda a derecha ni de derecha a izquierda.",
        "next.jsonld.invalid_base_direction": "Escriba «ltr» o «rtl».",
        "reason.jsonld.invalid_id_value": "El nombre de algo en el documento no es un texto.",
        "next.jsonld.invalid_id_value": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_included_value":
            "Un bloque «@included» contiene algo que no es un objeto con propiedades.",
        "next.jsonld.invalid_included_value": "Ponga en él solo objetos con propiedades propias.",
        "reason.jsonld.invalid_index_value": "Un «@index» no es un texto.",
        "next.jsonld.invalid_index_value": "Escriba el índice como texto.",
        "reason.jsonld.invalid_language_map_value": "Una traducción del documento no es un texto.",
        "next.jsonld.invalid_language_map_value": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_language_tagged_string": "El idioma de un texto no está escrito a su vez como texto.",
        "next.jsonld.invalid_language_tagged_string": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_language_tagged_value": "Algo que no es un texto está marcado con un idioma.",
        "next.jsonld.invalid_language_tagged_value": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_nest_value": "Un «@nest» no es un objeto con propiedades, o nombra una palabra clave.",
        "next.jsonld.invalid_nest_value": "Ponga en él un objeto con propiedades.",
        "reason.jsonld.invalid_reverse_property_map": "Un «@reverse» contiene una palabra clave.",
        "next.jsonld.invalid_reverse_property_map": "Ponga en él solo propiedades.",
        "reason.jsonld.invalid_reverse_property_value": "Una propiedad que se lee al revés tiene un valor simple.",
        "next.jsonld.invalid_reverse_property_value": "Dele un objeto como valor.",
        "reason.jsonld.invalid_reverse_value": "Un «@reverse» no es un objeto.",
        "next.jsonld.invalid_reverse_value": "Ponga en él un objeto con propiedades.",
        "reason.jsonld.invalid_set_or_list_object": "Una lista del documento tiene propiedades propias.",
        "next.jsonld.invalid_set_or_list_object": "Junto a «@list» o «@set» no deje nada más que «@index».",
        "reason.jsonld.invalid_type_value": "Un tipo del documento no es un texto.",
        "next.jsonld.invalid_type_value": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_typed_value": "El tipo de un valor no es el nombre de un tipo.",
        "next.jsonld.invalid_typed_value": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_value_object": "Un valor del documento tiene propiedades propias.",
        "next.jsonld.invalid_value_object": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_value_object_value": "Un «@value» es un objeto o una lista.",
        "next.jsonld.invalid_value_object_value": "Escriba un texto, un número, true o false.",
    ]

    /// What is wrong with a vocabulary.
    private static let vocabularies: [String: String] = [
        "reason.jsonld.context_overflow":
            "Los vocabularios del documento se remiten unos a otros demasiadas veces, o son demasiado grandes.",
        "next.jsonld.context_overflow": "No se fíe de él: probablemente se hizo para causar daño.",
        "reason.jsonld.cyclic_iri_mapping":
            "Un vocabulario explica unas palabras mediante otras en círculo[: «{term}»].",
        "next.jsonld.cyclic_iri_mapping": "Corrija el contexto, o avise a quien lo mantiene.",
        "reason.jsonld.invalid_base_iri": "El «@base» de un vocabulario no es una dirección.",
        "next.jsonld.invalid_base_iri": "Escriba un IRI entero, o null.",
        "reason.jsonld.invalid_container_mapping":
            "Una palabra de un vocabulario tiene un «@container» desconocido[: «{term}»].",
        "next.jsonld.invalid_container_mapping": "Corrija el contexto, o avise a quien lo mantiene.",
        "reason.jsonld.invalid_context_entry": "Un vocabulario tiene una entrada que no puede tener.",
        "next.jsonld.invalid_context_entry": "Corrija el contexto, o avise a quien lo mantiene.",
        "reason.jsonld.invalid_context_nullification":
            "El documento deja de lado vocabularios cuyas palabras están protegidas.",
        "next.jsonld.invalid_context_nullification": "No se fíe de él. Pida el archivo original al estudiante.",
        "reason.jsonld.invalid_default_language": "El idioma que fija un vocabulario no es un texto.",
        "next.jsonld.invalid_default_language": "Escriba una etiqueta de idioma como «en», o null.",
        "reason.jsonld.invalid_iri_mapping":
            "Una palabra de un vocabulario no tiene un significado completo[: «{term}»].",
        "next.jsonld.invalid_iri_mapping": "Dele un IRI entero, o fije «@vocab».",
        "reason.jsonld.invalid_import_value": "El «@import» de un vocabulario no es un texto.",
        "next.jsonld.invalid_import_value": "Escriba el IRI de un contexto.",
        "reason.jsonld.invalid_keyword_alias": "Un vocabulario da otro nombre a «@context»[: «{term}»].",
        "next.jsonld.invalid_keyword_alias": "Suprima ese nombre.",
        "reason.jsonld.invalid_language_mapping": "El idioma de una palabra no es un texto[: «{term}»].",
        "next.jsonld.invalid_language_mapping": "Escriba una etiqueta de idioma como «en», o null.",
        "reason.jsonld.invalid_local_context": "El «@context» del documento no es ni un objeto ni una dirección.",
        "next.jsonld.invalid_local_context": "Pida a la entidad emisora una credencial correcta.",
        "reason.jsonld.invalid_prefix_value": "Un «@prefix» no es ni true ni false[: «{term}»].",
        "next.jsonld.invalid_prefix_value": "Escriba true o false.",
        "reason.jsonld.invalid_propagate_value": "Un «@propagate» no es ni true ni false.",
        "next.jsonld.invalid_propagate_value": "Escriba true o false.",
        "reason.jsonld.invalid_protected_value": "Un «@protected» no es ni true ni false.",
        "next.jsonld.invalid_protected_value": "Escriba true o false.",
        "reason.jsonld.invalid_remote_context": "Un vocabulario que nombra el documento no lo es[: {context}].",
        "next.jsonld.invalid_remote_context": "Use un documento cuyo objeto superior tenga un miembro «@context».",
        "reason.jsonld.invalid_reverse_property":
            "Una palabra que se lee al revés tiene lo que solo pueden tener otras palabras[: «{term}»].",
        "next.jsonld.invalid_reverse_property": "Corrija el contexto, o avise a quien lo mantiene.",
        "reason.jsonld.invalid_scoped_context":
            "Una palabra de un vocabulario trae consigo un vocabulario erróneo[: «{term}»].",
        "next.jsonld.invalid_scoped_context": "Corrija el contexto, o avise a quien lo mantiene.",
        "reason.jsonld.invalid_term_definition":
            "Una palabra de un vocabulario se explica de un modo que no existe[: «{term}»].",
        "next.jsonld.invalid_term_definition": "Corrija el contexto, o avise a quien lo mantiene.",
        "reason.jsonld.invalid_type_mapping": "El tipo de una palabra no es el nombre de un tipo[: «{term}»].",
        "next.jsonld.invalid_type_mapping": "Dele un IRI entero, o «@id», «@vocab», «@json» o «@none».",
        "reason.jsonld.invalid_version_value": "Un vocabulario es de una versión que aquí no se conoce.",
        "next.jsonld.invalid_version_value": "Ahí solo puede figurar el número 1.1.",
        "reason.jsonld.invalid_vocab_mapping": "El «@vocab» de un vocabulario no es una dirección.",
        "next.jsonld.invalid_vocab_mapping": "Escriba un IRI entero, o null.",
        "reason.jsonld.keyword_redefinition": "Un vocabulario explica una palabra del propio formato[: «{term}»].",
        "next.jsonld.keyword_redefinition": "Dé otro nombre a la palabra.",
        "reason.jsonld.loading_document_failed":
            "El documento nombra un vocabulario por una dirección incompleta[: «{iri}»].",
        "next.jsonld.loading_document_failed":
            "Pida a la entidad emisora una credencial que nombre sus vocabularios por completo.",
        "reason.jsonld.processing_mode_conflict": "Un vocabulario necesita JSON-LD 1.1, y se pidió 1.0.",
        "next.jsonld.processing_mode_conflict": "Lea el documento como JSON-LD 1.1.",
    ]

    /// What is wrong when a document is to be written in the words of a vocabulary.
    private static let compaction: [String: String] = [
        "reason.jsonld.iri_confused_with_prefix":
            "Una dirección se leería como abreviada en las palabras de este vocabulario[: «{iri}»].",
        "next.jsonld.iri_confused_with_prefix": "Dé otro nombre a la abreviatura del contexto, o quítela.",
        "reason.jsonld.iri_confused_with_term":
            "El vocabulario no tiene para esta propiedad ninguna palabra que pueda contener el valor[: «{iri}»].",
        "next.jsonld.iri_confused_with_term":
            "Añada al contexto una palabra para ella que no fije otro tipo ni otro contenedor.",
        "reason.jsonld.compaction_to_list_of_lists":
            "Una propiedad tiene dos listas, y la palabra del vocabulario para ella admite una[: «{term}»].",
        "next.jsonld.compaction_to_list_of_lists":
            "Añada al contexto una palabra para ella que no tenga «@container» con el valor «@list».",
    ]
}
