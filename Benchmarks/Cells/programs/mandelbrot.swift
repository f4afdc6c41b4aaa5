func mandelbrot(_ size: Int, _ limit: Int) -> Int {
  var total = 0
  for py in 0..<size {
    for px in 0..<size {
      let x0 = Double(px) / Double(size) * 3.5 - 2.5
      let y0 = Double(py) / Double(size) * 2.0 - 1.0
      var x = 0.0
      var y = 0.0
      var i = 0
      while i < limit && x * x + y * y <= 4.0 {
        let t = x * x - y * y + x0
        y = 2.0 * x * y + y0
        x = t
        i += 1
      }
      total += i
    }
  }
  return total
}
print(mandelbrot(400, 100))
