class A {
  var n = 0
  func go(_ f: @escaping () -> Void) { f() }
  func use<T>(_ x: T, _ f: () -> Void) { f(); n += 1 }
  var list: [(String, () -> Void)] { [("a", { [self] in use(1) { n += 1 } })] }
  func t() {
    go { [self] in use(1) { n += 10 }; n += 100; print(n) }
    go { [weak self] in guard let self else { return }; use(2) { print("in") }; n += 1; print(n) }
    let f = { [self] in n += 1000 }
    f(); print(n)
    let fs: [() -> Void] = [{ [self] in bump() }, { [unowned self] in bump() }]
    fs.forEach { $0() }
    let d: [String: () -> Void] = ["k": { [self] in bump(); print(n) }]
    d["k"]?()
    let tup: (Int, () -> Void) = (1, { [self] in bump(); print(n) })
    tup.1()
  }
  func bump() { n += 5 }
}
let a = A(); a.list[0].1(); a.t()
