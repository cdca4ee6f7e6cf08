import { Text } from "@mantine/core";
import { useEffect, useState } from "react";

import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { useDesigner } from "../store.ts";
import type { ReadNumber } from "./phone-number.ts";

/** The number that will be dialled, as one types it; said too when it is none. Numbers that are computed say nothing. */
export function PhoneNote({ text }: { readonly text: string }) {
  const readNumber = useReadNumber();
  const country = useCountry();
  if (!readNumber || text.trim() === "" || text.includes("{")) return null;
  const read = readNumber(text, country);
  return (
    <Text size="xs" role="status" className={read.kind === "none" ? "cb-warning" : "cb-note"}>
      {read.kind === "number" ? texts.forms.dialled(read.e164, read.country) : null}
      {read.kind === "extension" ? texts.forms.extension : null}
      {read.kind === "none" ? texts.forms.noNumber(country) : null}
    </Text>
  );
}

/** The rules of the world's numbers are large: they are loaded when a number is first shown. */
function useReadNumber(): ReadNumber | undefined {
  const [read, setRead] = useState<{ readonly number: ReadNumber }>();
  useEffect(() => {
    let isShown = true;
    void import("./phone-number.ts").then(({ readNumber }) => {
      if (isShown) setRead({ number: readNumber });
    });
    return () => {
      isShown = false;
    };
  }, []);
  return read?.number;
}

/** Numbers without their country's are read as in the country of the number that the script answers. */
function useCountry(): string | undefined {
  const name = useDesigner((state) => state.name);
  const points = useWorkspace(({ workspace }) => workspace?.points);
  return (points?.find(({ script }) => script === name) ?? points?.[0])?.country;
}
