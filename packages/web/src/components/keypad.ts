/** The keys of a telephone, in their order. */
export const KEYPAD: readonly string[] = "123456789*0#".split("");
