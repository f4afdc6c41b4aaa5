// error: type.mismatch 5:9
struct S { var a: Int; var b: String { "q" } }
func set<T, V>(_ t: inout T, _ k: WritableKeyPath<T, V>, _ v: V) { t[keyPath: k] = v }
var s = S(a: 1)
set(&s, \.a, 5); print(s)
set(&s, \.b, "x")
