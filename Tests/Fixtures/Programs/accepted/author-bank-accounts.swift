// warning: warning.needless-try 36
import Foundation
struct Account { let id: Int; private(set) var balance: Decimal2 = 0; var history: [Entry] = []
  enum Entry: CustomStringConvertible { case deposit(Decimal2), withdraw(Decimal2), transfer(to: Int, amount: Decimal2)
    var description: String { switch self { case .deposit(let d): "+\(d)"; case .withdraw(let d): "-\(d)"; case let .transfer(to, amount): "->\(to): \(amount)" } } }
  enum Failure: Error { case insufficient(needed: Decimal2), negative, frozen }
  mutating func deposit(_ d: Decimal2) throws { guard d > 0 else { throw Failure.negative }; balance += d; history.append(.deposit(d)) }
  mutating func withdraw(_ d: Decimal2) throws { guard d <= balance else { throw Failure.insufficient(needed: d - balance) }; balance -= d; history += [.withdraw(d)] }
}
struct Decimal2: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Comparable, AdditiveArithmetic, CustomStringConvertible {
  var cents: Int
  init(integerLiteral v: Int) { cents = v * 100 }
  init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
  init(cents: Int) { self.cents = cents }
  static func < (a: Self, b: Self) -> Bool { a.cents < b.cents }
  static func + (a: Self, b: Self) -> Self { .init(cents: a.cents + b.cents) }
  static func - (a: Self, b: Self) -> Self { .init(cents: a.cents - b.cents) }
  static var zero: Self { 0 }
  var description: String { String(format: "%d.%02d", cents / 100, abs(cents % 100)) }
}
class Bank { var accounts: [Int: Account] = [:]
  func open(_ id: Int, _ start: Decimal2 = 0) { accounts[id] = Account(id: id); try? accounts[id]?.deposit(start) }
  func transfer(_ a: Int, _ b: Int, _ amount: Decimal2) throws {
    guard accounts[a] != nil, accounts[b] != nil else { throw Account.Failure.frozen }
    try accounts[a]!.withdraw(amount)
    do { try accounts[b]!.deposit(amount) } catch { try accounts[a]!.deposit(amount); throw error }
    accounts[a]!.history.append(.transfer(to: b, amount: amount))
  } }
let bank = Bank(); bank.open(1, 100.5); bank.open(2)
func attempt(_ what: String, _ f: () throws -> Void) { do { try f(); print(what, "ok") } catch Account.Failure.insufficient(let n) { print(what, "short by", n) } catch let e as Account.Failure { print(what, "failed:", e) } catch { print(error) } }
attempt("t1") { try bank.transfer(1, 2, 40.25) }
attempt("t2") { try bank.transfer(1, 2, 100) }
attempt("t3") { try bank.transfer(1, 9, 1) }
attempt("t4") { try bank.accounts[1]!.deposit(-5) }
for id in bank.accounts.keys.sorted() { print(id, bank.accounts[id]!.balance, bank.accounts[id]!.history) }
print(bank.accounts.values.map(\.balance).reduce(.zero, +), ([3, 1.25, 2] as [Decimal2]).sorted(), Decimal2.zero)
print(bank.accounts[2]?.history.first.map { "\($0)" } ?? "none", (try? Account(id: 3).balance) as Any)
