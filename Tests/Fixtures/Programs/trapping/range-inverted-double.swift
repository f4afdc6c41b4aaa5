// trap: trap.range 1:68
func window(_ center: Double, _ radius: Double) -> Range<Double> { center - radius ..< center + radius }
print(window(1, 0.5))
print(window(1, -0.5))
