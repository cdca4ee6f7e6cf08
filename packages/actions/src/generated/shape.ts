// @ts-nocheck Made by `npm run generate` from the specs of the actions.
import type { ShapeCheck } from "@cordboard/language";


export default validate10 as ShapeCheck;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://cordboard.dev/schema/script-1.json","title":"Cordboard script","type":"object","properties":{"$schema":{"type":"string","maxLength":500},"version":{"type":"integer","const":1},"name":{"type":"string","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","description":"By this name others refer to the script."},"description":{"type":"string","maxLength":2000},"mediaType":{"const":"phone"},"language":{"type":"string","maxLength":35,"description":"BCP-47, such as en-US."},"timeZone":{"type":"string","maxLength":64,"description":"IANA, such as Europe/Berlin."},"variables":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"parameters":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Assign","description":"Gives variables new values.","type":"object","properties":{"type":{"const":"Assign"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["assignments"],"properties":{"assignments":{"type":"array","items":{"type":"object","required":["variable","expression"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"expression":{"type":"string","title":"Value","description":"Sees what the assignments before it have changed.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"variable"}}},"additionalProperties":false},"title":"Assignments","description":"Carried out in this order.","minItems":1,"maxItems":50,"ui":{"kind":"assignments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Case","description":"Compares a value with several others, and has a branch for each.","type":"object","properties":{"type":{"const":"Case"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["value","cases"],"properties":{"value":{"type":"string","title":"Value","description":"An expression; what it gives is compared with each case.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"cases":{"type":"array","items":{"type":"object","required":["value","branch"],"properties":{"value":{"type":["string","number"],"maxLength":200,"title":"Value","description":"As it stands: a text or a number, no expression."},"branch":{"type":"string","title":"Branch","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64","description":"The name of its branch."},"label":{"type":"string","title":"For","maxLength":64,"description":"What it stands for."}},"additionalProperties":false},"title":"Cases","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"cases"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Collect digits","description":"Asks the caller to type a number, such as an account number or a PIN.","type":"object","properties":{"type":{"const":"Collect"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","variable"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller is to type.","maxItems":50,"ui":{"kind":"prompts"}},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"minDigits":{"type":"integer","title":"Digits at the least","minimum":1,"maximum":32,"default":1},"maxDigits":{"type":"integer","title":"Digits at the most","minimum":1,"maximum":32,"default":20},"validation":{"type":"string","title":"Validation","description":"Must be true of the digits, which the variable holds already.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}},"secret":{"type":"boolean","title":"Secret","description":"Keep the digits out of journals and views; always clears digits.","default":false},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"repeatPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts of later tries","description":"A shorter way to ask again. Left out: the same prompts.","maxItems":50,"ui":{"kind":"prompts"}},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Leave queue","description":"Takes the contact out of its queue; the script goes on.","type":"object","properties":{"type":{"const":"Dequeue"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"End","description":"Ends the script. A conversation goes on, and a contact in queue stays there.","type":"object","properties":{"type":{"const":"End"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Hours","description":"Goes different ways when it is open, closed, or a holiday.","type":"object","properties":{"type":{"const":"Hours"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["hours"],"properties":{"hours":{"type":"string","title":"Hours","description":"Of the workspace.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"hours"}},"overrides":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"title":"Overrides with a way of their own","description":"Others count as open or closed, as they say.","maxItems":50,"ui":{"kind":"branches"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"If","description":"Goes one way or the other, depending on a condition.","type":"object","properties":{"type":{"const":"If"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["condition"],"properties":{"condition":{"type":"string","title":"Condition","description":"An expression that is true or false.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Language","description":"Chooses the language of the prompts that follow.","type":"object","properties":{"type":{"const":"Language"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["language"],"properties":{"language":{"type":"string","title":"Spoken language","description":"A BCP-47 tag, such as de-DE or es.","minLength":1,"maxLength":35,"ui":{"kind":"language"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Log","description":"Writes a line into the contact's journal.","type":"object","properties":{"type":{"const":"Log"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","title":"Text","description":"For those who look at the contact later. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Loop","description":"Goes round a number of times, then on.","type":"object","properties":{"type":{"const":"Loop"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["count"],"properties":{"count":{"title":"Times","description":"How often Repeat is taken, 1 to 1000.","minimum":1,"maximum":1000,"default":3,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","form":"keys of a phone (0-9, * and #, at most 8) or a range such as 2-5","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"repeatPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts of later tries","description":"A shorter way to ask again. Left out: the same prompts.","maxItems":50,"ui":{"kind":"prompts"}},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Milestone","description":"Notes that the contact has come to a point that counts.","type":"object","properties":{"type":{"const":"Milestone"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"Name","description":"The same in every call, so that it can be counted.","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters"},"data":{"type":"string","title":"Data","description":"What is worth keeping with it. {expression} stands for its value.","default":"","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","form":"letters, digits, _ and -, at most 64","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"On signal","description":"Goes on from here when something outside raises a signal for the contact.","type":"object","properties":{"type":{"const":"OnSignal"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Queue info","description":"Stores what a queue looks like just now in variables.","type":"object","properties":{"type":{"const":"Queueinfo"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is. The one that the contact waits in by default.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"position":{"type":"string","title":"Position","description":"Of this contact, from 1; 0 when it does not wait there.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"waiting":{"type":"string","title":"Waiting","description":"How many contacts wait, callbacks and this one included.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"longestWaitSec":{"type":"string","title":"Longest wait (seconds)","description":"Of those who wait; 0 without any.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"estimatedWaitSec":{"type":"string","title":"Estimated wait (seconds)","description":"Of this contact, or of one who would enter now; -1 when it is unknown.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"agentsLoggedIn":{"type":"string","title":"Agents logged in","description":"With the skill, in any status but Offline.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"agentsFree":{"type":"string","title":"Agents free","description":"Those of them who could take a contact now.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Record","description":"Records what the caller says.","type":"object","properties":{"type":{"const":"Record"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played first; a key skips them.","maxItems":50,"ui":{"kind":"prompts"}},"maxSec":{"type":"integer","title":"Longest (seconds)","description":"Then the recording ends.","minimum":1,"maximum":3600,"default":120,"ui":{"kind":"seconds"}},"silenceSec":{"type":"integer","title":"Silence (seconds)","description":"So much silence ends the recording. 0: silence never does.","minimum":0,"maximum":60,"default":5,"ui":{"kind":"seconds"}},"beep":{"type":"boolean","title":"Beep","description":"A tone before the recording begins.","default":true},"terminationKey":{"enum":["#","*","any","none"],"title":"Termination key","description":"Ends the recording.","default":"#"},"variable":{"type":"string","title":"Store name in","description":"A variable that takes the recording's name.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"lengthVariable":{"type":"string","title":"Store length in","description":"A variable that takes the recording's length in seconds.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is: a name, or an {expression} that gives one.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"REST request","description":"Asks another system by HTTP, and keeps what it answers.","type":"object","properties":{"type":{"const":"Rest"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["url"],"properties":{"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"Method","default":"GET"},"url":{"type":"string","title":"URL","description":"{expression} stands for its value, percent-encoded. The workspace has to allow the host.","maxLength":2000,"pattern":"^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$","form":"an address that begins with https:// or http:// and a host that is written out, without expression, user or password","ui":{"kind":"template","holds":"url"}},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","title":"Name","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$","form":"the name of a header: letters, digits and hyphens"},"value":{"type":"string","title":"Value","description":"{expression} stands for its value.","maxLength":400,"ui":{"kind":"template"}}},"additionalProperties":false},"title":"Headers","maxItems":50,"ui":{"kind":"headers"}},"body":{"type":"string","title":"Body","description":"Of POST, PUT and PATCH. JSON, if no Content-Type says otherwise: braces are doubled, and {expression} without quotation marks stands for its value.","maxLength":4000,"ui":{"kind":"template"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"For the whole answer.","minimum":1,"maximum":30,"default":5,"ui":{"kind":"seconds"}},"retries":{"type":"integer","title":"Retries","description":"After a timeout, a server error, or when nobody is there.","minimum":0,"maximum":3,"default":0},"retryWaitSec":{"type":"integer","title":"Wait before each (seconds)","minimum":1,"maximum":30,"default":1,"ui":{"kind":"seconds"}},"retryUnsafe":{"type":"boolean","title":"Retry POST and PATCH too","description":"What they ask for may then be done twice.","default":false},"mapping":{"type":"array","items":{"type":"object","required":["variable","expression"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"expression":{"type":"string","title":"Value","description":"Sees what the assignments before it have changed.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"variable","sees":"answer"}}},"additionalProperties":false},"title":"Keep of the answer","description":"After 2xx. Expressions see answer.status and answer.body.","minItems":1,"maxItems":50,"ui":{"kind":"assignments"}},"statusVariable":{"type":"string","title":"Store status in","description":"A number variable; it takes the status of any answer.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Return","description":"Ends a sub-script and gives values back to the script that runs it.","type":"object","properties":{"type":{"const":"Return"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"values":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Values","description":"What the script that runs this one can keep.","maxItems":50,"ui":{"kind":"arguments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Run script","description":"Goes over to another script for good.","type":"object","properties":{"type":{"const":"Runscript"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["script"],"properties":{"script":{"type":"string","title":"Script","description":"It begins at its own beginning.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"script"}},"parameters":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Parameters","description":"What it is given: its declared parameters.","maxItems":50,"ui":{"kind":"arguments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Run sub-script","description":"Runs another script within this one, and goes on when it returns.","type":"object","properties":{"type":{"const":"Runsub"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["script"],"properties":{"script":{"type":"string","title":"Script","description":"It begins at its own beginning.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"script","runs":true}},"parameters":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Parameters","description":"What it is given: its declared parameters.","maxItems":50,"ui":{"kind":"arguments"}},"results":{"type":"array","items":{"type":"object","required":["variable","name"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"name":{"type":"string","title":"Takes","description":"The name that the other script gives the value.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"}},"additionalProperties":false},"title":"Results","description":"What of the values it returns is kept.","maxItems":50,"ui":{"kind":"results"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Schedule callback","description":"Promises the caller a call back at a time of their choice.","type":"object","properties":{"type":{"const":"Schedulecallback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"number":{"type":"string","title":"Number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"date":{"type":"string","title":"Date","description":"2026-12-24, or typed 20261224 or 1224. Empty: today.","default":"","maxLength":200,"ui":{"kind":"template"}},"time":{"type":"string","title":"Time","description":"In 24 hours: 09:30, or typed 0930 or 930. Empty: 30 minutes from now.","default":"","maxLength":200,"ui":{"kind":"template"}},"timeZone":{"type":"string","title":"Time zone","description":"Whose clock it is: IANA, such as America/New_York. Empty: the script's.","default":"","maxLength":200,"ui":{"kind":"template"}},"skill":{"type":"string","title":"Skill","description":"Whose queue it enters. The one that the contact waits in by default.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"agent":{"type":"string","title":"Agent","description":"The agent with this id is offered it first, if free. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}},"own":{"type":"boolean","title":"Wait for the agent","description":"Others are offered it only when the agent has not taken it in time.","default":false},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5},"storeTime":{"type":"string","title":"Store the time in","description":"Date and time of that clock, such as 2026-12-24T09:30.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Transfer","description":"Calls a number outside and connects the caller with whoever answers.","type":"object","properties":{"type":{"const":"Transfer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["destination"],"properties":{"destination":{"type":"string","title":"Destination","description":"A number in any written form, or an extension of up to six digits.","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the other side sees. The one that was called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"timeoutSec":{"type":"integer","title":"Ring for (seconds)","description":"Then it counts as not answered.","minimum":5,"maximum":120,"default":30,"ui":{"kind":"seconds"}},"hears":{"enum":["ringback","music"],"title":"Caller hears","description":"While it rings: a ringing tone, or hold music.","default":"ringback"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Update contact","description":"Changes what a contact in queue waits for; it keeps its time of entry.","type":"object","properties":{"type":{"const":"Updatecontact"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it goes over to. What is left out stays as it is.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false}]}},"notes":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":4000}},"additionalProperties":false}},"layout":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}},"additionalProperties":false}}},"required":["version","name","mediaType","language","timeZone","actions"],"additionalProperties":false,"$defs":{"label":{"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."},"branches":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."},"ignore":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$","form":"the code of a problem, such as L0410"},"additionalProperties":{"type":"string","pattern":"^(?=.*\\S)[^\\p{Cc}]{1,500}$","form":"a reason: one line of at most 500 characters"},"description":"Code of a warning or hint → why it does not apply here. Errors cannot be silenced."}}};
const schema12 = {"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."};
const schema13 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."};
const schema14 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$","form":"the code of a problem, such as L0410"},"additionalProperties":{"type":"string","pattern":"^(?=.*\\S)[^\\p{Cc}]{1,500}$","form":"a reason: one line of at most 500 characters"},"description":"Code of a warning or hint → why it does not apply here. Errors cannot be silenced."};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$", "u");
const pattern1 = new RegExp("^[a-z][A-Za-z0-9_]{0,63}$", "u");
const pattern3 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]{0,63}$", "u");
const pattern9 = new RegExp("^(?=.*\\S)[^\\p{Cc}]{1,500}$", "u");
const pattern16 = new RegExp("^\\{[^{}]+\\}$", "u");
const pattern29 = new RegExp("^[A-Z]{3}$", "u");
const pattern87 = new RegExp("^(?:[0-9*#]{1,8}|[0-9]-[0-9])$", "u");
const pattern106 = new RegExp("^[A-Za-z0-9_-]{0,64}$", "u");
const pattern135 = new RegExp("^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$", "u");
const pattern163 = new RegExp("^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$", "u");
const pattern164 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$", "u");

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
if(!(((((key9 === "type") || (key9 === "label")) || (key9 === "properties")) || (key9 === "branches")) || (key9 === "ignore"))){
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
if(data16.ignore !== undefined){
let data26 = data16.ignore;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key14 in data26){
const _errs71 = errors;
if(typeof key14 === "string"){
if(!pattern8.test(key14)){
const err67 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key14,propertyName:key14};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
var valid21 = _errs71 === errors;
if(!valid21){
const err68 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key15 in data26){
let data27 = data26[key15];
if(typeof data27 === "string"){
if(!pattern9.test(data27)){
const err69 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data27};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data26};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else if(tag0 === "Begin"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err73 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key16 in data16){
if(!(((((key16 === "type") || (key16 === "label")) || (key16 === "properties")) || (key16 === "branches")) || (key16 === "ignore"))){
const err74 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data16.type !== undefined){
let data28 = data16.type;
if("Begin" !== data28){
const err75 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Begin"},message:"must be equal to constant",schema:"Begin",parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.type,data:data28};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data16.label !== undefined){
let data29 = data16.label;
if(typeof data29 === "string"){
if(!pattern4.test(data29)){
const err76 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data29};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data16.properties !== undefined){
let data30 = data16.properties;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key17 in data30){
const err78 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties,data:data30};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties,data:data30};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data16.branches !== undefined){
let data31 = data16.branches;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key18 in data31){
const _errs88 = errors;
if(typeof key18 === "string"){
if(!pattern6.test(key18)){
const err80 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key18,propertyName:key18};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var valid27 = _errs88 === errors;
if(!valid27){
const err81 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key18},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data31};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
for(const key19 in data31){
let data32 = data31[key19];
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err82 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data32};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data31};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data33 = data16.ignore;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key20 in data33){
const _errs95 = errors;
if(typeof key20 === "string"){
if(!pattern8.test(key20)){
const err85 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key20,propertyName:key20};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid30 = _errs95 === errors;
if(!valid30){
const err86 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
for(const key21 in data33){
let data34 = data33[key21];
if(typeof data34 === "string"){
if(!pattern9.test(data34)){
const err87 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data34};
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
const err88 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data33};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else if(tag0 === "Callback"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err91 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key22 in data16){
if(!(((((key22 === "type") || (key22 === "label")) || (key22 === "properties")) || (key22 === "branches")) || (key22 === "ignore"))){
const err92 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data16.type !== undefined){
let data35 = data16.type;
if("Callback" !== data35){
const err93 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "Callback"},message:"must be equal to constant",schema:"Callback",parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.type,data:data35};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data16.label !== undefined){
let data36 = data16.label;
if(typeof data36 === "string"){
if(!pattern4.test(data36)){
const err94 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data36};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data36};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data16.properties !== undefined){
let data37 = data16.properties;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key23 in data37){
if(!(((((key23 === "phoneNumber") || (key23 === "callerId")) || (key23 === "callDelaySec")) || (key23 === "attempts")) || (key23 === "minutesBetween"))){
const err96 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data37.phoneNumber !== undefined){
let data38 = data37.phoneNumber;
if(typeof data38 === "string"){
if(data38.length > 200){
const err97 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/phoneNumber",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/phoneNumber/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.phoneNumber,data:data38};
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
const err98 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/phoneNumber",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/phoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.phoneNumber.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.phoneNumber,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data37.callerId !== undefined){
let data39 = data37.callerId;
if(typeof data39 === "string"){
if(data39.length > 200){
const err99 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callerId,data:data39};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callerId,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data37.callDelaySec !== undefined){
let data40 = data37.callDelaySec;
if((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (typeof data40 !== "string")){
const err101 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 59 || isNaN(data40)){
const err102 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59},message:"must be <= 59",schema:59,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err103 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(typeof data40 === "string"){
if(!pattern16.test(data40)){
const err104 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/callDelaySec/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.callDelaySec,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data37.attempts !== undefined){
let data41 = data37.attempts;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err105 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts,data:data41};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 10 || isNaN(data41)){
const err106 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts,data:data41};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err107 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.attempts,data:data41};
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
if(data37.minutesBetween !== undefined){
let data42 = data37.minutesBetween;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err108 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/minutesBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween,data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1440 || isNaN(data42)){
const err109 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/minutesBetween/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween,data:data42};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err110 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/minutesBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.minutesBetween,data:data42};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties,data:data37};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data16.branches !== undefined){
let data43 = data16.branches;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key24 in data43){
const _errs122 = errors;
if(typeof key24 === "string"){
if(!pattern6.test(key24)){
const err112 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key24,propertyName:key24};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
var valid37 = _errs122 === errors;
if(!valid37){
const err113 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data43};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
for(const key25 in data43){
let data44 = data43[key25];
if(typeof data44 === "string"){
if(!pattern3.test(data44)){
const err114 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data44};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data44};
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
else {
const err116 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data43};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data45 = data16.ignore;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key26 in data45){
const _errs129 = errors;
if(typeof key26 === "string"){
if(!pattern8.test(key26)){
const err117 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key26,propertyName:key26};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var valid40 = _errs129 === errors;
if(!valid40){
const err118 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key26},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data45};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
for(const key27 in data45){
let data46 = data45[key27];
if(typeof data46 === "string"){
if(!pattern9.test(data46)){
const err119 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data46};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data46};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data45};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else if(tag0 === "Case"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err123 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data16.properties === undefined){
const err124 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key28 in data16){
if(!(((((key28 === "type") || (key28 === "label")) || (key28 === "properties")) || (key28 === "branches")) || (key28 === "ignore"))){
const err125 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data16.type !== undefined){
let data47 = data16.type;
if("Case" !== data47){
const err126 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "Case"},message:"must be equal to constant",schema:"Case",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.type,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data16.label !== undefined){
let data48 = data16.label;
if(typeof data48 === "string"){
if(!pattern4.test(data48)){
const err127 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data48};
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
const err128 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data16.properties !== undefined){
let data49 = data16.properties;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.value === undefined){
const err129 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49.cases === undefined){
const err130 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key29 in data49){
if(!((key29 === "value") || (key29 === "cases"))){
const err131 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data49};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data49.value !== undefined){
let data50 = data49.value;
if(typeof data50 === "string"){
if(data50.length > 1000){
const err132 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data50.length < 1){
const err133 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value,data:data50};
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
const err134 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.value,data:data50};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data49.cases !== undefined){
let data51 = data49.cases;
if(Array.isArray(data51)){
if(data51.length > 50){
const err135 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data51.length < 1){
const err136 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len1 = data51.length;
for(let i1=0; i1<len1; i1++){
let data52 = data51[i1];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.value === undefined){
const err137 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data52};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data52.branch === undefined){
const err138 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key30 in data52){
if(!(((key30 === "value") || (key30 === "branch")) || (key30 === "label"))){
const err139 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data52};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data52.value !== undefined){
let data53 = data52.value;
if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){
const err140 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/value/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value.type},message:"must be string,number",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(typeof data53 === "string"){
if(data53.length > 200){
const err141 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.value,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
if(data52.branch !== undefined){
let data54 = data52.branch;
if(typeof data54 === "string"){
if(!pattern6.test(data54)){
const err142 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/branch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/branch/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.branch,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/branch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.branch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.branch,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data52.label !== undefined){
let data55 = data52.label;
if(typeof data55 === "string"){
if(data55.length > 64){
const err144 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.label,data:data55};
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
const err145 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.properties.label,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.items,data:data52};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cases",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.cases,data:data51};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data49};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data16.branches !== undefined){
let data56 = data16.branches;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key31 in data56){
const _errs159 = errors;
if(typeof key31 === "string"){
if(!pattern6.test(key31)){
const err149 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key31,propertyName:key31};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var valid50 = _errs159 === errors;
if(!valid50){
const err150 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key31},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data56};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
for(const key32 in data56){
let data57 = data56[key32];
if(typeof data57 === "string"){
if(!pattern3.test(data57)){
const err151 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data57};
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
const err153 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data56};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data58 = data16.ignore;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key33 in data58){
const _errs166 = errors;
if(typeof key33 === "string"){
if(!pattern8.test(key33)){
const err154 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key33,propertyName:key33};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var valid53 = _errs166 === errors;
if(!valid53){
const err155 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key33},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data58};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
for(const key34 in data58){
let data59 = data58[key34];
if(typeof data59 === "string"){
if(!pattern9.test(data59)){
const err156 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data59};
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
const err157 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data59};
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
const err158 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data58};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else if(tag0 === "Collect"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err160 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data16.properties === undefined){
const err161 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key35 in data16){
if(!(((((key35 === "type") || (key35 === "label")) || (key35 === "properties")) || (key35 === "branches")) || (key35 === "ignore"))){
const err162 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data16.type !== undefined){
let data60 = data16.type;
if("Collect" !== data60){
const err163 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "Collect"},message:"must be equal to constant",schema:"Collect",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.type,data:data60};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data16.label !== undefined){
let data61 = data16.label;
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
const err164 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data61};
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
const err165 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data61};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data16.properties !== undefined){
let data62 = data16.properties;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.prompts === undefined){
const err166 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data62};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data62.variable === undefined){
const err167 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data62};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key36 in data62){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties, key36))){
const err168 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data62};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data62.prompts !== undefined){
let data63 = data62.prompts;
if(Array.isArray(data63)){
if(data63.length > 50){
const err169 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len2 = data63.length;
for(let i2=0; i2<len2; i2++){
let data64 = data63[i2];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.type === undefined){
const err170 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data64};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const tag1 = data64.type;
if(typeof tag1 == "string"){
if(tag1 === "speech"){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.type === undefined){
const err171 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data64};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data64.text === undefined){
const err172 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data64};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key37 in data64){
if(!((key37 === "type") || (key37 === "text"))){
const err173 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data64};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data64.type !== undefined){
let data65 = data64.type;
if(typeof data65 !== "string"){
const err174 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data65};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if("speech" !== data65){
const err175 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data65};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data64.text !== undefined){
let data66 = data64.text;
if(typeof data66 === "string"){
if(data66.length > 2000){
const err176 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data66};
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
const err177 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data66};
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
const err178 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[0],data:data64};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else if(tag1 === "file"){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.type === undefined){
const err179 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data64.file === undefined){
const err180 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key38 in data64){
if(!((key38 === "type") || (key38 === "file"))){
const err181 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data64.type !== undefined){
let data67 = data64.type;
if(typeof data67 !== "string"){
const err182 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data67};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if("file" !== data67){
const err183 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data67};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data64.file !== undefined){
let data68 = data64.file;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err184 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data68};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data68};
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
else {
const err186 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[1],data:data64};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else if(tag1 === "value"){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.type === undefined){
const err187 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data64};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data64.value === undefined){
const err188 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data64};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key39 in data64){
if(!((((key39 === "type") || (key39 === "value")) || (key39 === "as")) || (key39 === "currency"))){
const err189 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data64};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data64.type !== undefined){
let data69 = data64.type;
if(typeof data69 !== "string"){
const err190 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data69};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if("value" !== data69){
const err191 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data69};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data64.value !== undefined){
let data70 = data64.value;
if(typeof data70 === "string"){
if(data70.length > 1000){
const err192 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data70};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data70.length < 1){
const err193 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data70};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data70};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data64.as !== undefined){
let data71 = data64.as;
if(!((((((((data71 === "number") || (data71 === "digits")) || (data71 === "characters")) || (data71 === "ordinal")) || (data71 === "date")) || (data71 === "time")) || (data71 === "duration")) || (data71 === "currency"))){
const err195 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data71};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data64.currency !== undefined){
let data72 = data64.currency;
if(typeof data72 === "string"){
if(!pattern29.test(data72)){
const err196 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data72};
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
const err197 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data72};
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
const err198 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.oneOf[2],data:data64};
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
const err199 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data64};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data64};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.items,data:data64};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.prompts,data:data63};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data62.variable !== undefined){
let data73 = data62.variable;
if(typeof data73 === "string"){
if(!pattern1.test(data73)){
const err203 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable,data:data73};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.variable,data:data73};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data62.timeoutSec !== undefined){
let data74 = data62.timeoutSec;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err205 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data74};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 60 || isNaN(data74)){
const err206 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data74};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data74 < 1 || isNaN(data74)){
const err207 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.timeoutSec,data:data74};
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
if(data62.interDigitSec !== undefined){
let data75 = data62.interDigitSec;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err208 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data75};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 20 || isNaN(data75)){
const err209 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data75};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data75 < 1 || isNaN(data75)){
const err210 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.interDigitSec,data:data75};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
if(data62.minDigits !== undefined){
let data76 = data62.minDigits;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err211 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data76};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 32 || isNaN(data76)){
const err212 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data76};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err213 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/minDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.minDigits,data:data76};
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
if(data62.maxDigits !== undefined){
let data77 = data62.maxDigits;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err214 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data77};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 32 || isNaN(data77)){
const err215 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32},message:"must be <= 32",schema:32,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data77};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err216 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxDigits,data:data77};
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
if(data62.validation !== undefined){
let data78 = data62.validation;
if(typeof data78 === "string"){
if(data78.length > 1000){
const err217 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data78};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data78.length < 1){
const err218 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data78};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/validation",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/validation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.validation,data:data78};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data62.secret !== undefined){
let data79 = data62.secret;
if(typeof data79 !== "boolean"){
const err220 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/secret",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/secret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.secret.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.secret,data:data79};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data62.terminationKey !== undefined){
let data80 = data62.terminationKey;
if(!(((data80 === "#") || (data80 === "*")) || (data80 === "none"))){
const err221 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.terminationKey,data:data80};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data62.maxNoInput !== undefined){
let data81 = data62.maxNoInput;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err222 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data81};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 10 || isNaN(data81)){
const err223 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data81};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data81 < 1 || isNaN(data81)){
const err224 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoInput,data:data81};
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
if(data62.maxNoMatch !== undefined){
let data82 = data62.maxNoMatch;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err225 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data82};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 10 || isNaN(data82)){
const err226 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data82};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data82 < 1 || isNaN(data82)){
const err227 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.maxNoMatch,data:data82};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
if(data62.repeatPrompts !== undefined){
let data83 = data62.repeatPrompts;
if(Array.isArray(data83)){
if(data83.length > 50){
const err228 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts,data:data83};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const len3 = data83.length;
for(let i3=0; i3<len3; i3++){
let data84 = data83[i3];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err229 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
const tag2 = data84.type;
if(typeof tag2 == "string"){
if(tag2 === "speech"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err230 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data84.text === undefined){
const err231 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key40 in data84){
if(!((key40 === "type") || (key40 === "text"))){
const err232 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data84.type !== undefined){
let data85 = data84.type;
if(typeof data85 !== "string"){
const err233 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type,data:data85};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if("speech" !== data85){
const err234 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type,data:data85};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data84.text !== undefined){
let data86 = data84.text;
if(typeof data86 === "string"){
if(data86.length > 2000){
const err235 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text,data:data86};
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
const err236 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text,data:data86};
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
const err237 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data84};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else if(tag2 === "file"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err238 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data84.file === undefined){
const err239 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key41 in data84){
if(!((key41 === "type") || (key41 === "file"))){
const err240 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data84.type !== undefined){
let data87 = data84.type;
if(typeof data87 !== "string"){
const err241 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type,data:data87};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if("file" !== data87){
const err242 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type,data:data87};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data84.file !== undefined){
let data88 = data84.file;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err243 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file,data:data88};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file,data:data88};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data84};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else if(tag2 === "value"){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.type === undefined){
const err246 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data84.value === undefined){
const err247 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key42 in data84){
if(!((((key42 === "type") || (key42 === "value")) || (key42 === "as")) || (key42 === "currency"))){
const err248 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data84};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data84.type !== undefined){
let data89 = data84.type;
if(typeof data89 !== "string"){
const err249 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type,data:data89};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if("value" !== data89){
const err250 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type,data:data89};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data84.value !== undefined){
let data90 = data84.value;
if(typeof data90 === "string"){
if(data90.length > 1000){
const err251 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data90};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data90.length < 1){
const err252 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data90};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data90};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data84.as !== undefined){
let data91 = data84.as;
if(!((((((((data91 === "number") || (data91 === "digits")) || (data91 === "characters")) || (data91 === "ordinal")) || (data91 === "date")) || (data91 === "time")) || (data91 === "duration")) || (data91 === "currency"))){
const err254 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as,data:data91};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data84.currency !== undefined){
let data92 = data84.currency;
if(typeof data92 === "string"){
if(!pattern29.test(data92)){
const err255 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency,data:data92};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency,data:data92};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data84};
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
const err258 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.items,data:data84};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/repeatPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.repeatPrompts,data:data83};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data62.noInputPrompts !== undefined){
let data93 = data62.noInputPrompts;
if(Array.isArray(data93)){
if(data93.length > 50){
const err262 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts,data:data93};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const len4 = data93.length;
for(let i4=0; i4<len4; i4++){
let data94 = data93[i4];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.type === undefined){
const err263 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data94};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const tag3 = data94.type;
if(typeof tag3 == "string"){
if(tag3 === "speech"){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.type === undefined){
const err264 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data94};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data94.text === undefined){
const err265 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data94};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key43 in data94){
if(!((key43 === "type") || (key43 === "text"))){
const err266 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data94};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data94.type !== undefined){
let data95 = data94.type;
if(typeof data95 !== "string"){
const err267 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data95};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if("speech" !== data95){
const err268 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data95};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data94.text !== undefined){
let data96 = data94.text;
if(typeof data96 === "string"){
if(data96.length > 2000){
const err269 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data96};
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
const err270 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data96};
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
const err271 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data94};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else if(tag3 === "file"){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.type === undefined){
const err272 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data94};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data94.file === undefined){
const err273 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data94};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key44 in data94){
if(!((key44 === "type") || (key44 === "file"))){
const err274 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data94};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data94.type !== undefined){
let data97 = data94.type;
if(typeof data97 !== "string"){
const err275 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data97};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if("file" !== data97){
const err276 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data97};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data94.file !== undefined){
let data98 = data94.file;
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err277 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data98};
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
const err278 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data98};
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
const err279 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data94};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else if(tag3 === "value"){
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.type === undefined){
const err280 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data94};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data94.value === undefined){
const err281 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data94};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
for(const key45 in data94){
if(!((((key45 === "type") || (key45 === "value")) || (key45 === "as")) || (key45 === "currency"))){
const err282 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data94};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data94.type !== undefined){
let data99 = data94.type;
if(typeof data99 !== "string"){
const err283 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data99};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if("value" !== data99){
const err284 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data99};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data94.value !== undefined){
let data100 = data94.value;
if(typeof data100 === "string"){
if(data100.length > 1000){
const err285 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data100};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data100.length < 1){
const err286 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data100};
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
const err287 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data100};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data94.as !== undefined){
let data101 = data94.as;
if(!((((((((data101 === "number") || (data101 === "digits")) || (data101 === "characters")) || (data101 === "ordinal")) || (data101 === "date")) || (data101 === "time")) || (data101 === "duration")) || (data101 === "currency"))){
const err288 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data101};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data94.currency !== undefined){
let data102 = data94.currency;
if(typeof data102 === "string"){
if(!pattern29.test(data102)){
const err289 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data102};
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
const err290 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data102};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data94};
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
const err292 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data94};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data94};
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
const err294 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.items,data:data94};
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
const err295 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noInputPrompts,data:data93};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data62.noMatchPrompts !== undefined){
let data103 = data62.noMatchPrompts;
if(Array.isArray(data103)){
if(data103.length > 50){
const err296 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts,data:data103};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
const len5 = data103.length;
for(let i5=0; i5<len5; i5++){
let data104 = data103[i5];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.type === undefined){
const err297 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data104};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
const tag4 = data104.type;
if(typeof tag4 == "string"){
if(tag4 === "speech"){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.type === undefined){
const err298 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data104};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data104.text === undefined){
const err299 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data104};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key46 in data104){
if(!((key46 === "type") || (key46 === "text"))){
const err300 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data104};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data104.type !== undefined){
let data105 = data104.type;
if(typeof data105 !== "string"){
const err301 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data105};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if("speech" !== data105){
const err302 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data105};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data104.text !== undefined){
let data106 = data104.text;
if(typeof data106 === "string"){
if(data106.length > 2000){
const err303 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data106};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data106};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data104};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else if(tag4 === "file"){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.type === undefined){
const err306 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data104};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data104.file === undefined){
const err307 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data104};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key47 in data104){
if(!((key47 === "type") || (key47 === "file"))){
const err308 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data104};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data104.type !== undefined){
let data107 = data104.type;
if(typeof data107 !== "string"){
const err309 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data107};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if("file" !== data107){
const err310 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data107};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data104.file !== undefined){
let data108 = data104.file;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err311 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data108};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data108};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data104};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else if(tag4 === "value"){
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.type === undefined){
const err314 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data104};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data104.value === undefined){
const err315 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data104};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key48 in data104){
if(!((((key48 === "type") || (key48 === "value")) || (key48 === "as")) || (key48 === "currency"))){
const err316 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data104};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data104.type !== undefined){
let data109 = data104.type;
if(typeof data109 !== "string"){
const err317 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data109};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if("value" !== data109){
const err318 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data109};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data104.value !== undefined){
let data110 = data104.value;
if(typeof data110 === "string"){
if(data110.length > 1000){
const err319 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data110};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data110.length < 1){
const err320 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data110};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data110};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data104.as !== undefined){
let data111 = data104.as;
if(!((((((((data111 === "number") || (data111 === "digits")) || (data111 === "characters")) || (data111 === "ordinal")) || (data111 === "date")) || (data111 === "time")) || (data111 === "duration")) || (data111 === "currency"))){
const err322 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data111};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data104.currency !== undefined){
let data112 = data104.currency;
if(typeof data112 === "string"){
if(!pattern29.test(data112)){
const err323 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data112};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data112};
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
const err325 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data104};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data104};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data104};
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
const err328 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i5,schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.items,data:data104};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.noMatchPrompts,data:data103};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data62.clearDigits !== undefined){
let data113 = data62.clearDigits;
if(typeof data113 !== "boolean"){
const err330 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.clearDigits,data:data113};
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
const err331 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data62};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data16.branches !== undefined){
let data114 = data16.branches;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key49 in data114){
const _errs320 = errors;
if(typeof key49 === "string"){
if(!pattern6.test(key49)){
const err332 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key49,propertyName:key49};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
var valid96 = _errs320 === errors;
if(!valid96){
const err333 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key49},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data114};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
for(const key50 in data114){
let data115 = data114[key50];
if(typeof data115 === "string"){
if(!pattern3.test(data115)){
const err334 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data115};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data114};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data116 = data16.ignore;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key51 in data116){
const _errs327 = errors;
if(typeof key51 === "string"){
if(!pattern8.test(key51)){
const err337 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key51,propertyName:key51};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var valid99 = _errs327 === errors;
if(!valid99){
const err338 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key51},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data116};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
for(const key52 in data116){
let data117 = data116[key52];
if(typeof data117 === "string"){
if(!pattern9.test(data117)){
const err339 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data117};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data116};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else if(tag0 === "Dequeue"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err343 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[5].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key53 in data16){
if(!(((((key53 === "type") || (key53 === "label")) || (key53 === "properties")) || (key53 === "branches")) || (key53 === "ignore"))){
const err344 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data16.type !== undefined){
let data118 = data16.type;
if("Dequeue" !== data118){
const err345 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "Dequeue"},message:"must be equal to constant",schema:"Dequeue",parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.type,data:data118};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data16.label !== undefined){
let data119 = data16.label;
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err346 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data119};
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
const err347 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data119};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data16.properties !== undefined){
let data120 = data16.properties;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key54 in data120){
const err348 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data120};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data120};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data16.branches !== undefined){
let data121 = data16.branches;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key55 in data121){
const _errs344 = errors;
if(typeof key55 === "string"){
if(!pattern6.test(key55)){
const err350 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key55,propertyName:key55};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
var valid105 = _errs344 === errors;
if(!valid105){
const err351 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key55},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data121};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
for(const key56 in data121){
let data122 = data121[key56];
if(typeof data122 === "string"){
if(!pattern3.test(data122)){
const err352 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data122};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data121};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data123 = data16.ignore;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key57 in data123){
const _errs351 = errors;
if(typeof key57 === "string"){
if(!pattern8.test(key57)){
const err355 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key57,propertyName:key57};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
var valid108 = _errs351 === errors;
if(!valid108){
const err356 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key57},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data123};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
for(const key58 in data123){
let data124 = data123[key58];
if(typeof data124 === "string"){
if(!pattern9.test(data124)){
const err357 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data124};
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
const err358 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data124};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data123};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else if(tag0 === "End"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err361 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[6].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key59 in data16){
if(!(((((key59 === "type") || (key59 === "label")) || (key59 === "properties")) || (key59 === "branches")) || (key59 === "ignore"))){
const err362 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data16.type !== undefined){
let data125 = data16.type;
if("End" !== data125){
const err363 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "End"},message:"must be equal to constant",schema:"End",parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.type,data:data125};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data16.label !== undefined){
let data126 = data16.label;
if(typeof data126 === "string"){
if(!pattern4.test(data126)){
const err364 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data126};
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
const err365 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data126};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data16.properties !== undefined){
let data127 = data16.properties;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key60 in data127){
const err366 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data127};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data127};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data16.branches !== undefined){
let data128 = data16.branches;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key61 in data128){
const _errs368 = errors;
if(typeof key61 === "string"){
if(!pattern6.test(key61)){
const err368 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key61,propertyName:key61};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
var valid114 = _errs368 === errors;
if(!valid114){
const err369 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key61},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data128};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
for(const key62 in data128){
let data129 = data128[key62];
if(typeof data129 === "string"){
if(!pattern3.test(data129)){
const err370 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data129};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data129};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data128};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data130 = data16.ignore;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key63 in data130){
const _errs375 = errors;
if(typeof key63 === "string"){
if(!pattern8.test(key63)){
const err373 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key63,propertyName:key63};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
var valid117 = _errs375 === errors;
if(!valid117){
const err374 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key63},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data130};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
for(const key64 in data130){
let data131 = data130[key64];
if(typeof data131 === "string"){
if(!pattern9.test(data131)){
const err375 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data131};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data131};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data130};
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
const err378 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else if(tag0 === "Hangup"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err379 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key65 in data16){
if(!(((((key65 === "type") || (key65 === "label")) || (key65 === "properties")) || (key65 === "branches")) || (key65 === "ignore"))){
const err380 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data16.type !== undefined){
let data132 = data16.type;
if("Hangup" !== data132){
const err381 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "Hangup"},message:"must be equal to constant",schema:"Hangup",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.type,data:data132};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data16.label !== undefined){
let data133 = data16.label;
if(typeof data133 === "string"){
if(!pattern4.test(data133)){
const err382 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data133};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data133};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data16.properties !== undefined){
let data134 = data16.properties;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key66 in data134){
if(!(key66 === "cause")){
const err384 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data134};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data134.cause !== undefined){
let data135 = data134.cause;
if(!((((data135 === "normal") || (data135 === "busy")) || (data135 === "rejected")) || (data135 === "congestion"))){
const err385 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cause",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/cause/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.cause.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.cause.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.cause,data:data135};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data134};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data16.branches !== undefined){
let data136 = data16.branches;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key67 in data136){
const _errs393 = errors;
if(typeof key67 === "string"){
if(!pattern6.test(key67)){
const err387 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key67,propertyName:key67};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
var valid124 = _errs393 === errors;
if(!valid124){
const err388 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key67},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data136};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
for(const key68 in data136){
let data137 = data136[key68];
if(typeof data137 === "string"){
if(!pattern3.test(data137)){
const err389 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data137};
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
const err390 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data137};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data136};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data138 = data16.ignore;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key69 in data138){
const _errs400 = errors;
if(typeof key69 === "string"){
if(!pattern8.test(key69)){
const err392 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key69,propertyName:key69};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
var valid127 = _errs400 === errors;
if(!valid127){
const err393 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key69},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data138};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
for(const key70 in data138){
let data139 = data138[key70];
if(typeof data139 === "string"){
if(!pattern9.test(data139)){
const err394 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key70.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data138};
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
else {
const err397 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else if(tag0 === "Hours"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err398 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data16.properties === undefined){
const err399 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key71 in data16){
if(!(((((key71 === "type") || (key71 === "label")) || (key71 === "properties")) || (key71 === "branches")) || (key71 === "ignore"))){
const err400 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data16.type !== undefined){
let data140 = data16.type;
if("Hours" !== data140){
const err401 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "Hours"},message:"must be equal to constant",schema:"Hours",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.type,data:data140};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data16.label !== undefined){
let data141 = data16.label;
if(typeof data141 === "string"){
if(!pattern4.test(data141)){
const err402 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data141};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data141};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data16.properties !== undefined){
let data142 = data16.properties;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if(data142.hours === undefined){
const err404 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/required",keyword:"required",params:{missingProperty: "hours"},message:"must have required property '"+"hours"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data142};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key72 in data142){
if(!((key72 === "hours") || (key72 === "overrides"))){
const err405 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data142};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data142.hours !== undefined){
let data143 = data142.hours;
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err406 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hours",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/hours/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.hours,data:data143};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hours",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/hours/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.hours.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.hours,data:data143};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data142.overrides !== undefined){
let data144 = data142.overrides;
if(Array.isArray(data144)){
if(data144.length > 50){
const err408 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/overrides/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.overrides,data:data144};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const len6 = data144.length;
for(let i6=0; i6<len6; i6++){
let data145 = data144[i6];
if(typeof data145 === "string"){
if(!pattern6.test(data145)){
const err409 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/overrides/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.overrides.items,data:data145};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides/" + i6,schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/overrides/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.overrides.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.overrides.items,data:data145};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/overrides",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/overrides/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.overrides.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.overrides,data:data144};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data142};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data16.branches !== undefined){
let data146 = data16.branches;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key73 in data146){
const _errs423 = errors;
if(typeof key73 === "string"){
if(!pattern6.test(key73)){
const err413 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key73,propertyName:key73};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
var valid136 = _errs423 === errors;
if(!valid136){
const err414 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key73},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data146};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
for(const key74 in data146){
let data147 = data146[key74];
if(typeof data147 === "string"){
if(!pattern3.test(data147)){
const err415 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data147};
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
const err416 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data147};
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
const err417 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data146};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data148 = data16.ignore;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key75 in data148){
const _errs430 = errors;
if(typeof key75 === "string"){
if(!pattern8.test(key75)){
const err418 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key75,propertyName:key75};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
var valid139 = _errs430 === errors;
if(!valid139){
const err419 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key75},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data148};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
for(const key76 in data148){
let data149 = data148[key76];
if(typeof data149 === "string"){
if(!pattern9.test(data149)){
const err420 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data149};
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
const err421 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data149};
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
const err422 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data148};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else if(tag0 === "If"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err424 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data16.properties === undefined){
const err425 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key77 in data16){
if(!(((((key77 === "type") || (key77 === "label")) || (key77 === "properties")) || (key77 === "branches")) || (key77 === "ignore"))){
const err426 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data16.type !== undefined){
let data150 = data16.type;
if("If" !== data150){
const err427 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "If"},message:"must be equal to constant",schema:"If",parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.type,data:data150};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data16.label !== undefined){
let data151 = data16.label;
if(typeof data151 === "string"){
if(!pattern4.test(data151)){
const err428 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data151};
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
const err429 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data151};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data16.properties !== undefined){
let data152 = data16.properties;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.condition === undefined){
const err430 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/required",keyword:"required",params:{missingProperty: "condition"},message:"must have required property '"+"condition"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data152};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
for(const key78 in data152){
if(!(key78 === "condition")){
const err431 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data152};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data152.condition !== undefined){
let data153 = data152.condition;
if(typeof data153 === "string"){
if(data153.length > 1000){
const err432 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/condition/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.condition,data:data153};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data153.length < 1){
const err433 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/condition/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.condition,data:data153};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/condition",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/condition/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.condition.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.condition,data:data153};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data152};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data16.branches !== undefined){
let data154 = data16.branches;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key79 in data154){
const _errs449 = errors;
if(typeof key79 === "string"){
if(!pattern6.test(key79)){
const err436 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key79,propertyName:key79};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
var valid146 = _errs449 === errors;
if(!valid146){
const err437 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key79},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data154};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
for(const key80 in data154){
let data155 = data154[key80];
if(typeof data155 === "string"){
if(!pattern3.test(data155)){
const err438 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
else {
const err439 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key80.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data155};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
else {
const err440 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data154};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data156 = data16.ignore;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key81 in data156){
const _errs456 = errors;
if(typeof key81 === "string"){
if(!pattern8.test(key81)){
const err441 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key81,propertyName:key81};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
var valid149 = _errs456 === errors;
if(!valid149){
const err442 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key81},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data156};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
for(const key82 in data156){
let data157 = data156[key82];
if(typeof data157 === "string"){
if(!pattern9.test(data157)){
const err443 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data157};
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
const err444 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key82.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data157};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data156};
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
const err446 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else if(tag0 === "Language"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err447 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data16.properties === undefined){
const err448 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
for(const key83 in data16){
if(!(((((key83 === "type") || (key83 === "label")) || (key83 === "properties")) || (key83 === "branches")) || (key83 === "ignore"))){
const err449 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data16.type !== undefined){
let data158 = data16.type;
if("Language" !== data158){
const err450 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue: "Language"},message:"must be equal to constant",schema:"Language",parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.type,data:data158};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data16.label !== undefined){
let data159 = data16.label;
if(typeof data159 === "string"){
if(!pattern4.test(data159)){
const err451 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data159};
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
const err452 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data159};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data16.properties !== undefined){
let data160 = data16.properties;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.language === undefined){
const err453 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data160};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
for(const key84 in data160){
if(!(key84 === "language")){
const err454 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data160};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data160.language !== undefined){
let data161 = data160.language;
if(typeof data161 === "string"){
if(data161.length > 35){
const err455 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.language,data:data161};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data161.length < 1){
const err456 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.language,data:data161};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/language",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.language.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.language,data:data161};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data160};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data16.branches !== undefined){
let data162 = data16.branches;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key85 in data162){
const _errs475 = errors;
if(typeof key85 === "string"){
if(!pattern6.test(key85)){
const err459 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key85,propertyName:key85};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
var valid156 = _errs475 === errors;
if(!valid156){
const err460 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key85},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data162};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
for(const key86 in data162){
let data163 = data162[key86];
if(typeof data163 === "string"){
if(!pattern3.test(data163)){
const err461 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data163};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data163};
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
else {
const err463 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data162};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data164 = data16.ignore;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key87 in data164){
const _errs482 = errors;
if(typeof key87 === "string"){
if(!pattern8.test(key87)){
const err464 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key87,propertyName:key87};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
var valid159 = _errs482 === errors;
if(!valid159){
const err465 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key87},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data164};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
for(const key88 in data164){
let data165 = data164[key88];
if(typeof data165 === "string"){
if(!pattern9.test(data165)){
const err466 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data165};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data165};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
else {
const err468 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data164};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else if(tag0 === "Log"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err470 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data16.properties === undefined){
const err471 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key89 in data16){
if(!(((((key89 === "type") || (key89 === "label")) || (key89 === "properties")) || (key89 === "branches")) || (key89 === "ignore"))){
const err472 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data16.type !== undefined){
let data166 = data16.type;
if("Log" !== data166){
const err473 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue: "Log"},message:"must be equal to constant",schema:"Log",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.type,data:data166};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data16.label !== undefined){
let data167 = data16.label;
if(typeof data167 === "string"){
if(!pattern4.test(data167)){
const err474 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data167};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
else {
const err475 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data167};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data16.properties !== undefined){
let data168 = data16.properties;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.text === undefined){
const err476 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data168};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
for(const key90 in data168){
if(!(key90 === "text")){
const err477 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data168};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data168.text !== undefined){
let data169 = data168.text;
if(typeof data169 === "string"){
if(data169.length > 2000){
const err478 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.text,data:data169};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.text,data:data169};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data168};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data16.branches !== undefined){
let data170 = data16.branches;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key91 in data170){
const _errs501 = errors;
if(typeof key91 === "string"){
if(!pattern6.test(key91)){
const err481 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key91,propertyName:key91};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
var valid166 = _errs501 === errors;
if(!valid166){
const err482 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key91},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data170};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
for(const key92 in data170){
let data171 = data170[key92];
if(typeof data171 === "string"){
if(!pattern3.test(data171)){
const err483 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data171};
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
const err484 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data171};
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
const err485 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data170};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data172 = data16.ignore;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key93 in data172){
const _errs508 = errors;
if(typeof key93 === "string"){
if(!pattern8.test(key93)){
const err486 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key93,propertyName:key93};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
var valid169 = _errs508 === errors;
if(!valid169){
const err487 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key93},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data172};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
for(const key94 in data172){
let data173 = data172[key94];
if(typeof data173 === "string"){
if(!pattern9.test(data173)){
const err488 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data173};
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
const err489 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data173};
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
const err490 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data172};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else if(tag0 === "Loop"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err492 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(data16.properties === undefined){
const err493 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
for(const key95 in data16){
if(!(((((key95 === "type") || (key95 === "label")) || (key95 === "properties")) || (key95 === "branches")) || (key95 === "ignore"))){
const err494 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data16.type !== undefined){
let data174 = data16.type;
if("Loop" !== data174){
const err495 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue: "Loop"},message:"must be equal to constant",schema:"Loop",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.type,data:data174};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data16.label !== undefined){
let data175 = data16.label;
if(typeof data175 === "string"){
if(!pattern4.test(data175)){
const err496 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data175};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data175};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data16.properties !== undefined){
let data176 = data16.properties;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.count === undefined){
const err498 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data176};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
for(const key96 in data176){
if(!(key96 === "count")){
const err499 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data176};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data176.count !== undefined){
let data177 = data176.count;
if((!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))) && (typeof data177 !== "string")){
const err500 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data177};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 1000 || isNaN(data177)){
const err501 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data177};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data177 < 1 || isNaN(data177)){
const err502 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data177};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(typeof data177 === "string"){
if(!pattern16.test(data177)){
const err503 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data177};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
}
else {
const err504 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data176};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data16.branches !== undefined){
let data178 = data16.branches;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key97 in data178){
const _errs527 = errors;
if(typeof key97 === "string"){
if(!pattern6.test(key97)){
const err505 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key97,propertyName:key97};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
var valid176 = _errs527 === errors;
if(!valid176){
const err506 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key97},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data178};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
for(const key98 in data178){
let data179 = data178[key98];
if(typeof data179 === "string"){
if(!pattern3.test(data179)){
const err507 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data179};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data179};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data178};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data180 = data16.ignore;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key99 in data180){
const _errs534 = errors;
if(typeof key99 === "string"){
if(!pattern8.test(key99)){
const err510 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key99,propertyName:key99};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
var valid179 = _errs534 === errors;
if(!valid179){
const err511 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key99},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data180};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
for(const key100 in data180){
let data181 = data180[key100];
if(typeof data181 === "string"){
if(!pattern9.test(data181)){
const err512 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data181};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
else {
const err514 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data180};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else if(tag0 === "Menu"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err516 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data16.properties === undefined){
const err517 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
for(const key101 in data16){
if(!(((((key101 === "type") || (key101 === "label")) || (key101 === "properties")) || (key101 === "branches")) || (key101 === "ignore"))){
const err518 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data16.type !== undefined){
let data182 = data16.type;
if("Menu" !== data182){
const err519 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue: "Menu"},message:"must be equal to constant",schema:"Menu",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.type,data:data182};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data16.label !== undefined){
let data183 = data16.label;
if(typeof data183 === "string"){
if(!pattern4.test(data183)){
const err520 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data183};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
else {
const err521 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data183};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data16.properties !== undefined){
let data184 = data16.properties;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.prompts === undefined){
const err522 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data184};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data184.choices === undefined){
const err523 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data184};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
for(const key102 in data184){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties, key102))){
const err524 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data184};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data184.prompts !== undefined){
let data185 = data184.prompts;
if(Array.isArray(data185)){
if(data185.length > 50){
const err525 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts,data:data185};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
const len7 = data185.length;
for(let i7=0; i7<len7; i7++){
let data186 = data185[i7];
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.type === undefined){
const err526 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data186};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
const tag5 = data186.type;
if(typeof tag5 == "string"){
if(tag5 === "speech"){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.type === undefined){
const err527 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data186};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data186.text === undefined){
const err528 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data186};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key103 in data186){
if(!((key103 === "type") || (key103 === "text"))){
const err529 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data186};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data186.type !== undefined){
let data187 = data186.type;
if(typeof data187 !== "string"){
const err530 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data187};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if("speech" !== data187){
const err531 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data187};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data186.text !== undefined){
let data188 = data186.text;
if(typeof data188 === "string"){
if(data188.length > 2000){
const err532 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data188};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
else {
const err533 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data188};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data186};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
else if(tag5 === "file"){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.type === undefined){
const err535 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data186.file === undefined){
const err536 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
for(const key104 in data186){
if(!((key104 === "type") || (key104 === "file"))){
const err537 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data186.type !== undefined){
let data189 = data186.type;
if(typeof data189 !== "string"){
const err538 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data189};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if("file" !== data189){
const err539 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data189};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data186.file !== undefined){
let data190 = data186.file;
if(typeof data190 === "string"){
if(!pattern0.test(data190)){
const err540 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data190};
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
const err541 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data190};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data186};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else if(tag5 === "value"){
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.type === undefined){
const err543 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data186};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data186.value === undefined){
const err544 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data186};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
for(const key105 in data186){
if(!((((key105 === "type") || (key105 === "value")) || (key105 === "as")) || (key105 === "currency"))){
const err545 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data186};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data186.type !== undefined){
let data191 = data186.type;
if(typeof data191 !== "string"){
const err546 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data191};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if("value" !== data191){
const err547 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data191};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data186.value !== undefined){
let data192 = data186.value;
if(typeof data192 === "string"){
if(data192.length > 1000){
const err548 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data192};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(data192.length < 1){
const err549 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data192};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data192};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data186.as !== undefined){
let data193 = data186.as;
if(!((((((((data193 === "number") || (data193 === "digits")) || (data193 === "characters")) || (data193 === "ordinal")) || (data193 === "date")) || (data193 === "time")) || (data193 === "duration")) || (data193 === "currency"))){
const err551 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data193};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data186.currency !== undefined){
let data194 = data186.currency;
if(typeof data194 === "string"){
if(!pattern29.test(data194)){
const err552 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data194};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data194};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data186};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag5},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data186};
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
const err556 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag5},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data186};
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
const err557 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data186};
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
const err558 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts,data:data185};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data184.choices !== undefined){
let data195 = data184.choices;
if(Array.isArray(data195)){
if(data195.length > 50){
const err559 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices,data:data195};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data195.length < 1){
const err560 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices,data:data195};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
const len8 = data195.length;
for(let i8=0; i8<len8; i8++){
let data196 = data195[i8];
if(data196 && typeof data196 == "object" && !Array.isArray(data196)){
if(data196.key === undefined){
const err561 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items,data:data196};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
for(const key106 in data196){
if(!((key106 === "key") || (key106 === "label"))){
const err562 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items,data:data196};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data196.key !== undefined){
let data197 = data196.key;
if(typeof data197 === "string"){
if(!pattern87.test(data197)){
const err563 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"},message:"must match pattern \""+"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"+"\"",schema:"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.key,data:data197};
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
const err564 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.key.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.key,data:data197};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data196.label !== undefined){
let data198 = data196.label;
if(typeof data198 === "string"){
if(data198.length > 64){
const err565 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.label,data:data198};
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
const err566 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.label,data:data198};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items,data:data196};
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
const err568 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices,data:data195};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data184.timeoutSec !== undefined){
let data199 = data184.timeoutSec;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err569 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec,data:data199};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 > 60 || isNaN(data199)){
const err570 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec,data:data199};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data199 < 1 || isNaN(data199)){
const err571 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec,data:data199};
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
if(data184.interDigitSec !== undefined){
let data200 = data184.interDigitSec;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err572 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec,data:data200};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 20 || isNaN(data200)){
const err573 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec,data:data200};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data200 < 1 || isNaN(data200)){
const err574 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec,data:data200};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
}
if(data184.maxDigits !== undefined){
let data201 = data184.maxDigits;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err575 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits,data:data201};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 8 || isNaN(data201)){
const err576 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits,data:data201};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data201 < 1 || isNaN(data201)){
const err577 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits,data:data201};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
if(data184.terminationKey !== undefined){
let data202 = data184.terminationKey;
if(!(((data202 === "#") || (data202 === "*")) || (data202 === "none"))){
const err578 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.terminationKey,data:data202};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data184.maxNoInput !== undefined){
let data203 = data184.maxNoInput;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err579 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput,data:data203};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 > 10 || isNaN(data203)){
const err580 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput,data:data203};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data203 < 1 || isNaN(data203)){
const err581 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput,data:data203};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data184.maxNoMatch !== undefined){
let data204 = data184.maxNoMatch;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err582 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch,data:data204};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 10 || isNaN(data204)){
const err583 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch,data:data204};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data204 < 1 || isNaN(data204)){
const err584 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch,data:data204};
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
if(data184.repeatPrompts !== undefined){
let data205 = data184.repeatPrompts;
if(Array.isArray(data205)){
if(data205.length > 50){
const err585 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts,data:data205};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
const len9 = data205.length;
for(let i9=0; i9<len9; i9++){
let data206 = data205[i9];
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.type === undefined){
const err586 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data206};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
const tag6 = data206.type;
if(typeof tag6 == "string"){
if(tag6 === "speech"){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.type === undefined){
const err587 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data206};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data206.text === undefined){
const err588 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data206};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
for(const key107 in data206){
if(!((key107 === "type") || (key107 === "text"))){
const err589 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data206};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data206.type !== undefined){
let data207 = data206.type;
if(typeof data207 !== "string"){
const err590 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type,data:data207};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if("speech" !== data207){
const err591 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type,data:data207};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data206.text !== undefined){
let data208 = data206.text;
if(typeof data208 === "string"){
if(data208.length > 2000){
const err592 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text,data:data208};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text,data:data208};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data206};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else if(tag6 === "file"){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.type === undefined){
const err595 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data206};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data206.file === undefined){
const err596 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data206};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
for(const key108 in data206){
if(!((key108 === "type") || (key108 === "file"))){
const err597 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data206};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data206.type !== undefined){
let data209 = data206.type;
if(typeof data209 !== "string"){
const err598 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type,data:data209};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if("file" !== data209){
const err599 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type,data:data209};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data206.file !== undefined){
let data210 = data206.file;
if(typeof data210 === "string"){
if(!pattern0.test(data210)){
const err600 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file,data:data210};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
else {
const err601 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file,data:data210};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data206};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else if(tag6 === "value"){
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.type === undefined){
const err603 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data206};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data206.value === undefined){
const err604 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data206};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
for(const key109 in data206){
if(!((((key109 === "type") || (key109 === "value")) || (key109 === "as")) || (key109 === "currency"))){
const err605 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data206};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data206.type !== undefined){
let data211 = data206.type;
if(typeof data211 !== "string"){
const err606 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type,data:data211};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if("value" !== data211){
const err607 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type,data:data211};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data206.value !== undefined){
let data212 = data206.value;
if(typeof data212 === "string"){
if(data212.length > 1000){
const err608 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data212};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(data212.length < 1){
const err609 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data212};
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
const err610 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data212};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data206.as !== undefined){
let data213 = data206.as;
if(!((((((((data213 === "number") || (data213 === "digits")) || (data213 === "characters")) || (data213 === "ordinal")) || (data213 === "date")) || (data213 === "time")) || (data213 === "duration")) || (data213 === "currency"))){
const err611 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as,data:data213};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data206.currency !== undefined){
let data214 = data206.currency;
if(typeof data214 === "string"){
if(!pattern29.test(data214)){
const err612 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency,data:data214};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency,data:data214};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data206};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag6},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data206};
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
const err616 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag6},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data206};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data206};
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
const err618 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts,data:data205};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data184.noInputPrompts !== undefined){
let data215 = data184.noInputPrompts;
if(Array.isArray(data215)){
if(data215.length > 50){
const err619 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts,data:data215};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
const len10 = data215.length;
for(let i10=0; i10<len10; i10++){
let data216 = data215[i10];
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.type === undefined){
const err620 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data216};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
const tag7 = data216.type;
if(typeof tag7 == "string"){
if(tag7 === "speech"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.type === undefined){
const err621 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data216};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(data216.text === undefined){
const err622 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data216};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
for(const key110 in data216){
if(!((key110 === "type") || (key110 === "text"))){
const err623 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data216};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data216.type !== undefined){
let data217 = data216.type;
if(typeof data217 !== "string"){
const err624 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data217};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if("speech" !== data217){
const err625 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data217};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data216.text !== undefined){
let data218 = data216.text;
if(typeof data218 === "string"){
if(data218.length > 2000){
const err626 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data218};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data218};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data216};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
else if(tag7 === "file"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.type === undefined){
const err629 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data216};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(data216.file === undefined){
const err630 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data216};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
for(const key111 in data216){
if(!((key111 === "type") || (key111 === "file"))){
const err631 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data216};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data216.type !== undefined){
let data219 = data216.type;
if(typeof data219 !== "string"){
const err632 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data219};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if("file" !== data219){
const err633 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data219};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data216.file !== undefined){
let data220 = data216.file;
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err634 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data220};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
else {
const err635 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data220};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
}
else {
const err636 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data216};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else if(tag7 === "value"){
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.type === undefined){
const err637 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data216};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
if(data216.value === undefined){
const err638 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data216};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
for(const key112 in data216){
if(!((((key112 === "type") || (key112 === "value")) || (key112 === "as")) || (key112 === "currency"))){
const err639 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data216};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data216.type !== undefined){
let data221 = data216.type;
if(typeof data221 !== "string"){
const err640 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data221};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if("value" !== data221){
const err641 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data221};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data216.value !== undefined){
let data222 = data216.value;
if(typeof data222 === "string"){
if(data222.length > 1000){
const err642 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data222};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(data222.length < 1){
const err643 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data222};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data222};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data216.as !== undefined){
let data223 = data216.as;
if(!((((((((data223 === "number") || (data223 === "digits")) || (data223 === "characters")) || (data223 === "ordinal")) || (data223 === "date")) || (data223 === "time")) || (data223 === "duration")) || (data223 === "currency"))){
const err645 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data223};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data216.currency !== undefined){
let data224 = data216.currency;
if(typeof data224 === "string"){
if(!pattern29.test(data224)){
const err646 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data224};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data224};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data216};
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
const err649 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag7},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data216};
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
const err650 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag7},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data216};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data216};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts,data:data215};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data184.noMatchPrompts !== undefined){
let data225 = data184.noMatchPrompts;
if(Array.isArray(data225)){
if(data225.length > 50){
const err653 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts,data:data225};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
const len11 = data225.length;
for(let i11=0; i11<len11; i11++){
let data226 = data225[i11];
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.type === undefined){
const err654 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data226};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
const tag8 = data226.type;
if(typeof tag8 == "string"){
if(tag8 === "speech"){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.type === undefined){
const err655 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data226};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data226.text === undefined){
const err656 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data226};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
for(const key113 in data226){
if(!((key113 === "type") || (key113 === "text"))){
const err657 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data226};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data226.type !== undefined){
let data227 = data226.type;
if(typeof data227 !== "string"){
const err658 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data227};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if("speech" !== data227){
const err659 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data227};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data226.text !== undefined){
let data228 = data226.text;
if(typeof data228 === "string"){
if(data228.length > 2000){
const err660 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data228};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data228};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data226};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else if(tag8 === "file"){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.type === undefined){
const err663 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data226};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if(data226.file === undefined){
const err664 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data226};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
for(const key114 in data226){
if(!((key114 === "type") || (key114 === "file"))){
const err665 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data226};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data226.type !== undefined){
let data229 = data226.type;
if(typeof data229 !== "string"){
const err666 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data229};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if("file" !== data229){
const err667 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data229};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data226.file !== undefined){
let data230 = data226.file;
if(typeof data230 === "string"){
if(!pattern0.test(data230)){
const err668 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data230};
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
const err669 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data230};
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
const err670 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data226};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
else if(tag8 === "value"){
if(data226 && typeof data226 == "object" && !Array.isArray(data226)){
if(data226.type === undefined){
const err671 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data226};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(data226.value === undefined){
const err672 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data226};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
for(const key115 in data226){
if(!((((key115 === "type") || (key115 === "value")) || (key115 === "as")) || (key115 === "currency"))){
const err673 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data226};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
if(data226.type !== undefined){
let data231 = data226.type;
if(typeof data231 !== "string"){
const err674 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data231};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if("value" !== data231){
const err675 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data231};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data226.value !== undefined){
let data232 = data226.value;
if(typeof data232 === "string"){
if(data232.length > 1000){
const err676 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data232};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(data232.length < 1){
const err677 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data232};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data232};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data226.as !== undefined){
let data233 = data226.as;
if(!((((((((data233 === "number") || (data233 === "digits")) || (data233 === "characters")) || (data233 === "ordinal")) || (data233 === "date")) || (data233 === "time")) || (data233 === "duration")) || (data233 === "currency"))){
const err679 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data233};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
if(data226.currency !== undefined){
let data234 = data226.currency;
if(typeof data234 === "string"){
if(!pattern29.test(data234)){
const err680 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data234};
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
const err681 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data234};
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
const err682 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data226};
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
const err683 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag8},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data226};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
else {
const err684 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag8},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data226};
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
const err685 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data226};
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
const err686 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts,data:data225};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data184.clearDigits !== undefined){
let data235 = data184.clearDigits;
if(typeof data235 !== "boolean"){
const err687 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.clearDigits,data:data235};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data184.variable !== undefined){
let data236 = data184.variable;
if(typeof data236 === "string"){
if(!pattern1.test(data236)){
const err688 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.variable,data:data236};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
else {
const err689 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.variable,data:data236};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
else {
const err690 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data184};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data16.branches !== undefined){
let data237 = data16.branches;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key116 in data237){
const _errs691 = errors;
if(typeof key116 === "string"){
if(!pattern6.test(key116)){
const err691 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key116,propertyName:key116};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
var valid225 = _errs691 === errors;
if(!valid225){
const err692 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key116},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data237};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
for(const key117 in data237){
let data238 = data237[key117];
if(typeof data238 === "string"){
if(!pattern3.test(data238)){
const err693 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data238};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data238};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
}
else {
const err695 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data237};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data239 = data16.ignore;
if(data239 && typeof data239 == "object" && !Array.isArray(data239)){
for(const key118 in data239){
const _errs698 = errors;
if(typeof key118 === "string"){
if(!pattern8.test(key118)){
const err696 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key118,propertyName:key118};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
var valid228 = _errs698 === errors;
if(!valid228){
const err697 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key118},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data239};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
for(const key119 in data239){
let data240 = data239[key119];
if(typeof data240 === "string"){
if(!pattern9.test(data240)){
const err698 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data240};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
else {
const err699 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data240};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
}
else {
const err700 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data239};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
}
else {
const err701 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
else if(tag0 === "Milestone"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err702 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
if(data16.properties === undefined){
const err703 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
for(const key120 in data16){
if(!(((((key120 === "type") || (key120 === "label")) || (key120 === "properties")) || (key120 === "branches")) || (key120 === "ignore"))){
const err704 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data16.type !== undefined){
let data241 = data16.type;
if("Milestone" !== data241){
const err705 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue: "Milestone"},message:"must be equal to constant",schema:"Milestone",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.type,data:data241};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data16.label !== undefined){
let data242 = data16.label;
if(typeof data242 === "string"){
if(!pattern4.test(data242)){
const err706 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data242};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data242};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data16.properties !== undefined){
let data243 = data16.properties;
if(data243 && typeof data243 == "object" && !Array.isArray(data243)){
if(data243.name === undefined){
const err708 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data243};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
for(const key121 in data243){
if(!((key121 === "name") || (key121 === "data"))){
const err709 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data243};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data243.name !== undefined){
let data244 = data243.name;
if(typeof data244 === "string"){
if(!pattern4.test(data244)){
const err710 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.name,data:data244};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.name,data:data244};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data243.data !== undefined){
let data245 = data243.data;
if(typeof data245 === "string"){
if(data245.length > 2000){
const err712 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/data/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.data,data:data245};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.data.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.data,data:data245};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
else {
const err714 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data243};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data16.branches !== undefined){
let data246 = data16.branches;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key122 in data246){
const _errs719 = errors;
if(typeof key122 === "string"){
if(!pattern6.test(key122)){
const err715 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key122,propertyName:key122};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
var valid235 = _errs719 === errors;
if(!valid235){
const err716 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key122},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data246};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
for(const key123 in data246){
let data247 = data246[key123];
if(typeof data247 === "string"){
if(!pattern3.test(data247)){
const err717 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data247};
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
const err718 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data247};
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
const err719 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data246};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data248 = data16.ignore;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key124 in data248){
const _errs726 = errors;
if(typeof key124 === "string"){
if(!pattern8.test(key124)){
const err720 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key124,propertyName:key124};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
var valid238 = _errs726 === errors;
if(!valid238){
const err721 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key124},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data248};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
for(const key125 in data248){
let data249 = data248[key125];
if(typeof data249 === "string"){
if(!pattern9.test(data249)){
const err722 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
else {
const err723 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data249};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
}
else {
const err724 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data248};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
}
else {
const err725 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
else if(tag0 === "Music"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err726 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[15].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
for(const key126 in data16){
if(!(((((key126 === "type") || (key126 === "label")) || (key126 === "properties")) || (key126 === "branches")) || (key126 === "ignore"))){
const err727 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data16.type !== undefined){
let data250 = data16.type;
if("Music" !== data250){
const err728 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue: "Music"},message:"must be equal to constant",schema:"Music",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.type,data:data250};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data16.label !== undefined){
let data251 = data16.label;
if(typeof data251 === "string"){
if(!pattern4.test(data251)){
const err729 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data251};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
else {
const err730 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data251};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data16.properties !== undefined){
let data252 = data16.properties;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key127 in data252){
if(!((((key127 === "musicClass") || (key127 === "file")) || (key127 === "startOffsetSec")) || (key127 === "seconds"))){
const err731 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data252};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data252.musicClass !== undefined){
let data253 = data252.musicClass;
if(typeof data253 === "string"){
if(!pattern106.test(data253)){
const err732 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/musicClass/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{0,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{0,64}$"+"\"",schema:"^[A-Za-z0-9_-]{0,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.musicClass,data:data253};
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
const err733 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/musicClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.musicClass.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.musicClass,data:data253};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data252.file !== undefined){
let data254 = data252.file;
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err734 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.file,data:data254};
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
const err735 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.file,data:data254};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data252.startOffsetSec !== undefined){
let data255 = data252.startOffsetSec;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
const err736 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/startOffsetSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec,data:data255};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 > 3600 || isNaN(data255)){
const err737 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/startOffsetSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec,data:data255};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(data255 < 0 || isNaN(data255)){
const err738 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/startOffsetSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec,data:data255};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
}
if(data252.seconds !== undefined){
let data256 = data252.seconds;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
const err739 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds,data:data256};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 > 3600 || isNaN(data256)){
const err740 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds,data:data256};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data256 < 0 || isNaN(data256)){
const err741 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds,data:data256};
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
}
else {
const err742 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data252};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data16.branches !== undefined){
let data257 = data16.branches;
if(data257 && typeof data257 == "object" && !Array.isArray(data257)){
for(const key128 in data257){
const _errs751 = errors;
if(typeof key128 === "string"){
if(!pattern6.test(key128)){
const err743 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key128,propertyName:key128};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
var valid245 = _errs751 === errors;
if(!valid245){
const err744 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key128},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data257};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
for(const key129 in data257){
let data258 = data257[key129];
if(typeof data258 === "string"){
if(!pattern3.test(data258)){
const err745 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data258};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
else {
const err746 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data258};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
}
else {
const err747 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data257};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data259 = data16.ignore;
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
for(const key130 in data259){
const _errs758 = errors;
if(typeof key130 === "string"){
if(!pattern8.test(key130)){
const err748 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key130,propertyName:key130};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
var valid248 = _errs758 === errors;
if(!valid248){
const err749 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key130},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data259};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
for(const key131 in data259){
let data260 = data259[key131];
if(typeof data260 === "string"){
if(!pattern9.test(data260)){
const err750 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key131.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data260};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key131.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data260};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
}
else {
const err752 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data259};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
}
else {
const err753 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else if(tag0 === "OnAnswer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err754 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
for(const key132 in data16){
if(!(((((key132 === "type") || (key132 === "label")) || (key132 === "properties")) || (key132 === "branches")) || (key132 === "ignore"))){
const err755 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data16.type !== undefined){
let data261 = data16.type;
if("OnAnswer" !== data261){
const err756 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/type/const",keyword:"const",params:{allowedValue: "OnAnswer"},message:"must be equal to constant",schema:"OnAnswer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.type,data:data261};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data16.label !== undefined){
let data262 = data16.label;
if(typeof data262 === "string"){
if(!pattern4.test(data262)){
const err757 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data262};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
else {
const err758 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data262};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data16.properties !== undefined){
let data263 = data16.properties;
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
for(const key133 in data263){
const err759 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data263};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
else {
const err760 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data263};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data16.branches !== undefined){
let data264 = data16.branches;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key134 in data264){
const _errs775 = errors;
if(typeof key134 === "string"){
if(!pattern6.test(key134)){
const err761 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key134,propertyName:key134};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
var valid254 = _errs775 === errors;
if(!valid254){
const err762 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key134},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data264};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
for(const key135 in data264){
let data265 = data264[key135];
if(typeof data265 === "string"){
if(!pattern3.test(data265)){
const err763 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data265};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data265};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
}
else {
const err765 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data264};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data266 = data16.ignore;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key136 in data266){
const _errs782 = errors;
if(typeof key136 === "string"){
if(!pattern8.test(key136)){
const err766 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key136,propertyName:key136};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
var valid257 = _errs782 === errors;
if(!valid257){
const err767 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key136},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data266};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
for(const key137 in data266){
let data267 = data266[key137];
if(typeof data267 === "string"){
if(!pattern9.test(data267)){
const err768 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data267};
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
const err769 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data267};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
else {
const err770 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data266};
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
const err771 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
else if(tag0 === "OnRelease"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err772 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
for(const key138 in data16){
if(!(((((key138 === "type") || (key138 === "label")) || (key138 === "properties")) || (key138 === "branches")) || (key138 === "ignore"))){
const err773 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data16.type !== undefined){
let data268 = data16.type;
if("OnRelease" !== data268){
const err774 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue: "OnRelease"},message:"must be equal to constant",schema:"OnRelease",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.type,data:data268};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data16.label !== undefined){
let data269 = data16.label;
if(typeof data269 === "string"){
if(!pattern4.test(data269)){
const err775 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data269};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
else {
const err776 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data269};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data16.properties !== undefined){
let data270 = data16.properties;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key139 in data270){
const err777 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data270};
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
const err778 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data270};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data16.branches !== undefined){
let data271 = data16.branches;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key140 in data271){
const _errs799 = errors;
if(typeof key140 === "string"){
if(!pattern6.test(key140)){
const err779 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key140,propertyName:key140};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
var valid263 = _errs799 === errors;
if(!valid263){
const err780 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key140},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data271};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
for(const key141 in data271){
let data272 = data271[key141];
if(typeof data272 === "string"){
if(!pattern3.test(data272)){
const err781 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data272};
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
const err782 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data272};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
}
else {
const err783 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data271};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data273 = data16.ignore;
if(data273 && typeof data273 == "object" && !Array.isArray(data273)){
for(const key142 in data273){
const _errs806 = errors;
if(typeof key142 === "string"){
if(!pattern8.test(key142)){
const err784 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key142,propertyName:key142};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
var valid266 = _errs806 === errors;
if(!valid266){
const err785 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key142},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data273};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
for(const key143 in data273){
let data274 = data273[key143];
if(typeof data274 === "string"){
if(!pattern9.test(data274)){
const err786 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key143.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data274};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
else {
const err787 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key143.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data274};
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
const err788 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data273};
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
const err789 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
else if(tag0 === "OnSignal"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err790 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
for(const key144 in data16){
if(!(((((key144 === "type") || (key144 === "label")) || (key144 === "properties")) || (key144 === "branches")) || (key144 === "ignore"))){
const err791 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
if(data16.type !== undefined){
let data275 = data16.type;
if("OnSignal" !== data275){
const err792 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue: "OnSignal"},message:"must be equal to constant",schema:"OnSignal",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.type,data:data275};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data16.label !== undefined){
let data276 = data16.label;
if(typeof data276 === "string"){
if(!pattern4.test(data276)){
const err793 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data276};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
else {
const err794 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data276};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data16.properties !== undefined){
let data277 = data16.properties;
if(data277 && typeof data277 == "object" && !Array.isArray(data277)){
for(const key145 in data277){
const err795 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data277};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
else {
const err796 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data277};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data16.branches !== undefined){
let data278 = data16.branches;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key146 in data278){
const _errs823 = errors;
if(typeof key146 === "string"){
if(!pattern6.test(key146)){
const err797 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key146,propertyName:key146};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
var valid272 = _errs823 === errors;
if(!valid272){
const err798 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key146},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data278};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
for(const key147 in data278){
let data279 = data278[key147];
if(typeof data279 === "string"){
if(!pattern3.test(data279)){
const err799 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data279};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
else {
const err800 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data279};
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
const err801 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data278};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data280 = data16.ignore;
if(data280 && typeof data280 == "object" && !Array.isArray(data280)){
for(const key148 in data280){
const _errs830 = errors;
if(typeof key148 === "string"){
if(!pattern8.test(key148)){
const err802 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key148,propertyName:key148};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
var valid275 = _errs830 === errors;
if(!valid275){
const err803 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key148},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data280};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
for(const key149 in data280){
let data281 = data280[key149];
if(typeof data281 === "string"){
if(!pattern9.test(data281)){
const err804 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data281};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
else {
const err805 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data281};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
}
else {
const err806 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data280};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
}
else {
const err807 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
else if(tag0 === "Play"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err808 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
if(data16.properties === undefined){
const err809 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
for(const key150 in data16){
if(!(((((key150 === "type") || (key150 === "label")) || (key150 === "properties")) || (key150 === "branches")) || (key150 === "ignore"))){
const err810 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data16.type !== undefined){
let data282 = data16.type;
if("Play" !== data282){
const err811 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/type/const",keyword:"const",params:{allowedValue: "Play"},message:"must be equal to constant",schema:"Play",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.type,data:data282};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data16.label !== undefined){
let data283 = data16.label;
if(typeof data283 === "string"){
if(!pattern4.test(data283)){
const err812 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data283};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
else {
const err813 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data283};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data16.properties !== undefined){
let data284 = data16.properties;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.prompts === undefined){
const err814 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data284};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
for(const key151 in data284){
if(!(((key151 === "prompts") || (key151 === "bargeIn")) || (key151 === "clearDigits"))){
const err815 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data284};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data284.prompts !== undefined){
let data285 = data284.prompts;
if(Array.isArray(data285)){
if(data285.length > 50){
const err816 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data285};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
if(data285.length < 1){
const err817 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data285};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
const len12 = data285.length;
for(let i12=0; i12<len12; i12++){
let data286 = data285[i12];
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.type === undefined){
const err818 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data286};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
const tag9 = data286.type;
if(typeof tag9 == "string"){
if(tag9 === "speech"){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.type === undefined){
const err819 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data286};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(data286.text === undefined){
const err820 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data286};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
for(const key152 in data286){
if(!((key152 === "type") || (key152 === "text"))){
const err821 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data286};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
if(data286.type !== undefined){
let data287 = data286.type;
if(typeof data287 !== "string"){
const err822 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data287};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
if("speech" !== data287){
const err823 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data287};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data286.text !== undefined){
let data288 = data286.text;
if(typeof data288 === "string"){
if(data288.length > 2000){
const err824 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data288};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
else {
const err825 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data288};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
}
else {
const err826 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data286};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
else if(tag9 === "file"){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.type === undefined){
const err827 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data286};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
if(data286.file === undefined){
const err828 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data286};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
for(const key153 in data286){
if(!((key153 === "type") || (key153 === "file"))){
const err829 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data286};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data286.type !== undefined){
let data289 = data286.type;
if(typeof data289 !== "string"){
const err830 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data289};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
if("file" !== data289){
const err831 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data289};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data286.file !== undefined){
let data290 = data286.file;
if(typeof data290 === "string"){
if(!pattern0.test(data290)){
const err832 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data290};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data290};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
else {
const err834 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data286};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
else if(tag9 === "value"){
if(data286 && typeof data286 == "object" && !Array.isArray(data286)){
if(data286.type === undefined){
const err835 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data286};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
if(data286.value === undefined){
const err836 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data286};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
for(const key154 in data286){
if(!((((key154 === "type") || (key154 === "value")) || (key154 === "as")) || (key154 === "currency"))){
const err837 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data286};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data286.type !== undefined){
let data291 = data286.type;
if(typeof data291 !== "string"){
const err838 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data291};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
if("value" !== data291){
const err839 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data291};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data286.value !== undefined){
let data292 = data286.value;
if(typeof data292 === "string"){
if(data292.length > 1000){
const err840 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data292};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if(data292.length < 1){
const err841 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data292};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
else {
const err842 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data292};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
if(data286.as !== undefined){
let data293 = data286.as;
if(!((((((((data293 === "number") || (data293 === "digits")) || (data293 === "characters")) || (data293 === "ordinal")) || (data293 === "date")) || (data293 === "time")) || (data293 === "duration")) || (data293 === "currency"))){
const err843 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data293};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
if(data286.currency !== undefined){
let data294 = data286.currency;
if(typeof data294 === "string"){
if(!pattern29.test(data294)){
const err844 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data294};
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
const err845 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data294};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
}
else {
const err846 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data286};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
else {
const err847 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag9},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data286};
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
const err848 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag9},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data286};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
else {
const err849 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data286};
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
const err850 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data285};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
if(data284.bargeIn !== undefined){
let data295 = data284.bargeIn;
if(typeof data295 !== "boolean"){
const err851 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/bargeIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/bargeIn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.bargeIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.bargeIn,data:data295};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data284.clearDigits !== undefined){
let data296 = data284.clearDigits;
if(typeof data296 !== "boolean"){
const err852 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.clearDigits,data:data296};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
}
else {
const err853 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data284};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
if(data16.branches !== undefined){
let data297 = data16.branches;
if(data297 && typeof data297 == "object" && !Array.isArray(data297)){
for(const key155 in data297){
const _errs880 = errors;
if(typeof key155 === "string"){
if(!pattern6.test(key155)){
const err854 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key155,propertyName:key155};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
var valid291 = _errs880 === errors;
if(!valid291){
const err855 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key155},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data297};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
for(const key156 in data297){
let data298 = data297[key156];
if(typeof data298 === "string"){
if(!pattern3.test(data298)){
const err856 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key156.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data298};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
else {
const err857 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key156.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data298};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
}
else {
const err858 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data297};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data299 = data16.ignore;
if(data299 && typeof data299 == "object" && !Array.isArray(data299)){
for(const key157 in data299){
const _errs887 = errors;
if(typeof key157 === "string"){
if(!pattern8.test(key157)){
const err859 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key157,propertyName:key157};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
var valid294 = _errs887 === errors;
if(!valid294){
const err860 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key157},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data299};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
for(const key158 in data299){
let data300 = data299[key158];
if(typeof data300 === "string"){
if(!pattern9.test(data300)){
const err861 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key158.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
else {
const err862 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key158.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data300};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
}
else {
const err863 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data299};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
}
else {
const err864 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
else if(tag0 === "Queueinfo"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err865 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
for(const key159 in data16){
if(!(((((key159 === "type") || (key159 === "label")) || (key159 === "properties")) || (key159 === "branches")) || (key159 === "ignore"))){
const err866 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
if(data16.type !== undefined){
let data301 = data16.type;
if("Queueinfo" !== data301){
const err867 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/type/const",keyword:"const",params:{allowedValue: "Queueinfo"},message:"must be equal to constant",schema:"Queueinfo",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.type,data:data301};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data16.label !== undefined){
let data302 = data16.label;
if(typeof data302 === "string"){
if(!pattern4.test(data302)){
const err868 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data302};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
else {
const err869 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data302};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data16.properties !== undefined){
let data303 = data16.properties;
if(data303 && typeof data303 == "object" && !Array.isArray(data303)){
for(const key160 in data303){
if(!(((((((key160 === "skill") || (key160 === "position")) || (key160 === "waiting")) || (key160 === "longestWaitSec")) || (key160 === "estimatedWaitSec")) || (key160 === "agentsLoggedIn")) || (key160 === "agentsFree"))){
const err870 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data303};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
if(data303.skill !== undefined){
let data304 = data303.skill;
if(typeof data304 === "string"){
if(!pattern135.test(data304)){
const err871 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill,data:data304};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
else {
const err872 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill,data:data304};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data303.position !== undefined){
let data305 = data303.position;
if(typeof data305 === "string"){
if(!pattern1.test(data305)){
const err873 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/position",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/position/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.position,data:data305};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
else {
const err874 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/position",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.position.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.position,data:data305};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data303.waiting !== undefined){
let data306 = data303.waiting;
if(typeof data306 === "string"){
if(!pattern1.test(data306)){
const err875 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/waiting",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/waiting/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.waiting,data:data306};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
else {
const err876 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/waiting",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/waiting/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.waiting.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.waiting,data:data306};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data303.longestWaitSec !== undefined){
let data307 = data303.longestWaitSec;
if(typeof data307 === "string"){
if(!pattern1.test(data307)){
const err877 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/longestWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/longestWaitSec/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.longestWaitSec,data:data307};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
else {
const err878 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/longestWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/longestWaitSec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.longestWaitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.longestWaitSec,data:data307};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data303.estimatedWaitSec !== undefined){
let data308 = data303.estimatedWaitSec;
if(typeof data308 === "string"){
if(!pattern1.test(data308)){
const err879 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/estimatedWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/estimatedWaitSec/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.estimatedWaitSec,data:data308};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
else {
const err880 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/estimatedWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/estimatedWaitSec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.estimatedWaitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.estimatedWaitSec,data:data308};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data303.agentsLoggedIn !== undefined){
let data309 = data303.agentsLoggedIn;
if(typeof data309 === "string"){
if(!pattern1.test(data309)){
const err881 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsLoggedIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsLoggedIn/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsLoggedIn,data:data309};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
else {
const err882 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsLoggedIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsLoggedIn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsLoggedIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsLoggedIn,data:data309};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data303.agentsFree !== undefined){
let data310 = data303.agentsFree;
if(typeof data310 === "string"){
if(!pattern1.test(data310)){
const err883 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsFree",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsFree/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsFree,data:data310};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
else {
const err884 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsFree",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsFree/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsFree.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsFree,data:data310};
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
const err885 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data303};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
if(data16.branches !== undefined){
let data311 = data16.branches;
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
for(const key161 in data311){
const _errs918 = errors;
if(typeof key161 === "string"){
if(!pattern6.test(key161)){
const err886 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key161,propertyName:key161};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
var valid301 = _errs918 === errors;
if(!valid301){
const err887 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key161},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data311};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
for(const key162 in data311){
let data312 = data311[key162];
if(typeof data312 === "string"){
if(!pattern3.test(data312)){
const err888 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data312};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
else {
const err889 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data312};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
}
else {
const err890 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data311};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data313 = data16.ignore;
if(data313 && typeof data313 == "object" && !Array.isArray(data313)){
for(const key163 in data313){
const _errs925 = errors;
if(typeof key163 === "string"){
if(!pattern8.test(key163)){
const err891 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key163,propertyName:key163};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
var valid304 = _errs925 === errors;
if(!valid304){
const err892 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key163},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data313};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
for(const key164 in data313){
let data314 = data313[key164];
if(typeof data314 === "string"){
if(!pattern9.test(data314)){
const err893 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data314};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
else {
const err894 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data314};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
}
else {
const err895 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data313};
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
const err896 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
else if(tag0 === "Record"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err897 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
for(const key165 in data16){
if(!(((((key165 === "type") || (key165 === "label")) || (key165 === "properties")) || (key165 === "branches")) || (key165 === "ignore"))){
const err898 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data16.type !== undefined){
let data315 = data16.type;
if("Record" !== data315){
const err899 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/type/const",keyword:"const",params:{allowedValue: "Record"},message:"must be equal to constant",schema:"Record",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.type,data:data315};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
if(data16.label !== undefined){
let data316 = data16.label;
if(typeof data316 === "string"){
if(!pattern4.test(data316)){
const err900 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data316};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
else {
const err901 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data316};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
if(data16.properties !== undefined){
let data317 = data16.properties;
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
for(const key166 in data317){
if(!(((((((key166 === "prompts") || (key166 === "maxSec")) || (key166 === "silenceSec")) || (key166 === "beep")) || (key166 === "terminationKey")) || (key166 === "variable")) || (key166 === "lengthVariable"))){
const err902 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties,data:data317};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data317.prompts !== undefined){
let data318 = data317.prompts;
if(Array.isArray(data318)){
if(data318.length > 50){
const err903 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts,data:data318};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
const len13 = data318.length;
for(let i13=0; i13<len13; i13++){
let data319 = data318[i13];
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
if(data319.type === undefined){
const err904 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data319};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
const tag10 = data319.type;
if(typeof tag10 == "string"){
if(tag10 === "speech"){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
if(data319.type === undefined){
const err905 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data319};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
if(data319.text === undefined){
const err906 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data319};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
for(const key167 in data319){
if(!((key167 === "type") || (key167 === "text"))){
const err907 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data319};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
if(data319.type !== undefined){
let data320 = data319.type;
if(typeof data320 !== "string"){
const err908 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data320};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
if("speech" !== data320){
const err909 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data320};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data319.text !== undefined){
let data321 = data319.text;
if(typeof data321 === "string"){
if(data321.length > 2000){
const err910 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data321};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
else {
const err911 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data321};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
}
else {
const err912 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data319};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
else if(tag10 === "file"){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
if(data319.type === undefined){
const err913 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data319};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
if(data319.file === undefined){
const err914 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data319};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
for(const key168 in data319){
if(!((key168 === "type") || (key168 === "file"))){
const err915 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data319};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data319.type !== undefined){
let data322 = data319.type;
if(typeof data322 !== "string"){
const err916 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data322};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
if("file" !== data322){
const err917 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data322};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
if(data319.file !== undefined){
let data323 = data319.file;
if(typeof data323 === "string"){
if(!pattern0.test(data323)){
const err918 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data323};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
else {
const err919 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data323};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
}
else {
const err920 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data319};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
else if(tag10 === "value"){
if(data319 && typeof data319 == "object" && !Array.isArray(data319)){
if(data319.type === undefined){
const err921 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data319};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
if(data319.value === undefined){
const err922 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data319};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
for(const key169 in data319){
if(!((((key169 === "type") || (key169 === "value")) || (key169 === "as")) || (key169 === "currency"))){
const err923 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data319};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data319.type !== undefined){
let data324 = data319.type;
if(typeof data324 !== "string"){
const err924 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data324};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
if("value" !== data324){
const err925 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data324};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data319.value !== undefined){
let data325 = data319.value;
if(typeof data325 === "string"){
if(data325.length > 1000){
const err926 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data325};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if(data325.length < 1){
const err927 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data325};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
else {
const err928 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data325};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
if(data319.as !== undefined){
let data326 = data319.as;
if(!((((((((data326 === "number") || (data326 === "digits")) || (data326 === "characters")) || (data326 === "ordinal")) || (data326 === "date")) || (data326 === "time")) || (data326 === "duration")) || (data326 === "currency"))){
const err929 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data326};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data319.currency !== undefined){
let data327 = data319.currency;
if(typeof data327 === "string"){
if(!pattern29.test(data327)){
const err930 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data327};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
else {
const err931 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data327};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
}
else {
const err932 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data319};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
else {
const err933 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag10},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data319};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
else {
const err934 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag10},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data319};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
else {
const err935 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data319};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
}
else {
const err936 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts,data:data318};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data317.maxSec !== undefined){
let data328 = data317.maxSec;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
const err937 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/maxSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec,data:data328};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 > 3600 || isNaN(data328)){
const err938 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/maxSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec,data:data328};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
if(data328 < 1 || isNaN(data328)){
const err939 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/maxSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec,data:data328};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
}
if(data317.silenceSec !== undefined){
let data329 = data317.silenceSec;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err940 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/silenceSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec,data:data329};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 > 60 || isNaN(data329)){
const err941 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/silenceSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec,data:data329};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
if(data329 < 0 || isNaN(data329)){
const err942 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/silenceSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec,data:data329};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
}
if(data317.beep !== undefined){
let data330 = data317.beep;
if(typeof data330 !== "boolean"){
const err943 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/beep",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/beep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.beep.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.beep,data:data330};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
if(data317.terminationKey !== undefined){
let data331 = data317.terminationKey;
if(!((((data331 === "#") || (data331 === "*")) || (data331 === "any")) || (data331 === "none"))){
const err944 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.terminationKey,data:data331};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
if(data317.variable !== undefined){
let data332 = data317.variable;
if(typeof data332 === "string"){
if(!pattern1.test(data332)){
const err945 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.variable,data:data332};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
else {
const err946 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.variable,data:data332};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data317.lengthVariable !== undefined){
let data333 = data317.lengthVariable;
if(typeof data333 === "string"){
if(!pattern1.test(data333)){
const err947 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/lengthVariable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.lengthVariable,data:data333};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
else {
const err948 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/lengthVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.lengthVariable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.lengthVariable,data:data333};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
}
else {
const err949 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties,data:data317};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data16.branches !== undefined){
let data334 = data16.branches;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
for(const key170 in data334){
const _errs982 = errors;
if(typeof key170 === "string"){
if(!pattern6.test(key170)){
const err950 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key170,propertyName:key170};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
var valid320 = _errs982 === errors;
if(!valid320){
const err951 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key170},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data334};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
for(const key171 in data334){
let data335 = data334[key171];
if(typeof data335 === "string"){
if(!pattern3.test(data335)){
const err952 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key171.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data335};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
else {
const err953 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key171.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data335};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
}
else {
const err954 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data334};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data336 = data16.ignore;
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
for(const key172 in data336){
const _errs989 = errors;
if(typeof key172 === "string"){
if(!pattern8.test(key172)){
const err955 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key172,propertyName:key172};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
var valid323 = _errs989 === errors;
if(!valid323){
const err956 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key172},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data336};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
for(const key173 in data336){
let data337 = data336[key173];
if(typeof data337 === "string"){
if(!pattern9.test(data337)){
const err957 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data337};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
else {
const err958 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data337};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
}
else {
const err959 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data336};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
}
else {
const err960 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
else if(tag0 === "Reqagent"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err961 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
if(data16.properties === undefined){
const err962 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
for(const key174 in data16){
if(!(((((key174 === "type") || (key174 === "label")) || (key174 === "properties")) || (key174 === "branches")) || (key174 === "ignore"))){
const err963 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
if(data16.type !== undefined){
let data338 = data16.type;
if("Reqagent" !== data338){
const err964 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/type/const",keyword:"const",params:{allowedValue: "Reqagent"},message:"must be equal to constant",schema:"Reqagent",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.type,data:data338};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
if(data16.label !== undefined){
let data339 = data16.label;
if(typeof data339 === "string"){
if(!pattern4.test(data339)){
const err965 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data339};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
else {
const err966 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data339};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data16.properties !== undefined){
let data340 = data16.properties;
if(data340 && typeof data340 == "object" && !Array.isArray(data340)){
if(data340.skill === undefined){
const err967 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data340};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
for(const key175 in data340){
if(!(((((((key175 === "skill") || (key175 === "priority")) || (key175 === "acceleration")) || (key175 === "maxPriority")) || (key175 === "proficiencyFrom")) || (key175 === "proficiencyTo")) || (key175 === "targetAgent"))){
const err968 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data340};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
if(data340.skill !== undefined){
let data341 = data340.skill;
if(typeof data341 === "string"){
if(!pattern135.test(data341)){
const err969 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.skill,data:data341};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
else {
const err970 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.skill,data:data341};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data340.priority !== undefined){
let data342 = data340.priority;
if((!(((typeof data342 == "number") && (!(data342 % 1) && !isNaN(data342))) && (isFinite(data342)))) && (typeof data342 !== "string")){
const err971 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data342};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
if((typeof data342 == "number") && (isFinite(data342))){
if(data342 > 1000 || isNaN(data342)){
const err972 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data342};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
if(data342 < 0 || isNaN(data342)){
const err973 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data342};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
if(typeof data342 === "string"){
if(!pattern16.test(data342)){
const err974 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data342};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
}
if(data340.acceleration !== undefined){
let data343 = data340.acceleration;
if(!(((typeof data343 == "number") && (!(data343 % 1) && !isNaN(data343))) && (isFinite(data343)))){
const err975 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration,data:data343};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 > 1000 || isNaN(data343)){
const err976 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration,data:data343};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
if(data343 < 0 || isNaN(data343)){
const err977 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration,data:data343};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
}
if(data340.maxPriority !== undefined){
let data344 = data340.maxPriority;
if(!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))){
const err978 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority,data:data344};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
if((typeof data344 == "number") && (isFinite(data344))){
if(data344 > 1000 || isNaN(data344)){
const err979 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority,data:data344};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
if(data344 < 0 || isNaN(data344)){
const err980 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority,data:data344};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
}
if(data340.proficiencyFrom !== undefined){
let data345 = data340.proficiencyFrom;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
const err981 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom,data:data345};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 > 20 || isNaN(data345)){
const err982 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom,data:data345};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
if(data345 < 1 || isNaN(data345)){
const err983 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom,data:data345};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
}
if(data340.proficiencyTo !== undefined){
let data346 = data340.proficiencyTo;
if(!(((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346))) && (isFinite(data346)))){
const err984 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo,data:data346};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
if((typeof data346 == "number") && (isFinite(data346))){
if(data346 > 20 || isNaN(data346)){
const err985 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo,data:data346};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
if(data346 < 1 || isNaN(data346)){
const err986 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo,data:data346};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
}
if(data340.targetAgent !== undefined){
let data347 = data340.targetAgent;
if(typeof data347 === "string"){
if(data347.length > 200){
const err987 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.targetAgent,data:data347};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
else {
const err988 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.targetAgent,data:data347};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
}
}
else {
const err989 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data340};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
if(data16.branches !== undefined){
let data348 = data16.branches;
if(data348 && typeof data348 == "object" && !Array.isArray(data348)){
for(const key176 in data348){
const _errs1020 = errors;
if(typeof key176 === "string"){
if(!pattern6.test(key176)){
const err990 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key176,propertyName:key176};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
var valid330 = _errs1020 === errors;
if(!valid330){
const err991 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key176},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data348};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
for(const key177 in data348){
let data349 = data348[key177];
if(typeof data349 === "string"){
if(!pattern3.test(data349)){
const err992 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data349};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
else {
const err993 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data349};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
}
else {
const err994 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data348};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data350 = data16.ignore;
if(data350 && typeof data350 == "object" && !Array.isArray(data350)){
for(const key178 in data350){
const _errs1027 = errors;
if(typeof key178 === "string"){
if(!pattern8.test(key178)){
const err995 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key178,propertyName:key178};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
var valid333 = _errs1027 === errors;
if(!valid333){
const err996 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key178},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data350};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
for(const key179 in data350){
let data351 = data350[key179];
if(typeof data351 === "string"){
if(!pattern9.test(data351)){
const err997 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data351};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
else {
const err998 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data351};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
}
else {
const err999 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data350};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
}
else {
const err1000 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
else if(tag0 === "Rest"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1001 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
if(data16.properties === undefined){
const err1002 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
for(const key180 in data16){
if(!(((((key180 === "type") || (key180 === "label")) || (key180 === "properties")) || (key180 === "branches")) || (key180 === "ignore"))){
const err1003 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
}
if(data16.type !== undefined){
let data352 = data16.type;
if("Rest" !== data352){
const err1004 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/type/const",keyword:"const",params:{allowedValue: "Rest"},message:"must be equal to constant",schema:"Rest",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.type,data:data352};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
if(data16.label !== undefined){
let data353 = data16.label;
if(typeof data353 === "string"){
if(!pattern4.test(data353)){
const err1005 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data353};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
else {
const err1006 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data353};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data16.properties !== undefined){
let data354 = data16.properties;
if(data354 && typeof data354 == "object" && !Array.isArray(data354)){
if(data354.url === undefined){
const err1007 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data354};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
for(const key181 in data354){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties, key181))){
const err1008 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data354};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data354.method !== undefined){
let data355 = data354.method;
if(!(((((data355 === "GET") || (data355 === "POST")) || (data355 === "PUT")) || (data355 === "PATCH")) || (data355 === "DELETE"))){
const err1009 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/method",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.method.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.method,data:data355};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
}
if(data354.url !== undefined){
let data356 = data354.url;
if(typeof data356 === "string"){
if(data356.length > 2000){
const err1010 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/url",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url,data:data356};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
if(!pattern163.test(data356)){
const err1011 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/url",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$"},message:"must match pattern \""+"^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$"+"\"",schema:"^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url,data:data356};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
else {
const err1012 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/url",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url,data:data356};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
}
if(data354.headers !== undefined){
let data357 = data354.headers;
if(Array.isArray(data357)){
if(data357.length > 50){
const err1013 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers,data:data357};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
const len14 = data357.length;
for(let i14=0; i14<len14; i14++){
let data358 = data357[i14];
if(data358 && typeof data358 == "object" && !Array.isArray(data358)){
if(data358.name === undefined){
const err1014 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data358};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
if(data358.value === undefined){
const err1015 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data358};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
for(const key182 in data358){
if(!((key182 === "name") || (key182 === "value"))){
const err1016 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data358};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
if(data358.name !== undefined){
let data359 = data358.name;
if(typeof data359 === "string"){
if(!pattern164.test(data359)){
const err1017 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.name,data:data359};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
}
else {
const err1018 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.name,data:data359};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
if(data358.value !== undefined){
let data360 = data358.value;
if(typeof data360 === "string"){
if(data360.length > 400){
const err1019 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.value,data:data360};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
else {
const err1020 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.value,data:data360};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
}
else {
const err1021 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data358};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
}
else {
const err1022 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers,data:data357};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
if(data354.body !== undefined){
let data361 = data354.body;
if(typeof data361 === "string"){
if(data361.length > 4000){
const err1023 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/body",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/body/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.body,data:data361};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
else {
const err1024 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/body",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.body.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.body,data:data361};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
if(data354.timeoutSec !== undefined){
let data362 = data354.timeoutSec;
if(!(((typeof data362 == "number") && (!(data362 % 1) && !isNaN(data362))) && (isFinite(data362)))){
const err1025 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec,data:data362};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
if((typeof data362 == "number") && (isFinite(data362))){
if(data362 > 30 || isNaN(data362)){
const err1026 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec,data:data362};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
if(data362 < 1 || isNaN(data362)){
const err1027 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec,data:data362};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
}
if(data354.retries !== undefined){
let data363 = data354.retries;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err1028 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retries",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries,data:data363};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 > 3 || isNaN(data363)){
const err1029 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retries",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries,data:data363};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
if(data363 < 0 || isNaN(data363)){
const err1030 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retries",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries,data:data363};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
}
}
if(data354.retryWaitSec !== undefined){
let data364 = data354.retryWaitSec;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
const err1031 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryWaitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec,data:data364};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 30 || isNaN(data364)){
const err1032 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryWaitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec,data:data364};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
if(data364 < 1 || isNaN(data364)){
const err1033 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryWaitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec,data:data364};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
}
if(data354.retryUnsafe !== undefined){
let data365 = data354.retryUnsafe;
if(typeof data365 !== "boolean"){
const err1034 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryUnsafe",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryUnsafe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryUnsafe.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryUnsafe,data:data365};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
}
if(data354.mapping !== undefined){
let data366 = data354.mapping;
if(Array.isArray(data366)){
if(data366.length > 50){
const err1035 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping,data:data366};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
if(data366.length < 1){
const err1036 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping,data:data366};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
const len15 = data366.length;
for(let i15=0; i15<len15; i15++){
let data367 = data366[i15];
if(data367 && typeof data367 == "object" && !Array.isArray(data367)){
if(data367.variable === undefined){
const err1037 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data367};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
if(data367.expression === undefined){
const err1038 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data367};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
for(const key183 in data367){
if(!((key183 === "variable") || (key183 === "expression"))){
const err1039 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data367};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
if(data367.variable !== undefined){
let data368 = data367.variable;
if(typeof data368 === "string"){
if(!pattern1.test(data368)){
const err1040 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.variable,data:data368};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
else {
const err1041 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.variable,data:data368};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data367.expression !== undefined){
let data369 = data367.expression;
if(typeof data369 === "string"){
if(data369.length > 1000){
const err1042 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression,data:data369};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
if(data369.length < 1){
const err1043 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression,data:data369};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
else {
const err1044 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression,data:data369};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
}
}
else {
const err1045 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data367};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
}
else {
const err1046 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping,data:data366};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
if(data354.statusVariable !== undefined){
let data370 = data354.statusVariable;
if(typeof data370 === "string"){
if(!pattern1.test(data370)){
const err1047 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/statusVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/statusVariable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.statusVariable,data:data370};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
else {
const err1048 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/statusVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/statusVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.statusVariable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.statusVariable,data:data370};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
}
else {
const err1049 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data354};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
if(data16.branches !== undefined){
let data371 = data16.branches;
if(data371 && typeof data371 == "object" && !Array.isArray(data371)){
for(const key184 in data371){
const _errs1077 = errors;
if(typeof key184 === "string"){
if(!pattern6.test(key184)){
const err1050 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key184,propertyName:key184};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
var valid346 = _errs1077 === errors;
if(!valid346){
const err1051 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key184},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data371};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
for(const key185 in data371){
let data372 = data371[key185];
if(typeof data372 === "string"){
if(!pattern3.test(data372)){
const err1052 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data372};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
else {
const err1053 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data372};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
}
else {
const err1054 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data371};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data373 = data16.ignore;
if(data373 && typeof data373 == "object" && !Array.isArray(data373)){
for(const key186 in data373){
const _errs1084 = errors;
if(typeof key186 === "string"){
if(!pattern8.test(key186)){
const err1055 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key186,propertyName:key186};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
var valid349 = _errs1084 === errors;
if(!valid349){
const err1056 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key186},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data373};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
for(const key187 in data373){
let data374 = data373[key187];
if(typeof data374 === "string"){
if(!pattern9.test(data374)){
const err1057 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key187.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data374};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
else {
const err1058 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key187.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data374};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
}
else {
const err1059 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data373};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
}
else {
const err1060 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
else if(tag0 === "Return"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1061 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
for(const key188 in data16){
if(!(((((key188 === "type") || (key188 === "label")) || (key188 === "properties")) || (key188 === "branches")) || (key188 === "ignore"))){
const err1062 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key188},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
if(data16.type !== undefined){
let data375 = data16.type;
if("Return" !== data375){
const err1063 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/type/const",keyword:"const",params:{allowedValue: "Return"},message:"must be equal to constant",schema:"Return",parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.type,data:data375};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
}
if(data16.label !== undefined){
let data376 = data16.label;
if(typeof data376 === "string"){
if(!pattern4.test(data376)){
const err1064 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data376};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
else {
const err1065 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data376};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data16.properties !== undefined){
let data377 = data16.properties;
if(data377 && typeof data377 == "object" && !Array.isArray(data377)){
for(const key189 in data377){
if(!(key189 === "values")){
const err1066 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key189},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data377};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
if(data377.values !== undefined){
let data378 = data377.values;
if(Array.isArray(data378)){
if(data378.length > 50){
const err1067 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values,data:data378};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
const len16 = data378.length;
for(let i16=0; i16<len16; i16++){
let data379 = data378[i16];
if(data379 && typeof data379 == "object" && !Array.isArray(data379)){
if(data379.name === undefined){
const err1068 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data379};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
if(data379.expression === undefined){
const err1069 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data379};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
for(const key190 in data379){
if(!((key190 === "name") || (key190 === "expression"))){
const err1070 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data379};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
}
if(data379.name !== undefined){
let data380 = data379.name;
if(typeof data380 === "string"){
if(!pattern1.test(data380)){
const err1071 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.name,data:data380};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
else {
const err1072 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.name,data:data380};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data379.expression !== undefined){
let data381 = data379.expression;
if(typeof data381 === "string"){
if(data381.length > 1000){
const err1073 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression,data:data381};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
if(data381.length < 1){
const err1074 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression,data:data381};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
else {
const err1075 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression,data:data381};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
}
}
else {
const err1076 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data379};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
}
else {
const err1077 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values,data:data378};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
}
else {
const err1078 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data377};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
if(data16.branches !== undefined){
let data382 = data16.branches;
if(data382 && typeof data382 == "object" && !Array.isArray(data382)){
for(const key191 in data382){
const _errs1110 = errors;
if(typeof key191 === "string"){
if(!pattern6.test(key191)){
const err1079 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key191,propertyName:key191};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
var valid359 = _errs1110 === errors;
if(!valid359){
const err1080 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key191},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data382};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
for(const key192 in data382){
let data383 = data382[key192];
if(typeof data383 === "string"){
if(!pattern3.test(data383)){
const err1081 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key192.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data383};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
else {
const err1082 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key192.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data383};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
}
else {
const err1083 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data382};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data384 = data16.ignore;
if(data384 && typeof data384 == "object" && !Array.isArray(data384)){
for(const key193 in data384){
const _errs1117 = errors;
if(typeof key193 === "string"){
if(!pattern8.test(key193)){
const err1084 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key193,propertyName:key193};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
var valid362 = _errs1117 === errors;
if(!valid362){
const err1085 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key193},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data384};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
for(const key194 in data384){
let data385 = data384[key194];
if(typeof data385 === "string"){
if(!pattern9.test(data385)){
const err1086 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key194.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data385};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
else {
const err1087 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key194.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data385};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
}
else {
const err1088 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data384};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
}
else {
const err1089 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
else if(tag0 === "Runscript"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1090 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
if(data16.properties === undefined){
const err1091 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
for(const key195 in data16){
if(!(((((key195 === "type") || (key195 === "label")) || (key195 === "properties")) || (key195 === "branches")) || (key195 === "ignore"))){
const err1092 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key195},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
if(data16.type !== undefined){
let data386 = data16.type;
if("Runscript" !== data386){
const err1093 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/type/const",keyword:"const",params:{allowedValue: "Runscript"},message:"must be equal to constant",schema:"Runscript",parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.type,data:data386};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
if(data16.label !== undefined){
let data387 = data16.label;
if(typeof data387 === "string"){
if(!pattern4.test(data387)){
const err1094 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data387};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
else {
const err1095 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data387};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
if(data16.properties !== undefined){
let data388 = data16.properties;
if(data388 && typeof data388 == "object" && !Array.isArray(data388)){
if(data388.script === undefined){
const err1096 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties,data:data388};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
for(const key196 in data388){
if(!((key196 === "script") || (key196 === "parameters"))){
const err1097 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key196},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties,data:data388};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
if(data388.script !== undefined){
let data389 = data388.script;
if(typeof data389 === "string"){
if(!pattern0.test(data389)){
const err1098 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.script,data:data389};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
}
else {
const err1099 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.script.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.script,data:data389};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
}
if(data388.parameters !== undefined){
let data390 = data388.parameters;
if(Array.isArray(data390)){
if(data390.length > 50){
const err1100 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters,data:data390};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
const len17 = data390.length;
for(let i17=0; i17<len17; i17++){
let data391 = data390[i17];
if(data391 && typeof data391 == "object" && !Array.isArray(data391)){
if(data391.name === undefined){
const err1101 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data391};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
if(data391.expression === undefined){
const err1102 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data391};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
for(const key197 in data391){
if(!((key197 === "name") || (key197 === "expression"))){
const err1103 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key197},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data391};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
if(data391.name !== undefined){
let data392 = data391.name;
if(typeof data392 === "string"){
if(!pattern1.test(data392)){
const err1104 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.name,data:data392};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
}
else {
const err1105 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.name,data:data392};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
}
if(data391.expression !== undefined){
let data393 = data391.expression;
if(typeof data393 === "string"){
if(data393.length > 1000){
const err1106 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression,data:data393};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
if(data393.length < 1){
const err1107 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression,data:data393};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
else {
const err1108 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression,data:data393};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
}
}
else {
const err1109 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data391};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
}
else {
const err1110 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters,data:data390};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
}
}
else {
const err1111 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties,data:data388};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
if(data16.branches !== undefined){
let data394 = data16.branches;
if(data394 && typeof data394 == "object" && !Array.isArray(data394)){
for(const key198 in data394){
const _errs1145 = errors;
if(typeof key198 === "string"){
if(!pattern6.test(key198)){
const err1112 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key198,propertyName:key198};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
var valid372 = _errs1145 === errors;
if(!valid372){
const err1113 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key198},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data394};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
for(const key199 in data394){
let data395 = data394[key199];
if(typeof data395 === "string"){
if(!pattern3.test(data395)){
const err1114 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key199.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data395};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
else {
const err1115 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key199.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data395};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
}
else {
const err1116 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data394};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data396 = data16.ignore;
if(data396 && typeof data396 == "object" && !Array.isArray(data396)){
for(const key200 in data396){
const _errs1152 = errors;
if(typeof key200 === "string"){
if(!pattern8.test(key200)){
const err1117 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key200,propertyName:key200};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
}
var valid375 = _errs1152 === errors;
if(!valid375){
const err1118 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key200},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data396};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
for(const key201 in data396){
let data397 = data396[key201];
if(typeof data397 === "string"){
if(!pattern9.test(data397)){
const err1119 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key201.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data397};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
else {
const err1120 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key201.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data397};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
}
else {
const err1121 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data396};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
}
}
else {
const err1122 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[25].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
}
else if(tag0 === "Runsub"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1123 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
if(data16.properties === undefined){
const err1124 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
for(const key202 in data16){
if(!(((((key202 === "type") || (key202 === "label")) || (key202 === "properties")) || (key202 === "branches")) || (key202 === "ignore"))){
const err1125 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key202},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data16.type !== undefined){
let data398 = data16.type;
if("Runsub" !== data398){
const err1126 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/type/const",keyword:"const",params:{allowedValue: "Runsub"},message:"must be equal to constant",schema:"Runsub",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.type,data:data398};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
if(data16.label !== undefined){
let data399 = data16.label;
if(typeof data399 === "string"){
if(!pattern4.test(data399)){
const err1127 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data399};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
}
else {
const err1128 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data399};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
if(data16.properties !== undefined){
let data400 = data16.properties;
if(data400 && typeof data400 == "object" && !Array.isArray(data400)){
if(data400.script === undefined){
const err1129 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties,data:data400};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
for(const key203 in data400){
if(!(((key203 === "script") || (key203 === "parameters")) || (key203 === "results"))){
const err1130 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties,data:data400};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
if(data400.script !== undefined){
let data401 = data400.script;
if(typeof data401 === "string"){
if(!pattern0.test(data401)){
const err1131 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.script,data:data401};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
else {
const err1132 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.script.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.script,data:data401};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
if(data400.parameters !== undefined){
let data402 = data400.parameters;
if(Array.isArray(data402)){
if(data402.length > 50){
const err1133 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters,data:data402};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
const len18 = data402.length;
for(let i18=0; i18<len18; i18++){
let data403 = data402[i18];
if(data403 && typeof data403 == "object" && !Array.isArray(data403)){
if(data403.name === undefined){
const err1134 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data403};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
if(data403.expression === undefined){
const err1135 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data403};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
for(const key204 in data403){
if(!((key204 === "name") || (key204 === "expression"))){
const err1136 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key204},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data403};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
}
if(data403.name !== undefined){
let data404 = data403.name;
if(typeof data404 === "string"){
if(!pattern1.test(data404)){
const err1137 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.name,data:data404};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
}
else {
const err1138 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.name,data:data404};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
if(data403.expression !== undefined){
let data405 = data403.expression;
if(typeof data405 === "string"){
if(data405.length > 1000){
const err1139 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression,data:data405};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
if(data405.length < 1){
const err1140 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression,data:data405};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
else {
const err1141 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression,data:data405};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
}
}
else {
const err1142 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data403};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
}
}
else {
const err1143 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters,data:data402};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
if(data400.results !== undefined){
let data406 = data400.results;
if(Array.isArray(data406)){
if(data406.length > 50){
const err1144 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results,data:data406};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
const len19 = data406.length;
for(let i19=0; i19<len19; i19++){
let data407 = data406[i19];
if(data407 && typeof data407 == "object" && !Array.isArray(data407)){
if(data407.variable === undefined){
const err1145 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data407};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
if(data407.name === undefined){
const err1146 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data407};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
for(const key205 in data407){
if(!((key205 === "variable") || (key205 === "name"))){
const err1147 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key205},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data407};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
}
if(data407.variable !== undefined){
let data408 = data407.variable;
if(typeof data408 === "string"){
if(!pattern1.test(data408)){
const err1148 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.variable,data:data408};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
}
else {
const err1149 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.variable,data:data408};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
if(data407.name !== undefined){
let data409 = data407.name;
if(typeof data409 === "string"){
if(!pattern1.test(data409)){
const err1150 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.name,data:data409};
if(vErrors === null){
vErrors = [err1150];
}
else {
vErrors.push(err1150);
}
errors++;
}
}
else {
const err1151 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.name,data:data409};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
}
}
else {
const err1152 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data407};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
}
else {
const err1153 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results,data:data406};
if(vErrors === null){
vErrors = [err1153];
}
else {
vErrors.push(err1153);
}
errors++;
}
}
}
else {
const err1154 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties,data:data400};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
if(data16.branches !== undefined){
let data410 = data16.branches;
if(data410 && typeof data410 == "object" && !Array.isArray(data410)){
for(const key206 in data410){
const _errs1189 = errors;
if(typeof key206 === "string"){
if(!pattern6.test(key206)){
const err1155 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key206,propertyName:key206};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
}
var valid388 = _errs1189 === errors;
if(!valid388){
const err1156 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key206},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data410};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
}
for(const key207 in data410){
let data411 = data410[key207];
if(typeof data411 === "string"){
if(!pattern3.test(data411)){
const err1157 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key207.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data411};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
}
else {
const err1158 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key207.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data411};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
}
else {
const err1159 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data410};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data412 = data16.ignore;
if(data412 && typeof data412 == "object" && !Array.isArray(data412)){
for(const key208 in data412){
const _errs1196 = errors;
if(typeof key208 === "string"){
if(!pattern8.test(key208)){
const err1160 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key208,propertyName:key208};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
}
var valid391 = _errs1196 === errors;
if(!valid391){
const err1161 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key208},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data412};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
}
for(const key209 in data412){
let data413 = data412[key209];
if(typeof data413 === "string"){
if(!pattern9.test(data413)){
const err1162 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key209.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data413};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
}
else {
const err1163 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key209.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data413};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
}
else {
const err1164 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data412};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
}
else {
const err1165 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
}
else if(tag0 === "Schedulecallback"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1166 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/27/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[27].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27],data:data16};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
for(const key210 in data16){
if(!(((((key210 === "type") || (key210 === "label")) || (key210 === "properties")) || (key210 === "branches")) || (key210 === "ignore"))){
const err1167 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key210},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27],data:data16};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
if(data16.type !== undefined){
let data414 = data16.type;
if("Schedulecallback" !== data414){
const err1168 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/type/const",keyword:"const",params:{allowedValue: "Schedulecallback"},message:"must be equal to constant",schema:"Schedulecallback",parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.type,data:data414};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
}
if(data16.label !== undefined){
let data415 = data16.label;
if(typeof data415 === "string"){
if(!pattern4.test(data415)){
const err1169 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data415};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
else {
const err1170 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data415};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
}
if(data16.properties !== undefined){
let data416 = data16.properties;
if(data416 && typeof data416 == "object" && !Array.isArray(data416)){
for(const key211 in data416){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties, key211))){
const err1171 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key211},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties,data:data416};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
}
if(data416.number !== undefined){
let data417 = data416.number;
if(typeof data417 === "string"){
if(data417.length > 200){
const err1172 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/number",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.number,data:data417};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
}
else {
const err1173 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/number",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.number.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.number,data:data417};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data416.date !== undefined){
let data418 = data416.date;
if(typeof data418 === "string"){
if(data418.length > 200){
const err1174 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/date",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/date/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.date,data:data418};
if(vErrors === null){
vErrors = [err1174];
}
else {
vErrors.push(err1174);
}
errors++;
}
}
else {
const err1175 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/date",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.date.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.date,data:data418};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
if(data416.time !== undefined){
let data419 = data416.time;
if(typeof data419 === "string"){
if(data419.length > 200){
const err1176 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/time",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/time/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.time,data:data419};
if(vErrors === null){
vErrors = [err1176];
}
else {
vErrors.push(err1176);
}
errors++;
}
}
else {
const err1177 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/time",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.time.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.time,data:data419};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
}
if(data416.timeZone !== undefined){
let data420 = data416.timeZone;
if(typeof data420 === "string"){
if(data420.length > 200){
const err1178 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeZone",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.timeZone,data:data420};
if(vErrors === null){
vErrors = [err1178];
}
else {
vErrors.push(err1178);
}
errors++;
}
}
else {
const err1179 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeZone",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.timeZone.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.timeZone,data:data420};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
if(data416.skill !== undefined){
let data421 = data416.skill;
if(typeof data421 === "string"){
if(!pattern135.test(data421)){
const err1180 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.skill,data:data421};
if(vErrors === null){
vErrors = [err1180];
}
else {
vErrors.push(err1180);
}
errors++;
}
}
else {
const err1181 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.skill,data:data421};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
}
if(data416.agent !== undefined){
let data422 = data416.agent;
if(typeof data422 === "string"){
if(data422.length > 200){
const err1182 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agent",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/agent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.agent,data:data422};
if(vErrors === null){
vErrors = [err1182];
}
else {
vErrors.push(err1182);
}
errors++;
}
}
else {
const err1183 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agent",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.agent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.agent,data:data422};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
if(data416.own !== undefined){
let data423 = data416.own;
if(typeof data423 !== "boolean"){
const err1184 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/own",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/own/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.own.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.own,data:data423};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
}
if(data416.callerId !== undefined){
let data424 = data416.callerId;
if(typeof data424 === "string"){
if(data424.length > 200){
const err1185 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.callerId,data:data424};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
}
else {
const err1186 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.callerId,data:data424};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
}
if(data416.attempts !== undefined){
let data425 = data416.attempts;
if(!(((typeof data425 == "number") && (!(data425 % 1) && !isNaN(data425))) && (isFinite(data425)))){
const err1187 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts,data:data425};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
if((typeof data425 == "number") && (isFinite(data425))){
if(data425 > 10 || isNaN(data425)){
const err1188 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts,data:data425};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
if(data425 < 1 || isNaN(data425)){
const err1189 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts,data:data425};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
}
}
if(data416.minutesBetween !== undefined){
let data426 = data416.minutesBetween;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
const err1190 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/minutesBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween,data:data426};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
if((typeof data426 == "number") && (isFinite(data426))){
if(data426 > 1440 || isNaN(data426)){
const err1191 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/minutesBetween/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween,data:data426};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
if(data426 < 1 || isNaN(data426)){
const err1192 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/minutesBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween,data:data426};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
}
}
if(data416.storeTime !== undefined){
let data427 = data416.storeTime;
if(typeof data427 === "string"){
if(!pattern1.test(data427)){
const err1193 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/storeTime",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/storeTime/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.storeTime,data:data427};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
}
else {
const err1194 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/storeTime",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/storeTime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.storeTime.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.storeTime,data:data427};
if(vErrors === null){
vErrors = [err1194];
}
else {
vErrors.push(err1194);
}
errors++;
}
}
}
else {
const err1195 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties,data:data416};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
}
if(data16.branches !== undefined){
let data428 = data16.branches;
if(data428 && typeof data428 == "object" && !Array.isArray(data428)){
for(const key212 in data428){
const _errs1235 = errors;
if(typeof key212 === "string"){
if(!pattern6.test(key212)){
const err1196 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key212,propertyName:key212};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
var valid398 = _errs1235 === errors;
if(!valid398){
const err1197 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key212},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data428};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
for(const key213 in data428){
let data429 = data428[key213];
if(typeof data429 === "string"){
if(!pattern3.test(data429)){
const err1198 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key213.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data429};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
}
else {
const err1199 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key213.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data429};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
}
else {
const err1200 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data428};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data430 = data16.ignore;
if(data430 && typeof data430 == "object" && !Array.isArray(data430)){
for(const key214 in data430){
const _errs1242 = errors;
if(typeof key214 === "string"){
if(!pattern8.test(key214)){
const err1201 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key214,propertyName:key214};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
}
var valid401 = _errs1242 === errors;
if(!valid401){
const err1202 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key214},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data430};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
}
for(const key215 in data430){
let data431 = data430[key215];
if(typeof data431 === "string"){
if(!pattern9.test(data431)){
const err1203 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key215.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data431};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
}
else {
const err1204 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key215.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data431};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
}
else {
const err1205 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data430};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
}
else {
const err1206 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/27/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[27].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27],data:data16};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
else if(tag0 === "Transfer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1207 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[28].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
if(data16.properties === undefined){
const err1208 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[28].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
for(const key216 in data16){
if(!(((((key216 === "type") || (key216 === "label")) || (key216 === "properties")) || (key216 === "branches")) || (key216 === "ignore"))){
const err1209 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key216},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
}
if(data16.type !== undefined){
let data432 = data16.type;
if("Transfer" !== data432){
const err1210 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/type/const",keyword:"const",params:{allowedValue: "Transfer"},message:"must be equal to constant",schema:"Transfer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.type,data:data432};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
}
if(data16.label !== undefined){
let data433 = data16.label;
if(typeof data433 === "string"){
if(!pattern4.test(data433)){
const err1211 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data433};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
else {
const err1212 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data433};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
}
if(data16.properties !== undefined){
let data434 = data16.properties;
if(data434 && typeof data434 == "object" && !Array.isArray(data434)){
if(data434.destination === undefined){
const err1213 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties,data:data434};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
for(const key217 in data434){
if(!((((key217 === "destination") || (key217 === "callerId")) || (key217 === "timeoutSec")) || (key217 === "hears"))){
const err1214 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key217},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties,data:data434};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
}
if(data434.destination !== undefined){
let data435 = data434.destination;
if(typeof data435 === "string"){
if(data435.length > 200){
const err1215 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/destination",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/destination/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.destination,data:data435};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
}
else {
const err1216 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/destination",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.destination.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.destination,data:data435};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
}
if(data434.callerId !== undefined){
let data436 = data434.callerId;
if(typeof data436 === "string"){
if(data436.length > 200){
const err1217 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.callerId,data:data436};
if(vErrors === null){
vErrors = [err1217];
}
else {
vErrors.push(err1217);
}
errors++;
}
}
else {
const err1218 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.callerId,data:data436};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
}
if(data434.timeoutSec !== undefined){
let data437 = data434.timeoutSec;
if(!(((typeof data437 == "number") && (!(data437 % 1) && !isNaN(data437))) && (isFinite(data437)))){
const err1219 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec,data:data437};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
if((typeof data437 == "number") && (isFinite(data437))){
if(data437 > 120 || isNaN(data437)){
const err1220 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec,data:data437};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
if(data437 < 5 || isNaN(data437)){
const err1221 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec,data:data437};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
}
}
if(data434.hears !== undefined){
let data438 = data434.hears;
if(!((data438 === "ringback") || (data438 === "music"))){
const err1222 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hears",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/hears/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.hears.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.hears.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.hears,data:data438};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
}
}
else {
const err1223 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties,data:data434};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
}
if(data16.branches !== undefined){
let data439 = data16.branches;
if(data439 && typeof data439 == "object" && !Array.isArray(data439)){
for(const key218 in data439){
const _errs1266 = errors;
if(typeof key218 === "string"){
if(!pattern6.test(key218)){
const err1224 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key218,propertyName:key218};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
}
var valid408 = _errs1266 === errors;
if(!valid408){
const err1225 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key218},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data439};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
}
for(const key219 in data439){
let data440 = data439[key219];
if(typeof data440 === "string"){
if(!pattern3.test(data440)){
const err1226 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data440};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
else {
const err1227 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data440};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
}
}
else {
const err1228 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data439};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data441 = data16.ignore;
if(data441 && typeof data441 == "object" && !Array.isArray(data441)){
for(const key220 in data441){
const _errs1273 = errors;
if(typeof key220 === "string"){
if(!pattern8.test(key220)){
const err1229 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key220,propertyName:key220};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
}
var valid411 = _errs1273 === errors;
if(!valid411){
const err1230 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key220},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data441};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
for(const key221 in data441){
let data442 = data441[key221];
if(typeof data442 === "string"){
if(!pattern9.test(data442)){
const err1231 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data442};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
}
else {
const err1232 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data442};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
}
}
else {
const err1233 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data441};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
}
}
else {
const err1234 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[28].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
else if(tag0 === "Updatecontact"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1235 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/29/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[29].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29],data:data16};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
for(const key222 in data16){
if(!(((((key222 === "type") || (key222 === "label")) || (key222 === "properties")) || (key222 === "branches")) || (key222 === "ignore"))){
const err1236 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key222},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29],data:data16};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
}
if(data16.type !== undefined){
let data443 = data16.type;
if("Updatecontact" !== data443){
const err1237 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/type/const",keyword:"const",params:{allowedValue: "Updatecontact"},message:"must be equal to constant",schema:"Updatecontact",parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.type,data:data443};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
}
if(data16.label !== undefined){
let data444 = data16.label;
if(typeof data444 === "string"){
if(!pattern4.test(data444)){
const err1238 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data444};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
}
else {
const err1239 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data444};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
}
if(data16.properties !== undefined){
let data445 = data16.properties;
if(data445 && typeof data445 == "object" && !Array.isArray(data445)){
for(const key223 in data445){
if(!(((((((key223 === "skill") || (key223 === "priority")) || (key223 === "acceleration")) || (key223 === "maxPriority")) || (key223 === "proficiencyFrom")) || (key223 === "proficiencyTo")) || (key223 === "targetAgent"))){
const err1240 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key223},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties,data:data445};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
}
if(data445.skill !== undefined){
let data446 = data445.skill;
if(typeof data446 === "string"){
if(!pattern135.test(data446)){
const err1241 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.skill,data:data446};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
else {
const err1242 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.skill,data:data446};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
if(data445.priority !== undefined){
let data447 = data445.priority;
if((!(((typeof data447 == "number") && (!(data447 % 1) && !isNaN(data447))) && (isFinite(data447)))) && (typeof data447 !== "string")){
const err1243 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data447};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
if((typeof data447 == "number") && (isFinite(data447))){
if(data447 > 1000 || isNaN(data447)){
const err1244 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data447};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
if(data447 < 0 || isNaN(data447)){
const err1245 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data447};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
}
if(typeof data447 === "string"){
if(!pattern16.test(data447)){
const err1246 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data447};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
}
}
if(data445.acceleration !== undefined){
let data448 = data445.acceleration;
if(!(((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448))) && (isFinite(data448)))){
const err1247 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration,data:data448};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
if((typeof data448 == "number") && (isFinite(data448))){
if(data448 > 1000 || isNaN(data448)){
const err1248 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration,data:data448};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
if(data448 < 0 || isNaN(data448)){
const err1249 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration,data:data448};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
}
}
if(data445.maxPriority !== undefined){
let data449 = data445.maxPriority;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
const err1250 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority,data:data449};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
if((typeof data449 == "number") && (isFinite(data449))){
if(data449 > 1000 || isNaN(data449)){
const err1251 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority,data:data449};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
if(data449 < 0 || isNaN(data449)){
const err1252 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority,data:data449};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
}
}
if(data445.proficiencyFrom !== undefined){
let data450 = data445.proficiencyFrom;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
const err1253 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom,data:data450};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
if((typeof data450 == "number") && (isFinite(data450))){
if(data450 > 20 || isNaN(data450)){
const err1254 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom,data:data450};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
if(data450 < 1 || isNaN(data450)){
const err1255 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom,data:data450};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
}
}
if(data445.proficiencyTo !== undefined){
let data451 = data445.proficiencyTo;
if(!(((typeof data451 == "number") && (!(data451 % 1) && !isNaN(data451))) && (isFinite(data451)))){
const err1256 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo,data:data451};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
if((typeof data451 == "number") && (isFinite(data451))){
if(data451 > 20 || isNaN(data451)){
const err1257 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo,data:data451};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
if(data451 < 1 || isNaN(data451)){
const err1258 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo,data:data451};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
}
}
if(data445.targetAgent !== undefined){
let data452 = data445.targetAgent;
if(typeof data452 === "string"){
if(data452.length > 200){
const err1259 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.targetAgent,data:data452};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
}
errors++;
}
}
else {
const err1260 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.targetAgent,data:data452};
if(vErrors === null){
vErrors = [err1260];
}
else {
vErrors.push(err1260);
}
errors++;
}
}
}
else {
const err1261 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties,data:data445};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
if(data16.branches !== undefined){
let data453 = data16.branches;
if(data453 && typeof data453 == "object" && !Array.isArray(data453)){
for(const key224 in data453){
const _errs1304 = errors;
if(typeof key224 === "string"){
if(!pattern6.test(key224)){
const err1262 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key224,propertyName:key224};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
}
var valid418 = _errs1304 === errors;
if(!valid418){
const err1263 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key224},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data453};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
}
for(const key225 in data453){
let data454 = data453[key225];
if(typeof data454 === "string"){
if(!pattern3.test(data454)){
const err1264 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key225.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data454};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
}
errors++;
}
}
else {
const err1265 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key225.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data454};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
}
}
else {
const err1266 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data453};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data455 = data16.ignore;
if(data455 && typeof data455 == "object" && !Array.isArray(data455)){
for(const key226 in data455){
const _errs1311 = errors;
if(typeof key226 === "string"){
if(!pattern8.test(key226)){
const err1267 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key226,propertyName:key226};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
}
var valid421 = _errs1311 === errors;
if(!valid421){
const err1268 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key226},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data455};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
}
for(const key227 in data455){
let data456 = data455[key227];
if(typeof data456 === "string"){
if(!pattern9.test(data456)){
const err1269 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key227.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data456};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
}
errors++;
}
}
else {
const err1270 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key227.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data456};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
}
}
else {
const err1271 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data455};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
}
else {
const err1272 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/29/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[29].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29],data:data16};
if(vErrors === null){
vErrors = [err1272];
}
else {
vErrors.push(err1272);
}
errors++;
}
}
else if(tag0 === "Wait"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1273 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
if(data16.properties === undefined){
const err1274 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
}
errors++;
}
for(const key228 in data16){
if(!(((((key228 === "type") || (key228 === "label")) || (key228 === "properties")) || (key228 === "branches")) || (key228 === "ignore"))){
const err1275 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key228},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1275];
}
else {
vErrors.push(err1275);
}
errors++;
}
}
if(data16.type !== undefined){
let data457 = data16.type;
if("Wait" !== data457){
const err1276 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/type/const",keyword:"const",params:{allowedValue: "Wait"},message:"must be equal to constant",schema:"Wait",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.type,data:data457};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
}
if(data16.label !== undefined){
let data458 = data16.label;
if(typeof data458 === "string"){
if(!pattern4.test(data458)){
const err1277 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data458};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
}
else {
const err1278 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data458};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
}
if(data16.properties !== undefined){
let data459 = data16.properties;
if(data459 && typeof data459 == "object" && !Array.isArray(data459)){
if(data459.seconds === undefined){
const err1279 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties,data:data459};
if(vErrors === null){
vErrors = [err1279];
}
else {
vErrors.push(err1279);
}
errors++;
}
for(const key229 in data459){
if(!(key229 === "seconds")){
const err1280 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key229},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties,data:data459};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
}
if(data459.seconds !== undefined){
let data460 = data459.seconds;
if(!(((typeof data460 == "number") && (!(data460 % 1) && !isNaN(data460))) && (isFinite(data460)))){
const err1281 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.seconds,data:data460};
if(vErrors === null){
vErrors = [err1281];
}
else {
vErrors.push(err1281);
}
errors++;
}
if((typeof data460 == "number") && (isFinite(data460))){
if(data460 > 86400 || isNaN(data460)){
const err1282 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.seconds,data:data460};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
if(data460 < 1 || isNaN(data460)){
const err1283 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.seconds,data:data460};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
}
}
}
else {
const err1284 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties,data:data459};
if(vErrors === null){
vErrors = [err1284];
}
else {
vErrors.push(err1284);
}
errors++;
}
}
if(data16.branches !== undefined){
let data461 = data16.branches;
if(data461 && typeof data461 == "object" && !Array.isArray(data461)){
for(const key230 in data461){
const _errs1330 = errors;
if(typeof key230 === "string"){
if(!pattern6.test(key230)){
const err1285 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key230,propertyName:key230};
if(vErrors === null){
vErrors = [err1285];
}
else {
vErrors.push(err1285);
}
errors++;
}
}
var valid428 = _errs1330 === errors;
if(!valid428){
const err1286 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key230},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data461};
if(vErrors === null){
vErrors = [err1286];
}
else {
vErrors.push(err1286);
}
errors++;
}
}
for(const key231 in data461){
let data462 = data461[key231];
if(typeof data462 === "string"){
if(!pattern3.test(data462)){
const err1287 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key231.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data462};
if(vErrors === null){
vErrors = [err1287];
}
else {
vErrors.push(err1287);
}
errors++;
}
}
else {
const err1288 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key231.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data462};
if(vErrors === null){
vErrors = [err1288];
}
else {
vErrors.push(err1288);
}
errors++;
}
}
}
else {
const err1289 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data461};
if(vErrors === null){
vErrors = [err1289];
}
else {
vErrors.push(err1289);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data463 = data16.ignore;
if(data463 && typeof data463 == "object" && !Array.isArray(data463)){
for(const key232 in data463){
const _errs1337 = errors;
if(typeof key232 === "string"){
if(!pattern8.test(key232)){
const err1290 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key232,propertyName:key232};
if(vErrors === null){
vErrors = [err1290];
}
else {
vErrors.push(err1290);
}
errors++;
}
}
var valid431 = _errs1337 === errors;
if(!valid431){
const err1291 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key232},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data463};
if(vErrors === null){
vErrors = [err1291];
}
else {
vErrors.push(err1291);
}
errors++;
}
}
for(const key233 in data463){
let data464 = data463[key233];
if(typeof data464 === "string"){
if(!pattern9.test(data464)){
const err1292 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key233.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data464};
if(vErrors === null){
vErrors = [err1292];
}
else {
vErrors.push(err1292);
}
errors++;
}
}
else {
const err1293 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key233.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data464};
if(vErrors === null){
vErrors = [err1293];
}
else {
vErrors.push(err1293);
}
errors++;
}
}
}
else {
const err1294 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data463};
if(vErrors === null){
vErrors = [err1294];
}
else {
vErrors.push(err1294);
}
errors++;
}
}
}
else {
const err1295 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1295];
}
else {
vErrors.push(err1295);
}
errors++;
}
}
else {
const err1296 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err1296];
}
else {
vErrors.push(err1296);
}
errors++;
}
}
else {
const err1297 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err1297];
}
else {
vErrors.push(err1297);
}
errors++;
}
}
else {
const err1298 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.type,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err1298];
}
else {
vErrors.push(err1298);
}
errors++;
}
}
}
else {
const err1299 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.type,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err1299];
}
else {
vErrors.push(err1299);
}
errors++;
}
}
if(data.notes !== undefined){
let data465 = data.notes;
if(data465 && typeof data465 == "object" && !Array.isArray(data465)){
for(const key234 in data465){
const _errs1343 = errors;
if(typeof key234 === "string"){
if(!pattern3.test(key234)){
const err1300 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.notes.propertyNames,data:key234,propertyName:key234};
if(vErrors === null){
vErrors = [err1300];
}
else {
vErrors.push(err1300);
}
errors++;
}
}
var valid433 = _errs1343 === errors;
if(!valid433){
const err1301 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key234},message:"property name must be valid",schema:schema11.properties.notes.propertyNames,parentSchema:schema11.properties.notes,data:data465};
if(vErrors === null){
vErrors = [err1301];
}
else {
vErrors.push(err1301);
}
errors++;
}
}
for(const key235 in data465){
let data466 = data465[key235];
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
if(data466.text === undefined){
const err1302 = {instancePath:instancePath+"/notes/" + key235.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.notes.additionalProperties.required,parentSchema:schema11.properties.notes.additionalProperties,data:data466};
if(vErrors === null){
vErrors = [err1302];
}
else {
vErrors.push(err1302);
}
errors++;
}
for(const key236 in data466){
if(!(key236 === "text")){
const err1303 = {instancePath:instancePath+"/notes/" + key235.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key236},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notes.additionalProperties,data:data466};
if(vErrors === null){
vErrors = [err1303];
}
else {
vErrors.push(err1303);
}
errors++;
}
}
if(data466.text !== undefined){
let data467 = data466.text;
if(typeof data467 === "string"){
if(data467.length > 4000){
const err1304 = {instancePath:instancePath+"/notes/" + key235.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data467};
if(vErrors === null){
vErrors = [err1304];
}
else {
vErrors.push(err1304);
}
errors++;
}
}
else {
const err1305 = {instancePath:instancePath+"/notes/" + key235.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.additionalProperties.properties.text.type,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data467};
if(vErrors === null){
vErrors = [err1305];
}
else {
vErrors.push(err1305);
}
errors++;
}
}
}
else {
const err1306 = {instancePath:instancePath+"/notes/" + key235.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.additionalProperties.type,parentSchema:schema11.properties.notes.additionalProperties,data:data466};
if(vErrors === null){
vErrors = [err1306];
}
else {
vErrors.push(err1306);
}
errors++;
}
}
}
else {
const err1307 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data465};
if(vErrors === null){
vErrors = [err1307];
}
else {
vErrors.push(err1307);
}
errors++;
}
}
if(data.layout !== undefined){
let data468 = data.layout;
if(data468 && typeof data468 == "object" && !Array.isArray(data468)){
for(const key237 in data468){
const _errs1352 = errors;
if(typeof key237 === "string"){
if(!pattern3.test(key237)){
const err1308 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.layout.propertyNames,data:key237,propertyName:key237};
if(vErrors === null){
vErrors = [err1308];
}
else {
vErrors.push(err1308);
}
errors++;
}
}
var valid436 = _errs1352 === errors;
if(!valid436){
const err1309 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key237},message:"property name must be valid",schema:schema11.properties.layout.propertyNames,parentSchema:schema11.properties.layout,data:data468};
if(vErrors === null){
vErrors = [err1309];
}
else {
vErrors.push(err1309);
}
errors++;
}
}
for(const key238 in data468){
let data469 = data468[key238];
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
if(data469.x === undefined){
const err1310 = {instancePath:instancePath+"/layout/" + key238.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data469};
if(vErrors === null){
vErrors = [err1310];
}
else {
vErrors.push(err1310);
}
errors++;
}
if(data469.y === undefined){
const err1311 = {instancePath:instancePath+"/layout/" + key238.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data469};
if(vErrors === null){
vErrors = [err1311];
}
else {
vErrors.push(err1311);
}
errors++;
}
for(const key239 in data469){
if(!((key239 === "x") || (key239 === "y"))){
const err1312 = {instancePath:instancePath+"/layout/" + key238.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key239},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.layout.additionalProperties,data:data469};
if(vErrors === null){
vErrors = [err1312];
}
else {
vErrors.push(err1312);
}
errors++;
}
}
if(data469.x !== undefined){
let data470 = data469.x;
if(!((typeof data470 == "number") && (isFinite(data470)))){
const err1313 = {instancePath:instancePath+"/layout/" + key238.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.x.type,parentSchema:schema11.properties.layout.additionalProperties.properties.x,data:data470};
if(vErrors === null){
vErrors = [err1313];
}
else {
vErrors.push(err1313);
}
errors++;
}
}
if(data469.y !== undefined){
let data471 = data469.y;
if(!((typeof data471 == "number") && (isFinite(data471)))){
const err1314 = {instancePath:instancePath+"/layout/" + key238.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.y.type,parentSchema:schema11.properties.layout.additionalProperties.properties.y,data:data471};
if(vErrors === null){
vErrors = [err1314];
}
else {
vErrors.push(err1314);
}
errors++;
}
}
}
else {
const err1315 = {instancePath:instancePath+"/layout/" + key238.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.additionalProperties.type,parentSchema:schema11.properties.layout.additionalProperties,data:data469};
if(vErrors === null){
vErrors = [err1315];
}
else {
vErrors.push(err1315);
}
errors++;
}
}
}
else {
const err1316 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data468};
if(vErrors === null){
vErrors = [err1316];
}
else {
vErrors.push(err1316);
}
errors++;
}
}
}
else {
const err1317 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1317];
}
else {
vErrors.push(err1317);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

