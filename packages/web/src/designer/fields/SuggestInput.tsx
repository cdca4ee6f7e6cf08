import { Combobox, Textarea, TextInput, useCombobox } from "@mantine/core";
import { IconChevronDown, IconVariable } from "@tabler/icons-react";
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { SuggestionList } from "./SuggestionList.tsx";
import type { Suggest, Suggestion } from "./suggestions.ts";

const LONG_NAME = 40;

interface Props {
  readonly label: string;
  readonly description?: string | undefined;
  readonly placeholder?: string;
  readonly required?: boolean;
  readonly error?: ReactNode;
  readonly withErrorStyles?: boolean;
  readonly errorProps?: { readonly className: string };
  readonly value: string;
  readonly suggest: Suggest;
  /** Names are offered as soon as the field is entered; parts of an expression when one types, or asks. */
  readonly offers: "names" | "parts";
  readonly multiline?: boolean;
  readonly isCode?: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** Text that is typed freely, with suggestions of what can be written at the caret. */
export function SuggestInput(props: Props) {
  const { value, suggest, offers, multiline = false, onType, onLeave } = props;
  const [caret, setCaret] = useState(value.length);
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const moveTo = useRef<number | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { dropdownOpened } = combobox;
  const found = dropdownOpened ? suggest(value, caret, asked) : [];

  useLayoutEffect(() => {
    if (moveTo.current === null) return;
    input.current?.focus();
    input.current?.setSelectionRange(moveTo.current, moveTo.current);
    setCaret(moveTo.current);
    moveTo.current = null;
  }, [value]);
  const isTyping = dropdownOpened && offers === "parts" && !asked && found.length > 0;
  useEffect(() => {
    if (isTyping) combobox.selectFirstOption();
    // oxlint-disable-next-line react/exhaustive-deps -- the first of those that are offered now
  }, [isTyping, value]);

  const open = () => {
    setAsked(true);
    combobox.openDropdown();
  };
  const close = () => {
    setAsked(false);
    combobox.closeDropdown();
  };
  const choose = (suggestion: Suggestion | undefined) => {
    const written = suggestion?.choose();
    close();
    if (!written) return;
    moveTo.current = written.caret;
    onType(written.text);
  };
  const shared = {
    ref: input,
    size: "sm",
    label: props.label,
    description: props.description,
    placeholder: props.placeholder ?? "",
    required: props.required ?? false,
    error: props.error,
    withErrorStyles: props.withErrorStyles ?? true,
    errorProps: props.errorProps ?? {},
    value,
    spellCheck: !props.isCode && multiline,
    classNames: props.isCode ? { input: "cb-mono" } : {},
    rightSection: (
      <IconAction
        name={offers === "names" ? texts.forms.show(props.label) : texts.forms.insert(props.label)}
        icon={offers === "names" ? IconChevronDown : IconVariable}
        keepsFocus
        onClick={() => {
          input.current?.focus();
          if (dropdownOpened) close();
          else open();
        }}
      />
    ),
    onSelect: () => setCaret(input.current?.selectionStart ?? value.length),
    onClick: () => {
      if (offers === "names" && !dropdownOpened) open();
    },
    onBlur: () => {
      close();
      onLeave();
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.code === "Space" && event.ctrlKey) {
        event.preventDefault();
        open();
      }
      if (event.code === "ArrowDown" && !dropdownOpened && offers === "names") setAsked(true);
    },
    onChange: (event: { currentTarget: { value: string; selectionStart: number | null } }) => {
      const { value: typed, selectionStart } = event.currentTarget;
      setCaret(selectionStart ?? typed.length);
      setAsked(false);
      onType(typed);
      combobox.openDropdown();
    },
  } as const;
  return (
    <Combobox
      store={combobox}
      width={value.length > LONG_NAME ? "target" : 340}
      position="bottom-end"
      onOptionSubmit={(index) => choose(found[Number(index)])}
    >
      <Combobox.Target
        withKeyboardNavigation={dropdownOpened ? found.length > 0 : offers === "names"}
      >
        {multiline ? (
          <Textarea {...shared} autosize minRows={2} maxRows={8} />
        ) : (
          <TextInput {...shared} />
        )}
      </Combobox.Target>
      <Combobox.Dropdown hidden={found.length === 0}>
        <SuggestionList suggestions={found} withFunctions={offers === "parts"} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
