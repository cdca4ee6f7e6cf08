import { ApiError, type FileProblem } from "@cordboard/api";
import { mergeValues, stepsOf, type Sides } from "@cordboard/language";
import { create, type StoreApi, type UseBoundStore } from "zustand";

import { tellError } from "../client.ts";

/** Something that cannot stay so, with the field it belongs to. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A value as the server has it. */
export interface Kept<Value> {
  readonly value: Value;
  readonly revision: string;
}

/** What two people changed at once, and not alike. */
interface Clash extends Sides {
  readonly path: readonly string[];
}

/** Something of the workspace that is being edited. Whoever leaves its page finds it as they left it. */
export interface Doc<Form, Value> {
  readonly saved: Kept<Value>;
  readonly now: Form;
  readonly saving: boolean;
  /** Was there a save in this session? */
  readonly wasSaved: boolean;
  /** What the server refused. */
  readonly refused: readonly Mistake[];
  readonly conflict: { readonly theirs: Kept<Value>; readonly clashes: readonly Clash[] } | null;
}

interface DocumentKind<Form, Value> {
  readonly toForm: (value: Value) => Form;
  readonly fromForm: (form: Form) => Value;
  readonly check: (form: Form) => readonly Mistake[];
  readonly send: (name: string, kept: Kept<Value>) => Promise<Kept<Value>>;
  /** How many steps of the server's pointers lead to the value. */
  readonly depth: number;
  /** After a save, with whether somebody else's changes were taken in. */
  readonly onSaved: (merged: boolean) => void;
}

interface Docs<Form, Value> {
  readonly docs: { readonly [name: string]: Doc<Form, Value> };
}

/** Documents of one kind, by name: what the server has, and what is made of it here. */
export class Documents<Form, Value> {
  readonly use: UseBoundStore<StoreApi<Docs<Form, Value>>> = create<Docs<Form, Value>>(() => ({
    docs: {},
  }));
  readonly #kind: DocumentKind<Form, Value>;

  constructor(kind: DocumentKind<Form, Value>) {
    this.#kind = kind;
  }

  /** What the server has now. Work that is not saved stays, on top of what it was made from. */
  take(name: string, saved: Kept<Value>): void {
    const doc = this.#doc(name);
    if (doc && (this.isUnsaved(doc) || doc.saving || doc.saved.revision === saved.revision)) return;
    const now = this.#kind.toForm(saved.value);
    const wasSaved = doc?.wasSaved ?? false;
    this.#put(name, { saved, now, saving: false, wasSaved, refused: [], conflict: null });
  }

  forget(name: string): void {
    const { [name]: _, ...docs } = this.use.getState().docs;
    this.use.setState({ docs });
  }

  change(name: string, change: (form: Form) => Form): void {
    const doc = this.#doc(name);
    if (doc) this.#put(name, { ...doc, now: change(doc.now), refused: [] });
  }

  revert(name: string): void {
    const doc = this.#doc(name);
    if (doc) this.#put(name, { ...doc, now: this.#kind.toForm(doc.saved.value), refused: [] });
  }

  /** How many have work that the server does not have. */
  useUnsaved(): number {
    return this.use(({ docs }) => Object.values(docs).filter((doc) => this.isUnsaved(doc)).length);
  }

  isUnsaved({ now, saved }: Doc<Form, Value>): boolean {
    const forms = [now, this.#kind.toForm(saved.value)].map((form) => JSON.stringify(form));
    return forms[0] !== forms[1];
  }

  mistakes({ now, refused }: Doc<Form, Value>): readonly Mistake[] {
    return [...this.#kind.check(now), ...refused];
  }

  async save(name: string, merged = false): Promise<void> {
    const doc = this.#doc(name);
    if (!doc || doc.saving || !this.isUnsaved(doc) || this.#kind.check(doc.now).length > 0) return;
    const value = this.#kind.fromForm(doc.now);
    this.#put(name, { ...doc, saving: true, refused: [] });
    try {
      const saved = await this.#kind.send(name, { value, revision: doc.saved.revision });
      const typed = this.#doc(name)?.now ?? doc.now;
      const now = typed === doc.now ? this.#kind.toForm(saved.value) : typed;
      this.#put(name, { ...doc, saved, now, saving: false, wasSaved: true, refused: [] });
      this.#kind.onSaved(merged);
    } catch (error) {
      this.#put(name, { ...(this.#doc(name) ?? doc), saving: false });
      await this.#refused(name, error);
    }
  }

  /** Ends a conflict: of what both changed one side is taken, everything else is kept of both. */
  async settle(name: string, side: "ours" | "theirs"): Promise<void> {
    const doc = this.#doc(name);
    if (!doc?.conflict) return;
    const { theirs } = doc.conflict;
    const sides = {
      base: doc.saved.value,
      ours: this.#kind.fromForm(doc.now),
      theirs: theirs.value,
    };
    const chosen = side === "ours" ? sides : { ...sides, ours: sides.theirs, theirs: sides.ours };
    await this.#goOn(
      name,
      theirs,
      mergeValues(chosen, "", () => undefined),
    );
  }

  postpone(name: string): void {
    const doc = this.#doc(name);
    if (doc) this.#put(name, { ...doc, conflict: null });
  }

  async #refused(name: string, error: unknown): Promise<void> {
    const { current, problems } = error instanceof ApiError ? error.problem : {};
    if (current) await this.#meet(name, current);
    else {
      tellError(error);
      const doc = this.#doc(name);
      if (doc && problems)
        this.#put(name, { ...doc, refused: problems.map((one) => this.#mistake(one)) });
    }
  }

  #mistake({ pointer, message }: FileProblem): Mistake {
    return { path: stepsOf(pointer).slice(this.#kind.depth), message };
  }

  /** Somebody was faster: what only one of us changed is joined; the rest is asked. */
  async #meet(name: string, current: { text: string; revision: string }): Promise<void> {
    const doc = this.#doc(name);
    if (!doc) return;
    const theirs: Kept<Value> = { value: JSON.parse(current.text), revision: current.revision };
    const clashes: Clash[] = [];
    const sides = {
      base: doc.saved.value,
      ours: this.#kind.fromForm(doc.now),
      theirs: theirs.value,
    };
    const merged = mergeValues(sides, "", (pointer, both) => {
      clashes.push({ ...both, path: stepsOf(pointer) });
    });
    if (clashes.length === 0) await this.#goOn(name, theirs, merged);
    else this.#put(name, { ...doc, conflict: { theirs, clashes } });
  }

  async #goOn(name: string, theirs: Kept<Value>, merged: unknown): Promise<void> {
    const doc = this.#doc(name);
    if (!doc) return;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key by key from values of this type
    const now = this.#kind.toForm(merged as Value);
    const joined = { ...doc, saved: theirs, now, conflict: null };
    this.#put(name, joined);
    if (this.isUnsaved(joined)) await this.save(name, true);
    else this.#kind.onSaved(true);
  }

  #doc(name: string): Doc<Form, Value> | undefined {
    return this.use.getState().docs[name];
  }

  #put(name: string, doc: Doc<Form, Value>): void {
    this.use.setState(({ docs }) => ({ docs: { ...docs, [name]: doc } }));
  }
}

/** What is wrong with a field, if anything is. */
export const errorAt = (
  mistakes: readonly Mistake[],
  ...path: (string | number)[]
): string | undefined => mistakes.find((one) => path.join("\n") === one.path.join("\n"))?.message;
