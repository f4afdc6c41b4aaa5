protocol D { var hits: Int { get set } }
struct A: D { var hits = 0 }
final class B: D { var hits = 0 }
var x: any D = A(); x.hits += 10; x.hits += 10; print(x.hits)
var y: any D = B(); y.hits += 10; print(y.hits); y.hits += 10; print(y.hits); y.hits = y.hits + 1; print(y.hits)
