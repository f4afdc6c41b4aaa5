// trap: trap.fatal 8:88
enum Op { case push(Int), add, mul, pop }
struct Machine { var stack: [Int] = []
  mutating func run(_ op: Op) { switch op {
    case .push(let n): stack.append(n)
    case .add: binary(+)
    case .mul: binary(*)
    case .pop: guard stack.popLast() != nil else { fatalError("stack underflow at depth \(stack.count)") } } }
  private mutating func binary(_ f: (Int, Int) -> Int) { guard stack.count >= 2 else { fatalError("need two operands, have \(stack)") }; let b = stack.removeLast(), a = stack.removeLast(); stack.append(f(a, b)) } }
var m = Machine()
for op: Op in [.push(2), .push(3), .add, .push(4), .mul, .pop, .push(1), .add] { m.run(op); print(op, m.stack) }
