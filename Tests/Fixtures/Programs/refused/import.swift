// error: cell.not-available 1:1
import Dispatch
