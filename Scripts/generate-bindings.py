#!/usr/bin/env python3
"""Reads TensorEngine's public declarations and writes what cells see of them.

    python3 Scripts/generate-bindings.py            writes Sources/CellLibrary/Engine/*+Generated.swift
    python3 Scripts/generate-bindings.py --check    fails when they are not what it would write

Each public declaration becomes a stub in the cell language (signature, defaults, doc comment) and a
host function that takes the arguments from the guest's slots, calls the engine and writes the
result. A declaration that cannot be bound must be named in LEFT_OUT with the reason.
"""
import glob, os, re, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LEFT_OUT = {
    "EngineContext": "the host's side of the engine",
    "EngineError": "reported as the cell's error",
    "DatasetCatalog": "the host fetches datasets",
    "SHA256": "the host's",
    "withoutGradients": "generic: written in the prelude on setGradientRecording",
    "ModuleBuilder": "a result builder: written in the prelude",
    "TableValue": "written in the prelude: each type appends its own cell",
    "TableCell": "how rows are handed over",
    "tableCell": "how rows are handed over",
    "Module": "written in the prelude: the protocol that all layers share",
    "Trainable": "written in the prelude: the protocol that all parts of models share",
    "ModuleMember": "what models are made of: found by the engine itself",
    "members": "what models are made of: found by the engine itself",
    "printedName": "used by description",
    "printedArguments": "used by description",
    "setTraining": "called by train() and eval()",
}
VALUES = {"DType", "Device", "ColumnAlignment"}          # boxed
ENUM_CASES = {}
classes, values, functions, members, extras = [], [], [], {}, {}
problems = []


def split_params(text):
    out, depth, current = [], 0, ""
    for ch in text:
        if ch in "([{<": depth += 1
        if ch in ")]}>" : depth -= 1
        if ch == "," and depth == 0:
            out.append(current.strip()); current = ""
        else:
            current += ch
    if current.strip(): out.append(current.strip())
    return out


def parse_params(text):
    result = []
    for p in split_params(text):
        default = None
        m = re.match(r"^(.*?)\s=\s(.*)$", p, re.S)
        if m: p, default = m.group(1), m.group(2).strip()
        names, type_ = p.split(":", 1)
        names = names.split()
        attrs = [n for n in names if n.startswith("@")]
        names = [n for n in names if not n.startswith("@")]
        label = names[0]
        name = names[-1]
        result.append(dict(label=None if label == "_" else label, name=name if name != "_" else "v",
                           type=type_.strip(), default=default, attrs=attrs))
    return result


def close_paren(text, start):
    depth = 0
    for i in range(start, len(text)):
        if text[i] == "(": depth += 1
        if text[i] == ")":
            depth -= 1
            if depth == 0: return i
    return -1


def scan(path):
    lines = open(path).read().split("\n")
    stack = []          # names of open types with the brace depth at which they opened
    depth = 0
    doc = []
    i = 0
    while i < len(lines):
        line = lines[i]
        text = line.strip()
        if text.startswith("///"):
            doc.append(text)
            i += 1
            continue
        consumed = 1
        owner = stack[-1][0] if stack else None
        m = re.match(r"^(?:@resultBuilder\s+)?(public )?(?:final )?(class|struct|enum|protocol|extension) ([A-Za-z_][A-Za-z0-9_]*)(.*)$", text)
        if m and (m.group(1) or m.group(2) == "extension"):
            kind, name = m.group(2), m.group(3)
            if kind != "extension":
                (values if name in VALUES else classes).append((name, kind, m.group(4), list(doc)))
            stack.append((name, depth, kind))
        elif m:
            stack.append((None, depth, m.group(2)))
        elif re.match(r"^case \w+(, \w+)*$", text) and owner in VALUES and stack[-1][2] == "enum":
            ENUM_CASES.setdefault(owner, []).extend(c.strip() for c in text[5:].split(","))
        elif text.startswith("public ") or text.startswith("@discardableResult"):
            decl = text
            j = i
            # A declaration runs until its brackets are closed and its body (or end) is reached.
            while True:
                opened = decl.count("(") - decl.count(")")
                nxt = lines[j + 1].strip() if j + 1 < len(lines) else ""
                if text.startswith("@discardableResult") and j == i: pass
                elif opened == 0 and not nxt.startswith("->") and nxt != "{" and not nxt.startswith(") ->"): break
                elif opened == 0 and ("{" in decl): break
                j += 1
                decl += " " + lines[j].strip()
            consumed = 1
            depth_before = depth
            record(decl, owner, list(doc), stack)
            for k in range(i, j):
                depth += lines[k].count("{") - lines[k].count("}")
            i = j
            line = lines[i]
        if not text.startswith("@"): doc = []
        depth += line.count("{") - line.count("}")
        while stack and depth <= stack[-1][1]: stack.pop()
        i += consumed


def record(decl, owner, doc, stack):
    decl = re.sub(r"^@discardableResult ", "", decl)
    decl = re.sub(r"^public ", "", decl)
    decl = re.sub(r"^(convenience|final) ", "", decl)
    if any(s[0] is None for s in stack): return
    if owner in LEFT_OUT or (owner is None and any(s[0] for s in stack)): return
    static = False
    if decl.startswith("static "): static, decl = True, decl[7:]
    prefix = ""
    for word in ("prefix ", "postfix "):
        if decl.startswith(word): prefix, decl = word, decl[len(word):]
    m = re.match(r"^(func) (\S+?)\s*(<[^(]*>)?\s*\(", decl) or re.match(r"^(init)(\?)?()\(", decl) or re.match(r"^(subscript)()()\(", decl)
    if m:
        kind = m.group(1)
        name = m.group(2) if kind == "func" else kind
        if name in LEFT_OUT: return
        if kind == "func" and m.group(3):
            problems.append(f"{owner or ''}.{name}: generic"); return
        start = m.end() - 1
        end = close_paren(decl, start)
        params = parse_params(decl[start + 1:end])
        rest = decl[end + 1:]
        r = re.match(r"^\s*->\s*(.+?)\s*(\{.*)?$", rest)
        result = r.group(1).strip() if r else "Void"
        functions.append(dict(kind=kind, name=name, owner=owner, static=static, prefix=prefix,
                              params=params, result=result, doc=doc))
        return
    m = re.match(r"^(var|let) (\w+)(?::\s*([^={]+?))?\s*(=\s*[^{]+)?(\{.*)?$", decl)
    if m:
        type_ = m.group(3)
        if type_ is None and m.group(4):
            type_ = m.group(4).lstrip("= ").split(".")[0].split("(")[0].strip()
            type_ = {'""': "String", "0": "Int", "false": "Bool"}.get(type_, type_)
        settable = m.group(1) == "var" and not (m.group(5) and "}" in m.group(5))
        functions.append(dict(kind="property", name=m.group(2), owner=owner, static=static, prefix="",
                              params=[], result=type_.strip(), doc=doc, settable=settable,
                              body=m.group(5)))
        return
    problems.append(f"not understood: {decl[:80]}")


CLASS_NAMES = set()
SCALARS = {"Int": ("int", "raw"), "Double": ("double", "raw"), "Float": ("float", "raw"), "Bool": ("bool", "raw"), "String": ("string", "ref")}


def slots(t):
    if t in SCALARS: return (1, 0) if SCALARS[t][1] == "raw" else (0, 1)
    if t.endswith("?"):
        r, o = slots(t[:-1]); return (r + 1, o)
    if t.startswith("("):
        r = o = 0
        for p in split_params(t[1:-1]):
            a, b = slots(p.split(":", 1)[1].strip() if ":" in p else p); r += a; o += b
        return (r, o)
    if t == "Void": return (0, 0)
    return (0, 1)


def known(t):
    if t in SCALARS or t in CLASS_NAMES or t in VALUES or t in ("any Module", "Void"): return True
    if t.endswith("?"): return known(t[:-1])
    if t.startswith("["): return t[1:-1] in ("Double", "Int", "Float", "Bool", "String", "Tensor", "any Module", "[Double]", "[Int]", "ColumnAlignment", "[String]", "String?", "[[Double]]")
    if t.startswith("("): return all(known(p.split(":", 1)[1].strip() if ":" in p else p) for p in split_params(t[1:-1]))
    return False


def decode(t, r, o):
    """An expression that reads an argument; may be optional-valued with `try`-like guard."""
    if t in SCALARS: return f"call.{SCALARS[t][0]}({r if SCALARS[t][1] == 'raw' else o})"
    if t.endswith("?"):
        return f"call.bool({r}) ? {decode(t[:-1], r + 1, o)} : nil"
    if t in VALUES: return f"value(call, {o}, {t}.{default_value(t)})"
    if t == "any Module": return f"module(call, {o})"
    if t.startswith("["):
        inner = t[1:-1]
        if inner in VALUES: return f"values(call.array({o}), {inner}.{default_value(inner)})"
        names = {"Double": "doubles", "Int": "ints", "Float": "floats", "Bool": "bools", "String": "strings",
                 "Tensor": "tensors", "any Module": "modules", "[Double]": "doubleRows", "[Int]": "intRows", "[String]": "stringRows", "String?": "optionalStrings", "[[Double]]": "doubleImages"}
        return f"{names[inner]}(call.array({o}))"
    return f"object(call, {o}, {t}.self)"


def default_value(t):
    return {"DType": "float32", "Device": "cpu"}.get(t, ENUM_CASES.get(t, ["none"])[0])


def encode(t, expr, r, o, indent="      "):
    if t == "Void": return [indent + expr]
    if t in ("Int", "Double", "Float", "Bool"): return [f"{indent}call.setResult({r}, {expr})"]
    if t == "String": return [f"{indent}call.setResult({o}, {expr})"]
    if t.endswith("?"):
        inner = "\n".join(encode(t[:-1], "some", r + 1, o, indent + "  "))
        return [f"{indent}if let some = {expr} {{", f"{indent}  call.setResult({r}, true)", inner, f"{indent}}} else {{", f"{indent}  call.setResult({r}, false)", f"{indent}}}"]
    if t in VALUES: return [f"{indent}call.setResult({o}, object: ValueBox({expr}))"]
    if t.startswith("("):
        lines = [f"{indent}let tuple = {expr}"]
        for i, p in enumerate(split_params(t[1:-1])):
            pt = p.split(":", 1)[1].strip() if ":" in p else p
            lines += encode(pt, f"tuple.{i}", r, o, indent)
            a, b = slots(pt); r += a; o += b
        return lines
    if t.startswith("["):
        names = {"Double": "doubles", "Int": "ints", "Tensor": "objects", "any Module": "objects", "String": "strings"}
        return [f"{indent}store({names[t[1:-1]]}: {expr}{'.map { $0 as AnyObject }' if t == '[any Module]' else ''}, in: {o}, &call)"]
    if t.startswith("any "): return [f"{indent}call.setResult({o}, object: {expr} as AnyObject)"]
    return [f"{indent}call.setResult({o}, object: {expr})"]


def emit():
    stubs, glue = [], []
    by_owner = {}
    for index, f in enumerate(functions):
        types = [p["type"] for p in f["params"]]
        owner = f["owner"]
        name = f["name"]
        if owner in LEFT_OUT: continue
        plain = [t[:-3].strip() if t.endswith("...") else t for t in types]
        if any("inout" in t for t in types): continue
        if name in LEFT_OUT: continue
        if any("Range" in t or "TableCell" in t or "[(" in t for t in types) or any(t.endswith("...") and t != "Int..." for t in types) or any("->" in t for t in types) or any("TableValue" in t for t in types):
            extras.setdefault(owner, []).append(name); continue
        if f["result"] == "any Module":
            extras.setdefault(owner, []).append(name); continue
        if not all(known(t) for t in plain) or not known(f["result"]):
            problems.append(f"{owner or ''}.{name}({', '.join(types)}) -> {f['result']}"); continue
        identifier = f"{owner + '.' if owner else ''}{name}#{index}"
        key = f"engine.{identifier}"
        call_args, r, o = [], 0, 0
        lines = []
        instance = owner is not None and not f["static"] and f["kind"] in ("func", "property", "subscript")
        if instance:
            selfType = owner
            lines.append(f"      let receiver = {decode(selfType, 0, 0)}")
            a, b = slots(selfType); r, o = a, b
        for k, p in enumerate(f["params"]):
            if f["kind"] == "subscript": p["label"] = None
            t = plain[k]
            if types[k].endswith("..."): t = "[Int]"
            lines.append(f"      let a{k}: {t} = {decode(t, r, o)}")
            a, b = slots(t); r += a; o += b
            call_args.append((p["label"] + ": " if p["label"] else "") + f"a{k}")
        argument_list = ", ".join(call_args)
        qualified = f"TensorEngine.{name}"
        if f["kind"] == "property":
            expr = f"{'receiver' if instance else owner}.{name}"
        elif f["kind"] == "init":
            expr = f"{owner}({argument_list})"
        elif f["kind"] == "subscript":
            expr = f"receiver[{argument_list}]"
        elif not re.match(r"\w", name):
            expr = f"a0 {name} a1" if len(types) == 2 else f"{name}a0"
        elif owner:
            expr = f"{'receiver' if instance else owner}.{name}({argument_list})"
        else:
            expr = f"{qualified}({argument_list})"
        result = owner if f["kind"] == "init" else f["result"]
        lines += encode(result, expr, 0, 0)
        glue.append(f'    registry.register("{key}") {{ call in\n' + "\n".join(lines) + "\n      return engineFailure()\n    }")
        parameters = ", ".join(
            (f"{p['label']} {p['name']}" if p["label"] and p["label"] != p["name"] else (p["label"] or f"_ {p['name']}"))
            + ": " + p["type"] + (f" = {p['default']}" if p["default"] else "") for p in f["params"])
        arrow = "" if f["result"] == "Void" or f["kind"] == "init" else f" -> {f['result']}"
        attr = f'@_host("{key}")'
        docs = f["doc"]
        if f["kind"] == "property":
            text = f"{attr} {'static ' if f['static'] else ''}var {name}: {f['result']}"
            if f.get("settable") and instance and is_settable(f):
                setkey = key + "="
                rr, oo = slots(owner)
                glue.append(f'    registry.register("{setkey}") {{ call in\n      let receiver = {decode(owner, 0, 0)}\n      receiver.{name} = {decode(f["result"], rr, oo)}\n      return engineFailure()\n    }}')
                text = f'var {name}: {f["result"]} {{\n  {attr} get\n  @_host("{setkey}") nonmutating set\n}}'
        elif f["kind"] == "subscript":
            text = f"subscript({parameters}){arrow} {{ {attr} get }}"
        elif f["kind"] == "init":
            text = f"{attr} init({parameters})"
        else:
            text = f"{attr} {'static ' if f['static'] else ''}{f['prefix']}func {name}{' ' if not re.match(chr(92)+'w', name) else ''}({parameters}){arrow}"
        by_owner.setdefault(owner, []).append((docs, text))
    conform = {}
    for name, kind, rest, doc in classes + values:
        if name in LEFT_OUT: continue
        protos = []
        for p in ("CustomStringConvertible", "Module", "Trainable", "Sequence", "IteratorProtocol"):
            if re.search(r"\b%s\b" % p, rest): protos.append(p)
        if name in conform_extra: protos += conform_extra[name]
        if ("Module" in protos or "Trainable" in protos) and "CustomStringConvertible" not in protos: protos.append("CustomStringConvertible")
        stubs.append("\n".join(doc))
        stubs.append(f'@_opaque @_layout("object") struct {name}{": " + ", ".join(dict.fromkeys(protos)) if protos else ""} {{')
        for docs, text in by_owner.pop(name, []):
            stubs += ["  " + d for d in docs] + ["  " + text.replace("\n", "\n  ")]
        for case in ENUM_CASES.get(name, []):
            key = f"engine.{name}.{case}"
            stubs.append(f'  @_host("{key}") static var {case}: {name}')
            glue.append(f'    registry.register("{key}") {{ call in\n      call.setResult(0, object: ValueBox({name}.{case}))\n      return nil\n    }}')
        stubs.append("}")
    for owner in [k for k in by_owner if k]:
        stubs.append(f"extension {owner} {{")
        for docs, text in by_owner.pop(owner):
            stubs += ["  " + d for d in docs] + ["  " + text.replace("\n", "\n  ")]
        stubs.append("}")
    for docs, text in by_owner.pop(None, []): stubs += docs + [text]
    return stubs, glue


def is_settable(f):
    body = f.get("body") or ""
    if f["name"] in ("description",): return False
    return f["settable"] and f["name"] in SETTABLE


SETTABLE = {"requiresGradient", "learningRate", "grad", "title", "alternativeText", "caption"}
conform_extra = {"Tensor": ["CustomStringConvertible"], "Figure": ["CustomStringConvertible"], "Table": ["CustomStringConvertible"]}


def main():
    for path in sorted(glob.glob(os.path.join(ROOT, "Sources/TensorEngine/**/*.swift"), recursive=True)):
        scan(path)
    for name, kind, rest, doc in classes:
        if name not in LEFT_OUT: CLASS_NAMES.add(name)
    stubs, glue = emit()
    header = "// swift-format-ignore-file\n// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.\n\n"
    a = header + "extension EngineBindings {\n  static let declarations = #\"\"\"\n" + "\n".join(s for s in stubs if s) + "\n\"\"\"#\n}\n"
    b = header + "import CellMachine\nimport TensorEngine\n\nextension EngineBindings {\n"
    chunks = [glue[i:i + 40] for i in range(0, len(glue), 40)]
    b += "  static func registerGenerated(_ registry: inout HostRegistry) {\n" + "".join(f"    register{i}(&registry)\n" for i in range(len(chunks))) + "  }\n"
    for i, chunk in enumerate(chunks):
        b += f"\n  private static func register{i}(_ registry: inout HostRegistry) {{\n" + "\n".join(chunk) + "\n  }\n"
    b += "}\n"
    out = os.path.join(ROOT, "Sources/CellLibrary/Engine")
    changed = False
    for name, text in (("EngineDeclarations+Generated.swift", a), ("EngineFunctions+Generated.swift", b)):
        path = os.path.join(out, name)
        if not os.path.exists(path) or open(path).read() != text:
            changed = True
            if "--check" not in sys.argv: open(path, "w").write(text)
    for p in problems: print("not bound:", p, file=sys.stderr)
    for owner, names in extras.items(): print(f"written in the prelude: {owner}: {', '.join(names)}", file=sys.stderr)
    if problems: sys.exit(1)
    if changed and "--check" in sys.argv:
        print("the generated bindings are not current: run Scripts/generate-bindings.py", file=sys.stderr)
        sys.exit(1)


main()
