/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Bs=Object.defineProperty;var mn=t=>{throw TypeError(t)};var Gs=(t,e,n)=>e in t?Bs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Tt=(t,e,n)=>Gs(t,typeof e!="symbol"?e+"":e,n),Rt=(t,e,n)=>e.has(t)||mn("Cannot "+n);var N=(t,e,n)=>(Rt(t,e,"read from private field"),n?n.call(t):e.get(t)),D=(t,e,n)=>e.has(t)?mn("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),F=(t,e,n,s)=>(Rt(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),P=(t,e,n)=>(Rt(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ct=globalThis,gn=t=>t,et=Ct.trustedTypes,hn=et?et.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ot="$lit$",ne=`lit$${Math.random().toFixed(9).slice(2)}$`,Lt="?"+ne,Us=`<${Lt}>`,de=document,Pe=()=>de.createComment(""),We=t=>t===null||typeof t!="object"&&typeof t!="function",Nt=Array.isArray,kn=t=>Nt(t)||typeof t?.[Symbol.iterator]=="function",Mt=`[ 	
\f\r]`,qe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$n=/-->/g,yn=/>/g,ce=RegExp(`>|${Mt}(?:([^\\s"'>=/]+)(${Mt}*=${Mt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),bn=/'/g,vn=/"/g,xn=/^(?:script|style|textarea|title)$/i,Ht=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),f=Ht(1),fe=Ht(2),zr=Ht(3),X=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),wn=new WeakMap,le=de.createTreeWalker(de,129);function Sn(t,e){if(!Nt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return hn!==void 0?hn.createHTML(e):e}var _n=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=qe;for(let a=0;a<n;a++){let c=t[a],d,u,p=-1,m=0;for(;m<c.length&&(i.lastIndex=m,u=i.exec(c),u!==null);)m=i.lastIndex,i===qe?u[1]==="!--"?i=$n:u[1]!==void 0?i=yn:u[2]!==void 0?(xn.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=ce):u[3]!==void 0&&(i=ce):i===ce?u[0]===">"?(i=r??qe,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,d=u[1],i=u[3]===void 0?ce:u[3]==='"'?vn:bn):i===vn||i===bn?i=ce:i===$n||i===yn?i=qe:(i=ce,r=void 0);let g=i===ce&&t[a+1].startsWith("/>")?" ":"";o+=i===qe?c+Us:p>=0?(s.push(d),c.slice(0,p)+Ot+c.slice(p)+ne+g):c+ne+(p===-2?a:g)}return[Sn(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Fe=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[d,u]=_n(e,n);if(this.el=t.createElement(d,s),le.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=le.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Ot)){let m=u[i++],g=r.getAttribute(p).split(ne),b=/([.?@])?(.*)/.exec(m);c.push({type:1,index:o,name:b[2],strings:g,ctor:b[1]==="."?nt:b[1]==="?"?st:b[1]==="@"?rt:pe}),r.removeAttribute(p)}else p.startsWith(ne)&&(c.push({type:6,index:o}),r.removeAttribute(p));if(xn.test(r.tagName)){let p=r.textContent.split(ne),m=p.length-1;if(m>0){r.textContent=et?et.emptyScript:"";for(let g=0;g<m;g++)r.append(p[g],Pe()),le.nextNode(),c.push({type:2,index:++o});r.append(p[m],Pe())}}}else if(r.nodeType===8)if(r.data===Lt)c.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(ne,p+1))!==-1;)c.push({type:7,index:o}),p+=ne.length-1}o++}}static createElement(e,n){let s=de.createElement("template");return s.innerHTML=e,s}};function ue(t,e,n=t,s){if(e===X)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=We(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=ue(t,r._$AS(t,e.values),r,s)),e}var tt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??de).importNode(n,!0);le.currentNode=r;let o=le.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let d;c.type===2?d=new ke(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new ot(o,this,e)),this._$AV.push(d),c=s[++a]}i!==c?.index&&(o=le.nextNode(),i++)}return le.currentNode=de,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},ke=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=ue(this,e,n),We(e)?e===$||e==null||e===""?(this._$AH!==$&&this._$AR(),this._$AH=$):e!==this._$AH&&e!==X&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):kn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==$&&We(this._$AH)?this._$AA.nextSibling.data=e:this.T(de.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Fe.createElement(Sn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new tt(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=wn.get(e.strings);return n===void 0&&wn.set(e.strings,n=new Fe(e)),n}k(e){Nt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(Pe()),this.O(Pe()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=gn(e).nextSibling;gn(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},pe=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=$,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=$}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=ue(this,e,n,0),i=!We(e)||e!==this._$AH&&e!==X,i&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=ue(this,a[s+c],n,c),d===X&&(d=this._$AH[c]),i||=!We(d)||d!==this._$AH[c],d===$?e=$:e!==$&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}i&&!r&&this.j(e)}j(e){e===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},nt=class extends pe{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===$?void 0:e}},st=class extends pe{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==$)}},rt=class extends pe{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=ue(this,e,n,0)??$)===X)return;let s=this._$AH,r=e===$&&s!==$||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==$&&(s===$||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ot=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){ue(this,e)}},An={M:Ot,P:ne,A:Lt,C:1,L:_n,R:tt,D:kn,V:ue,I:ke,H:pe,N:st,U:rt,B:nt,F:ot},Vs=Ct.litHtmlPolyfillSupport;Vs?.(Fe,ke),(Ct.litHtmlVersions??=[]).push("3.3.3");var z=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new ke(e.insertBefore(Pe(),o),o,void 0,n??{})}return r._$AI(t),r};function It(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var zs={en:"en-GB",fr:"fr-FR"};function Dt(t){return zs[t]??t}function it(t,e){return new Intl.NumberFormat(Dt(e),{maximumFractionDigits:1}).format(t)}function xe(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Dt(e),{dateStyle:"long"}).format(n)}function Z(t,e){return new Intl.ListFormat(Dt(e),{type:"conjunction"}).format(t)}function l(t,e,n){return It(t[e]??e,n)}function K(t,e,n,s){return f`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function at(t,e,n){return f`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function Q(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function ct(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function lt(t){return t==="fr"?";":","}function Se(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function En(t,e,n){let s=m=>[...t.querySelectorAll(m)],r=()=>s("input[data-answer]"),o=()=>s("input[data-note]"),i=m=>e.steps.find(({id:g})=>g===m)?.kind==="several",a={},c=m=>{let g=r().filter(b=>b.dataset.answer===m&&b.checked);if(!i(m))return g[0]?.value;if(g.length!==0)return g.filter(b=>b.dataset.none===void 0).map(b=>b.value)},d=m=>{let g=m.target,b=g.dataset.answer;if(!b)return;if(g.checked&&g.type==="checkbox"){let k=g.dataset.none!==void 0;for(let _ of r())_.dataset.answer===b&&_.dataset.none!==void 0!==k&&(_.checked=!1)}let{[b]:M,...v}=a,R=c(b);n.answer(R===void 0?v:{...v,[b]:R})},u=m=>{if(!m.target.dataset.note)return;let g=o().filter(b=>b.value.trim()!=="");n.note(Object.fromEntries(g.map(b=>[b.dataset.note??"",b.value])))},p=m=>m.preventDefault();return t.addEventListener("change",d),t.addEventListener("input",u),t.addEventListener("submit",p),{show(m,g,b){a=m;let M=new Set([...b.path.map(([k])=>k),b.next]);for(let k of r()){let _=m[k.dataset.answer??""];k.checked=k.dataset.none!==void 0?Array.isArray(_)&&_.length===0:_===k.value||Array.isArray(_)&&_.includes(k.value)}for(let k of o()){let _=g[k.dataset.note??""]??"";k.value!==_&&k!==document.activeElement&&(k.value=_)}let v=null,R=0;for(let k of s("[data-stage], [data-step]")){if(k.dataset.stage!==void 0){v=k,k.hidden=!0;continue}k.hidden=!M.has(k.dataset.step??""),k.classList.toggle("ck-cc-conflict",b.conflict.includes(k.dataset.step??"")),v&&!k.hidden&&(v.hidden=!1);let _=k.hidden?null:k.querySelector("[data-number]");_&&(_.textContent=String(++R))}},focus(m){let g=r().filter(b=>b.dataset.answer===m);(g.find(b=>b.checked)??g[0])?.focus()},early(){let m=new Set(r().filter(g=>g.checked&&!g.defaultChecked).map(g=>g.dataset.answer??""));return Object.fromEntries([...m].flatMap(g=>{let b=c(g);return b===void 0?[]:[[g,b]]}))},stop(){t.removeEventListener("change",d),t.removeEventListener("input",u),t.removeEventListener("submit",p)}}}var dt="coproduction";function Rn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Object.hasOwn(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Ks(t,e){let n=r=>e.includes(r),s=({some:r=[],none:o=[]})=>(r.length===0||r.some(n))&&!o.some(n);return t.routes?.find(s)??{}}function Tn(t={}){return Object.entries(t)}function ut(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],o=[],i=t.start,a={};for(;i!==void 0;){let c=n.get(i);if(!c)break;let d=c;if(c.kind==="fork")d=Ks(c,new Map(s).get(c.by??"")??[]);else{let u=Rn(c,e);if(u===null)break;s.push([i,u]),c.kind==="one"&&(d=c.answers?.find(({id:p})=>p===u)??{})}for(let[u,p]of Tn(d.sets))r.push({dimension:u,code:p,step:i,way:d});for(let[u,p]of Tn(d.doubts))o.push({dimension:u,code:p,step:i,way:d});d.ends&&d.ends!==dt&&r.push({dimension:"class",code:d.ends,step:i,way:d}),a=d,i=d.next}return{path:s,next:i??null,ends:i===void 0?a.ends??null:null,conflict:i===void 0?a.between??[]:[],conflictText:i===void 0?a.conflict??"":"",decided:r,doubted:o}}function me(t,e,n){let s=u=>n.decided.find(p=>p.dimension===u)?.code??null,r=(u,p)=>e[u].filter(m=>m!==p&&n.doubted.some(g=>g.dimension===u&&g.code===m)),o=s("class"),i=r("class",o);if(o)return{verdict:"near-miss",nearMissClass:o,level:null,mode:null,phases:[],narrowSense:null,alternatives:i};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:dt,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...i,...r("level",a).map(u=>`${u}|${c}`),...r("mode",c).map(u=>`${a}|${u}`)]}}function pt({nearMissClass:t,level:e,mode:n}){return t??`${e}|${n}`}function jt(t,e){if(typeof e!="object"||e===null||Array.isArray(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let o=r.kind==="fork"?null:Rn(r,e);o!==null&&(n[r.id]=o,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function Qs(t,e){let n={};return t.steps.filter(({kind:r})=>r!=="fork").forEach((r,o)=>{let i=e[o]??"-",a=(r.answers??[]).map(({id:d})=>d),c=Number.parseInt(i,36);i==="-"||Number.isNaN(c)||(r.kind==="several"?n[r.id]=a.filter((d,u)=>c>>u&1):a[c]!==void 0&&(n[r.id]=a[c]))}),n}function Js(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Ys(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!Js(e[s],n[s]))}function Be(t,e,n,s=3){return n.map(([r,o,i,a])=>{let c=Qs(t,a);return{id:r,title:o,coding:i,answers:c,differs:Ys(t,e,c)}}).sort((r,o)=>r.differs.length-o.differs.length).slice(0,s)}function G(t,e){let[n="",s]=e.split("|");if(s===void 0){let r=t.labels.class[e];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:t.labels.level[n]??n,mode:t.labels.mode[s]??s})}function _e(t,e){return e.nearMissClass?G(t,e.nearMissClass):l(t.strings,"coproduction")}function Ae(t,e,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?e.answers?.find(({id:s})=>s===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):Z(n.map(s=>t.labels.phases[s]??s),t.lang)}function Cn(t,e,n,s){let{criteria:r}=t,o=Object.fromEntries(e.path),i=e.ends?me(r,t.codes,e):null,a=({dimension:c,code:d,step:u,way:p})=>({dimension:c,code:d,step:u,because:p.because??""});return{format:"coprod-kit/classification",format_version:1,criteria:t.id,criteria_version:t.version,language:t.lang,date:s,notes:n,answers:o,verdict:i&&{verdict:i.verdict,near_miss_class:i.nearMissClass,level:i.level,mode:i.mode,phases:i.phases,narrow_sense:i.narrowSense,alternatives:i.alternatives},decided:e.decided.map(a),doubted:e.doubted.map(a),similar:i?Be(r,o,t.cases).map(({id:c,coding:d,differs:u})=>({case:c,coding:d,differs:u.map(p=>p.id)})):[]}}function Mn(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function On(t,e,n,s){let{criteria:r,strings:o}=t,i=Object.fromEntries(e.path),a=[`# ${l(o,"title")}`,"",xe(s,t.lang),""];for(let c of r.steps){let d=n[c.id];d&&c.note&&a.push(`- **${c.note}**: ${Mn(d)}`)}a.push("",`## ${l(o,"path")}`,"");for(let[c,d]of e.path){let u=r.steps.find(({id:p})=>p===c);u&&a.push(`1. ${u.text} **${Ae(t,u,d)}**`)}if(e.ends){let c=me(r,t.codes,e),d=_e(t,c);a.push("",`## ${l(o,"verdict")}`,"",l(o,"verdict_line",{verdict:d}),""),c.level&&a.push(`**${G(t,pt(c))}**`,"");for(let{way:u}of e.decided)a.push(`- ${u.because}`);a.push("",`## ${l(o,"doubts")}`,""),c.alternatives.length===0&&a.push(l(o,"no_doubt"));for(let u of c.alternatives)a.push(`- ${G(t,u)}`);a.push("",`## ${l(o,"similar")}`,"");for(let{title:u,coding:p}of Be(r,i,t.cases))a.push(`- ${Mn(u)} – ${G(t,p)}`)}return`${a.join(`
`)}
`}function Xs(t,{dimension:e,code:n}){return t.labels[e]?.[n]??n}function Zs(t,e,n){let{way:s,dimension:r}=n,o=s.nearest??"";return r==="level"?G(t,`${o}|${e.mode}`):r==="mode"?G(t,`${e.level}|${o}`):r==="sense"?t.labels.sense[o]??o:o===dt?l(t.strings,"coproduction"):G(t,o)}function er({spec:t,done:e},n){let{strings:s,lang:r}=t;return f`<dl class="ck-cc-why">
    ${n.nearMissClass?$:f`<div>
          <dt>${l(s,"dimension_class")}</dt>
          <dd>${l(s,"nothing_stopped")}</dd>
        </div>`}
    ${e.decided.map(o=>f`<div>
        <dt>
          ${l(s,`dimension_${o.dimension}`)}
          <strong>${Xs(t,o)}</strong>
        </dt>
        <dd>${o.way.because}</dd>
      </div>`)}
    ${n.phases.length>0?f`<div>
          <dt>${l(s,"dimension_phases")}</dt>
          <dd>${Z(n.phases.map(o=>t.labels.phases[o]??o),r)}</dd>
        </div>`:$}
  </dl>`}function tr({spec:t,done:e},n){let{strings:s}=t;return f`<h4>${l(s,"nearest")}</h4>
    <p>${l(s,"nearest_text")}</p>
    <ul>
      ${e.decided.filter(({way:r})=>r.change).map(r=>f`<li><strong>${Zs(t,n,r)}</strong> – ${r.way.change}</li>`)}
    </ul>`}function nr(t,e,n){let{dimension:s,code:r}=n;return s==="class"?r===e.nearMissClass?null:G(t,r):e.nearMissClass?null:s==="level"?r===e.level?null:G(t,`${r}|${e.mode}`):r===e.mode?null:G(t,`${e.level}|${r}`)}function sr({spec:t,done:e},n){let{strings:s}=t,r=e.doubted.flatMap(i=>{let a=nr(t,n,i);return a?[f`<li><strong>${a}</strong> – ${i.way.because}</li>`]:[]}),o=e.decided.flatMap(({way:i})=>i.disagreement?[f`<li>${i.disagreement}</li>`]:[]);return f`<h4>${l(s,"doubts")}</h4>
    ${r.length+o.length>0?f`<ul>${r}${o}</ul>`:f`<p>${l(s,"no_doubt")}</p>`}`}function rr({spec:t,host:e,done:n}){let{strings:s,criteria:r}=t,o=Object.fromEntries(n.path),i=Be(r,o,t.cases);return i.length===0?$:f`<h4>${l(s,"similar")}</h4>
    <p>${l(s,"similar_text")}</p>
    <ol class="ck-cc-similar">
      ${i.map(a=>f`<li>
          ${e==="page"?f`<a href="cases.html#case-${a.id}">${a.title}</a>`:a.title}
          <span class="ck-cc-coding">${G(t,a.coding)}</span>
          ${a.differs.length===0?f`<p>${l(s,"same_answers")}</p>`:f`<p>${l(s,"differs")}</p>
                <ul>
                  ${a.differs.map(c=>f`<li>${c.text} <em>${Ae(t,c,a.answers[c.id])}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function Ln(t){let{spec:e,uid:n,done:s}=t,{strings:r}=e,o=me(e.criteria,e.codes,s);return f`<section class="ck-cc-verdict" aria-labelledby="${n}-verdict">
    <h3 id="${n}-verdict" tabindex="-1" data-part="verdict-title">${l(r,"verdict")}</h3>
    <p class="ck-cc-told">${l(r,"verdict_line",{verdict:_e(e,o)})}</p>
    ${o.level?f`<p class="ck-cc-box">${G(e,pt(o))}</p>`:$}
    <h4>${l(r,"why")}</h4>
    ${er(t,o)} ${tr(t,o)} ${sr(t,o)} ${rr(t)}
  </section>`}var Nn=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,criteria:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="live"]');if(!a)throw new Error("The classifier's form is not in the page.");let c=!1,d="",u=t.get("tab_lost")===!0||jt(o,t.get("answers")).refused.length>0,p=()=>jt(o,t.get("answers")).answers,m=()=>{let y=t.get("notes");if(typeof y!="object"||y===null)return{};let w=o.steps.filter(C=>C.note).map(({id:C})=>C),T=Object.entries(y).filter(([C,I])=>w.includes(C)&&typeof I=="string");return Object.fromEntries(T.map(([C,I])=>[C,I.slice(0,s.longest_note)]))},g=(y,w)=>{t.set(y,w),t.save_changes()},b=y=>{d=y,H()},M=y=>e.querySelector(y)?.focus(),v=En(e,o,{answer:y=>g("answers",y),note:y=>g("notes",y)});function R(y){if(y.conflict.length>0)return`${l(r,"conflict")} ${y.conflictText}`;if(y.ends){let T=_e(s,me(o,s.codes,y));return l(r,"verdict_ready",{verdict:T})}let w=o.steps.find(({id:T})=>T===y.next);return w?.text?l(r,"next_shown",{question:w.text}):""}let k=y=>{let w=new Date().toISOString().slice(0,10),T=ut(o,p()),C=`${l(r,"file_name")}-${w}`,I=y==="json"?`${C}.json`:`${C}.md`;if(y==="json"){let x=Cn(s,T,m(),w);Q(I,"application/json",`${JSON.stringify(x,null,2)}
`)}else Q(I,"text/markdown",On(s,T,m(),w));b(l(r,"downloaded",{file:I}))},_=y=>{c=y,H(),M(`[data-action="${y?"erase_cancel":"erase"}"]`)},S=()=>{c=!1,g("notes",{}),g("answers",{}),b(l(r,"erased")),M('[data-action="erase"]')},E=y=>f`<h4>${l(r,"path")}</h4>
    <ol class="ck-cc-path">
      ${y.path.map(([w,T],C)=>{let I=o.steps.find(({id:x})=>x===w);return f`<li>
          <span>${I?.text} <strong>${I?Ae(s,I,T):""}</strong></span>
          <button
            type="button"
            class="ck-cc-change"
            aria-label=${l(r,"change_label",{number:C+1})}
            @click=${()=>v.focus(w)}
          >${l(r,"change_answer")}</button>
        </li>`})}
    </ol>`,L=()=>f`<section class="ck-cc-mine" aria-labelledby="${i}-mine">
    <h3 id="${i}-mine">${l(r,"mine")}</h3>
    <p>${l(r,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?$:f`<p class="ck-notice">${l(r,"tab_blocked")}</p>`}
    ${u?f`<p class="ck-notice">${l(r,"tab_lost")}</p>`:$}
    ${K(i,r,"print",()=>Se(e))}
    ${K(i,r,"markdown",()=>k("markdown"))}
    ${K(i,r,"json",()=>k("json"))}
    ${K(i,r,"erase",()=>_(!0))}
    ${c?at(r,()=>_(!1),S):$}
  </section>`;function H(){let y=ut(o,p());v.show(p(),m(),y),z(f`<p class="ck-cc-count">${l(r,"progress",{answered:y.path.length})}</p>
        <p role="status" class="ck-status">${d}</p>
        ${y.ends?f`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>M('[data-part="verdict-title"]')}>
                ${l(r,"see_verdict")}
              </button>`:$}
        ${y.ends?Ln({spec:s,host:n,uid:i,done:y}):$}
        ${y.path.length>0?E(y):$} ${L()}`,a)}let h=()=>{let y=R(ut(o,p()));y!==d&&(d=y),H()},A=v.early();return Object.keys(A).length>0&&g("answers",{...p(),...A}),t.on("change:answers",h),t.on("change:notes",H),t.on("change:tab",H),H(),e.dataset.ckReady="",()=>{t.off("change:answers",h),t.off("change:notes",H),t.off("change:tab",H),v.stop()}};var or={œ:"oe",æ:"ae",ø:"o",ß:"ss","‐":"-","­":""};function Hn(t){return t.normalize("NFKD").toLowerCase().replace(new RegExp("\\p{Mn}","gu"),"").replace(/[œæøß\u2010\u00ad]/g,e=>or[e]??e)}var mt=["level","mode","class"],ir=100;function qt(t){return Hn(t).replaceAll("’","'").replace(/\s+/g," ")}function ft(t,e,n){let s=e[n];return!s||s.some(r=>t.codes[n]?.includes(r))}function ar(t,e){if(!mt.some(o=>e[o]))return!0;let{level:n,mode:s,class:r}=e;return t.codes.class?.length?r!==void 0&&ft(t,e,"class"):!!(n??s)&&ft(t,e,"level")&&ft(t,e,"mode")}function Pt(t,e){let n=Object.keys(e).filter(r=>r!=="text"&&!mt.includes(r)),s=qt(e.text?.[0]??"").split(" ");return n.every(r=>ft(t,e,r))&&s.every(r=>t.words.includes(r))}function In(t,e){return ar(t,e)&&Pt(t,e)}function Wt(t,e){if(typeof t!="object"||t===null)return{};let n=new Map(Object.entries(t)),s={};for(let[o,i]of Object.entries(e)){let a=n.get(o);if(!Array.isArray(a))continue;let c=i.filter(d=>a.includes(d));c.length>0&&(s[o]=c)}let[r]=[n.get("text")].flat();return typeof r=="string"&&r.trim()&&(s.text=[r.slice(0,ir)]),s}function Ft(t,e){return mt.every(n=>String(t[n]??"")===String(e[n]??""))}function Dn(t,e){let n=Object.entries(t).filter(([s])=>!mt.includes(s));return{...Object.fromEntries(n),...Ft(t,e)?{}:e}}function cr({level:t,mode:e,class:n}){return n?{class:[n]}:{level:[t??""],mode:[e??""]}}function jn(t,e,n){let s={choose:()=>{},draw:i},o=[...t.querySelectorAll("a.ck-cx-box")].map(a=>{let c=document.createElement("button");c.type="button",c.className=a.className,Object.assign(c.dataset,a.dataset),c.append(...a.childNodes);let d=cr(a.dataset);c.addEventListener("click",()=>s.choose(g=>Dn(g,d))),a.replaceWith(c);let u=e.filter(({facets:g})=>Object.entries(d).every(([b,[M]])=>g.codes[b]?.includes(M??""))),[p,m]=c.querySelector('[data-part="count"]')?.children??[];return{button:c,place:d,mine:u,count:p,unit:m}});function i(a){for(let{button:c,place:d,mine:u,count:p,unit:m}of o){let g=u.filter(({facets:b})=>Pt(b,a)).length;p&&(p.textContent=String(g)),m&&(m.textContent=l(n,g===1?"unit_one":"unit_many")),c.ariaPressed=String(Ft(a,d)),c.classList.toggle("ck-cx-empty",g===0)}}return s}var Re=["level","mode","class","phase","sector","country","contested","status"];function qn(t){return[...t.querySelectorAll("article")].map(e=>{let n=Re.map(r=>[r,(e.dataset[r]??"").split(" ").filter(Boolean)]),s=e.querySelector('[data-part="story"]')?.textContent??"";return{el:e,facets:{codes:Object.fromEntries(n),words:qt(s)},coding:e.querySelector("details"),home:e.parentElement}})}var Ee,Ge,Te,Ue,gt=class{constructor(e,n,s){D(this,Ee);D(this,Ge);D(this,Te);D(this,Ue,!1);let r=i=>i.el.querySelector("h4")?.textContent??"",o=new Intl.Collator(s).compare;F(this,Ee,e),F(this,Ge,[...e].sort((i,a)=>o(r(i),r(a)))),F(this,Te,n)}hide(e){if(e!==N(this,Ue)){F(this,Ue,e);for(let{el:n,home:s,coding:r}of e?N(this,Ge):N(this,Ee))(e?N(this,Te):s).append(n),r&&(r.open=!e)}}tidy(){let e=new Set([N(this,Te),...N(this,Ee).map(({home:n})=>n)]);for(let n of e)n.hidden=n.querySelector("article:not([hidden])")===null}};Ee=new WeakMap,Ge=new WeakMap,Te=new WeakMap,Ue=new WeakMap;function Me(t,e){let n=t.querySelector(`[data-part="${e}"]`);if(!n)throw new Error(`The case explorer has no "${e}" in the page.`);return n}function lr(t){let e=[...t.querySelectorAll("fieldset input")].map(({name:s,value:r})=>[s,r]);for(let s of t.querySelectorAll("select"))for(let{value:r}of s.options)r&&e.push([s.name,r]);let n=s=>e.filter(([r])=>r===s).map(([,r])=>r);return Object.fromEntries(Re.map(s=>[s,n(s)]))}function dr(t,e){for(let n of t.querySelectorAll("[name]")){let s=e[n.name]??[];n instanceof HTMLInputElement&&n.type==="checkbox"?n.checked=s.includes(n.value):n.value!==(s[0]??"")&&(n.value=s[0]??"")}}var Pn=({model:t,el:e})=>{let{lang:n,strings:s}=t.get("_spec"),r=Me(e,"filters"),o=Me(e,"more"),i=Me(e,"hide"),a=Me(e,"status"),c=r.querySelector('[name="text"]'),d=Me(e,"clear"),u=lr(r),p=qn(e),m=jn(e,p,s),g=new gt(p,Me(e,"flat"),n),b,M=()=>Wt(t.get("filters"),u),v=h=>{b&&(history.replaceState(history.state,"",location.href.split("#")[0]),b=void 0,R()),t.set("filters",h),t.save_changes()};function R(){let h=M(),A=t.get("hidden")===!0;dr(r,h),i.checked=A,e.firstElementChild?.classList.toggle("ck-cx-hidden",A),g.hide(A);let y=p.filter(({facets:O})=>In(O,h)),w=new Set(y);for(let O of p)O.el.hidden=!w.has(O)&&O!==b;g.tidy(),m.draw(h);let T=Re.filter(O=>h[O]).length,C=o.querySelector("summary");C&&(C.textContent=l(s,T?"more_on":"more",{number:T}));let I=l(s,`found_${k(y.length)}`,{number:y.length,total:p.length}),x=b&&!w.has(b)?`, ${l(s,"found_pinned")}`:"";a.textContent!==I+x&&(a.textContent=I+x),d.ariaDisabled=String(Object.keys(h).length===0)}let k=h=>h===p.length?"all":h===0?"none":h===1?"one":"many",_=()=>{let h=decodeURIComponent(location.hash.slice(1));b=h?p.find(A=>A.el.id===h):void 0,R(),b&&(b.coding&&(b.coding.open=!0),b.el.focus({preventScroll:!0}),b.el.scrollIntoView())},S=()=>{let h=new FormData(r),A=[...Re,"text"].map(y=>[y,h.getAll(y)]);v(Wt(Object.fromEntries(A),u))},E=h=>{h.target===i?(t.set("hidden",i.checked),t.save_changes()):h.target!==c&&S()},L=h=>h.preventDefault();m.choose=h=>v(h(M())),r.addEventListener("change",E),c?.addEventListener("input",S),d.addEventListener("click",()=>v({})),r.addEventListener("submit",L);for(let h of["filters","hidden"])t.on(`change:${h}`,R);return addEventListener("hashchange",_),t.get("hidden")!==!0&&i.checked&&t.set("hidden",!0),[...new FormData(r).values()].some(h=>h!=="")&&S(),_(),o.open=Re.some(h=>M()[h]),e.dataset.ckReady="",()=>{for(let h of["filters","hidden"])t.off(`change:${h}`,R);r.removeEventListener("change",E),r.removeEventListener("submit",L),removeEventListener("hashchange",_)}};var ge,ht=class{constructor(e){D(this,ge);F(this,ge,e)}read(e){let n;try{n=N(this,ge).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=N(this,ge).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return N(this,ge).call(this).removeItem(e),"ok"}catch{return"blocked"}}};ge=new WeakMap;var Bo=new ht(()=>window.sessionStorage),Ce=new ht(()=>window.localStorage);var Bt=new Set,he,Ve,$e,ze,Gt,$t=class{constructor(e,n,s,r=Ce){D(this,ze);D(this,he);D(this,Ve);D(this,$e);F(this,he,`coprod-kit/${e}/${n}`),F(this,Ve,s),F(this,$e,r)}read(){let e=N(this,$e).read(N(this,he));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=N(this,Ve).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return P(this,ze,Gt).call(this,N(this,$e).write(N(this,he),e))}erase(){return P(this,ze,Gt).call(this,N(this,$e).remove(N(this,he)))}};he=new WeakMap,Ve=new WeakMap,$e=new WeakMap,ze=new WeakSet,Gt=function(e){for(let n of Bt)n();return e};function Wn(t){Bt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Bt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var Ke=["sure","fairly","guess"],W=["verdict","level","mode"],ur=["clear","neighbours","contested"];function Fn({plan:t}){let e=n=>n.split(";").filter(Boolean);return t.map(([n,s,r,o,i,a])=>({id:n,coding:s,alternatives:e(r),block:ur[o]??"clear",rank:i,steps:e(a)}))}var U="coproduction",V="near-miss",vt=300,yt=t=>t.includes("|"),bt=t=>yt(t)?U:t,Oe=t=>yt(t)?t:V;function ee(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},[s,r]=fr(t,e),o={verdict:pr(t,e),level:s,mode:r},i=a=>({state:o[a],credit:n[o[a]]});return{verdict:i("verdict"),level:i("level"),mode:i("mode")}}function pr({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===bt(t)?"exact":e.map(bt).includes(n.verdict)?"defensible":"not"}function fr({coding:t,alternatives:e},n){let s=[n.level,n.mode];if(n.verdict!==U)return["not-asked","not-asked"];let r=e.filter(yt).map(d=>d.split("|")),o=yt(t)?t.split("|"):null,i=d=>+(d[0]===s[0])+ +(d[1]===s[1]),a=r.reduce((d,u)=>d&&i(d)>=i(u)?d:u,void 0),c=d=>{let u=s[d];if(u===void 0)return"not-asked";if(!o)return a?a[d]===u?"defensible":"not":"not-asked";if(u===o[d])return"exact";let p=1-d;return r.some(g=>g[d]===u&&(g[p]===s[p]||g[p]===o[p]))?"defensible":"not"};return[c(0),c(1)]}function wt(t){return W.some(e=>t[e].state==="not")}function Ut(t,e){let n=t.flatMap(o=>{let i=e[o.id];return i?[{item:o,answer:i,found:ee(o,i)}]:[]}),s=o=>{let i=a=>n.filter(({found:c})=>c[o].state===a).length;return{exact:i("exact"),defensible:i("defensible"),of:n.length-i("not-asked")}},r=new Map;for(let{item:o,answer:i}of n){let a=mr(i);if(!a||i.given)continue;let c=r.get(Oe(o.coding))??new Map;r.set(Oe(o.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:Ke.flatMap(o=>{let i=n.filter(({answer:c})=>c.confidence===o),a=i.filter(({found:c})=>!wt(c));return i.length>0?[[o,a.length,i.length]]:[]})}}function mr({verdict:t,level:e,mode:n}){return t!==U?V:e&&n?`${e}|${n}`:null}function Vt(t,e){return!e||e===t.block||e===Oe(t.coding)?!0:t.coding.split("|").includes(e)}function zt(t,e,n){let s=t.filter(i=>Vt(i,n)),r=s.map(i=>i.rank).sort((i,a)=>i-a),o=new Set(e>0?r.slice(0,e):r);return s.filter(i=>o.has(i.rank))}function oe(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Bn(t,e,n){if(!oe(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[i,a]of Object.entries(n))if(!t.includes(i))r.push([i,"unknown-case"]);else if(a!=null){let c=Kt(e,a);typeof c=="string"?r.push([i,c]):s.set(i,c)}let o={};for(let i of t){let a=s.get(i);a&&(o[i]=a)}return{answers:o,problems:r}}var gr=[...W,"confidence","because","given"];function Kt(t,e){if(!oe(e)||Object.keys(e).some(a=>!gr.includes(a)))return"not-an-answer";let n={...t,confidence:Ke},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===U)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>vt)return"because";let o=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");o&&(s.because=o);let i=e.given??!1;return typeof i!="boolean"?"given":(i&&(s.given=!0),s)}function hr({spec:t,sheet:e},n){return n===V?l(t.strings,"near_misses"):e.coding(n)}function Gn(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return f`<span aria-label=${l(t.spec.strings,"no_case")}>–</span>`;let o=s.filter(([a])=>a!==n),i=r-o.reduce((a,[,c])=>a+c,0);return f`<b>${l(t.spec.strings,"of",{part:i,whole:r})}</b>
    ${o.map(([a,c])=>f`<small>${l(t.spec.strings,"elsewhere",{count:c,box:hr(t,a)})}</small>`)}`}function $r(t,e){let{spec:n,sheet:s}=t,{strings:r,codes:o}=n;return f`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-cp-table">
      <thead><tr><td></td>${o.mode.map(i=>f`<th scope="col">${s.code(i).title}</th>`)}</tr></thead>
      <tbody>
        ${o.level.map(i=>f`<tr><th scope="row">${s.code(i).title}</th>
            ${o.mode.map(a=>f`<td>${Gn(t,e,`${i}|${a}`)}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${o.mode.length}>${Gn(t,e,V)}</td></tr>
      </tbody>
    </table></div>`}function yr({spec:{strings:t}},{byDimension:e}){let n=W.filter(s=>e[s].of>0);return f`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:o,of:i}=e[s];return f`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:i})}${o>0?` ${l(t,"accuracy_defensible",{defensible:o})}`:""}</li>`})}</ul>`}function br({spec:{strings:t}},{byConfidence:e}){return e.length===0?$:f`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(([n,s,r])=>f`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function vr(t){let{spec:e,sheet:n,course:s,state:r}=t,o=s.missed(r);if(o.length===0)return $;let{byDimension:i,table:a}=Ut(s.items,r.answers),c=m=>i[m].exact+i[m].defensible<i[m].of,d=[...a.get(V)?.keys()??[]].some(m=>m!==V),p=[...W.filter(c),...d?[V]:[]].flatMap(m=>n.review(m)??[]);return f`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${o.map(m=>f`<li>${n.title(m)} <span class="ck-cp-about">${n.coding(s.item(m).coding)}</span></li>`)}</ul>
    ${p.length>0?f`<p>${l(e.strings,"to_read")}</p><ul>${p.map(m=>f`<li>${m}</li>`)}</ul>`:$}`}function Un(t){let{spec:e,course:n,state:s}=t,r=Ut(n.items,s.answers);return f`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    ${r.answered===0?f`<p>${l(e.strings,"end_nothing")}</p>`:f`<p>${l(e.strings,"end_text",{count:r.answered})}</p>
          ${yr(t,r)} ${$r(t,r)} ${br(t,r)} ${vr(t)}`}`}var wr=["start","going","end"],xt=["answers","again","place"],kr=4,xr=5,Sr=25,_r={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},Qe,Le,J,Vn,zn,Qt,Kn,kt=class{constructor(e){D(this,J);Tt(this,"items");Tt(this,"ids");D(this,Qe);D(this,Le);F(this,Le,e),this.items=Fn(e),this.ids=this.items.map(({id:n})=>n),F(this,Qe,e.contrasts.map(([n,s,r])=>({dimension:n,first:s,second:r})))}item(e){let n=this.items.find(s=>s.id===e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=zt(this.items,e.n,e.focus),r=e.examples?P(this,J,Vn).call(this,s):[],o=r.map(({id:u})=>u),i=e.review.filter(u=>!o.includes(u)),a=[...r,...i.map(u=>({kind:"review",id:u}))],c=N(this,Qe).slice(0,Math.floor(s.length/xr));for(let{id:u,block:p,coding:m}of s)if(!(o.includes(u)||i.includes(u))){for(let g of[...c]){let b=[g.first,g.second].map(M=>Oe(this.item(M).coding));!e.examples||!b.includes(Oe(m))||(c.splice(c.indexOf(g),1),a.push({kind:"contrast",id:g.first,contrast:g}))}a.push({kind:"case",id:u,block:p})}let d=a.filter(({kind:u,id:p})=>{let m=u==="contrast"||u==="worked"?void 0:n[p];return m&&wt(ee(this.item(p),m))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&wt(ee(s,r))}).map(({id:s})=>s)}count(e,n){return zt(this.items,e,n).length}has(e){return this.items.some(n=>Vt(n,e))}accept(e){let n=s=>Bn(this.ids,N(this,Le).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:P(this,J,zn).call(this,e.place)}}stateOf(e){let[n,s,r]=xt.map(o=>e.get(o));return this.accept({answers:n,again:s,place:r})}};Qe=new WeakMap,Le=new WeakMap,J=new WeakSet,Vn=function(e){let n=e.filter(({block:i})=>i!=="contested"),s=n.filter(({coding:i})=>i.includes("|")),r=s[0]??n[0];if(e.length<kr||!r)return[];let o=s.find(i=>i!==r);return[{kind:"worked",id:r.id},...o?[{kind:"faded",id:o.id}]:[]]},zn=function(e){if(!oe(e))return P(this,J,Qt).call(this);let{stage:n,n:s,focus:r,examples:o,review:i,at:a,draft:c}=e,d=m=>Number.isInteger(m)&&Number(m)>=0,u=wr.find(m=>m===n);if(!u||!d(s)||!d(a)||typeof r!="string"||!this.has(r))return P(this,J,Qt).call(this);let p=Array.isArray(i)?i:[];return{stage:u,n:s,focus:r,examples:o!==!1,review:this.ids.filter(m=>p.includes(m)),at:a,draft:P(this,J,Kn).call(this,c)}},Qt=function(){return{..._r,n:this.items.length>Sr?20:0}},Kn=function(e){if(!oe(e))return{};let n={},s={...N(this,Le).codes,confidence:["sure","fairly","guess"]};for(let[r,o]of Object.entries(s))o.includes(String(e[r]))&&(n[r]=e[r]);return typeof e.because=="string"&&(n.because=[...e.because].slice(0,300).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function St(t){if(!t.includes("|"))return[["verdict",t]];let[e="",n=""]=t.split("|");return[["verdict",U],["level",e],["mode",n]]}function Qn({spec:{strings:t},sheet:e,item:n},s){let r=ee(n,s);return[...W.filter(i=>r[i].state!=="not-asked").map(i=>l(t,"announced",{dimension:l(t,`name_${i}`),state:l(t,`state_${r[i].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function Ar({spec:{strings:t},sheet:e},n,s){let r=W.filter(o=>s[o].state!=="not-asked");return f`<ul class="ck-cp-marks">${r.map(o=>{let{state:i}=s[o];return f`<li data-state=${i}>
      <b>${l(t,`name_${o}`)}</b>
      ${l(t,"yours",{code:e.code(String(n[o])).title})}
      <span class="ck-cp-state">${l(t,`state_${i}`)}</span>
    </li>`})}</ul>`}function Er({spec:t,sheet:e,item:n},s,r){let{near:o}=e.reason(n.id,s);if(r===U)return o;let{title:i,lines:a}=e.code(r);return l(t.strings,"why_not",{chosen:i,definition:a.map(c=>l(t.strings,"quoted",{text:c})).join(" ")})}function Jt(t,e){let{spec:n,sheet:s,item:r}=t,o=e&&ee(r,e);return f`<dl class="ck-cp-deciding">${St(r.coding).map(([i,a])=>{let{because:c,near:d}=s.reason(r.id,i),u=e?.[i],p=o?.[i].state==="not"&&u!==void 0,m=p?Er(t,i,u):d;return f`<div>
      <dt>${l(n.strings,`name_${i}`)} <b>${s.code(a).title}</b></dt>
      <dd>${c}</dd>
      ${m?f`<dd class=${p?"ck-cp-not":"ck-cp-near"}>${m}</dd>`:$}
    </div>`})}</dl>`}function Tr({spec:t,sheet:e,item:n},s,r){let o=W.filter(i=>r[i].state==="not");return f`<section class="ck-cp-longer" aria-label=${l(t.strings,"longer")}>
    <h5>${l(t.strings,"longer")}</h5>
    <p>${l(t.strings,"longer_text")}</p>
    ${o.map(i=>{let a=bt(n.coding)===U&&i==="verdict",c=a?e.by(String(s.verdict)):n.steps[W.indexOf(i)],{title:d,lines:u}=e.question(c??""),p=i==="verdict"&&!a?V:i;return f`<p><b>${d}</b> ${u.join(" ")}</p><p>${e.review(p)??$}</p>`})}
  </section>`}function Jn(t,e){let{spec:n,sheet:s,item:r}=t,{strings:o}=n,i=ee(r,e),a=W.map(d=>i[d].state),c=s.text(r.id).some(({clue:d})=>d);return f`
    ${Ar(t,e,i)}
    ${a.includes("defensible")&&!e.because?f`<p>${l(o,"without_reason")}</p>`:$}
    ${e.because?f`<p class="ck-cp-own">${l(o,"own",{text:e.because})}</p>`:$}
    <p><b>${l(o,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(o,"clues"):$}</p>
    ${Jt(t,e)}
    ${s.contested(r.id)??$}
    ${e.confidence==="sure"&&a.includes("not")?Tr(t,e,i):$}`}function Zn(t,e){return new $t("case-practice",t.id,n=>{if(!oe(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:o}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:i,again:a,place:c}=oe(o)?o:{};return{version:s,saved:r,state:e.accept({answers:i,again:a,place:c})}})}var Yn=[...W,"confidence","because"];function es(t,{answers:e,again:n}){let s=(i,a)=>t.items.flatMap((c,d)=>{let u=i[c.id];if(!u)return[];let p=ee(c,u);return[[c.id,d+1,a,c.coding,...Yn.map(m=>u[m]??""),...W.map(m=>p[m].state),...W.map(m=>p[m].credit??"")]]}),r=["case","order","time","coding",...Yn],o=["state","credit"].flatMap(i=>W.map(a=>`${i}_${a}`));return[[...r,...o],...s(e,1),...s(n,2)]}function Rr(t,e,n,s){let[r=[],...o]=es(e,n);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:s,results:o.map(i=>Object.fromEntries(r.map((a,c)=>[a,i[c]])))}}function Xn({spec:t,course:e,state:n},s,r){let o=new Date().toISOString().slice(0,10),i=`case-practice-${t.id}-${o}.${s}`;if(s==="json"){let a=Rr(t,e,n,o);Q(i,"application/json",`${JSON.stringify(a,null,2)}
`)}else Q(i,"text/csv",ct(es(e,n),lt(t.lang)));r.told(l(t.strings,"downloaded",{file:i}))}function Yt(t,e){let{spec:n,kept:s,tabKept:r,tabLost:o}=t,{strings:i,lang:a}=n,c=u=>f`<p class="ck-cp-note">${u}</p>`,d=s.state==="kept"?s.value:null;return f`${r?$:c(l(i,"tab_blocked"))}
    ${o?c(l(i,"tab_lost")):$}
    ${s.state==="corrupt"?c(l(i,"device_corrupt")):$}
    ${d&&!d.state?c(l(i,"device_other")):$}
    ${d?.state&&t.state.place.stage==="start"?f`<div class="ck-cp-note"><p>${l(i,"device_kept",{date:xe(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(i,"resume")}</button></div>`:$}`}function ts(t,e){let{spec:n,uid:s,host:r,erasing:o}=t,{strings:i}=n,a=(d,u)=>f`<div class="ck-cp-action">
    <button type="button" class="ck-button" data-action=${d} aria-describedby="${s}-${d}-text" @click=${u}>${l(i,d)}</button>
    <p id="${s}-${d}-text">${l(i,`${d}_text`)}</p>
  </div>`,c=(d,u)=>f`<button type="button" class="ck-button" data-action=${d} @click=${u}>${l(i,d)}</button>`;return f`<section class="ck-cp-mine" aria-labelledby="${s}-mine">
    <h4 id="${s}-mine">${l(i,"mine")}</h4>
    <p>${l(i,r==="page"?"mine_text":"mine_notebook")}</p>
    ${a("save",e.save)}
    ${a("download_csv",()=>Xn(t,"csv",e))}
    ${a("download_json",()=>Xn(t,"json",e))}
    ${a("print",e.print)}
    ${a("erase",()=>e.ask(!0))}
    ${o?f`<div class="ck-cp-note" role="group" aria-label=${l(i,"erase_asked")}>
            <p>${l(i,"erase_asked")}</p>
            <div class="ck-actions">${c("erase_cancel",()=>e.ask(!1))}${c("erase_confirm",e.erase)}</div>
          </div>`:$}
  </section>`}var se,Y,Ne,Xt,_t=class{constructor(e){D(this,Y);D(this,se);F(this,se,e)}title(e){return P(this,Y,Ne).call(this,e).querySelector("h3")?.textContent??e}about(e){return P(this,Y,Ne).call(this,e).querySelector(".ck-cp-about")?.textContent??""}text(e){return[...P(this,Y,Ne).call(this,e).querySelector(".ck-cp-text")?.childNodes??[]].map(s=>({text:s.textContent??"",clue:s.nodeType===Node.ELEMENT_NODE}))}reason(e,n){let s=P(this,Y,Ne).call(this,e).querySelector(`[data-for="${n}"]`);return{because:s?.querySelector("span:not(.ck-cp-near)")?.textContent??"",near:s?.querySelector(".ck-cp-near")?.textContent??""}}contested(e){return P(this,Y,Ne).call(this,e).querySelector('[data-for="contested"]')?.cloneNode(!0)??null}asked(e){return N(this,se).querySelector(`[data-dimension="${e}"]`)?.textContent?.trim()??""}code(e){return P(this,Y,Xt).call(this,`[data-code="${e}"]`)}question(e){return P(this,Y,Xt).call(this,`[data-step="${e}"]`)}by(e){return N(this,se).querySelector(`[data-code="${e}"]`)?.dataset.by??""}coding(e){return e.split("|").map(n=>this.code(n).title).join(" × ")}review(e){return N(this,se).querySelector(`[data-review="${e}"] a`)?.cloneNode(!0)??null}};se=new WeakMap,Y=new WeakSet,Ne=function(e){let n=N(this,se).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},Xt=function(e){let n=N(this,se).querySelector(e),s=[...n?.querySelectorAll("dd")??[]].map(r=>r.textContent??"");return{title:n?.querySelector("dt")?.textContent??"",lines:s}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ye={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ns=t=>(...e)=>({_$litDirective$:t,values:e}),At=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Si}=An;var ss=t=>t.strings===void 0;var Mr={},rs=(t,e=Mr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var os=ns(class extends At{constructor(t){if(super(t),t.type!==ye.PROPERTY&&t.type!==ye.ATTRIBUTE&&t.type!==ye.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!ss(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===X||e===$)return e;let n=t.element,s=t.name;if(t.type===ye.PROPERTY){if(e===n[s])return X}else if(t.type===ye.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return X}else if(t.type===ye.ATTRIBUTE&&n.getAttribute(s)===e+"")return X;return rs(t),e}});function Cr({name:t,legend:e,hint:n,inline:s},r){return f`<fieldset
    class="ck-choices ${s?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${n?`${t}-hint`:$}
  >
    <legend>${e}</legend>
    ${n?f`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:$}
    <div class="ck-choices-list">${r}</div>
  </fieldset>`}function be(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return Cr(t,n.map(({id:i,text:a})=>f`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${os(s===i)}
          ?disabled=${o&&s!==i}
          @change=${()=>r(i)}
        /><span>${a}</span>
      </label>`))}var Or=[10,20,40];function is(t){let{spec:e,sheet:n,course:s,uid:r,place:o,change:i}=t,{strings:a,codes:c}=e,d=s.count(0,o.focus),u=Or.filter(v=>v<d),p=(v,R)=>s.has(v)?f`<option value=${v} ?selected=${v===o.focus}>${R}</option>`:$,m=c.level.flatMap(v=>c.mode.map(R=>`${v}|${R}`)),g=v=>i({...o,focus:v.target.value}),b=v=>v.target.checked;return f`<form class="ck-cp-start" autocomplete="off" @submit=${v=>{v.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?be({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(v=>({id:v,text:v==="0"?l(a,"all",{count:d}):v})),value:String(u.includes(o.n)?o.n:0),change:v=>i({...o,n:Number(v)}),inline:!0}):$}
    <label class="ck-cp-label"><b>${l(a,"focus")}</b>
      <select class="ck-cp-select" @change=${g}>
        <option value="" ?selected=${!o.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(v=>p(v,n.code(v).title))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(v=>p(v,n.code(v).title))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${m.map(v=>p(v,n.coding(v)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${p(V,l(a,"near_misses"))}${p("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${o.examples}
      @change=${v=>i({...o,examples:b(v)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${o.review.length>0?f`<p class="ck-cp-note">${l(a,"reviewing",{count:o.review.length})}</p>`:$}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}function en(t,e,n){let s=t.text(e);return f`<p class="ck-cp-about">${t.about(e)}</p>
    <p class="ck-cp-text">${s.map(({text:r,clue:o})=>o&&n?f`<mark>${r}</mark>`:r)}</p>`}function Zt(t,e,n,s){let{spec:r,sheet:o,uid:i,draft:a}=t;return be({name:`${i}-${e}`,legend:o.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,choices:r.codes[e].map(c=>({id:c,text:o.code(c).title})),value:a[e],change:c=>c!==void 0&&n.change({...a,[e]:c}),locked:s,inline:!0})}function Lr(t,e,n,s){let{spec:r,uid:o,draft:i,message:a}=t,{strings:c}=r,d=p=>e.change({...i,because:p.target.value});return f`<form class="ck-cp-form" autocomplete="off" @submit=${p=>{p.preventDefault(),e.check()}}>
    ${Zt(t,"verdict",e,n||s)}
    ${i.verdict===U?f`${Zt(t,"level",e,n)}${Zt(t,"mode",e,n)}`:$}
    ${be({name:`${o}-confidence`,legend:l(c,"confidence"),choices:Ke.map(p=>({id:p,text:l(c,`confidence_${p}`)})),value:i.confidence,change:p=>p!==void 0&&e.change({...i,confidence:p}),locked:n,inline:!0})}
    <label class="ck-cp-because">${l(c,"because")}
      <input
        type="text"
        maxlength=${vt}
        .value=${i.because??""}
        ?readonly=${n}
        @change=${d}
      /></label>
    ${n?$:f`<p class="ck-cp-missing" id="${o}-missing">${a}</p>
          <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(c,"check")}</button>`}
  </form>`}function as(t){let{spec:e,sheet:n,item:s}=t;return f`${en(n,s.id,!0)}
    <div class="ck-cp-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${Jt(t)}
    </div>`}function cs(t,e,n,s,r){let{sheet:o,item:i,spec:a}=t,c=n!==void 0;return f`${en(o,i.id,c)}
    ${Lr(s,r,c,e.kind==="faded")}
    ${n?f`<section class="ck-cp-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${Jn(t,n)}
          </section>`:$}`}function ls({dimension:t,first:e,second:n},s,r,o){let{spec:i,sheet:a,draft:c,uid:d}=r,{strings:u}=i,p=c.shown===!0,m=s.map(v=>new Map(St(v)).get(t)??v),g=v=>o.change({...c,because:v.target.value}),b=v=>{v.preventDefault(),o.change({...c,shown:!0})},M=t==="verdict"?V:t;return f`<div class="ck-cp-pair">${[e,n].map(v=>f`<div><h4>${a.title(v)}</h4>${en(a,v,p)}</div>`)}</div>
  <form autocomplete="off" @submit=${b}>
    <label class="ck-cp-because">${l(u,"contrast_note")}
      <input type="text" maxlength=${vt} .value=${c.because??""} @change=${g} /></label>
    ${p?$:f`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${p?f`<section class="ck-cp-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-cp-deciding">${[e,n].map((v,R)=>f`<div>
            <dt><b>${a.code(m[R]??"").title}</b> <span class="ck-cp-about">${a.title(v)}</span></dt>
            <dd>${a.reason(v,t).because}</dd>
          </div>`)}</dl>
        <p>${a.review(M)??$}</p>
      </section>`:$}`}function ie(t,e,n,s={}){return f`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${r=>{r.detail<2&&n()}}
  >${l(t,e)}</button>`}function ds(t){let{asking:e,course:n,steps:s,at:r,step:o,answer:i,acts:a,go:c}=t,{spec:d,sheet:u,draft:p}=e,{strings:m}=d,g=n.item(o.id),b={spec:d,sheet:u,item:g},M=({kind:y})=>y!=="contrast"&&y==="again"==(o.kind==="again"),v=s.filter(M).length,R=Math.max(1,s.slice(0,r+1).filter(M).length),k=l(m,`block_${o.block??o.kind}`),_=l(m,"progress",{number:R,count:v,block:k}),S=i||o.kind==="worked"||o.kind==="contrast"&&p.shown,E=o.kind==="worked"||o.kind==="faded",L=s.findIndex(({kind:y})=>y!=="worked"&&y!=="faded"),H=r===s.length-1,h=()=>c(H?{stage:"end"}:{at:r+1}),A=o.contrast?l(m,`contrast_${o.contrast.dimension}`):u.title(o.id);return f`<div class="ck-cp-progress"><progress max=${v} value=${R} aria-label=${l(m,"progress_label")}></progress><span>${_}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title">${A}</h3>
      ${o.kind==="case"?$:f`<p class="ck-cp-hint">${l(m,`about_${o.kind}`)}</p>`}
      ${o.contrast?ls(o.contrast,[g.coding,n.item(o.contrast.second).coding],e,a):o.kind==="worked"?as(b):cs(b,o,i,e,a)}
    </article>
    <div class="ck-actions ck-cp-moves">
      ${S?ie(m,H?"finish":"next",h,{primary:!0}):ie(m,"skip",h)}
      ${ie(m,"previous",()=>c({at:r-1}),{off:r===0})}
      ${E&&L>r?ie(m,"skip_examples",()=>c({at:L})):$}
      ${H&&S?$:ie(m,"stop",()=>c({stage:"end"}))}
    </div>`}var us=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r}=s,o=e.dataset.ckUid??"",i=x=>e.querySelector(`[data-part="${x}"]`),a=i("live"),c=i("sheet");if(!a||!c)throw new Error("The cases are not in the page.");let d=new _t(c),u=new kt(s),p=Zn(s,u),m=p.read(),g="",b="",M=!1,v=!1,R=()=>u.stateOf(t),k=x=>{v=!0;for(let[O,q]of Object.entries(x))t.set(O,q);v=!1,t.save_changes(),C()},_=x=>i(x)?.focus(),S=x=>{g="",b="",M=!1,k({place:{...R().place,draft:{},...x}}),_("title")},E=(x,O)=>(O.kind==="again"?x.again:x.answers)[O.id],L=({place:x},O,q)=>{if(q)return q;let B=x.draft.at===x.at?x.draft:{};return O.kind==="faded"?{...B,verdict:H(O.id)}:B},H=x=>{let{coding:O}=u.item(x);return O.includes("|")?U:O},h=(x,O)=>({change(q){b="",k({place:{...x.place,draft:{...q,at:x.place.at}}}),q.shown&&_("feedback")},check(){let{at:q,shown:B,...te}=L(R(),O,void 0),ae=a.querySelector(".ck-cp-because input")?.value,re={...te,because:ae,...O.kind==="faded"&&{given:!0}},je=Kt(s.codes,re),pn=["verdict","level","mode"].filter(we=>we==="verdict"||te.verdict===U).filter(we=>!te[we]);if(typeof je=="string"||pn.length>0){let we=pn[0]??"verdict";b=l(r,`missing_${we}`),g=b,C(),a.querySelector(`input[name="${o}-${we}"]`)?.focus();return}let fn=O.kind==="again"?"again":"answers",Ps={spec:s,sheet:d,item:u.item(O.id)};g=Qn(Ps,je),b="";let{answers:Ws,again:Fs}=R();k({[fn]:{...fn==="again"?Fs:Ws,[O.id]:je}}),_("feedback")}}),A={save(){let x={version:s.version,saved:new Date().toISOString(),state:R()};y(l(r,`saved_${p.write(x)}`))},resume(x){k({...x}),_("title")},ask(x){M=x,C(),a.querySelector(`[data-action="${x?"erase_cancel":"erase"}"]`)?.focus()},erase(){let x=p.erase();M=!1,k({answers:{},again:{},place:{}}),y(l(r,x==="ok"?"erased":"erased_page")),_("title")},print:()=>Se(a),told:x=>y(x)},y=x=>{g=x,C()},w=(x,O,q)=>{let B=O.findIndex(re=>re.kind!=="worked"&&re.kind!=="contrast"&&!E(x,re)),te=u.missed(x),ae=()=>{v=!0,t.set("answers",{}),t.set("again",{}),v=!1,S({stage:"start",at:0,review:te})};return f`${Un({spec:s,sheet:d,course:u,uid:o,state:x})}
      <div class="ck-actions ck-cp-moves">
        ${B>=0?ie(r,O[B]?.kind==="again"?"go_back":"go_on",()=>S({stage:"going",at:B}),{primary:!0}):$}
        ${ie(r,"restart",ae)}
      </div>
      ${ts(q,A)}`},T=x=>{let{place:O}=x,q=u.steps(x),B=q[Math.min(O.at,q.length-1)],te={spec:s,sheet:d,course:u,uid:o,host:n,state:x,kept:m,erasing:M,tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(O.stage==="going"&&B){let ae=Math.min(O.at,q.length-1),re=E(x,B),je=L(x,B,re);return ds({asking:{spec:s,sheet:d,uid:o,draft:je,message:b},course:u,steps:q,at:ae,step:B,answer:re,acts:h(x,B),go:S})}return O.stage==="end"?f`${Yt(te,A)}${w(x,q,te)}`:f`${Yt(te,A)}${is({spec:s,sheet:d,course:u,uid:o,place:O,begun:!1,change:ae=>k({place:ae}),begin:()=>S({stage:"going",at:0})})}`};function C(){if(v)return;let x=R();z(f`${T(x)}
        <p role="status" class=${x.place.stage==="going"?"ck-visually-hidden":"ck-cp-status"}>${g}</p>`,a)}for(let x of[...xt,"tab"])t.on(`change:${x}`,C);let I=Wn(()=>{m=p.read(),C()});return C(),e.dataset.ckReady="",()=>{for(let x of[...xt,"tab"])t.off(`change:${x}`,C);I()}};var ps={"case-classifier":Nn,"case-explorer":Pn,"case-practice":us};var Je=["sure","fairly","guess"];function tn(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Nr(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function nn(t,e){if(!tn(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,i]of Object.entries(e)){let a=t.find(({id:d})=>d===o),c=a?Nr(a,i):"unknown-question";typeof c=="string"?s.push([o,c]):c.length>0&&n.set(o,c)}let r={};for(let{id:o}of t){let i=n.get(o);i&&(r[o]=i)}return{choices:r,problems:s}}function sn({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function fs(t,e,n){let s=t.filter(({id:i})=>e[i]),r=i=>({right:i.filter(a=>sn(a,e[a.id]??[]).state==="right").length,of:i.length}),o=Je.map(i=>[i,r(s.filter(({id:a})=>n[a]===i))]);return{first:r(s),byConfidence:o.filter(([,{of:i}])=>i>0)}}function ms(t,e,n,{spec:s,uid:r},o){let{strings:i,lang:a}=s,{id:c,kind:d,right:u}=e,p=[...t.querySelectorAll("fieldset input")],m=t.querySelector("details"),g=t.querySelector('[data-part="live"]');if(!m||!g)throw new Error("A question is not whole in the page.");let b=p.map(k=>{let _=document.createElement("small");return _.className="ck-quiz-mark",k.parentElement?.append(_),_}),M=m.querySelector(".ck-quiz-own"),v=!1;t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(c,p.filter(k=>k.checked).map(k=>k.value))});let R=(k,_)=>f`${d==="explain"?f`<label class="ck-quiz-reason"
            >${l(i,"reason")}
            <textarea
              rows="2"
              maxlength=${500}
              .value=${k.reasons[c]??""}
              ?readonly=${_}
              @change=${S=>o.why(c,S.target.value)}
            ></textarea>
          </label>`:$}${be({name:`${r}-${c}-confidence`,legend:l(i,"confidence"),choices:Je.map(S=>({id:S,text:l(i,`confidence_${S}`)})),value:k.confidence[c],change:S=>S&&o.sure(c,S),locked:k.first[c]!==void 0,inline:!0})}`;return{draw(k,_){let S=k.answers[c]??[],E=k.checked.includes(c),L=sn(e,S).state,H=String(k.first[c])===String(S),h=L!=="right"&&H&&k.confidence[c]==="sure";p.forEach((T,C)=>{let I=S.includes(T.value),x=u.includes(T.value);T.checked=I,T.disabled=E&&!I,T.parentElement?.classList.toggle("ck-quiz-key",E&&x),T.parentElement?.classList.toggle("ck-quiz-other",E&&I&&!x);let O=[...x?["mark_right"]:[],...I?["mark_chosen"]:[]],q=b[C];q.textContent=E?O.map(B=>l(i,B)).join(", "):""});for(let T of m.querySelectorAll("[data-option]")){let C=T.dataset.option??"";T.hidden=!(h||S.includes(C)||u.includes(C))}M&&(M.hidden=!k.reasons[c],z(f`<strong>${l(i,"own_reason")}</strong> ${k.reasons[c]}`,M)),m.hidden=!E,E!==v&&(m.open=E),v=E;let A=l(i,`state_${L}`,{right:Z([...u],a)}),y=T=>{T.detail<2&&o[E?"again":"check"](c)},w=E?"again":"check";z(f`${R(k,E)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${E?"":"ck-button-primary"}"
            data-action=${w}
            @click=${y}
          >${l(i,E?"again":"check")}<span class="ck-visually-hidden"> ${l(i,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-quiz-status" data-state=${E?L:$}>${E?f`${A}${h?` ${l(i,"sure_and_not")}`:""}`:_}</p></div>`,g)},focus(){p[0]?.focus()}}}var on=["answers","first","confidence","reasons","checked"];function gs(t,e,n){let s=new Map(Object.entries(tn(e)?e:{})),r={};for(let{id:o}of t){let i=n(s.get(o));i&&(r[o]=i)}return r}function hs(t,e){let n=nn(e,t.get("answers")).choices,s=t.get("checked"),r=Je;return{answers:n,first:nn(e,t.get("first")).choices,confidence:gs(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:gs(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,500):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var $s=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,questions:o}=s,i=e.querySelector('[data-part="end"]');if(!i)throw new Error("The quiz's form is not in the page.");let a=()=>hs(t,o),c=!1,d="",u={},p=!1,m=h=>{p=!0;for(let[A,y]of Object.entries(h))t.set(A,y);p=!1,t.save_changes(),E()},g=(h,A)=>Object.fromEntries(Object.entries(h).filter(([y])=>y!==A)),b={choose(h,A){let{answers:y,checked:w}=a();if(u=g(u,h),w.includes(h))return E();m({answers:{...g(y,h),...A.length>0&&{[h]:A}},checked:w})},sure:(h,A)=>m({confidence:{...a().confidence,[h]:A}}),why:(h,A)=>m({reasons:{...g(a().reasons,h),...A.trim()&&{[h]:A}}}),check(h){let{answers:A,first:y,checked:w}=a(),T=A[h];d="",u={...u,[h]:T?"":l(r,"nothing")},T?m({first:{[h]:T,...y},checked:[...w,h]}):E()},again(h){let{answers:A,checked:y}=a();m({checked:y.filter(w=>w!==h),answers:g(A,h)}),M.get(h)?.focus()}},M=new Map(o.map((h,A)=>{let y=e.querySelector(`[data-question="${h.id}"]`);if(!y)throw new Error(`The question ${h.id} is not in the page.`);let w=e.dataset.ckUid??"";return[h.id,ms(y,h,A+1,{spec:s,uid:w},b)]})),v=h=>i.querySelector(`[data-action="${h}"]`)?.focus(),R=h=>{c=h,d="",E(),v(h?"erase_cancel":"erase")},k=()=>{c=!1,u={},d=l(r,"erased"),m({answers:{},first:{},confidence:{},reasons:{},checked:[]}),v("erase")},_=(h,A,y)=>f`<button type="button" class="ck-button" data-action=${h} @click=${y}>${A}</button>`,S=({first:h,confidence:A})=>{let y=fs(o,h,A),w=t.get("tab")??"ok";z(f`${y.first.of>0?f`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...y.first,count:o.length})}</p>
            ${y.byConfidence.length>0?f`<p>${l(r,"mirror_title")}</p><ul>${y.byConfidence.map(([T,C])=>f`<li>${l(r,"mirror",{confidence:l(r,`confidence_${T}`),...C})}</li>`)}</ul>`:$}</div>`:$}
        ${t.get("tab_lost")===!0?f`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:$}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):w==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        <div class="ck-actions">${c?f`${_("erase_cancel",l(r,"erase_cancel"),()=>R(!1))}${_("erase_confirm",l(r,"erase_confirm"),k)}`:_("erase",l(r,"erase"),()=>R(!0))}</div>
        <p role="status" class="ck-quiz-status">${d}</p>`,i)};function E(){if(p)return;let h=a();for(let[A,y]of M)y.draw(h,u[A]??"");S(h)}let L=h=>h.preventDefault();e.addEventListener("submit",L);let H={};for(let{id:h}of o){let A=e.querySelectorAll(`[data-question="${h}"] input`),y=[...A].filter(({checked:w})=>w);[...A].some(w=>w.checked!==w.defaultChecked)&&(H[h]=y.map(({value:w})=>w))}Object.keys(H).length>0&&m({answers:{...a().answers,...H}});for(let h of[...on,"tab"])t.on(`change:${h}`,E);return E(),e.dataset.ckReady="",()=>{for(let h of[...on,"tab"])t.off(`change:${h}`,E);e.removeEventListener("submit",L)}};function ys(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let c={};for(let d of n())d.checked&&d.dataset.item&&(c[d.dataset.item]=Number(d.value));return c},r=c=>{for(let d of t.querySelectorAll("[data-clear]")){let u=c[d.dataset.clear??""]===void 0;u&&d===document.activeElement&&t.querySelector(`input[data-item="${d.dataset.clear}"]`)?.focus(),d.hidden=u}},o=c=>{let d=c.target;d instanceof HTMLInputElement&&d.dataset.item&&e(s())},i=c=>{let d=c.target.closest("[data-clear]");if(d){for(let u of n())u.dataset.item===d.dataset.clear&&(u.checked=!1);e(s())}},a=c=>c.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",i),t.addEventListener("submit",a),{show(c){for(let d of n())d.checked=c[d.dataset.item??""]===Number(d.value);r(c)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",i),t.removeEventListener("submit",a)}}}function bs(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function Ye(t,e){t.set("answers",{...e}),t.save_changes()}var ve=["before","after","looking-back"];function He(t){return ve.includes(t)}function Ie(t){return t.sections.flatMap(e=>[...e.items])}function Xe(t,e){if(typeof e!="object"||e===null||Array.isArray(e))return{answers:{},problems:[["","not-answers"]]};let n=Ie(t).map(d=>d.id),{minimum:s,maximum:r,step:o}=t.scale,i=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))i.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?i.push([d,"off-scale"]):(u-s)%o!==0?i.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:i}}function Et(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function Ze(t,e){return t.subscales.map(n=>Et(n,e))}function vs(t,e,n){let s=t.subscales.filter(a=>a.family===e).map(a=>Et(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),o=Math.min(...s.map(({mean:a})=>a)),i=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function ws(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>vs(t,r,e)??[]),firstStep:vs(t,s.family,e)?.lowest[0]??null}}var j={width:92,height:46,gap:10,left:8,inset:10},ks=44,xs=j.height+30;function Hr(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(a=>a.family===n?.rows),o=s.filter(a=>a.family===n?.columns),i=r.flatMap(a=>o.map(c=>({row:a,column:c,values:a.items.filter(d=>c.items.includes(d)).map(d=>e[d])})));return{rows:r,columns:o,all:i}}function Ss(t,e,n){if(!t.instrument.picture)return $;let{strings:s,lang:r,instrument:o}=t,{rows:i,columns:a,all:c}=Hr(t,e),d=l(s,"blank"),u=S=>S===void 0?d:String(S),p=S=>Z(S.values.map(u),r),m=S=>{let{mean:E}=Et(S,e);return E===null?l(s,"not_computed"):it(E,r)},g=c.map(S=>l(s,"picture_cell",{row:S.row.label,column:S.column.label,values:p(S)})).join(" · "),b=2*j.left+a.length*(j.width+j.gap)-j.gap,M=ks+i.length*xs,{minimum:v,maximum:R}=o.scale,k=S=>(o.families[S]??S).toLocaleLowerCase(r),_={minimum:v,maximum:R,rows:k(o.picture?.rows??""),columns:k(o.picture?.columns??"")};return f`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${b} ${M}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${g}</desc>
      ${a.map((S,E)=>{let L=j.left+E*(j.width+j.gap)+j.width/2;return fe`<text class="ck-sa-label" x=${L} y="14" text-anchor="middle">${S.label}</text>
          <text class="ck-sa-mean" x=${L} y="31" text-anchor="middle">${m(S)}</text>`})}
      ${i.map((S,E)=>{let L=ks+E*xs;return fe`<text class="ck-sa-label" x=${j.left} y=${L+14}>${S.label}<tspan class="ck-sa-mean" dx="8">${m(S)}</tspan></text>
          ${a.map((H,h)=>Ir(j.left+h*(j.width+j.gap),L+21,c.find(A=>A.row===S&&A.column===H)?.values??[],[v,R],u))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",_)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(S=>f`<th scope="col">${S.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(S=>f`<tr>
              <th scope="row">${S.label}</th>
              ${c.filter(E=>E.row===S).map(E=>f`<td>${p(E)}</td>`)}
              <td>${m(S)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${a.map(S=>f`<td>${m(S)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Ir(t,e,n,[s,r],o){let i=j.width-2*j.inset,a=j.height/(n.length+1);return fe`<rect class="ck-sa-box" x=${t} y=${e} width=${j.width} height=${j.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),p=t+j.inset,m=fe`<line class="ck-sa-rail" x1=${p} x2=${p+i} y1=${u} y2=${u}></line>`;if(c===void 0)return fe`${m}<text class="ck-sa-value ck-sa-blank" x=${p+i/2} y=${u+4} text-anchor="middle">${o(c)}</text>`;let g=p+i*(c-s)/(r-s),b=g<p+i/2;return fe`${m}<circle class="ck-sa-dot" cx=${g} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${b?g+9:g-9} y=${u+4} text-anchor=${b?"start":"end"}>${o(c)}</text>`})}`}function an(t,e){return e==null?l(t.strings,"not_computed"):it(e,t.lang)}function Dr(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:i}=ws(n,e),a=d=>Z(d.map(u=>{let p=n.subscales.find(m=>m.id===u);return p?.phrase??p?.label??u}),r),c=n.feedback.first_step;return o.length===0?f`<p>${l(s,"too_few")}</p>`:f`<p>
      ${o.map(({family:d,highest:u,lowest:p})=>{let m=n.feedback.comparisons.find(b=>b.family===d),g=p.length>0?m?.different:m?.same;return f`${It(g??"",{highest:a(u),lowest:a(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${i&&c.steps[i]||c.otherwise}</p>
    </div>`}function jr(t,e){let{instrument:n,strings:s}=t;return f`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let i=n.subscales.filter(a=>a.family===r);return f`<tbody>
          ${i.length>1?f`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:$}
          ${i.map(a=>{let c=e.find(d=>d.subscale===a.id);return f`<tr>
              <th scope="row">${a.label}</th>
              <td>${an(t,c?.mean)}</td>
              <td>${l(s,"answered_of",{answered:c?.answered??0,of:c?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function cn(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,i=o.map(({id:a,items:c,minimum:d})=>({id:a,items:c,minimum:d}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:i}}function qr(t){let{instrument:e,strings:n}=t,{card:s}=e,r=a=>f`<ul>${a.map(c=>f`<li>${c}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",i=()=>Q(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(cn(t),null,2)}
`);return f`<section class="ck-sa-card" aria-label=${l(n,"card")}>
    <h4>${l(n,"card")}</h4>
    <p><strong>${s.warning}</strong></p>
    <dl>
      <dt>${l(n,"card_measures")}</dt><dd>${s.measures}</dd>
      <dt>${l(n,"card_limits")}</dt><dd>${r(s.limits)}</dd>
      <dt>${l(n,"card_scoring")}</dt><dd>${r(s.scoring)}</dd>
      <dt>${l(n,"card_sources")}</dt><dd>${r(s.sources)}</dd>
      <dt>${l(n,"card_status")}</dt><dd>${l(n,o)}</dd>
      <dt>${l(n,"card_version")}</dt><dd>${e.version}</dd>
      <dt>${l(n,"card_licence")}</dt><dd>${s.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${i}>${l(n,"card_download")}</button>
  </section>`}function _s(t,e,n){return f`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${Dr(t,e)} ${Ss(t,e,n)}
    <div class="ck-sa-columns">
      <div>${jr(t,Ze(t.instrument,e))}</div>
      ${qr(t)}
    </div>
  </section>`}function De(t,e){return l(t.strings,`occasion_${e}`)}function Pr(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:Ze(t.instrument,e),card:cn(t)}}function Wr(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(a=>l(o,`column_${a}`)),...Ie(r).map(({id:a,text:c})=>[r.id,r.version,n,s,a,c,e[a]??""])]}function As({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),i=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let a=Pr(t,e,n,o);Q(i,"application/json",`${JSON.stringify(a,null,2)}
`)}else{let a=Wr(t,e,n,o);Q(i,"text/csv",ct(a,lt(t.lang)))}r.told(l(t.strings,"downloaded",{file:i}))}function Es(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Fr({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...Es(e.otherVersions).map(c=>l(o,"storage_other_version",{version:c})),...i.length>0?[l(o,"storage_refused",{items:Es(i).join(", ")})]:[]].map(c=>f`<p class="ck-notice">${c}</p>`)}function Br({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?$:f`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let i=De(t,o.occasion);return f`<li>
          <span>${l(s,"record",{occasion:i,date:xe(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:i})}
            @click=${()=>n.use(o)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Gr(t,e.records)}`}function Gr(t,e){if(e.length<2)return $;let{strings:n,instrument:s}=t,r=e.map(o=>Ze(s,o.answers));return f`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(o=>f`<th scope="col">${De(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,i)=>f`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(a=>f`<td>${an(t,a[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Ts(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:i}=t,{strings:a}=n,c=d=>{let{value:u}=d.target;He(u)&&e.setOccasion(u)};return f`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(a,"mine")}</h3>
    <p>${l(a,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Fr(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(a,"occasion")}</legend>
      ${ve.map(d=>f`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${d}
            .checked=${d===r}
            @change=${c}
          /><span>${De(n,d)}</span></label
        >`)}
    </fieldset>
    ${K(s,a,"save",e.save)}
    ${K(s,a,"download_json",()=>As(t,"json",e))}
    ${K(s,a,"download_csv",()=>As(t,"csv",e))}
    ${K(s,a,"print",e.print)}
    ${K(s,a,"erase",e.askErase)}
    ${i?at(a,e.cancelErase,e.erase):$}
    ${Br(t,e)}
  </section>`}var Ms=1,ln=new Set;function Cs(t){ln.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{ln.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function Os(){for(let t of ln)t()}function dn(t){return`coprod-kit/self-assessment/${t.id}`}function Rs(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Ls(t){return t===void 0?[]:!Rs(t)||t.format!==Ms||!Array.isArray(t.records)?null:t.records.every(Rs)?t.records:null}function un(t,e=Ce){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=e.read(dn(t));if(s.state==="blocked")return n;let r=s.state==="ok"?Ls(s.value):null;if(r===null)return{...n,corrupt:!0};let o=new Map,i=new Set,a=new Set;for(let{version:c,occasion:d,saved:u,answers:p}of r)if(typeof c=="string"&&c!==t.version)i.add(c);else if(typeof c!="string"||typeof u!="string"||!He(d))n.corrupt=!0;else{let m=Xe(t,p);for(let[g]of m.problems)g?a.add(g):n.corrupt=!0;o.set(d,{version:c,occasion:d,saved:u,answers:m.answers})}return{...n,records:ve.flatMap(c=>o.get(c)??[]),otherVersions:[...i],refused:[...a]}}function Ns(t,e,n=Ce){let s=dn(t),r=n.read(s);if(r.state==="blocked")return"blocked";let o=r.state==="ok"?Ls(r.value):null;if(o===null)return"corrupt";let i=o.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=n.write(s,{format:Ms,records:[...i,e]});return Os(),a==="ok"&&i.length<o.length?"replaced":a}function Hs(t,e=Ce){let n=e.remove(dn(t));return Os(),n}var Is=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,instrument:o}=s,i=e.dataset.ckUid??"",a=Ie(o).length,c=w=>e.querySelector(`[data-part="${w}"]`),d=c("live"),u=c("progress");if(!d||!u)throw new Error("The self-assessment's form is not in the page.");let p=!1,m=!1,g="",b=un(o),M=Xe(o,t.get("answers")).problems.map(([w])=>w),v=t.get("tab_lost")===!0||M.includes(""),R=()=>Xe(o,t.get("answers")).answers,k=()=>{let w=t.get("occasion");return He(w)?w:"before"},_=w=>{g=w,L()},S={setOccasion(w){t.set("occasion",w),t.save_changes()},save(){let w=R();if(Object.keys(w).length===0)return _(l(r,"save_nothing"));let T=k(),C=new Date().toISOString(),I=Ns(o,{version:o.version,occasion:T,saved:C,answers:w}),x={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[I];_(l(r,x,{occasion:De(s,T)}))},askErase(){m=!0,L(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){m=!1,L(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let w=Hs(o);m=!1,p=!1;for(let T of e.querySelectorAll("input:checked"))T.name.endsWith("-occasion")||(T.checked=!1);t.set("occasion",ve[0]),Ye(t,{}),_(l(r,w==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Se(e),use(w){t.set("occasion",w.occasion),Ye(t,w.answers),_(l(r,"record_used",{occasion:De(s,w.occasion)}))},told:_},E=()=>{p=!0;let w=Object.keys(R()).length;_(l(r,"result_ready",{answered:w,total:a})),e.querySelector('[data-part="result-title"]')?.focus()};function L(){let w=R(),T=Object.keys(w).length,C=l(r,"progress",{answered:T,total:a});z(f`<div class="ck-sa-progress">
        <progress max=${a} value=${T} aria-label=${l(r,"progress_label")}></progress>
        <span>${C}</span>
      </div>`,u),z(f`<p class="ck-sa-count">${C}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${E}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${g}</p>
        ${p?_s(s,w,i):$}
        ${Ts({spec:s,host:n,uid:i,answers:w,occasion:k(),reading:b,refused:M,erasing:m,tabKept:(t.get("tab")??"ok")==="ok",tabLost:v},S)}`,d)}let H=ys(e,w=>Ye(t,w)),h=()=>{H.show(R()),g=p?l(r,"result_updated"):"",L()},A=bs(e);Object.keys(A).length>0&&Ye(t,{...R(),...A}),t.on("change:answers",h),t.on("change:occasion",L),t.on("change:tab",L);let y=Cs(()=>{b=un(o),L()});return H.show(R()),L(),e.dataset.ckReady="",()=>{t.off("change:answers",h),t.off("change:occasion",L),t.off("change:tab",L),y(),H.stop()}};var Ds={quiz:$s,"self-assessment":Is};var js=0;function Ur({model:t,el:e}){let n=String(t.get("_kind")),s=Ds[n]??ps[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);js+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${js}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r),s({model:t,el:r,host:"notebook"})}var gc={render:Ur};export{gc as default};
