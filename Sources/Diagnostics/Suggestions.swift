/// The candidate closest to a misspelt word, for "did you mean".
///
/// Distance is Damerau-Levenshtein with adjacent transpositions (optimal string alignment); a
/// candidate is offered when at most a third of the longer word (and at least one letter) differs.
/// Ties go to the candidate that comes first, so the answer never depends on hashing.
public func closestMatch<Candidates: Sequence>(to word: String, in candidates: Candidates)
  -> String? where Candidates.Element == String
{
  let target = Array(word.lowercased())
  var best: (name: String, distance: Int)?
  let isName = word.first.map { $0.isLetter || $0 == "_" } ?? false
  for candidate in candidates where candidate != word {
    // An operator is no misspelt name.
    guard (candidate.first.map { $0.isLetter || $0 == "_" } ?? false) == isName else { continue }
    let other = Array(candidate.lowercased())
    let limit = max(1, max(target.count, other.count) / 3)
    guard abs(other.count - target.count) <= limit else { continue }
    let distance = editDistance(target, other)
    // Words that have no letter in common are not alike, however short they are.
    guard distance < max(target.count, other.count) else { continue }
    if distance <= limit, distance < (best?.distance ?? Int.max) {
      best = (candidate, distance)
    }
  }
  return best?.name
}

/// Optimal string alignment distance between two character sequences.
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  if a.isEmpty { return b.count }
  if b.isEmpty { return a.count }
  var beforePrevious: [Int] = []
  var previous = Array(0...b.count)
  for i in 1...a.count {
    var current = [i] + Array(repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        current[j] = min(current[j], beforePrevious[j - 2] + 1)
      }
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.count]
}
