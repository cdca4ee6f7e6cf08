import { Text, useComputedColorScheme } from "@mantine/core";
import { useEffect, useRef, useState } from "react";

import { texts } from "../../texts/index.ts";
import { connectEditor } from "./connect-editor.ts";
import { editor } from "./monaco.ts";

/** The script as text, in step with the canvas both ways. Broken text never destroys the drawing. */
export default function JsonTab() {
  const host = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const [broken, setBroken] = useState(false);
  useEffect(() => (host.current ? connectEditor(host.current, setBroken) : undefined), []);
  useEffect(() => editor.setTheme(scheme === "dark" ? "vs-dark" : "vs"), [scheme]);
  return (
    <div className="cb-json" data-own-keys>
      <div ref={host} className="cb-json-editor" />
      <Text
        size="xs"
        px="md"
        py={2}
        role="status"
        c={broken ? "red" : "dimmed"}
        fw={broken ? 600 : 400}
      >
        {broken ? texts.json.broken : texts.json.inStep}
      </Text>
    </div>
  );
}
