"""A reader of Swift declarations: enough of the grammar to know every public declaration of a module,
with its signature, default arguments and doc comment. Bodies are skipped."""
import re
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""(?P<doc>///[^\n]*)|(?P<line>//[^\n]*)|(?P<space>\s+)|(?P<raw>\#+"|""" + '"""' + r"""|")
    |(?P<ident>[@\#]?[^\W\d]\w*|`\w+`|\$\d+)|(?P<number>\d[\w.]*(?:[eE][+-]?\d+)?)
    |(?P<arrow>->)|(?P<dots>\.\.\.|\.\.<)|(?P<char>.)""", re.X | re.S)


@dataclass
class Token:
    text: str
    start: int
    end: int
    line: int
    newline: bool = False      # first on its line
    spaced: bool = False       # white space before it
    doc: list = field(default_factory=list)


class ReadError(Exception):
    pass


def tokens(text):
    """Tokens without comments; doc comments hang on the token that follows them."""
    found, doc, at, line = [], [], 0, 1
    newline = spaced = True
    blank = 0
    while at < len(text):
        if text.startswith("/*", at):
            depth, end = 1, at + 2
            while end < len(text) and depth:
                if text.startswith("/*", end): depth, end = depth + 1, end + 2
                elif text.startswith("*/", end): depth, end = depth - 1, end + 2
                else: end += 1
            line += text.count("\n", at, end); at = end; continue
        match = TOKEN.match(text, at)
        kind, value, end = match.lastgroup, match.group(), match.end()
        # A number before a range operator is not a number with a point.
        if kind == "number":
            cut = value.find("..")
            if cut < 0 and re.match(r"^\d+\.[^\W\d]", value): cut = value.index(".")
            if cut > 0: value, end = value[:cut], at + cut
            elif value.endswith("."): value, end = value[:-1], end - 1
        if kind == "space":
            lines = value.count("\n")
            line += lines
            if lines: newline = True
            if lines > 1: doc = []          # a comment apart from what follows is not its doc
            spaced = True
        elif kind == "doc":
            doc.append(value.rstrip())
        elif kind == "line":
            doc = []
        else:
            if kind == "raw": end = string_end(text, at)
            found.append(Token(text[at:end], at, end, line, newline, spaced, doc))
            line += text.count("\n", at, end)
            doc, newline, spaced = [], False, False
        at = end
    found.append(Token("", len(text), len(text), line, True, True, []))
    return found


def string_end(text, at):
    hashes = 0
    while text[at + hashes] == "#": hashes += 1
    quote = '"""' if text.startswith('"""', at + hashes) else '"'
    closing = quote + "#" * hashes
    escape = "\\" + "#" * hashes
    i = at + hashes + len(quote)
    while i < len(text):
        if text.startswith(escape + "(", i):
            depth, i = 1, i + len(escape) + 1
            while i < len(text) and depth:
                if text[i] in '"#' and (text[i] == '"' or re.match(r'#+"', text[i:])): i = string_end(text, i); continue
                depth += {"(": 1, ")": -1}.get(text[i], 0)
                i += 1
        elif text.startswith(escape, i): i += len(escape) + 1
        elif text.startswith(closing, i): return i + len(closing)
        else: i += 1
    return len(text)


# MARK: Types

@dataclass(frozen=True)
class Type:
    """kind: name, optional, array, dictionary, tuple, function, any, some, inout, variadic, other."""
    kind: str
    name: str = ""
    parts: tuple = ()
    labels: tuple = ()
    throws: bool = False
    attributes: tuple = ()

    def __str__(self):
        p = self.parts
        if self.kind == "name": return self.name + (f"<{', '.join(map(str, p))}>" if p else "")
        if self.kind == "optional":
            inner = str(p[0])
            return (f"({inner})" if p[0].kind in ("function", "any", "some") else inner) + "?"
        if self.kind == "array": return f"[{p[0]}]"
        if self.kind == "dictionary": return f"[{p[0]}: {p[1]}]"
        if self.kind == "tuple":
            return "(" + ", ".join((f"{l}: " if l else "") + str(t) for l, t in zip(self.labels, p)) + ")"
        if self.kind == "function":
            head = "".join(a + " " for a in self.attributes)
            return f"{head}({', '.join(map(str, p[:-1]))}){' throws' if self.throws else ''} -> {p[-1]}"
        if self.kind in ("any", "some", "inout"): return f"{self.kind} {p[0] if p else self.name}"
        if self.kind == "variadic": return f"{p[0]}..."
        return self.name


VOID = Type("tuple")


@dataclass
class Parameter:
    label: str
    name: str
    type: Type
    default: str
    attributes: list


@dataclass
class Declaration:
    kind: str                  # func, init, subscript, property, case, and the kinds of types
    name: str
    owner: str                 # qualified name of the type it belongs to, or ""
    doc: list
    file: str
    line: int
    modifiers: set = field(default_factory=set)
    attributes: list = field(default_factory=list)
    parameters: list = field(default_factory=list)
    result: Type = VOID
    generics: str = ""
    requirements: str = ""
    inherits: list = field(default_factory=list)
    throws: bool = False
    settable: bool = False
    nonmutating: bool = False
    failable: bool = False
    raw_value: str = ""
    in_protocol: bool = False
    in_extension: bool = False

    @property
    def is_static(self): return "static" in self.modifiers or "class" in self.modifiers

    @property
    def full_name(self): return (self.owner + "." if self.owner else "") + self.name

    def describe(self):
        labels = "".join((p.label or "_") + ":" for p in self.parameters)
        shape = f"({labels})" if self.kind in ("func", "init", "subscript") else ""
        return f"{self.full_name}{shape}"


MODIFIERS = {
    "public", "private", "fileprivate", "internal", "package", "open", "static", "final", "override",
    "mutating", "nonmutating", "convenience", "required", "lazy", "weak", "unowned", "indirect",
    "prefix", "postfix", "infix", "nonisolated", "dynamic", "optional", "borrowing", "consuming",
}
NOMINALS = {"class", "struct", "enum", "protocol", "extension", "actor"}


class Reader:
    def __init__(self, text, file):
        self.text, self.file, self.toks, self.at = text, file, tokens(text), 0
        self.found = []

    # Tokens

    @property
    def tok(self): return self.toks[self.at]

    def peek(self, offset=1): return self.toks[min(self.at + offset, len(self.toks) - 1)]

    def take(self, text=None):
        token = self.tok
        if text is not None and token.text != text:
            raise ReadError(f"{self.file}:{token.line}: expected '{text}', found '{token.text}'")
        self.at += 1
        return token

    def skip_balanced(self):
        """From an opening bracket to behind its closing one."""
        pairs = {"(": ")", "[": "]", "{": "}"}
        stack = [pairs[self.take().text]]
        while stack:
            token = self.take()
            if token.text == "" and self.at >= len(self.toks): raise ReadError(f"{self.file}: unbalanced")
            if token.text in pairs: stack.append(pairs[token.text])
            elif token.text == stack[-1]: stack.pop()

    def skip_expression(self, stops):
        """An expression up to one of `stops` outside brackets (or a new line that ends it)."""
        start = self.tok.start
        end = start
        while self.tok.text not in stops and self.tok.text != "":
            if "\n" in stops and self.tok.newline and self.tok.start != start and self.tok.text not in (".", "?", ":", "+", "-", "*", "/", "&", "|"):
                break
            if self.tok.text in ("(", "[", "{"): self.skip_balanced()
            else: self.take()
            end = self.toks[self.at - 1].end
        return " ".join(self.text[start:end].split())

    # Types

    def type(self):
        attributes = []
        while self.tok.text.startswith("@") or self.tok.text in ("borrowing", "consuming", "__owned", "sending"):
            attributes.append(self.take().text)
        if self.tok.text == "inout":
            self.take(); return Type("inout", parts=(self.type(),))
        if self.tok.text in ("any", "some") and self.peek().text[:1].isalpha():
            kind = self.take().text
            return Type(kind, parts=(self.type(),))
        base = self.primary()
        while True:
            if self.tok.text in ("?", "!") and not self.tok.spaced:
                self.take(); base = Type("optional", parts=(base,))
            elif self.tok.text == "." and self.peek().text[:1].isalpha():
                self.take(); base = Type("name", f"{base}.{self.take().text}")
            elif self.tok.text == "&":
                self.take(); base = Type("other", f"{base} & {self.type()}")
            else: break
        throws = False
        if self.tok.text in ("throws", "rethrows") and self.peek().text == "->":
            self.take(); throws = True
        if self.tok.text == "->":
            self.take()
            result = self.type()
            parts = base.parts if base.kind == "tuple" else (base,)
            return Type("function", parts=parts + (result,), throws=throws, attributes=tuple(attributes))
        return base

    def primary(self):
        if self.tok.text == "[":
            self.take()
            first = self.type()
            if self.tok.text == ":":
                self.take(); second = self.type(); self.take("]")
                return Type("dictionary", parts=(first, second))
            self.take("]")
            return Type("array", parts=(first,))
        if self.tok.text == "(":
            self.take()
            labels, parts = [], []
            while self.tok.text != ")":
                label = None
                if self.peek().text == ":" or (self.peek(2).text == ":" and self.tok.text == "_"):
                    label = self.take().text
                    if self.tok.text != ":": label = None; self.take()
                    self.take(":")
                    if label == "_": label = None
                part = self.type()
                if self.tok.text == "...": self.take(); part = Type("variadic", parts=(part,))
                labels.append(label); parts.append(part)
                if self.tok.text == ",": self.take()
            self.take(")")
            if len(parts) == 1 and self.tok.text not in ("->", "throws", "rethrows"): return parts[0]
            return Type("tuple", parts=tuple(parts), labels=tuple(labels))
        token = self.take()
        if not re.match(r"[^\W\d]|`", token.text):
            raise ReadError(f"{self.file}:{token.line}: expected a type, found '{token.text}'")
        name, arguments = token.text, ()
        if name == "Void": return VOID
        if self.tok.text == "<": arguments = tuple(self.type_arguments())
        return Type("name", name, arguments)

    def type_arguments(self):
        self.take("<")
        result = []
        while self.tok.text != ">":
            result.append(self.type())
            if self.tok.text == ",": self.take()
        self.take(">")
        return result

    # Declarations

    def declarations(self, owner="", exported=False, protocol=False, extension=False, enum=False, until=None):
        while self.tok.text != "" and self.tok.text != until:
            if self.tok.text == ";" : self.take(); continue
            if self.tok.text in ("#if", "#elseif"):
                line = self.tok.line
                while self.tok.line == line and self.tok.text != "": self.take()
                continue
            if self.tok.text in ("#else", "#endif"): self.take(); continue
            self.declaration(owner, exported, protocol, extension, enum)

    def declaration(self, owner, exported, protocol, extension, enum):
        first = self.tok
        attributes, modifiers, doc = [], set(), []
        while True:
            doc = self.tok.doc or doc
            if self.tok.text.startswith("@"):
                start = self.take()
                if self.tok.text == "(" and not self.tok.spaced: self.skip_balanced()
                attributes.append(self.text[start.start:self.toks[self.at - 1].end])
            elif self.tok.text in MODIFIERS and self.peek().text != "=":
                word = self.take().text
                if self.tok.text == "(" and self.peek().text in ("set", "safe", "unsafe"):
                    word += "(set)"; self.skip_balanced()
                modifiers.add(word)
            elif self.tok.text == "class" and self.peek().text in ("func", "var"): modifiers.add(self.take().text)
            else: break
        keyword = self.take().text
        hidden = modifiers & {"private", "fileprivate", "internal", "package"}
        public = bool(modifiers & {"public", "open"}) or (exported and not hidden)
        common = dict(owner=owner, doc=doc, file=self.file, line=first.line, modifiers=modifiers,
                      attributes=attributes, in_protocol=protocol, in_extension=extension)
        if keyword in NOMINALS: self.nominal(keyword, public, common)
        elif keyword == "func": self.function(public, common)
        elif keyword in ("init", "subscript"): self.member_call(keyword, public, common)
        elif keyword in ("var", "let"): self.property(keyword, public, common)
        elif keyword == "case": self.case(exported, common)
        elif keyword == "deinit": self.body()
        elif keyword == "typealias":
            name = self.take().text
            if self.tok.text == "<": self.angle()
            self.take("="); target = self.type()
            if public: self.found.append(Declaration("typealias", name, result=target, **common))
        elif keyword == "associatedtype":
            line = self.tok.line
            while self.tok.line == line and self.tok.text not in ("}", ""): self.take()
        elif keyword in ("import", "operator", "precedencegroup"):
            line = self.tok.line
            while not (self.tok.newline and self.tok.line > line) and self.tok.text != "":
                if self.tok.text == "{": self.skip_balanced()
                else: self.take()
        elif keyword == "":
            return
        else: raise ReadError(f"{self.file}:{first.line}: not a declaration: '{keyword}'")

    def angle(self):
        start = self.tok.start
        depth = 0
        while True:
            token = self.take()
            depth += {"<": 1, ">": -1}.get(token.text, 0)
            if depth == 0: return self.text[start:token.end]

    def where(self):
        if self.tok.text != "where": return ""
        start = self.take().start
        while self.tok.text != "{" and not self.tok.newline and self.tok.text != "": self.take()
        return " ".join(self.text[start:self.toks[self.at - 1].end].split())

    def body(self):
        if self.tok.text == "{" : self.skip_balanced(); return True
        return False

    def nominal(self, keyword, public, common):
        name = self.take().text
        while self.tok.text == ".": self.take(); name += "." + self.take().text
        generics = self.angle() if self.tok.text == "<" else ""
        inherits = []
        if self.tok.text == ":":
            self.take()
            while True:
                if self.tok.text.startswith("@"): self.take()
                inherits.append(str(self.type()))
                if self.tok.text != ",": break
                self.take()
        requirements = self.where()
        outer = common["owner"]
        inner = name if keyword == "extension" else (outer + "." if outer else "") + name
        if keyword == "extension":
            self.found.append(Declaration("extension", name, inherits=inherits, requirements=requirements, **common))
        elif public:
            self.found.append(Declaration(keyword, name, inherits=inherits, generics=generics, requirements=requirements, **common))
        self.take("{")
        exported = public and keyword in ("protocol", "extension") and (keyword != "extension" or bool(common["modifiers"] & {"public"}))
        if public or keyword == "extension":
            if keyword == "enum": self.enum_public = public
            self.declarations(inner, exported=exported or (keyword == "protocol" and public), protocol=keyword == "protocol",
                              extension=keyword == "extension", enum=keyword == "enum", until="}")
            self.take("}")
        else:
            self.at -= 1
            self.skip_balanced()

    def parameters(self):
        self.take("(")
        result = []
        while self.tok.text != ")":
            attributes = []
            while self.tok.text.startswith("@"):
                start = self.take()
                if self.tok.text == "(" and not self.tok.spaced: self.skip_balanced()
                attributes.append(self.text[start.start:self.toks[self.at - 1].end])
            label = self.take().text
            name = label
            if self.tok.text != ":": name = self.take().text
            self.take(":")
            type_ = self.type()
            if self.tok.text == "...": self.take(); type_ = Type("variadic", parts=(type_,))
            default = None
            if self.tok.text == "=":
                self.take(); default = self.skip_expression({",", ")"})
            result.append(Parameter(None if label == "_" else label, name, type_, default, attributes))
            if self.tok.text == ",": self.take()
        self.take(")")
        return result

    def effects(self):
        throws = False
        while self.tok.text in ("throws", "rethrows", "async"):
            throws = throws or self.tok.text != "async"
            self.take()
            if self.tok.text == "(": self.skip_balanced()
        return throws

    def function(self, public, common):
        name = self.take().text
        if not re.match(r"[^\W\d]|`", name):
            while self.tok.text not in ("(",) and not self.tok.spaced and self.tok.text != "": name += self.take().text
            if name.endswith("<") and len(name) > 1 and not self.tok.spaced:
                self.at -= 1; name = name[:-1]
        generics = self.angle() if self.tok.text == "<" else ""
        parameters = self.parameters()
        throws = self.effects()
        result = VOID
        if self.tok.text == "->": self.take(); result = self.type()
        requirements = self.where()
        self.body()
        if public:
            self.found.append(Declaration("func", name, parameters=parameters, result=result, generics=generics,
                                          requirements=requirements, throws=throws, **common))

    def member_call(self, keyword, public, common):
        failable = False
        if self.tok.text in ("?", "!"): failable = self.take() is not None
        generics = self.angle() if self.tok.text == "<" else ""
        parameters = self.parameters()
        throws = self.effects()
        result = VOID
        if self.tok.text == "->": self.take(); result = self.type()
        requirements = self.where()
        settable, nonmutating = self.accessors(stored=False)
        if keyword == "subscript":
            for p in parameters:
                if p.name == p.label: p.label = None
        if public:
            self.found.append(Declaration(keyword, keyword, parameters=parameters, result=result, generics=generics, settable=settable and keyword == "subscript",
                                          nonmutating=nonmutating, requirements=requirements, throws=throws, failable=failable, **common))

    def accessors(self, stored):
        """Skips a body; whether it has a setter (stored properties do), and whether that is nonmutating."""
        if self.tok.text != "{": return stored, False
        start = self.at
        self.skip_balanced()
        depth, settable, nonmutating = 0, False, False
        observers = False
        for i in range(start, self.at):
            token = self.toks[i]
            if depth == 1 and token.text in ("set", "_modify") and self.toks[i + 1].text in ("{", "(", "}", "get"):
                settable = True
                nonmutating = self.toks[i - 1].text == "nonmutating"
            if depth == 1 and token.text in ("didSet", "willSet"): observers = True
            depth += {"{": 1, "(": 1, "[": 1, "}": -1, ")": -1, "]": -1}.get(token.text, 0)
        return settable or observers, nonmutating

    def property(self, keyword, public, common):
        while True:
            name = self.take().text
            if name == "(":                     # let (a, b) = …: never public in this code base
                self.at -= 1; self.skip_balanced(); name = ""
            type_ = None
            if self.tok.text == ":": self.take(); type_ = self.type()
            initial = None
            if self.tok.text == "=":
                self.take(); initial = self.skip_expression({",", "}", ";", "\n"} if True else set())
            settable, nonmutating = self.accessors(stored=keyword == "var")
            if keyword == "let" or "private(set)" in common["modifiers"] or any("(set)" in m for m in common["modifiers"]): settable = False
            if public and name:
                if type_ is None: type_ = literal_type(initial, common["owner"])
                if type_ is None: raise ReadError(f"{self.file}:{common['line']}: the type of '{name}' cannot be told: write it")
                self.found.append(Declaration("property", name, result=type_, settable=settable, nonmutating=nonmutating, **common))
            if self.tok.text != ",": return
            self.take()

    def case(self, exported, common):
        while True:
            name = self.take().text
            parameters, raw = [], ""
            if self.tok.text == "(":
                self.take()
                while self.tok.text != ")":
                    label = None
                    if self.peek().text == ":": label = self.take().text; self.take(":")
                    part = self.type()
                    default = None
                    if self.tok.text == "=": self.take(); default = self.skip_expression({",", ")"})
                    parameters.append(Parameter(None if label == "_" else label, label or "", part, default, []))
                    if self.tok.text == ",": self.take()
                self.take(")")
            if self.tok.text == "=": self.take(); raw = self.skip_expression({",", "}", ";", "\n"})
            self.found.append(Declaration("case", name, parameters=parameters, raw_value=raw, **common))
            common = dict(common, doc=common["doc"])
            if self.tok.text != ",": return
            self.take()


def literal_type(initial, owner):
    """The type of a stored property that has only an initial value."""
    if initial is None: return None
    if re.match(r'^#*"', initial): return Type("name", "String")
    if re.match(r"^-?\d[\d_]*$", initial): return Type("name", "Int")
    if re.match(r"^-?\d[\d_]*\.?[\deE_+-]*$", initial): return Type("name", "Double")
    if re.match(r"^[\d_ <>()+*-]+$", initial): return Type("name", "Int")
    if initial in ("true", "false"): return Type("name", "Bool")
    match = re.match(r"^([A-Z]\w*)(?:\(|\.\w+)", initial)
    return Type("name", match.group(1)) if match else None


def read(path, file):
    reader = Reader(open(path, encoding="utf-8").read(), file)
    reader.declarations()
    return reader.found
