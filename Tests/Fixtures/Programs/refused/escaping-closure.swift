var stored: [() -> Void] = []
func keep(_ f: () -> Void) { stored.append(f) }
keep { print("a") }
