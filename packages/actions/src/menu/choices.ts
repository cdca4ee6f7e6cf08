/** A key, several digits, or a range of one digit such as `2-5`. */
export interface Choice {
  readonly key: string;
}

/** A range of one digit. */
export const RANGE = /^(\d)-(\d)$/;

/** The choice that these digits make; an exact one before a range. */
export function matchingChoice<C extends Choice>(
  choices: readonly C[],
  digits: string,
): C | undefined {
  return (
    choices.find(({ key }) => key === digits) ??
    choices.find(({ key }) => {
      const [, from, to] = RANGE.exec(key) ?? [];
      return (
        digits.length === 1 &&
        from !== undefined &&
        to !== undefined &&
        digits >= from &&
        digits <= to
      );
    })
  );
}

/** Could more digits make another choice? */
export const mayGrow = (choices: readonly Choice[], digits: string): boolean =>
  choices.some(
    ({ key }) => !RANGE.test(key) && key.length > digits.length && key.startsWith(digits),
  );
