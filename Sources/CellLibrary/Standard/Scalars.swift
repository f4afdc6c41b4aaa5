import CellIR
import CellMachine
import Foundation

// `Unicode.Scalar.properties`, numbered as the prelude's text numbers them.

extension StandardLibrary {
  static func registerScalars(_ registry: inout HostRegistry) {
    registry.register("scalar.is") { call in
      let index = call.int(1)
      let known = scalarProperties.indices.contains(index)
      call.setResult(0, known && scalar(call.int(0)).properties[keyPath: scalarProperties[index]])
      return nil
    }
    registry.register("scalar.number") { call in
      let properties = scalar(call.int(0)).properties
      let number: Int =
        switch call.int(1) {
        case 0:
          switch properties.numericType {
          case .decimal: 1
          case .digit: 2
          case .numeric: 3
          default: 0
          }
        case 1:
          generalCategories.firstIndex(of: properties.generalCategory) ?? generalCategories.count
            - 1
        default: Int(properties.canonicalCombiningClass.rawValue)
        }
      call.setResult(0, number)
      return nil
    }
    registry.register("scalar.value") { call in
      call.setResult(0, scalar(call.int(0)).properties.numericValue ?? .nan)
      return nil
    }
    registry.register("scalar.words") { call in
      let properties = scalar(call.int(0)).properties
      let text: String? =
        switch call.int(1) {
        case 0: properties.lowercaseMapping
        case 1: properties.uppercaseMapping
        case 2: properties.titlecaseMapping
        case 3: properties.name
        default: properties.nameAlias
        }
      call.setResult(0, text ?? "")
      return nil
    }
    registry.register("scalar.escaped") { call in
      call.setResult(0, scalar(call.int(0)).escaped(asASCII: call.bool(1)))
      return nil
    }
    registry.register("string.normalized") { call in
      guard call.hasRoom(bytes: call.utf8(0).count, each: 24) else { return nil }
      let text = call.string(0)
      let result =
        switch call.int(0) {
        case 0: text.decomposedStringWithCanonicalMapping
        case 1: text.precomposedStringWithCanonicalMapping
        case 2: text.decomposedStringWithCompatibilityMapping
        default: text.precomposedStringWithCompatibilityMapping
        }
      call.setResult(0, result)
      return nil
    }
  }

  private static func scalar(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: value)) ?? "\u{FFFD}"
  }

  private static let scalarProperties: [KeyPath<Unicode.Scalar.Properties, Bool>] = [
    \.isAlphabetic,
    \.isWhitespace,
    \.isUppercase,
    \.isLowercase,
    \.isEmoji,
    \.isMath,
    \.isIdeographic,
    \.isDash,
    \.isDiacritic,
    \.isCased,
    \.isIDStart,
    \.isIDContinue,
    \.isXIDStart,
    \.isXIDContinue,
    \.isEmojiPresentation,
    \.isHexDigit,
    \.isASCIIHexDigit,
    \.isQuotationMark,
    \.isDefaultIgnorableCodePoint,
    \.isPatternWhitespace,
    \.isBidiMirrored,
    \.isEmojiModifier,
    \.isEmojiModifierBase,
    \.isVariationSelector,
    \.isNoncharacterCodePoint,
    \.isSoftDotted,
    \.isCaseIgnorable,
    \.isSentenceTerminal,
    \.changesWhenLowercased,
    \.changesWhenUppercased,
    \.changesWhenTitlecased,
    \.isJoinControl,
    \.isExtender,
    \.isGraphemeBase,
    \.isGraphemeExtend,
    \.isUnifiedIdeograph,
    \.isRadical,
    \.isLogicalOrderException,
    \.isDeprecated,
    \.isFullCompositionExclusion,
    \.isBidiControl,
    \.isIDSBinaryOperator,
    \.isIDSTrinaryOperator,
  ]

  private static let generalCategories: [Unicode.GeneralCategory] = [
    .uppercaseLetter,
    .lowercaseLetter,
    .titlecaseLetter,
    .modifierLetter,
    .otherLetter,
    .nonspacingMark,
    .spacingMark,
    .enclosingMark,
    .decimalNumber,
    .letterNumber,
    .otherNumber,
    .connectorPunctuation,
    .dashPunctuation,
    .openPunctuation,
    .closePunctuation,
    .initialPunctuation,
    .finalPunctuation,
    .otherPunctuation,
    .mathSymbol,
    .currencySymbol,
    .modifierSymbol,
    .otherSymbol,
    .spaceSeparator,
    .lineSeparator,
    .paragraphSeparator,
    .control,
    .format,
    .surrogate,
    .privateUse,
    .unassigned,
  ]
}
