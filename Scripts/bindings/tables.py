"""Public declarations of TensorEngine that the generator does not bind, with the reason.

A name is a declaration as `func`, `Type.member`, `Type.member(label:_:)`, `*.member(…)` of any type, or a
whole type."""

# Cells do not see these at all.
LEFT_OUT = {
    "EngineContext": "the host's side of the engine",
    "EngineError": "reported as the cell's error",
    "TableCell": "how rows are handed over",
    "Table.addRow(cells:)": "how rows are handed over",
    "TableValue.tableCell": "how rows are handed over",
    "Int.tableCell": "how rows are handed over",
    "Double.tableCell": "how rows are handed over",
    "Float.tableCell": "how rows are handed over",
    "Bool.tableCell": "how rows are handed over",
    "String.tableCell": "how rows are handed over",
    "Tensor.tableCell": "how rows are handed over",
}

# Models: what they hold is found by the engine, and of cells' types by the checker (CellFrontend).
LEFT_OUT |= {
    "ModuleMember": "what models are made of: cells cannot answer it themselves",
    "*.members()": "what models are made of: cells cannot answer it themselves",
}

# These stand in the hand-written library text (Sources/CellLibrary/Engine): the generator cannot make
# them, but cells see them all the same.
WRITTEN = {
    "withoutGradients": "generic: written on setGradientRecording",
    "TableValue": "each type adds its own cell to a row",
    "Table.addRow(_:)": "variadic, of any type with a table cell",
    "ModuleBuilder": "a result builder",
    "Trainable.to(_:)": "returns Self",
}

# Protocols that types of cells may conform to, through an adapter of the host.
ADAPTED = {}
