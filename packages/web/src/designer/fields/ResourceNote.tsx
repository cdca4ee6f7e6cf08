import type { ResourceKind } from "@cordboard/language";
import { Anchor, Group, Text } from "@mantine/core";

import { asking } from "../../client.ts";
import { navigate } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { ListenButton } from "../listening/ListenButton.tsx";
import { RESOURCES } from "./resources.ts";
import type { Named } from "./suggestions.ts";
import { UploadButton } from "./UploadButton.tsx";

interface Props {
  readonly kind: ResourceKind;
  /** Of the field. */
  readonly label: string;
  readonly name: string;
  /** What there is of this name. */
  readonly known: Named | undefined;
  readonly onName: (name: string) => void;
}

/** Below the name: what it names, or that there is no such thing and how to get it. */
export function ResourceNote({ kind, label, name, known, onName }: Props) {
  const { create, page } = RESOURCES[kind];
  const isMissing = name !== "" && !known;
  return (
    <Group gap="xs" mt={2} wrap="wrap">
      {isMissing ? (
        <Text size="xs" className="cb-warning" role="status">
          {texts.forms.missing[kind](name)}
        </Text>
      ) : null}
      {known?.detail && typeof known.detail === "string" ? (
        <Text size="xs" className="cb-note">
          {known.detail}
        </Text>
      ) : null}
      {kind === "prompt" && known?.help ? (
        <Text size="xs" className="cb-warning" role="status">
          {known.help}
        </Text>
      ) : null}
      {isMissing && create ? (
        <Anchor component="button" type="button" size="xs" onClick={() => asking(create(name))}>
          {texts.forms.create[kind](name)}
        </Anchor>
      ) : null}
      {known && page ? (
        <Anchor
          size="xs"
          href={page(name)}
          onClick={(event) => {
            event.preventDefault();
            navigate(page(name));
          }}
        >
          {texts.forms.open(name)}
        </Anchor>
      ) : null}
      {kind === "prompt" ? (
        <>
          {known ? (
            <ListenButton name={`${label}: ${name}`} items={[{ type: "file", file: name }]} />
          ) : null}
          <UploadButton label={label} name={name} isNew={!known} onName={onName} />
        </>
      ) : null}
    </Group>
  );
}
