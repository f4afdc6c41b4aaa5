// error: type.recursive-enum 1:6
enum Tree { case leaf, node(Tree, Tree) }
print(Tree.leaf)
