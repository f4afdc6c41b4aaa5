#!/usr/bin/env python3
"""Reads TensorEngine's public declarations and writes what cells see of them.

    python3 Scripts/generate-bindings.py            writes Sources/CellLibrary/Engine/*+Generated.swift
    python3 Scripts/generate-bindings.py --check    fails when they are not what it would write
    python3 Scripts/generate-bindings.py --list     also says what is not bound, and why

Each public declaration becomes a stub in the cell language (signature, defaults, doc comment) and a
host function that reads the arguments from the guest's slots, calls the engine and writes the result.
A declaration that is not bound must be named in LEFT_OUT or WRITTEN, with the reason; anything else,
and any entry there that names nothing, is an error. docs/architecture.md says how types cross.
"""
import glob, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(ROOT, "Scripts", "bindings"))
from declarations import ReadError, Type, VOID, read
from tables import LEFT_OUT, WRITTEN

OUT = os.path.join(ROOT, "Sources/CellLibrary/Engine")
# Protocols of the standard library that cells know and that types of the engine may conform to.
STANDARD = ["CustomStringConvertible", "CustomDebugStringConvertible", "Sequence", "IteratorProtocol",
            "Equatable", "Hashable", "Comparable", "CaseIterable", "ExpressibleByIntegerLiteral",
            "ExpressibleByFloatLiteral", "ExpressibleByStringLiteral", "ExpressibleByNilLiteral",
            "ExpressibleByArrayLiteral"]
WORDS = {"Int": "int", "Double": "double", "Float": "float", "Bool": "bool"}
SIZED = {"Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64"}
RANGES = {"Range<Int>": "range", "ClosedRange<Int>": "closedRange", "ClosedRange<Double>": "doubleRange"}


class NotBound(Exception):
    """A declaration that needs something which cannot cross."""


class Model:
    """All public declarations, and the types they declare."""

    def __init__(self):
        self.declarations = []
        for path in sorted(glob.glob(os.path.join(ROOT, "Sources/TensorEngine/**/*.swift"), recursive=True)):
            self.declarations += read(path, os.path.relpath(path, ROOT))
        self.types, self.inherits, self.cases = {}, {}, {}
        for d in self.declarations:
            if d.kind in ("class", "struct", "enum", "protocol"):
                self.types[d.full_name] = d
                self.inherits.setdefault(d.full_name, []).extend(d.inherits)
            elif d.kind == "case": self.cases.setdefault(d.owner, []).append(d)
        for d in self.declarations:
            if d.kind == "extension" and d.name in self.types: self.inherits[d.name].extend(d.inherits)
        self.aliases = {d.full_name: d.result for d in self.declarations if d.kind == "typealias" and not d.owner}
        self.used = set()

    def reason(self, d):
        """Why a declaration is not generated; '' when it is."""
        names = [d.describe(), "*." + d.describe().rsplit(".", 1)[-1] if d.owner else "", d.full_name, d.owner + ".*" if d.owner else "", d.owner, d.name if not d.owner else ""]
        owner = d.owner
        while "." in owner:
            owner = owner.rsplit(".", 1)[0]; names.append(owner)
        for table in (LEFT_OUT, WRITTEN):
            for name in names:
                if name and name in table:
                    self.used.add(name)
                    return table[name]
        return ""

    def find(self, name, owner):
        """A nominal type's full name from where it is used."""
        while True:
            candidate = (owner + "." if owner else "") + name
            if candidate in self.types: return candidate
            if not owner: return None
            owner = owner.rsplit(".", 1)[0] if "." in owner else ""

    def resolve(self, type_, owner):
        """Aliases and `Self` replaced, names made full."""
        if type_.kind == "name":
            if type_.name == "Self":
                return Type("name", owner)
            if type_.name in self.aliases and not type_.parts: return self.resolve(self.aliases[type_.name], "")
            if type_.name == "Array" and len(type_.parts) == 1: return Type("array", parts=(self.resolve(type_.parts[0], owner),))
            if type_.name == "Optional" and len(type_.parts) == 1: return Type("optional", parts=(self.resolve(type_.parts[0], owner),))
            found = self.find(type_.name, owner)
            if found: return Type("name", found)
        if type_.parts:
            return Type(type_.kind, type_.name, tuple(self.resolve(p, owner) for p in type_.parts), type_.labels, type_.throws, type_.attributes)
        return type_


MODEL = Model()


def nominal(t):
    """The declaration behind a type, where it is one of the engine that crosses."""
    if t.kind in ("any", "some"): t = t.parts[0]
    d = MODEL.types.get(t.name) if t.kind == "name" else None
    if d is None: return None
    if d.full_name in LEFT_OUT: return None
    return d


def needed(t):
    d = nominal(t)
    if d is None or d.kind == "protocol": raise NotBound(f"the type {t}")
    return d


def is_payload_enum(d): return any(c.parameters for c in MODEL.cases.get(d.full_name, []))


def slots(t):
    """(raw, references) that a value takes."""
    if t == VOID: return (0, 0)
    if t.kind == "name":
        if t.name in WORDS or t.name in SIZED: return (1, 0)
        if t.name in ("String", "Character"): return (0, 1)
        if str(t) in RANGES: return (2, 0)
        d = nominal(t)
        if d is None: raise NotBound(f"the type {t}")
        if d.kind == "enum":
            raw = ref = 0
            for case in MODEL.cases.get(d.full_name, []):
                a = b = 0
                for p in case.parameters:
                    x, y = slots(MODEL.resolve(p.type, d.full_name)); a += x; b += y
                raw, ref = max(raw, a), max(ref, b)
            return (1 + raw, ref)
        if d.kind == "protocol": raise NotBound(f"the protocol {t} without 'any'")
        return (0, 1)
    if t.kind == "any":
        d = nominal(t)
        if d is None or d.kind != "protocol": raise NotBound(f"the type {t}")
        return (0, 1)
    if t.kind == "optional":
        a, b = slots(t.parts[0]); return (a + 1, b)
    if t.kind == "tuple":
        a = b = 0
        for p in t.parts:
            x, y = slots(p); a += x; b += y
        return (a, b)
    if t.kind in ("array", "variadic"):
        slots(t.parts[0]); return (0, 1)
    if t.kind == "function":
        for p in t.parts: slots(p)
        return (0, 1)
    raise NotBound(f"the type {t}")


def layout(t):
    a, b = slots(t)
    return f"Layout(raw: {a}, ref: {b})"


def element_layout(parts):
    a = b = 0
    for t in parts:
        x, y = slots(t); a += x; b += y
    return a, b


class Names:
    def __init__(self): self.count = 0
    def fresh(self, prefix="v"):
        self.count += 1
        return f"{prefix}{self.count}"


def swift_name(t):
    return str(t)


def decode(t, raw, ref, r, o, missing, names):
    """Statements and an expression that read a value from slot r of `raw` and o of `ref`; `missing` is
    what to return when an object is not there."""
    if t == VOID: return [], "()"
    if t.kind == "name":
        if t.name in WORDS: return [], f"{raw}.{WORDS[t.name]}({r})"
        if t.name in SIZED: return [], f"{raw}.integer({r}, {t.name}.self)"
        if t.name == "String": return [], f"{ref}.string({o})"
        if t.name == "Character":
            v = names.fresh()
            return [f"guard let {v} = {ref}.string({o}).first else {{ {missing} }}"], v
        if str(t) in RANGES: return [], f"{raw}.{RANGES[str(t)]}({r})"
        d, v = needed(t), names.fresh()
        if d.kind == "enum" and is_payload_enum(d):
            return [f"guard let {v} = read{plain(t.name)}({raw} + {r}, {ref} + {o}) else {{ {missing} }}"], v
        if d.kind == "enum": return [], f"read{plain(t.name)}({raw} + {r})"
        if d.kind == "struct": return [f"guard let {v} = {ref}.boxed({o}, {t}.self) else {{ {missing} }}"], v
        return [f"guard let {v} = {ref}.object({o}, {t}.self) else {{ {missing} }}"], v
    if t.kind == "any":
        v = names.fresh()
        return [f"guard let {v} = {ref}.anyObject({o}) as? {t} else {{ {missing} }}"], v
    if t.kind == "optional":
        inner = t.parts[0]
        v = names.fresh()
        pre, expr = decode(inner, raw, ref, f"{r} + 1" if isinstance(r, str) else r + 1, o, missing, names)
        if not pre: return [], f"({raw}.bool({r}) ? {expr} : nil)"
        lines = [f"let {v}: {t}", f"if {raw}.bool({r}) {{"] + ["  " + p for p in pre] + [f"  {v} = {expr}", "} else {", f"  {v} = nil", "}"]
        return lines, v
    if t.kind == "tuple":
        lines, parts = [], []
        for label, part in zip(t.labels, t.parts):
            pre, expr = decode(part, raw, ref, r, o, missing, names)
            lines += pre
            parts.append((f"{label}: " if label else "") + expr)
            a, b = slots(part); r += a; o += b
        return lines, "(" + ", ".join(parts) + ")"
    if t.kind in ("array", "variadic"):
        inner = t.parts[0]
        pre, expr = decode(inner, "r", "o", 0, 0, "return nil", names)
        if not pre: return [], f"readArray({ref}[{o}]) {{ r, o in {expr} }}"
        v = names.fresh()
        return ([f"let {v}: [{inner}] = readArray({ref}[{o}]) {{ r, o in"] + ["  " + p for p in pre] + [f"  return {expr}", "}"]), v
    if t.kind == "function":
        return decode_function(t, ref, o, missing, names)
    raise NotBound(f"the type {t}")


def decode_function(t, ref, o, missing, names):
    """A closure of the guest as a closure of the host."""
    arguments, result = t.parts[:-1], t.parts[-1]
    f, v = names.fresh("f"), names.fresh()
    a, b = element_layout(arguments)
    stand_in = placeholder(result)
    inputs = [f"x{i}" for i in range(len(arguments))]
    head = f"{{ ({', '.join(f'{n}: {p}' for n, p in zip(inputs, arguments))}) -> {'Void' if result == VOID else result} in"
    lines = [f"guard let {f} = GuestFunction(call, {ref}[{o}]) else {{ {missing} }}", f"let {v} = {head}"]
    lines.append(f"  {f}.call(arguments: Layout(raw: {a}, ref: {b}), result: {layout(result)}, otherwise: {stand_in}) {{ r, o, call in")
    x = y = 0
    for n, p in zip(inputs, arguments):
        lines += ["    " + l for l in encode(p, n, "r", "o", x, y, names)]
        c, d = slots(p); x += c; y += d
    lines.append("  } read: { r, o in")
    pre, expr = decode(result, "r", "o", 0, 0, "return nil", names)
    lines += ["    " + l for l in pre] + [f"    return {expr}", "  }", "}"]
    return lines, v


def placeholder(t):
    """A value to go on with until a stopped guest's trap can be reported."""
    if t == VOID: return "()"
    if t.kind == "name":
        if t.name in ("Int", "Double", "Float") or t.name in SIZED: return "0"
        if t.name == "Bool": return "false"
        if t.name == "String": return '""'
        if t.name == "Tensor": return "zeros([])"
        d = nominal(t)
        if d is not None and d.kind == "enum" and not is_payload_enum(d): return "." + MODEL.cases[d.full_name][0].name
    if t.kind == "any" and t.parts[0].name in ("Module", "Trainable"): return "Flatten()"
    if t.kind == "optional": return "nil"
    if t.kind == "array": return "[]"
    if t.kind == "tuple": return "(" + ", ".join(map(placeholder, t.parts)) + ")"
    raise NotBound(f"a closure that returns {t}")


def encode(t, expr, raw, ref, r, o, names):
    """Statements that write a value to slot r of `raw` and o of `ref`."""
    if t == VOID: return [expr] if expr not in ("()",) else []
    if t.kind == "name":
        if t.name in WORDS or t.name in SIZED: return [f"{raw}.set({r}, {expr})"]
        if t.name == "String": return [f"call.set({ref}, {o}, {expr})"]
        if t.name == "Character": return [f"call.set({ref}, {o}, String({expr}))"]
        if str(t) in RANGES:
            v = names.fresh()
            return [f"let {v} = {expr}", f"{raw}.set({r}, {v}.lowerBound)", f"{raw}.set({r + 1}, {v}.upperBound)"]
        d = needed(t)
        if d.kind == "enum" and is_payload_enum(d): return [f"write{plain(t.name)}({expr}, {raw} + {r}, {ref} + {o}, &call)"]
        if d.kind == "enum": return [f"write{plain(t.name)}({expr}, {raw} + {r})"]
        if d.kind == "struct": return [f"call.set({ref}, {o}, object: ValueBox({expr}))"]
        return [f"call.set({ref}, {o}, object: {expr})"]
    if t.kind == "any": return [f"call.set({ref}, {o}, object: {expr} as AnyObject)"]
    if t.kind == "optional":
        v = names.fresh("some")
        inner = encode(t.parts[0], v, raw, ref, r + 1, o, names)
        return [f"if let {v} = {expr} {{", f"  {raw}.set({r}, true)"] + ["  " + l for l in inner] + ["} else {", f"  {raw}.set({r}, false)", "}"]
    if t.kind == "tuple":
        v = names.fresh()
        lines = [f"let {v} = {expr}"]
        for i, part in enumerate(t.parts):
            lines += encode(part, f"{v}.{i}", raw, ref, r, o, names)
            a, b = slots(part); r += a; o += b
        return lines
    if t.kind == "array":
        inner = t.parts[0]
        body = encode(inner, "value", "r", "o", 0, 0, names)
        return [f"call.set({ref}, {o}, array: {expr}, element: {layout(inner)}) {{ value, r, o, call in"] + ["  " + l for l in body] + ["}"]
    raise NotBound(f"a result of the type {t}")


def plain(name): return name.replace(".", "")


class Output:
    def __init__(self):
        self.members, self.top, self.glue, self.keys = {}, [], [], set()
        self.problems, self.reasons = [], []

    def key(self, d):
        labels = "".join((p.label or "_") + ":" for p in d.parameters)
        base = f"engine.{d.full_name}" + (f"({labels})" if d.kind in ("func", "init", "subscript") else "")
        types = ",".join(str(p.type) for p in d.parameters)
        key = base
        if key in self.keys: key = f"{base}[{types}]"
        n = 2
        while key in self.keys: key = f"{base}[{types}]{n}"; n += 1
        self.keys.add(key)
        return key

    def register(self, key, lines):
        self.glue.append(f'    registry.register("{key}") {{ call in\n' + "\n".join("      " + l for l in lines) + "\n    }")

    def bind(self, d):
        reason = MODEL.reason(d)
        if reason:
            self.reasons.append((d, reason)); return
        try: self.emit(d)
        except NotBound as problem: self.problems.append(f"{d.file}:{d.line}: {d.describe()} is not bound: {problem}")

    def emit(self, d):
        owner_decl = MODEL.types.get(d.owner)
        if d.owner and owner_decl is None and d.owner not in WORDS and d.owner not in ("String", "Array"):
            raise NotBound(f"its owner {d.owner}")
        if d.owner in LEFT_OUT: return
        if d.generics or d.requirements: raise NotBound("generic")
        if d.owner in ("Array",): raise NotBound("an extension of a generic type")
        in_protocol = owner_decl is not None and owner_decl.kind == "protocol"
        names = Names()
        types = [MODEL.resolve(p.type, d.owner) for p in d.parameters]
        result = MODEL.resolve(d.result, d.owner)
        if in_protocol and d.result.kind == "name" and d.result.name == "Self": raise NotBound("Self in a protocol")
        if d.kind == "init": result = Type("name", d.owner); result = Type("optional", parts=(result,)) if d.failable else result
        instance = bool(d.owner) and not d.is_static and d.kind in ("func", "property", "subscript")
        receiver_type = Type("any", parts=(Type("name", d.owner),)) if in_protocol else Type("name", d.owner)
        mutates = instance and owner_decl is not None and owner_decl.kind in ("struct", "enum") and "mutating" in d.modifiers
        key = self.key(d)
        lines, r, o, after = [], 0, 0, []
        if instance:
            pre, expr = decode(receiver_type, "call.raws", "call.refs", 0, 0, "return call.failMissing()", names)
            lines += pre + [f"{'var' if mutates else 'let'} receiver = {expr}"]
            if mutates: after += encode(receiver_type, "receiver", "call.raws", "call.refs", 0, 0, names)
            r, o = slots(receiver_type)
        arguments = []
        for i, (p, t) in enumerate(zip(d.parameters, types)):
            writable = t.kind == "inout"
            if writable: t = t.parts[0]
            pre, expr = decode(t, "call.raws", "call.refs", r, o, "return call.failMissing()", names)
            annotation = ""
            if t.kind not in ("function",): annotation = f": {('[' + str(t.parts[0]) + ']') if t.kind == 'variadic' else t}"
            lines += pre + [f"{'var' if writable else 'let'} a{i}{annotation} = {expr}"]
            if writable: after += encode(t, f"a{i}", "call.raws", "call.refs", r, o, names)
            x, y = slots(t); r += x; o += y
            arguments.append((f"{p.label}: " if p.label else "") + ("&" if writable else "") + f"a{i}")
        if any(t.kind == "variadic" for t in types):
            arguments = self.variadic(d, types, arguments)
        listed = ", ".join(arguments)
        target = "receiver" if instance else d.owner
        attempt = "try " if d.throws else ""
        if d.kind == "property": call = f"{target}.{d.name}" if d.owner else f"TensorEngine.{d.name}"
        elif d.kind == "init": call = f"{d.owner}({listed})"
        elif d.kind == "subscript": call = f"receiver[{listed}]"
        elif not re.match(r"[^\W\d]|`", d.name):
            plain_arguments = [re.sub(r"^\w+: ", "", a).lstrip("&") for a in arguments]
            call = f"{plain_arguments[0]} {d.name} {plain_arguments[1]}" if len(arguments) == 2 else f"{d.name}{plain_arguments[0]}"
        elif d.owner: call = f"{target}.{d.name}({listed})"
        else: call = f"TensorEngine.{d.name}({listed})"
        body = list(lines)
        writing = encode(result, attempt + call, "call.resultRaws", "call.resultReferences", 0, 0, names)
        if d.throws:
            # The statement that calls is inside `do`, so that what it throws is the cell's error.
            body += ["do {"] + ["  " + l for l in writing] + ["} catch { return refusal(of: error) }"]
        else: body += writing
        body += after + ["return engineFailure()"]
        self.register(key, body)
        setter = ""
        if d.settable and d.kind in ("property", "subscript"):
            setter = key + "="
            self.setter(d, setter, lines, result, r, o, receiver_type, instance, owner_decl, listed, names)
        self.stub(d, key, setter, types, owner_decl)

    def variadic(self, d, types, arguments):
        """Variadic functions are called through their array form, which must be there too."""
        shapes = [t.parts[0] if t.kind == "variadic" else t for t in types]
        for other in MODEL.declarations:
            if other is d or other.owner != d.owner or other.name != d.name or other.kind != d.kind: continue
            theirs = [MODEL.resolve(p.type, other.owner) for p in other.parameters]
            if len(theirs) != len(types): continue
            if all(a.kind == "array" and a.parts[0] == b.parts[0] if b.kind == "variadic" else a == b for a, b in zip(theirs, types)):
                return [(f"{p.label}: " if p.label else "") + f"a{i}" for i, p in enumerate(other.parameters)]
        raise NotBound("variadic without a form that takes an array")

    def setter(self, d, key, lines, result, r, o, receiver_type, instance, owner_decl, listed, names):
        pre, expr = decode(result, "call.raws", "call.refs", r, o, "return call.failMissing()", names)
        is_value = owner_decl is not None and owner_decl.kind in ("struct", "enum") and not d.nonmutating and instance
        body = [l.replace("let receiver", "var receiver") if is_value else l for l in lines] + pre
        target = "receiver" if instance else d.owner
        place = f"{target}[{listed}]" if d.kind == "subscript" else f"{target}.{d.name}"
        body.append(f"{place} = {expr}")
        if is_value: body += encode(receiver_type, "receiver", "call.raws", "call.refs", 0, 0, names)
        self.register(key, body + ["return engineFailure()"])

    def stub(self, d, key, setter, types, owner_decl):
        def written(p):
            name = "_" if p.label is None else p.label
            inner = p.name if p.name != "_" else "value"
            head = name if name == inner and d.kind != "subscript" else f"{name} {inner}"
            attributes = "".join(a + " " for a in p.attributes)
            return f"{attributes}{head}: {p.type}" + (f" = {p.default}" if p.default else "")
        parameters = ", ".join(written(p) for p in d.parameters)
        attribute = f'@_host("{key}")'
        static = "static " if d.is_static else ""
        throws = " throws" if d.throws else ""
        arrow = "" if d.result == VOID or d.kind == "init" else f" -> {d.result}"
        value = owner_decl is not None and owner_decl.kind in ("struct", "enum")
        if d.kind == "property":
            text = f"{attribute} {static}var {d.name}: {d.result}"
            if setter:
                how = "" if value and not d.nonmutating and not d.is_static else "nonmutating "
                if d.is_static: how = ""
                text = f'{static}var {d.name}: {d.result} {{\n  {attribute} get\n  @_host("{setter}") {how}set\n}}'
        elif d.kind == "subscript":
            how = "" if value and not d.nonmutating else "nonmutating "
            text = f"{static}subscript({parameters}){arrow} {{ {attribute} get }}"
            if setter: text = f'{static}subscript({parameters}){arrow} {{\n  {attribute} get\n  @_host("{setter}") {how}set\n}}'
        elif d.kind == "init":
            text = f"{attribute} init{'?' if d.failable else ''}({parameters}){throws}"
        else:
            fixity = "".join(w + " " for w in ("prefix", "postfix") if w in d.modifiers)
            mutating = "mutating " if "mutating" in d.modifiers else ""
            discard = "@discardableResult " if "@discardableResult" in d.attributes else ""
            space = "" if re.match(r"[^\W\d]|`", d.name) else " "
            text = f"{discard}{attribute} {static}{fixity}{mutating}func {d.name}{space}({parameters}){throws}{arrow}"
        # What extensions add to a protocol is no requirement of it.
        owner = "extension " + d.owner if owner_decl is not None and owner_decl.kind == "protocol" and d.in_extension else d.owner
        target = self.members.setdefault(owner, []) if owner else self.top
        target.append((d.doc, text))

    # The texts

    def declarations(self):
        lines = []
        nested = {}
        for name, d in MODEL.types.items():
            if "." in name: nested.setdefault(name.rsplit(".", 1)[0], []).append(name)
        for name, d in MODEL.types.items():
            if "." not in name and not self.skipped(d): self.type_stub(name, d, nested, lines, "")
        for owner in [k for k in self.members if k not in MODEL.types]:
            lines.append(owner + " {" if owner.startswith("extension ") else f"extension {owner} {{")
            for doc, text in self.members[owner]: lines += ["  " + x for x in doc] + ["  " + text.replace("\n", "\n  ")]
            lines.append("}")
        for doc, text in self.top: lines += doc + [text]
        for name, target in MODEL.aliases.items():
            d = next(x for x in MODEL.declarations if x.kind == "typealias" and x.full_name == name)
            if not MODEL.reason(d): lines += d.doc + [f"typealias {name} = {target}"]
        return lines

    def skipped(self, d):
        reason = MODEL.reason(d)
        if reason: self.reasons.append((d, reason))
        return bool(reason)

    def type_stub(self, name, d, nested, lines, indent):
        inherits = MODEL.inherits[name]
        kept = [p for p in dict.fromkeys(inherits) if p in STANDARD or (p in MODEL.types and MODEL.types[p].kind == "protocol" and p not in LEFT_OUT)]
        lines += [indent + x for x in d.doc]
        short = name.rsplit(".", 1)[-1]
        cases = MODEL.cases.get(name, [])
        if d.kind == "enum":
            raw = [p for p in inherits if p in ("String", "Int", "Double", "Character") or p in SIZED]
            head = f"enum {short}"
            kept = raw + [p for p in kept if not (p in ("Equatable", "Hashable") and not is_payload_enum(d) and raw)]
        elif d.kind == "protocol": head = f"@_opaque protocol {short}"
        elif d.kind == "struct": head = f'@_layout("object") struct {short}'
        else: head = f'@_opaque @_layout("object") struct {short}'
        lines.append(f"{indent}{head}{': ' + ', '.join(kept) if kept else ''} {{")
        for c in cases:
            parts = ", ".join((f"{p.label}: " if p.label else "") + str(p.type) + (f" = {p.default}" if p.default else "") for p in c.parameters)
            lines += [f"{indent}  {x}" for x in c.doc]
            lines.append(f"{indent}  case {c.name}{f'({parts})' if parts else ''}{f' = {c.raw_value}' if c.raw_value else ''}")
        for inner in nested.get(name, []):
            if not self.skipped(MODEL.types[inner]): self.type_stub(inner, MODEL.types[inner], nested, lines, indent + "  ")
        if d.kind == "struct" and "Equatable" in kept + (["Equatable"] if "Hashable" in kept else []) and not any(x.name == "==" and x.owner == name for x in MODEL.declarations):
            key = f"engine.{name}.=="
            self.register(key, [f"guard let a = call.refs.boxed(0, {name}.self), let b = call.refs.boxed(1, {name}.self) else {{ return call.failMissing() }}",
                                "call.resultRaws.set(0, a == b)", "return nil"])
            lines.append(f'{indent}  @_host("{key}") static func == (a: {short}, b: {short}) -> Bool')
            if "Hashable" in kept:
                key = f"engine.{name}.hashValue"
                self.register(key, [f"guard let a = call.refs.boxed(0, {name}.self) else {{ return call.failMissing() }}",
                                    "call.set(call.resultReferences, 0, String(reflecting: a))", "return nil"])
                lines.append(f'{indent}  @_host("{key}") func _hashText() -> String')
                lines.append(f"{indent}  func hash(into hasher: inout Hasher) {{ hasher.combine(_hashText()) }}")
        for doc, text in self.members.get(name, []):
            lines += [f"{indent}  {x}" for x in doc] + [f"{indent}  " + text.replace("\n", "\n  " + indent)]
        lines.append(indent + "}")

    def enumerations(self):
        """Functions that read and write the engine's enums, whose layout is that of guest enums."""
        lines = []
        for name, d in MODEL.types.items():
            if d.kind != "enum" or MODEL.reason(d): continue
            cases = MODEL.cases.get(name, [])
            if not cases: continue
            short, names = plain(name), Names()
            if not is_payload_enum(d):
                lines += [f"@inline(__always) private func read{short}(_ r: RawSlots) -> {name} {{", "  switch r.int(0) {"]
                lines += [f"  case {i}: return .{c.name}" for i, c in enumerate(cases)][1:]
                lines += [f"  default: return .{cases[0].name}", "  }", "}"]
                lines += [f"@inline(__always) private func write{short}(_ value: {name}, _ r: RawSlots) {{", "  switch value {"]
                lines += [f"  case .{c.name}: r.set(0, {i})" for i, c in enumerate(cases)] + ["  }", "}"]
                continue
            try:
                lines += [f"private func read{short}(_ r: RawSlots, _ o: RefSlots) -> {name}? {{", "  switch r.int(0) {"]
                for i, c in enumerate(cases):
                    lines.append(f"  case {i}:")
                    x, y, arguments = 1, 0, []
                    for p in c.parameters:
                        t = MODEL.resolve(p.type, name)
                        pre, expr = decode(t, "r", "o", x, y, "return nil", names)
                        lines += ["    " + l for l in pre]
                        arguments.append((f"{p.label}: " if p.label else "") + expr)
                        a, b = slots(t); x += a; y += b
                    lines.append(f"    return .{c.name}{'(' + ', '.join(arguments) + ')' if arguments else ''}")
                lines += ["  default: return nil", "  }", "}"]
                lines += [f"private func write{short}(_ value: {name}, _ r: RawSlots, _ o: RefSlots, _ call: inout HostCall) {{", "  switch value {"]
                for i, c in enumerate(cases):
                    inputs = [f"x{k}" for k in range(len(c.parameters))]
                    pattern = f"(let {', let '.join(inputs)})" if inputs else ""
                    lines += [f"  case .{c.name}{pattern}:", f"    r.set(0, {i})"]
                    x, y = 1, 0
                    for n, p in zip(inputs, c.parameters):
                        t = MODEL.resolve(p.type, name)
                        lines += ["    " + l for l in encode(t, n, "r", "o", x, y, names)]
                        a, b = slots(t); x += a; y += b
                lines += ["  }", "}"]
            except NotBound as problem:
                self.problems.append(f"{d.file}:{d.line}: {name} is not bound: {problem}")
        return lines


def check_written(extras, problems):
    """What WRITTEN says stands in the hand-written library text must stand there."""
    for name in WRITTEN:
        if name not in MODEL.used: continue
        base = name.split("(")[0].split(".")[-1]
        if base == "*": continue
        word = base if re.match(r"\w", base) else re.escape(base)
        pattern = rf"\b{word}\b" if re.match(r"\w", base) else word
        if not re.search(pattern, extras): problems.append(f"tables.py: WRITTEN names '{name}', but no hand-written text declares it")


def main():
    output = Output()
    for d in MODEL.declarations:
        if d.kind in ("class", "struct", "enum", "protocol", "extension", "case", "typealias"): continue
        output.bind(d)
    stubs = output.declarations()
    helpers = output.enumerations()
    extras = "".join(open(p, encoding="utf-8").read() for p in glob.glob(os.path.join(OUT, "*.swift")) if "Generated" not in p)
    check_written(extras, output.problems)
    for name in list(LEFT_OUT) + list(WRITTEN):
        if name not in MODEL.used and name not in MODEL.types: output.problems.append(f"tables.py names '{name}', which is no public declaration")
    header = "// swift-format-ignore-file\n// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.\n\n"
    a = header + "extension EngineBindings {\n  static let declarations = #\"\"\"\n" + "\n".join(stubs) + "\n\"\"\"#\n}\n"
    chunks = [output.glue[i:i + 40] for i in range(0, len(output.glue), 40)]
    b = header + "import CellIR\nimport CellMachine\nimport TensorEngine\n\nextension EngineBindings {\n"
    b += "  static func registerGenerated(_ registry: inout HostRegistry) {\n" + "".join(f"    register{i}(&registry)\n" for i in range(len(chunks))) + "  }\n"
    for i, chunk in enumerate(chunks):
        b += f"\n  private static func register{i}(_ registry: inout HostRegistry) {{\n" + "\n".join(chunk) + "\n  }\n"
    b += "}\n\n" + "\n".join(helpers) + "\n"
    changed = False
    for name, text in (("EngineDeclarations+Generated.swift", a), ("EngineFunctions+Generated.swift", b)):
        path = os.path.join(OUT, name)
        if not os.path.exists(path) or open(path, encoding="utf-8").read() != text:
            changed = True
            if "--check" not in sys.argv: open(path, "w", encoding="utf-8").write(text)
    if "--list" in sys.argv:
        for d, reason in output.reasons: print(f"{d.describe()}: {reason}")
    for p in output.problems: print(p, file=sys.stderr)
    if output.problems:
        print("bind it, or name it in LEFT_OUT or WRITTEN of Scripts/bindings/tables.py with the reason", file=sys.stderr)
        sys.exit(1)
    if changed and "--check" in sys.argv:
        print("the generated bindings are not current: run python3 Scripts/generate-bindings.py", file=sys.stderr)
        sys.exit(1)


try:
    main()
except ReadError as problem:
    print(problem, file=sys.stderr)
    sys.exit(1)
