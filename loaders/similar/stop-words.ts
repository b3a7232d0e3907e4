/** Words that say nothing of what an idea is about: small words, and those that any proposal is written with. */
export const stopWords: ReadonlySet<string> = new Set(
  `alla allt andra annan annat att av blev bli blir bör både båda bara de dem den denna deras dess det
  detta dig din dit ditt dock du där därför då efter eftersom ej eller en enligt er era ett fast finns
  fram från få får för före först förslag förslaget genom ger gör göra gå går ha hade han har hela hellre
  henne hennes hon honom hur hos här idag idé idén idéer igen in inför inga ingen ingenting inget innan
  inom inte istället ja jag ju just kan kanske kom kommer kommun kommunen kommunens kommuner kommunernas
  kring kunde kunna låt lite man med medan mellan men mer mera mest mig min mindre mot mycket många måste
  ner nog nu något någon några nya nytt ny när nära och ofta också olika om oss på pröva redan samma samt
  sedan sig sin sina sitt ska skall skulle slippa slipper som så sådan sådant ta tar till tills tror trots
  under upp ut utan vad vara var varje vart vem vi via vid vilka vilken vilket vill vår våra vårt än ända
  är även över bättre bra enkel enkelt enklare gemensam gemensamt gemensamma ge både ihop stället själv
  själva vore skapa inför införa använda används behöver behövs hjälp hjälpa sätt ställe gång gånger dag
  dagen dagar går gå följer följa jämföra tre två enhet enheter år året vecka veckan månad månader`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
