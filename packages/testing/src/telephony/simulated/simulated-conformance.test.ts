import { telephonyConformance } from "../conformance.ts";
import { openSimulatedRig } from "./simulated-rig.ts";

telephonyConformance("The simulated switch", openSimulatedRig);
