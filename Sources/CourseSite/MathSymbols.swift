// The LaTeX commands that stand for one symbol, by the role the symbol plays in a formula.

enum MathSymbols {
  /// Letters: set as identifiers.
  static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ",
    "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ",
    "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ",
    "infty": "∞", "partial": "∂", "nabla": "∇", "emptyset": "∅", "varnothing": "∅", "hbar": "ℏ",
    "imath": "ı", "jmath": "ȷ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ", "top": "⊤", "bot": "⊥",
  ]

  /// Operators, relations, arrows and punctuation.
  static let operators: [String: String] = [
    "cdot": "⋅", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆",
    "circ": "∘", "bullet": "∙", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "odot": "⊙",
    "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "ll": "≪", "gg": "≫",
    "approx": "≈", "simeq": "≃", "sim": "∼", "cong": "≅", "equiv": "≡", "propto": "∝",
    "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "subseteq": "⊆", "supset": "⊃",
    "supseteq": "⊇", "cup": "∪", "cap": "∩", "setminus": "∖", "land": "∧", "wedge": "∧",
    "lor": "∨", "vee": "∨", "lnot": "¬", "neg": "¬", "forall": "∀", "exists": "∃", "to": "→",
    "rightarrow": "→", "leftarrow": "←", "gets": "←", "leftrightarrow": "↔", "uparrow": "↑",
    "downarrow": "↓", "Rightarrow": "⇒", "Leftarrow": "⇐", "Leftrightarrow": "⇔",
    "implies": "⟹", "iff": "⟺", "mapsto": "↦", "longrightarrow": "⟶", "longleftarrow": "⟵",
    "dots": "…", "ldots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱", "mid": "∣",
    "parallel": "∥", "perp": "⊥", "colon": ":", "prime": "′", "angle": "∠", "triangle": "△",
    "int": "∫", "iint": "∬", "oint": "∮", "coloneqq": "≔", "therefore": "∴", "because": "∵",
  ]

  /// Operators whose limits stand below and above in a displayed formula.
  static let largeOperators: [String: String] = [
    "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂", "bigoplus": "⨁",
    "bigotimes": "⨂", "bigvee": "⋁", "bigwedge": "⋀",
  ]

  /// Functions named in upright letters.
  static let functions: Set<String> = [
    "exp", "log", "ln", "lg", "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh",
    "arcsin", "arccos", "arctan", "deg", "det", "dim", "ker", "arg",
  ]

  /// Functions whose subscript stands below in a displayed formula.
  static let limitFunctions: [String: String] = [
    "max": "max", "min": "min", "lim": "lim", "sup": "sup", "inf": "inf", "argmax": "arg max",
    "argmin": "arg min", "limsup": "lim sup", "liminf": "lim inf", "Pr": "Pr", "gcd": "gcd",
  ]

  /// Delimiters by command.
  static let delimiters: [String: String] = [
    "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]",
    "langle": "⟨", "rangle": "⟩", "lvert": "|", "rvert": "|", "vert": "|", "|": "‖", "lVert": "‖",
    "rVert": "‖", "Vert": "‖", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉",
    "backslash": "\\",
  ]

  /// Marks over (or under) their argument, and whether they stretch with it.
  static let accents: [String: (mark: String, under: Bool, stretchy: Bool)] = [
    "hat": ("^", false, false), "widehat": ("^", false, true), "bar": ("¯", false, false),
    "overline": ("¯", false, true), "underline": ("_", true, true), "vec": ("→", false, false),
    "overrightarrow": ("→", false, true), "tilde": ("~", false, false),
    "widetilde": ("~", false, true), "dot": ("˙", false, false), "ddot": ("¨", false, false),
    "check": ("ˇ", false, false), "overbrace": ("⏞", false, true),
    "underbrace": ("⏟", true, true),
  ]

  /// Blanks by command, in em.
  static let spaces: [String: String] = [
    ",": "0.167em", ":": "0.222em", ">": "0.222em", ";": "0.278em", "!": "-0.167em",
    " ": "0.333em", "quad": "1em", "qquad": "2em", "enspace": "0.5em", "thinspace": "0.167em",
  ]

  /// Commands that change the style or size of what follows and mean nothing in MathML here.
  static let ignored: Set<String> = [
    "limits", "nolimits", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl",
    "biggr", "Biggl", "Biggr", "bigm", "nonumber", "notag", "hline", "textstyle", "scriptstyle",
  ]

  /// Every command the converter knows, for "did you mean".
  static var allNames: [String] {
    let groups: [[String]] = [
      Array(letters.keys), Array(operators.keys), Array(largeOperators.keys), Array(functions),
      Array(limitFunctions.keys), Array(delimiters.keys), Array(accents.keys), Array(spaces.keys),
      Array(ignored), MathParser.structural,
    ]
    return groups.flatMap { $0 }.filter { $0.count > 1 }.sorted()
  }

  /// A letter in a mathematical alphabet (`mathbb`, `mathbf`, `mathcal`), from Unicode's
  /// Mathematical Alphanumeric Symbols and the letters that were encoded before them.
  static func styled(_ letter: Character, style: String) -> String? {
    guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else {
      return nil
    }
    let early: [String: [Character: String]] = [
      "mathbb": ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
      "mathcal": [
        "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
        "g": "ℊ", "o": "ℴ",
      ],
    ]
    if let known = early[style]?[letter] { return known }
    let bases: [String: (upper: UInt32, lower: UInt32, digit: UInt32?)] = [
      "mathbb": (0x1D538, 0x1D552, 0x1D7D8), "mathbf": (0x1D400, 0x1D41A, 0x1D7CE),
      "boldsymbol": (0x1D468, 0x1D482, 0x1D7CE), "bm": (0x1D468, 0x1D482, 0x1D7CE),
      "mathcal": (0x1D49C, 0x1D4B6, nil), "mathsf": (0x1D5A0, 0x1D5BA, 0x1D7E2),
      "mathtt": (0x1D670, 0x1D68A, 0x1D7F6),
    ]
    guard let base = bases[style] else { return nil }
    var value: UInt32?
    switch scalar.value {
    case 0x41...0x5A: value = base.upper + scalar.value - 0x41
    case 0x61...0x7A: value = base.lower + scalar.value - 0x61
    case 0x30...0x39: value = base.digit.map { $0 + scalar.value - 0x30 }
    default: value = nil
    }
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }
}
