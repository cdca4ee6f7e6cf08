import { Text } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { PageHead } from "./PageHead.tsx";

interface Props {
  readonly name: string;
  readonly section: string;
  readonly title: string;
}

/** An address that leads to nothing any more. */
export function Missing({ name, section, title }: Props) {
  return (
    <>
      <PageHead title={name} back={{ section, title }} />
      <Text mt="lg">{texts.workspace.gone}</Text>
    </>
  );
}
