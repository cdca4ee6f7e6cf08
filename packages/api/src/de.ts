import type { Words } from "@cordboard/language";

/** In German, what the server finds wrong with the files of a workspace. */
export const de: Words = {
  "The file": "Die Datei",
  skill: "Skill",
  recording: "Aufnahme",
  script: "Skript",
  "file of hours": "Datei mit Öffnungszeiten",
  'There is no {0} "{1}" in the workspace{2}': "Im Arbeitsbereich fehlt: {0} „{1}“{2}",
  'There is no recording "{0}" in {1}, which this script also speaks.':
    "Die Aufnahme „{0}“ gibt es nicht auf {1}, was dieses Skript auch spricht.",
  "These scripts run each other in a circle: {0}.":
    "Diese Skripte rufen einander im Kreis auf: {0}.",
  "The workspace does not allow requests to {0}.":
    "Der Arbeitsbereich erlaubt keine Anfragen an {0}.",
  'Script "{0}" declares no parameter "{1}".':
    "Das Skript „{0}“ hat keinen Parameter „{1}“ angelegt.",
  'There is no script "{0}".': "Ein Skript „{0}“ gibt es nicht.",
  "The folder is not a workspace": "Der Ordner ist kein Arbeitsbereich",
  "A workspace has a file cordboard.json; make one with cordboard init.":
    "Ein Arbeitsbereich hat eine Datei cordboard.json; legen Sie einen mit cordboard init an.",
  "A file of the workspace cannot be used": "Eine Datei des Arbeitsbereichs ist nicht brauchbar",
  "Mend the file at the place shown.": "Berichtigen Sie die Datei an der gezeigten Stelle.",
  "A number names a script that is not there": "Eine Nummer nennt ein Skript, das es nicht gibt",
  "Correct the name in cordboard.json, or add the script: until then calls to the number are rejected.":
    "Berichtigen Sie den Namen in cordboard.json, oder legen Sie das Skript an: Bis dahin werden Anrufe bei der Nummer abgewiesen.",
  "Two scripts have the same name": "Zwei Skripte haben denselben Namen",
  "Rename one of them: numbers and other scripts refer to scripts by name. The first file counts.":
    "Benennen Sie eines um: Nummern und andere Skripte verweisen über den Namen darauf. Die erste Datei zählt.",
  "The workspace has no such skill": "Einen solchen Skill hat der Arbeitsbereich nicht",
  "Add the skill to skills.json, or choose one that is there: until then the action takes its Error branch.":
    "Legen Sie den Skill an, oder wählen Sie einen vorhandenen: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "The workspace has no such recording": "Eine solche Aufnahme hat der Arbeitsbereich nicht",
  "Put the recording into prompts/<language>/ as a .wav file, or use text to speech: until then the action takes its Error branch.":
    "Legen Sie die Aufnahme als .wav-Datei unter prompts/<Sprache>/ ab, oder lassen Sie Text vorlesen: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "The workspace has no such hours": "Solche Öffnungszeiten hat der Arbeitsbereich nicht",
  "Add hours/NAME.json, or choose hours that are there: until then the action takes its Error branch.":
    "Legen Sie die Öffnungszeiten an, oder wählen Sie vorhandene: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "An action names a script that is not there": "Eine Aktion nennt ein Skript, das es nicht gibt",
  "Correct the name, or add the script: until then the action takes its Error branch.":
    "Berichtigen Sie den Namen, oder legen Sie das Skript an: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "Scripts run each other in a circle": "Skripte rufen einander im Kreis auf",
  "A sub-script that runs one of its callers never comes back: go over to that script for good, or share a third one. At 16 levels the action takes its Error branch.":
    "Ein Unterskript, das ein aufrufendes Skript ausführt, kommt nie zurück: Gehen Sie endgültig dorthin über, oder nutzen Sie gemeinsam ein drittes. Bei 16 Ebenen nimmt die Aktion ihren Zweig Error.",
  "A parameter that the other script does not declare":
    "Ein Parameter, den das andere Skript nicht kennt",
  "Declare it under parameters there, or correct the name: until then the action takes its Error branch.":
    "Legen Sie ihn dort unter Parameter an, oder berichtigen Sie den Namen: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "Hours that cannot be meant": "Öffnungszeiten, die nicht gemeint sein können",
  "Correct the value at the place shown: until then scripts do as if these hours were not there.":
    "Berichtigen Sie den Wert an der gezeigten Stelle: Bis dahin tun Skripte, als gäbe es diese Öffnungszeiten nicht.",
  "Hours that are never open": "Öffnungszeiten, zu denen nie geöffnet ist",
  "Add a span such as 09:00-17:00 to one of the days, or an override that is open.":
    "Tragen Sie bei einem der Tage eine Spanne wie 09:00-17:00 ein, oder eine Ausnahme, die geöffnet ist.",
  "A recording is missing in one of the languages": "Eine Aufnahme fehlt in einer der Sprachen",
  "Record it in this language too: callers who chose the language make the action take its Error branch.":
    "Nehmen Sie sie auch in dieser Sprache auf: Bei Anrufern, die diese Sprache gewählt haben, nimmt die Aktion ihren Zweig Error.",
  "An action asks a host that the workspace does not allow":
    "Eine Aktion fragt einen Rechner, den der Arbeitsbereich nicht erlaubt",
  "Add the host to rest.allow in cordboard.json: until then the action takes its Error branch.":
    "Tragen Sie den Rechner in cordboard.json unter rest.allow ein: Bis dahin nimmt die Aktion ihren Zweig Error.",
};
