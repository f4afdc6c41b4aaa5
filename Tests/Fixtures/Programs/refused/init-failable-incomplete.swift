// error: flow.init-incomplete 1:24
struct P { var x: Int; init?(_ s: Int) { if s > 3 { x = s } else { print("no") } } }
print(P(4) as Any)
