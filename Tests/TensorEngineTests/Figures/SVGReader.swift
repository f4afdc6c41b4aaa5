import Testing

/// Reads an SVG as XML and collects what is in it. Strict: anything that is not well-formed is an error.
/// (Foundation's XMLParser would need a library of the system that bare machines do not have.)
struct SVGReader {
  struct NotWellFormed: Error {
    var reason: String
  }

  private(set) var elements: [String: Int] = [:]
  private(set) var attributes: Set<String> = []
  /// The contents of `title`, `desc` and `text`.
  private(set) var texts: [String] = []

  static func read(_ svg: String) throws -> SVGReader {
    var reader = SVGReader()
    try reader.parse(Array(svg.unicodeScalars))
    return reader
  }

  private mutating func parse(_ source: [Unicode.Scalar]) throws {
    var index = 0
    var open: [String] = []
    var text = ""
    var roots = 0
    func fail(_ reason: String) -> NotWellFormed { NotWellFormed(reason: "\(reason) at \(index)") }
    func peek() throws -> Unicode.Scalar {
      guard index < source.count else { throw fail("unexpected end") }
      return source[index]
    }
    func name() throws -> String {
      var name = ""
      while let scalar = Optional(try peek()),
        scalar.properties.isAlphabetic || "-:0123456789".unicodeScalars.contains(scalar)
      {
        name.unicodeScalars.append(scalar)
        index += 1
      }
      guard !name.isEmpty else { throw fail("a name is missing") }
      return name
    }
    func skipBlanks() {
      while index < source.count, source[index].properties.isWhitespace { index += 1 }
    }
    func reference() throws -> String {
      var entity = ""
      index += 1
      while try peek() != ";" {
        entity.unicodeScalars.append(source[index])
        index += 1
      }
      index += 1
      let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
      guard let value = known[entity] else { throw fail("unknown entity \(entity)") }
      return value
    }
    while index < source.count {
      let scalar = source[index]
      guard scalar.value >= 0x20 || scalar == "\n" else { throw fail("a control character") }
      if scalar == "&" {
        text += try reference()
      } else if scalar != "<" {
        guard !open.isEmpty || scalar == "\n" else { throw fail("text outside the root") }
        text.unicodeScalars.append(scalar)
        index += 1
      } else {
        index += 1
        if try peek() == "/" {
          index += 1
          let closed = try name()
          guard open.popLast() == closed else { throw fail("</\(closed)> closes nothing") }
          guard try peek() == ">" else { throw fail("> is missing") }
          index += 1
          if ["text", "title", "desc"].contains(closed) { texts.append(text) }
          text = ""
          continue
        }
        let element = try name()
        elements[element, default: 0] += 1
        if open.isEmpty { roots += 1 }
        var own: Set<String> = []
        while true {
          skipBlanks()
          if try peek() == ">" {
            index += 1
            open.append(element)
            text = ""
            break
          }
          if try peek() == "/" {
            index += 1
            guard try peek() == ">" else { throw fail("/> is broken") }
            index += 1
            break
          }
          let attribute = try name()
          guard own.insert(attribute).inserted else { throw fail("\(attribute) occurs twice") }
          guard try peek() == "=" else { throw fail("= is missing") }
          index += 1
          guard try peek() == "\"" else { throw fail("a quote is missing") }
          index += 1
          while try peek() != "\"" {
            guard source[index] != "<" else { throw fail("< in an attribute") }
            if source[index] == "&" { _ = try reference() } else { index += 1 }
          }
          index += 1
        }
        attributes.formUnion(own)
      }
    }
    guard open.isEmpty, roots == 1 else {
      throw fail("\(roots) roots, \(open.count) open elements")
    }
  }
}

@Suite struct SVGReaderTests {
  @Test(arguments: [
    "<svg><g></svg></g>", "<svg>&nbsp;</svg>", "<svg a=1/>", "<svg a=\"1\" a=\"2\"/>",
    "<svg/><svg/>",
    "<svg>", "x<svg/>", "<svg a=\"<\"/>", "<svg>\u{1}</svg>",
  ])
  func refusesWhatIsNotWellFormed(text: String) {
    #expect(throws: SVGReader.NotWellFormed.self) { try SVGReader.read(text) }
  }
}
