/** A made-up text and a made-up number of persons that nothing but a leak could bring to a page. */
export const CANARY_TEXT = "Kanariefågeln i Vråkfyren räknade 739146 personer.";
