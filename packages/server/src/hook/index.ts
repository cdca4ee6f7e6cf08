export { HOOK_TIMEOUT_SEC } from "./hooks.ts";
export { readAnswer } from "./read-answer.ts";
export { newSecret, signer } from "./signature.ts";
