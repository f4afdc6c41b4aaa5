let counter: () -> Int = { var n = 0; return { n += 1; return n } }()
print(counter(), counter())
let add: (Int) -> (Int) -> Int = { a in { b in let s = a + b; return s } }
print(add(1)(2))
let store: (String) -> Int = { var total = 0; return { total += $0.count; return total } }()
print(store("ab"), store("c"))
let make: (Int) -> () -> Int = { start in var n = start; return { n += 1; return n } }
let m = make(5); print(m(), m())
var log: [String] = []
let logger: (String) -> Void = { var i = 0; return { log.append("\(i) \($0)"); i += 1 } }()
logger("a"); logger("b"); print(log)
func twice(_ f: @escaping (Int) -> Int) -> (Int) -> Int { return { x in let y = f(x); return f(y) } }
print(twice { $0 * 3 }(2))
let table: [Int: (Int) -> Int] = { var t: [Int: (Int) -> Int] = [:]; for k in 1...3 { t[k] = { x in let y = x * k; return y } }; return t }()
print(table[2]!(10))
func make2() -> (Int) -> String { let pre = ">"; return { let s = pre + "\($0)"; return s } }
print(make2()(4))
