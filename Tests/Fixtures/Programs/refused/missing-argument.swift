// error: call.missing-argument 2:7
func greet(name: String, loud: Bool) -> String { loud ? name.uppercased() : name }
print(greet(name: "a"))
