import type { ActionSpec } from "./define-action.ts";
import {
  ACTION_ID_FORM,
  BRANCH_FORM,
  CODE_FORM,
  LABEL_FORM,
  Note,
  Position,
  REASON_FORM,
  RESOURCE_FORM,
  SCRIPT_VERSION,
  VARIABLE_FORM,
  VariableDeclaration,
  type Form,
} from "./model.ts";

export const SCHEMA_ID = "https://cordboard.dev/schema/script-1.json";

type Json = { readonly [key: string]: unknown };

const mapOf = (keys: Form, values: object): Json => ({
  type: "object",
  propertyNames: keys,
  additionalProperties: values,
});

const actionShape = (spec: ActionSpec): Json => ({
  title: spec.title,
  description: spec.description,
  type: "object",
  properties: {
    type: { const: spec.type },
    label: { $ref: "#/$defs/label" },
    properties: spec.properties,
    branches: { $ref: "#/$defs/branches" },
    ignore: { $ref: "#/$defs/ignore" },
  },
  required: (spec.properties.required ?? []).length > 0 ? ["type", "properties"] : ["type"],
  additionalProperties: false,
});

/** The JSON Schema of the script document for a set of action types, for ajv, Monaco and any other editor. */
export function scriptSchema(specs: readonly ActionSpec[]): Json {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: SCHEMA_ID,
    title: "Cordboard script",
    type: "object",
    properties: {
      $schema: { type: "string", maxLength: 500 },
      version: { type: "integer", const: SCRIPT_VERSION },
      name: {
        type: "string",
        ...RESOURCE_FORM,
        description: "By this name others refer to the script.",
      },
      description: { type: "string", maxLength: 2000 },
      mediaType: { const: "phone" },
      language: { type: "string", maxLength: 35, description: "BCP-47, such as en-US." },
      timeZone: { type: "string", maxLength: 64, description: "IANA, such as Europe/Berlin." },
      variables: mapOf(VARIABLE_FORM, VariableDeclaration),
      parameters: mapOf(VARIABLE_FORM, VariableDeclaration),
      // In place, not by reference: a validator made of it then collects its errors in linear time.
      actions: mapOf(ACTION_ID_FORM, {
        type: "object",
        required: ["type"],
        discriminator: { propertyName: "type" },
        oneOf: specs.map(actionShape),
      }),
      notes: mapOf(ACTION_ID_FORM, Note),
      layout: mapOf(ACTION_ID_FORM, Position),
    },
    required: ["version", "name", "mediaType", "language", "timeZone", "actions"],
    additionalProperties: false,
    $defs: {
      label: {
        type: "string",
        ...LABEL_FORM,
        description: "Shown on the canvas and in reports.",
      },
      branches: {
        ...mapOf(BRANCH_FORM, { type: "string", ...ACTION_ID_FORM }),
        description: "Branch name → id of the action that follows.",
      },
      ignore: {
        ...mapOf(CODE_FORM, { type: "string", ...REASON_FORM }),
        description:
          "Code of a warning or hint → why it does not apply here. Errors cannot be silenced.",
      },
    },
  };
}
