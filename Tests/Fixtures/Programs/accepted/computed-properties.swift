struct Celsius {
  var degrees: Double
  var fahrenheit: Double {
    get { degrees * 9 / 5 + 32 }
    set { degrees = (newValue - 32) * 5 / 9 }
  }
  var isFreezing: Bool { degrees <= 0 }
  static var boiling: Celsius { Celsius(degrees: 100) }
}
var c = Celsius(degrees: 25)
print(c.fahrenheit)
c.fahrenheit = 212
print(c, c.isFreezing, Celsius.boiling.fahrenheit)
c.fahrenheit -= 180
print(c.degrees, c.isFreezing)
struct Matrix2 {
  private var storage: [Double] = [1, 0, 0, 1]
  subscript(row: Int, column: Int) -> Double {
    get { storage[row * 2 + column] }
    set(v) { storage[row * 2 + column] = v }
  }
  var trace: Double { self[0, 0] + self[1, 1] }
}
var m = Matrix2()
m[0, 1] = 5
m[1, 1] *= 3
print(m.trace, m[0, 1])
var celsius: Double = 10
var kelvin: Double { get { celsius + 273.15 } set { celsius = newValue - 273.15 } }
kelvin = 300.15
print(celsius, kelvin)
extension Int { var squared: Int { self * self }; var isEven: Bool { self % 2 == 0 } }
print(5.squared, (-3).squared, 4.isEven)
class Account {
  private(set) var balance = 0
  var history: [Int] = []
  var summary: String { "\(balance) after \(history.count)" }
  func deposit(_ n: Int) { balance += n; history.append(n) }
}
let acc = Account()
acc.deposit(5); acc.deposit(7)
print(acc.summary)
