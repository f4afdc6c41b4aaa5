// swift-format-ignore-file
// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

extension EngineBindings {
  static let declarations = #"""
/// A table from a file of comma-separated values in one of the folders for data sets.
///
///     let iris = CSVTable("iris.csv")
///     let x = iris.tensor(["sepal length", "sepal width"])
///     let y = iris.classes("species")
@_opaque @_layout("object") struct CSVTable {
  /// The names of the columns: the first record of the file, or "0", "1", … without a header.
  @_host("engine.CSVTable.headers") var headers: [String]
  /// Reads a file. It is looked for in the folders for data sets; its name cannot lead out of them.
  /// A missing or malformed file is an error.
  ///
  /// - Parameters:
  ///   - name: The file's name, as `iris.csv` or `flowers/iris.csv`.
  ///   - header: Whether the first record names the columns.
  @_host("engine.CSVTable.init(_:header:)") init(_ name: String, header: Bool = true)
  /// The number of records.
  @_host("engine.CSVTable.count") var count: Int
  /// The texts of a column. An unknown column is an error.
  @_host("engine.CSVTable.strings(_:)") func strings(_ column: String) -> [String]
  /// The numbers of a column. A field that is no number is an error.
  @_host("engine.CSVTable.numbers(_:)") func numbers(_ column: String) -> [Double]
  /// Columns of numbers side by side: float32 of shape (count, columns).
  @_host("engine.CSVTable.tensor(_:)") func tensor(_ columns: [String]) -> Tensor
  /// A column of names as classes 0, 1, 2, … in the order of `classNames`: int64 of shape (count).
  @_host("engine.CSVTable.classes(_:)") func classes(_ column: String) -> Tensor
  /// The different texts of a column, in the order in which they first occur.
  @_host("engine.CSVTable.classNames(_:)") func classNames(_ column: String) -> [String]
}
/// Goes through a data set in batches.
///
///     let loader = DataLoader(MNIST(train: true), batchSize: 100, shuffle: true, dropLast: true)
///     for (x, y) in loader { … }
@_opaque @_layout("object") struct DataLoader: Sequence {
  /// How many samples a batch has.
  @_host("engine.DataLoader.batchSize") var batchSize: Int
  /// Batches of images of handwritten digits. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)") init(_ dataset: MNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of pictures of clothing. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[FashionMNIST,Int,Bool,Bool]") init(_ dataset: FashionMNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of digits drawn by the engine. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[SyntheticDigits,Int,Bool,Bool]") init(_ dataset: SyntheticDigits, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of rows of two tensors. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[TensorDataset,Int,Bool,Bool]") init(_ dataset: TensorDataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of part of a data set. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init(_:batchSize:shuffle:dropLast:)[Subset,Int,Bool,Bool]") init(_ dataset: Subset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// How many batches a pass has.
  @_host("engine.DataLoader.count") var count: Int
  /// Begins a pass.
  @_host("engine.DataLoader.makeIterator()") func makeIterator() -> BatchIterator
}
/// One pass through a `DataLoader`.
@_opaque @_layout("object") struct BatchIterator: IteratorProtocol {
  /// The next batch: inputs and targets; `nil` after the last one.
  @_host("engine.BatchIterator.next()") func next() -> (Tensor, Tensor)?
}
/// Samples that are the rows of two tensors of equal length.
///
///     let samples = TensorDataset(x, y)    // x: (60, 4), y: (60): 60 samples
@_opaque @_layout("object") struct TensorDataset {
  /// The inputs, one row (along the first dimension) for each sample.
  @_host("engine.TensorDataset.inputs") var inputs: Tensor
  /// The targets, one row for each sample.
  @_host("engine.TensorDataset.targets") var targets: Tensor
  /// How many samples there are.
  @_host("engine.TensorDataset.count") var count: Int
  /// Pairs the rows of `inputs` with those of `targets`. Different numbers of rows are an error.
  @_host("engine.TensorDataset.init(_:_:)") init(_ inputs: Tensor, _ targets: Tensor)
}
/// Some samples of another data set.
@_opaque @_layout("object") struct Subset {
  /// Their numbers in it.
  @_host("engine.Subset.indices") var indices: [Int]
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init(_:indices:)") init(_ dataset: MNIST, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init(_:indices:)[FashionMNIST,[Int]]") init(_ dataset: FashionMNIST, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init(_:indices:)[SyntheticDigits,[Int]]") init(_ dataset: SyntheticDigits, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init(_:indices:)[TensorDataset,[Int]]") init(_ dataset: TensorDataset, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init(_:indices:)[Subset,[Int]]") init(_ dataset: Subset, indices: [Int])
  /// How many samples there are.
  @_host("engine.Subset.count") var count: Int
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
  @_host("engine.MNIST.init(train:)") init(train: Bool)
  /// How many images there are.
  @_host("engine.MNIST.count") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.MNIST.images") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.MNIST.rawImages") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.MNIST.labels") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.MNIST.subscript(_:)") get }
}
/// Pictures of clothing in ten classes, in the form of MNIST, from the folder `fashion-mnist`.
@_opaque @_layout("object") struct FashionMNIST {
  /// The names of the classes, by number.
  @_host("engine.FashionMNIST.classNames") static var classNames: [String]
  /// Reads the training images, or the test images. Later uses of the same files share one copy.
  @_host("engine.FashionMNIST.init(train:)") init(train: Bool)
  /// How many images there are.
  @_host("engine.FashionMNIST.count") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.FashionMNIST.images") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.FashionMNIST.rawImages") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.FashionMNIST.labels") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.FashionMNIST.subscript(_:)") get }
}
/// A generator with the numbers of Python's `random.Random`.
///
///     let random = PythonRandom(seed: 777)
///     let index = random.randint(0, 9999)    // 3757, as in Python
@_opaque @_layout("object") struct PythonRandom {
  /// The generator that `random.seed(seed)` makes: a seed and its negative give the same numbers.
  @_host("engine.PythonRandom.init(seed:)") init(seed: Int)
  /// Python's `random.randint(lower, upper)`: a whole number from `lower` through `upper`.
  /// `lower` > `upper` is an error.
  @_host("engine.PythonRandom.randint(_:_:)") func randint(_ lower: Int, _ upper: Int) -> Int
  /// Python's `random.randrange(start, stop, step)`: one of `start`, `start + step`, … before `stop`.
  /// An empty range or a step of zero is an error.
  @_host("engine.PythonRandom.randrange(_:_:step:)") func randrange(_ start: Int, _ stop: Int, step: Int = 1) -> Int
  /// Python's `random.random()`: a number with 53 random bits, at least 0 and less than 1.
  @_host("engine.PythonRandom.random()") func random() -> Double
  /// Python's `random.uniform(lower, upper)`.
  @_host("engine.PythonRandom.uniform(_:_:)") func uniform(_ lower: Double, _ upper: Double) -> Double
  /// Python's `random.getrandbits(count)` for at most 63 bits.
  @_host("engine.PythonRandom.getrandbits(_:)") func getrandbits(_ count: Int) -> Int
  /// Python's `random.choice(values)`. An empty array is an error.
  @_host("engine.PythonRandom.choice(_:)") func choice(_ values: [Int]) -> Int
  /// Python's `random.choice(values)`. An empty array is an error.
  @_host("engine.PythonRandom.choice(_:)[[String]]") func choice(_ values: [String]) -> String
  /// The values in the order that Python's `random.shuffle` would leave them in.
  @_host("engine.PythonRandom.shuffled(_:)") func shuffled(_ values: [Int]) -> [Int]
  /// Python's `random.sample(values, count)`. More values than there are is an error.
  @_host("engine.PythonRandom.sample(_:_:)") func sample(_ values: [Int], _ count: Int) -> [Int]
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
  @_host("engine.SyntheticDigits.init(count:seed:)") init(count: Int = 1000, seed: Int = 0)
  /// How many images there are.
  @_host("engine.SyntheticDigits.count") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.SyntheticDigits.images") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.SyntheticDigits.rawImages") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.SyntheticDigits.labels") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.SyntheticDigits.subscript(_:)") get }
}
/// A picture that a cell shows: a plot, an image, a diagram.
///
///     let figure = linePlot(x: epochs, y: costs, title: "비용", xLabel: "에포크")
///     figure.addLine(x: epochs, y: testCosts, label: "시험")
@_opaque @_layout("object") struct Figure: CustomStringConvertible {
  /// What stands above the drawing.
  var title: String {
    @_host("engine.Figure.title") get
    @_host("engine.Figure.title=") nonmutating set
  }
  /// A sentence that replaces the drawing for readers who cannot see it; empty: made from the data.
  var alternativeText: String {
    @_host("engine.Figure.alternativeText") get
    @_host("engine.Figure.alternativeText=") nonmutating set
  }
  /// The drawing as the text of an SVG file. The same figure gives the same bytes everywhere.
  @_host("engine.Figure.svg") var svg: String
  /// The numbers behind the drawing. Long data are thinned out evenly; the table's caption says so.
  @_host("engine.Figure.dataTable") var dataTable: Table
  /// What the figure shows, as a sentence: the alternative text if there is one.
  @_host("engine.Figure.summary") var summary: String
  /// The kind and the title, as `Figure(line plot "비용")`.
  @_host("engine.Figure.description") var description: String
  /// Adds a line through points (x, y) to a plot.
  @discardableResult @_host("engine.Figure.addLine(x:y:label:)") func addLine(x: [Double], y: [Double], label: String = "") -> Figure
  /// Adds a line through values at 0, 1, 2, … to a plot.
  @discardableResult @_host("engine.Figure.addLine(_:label:)") func addLine(_ y: [Double], label: String = "") -> Figure
  /// Adds points to a plot: one colour and shape for each class, or for all of them.
  @discardableResult @_host("engine.Figure.addPoints(x:y:classes:label:)") func addPoints(x: [Double], y: [Double], classes: [Int] = [], label: String = "") -> Figure
  /// Adds bars to a bar chart, beside the others: one for each name.
  @discardableResult @_host("engine.Figure.addBars(_:label:)") func addBars(_ heights: [Double], label: String = "") -> Figure
  /// Adds the line where `weights[0]`·x + `weights[1]`·y + `bias` is zero: what a perceptron of two
  /// inputs draws.
  @discardableResult @_host("engine.Figure.addBoundary(weights:bias:label:)") func addBoundary(weights: [Double], bias: Double, label: String = "") -> Figure
  /// Adds a line through the elements of two tensors to a plot.
  @discardableResult @_host("engine.Figure.addLine(x:y:label:)[Tensor,Tensor,String]") func addLine(x: Tensor, y: Tensor, label: String = "") -> Figure
  /// Adds points of shape (n, 2) to a plot, with their classes.
  @discardableResult @_host("engine.Figure.addPoints(_:labels:label:)") func addPoints(_ points: Tensor, labels: Tensor, label: String = "") -> Figure
  /// Adds the line where `weight`[0]·x + `weight`[1]·y + `bias` is zero: what a `Linear(2, 1)` draws.
  @discardableResult @_host("engine.Figure.addBoundary(weight:bias:label:)") func addBoundary(weight: Tensor, bias: Tensor, label: String = "") -> Figure
}
/// Where the text of a column stands.
enum ColumnAlignment: Hashable {
  /// Numbers to the right, text to the left.
  case automatic
  /// To the left.
  case left
  /// In the middle.
  case center
  /// To the right.
  case right
}
/// Rows of numbers and text under headers.
///
///     let log = Table(["epoch", "cost"], formats: ["%d", "%.9f"])
///     log.addRow(1, 0.535150588)
@_opaque @_layout("object") struct Table: CustomStringConvertible {
  /// The headers of the columns.
  @_host("engine.Table.headers") var headers: [String]
  /// What the table shows: used where a table needs a name, as behind a figure.
  var caption: String {
    @_host("engine.Table.caption") get
    @_host("engine.Table.caption=") nonmutating set
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
  @_host("engine.Table.init(_:formats:alignments:caption:)") init(_ headers: [String], formats: [String] = [], alignments: [ColumnAlignment] = [], caption: String = "")
  /// The number of rows.
  @_host("engine.Table.count") var count: Int
  /// The text of the cell at a row and a column, formatted; empty where there is none.
  @_host("engine.Table.text(row:column:)") func text(row: Int, column: Int) -> String
  /// The table as a Markdown pipe table: lines joined by `\n`, without one at the end.
  @_host("engine.Table.markdown") var markdown: String
  /// The table as text with columns of equal width.
  @_host("engine.Table.description") var description: String
}
/// 1 / (1 + e^-x), as a layer.
@_opaque @_layout("object") struct Sigmoid: Module {
  /// Makes the layer.
  @_host("engine.Sigmoid.init()") init()
  /// The function of each element.
  @_host("engine.Sigmoid.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// max(x, 0), as a layer.
@_opaque @_layout("object") struct ReLU: Module {
  /// Makes the layer.
  @_host("engine.ReLU.init()") init()
  /// The function of each element.
  @_host("engine.ReLU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// The hyperbolic tangent, as a layer.
@_opaque @_layout("object") struct Tanh: Module {
  /// Makes the layer.
  @_host("engine.Tanh.init()") init()
  /// The function of each element.
  @_host("engine.Tanh.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x Φ(x), with the distribution function Φ of the normal distribution, as a layer.
@_opaque @_layout("object") struct GELU: Module {
  /// Makes the layer.
  @_host("engine.GELU.init()") init()
  /// The function of each element.
  @_host("engine.GELU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x · sigmoid(x), as a layer.
@_opaque @_layout("object") struct SiLU: Module {
  /// Makes the layer.
  @_host("engine.SiLU.init()") init()
  /// The function of each element.
  @_host("engine.SiLU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x · tanh(log(1 + e^x)), as a layer.
@_opaque @_layout("object") struct Mish: Module {
  /// Makes the layer.
  @_host("engine.Mish.init()") init()
  /// The function of each element.
  @_host("engine.Mish.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// log(1 / (1 + e^-x)) without underflow, as a layer.
@_opaque @_layout("object") struct LogSigmoid: Module {
  /// Makes the layer.
  @_host("engine.LogSigmoid.init()") init()
  /// The function of each element.
  @_host("engine.LogSigmoid.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x / (1 + |x|), as a layer.
@_opaque @_layout("object") struct Softsign: Module {
  /// Makes the layer.
  @_host("engine.Softsign.init()") init()
  /// The function of each element.
  @_host("engine.Softsign.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x - tanh(x), as a layer.
@_opaque @_layout("object") struct Tanhshrink: Module {
  /// Makes the layer.
  @_host("engine.Tanhshrink.init()") init()
  /// The function of each element.
  @_host("engine.Tanhshrink.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// max(x, 0), at most 6, as a layer.
@_opaque @_layout("object") struct ReLU6: Module {
  /// Makes the layer.
  @_host("engine.ReLU6.init()") init()
  /// The function of each element.
  @_host("engine.ReLU6.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x / 6 + 1/2, between 0 and 1, as a layer.
@_opaque @_layout("object") struct Hardsigmoid: Module {
  /// Makes the layer.
  @_host("engine.Hardsigmoid.init()") init()
  /// The function of each element.
  @_host("engine.Hardsigmoid.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x · (x / 6 + 1/2 between 0 and 1), as a layer.
@_opaque @_layout("object") struct Hardswish: Module {
  /// Makes the layer.
  @_host("engine.Hardswish.init()") init()
  /// The function of each element.
  @_host("engine.Hardswish.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Softmax along a dimension, as a layer.
@_opaque @_layout("object") struct Softmax: Module {
  /// Along dimension `dim`.
  @_host("engine.Softmax.init(dim:)") init(dim: Int)
  /// Numbers that are positive and add up to 1 along the dimension.
  @_host("engine.Softmax.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `dim=1`.
  @_host("engine.Softmax.printedArguments()") func printedArguments() -> String
}
/// The logarithm of softmax along a dimension, as a layer.
@_opaque @_layout("object") struct LogSoftmax: Module {
  /// Along dimension `dim`.
  @_host("engine.LogSoftmax.init(dim:)") init(dim: Int)
  /// Logarithms of numbers that add up to 1 along the dimension.
  @_host("engine.LogSoftmax.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `dim=1`.
  @_host("engine.LogSoftmax.printedArguments()") func printedArguments() -> String
}
/// x where it is positive and `slope` · x elsewhere, as a layer.
@_opaque @_layout("object") struct LeakyReLU: Module {
  /// `slope` is the factor for negative numbers.
  @_host("engine.LeakyReLU.init(_:)") init(_ slope: Double = 0.01)
  /// The function of each element.
  @_host("engine.LeakyReLU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `negative_slope=0.01`.
  @_host("engine.LeakyReLU.printedArguments()") func printedArguments() -> String
}
/// x where it is positive and `alpha` (e^x - 1) elsewhere, as a layer.
@_opaque @_layout("object") struct ELU: Module {
  /// `alpha`: minus the limit for very negative numbers.
  @_host("engine.ELU.init(alpha:)") init(alpha: Double = 1)
  /// The function of each element.
  @_host("engine.ELU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `alpha=1.0`.
  @_host("engine.ELU.printedArguments()") func printedArguments() -> String
}
/// ELU scaled so that layers keep mean 0 and variance 1 (Klambauer and others, 2017), as a layer.
@_opaque @_layout("object") struct SELU: Module {
  /// Makes the layer.
  @_host("engine.SELU.init()") init()
  /// The function of each element.
  @_host("engine.SELU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// log(1 + e^(beta x)) / beta, as a layer.
@_opaque @_layout("object") struct Softplus: Module {
  /// Above `threshold` (of `beta` x) the function is x itself.
  @_host("engine.Softplus.init(beta:threshold:)") init(beta: Double = 1, threshold: Double = 20)
  /// The function of each element.
  @_host("engine.Softplus.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `beta=1.0, threshold=20.0`.
  @_host("engine.Softplus.printedArguments()") func printedArguments() -> String
}
/// x held between two numbers, as a layer.
@_opaque @_layout("object") struct Hardtanh: Module {
  /// Between `min` and `max`.
  @_host("engine.Hardtanh.init(min:max:)") init(min: Double = -1, max: Double = 1)
  /// The function of each element.
  @_host("engine.Hardtanh.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `min_val=-1.0, max_val=1.0`.
  @_host("engine.Hardtanh.printedArguments()") func printedArguments() -> String
}
/// Leaky ReLU whose slope is learned: one for all channels, or one for each.
@_opaque @_layout("object") struct PReLU: Module {
  /// Shape [parameters]: the factors for negative numbers.
  @_host("engine.PReLU.weight") var weight: Tensor
  /// `parameters` is 1 or the size of dimension 1 of the input; all slopes start at `initial`.
  @_host("engine.PReLU.init(parameters:initial:)") init(parameters: Int = 1, initial: Double = 0.25)
  /// The function of each element.
  @_host("engine.PReLU.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `num_parameters=1`.
  @_host("engine.PReLU.printedArguments()") func printedArguments() -> String
}
/// y = x Wᵀ + b. Weights start as PyTorch's do.
@_opaque @_layout("object") struct Linear: Module {
  /// Shape [outputs, inputs].
  @_host("engine.Linear.weight") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.Linear.bias") var bias: Tensor?
  /// A layer with `inputs` numbers in and `outputs` numbers out. Fewer than one of either is an error.
  @_host("engine.Linear.init(_:_:bias:)") init(_ inputs: Int, _ outputs: Int, bias: Bool = true)
  /// Input of shape [batch, inputs] (or [inputs]); output [batch, outputs].
  @_host("engine.Linear.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `in_features=2, out_features=10, bias=True`.
  @_host("engine.Linear.printedArguments()") func printedArguments() -> String
}
/// Something with parameters: a layer, a model, or a part of one.
///
/// A type that only conforms to `Trainable` can take any arguments (a recurrent layer takes a state
/// beside its input); one that turns a tensor into a tensor is a `Module`.
@_opaque protocol Trainable: CustomStringConvertible {
  /// The name in front of the brackets when it is printed. The default is the name of the type.
  @_host("engine.Trainable.printedName()") func printedName() -> String
  /// What stands in the brackets when it is printed, apart from its parts.
  @_host("engine.Trainable.printedArguments()") func printedArguments() -> String
  /// Called by `train()` and `eval()` for this object itself, for those that keep a mode of their own;
  /// its parts are told by themselves. The default does nothing.
  @_host("engine.Trainable.setTraining(_:)") func setTraining(_ isTraining: Bool)
}
/// A model: something with parameters that turns a tensor into a tensor.
@_opaque protocol Module: Trainable {
  /// The output for an input.
  @_host("engine.Module.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Gives its input back.
@_opaque @_layout("object") struct Identity: Module {
  /// Makes the layer.
  @_host("engine.Identity.init()") init()
  /// The input itself.
  @_host("engine.Identity.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Several dimensions as one; by default all but the first.
@_opaque @_layout("object") struct Flatten: Module {
  /// Joins the dimensions from `startDim` to `endDim`; negative ones count from the end.
  @_host("engine.Flatten.init(startDim:endDim:)") init(startDim: Int = 1, endDim: Int = -1)
  /// Shape (N, a, b, …) gives (N, a·b·…).
  @_host("engine.Flatten.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `start_dim=1, end_dim=-1`.
  @_host("engine.Flatten.printedArguments()") func printedArguments() -> String
}
/// One dimension as several.
@_opaque @_layout("object") struct Unflatten: Module {
  /// Divides dimension `dim` into `sizes`; one of them may be -1, and is what remains.
  @_host("engine.Unflatten.init(dim:sizes:)") init(dim: Int, sizes: [Int])
  /// Shape (N, a·b) gives (N, a, b) for `dim` 1 and sizes [a, b].
  @_host("engine.Unflatten.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `dim=1, unflattened_size=(2, 3)`.
  @_host("engine.Unflatten.printedArguments()") func printedArguments() -> String
}
/// Layers one after the other: the output of each is the input of the next.
@_opaque @_layout("object") struct Sequential: Module {
  /// The layers, first to last.
  @_host("engine.Sequential.layers") var layers: [any Module]
  /// The layers listed in the block.
  @_host("engine.Sequential.init(_:)") init(@ModuleBuilder _ layers: () -> [any Module])
  /// The layers of an array.
  @_host("engine.Sequential.init(_:)[[any Module]]") init(_ layers: [any Module])
  /// Layers with names of their own, which their parameters then bear: `fc1.weight`.
  @_host("engine.Sequential.init(named:)") init(named layers: [(String, any Module)])
  /// Layers with names of their own. As many names as layers, or it is an error.
  @_host("engine.Sequential.init(names:_:)") init(names: [String], _ layers: [any Module])
  /// The layers applied in order.
  @_host("engine.Sequential.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// How many layers there are.
  @_host("engine.Sequential.count") var count: Int
  /// A layer by its position. A position that does not exist is an error.
  subscript(_ index: Int) -> any Module { @_host("engine.Sequential.subscript(_:)") get }
}
/// A list of models whose parameters belong to the one that holds it.
@_opaque @_layout("object") struct ModuleList: Trainable {
  /// The models, first to last.
  @_host("engine.ModuleList.modules") var modules: [any Module]
  /// The models of an array.
  @_host("engine.ModuleList.init(_:)") init(_ modules: [any Module])
  /// How many there are.
  @_host("engine.ModuleList.count") var count: Int
  /// A model by its position. A position that does not exist is an error.
  subscript(_ index: Int) -> any Module { @_host("engine.ModuleList.subscript(_:)") get }
}
/// `crossEntropy` as an object.
@_opaque @_layout("object") struct CrossEntropyLoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.CrossEntropyLoss.init()") init()
  /// Applies it.
  @_host("engine.CrossEntropyLoss.callAsFunction(_:_:)") func callAsFunction(_ scores: Tensor, _ labels: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.CrossEntropyLoss.to(_:)") func to(_ device: Device) -> CrossEntropyLoss
  /// As it is printed.
  @_host("engine.CrossEntropyLoss.description") var description: String
}
/// `nllLoss` as an object.
@_opaque @_layout("object") struct NLLLoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.NLLLoss.init()") init()
  /// Applies it.
  @_host("engine.NLLLoss.callAsFunction(_:_:)") func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.NLLLoss.description") var description: String
}
/// `binaryCrossEntropy` as an object.
@_opaque @_layout("object") struct BCELoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.BCELoss.init()") init()
  /// Applies it.
  @_host("engine.BCELoss.callAsFunction(_:_:)") func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.BCELoss.to(_:)") func to(_ device: Device) -> BCELoss
  /// As it is printed.
  @_host("engine.BCELoss.description") var description: String
}
/// `mseLoss` as an object.
@_opaque @_layout("object") struct MSELoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.MSELoss.init()") init()
  /// Applies it.
  @_host("engine.MSELoss.callAsFunction(_:_:)") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.MSELoss.description") var description: String
}
/// Steps that adapt to each parameter: by running means of the gradient and of its square.
@_opaque @_layout("object") struct Adam: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.Adam.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. `decoupled` applies the weight decay to the parameters
  /// themselves (`AdamW`); `amsgrad` divides by the largest mean square so far; `maximize` climbs
  /// instead of descending. Settings out of range and no parameters are errors.
  @_host("engine.Adam.init(_:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:decoupled:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false, decoupled: Bool = false, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.Adam.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:decoupled:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, amsgrad: Bool = false, decoupled: Bool = false, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.Adam.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.Adam.description") var description: String
}
/// Adam whose weight decay is applied to the parameters themselves.
@_opaque @_layout("object") struct AdamW: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.AdamW.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. `amsgrad` divides by the largest mean square so far;
  /// `maximize` climbs instead of descending. Settings out of range and no parameters are errors.
  @_host("engine.AdamW.init(_:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0.01, amsgrad: Bool = false, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.AdamW.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:amsgrad:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0.01, amsgrad: Bool = false, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.AdamW.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.AdamW.description") var description: String
}
/// Adam with the largest gradient instead of the mean square (Kingma and Ba, 2015, section 7).
@_opaque @_layout("object") struct Adamax: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.Adamax.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. Settings out of range and no parameters are errors.
  @_host("engine.Adamax.init(_:learningRate:beta1:beta2:epsilon:weightDecay:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.Adamax.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.Adamax.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.Adamax.description") var description: String
}
/// Adam with Nesterov's momentum (Dozat, 2016).
@_opaque @_layout("object") struct NAdam: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.NAdam.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. Settings out of range and no parameters are errors.
  @_host("engine.NAdam.init(_:learningRate:beta1:beta2:epsilon:weightDecay:momentumDecay:decoupled:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, momentumDecay: Double = 0.004, decoupled: Bool = false, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.NAdam.init(groups:learningRate:beta1:beta2:epsilon:weightDecay:momentumDecay:decoupled:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.002, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, momentumDecay: Double = 0.004, decoupled: Bool = false, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.NAdam.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.NAdam.description") var description: String
}
/// Divides by the root of a running mean of squares (Hinton's RMSprop; `centered` as in Graves, 2013).
@_opaque @_layout("object") struct RMSprop: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.RMSprop.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. `alpha` is the share of the mean square that is kept;
  /// `centered` subtracts the square of the mean. Settings out of range and no parameters are errors.
  @_host("engine.RMSprop.init(_:learningRate:alpha:epsilon:weightDecay:momentum:centered:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.01, alpha: Double = 0.99, epsilon: Double = 1e-8, weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.RMSprop.init(groups:learningRate:alpha:epsilon:weightDecay:momentum:centered:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.01, alpha: Double = 0.99, epsilon: Double = 1e-8, weightDecay: Double = 0, momentum: Double = 0, centered: Bool = false, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.RMSprop.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.RMSprop.description") var description: String
}
/// Divides by the root of the sum of all squares so far (Duchi and others, 2011).
@_opaque @_layout("object") struct Adagrad: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.Adagrad.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. The step size falls as 1 / (1 + steps · `learningRateDecay`);
  /// the sums of squares begin at `initialAccumulator`. Settings out of range and no parameters are
  /// errors.
  @_host("engine.Adagrad.init(_:learningRate:learningRateDecay:weightDecay:initialAccumulator:epsilon:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.01, learningRateDecay: Double = 0, weightDecay: Double = 0, initialAccumulator: Double = 0, epsilon: Double = 1e-10, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.Adagrad.init(groups:learningRate:learningRateDecay:weightDecay:initialAccumulator:epsilon:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.01, learningRateDecay: Double = 0, weightDecay: Double = 0, initialAccumulator: Double = 0, epsilon: Double = 1e-10, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.Adagrad.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.Adagrad.description") var description: String
}
/// Steps in the unit of the parameters, from running means of squares of gradients and of changes
/// (Zeiler, 2012).
@_opaque @_layout("object") struct Adadelta: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.Adadelta.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. `rho` is the share of the means that is kept. Settings out of
  /// range and no parameters are errors.
  @_host("engine.Adadelta.init(_:learningRate:rho:epsilon:weightDecay:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6, weightDecay: Double = 0, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.Adadelta.init(groups:learningRate:rho:epsilon:weightDecay:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 1, rho: Double = 0.9, epsilon: Double = 1e-6, weightDecay: Double = 0, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.Adadelta.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.Adadelta.description") var description: String
}
/// Half a cosine from the rate down to `minimum` in `period` steps, then up again, and so on
/// (Loshchilov and Hutter, 2017, without restarts).
@_opaque @_layout("object") struct CosineAnnealingLR: LearningRateSchedule {
  /// A schedule of an optimizer. A period below 1 is an error.
  @_host("engine.CosineAnnealingLR.init(_:period:minimum:)") init(_ optimizer: any Optimizer, period: Int, minimum: Double = 0)
  /// Goes to the next rate.
  @_host("engine.CosineAnnealingLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.CosineAnnealingLR.learningRates") var learningRates: [Double]
}
/// Half a cosine from the rate down to `minimum`, then a jump back up; each period is `factor` times
/// as long as the one before (Loshchilov and Hutter, 2017).
@_opaque @_layout("object") struct CosineAnnealingWarmRestarts: LearningRateSchedule {
  /// A schedule of an optimizer. A period or factor below 1 is an error.
  @_host("engine.CosineAnnealingWarmRestarts.init(_:period:factor:minimum:)") init(_ optimizer: any Optimizer, period: Int, factor: Int = 1, minimum: Double = 0)
  /// Goes to the next rate.
  @_host("engine.CosineAnnealingWarmRestarts.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.CosineAnnealingWarmRestarts.learningRates") var learningRates: [Double]
}
/// Up to `maximum` along a cosine, then down far below the start, once (Smith and Topin, 2018); the
/// momentum goes the other way. One step per batch.
@_opaque @_layout("object") struct OneCycleLR: LearningRateSchedule {
  /// A schedule of an optimizer over `totalSteps` steps: from `maximum` / `divisor` to `maximum` in the
  /// share `rise` of them, then to the start / `finalDivisor`. The momentum goes from 0.95 to 0.85 and
  /// back where the optimizer has one. More steps than that are an error.
  @_host("engine.OneCycleLR.init(_:maximum:totalSteps:rise:cycleMomentum:divisor:finalDivisor:)") init(_ optimizer: any Optimizer, maximum: Double, totalSteps: Int, rise: Double = 0.3, cycleMomentum: Bool = true, divisor: Double = 25, finalDivisor: Double = 10000)
  /// Goes to the next rate.
  @_host("engine.OneCycleLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.OneCycleLR.learningRates") var learningRates: [Double]
}
/// Lowers the rate when a measured value has stopped improving.
///
///     let schedule = ReduceLROnPlateau(optimizer, patience: 3)
///     schedule.step(validationLoss)
@_opaque @_layout("object") struct ReduceLROnPlateau {
  /// A schedule of an optimizer: after more than `patience` steps without an improvement of more than
  /// the share `threshold`, the rate is multiplied by `factor`, but not below `minimum`; then
  /// `cooldown` steps are not counted. `maximize`: larger values are better. A factor of 1 or more is
  /// an error.
  @_host("engine.ReduceLROnPlateau.init(_:maximize:factor:patience:threshold:cooldown:minimum:)") init(_ optimizer: any Optimizer, maximize: Bool = false, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4, cooldown: Int = 0, minimum: Double = 0)
  /// Takes the latest value.
  @_host("engine.ReduceLROnPlateau.step(_:)") func step(_ value: Double)
  /// Takes the latest value from a tensor with one element.
  @_host("engine.ReduceLROnPlateau.step(_:)[Tensor]") func step(_ value: Tensor)
  /// The present rates, one for each group.
  @_host("engine.ReduceLROnPlateau.learningRates") var learningRates: [Double]
}
/// Changes parameters by their gradients.
///
///     let optimizer = SGD(model.parameters(), learningRate: 0.1)
///     optimizer.zeroGrad()
///     cost.backward()
///     optimizer.step()
@_opaque protocol Optimizer: CustomStringConvertible {
  /// The parameters, in groups that may have different settings.
  @_host("engine.Optimizer.groups") var groups: [ParameterGroup]
  /// Changes all parameters that have a gradient.
  @_host("engine.Optimizer.step()") func step()
}
/// Parameters that share their settings.
///
///     SGD(groups: [
///       ParameterGroup(model.body.parameters(), learningRate: 0.001),
///       ParameterGroup(model.head.parameters(), learningRate: 0.1, weightDecay: 0.01),
///     ])
@_opaque @_layout("object") struct ParameterGroup {
  /// The tensors that are changed.
  @_host("engine.ParameterGroup.parameters") var parameters: [Tensor]
  /// The step size; may be changed between steps.
  var learningRate: Double {
    @_host("engine.ParameterGroup.learningRate") get
    @_host("engine.ParameterGroup.learningRate=") nonmutating set
  }
  /// How strongly parameters are drawn towards 0; may be changed between steps.
  var weightDecay: Double {
    @_host("engine.ParameterGroup.weightDecay") get
    @_host("engine.ParameterGroup.weightDecay=") nonmutating set
  }
  /// The share of the last direction that is kept, for optimizers that have it (the first beta of
  /// those of Adam's family).
  var momentum: Double {
    @_host("engine.ParameterGroup.momentum") get
    @_host("engine.ParameterGroup.momentum=") nonmutating set
  }
  /// A group with settings of its own; what is left out is the optimizer's.
  @_host("engine.ParameterGroup.init(_:learningRate:weightDecay:)") init(_ parameters: [Tensor], learningRate: Double? = nil, weightDecay: Double? = nil)
}
/// Stochastic gradient descent, with momentum (Polyak; or Nesterov's form) and weight decay in the
/// order of operations of PyTorch.
///
///     v = momentum · v + (1 - dampening) · g
///     p = p - learningRate · v
@_opaque @_layout("object") struct SGD: Optimizer {
  /// The parameters, in groups that may have different settings.
  @_host("engine.SGD.groups") var groups: [ParameterGroup]
  /// An optimizer of these parameters. `maximize` climbs instead of descending.
  ///
  /// Negative settings, no parameters, and `nesterov` without momentum or with dampening are errors.
  @_host("engine.SGD.init(_:learningRate:momentum:dampening:weightDecay:nesterov:maximize:)") init(_ parameters: [Tensor], learningRate: Double = 0.001, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false)
  /// An optimizer of several groups with settings of their own.
  @_host("engine.SGD.init(groups:learningRate:momentum:dampening:weightDecay:nesterov:maximize:)") init(groups: [ParameterGroup], learningRate: Double = 0.001, momentum: Double = 0, dampening: Double = 0, weightDecay: Double = 0, nesterov: Bool = false, maximize: Bool = false)
  /// Changes all parameters that have a gradient.
  @_host("engine.SGD.step()") func step()
  /// As PyTorch prints it.
  @_host("engine.SGD.description") var description: String
}
/// Changes the learning rates of an optimizer; `step()` is called once after each epoch (or batch).
@_opaque protocol LearningRateSchedule {
  /// Goes to the next rate.
  @_host("engine.LearningRateSchedule.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.LearningRateSchedule.learningRates") var learningRates: [Double]
}
/// Multiplies the rate by `gamma` every `stepSize` steps.
@_opaque @_layout("object") struct StepLR: LearningRateSchedule {
  /// A schedule of an optimizer. A step size below 1 is an error.
  @_host("engine.StepLR.init(_:stepSize:gamma:)") init(_ optimizer: any Optimizer, stepSize: Int, gamma: Double = 0.1)
  /// Goes to the next rate.
  @_host("engine.StepLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.StepLR.learningRates") var learningRates: [Double]
}
/// Multiplies the rate by `gamma` at each milestone.
@_opaque @_layout("object") struct MultiStepLR: LearningRateSchedule {
  /// A schedule of an optimizer; a milestone that stands twice counts twice.
  @_host("engine.MultiStepLR.init(_:milestones:gamma:)") init(_ optimizer: any Optimizer, milestones: [Int], gamma: Double = 0.1)
  /// Goes to the next rate.
  @_host("engine.MultiStepLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.MultiStepLR.learningRates") var learningRates: [Double]
}
/// Multiplies the rate by `gamma` at every step.
@_opaque @_layout("object") struct ExponentialLR: LearningRateSchedule {
  /// A schedule of an optimizer.
  @_host("engine.ExponentialLR.init(_:gamma:)") init(_ optimizer: any Optimizer, gamma: Double)
  /// Goes to the next rate.
  @_host("engine.ExponentialLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.ExponentialLR.learningRates") var learningRates: [Double]
}
/// The first rate times a function of the number of the step.
@_opaque @_layout("object") struct LambdaLR: LearningRateSchedule {
  /// A schedule of an optimizer. `factor` is called with 0 at once, then with 1, 2, …
  @_host("engine.LambdaLR.init(_:factor:)") init(_ optimizer: any Optimizer, factor: @escaping (Int) -> Double)
  /// Goes to the next rate.
  @_host("engine.LambdaLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.LambdaLR.learningRates") var learningRates: [Double]
}
/// Goes from `startFactor` times the rate to `endFactor` times the rate in equal steps.
@_opaque @_layout("object") struct LinearLR: LearningRateSchedule {
  /// A schedule of an optimizer, over `totalSteps` steps. A start factor that is not above 0 and at
  /// most 1, and an end factor outside 0 ... 1, are errors.
  @_host("engine.LinearLR.init(_:startFactor:endFactor:totalSteps:)") init(_ optimizer: any Optimizer, startFactor: Double = 1.0 / 3, endFactor: Double = 1, totalSteps: Int = 5)
  /// Goes to the next rate.
  @_host("engine.LinearLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.LinearLR.learningRates") var learningRates: [Double]
}
/// `factor` times the rate for some steps, then the rate itself.
@_opaque @_layout("object") struct ConstantLR: LearningRateSchedule {
  /// A schedule of an optimizer: the first `totalSteps` steps use the factor. A factor outside
  /// 0 ... 1 is an error.
  @_host("engine.ConstantLR.init(_:factor:totalSteps:)") init(_ optimizer: any Optimizer, factor: Double = 1.0 / 3, totalSteps: Int = 5)
  /// Goes to the next rate.
  @_host("engine.ConstantLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.ConstantLR.learningRates") var learningRates: [Double]
}
/// The type of a tensor's numbers.
enum DType: String, CustomStringConvertible {
  case float32
  case int64
  case bool
  /// As PyTorch prints it: `torch.float32`.
  @_host("engine.DType.description") var description: String
}
/// Where tensors live. The engine computes on the CPU; the seam for other devices is this type.
@_layout("object") struct Device: Hashable, CustomStringConvertible {
  @_host("engine.Device.==") static func == (a: Device, b: Device) -> Bool
  @_host("engine.Device.hashValue") func _hashText() -> String
  func hash(into hasher: inout Hasher) { hasher.combine(_hashText()) }
  /// The processor.
  @_host("engine.Device.cpu") static var cpu: Device
  /// The fastest device of this machine that the engine can use.
  @_host("engine.Device.best") static var best: Device
  /// As it is printed.
  @_host("engine.Device.description") var description: String
}
/// A multi-dimensional array of numbers.
@_opaque @_layout("object") struct Tensor: TableValue, CustomStringConvertible {
  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released.
  @_host("engine.Tensor.backward()") func backward()
  /// Computes gradients from a given gradient of this tensor.
  @_host("engine.Tensor.backward(gradient:)") func backward(gradient: Tensor)
  /// Forgets the gradient.
  @_host("engine.Tensor.zeroGrad()") func zeroGrad()
  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  @_host("engine.Tensor.permuted(_:)") func permuted(_ dims: Int...) -> Tensor
  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  @_host("engine.Tensor.permuted(_:)[[Int]]") func permuted(_ dims: [Int]) -> Tensor
  /// Repeated to a larger shape: sizes of 1 are repeated. -1 keeps a size.
  @_host("engine.Tensor.expand(_:)") func expand(_ target: Int...) -> Tensor
  /// Repeated to a larger shape: sizes of 1 are repeated. -1 keeps a size.
  @_host("engine.Tensor.expand(_:)[[Int]]") func expand(_ target: [Int]) -> Tensor
  /// In reverse along dimensions.
  @_host("engine.Tensor.flipped(_:)") func flipped(_ dims: Int...) -> Tensor
  /// In reverse along dimensions.
  @_host("engine.Tensor.flipped(_:)[[Int]]") func flipped(_ dims: [Int]) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tiled(_:)") func tiled(_ times: Int...) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tiled(_:)[[Int]]") func tiled(_ times: [Int]) -> Tensor
  /// Parts of `size` along a dimension; the last may be smaller.
  @_host("engine.Tensor.split(_:dim:)") func split(_ size: Int, dim: Int = 0) -> [Tensor]
  /// A number of parts along a dimension, of equal size except the last.
  @_host("engine.Tensor.chunk(_:dim:)") func chunk(_ pieces: Int, dim: Int = 0) -> [Tensor]
  /// Rows (or what another dimension counts) that an int64 vector names.
  @_host("engine.Tensor.indexSelect(dim:index:)") func indexSelect(dim: Int, index: Tensor) -> Tensor
  /// The elements where a mask holds, in order, as a vector.
  @_host("engine.Tensor.maskedSelect(_:)") func maskedSelect(_ mask: Tensor) -> Tensor
  /// A number where a mask holds, this tensor's elements elsewhere.
  @_host("engine.Tensor.maskedFill(_:_:)") func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor
  /// The sorted elements along the last dimension, and where they were. Equal elements keep their
  /// order; NaN counts as the largest.
  @_host("engine.Tensor.sorted(descending:)") func sorted(descending: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+(a:b:)") static func + (a: Tensor, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-(a:b:)") static func - (a: Tensor, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*(a:b:)") static func * (a: Tensor, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./(a:b:)") static func / (a: Tensor, b: Tensor) -> Tensor
  /// Changes the sign element by element, with broadcasting.
  @_host("engine.Tensor.-(a:)") static prefix func - (a: Tensor) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+(a:b:)[Tensor,Double]") static func + (a: Tensor, b: Double) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+(a:b:)[Double,Tensor]") static func + (a: Double, b: Tensor) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+(a:b:)[Tensor,Int]") static func + (a: Tensor, b: Int) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+(a:b:)[Int,Tensor]") static func + (a: Int, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-(a:b:)[Tensor,Double]") static func - (a: Tensor, b: Double) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-(a:b:)[Double,Tensor]") static func - (a: Double, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-(a:b:)[Tensor,Int]") static func - (a: Tensor, b: Int) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-(a:b:)[Int,Tensor]") static func - (a: Int, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*(a:b:)[Tensor,Double]") static func * (a: Tensor, b: Double) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*(a:b:)[Double,Tensor]") static func * (a: Double, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*(a:b:)[Tensor,Int]") static func * (a: Tensor, b: Int) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*(a:b:)[Int,Tensor]") static func * (a: Int, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./(a:b:)[Tensor,Double]") static func / (a: Tensor, b: Double) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./(a:b:)[Double,Tensor]") static func / (a: Double, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./(a:b:)[Tensor,Int]") static func / (a: Tensor, b: Int) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./(a:b:)[Int,Tensor]") static func / (a: Int, b: Tensor) -> Tensor
  /// Combines the two.
  @_host("engine.Tensor.+=(a:b:)") static func += (a: inout Tensor, b: Tensor)
  /// Combines the two.
  @_host("engine.Tensor.-=(a:b:)") static func -= (a: inout Tensor, b: Tensor)
  /// Combines the two.
  @_host("engine.Tensor.*=(a:b:)") static func *= (a: inout Tensor, b: Tensor)
  /// Combines the two.
  @_host("engine.Tensor./=(a:b:)") static func /= (a: inout Tensor, b: Tensor)
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==(a:b:)") static func .== (a: Tensor, b: Tensor) -> Tensor
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==(a:b:)[Tensor,Double]") static func .== (a: Tensor, b: Double) -> Tensor
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==(a:b:)[Tensor,Int]") static func .== (a: Tensor, b: Int) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=(a:b:)") static func .!= (a: Tensor, b: Tensor) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=(a:b:)[Tensor,Double]") static func .!= (a: Tensor, b: Double) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=(a:b:)[Tensor,Int]") static func .!= (a: Tensor, b: Int) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<(a:b:)") static func .< (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<(a:b:)[Tensor,Double]") static func .< (a: Tensor, b: Double) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<(a:b:)[Tensor,Int]") static func .< (a: Tensor, b: Int) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=(a:b:)") static func .<= (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=(a:b:)[Tensor,Double]") static func .<= (a: Tensor, b: Double) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=(a:b:)[Tensor,Int]") static func .<= (a: Tensor, b: Int) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>(a:b:)") static func .> (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>(a:b:)[Tensor,Double]") static func .> (a: Tensor, b: Double) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>(a:b:)[Tensor,Int]") static func .> (a: Tensor, b: Int) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=(a:b:)") static func .>= (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=(a:b:)[Tensor,Double]") static func .>= (a: Tensor, b: Double) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=(a:b:)[Tensor,Int]") static func .>= (a: Tensor, b: Int) -> Tensor
  /// Each element raised to a power.
  @_host("engine.Tensor.pow(_:)") func pow(_ exponent: Double) -> Tensor
  /// e to the power of each element.
  @_host("engine.Tensor.exp()") func exp() -> Tensor
  /// The natural logarithm of each element.
  @_host("engine.Tensor.log()") func log() -> Tensor
  /// The square root of each element.
  @_host("engine.Tensor.sqrt()") func sqrt() -> Tensor
  /// The absolute value of each element.
  @_host("engine.Tensor.abs()") func abs() -> Tensor
  /// 1 / (1 + e^-x).
  @_host("engine.Tensor.sigmoid()") func sigmoid() -> Tensor
  /// The hyperbolic tangent of each element.
  @_host("engine.Tensor.tanh()") func tanh() -> Tensor
  /// max(x, 0).
  @_host("engine.Tensor.relu()") func relu() -> Tensor
  /// Each element brought between two bounds; no gradient flows at a bound or beyond.
  @_host("engine.Tensor.clamped(min:max:)") func clamped(min low: Double, max high: Double) -> Tensor
  /// Each element, but at least `low`.
  @_host("engine.Tensor.clamped(min:)") func clamped(min low: Double) -> Tensor
  /// Each element, but at most `high`.
  @_host("engine.Tensor.clamped(max:)") func clamped(max high: Double) -> Tensor
  /// The sum of all elements.
  @_host("engine.Tensor.sum()") func sum() -> Tensor
  /// The sum along a dimension.
  @_host("engine.Tensor.sum(dim:keepDim:)") func sum(dim: Int, keepDim: Bool = false) -> Tensor
  /// The mean of all elements.
  @_host("engine.Tensor.mean()") func mean() -> Tensor
  /// The mean along a dimension.
  @_host("engine.Tensor.mean(dim:keepDim:)") func mean(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest element.
  @_host("engine.Tensor.max()") func max() -> Tensor
  /// The smallest element.
  @_host("engine.Tensor.min()") func min() -> Tensor
  /// The position of the largest element, counted over the whole tensor.
  @_host("engine.Tensor.argmax()") func argmax() -> Tensor
  /// The position of the largest element along a dimension; the first where several are equal.
  @_host("engine.Tensor.argmax(dim:keepDim:)") func argmax(dim: Int, keepDim: Bool = false) -> Tensor
  /// The position of the smallest element along a dimension.
  @_host("engine.Tensor.argmin(dim:keepDim:)") func argmin(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest elements along a dimension, and their positions.
  @_host("engine.Tensor.max(dim:keepDim:)") func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The smallest elements along a dimension, and their positions.
  @_host("engine.Tensor.min(dim:keepDim:)") func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  @_host("engine.Tensor.softmax(dim:)") func softmax(dim: Int) -> Tensor
  /// The logarithm of softmax, computed without losing precision.
  @_host("engine.Tensor.logSoftmax(dim:)") func logSoftmax(dim: Int) -> Tensor
  /// Whether all elements hold.
  @_host("engine.Tensor.all()") func all() -> Bool
  /// Whether any element holds.
  @_host("engine.Tensor.any()") func any() -> Bool
  /// The same elements in another shape. One size may be -1: it is worked out from the others.
  @_host("engine.Tensor.view(_:)") func view(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.view(_:)[[Int]]") func view(_ shape: [Int]) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape(_:)") func reshape(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape(_:)[[Int]]") func reshape(_ shape: [Int]) -> Tensor
  /// One dimension.
  @_host("engine.Tensor.flattened()") func flattened() -> Tensor
  /// Without dimensions of size 1.
  @_host("engine.Tensor.squeeze()") func squeeze() -> Tensor
  /// Without a dimension, when its size is 1.
  @_host("engine.Tensor.squeeze(_:)") func squeeze(_ dim: Int) -> Tensor
  /// With a new dimension of size 1.
  @_host("engine.Tensor.unsqueeze(_:)") func unsqueeze(_ dim: Int) -> Tensor
  /// The matrix with rows and columns exchanged.
  @_host("engine.Tensor.transposed()") func transposed() -> Tensor
  /// With two dimensions exchanged.
  @_host("engine.Tensor.transposed(_:_:)") func transposed(_ first: Int, _ second: Int) -> Tensor
  /// Elements chosen along a dimension by an index tensor of the result's shape.
  @_host("engine.Tensor.gather(dim:index:)") func gather(dim: Int, index: Tensor) -> Tensor
  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @discardableResult @_host("engine.Tensor.scatter(dim:index:value:)") func scatter(dim: Int, index: Tensor, value: Double) -> Tensor
  /// Row `index` (from the end when negative).
  @_host("engine.Tensor.select(_:)") func select(_ index: Int) -> Tensor
  /// Rows `start ..< end`.
  @_host("engine.Tensor.slice(_:_:)") func slice(_ start: Int, _ end: Int) -> Tensor
  /// Row `index`.
  subscript(_ index: Int) -> Tensor { @_host("engine.Tensor.subscript(_:)") get }
  /// Rows of a range.
  subscript(_ range: Range<Int>) -> Tensor { @_host("engine.Tensor.subscript(_:)[Range<Int>]") get }
  /// The element or block at a row and a column.
  subscript(_ row: Int, _ column: Int) -> Tensor { @_host("engine.Tensor.subscript(_:_:)") get }
  /// A column (or any index of the second dimension) of every row.
  @_host("engine.Tensor.column(_:)") func column(_ index: Int) -> Tensor
  /// The product of matrices (or of a matrix and a vector).
  @_host("engine.Tensor.matmul(_:)") func matmul(_ other: Tensor) -> Tensor
  /// The variance of all elements, with n - `correction` as divisor (1: the unbiased estimate).
  @_host("engine.Tensor.variance(correction:)") func variance(correction: Int = 1) -> Tensor
  /// The variance along a dimension.
  @_host("engine.Tensor.variance(dim:correction:keepDim:)") func variance(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The standard deviation of all elements.
  @_host("engine.Tensor.standardDeviation(correction:)") func standardDeviation(correction: Int = 1) -> Tensor
  /// The standard deviation along a dimension.
  @_host("engine.Tensor.standardDeviation(dim:correction:keepDim:)") func standardDeviation(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The length of all elements as one vector: the root of the sum of squares.
  @_host("engine.Tensor.norm()") func norm() -> Tensor
  /// The logarithm of the sum of exponentials along a dimension, computed without overflow.
  @_host("engine.Tensor.logSumExp(dim:keepDim:)") func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor
  /// Running sums along a dimension.
  @_host("engine.Tensor.cumulativeSum(dim:)") func cumulativeSum(dim: Int) -> Tensor
  /// A tensor of real numbers: float32, as `torch.tensor` makes it.
  @_host("engine.Tensor.init(_:requiresGradient:)") init(_ values: [Double], requiresGradient: Bool = false)
  /// A tensor of integers: int64.
  @_host("engine.Tensor.init(_:)") init(_ values: [Int])
  /// A tensor of float32 numbers.
  @_host("engine.Tensor.init(_:requiresGradient:)[[Float],Bool]") init(_ values: [Float], requiresGradient: Bool = false)
  /// A tensor of truth values.
  @_host("engine.Tensor.init(_:)[[Bool]]") init(_ values: [Bool])
  /// A scalar.
  @_host("engine.Tensor.init(_:requiresGradient:)[Double,Bool]") init(_ value: Double, requiresGradient: Bool = false)
  /// A scalar integer.
  @_host("engine.Tensor.init(_:)[Int]") init(_ value: Int)
  /// A matrix of real numbers, row by row.
  @_host("engine.Tensor.init(_:requiresGradient:)[[[Double]],Bool]") init(_ rows: [[Double]], requiresGradient: Bool = false)
  /// A matrix of integers, row by row.
  @_host("engine.Tensor.init(_:)[[[Int]]]") init(_ rows: [[Int]])
  /// Exactly what PyTorch prints.
  @_host("engine.Tensor.description") var description: String
  /// Size of each dimension.
  @_host("engine.Tensor.shape") var shape: [Int]
  /// Number of elements.
  @_host("engine.Tensor.count") var count: Int
  /// The type of the numbers.
  @_host("engine.Tensor.dtype") var dtype: DType
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  var grad: Tensor? {
    @_host("engine.Tensor.grad") get
    @_host("engine.Tensor.grad=") nonmutating set
  }
  /// Number of dimensions.
  @_host("engine.Tensor.rank") var rank: Int
  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  var requiresGradient: Bool {
    @_host("engine.Tensor.requiresGradient") get
    @_host("engine.Tensor.requiresGradient=") nonmutating set
  }
  /// Whether the tensor was made by the user rather than computed.
  @_host("engine.Tensor.isLeaf") var isLeaf: Bool
  /// The device the tensor is on.
  @_host("engine.Tensor.device") var device: Device
  /// The tensor on a device.
  @_host("engine.Tensor.to(_:)") func to(_ device: Device) -> Tensor
  /// The same numbers without their history.
  @_host("engine.Tensor.detached()") func detached() -> Tensor
  /// A copy of the numbers that keeps the history.
  @_host("engine.Tensor.cloned()") func cloned() -> Tensor
  /// The only element, as a number.
  @_host("engine.Tensor.item()") func item() -> Double
  /// All elements, row by row.
  @_host("engine.Tensor.toArray()") func toArray() -> [Double]
  /// All elements of an integer or bool tensor, row by row.
  @_host("engine.Tensor.toIntArray()") func toIntArray() -> [Int]
  /// The same elements as float32.
  @_host("engine.Tensor.float()") func float() -> Tensor
  /// The same elements as int64; fractions are cut off.
  @_host("engine.Tensor.long()") func long() -> Tensor
  /// The same elements in another type.
  @_host("engine.Tensor.to(_:)[DType]") func to(_ target: DType) -> Tensor
}
extension Trainable {
  /// The tensors that training changes, with their names (`hidden.weight`), each tensor once, in the
  /// order in which the properties are declared.
  @_host("engine.Trainable.namedParameters()") func namedParameters() -> [(name: String, tensor: Tensor)]
  /// The tensors that training changes, each once.
  @_host("engine.Trainable.parameters()") func parameters() -> [Tensor]
  /// Tensors that are kept with the parameters but not trained, with their names.
  @_host("engine.Trainable.namedBuffers()") func namedBuffers() -> [(name: String, tensor: Tensor)]
  /// Tensors that are kept with the parameters but not trained.
  @_host("engine.Trainable.buffers()") func buffers() -> [Tensor]
  /// How many numbers training changes.
  @_host("engine.Trainable.parameterCount()") func parameterCount() -> Int
  /// Forgets the gradients of all parameters.
  @_host("engine.Trainable.zeroGrad()") func zeroGrad()
  /// Whether gradients are computed for the parameters. `false` freezes them: optimizers leave them.
  @_host("engine.Trainable.setRequiresGradient(_:)") func setRequiresGradient(_ isOn: Bool)
  /// Goes to training (the default) or, with `false`, to evaluation: `Dropout` drops nothing then and
  /// `BatchNorm` uses its running statistics. Reaches all parts.
  @_host("engine.Trainable.train(_:)") func train(_ isTraining: Bool = true)
  /// Goes to evaluation: `train(false)`.
  @_host("engine.Trainable.eval()") func eval()
  /// As PyTorch prints it.
  @_host("engine.Trainable.description") var description: String
  /// The name of the type.
  @_host("engine.Trainable.printedName()[]") func printedName() -> String
  /// Nothing.
  @_host("engine.Trainable.printedArguments()[]") func printedArguments() -> String
  /// Nothing to change.
  @_host("engine.Trainable.setTraining(_:)[Bool]") func setTraining(_ isTraining: Bool)
}
extension Optimizer {
  /// Forgets the gradients of all parameters.
  @_host("engine.Optimizer.zeroGrad()") func zeroGrad()
  /// The step size of the first group; setting it sets that of all groups.
  var learningRate: Double {
    @_host("engine.Optimizer.learningRate") get
    @_host("engine.Optimizer.learningRate=") nonmutating set
  }
}
extension Int {
  /// The only element of a tensor, cut off to an integer.
  @_host("engine.Int.init(_:)") init(_ tensor: Tensor)
}
extension Double {
  /// The only element of a tensor.
  @_host("engine.Double.init(_:)") init(_ tensor: Tensor)
}
extension Float {
  /// The only element of a tensor.
  @_host("engine.Float.init(_:)") init(_ tensor: Tensor)
}
/// Divides samples at random into two parts: PyTorch's `random_split`, with the same numbers for the same
/// seed.
///
/// - Parameters:
///   - dataset: What is divided.
///   - first: How many samples the first part gets.
///   - second: How many the second gets; together as many as there are.
@_host("engine.randomSplit(_:_:_:)") func randomSplit(_ dataset: TensorDataset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit(_:_:_:)[Subset,Int,Int]") func randomSplit(_ dataset: Subset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit(_:_:_:)[MNIST,Int,Int]") func randomSplit(_ dataset: MNIST, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit(_:_:_:)[FashionMNIST,Int,Int]") func randomSplit(_ dataset: FashionMNIST, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit(_:_:_:)[SyntheticDigits,Int,Int]") func randomSplit(_ dataset: SyntheticDigits, _ first: Int, _ second: Int) -> (Subset, Subset)
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
@_host("engine.decisionRegionPlot(gridX:gridY:predictions:x:y:classes:classNames:title:xLabel:yLabel:)") func decisionRegionPlot(gridX: [Double], gridY: [Double], predictions: [Double], x: [Double] = [], y: [Double] = [], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.heatMap(_:rowNames:columnNames:format:title:xLabel:yLabel:)") func heatMap(_ rows: [[Double]], rowNames: [String] = [], columnNames: [String] = [], format: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.confusionMatrix(labels:predictions:classes:classNames:title:xLabel:yLabel:)") func confusionMatrix(labels: [Int], predictions: [Int], classes: Int, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Shows rows of numbers as an image: the lowest as white, the highest as black.
///
/// - Parameters:
///   - rows: The pixels, row by row from the top; rows of equal length.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow(_:title:inverted:)") func imshow(_ rows: [[Double]], title: String = "", inverted: Bool = false) -> Figure
/// Shows several images of equal size side by side.
///
/// - Parameters:
///   - images: Each image row by row from the top.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
@_host("engine.imageGrid(_:captions:perRow:title:)") func imageGrid(_ images: [[[Double]]], captions: [String] = [], perRow: Int = 8, title: String = "") -> Figure
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
@_host("engine.networkDiagram(layers:labels:unitNames:title:)") func networkDiagram(layers: [Int], labels: [String] = [], unitNames: [[String]] = [], title: String = "") -> Figure
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
@_host("engine.perceptronDiagram(inputs:weights:bias:activation:output:labels:title:)") func perceptronDiagram(inputs: [String], weights: [String], bias: String = "b", activation: String = "step", output: String = "y", labels: [String] = [], title: String = "") -> Figure
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
@_host("engine.softmaxDiagram(inputs:scores:classes:function:labels:title:)") func softmaxDiagram(inputs: [String], scores: [String], classes: [String], function: String = "softmax", labels: [String] = [], title: String = "") -> Figure
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
@_host("engine.linePlot(x:y:label:title:xLabel:yLabel:)") func linePlot(x: [Double], y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through values at 0, 1, 2, …
@_host("engine.linePlot(_:label:title:xLabel:yLabel:)") func linePlot(_ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.scatterPlot(x:y:classes:classNames:title:xLabel:yLabel:)") func scatterPlot(x: [Double], y: [Double], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A chart of one bar for each name. More bars beside them: `Figure.addBars`.
@_host("engine.barChart(_:_:label:title:xLabel:yLabel:)") func barChart(_ names: [String], _ heights: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values fall into each of `bins` equal intervals between the lowest and the highest value.
/// The last interval contains its upper end; NaN and infinite values are not counted.
@_host("engine.histogram(_:bins:title:xLabel:yLabel:)") func histogram(_ values: [Double], bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Shows a tensor of two dimensions as an image: the lowest value as white, the highest as black. Further
/// dimensions must be of size 1, as in (1, 28, 28); others are an error.
///
/// - Parameters:
///   - image: The pixels.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow(_:title:inverted:)[Tensor,String,Bool]") func imshow(_ image: Tensor, title: String = "", inverted: Bool = false) -> Figure
/// Shows the images of a tensor of shape (n, rows, columns) or (n, 1, rows, columns) side by side.
///
/// - Parameters:
///   - images: At most some hundred images.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
@_host("engine.imageGrid(_:captions:perRow:title:)[Tensor,[String],Int,String]") func imageGrid(_ images: Tensor, captions: [String] = [], perRow: Int = 8, title: String = "") -> Figure
/// A matrix as coloured cells; see the form for arrays.
@_host("engine.heatMap(_:rowNames:columnNames:format:title:xLabel:yLabel:)[Tensor,[String],[String],String,String,String,String]") func heatMap(_ matrix: Tensor, rowNames: [String] = [], columnNames: [String] = [], format: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often each class (row) was predicted as each class (column); see the form for arrays.
@_host("engine.confusionMatrix(labels:predictions:classes:classNames:title:xLabel:yLabel:)[Tensor,Tensor,Int,[String],String,String,String]") func confusionMatrix(labels: Tensor, predictions: Tensor, classes: Int, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through the elements of a tensor; see the form for arrays.
@_host("engine.linePlot(x:y:label:title:xLabel:yLabel:)[Tensor,Tensor,String,String,String,String]") func linePlot(x: Tensor, y: Tensor, label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values of a tensor fall into equal intervals; see the form for arrays.
@_host("engine.histogram(_:bins:title:xLabel:yLabel:)[Tensor,Int,String,String,String]") func histogram(_ values: Tensor, bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of points of shape (n, 2), with a colour and a shape for each class.
///
/// - Parameters:
///   - points: One row for each point: its horizontal and its vertical place.
///   - labels: The class of each point: n values, of shape (n) or (n, 1).
///   - classNames: Names of the classes in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.scatterPlot(_:labels:classNames:title:xLabel:yLabel:)") func scatterPlot(_ points: Tensor, labels: Tensor, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// The points of a grid over a plane, as a batch of inputs: float32 of shape (steps², 2), row by row from
/// the lowest y, each row from the lowest x. Ends are included.
///
/// - Parameters:
///   - x: The horizontal range.
///   - y: The vertical range.
///   - steps: How many points stand in a row, and how many rows there are; from 2 to 500.
@_host("engine.gridPoints(x:y:steps:)") func gridPoints(x: ClosedRange<Double>, y: ClosedRange<Double>, steps: Int = 101) -> Tensor
/// The points of a grid over a plane, as a batch of inputs; see the form for ranges.
@_host("engine.gridPoints(xFrom:xTo:yFrom:yTo:steps:)") func gridPoints(xFrom: Double, xTo: Double, yFrom: Double, yTo: Double, steps: Int = 101) -> Tensor
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
@_host("engine.decisionRegionPlot(_:_:points:labels:classNames:title:xLabel:yLabel:)") func decisionRegionPlot(_ grid: Tensor, _ predictions: Tensor, points: Tensor? = nil, labels: Tensor? = nil, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Turns recording of gradients on or off; returns what it was.
@_host("engine.setGradientRecording(_:)") func setGradientRecording(_ isOn: Bool) -> Bool
/// How strongly a function between layers shrinks or widens its input, for Kaiming's and Xavier's rules.
/// Names as in PyTorch: "linear", "conv2d", "sigmoid", "tanh", "relu", "leaky_relu", "selu". Others are an
/// error. `slope` is that of leaky ReLU.
@_host("engine.calculateGain(_:slope:)") func calculateGain(_ nonlinearity: String, slope: Double = 0.01) -> Double
/// Uniform random numbers from `low` to `high`.
@discardableResult @_host("engine.initUniform(_:low:high:)") func initUniform(_ tensor: Tensor, low: Double = 0, high: Double = 1) -> Tensor
/// Normally distributed random numbers.
@discardableResult @_host("engine.initNormal(_:mean:std:)") func initNormal(_ tensor: Tensor, mean: Double = 0, std: Double = 1) -> Tensor
/// The same number everywhere.
@discardableResult @_host("engine.initConstant(_:_:)") func initConstant(_ tensor: Tensor, _ value: Double) -> Tensor
/// Zeros.
@discardableResult @_host("engine.initZeros(_:)") func initZeros(_ tensor: Tensor) -> Tensor
/// Ones.
@discardableResult @_host("engine.initOnes(_:)") func initOnes(_ tensor: Tensor) -> Tensor
/// Xavier's uniform numbers (Glorot and Bengio, 2010): ±gain·√(6 / (fan in + fan out)).
@discardableResult @_host("engine.initXavierUniform(_:gain:)") func initXavierUniform(_ tensor: Tensor, gain: Double = 1) -> Tensor
/// Xavier's normal numbers (Glorot and Bengio, 2010): deviation gain·√(2 / (fan in + fan out)).
@discardableResult @_host("engine.initXavierNormal(_:gain:)") func initXavierNormal(_ tensor: Tensor, gain: Double = 1) -> Tensor
/// Kaiming's uniform numbers (He and others, 2015): ±√3·gain / √fan. `slope` is that of leaky ReLU.
@discardableResult @_host("engine.initKaimingUniform(_:slope:mode:nonlinearity:)") func initKaimingUniform(_ tensor: Tensor, slope: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu") -> Tensor
/// Kaiming's normal numbers (He and others, 2015): deviation gain / √fan. `slope` is that of leaky ReLU.
@discardableResult @_host("engine.initKaimingNormal(_:slope:mode:nonlinearity:)") func initKaimingNormal(_ tensor: Tensor, slope: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu") -> Tensor
/// The identity matrix.
@discardableResult @_host("engine.initEye(_:)") func initEye(_ tensor: Tensor) -> Tensor
/// Rows (or columns, if there are more rows) that are orthogonal and of length `gain`, from normal random
/// numbers by Gram and Schmidt's method in double precision (Saxe and others, 2013). The random numbers
/// are PyTorch's; the result agrees with PyTorch's up to rounding.
@discardableResult @_host("engine.initOrthogonal(_:gain:)") func initOrthogonal(_ tensor: Tensor, gain: Double = 1) -> Tensor
/// A tensor as a parameter of a model: it requires gradients, and prints as PyTorch prints parameters.
/// The numbers are shared with `tensor`, which must be float32 (or float64); its history is not.
@_host("engine.parameter(_:)") func parameter(_ tensor: Tensor) -> Tensor
/// The negative log-likelihood: the mean of `-logProbabilities[i][labels[i]]`.
@_host("engine.nllLoss(_:_:)") func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
/// Softmax and negative log-likelihood in one: scores in, mean cost out.
@_host("engine.crossEntropy(_:_:)") func crossEntropy(_ scores: Tensor, _ labels: Tensor) -> Tensor
/// The mean of `-(y log p + (1-y) log(1-p))` for probabilities p and targets y.
@_host("engine.binaryCrossEntropy(_:_:)") func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
/// The mean squared difference.
@_host("engine.mseLoss(_:_:)") func mseLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor
/// The mean absolute difference.
@_host("engine.l1Loss(_:_:)") func l1Loss(_ prediction: Tensor, _ target: Tensor) -> Tensor
/// Squared below `beta`, linear beyond it; the mean over all elements.
@_host("engine.smoothL1Loss(_:_:beta:)") func smoothL1Loss(_ prediction: Tensor, _ target: Tensor, beta: Double = 1) -> Tensor
/// Binary cross entropy of logits z: the mean of `max(z, 0) - z y + log(1 + e^-|z|)`, which does not
/// overflow where sigmoid would be 0 or 1.
@_host("engine.binaryCrossEntropyWithLogits(_:_:)") func binaryCrossEntropyWithLogits(_ logits: Tensor, _ targets: Tensor) -> Tensor
/// The divergence of predicted log-probabilities from target probabilities, summed over classes
/// and averaged over the batch.
@_host("engine.klDivergence(_:_:)") func klDivergence(_ logProbabilities: Tensor, _ targets: Tensor) -> Tensor
/// The larger of two numbers, element by element.
@_host("engine.maximum(_:_:)") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
/// The smaller of two numbers, element by element.
@_host("engine.minimum(_:_:)") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, of `b` elsewhere.
@_host("engine.whereTrue(_:_:_:)") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
/// e to the power of each element.
@_host("engine.exp(_:)") func exp(_ x: Tensor) -> Tensor
/// The natural logarithm of each element.
@_host("engine.log(_:)") func log(_ x: Tensor) -> Tensor
/// The square root of each element.
@_host("engine.sqrt(_:)") func sqrt(_ x: Tensor) -> Tensor
/// The absolute value of each element.
@_host("engine.abs(_:)") func abs(_ x: Tensor) -> Tensor
/// 1 / (1 + e^-x).
@_host("engine.sigmoid(_:)") func sigmoid(_ x: Tensor) -> Tensor
/// The hyperbolic tangent of each element.
@_host("engine.tanh(_:)") func tanh(_ x: Tensor) -> Tensor
/// max(x, 0).
@_host("engine.relu(_:)") func relu(_ x: Tensor) -> Tensor
/// The sine of each element.
@_host("engine.sin(_:)") func sin(_ x: Tensor) -> Tensor
/// The cosine of each element.
@_host("engine.cos(_:)") func cos(_ x: Tensor) -> Tensor
/// x Wᵀ + b for weights of shape [outputs, inputs].
@_host("engine.linear(_:_:_:)") func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor
/// e^x - 1 for each element, exact near zero.
@_host("engine.expm1(_:)") func expm1(_ x: Tensor) -> Tensor
/// log(1 + x) for each element, exact near zero.
@_host("engine.log1p(_:)") func log1p(_ x: Tensor) -> Tensor
/// The logarithm to base 2 of each element.
@_host("engine.log2(_:)") func log2(_ x: Tensor) -> Tensor
/// The logarithm to base 10 of each element.
@_host("engine.log10(_:)") func log10(_ x: Tensor) -> Tensor
/// The tangent of each element, in radians.
@_host("engine.tan(_:)") func tan(_ x: Tensor) -> Tensor
/// The angle, in radians, whose tangent each element is.
@_host("engine.atan(_:)") func atan(_ x: Tensor) -> Tensor
/// The error function of each element.
@_host("engine.erf(_:)") func erf(_ x: Tensor) -> Tensor
/// 1 / sqrt(x) for each element.
@_host("engine.rsqrt(_:)") func rsqrt(_ x: Tensor) -> Tensor
/// 1 / x for each element.
@_host("engine.reciprocal(_:)") func reciprocal(_ x: Tensor) -> Tensor
/// Each element times itself.
@_host("engine.square(_:)") func square(_ x: Tensor) -> Tensor
/// -1, 0 or 1 as each element is negative, zero or positive.
@_host("engine.sign(_:)") func sign(_ x: Tensor) -> Tensor
/// The largest integer not above each element.
@_host("engine.floor(_:)") func floor(_ x: Tensor) -> Tensor
/// The smallest integer not below each element.
@_host("engine.ceil(_:)") func ceil(_ x: Tensor) -> Tensor
/// The nearest integer to each element; halves go to the even one.
@_host("engine.round(_:)") func round(_ x: Tensor) -> Tensor
/// Each element without its fraction.
@_host("engine.trunc(_:)") func trunc(_ x: Tensor) -> Tensor
/// x where positive, `slope` times x elsewhere.
@_host("engine.leakyReLU(_:slope:)") func leakyReLU(_ x: Tensor, slope: Double = 0.01) -> Tensor
/// x where positive, e^x - 1 elsewhere.
@_host("engine.elu(_:)") func elu(_ x: Tensor) -> Tensor
/// x times the normal distribution's share below x (Hendrycks and Gimpel, 2016).
@_host("engine.gelu(_:)") func gelu(_ x: Tensor) -> Tensor
/// x times its logistic function.
@_host("engine.silu(_:)") func silu(_ x: Tensor) -> Tensor
/// log(1 + e^x), a smooth ReLU; beyond 20 it is x itself, as in PyTorch.
@_host("engine.softplus(_:)") func softplus(_ x: Tensor) -> Tensor
/// The logarithm of the logistic function.
@_host("engine.logSigmoid(_:)") func logSigmoid(_ x: Tensor) -> Tensor
/// Softmax along a dimension.
@_host("engine.softmax(_:dim:)") func softmax(_ input: Tensor, dim: Int) -> Tensor
/// The logarithm of softmax along a dimension.
@_host("engine.logSoftmax(_:dim:)") func logSoftmax(_ input: Tensor, dim: Int) -> Tensor
/// The product of two matrices, of a matrix and a vector, or the dot product of two vectors.
@_host("engine.matmul(_:_:)") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
/// Tensors joined along a dimension.
@_host("engine.cat(_:dim:)") func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Tensors of one shape as the rows of a new dimension.
@_host("engine.stack(_:dim:)") func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Scales all gradients by one factor so that their length, taken together as one vector, is at most
/// `maximum`; returns the length before, as a scalar. As PyTorch's `clip_grad_norm_`: the factor is
/// maximum / (length + 1e-6). `norm` is the order of the length: 2, 1, or `Double.infinity`.
@discardableResult @_host("engine.clipGradNorm(_:maximum:norm:)") func clipGradNorm(_ parameters: [Tensor], maximum: Double, norm: Double = 2) -> Tensor
/// Holds every element of every gradient between `-limit` and `limit`, in place.
@_host("engine.clipGradValue(_:limit:)") func clipGradValue(_ parameters: [Tensor], limit: Double)
/// Starts the random numbers over: the same seed gives the numbers of `torch.manual_seed`.
@_host("engine.manualSeed(_:)") func manualSeed(_ seed: Int)
/// Uniform random numbers from 0 to 1.
@_host("engine.rand(_:requiresGradient:)") func rand(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Uniform random numbers from 0 to 1.
@_host("engine.rand(_:requiresGradient:)[[Int],Bool]") func rand(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn(_:requiresGradient:)") func randn(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn(_:requiresGradient:)[[Int],Bool]") func randn(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Random integers `0 ..< high`.
@_host("engine.randint(_:shape:)") func randint(_ high: Int, shape: [Int]) -> Tensor
/// Random integers `low ..< high`.
@_host("engine.randint(_:_:shape:)") func randint(_ low: Int, _ high: Int, shape: [Int]) -> Tensor
/// A random order of `0 ..< count`.
@_host("engine.randperm(_:)") func randperm(_ count: Int) -> Tensor
/// A tensor filled with one number.
@_host("engine.full(_:_:requiresGradient:)") func full(_ shape: [Int], _ value: Double, requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros(_:requiresGradient:)") func zeros(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros(_:requiresGradient:)[[Int],Bool]") func zeros(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones(_:requiresGradient:)") func ones(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones(_:requiresGradient:)[[Int],Bool]") func ones(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Zeros in the shape of another tensor.
@_host("engine.zerosLike(_:)") func zerosLike(_ tensor: Tensor) -> Tensor
/// Ones in the shape of another tensor.
@_host("engine.onesLike(_:)") func onesLike(_ tensor: Tensor) -> Tensor
/// The identity matrix.
@_host("engine.eye(_:)") func eye(_ size: Int) -> Tensor
/// The integers `0 ..< end`.
@_host("engine.arange(_:)") func arange(_ end: Int) -> Tensor
/// The integers `start ..< end` in steps.
@_host("engine.arange(_:_:step:)") func arange(_ start: Int, _ end: Int, step: Int = 1) -> Tensor
/// `count` numbers from `start` to `end`, evenly spaced, as `torch.linspace`.
@_host("engine.linspace(_:_:_:)") func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
@_host("engine.oneHot(_:classes:)") func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor
"""#
}
