import { describe, expect, test } from "vitest";

import { completions } from "./completions.ts";
import { EXAMPLE_SCRIPT } from "./example.ts";
import { accept, offerAt, type ExpressionText } from "./offer.ts";

const ALL = completions(EXAMPLE_SCRIPT);

/** `|` is the caret. */
function at(marked: string, kind: ExpressionText = "expression") {
  const caret = marked.indexOf("|");
  const text = marked.replace("|", "");
  const offer = offerAt(text, caret, kind, ALL);
  return {
    offer,
    names: offer?.completions.map(({ name }) => name) ?? [],
    choosing(name: string) {
      const chosen = offer?.completions.find((one) => one.name === name);
      if (!offer || !chosen) throw new Error(`${name} is not offered.`);
      const written = accept(text, offer, chosen);
      return `${written.text.slice(0, written.caret)}|${written.text.slice(written.caret)}`;
    },
  };
}

describe("what is offered in an expression", () => {
  test("names that begin as typed, in whatever case, the script's own before others", () => {
    expect(at("NA|").names).toEqual(["name", "agent.name"]);
  });

  test("a fact by its last word", () => {
    expect(at("level > 3 && pos|").choosing("queue.position")).toBe("level > 3 && queue.position|");
  });

  test("after a dot the parts, or what can be done with the value", () => {
    expect(at("queue.|").names).toContain("queue.waitedSec");
    expect(at("queue.|").names).not.toContain("contains");
    expect(at("call.ani.sta|").choosing("startsWith")).toBe("call.ani.startsWith(|)");
    expect(at("level.|").names).not.toContain("startsWith");
    expect(at('(name + "x").up|').names).not.toContain("name");
  });

  test("no name within quotation marks, nor in a number", () => {
    expect(at('name == "na|').offer).toBeUndefined();
    expect(at("level > 12|").offer).toBeUndefined();
    expect(at(String.raw`name == "a\"" + na|`).names).toContain("name");
  });

  test("the rest of a word under the caret is replaced, and parentheses are not doubled", () => {
    expect(at("que|ue.position > 3").choosing("queue.position")).toBe("queue.position| > 3");
    expect(at('name.cont|("a")').choosing("contains")).toBe('name.contains|("a")');
  });
});

describe("what is offered in a text", () => {
  test("within braces the same as in an expression", () => {
    expect(at("Hello {na|}", "template").choosing("name")).toBe("Hello {name|}");
    expect(at("Hello {name} and {le|", "template").choosing("level")).toBe(
      "Hello {name} and {level|",
    );
  });

  test("between words everything that stands alone, with braces around it", () => {
    const between = at("Hello |, how are you?", "template");
    expect(between.offer).toMatchObject({ braces: true, typed: "" });
    expect(between.choosing("name")).toBe("Hello {name}|, how are you?");
    expect(between.names).not.toContain("startsWith");
  });

  test("doubled braces are text", () => {
    expect(at("A {{na|", "template").offer?.braces).toBe(true);
    expect(at('{"}" + na|', "template").offer).toMatchObject({ braces: false, typed: "na" });
  });
});
