export { TEMPLATES } from "../generated/templates.ts";
