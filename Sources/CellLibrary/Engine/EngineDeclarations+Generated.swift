// swift-format-ignore-file
// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

extension EngineBindings {
  static let declarations = #"""
/// How far a loop has come.
@_layout("object") struct ProgressEvent: Hashable {
  @_host("engine.ProgressEvent.==") static func == (a: ProgressEvent, b: ProgressEvent) -> Bool
  @_host("engine.ProgressEvent.hashValue") func _hashText() -> String
  func hash(into hasher: inout Hasher) { hasher.combine(_hashText()) }
  /// What the loop is called; may be empty.
  var label: String {
    @_host("engine.ProgressEvent.label") get
    @_host("engine.ProgressEvent.label=") set
  }
  /// Which pass this is, from 1.
  var pass: Int {
    @_host("engine.ProgressEvent.pass") get
    @_host("engine.ProgressEvent.pass=") set
  }
  /// How many turns have begun.
  var done: Int {
    @_host("engine.ProgressEvent.done") get
    @_host("engine.ProgressEvent.done=") set
  }
  /// How many there will be; 0 if it is not known.
  var total: Int {
    @_host("engine.ProgressEvent.total") get
    @_host("engine.ProgressEvent.total=") set
  }
  /// An event from its parts.
  @_host("engine.ProgressEvent.init(label:pass:done:total:)") init(label: String, pass: Int, done: Int, total: Int)
}
/// A range that reports how far a loop over it has come.
@_opaque @_layout("object") struct ProgressRange: Sequence {
  /// Begins at the first number.
  @_host("engine.ProgressRange.makeIterator()") func makeIterator() -> ProgressIterator
}
/// One pass through a `ProgressRange`.
@_opaque @_layout("object") struct ProgressIterator: IteratorProtocol {
  /// The next number; `nil` after the last one.
  @_host("engine.ProgressIterator.next()") func next() -> Int?
}
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
  /// Batches of a data set. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  ///   - seed: Draws the orders from a generator of the loader's own, as `torch.Generator` with this seed
  ///     does in PyTorch; the default generator is not touched then.
  @_host("engine.DataLoader.init(_:batchSize:shuffle:dropLast:seed:)") init(_ dataset: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false, seed: Int? = nil)
  /// The same batches put together by a function of the caller's: it gets the samples of a batch, each an
  /// input and a target, and gives the batch.
  @_host("engine.DataLoader.collating(_:)") func collating(_ collate: @escaping ([(Tensor, Tensor)]) -> (Tensor, Tensor)) -> DataLoader
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
/// A numbered collection of samples.
@_opaque protocol Dataset {
  /// How many samples there are.
  @_host("engine.Dataset.count") var count: Int
  /// The samples with these numbers, stacked: inputs and targets, each with a first dimension of
  /// `indices.count`. The numbers are valid: 0 ..< `count`.
  @_host("engine.Dataset.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
}
/// A data set that gives its samples one by one; batches are stacked from them.
///
///     struct Squares: SampleDataset {
///       let count = 100
///       subscript(index: Int) -> (Tensor, Tensor) { (Tensor(index), Tensor(index * index)) }
///     }
///     for (x, y) in DataLoader(Squares(), batchSize: 10, shuffle: true) { … }
@_opaque protocol SampleDataset: Dataset {
  /// The input and the target of the sample with this number, 0 ..< `count`.
  subscript(_ index: Int) -> (Tensor, Tensor) { @_host("engine.SampleDataset.subscript(_:)") get }
}
/// Samples that are the rows of two tensors of equal length.
///
///     let samples = TensorDataset(x, y)    // x: (60, 4), y: (60): 60 samples
@_opaque @_layout("object") struct TensorDataset: Dataset {
  /// The inputs, one row (along the first dimension) for each sample.
  @_host("engine.TensorDataset.inputs") var inputs: Tensor
  /// The targets, one row for each sample.
  @_host("engine.TensorDataset.targets") var targets: Tensor
  /// How many samples there are.
  @_host("engine.TensorDataset.count") var count: Int
  /// Pairs the rows of `inputs` with those of `targets`. Different numbers of rows are an error.
  @_host("engine.TensorDataset.init(_:_:)") init(_ inputs: Tensor, _ targets: Tensor)
  /// The samples with these numbers, stacked.
  @_host("engine.TensorDataset.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
}
/// Some samples of another data set.
@_opaque @_layout("object") struct Subset: Dataset {
  /// Their numbers in it.
  @_host("engine.Subset.indices") var indices: [Int]
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init(_:indices:)") init(_ dataset: any Dataset, indices: [Int])
  /// How many samples there are.
  @_host("engine.Subset.count") var count: Int
  /// The samples with these numbers, stacked.
  @_host("engine.Subset.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
}
/// Handwritten digits 0 to 9: 60000 images for training and 10000 for testing, of 28 × 28 pixels.
///
///     let train = MNIST(train: true)
///     let loader = DataLoader(train, batchSize: 100, shuffle: true, dropLast: true)
///
/// The files are looked for in the folders of the course, or, in a program of its own, in the folder that
/// the environment variable HANJI_DATA names and in `./data`; there in `mnist/` and directly, packed
/// (`train-images-idx3-ubyte.gz`) or unpacked. Missing or damaged files are an error.
@_opaque @_layout("object") struct MNIST: Dataset {
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
  /// What a `DataLoader` gives: float32 of shape (n, 1, 28, 28), each pixel divided by 255 as torchvision's
  /// `ToTensor` does, and int64 of shape (n).
  /// The samples with these numbers, stacked.
  @_host("engine.MNIST.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
}
/// Pictures of clothing in ten classes, in the form of MNIST, from the folder `fashion-mnist`.
@_opaque @_layout("object") struct FashionMNIST: Dataset {
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
  /// What a `DataLoader` gives: float32 of shape (n, 1, 28, 28), each pixel divided by 255 as torchvision's
  /// `ToTensor` does, and int64 of shape (n).
  /// The samples with these numbers, stacked.
  @_host("engine.FashionMNIST.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
}
/// Brings columns to mean 0 and standard deviation 1, by the statistics of one set of samples, so that test
/// data are treated as the training data were.
///
///     let scale = Standardizer(trainX)
///     let model = train(scale(trainX)), test = scale(testX)
@_opaque @_layout("object") struct Standardizer {
  /// The mean of each column of the samples it was made from.
  @_host("engine.Standardizer.mean") var mean: Tensor
  /// The standard deviation of each column (with the number of samples as divisor); 1 for constant ones.
  @_host("engine.Standardizer.std") var std: Tensor
  /// Takes the statistics of samples: shape [samples, …], at least one.
  @_host("engine.Standardizer.init(_:)") init(_ samples: Tensor)
  /// Samples on the new scale.
  @_host("engine.Standardizer.callAsFunction(_:)") func callAsFunction(_ samples: Tensor) -> Tensor
  /// Samples on the old scale again.
  @_host("engine.Standardizer.inverse(_:)") func inverse(_ samples: Tensor) -> Tensor
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
@_opaque @_layout("object") struct SyntheticDigits: Dataset {
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
  /// What a `DataLoader` gives: float32 of shape (n, 1, 28, 28), each pixel divided by 255 as torchvision's
  /// `ToTensor` does, and int64 of shape (n).
  /// The samples with these numbers, stacked.
  @_host("engine.SyntheticDigits.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
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
/// Normalises each feature over the batch, then scales and shifts it. In evaluation it uses the running
/// mean and variance of the batches it was trained on.
@_opaque @_layout("object") struct BatchNorm1d: Module {
  /// `momentum` is the share of a new batch in the running statistics (`nil`: the mean of all batches);
  /// `affine`: whether there is a scale and a shift; `trackRunningStats`: whether statistics are kept.
  @_host("engine.BatchNorm1d.init(_:epsilon:momentum:affine:trackRunningStats:)") init(_ features: Int, epsilon: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true, trackRunningStats: Bool = true)
  /// The scale, shape [features].
  @_host("engine.BatchNorm1d.weight") var weight: Tensor?
  /// The shift, shape [features].
  @_host("engine.BatchNorm1d.bias") var bias: Tensor?
  /// The running mean, shape [features].
  @_host("engine.BatchNorm1d.runningMean") var runningMean: Tensor?
  /// The running variance (unbiased), shape [features].
  @_host("engine.BatchNorm1d.runningVar") var runningVar: Tensor?
  /// Input of shape [batch, features] or [batch, features, length].
  @_host("engine.BatchNorm1d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// Changes between batch statistics and running ones.
  @_host("engine.BatchNorm1d.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `10, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True`.
  @_host("engine.BatchNorm1d.printedArguments()") func printedArguments() -> String
}
/// Normalises each channel over the batch and all places, then scales and shifts it. In evaluation it
/// uses the running mean and variance of the batches it was trained on.
@_opaque @_layout("object") struct BatchNorm2d: Module {
  /// `momentum` is the share of a new batch in the running statistics (`nil`: the mean of all batches);
  /// `affine`: whether there is a scale and a shift; `trackRunningStats`: whether statistics are kept.
  @_host("engine.BatchNorm2d.init(_:epsilon:momentum:affine:trackRunningStats:)") init(_ features: Int, epsilon: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true, trackRunningStats: Bool = true)
  /// The scale, shape [channels].
  @_host("engine.BatchNorm2d.weight") var weight: Tensor?
  /// The shift, shape [channels].
  @_host("engine.BatchNorm2d.bias") var bias: Tensor?
  /// The running mean, shape [channels].
  @_host("engine.BatchNorm2d.runningMean") var runningMean: Tensor?
  /// The running variance (unbiased), shape [channels].
  @_host("engine.BatchNorm2d.runningVar") var runningVar: Tensor?
  /// Input of shape [batch, channels, height, width].
  @_host("engine.BatchNorm2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// Changes between batch statistics and running ones.
  @_host("engine.BatchNorm2d.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `10, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True`.
  @_host("engine.BatchNorm2d.printedArguments()") func printedArguments() -> String
}
/// Convolution of pictures: each output channel is the sum, over the input channels, of the picture
/// weighted by a small kernel around each place.
@_opaque @_layout("object") struct Conv2d: Module {
  /// Shape [outputs, inputs / groups, kernel height, kernel width].
  @_host("engine.Conv2d.weight") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.Conv2d.bias") var bias: Tensor?
  /// A layer from `inputs` to `outputs` channels with square kernels. Sizes that cannot be, and groups
  /// that do not divide the channels, are errors.
  ///
  /// - Parameters:
  ///   - kernelSize: Height and width of the kernel.
  ///   - stride: How far the kernel moves.
  ///   - padding: Zeros around the picture.
  ///   - dilation: Distance of the kernel's neighbours.
  ///   - groups: Into how many parts the channels are divided.
  @_host("engine.Conv2d.init(_:_:kernelSize:stride:padding:dilation:groups:bias:)") init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true)
  /// A layer whose kernels, strides and paddings differ by direction: (rows, columns).
  @_host("engine.Conv2d.init(_:_:kernelSize:stride:padding:dilation:groups:bias:)[Int,Int,(Int, Int),(Int, Int),(Int, Int),(Int, Int),Int,Bool]") init(_ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true)
  /// A layer that keeps the size of the picture, with padding "same", or adds nothing, with "valid".
  @_host("engine.Conv2d.init(_:_:kernelSize:padding:dilation:groups:bias:)") init(_ inputs: Int, _ outputs: Int, kernelSize: Int, padding: String, dilation: Int = 1, groups: Int = 1, bias: Bool = true)
  /// Input of shape [batch, inputs, height, width] (or without the batch); output [batch, outputs, …].
  @_host("engine.Conv2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `1, 32, kernel_size=(3, 3), stride=(1, 1)`.
  @_host("engine.Conv2d.printedArguments()") func printedArguments() -> String
}
/// Convolution of signals.
@_opaque @_layout("object") struct Conv1d: Module {
  /// Shape [outputs, inputs / groups, kernel].
  @_host("engine.Conv1d.weight") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.Conv1d.bias") var bias: Tensor?
  /// A layer from `inputs` to `outputs` channels. Sizes that cannot be, and groups that do not divide the
  /// channels, are errors.
  @_host("engine.Conv1d.init(_:_:kernelSize:stride:padding:dilation:groups:bias:)") init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1, bias: Bool = true)
  /// Input of shape [batch, inputs, length]; output [batch, outputs, …].
  @_host("engine.Conv1d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `1, 2, kernel_size=(3,), stride=(1,)`.
  @_host("engine.Conv1d.printedArguments()") func printedArguments() -> String
}
/// Sets each number to 0 with probability p and multiplies the others by 1 / (1 - p), in training; does
/// nothing in evaluation. The random numbers are PyTorch's.
@_opaque @_layout("object") struct Dropout: Module {
  /// A probability outside 0 ... 1 is an error.
  @_host("engine.Dropout.init(_:)") init(_ p: Double = 0.5)
  /// Any shape.
  @_host("engine.Dropout.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// Changes between dropping and not.
  @_host("engine.Dropout.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `p=0.5, inplace=False`.
  @_host("engine.Dropout.printedArguments()") func printedArguments() -> String
}
/// Sets whole channels to 0 with probability p and multiplies the others by 1 / (1 - p), in training.
@_opaque @_layout("object") struct Dropout2d: Module {
  /// A probability outside 0 ... 1 is an error.
  @_host("engine.Dropout2d.init(_:)") init(_ p: Double = 0.5)
  /// Input of shape [batch, channels, …].
  @_host("engine.Dropout2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// Changes between dropping and not.
  @_host("engine.Dropout2d.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `p=0.5, inplace=False`.
  @_host("engine.Dropout2d.printedArguments()") func printedArguments() -> String
}
/// A table of vectors, one for each index. The first values are normal random numbers.
@_opaque @_layout("object") struct Embedding: Module {
  /// Shape [count, size].
  @_host("engine.Embedding.weight") var weight: Tensor
  /// A table for indices `0 ..< count` of vectors of `size` numbers. The row `paddingIndex` (negative
  /// ones count from the end) is zero and is not trained.
  @_host("engine.Embedding.init(_:_:paddingIndex:)") init(_ count: Int, _ size: Int, paddingIndex: Int? = nil)
  /// Indices of any shape (int64); output of that shape and `size`. An index outside the table is an
  /// error.
  @_host("engine.Embedding.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `10, 3`.
  @_host("engine.Embedding.printedArguments()") func printedArguments() -> String
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
/// The largest number of each window.
@_opaque @_layout("object") struct MaxPool2d: Module {
  /// Square windows. The stride is the size of the window when it is left out.
  @_host("engine.MaxPool2d.init(_:stride:padding:dilation:)") init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0, dilation: Int = 1)
  /// Windows with different sizes by direction: (rows, columns).
  @_host("engine.MaxPool2d.init(_:stride:padding:dilation:)[(Int, Int),(Int, Int)?,(Int, Int),(Int, Int)]") init(_ kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1))
  /// Input of shape [batch, channels, height, width] (or without the batch).
  @_host("engine.MaxPool2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False`.
  @_host("engine.MaxPool2d.printedArguments()") func printedArguments() -> String
}
/// The mean of each window.
@_opaque @_layout("object") struct AvgPool2d: Module {
  /// Square windows. The stride is the size of the window when it is left out; `countIncludePad`:
  /// whether the padding's zeros count in the mean.
  @_host("engine.AvgPool2d.init(_:stride:padding:countIncludePad:)") init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0, countIncludePad: Bool = true)
  /// Windows with different sizes by direction: (rows, columns).
  @_host("engine.AvgPool2d.init(_:stride:padding:countIncludePad:)[(Int, Int),(Int, Int)?,(Int, Int),Bool]") init(_ kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), countIncludePad: Bool = true)
  /// Input of shape [batch, channels, height, width] (or without the batch).
  @_host("engine.AvgPool2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `kernel_size=2, stride=2, padding=0`.
  @_host("engine.AvgPool2d.printedArguments()") func printedArguments() -> String
}
/// The means of as many windows as the result shall have places.
@_opaque @_layout("object") struct AdaptiveAvgPool2d: Module {
  /// A result of `outputSize` × `outputSize`.
  @_host("engine.AdaptiveAvgPool2d.init(_:)") init(_ outputSize: Int)
  /// A result of (rows, columns).
  @_host("engine.AdaptiveAvgPool2d.init(_:)[(Int, Int)]") init(_ outputSize: (Int, Int))
  /// Input of shape [batch, channels, height, width] (or without the batch).
  @_host("engine.AdaptiveAvgPool2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `output_size=(2, 3)`.
  @_host("engine.AdaptiveAvgPool2d.printedArguments()") func printedArguments() -> String
}
/// The largest number of each window of a signal.
@_opaque @_layout("object") struct MaxPool1d: Module {
  /// Windows of `kernelSize`. The stride is the size of the window when it is left out.
  @_host("engine.MaxPool1d.init(_:stride:padding:dilation:)") init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0, dilation: Int = 1)
  /// Input of shape [batch, channels, length] (or without the batch).
  @_host("engine.MaxPool1d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False`.
  @_host("engine.MaxPool1d.printedArguments()") func printedArguments() -> String
}
/// The mean of each window of a signal.
@_opaque @_layout("object") struct AvgPool1d: Module {
  /// Windows of `kernelSize`. The stride is the size of the window when it is left out.
  @_host("engine.AvgPool1d.init(_:stride:padding:)") init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0)
  /// Input of shape [batch, channels, length] (or without the batch).
  @_host("engine.AvgPool1d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `kernel_size=(2,), stride=(2,), padding=(0,)`.
  @_host("engine.AvgPool1d.printedArguments()") func printedArguments() -> String
}
/// The means of as many windows as the resulting signal shall have places.
@_opaque @_layout("object") struct AdaptiveAvgPool1d: Module {
  /// A result of `outputSize` places.
  @_host("engine.AdaptiveAvgPool1d.init(_:)") init(_ outputSize: Int)
  /// Input of shape [batch, channels, length] (or without the batch).
  @_host("engine.AdaptiveAvgPool1d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `output_size=4`.
  @_host("engine.AdaptiveAvgPool1d.printedArguments()") func printedArguments() -> String
}
/// A simple recurrent network: h' = tanh(W x + b + U h + c), or ReLU instead of tanh.
@_opaque @_layout("object") struct RNN: Trainable {
  /// A network of `inputs` numbers a step and `hidden` units.
  ///
  /// - Parameters:
  ///   - layers: How many layers lie on each other.
  ///   - nonlinearity: "tanh" or "relu".
  ///   - bias: Whether there are biases.
  ///   - batchFirst: Whether the batch is the first dimension of input and output, rather than the steps.
  ///   - dropout: The share that is dropped between layers, in training.
  ///   - bidirectional: Whether a second network reads from the end.
  @_host("engine.RNN.init(_:_:layers:nonlinearity:bias:batchFirst:dropout:bidirectional:)") init(_ inputs: Int, _ hidden: Int, layers: Int = 1, nonlinearity: String = "tanh", bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false)
  /// Input of shape [steps, batch, inputs] (batch first with `batchFirst`; without a batch: [steps,
  /// inputs]) and the first state, [layers · directions, batch, hidden]; zeros without.
  ///
  /// - Returns: The states of the last layer at all steps, and the last states of all layers.
  @_host("engine.RNN.callAsFunction(_:_:)") func callAsFunction(_ input: Tensor, _ state: Tensor? = nil) -> (output: Tensor, hidden: Tensor)
  /// Changes whether dropout is applied between layers.
  @_host("engine.RNN.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `3, 4, num_layers=2`.
  @_host("engine.RNN.printedArguments()") func printedArguments() -> String
}
/// Long short-term memory (Hochreiter and Schmidhuber, 1997; with forget gates): gates decide what the
/// cell takes in, keeps and gives out.
@_opaque @_layout("object") struct LSTM: Trainable {
  /// A network of `inputs` numbers a step and `hidden` units; settings as for `RNN`.
  @_host("engine.LSTM.init(_:_:layers:bias:batchFirst:dropout:bidirectional:)") init(_ inputs: Int, _ hidden: Int, layers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false)
  /// Input as for `RNN`; the first state is zeros.
  ///
  /// - Returns: The states of the last layer at all steps, and the last hidden and cell states of all
  ///   layers.
  @_host("engine.LSTM.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> (output: Tensor, state: (hidden: Tensor, cell: Tensor))
  /// Input as for `RNN`, and the first hidden and cell states, each [layers · directions, batch, hidden].
  @_host("engine.LSTM.callAsFunction(_:_:)") func callAsFunction(_ input: Tensor, _ state: (hidden: Tensor, cell: Tensor)) -> (output: Tensor, state: (hidden: Tensor, cell: Tensor))
  /// Changes whether dropout is applied between layers.
  @_host("engine.LSTM.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `3, 4, batch_first=True`.
  @_host("engine.LSTM.printedArguments()") func printedArguments() -> String
}
/// Gated recurrent units (Cho and others, 2014), in the form of PyTorch.
@_opaque @_layout("object") struct GRU: Trainable {
  /// A network of `inputs` numbers a step and `hidden` units; settings as for `RNN`.
  @_host("engine.GRU.init(_:_:layers:bias:batchFirst:dropout:bidirectional:)") init(_ inputs: Int, _ hidden: Int, layers: Int = 1, bias: Bool = true, batchFirst: Bool = false, dropout: Double = 0, bidirectional: Bool = false)
  /// As for `RNN`.
  @_host("engine.GRU.callAsFunction(_:_:)") func callAsFunction(_ input: Tensor, _ state: Tensor? = nil) -> (output: Tensor, hidden: Tensor)
  /// Changes whether dropout is applied between layers.
  @_host("engine.GRU.setTraining(_:)") func setTraining(_ isTraining: Bool)
  /// `3, 4, num_layers=2`.
  @_host("engine.GRU.printedArguments()") func printedArguments() -> String
}
/// One step of `RNN`.
@_opaque @_layout("object") struct RNNCell: Trainable {
  /// A cell of `inputs` numbers and `hidden` units; `nonlinearity` is "tanh" or "relu".
  @_host("engine.RNNCell.init(_:_:bias:nonlinearity:)") init(_ inputs: Int, _ hidden: Int, bias: Bool = true, nonlinearity: String = "tanh")
  /// Input [batch, inputs] and state [batch, hidden] (zeros without); the next state.
  @_host("engine.RNNCell.callAsFunction(_:_:)") func callAsFunction(_ input: Tensor, _ state: Tensor? = nil) -> Tensor
  /// `3, 4`.
  @_host("engine.RNNCell.printedArguments()") func printedArguments() -> String
}
/// One step of `LSTM`.
@_opaque @_layout("object") struct LSTMCell: Trainable {
  /// A cell of `inputs` numbers and `hidden` units.
  @_host("engine.LSTMCell.init(_:_:bias:)") init(_ inputs: Int, _ hidden: Int, bias: Bool = true)
  /// Input [batch, inputs]; the states are zeros. The next hidden and cell states.
  @_host("engine.LSTMCell.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> (hidden: Tensor, cell: Tensor)
  /// Input [batch, inputs] and states [batch, hidden]; the next hidden and cell states.
  @_host("engine.LSTMCell.callAsFunction(_:_:)") func callAsFunction(_ input: Tensor, _ state: (hidden: Tensor, cell: Tensor)) -> (hidden: Tensor, cell: Tensor)
  /// `3, 4`.
  @_host("engine.LSTMCell.printedArguments()") func printedArguments() -> String
}
/// One step of `GRU`.
@_opaque @_layout("object") struct GRUCell: Trainable {
  /// A cell of `inputs` numbers and `hidden` units.
  @_host("engine.GRUCell.init(_:_:bias:)") init(_ inputs: Int, _ hidden: Int, bias: Bool = true)
  /// Input [batch, inputs] and state [batch, hidden] (zeros without); the next state.
  @_host("engine.GRUCell.callAsFunction(_:_:)") func callAsFunction(_ input: Tensor, _ state: Tensor? = nil) -> Tensor
  /// `3, 4`.
  @_host("engine.GRUCell.printedArguments()") func printedArguments() -> String
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
/// Normalises over the last dimensions, then scales and shifts each place (Ba and others, 2016).
@_opaque @_layout("object") struct LayerNorm: Module {
  /// The scale; `nil` without.
  @_host("engine.LayerNorm.weight") var weight: Tensor?
  /// The shift; `nil` without.
  @_host("engine.LayerNorm.bias") var bias: Tensor?
  /// Over the last dimension, of `size` numbers.
  @_host("engine.LayerNorm.init(_:epsilon:elementwiseAffine:bias:)") init(_ size: Int, epsilon: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true)
  /// Over the last dimensions, of the sizes `shape`.
  @_host("engine.LayerNorm.init(_:epsilon:elementwiseAffine:bias:)[[Int],Double,Bool,Bool]") init(_ shape: [Int], epsilon: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true)
  /// Any shape that ends in the sizes of the layer.
  @_host("engine.LayerNorm.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `(5,), eps=1e-05, elementwise_affine=True, bias=True`.
  @_host("engine.LayerNorm.printedArguments()") func printedArguments() -> String
}
/// Normalises groups of channels, each with all its places, then scales and shifts each channel (Wu and
/// He, 2018).
@_opaque @_layout("object") struct GroupNorm: Module {
  /// The scale, shape [channels]; `nil` without.
  @_host("engine.GroupNorm.weight") var weight: Tensor?
  /// The shift, shape [channels]; `nil` without.
  @_host("engine.GroupNorm.bias") var bias: Tensor?
  /// `groups` must divide `channels`.
  @_host("engine.GroupNorm.init(_:_:epsilon:affine:)") init(_ groups: Int, _ channels: Int, epsilon: Double = 1e-5, affine: Bool = true)
  /// Input of shape [batch, channels, …].
  @_host("engine.GroupNorm.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `2, 4, eps=1e-05, affine=True, bias=True`.
  @_host("engine.GroupNorm.printedArguments()") func printedArguments() -> String
}
/// Layers one after the other: the output of each is the input of the next.
@_opaque @_layout("object") struct Sequential: Module {
  /// The layers, first to last.
  @_host("engine.Sequential.layers") var layers: [any Module]
  /// The layers listed in the block.
  @_host("engine.Sequential.init(_:)") init(@ModuleBuilder _ layers: () -> [any Module])
  /// The layers, one after the other, as in PyTorch: `Sequential(Linear(2, 8), ReLU(), Linear(8, 1))`.
  @_host("engine.Sequential.init(_:)[any Module...]") init(_ layers: any Module...)
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
@_opaque @_layout("object") struct ModuleList: Trainable, Sequence {
  /// The models, first to last.
  @_host("engine.ModuleList.modules") var modules: [any Module]
  /// The models of an array.
  @_host("engine.ModuleList.init(_:)") init(_ modules: [any Module])
  /// How many there are.
  @_host("engine.ModuleList.count") var count: Int
  /// A model by its position. A position that does not exist is an error.
  subscript(_ index: Int) -> any Module { @_host("engine.ModuleList.subscript(_:)") get }
  /// The models, first to last: `for block in blocks { x = block(x) }`.
  @_host("engine.ModuleList.makeIterator()") func makeIterator() -> ModuleIterator
}
/// Goes through the models of a list.
@_opaque @_layout("object") struct ModuleIterator: IteratorProtocol {
  /// The next model; `nil` after the last one.
  @_host("engine.ModuleIterator.next()") func next() -> (any Module)?
}
/// Tensors with names, in order.
@_layout("object") struct StateDict: CustomStringConvertible {
  /// The names, in order.
  @_host("engine.StateDict.names") var names: [String]
  /// Without tensors.
  @_host("engine.StateDict.init()") init()
  /// How many there are.
  @_host("engine.StateDict.count") var count: Int
  /// The tensor of a name; setting `nil` removes it.
  subscript(_ name: String) -> Tensor? {
    @_host("engine.StateDict.subscript(_:)") get
    @_host("engine.StateDict.subscript(_:)=") set
  }
  /// Copies of the tensors, which later training leaves alone: `best = model.stateDict().cloned()`.
  @_host("engine.StateDict.cloned()") func cloned() -> StateDict
  /// As PyTorch prints it.
  @_host("engine.StateDict.description") var description: String
}
/// The transposed convolution of pictures, which makes them larger.
@_opaque @_layout("object") struct ConvTranspose2d: Module {
  /// Shape [inputs, outputs, kernel height, kernel width].
  @_host("engine.ConvTranspose2d.weight") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.ConvTranspose2d.bias") var bias: Tensor?
  /// A layer from `inputs` to `outputs` channels with square kernels. Sizes that cannot be are errors.
  ///
  /// - Parameters:
  ///   - kernelSize: Height and width of the kernel.
  ///   - stride: Distance of the places of two neighbouring inputs.
  ///   - padding: How much is cut off around the result.
  ///   - outputPadding: How much is added at the lower right.
  ///   - dilation: Distance of the kernel's neighbours.
  @_host("engine.ConvTranspose2d.init(_:_:kernelSize:stride:padding:outputPadding:bias:dilation:)") init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, outputPadding: Int = 0, bias: Bool = true, dilation: Int = 1)
  /// Input of shape [batch, inputs, height, width]; output [batch, outputs, …].
  @_host("engine.ConvTranspose2d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `1, 2, kernel_size=(3, 3), stride=(2, 2)`.
  @_host("engine.ConvTranspose2d.printedArguments()") func printedArguments() -> String
}
/// The transposed convolution of signals, which makes them longer.
@_opaque @_layout("object") struct ConvTranspose1d: Module {
  /// Shape [inputs, outputs, kernel].
  @_host("engine.ConvTranspose1d.weight") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.ConvTranspose1d.bias") var bias: Tensor?
  /// A layer from `inputs` to `outputs` channels. Sizes that cannot be are errors.
  @_host("engine.ConvTranspose1d.init(_:_:kernelSize:stride:padding:outputPadding:bias:dilation:)") init(_ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0, outputPadding: Int = 0, bias: Bool = true, dilation: Int = 1)
  /// Input of shape [batch, inputs, length]; output [batch, outputs, …].
  @_host("engine.ConvTranspose1d.callAsFunction(_:)") func callAsFunction(_ input: Tensor) -> Tensor
  /// `1, 2, kernel_size=(3,), stride=(1,)`.
  @_host("engine.ConvTranspose1d.printedArguments()") func printedArguments() -> String
}
/// `crossEntropy` as an object.
@_opaque @_layout("object") struct CrossEntropyLoss: CustomStringConvertible {
  /// The settings of `crossEntropy`.
  @_host("engine.CrossEntropyLoss.init(weight:ignoreIndex:reduction:labelSmoothing:)") init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean, labelSmoothing: Double = 0)
  /// The cost of scores for labels or probabilities.
  @_host("engine.CrossEntropyLoss.callAsFunction(_:_:)") func callAsFunction(_ scores: Tensor, _ target: Tensor) -> Tensor
  /// The loss with its weights moved to a device.
  @discardableResult @_host("engine.CrossEntropyLoss.to(_:)") func to(_ device: Device) -> CrossEntropyLoss
  /// As it is printed.
  @_host("engine.CrossEntropyLoss.description") var description: String
}
/// `nllLoss` as an object.
@_opaque @_layout("object") struct NLLLoss: CustomStringConvertible {
  /// The settings of `nllLoss`.
  @_host("engine.NLLLoss.init(weight:ignoreIndex:reduction:)") init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean)
  /// The cost of log-probabilities for labels.
  @_host("engine.NLLLoss.callAsFunction(_:_:)") func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
  /// The loss with its weights moved to a device.
  @discardableResult @_host("engine.NLLLoss.to(_:)") func to(_ device: Device) -> NLLLoss
  /// As it is printed.
  @_host("engine.NLLLoss.description") var description: String
}
/// `binaryCrossEntropy` as an object.
@_opaque @_layout("object") struct BCELoss: CustomStringConvertible {
  /// The settings of `binaryCrossEntropy`.
  @_host("engine.BCELoss.init(weight:reduction:)") init(weight: Tensor? = nil, reduction: Reduction = .mean)
  /// The cost of probabilities for targets.
  @_host("engine.BCELoss.callAsFunction(_:_:)") func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
  /// The loss with its weights moved to a device.
  @discardableResult @_host("engine.BCELoss.to(_:)") func to(_ device: Device) -> BCELoss
  /// As it is printed.
  @_host("engine.BCELoss.description") var description: String
}
/// `binaryCrossEntropyWithLogits` as an object.
@_opaque @_layout("object") struct BCEWithLogitsLoss: CustomStringConvertible {
  /// The settings of `binaryCrossEntropyWithLogits`.
  @_host("engine.BCEWithLogitsLoss.init(weight:posWeight:reduction:)") init(weight: Tensor? = nil, posWeight: Tensor? = nil, reduction: Reduction = .mean)
  /// The cost of logits for targets.
  @_host("engine.BCEWithLogitsLoss.callAsFunction(_:_:)") func callAsFunction(_ logits: Tensor, _ targets: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.BCEWithLogitsLoss.description") var description: String
}
/// `mseLoss` as an object.
@_opaque @_layout("object") struct MSELoss: CustomStringConvertible {
  /// The setting of `mseLoss`.
  @_host("engine.MSELoss.init(reduction:)") init(reduction: Reduction = .mean)
  /// The cost of a prediction for a target.
  @_host("engine.MSELoss.callAsFunction(_:_:)") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.MSELoss.description") var description: String
}
/// `l1Loss` as an object.
@_opaque @_layout("object") struct L1Loss: CustomStringConvertible {
  /// The setting of `l1Loss`.
  @_host("engine.L1Loss.init(reduction:)") init(reduction: Reduction = .mean)
  /// The cost of a prediction for a target.
  @_host("engine.L1Loss.callAsFunction(_:_:)") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.L1Loss.description") var description: String
}
/// `smoothL1Loss` as an object.
@_opaque @_layout("object") struct SmoothL1Loss: CustomStringConvertible {
  /// The settings of `smoothL1Loss`.
  @_host("engine.SmoothL1Loss.init(beta:reduction:)") init(beta: Double = 1, reduction: Reduction = .mean)
  /// The cost of a prediction for a target.
  @_host("engine.SmoothL1Loss.callAsFunction(_:_:)") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.SmoothL1Loss.description") var description: String
}
/// `huberLoss` as an object.
@_opaque @_layout("object") struct HuberLoss: CustomStringConvertible {
  /// The settings of `huberLoss`.
  @_host("engine.HuberLoss.init(delta:reduction:)") init(delta: Double = 1, reduction: Reduction = .mean)
  /// The cost of a prediction for a target.
  @_host("engine.HuberLoss.callAsFunction(_:_:)") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.HuberLoss.description") var description: String
}
/// `klDivergence` as an object, averaged over the first dimension.
@_opaque @_layout("object") struct KLDivLoss: CustomStringConvertible {
  /// `logTarget`: whether the targets are logarithms of probabilities.
  @_host("engine.KLDivLoss.init(logTarget:)") init(logTarget: Bool = false)
  /// The divergence of log-probabilities from targets.
  @_host("engine.KLDivLoss.callAsFunction(_:_:)") func callAsFunction(_ logProbabilities: Tensor, _ targets: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.KLDivLoss.description") var description: String
}
/// How the losses of all elements become the result.
enum Reduction: String, CaseIterable {
  /// Their mean.
  case mean
  /// Their sum.
  case sum
  /// They stay as they are.
  case none
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
/// Lets the rate fall to 0 over some steps, as a power of the share of steps that are left.
@_opaque @_layout("object") struct PolynomialLR: LearningRateSchedule {
  /// A schedule of an optimizer: with power 1 the rate falls in equal steps.
  @_host("engine.PolynomialLR.init(_:totalSteps:power:)") init(_ optimizer: any Optimizer, totalSteps: Int = 5, power: Double = 1)
  /// Goes to the next rate.
  @_host("engine.PolynomialLR.step()") func step()
  /// The present rates, one for each group.
  @_host("engine.PolynomialLR.learningRates") var learningRates: [Double]
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
  case float64
  case int64
  case int32
  case uint8
  case bool
  /// As PyTorch prints it: `torch.float32`.
  @_host("engine.DType.description") var description: String
  /// Whether the numbers are real: the types that can have gradients.
  @_host("engine.DType.isFloatingPoint") var isFloatingPoint: Bool
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
@_opaque @_layout("object") struct Tensor: TableValue, TensorIndex, CustomStringConvertible, TensorValue {
  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released, unless it is to be kept.
  ///
  /// - Parameters:
  ///   - gradient: The gradient of this tensor; a scalar has 1.
  ///   - retainGraph: Whether `backward` may be called again.
  ///   - createGraph: Whether the gradients are recorded too, for second derivatives.
  @_host("engine.Tensor.backward(gradient:retainGraph:createGraph:)") func backward(gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false)
  /// Forgets the gradient.
  @_host("engine.Tensor.zeroGrad()") func zeroGrad()
  /// Lets `backward` keep this tensor's gradient in `grad` although it was computed from others.
  @_host("engine.Tensor.retainGrad()") func retainGrad()
  /// Windows of `size` elements along a dimension, each `step` after the one before; the windows'
  /// elements are a new last dimension.
  @_host("engine.Tensor.unfold(dim:size:step:)") func unfold(dim: Int, size: Int, step: Int) -> Tensor
  /// Differences of neighbours along a dimension, `n` times over.
  @_host("engine.Tensor.diff(n:dim:)") func diff(n: Int = 1, dim: Int = -1) -> Tensor
  /// Two dimensions exchanged.
  @_host("engine.Tensor.swapaxes(_:_:)") func swapaxes(_ first: Int, _ second: Int) -> Tensor
  /// Rows in reverse: flipped along the first dimension.
  @_host("engine.Tensor.flipud()") func flipud() -> Tensor
  /// Columns in reverse: flipped along the second dimension.
  @_host("engine.Tensor.fliplr()") func fliplr() -> Tensor
  /// Turned by `times` quarters of a circle, from the first of two dimensions to the second.
  @_host("engine.Tensor.rot90(_:_:_:)") func rot90(_ times: Int = 1, _ first: Int = 0, _ second: Int = 1) -> Tensor
  /// Moved along all dimensions seen as one; what leaves at the end comes in at the start.
  @_host("engine.Tensor.roll(_:)") func roll(_ shift: Int) -> Tensor
  /// Each element repeated, all dimensions seen as one.
  @_host("engine.Tensor.repeatInterleave(_:)") func repeatInterleave(_ times: Int) -> Tensor
  /// Elements at positions counted over the whole tensor.
  @_host("engine.Tensor.take(_:)") func take(_ index: Tensor) -> Tensor
  /// Elements chosen along a dimension by positions, which are repeated to fit the other dimensions.
  @_host("engine.Tensor.takeAlongDim(_:dim:)") func takeAlongDim(_ index: Tensor, dim: Int) -> Tensor
  /// Adds a tensor's rows (or what another dimension counts) to those that an index names, in place.
  @discardableResult @_host("engine.Tensor.indexAdd(dim:index:source:alpha:)") func indexAdd(dim: Int, index: Tensor, source: Tensor, alpha: Double = 1) -> Tensor
  /// Writes a tensor's rows over those that an index names, in place.
  @discardableResult @_host("engine.Tensor.indexCopy(dim:index:source:)") func indexCopy(dim: Int, index: Tensor, source: Tensor) -> Tensor
  /// Writes a number over the rows that an index names, in place.
  @discardableResult @_host("engine.Tensor.indexFill(dim:index:value:)") func indexFill(dim: Int, index: Tensor, value: Double) -> Tensor
  /// Writes another tensor's elements, repeated to this shape, over this one's.
  @discardableResult @_host("engine.Tensor.copy(from:)") func copy(from source: Tensor) -> Tensor
  /// Writes one number over all elements.
  @discardableResult @_host("engine.Tensor.fill(_:)") func fill(_ value: Double) -> Tensor
  /// Writes zeros over all elements.
  @discardableResult @_host("engine.Tensor.zero()") func zero() -> Tensor
  /// Adds in place.
  @discardableResult @_host("engine.Tensor.addInPlace(_:alpha:)") func addInPlace(_ other: Tensor, alpha: Double = 1) -> Tensor
  /// Adds a number in place.
  @discardableResult @_host("engine.Tensor.addInPlace(_:)") func addInPlace(_ number: Double) -> Tensor
  /// Subtracts in place.
  @discardableResult @_host("engine.Tensor.subtractInPlace(_:)") func subtractInPlace(_ other: Tensor) -> Tensor
  /// Subtracts a number in place.
  @discardableResult @_host("engine.Tensor.subtractInPlace(_:)[Double]") func subtractInPlace(_ number: Double) -> Tensor
  /// Multiplies in place.
  @discardableResult @_host("engine.Tensor.multiplyInPlace(_:)") func multiplyInPlace(_ other: Tensor) -> Tensor
  /// Multiplies by a number in place.
  @discardableResult @_host("engine.Tensor.multiplyInPlace(_:)[Double]") func multiplyInPlace(_ number: Double) -> Tensor
  /// Divides in place.
  @discardableResult @_host("engine.Tensor.divideInPlace(_:)") func divideInPlace(_ other: Tensor) -> Tensor
  /// Divides by a number in place.
  @discardableResult @_host("engine.Tensor.divideInPlace(_:)[Double]") func divideInPlace(_ number: Double) -> Tensor
  /// Divides in place and keeps the largest whole number not above the quotient.
  @discardableResult @_host("engine.Tensor.floorDivideInPlace(_:)") func floorDivideInPlace(_ number: Double) -> Tensor
  /// Brings each element between two bounds, in place.
  @discardableResult @_host("engine.Tensor.clampInPlace(min:max:)") func clampInPlace(min low: Double = -.infinity, max high: Double = .infinity) -> Tensor
  /// Replaces each element by max(x, 0), in place.
  @discardableResult @_host("engine.Tensor.reluInPlace()") func reluInPlace() -> Tensor
  /// Whether both hold; for whole numbers the bits that both have.
  @_host("engine.Tensor..&(a:b:)") static func .& (a: Tensor, b: Tensor) -> Tensor
  /// Whether either holds; for whole numbers the bits that either has.
  @_host("engine.Tensor..|(a:b:)") static func .| (a: Tensor, b: Tensor) -> Tensor
  /// Whether exactly one holds; for whole numbers the bits that exactly one has.
  @_host("engine.Tensor..^(a:b:)") static func .^ (a: Tensor, b: Tensor) -> Tensor
  /// Whether each element does not hold; for whole numbers all bits turned over.
  @_host("engine.Tensor.bitwiseNot()") func bitwiseNot() -> Tensor
  /// NaN and infinities replaced by numbers.
  @_host("engine.Tensor.nanToNum(nan:)") func nanToNum(nan: Double = 0) -> Tensor
  /// The sum of the elements that are not NaN.
  @_host("engine.Tensor.nansum()") func nansum() -> Tensor
  /// The mean of the elements that are not NaN.
  @_host("engine.Tensor.nanmean()") func nanmean() -> Tensor
  /// The variance along several dimensions, with n - `correction` as divisor.
  @_host("engine.Tensor.variance(dim:correction:keepDim:)") func variance(dim: [Int], correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The standard deviation along several dimensions, with n - `correction` as divisor.
  @_host("engine.Tensor.standardDeviation(dim:correction:keepDim:)") func standardDeviation(dim: [Int], correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The standard deviation along several dimensions.
  @_host("engine.Tensor.std(dim:correction:keepDim:)") func std(dim: [Int], correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The length along several dimensions.
  @_host("engine.Tensor.norm(dim:keepDim:)") func norm(dim: [Int], keepDim: Bool = false) -> Tensor
  /// The p-norm of all elements as one vector.
  @_host("engine.Tensor.norm(p:)") func norm(p: Double) -> Tensor
  /// The covariances of the rows, each the observations of one variable.
  @_host("engine.Tensor.cov(correction:)") func cov(correction: Int = 1) -> Tensor
  /// The correlation coefficients of the rows, each the observations of one variable.
  @_host("engine.Tensor.corrcoef()") func corrcoef() -> Tensor
  /// The largest element; equal ones share the gradient.
  @_host("engine.Tensor.max()") func max() -> Tensor
  /// The smallest element; equal ones share the gradient.
  @_host("engine.Tensor.min()") func min() -> Tensor
  /// The largest elements along dimensions; equal ones share the gradient.
  @_host("engine.Tensor.amax(dim:keepDim:)") func amax(dim: Int, keepDim: Bool = false) -> Tensor
  /// The smallest elements along dimensions; equal ones share the gradient.
  @_host("engine.Tensor.amin(dim:keepDim:)") func amin(dim: Int, keepDim: Bool = false) -> Tensor
  /// The position of the largest element, counted over the whole tensor.
  @_host("engine.Tensor.argmax()") func argmax() -> Tensor
  /// The position of the smallest element, counted over the whole tensor.
  @_host("engine.Tensor.argmin()") func argmin() -> Tensor
  /// The position of the largest element along a dimension; the first where several are equal.
  @_host("engine.Tensor.argmax(dim:keepDim:)") func argmax(dim: Int, keepDim: Bool = false) -> Tensor
  /// The position of the smallest element along a dimension.
  @_host("engine.Tensor.argmin(dim:keepDim:)") func argmin(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest elements along a dimension, and their positions.
  @_host("engine.Tensor.max(dim:keepDim:)") func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The smallest elements along a dimension, and their positions.
  @_host("engine.Tensor.min(dim:keepDim:)") func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The sorted elements along the last dimension, and where they were. Equal elements keep their
  /// order; NaN counts as the largest.
  @_host("engine.Tensor.sorted(descending:)") func sorted(descending: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The sorted elements along a dimension, and where they were. Equal elements keep their order;
  /// NaN counts as the largest.
  @_host("engine.Tensor.sort(dim:descending:)") func sort(dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Where the sorted elements along a dimension are.
  @_host("engine.Tensor.argsort(dim:descending:)") func argsort(dim: Int = -1, descending: Bool = false) -> Tensor
  /// The `k` largest (or smallest) elements along a dimension in order, and where they were.
  @_host("engine.Tensor.topk(_:dim:largest:)") func topk(_ k: Int, dim: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor)
  /// The element in the middle; the lower of the two middle ones.
  @_host("engine.Tensor.median()") func median() -> Tensor
  /// The different elements in ascending order.
  @_host("engine.Tensor.unique()") func unique() -> Tensor
  /// How often each whole number from 0 on occurs.
  @_host("engine.Tensor.bincount(minLength:)") func bincount(minLength: Int = 0) -> Tensor
  /// Elements chosen along a dimension by an index tensor of the result's shape.
  @_host("engine.Tensor.gather(dim:index:)") func gather(dim: Int, index: Tensor) -> Tensor
  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @discardableResult @_host("engine.Tensor.scatter(dim:index:value:)") func scatter(dim: Int, index: Tensor, value: Double) -> Tensor
  /// Writes another tensor's elements at the positions that an index tensor names along a dimension,
  /// in place.
  @discardableResult @_host("engine.Tensor.scatter(dim:index:source:)") func scatter(dim: Int, index: Tensor, source: Tensor) -> Tensor
  /// Adds another tensor's elements at the positions that an index tensor names along a dimension, in
  /// place.
  @discardableResult @_host("engine.Tensor.scatterAdd(dim:index:source:)") func scatterAdd(dim: Int, index: Tensor, source: Tensor) -> Tensor
  /// Rows (or what another dimension counts) that an int64 vector names.
  @_host("engine.Tensor.indexSelect(dim:index:)") func indexSelect(dim: Int, index: Tensor) -> Tensor
  /// The elements where a mask holds, in order, as a vector.
  @_host("engine.Tensor.maskedSelect(_:)") func maskedSelect(_ mask: Tensor) -> Tensor
  /// A number where a mask holds, this tensor's elements elsewhere.
  @_host("engine.Tensor.maskedFill(_:_:)") func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor
  /// Where elements are not zero: one row of indices each.
  @_host("engine.Tensor.nonzero()") func nonzero() -> Tensor
  /// In reverse along dimensions, as a copy.
  @_host("engine.Tensor.flipped(_:)") func flipped(_ dims: Int...) -> Tensor
  /// In reverse along dimensions, as a copy.
  @_host("engine.Tensor.flipped(_:)[[Int]]") func flipped(_ dims: [Int]) -> Tensor
  /// In reverse along dimensions, as a copy.
  @_host("engine.Tensor.flip(_:)") func flip(_ dims: Int...) -> Tensor
  /// In reverse along dimensions, as a copy.
  @_host("engine.Tensor.flip(_:)[[Int]]") func flip(_ dims: [Int]) -> Tensor
  /// Moved along a dimension; what leaves at the end comes in at the start.
  @_host("engine.Tensor.roll(_:dim:)") func roll(_ shift: Int, dim: Int) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tiled(_:)") func tiled(_ times: Int...) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tiled(_:)[[Int]]") func tiled(_ times: [Int]) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tile(_:)") func tile(_ times: Int...) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tile(_:)[[Int]]") func tile(_ times: [Int]) -> Tensor
  /// Each element repeated along a dimension.
  @_host("engine.Tensor.repeatInterleave(_:dim:)") func repeatInterleave(_ times: Int, dim: Int) -> Tensor
  /// A number around the last dimensions: how many before and after the last one, then the one before
  /// it, and so on, as `torch.nn.functional.pad`.
  @_host("engine.Tensor.padded(_:value:)") func padded(_ sizes: [Int], value: Double = 0) -> Tensor
  /// The elements on and below a diagonal of the last two dimensions, zeros elsewhere.
  @_host("engine.Tensor.tril(_:)") func tril(_ diagonal: Int = 0) -> Tensor
  /// The elements on and above a diagonal of the last two dimensions, zeros elsewhere.
  @_host("engine.Tensor.triu(_:)") func triu(_ diagonal: Int = 0) -> Tensor
  /// The determinant of a square matrix.
  @_host("engine.Tensor.det()") func det() -> Tensor
  /// The inverse of a square matrix.
  @_host("engine.Tensor.inverse()") func inverse() -> Tensor
  /// A square matrix times itself, `power` times in all; negative powers are those of the inverse.
  @_host("engine.Tensor.matrixPower(_:)") func matrixPower(_ power: Int) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+(a:b:)") static func + (a: Tensor, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-(a:b:)") static func - (a: Tensor, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*(a:b:)") static func * (a: Tensor, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting. Whole numbers give real ones.
  @_host("engine.Tensor./(a:b:)") static func / (a: Tensor, b: Tensor) -> Tensor
  /// Divides element by element and leaves the rest, which has the sign of the divisor.
  @_host("engine.Tensor.%(a:b:)") static func % (a: Tensor, b: Tensor) -> Tensor
  /// Changes the sign of each element.
  @_host("engine.Tensor.-(a:)") static prefix func - (a: Tensor) -> Tensor
  /// Adds a number to each element.
  @_host("engine.Tensor.+(a:b:)[Tensor,Double]") static func + (a: Tensor, b: Double) -> Tensor
  /// Adds a number to each element.
  @_host("engine.Tensor.+(a:b:)[Double,Tensor]") static func + (a: Double, b: Tensor) -> Tensor
  /// Adds a number to each element.
  @_host("engine.Tensor.+(a:b:)[Tensor,Int]") static func + (a: Tensor, b: Int) -> Tensor
  /// Adds a number to each element.
  @_host("engine.Tensor.+(a:b:)[Int,Tensor]") static func + (a: Int, b: Tensor) -> Tensor
  /// Subtracts, with a number for one operand.
  @_host("engine.Tensor.-(a:b:)[Tensor,Double]") static func - (a: Tensor, b: Double) -> Tensor
  /// Subtracts, with a number for one operand.
  @_host("engine.Tensor.-(a:b:)[Double,Tensor]") static func - (a: Double, b: Tensor) -> Tensor
  /// Subtracts, with a number for one operand.
  @_host("engine.Tensor.-(a:b:)[Tensor,Int]") static func - (a: Tensor, b: Int) -> Tensor
  /// Subtracts, with a number for one operand.
  @_host("engine.Tensor.-(a:b:)[Int,Tensor]") static func - (a: Int, b: Tensor) -> Tensor
  /// Multiplies each element by a number.
  @_host("engine.Tensor.*(a:b:)[Tensor,Double]") static func * (a: Tensor, b: Double) -> Tensor
  /// Multiplies each element by a number.
  @_host("engine.Tensor.*(a:b:)[Double,Tensor]") static func * (a: Double, b: Tensor) -> Tensor
  /// Multiplies each element by a number.
  @_host("engine.Tensor.*(a:b:)[Tensor,Int]") static func * (a: Tensor, b: Int) -> Tensor
  /// Multiplies each element by a number.
  @_host("engine.Tensor.*(a:b:)[Int,Tensor]") static func * (a: Int, b: Tensor) -> Tensor
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  @_host("engine.Tensor./(a:b:)[Tensor,Double]") static func / (a: Tensor, b: Double) -> Tensor
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  @_host("engine.Tensor./(a:b:)[Double,Tensor]") static func / (a: Double, b: Tensor) -> Tensor
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  @_host("engine.Tensor./(a:b:)[Tensor,Int]") static func / (a: Tensor, b: Int) -> Tensor
  /// Divides, with a number for one operand; a number over a tensor is the number times the reciprocal.
  @_host("engine.Tensor./(a:b:)[Int,Tensor]") static func / (a: Int, b: Tensor) -> Tensor
  /// The rest of a division, with the sign of the divisor.
  @_host("engine.Tensor.%(a:b:)[Tensor,Double]") static func % (a: Tensor, b: Double) -> Tensor
  /// The rest of a division, with the sign of the divisor.
  @_host("engine.Tensor.%(a:b:)[Tensor,Int]") static func % (a: Tensor, b: Int) -> Tensor
  /// Binds the sum; the tensor itself is not changed.
  @_host("engine.Tensor.+=(a:b:)") static func += (a: inout Tensor, b: Tensor)
  /// Binds the difference; the tensor itself is not changed.
  @_host("engine.Tensor.-=(a:b:)") static func -= (a: inout Tensor, b: Tensor)
  /// Binds the product; the tensor itself is not changed.
  @_host("engine.Tensor.*=(a:b:)") static func *= (a: inout Tensor, b: Tensor)
  /// Binds the quotient; the tensor itself is not changed.
  @_host("engine.Tensor./=(a:b:)") static func /= (a: inout Tensor, b: Tensor)
  /// Binds the sum; the tensor itself is not changed.
  @_host("engine.Tensor.+=(a:b:)[inout Tensor,Double]") static func += (a: inout Tensor, b: Double)
  /// Binds the difference; the tensor itself is not changed.
  @_host("engine.Tensor.-=(a:b:)[inout Tensor,Double]") static func -= (a: inout Tensor, b: Double)
  /// Binds the product; the tensor itself is not changed.
  @_host("engine.Tensor.*=(a:b:)[inout Tensor,Double]") static func *= (a: inout Tensor, b: Double)
  /// Binds the quotient; the tensor itself is not changed.
  @_host("engine.Tensor./=(a:b:)[inout Tensor,Double]") static func /= (a: inout Tensor, b: Double)
  /// Binds the sum; the tensor itself is not changed.
  @_host("engine.Tensor.+=(a:b:)[inout Tensor,Int]") static func += (a: inout Tensor, b: Int)
  /// Binds the difference; the tensor itself is not changed.
  @_host("engine.Tensor.-=(a:b:)[inout Tensor,Int]") static func -= (a: inout Tensor, b: Int)
  /// Binds the product; the tensor itself is not changed.
  @_host("engine.Tensor.*=(a:b:)[inout Tensor,Int]") static func *= (a: inout Tensor, b: Int)
  /// Binds the quotient; the tensor itself is not changed.
  @_host("engine.Tensor./=(a:b:)[inout Tensor,Int]") static func /= (a: inout Tensor, b: Int)
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==(a:b:)") static func .== (a: Tensor, b: Tensor) -> Tensor
  /// Compares for equality element by element.
  @_host("engine.Tensor..==(a:b:)[Tensor,Double]") static func .== (a: Tensor, b: Double) -> Tensor
  /// Compares for equality element by element.
  @_host("engine.Tensor..==(a:b:)[Tensor,Int]") static func .== (a: Tensor, b: Int) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=(a:b:)") static func .!= (a: Tensor, b: Tensor) -> Tensor
  /// Compares for inequality element by element.
  @_host("engine.Tensor..!=(a:b:)[Tensor,Double]") static func .!= (a: Tensor, b: Double) -> Tensor
  /// Compares for inequality element by element.
  @_host("engine.Tensor..!=(a:b:)[Tensor,Int]") static func .!= (a: Tensor, b: Int) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<(a:b:)") static func .< (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether less element by element.
  @_host("engine.Tensor..<(a:b:)[Tensor,Double]") static func .< (a: Tensor, b: Double) -> Tensor
  /// Compares whether less element by element.
  @_host("engine.Tensor..<(a:b:)[Tensor,Int]") static func .< (a: Tensor, b: Int) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=(a:b:)") static func .<= (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether less or equal element by element.
  @_host("engine.Tensor..<=(a:b:)[Tensor,Double]") static func .<= (a: Tensor, b: Double) -> Tensor
  /// Compares whether less or equal element by element.
  @_host("engine.Tensor..<=(a:b:)[Tensor,Int]") static func .<= (a: Tensor, b: Int) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>(a:b:)") static func .> (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether greater element by element.
  @_host("engine.Tensor..>(a:b:)[Tensor,Double]") static func .> (a: Tensor, b: Double) -> Tensor
  /// Compares whether greater element by element.
  @_host("engine.Tensor..>(a:b:)[Tensor,Int]") static func .> (a: Tensor, b: Int) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=(a:b:)") static func .>= (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether greater or equal element by element.
  @_host("engine.Tensor..>=(a:b:)[Tensor,Double]") static func .>= (a: Tensor, b: Double) -> Tensor
  /// Compares whether greater or equal element by element.
  @_host("engine.Tensor..>=(a:b:)[Tensor,Int]") static func .>= (a: Tensor, b: Int) -> Tensor
  /// The k-th smallest elements along a dimension, counted from 1, and where they were.
  @_host("engine.Tensor.kthvalue(_:dim:keepDim:)") func kthvalue(_ k: Int, dim: Int = -1, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The elements in the middle along a dimension (the lower of two middle ones), and where they were.
  @_host("engine.Tensor.median(dim:keepDim:)") func median(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The most frequent elements along a dimension (the smallest of several), and where they stand last.
  @_host("engine.Tensor.mode(dim:keepDim:)") func mode(dim: Int = -1, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The number below which a share `q` of all elements lies, interpolated between neighbours.
  @_host("engine.Tensor.quantile(_:)") func quantile(_ q: Double) -> Tensor
  /// The numbers below which a share `q` of the elements along a dimension lies, interpolated between
  /// neighbours.
  @_host("engine.Tensor.quantile(_:dim:keepDim:)") func quantile(_ q: Double, dim: Int, keepDim: Bool = false) -> Tensor
  /// Several quantiles of all elements, one for each share.
  @_host("engine.Tensor.quantile(_:)[Tensor]") func quantile(_ shares: Tensor) -> Tensor
  /// How many elements lie in each of `bins` equal parts of the range from `min` to `max` (if both
  /// are 0: from the smallest to the largest element). Others are not counted.
  @_host("engine.Tensor.histc(bins:min:max:)") func histc(bins: Int = 100, min low: Double = 0, max high: Double = 0) -> Tensor
  /// The largest elements so far along a dimension, and where they stand (the last of equal ones).
  @_host("engine.Tensor.cummax(dim:)") func cummax(dim: Int) -> (values: Tensor, indices: Tensor)
  /// The smallest elements so far along a dimension, and where they stand (the last of equal ones).
  @_host("engine.Tensor.cummin(dim:)") func cummin(dim: Int) -> (values: Tensor, indices: Tensor)
  /// How many elements along a dimension are not zero.
  @_host("engine.Tensor.countNonzero(dim:)") func countNonzero(dim: Int) -> Tensor
  /// The different elements in ascending order, and how often each occurs.
  @_host("engine.Tensor.uniqueCounts()") func uniqueCounts() -> (values: Tensor, counts: Tensor)
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
  /// The sine of each element.
  @_host("engine.Tensor.sin()") func sin() -> Tensor
  /// The cosine of each element.
  @_host("engine.Tensor.cos()") func cos() -> Tensor
  /// The tangent of each element.
  @_host("engine.Tensor.tan()") func tan() -> Tensor
  /// The largest integer not above each element.
  @_host("engine.Tensor.floor()") func floor() -> Tensor
  /// The smallest integer not below each element.
  @_host("engine.Tensor.ceil()") func ceil() -> Tensor
  /// The nearest integer to each element; halves go to the even one.
  @_host("engine.Tensor.round()") func round() -> Tensor
  /// Each element without its fraction.
  @_host("engine.Tensor.trunc()") func trunc() -> Tensor
  /// -1, 0 or 1 as each element is negative, zero or positive.
  @_host("engine.Tensor.sign()") func sign() -> Tensor
  /// Each element times itself.
  @_host("engine.Tensor.square()") func square() -> Tensor
  /// 1 / x for each element.
  @_host("engine.Tensor.reciprocal()") func reciprocal() -> Tensor
  /// 1 / sqrt(x) for each element.
  @_host("engine.Tensor.rsqrt()") func rsqrt() -> Tensor
  /// The logarithm to base 2 of each element.
  @_host("engine.Tensor.log2()") func log2() -> Tensor
  /// The logarithm to base 10 of each element.
  @_host("engine.Tensor.log10()") func log10() -> Tensor
  /// log(1 + x) for each element, exact near zero.
  @_host("engine.Tensor.log1p()") func log1p() -> Tensor
  /// e^x - 1 for each element, exact near zero.
  @_host("engine.Tensor.expm1()") func expm1() -> Tensor
  /// The error function of each element.
  @_host("engine.Tensor.erf()") func erf() -> Tensor
  /// The sign changed.
  @_host("engine.Tensor.neg()") func neg() -> Tensor
  /// Each element brought between two bounds. The gradient passes strictly between them.
  @_host("engine.Tensor.clamped(min:max:)") func clamped(min low: Double, max high: Double) -> Tensor
  /// Each element, but at least `low`.
  @_host("engine.Tensor.clamped(min:)") func clamped(min low: Double) -> Tensor
  /// Each element, but at most `high`.
  @_host("engine.Tensor.clamped(max:)") func clamped(max high: Double) -> Tensor
  /// Each element brought between two bounds. The gradient passes strictly between them.
  @_host("engine.Tensor.clamp(min:max:)") func clamp(min low: Double, max high: Double) -> Tensor
  /// Each element, but at least `low`.
  @_host("engine.Tensor.clamp(min:)") func clamp(min low: Double) -> Tensor
  /// Each element, but at most `high`.
  @_host("engine.Tensor.clamp(max:)") func clamp(max high: Double) -> Tensor
  /// Each element raised to a power.
  @_host("engine.Tensor.pow(_:)") func pow(_ exponent: Double) -> Tensor
  /// Each element raised to a whole power.
  @_host("engine.Tensor.pow(_:)[Int]") func pow(_ exponent: Int) -> Tensor
  /// Each element raised to the power that the other tensor has there.
  @_host("engine.Tensor.pow(_:)[Tensor]") func pow(_ exponent: Tensor) -> Tensor
  /// The product of matrices (or of a matrix and a vector).
  @_host("engine.Tensor.matmul(_:)") func matmul(_ other: Tensor) -> Tensor
  /// The product of two matrices.
  @_host("engine.Tensor.mm(_:)") func mm(_ other: Tensor) -> Tensor
  /// The dot product of two vectors.
  @_host("engine.Tensor.dot(_:)") func dot(_ other: Tensor) -> Tensor
  /// The sum of all elements. Whole numbers and truth values are summed as int64.
  @_host("engine.Tensor.sum()") func sum() -> Tensor
  /// The sum along a dimension.
  @_host("engine.Tensor.sum(dim:keepDim:)") func sum(dim: Int, keepDim: Bool = false) -> Tensor
  /// The sum along several dimensions; all of them where none is named.
  @_host("engine.Tensor.sum(dim:keepDim:)[[Int],Bool]") func sum(dim: [Int], keepDim: Bool = false) -> Tensor
  /// The mean of all elements.
  @_host("engine.Tensor.mean()") func mean() -> Tensor
  /// The mean along a dimension.
  @_host("engine.Tensor.mean(dim:keepDim:)") func mean(dim: Int, keepDim: Bool = false) -> Tensor
  /// The mean along several dimensions.
  @_host("engine.Tensor.mean(dim:keepDim:)[[Int],Bool]") func mean(dim: [Int], keepDim: Bool = false) -> Tensor
  /// The product of all elements.
  @_host("engine.Tensor.prod()") func prod() -> Tensor
  /// The product along a dimension.
  @_host("engine.Tensor.prod(dim:keepDim:)") func prod(dim: Int, keepDim: Bool = false) -> Tensor
  /// Running sums along a dimension.
  @_host("engine.Tensor.cumulativeSum(dim:)") func cumulativeSum(dim: Int) -> Tensor
  /// Running sums along a dimension.
  @_host("engine.Tensor.cumsum(dim:)") func cumsum(dim: Int) -> Tensor
  /// Running products along a dimension.
  @_host("engine.Tensor.cumprod(dim:)") func cumprod(dim: Int) -> Tensor
  /// How many elements are not zero.
  @_host("engine.Tensor.countNonzero()") func countNonzero() -> Tensor
  /// Whether all elements hold.
  @_host("engine.Tensor.all()") func all() -> Bool
  /// Whether any element holds.
  @_host("engine.Tensor.any()") func any() -> Bool
  /// Whether all elements along a dimension hold.
  @_host("engine.Tensor.all(dim:keepDim:)") func all(dim: Int, keepDim: Bool = false) -> Tensor
  /// Whether any element along a dimension holds.
  @_host("engine.Tensor.any(dim:keepDim:)") func any(dim: Int, keepDim: Bool = false) -> Tensor
  /// The same elements in another shape, in the same storage. One size may be -1: it is worked out
  /// from the others.
  @_host("engine.Tensor.view(_:)") func view(_ shape: Int...) -> Tensor
  /// The same elements in another shape, in the same storage. One size may be -1.
  @_host("engine.Tensor.view(_:)[[Int]]") func view(_ shape: [Int]) -> Tensor
  /// The same elements in another shape; a copy only where the storage's order does not fit. One
  /// size may be -1: it is worked out from the others.
  @_host("engine.Tensor.reshape(_:)") func reshape(_ shape: Int...) -> Tensor
  /// The same elements in another shape; a copy only where the storage's order does not fit.
  @_host("engine.Tensor.reshape(_:)[[Int]]") func reshape(_ shape: [Int]) -> Tensor
  /// One dimension.
  @_host("engine.Tensor.flattened()") func flattened() -> Tensor
  /// The dimensions from one to another as one.
  @_host("engine.Tensor.flatten(startDim:endDim:)") func flatten(startDim: Int = 0, endDim: Int = -1) -> Tensor
  /// One dimension, where the storage allows a copy.
  @_host("engine.Tensor.ravel()") func ravel() -> Tensor
  /// A dimension as several.
  @_host("engine.Tensor.unflatten(dim:sizes:)") func unflatten(dim: Int, sizes: [Int]) -> Tensor
  /// Without dimensions of size 1.
  @_host("engine.Tensor.squeeze()") func squeeze() -> Tensor
  /// Without a dimension, when its size is 1.
  @_host("engine.Tensor.squeeze(_:)") func squeeze(_ dim: Int) -> Tensor
  /// With a new dimension of size 1.
  @_host("engine.Tensor.unsqueeze(_:)") func unsqueeze(_ dim: Int) -> Tensor
  /// The matrix with rows and columns exchanged.
  @_host("engine.Tensor.transposed()") func transposed() -> Tensor
  /// The matrix with rows and columns exchanged; a vector or a scalar is as it is.
  @_host("engine.Tensor.t()") func t() -> Tensor
  /// With two dimensions exchanged.
  @_host("engine.Tensor.transposed(_:_:)") func transposed(_ first: Int, _ second: Int) -> Tensor
  /// With two dimensions exchanged.
  @_host("engine.Tensor.transpose(_:_:)") func transpose(_ first: Int, _ second: Int) -> Tensor
  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  @_host("engine.Tensor.permuted(_:)") func permuted(_ dims: Int...) -> Tensor
  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  @_host("engine.Tensor.permuted(_:)[[Int]]") func permuted(_ dims: [Int]) -> Tensor
  /// The dimensions in another order: `t.permute(2, 0, 1)`.
  @_host("engine.Tensor.permute(_:)") func permute(_ dims: Int...) -> Tensor
  /// The dimensions in another order: `t.permute([2, 0, 1])`.
  @_host("engine.Tensor.permute(_:)[[Int]]") func permute(_ dims: [Int]) -> Tensor
  /// Repeated to a larger shape without copying: sizes of 1 are repeated. -1 keeps a size.
  @_host("engine.Tensor.expand(_:)") func expand(_ target: Int...) -> Tensor
  /// Repeated to a larger shape without copying: sizes of 1 are repeated. -1 keeps a size.
  @_host("engine.Tensor.expand(_:)[[Int]]") func expand(_ target: [Int]) -> Tensor
  /// Repeated to the shape of another tensor.
  @_host("engine.Tensor.expandAs(_:)") func expandAs(_ other: Tensor) -> Tensor
  /// `length` elements along a dimension from `start` on.
  @_host("engine.Tensor.narrow(dim:start:length:)") func narrow(dim: Int, start: Int, length: Int) -> Tensor
  /// The part at an index along a dimension (from the end when negative).
  @_host("engine.Tensor.select(dim:index:)") func select(dim: Int, index: Int) -> Tensor
  /// Row `index` (from the end when negative).
  @_host("engine.Tensor.select(_:)") func select(_ index: Int) -> Tensor
  /// Rows `start ..< end`; negative ones count from the end, and what lies outside is left out.
  @_host("engine.Tensor.slice(_:_:)") func slice(_ start: Int, _ end: Int) -> Tensor
  /// The elements `start ..< end` along a dimension, in steps.
  @_host("engine.Tensor.slice(dim:_:_:step:)") func slice(dim: Int, _ start: Int, _ end: Int, step: Int = 1) -> Tensor
  /// Parts of `size` along a dimension; the last may be smaller.
  @_host("engine.Tensor.split(_:dim:)") func split(_ size: Int, dim: Int = 0) -> [Tensor]
  /// Parts of given sizes along a dimension.
  @_host("engine.Tensor.split(_:dim:)[[Int],Int]") func split(_ sizes: [Int], dim: Int = 0) -> [Tensor]
  /// A number of parts along a dimension, of equal size except the last.
  @_host("engine.Tensor.chunk(_:dim:)") func chunk(_ pieces: Int, dim: Int = 0) -> [Tensor]
  /// The parts along a dimension, one for each index.
  @_host("engine.Tensor.unbind(dim:)") func unbind(dim: Int = 0) -> [Tensor]
  /// The diagonal of two dimensions, which become the last one.
  @_host("engine.Tensor.diagonal(offset:dim1:dim2:)") func diagonal(offset shift: Int = 0, dim1: Int = 0, dim2: Int = 1) -> Tensor
  /// The sum of the diagonal of a matrix.
  @_host("engine.Tensor.trace()") func trace() -> Tensor
  /// A column (or any index of the second dimension) of every row.
  @_host("engine.Tensor.column(_:)") func column(_ index: Int) -> Tensor
  /// A dimension at another place.
  @_host("engine.Tensor.movedim(_:_:)") func movedim(_ source: Int, _ destination: Int) -> Tensor
  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  @_host("engine.Tensor.softmax(dim:)") func softmax(dim: Int) -> Tensor
  /// The logarithm of softmax, computed without losing precision.
  @_host("engine.Tensor.logSoftmax(dim:)") func logSoftmax(dim: Int) -> Tensor
  /// The variance of all elements, with n - `correction` as divisor (1: the unbiased estimate).
  @_host("engine.Tensor.variance(correction:)") func variance(correction: Int = 1) -> Tensor
  /// The variance along a dimension.
  @_host("engine.Tensor.variance(dim:correction:keepDim:)[Int,Int,Bool]") func variance(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The standard deviation of all elements.
  @_host("engine.Tensor.standardDeviation(correction:)") func standardDeviation(correction: Int = 1) -> Tensor
  /// The standard deviation along a dimension.
  @_host("engine.Tensor.standardDeviation(dim:correction:keepDim:)[Int,Int,Bool]") func standardDeviation(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The standard deviation of all elements.
  @_host("engine.Tensor.std(correction:)") func std(correction: Int = 1) -> Tensor
  /// The standard deviation along a dimension.
  @_host("engine.Tensor.std(dim:correction:keepDim:)[Int,Int,Bool]") func std(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The length of all elements as one vector: the root of the sum of squares. Its gradient at zero
  /// is zero.
  @_host("engine.Tensor.norm()") func norm() -> Tensor
  /// The length along a dimension: the root of the sum of squares.
  @_host("engine.Tensor.norm(dim:keepDim:)[Int,Bool]") func norm(dim: Int, keepDim: Bool = false) -> Tensor
  /// The p-norm along a dimension: (the sum of |x|^p)^(1/p); infinity gives the largest |x|.
  @_host("engine.Tensor.norm(p:dim:keepDim:)") func norm(p: Double, dim: Int, keepDim: Bool = false) -> Tensor
  /// The logarithm of the sum of exponentials along a dimension, computed without overflow.
  @_host("engine.Tensor.logSumExp(dim:keepDim:)") func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor
  /// Writes uniform random numbers from `low` to `high` over the elements, in the order of memory.
  @discardableResult @_host("engine.Tensor.uniformInPlace(_:_:)") func uniformInPlace(_ low: Double = 0, _ high: Double = 1) -> Tensor
  /// Writes normally distributed random numbers over the elements.
  @discardableResult @_host("engine.Tensor.normalInPlace(mean:std:)") func normalInPlace(mean: Double = 0, std: Double = 1) -> Tensor
  /// Writes 1 with probability p and 0 otherwise over the elements.
  @discardableResult @_host("engine.Tensor.bernoulliInPlace(_:)") func bernoulliInPlace(_ p: Double = 0.5) -> Tensor
  /// Writes random whole numbers over the elements: all that the type holds exactly and are not
  /// negative.
  @discardableResult @_host("engine.Tensor.randomInPlace()") func randomInPlace() -> Tensor
  /// Writes exponentially distributed random numbers over the elements.
  @discardableResult @_host("engine.Tensor.exponentialInPlace(rate:)") func exponentialInPlace(rate: Double = 1) -> Tensor
  /// Positions drawn with the weights of a row as probabilities; they need not sum to 1.
  @_host("engine.Tensor.multinomial(_:replacement:)") func multinomial(_ draws: Int, replacement: Bool = false) -> Tensor
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
  /// A scalar truth value.
  @_host("engine.Tensor.init(_:)[Bool]") init(_ value: Bool)
  /// A matrix of real numbers, row by row.
  @_host("engine.Tensor.init(_:requiresGradient:)[[[Double]],Bool]") init(_ rows: [[Double]], requiresGradient: Bool = false)
  /// A matrix of integers, row by row.
  @_host("engine.Tensor.init(_:)[[[Int]]]") init(_ rows: [[Int]])
  /// A stack of matrices of real numbers.
  @_host("engine.Tensor.init(_:requiresGradient:)[[[[Double]]],Bool]") init(_ blocks: [[[Double]]], requiresGradient: Bool = false)
  /// Real numbers in another type: `Tensor([0.5, 1], dtype: .float64)`.
  @_host("engine.Tensor.init(_:dtype:requiresGradient:)") init(_ values: [Double], dtype: DType, requiresGradient: Bool = false)
  /// Whole numbers in another type: `Tensor([1, 2], dtype: .uint8)`.
  @_host("engine.Tensor.init(_:dtype:)") init(_ values: [Int], dtype: DType)
  /// The device the tensor is on.
  @_host("engine.Tensor.device") var device: Device
  /// The tensor on a device: itself where it is there already, else a copy, through which gradients go
  /// back to where this one is.
  @_host("engine.Tensor.to(_:)") func to(_ device: Device) -> Tensor
  /// A tensor of float32 numbers, from one number.
  @_host("engine.Tensor.init(_:requiresGradient:)[Float,Bool]") init(_ value: Float, requiresGradient: Bool = false)
  /// A matrix of float32 numbers, row by row.
  @_host("engine.Tensor.init(_:requiresGradient:)[[[Float]],Bool]") init(_ rows: [[Float]], requiresGradient: Bool = false)
  /// A matrix of truth values, row by row.
  @_host("engine.Tensor.init(_:)[[[Bool]]]") init(_ rows: [[Bool]])
  /// A stack of matrices of integers.
  @_host("engine.Tensor.init(_:)[[[[Int]]]]") init(_ blocks: [[[Int]]])
  /// A batch of images of real numbers: samples, channels, rows, columns.
  @_host("engine.Tensor.init(_:requiresGradient:)[[[[[Double]]]],Bool]") init(_ images: [[[[Double]]]], requiresGradient: Bool = false)
  /// A matrix of real numbers in another type: `Tensor([[0.5, 1]], dtype: .float64)`.
  @_host("engine.Tensor.init(_:dtype:requiresGradient:)[[[Double]],DType,Bool]") init(_ rows: [[Double]], dtype: DType, requiresGradient: Bool = false)
  /// Exactly what PyTorch prints.
  @_host("engine.Tensor.description") var description: String
  /// Number of elements.
  @_host("engine.Tensor.count") var count: Int
  /// The type of the numbers.
  @_host("engine.Tensor.dtype") var dtype: DType
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  var grad: Tensor? {
    @_host("engine.Tensor.grad") get
    @_host("engine.Tensor.grad=") nonmutating set
  }
  /// Size of each dimension.
  @_host("engine.Tensor.shape") var shape: [Int]
  /// Steps between neighbours along each dimension, in elements, as in PyTorch's `stride()`.
  @_host("engine.Tensor.strides") var strides: [Int]
  /// Number of dimensions.
  @_host("engine.Tensor.rank") var rank: Int
  /// The size of a dimension; negative ones count from the last.
  @_host("engine.Tensor.size(_:)") func size(_ dim: Int) -> Int
  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  var requiresGradient: Bool {
    @_host("engine.Tensor.requiresGradient") get
    @_host("engine.Tensor.requiresGradient=") nonmutating set
  }
  /// Whether the tensor was made by the user rather than computed.
  @_host("engine.Tensor.isLeaf") var isLeaf: Bool
  /// Whether the elements lie one after the other, row by row.
  @_host("engine.Tensor.isContiguous()") func isContiguous() -> Bool
  /// The same numbers without their history, in the same storage.
  @_host("engine.Tensor.detached()") func detached() -> Tensor
  /// The same numbers without their history, in the same storage.
  @_host("engine.Tensor.detach()") func detach() -> Tensor
  /// The tensor itself where its elements lie in order, a copy of it elsewhere.
  @_host("engine.Tensor.contiguous()") func contiguous() -> Tensor
  /// A copy of the numbers that keeps the history.
  @_host("engine.Tensor.cloned()") func cloned() -> Tensor
  /// A copy of the numbers that keeps the history.
  @_host("engine.Tensor.clone()") func clone() -> Tensor
  /// The only element, as a number.
  @_host("engine.Tensor.item()") func item() -> Double
  /// All elements, row by row.
  @_host("engine.Tensor.toArray()") func toArray() -> [Double]
  /// All elements of an integer or bool tensor, row by row.
  @_host("engine.Tensor.toIntArray()") func toIntArray() -> [Int]
  /// The same elements as float32.
  @_host("engine.Tensor.float()") func float() -> Tensor
  /// The same elements as float64.
  @_host("engine.Tensor.double()") func double() -> Tensor
  /// The same elements as int64; fractions are cut off.
  @_host("engine.Tensor.long()") func long() -> Tensor
  /// The same elements as int32; fractions are cut off.
  @_host("engine.Tensor.int()") func int() -> Tensor
  /// Whether each element is not zero.
  @_host("engine.Tensor.bool()") func bool() -> Tensor
  /// The same elements in another type.
  @_host("engine.Tensor.to(_:)[DType]") func to(_ target: DType) -> Tensor
}
extension SampleDataset {
  /// The samples with these numbers, stacked.
  @_host("engine.SampleDataset.batch(_:)") func batch(_ indices: [Int]) -> (Tensor, Tensor)
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
  /// What `description` gives where a model has none of its own.
  @_host("engine.Trainable.printedTree()") func printedTree() -> String
  /// The name of the type.
  @_host("engine.Trainable.printedName()[]") func printedName() -> String
  /// Nothing.
  @_host("engine.Trainable.printedArguments()[]") func printedArguments() -> String
  /// Nothing to change.
  @_host("engine.Trainable.setTraining(_:)[Bool]") func setTraining(_ isTraining: Bool)
  /// All parameters and buffers by name. The tensors share their numbers with the model: what training
  /// changes later changes them too. Copy those that must stay with `cloned()`.
  @_host("engine.Trainable.stateDict()") func stateDict() -> StateDict
  /// Takes the numbers of a state, as `stateDict()` gives it, into the model's own tensors.
  ///
  /// A name that only one side has and a tensor of another shape are errors, and nothing is changed then.
  /// With `strict: false` names that only one side has are left alone.
  @_host("engine.Trainable.load(_:strict:)") func load(_ state: StateDict, strict: Bool = true)
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
extension Bool {
  /// Whether the only element of a tensor is not zero.
  @_host("engine.Bool.init(_:)") init(_ tensor: Tensor)
}
/// Tells the host how far a loop has come: turn `done` of `total` (0 if that is not known). The host may
/// show it while the program runs; the program's output does not change. Passes through a `DataLoader` do
/// this by themselves.
@_host("engine.reportProgress(_:of:label:)") func reportProgress(_ done: Int, of total: Int = 0, label: String = "")
/// Counts through a range and tells the host how far it is: `for epoch in progress(1...15) { … }`. The
/// host may show it while the program runs; the program's output does not change.
@_host("engine.progress(_:label:)") func progress(_ range: ClosedRange<Int>, label: String = "") -> ProgressRange
/// Counts through a range and tells the host how far it is: `for step in progress(0..<100) { … }`.
@_host("engine.progress(_:label:)[Range<Int>,String]") func progress(_ range: Range<Int>, label: String = "") -> ProgressRange
/// Divides samples at random into two parts: PyTorch's `random_split`, with the same numbers for the same
/// seed.
///
/// - Parameters:
///   - dataset: What is divided.
///   - first: How many samples the first part gets.
///   - second: How many the second gets; together as many as there are.
@_host("engine.randomSplit(_:_:_:)") func randomSplit(_ dataset: any Dataset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into parts of the given lengths, which must add up to the number of samples:
/// PyTorch's `random_split`, with the same numbers for the same seed.
@_host("engine.randomSplit(_:_:)") func randomSplit(_ dataset: any Dataset, _ lengths: [Int]) -> [Subset]
/// Divides samples and their targets at random into those for training and those for testing: training
/// inputs, test inputs, training targets, test targets. `testShare` of the samples (rounded down) are for
/// testing. The order is drawn from the default generator.
@_host("engine.trainTestSplit(_:_:testShare:)") func trainTestSplit(_ x: Tensor, _ y: Tensor, testShare: Double = 0.2) -> (Tensor, Tensor, Tensor, Tensor)
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
/// The gradients of outputs with respect to inputs, without touching `grad`.
///
/// - Parameters:
///   - outputs: What is differentiated; not-scalar ones need `gradOutputs`.
///   - inputs: With respect to what; nothing of them may be unused, unless `allowUnused`.
///   - gradOutputs: The gradients to begin with.
///   - retainGraph: Whether the record is kept.
///   - createGraph: Whether the gradients are recorded too, for second derivatives.
///   - allowUnused: Whether an input that no output depends on gets zeros.
@_host("engine.grad(_:_:gradOutputs:retainGraph:createGraph:allowUnused:)") func grad(_ outputs: [Tensor], _ inputs: [Tensor], gradOutputs: [Tensor] = [], retainGraph: Bool = false, createGraph: Bool = false, allowUnused: Bool = false) -> [Tensor]
/// The gradient of an output with respect to an input, without touching `grad`.
@_host("engine.grad(_:_:retainGraph:createGraph:)") func grad(_ output: Tensor, _ input: Tensor, retainGraph: Bool = false, createGraph: Bool = false) -> Tensor
/// The gradient of a function at a point.
@_host("engine.gradient(at:of:)") func gradient(at x: Tensor, of function: (Tensor) -> Tensor) -> Tensor
/// The value of a function at a point, and its gradient there.
@_host("engine.valueAndGradient(at:of:)") func valueAndGradient(at x: Tensor, of function: (Tensor) -> Tensor) -> (value: Tensor, gradient: Tensor)
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
/// Normal random numbers of which only those from `low` to `high` are kept: PyTorch's `trunc_normal_`,
/// with its numbers. Numbers outside are drawn again; where they would be many, uniform ones are accepted
/// with the probability of the normal curve instead. Bounds between which next to nothing lies are
/// an error.
@discardableResult @_host("engine.initTruncatedNormal(_:mean:std:low:high:)") func initTruncatedNormal(_ tensor: Tensor, mean: Double = 0, std: Double = 1, low: Double = -2, high: Double = 2) -> Tensor
/// The identity matrix.
@discardableResult @_host("engine.initEye(_:)") func initEye(_ tensor: Tensor) -> Tensor
/// Rows (or columns, if there are more rows) that are orthogonal and of length `gain`, from normal random
/// numbers by Gram and Schmidt's method in double precision (Saxe and others, 2013). The random numbers
/// are PyTorch's; the result agrees with PyTorch's up to rounding.
@discardableResult @_host("engine.initOrthogonal(_:gain:)") func initOrthogonal(_ tensor: Tensor, gain: Double = 1) -> Tensor
/// A tensor as a parameter of a model: it requires gradients, and prints as PyTorch prints parameters.
/// The numbers are shared with `tensor`, which must be float32 (or float64); its history is not.
@_host("engine.parameter(_:)") func parameter(_ tensor: Tensor) -> Tensor
/// The cost of probabilities p for targets y: `-(y log p + (1 - y) log(1 - p))`, with logarithms not
/// below -100, as in PyTorch.
///
/// - Parameters:
///   - probabilities: Numbers between 0 and 1; others are an error.
///   - targets: The same shape, 0 … 1.
///   - weight: A factor for each loss.
///   - reduction: What becomes of the losses of all elements.
@_host("engine.binaryCrossEntropy(_:_:weight:reduction:)") func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean) -> Tensor
/// `binaryCrossEntropy` of sigmoid(z) for logits z, computed so that it neither overflows nor loses
/// digits where sigmoid would be 0 or 1.
///
/// - Parameters:
///   - logits: Any numbers.
///   - targets: The same shape, 0 … 1.
///   - weight: A factor for each loss.
///   - posWeight: A factor for the losses of targets 1, repeated to the shape of the logits.
///   - reduction: What becomes of the losses of all elements.
@_host("engine.binaryCrossEntropyWithLogits(_:_:weight:posWeight:reduction:)") func binaryCrossEntropyWithLogits(_ logits: Tensor, _ targets: Tensor, weight: Tensor? = nil, posWeight: Tensor? = nil, reduction: Reduction = .mean) -> Tensor
/// The negative log-likelihood: `-weight[label] · logProbabilities[label]` for each sample.
///
/// - Parameters:
///   - logProbabilities: Shape [batch, classes], [batch, classes, …] or [classes].
///   - labels: The right classes, int64, shape [batch], [batch, …] or a scalar.
///   - weight: A weight for each class. The mean is divided by the sum of the weights of the labels.
///   - ignoreIndex: A label that does not count.
///   - reduction: What becomes of the losses of all samples.
@_host("engine.nllLoss(_:_:weight:ignoreIndex:reduction:)") func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean) -> Tensor
/// Softmax and negative log-likelihood in one: scores in, cost out.
///
/// - Parameters:
///   - scores: Numbers before softmax, shape [batch, classes], [batch, classes, …] or [classes].
///   - target: The right classes (int64, shape [batch], [batch, …] or a scalar), or a probability for
///     each class (floating-point, the shape of the scores).
///   - weight: A weight for each class.
///   - ignoreIndex: A label that does not count.
///   - reduction: What becomes of the losses of all samples.
///   - labelSmoothing: The share of each target that is spread evenly over all classes, 0 ... 1.
@_host("engine.crossEntropy(_:_:weight:ignoreIndex:reduction:labelSmoothing:)") func crossEntropy(_ scores: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean, labelSmoothing: Double = 0) -> Tensor
/// How far predicted log-probabilities are from a target distribution: `target · (log target -
/// prediction)` for each element, where 0 · log 0 is 0.
///
/// - Parameters:
///   - logProbabilities: Logarithms of the predicted probabilities.
///   - targets: Probabilities of the same shape, or their logarithms with `logTarget`.
///   - logTarget: Whether the targets are logarithms.
/// - Returns: The sum over all elements divided by the first size (PyTorch's "batchmean").
@_host("engine.klDivergence(_:_:logTarget:)") func klDivergence(_ logProbabilities: Tensor, _ targets: Tensor, logTarget: Bool = false) -> Tensor
/// `klDivergence` with another reduction: `.mean` over all elements, `.sum`, or `.none`.
@_host("engine.klDivergence(_:_:logTarget:reduction:)") func klDivergence(_ logProbabilities: Tensor, _ targets: Tensor, logTarget: Bool = false, reduction: Reduction) -> Tensor
/// The squared difference.
///
/// - Parameters:
///   - prediction: Any shape, floating-point.
///   - target: The same shape.
///   - reduction: What becomes of the losses of all elements.
@_host("engine.mseLoss(_:_:reduction:)") func mseLoss(_ prediction: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor
/// The absolute difference.
@_host("engine.l1Loss(_:_:reduction:)") func l1Loss(_ prediction: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor
/// Half the squared difference over `beta` where it is below `beta`, the absolute difference less
/// beta / 2 beyond. `beta` below 0 is an error.
@_host("engine.smoothL1Loss(_:_:beta:reduction:)") func smoothL1Loss(_ prediction: Tensor, _ target: Tensor, beta: Double = 1, reduction: Reduction = .mean) -> Tensor
/// Half the squared difference where it is below `delta`, `delta` times the absolute difference less
/// delta / 2 beyond (Huber, 1964). `delta` must be positive.
@_host("engine.huberLoss(_:_:delta:reduction:)") func huberLoss(_ prediction: Tensor, _ target: Tensor, delta: Double = 1, reduction: Reduction = .mean) -> Tensor
/// The cosine of the angle between vectors along a dimension; lengths count as at least `epsilon`.
@_host("engine.cosineSimilarity(_:_:dim:epsilon:)") func cosineSimilarity(_ a: Tensor, _ b: Tensor, dim: Int = 1, epsilon: Double = 1e-8) -> Tensor
/// Vectors along a dimension brought to length 1 (in the p-norm); lengths count as at least `epsilon`.
@_host("engine.normalize(_:p:dim:epsilon:)") func normalize(_ x: Tensor, p: Double = 2, dim: Int = 1, epsilon: Double = 1e-12) -> Tensor
/// Tensors side by side: joined along the second dimension (vectors along their only one).
@_host("engine.hstack(_:)") func hstack(_ tensors: [Tensor]) -> Tensor
/// Tensors one below the other: joined along the first dimension, vectors as rows.
@_host("engine.vstack(_:)") func vstack(_ tensors: [Tensor]) -> Tensor
/// Vectors as the columns of a matrix; matrices side by side.
@_host("engine.columnStack(_:)") func columnStack(_ tensors: [Tensor]) -> Tensor
/// All rows with one element of each vector, the last one changing fastest.
@_host("engine.cartesianProd(_:)") func cartesianProd(_ tensors: [Tensor]) -> Tensor
/// Differences of neighbours along a dimension, `n` times over.
@_host("engine.diff(_:n:dim:)") func diff(_ input: Tensor, n: Int = 1, dim: Int = -1) -> Tensor
/// In reverse along dimensions, as a copy.
@_host("engine.flip(_:_:)") func flip(_ input: Tensor, _ dims: [Int]) -> Tensor
/// Moved along a dimension; what leaves at the end comes in at the start.
@_host("engine.roll(_:_:dim:)") func roll(_ input: Tensor, _ shift: Int, dim: Int) -> Tensor
/// Where elements are not zero: one row of indices each.
@_host("engine.nonzero(_:)") func nonzero(_ input: Tensor) -> Tensor
/// The larger of two numbers, element by element.
@_host("engine.maximum(_:_:)") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
/// The smaller of two numbers, element by element.
@_host("engine.minimum(_:_:)") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, of `b` elsewhere.
@_host("engine.whereTrue(_:_:_:)") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, a number elsewhere.
@_host("engine.whereTrue(_:_:_:)[Tensor,Tensor,Double]") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Double) -> Tensor
/// A number where the condition holds, elements of `b` elsewhere.
@_host("engine.whereTrue(_:_:_:)[Tensor,Double,Tensor]") func whereTrue(_ condition: Tensor, _ a: Double, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, a whole number elsewhere: the type stays that of `a`.
@_host("engine.whereTrue(_:_:_:)[Tensor,Tensor,Int]") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Int) -> Tensor
/// A whole number where the condition holds, elements of `b` elsewhere: the type stays that of `b`.
@_host("engine.whereTrue(_:_:_:)[Tensor,Int,Tensor]") func whereTrue(_ condition: Tensor, _ a: Int, _ b: Tensor) -> Tensor
/// Whether both are not zero, element by element.
@_host("engine.logicalAnd(_:_:)") func logicalAnd(_ a: Tensor, _ b: Tensor) -> Tensor
/// Whether either is not zero, element by element.
@_host("engine.logicalOr(_:_:)") func logicalOr(_ a: Tensor, _ b: Tensor) -> Tensor
/// Whether exactly one is not zero, element by element.
@_host("engine.logicalXor(_:_:)") func logicalXor(_ a: Tensor, _ b: Tensor) -> Tensor
/// Whether each element is zero.
@_host("engine.logicalNot(_:)") func logicalNot(_ a: Tensor) -> Tensor
/// Whether each element is not a number.
@_host("engine.isnan(_:)") func isnan(_ x: Tensor) -> Tensor
/// Whether each element is infinite.
@_host("engine.isinf(_:)") func isinf(_ x: Tensor) -> Tensor
/// Whether each element is neither infinite nor NaN.
@_host("engine.isfinite(_:)") func isfinite(_ x: Tensor) -> Tensor
/// Whether elements agree: |a - b| <= atol + rtol |b|.
@_host("engine.isclose(_:_:rtol:atol:equalNaN:)") func isclose(_ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Tensor
/// Whether all elements agree: |a - b| <= atol + rtol |b|.
@_host("engine.allclose(_:_:rtol:atol:equalNaN:)") func allclose(_ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false) -> Bool
/// Whether two tensors have one shape and equal elements.
@_host("engine.equal(_:_:)") func equal(_ a: Tensor, _ b: Tensor) -> Bool
/// The largest whole number not above the quotient.
@_host("engine.floorDivide(_:_:)") func floorDivide(_ a: Tensor, _ b: Tensor) -> Tensor
/// The largest whole number not above the quotient.
@_host("engine.floorDivide(_:_:)[Tensor,Int]") func floorDivide(_ a: Tensor, _ b: Int) -> Tensor
/// The largest whole number not above the quotient.
@_host("engine.floorDivide(_:_:)[Tensor,Double]") func floorDivide(_ a: Tensor, _ b: Double) -> Tensor
/// The quotient, rounded as `rounding` says: "none", "trunc" (towards zero) or "floor".
@_host("engine.div(_:_:rounding:)") func div(_ a: Tensor, _ b: Tensor, rounding: String = "none") -> Tensor
/// The rest of a division, with the sign of the divisor.
@_host("engine.remainder(_:_:)") func remainder(_ a: Tensor, _ b: Tensor) -> Tensor
/// The rest of a division, with the sign of the divisor.
@_host("engine.remainder(_:_:)[Tensor,Int]") func remainder(_ a: Tensor, _ b: Int) -> Tensor
/// The rest of a division, with the sign of the divisor.
@_host("engine.remainder(_:_:)[Tensor,Double]") func remainder(_ a: Tensor, _ b: Double) -> Tensor
/// The rest of a division, with the sign of the dividend.
@_host("engine.fmod(_:_:)") func fmod(_ a: Tensor, _ b: Tensor) -> Tensor
/// The sum, with the second multiplied by `alpha`.
@_host("engine.add(_:_:alpha:)") func add(_ a: Tensor, _ b: Tensor, alpha: Double = 1) -> Tensor
/// The difference, with the second multiplied by `alpha`.
@_host("engine.sub(_:_:alpha:)") func sub(_ a: Tensor, _ b: Tensor, alpha: Double = 1) -> Tensor
/// The product, element by element.
@_host("engine.mul(_:_:)") func mul(_ a: Tensor, _ b: Tensor) -> Tensor
/// Between two tensors: `a` at weight 0, `b` at weight 1.
@_host("engine.lerp(_:_:_:)") func lerp(_ a: Tensor, _ b: Tensor, _ weight: Double) -> Tensor
/// Between two tensors: `a` where the weight is 0, `b` where it is 1.
@_host("engine.lerp(_:_:_:)[Tensor,Tensor,Tensor]") func lerp(_ a: Tensor, _ b: Tensor, _ weight: Tensor) -> Tensor
/// A tensor plus `value` times the product of two.
@_host("engine.addcmul(_:_:_:value:)") func addcmul(_ x: Tensor, _ a: Tensor, _ b: Tensor, value: Double = 1) -> Tensor
/// A tensor plus `value` times the quotient of two.
@_host("engine.addcdiv(_:_:_:value:)") func addcdiv(_ x: Tensor, _ a: Tensor, _ b: Tensor, value: Double = 1) -> Tensor
/// beta times a vector plus alpha times the product of a matrix and a vector.
@_host("engine.addmv(_:_:_:beta:alpha:)") func addmv(_ c: Tensor, _ a: Tensor, _ b: Tensor, beta: Double = 1, alpha: Double = 1) -> Tensor
/// beta times a tensor plus alpha times the products of two stacks of matrices.
@_host("engine.baddbmm(_:_:_:beta:alpha:)") func baddbmm(_ c: Tensor, _ a: Tensor, _ b: Tensor, beta: Double = 1, alpha: Double = 1) -> Tensor
/// The cross product of vectors of three numbers along a dimension.
@_host("engine.cross(_:_:dim:)") func cross(_ a: Tensor, _ b: Tensor, dim: Int = -1) -> Tensor
/// The distances of all rows of one matrix (or stack of matrices) from all rows of another.
@_host("engine.cdist(_:_:p:)") func cdist(_ a: Tensor, _ b: Tensor, p: Double = 2) -> Tensor
/// The distance of each row from the row of another tensor. `epsilon` is added to the differences, as
/// in PyTorch.
@_host("engine.pairwiseDistance(_:_:p:epsilon:keepDim:)") func pairwiseDistance(_ a: Tensor, _ b: Tensor, p: Double = 2, epsilon: Double = 1e-6, keepDim: Bool = false) -> Tensor
/// log(e^a + e^b), computed without overflow.
@_host("engine.logaddexp(_:_:)") func logaddexp(_ a: Tensor, _ b: Tensor) -> Tensor
/// 0 for negative elements, 1 for positive ones, those of `values` for zeros.
@_host("engine.heaviside(_:_:)") func heaviside(_ x: Tensor, _ values: Tensor) -> Tensor
/// The length of the hypotenuse: sqrt(a² + b²).
@_host("engine.hypot(_:_:)") func hypot(_ a: Tensor, _ b: Tensor) -> Tensor
/// Angles in degrees as radians.
@_host("engine.deg2rad(_:)") func deg2rad(_ x: Tensor) -> Tensor
/// Angles in radians as degrees.
@_host("engine.rad2deg(_:)") func rad2deg(_ x: Tensor) -> Tensor
/// The logarithm of p / (1 - p), after p was brought between `epsilon` and 1 - `epsilon`, if given.
@_host("engine.logit(_:epsilon:)") func logit(_ p: Tensor, epsilon: Double? = nil) -> Tensor
/// NaN and infinities replaced by numbers: infinities by the type's largest, unless said otherwise.
@_host("engine.nanToNum(_:nan:posinf:neginf:)") func nanToNum(_ x: Tensor, nan: Double = 0, posinf: Double? = nil, neginf: Double? = nil) -> Tensor
/// The covariances of the rows, each the observations of one variable.
@_host("engine.cov(_:correction:)") func cov(_ x: Tensor, correction: Int = 1) -> Tensor
/// The correlation coefficients of the rows, each the observations of one variable.
@_host("engine.corrcoef(_:)") func corrcoef(_ x: Tensor) -> Tensor
/// Convolution of pictures [batch, channels, height, width] (or one without batch) with kernels of shape
/// [outputs, channels / groups, height, width].
///
/// - Parameters:
///   - bias: Shape [outputs].
///   - stride: How far the kernel moves: one number, or rows and columns.
///   - padding: Zeros around the picture.
///   - dilation: Distance of the kernel's neighbours.
///   - groups: Into how many parts the channels are divided.
@_host("engine.conv2d(_:_:_:stride:padding:dilation:groups:)") func conv2d(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1], padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1) -> Tensor
/// As `conv2d`, with zeros around the picture so that the result has its size (stride 1).
@_host("engine.conv2dSame(_:_:_:dilation:groups:)") func conv2dSame(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, dilation: [Int] = [1], groups: Int = 1) -> Tensor
/// Convolution of signals [batch, channels, length] with kernels [outputs, channels / groups, length].
@_host("engine.conv1d(_:_:_:stride:padding:dilation:groups:)") func conv1d(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: Int = 1, padding: Int = 0, dilation: Int = 1, groups: Int = 1) -> Tensor
/// The largest element.
@_host("engine.max(_:)") func max(_ input: Tensor) -> Tensor
/// The smallest element.
@_host("engine.min(_:)") func min(_ input: Tensor) -> Tensor
/// The position of the largest element, counted over the whole tensor.
@_host("engine.argmax(_:)") func argmax(_ input: Tensor) -> Tensor
/// The position of the largest element along a dimension.
@_host("engine.argmax(_:dim:keepDim:)") func argmax(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor
/// The `k` largest elements along a dimension in order, and where they were.
@_host("engine.topk(_:_:dim:)") func topk(_ input: Tensor, _ k: Int, dim: Int = -1) -> (values: Tensor, indices: Tensor)
/// Rows of a table that indices name: an embedding. No gradient goes to row `paddingIndex`.
@_host("engine.embedding(_:_:paddingIndex:)") func embedding(_ index: Tensor, _ weight: Tensor, paddingIndex: Int? = nil) -> Tensor
/// Elements chosen along a dimension by an index tensor.
@_host("engine.gather(_:dim:index:)") func gather(_ input: Tensor, dim: Int, index: Tensor) -> Tensor
/// A number around the last dimensions of a tensor.
@_host("engine.pad(_:_:value:)") func pad(_ input: Tensor, _ sizes: [Int], value: Double = 0) -> Tensor
/// The elements on and below a diagonal.
@_host("engine.tril(_:_:)") func tril(_ input: Tensor, _ diagonal: Int = 0) -> Tensor
/// The elements on and above a diagonal.
@_host("engine.triu(_:_:)") func triu(_ input: Tensor, _ diagonal: Int = 0) -> Tensor
/// Tensors joined along a dimension.
@_host("engine.cat(_:dim:)") func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Tensors of one shape as the parts of a new dimension.
@_host("engine.stack(_:dim:)") func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// The grids that vectors span: the i-th result has the i-th vector along dimension i.
@_host("engine.meshgrid(_:)") func meshgrid(_ tensors: [Tensor]) -> [Tensor]
/// The determinant of a square matrix.
@_host("engine.det(_:)") func det(_ a: Tensor) -> Tensor
/// The inverse of a square matrix.
@_host("engine.inverse(_:)") func inverse(_ a: Tensor) -> Tensor
/// The solution X of A X = B; B is a matrix, or a vector.
@_host("engine.solve(_:_:)") func solve(_ a: Tensor, _ b: Tensor) -> Tensor
/// The vectors x with the least |A x - b|, for a matrix A with more rows than columns of full rank.
@_host("engine.lstsq(_:_:)") func lstsq(_ a: Tensor, _ b: Tensor) -> Tensor
/// The eigenvalues of a symmetric matrix in ascending order, and the eigenvectors as the columns of a
/// matrix. Of the two directions of each vector that is given whose largest component is positive.
@_host("engine.eigh(_:)") func eigh(_ a: Tensor) -> (values: Tensor, vectors: Tensor)
/// Normalises each channel (the second dimension) over the batch, and scales and shifts it.
///
/// - Parameters:
///   - input: Shape [batch, channels] or [batch, channels, …].
///   - runningMean, runningVar: Averages over batches: used when not training, and changed in place when
///     training.
///   - weight, bias: Shape [channels].
///   - training: Whether the batch's own mean and variance are used.
///   - momentum: How much of a batch goes into the running averages.
@_host("engine.batchNorm(_:runningMean:runningVar:weight:bias:training:momentum:epsilon:)") func batchNorm(_ input: Tensor, runningMean: Tensor? = nil, runningVar: Tensor? = nil, weight: Tensor? = nil, bias: Tensor? = nil, training: Bool = false, momentum: Double = 0.1, epsilon: Double = 1e-5) -> Tensor
/// Normalises over the last dimensions, whose sizes are `shape`, and scales and shifts.
@_host("engine.layerNorm(_:_:weight:bias:epsilon:)") func layerNorm(_ input: Tensor, _ shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, epsilon: Double = 1e-5) -> Tensor
/// Sets elements to zero with probability p and scales the others by 1 / (1 - p), as in training;
/// `training: false` leaves them as they are.
@_host("engine.dropout(_:p:training:)") func dropout(_ input: Tensor, p: Double = 0.5, training: Bool = true) -> Tensor
/// Where each value could be put into sorted numbers: before equal ones, or with `right` after them.
@_host("engine.searchsorted(_:_:right:)") func searchsorted(_ sorted: Tensor, _ values: Tensor, right: Bool = false) -> Tensor
/// The number of the interval between sorted boundaries in which each element lies.
@_host("engine.bucketize(_:_:right:)") func bucketize(_ values: Tensor, _ boundaries: Tensor, right: Bool = false) -> Tensor
/// The number below which a share `q` of all elements lies, interpolated between neighbours.
@_host("engine.quantile(_:_:)") func quantile(_ input: Tensor, _ q: Double) -> Tensor
/// The numbers below which a share `q` of the elements along a dimension lies.
@_host("engine.quantile(_:_:dim:keepDim:)") func quantile(_ input: Tensor, _ q: Double, dim: Int, keepDim: Bool = false) -> Tensor
/// The element in the middle; the lower of the two middle ones.
@_host("engine.median(_:)") func median(_ input: Tensor) -> Tensor
/// The different elements in ascending order.
@_host("engine.unique(_:)") func unique(_ input: Tensor) -> Tensor
/// How often each whole number from 0 on occurs.
@_host("engine.bincount(_:minLength:)") func bincount(_ input: Tensor, minLength: Int = 0) -> Tensor
/// How many elements lie in each of `bins` equal parts of a range.
@_host("engine.histc(_:bins:min:max:)") func histc(_ input: Tensor, bins: Int = 100, min low: Double = 0, max high: Double = 0) -> Tensor
/// The elements in ascending (or descending) order along a dimension, and where they were.
@_host("engine.sort(_:dim:descending:)") func sort(_ input: Tensor, dim: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)
/// Where the sorted elements along a dimension are.
@_host("engine.argsort(_:dim:descending:)") func argsort(_ input: Tensor, dim: Int = -1, descending: Bool = false) -> Tensor
/// The sign of each element changed.
@_host("engine.neg(_:)") func neg(_ x: Tensor) -> Tensor
/// Each element brought between two bounds.
@_host("engine.clamp(_:min:max:)") func clamp(_ x: Tensor, min low: Double, max high: Double) -> Tensor
/// Each element, but at least `low`.
@_host("engine.clamp(_:min:)") func clamp(_ x: Tensor, min low: Double) -> Tensor
/// Each element, but at most `high`.
@_host("engine.clamp(_:max:)") func clamp(_ x: Tensor, max high: Double) -> Tensor
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
/// The tangent of each element, in radians.
@_host("engine.tan(_:)") func tan(_ x: Tensor) -> Tensor
/// The angle, in radians, whose sine each element is.
@_host("engine.asin(_:)") func asin(_ x: Tensor) -> Tensor
/// The angle, in radians, whose cosine each element is.
@_host("engine.acos(_:)") func acos(_ x: Tensor) -> Tensor
/// The angle, in radians, whose tangent each element is.
@_host("engine.atan(_:)") func atan(_ x: Tensor) -> Tensor
/// The angle, in radians, of the point (x, y).
@_host("engine.atan2(_:_:)") func atan2(_ y: Tensor, _ x: Tensor) -> Tensor
/// The hyperbolic sine of each element.
@_host("engine.sinh(_:)") func sinh(_ x: Tensor) -> Tensor
/// The hyperbolic cosine of each element.
@_host("engine.cosh(_:)") func cosh(_ x: Tensor) -> Tensor
/// e^x - 1 for each element, exact near zero.
@_host("engine.expm1(_:)") func expm1(_ x: Tensor) -> Tensor
/// 2 to the power of each element.
@_host("engine.exp2(_:)") func exp2(_ x: Tensor) -> Tensor
/// log(1 + x) for each element, exact near zero.
@_host("engine.log1p(_:)") func log1p(_ x: Tensor) -> Tensor
/// The logarithm to base 2 of each element.
@_host("engine.log2(_:)") func log2(_ x: Tensor) -> Tensor
/// The logarithm to base 10 of each element.
@_host("engine.log10(_:)") func log10(_ x: Tensor) -> Tensor
/// The error function of each element.
@_host("engine.erf(_:)") func erf(_ x: Tensor) -> Tensor
/// 1 / sqrt(x) for each element.
@_host("engine.rsqrt(_:)") func rsqrt(_ x: Tensor) -> Tensor
/// 1 / x for each element.
@_host("engine.reciprocal(_:)") func reciprocal(_ x: Tensor) -> Tensor
/// Each element times itself.
@_host("engine.square(_:)") func square(_ x: Tensor) -> Tensor
/// -1, 0 or 1 as each element is negative, zero or positive; NaN gives 0, as in PyTorch.
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
/// x where positive, the weight times x elsewhere; one weight for all, or one per channel (the second
/// dimension).
@_host("engine.prelu(_:_:)") func prelu(_ x: Tensor, _ weight: Tensor) -> Tensor
/// x where positive, `alpha` (e^x - 1) elsewhere.
@_host("engine.elu(_:alpha:)") func elu(_ x: Tensor, alpha: Double = 1) -> Tensor
/// x times the normal distribution's share below x (Hendrycks and Gimpel, 2016). `approximate:
/// "tanh"` is their approximation.
@_host("engine.gelu(_:approximate:)") func gelu(_ x: Tensor, approximate: String = "none") -> Tensor
/// x times its logistic function.
@_host("engine.silu(_:)") func silu(_ x: Tensor) -> Tensor
/// log(1 + e^(beta x)) / beta, a smooth ReLU; beyond the threshold it is x itself, as in PyTorch.
@_host("engine.softplus(_:beta:threshold:)") func softplus(_ x: Tensor, beta: Double = 1, threshold: Double = 20) -> Tensor
/// The logarithm of the logistic function.
@_host("engine.logSigmoid(_:)") func logSigmoid(_ x: Tensor) -> Tensor
/// Each element brought between two bounds, where it has no slope.
@_host("engine.hardtanh(_:min:max:)") func hardtanh(_ x: Tensor, min low: Double = -1, max high: Double = 1) -> Tensor
/// max(x, 0), but at most 6.
@_host("engine.relu6(_:)") func relu6(_ x: Tensor) -> Tensor
/// x / (1 + |x|).
@_host("engine.softsign(_:)") func softsign(_ x: Tensor) -> Tensor
/// Each element of one tensor raised to the power that the other has there.
@_host("engine.pow(_:_:)") func pow(_ base: Tensor, _ exponent: Tensor) -> Tensor
/// Each element raised to a power.
@_host("engine.pow(_:_:)[Tensor,Double]") func pow(_ base: Tensor, _ exponent: Double) -> Tensor
/// A whole number raised to each element; whole exponents give whole numbers.
@_host("engine.pow(_:_:)[Int,Tensor]") func pow(_ base: Int, _ exponent: Tensor) -> Tensor
/// A number raised to the power of each element.
@_host("engine.pow(_:_:)[Double,Tensor]") func pow(_ base: Double, _ exponent: Tensor) -> Tensor
/// The product of matrices: of two vectors (dot product), matrices and vectors, matrices, and stacks
/// of matrices, whose leading dimensions broadcast.
@_host("engine.matmul(_:_:)") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
/// The product of two matrices.
@_host("engine.mm(_:_:)") func mm(_ a: Tensor, _ b: Tensor) -> Tensor
/// The products of two stacks of as many matrices.
@_host("engine.bmm(_:_:)") func bmm(_ a: Tensor, _ b: Tensor) -> Tensor
/// The dot product of two vectors.
@_host("engine.dot(_:_:)") func dot(_ a: Tensor, _ b: Tensor) -> Tensor
/// The product of a matrix and a vector.
@_host("engine.mv(_:_:)") func mv(_ a: Tensor, _ b: Tensor) -> Tensor
/// All products of an element of one vector and an element of the other.
@_host("engine.outer(_:_:)") func outer(_ a: Tensor, _ b: Tensor) -> Tensor
/// beta times a tensor plus alpha times the product of two matrices.
@_host("engine.addmm(_:_:_:beta:alpha:)") func addmm(_ c: Tensor, _ a: Tensor, _ b: Tensor, beta: Double = 1, alpha: Double = 1) -> Tensor
/// Sums of products in Einstein's notation: `einsum("bij,bjk->bik", a, b)`. Letters name dimensions;
/// those that the result does not name are summed.
@_host("engine.einsum(_:_:)") func einsum(_ equation: String, _ operands: [Tensor]) -> Tensor
/// Sums of products in Einstein's notation: `einsum("ij,jk->ik", a, b)`.
@_host("engine.einsum(_:_:_:)") func einsum(_ equation: String, _ a: Tensor, _ b: Tensor) -> Tensor
/// x Wᵀ + b for weights of shape [outputs, inputs]; x has any leading dimensions.
@_host("engine.linear(_:_:_:)") func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor
/// The sum of all elements.
@_host("engine.sum(_:)") func sum(_ input: Tensor) -> Tensor
/// The sum along a dimension.
@_host("engine.sum(_:dim:keepDim:)") func sum(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor
/// The mean of all elements.
@_host("engine.mean(_:)") func mean(_ input: Tensor) -> Tensor
/// The mean along a dimension.
@_host("engine.mean(_:dim:keepDim:)") func mean(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor
/// The product of all elements.
@_host("engine.prod(_:)") func prod(_ input: Tensor) -> Tensor
/// Running sums along a dimension.
@_host("engine.cumsum(_:dim:)") func cumsum(_ input: Tensor, dim: Int) -> Tensor
/// Running products along a dimension.
@_host("engine.cumprod(_:dim:)") func cumprod(_ input: Tensor, dim: Int) -> Tensor
/// Two dimensions of a tensor exchanged.
@_host("engine.transpose(_:_:_:)") func transpose(_ input: Tensor, _ first: Int, _ second: Int) -> Tensor
/// The dimensions from one to another as one.
@_host("engine.flatten(_:startDim:endDim:)") func flatten(_ input: Tensor, startDim: Int = 0, endDim: Int = -1) -> Tensor
/// Without a dimension of size 1.
@_host("engine.squeeze(_:)") func squeeze(_ input: Tensor) -> Tensor
/// With a new dimension of size 1.
@_host("engine.unsqueeze(_:_:)") func unsqueeze(_ input: Tensor, _ dim: Int) -> Tensor
/// The same elements in another shape.
@_host("engine.reshape(_:_:)") func reshape(_ input: Tensor, _ shape: [Int]) -> Tensor
/// The diagonal of a matrix.
@_host("engine.diagonal(_:offset:)") func diagonal(_ input: Tensor, offset: Int = 0) -> Tensor
/// Parts of `size` along a dimension.
@_host("engine.split(_:_:dim:)") func split(_ input: Tensor, _ size: Int, dim: Int = 0) -> [Tensor]
/// A number of parts along a dimension.
@_host("engine.chunk(_:_:dim:)") func chunk(_ input: Tensor, _ pieces: Int, dim: Int = 0) -> [Tensor]
/// Softmax along a dimension.
@_host("engine.softmax(_:dim:)") func softmax(_ input: Tensor, dim: Int) -> Tensor
/// The logarithm of softmax along a dimension.
@_host("engine.logSoftmax(_:dim:)") func logSoftmax(_ input: Tensor, dim: Int) -> Tensor
/// Softmax of the negated elements along a dimension.
@_host("engine.softmin(_:dim:)") func softmin(_ input: Tensor, dim: Int) -> Tensor
/// The logarithm of the sum of exponentials along a dimension.
@_host("engine.logsumexp(_:dim:keepDim:)") func logsumexp(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor
/// The transposed convolution: kernels of shape [channels, outputs, height, width] paint a picture for
/// each input pixel. It is the gradient of `conv2d` with respect to its input.
@_host("engine.convTranspose2d(_:_:_:stride:padding:outputPadding:dilation:)") func convTranspose2d(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1], padding: [Int] = [0], outputPadding: [Int] = [0], dilation: [Int] = [1]) -> Tensor
/// The largest element of each window of pictures [batch, channels, height, width]; the first in row
/// order where several are equal.
///
/// - Parameters:
///   - kernelSize: The window: one number, or rows and columns.
///   - stride: How far the window moves; empty for its own size.
///   - padding: How far it reaches beyond the picture.
@_host("engine.maxPool2d(_:_:stride:padding:dilation:)") func maxPool2d(_ input: Tensor, _ kernelSize: [Int], stride: [Int] = [], padding: [Int] = [0], dilation: [Int] = [1]) -> Tensor
/// The mean of each window of pictures [batch, channels, height, width].
///
/// `countIncludePad` divides by the whole window also where it reaches beyond the picture.
@_host("engine.avgPool2d(_:_:stride:padding:countIncludePad:)") func avgPool2d(_ input: Tensor, _ kernelSize: [Int], stride: [Int] = [], padding: [Int] = [0], countIncludePad: Bool = true) -> Tensor
/// The means of parts of pictures [batch, channels, height, width], so many that the result has the
/// size asked for.
@_host("engine.adaptiveAvgPool2d(_:_:)") func adaptiveAvgPool2d(_ input: Tensor, _ outputSize: [Int]) -> Tensor
/// Scales all gradients by one factor so that their length, taken together as one vector, is at most
/// `maximum`; returns the length before, as a scalar. As PyTorch's `clip_grad_norm_`: the factor is
/// maximum / (length + 1e-6). `norm` is the order of the length: 2, 1, or `Double.infinity`.
@discardableResult @_host("engine.clipGradNorm(_:maximum:norm:)") func clipGradNorm(_ parameters: [Tensor], maximum: Double, norm: Double = 2) -> Tensor
/// Holds every element of every gradient between `-limit` and `limit`, in place.
@_host("engine.clipGradValue(_:limit:)") func clipGradValue(_ parameters: [Tensor], limit: Double)
/// Starts the random numbers over: the same seed gives the numbers of `torch.manual_seed`.
@_host("engine.manualSeed(_:)") func manualSeed(_ seed: Int)
/// Uniform random numbers from 0 to 1.
@_host("engine.rand(_:dtype:requiresGradient:)") func rand(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// Uniform random numbers from 0 to 1.
@_host("engine.rand(_:dtype:requiresGradient:)[[Int],DType,Bool]") func rand(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn(_:dtype:requiresGradient:)") func randn(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn(_:dtype:requiresGradient:)[[Int],DType,Bool]") func randn(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// Uniform random numbers from 0 to 1 in the shape and type of another tensor.
@_host("engine.randLike(_:)") func randLike(_ tensor: Tensor) -> Tensor
/// Normally distributed random numbers in the shape and type of another tensor.
@_host("engine.randnLike(_:)") func randnLike(_ tensor: Tensor) -> Tensor
/// Normally distributed random numbers of a mean and a standard deviation.
@_host("engine.normal(_:_:shape:)") func normal(_ mean: Double, _ std: Double, shape: [Int]) -> Tensor
/// Normally distributed random numbers, each with its own mean and standard deviation.
@_host("engine.normal(_:_:)") func normal(_ mean: Tensor, _ std: Tensor) -> Tensor
/// Random integers `0 ..< high`.
@_host("engine.randint(_:shape:dtype:)") func randint(_ high: Int, shape: [Int], dtype: DType = .int64) -> Tensor
/// Random integers `low ..< high`.
@_host("engine.randint(_:_:shape:dtype:)") func randint(_ low: Int, _ high: Int, shape: [Int], dtype: DType = .int64) -> Tensor
/// A random order of `0 ..< count`.
@_host("engine.randperm(_:)") func randperm(_ count: Int) -> Tensor
/// 1 with probability p and 0 otherwise, so many times.
@_host("engine.bernoulli(_:shape:)") func bernoulli(_ p: Double, shape: [Int]) -> Tensor
/// 1 with the probability that each element is, 0 otherwise.
@_host("engine.bernoulli(_:)") func bernoulli(_ probabilities: Tensor) -> Tensor
/// Positions drawn with the weights of each row as probabilities; they need not sum to 1. Without
/// `replacement` no position is drawn twice.
@_host("engine.multinomial(_:_:replacement:)") func multinomial(_ weights: Tensor, _ draws: Int, replacement: Bool = false) -> Tensor
/// A tensor filled with one number.
@_host("engine.full(_:_:dtype:requiresGradient:)") func full(_ shape: [Int], _ value: Double, dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// A tensor filled with one whole number: int64.
@_host("engine.full(_:_:)") func full(_ shape: [Int], _ value: Int) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros(_:dtype:requiresGradient:)") func zeros(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros(_:dtype:requiresGradient:)[[Int],DType,Bool]") func zeros(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones(_:dtype:requiresGradient:)") func ones(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones(_:dtype:requiresGradient:)[[Int],DType,Bool]") func ones(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
/// Zeros in the shape and type of another tensor.
@_host("engine.zerosLike(_:)") func zerosLike(_ tensor: Tensor) -> Tensor
/// Ones in the shape and type of another tensor.
@_host("engine.onesLike(_:)") func onesLike(_ tensor: Tensor) -> Tensor
/// One number in the shape and type of another tensor.
@_host("engine.fullLike(_:_:)") func fullLike(_ tensor: Tensor, _ value: Double) -> Tensor
/// The identity matrix.
@_host("engine.eye(_:)") func eye(_ size: Int) -> Tensor
/// A matrix with ones on its diagonal.
@_host("engine.eye(_:_:)") func eye(_ rows: Int, _ columns: Int) -> Tensor
/// A matrix with a vector on its diagonal, or the diagonal of a matrix.
@_host("engine.diag(_:_:)") func diag(_ input: Tensor, _ offset: Int = 0) -> Tensor
/// The integers `0 ..< end`.
@_host("engine.arange(_:)") func arange(_ end: Int) -> Tensor
/// The integers `start ..< end` in steps.
@_host("engine.arange(_:_:step:)") func arange(_ start: Int, _ end: Int, step: Int = 1) -> Tensor
/// The real numbers from 0 on, below `end`.
@_host("engine.arange(_:)[Double]") func arange(_ end: Double) -> Tensor
/// The real numbers from `start` on, below `end`, in steps.
@_host("engine.arange(_:_:step:)[Double,Double,Double]") func arange(_ start: Double, _ end: Double, step: Double = 1) -> Tensor
/// `count` numbers from `start` to `end`, evenly spaced, as `torch.linspace`.
@_host("engine.linspace(_:_:_:)") func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
/// `count` powers of `base`, from exponent `start` to `end`, evenly spaced exponents.
@_host("engine.logspace(_:_:_:base:)") func logspace(_ start: Double, _ end: Double, _ count: Int, base: Double = 10) -> Tensor
/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
@_host("engine.oneHot(_:classes:)") func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor
"""#
}
