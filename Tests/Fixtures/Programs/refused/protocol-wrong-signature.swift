// error: type.missing-witness 2:8
protocol Scaled { func scaled(by f: Double) -> Self }
struct V: Scaled { var x: Double; func scaled(by f: Int) -> V { V(x: x * Double(f)) } }
print(V(x: 1))
