declare module "virtual:action-icons" {
  import type { Icon } from "@tabler/icons-react";

  /** Tabler icons by the names that the actions' specs use. */
  export const actionIcons: { readonly [name: string]: Icon | undefined };
}

declare module "*.md" {
  const html: string;
  export default html;
}

declare module "swagger-ui-dist/swagger-ui-es-bundle.js" {
  export default function SwaggerUIBundle(options: {
    readonly domNode: HTMLElement;
    readonly url: string;
    readonly deepLinking: boolean;
    readonly docExpansion: "none" | "list" | "full";
    readonly filter: boolean;
    /** Null: nothing is sent elsewhere to be checked. */
    readonly validatorUrl: null;
  }): unknown;
}
