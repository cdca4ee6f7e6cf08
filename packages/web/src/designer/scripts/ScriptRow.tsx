import type { ScriptSummary } from "@cordboard/api";
import { ActionIcon, Badge, Tooltip, type RenderTreeNodePayload } from "@mantine/core";
import {
  IconChevronDown,
  IconChevronRight,
  IconDots,
  IconFileText,
  IconPhone,
} from "@tabler/icons-react";
import type { ReactNode } from "react";

import { navigate, scriptPath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { isUnsaved, useDesigner } from "../store.ts";
import { openMenuAt } from "./ScriptMenu.tsx";

interface Props {
  readonly label: ReactNode;
  readonly elementProps: RenderTreeNodePayload["elementProps"];
}

export function FolderRow({
  label,
  elementProps: { className, ...element },
  isExpanded,
}: Props & { readonly isExpanded: boolean }) {
  const Glyph = isExpanded ? IconChevronDown : IconChevronRight;
  return (
    <div {...element} className={`${className} cb-script`}>
      <Glyph size={16} stroke={1.6} />
      <span className="cb-script-name">{label}</span>
    </div>
  );
}

interface ScriptProps extends Props {
  readonly script: ScriptSummary;
  readonly isOpen: boolean;
}

/** A script, what it answers, and how far it has come. */
export function ScriptRow({ label, elementProps, script, isOpen }: ScriptProps) {
  const { name, errors, problems } = script;
  const { className, onClick, ...element } = elementProps;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the tree has the keys
    <div
      {...element}
      className={`${className} cb-script`}
      title={name}
      onClick={(event) => {
        onClick(event);
        navigate(scriptPath(name));
      }}
    >
      <IconFileText size={16} stroke={1.6} />
      <span className="cb-script-name">{label}</span>
      <Answers name={name} />
      <Dot hasDraft={script.draft !== null} isOpen={isOpen} />
      <ProblemsBadge errors={errors} warnings={problems - errors} />
      <ActionIcon
        className="cb-script-more"
        size="xs"
        variant="subtle"
        color="gray"
        tabIndex={isOpen ? 0 : -1}
        aria-label={texts.first.list.menu(name)}
        aria-haspopup="menu"
        onClick={(event) => {
          event.stopPropagation();
          openMenuAt(event.currentTarget);
        }}
      >
        <IconDots size={14} />
      </ActionIcon>
    </div>
  );
}

function Answers({ name }: { readonly name: string }) {
  const points = useWorkspace(({ workspace }) => workspace?.points) ?? [];
  const numbers = points
    .filter(({ script }) => script === name)
    .map(({ number }) => (number === "*" ? texts.first.list.any : number));
  if (numbers.length === 0) return null;
  const words = texts.first.list.answers(numbers.join(", "));
  return (
    <Tooltip label={words} openDelay={300}>
      <IconPhone size={14} stroke={1.8} role="img" aria-label={words} />
    </Tooltip>
  );
}

function Dot({ hasDraft, isOpen }: { readonly hasDraft: boolean; readonly isOpen: boolean }) {
  const unsaved = useDesigner(isUnsaved) && isOpen;
  if (!unsaved && !hasDraft) return null;
  const words = unsaved ? texts.team.state.unsaved : texts.team.state.draft;
  return (
    <Tooltip label={words} openDelay={300}>
      <span
        className="cb-script-dot"
        data-unsaved={unsaved || undefined}
        role="img"
        aria-label={words}
      />
    </Tooltip>
  );
}

function ProblemsBadge({ errors, warnings }: { errors: number; warnings: number }) {
  if (errors + warnings === 0) return null;
  const words = errors > 0 ? texts.scripts.errors(errors) : texts.scripts.warnings(warnings);
  return (
    <Badge size="sm" circle color={errors > 0 ? "red" : "orange"} title={words} aria-label={words}>
      {errors > 0 ? errors : warnings}
    </Badge>
  );
}
