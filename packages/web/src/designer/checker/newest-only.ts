/**
 * Asks one question at a time of something that takes its time, such as a worker. A newer question takes the place
 * of the one that still waits, and the answer to a question that is no longer the newest is dropped.
 */
export function newestOnly<Question, Answer>(
  send: (question: Question) => void,
  onAnswer: (answer: Answer) => void,
) {
  let busy = false;
  let waiting: { readonly question: Question } | null = null;
  return {
    ask(question: Question): void {
      if (busy) waiting = { question };
      else send(question);
      busy = true;
    },
    /** To be called with each answer, in the order of the questions that were sent. */
    answered(answer: Answer): void {
      busy = waiting !== null;
      if (!waiting) return onAnswer(answer);
      send(waiting.question);
      waiting = null;
    },
  };
}
