import Testing

@testable import Helper

/// Where documents may be asked from: the table of special addresses, at both ends of every block.
@Suite struct SpecialAddressTests {
    @Test func everyRowIsRead() {
        #expect(SpecialAddresses.table.count == SpecialAddresses.rowCount)
    }

    @Test(arguments: SpecialAddresses.table.map { ($0.prefix, $0.length) })
    func everyBlockIsClosedFromItsFirstToItsLast(_ prefix: IPAddress, _ length: Int) throws {
        let last = prefix.bytes.enumerated().map { index, byte in
            byte | UInt8(truncatingIfNeeded: 0xFF >> max(0, min(8, length - index * 8)))
        }
        #expect(!SpecialAddresses.isPublic(prefix))
        #expect(!SpecialAddresses.isPublic(try #require(IPAddress(last))))
    }

    @Test(
        arguments: [
            "127.0.0.1", "127.255.255.255", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0", "100.64.0.1", "100.127.255.255", "198.19.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1",
            "::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::127.0.0.1", "fe80::1", "fd00::1", "ff02::1",
            "2002:7f00:1::", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe",
            "64:ff9b:1::1", "2001:db8::1", "fd00:ec2::254", "fec0::1", "4000::1",
        ])
    func thisIsNotAsked(_ text: String) throws {
        #expect(!SpecialAddresses.isPublic(try #require(IPAddress(text))))
    }

    @Test(
        arguments: [
            "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0",
            "172.15.255.255", "172.32.0.0", "192.0.1.0", "198.17.255.255", "198.20.0.0", "223.255.255.255",
            "2a00:1450:4001::1", "2001:4860:4860::8888", "2606:4700::1111", "64:ff9b::8.8.8.8", "2001:200::1",
            "2003::1",
        ])
    func thisIs(_ text: String) throws {
        #expect(SpecialAddresses.isPublic(try #require(IPAddress(text))))
    }

    @Test(arguments: ["127.1", "0x7f000001", "2130706433", "0177.0.0.1", "127.0.0.1 ", "::1%lo", "", "[::1]", "1.2.3"])
    func otherSpellingsAreNoAddresses(_ text: String) {
        #expect(IPAddress(text) == nil)
    }
}
