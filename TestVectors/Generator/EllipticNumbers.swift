import Encodings
import Signing

/// Numbers of the curves P-256 and P-384, and signatures that no honest signer makes.
///
/// Source: [SP 800-186, section 3.2.1](https://csrc.nist.gov/pubs/sp/800/186/final).
enum EllipticNumbers {
    /// The order of the group, big end first.
    static func order(_ type: KeyType) -> [UInt8] {
        bytes(
            type == .p384
                ? "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"
                : "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551")
    }

    /// The field's prime, big end first.
    static func prime(_ type: KeyType) -> [UInt8] {
        bytes(
            type == .p384
                ? "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"
                : "ffffffff00000001000000000000000000000000ffffffffffffffffffffffff")
    }

    /// The first number, counted from 1, that is the x of no point.
    static func numberOfNoPoint(_ type: KeyType) -> [UInt8] {
        for number in UInt8(1)...200 {
            let x = [UInt8](repeating: 0, count: type.secretByteCount - 1) + [number]
            let multikey = Multibase.encodeBase58(codec(type).prefixing([2] + x))
            if (try? PublicKey(multikey: multikey)) == nil { return x }
        }
        preconditionFailure("every small number is the x of a point")
    }

    static func codec(_ type: KeyType) -> Multicodec { type == .p384 ? .p384Public : .p256Public }

    /// The order less a number: of a signature's s, the other one that is as good.
    static func orderLess(_ number: [UInt8], _ type: KeyType) -> [UInt8] {
        var difference: [UInt8] = []
        var borrow = 0
        for (left, right) in zip(order(type), number).reversed() {
            let byte = Int(left) - Int(right) - borrow
            borrow = byte < 0 ? 1 : 0
            difference.append(UInt8(byte & 0xff))
        }
        return difference.reversed()
    }

    /// r and s as DER writes them.
    static func der(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        func integer(_ number: [UInt8]) -> [UInt8] {
            let digits = Array(number.drop { $0 == 0 })
            let padded = (digits.first ?? 0x80) >= 0x80 ? [0] + digits : digits
            return [0x02, UInt8(padded.count)] + padded
        }
        let body = integer(first) + integer(second)
        return [0x30] + (body.count >= 0x80 ? [0x81] : []) + [UInt8(body.count)] + body
    }

    private static func bytes(_ digits: String) -> [UInt8] {
        do { return try Hex.decode(digits) } catch { preconditionFailure("no hexadecimal digits: \(digits)") }
    }
}
