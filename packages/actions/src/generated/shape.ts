// @ts-nocheck Made by `npm run generate` from the specs of the actions.
import type { ShapeCheck } from "@cordboard/language";


export default validate10 as ShapeCheck;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://cordboard.dev/schema/script-1.json","title":"Cordboard script","type":"object","properties":{"$schema":{"type":"string","maxLength":500},"version":{"type":"integer","const":1},"name":{"type":"string","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","description":"By this name others refer to the script."},"description":{"type":"string","maxLength":2000},"mediaType":{"const":"phone"},"language":{"type":"string","maxLength":35,"description":"BCP-47, such as en-US."},"timeZone":{"type":"string","maxLength":64,"description":"IANA, such as Europe/Berlin."},"variables":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"parameters":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Assign","description":"Gives variables new values.","type":"object","properties":{"type":{"const":"Assign"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["assignments"],"properties":{"assignments":{"type":"array","items":{"type":"object","required":["variable","expression"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"expression":{"type":"string","title":"Value","description":"Sees what the assignments before it have changed.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"variable"}}},"additionalProperties":false},"title":"Assignments","description":"Carried out in this order.","minItems":1,"maxItems":50,"ui":{"kind":"assignments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Case","description":"Compares a value with several others, and has a branch for each.","type":"object","properties":{"type":{"const":"Case"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["value","cases"],"properties":{"value":{"type":"string","title":"Value","description":"An expression; what it gives is compared with each case.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"cases":{"type":"array","items":{"type":"object","required":["value","branch"],"properties":{"value":{"type":["string","number"],"maxLength":200,"title":"Value","description":"As it stands: a text or a number, no expression."},"branch":{"type":"string","title":"Branch","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64","description":"The name of its branch."},"label":{"type":"string","title":"For","maxLength":64,"description":"What it stands for."}},"additionalProperties":false},"title":"Cases","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"cases"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Collect digits","description":"Asks the caller to type a number, such as an account number or a PIN.","type":"object","properties":{"type":{"const":"Collect"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","variable"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller is to type.","maxItems":50,"ui":{"kind":"prompts"}},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"minDigits":{"type":"integer","title":"Digits at the least","minimum":1,"maximum":32,"default":1},"maxDigits":{"type":"integer","title":"Digits at the most","minimum":1,"maximum":32,"default":20},"validation":{"type":"string","title":"Validation","description":"Must be true of the digits, which the variable holds already.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}},"secret":{"type":"boolean","title":"Secret","description":"Keep the digits out of journals and views; always clears digits.","default":false},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"End","description":"Ends the script. A conversation goes on, and a contact in queue stays there.","type":"object","properties":{"type":{"const":"End"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Hours","description":"Goes different ways when it is open, closed, or a holiday.","type":"object","properties":{"type":{"const":"Hours"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["hours"],"properties":{"hours":{"type":"string","title":"Hours","description":"Of the workspace.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"hours"}},"overrides":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"title":"Overrides with a way of their own","description":"Others count as open or closed, as they say.","maxItems":50,"ui":{"kind":"branches"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"If","description":"Goes one way or the other, depending on a condition.","type":"object","properties":{"type":{"const":"If"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["condition"],"properties":{"condition":{"type":"string","title":"Condition","description":"An expression that is true or false.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Language","description":"Chooses the language of the prompts that follow.","type":"object","properties":{"type":{"const":"Language"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["language"],"properties":{"language":{"type":"string","title":"Spoken language","description":"A BCP-47 tag, such as de-DE or es.","minLength":1,"maxLength":35,"ui":{"kind":"language"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Log","description":"Writes a line into the contact's journal.","type":"object","properties":{"type":{"const":"Log"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","title":"Text","description":"For those who look at the contact later. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Loop","description":"Goes round a number of times, then on.","type":"object","properties":{"type":{"const":"Loop"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["count"],"properties":{"count":{"title":"Times","description":"How often Repeat is taken, 1 to 1000.","minimum":1,"maximum":1000,"default":3,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","form":"keys of a phone (0-9, * and #, at most 8) or a range such as 2-5","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Milestone","description":"Notes that the contact has come to a point that counts.","type":"object","properties":{"type":{"const":"Milestone"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"Name","description":"The same in every call, so that it can be counted.","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters"},"data":{"type":"string","title":"Data","description":"What is worth keeping with it. {expression} stands for its value.","default":"","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","form":"letters, digits, _ and -, at most 64","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On signal","description":"Goes on from here when something outside raises a signal for the contact.","type":"object","properties":{"type":{"const":"OnSignal"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Record","description":"Records what the caller says.","type":"object","properties":{"type":{"const":"Record"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played first; a key skips them.","maxItems":50,"ui":{"kind":"prompts"}},"maxSec":{"type":"integer","title":"Longest (seconds)","description":"Then the recording ends.","minimum":1,"maximum":3600,"default":120,"ui":{"kind":"seconds"}},"silenceSec":{"type":"integer","title":"Silence (seconds)","description":"So much silence ends the recording. 0: silence never does.","minimum":0,"maximum":60,"default":5,"ui":{"kind":"seconds"}},"beep":{"type":"boolean","title":"Beep","description":"A tone before the recording begins.","default":true},"terminationKey":{"enum":["#","*","any","none"],"title":"Termination key","description":"Ends the recording.","default":"#"},"variable":{"type":"string","title":"Store name in","description":"A variable that takes the recording's name.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"lengthVariable":{"type":"string","title":"Store length in","description":"A variable that takes the recording's length in seconds.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Return","description":"Ends a sub-script and gives values back to the script that runs it.","type":"object","properties":{"type":{"const":"Return"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"values":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Values","description":"What the script that runs this one can keep.","maxItems":50,"ui":{"kind":"arguments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Run script","description":"Goes over to another script for good.","type":"object","properties":{"type":{"const":"Runscript"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["script"],"properties":{"script":{"type":"string","title":"Script","description":"It begins at its own beginning.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"script"}},"parameters":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Parameters","description":"What it is given: its declared parameters.","maxItems":50,"ui":{"kind":"arguments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Run sub-script","description":"Runs another script within this one, and goes on when it returns.","type":"object","properties":{"type":{"const":"Runsub"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["script"],"properties":{"script":{"type":"string","title":"Script","description":"It begins at its own beginning.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"script","runs":true}},"parameters":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Parameters","description":"What it is given: its declared parameters.","maxItems":50,"ui":{"kind":"arguments"}},"results":{"type":"array","items":{"type":"object","required":["variable","name"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"name":{"type":"string","title":"Takes","description":"The name that the other script gives the value.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"}},"additionalProperties":false},"title":"Results","description":"What of the values it returns is kept.","maxItems":50,"ui":{"kind":"results"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false}]}},"notes":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":4000}},"additionalProperties":false}},"layout":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}},"additionalProperties":false}}},"required":["version","name","mediaType","language","timeZone","actions"],"additionalProperties":false,"$defs":{"label":{"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."},"branches":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."}}};
const schema12 = {"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."};
const schema13 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$", "u");
const pattern1 = new RegExp("^[a-z][A-Za-z0-9_]{0,63}$", "u");
const pattern3 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$", "u");
const pattern12 = new RegExp("^\\{[^{}]+\\}$", "u");
const pattern21 = new RegExp("^[A-Z]{3}$", "u");
const pattern56 = new RegExp("^(?:[0-9*#]{1,8}|[0-9]-[0-9])$", "u");
const pattern69 = new RegExp("^[A-Za-z0-9_-]{0,64}$", "u");

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
if(!((((key31 === "type") || (key31 === "value")) || (key31 === "as")) || (key31 === "currency"))){
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
if(!((((((((data63 === "number") || (data63 === "digits")) || (data63 === "characters")) || (data63 === "ordinal")) || (data63 === "date")) || (data63 === "time")) || (data63 === "duration")) || (data63 === "currency"))){
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
if(data56.currency !== undefined){
let data64 = data56.currency;
if(typeof data64 === "string"){
if(!pattern21.test(data64)){
const err176 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data64};
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
const err177 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data64};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data56};
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
const err179 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data56};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts,data:data55};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data54.variable !== undefined){
let data65 = data54.variable;
if(typeof data65 === "string"){
if(!pattern1.test(data65)){
const err183 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable,data:data65};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable,data:data65};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data54.timeoutSec !== undefined){
let data66 = data54.timeoutSec;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err185 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data66};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 60 || isNaN(data66)){
const err186 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data66};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err187 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data66};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
if(data54.interDigitSec !== undefined){
let data67 = data54.interDigitSec;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err188 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data67};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 20 || isNaN(data67)){
const err189 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data67};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data67 < 1 || isNaN(data67)){
const err190 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data67};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
if(data54.minDigits !== undefined){
let data68 = data54.minDigits;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err191 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data68};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 32 || isNaN(data68)){
const err192 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data68};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err193 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data68};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data54.maxDigits !== undefined){
let data69 = data54.maxDigits;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err194 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data69};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 32 || isNaN(data69)){
const err195 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data69};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err196 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data69};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(data54.validation !== undefined){
let data70 = data54.validation;
if(typeof data70 === "string"){
if(data70.length > 1000){
const err197 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data70};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data70.length < 1){
const err198 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data70};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data70};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data54.secret !== undefined){
let data71 = data54.secret;
if(typeof data71 !== "boolean"){
const err200 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/secret",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.secret.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.secret,data:data71};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data54.terminationKey !== undefined){
let data72 = data54.terminationKey;
if(!(((data72 === "#") || (data72 === "*")) || (data72 === "none"))){
const err201 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey,data:data72};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data54.maxNoInput !== undefined){
let data73 = data54.maxNoInput;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err202 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data73};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10 || isNaN(data73)){
const err203 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data73};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err204 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data73};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
if(data54.maxNoMatch !== undefined){
let data74 = data54.maxNoMatch;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err205 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data74};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 10 || isNaN(data74)){
const err206 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data74};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err207 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data74};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
if(data54.noInputPrompts !== undefined){
let data75 = data54.noInputPrompts;
if(Array.isArray(data75)){
if(data75.length > 50){
const err208 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts,data:data75};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const len3 = data75.length;
for(let i3=0; i3<len3; i3++){
let data76 = data75[i3];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.type === undefined){
const err209 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data76};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const tag2 = data76.type;
if(typeof tag2 == "string"){
if(tag2 === "speech"){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.type === undefined){
const err210 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data76};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data76.text === undefined){
const err211 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data76};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key32 in data76){
if(!((key32 === "type") || (key32 === "text"))){
const err212 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data76};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data76.type !== undefined){
let data77 = data76.type;
if(typeof data77 !== "string"){
const err213 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data77};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if("speech" !== data77){
const err214 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data77};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data76.text !== undefined){
let data78 = data76.text;
if(typeof data78 === "string"){
if(data78.length > 2000){
const err215 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data78};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data78};
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
else {
const err217 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data76};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else if(tag2 === "file"){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.type === undefined){
const err218 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data76.file === undefined){
const err219 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key33 in data76){
if(!((key33 === "type") || (key33 === "file"))){
const err220 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data76.type !== undefined){
let data79 = data76.type;
if(typeof data79 !== "string"){
const err221 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data79};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if("file" !== data79){
const err222 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data79};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data76.file !== undefined){
let data80 = data76.file;
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err223 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data80};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data80};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data76};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else if(tag2 === "value"){
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.type === undefined){
const err226 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data76};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data76.value === undefined){
const err227 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data76};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key34 in data76){
if(!((((key34 === "type") || (key34 === "value")) || (key34 === "as")) || (key34 === "currency"))){
const err228 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data76};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data76.type !== undefined){
let data81 = data76.type;
if(typeof data81 !== "string"){
const err229 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data81};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if("value" !== data81){
const err230 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data81};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data76.value !== undefined){
let data82 = data76.value;
if(typeof data82 === "string"){
if(data82.length > 1000){
const err231 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data82};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data82.length < 1){
const err232 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data82};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data82};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data76.as !== undefined){
let data83 = data76.as;
if(!((((((((data83 === "number") || (data83 === "digits")) || (data83 === "characters")) || (data83 === "ordinal")) || (data83 === "date")) || (data83 === "time")) || (data83 === "duration")) || (data83 === "currency"))){
const err234 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data83};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data76.currency !== undefined){
let data84 = data76.currency;
if(typeof data84 === "string"){
if(!pattern21.test(data84)){
const err235 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data84};
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
const err236 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data84};
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
const err237 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data76};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data76};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data76};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data76};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts,data:data75};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data54.noMatchPrompts !== undefined){
let data85 = data54.noMatchPrompts;
if(Array.isArray(data85)){
if(data85.length > 50){
const err242 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts,data:data85};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len4 = data85.length;
for(let i4=0; i4<len4; i4++){
let data86 = data85[i4];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.type === undefined){
const err243 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data86};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const tag3 = data86.type;
if(typeof tag3 == "string"){
if(tag3 === "speech"){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.type === undefined){
const err244 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data86.text === undefined){
const err245 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key35 in data86){
if(!((key35 === "type") || (key35 === "text"))){
const err246 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data86.type !== undefined){
let data87 = data86.type;
if(typeof data87 !== "string"){
const err247 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data87};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if("speech" !== data87){
const err248 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data87};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data86.text !== undefined){
let data88 = data86.text;
if(typeof data88 === "string"){
if(data88.length > 2000){
const err249 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data88};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data88};
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
const err251 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data86};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else if(tag3 === "file"){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.type === undefined){
const err252 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data86.file === undefined){
const err253 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
for(const key36 in data86){
if(!((key36 === "type") || (key36 === "file"))){
const err254 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data86.type !== undefined){
let data89 = data86.type;
if(typeof data89 !== "string"){
const err255 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data89};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if("file" !== data89){
const err256 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data89};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data86.file !== undefined){
let data90 = data86.file;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err257 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data90};
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
const err258 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data90};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data86};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else if(tag3 === "value"){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.type === undefined){
const err260 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data86.value === undefined){
const err261 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key37 in data86){
if(!((((key37 === "type") || (key37 === "value")) || (key37 === "as")) || (key37 === "currency"))){
const err262 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data86.type !== undefined){
let data91 = data86.type;
if(typeof data91 !== "string"){
const err263 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data91};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if("value" !== data91){
const err264 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data91};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data86.value !== undefined){
let data92 = data86.value;
if(typeof data92 === "string"){
if(data92.length > 1000){
const err265 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data92};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data92.length < 1){
const err266 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data92};
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
const err267 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data92};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data86.as !== undefined){
let data93 = data86.as;
if(!((((((((data93 === "number") || (data93 === "digits")) || (data93 === "characters")) || (data93 === "ordinal")) || (data93 === "date")) || (data93 === "time")) || (data93 === "duration")) || (data93 === "currency"))){
const err268 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data93};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data86.currency !== undefined){
let data94 = data86.currency;
if(typeof data94 === "string"){
if(!pattern21.test(data94)){
const err269 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data94};
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
const err270 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data94};
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
const err271 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data86};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data86};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data86};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data86};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts,data:data85};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data54.clearDigits !== undefined){
let data95 = data54.clearDigits;
if(typeof data95 !== "boolean"){
const err276 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.clearDigits,data:data95};
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
const err277 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data54};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data16.branches !== undefined){
let data96 = data16.branches;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key38 in data96){
const _errs263 = errors;
if(typeof key38 === "string"){
if(!pattern6.test(key38)){
const err278 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key38,propertyName:key38};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var valid75 = _errs263 === errors;
if(!valid75){
const err279 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data96};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
for(const key39 in data96){
let data97 = data96[key39];
if(typeof data97 === "string"){
if(!pattern3.test(data97)){
const err280 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data96};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else if(tag0 === "End"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err284 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[5].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key40 in data16){
if(!((((key40 === "type") || (key40 === "label")) || (key40 === "properties")) || (key40 === "branches"))){
const err285 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data16.type !== undefined){
let data98 = data16.type;
if("End" !== data98){
const err286 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "End"},message:"must be equal to constant",schema:"End",parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.type,data:data98};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data16.label !== undefined){
let data99 = data16.label;
if(typeof data99 === "string"){
if(!pattern4.test(data99)){
const err287 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data99};
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
const err288 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data99};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data16.properties !== undefined){
let data100 = data16.properties;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key41 in data100){
const err289 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data100};
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
const err290 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data100};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data16.branches !== undefined){
let data101 = data16.branches;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key42 in data101){
const _errs280 = errors;
if(typeof key42 === "string"){
if(!pattern6.test(key42)){
const err291 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key42,propertyName:key42};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var valid81 = _errs280 === errors;
if(!valid81){
const err292 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key42},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data101};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
for(const key43 in data101){
let data102 = data101[key43];
if(typeof data102 === "string"){
if(!pattern3.test(data102)){
const err293 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data102};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data102};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data101};
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
const err296 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else if(tag0 === "Hangup"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err297 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[6].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key44 in data16){
if(!((((key44 === "type") || (key44 === "label")) || (key44 === "properties")) || (key44 === "branches"))){
const err298 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data16.type !== undefined){
let data103 = data16.type;
if("Hangup" !== data103){
const err299 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "Hangup"},message:"must be equal to constant",schema:"Hangup",parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.type,data:data103};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data16.label !== undefined){
let data104 = data16.label;
if(typeof data104 === "string"){
if(!pattern4.test(data104)){
const err300 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data104};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data104};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data16.properties !== undefined){
let data105 = data16.properties;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key45 in data105){
if(!(key45 === "cause")){
const err302 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data105};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data105.cause !== undefined){
let data106 = data105.cause;
if(!((((data106 === "normal") || (data106 === "busy")) || (data106 === "rejected")) || (data106 === "congestion"))){
const err303 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cause",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/properties/cause/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.properties.cause.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.properties.cause.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.properties.cause,data:data106};
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
const err304 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data105};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data16.branches !== undefined){
let data107 = data16.branches;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key46 in data107){
const _errs298 = errors;
if(typeof key46 === "string"){
if(!pattern6.test(key46)){
const err305 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key46,propertyName:key46};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
var valid88 = _errs298 === errors;
if(!valid88){
const err306 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key46},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data107};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
for(const key47 in data107){
let data108 = data107[key47];
if(typeof data108 === "string"){
if(!pattern3.test(data108)){
const err307 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data108};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data108};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data107};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else if(tag0 === "Hours"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err311 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data16.properties === undefined){
const err312 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
for(const key48 in data16){
if(!((((key48 === "type") || (key48 === "label")) || (key48 === "properties")) || (key48 === "branches"))){
const err313 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data16.type !== undefined){
let data109 = data16.type;
if("Hours" !== data109){
const err314 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "Hours"},message:"must be equal to constant",schema:"Hours",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.type,data:data109};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data16.label !== undefined){
let data110 = data16.label;
if(typeof data110 === "string"){
if(!pattern4.test(data110)){
const err315 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data110};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data110};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data16.properties !== undefined){
let data111 = data16.properties;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.hours === undefined){
const err317 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data111};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
for(const key49 in data111){
if(!((key49 === "hours") || (key49 === "overrides"))){
const err318 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data111};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data111.hours !== undefined){
let data112 = data111.hours;
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err319 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hours",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.hours,data:data112};
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
const err320 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hours",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.hours.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.hours,data:data112};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data111.overrides !== undefined){
let data113 = data111.overrides;
if(Array.isArray(data113)){
if(data113.length > 50){
const err321 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.overrides,data:data113};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len5 = data113.length;
for(let i5=0; i5<len5; i5++){
let data114 = data113[i5];
if(typeof data114 === "string"){
if(!pattern6.test(data114)){
const err322 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/overrides/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.overrides.items,data:data114};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/overrides/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.overrides.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.overrides.items,data:data114};
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
else {
const err324 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.overrides.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.overrides,data:data113};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data111};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data16.branches !== undefined){
let data115 = data16.branches;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key50 in data115){
const _errs321 = errors;
if(typeof key50 === "string"){
if(!pattern6.test(key50)){
const err326 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key50,propertyName:key50};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
var valid97 = _errs321 === errors;
if(!valid97){
const err327 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key50},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data115};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
for(const key51 in data115){
let data116 = data115[key51];
if(typeof data116 === "string"){
if(!pattern3.test(data116)){
const err328 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data116};
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
else {
const err330 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data115};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else if(tag0 === "If"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err332 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data16.properties === undefined){
const err333 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key52 in data16){
if(!((((key52 === "type") || (key52 === "label")) || (key52 === "properties")) || (key52 === "branches"))){
const err334 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data16.type !== undefined){
let data117 = data16.type;
if("If" !== data117){
const err335 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "If"},message:"must be equal to constant",schema:"If",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.type,data:data117};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data16.label !== undefined){
let data118 = data16.label;
if(typeof data118 === "string"){
if(!pattern4.test(data118)){
const err336 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data118};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data118};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data16.properties !== undefined){
let data119 = data16.properties;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.condition === undefined){
const err338 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data119};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key53 in data119){
if(!(key53 === "condition")){
const err339 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data119};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data119.condition !== undefined){
let data120 = data119.condition;
if(typeof data120 === "string"){
if(data120.length > 1000){
const err340 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/condition/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.condition,data:data120};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data120.length < 1){
const err341 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.condition,data:data120};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.condition.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.condition,data:data120};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data119};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data16.branches !== undefined){
let data121 = data16.branches;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key54 in data121){
const _errs340 = errors;
if(typeof key54 === "string"){
if(!pattern6.test(key54)){
const err344 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key54,propertyName:key54};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
var valid104 = _errs340 === errors;
if(!valid104){
const err345 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key54},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data121};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
for(const key55 in data121){
let data122 = data121[key55];
if(typeof data122 === "string"){
if(!pattern3.test(data122)){
const err346 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data121};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else if(tag0 === "Language"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err350 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data16.properties === undefined){
const err351 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
for(const key56 in data16){
if(!((((key56 === "type") || (key56 === "label")) || (key56 === "properties")) || (key56 === "branches"))){
const err352 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data16.type !== undefined){
let data123 = data16.type;
if("Language" !== data123){
const err353 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "Language"},message:"must be equal to constant",schema:"Language",parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.type,data:data123};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data16.label !== undefined){
let data124 = data16.label;
if(typeof data124 === "string"){
if(!pattern4.test(data124)){
const err354 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data124};
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
const err355 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data124};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data16.properties !== undefined){
let data125 = data16.properties;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.language === undefined){
const err356 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data125};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key57 in data125){
if(!(key57 === "language")){
const err357 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data125};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data125.language !== undefined){
let data126 = data125.language;
if(typeof data126 === "string"){
if(data126.length > 35){
const err358 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.language,data:data126};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data126.length < 1){
const err359 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.language,data:data126};
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
const err360 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.language.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.language,data:data126};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data125};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data16.branches !== undefined){
let data127 = data16.branches;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key58 in data127){
const _errs359 = errors;
if(typeof key58 === "string"){
if(!pattern6.test(key58)){
const err362 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key58,propertyName:key58};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
var valid111 = _errs359 === errors;
if(!valid111){
const err363 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key58},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data127};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
for(const key59 in data127){
let data128 = data127[key59];
if(typeof data128 === "string"){
if(!pattern3.test(data128)){
const err364 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data128};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data128};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data127};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else if(tag0 === "Log"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err368 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data16.properties === undefined){
const err369 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
for(const key60 in data16){
if(!((((key60 === "type") || (key60 === "label")) || (key60 === "properties")) || (key60 === "branches"))){
const err370 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data16.type !== undefined){
let data129 = data16.type;
if("Log" !== data129){
const err371 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue: "Log"},message:"must be equal to constant",schema:"Log",parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.type,data:data129};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data16.label !== undefined){
let data130 = data16.label;
if(typeof data130 === "string"){
if(!pattern4.test(data130)){
const err372 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data130};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data130};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data16.properties !== undefined){
let data131 = data16.properties;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.text === undefined){
const err374 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data131};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key61 in data131){
if(!(key61 === "text")){
const err375 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data131};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data131.text !== undefined){
let data132 = data131.text;
if(typeof data132 === "string"){
if(data132.length > 2000){
const err376 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.text,data:data132};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.text,data:data132};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data131};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data16.branches !== undefined){
let data133 = data16.branches;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key62 in data133){
const _errs378 = errors;
if(typeof key62 === "string"){
if(!pattern6.test(key62)){
const err379 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key62,propertyName:key62};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
var valid118 = _errs378 === errors;
if(!valid118){
const err380 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key62},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data133};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
for(const key63 in data133){
let data134 = data133[key63];
if(typeof data134 === "string"){
if(!pattern3.test(data134)){
const err381 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data134};
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
const err382 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data134};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data133};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else if(tag0 === "Loop"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err385 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data16.properties === undefined){
const err386 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
for(const key64 in data16){
if(!((((key64 === "type") || (key64 === "label")) || (key64 === "properties")) || (key64 === "branches"))){
const err387 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data16.type !== undefined){
let data135 = data16.type;
if("Loop" !== data135){
const err388 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue: "Loop"},message:"must be equal to constant",schema:"Loop",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.type,data:data135};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data16.label !== undefined){
let data136 = data16.label;
if(typeof data136 === "string"){
if(!pattern4.test(data136)){
const err389 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data136};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data136};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data16.properties !== undefined){
let data137 = data16.properties;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.count === undefined){
const err391 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data137};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
for(const key65 in data137){
if(!(key65 === "count")){
const err392 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data137};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data137.count !== undefined){
let data138 = data137.count;
if((!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))) && (typeof data138 !== "string")){
const err393 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/count/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.count.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.count.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.count,data:data138};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 1000 || isNaN(data138)){
const err394 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.count,data:data138};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err395 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.count,data:data138};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(typeof data138 === "string"){
if(!pattern12.test(data138)){
const err396 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/count/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.count,data:data138};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
}
else {
const err397 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data137};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data16.branches !== undefined){
let data139 = data16.branches;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key66 in data139){
const _errs397 = errors;
if(typeof key66 === "string"){
if(!pattern6.test(key66)){
const err398 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key66,propertyName:key66};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
var valid125 = _errs397 === errors;
if(!valid125){
const err399 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key66},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data139};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
for(const key67 in data139){
let data140 = data139[key67];
if(typeof data140 === "string"){
if(!pattern3.test(data140)){
const err400 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data140};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data140};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data139};
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
const err403 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else if(tag0 === "Menu"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err404 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data16.properties === undefined){
const err405 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
for(const key68 in data16){
if(!((((key68 === "type") || (key68 === "label")) || (key68 === "properties")) || (key68 === "branches"))){
const err406 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data16.type !== undefined){
let data141 = data16.type;
if("Menu" !== data141){
const err407 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue: "Menu"},message:"must be equal to constant",schema:"Menu",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.type,data:data141};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data16.label !== undefined){
let data142 = data16.label;
if(typeof data142 === "string"){
if(!pattern4.test(data142)){
const err408 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data142};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data142};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data16.properties !== undefined){
let data143 = data16.properties;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.prompts === undefined){
const err410 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data143};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data143.choices === undefined){
const err411 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data143};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
for(const key69 in data143){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties, key69))){
const err412 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data143};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data143.prompts !== undefined){
let data144 = data143.prompts;
if(Array.isArray(data144)){
if(data144.length > 50){
const err413 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts,data:data144};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
const len6 = data144.length;
for(let i6=0; i6<len6; i6++){
let data145 = data144[i6];
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.type === undefined){
const err414 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items,data:data145};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
const tag4 = data145.type;
if(typeof tag4 == "string"){
if(tag4 === "speech"){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.type === undefined){
const err415 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0],data:data145};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data145.text === undefined){
const err416 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0],data:data145};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
for(const key70 in data145){
if(!((key70 === "type") || (key70 === "text"))){
const err417 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0],data:data145};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data145.type !== undefined){
let data146 = data145.type;
if(typeof data146 !== "string"){
const err418 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data146};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if("speech" !== data146){
const err419 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data146};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data145.text !== undefined){
let data147 = data145.text;
if(typeof data147 === "string"){
if(data147.length > 2000){
const err420 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data147};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data147};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[0],data:data145};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else if(tag4 === "file"){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.type === undefined){
const err423 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1],data:data145};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data145.file === undefined){
const err424 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1],data:data145};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key71 in data145){
if(!((key71 === "type") || (key71 === "file"))){
const err425 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1],data:data145};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data145.type !== undefined){
let data148 = data145.type;
if(typeof data148 !== "string"){
const err426 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data148};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if("file" !== data148){
const err427 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data148};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data145.file !== undefined){
let data149 = data145.file;
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err428 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data149};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data149};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
}
else {
const err430 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[1],data:data145};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
else if(tag4 === "value"){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.type === undefined){
const err431 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2],data:data145};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data145.value === undefined){
const err432 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2],data:data145};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
for(const key72 in data145){
if(!((((key72 === "type") || (key72 === "value")) || (key72 === "as")) || (key72 === "currency"))){
const err433 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2],data:data145};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data145.type !== undefined){
let data150 = data145.type;
if(typeof data150 !== "string"){
const err434 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data150};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if("value" !== data150){
const err435 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data150};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data145.value !== undefined){
let data151 = data145.value;
if(typeof data151 === "string"){
if(data151.length > 1000){
const err436 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data151};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data151.length < 1){
const err437 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data151};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data151};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data145.as !== undefined){
let data152 = data145.as;
if(!((((((((data152 === "number") || (data152 === "digits")) || (data152 === "characters")) || (data152 === "ordinal")) || (data152 === "date")) || (data152 === "time")) || (data152 === "duration")) || (data152 === "currency"))){
const err439 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data152};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data145.currency !== undefined){
let data153 = data145.currency;
if(typeof data153 === "string"){
if(!pattern21.test(data153)){
const err440 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data153};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data153};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.oneOf[2],data:data145};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items,data:data145};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items,data:data145};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.items,data:data145};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.prompts,data:data144};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data143.choices !== undefined){
let data154 = data143.choices;
if(Array.isArray(data154)){
if(data154.length > 50){
const err447 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices,data:data154};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data154.length < 1){
const err448 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices,data:data154};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
const len7 = data154.length;
for(let i7=0; i7<len7; i7++){
let data155 = data154[i7];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.key === undefined){
const err449 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items,data:data155};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
for(const key73 in data155){
if(!((key73 === "key") || (key73 === "label"))){
const err450 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items,data:data155};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data155.key !== undefined){
let data156 = data155.key;
if(typeof data156 === "string"){
if(!pattern56.test(data156)){
const err451 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"},message:"must match pattern \""+"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"+"\"",schema:"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.properties.key,data:data156};
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
const err452 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.properties.key.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.properties.key,data:data156};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data155.label !== undefined){
let data157 = data155.label;
if(typeof data157 === "string"){
if(data157.length > 64){
const err453 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.properties.label,data:data157};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.properties.label,data:data157};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.items,data:data155};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.choices,data:data154};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data143.timeoutSec !== undefined){
let data158 = data143.timeoutSec;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err457 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.timeoutSec,data:data158};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 60 || isNaN(data158)){
const err458 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.timeoutSec,data:data158};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data158 < 1 || isNaN(data158)){
const err459 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.timeoutSec,data:data158};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
if(data143.interDigitSec !== undefined){
let data159 = data143.interDigitSec;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err460 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.interDigitSec,data:data159};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 > 20 || isNaN(data159)){
const err461 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.interDigitSec,data:data159};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data159 < 1 || isNaN(data159)){
const err462 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.interDigitSec,data:data159};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
if(data143.maxDigits !== undefined){
let data160 = data143.maxDigits;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err463 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxDigits,data:data160};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 8 || isNaN(data160)){
const err464 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxDigits,data:data160};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data160 < 1 || isNaN(data160)){
const err465 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxDigits,data:data160};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
if(data143.terminationKey !== undefined){
let data161 = data143.terminationKey;
if(!(((data161 === "#") || (data161 === "*")) || (data161 === "none"))){
const err466 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.terminationKey,data:data161};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data143.maxNoInput !== undefined){
let data162 = data143.maxNoInput;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err467 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoInput,data:data162};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 > 10 || isNaN(data162)){
const err468 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoInput,data:data162};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data162 < 1 || isNaN(data162)){
const err469 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoInput,data:data162};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
if(data143.maxNoMatch !== undefined){
let data163 = data143.maxNoMatch;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err470 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoMatch,data:data163};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 10 || isNaN(data163)){
const err471 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoMatch,data:data163};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data163 < 1 || isNaN(data163)){
const err472 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.maxNoMatch,data:data163};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
if(data143.noInputPrompts !== undefined){
let data164 = data143.noInputPrompts;
if(Array.isArray(data164)){
if(data164.length > 50){
const err473 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts,data:data164};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const len8 = data164.length;
for(let i8=0; i8<len8; i8++){
let data165 = data164[i8];
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.type === undefined){
const err474 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items,data:data165};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
const tag5 = data165.type;
if(typeof tag5 == "string"){
if(tag5 === "speech"){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.type === undefined){
const err475 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data165.text === undefined){
const err476 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
for(const key74 in data165){
if(!((key74 === "type") || (key74 === "text"))){
const err477 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data165.type !== undefined){
let data166 = data165.type;
if(typeof data166 !== "string"){
const err478 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data166};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if("speech" !== data166){
const err479 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data166};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data165.text !== undefined){
let data167 = data165.text;
if(typeof data167 === "string"){
if(data167.length > 2000){
const err480 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data167};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data167};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data165};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else if(tag5 === "file"){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.type === undefined){
const err483 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data165.file === undefined){
const err484 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
for(const key75 in data165){
if(!((key75 === "type") || (key75 === "file"))){
const err485 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data165.type !== undefined){
let data168 = data165.type;
if(typeof data168 !== "string"){
const err486 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data168};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if("file" !== data168){
const err487 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data168};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data165.file !== undefined){
let data169 = data165.file;
if(typeof data169 === "string"){
if(!pattern0.test(data169)){
const err488 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data169};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data169};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data165};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else if(tag5 === "value"){
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.type === undefined){
const err491 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data165};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(data165.value === undefined){
const err492 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data165};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
for(const key76 in data165){
if(!((((key76 === "type") || (key76 === "value")) || (key76 === "as")) || (key76 === "currency"))){
const err493 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data165};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data165.type !== undefined){
let data170 = data165.type;
if(typeof data170 !== "string"){
const err494 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data170};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if("value" !== data170){
const err495 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data170};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data165.value !== undefined){
let data171 = data165.value;
if(typeof data171 === "string"){
if(data171.length > 1000){
const err496 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data171};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data171.length < 1){
const err497 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data171};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data171};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data165.as !== undefined){
let data172 = data165.as;
if(!((((((((data172 === "number") || (data172 === "digits")) || (data172 === "characters")) || (data172 === "ordinal")) || (data172 === "date")) || (data172 === "time")) || (data172 === "duration")) || (data172 === "currency"))){
const err499 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data172};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data165.currency !== undefined){
let data173 = data165.currency;
if(typeof data173 === "string"){
if(!pattern21.test(data173)){
const err500 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data173};
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
const err501 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data173};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data165};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag5},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items,data:data165};
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
const err504 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag5},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items,data:data165};
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
const err505 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.items,data:data165};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noInputPrompts,data:data164};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data143.noMatchPrompts !== undefined){
let data174 = data143.noMatchPrompts;
if(Array.isArray(data174)){
if(data174.length > 50){
const err507 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts,data:data174};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
const len9 = data174.length;
for(let i9=0; i9<len9; i9++){
let data175 = data174[i9];
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.type === undefined){
const err508 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items,data:data175};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
const tag6 = data175.type;
if(typeof tag6 == "string"){
if(tag6 === "speech"){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.type === undefined){
const err509 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data175};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data175.text === undefined){
const err510 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data175};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
for(const key77 in data175){
if(!((key77 === "type") || (key77 === "text"))){
const err511 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data175};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data175.type !== undefined){
let data176 = data175.type;
if(typeof data176 !== "string"){
const err512 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data176};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if("speech" !== data176){
const err513 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data176};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data175.text !== undefined){
let data177 = data175.text;
if(typeof data177 === "string"){
if(data177.length > 2000){
const err514 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data177};
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
const err515 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data177};
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
const err516 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data175};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else if(tag6 === "file"){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.type === undefined){
const err517 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data175};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data175.file === undefined){
const err518 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data175};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
for(const key78 in data175){
if(!((key78 === "type") || (key78 === "file"))){
const err519 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data175};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data175.type !== undefined){
let data178 = data175.type;
if(typeof data178 !== "string"){
const err520 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data178};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if("file" !== data178){
const err521 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data178};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data175.file !== undefined){
let data179 = data175.file;
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err522 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data179};
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
const err523 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data179};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data175};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else if(tag6 === "value"){
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.type === undefined){
const err525 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data175};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data175.value === undefined){
const err526 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data175};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
for(const key79 in data175){
if(!((((key79 === "type") || (key79 === "value")) || (key79 === "as")) || (key79 === "currency"))){
const err527 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data175};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data175.type !== undefined){
let data180 = data175.type;
if(typeof data180 !== "string"){
const err528 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data180};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if("value" !== data180){
const err529 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data180};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data175.value !== undefined){
let data181 = data175.value;
if(typeof data181 === "string"){
if(data181.length > 1000){
const err530 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data181};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data181.length < 1){
const err531 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data181};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data181};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data175.as !== undefined){
let data182 = data175.as;
if(!((((((((data182 === "number") || (data182 === "digits")) || (data182 === "characters")) || (data182 === "ordinal")) || (data182 === "date")) || (data182 === "time")) || (data182 === "duration")) || (data182 === "currency"))){
const err533 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data182};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data175.currency !== undefined){
let data183 = data175.currency;
if(typeof data183 === "string"){
if(!pattern21.test(data183)){
const err534 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data183};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else {
const err535 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data183};
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
const err536 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data175};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag6},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items,data:data175};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag6},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items,data:data175};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.items,data:data175};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.noMatchPrompts,data:data174};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data143.clearDigits !== undefined){
let data184 = data143.clearDigits;
if(typeof data184 !== "boolean"){
const err541 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.clearDigits,data:data184};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data143.variable !== undefined){
let data185 = data143.variable;
if(typeof data185 === "string"){
if(!pattern1.test(data185)){
const err542 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.variable,data:data185};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.variable,data:data185};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
else {
const err544 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data143};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data16.branches !== undefined){
let data186 = data16.branches;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key80 in data186){
const _errs525 = errors;
if(typeof key80 === "string"){
if(!pattern6.test(key80)){
const err545 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key80,propertyName:key80};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
var valid162 = _errs525 === errors;
if(!valid162){
const err546 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key80},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data186};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
for(const key81 in data186){
let data187 = data186[key81];
if(typeof data187 === "string"){
if(!pattern3.test(data187)){
const err547 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data187};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key81.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data187};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
else {
const err549 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data186};
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
else {
const err550 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else if(tag0 === "Milestone"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err551 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data16.properties === undefined){
const err552 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
for(const key82 in data16){
if(!((((key82 === "type") || (key82 === "label")) || (key82 === "properties")) || (key82 === "branches"))){
const err553 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data16.type !== undefined){
let data188 = data16.type;
if("Milestone" !== data188){
const err554 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue: "Milestone"},message:"must be equal to constant",schema:"Milestone",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.type,data:data188};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data16.label !== undefined){
let data189 = data16.label;
if(typeof data189 === "string"){
if(!pattern4.test(data189)){
const err555 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data189};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data189};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data16.properties !== undefined){
let data190 = data16.properties;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.name === undefined){
const err557 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data190};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
for(const key83 in data190){
if(!((key83 === "name") || (key83 === "data"))){
const err558 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data190};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data190.name !== undefined){
let data191 = data190.name;
if(typeof data191 === "string"){
if(!pattern4.test(data191)){
const err559 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.name,data:data191};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.name,data:data191};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data190.data !== undefined){
let data192 = data190.data;
if(typeof data192 === "string"){
if(data192.length > 2000){
const err561 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/data/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.data,data:data192};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.data.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.data,data:data192};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data190};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data16.branches !== undefined){
let data193 = data16.branches;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key84 in data193){
const _errs546 = errors;
if(typeof key84 === "string"){
if(!pattern6.test(key84)){
const err564 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key84,propertyName:key84};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
var valid169 = _errs546 === errors;
if(!valid169){
const err565 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key84},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data193};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
for(const key85 in data193){
let data194 = data193[key85];
if(typeof data194 === "string"){
if(!pattern3.test(data194)){
const err566 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data194};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key85.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data194};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
else {
const err568 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data193};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else if(tag0 === "Music"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err570 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
for(const key86 in data16){
if(!((((key86 === "type") || (key86 === "label")) || (key86 === "properties")) || (key86 === "branches"))){
const err571 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data16.type !== undefined){
let data195 = data16.type;
if("Music" !== data195){
const err572 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue: "Music"},message:"must be equal to constant",schema:"Music",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.type,data:data195};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data16.label !== undefined){
let data196 = data16.label;
if(typeof data196 === "string"){
if(!pattern4.test(data196)){
const err573 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data196};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data196};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data16.properties !== undefined){
let data197 = data16.properties;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key87 in data197){
if(!((((key87 === "musicClass") || (key87 === "file")) || (key87 === "startOffsetSec")) || (key87 === "seconds"))){
const err575 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data197};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data197.musicClass !== undefined){
let data198 = data197.musicClass;
if(typeof data198 === "string"){
if(!pattern69.test(data198)){
const err576 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/musicClass/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{0,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{0,64}$"+"\"",schema:"^[A-Za-z0-9_-]{0,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.musicClass,data:data198};
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
const err577 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/musicClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.musicClass.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.musicClass,data:data198};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data197.file !== undefined){
let data199 = data197.file;
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err578 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.file,data:data199};
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
const err579 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.file,data:data199};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data197.startOffsetSec !== undefined){
let data200 = data197.startOffsetSec;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err580 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/startOffsetSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.startOffsetSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.startOffsetSec,data:data200};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 3600 || isNaN(data200)){
const err581 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/startOffsetSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.startOffsetSec,data:data200};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(data200 < 0 || isNaN(data200)){
const err582 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/startOffsetSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.startOffsetSec,data:data200};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
}
if(data197.seconds !== undefined){
let data201 = data197.seconds;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err583 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.seconds,data:data201};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 3600 || isNaN(data201)){
const err584 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.seconds,data:data201};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data201 < 0 || isNaN(data201)){
const err585 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.seconds,data:data201};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
}
else {
const err586 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data197};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data16.branches !== undefined){
let data202 = data16.branches;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
for(const key88 in data202){
const _errs571 = errors;
if(typeof key88 === "string"){
if(!pattern6.test(key88)){
const err587 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key88,propertyName:key88};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
var valid176 = _errs571 === errors;
if(!valid176){
const err588 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key88},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data202};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
for(const key89 in data202){
let data203 = data202[key89];
if(typeof data203 === "string"){
if(!pattern3.test(data203)){
const err589 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data203};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key89.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data203};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
else {
const err591 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data202};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else if(tag0 === "OnAnswer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err593 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[15].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
for(const key90 in data16){
if(!((((key90 === "type") || (key90 === "label")) || (key90 === "properties")) || (key90 === "branches"))){
const err594 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data16.type !== undefined){
let data204 = data16.type;
if("OnAnswer" !== data204){
const err595 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue: "OnAnswer"},message:"must be equal to constant",schema:"OnAnswer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.type,data:data204};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data16.label !== undefined){
let data205 = data16.label;
if(typeof data205 === "string"){
if(!pattern4.test(data205)){
const err596 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data205};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data205};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data16.properties !== undefined){
let data206 = data16.properties;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
for(const key91 in data206){
const err598 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data206};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data206};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data16.branches !== undefined){
let data207 = data16.branches;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key92 in data207){
const _errs588 = errors;
if(typeof key92 === "string"){
if(!pattern6.test(key92)){
const err600 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key92,propertyName:key92};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
var valid182 = _errs588 === errors;
if(!valid182){
const err601 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key92},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data207};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
for(const key93 in data207){
let data208 = data207[key93];
if(typeof data208 === "string"){
if(!pattern3.test(data208)){
const err602 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data208};
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
const err603 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key93.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data208};
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
const err604 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data207};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
else {
const err605 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else if(tag0 === "OnRelease"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err606 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key94 in data16){
if(!((((key94 === "type") || (key94 === "label")) || (key94 === "properties")) || (key94 === "branches"))){
const err607 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key94},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data16.type !== undefined){
let data209 = data16.type;
if("OnRelease" !== data209){
const err608 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/type/const",keyword:"const",params:{allowedValue: "OnRelease"},message:"must be equal to constant",schema:"OnRelease",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.type,data:data209};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data16.label !== undefined){
let data210 = data16.label;
if(typeof data210 === "string"){
if(!pattern4.test(data210)){
const err609 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data210};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data210};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data16.properties !== undefined){
let data211 = data16.properties;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key95 in data211){
const err611 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data211};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data211};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data16.branches !== undefined){
let data212 = data16.branches;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key96 in data212){
const _errs605 = errors;
if(typeof key96 === "string"){
if(!pattern6.test(key96)){
const err613 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key96,propertyName:key96};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
var valid188 = _errs605 === errors;
if(!valid188){
const err614 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key96},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data212};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
for(const key97 in data212){
let data213 = data212[key97];
if(typeof data213 === "string"){
if(!pattern3.test(data213)){
const err615 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data213};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key97.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data213};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data212};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else if(tag0 === "OnSignal"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err619 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
for(const key98 in data16){
if(!((((key98 === "type") || (key98 === "label")) || (key98 === "properties")) || (key98 === "branches"))){
const err620 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key98},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data16.type !== undefined){
let data214 = data16.type;
if("OnSignal" !== data214){
const err621 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue: "OnSignal"},message:"must be equal to constant",schema:"OnSignal",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.type,data:data214};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data16.label !== undefined){
let data215 = data16.label;
if(typeof data215 === "string"){
if(!pattern4.test(data215)){
const err622 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data215};
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
const err623 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data215};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data16.properties !== undefined){
let data216 = data16.properties;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key99 in data216){
const err624 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key99},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data216};
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
const err625 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data216};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data16.branches !== undefined){
let data217 = data16.branches;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
for(const key100 in data217){
const _errs622 = errors;
if(typeof key100 === "string"){
if(!pattern6.test(key100)){
const err626 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key100,propertyName:key100};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
var valid194 = _errs622 === errors;
if(!valid194){
const err627 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key100},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data217};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
for(const key101 in data217){
let data218 = data217[key101];
if(typeof data218 === "string"){
if(!pattern3.test(data218)){
const err628 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data218};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else {
const err629 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key101.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data218};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
}
else {
const err630 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data217};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
else if(tag0 === "Play"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err632 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(data16.properties === undefined){
const err633 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
for(const key102 in data16){
if(!((((key102 === "type") || (key102 === "label")) || (key102 === "properties")) || (key102 === "branches"))){
const err634 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data16.type !== undefined){
let data219 = data16.type;
if("Play" !== data219){
const err635 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue: "Play"},message:"must be equal to constant",schema:"Play",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.type,data:data219};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data16.label !== undefined){
let data220 = data16.label;
if(typeof data220 === "string"){
if(!pattern4.test(data220)){
const err636 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data220};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data220};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data16.properties !== undefined){
let data221 = data16.properties;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.prompts === undefined){
const err638 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data221};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
for(const key103 in data221){
if(!(((key103 === "prompts") || (key103 === "bargeIn")) || (key103 === "clearDigits"))){
const err639 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data221};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data221.prompts !== undefined){
let data222 = data221.prompts;
if(Array.isArray(data222)){
if(data222.length > 50){
const err640 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts,data:data222};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(data222.length < 1){
const err641 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts,data:data222};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
const len10 = data222.length;
for(let i10=0; i10<len10; i10++){
let data223 = data222[i10];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.type === undefined){
const err642 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items,data:data223};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
const tag7 = data223.type;
if(typeof tag7 == "string"){
if(tag7 === "speech"){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.type === undefined){
const err643 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0],data:data223};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(data223.text === undefined){
const err644 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0],data:data223};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
for(const key104 in data223){
if(!((key104 === "type") || (key104 === "text"))){
const err645 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0],data:data223};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data223.type !== undefined){
let data224 = data223.type;
if(typeof data224 !== "string"){
const err646 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data224};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if("speech" !== data224){
const err647 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data224};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data223.text !== undefined){
let data225 = data223.text;
if(typeof data225 === "string"){
if(data225.length > 2000){
const err648 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data225};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
else {
const err649 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data225};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
}
else {
const err650 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[0],data:data223};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else if(tag7 === "file"){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.type === undefined){
const err651 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1],data:data223};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data223.file === undefined){
const err652 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1],data:data223};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
for(const key105 in data223){
if(!((key105 === "type") || (key105 === "file"))){
const err653 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1],data:data223};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data223.type !== undefined){
let data226 = data223.type;
if(typeof data226 !== "string"){
const err654 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data226};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if("file" !== data226){
const err655 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data226};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data223.file !== undefined){
let data227 = data223.file;
if(typeof data227 === "string"){
if(!pattern0.test(data227)){
const err656 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data227};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data227};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
}
else {
const err658 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[1],data:data223};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
else if(tag7 === "value"){
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.type === undefined){
const err659 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2],data:data223};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(data223.value === undefined){
const err660 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2],data:data223};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
for(const key106 in data223){
if(!((((key106 === "type") || (key106 === "value")) || (key106 === "as")) || (key106 === "currency"))){
const err661 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2],data:data223};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data223.type !== undefined){
let data228 = data223.type;
if(typeof data228 !== "string"){
const err662 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data228};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
if("value" !== data228){
const err663 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data228};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data223.value !== undefined){
let data229 = data223.value;
if(typeof data229 === "string"){
if(data229.length > 1000){
const err664 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data229};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(data229.length < 1){
const err665 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data229};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
else {
const err666 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data229};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data223.as !== undefined){
let data230 = data223.as;
if(!((((((((data230 === "number") || (data230 === "digits")) || (data230 === "characters")) || (data230 === "ordinal")) || (data230 === "date")) || (data230 === "time")) || (data230 === "duration")) || (data230 === "currency"))){
const err667 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data230};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data223.currency !== undefined){
let data231 = data223.currency;
if(typeof data231 === "string"){
if(!pattern21.test(data231)){
const err668 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data231};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data231};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.oneOf[2],data:data223};
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
const err671 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag7},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items,data:data223};
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
const err672 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag7},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items,data:data223};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else {
const err673 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.items,data:data223};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.prompts,data:data222};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data221.bargeIn !== undefined){
let data232 = data221.bargeIn;
if(typeof data232 !== "boolean"){
const err675 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/bargeIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/bargeIn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.bargeIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.bargeIn,data:data232};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data221.clearDigits !== undefined){
let data233 = data221.clearDigits;
if(typeof data233 !== "boolean"){
const err676 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.properties.clearDigits,data:data233};
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
else {
const err677 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data221};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data16.branches !== undefined){
let data234 = data16.branches;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key107 in data234){
const _errs672 = errors;
if(typeof key107 === "string"){
if(!pattern6.test(key107)){
const err678 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key107,propertyName:key107};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
var valid210 = _errs672 === errors;
if(!valid210){
const err679 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key107},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data234};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
for(const key108 in data234){
let data235 = data234[key108];
if(typeof data235 === "string"){
if(!pattern3.test(data235)){
const err680 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key108.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data235};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key108.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data235};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
}
else {
const err682 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data234};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
}
else {
const err683 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
else if(tag0 === "Record"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err684 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
for(const key109 in data16){
if(!((((key109 === "type") || (key109 === "label")) || (key109 === "properties")) || (key109 === "branches"))){
const err685 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data16.type !== undefined){
let data236 = data16.type;
if("Record" !== data236){
const err686 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/type/const",keyword:"const",params:{allowedValue: "Record"},message:"must be equal to constant",schema:"Record",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.type,data:data236};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data16.label !== undefined){
let data237 = data16.label;
if(typeof data237 === "string"){
if(!pattern4.test(data237)){
const err687 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data237};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data237};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data16.properties !== undefined){
let data238 = data16.properties;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key110 in data238){
if(!(((((((key110 === "prompts") || (key110 === "maxSec")) || (key110 === "silenceSec")) || (key110 === "beep")) || (key110 === "terminationKey")) || (key110 === "variable")) || (key110 === "lengthVariable"))){
const err689 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data238};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data238.prompts !== undefined){
let data239 = data238.prompts;
if(Array.isArray(data239)){
if(data239.length > 50){
const err690 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data239};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
const len11 = data239.length;
for(let i11=0; i11<len11; i11++){
let data240 = data239[i11];
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.type === undefined){
const err691 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data240};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
const tag8 = data240.type;
if(typeof tag8 == "string"){
if(tag8 === "speech"){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.type === undefined){
const err692 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data240};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data240.text === undefined){
const err693 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data240};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
for(const key111 in data240){
if(!((key111 === "type") || (key111 === "text"))){
const err694 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data240};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data240.type !== undefined){
let data241 = data240.type;
if(typeof data241 !== "string"){
const err695 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data241};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if("speech" !== data241){
const err696 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data241};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data240.text !== undefined){
let data242 = data240.text;
if(typeof data242 === "string"){
if(data242.length > 2000){
const err697 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data242};
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
const err698 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data242};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
}
else {
const err699 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data240};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
else if(tag8 === "file"){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.type === undefined){
const err700 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data240};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
if(data240.file === undefined){
const err701 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data240};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
for(const key112 in data240){
if(!((key112 === "type") || (key112 === "file"))){
const err702 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data240};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data240.type !== undefined){
let data243 = data240.type;
if(typeof data243 !== "string"){
const err703 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data243};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
if("file" !== data243){
const err704 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data243};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data240.file !== undefined){
let data244 = data240.file;
if(typeof data244 === "string"){
if(!pattern0.test(data244)){
const err705 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data244};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data244};
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
else {
const err707 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data240};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
else if(tag8 === "value"){
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.type === undefined){
const err708 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data240};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
if(data240.value === undefined){
const err709 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data240};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
for(const key113 in data240){
if(!((((key113 === "type") || (key113 === "value")) || (key113 === "as")) || (key113 === "currency"))){
const err710 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data240};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data240.type !== undefined){
let data245 = data240.type;
if(typeof data245 !== "string"){
const err711 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data245};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if("value" !== data245){
const err712 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data245};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data240.value !== undefined){
let data246 = data240.value;
if(typeof data246 === "string"){
if(data246.length > 1000){
const err713 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data246};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if(data246.length < 1){
const err714 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data246};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
else {
const err715 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data246};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data240.as !== undefined){
let data247 = data240.as;
if(!((((((((data247 === "number") || (data247 === "digits")) || (data247 === "characters")) || (data247 === "ordinal")) || (data247 === "date")) || (data247 === "time")) || (data247 === "duration")) || (data247 === "currency"))){
const err716 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data247};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data240.currency !== undefined){
let data248 = data240.currency;
if(typeof data248 === "string"){
if(!pattern21.test(data248)){
const err717 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data248};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
else {
const err718 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data248};
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
else {
const err719 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data240};
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
const err720 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag8},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data240};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag8},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data240};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
else {
const err722 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data240};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
}
else {
const err723 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data239};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data238.maxSec !== undefined){
let data249 = data238.maxSec;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
const err724 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/maxSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.maxSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.maxSec,data:data249};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 > 3600 || isNaN(data249)){
const err725 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/maxSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.maxSec,data:data249};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(data249 < 1 || isNaN(data249)){
const err726 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/maxSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.maxSec,data:data249};
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
if(data238.silenceSec !== undefined){
let data250 = data238.silenceSec;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
const err727 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/silenceSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.silenceSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.silenceSec,data:data250};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 > 60 || isNaN(data250)){
const err728 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/silenceSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.silenceSec,data:data250};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(data250 < 0 || isNaN(data250)){
const err729 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/silenceSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.silenceSec,data:data250};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
}
if(data238.beep !== undefined){
let data251 = data238.beep;
if(typeof data251 !== "boolean"){
const err730 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/beep",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/beep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.beep.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.beep,data:data251};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data238.terminationKey !== undefined){
let data252 = data238.terminationKey;
if(!((((data252 === "#") || (data252 === "*")) || (data252 === "any")) || (data252 === "none"))){
const err731 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.terminationKey,data:data252};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data238.variable !== undefined){
let data253 = data238.variable;
if(typeof data253 === "string"){
if(!pattern1.test(data253)){
const err732 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.variable,data:data253};
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
const err733 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.variable,data:data253};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data238.lengthVariable !== undefined){
let data254 = data238.lengthVariable;
if(typeof data254 === "string"){
if(!pattern1.test(data254)){
const err734 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/lengthVariable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.lengthVariable,data:data254};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
else {
const err735 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/lengthVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.lengthVariable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.lengthVariable,data:data254};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data238};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data16.branches !== undefined){
let data255 = data16.branches;
if(data255 && typeof data255 == "object" && !Array.isArray(data255)){
for(const key114 in data255){
const _errs729 = errors;
if(typeof key114 === "string"){
if(!pattern6.test(key114)){
const err737 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key114,propertyName:key114};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
var valid226 = _errs729 === errors;
if(!valid226){
const err738 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key114},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data255};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
for(const key115 in data255){
let data256 = data255[key115];
if(typeof data256 === "string"){
if(!pattern3.test(data256)){
const err739 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
else {
const err740 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key115.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data256};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
}
else {
const err741 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data255};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
else if(tag0 === "Reqagent"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err743 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data16.properties === undefined){
const err744 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
for(const key116 in data16){
if(!((((key116 === "type") || (key116 === "label")) || (key116 === "properties")) || (key116 === "branches"))){
const err745 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key116},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
if(data16.type !== undefined){
let data257 = data16.type;
if("Reqagent" !== data257){
const err746 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/type/const",keyword:"const",params:{allowedValue: "Reqagent"},message:"must be equal to constant",schema:"Reqagent",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.type,data:data257};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
if(data16.label !== undefined){
let data258 = data16.label;
if(typeof data258 === "string"){
if(!pattern4.test(data258)){
const err747 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data258};
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
const err748 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data258};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
if(data16.properties !== undefined){
let data259 = data16.properties;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.skill === undefined){
const err749 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data259};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
for(const key117 in data259){
if(!(((((((key117 === "skill") || (key117 === "priority")) || (key117 === "acceleration")) || (key117 === "maxPriority")) || (key117 === "proficiencyFrom")) || (key117 === "proficiencyTo")) || (key117 === "targetAgent"))){
const err750 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key117},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data259};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data259.skill !== undefined){
let data260 = data259.skill;
if(typeof data260 === "string"){
if(!pattern0.test(data260)){
const err751 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill,data:data260};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
else {
const err752 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill,data:data260};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data259.priority !== undefined){
let data261 = data259.priority;
if((!(((typeof data261 == "number") && (!(data261 % 1) && !isNaN(data261))) && (isFinite(data261)))) && (typeof data261 !== "string")){
const err753 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.priority,data:data261};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 > 1000 || isNaN(data261)){
const err754 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.priority,data:data261};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
if(data261 < 0 || isNaN(data261)){
const err755 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.priority,data:data261};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(typeof data261 === "string"){
if(!pattern12.test(data261)){
const err756 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.priority,data:data261};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
}
if(data259.acceleration !== undefined){
let data262 = data259.acceleration;
if(!(((typeof data262 == "number") && (!(data262 % 1) && !isNaN(data262))) && (isFinite(data262)))){
const err757 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.acceleration,data:data262};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 > 1000 || isNaN(data262)){
const err758 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.acceleration,data:data262};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
if(data262 < 0 || isNaN(data262)){
const err759 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.acceleration,data:data262};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
if(data259.maxPriority !== undefined){
let data263 = data259.maxPriority;
if(!(((typeof data263 == "number") && (!(data263 % 1) && !isNaN(data263))) && (isFinite(data263)))){
const err760 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.maxPriority,data:data263};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
if((typeof data263 == "number") && (isFinite(data263))){
if(data263 > 1000 || isNaN(data263)){
const err761 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.maxPriority,data:data263};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data263 < 0 || isNaN(data263)){
const err762 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.maxPriority,data:data263};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
}
if(data259.proficiencyFrom !== undefined){
let data264 = data259.proficiencyFrom;
if(!(((typeof data264 == "number") && (!(data264 % 1) && !isNaN(data264))) && (isFinite(data264)))){
const err763 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyFrom,data:data264};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
if((typeof data264 == "number") && (isFinite(data264))){
if(data264 > 20 || isNaN(data264)){
const err764 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyFrom,data:data264};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
if(data264 < 1 || isNaN(data264)){
const err765 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyFrom,data:data264};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
}
if(data259.proficiencyTo !== undefined){
let data265 = data259.proficiencyTo;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err766 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyTo,data:data265};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 20 || isNaN(data265)){
const err767 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyTo,data:data265};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
if(data265 < 1 || isNaN(data265)){
const err768 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.proficiencyTo,data:data265};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
}
if(data259.targetAgent !== undefined){
let data266 = data259.targetAgent;
if(typeof data266 === "string"){
if(data266.length > 200){
const err769 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.targetAgent,data:data266};
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
const err770 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.targetAgent,data:data266};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
else {
const err771 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data259};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data16.branches !== undefined){
let data267 = data16.branches;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key118 in data267){
const _errs760 = errors;
if(typeof key118 === "string"){
if(!pattern6.test(key118)){
const err772 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key118,propertyName:key118};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
var valid233 = _errs760 === errors;
if(!valid233){
const err773 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key118},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data267};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
for(const key119 in data267){
let data268 = data267[key119];
if(typeof data268 === "string"){
if(!pattern3.test(data268)){
const err774 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data268};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
else {
const err775 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data268};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
}
else {
const err776 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data267};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
}
else {
const err777 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
else if(tag0 === "Return"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err778 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
for(const key120 in data16){
if(!((((key120 === "type") || (key120 === "label")) || (key120 === "properties")) || (key120 === "branches"))){
const err779 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data16.type !== undefined){
let data269 = data16.type;
if("Return" !== data269){
const err780 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/type/const",keyword:"const",params:{allowedValue: "Return"},message:"must be equal to constant",schema:"Return",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.type,data:data269};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data16.label !== undefined){
let data270 = data16.label;
if(typeof data270 === "string"){
if(!pattern4.test(data270)){
const err781 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data270};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
else {
const err782 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data270};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data16.properties !== undefined){
let data271 = data16.properties;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key121 in data271){
if(!(key121 === "values")){
const err783 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties,data:data271};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data271.values !== undefined){
let data272 = data271.values;
if(Array.isArray(data272)){
if(data272.length > 50){
const err784 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values,data:data272};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
const len12 = data272.length;
for(let i12=0; i12<len12; i12++){
let data273 = data272[i12];
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
if(data273.name === undefined){
const err785 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items,data:data273};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data273.expression === undefined){
const err786 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items,data:data273};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
for(const key122 in data273){
if(!((key122 === "name") || (key122 === "expression"))){
const err787 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key122},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items,data:data273};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data273.name !== undefined){
let data274 = data273.name;
if(typeof data274 === "string"){
if(!pattern1.test(data274)){
const err788 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.name,data:data274};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
else {
const err789 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.name,data:data274};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
if(data273.expression !== undefined){
let data275 = data273.expression;
if(typeof data275 === "string"){
if(data275.length > 1000){
const err790 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.expression,data:data275};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
if(data275.length < 1){
const err791 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.expression,data:data275};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
else {
const err792 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.properties.expression,data:data275};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
}
else {
const err793 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.items,data:data273};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
}
else {
const err794 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.values,data:data272};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
else {
const err795 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties,data:data271};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data16.branches !== undefined){
let data276 = data16.branches;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
for(const key123 in data276){
const _errs786 = errors;
if(typeof key123 === "string"){
if(!pattern6.test(key123)){
const err796 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key123,propertyName:key123};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
var valid243 = _errs786 === errors;
if(!valid243){
const err797 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key123},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data276};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
for(const key124 in data276){
let data277 = data276[key124];
if(typeof data277 === "string"){
if(!pattern3.test(data277)){
const err798 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data277};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key124.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data277};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
}
else {
const err800 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data276};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
}
else {
const err801 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
else if(tag0 === "Runscript"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err802 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data16.properties === undefined){
const err803 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
for(const key125 in data16){
if(!((((key125 === "type") || (key125 === "label")) || (key125 === "properties")) || (key125 === "branches"))){
const err804 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key125},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
if(data16.type !== undefined){
let data278 = data16.type;
if("Runscript" !== data278){
const err805 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/type/const",keyword:"const",params:{allowedValue: "Runscript"},message:"must be equal to constant",schema:"Runscript",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.type,data:data278};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data16.label !== undefined){
let data279 = data16.label;
if(typeof data279 === "string"){
if(!pattern4.test(data279)){
const err806 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data279};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
else {
const err807 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data279};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data16.properties !== undefined){
let data280 = data16.properties;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
if(data280.script === undefined){
const err808 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data280};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
for(const key126 in data280){
if(!((key126 === "script") || (key126 === "parameters"))){
const err809 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data280};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data280.script !== undefined){
let data281 = data280.script;
if(typeof data281 === "string"){
if(!pattern0.test(data281)){
const err810 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.script,data:data281};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
else {
const err811 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.script.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.script,data:data281};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data280.parameters !== undefined){
let data282 = data280.parameters;
if(Array.isArray(data282)){
if(data282.length > 50){
const err812 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters,data:data282};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
const len13 = data282.length;
for(let i13=0; i13<len13; i13++){
let data283 = data282[i13];
if(data283 && typeof data283 == "object" && !Array.isArray(data283)){
if(data283.name === undefined){
const err813 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items,data:data283};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if(data283.expression === undefined){
const err814 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items,data:data283};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
for(const key127 in data283){
if(!((key127 === "name") || (key127 === "expression"))){
const err815 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items,data:data283};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data283.name !== undefined){
let data284 = data283.name;
if(typeof data284 === "string"){
if(!pattern1.test(data284)){
const err816 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.name,data:data284};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
else {
const err817 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.name,data:data284};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data283.expression !== undefined){
let data285 = data283.expression;
if(typeof data285 === "string"){
if(data285.length > 1000){
const err818 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.expression,data:data285};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(data285.length < 1){
const err819 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.expression,data:data285};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.properties.expression,data:data285};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
}
else {
const err821 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.items,data:data283};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
}
else {
const err822 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.parameters,data:data282};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
}
else {
const err823 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data280};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data16.branches !== undefined){
let data286 = data16.branches;
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
for(const key128 in data286){
const _errs814 = errors;
if(typeof key128 === "string"){
if(!pattern6.test(key128)){
const err824 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key128,propertyName:key128};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
var valid253 = _errs814 === errors;
if(!valid253){
const err825 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key128},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data286};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
for(const key129 in data286){
let data287 = data286[key129];
if(typeof data287 === "string"){
if(!pattern3.test(data287)){
const err826 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data287};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
else {
const err827 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data287};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
}
else {
const err828 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data286};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
}
else {
const err829 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
else if(tag0 === "Runsub"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err830 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if(data16.properties === undefined){
const err831 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
for(const key130 in data16){
if(!((((key130 === "type") || (key130 === "label")) || (key130 === "properties")) || (key130 === "branches"))){
const err832 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key130},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
if(data16.type !== undefined){
let data288 = data16.type;
if("Runsub" !== data288){
const err833 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/type/const",keyword:"const",params:{allowedValue: "Runsub"},message:"must be equal to constant",schema:"Runsub",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.type,data:data288};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data16.label !== undefined){
let data289 = data16.label;
if(typeof data289 === "string"){
if(!pattern4.test(data289)){
const err834 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data289};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
else {
const err835 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data289};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data16.properties !== undefined){
let data290 = data16.properties;
if(data290 && typeof data290 == "object" && !Array.isArray(data290)){
if(data290.script === undefined){
const err836 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data290};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
for(const key131 in data290){
if(!(((key131 === "script") || (key131 === "parameters")) || (key131 === "results"))){
const err837 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key131},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data290};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data290.script !== undefined){
let data291 = data290.script;
if(typeof data291 === "string"){
if(!pattern0.test(data291)){
const err838 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.script,data:data291};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
else {
const err839 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.script.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.script,data:data291};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data290.parameters !== undefined){
let data292 = data290.parameters;
if(Array.isArray(data292)){
if(data292.length > 50){
const err840 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters,data:data292};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
const len14 = data292.length;
for(let i14=0; i14<len14; i14++){
let data293 = data292[i14];
if(data293 && typeof data293 == "object" && !Array.isArray(data293)){
if(data293.name === undefined){
const err841 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items,data:data293};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
if(data293.expression === undefined){
const err842 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items,data:data293};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
for(const key132 in data293){
if(!((key132 === "name") || (key132 === "expression"))){
const err843 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items,data:data293};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data293.name !== undefined){
let data294 = data293.name;
if(typeof data294 === "string"){
if(!pattern1.test(data294)){
const err844 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.name,data:data294};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
else {
const err845 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.name,data:data294};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data293.expression !== undefined){
let data295 = data293.expression;
if(typeof data295 === "string"){
if(data295.length > 1000){
const err846 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.expression,data:data295};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(data295.length < 1){
const err847 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.expression,data:data295};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
else {
const err848 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.properties.expression,data:data295};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
}
else {
const err849 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.items,data:data293};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
}
else {
const err850 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.parameters,data:data292};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data290.results !== undefined){
let data296 = data290.results;
if(Array.isArray(data296)){
if(data296.length > 50){
const err851 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results,data:data296};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
const len15 = data296.length;
for(let i15=0; i15<len15; i15++){
let data297 = data296[i15];
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
if(data297.variable === undefined){
const err852 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items,data:data297};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(data297.name === undefined){
const err853 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items,data:data297};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
for(const key133 in data297){
if(!((key133 === "variable") || (key133 === "name"))){
const err854 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items,data:data297};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data297.variable !== undefined){
let data298 = data297.variable;
if(typeof data298 === "string"){
if(!pattern1.test(data298)){
const err855 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.properties.variable,data:data298};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
else {
const err856 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.properties.variable,data:data298};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
if(data297.name !== undefined){
let data299 = data297.name;
if(typeof data299 === "string"){
if(!pattern1.test(data299)){
const err857 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.properties.name,data:data299};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
else {
const err858 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.properties.name,data:data299};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
}
else {
const err859 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.items,data:data297};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
}
else {
const err860 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.results,data:data296};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
}
else {
const err861 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data290};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data16.branches !== undefined){
let data300 = data16.branches;
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
for(const key134 in data300){
const _errs851 = errors;
if(typeof key134 === "string"){
if(!pattern6.test(key134)){
const err862 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key134,propertyName:key134};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
var valid266 = _errs851 === errors;
if(!valid266){
const err863 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key134},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data300};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
for(const key135 in data300){
let data301 = data300[key135];
if(typeof data301 === "string"){
if(!pattern3.test(data301)){
const err864 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data301};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
else {
const err865 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data301};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
}
else {
const err866 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data300};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
}
else {
const err867 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
else if(tag0 === "Wait"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err868 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(data16.properties === undefined){
const err869 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
for(const key136 in data16){
if(!((((key136 === "type") || (key136 === "label")) || (key136 === "properties")) || (key136 === "branches"))){
const err870 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key136},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data16.type !== undefined){
let data302 = data16.type;
if("Wait" !== data302){
const err871 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/type/const",keyword:"const",params:{allowedValue: "Wait"},message:"must be equal to constant",schema:"Wait",parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.type,data:data302};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data16.label !== undefined){
let data303 = data16.label;
if(typeof data303 === "string"){
if(!pattern4.test(data303)){
const err872 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data303};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
else {
const err873 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data303};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data16.properties !== undefined){
let data304 = data16.properties;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.seconds === undefined){
const err874 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data304};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
for(const key137 in data304){
if(!(key137 === "seconds")){
const err875 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key137},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data304};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data304.seconds !== undefined){
let data305 = data304.seconds;
if(!(((typeof data305 == "number") && (!(data305 % 1) && !isNaN(data305))) && (isFinite(data305)))){
const err876 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.seconds,data:data305};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
if((typeof data305 == "number") && (isFinite(data305))){
if(data305 > 86400 || isNaN(data305)){
const err877 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.seconds,data:data305};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
if(data305 < 1 || isNaN(data305)){
const err878 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.seconds,data:data305};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
}
}
else {
const err879 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data304};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data16.branches !== undefined){
let data306 = data16.branches;
if(data306 && typeof data306 == "object" && !Array.isArray(data306)){
for(const key138 in data306){
const _errs870 = errors;
if(typeof key138 === "string"){
if(!pattern6.test(key138)){
const err880 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key138,propertyName:key138};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
var valid273 = _errs870 === errors;
if(!valid273){
const err881 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key138},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data306};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
for(const key139 in data306){
let data307 = data306[key139];
if(typeof data307 === "string"){
if(!pattern3.test(data307)){
const err882 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key139.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data307};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
else {
const err883 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key139.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data307};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
}
else {
const err884 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data306};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
}
else {
const err885 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
else {
const err886 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
else {
const err887 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
else {
const err888 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.type,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
else {
const err889 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.type,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data.notes !== undefined){
let data308 = data.notes;
if(data308 && typeof data308 == "object" && !Array.isArray(data308)){
for(const key140 in data308){
const _errs876 = errors;
if(typeof key140 === "string"){
if(!pattern3.test(key140)){
const err890 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.notes.propertyNames,data:key140,propertyName:key140};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
var valid275 = _errs876 === errors;
if(!valid275){
const err891 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key140},message:"property name must be valid",schema:schema11.properties.notes.propertyNames,parentSchema:schema11.properties.notes,data:data308};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
for(const key141 in data308){
let data309 = data308[key141];
if(data309 && typeof data309 == "object" && !Array.isArray(data309)){
if(data309.text === undefined){
const err892 = {instancePath:instancePath+"/notes/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.notes.additionalProperties.required,parentSchema:schema11.properties.notes.additionalProperties,data:data309};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
for(const key142 in data309){
if(!(key142 === "text")){
const err893 = {instancePath:instancePath+"/notes/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key142},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notes.additionalProperties,data:data309};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data309.text !== undefined){
let data310 = data309.text;
if(typeof data310 === "string"){
if(data310.length > 4000){
const err894 = {instancePath:instancePath+"/notes/" + key141.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data310};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
else {
const err895 = {instancePath:instancePath+"/notes/" + key141.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.additionalProperties.properties.text.type,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data310};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
}
else {
const err896 = {instancePath:instancePath+"/notes/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.additionalProperties.type,parentSchema:schema11.properties.notes.additionalProperties,data:data309};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
}
else {
const err897 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data308};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
if(data.layout !== undefined){
let data311 = data.layout;
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key143 in data311){
const _errs885 = errors;
if(typeof key143 === "string"){
if(!pattern3.test(key143)){
const err898 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.layout.propertyNames,data:key143,propertyName:key143};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
var valid278 = _errs885 === errors;
if(!valid278){
const err899 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key143},message:"property name must be valid",schema:schema11.properties.layout.propertyNames,parentSchema:schema11.properties.layout,data:data311};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
for(const key144 in data311){
let data312 = data311[key144];
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.x === undefined){
const err900 = {instancePath:instancePath+"/layout/" + key144.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data312};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
if(data312.y === undefined){
const err901 = {instancePath:instancePath+"/layout/" + key144.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data312};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
for(const key145 in data312){
if(!((key145 === "x") || (key145 === "y"))){
const err902 = {instancePath:instancePath+"/layout/" + key144.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.layout.additionalProperties,data:data312};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data312.x !== undefined){
let data313 = data312.x;
if(!((typeof data313 == "number") && (isFinite(data313)))){
const err903 = {instancePath:instancePath+"/layout/" + key144.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.x.type,parentSchema:schema11.properties.layout.additionalProperties.properties.x,data:data313};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
if(data312.y !== undefined){
let data314 = data312.y;
if(!((typeof data314 == "number") && (isFinite(data314)))){
const err904 = {instancePath:instancePath+"/layout/" + key144.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.y.type,parentSchema:schema11.properties.layout.additionalProperties.properties.y,data:data314};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
}
else {
const err905 = {instancePath:instancePath+"/layout/" + key144.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.additionalProperties.type,parentSchema:schema11.properties.layout.additionalProperties,data:data312};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
}
else {
const err906 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data311};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
}
else {
const err907 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

