import SwiftOperators
import SwiftParser

// The operators that cells know before they declare any.

/// Swift's operators, with the pointwise ones of SIMD types.
///
/// swift-syntax has a table of them, too. This one is read from declarations in which each group names
/// all that it is above: swift-syntax looks for the relation of two groups anew for every operator, and
/// where a table is not made from declarations it makes up syntax for each step it goes.
enum SwiftOperatorTable {
  static let shared: OperatorTable = {
    var table = OperatorTable()
    table.addSourceFile(Parser.parse(source: declarations)) { _ in }
    return table
  }()

  private static var declarations: String {
    var text = ""
    var below: [String] = []
    for group in groups {
      text += "precedencegroup \(group.name)Precedence {"
      if let associativity = group.associativity { text += " associativity: \(associativity)" }
      if group.name == "Assignment" { text += " assignment: true" }
      let lower = group.name == "Default" ? Array(below.prefix(3)) : below
      if !lower.isEmpty { text += " higherThan: " + lower.joined(separator: ", ") }
      text += " }\n"
      for name in group.operators.split(separator: " ") {
        text += "infix operator \(name): \(group.name)Precedence\n"
      }
      // Operators without a group of their own are above the ternary one and beside all others.
      if group.name != "Default" { below.append("\(group.name)Precedence") }
    }
    for name in ["!", "~", "+", "-", "...", "..<", "++", "--"] {
      text += "prefix operator \(name)\n"
    }
    for name in ["...", "++", "--"] { text += "postfix operator \(name)\n" }
    return text
  }

  /// The precedence groups, from the lowest to the highest, with their infix operators.
  private static let groups: [(name: String, associativity: String?, operators: String)] = [
    ("Assignment", "right", "*= &*= /= %= += &+= -= &-= <<= &<<= >>= &>>= &= ^= |="),
    ("FunctionArrow", "right", ""),
    ("Ternary", "right", ""),
    ("Default", nil, "~>"),
    ("LogicalDisjunction", "left", "||"),
    ("LogicalConjunction", "left", "&&"),
    ("Comparison", nil, "< <= > >= == != === !== ~= .== .!= .< .<= .> .>="),
    ("NilCoalescing", "right", "??"),
    ("Casting", nil, ""),
    ("RangeFormation", nil, "... ..<"),
    ("Addition", "left", "+ &+ - &- | ^ .| .^"),
    ("Multiplication", "left", "* &* / % & .&"),
    ("BitwiseShift", nil, "<< &<< >> &>>"),
  ]
}
