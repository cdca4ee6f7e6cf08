import type { TestView } from "@cordboard/api";
import type { Scenario } from "@cordboard/simulator";

import { client } from "../../client.ts";
import { useTests, type TestFile } from "./tests-store.ts";

/** Asks the server for the workspace's scenarios. */
export async function loadFiles(): Promise<void> {
  const files = (await client.listTests()).map(fileOf);
  useTests.setState({ files });
}

const fileOf = (view: TestView): TestFile => ({
  ...view,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server has checked its form
  scenario: view.scenario as Scenario | null,
});

/** Keeps a scenario; one that is there is replaced. */
export async function keepFile(name: string, scenario: Scenario): Promise<string> {
  const known = useTests.getState().files?.find((file) => file.name === name);
  const { path } = await client.saveTest({ name }, { scenario, revision: known?.revision ?? null });
  await loadFiles();
  return path;
}

export const renameScenario = (name: string, scenario: Scenario, title: string): Promise<string> =>
  keepFile(name, { ...scenario, name: title });

export async function deleteFile(name: string): Promise<void> {
  await client.deleteTest({ name });
  const { results, chosen } = useTests.getState();
  useTests.setState({
    results: new Map([...results].filter(([other]) => other !== name)),
    chosen: chosen === name ? null : chosen,
  });
  await loadFiles();
}
