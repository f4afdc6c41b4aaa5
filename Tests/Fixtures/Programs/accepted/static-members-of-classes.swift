class A { class var kind: String { "a" }
  class func describe() -> String { kind + self.kind }
  static func st() -> String { describe() + kind }
  required init() {}
  class func build() -> A { let x = self.init(); return x }
  func me() -> String { type(of: self).describe() }
  convenience init(twice: Int) { self.init() }
  static var count = 0
  static func bump() { count += 1; self.count += 1 } 
}
class B: A { override class var kind: String { "b" } }
class C: B { override class func describe() -> String { "c" + super.describe() } }
print(A.describe(), B.describe(), C.describe(), B.st(), C.st())
print(type(of: B.build()), type(of: C.build()), C().me())
B.bump(); A.bump(); print(A.count, C.count)
let k: [A.Type] = [A.self, B.self, C.self]
print(k.map { $0.describe() }, k.map { $0.build().me() })
