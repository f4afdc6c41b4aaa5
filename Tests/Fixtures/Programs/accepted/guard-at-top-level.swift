let value: Int? = 4
guard let value else { fatalError() }
func after() -> Int { value + 1 }
print(value + 1, after())
guard let other = Optional(value + 1), case let third = other else { fatalError() }
let sum = { value + other + third }
print(other, third, sum())
