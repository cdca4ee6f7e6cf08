export { readDrawable } from "@cordboard/language";
export {
  addAction,
  moveActions,
  removeActions,
  renameAction,
  setLabel,
  type Where,
} from "./edits.ts";
export { startingObject } from "./starting-properties.ts";
export { variantOf, type FieldSchema } from "./field-schema.ts";
export { beginHistory, record, redo, seal, undo, type History } from "./history.ts";
export { placesOf } from "./layout.ts";
export { NODE } from "./node.ts";
export { tidied, type LayOut } from "./tidy.ts";
export {
  connect,
  disconnect,
  linkById,
  linkId,
  linksOf,
  type Link,
  type LinkStart,
} from "./links.ts";
export { isRecord, pointerOf, setAt, valueAt, type Path } from "./path.ts";
export { setProperty } from "./properties.ts";
export { pieceBetween } from "./piece-between.ts";
export { sharing } from "./sharing.ts";
export { addVariable, declare, INITIAL, type Block, type Declared } from "./variables.ts";
