// error: type.mismatch 1:18
// error: type.mismatch 2:26
// error: type.mismatch 3:23
let xs: [Int] = [1.5, 2]
let ys: [String] = ["a", 1]
let zs: Array<Int> = ["a"]
