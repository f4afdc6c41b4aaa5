var fnArr = [(Int) -> Int]()
for k in 1...3 { fnArr.append { $0 * k } }
print(fnArr.map { $0(10) })
var vs = [() -> Void](), ds = [String: (Int, Int) -> Int](), cs = [(String) -> (Int) -> String]()
vs.append { print("v") }
vs.forEach { $0() }
ds["+"] = (+)
cs.append { s in { s + String($0) } }
print(ds["+"]!(1, 2), cs[0]("n")(4), fnArr.count)
