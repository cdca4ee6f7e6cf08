import { computed, integer, say, template } from "@cordboard/language";
import { Type } from "typebox";

/** Fields of every action that says where in a queue a contact stands, and which agents suit it. */

interface WholeNumber {
  readonly title: string;
  readonly description?: string;
  readonly rare?: true;
  readonly minimum: number;
  readonly maximum: number;
}

const PRIORITY = { minimum: 0, maximum: 1000 };
const PROFICIENCY = { minimum: 1, maximum: 20 };

/** @param isNew - the contact gets a place: fields have defaults; else what is left out stays as it is */
export function placeFields({ isNew }: { readonly isNew: boolean }) {
  const number = (field: WholeNumber, byDefault: number) =>
    isNew ? { ...field, default: byDefault } : field;
  const rare = isNew ? { rare: true as const } : {};
  return {
    priority: Type.Optional(
      computed(
        number(
          {
            title: "Priority",
            description: "0 to 1000; the higher is served first.",
            ...PRIORITY,
          },
          0,
        ),
      ),
    ),
    acceleration: Type.Optional(
      integer(
        number(
          {
            title: "Acceleration",
            ...rare,
            description: "Priority gained for each minute in the queue.",
            ...PRIORITY,
          },
          0,
        ),
      ),
    ),
    maxPriority: Type.Optional(
      integer(
        number(
          {
            title: "Maximum priority",
            ...rare,
            description: "Acceleration goes no further than this.",
            ...PRIORITY,
          },
          1000,
        ),
      ),
    ),
    proficiencyFrom: Type.Optional(
      integer(
        number(
          { title: "Proficiency from", description: "1 is the best.", ...rare, ...PROFICIENCY },
          1,
        ),
      ),
    ),
    proficiencyTo: Type.Optional(
      integer(number({ title: "Proficiency to", ...rare, ...PROFICIENCY }, 20)),
    ),
    targetAgent: Type.Optional(
      template({
        title: "Target agent",
        ...rare,
        description: "Only the agent with this id. Empty: anyone.",
        ...(isNew ? { default: "" } : {}),
        maxLength: 200,
      }),
    ),
  };
}

export const PLACE_PROBLEMS = {
  "proficiency-range-empty": {
    severity: "error",
    title: "No proficiency is in the range",
    help: "From must not be greater than to; 1 is the best.",
  },
} as const;

export const checkPlace = ({
  proficiencyFrom = 1,
  proficiencyTo = 20,
}: {
  readonly proficiencyFrom?: number;
  readonly proficiencyTo?: number;
}) =>
  proficiencyFrom > proficiencyTo
    ? [
        {
          code: "proficiency-range-empty",
          message: say`No agent has a proficiency from ${proficiencyFrom} to ${proficiencyTo}.`,
          path: ["proficiencyFrom"],
        },
      ]
    : [];

/** Errors of taking a place in a queue, whether the contact comes from nowhere or from another queue. */
export const PLACE_ERRORS = [
  { code: "unknown-skill", meaning: "The workspace has no such skill." },
  { code: "queue-closed", meaning: "The skill's queue is closed." },
  { code: "queue-full", meaning: "The queue holds as many contacts as it may." },
  {
    code: "queue-unstaffed",
    meaning: "No agent of the skill is logged in, and it takes no calls then.",
  },
  { code: "unknown-agent", meaning: "There is no agent with the id of the target agent." },
  { code: "routing-unavailable", meaning: "The contact centre's database did not answer." },
  { code: "priority-out-of-range", meaning: "The computed priority is not from 0 to 1000." },
];
