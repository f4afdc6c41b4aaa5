// trap: trap.fatal 3:22
enum Command { case go, stop }
func run(_ c: Command, _ armed: Bool) -> String {
  guard armed else { preconditionFailure("not armed") }
  return c == .go ? "going" : "stopped"
}
print(run(.go, true))
print(run(.stop, false))
