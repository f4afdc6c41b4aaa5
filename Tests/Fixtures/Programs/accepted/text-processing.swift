let log = """
  2024-01-03 ERROR disk full
  2024-01-04 INFO started
  2024-01-05 ERROR net down

  2024-01-06 WARN slow
  """
struct Entry { var date: String, level: String, message: String
  init?(_ line: Substring) { let p = line.split(separator: " ", maxSplits: 2); guard p.count == 3 else { return nil }; date = String(p[0]); level = String(p[1]); message = String(p[2]) } }
let entries = log.split(separator: "\n").compactMap(Entry.init)
print(entries.count, entries.filter { $0.level == "ERROR" }.map(\.message))
let byLevel = Dictionary(grouping: entries, by: \.level).mapValues(\.count)
print(byLevel.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
let csv = "name,age\nkim,30\nlee,25\n"
let rows = csv.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
print(rows, rows.compactMap { Int($0[1]) }.reduce(0, +))
func wrap(_ s: String, _ width: Int) -> [String] { var lines: [String] = [], line = ""; for w in s.split(separator: " ") { if line.isEmpty { line = String(w) } else if line.count + 1 + w.count <= width { line += " " + w } else { lines.append(line); line = String(w) } }; return line.isEmpty ? lines : lines + [line] }
print(wrap("the quick brown fox jumps over the lazy dog", 12))
func template(_ s: String, _ v: [String: String]) -> String { var out = "", key: String? = nil; for c in s { switch (c, key) { case ("{", nil): key = ""; case ("}", let k?): out += v[k] ?? "?"; key = nil; case (_, let k?): key = k + String(c); default: out.append(c) } }; return out }
print(template("Hi {name}, {n} new {x}!", ["name": "kim", "n": "3"]))
let words = "It was the best of times it was the worst".lowercased().split(separator: " ")
var freq: [Substring: Int] = [:]
words.forEach { freq[$0, default: 0] += 1 }
print(freq.filter { $0.value > 1 }.map { "\($0.key):\($0.value)" }.sorted())
print("snake_case_name".split(separator: "_").enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined())
print(String("hello".map { c in "aeiou".contains(c) ? "*" : c }), "abc".flatMap { [$0, $0] }.count, "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") }.map { "\($0[0])->\($0[1])" })
