import { createTheme } from "@mantine/core";

import { texts } from "./texts/index.ts";

/** Its cross has no words of its own. */
const CLOSE = { closeButtonProps: { "aria-label": texts.close } };

/** Calm and neutral, with one accent. Four sizes of type, an 8-pixel rhythm. */
export const theme = createTheme({
  primaryColor: "cyan",
  // White on a lighter shade is too faint to be read by everybody.
  primaryShade: 9,
  autoContrast: true,
  defaultRadius: "md",
  fontFamily: "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontFamilyMonospace: "ui-monospace, SFMono-Regular, Menlo, Consolas, monospace",
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  cursorType: "pointer",
  components: {
    // A closed list is not drawn: in a large script it has a thousand rows, and each branch has one.
    Combobox: { defaultProps: { keepMounted: false } },
    Modal: { defaultProps: CLOSE },
    Notification: { defaultProps: CLOSE },
  },
});
