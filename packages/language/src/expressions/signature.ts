/** The words of signatures in the catalogue, as CEL says them. `number` may be either of CEL's kinds. */
const CEL_TYPES: { readonly [word: string]: readonly string[] } = {
  text: ["string"],
  number: ["double", "int"],
  integer: ["int"],
  truth: ["bool"],
  time: ["google.protobuf.Timestamp"],
  duration: ["google.protobuf.Duration"],
  list: ["list<string>"],
};

/** The signatures that CEL is told of: one for each kind of number that may be given. */
export function celSignatures(signature: string, name: string): string[] {
  const parts = /^(?:(\w+)\.)?\w+\((.*)\): (\w+)$/.exec(signature);
  if (!parts) throw new Error(`${signature} is not a signature.`);
  const [, receiver, given = "", result = ""] = parts;
  const kinds = (word: string) => {
    const types = CEL_TYPES[word];
    if (!types) throw new Error(`${signature}: ${word} is not a kind of value.`);
    return types;
  };
  const lists = given === "" ? [] : given.split(", ").map(kinds);
  const choices = lists.reduce<readonly (readonly string[])[]>(
    (sofar, types) => sofar.flatMap((some) => types.map((type) => [...some, type])),
    [[]],
  );
  const on = receiver ? `${kinds(receiver)[0] ?? ""}.` : "";
  return choices.map((types) => `${on}${name}(${types.join(", ")}): ${kinds(result)[0] ?? ""}`);
}
