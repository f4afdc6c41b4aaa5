// trap: trap.nil 2:24
enum Day: Int { case mon = 1, tue }
for n in 1...3 { print(Day(rawValue: n)!) }
