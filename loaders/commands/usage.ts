/** What `npm run … ` offers, shown when a command or an option is not understood. */
export const USAGE = `Kommandon:
  npm start                     läser in, bygger och visar på http://127.0.0.1:3000
  npm run dev                   förhandsvisning för den som skriver sidor
  npm run load -- [--data DIR] [--warehouse FIL] [--as-of ÅÅÅÅ-MM-DD] [--keep-values] [--json]
  npm run check -- KÄLLA FIL [--municipality KOD] [--receipt KVITTO.xlsx] [--json]
  npm run template -- KÄLLA --out FIL [--data DIR]
  npm run new-source -- KOD --from FIL [--name NAMN]
  npm run fetch -- [vinnova] [kolada] [--out DIR] [--municipality KOD] [--years ÅÅÅÅ-ÅÅÅÅ] [--kpi ID,…] [--diary NR,…] [--again]
  npm run candidates -- [--out FIL.xlsx] [--take FIL.xlsx] [--data DIR] [--warehouse FIL]
  npm run rotate-secret -- [--data DIR] [--warehouse FIL]
  npm run forget -- KOMMUNKOD [--data DIR] [--warehouse FIL]
  npm run generate -- --municipalities N --ideas N --seed N --out DIR
  npm run build                 läser in och bygger dist/
  npm run seal -- KVARTAL [--data DIR] [--as-of ÅÅÅÅ-MM-DD] [--waive PUNKT="SKÄL"] [--replace --reason "SKÄL"]
  npm run verify -- UTGÅVA [--data DIR]
  npm run audit -- [--data DIR] [--warehouse FIL] [--site DIR]   letar i dist/ efter allt som röjer någon
  npm run diff -- UTGÅVA SENARE [--data DIR] [--out FIL.csv]
  npm run bench -- read [--rows N] [--files N] [--every N] [--json]
  npm run bench -- similar [--ideas N] [--json]`;
