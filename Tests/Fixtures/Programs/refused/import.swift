// error: cell.not-available 1:1
// swiftc: accepts
import Dispatch
