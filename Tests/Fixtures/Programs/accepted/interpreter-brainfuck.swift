func run(_ program: String, input: [UInt8] = [], limit: Int = 100_000) -> String {
  let code = Array(program.filter { "><+-.,[]".contains($0) })
  var jumps = Array(repeating: 0, count: code.count), open: [Int] = []
  for (i, c) in code.enumerated() {
    if c == "[" { open.append(i) } else if c == "]" { let o = open.removeLast(); jumps[o] = i; jumps[i] = o }
  }
  var tape = [UInt8](repeating: 0, count: 300), p = 0, i = 0, out = "", input = input[...], steps = 0
  while i < code.count, steps < limit {
    steps += 1
    switch code[i] {
    case ">": p += 1
    case "<": p -= 1
    case "+": tape[p] &+= 1
    case "-": tape[p] &-= 1
    case ".": out.append(Character(UnicodeScalar(tape[p])))
    case ",": tape[p] = input.popFirst() ?? 0
    case "[" where tape[p] == 0: i = jumps[i]
    case "]" where tape[p] != 0: i = jumps[i]
    default: break
    }
    i += 1
  }
  return out
}
print(run("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."))
print(run(",[.,]", input: Array("echo".utf8)))
print(run("-.").unicodeScalars.first!.value)
