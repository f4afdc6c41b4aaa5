import CellLibrary
import CellMachine
import Runner
import Testing

/// Typical mistakes with tensors: each message names what was asked for, the shapes or types at hand, and
/// the rule, or what would fit; in both languages.
@Suite(.serialized) struct TensorMistakeTests {
  static let mistakes: [(code: String, says: [String])] = [
    ("matmul(ones(2, 3), ones(2, 3))", ["matmul", "[2, 3] and [2, 3]", "the rows of the second"]),
    ("ones(2, 3) + ones(2, 4)", ["+", "[2, 3] and [2, 4]", "equal or 1"]),
    ("cat([ones(2, 3), ones(2, 4)])", ["cat", "[2, 3] and [2, 4]", "dimension 0"]),
    ("stack([ones(2), ones(3)])", ["stack", "one shape", "[2] and [3]"]),
    ("ones(2, 3).view(4, 2)", ["view", "[4, 2]", "6 elements"]),
    ("ones(2, 3).t().view(6)", ["view", "reshape"]),
    ("ones(2, 3).sum(dim: 2)", ["sum", "dimension 2", "-2 to 1"]),
    ("ones(2, 3)[0, 1, 2]", ["3 indices", "[2, 3]"]),
    ("ones(2, 3)[5]", ["index 5", "dimension 0 of size 2"]),
    (
      "crossEntropy(ones(2, 3), Tensor([0, 3]))",
      ["crossEntropy", "label 3 at position 1", "3 classes"]
    ),
    ("crossEntropy(ones(2, 3), Tensor([0.0, 1]))", ["whole numbers", "float32", "labels.long()"]),
    ("crossEntropy(ones(2, 3), Tensor([0, 1, 2]))", ["[3]", "one label for each sample"]),
    ("mseLoss(ones(4, 1), ones(4))", ["mseLoss", "[4, 1] and [4]", "view(4, 1)"]),
    ("binaryCrossEntropy(Tensor([1.5]), Tensor([1.0]))", ["between 0 and 1", "1.5", "sigmoid"]),
    ("Linear(3, 2)(ones(4, 5))", ["linear", "[4, 5]", "last size must be 3"]),
    ("Linear(3, 2)(Tensor([[1, 2, 3]]))", ["linear", "int64", "float32"]),
    ("Conv2d(3, 8, kernelSize: 3)(ones(1, 1, 8, 8))", ["conv2d", "3 channels", "[1, 1, 8, 8]"]),
    ("Embedding(5, 2)(Tensor([1, 5]))", ["embedding", "index 5", "size 5"]),
    ("BatchNorm1d(3)(ones(4, 5))", ["batchNorm", "[4, 5]", "5 channels", "[3]"]),
    ("BatchNorm1d(3)(ones(1, 3))", ["batchNorm", "more than one value", "eval()"]),
    ("LSTM(3, 4)(ones(2, 5, 2)).0", ["LSTM", "[steps, batch, 3]", "[2, 5, 2]"]),
    ("Tensor([1, 2, 3]).mean()", ["mean", "int64", ".float()"]),
    ("ones(2, 3).expand(4, 3)", ["expand", "[4, 3]", "only sizes of 1"]),
    ("ones(2, 3).gather(dim: 1, index: Tensor([0, 1]))", ["gather", "2 dimensions", "unsqueeze"]),
    ("ones(2, 3).topk(5)", ["topk", "5 of the 3"]),
    ("Tensor([1.0, 2]).item()", ["item", "2 elements", "toArray()"]),
    ("inverse(ones(2, 2))", ["inverse", "singular", "diagonal"]),
    ("solve(ones(2, 2), ones(3, 1))", ["solve", "2 rows", "[3, 1]"]),
    ("multinomial(Tensor([0.5, 0.5]), 3)", ["multinomial", "3 of 2", "replacement: true"]),
    ("ones(3).unfold(dim: 0, size: 5, step: 1)", ["unfold", "windows of 5", "at most 3"]),
    ("cdist(ones(2, 3), ones(2, 4))", ["cdist", "[2, 3]", "[2, 4]"]),
    ("Tensor([1.0, 2]) > 1", ["'>'", "'Tensor' and 'Int'", "'.>'"]),
    ("ones(2) == ones(2)", ["'=='", "'Tensor'", "'.=='"]),
    ("Tensor([1.0, 2]) ** 2", ["'**'", "pow(x, y)"]),
    ("torch.ones(2, 3)", ["'torch'", "write 'ones'"]),
    ("torch.nn.functional.cross_entropy(ones(2), ones(2))", ["'torch'", "'crossEntropy'"]),
    ("torch.no_grad { ones(2) }", ["'torch'", "'withoutGradients'"]),
    ("nn.Foo(2)", ["'nn'", "zeros(2, 3)"]),
    ("one_hot(Tensor([1]))", ["'one_hot'", "'oneHot'"]),
    ("ones(2, 3).numel()", ["'numel'", "'count'"]),
    ("ones(2, 3).log_softmax(dim: 1)", ["'log_softmax'", "'logSoftmax'"]),
    ("ones(2, 3).eq(ones(2, 3))", ["'eq'", "'x .== y'"]),
    ("ones(2, 3).sum(axis: 1, keepdim: true)", ["'sum'", "'dim:keepDim:'"]),
    ("ones(2, 3).mean(1)", ["'mean'", "'dim: '"]),
    ("Adam([ones(2)], lr: 0.1)", ["'Adam'", "'_:learningRate:'"]),
    ("cat([ones(2), ones(2)], 0)", ["missing argument label", "'dim: '"]),
    ("randint(0, 10, [2])", ["'randint'", "'shape: '"]),
    ("zeros(2, requires_grad: true)", ["'zeros'", "'_:requiresGradient:'"]),
  ]

  @Test(arguments: mistakes.indices) func messagesSayWhatWouldFit(place: Int) throws {
    let (code, says) = Self.mistakes[place]
    try check("let r = \(code)\nprint(r)", says)
  }

  static let changes: [(code: String, says: [String])] = [
    ("(w * 2).backward()", ["backward", "scalar", "[2]", "sum or mean"]),
    ("let y = (w * w).sum(); y.backward(); y.backward()", ["released", "retainGraph"]),
    ("if w { print(1) }", ["'Tensor'", "'Bool'", ".all()"]),
    ("let d: Double = w", ["'Tensor'", "'Double'", ".item()"]),
    ("w.addInPlace(1)", ["addInPlace", "requires gradients", "withoutGradients"]),
    ("w[0] = 1", ["subscript", "requires gradients", "withoutGradients"]),
    ("ones(2).sum().backward()", ["does not require gradients", "requiresGradient: true"]),
    ("let y = w.exp(); y[0] = 1; y.sum().backward()", ["ExpBackward0", "[2]", "changed in place"]),
    ("Tensor([1, 2]).requiresGradient = true", ["floating-point", "int64", ".float()"]),
    ("let x = zeros(2, 3); x[0] = [1, 2]", ["[2]", "part of shape [3]", "equal or 1"]),
    ("let x = zeros(2, 3); x[0, 0] = [1, 2]", ["[2]", "one element", "one number"]),
    ("let x = zeros(2, 3); x[5] = 1", ["index 5", "size 2"]),
    ("let x = zeros(2, 3); x[0] = \"a\"", ["'String'", "TensorValue"]),
    ("let x = zeros(2, 3); x[0] = [[1, 2], [3]]", ["stack", "[2] and [1]"]),
    ("Linear(2, 3).load(Linear(3, 2).stateDict())", ["load", "weight: [2, 3]", "[3, 2]"]),
    ("_ = SGD([], learningRate: 0.1)", ["SGD", "no parameters", "model.parameters()"]),
  ]

  @Test(arguments: changes.indices) func changesThatAreRefused(place: Int) throws {
    let (code, says) = Self.changes[place]
    try check("let w = ones(2, requiresGradient: true)\n\(code)", says)
  }

  static let habits: [(code: String, says: [String])] = [
    ("let d: Double = ones(2)[0]", ["'Tensor'", "'Double'", ".item()"]),
    ("print(ones(2) ^ 2)", ["'^'", "pow(x, y)"]),
    ("print(ones(2).shape(0))", ["'[Int]'", "'values[0]'"]),
    ("print(ones(2, 2)[0:1])", ["'values[0..<3]'"]),
    ("print(\"abc\"[0])", ["an Int", "String.Index", "Array(text)[2]"]),
    ("let a, b = 1, 2", ["expected pattern", "'let (a, b) = (…, …)'"]),
    ("var a = 3\nif a = 3 { print(a) }", ["boolean context", "=='"]),
    ("let x: Int? = 3\nprint(x is nil)", ["expected type", "'x == nil'"]),
    ("for (int i = 0; i < 3; i++) { print(i) }", ["C-style", "'for i in 0..<10 { … }'"]),
    ("let y = [1].map { x  x + 1 }", ["'in'", "{ x in … }"]),
    ("let y = [1].map { (x) x + 1 }", ["'in'", "{ x in … }"]),
    ("let y = [2, 1].sorted { a, b\n a < b }", ["'in'", "{ a, b in … }"]),
    ("for k, v in [1: 2] { print(k, v) }", ["'for (k, v) in …'"]),
    ("func f() -> Int {\n  retrun 3\n}", ["did you mean 'return'?"]),
    ("let s = 'abc'", ["single-quoted", "double quotes"]),
    ("var n = 1\nn =+ 2", ["'=+'", "'+='"]),
    ("enum E { case a, b }\nlet e = E.a\nswitch e { case a: print(1); default: break }", ["'.a'"]),
    ("func f(_ n: Int) { print(n) }\nlet m = 2 * f(3)", ["'()'", "'-> Int'"]),
    ("func total(_ xs: Int...) -> Int { 0 }\nprint(total([1, 2]))", ["[Int]", "one by one"]),
    ("let t = (a: 1, b: 2)\nprint(t[0])", ["subscript", "'.0'"]),
    ("let n: Int = \"5\"", ["'String'", "'Int(text)'"]),
    ("print(\"a\" + 1)", ["'+'", "String(value)"]),
    ("struct P { var x: Int, y: Int }\nprint(P(1, 2))", ["'x:y:'", "'(x: …, y: …)'"]),
    ("struct P { var x: Int, y: Int }\nprint(P(y: 1, x: 2))", ["'x' must precede argument 'y'"]),
    ("struct S<T> { var xs: [T] = [] }\nlet s = S()", ["'T'", "'S<Int>(…)'"]),
  ]

  @Test(arguments: habits.indices) func nearlySwift(place: Int) throws {
    let (code, says) = Self.habits[place]
    try check(code, says)
  }

  private func check(_ code: String, _ says: [String]) throws {
    nonisolated(unsafe) var outcome: CellOutcome?
    ThreadPool.forEach(1, jobs: 1) { _ in
      outcome = CellSession()?.run(code: code, id: "cell", limits: Limits())
    }
    let found = try #require(outcome)
    let failure = try #require(found.failures.first, "\(code): nothing was refused")
    let english = failure.text.english + " " + (failure.help?.english ?? "")
    let korean = failure.text.korean + " " + (failure.help?.korean ?? "")
    for part in says { #expect(english.contains(part), "\(code): \(english)") }
    #expect(
      korean.unicodeScalars.contains { (0xac00...0xd7a3).contains($0.value) }, "\(code): \(korean)")
  }
}
