import { ApiError } from "@cordboard/api";
import { Alert, Button, Divider, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useState } from "react";

import { asking } from "../client.ts";
import { texts } from "../texts/index.ts";
import { refusal } from "../texts/translated.ts";
import { signIn, useSession } from "./session-store.ts";

/** Who, and by which password; or elsewhere. As password managers know it. */
export function SignInForm() {
  const openId = useSession(({ session }) => session?.openId ?? null);
  const [id, setId] = useState("");
  const [password, setPassword] = useState("");
  const [error, setError] = useState(refusedElsewhere);
  const [isAsking, setAsking] = useState(false);
  const words = texts.session;
  const submit = async () => {
    setAsking(true);
    try {
      await signIn(id.trim().toLowerCase(), password);
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      const { title, text } = refusal(refused);
      setError(text === "" ? title : text);
      setPassword("");
    } finally {
      setAsking(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        asking(submit());
      }}
    >
      <Stack>
        {error === "" ? null : (
          <Alert color="red" role="alert">
            {error}
          </Alert>
        )}
        <TextInput
          label={words.id}
          description={words.idHelp}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          data-autofocus
          value={id}
          onChange={(event) => setId(event.currentTarget.value)}
        />
        <PasswordInput
          label={words.password}
          name="password"
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ "aria-label": words.showPassword }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={isAsking}>
          {words.signIn}
        </Button>
        {openId ? (
          <>
            <Divider label={words.or} />
            <Button component="a" variant="default" href={startAddress()}>
              {words.signInWith(openId.name)}
            </Button>
          </>
        ) : null}
      </Stack>
    </form>
  );
}

/** Why the provider's answer was not taken; what else an address says is nobody's word. */
function refusedElsewhere(): string {
  const code = new URLSearchParams(location.search).get("refused");
  const { S322, S323, S324 } = texts.session.refused;
  return code === null ? "" : (new Map(Object.entries({ S322, S324 })).get(code) ?? S323);
}

/** One comes back to where one is. */
const startAddress = () => `/api/openid/start?to=${encodeURIComponent(location.pathname)}`;
