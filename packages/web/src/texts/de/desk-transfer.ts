export const deskTransfer: typeof import("../en/desk-transfer.ts").deskTransfer = {
  open: "Übergeben…",
  title: "Gespräch übergeben",
  kind: "Übergeben an",
  kinds: { agent: "Kollege", skill: "Warteschlange", number: "Nummer", script: "Skript" },
  search: "Name, Nebenstelle oder Skill",
  alone: "Es gibt noch keine Kollegen.",
  nobodyFound: "Niemand hat diesen Namen, diese Nebenstelle oder diesen Skill.",
  numberHelp:
    "Eine Nebenstelle oder eine Nummer außerhalb; in ein anderes Land mit + und dessen Vorwahl.",
  skillHelp: "Der nächste freie Agent der Warteschlange bekommt das Gespräch.",
  queue: (waiting, available) =>
    `${waiting} wartend, ${available === 1 ? "1 Agent" : `${available} Agenten`} bereit.`,
  scriptHelp: "Der Anrufer geht in diesem Skript weiter, von dessen Anfang an.",
  announce: "Vorher mit ihnen sprechen",
  announceHelp: {
    yes: "Der Kunde wird gehalten. Sie übergeben, wenn Sie gesprochen haben, oder kehren zurück.",
    no: "Der Kunde geht sofort dorthin, und Sie sind fertig.",
    never:
      "Hier geht der Kunde sofort dorthin: Es ist noch niemand da, mit dem Sie sprechen könnten.",
  },
  callFirst: "Anrufen",
  transferNow: "Jetzt übergeben",
  ringing: (who) => `${who} wird angerufen. Der Kunde wird gehalten.`,
  talking: (who) => `Sie sprechen mit ${who}. Der Kunde wird gehalten.`,
  asked: "Ein Kollege hält diesen Kunden und möchte mit Ihnen über ihn sprechen.",
  complete: "Übergabe abschließen",
  back: "Zurück zum Kunden",
};
