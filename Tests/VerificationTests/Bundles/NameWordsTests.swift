import Testing

@testable import Verification

/// Names of one person in the spellings that registers, passports and people give them.
@Suite struct NameWordsTests {
    @Test(arguments: [
        ("Jürgen Müller", "Mueller, Juergen"), ("Jürgen Müller", "JURGEN MULLER"),
        ("Jørgen Ødegård", "Joergen Oedegaard"),
        ("Jørgen Ødegård", "Jorgen Odegard"), ("Åse Kjær", "Aase Kjaer"), ("Þóra Arnórsdóttir", "Thora Arnorsdottir"),
        ("Łukasz Żółć", "Lukasz Zolc"), ("Weiß", "Weiss"), ("Dvořáková, Jiřina", "Jirina Dvorakova"),
        ("Șerban Țepeș", "Şerban Ţepeş"), ("Kallio-Brandt Mira", "Mira Kallio Brandt"),
        ("Annamaria Rossi", "Anna Maria Rossi"),
        ("Siobhán O’Brien", "Siobhan O'Brien"), ("Seán OBrien", "O'Brien, Sean"), ("Dr. Elsa Lund", "Elsa Lund"),
        ("Ju\u{308}rgen", "Jürgen"), ("Ju\u{308}rgen", "Juergen"), ("Zoe\u{308} A\u{30A}s", "Zoë Aas"),
        ("Χρήστος Παπαδόπουλος", "Christos Papadopoulos"), ("Χρήστος Παπαδόπουλος", "PAPADOPOULOS HRISTOS"),
        ("Ευάγγελος Μπακογιάννης", "Evangelos Bakogiannis"), ("Γιώργος", "Giorgos"),
        ("Νίκος Κωνσταντίνου", "Nikos Konstantinou"),
        ("Георги Димитров", "Georgi Dimitrov"), ("Мария Христова", "Maria Hristova"),
        ("Мария Христова", "Mariya Khristova"),
        ("Щерю Цветков", "Shteryu Tsvetkov"), ("Юлия Жекова", "Yuliya Zhekova"), ("Ђорђе Љубић", "Djordje Ljubic"),
        ("Ђорђе Љубић", "Đorđe Ljubić"), ("Олександр Шевченко", "Oleksandr Shevchenko"), ("Алексей", "Aleksey"),
        ("Александр", "Alexandr"), ("Йордан", "Jordan"), ("Хараламби", "Haralambi"), ("Андрій", "Andrii"),
    ])
    func oneNameInTwoSpellingsIsTheSame(_ left: String, _ right: String) {
        #expect(NameWords(left).comparison(with: NameWords(right)) == .same)
        #expect(NameWords(right).comparison(with: NameWords(left)) == .same)
    }

    @Test(arguments: [
        ("Mueller", "Muller"), ("Jürgen Müller", "Jürgen Möller"), ("Anna Svensson", "Hanna Svensson"),
        ("Anna", "Anna Svensson"),
        ("Мария", "Марина"), ("Γιώργος Παππάς", "Γιάννης Παππάς"), ("Weiß", "Weis Weiss"), ("", "Anna"), ("", ""),
        ("李 明", "李 红"),
    ])
    func otherNamesAreDifferent(_ left: String, _ right: String) {
        #expect(NameWords(left).comparison(with: NameWords(right)) == .different)
        #expect(NameWords(right).comparison(with: NameWords(left)) == .different)
    }

    @Test(arguments: [("Anna Maria Svensson", "Anna Svensson"), ("José García López", "García José")])
    func aNameWithMoreWordsIsTheSameInPart(_ left: String, _ right: String) {
        #expect(NameWords(left).comparison(with: NameWords(right)) == .partial)
        #expect(NameWords(right).comparison(with: NameWords(left)) == .partial)
    }

    /// Each word of one name needs a word of its own in the other.
    @Test func oneWordDoesNotStandForTwo() {
        #expect(NameWords("Anna Anna").comparison(with: NameWords("Anna Berg")) == .different)
        #expect(NameWords("Müller Mueller").comparison(with: NameWords("Mueller Muller")) == .same)
    }

    @Test func aNameThatGoesOnForEverIsCut() {
        let long = String(repeating: "ж", count: 4_000)
        #expect(NameSpellings.of(String(repeating: "щ", count: 60)).count <= NameSpellings.most)
        #expect(NameWords(long + " " + long).comparison(with: NameWords("Anna")) == .different)
        #expect(NameWords(String(repeating: "a b ", count: 500)).words.count == NameWords.most)
    }
}
