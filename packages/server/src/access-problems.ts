/** What is refused to whoever asks, because of who they are or say they are. */
export const ACCESS_PROBLEMS = {
  "token-needed": {
    code: "S310",
    status: 401,
    title: "The server does not know this service token",
    help: "Send Authorization: Bearer TOKEN; cordboard token makes one, and the server's configuration names it under tokens.",
  },
  "sign-in-needed": {
    code: "S312",
    status: 401,
    title: "This needs a sign-in",
    help: "Sign in; programs send Authorization: Bearer TOKEN with a service token.",
  },
  "not-allowed": {
    code: "S313",
    status: 403,
    title: "This is not allowed to you",
    help: "Ask somebody whose role allows it, or an admin for another role; the reference of permissions lists all operations.",
  },
  "wrong-key": {
    code: "S311",
    status: 400,
    title: "The Idempotency-Key cannot be used",
    help: "Send one of 1 to 128 visible ASCII characters, another one for each thing that is to be done.",
  },
  "wrong-sign-in": {
    code: "S314",
    status: 401,
    title: "Id and password do not fit",
    help: "Try again; an admin can set a new password on the page of people.",
  },
  "too-many-attempts": {
    code: "S315",
    status: 429,
    title: "It was tried too often to sign in",
    help: "Wait a quarter of an hour, or ask an admin for a new password.",
  },
  "weak-password": {
    code: "S316",
    status: 422,
    title: "This password is too easy to guess",
    help: "Take 15 characters or more, such as a few words that nobody expects together.",
  },
  "first-password-is-admins": {
    code: "S317",
    status: 409,
    title: "The first password has to be an admin's",
    help: "Without one nobody could let others in: make the person an admin, or begin with one who is.",
  },
  "last-admin": {
    code: "S318",
    status: 409,
    title: "This is the last admin who can sign in",
    help: "Let another admin in first; then this one can go.",
  },
  "key-of-another-request": {
    code: "S319",
    status: 422,
    title: "The Idempotency-Key belongs to another request",
    help: "Send the same request again, or take a new key.",
  },
  "key-in-use": {
    code: "S320",
    status: 409,
    title: "The request with this Idempotency-Key is still carried out",
    help: "Send it again in a moment.",
  },
  "people-only": {
    code: "S321",
    status: 409,
    title: "This is for people who are signed in",
    help: "Sign in first; service tokens, and servers without sign-in, have no password of their own.",
  },
  "openid-unknown-person": {
    code: "S322",
    status: 403,
    title: "The provider knows you, and nobody here does",
    help: "Ask an admin to add you with the id that you have there, and with a role.",
  },
  "openid-refused": {
    code: "S323",
    status: 401,
    title: "The sign-in at the provider came to nothing",
    help: "Begin again, in one window; where it happens again, the server's log says more.",
  },
  "openid-not-reached": {
    code: "S324",
    status: 502,
    title: "The OpenID provider cannot be reached",
    help: "Try again later, or sign in with a password.",
  },
  "sign-in-not-set-up": {
    code: "S508",
    status: 500,
    title: "Nobody could sign in",
    help: "Set the first admin's password with cordboard password, or listen on this machine only (127.0.0.1).",
  },
} as const;
