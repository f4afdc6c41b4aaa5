enum Instruction { case push(Int), add, sub, mul, dup, swap, jumpIfZero(Int), jump(Int), print, halt, store(String), load(String) }
struct Machine {
  var stack: [Int] = [], names: [String: Int] = [:], counter = 0, output: [String] = [], steps = 0
  mutating func pop() -> Int { stack.removeLast() }
  mutating func run(_ code: [Instruction]) {
    while counter < code.count {
      steps += 1
      let i = code[counter]
      counter += 1
      switch i {
      case .push(let n): stack.append(n)
      case .add: let b = pop(), a = pop(); stack.append(a + b)
      case .sub: let b = pop(), a = pop(); stack.append(a - b)
      case .mul: stack.append(pop() * pop())
      case .dup: stack.append(stack.last!)
      case .swap: stack.swapAt(stack.count - 1, stack.count - 2)
      case .jumpIfZero(let t): if pop() == 0 { counter = t }
      case .jump(let t): counter = t
      case .print: output.append("\(pop())")
      case .store(let n): names[n] = pop()
      case .load(let n): stack.append(names[n, default: 0])
      case .halt: return
      }
    }
  }
}
var m = Machine()
m.run([.push(5), .store("n"), .push(1), .store("r"), .load("n"), .jumpIfZero(15), .load("r"), .load("n"), .mul, .store("r"), .load("n"), .push(1), .sub, .store("n"), .jump(4), .load("r"), .print, .halt, .print])
print(m.output, m.steps, m.stack)
func compile(_ source: String) -> [Instruction] {
  source.split(separator: " ").map { word in
    switch word {
    case "+": return .add
    case "-": return .sub
    case "*": return .mul
    case ".": return .print
    case "dup": return .dup
    case "swap": return .swap
    default: return .push(Int(word) ?? 0)
    }
  }
}
var f = Machine()
f.run(compile("3 4 + dup * . 10 2 swap - ."))
print(f.output)
print(Instruction.push(3), Instruction.jump(2), [Instruction.add, .load("x")])
