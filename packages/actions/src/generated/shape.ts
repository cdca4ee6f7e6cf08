// @ts-nocheck Made by `npm run generate` from the specs of the actions.
import type { ShapeCheck } from "@cordboard/language";


export default validate10 as ShapeCheck;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://cordboard.dev/schema/script-1.json","title":"Cordboard script","type":"object","properties":{"$schema":{"type":"string","maxLength":500},"version":{"type":"integer","const":1},"name":{"type":"string","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","description":"By this name others refer to the script."},"description":{"type":"string","maxLength":2000},"mediaType":{"const":"phone"},"language":{"type":"string","maxLength":35,"description":"BCP-47, such as en-US."},"timeZone":{"type":"string","maxLength":64,"description":"IANA, such as Europe/Berlin."},"variables":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"parameters":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Assign","description":"Gives variables new values.","type":"object","properties":{"type":{"const":"Assign"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["assignments"],"properties":{"assignments":{"type":"array","items":{"type":"object","required":["variable","expression"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"expression":{"type":"string","title":"Value","description":"Sees what the assignments before it have changed.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"variable"}}},"additionalProperties":false},"title":"Assignments","description":"Carried out in this order.","minItems":1,"maxItems":50,"ui":{"kind":"assignments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template","holds":"phone"}},"callerId":{"type":"string","title":"Caller ID","rare":true,"description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template","holds":"phone"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","rare":true,"minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Case","description":"Compares a value with several others, and has a branch for each.","type":"object","properties":{"type":{"const":"Case"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["value","cases"],"properties":{"value":{"type":"string","title":"Value","description":"An expression; what it gives is compared with each case.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"cases":{"type":"array","items":{"type":"object","required":["value","branch"],"properties":{"value":{"type":["string","number"],"maxLength":200,"title":"Value","description":"As it stands: a text or a number, no expression."},"branch":{"type":"string","title":"Branch","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64","description":"The name of its branch."},"label":{"type":"string","title":"For","maxLength":64,"description":"What it stands for."}},"additionalProperties":false},"title":"Cases","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"cases"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Collect digits","description":"Asks the caller to type a number, such as an account number or a PIN.","type":"object","properties":{"type":{"const":"Collect"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","variable"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller is to type.","maxItems":50,"ui":{"kind":"prompts"}},"variable":{"type":"string","title":"Store in","description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","rare":true,"description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"minDigits":{"type":"integer","title":"Digits at the least","minimum":1,"maximum":32,"default":1},"maxDigits":{"type":"integer","title":"Digits at the most","minimum":1,"maximum":32,"default":20},"validation":{"type":"string","title":"Validation","description":"Must be true of the digits, which the variable holds already.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}},"secret":{"type":"boolean","title":"Secret","description":"Keep the digits out of journals and views; always clears digits.","default":false},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","rare":true,"description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"repeatPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts of later tries","rare":true,"description":"A shorter way to ask again. Left out: the same prompts.","maxItems":50,"ui":{"kind":"prompts"}},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","rare":true,"description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","rare":true,"description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","rare":true,"description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Leave queue","description":"Takes the contact out of its queue; the script goes on.","type":"object","properties":{"type":{"const":"Dequeue"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"End","description":"Ends the script. A conversation goes on, and a contact in queue stays there.","type":"object","properties":{"type":{"const":"End"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Hours","description":"Goes different ways when it is open, closed, or a holiday.","type":"object","properties":{"type":{"const":"Hours"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["hours"],"properties":{"hours":{"type":"string","title":"Hours","description":"Of the workspace.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"hours"}},"overrides":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"title":"Overrides with a way of their own","description":"Others count as open or closed, as they say.","maxItems":50,"ui":{"kind":"branches"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"If","description":"Goes one way or the other, depending on a condition.","type":"object","properties":{"type":{"const":"If"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["condition"],"properties":{"condition":{"type":"string","title":"Condition","description":"An expression that is true or false.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"boolean"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Language","description":"Chooses the language of the prompts that follow.","type":"object","properties":{"type":{"const":"Language"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["language"],"properties":{"language":{"type":"string","title":"Spoken language","description":"A BCP-47 tag, such as de-DE or es.","minLength":1,"maxLength":35,"ui":{"kind":"language"}},"voice":{"type":"string","title":"Voice","rare":true,"description":"Of text to speech, as the call server calls it. Empty: the language's own.","default":"","pattern":"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$|^$","form":"letters, digits, spaces and . _ -, at most 64"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Log","description":"Writes a line into the contact's journal.","type":"object","properties":{"type":{"const":"Log"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","title":"Text","description":"For those who look at the contact later. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Loop","description":"Goes round a number of times, then on.","type":"object","properties":{"type":{"const":"Loop"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["count"],"properties":{"count":{"title":"Times","description":"How often Repeat is taken, 1 to 1000.","minimum":1,"maximum":1000,"default":3,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","form":"keys of a phone (0-9, * and #, at most 8) or a range such as 2-5","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","rare":true,"description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","rare":true,"description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","rare":true,"description":"Ends an answer of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong answers: NoMatch.","minimum":1,"maximum":10,"default":3},"repeatPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts of later tries","rare":true,"description":"A shorter way to ask again. Left out: the same prompts.","maxItems":50,"ui":{"kind":"prompts"}},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","rare":true,"description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","rare":true,"description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","rare":true,"description":"Forget keys pressed before; otherwise they answer at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","rare":true,"description":"A text variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Milestone","description":"Notes that the contact has come to a point that counts.","type":"object","properties":{"type":{"const":"Milestone"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["name"],"properties":{"name":{"type":"string","title":"Name","description":"The same in every call, so that it can be counted.","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters"},"data":{"type":"string","title":"Data","description":"What is worth keeping with it. {expression} stands for its value.","default":"","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","rare":true,"description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","form":"letters, digits, _ and -, at most 64","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","rare":true,"description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"On signal","description":"Goes on from here when something outside raises a signal for the contact.","type":"object","properties":{"type":{"const":"OnSignal"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Queue info","description":"Stores what a queue looks like just now in variables.","type":"object","properties":{"type":{"const":"Queueinfo"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is. The one that the contact waits in by default.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"position":{"type":"string","title":"Position","description":"Of this contact, from 1; 0 when it does not wait there.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"waiting":{"type":"string","title":"Waiting","description":"How many contacts wait, callbacks and this one included.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"longestWaitSec":{"type":"string","title":"Longest wait (seconds)","description":"Of those who wait; 0 without any.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"estimatedWaitSec":{"type":"string","title":"Estimated wait (seconds)","description":"Of this contact, or of one who would enter now; -1 when it is unknown.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"agentsLoggedIn":{"type":"string","title":"Agents logged in","description":"With the skill, in any status but Offline.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}},"agentsFree":{"type":"string","title":"Agents free","description":"Those of them who could take a contact now.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Record","description":"Records what the caller says.","type":"object","properties":{"type":{"const":"Record"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played first; a key skips them.","maxItems":50,"ui":{"kind":"prompts"}},"maxSec":{"type":"integer","title":"Longest (seconds)","description":"Then the recording ends.","minimum":1,"maximum":3600,"default":120,"ui":{"kind":"seconds"}},"silenceSec":{"type":"integer","title":"Silence (seconds)","rare":true,"description":"So much silence ends the recording. 0: silence never does.","minimum":0,"maximum":60,"default":5,"ui":{"kind":"seconds"}},"beep":{"type":"boolean","title":"Beep","rare":true,"description":"A tone before the recording begins.","default":true},"terminationKey":{"enum":["#","*","any","none"],"title":"Termination key","rare":true,"description":"Ends the recording.","default":"#"},"variable":{"type":"string","title":"Store name in","description":"A variable that takes the recording's name.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"lengthVariable":{"type":"string","title":"Store length in","description":"A variable that takes the recording's length in seconds.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is: a name, or an {expression} that gives one.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","rare":true,"description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","rare":true,"description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","rare":true,"minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","rare":true,"minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","rare":true,"description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"REST request","description":"Asks another system by HTTP, and keeps what it answers.","type":"object","properties":{"type":{"const":"Rest"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["url"],"properties":{"method":{"enum":["GET","POST","PUT","PATCH","DELETE"],"title":"Method","default":"GET"},"url":{"type":"string","title":"URL","description":"{expression} stands for its value, percent-encoded. The workspace has to allow the host.","maxLength":2000,"pattern":"^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$","form":"an address that begins with https:// or http:// and a host that is written out, without expression, user or password","ui":{"kind":"template","holds":"url"}},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","title":"Name","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$","form":"the name of a header: letters, digits and hyphens"},"value":{"type":"string","title":"Value","description":"{expression} stands for its value.","maxLength":400,"ui":{"kind":"template"}}},"additionalProperties":false},"title":"Headers","maxItems":50,"ui":{"kind":"headers"}},"body":{"type":"string","title":"Body","description":"Of POST, PUT and PATCH. JSON, if no Content-Type says otherwise: braces are doubled, and {expression} without quotation marks stands for its value.","maxLength":4000,"ui":{"kind":"template"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","rare":true,"description":"For the whole answer.","minimum":1,"maximum":30,"default":5,"ui":{"kind":"seconds"}},"retries":{"type":"integer","title":"Retries","rare":true,"description":"After a timeout, a server error, or when nobody is there.","minimum":0,"maximum":3,"default":0},"retryWaitSec":{"type":"integer","title":"Wait before each (seconds)","rare":true,"minimum":1,"maximum":30,"default":1,"ui":{"kind":"seconds"}},"retryUnsafe":{"type":"boolean","title":"Retry POST and PATCH too","rare":true,"description":"What they ask for may then be done twice.","default":false},"mapping":{"type":"array","items":{"type":"object","required":["variable","expression"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"expression":{"type":"string","title":"Value","description":"Sees what the assignments before it have changed.","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"variable","sees":"answer"}}},"additionalProperties":false},"title":"Keep of the answer","description":"After 2xx. Expressions see answer.status and answer.body.","minItems":1,"maxItems":50,"ui":{"kind":"assignments"}},"statusVariable":{"type":"string","title":"Store status in","description":"A number variable; it takes the status of any answer.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"number"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Return","description":"Ends a sub-script and gives values back to the script that runs it.","type":"object","properties":{"type":{"const":"Return"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"values":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Values","description":"What the script that runs this one can keep.","maxItems":50,"ui":{"kind":"arguments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Run script","description":"Goes over to another script for good.","type":"object","properties":{"type":{"const":"Runscript"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["script"],"properties":{"script":{"type":"string","title":"Script","description":"It begins at its own beginning.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"script"}},"parameters":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Parameters","description":"What it is given: its declared parameters.","maxItems":50,"ui":{"kind":"arguments"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Run sub-script","description":"Runs another script within this one, and goes on when it returns.","type":"object","properties":{"type":{"const":"Runsub"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["script"],"properties":{"script":{"type":"string","title":"Script","description":"It begins at its own beginning.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"script","runs":true}},"parameters":{"type":"array","items":{"type":"object","required":["name","expression"],"properties":{"name":{"type":"string","title":"Name","description":"In the other script.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"expression":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}}},"additionalProperties":false},"title":"Parameters","description":"What it is given: its declared parameters.","maxItems":50,"ui":{"kind":"arguments"}},"results":{"type":"array","items":{"type":"object","required":["variable","name"],"properties":{"variable":{"type":"string","title":"Variable","description":"A declared variable.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}},"name":{"type":"string","title":"Takes","description":"The name that the other script gives the value.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"}},"additionalProperties":false},"title":"Results","description":"What of the values it returns is kept.","maxItems":50,"ui":{"kind":"results"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Schedule callback","description":"Promises the caller a call back at a time of their choice.","type":"object","properties":{"type":{"const":"Schedulecallback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"number":{"type":"string","title":"Number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template","holds":"phone"}},"date":{"type":"string","title":"Date","description":"2026-12-24, or typed 20261224 or 1224. Empty: today.","default":"","maxLength":200,"ui":{"kind":"template"}},"time":{"type":"string","title":"Time","description":"In 24 hours: 09:30, or typed 0930 or 930. Empty: 30 minutes from now.","default":"","maxLength":200,"ui":{"kind":"template"}},"timeZone":{"type":"string","title":"Time zone","description":"Whose clock it is: IANA, such as America/New_York. Empty: the script's.","default":"","maxLength":200,"ui":{"kind":"template","holds":"time-zone"}},"skill":{"type":"string","title":"Skill","description":"Whose queue it enters. The one that the contact waits in by default.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"agent":{"type":"string","title":"Agent","rare":true,"description":"The agent with this id is offered it first, if free. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}},"own":{"type":"boolean","title":"Wait for the agent","rare":true,"description":"Others are offered it only when the agent has not taken it in time.","default":false},"callerId":{"type":"string","title":"Caller ID","rare":true,"description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template","holds":"phone"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","rare":true,"minimum":1,"maximum":1440,"default":5},"storeTime":{"type":"string","title":"Store the time in","rare":true,"description":"Date and time of that clock, such as 2026-12-24T09:30.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable","holds":"string"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Transfer","description":"Calls a number outside and connects the caller with whoever answers.","type":"object","properties":{"type":{"const":"Transfer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["destination"],"properties":{"destination":{"type":"string","title":"Destination","description":"A number in any written form, or an extension of up to six digits.","maxLength":200,"ui":{"kind":"template","holds":"phone"}},"callerId":{"type":"string","title":"Caller ID","rare":true,"description":"The number that the other side sees. The one that was called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template","holds":"phone"}},"timeoutSec":{"type":"integer","title":"Ring for (seconds)","description":"Then it counts as not answered.","minimum":5,"maximum":120,"default":30,"ui":{"kind":"seconds"}},"hears":{"enum":["ringback","music"],"title":"Caller hears","description":"While it rings: a ringing tone, or hold music.","default":"ringback"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Update contact","description":"Changes what a contact in queue waits for; it keeps its time of entry.","type":"object","properties":{"type":{"const":"Updatecontact"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it goes over to. What is left out stays as it is.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type"],"additionalProperties":false},{"title":"Voicemail","description":"Records the caller; an agent of the skill hears it in its turn.","type":"object","properties":{"type":{"const":"Voicemail"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose agents hear it: a name, or an {expression} that gives one.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$","form":"a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}","ui":{"kind":"computed-resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters","ordinal","date","time","duration","currency"],"title":"Spoken as","default":"number"},"currency":{"type":"string","title":"Currency","description":"Of an amount: its ISO 4217 code, such as EUR.","pattern":"^[A-Z]{3}$","form":"three capital letters, an ISO 4217 code such as EUR"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played first; a key skips them.","maxItems":50,"ui":{"kind":"prompts"}},"maxSec":{"type":"integer","title":"Longest (seconds)","description":"Then the recording ends.","minimum":1,"maximum":3600,"default":120,"ui":{"kind":"seconds"}},"silenceSec":{"type":"integer","title":"Silence (seconds)","rare":true,"description":"So much silence ends the recording. 0: silence never does.","minimum":0,"maximum":60,"default":5,"ui":{"kind":"seconds"}},"beep":{"type":"boolean","title":"Beep","rare":true,"description":"A tone before the recording begins.","default":true},"terminationKey":{"enum":["#","*","any","none"],"title":"Termination key","rare":true,"description":"Ends the recording.","default":"#"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"},"ignore":{"$ref":"#/$defs/ignore"}},"required":["type","properties"],"additionalProperties":false}]}},"notes":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":4000}},"additionalProperties":false}},"layout":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}},"additionalProperties":false}}},"required":["version","name","mediaType","language","timeZone","actions"],"additionalProperties":false,"$defs":{"label":{"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."},"branches":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."},"ignore":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$","form":"the code of a problem, such as L0410"},"additionalProperties":{"type":"string","pattern":"^(?=.*\\S)[^\\p{Cc}]{1,500}$","form":"a reason: one line of at most 500 characters"},"description":"Code of a warning or hint → why it does not apply here. Errors cannot be silenced."}}};
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
const pattern69 = new RegExp("^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$|^$", "u");
const pattern88 = new RegExp("^(?:[0-9*#]{1,8}|[0-9]-[0-9])$", "u");
const pattern107 = new RegExp("^[A-Za-z0-9_-]{0,64}$", "u");
const pattern136 = new RegExp("^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$", "u");
const pattern164 = new RegExp("^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$", "u");
const pattern165 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$", "u");

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
if(!((key84 === "language") || (key84 === "voice"))){
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
if(data160.voice !== undefined){
let data162 = data160.voice;
if(typeof data162 === "string"){
if(!pattern69.test(data162)){
const err458 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/voice",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/voice/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$|^$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$|^$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$|^$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.voice,data:data162};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/voice",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/properties/voice/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.voice.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.properties.voice,data:data162};
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
else {
const err460 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/10/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10].properties.properties,data:data160};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data16.branches !== undefined){
let data163 = data16.branches;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key85 in data163){
const _errs477 = errors;
if(typeof key85 === "string"){
if(!pattern6.test(key85)){
const err461 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key85,propertyName:key85};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
var valid156 = _errs477 === errors;
if(!valid156){
const err462 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key85},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data163};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
for(const key86 in data163){
let data164 = data163[key86];
if(typeof data164 === "string"){
if(!pattern3.test(data164)){
const err463 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data164};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key86.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data164};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data163};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data165 = data16.ignore;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key87 in data165){
const _errs484 = errors;
if(typeof key87 === "string"){
if(!pattern8.test(key87)){
const err466 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key87,propertyName:key87};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
var valid159 = _errs484 === errors;
if(!valid159){
const err467 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key87},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data165};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
for(const key88 in data165){
let data166 = data165[key88];
if(typeof data166 === "string"){
if(!pattern9.test(data166)){
const err468 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data166};
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
const err469 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key88.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data166};
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
else {
const err470 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data165};
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
const err471 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/10/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[10].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[10],data:data16};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else if(tag0 === "Log"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err472 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data16.properties === undefined){
const err473 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key89 in data16){
if(!(((((key89 === "type") || (key89 === "label")) || (key89 === "properties")) || (key89 === "branches")) || (key89 === "ignore"))){
const err474 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data16.type !== undefined){
let data167 = data16.type;
if("Log" !== data167){
const err475 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue: "Log"},message:"must be equal to constant",schema:"Log",parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.type,data:data167};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data16.label !== undefined){
let data168 = data16.label;
if(typeof data168 === "string"){
if(!pattern4.test(data168)){
const err476 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data168};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data168};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data16.properties !== undefined){
let data169 = data16.properties;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
if(data169.text === undefined){
const err478 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data169};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
for(const key90 in data169){
if(!(key90 === "text")){
const err479 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data169};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data169.text !== undefined){
let data170 = data169.text;
if(typeof data170 === "string"){
if(data170.length > 2000){
const err480 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.text,data:data170};
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
const err481 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.properties.text,data:data170};
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
const err482 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/11/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11].properties.properties,data:data169};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data16.branches !== undefined){
let data171 = data16.branches;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key91 in data171){
const _errs503 = errors;
if(typeof key91 === "string"){
if(!pattern6.test(key91)){
const err483 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key91,propertyName:key91};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
var valid166 = _errs503 === errors;
if(!valid166){
const err484 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key91},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data171};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
for(const key92 in data171){
let data172 = data171[key92];
if(typeof data172 === "string"){
if(!pattern3.test(data172)){
const err485 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data172};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key92.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data172};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data171};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data173 = data16.ignore;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key93 in data173){
const _errs510 = errors;
if(typeof key93 === "string"){
if(!pattern8.test(key93)){
const err488 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key93,propertyName:key93};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
var valid169 = _errs510 === errors;
if(!valid169){
const err489 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key93},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data173};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
for(const key94 in data173){
let data174 = data173[key94];
if(typeof data174 === "string"){
if(!pattern9.test(data174)){
const err490 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key94.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data174};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data173};
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
const err493 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/11/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[11].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[11],data:data16};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else if(tag0 === "Loop"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err494 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data16.properties === undefined){
const err495 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
for(const key95 in data16){
if(!(((((key95 === "type") || (key95 === "label")) || (key95 === "properties")) || (key95 === "branches")) || (key95 === "ignore"))){
const err496 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key95},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data16.type !== undefined){
let data175 = data16.type;
if("Loop" !== data175){
const err497 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue: "Loop"},message:"must be equal to constant",schema:"Loop",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.type,data:data175};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data16.label !== undefined){
let data176 = data16.label;
if(typeof data176 === "string"){
if(!pattern4.test(data176)){
const err498 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data176};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data176};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data16.properties !== undefined){
let data177 = data16.properties;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.count === undefined){
const err500 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data177};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
for(const key96 in data177){
if(!(key96 === "count")){
const err501 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key96},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data177};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data177.count !== undefined){
let data178 = data177.count;
if((!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))) && (typeof data178 !== "string")){
const err502 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data178};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 1000 || isNaN(data178)){
const err503 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data178};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data178 < 1 || isNaN(data178)){
const err504 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data178};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(typeof data178 === "string"){
if(!pattern16.test(data178)){
const err505 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/count",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/properties/count/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.properties.count,data:data178};
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
}
else {
const err506 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/12/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12].properties.properties,data:data177};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data16.branches !== undefined){
let data179 = data16.branches;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key97 in data179){
const _errs529 = errors;
if(typeof key97 === "string"){
if(!pattern6.test(key97)){
const err507 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key97,propertyName:key97};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
var valid176 = _errs529 === errors;
if(!valid176){
const err508 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key97},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data179};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
for(const key98 in data179){
let data180 = data179[key98];
if(typeof data180 === "string"){
if(!pattern3.test(data180)){
const err509 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data180};
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
const err510 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key98.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data180};
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
const err511 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data179};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data181 = data16.ignore;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key99 in data181){
const _errs536 = errors;
if(typeof key99 === "string"){
if(!pattern8.test(key99)){
const err512 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key99,propertyName:key99};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
var valid179 = _errs536 === errors;
if(!valid179){
const err513 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key99},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data181};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
for(const key100 in data181){
let data182 = data181[key100];
if(typeof data182 === "string"){
if(!pattern9.test(data182)){
const err514 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data182};
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
const err515 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key100.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data182};
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
const err516 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data181};
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
const err517 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/12/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[12].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[12],data:data16};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else if(tag0 === "Menu"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err518 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(data16.properties === undefined){
const err519 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
for(const key101 in data16){
if(!(((((key101 === "type") || (key101 === "label")) || (key101 === "properties")) || (key101 === "branches")) || (key101 === "ignore"))){
const err520 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key101},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
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
let data183 = data16.type;
if("Menu" !== data183){
const err521 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue: "Menu"},message:"must be equal to constant",schema:"Menu",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.type,data:data183};
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
let data184 = data16.label;
if(typeof data184 === "string"){
if(!pattern4.test(data184)){
const err522 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data184};
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
const err523 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data184};
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
let data185 = data16.properties;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
if(data185.prompts === undefined){
const err524 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data185};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data185.choices === undefined){
const err525 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data185};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
for(const key102 in data185){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties, key102))){
const err526 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key102},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data185};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data185.prompts !== undefined){
let data186 = data185.prompts;
if(Array.isArray(data186)){
if(data186.length > 50){
const err527 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts,data:data186};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
const len7 = data186.length;
for(let i7=0; i7<len7; i7++){
let data187 = data186[i7];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.type === undefined){
const err528 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data187};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
const tag5 = data187.type;
if(typeof tag5 == "string"){
if(tag5 === "speech"){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.type === undefined){
const err529 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data187};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(data187.text === undefined){
const err530 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data187};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
for(const key103 in data187){
if(!((key103 === "type") || (key103 === "text"))){
const err531 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key103},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data187};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data187.type !== undefined){
let data188 = data187.type;
if(typeof data188 !== "string"){
const err532 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data188};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if("speech" !== data188){
const err533 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data188};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data187.text !== undefined){
let data189 = data187.text;
if(typeof data189 === "string"){
if(data189.length > 2000){
const err534 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data189};
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
const err535 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data189};
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
const err536 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[0],data:data187};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else if(tag5 === "file"){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.type === undefined){
const err537 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data187};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data187.file === undefined){
const err538 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data187};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
for(const key104 in data187){
if(!((key104 === "type") || (key104 === "file"))){
const err539 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key104},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data187};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data187.type !== undefined){
let data190 = data187.type;
if(typeof data190 !== "string"){
const err540 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data190};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if("file" !== data190){
const err541 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data190};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data187.file !== undefined){
let data191 = data187.file;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err542 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data191};
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
const err543 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data191};
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
const err544 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[1],data:data187};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else if(tag5 === "value"){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.type === undefined){
const err545 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data187};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data187.value === undefined){
const err546 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data187};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
for(const key105 in data187){
if(!((((key105 === "type") || (key105 === "value")) || (key105 === "as")) || (key105 === "currency"))){
const err547 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key105},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data187};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data187.type !== undefined){
let data192 = data187.type;
if(typeof data192 !== "string"){
const err548 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data192};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if("value" !== data192){
const err549 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data192};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data187.value !== undefined){
let data193 = data187.value;
if(typeof data193 === "string"){
if(data193.length > 1000){
const err550 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data193};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data193.length < 1){
const err551 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data193};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data193};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data187.as !== undefined){
let data194 = data187.as;
if(!((((((((data194 === "number") || (data194 === "digits")) || (data194 === "characters")) || (data194 === "ordinal")) || (data194 === "date")) || (data194 === "time")) || (data194 === "duration")) || (data194 === "currency"))){
const err553 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data194};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data187.currency !== undefined){
let data195 = data187.currency;
if(typeof data195 === "string"){
if(!pattern29.test(data195)){
const err554 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data195};
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
const err555 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data195};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.oneOf[2],data:data187};
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
const err557 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag5},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data187};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag5},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data187};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i7,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.items,data:data187};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.prompts,data:data186};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data185.choices !== undefined){
let data196 = data185.choices;
if(Array.isArray(data196)){
if(data196.length > 50){
const err561 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices,data:data196};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data196.length < 1){
const err562 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices,data:data196};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
const len8 = data196.length;
for(let i8=0; i8<len8; i8++){
let data197 = data196[i8];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.key === undefined){
const err563 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items,data:data197};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key106 in data197){
if(!((key106 === "key") || (key106 === "label"))){
const err564 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key106},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items,data:data197};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data197.key !== undefined){
let data198 = data197.key;
if(typeof data198 === "string"){
if(!pattern88.test(data198)){
const err565 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"},message:"must match pattern \""+"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"+"\"",schema:"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.key,data:data198};
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
const err566 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.key.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.key,data:data198};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data197.label !== undefined){
let data199 = data197.label;
if(typeof data199 === "string"){
if(data199.length > 64){
const err567 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.label,data:data199};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.properties.label,data:data199};
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
const err569 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i8,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.items,data:data197};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.choices,data:data196};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data185.timeoutSec !== undefined){
let data200 = data185.timeoutSec;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err571 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec,data:data200};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 60 || isNaN(data200)){
const err572 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec,data:data200};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data200 < 1 || isNaN(data200)){
const err573 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.timeoutSec,data:data200};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
if(data185.interDigitSec !== undefined){
let data201 = data185.interDigitSec;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err574 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec,data:data201};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 20 || isNaN(data201)){
const err575 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec,data:data201};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data201 < 1 || isNaN(data201)){
const err576 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.interDigitSec,data:data201};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
if(data185.maxDigits !== undefined){
let data202 = data185.maxDigits;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err577 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits,data:data202};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 > 8 || isNaN(data202)){
const err578 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits,data:data202};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data202 < 1 || isNaN(data202)){
const err579 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxDigits,data:data202};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
if(data185.terminationKey !== undefined){
let data203 = data185.terminationKey;
if(!(((data203 === "#") || (data203 === "*")) || (data203 === "none"))){
const err580 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.terminationKey,data:data203};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data185.maxNoInput !== undefined){
let data204 = data185.maxNoInput;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
const err581 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput,data:data204};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 > 10 || isNaN(data204)){
const err582 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput,data:data204};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data204 < 1 || isNaN(data204)){
const err583 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoInput,data:data204};
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
if(data185.maxNoMatch !== undefined){
let data205 = data185.maxNoMatch;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err584 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch,data:data205};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 > 10 || isNaN(data205)){
const err585 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch,data:data205};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data205 < 1 || isNaN(data205)){
const err586 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.maxNoMatch,data:data205};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
if(data185.repeatPrompts !== undefined){
let data206 = data185.repeatPrompts;
if(Array.isArray(data206)){
if(data206.length > 50){
const err587 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts,data:data206};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
const len9 = data206.length;
for(let i9=0; i9<len9; i9++){
let data207 = data206[i9];
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.type === undefined){
const err588 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data207};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
const tag6 = data207.type;
if(typeof tag6 == "string"){
if(tag6 === "speech"){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.type === undefined){
const err589 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data207};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(data207.text === undefined){
const err590 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data207};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
for(const key107 in data207){
if(!((key107 === "type") || (key107 === "text"))){
const err591 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key107},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data207};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data207.type !== undefined){
let data208 = data207.type;
if(typeof data208 !== "string"){
const err592 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type,data:data208};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if("speech" !== data208){
const err593 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.type,data:data208};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data207.text !== undefined){
let data209 = data207.text;
if(typeof data209 === "string"){
if(data209.length > 2000){
const err594 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text,data:data209};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].properties.text,data:data209};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
else {
const err596 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[0],data:data207};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else if(tag6 === "file"){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.type === undefined){
const err597 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data207};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data207.file === undefined){
const err598 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data207};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
for(const key108 in data207){
if(!((key108 === "type") || (key108 === "file"))){
const err599 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key108},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data207};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data207.type !== undefined){
let data210 = data207.type;
if(typeof data210 !== "string"){
const err600 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type,data:data210};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if("file" !== data210){
const err601 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.type,data:data210};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data207.file !== undefined){
let data211 = data207.file;
if(typeof data211 === "string"){
if(!pattern0.test(data211)){
const err602 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file,data:data211};
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
const err603 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].properties.file,data:data211};
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
const err604 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[1],data:data207};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else if(tag6 === "value"){
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.type === undefined){
const err605 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data207};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data207.value === undefined){
const err606 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data207};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key109 in data207){
if(!((((key109 === "type") || (key109 === "value")) || (key109 === "as")) || (key109 === "currency"))){
const err607 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key109},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data207};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data207.type !== undefined){
let data212 = data207.type;
if(typeof data212 !== "string"){
const err608 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type,data:data212};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if("value" !== data212){
const err609 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.type,data:data212};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data207.value !== undefined){
let data213 = data207.value;
if(typeof data213 === "string"){
if(data213.length > 1000){
const err610 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data213};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(data213.length < 1){
const err611 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data213};
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
const err612 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.value,data:data213};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data207.as !== undefined){
let data214 = data207.as;
if(!((((((((data214 === "number") || (data214 === "digits")) || (data214 === "characters")) || (data214 === "ordinal")) || (data214 === "date")) || (data214 === "time")) || (data214 === "duration")) || (data214 === "currency"))){
const err613 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.as,data:data214};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data207.currency !== undefined){
let data215 = data207.currency;
if(typeof data215 === "string"){
if(!pattern29.test(data215)){
const err614 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency,data:data215};
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
const err615 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].properties.currency,data:data215};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.oneOf[2],data:data207};
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
const err617 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag6},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data207};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag6},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data207};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts/" + i9,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.items,data:data207};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
else {
const err620 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/repeatPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/repeatPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.repeatPrompts,data:data206};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
if(data185.noInputPrompts !== undefined){
let data216 = data185.noInputPrompts;
if(Array.isArray(data216)){
if(data216.length > 50){
const err621 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts,data:data216};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
const len10 = data216.length;
for(let i10=0; i10<len10; i10++){
let data217 = data216[i10];
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.type === undefined){
const err622 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data217};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
const tag7 = data217.type;
if(typeof tag7 == "string"){
if(tag7 === "speech"){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.type === undefined){
const err623 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data217};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(data217.text === undefined){
const err624 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data217};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
for(const key110 in data217){
if(!((key110 === "type") || (key110 === "text"))){
const err625 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key110},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data217};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data217.type !== undefined){
let data218 = data217.type;
if(typeof data218 !== "string"){
const err626 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data218};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if("speech" !== data218){
const err627 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data218};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data217.text !== undefined){
let data219 = data217.text;
if(typeof data219 === "string"){
if(data219.length > 2000){
const err628 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data219};
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
const err629 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data219};
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
const err630 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data217};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else if(tag7 === "file"){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.type === undefined){
const err631 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data217};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(data217.file === undefined){
const err632 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data217};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
for(const key111 in data217){
if(!((key111 === "type") || (key111 === "file"))){
const err633 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key111},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data217};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data217.type !== undefined){
let data220 = data217.type;
if(typeof data220 !== "string"){
const err634 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data220};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
if("file" !== data220){
const err635 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data220};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data217.file !== undefined){
let data221 = data217.file;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err636 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data221};
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
const err637 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data221};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data217};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else if(tag7 === "value"){
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.type === undefined){
const err639 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data217};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
if(data217.value === undefined){
const err640 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data217};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
for(const key112 in data217){
if(!((((key112 === "type") || (key112 === "value")) || (key112 === "as")) || (key112 === "currency"))){
const err641 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key112},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data217};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data217.type !== undefined){
let data222 = data217.type;
if(typeof data222 !== "string"){
const err642 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data222};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if("value" !== data222){
const err643 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data222};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data217.value !== undefined){
let data223 = data217.value;
if(typeof data223 === "string"){
if(data223.length > 1000){
const err644 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data223};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data223.length < 1){
const err645 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data223};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data223};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data217.as !== undefined){
let data224 = data217.as;
if(!((((((((data224 === "number") || (data224 === "digits")) || (data224 === "characters")) || (data224 === "ordinal")) || (data224 === "date")) || (data224 === "time")) || (data224 === "duration")) || (data224 === "currency"))){
const err647 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data224};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data217.currency !== undefined){
let data225 = data217.currency;
if(typeof data225 === "string"){
if(!pattern29.test(data225)){
const err648 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data225};
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
const err649 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.currency,data:data225};
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
const err650 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data217};
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
const err651 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag7},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data217};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag7},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data217};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
else {
const err653 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i10,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.items,data:data217};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noInputPrompts,data:data216};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data185.noMatchPrompts !== undefined){
let data226 = data185.noMatchPrompts;
if(Array.isArray(data226)){
if(data226.length > 50){
const err655 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts,data:data226};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
const len11 = data226.length;
for(let i11=0; i11<len11; i11++){
let data227 = data226[i11];
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.type === undefined){
const err656 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data227};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
const tag8 = data227.type;
if(typeof tag8 == "string"){
if(tag8 === "speech"){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.type === undefined){
const err657 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data227};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if(data227.text === undefined){
const err658 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data227};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
for(const key113 in data227){
if(!((key113 === "type") || (key113 === "text"))){
const err659 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key113},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data227};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data227.type !== undefined){
let data228 = data227.type;
if(typeof data228 !== "string"){
const err660 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data228};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if("speech" !== data228){
const err661 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data228};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data227.text !== undefined){
let data229 = data227.text;
if(typeof data229 === "string"){
if(data229.length > 2000){
const err662 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data229};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data229};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
else {
const err664 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data227};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
else if(tag8 === "file"){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.type === undefined){
const err665 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data227};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data227.file === undefined){
const err666 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data227};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
for(const key114 in data227){
if(!((key114 === "type") || (key114 === "file"))){
const err667 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key114},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data227};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data227.type !== undefined){
let data230 = data227.type;
if(typeof data230 !== "string"){
const err668 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data230};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if("file" !== data230){
const err669 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data230};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data227.file !== undefined){
let data231 = data227.file;
if(typeof data231 === "string"){
if(!pattern0.test(data231)){
const err670 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data231};
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
const err671 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data231};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
else {
const err672 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data227};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else if(tag8 === "value"){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
if(data227.type === undefined){
const err673 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data227};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(data227.value === undefined){
const err674 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data227};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
for(const key115 in data227){
if(!((((key115 === "type") || (key115 === "value")) || (key115 === "as")) || (key115 === "currency"))){
const err675 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key115},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data227};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data227.type !== undefined){
let data232 = data227.type;
if(typeof data232 !== "string"){
const err676 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data232};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if("value" !== data232){
const err677 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data232};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
if(data227.value !== undefined){
let data233 = data227.value;
if(typeof data233 === "string"){
if(data233.length > 1000){
const err678 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data233};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data233.length < 1){
const err679 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data233};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data233};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data227.as !== undefined){
let data234 = data227.as;
if(!((((((((data234 === "number") || (data234 === "digits")) || (data234 === "characters")) || (data234 === "ordinal")) || (data234 === "date")) || (data234 === "time")) || (data234 === "duration")) || (data234 === "currency"))){
const err681 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data234};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data227.currency !== undefined){
let data235 = data227.currency;
if(typeof data235 === "string"){
if(!pattern29.test(data235)){
const err682 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data235};
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
const err683 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.currency,data:data235};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data227};
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
const err685 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag8},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data227};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
else {
const err686 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag8},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data227};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
else {
const err687 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i11,schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.items,data:data227};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
else {
const err688 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.noMatchPrompts,data:data226};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data185.clearDigits !== undefined){
let data236 = data185.clearDigits;
if(typeof data236 !== "boolean"){
const err689 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.clearDigits,data:data236};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data185.variable !== undefined){
let data237 = data185.variable;
if(typeof data237 === "string"){
if(!pattern1.test(data237)){
const err690 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.variable,data:data237};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
else {
const err691 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.properties.variable,data:data237};
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
const err692 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/13/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13].properties.properties,data:data185};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data16.branches !== undefined){
let data238 = data16.branches;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
for(const key116 in data238){
const _errs693 = errors;
if(typeof key116 === "string"){
if(!pattern6.test(key116)){
const err693 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key116,propertyName:key116};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
var valid225 = _errs693 === errors;
if(!valid225){
const err694 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key116},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data238};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
for(const key117 in data238){
let data239 = data238[key117];
if(typeof data239 === "string"){
if(!pattern3.test(data239)){
const err695 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data239};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key117.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data239};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data238};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data240 = data16.ignore;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
for(const key118 in data240){
const _errs700 = errors;
if(typeof key118 === "string"){
if(!pattern8.test(key118)){
const err698 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key118,propertyName:key118};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
var valid228 = _errs700 === errors;
if(!valid228){
const err699 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key118},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data240};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
for(const key119 in data240){
let data241 = data240[key119];
if(typeof data241 === "string"){
if(!pattern9.test(data241)){
const err700 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data241};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key119.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data241};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
else {
const err702 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data240};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
}
else {
const err703 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/13/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[13].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[13],data:data16};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
else if(tag0 === "Milestone"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err704 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(data16.properties === undefined){
const err705 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
for(const key120 in data16){
if(!(((((key120 === "type") || (key120 === "label")) || (key120 === "properties")) || (key120 === "branches")) || (key120 === "ignore"))){
const err706 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key120},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data16.type !== undefined){
let data242 = data16.type;
if("Milestone" !== data242){
const err707 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue: "Milestone"},message:"must be equal to constant",schema:"Milestone",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.type,data:data242};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data16.label !== undefined){
let data243 = data16.label;
if(typeof data243 === "string"){
if(!pattern4.test(data243)){
const err708 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data243};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
else {
const err709 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data243};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data16.properties !== undefined){
let data244 = data16.properties;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.name === undefined){
const err710 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data244};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
for(const key121 in data244){
if(!((key121 === "name") || (key121 === "data"))){
const err711 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key121},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data244};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data244.name !== undefined){
let data245 = data244.name;
if(typeof data245 === "string"){
if(!pattern4.test(data245)){
const err712 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/name/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.name,data:data245};
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
const err713 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.name,data:data245};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data244.data !== undefined){
let data246 = data244.data;
if(typeof data246 === "string"){
if(data246.length > 2000){
const err714 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/data/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.data,data:data246};
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
const err715 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/data",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.data.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.properties.data,data:data246};
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
else {
const err716 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/14/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14].properties.properties,data:data244};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data16.branches !== undefined){
let data247 = data16.branches;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key122 in data247){
const _errs721 = errors;
if(typeof key122 === "string"){
if(!pattern6.test(key122)){
const err717 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key122,propertyName:key122};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
var valid235 = _errs721 === errors;
if(!valid235){
const err718 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key122},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data247};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
for(const key123 in data247){
let data248 = data247[key123];
if(typeof data248 === "string"){
if(!pattern3.test(data248)){
const err719 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data248};
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
const err720 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key123.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data248};
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
const err721 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data247};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data249 = data16.ignore;
if(data249 && typeof data249 == "object" && !Array.isArray(data249)){
for(const key124 in data249){
const _errs728 = errors;
if(typeof key124 === "string"){
if(!pattern8.test(key124)){
const err722 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key124,propertyName:key124};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
var valid238 = _errs728 === errors;
if(!valid238){
const err723 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key124},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data249};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
for(const key125 in data249){
let data250 = data249[key125];
if(typeof data250 === "string"){
if(!pattern9.test(data250)){
const err724 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data250};
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
const err725 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key125.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data250};
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
const err726 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data249};
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
const err727 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/14/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[14].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[14],data:data16};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
else if(tag0 === "Music"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err728 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[15].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
for(const key126 in data16){
if(!(((((key126 === "type") || (key126 === "label")) || (key126 === "properties")) || (key126 === "branches")) || (key126 === "ignore"))){
const err729 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key126},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data16.type !== undefined){
let data251 = data16.type;
if("Music" !== data251){
const err730 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue: "Music"},message:"must be equal to constant",schema:"Music",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.type,data:data251};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data16.label !== undefined){
let data252 = data16.label;
if(typeof data252 === "string"){
if(!pattern4.test(data252)){
const err731 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data252};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
else {
const err732 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data252};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data16.properties !== undefined){
let data253 = data16.properties;
if(data253 && typeof data253 == "object" && !Array.isArray(data253)){
for(const key127 in data253){
if(!((((key127 === "musicClass") || (key127 === "file")) || (key127 === "startOffsetSec")) || (key127 === "seconds"))){
const err733 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key127},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data253};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
if(data253.musicClass !== undefined){
let data254 = data253.musicClass;
if(typeof data254 === "string"){
if(!pattern107.test(data254)){
const err734 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/musicClass/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{0,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{0,64}$"+"\"",schema:"^[A-Za-z0-9_-]{0,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.musicClass,data:data254};
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
const err735 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/musicClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.musicClass.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.musicClass,data:data254};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
if(data253.file !== undefined){
let data255 = data253.file;
if(typeof data255 === "string"){
if(!pattern0.test(data255)){
const err736 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.file,data:data255};
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
const err737 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.file,data:data255};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data253.startOffsetSec !== undefined){
let data256 = data253.startOffsetSec;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
const err738 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/startOffsetSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec,data:data256};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 > 3600 || isNaN(data256)){
const err739 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/startOffsetSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec,data:data256};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
if(data256 < 0 || isNaN(data256)){
const err740 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/startOffsetSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.startOffsetSec,data:data256};
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
if(data253.seconds !== undefined){
let data257 = data253.seconds;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
const err741 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds,data:data257};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 > 3600 || isNaN(data257)){
const err742 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds,data:data257};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data257 < 0 || isNaN(data257)){
const err743 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.properties.seconds,data:data257};
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
}
else {
const err744 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/15/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15].properties.properties,data:data253};
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
let data258 = data16.branches;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key128 in data258){
const _errs753 = errors;
if(typeof key128 === "string"){
if(!pattern6.test(key128)){
const err745 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key128,propertyName:key128};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
}
var valid245 = _errs753 === errors;
if(!valid245){
const err746 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key128},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data258};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
}
for(const key129 in data258){
let data259 = data258[key129];
if(typeof data259 === "string"){
if(!pattern3.test(data259)){
const err747 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data259};
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
const err748 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key129.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data259};
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
const err749 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data258};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data260 = data16.ignore;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key130 in data260){
const _errs760 = errors;
if(typeof key130 === "string"){
if(!pattern8.test(key130)){
const err750 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key130,propertyName:key130};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
var valid248 = _errs760 === errors;
if(!valid248){
const err751 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key130},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data260};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
for(const key131 in data260){
let data261 = data260[key131];
if(typeof data261 === "string"){
if(!pattern9.test(data261)){
const err752 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key131.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
else {
const err753 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key131.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data261};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
}
else {
const err754 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data260};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
else {
const err755 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/15/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[15].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[15],data:data16};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
else if(tag0 === "OnAnswer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err756 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[16].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
for(const key132 in data16){
if(!(((((key132 === "type") || (key132 === "label")) || (key132 === "properties")) || (key132 === "branches")) || (key132 === "ignore"))){
const err757 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key132},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
if(data16.type !== undefined){
let data262 = data16.type;
if("OnAnswer" !== data262){
const err758 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/type/const",keyword:"const",params:{allowedValue: "OnAnswer"},message:"must be equal to constant",schema:"OnAnswer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.type,data:data262};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data16.label !== undefined){
let data263 = data16.label;
if(typeof data263 === "string"){
if(!pattern4.test(data263)){
const err759 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data263};
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
const err760 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data263};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data16.properties !== undefined){
let data264 = data16.properties;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key133 in data264){
const err761 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key133},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data264};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
else {
const err762 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/16/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16].properties.properties,data:data264};
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
let data265 = data16.branches;
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key134 in data265){
const _errs777 = errors;
if(typeof key134 === "string"){
if(!pattern6.test(key134)){
const err763 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key134,propertyName:key134};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
var valid254 = _errs777 === errors;
if(!valid254){
const err764 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key134},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data265};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
for(const key135 in data265){
let data266 = data265[key135];
if(typeof data266 === "string"){
if(!pattern3.test(data266)){
const err765 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data266};
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
const err766 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key135.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data266};
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
const err767 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data265};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data267 = data16.ignore;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key136 in data267){
const _errs784 = errors;
if(typeof key136 === "string"){
if(!pattern8.test(key136)){
const err768 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key136,propertyName:key136};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
var valid257 = _errs784 === errors;
if(!valid257){
const err769 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key136},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data267};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
for(const key137 in data267){
let data268 = data267[key137];
if(typeof data268 === "string"){
if(!pattern9.test(data268)){
const err770 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data268};
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
const err771 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key137.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data268};
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
const err772 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data267};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
}
else {
const err773 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/16/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[16].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[16],data:data16};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else if(tag0 === "OnRelease"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err774 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[17].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
for(const key138 in data16){
if(!(((((key138 === "type") || (key138 === "label")) || (key138 === "properties")) || (key138 === "branches")) || (key138 === "ignore"))){
const err775 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key138},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data16.type !== undefined){
let data269 = data16.type;
if("OnRelease" !== data269){
const err776 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue: "OnRelease"},message:"must be equal to constant",schema:"OnRelease",parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.type,data:data269};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data16.label !== undefined){
let data270 = data16.label;
if(typeof data270 === "string"){
if(!pattern4.test(data270)){
const err777 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data270};
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
const err778 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data270};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
if(data16.properties !== undefined){
let data271 = data16.properties;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key139 in data271){
const err779 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key139},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data271};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
else {
const err780 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/17/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17].properties.properties,data:data271};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data16.branches !== undefined){
let data272 = data16.branches;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
for(const key140 in data272){
const _errs801 = errors;
if(typeof key140 === "string"){
if(!pattern6.test(key140)){
const err781 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key140,propertyName:key140};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
var valid263 = _errs801 === errors;
if(!valid263){
const err782 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key140},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data272};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
for(const key141 in data272){
let data273 = data272[key141];
if(typeof data273 === "string"){
if(!pattern3.test(data273)){
const err783 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data273};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
else {
const err784 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key141.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data273};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data272};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data274 = data16.ignore;
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
for(const key142 in data274){
const _errs808 = errors;
if(typeof key142 === "string"){
if(!pattern8.test(key142)){
const err786 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key142,propertyName:key142};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
var valid266 = _errs808 === errors;
if(!valid266){
const err787 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key142},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data274};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
for(const key143 in data274){
let data275 = data274[key143];
if(typeof data275 === "string"){
if(!pattern9.test(data275)){
const err788 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key143.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data275};
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
const err789 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key143.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data275};
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
const err790 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data274};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
}
else {
const err791 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/17/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[17].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[17],data:data16};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
else if(tag0 === "OnSignal"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err792 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[18].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
for(const key144 in data16){
if(!(((((key144 === "type") || (key144 === "label")) || (key144 === "properties")) || (key144 === "branches")) || (key144 === "ignore"))){
const err793 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key144},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
if(data16.type !== undefined){
let data276 = data16.type;
if("OnSignal" !== data276){
const err794 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue: "OnSignal"},message:"must be equal to constant",schema:"OnSignal",parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.type,data:data276};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data16.label !== undefined){
let data277 = data16.label;
if(typeof data277 === "string"){
if(!pattern4.test(data277)){
const err795 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data277};
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
const err796 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data277};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data16.properties !== undefined){
let data278 = data16.properties;
if(data278 && typeof data278 == "object" && !Array.isArray(data278)){
for(const key145 in data278){
const err797 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key145},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data278};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
else {
const err798 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/18/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18].properties.properties,data:data278};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data16.branches !== undefined){
let data279 = data16.branches;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
for(const key146 in data279){
const _errs825 = errors;
if(typeof key146 === "string"){
if(!pattern6.test(key146)){
const err799 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key146,propertyName:key146};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
var valid272 = _errs825 === errors;
if(!valid272){
const err800 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key146},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data279};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
for(const key147 in data279){
let data280 = data279[key147];
if(typeof data280 === "string"){
if(!pattern3.test(data280)){
const err801 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data280};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
else {
const err802 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key147.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data280};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
}
else {
const err803 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data279};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data281 = data16.ignore;
if(data281 && typeof data281 == "object" && !Array.isArray(data281)){
for(const key148 in data281){
const _errs832 = errors;
if(typeof key148 === "string"){
if(!pattern8.test(key148)){
const err804 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key148,propertyName:key148};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
var valid275 = _errs832 === errors;
if(!valid275){
const err805 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key148},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data281};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
for(const key149 in data281){
let data282 = data281[key149];
if(typeof data282 === "string"){
if(!pattern9.test(data282)){
const err806 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data282};
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
const err807 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key149.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data282};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
}
else {
const err808 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data281};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
else {
const err809 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/18/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[18].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[18],data:data16};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
else if(tag0 === "Play"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err810 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(data16.properties === undefined){
const err811 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
for(const key150 in data16){
if(!(((((key150 === "type") || (key150 === "label")) || (key150 === "properties")) || (key150 === "branches")) || (key150 === "ignore"))){
const err812 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key150},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data16.type !== undefined){
let data283 = data16.type;
if("Play" !== data283){
const err813 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/type/const",keyword:"const",params:{allowedValue: "Play"},message:"must be equal to constant",schema:"Play",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.type,data:data283};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
if(data16.label !== undefined){
let data284 = data16.label;
if(typeof data284 === "string"){
if(!pattern4.test(data284)){
const err814 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data284};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
else {
const err815 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data284};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data16.properties !== undefined){
let data285 = data16.properties;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.prompts === undefined){
const err816 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data285};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
for(const key151 in data285){
if(!(((key151 === "prompts") || (key151 === "bargeIn")) || (key151 === "clearDigits"))){
const err817 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key151},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data285};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data285.prompts !== undefined){
let data286 = data285.prompts;
if(Array.isArray(data286)){
if(data286.length > 50){
const err818 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data286};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(data286.length < 1){
const err819 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data286};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
const len12 = data286.length;
for(let i12=0; i12<len12; i12++){
let data287 = data286[i12];
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.type === undefined){
const err820 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data287};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
const tag9 = data287.type;
if(typeof tag9 == "string"){
if(tag9 === "speech"){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.type === undefined){
const err821 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data287};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(data287.text === undefined){
const err822 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data287};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
for(const key152 in data287){
if(!((key152 === "type") || (key152 === "text"))){
const err823 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key152},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data287};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data287.type !== undefined){
let data288 = data287.type;
if(typeof data288 !== "string"){
const err824 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data288};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if("speech" !== data288){
const err825 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data288};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
if(data287.text !== undefined){
let data289 = data287.text;
if(typeof data289 === "string"){
if(data289.length > 2000){
const err826 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data289};
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
const err827 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data289};
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
const err828 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[0],data:data287};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
else if(tag9 === "file"){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.type === undefined){
const err829 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data287};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
if(data287.file === undefined){
const err830 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data287};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
for(const key153 in data287){
if(!((key153 === "type") || (key153 === "file"))){
const err831 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key153},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data287};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data287.type !== undefined){
let data290 = data287.type;
if(typeof data290 !== "string"){
const err832 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data290};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
if("file" !== data290){
const err833 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data290};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data287.file !== undefined){
let data291 = data287.file;
if(typeof data291 === "string"){
if(!pattern0.test(data291)){
const err834 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data291};
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
const err835 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data291};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
}
else {
const err836 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[1],data:data287};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
else if(tag9 === "value"){
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
if(data287.type === undefined){
const err837 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data287};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
if(data287.value === undefined){
const err838 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data287};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
for(const key154 in data287){
if(!((((key154 === "type") || (key154 === "value")) || (key154 === "as")) || (key154 === "currency"))){
const err839 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key154},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data287};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data287.type !== undefined){
let data292 = data287.type;
if(typeof data292 !== "string"){
const err840 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data292};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if("value" !== data292){
const err841 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data292};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data287.value !== undefined){
let data293 = data287.value;
if(typeof data293 === "string"){
if(data293.length > 1000){
const err842 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data293};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(data293.length < 1){
const err843 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data293};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
else {
const err844 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data293};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data287.as !== undefined){
let data294 = data287.as;
if(!((((((((data294 === "number") || (data294 === "digits")) || (data294 === "characters")) || (data294 === "ordinal")) || (data294 === "date")) || (data294 === "time")) || (data294 === "duration")) || (data294 === "currency"))){
const err845 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data294};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
if(data287.currency !== undefined){
let data295 = data287.currency;
if(typeof data295 === "string"){
if(!pattern29.test(data295)){
const err846 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data295};
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
const err847 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data295};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
}
else {
const err848 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.oneOf[2],data:data287};
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
const err849 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag9},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data287};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
else {
const err850 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag9},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data287};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
else {
const err851 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i12,schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.items,data:data287};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
}
else {
const err852 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.prompts,data:data286};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data285.bargeIn !== undefined){
let data296 = data285.bargeIn;
if(typeof data296 !== "boolean"){
const err853 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/bargeIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/bargeIn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.bargeIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.bargeIn,data:data296};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
if(data285.clearDigits !== undefined){
let data297 = data285.clearDigits;
if(typeof data297 !== "boolean"){
const err854 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.properties.clearDigits,data:data297};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
}
else {
const err855 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/19/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19].properties.properties,data:data285};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data16.branches !== undefined){
let data298 = data16.branches;
if(data298 && typeof data298 == "object" && !Array.isArray(data298)){
for(const key155 in data298){
const _errs882 = errors;
if(typeof key155 === "string"){
if(!pattern6.test(key155)){
const err856 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key155,propertyName:key155};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
var valid291 = _errs882 === errors;
if(!valid291){
const err857 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key155},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data298};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
for(const key156 in data298){
let data299 = data298[key156];
if(typeof data299 === "string"){
if(!pattern3.test(data299)){
const err858 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key156.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data299};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
else {
const err859 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key156.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data299};
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
const err860 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data298};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data300 = data16.ignore;
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
for(const key157 in data300){
const _errs889 = errors;
if(typeof key157 === "string"){
if(!pattern8.test(key157)){
const err861 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key157,propertyName:key157};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
var valid294 = _errs889 === errors;
if(!valid294){
const err862 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key157},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data300};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
for(const key158 in data300){
let data301 = data300[key158];
if(typeof data301 === "string"){
if(!pattern9.test(data301)){
const err863 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key158.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data301};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
else {
const err864 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key158.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data301};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
else {
const err865 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data300};
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
const err866 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/19/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[19].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[19],data:data16};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
else if(tag0 === "Queueinfo"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err867 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[20].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
for(const key159 in data16){
if(!(((((key159 === "type") || (key159 === "label")) || (key159 === "properties")) || (key159 === "branches")) || (key159 === "ignore"))){
const err868 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key159},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
if(data16.type !== undefined){
let data302 = data16.type;
if("Queueinfo" !== data302){
const err869 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/type/const",keyword:"const",params:{allowedValue: "Queueinfo"},message:"must be equal to constant",schema:"Queueinfo",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.type,data:data302};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data16.label !== undefined){
let data303 = data16.label;
if(typeof data303 === "string"){
if(!pattern4.test(data303)){
const err870 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data303};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
else {
const err871 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data303};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data16.properties !== undefined){
let data304 = data16.properties;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key160 in data304){
if(!(((((((key160 === "skill") || (key160 === "position")) || (key160 === "waiting")) || (key160 === "longestWaitSec")) || (key160 === "estimatedWaitSec")) || (key160 === "agentsLoggedIn")) || (key160 === "agentsFree"))){
const err872 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key160},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data304};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data304.skill !== undefined){
let data305 = data304.skill;
if(typeof data305 === "string"){
if(!pattern136.test(data305)){
const err873 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill,data:data305};
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
const err874 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.skill,data:data305};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
if(data304.position !== undefined){
let data306 = data304.position;
if(typeof data306 === "string"){
if(!pattern1.test(data306)){
const err875 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/position",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/position/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.position,data:data306};
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
const err876 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/position",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/position/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.position.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.position,data:data306};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
if(data304.waiting !== undefined){
let data307 = data304.waiting;
if(typeof data307 === "string"){
if(!pattern1.test(data307)){
const err877 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/waiting",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/waiting/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.waiting,data:data307};
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
const err878 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/waiting",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/waiting/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.waiting.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.waiting,data:data307};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data304.longestWaitSec !== undefined){
let data308 = data304.longestWaitSec;
if(typeof data308 === "string"){
if(!pattern1.test(data308)){
const err879 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/longestWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/longestWaitSec/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.longestWaitSec,data:data308};
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
const err880 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/longestWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/longestWaitSec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.longestWaitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.longestWaitSec,data:data308};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data304.estimatedWaitSec !== undefined){
let data309 = data304.estimatedWaitSec;
if(typeof data309 === "string"){
if(!pattern1.test(data309)){
const err881 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/estimatedWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/estimatedWaitSec/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.estimatedWaitSec,data:data309};
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
const err882 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/estimatedWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/estimatedWaitSec/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.estimatedWaitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.estimatedWaitSec,data:data309};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data304.agentsLoggedIn !== undefined){
let data310 = data304.agentsLoggedIn;
if(typeof data310 === "string"){
if(!pattern1.test(data310)){
const err883 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsLoggedIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsLoggedIn/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsLoggedIn,data:data310};
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
const err884 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsLoggedIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsLoggedIn/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsLoggedIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsLoggedIn,data:data310};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data304.agentsFree !== undefined){
let data311 = data304.agentsFree;
if(typeof data311 === "string"){
if(!pattern1.test(data311)){
const err885 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsFree",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsFree/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsFree,data:data311};
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
const err886 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agentsFree",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/properties/agentsFree/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsFree.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.properties.agentsFree,data:data311};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
}
else {
const err887 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/20/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20].properties.properties,data:data304};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data16.branches !== undefined){
let data312 = data16.branches;
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
for(const key161 in data312){
const _errs920 = errors;
if(typeof key161 === "string"){
if(!pattern6.test(key161)){
const err888 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key161,propertyName:key161};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
var valid301 = _errs920 === errors;
if(!valid301){
const err889 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key161},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data312};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
for(const key162 in data312){
let data313 = data312[key162];
if(typeof data313 === "string"){
if(!pattern3.test(data313)){
const err890 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data313};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
else {
const err891 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key162.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data313};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
}
else {
const err892 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data312};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data314 = data16.ignore;
if(data314 && typeof data314 == "object" && !Array.isArray(data314)){
for(const key163 in data314){
const _errs927 = errors;
if(typeof key163 === "string"){
if(!pattern8.test(key163)){
const err893 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key163,propertyName:key163};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
var valid304 = _errs927 === errors;
if(!valid304){
const err894 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key163},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data314};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
for(const key164 in data314){
let data315 = data314[key164];
if(typeof data315 === "string"){
if(!pattern9.test(data315)){
const err895 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data315};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
else {
const err896 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key164.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data315};
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
const err897 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data314};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
}
else {
const err898 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/20/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[20].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[20],data:data16};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
else if(tag0 === "Record"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err899 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
for(const key165 in data16){
if(!(((((key165 === "type") || (key165 === "label")) || (key165 === "properties")) || (key165 === "branches")) || (key165 === "ignore"))){
const err900 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key165},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
if(data16.type !== undefined){
let data316 = data16.type;
if("Record" !== data316){
const err901 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/type/const",keyword:"const",params:{allowedValue: "Record"},message:"must be equal to constant",schema:"Record",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.type,data:data316};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
if(data16.label !== undefined){
let data317 = data16.label;
if(typeof data317 === "string"){
if(!pattern4.test(data317)){
const err902 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data317};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
else {
const err903 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data317};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
if(data16.properties !== undefined){
let data318 = data16.properties;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key166 in data318){
if(!(((((((key166 === "prompts") || (key166 === "maxSec")) || (key166 === "silenceSec")) || (key166 === "beep")) || (key166 === "terminationKey")) || (key166 === "variable")) || (key166 === "lengthVariable"))){
const err904 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key166},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties,data:data318};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data318.prompts !== undefined){
let data319 = data318.prompts;
if(Array.isArray(data319)){
if(data319.length > 50){
const err905 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts,data:data319};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
const len13 = data319.length;
for(let i13=0; i13<len13; i13++){
let data320 = data319[i13];
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
if(data320.type === undefined){
const err906 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data320};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
const tag10 = data320.type;
if(typeof tag10 == "string"){
if(tag10 === "speech"){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
if(data320.type === undefined){
const err907 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data320};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
if(data320.text === undefined){
const err908 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data320};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
for(const key167 in data320){
if(!((key167 === "type") || (key167 === "text"))){
const err909 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key167},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data320};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data320.type !== undefined){
let data321 = data320.type;
if(typeof data321 !== "string"){
const err910 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data321};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
if("speech" !== data321){
const err911 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data321};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data320.text !== undefined){
let data322 = data320.text;
if(typeof data322 === "string"){
if(data322.length > 2000){
const err912 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data322};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
else {
const err913 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data322};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
}
else {
const err914 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[0],data:data320};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
else if(tag10 === "file"){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
if(data320.type === undefined){
const err915 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data320};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
if(data320.file === undefined){
const err916 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data320};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
for(const key168 in data320){
if(!((key168 === "type") || (key168 === "file"))){
const err917 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key168},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data320};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
if(data320.type !== undefined){
let data323 = data320.type;
if(typeof data323 !== "string"){
const err918 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data323};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
if("file" !== data323){
const err919 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data323};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data320.file !== undefined){
let data324 = data320.file;
if(typeof data324 === "string"){
if(!pattern0.test(data324)){
const err920 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data324};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
else {
const err921 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data324};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
}
else {
const err922 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[1],data:data320};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
else if(tag10 === "value"){
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
if(data320.type === undefined){
const err923 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data320};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
if(data320.value === undefined){
const err924 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data320};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
for(const key169 in data320){
if(!((((key169 === "type") || (key169 === "value")) || (key169 === "as")) || (key169 === "currency"))){
const err925 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key169},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data320};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data320.type !== undefined){
let data325 = data320.type;
if(typeof data325 !== "string"){
const err926 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data325};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if("value" !== data325){
const err927 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data325};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
if(data320.value !== undefined){
let data326 = data320.value;
if(typeof data326 === "string"){
if(data326.length > 1000){
const err928 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data326};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
if(data326.length < 1){
const err929 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data326};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
else {
const err930 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data326};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data320.as !== undefined){
let data327 = data320.as;
if(!((((((((data327 === "number") || (data327 === "digits")) || (data327 === "characters")) || (data327 === "ordinal")) || (data327 === "date")) || (data327 === "time")) || (data327 === "duration")) || (data327 === "currency"))){
const err931 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data327};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data320.currency !== undefined){
let data328 = data320.currency;
if(typeof data328 === "string"){
if(!pattern29.test(data328)){
const err932 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data328};
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
const err933 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data328};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
}
else {
const err934 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.oneOf[2],data:data320};
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
const err935 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag10},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data320};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
else {
const err936 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag10},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data320};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
else {
const err937 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i13,schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.items,data:data320};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
}
else {
const err938 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.prompts,data:data319};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
if(data318.maxSec !== undefined){
let data329 = data318.maxSec;
if(!(((typeof data329 == "number") && (!(data329 % 1) && !isNaN(data329))) && (isFinite(data329)))){
const err939 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/maxSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec,data:data329};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
if((typeof data329 == "number") && (isFinite(data329))){
if(data329 > 3600 || isNaN(data329)){
const err940 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/maxSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec,data:data329};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
if(data329 < 1 || isNaN(data329)){
const err941 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/maxSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.maxSec,data:data329};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
}
if(data318.silenceSec !== undefined){
let data330 = data318.silenceSec;
if(!(((typeof data330 == "number") && (!(data330 % 1) && !isNaN(data330))) && (isFinite(data330)))){
const err942 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/silenceSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec,data:data330};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
if((typeof data330 == "number") && (isFinite(data330))){
if(data330 > 60 || isNaN(data330)){
const err943 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/silenceSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec,data:data330};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
if(data330 < 0 || isNaN(data330)){
const err944 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/silenceSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.silenceSec,data:data330};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
}
if(data318.beep !== undefined){
let data331 = data318.beep;
if(typeof data331 !== "boolean"){
const err945 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/beep",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/beep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.beep.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.beep,data:data331};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data318.terminationKey !== undefined){
let data332 = data318.terminationKey;
if(!((((data332 === "#") || (data332 === "*")) || (data332 === "any")) || (data332 === "none"))){
const err946 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.terminationKey,data:data332};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data318.variable !== undefined){
let data333 = data318.variable;
if(typeof data333 === "string"){
if(!pattern1.test(data333)){
const err947 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.variable,data:data333};
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
const err948 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.variable,data:data333};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
if(data318.lengthVariable !== undefined){
let data334 = data318.lengthVariable;
if(typeof data334 === "string"){
if(!pattern1.test(data334)){
const err949 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/lengthVariable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.lengthVariable,data:data334};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
else {
const err950 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/lengthVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/properties/lengthVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.lengthVariable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.properties.lengthVariable,data:data334};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
}
else {
const err951 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/21/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21].properties.properties,data:data318};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
if(data16.branches !== undefined){
let data335 = data16.branches;
if(data335 && typeof data335 == "object" && !Array.isArray(data335)){
for(const key170 in data335){
const _errs984 = errors;
if(typeof key170 === "string"){
if(!pattern6.test(key170)){
const err952 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key170,propertyName:key170};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
var valid320 = _errs984 === errors;
if(!valid320){
const err953 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key170},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data335};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
for(const key171 in data335){
let data336 = data335[key171];
if(typeof data336 === "string"){
if(!pattern3.test(data336)){
const err954 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key171.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data336};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
else {
const err955 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key171.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data336};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
}
else {
const err956 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data335};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data337 = data16.ignore;
if(data337 && typeof data337 == "object" && !Array.isArray(data337)){
for(const key172 in data337){
const _errs991 = errors;
if(typeof key172 === "string"){
if(!pattern8.test(key172)){
const err957 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key172,propertyName:key172};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
var valid323 = _errs991 === errors;
if(!valid323){
const err958 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key172},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data337};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
for(const key173 in data337){
let data338 = data337[key173];
if(typeof data338 === "string"){
if(!pattern9.test(data338)){
const err959 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data338};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
else {
const err960 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key173.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data338};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
}
else {
const err961 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data337};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
}
else {
const err962 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/21/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[21].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[21],data:data16};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
else if(tag0 === "Reqagent"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err963 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
if(data16.properties === undefined){
const err964 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
for(const key174 in data16){
if(!(((((key174 === "type") || (key174 === "label")) || (key174 === "properties")) || (key174 === "branches")) || (key174 === "ignore"))){
const err965 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key174},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
if(data16.type !== undefined){
let data339 = data16.type;
if("Reqagent" !== data339){
const err966 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/type/const",keyword:"const",params:{allowedValue: "Reqagent"},message:"must be equal to constant",schema:"Reqagent",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.type,data:data339};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data16.label !== undefined){
let data340 = data16.label;
if(typeof data340 === "string"){
if(!pattern4.test(data340)){
const err967 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data340};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
else {
const err968 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data340};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
if(data16.properties !== undefined){
let data341 = data16.properties;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
if(data341.skill === undefined){
const err969 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data341};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
for(const key175 in data341){
if(!(((((((key175 === "skill") || (key175 === "priority")) || (key175 === "acceleration")) || (key175 === "maxPriority")) || (key175 === "proficiencyFrom")) || (key175 === "proficiencyTo")) || (key175 === "targetAgent"))){
const err970 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key175},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data341};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
if(data341.skill !== undefined){
let data342 = data341.skill;
if(typeof data342 === "string"){
if(!pattern136.test(data342)){
const err971 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.skill,data:data342};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
else {
const err972 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.skill,data:data342};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data341.priority !== undefined){
let data343 = data341.priority;
if((!(((typeof data343 == "number") && (!(data343 % 1) && !isNaN(data343))) && (isFinite(data343)))) && (typeof data343 !== "string")){
const err973 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data343};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
if((typeof data343 == "number") && (isFinite(data343))){
if(data343 > 1000 || isNaN(data343)){
const err974 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data343};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
if(data343 < 0 || isNaN(data343)){
const err975 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data343};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(typeof data343 === "string"){
if(!pattern16.test(data343)){
const err976 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.priority,data:data343};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
}
if(data341.acceleration !== undefined){
let data344 = data341.acceleration;
if(!(((typeof data344 == "number") && (!(data344 % 1) && !isNaN(data344))) && (isFinite(data344)))){
const err977 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration,data:data344};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
if((typeof data344 == "number") && (isFinite(data344))){
if(data344 > 1000 || isNaN(data344)){
const err978 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration,data:data344};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
if(data344 < 0 || isNaN(data344)){
const err979 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.acceleration,data:data344};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
}
if(data341.maxPriority !== undefined){
let data345 = data341.maxPriority;
if(!(((typeof data345 == "number") && (!(data345 % 1) && !isNaN(data345))) && (isFinite(data345)))){
const err980 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority,data:data345};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
if((typeof data345 == "number") && (isFinite(data345))){
if(data345 > 1000 || isNaN(data345)){
const err981 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority,data:data345};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if(data345 < 0 || isNaN(data345)){
const err982 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.maxPriority,data:data345};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
}
if(data341.proficiencyFrom !== undefined){
let data346 = data341.proficiencyFrom;
if(!(((typeof data346 == "number") && (!(data346 % 1) && !isNaN(data346))) && (isFinite(data346)))){
const err983 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom,data:data346};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
if((typeof data346 == "number") && (isFinite(data346))){
if(data346 > 20 || isNaN(data346)){
const err984 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom,data:data346};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
if(data346 < 1 || isNaN(data346)){
const err985 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyFrom,data:data346};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
}
if(data341.proficiencyTo !== undefined){
let data347 = data341.proficiencyTo;
if(!(((typeof data347 == "number") && (!(data347 % 1) && !isNaN(data347))) && (isFinite(data347)))){
const err986 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo,data:data347};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
if((typeof data347 == "number") && (isFinite(data347))){
if(data347 > 20 || isNaN(data347)){
const err987 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo,data:data347};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
if(data347 < 1 || isNaN(data347)){
const err988 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.proficiencyTo,data:data347};
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
if(data341.targetAgent !== undefined){
let data348 = data341.targetAgent;
if(typeof data348 === "string"){
if(data348.length > 200){
const err989 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.targetAgent,data:data348};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
else {
const err990 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.properties.targetAgent,data:data348};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
}
}
else {
const err991 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/22/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22].properties.properties,data:data341};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
}
if(data16.branches !== undefined){
let data349 = data16.branches;
if(data349 && typeof data349 == "object" && !Array.isArray(data349)){
for(const key176 in data349){
const _errs1022 = errors;
if(typeof key176 === "string"){
if(!pattern6.test(key176)){
const err992 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key176,propertyName:key176};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
var valid330 = _errs1022 === errors;
if(!valid330){
const err993 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key176},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data349};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
}
for(const key177 in data349){
let data350 = data349[key177];
if(typeof data350 === "string"){
if(!pattern3.test(data350)){
const err994 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data350};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
}
else {
const err995 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key177.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data350};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
}
else {
const err996 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data349};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data351 = data16.ignore;
if(data351 && typeof data351 == "object" && !Array.isArray(data351)){
for(const key178 in data351){
const _errs1029 = errors;
if(typeof key178 === "string"){
if(!pattern8.test(key178)){
const err997 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key178,propertyName:key178};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
}
var valid333 = _errs1029 === errors;
if(!valid333){
const err998 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key178},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data351};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
for(const key179 in data351){
let data352 = data351[key179];
if(typeof data352 === "string"){
if(!pattern9.test(data352)){
const err999 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data352};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
}
else {
const err1000 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key179.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data352};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
}
}
else {
const err1001 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data351};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
}
else {
const err1002 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/22/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[22].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[22],data:data16};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
}
else if(tag0 === "Rest"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1003 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
if(data16.properties === undefined){
const err1004 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
for(const key180 in data16){
if(!(((((key180 === "type") || (key180 === "label")) || (key180 === "properties")) || (key180 === "branches")) || (key180 === "ignore"))){
const err1005 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key180},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
}
if(data16.type !== undefined){
let data353 = data16.type;
if("Rest" !== data353){
const err1006 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/type/const",keyword:"const",params:{allowedValue: "Rest"},message:"must be equal to constant",schema:"Rest",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.type,data:data353};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
}
if(data16.label !== undefined){
let data354 = data16.label;
if(typeof data354 === "string"){
if(!pattern4.test(data354)){
const err1007 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data354};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
else {
const err1008 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data354};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
}
if(data16.properties !== undefined){
let data355 = data16.properties;
if(data355 && typeof data355 == "object" && !Array.isArray(data355)){
if(data355.url === undefined){
const err1009 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data355};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
for(const key181 in data355){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties, key181))){
const err1010 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key181},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data355};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
if(data355.method !== undefined){
let data356 = data355.method;
if(!(((((data356 === "GET") || (data356 === "POST")) || (data356 === "PUT")) || (data356 === "PATCH")) || (data356 === "DELETE"))){
const err1011 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/method",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.method.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.method.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.method,data:data356};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
}
if(data355.url !== undefined){
let data357 = data355.url;
if(typeof data357 === "string"){
if(data357.length > 2000){
const err1012 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/url",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url,data:data357};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
if(!pattern164.test(data357)){
const err1013 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/url",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$"},message:"must match pattern \""+"^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$"+"\"",schema:"^https?://[^\\s{}/?#@\\\\]+(?:[/?#]\\S.*|[/?#])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url,data:data357};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
else {
const err1014 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/url",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.url,data:data357};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
}
if(data355.headers !== undefined){
let data358 = data355.headers;
if(Array.isArray(data358)){
if(data358.length > 50){
const err1015 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers,data:data358};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
const len14 = data358.length;
for(let i14=0; i14<len14; i14++){
let data359 = data358[i14];
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
if(data359.name === undefined){
const err1016 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data359};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
if(data359.value === undefined){
const err1017 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data359};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
for(const key182 in data359){
if(!((key182 === "name") || (key182 === "value"))){
const err1018 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key182},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data359};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
}
if(data359.name !== undefined){
let data360 = data359.name;
if(typeof data360 === "string"){
if(!pattern165.test(data360)){
const err1019 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$"+"\"",schema:"^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.name,data:data360};
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
const err1020 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.name,data:data360};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data359.value !== undefined){
let data361 = data359.value;
if(typeof data361 === "string"){
if(data361.length > 400){
const err1021 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/value/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters",schema:400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.value,data:data361};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
}
else {
const err1022 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.properties.value,data:data361};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
}
else {
const err1023 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers/" + i14,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.items,data:data359};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
}
else {
const err1024 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/headers",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.headers,data:data358};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
if(data355.body !== undefined){
let data362 = data355.body;
if(typeof data362 === "string"){
if(data362.length > 4000){
const err1025 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/body",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/body/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.body,data:data362};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
}
else {
const err1026 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/body",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.body.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.body,data:data362};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
}
if(data355.timeoutSec !== undefined){
let data363 = data355.timeoutSec;
if(!(((typeof data363 == "number") && (!(data363 % 1) && !isNaN(data363))) && (isFinite(data363)))){
const err1027 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec,data:data363};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
if((typeof data363 == "number") && (isFinite(data363))){
if(data363 > 30 || isNaN(data363)){
const err1028 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec,data:data363};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
if(data363 < 1 || isNaN(data363)){
const err1029 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.timeoutSec,data:data363};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
}
if(data355.retries !== undefined){
let data364 = data355.retries;
if(!(((typeof data364 == "number") && (!(data364 % 1) && !isNaN(data364))) && (isFinite(data364)))){
const err1030 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retries",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries,data:data364};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
if((typeof data364 == "number") && (isFinite(data364))){
if(data364 > 3 || isNaN(data364)){
const err1031 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retries",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3",schema:3,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries,data:data364};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
if(data364 < 0 || isNaN(data364)){
const err1032 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retries",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retries,data:data364};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
}
if(data355.retryWaitSec !== undefined){
let data365 = data355.retryWaitSec;
if(!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))){
const err1033 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryWaitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec,data:data365};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 > 30 || isNaN(data365)){
const err1034 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryWaitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30},message:"must be <= 30",schema:30,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec,data:data365};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
if(data365 < 1 || isNaN(data365)){
const err1035 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryWaitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryWaitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryWaitSec,data:data365};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
}
if(data355.retryUnsafe !== undefined){
let data366 = data355.retryUnsafe;
if(typeof data366 !== "boolean"){
const err1036 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/retryUnsafe",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/retryUnsafe/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryUnsafe.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.retryUnsafe,data:data366};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data355.mapping !== undefined){
let data367 = data355.mapping;
if(Array.isArray(data367)){
if(data367.length > 50){
const err1037 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping,data:data367};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
if(data367.length < 1){
const err1038 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping,data:data367};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
const len15 = data367.length;
for(let i15=0; i15<len15; i15++){
let data368 = data367[i15];
if(data368 && typeof data368 == "object" && !Array.isArray(data368)){
if(data368.variable === undefined){
const err1039 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data368};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
if(data368.expression === undefined){
const err1040 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data368};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
for(const key183 in data368){
if(!((key183 === "variable") || (key183 === "expression"))){
const err1041 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key183},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data368};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data368.variable !== undefined){
let data369 = data368.variable;
if(typeof data369 === "string"){
if(!pattern1.test(data369)){
const err1042 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.variable,data:data369};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
else {
const err1043 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.variable,data:data369};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
if(data368.expression !== undefined){
let data370 = data368.expression;
if(typeof data370 === "string"){
if(data370.length > 1000){
const err1044 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression,data:data370};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
if(data370.length < 1){
const err1045 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression,data:data370};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
else {
const err1046 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.properties.expression,data:data370};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
}
}
else {
const err1047 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping/" + i15,schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.items,data:data368};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
}
}
else {
const err1048 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/mapping",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/mapping/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.mapping,data:data367};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
if(data355.statusVariable !== undefined){
let data371 = data355.statusVariable;
if(typeof data371 === "string"){
if(!pattern1.test(data371)){
const err1049 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/statusVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/statusVariable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.statusVariable,data:data371};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
}
else {
const err1050 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/statusVariable",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/properties/statusVariable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.statusVariable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.properties.statusVariable,data:data371};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
}
}
else {
const err1051 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/23/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23].properties.properties,data:data355};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
if(data16.branches !== undefined){
let data372 = data16.branches;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key184 in data372){
const _errs1079 = errors;
if(typeof key184 === "string"){
if(!pattern6.test(key184)){
const err1052 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key184,propertyName:key184};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
}
var valid346 = _errs1079 === errors;
if(!valid346){
const err1053 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key184},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data372};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
}
for(const key185 in data372){
let data373 = data372[key185];
if(typeof data373 === "string"){
if(!pattern3.test(data373)){
const err1054 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data373};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
else {
const err1055 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key185.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data373};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
}
else {
const err1056 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data372};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data374 = data16.ignore;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key186 in data374){
const _errs1086 = errors;
if(typeof key186 === "string"){
if(!pattern8.test(key186)){
const err1057 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key186,propertyName:key186};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
}
var valid349 = _errs1086 === errors;
if(!valid349){
const err1058 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key186},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data374};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
for(const key187 in data374){
let data375 = data374[key187];
if(typeof data375 === "string"){
if(!pattern9.test(data375)){
const err1059 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key187.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data375};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
else {
const err1060 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key187.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data375};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
}
else {
const err1061 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data374};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
}
else {
const err1062 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/23/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[23].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[23],data:data16};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
else if(tag0 === "Return"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1063 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
for(const key188 in data16){
if(!(((((key188 === "type") || (key188 === "label")) || (key188 === "properties")) || (key188 === "branches")) || (key188 === "ignore"))){
const err1064 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key188},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
if(data16.type !== undefined){
let data376 = data16.type;
if("Return" !== data376){
const err1065 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/type/const",keyword:"const",params:{allowedValue: "Return"},message:"must be equal to constant",schema:"Return",parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.type,data:data376};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
if(data16.label !== undefined){
let data377 = data16.label;
if(typeof data377 === "string"){
if(!pattern4.test(data377)){
const err1066 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data377};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
else {
const err1067 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data377};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data16.properties !== undefined){
let data378 = data16.properties;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
for(const key189 in data378){
if(!(key189 === "values")){
const err1068 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key189},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data378};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data378.values !== undefined){
let data379 = data378.values;
if(Array.isArray(data379)){
if(data379.length > 50){
const err1069 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values,data:data379};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
const len16 = data379.length;
for(let i16=0; i16<len16; i16++){
let data380 = data379[i16];
if(data380 && typeof data380 == "object" && !Array.isArray(data380)){
if(data380.name === undefined){
const err1070 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data380};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
if(data380.expression === undefined){
const err1071 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data380};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
for(const key190 in data380){
if(!((key190 === "name") || (key190 === "expression"))){
const err1072 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key190},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data380};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data380.name !== undefined){
let data381 = data380.name;
if(typeof data381 === "string"){
if(!pattern1.test(data381)){
const err1073 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.name,data:data381};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
else {
const err1074 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.name,data:data381};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
if(data380.expression !== undefined){
let data382 = data380.expression;
if(typeof data382 === "string"){
if(data382.length > 1000){
const err1075 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression,data:data382};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
if(data382.length < 1){
const err1076 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression,data:data382};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
else {
const err1077 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.properties.expression,data:data382};
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
const err1078 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values/" + i16,schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.items,data:data380};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
}
else {
const err1079 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/values",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.properties.values,data:data379};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
}
else {
const err1080 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/24/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24].properties.properties,data:data378};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
if(data16.branches !== undefined){
let data383 = data16.branches;
if(data383 && typeof data383 == "object" && !Array.isArray(data383)){
for(const key191 in data383){
const _errs1112 = errors;
if(typeof key191 === "string"){
if(!pattern6.test(key191)){
const err1081 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key191,propertyName:key191};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
var valid359 = _errs1112 === errors;
if(!valid359){
const err1082 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key191},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data383};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
for(const key192 in data383){
let data384 = data383[key192];
if(typeof data384 === "string"){
if(!pattern3.test(data384)){
const err1083 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key192.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data384};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
else {
const err1084 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key192.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data384};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
}
else {
const err1085 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data383};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data385 = data16.ignore;
if(data385 && typeof data385 == "object" && !Array.isArray(data385)){
for(const key193 in data385){
const _errs1119 = errors;
if(typeof key193 === "string"){
if(!pattern8.test(key193)){
const err1086 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key193,propertyName:key193};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
var valid362 = _errs1119 === errors;
if(!valid362){
const err1087 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key193},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data385};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
for(const key194 in data385){
let data386 = data385[key194];
if(typeof data386 === "string"){
if(!pattern9.test(data386)){
const err1088 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key194.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data386};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
else {
const err1089 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key194.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data386};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
}
}
else {
const err1090 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data385};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
}
}
else {
const err1091 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[24].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[24],data:data16};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
else if(tag0 === "Runscript"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1092 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
if(data16.properties === undefined){
const err1093 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
for(const key195 in data16){
if(!(((((key195 === "type") || (key195 === "label")) || (key195 === "properties")) || (key195 === "branches")) || (key195 === "ignore"))){
const err1094 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key195},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
if(data16.type !== undefined){
let data387 = data16.type;
if("Runscript" !== data387){
const err1095 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/type/const",keyword:"const",params:{allowedValue: "Runscript"},message:"must be equal to constant",schema:"Runscript",parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.type,data:data387};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
if(data16.label !== undefined){
let data388 = data16.label;
if(typeof data388 === "string"){
if(!pattern4.test(data388)){
const err1096 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data388};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
}
else {
const err1097 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data388};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
if(data16.properties !== undefined){
let data389 = data16.properties;
if(data389 && typeof data389 == "object" && !Array.isArray(data389)){
if(data389.script === undefined){
const err1098 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties,data:data389};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
for(const key196 in data389){
if(!((key196 === "script") || (key196 === "parameters"))){
const err1099 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key196},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties,data:data389};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
}
if(data389.script !== undefined){
let data390 = data389.script;
if(typeof data390 === "string"){
if(!pattern0.test(data390)){
const err1100 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.script,data:data390};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
else {
const err1101 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.script.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.script,data:data390};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
}
if(data389.parameters !== undefined){
let data391 = data389.parameters;
if(Array.isArray(data391)){
if(data391.length > 50){
const err1102 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters,data:data391};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
const len17 = data391.length;
for(let i17=0; i17<len17; i17++){
let data392 = data391[i17];
if(data392 && typeof data392 == "object" && !Array.isArray(data392)){
if(data392.name === undefined){
const err1103 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data392};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
if(data392.expression === undefined){
const err1104 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data392};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
for(const key197 in data392){
if(!((key197 === "name") || (key197 === "expression"))){
const err1105 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key197},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data392};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
}
if(data392.name !== undefined){
let data393 = data392.name;
if(typeof data393 === "string"){
if(!pattern1.test(data393)){
const err1106 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.name,data:data393};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
}
else {
const err1107 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.name,data:data393};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
if(data392.expression !== undefined){
let data394 = data392.expression;
if(typeof data394 === "string"){
if(data394.length > 1000){
const err1108 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression,data:data394};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
if(data394.length < 1){
const err1109 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression,data:data394};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
else {
const err1110 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.properties.expression,data:data394};
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
const err1111 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i17,schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.items,data:data392};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
}
else {
const err1112 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.properties.parameters,data:data391};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
}
else {
const err1113 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/25/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25].properties.properties,data:data389};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
if(data16.branches !== undefined){
let data395 = data16.branches;
if(data395 && typeof data395 == "object" && !Array.isArray(data395)){
for(const key198 in data395){
const _errs1147 = errors;
if(typeof key198 === "string"){
if(!pattern6.test(key198)){
const err1114 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key198,propertyName:key198};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
var valid372 = _errs1147 === errors;
if(!valid372){
const err1115 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key198},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data395};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
for(const key199 in data395){
let data396 = data395[key199];
if(typeof data396 === "string"){
if(!pattern3.test(data396)){
const err1116 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key199.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data396};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
}
else {
const err1117 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key199.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data396};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
}
}
else {
const err1118 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data395};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data397 = data16.ignore;
if(data397 && typeof data397 == "object" && !Array.isArray(data397)){
for(const key200 in data397){
const _errs1154 = errors;
if(typeof key200 === "string"){
if(!pattern8.test(key200)){
const err1119 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key200,propertyName:key200};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
}
var valid375 = _errs1154 === errors;
if(!valid375){
const err1120 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key200},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data397};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
}
for(const key201 in data397){
let data398 = data397[key201];
if(typeof data398 === "string"){
if(!pattern9.test(data398)){
const err1121 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key201.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data398};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
}
else {
const err1122 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key201.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data398};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
}
}
else {
const err1123 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data397};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
}
else {
const err1124 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/25/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[25].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[25],data:data16};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
else if(tag0 === "Runsub"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1125 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
if(data16.properties === undefined){
const err1126 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
for(const key202 in data16){
if(!(((((key202 === "type") || (key202 === "label")) || (key202 === "properties")) || (key202 === "branches")) || (key202 === "ignore"))){
const err1127 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key202},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
}
if(data16.type !== undefined){
let data399 = data16.type;
if("Runsub" !== data399){
const err1128 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/type/const",keyword:"const",params:{allowedValue: "Runsub"},message:"must be equal to constant",schema:"Runsub",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.type,data:data399};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
if(data16.label !== undefined){
let data400 = data16.label;
if(typeof data400 === "string"){
if(!pattern4.test(data400)){
const err1129 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data400};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
}
else {
const err1130 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data400};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
if(data16.properties !== undefined){
let data401 = data16.properties;
if(data401 && typeof data401 == "object" && !Array.isArray(data401)){
if(data401.script === undefined){
const err1131 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties,data:data401};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
for(const key203 in data401){
if(!(((key203 === "script") || (key203 === "parameters")) || (key203 === "results"))){
const err1132 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key203},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties,data:data401};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
if(data401.script !== undefined){
let data402 = data401.script;
if(typeof data402 === "string"){
if(!pattern0.test(data402)){
const err1133 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.script,data:data402};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
else {
const err1134 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/script",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.script.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.script,data:data402};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
}
if(data401.parameters !== undefined){
let data403 = data401.parameters;
if(Array.isArray(data403)){
if(data403.length > 50){
const err1135 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters,data:data403};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
const len18 = data403.length;
for(let i18=0; i18<len18; i18++){
let data404 = data403[i18];
if(data404 && typeof data404 == "object" && !Array.isArray(data404)){
if(data404.name === undefined){
const err1136 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data404};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
if(data404.expression === undefined){
const err1137 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data404};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
for(const key204 in data404){
if(!((key204 === "name") || (key204 === "expression"))){
const err1138 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key204},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data404};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
}
if(data404.name !== undefined){
let data405 = data404.name;
if(typeof data405 === "string"){
if(!pattern1.test(data405)){
const err1139 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.name,data:data405};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
else {
const err1140 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.name,data:data405};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
if(data404.expression !== undefined){
let data406 = data404.expression;
if(typeof data406 === "string"){
if(data406.length > 1000){
const err1141 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/expression/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression,data:data406};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
if(data406.length < 1){
const err1142 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/expression/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression,data:data406};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
}
else {
const err1143 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18+"/expression",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.properties.expression,data:data406};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
}
else {
const err1144 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters/" + i18,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.items,data:data404};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
}
else {
const err1145 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/parameters",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/parameters/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.parameters,data:data403};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
}
if(data401.results !== undefined){
let data407 = data401.results;
if(Array.isArray(data407)){
if(data407.length > 50){
const err1146 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results,data:data407};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
const len19 = data407.length;
for(let i19=0; i19<len19; i19++){
let data408 = data407[i19];
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
if(data408.variable === undefined){
const err1147 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/required",keyword:"required",params:{missingProperty: "variable"},message:"must have required property '"+"variable"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data408};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
if(data408.name === undefined){
const err1148 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data408};
if(vErrors === null){
vErrors = [err1148];
}
else {
vErrors.push(err1148);
}
errors++;
}
for(const key205 in data408){
if(!((key205 === "variable") || (key205 === "name"))){
const err1149 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key205},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data408};
if(vErrors === null){
vErrors = [err1149];
}
else {
vErrors.push(err1149);
}
errors++;
}
}
if(data408.variable !== undefined){
let data409 = data408.variable;
if(typeof data409 === "string"){
if(!pattern1.test(data409)){
const err1150 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.variable,data:data409};
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
const err1151 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.variable,data:data409};
if(vErrors === null){
vErrors = [err1151];
}
else {
vErrors.push(err1151);
}
errors++;
}
}
if(data408.name !== undefined){
let data410 = data408.name;
if(typeof data410 === "string"){
if(!pattern1.test(data410)){
const err1152 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.name,data:data410};
if(vErrors === null){
vErrors = [err1152];
}
else {
vErrors.push(err1152);
}
errors++;
}
}
else {
const err1153 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19+"/name",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.name.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.properties.name,data:data410};
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
const err1154 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results/" + i19,schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.items,data:data408};
if(vErrors === null){
vErrors = [err1154];
}
else {
vErrors.push(err1154);
}
errors++;
}
}
}
else {
const err1155 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/results",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.properties.results,data:data407};
if(vErrors === null){
vErrors = [err1155];
}
else {
vErrors.push(err1155);
}
errors++;
}
}
}
else {
const err1156 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/26/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26].properties.properties,data:data401};
if(vErrors === null){
vErrors = [err1156];
}
else {
vErrors.push(err1156);
}
errors++;
}
}
if(data16.branches !== undefined){
let data411 = data16.branches;
if(data411 && typeof data411 == "object" && !Array.isArray(data411)){
for(const key206 in data411){
const _errs1191 = errors;
if(typeof key206 === "string"){
if(!pattern6.test(key206)){
const err1157 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key206,propertyName:key206};
if(vErrors === null){
vErrors = [err1157];
}
else {
vErrors.push(err1157);
}
errors++;
}
}
var valid388 = _errs1191 === errors;
if(!valid388){
const err1158 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key206},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data411};
if(vErrors === null){
vErrors = [err1158];
}
else {
vErrors.push(err1158);
}
errors++;
}
}
for(const key207 in data411){
let data412 = data411[key207];
if(typeof data412 === "string"){
if(!pattern3.test(data412)){
const err1159 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key207.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data412};
if(vErrors === null){
vErrors = [err1159];
}
else {
vErrors.push(err1159);
}
errors++;
}
}
else {
const err1160 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key207.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data412};
if(vErrors === null){
vErrors = [err1160];
}
else {
vErrors.push(err1160);
}
errors++;
}
}
}
else {
const err1161 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data411};
if(vErrors === null){
vErrors = [err1161];
}
else {
vErrors.push(err1161);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data413 = data16.ignore;
if(data413 && typeof data413 == "object" && !Array.isArray(data413)){
for(const key208 in data413){
const _errs1198 = errors;
if(typeof key208 === "string"){
if(!pattern8.test(key208)){
const err1162 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key208,propertyName:key208};
if(vErrors === null){
vErrors = [err1162];
}
else {
vErrors.push(err1162);
}
errors++;
}
}
var valid391 = _errs1198 === errors;
if(!valid391){
const err1163 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key208},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data413};
if(vErrors === null){
vErrors = [err1163];
}
else {
vErrors.push(err1163);
}
errors++;
}
}
for(const key209 in data413){
let data414 = data413[key209];
if(typeof data414 === "string"){
if(!pattern9.test(data414)){
const err1164 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key209.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data414};
if(vErrors === null){
vErrors = [err1164];
}
else {
vErrors.push(err1164);
}
errors++;
}
}
else {
const err1165 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key209.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data414};
if(vErrors === null){
vErrors = [err1165];
}
else {
vErrors.push(err1165);
}
errors++;
}
}
}
else {
const err1166 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data413};
if(vErrors === null){
vErrors = [err1166];
}
else {
vErrors.push(err1166);
}
errors++;
}
}
}
else {
const err1167 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/26/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[26].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[26],data:data16};
if(vErrors === null){
vErrors = [err1167];
}
else {
vErrors.push(err1167);
}
errors++;
}
}
else if(tag0 === "Schedulecallback"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1168 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/27/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[27].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27],data:data16};
if(vErrors === null){
vErrors = [err1168];
}
else {
vErrors.push(err1168);
}
errors++;
}
for(const key210 in data16){
if(!(((((key210 === "type") || (key210 === "label")) || (key210 === "properties")) || (key210 === "branches")) || (key210 === "ignore"))){
const err1169 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key210},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27],data:data16};
if(vErrors === null){
vErrors = [err1169];
}
else {
vErrors.push(err1169);
}
errors++;
}
}
if(data16.type !== undefined){
let data415 = data16.type;
if("Schedulecallback" !== data415){
const err1170 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/type/const",keyword:"const",params:{allowedValue: "Schedulecallback"},message:"must be equal to constant",schema:"Schedulecallback",parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.type,data:data415};
if(vErrors === null){
vErrors = [err1170];
}
else {
vErrors.push(err1170);
}
errors++;
}
}
if(data16.label !== undefined){
let data416 = data16.label;
if(typeof data416 === "string"){
if(!pattern4.test(data416)){
const err1171 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data416};
if(vErrors === null){
vErrors = [err1171];
}
else {
vErrors.push(err1171);
}
errors++;
}
}
else {
const err1172 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data416};
if(vErrors === null){
vErrors = [err1172];
}
else {
vErrors.push(err1172);
}
errors++;
}
}
if(data16.properties !== undefined){
let data417 = data16.properties;
if(data417 && typeof data417 == "object" && !Array.isArray(data417)){
for(const key211 in data417){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties, key211))){
const err1173 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key211},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties,data:data417};
if(vErrors === null){
vErrors = [err1173];
}
else {
vErrors.push(err1173);
}
errors++;
}
}
if(data417.number !== undefined){
let data418 = data417.number;
if(typeof data418 === "string"){
if(data418.length > 200){
const err1174 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/number",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.number,data:data418};
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
const err1175 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/number",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.number.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.number,data:data418};
if(vErrors === null){
vErrors = [err1175];
}
else {
vErrors.push(err1175);
}
errors++;
}
}
if(data417.date !== undefined){
let data419 = data417.date;
if(typeof data419 === "string"){
if(data419.length > 200){
const err1176 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/date",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/date/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.date,data:data419};
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
const err1177 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/date",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.date.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.date,data:data419};
if(vErrors === null){
vErrors = [err1177];
}
else {
vErrors.push(err1177);
}
errors++;
}
}
if(data417.time !== undefined){
let data420 = data417.time;
if(typeof data420 === "string"){
if(data420.length > 200){
const err1178 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/time",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/time/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.time,data:data420};
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
const err1179 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/time",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.time.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.time,data:data420};
if(vErrors === null){
vErrors = [err1179];
}
else {
vErrors.push(err1179);
}
errors++;
}
}
if(data417.timeZone !== undefined){
let data421 = data417.timeZone;
if(typeof data421 === "string"){
if(data421.length > 200){
const err1180 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeZone",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.timeZone,data:data421};
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
const err1181 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeZone",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.timeZone.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.timeZone,data:data421};
if(vErrors === null){
vErrors = [err1181];
}
else {
vErrors.push(err1181);
}
errors++;
}
}
if(data417.skill !== undefined){
let data422 = data417.skill;
if(typeof data422 === "string"){
if(!pattern136.test(data422)){
const err1182 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.skill,data:data422};
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
const err1183 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.skill,data:data422};
if(vErrors === null){
vErrors = [err1183];
}
else {
vErrors.push(err1183);
}
errors++;
}
}
if(data417.agent !== undefined){
let data423 = data417.agent;
if(typeof data423 === "string"){
if(data423.length > 200){
const err1184 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agent",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/agent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.agent,data:data423};
if(vErrors === null){
vErrors = [err1184];
}
else {
vErrors.push(err1184);
}
errors++;
}
}
else {
const err1185 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/agent",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.agent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.agent,data:data423};
if(vErrors === null){
vErrors = [err1185];
}
else {
vErrors.push(err1185);
}
errors++;
}
}
if(data417.own !== undefined){
let data424 = data417.own;
if(typeof data424 !== "boolean"){
const err1186 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/own",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/own/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.own.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.own,data:data424};
if(vErrors === null){
vErrors = [err1186];
}
else {
vErrors.push(err1186);
}
errors++;
}
}
if(data417.callerId !== undefined){
let data425 = data417.callerId;
if(typeof data425 === "string"){
if(data425.length > 200){
const err1187 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.callerId,data:data425};
if(vErrors === null){
vErrors = [err1187];
}
else {
vErrors.push(err1187);
}
errors++;
}
}
else {
const err1188 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.callerId,data:data425};
if(vErrors === null){
vErrors = [err1188];
}
else {
vErrors.push(err1188);
}
errors++;
}
}
if(data417.attempts !== undefined){
let data426 = data417.attempts;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
const err1189 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts,data:data426};
if(vErrors === null){
vErrors = [err1189];
}
else {
vErrors.push(err1189);
}
errors++;
}
if((typeof data426 == "number") && (isFinite(data426))){
if(data426 > 10 || isNaN(data426)){
const err1190 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts,data:data426};
if(vErrors === null){
vErrors = [err1190];
}
else {
vErrors.push(err1190);
}
errors++;
}
if(data426 < 1 || isNaN(data426)){
const err1191 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.attempts,data:data426};
if(vErrors === null){
vErrors = [err1191];
}
else {
vErrors.push(err1191);
}
errors++;
}
}
}
if(data417.minutesBetween !== undefined){
let data427 = data417.minutesBetween;
if(!(((typeof data427 == "number") && (!(data427 % 1) && !isNaN(data427))) && (isFinite(data427)))){
const err1192 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/minutesBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween,data:data427};
if(vErrors === null){
vErrors = [err1192];
}
else {
vErrors.push(err1192);
}
errors++;
}
if((typeof data427 == "number") && (isFinite(data427))){
if(data427 > 1440 || isNaN(data427)){
const err1193 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/minutesBetween/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween,data:data427};
if(vErrors === null){
vErrors = [err1193];
}
else {
vErrors.push(err1193);
}
errors++;
}
if(data427 < 1 || isNaN(data427)){
const err1194 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/minutesBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.minutesBetween,data:data427};
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
if(data417.storeTime !== undefined){
let data428 = data417.storeTime;
if(typeof data428 === "string"){
if(!pattern1.test(data428)){
const err1195 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/storeTime",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/storeTime/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.storeTime,data:data428};
if(vErrors === null){
vErrors = [err1195];
}
else {
vErrors.push(err1195);
}
errors++;
}
}
else {
const err1196 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/storeTime",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/properties/storeTime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.storeTime.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.properties.storeTime,data:data428};
if(vErrors === null){
vErrors = [err1196];
}
else {
vErrors.push(err1196);
}
errors++;
}
}
}
else {
const err1197 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/27/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27].properties.properties,data:data417};
if(vErrors === null){
vErrors = [err1197];
}
else {
vErrors.push(err1197);
}
errors++;
}
}
if(data16.branches !== undefined){
let data429 = data16.branches;
if(data429 && typeof data429 == "object" && !Array.isArray(data429)){
for(const key212 in data429){
const _errs1237 = errors;
if(typeof key212 === "string"){
if(!pattern6.test(key212)){
const err1198 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key212,propertyName:key212};
if(vErrors === null){
vErrors = [err1198];
}
else {
vErrors.push(err1198);
}
errors++;
}
}
var valid398 = _errs1237 === errors;
if(!valid398){
const err1199 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key212},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data429};
if(vErrors === null){
vErrors = [err1199];
}
else {
vErrors.push(err1199);
}
errors++;
}
}
for(const key213 in data429){
let data430 = data429[key213];
if(typeof data430 === "string"){
if(!pattern3.test(data430)){
const err1200 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key213.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data430};
if(vErrors === null){
vErrors = [err1200];
}
else {
vErrors.push(err1200);
}
errors++;
}
}
else {
const err1201 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key213.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data430};
if(vErrors === null){
vErrors = [err1201];
}
else {
vErrors.push(err1201);
}
errors++;
}
}
}
else {
const err1202 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data429};
if(vErrors === null){
vErrors = [err1202];
}
else {
vErrors.push(err1202);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data431 = data16.ignore;
if(data431 && typeof data431 == "object" && !Array.isArray(data431)){
for(const key214 in data431){
const _errs1244 = errors;
if(typeof key214 === "string"){
if(!pattern8.test(key214)){
const err1203 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key214,propertyName:key214};
if(vErrors === null){
vErrors = [err1203];
}
else {
vErrors.push(err1203);
}
errors++;
}
}
var valid401 = _errs1244 === errors;
if(!valid401){
const err1204 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key214},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data431};
if(vErrors === null){
vErrors = [err1204];
}
else {
vErrors.push(err1204);
}
errors++;
}
}
for(const key215 in data431){
let data432 = data431[key215];
if(typeof data432 === "string"){
if(!pattern9.test(data432)){
const err1205 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key215.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data432};
if(vErrors === null){
vErrors = [err1205];
}
else {
vErrors.push(err1205);
}
errors++;
}
}
else {
const err1206 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key215.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data432};
if(vErrors === null){
vErrors = [err1206];
}
else {
vErrors.push(err1206);
}
errors++;
}
}
}
else {
const err1207 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data431};
if(vErrors === null){
vErrors = [err1207];
}
else {
vErrors.push(err1207);
}
errors++;
}
}
}
else {
const err1208 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/27/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[27].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[27],data:data16};
if(vErrors === null){
vErrors = [err1208];
}
else {
vErrors.push(err1208);
}
errors++;
}
}
else if(tag0 === "Transfer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1209 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[28].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1209];
}
else {
vErrors.push(err1209);
}
errors++;
}
if(data16.properties === undefined){
const err1210 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[28].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1210];
}
else {
vErrors.push(err1210);
}
errors++;
}
for(const key216 in data16){
if(!(((((key216 === "type") || (key216 === "label")) || (key216 === "properties")) || (key216 === "branches")) || (key216 === "ignore"))){
const err1211 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key216},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1211];
}
else {
vErrors.push(err1211);
}
errors++;
}
}
if(data16.type !== undefined){
let data433 = data16.type;
if("Transfer" !== data433){
const err1212 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/type/const",keyword:"const",params:{allowedValue: "Transfer"},message:"must be equal to constant",schema:"Transfer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.type,data:data433};
if(vErrors === null){
vErrors = [err1212];
}
else {
vErrors.push(err1212);
}
errors++;
}
}
if(data16.label !== undefined){
let data434 = data16.label;
if(typeof data434 === "string"){
if(!pattern4.test(data434)){
const err1213 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data434};
if(vErrors === null){
vErrors = [err1213];
}
else {
vErrors.push(err1213);
}
errors++;
}
}
else {
const err1214 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data434};
if(vErrors === null){
vErrors = [err1214];
}
else {
vErrors.push(err1214);
}
errors++;
}
}
if(data16.properties !== undefined){
let data435 = data16.properties;
if(data435 && typeof data435 == "object" && !Array.isArray(data435)){
if(data435.destination === undefined){
const err1215 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/required",keyword:"required",params:{missingProperty: "destination"},message:"must have required property '"+"destination"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties,data:data435};
if(vErrors === null){
vErrors = [err1215];
}
else {
vErrors.push(err1215);
}
errors++;
}
for(const key217 in data435){
if(!((((key217 === "destination") || (key217 === "callerId")) || (key217 === "timeoutSec")) || (key217 === "hears"))){
const err1216 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key217},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties,data:data435};
if(vErrors === null){
vErrors = [err1216];
}
else {
vErrors.push(err1216);
}
errors++;
}
}
if(data435.destination !== undefined){
let data436 = data435.destination;
if(typeof data436 === "string"){
if(data436.length > 200){
const err1217 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/destination",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/destination/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.destination,data:data436};
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
const err1218 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/destination",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.destination.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.destination,data:data436};
if(vErrors === null){
vErrors = [err1218];
}
else {
vErrors.push(err1218);
}
errors++;
}
}
if(data435.callerId !== undefined){
let data437 = data435.callerId;
if(typeof data437 === "string"){
if(data437.length > 200){
const err1219 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.callerId,data:data437};
if(vErrors === null){
vErrors = [err1219];
}
else {
vErrors.push(err1219);
}
errors++;
}
}
else {
const err1220 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.callerId,data:data437};
if(vErrors === null){
vErrors = [err1220];
}
else {
vErrors.push(err1220);
}
errors++;
}
}
if(data435.timeoutSec !== undefined){
let data438 = data435.timeoutSec;
if(!(((typeof data438 == "number") && (!(data438 % 1) && !isNaN(data438))) && (isFinite(data438)))){
const err1221 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec,data:data438};
if(vErrors === null){
vErrors = [err1221];
}
else {
vErrors.push(err1221);
}
errors++;
}
if((typeof data438 == "number") && (isFinite(data438))){
if(data438 > 120 || isNaN(data438)){
const err1222 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120",schema:120,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec,data:data438};
if(vErrors === null){
vErrors = [err1222];
}
else {
vErrors.push(err1222);
}
errors++;
}
if(data438 < 5 || isNaN(data438)){
const err1223 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5",schema:5,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.timeoutSec,data:data438};
if(vErrors === null){
vErrors = [err1223];
}
else {
vErrors.push(err1223);
}
errors++;
}
}
}
if(data435.hears !== undefined){
let data439 = data435.hears;
if(!((data439 === "ringback") || (data439 === "music"))){
const err1224 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/hears",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/properties/hears/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.hears.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.hears.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.properties.hears,data:data439};
if(vErrors === null){
vErrors = [err1224];
}
else {
vErrors.push(err1224);
}
errors++;
}
}
}
else {
const err1225 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/28/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28].properties.properties,data:data435};
if(vErrors === null){
vErrors = [err1225];
}
else {
vErrors.push(err1225);
}
errors++;
}
}
if(data16.branches !== undefined){
let data440 = data16.branches;
if(data440 && typeof data440 == "object" && !Array.isArray(data440)){
for(const key218 in data440){
const _errs1268 = errors;
if(typeof key218 === "string"){
if(!pattern6.test(key218)){
const err1226 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key218,propertyName:key218};
if(vErrors === null){
vErrors = [err1226];
}
else {
vErrors.push(err1226);
}
errors++;
}
}
var valid408 = _errs1268 === errors;
if(!valid408){
const err1227 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key218},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data440};
if(vErrors === null){
vErrors = [err1227];
}
else {
vErrors.push(err1227);
}
errors++;
}
}
for(const key219 in data440){
let data441 = data440[key219];
if(typeof data441 === "string"){
if(!pattern3.test(data441)){
const err1228 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data441};
if(vErrors === null){
vErrors = [err1228];
}
else {
vErrors.push(err1228);
}
errors++;
}
}
else {
const err1229 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key219.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data441};
if(vErrors === null){
vErrors = [err1229];
}
else {
vErrors.push(err1229);
}
errors++;
}
}
}
else {
const err1230 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data440};
if(vErrors === null){
vErrors = [err1230];
}
else {
vErrors.push(err1230);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data442 = data16.ignore;
if(data442 && typeof data442 == "object" && !Array.isArray(data442)){
for(const key220 in data442){
const _errs1275 = errors;
if(typeof key220 === "string"){
if(!pattern8.test(key220)){
const err1231 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key220,propertyName:key220};
if(vErrors === null){
vErrors = [err1231];
}
else {
vErrors.push(err1231);
}
errors++;
}
}
var valid411 = _errs1275 === errors;
if(!valid411){
const err1232 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key220},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data442};
if(vErrors === null){
vErrors = [err1232];
}
else {
vErrors.push(err1232);
}
errors++;
}
}
for(const key221 in data442){
let data443 = data442[key221];
if(typeof data443 === "string"){
if(!pattern9.test(data443)){
const err1233 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data443};
if(vErrors === null){
vErrors = [err1233];
}
else {
vErrors.push(err1233);
}
errors++;
}
}
else {
const err1234 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key221.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data443};
if(vErrors === null){
vErrors = [err1234];
}
else {
vErrors.push(err1234);
}
errors++;
}
}
}
else {
const err1235 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data442};
if(vErrors === null){
vErrors = [err1235];
}
else {
vErrors.push(err1235);
}
errors++;
}
}
}
else {
const err1236 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/28/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[28].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[28],data:data16};
if(vErrors === null){
vErrors = [err1236];
}
else {
vErrors.push(err1236);
}
errors++;
}
}
else if(tag0 === "Updatecontact"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1237 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/29/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[29].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29],data:data16};
if(vErrors === null){
vErrors = [err1237];
}
else {
vErrors.push(err1237);
}
errors++;
}
for(const key222 in data16){
if(!(((((key222 === "type") || (key222 === "label")) || (key222 === "properties")) || (key222 === "branches")) || (key222 === "ignore"))){
const err1238 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key222},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29],data:data16};
if(vErrors === null){
vErrors = [err1238];
}
else {
vErrors.push(err1238);
}
errors++;
}
}
if(data16.type !== undefined){
let data444 = data16.type;
if("Updatecontact" !== data444){
const err1239 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/type/const",keyword:"const",params:{allowedValue: "Updatecontact"},message:"must be equal to constant",schema:"Updatecontact",parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.type,data:data444};
if(vErrors === null){
vErrors = [err1239];
}
else {
vErrors.push(err1239);
}
errors++;
}
}
if(data16.label !== undefined){
let data445 = data16.label;
if(typeof data445 === "string"){
if(!pattern4.test(data445)){
const err1240 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data445};
if(vErrors === null){
vErrors = [err1240];
}
else {
vErrors.push(err1240);
}
errors++;
}
}
else {
const err1241 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data445};
if(vErrors === null){
vErrors = [err1241];
}
else {
vErrors.push(err1241);
}
errors++;
}
}
if(data16.properties !== undefined){
let data446 = data16.properties;
if(data446 && typeof data446 == "object" && !Array.isArray(data446)){
for(const key223 in data446){
if(!(((((((key223 === "skill") || (key223 === "priority")) || (key223 === "acceleration")) || (key223 === "maxPriority")) || (key223 === "proficiencyFrom")) || (key223 === "proficiencyTo")) || (key223 === "targetAgent"))){
const err1242 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key223},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties,data:data446};
if(vErrors === null){
vErrors = [err1242];
}
else {
vErrors.push(err1242);
}
errors++;
}
}
if(data446.skill !== undefined){
let data447 = data446.skill;
if(typeof data447 === "string"){
if(!pattern136.test(data447)){
const err1243 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.skill,data:data447};
if(vErrors === null){
vErrors = [err1243];
}
else {
vErrors.push(err1243);
}
errors++;
}
}
else {
const err1244 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.skill,data:data447};
if(vErrors === null){
vErrors = [err1244];
}
else {
vErrors.push(err1244);
}
errors++;
}
}
if(data446.priority !== undefined){
let data448 = data446.priority;
if((!(((typeof data448 == "number") && (!(data448 % 1) && !isNaN(data448))) && (isFinite(data448)))) && (typeof data448 !== "string")){
const err1245 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data448};
if(vErrors === null){
vErrors = [err1245];
}
else {
vErrors.push(err1245);
}
errors++;
}
if((typeof data448 == "number") && (isFinite(data448))){
if(data448 > 1000 || isNaN(data448)){
const err1246 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data448};
if(vErrors === null){
vErrors = [err1246];
}
else {
vErrors.push(err1246);
}
errors++;
}
if(data448 < 0 || isNaN(data448)){
const err1247 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data448};
if(vErrors === null){
vErrors = [err1247];
}
else {
vErrors.push(err1247);
}
errors++;
}
}
if(typeof data448 === "string"){
if(!pattern16.test(data448)){
const err1248 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.priority,data:data448};
if(vErrors === null){
vErrors = [err1248];
}
else {
vErrors.push(err1248);
}
errors++;
}
}
}
if(data446.acceleration !== undefined){
let data449 = data446.acceleration;
if(!(((typeof data449 == "number") && (!(data449 % 1) && !isNaN(data449))) && (isFinite(data449)))){
const err1249 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration,data:data449};
if(vErrors === null){
vErrors = [err1249];
}
else {
vErrors.push(err1249);
}
errors++;
}
if((typeof data449 == "number") && (isFinite(data449))){
if(data449 > 1000 || isNaN(data449)){
const err1250 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration,data:data449};
if(vErrors === null){
vErrors = [err1250];
}
else {
vErrors.push(err1250);
}
errors++;
}
if(data449 < 0 || isNaN(data449)){
const err1251 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.acceleration,data:data449};
if(vErrors === null){
vErrors = [err1251];
}
else {
vErrors.push(err1251);
}
errors++;
}
}
}
if(data446.maxPriority !== undefined){
let data450 = data446.maxPriority;
if(!(((typeof data450 == "number") && (!(data450 % 1) && !isNaN(data450))) && (isFinite(data450)))){
const err1252 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority,data:data450};
if(vErrors === null){
vErrors = [err1252];
}
else {
vErrors.push(err1252);
}
errors++;
}
if((typeof data450 == "number") && (isFinite(data450))){
if(data450 > 1000 || isNaN(data450)){
const err1253 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority,data:data450};
if(vErrors === null){
vErrors = [err1253];
}
else {
vErrors.push(err1253);
}
errors++;
}
if(data450 < 0 || isNaN(data450)){
const err1254 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.maxPriority,data:data450};
if(vErrors === null){
vErrors = [err1254];
}
else {
vErrors.push(err1254);
}
errors++;
}
}
}
if(data446.proficiencyFrom !== undefined){
let data451 = data446.proficiencyFrom;
if(!(((typeof data451 == "number") && (!(data451 % 1) && !isNaN(data451))) && (isFinite(data451)))){
const err1255 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom,data:data451};
if(vErrors === null){
vErrors = [err1255];
}
else {
vErrors.push(err1255);
}
errors++;
}
if((typeof data451 == "number") && (isFinite(data451))){
if(data451 > 20 || isNaN(data451)){
const err1256 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom,data:data451};
if(vErrors === null){
vErrors = [err1256];
}
else {
vErrors.push(err1256);
}
errors++;
}
if(data451 < 1 || isNaN(data451)){
const err1257 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyFrom,data:data451};
if(vErrors === null){
vErrors = [err1257];
}
else {
vErrors.push(err1257);
}
errors++;
}
}
}
if(data446.proficiencyTo !== undefined){
let data452 = data446.proficiencyTo;
if(!(((typeof data452 == "number") && (!(data452 % 1) && !isNaN(data452))) && (isFinite(data452)))){
const err1258 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo,data:data452};
if(vErrors === null){
vErrors = [err1258];
}
else {
vErrors.push(err1258);
}
errors++;
}
if((typeof data452 == "number") && (isFinite(data452))){
if(data452 > 20 || isNaN(data452)){
const err1259 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo,data:data452};
if(vErrors === null){
vErrors = [err1259];
}
else {
vErrors.push(err1259);
}
errors++;
}
if(data452 < 1 || isNaN(data452)){
const err1260 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.proficiencyTo,data:data452};
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
if(data446.targetAgent !== undefined){
let data453 = data446.targetAgent;
if(typeof data453 === "string"){
if(data453.length > 200){
const err1261 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.targetAgent,data:data453};
if(vErrors === null){
vErrors = [err1261];
}
else {
vErrors.push(err1261);
}
errors++;
}
}
else {
const err1262 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.properties.targetAgent,data:data453};
if(vErrors === null){
vErrors = [err1262];
}
else {
vErrors.push(err1262);
}
errors++;
}
}
}
else {
const err1263 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/29/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29].properties.properties,data:data446};
if(vErrors === null){
vErrors = [err1263];
}
else {
vErrors.push(err1263);
}
errors++;
}
}
if(data16.branches !== undefined){
let data454 = data16.branches;
if(data454 && typeof data454 == "object" && !Array.isArray(data454)){
for(const key224 in data454){
const _errs1306 = errors;
if(typeof key224 === "string"){
if(!pattern6.test(key224)){
const err1264 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key224,propertyName:key224};
if(vErrors === null){
vErrors = [err1264];
}
else {
vErrors.push(err1264);
}
errors++;
}
}
var valid418 = _errs1306 === errors;
if(!valid418){
const err1265 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key224},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data454};
if(vErrors === null){
vErrors = [err1265];
}
else {
vErrors.push(err1265);
}
errors++;
}
}
for(const key225 in data454){
let data455 = data454[key225];
if(typeof data455 === "string"){
if(!pattern3.test(data455)){
const err1266 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key225.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data455};
if(vErrors === null){
vErrors = [err1266];
}
else {
vErrors.push(err1266);
}
errors++;
}
}
else {
const err1267 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key225.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data455};
if(vErrors === null){
vErrors = [err1267];
}
else {
vErrors.push(err1267);
}
errors++;
}
}
}
else {
const err1268 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data454};
if(vErrors === null){
vErrors = [err1268];
}
else {
vErrors.push(err1268);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data456 = data16.ignore;
if(data456 && typeof data456 == "object" && !Array.isArray(data456)){
for(const key226 in data456){
const _errs1313 = errors;
if(typeof key226 === "string"){
if(!pattern8.test(key226)){
const err1269 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key226,propertyName:key226};
if(vErrors === null){
vErrors = [err1269];
}
else {
vErrors.push(err1269);
}
errors++;
}
}
var valid421 = _errs1313 === errors;
if(!valid421){
const err1270 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key226},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data456};
if(vErrors === null){
vErrors = [err1270];
}
else {
vErrors.push(err1270);
}
errors++;
}
}
for(const key227 in data456){
let data457 = data456[key227];
if(typeof data457 === "string"){
if(!pattern9.test(data457)){
const err1271 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key227.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data457};
if(vErrors === null){
vErrors = [err1271];
}
else {
vErrors.push(err1271);
}
errors++;
}
}
else {
const err1272 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key227.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data457};
if(vErrors === null){
vErrors = [err1272];
}
else {
vErrors.push(err1272);
}
errors++;
}
}
}
else {
const err1273 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data456};
if(vErrors === null){
vErrors = [err1273];
}
else {
vErrors.push(err1273);
}
errors++;
}
}
}
else {
const err1274 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/29/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[29].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[29],data:data16};
if(vErrors === null){
vErrors = [err1274];
}
else {
vErrors.push(err1274);
}
errors++;
}
}
else if(tag0 === "Voicemail"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1275 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1275];
}
else {
vErrors.push(err1275);
}
errors++;
}
if(data16.properties === undefined){
const err1276 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1276];
}
else {
vErrors.push(err1276);
}
errors++;
}
for(const key228 in data16){
if(!(((((key228 === "type") || (key228 === "label")) || (key228 === "properties")) || (key228 === "branches")) || (key228 === "ignore"))){
const err1277 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key228},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1277];
}
else {
vErrors.push(err1277);
}
errors++;
}
}
if(data16.type !== undefined){
let data458 = data16.type;
if("Voicemail" !== data458){
const err1278 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/type/const",keyword:"const",params:{allowedValue: "Voicemail"},message:"must be equal to constant",schema:"Voicemail",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.type,data:data458};
if(vErrors === null){
vErrors = [err1278];
}
else {
vErrors.push(err1278);
}
errors++;
}
}
if(data16.label !== undefined){
let data459 = data16.label;
if(typeof data459 === "string"){
if(!pattern4.test(data459)){
const err1279 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data459};
if(vErrors === null){
vErrors = [err1279];
}
else {
vErrors.push(err1279);
}
errors++;
}
}
else {
const err1280 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data459};
if(vErrors === null){
vErrors = [err1280];
}
else {
vErrors.push(err1280);
}
errors++;
}
}
if(data16.properties !== undefined){
let data460 = data16.properties;
if(data460 && typeof data460 == "object" && !Array.isArray(data460)){
if(data460.skill === undefined){
const err1281 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties,data:data460};
if(vErrors === null){
vErrors = [err1281];
}
else {
vErrors.push(err1281);
}
errors++;
}
for(const key229 in data460){
if(!(((((((key229 === "skill") || (key229 === "priority")) || (key229 === "prompts")) || (key229 === "maxSec")) || (key229 === "silenceSec")) || (key229 === "beep")) || (key229 === "terminationKey"))){
const err1282 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key229},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties,data:data460};
if(vErrors === null){
vErrors = [err1282];
}
else {
vErrors.push(err1282);
}
errors++;
}
}
if(data460.skill !== undefined){
let data461 = data460.skill;
if(typeof data461 === "string"){
if(!pattern136.test(data461)){
const err1283 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$|^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.skill,data:data461};
if(vErrors === null){
vErrors = [err1283];
}
else {
vErrors.push(err1283);
}
errors++;
}
}
else {
const err1284 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.skill,data:data461};
if(vErrors === null){
vErrors = [err1284];
}
else {
vErrors.push(err1284);
}
errors++;
}
}
if(data460.priority !== undefined){
let data462 = data460.priority;
if((!(((typeof data462 == "number") && (!(data462 % 1) && !isNaN(data462))) && (isFinite(data462)))) && (typeof data462 !== "string")){
const err1285 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.priority,data:data462};
if(vErrors === null){
vErrors = [err1285];
}
else {
vErrors.push(err1285);
}
errors++;
}
if((typeof data462 == "number") && (isFinite(data462))){
if(data462 > 1000 || isNaN(data462)){
const err1286 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.priority,data:data462};
if(vErrors === null){
vErrors = [err1286];
}
else {
vErrors.push(err1286);
}
errors++;
}
if(data462 < 0 || isNaN(data462)){
const err1287 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.priority,data:data462};
if(vErrors === null){
vErrors = [err1287];
}
else {
vErrors.push(err1287);
}
errors++;
}
}
if(typeof data462 === "string"){
if(!pattern16.test(data462)){
const err1288 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.priority,data:data462};
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
if(data460.prompts !== undefined){
let data463 = data460.prompts;
if(Array.isArray(data463)){
if(data463.length > 50){
const err1289 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts,data:data463};
if(vErrors === null){
vErrors = [err1289];
}
else {
vErrors.push(err1289);
}
errors++;
}
const len20 = data463.length;
for(let i20=0; i20<len20; i20++){
let data464 = data463[i20];
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
if(data464.type === undefined){
const err1290 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items,data:data464};
if(vErrors === null){
vErrors = [err1290];
}
else {
vErrors.push(err1290);
}
errors++;
}
const tag11 = data464.type;
if(typeof tag11 == "string"){
if(tag11 === "speech"){
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
if(data464.type === undefined){
const err1291 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0],data:data464};
if(vErrors === null){
vErrors = [err1291];
}
else {
vErrors.push(err1291);
}
errors++;
}
if(data464.text === undefined){
const err1292 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0],data:data464};
if(vErrors === null){
vErrors = [err1292];
}
else {
vErrors.push(err1292);
}
errors++;
}
for(const key230 in data464){
if(!((key230 === "type") || (key230 === "text"))){
const err1293 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key230},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0],data:data464};
if(vErrors === null){
vErrors = [err1293];
}
else {
vErrors.push(err1293);
}
errors++;
}
}
if(data464.type !== undefined){
let data465 = data464.type;
if(typeof data465 !== "string"){
const err1294 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data465};
if(vErrors === null){
vErrors = [err1294];
}
else {
vErrors.push(err1294);
}
errors++;
}
if("speech" !== data465){
const err1295 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data465};
if(vErrors === null){
vErrors = [err1295];
}
else {
vErrors.push(err1295);
}
errors++;
}
}
if(data464.text !== undefined){
let data466 = data464.text;
if(typeof data466 === "string"){
if(data466.length > 2000){
const err1296 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data466};
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
const err1297 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data466};
if(vErrors === null){
vErrors = [err1297];
}
else {
vErrors.push(err1297);
}
errors++;
}
}
}
else {
const err1298 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[0],data:data464};
if(vErrors === null){
vErrors = [err1298];
}
else {
vErrors.push(err1298);
}
errors++;
}
}
else if(tag11 === "file"){
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
if(data464.type === undefined){
const err1299 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1],data:data464};
if(vErrors === null){
vErrors = [err1299];
}
else {
vErrors.push(err1299);
}
errors++;
}
if(data464.file === undefined){
const err1300 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1],data:data464};
if(vErrors === null){
vErrors = [err1300];
}
else {
vErrors.push(err1300);
}
errors++;
}
for(const key231 in data464){
if(!((key231 === "type") || (key231 === "file"))){
const err1301 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key231},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1],data:data464};
if(vErrors === null){
vErrors = [err1301];
}
else {
vErrors.push(err1301);
}
errors++;
}
}
if(data464.type !== undefined){
let data467 = data464.type;
if(typeof data467 !== "string"){
const err1302 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data467};
if(vErrors === null){
vErrors = [err1302];
}
else {
vErrors.push(err1302);
}
errors++;
}
if("file" !== data467){
const err1303 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data467};
if(vErrors === null){
vErrors = [err1303];
}
else {
vErrors.push(err1303);
}
errors++;
}
}
if(data464.file !== undefined){
let data468 = data464.file;
if(typeof data468 === "string"){
if(!pattern0.test(data468)){
const err1304 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data468};
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
const err1305 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data468};
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
const err1306 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[1],data:data464};
if(vErrors === null){
vErrors = [err1306];
}
else {
vErrors.push(err1306);
}
errors++;
}
}
else if(tag11 === "value"){
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
if(data464.type === undefined){
const err1307 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2],data:data464};
if(vErrors === null){
vErrors = [err1307];
}
else {
vErrors.push(err1307);
}
errors++;
}
if(data464.value === undefined){
const err1308 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2],data:data464};
if(vErrors === null){
vErrors = [err1308];
}
else {
vErrors.push(err1308);
}
errors++;
}
for(const key232 in data464){
if(!((((key232 === "type") || (key232 === "value")) || (key232 === "as")) || (key232 === "currency"))){
const err1309 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key232},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2],data:data464};
if(vErrors === null){
vErrors = [err1309];
}
else {
vErrors.push(err1309);
}
errors++;
}
}
if(data464.type !== undefined){
let data469 = data464.type;
if(typeof data469 !== "string"){
const err1310 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data469};
if(vErrors === null){
vErrors = [err1310];
}
else {
vErrors.push(err1310);
}
errors++;
}
if("value" !== data469){
const err1311 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data469};
if(vErrors === null){
vErrors = [err1311];
}
else {
vErrors.push(err1311);
}
errors++;
}
}
if(data464.value !== undefined){
let data470 = data464.value;
if(typeof data470 === "string"){
if(data470.length > 1000){
const err1312 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data470};
if(vErrors === null){
vErrors = [err1312];
}
else {
vErrors.push(err1312);
}
errors++;
}
if(data470.length < 1){
const err1313 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data470};
if(vErrors === null){
vErrors = [err1313];
}
else {
vErrors.push(err1313);
}
errors++;
}
}
else {
const err1314 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data470};
if(vErrors === null){
vErrors = [err1314];
}
else {
vErrors.push(err1314);
}
errors++;
}
}
if(data464.as !== undefined){
let data471 = data464.as;
if(!((((((((data471 === "number") || (data471 === "digits")) || (data471 === "characters")) || (data471 === "ordinal")) || (data471 === "date")) || (data471 === "time")) || (data471 === "duration")) || (data471 === "currency"))){
const err1315 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data471};
if(vErrors === null){
vErrors = [err1315];
}
else {
vErrors.push(err1315);
}
errors++;
}
}
if(data464.currency !== undefined){
let data472 = data464.currency;
if(typeof data472 === "string"){
if(!pattern29.test(data472)){
const err1316 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",schema:"^[A-Z]{3}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data472};
if(vErrors === null){
vErrors = [err1316];
}
else {
vErrors.push(err1316);
}
errors++;
}
}
else {
const err1317 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20+"/currency",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.currency.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].properties.currency,data:data472};
if(vErrors === null){
vErrors = [err1317];
}
else {
vErrors.push(err1317);
}
errors++;
}
}
}
else {
const err1318 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.oneOf[2],data:data464};
if(vErrors === null){
vErrors = [err1318];
}
else {
vErrors.push(err1318);
}
errors++;
}
}
else {
const err1319 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag11},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items,data:data464};
if(vErrors === null){
vErrors = [err1319];
}
else {
vErrors.push(err1319);
}
errors++;
}
}
else {
const err1320 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag11},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items,data:data464};
if(vErrors === null){
vErrors = [err1320];
}
else {
vErrors.push(err1320);
}
errors++;
}
}
else {
const err1321 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i20,schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.items,data:data464};
if(vErrors === null){
vErrors = [err1321];
}
else {
vErrors.push(err1321);
}
errors++;
}
}
}
else {
const err1322 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.prompts,data:data463};
if(vErrors === null){
vErrors = [err1322];
}
else {
vErrors.push(err1322);
}
errors++;
}
}
if(data460.maxSec !== undefined){
let data473 = data460.maxSec;
if(!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))){
const err1323 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/maxSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.maxSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.maxSec,data:data473};
if(vErrors === null){
vErrors = [err1323];
}
else {
vErrors.push(err1323);
}
errors++;
}
if((typeof data473 == "number") && (isFinite(data473))){
if(data473 > 3600 || isNaN(data473)){
const err1324 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/maxSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.maxSec,data:data473};
if(vErrors === null){
vErrors = [err1324];
}
else {
vErrors.push(err1324);
}
errors++;
}
if(data473 < 1 || isNaN(data473)){
const err1325 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/maxSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.maxSec,data:data473};
if(vErrors === null){
vErrors = [err1325];
}
else {
vErrors.push(err1325);
}
errors++;
}
}
}
if(data460.silenceSec !== undefined){
let data474 = data460.silenceSec;
if(!(((typeof data474 == "number") && (!(data474 % 1) && !isNaN(data474))) && (isFinite(data474)))){
const err1326 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/silenceSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.silenceSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.silenceSec,data:data474};
if(vErrors === null){
vErrors = [err1326];
}
else {
vErrors.push(err1326);
}
errors++;
}
if((typeof data474 == "number") && (isFinite(data474))){
if(data474 > 60 || isNaN(data474)){
const err1327 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/silenceSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.silenceSec,data:data474};
if(vErrors === null){
vErrors = [err1327];
}
else {
vErrors.push(err1327);
}
errors++;
}
if(data474 < 0 || isNaN(data474)){
const err1328 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/silenceSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/silenceSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.silenceSec,data:data474};
if(vErrors === null){
vErrors = [err1328];
}
else {
vErrors.push(err1328);
}
errors++;
}
}
}
if(data460.beep !== undefined){
let data475 = data460.beep;
if(typeof data475 !== "boolean"){
const err1329 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/beep",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/beep/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.beep.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.beep,data:data475};
if(vErrors === null){
vErrors = [err1329];
}
else {
vErrors.push(err1329);
}
errors++;
}
}
if(data460.terminationKey !== undefined){
let data476 = data460.terminationKey;
if(!((((data476 === "#") || (data476 === "*")) || (data476 === "any")) || (data476 === "none"))){
const err1330 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.properties.terminationKey,data:data476};
if(vErrors === null){
vErrors = [err1330];
}
else {
vErrors.push(err1330);
}
errors++;
}
}
}
else {
const err1331 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/30/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30].properties.properties,data:data460};
if(vErrors === null){
vErrors = [err1331];
}
else {
vErrors.push(err1331);
}
errors++;
}
}
if(data16.branches !== undefined){
let data477 = data16.branches;
if(data477 && typeof data477 == "object" && !Array.isArray(data477)){
for(const key233 in data477){
const _errs1370 = errors;
if(typeof key233 === "string"){
if(!pattern6.test(key233)){
const err1332 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key233,propertyName:key233};
if(vErrors === null){
vErrors = [err1332];
}
else {
vErrors.push(err1332);
}
errors++;
}
}
var valid437 = _errs1370 === errors;
if(!valid437){
const err1333 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key233},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data477};
if(vErrors === null){
vErrors = [err1333];
}
else {
vErrors.push(err1333);
}
errors++;
}
}
for(const key234 in data477){
let data478 = data477[key234];
if(typeof data478 === "string"){
if(!pattern3.test(data478)){
const err1334 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key234.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data478};
if(vErrors === null){
vErrors = [err1334];
}
else {
vErrors.push(err1334);
}
errors++;
}
}
else {
const err1335 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key234.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data478};
if(vErrors === null){
vErrors = [err1335];
}
else {
vErrors.push(err1335);
}
errors++;
}
}
}
else {
const err1336 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data477};
if(vErrors === null){
vErrors = [err1336];
}
else {
vErrors.push(err1336);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data479 = data16.ignore;
if(data479 && typeof data479 == "object" && !Array.isArray(data479)){
for(const key235 in data479){
const _errs1377 = errors;
if(typeof key235 === "string"){
if(!pattern8.test(key235)){
const err1337 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key235,propertyName:key235};
if(vErrors === null){
vErrors = [err1337];
}
else {
vErrors.push(err1337);
}
errors++;
}
}
var valid440 = _errs1377 === errors;
if(!valid440){
const err1338 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key235},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data479};
if(vErrors === null){
vErrors = [err1338];
}
else {
vErrors.push(err1338);
}
errors++;
}
}
for(const key236 in data479){
let data480 = data479[key236];
if(typeof data480 === "string"){
if(!pattern9.test(data480)){
const err1339 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key236.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data480};
if(vErrors === null){
vErrors = [err1339];
}
else {
vErrors.push(err1339);
}
errors++;
}
}
else {
const err1340 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key236.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data480};
if(vErrors === null){
vErrors = [err1340];
}
else {
vErrors.push(err1340);
}
errors++;
}
}
}
else {
const err1341 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data479};
if(vErrors === null){
vErrors = [err1341];
}
else {
vErrors.push(err1341);
}
errors++;
}
}
}
else {
const err1342 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/30/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[30].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[30],data:data16};
if(vErrors === null){
vErrors = [err1342];
}
else {
vErrors.push(err1342);
}
errors++;
}
}
else if(tag0 === "Wait"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err1343 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/31/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[31].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31],data:data16};
if(vErrors === null){
vErrors = [err1343];
}
else {
vErrors.push(err1343);
}
errors++;
}
if(data16.properties === undefined){
const err1344 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/31/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[31].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31],data:data16};
if(vErrors === null){
vErrors = [err1344];
}
else {
vErrors.push(err1344);
}
errors++;
}
for(const key237 in data16){
if(!(((((key237 === "type") || (key237 === "label")) || (key237 === "properties")) || (key237 === "branches")) || (key237 === "ignore"))){
const err1345 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key237},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31],data:data16};
if(vErrors === null){
vErrors = [err1345];
}
else {
vErrors.push(err1345);
}
errors++;
}
}
if(data16.type !== undefined){
let data481 = data16.type;
if("Wait" !== data481){
const err1346 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/type/const",keyword:"const",params:{allowedValue: "Wait"},message:"must be equal to constant",schema:"Wait",parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.type,data:data481};
if(vErrors === null){
vErrors = [err1346];
}
else {
vErrors.push(err1346);
}
errors++;
}
}
if(data16.label !== undefined){
let data482 = data16.label;
if(typeof data482 === "string"){
if(!pattern4.test(data482)){
const err1347 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data482};
if(vErrors === null){
vErrors = [err1347];
}
else {
vErrors.push(err1347);
}
errors++;
}
}
else {
const err1348 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data482};
if(vErrors === null){
vErrors = [err1348];
}
else {
vErrors.push(err1348);
}
errors++;
}
}
if(data16.properties !== undefined){
let data483 = data16.properties;
if(data483 && typeof data483 == "object" && !Array.isArray(data483)){
if(data483.seconds === undefined){
const err1349 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/properties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties,data:data483};
if(vErrors === null){
vErrors = [err1349];
}
else {
vErrors.push(err1349);
}
errors++;
}
for(const key238 in data483){
if(!(key238 === "seconds")){
const err1350 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key238},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties,data:data483};
if(vErrors === null){
vErrors = [err1350];
}
else {
vErrors.push(err1350);
}
errors++;
}
}
if(data483.seconds !== undefined){
let data484 = data483.seconds;
if(!(((typeof data484 == "number") && (!(data484 % 1) && !isNaN(data484))) && (isFinite(data484)))){
const err1351 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties.properties.seconds,data:data484};
if(vErrors === null){
vErrors = [err1351];
}
else {
vErrors.push(err1351);
}
errors++;
}
if((typeof data484 == "number") && (isFinite(data484))){
if(data484 > 86400 || isNaN(data484)){
const err1352 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties.properties.seconds,data:data484};
if(vErrors === null){
vErrors = [err1352];
}
else {
vErrors.push(err1352);
}
errors++;
}
if(data484 < 1 || isNaN(data484)){
const err1353 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties.properties.seconds,data:data484};
if(vErrors === null){
vErrors = [err1353];
}
else {
vErrors.push(err1353);
}
errors++;
}
}
}
}
else {
const err1354 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/31/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31].properties.properties,data:data483};
if(vErrors === null){
vErrors = [err1354];
}
else {
vErrors.push(err1354);
}
errors++;
}
}
if(data16.branches !== undefined){
let data485 = data16.branches;
if(data485 && typeof data485 == "object" && !Array.isArray(data485)){
for(const key239 in data485){
const _errs1396 = errors;
if(typeof key239 === "string"){
if(!pattern6.test(key239)){
const err1355 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key239,propertyName:key239};
if(vErrors === null){
vErrors = [err1355];
}
else {
vErrors.push(err1355);
}
errors++;
}
}
var valid447 = _errs1396 === errors;
if(!valid447){
const err1356 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key239},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data485};
if(vErrors === null){
vErrors = [err1356];
}
else {
vErrors.push(err1356);
}
errors++;
}
}
for(const key240 in data485){
let data486 = data485[key240];
if(typeof data486 === "string"){
if(!pattern3.test(data486)){
const err1357 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key240.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data486};
if(vErrors === null){
vErrors = [err1357];
}
else {
vErrors.push(err1357);
}
errors++;
}
}
else {
const err1358 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key240.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data486};
if(vErrors === null){
vErrors = [err1358];
}
else {
vErrors.push(err1358);
}
errors++;
}
}
}
else {
const err1359 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data485};
if(vErrors === null){
vErrors = [err1359];
}
else {
vErrors.push(err1359);
}
errors++;
}
}
if(data16.ignore !== undefined){
let data487 = data16.ignore;
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
for(const key241 in data487){
const _errs1403 = errors;
if(typeof key241 === "string"){
if(!pattern8.test(key241)){
const err1360 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]{0,63}$",parentSchema:schema14.propertyNames,data:key241,propertyName:key241};
if(vErrors === null){
vErrors = [err1360];
}
else {
vErrors.push(err1360);
}
errors++;
}
}
var valid450 = _errs1403 === errors;
if(!valid450){
const err1361 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/propertyNames",keyword:"propertyNames",params:{propertyName: key241},message:"property name must be valid",schema:schema14.propertyNames,parentSchema:schema14,data:data487};
if(vErrors === null){
vErrors = [err1361];
}
else {
vErrors.push(err1361);
}
errors++;
}
}
for(const key242 in data487){
let data488 = data487[key242];
if(typeof data488 === "string"){
if(!pattern9.test(data488)){
const err1362 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key242.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?=.*\\S)[^\\p{Cc}]{1,500}$"},message:"must match pattern \""+"^(?=.*\\S)[^\\p{Cc}]{1,500}$"+"\"",schema:"^(?=.*\\S)[^\\p{Cc}]{1,500}$",parentSchema:schema14.additionalProperties,data:data488};
if(vErrors === null){
vErrors = [err1362];
}
else {
vErrors.push(err1362);
}
errors++;
}
}
else {
const err1363 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore/" + key242.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ignore/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.additionalProperties.type,parentSchema:schema14.additionalProperties,data:data488};
if(vErrors === null){
vErrors = [err1363];
}
else {
vErrors.push(err1363);
}
errors++;
}
}
}
else {
const err1364 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/ignore",schemaPath:"#/$defs/ignore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema14.type,parentSchema:schema14,data:data487};
if(vErrors === null){
vErrors = [err1364];
}
else {
vErrors.push(err1364);
}
errors++;
}
}
}
else {
const err1365 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/31/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[31].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[31],data:data16};
if(vErrors === null){
vErrors = [err1365];
}
else {
vErrors.push(err1365);
}
errors++;
}
}
else {
const err1366 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err1366];
}
else {
vErrors.push(err1366);
}
errors++;
}
}
else {
const err1367 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err1367];
}
else {
vErrors.push(err1367);
}
errors++;
}
}
else {
const err1368 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.type,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err1368];
}
else {
vErrors.push(err1368);
}
errors++;
}
}
}
else {
const err1369 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.type,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err1369];
}
else {
vErrors.push(err1369);
}
errors++;
}
}
if(data.notes !== undefined){
let data489 = data.notes;
if(data489 && typeof data489 == "object" && !Array.isArray(data489)){
for(const key243 in data489){
const _errs1409 = errors;
if(typeof key243 === "string"){
if(!pattern3.test(key243)){
const err1370 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.notes.propertyNames,data:key243,propertyName:key243};
if(vErrors === null){
vErrors = [err1370];
}
else {
vErrors.push(err1370);
}
errors++;
}
}
var valid452 = _errs1409 === errors;
if(!valid452){
const err1371 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key243},message:"property name must be valid",schema:schema11.properties.notes.propertyNames,parentSchema:schema11.properties.notes,data:data489};
if(vErrors === null){
vErrors = [err1371];
}
else {
vErrors.push(err1371);
}
errors++;
}
}
for(const key244 in data489){
let data490 = data489[key244];
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
if(data490.text === undefined){
const err1372 = {instancePath:instancePath+"/notes/" + key244.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.notes.additionalProperties.required,parentSchema:schema11.properties.notes.additionalProperties,data:data490};
if(vErrors === null){
vErrors = [err1372];
}
else {
vErrors.push(err1372);
}
errors++;
}
for(const key245 in data490){
if(!(key245 === "text")){
const err1373 = {instancePath:instancePath+"/notes/" + key244.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key245},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notes.additionalProperties,data:data490};
if(vErrors === null){
vErrors = [err1373];
}
else {
vErrors.push(err1373);
}
errors++;
}
}
if(data490.text !== undefined){
let data491 = data490.text;
if(typeof data491 === "string"){
if(data491.length > 4000){
const err1374 = {instancePath:instancePath+"/notes/" + key244.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data491};
if(vErrors === null){
vErrors = [err1374];
}
else {
vErrors.push(err1374);
}
errors++;
}
}
else {
const err1375 = {instancePath:instancePath+"/notes/" + key244.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.additionalProperties.properties.text.type,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data491};
if(vErrors === null){
vErrors = [err1375];
}
else {
vErrors.push(err1375);
}
errors++;
}
}
}
else {
const err1376 = {instancePath:instancePath+"/notes/" + key244.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.additionalProperties.type,parentSchema:schema11.properties.notes.additionalProperties,data:data490};
if(vErrors === null){
vErrors = [err1376];
}
else {
vErrors.push(err1376);
}
errors++;
}
}
}
else {
const err1377 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data489};
if(vErrors === null){
vErrors = [err1377];
}
else {
vErrors.push(err1377);
}
errors++;
}
}
if(data.layout !== undefined){
let data492 = data.layout;
if(data492 && typeof data492 == "object" && !Array.isArray(data492)){
for(const key246 in data492){
const _errs1418 = errors;
if(typeof key246 === "string"){
if(!pattern3.test(key246)){
const err1378 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.layout.propertyNames,data:key246,propertyName:key246};
if(vErrors === null){
vErrors = [err1378];
}
else {
vErrors.push(err1378);
}
errors++;
}
}
var valid455 = _errs1418 === errors;
if(!valid455){
const err1379 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key246},message:"property name must be valid",schema:schema11.properties.layout.propertyNames,parentSchema:schema11.properties.layout,data:data492};
if(vErrors === null){
vErrors = [err1379];
}
else {
vErrors.push(err1379);
}
errors++;
}
}
for(const key247 in data492){
let data493 = data492[key247];
if(data493 && typeof data493 == "object" && !Array.isArray(data493)){
if(data493.x === undefined){
const err1380 = {instancePath:instancePath+"/layout/" + key247.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data493};
if(vErrors === null){
vErrors = [err1380];
}
else {
vErrors.push(err1380);
}
errors++;
}
if(data493.y === undefined){
const err1381 = {instancePath:instancePath+"/layout/" + key247.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data493};
if(vErrors === null){
vErrors = [err1381];
}
else {
vErrors.push(err1381);
}
errors++;
}
for(const key248 in data493){
if(!((key248 === "x") || (key248 === "y"))){
const err1382 = {instancePath:instancePath+"/layout/" + key247.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key248},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.layout.additionalProperties,data:data493};
if(vErrors === null){
vErrors = [err1382];
}
else {
vErrors.push(err1382);
}
errors++;
}
}
if(data493.x !== undefined){
let data494 = data493.x;
if(!((typeof data494 == "number") && (isFinite(data494)))){
const err1383 = {instancePath:instancePath+"/layout/" + key247.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.x.type,parentSchema:schema11.properties.layout.additionalProperties.properties.x,data:data494};
if(vErrors === null){
vErrors = [err1383];
}
else {
vErrors.push(err1383);
}
errors++;
}
}
if(data493.y !== undefined){
let data495 = data493.y;
if(!((typeof data495 == "number") && (isFinite(data495)))){
const err1384 = {instancePath:instancePath+"/layout/" + key247.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.y.type,parentSchema:schema11.properties.layout.additionalProperties.properties.y,data:data495};
if(vErrors === null){
vErrors = [err1384];
}
else {
vErrors.push(err1384);
}
errors++;
}
}
}
else {
const err1385 = {instancePath:instancePath+"/layout/" + key247.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.additionalProperties.type,parentSchema:schema11.properties.layout.additionalProperties,data:data493};
if(vErrors === null){
vErrors = [err1385];
}
else {
vErrors.push(err1385);
}
errors++;
}
}
}
else {
const err1386 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data492};
if(vErrors === null){
vErrors = [err1386];
}
else {
vErrors.push(err1386);
}
errors++;
}
}
}
else {
const err1387 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1387];
}
else {
vErrors.push(err1387);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

