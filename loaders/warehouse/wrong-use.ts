/** Something that the one who runs the command must put right; the command ends with 2. */
export class WrongUse extends Error {}
