export const app = {
  product: "Cordboard",
  designer: "Designer",
  desk: "Desk",
  pages: "Pages",
  toContent: "Skip to the content",
  toCanvas: "Skip to the canvas",
  cancel: "Cancel",
  close: "Close",
  colorScheme: "Switch between light and dark",
  language: "App language",
  speak: (language: string) => `App language: ${language}`,
  errors: {
    unexpected: "Something went wrong",
    crashed: "This page has stopped working",
    reloadIt: "Reload",
    reload: "Reload the page; unsaved drawings are kept in this browser.",
  },
  telephony: {
    simulated: "Simulated telephony",
    up: "Telephony connected",
    down: "Telephony not connected",
  },
};
