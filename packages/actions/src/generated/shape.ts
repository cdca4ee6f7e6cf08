// @ts-nocheck Made by `npm run generate` from the specs of the actions.
import type { ShapeCheck } from "@cordboard/language";


export default validate10 as ShapeCheck;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://cordboard.dev/schema/script-1.json","title":"Cordboard script","type":"object","properties":{"$schema":{"type":"string","maxLength":500},"version":{"type":"integer","const":1},"name":{"type":"string","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","description":"By this name others refer to the script."},"description":{"type":"string","maxLength":2000},"mediaType":{"const":"phone"},"language":{"type":"string","maxLength":35,"description":"BCP-47, such as en-US."},"timeZone":{"type":"string","maxLength":64,"description":"IANA, such as Europe/Berlin."},"variables":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"parameters":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Assign","description":"Gives variables new values.","type":"object","properties":{"type":{"const":"Assign"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["assignments"],"properties":{"assignments":{"type":"array","items":{"type":"object","required":["variable","expression"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"expression":{"type":"string","title":"Value","description":"Sees what the assignments before it have changed.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"variable"}}},"additionalProperties":false},"title":"Assignments","description":"Carried out in this order.","minItems":1,"maxItems":50,"ui":{"kind":"assignments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Case","description":"Compares a value with several others, and has a branch for each.","type":"object","properties":{"type":{"const":"Case"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["value","cases"],"properties":{"value":{"type":"string","title":"Value","description":"An expression; what it gives is compared with each case.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"cases":{"type":"array","items":{"type":"object","required":["value","branch"],"properties":{"value":{"type":["string","number"],"maxLength":200,"title":"Value","description":"As it stands: a text or a number, no expression."},"branch":{"type":"string","title":"Branch","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64","description":"The name of its branch."},"label":{"type":"string","title":"For","maxLength":64,"description":"What it stands for."}},"additionalProperties":false},"title":"Cases","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"cases"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Collect digits","description":"Asks the caller to type a number, such as an account number or a PIN.","type":"object","properties":{"type":{"const":"Collect"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","variable"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller is to type.","maxItems":50,"ui":{"kind":"prompts"}},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"minDigits":{"type":"integer","title":"Digits at the least","minimum":1,"maximum":32,"default":1},"maxDigits":{"type":"integer","title":"Digits at the most","minimum":1,"maximum":32,"default":20},"validation":{"type":"string","title":"Validation","description":"Must be true of the digits, which the variable holds already.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}},"secret":{"type":"boolean","title":"Secret","description":"Keep the digits out of journals and views; always clears digits.","default":false},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"End","description":"Ends the script. A conversation goes on, and a contact in queue stays there.","type":"object","properties":{"type":{"const":"End"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"If","description":"Goes one way or the other, depending on a condition.","type":"object","properties":{"type":{"const":"If"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["condition"],"properties":{"condition":{"type":"string","title":"Condition","description":"An expression that is true or false.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Language","description":"Chooses the language of the prompts that follow.","type":"object","properties":{"type":{"const":"Language"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["language"],"properties":{"language":{"type":"string","title":"Spoken language","description":"A BCP-47 tag, such as de-DE or es.","minLength":1,"maxLength":35,"ui":{"kind":"language"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Log","description":"Writes a line into the contact's journal.","type":"object","properties":{"type":{"const":"Log"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","title":"Text","description":"For those who look at the contact later. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Loop","description":"Goes round a number of times, then on.","type":"object","properties":{"type":{"const":"Loop"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["count"],"properties":{"count":{"title":"Times","description":"How often Repeat is taken, 1 to 1000.","minimum":1,"maximum":1000,"default":3,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","form":"keys of a phone (0-9, * and #, at most 8) or a range such as 2-5","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Milestone","description":"Notes that the contact has come to a point that counts.","type":"object","properties":{"type":{"const":"Milestone"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"Name","description":"The same in every call, so that it can be counted.","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters"},"data":{"type":"string","title":"Data","description":"What is worth keeping with it. {expression} stands for its value.","default":"","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","form":"letters, digits, _ and -, at most 64","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Record","description":"Records what the caller says.","type":"object","properties":{"type":{"const":"Record"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played first; a key skips them.","maxItems":50,"ui":{"kind":"prompts"}},"maxSec":{"type":"integer","title":"Longest (seconds)","description":"Then the recording ends.","minimum":1,"maximum":3600,"default":120,"ui":{"kind":"seconds"}},"silenceSec":{"type":"integer","title":"Silence (seconds)","description":"So much silence ends the recording. 0: silence never does.","minimum":0,"maximum":60,"default":5,"ui":{"kind":"seconds"}},"beep":{"type":"boolean","title":"Beep","description":"A tone before the recording begins.","default":true},"terminationKey":{"enum":["#","*","any","none"],"title":"Termination key","description":"Ends the recording.","default":"#"},"variable":{"type":"string","title":"Store name in","description":"A variable that takes the recording's name.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"lengthVariable":{"type":"string","title":"Store length in","description":"A variable that takes the recording's length in seconds.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Transfer","description":"Calls a number outside and connects the caller with whoever answers.","type":"object","properties":{"type":{"const":"Transfer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["destination"],"properties":{"destination":{"type":"string","title":"Destination","description":"A number in any written form, or an extension of up to six digits.","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the other side sees. The one that was called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"timeoutSec":{"type":"integer","title":"Ring for (seconds)","description":"Then it counts as not answered.","minimum":5,"maximum":120,"default":30,"ui":{"kind":"seconds"}},"hears":{"enum":["ringback","music"],"title":"Caller hears","description":"While it rings: a ringing tone, or hold music.","default":"ringback"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false}]}},"notes":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":4000}},"additionalProperties":false}},"layout":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}},"additionalProperties":false}}},"required":["version","name","mediaType","language","timeZone","actions"],"additionalProperties":false,"$defs":{"label":{"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."},"branches":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."}}};
const schema12 = {"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."};
const schema13 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$", "u");
const pattern1 = new RegExp("^[a-z][A-Za-z0-9_]{0,63}$", "u");
const pattern3 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$", "u");
const pattern12 = new RegExp("^\\{[^{}]+\\}$", "u");
const pattern47 = new RegExp("^(?:[0-9*#]{1,8}|[0-9]-[0-9])$", "u");
const pattern58 = new RegExp("^[A-Za-z0-9_-]{0,64}$", "u");

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
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.name,data:data2};
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
let data16 = data15[key8];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err40 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.required,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const tag0 = data16.type;
if(typeof tag0 == "string"){
if(tag0 === "Assign"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err41 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.properties === undefined){
const err42 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
for(const key9 in data16){
if(!((((key9 === "type") || (key9 === "label")) || (key9 === "properties")) || (key9 === "branches"))){
const err43 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.type !== undefined){
let data17 = data16.type;
if("Assign" !== data17){
const err44 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Assign"},message:"must be equal to constant",schema:"Assign",parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.type,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.label !== undefined){
let data18 = data16.label;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err45 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data18};
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
const err46 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.properties !== undefined){
let data19 = data16.properties;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.assignments === undefined){
const err47 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/required",keyword:"required",params:{missingProperty: "assignments"},message:"must have required property '"+"assignments"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key10 in data19){
if(!(key10 === "assignments")){
const err48 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data19.assignments !== undefined){
let data20 = data19.assignments;
if(Array.isArray(data20)){
if(data20.length > 50){
const err49 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.length < 1){
const err50 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments,data:data20};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.variable === undefined){
const err51 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21.expression === undefined){
const err52 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key11 in data21){
if(!((key11 === "variable") || (key11 === "expression"))){
const err53 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.variable !== undefined){
let data22 = data21.variable;
if(typeof data22 === "string"){
if(!pattern1.test(data22)){
const err54 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.variable,data:data22};
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
const err55 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.variable,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.expression !== undefined){
let data23 = data21.expression;
if(typeof data23 === "string"){
if(data23.length > 1000){
const err56 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.expression,data:data23};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data23.length < 1){
const err57 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.expression,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.properties.expression,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.items,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/assignments",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/properties/assignments/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.properties.assignments,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties,data:data19};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.branches !== undefined){
let data24 = data16.branches;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key12 in data24){
const _errs64 = errors;
if(typeof key12 === "string"){
if(!pattern6.test(key12)){
const err62 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key12,propertyName:key12};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var valid18 = _errs64 === errors;
if(!valid18){
const err63 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key13 in data24){
let data25 = data24[key13];
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err64 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data25};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data24};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else if(tag0 === "Begin"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err68 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key14 in data16){
if(!((((key14 === "type") || (key14 === "label")) || (key14 === "properties")) || (key14 === "branches"))){
const err69 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data16.type !== undefined){
let data26 = data16.type;
if("Begin" !== data26){
const err70 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Begin"},message:"must be equal to constant",schema:"Begin",parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.type,data:data26};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data16.label !== undefined){
let data27 = data16.label;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
const err71 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data27};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data16.properties !== undefined){
let data28 = data16.properties;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key15 in data28){
const err73 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data16.branches !== undefined){
let data29 = data16.branches;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key16 in data29){
const _errs81 = errors;
if(typeof key16 === "string"){
if(!pattern6.test(key16)){
const err75 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key16,propertyName:key16};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid24 = _errs81 === errors;
if(!valid24){
const err76 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key16},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key17 in data29){
let data30 = data29[key17];
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
const err77 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data29};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else if(tag0 === "Callback"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err81 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key18 in data16){
if(!((((key18 === "type") || (key18 === "label")) || (key18 === "properties")) || (key18 === "branches"))){
const err82 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data16.type !== undefined){
let data31 = data16.type;
if("Callback" !== data31){
const err83 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "Callback"},message:"must be equal to constant",schema:"Callback",parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.type,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data16.label !== undefined){
let data32 = data16.label;
if(typeof data32 === "string"){
if(!pattern4.test(data32)){
const err84 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data32};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data32};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data16.properties !== undefined){
let data33 = data16.properties;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key19 in data33){
if(!(((((key19 === "phoneNumber") || (key19 === "callerId")) || (key19 === "callDelaySec")) || (key19 === "attempts")) || (key19 === "minutesBetween"))){
const err86 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data33.phoneNumber !== undefined){
let data34 = data33.phoneNumber;
if(typeof data34 === "string"){
if(data34.length > 200){
const err87 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/phoneNumber",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/phoneNumber/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.phoneNumber,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/phoneNumber",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/phoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.phoneNumber.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.phoneNumber,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.callerId !== undefined){
let data35 = data33.callerId;
if(typeof data35 === "string"){
if(data35.length > 200){
const err89 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callerId,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callerId,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data33.callDelaySec !== undefined){
let data36 = data33.callDelaySec;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (typeof data36 !== "string")){
const err91 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 59 || isNaN(data36)){
const err92 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59},message:"must be <= 59",schema:59,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err93 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(typeof data36 === "string"){
if(!pattern12.test(data36)){
const err94 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data36};
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
if(data33.attempts !== undefined){
let data37 = data33.attempts;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err95 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 10 || isNaN(data37)){
const err96 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data37 < 1 || isNaN(data37)){
const err97 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
if(data33.minutesBetween !== undefined){
let data38 = data33.minutesBetween;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err98 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/minutesBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1440 || isNaN(data38)){
const err99 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/minutesBetween/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err100 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/minutesBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties,data:data33};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data16.branches !== undefined){
let data39 = data16.branches;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key20 in data39){
const _errs108 = errors;
if(typeof key20 === "string"){
if(!pattern6.test(key20)){
const err102 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
var valid31 = _errs108 === errors;
if(!valid31){
const err103 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
for(const key21 in data39){
let data40 = data39[key21];
if(typeof data40 === "string"){
if(!pattern3.test(data40)){
const err104 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data40};
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
const err105 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else if(tag0 === "Case"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err108 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data16.properties === undefined){
const err109 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key22 in data16){
if(!((((key22 === "type") || (key22 === "label")) || (key22 === "properties")) || (key22 === "branches"))){
const err110 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data16.type !== undefined){
let data41 = data16.type;
if("Case" !== data41){
const err111 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "Case"},message:"must be equal to constant",schema:"Case",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.type,data:data41};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data16.label !== undefined){
let data42 = data16.label;
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
const err112 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data16.properties !== undefined){
let data43 = data16.properties;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.value === undefined){
const err114 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data43};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data43.cases === undefined){
const err115 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data43};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key23 in data43){
if(!((key23 === "value") || (key23 === "cases"))){
const err116 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data43.value !== undefined){
let data44 = data43.value;
if(typeof data44 === "string"){
if(data44.length > 1000){
const err117 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data44.length < 1){
const err118 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value,data:data44};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data43.cases !== undefined){
let data45 = data43.cases;
if(Array.isArray(data45)){
if(data45.length > 50){
const err120 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases,data:data45};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data45.length < 1){
const err121 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases,data:data45};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.value === undefined){
const err122 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data46.branch === undefined){
const err123 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key24 in data46){
if(!(((key24 === "value") || (key24 === "branch")) || (key24 === "label"))){
const err124 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data46};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data46.value !== undefined){
let data47 = data46.value;
if((typeof data47 !== "string") && (!((typeof data47 == "number") && (isFinite(data47))))){
const err125 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/value/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value.type},message:"must be string,number",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(typeof data47 === "string"){
if(data47.length > 200){
const err126 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
if(data46.branch !== undefined){
let data48 = data46.branch;
if(typeof data48 === "string"){
if(!pattern6.test(data48)){
const err127 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/branch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.branch,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/branch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.branch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.branch,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data46.label !== undefined){
let data49 = data46.label;
if(typeof data49 === "string"){
if(data49.length > 64){
const err129 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.label,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.label,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data46};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases,data:data45};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data43};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data16.branches !== undefined){
let data50 = data16.branches;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key25 in data50){
const _errs138 = errors;
if(typeof key25 === "string"){
if(!pattern6.test(key25)){
const err134 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key25,propertyName:key25};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var valid41 = _errs138 === errors;
if(!valid41){
const err135 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key25},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data50};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
for(const key26 in data50){
let data51 = data50[key26];
if(typeof data51 === "string"){
if(!pattern3.test(data51)){
const err136 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data50};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else if(tag0 === "Collect"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err140 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data16.properties === undefined){
const err141 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
for(const key27 in data16){
if(!((((key27 === "type") || (key27 === "label")) || (key27 === "properties")) || (key27 === "branches"))){
const err142 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data16.type !== undefined){
let data52 = data16.type;
if("Collect" !== data52){
const err143 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "Collect"},message:"must be equal to constant",schema:"Collect",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.type,data:data52};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data16.label !== undefined){
let data53 = data16.label;
if(typeof data53 === "string"){
if(!pattern4.test(data53)){
const err144 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data53};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data53};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data16.properties !== undefined){
let data54 = data16.properties;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.prompts === undefined){
const err146 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data54};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data54.variable === undefined){
const err147 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data54};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key28 in data54){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties, key28))){
const err148 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data54};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data54.prompts !== undefined){
let data55 = data54.prompts;
if(Array.isArray(data55)){
if(data55.length > 50){
const err149 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts,data:data55};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len2 = data55.length;
for(let i2=0; i2<len2; i2++){
let data56 = data55[i2];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.type === undefined){
const err150 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const tag1 = data56.type;
if(typeof tag1 == "string"){
if(tag1 === "speech"){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.type === undefined){
const err151 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data56};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data56.text === undefined){
const err152 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data56};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
for(const key29 in data56){
if(!((key29 === "type") || (key29 === "text"))){
const err153 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data56};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data56.type !== undefined){
let data57 = data56.type;
if(typeof data57 !== "string"){
const err154 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data57};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if("speech" !== data57){
const err155 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data57};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data56.text !== undefined){
let data58 = data56.text;
if(typeof data58 === "string"){
if(data58.length > 2000){
const err156 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data58};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data58};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data56};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else if(tag1 === "file"){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.type === undefined){
const err159 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data56.file === undefined){
const err160 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key30 in data56){
if(!((key30 === "type") || (key30 === "file"))){
const err161 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data56.type !== undefined){
let data59 = data56.type;
if(typeof data59 !== "string"){
const err162 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data59};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if("file" !== data59){
const err163 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data59};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data56.file !== undefined){
let data60 = data56.file;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err164 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data60};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data60};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data56};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else if(tag1 === "value"){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.type === undefined){
const err167 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data56};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data56.value === undefined){
const err168 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data56};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key31 in data56){
if(!(((key31 === "type") || (key31 === "value")) || (key31 === "as"))){
const err169 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data56};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data56.type !== undefined){
let data61 = data56.type;
if(typeof data61 !== "string"){
const err170 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data61};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if("value" !== data61){
const err171 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data61};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data56.value !== undefined){
let data62 = data56.value;
if(typeof data62 === "string"){
if(data62.length > 1000){
const err172 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data62};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data62.length < 1){
const err173 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data62};
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
const err174 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data62};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data56.as !== undefined){
let data63 = data56.as;
if(!(((data63 === "number") || (data63 === "digits")) || (data63 === "characters"))){
const err175 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data63};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data56};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts,data:data55};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data54.variable !== undefined){
let data64 = data54.variable;
if(typeof data64 === "string"){
if(!pattern1.test(data64)){
const err181 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable,data:data64};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable,data:data64};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data54.timeoutSec !== undefined){
let data65 = data54.timeoutSec;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err183 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 60 || isNaN(data65)){
const err184 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err185 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data65};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
if(data54.interDigitSec !== undefined){
let data66 = data54.interDigitSec;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err186 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data66};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 20 || isNaN(data66)){
const err187 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data66};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err188 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data66};
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
if(data54.minDigits !== undefined){
let data67 = data54.minDigits;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err189 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data67};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 32 || isNaN(data67)){
const err190 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data67};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err191 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data67};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data54.maxDigits !== undefined){
let data68 = data54.maxDigits;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err192 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data68};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 32 || isNaN(data68)){
const err193 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err194 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data68};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data54.validation !== undefined){
let data69 = data54.validation;
if(typeof data69 === "string"){
if(data69.length > 1000){
const err195 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data69};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data69.length < 1){
const err196 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data69};
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
const err197 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data69};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data54.secret !== undefined){
let data70 = data54.secret;
if(typeof data70 !== "boolean"){
const err198 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/secret",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.secret.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.secret,data:data70};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data54.terminationKey !== undefined){
let data71 = data54.terminationKey;
if(!(((data71 === "#") || (data71 === "*")) || (data71 === "none"))){
const err199 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey,data:data71};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data54.maxNoInput !== undefined){
let data72 = data54.maxNoInput;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err200 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data72};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 10 || isNaN(data72)){
const err201 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data72};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data72 < 1 || isNaN(data72)){
const err202 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data72};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data54.maxNoMatch !== undefined){
let data73 = data54.maxNoMatch;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err203 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data73};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10 || isNaN(data73)){
const err204 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data73};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err205 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data73};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(data54.noInputPrompts !== undefined){
let data74 = data54.noInputPrompts;
if(Array.isArray(data74)){
if(data74.length > 50){
const err206 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts,data:data74};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len3 = data74.length;
for(let i3=0; i3<len3; i3++){
let data75 = data74[i3];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.type === undefined){
const err207 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data75};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
const tag2 = data75.type;
if(typeof tag2 == "string"){
if(tag2 === "speech"){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.type === undefined){
const err208 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data75};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data75.text === undefined){
const err209 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data75};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key32 in data75){
if(!((key32 === "type") || (key32 === "text"))){
const err210 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data75};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data75.type !== undefined){
let data76 = data75.type;
if(typeof data76 !== "string"){
const err211 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data76};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if("speech" !== data76){
const err212 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data76};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data75.text !== undefined){
let data77 = data75.text;
if(typeof data77 === "string"){
if(data77.length > 2000){
const err213 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data77};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data77};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data75};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else if(tag2 === "file"){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.type === undefined){
const err216 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data75.file === undefined){
const err217 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key33 in data75){
if(!((key33 === "type") || (key33 === "file"))){
const err218 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data75.type !== undefined){
let data78 = data75.type;
if(typeof data78 !== "string"){
const err219 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data78};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if("file" !== data78){
const err220 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data78};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data75.file !== undefined){
let data79 = data75.file;
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err221 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data79};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data79};
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
const err223 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data75};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else if(tag2 === "value"){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.type === undefined){
const err224 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data75};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data75.value === undefined){
const err225 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data75};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
for(const key34 in data75){
if(!(((key34 === "type") || (key34 === "value")) || (key34 === "as"))){
const err226 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data75};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data75.type !== undefined){
let data80 = data75.type;
if(typeof data80 !== "string"){
const err227 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data80};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if("value" !== data80){
const err228 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data80};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data75.value !== undefined){
let data81 = data75.value;
if(typeof data81 === "string"){
if(data81.length > 1000){
const err229 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data81};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data81.length < 1){
const err230 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data81};
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
const err231 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data81};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data75.as !== undefined){
let data82 = data75.as;
if(!(((data82 === "number") || (data82 === "digits")) || (data82 === "characters"))){
const err232 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data82};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data75};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data75};
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
const err235 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data75};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data75};
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
const err237 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts,data:data74};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data54.noMatchPrompts !== undefined){
let data83 = data54.noMatchPrompts;
if(Array.isArray(data83)){
if(data83.length > 50){
const err238 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts,data:data83};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
const len4 = data83.length;
for(let i4=0; i4<len4; i4++){
let data84 = data83[i4];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err239 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const tag3 = data84.type;
if(typeof tag3 == "string"){
if(tag3 === "speech"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err240 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data84.text === undefined){
const err241 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key35 in data84){
if(!((key35 === "type") || (key35 === "text"))){
const err242 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data84.type !== undefined){
let data85 = data84.type;
if(typeof data85 !== "string"){
const err243 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data85};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if("speech" !== data85){
const err244 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data85};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data84.text !== undefined){
let data86 = data84.text;
if(typeof data86 === "string"){
if(data86.length > 2000){
const err245 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data86};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else if(tag3 === "file"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err248 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data84.file === undefined){
const err249 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
for(const key36 in data84){
if(!((key36 === "type") || (key36 === "file"))){
const err250 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data84.type !== undefined){
let data87 = data84.type;
if(typeof data87 !== "string"){
const err251 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data87};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if("file" !== data87){
const err252 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data87};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data84.file !== undefined){
let data88 = data84.file;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err253 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data88};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data88};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else if(tag3 === "value"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err256 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data84.value === undefined){
const err257 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
for(const key37 in data84){
if(!(((key37 === "type") || (key37 === "value")) || (key37 === "as"))){
const err258 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data84.type !== undefined){
let data89 = data84.type;
if(typeof data89 !== "string"){
const err259 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data89};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if("value" !== data89){
const err260 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data89};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data84.value !== undefined){
let data90 = data84.value;
if(typeof data90 === "string"){
if(data90.length > 1000){
const err261 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data90};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data90.length < 1){
const err262 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data90};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data90};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data84.as !== undefined){
let data91 = data84.as;
if(!(((data91 === "number") || (data91 === "digits")) || (data91 === "characters"))){
const err264 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data91};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts,data:data83};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data54.clearDigits !== undefined){
let data92 = data54.clearDigits;
if(typeof data92 !== "boolean"){
const err270 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.clearDigits,data:data92};
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
const err271 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data54};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data16.branches !== undefined){
let data93 = data16.branches;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key38 in data93){
const _errs257 = errors;
if(typeof key38 === "string"){
if(!pattern6.test(key38)){
const err272 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key38,propertyName:key38};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
var valid75 = _errs257 === errors;
if(!valid75){
const err273 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data93};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
for(const key39 in data93){
let data94 = data93[key39];
if(typeof data94 === "string"){
if(!pattern3.test(data94)){
const err274 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data94};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data94};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data93};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
else {
const err277 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else if(tag0 === "End"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err278 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[5].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key40 in data16){
if(!((((key40 === "type") || (key40 === "label")) || (key40 === "properties")) || (key40 === "branches"))){
const err279 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data16.type !== undefined){
let data95 = data16.type;
if("End" !== data95){
const err280 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "End"},message:"must be equal to constant",schema:"End",parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.type,data:data95};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data16.label !== undefined){
let data96 = data16.label;
if(typeof data96 === "string"){
if(!pattern4.test(data96)){
const err281 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data96};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data96};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data16.properties !== undefined){
let data97 = data16.properties;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key41 in data97){
const err283 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data97};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data97};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data16.branches !== undefined){
let data98 = data16.branches;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key42 in data98){
const _errs274 = errors;
if(typeof key42 === "string"){
if(!pattern6.test(key42)){
const err285 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key42,propertyName:key42};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
var valid81 = _errs274 === errors;
if(!valid81){
const err286 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key42},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data98};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
for(const key43 in data98){
let data99 = data98[key43];
if(typeof data99 === "string"){
if(!pattern3.test(data99)){
const err287 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data99};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data99};
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
const err289 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data98};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else if(tag0 === "Hangup"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err291 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[6].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key44 in data16){
if(!((((key44 === "type") || (key44 === "label")) || (key44 === "properties")) || (key44 === "branches"))){
const err292 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data16.type !== undefined){
let data100 = data16.type;
if("Hangup" !== data100){
const err293 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "Hangup"},message:"must be equal to constant",schema:"Hangup",parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.type,data:data100};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data16.label !== undefined){
let data101 = data16.label;
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
const err294 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data101};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data101};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data16.properties !== undefined){
let data102 = data16.properties;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key45 in data102){
if(!(key45 === "cause")){
const err296 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data102};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data102.cause !== undefined){
let data103 = data102.cause;
if(!((((data103 === "normal") || (data103 === "busy")) || (data103 === "rejected")) || (data103 === "congestion"))){
const err297 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cause",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/properties/cause/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.properties.cause.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.properties.cause.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.properties.cause,data:data103};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data102};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data16.branches !== undefined){
let data104 = data16.branches;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key46 in data104){
const _errs292 = errors;
if(typeof key46 === "string"){
if(!pattern6.test(key46)){
const err299 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key46,propertyName:key46};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
var valid88 = _errs292 === errors;
if(!valid88){
const err300 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key46},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data104};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
for(const key47 in data104){
let data105 = data104[key47];
if(typeof data105 === "string"){
if(!pattern3.test(data105)){
const err301 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data105};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data104};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else if(tag0 === "If"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err305 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data16.properties === undefined){
const err306 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key48 in data16){
if(!((((key48 === "type") || (key48 === "label")) || (key48 === "properties")) || (key48 === "branches"))){
const err307 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data16.type !== undefined){
let data106 = data16.type;
if("If" !== data106){
const err308 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "If"},message:"must be equal to constant",schema:"If",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.type,data:data106};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data16.label !== undefined){
let data107 = data16.label;
if(typeof data107 === "string"){
if(!pattern4.test(data107)){
const err309 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data107};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data107};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data16.properties !== undefined){
let data108 = data16.properties;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.condition === undefined){
const err311 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data108};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key49 in data108){
if(!(key49 === "condition")){
const err312 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data108};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data108.condition !== undefined){
let data109 = data108.condition;
if(typeof data109 === "string"){
if(data109.length > 1000){
const err313 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/condition/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.condition,data:data109};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data109.length < 1){
const err314 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.condition,data:data109};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.condition.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.condition,data:data109};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data108};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data16.branches !== undefined){
let data110 = data16.branches;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key50 in data110){
const _errs311 = errors;
if(typeof key50 === "string"){
if(!pattern6.test(key50)){
const err317 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key50,propertyName:key50};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
var valid95 = _errs311 === errors;
if(!valid95){
const err318 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key50},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data110};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
for(const key51 in data110){
let data111 = data110[key51];
if(typeof data111 === "string"){
if(!pattern3.test(data111)){
const err319 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data111};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data111};
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
else {
const err321 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data110};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else if(tag0 === "Language"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err323 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data16.properties === undefined){
const err324 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
for(const key52 in data16){
if(!((((key52 === "type") || (key52 === "label")) || (key52 === "properties")) || (key52 === "branches"))){
const err325 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data16.type !== undefined){
let data112 = data16.type;
if("Language" !== data112){
const err326 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "Language"},message:"must be equal to constant",schema:"Language",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.type,data:data112};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data16.label !== undefined){
let data113 = data16.label;
if(typeof data113 === "string"){
if(!pattern4.test(data113)){
const err327 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data113};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data113};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data16.properties !== undefined){
let data114 = data16.properties;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.language === undefined){
const err329 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data114};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key53 in data114){
if(!(key53 === "language")){
const err330 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data114};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data114.language !== undefined){
let data115 = data114.language;
if(typeof data115 === "string"){
if(data115.length > 35){
const err331 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.language,data:data115};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data115.length < 1){
const err332 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.language,data:data115};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.language.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.language,data:data115};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data114};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data16.branches !== undefined){
let data116 = data16.branches;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key54 in data116){
const _errs330 = errors;
if(typeof key54 === "string"){
if(!pattern6.test(key54)){
const err335 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key54,propertyName:key54};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
var valid102 = _errs330 === errors;
if(!valid102){
const err336 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key54},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data116};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
for(const key55 in data116){
let data117 = data116[key55];
if(typeof data117 === "string"){
if(!pattern3.test(data117)){
const err337 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data116};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else if(tag0 === "Log"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err341 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data16.properties === undefined){
const err342 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
for(const key56 in data16){
if(!((((key56 === "type") || (key56 === "label")) || (key56 === "properties")) || (key56 === "branches"))){
const err343 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data16.type !== undefined){
let data118 = data16.type;
if("Log" !== data118){
const err344 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "Log"},message:"must be equal to constant",schema:"Log",parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.type,data:data118};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data16.label !== undefined){
let data119 = data16.label;
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err345 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data119};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data119};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data16.properties !== undefined){
let data120 = data16.properties;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.text === undefined){
const err347 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data120};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
for(const key57 in data120){
if(!(key57 === "text")){
const err348 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data120};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data120.text !== undefined){
let data121 = data120.text;
if(typeof data121 === "string"){
if(data121.length > 2000){
const err349 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.text,data:data121};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.text,data:data121};
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
else {
const err351 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data120};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data16.branches !== undefined){
let data122 = data16.branches;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key58 in data122){
const _errs349 = errors;
if(typeof key58 === "string"){
if(!pattern6.test(key58)){
const err352 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key58,propertyName:key58};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
var valid109 = _errs349 === errors;
if(!valid109){
const err353 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key58},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data122};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
for(const key59 in data122){
let data123 = data122[key59];
if(typeof data123 === "string"){
if(!pattern3.test(data123)){
const err354 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data123};
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
const err355 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data123};
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
const err356 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data122};
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
const err357 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else if(tag0 === "Loop"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err358 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data16.properties === undefined){
const err359 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
for(const key60 in data16){
if(!((((key60 === "type") || (key60 === "label")) || (key60 === "properties")) || (key60 === "branches"))){
const err360 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data16.type !== undefined){
let data124 = data16.type;
if("Loop" !== data124){
const err361 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue: "Loop"},message:"must be equal to constant",schema:"Loop",parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.type,data:data124};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data16.label !== undefined){
let data125 = data16.label;
if(typeof data125 === "string"){
if(!pattern4.test(data125)){
const err362 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data125};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data125};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data16.properties !== undefined){
let data126 = data16.properties;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.count === undefined){
const err364 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data126};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key61 in data126){
if(!(key61 === "count")){
const err365 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data126};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data126.count !== undefined){
let data127 = data126.count;
if((!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))) && (typeof data127 !== "string")){
const err366 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/count/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.count.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.count.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.count,data:data127};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 1000 || isNaN(data127)){
const err367 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.count,data:data127};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err368 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.count,data:data127};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(typeof data127 === "string"){
if(!pattern12.test(data127)){
const err369 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/count/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.count,data:data127};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
}
else {
const err370 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data126};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data16.branches !== undefined){
let data128 = data16.branches;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key62 in data128){
const _errs368 = errors;
if(typeof key62 === "string"){
if(!pattern6.test(key62)){
const err371 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key62,propertyName:key62};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
var valid116 = _errs368 === errors;
if(!valid116){
const err372 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key62},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data128};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
for(const key63 in data128){
let data129 = data128[key63];
if(typeof data129 === "string"){
if(!pattern3.test(data129)){
const err373 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data129};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data129};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data128};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else if(tag0 === "Menu"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err377 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data16.properties === undefined){
const err378 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
for(const key64 in data16){
if(!((((key64 === "type") || (key64 === "label")) || (key64 === "properties")) || (key64 === "branches"))){
const err379 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data16.type !== undefined){
let data130 = data16.type;
if("Menu" !== data130){
const err380 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue: "Menu"},message:"must be equal to constant",schema:"Menu",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.type,data:data130};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data16.label !== undefined){
let data131 = data16.label;
if(typeof data131 === "string"){
if(!pattern4.test(data131)){
const err381 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data131};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data131};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data16.properties !== undefined){
let data132 = data16.properties;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.prompts === undefined){
const err383 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data132};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data132.choices === undefined){
const err384 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data132};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
for(const key65 in data132){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties, key65))){
const err385 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data132};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data132.prompts !== undefined){
let data133 = data132.prompts;
if(Array.isArray(data133)){
if(data133.length > 50){
const err386 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts,data:data133};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
const len5 = data133.length;
for(let i5=0; i5<len5; i5++){
let data134 = data133[i5];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.type === undefined){
const err387 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items,data:data134};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
const tag4 = data134.type;
if(typeof tag4 == "string"){
if(tag4 === "speech"){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.type === undefined){
const err388 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0],data:data134};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data134.text === undefined){
const err389 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0],data:data134};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key66 in data134){
if(!((key66 === "type") || (key66 === "text"))){
const err390 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0],data:data134};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data134.type !== undefined){
let data135 = data134.type;
if(typeof data135 !== "string"){
const err391 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data135};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if("speech" !== data135){
const err392 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data135};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data134.text !== undefined){
let data136 = data134.text;
if(typeof data136 === "string"){
if(data136.length > 2000){
const err393 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data136};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data136};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[0],data:data134};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else if(tag4 === "file"){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.type === undefined){
const err396 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data134.file === undefined){
const err397 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
for(const key67 in data134){
if(!((key67 === "type") || (key67 === "file"))){
const err398 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data134.type !== undefined){
let data137 = data134.type;
if(typeof data137 !== "string"){
const err399 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data137};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if("file" !== data137){
const err400 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data137};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data134.file !== undefined){
let data138 = data134.file;
if(typeof data138 === "string"){
if(!pattern0.test(data138)){
const err401 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data138};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data138};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
else {
const err403 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[1],data:data134};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else if(tag4 === "value"){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.type === undefined){
const err404 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2],data:data134};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data134.value === undefined){
const err405 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2],data:data134};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
for(const key68 in data134){
if(!(((key68 === "type") || (key68 === "value")) || (key68 === "as"))){
const err406 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2],data:data134};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data134.type !== undefined){
let data139 = data134.type;
if(typeof data139 !== "string"){
const err407 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data139};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if("value" !== data139){
const err408 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data139};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data134.value !== undefined){
let data140 = data134.value;
if(typeof data140 === "string"){
if(data140.length > 1000){
const err409 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data140};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data140.length < 1){
const err410 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data140};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data140};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data134.as !== undefined){
let data141 = data134.as;
if(!(((data141 === "number") || (data141 === "digits")) || (data141 === "characters"))){
const err412 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data141};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.oneOf[2],data:data134};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items,data:data134};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items,data:data134};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.items,data:data134};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.prompts,data:data133};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data132.choices !== undefined){
let data142 = data132.choices;
if(Array.isArray(data142)){
if(data142.length > 50){
const err418 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices,data:data142};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data142.length < 1){
const err419 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices,data:data142};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
const len6 = data142.length;
for(let i6=0; i6<len6; i6++){
let data143 = data142[i6];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.key === undefined){
const err420 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items,data:data143};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
for(const key69 in data143){
if(!((key69 === "key") || (key69 === "label"))){
const err421 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items,data:data143};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data143.key !== undefined){
let data144 = data143.key;
if(typeof data144 === "string"){
if(!pattern47.test(data144)){
const err422 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"},message:"must match pattern \""+"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"+"\"",schema:"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.properties.key,data:data144};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.properties.key.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.properties.key,data:data144};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data143.label !== undefined){
let data145 = data143.label;
if(typeof data145 === "string"){
if(data145.length > 64){
const err424 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.properties.label,data:data145};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.properties.label,data:data145};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.items,data:data143};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.choices,data:data142};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data132.timeoutSec !== undefined){
let data146 = data132.timeoutSec;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err428 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.timeoutSec,data:data146};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 60 || isNaN(data146)){
const err429 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.timeoutSec,data:data146};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err430 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.timeoutSec,data:data146};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data132.interDigitSec !== undefined){
let data147 = data132.interDigitSec;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err431 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.interDigitSec,data:data147};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 20 || isNaN(data147)){
const err432 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.interDigitSec,data:data147};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err433 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.interDigitSec,data:data147};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
if(data132.maxDigits !== undefined){
let data148 = data132.maxDigits;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err434 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxDigits,data:data148};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 8 || isNaN(data148)){
const err435 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxDigits,data:data148};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(data148 < 1 || isNaN(data148)){
const err436 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxDigits,data:data148};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
if(data132.terminationKey !== undefined){
let data149 = data132.terminationKey;
if(!(((data149 === "#") || (data149 === "*")) || (data149 === "none"))){
const err437 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.terminationKey,data:data149};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data132.maxNoInput !== undefined){
let data150 = data132.maxNoInput;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err438 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoInput,data:data150};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 > 10 || isNaN(data150)){
const err439 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoInput,data:data150};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data150 < 1 || isNaN(data150)){
const err440 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoInput,data:data150};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
if(data132.maxNoMatch !== undefined){
let data151 = data132.maxNoMatch;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err441 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoMatch,data:data151};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 > 10 || isNaN(data151)){
const err442 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoMatch,data:data151};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data151 < 1 || isNaN(data151)){
const err443 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.maxNoMatch,data:data151};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
if(data132.noInputPrompts !== undefined){
let data152 = data132.noInputPrompts;
if(Array.isArray(data152)){
if(data152.length > 50){
const err444 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts,data:data152};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
const len7 = data152.length;
for(let i7=0; i7<len7; i7++){
let data153 = data152[i7];
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.type === undefined){
const err445 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items,data:data153};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
const tag5 = data153.type;
if(typeof tag5 == "string"){
if(tag5 === "speech"){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.type === undefined){
const err446 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data153};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(data153.text === undefined){
const err447 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data153};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
for(const key70 in data153){
if(!((key70 === "type") || (key70 === "text"))){
const err448 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data153};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data153.type !== undefined){
let data154 = data153.type;
if(typeof data154 !== "string"){
const err449 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data154};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if("speech" !== data154){
const err450 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data154};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data153.text !== undefined){
let data155 = data153.text;
if(typeof data155 === "string"){
if(data155.length > 2000){
const err451 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data155};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data155};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data153};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else if(tag5 === "file"){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.type === undefined){
const err454 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data153};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data153.file === undefined){
const err455 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data153};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key71 in data153){
if(!((key71 === "type") || (key71 === "file"))){
const err456 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data153};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data153.type !== undefined){
let data156 = data153.type;
if(typeof data156 !== "string"){
const err457 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data156};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if("file" !== data156){
const err458 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data156};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data153.file !== undefined){
let data157 = data153.file;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err459 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data157};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data157};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
else {
const err461 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data153};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else if(tag5 === "value"){
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.type === undefined){
const err462 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data153};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data153.value === undefined){
const err463 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data153};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
for(const key72 in data153){
if(!(((key72 === "type") || (key72 === "value")) || (key72 === "as"))){
const err464 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data153};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data153.type !== undefined){
let data158 = data153.type;
if(typeof data158 !== "string"){
const err465 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data158};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if("value" !== data158){
const err466 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data158};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data153.value !== undefined){
let data159 = data153.value;
if(typeof data159 === "string"){
if(data159.length > 1000){
const err467 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data159};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data159.length < 1){
const err468 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data159};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data159};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data153.as !== undefined){
let data160 = data153.as;
if(!(((data160 === "number") || (data160 === "digits")) || (data160 === "characters"))){
const err470 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data160};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data153};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag5},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items,data:data153};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag5},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items,data:data153};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.items,data:data153};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noInputPrompts,data:data152};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data132.noMatchPrompts !== undefined){
let data161 = data132.noMatchPrompts;
if(Array.isArray(data161)){
if(data161.length > 50){
const err476 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts,data:data161};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
const len8 = data161.length;
for(let i8=0; i8<len8; i8++){
let data162 = data161[i8];
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.type === undefined){
const err477 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items,data:data162};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
const tag6 = data162.type;
if(typeof tag6 == "string"){
if(tag6 === "speech"){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.type === undefined){
const err478 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data162.text === undefined){
const err479 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
for(const key73 in data162){
if(!((key73 === "type") || (key73 === "text"))){
const err480 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data162.type !== undefined){
let data163 = data162.type;
if(typeof data163 !== "string"){
const err481 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data163};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if("speech" !== data163){
const err482 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data163};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data162.text !== undefined){
let data164 = data162.text;
if(typeof data164 === "string"){
if(data164.length > 2000){
const err483 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data164};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data164};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
else {
const err485 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data162};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else if(tag6 === "file"){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.type === undefined){
const err486 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data162.file === undefined){
const err487 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key74 in data162){
if(!((key74 === "type") || (key74 === "file"))){
const err488 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data162.type !== undefined){
let data165 = data162.type;
if(typeof data165 !== "string"){
const err489 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data165};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if("file" !== data165){
const err490 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data165};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data162.file !== undefined){
let data166 = data162.file;
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err491 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data166};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data166};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data162};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else if(tag6 === "value"){
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.type === undefined){
const err494 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data162};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data162.value === undefined){
const err495 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data162};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key75 in data162){
if(!(((key75 === "type") || (key75 === "value")) || (key75 === "as"))){
const err496 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data162};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data162.type !== undefined){
let data167 = data162.type;
if(typeof data167 !== "string"){
const err497 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data167};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if("value" !== data167){
const err498 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data167};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data162.value !== undefined){
let data168 = data162.value;
if(typeof data168 === "string"){
if(data168.length > 1000){
const err499 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data168};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if(data168.length < 1){
const err500 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data168};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data168};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data162.as !== undefined){
let data169 = data162.as;
if(!(((data169 === "number") || (data169 === "digits")) || (data169 === "characters"))){
const err502 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data169};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data162};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag6},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items,data:data162};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag6},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items,data:data162};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.items,data:data162};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
else {
const err507 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.noMatchPrompts,data:data161};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data132.clearDigits !== undefined){
let data170 = data132.clearDigits;
if(typeof data170 !== "boolean"){
const err508 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.clearDigits,data:data170};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data132.variable !== undefined){
let data171 = data132.variable;
if(typeof data171 === "string"){
if(!pattern1.test(data171)){
const err509 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.variable,data:data171};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.variable,data:data171};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
else {
const err511 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data132};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data16.branches !== undefined){
let data172 = data16.branches;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key76 in data172){
const _errs490 = errors;
if(typeof key76 === "string"){
if(!pattern6.test(key76)){
const err512 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key76,propertyName:key76};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var valid153 = _errs490 === errors;
if(!valid153){
const err513 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key76},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data172};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
for(const key77 in data172){
let data173 = data172[key77];
if(typeof data173 === "string"){
if(!pattern3.test(data173)){
const err514 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data173};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key77.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data173};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data172};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else if(tag0 === "Milestone"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err518 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(data16.properties === undefined){
const err519 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
for(const key78 in data16){
if(!((((key78 === "type") || (key78 === "label")) || (key78 === "properties")) || (key78 === "branches"))){
const err520 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data16.type !== undefined){
let data174 = data16.type;
if("Milestone" !== data174){
const err521 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue: "Milestone"},message:"must be equal to constant",schema:"Milestone",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.type,data:data174};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data16.label !== undefined){
let data175 = data16.label;
if(typeof data175 === "string"){
if(!pattern4.test(data175)){
const err522 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data175};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data175};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data16.properties !== undefined){
let data176 = data16.properties;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.name === undefined){
const err524 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data176};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
for(const key79 in data176){
if(!((key79 === "name") || (key79 === "data"))){
const err525 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data176};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data176.name !== undefined){
let data177 = data176.name;
if(typeof data177 === "string"){
if(!pattern4.test(data177)){
const err526 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.name,data:data177};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.name,data:data177};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data176.data !== undefined){
let data178 = data176.data;
if(typeof data178 === "string"){
if(data178.length > 2000){
const err528 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/data/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.data,data:data178};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.data.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.data,data:data178};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data176};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data16.branches !== undefined){
let data179 = data16.branches;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key80 in data179){
const _errs511 = errors;
if(typeof key80 === "string"){
if(!pattern6.test(key80)){
const err531 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key80,propertyName:key80};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
var valid160 = _errs511 === errors;
if(!valid160){
const err532 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key80},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data179};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
for(const key81 in data179){
let data180 = data179[key81];
if(typeof data180 === "string"){
if(!pattern3.test(data180)){
const err533 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data180};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data180};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data179};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else if(tag0 === "Music"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err537 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key82 in data16){
if(!((((key82 === "type") || (key82 === "label")) || (key82 === "properties")) || (key82 === "branches"))){
const err538 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data16.type !== undefined){
let data181 = data16.type;
if("Music" !== data181){
const err539 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue: "Music"},message:"must be equal to constant",schema:"Music",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.type,data:data181};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data16.label !== undefined){
let data182 = data16.label;
if(typeof data182 === "string"){
if(!pattern4.test(data182)){
const err540 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data182};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data182};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data16.properties !== undefined){
let data183 = data16.properties;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key83 in data183){
if(!((((key83 === "musicClass") || (key83 === "file")) || (key83 === "startOffsetSec")) || (key83 === "seconds"))){
const err542 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data183};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data183.musicClass !== undefined){
let data184 = data183.musicClass;
if(typeof data184 === "string"){
if(!pattern58.test(data184)){
const err543 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/musicClass/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{0,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{0,64}$"+"\"",schema:"^[A-Za-z0-9_-]{0,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.musicClass,data:data184};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/musicClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.musicClass.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.musicClass,data:data184};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data183.file !== undefined){
let data185 = data183.file;
if(typeof data185 === "string"){
if(!pattern0.test(data185)){
const err545 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.file,data:data185};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.file,data:data185};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data183.startOffsetSec !== undefined){
let data186 = data183.startOffsetSec;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err547 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/startOffsetSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.startOffsetSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.startOffsetSec,data:data186};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 3600 || isNaN(data186)){
const err548 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/startOffsetSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.startOffsetSec,data:data186};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err549 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/startOffsetSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.startOffsetSec,data:data186};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
if(data183.seconds !== undefined){
let data187 = data183.seconds;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err550 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.seconds,data:data187};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 3600 || isNaN(data187)){
const err551 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.seconds,data:data187};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data187 < 0 || isNaN(data187)){
const err552 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.seconds,data:data187};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
}
else {
const err553 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data183};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data16.branches !== undefined){
let data188 = data16.branches;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key84 in data188){
const _errs536 = errors;
if(typeof key84 === "string"){
if(!pattern6.test(key84)){
const err554 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key84,propertyName:key84};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
var valid167 = _errs536 === errors;
if(!valid167){
const err555 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key84},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data188};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
for(const key85 in data188){
let data189 = data188[key85];
if(typeof data189 === "string"){
if(!pattern3.test(data189)){
const err556 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data189};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data189};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data188};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else if(tag0 === "OnAnswer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err560 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
for(const key86 in data16){
if(!((((key86 === "type") || (key86 === "label")) || (key86 === "properties")) || (key86 === "branches"))){
const err561 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data16.type !== undefined){
let data190 = data16.type;
if("OnAnswer" !== data190){
const err562 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue: "OnAnswer"},message:"must be equal to constant",schema:"OnAnswer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.type,data:data190};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data16.label !== undefined){
let data191 = data16.label;
if(typeof data191 === "string"){
if(!pattern4.test(data191)){
const err563 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data191};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data191};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data16.properties !== undefined){
let data192 = data16.properties;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key87 in data192){
const err565 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data192};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data192};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data16.branches !== undefined){
let data193 = data16.branches;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key88 in data193){
const _errs553 = errors;
if(typeof key88 === "string"){
if(!pattern6.test(key88)){
const err567 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key88,propertyName:key88};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
var valid173 = _errs553 === errors;
if(!valid173){
const err568 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key88},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data193};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
for(const key89 in data193){
let data194 = data193[key89];
if(typeof data194 === "string"){
if(!pattern3.test(data194)){
const err569 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data194};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data194};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data193};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
else if(tag0 === "OnRelease"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err573 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[15].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
for(const key90 in data16){
if(!((((key90 === "type") || (key90 === "label")) || (key90 === "properties")) || (key90 === "branches"))){
const err574 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data16.type !== undefined){
let data195 = data16.type;
if("OnRelease" !== data195){
const err575 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue: "OnRelease"},message:"must be equal to constant",schema:"OnRelease",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.type,data:data195};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data16.label !== undefined){
let data196 = data16.label;
if(typeof data196 === "string"){
if(!pattern4.test(data196)){
const err576 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data196};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data196};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data16.properties !== undefined){
let data197 = data16.properties;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key91 in data197){
const err578 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data197};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
else {
const err579 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data197};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data16.branches !== undefined){
let data198 = data16.branches;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
for(const key92 in data198){
const _errs570 = errors;
if(typeof key92 === "string"){
if(!pattern6.test(key92)){
const err580 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key92,propertyName:key92};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
var valid179 = _errs570 === errors;
if(!valid179){
const err581 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key92},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data198};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
for(const key93 in data198){
let data199 = data198[key93];
if(typeof data199 === "string"){
if(!pattern3.test(data199)){
const err582 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data199};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data199};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data198};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
else {
const err585 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else if(tag0 === "Play"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err586 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(data16.properties === undefined){
const err587 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
for(const key94 in data16){
if(!((((key94 === "type") || (key94 === "label")) || (key94 === "properties")) || (key94 === "branches"))){
const err588 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data16.type !== undefined){
let data200 = data16.type;
if("Play" !== data200){
const err589 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/type/const",keyword:"const",params:{allowedValue: "Play"},message:"must be equal to constant",schema:"Play",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.type,data:data200};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data16.label !== undefined){
let data201 = data16.label;
if(typeof data201 === "string"){
if(!pattern4.test(data201)){
const err590 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data201};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data201};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data16.properties !== undefined){
let data202 = data16.properties;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.prompts === undefined){
const err592 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data202};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
for(const key95 in data202){
if(!(((key95 === "prompts") || (key95 === "bargeIn")) || (key95 === "clearDigits"))){
const err593 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data202};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data202.prompts !== undefined){
let data203 = data202.prompts;
if(Array.isArray(data203)){
if(data203.length > 50){
const err594 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts,data:data203};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(data203.length < 1){
const err595 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts,data:data203};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
const len9 = data203.length;
for(let i9=0; i9<len9; i9++){
let data204 = data203[i9];
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.type === undefined){
const err596 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items,data:data204};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
const tag7 = data204.type;
if(typeof tag7 == "string"){
if(tag7 === "speech"){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.type === undefined){
const err597 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0],data:data204};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data204.text === undefined){
const err598 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0],data:data204};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
for(const key96 in data204){
if(!((key96 === "type") || (key96 === "text"))){
const err599 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0],data:data204};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data204.type !== undefined){
let data205 = data204.type;
if(typeof data205 !== "string"){
const err600 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data205};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if("speech" !== data205){
const err601 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data205};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data204.text !== undefined){
let data206 = data204.text;
if(typeof data206 === "string"){
if(data206.length > 2000){
const err602 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data206};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data206};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[0],data:data204};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else if(tag7 === "file"){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.type === undefined){
const err605 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1],data:data204};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data204.file === undefined){
const err606 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1],data:data204};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key97 in data204){
if(!((key97 === "type") || (key97 === "file"))){
const err607 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key97},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1],data:data204};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data204.type !== undefined){
let data207 = data204.type;
if(typeof data207 !== "string"){
const err608 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data207};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if("file" !== data207){
const err609 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data207};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data204.file !== undefined){
let data208 = data204.file;
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
const err610 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data208};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data208};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[1],data:data204};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else if(tag7 === "value"){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.type === undefined){
const err613 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2],data:data204};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data204.value === undefined){
const err614 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2],data:data204};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
for(const key98 in data204){
if(!(((key98 === "type") || (key98 === "value")) || (key98 === "as"))){
const err615 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2],data:data204};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data204.type !== undefined){
let data209 = data204.type;
if(typeof data209 !== "string"){
const err616 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data209};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if("value" !== data209){
const err617 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data209};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data204.value !== undefined){
let data210 = data204.value;
if(typeof data210 === "string"){
if(data210.length > 1000){
const err618 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data210};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data210.length < 1){
const err619 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data210};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data210};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data204.as !== undefined){
let data211 = data204.as;
if(!(((data211 === "number") || (data211 === "digits")) || (data211 === "characters"))){
const err621 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data211};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.oneOf[2],data:data204};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag7},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items,data:data204};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag7},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items,data:data204};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.items,data:data204};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.prompts,data:data203};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data202.bargeIn !== undefined){
let data212 = data202.bargeIn;
if(typeof data212 !== "boolean"){
const err627 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/bargeIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/bargeIn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.bargeIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.bargeIn,data:data212};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data202.clearDigits !== undefined){
let data213 = data202.clearDigits;
if(typeof data213 !== "boolean"){
const err628 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.properties.clearDigits,data:data213};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data202};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data16.branches !== undefined){
let data214 = data16.branches;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key99 in data214){
const _errs618 = errors;
if(typeof key99 === "string"){
if(!pattern6.test(key99)){
const err630 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key99,propertyName:key99};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
var valid195 = _errs618 === errors;
if(!valid195){
const err631 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key99},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data214};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
for(const key100 in data214){
let data215 = data214[key100];
if(typeof data215 === "string"){
if(!pattern3.test(data215)){
const err632 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
else {
const err633 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data215};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data214};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else if(tag0 === "Record"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err636 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
for(const key101 in data16){
if(!((((key101 === "type") || (key101 === "label")) || (key101 === "properties")) || (key101 === "branches"))){
const err637 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data16.type !== undefined){
let data216 = data16.type;
if("Record" !== data216){
const err638 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue: "Record"},message:"must be equal to constant",schema:"Record",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.type,data:data216};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data16.label !== undefined){
let data217 = data16.label;
if(typeof data217 === "string"){
if(!pattern4.test(data217)){
const err639 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data217};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data217};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data16.properties !== undefined){
let data218 = data16.properties;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key102 in data218){
if(!(((((((key102 === "prompts") || (key102 === "maxSec")) || (key102 === "silenceSec")) || (key102 === "beep")) || (key102 === "terminationKey")) || (key102 === "variable")) || (key102 === "lengthVariable"))){
const err641 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data218};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data218.prompts !== undefined){
let data219 = data218.prompts;
if(Array.isArray(data219)){
if(data219.length > 50){
const err642 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts,data:data219};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
const len10 = data219.length;
for(let i10=0; i10<len10; i10++){
let data220 = data219[i10];
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.type === undefined){
const err643 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items,data:data220};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
const tag8 = data220.type;
if(typeof tag8 == "string"){
if(tag8 === "speech"){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.type === undefined){
const err644 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0],data:data220};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data220.text === undefined){
const err645 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0],data:data220};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
for(const key103 in data220){
if(!((key103 === "type") || (key103 === "text"))){
const err646 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0],data:data220};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data220.type !== undefined){
let data221 = data220.type;
if(typeof data221 !== "string"){
const err647 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data221};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if("speech" !== data221){
const err648 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data221};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data220.text !== undefined){
let data222 = data220.text;
if(typeof data222 === "string"){
if(data222.length > 2000){
const err649 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data222};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
else {
const err650 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data222};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
}
else {
const err651 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[0],data:data220};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else if(tag8 === "file"){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.type === undefined){
const err652 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1],data:data220};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
if(data220.file === undefined){
const err653 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1],data:data220};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
for(const key104 in data220){
if(!((key104 === "type") || (key104 === "file"))){
const err654 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1],data:data220};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data220.type !== undefined){
let data223 = data220.type;
if(typeof data223 !== "string"){
const err655 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data223};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if("file" !== data223){
const err656 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data223};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data220.file !== undefined){
let data224 = data220.file;
if(typeof data224 === "string"){
if(!pattern0.test(data224)){
const err657 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data224};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data224};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
}
else {
const err659 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[1],data:data220};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
else if(tag8 === "value"){
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.type === undefined){
const err660 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2],data:data220};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(data220.value === undefined){
const err661 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2],data:data220};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
for(const key105 in data220){
if(!(((key105 === "type") || (key105 === "value")) || (key105 === "as"))){
const err662 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2],data:data220};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data220.type !== undefined){
let data225 = data220.type;
if(typeof data225 !== "string"){
const err663 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data225};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if("value" !== data225){
const err664 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data225};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data220.value !== undefined){
let data226 = data220.value;
if(typeof data226 === "string"){
if(data226.length > 1000){
const err665 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data226};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data226.length < 1){
const err666 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data226};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
else {
const err667 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data226};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data220.as !== undefined){
let data227 = data220.as;
if(!(((data227 === "number") || (data227 === "digits")) || (data227 === "characters"))){
const err668 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data227};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.oneOf[2],data:data220};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
else {
const err670 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag8},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items,data:data220};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
else {
const err671 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag8},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items,data:data220};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
else {
const err672 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.items,data:data220};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
else {
const err673 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.prompts,data:data219};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data218.maxSec !== undefined){
let data228 = data218.maxSec;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err674 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/maxSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.maxSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.maxSec,data:data228};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 3600 || isNaN(data228)){
const err675 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/maxSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.maxSec,data:data228};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(data228 < 1 || isNaN(data228)){
const err676 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/maxSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.maxSec,data:data228};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
if(data218.silenceSec !== undefined){
let data229 = data218.silenceSec;
if(!(((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229))) && (isFinite(data229)))){
const err677 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/silenceSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.silenceSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.silenceSec,data:data229};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 > 60 || isNaN(data229)){
const err678 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/silenceSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.silenceSec,data:data229};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data229 < 0 || isNaN(data229)){
const err679 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/silenceSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.silenceSec,data:data229};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
if(data218.beep !== undefined){
let data230 = data218.beep;
if(typeof data230 !== "boolean"){
const err680 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/beep",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/beep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.beep.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.beep,data:data230};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data218.terminationKey !== undefined){
let data231 = data218.terminationKey;
if(!((((data231 === "#") || (data231 === "*")) || (data231 === "any")) || (data231 === "none"))){
const err681 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.terminationKey,data:data231};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data218.variable !== undefined){
let data232 = data218.variable;
if(typeof data232 === "string"){
if(!pattern1.test(data232)){
const err682 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.variable,data:data232};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.variable,data:data232};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data218.lengthVariable !== undefined){
let data233 = data218.lengthVariable;
if(typeof data233 === "string"){
if(!pattern1.test(data233)){
const err684 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/lengthVariable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.lengthVariable,data:data233};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
else {
const err685 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/properties/lengthVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.lengthVariable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.properties.lengthVariable,data:data233};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
else {
const err686 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data218};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data16.branches !== undefined){
let data234 = data16.branches;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key106 in data234){
const _errs673 = errors;
if(typeof key106 === "string"){
if(!pattern6.test(key106)){
const err687 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key106,propertyName:key106};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
var valid211 = _errs673 === errors;
if(!valid211){
const err688 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key106},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data234};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
for(const key107 in data234){
let data235 = data234[key107];
if(typeof data235 === "string"){
if(!pattern3.test(data235)){
const err689 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data235};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
else {
const err690 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key107.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data235};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
}
else {
const err691 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data234};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
else {
const err692 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
else if(tag0 === "Reqagent"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err693 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
if(data16.properties === undefined){
const err694 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
for(const key108 in data16){
if(!((((key108 === "type") || (key108 === "label")) || (key108 === "properties")) || (key108 === "branches"))){
const err695 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data16.type !== undefined){
let data236 = data16.type;
if("Reqagent" !== data236){
const err696 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue: "Reqagent"},message:"must be equal to constant",schema:"Reqagent",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.type,data:data236};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data16.label !== undefined){
let data237 = data16.label;
if(typeof data237 === "string"){
if(!pattern4.test(data237)){
const err697 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data237};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
else {
const err698 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data237};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data16.properties !== undefined){
let data238 = data16.properties;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.skill === undefined){
const err699 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data238};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
for(const key109 in data238){
if(!(((((((key109 === "skill") || (key109 === "priority")) || (key109 === "acceleration")) || (key109 === "maxPriority")) || (key109 === "proficiencyFrom")) || (key109 === "proficiencyTo")) || (key109 === "targetAgent"))){
const err700 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data238};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data238.skill !== undefined){
let data239 = data238.skill;
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err701 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.skill,data:data239};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
else {
const err702 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.skill,data:data239};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data238.priority !== undefined){
let data240 = data238.priority;
if((!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))) && (typeof data240 !== "string")){
const err703 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.priority,data:data240};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 > 1000 || isNaN(data240)){
const err704 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.priority,data:data240};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(data240 < 0 || isNaN(data240)){
const err705 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.priority,data:data240};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(typeof data240 === "string"){
if(!pattern12.test(data240)){
const err706 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.priority,data:data240};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
}
if(data238.acceleration !== undefined){
let data241 = data238.acceleration;
if(!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241)))){
const err707 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.acceleration,data:data241};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 > 1000 || isNaN(data241)){
const err708 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.acceleration,data:data241};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(data241 < 0 || isNaN(data241)){
const err709 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.acceleration,data:data241};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
if(data238.maxPriority !== undefined){
let data242 = data238.maxPriority;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
const err710 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.maxPriority,data:data242};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 > 1000 || isNaN(data242)){
const err711 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.maxPriority,data:data242};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if(data242 < 0 || isNaN(data242)){
const err712 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.maxPriority,data:data242};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
}
if(data238.proficiencyFrom !== undefined){
let data243 = data238.proficiencyFrom;
if(!(((typeof data243 == "number") && (!(data243 % 1) && !isNaN(data243))) && (isFinite(data243)))){
const err713 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyFrom,data:data243};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 > 20 || isNaN(data243)){
const err714 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyFrom,data:data243};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(data243 < 1 || isNaN(data243)){
const err715 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyFrom,data:data243};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
if(data238.proficiencyTo !== undefined){
let data244 = data238.proficiencyTo;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err716 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyTo,data:data244};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 > 20 || isNaN(data244)){
const err717 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyTo,data:data244};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(data244 < 1 || isNaN(data244)){
const err718 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.proficiencyTo,data:data244};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
if(data238.targetAgent !== undefined){
let data245 = data238.targetAgent;
if(typeof data245 === "string"){
if(data245.length > 200){
const err719 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.targetAgent,data:data245};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
else {
const err720 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.targetAgent,data:data245};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
else {
const err721 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data238};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data16.branches !== undefined){
let data246 = data16.branches;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key110 in data246){
const _errs704 = errors;
if(typeof key110 === "string"){
if(!pattern6.test(key110)){
const err722 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key110,propertyName:key110};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
var valid218 = _errs704 === errors;
if(!valid218){
const err723 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key110},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data246};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
for(const key111 in data246){
let data247 = data246[key111];
if(typeof data247 === "string"){
if(!pattern3.test(data247)){
const err724 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key111.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
else {
const err725 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key111.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data247};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
else {
const err726 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data246};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
}
else {
const err727 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
else if(tag0 === "Transfer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err728 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(data16.properties === undefined){
const err729 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
for(const key112 in data16){
if(!((((key112 === "type") || (key112 === "label")) || (key112 === "properties")) || (key112 === "branches"))){
const err730 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data16.type !== undefined){
let data248 = data16.type;
if("Transfer" !== data248){
const err731 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/type/const",keyword:"const",params:{allowedValue: "Transfer"},message:"must be equal to constant",schema:"Transfer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.type,data:data248};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data16.label !== undefined){
let data249 = data16.label;
if(typeof data249 === "string"){
if(!pattern4.test(data249)){
const err732 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data249};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
else {
const err733 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data249};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data16.properties !== undefined){
let data250 = data16.properties;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.destination === undefined){
const err734 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data250};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
for(const key113 in data250){
if(!((((key113 === "destination") || (key113 === "callerId")) || (key113 === "timeoutSec")) || (key113 === "hears"))){
const err735 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data250};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data250.destination !== undefined){
let data251 = data250.destination;
if(typeof data251 === "string"){
if(data251.length > 200){
const err736 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/destination",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/destination/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.destination,data:data251};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
else {
const err737 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/destination",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.destination.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.destination,data:data251};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data250.callerId !== undefined){
let data252 = data250.callerId;
if(typeof data252 === "string"){
if(data252.length > 200){
const err738 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.callerId,data:data252};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
else {
const err739 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.callerId,data:data252};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data250.timeoutSec !== undefined){
let data253 = data250.timeoutSec;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err740 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.timeoutSec,data:data253};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 > 120 || isNaN(data253)){
const err741 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.timeoutSec,data:data253};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data253 < 5 || isNaN(data253)){
const err742 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.timeoutSec,data:data253};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
}
if(data250.hears !== undefined){
let data254 = data250.hears;
if(!((data254 === "ringback") || (data254 === "music"))){
const err743 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hears",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/hears/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.hears.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.hears.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.hears,data:data254};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
}
else {
const err744 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data250};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data16.branches !== undefined){
let data255 = data16.branches;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key114 in data255){
const _errs728 = errors;
if(typeof key114 === "string"){
if(!pattern6.test(key114)){
const err745 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key114,propertyName:key114};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
var valid225 = _errs728 === errors;
if(!valid225){
const err746 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key114},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data255};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
for(const key115 in data255){
let data256 = data255[key115];
if(typeof data256 === "string"){
if(!pattern3.test(data256)){
const err747 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
else {
const err748 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
}
else {
const err749 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data255};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
}
else {
const err750 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else if(tag0 === "Wait"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err751 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
if(data16.properties === undefined){
const err752 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
for(const key116 in data16){
if(!((((key116 === "type") || (key116 === "label")) || (key116 === "properties")) || (key116 === "branches"))){
const err753 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
if(data16.type !== undefined){
let data257 = data16.type;
if("Wait" !== data257){
const err754 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/type/const",keyword:"const",params:{allowedValue: "Wait"},message:"must be equal to constant",schema:"Wait",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.type,data:data257};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data16.label !== undefined){
let data258 = data16.label;
if(typeof data258 === "string"){
if(!pattern4.test(data258)){
const err755 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data258};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
else {
const err756 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data258};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data16.properties !== undefined){
let data259 = data16.properties;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.seconds === undefined){
const err757 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data259};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
for(const key117 in data259){
if(!(key117 === "seconds")){
const err758 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data259};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data259.seconds !== undefined){
let data260 = data259.seconds;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
const err759 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.seconds,data:data260};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 86400 || isNaN(data260)){
const err760 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.seconds,data:data260};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if(data260 < 1 || isNaN(data260)){
const err761 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.seconds,data:data260};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
}
else {
const err762 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data259};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data16.branches !== undefined){
let data261 = data16.branches;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key118 in data261){
const _errs747 = errors;
if(typeof key118 === "string"){
if(!pattern6.test(key118)){
const err763 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key118,propertyName:key118};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
var valid232 = _errs747 === errors;
if(!valid232){
const err764 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key118},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data261};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
for(const key119 in data261){
let data262 = data261[key119];
if(typeof data262 === "string"){
if(!pattern3.test(data262)){
const err765 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data262};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
else {
const err766 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data262};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
}
else {
const err767 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data261};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
else {
const err768 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
else {
const err769 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
else {
const err770 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
else {
const err771 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.type,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
}
else {
const err772 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.type,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
if(data.notes !== undefined){
let data263 = data.notes;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key120 in data263){
const _errs753 = errors;
if(typeof key120 === "string"){
if(!pattern3.test(key120)){
const err773 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.notes.propertyNames,data:key120,propertyName:key120};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
var valid234 = _errs753 === errors;
if(!valid234){
const err774 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key120},message:"property name must be valid",schema:schema11.properties.notes.propertyNames,parentSchema:schema11.properties.notes,data:data263};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
for(const key121 in data263){
let data264 = data263[key121];
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.text === undefined){
const err775 = {instancePath:instancePath+"/notes/" + key121.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.notes.additionalProperties.required,parentSchema:schema11.properties.notes.additionalProperties,data:data264};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
for(const key122 in data264){
if(!(key122 === "text")){
const err776 = {instancePath:instancePath+"/notes/" + key121.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notes.additionalProperties,data:data264};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data264.text !== undefined){
let data265 = data264.text;
if(typeof data265 === "string"){
if(data265.length > 4000){
const err777 = {instancePath:instancePath+"/notes/" + key121.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data265};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else {
const err778 = {instancePath:instancePath+"/notes/" + key121.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.additionalProperties.properties.text.type,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data265};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
}
else {
const err779 = {instancePath:instancePath+"/notes/" + key121.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.additionalProperties.type,parentSchema:schema11.properties.notes.additionalProperties,data:data264};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
}
else {
const err780 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data263};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data.layout !== undefined){
let data266 = data.layout;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key123 in data266){
const _errs762 = errors;
if(typeof key123 === "string"){
if(!pattern3.test(key123)){
const err781 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.layout.propertyNames,data:key123,propertyName:key123};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
var valid237 = _errs762 === errors;
if(!valid237){
const err782 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key123},message:"property name must be valid",schema:schema11.properties.layout.propertyNames,parentSchema:schema11.properties.layout,data:data266};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
for(const key124 in data266){
let data267 = data266[key124];
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
if(data267.x === undefined){
const err783 = {instancePath:instancePath+"/layout/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
if(data267.y === undefined){
const err784 = {instancePath:instancePath+"/layout/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
for(const key125 in data267){
if(!((key125 === "x") || (key125 === "y"))){
const err785 = {instancePath:instancePath+"/layout/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.layout.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data267.x !== undefined){
let data268 = data267.x;
if(!((typeof data268 == "number") && (isFinite(data268)))){
const err786 = {instancePath:instancePath+"/layout/" + key124.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.x.type,parentSchema:schema11.properties.layout.additionalProperties.properties.x,data:data268};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(data267.y !== undefined){
let data269 = data267.y;
if(!((typeof data269 == "number") && (isFinite(data269)))){
const err787 = {instancePath:instancePath+"/layout/" + key124.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.y.type,parentSchema:schema11.properties.layout.additionalProperties.properties.y,data:data269};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
}
else {
const err788 = {instancePath:instancePath+"/layout/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.additionalProperties.type,parentSchema:schema11.properties.layout.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
}
else {
const err789 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data266};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
}
else {
const err790 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

