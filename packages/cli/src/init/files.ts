import { TEMPLATES } from "@cordboard/server/templates";

import { ATTRIBUTES } from "./git.ts";

/** The example to begin with: its files, but of its many scenarios only two. */
const EXAMPLE = Object.entries(TEMPLATES["queue-callback"]).filter(([path]) =>
  /^(?!tests\/)|\/(?:abandons|called-back)\.json$/.test(path),
);

/** The files of a new workspace, by their paths in it. */
export const newWorkspace = (name: string): { readonly [path: string]: string } => ({
  ...Object.fromEntries(
    EXAMPLE.map(([path, text]) => [path, path === "cordboard.json" ? named(text, name) : text]),
  ),
  "README.md": readme(name),
  "prompts/README.md": PROMPTS,
  ".gitignore": IGNORED,
  ".gitattributes": ATTRIBUTES,
  ".github/workflows/verify.yml": WORKFLOW,
});

const named = (settings: string, name: string) =>
  settings.replace(/"name": "[^"]*"/, () => `"name": ${JSON.stringify(name)}`);

const readme = (name: string) => `# ${name}

Call flows for Cordboard: plain files, made to live in git.

| | |
|---|---|
| \`cordboard.json\` | which number leads to which script |
| \`skills.json\` | skills, and how their queues behave |
| \`scripts/\` | the scripts, one file each |
| \`prompts/\` | recordings |
| \`tests/\` | scenarios: who calls, what happens, what must come of it |

\`\`\`sh
cordboard serve            # designer, desk and call server
cordboard validate         # is everything right, and does it fit together?
cordboard format           # write scripts in their one form
cordboard test             # run all scenarios
cordboard verify           # validate, format --check and test: what CI does
cordboard simulate queue-callback   # make a call at the terminal
cordboard deps             # who uses what
\`\`\`

## In git

\`git diff\` and \`git merge\` can take scripts by what they mean instead of by lines. Git does not clone the settings for that: run this once in each clone.

\`\`\`sh
cordboard init --clone
\`\`\`

When a merge has conflicts, they are told in words, and the file stays a script: open it in the designer, put it right, \`git add\` it.
`;

const PROMPTS = `# Recordings

\`prompts/<language>/<name>.wav\` (or .flac, .mp3, .ogg, .opus), such as \`prompts/en-US/welcome.wav\`. Scripts say \`welcome\`, without language and ending: the
caller hears the one in the language of the call. A language without region, \`prompts/en/\`, serves all its regions.
`;

const IGNORED = `# Run-time data of \`cordboard serve\`
.cordboard/
`;

const WORKFLOW = `# Scripts are checked and tested like code.
name: Cordboard
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      # Cordboard is not on npm yet. Set the variable CORDBOARD_REPOSITORY to the repository you have it from, as owner/name.
      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.CORDBOARD_REPOSITORY }}
          path: .cordboard/source
      - run: npm ci && npm run build && echo "$PWD/node_modules/.bin" >> "$GITHUB_PATH"
        working-directory: .cordboard/source
      - run: cordboard verify
`;
