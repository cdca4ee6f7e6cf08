const DIALABLE = /^\+?[0-9]{2,32}$/;

/** Whether a switch is to be asked to dial this at all: E.164, or an extension. Anything else is `invalid-number`. */
export const isDialable = (number: string): boolean => DIALABLE.test(number);
