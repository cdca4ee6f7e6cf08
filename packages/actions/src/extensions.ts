import type { RunTimeErrorSpec } from "@cordboard/language";
import type { CodedError } from "@cordboard/runtime";

/** Left in the journal where a number had an extension: no switch can be told when to dial it. */
export const EXTENSION_DROPPED: CodedError = {
  code: "extension-dropped",
  message: "An extension is not dialled: the call goes to the number without it.",
};
export const EXTENSION_WARNING: RunTimeErrorSpec = {
  code: EXTENSION_DROPPED.code,
  meaning: "The number had an extension. It is dialled without it.",
};
