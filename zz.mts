import { readFileSync } from "node:fs";
import { answersElse } from "./src/answers/answers-else.ts";
import { answerByDayOrProfile, answerBySpeech, answerQuestion } from "./src/answers/ask.ts";
import { assess } from "./src/answers/by-sentence.ts";
import { candidatesFor } from "./src/answers/candidates.ts";
import { understand } from "./src/answers/understand.ts";
import { buildArchive } from "./src/archive/build.ts";
import { queryOf } from "./src/archive/query.ts";
import { loadCorpus } from "./src/corpus/load.ts";
import { isGold } from "./tests/evaluate/questions.ts";
const L=async(fs:string[])=>buildArchive({articles:(await Promise.all(fs.map(f=>loadCorpus(f,{maxArticleBytes:5e6})))).flatMap(c=>c.articles),leftOut:[],ignored:0});
const every=await L(["seeds","tests/gold/corpus","tests/gold/corpus-2","tests/gold/corpus-3","tests/gold/corpus-4"]);
for(const set of ["dev-4","dev-6","dev-7","dev-10","dev-11","dev-12"]){
  let n=0,first=0,three=0,ten=0,art=0,art3=0,ans=0,noq=0,speech=0;
  for(const q of JSON.parse(readFileSync(`tests/gold/questions/${set}.json`,"utf8"))){
    if(!q.answerable) continue; n++;
    const a=answerQuestion(every,q.question); if(a.kind==="answer"&&a.items[0]&&isGold(a.items[0],q)) ans++;
    const asked=understand(q.question); const query=queryOf(every.index.vocabulary,asked.words,asked.wanted);
    if(query.units.length===0){noq++;continue;}
    const {candidates}=candidatesFor(every,query,asked.measure);
    const r=candidates.map(c=>isGold(c.item,q));
    const best=candidates[0];
    if(r[0])first++; if(r.slice(0,3).some(Boolean))three++; if(r.slice(0,10).some(Boolean))ten++;
    const files=new Set(q.sentences.map((s:any)=>s.file)); if(best&&files.has(best.item.article.file))art++;
    if(candidates.slice(0,3).some(c=>files.has(c.item.article.file)))art3++;
  }
  const p=(x:number)=>(100*x/n).toFixed(0).padStart(4);
  console.log(set,n,"answered first",p(ans),"candidates first",p(first),"three",p(three),"ten",p(ten),"article first",p(art),"art in 3",p(art3),"noq",noq);
}
