export { startCallers, type Crowd } from "./crowd.ts";
export { endsWithUs, until } from "./processes.ts";
export { startAsterisk, type AsteriskRig } from "./rig.ts";
export { toneFile } from "./sound-files.ts";
