class N: Equatable { var v: Int; var next: N?; init(_ v: Int) { self.v = v } ; static func == (a: N, b: N) -> Bool { a.v == b.v } }
struct L { var xs: [N?] = []; subscript(i: Int) -> N? { get { xs[i] } set { xs[i] = newValue } } ; subscript(s: String) -> Int? { s.count > 2 ? s.count : nil } ; subscript(i: Int, j: Int) -> N? { xs[i + j] } }
var l = L(xs: [N(1), nil, N(3)])
print(l[0] === l[0], l[0] === l[2], l[1] == nil, l[0] != nil, l[1] === nil)
if l[0] == nil { print("no") } else { print("yes") }
print(l["abc"] == nil, l["a"] == nil, l["abc"] == 3, l[0, 1] == nil, l[0,2] === l[2])
let xs = [N(1), N(1)]
print(xs[0] == xs[1], xs[0] === xs[1], xs[1] !== xs[0])
extension Array { subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil } }
print(xs[safe: 3] == nil, xs[safe: 1] === xs[1], xs[safe: 0]?.v ?? 0)
extension Array where Element == N { subscript(name: String) -> N? { first { "\($0.v)" == name } } ; subscript(k: Int8) -> N? { self[Int(k)] } }
print(xs["1"] === xs[0], xs["2"] == nil, xs[1] === xs[1])
extension String { subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] } ; subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] } }
let s = "hello"
print(s[2] == "l", s[1] != s[0], s[0..<2] == "he", s[2], s[s.startIndex] == s[0])
