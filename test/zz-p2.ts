import fc from 'fast-check'
import assert from 'node:assert/strict'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { readTestDraft } from './support/draft'
import { judgeNotes, labelsIn } from './support/micromark'
import { applyEdits } from '../src/core/text/edits'
import { formatMessage } from '../src/core/text/message'
import { planConvert } from '../src/core/notes/operations/convert'
const pieces=[
  ...['[^a]', '[^b]', '[^1]', '[^A]','x[^a]','[^b].'],
  ...['[^a]: ', '[^b]: text', '[^1]:\ttext', '   [^1]: ', '    [^a]: ', '^[x]'],
  ...['\n','\n','\n\n','\n\n','\n\n','\r\n','\r\n\r\n',' ','  ','    ','\t','> ','>','- ','1. '],
  ...['`', '``', '```\n', '~~~\n', '<!-- ', '-->', '<b>', '</b>', '<div>\n'],
  ...['|', '|a|b|\n|-|-|\n', '\\', '![', '[', '](u)', ']', '[ref]: /u\n', '[ref]'],
  ...['*', '**', '_', '~~', '# ', '---\n', '===\n', ':', '(', '"', '!', '&amp;'],
  ...['word', 'word ', 'text.', 'Türkiye', '[i]','[1]','[ii]: x','i'],
]
const documents = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')).filter((s) => !s.startsWith('---'))
export function html(source:string){
  let h=micromark(source.replace(/\r\n?/g,'\n'),{extensions:[gfm()],htmlExtensions:[gfmHtml()],allowDangerousHtml:true})
  h=h.replace(/(user-content-fn(?:ref)?-)([^"]*?)((?:-\d+)?)"/g,(_:string,a:string)=>a+'X"')
  return h.replace(/aria-label="Back to reference [^"]*"/g,'').replace(/<!-- -->/g,'').replace(/\s+/g,'').replace(/<p><\/p>/g,'')
}
const count:Record<string,number>={}
let n=0, ok=0
const runs=Number(process.env.RUNS??2000)
const fails:string[]=[]
fc.assert(fc.property(documents,(s0)=>{
  let s=s0
  const first=readTestDraft(s)
  const missing=first.notes.filter(x=>x.notation==='markdown'&&!x.definition)
  if(missing.length) s+='\n\n'+missing.map((x,i)=>`[^${x.label}]: Note ${i}`).join('\n\n')+'\n'
  const d=readTestDraft(s)
  const md=d.notes.filter(x=>x.notation==='markdown')
  if(md.length===0||d.notes.some(x=>x.notation==='house')) return
  if(md.some(x=>!x.definition||x.duplicateOf||x.references.length===0||x.references.some(r=>r.nested)||x.definition.content.text==='')) return
  const j=judgeNotes(s,labelsIn(s)); const ours={references:md.flatMap(x=>x.references).sort((a,b)=>a.from-b.from).map(r=>`${r.label}@${r.from+2}`),definitions:md.flatMap(x=>x.definition!).sort((a,b)=>a.from-b.from).map(r=>`${r.label}@${r.from+2}`)}
  if(JSON.stringify(j)!==JSON.stringify(ours)) return
  n++
  const p=planConvert(d,'house')
  if(p.kind==='refusal'){const k=formatMessage(p.reason).replace(/\[\^.*/,'');count[k]=(count[k]??0)+1;return}
  const h=applyEdits(s,p.edits)
  const hd=readTestDraft(h)
  const q=planConvert(hd,'markdown')
  if(q.kind!=='edits'){count['back '+formatMessage(q.reason)]=(count['back '+formatMessage(q.reason)]??0)+1;fails.push(JSON.stringify(s)+'\n'+JSON.stringify(h));return}
  const back=applyEdits(h,q.edits)
  if(html(back)!==html(s)) fails.push(JSON.stringify(s)+'\n'+JSON.stringify(h)+'\n'+JSON.stringify(back)+'\n'+html(s)+'\n'+html(back))
  else ok++
}),{numRuns:runs})
fails.sort((a,b)=>a.length-b.length)
for(const f of fails.slice(0,Number(process.env.SHOW??6)))console.log(f+'\n')
console.log({n,ok,fails:fails.length},count)
