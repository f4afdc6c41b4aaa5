// error: cell.not-available 1:10
func f() async {}
