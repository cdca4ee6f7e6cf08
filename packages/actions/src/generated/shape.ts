// @ts-nocheck Made by `npm run generate` from the specs of the actions.
import type { ShapeCheck } from "@cordboard/language";


export default validate10 as ShapeCheck;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://cordboard.dev/schema/script-1.json","title":"Cordboard script","type":"object","properties":{"$schema":{"type":"string","maxLength":500},"version":{"type":"integer","const":1},"name":{"type":"string","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","description":"By this name others refer to the script."},"description":{"type":"string","maxLength":2000},"mediaType":{"const":"phone"},"language":{"type":"string","maxLength":35,"description":"BCP-47, such as en-US."},"timeZone":{"type":"string","maxLength":64,"description":"IANA, such as Europe/Berlin."},"variables":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"parameters":{"type":"object","propertyNames":{"pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64"},"additionalProperties":{"type":"object","required":["type","initial"],"properties":{"type":{"enum":["string","number","boolean"],"description":"What the variable holds."},"initial":{"type":["string","number","boolean"],"description":"The value a contact begins with."}},"additionalProperties":false}},"actions":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["type"],"discriminator":{"propertyName":"type"},"oneOf":[{"title":"Begin","description":"Where each call starts.","type":"object","properties":{"type":{"const":"Begin"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Callback","description":"Releases the caller, keeps their place in the queue, and calls them back in their turn.","type":"object","properties":{"type":{"const":"Callback"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"phoneNumber":{"type":"string","title":"Phone number","description":"The number to call back. The caller's own by default.","default":"{call.ani}","maxLength":200,"ui":{"kind":"template"}},"callerId":{"type":"string","title":"Caller ID","description":"The number that the customer sees. The one they called by default.","default":"{call.dnis}","maxLength":200,"ui":{"kind":"template"}},"callDelaySec":{"title":"Call delay (seconds)","description":"From the agent's accepting to the dialling, 0 to 59.","minimum":0,"maximum":59,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"attempts":{"type":"integer","title":"Attempts","description":"How often the customer is dialled at the most.","minimum":1,"maximum":10,"default":1},"minutesBetween":{"type":"integer","title":"Minutes between attempts","minimum":1,"maximum":1440,"default":5}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Hang up","description":"Ends the script and the call. A callback that waits in queue stays there.","type":"object","properties":{"type":{"const":"Hangup"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"cause":{"enum":["normal","busy","rejected","congestion"],"title":"Cause","description":"What the caller's network is told.","default":"normal"}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Menu","description":"Asks the caller to choose by pressing a key.","type":"object","properties":{"type":{"const":"Menu"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts","choices"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"What the caller can choose from.","maxItems":50,"ui":{"kind":"prompts"}},"choices":{"type":"array","items":{"type":"object","required":["key"],"properties":{"key":{"type":"string","title":"Key","pattern":"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$","form":"keys of a phone (0-9, * and #, at most 8) or a range such as 2-5","description":"A digit, * or #; several digits; or a range such as 2-5."},"label":{"type":"string","title":"For","maxLength":64}},"additionalProperties":false},"title":"Choices","description":"One branch each.","minItems":1,"maxItems":50,"ui":{"kind":"choices"}},"timeoutSec":{"type":"integer","title":"Timeout (seconds)","description":"How long to wait for the first key, after the prompts.","minimum":1,"maximum":60,"default":10,"ui":{"kind":"seconds"}},"interDigitSec":{"type":"integer","title":"Inter-digit timeout (seconds)","description":"How long to wait for a further key.","minimum":1,"maximum":20,"default":3,"ui":{"kind":"seconds"}},"maxDigits":{"type":"integer","title":"Digits","description":"At the most.","minimum":1,"maximum":8,"default":1},"terminationKey":{"enum":["#","*","none"],"title":"Termination key","description":"Ends a choice of several digits at once.","default":"#"},"maxNoInput":{"type":"integer","title":"Tries without input","description":"After so many timeouts: Timeout.","minimum":1,"maximum":10,"default":3},"maxNoMatch":{"type":"integer","title":"Tries without match","description":"After so many wrong keys: NoMatch.","minimum":1,"maximum":10,"default":3},"noInputPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no input","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"noMatchPrompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"After no match","description":"Played before the prompts again.","maxItems":50,"ui":{"kind":"prompts"}},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before; otherwise they choose at once (type-ahead).","default":false},"variable":{"type":"string","title":"Store in","description":"A variable that takes the digits.","pattern":"^[a-z][A-Za-z0-9_]{0,63}$","form":"a small letter followed by letters, digits and _, at most 64","ui":{"kind":"variable"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Music","description":"Plays hold music, or a recording, for the given time.","type":"object","properties":{"type":{"const":"Music"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{"musicClass":{"type":"string","title":"Music class","description":"A class of hold music of the call server. Empty: its default.","pattern":"^[A-Za-z0-9_-]{0,64}$","form":"letters, digits, _ and -, at most 64","default":""},"file":{"type":"string","title":"File","description":"A recording of the workspace instead of hold music.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}},"startOffsetSec":{"type":"integer","title":"Start at (seconds)","description":"Skips this much of the file.","minimum":0,"maximum":3600,"default":0,"ui":{"kind":"seconds"}},"seconds":{"type":"integer","title":"Seconds","description":"0: a file to its end; hold music until something happens.","minimum":0,"maximum":3600,"default":30,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On answer","description":"Goes on from here when an agent and the caller have been connected.","type":"object","properties":{"type":{"const":"OnAnswer"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"On release","description":"Goes on from here when the contact is over: the caller has left, or was hung up.","type":"object","properties":{"type":{"const":"OnRelease"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","properties":{},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type"],"additionalProperties":false},{"title":"Play","description":"Plays recordings, text and spoken values to the caller.","type":"object","properties":{"type":{"const":"Play"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["prompts"],"properties":{"prompts":{"type":"array","items":{"type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"type":"object","required":["type","text"],"properties":{"type":{"type":"string","const":"speech"},"text":{"type":"string","title":"Text","description":"Read aloud. {expression} stands for its value.","maxLength":2000,"ui":{"kind":"template"}}},"additionalProperties":false,"title":"Text to speech"},{"type":"object","required":["type","file"],"properties":{"type":{"type":"string","const":"file"},"file":{"type":"string","title":"File","description":"A recording in the workspace's prompts, without language and ending.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"prompt"}}},"additionalProperties":false,"title":"Recording"},{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","const":"value"},"value":{"type":"string","title":"Value","minLength":1,"maxLength":1000,"ui":{"kind":"expression","result":"any"}},"as":{"enum":["number","digits","characters"],"title":"Spoken as","default":"number"}},"additionalProperties":false,"title":"Spoken value"}]},"title":"Prompts","description":"Played one after another.","minItems":1,"maxItems":50,"ui":{"kind":"prompts"}},"bargeIn":{"type":"boolean","title":"Barge-in","description":"A key stops the prompts; it is kept for the action that follows.","default":true},"clearDigits":{"type":"boolean","title":"Clear digits","description":"Forget keys pressed before.","default":true}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Request agent","description":"Puts the caller in the queue of a skill and goes on at once.","type":"object","properties":{"type":{"const":"Reqagent"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["skill"],"properties":{"skill":{"type":"string","title":"Skill","description":"Whose queue it is.","pattern":"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$","form":"a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit","ui":{"kind":"resource","resource":"skill"}},"priority":{"title":"Priority","description":"0 to 1000; the higher is served first.","minimum":0,"maximum":1000,"default":0,"type":["integer","string"],"pattern":"^\\{[^{}]+\\}$","form":"a whole number or one {expression}","ui":{"kind":"computed"}},"acceleration":{"type":"integer","title":"Acceleration","description":"Priority gained for each minute in the queue.","minimum":0,"maximum":1000,"default":0},"maxPriority":{"type":"integer","title":"Maximum priority","description":"Acceleration goes no further than this.","minimum":0,"maximum":1000,"default":1000},"proficiencyFrom":{"type":"integer","title":"Proficiency from","description":"1 is the best.","minimum":1,"maximum":20,"default":1},"proficiencyTo":{"type":"integer","title":"Proficiency to","minimum":1,"maximum":20,"default":20},"targetAgent":{"type":"string","title":"Target agent","description":"Only the agent with this id. Empty: anyone.","default":"","maxLength":200,"ui":{"kind":"template"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false},{"title":"Wait","description":"Waits for some seconds, in silence, with or without a caller on the line.","type":"object","properties":{"type":{"const":"Wait"},"label":{"$ref":"#/$defs/label"},"properties":{"type":"object","required":["seconds"],"properties":{"seconds":{"type":"integer","title":"Seconds","minimum":1,"maximum":86400,"default":5,"ui":{"kind":"seconds"}}},"additionalProperties":false},"branches":{"$ref":"#/$defs/branches"}},"required":["type","properties"],"additionalProperties":false}]}},"notes":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":4000}},"additionalProperties":false}},"layout":{"type":"object","propertyNames":{"pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"additionalProperties":{"type":"object","required":["x","y"],"properties":{"x":{"type":"number"},"y":{"type":"number"}},"additionalProperties":false}}},"required":["version","name","mediaType","language","timeZone","actions"],"additionalProperties":false,"$defs":{"label":{"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."},"branches":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."}}};
const schema12 = {"type":"string","pattern":"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$","form":"one line of 1 to 64 characters, without control characters","description":"Shown on the canvas and in reports."};
const schema13 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$","form":"letters, digits, * and #, at most 64"},"additionalProperties":{"type":"string","pattern":"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$","form":"lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends"},"description":"Branch name → id of the action that follows."};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$", "u");
const pattern1 = new RegExp("^[a-z][A-Za-z0-9_]{0,63}$", "u");
const pattern3 = new RegExp("^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$", "u");
const pattern4 = new RegExp("^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$", "u");
const pattern8 = new RegExp("^\\{[^{}]+\\}$", "u");
const pattern16 = new RegExp("^(?:[0-9*#]{1,8}|[0-9]-[0-9])$", "u");
const pattern23 = new RegExp("^[A-Za-z0-9_-]{0,64}$", "u");

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
if(tag0 === "Begin"){
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
for(const key9 in data16){
if(!((((key9 === "type") || (key9 === "label")) || (key9 === "properties")) || (key9 === "branches"))){
const err42 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data16.type !== undefined){
let data17 = data16.type;
if("Begin" !== data17){
const err43 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Begin"},message:"must be equal to constant",schema:"Begin",parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.type,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data16.label !== undefined){
let data18 = data16.label;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
const err44 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data16.properties !== undefined){
let data19 = data16.properties;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key10 in data19){
const err46 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties,data:data19};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/0/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0].properties.properties,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data16.branches !== undefined){
let data20 = data16.branches;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key11 in data20){
const _errs55 = errors;
if(typeof key11 === "string"){
if(!pattern5.test(key11)){
const err48 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key11,propertyName:key11};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var valid14 = _errs55 === errors;
if(!valid14){
const err49 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
for(const key12 in data20){
let data21 = data20[key12];
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
const err50 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data20};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else if(tag0 === "Callback"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err54 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key13 in data16){
if(!((((key13 === "type") || (key13 === "label")) || (key13 === "properties")) || (key13 === "branches"))){
const err55 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data16.type !== undefined){
let data22 = data16.type;
if("Callback" !== data22){
const err56 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Callback"},message:"must be equal to constant",schema:"Callback",parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.type,data:data22};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.label !== undefined){
let data23 = data16.label;
if(typeof data23 === "string"){
if(!pattern4.test(data23)){
const err57 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data23};
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
const err58 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data23};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data16.properties !== undefined){
let data24 = data16.properties;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key14 in data24){
if(!(((((key14 === "phoneNumber") || (key14 === "callerId")) || (key14 === "callDelaySec")) || (key14 === "attempts")) || (key14 === "minutesBetween"))){
const err59 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.phoneNumber !== undefined){
let data25 = data24.phoneNumber;
if(typeof data25 === "string"){
if(data25.length > 200){
const err60 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/phoneNumber",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/phoneNumber/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.phoneNumber,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/phoneNumber",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/phoneNumber/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.phoneNumber.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.phoneNumber,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.callerId !== undefined){
let data26 = data24.callerId;
if(typeof data26 === "string"){
if(data26.length > 200){
const err62 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/callerId/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callerId,data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callerId",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/callerId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callerId.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callerId,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data24.callDelaySec !== undefined){
let data27 = data24.callDelaySec;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")){
const err64 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/callDelaySec/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callDelaySec.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callDelaySec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callDelaySec,data:data27};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 59 || isNaN(data27)){
const err65 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/callDelaySec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 59},message:"must be <= 59",schema:59,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callDelaySec,data:data27};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err66 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/callDelaySec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callDelaySec,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(typeof data27 === "string"){
if(!pattern8.test(data27)){
const err67 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/callDelaySec",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/callDelaySec/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.callDelaySec,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
if(data24.attempts !== undefined){
let data28 = data24.attempts;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err68 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.attempts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.attempts,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 10 || isNaN(data28)){
const err69 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.attempts,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err70 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/attempts",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.attempts,data:data28};
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
if(data24.minutesBetween !== undefined){
let data29 = data24.minutesBetween;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err71 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/minutesBetween/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.minutesBetween.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.minutesBetween,data:data29};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1440 || isNaN(data29)){
const err72 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/minutesBetween/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440",schema:1440,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.minutesBetween,data:data29};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err73 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/minutesBetween",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/properties/minutesBetween/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.properties.minutesBetween,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/1/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[1].properties.properties,data:data24};
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
let data30 = data16.branches;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key15 in data30){
const _errs82 = errors;
if(typeof key15 === "string"){
if(!pattern5.test(key15)){
const err75 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key15,propertyName:key15};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var valid21 = _errs82 === errors;
if(!valid21){
const err76 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key16 in data30){
let data31 = data30[key16];
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err77 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data31};
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
const err78 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data31};
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
const err79 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data30};
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
else if(tag0 === "Hangup"){
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
for(const key17 in data16){
if(!((((key17 === "type") || (key17 === "label")) || (key17 === "properties")) || (key17 === "branches"))){
const err82 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
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
let data32 = data16.type;
if("Hangup" !== data32){
const err83 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "Hangup"},message:"must be equal to constant",schema:"Hangup",parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.type,data:data32};
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
let data33 = data16.label;
if(typeof data33 === "string"){
if(!pattern4.test(data33)){
const err84 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data33};
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
const err85 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data33};
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
let data34 = data16.properties;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key18 in data34){
if(!(key18 === "cause")){
const err86 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data34.cause !== undefined){
let data35 = data34.cause;
if(!((((data35 === "normal") || (data35 === "busy")) || (data35 === "rejected")) || (data35 === "congestion"))){
const err87 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/cause",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/properties/cause/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.cause.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.cause.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.properties.cause,data:data35};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/2/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2].properties.properties,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data16.branches !== undefined){
let data36 = data16.branches;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key19 in data36){
const _errs100 = errors;
if(typeof key19 === "string"){
if(!pattern5.test(key19)){
const err89 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key19,propertyName:key19};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var valid28 = _errs100 === errors;
if(!valid28){
const err90 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key19},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data36};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
for(const key20 in data36){
let data37 = data36[key20];
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
const err91 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data37};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else if(tag0 === "Menu"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err95 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data16.properties === undefined){
const err96 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key21 in data16){
if(!((((key21 === "type") || (key21 === "label")) || (key21 === "properties")) || (key21 === "branches"))){
const err97 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data16.type !== undefined){
let data38 = data16.type;
if("Menu" !== data38){
const err98 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "Menu"},message:"must be equal to constant",schema:"Menu",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.type,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data16.label !== undefined){
let data39 = data16.label;
if(typeof data39 === "string"){
if(!pattern4.test(data39)){
const err99 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data39};
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
const err100 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data39};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data16.properties !== undefined){
let data40 = data16.properties;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.prompts === undefined){
const err101 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data40};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data40.choices === undefined){
const err102 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/required",keyword:"required",params:{missingProperty: "choices"},message:"must have required property '"+"choices"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data40};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key22 in data40){
if(!(func2.call(schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties, key22))){
const err103 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data40};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data40.prompts !== undefined){
let data41 = data40.prompts;
if(Array.isArray(data41)){
if(data41.length > 50){
const err104 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts,data:data41};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len0 = data41.length;
for(let i0=0; i0<len0; i0++){
let data42 = data41[i0];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.type === undefined){
const err105 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items,data:data42};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const tag1 = data42.type;
if(typeof tag1 == "string"){
if(tag1 === "speech"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.type === undefined){
const err106 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data42};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data42.text === undefined){
const err107 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data42};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key23 in data42){
if(!((key23 === "type") || (key23 === "text"))){
const err108 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data42};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data42.type !== undefined){
let data43 = data42.type;
if(typeof data43 !== "string"){
const err109 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if("speech" !== data43){
const err110 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data42.text !== undefined){
let data44 = data42.text;
if(typeof data44 === "string"){
if(data44.length > 2000){
const err111 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data44};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data44};
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
else {
const err113 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[0],data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else if(tag1 === "file"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.type === undefined){
const err114 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data42};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data42.file === undefined){
const err115 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data42};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key24 in data42){
if(!((key24 === "type") || (key24 === "file"))){
const err116 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data42};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data42.type !== undefined){
let data45 = data42.type;
if(typeof data45 !== "string"){
const err117 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data45};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if("file" !== data45){
const err118 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data45};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data42.file !== undefined){
let data46 = data42.file;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err119 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data46};
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
const err120 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data46};
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
const err121 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[1],data:data42};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else if(tag1 === "value"){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.type === undefined){
const err122 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data42};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data42.value === undefined){
const err123 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data42};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
for(const key25 in data42){
if(!(((key25 === "type") || (key25 === "value")) || (key25 === "as"))){
const err124 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data42};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data42.type !== undefined){
let data47 = data42.type;
if(typeof data47 !== "string"){
const err125 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data47};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if("value" !== data47){
const err126 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data47};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data42.value !== undefined){
let data48 = data42.value;
if(typeof data48 === "string"){
if(data48.length > 1000){
const err127 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data48.length < 1){
const err128 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data48};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data48};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data42.as !== undefined){
let data49 = data42.as;
if(!(((data49 === "number") || (data49 === "digits")) || (data49 === "characters"))){
const err130 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data49};
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
const err131 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.oneOf[2],data:data42};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag1},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items,data:data42};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag1},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items,data:data42};
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
const err134 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i0,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.items,data:data42};
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
const err135 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.prompts,data:data41};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data40.choices !== undefined){
let data50 = data40.choices;
if(Array.isArray(data50)){
if(data50.length > 50){
const err136 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices,data:data50};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data50.length < 1){
const err137 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices,data:data50};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len1 = data50.length;
for(let i1=0; i1<len1; i1++){
let data51 = data50[i1];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.key === undefined){
const err138 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items,data:data51};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key26 in data51){
if(!((key26 === "key") || (key26 === "label"))){
const err139 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items,data:data51};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data51.key !== undefined){
let data52 = data51.key;
if(typeof data52 === "string"){
if(!pattern16.test(data52)){
const err140 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"},message:"must match pattern \""+"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$"+"\"",schema:"^(?:[0-9*#]{1,8}|[0-9]-[0-9])$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.properties.key,data:data52};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1+"/key",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.properties.key.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.properties.key,data:data52};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data51.label !== undefined){
let data53 = data51.label;
if(typeof data53 === "string"){
if(data53.length > 64){
const err142 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",schema:64,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.properties.label,data:data53};
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
const err143 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1+"/label",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.properties.label.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.properties.label,data:data53};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices/" + i1,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.items,data:data51};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/choices",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.choices,data:data50};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data40.timeoutSec !== undefined){
let data54 = data40.timeoutSec;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err146 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/timeoutSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.timeoutSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.timeoutSec,data:data54};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 60 || isNaN(data54)){
const err147 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/timeoutSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60",schema:60,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.timeoutSec,data:data54};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data54 < 1 || isNaN(data54)){
const err148 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/timeoutSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/timeoutSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.timeoutSec,data:data54};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data40.interDigitSec !== undefined){
let data55 = data40.interDigitSec;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err149 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/interDigitSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.interDigitSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.interDigitSec,data:data55};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 20 || isNaN(data55)){
const err150 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/interDigitSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.interDigitSec,data:data55};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err151 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/interDigitSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/interDigitSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.interDigitSec,data:data55};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
if(data40.maxDigits !== undefined){
let data56 = data40.maxDigits;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err152 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxDigits/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxDigits,data:data56};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 8 || isNaN(data56)){
const err153 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxDigits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8},message:"must be <= 8",schema:8,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxDigits,data:data56};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err154 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxDigits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxDigits,data:data56};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
if(data40.terminationKey !== undefined){
let data57 = data40.terminationKey;
if(!(((data57 === "#") || (data57 === "*")) || (data57 === "none"))){
const err155 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/terminationKey",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/terminationKey/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.terminationKey.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.terminationKey.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.terminationKey,data:data57};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data40.maxNoInput !== undefined){
let data58 = data40.maxNoInput;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err156 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxNoInput/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoInput.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoInput,data:data58};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 10 || isNaN(data58)){
const err157 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxNoInput/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoInput,data:data58};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err158 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoInput",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxNoInput/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoInput,data:data58};
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
if(data40.maxNoMatch !== undefined){
let data59 = data40.maxNoMatch;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err159 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxNoMatch/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoMatch.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoMatch,data:data59};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 10 || isNaN(data59)){
const err160 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxNoMatch/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoMatch,data:data59};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err161 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxNoMatch",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/maxNoMatch/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.maxNoMatch,data:data59};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data40.noInputPrompts !== undefined){
let data60 = data40.noInputPrompts;
if(Array.isArray(data60)){
if(data60.length > 50){
const err162 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts,data:data60};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const len2 = data60.length;
for(let i2=0; i2<len2; i2++){
let data61 = data60[i2];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err163 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data61};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const tag2 = data61.type;
if(typeof tag2 == "string"){
if(tag2 === "speech"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err164 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data61};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data61.text === undefined){
const err165 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data61};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key27 in data61){
if(!((key27 === "type") || (key27 === "text"))){
const err166 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data61};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data61.type !== undefined){
let data62 = data61.type;
if(typeof data62 !== "string"){
const err167 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data62};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if("speech" !== data62){
const err168 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.type,data:data62};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data61.text !== undefined){
let data63 = data61.text;
if(typeof data63 === "string"){
if(data63.length > 2000){
const err169 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data63};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].properties.text,data:data63};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[0],data:data61};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else if(tag2 === "file"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err172 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data61.file === undefined){
const err173 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key28 in data61){
if(!((key28 === "type") || (key28 === "file"))){
const err174 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data61.type !== undefined){
let data64 = data61.type;
if(typeof data64 !== "string"){
const err175 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data64};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if("file" !== data64){
const err176 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.type,data:data64};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data61.file !== undefined){
let data65 = data61.file;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err177 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data65};
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
const err178 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].properties.file,data:data65};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[1],data:data61};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else if(tag2 === "value"){
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.type === undefined){
const err180 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data61};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data61.value === undefined){
const err181 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data61};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key29 in data61){
if(!(((key29 === "type") || (key29 === "value")) || (key29 === "as"))){
const err182 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data61};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data61.type !== undefined){
let data66 = data61.type;
if(typeof data66 !== "string"){
const err183 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data66};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if("value" !== data66){
const err184 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.type,data:data66};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data61.value !== undefined){
let data67 = data61.value;
if(typeof data67 === "string"){
if(data67.length > 1000){
const err185 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data67};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data67.length < 1){
const err186 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data67};
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
const err187 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.value,data:data67};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data61.as !== undefined){
let data68 = data61.as;
if(!(((data68 === "number") || (data68 === "digits")) || (data68 === "characters"))){
const err188 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].properties.as,data:data68};
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
const err189 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.oneOf[2],data:data61};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag2},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data61};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag2},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data61};
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
const err192 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts/" + i2,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.items,data:data61};
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
const err193 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noInputPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noInputPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noInputPrompts,data:data60};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data40.noMatchPrompts !== undefined){
let data69 = data40.noMatchPrompts;
if(Array.isArray(data69)){
if(data69.length > 50){
const err194 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts,data:data69};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len3 = data69.length;
for(let i3=0; i3<len3; i3++){
let data70 = data69[i3];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.type === undefined){
const err195 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data70};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const tag3 = data70.type;
if(typeof tag3 == "string"){
if(tag3 === "speech"){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.type === undefined){
const err196 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data70};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data70.text === undefined){
const err197 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data70};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key30 in data70){
if(!((key30 === "type") || (key30 === "text"))){
const err198 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data70};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data70.type !== undefined){
let data71 = data70.type;
if(typeof data71 !== "string"){
const err199 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data71};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if("speech" !== data71){
const err200 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.type,data:data71};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data70.text !== undefined){
let data72 = data70.text;
if(typeof data72 === "string"){
if(data72.length > 2000){
const err201 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data72};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].properties.text,data:data72};
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
else {
const err203 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[0],data:data70};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else if(tag3 === "file"){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.type === undefined){
const err204 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data70.file === undefined){
const err205 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key31 in data70){
if(!((key31 === "type") || (key31 === "file"))){
const err206 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data70.type !== undefined){
let data73 = data70.type;
if(typeof data73 !== "string"){
const err207 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data73};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if("file" !== data73){
const err208 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.type,data:data73};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data70.file !== undefined){
let data74 = data70.file;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err209 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data74};
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
const err210 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].properties.file,data:data74};
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
else {
const err211 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[1],data:data70};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else if(tag3 === "value"){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.type === undefined){
const err212 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data70};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data70.value === undefined){
const err213 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data70};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key32 in data70){
if(!(((key32 === "type") || (key32 === "value")) || (key32 === "as"))){
const err214 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data70};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data70.type !== undefined){
let data75 = data70.type;
if(typeof data75 !== "string"){
const err215 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data75};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if("value" !== data75){
const err216 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.type,data:data75};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data70.value !== undefined){
let data76 = data70.value;
if(typeof data76 === "string"){
if(data76.length > 1000){
const err217 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data76};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data76.length < 1){
const err218 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data76};
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
const err219 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.value,data:data76};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data70.as !== undefined){
let data77 = data70.as;
if(!(((data77 === "number") || (data77 === "digits")) || (data77 === "characters"))){
const err220 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].properties.as,data:data77};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.oneOf[2],data:data70};
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
const err222 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag3},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data70};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag3},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data70};
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
const err224 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts/" + i3,schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.items,data:data70};
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
const err225 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/noMatchPrompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/noMatchPrompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.noMatchPrompts,data:data69};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data40.clearDigits !== undefined){
let data78 = data40.clearDigits;
if(typeof data78 !== "boolean"){
const err226 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.clearDigits,data:data78};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data40.variable !== undefined){
let data79 = data40.variable;
if(typeof data79 === "string"){
if(!pattern1.test(data79)){
const err227 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/variable/pattern",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9_]{0,63}$"},message:"must match pattern \""+"^[a-z][A-Za-z0-9_]{0,63}$"+"\"",schema:"^[a-z][A-Za-z0-9_]{0,63}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.variable,data:data79};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/variable",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/properties/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.variable.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.properties.variable,data:data79};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/3/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3].properties.properties,data:data40};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data16.branches !== undefined){
let data80 = data16.branches;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key33 in data80){
const _errs222 = errors;
if(typeof key33 === "string"){
if(!pattern5.test(key33)){
const err230 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key33,propertyName:key33};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
var valid65 = _errs222 === errors;
if(!valid65){
const err231 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key33},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data80};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
for(const key34 in data80){
let data81 = data80[key34];
if(typeof data81 === "string"){
if(!pattern3.test(data81)){
const err232 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data81};
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
const err233 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data81};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data80};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[3].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else if(tag0 === "Music"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err236 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[4].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
for(const key35 in data16){
if(!((((key35 === "type") || (key35 === "label")) || (key35 === "properties")) || (key35 === "branches"))){
const err237 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data16.type !== undefined){
let data82 = data16.type;
if("Music" !== data82){
const err238 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "Music"},message:"must be equal to constant",schema:"Music",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.type,data:data82};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data16.label !== undefined){
let data83 = data16.label;
if(typeof data83 === "string"){
if(!pattern4.test(data83)){
const err239 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data83};
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
const err240 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data83};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data16.properties !== undefined){
let data84 = data16.properties;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key36 in data84){
if(!((((key36 === "musicClass") || (key36 === "file")) || (key36 === "startOffsetSec")) || (key36 === "seconds"))){
const err241 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data84};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data84.musicClass !== undefined){
let data85 = data84.musicClass;
if(typeof data85 === "string"){
if(!pattern23.test(data85)){
const err242 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/musicClass/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{0,64}$"},message:"must match pattern \""+"^[A-Za-z0-9_-]{0,64}$"+"\"",schema:"^[A-Za-z0-9_-]{0,64}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.musicClass,data:data85};
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
const err243 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/musicClass",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/musicClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.musicClass.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.musicClass,data:data85};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data84.file !== undefined){
let data86 = data84.file;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err244 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.file,data:data86};
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
const err245 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.file,data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data84.startOffsetSec !== undefined){
let data87 = data84.startOffsetSec;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err246 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/startOffsetSec/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.startOffsetSec.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.startOffsetSec,data:data87};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 3600 || isNaN(data87)){
const err247 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/startOffsetSec/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.startOffsetSec,data:data87};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data87 < 0 || isNaN(data87)){
const err248 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/startOffsetSec",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/startOffsetSec/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.startOffsetSec,data:data87};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
if(data84.seconds !== undefined){
let data88 = data84.seconds;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err249 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.seconds,data:data88};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 3600 || isNaN(data88)){
const err250 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600},message:"must be <= 3600",schema:3600,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.seconds,data:data88};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data88 < 0 || isNaN(data88)){
const err251 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.properties.seconds,data:data88};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/4/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4].properties.properties,data:data84};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data16.branches !== undefined){
let data89 = data16.branches;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key37 in data89){
const _errs247 = errors;
if(typeof key37 === "string"){
if(!pattern5.test(key37)){
const err253 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key37,propertyName:key37};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
var valid72 = _errs247 === errors;
if(!valid72){
const err254 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key37},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data89};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
for(const key38 in data89){
let data90 = data89[key38];
if(typeof data90 === "string"){
if(!pattern3.test(data90)){
const err255 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data90};
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
const err256 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key38.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data90};
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
const err257 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data89};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[4].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else if(tag0 === "OnAnswer"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err259 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[5].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key39 in data16){
if(!((((key39 === "type") || (key39 === "label")) || (key39 === "properties")) || (key39 === "branches"))){
const err260 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data16.type !== undefined){
let data91 = data16.type;
if("OnAnswer" !== data91){
const err261 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "OnAnswer"},message:"must be equal to constant",schema:"OnAnswer",parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.type,data:data91};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data16.label !== undefined){
let data92 = data16.label;
if(typeof data92 === "string"){
if(!pattern4.test(data92)){
const err262 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data92};
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
const err263 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data92};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data16.properties !== undefined){
let data93 = data16.properties;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key40 in data93){
const err264 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data93};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/5/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5].properties.properties,data:data93};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data16.branches !== undefined){
let data94 = data16.branches;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key41 in data94){
const _errs264 = errors;
if(typeof key41 === "string"){
if(!pattern5.test(key41)){
const err266 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key41,propertyName:key41};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var valid78 = _errs264 === errors;
if(!valid78){
const err267 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key41},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data94};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
for(const key42 in data94){
let data95 = data94[key42];
if(typeof data95 === "string"){
if(!pattern3.test(data95)){
const err268 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data95};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data95};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data94};
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
const err271 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[5].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else if(tag0 === "OnRelease"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err272 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[6].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key43 in data16){
if(!((((key43 === "type") || (key43 === "label")) || (key43 === "properties")) || (key43 === "branches"))){
const err273 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data16.type !== undefined){
let data96 = data16.type;
if("OnRelease" !== data96){
const err274 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "OnRelease"},message:"must be equal to constant",schema:"OnRelease",parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.type,data:data96};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data16.label !== undefined){
let data97 = data16.label;
if(typeof data97 === "string"){
if(!pattern4.test(data97)){
const err275 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data97};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data97};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data16.properties !== undefined){
let data98 = data16.properties;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key44 in data98){
const err277 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data98};
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
const err278 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/6/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6].properties.properties,data:data98};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data16.branches !== undefined){
let data99 = data16.branches;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key45 in data99){
const _errs281 = errors;
if(typeof key45 === "string"){
if(!pattern5.test(key45)){
const err279 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key45,propertyName:key45};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
var valid84 = _errs281 === errors;
if(!valid84){
const err280 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key45},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data99};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
for(const key46 in data99){
let data100 = data99[key46];
if(typeof data100 === "string"){
if(!pattern3.test(data100)){
const err281 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data100};
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
const err282 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data100};
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
const err283 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data99};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[6].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[6],data:data16};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else if(tag0 === "Play"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err285 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data16.properties === undefined){
const err286 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key47 in data16){
if(!((((key47 === "type") || (key47 === "label")) || (key47 === "properties")) || (key47 === "branches"))){
const err287 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data16.type !== undefined){
let data101 = data16.type;
if("Play" !== data101){
const err288 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "Play"},message:"must be equal to constant",schema:"Play",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.type,data:data101};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data16.label !== undefined){
let data102 = data16.label;
if(typeof data102 === "string"){
if(!pattern4.test(data102)){
const err289 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data102};
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
const err290 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data102};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data16.properties !== undefined){
let data103 = data16.properties;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.prompts === undefined){
const err291 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/required",keyword:"required",params:{missingProperty: "prompts"},message:"must have required property '"+"prompts"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data103};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key48 in data103){
if(!(((key48 === "prompts") || (key48 === "bargeIn")) || (key48 === "clearDigits"))){
const err292 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data103};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data103.prompts !== undefined){
let data104 = data103.prompts;
if(Array.isArray(data104)){
if(data104.length > 50){
const err293 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts,data:data104};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data104.length < 1){
const err294 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts,data:data104};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
const len4 = data104.length;
for(let i4=0; i4<len4; i4++){
let data105 = data104[i4];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.type === undefined){
const err295 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items,data:data105};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const tag4 = data105.type;
if(typeof tag4 == "string"){
if(tag4 === "speech"){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.type === undefined){
const err296 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data105};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data105.text === undefined){
const err297 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data105};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key49 in data105){
if(!((key49 === "type") || (key49 === "text"))){
const err298 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data105};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data105.type !== undefined){
let data106 = data105.type;
if(typeof data106 !== "string"){
const err299 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data106};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if("speech" !== data106){
const err300 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "speech"},message:"must be equal to constant",schema:"speech",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.type,data:data106};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data105.text !== undefined){
let data107 = data105.text;
if(typeof data107 === "string"){
if(data107.length > 2000){
const err301 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data107};
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
const err302 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/text",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.text.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].properties.text,data:data107};
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
const err303 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[0],data:data105};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else if(tag4 === "file"){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.type === undefined){
const err304 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data105.file === undefined){
const err305 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
for(const key50 in data105){
if(!((key50 === "type") || (key50 === "file"))){
const err306 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data105.type !== undefined){
let data108 = data105.type;
if(typeof data108 !== "string"){
const err307 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data108};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if("file" !== data108){
const err308 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant",schema:"file",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.type,data:data108};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data105.file !== undefined){
let data109 = data105.file;
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err309 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data109};
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
const err310 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/file",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.file.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].properties.file,data:data109};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[1],data:data105};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else if(tag4 === "value"){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.type === undefined){
const err312 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data105};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data105.value === undefined){
const err313 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data105};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
for(const key51 in data105){
if(!(((key51 === "type") || (key51 === "value")) || (key51 === "as"))){
const err314 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data105};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data105.type !== undefined){
let data110 = data105.type;
if(typeof data110 !== "string"){
const err315 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.type.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data110};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if("value" !== data110){
const err316 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "value"},message:"must be equal to constant",schema:"value",parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.type,data:data110};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data105.value !== undefined){
let data111 = data105.value;
if(typeof data111 === "string"){
if(data111.length > 1000){
const err317 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/value/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data111};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data111.length < 1){
const err318 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data111};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/value",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.value,data:data111};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data105.as !== undefined){
let data112 = data105.as;
if(!(((data112 === "number") || (data112 === "digits")) || (data112 === "characters"))){
const err320 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4+"/as",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/properties/as/enum",keyword:"enum",params:{allowedValues: schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.as.enum,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].properties.as,data:data112};
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
const err321 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.oneOf[2],data:data105};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag4},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items,data:data105};
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
const err323 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag4},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.discriminator,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items,data:data105};
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
const err324 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts/" + i4,schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.items,data:data105};
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
const err325 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/prompts",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/prompts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.prompts,data:data104};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data103.bargeIn !== undefined){
let data113 = data103.bargeIn;
if(typeof data113 !== "boolean"){
const err326 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/bargeIn",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/bargeIn/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.bargeIn.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.bargeIn,data:data113};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data103.clearDigits !== undefined){
let data114 = data103.clearDigits;
if(typeof data114 !== "boolean"){
const err327 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/clearDigits",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/properties/clearDigits/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.clearDigits.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.properties.clearDigits,data:data114};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/7/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7].properties.properties,data:data103};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data16.branches !== undefined){
let data115 = data16.branches;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key52 in data115){
const _errs329 = errors;
if(typeof key52 === "string"){
if(!pattern5.test(key52)){
const err329 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key52,propertyName:key52};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
var valid100 = _errs329 === errors;
if(!valid100){
const err330 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key52},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data115};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
for(const key53 in data115){
let data116 = data115[key53];
if(typeof data116 === "string"){
if(!pattern3.test(data116)){
const err331 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data116};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data115};
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
const err334 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/7/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[7].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[7],data:data16};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else if(tag0 === "Reqagent"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err335 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data16.properties === undefined){
const err336 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key54 in data16){
if(!((((key54 === "type") || (key54 === "label")) || (key54 === "properties")) || (key54 === "branches"))){
const err337 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data16.type !== undefined){
let data117 = data16.type;
if("Reqagent" !== data117){
const err338 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "Reqagent"},message:"must be equal to constant",schema:"Reqagent",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.type,data:data117};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data16.label !== undefined){
let data118 = data16.label;
if(typeof data118 === "string"){
if(!pattern4.test(data118)){
const err339 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data118};
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
const err340 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data118};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data16.properties !== undefined){
let data119 = data16.properties;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.skill === undefined){
const err341 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/required",keyword:"required",params:{missingProperty: "skill"},message:"must have required property '"+"skill"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data119};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
for(const key55 in data119){
if(!(((((((key55 === "skill") || (key55 === "priority")) || (key55 === "acceleration")) || (key55 === "maxPriority")) || (key55 === "proficiencyFrom")) || (key55 === "proficiencyTo")) || (key55 === "targetAgent"))){
const err342 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data119};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data119.skill !== undefined){
let data120 = data119.skill;
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err343 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/skill/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"},message:"must match pattern \""+"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$"+"\"",schema:"^(?!.*\\.\\.)[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/-]{0,62}[\\p{L}\\p{N}])?$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.skill,data:data120};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/skill",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/skill/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.skill.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.skill,data:data120};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data119.priority !== undefined){
let data121 = data119.priority;
if((!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))) && (typeof data121 !== "string")){
const err345 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/priority/type",keyword:"type",params:{type: schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.priority.type},message:"must be integer,string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.priority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.priority,data:data121};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 1000 || isNaN(data121)){
const err346 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/priority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.priority,data:data121};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err347 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/priority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.priority,data:data121};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(typeof data121 === "string"){
if(!pattern8.test(data121)){
const err348 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/priority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/priority/pattern",keyword:"pattern",params:{pattern: "^\\{[^{}]+\\}$"},message:"must match pattern \""+"^\\{[^{}]+\\}$"+"\"",schema:"^\\{[^{}]+\\}$",parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.priority,data:data121};
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
if(data119.acceleration !== undefined){
let data122 = data119.acceleration;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err349 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/acceleration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.acceleration.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.acceleration,data:data122};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 1000 || isNaN(data122)){
const err350 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/acceleration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.acceleration,data:data122};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err351 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/acceleration",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/acceleration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.acceleration,data:data122};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
if(data119.maxPriority !== undefined){
let data123 = data119.maxPriority;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err352 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/maxPriority/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.maxPriority.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.maxPriority,data:data123};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 1000 || isNaN(data123)){
const err353 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/maxPriority/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.maxPriority,data:data123};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err354 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/maxPriority",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/maxPriority/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.maxPriority,data:data123};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
if(data119.proficiencyFrom !== undefined){
let data124 = data119.proficiencyFrom;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err355 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/proficiencyFrom/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyFrom.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyFrom,data:data124};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 20 || isNaN(data124)){
const err356 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/proficiencyFrom/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyFrom,data:data124};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err357 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyFrom",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/proficiencyFrom/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyFrom,data:data124};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
if(data119.proficiencyTo !== undefined){
let data125 = data119.proficiencyTo;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err358 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/proficiencyTo/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyTo.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyTo,data:data125};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 20 || isNaN(data125)){
const err359 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/proficiencyTo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20},message:"must be <= 20",schema:20,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyTo,data:data125};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data125 < 1 || isNaN(data125)){
const err360 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/proficiencyTo",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/proficiencyTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.proficiencyTo,data:data125};
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
if(data119.targetAgent !== undefined){
let data126 = data119.targetAgent;
if(typeof data126 === "string"){
if(data126.length > 200){
const err361 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/targetAgent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.targetAgent,data:data126};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/targetAgent",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/properties/targetAgent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.targetAgent.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.properties.targetAgent,data:data126};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/8/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8].properties.properties,data:data119};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data16.branches !== undefined){
let data127 = data16.branches;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key56 in data127){
const _errs360 = errors;
if(typeof key56 === "string"){
if(!pattern5.test(key56)){
const err364 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key56,propertyName:key56};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
var valid107 = _errs360 === errors;
if(!valid107){
const err365 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key56},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data127};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
for(const key57 in data127){
let data128 = data127[key57];
if(typeof data128 === "string"){
if(!pattern3.test(data128)){
const err366 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data128};
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
const err367 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data128};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data127};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/8/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[8].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[8],data:data16};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else if(tag0 === "Wait"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.type === undefined){
const err370 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data16.properties === undefined){
const err371 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
for(const key58 in data16){
if(!((((key58 === "type") || (key58 === "label")) || (key58 === "properties")) || (key58 === "branches"))){
const err372 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data16.type !== undefined){
let data129 = data16.type;
if("Wait" !== data129){
const err373 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "Wait"},message:"must be equal to constant",schema:"Wait",parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.type,data:data129};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data16.label !== undefined){
let data130 = data16.label;
if(typeof data130 === "string"){
if(!pattern4.test(data130)){
const err374 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/pattern",keyword:"pattern",params:{pattern: "^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"},message:"must match pattern \""+"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$"+"\"",schema:"^[^\\p{Cc}\\p{Zl}\\p{Zp}]{1,64}$",parentSchema:schema12,data:data130};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/$defs/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data130};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data16.properties !== undefined){
let data131 = data16.properties;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.seconds === undefined){
const err376 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.required,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data131};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
for(const key59 in data131){
if(!(key59 === "seconds")){
const err377 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data131};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data131.seconds !== undefined){
let data132 = data131.seconds;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err378 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.seconds.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.seconds,data:data132};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 86400 || isNaN(data132)){
const err379 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.seconds,data:data132};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data132 < 1 || isNaN(data132)){
const err380 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties/seconds",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.properties.seconds,data:data132};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
}
else {
const err381 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/properties",schemaPath:"#/properties/actions/additionalProperties/oneOf/9/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties.type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9].properties.properties,data:data131};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data16.branches !== undefined){
let data133 = data16.branches;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key60 in data133){
const _errs379 = errors;
if(typeof key60 === "string"){
if(!pattern5.test(key60)){
const err382 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"},message:"must match pattern \""+"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$"+"\"",schema:"^[A-Za-z0-9*#][A-Za-z0-9*#-]{0,63}$",parentSchema:schema13.propertyNames,data:key60,propertyName:key60};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
var valid114 = _errs379 === errors;
if(!valid114){
const err383 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/propertyNames",keyword:"propertyNames",params:{propertyName: key60},message:"property name must be valid",schema:schema13.propertyNames,parentSchema:schema13,data:data133};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
for(const key61 in data133){
let data134 = data133[key61];
if(typeof data134 === "string"){
if(!pattern3.test(data134)){
const err384 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema13.additionalProperties,data:data134};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/branches/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.additionalProperties.type,parentSchema:schema13.additionalProperties,data:data134};
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
const err386 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/branches",schemaPath:"#/$defs/branches/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data:data133};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/oneOf/9/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.oneOf[9].type,parentSchema:schema11.properties.actions.additionalProperties.oneOf[9],data:data16};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string",schema:schema11.properties.actions.additionalProperties.discriminator,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
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
const err390 = {instancePath:instancePath+"/actions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/actions/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.additionalProperties.type,parentSchema:schema11.properties.actions.additionalProperties,data:data16};
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
const err391 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.actions.type,parentSchema:schema11.properties.actions,data:data15};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data.notes !== undefined){
let data135 = data.notes;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key62 in data135){
const _errs385 = errors;
if(typeof key62 === "string"){
if(!pattern3.test(key62)){
const err392 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.notes.propertyNames,data:key62,propertyName:key62};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
var valid116 = _errs385 === errors;
if(!valid116){
const err393 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/propertyNames",keyword:"propertyNames",params:{propertyName: key62},message:"property name must be valid",schema:schema11.properties.notes.propertyNames,parentSchema:schema11.properties.notes,data:data135};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
for(const key63 in data135){
let data136 = data135[key63];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.text === undefined){
const err394 = {instancePath:instancePath+"/notes/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema11.properties.notes.additionalProperties.required,parentSchema:schema11.properties.notes.additionalProperties,data:data136};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
for(const key64 in data136){
if(!(key64 === "text")){
const err395 = {instancePath:instancePath+"/notes/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notes.additionalProperties,data:data136};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data136.text !== undefined){
let data137 = data136.text;
if(typeof data137 === "string"){
if(data137.length > 4000){
const err396 = {instancePath:instancePath+"/notes/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters",schema:4000,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data137};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/notes/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/notes/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notes.additionalProperties.properties.text.type,parentSchema:schema11.properties.notes.additionalProperties.properties.text,data:data137};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/notes/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/notes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.additionalProperties.type,parentSchema:schema11.properties.notes.additionalProperties,data:data136};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notes.type,parentSchema:schema11.properties.notes,data:data135};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data.layout !== undefined){
let data138 = data.layout;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key65 in data138){
const _errs394 = errors;
if(typeof key65 === "string"){
if(!pattern3.test(key65)){
const err400 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"},message:"must match pattern \""+"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$"+"\"",schema:"^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$",parentSchema:schema11.properties.layout.propertyNames,data:key65,propertyName:key65};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
var valid119 = _errs394 === errors;
if(!valid119){
const err401 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/propertyNames",keyword:"propertyNames",params:{propertyName: key65},message:"property name must be valid",schema:schema11.properties.layout.propertyNames,parentSchema:schema11.properties.layout,data:data138};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
for(const key66 in data138){
let data139 = data138[key66];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.x === undefined){
const err402 = {instancePath:instancePath+"/layout/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data139.y === undefined){
const err403 = {instancePath:instancePath+"/layout/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.layout.additionalProperties.required,parentSchema:schema11.properties.layout.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
for(const key67 in data139){
if(!((key67 === "x") || (key67 === "y"))){
const err404 = {instancePath:instancePath+"/layout/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.layout.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data139.x !== undefined){
let data140 = data139.x;
if(!((typeof data140 == "number") && (isFinite(data140)))){
const err405 = {instancePath:instancePath+"/layout/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/x",schemaPath:"#/properties/layout/additionalProperties/properties/x/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.x.type,parentSchema:schema11.properties.layout.additionalProperties.properties.x,data:data140};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data139.y !== undefined){
let data141 = data139.y;
if(!((typeof data141 == "number") && (isFinite(data141)))){
const err406 = {instancePath:instancePath+"/layout/" + key66.replace(/~/g, "~0").replace(/\//g, "~1")+"/y",schemaPath:"#/properties/layout/additionalProperties/properties/y/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.layout.additionalProperties.properties.y.type,parentSchema:schema11.properties.layout.additionalProperties.properties.y,data:data141};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/layout/" + key66.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/layout/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.additionalProperties.type,parentSchema:schema11.properties.layout.additionalProperties,data:data139};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.layout.type,parentSchema:schema11.properties.layout,data:data138};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
else {
const err409 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

