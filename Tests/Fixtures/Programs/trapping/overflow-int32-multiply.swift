// trap: trap.overflow 1:46
func area(_ w: Int32, _ h: Int32) -> Int32 { w * h }
print(area(40000, 50000))
print(area(50000, 50000))
