// error: type.not-inferred 3:1
func same<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Bool where A.Element == B.Element { true }
let a = [1], b = ["a"]
print(same(a, b))
