export { createAttempts, type Attempts } from "./attempts.ts";
export { createAudit, type Audit, type AuditEntry, type AuditFilter } from "./audit.ts";
export { createCredentials, type Credentials } from "./credentials.ts";
export { createRequestKeys, type KeyState, type RequestKeys } from "./request-keys.ts";
export { createSessions, type Sessions, type SignedIn } from "./sessions.ts";
