// The words and numbers behind a plot.

extension PlotContent {
  /// Tables of more rows than this are thinned out evenly.
  static let largestTable = 200

  /// Indices of at most `largestTable` rows out of `count`, with the first and the last.
  static func shownRows(of count: Int) -> [Int] {
    guard count > largestTable else { return Array(0..<max(0, count)) }
    let every = (count + largestTable - 2) / (largestTable - 1)
    var rows = Array(stride(from: 0, to: count, by: every))
    if rows.last != count - 1 { rows.append(count - 1) }
    return rows
  }

  private static func short(_ value: Double) -> String {
    (try? NumberFormat("%.4g"))?.string(value) ?? ""
  }

  func summary(korean: Bool) -> String {
    var parts: [String] = []
    for line in lines {
      let name = line.label.isEmpty ? "" : korean ? "\(line.label): " : "\(line.label): "
      guard let y = Self.extent(line.y), let first = line.y.first, let last = line.y.last else {
        continue
      }
      parts.append(
        korean
          ? "\(name)점 \(line.y.count)개, 처음 \(Self.short(first)), 마지막 \(Self.short(last)), "
            + "최소 \(Self.short(y.low)), 최대 \(Self.short(y.high))"
          : "\(name)\(line.y.count) points, first \(Self.short(first)), last \(Self.short(last)), "
            + "lowest \(Self.short(y.low)), highest \(Self.short(y.high))")
    }
    for layer in bars {
      guard let extent = Self.extent(layer.bars.map(\.height)) else { continue }
      let name = layer.label.isEmpty ? "" : "\(layer.label): "
      parts.append(
        korean
          ? "\(name)막대 \(layer.bars.count)개, 최소 \(Self.short(extent.low)), 최대 \(Self.short(extent.high))"
          : "\(name)\(layer.bars.count) bars, lowest \(Self.short(extent.low)), "
            + "highest \(Self.short(extent.high))")
    }
    if let regions {
      if regions.isProbability {
        let above = regions.values.filter { $0 > 0.5 }.count
        let percent = regions.values.isEmpty ? 0 : above * 100 / regions.values.count
        parts.append(
          korean
            ? "평면의 \(percent)%에서 확률이 0.5보다 큽니다"
            : "the probability is above 0.5 on \(percent)% of the plane")
      } else {
        let counts = Dictionary(grouping: regions.values, by: { $0 }).mapValues(\.count)
        let shares = counts.keys.filter(\.isFinite).sorted().map { key -> String in
          let name = className(Int(min(max(key, -1e6), 1e6)))
          return "\(name) \((counts[key] ?? 0) * 100 / max(1, regions.values.count))%"
        }
        parts.append(
          (korean ? "평면을 나누는 부류: " : "the plane is divided into classes: ")
            + shares.joined(separator: ", "))
      }
    }
    for layer in points {
      parts.append(korean ? "점 \(layer.x.count)개" : "\(layer.x.count) points")
    }
    for boundary in boundaries {
      let equation = Self.equation(boundary)
      parts.append(korean ? "경계선 \(equation)" : "boundary \(equation)")
    }
    var axes: [String] = []
    if !xLabel.isEmpty { axes.append(korean ? "가로축 \(xLabel)" : "x axis \(xLabel)") }
    if !yLabel.isEmpty { axes.append(korean ? "세로축 \(yLabel)" : "y axis \(yLabel)") }
    let head = ([kind.name(korean: korean)] + axes).joined(separator: ", ")
    return ([head] + parts).joined(separator: ". ") + "."
  }

  private func className(_ value: Int) -> String {
    classNames.indices.contains(value) ? classNames[value] : String(value)
  }

  private static func equation(_ boundary: Boundary) -> String {
    "\(short(boundary.a))·x + \(short(boundary.b))·y + \(short(boundary.c)) = 0"
  }

  func dataTable(korean: Bool) -> Table {
    let xName = xLabel.isEmpty ? "x" : xLabel
    let yName = yLabel.isEmpty ? "y" : yLabel
    let classHeader =
      regions?.isProbability == true && points.isEmpty
      ? (korean ? "확률" : "probability") : (korean ? "부류" : "class")
    func note(_ table: Table, _ shown: Int, of all: Int) {
      guard shown < all else { return }
      table.caption =
        korean ? "\(all)개 가운데 \(shown)개 행" : "\(shown) of \(all) rows"
    }
    if !bars.isEmpty {
      return barTable(xName: xName, yName: yName)
    }
    if !lines.isEmpty {
      let shared = lines.allSatisfy { $0.x == lines[0].x }
      guard shared else { return longTable(xName: xName, yName: yName, korean: korean) }
      let table = Table(
        [xName]
          + lines.enumerated().map { index, line in
            line.label.isEmpty ? (lines.count == 1 ? yName : "\(yName) \(index + 1)") : line.label
          })
      let rows = Self.shownRows(of: lines[0].x.count)
      for row in rows {
        table.addRow(cells: ([lines[0].x[row]] + lines.map { $0.y[row] }).map(Self.cell))
      }
      note(table, rows.count, of: lines[0].x.count)
      return table
    }
    let table = Table([xName, yName, classHeader])
    var all: [[TableCell]] = []
    for layer in points {
      for index in layer.x.indices {
        let value = layer.classes.indices.contains(index) ? layer.classes[index] : nil
        all.append([
          Self.cell(layer.x[index]), Self.cell(layer.y[index]),
          .text(value.map { className($0) } ?? layer.label),
        ])
      }
    }
    if all.isEmpty, let regions { all = regionCells(regions) }
    let rows = Self.shownRows(of: all.count)
    for row in rows { table.addRow(cells: all[row]) }
    note(table, rows.count, of: all.count)
    return table
  }

  /// What is predicted on a coarse grid: for regions without points over them.
  private func regionCells(_ regions: Regions) -> [[TableCell]] {
    func few(_ count: Int) -> [Int] {
      guard count > 11 else { return Array(0..<count) }
      return (0...10).map { $0 * (count - 1) / 10 }
    }
    return few(regions.y.count).flatMap { row in
      few(regions.x.count).map { column in
        let value = regions.values[row * regions.x.count + column]
        let shown: TableCell =
          regions.isProbability || !value.isFinite
          ? Self.cell(value) : .text(className(Int(min(max(value, -1e6), 1e6))))
        return [Self.cell(regions.x[column]), Self.cell(regions.y[row]), shown]
      }
    }
  }

  private func barTable(xName: String, yName: String) -> Table {
    guard categories.isEmpty else {
      let table = Table(
        [xName]
          + bars.enumerated().map { index, layer in
            layer.label.isEmpty
              ? (bars.count == 1 ? yName : "\(yName) \(index + 1)") : layer.label
          })
      for row in Self.shownRows(of: categories.count) {
        table.addRow(
          cells: [.text(categories[row])]
            + bars.map {
              $0.bars.indices.contains(row) ? Self.cell($0.bars[row].height) : .text("")
            })
      }
      return table
    }
    let table = Table(["\(xName) ≥", "\(xName) <", yName])
    for layer in bars {
      for row in Self.shownRows(of: layer.bars.count) {
        let bar = layer.bars[row]
        table.addRow(cells: [bar.lower, bar.upper, bar.height].map(Self.cell))
      }
    }
    return table
  }

  /// Series that do not share their x: one row for each point, with the name of its series.
  private func longTable(xName: String, yName: String, korean: Bool) -> Table {
    let table = Table([korean ? "계열" : "series", xName, yName])
    for (index, line) in lines.enumerated() {
      for row in Self.shownRows(of: line.x.count) {
        table.addRow(cells: [
          .text(line.label.isEmpty ? String(index + 1) : line.label), Self.cell(line.x[row]),
          Self.cell(line.y[row]),
        ])
      }
    }
    return table
  }

  /// A number as a cell: whole numbers without `.0`, others with seven digits, as many as a float32 has.
  static func cell(_ value: Double) -> TableCell {
    if let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000 {
      return .integer(whole)
    }
    let digits = (try? NumberFormat("%.7g"))?.string(value) ?? ""
    return .real(Double(digits) ?? value)
  }
}
