import fc from 'fast-check'
import assert from 'node:assert/strict'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { readTestDraft } from './support/draft'
import { applyEdits } from '../src/core/text/edits'
import { formatMessage } from '../src/core/text/message'
import { planConvert } from '../src/core/notes/operations/convert'
import { ingredients, writeMarkdownDraft } from './core/notes/operations/documents'
export function html(source:string){
  let h=micromark(source.replace(/\r\n?/g,'\n'),{extensions:[gfm()],htmlExtensions:[gfmHtml()],allowDangerousHtml:true})
  const ids=new Map<string,string>()
  h=h.replace(/(user-content-fn(?:ref)?-)([^"]*?)((?:-\d+)?)"/g,(_:string,a:string,b:string,c:string)=>{return a+'X"'})
  return h.replace(/aria-label="Back to reference [^"]*"/g,'').replace(/<!-- -->/g,'').replace(/\s+/g,'').replace(/<p><\/p>/g,'')
}
const count:Record<string,number>={}
let n=0
const runs=Number(process.env.RUNS??2000)
try{
fc.assert(fc.property(ingredients,(made)=>{
  const s=writeMarkdownDraft(made)
  const d=readTestDraft(s)
  n++
  const p=planConvert(d,'house')
  if(p.kind==='refusal'){const k=formatMessage(p.reason).replace(/\[\^.*/,'');count[k]=(count[k]??0)+1;return}
  const h=applyEdits(s,p.edits)
  const hd=readTestDraft(h)
  const q=planConvert(hd,'markdown')
  assert.equal(q.kind,'edits')
  const back=applyEdits(h,(q as any).edits)
  try{assert.equal(html(back),html(s))}catch(e){console.log('HTML\n'+html(s)+'\n'+html(back));console.log('---\n'+s+'\n---h\n'+h+'\n---b\n'+back);throw e}
}),{numRuns:runs})
}catch(e:any){console.log(e.message.slice(0,3000))}
console.log(n,count)
