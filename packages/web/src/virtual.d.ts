declare module "virtual:action-icons" {
  import type { Icon } from "@tabler/icons-react";

  /** Tabler icons by the names that the actions' specs use. */
  export const actionIcons: { readonly [name: string]: Icon | undefined };
}

declare module "*.md" {
  const html: string;
  export default html;
}
