/** The action in German, by its English texts. */
export const de = {
  "AI agent": "KI-Agent",
  "AI agent {0}": "KI-Agent {0}",
  "Hands the caller to an AI agent of the workspace, until it is done.":
    "Übergibt den Anrufer an einen KI-Agenten des Arbeitsbereichs, bis der fertig ist.",
  "One of the workspace that is a stream.": "Einer des Arbeitsbereichs, der ein Stream ist.",
  "What it is told of the call.": "Was er über den Anruf erfährt.",
  "What of the things that it found out is kept.":
    "Was von dem, was er herausgefunden hat, behalten wird.",
  "It has said all there was to say.": "Es ist alles gesagt.",
  "It wants a person to go on.": "Er möchte, dass ein Mensch weitermacht.",
};
