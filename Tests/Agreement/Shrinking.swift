/// Makes a failing program small: greedy delta debugging on its tree.
public enum Shrinking {
  /// The smallest program found that still fails.
  ///
  /// - Parameters:
  ///   - program: A program that fails.
  ///   - limit: How many smaller programs are tried.
  ///   - fails: Whether a program fails in the same way.
  public static func shrink(
    _ program: Piece, limit: Int, fails: (String) -> Bool
  ) -> Piece {
    var best = program
    var tried = 0
    search: while tried < limit {
      for candidate in best.smaller() {
        guard tried < limit else { break search }
        let text = candidate.text
        guard text.utf8.count < best.text.utf8.count else { continue }
        tried += 1
        if fails(text) {
          best = candidate
          continue search
        }
      }
      break
    }
    return best
  }
}
