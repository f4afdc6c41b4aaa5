let s: Substring = "the"
print(s, s.count, s == "the", "xthe".dropFirst() == s, "xthe".dropFirst().hashValue == s.hashValue)
let d: [Substring: Int] = ["a": 1, "\(s)!": 2]
print(d["a"]!, d["the!"]!)
func f(_ x: Substring?) { print(x!, x!.uppercased()) }
f("a")
f("b\(1 + 1)")
let words = "the cat the dog".split(separator: " ")
let counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
print(counts["the"]!, counts["zebra"] as Any, words.contains("cat"), words.firstIndex(of: "dog")!)
switch words[1] { case "cat": print("meow"); case "dog": print("woof"); default: print("?") }
let parts: [Substring] = ["x", "y"] + words
print(parts, parts.joined(separator: "+"))
var t = words[0]
t = "the!"
t = t == "the!" ? "yes" : "no"
print(t, [Character]("ab"), Set<Substring>(["p", "p"]).count)
func g<S: StringProtocol>(_ x: S) -> Int { x == "the" ? 1 : 0 }
print(g("the"), g(s), g(words[0]))
