export type Path = readonly (string | number)[];

/** RFC 6901. */
export const pointerOf = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

export const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `value` with something else at `path`; undefined takes it away. Nothing that exists is changed. */
export function setAt(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (typeof step === "number") {
    const items = Array.isArray(value) ? [...(value as unknown[])] : [];
    items[step] = setAt(items[step], rest, to);
    return items;
  }
  const { [step]: before, ...others } = isRecord(value) ? value : {};
  const after = setAt(before, rest, to);
  if (after === undefined) return others;
  return isRecord(value) && step in value
    ? { ...value, [step]: after }
    : { ...others, [step]: after };
}

/** The value at `path`; undefined where there is none. */
export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => {
    if (typeof step === "number") return Array.isArray(at) ? (at as unknown[])[step] : undefined;
    return isRecord(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
