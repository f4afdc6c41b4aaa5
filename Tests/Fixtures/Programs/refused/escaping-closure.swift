// error: escape.parameter 2:44
var stored: [() -> Void] = []
func keep(_ f: () -> Void) { stored.append(f) }
keep { print("a") }
