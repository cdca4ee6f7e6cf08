/** The text of a script with so many actions: menus in a chain drawn line by line, each with an
 * expression in its prompt and a way some steps back. */
export declare function largeScript(count: number): string;
export declare function validate(text: string): void;
