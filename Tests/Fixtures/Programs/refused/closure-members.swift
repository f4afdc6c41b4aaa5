// error: type.operator 2:20
// error: type.mismatch 3:18
// error: name.unknown-member 4:31
// error: name.unknown-member 5:24
let a = [1, 2, 3]
let b = a.map { $0 * 1.5 }
let c = a.filter { $0 % 2 }
let d = a.reduce(0) { $0 + $1.count }
let e = a.map { x in x.foo }
