/// Which prefix stands for which namespace, at one place of a document.
///
/// Source: [Namespaces in XML 1.0](https://www.w3.org/TR/xml-names/).
struct XMLNamespaces {
    private static let xml = Array("http://www.w3.org/XML/1998/namespace".utf8)
    private static let xmlns = Array("http://www.w3.org/2000/xmlns/".utf8)

    /// The innermost last; an empty prefix is the default, an empty address takes it back.
    private(set) var bindings: [(prefix: [UInt8], address: [UInt8])] = []

    var count: Int { bindings.count }

    /// - Returns: Whether these may be bound to each other.
    mutating func bind(_ prefix: [UInt8], to address: [UInt8]) -> Bool {
        let isXML = prefix.elementsEqual("xml".utf8)
        guard !prefix.elementsEqual("xmlns".utf8), address != XMLNamespaces.xmlns,
            isXML == (address == XMLNamespaces.xml),
            prefix.isEmpty || !address.isEmpty
        else { return false }
        if !isXML { bindings.append((prefix, address)) }
        return true
    }

    /// Forgets everything but the first `count`, at the end of an element.
    mutating func shrink(to count: Int) { bindings.removeLast(max(0, bindings.count - count)) }

    /// The address of a prefix; nil when it is not bound, or is the default and there is none.
    func address(of prefix: ArraySlice<UInt8>) -> [UInt8]? {
        if prefix.elementsEqual("xml".utf8) { return XMLNamespaces.xml }
        guard let found = bindings.last(where: { $0.prefix.elementsEqual(prefix) }), !found.address.isEmpty else {
            return nil
        }
        return found.address
    }
}
