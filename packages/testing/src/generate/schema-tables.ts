import type { FieldUi, ResourceKind, TemplateHolds } from "@cordboard/language";

import { code, page, table, yesNo } from "./markdown.ts";

/** As much of JSON Schema as the project's schemas use. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [name: string]: Shape };
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly ui?: FieldUi;
}

const WORDS: { readonly [type: string]: string } = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "`true` or `false`",
  object: "object",
};

const RESOURCES: { readonly [kind in ResourceKind]: string } = {
  skill: "a skill",
  prompt: "a recording",
  script: "a script",
  hours: "hours",
  "ai-agent": "an AI agent",
};

const HELD: { readonly [holds in TemplateHolds]: string } = {
  url: "address",
  phone: "phone number",
  "time-zone": "time zone",
};

/** What a value may be, in words. */
export function kindOf(shape: Shape): string {
  const { ui, type } = shape;
  switch (ui?.kind) {
    case "template":
      return `${ui.holds ? HELD[ui.holds] : "text"} with \`{expressions}\``;
    case "expression":
      if (ui.result === "variable") return "expression that gives what the variable holds";
      return ui.result === "any" ? "expression" : `expression that gives a ${ui.result}`;
    case "computed":
      return "whole number, or one `{expression}`";
    case "computed-resource":
      return `name of ${RESOURCES[ui.resource]}, or one \`{expression}\``;
    case "resource":
      return `name of ${RESOURCES[ui.resource]}`;
    case "prompts":
      return "[prompts](../prompts.md)";
    case "choices":
    case "assignments":
    case "arguments":
    case "headers":
    case "results":
    case "cases":
      return `list of ${ui.kind}`;
    case "variable":
      return `name of a declared variable${ui.holds ? ` (${ui.holds})` : ""}`;
    case "branches":
      return "list of names of branches";
    case "language":
      return "language tag (BCP-47)";
    case "seconds":
      return "whole seconds";
    case undefined:
      break;
  }
  if (shape.const !== undefined) return code(JSON.stringify(shape.const));
  if (shape.enum) return shape.enum.map((value) => code(String(value))).join(", ");
  if (type === "array") return `list of ${kindOf(shape.items ?? {})}`;
  if (typeof type === "string") return WORDS[type] ?? type;
  return (type ?? []).map((one) => WORDS[one] ?? one).join(" or ");
}

/** Bounds, in the shortest form that is clear. */
export function rangeOf(shape: Shape): string {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems } = shape;
  return [
    span(minimum, maximum, ""),
    span(minLength, maxLength, " characters"),
    span(minItems, maxItems, " entries"),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function span(from: number | undefined, to: number | undefined, unit: string): string {
  if (from === undefined && to === undefined) return "";
  if (to === undefined) return `from ${from}${unit}`;
  return from === undefined || (from === 0 && unit !== "")
    ? `up to ${to}${unit}`
    : `${from} to ${to}${unit}`;
}

/** The properties of an object. */
export function propertiesTable({ properties = {}, required = [] }: Shape): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    code(name),
    kindOf(field),
    rangeOf(field),
    field.default === undefined ? "" : code(JSON.stringify(field.default)),
    yesNo(required.includes(name)),
    field.title ?? "",
    field.description ?? "",
  ]);
  const columns = ["Property", "Kind", "Range", "Default", "Required", "In the form", "Meaning"];
  const used = columns.map(
    (name, index) => name === "Kind" || rows.some((row) => row[index] !== ""),
  );
  const keep = (row: readonly string[]) => row.filter((_, index) => used[index]);
  return table(keep(columns), rows.map(keep));
}

/**
 * The schema with meanings for the properties that it does not describe itself.
 *
 * @throws Error when a property stays without one, or a meaning is for nothing
 */
export function described(shape: Shape | undefined, meanings: Meanings): Shape {
  const properties = Object.entries(shape?.properties ?? {}).map(([name, field]) => {
    const description = field.description ?? meanings[name];
    if (description === undefined) throw new Error(`Say what the property ${name} means.`);
    return [name, { ...field, description }] as const;
  });
  const idle = Object.keys(meanings).find((name) => shape?.properties?.[name] === undefined);
  if (idle !== undefined) throw new Error(`There is no property ${idle} to describe.`);
  return { ...shape, properties: Object.fromEntries(properties) };
}
export interface Meanings {
  readonly [property: string]: string;
}

/** A reference page of a kind of item: one table for each of its shapes. */
export const variantsPage = (
  title: string,
  intro: string,
  { oneOf = [] }: Shape,
  ...more: readonly string[]
): string =>
  page(
    `# ${title}`,
    intro,
    ...oneOf.flatMap((shape) => [`## ${shape.title ?? ""}`, propertiesTable(shape)]),
    ...more,
  );
