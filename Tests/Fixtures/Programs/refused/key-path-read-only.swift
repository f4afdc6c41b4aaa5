// error: type.mismatch 2:34
struct S { let a: Int }
let k: WritableKeyPath<S, Int> = \.a
