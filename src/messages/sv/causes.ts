/** Why a value of a sealed quarter is another in a later edition. */
export const causes = {
  late: "sen uppgift",
  corrected: "rättad uppgift",
  definition: "ändrad definition",
  loader: "ändrad inläsning",
  suppression: "ändrat skydd av små tal",
};
