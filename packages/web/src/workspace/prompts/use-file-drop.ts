import { useState, type DragEvent } from "react";

/** Lets files be dropped on something; what lies deeper and takes them is asked first. */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  const isTaken = (event: DragEvent) =>
    event.isDefaultPrevented() || !event.dataTransfer.types.includes("Files");
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      const taken = isTaken(event);
      setOver(!taken);
      if (!taken) event.preventDefault();
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (isTaken(event)) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
}
