// error: cell.not-available 1:7
// swiftc: accepts
print(CommandLine.arguments.count > 0)
