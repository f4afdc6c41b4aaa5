struct Point {
  var x: Double
  var y: Double
  var n: Int
}

func update(_ steps: Int) -> Double {
  var points: [Point] = []
  for _ in 0..<1000 { points.append(Point(x: 0, y: 1, n: 0)) }
  for _ in 0..<steps {
    for i in 0..<1000 {
      points[i].x += points[i].y * 0.5
      points[i].n += 1
    }
  }
  var sum = 0.0
  for i in 0..<1000 { sum += points[i].x + Double(points[i].n) }
  return sum
}
print(update(5000))
