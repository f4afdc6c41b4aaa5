// interpreter for a stack VM + closures-based commands
enum Instr: Equatable { case push(Int), add, mul, sub, dup, swap, jmp(Int), jz(Int), load(String), store(String), print, call(Int), ret, halt }
struct VM { enum Fault: Error { case stackUnderflow(pc: Int), badJump(Int), stepLimit }
  var stack: [Int] = [], memory: [String: Int] = [:], frames: [Int] = [], pc = 0, out: [String] = []
  private mutating func pop() throws -> Int { guard let v = stack.popLast() else { throw Fault.stackUnderflow(pc: pc) }; return v }
  private mutating func binary(_ f: (Int, Int) -> Int) throws { let b = try pop(), a = try pop(); stack.append(f(a, b)) }
  mutating func run(_ code: [Instr], limit: Int = 10_000) throws -> Int {
    var steps = 0
    loop: while true {
      guard code.indices.contains(pc) else { throw Fault.badJump(pc) }
      steps += 1; if steps > limit { throw Fault.stepLimit }
      let i = code[pc]; pc += 1
      switch i {
      case .push(let n): stack.append(n)
      case .add: try binary(+)
      case .mul: try binary(*)
      case .sub: try binary(-)
      case .dup: let v = try pop(); stack += [v, v]
      case .swap: let n = stack.count; guard n >= 2 else { throw Fault.stackUnderflow(pc: pc) }; stack.swapAt(n - 1, n - 2)
      case .jmp(let t): pc = t
      case .jz(let t): if try pop() == 0 { pc = t }
      case .load(let k): stack.append(memory[k] ?? 0)
      case .store(let k): memory[k] = try pop()
      case .print: out.append("\(try pop())")
      case .call(let t): frames.append(pc); pc = t
      case .ret: guard let r = frames.popLast() else { break loop }; pc = r
      case .halt: break loop
      }
    }
    return steps
  }
}
let factorial: [Instr] = [.push(5), .store("n"), .push(1), .store("r"), .load("n"), .jz(15), .load("r"), .load("n"), .mul, .store("r"), .load("n"), .push(1), .sub, .store("n"), .jmp(4), .load("r"), .print, .halt]
var vm = VM()
print(try vm.run(factorial), vm.out, vm.memory.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
for bad in [[Instr.add], [.jmp(7)], [.jmp(0)], [.push(1), .swap]] { var v = VM(); do { _ = try v.run(bad) } catch VM.Fault.stackUnderflow(let pc) { print("underflow at", pc) } catch let f as VM.Fault { print("fault", f) } }
func assemble(_ text: String) -> [Instr] {
  var labels: [Substring: Int] = [:], lines: [[Substring]] = []
  for line in text.split(separator: "\n").map({ $0.split(separator: " ") }) where !line.isEmpty { if let f = line.first, f.last == ":" { labels[f.dropLast()] = lines.count } else { lines.append(line) } }
  return lines.map { parts in
    let arg = parts.dropFirst().first
    switch parts[0] {
    case "push": return .push(Int(arg!)!)
    case "jmp": return .jmp(labels[arg!]!)
    case "jz": return .jz(labels[arg!, default: -1])
    case "load": return .load(String(arg!))
    case "store": return .store(String(arg!))
    case let simple where arg == nil: return ["add": Instr.add, "mul": .mul, "sub": .sub, "print": .print, "dup": .dup, "halt": .halt][simple]!
    default: fatalError("bad \(parts)")
    }
  }
}
let program = assemble("""
  push 3
  store i
  top:
  load i
  jz end
  load i
  dup
  mul
  print
  load i
  push 1
  sub
  store i
  jmp top
  end:
  halt
  """)
var v2 = VM(); print(try v2.run(program), v2.out.joined(separator: ","), program.count, program[3])
// command pattern with undo
protocol Command { associatedtype Target; func apply(to t: inout Target); func undo(on t: inout Target) }
struct Append: Command { let s: String; func apply(to t: inout String) { t += s }; func undo(on t: inout String) { t.removeLast(s.count) } }
struct AnyCommand<T> { let apply: (inout T) -> Void, undo: (inout T) -> Void; init<C: Command>(_ c: C) where C.Target == T { apply = { c.apply(to: &$0) }; undo = { c.undo(on: &$0) } }
  init(apply: @escaping (inout T) -> Void, undo: @escaping (inout T) -> Void) { self.apply = apply; self.undo = undo } }
struct Editor { var text = "", done: [AnyCommand<String>] = [], undone: [AnyCommand<String>] = []
  mutating func perform(_ c: AnyCommand<String>) { c.apply(&text); done.append(c); undone = [] }
  mutating func undo() { guard let c = done.popLast() else { return }; c.undo(&text); undone.append(c) }
  mutating func redo() { if let c = undone.popLast() { c.apply(&text); done.append(c) } } }
var ed = Editor(); ed.perform(AnyCommand(Append(s: "hello"))); ed.perform(AnyCommand(Append(s: " world")))
ed.perform(AnyCommand(apply: { $0 = String($0.reversed()) }, undo: { $0 = String($0.reversed()) }))
print(ed.text); ed.undo(); print(ed.text); ed.undo(); print(ed.text); ed.redo(); ed.redo(); ed.redo(); print(ed.text, ed.done.count)
typealias Middleware = (@escaping (String) -> String) -> (String) -> String
let shout: Middleware = { next in { next($0.uppercased()) } }, exclaim: Middleware = { next in { s in next(s) + "!" } }
func chain(_ ms: Middleware..., end: @escaping (String) -> String) -> (String) -> String { ms.reversed().reduce(end) { $1($0) } }
print(chain(shout, exclaim) { "[\($0)]" }("hi"), chain { $0 }("same"))
