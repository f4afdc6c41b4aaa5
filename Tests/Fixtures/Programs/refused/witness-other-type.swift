// error: type.missing-witness 2:8
// error: type.missing-witness 3:7
// error: type.construct-existential 5:9
protocol P { func f(); func g() -> Int }
struct S: P { func f() {} }
class C: P { func f() {}
  func g() -> String { "" } }
let p = P()
