// Runs of asterisks between punctuation and a letter of a script that attaches particles.

/// A delimiter run that CommonMark cannot read as a Korean reader does.
struct EmphasisRun: Equatable {
  /// The asterisks, as offsets into the block's text.
  var range: Range<Int>
  /// Whether a reader expects it to close (`)**을`) rather than to open (`은**(`).
  var closes: Bool

  /// The runs of a block's text outside code spans, comments, autolinks and escapes.
  static func candidates(in scalars: [Unicode.Scalar]) -> [EmphasisRun] {
    var runs: [EmphasisRun] = []
    var index = 0
    while index < scalars.count {
      if let end = InlineScan.endOfOpaque(scalars, at: index) {
        index = end
        continue
      }
      guard scalars[index] == "*" else {
        index += 1
        continue
      }
      var end = index
      while end < scalars.count, scalars[end] == "*" { end += 1 }
      let before = index > 0 ? scalars[index - 1] : "\n"
      let after = end < scalars.count ? scalars[end] : "\n"
      if before.isMarkdownPunctuation && after.isAttachingScript {
        runs.append(EmphasisRun(range: index..<end, closes: true))
      } else if before.isAttachingScript && after.isMarkdownPunctuation {
        runs.append(EmphasisRun(range: index..<end, closes: false))
      }
      if runs.count >= PrivateScalar.sentinelLimit { return runs }
      index = end
    }
    return runs
  }

  /// The text with a sentinel on the letter's side of each run; its number is the run's.
  static func withSentinels(_ scalars: [Unicode.Scalar], _ runs: [EmphasisRun]) -> [Unicode.Scalar]
  {
    var out: [Unicode.Scalar] = []
    var position = 0
    for (number, run) in runs.enumerated() {
      guard let sentinel = Unicode.Scalar(PrivateScalar.firstSentinel + UInt32(number)) else {
        continue
      }
      let place = run.closes ? run.range.upperBound : run.range.lowerBound
      out += scalars[position..<place]
      out.append(sentinel)
      position = place
    }
    return out + scalars[position...]
  }

  /// The text with a joint on the punctuation side of each run.
  static func withJoints(_ scalars: [Unicode.Scalar], _ runs: [EmphasisRun]) -> [Unicode.Scalar] {
    var out: [Unicode.Scalar] = []
    var position = 0
    for run in runs {
      let place = run.closes ? run.range.lowerBound : run.range.upperBound
      out += scalars[position..<place]
      out.append(PrivateScalar.joint)
      position = place
    }
    return out + scalars[position...]
  }

  /// Those of the runs that a parse of the text with sentinels left literal.
  static func literal(_ runs: [EmphasisRun], in texts: [String]) -> [EmphasisRun] {
    var found = Set<Int>()
    for text in texts {
      let scalars = Array(text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() where PrivateScalar.isMark(scalar) {
        let number = Int(scalar.value - PrivateScalar.firstSentinel)
        guard runs.indices.contains(number) else { continue }
        let neighbour = runs[number].closes ? index - 1 : index + 1
        if scalars.indices.contains(neighbour), scalars[neighbour] == "*" { found.insert(number) }
      }
    }
    return runs.indices.filter(found.contains).map { runs[$0] }
  }

  static func literalAsterisks(in texts: [String]) -> Int {
    texts.reduce(0) { $0 + $1.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "*") ? 1 : 0) } }
  }
}
