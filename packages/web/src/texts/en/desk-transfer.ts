/** Handing a call over. */
export const deskTransfer = {
  open: "Transfer…",
  title: "Transfer the call",
  kind: "Transfer to",
  kinds: { agent: "Colleague", skill: "Queue", number: "Number", script: "Script" },
  search: "Name, extension or skill",
  alone: "There are no colleagues yet.",
  nobodyFound: "Nobody has this name, extension or skill.",
  numberHelp: "An extension, or a number outside; of another country with + and its code.",
  skillHelp: "The next free agent of the queue gets the call.",
  queue: (waiting: number, available: number) =>
    `${waiting} waiting, ${available === 1 ? "1 agent" : `${available} agents`} available.`,
  scriptHelp: "The caller goes on in this script, from its beginning.",
  announce: "Speak with them first",
  announceHelp: {
    yes: "The customer waits on hold. You hand over when you have spoken, or go back.",
    no: "The customer goes there at once, and you are done.",
    never: "Here the customer goes there at once: there is nobody yet to speak with.",
  },
  callFirst: "Call them",
  transferNow: "Transfer now",
  ringing: (who: string) => `Calling ${who}. The customer waits on hold.`,
  talking: (who: string) => `You speak with ${who}. The customer waits on hold.`,
  asked: "A colleague has this customer on hold and wants to speak with you about them.",
  complete: "Complete the transfer",
  back: "Back to the customer",
};
