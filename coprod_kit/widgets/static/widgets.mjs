/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Is=Object.defineProperty;var yn=t=>{throw TypeError(t)};var Hs=(t,e,n)=>e in t?Is(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Nt=(t,e,n)=>Hs(t,typeof e!="symbol"?e+"":e,n),Dt=(t,e,n)=>e.has(t)||yn("Cannot "+n);var N=(t,e,n)=>(Dt(t,e,"read from private field"),n?n.call(t):e.get(t)),Q=(t,e,n)=>e.has(t)?yn("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),J=(t,e,n,s)=>(Dt(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),G=(t,e,n)=>(Dt(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ht=globalThis,wn=t=>t,lt=Ht.trustedTypes,vn=lt?lt.createPolicy("lit-html",{createHTML:t=>t}):void 0,jt="$lit$",$e=`lit$${Math.random().toFixed(9).slice(2)}$`,Vt="?"+$e,js=`<${Vt}>`,xe=document,Qe=()=>xe.createComment(""),ze=t=>t===null||typeof t!="object"&&typeof t!="function",qt=Array.isArray,An=t=>qt(t)||typeof t?.[Symbol.iterator]=="function",It=`[ 	
\f\r]`,Ge=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,kn=/-->/g,xn=/>/g,ve=RegExp(`>|${It}(?:([^\\s"'>=/]+)(${It}*=${It}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Sn=/'/g,Cn=/"/g,Tn=/^(?:script|style|textarea|title)$/i,Bt=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Bt(1),_e=Bt(2),Kr=Bt(3),me=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),_n=new WeakMap,ke=xe.createTreeWalker(xe,129);function En(t,e){if(!qt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return vn!==void 0?vn.createHTML(e):e}var Rn=(t,e)=>{let n=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=Ge;for(let a=0;a<n;a++){let c=t[a],d,u,f=-1,m=0;for(;m<c.length&&(o.lastIndex=m,u=o.exec(c),u!==null);)m=o.lastIndex,o===Ge?u[1]==="!--"?o=kn:u[1]!==void 0?o=xn:u[2]!==void 0?(Tn.test(u[2])&&(r=RegExp("</"+u[2],"g")),o=ve):u[3]!==void 0&&(o=ve):o===ve?u[0]===">"?(o=r??Ge,f=-1):u[1]===void 0?f=-2:(f=o.lastIndex-u[2].length,d=u[1],o=u[3]===void 0?ve:u[3]==='"'?Cn:Sn):o===Cn||o===Sn?o=ve:o===kn||o===xn?o=Ge:(o=ve,r=void 0);let b=o===ve&&t[a+1].startsWith("/>")?" ":"";i+=o===Ge?c+js:f>=0?(s.push(d),c.slice(0,f)+jt+c.slice(f)+$e+b):c+$e+(f===-2?a:b)}return[En(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Je=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[d,u]=Rn(e,n);if(this.el=t.createElement(d,s),ke.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=ke.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(jt)){let m=u[o++],b=r.getAttribute(f).split($e),w=/([.?@])?(.*)/.exec(m);c.push({type:1,index:i,name:w[2],strings:b,ctor:w[1]==="."?ut:w[1]==="?"?pt:w[1]==="@"?ft:Ce}),r.removeAttribute(f)}else f.startsWith($e)&&(c.push({type:6,index:i}),r.removeAttribute(f));if(Tn.test(r.tagName)){let f=r.textContent.split($e),m=f.length-1;if(m>0){r.textContent=lt?lt.emptyScript:"";for(let b=0;b<m;b++)r.append(f[b],Qe()),ke.nextNode(),c.push({type:2,index:++i});r.append(f[m],Qe())}}}else if(r.nodeType===8)if(r.data===Vt)c.push({type:2,index:i});else{let f=-1;for(;(f=r.data.indexOf($e,f+1))!==-1;)c.push({type:7,index:i}),f+=$e.length-1}i++}}static createElement(e,n){let s=xe.createElement("template");return s.innerHTML=e,s}};function Se(t,e,n=t,s){if(e===me)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,i=ze(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=Se(t,r._$AS(t,e.values),r,s)),e}var dt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??xe).importNode(n,!0);ke.currentNode=r;let i=ke.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new Le(i,i.nextSibling,this,e):c.type===1?d=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(d=new mt(i,this,e)),this._$AV.push(d),c=s[++a]}o!==c?.index&&(i=ke.nextNode(),o++)}return ke.currentNode=xe,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Le=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Se(this,e,n),ze(e)?e===g||e==null||e===""?(this._$AH!==g&&this._$AR(),this._$AH=g):e!==this._$AH&&e!==me&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):An(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==g&&ze(this._$AH)?this._$AA.nextSibling.data=e:this.T(xe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Je.createElement(En(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let i=new dt(r,this),o=i.u(this.options);i.p(n),this.T(o),this._$AH=i}}_$AC(e){let n=_n.get(e.strings);return n===void 0&&_n.set(e.strings,n=new Je(e)),n}k(e){qt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let i of e)r===n.length?n.push(s=new t(this.O(Qe()),this.O(Qe()),this,this.options)):s=n[r],s._$AI(i),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=wn(e).nextSibling;wn(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ce=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,i){this.type=1,this._$AH=g,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=g}_$AI(e,n=this,s,r){let i=this.strings,o=!1;if(i===void 0)e=Se(this,e,n,0),o=!ze(e)||e!==this._$AH&&e!==me,o&&(this._$AH=e);else{let a=e,c,d;for(e=i[0],c=0;c<i.length-1;c++)d=Se(this,a[s+c],n,c),d===me&&(d=this._$AH[c]),o||=!ze(d)||d!==this._$AH[c],d===g?e=g:e!==g&&(e+=(d??"")+i[c+1]),this._$AH[c]=d}o&&!r&&this.j(e)}j(e){e===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ut=class extends Ce{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===g?void 0:e}},pt=class extends Ce{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==g)}},ft=class extends Ce{constructor(e,n,s,r,i){super(e,n,s,r,i),this.type=5}_$AI(e,n=this){if((e=Se(this,e,n,0)??g)===me)return;let s=this._$AH,r=e===g&&s!==g||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==g&&(s===g||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},mt=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Se(this,e)}},Pn={M:jt,P:$e,A:Vt,C:1,L:Rn,R:dt,D:An,V:Se,I:Le,H:Ce,N:pt,U:ft,B:ut,F:mt},Vs=Ht.litHtmlPolyfillSupport;Vs?.(Je,Le),(Ht.litHtmlVersions??=[]).push("3.3.3");var ee=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=n?.renderBefore??null;s._$litPart$=r=new Le(e.insertBefore(Qe(),i),i,void 0,n??{})}return r._$AI(t),r};function Wt(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var qs={en:"en-GB",fr:"fr-FR"};function Ft(t){return qs[t]??t}function gt(t,e){return new Intl.NumberFormat(Ft(e),{maximumFractionDigits:1}).format(t)}function ge(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ft(e),{dateStyle:"long"}).format(n)}function ie(t,e){return new Intl.ListFormat(Ft(e),{type:"conjunction"}).format(t)}function l(t,e,n){return Wt(t[e]??e,n)}function ht(t){return e=>{e.detail<2&&t()}}function F(t,e,n,s){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function ye(t,e,n){return p`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function ae(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function $t(t,e){let n=s=>{let r=String(s),i=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(i)?`"${i.replaceAll('"','""')}"`:i};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function bt(t){return t==="fr"?";":","}function Ne(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function j(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var V="coproduction",te=["sure","fairly","guess"];function z(t){let[e="",n]=t.split("|");return n===void 0?null:{level:e,mode:n}}function se({level:t,mode:e}){return`${t}|${e}`}function be(t){return z(t)?V:t}function re({texts:t,key:e},n){let s=z(n);if(!s){let r=e.labels.class[n];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:e.labels.level[s.level]??s.level,mode:e.labels.mode[s.mode]??s.mode})}function De(t,{nearMissClass:e}){return e?re(t,e):l(t.texts.strings,"coproduction")}function Kt({path:t},e){return t.findIndex(([n])=>n===e)+1}function Ye({texts:t},e){let n=e.conflict.map(r=>String(Kt(e,r))),s=ie(n,t.lang);return`${l(t.strings,"conflict",{questions:s})} ${e.conflictText}`}function Ie({texts:t,key:e},n,s){return s===void 0?l(t.strings,"not_asked"):typeof s=="string"?n.answers?.find(({id:r})=>r===s)?.text??s:s.length===0?l(t.strings,"none_of_these"):ie(s.map(r=>e.labels.phases[r]??r),t.lang)}var{hasOwnProperty:Bs}=Object.prototype;function Mn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Bs.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Ws(t,e){let n=r=>e.includes(r),s=({some:r=[],none:i=[]})=>(r.length===0||r.some(n))&&!i.some(n);return t.routes?.find(s)??{}}function On(t={}){return Object.entries(t)}function yt(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],i=[],o=t.start,a={};for(;o!==void 0;){let c=n.get(o);if(!c)break;let d=c.next===void 0?{}:{next:c.next};if(c.kind==="fork")d=Ws(c,new Map(s).get(c.by??"")??[]);else{let u=Mn(c,e);if(u===null)break;s.push([o,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of On(d.sets))r.push({dimension:u,code:f,step:o,way:d});for(let[u,f]of On(d.doubts))i.push({dimension:u,code:f,step:o,way:d});d.ends&&d.ends!==V&&r.push({dimension:"class",code:d.ends,step:o,way:d}),a=d,o=d.next}return{path:s,next:o??null,ends:o===void 0?a.ends??null:null,conflict:o===void 0?a.between??[]:[],conflictText:o===void 0?a.conflict??"":"",decided:r,doubted:i}}function wt(t,e,n){let s=u=>n.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(m=>m!==f&&n.doubted.some(b=>b.dimension===u&&b.code===m)),i=s("class"),o=r("class",i);if(i)return{verdict:"near-miss",nearMissClass:i,level:null,mode:null,phases:[],narrowSense:null,alternatives:o};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:V,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...o,...r("level",a).map(u=>se({level:u,mode:String(c)})),...r("mode",c).map(u=>se({level:String(a),mode:u}))]}}function vt({nearMissClass:t,level:e,mode:n}){return t??se({level:String(e),mode:String(n)})}function kt(t,e){if(!j(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let i=r.kind==="fork"?null:Mn(r,e);i!==null&&(n[r.id]=i,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function Fs(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Ks(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!Fs(e[s],n[s]))}function Ln(t,e,n,s=3){return n.map(r=>({...r,differs:Ks(t,e,r.answers)})).sort((r,i)=>r.differs.length-i.differs.length).slice(0,s)}function Us({key:t},{dimension:e,code:n}){return Gs(t.labels,e)?.[n]??n}function Gs(t,e){return new Map(Object.entries(t)).get(e)}function Nn({level:t,mode:e},n,s){return se({level:String(t),mode:String(e),[n]:s})}function Qs(t,e,{way:n,dimension:s}){let{texts:r,key:i}=t,o=n.nearest??"";return s==="level"||s==="mode"?re(t,Nn(e,s,o)):s==="sense"?i.labels.sense[o]??o:o===V?l(r.strings,"coproduction"):re(t,o)}function zs(t,e,{dimension:n,code:s}){if(n==="class")return s===e.nearMissClass?"":re(t,s);if(e.nearMissClass)return"";let r=n==="level"?"level":"mode";return s===e[r]?"":re(t,Nn(e,r,s))}function Js({texts:t,key:e},n,s){let{strings:r,lang:i}=t,o=c=>l(r,`dimension_${c}`),a=s.decided.map(c=>({label:o(c.dimension),code:Us({texts:t,key:e},c),because:c.way.because??""}));if(n.nearMissClass||a.unshift({label:o("class"),code:"",because:l(r,"nothing_stopped")}),n.phases.length>0){let c=n.phases.map(d=>e.labels.phases[d]??d);a.push({label:o("phases"),code:"",because:ie(c,i)})}return a}function Xe(t,e){let{criteria:n,codes:s,cases:r}=t.key,i=wt(n,s,e);return{classification:i,reasons:Js(t,i,e),neighbours:e.decided.flatMap(o=>o.way.change?[{words:Qs(t,i,o),text:o.way.change}]:[]),doubts:e.doubted.map(o=>({words:zs(t,i,o),text:o.way.because??""})).filter(({words:o})=>o),disagreements:e.decided.flatMap(({way:o})=>o.disagreement??[]),similar:Ln(n,Object.fromEntries(e.path),r).filter(({differs:o})=>e.path.some(([a])=>o.every(({id:c})=>c!==a)))}}function Dn(t,e,n,s){let{texts:r}=t,i=e.ends?Xe(t,e):null,o=i?.classification,a=({dimension:c,code:d,step:u,way:f})=>({dimension:c,code:d,step:u,because:f.because??"",nearest:f.nearest??null,change:f.change??null,disagreement:f.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:r.id,criteria_version:r.version,language:r.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(a),doubted:e.doubted.map(a),similar:(i?.similar??[]).map(({id:c,coding:d,differs:u})=>({case:c,coding:d,differs:u.map(f=>f.id)}))}}function In(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function xt(t,e){return["",`## ${t}`,"",...e]}function Ys(t,e){let{strings:n}=t.texts,s=e.classification,r=l(n,"verdict_line",{verdict:De(t,s)}),i=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],o=e.similar.map(({title:a,coding:c})=>`- ${In(a)} – ${re(t,c)}`);return[...xt(l(n,"verdict"),[r]),...s.level?["",`**${re(t,vt(s))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...xt(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...xt(l(n,"doubts"),i.length>0?i:[l(n,"no_doubt")]),...o.length>0?xt(l(n,"similar"),o):[]]}function Hn(t,e,n,s){let{texts:r,key:i}=t,{strings:o}=r,a=[`# ${l(o,"title")}`,"",ge(s,r.lang),""];for(let c of i.criteria.steps){let d=n[c.id];d&&c.note&&a.push(`- **${c.note}**: ${In(d)}`)}a.push("",`## ${l(o,"path")}`,"");for(let[c,d]of e.path){let u=i.criteria.steps.find(({id:f})=>f===c);u&&a.push(`1. ${u.text} **${Ie(t,u,d)}**`)}return e.conflict.length>0&&a.push("",`**${Ye(t,e)}**`),e.ends&&a.push(...Ys(t,Xe(t,e))),`${a.join(`
`)}
`}function Xs(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(o=>o&&o!==e),i=n?[...r,e]:r;i.length>0?t.setAttribute("aria-describedby",i.join(" ")):t.removeAttribute("aria-describedby")}function Zs(t,e){let{value:n,several:s,none:r,checked:i}=e;if(!s)return n;if(r)return i?[]:void 0;let o=Array.isArray(t)?t.filter(a=>a!==n):[];return i?[...o,n]:o.length>0?o:void 0}function jn(t,e,n,s){let r=y=>[...t.querySelectorAll(y)],i=()=>r("input[data-answer]"),o=()=>r("input[data-note]"),a=new Set(e.steps.filter(({kind:y})=>y==="several").map(({id:y})=>y)),c={},d={},u=new Map(r("[data-number]").map(y=>[y,y.textContent])),f=(y,h)=>{let A=y.dataset.answer??"",{[A]:L,..._}=h,S=Zs(L,{value:y.value,several:a.has(A),none:y.dataset.none!==void 0,checked:y.checked});return S===void 0?_:{..._,[A]:S}},m=y=>{let h=y.target;h.dataset.answer&&s.answer(f(h,c))},b=y=>{let h=y.target,A=h.dataset.note;if(!A)return;let{[A]:L,..._}=d;s.note(h.value.trim()===""?_:{..._,[A]:h.value})},w=y=>y.preventDefault();return t.addEventListener("change",m),t.addEventListener("input",b),t.addEventListener("submit",w),{show(y,h,A){c=y,d=h;let L=new Set([...A.path.map(([$])=>$),A.next]);for(let $ of i()){let C=y[$.dataset.answer??""];$.checked=$.dataset.none!==void 0?Array.isArray(C)&&C.length===0:C===$.value||Array.isArray(C)&&C.includes($.value)}for(let $ of o()){let C=h[$.dataset.note??""]??"";$.value!==C&&$!==document.activeElement&&($.value=C)}let _=null,S=0;for(let $ of r("[data-stage], [data-step]")){if($.dataset.stage!==void 0){_=$,$.hidden=!0;continue}$.hidden=!L.has($.dataset.step??"");let C=A.conflict.includes($.dataset.step??"");$.classList.toggle("ck-classifier-conflict",C),Xs($,n,C),_&&!$.hidden&&(_.hidden=!1);let D=$.querySelector("[data-number]");D&&(D.textContent=$.hidden?u.get(D)??"":String(++S))}},focus(y){let h=i().filter(A=>A.dataset.answer===y);(h.find(A=>A.checked)??h[0])?.focus()},withEarly(y){return i().filter(A=>A.checked&&!A.defaultChecked).reduce((A,L)=>f(L,A),y)},stop(){t.removeEventListener("change",m),t.removeEventListener("input",b),t.removeEventListener("submit",w)}}}function er({reasons:t}){return p`<dl class="ck-classifier-why">
    ${t.map(({label:e,code:n,because:s})=>p`<div>
        <dt>${e} ${n?p`<strong>${n}</strong>`:g}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function tr({texts:{strings:t}},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>p`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function nr({texts:{strings:t}},e){let n=[...e.doubts.map(({words:s,text:r})=>p`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>p`<li>${s}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?p`<ul>${n}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function sr(t,{similar:e}){let{strings:n,case_link:s}=t.texts;return e.length===0?g:p`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-classifier-similar">
      ${e.map(r=>p`<li>
          ${s?p`<a href=${s.replace("{id}",r.id)}>${r.title}</a>`:r.title}
          <span class="ck-classifier-coding">${re(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(n,"same_answers")}</p>`:p`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(i=>p`<li>${i.text} <em>${l(n,"in_this_case",{answer:Ie(t,i,r.answers[i.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function Vn(t,e,n){let{strings:s}=t.texts,r=Xe(t,n),i=r.classification;return p`<section class="ck-classifier-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-classifier-headline">${l(s,"verdict_line",{verdict:De(t,i)})}</p>
    ${i.level?p`<p class="ck-classifier-box">${re(t,vt(i))}</p>`:g}
    <h4>${l(s,"why")}</h4>
    ${er(r)} ${tr(t,r)} ${nr(t,r)}
    ${sr(t,r)}
  </section>`}var qn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let i={texts:s,key:r},{strings:o}=s,{criteria:a,codes:c}=r,d=e.dataset.ckUid??"",u=e.querySelector('[data-part="live"]'),f=e.querySelector('[data-part="head"]'),m=u?.parentElement;if(!u||!f||!m)throw new Error("The classifier's form is not in the page.");let b=!1,w="",y=!1,h=t.get("tab_lost")===!0||kt(a,t.get("answers")).refused.length>0,A=()=>kt(a,t.get("answers")).answers,L=()=>{let k=t.get("notes");if(!j(k))return{};let M=a.steps.filter(I=>I.note).map(({id:I})=>I),W=Object.entries(k).flatMap(([I,B])=>M.includes(I)&&typeof B=="string"?[[I,B.slice(0,s.longest_note)]]:[]);return Object.fromEntries(W)},_=(k,M)=>{t.set(k,M),t.save_changes()},S=k=>_("answers",kt(a,k).answers),$=k=>{w=k,y=!1,Z()},C=k=>e.querySelector(k)?.focus(),D=jn(e,a,`${d}-conflict`,{answer:S,note:k=>_("notes",k)});function x(k){if(k.conflict.length>0)return Ye(i,k);if(k.ends){let W=De(i,wt(a,c,k));return l(o,"verdict_ready",{verdict:W})}let M=a.steps.find(({id:W})=>W===k.next);return M?.text?l(o,"next_shown",{question:M.text}):""}let E=k=>{let M=new Date().toISOString().slice(0,10),W=yt(a,A()),I=`${l(o,"file_name")}-${M}`,B=k==="json"?`${I}.json`:`${I}.md`;if(k==="json"){let pe=Dn(i,W,L(),M);ae(B,"application/json",`${JSON.stringify(pe,null,2)}
`)}else ae(B,"text/markdown",Hn(i,W,L(),M));$(l(o,"downloaded",{file:B}))},R=()=>{Z(),Ne(e)},T=k=>{b=k,Z(),C(`[data-action="${k?"erase_cancel":"erase"}"]`)},O=()=>{b=!1,_("notes",{}),_("answers",{}),$(l(o,"erased")),C('[data-action="erase"]')},H=k=>{let M=L(),W=a.steps.filter(({id:I})=>k.ends&&M[I]);return p`<h3>${l(o,"title")}</h3>
      <p>${ge(new Date().toISOString(),s.lang)}</p>
      <dl>
        ${W.map(({id:I,note:B})=>p`<div>
            <dt>${B}</dt>
            <dd>${M[I]}</dd>
          </div>`)}
      </dl>`},ue=k=>p`<div class="ck-classifier-clash">
    <p class="ck-notice" id="${d}-conflict">${Ye(i,k)}</p>
    <p class="ck-actions">
      ${k.conflict.map(M=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>D.focus(M)}
        >${l(o,"conflict_go",{number:Kt(k,M)})}</button>`)}
    </p>
  </div>`,he=k=>p`<h4>${l(o,"path")}</h4>
    <ol class="ck-classifier-path">
      ${k.path.map(([M,W],I)=>{let B=a.steps.find(({id:pe})=>pe===M);return p`<li>
          <span>${B?.text} <strong>${B?Ie(i,B,W):""}</strong></span>
          <button
            type="button"
            class="ck-classifier-change"
            aria-label=${l(o,"change_label",{number:I+1})}
            @click=${()=>D.focus(M)}
          >${l(o,"change_answer")}</button>
        </li>`})}
    </ol>`,ne=()=>p`<section class="ck-classifier-data" aria-labelledby="${d}-data">
    <h3 id="${d}-data">${l(o,"mine")}</h3>
    <p>${l(o,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?g:p`<p class="ck-notice">${l(o,"tab_blocked")}</p>`}
    ${h?p`<p class="ck-notice">${l(o,"tab_lost")}</p>`:g}
    ${F(d,o,"print",R)}
    ${F(d,o,"markdown",()=>E("markdown"))}
    ${F(d,o,"json",()=>E("json"))}
    ${F(d,o,"erase",()=>T(!0))}
    ${b?ye(o,()=>T(!1),O):g}
  </section>`;function Z(){let k=yt(a,A()),M=k.path.length>0;D.show(A(),L(),k),m?.classList.toggle("ck-classifier-begun",M),m?.classList.toggle("ck-classifier-ended",k.ends!==null),ee(M?H(k):g,f),ee(p`<p class="ck-classifier-count">${l(o,"progress",{answered:k.path.length})}</p>
        <p role="status" class=${y?"ck-visually-hidden":"ck-status"}>${w}</p>
        ${k.conflict.length>0?ue(k):g}
        ${k.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>C('[data-part="verdict-title"]')}>
                ${l(o,"see_verdict")}
              </button>`:g}
        ${k.ends?[Vn(i,d,k),he(k)]:g} ${ne()}`,u)}let v=()=>{let k=yt(a,A());w=x(k),y=k.ends===null,Z()},P=A(),q=D.withEarly(P);return q!==P&&S(q),t.on("change:answers",v),t.on("change:notes",Z),t.on("change:tab",Z),Z(),e.dataset.ckReady="",()=>{t.off("change:answers",v),t.off("change:notes",Z),t.off("change:tab",Z),D.stop()}};var Ae,St=class{constructor(e){Q(this,Ae);J(this,Ae,e)}read(e){let n;try{n=N(this,Ae).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=N(this,Ae).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return N(this,Ae).call(this).removeItem(e),"ok"}catch{return"blocked"}}};Ae=new WeakMap;var Wo=new St(()=>window.sessionStorage),He=new St(()=>window.localStorage);var Ut=new Set,Te,Ze,Ee,et,Gt,je=class{constructor(e,n,s,r=He){Q(this,et);Q(this,Te);Q(this,Ze);Q(this,Ee);J(this,Te,`coprod-kit/${e}/${n}`),J(this,Ze,s),J(this,Ee,r)}read(){let e=N(this,Ee).read(N(this,Te));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=N(this,Ze).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return G(this,et,Gt).call(this,N(this,Ee).write(N(this,Te),e))}erase(){return G(this,et,Gt).call(this,N(this,Ee).remove(N(this,Te)))}};Te=new WeakMap,Ze=new WeakMap,Ee=new WeakMap,et=new WeakSet,Gt=function(e){for(let n of Ut)n();return e};function Ct(t){Ut.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ut.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function Qt(t,e){let n=e.map(s=>{let r=t.querySelector(`[data-text="${s}"]`);if(!r)throw new Error(`The text "${s}" is not in the page.`);return[s,r]});return Object.fromEntries(n)}function Bn(t,e){let n=Object.entries(Qt(t,e)).map(([s,r])=>[s,(r.textContent??"").replace(/[ \t\r\n]+/g," ").trim()]);return Object.fromEntries(n)}var tt,ce,we,Y,zt,_t,Jt,Wn,At=class{constructor(e,n,s){Q(this,Y);Q(this,tt);Q(this,ce);Q(this,we);J(this,tt,e),J(this,ce,n),J(this,we,s)}title(e){return G(this,Y,_t).call(this,e,"title")}about(e){return G(this,Y,_t).call(this,e,"about")}story(e,n){let s=Qt(G(this,Y,zt).call(this,e),["story"]).story.textContent??"",r=n?[G(this,Y,Wn).call(this,e,n)]:G(this,Y,Jt).call(this,e);return rr(s,r.flatMap(i=>i?.clue??[]))}clue(e,n){let s=this.reason(e,n)?.clue;if(!s)return"";let r=this.story(e).map(o=>o.text).join("").slice(s.start,s.end);return`${l(N(this,ce).strings,n==="mode"?"shows_actors":"shows_rest")} ${l(N(this,ce).strings,"quoted",{text:r})}`}link(e){return N(this,ce).case_link?.replace("{id}",e)??null}reason(e,n){return G(this,Y,Jt).call(this,e).find(s=>s.dimension===n)}disagreement(e){let n=N(this,we).cases[e]?.alternatives??[];return n.length===0?null:{codings:this.codings(n),because:G(this,Y,_t).call(this,e,"disagreement")}}asked(e){return l(N(this,ce).strings,`asked_${e}`)}label(e){return N(this,ce).labels[e]??e}definition(e){return N(this,we).definitions[e]??[]}question(e){return N(this,we).questions[e]}coding(e){let n=z(e);return n?`${this.label(n.level)} × ${this.label(n.mode)}`:this.label(e)}codings(e){return e.map(s=>this.coding(s)).join(l(N(this,ce).strings,"list_separator"))}section(e){return N(this,ce).sections[e]}};tt=new WeakMap,ce=new WeakMap,we=new WeakMap,Y=new WeakSet,zt=function(e){let n=N(this,tt).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},_t=function(e,n){return Bn(G(this,Y,zt).call(this,e),[n])[n]},Jt=function(e){return N(this,we).cases[e]?.reasons??[]},Wn=function(e,n){let s=this.reason(e,n);return s?.clue||n==="mode"?s:this.reason(e,n==="verdict"?"level":"verdict")};function rr(t,e){let n=[0,t.length,...e.flatMap(({start:i,end:o})=>[i,o])],s=[],r=0;for(let i of[...n].sort((o,a)=>o-a)){let o=e.some(({start:c,end:d})=>c<=r&&i<=d),a=s[s.length-1];i>r&&a?.clue===o?a.text+=t.slice(r,i):i>r&&s.push({text:t.slice(r,i),clue:o}),r=Math.max(r,i)}return s}var K=["verdict","level","mode"];var X="near-miss",nt=300,Ve=t=>z(t)?t:X;function oe(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},s={verdict:or(t,e),...ir(t,e)},r=i=>({state:s[i],credit:n[s[i]]});return{verdict:r("verdict"),level:r("level"),mode:r("mode")}}function Yt({coding:t,alternatives:e},n){return z(t)??Fn(e,n)}function Fn(t,{level:e,mode:n}){let s=r=>+(r.level===e)+ +(r.mode===n);return t.flatMap(r=>z(r)??[]).reduce((r,i)=>r&&s(r)>=s(i)?r:i,null)}function Kn(t,e,n,s){return t.find(({dimension:r,one:i,other:o})=>r===e&&(i===n&&o===s||i===s&&o===n))?.question}function or({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===be(t)?"exact":e.map(be).includes(n.verdict)?"defensible":"not"}function ir({coding:t,alternatives:e},n){if(n.verdict!==V)return{level:"not-asked",mode:"not-asked"};let s=e.flatMap(a=>z(a)??[]),r=z(t),i=r?null:Fn(e,n),o=(a,c)=>{let d=n[a];return d===void 0?"not-asked":r?d===r[a]?"exact":s.some(f=>f[a]===d&&(f[c]===n[c]||f[c]===r[c]))?"defensible":"not":i?i[a]===d?"defensible":"not":"not-asked"};return{level:o("level","mode"),mode:o("mode","level")}}function qe(t){return K.some(e=>t[e].state==="not")}function Xt(t,e){let n=t.flatMap(i=>{let o=e[i.id];return o?[{item:i,answer:o,found:oe(i,o)}]:[]}),s=i=>{let o=a=>n.filter(({found:c})=>c[i].state===a).length;return{exact:o("exact"),defensible:o("defensible"),of:n.length-o("not-asked")}},r=new Map;for(let{item:i,answer:o}of n){let a=ar(o);if(!a||o.given)continue;let c=r.get(Ve(i.coding))??new Map;r.set(Ve(i.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:te.flatMap(i=>{let o=n.filter(({answer:c})=>c.confidence===i),a=o.filter(({found:c})=>!qe(c)).length;return o.length>0?[{confidence:i,agreed:a,of:o.length}]:[]})}}function ar({verdict:t,level:e,mode:n}){return t!==V?X:e&&n?se({level:e,mode:n}):null}function Zt(t,e){if(!e||e===t.block||e===Ve(t.coding))return!0;let n=z(t.coding);return n?[n.level,n.mode].includes(e):t.coding===e}function en(t,e,n){let s=t.filter(o=>Zt(o,n)),r=s.map(o=>o.rank).sort((o,a)=>o-a),i=new Set(e>0?r.slice(0,e):r);return s.filter(o=>i.has(o.rank))}function Un(t,e,n){if(!j(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[o,a]of Object.entries(n))if(!t.includes(o))r.push([o,"unknown-case"]);else if(a!=null){let c=tn(e,a);typeof c=="string"?r.push([o,c]):s.set(o,c)}let i={};for(let o of t){let a=s.get(o);a&&(i[o]=a)}return{answers:i,problems:r}}var cr=[...K,"confidence","because","given"];function tn(t,e){if(!j(e)||Object.keys(e).some(a=>!cr.includes(a)))return"not-an-answer";let n={...t,confidence:te},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===V)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>nt)return"because";let i=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");i&&(s.because=i);let o=e.given??!1;return typeof o!="boolean"?"given":(o&&(s.given=!0),s)}var Gn=[...K,"confidence","because"];function nn(t,e,n){let{answers:s,again:r}=n,i=e.steps(n).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),o=(u,f)=>i.findIndex(m=>m.id===u&&m.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((m,b)=>{let w=u[m.id];if(!w)return[];let y=oe(m,w);return[[m.id,t.title(m.id),b+1,o(m.id,f),f,m.coding,...Gn.map(h=>w[h]??""),...K.map(h=>y[h].state),...K.map(h=>y[h].credit??"")]]}),c=["case","title","order","run","time","coding",...Gn],d=["state","credit"].flatMap(u=>K.map(f=>`${u}_${f}`));return[[...c,...d],...a(s,1),...a(r,2)]}function Qn(t,e,n,s,r){let[i=[],...o]=nn(e,n,s);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:o.map(a=>Object.fromEntries(i.map((c,d)=>[c,a[d]])))}}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Re={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},zn=t=>(...e)=>({_$litDirective$:t,values:e}),Tt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:pi}=Pn;var Jn=t=>t.strings===void 0;var lr={},Yn=(t,e=lr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Et=zn(class extends Tt{constructor(t){if(super(t),t.type!==Re.PROPERTY&&t.type!==Re.ATTRIBUTE&&t.type!==Re.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Jn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===me||e===g)return e;let n=t.element,s=t.name;if(t.type===Re.PROPERTY){if(e===n[s])return me}else if(t.type===Re.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return me}else if(t.type===Re.ATTRIBUTE&&n.getAttribute(s)===e+"")return me;return Yn(t),e}});function dr({name:t,legend:e,hint:n,describedBy:s,inline:r},i){let o=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${o||g}
  >
    <legend>${e}</legend>
    ${n?p`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:g}
    <div class="ck-choices-list">${i}</div>
  </fieldset>`}function Pe(t){let{name:e,choices:n,value:s,change:r,locked:i}=t;return dr(t,n.map(({id:o,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${o}
          .checked=${Et(s===o)}
          ?disabled=${i&&s!==o}
          @change=${()=>r(o)}
        /><span>${a}</span>
      </label>`))}var ur=["start","going","end"],Pt=["answers","again","place"],pr=4,fr=5,mr=25,gr=20,hr={stage:"start",n:0,focus:"",examples:!0,review:[],reviewOnly:!1,at:0,draft:{}},Be,st,rt,le,Xn,Zn,sn,es,Rt=class{constructor(e,n){Q(this,le);Nt(this,"items");Nt(this,"ids");Q(this,Be);Q(this,st);Q(this,rt);J(this,Be,e),J(this,st,n.contrasts),this.items=e.plan.map(({case:s,block:r,rank:i})=>{let o=n.cases[s];if(!o)throw new Error(`The answer key has no case ${s}.`);return{id:s,block:r,rank:i,coding:o.coding,alternatives:o.alternatives}}),this.ids=this.items.map(({id:s})=>s),J(this,rt,new Map(this.items.map(s=>[s.id,s])))}item(e){let n=N(this,rt).get(e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=e.reviewOnly?[]:en(this.items,e.n,e.focus),r=e.examples?G(this,le,Xn).call(this,s):[],i=r.map(({id:u})=>u),o=e.review.filter(u=>!i.includes(u)),a=[...r,...o.map(u=>({kind:"review",id:u}))],c=N(this,st).slice(0,Math.floor(s.length/fr));for(let{id:u,block:f,coding:m}of s)if(!(i.includes(u)||o.includes(u))){for(let b of[...c]){let w=[b.first,b.second].map(y=>Ve(this.item(y).coding));!e.examples||!w.includes(Ve(m))||(c.splice(c.indexOf(b),1),a.push({kind:"contrast",id:b.first,contrast:b}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let m=u==="contrast"||u==="worked"?void 0:n[f];return m&&qe(oe(this.item(f),m))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&qe(oe(s,r))}).map(({id:s})=>s)}count(e,n){return en(this.items,e,n).length}has(e){return this.items.some(n=>Zt(n,e))}accept(e){let n=s=>Un(this.ids,N(this,Be).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:G(this,le,Zn).call(this,e.place)}}stateOf(e){let[n,s,r]=Pt.map(i=>e.get(i));return this.accept({answers:n,again:s,place:r})}};Be=new WeakMap,st=new WeakMap,rt=new WeakMap,le=new WeakSet,Xn=function(e){let n=e.filter(({block:o})=>o!=="contested"),s=n.filter(({coding:o})=>z(o)),r=s[0]??n[0];if(e.length<pr||!r)return[];let i=s.find(o=>o!==r);return[{kind:"worked",id:r.id},...i?[{kind:"faded",id:i.id}]:[]]},Zn=function(e){if(!j(e))return G(this,le,sn).call(this);let{stage:n,n:s,focus:r,examples:i,review:o,reviewOnly:a,at:c,draft:d}=e,u=w=>Number.isInteger(w)&&Number(w)>=0,f=ur.find(w=>w===n);if(!f||!u(s)||!u(c)||typeof r!="string"||!this.has(r))return G(this,le,sn).call(this);let m=Array.isArray(o)?o:[],b=this.ids.filter(w=>m.includes(w));return{stage:f,n:s,focus:r,examples:i!==!1,review:b,reviewOnly:a===!0&&b.length>0,at:c,draft:G(this,le,es).call(this,d)}},sn=function(){return{...hr,n:this.items.length>mr?gr:0}},es=function(e){if(!j(e))return{};let n={},s={...N(this,Be).codes,confidence:te};for(let[r,i]of Object.entries(s)){let o=e[r];typeof o=="string"&&i.includes(o)&&(n[r]=o)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,nt).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function Ot(t){let e=z(t);return e?[["verdict",V],["level",e.level],["mode",e.mode]]:[["verdict",t]]}function ot(t){return t?p`<a href=${t.href}>${t.title}</a>`:g}function ts({texts:{strings:t},caseTexts:e,item:n},s){let r=oe(n,s);return[...K.filter(o=>r[o].state!=="not-asked").map(o=>l(t,"announced",{dimension:l(t,`name_${o}`),state:l(t,`state_${r[o].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function $r({texts:{strings:t},caseTexts:e},n,s){let r=K.filter(i=>s[i].state!=="not-asked");return p`<ul class="ck-practice-marks">${r.map(i=>{let{state:o}=s[i];return p`<li data-state=${o}>
      <b>${l(t,`name_${i}`)}</b>
      ${l(t,"yours",{code:e.label(String(n[i]))})}
      <span class="ck-practice-state">${l(t,`state_${o}`)}</span>
    </li>`})}</ul>`}function ns({texts:t,caseTexts:e,item:n},s,r){if(r===V)return e.reason(n.id,s)?.near??"";let i=e.definition(r).map(o=>l(t.strings,"quoted",{text:o}));return l(t.strings,"why_not",{chosen:e.label(r),definition:i.join(" ")})}function br(t,e,n){let{texts:s,caseTexts:r,item:i}=t,o=K.filter(c=>c!=="verdict"&&n[c].state==="not"&&Yt(i,e));if(be(i.coding)===V||o.length===0)return g;let a=r.codings(i.alternatives.filter(c=>z(c)));return p`<div data-part="unlisted">
    <dt>${l(s.strings,"only_defended",{codings:a})}</dt>
    ${o.map(c=>p`<dd class="ck-practice-not">${ns(t,c,String(e[c]))}</dd>`)}
  </div>`}function rn(t,e){let{texts:n,caseTexts:s,item:r}=t,i=e&&oe(r,e);return p`<dl class="ck-practice-deciding">${Ot(r.coding).map(([o,a])=>{let{because:c="",near:d=""}=s.reason(r.id,o)??{},u=e?.[o],f=i?.[o].state==="not"&&u!==void 0,m=f?ns(t,o,u):d,b=s.clue(r.id,o);return p`<div>
      <dt>${l(n.strings,`name_${o}`)} <b>${s.label(a)}</b></dt>
      <dd>${c}</dd>
      ${b?p`<dd class="ck-practice-clue">${b}</dd>`:g}
      ${m?p`<dd class=${f?"ck-practice-not":"ck-practice-near"}>${m}</dd>`:g}
    </div>`})}${e&&i?br(t,e,i):g}</dl>`}function yr({key:t,caseTexts:e,item:n},s,r){let i=String(s[r]),o=Yt(n,s),a=r!=="verdict"?Kn(t.parting_questions,r,i,o?.[r]??""):be(n.coding)===V?t.class_questions[i]:e.reason(n.id,r)?.question;return a===void 0?void 0:e.question(a)}function wr(t,e,n){let{texts:s,caseTexts:r,item:i}=t,o=K.filter(a=>n[a].state==="not");return p`<section class="ck-practice-longer" aria-label=${l(s.strings,"longer")}>
    <h5>${l(s.strings,"longer")}</h5>
    <p>${l(s.strings,"longer_text")}</p>
    ${o.map(a=>{let c=be(i.coding)===V&&a==="verdict",d=yr(t,e,a),u=a==="verdict"&&!c?X:a;return p`${d?p`<p><b>${d.text}</b> ${[d.help,d.trap].filter(Boolean).join(" ")}</p>`:g}<p>${ot(r.section(u))}</p>`})}
  </section>`}function vr({texts:t,caseTexts:e,item:n}){let s=e.disagreement(n.id);return s?p`<p data-part="disagreement"><b>${l(t.strings,"also")} ${s.codings}.</b> ${s.because}</p>`:g}function ss(t,e){let{texts:n,caseTexts:s,item:r}=t,{strings:i}=n,o=oe(r,e),a=K.map(d=>o[d].state),c=s.story(r.id).some(({clue:d})=>d);return p`
    ${$r(t,e,o)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(i,"without_reason")}</p>`:g}
    ${e.because?p`<p class="ck-practice-own">${l(i,"own",{text:e.because})}</p>`:g}
    <p><b>${l(i,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(i,"clues"):g}</p>
    ${rn(t,e)}
    ${vr(t)}
    ${e.confidence==="sure"&&a.includes("not")?wr(t,e,o):g}`}function an(t,e,n,s){let r=t.story(e,s);return p`<p class="ck-practice-about">${t.about(e)}</p>
    <p class="ck-practice-text">${r.map(({text:i,clue:o})=>o&&n?p`<mark>${i}</mark>`:i)}</p>`}function rs(t,e,n){let s=r=>n.change({...e,because:r.target.value});return p`<label class="ck-practice-because">${t}
    <input
      class="ck-field"
      type="text"
      maxlength=${nt}
      .value=${Et(e.because??"")}
      @input=${s}
    /></label>`}function on(t,e,n,s){let{texts:r,caseTexts:i,uid:o,draft:a,missing:c}=t,d=Pe({name:`${o}-${e}`,legend:i.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${o}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:i.label(f)})),value:a[e],change:f=>f!==void 0&&n.change({...a,[e]:f}),locked:s,inline:!0}),u=e===c;return p`<div class=${u?"ck-practice-lacking":""}>
    ${u?p`<p class="ck-practice-missing" id="${o}-missing">${l(r.strings,`missing_${e}`)}</p>`:g}
    ${d}
  </div>`}function kr(t,e,n){let{texts:s,uid:r,draft:i}=t,{strings:o}=s;return p`<form autocomplete="off" @submit=${c=>{c.preventDefault(),e.check()}}>
    ${on(t,"verdict",e,n)}
    ${i.verdict===V?p`${on(t,"level",e,!1)}${on(t,"mode",e,!1)}`:g}
    ${Pe({name:`${r}-confidence`,legend:l(o,"confidence"),choices:te.map(c=>({id:c,text:l(o,`confidence_${c}`)})),value:i.confidence,change:c=>c!==void 0&&e.change({...i,confidence:c}),inline:!0})}
    ${rs(l(o,"because"),i,e)}
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(o,"check")}</button>
  </form>`}function os(t){let{texts:e,caseTexts:n,item:s}=t;return p`${an(n,s.id,!0)}
    <div class="ck-practice-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${rn(t)}
    </div>`}function is(t,e,n,s,r){let{caseTexts:i,item:o,texts:a}=t;return p`${an(i,o.id,n!==void 0)}
    ${n?p`<section class="ck-practice-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${ss(t,n)}
          </section>`:kr(s,r,e.kind==="faded")}`}function as({dimension:t,first:e,second:n},s,r,i){let{texts:o,caseTexts:a,draft:c,uid:d}=r,{strings:u}=o,f=c.shown===!0,m=s.map(y=>a.label(new Map(Ot(y)).get(t)??y)),b=y=>{y.preventDefault(),i.change({...c,shown:!0})},w=t==="verdict"?X:t;return p`<div class="ck-practice-pair">${[e,n].map(y=>p`<div><h4>${a.title(y)}</h4>${an(a,y,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${b}>
    ${rs(l(u,"contrast_note"),c,i)}
    ${f?g:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-practice-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-practice-deciding">${[e,n].map((y,h)=>p`<div>
            <dt><b>${m[h]}</b> <span class="ck-practice-about">${a.title(y)}</span></dt>
            <dd>${a.reason(y,t)?.because}</dd>
          </div>`)}</dl>
        <p>${ot(a.section(w))}</p>
      </section>`:g}`}function de(t,e,n,s={}){return p`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${ht(n)}
  >${s.label??l(t,e)}</button>`}function cs(t){let{question:e,key:n,course:s,steps:r,at:i,step:o,answer:a,actions:c,go:d}=t,{texts:u,caseTexts:f,draft:m,uid:b}=e,{strings:w}=u,y=s.item(o.id),h={texts:u,key:n,caseTexts:f,item:y},A=({kind:H})=>H!=="contrast"&&H==="again"==(o.kind==="again"),L=r.filter(A).length,_=Math.max(1,r.slice(0,i+1).filter(A).length),S=l(w,`block_${o.block??o.kind}`),C=o.kind==="contrast"?S:l(w,"progress",{number:_,count:L,block:S}),D=a||o.kind==="worked"||o.kind==="contrast"&&m.shown,x=o.kind==="worked"||o.kind==="faded",E=r.findIndex(({kind:H})=>H!=="worked"&&H!=="faded"),R=i===r.length-1,T=()=>d(R?{stage:"end"}:{at:i+1}),O=o.contrast?l(w,`contrast_${o.contrast.dimension}`):f.title(o.id);return p`<div class="ck-practice-progress"><progress max=${L} value=${_} aria-label=${l(w,"progress_label")}></progress><span id="${b}-progress">${C}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${b}-progress">${O}</h3>
      ${o.kind==="case"?g:p`<p class="ck-practice-hint">${l(w,`about_${o.kind}`)}</p>`}
      ${o.contrast?as(o.contrast,[y.coding,s.item(o.contrast.second).coding],e,c):o.kind==="worked"?os(h):is(h,o,a,e,c)}
    </article>
    <div class="ck-actions ck-practice-moves">
      ${D?de(w,R?"finish":"next",T,{primary:!0}):de(w,"skip",T)}
      ${de(w,"previous",()=>d({at:i-1}),{off:i===0})}
      ${x&&E>i?de(w,"skip_examples",()=>d({at:E})):g}
      ${R&&D?g:de(w,"stop",()=>d({stage:"end"}))}
    </div>`}function ls({texts:t,caseTexts:e,course:n,state:s},r,i){let o=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${o}.${r}`;if(r==="json"){let c=Qn(t,e,n,s,o);ae(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else ae(a,"text/csv",$t(nn(e,n,s),bt(t.lang)));i.report(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function cn(t,e){return l(t,e===1?"take_up_one":"take_up_many",{count:e})}function ln(t,e){let{texts:n,course:s,kept:r,tabKept:i,tabLost:o}=t,{strings:a,lang:c}=n,d=m=>p`<p class="ck-notice">${m}</p>`,u=r.state==="kept"?r.value:null,f=u?.state?s.missed(u.state):[];return p`${i?g:d(l(a,"tab_blocked"))}
    ${o?d(l(a,"tab_lost")):g}
    ${r.state==="corrupt"?d(l(a,"device_corrupt")):g}
    ${u&&!u.state?d(l(a,"device_other")):g}
    ${u?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(a,"device_kept",{date:ge(u.saved,c)})}</p>
          ${f.length>0?de(a,"review",()=>e.review(f),{primary:!0,label:cn(a,f.length)}):g}
          <button type="button" class="ck-button" data-action="resume" @click=${()=>u.state&&e.resume(u.state)}>${l(a,"resume")}</button></div>`:g}`}function ds(t,e){let{texts:n,uid:s,host:r,erasing:i,said:o}=t,{strings:a}=n,c=d=>o.by===d?p`<p class="ck-status" data-part="said">${o.text}</p>`:g;return p`<section class="ck-practice-data" aria-labelledby="${s}-data">
    <h4 id="${s}-data">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${F(s,a,"save",e.save)} ${c("save")}
    ${F(s,a,"download_csv",()=>ls(t,"csv",e))}
    ${c("download_csv")}
    ${F(s,a,"download_json",()=>ls(t,"json",e))}
    ${c("download_json")}
    ${F(s,a,"print",e.print)}
    ${F(s,a,"erase",()=>e.ask(!0))}
    ${i?ye(a,()=>e.ask(!1),e.erase):g}
  </section>`}function us({texts:t,caseTexts:e},n){return n===X?l(t.strings,"near_misses"):e.coding(n)}function dn(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.texts.strings,"no_case")}</span>`;let i=s.filter(([a])=>a!==n),o=r-i.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.texts.strings,"of",{part:o,whole:r})}</b>
    ${i.map(([a,c])=>p`<small>${l(t.texts.strings,"elsewhere",{count:c,box:us(t,a)})}</small>`)}`}function xr(t,e){let{texts:n,caseTexts:s}=t,{strings:r,codes:i}=n;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-practice-list">${[...e.table.keys()].map(o=>p`<li>${us(t,o)} ${dn(t,e,o)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-practice-table">
      <thead><tr><td></td>${i.mode.map(o=>p`<th scope="col">${s.label(o)}</th>`)}</tr></thead>
      <tbody>
        ${i.level.map(o=>p`<tr><th scope="row">${s.label(o)}</th>
            ${i.mode.map(a=>p`<td>${dn(t,e,se({level:o,mode:a}))}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${i.mode.length}>${dn(t,e,X)}</td></tr>
      </tbody>
    </table></div>`}function Sr({texts:{strings:t}},{byDimension:e}){let n=K.filter(s=>e[s].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:i,of:o}=e[s];return p`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:o})}${i>0?` ${l(t,"accuracy_defensible",{defensible:i})}`:""}</li>`})}</ul>`}function Cr({texts:{strings:t}},{byConfidence:e}){return e.length===0?g:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(({confidence:n,agreed:s,of:r})=>p`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function _r({caseTexts:t},e){let n=t.link(e);return n?p`<a href=${n}>${t.title(e)}</a>`:t.title(e)}function Ar({texts:{strings:t},course:e,state:n}){let s=Object.entries(n.again);if(s.length===0)return g;let r=s.filter(([i,o])=>!qe(oe(e.item(i),o)));return p`<p>${l(t,"end_again",{found:r.length,of:s.length})}</p>`}function Tr(t){let{texts:e,caseTexts:n,course:s,state:r}=t,i=s.missed(r);if(i.length===0)return g;let{byDimension:o,table:a}=Xt(s.items,r.answers),c=m=>o[m].exact+o[m].defensible<o[m].of,d=[...a.get(X)?.keys()??[]].some(m=>m!==X),f=[...K.filter(c),...d?[X]:[]].flatMap(m=>n.section(m)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${i.map(m=>p`<li>${_r(t,m)} <span class="ck-practice-about">${n.coding(s.item(m).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(m=>p`<li>${ot(m)}</li>`)}</ul>`:g}`}function ps(t){let{texts:e,course:n,state:s}=t,r=Xt(n.items,s.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-practice-date">${l(e.strings,"end_date",{date:ge(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${Ar(t)}
          ${Sr(t,r)} ${xr(t,r)} ${Cr(t,r)} ${Tr(t)}`}`}function fs(t,e){return new je("case-practice",t.id,n=>{if(!j(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:i}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:o,again:a,place:c}=j(i)?i:{};return{version:s,saved:r,state:e.accept({answers:o,again:a,place:c})}})}var Er=[10,20,40];function ms(t){let{texts:e,caseTexts:n,course:s,uid:r,place:i,change:o}=t,{strings:a,codes:c}=e,d=s.count(0,i.focus),u=Er.filter(h=>h<d),f=(h,A)=>s.has(h)?p`<option value=${h} ?selected=${h===i.focus}>${A}</option>`:g,m=c.level.flatMap(h=>c.mode.map(A=>se({level:h,mode:A}))),b=h=>o({...i,focus:h.target.value}),w=h=>h.target.checked;return p`<form class="ck-practice-start" autocomplete="off" @submit=${h=>{h.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Pe({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(h=>({id:h,text:h==="0"?l(a,"all",{count:d}):h})),value:String(u.includes(i.n)?i.n:0),change:h=>o({...i,n:Number(h)}),inline:!0}):g}
    <label class="ck-practice-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${b}>
        <option value="" ?selected=${!i.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(h=>f(h,n.label(h)))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(h=>f(h,n.label(h)))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${m.map(h=>f(h,n.coding(h)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(X,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${i.examples}
      @change=${h=>o({...i,examples:w(h)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${i.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:i.review.length})}</p>`:g}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}var gs=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let{strings:i}=s,o=e.dataset.ckUid??"",a=v=>e.querySelector(`[data-part="${v}"]`),c=a("live"),d=a("sheet");if(!c||!d)throw new Error("The cases are not in the page.");let u=new At(d,s,r),f=new Rt(s,r),m=fs(s,f),b=m.read(),w="",y="",h,A=!1,L=!1,_=()=>f.stateOf(t),S=v=>{L=!0;for(let[P,q]of Object.entries(v))t.set(P,q);L=!1,t.save_changes(),ne()},$=v=>{let P=a(v);P?.focus({preventScroll:!0}),(v==="title"&&_().place.stage==="going"?c:P?.closest(".ck-practice-feedback")??P)?.scrollIntoView({block:"start",behavior:"instant"})},C=v=>{w="",y="",h=void 0,A=!1,S({place:{..._().place,draft:{},...v}}),$("title")},D=v=>{L=!0,t.set("answers",{}),t.set("again",{}),L=!1,C({at:0,...v})},x=v=>D({stage:"going",review:v,reviewOnly:!0,examples:!1}),E=(v,P)=>(P.kind==="again"?v.again:v.answers)[P.id],R=({place:v},P,q)=>{if(q)return q;let k=v.draft.at===v.at?v.draft:{};return P.kind==="faded"?{...k,verdict:be(f.item(P.id).coding)}:k},T=(v,P)=>({change(q){h=void 0,S({place:{...v.place,draft:{...q,at:v.place.at}}}),q.shown&&!R(v,P,void 0).shown&&$("feedback")},check(){let{at:q,shown:k,...M}=R(_(),P,void 0),W={...M,...P.kind==="faded"&&{given:!0}},I=tn(s.codes,W);if(h=(M.verdict===V?K:["verdict"]).find(Me=>!M[Me]),typeof I=="string"||h){h??="verdict",w=l(i,`missing_${h}`),ne();let Me=c.querySelector(`input[name="${o}-${h}"]`);Me?.focus({preventScroll:!0}),Me?.closest(".ck-practice-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let pe=P.kind==="again"?"again":"answers";w=ts({texts:s,key:r,caseTexts:u,item:f.item(P.id)},I);let{answers:fe,again:Ue}=_();S({[pe]:{...pe==="again"?Ue:fe,[P.id]:I}}),$("feedback")}}),O={save(){let v={version:s.version,saved:new Date().toISOString(),state:_()};H(l(i,`saved_${m.write(v)}`),"save")},resume(v){S({...v}),$("title")},review:x,ask(v){A=v,ne(),c.querySelector(`[data-action="${v?"erase_cancel":"erase"}"]`)?.focus()},erase(){let v=m.erase();A=!1,S({answers:{},again:{},place:{}}),H(l(i,v==="ok"?"erased":"erased_page")),$("title")},print:()=>Ne(c),report:(v,P)=>H(P,v)},H=(v,P="")=>{w=v,y=P,ne()},ue=(v,P,q)=>{let k=P.findIndex((fe,Ue)=>fe.kind!=="worked"&&fe.kind!=="contrast"&&!(fe.kind==="faded"&&Ue<v.place.at)&&!E(v,fe)),M=P.reduce((fe,Ue,Me)=>E(v,Ue)?Me:fe,-1),I=k<Math.max(v.place.at,M)?"go_skipped":"go_on",B=f.missed(v),pe=()=>D({stage:"start",review:B,reviewOnly:!1});return p`${ps({texts:s,caseTexts:u,course:f,uid:o,state:v})}
      <div class="ck-actions ck-practice-moves">
        ${k>=0?de(i,P[k]?.kind==="again"?"go_back":I,()=>C({stage:"going",at:k}),{primary:!0}):g}
        ${B.length>0?de(i,"review",()=>x(B),{label:cn(i,B.length)}):g}
        ${de(i,"restart",pe)}
      </div>
      ${ds(q,O)}`},he=v=>{let{place:P}=v,q=f.steps(v),k=q[Math.min(P.at,q.length-1)],M={texts:s,caseTexts:u,course:f,uid:o,host:n,state:v,kept:b,erasing:A,said:{by:y,text:w},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(P.stage==="going"&&k){let W=Math.min(P.at,q.length-1),I=E(v,k),B=R(v,k,I),pe={texts:s,caseTexts:u,uid:o,draft:B,missing:h},fe=T(v,k);return cs({question:pe,key:r,course:f,steps:q,at:W,step:k,answer:I,actions:fe,go:C})}return P.stage==="end"?p`${ln(M,O)}${ue(v,q,M)}`:p`${ln(M,O)}${ms({texts:s,caseTexts:u,course:f,uid:o,place:P,change:W=>S({place:W}),begin:()=>C({stage:"going",at:0,reviewOnly:!1})})}`};function ne(){if(L)return;let v=_();ee(p`${he(v)}
        <p role="status" class=${y||v.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${w}</p>`,c)}for(let v of[...Pt,"tab"])t.on(`change:${v}`,ne);let Z=Ct(()=>{b=m.read(),ne()});return ne(),e.dataset.ckReady="",()=>{for(let v of[...Pt,"tab"])t.off(`change:${v}`,ne);Z()}};var Mt=500;function Rr(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(i=>s.includes(i)))return"unknown-option";let r=s.filter(i=>n.includes(i));return r.length>1&&t.kind!=="multiple"?"too-many":r}function un(t,e){if(!j(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[i,o]of Object.entries(e)){let a=t.find(({id:d})=>d===i),c=a?Rr(a,o):"unknown-question";typeof c=="string"?s.push([i,c]):c.length>0&&n.set(i,c)}let r={};for(let{id:i}of t){let o=n.get(i);o&&(r[i]=o)}return{choices:r,problems:s}}function pn({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function hs(t,e,n){let s=t.filter(({id:o})=>e[o]),r=o=>({right:o.filter(a=>pn(a,e[a.id]??[]).state==="right").length,of:o.length}),i=te.map(o=>[o,r(s.filter(({id:a})=>n[a]===o))]);return{first:r(s),byConfidence:i.filter(([,{of:o}])=>o>0)}}function $s(t,e,n,{spec:s,uid:r},i){let{strings:o,lang:a}=s,{id:c,kind:d,right:u}=e,f=[...t.querySelectorAll("fieldset input")],m=t.querySelector("details"),b=t.querySelector('[data-part="live"]');if(!m||!b)throw new Error("A question is not whole in the page.");let w=f.map(_=>{let S=document.createElement("small");return S.className="ck-quiz-mark",_.parentElement?.append(S),S}),y=m.querySelector(".ck-quiz-own"),h=t.querySelector(".ck-quiz-line"),A=!1;m.querySelector("summary")?.addEventListener("click",()=>{m.classList.toggle("ck-quiz-opened",!m.open)}),t.querySelector("fieldset")?.addEventListener("change",()=>{i.choose(c,f.filter(_=>_.checked).map(_=>_.value))});let L=(_,S)=>p`${d==="explain"?p`<label class="ck-quiz-reason ${_.reasons[c]?"":"ck-quiz-blank"}"
            >${l(o,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${Mt}
              .value=${_.reasons[c]??""}
              ?readonly=${S}
              @change=${$=>i.why(c,$.target.value)}
            ></textarea>
          </label>`:g}${Pe({name:`${r}-${c}-confidence`,legend:l(o,"confidence"),choices:te.map($=>({id:$,text:l(o,`confidence_${$}`)})),value:_.confidence[c],change:$=>$&&i.sure(c,$),locked:_.first[c]!==void 0,inline:!0})}`;return{draw(_,S){let $=_.answers[c]??[],C=_.checked.includes(c),D=pn(e,$).state,x=String(_.first[c])===String($),E=D!=="right"&&x&&_.confidence[c]==="sure";f.forEach((O,H)=>{let ue=$.includes(O.value),he=u.includes(O.value);O.checked=ue,O.disabled=C&&!ue,O.parentElement?.classList.toggle("ck-quiz-key",C&&he),O.parentElement?.classList.toggle("ck-quiz-other",C&&ue&&!he);let ne=[...he?["mark_right"]:[],...ue?["mark_chosen"]:[]],Z=w[H];Z.textContent=C?ne.map(v=>l(o,v)).join(", "):""});for(let O of m.querySelectorAll("[data-option]")){let H=O.dataset.option??"";O.hidden=!(E||$.includes(H)||u.includes(H))}y&&(y.hidden=!_.reasons[c],ee(p`<strong>${l(o,"own_reason")}</strong> ${_.reasons[c]}`,y)),m.hidden=!C,C!==A&&(m.open=C,m.classList.remove("ck-quiz-opened")),A=C,h&&(h.hidden=!!_.reasons[c]);let R=l(o,`state_${D}`,{right:ie([...u],a)}),T=C?"again":"check";ee(p`${L(_,C)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${C?"":"ck-button-primary"}"
            data-action=${T}
            @click=${ht(()=>i[T](c))}
          >${l(o,C?"again":"check")}<span class="ck-visually-hidden"> ${l(o,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${C?D:g}>${C?p`${R}${E?` ${l(o,"sure_and_not")}`:""}`:S}</p></div>`,b)},focus(){f[0]?.focus()}}}var fn=["answers","first","confidence","reasons","checked"];function bs(t,e,n){let s=new Map(Object.entries(j(e)?e:{})),r={};for(let{id:i}of t){let o=n(s.get(i));o&&(r[i]=o)}return r}function ys(t,e){let n=un(e,t.get("answers")).choices,s=t.get("checked"),r=te;return{answers:n,first:un(e,t.get("first")).choices,confidence:bs(e,t.get("confidence"),i=>r.includes(i)?String(i):""),reasons:bs(e,t.get("reasons"),i=>typeof i=="string"?i.trim().slice(0,Mt):""),checked:e.map(({id:i})=>i).filter(i=>n[i]&&Array.isArray(s)&&s.includes(i))}}var ws=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,questions:i}=s,o=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let c=()=>ys(t,i),d=!1,u="",f={},m=!1,b=x=>{m=!0;for(let[E,R]of Object.entries(x))t.set(E,R);m=!1,t.save_changes(),$()},w=(x,E)=>Object.fromEntries(Object.entries(x).filter(([R])=>R!==E)),y={choose(x,E){let{answers:R,checked:T}=c();if(f=w(f,x),T.includes(x))return $();b({answers:{...w(R,x),...E.length>0&&{[x]:E}},checked:T})},sure:(x,E)=>b({confidence:{...c().confidence,[x]:E}}),why:(x,E)=>b({reasons:{...w(c().reasons,x),...E.trim()&&{[x]:E}}}),check(x){let{answers:E,first:R,checked:T}=c(),O=E[x];u="",f={...f,[x]:O?"":l(r,"nothing")},O?b({first:{[x]:O,...R},checked:[...T,x]}):$()},again(x){let{answers:E,checked:R}=c();b({checked:R.filter(T=>T!==x),answers:w(E,x)}),h.get(x)?.focus()}},h=new Map(i.map((x,E)=>{let R=e.querySelector(`[data-question="${x.id}"]`);if(!R)throw new Error(`The question ${x.id} is not in the page.`);return[x.id,$s(R,x,E+1,{spec:s,uid:o},y)]})),A=x=>a.querySelector(`[data-action="${x}"]`)?.focus(),L=x=>{d=x,u="",$(),A(x?"erase_cancel":"erase")},_=()=>{d=!1,f={},u=l(r,"erased"),b({answers:{},first:{},confidence:{},reasons:{},checked:[]}),A("erase")},S=({first:x,confidence:E})=>{let R=hs(i,x,E),T=t.get("tab")??"ok";ee(p`${R.first.of>0?p`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...R.first,count:i.length})}</p>
            ${R.byConfidence.length>0?p`<p>${l(r,"mirror_title")}</p><ul>${R.byConfidence.map(([O,H])=>p`<li>${l(r,"mirror",{confidence:l(r,`confidence_${O}`),...H})}</li>`)}</ul>`:g}</div>`:g}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:g}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):T==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        ${F(o,r,"erase",()=>L(!0))}
        ${d?ye(r,()=>L(!1),_):g}
        <p role="status" class="ck-status">${u}</p>`,a)};function $(){if(m)return;let x=c();for(let[E,R]of h)R.draw(x,f[E]??"");S(x)}let C=x=>x.preventDefault();e.addEventListener("submit",C);let D={};for(let{id:x}of i){let E=e.querySelectorAll(`[data-question="${x}"] input`),R=[...E].filter(({checked:T})=>T);[...E].some(T=>T.checked!==T.defaultChecked)&&(D[x]=R.map(({value:T})=>T))}Object.keys(D).length>0&&b({answers:{...c().answers,...D}});for(let x of[...fn,"tab"])t.on(`change:${x}`,$);return $(),e.dataset.ckReady="",()=>{for(let x of[...fn,"tab"])t.off(`change:${x}`,$);e.removeEventListener("submit",C)}};function vs(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let c={};for(let d of n())d.checked&&d.dataset.item&&(c[d.dataset.item]=Number(d.value));return c},r=c=>{for(let d of t.querySelectorAll("[data-clear]")){let u=c[d.dataset.clear??""]===void 0;u&&d===document.activeElement&&t.querySelector(`input[data-item="${d.dataset.clear}"]`)?.focus(),d.hidden=u}},i=c=>{let d=c.target;d instanceof HTMLInputElement&&d.dataset.item&&e(s())},o=c=>{let d=c.target.closest("[data-clear]");if(d){for(let u of n())u.dataset.item===d.dataset.clear&&(u.checked=!1);e(s())}},a=c=>c.preventDefault();return t.addEventListener("change",i),t.addEventListener("click",o),t.addEventListener("submit",a),{show(c){for(let d of n())d.checked=c[d.dataset.item??""]===Number(d.value);r(c)},stop(){t.removeEventListener("change",i),t.removeEventListener("click",o),t.removeEventListener("submit",a)}}}function ks(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function it(t,e){t.set("answers",{...e}),t.save_changes()}var Oe=["before","after","looking-back"];function We(t){return Oe.includes(t)}function Fe(t){return t.sections.flatMap(e=>[...e.items])}function at(t,e){if(!j(e))return{answers:{},problems:[["","not-answers"]]};let n=Fe(t).map(d=>d.id),{minimum:s,maximum:r,step:i}=t.scale,o=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))o.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?o.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?o.push([d,"off-scale"]):(u-s)%i!==0?o.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:o}}function Lt(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,i)=>r+i,0)/n.length:null,answered:n.length,of:t.items.length}}function ct(t,e){return t.subscales.map(n=>Lt(n,e))}function xs(t,e,n){let s=t.subscales.filter(a=>a.family===e).map(a=>Lt(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),i=Math.min(...s.map(({mean:a})=>a)),o=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:o(r),lowest:r===i?[]:o(i)}}function Ss(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>xs(t,r,e)??[]),firstStep:xs(t,s.family,e)?.lowest[0]??null}}var U={width:92,height:46,gap:10,left:8,inset:10},Cs=44,_s=U.height+30;function Pr(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(a=>a.family===n?.rows),i=s.filter(a=>a.family===n?.columns),o=r.flatMap(a=>i.map(c=>({row:a,column:c,values:a.items.filter(d=>c.items.includes(d)).map(d=>e[d])})));return{rows:r,columns:i,all:o}}function As(t,e,n){if(!t.instrument.picture)return g;let{strings:s,lang:r,instrument:i}=t,{rows:o,columns:a,all:c}=Pr(t,e),d=l(s,"blank"),u=S=>S===void 0?d:String(S),f=S=>ie(S.values.map(u),r),m=S=>{let{mean:$}=Lt(S,e);return $===null?l(s,"not_computed"):gt($,r)},b=c.map(S=>l(s,"picture_cell",{row:S.row.label,column:S.column.label,values:f(S)})).join(" · "),w=2*U.left+a.length*(U.width+U.gap)-U.gap,y=Cs+o.length*_s,{minimum:h,maximum:A}=i.scale,L=S=>(i.families[S]??S).toLocaleLowerCase(r),_={minimum:h,maximum:A,rows:L(i.picture?.rows??""),columns:L(i.picture?.columns??"")};return p`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${w} ${y}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${b}</desc>
      ${a.map((S,$)=>{let C=U.left+$*(U.width+U.gap)+U.width/2;return _e`<text class="ck-sa-label" x=${C} y="14" text-anchor="middle">${S.label}</text>
          <text class="ck-sa-mean" x=${C} y="31" text-anchor="middle">${m(S)}</text>`})}
      ${o.map((S,$)=>{let C=Cs+$*_s;return _e`<text class="ck-sa-label" x=${U.left} y=${C+14}>${S.label}<tspan class="ck-sa-mean" dx="8">${m(S)}</tspan></text>
          ${a.map((D,x)=>Or(U.left+x*(U.width+U.gap),C+21,c.find(E=>E.row===S&&E.column===D)?.values??[],[h,A],u))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",_)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(S=>p`<th scope="col">${S.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(S=>p`<tr>
              <th scope="row">${S.label}</th>
              ${c.filter($=>$.row===S).map($=>p`<td>${f($)}</td>`)}
              <td>${m(S)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${a.map(S=>p`<td>${m(S)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Or(t,e,n,[s,r],i){let o=U.width-2*U.inset,a=U.height/(n.length+1);return _e`<rect class="ck-sa-box" x=${t} y=${e} width=${U.width} height=${U.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),f=t+U.inset,m=_e`<line class="ck-sa-rail" x1=${f} x2=${f+o} y1=${u} y2=${u}></line>`;if(c===void 0)return _e`${m}<text class="ck-sa-value ck-sa-blank" x=${f+o/2} y=${u+4} text-anchor="middle">${i(c)}</text>`;let b=f+o*(c-s)/(r-s),w=b<f+o/2;return _e`${m}<circle class="ck-sa-dot" cx=${b} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${w?b+9:b-9} y=${u+4} text-anchor=${w?"start":"end"}>${i(c)}</text>`})}`}function mn(t,e){return e==null?l(t.strings,"not_computed"):gt(e,t.lang)}function Mr(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:i,firstStep:o}=Ss(n,e),a=d=>ie(d.map(u=>{let f=n.subscales.find(m=>m.id===u);return f?.phrase??f?.label??u}),r),c=n.feedback.first_step;return i.length===0?p`<p>${l(s,"too_few")}</p>`:p`<p>
      ${i.map(({family:d,highest:u,lowest:f})=>{let m=n.feedback.comparisons.find(w=>w.family===d),b=f.length>0?m?.different:m?.same;return p`${Wt(b??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${o&&c.steps[o]||c.otherwise}</p>
    </div>`}function Lr(t,e){let{instrument:n,strings:s}=t;return p`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,i])=>{let o=n.subscales.filter(a=>a.family===r);return p`<tbody>
          ${o.length>1?p`<tr><th scope="rowgroup" colspan="3">${i}</th></tr>`:g}
          ${o.map(a=>{let c=e.find(d=>d.subscale===a.id);return p`<tr>
              <th scope="row">${a.label}</th>
              <td>${mn(t,c?.mean)}</td>
              <td>${l(s,"answered_of",{answered:c?.answered??0,of:c?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function gn(t){let{id:e,version:n,title:s,card:r,subscales:i}=t.instrument,o=i.map(({id:a,items:c,minimum:d})=>({id:a,items:c,minimum:d}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:o}}function Nr(t){let{instrument:e,strings:n}=t,{card:s}=e,r=a=>p`<ul>${a.map(c=>p`<li>${c}</li>`)}</ul>`,i=s.status==="validated"?"card_validated":"card_not_validated",o=()=>ae(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(gn(t),null,2)}
`);return p`<section class="ck-sa-card" aria-label=${l(n,"card")}>
    <h4>${l(n,"card")}</h4>
    <p><strong>${s.warning}</strong></p>
    <dl>
      <dt>${l(n,"card_measures")}</dt><dd>${s.measures}</dd>
      <dt>${l(n,"card_limits")}</dt><dd>${r(s.limits)}</dd>
      <dt>${l(n,"card_scoring")}</dt><dd>${r(s.scoring)}</dd>
      <dt>${l(n,"card_sources")}</dt><dd>${r(s.sources)}</dd>
      <dt>${l(n,"card_status")}</dt><dd>${l(n,i)}</dd>
      <dt>${l(n,"card_version")}</dt><dd>${e.version}</dd>
      <dt>${l(n,"card_licence")}</dt><dd>${s.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${o}>${l(n,"card_download")}</button>
  </section>`}function Ts(t,e,n){return p`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${Mr(t,e)} ${As(t,e,n)}
    <div class="ck-sa-columns">
      <div>${Lr(t,ct(t.instrument,e))}</div>
      ${Nr(t)}
    </div>
  </section>`}function Ke(t,e){return l(t.strings,`occasion_${e}`)}function Dr(t,e,n,s){let{id:r,version:i}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:i,language:t.lang,occasion:n,date:s,answers:e,scores:ct(t.instrument,e),card:gn(t)}}function Ir(t,e,n,s){let{instrument:r,strings:i}=t;return[["instrument","version","occasion","date","item","text","answer"].map(a=>l(i,`column_${a}`)),...Fe(r).map(({id:a,text:c})=>[r.id,r.version,n,s,a,c,e[a]??""])]}function Es({spec:t,answers:e,occasion:n},s,r){let i=new Date().toISOString().slice(0,10),o=`${t.instrument.id}-${n}-${i}.${s}`;if(s==="json"){let a=Dr(t,e,n,i);ae(o,"application/json",`${JSON.stringify(a,null,2)}
`)}else{let a=Ir(t,e,n,i);ae(o,"text/csv",$t(a,bt(t.lang)))}r.told(l(t.strings,"downloaded",{file:o}))}function Rs(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Hr({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:i}=t,o=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(i,"tab_blocked")],...r?[l(i,"tab_lost")]:[],...e.corrupt?[l(i,"storage_corrupt")]:[],...Rs(e.otherVersions).map(c=>l(i,"storage_other_version",{version:c})),...o.length>0?[l(i,"storage_refused",{items:Rs(o).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function jr({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?g:p`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(i=>{let o=Ke(t,i.occasion);return p`<li>
          <span>${l(s,"record",{occasion:o,date:ge(i.saved,r),answered:Object.keys(i.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:o})}
            @click=${()=>n.use(i)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Vr(t,e.records)}`}function Vr(t,e){if(e.length<2)return g;let{strings:n,instrument:s}=t,r=e.map(i=>ct(s,i.answers));return p`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(i=>p`<th scope="col">${Ke(t,i.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((i,o)=>p`<tr>
              <th scope="row">${i.label}</th>
              ${r.map(a=>p`<td>${mn(t,a[o]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Ps(t,e){let{spec:n,uid:s,occasion:r,host:i,erasing:o}=t,{strings:a}=n,c=d=>{let{value:u}=d.target;We(u)&&e.setOccasion(u)};return p`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(a,"mine")}</h3>
    <p>${l(a,i==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Hr(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(a,"occasion")}</legend>
      ${Oe.map(d=>p`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${d}
            .checked=${d===r}
            @change=${c}
          /><span>${Ke(n,d)}</span></label
        >`)}
    </fieldset>
    ${F(s,a,"save",e.save)}
    ${F(s,a,"download_json",()=>Es(t,"json",e))}
    ${F(s,a,"download_csv",()=>Es(t,"csv",e))}
    ${F(s,a,"print",e.print)}
    ${F(s,a,"erase",e.askErase)}
    ${o?ye(a,e.cancelErase,e.erase):g}
    ${jr(t,e)}
  </section>`}var hn=1;function qr(t){return!j(t)||t.format!==hn||!Array.isArray(t.records)?null:t.records.every(j)?{format:hn,records:t.records}:null}function $n({id:t},e){return new je("self-assessment",t,qr,e)}function bn(t,e=He){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=$n(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,i=new Set,o=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of s.value.records)if(typeof a=="string"&&a!==t.version)i.add(a);else if(typeof a!="string"||typeof d!="string"||!We(c))n.corrupt=!0;else{let f=at(t,u);for(let[m]of f.problems)m?o.add(m):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:Oe.flatMap(a=>r.get(a)??[]),otherVersions:[...i],refused:[...o]}}function Os(t,e,n=He){let s=$n(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let i=r.state==="kept"?r.value.records:[],o=i.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:hn,records:[...o,{...e}]});return a==="ok"&&o.length<i.length?"replaced":a}function Ms(t,e=He){return $n(t,e).erase()}var Ls=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,instrument:i}=s,o=e.dataset.ckUid??"",a=Fe(i).length,c=T=>e.querySelector(`[data-part="${T}"]`),d=c("live"),u=c("progress");if(!d||!u)throw new Error("The self-assessment's form is not in the page.");let f=!1,m=!1,b="",w=bn(i),y=at(i,t.get("answers")).problems.map(([T])=>T),h=t.get("tab_lost")===!0||y.includes(""),A=()=>at(i,t.get("answers")).answers,L=()=>{let T=t.get("occasion");return We(T)?T:"before"},_=T=>{b=T,C()},S={setOccasion(T){t.set("occasion",T),t.save_changes()},save(){let T=A();if(Object.keys(T).length===0)return _(l(r,"save_nothing"));let O=L(),H=new Date().toISOString(),ue=Os(i,{version:i.version,occasion:O,saved:H,answers:T}),he={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[ue];_(l(r,he,{occasion:Ke(s,O)}))},askErase(){m=!0,C(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){m=!1,C(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let T=Ms(i);m=!1,f=!1;for(let O of e.querySelectorAll("input:checked"))O.name.endsWith("-occasion")||(O.checked=!1);t.set("occasion",Oe[0]),it(t,{}),_(l(r,T==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Ne(e),use(T){t.set("occasion",T.occasion),it(t,T.answers),_(l(r,"record_used",{occasion:Ke(s,T.occasion)}))},told:_},$=()=>{f=!0;let T=Object.keys(A()).length;_(l(r,"result_ready",{answered:T,total:a})),e.querySelector('[data-part="result-title"]')?.focus()};function C(){let T=A(),O=Object.keys(T).length,H=l(r,"progress",{answered:O,total:a});ee(p`<div class="ck-sa-progress">
        <progress max=${a} value=${O} aria-label=${l(r,"progress_label")}></progress>
        <span>${H}</span>
      </div>`,u),ee(p`<p class="ck-sa-count">${H}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${$}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${b}</p>
        ${f?Ts(s,T,o):g}
        ${Ps({spec:s,host:n,uid:o,answers:T,occasion:L(),reading:w,refused:y,erasing:m,tabKept:(t.get("tab")??"ok")==="ok",tabLost:h},S)}`,d)}let D=vs(e,T=>it(t,T)),x=()=>{D.show(A()),b=f?l(r,"result_updated"):"",C()},E=ks(e);Object.keys(E).length>0&&it(t,{...A(),...E}),t.on("change:answers",x),t.on("change:occasion",C),t.on("change:tab",C);let R=Ct(()=>{w=bn(i),C()});return D.show(A()),C(),e.dataset.ckReady="",()=>{t.off("change:answers",x),t.off("change:occasion",C),t.off("change:tab",C),R(),D.stop()}};var Ns={"case-classifier":qn,"case-practice":gs,quiz:ws,"self-assessment":Ls};var Ds=0;function Br({model:t,el:e}){let n=String(t.get("_kind")),s=Ns[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);Ds+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${Ds}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r),s({model:t,el:r,host:"notebook"})}var zc={render:Br};export{zc as default};
