/**
 * Where the server writes what an operator may want to know; a pino logger is one. No numbers, no digits, no
 * transcripts: they are personal data.
 */
export interface Log {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}
