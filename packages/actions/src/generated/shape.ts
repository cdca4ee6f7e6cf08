// @ts-nocheck Made by `npm run generate` from the specs of the actions.
import type { ShapeCheck } from "@cordboard/language";


export default validate10 as ShapeCheck;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://cordboard.dev/schema/script-1.json","title":"Cordboard script","type":"object","properties":{"$schema":{"type":"string","maxLength":500},"version":{"type":"integer","const":1},"name":{"type":"string","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","description":"By this name others refer to the script."},"description":{"type":"string","maxLength":2000},"mediaType":{"const":"phone"},"language":{"type":"string","maxLength":35,"description":"BCP-47, such as en-US."},"timeZone":{"type":"string","maxLength":64,"description":"IANA, such as Europe/Berlin."},"variables":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"parameters":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},"additionalProperties":{"$ref":"#/$defs/action"}},"notes":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},"additionalProperties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":4000}},"additionalProperties":false}},"layout":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},"additionalProperties":{"type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}},"additionalProperties":false}}},"required":["version","name","mediaType","language","timeZone","actions"],"additionalProperties":false,"$defs":{"label":{"type":"string","minLength":1,"maxLength":64,"description":"Shown on the canvas and in reports."},"branches":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},"description":"Branch name → id of the action that follows."},"action":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends a choice of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong keys: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they choose at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","description":"A variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false}]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$", "u");
const pattern1 = new RegExp("^[a-z][A-Za-z0-9_]{0,63}$", "u");
const pattern3 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");
const schema12 = {"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends a choice of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong keys: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they choose at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","description":"A variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is.","pattern":"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","ui":{"kind":"resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false}]};
const schema13 = {"type":"string","minLength":1,"maxLength":64,"description":"Shown on the canvas and in reports."};
const schema14 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},"description":"Branch name → id of the action that follows."};
const pattern4 = new RegExp("^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$", "u");
const pattern6 = new RegExp("^\\{[^{}]+\\}$", "u");
const pattern12 = new RegExp("^(?:[0-9*#]{1,8}|[0-9]-[0-9])$", "u");
const pattern18 = new RegExp("^[A-Za-z0-9_-]{0,64}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "Begin"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[0].required,parentSchema:schema12.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "label")) || (key0 === "properties")) || (key0 === "branches"))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if("Begin" !== data0){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Begin"},message:"must be equal to constant",schema:"Begin",parentSchema:schema12.oneOf[0].properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(data1.length > 64){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const err7 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/0/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[0].properties.properties,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/0/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[0].properties.properties.type,parentSchema:schema12.oneOf[0].properties.properties,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.branches !== undefined){
let data3 = data.branches;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
const _errs15 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err9 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var valid5 = _errs15 === errors;
if(!valid5){
const err10 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key3 in data3){
let data4 = data3[key3];
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err11 = {instancePath:instancePath+"/branches/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/branches/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[0].type,parentSchema:schema12.oneOf[0],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else if(tag0 === "Callback"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err15 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[1].required,parentSchema:schema12.oneOf[1],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key4 in data){
if(!((((key4 === "type") || (key4 === "label")) || (key4 === "properties")) || (key4 === "branches"))){
const err16 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[1],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.type !== undefined){
let data5 = data.type;
if("Callback" !== data5){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Callback"},message:"must be equal to constant",schema:"Callback",parentSchema:schema12.oneOf[1].properties.type,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.label !== undefined){
let data6 = data.label;
if(typeof data6 === "string"){
if(data6.length > 64){
const err18 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.length < 1){
const err19 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
if(!(((((key5 === "phoneNumber") || (key5 === "callerId")) || (key5 === "callDelaySec")) || (key5 === "attempts")) || (key5 === "minutesBetween"))){
const err21 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/1/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[1].properties.properties,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.phoneNumber !== undefined){
let data8 = data7.phoneNumber;
if(typeof data8 === "string"){
if(data8.length > 200){
const err22 = {instancePath:instancePath+"/properties/phoneNumber",schemaPath:"#/oneOf/1/properties/properties/properties/phoneNumber/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12.oneOf[1].properties.properties.properties.phoneNumber,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/properties/phoneNumber",schemaPath:"#/oneOf/1/properties/properties/properties/phoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[1].properties.properties.properties.phoneNumber.type,parentSchema:schema12.oneOf[1].properties.properties.properties.phoneNumber,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.callerId !== undefined){
let data9 = data7.callerId;
if(typeof data9 === "string"){
if(data9.length > 200){
const err24 = {instancePath:instancePath+"/properties/callerId",schemaPath:"#/oneOf/1/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12.oneOf[1].properties.properties.properties.callerId,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/properties/callerId",schemaPath:"#/oneOf/1/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[1].properties.properties.properties.callerId.type,parentSchema:schema12.oneOf[1].properties.properties.properties.callerId,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.callDelaySec !== undefined){
let data10 = data7.callDelaySec;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
const err26 = {instancePath:instancePath+"/properties/callDelaySec",schemaPath:"#/oneOf/1/properties/properties/properties/callDelaySec/type",keyword:"type",params:{type: schema12.oneOf[1].properties.properties.properties.callDelaySec.type},message:"must be integer,string",schema:schema12.oneOf[1].properties.properties.properties.callDelaySec.type,parentSchema:schema12.oneOf[1].properties.properties.properties.callDelaySec,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 59 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/properties/callDelaySec",schemaPath:"#/oneOf/1/properties/properties/properties/callDelaySec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59},message:"must be <= 59",schema:59,parentSchema:schema12.oneOf[1].properties.properties.properties.callDelaySec,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/properties/callDelaySec",schemaPath:"#/oneOf/1/properties/properties/properties/callDelaySec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.oneOf[1].properties.properties.properties.callDelaySec,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern6.test(data10)){
const err29 = {instancePath:instancePath+"/properties/callDelaySec",schemaPath:"#/oneOf/1/properties/properties/properties/callDelaySec/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema12.oneOf[1].properties.properties.properties.callDelaySec,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data7.attempts !== undefined){
let data11 = data7.attempts;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/properties/attempts",schemaPath:"#/oneOf/1/properties/properties/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[1].properties.properties.properties.attempts.type,parentSchema:schema12.oneOf[1].properties.properties.properties.attempts,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/properties/attempts",schemaPath:"#/oneOf/1/properties/properties/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema12.oneOf[1].properties.properties.properties.attempts,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 1 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/properties/attempts",schemaPath:"#/oneOf/1/properties/properties/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[1].properties.properties.properties.attempts,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data7.minutesBetween !== undefined){
let data12 = data7.minutesBetween;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err33 = {instancePath:instancePath+"/properties/minutesBetween",schemaPath:"#/oneOf/1/properties/properties/properties/minutesBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[1].properties.properties.properties.minutesBetween.type,parentSchema:schema12.oneOf[1].properties.properties.properties.minutesBetween,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1440 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/properties/minutesBetween",schemaPath:"#/oneOf/1/properties/properties/properties/minutesBetween/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema12.oneOf[1].properties.properties.properties.minutesBetween,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12 < 1 || isNaN(data12)){
const err35 = {instancePath:instancePath+"/properties/minutesBetween",schemaPath:"#/oneOf/1/properties/properties/properties/minutesBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[1].properties.properties.properties.minutesBetween,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/1/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[1].properties.properties.type,parentSchema:schema12.oneOf[1].properties.properties,data:data7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.branches !== undefined){
let data13 = data.branches;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
const _errs42 = errors;
if(typeof key6 === "string"){
if(!pattern4.test(key6)){
const err37 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key6,propertyName:key6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid12 = _errs42 === errors;
if(!valid12){
const err38 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key7 in data13){
let data14 = data13[key7];
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err39 = {instancePath:instancePath+"/branches/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/branches/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[1].type,parentSchema:schema12.oneOf[1],data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else if(tag0 === "Hangup"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[2].required,parentSchema:schema12.oneOf[2],data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key8 in data){
if(!((((key8 === "type") || (key8 === "label")) || (key8 === "properties")) || (key8 === "branches"))){
const err44 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[2],data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.type !== undefined){
let data15 = data.type;
if("Hangup" !== data15){
const err45 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "Hangup"},message:"must be equal to constant",schema:"Hangup",parentSchema:schema12.oneOf[2].properties.type,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.label !== undefined){
let data16 = data.label;
if(typeof data16 === "string"){
if(data16.length > 64){
const err46 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.length < 1){
const err47 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.properties !== undefined){
let data17 = data.properties;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key9 in data17){
if(!(key9 === "cause")){
const err49 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/2/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[2].properties.properties,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data17.cause !== undefined){
let data18 = data17.cause;
if(!((((data18 === "normal") || (data18 === "busy")) || (data18 === "rejected")) || (data18 === "congestion"))){
const err50 = {instancePath:instancePath+"/properties/cause",schemaPath:"#/oneOf/2/properties/properties/properties/cause/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[2].properties.properties.properties.cause.enum},message:"must be equal to one of the allowed values",schema:schema12.oneOf[2].properties.properties.properties.cause.enum,parentSchema:schema12.oneOf[2].properties.properties.properties.cause,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/2/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[2].properties.properties.type,parentSchema:schema12.oneOf[2].properties.properties,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.branches !== undefined){
let data19 = data.branches;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key10 in data19){
const _errs60 = errors;
if(typeof key10 === "string"){
if(!pattern4.test(key10)){
const err52 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid19 = _errs60 === errors;
if(!valid19){
const err53 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
for(const key11 in data19){
let data20 = data19[key11];
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err54 = {instancePath:instancePath+"/branches/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/branches/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[2].type,parentSchema:schema12.oneOf[2],data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else if(tag0 === "Menu"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err58 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].required,parentSchema:schema12.oneOf[3],data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data.properties === undefined){
const err59 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema12.oneOf[3].required,parentSchema:schema12.oneOf[3],data};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key12 in data){
if(!((((key12 === "type") || (key12 === "label")) || (key12 === "properties")) || (key12 === "branches"))){
const err60 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3],data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.type !== undefined){
let data21 = data.type;
if("Menu" !== data21){
const err61 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "Menu"},message:"must be equal to constant",schema:"Menu",parentSchema:schema12.oneOf[3].properties.type,data:data21};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.label !== undefined){
let data22 = data.label;
if(typeof data22 === "string"){
if(data22.length > 64){
const err62 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.length < 1){
const err63 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.properties !== undefined){
let data23 = data.properties;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.prompts === undefined){
const err65 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema12.oneOf[3].properties.properties.required,parentSchema:schema12.oneOf[3].properties.properties,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data23.choices === undefined){
const err66 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'",schema:schema12.oneOf[3].properties.properties.required,parentSchema:schema12.oneOf[3].properties.properties,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key13 in data23){
if(!(func2.call(schema12.oneOf[3].properties.properties.properties, key13))){
const err67 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/3/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data23.prompts !== undefined){
let data24 = data23.prompts;
if(Array.isArray(data24)){
if(data24.length > 50){
const err68 = {instancePath:instancePath+"/properties/prompts",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts,data:data24};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.type === undefined){
const err69 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items,data:data25};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const tag1 = data25.type;
if(typeof tag1 == "string"){
if(tag1 === "speech"){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.type === undefined){
const err70 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data25.text === undefined){
const err71 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key14 in data25){
if(!((key14 === "type") || (key14 === "text"))){
const err72 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data25};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data25.type !== undefined){
let data26 = data25.type;
if(typeof data26 !== "string"){
const err73 = {instancePath:instancePath+"/properties/prompts/" + i0+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data26};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("speech" !== data26){
const err74 = {instancePath:instancePath+"/properties/prompts/" + i0+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data25.text !== undefined){
let data27 = data25.text;
if(typeof data27 === "string"){
if(data27.length > 2000){
const err75 = {instancePath:instancePath+"/properties/prompts/" + i0+"/text",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/properties/prompts/" + i0+"/text",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data25};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else if(tag1 === "file"){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.type === undefined){
const err78 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data25.file === undefined){
const err79 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key15 in data25){
if(!((key15 === "type") || (key15 === "file"))){
const err80 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.type !== undefined){
let data28 = data25.type;
if(typeof data28 !== "string"){
const err81 = {instancePath:instancePath+"/properties/prompts/" + i0+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data28};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if("file" !== data28){
const err82 = {instancePath:instancePath+"/properties/prompts/" + i0+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data28};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data25.file !== undefined){
let data29 = data25.file;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err83 = {instancePath:instancePath+"/properties/prompts/" + i0+"/file",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/properties/prompts/" + i0+"/file",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data25};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else if(tag1 === "value"){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.type === undefined){
const err86 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data25};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data25.value === undefined){
const err87 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data25};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key16 in data25){
if(!(((key16 === "type") || (key16 === "value")) || (key16 === "as"))){
const err88 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data25};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data25.type !== undefined){
let data30 = data25.type;
if(typeof data30 !== "string"){
const err89 = {instancePath:instancePath+"/properties/prompts/" + i0+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data30};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if("value" !== data30){
const err90 = {instancePath:instancePath+"/properties/prompts/" + i0+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data30};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data25.value !== undefined){
let data31 = data25.value;
if(typeof data31 === "string"){
if(data31.length > 1000){
const err91 = {instancePath:instancePath+"/properties/prompts/" + i0+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data31};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data31.length < 1){
const err92 = {instancePath:instancePath+"/properties/prompts/" + i0+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data31};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/properties/prompts/" + i0+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data31};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data25.as !== undefined){
let data32 = data25.as;
if(!(((data32 === "number") || (data32 === "digits")) || (data32 === "characters"))){
const err94 = {instancePath:instancePath+"/properties/prompts/" + i0+"/as",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data32};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data25};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.discriminator,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items,data:data25};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.discriminator,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items,data:data25};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/properties/prompts/" + i0,schemaPath:"#/oneOf/3/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.prompts.items.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts.items,data:data25};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/properties/prompts",schemaPath:"#/oneOf/3/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.oneOf[3].properties.properties.properties.prompts.type,parentSchema:schema12.oneOf[3].properties.properties.properties.prompts,data:data24};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data23.choices !== undefined){
let data33 = data23.choices;
if(Array.isArray(data33)){
if(data33.length > 50){
const err100 = {instancePath:instancePath+"/properties/choices",schemaPath:"#/oneOf/3/properties/properties/properties/choices/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema12.oneOf[3].properties.properties.properties.choices,data:data33};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data33.length < 1){
const err101 = {instancePath:instancePath+"/properties/choices",schemaPath:"#/oneOf/3/properties/properties/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.choices,data:data33};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.key === undefined){
const err102 = {instancePath:instancePath+"/properties/choices/" + i1,schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema12.oneOf[3].properties.properties.properties.choices.items.required,parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items,data:data34};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key17 in data34){
if(!((key17 === "key") || (key17 === "label"))){
const err103 = {instancePath:instancePath+"/properties/choices/" + i1,schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items,data:data34};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data34.key !== undefined){
let data35 = data34.key;
if(typeof data35 === "string"){
if(!pattern12.test(data35)){
const err104 = {instancePath:instancePath+"/properties/choices/" + i1+"/key",schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"},message:"must match pattern \""+"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"+"\"",schema:"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items.properties.key,data:data35};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/properties/choices/" + i1+"/key",schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.choices.items.properties.key.type,parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items.properties.key,data:data35};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data34.label !== undefined){
let data36 = data34.label;
if(typeof data36 === "string"){
if(data36.length > 64){
const err106 = {instancePath:instancePath+"/properties/choices/" + i1+"/label",schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items.properties.label,data:data36};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/properties/choices/" + i1+"/label",schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.choices.items.properties.label.type,parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items.properties.label,data:data36};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/properties/choices/" + i1,schemaPath:"#/oneOf/3/properties/properties/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.choices.items.type,parentSchema:schema12.oneOf[3].properties.properties.properties.choices.items,data:data34};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/properties/choices",schemaPath:"#/oneOf/3/properties/properties/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.oneOf[3].properties.properties.properties.choices.type,parentSchema:schema12.oneOf[3].properties.properties.properties.choices,data:data33};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data23.timeoutSec !== undefined){
let data37 = data23.timeoutSec;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err110 = {instancePath:instancePath+"/properties/timeoutSec",schemaPath:"#/oneOf/3/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[3].properties.properties.properties.timeoutSec.type,parentSchema:schema12.oneOf[3].properties.properties.properties.timeoutSec,data:data37};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 60 || isNaN(data37)){
const err111 = {instancePath:instancePath+"/properties/timeoutSec",schemaPath:"#/oneOf/3/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema12.oneOf[3].properties.properties.properties.timeoutSec,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err112 = {instancePath:instancePath+"/properties/timeoutSec",schemaPath:"#/oneOf/3/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.timeoutSec,data:data37};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data23.interDigitSec !== undefined){
let data38 = data23.interDigitSec;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err113 = {instancePath:instancePath+"/properties/interDigitSec",schemaPath:"#/oneOf/3/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[3].properties.properties.properties.interDigitSec.type,parentSchema:schema12.oneOf[3].properties.properties.properties.interDigitSec,data:data38};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 20 || isNaN(data38)){
const err114 = {instancePath:instancePath+"/properties/interDigitSec",schemaPath:"#/oneOf/3/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema12.oneOf[3].properties.properties.properties.interDigitSec,data:data38};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err115 = {instancePath:instancePath+"/properties/interDigitSec",schemaPath:"#/oneOf/3/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.interDigitSec,data:data38};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
if(data23.maxDigits !== undefined){
let data39 = data23.maxDigits;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err116 = {instancePath:instancePath+"/properties/maxDigits",schemaPath:"#/oneOf/3/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[3].properties.properties.properties.maxDigits.type,parentSchema:schema12.oneOf[3].properties.properties.properties.maxDigits,data:data39};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 8 || isNaN(data39)){
const err117 = {instancePath:instancePath+"/properties/maxDigits",schemaPath:"#/oneOf/3/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema12.oneOf[3].properties.properties.properties.maxDigits,data:data39};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err118 = {instancePath:instancePath+"/properties/maxDigits",schemaPath:"#/oneOf/3/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.maxDigits,data:data39};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
if(data23.terminationKey !== undefined){
let data40 = data23.terminationKey;
if(!(((data40 === "#") || (data40 === "*")) || (data40 === "none"))){
const err119 = {instancePath:instancePath+"/properties/terminationKey",schemaPath:"#/oneOf/3/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[3].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema12.oneOf[3].properties.properties.properties.terminationKey.enum,parentSchema:schema12.oneOf[3].properties.properties.properties.terminationKey,data:data40};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data23.maxNoInput !== undefined){
let data41 = data23.maxNoInput;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err120 = {instancePath:instancePath+"/properties/maxNoInput",schemaPath:"#/oneOf/3/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[3].properties.properties.properties.maxNoInput.type,parentSchema:schema12.oneOf[3].properties.properties.properties.maxNoInput,data:data41};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 10 || isNaN(data41)){
const err121 = {instancePath:instancePath+"/properties/maxNoInput",schemaPath:"#/oneOf/3/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema12.oneOf[3].properties.properties.properties.maxNoInput,data:data41};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err122 = {instancePath:instancePath+"/properties/maxNoInput",schemaPath:"#/oneOf/3/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.maxNoInput,data:data41};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
if(data23.maxNoMatch !== undefined){
let data42 = data23.maxNoMatch;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err123 = {instancePath:instancePath+"/properties/maxNoMatch",schemaPath:"#/oneOf/3/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[3].properties.properties.properties.maxNoMatch.type,parentSchema:schema12.oneOf[3].properties.properties.properties.maxNoMatch,data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 10 || isNaN(data42)){
const err124 = {instancePath:instancePath+"/properties/maxNoMatch",schemaPath:"#/oneOf/3/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema12.oneOf[3].properties.properties.properties.maxNoMatch,data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err125 = {instancePath:instancePath+"/properties/maxNoMatch",schemaPath:"#/oneOf/3/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.maxNoMatch,data:data42};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
if(data23.noInputPrompts !== undefined){
let data43 = data23.noInputPrompts;
if(Array.isArray(data43)){
if(data43.length > 50){
const err126 = {instancePath:instancePath+"/properties/noInputPrompts",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts,data:data43};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
let data44 = data43[i2];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.type === undefined){
const err127 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data44};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const tag2 = data44.type;
if(typeof tag2 == "string"){
if(tag2 === "speech"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.type === undefined){
const err128 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data44.text === undefined){
const err129 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key18 in data44){
if(!((key18 === "type") || (key18 === "text"))){
const err130 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data44.type !== undefined){
let data45 = data44.type;
if(typeof data45 !== "string"){
const err131 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data45};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if("speech" !== data45){
const err132 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data45};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data44.text !== undefined){
let data46 = data44.text;
if(typeof data46 === "string"){
if(data46.length > 2000){
const err133 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/text",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data46};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/text",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data46};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data44};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else if(tag2 === "file"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.type === undefined){
const err136 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data44};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data44.file === undefined){
const err137 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data44};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key19 in data44){
if(!((key19 === "type") || (key19 === "file"))){
const err138 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data44};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data44.type !== undefined){
let data47 = data44.type;
if(typeof data47 !== "string"){
const err139 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data47};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if("file" !== data47){
const err140 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data47};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.file !== undefined){
let data48 = data44.file;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err141 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/file",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data48};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/file",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data48};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data44};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else if(tag2 === "value"){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.type === undefined){
const err144 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data44};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data44.value === undefined){
const err145 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data44};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key20 in data44){
if(!(((key20 === "type") || (key20 === "value")) || (key20 === "as"))){
const err146 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data44};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data44.type !== undefined){
let data49 = data44.type;
if(typeof data49 !== "string"){
const err147 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data49};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if("value" !== data49){
const err148 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data49};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data44.value !== undefined){
let data50 = data44.value;
if(typeof data50 === "string"){
if(data50.length > 1000){
const err149 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data50};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data50.length < 1){
const err150 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data50};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data50};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data44.as !== undefined){
let data51 = data44.as;
if(!(((data51 === "number") || (data51 === "digits")) || (data51 === "characters"))){
const err152 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2+"/as",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data51};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data44};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data44};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data44};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/properties/noInputPrompts/" + i2,schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data44};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/properties/noInputPrompts",schemaPath:"#/oneOf/3/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.oneOf[3].properties.properties.properties.noInputPrompts.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noInputPrompts,data:data43};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data23.noMatchPrompts !== undefined){
let data52 = data23.noMatchPrompts;
if(Array.isArray(data52)){
if(data52.length > 50){
const err158 = {instancePath:instancePath+"/properties/noMatchPrompts",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts,data:data52};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len3 = data52.length;
for(let i3=0; i3<len3; i3++){
let data53 = data52[i3];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.type === undefined){
const err159 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data53};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const tag3 = data53.type;
if(typeof tag3 == "string"){
if(tag3 === "speech"){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.type === undefined){
const err160 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data53};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data53.text === undefined){
const err161 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data53};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key21 in data53){
if(!((key21 === "type") || (key21 === "text"))){
const err162 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data53};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data53.type !== undefined){
let data54 = data53.type;
if(typeof data54 !== "string"){
const err163 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data54};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if("speech" !== data54){
const err164 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data54};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data53.text !== undefined){
let data55 = data53.text;
if(typeof data55 === "string"){
if(data55.length > 2000){
const err165 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/text",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data55};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/text",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data55};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data53};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else if(tag3 === "file"){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.type === undefined){
const err168 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data53.file === undefined){
const err169 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key22 in data53){
if(!((key22 === "type") || (key22 === "file"))){
const err170 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data53.type !== undefined){
let data56 = data53.type;
if(typeof data56 !== "string"){
const err171 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data56};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if("file" !== data56){
const err172 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data56};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data53.file !== undefined){
let data57 = data53.file;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err173 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/file",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data57};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/file",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data57};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data53};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else if(tag3 === "value"){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.type === undefined){
const err176 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data53};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data53.value === undefined){
const err177 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data53};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key23 in data53){
if(!(((key23 === "type") || (key23 === "value")) || (key23 === "as"))){
const err178 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data53};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data53.type !== undefined){
let data58 = data53.type;
if(typeof data58 !== "string"){
const err179 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data58};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if("value" !== data58){
const err180 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data58};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data53.value !== undefined){
let data59 = data53.value;
if(typeof data59 === "string"){
if(data59.length > 1000){
const err181 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data59};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data59.length < 1){
const err182 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data59};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/value",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data59};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data53.as !== undefined){
let data60 = data53.as;
if(!(((data60 === "number") || (data60 === "digits")) || (data60 === "characters"))){
const err184 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3+"/as",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data60};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data53};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data53};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data53};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/properties/noMatchPrompts/" + i3,schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data53};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/properties/noMatchPrompts",schemaPath:"#/oneOf/3/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts.type,parentSchema:schema12.oneOf[3].properties.properties.properties.noMatchPrompts,data:data52};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data23.clearDigits !== undefined){
let data61 = data23.clearDigits;
if(typeof data61 !== "boolean"){
const err190 = {instancePath:instancePath+"/properties/clearDigits",schemaPath:"#/oneOf/3/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.oneOf[3].properties.properties.properties.clearDigits.type,parentSchema:schema12.oneOf[3].properties.properties.properties.clearDigits,data:data61};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data23.variable !== undefined){
let data62 = data23.variable;
if(typeof data62 === "string"){
if(!pattern1.test(data62)){
const err191 = {instancePath:instancePath+"/properties/variable",schemaPath:"#/oneOf/3/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema12.oneOf[3].properties.properties.properties.variable,data:data62};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/properties/variable",schemaPath:"#/oneOf/3/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[3].properties.properties.properties.variable.type,parentSchema:schema12.oneOf[3].properties.properties.properties.variable,data:data62};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/3/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].properties.properties.type,parentSchema:schema12.oneOf[3].properties.properties,data:data23};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.branches !== undefined){
let data63 = data.branches;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key24 in data63){
const _errs182 = errors;
if(typeof key24 === "string"){
if(!pattern4.test(key24)){
const err194 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var valid56 = _errs182 === errors;
if(!valid56){
const err195 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data63};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
for(const key25 in data63){
let data64 = data63[key25];
if(typeof data64 === "string"){
if(!pattern3.test(data64)){
const err196 = {instancePath:instancePath+"/branches/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/branches/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data64};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data63};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[3].type,parentSchema:schema12.oneOf[3],data};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else if(tag0 === "Music"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err200 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[4].required,parentSchema:schema12.oneOf[4],data};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
for(const key26 in data){
if(!((((key26 === "type") || (key26 === "label")) || (key26 === "properties")) || (key26 === "branches"))){
const err201 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[4],data};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.type !== undefined){
let data65 = data.type;
if("Music" !== data65){
const err202 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "Music"},message:"must be equal to constant",schema:"Music",parentSchema:schema12.oneOf[4].properties.type,data:data65};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.label !== undefined){
let data66 = data.label;
if(typeof data66 === "string"){
if(data66.length > 64){
const err203 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data66};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data66.length < 1){
const err204 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data66};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data66};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.properties !== undefined){
let data67 = data.properties;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key27 in data67){
if(!((((key27 === "musicClass") || (key27 === "file")) || (key27 === "startOffsetSec")) || (key27 === "seconds"))){
const err206 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/4/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[4].properties.properties,data:data67};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data67.musicClass !== undefined){
let data68 = data67.musicClass;
if(typeof data68 === "string"){
if(!pattern18.test(data68)){
const err207 = {instancePath:instancePath+"/properties/musicClass",schemaPath:"#/oneOf/4/properties/properties/properties/musicClass/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{0,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{0,64}$"+"\"",schema:"^[A-Za-z0-9_-]{0,64}$",parentSchema:schema12.oneOf[4].properties.properties.properties.musicClass,data:data68};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/properties/musicClass",schemaPath:"#/oneOf/4/properties/properties/properties/musicClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[4].properties.properties.properties.musicClass.type,parentSchema:schema12.oneOf[4].properties.properties.properties.musicClass,data:data68};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data67.file !== undefined){
let data69 = data67.file;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err209 = {instancePath:instancePath+"/properties/file",schemaPath:"#/oneOf/4/properties/properties/properties/file/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema12.oneOf[4].properties.properties.properties.file,data:data69};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/properties/file",schemaPath:"#/oneOf/4/properties/properties/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[4].properties.properties.properties.file.type,parentSchema:schema12.oneOf[4].properties.properties.properties.file,data:data69};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data67.startOffsetSec !== undefined){
let data70 = data67.startOffsetSec;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err211 = {instancePath:instancePath+"/properties/startOffsetSec",schemaPath:"#/oneOf/4/properties/properties/properties/startOffsetSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[4].properties.properties.properties.startOffsetSec.type,parentSchema:schema12.oneOf[4].properties.properties.properties.startOffsetSec,data:data70};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 3600 || isNaN(data70)){
const err212 = {instancePath:instancePath+"/properties/startOffsetSec",schemaPath:"#/oneOf/4/properties/properties/properties/startOffsetSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema12.oneOf[4].properties.properties.properties.startOffsetSec,data:data70};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err213 = {instancePath:instancePath+"/properties/startOffsetSec",schemaPath:"#/oneOf/4/properties/properties/properties/startOffsetSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.oneOf[4].properties.properties.properties.startOffsetSec,data:data70};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data67.seconds !== undefined){
let data71 = data67.seconds;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err214 = {instancePath:instancePath+"/properties/seconds",schemaPath:"#/oneOf/4/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[4].properties.properties.properties.seconds.type,parentSchema:schema12.oneOf[4].properties.properties.properties.seconds,data:data71};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 3600 || isNaN(data71)){
const err215 = {instancePath:instancePath+"/properties/seconds",schemaPath:"#/oneOf/4/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema12.oneOf[4].properties.properties.properties.seconds,data:data71};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err216 = {instancePath:instancePath+"/properties/seconds",schemaPath:"#/oneOf/4/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.oneOf[4].properties.properties.properties.seconds,data:data71};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
else {
const err217 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/4/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[4].properties.properties.type,parentSchema:schema12.oneOf[4].properties.properties,data:data67};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.branches !== undefined){
let data72 = data.branches;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key28 in data72){
const _errs207 = errors;
if(typeof key28 === "string"){
if(!pattern4.test(key28)){
const err218 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key28,propertyName:key28};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
var valid63 = _errs207 === errors;
if(!valid63){
const err219 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key28},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data72};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
for(const key29 in data72){
let data73 = data72[key29];
if(typeof data73 === "string"){
if(!pattern3.test(data73)){
const err220 = {instancePath:instancePath+"/branches/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data73};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/branches/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data73};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data72};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[4].type,parentSchema:schema12.oneOf[4],data};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else if(tag0 === "OnAnswer"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err224 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[5].required,parentSchema:schema12.oneOf[5],data};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
for(const key30 in data){
if(!((((key30 === "type") || (key30 === "label")) || (key30 === "properties")) || (key30 === "branches"))){
const err225 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[5],data};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data.type !== undefined){
let data74 = data.type;
if("OnAnswer" !== data74){
const err226 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "OnAnswer"},message:"must be equal to constant",schema:"OnAnswer",parentSchema:schema12.oneOf[5].properties.type,data:data74};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.label !== undefined){
let data75 = data.label;
if(typeof data75 === "string"){
if(data75.length > 64){
const err227 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data75};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data75.length < 1){
const err228 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data75};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data75};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.properties !== undefined){
let data76 = data.properties;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key31 in data76){
const err230 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/5/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[5].properties.properties,data:data76};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/5/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[5].properties.properties.type,parentSchema:schema12.oneOf[5].properties.properties,data:data76};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.branches !== undefined){
let data77 = data.branches;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key32 in data77){
const _errs224 = errors;
if(typeof key32 === "string"){
if(!pattern4.test(key32)){
const err232 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key32,propertyName:key32};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
var valid69 = _errs224 === errors;
if(!valid69){
const err233 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key32},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data77};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
for(const key33 in data77){
let data78 = data77[key33];
if(typeof data78 === "string"){
if(!pattern3.test(data78)){
const err234 = {instancePath:instancePath+"/branches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/branches/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data78};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data77};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[5].type,parentSchema:schema12.oneOf[5],data};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else if(tag0 === "OnRelease"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err238 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[6].required,parentSchema:schema12.oneOf[6],data};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key34 in data){
if(!((((key34 === "type") || (key34 === "label")) || (key34 === "properties")) || (key34 === "branches"))){
const err239 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[6],data};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.type !== undefined){
let data79 = data.type;
if("OnRelease" !== data79){
const err240 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "OnRelease"},message:"must be equal to constant",schema:"OnRelease",parentSchema:schema12.oneOf[6].properties.type,data:data79};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.label !== undefined){
let data80 = data.label;
if(typeof data80 === "string"){
if(data80.length > 64){
const err241 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data80};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data80.length < 1){
const err242 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data80};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data80};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.properties !== undefined){
let data81 = data.properties;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key35 in data81){
const err244 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/6/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[6].properties.properties,data:data81};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/6/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[6].properties.properties.type,parentSchema:schema12.oneOf[6].properties.properties,data:data81};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.branches !== undefined){
let data82 = data.branches;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key36 in data82){
const _errs241 = errors;
if(typeof key36 === "string"){
if(!pattern4.test(key36)){
const err246 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key36,propertyName:key36};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var valid75 = _errs241 === errors;
if(!valid75){
const err247 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key36},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data82};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
for(const key37 in data82){
let data83 = data82[key37];
if(typeof data83 === "string"){
if(!pattern3.test(data83)){
const err248 = {instancePath:instancePath+"/branches/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/branches/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data83};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data82};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[6].type,parentSchema:schema12.oneOf[6],data};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else if(tag0 === "Play"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err252 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[7].required,parentSchema:schema12.oneOf[7],data};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data.properties === undefined){
const err253 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema12.oneOf[7].required,parentSchema:schema12.oneOf[7],data};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
for(const key38 in data){
if(!((((key38 === "type") || (key38 === "label")) || (key38 === "properties")) || (key38 === "branches"))){
const err254 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[7],data};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.type !== undefined){
let data84 = data.type;
if("Play" !== data84){
const err255 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "Play"},message:"must be equal to constant",schema:"Play",parentSchema:schema12.oneOf[7].properties.type,data:data84};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data.label !== undefined){
let data85 = data.label;
if(typeof data85 === "string"){
if(data85.length > 64){
const err256 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data85};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data85.length < 1){
const err257 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data85};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data85};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data.properties !== undefined){
let data86 = data.properties;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.prompts === undefined){
const err259 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/7/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema12.oneOf[7].properties.properties.required,parentSchema:schema12.oneOf[7].properties.properties,data:data86};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key39 in data86){
if(!(((key39 === "prompts") || (key39 === "bargeIn")) || (key39 === "clearDigits"))){
const err260 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/7/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[7].properties.properties,data:data86};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data86.prompts !== undefined){
let data87 = data86.prompts;
if(Array.isArray(data87)){
if(data87.length > 50){
const err261 = {instancePath:instancePath+"/properties/prompts",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts,data:data87};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data87.length < 1){
const err262 = {instancePath:instancePath+"/properties/prompts",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts,data:data87};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len4 = data87.length;
for(let i4=0; i4<len4; i4++){
let data88 = data87[i4];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.type === undefined){
const err263 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items,data:data88};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const tag4 = data88.type;
if(typeof tag4 == "string"){
if(tag4 === "speech"){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.type === undefined){
const err264 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data88};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data88.text === undefined){
const err265 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data88};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key40 in data88){
if(!((key40 === "type") || (key40 === "text"))){
const err266 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data88};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data88.type !== undefined){
let data89 = data88.type;
if(typeof data89 !== "string"){
const err267 = {instancePath:instancePath+"/properties/prompts/" + i4+"/type",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data89};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if("speech" !== data89){
const err268 = {instancePath:instancePath+"/properties/prompts/" + i4+"/type",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data89};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data88.text !== undefined){
let data90 = data88.text;
if(typeof data90 === "string"){
if(data90.length > 2000){
const err269 = {instancePath:instancePath+"/properties/prompts/" + i4+"/text",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data90};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/properties/prompts/" + i4+"/text",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data90};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data88};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else if(tag4 === "file"){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.type === undefined){
const err272 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data88.file === undefined){
const err273 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key41 in data88){
if(!((key41 === "type") || (key41 === "file"))){
const err274 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data88.type !== undefined){
let data91 = data88.type;
if(typeof data91 !== "string"){
const err275 = {instancePath:instancePath+"/properties/prompts/" + i4+"/type",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data91};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if("file" !== data91){
const err276 = {instancePath:instancePath+"/properties/prompts/" + i4+"/type",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data91};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data88.file !== undefined){
let data92 = data88.file;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err277 = {instancePath:instancePath+"/properties/prompts/" + i4+"/file",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data92};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/properties/prompts/" + i4+"/file",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data92};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data88};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else if(tag4 === "value"){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.type === undefined){
const err280 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data88};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data88.value === undefined){
const err281 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data88};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key42 in data88){
if(!(((key42 === "type") || (key42 === "value")) || (key42 === "as"))){
const err282 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data88};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data88.type !== undefined){
let data93 = data88.type;
if(typeof data93 !== "string"){
const err283 = {instancePath:instancePath+"/properties/prompts/" + i4+"/type",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data93};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if("value" !== data93){
const err284 = {instancePath:instancePath+"/properties/prompts/" + i4+"/type",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data93};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data88.value !== undefined){
let data94 = data88.value;
if(typeof data94 === "string"){
if(data94.length > 1000){
const err285 = {instancePath:instancePath+"/properties/prompts/" + i4+"/value",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data94};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data94.length < 1){
const err286 = {instancePath:instancePath+"/properties/prompts/" + i4+"/value",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data94};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/properties/prompts/" + i4+"/value",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data94};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data88.as !== undefined){
let data95 = data88.as;
if(!(((data95 === "number") || (data95 === "digits")) || (data95 === "characters"))){
const err288 = {instancePath:instancePath+"/properties/prompts/" + i4+"/as",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data95};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data88};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.discriminator,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items,data:data88};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.discriminator,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items,data:data88};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/properties/prompts/" + i4,schemaPath:"#/oneOf/7/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[7].properties.properties.properties.prompts.items.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts.items,data:data88};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/properties/prompts",schemaPath:"#/oneOf/7/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.oneOf[7].properties.properties.properties.prompts.type,parentSchema:schema12.oneOf[7].properties.properties.properties.prompts,data:data87};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data86.bargeIn !== undefined){
let data96 = data86.bargeIn;
if(typeof data96 !== "boolean"){
const err294 = {instancePath:instancePath+"/properties/bargeIn",schemaPath:"#/oneOf/7/properties/properties/properties/bargeIn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.oneOf[7].properties.properties.properties.bargeIn.type,parentSchema:schema12.oneOf[7].properties.properties.properties.bargeIn,data:data96};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data86.clearDigits !== undefined){
let data97 = data86.clearDigits;
if(typeof data97 !== "boolean"){
const err295 = {instancePath:instancePath+"/properties/clearDigits",schemaPath:"#/oneOf/7/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema12.oneOf[7].properties.properties.properties.clearDigits.type,parentSchema:schema12.oneOf[7].properties.properties.properties.clearDigits,data:data97};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/7/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[7].properties.properties.type,parentSchema:schema12.oneOf[7].properties.properties,data:data86};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.branches !== undefined){
let data98 = data.branches;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key43 in data98){
const _errs289 = errors;
if(typeof key43 === "string"){
if(!pattern4.test(key43)){
const err297 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key43,propertyName:key43};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
var valid91 = _errs289 === errors;
if(!valid91){
const err298 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key43},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data98};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
for(const key44 in data98){
let data99 = data98[key44];
if(typeof data99 === "string"){
if(!pattern3.test(data99)){
const err299 = {instancePath:instancePath+"/branches/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/branches/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data98};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[7].type,parentSchema:schema12.oneOf[7],data};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else if(tag0 === "Reqagent"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err303 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[8].required,parentSchema:schema12.oneOf[8],data};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data.properties === undefined){
const err304 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema12.oneOf[8].required,parentSchema:schema12.oneOf[8],data};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key45 in data){
if(!((((key45 === "type") || (key45 === "label")) || (key45 === "properties")) || (key45 === "branches"))){
const err305 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[8],data};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.type !== undefined){
let data100 = data.type;
if("Reqagent" !== data100){
const err306 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "Reqagent"},message:"must be equal to constant",schema:"Reqagent",parentSchema:schema12.oneOf[8].properties.type,data:data100};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.label !== undefined){
let data101 = data.label;
if(typeof data101 === "string"){
if(data101.length > 64){
const err307 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data101};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data101.length < 1){
const err308 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data101};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data101};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data.properties !== undefined){
let data102 = data.properties;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.skill === undefined){
const err310 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/8/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema12.oneOf[8].properties.properties.required,parentSchema:schema12.oneOf[8].properties.properties,data:data102};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
for(const key46 in data102){
if(!(((((((key46 === "skill") || (key46 === "priority")) || (key46 === "acceleration")) || (key46 === "maxPriority")) || (key46 === "proficiencyFrom")) || (key46 === "proficiencyTo")) || (key46 === "targetAgent"))){
const err311 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/8/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[8].properties.properties,data:data102};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data102.skill !== undefined){
let data103 = data102.skill;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err312 = {instancePath:instancePath+"/properties/skill",schemaPath:"#/oneOf/8/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema12.oneOf[8].properties.properties.properties.skill,data:data103};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/properties/skill",schemaPath:"#/oneOf/8/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[8].properties.properties.properties.skill.type,parentSchema:schema12.oneOf[8].properties.properties.properties.skill,data:data103};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data102.priority !== undefined){
let data104 = data102.priority;
if((!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))) && (typeof data104 !== "string")){
const err314 = {instancePath:instancePath+"/properties/priority",schemaPath:"#/oneOf/8/properties/properties/properties/priority/type",keyword:"type",params:{type: schema12.oneOf[8].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema12.oneOf[8].properties.properties.properties.priority.type,parentSchema:schema12.oneOf[8].properties.properties.properties.priority,data:data104};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 1000 || isNaN(data104)){
const err315 = {instancePath:instancePath+"/properties/priority",schemaPath:"#/oneOf/8/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema12.oneOf[8].properties.properties.properties.priority,data:data104};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data104 < 0 || isNaN(data104)){
const err316 = {instancePath:instancePath+"/properties/priority",schemaPath:"#/oneOf/8/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.oneOf[8].properties.properties.properties.priority,data:data104};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(typeof data104 === "string"){
if(!pattern6.test(data104)){
const err317 = {instancePath:instancePath+"/properties/priority",schemaPath:"#/oneOf/8/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema12.oneOf[8].properties.properties.properties.priority,data:data104};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
if(data102.acceleration !== undefined){
let data105 = data102.acceleration;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err318 = {instancePath:instancePath+"/properties/acceleration",schemaPath:"#/oneOf/8/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[8].properties.properties.properties.acceleration.type,parentSchema:schema12.oneOf[8].properties.properties.properties.acceleration,data:data105};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 1000 || isNaN(data105)){
const err319 = {instancePath:instancePath+"/properties/acceleration",schemaPath:"#/oneOf/8/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema12.oneOf[8].properties.properties.properties.acceleration,data:data105};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data105 < 0 || isNaN(data105)){
const err320 = {instancePath:instancePath+"/properties/acceleration",schemaPath:"#/oneOf/8/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.oneOf[8].properties.properties.properties.acceleration,data:data105};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
if(data102.maxPriority !== undefined){
let data106 = data102.maxPriority;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err321 = {instancePath:instancePath+"/properties/maxPriority",schemaPath:"#/oneOf/8/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[8].properties.properties.properties.maxPriority.type,parentSchema:schema12.oneOf[8].properties.properties.properties.maxPriority,data:data106};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 1000 || isNaN(data106)){
const err322 = {instancePath:instancePath+"/properties/maxPriority",schemaPath:"#/oneOf/8/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema12.oneOf[8].properties.properties.properties.maxPriority,data:data106};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data106 < 0 || isNaN(data106)){
const err323 = {instancePath:instancePath+"/properties/maxPriority",schemaPath:"#/oneOf/8/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema12.oneOf[8].properties.properties.properties.maxPriority,data:data106};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
if(data102.proficiencyFrom !== undefined){
let data107 = data102.proficiencyFrom;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err324 = {instancePath:instancePath+"/properties/proficiencyFrom",schemaPath:"#/oneOf/8/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[8].properties.properties.properties.proficiencyFrom.type,parentSchema:schema12.oneOf[8].properties.properties.properties.proficiencyFrom,data:data107};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 20 || isNaN(data107)){
const err325 = {instancePath:instancePath+"/properties/proficiencyFrom",schemaPath:"#/oneOf/8/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema12.oneOf[8].properties.properties.properties.proficiencyFrom,data:data107};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data107 < 1 || isNaN(data107)){
const err326 = {instancePath:instancePath+"/properties/proficiencyFrom",schemaPath:"#/oneOf/8/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[8].properties.properties.properties.proficiencyFrom,data:data107};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
if(data102.proficiencyTo !== undefined){
let data108 = data102.proficiencyTo;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err327 = {instancePath:instancePath+"/properties/proficiencyTo",schemaPath:"#/oneOf/8/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[8].properties.properties.properties.proficiencyTo.type,parentSchema:schema12.oneOf[8].properties.properties.properties.proficiencyTo,data:data108};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 20 || isNaN(data108)){
const err328 = {instancePath:instancePath+"/properties/proficiencyTo",schemaPath:"#/oneOf/8/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema12.oneOf[8].properties.properties.properties.proficiencyTo,data:data108};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err329 = {instancePath:instancePath+"/properties/proficiencyTo",schemaPath:"#/oneOf/8/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[8].properties.properties.properties.proficiencyTo,data:data108};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
if(data102.targetAgent !== undefined){
let data109 = data102.targetAgent;
if(typeof data109 === "string"){
if(data109.length > 200){
const err330 = {instancePath:instancePath+"/properties/targetAgent",schemaPath:"#/oneOf/8/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema12.oneOf[8].properties.properties.properties.targetAgent,data:data109};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/properties/targetAgent",schemaPath:"#/oneOf/8/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.oneOf[8].properties.properties.properties.targetAgent.type,parentSchema:schema12.oneOf[8].properties.properties.properties.targetAgent,data:data109};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/8/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[8].properties.properties.type,parentSchema:schema12.oneOf[8].properties.properties,data:data102};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data.branches !== undefined){
let data110 = data.branches;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key47 in data110){
const _errs320 = errors;
if(typeof key47 === "string"){
if(!pattern4.test(key47)){
const err333 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key47,propertyName:key47};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
var valid98 = _errs320 === errors;
if(!valid98){
const err334 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key47},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data110};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
for(const key48 in data110){
let data111 = data110[key48];
if(typeof data111 === "string"){
if(!pattern3.test(data111)){
const err335 = {instancePath:instancePath+"/branches/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data111};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/branches/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data111};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data110};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[8].type,parentSchema:schema12.oneOf[8],data};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else if(tag0 === "Wait"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err339 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.oneOf[9].required,parentSchema:schema12.oneOf[9],data};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data.properties === undefined){
const err340 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema12.oneOf[9].required,parentSchema:schema12.oneOf[9],data};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key49 in data){
if(!((((key49 === "type") || (key49 === "label")) || (key49 === "properties")) || (key49 === "branches"))){
const err341 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[9],data};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data.type !== undefined){
let data112 = data.type;
if("Wait" !== data112){
const err342 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "Wait"},message:"must be equal to constant",schema:"Wait",parentSchema:schema12.oneOf[9].properties.type,data:data112};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data.label !== undefined){
let data113 = data.label;
if(typeof data113 === "string"){
if(data113.length > 64){
const err343 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema13,data:data113};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data113.length < 1){
const err344 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema13,data:data113};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.type,parentSchema:schema13,data:data113};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data.properties !== undefined){
let data114 = data.properties;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.seconds === undefined){
const err346 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/9/properties/properties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema12.oneOf[9].properties.properties.required,parentSchema:schema12.oneOf[9].properties.properties,data:data114};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key50 in data114){
if(!(key50 === "seconds")){
const err347 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/9/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema12.oneOf[9].properties.properties,data:data114};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data114.seconds !== undefined){
let data115 = data114.seconds;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err348 = {instancePath:instancePath+"/properties/seconds",schemaPath:"#/oneOf/9/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema12.oneOf[9].properties.properties.properties.seconds.type,parentSchema:schema12.oneOf[9].properties.properties.properties.seconds,data:data115};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 86400 || isNaN(data115)){
const err349 = {instancePath:instancePath+"/properties/seconds",schemaPath:"#/oneOf/9/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema12.oneOf[9].properties.properties.properties.seconds,data:data115};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err350 = {instancePath:instancePath+"/properties/seconds",schemaPath:"#/oneOf/9/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema12.oneOf[9].properties.properties.properties.seconds,data:data115};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
}
else {
const err351 = {instancePath:instancePath+"/properties",schemaPath:"#/oneOf/9/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[9].properties.properties.type,parentSchema:schema12.oneOf[9].properties.properties,data:data114};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data.branches !== undefined){
let data116 = data.branches;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key51 in data116){
const _errs339 = errors;
if(typeof key51 === "string"){
if(!pattern4.test(key51)){
const err352 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema14.propertyNames,data:key51,propertyName:key51};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
var valid105 = _errs339 === errors;
if(!valid105){
const err353 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key51},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data116};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
for(const key52 in data116){
let data117 = data116[key52];
if(typeof data117 === "string"){
if(!pattern3.test(data117)){
const err354 = {instancePath:instancePath+"/branches/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema14.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/branches/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data116};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.oneOf[9].type,parentSchema:schema12.oneOf[9],data};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema12.discriminator,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema12.discriminator,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://cordboard.dev/schema/script-1.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mediaType === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mediaType"},message:"must have required property '"+"mediaType"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.language === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.timeZone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timeZone"},message:"must have required property '"+"timeZone"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.actions === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "actions"},message:"must have required property '"+"actions"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(data0.length > 500){
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.$schema.type,parentSchema:schema11.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.version.type,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(1 !== data1){
const err10 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 2000){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.description,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mediaType !== undefined){
let data4 = data.mediaType;
if("phone" !== data4){
const err15 = {instancePath:instancePath+"/mediaType",schemaPath:"#/properties/mediaType/const",keyword:"const",params:{allowedValue: "phone"},message:"must be equal to constant",schema:"phone",parentSchema:schema11.properties.mediaType,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.language !== undefined){
let data5 = data.language;
if(typeof data5 === "string"){
if(data5.length > 35){
const err16 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema11.properties.language,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.language.type,parentSchema:schema11.properties.language,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.timeZone !== undefined){
let data6 = data.timeZone;
if(typeof data6 === "string"){
if(data6.length > 64){
const err18 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.timeZone,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.timeZone.type,parentSchema:schema11.properties.timeZone,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.variables !== undefined){
let data7 = data.variables;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs17 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err20 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.variables.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var valid1 = _errs17 === errors;
if(!valid1){
const err21 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid",schema:schema11.properties.variables.propertyNames,parentSchema:schema11.properties.variables,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.type === undefined){
const err22 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.variables.additionalProperties.required,parentSchema:schema11.properties.variables.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.initial === undefined){
const err23 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema11.properties.variables.additionalProperties.required,parentSchema:schema11.properties.variables.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "type") || (key3 === "initial"))){
const err24 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.variables.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.type !== undefined){
let data9 = data8.type;
if(!(((data9 === "string") || (data9 === "number")) || (data9 === "boolean"))){
const err25 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/variables/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.variables.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.variables.additionalProperties.properties.type.enum,parentSchema:schema11.properties.variables.additionalProperties.properties.type,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.initial !== undefined){
let data10 = data8.initial;
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err26 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/initial",schemaPath:"#/properties/variables/additionalProperties/properties/initial/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.initial.type},message:"must be string,number,boolean",schema:schema11.properties.variables.additionalProperties.properties.initial.type,parentSchema:schema11.properties.variables.additionalProperties.properties.initial,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.additionalProperties.type,parentSchema:schema11.properties.variables.additionalProperties,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.type,parentSchema:schema11.properties.variables,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.parameters !== undefined){
let data11 = data.parameters;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
const _errs27 = errors;
if(typeof key4 === "string"){
if(!pattern1.test(key4)){
const err29 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.parameters.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
const err30 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid",schema:schema11.properties.parameters.propertyNames,parentSchema:schema11.properties.parameters,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key5 in data11){
let data12 = data11[key5];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.type === undefined){
const err31 = {instancePath:instancePath+"/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.parameters.additionalProperties.required,parentSchema:schema11.properties.parameters.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.initial === undefined){
const err32 = {instancePath:instancePath+"/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/required",keyword:"required",params:{missingProperty: "initial"},message:"must have required property '"+"initial"+"'",schema:schema11.properties.parameters.additionalProperties.required,parentSchema:schema11.properties.parameters.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key6 in data12){
if(!((key6 === "type") || (key6 === "initial"))){
const err33 = {instancePath:instancePath+"/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.parameters.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(!(((data13 === "string") || (data13 === "number")) || (data13 === "boolean"))){
const err34 = {instancePath:instancePath+"/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/parameters/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.parameters.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.parameters.additionalProperties.properties.type.enum,parentSchema:schema11.properties.parameters.additionalProperties.properties.type,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.initial !== undefined){
let data14 = data12.initial;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")){
const err35 = {instancePath:instancePath+"/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/initial",schemaPath:"#/properties/parameters/additionalProperties/properties/initial/type",keyword:"type",params:{type: schema11.properties.parameters.additionalProperties.properties.initial.type},message:"must be string,number,boolean",schema:schema11.properties.parameters.additionalProperties.properties.initial.type,parentSchema:schema11.properties.parameters.additionalProperties.properties.initial,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/parameters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/parameters/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.parameters.additionalProperties.type,parentSchema:schema11.properties.parameters.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.parameters.type,parentSchema:schema11.properties.parameters,data:data11};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.actions !== undefined){
let data15 = data.actions;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key7 in data15){
const _errs37 = errors;
if(typeof key7 === "string"){
if(!pattern3.test(key7)){
const err38 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.actions.propertyNames,data:key7,propertyName:key7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var valid7 = _errs37 === errors;
if(!valid7){
const err39 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid",schema:schema11.properties.actions.propertyNames,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
for(const key8 in data15){
if(!(validate11(data15[key8], {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.type,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.notes !== undefined){
let data17 = data.notes;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key9 in data17){
const _errs42 = errors;
if(typeof key9 === "string"){
if(!pattern3.test(key9)){
const err41 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.notes.propertyNames,data:key9,propertyName:key9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var valid9 = _errs42 === errors;
if(!valid9){
const err42 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid",schema:schema11.properties.notes.propertyNames,parentSchema:schema11.properties.notes,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
for(const key10 in data17){
let data18 = data17[key10];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.text === undefined){
const err43 = {instancePath:instancePath+"/notes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.notes.additionalProperties.required,parentSchema:schema11.properties.notes.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key11 in data18){
if(!(key11 === "text")){
const err44 = {instancePath:instancePath+"/notes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notes.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.text !== undefined){
let data19 = data18.text;
if(typeof data19 === "string"){
if(data19.length > 4000){
const err45 = {instancePath:instancePath+"/notes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/notes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.additionalProperties.properties.text.type,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/notes/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.additionalProperties.type,parentSchema:schema11.properties.notes.additionalProperties,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.layout !== undefined){
let data20 = data.layout;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key12 in data20){
const _errs51 = errors;
if(typeof key12 === "string"){
if(!pattern3.test(key12)){
const err49 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.layout.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid12 = _errs51 === errors;
if(!valid12){
const err50 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid",schema:schema11.properties.layout.propertyNames,parentSchema:schema11.properties.layout,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key13 in data20){
let data21 = data20[key13];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.x === undefined){
const err51 = {instancePath:instancePath+"/layout/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21.y === undefined){
const err52 = {instancePath:instancePath+"/layout/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key14 in data21){
if(!((key14 === "x") || (key14 === "y"))){
const err53 = {instancePath:instancePath+"/layout/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.layout.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.x !== undefined){
let data22 = data21.x;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err54 = {instancePath:instancePath+"/layout/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.x.type,parentSchema:schema11.properties.layout.additionalProperties.properties.x,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.y !== undefined){
let data23 = data21.y;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err55 = {instancePath:instancePath+"/layout/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.y.type,parentSchema:schema11.properties.layout.additionalProperties.properties.y,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/layout/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.additionalProperties.type,parentSchema:schema11.properties.layout.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

