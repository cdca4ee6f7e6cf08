/**
 * Who talks with whom: at most two legs of a contact at a time. Larger things are made of these two commands:
 *
 * - *hold*: `unbridge`, then `startMusic`; *resume*: `bridge`
 * - *blind transfer*: `unbridge`, `dropAgent`, `ringParty`; when it is answered `bridge`
 * - *attended transfer*: `unbridge`, `startMusic`, `ringParty`; when it is answered `bridge` of party and agent; then
 *   `unbridge`, `dropAgent`, `bridge` of caller and party. Or back: `dropParty`, `bridge` of caller and agent
 */
export interface TelephonyBridge {
  /**
   * Connects the voice leg with leg `legId`, audio both ways; or, with `otherLegId`, two called legs with each other
   * while the caller is somewhere else. Both must be answered. Music on the voice leg ends, digits of the caller are told
   * as before. → `bridge.joined`, also for two that are joined already, who notice nothing; `bridge.failed`, also when one of them is joined
   * with somebody else: `unbridge` comes first
   */
  bridge(contactId: string, legId: string, otherLegId?: string): void;
  /**
   * Parts the legs that are joined; both stay up, and hear nothing of each other. → `bridge.left`, also when nobody is
   * joined; `bridge.failed` when they could not be parted
   */
  unbridge(contactId: string): void;
}
