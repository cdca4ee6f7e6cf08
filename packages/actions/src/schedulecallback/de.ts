/** The action in German, by its English texts. */
export const de = {
  "Schedule callback": "Rückruf planen",
  "Promises the caller a call back at a time of their choice.":
    "Verspricht dem Anrufer einen Rückruf zu einer Zeit seiner Wahl.",
  Number: "Nummer",
  "The number to call back. The caller's own by default.":
    "Die Nummer, die zurückgerufen wird. Vorgabe: die des Anrufers.",
  Date: "Datum",
  "2026-12-24, or typed 20261224 or 1224. Empty: today.":
    "2026-12-24, oder eingetippt 20261224 oder 1224. Leer: heute.",
  Time: "Uhrzeit",
  "In 24 hours: 09:30, or typed 0930 or 930. Empty: 30 minutes from now.":
    "In 24 Stunden: 09:30, oder eingetippt 0930 oder 930. Leer: in 30 Minuten.",
  "Time zone": "Zeitzone",
  "Whose clock it is: IANA, such as America/New_York. Empty: the script's.":
    "Wessen Uhr gilt: IANA, etwa Europe/Berlin. Leer: die des Skripts.",
  "Whose queue it enters. The one that the contact waits in by default.":
    "In wessen Warteschlange er kommt. Vorgabe: die, in der der Kontakt wartet.",
  Agent: "Agent",
  "The agent with this id is offered it first, if free. Empty: anyone.":
    "Der Agent mit dieser Id bekommt ihn zuerst angeboten, wenn er frei ist. Leer: jeder.",
  "Wait for the agent": "Auf den Agenten warten",
  "Others are offered it only when the agent has not taken it in time.":
    "Andere bekommen ihn nur, wenn der Agent ihn nicht rechtzeitig genommen hat.",
  "Store the time in": "Zeitpunkt ablegen in",
  "Date and time of that clock, such as 2026-12-24T09:30.":
    "Datum und Uhrzeit nach dieser Uhr, etwa 2026-12-24T09:30.",
  "A date, time or time zone that is none":
    "Ein Datum, eine Uhrzeit oder eine Zeitzone, die keine ist",
  "Write 2026-12-24 or 1224, 09:30 or 0930, a zone such as America/New_York, or an {expression} that gives one.":
    "Schreiben Sie 2026-12-24 oder 1224, 09:30 oder 0930, eine Zone wie Europe/Berlin, oder einen {Ausdruck}, der eines davon ergibt.",
  "It waits for an agent who is not named": "Es wird auf einen ungenannten Agenten gewartet",
  "Name the agent, or do not wait for one.": "Nennen Sie den Agenten, oder warten Sie auf keinen.",
  "in 30 minutes": "in 30 Minuten",
  "{0} cannot be read.": "{0} ist nicht lesbar.",
  "No agent is named to wait for.": "Es ist kein Agent genannt, auf den zu warten wäre.",
};
