const KEY = "cordboard.desk.agent";

/** Who sits at this browser's desk. */
export const rememberedAgent = (): string | null => localStorage.getItem(KEY);

export const rememberAgent = (id: string | null): void => {
  if (id === null) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, id);
};
