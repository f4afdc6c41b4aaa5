var a = [1, 2, 3]
print(a.capacity)
a.reserveCapacity(50)
print(a.capacity >= 50)
a.removeAll(keepingCapacity: true)
print(a.capacity >= 50, a)
a.append(1)
print(a.capacity >= 50, a.count)
a = []
print(a.capacity, [Int]().capacity, Array(repeating: 0, count: 5).capacity)
a.removeAll()
print(a.capacity)
var names = ["a", "b"]
names.reserveCapacity(10)
names.removeAll(keepingCapacity: true)
names.append("z")
print(names, names.capacity >= 10)
var b = [Int]()
for i in 0..<20 { b.append(i) }
print(b.capacity >= b.count)
func cap(_ x: [Double]) -> Bool { x.capacity >= x.count }
print(cap([1, 2]), cap([]))
