import Foundation
do {
  print([1,2,3].dropFirst().dropFirst().first!, [1,2,3].dropFirst().map { $0 }, [1,2,3].suffix(from: 2).startIndex)
}
