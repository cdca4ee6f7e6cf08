import { LiveMessage } from "./schemas/live.ts";
import { isCreating, OPERATIONS, type Operation } from "./operations/index.ts";
import { PERMISSIONS, ROLES, type Permission } from "./permissions.ts";
import { ProblemDetails } from "./schemas/common.ts";
import { SESSION_COOKIE } from "./schemas/session.ts";

type Json = { readonly [key: string]: unknown };

const json = (schema: unknown, type = "application/json"): Json => ({ [type]: { schema } });

/** The OpenAPI 3.1 document of the REST interface, made from {@link OPERATIONS}. */
export function openApi(version = "0.1.0"): Json {
  const paths: { [path: string]: { [method: string]: Json } } = {};
  for (const [name, operation] of Object.entries<Operation>(OPERATIONS)) {
    const path = operation.path.replace(/:(\w+)/g, "{$1}");
    (paths[path] ??= {})[operation.method.toLowerCase()] = describe(name, operation);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Cordboard",
      version,
      description:
        "The server's REST interface. GET /api/live is a WebSocket that sends LiveMessage; see components.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
    components: {
      schemas: { ProblemDetails, LiveMessage },
      securitySchemes: SECURITY_SCHEMES,
    },
  };
}

const SECURITY_SCHEMES = {
  session: {
    type: "apiKey",
    in: "cookie",
    name: SESSION_COOKIE,
    description: "Of a person, by POST /api/session. None is needed while nobody has a password.",
  },
  serviceToken: {
    type: "http",
    scheme: "bearer",
    description: "Of a program, by `cordboard token`.",
  },
} as const;

/** By which of the schemes something can be asked; with none it can be asked by anybody. */
const securityOf = (permission: Permission): readonly Json[] =>
  permission === "anybody"
    ? []
    : [{ session: [] }, ...(ROLES.service.includes(permission) ? [{ serviceToken: [] }] : [])];

const rolesWith = (permission: Permission): string =>
  Object.entries(ROLES)
    .flatMap(([role, permissions]) => (permissions.includes(permission) ? [role] : []))
    .join(", ");

const needOf = (permission: Permission): string =>
  permission === "anybody"
    ? "Can be asked by anybody."
    : `Needs \`${permission}\` (${PERMISSIONS[permission]}) Allowed to: ${rolesWith(permission)}.`;

function describe(name: string, operation: Operation): Json {
  const { path, summary, query, body, bodyType, answer, answerType, status } = operation;
  const words = [...path.matchAll(/:(\w+)/g)].map(([, word]) => word);
  const inPath = words.map((word) => ({
    name: word,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const inQuery = Object.entries(query?.properties ?? {}).map(([word, schema]) => ({
    name: word,
    in: "query",
    required: query?.required?.includes(word) ?? false,
    schema,
  }));
  const inHeaders = isCreating(operation)
    ? [
        {
          name: "Idempotency-Key",
          in: "header",
          required: false,
          description: "By the same key it is done once, however often it is asked for.",
          schema: { type: "string", minLength: 1, maxLength: 128 },
        },
      ]
    : [];
  const parameters = [...inPath, ...inQuery, ...inHeaders];
  return {
    operationId: name,
    summary,
    tags: [path.split("/")[2]],
    description: [
      needOf(operation.permission),
      ...(operation.simulated ? ["Only while telephony is simulated."] : []),
    ].join(" "),
    security: securityOf(operation.permission),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: json(body, bodyType) } } : {}),
    responses: {
      ...(answer
        ? { [status ?? 200]: { description: "Done", content: json(answer, answerType) } }
        : { 204: { description: "Done" } }),
      default: {
        description: "Refused",
        content: json({ $ref: "#/components/schemas/ProblemDetails" }, "application/problem+json"),
      },
    },
  };
}
