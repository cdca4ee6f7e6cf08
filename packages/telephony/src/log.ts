/** Where the adapter writes what an operator may want to know. No numbers and no digits: they are personal data. */
export type Log = (
  level: "info" | "warn" | "error",
  message: string,
  data?: Readonly<Record<string, unknown>>,
) => void;
