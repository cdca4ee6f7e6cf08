/** What a dragged palette item carries. */
export const DRAGGED_ACTION = "application/x-cordboard-action";
