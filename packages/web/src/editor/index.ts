export { align, distribute, nudge, type Alignment, type Direction } from "./align.ts";
export { allPlaces, boxesOf, NOTE } from "./boxes.ts";
export { readDrawable } from "@cordboard/language";
export { changed } from "./changed.ts";
export {
  addAction,
  canInsert,
  insertInto,
  moveBoxes,
  removeActions,
  renameAction,
  setLabel,
  type Where,
} from "./edits.ts";
export { startingObject } from "./starting-properties.ts";
export { variantOf, type FieldSchema } from "./field-schema.ts";
export { fragmentOf, middleOf, paste, readFragment, type Fragment } from "./fragment.ts";
export { beginHistory, record, redo, seal, undo, type History } from "./history.ts";
export { hasBox } from "./ids.ts";
export { placesOf } from "./layout.ts";
export { heightOf, NODE } from "./node.ts";
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
export { addNote, removeNotes, setNote } from "./notes.ts";
export { isRecord, pointerOf, setAt, valueAt, type Path } from "./path.ts";
export { setProperty } from "./properties.ts";
export { pieceBetween } from "./piece-between.ts";
export { sharing } from "./sharing.ts";
export { addVariable, declare, INITIAL, type Block, type Declared } from "./variables.ts";
export { searchActions, type Hit } from "./search.ts";
export { walk, type Way } from "./follow-links.ts";
