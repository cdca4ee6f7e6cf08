import type { Operation } from "./operation.ts";
import {
  CustomerBehaviour,
  Digits,
  NewSimulatedCall,
  SimulatedCall,
} from "../schemas/simulated-calls.ts";

export const simulatedCallsOperations = {
  simulateCall: {
    method: "POST",
    path: "/api/simulated-calls",
    permission: "simulate",
    summary: "Somebody calls in",
    body: NewSimulatedCall,
    answer: SimulatedCall,
    status: 201,
    simulated: true,
  },
  pressDigits: {
    method: "POST",
    path: "/api/simulated-calls/:id/digits",
    permission: "simulate",
    summary: "The caller presses keys",
    body: Digits,
    simulated: true,
  },
  hangUpCaller: {
    method: "POST",
    path: "/api/simulated-calls/:id/hangup",
    permission: "simulate",
    summary: "The caller, or the customer who was called back, hangs up",
    simulated: true,
  },
  setCustomer: {
    method: "POST",
    path: "/api/simulated-calls/:id/customer",
    permission: "simulate",
    summary: "What the customer does when they are called back",
    body: CustomerBehaviour,
    simulated: true,
  },
} as const satisfies { readonly [name: string]: Operation };
