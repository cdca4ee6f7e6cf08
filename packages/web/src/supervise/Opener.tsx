import { navigate, supervisePath } from "../router.ts";
import { Link } from "../workspace/Link.tsx";

interface Props {
  readonly section: string;
  readonly item: string;
  readonly children: string;
}

/** The name of a thing in its list; leads to more about it. */
export function Opener({ section, item, children }: Props) {
  return (
    <Link to={supervisePath(section, item)} fw={600}>
      {children}
    </Link>
  );
}

/** The same by a click on the row, and back to the list alone. */
export const opens = (section: string) => ({
  open: (item: string) => navigate(supervisePath(section, item)),
  close: () => navigate(supervisePath(section)),
});
