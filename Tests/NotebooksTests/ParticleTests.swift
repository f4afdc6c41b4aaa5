import Diagnostics
import Testing

/// Particles after names, numbers and quoted code, as they are read aloud.
@Suite struct ParticleTests {
  @Test(arguments: [
    ("배열은(는)", "배열은"), ("함수은(는)", "함수는"), ("'값'이(가)", "'값'이"), ("열(으)로", "열로"),
    ("'String'은(는)", "'String'은"), ("'Float'은(는)", "'Float'는"), ("'Double'(으)로", "'Double'로"),
    ("'Int'을(를)", "'Int'를"), ("'Bool'과(와)", "'Bool'과"), ("'Character'이(가)", "'Character'가"),
    ("'[Int]'(으)로", "'[Int]'로"), ("'Array<String>'은(는)", "'Array<String>'은"),
    ("'Int?'은(는)", "'Int?'는"), ("'count'이(가)", "'count'가"), ("'name'이(가)", "'name'이"),
    ("'maxCount'을(를)", "'maxCount'를"), ("'fileURL'을(를)", "'fileURL'을"),
    ("'n'은(는)", "'n'은"), ("'x'은(는)", "'x'는"), ("'l'(으)로", "'l'로"), ("'b'이(가)", "'b'가"),
    ("'map(_:)'을(를)", "'map(_:)'을"), ("'f(x:y:)'이(가)", "'f(x:y:)'가"), ("'tag'은(는)", "'tag'는"),
    ("'string'은(는)", "'string'은"), ("'set'이(가)", "'set'이"), ("'step'이(가)", "'step'이"),
    ("'loop'이(가)", "'loop'가"), ("'book'이(가)", "'book'이"), ("'total'(으)로", "'total'로"),
    ("0은(는)", "0은"), ("1(으)로", "1로"), ("3(으)로", "3으로"), ("5이(가)", "5가"), ("6을(를)", "6을"),
    ("10(으)로", "10으로"), ("100이(가)", "100이"), ("10000은(는)", "10000은"), ("64을(를)", "64를"),
    ("1000000000000은(는)", "1000000000000는"), ("2.5을(를)", "2.5를"),
    ("50%은(는)", "50%는"), ("'layer1'(으)로", "'layer1'로"), ("[2, 3](으)로", "[2, 3]으로"),
    ("'a'(이)라는 값", "'a'라는 값"), ("'점'(이)라고", "'점'이라고"), ("'3'(이)어야", "'3'이어야"),
    ("'2'(이)어야", "'2'여야"), ("'=='을(를)", "'=='을(를)"), ("(을)를 모름", "(을)를 모름"),
    ("'a'과(와) 'b'이(가)", "'a'와 'b'가"), ("괄호 (안)은 그대로", "괄호 (안)은 그대로"),
    ("漢字은(는)", "漢字은(는)"),
  ])
  func particles(_ case: (text: String, expected: String)) {
    #expect(LocalizedText(en: "", ko: `case`.text).korean == `case`.expected)
  }
}
