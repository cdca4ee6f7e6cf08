/** Time zones that this browser knows. */
export const ZONES: readonly string[] = [
  ...new Set(["Etc/UTC", ...Intl.supportedValuesOf("timeZone")]),
];
