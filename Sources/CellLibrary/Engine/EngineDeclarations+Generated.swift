// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

extension EngineBindings {
  static let declarations = #"""
/// What went wrong, where a host wants to act on it.
@_opaque @_layout("object") struct Kind {
}
/// The MNIST handwritten digits: 60,000 training and 10,000 test images of 28 × 28 pixels with
/// their labels.
@_opaque @_layout("object") struct MNIST {
  /// Labels 0…9: int64 of shape [count].
  @_host("engine.MNIST.labels#0") var labels: Tensor
  /// How many images there are.
  @_host("engine.MNIST.count#1") var count: Int
  /// Reads the training or the test part from the folders in which datasets are looked for.
  @_host("engine.MNIST.init#2") init(train: Bool)
  /// Pixels from 0 to 255, as float32 of shape [count, 28, 28].
  @_host("engine.MNIST.rawImages#3") var rawImages: Tensor
  /// Pixels from 0 to 1, as float32 of shape [count, 1, 28, 28].
  @_host("engine.MNIST.images#4") var images: Tensor
}
/// Pairs of rows of two tensors.
@_opaque @_layout("object") struct TensorDataset {
  /// How many pairs there are.
  @_host("engine.TensorDataset.count#5") var count: Int
  @_host("engine.TensorDataset.init#6") init(_ inputs: Tensor, _ targets: Tensor)
}
/// Batches of a dataset, shuffled as PyTorch's DataLoader shuffles them.
@_opaque @_layout("object") struct DataLoader: Sequence {
  /// Batches of MNIST images (pixels from 0 to 1, shape [batch, 1, 28, 28]) and labels.
  @_host("engine.DataLoader.init#7") init(_ dataset: MNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of pairs of rows.
  @_host("engine.DataLoader.init#8") init(_ dataset: TensorDataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// How many batches one pass gives.
  @_host("engine.DataLoader.count#9") var count: Int
  /// One pass over the data: draws from the generator what PyTorch draws.
  @_host("engine.DataLoader.makeIterator#10") func makeIterator() -> BatchIterator
}
/// The batches of one pass.
@_opaque @_layout("object") struct BatchIterator: IteratorProtocol {
  /// The next batch of inputs and targets.
  @_host("engine.BatchIterator.next#11") func next() -> (Tensor, Tensor)?
}
/// A picture that a cell shows: a plot, an image, a diagram.
///
///     let figure = linePlot(x: epochs, y: costs, title: "비용", xLabel: "에포크")
///     figure.addLine(x: epochs, y: testCosts, label: "시험")
@_opaque @_layout("object") struct Figure: CustomStringConvertible {
  /// What stands above the drawing.
  var title: String {
    @_host("engine.Figure.title#12") get
    @_host("engine.Figure.title#12=") nonmutating set
  }
  /// A sentence that replaces the drawing for readers who cannot see it; empty: made from the data.
  var alternativeText: String {
    @_host("engine.Figure.alternativeText#13") get
    @_host("engine.Figure.alternativeText#13=") nonmutating set
  }
  /// The drawing as the text of an SVG file. The same figure gives the same bytes everywhere.
  @_host("engine.Figure.svg#14") var svg: String
  /// The numbers behind the drawing. Long data are thinned out evenly; the table's caption says so.
  @_host("engine.Figure.dataTable#15") var dataTable: Table
  /// What the figure shows, as a sentence: the alternative text if there is one.
  @_host("engine.Figure.summary#16") var summary: String
  /// The kind and the title, as `Figure(line plot "비용")`.
  @_host("engine.Figure.description#17") var description: String
  /// Adds a line through points (x, y) to a plot.
  @_host("engine.Figure.addLine#24") func addLine(x: [Double], y: [Double], label: String = "") -> Figure
  /// Adds a line through values at 0, 1, 2, … to a plot.
  @_host("engine.Figure.addLine#25") func addLine(_ y: [Double], label: String = "") -> Figure
  /// Adds points to a plot: one colour and shape for each class, or for all of them.
  @_host("engine.Figure.addPoints#26") func addPoints(x: [Double], y: [Double], classes: [Int] = [], label: String = "") -> Figure
  /// Adds bars to a bar chart, beside the others: one for each name.
  @_host("engine.Figure.addBars#27") func addBars(_ heights: [Double], label: String = "") -> Figure
  /// Adds the line where `weights[0]`·x + `weights[1]`·y + `bias` is zero: what a perceptron of two
  /// inputs draws.
  @_host("engine.Figure.addBoundary#28") func addBoundary(weights: [Double], bias: Double, label: String = "") -> Figure
}
/// Rows of numbers and text under headers.
///
///     let log = Table(["epoch", "cost"], formats: ["%d", "%.9f"])
///     log.addRow(1, 0.535150588)
@_opaque @_layout("object") struct Table: CustomStringConvertible {
  /// The headers of the columns.
  @_host("engine.Table.headers#34") var headers: [String]
  /// What the table shows: used where a table needs a name, as behind a figure.
  var caption: String {
    @_host("engine.Table.caption#35") get
    @_host("engine.Table.caption#35=") nonmutating set
  }
  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - headers: One header for each column; at least one.
  ///   - formats: printf formats, one for each column, as `"%d"` or `"%.9f"`; `""` leaves the choice to
  ///     the value. Fewer formats than columns leave the others without one.
  ///   - alignments: Where each column stands; automatic where it is not given.
  ///   - caption: What the table shows.
  ///
  /// A malformed format, or more formats than columns, is an error.
  @_host("engine.Table.init#36") init(_ headers: [String], formats: [String] = [], alignments: [ColumnAlignment] = [], caption: String = "")
  /// The number of rows.
  @_host("engine.Table.count#37") var count: Int
  /// Adds a row of numbers, one for each column.
  @_host("engine.Table.addRow#39") func addRow(_ values: [Double])
  /// Adds a row of texts, one for each column.
  @_host("engine.Table.addRow#40") func addRow(_ values: [String])
  /// The text of the cell at a row and a column, formatted; empty where there is none.
  @_host("engine.Table.text#42") func text(row: Int, column: Int) -> String
  /// The table as a Markdown pipe table: lines joined by `\n`, without one at the end.
  @_host("engine.Table.markdown#43") var markdown: String
  /// The table as text with columns of equal width.
  @_host("engine.Table.description#44") var description: String
}
/// y = x Wᵀ + b. Weights start as PyTorch's do.
@_opaque @_layout("object") struct Linear: Module, CustomStringConvertible {
  /// Shape [outputs, inputs].
  @_host("engine.Linear.weight#49") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.Linear.bias#50") var bias: Tensor?
  @_host("engine.Linear.init#51") init(_ inputs: Int, _ outputs: Int, bias: Bool = true)
  /// Input of shape [batch, inputs] (or [inputs]); output [batch, outputs].
  @_host("engine.Linear.callAsFunction#52") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Linear.parameters#53") func parameters() -> [Tensor]
  /// The layer on a device.
  @_host("engine.Linear.to#54") func to(_ device: Device) -> Linear
  @_host("engine.Linear.description#55") var description: String
}
/// 1 / (1 + e^-x), as a layer.
@_opaque @_layout("object") struct Sigmoid: Module, CustomStringConvertible {
  @_host("engine.Sigmoid.init#57") init()
  @_host("engine.Sigmoid.callAsFunction#58") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Sigmoid.parameters#59") func parameters() -> [Tensor]
  @_host("engine.Sigmoid.description#60") var description: String
}
/// max(x, 0), as a layer.
@_opaque @_layout("object") struct ReLU: Module, CustomStringConvertible {
  @_host("engine.ReLU.init#61") init()
  @_host("engine.ReLU.callAsFunction#62") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.ReLU.parameters#63") func parameters() -> [Tensor]
  @_host("engine.ReLU.description#64") var description: String
}
/// The hyperbolic tangent, as a layer.
@_opaque @_layout("object") struct Tanh: Module, CustomStringConvertible {
  @_host("engine.Tanh.init#65") init()
  @_host("engine.Tanh.callAsFunction#66") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Tanh.parameters#67") func parameters() -> [Tensor]
  @_host("engine.Tanh.description#68") var description: String
}
/// Softmax along a dimension, as a layer.
@_opaque @_layout("object") struct Softmax: Module, CustomStringConvertible {
  @_host("engine.Softmax.init#69") init(dim: Int)
  @_host("engine.Softmax.callAsFunction#70") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Softmax.parameters#71") func parameters() -> [Tensor]
  @_host("engine.Softmax.description#72") var description: String
}
/// All dimensions but the first as one.
@_opaque @_layout("object") struct Flatten: Module, CustomStringConvertible {
  @_host("engine.Flatten.init#73") init()
  @_host("engine.Flatten.callAsFunction#74") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Flatten.parameters#75") func parameters() -> [Tensor]
  @_host("engine.Flatten.description#76") var description: String
}
/// Layers one after the other.
@_opaque @_layout("object") struct Sequential: Module, CustomStringConvertible {
  /// The layers, first to last.
  @_host("engine.Sequential.layers#77") var layers: [any Module]
  @_host("engine.Sequential.init#79") init(_ layers: [any Module])
  @_host("engine.Sequential.callAsFunction#80") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Sequential.parameters#81") func parameters() -> [Tensor]
  /// The model on a device.
  @_host("engine.Sequential.to#82") func to(_ device: Device) -> Sequential
  @_host("engine.Sequential.description#83") var description: String
}
/// `crossEntropy` as an object.
@_opaque @_layout("object") struct CrossEntropyLoss: CustomStringConvertible {
  @_host("engine.CrossEntropyLoss.init#88") init()
  @_host("engine.CrossEntropyLoss.callAsFunction#89") func callAsFunction(_ scores: Tensor, _ labels: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.CrossEntropyLoss.to#90") func to(_ device: Device) -> CrossEntropyLoss
  @_host("engine.CrossEntropyLoss.description#91") var description: String
}
/// `nllLoss` as an object.
@_opaque @_layout("object") struct NLLLoss: CustomStringConvertible {
  @_host("engine.NLLLoss.init#92") init()
  @_host("engine.NLLLoss.callAsFunction#93") func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
  @_host("engine.NLLLoss.description#94") var description: String
}
/// `binaryCrossEntropy` as an object.
@_opaque @_layout("object") struct BCELoss: CustomStringConvertible {
  @_host("engine.BCELoss.init#95") init()
  @_host("engine.BCELoss.callAsFunction#96") func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.BCELoss.to#97") func to(_ device: Device) -> BCELoss
  @_host("engine.BCELoss.description#98") var description: String
}
/// `mseLoss` as an object.
@_opaque @_layout("object") struct MSELoss: CustomStringConvertible {
  @_host("engine.MSELoss.init#99") init()
  @_host("engine.MSELoss.callAsFunction#100") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  @_host("engine.MSELoss.description#101") var description: String
}
/// Stochastic gradient descent: p -= learningRate * gradient.
@_opaque @_layout("object") struct SGD {
  /// The step size; may be changed between steps.
  var learningRate: Double {
    @_host("engine.SGD.learningRate#102") get
    @_host("engine.SGD.learningRate#102=") nonmutating set
  }
  @_host("engine.SGD.init#103") init(_ parameters: [Tensor], learningRate: Double = 0.001, momentum: Double = 0)
  /// Forgets the gradients of all parameters.
  @_host("engine.SGD.zeroGrad#104") func zeroGrad()
  /// Changes all parameters by their gradients.
  @_host("engine.SGD.step#105") func step()
}
/// The random numbers of Python's `random` module: the same seed gives the same numbers.
@_opaque @_layout("object") struct PythonRandom {
  /// `random.seed(seed)`.
  @_host("engine.PythonRandom.init#216") init(seed: Int)
  /// An integer from `low` to `high`, both included.
  @_host("engine.PythonRandom.randint#217") func randint(_ low: Int, _ high: Int) -> Int
  /// A number in [0, 1) with 53 bits.
  @_host("engine.PythonRandom.random#218") func random() -> Double
  /// A number from `low` to `high`.
  @_host("engine.PythonRandom.uniform#219") func uniform(_ low: Double, _ high: Double) -> Double
}
/// A multi-dimensional array of numbers.
@_opaque @_layout("object") struct Tensor: CustomStringConvertible {
  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released.
  @_host("engine.Tensor.backward#45") func backward()
  /// Computes gradients from a given gradient of this tensor.
  @_host("engine.Tensor.backward#46") func backward(gradient: Tensor)
  /// Forgets the gradient.
  @_host("engine.Tensor.zeroGrad#47") func zeroGrad()
  @_host("engine.Tensor.+#106") static func + (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#107") static func - (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor.*#108") static func * (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor./#109") static func / (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#110") static prefix func - (a: Tensor) -> Tensor
  @_host("engine.Tensor.+#111") static func + (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor.+#112") static func + (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor.+#113") static func + (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor.+#114") static func + (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#115") static func - (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor.-#116") static func - (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#117") static func - (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor.-#118") static func - (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor.*#119") static func * (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor.*#120") static func * (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor.*#121") static func * (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor.*#122") static func * (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor./#123") static func / (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor./#124") static func / (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor./#125") static func / (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor./#126") static func / (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor..==#131") static func .== (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..==#132") static func .== (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..==#133") static func .== (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..!=#134") static func .!= (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..!=#135") static func .!= (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..!=#136") static func .!= (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..<#137") static func .< (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..<#138") static func .< (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..<#139") static func .< (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..<=#140") static func .<= (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..<=#141") static func .<= (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..<=#142") static func .<= (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..>#143") static func .> (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..>#144") static func .> (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..>#145") static func .> (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..>=#146") static func .>= (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..>=#147") static func .>= (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..>=#148") static func .>= (a: Tensor, b: Int) -> Tensor
  /// Each element raised to a power.
  @_host("engine.Tensor.pow#149") func pow(_ exponent: Double) -> Tensor
  /// e to the power of each element.
  @_host("engine.Tensor.exp#162") func exp() -> Tensor
  /// The natural logarithm of each element.
  @_host("engine.Tensor.log#163") func log() -> Tensor
  /// The square root of each element.
  @_host("engine.Tensor.sqrt#164") func sqrt() -> Tensor
  /// The absolute value of each element.
  @_host("engine.Tensor.abs#165") func abs() -> Tensor
  /// 1 / (1 + e^-x).
  @_host("engine.Tensor.sigmoid#166") func sigmoid() -> Tensor
  /// The hyperbolic tangent of each element.
  @_host("engine.Tensor.tanh#167") func tanh() -> Tensor
  /// max(x, 0).
  @_host("engine.Tensor.relu#168") func relu() -> Tensor
  /// The sum of all elements.
  @_host("engine.Tensor.sum#169") func sum() -> Tensor
  /// The sum along a dimension.
  @_host("engine.Tensor.sum#170") func sum(dim: Int, keepDim: Bool = false) -> Tensor
  /// The mean of all elements.
  @_host("engine.Tensor.mean#171") func mean() -> Tensor
  /// The mean along a dimension.
  @_host("engine.Tensor.mean#172") func mean(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest element.
  @_host("engine.Tensor.max#173") func max() -> Tensor
  /// The smallest element.
  @_host("engine.Tensor.min#174") func min() -> Tensor
  /// The position of the largest element, counted over the whole tensor.
  @_host("engine.Tensor.argmax#175") func argmax() -> Tensor
  /// The position of the largest element along a dimension; the first where several are equal.
  @_host("engine.Tensor.argmax#176") func argmax(dim: Int, keepDim: Bool = false) -> Tensor
  /// The position of the smallest element along a dimension.
  @_host("engine.Tensor.argmin#177") func argmin(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest elements along a dimension, and their positions.
  @_host("engine.Tensor.max#178") func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The smallest elements along a dimension, and their positions.
  @_host("engine.Tensor.min#179") func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  @_host("engine.Tensor.softmax#180") func softmax(dim: Int) -> Tensor
  /// The logarithm of softmax, computed without losing precision.
  @_host("engine.Tensor.logSoftmax#181") func logSoftmax(dim: Int) -> Tensor
  /// Whether all elements hold.
  @_host("engine.Tensor.all#182") func all() -> Bool
  /// Whether any element holds.
  @_host("engine.Tensor.any#183") func any() -> Bool
  /// The same elements in another shape. One size may be -1: it is worked out from the others.
  @_host("engine.Tensor.view#186") func view(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.view#187") func view(_ shape: [Int]) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape#188") func reshape(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape#189") func reshape(_ shape: [Int]) -> Tensor
  /// One dimension.
  @_host("engine.Tensor.flattened#190") func flattened() -> Tensor
  /// Without dimensions of size 1.
  @_host("engine.Tensor.squeeze#191") func squeeze() -> Tensor
  /// Without a dimension, when its size is 1.
  @_host("engine.Tensor.squeeze#192") func squeeze(_ dim: Int) -> Tensor
  /// With a new dimension of size 1.
  @_host("engine.Tensor.unsqueeze#193") func unsqueeze(_ dim: Int) -> Tensor
  /// The matrix with rows and columns exchanged.
  @_host("engine.Tensor.transposed#194") func transposed() -> Tensor
  /// With two dimensions exchanged.
  @_host("engine.Tensor.transposed#195") func transposed(_ first: Int, _ second: Int) -> Tensor
  /// Elements chosen along a dimension by an index tensor of the result's shape.
  @_host("engine.Tensor.gather#196") func gather(dim: Int, index: Tensor) -> Tensor
  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @_host("engine.Tensor.scatter#197") func scatter(dim: Int, index: Tensor, value: Double) -> Tensor
  /// Row `index` (from the end when negative).
  @_host("engine.Tensor.select#198") func select(_ index: Int) -> Tensor
  /// Rows `start ..< end`.
  @_host("engine.Tensor.slice#199") func slice(_ start: Int, _ end: Int) -> Tensor
  /// Row `index`.
  subscript(_ index: Int) -> Tensor { @_host("engine.Tensor.subscript#200") get }
  /// The element or block at a row and a column.
  subscript(_ row: Int, _ column: Int) -> Tensor { @_host("engine.Tensor.subscript#202") get }
  /// A column (or any index of the second dimension) of every row.
  @_host("engine.Tensor.column#203") func column(_ index: Int) -> Tensor
  /// The product of matrices (or of a matrix and a vector).
  @_host("engine.Tensor.matmul#204") func matmul(_ other: Tensor) -> Tensor
  /// A tensor of real numbers: float32, as `torch.tensor` makes it.
  @_host("engine.Tensor.init#220") init(_ values: [Double], requiresGradient: Bool = false)
  /// A tensor of integers: int64.
  @_host("engine.Tensor.init#221") init(_ values: [Int])
  /// A tensor of float32 numbers.
  @_host("engine.Tensor.init#222") init(_ values: [Float], requiresGradient: Bool = false)
  /// A tensor of truth values.
  @_host("engine.Tensor.init#223") init(_ values: [Bool])
  /// A scalar.
  @_host("engine.Tensor.init#224") init(_ value: Double, requiresGradient: Bool = false)
  /// A scalar integer.
  @_host("engine.Tensor.init#225") init(_ value: Int)
  /// A matrix of real numbers, row by row.
  @_host("engine.Tensor.init#226") init(_ rows: [[Double]], requiresGradient: Bool = false)
  /// A matrix of integers, row by row.
  @_host("engine.Tensor.init#227") init(_ rows: [[Int]])
  /// Exactly what PyTorch prints.
  @_host("engine.Tensor.description#240") var description: String
  /// Size of each dimension.
  @_host("engine.Tensor.shape#245") var shape: [Int]
  /// Number of elements.
  @_host("engine.Tensor.count#246") var count: Int
  @_host("engine.Tensor.dtype#247") var dtype: DType
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  var grad: Tensor? {
    @_host("engine.Tensor.grad#248") get
    @_host("engine.Tensor.grad#248=") nonmutating set
  }
  /// Number of dimensions.
  @_host("engine.Tensor.rank#249") var rank: Int
  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  var requiresGradient: Bool {
    @_host("engine.Tensor.requiresGradient#250") get
    @_host("engine.Tensor.requiresGradient#250=") nonmutating set
  }
  /// Whether the tensor was made by the user rather than computed.
  @_host("engine.Tensor.isLeaf#251") var isLeaf: Bool
  /// The device the tensor is on.
  @_host("engine.Tensor.device#252") var device: Device
  /// The tensor on a device.
  @_host("engine.Tensor.to#253") func to(_ device: Device) -> Tensor
  /// The same numbers without their history.
  @_host("engine.Tensor.detached#254") func detached() -> Tensor
  /// A copy of the numbers that keeps the history.
  @_host("engine.Tensor.cloned#255") func cloned() -> Tensor
  /// The only element, as a number.
  @_host("engine.Tensor.item#256") func item() -> Double
  /// All elements, row by row.
  @_host("engine.Tensor.toArray#257") func toArray() -> [Double]
  /// All elements of an integer or bool tensor, row by row.
  @_host("engine.Tensor.toIntArray#258") func toIntArray() -> [Int]
  /// The same elements as float32.
  @_host("engine.Tensor.float#259") func float() -> Tensor
  /// The same elements as int64; fractions are cut off.
  @_host("engine.Tensor.long#260") func long() -> Tensor
  /// The same elements in another type.
  @_host("engine.Tensor.to#261") func to(_ target: DType) -> Tensor
}
/// Where the text of a column stands.
@_opaque @_layout("object") struct ColumnAlignment {
  @_host("engine.ColumnAlignment.automatic") static var automatic: ColumnAlignment
  @_host("engine.ColumnAlignment.left") static var left: ColumnAlignment
  @_host("engine.ColumnAlignment.center") static var center: ColumnAlignment
  @_host("engine.ColumnAlignment.right") static var right: ColumnAlignment
}
/// The type of a tensor's numbers.
@_opaque @_layout("object") struct DType: CustomStringConvertible {
  /// As PyTorch prints it: `torch.float32`.
  @_host("engine.DType.description#241") var description: String
  @_host("engine.DType.float32") static var float32: DType
  @_host("engine.DType.int64") static var int64: DType
  @_host("engine.DType.bool") static var bool: DType
}
/// Where tensors live. The engine computes on the CPU; the seam for other devices is this type.
@_opaque @_layout("object") struct Device: CustomStringConvertible {
  @_host("engine.Device.cpu#242") static var cpu: Device
  /// The fastest device of this machine that the engine can use.
  @_host("engine.Device.best#243") static var best: Device
  @_host("engine.Device.description#244") var description: String
}
extension Int {
  /// The only element of a tensor, cut off to an integer.
  @_host("engine.Int.init#262") init(_ tensor: Tensor)
}
extension Double {
  /// The only element of a tensor.
  @_host("engine.Double.init#263") init(_ tensor: Tensor)
}
extension Float {
  /// The only element of a tensor.
  @_host("engine.Float.init#264") init(_ tensor: Tensor)
}
/// Shows rows of numbers as an image: the lowest as white, the highest as black.
///
/// - Parameters:
///   - rows: The pixels, row by row from the top; rows of equal length.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow#18") func imshow(_ rows: [[Double]], title: String = "", inverted: Bool = false) -> Figure
/// A plot of one line through points (x, y). More lines: `Figure.addLine`.
///
/// Points with a NaN or infinite coordinate leave a gap. Arrays of different lengths are an error.
///
/// - Parameters:
///   - x: Where the points stand, in any order.
///   - y: Their values.
///   - label: The line's name in the legend; empty: not in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.linePlot#19") func linePlot(x: [Double], y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through values at 0, 1, 2, …
@_host("engine.linePlot#20") func linePlot(_ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of points, with a colour and a shape for each class.
///
/// - Parameters:
///   - x: Horizontal places.
///   - y: Vertical places, as many.
///   - classes: The class of each point (0, 1, 2, …), or none.
///   - classNames: Names of the classes in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.scatterPlot#21") func scatterPlot(x: [Double], y: [Double], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A chart of one bar for each name. More bars beside them: `Figure.addBars`.
@_host("engine.barChart#22") func barChart(_ names: [String], _ heights: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values fall into each of `bins` equal intervals between the lowest and the highest value.
/// The last interval contains its upper end; NaN and infinite values are not counted.
@_host("engine.histogram#23") func histogram(_ values: [Double], bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Turns recording of gradients on or off; returns what it was.
@_host("engine.setGradientRecording#48") func setGradientRecording(_ isOn: Bool) -> Bool
/// x Wᵀ + b for weights of shape [outputs, inputs].
@_host("engine.linear#56") func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor
/// The negative log-likelihood: the mean of `-logProbabilities[i][labels[i]]`.
@_host("engine.nllLoss#84") func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
/// Softmax and negative log-likelihood in one: scores in, mean cost out.
@_host("engine.crossEntropy#85") func crossEntropy(_ scores: Tensor, _ labels: Tensor) -> Tensor
/// The mean of `-(y log p + (1-y) log(1-p))` for probabilities p and targets y.
@_host("engine.binaryCrossEntropy#86") func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
/// The mean squared difference.
@_host("engine.mseLoss#87") func mseLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor
/// The larger of two numbers, element by element.
@_host("engine.maximum#150") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
/// The smaller of two numbers, element by element.
@_host("engine.minimum#151") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, of `b` elsewhere.
@_host("engine.whereTrue#152") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
/// e to the power of each element.
@_host("engine.exp#153") func exp(_ x: Tensor) -> Tensor
/// The natural logarithm of each element.
@_host("engine.log#154") func log(_ x: Tensor) -> Tensor
/// The square root of each element.
@_host("engine.sqrt#155") func sqrt(_ x: Tensor) -> Tensor
/// The absolute value of each element.
@_host("engine.abs#156") func abs(_ x: Tensor) -> Tensor
/// 1 / (1 + e^-x).
@_host("engine.sigmoid#157") func sigmoid(_ x: Tensor) -> Tensor
/// The hyperbolic tangent of each element.
@_host("engine.tanh#158") func tanh(_ x: Tensor) -> Tensor
/// max(x, 0).
@_host("engine.relu#159") func relu(_ x: Tensor) -> Tensor
/// The sine of each element.
@_host("engine.sin#160") func sin(_ x: Tensor) -> Tensor
/// The cosine of each element.
@_host("engine.cos#161") func cos(_ x: Tensor) -> Tensor
/// Softmax along a dimension.
@_host("engine.softmax#184") func softmax(_ input: Tensor, dim: Int) -> Tensor
/// The logarithm of softmax along a dimension.
@_host("engine.logSoftmax#185") func logSoftmax(_ input: Tensor, dim: Int) -> Tensor
/// The product of two matrices, of a matrix and a vector, or the dot product of two vectors.
@_host("engine.matmul#205") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
/// Tensors joined along a dimension.
@_host("engine.cat#206") func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Tensors of one shape as the rows of a new dimension.
@_host("engine.stack#207") func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Starts the random numbers over: the same seed gives the numbers of `torch.manual_seed`.
@_host("engine.manualSeed#208") func manualSeed(_ seed: Int)
/// Uniform random numbers from 0 to 1.
@_host("engine.rand#209") func rand(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Uniform random numbers from 0 to 1.
@_host("engine.rand#210") func rand(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn#211") func randn(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn#212") func randn(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Random integers `0 ..< high`.
@_host("engine.randint#213") func randint(_ high: Int, shape: [Int]) -> Tensor
/// Random integers `low ..< high`.
@_host("engine.randint#214") func randint(_ low: Int, _ high: Int, shape: [Int]) -> Tensor
/// A random order of `0 ..< count`.
@_host("engine.randperm#215") func randperm(_ count: Int) -> Tensor
/// A tensor filled with one number.
@_host("engine.full#228") func full(_ shape: [Int], _ value: Double, requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros#229") func zeros(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros#230") func zeros(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones#231") func ones(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones#232") func ones(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Zeros in the shape of another tensor.
@_host("engine.zerosLike#233") func zerosLike(_ tensor: Tensor) -> Tensor
/// Ones in the shape of another tensor.
@_host("engine.onesLike#234") func onesLike(_ tensor: Tensor) -> Tensor
/// The identity matrix.
@_host("engine.eye#235") func eye(_ size: Int) -> Tensor
/// The integers `0 ..< end`.
@_host("engine.arange#236") func arange(_ end: Int) -> Tensor
/// The integers `start ..< end` in steps.
@_host("engine.arange#237") func arange(_ start: Int, _ end: Int, step: Int = 1) -> Tensor
/// `count` numbers from `start` to `end`, evenly spaced, as `torch.linspace`.
@_host("engine.linspace#238") func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
@_host("engine.oneHot#239") func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor
"""#
}
