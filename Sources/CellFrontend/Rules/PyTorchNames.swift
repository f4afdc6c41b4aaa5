// What PyTorch and NumPy call things that the engine calls by another name. As with other languages,
// only the help of a message comes from here. Names that differ in their spelling alone
// (`log_softmax`, `keepdim`) need no entry: they are respelled.

enum PyTorchNames {
  /// Modules, as Python programs name them.
  static let modules: Set<String> = ["torch", "nn", "np", "numpy", "F", "optim", "functional"]

  /// Functions and classes, and what does the same here.
  static let functions: [String: String] = [
    "no_grad": "withoutGradients", "noGrad": "withoutGradients",
    "inference_mode": "withoutGradients", "set_grad_enabled": "setGradientRecording",
    "tensor": "Tensor", "as_tensor": "Tensor", "array": "Tensor", "from_numpy": "Tensor",
    "FloatTensor": "Tensor", "LongTensor": "Tensor", "concat": "cat", "concatenate": "cat",
    "where": "whereTrue",
  ]

  /// Members of tensors and modules.
  static let members: [String: String] = [
    "ndim": "rank", "dim": "rank", "numel": "count", "nelement": "count",
    "numpy": "toArray", "tolist": "toArray", "T": "t", "var": "variance", "H": "t",
    "zero_": "zero", "requires_grad_": "requiresGradient", "requires_grad": "requiresGradient",
    "cpu": "to", "cuda": "to",
  ]

  /// Methods of tensors that are operators here.
  static let operators: [String: String] = [
    "eq": ".==", "ne": ".!=", "lt": ".<", "le": ".<=", "gt": ".>", "ge": ".>=", "add_": "+=",
    "sub_": "-=", "mul_": "*=", "div_": "/=", "logical_and": ".&", "logical_or": ".|",
    "logical_not": ".!",
  ]

  /// Labels of arguments.
  static let labels: [String: String] = [
    "axis": "dim", "keepdims": "keepDim", "lr": "learningRate", "requires_grad": "requiresGradient",
    "eps": "epsilon",
  ]

  /// A name of Python in Swift's spelling: `log_softmax`, `requires_grad_` → `logSoftmax`, `requiresGrad`.
  static func respelled(_ name: String) -> String {
    let parts = name.split(separator: "_")
    guard let first = parts.first else { return name }
    return parts.dropFirst().reduce(String(first)) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  /// Whether two labels name the same thing.
  static func agree(_ label: String, _ parameter: String) -> Bool {
    labels[label] == parameter || respelled(label).lowercased() == parameter.lowercased()
  }
}
