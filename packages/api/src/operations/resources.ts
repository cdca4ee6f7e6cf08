import { Type } from "typebox";

import type { Operation } from "./operation.ts";
import {
  HoursView,
  NewResource,
  PointsView,
  SaveHours,
  SavePoints,
  SaveSettings,
  SaveSkill,
  SettingsView,
  SkillView,
} from "../schemas/resources.ts";

/** Skills, hours, points of contact and settings, each with the revision that a change is made from. */
export const resourcesOperations = {
  listSkills: {
    method: "GET",
    path: "/api/skills",
    summary: "All skills with their settings, and which scripts name them",
    answer: Type.Array(SkillView),
  },
  createSkill: {
    method: "POST",
    path: "/api/skills",
    summary: "A new skill with nothing but defaults",
    body: NewResource,
    answer: SkillView,
    status: 201,
  },
  saveSkill: {
    method: "PUT",
    path: "/api/skills/:name",
    summary: "Save a skill's settings in skills.json",
    body: SaveSkill,
    answer: SkillView,
  },
  renameSkill: {
    method: "POST",
    path: "/api/skills/:name/name",
    summary: "Call a skill otherwise; refused while something names it",
    body: NewResource,
    answer: SkillView,
  },
  deleteSkill: {
    method: "DELETE",
    path: "/api/skills/:name",
    summary: "Delete a skill; refused while something names it",
  },
  listHours: {
    method: "GET",
    path: "/api/hours",
    summary: "All hours, and which scripts name them",
    answer: Type.Array(HoursView),
  },
  createHours: {
    method: "POST",
    path: "/api/hours",
    summary: "New hours, open from Monday to Friday",
    body: NewResource,
    answer: HoursView,
    status: 201,
  },
  saveHours: {
    method: "PUT",
    path: "/api/hours/:name",
    summary: "Save hours in hours/NAME.json",
    body: SaveHours,
    answer: HoursView,
  },
  renameHours: {
    method: "POST",
    path: "/api/hours/:name/name",
    summary: "Call hours otherwise; refused while a script names them",
    body: NewResource,
    answer: HoursView,
  },
  deleteHours: {
    method: "DELETE",
    path: "/api/hours/:name",
    summary: "Delete hours; refused while a script names them",
  },
  getPoints: {
    method: "GET",
    path: "/api/points",
    summary: "The numbers and what answers them, and scripts that answer none",
    answer: PointsView,
  },
  savePoints: {
    method: "PUT",
    path: "/api/points",
    summary: "Save all points of contact in cordboard.json",
    body: SavePoints,
    answer: PointsView,
  },
  getSettings: {
    method: "GET",
    path: "/api/settings",
    summary: "What cordboard.json says beside the points of contact",
    answer: SettingsView,
  },
  saveSettings: {
    method: "PUT",
    path: "/api/settings",
    summary: "Save everything in cordboard.json but the points of contact",
    body: SaveSettings,
    answer: SettingsView,
  },
} as const satisfies { readonly [name: string]: Operation };
