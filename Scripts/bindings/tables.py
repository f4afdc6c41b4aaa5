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

# Files: cells have none.
LEFT_OUT |= {
    "SafeTensors": "reads and writes files: for programs on the host",
    "SafeTensorsError": "reads and writes files: for programs on the host",
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
    "gradient(of:)": "gives a function",
    "TensorIndex": "each kind of index adds itself to a path",
    "IndexItem": "each kind of index adds itself to a path",
    "Slice": "each kind of index adds itself to a path",
    "Tensor.part(_:)": "behind the subscript",
    "Tensor.assign(_:_:)": "behind the subscript",
    "Tensor.subscript(_:)": "generic: collects a path",
    "Tensor.subscript(_:_:)": "generic: collects a path",
    "Tensor.subscript(_:_:_:)": "generic: collects a path",
    "Tensor.subscript(_:_:_:_:)": "generic: collects a path",
    "*.tensorIndex": "each kind of index adds itself to a path",
    "TensorValue": "what subscripts are assigned, of any type",
    "*.tensorValue": "what subscripts are assigned, of any type",
    "*.tensorValue(of:)": "what subscripts are assigned, of any type",
}
