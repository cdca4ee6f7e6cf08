/** One part of a prompt sequence, with every expression already evaluated. */
export type PromptPart =
  | { readonly type: "file"; readonly file: string; readonly language: string }
  | { readonly type: "speech"; readonly text: string; readonly language: string }
  | {
      readonly type: "value";
      readonly value: string;
      readonly as: SpokenAs;
      readonly language: string;
    };

/** How a value is spoken: `digits` one by one, `number` as a cardinal, `characters` spelled. */
export type SpokenAs = "digits" | "number" | "characters";
