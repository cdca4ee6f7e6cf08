import type { AgentContact } from "@cordboard/api";

export const KIND_COLORS: { readonly [kind in AgentContact["kind"]]: string } = {
  call: "blue",
  callback: "grape",
  voicemail: "teal",
  outbound: "indigo",
};
