/** The reference pages, each loaded when it is first read. */
const PAGES = import.meta.glob<string>(
  [
    "../../../../../docs/reference/{actions,errors,expressions,hours,problems,prompts}.md",
    "../../../../../docs/reference/actions/*.md",
  ],
  { import: "default" },
);
const FOLDER = /^.*\/docs\/reference\//;

const pages = new Map(
  Object.entries(PAGES).map(([path, load]) => [path.replace(FOLDER, ""), load]),
);

export const START_PAGE = "actions.md";

/** The page of an action type: its folder's name is the type's. */
export const pageOfType = (type: string): string =>
  `actions/${type.replaceAll(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}.md`;

/** The page that explains a problem; an action's own ones are on its page. */
export function pageOfProblem(code: string, type: string | undefined): string {
  if (/^L\d/.test(code)) return "problems.md";
  return /^S\d/.test(code) || type === undefined ? "errors.md" : pageOfType(type);
}

export const isPage = (page: string): boolean => pages.has(page);

/** The page's HTML, made from the documentation when the app was built. */
export const loadPage = async (page: string): Promise<string> => (await pages.get(page)?.()) ?? "";

/** Where a link on a page leads; undefined when there is no such page. */
export function followed(page: string, href: string): string | undefined {
  const { pathname } = new URL(href, `https://docs/${page}`);
  const target = pathname.slice(1);
  return isPage(target) ? target : undefined;
}
