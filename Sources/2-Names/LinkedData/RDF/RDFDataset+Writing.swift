extension RDFDataset {
    /// The dataset as N-Quads: each line in canonical form, in the order of insertion.
    ///
    /// Labels of blank nodes stay as they are; nodes without one are given `b0`, `b1` and so on, passing over what is
    /// taken.
    public func nQuads() -> [UInt8] {
        let labels = printedLabels()
        var result: [UInt8] = []
        result.reserveCapacity(count * 128)
        for quad in quads {
            for handle in [quad.subject, quad.predicate, quad.object, quad.graph] where handle != 0 {
                if handle & Term.blankBit != 0 {
                    result.append(contentsOf: labels[Int(handle & Term.indexMask)])
                } else {
                    result.append(contentsOf: spellings[range(of: handle)])
                }
                result.append(UInt8(ascii: " "))
            }
            result.append(UInt8(ascii: "."))
            result.append(UInt8(ascii: "\n"))
        }
        return result
    }

    /// A term as N-Quads writes it: `<iri>`, `"text"@en`, `_:label`.
    public func nQuads(of term: Term) -> [UInt8] {
        if term.isBlankNode { return printedLabels()[Int(term.handle & Term.indexMask)] }
        return Array(spellings[range(of: term.handle)])
    }

    /// `_:` and the label of every blank node.
    func printedLabels() -> [[UInt8]] {
        // Numbers that a node's own label has taken already. None above the count of nodes can be needed.
        var taken = [Bool](repeating: false, count: blankNodeCount)
        for node in 0..<blankNodeCount {
            if let number = RDFDataset.number(inLabel: spellings[blankRange(node)]), number < blankNodeCount {
                taken[number] = true
            }
        }
        var next = 0
        return (0..<blankNodeCount).map { node in
            let range = blankRange(node)
            if !range.isEmpty { return Array(spellings[range]) }
            while taken[next] { next += 1 }
            defer { next += 1 }
            return Array("_:b\(next)".utf8)
        }
    }

    private func blankRange(_ node: Int) -> Range<Int> { Int(blankRanges[2 * node])..<Int(blankRanges[2 * node + 1]) }

    /// The number in `_:b17`, when it is written as this dataset would write it.
    private static func number(inLabel label: ArraySlice<UInt8>) -> Int? {
        let digits = label.dropFirst(3)
        guard label.starts(with: "_:b".utf8), !digits.isEmpty, digits.count <= 9 else { return nil }
        if digits.first == UInt8(ascii: "0") && digits.count > 1 { return nil }
        var number = 0
        for digit in digits {
            guard digit >= UInt8(ascii: "0") && digit <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return number
    }
}
