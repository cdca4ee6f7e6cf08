/** The action in German, by its English texts. */
export const de = {
  "Run script": "Skript starten",
  "Goes over to another script for good.": "Geht endgültig zu einem anderen Skript über.",
  Script: "Skript",
  "It begins at its own beginning.": "Es beginnt an seinem eigenen Anfang.",
  Parameters: "Parameter",
  "What it is given: its declared parameters.": "Was es bekommt: seine angelegten Parameter.",
  "script {0}": "Skript {0}",
};
