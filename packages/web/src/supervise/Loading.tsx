import { Center, Loader } from "@mantine/core";

import { texts } from "./texts.ts";

/** The server has not told yet. */
export function Loading() {
  return (
    <Center h={240}>
      <Loader aria-label={texts.supervise.loading} />
    </Center>
  );
}
