// error: access.setter 3:3
class Account { private(set) var balance = 0 }
let a = Account()
a.balance = 5
print(a.balance)
