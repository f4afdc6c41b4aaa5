let cs: [any Collection] = [[1, 2], "abc", 3..<6, ["k": 1], Set([9])]
for c in cs { print(c.count, c.isEmpty, c.map { "\($0)" }, terminator: ";") }
print()
for c in cs { for x in c { print(x, terminator: " ") } }
print()
print(cs[0].reversed().count, cs[2].reduce("") { $0 + "\($1)" }, cs[1].filter { "\($0)" != "b" }.count, cs[0].sorted { "\($0)" > "\($1)" })
var it: any IteratorProtocol = [1, 2].makeIterator()
while let x = it.next() { print(x) }
let ss: any Sequence = stride(from: 0, to: 6, by: 2)
print(ss.contains { "\($0)" == "4" }, ss.compactMap { $0 as? Int }, ss.min { "\($0)" < "\($1)" } as Any)
let id: [any Identifiable] = [Q(id: 3), R(id: "z")]
struct Q: Identifiable { let id: Int }; struct R: Identifiable { let id: String }
print(id.map { "\($0.id)" }, id.map { $0.id as? Int })
