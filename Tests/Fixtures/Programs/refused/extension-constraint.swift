// error: type.mismatch 2:14
extension Array where Element == String { func shout() -> String { joined().uppercased() } }
print([1, 2].shout())
