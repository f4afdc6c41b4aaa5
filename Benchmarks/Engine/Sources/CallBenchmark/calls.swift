// Calls of the engine in a loop. The same text is a cell: Benchmarks/Cells/calls.py times both.
import TensorEngine

func rank(_ n: Int) -> Int {
  let x = zeros(2, 3)
  var sum = 0
  for i in 0..<n { sum += x.rank + i }
  return sum
}

func item(_ n: Int) -> Double {
  let x = Tensor([1.0])
  var sum = 0.0
  for _ in 0..<n { sum += x.item() }
  return sum
}

func add(_ n: Int) -> Double {
  let x = Tensor([1.0])
  let y = Tensor([2.0])
  var sum = x
  withoutGradients { for _ in 0..<n { sum = x + y } }
  return sum.item()
}

func relu(_ n: Int) -> Double {
  let x = Tensor([1.0])
  var sum = x
  withoutGradients { for _ in 0..<n { sum = relu(x) } }
  return sum.item()
}

func write(_ n: Int) -> Double {
  let x = zeros(2, 3)
  for i in 0..<n { x[1, 2] = Double(i % 8) }
  return x.sum().item()
}
