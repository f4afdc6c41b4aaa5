enum Transaction { case deposit(Int), withdraw(Int), transfer(to: String, amount: Int) }
enum Outcome: Equatable { case ok(balance: Int), refused(reason: String) }
class Bank {
  private var balances: [String: Int] = [:]
  private(set) var log: [String] = []
  func open(_ name: String, with amount: Int = 0) { balances[name] = amount; log.append("open \(name)") }
  func apply(_ t: Transaction, to name: String) -> Outcome {
    guard let balance = balances[name] else { return .refused(reason: "no account \(name)") }
    switch t {
    case .deposit(let n) where n <= 0: return .refused(reason: "not positive")
    case .deposit(let n): balances[name]! += n
    case .withdraw(let n):
      if n > balance { return .refused(reason: "short by \(n - balance)") }
      balances[name] = balance - n
    case .transfer(let other, let n):
      guard balances[other] != nil else { return .refused(reason: "no account \(other)") }
      let taken = apply(.withdraw(n), to: name)
      guard case .ok = taken else { return taken }
      _ = apply(.deposit(n), to: other)
    }
    log.append("\(name): \(t)")
    return .ok(balance: balances[name]!)
  }
  subscript(_ name: String) -> Int { balances[name] ?? 0 }
}
let bank = Bank()
bank.open("kim", with: 100); bank.open("lee")
print(bank.apply(.deposit(50), to: "kim"), bank.apply(.deposit(-1), to: "kim"))
print(bank.apply(.transfer(to: "lee", amount: 120), to: "kim"), bank["kim"], bank["lee"])
print(bank.apply(.withdraw(40), to: "kim"), bank.apply(.deposit(1), to: "nobody"))
print(bank.apply(.transfer(to: "x", amount: 1), to: "kim") == .refused(reason: "no account x"))
for line in bank.log { print(line) }
