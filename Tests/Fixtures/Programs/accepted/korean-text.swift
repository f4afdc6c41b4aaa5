let text = "나는 오늘 종이 위에 글을 씁니다."
let pieces = text.split(separator: " ")
print(text.count, pieces.count, text.first!, text.hasSuffix("다."), text.contains("종이"))
print(pieces.map(\.count), String(text.reversed()), text.filter { $0.isLetter }.count)
func jamo(_ c: Character) -> String {
  guard let v = c.unicodeScalars.first?.value, (0xAC00...0xD7A3).contains(v) else { return String(c) }
  let i = Int(v) - 0xAC00, lead = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
  return String(lead[i / 588])
}
print("한지 노트북".map(jamo).joined())
func particle(_ w: String) -> String { guard let v = w.last?.unicodeScalars.first?.value else { return w }; return w + ((v - 0xAC00) % 28 == 0 ? "는" : "은") }
print(["사과", "책", "노트"].map(particle))
let names = ["김철수", "이영희", "박민수", "강감찬"]
print(names.sorted(), names.max()!, names.map { $0.prefix(1) }, "가" < "각", "\u{1100}\u{1161}" == "가")
var greeting = "안녕"
greeting += "하세요"
greeting.insert("!", at: greeting.endIndex)
print(greeting, greeting.utf8.count, greeting.uppercased() == greeting, ["안녕": 1]["안녕"]!)
let 이름 = "변수", 값 = 3
print("\(이름)=\(값)", "총 \(값 * 2)개", "탭\t끝", "제1장".filter(\.isNumber))
struct 점 { var x = 0, y = 0; func 거리() -> Int { x * x + y * y } }
print(점(x: 3, y: 4).거리(), 점())
