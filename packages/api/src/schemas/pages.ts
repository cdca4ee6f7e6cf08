import { Type, type TSchema } from "typebox";

/** So many entries a page of a list has, if it is not said otherwise, and at the most. */
export const PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 500;

/** Of a list that can be long: where a page of it begins, and how long it is. */
export const pageQuery = {
  after: Type.Optional(
    Type.String({
      maxLength: 200,
      description: "`next` of the page before; without it the first.",
    }),
  ),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_PAGE_SIZE, default: PAGE_SIZE })),
};

/** A page of a list, by the name of what is in it. */
export const pageOf = <Name extends string, Entry extends TSchema>(name: Name, entry: Entry) =>
  Type.Object({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript widens computed names
    ...({ [name]: Type.Array(entry) } as {
      readonly [key in Name]: ReturnType<typeof Type.Array<Entry>>;
    }),
    next: Type.Union([Type.String(), Type.Null()], {
      description: "Where the next page begins, as its `after`; null on the last.",
    }),
  });
