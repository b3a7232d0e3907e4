/** Why open data could not be fetched, in Swedish, for the one who asked for it. */
export class FetchFault extends Error {
  override name = "FetchFault";
}
