// warning: warning.optional-any 4
// warning: warning.optional-any 4
// warning: warning.optional-any 6
// warning: warning.optional-any 6
// warning: warning.optional-any 7
// warning: warning.optional-any 7
// warning: warning.optional-any 8
// warning: warning.optional-any 8
// warning: warning.optional-any 10
// warning: warning.optional-any 12
// warning: warning.optional-text 15
// warning: warning.optional-any 16
let f = true, g = false
let t: Any = 5
let od: Double? = 2.5, oi: Int? = 3, i = 4, d = 1.5
print(f ? 1 : t as? Int, g ? 1 : t as? Int)
print(f ? 1 : od as Any)
print(f ? oi : 7, g ? oi : 7)
print(f ? i : oi, g ? i : oi)
print(f ? 1 : oi, f ? "a" : nil)
print((f ? 1 : oi) ?? 9)
let a: Any = f ? 1 : oi
print(a)
let xs: [Any] = [f ? 1 : oi, f ? 2 : 2.5]
print(xs)
print(f ? d : 1, g ? d : 1)
print("\(f ? 1 : oi)")
print(f ? 1 : od)
let n: Any = Optional(6) as Any
print(n is Int, n as? Int ?? 0, n as? Double ?? 0, n is Int?)
let nn: Any = Optional<Int>.none as Any
print(nn is Int, nn as? Int ?? -1, nn is String?)
let oo: Any = Optional(Optional("x")) as Any
print(oo as? String ?? "no", oo is String)
let c: Any = Optional([1, 2]) as Any
print(c as? [Int] ?? [])
protocol P {} ; struct S: P {} ; class K: P {}
let p: Any = Optional(S()) as Any
print(p is P, p is S, (p as? P) != nil)
let k: Any = Optional(K()) as Any
print(k is K, k is P, k is AnyObject)
