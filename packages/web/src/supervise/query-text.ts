/** What stands behind the `?` of an address. */
export const queryText = (query: { readonly [name: string]: string | number }): string =>
  new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, String(value)]),
  ).toString();
