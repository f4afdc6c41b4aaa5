// error: mutability.assign 1:80
class Account { let id: Int; init(id: Int) { self.id = id }; func renumber() { id = 5 } }
Account(id: 1).renumber()
