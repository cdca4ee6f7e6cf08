import type { Severity } from "@cordboard/language";
import {
  IconAlertTriangleFilled,
  IconBulbFilled,
  IconExclamationCircleFilled,
  type Icon,
} from "@tabler/icons-react";

/** How problems of each severity are marked, wherever they are shown. */
export const SEVERITY_LOOK: {
  readonly [severity in Severity]: { readonly Glyph: Icon; readonly color: string };
} = {
  error: { Glyph: IconExclamationCircleFilled, color: "red" },
  warning: { Glyph: IconAlertTriangleFilled, color: "orange" },
  info: { Glyph: IconBulbFilled, color: "blue" },
};

export const severityColor = (severity: Severity): string =>
  `var(--mantine-color-${SEVERITY_LOOK[severity].color}-6)`;
