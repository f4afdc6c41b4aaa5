// error: closure.parameter-type 1:30
let add: (Int, Int) -> Int = { (a: Double, b: Int) in b }
print(add(1, 2))
