// CallBenchmark NAME COUNT: one of the loops of calls.swift.

let functions: [String: (Int) -> Any] = [
  "rank": rank, "item": item, "add": add, "relu": { relu($0) as Double }, "write": write,
]
guard CommandLine.arguments.count == 3, let function = functions[CommandLine.arguments[1]],
  let count = Int(CommandLine.arguments[2])
else { fatalError("usage: CallBenchmark rank|item|add|relu|write COUNT") }
print(function(count))
