import { testScenarios } from "../testing/scenarios.ts";

testScenarios(import.meta.dirname, "Dequeue");
