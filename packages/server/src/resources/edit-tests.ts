import type { TestView } from "@cordboard/api";
import { Scenario } from "@cordboard/simulator";

import { ServerError } from "../errors.ts";
import { checkUnchanged, type EditFiles } from "../workspace/edit-files.ts";
import { readJson } from "../workspace/read-json.ts";
import { scenarioShape } from "../workspace/schemas.ts";
import { sha256 } from "../workspace/read-script.ts";
import { JsonFile } from "./json-file.ts";
import { checkNewName } from "./new-name.ts";

type Written = Record<string, unknown>;

/** Changes to tests/NAME.json. */
export class EditTests {
  readonly #files: EditFiles;

  constructor(files: EditFiles) {
    this.#files = files;
  }

  list(): TestView[] {
    return this.#files.now().tests.map((path) => this.#view(path));
  }

  get(name: string): TestView {
    return this.#view(this.#find(name) ?? notFound(name));
  }

  /** `revision`: what the change was made from; null for a scenario that is new. */
  save(name: string, scenario: Written, revision: string | null): TestView {
    const path = this.#find(name);
    if (revision === null) {
      const taken = this.#files.now().tests.map(nameOf);
      checkNewName("scenario", name, taken);
    } else {
      const text = this.#files.read(path ?? notFound(name)) ?? "";
      const current = { text, revision: sha256(text) };
      checkUnchanged("resource-changed", `The file ${pathOf(name)}`, current, revision);
    }
    const check = (text: string) => readJson<Written>(text, scenarioShape);
    new JsonFile(this.#files, pathOf(name), { schema: Scenario, check }).write(scenario);
    return this.get(name);
  }

  delete(name: string): void {
    const path = this.#find(name) ?? notFound(name);
    this.#files.remove(path);
    const transcript = `tests/${name}.transcript.txt`;
    if (this.#files.read(transcript) !== undefined) this.#files.remove(transcript);
  }

  #find(name: string): string | undefined {
    return this.#files.now().tests.find((path) => path === pathOf(name));
  }

  #view(path: string): TestView {
    const text = this.#files.read(path) ?? "";
    const { value = null, problems } = readJson<Written>(text, scenarioShape);
    return {
      name: nameOf(path),
      path,
      scenario: value,
      revision: sha256(text),
      problems: problems.map((problem) => ({ ...problem })),
    };
  }
}

const nameOf = (path: string) => path.slice("tests/".length, -".json".length);
const pathOf = (name: string) => `tests/${name}.json`;

function notFound(name: string): never {
  throw new ServerError("resource-not-found", `There is no scenario "${name}".`);
}
