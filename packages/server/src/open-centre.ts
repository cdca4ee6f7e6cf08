import type { TelephonyStatus } from "@cordboard/api";
import { SoundConverter } from "@cordboard/telephony";
import {
  createContactNotes,
  createContactStore,
  readContact,
  createFigures,
  createJournal,
  createRecords,
  createReports,
  openSqlRouting,
  createScriptVersions,
} from "@cordboard/routing/sql";
import { createRuntime, systemTimer, type Refused } from "@cordboard/runtime";

import type { Centre } from "./centre.ts";
import type { OperatorConfig } from "./config/operator-config.ts";
import { LIMIT_DEFAULTS } from "./config/sections/limits.ts";
import { databaseCheck } from "./database-check.ts";
import { Repository } from "./git/repository.ts";
import { connectAiAgents } from "./ai-agents/connect-ai-agents.ts";
import { createHooks } from "./hook/hooks.ts";
import { signer } from "./hook/signature.ts";
import { createHttpRequests } from "./http-requests/http-requests.ts";
import { CallGate, type Rejection } from "./limits/call-gate.ts";
import { logRejections } from "./limits/log-rejections.ts";
import type { Log } from "./log.ts";
import { countSteps } from "./metrics/count-steps.ts";
import { createMetrics } from "./metrics/metrics.ts";
import { timeSaves } from "./metrics/time-saves.ts";
import { AnsweringScripts } from "./scripts/answering-scripts.ts";
import { editResources } from "./resources/edit-resources.ts";
import { keepRetention } from "./retention/keep-retention.ts";
import type { Storage } from "./open-storage.ts";
import { neighboursOf } from "./servers/neighbours.ts";
import { beOneOfSeveral } from "./servers/one-of-several.ts";
import { EditScripts } from "./scripts/edit-scripts.ts";
import { makeFromTemplate } from "./templates/from-template.ts";
import { answerFromDesk } from "./telephony/answer-from-desk.ts";
import { connectTelephony } from "./telephony/connect-telephony.ts";
import { reachPhonesElsewhere } from "./telephony/phones-elsewhere.ts";
import { configuredSpeech } from "./telephony/speech.ts";
import { WarmUp } from "./telephony/warm-up.ts";
import { traceContacts } from "./tracing/trace-contacts.ts";
import { EditFiles } from "./workspace/edit-files.ts";
import { centreRules } from "./workspace/resources.ts";
import type { WorkspaceFolder } from "./workspace/workspace-folder.ts";

export interface OpenCentre {
  readonly centre: Centre;
  /** As {@link CordboardServer.lost}. */
  readonly lost: Promise<Error>;
  /** Goes on with the contacts of an earlier process, and takes calls. */
  start(): Promise<void>;
  /** Takes no more calls; everything that happened is on the disk. */
  stop(): Promise<void>;
}

/** Puts the parts of a contact centre together: everything but its interfaces to people and programs. */
export async function openCentre(
  folder: WorkspaceFolder,
  { database, place }: Storage,
  config: OperatorConfig,
  { log, onTelephony }: { readonly log: Log; readonly onTelephony: () => void },
): Promise<OpenCentre> {
  // Before anything is touched: its secret may be none.
  const sign = config.hook && signer(config.hook.secret);
  const onFault = (message: string, error: unknown, contactId?: string) =>
    log.error({ err: error, contactId }, message);
  const scripts = new AnsweringScripts(folder, createScriptVersions(database), onFault);
  await scripts.start();
  const routing = openSqlRouting({
    database,
    lease: place?.lease,
    onUncertain: () => void takeUpMissed(),
    timer: systemTimer,
    ...centreRules(folder.workspace),
    maxParked: config.limits?.maxWaiting ?? LIMIT_DEFAULTS.maxWaiting,
    onError: (error) => onFault("Routing failed", error),
  });
  const { port, desk } = routing;
  place?.onNews(() => routing.look());
  folder.onRefresh((workspace) => {
    Promise.resolve(desk.configure(centreRules(workspace))).catch((error: unknown) =>
      onFault("Changed skills and rules could not be taken over", error),
    );
  });
  const metrics = createMetrics();
  const converter = new SoundConverter();
  const speech = configuredSpeech(config.speech ?? {}, converter);
  const { kind, telephony, media, simulated } = connectTelephony(folder.workspace.folder, config, {
    log,
    speech,
    converter,
    metrics,
    aiAgents: connectAiAgents({ workspace: () => folder.workspace, sign }),
  });
  const warmUp = media && new WarmUp({ media, reachable: () => scripts.reachable(), log });
  folder.onRefresh(() => warmUp?.begin());
  const phones = answerFromDesk(telephony, reachPhonesElsewhere(port, config.peers ?? {}));
  const journal = createJournal(database, place?.lease);
  const store = createContactStore(database, place?.lease);
  const files = new EditFiles(folder);
  const edit = new EditScripts(folder, files);
  const resources = editResources(files, converter);
  const rejected = logRejections(log, () => systemTimer.now());
  const onRejected = (why: Rejection | Refused["why"]) => {
    metrics.count("cordboard_calls_rejected_total", [why]);
    rejected(why);
  };
  const gate = new CallGate(config.limits ?? {}, { now: () => systemTimer.now(), onRejected });
  const http = createHttpRequests({ allow: () => folder.workspace.rest?.allow ?? [], log });
  const hook = createHooks({
    workspace: () => folder.workspace,
    choose: (answer) => scripts.chosen(answer),
    sign,
    maxAtOnce: config.hook?.maxAtOnce,
    log,
  });
  let status: TelephonyStatus = { kind, up: false, detail: "Connecting." };
  const runtime = createRuntime({
    scripts,
    telephony: phones.telephony,
    routing: phones.routing,
    http,
    hook,
    journal,
    admit: (contactId) => gate.admit(contactId),
    onRefused: onRejected,
    store: scripts.storeAfterVersion(timeSaves(store, metrics)),
    onLink(up, detail) {
      status = { kind, up, detail: simulated ? "Calls are simulated." : detail };
      log[up ? "info" : "warn"]({ kind, detail }, up ? "Telephony is up" : "Telephony is lost");
      onTelephony();
    },
    onFault,
  });
  const takeUpMissed = () =>
    runtime
      .adopt()
      .catch((error: unknown) => onFault("What was missed could not be taken up", error));
  const retention = keepRetention(database, config.retention ?? {}, {
    timer: systemTimer,
    versionsInUse: () =>
      new Set([...scripts.hashes(), ...runtime.contacts().map(({ scriptHash }) => scriptHash)]),
    onPurged(purged) {
      log.info({ purged }, "What was too old has been removed");
      for (const [what, rows] of Object.entries(purged))
        metrics.count("cordboard_purged_rows_total", [what], rows);
    },
    onFault: (error) => onFault("What is too old could not be removed", error),
  });
  const { promise: lost, resolve: lose } = Promise.withResolvers<Error>();
  let leave: (() => Promise<void>) | undefined;
  let endTracing: (() => Promise<void>) | undefined;
  return {
    centre: {
      folder,
      resources,
      edit,
      fromTemplate: makeFromTemplate({ files, edit, skills: resources.skills }),
      repository: new Repository(folder.workspace.folder),
      scripts,
      runtime,
      desk,
      journal,
      notes: createContactNotes(database),
      readContact: (contactId) => readContact(database, contactId),
      figures: createFigures(database),
      records: createRecords(database),
      reports: createReports(database),
      gate,
      metrics,
      speech,
      simulated,
      neighbours: place && neighboursOf(database, place.lease.name),
      telephonyStatus: () => status,
      databaseIsWell: databaseCheck(() => store.remove("")),
    },
    lost,
    async start() {
      runtime.onStep((contact, entries) => gate.stepped(contact, entries));
      runtime.onStep(countSteps(metrics, () => systemTimer.now()));
      const { tracing } = config;
      if (tracing) endTracing = await traceContacts(runtime, tracing, systemTimer.now());
      const { server } = config;
      await place?.begin();
      let isStarted = false;
      const parts = { database, routing, runtime, isStarted: () => isStarted };
      if (place && server)
        leave = beOneOfSeveral(place, { ...parts, server, onLost: lose, onFault });
      await runtime.start();
      isStarted = true;
      for (const contact of runtime.contacts()) gate.stepped(contact);
      warmUp?.begin();
      retention.start();
    },
    async stop() {
      await leave?.();
      await retention.stop();
      await warmUp?.stop();
      await runtime.stop();
      await endTracing?.();
      http.close();
      hook.close();
      await routing.idle();
      await journal.flush();
    },
  };
}
