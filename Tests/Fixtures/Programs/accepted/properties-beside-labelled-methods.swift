struct S { var v: Int { 1 }; func v(where p: (Int) -> Bool) -> Int { 2 } }
print(S().v)
protocol P {}
extension P { var w: Int { 1 }; func w(where p: (Int) -> Bool) -> Int { 2 } }
struct T: P {}
print(T().w)
protocol Q: P {}
extension Q { func z(where p: (Int) -> Bool) -> Int { 2 } }
extension P { var z: Int { 1 } }
struct U: Q {}
print(U().z)
struct W: P { func w(of p: Int) -> Int { 3 } }
print(W().w)
