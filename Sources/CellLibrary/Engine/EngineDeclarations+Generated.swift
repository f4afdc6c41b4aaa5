// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

extension EngineBindings {
  static let declarations = #"""
/// What went wrong, where a host wants to act on it.
@_opaque @_layout("object") struct Kind {
}
/// Goes through a data set in batches.
///
///     let loader = DataLoader(MNIST(train: true), batchSize: 100, shuffle: true, dropLast: true)
///     for (x, y) in loader { … }
@_opaque @_layout("object") struct DataLoader: Sequence {
  /// How many samples a batch has.
  @_host("engine.DataLoader.batchSize#0") var batchSize: Int
  /// Batches of images of handwritten digits. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#1") init(_ dataset: MNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of pictures of clothing. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#2") init(_ dataset: FashionMNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of digits drawn by the engine. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#3") init(_ dataset: SyntheticDigits, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of rows of two tensors. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#4") init(_ dataset: TensorDataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of part of a data set. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#5") init(_ dataset: Subset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// How many batches a pass has.
  @_host("engine.DataLoader.count#6") var count: Int
  /// Begins a pass.
  @_host("engine.DataLoader.makeIterator#7") func makeIterator() -> BatchIterator
}
/// One pass through a `DataLoader`.
@_opaque @_layout("object") struct BatchIterator: IteratorProtocol {
  /// The next batch: inputs and targets; `nil` after the last one.
  @_host("engine.BatchIterator.next#8") func next() -> (Tensor, Tensor)?
}
/// Samples that are the rows of two tensors of equal length.
///
///     let samples = TensorDataset(x, y)    // x: (60, 4), y: (60): 60 samples
@_opaque @_layout("object") struct TensorDataset {
  /// The inputs, one row (along the first dimension) for each sample.
  @_host("engine.TensorDataset.inputs#9") var inputs: Tensor
  /// The targets, one row for each sample.
  @_host("engine.TensorDataset.targets#10") var targets: Tensor
  /// How many samples there are.
  @_host("engine.TensorDataset.count#11") var count: Int
  /// Pairs the rows of `inputs` with those of `targets`. Different numbers of rows are an error.
  @_host("engine.TensorDataset.init#12") init(_ inputs: Tensor, _ targets: Tensor)
}
/// Some samples of another data set.
@_opaque @_layout("object") struct Subset {
  /// Their numbers in it.
  @_host("engine.Subset.indices#13") var indices: [Int]
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#14") init(_ dataset: MNIST, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#15") init(_ dataset: FashionMNIST, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#16") init(_ dataset: SyntheticDigits, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#17") init(_ dataset: TensorDataset, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#18") init(_ dataset: Subset, indices: [Int])
  /// How many samples there are.
  @_host("engine.Subset.count#19") var count: Int
}
/// Handwritten digits 0 to 9: 60000 images for training and 10000 for testing, of 28 × 28 pixels.
///
///     let train = MNIST(train: true)
///     let loader = DataLoader(train, batchSize: 100, shuffle: true, dropLast: true)
///
/// The files are looked for in the folders of the course, or, in a program of its own, in the folder that
/// the environment variable HANJI_DATA names and in `./data`; there in `mnist/` and directly, packed
/// (`train-images-idx3-ubyte.gz`) or unpacked. Missing or damaged files are an error.
@_opaque @_layout("object") struct MNIST {
  /// Reads the training images, or the test images. Later uses of the same files share one copy.
  @_host("engine.MNIST.init#25") init(train: Bool)
  /// How many images there are.
  @_host("engine.MNIST.count#26") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.MNIST.images#27") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.MNIST.rawImages#28") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.MNIST.labels#29") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.MNIST.subscript#30") get }
}
/// Pictures of clothing in ten classes, in the form of MNIST, from the folder `fashion-mnist`.
@_opaque @_layout("object") struct FashionMNIST {
  /// The names of the classes, by number.
  @_host("engine.FashionMNIST.classNames#31") static var classNames: [String]
  /// Reads the training images, or the test images. Later uses of the same files share one copy.
  @_host("engine.FashionMNIST.init#32") init(train: Bool)
  /// How many images there are.
  @_host("engine.FashionMNIST.count#33") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.FashionMNIST.images#34") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.FashionMNIST.rawImages#35") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.FashionMNIST.labels#36") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.FashionMNIST.subscript#37") get }
}
/// A generator with the numbers of Python's `random.Random`.
///
///     let random = PythonRandom(seed: 777)
///     let index = random.randint(0, 9999)    // 3757, as in Python
@_opaque @_layout("object") struct PythonRandom {
  /// The generator that `random.seed(seed)` makes: a seed and its negative give the same numbers.
  @_host("engine.PythonRandom.init#38") init(seed: Int)
  /// Python's `random.randint(lower, upper)`: a whole number from `lower` through `upper`.
  /// `lower` > `upper` is an error.
  @_host("engine.PythonRandom.randint#39") func randint(_ lower: Int, _ upper: Int) -> Int
  /// Python's `random.randrange(start, stop, step)`: one of `start`, `start + step`, … before `stop`.
  /// An empty range or a step of zero is an error.
  @_host("engine.PythonRandom.randrange#40") func randrange(_ start: Int, _ stop: Int, step: Int = 1) -> Int
  /// Python's `random.random()`: a number with 53 random bits, at least 0 and less than 1.
  @_host("engine.PythonRandom.random#41") func random() -> Double
  /// Python's `random.uniform(lower, upper)`.
  @_host("engine.PythonRandom.uniform#42") func uniform(_ lower: Double, _ upper: Double) -> Double
  /// Python's `random.getrandbits(count)` for at most 63 bits.
  @_host("engine.PythonRandom.getrandbits#43") func getrandbits(_ count: Int) -> Int
  /// Python's `random.choice(values)`. An empty array is an error.
  @_host("engine.PythonRandom.choice#44") func choice(_ values: [Int]) -> Int
  /// Python's `random.choice(values)`. An empty array is an error.
  @_host("engine.PythonRandom.choice#45") func choice(_ values: [String]) -> String
  /// The values in the order that Python's `random.shuffle` would leave them in.
  @_host("engine.PythonRandom.shuffled#46") func shuffled(_ values: [Int]) -> [Int]
  /// Python's `random.sample(values, count)`. More values than there are is an error.
  @_host("engine.PythonRandom.sample#47") func sample(_ values: [Int], _ count: Int) -> [Int]
}
/// Digits 0 to 9 drawn from strokes, 28 × 28 pixels, in the form of MNIST.
///
///     let train = SyntheticDigits(count: 5000, seed: 1)
///     let test = SyntheticDigits(count: 1000, seed: 2)
@_opaque @_layout("object") struct SyntheticDigits {
  /// Draws `count` digits, as many of each class as of the others, in random order. The same seed draws
  /// the same digits; the engine's default generator is not used.
  ///
  /// - Parameters:
  ///   - count: How many digits; between 0 and 100000.
  ///   - seed: Which ones.
  @_host("engine.SyntheticDigits.init#48") init(count: Int = 1000, seed: Int = 0)
  /// How many images there are.
  @_host("engine.SyntheticDigits.count#49") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.SyntheticDigits.images#50") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.SyntheticDigits.rawImages#51") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.SyntheticDigits.labels#52") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.SyntheticDigits.subscript#53") get }
}
/// A picture that a cell shows: a plot, an image, a diagram.
///
///     let figure = linePlot(x: epochs, y: costs, title: "비용", xLabel: "에포크")
///     figure.addLine(x: epochs, y: testCosts, label: "시험")
@_opaque @_layout("object") struct Figure: CustomStringConvertible {
  /// What stands above the drawing.
  var title: String {
    @_host("engine.Figure.title#55") get
    @_host("engine.Figure.title#55=") nonmutating set
  }
  /// A sentence that replaces the drawing for readers who cannot see it; empty: made from the data.
  var alternativeText: String {
    @_host("engine.Figure.alternativeText#56") get
    @_host("engine.Figure.alternativeText#56=") nonmutating set
  }
  /// The drawing as the text of an SVG file. The same figure gives the same bytes everywhere.
  @_host("engine.Figure.svg#57") var svg: String
  /// The numbers behind the drawing. Long data are thinned out evenly; the table's caption says so.
  @_host("engine.Figure.dataTable#58") var dataTable: Table
  /// What the figure shows, as a sentence: the alternative text if there is one.
  @_host("engine.Figure.summary#59") var summary: String
  /// The kind and the title, as `Figure(line plot "비용")`.
  @_host("engine.Figure.description#60") var description: String
  /// Adds a line through points (x, y) to a plot.
  @_host("engine.Figure.addLine#73") func addLine(x: [Double], y: [Double], label: String = "") -> Figure
  /// Adds a line through values at 0, 1, 2, … to a plot.
  @_host("engine.Figure.addLine#74") func addLine(_ y: [Double], label: String = "") -> Figure
  /// Adds points to a plot: one colour and shape for each class, or for all of them.
  @_host("engine.Figure.addPoints#75") func addPoints(x: [Double], y: [Double], classes: [Int] = [], label: String = "") -> Figure
  /// Adds bars to a bar chart, beside the others: one for each name.
  @_host("engine.Figure.addBars#76") func addBars(_ heights: [Double], label: String = "") -> Figure
  /// Adds the line where `weights[0]`·x + `weights[1]`·y + `bias` is zero: what a perceptron of two
  /// inputs draws.
  @_host("engine.Figure.addBoundary#77") func addBoundary(weights: [Double], bias: Double, label: String = "") -> Figure
  /// Adds a line through the elements of two tensors to a plot.
  @_host("engine.Figure.addLine#105") func addLine(x: Tensor, y: Tensor, label: String = "") -> Figure
  /// Adds points of shape (n, 2) to a plot, with their classes.
  @_host("engine.Figure.addPoints#106") func addPoints(_ points: Tensor, labels: Tensor, label: String = "") -> Figure
  /// Adds the line where `weight`[0]·x + `weight`[1]·y + `bias` is zero: what a `Linear(2, 1)` draws.
  @_host("engine.Figure.addBoundary#107") func addBoundary(weight: Tensor, bias: Tensor, label: String = "") -> Figure
}
/// Rows of numbers and text under headers.
///
///     let log = Table(["epoch", "cost"], formats: ["%d", "%.9f"])
///     log.addRow(1, 0.535150588)
@_opaque @_layout("object") struct Table: CustomStringConvertible {
  /// The headers of the columns.
  @_host("engine.Table.headers#83") var headers: [String]
  /// What the table shows: used where a table needs a name, as behind a figure.
  var caption: String {
    @_host("engine.Table.caption#84") get
    @_host("engine.Table.caption#84=") nonmutating set
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
  @_host("engine.Table.init#85") init(_ headers: [String], formats: [String] = [], alignments: [ColumnAlignment] = [], caption: String = "")
  /// The number of rows.
  @_host("engine.Table.count#86") var count: Int
  /// Adds a row of numbers, one for each column.
  @_host("engine.Table.addRow#88") func addRow(_ values: [Double])
  /// Adds a row of texts, one for each column.
  @_host("engine.Table.addRow#89") func addRow(_ values: [String])
  /// The text of the cell at a row and a column, formatted; empty where there is none.
  @_host("engine.Table.text#91") func text(row: Int, column: Int) -> String
  /// The table as a Markdown pipe table: lines joined by `\n`, without one at the end.
  @_host("engine.Table.markdown#92") var markdown: String
  /// The table as text with columns of equal width.
  @_host("engine.Table.description#93") var description: String
}
/// y = x Wᵀ + b. Weights start as PyTorch's do.
@_opaque @_layout("object") struct Linear: Module, CustomStringConvertible {
  /// Shape [outputs, inputs].
  @_host("engine.Linear.weight#112") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.Linear.bias#113") var bias: Tensor?
  @_host("engine.Linear.init#114") init(_ inputs: Int, _ outputs: Int, bias: Bool = true)
  /// Input of shape [batch, inputs] (or [inputs]); output [batch, outputs].
  @_host("engine.Linear.callAsFunction#115") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Linear.parameters#116") func parameters() -> [Tensor]
  /// The layer on a device.
  @_host("engine.Linear.to#117") func to(_ device: Device) -> Linear
  @_host("engine.Linear.description#118") var description: String
}
/// 1 / (1 + e^-x), as a layer.
@_opaque @_layout("object") struct Sigmoid: Module, CustomStringConvertible {
  @_host("engine.Sigmoid.init#120") init()
  @_host("engine.Sigmoid.callAsFunction#121") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Sigmoid.parameters#122") func parameters() -> [Tensor]
  @_host("engine.Sigmoid.description#123") var description: String
}
/// max(x, 0), as a layer.
@_opaque @_layout("object") struct ReLU: Module, CustomStringConvertible {
  @_host("engine.ReLU.init#124") init()
  @_host("engine.ReLU.callAsFunction#125") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.ReLU.parameters#126") func parameters() -> [Tensor]
  @_host("engine.ReLU.description#127") var description: String
}
/// The hyperbolic tangent, as a layer.
@_opaque @_layout("object") struct Tanh: Module, CustomStringConvertible {
  @_host("engine.Tanh.init#128") init()
  @_host("engine.Tanh.callAsFunction#129") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Tanh.parameters#130") func parameters() -> [Tensor]
  @_host("engine.Tanh.description#131") var description: String
}
/// Softmax along a dimension, as a layer.
@_opaque @_layout("object") struct Softmax: Module, CustomStringConvertible {
  @_host("engine.Softmax.init#132") init(dim: Int)
  @_host("engine.Softmax.callAsFunction#133") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Softmax.parameters#134") func parameters() -> [Tensor]
  @_host("engine.Softmax.description#135") var description: String
}
/// All dimensions but the first as one.
@_opaque @_layout("object") struct Flatten: Module, CustomStringConvertible {
  @_host("engine.Flatten.init#136") init()
  @_host("engine.Flatten.callAsFunction#137") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Flatten.parameters#138") func parameters() -> [Tensor]
  @_host("engine.Flatten.description#139") var description: String
}
/// Layers one after the other.
@_opaque @_layout("object") struct Sequential: Module, CustomStringConvertible {
  /// The layers, first to last.
  @_host("engine.Sequential.layers#140") var layers: [any Module]
  @_host("engine.Sequential.init#142") init(_ layers: [any Module])
  @_host("engine.Sequential.callAsFunction#143") func callAsFunction(_ input: Tensor) -> Tensor
  @_host("engine.Sequential.parameters#144") func parameters() -> [Tensor]
  /// The model on a device.
  @_host("engine.Sequential.to#145") func to(_ device: Device) -> Sequential
  @_host("engine.Sequential.description#146") var description: String
}
/// `crossEntropy` as an object.
@_opaque @_layout("object") struct CrossEntropyLoss: CustomStringConvertible {
  @_host("engine.CrossEntropyLoss.init#151") init()
  @_host("engine.CrossEntropyLoss.callAsFunction#152") func callAsFunction(_ scores: Tensor, _ labels: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.CrossEntropyLoss.to#153") func to(_ device: Device) -> CrossEntropyLoss
  @_host("engine.CrossEntropyLoss.description#154") var description: String
}
/// `nllLoss` as an object.
@_opaque @_layout("object") struct NLLLoss: CustomStringConvertible {
  @_host("engine.NLLLoss.init#155") init()
  @_host("engine.NLLLoss.callAsFunction#156") func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
  @_host("engine.NLLLoss.description#157") var description: String
}
/// `binaryCrossEntropy` as an object.
@_opaque @_layout("object") struct BCELoss: CustomStringConvertible {
  @_host("engine.BCELoss.init#158") init()
  @_host("engine.BCELoss.callAsFunction#159") func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.BCELoss.to#160") func to(_ device: Device) -> BCELoss
  @_host("engine.BCELoss.description#161") var description: String
}
/// `mseLoss` as an object.
@_opaque @_layout("object") struct MSELoss: CustomStringConvertible {
  @_host("engine.MSELoss.init#162") init()
  @_host("engine.MSELoss.callAsFunction#163") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  @_host("engine.MSELoss.description#164") var description: String
}
/// Stochastic gradient descent: p -= learningRate * gradient.
@_opaque @_layout("object") struct SGD {
  /// The step size; may be changed between steps.
  var learningRate: Double {
    @_host("engine.SGD.learningRate#165") get
    @_host("engine.SGD.learningRate#165=") nonmutating set
  }
  @_host("engine.SGD.init#166") init(_ parameters: [Tensor], learningRate: Double = 0.001, momentum: Double = 0)
  /// Forgets the gradients of all parameters.
  @_host("engine.SGD.zeroGrad#167") func zeroGrad()
  /// Changes all parameters by their gradients.
  @_host("engine.SGD.step#168") func step()
}
/// A multi-dimensional array of numbers.
@_opaque @_layout("object") struct Tensor: CustomStringConvertible {
  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released.
  @_host("engine.Tensor.backward#108") func backward()
  /// Computes gradients from a given gradient of this tensor.
  @_host("engine.Tensor.backward#109") func backward(gradient: Tensor)
  /// Forgets the gradient.
  @_host("engine.Tensor.zeroGrad#110") func zeroGrad()
  @_host("engine.Tensor.+#169") static func + (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#170") static func - (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor.*#171") static func * (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor./#172") static func / (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#173") static prefix func - (a: Tensor) -> Tensor
  @_host("engine.Tensor.+#174") static func + (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor.+#175") static func + (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor.+#176") static func + (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor.+#177") static func + (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#178") static func - (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor.-#179") static func - (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor.-#180") static func - (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor.-#181") static func - (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor.*#182") static func * (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor.*#183") static func * (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor.*#184") static func * (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor.*#185") static func * (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor./#186") static func / (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor./#187") static func / (a: Double, b: Tensor) -> Tensor
  @_host("engine.Tensor./#188") static func / (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor./#189") static func / (a: Int, b: Tensor) -> Tensor
  @_host("engine.Tensor..==#194") static func .== (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..==#195") static func .== (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..==#196") static func .== (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..!=#197") static func .!= (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..!=#198") static func .!= (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..!=#199") static func .!= (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..<#200") static func .< (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..<#201") static func .< (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..<#202") static func .< (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..<=#203") static func .<= (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..<=#204") static func .<= (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..<=#205") static func .<= (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..>#206") static func .> (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..>#207") static func .> (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..>#208") static func .> (a: Tensor, b: Int) -> Tensor
  @_host("engine.Tensor..>=#209") static func .>= (a: Tensor, b: Tensor) -> Tensor
  @_host("engine.Tensor..>=#210") static func .>= (a: Tensor, b: Double) -> Tensor
  @_host("engine.Tensor..>=#211") static func .>= (a: Tensor, b: Int) -> Tensor
  /// Each element raised to a power.
  @_host("engine.Tensor.pow#212") func pow(_ exponent: Double) -> Tensor
  /// e to the power of each element.
  @_host("engine.Tensor.exp#225") func exp() -> Tensor
  /// The natural logarithm of each element.
  @_host("engine.Tensor.log#226") func log() -> Tensor
  /// The square root of each element.
  @_host("engine.Tensor.sqrt#227") func sqrt() -> Tensor
  /// The absolute value of each element.
  @_host("engine.Tensor.abs#228") func abs() -> Tensor
  /// 1 / (1 + e^-x).
  @_host("engine.Tensor.sigmoid#229") func sigmoid() -> Tensor
  /// The hyperbolic tangent of each element.
  @_host("engine.Tensor.tanh#230") func tanh() -> Tensor
  /// max(x, 0).
  @_host("engine.Tensor.relu#231") func relu() -> Tensor
  /// The sum of all elements.
  @_host("engine.Tensor.sum#232") func sum() -> Tensor
  /// The sum along a dimension.
  @_host("engine.Tensor.sum#233") func sum(dim: Int, keepDim: Bool = false) -> Tensor
  /// The mean of all elements.
  @_host("engine.Tensor.mean#234") func mean() -> Tensor
  /// The mean along a dimension.
  @_host("engine.Tensor.mean#235") func mean(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest element.
  @_host("engine.Tensor.max#236") func max() -> Tensor
  /// The smallest element.
  @_host("engine.Tensor.min#237") func min() -> Tensor
  /// The position of the largest element, counted over the whole tensor.
  @_host("engine.Tensor.argmax#238") func argmax() -> Tensor
  /// The position of the largest element along a dimension; the first where several are equal.
  @_host("engine.Tensor.argmax#239") func argmax(dim: Int, keepDim: Bool = false) -> Tensor
  /// The position of the smallest element along a dimension.
  @_host("engine.Tensor.argmin#240") func argmin(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest elements along a dimension, and their positions.
  @_host("engine.Tensor.max#241") func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The smallest elements along a dimension, and their positions.
  @_host("engine.Tensor.min#242") func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  @_host("engine.Tensor.softmax#243") func softmax(dim: Int) -> Tensor
  /// The logarithm of softmax, computed without losing precision.
  @_host("engine.Tensor.logSoftmax#244") func logSoftmax(dim: Int) -> Tensor
  /// Whether all elements hold.
  @_host("engine.Tensor.all#245") func all() -> Bool
  /// Whether any element holds.
  @_host("engine.Tensor.any#246") func any() -> Bool
  /// The same elements in another shape. One size may be -1: it is worked out from the others.
  @_host("engine.Tensor.view#249") func view(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.view#250") func view(_ shape: [Int]) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape#251") func reshape(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape#252") func reshape(_ shape: [Int]) -> Tensor
  /// One dimension.
  @_host("engine.Tensor.flattened#253") func flattened() -> Tensor
  /// Without dimensions of size 1.
  @_host("engine.Tensor.squeeze#254") func squeeze() -> Tensor
  /// Without a dimension, when its size is 1.
  @_host("engine.Tensor.squeeze#255") func squeeze(_ dim: Int) -> Tensor
  /// With a new dimension of size 1.
  @_host("engine.Tensor.unsqueeze#256") func unsqueeze(_ dim: Int) -> Tensor
  /// The matrix with rows and columns exchanged.
  @_host("engine.Tensor.transposed#257") func transposed() -> Tensor
  /// With two dimensions exchanged.
  @_host("engine.Tensor.transposed#258") func transposed(_ first: Int, _ second: Int) -> Tensor
  /// Elements chosen along a dimension by an index tensor of the result's shape.
  @_host("engine.Tensor.gather#259") func gather(dim: Int, index: Tensor) -> Tensor
  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @_host("engine.Tensor.scatter#260") func scatter(dim: Int, index: Tensor, value: Double) -> Tensor
  /// Row `index` (from the end when negative).
  @_host("engine.Tensor.select#261") func select(_ index: Int) -> Tensor
  /// Rows `start ..< end`.
  @_host("engine.Tensor.slice#262") func slice(_ start: Int, _ end: Int) -> Tensor
  /// Row `index`.
  subscript(_ index: Int) -> Tensor { @_host("engine.Tensor.subscript#263") get }
  /// The element or block at a row and a column.
  subscript(_ row: Int, _ column: Int) -> Tensor { @_host("engine.Tensor.subscript#265") get }
  /// A column (or any index of the second dimension) of every row.
  @_host("engine.Tensor.column#266") func column(_ index: Int) -> Tensor
  /// The product of matrices (or of a matrix and a vector).
  @_host("engine.Tensor.matmul#267") func matmul(_ other: Tensor) -> Tensor
  /// A tensor of real numbers: float32, as `torch.tensor` makes it.
  @_host("engine.Tensor.init#279") init(_ values: [Double], requiresGradient: Bool = false)
  /// A tensor of integers: int64.
  @_host("engine.Tensor.init#280") init(_ values: [Int])
  /// A tensor of float32 numbers.
  @_host("engine.Tensor.init#281") init(_ values: [Float], requiresGradient: Bool = false)
  /// A tensor of truth values.
  @_host("engine.Tensor.init#282") init(_ values: [Bool])
  /// A scalar.
  @_host("engine.Tensor.init#283") init(_ value: Double, requiresGradient: Bool = false)
  /// A scalar integer.
  @_host("engine.Tensor.init#284") init(_ value: Int)
  /// A matrix of real numbers, row by row.
  @_host("engine.Tensor.init#285") init(_ rows: [[Double]], requiresGradient: Bool = false)
  /// A matrix of integers, row by row.
  @_host("engine.Tensor.init#286") init(_ rows: [[Int]])
  /// Exactly what PyTorch prints.
  @_host("engine.Tensor.description#299") var description: String
  /// Size of each dimension.
  @_host("engine.Tensor.shape#304") var shape: [Int]
  /// Number of elements.
  @_host("engine.Tensor.count#305") var count: Int
  @_host("engine.Tensor.dtype#306") var dtype: DType
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  var grad: Tensor? {
    @_host("engine.Tensor.grad#307") get
    @_host("engine.Tensor.grad#307=") nonmutating set
  }
  /// Number of dimensions.
  @_host("engine.Tensor.rank#308") var rank: Int
  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  var requiresGradient: Bool {
    @_host("engine.Tensor.requiresGradient#309") get
    @_host("engine.Tensor.requiresGradient#309=") nonmutating set
  }
  /// Whether the tensor was made by the user rather than computed.
  @_host("engine.Tensor.isLeaf#310") var isLeaf: Bool
  /// The device the tensor is on.
  @_host("engine.Tensor.device#311") var device: Device
  /// The tensor on a device.
  @_host("engine.Tensor.to#312") func to(_ device: Device) -> Tensor
  /// The same numbers without their history.
  @_host("engine.Tensor.detached#313") func detached() -> Tensor
  /// A copy of the numbers that keeps the history.
  @_host("engine.Tensor.cloned#314") func cloned() -> Tensor
  /// The only element, as a number.
  @_host("engine.Tensor.item#315") func item() -> Double
  /// All elements, row by row.
  @_host("engine.Tensor.toArray#316") func toArray() -> [Double]
  /// All elements of an integer or bool tensor, row by row.
  @_host("engine.Tensor.toIntArray#317") func toIntArray() -> [Int]
  /// The same elements as float32.
  @_host("engine.Tensor.float#318") func float() -> Tensor
  /// The same elements as int64; fractions are cut off.
  @_host("engine.Tensor.long#319") func long() -> Tensor
  /// The same elements in another type.
  @_host("engine.Tensor.to#320") func to(_ target: DType) -> Tensor
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
  @_host("engine.DType.description#300") var description: String
  @_host("engine.DType.float32") static var float32: DType
  @_host("engine.DType.int64") static var int64: DType
  @_host("engine.DType.bool") static var bool: DType
}
/// Where tensors live. The engine computes on the CPU; the seam for other devices is this type.
@_opaque @_layout("object") struct Device: CustomStringConvertible {
  @_host("engine.Device.cpu#301") static var cpu: Device
  /// The fastest device of this machine that the engine can use.
  @_host("engine.Device.best#302") static var best: Device
  @_host("engine.Device.description#303") var description: String
}
extension Int {
  /// The only element of a tensor, cut off to an integer.
  @_host("engine.Int.init#321") init(_ tensor: Tensor)
}
extension Double {
  /// The only element of a tensor.
  @_host("engine.Double.init#322") init(_ tensor: Tensor)
}
extension Float {
  /// The only element of a tensor.
  @_host("engine.Float.init#323") init(_ tensor: Tensor)
}
/// Divides samples at random into two parts: PyTorch's `random_split`, with the same numbers for the same
/// seed.
///
/// - Parameters:
///   - dataset: What is divided.
///   - first: How many samples the first part gets.
///   - second: How many the second gets; together as many as there are.
@_host("engine.randomSplit#20") func randomSplit(_ dataset: TensorDataset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#21") func randomSplit(_ dataset: Subset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#22") func randomSplit(_ dataset: MNIST, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#23") func randomSplit(_ dataset: FashionMNIST, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#24") func randomSplit(_ dataset: SyntheticDigits, _ first: Int, _ second: Int) -> (Subset, Subset)
/// What was predicted on a plane of two inputs, with points over it.
///
/// The grid's points stand row by row: `x` changes fastest. Predictions that are whole numbers are
/// classes; others are probabilities of class 1, shaded by certainty with a line at 0.5.
///
/// - Parameters:
///   - gridX: The horizontal places of the grid's points, one for each prediction.
///   - gridY: Their vertical places.
///   - predictions: A class or a probability for each point of the grid.
///   - x: Horizontal places of the points drawn over it.
///   - y: Their vertical places.
///   - classes: Their classes.
///   - classNames: Names of the classes in the legend.
///   - title: What stands above.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.decisionRegionPlot#54") func decisionRegionPlot(gridX: [Double], gridY: [Double], predictions: [Double], x: [Double] = [], y: [Double] = [], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A grid of numbers as coloured cells.
///
/// - Parameters:
///   - rows: The numbers, row by row from the top; rows of equal length.
///   - rowNames: Names at the left; numbers from 0 where not given.
///   - columnNames: Names below; numbers from 0 where not given.
///   - format: A printf format for the numbers in the cells, as `"%.2f"`; empty: chosen by the numbers.
///   - title: What stands above.
///   - xLabel: What the columns are.
///   - yLabel: What the rows are.
@_host("engine.heatMap#61") func heatMap(_ rows: [[Double]], rowNames: [String] = [], columnNames: [String] = [], format: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often each class (row) was predicted as each class (column).
///
/// - Parameters:
///   - labels: The true class of each sample, 0 ..< `classes`.
///   - predictions: The predicted class of each sample.
///   - classes: How many classes there are; at most 100.
///   - classNames: Their names; numbers where not given.
///   - title: What stands above.
///   - xLabel: What the columns are.
///   - yLabel: What the rows are.
@_host("engine.confusionMatrix#62") func confusionMatrix(labels: [Int], predictions: [Int], classes: Int, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Shows rows of numbers as an image: the lowest as white, the highest as black.
///
/// - Parameters:
///   - rows: The pixels, row by row from the top; rows of equal length.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow#63") func imshow(_ rows: [[Double]], title: String = "", inverted: Bool = false) -> Figure
/// Shows several images of equal size side by side.
///
/// - Parameters:
///   - images: Each image row by row from the top.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
@_host("engine.imageGrid#64") func imageGrid(_ images: [[[Double]]], captions: [String] = [], perRow: Int = 8, title: String = "") -> Figure
/// A network of fully connected layers, from left to right.
///
///     networkDiagram(layers: [2, 10, 10, 10, 1], labels: ["입력층", "은닉층 1", "은닉층 2", "은닉층 3", "출력층"])
///
/// Of a layer with more than ten units the first three and the last two are drawn.
///
/// - Parameters:
///   - layers: How many units each layer has.
///   - labels: What stands below the layers.
///   - unitNames: What stands in the circles, layer by layer.
///   - title: What stands above.
@_host("engine.networkDiagram#65") func networkDiagram(layers: [Int], labels: [String] = [], unitNames: [[String]] = [], title: String = "") -> Figure
/// A perceptron: inputs with weights and a bias go into a sum, the sum into an activation function, and
/// that gives the output.
///
/// - Parameters:
///   - inputs: Names of the inputs, as `["x₁", "x₂"]`.
///   - weights: What stands on the lines from the inputs, as `["w₁ = 0.5", "w₂ = 0.5"]`.
///   - bias: What stands on the line of the bias; empty: no bias.
///   - activation: What stands in the box of the activation function.
///   - output: The name of the output.
///   - labels: What stands below the inputs, the sum, the activation and the output.
///   - title: What stands above.
@_host("engine.perceptronDiagram#66") func perceptronDiagram(inputs: [String], weights: [String], bias: String = "b", activation: String = "step", output: String = "y", labels: [String] = [], title: String = "") -> Figure
/// Softmax regression: inputs, one score for each class, the softmax function, and a probability for each
/// class.
///
/// - Parameters:
///   - inputs: Names of the inputs, as `["x₁", "x₂", "x₃", "x₄"]`.
///   - scores: Names of the scores, one for each class, as `["z₁", "z₂", "z₃"]`.
///   - classes: Names of the probabilities or classes, as many.
///   - function: What stands in the box between scores and probabilities.
///   - labels: What stands below the inputs, the scores, the function and the probabilities.
///   - title: What stands above.
@_host("engine.softmaxDiagram#67") func softmaxDiagram(inputs: [String], scores: [String], classes: [String], function: String = "softmax", labels: [String] = [], title: String = "") -> Figure
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
@_host("engine.linePlot#68") func linePlot(x: [Double], y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through values at 0, 1, 2, …
@_host("engine.linePlot#69") func linePlot(_ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.scatterPlot#70") func scatterPlot(x: [Double], y: [Double], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A chart of one bar for each name. More bars beside them: `Figure.addBars`.
@_host("engine.barChart#71") func barChart(_ names: [String], _ heights: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values fall into each of `bins` equal intervals between the lowest and the highest value.
/// The last interval contains its upper end; NaN and infinite values are not counted.
@_host("engine.histogram#72") func histogram(_ values: [Double], bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Shows a tensor of two dimensions as an image: the lowest value as white, the highest as black. Further
/// dimensions must be of size 1, as in (1, 28, 28); others are an error.
///
/// - Parameters:
///   - image: The pixels.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow#95") func imshow(_ image: Tensor, title: String = "", inverted: Bool = false) -> Figure
/// Shows the images of a tensor of shape (n, rows, columns) or (n, 1, rows, columns) side by side.
///
/// - Parameters:
///   - images: At most some hundred images.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
@_host("engine.imageGrid#96") func imageGrid(_ images: Tensor, captions: [String] = [], perRow: Int = 8, title: String = "") -> Figure
/// A matrix as coloured cells; see the form for arrays.
@_host("engine.heatMap#97") func heatMap(_ matrix: Tensor, rowNames: [String] = [], columnNames: [String] = [], format: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often each class (row) was predicted as each class (column); see the form for arrays.
@_host("engine.confusionMatrix#98") func confusionMatrix(labels: Tensor, predictions: Tensor, classes: Int, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through the elements of a tensor; see the form for arrays.
@_host("engine.linePlot#99") func linePlot(x: Tensor, y: Tensor, label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values of a tensor fall into equal intervals; see the form for arrays.
@_host("engine.histogram#100") func histogram(_ values: Tensor, bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of points of shape (n, 2), with a colour and a shape for each class.
///
/// - Parameters:
///   - points: One row for each point: its horizontal and its vertical place.
///   - labels: The class of each point: n values, of shape (n) or (n, 1).
///   - classNames: Names of the classes in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.scatterPlot#101") func scatterPlot(_ points: Tensor, labels: Tensor, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// The points of a grid over a plane, as a batch of inputs; see the form for ranges.
@_host("engine.gridPoints#103") func gridPoints(xFrom: Double, xTo: Double, yFrom: Double, yTo: Double, steps: Int = 101) -> Tensor
/// What a model predicts on a plane of two inputs, with points over it.
///
///     let grid = gridPoints(x: -0.5...1.5, y: -0.5...1.5)
///     decisionRegionPlot(grid, model(grid), points: x, labels: y, title: "XOR")
///
/// Predictions that are whole numbers are classes; others are probabilities of class 1, shaded by
/// certainty with a line at 0.5.
///
/// - Parameters:
///   - grid: What `gridPoints` gave.
///   - predictions: A class or a probability for each point of the grid: shape (n) or (n, 1).
///   - points: Points to draw over it, of shape (n, 2).
///   - labels: Their classes.
///   - classNames: Names of the classes in the legend.
///   - title: What stands above.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.decisionRegionPlot#104") func decisionRegionPlot(_ grid: Tensor, _ predictions: Tensor, points: Tensor? = nil, labels: Tensor? = nil, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Turns recording of gradients on or off; returns what it was.
@_host("engine.setGradientRecording#111") func setGradientRecording(_ isOn: Bool) -> Bool
/// x Wᵀ + b for weights of shape [outputs, inputs].
@_host("engine.linear#119") func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor
/// The negative log-likelihood: the mean of `-logProbabilities[i][labels[i]]`.
@_host("engine.nllLoss#147") func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
/// Softmax and negative log-likelihood in one: scores in, mean cost out.
@_host("engine.crossEntropy#148") func crossEntropy(_ scores: Tensor, _ labels: Tensor) -> Tensor
/// The mean of `-(y log p + (1-y) log(1-p))` for probabilities p and targets y.
@_host("engine.binaryCrossEntropy#149") func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
/// The mean squared difference.
@_host("engine.mseLoss#150") func mseLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor
/// The larger of two numbers, element by element.
@_host("engine.maximum#213") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
/// The smaller of two numbers, element by element.
@_host("engine.minimum#214") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, of `b` elsewhere.
@_host("engine.whereTrue#215") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
/// e to the power of each element.
@_host("engine.exp#216") func exp(_ x: Tensor) -> Tensor
/// The natural logarithm of each element.
@_host("engine.log#217") func log(_ x: Tensor) -> Tensor
/// The square root of each element.
@_host("engine.sqrt#218") func sqrt(_ x: Tensor) -> Tensor
/// The absolute value of each element.
@_host("engine.abs#219") func abs(_ x: Tensor) -> Tensor
/// 1 / (1 + e^-x).
@_host("engine.sigmoid#220") func sigmoid(_ x: Tensor) -> Tensor
/// The hyperbolic tangent of each element.
@_host("engine.tanh#221") func tanh(_ x: Tensor) -> Tensor
/// max(x, 0).
@_host("engine.relu#222") func relu(_ x: Tensor) -> Tensor
/// The sine of each element.
@_host("engine.sin#223") func sin(_ x: Tensor) -> Tensor
/// The cosine of each element.
@_host("engine.cos#224") func cos(_ x: Tensor) -> Tensor
/// Softmax along a dimension.
@_host("engine.softmax#247") func softmax(_ input: Tensor, dim: Int) -> Tensor
/// The logarithm of softmax along a dimension.
@_host("engine.logSoftmax#248") func logSoftmax(_ input: Tensor, dim: Int) -> Tensor
/// The product of two matrices, of a matrix and a vector, or the dot product of two vectors.
@_host("engine.matmul#268") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
/// Tensors joined along a dimension.
@_host("engine.cat#269") func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Tensors of one shape as the rows of a new dimension.
@_host("engine.stack#270") func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Starts the random numbers over: the same seed gives the numbers of `torch.manual_seed`.
@_host("engine.manualSeed#271") func manualSeed(_ seed: Int)
/// Uniform random numbers from 0 to 1.
@_host("engine.rand#272") func rand(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Uniform random numbers from 0 to 1.
@_host("engine.rand#273") func rand(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn#274") func randn(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn#275") func randn(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Random integers `0 ..< high`.
@_host("engine.randint#276") func randint(_ high: Int, shape: [Int]) -> Tensor
/// Random integers `low ..< high`.
@_host("engine.randint#277") func randint(_ low: Int, _ high: Int, shape: [Int]) -> Tensor
/// A random order of `0 ..< count`.
@_host("engine.randperm#278") func randperm(_ count: Int) -> Tensor
/// A tensor filled with one number.
@_host("engine.full#287") func full(_ shape: [Int], _ value: Double, requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros#288") func zeros(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros#289") func zeros(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones#290") func ones(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones#291") func ones(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Zeros in the shape of another tensor.
@_host("engine.zerosLike#292") func zerosLike(_ tensor: Tensor) -> Tensor
/// Ones in the shape of another tensor.
@_host("engine.onesLike#293") func onesLike(_ tensor: Tensor) -> Tensor
/// The identity matrix.
@_host("engine.eye#294") func eye(_ size: Int) -> Tensor
/// The integers `0 ..< end`.
@_host("engine.arange#295") func arange(_ end: Int) -> Tensor
/// The integers `start ..< end` in steps.
@_host("engine.arange#296") func arange(_ start: Int, _ end: Int, step: Int = 1) -> Tensor
/// `count` numbers from `start` to `end`, evenly spaced, as `torch.linspace`.
@_host("engine.linspace#297") func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
@_host("engine.oneHot#298") func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor
"""#
}
