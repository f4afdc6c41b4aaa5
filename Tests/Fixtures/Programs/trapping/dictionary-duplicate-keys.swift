// trap: trap.fatal 2:3
func index(_ keys: [String]) -> [String: Int] {
  Dictionary(uniqueKeysWithValues: keys.enumerated().map { ($0.element, $0.offset) })
}
print(index(["a", "b"]).count)
print(index(["a", "b", "a"]).count)
