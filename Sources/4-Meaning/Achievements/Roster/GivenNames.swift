/// Given names that are common somewhere in Europe and rare as family names.
enum GivenNames {
    /// Whether the first word of a name is one of them, capitals aside.
    static func contain(_ name: String) -> Bool {
        guard let first = name.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "-" }).first else {
            return false
        }
        return names.contains(String(first))
    }

    private static let names = Set(
        """
        aaron ada adam adèle agata agnes agneta agnieszka aino alba albert alberto aleksandra aleksander alessandra alessandro
        alessia alexander alexandra alexandre alexandros alfonso alice alina alison álvaro amalia amelia amélie ana anastasia
        anders andré andrea andreas andrei andrej andrés andrew andrzej angela angelika aniela anita anja anke anna annalisa anne
        annette annika antoine antonella antoni antónio antonio ari ariane arne arturo artur astrid aurélie barbara bartosz
        beata beatrice beatriz benedikt benjamin bernadette bernd birgit bjarne björn blanca bogdan bożena brigitte bruno camille
        carina carla carlos carmen carolina caroline catarina caterina catherine cécile charlotte chiara christa christian
        christiane christina christoph christophe claire clara claudia clément concetta cornelia cristina dagmar daniel daniela
        daniele danuta dariusz david davide delphine denisa diana diego dieter dimitra dimitris dirk dominik dominique dorota
        edith eduardo eeva egon eileen eino elena eleni elisa elisabeth élise elizabeth ella ellen elodie elsa emil emilia émilie
        emma emmanuel enrico eric erik erika ernst estelle esther eszter eva éva evelina evi ewa fabian fabio fabrizio federica
        federico felix fernanda fernando fiona florian francesca francesco francisco françois françoise franz friedrich gabriel
        gabriela gabriele georg georgios gerhard gertrud giacomo gianluca giorgia giorgos giovanni giulia giuseppe gonzalo grażyna
        greta grzegorz guido guillaume gunnar günther gustav hannah hanna hannes hans harald heidi heike heikki heinrich heinz
        helen helena helene helga helmut henri henrik herbert hilde holger hugo ida ignacio ilaria ilona inês ines inga inge
        ingeborg ingrid ioana ioannis irena irene irina iris irma isabel isabella isabelle iván ivana ivo iwona jacek jacqueline
        jakob jakub jan jana janina jaroslav javier jean jennifer jens jerzy joana joanna joão joaquín johan johanna johannes
        jolanta jonas jorge josé josef joseph juan judith juha julia julie julien jürgen justyna kai kaisa kalle karin karina karl
        karolina katarina katarzyna kateřina katharina kathrin katja katrin kerstin kirsten kirsti klaus kostas krisztina krystyna
        krzysztof lars laszlo lászló laura laure lauri léa lea leena lena leo leon leonardo leonie liam lidia liesbeth liisa lina
        linda linus lisa lorenzo lotte louis louise luca lucía lucia lucie ludmila ludovic luigi luis luisa lukas łukasz lydia
        maarit maciej madeleine magdalena magnus maja małgorzata malin manon manuel manuela manfred marc marcel marcin marco
        margareta margarita margit margherita maria maría mariana marianne marie marieke marija marina mario mariusz marja
        markéta marko markus marta martha martin martina mary mateusz mathieu mathilde matteo matthias matti mattia maxime
        melanie michael michaela michał michal michel michele michelle mieke miguel mihai mika mikael mikko milan milena mira
        mirela mirjam mirosław monica monika monique nadia nadine natalia nathalie nele nicola nicolas nicole niels niklas nikola
        nikolaos nikos nils nina noah noémie nora norbert nuno olaf ole olga olivia olivier oskar otto outi paloma pablo paola
        paolo pascal patricia patrick patrik paula paulina pauline pavel pawel paweł pedro pekka pelle per petar petra petri
        philipp philippe piotr pirjo radka radosław rafael rafał raluca ramón raquel rebecca regina reinhard renata renate riccardo
        richard riitta rita robert roberta roberto roland romain roman rosa rosalia rüdiger rui ruth ryszard sabina sabine sabrina
        salvatore samuel sandra sanna sara sarah sari sebastian serena sergio sigrid silke silvia simon simona simone sofia sofie
        sonia sonja sophia sophie stanisław stefan stefania stefano steffen stelios stéphane stephanie sven svenja svetlana sylvia
        sylvie tamara tanja tarja tatiana teresa terhi theresa thérèse thomas tiago tiina tim timo tina tobias tomás tomas
        tomasz tommaso torsten tuomas tuula ulla ulrich ulrike ursula ute uwe vahid valentina valerie vanessa vasilis
        věra vera veronika victoria viktor viktoria vilma vincent virginie vittoria vittorio vojtěch walter waltraud wanda werner
        wiebke wilhelm wojciech wolfgang xavier yannick yannis yvonne zbigniew zdeněk zdenka zofia zoltán zsófia zuzana
        νίκος μαρία γιώργος ελένη δημήτρης κώστας αικατερίνη γιάννης иван мария георги димитър елена петър анна
        """.split(whereSeparator: \.isWhitespace).map { String($0).lowercased() })
}
