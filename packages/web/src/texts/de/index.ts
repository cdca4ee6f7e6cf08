import { app } from "./app.ts";
import { canvas } from "./canvas.ts";
import { designer } from "./designer.ts";
import { desk } from "./desk.ts";
import { deskCallbacks } from "./desk-callbacks.ts";
import { deskNotes } from "./desk-notes.ts";
import { deskTransfer } from "./desk-transfer.ts";
import { deskWork } from "./desk-work.ts";
import { drawing } from "./drawing.ts";
import { first } from "./first.ts";
import { help } from "./help.ts";
import { forms } from "./forms.ts";
import { inspector } from "./inspector.ts";
import { live } from "./live.ts";
import { problems } from "./problems.ts";
import { prompts } from "./prompts.ts";
import { apiDocs, audit, people, session } from "./session.ts";
import { simulator } from "./simulator.ts";
import { team } from "./team.ts";
import { tests } from "./tests.ts";
import { workspace } from "./workspace.ts";

export { words } from "./words.ts";

export const de: typeof import("../en/index.ts").en = {
  ...app,
  ...designer,
  ...canvas,
  ...drawing,
  ...help,
  ...inspector,
  ...live,
  ...forms,
  ...problems,
  ...simulator,
  first,
  ...tests,
  prompts,
  team,
  workspace,
  deskPage: desk,
  ...deskWork,
  deskNotes,
  deskTransfer,
  deskCallbacks,
  session,
  people,
  audit,
  apiDocs,
};
