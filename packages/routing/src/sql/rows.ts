import type { CallbackDetails, EntryOffer, VoicemailDetails } from "../core/index.ts";
import type {
  Agent,
  AgentSkill,
  OutboundCalled,
  QueueEntry,
  ScheduledCallback,
  StatusPeriod,
  WaitSample,
} from "../core/model.ts";
import type {
  AgentRow,
  AnsweredWaitRow,
  OutboundCallRow,
  QueueEntryRow,
  ScheduledCallbackRow,
  StatusPeriodRow,
} from "./schema.ts";

export function agentRow(agent: Agent): AgentRow {
  return {
    id: agent.id,
    name: agent.name,
    endpoint: agent.endpoint,
    server: agent.server,
    extension: agent.extension,
    languages: JSON.stringify(agent.languages),
    role: agent.role,
    permissions: JSON.stringify(agent.permissions),
    status: agent.status,
    status_reason: agent.statusReason,
    status_by: agent.statusBy,
    status_since: agent.statusSince,
    status_until: agent.statusUntil,
    next_status: agent.nextStatus,
    next_reason: agent.nextReason,
    next_by: agent.nextBy,
    idle_since: agent.idleSince,
    missed_in_row: agent.missedInRow,
    handled: agent.handled,
    last_offered_at: agent.lastOfferedAt,
    offer_id: agent.offerId,
    last_offer_id: agent.lastOfferId,
    contact_id: agent.contactId,
    desks: JSON.stringify(agent.desks),
    desk_lost_until: agent.deskLostUntil,
  };
}

export function agentOfRow(row: AgentRow, skills: readonly AgentSkill[]): Agent {
  const languages: Agent["languages"] = JSON.parse(row.languages);
  const permissions: Agent["permissions"] = JSON.parse(row.permissions);
  const desks: Agent["desks"] = JSON.parse(row.desks);
  return {
    id: row.id,
    name: row.name,
    endpoint: row.endpoint,
    server: row.server,
    extension: row.extension,
    languages,
    skills,
    role: row.role,
    permissions,
    status: row.status,
    statusReason: row.status_reason,
    statusBy: row.status_by,
    statusSince: row.status_since,
    statusUntil: row.status_until,
    nextStatus: row.next_status,
    nextReason: row.next_reason,
    nextBy: row.next_by,
    idleSince: row.idle_since,
    missedInRow: row.missed_in_row,
    handled: row.handled,
    lastOfferedAt: row.last_offered_at,
    offerId: row.offer_id,
    lastOfferId: row.last_offer_id,
    contactId: row.contact_id,
    desks,
    deskLostUntil: row.desk_lost_until,
  };
}

export function entryRow(entry: QueueEntry): QueueEntryRow {
  return {
    contact_id: entry.contactId,
    ask_id: entry.askId,
    server: entry.server,
    skill: entry.skill,
    priority: entry.priority,
    acceleration: entry.acceleration,
    max_priority: entry.maxPriority,
    proficiency_from: entry.proficiency.from,
    proficiency_to: entry.proficiency.to,
    target_agent: entry.targetAgent,
    direct: entry.direct ? 1 : 0,
    entered_at: entry.enteredAt,
    seq: entry.seq,
    entered_position: entry.enteredPosition,
    kind: entry.kind,
    callback: entry.callback === null ? null : JSON.stringify(entry.callback),
    voicemail: entry.voicemail === null ? null : JSON.stringify(entry.voicemail),
    not_before: entry.notBefore,
    state: entry.state,
    offer: entry.offer === null ? null : JSON.stringify(entry.offer),
    talk: entry.talk === null ? null : JSON.stringify(entry.talk),
    consult_for: entry.consultFor,
    declined_by: JSON.stringify(entry.declinedBy),
    ani: entry.ani,
    dnis: entry.dnis,
    linked_to: entry.linkedTo,
    own_until: entry.ownUntil,
  };
}

export function entryOfRow(row: QueueEntryRow): QueueEntry {
  const callback: CallbackDetails | null = row.callback === null ? null : JSON.parse(row.callback);
  const voicemail: VoicemailDetails | null =
    row.voicemail === null ? null : JSON.parse(row.voicemail);
  const offer: EntryOffer | null = row.offer === null ? null : JSON.parse(row.offer);
  const talk: QueueEntry["talk"] = row.talk === null ? null : JSON.parse(row.talk);
  const declinedBy: QueueEntry["declinedBy"] = JSON.parse(row.declined_by);
  return {
    contactId: row.contact_id,
    askId: row.ask_id,
    server: row.server,
    skill: row.skill,
    priority: row.priority,
    acceleration: row.acceleration,
    maxPriority: row.max_priority,
    proficiency: { from: row.proficiency_from, to: row.proficiency_to },
    targetAgent: row.target_agent,
    direct: row.direct === 1,
    enteredAt: row.entered_at,
    seq: row.seq,
    enteredPosition: row.entered_position,
    kind: row.kind,
    callback,
    voicemail,
    notBefore: row.not_before,
    state: row.state,
    offer,
    talk,
    consultFor: row.consult_for,
    declinedBy,
    ani: row.ani,
    dnis: row.dnis,
    linkedTo: row.linked_to,
    ownUntil: row.own_until,
  };
}

export function scheduleRow(schedule: ScheduledCallback): ScheduledCallbackRow {
  const { scheduleId, contactId, dueAt, callerId, minutesBetween, own, madeAt, ...more } = schedule;
  const { callerName, timeZone, madeBy, ...same } = more;
  return {
    ...same,
    caller_name: callerName,
    time_zone: timeZone,
    made_by: madeBy,
    schedule_id: scheduleId,
    contact_id: contactId,
    due_at: dueAt,
    caller_id: callerId,
    minutes_between: minutesBetween,
    own: own ? 1 : 0,
    made_at: madeAt,
  };
}

export function scheduleOfRow(row: ScheduledCallbackRow): ScheduledCallback {
  return {
    scheduleId: row.schedule_id,
    contactId: row.contact_id,
    dueAt: row.due_at,
    number: row.number,
    callerId: row.caller_id,
    attempts: row.attempts,
    minutesBetween: row.minutes_between,
    skill: row.skill,
    agent: row.agent,
    own: row.own === 1,
    dnis: row.dnis,
    madeAt: row.made_at,
    callerName: row.caller_name,
    timeZone: row.time_zone,
    note: row.note,
    madeBy: row.made_by,
    source: row.source,
  };
}

export function calledRow({ number, agentId, skill, calledAt }: OutboundCalled): OutboundCallRow {
  return { number, agent_id: agentId, skill, called_at: calledAt };
}

export function calledOfRow(row: OutboundCallRow): OutboundCalled {
  const { number, agent_id: agentId, skill, called_at: calledAt } = row;
  return { number, agentId, skill, calledAt };
}

export function periodRow(period: StatusPeriod): StatusPeriodRow {
  const { agentId, status, reason, by, from, to, offerId } = period;
  return {
    agent_id: agentId,
    status,
    reason,
    changed_by: by,
    from_at: from,
    to_at: to,
    offer_id: offerId,
  };
}

export function periodOfRow(row: StatusPeriodRow): StatusPeriod {
  const { agent_id: agentId, status, reason, changed_by: by } = row;
  const { from_at: from, to_at: to, offer_id: offerId } = row;
  return { agentId, status, reason, by, from, to, offerId };
}

export function sampleRow({ skill, answeredAt, waitedSec, position }: WaitSample): AnsweredWaitRow {
  return { skill, answered_at: answeredAt, waited_sec: waitedSec, position };
}

export function sampleOfRow(row: AnsweredWaitRow): WaitSample {
  const { skill, answered_at: answeredAt, waited_sec: waitedSec, position } = row;
  return { skill, answeredAt, waitedSec, position };
}
