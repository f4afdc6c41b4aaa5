// error: type.mismatch 5:19
// error: type.mismatch 6:25
// error: type.mismatch 11:29
// error: type.mismatch 13:55
struct Basket {
  var prices: [Int] = []
  var names: Set<String> = []
  mutating func add(_ name: String) {
    prices.append(name)
    names.insert(prices.count)
  }
}
class Shelf {
  var rows: [[Double]] = []
  func fill() { rows.append("books") }
}
let add = { (values: inout [String]) in values.append(3 + 4) }
