/**
 * Why a leg ended. Names of the runtime; an adapter maps Q.850 causes and SIP codes onto them, and back.
 *
 * `normal`: somebody hung up. `cancelled`: we gave a leg up. `failed`: it could not be made, or was lost.
 */
export type HangupCause =
  | "normal"
  | "busy"
  | "no-answer"
  | "rejected"
  | "invalid-number"
  | "congestion"
  | "cancelled"
  | "failed";
