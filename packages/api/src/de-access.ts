import type { Words } from "@cordboard/language";

/** In German, what is refused to whoever asks, because of who they are or say they are. */
export const deAccess: Words = {
  "The server does not know this service token": "Dieses Dienst-Token kennt der Server nicht",
  "Send Authorization: Bearer TOKEN; cordboard token makes one, and the server's configuration names it under tokens.":
    "Senden Sie Authorization: Bearer TOKEN; cordboard token macht eines, und die Konfiguration des Servers nennt es unter tokens.",
  "This needs a sign-in": "Dafür muss man angemeldet sein",
  "Sign in; programs send Authorization: Bearer TOKEN with a service token.":
    "Melden Sie sich an; Programme senden Authorization: Bearer TOKEN mit einem Dienst-Token.",
  "This is not allowed to you": "Das dürfen Sie nicht",
  "Ask somebody whose role allows it, or an admin for another role; the reference of permissions lists all operations.":
    "Bitten Sie jemanden, dessen Rolle es erlaubt, oder einen Admin um eine andere Rolle; die Referenz der Berechtigungen nennt alle Operationen.",
  "The Idempotency-Key cannot be used": "Der Idempotency-Key ist nicht brauchbar",
  "Send one of 1 to 128 visible ASCII characters, another one for each thing that is to be done.":
    "Senden Sie einen mit 1 bis 128 sichtbaren ASCII-Zeichen, für alles, was zu tun ist, einen anderen.",
  "Id and password do not fit": "Kennung und Passwort passen nicht zusammen",
  "Try again; an admin can set a new password on the page of people.":
    "Versuchen Sie es noch einmal; ein Admin kann auf der Seite der Personen ein neues Passwort setzen.",
  "It was tried too often to sign in": "Die Anmeldung wurde zu oft versucht",
  "Wait a quarter of an hour, or ask an admin for a new password.":
    "Warten Sie eine Viertelstunde, oder bitten Sie einen Admin um ein neues Passwort.",
  "This password is too easy to guess": "Dieses Passwort ist zu leicht zu erraten",
  "Take 15 characters or more, such as a few words that nobody expects together.":
    "Nehmen Sie 15 Zeichen oder mehr, etwa ein paar Wörter, die niemand beieinander erwartet.",
  "The first password has to be an admin's": "Das erste Passwort muss das eines Admins sein",
  "Without one nobody could let others in: make the person an admin, or begin with one who is.":
    "Sonst könnte niemand andere hereinlassen: Machen Sie die Person zum Admin, oder beginnen Sie mit einem.",
  "This is the last admin who can sign in": "Das ist der letzte Admin, der sich anmelden kann",
  "Let another admin in first; then this one can go.":
    "Lassen Sie erst einen anderen Admin herein; dann kann dieser gehen.",
  "The Idempotency-Key belongs to another request":
    "Der Idempotency-Key gehört zu einer anderen Anfrage",
  "Send the same request again, or take a new key.":
    "Senden Sie dieselbe Anfrage noch einmal, oder nehmen Sie einen neuen Schlüssel.",
  "The request with this Idempotency-Key is still carried out":
    "Die Anfrage mit diesem Idempotency-Key wird noch ausgeführt",
  "Send it again in a moment.": "Senden Sie sie gleich noch einmal.",
  "This is for people who are signed in": "Das ist für Personen, die angemeldet sind",
  "Sign in first; service tokens, and servers without sign-in, have no password of their own.":
    "Melden Sie sich erst an; Dienst-Tokens und Server ohne Anmeldung haben kein eigenes Passwort.",
  "The provider knows you, and nobody here does":
    "Der Anbieter kennt Sie, und hier kennt Sie niemand",
  "Ask an admin to add you with the id that you have there, and with a role.":
    "Bitten Sie einen Admin, Sie mit der Kennung von dort und mit einer Rolle anzulegen.",
  "The sign-in at the provider came to nothing": "Aus der Anmeldung beim Anbieter wurde nichts",
  "Begin again, in one window; where it happens again, the server's log says more.":
    "Beginnen Sie noch einmal, in einem Fenster; geschieht es wieder, sagt das Protokoll des Servers mehr.",
  "The OpenID provider cannot be reached": "Der OpenID-Anbieter ist nicht erreichbar",
  "Try again later, or sign in with a password.":
    "Versuchen Sie es später noch einmal, oder melden Sie sich mit einem Passwort an.",
};
