export type { Delivery, ReadContext, ReadResult, Refusal, Row, StageMap } from "./types.js";
