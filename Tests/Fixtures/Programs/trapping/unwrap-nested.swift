// trap: trap.nil 3:32
struct User { var name: String; var email: String? }
let users = [User(name: "a", email: "a@x"), User(name: "b", email: nil)]
for u in users { print(u.name, u.email!.count) }
