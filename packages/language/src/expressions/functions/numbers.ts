import type { ExpressionFunction, Place } from "./function.ts";

export const NUMBER_FUNCTIONS: readonly ExpressionFunction[] = [
  {
    name: "round",
    signatures: ["round(number): number", "round(number, number): number"],
    meaning:
      "The nearest whole number, halves away from zero; with a second number, to that many places.",
    examples: [
      ["round(level / 2)", 3],
      ["round(2.345, 2)", 2.35],
    ],
    run(_: Place, number: number, places = 0) {
      const shifted = Number(`${Math.abs(number)}e${Math.trunc(places)}`);
      return Math.sign(number) * Number(`${Math.round(shifted)}e${-Math.trunc(places)}`);
    },
  },
  {
    name: "floor",
    signatures: ["floor(number): number"],
    meaning: "The next whole number below.",
    examples: [["floor(level / 2)", 2]],
    run: (_: Place, number: number) => Math.floor(number),
  },
  {
    name: "ceil",
    signatures: ["ceil(number): number"],
    meaning: "The next whole number above.",
    examples: [["ceil(queue.waitedSec / 60)", 2]],
    run: (_: Place, number: number) => Math.ceil(number),
  },
  {
    name: "abs",
    signatures: ["abs(number): number"],
    meaning: "Without its sign.",
    examples: [["abs(3 - level)", 2]],
    run: (_: Place, number: number) => Math.abs(number),
  },
  {
    name: "min",
    signatures: ["min(number, number): number"],
    meaning: "The smaller of two numbers.",
    examples: [["min(level, 3)", 3]],
    run: (_: Place, a: number, b: number) => Math.min(a, b),
  },
  {
    name: "max",
    signatures: ["max(number, number): number"],
    meaning: "The greater of two numbers.",
    examples: [["max(level, 3)", 5]],
    run: (_: Place, a: number, b: number) => Math.max(a, b),
  },
  {
    name: "number",
    signatures: ["number(text): number"],
    meaning: "The number that a text holds, such as pressed digits; an error where it holds none.",
    examples: [
      ['number("12") + 1', 13],
      ['number("-0.5")', -0.5],
    ],
    run(_: Place, text: string) {
      if (!/^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(text)) throw new Error("The text is not a number.");
      return Number(text);
    },
  },
  {
    name: "int",
    signatures: ["int(number): integer", "int(text): integer"],
    meaning: "The whole part of a number, where a place or a whole number is asked for.",
    examples: [["int(queue.waitedSec / 60)", 1]],
  },
  {
    name: "double",
    signatures: ["double(integer): number", "double(text): number"],
    meaning: "CEL's own word for making a floating-point number.",
    examples: [["7 / double(2)", 3.5]],
  },
  {
    name: "string",
    signatures: ["string(number): text", "string(truth): text"],
    meaning: "A value as text, so that it can be joined to another.",
    examples: [['"Level " + string(level)', "Level 5"]],
  },
];
