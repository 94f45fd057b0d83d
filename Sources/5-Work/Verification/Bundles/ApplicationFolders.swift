/// Which of the files that are kept together are one application.
///
/// What lies beside one another is one person's, and so is an archive. In an archive with nothing but folders, each folder is.
enum ApplicationFolders {
    struct Item {
        /// What was handed over: the file, or the archive it is in, and where that lies.
        let source: String
        let folder: String
        let bundle: String
        let holdsCredential: Bool

        /// The folders inside the archive; nil for what is in none.
        var inner: [ArraySlice<UInt8>]? {
            guard !bundle.utf8.elementsEqual(folder.utf8) else { return nil }
            return Array(bundle.utf8).dropFirst(source.utf8.count + 1).split(separator: UInt8(ascii: "/"))
        }
    }

    /// The application of each item, by the place that names it.
    static func names(_ items: [Item]) -> [String] {
        var archives: [[UInt8]: [Int]] = [:]
        var names = items.map(\.folder)
        for (place, item) in items.enumerated() where item.inner != nil {
            archives[Array(item.source.utf8), default: []].append(place)
        }
        for places in archives.values {
            let depth = depth(places.filter { items[$0].holdsCredential }.compactMap { items[$0].inner })
            for place in places {
                let folders = (items[place].inner ?? []).prefix(depth).map { String(decoding: $0, as: UTF8.self) }
                names[place] = items[place].source + "!" + folders.joined(separator: "/")
            }
        }
        return names
    }

    /// How many folders deep the applications of an archive lie: 0 if credentials lie on its top. A folder around
    /// everything, as programs put it there, is looked into.
    private static func depth(_ folders: [[ArraySlice<UInt8>]]) -> Int {
        guard !folders.contains(where: \.isEmpty) else { return 0 }
        let isWrapped = folders.allSatisfy { $0[0] == folders[0][0] } && folders.allSatisfy { $0.count > 1 }
        return isWrapped ? 2 : 1
    }
}
