// trap: trap.division-by-zero 1:33
func mean(_ xs: [Int]) -> Int { xs.reduce(0, +) / xs.count }
let groups = ["a": [1, 2, 3], "b": [10], "c": []]
for k in groups.keys.sorted() { print(k, "mean", mean(groups[k]!)) }
