// error: cell.not-available 2:7
import Foundation
print(pow(2.0, 3))
