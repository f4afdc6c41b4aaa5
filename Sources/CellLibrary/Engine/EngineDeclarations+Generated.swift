// swift-format-ignore-file
// Made by Scripts/generate-bindings.py from TensorEngine's public declarations. Do not edit.

extension EngineBindings {
  static let declarations = #"""
/// What went wrong, where a host wants to act on it.
@_opaque @_layout("object") struct Kind {
}
/// A table from a file of comma-separated values in one of the folders for data sets.
///
///     let iris = CSVTable("iris.csv")
///     let x = iris.tensor(["sepal length", "sepal width"])
///     let y = iris.classes("species")
@_opaque @_layout("object") struct CSVTable {
  /// The names of the columns: the first record of the file, or "0", "1", … without a header.
  @_host("engine.CSVTable.headers#0") var headers: [String]
  /// Reads a file. It is looked for in the folders for data sets; its name cannot lead out of them.
  /// A missing or malformed file is an error.
  ///
  /// - Parameters:
  ///   - name: The file's name, as `iris.csv` or `flowers/iris.csv`.
  ///   - header: Whether the first record names the columns.
  @_host("engine.CSVTable.init#1") init(_ name: String, header: Bool = true)
  /// The number of records.
  @_host("engine.CSVTable.count#2") var count: Int
  /// The texts of a column. An unknown column is an error.
  @_host("engine.CSVTable.strings#3") func strings(_ column: String) -> [String]
  /// The numbers of a column. A field that is no number is an error.
  @_host("engine.CSVTable.numbers#4") func numbers(_ column: String) -> [Double]
  /// Columns of numbers side by side: float32 of shape (count, columns).
  @_host("engine.CSVTable.tensor#5") func tensor(_ columns: [String]) -> Tensor
  /// A column of names as classes 0, 1, 2, … in the order of `classNames`: int64 of shape (count).
  @_host("engine.CSVTable.classes#6") func classes(_ column: String) -> Tensor
  /// The different texts of a column, in the order in which they first occur.
  @_host("engine.CSVTable.classNames#7") func classNames(_ column: String) -> [String]
}
/// Goes through a data set in batches.
///
///     let loader = DataLoader(MNIST(train: true), batchSize: 100, shuffle: true, dropLast: true)
///     for (x, y) in loader { … }
@_opaque @_layout("object") struct DataLoader: Sequence {
  /// How many samples a batch has.
  @_host("engine.DataLoader.batchSize#8") var batchSize: Int
  /// Batches of images of handwritten digits. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#9") init(_ dataset: MNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of pictures of clothing. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#10") init(_ dataset: FashionMNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of digits drawn by the engine. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#11") init(_ dataset: SyntheticDigits, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of rows of two tensors. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#12") init(_ dataset: TensorDataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// Batches of part of a data set. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  @_host("engine.DataLoader.init#13") init(_ dataset: Subset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false)
  /// How many batches a pass has.
  @_host("engine.DataLoader.count#14") var count: Int
  /// Begins a pass.
  @_host("engine.DataLoader.makeIterator#15") func makeIterator() -> BatchIterator
}
/// One pass through a `DataLoader`.
@_opaque @_layout("object") struct BatchIterator: IteratorProtocol {
  /// The next batch: inputs and targets; `nil` after the last one.
  @_host("engine.BatchIterator.next#16") func next() -> (Tensor, Tensor)?
}
/// Samples that are the rows of two tensors of equal length.
///
///     let samples = TensorDataset(x, y)    // x: (60, 4), y: (60): 60 samples
@_opaque @_layout("object") struct TensorDataset {
  /// The inputs, one row (along the first dimension) for each sample.
  @_host("engine.TensorDataset.inputs#17") var inputs: Tensor
  /// The targets, one row for each sample.
  @_host("engine.TensorDataset.targets#18") var targets: Tensor
  /// How many samples there are.
  @_host("engine.TensorDataset.count#19") var count: Int
  /// Pairs the rows of `inputs` with those of `targets`. Different numbers of rows are an error.
  @_host("engine.TensorDataset.init#20") init(_ inputs: Tensor, _ targets: Tensor)
}
/// Some samples of another data set.
@_opaque @_layout("object") struct Subset {
  /// Their numbers in it.
  @_host("engine.Subset.indices#21") var indices: [Int]
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#22") init(_ dataset: MNIST, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#23") init(_ dataset: FashionMNIST, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#24") init(_ dataset: SyntheticDigits, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#25") init(_ dataset: TensorDataset, indices: [Int])
  /// The samples of `dataset` with these numbers. A number outside it is an error.
  @_host("engine.Subset.init#26") init(_ dataset: Subset, indices: [Int])
  /// How many samples there are.
  @_host("engine.Subset.count#27") var count: Int
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
  @_host("engine.MNIST.init#33") init(train: Bool)
  /// How many images there are.
  @_host("engine.MNIST.count#34") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.MNIST.images#35") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.MNIST.rawImages#36") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.MNIST.labels#37") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.MNIST.subscript#38") get }
}
/// Pictures of clothing in ten classes, in the form of MNIST, from the folder `fashion-mnist`.
@_opaque @_layout("object") struct FashionMNIST {
  /// The names of the classes, by number.
  @_host("engine.FashionMNIST.classNames#39") static var classNames: [String]
  /// Reads the training images, or the test images. Later uses of the same files share one copy.
  @_host("engine.FashionMNIST.init#40") init(train: Bool)
  /// How many images there are.
  @_host("engine.FashionMNIST.count#41") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.FashionMNIST.images#42") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.FashionMNIST.rawImages#43") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.FashionMNIST.labels#44") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.FashionMNIST.subscript#45") get }
}
/// A generator with the numbers of Python's `random.Random`.
///
///     let random = PythonRandom(seed: 777)
///     let index = random.randint(0, 9999)    // 3757, as in Python
@_opaque @_layout("object") struct PythonRandom {
  /// The generator that `random.seed(seed)` makes: a seed and its negative give the same numbers.
  @_host("engine.PythonRandom.init#46") init(seed: Int)
  /// Python's `random.randint(lower, upper)`: a whole number from `lower` through `upper`.
  /// `lower` > `upper` is an error.
  @_host("engine.PythonRandom.randint#47") func randint(_ lower: Int, _ upper: Int) -> Int
  /// Python's `random.randrange(start, stop, step)`: one of `start`, `start + step`, … before `stop`.
  /// An empty range or a step of zero is an error.
  @_host("engine.PythonRandom.randrange#48") func randrange(_ start: Int, _ stop: Int, step: Int = 1) -> Int
  /// Python's `random.random()`: a number with 53 random bits, at least 0 and less than 1.
  @_host("engine.PythonRandom.random#49") func random() -> Double
  /// Python's `random.uniform(lower, upper)`.
  @_host("engine.PythonRandom.uniform#50") func uniform(_ lower: Double, _ upper: Double) -> Double
  /// Python's `random.getrandbits(count)` for at most 63 bits.
  @_host("engine.PythonRandom.getrandbits#51") func getrandbits(_ count: Int) -> Int
  /// Python's `random.choice(values)`. An empty array is an error.
  @_host("engine.PythonRandom.choice#52") func choice(_ values: [Int]) -> Int
  /// Python's `random.choice(values)`. An empty array is an error.
  @_host("engine.PythonRandom.choice#53") func choice(_ values: [String]) -> String
  /// The values in the order that Python's `random.shuffle` would leave them in.
  @_host("engine.PythonRandom.shuffled#54") func shuffled(_ values: [Int]) -> [Int]
  /// Python's `random.sample(values, count)`. More values than there are is an error.
  @_host("engine.PythonRandom.sample#55") func sample(_ values: [Int], _ count: Int) -> [Int]
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
  @_host("engine.SyntheticDigits.init#56") init(count: Int = 1000, seed: Int = 0)
  /// How many images there are.
  @_host("engine.SyntheticDigits.count#57") var count: Int
  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  @_host("engine.SyntheticDigits.images#58") var images: Tensor
  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  @_host("engine.SyntheticDigits.rawImages#59") var rawImages: Tensor
  /// All classes: int64 of shape (count).
  @_host("engine.SyntheticDigits.labels#60") var labels: Tensor
  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  subscript(_ index: Int) -> (Tensor, Int) { @_host("engine.SyntheticDigits.subscript#61") get }
}
/// A picture that a cell shows: a plot, an image, a diagram.
///
///     let figure = linePlot(x: epochs, y: costs, title: "비용", xLabel: "에포크")
///     figure.addLine(x: epochs, y: testCosts, label: "시험")
@_opaque @_layout("object") struct Figure: CustomStringConvertible {
  /// What stands above the drawing.
  var title: String {
    @_host("engine.Figure.title#63") get
    @_host("engine.Figure.title#63=") nonmutating set
  }
  /// A sentence that replaces the drawing for readers who cannot see it; empty: made from the data.
  var alternativeText: String {
    @_host("engine.Figure.alternativeText#64") get
    @_host("engine.Figure.alternativeText#64=") nonmutating set
  }
  /// The drawing as the text of an SVG file. The same figure gives the same bytes everywhere.
  @_host("engine.Figure.svg#65") var svg: String
  /// The numbers behind the drawing. Long data are thinned out evenly; the table's caption says so.
  @_host("engine.Figure.dataTable#66") var dataTable: Table
  /// What the figure shows, as a sentence: the alternative text if there is one.
  @_host("engine.Figure.summary#67") var summary: String
  /// The kind and the title, as `Figure(line plot "비용")`.
  @_host("engine.Figure.description#68") var description: String
  /// Adds a line through points (x, y) to a plot.
  @_host("engine.Figure.addLine#81") func addLine(x: [Double], y: [Double], label: String = "") -> Figure
  /// Adds a line through values at 0, 1, 2, … to a plot.
  @_host("engine.Figure.addLine#82") func addLine(_ y: [Double], label: String = "") -> Figure
  /// Adds points to a plot: one colour and shape for each class, or for all of them.
  @_host("engine.Figure.addPoints#83") func addPoints(x: [Double], y: [Double], classes: [Int] = [], label: String = "") -> Figure
  /// Adds bars to a bar chart, beside the others: one for each name.
  @_host("engine.Figure.addBars#84") func addBars(_ heights: [Double], label: String = "") -> Figure
  /// Adds the line where `weights[0]`·x + `weights[1]`·y + `bias` is zero: what a perceptron of two
  /// inputs draws.
  @_host("engine.Figure.addBoundary#85") func addBoundary(weights: [Double], bias: Double, label: String = "") -> Figure
  /// Adds a line through the elements of two tensors to a plot.
  @_host("engine.Figure.addLine#113") func addLine(x: Tensor, y: Tensor, label: String = "") -> Figure
  /// Adds points of shape (n, 2) to a plot, with their classes.
  @_host("engine.Figure.addPoints#114") func addPoints(_ points: Tensor, labels: Tensor, label: String = "") -> Figure
  /// Adds the line where `weight`[0]·x + `weight`[1]·y + `bias` is zero: what a `Linear(2, 1)` draws.
  @_host("engine.Figure.addBoundary#115") func addBoundary(weight: Tensor, bias: Tensor, label: String = "") -> Figure
}
/// Rows of numbers and text under headers.
///
///     let log = Table(["epoch", "cost"], formats: ["%d", "%.9f"])
///     log.addRow(1, 0.535150588)
@_opaque @_layout("object") struct Table: CustomStringConvertible {
  /// The headers of the columns.
  @_host("engine.Table.headers#91") var headers: [String]
  /// What the table shows: used where a table needs a name, as behind a figure.
  var caption: String {
    @_host("engine.Table.caption#92") get
    @_host("engine.Table.caption#92=") nonmutating set
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
  @_host("engine.Table.init#93") init(_ headers: [String], formats: [String] = [], alignments: [ColumnAlignment] = [], caption: String = "")
  /// The number of rows.
  @_host("engine.Table.count#94") var count: Int
  /// Adds a row of numbers, one for each column.
  @_host("engine.Table.addRow#96") func addRow(_ values: [Double])
  /// Adds a row of texts, one for each column.
  @_host("engine.Table.addRow#97") func addRow(_ values: [String])
  /// The text of the cell at a row and a column, formatted; empty where there is none.
  @_host("engine.Table.text#99") func text(row: Int, column: Int) -> String
  /// The table as a Markdown pipe table: lines joined by `\n`, without one at the end.
  @_host("engine.Table.markdown#100") var markdown: String
  /// The table as text with columns of equal width.
  @_host("engine.Table.description#101") var description: String
}
/// 1 / (1 + e^-x), as a layer.
@_opaque @_layout("object") struct Sigmoid: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Sigmoid.init#120") init()
  /// The function of each element.
  @_host("engine.Sigmoid.callAsFunction#121") func callAsFunction(_ input: Tensor) -> Tensor
}
/// max(x, 0), as a layer.
@_opaque @_layout("object") struct ReLU: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.ReLU.init#122") init()
  /// The function of each element.
  @_host("engine.ReLU.callAsFunction#123") func callAsFunction(_ input: Tensor) -> Tensor
}
/// The hyperbolic tangent, as a layer.
@_opaque @_layout("object") struct Tanh: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Tanh.init#124") init()
  /// The function of each element.
  @_host("engine.Tanh.callAsFunction#125") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x Φ(x), with the distribution function Φ of the normal distribution, as a layer.
@_opaque @_layout("object") struct GELU: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.GELU.init#126") init()
  /// The function of each element.
  @_host("engine.GELU.callAsFunction#127") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x · sigmoid(x), as a layer.
@_opaque @_layout("object") struct SiLU: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.SiLU.init#128") init()
  /// The function of each element.
  @_host("engine.SiLU.callAsFunction#129") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x · tanh(log(1 + e^x)), as a layer.
@_opaque @_layout("object") struct Mish: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Mish.init#130") init()
  /// The function of each element.
  @_host("engine.Mish.callAsFunction#131") func callAsFunction(_ input: Tensor) -> Tensor
}
/// log(1 / (1 + e^-x)) without underflow, as a layer.
@_opaque @_layout("object") struct LogSigmoid: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.LogSigmoid.init#132") init()
  /// The function of each element.
  @_host("engine.LogSigmoid.callAsFunction#133") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x / (1 + |x|), as a layer.
@_opaque @_layout("object") struct Softsign: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Softsign.init#134") init()
  /// The function of each element.
  @_host("engine.Softsign.callAsFunction#135") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x - tanh(x), as a layer.
@_opaque @_layout("object") struct Tanhshrink: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Tanhshrink.init#136") init()
  /// The function of each element.
  @_host("engine.Tanhshrink.callAsFunction#137") func callAsFunction(_ input: Tensor) -> Tensor
}
/// max(x, 0), at most 6, as a layer.
@_opaque @_layout("object") struct ReLU6: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.ReLU6.init#138") init()
  /// The function of each element.
  @_host("engine.ReLU6.callAsFunction#139") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x / 6 + 1/2, between 0 and 1, as a layer.
@_opaque @_layout("object") struct Hardsigmoid: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Hardsigmoid.init#140") init()
  /// The function of each element.
  @_host("engine.Hardsigmoid.callAsFunction#141") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x · (x / 6 + 1/2 between 0 and 1), as a layer.
@_opaque @_layout("object") struct Hardswish: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Hardswish.init#142") init()
  /// The function of each element.
  @_host("engine.Hardswish.callAsFunction#143") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Softmax along a dimension, as a layer.
@_opaque @_layout("object") struct Softmax: Module, CustomStringConvertible {
  /// Along dimension `dim`.
  @_host("engine.Softmax.init#144") init(dim: Int)
  /// Numbers that are positive and add up to 1 along the dimension.
  @_host("engine.Softmax.callAsFunction#145") func callAsFunction(_ input: Tensor) -> Tensor
}
/// The logarithm of softmax along a dimension, as a layer.
@_opaque @_layout("object") struct LogSoftmax: Module, CustomStringConvertible {
  /// Along dimension `dim`.
  @_host("engine.LogSoftmax.init#146") init(dim: Int)
  /// Logarithms of numbers that add up to 1 along the dimension.
  @_host("engine.LogSoftmax.callAsFunction#147") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x where it is positive and `slope` · x elsewhere, as a layer.
@_opaque @_layout("object") struct LeakyReLU: Module, CustomStringConvertible {
  /// `slope` is the factor for negative numbers.
  @_host("engine.LeakyReLU.init#148") init(_ slope: Double = 0.01)
  /// The function of each element.
  @_host("engine.LeakyReLU.callAsFunction#149") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x where it is positive and `alpha` (e^x - 1) elsewhere, as a layer.
@_opaque @_layout("object") struct ELU: Module, CustomStringConvertible {
  /// `alpha`: minus the limit for very negative numbers.
  @_host("engine.ELU.init#150") init(alpha: Double = 1)
  /// The function of each element.
  @_host("engine.ELU.callAsFunction#151") func callAsFunction(_ input: Tensor) -> Tensor
}
/// ELU scaled so that layers keep mean 0 and variance 1 (Klambauer and others, 2017), as a layer.
@_opaque @_layout("object") struct SELU: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.SELU.init#152") init()
  /// The function of each element.
  @_host("engine.SELU.callAsFunction#153") func callAsFunction(_ input: Tensor) -> Tensor
}
/// log(1 + e^(beta x)) / beta, as a layer.
@_opaque @_layout("object") struct Softplus: Module, CustomStringConvertible {
  /// Above `threshold` (of `beta` x) the function is x itself.
  @_host("engine.Softplus.init#154") init(beta: Double = 1, threshold: Double = 20)
  /// The function of each element.
  @_host("engine.Softplus.callAsFunction#155") func callAsFunction(_ input: Tensor) -> Tensor
}
/// x held between two numbers, as a layer.
@_opaque @_layout("object") struct Hardtanh: Module, CustomStringConvertible {
  /// Between `min` and `max`.
  @_host("engine.Hardtanh.init#156") init(min: Double = -1, max: Double = 1)
  /// The function of each element.
  @_host("engine.Hardtanh.callAsFunction#157") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Leaky ReLU whose slope is learned: one for all channels, or one for each.
@_opaque @_layout("object") struct PReLU: Module, CustomStringConvertible {
  /// Shape [parameters]: the factors for negative numbers.
  @_host("engine.PReLU.weight#158") var weight: Tensor
  /// `parameters` is 1 or the size of dimension 1 of the input; all slopes start at `initial`.
  @_host("engine.PReLU.init#159") init(parameters: Int = 1, initial: Double = 0.25)
  /// The function of each element.
  @_host("engine.PReLU.callAsFunction#160") func callAsFunction(_ input: Tensor) -> Tensor
}
/// y = x Wᵀ + b. Weights start as PyTorch's do.
@_opaque @_layout("object") struct Linear: Module, CustomStringConvertible {
  /// Shape [outputs, inputs].
  @_host("engine.Linear.weight#161") var weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  @_host("engine.Linear.bias#162") var bias: Tensor?
  /// A layer with `inputs` numbers in and `outputs` numbers out. Fewer than one of either is an error.
  @_host("engine.Linear.init#163") init(_ inputs: Int, _ outputs: Int, bias: Bool = true)
  /// Input of shape [batch, inputs] (or [inputs]); output [batch, outputs].
  @_host("engine.Linear.callAsFunction#164") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Gives its input back.
@_opaque @_layout("object") struct Identity: Module, CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.Identity.init#166") init()
  /// The input itself.
  @_host("engine.Identity.callAsFunction#167") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Several dimensions as one; by default all but the first.
@_opaque @_layout("object") struct Flatten: Module, CustomStringConvertible {
  /// Joins the dimensions from `startDim` to `endDim`; negative ones count from the end.
  @_host("engine.Flatten.init#168") init(startDim: Int = 1, endDim: Int = -1)
  /// Shape (N, a, b, …) gives (N, a·b·…).
  @_host("engine.Flatten.callAsFunction#169") func callAsFunction(_ input: Tensor) -> Tensor
}
/// One dimension as several.
@_opaque @_layout("object") struct Unflatten: Module, CustomStringConvertible {
  /// Divides dimension `dim` into `sizes`; one of them may be -1, and is what remains.
  @_host("engine.Unflatten.init#170") init(dim: Int, sizes: [Int])
  /// Shape (N, a·b) gives (N, a, b) for `dim` 1 and sizes [a, b].
  @_host("engine.Unflatten.callAsFunction#171") func callAsFunction(_ input: Tensor) -> Tensor
}
/// Layers one after the other: the output of each is the input of the next.
@_opaque @_layout("object") struct Sequential: Module, CustomStringConvertible {
  /// The layers, first to last.
  @_host("engine.Sequential.layers#172") var layers: [any Module]
  /// The layers of an array.
  @_host("engine.Sequential.init#174") init(_ layers: [any Module])
  /// Layers with names of their own. As many names as layers, or it is an error.
  @_host("engine.Sequential.init#176") init(names: [String], _ layers: [any Module])
  /// The layers applied in order.
  @_host("engine.Sequential.callAsFunction#177") func callAsFunction(_ input: Tensor) -> Tensor
  /// How many layers there are.
  @_host("engine.Sequential.count#178") var count: Int
}
/// A list of models whose parameters belong to the one that holds it.
@_opaque @_layout("object") struct ModuleList: Trainable, CustomStringConvertible {
  /// The models, first to last.
  @_host("engine.ModuleList.modules#180") var modules: [any Module]
  /// The models of an array.
  @_host("engine.ModuleList.init#181") init(_ modules: [any Module])
  /// How many there are.
  @_host("engine.ModuleList.count#182") var count: Int
}
/// `crossEntropy` as an object.
@_opaque @_layout("object") struct CrossEntropyLoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.CrossEntropyLoss.init#188") init()
  /// Applies it.
  @_host("engine.CrossEntropyLoss.callAsFunction#189") func callAsFunction(_ scores: Tensor, _ labels: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.CrossEntropyLoss.to#190") func to(_ device: Device) -> CrossEntropyLoss
  /// As it is printed.
  @_host("engine.CrossEntropyLoss.description#191") var description: String
}
/// `nllLoss` as an object.
@_opaque @_layout("object") struct NLLLoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.NLLLoss.init#192") init()
  /// Applies it.
  @_host("engine.NLLLoss.callAsFunction#193") func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.NLLLoss.description#194") var description: String
}
/// `binaryCrossEntropy` as an object.
@_opaque @_layout("object") struct BCELoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.BCELoss.init#195") init()
  /// Applies it.
  @_host("engine.BCELoss.callAsFunction#196") func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
  /// The loss on a device.
  @_host("engine.BCELoss.to#197") func to(_ device: Device) -> BCELoss
  /// As it is printed.
  @_host("engine.BCELoss.description#198") var description: String
}
/// `mseLoss` as an object.
@_opaque @_layout("object") struct MSELoss: CustomStringConvertible {
  /// Makes the layer.
  @_host("engine.MSELoss.init#199") init()
  /// Applies it.
  @_host("engine.MSELoss.callAsFunction#200") func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor
  /// As it is printed.
  @_host("engine.MSELoss.description#201") var description: String
}
/// Steps that adapt to each parameter: by running means of the gradient and of its square.
@_opaque @_layout("object") struct Adam {
  /// The step size; may be changed between steps.
  var learningRate: Double {
    @_host("engine.Adam.learningRate#354") get
    @_host("engine.Adam.learningRate#354=") nonmutating set
  }
  /// `decoupled` applies the weight decay to the parameters themselves (AdamW).
  @_host("engine.Adam.init#355") init(_ parameters: [Tensor], learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8, weightDecay: Double = 0, decoupled: Bool = false)
  /// Forgets the gradients of all parameters.
  @_host("engine.Adam.zeroGrad#356") func zeroGrad()
  /// Changes all parameters by their gradients.
  @_host("engine.Adam.step#357") func step()
}
/// Stochastic gradient descent: p -= learningRate * gradient.
@_opaque @_layout("object") struct SGD {
  /// The step size; may be changed between steps.
  var learningRate: Double {
    @_host("engine.SGD.learningRate#358") get
    @_host("engine.SGD.learningRate#358=") nonmutating set
  }
  /// Makes the layer.
  @_host("engine.SGD.init#359") init(_ parameters: [Tensor], learningRate: Double = 0.001, momentum: Double = 0)
  /// Forgets the gradients of all parameters.
  @_host("engine.SGD.zeroGrad#360") func zeroGrad()
  /// Changes all parameters by their gradients.
  @_host("engine.SGD.step#361") func step()
}
/// A multi-dimensional array of numbers.
@_opaque @_layout("object") struct Tensor: CustomStringConvertible {
  /// Computes the gradients of a scalar with respect to every tensor that requires them, and adds
  /// them to their `grad`. The record of the computation is released.
  @_host("engine.Tensor.backward#116") func backward()
  /// Computes gradients from a given gradient of this tensor.
  @_host("engine.Tensor.backward#117") func backward(gradient: Tensor)
  /// Forgets the gradient.
  @_host("engine.Tensor.zeroGrad#118") func zeroGrad()
  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  @_host("engine.Tensor.permuted#206") func permuted(_ dims: Int...) -> Tensor
  /// The dimensions in another order: `t.permuted(2, 0, 1)`.
  @_host("engine.Tensor.permuted#207") func permuted(_ dims: [Int]) -> Tensor
  /// Repeated to a larger shape: sizes of 1 are repeated. -1 keeps a size.
  @_host("engine.Tensor.expand#208") func expand(_ target: Int...) -> Tensor
  /// Repeated to a larger shape: sizes of 1 are repeated. -1 keeps a size.
  @_host("engine.Tensor.expand#209") func expand(_ target: [Int]) -> Tensor
  /// In reverse along dimensions.
  @_host("engine.Tensor.flipped#210") func flipped(_ dims: Int...) -> Tensor
  /// In reverse along dimensions.
  @_host("engine.Tensor.flipped#211") func flipped(_ dims: [Int]) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tiled#212") func tiled(_ times: Int...) -> Tensor
  /// Repeated as a whole, `times[i]` times along dimension i.
  @_host("engine.Tensor.tiled#213") func tiled(_ times: [Int]) -> Tensor
  /// Parts of `size` along a dimension; the last may be smaller.
  @_host("engine.Tensor.split#214") func split(_ size: Int, dim: Int = 0) -> [Tensor]
  /// A number of parts along a dimension, of equal size except the last.
  @_host("engine.Tensor.chunk#215") func chunk(_ pieces: Int, dim: Int = 0) -> [Tensor]
  /// Rows (or what another dimension counts) that an int64 vector names.
  @_host("engine.Tensor.indexSelect#216") func indexSelect(dim: Int, index: Tensor) -> Tensor
  /// The elements where a mask holds, in order, as a vector.
  @_host("engine.Tensor.maskedSelect#217") func maskedSelect(_ mask: Tensor) -> Tensor
  /// A number where a mask holds, this tensor's elements elsewhere.
  @_host("engine.Tensor.maskedFill#218") func maskedFill(_ mask: Tensor, _ value: Double) -> Tensor
  /// The sorted elements along the last dimension, and where they were. Equal elements keep their
  /// order; NaN counts as the largest.
  @_host("engine.Tensor.sorted#219") func sorted(descending: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+#220") static func + (a: Tensor, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-#221") static func - (a: Tensor, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*#222") static func * (a: Tensor, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./#223") static func / (a: Tensor, b: Tensor) -> Tensor
  /// Changes the sign element by element, with broadcasting.
  @_host("engine.Tensor.-#224") static prefix func - (a: Tensor) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+#225") static func + (a: Tensor, b: Double) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+#226") static func + (a: Double, b: Tensor) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+#227") static func + (a: Tensor, b: Int) -> Tensor
  /// Adds element by element, with broadcasting.
  @_host("engine.Tensor.+#228") static func + (a: Int, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-#229") static func - (a: Tensor, b: Double) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-#230") static func - (a: Double, b: Tensor) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-#231") static func - (a: Tensor, b: Int) -> Tensor
  /// Subtracts element by element, with broadcasting.
  @_host("engine.Tensor.-#232") static func - (a: Int, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*#233") static func * (a: Tensor, b: Double) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*#234") static func * (a: Double, b: Tensor) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*#235") static func * (a: Tensor, b: Int) -> Tensor
  /// Multiplies element by element, with broadcasting.
  @_host("engine.Tensor.*#236") static func * (a: Int, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./#237") static func / (a: Tensor, b: Double) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./#238") static func / (a: Double, b: Tensor) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./#239") static func / (a: Tensor, b: Int) -> Tensor
  /// Divides element by element, with broadcasting.
  @_host("engine.Tensor./#240") static func / (a: Int, b: Tensor) -> Tensor
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==#245") static func .== (a: Tensor, b: Tensor) -> Tensor
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==#246") static func .== (a: Tensor, b: Double) -> Tensor
  /// Compares for equality element by element, with broadcasting.
  @_host("engine.Tensor..==#247") static func .== (a: Tensor, b: Int) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=#248") static func .!= (a: Tensor, b: Tensor) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=#249") static func .!= (a: Tensor, b: Double) -> Tensor
  /// Compares for inequality element by element, with broadcasting.
  @_host("engine.Tensor..!=#250") static func .!= (a: Tensor, b: Int) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<#251") static func .< (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<#252") static func .< (a: Tensor, b: Double) -> Tensor
  /// Compares whether less element by element, with broadcasting.
  @_host("engine.Tensor..<#253") static func .< (a: Tensor, b: Int) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=#254") static func .<= (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=#255") static func .<= (a: Tensor, b: Double) -> Tensor
  /// Compares whether less or equal element by element, with broadcasting.
  @_host("engine.Tensor..<=#256") static func .<= (a: Tensor, b: Int) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>#257") static func .> (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>#258") static func .> (a: Tensor, b: Double) -> Tensor
  /// Compares whether greater element by element, with broadcasting.
  @_host("engine.Tensor..>#259") static func .> (a: Tensor, b: Int) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=#260") static func .>= (a: Tensor, b: Tensor) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=#261") static func .>= (a: Tensor, b: Double) -> Tensor
  /// Compares whether greater or equal element by element, with broadcasting.
  @_host("engine.Tensor..>=#262") static func .>= (a: Tensor, b: Int) -> Tensor
  /// Each element raised to a power.
  @_host("engine.Tensor.pow#263") func pow(_ exponent: Double) -> Tensor
  /// e to the power of each element.
  @_host("engine.Tensor.exp#276") func exp() -> Tensor
  /// The natural logarithm of each element.
  @_host("engine.Tensor.log#277") func log() -> Tensor
  /// The square root of each element.
  @_host("engine.Tensor.sqrt#278") func sqrt() -> Tensor
  /// The absolute value of each element.
  @_host("engine.Tensor.abs#279") func abs() -> Tensor
  /// 1 / (1 + e^-x).
  @_host("engine.Tensor.sigmoid#280") func sigmoid() -> Tensor
  /// The hyperbolic tangent of each element.
  @_host("engine.Tensor.tanh#281") func tanh() -> Tensor
  /// max(x, 0).
  @_host("engine.Tensor.relu#282") func relu() -> Tensor
  /// Each element brought between two bounds; no gradient flows at a bound or beyond.
  @_host("engine.Tensor.clamped#305") func clamped(min low: Double, max high: Double) -> Tensor
  /// Each element, but at least `low`.
  @_host("engine.Tensor.clamped#306") func clamped(min low: Double) -> Tensor
  /// Each element, but at most `high`.
  @_host("engine.Tensor.clamped#307") func clamped(max high: Double) -> Tensor
  /// The sum of all elements.
  @_host("engine.Tensor.sum#308") func sum() -> Tensor
  /// The sum along a dimension.
  @_host("engine.Tensor.sum#309") func sum(dim: Int, keepDim: Bool = false) -> Tensor
  /// The mean of all elements.
  @_host("engine.Tensor.mean#310") func mean() -> Tensor
  /// The mean along a dimension.
  @_host("engine.Tensor.mean#311") func mean(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest element.
  @_host("engine.Tensor.max#312") func max() -> Tensor
  /// The smallest element.
  @_host("engine.Tensor.min#313") func min() -> Tensor
  /// The position of the largest element, counted over the whole tensor.
  @_host("engine.Tensor.argmax#314") func argmax() -> Tensor
  /// The position of the largest element along a dimension; the first where several are equal.
  @_host("engine.Tensor.argmax#315") func argmax(dim: Int, keepDim: Bool = false) -> Tensor
  /// The position of the smallest element along a dimension.
  @_host("engine.Tensor.argmin#316") func argmin(dim: Int, keepDim: Bool = false) -> Tensor
  /// The largest elements along a dimension, and their positions.
  @_host("engine.Tensor.max#317") func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// The smallest elements along a dimension, and their positions.
  @_host("engine.Tensor.min#318") func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor)
  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  @_host("engine.Tensor.softmax#319") func softmax(dim: Int) -> Tensor
  /// The logarithm of softmax, computed without losing precision.
  @_host("engine.Tensor.logSoftmax#320") func logSoftmax(dim: Int) -> Tensor
  /// Whether all elements hold.
  @_host("engine.Tensor.all#321") func all() -> Bool
  /// Whether any element holds.
  @_host("engine.Tensor.any#322") func any() -> Bool
  /// The same elements in another shape. One size may be -1: it is worked out from the others.
  @_host("engine.Tensor.view#325") func view(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.view#326") func view(_ shape: [Int]) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape#327") func reshape(_ shape: Int...) -> Tensor
  /// The same elements in another shape. One size may be -1.
  @_host("engine.Tensor.reshape#328") func reshape(_ shape: [Int]) -> Tensor
  /// One dimension.
  @_host("engine.Tensor.flattened#329") func flattened() -> Tensor
  /// Without dimensions of size 1.
  @_host("engine.Tensor.squeeze#330") func squeeze() -> Tensor
  /// Without a dimension, when its size is 1.
  @_host("engine.Tensor.squeeze#331") func squeeze(_ dim: Int) -> Tensor
  /// With a new dimension of size 1.
  @_host("engine.Tensor.unsqueeze#332") func unsqueeze(_ dim: Int) -> Tensor
  /// The matrix with rows and columns exchanged.
  @_host("engine.Tensor.transposed#333") func transposed() -> Tensor
  /// With two dimensions exchanged.
  @_host("engine.Tensor.transposed#334") func transposed(_ first: Int, _ second: Int) -> Tensor
  /// Elements chosen along a dimension by an index tensor of the result's shape.
  @_host("engine.Tensor.gather#335") func gather(dim: Int, index: Tensor) -> Tensor
  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @_host("engine.Tensor.scatter#336") func scatter(dim: Int, index: Tensor, value: Double) -> Tensor
  /// Row `index` (from the end when negative).
  @_host("engine.Tensor.select#337") func select(_ index: Int) -> Tensor
  /// Rows `start ..< end`.
  @_host("engine.Tensor.slice#338") func slice(_ start: Int, _ end: Int) -> Tensor
  /// Row `index`.
  subscript(_ index: Int) -> Tensor { @_host("engine.Tensor.subscript#339") get }
  /// The element or block at a row and a column.
  subscript(_ row: Int, _ column: Int) -> Tensor { @_host("engine.Tensor.subscript#341") get }
  /// A column (or any index of the second dimension) of every row.
  @_host("engine.Tensor.column#342") func column(_ index: Int) -> Tensor
  /// The product of matrices (or of a matrix and a vector).
  @_host("engine.Tensor.matmul#343") func matmul(_ other: Tensor) -> Tensor
  /// The variance of all elements, with n - `correction` as divisor (1: the unbiased estimate).
  @_host("engine.Tensor.variance#347") func variance(correction: Int = 1) -> Tensor
  /// The variance along a dimension.
  @_host("engine.Tensor.variance#348") func variance(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The standard deviation of all elements.
  @_host("engine.Tensor.standardDeviation#349") func standardDeviation(correction: Int = 1) -> Tensor
  /// The standard deviation along a dimension.
  @_host("engine.Tensor.standardDeviation#350") func standardDeviation(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor
  /// The length of all elements as one vector: the root of the sum of squares.
  @_host("engine.Tensor.norm#351") func norm() -> Tensor
  /// The logarithm of the sum of exponentials along a dimension, computed without overflow.
  @_host("engine.Tensor.logSumExp#352") func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor
  /// Running sums along a dimension.
  @_host("engine.Tensor.cumulativeSum#353") func cumulativeSum(dim: Int) -> Tensor
  /// A tensor of real numbers: float32, as `torch.tensor` makes it.
  @_host("engine.Tensor.init#370") init(_ values: [Double], requiresGradient: Bool = false)
  /// A tensor of integers: int64.
  @_host("engine.Tensor.init#371") init(_ values: [Int])
  /// A tensor of float32 numbers.
  @_host("engine.Tensor.init#372") init(_ values: [Float], requiresGradient: Bool = false)
  /// A tensor of truth values.
  @_host("engine.Tensor.init#373") init(_ values: [Bool])
  /// A scalar.
  @_host("engine.Tensor.init#374") init(_ value: Double, requiresGradient: Bool = false)
  /// A scalar integer.
  @_host("engine.Tensor.init#375") init(_ value: Int)
  /// A matrix of real numbers, row by row.
  @_host("engine.Tensor.init#376") init(_ rows: [[Double]], requiresGradient: Bool = false)
  /// A matrix of integers, row by row.
  @_host("engine.Tensor.init#377") init(_ rows: [[Int]])
  /// Exactly what PyTorch prints.
  @_host("engine.Tensor.description#390") var description: String
  /// Size of each dimension.
  @_host("engine.Tensor.shape#395") var shape: [Int]
  /// Number of elements.
  @_host("engine.Tensor.count#396") var count: Int
  /// The type of the numbers.
  @_host("engine.Tensor.dtype#397") var dtype: DType
  /// The gradient of the last `backward()`, added up over calls until it is cleared.
  var grad: Tensor? {
    @_host("engine.Tensor.grad#398") get
    @_host("engine.Tensor.grad#398=") nonmutating set
  }
  /// Number of dimensions.
  @_host("engine.Tensor.rank#399") var rank: Int
  /// Whether `backward()` gives this tensor a gradient. Can be set on tensors that were not
  /// computed from others.
  var requiresGradient: Bool {
    @_host("engine.Tensor.requiresGradient#400") get
    @_host("engine.Tensor.requiresGradient#400=") nonmutating set
  }
  /// Whether the tensor was made by the user rather than computed.
  @_host("engine.Tensor.isLeaf#401") var isLeaf: Bool
  /// The device the tensor is on.
  @_host("engine.Tensor.device#402") var device: Device
  /// The tensor on a device.
  @_host("engine.Tensor.to#403") func to(_ device: Device) -> Tensor
  /// The same numbers without their history.
  @_host("engine.Tensor.detached#404") func detached() -> Tensor
  /// A copy of the numbers that keeps the history.
  @_host("engine.Tensor.cloned#405") func cloned() -> Tensor
  /// The only element, as a number.
  @_host("engine.Tensor.item#406") func item() -> Double
  /// All elements, row by row.
  @_host("engine.Tensor.toArray#407") func toArray() -> [Double]
  /// All elements of an integer or bool tensor, row by row.
  @_host("engine.Tensor.toIntArray#408") func toIntArray() -> [Int]
  /// The same elements as float32.
  @_host("engine.Tensor.float#409") func float() -> Tensor
  /// The same elements as int64; fractions are cut off.
  @_host("engine.Tensor.long#410") func long() -> Tensor
  /// The same elements in another type.
  @_host("engine.Tensor.to#411") func to(_ target: DType) -> Tensor
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
  @_host("engine.DType.description#391") var description: String
  @_host("engine.DType.float32") static var float32: DType
  @_host("engine.DType.int64") static var int64: DType
  @_host("engine.DType.bool") static var bool: DType
}
/// Where tensors live. The engine computes on the CPU; the seam for other devices is this type.
@_opaque @_layout("object") struct Device: CustomStringConvertible {
  /// The processor.
  @_host("engine.Device.cpu#392") static var cpu: Device
  /// The fastest device of this machine that the engine can use.
  @_host("engine.Device.best#393") static var best: Device
  /// As it is printed.
  @_host("engine.Device.description#394") var description: String
}
extension Int {
  /// The only element of a tensor, cut off to an integer.
  @_host("engine.Int.init#412") init(_ tensor: Tensor)
}
extension Double {
  /// The only element of a tensor.
  @_host("engine.Double.init#413") init(_ tensor: Tensor)
}
extension Float {
  /// The only element of a tensor.
  @_host("engine.Float.init#414") init(_ tensor: Tensor)
}
/// Divides samples at random into two parts: PyTorch's `random_split`, with the same numbers for the same
/// seed.
///
/// - Parameters:
///   - dataset: What is divided.
///   - first: How many samples the first part gets.
///   - second: How many the second gets; together as many as there are.
@_host("engine.randomSplit#28") func randomSplit(_ dataset: TensorDataset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#29") func randomSplit(_ dataset: Subset, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#30") func randomSplit(_ dataset: MNIST, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#31") func randomSplit(_ dataset: FashionMNIST, _ first: Int, _ second: Int) -> (Subset, Subset)
/// Divides samples at random into two parts; see the form for `TensorDataset`.
@_host("engine.randomSplit#32") func randomSplit(_ dataset: SyntheticDigits, _ first: Int, _ second: Int) -> (Subset, Subset)
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
@_host("engine.decisionRegionPlot#62") func decisionRegionPlot(gridX: [Double], gridY: [Double], predictions: [Double], x: [Double] = [], y: [Double] = [], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.heatMap#69") func heatMap(_ rows: [[Double]], rowNames: [String] = [], columnNames: [String] = [], format: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.confusionMatrix#70") func confusionMatrix(labels: [Int], predictions: [Int], classes: Int, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Shows rows of numbers as an image: the lowest as white, the highest as black.
///
/// - Parameters:
///   - rows: The pixels, row by row from the top; rows of equal length.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow#71") func imshow(_ rows: [[Double]], title: String = "", inverted: Bool = false) -> Figure
/// Shows several images of equal size side by side.
///
/// - Parameters:
///   - images: Each image row by row from the top.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
@_host("engine.imageGrid#72") func imageGrid(_ images: [[[Double]]], captions: [String] = [], perRow: Int = 8, title: String = "") -> Figure
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
@_host("engine.networkDiagram#73") func networkDiagram(layers: [Int], labels: [String] = [], unitNames: [[String]] = [], title: String = "") -> Figure
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
@_host("engine.perceptronDiagram#74") func perceptronDiagram(inputs: [String], weights: [String], bias: String = "b", activation: String = "step", output: String = "y", labels: [String] = [], title: String = "") -> Figure
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
@_host("engine.softmaxDiagram#75") func softmaxDiagram(inputs: [String], scores: [String], classes: [String], function: String = "softmax", labels: [String] = [], title: String = "") -> Figure
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
@_host("engine.linePlot#76") func linePlot(x: [Double], y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through values at 0, 1, 2, …
@_host("engine.linePlot#77") func linePlot(_ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
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
@_host("engine.scatterPlot#78") func scatterPlot(x: [Double], y: [Double], classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A chart of one bar for each name. More bars beside them: `Figure.addBars`.
@_host("engine.barChart#79") func barChart(_ names: [String], _ heights: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values fall into each of `bins` equal intervals between the lowest and the highest value.
/// The last interval contains its upper end; NaN and infinite values are not counted.
@_host("engine.histogram#80") func histogram(_ values: [Double], bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Shows a tensor of two dimensions as an image: the lowest value as white, the highest as black. Further
/// dimensions must be of size 1, as in (1, 28, 28); others are an error.
///
/// - Parameters:
///   - image: The pixels.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
@_host("engine.imshow#103") func imshow(_ image: Tensor, title: String = "", inverted: Bool = false) -> Figure
/// Shows the images of a tensor of shape (n, rows, columns) or (n, 1, rows, columns) side by side.
///
/// - Parameters:
///   - images: At most some hundred images.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
@_host("engine.imageGrid#104") func imageGrid(_ images: Tensor, captions: [String] = [], perRow: Int = 8, title: String = "") -> Figure
/// A matrix as coloured cells; see the form for arrays.
@_host("engine.heatMap#105") func heatMap(_ matrix: Tensor, rowNames: [String] = [], columnNames: [String] = [], format: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often each class (row) was predicted as each class (column); see the form for arrays.
@_host("engine.confusionMatrix#106") func confusionMatrix(labels: Tensor, predictions: Tensor, classes: Int, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of one line through the elements of a tensor; see the form for arrays.
@_host("engine.linePlot#107") func linePlot(x: Tensor, y: Tensor, label: String = "", title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// How often values of a tensor fall into equal intervals; see the form for arrays.
@_host("engine.histogram#108") func histogram(_ values: Tensor, bins: Int = 10, title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// A plot of points of shape (n, 2), with a colour and a shape for each class.
///
/// - Parameters:
///   - points: One row for each point: its horizontal and its vertical place.
///   - labels: The class of each point: n values, of shape (n) or (n, 1).
///   - classNames: Names of the classes in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
@_host("engine.scatterPlot#109") func scatterPlot(_ points: Tensor, labels: Tensor, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// The points of a grid over a plane, as a batch of inputs; see the form for ranges.
@_host("engine.gridPoints#111") func gridPoints(xFrom: Double, xTo: Double, yFrom: Double, yTo: Double, steps: Int = 101) -> Tensor
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
@_host("engine.decisionRegionPlot#112") func decisionRegionPlot(_ grid: Tensor, _ predictions: Tensor, points: Tensor? = nil, labels: Tensor? = nil, classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = "") -> Figure
/// Turns recording of gradients on or off; returns what it was.
@_host("engine.setGradientRecording#119") func setGradientRecording(_ isOn: Bool) -> Bool
/// A tensor as a parameter of a model: it requires gradients, and prints as PyTorch prints parameters.
/// The numbers are shared with `tensor`, which must be float32 (or float64); its history is not.
@_host("engine.parameter#165") func parameter(_ tensor: Tensor) -> Tensor
/// The negative log-likelihood: the mean of `-logProbabilities[i][labels[i]]`.
@_host("engine.nllLoss#184") func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor
/// Softmax and negative log-likelihood in one: scores in, mean cost out.
@_host("engine.crossEntropy#185") func crossEntropy(_ scores: Tensor, _ labels: Tensor) -> Tensor
/// The mean of `-(y log p + (1-y) log(1-p))` for probabilities p and targets y.
@_host("engine.binaryCrossEntropy#186") func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor) -> Tensor
/// The mean squared difference.
@_host("engine.mseLoss#187") func mseLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor
/// The mean absolute difference.
@_host("engine.l1Loss#202") func l1Loss(_ prediction: Tensor, _ target: Tensor) -> Tensor
/// Squared below `beta`, linear beyond it; the mean over all elements.
@_host("engine.smoothL1Loss#203") func smoothL1Loss(_ prediction: Tensor, _ target: Tensor, beta: Double = 1) -> Tensor
/// Binary cross entropy of logits z: the mean of `max(z, 0) - z y + log(1 + e^-|z|)`, which does not
/// overflow where sigmoid would be 0 or 1.
@_host("engine.binaryCrossEntropyWithLogits#204") func binaryCrossEntropyWithLogits(_ logits: Tensor, _ targets: Tensor) -> Tensor
/// The divergence of predicted log-probabilities from target probabilities, summed over classes
/// and averaged over the batch.
@_host("engine.klDivergence#205") func klDivergence(_ logProbabilities: Tensor, _ targets: Tensor) -> Tensor
/// The larger of two numbers, element by element.
@_host("engine.maximum#264") func maximum(_ a: Tensor, _ b: Tensor) -> Tensor
/// The smaller of two numbers, element by element.
@_host("engine.minimum#265") func minimum(_ a: Tensor, _ b: Tensor) -> Tensor
/// Elements of `a` where the condition holds, of `b` elsewhere.
@_host("engine.whereTrue#266") func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor
/// e to the power of each element.
@_host("engine.exp#267") func exp(_ x: Tensor) -> Tensor
/// The natural logarithm of each element.
@_host("engine.log#268") func log(_ x: Tensor) -> Tensor
/// The square root of each element.
@_host("engine.sqrt#269") func sqrt(_ x: Tensor) -> Tensor
/// The absolute value of each element.
@_host("engine.abs#270") func abs(_ x: Tensor) -> Tensor
/// 1 / (1 + e^-x).
@_host("engine.sigmoid#271") func sigmoid(_ x: Tensor) -> Tensor
/// The hyperbolic tangent of each element.
@_host("engine.tanh#272") func tanh(_ x: Tensor) -> Tensor
/// max(x, 0).
@_host("engine.relu#273") func relu(_ x: Tensor) -> Tensor
/// The sine of each element.
@_host("engine.sin#274") func sin(_ x: Tensor) -> Tensor
/// The cosine of each element.
@_host("engine.cos#275") func cos(_ x: Tensor) -> Tensor
/// x Wᵀ + b for weights of shape [outputs, inputs].
@_host("engine.linear#283") func linear(_ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil) -> Tensor
/// e^x - 1 for each element, exact near zero.
@_host("engine.expm1#284") func expm1(_ x: Tensor) -> Tensor
/// log(1 + x) for each element, exact near zero.
@_host("engine.log1p#285") func log1p(_ x: Tensor) -> Tensor
/// The logarithm to base 2 of each element.
@_host("engine.log2#286") func log2(_ x: Tensor) -> Tensor
/// The logarithm to base 10 of each element.
@_host("engine.log10#287") func log10(_ x: Tensor) -> Tensor
/// The tangent of each element, in radians.
@_host("engine.tan#288") func tan(_ x: Tensor) -> Tensor
/// The angle, in radians, whose tangent each element is.
@_host("engine.atan#289") func atan(_ x: Tensor) -> Tensor
/// The error function of each element.
@_host("engine.erf#290") func erf(_ x: Tensor) -> Tensor
/// 1 / sqrt(x) for each element.
@_host("engine.rsqrt#291") func rsqrt(_ x: Tensor) -> Tensor
/// 1 / x for each element.
@_host("engine.reciprocal#292") func reciprocal(_ x: Tensor) -> Tensor
/// Each element times itself.
@_host("engine.square#293") func square(_ x: Tensor) -> Tensor
/// -1, 0 or 1 as each element is negative, zero or positive.
@_host("engine.sign#294") func sign(_ x: Tensor) -> Tensor
/// The largest integer not above each element.
@_host("engine.floor#295") func floor(_ x: Tensor) -> Tensor
/// The smallest integer not below each element.
@_host("engine.ceil#296") func ceil(_ x: Tensor) -> Tensor
/// The nearest integer to each element; halves go to the even one.
@_host("engine.round#297") func round(_ x: Tensor) -> Tensor
/// Each element without its fraction.
@_host("engine.trunc#298") func trunc(_ x: Tensor) -> Tensor
/// x where positive, `slope` times x elsewhere.
@_host("engine.leakyReLU#299") func leakyReLU(_ x: Tensor, slope: Double = 0.01) -> Tensor
/// x where positive, e^x - 1 elsewhere.
@_host("engine.elu#300") func elu(_ x: Tensor) -> Tensor
/// x times the normal distribution's share below x (Hendrycks and Gimpel, 2016).
@_host("engine.gelu#301") func gelu(_ x: Tensor) -> Tensor
/// x times its logistic function.
@_host("engine.silu#302") func silu(_ x: Tensor) -> Tensor
/// log(1 + e^x), a smooth ReLU; beyond 20 it is x itself, as in PyTorch.
@_host("engine.softplus#303") func softplus(_ x: Tensor) -> Tensor
/// The logarithm of the logistic function.
@_host("engine.logSigmoid#304") func logSigmoid(_ x: Tensor) -> Tensor
/// Softmax along a dimension.
@_host("engine.softmax#323") func softmax(_ input: Tensor, dim: Int) -> Tensor
/// The logarithm of softmax along a dimension.
@_host("engine.logSoftmax#324") func logSoftmax(_ input: Tensor, dim: Int) -> Tensor
/// The product of two matrices, of a matrix and a vector, or the dot product of two vectors.
@_host("engine.matmul#344") func matmul(_ a: Tensor, _ b: Tensor) -> Tensor
/// Tensors joined along a dimension.
@_host("engine.cat#345") func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Tensors of one shape as the rows of a new dimension.
@_host("engine.stack#346") func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor
/// Starts the random numbers over: the same seed gives the numbers of `torch.manual_seed`.
@_host("engine.manualSeed#362") func manualSeed(_ seed: Int)
/// Uniform random numbers from 0 to 1.
@_host("engine.rand#363") func rand(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Uniform random numbers from 0 to 1.
@_host("engine.rand#364") func rand(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn#365") func randn(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// Normally distributed random numbers.
@_host("engine.randn#366") func randn(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Random integers `0 ..< high`.
@_host("engine.randint#367") func randint(_ high: Int, shape: [Int]) -> Tensor
/// Random integers `low ..< high`.
@_host("engine.randint#368") func randint(_ low: Int, _ high: Int, shape: [Int]) -> Tensor
/// A random order of `0 ..< count`.
@_host("engine.randperm#369") func randperm(_ count: Int) -> Tensor
/// A tensor filled with one number.
@_host("engine.full#378") func full(_ shape: [Int], _ value: Double, requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros#379") func zeros(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of zeros.
@_host("engine.zeros#380") func zeros(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones#381") func ones(_ shape: Int..., requiresGradient: Bool = false) -> Tensor
/// A tensor of ones.
@_host("engine.ones#382") func ones(_ shape: [Int], requiresGradient: Bool = false) -> Tensor
/// Zeros in the shape of another tensor.
@_host("engine.zerosLike#383") func zerosLike(_ tensor: Tensor) -> Tensor
/// Ones in the shape of another tensor.
@_host("engine.onesLike#384") func onesLike(_ tensor: Tensor) -> Tensor
/// The identity matrix.
@_host("engine.eye#385") func eye(_ size: Int) -> Tensor
/// The integers `0 ..< end`.
@_host("engine.arange#386") func arange(_ end: Int) -> Tensor
/// The integers `start ..< end` in steps.
@_host("engine.arange#387") func arange(_ start: Int, _ end: Int, step: Int = 1) -> Tensor
/// `count` numbers from `start` to `end`, evenly spaced, as `torch.linspace`.
@_host("engine.linspace#388") func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor
/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
@_host("engine.oneHot#389") func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor
"""#
}
