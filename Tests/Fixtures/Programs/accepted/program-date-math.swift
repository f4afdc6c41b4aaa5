struct CalendarDate: Comparable, CustomStringConvertible, Strideable, Hashable {
  var year: Int, month: Int, day: Int
  enum Weekday: Int, CaseIterable { case monday, tuesday, wednesday, thursday, friday, saturday, sunday }
  static func isLeap(_ y: Int) -> Bool { y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) }
  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
  init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...12).contains(month), day >= 1, day <= CalendarDate.days(in: month, of: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }
  init(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    day = doy - (153 * mp + 2) / 5 + 1
    month = mp < 10 ? mp + 3 : mp - 9
    year = yoe + era * 400 + (month <= 2 ? 1 : 0)
  }
  var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yoe = y - era * 400
    let doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
    return era * 146_097 + doe - 719_468
  }
  var weekday: Weekday { Weekday(rawValue: ((dayNumber + 3) % 7 + 7) % 7)! }
  static func < (a: Self, b: Self) -> Bool { (a.year, a.month, a.day) < (b.year, b.month, b.day) }
  func advanced(by n: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + n) }
  func distance(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }
  var description: String {
    func pad(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
    return "\(year)-\(pad(month))-\(pad(day))"
  }
}
let start = CalendarDate(2024, 2, 27)!
print(start, start.weekday, CalendarDate(2023, 2, 29) as Any, CalendarDate(1970, 1, 1)!.dayNumber)
for date in stride(from: start, through: start.advanced(by: 4), by: 2) { print(date, date.weekday) }
print((start..<CalendarDate(2024, 3, 2)!).map { $0.day }, start.distance(to: CalendarDate(2025, 1, 1)!))
let weekends = (start...start.advanced(by: 20)).filter { [.saturday, .sunday].contains($0.weekday) }
print(weekends.count, weekends.first.map { "\($0)" } ?? "-", CalendarDate.Weekday.allCases.map { "\($0)".prefix(3) })
let lengths = (1...12).map { CalendarDate.days(in: $0, of: 2024) }
print(lengths, lengths.reduce(0, +), [CalendarDate(2024, 5, 1)!, start].min()!)
