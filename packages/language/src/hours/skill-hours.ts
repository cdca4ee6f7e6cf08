import { hoursAt } from "./hours-at.ts";
import type { HoursFile } from "./model.ts";

/**
 * Skills with the rule that says when their queue takes callers in. Hours that are not there, or cannot be used, close
 * nothing.
 *
 * @param hours - hours by their name
 */
export const skillsWithHours = <Skill extends { readonly hours?: string | undefined }>(
  skills: readonly Skill[],
  hours: (name: string) => HoursFile | undefined,
): readonly (Skill & { readonly isOpen?: (at: number) => boolean })[] =>
  skills.map((skill) => {
    const file = skill.hours === undefined ? undefined : hours(skill.hours);
    return file === undefined
      ? skill
      : { ...skill, isOpen: (at) => hoursAt(file, at).state === "Open" };
  });
