import SwiftSyntax

// Which modifiers may stand before which declarations.

extension SyntaxRules {
  private static let accessLevels: Set<String> = [
    "private", "fileprivate", "internal", "package", "public", "open",
  ]

  /// What a modifier stands before.
  enum Subject {
    case function, initializer, deinitializer, variable, constant, subscriptDecl, enumCase
    case structure, classType, enumeration, protocolType, extensionDecl, other

    var isType: Bool {
      switch self {
      case .structure, .classType, .enumeration, .protocolType: return true
      default: return false
      }
    }
  }

  func checkModifiers(_ modifiers: DeclModifierListSyntax, on subject: Subject) {
    var seen: Set<String> = []
    var access: String?
    for modifier in modifiers {
      let name = modifier.name.text
      let isSetterAccess = modifier.detail != nil
      if Self.accessLevels.contains(name), !isSetterAccess {
        if access != nil {
          checker.reportModifier(
            modifier, "multiple incompatible access-level modifiers specified",
            "접근 수준을 두 번 썼습니다", help: ("keep one of them", "하나만 남기세요"))
        }
        access = name
        checkAccess(modifier, on: subject)
        continue
      }
      let key = (name == "class" ? "static" : name) + (modifier.detail?.detail.text ?? "")
      if !seen.insert(key).inserted {
        checker.reportModifier(
          modifier, "duplicate modifier '\(name)'", "'\(name)'을(를) 두 번 썼습니다",
          help: ("remove one of them", "하나를 지우세요"))
        continue
      }
      check(modifier, name, on: subject, all: modifiers)
    }
    if access == "open", modifiers.contains(where: { $0.name.text == "final" }),
      let modifier = modifiers.first
    {
      checker.reportModifier(
        modifier, "a class cannot be declared both 'final' and 'open'",
        "클래스를 'final'이면서 'open'으로 선언할 수 없습니다", help: ("keep one of them", "하나만 남기세요"))
    }
  }

  private func checkAccess(_ modifier: DeclModifierSyntax, on subject: Subject) {
    let name = modifier.name.text
    switch (subject, context) {
    case (.enumCase, _), (.deinitializer, _):
      refuse(modifier)
    case (_, .type(.protocolType)):
      checker.reportModifier(
        modifier, "'\(name)' modifier cannot be used in protocols",
        "프로토콜 안에서는 '\(name)'을(를) 쓸 수 없습니다",
        help: ("remove it: requirements are as visible as the protocol", "지우세요. 요구 사항은 프로토콜만큼 보입니다")
      )
    case (.function, .local), (.structure, .local), (.classType, .local), (.enumeration, .local):
      checker.reportModifier(
        modifier, "'\(name)' can only be used in a non-local scope",
        "함수 안의 선언에는 '\(name)'을(를) 쓸 수 없습니다", help: ("remove it", "지우세요"))
    default: break
    }
  }

  /// "'x' modifier cannot be applied to this declaration".
  private func refuse(_ modifier: DeclModifierSyntax) {
    let name = modifier.name.text
    checker.reportModifier(
      modifier, "'\(name)' modifier cannot be applied to this declaration",
      "이 선언에는 '\(name)'을(를) 쓸 수 없습니다", help: ("remove it", "지우세요"))
  }

  private func only(_ modifier: DeclModifierSyntax, on what: String, _ korean: String) {
    let name = modifier.name.text
    checker.reportModifier(
      modifier, "'\(name)' may only be used on \(what)",
      "'\(name)'은(는) \(korean)에만 쓸 수 있습니다", help: ("remove it", "지우세요"))
  }

  private func check(
    _ modifier: DeclModifierSyntax, _ name: String, on subject: Subject,
    all: DeclModifierListSyntax
  ) {
    switch name {
    case "final":
      if subject == .structure || subject == .enumeration || subject == .protocolType
        || subject == .extensionDecl || subject == .enumCase
        || (subject != .classType && !context.isClass)
      {
        refuse(modifier)
      }
    case "static", "class": checkStatic(modifier, name, on: subject)
    case "override":
      if !context.isClass || subject.isType {
        checker.reportModifier(
          modifier, "'override' can only be specified on class members",
          "'override'는 클래스의 멤버에만 쓸 수 있습니다", help: ("remove 'override'", "'override'를 지우세요"))
      }
    case "mutating", "nonmutating":
      guard subject == .function else {
        only(modifier, on: "'func' declarations", "'func' 선언")
        return
      }
      if context.isClass {
        checker.reportModifier(
          modifier, "'\(name)' is not valid on instance methods in classes",
          "클래스의 메서드에는 '\(name)'을(를) 쓸 수 없습니다", help: ("remove it", "지우세요"))
      } else if !context.isType {
        checker.reportModifier(
          modifier, "'\(name)' is only valid on methods", "'\(name)'은(는) 메서드에만 쓸 수 있습니다",
          help: ("remove it", "지우세요"))
      } else if all.contains(where: { $0.name.text == "static" }) {
        checker.reportModifier(
          modifier, "static functions must not be declared mutating",
          "static 함수는 '\(name)'일 수 없습니다", help: ("remove it", "지우세요"))
      }
    case "lazy":
      if subject == .constant {
        checker.reportModifier(
          modifier, "'lazy' cannot be used on a let", "'let'에는 'lazy'를 쓸 수 없습니다",
          help: ("declare it with 'var'", "'var'로 선언하세요"))
      } else if subject != .variable {
        only(modifier, on: "'var' declarations", "'var' 선언")
      } else if all.contains(where: { $0.name.text == "static" }) {
        checker.reportModifier(
          modifier, "'lazy' must not be used on an already-lazy global",
          "static 변수는 이미 처음 쓸 때 초기화되므로 'lazy'를 쓸 수 없습니다", help: ("remove 'lazy'", "'lazy'를 지우세요"))
      }
    case "weak", "unowned":
      if subject != .variable, subject != .constant {
        only(modifier, on: "'var' declarations", "'var' 선언")
      }
    case "required", "convenience":
      if subject != .initializer {
        only(modifier, on: "'init' declarations", "'init' 선언")
      } else if !context.isClass {
        checker.reportModifier(
          modifier, "initializers in structs and enums are not marked with '\(name)'",
          "구조체와 열거형의 init에는 '\(name)'을(를) 쓰지 않습니다", help: ("remove '\(name)'", "'\(name)'을(를) 지우세요")
        )
      }
    case "indirect":
      if subject != .enumeration, subject != .enumCase { refuse(modifier) }
    case "optional":
      checker.reportModifier(
        modifier, "'optional' can only be applied to members of an '@objc' protocol",
        "'optional'은 '@objc' 프로토콜의 멤버에만 쓸 수 있습니다",
        help: ("give it a default in an extension of the protocol", "프로토콜의 익스텐션에 기본 구현을 쓰세요"))
    default: break
    }
  }

  private func checkStatic(_ modifier: DeclModifierSyntax, _ name: String, on subject: Subject) {
    switch subject {
    case .initializer, .deinitializer, .enumCase, .extensionDecl:
      checker.reportModifier(
        modifier, "declaration cannot be marked '\(name)'", "이 선언에는 '\(name)'을(를) 쓸 수 없습니다",
        help: ("remove it", "지우세요"))
    case .structure, .classType, .enumeration, .protocolType:
      checker.reportModifier(
        modifier, "declaration cannot be marked '\(name)'", "이 선언에는 '\(name)'을(를) 쓸 수 없습니다",
        help: ("remove it", "지우세요"))
    default:
      if !context.isType {
        checker.reportModifier(
          modifier, "static members may only be declared on a type",
          "static 멤버는 타입 안에서만 선언할 수 있습니다", help: ("remove '\(name)'", "'\(name)'을(를) 지우세요"))
      } else if name == "class", !context.isClass {
        checker.reportModifier(
          modifier, "class members are only allowed within classes; use 'static' to declare it",
          "'class' 멤버는 클래스 안에서만 쓸 수 있습니다", help: ("write 'static'", "'static'으로 쓰세요"))
      }
    }
  }
}
