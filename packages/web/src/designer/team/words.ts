import { texts } from "../../texts/index.ts";
import { dateTime } from "../../texts/language.ts";

/** Who, and when, as one reads it. */
export const personAt = ({
  by,
  at,
}: {
  readonly by: string;
  readonly at: number;
}): [string, string] => [by || texts.team.somebody, dateTime(at)];
