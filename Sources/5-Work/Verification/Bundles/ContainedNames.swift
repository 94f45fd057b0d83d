/// The names in one container. In a PDF two files can have the same: the second becomes `name#2`.
struct ContainedNames {
    private var given: Set<[UInt8]> = []

    mutating func unique(_ name: String) -> String {
        var unique = name
        var number = 1
        while !given.insert(Array(unique.utf8)).inserted {
            number += 1
            unique = "\(name)#\(number)"
        }
        return unique
    }
}
