// error: cell.not-available 1:8
func f() async {}
