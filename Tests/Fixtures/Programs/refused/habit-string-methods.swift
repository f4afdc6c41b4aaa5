// error: type.optional-not-unwrapped 2:22
// error: type.mismatch 3:14
// error: mutability.member 4:1
// error: name.unknown-member 5:9
// error: call.no-overload 6:9
let s = "abc"
let c: Character = s.first
let i: Int = s.firstIndex(of: "b")
s.append("d")
print(s.upper())
print(s.replace("a", "b"))
