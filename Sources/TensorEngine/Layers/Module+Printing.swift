// Models as PyTorch prints them: the name, then the parts on lines of their own.

extension Trainable {
  /// As PyTorch prints it.
  public var description: String { printedTree() }

  /// What `description` gives where a model has none of its own.
  public func printedTree() -> String { printed(self, depth: 0) }
}

private func printed(_ part: any Trainable, depth: Int) -> String {
  let name = part.printedName()
  let arguments = part.printedArguments()
  let parts = part.members().compactMap { member in member.part.map { (member.name, $0) } }
  // An object that holds itself would print without end.
  guard !parts.isEmpty, depth < 40 else { return "\(name)(\(arguments))" }
  let isList = part is MemberList || part is ModuleList
  var lines: [String] = arguments.isEmpty ? [] : [arguments]
  var index = 0
  while index < parts.count {
    let text = printed(parts[index].1, depth: depth + 1)
    var last = index
    // A list names equal neighbours once: (0-2): 3 x Linear(...).
    if isList {
      while last + 1 < parts.count, printed(parts[last + 1].1, depth: depth + 1) == text {
        last += 1
      }
    }
    let label =
      last == index
      ? "(\(parts[index].0)): " : "(\(parts[index].0)-\(parts[last].0)): \(last - index + 1) x "
    lines.append(label + text)
    index = last + 1
  }
  let indented = lines.flatMap { line in
    line.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
  }
  return (["\(name)("] + indented + [")"]).joined(separator: "\n")
}
