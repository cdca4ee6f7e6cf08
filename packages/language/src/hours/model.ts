import { Type, type Static } from "typebox";

import { BRANCH_FORM, LABEL_FORM, type Form } from "../model.ts";

export const HOURS_SCHEMA_ID = "https://cordboard.dev/schema/hours-1.json";

const SPAN: Form = {
  pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d-(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$",
  form: "a span such as 09:00-17:30, with hours from 00 to 24",
};
const DAY: Form = {
  pattern: "^(?:\\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$",
  form: "a date such as 2026-12-31, or 12-31 for every year",
};
const MOMENT: Form = {
  pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d$",
  form: "a local date and time such as 2026-12-31T18:00",
};

const closed = { additionalProperties: false } as const;

/** Local times. A span that does not end after it begins goes on into the next day, and belongs to the day it begins on. */
const Spans = Type.Array(Type.String({ ...SPAN }), { maxItems: 20 });

const named = <T>(keys: Form, values: object) =>
  Type.Unsafe<{ readonly [name: string]: T }>({
    type: "object",
    propertyNames: keys,
    additionalProperties: values,
  });

const Holiday = Type.Object(
  {
    date: Type.String({ ...DAY, description: "A day of one year, or of every year." }),
    open: Type.Optional(Spans),
  },
  closed,
);

const Override = Type.Object(
  {
    from: Type.String({ ...MOMENT, description: "Local time; from then on." }),
    to: Type.String({ ...MOMENT, description: "Local time; until then, and never again." }),
    is: Type.Optional(
      Type.Enum(["open", "closed"], {
        description: "What it means to scripts that have no branch for it. Default closed.",
      }),
    ),
  },
  closed,
);

const Week = Type.Object(
  {
    monday: Type.Optional(Spans),
    tuesday: Type.Optional(Spans),
    wednesday: Type.Optional(Spans),
    thursday: Type.Optional(Spans),
    friday: Type.Optional(Spans),
    saturday: Type.Optional(Spans),
    sunday: Type.Optional(Spans),
  },
  { ...closed, description: "A day that is left out is closed." },
);

/** When a business is open: `hours/NAME.json`. Overrides go before holidays, and those before the week. */
export const HoursFile = Type.Object(
  {
    $schema: Type.Optional(Type.String()),
    description: Type.Optional(Type.String({ maxLength: 2000 })),
    timeZone: Type.String({ maxLength: 64, description: "IANA, such as Europe/Berlin." }),
    weekly: Week,
    holidays: Type.Optional(named<Static<typeof Holiday>>(LABEL_FORM, Holiday)),
    overrides: Type.Optional(named<Static<typeof Override>>(BRANCH_FORM, Override)),
  },
  { ...closed, $id: HOURS_SCHEMA_ID, title: "Cordboard hours" },
);
export type HoursFile = Static<typeof HoursFile>;
export type Week = Static<typeof Week>;
