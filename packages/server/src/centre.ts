import type { TelephonyStatus } from "@cordboard/api";
import type { Speech } from "@cordboard/telephony";
import type { AgentDesk } from "@cordboard/routing";
import type {
  ContactNotes,
  Figures,
  Records,
  Reports,
  StoredJournal,
} from "@cordboard/routing/sql";
import type { Runtime, StoredContact } from "@cordboard/runtime";
import type { SimulatedTelephony } from "@cordboard/simulator";

import type { EditResources } from "./resources/edit-resources.ts";
import type { CallGate } from "./limits/call-gate.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { AnsweringScripts } from "./scripts/answering-scripts.ts";
import type { Repository } from "./git/repository.ts";
import type { EditScripts } from "./scripts/edit-scripts.ts";
import type { FromTemplate } from "./templates/from-template.ts";
import type { Neighbours } from "./servers/neighbours.ts";
import type { WorkspaceFolder } from "./workspace/workspace-folder.ts";

/** The parts of a running contact centre, as the interfaces to the outside use them. */
export interface Centre {
  readonly folder: WorkspaceFolder;
  readonly edit: EditScripts;
  readonly resources: EditResources;
  readonly fromTemplate: FromTemplate;
  readonly repository: Repository;
  readonly scripts: AnsweringScripts;
  readonly runtime: Runtime;
  readonly desk: AgentDesk;
  readonly journal: StoredJournal;
  readonly notes: ContactNotes;
  /** One that is not settled, of whatever server. */
  readContact(contactId: string): Promise<StoredContact | null>;
  readonly figures: Figures;
  readonly records: Records;
  readonly reports: Reports;
  readonly gate: CallGate;
  readonly metrics: Metrics;
  /** Makes recordings of text. */
  readonly speech: Speech;
  /** Only while calls are simulated. */
  readonly simulated?: SimulatedTelephony | undefined;
  /** Only where several servers share the contact centre. */
  readonly neighbours?: Neighbours | undefined;
  telephonyStatus(): TelephonyStatus;
  /** Whether the database takes what is written. */
  databaseIsWell(): Promise<boolean>;
}
