import { Type, type Static } from "typebox";

const days = (standard: number, description: string) =>
  Type.Optional(Type.Integer({ minimum: 1, maximum: 36_500, default: standard, description }));

/** How long is kept what is known of contacts that are over; see docs/guides/replay.md. */
export const RetentionSection = Type.Object(
  {
    numbersDays: days(
      30,
      "Telephone numbers and typed digits, in days after the contact's end; then they are masked in journals and records.",
    ),
    journalDays: days(
      90,
      "Journals, in days after the contact's end, and with them the versions of scripts that nothing else needs.",
    ),
    recordDays: days(400, "Records of contacts, and with them what reports count."),
    auditDays: days(400, "The audit log: what was changed, by whom and from where."),
    figureDays: days(400, "Figures of actions and queues, and the history of agents' statuses."),
  },
  {
    additionalProperties: false,
    description:
      "How long is kept what is known of contacts that are over. What is older goes within an hour, also while calls are made. [Contacts that are not over](../guides/replay.md#what-is-kept-and-for-how-long) keep everything.",
  },
);

export type RetentionDays = Static<typeof RetentionSection>;
