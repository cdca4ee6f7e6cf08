import type { Words } from "@cordboard/language";

/** In German, what the numbers of reports mean. */
export const deReports: Words = {
  "Only contacts that are over are counted: who still waits or talks is in the live view.":
    "Gezählt werden nur beendete Kontakte: Wer noch wartet oder spricht, steht in der Live-Ansicht.",
  "A contact counts in the interval in which it entered the queue, whenever it was answered or ended; for an agent, in the interval in which it was offered to them.":
    "Ein Kontakt zählt in dem Intervall, in dem er in die Warteschlange kam, wann immer er angenommen wurde oder endete; bei einem Agenten in dem Intervall, in dem er ihm angeboten wurde.",
  "Time in a status counts by the clock: a status that lasts over several intervals has its part in each.":
    "Zeit in einem Status zählt nach der Uhr: Ein Status, der über mehrere Intervalle dauert, hat in jedem seinen Anteil.",
  "Where there is nothing to measure a number is empty, not zero.":
    "Wo es nichts zu messen gibt, ist eine Zahl leer und nicht null.",
  Offered: "Angeboten",
  "Contacts that entered the queue: calls, scheduled callbacks at their time, voicemails. One that an agent gives on to another agent or skill is offered once more.":
    "Kontakte, die in die Warteschlange kamen: Anrufe, geplante Rückrufe zu ihrer Zeit, Sprachnachrichten. Wen ein Agent an einen anderen Agenten oder Skill weitergibt, der wird noch einmal angeboten.",
  "handled + abandoned + callbacks failed + left otherwise":
    "bearbeitet + abgebrochen + misslungene Rückrufe + anders verlassen",
  Handled: "Bearbeitet",
  "An agent talked with the caller, reached the customer for a callback, or heard the voicemail.":
    "Ein Agent sprach mit dem Anrufer, erreichte den Kunden beim Rückruf oder hörte die Sprachnachricht.",
  "calls answered + callbacks done + voicemails heard":
    "angenommene Anrufe + erledigte Rückrufe + gehörte Sprachnachrichten",
  Abandoned: "Abgebrochen",
  "Callers who hung up while they waited, and had asked for no callback.":
    "Anrufer, die beim Warten auflegten und um keinen Rückruf gebeten hatten.",
  "count, those within the first 5 seconds too": "Anzahl, auch die in den ersten 5 Sekunden",
  "Left otherwise": "Anders verlassen",
  "Went over to another skill's queue, was taken out by the script, or its voicemail could not be played.":
    "Ging in die Warteschlange eines anderen Skills über, wurde vom Skript herausgenommen, oder die Sprachnachricht ließ sich nicht abspielen.",
  count: "Anzahl",
  "Service level": "Servicelevel",
  "The share of calls that were answered within the skill's target. Callers who hung up within 5 seconds are left out, callbacks and voicemails too. Empty without a target.":
    "Der Anteil der Anrufe, die innerhalb des Ziels des Skills angenommen wurden. Wer in den ersten 5 Sekunden auflegte, zählt nicht mit, ebenso wenig Rückrufe und Sprachnachrichten. Ohne Ziel leer.",
  "calls answered within the target ÷ (calls answered + abandoned − abandoned within 5 seconds)":
    "innerhalb des Ziels angenommene Anrufe ÷ (angenommene Anrufe + abgebrochene − in 5 Sekunden abgebrochene)",
  ASA: "ASA",
  "Average speed of answer: from entering the queue until an agent and the caller talked, in seconds. Only callers who were answered while they waited.":
    "Mittlere Annahmezeit: vom Eintritt in die Warteschlange, bis Agent und Anrufer sprachen, in Sekunden. Nur Anrufer, die beim Warten angenommen wurden.",
  "sum of waits of calls answered ÷ calls answered":
    "Summe der Wartezeiten angenommener Anrufe ÷ angenommene Anrufe",
  AHT: "AHT",
  "Average handle time, in seconds: talk, hold and the after-call work that followed. After-call work that goes on is counted when it is over.":
    "Mittlere Bearbeitungszeit in Sekunden: Gespräch, Halten und die Nacharbeit danach. Nacharbeit, die noch dauert, zählt, sobald sie beendet ist.",
  "(talk + hold + after-call work) ÷ handled": "(Gespräch + Halten + Nacharbeit) ÷ bearbeitet",
  "Average wait": "Mittlere Wartezeit",
  "Of everybody who waited on the line, in seconds: until they were answered, hung up, asked for a callback, left a voicemail or went elsewhere.":
    "Von allen, die in der Leitung warteten, in Sekunden: bis sie angenommen wurden, auflegten, um Rückruf baten, eine Sprachnachricht hinterließen oder anderswohin gingen.",
  "sum of waits on the line ÷ contacts that waited on the line":
    "Summe der Wartezeiten in der Leitung ÷ Kontakte, die in der Leitung warteten",
  "Longest wait": "Längste Wartezeit",
  "The longest of these waits, in seconds; 0 when nobody waited.":
    "Die längste dieser Wartezeiten in Sekunden; 0, wenn niemand wartete.",
  maximum: "Maximum",
  "Callbacks asked for": "Erbetene Rückrufe",
  "Callers who chose to be called back, and scheduled callbacks that fell due.":
    "Anrufer, die einen Rückruf wählten, und geplante Rückrufe, die fällig wurden.",
  "Callbacks done": "Erledigte Rückrufe",
  "Of these, customers who were reached and talked with an agent.":
    "Davon Kunden, die erreicht wurden und mit einem Agenten sprachen.",
  "Callbacks failed": "Misslungene Rückrufe",
  "Of these, customers who were not reached in any attempt, and callbacks that were cancelled.":
    "Davon Kunden, die bei keinem Versuch erreicht wurden, und abgesagte Rückrufe.",
  Voicemails: "Sprachnachrichten",
  "Messages that were left in the queue for an agent.":
    "Nachrichten, die in der Warteschlange für einen Agenten hinterlassen wurden.",
  "Contacts that the agent talked with, or whose voicemail they heard; their own outbound calls that were answered too.":
    "Kontakte, mit denen der Agent sprach oder deren Sprachnachricht er hörte; auch eigene ausgehende Anrufe, die angenommen wurden.",
  "Offers missed": "Verpasste Angebote",
  "Offers that rang at the agent until their time was over.":
    "Angebote, die beim Agenten klingelten, bis ihre Zeit um war.",
  "Offers declined": "Abgelehnte Angebote",
  "Offers that the agent rejected.": "Angebote, die der Agent ablehnte.",
  Talk: "Gespräch",
  "Time in conversation, in seconds, without hold.": "Gesprächszeit in Sekunden, ohne Halten.",
  sum: "Summe",
  Hold: "Halten",
  "Time in which the agent had customers on hold, in seconds.":
    "Zeit in Sekunden, in der der Agent Kunden hielt.",
  "After-call work": "Nacharbeit",
  "Time in that status, in seconds.": "Zeit in diesem Status, in Sekunden.",
  "sum, by the clock": "Summe, nach der Uhr",
  "Average handle time, in seconds.": "Mittlere Bearbeitungszeit in Sekunden.",
  "Logged in": "Angemeldet",
  "Time in any status but Offline, in seconds.": "Zeit in jedem Status außer Offline, in Sekunden.",
  Occupancy: "Auslastung",
  "The share of the time in which the agent handled contacts, of that in which they handled or waited for them. Busy and breaks are left out.":
    "Der Anteil der Zeit, in der der Agent Kontakte bearbeitete, an der Zeit, in der er sie bearbeitete oder auf sie wartete. Beschäftigt und Pausen zählen nicht mit.",
  "(In line + after-call work) ÷ (In line + after-call work + Available)":
    "(Im Gespräch + Nacharbeit) ÷ (Im Gespräch + Nacharbeit + Verfügbar)",
  "Of the contacts handled, callbacks.": "Von den bearbeiteten Kontakten die Rückrufe.",
  "Outbound calls": "Ausgehende Anrufe",
  "Calls that the agent made, answered or not.":
    "Anrufe, die der Agent tätigte, angenommen oder nicht.",
};
