enum Invalid: Error, Equatable { case empty, negative(Int) }
struct Age {
  let years: Int
  init(_ n: Int) throws { guard n >= 0 else { throw Invalid.negative(n) }; years = n }
}
class User {
  let name: String, age: Age
  init(name: String, age: Int) throws {
    if name.isEmpty { throw Invalid.empty }
    self.name = name
    self.age = try Age(age)
  }
}
for (n, a) in [("kim", 3), ("", 3), ("lee", -4)] {
  do { let u = try User(name: n, age: a); print(u.name, u.age.years) } catch Invalid.empty { print("empty") } catch { print(error as? Invalid == .negative(-4), error) }
}
print((try? Age(-1)) == nil, try Age(5).years)
