// error: type.mismatch 1:14
// error: type.mismatch 2:14
// error: type.mismatch 4:14
// error: type.mismatch 5:17
// error: type.mismatch 6:15
// error: type.mismatch 7:20
let n: Int = "5"
let m: Int = 5.0
let d: Double = 5
let e: Int = d
let s: String = 5
let b: Bool = 1
let c: Character = "ab"
