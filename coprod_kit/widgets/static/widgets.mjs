/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Ls=Object.defineProperty;var hn=t=>{throw TypeError(t)};var Ns=(t,e,n)=>e in t?Ls(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Mt=(t,e,n)=>Ns(t,typeof e!="symbol"?e+"":e,n),Lt=(t,e,n)=>e.has(t)||hn("Cannot "+n);var N=(t,e,n)=>(Lt(t,e,"read from private field"),n?n.call(t):e.get(t)),J=(t,e,n)=>e.has(t)?hn("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),X=(t,e,n,s)=>(Lt(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),G=(t,e,n)=>(Lt(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Dt=globalThis,$n=t=>t,at=Dt.trustedTypes,bn=at?at.createPolicy("lit-html",{createHTML:t=>t}):void 0,It="$lit$",ge=`lit$${Math.random().toFixed(9).slice(2)}$`,Ht="?"+ge,Ds=`<${Ht}>`,ve=document,Ue=()=>ve.createComment(""),Ge=t=>t===null||typeof t!="object"&&typeof t!="function",jt=Array.isArray,Sn=t=>jt(t)||typeof t?.[Symbol.iterator]=="function",Nt=`[ 	
\f\r]`,Ke=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,yn=/-->/g,kn=/>/g,ke=RegExp(`>|${Nt}(?:([^\\s"'>=/]+)(${Nt}*=${Nt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),wn=/'/g,vn=/"/g,Cn=/^(?:script|style|textarea|title)$/i,Vt=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Vt(1),Ce=Vt(2),Br=Vt(3),ue=Symbol.for("lit-noChange"),g=Symbol.for("lit-nothing"),xn=new WeakMap,we=ve.createTreeWalker(ve,129);function _n(t,e){if(!jt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return bn!==void 0?bn.createHTML(e):e}var An=(t,e)=>{let n=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=Ke;for(let a=0;a<n;a++){let c=t[a],d,u,f=-1,m=0;for(;m<c.length&&(o.lastIndex=m,u=o.exec(c),u!==null);)m=o.lastIndex,o===Ke?u[1]==="!--"?o=yn:u[1]!==void 0?o=kn:u[2]!==void 0?(Cn.test(u[2])&&(r=RegExp("</"+u[2],"g")),o=ke):u[3]!==void 0&&(o=ke):o===ke?u[0]===">"?(o=r??Ke,f=-1):u[1]===void 0?f=-2:(f=o.lastIndex-u[2].length,d=u[1],o=u[3]===void 0?ke:u[3]==='"'?vn:wn):o===vn||o===wn?o=ke:o===yn||o===kn?o=Ke:(o=ke,r=void 0);let y=o===ke&&t[a+1].startsWith("/>")?" ":"";i+=o===Ke?c+Ds:f>=0?(s.push(d),c.slice(0,f)+It+c.slice(f)+ge+y):c+ge+(f===-2?a:y)}return[_n(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Qe=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[d,u]=An(e,n);if(this.el=t.createElement(d,s),we.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=we.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(It)){let m=u[o++],y=r.getAttribute(f).split(ge),b=/([.?@])?(.*)/.exec(m);c.push({type:1,index:i,name:b[2],strings:y,ctor:b[1]==="."?lt:b[1]==="?"?dt:b[1]==="@"?ut:Se}),r.removeAttribute(f)}else f.startsWith(ge)&&(c.push({type:6,index:i}),r.removeAttribute(f));if(Cn.test(r.tagName)){let f=r.textContent.split(ge),m=f.length-1;if(m>0){r.textContent=at?at.emptyScript:"";for(let y=0;y<m;y++)r.append(f[y],Ue()),we.nextNode(),c.push({type:2,index:++i});r.append(f[m],Ue())}}}else if(r.nodeType===8)if(r.data===Ht)c.push({type:2,index:i});else{let f=-1;for(;(f=r.data.indexOf(ge,f+1))!==-1;)c.push({type:7,index:i}),f+=ge.length-1}i++}}static createElement(e,n){let s=ve.createElement("template");return s.innerHTML=e,s}};function xe(t,e,n=t,s){if(e===ue)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,i=Ge(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=xe(t,r._$AS(t,e.values),r,s)),e}var ct=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??ve).importNode(n,!0);we.currentNode=r;let i=we.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new Me(i,i.nextSibling,this,e):c.type===1?d=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(d=new pt(i,this,e)),this._$AV.push(d),c=s[++a]}o!==c?.index&&(i=we.nextNode(),o++)}return we.currentNode=ve,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Me=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=g,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=xe(this,e,n),Ge(e)?e===g||e==null||e===""?(this._$AH!==g&&this._$AR(),this._$AH=g):e!==this._$AH&&e!==ue&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Sn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==g&&Ge(this._$AH)?this._$AA.nextSibling.data=e:this.T(ve.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Qe.createElement(_n(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let i=new ct(r,this),o=i.u(this.options);i.p(n),this.T(o),this._$AH=i}}_$AC(e){let n=xn.get(e.strings);return n===void 0&&xn.set(e.strings,n=new Qe(e)),n}k(e){jt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let i of e)r===n.length?n.push(s=new t(this.O(Ue()),this.O(Ue()),this,this.options)):s=n[r],s._$AI(i),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=$n(e).nextSibling;$n(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Se=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,i){this.type=1,this._$AH=g,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=g}_$AI(e,n=this,s,r){let i=this.strings,o=!1;if(i===void 0)e=xe(this,e,n,0),o=!Ge(e)||e!==this._$AH&&e!==ue,o&&(this._$AH=e);else{let a=e,c,d;for(e=i[0],c=0;c<i.length-1;c++)d=xe(this,a[s+c],n,c),d===ue&&(d=this._$AH[c]),o||=!Ge(d)||d!==this._$AH[c],d===g?e=g:e!==g&&(e+=(d??"")+i[c+1]),this._$AH[c]=d}o&&!r&&this.j(e)}j(e){e===g?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},lt=class extends Se{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===g?void 0:e}},dt=class extends Se{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==g)}},ut=class extends Se{constructor(e,n,s,r,i){super(e,n,s,r,i),this.type=5}_$AI(e,n=this){if((e=xe(this,e,n,0)??g)===ue)return;let s=this._$AH,r=e===g&&s!==g||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==g&&(s===g||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},pt=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){xe(this,e)}},Tn={M:It,P:ge,A:Ht,C:1,L:An,R:ct,D:Sn,V:xe,I:Me,H:Se,N:dt,U:ut,B:lt,F:pt},Is=Dt.litHtmlPolyfillSupport;Is?.(Qe,Me),(Dt.litHtmlVersions??=[]).push("3.3.3");var te=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=n?.renderBefore??null;s._$litPart$=r=new Me(e.insertBefore(Ue(),i),i,void 0,n??{})}return r._$AI(t),r};function qt(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var Hs={en:"en-GB",fr:"fr-FR"};function Bt(t){return Hs[t]??t}function ft(t,e){return new Intl.NumberFormat(Bt(e),{maximumFractionDigits:1}).format(t)}function pe(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Bt(e),{dateStyle:"long"}).format(n)}function ae(t,e){return new Intl.ListFormat(Bt(e),{type:"conjunction"}).format(t)}function l(t,e,n){return qt(t[e]??e,n)}function mt(t){return e=>{e.detail<2&&t()}}function W(t,e,n,s){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function $e(t,e,n){return p`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function ce(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function gt(t,e){let n=s=>{let r=String(s),i=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(i)?`"${i.replaceAll('"','""')}"`:i};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function ht(t){return t==="fr"?";":","}function Le(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function V(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var q="coproduction",ne=["sure","fairly","guess"];function Y(t){let[e="",n]=t.split("|");return n===void 0?null:{level:e,mode:n}}function re({level:t,mode:e}){return`${t}|${e}`}function he(t){return Y(t)?q:t}function oe({texts:t,key:e},n){let s=Y(n);if(!s){let r=e.labels.class[n];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:e.labels.level[s.level]??s.level,mode:e.labels.mode[s.mode]??s.mode})}function Ne(t,{nearMissClass:e}){return e?oe(t,e):l(t.texts.strings,"coproduction")}function Wt({path:t},e){return t.findIndex(([n])=>n===e)+1}function ze({texts:t},e){let n=e.conflict.map(r=>String(Wt(e,r))),s=ae(n,t.lang);return`${l(t.strings,"conflict",{questions:s})} ${e.conflictText}`}function De({texts:t,key:e},n,s){return s===void 0?l(t.strings,"not_asked"):typeof s=="string"?n.answers?.find(({id:r})=>r===s)?.text??s:s.length===0?l(t.strings,"none_of_these"):ae(s.map(r=>e.labels.phases[r]??r),t.lang)}var{hasOwnProperty:js}=Object.prototype;function Rn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=js.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Vs(t,e){let n=r=>e.includes(r),s=({some:r=[],none:i=[]})=>(r.length===0||r.some(n))&&!i.some(n);return t.routes?.find(s)??{}}function En(t={}){return Object.entries(t)}function $t(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],i=[],o=t.start,a={};for(;o!==void 0;){let c=n.get(o);if(!c)break;let d=c.next===void 0?{}:{next:c.next};if(c.kind==="fork")d=Vs(c,new Map(s).get(c.by??"")??[]);else{let u=Rn(c,e);if(u===null)break;s.push([o,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of En(d.sets))r.push({dimension:u,code:f,step:o,way:d});for(let[u,f]of En(d.doubts))i.push({dimension:u,code:f,step:o,way:d});d.ends&&d.ends!==q&&r.push({dimension:"class",code:d.ends,step:o,way:d}),a=d,o=d.next}return{path:s,next:o??null,ends:o===void 0?a.ends??null:null,conflict:o===void 0?a.between??[]:[],conflictText:o===void 0?a.conflict??"":"",decided:r,doubted:i}}function bt(t,e,n){let s=u=>n.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(m=>m!==f&&n.doubted.some(y=>y.dimension===u&&y.code===m)),i=s("class"),o=r("class",i);if(i)return{verdict:"near-miss",nearMissClass:i,level:null,mode:null,phases:[],narrowSense:null,alternatives:o};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:q,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...o,...r("level",a).map(u=>re({level:u,mode:String(c)})),...r("mode",c).map(u=>re({level:String(a),mode:u}))]}}function yt({nearMissClass:t,level:e,mode:n}){return t??re({level:String(e),mode:String(n)})}function kt(t,e){if(!V(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let i=r.kind==="fork"?null:Rn(r,e);i!==null&&(n[r.id]=i,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function qs(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Bs(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!qs(e[s],n[s]))}function Pn(t,e,n,s=3){return n.map(r=>({...r,differs:Bs(t,e,r.answers)})).sort((r,i)=>r.differs.length-i.differs.length).slice(0,s)}function Ws({key:t},{dimension:e,code:n}){return Fs(t.labels,e)?.[n]??n}function Fs(t,e){return new Map(Object.entries(t)).get(e)}function On({level:t,mode:e},n,s){return re({level:String(t),mode:String(e),[n]:s})}function Ks(t,e,{way:n,dimension:s}){let{texts:r,key:i}=t,o=n.nearest??"";return s==="level"||s==="mode"?oe(t,On(e,s,o)):s==="sense"?i.labels.sense[o]??o:o===q?l(r.strings,"coproduction"):oe(t,o)}function Us(t,e,{dimension:n,code:s}){if(n==="class")return s===e.nearMissClass?"":oe(t,s);if(e.nearMissClass)return"";let r=n==="level"?"level":"mode";return s===e[r]?"":oe(t,On(e,r,s))}function Gs({texts:t,key:e},n,s){let{strings:r,lang:i}=t,o=c=>l(r,`dimension_${c}`),a=s.decided.map(c=>({label:o(c.dimension),code:Ws({texts:t,key:e},c),because:c.way.because??""}));if(n.nearMissClass||a.unshift({label:o("class"),code:"",because:l(r,"nothing_stopped")}),n.phases.length>0){let c=n.phases.map(d=>e.labels.phases[d]??d);a.push({label:o("phases"),code:"",because:ae(c,i)})}return a}function Je(t,e){let{criteria:n,codes:s,cases:r}=t.key,i=bt(n,s,e);return{classification:i,reasons:Gs(t,i,e),neighbours:e.decided.flatMap(o=>o.way.change?[{words:Ks(t,i,o),text:o.way.change}]:[]),doubts:e.doubted.map(o=>({words:Us(t,i,o),text:o.way.because??""})).filter(({words:o})=>o),disagreements:e.decided.flatMap(({way:o})=>o.disagreement??[]),similar:Pn(n,Object.fromEntries(e.path),r).filter(({differs:o})=>e.path.some(([a])=>o.every(({id:c})=>c!==a)))}}function Mn(t,e,n,s){let{texts:r}=t,i=e.ends?Je(t,e):null,o=i?.classification,a=({dimension:c,code:d,step:u,way:f})=>({dimension:c,code:d,step:u,because:f.because??"",nearest:f.nearest??null,change:f.change??null,disagreement:f.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:r.id,criteria_version:r.version,language:r.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(a),doubted:e.doubted.map(a),similar:(i?.similar??[]).map(({id:c,coding:d,differs:u})=>({case:c,coding:d,differs:u.map(f=>f.id)}))}}function Ln(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function wt(t,e){return["",`## ${t}`,"",...e]}function Qs(t,e){let{strings:n}=t.texts,s=e.classification,r=l(n,"verdict_line",{verdict:Ne(t,s)}),i=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],o=e.similar.map(({title:a,coding:c})=>`- ${Ln(a)} – ${oe(t,c)}`);return[...wt(l(n,"verdict"),[r]),...s.level?["",`**${oe(t,yt(s))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...wt(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...wt(l(n,"doubts"),i.length>0?i:[l(n,"no_doubt")]),...o.length>0?wt(l(n,"similar"),o):[]]}function Nn(t,e,n,s){let{texts:r,key:i}=t,{strings:o}=r,a=[`# ${l(o,"title")}`,"",pe(s,r.lang),""];for(let c of i.criteria.steps){let d=n[c.id];d&&c.note&&a.push(`- **${c.note}**: ${Ln(d)}`)}a.push("",`## ${l(o,"path")}`,"");for(let[c,d]of e.path){let u=i.criteria.steps.find(({id:f})=>f===c);u&&a.push(`1. ${u.text} **${De(t,u,d)}**`)}return e.conflict.length>0&&a.push("",`**${ze(t,e)}**`),e.ends&&a.push(...Qs(t,Je(t,e))),`${a.join(`
`)}
`}function zs(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(o=>o&&o!==e),i=n?[...r,e]:r;i.length>0?t.setAttribute("aria-describedby",i.join(" ")):t.removeAttribute("aria-describedby")}function Js(t,e){let{value:n,several:s,none:r,checked:i}=e;if(!s)return n;if(r)return i?[]:void 0;let o=Array.isArray(t)?t.filter(a=>a!==n):[];return i?[...o,n]:o.length>0?o:void 0}function Dn(t,e,n,s){let r=b=>[...t.querySelectorAll(b)],i=()=>r("input[data-answer]"),o=()=>r("input[data-note]"),a=new Set(e.steps.filter(({kind:b})=>b==="several").map(({id:b})=>b)),c={},d={},u=(b,x)=>{let h=b.dataset.answer??"",{[h]:R,...O}=x,_=Js(R,{value:b.value,several:a.has(h),none:b.dataset.none!==void 0,checked:b.checked});return _===void 0?O:{...O,[h]:_}},f=b=>{let x=b.target;x.dataset.answer&&s.answer(u(x,c))},m=b=>{let x=b.target,h=x.dataset.note;if(!h)return;let{[h]:R,...O}=d;s.note(x.value.trim()===""?O:{...O,[h]:x.value})},y=b=>b.preventDefault();return t.addEventListener("change",f),t.addEventListener("input",m),t.addEventListener("submit",y),{show(b,x,h){c=b,d=x;let R=new Set([...h.path.map(([$])=>$),h.next]);for(let $ of i()){let S=b[$.dataset.answer??""];$.checked=$.dataset.none!==void 0?Array.isArray(S)&&S.length===0:S===$.value||Array.isArray(S)&&S.includes($.value)}for(let $ of o()){let S=x[$.dataset.note??""]??"";$.value!==S&&$!==document.activeElement&&($.value=S)}let O=null,_=0;for(let $ of r("[data-stage], [data-step]")){if($.dataset.stage!==void 0){O=$,$.hidden=!0;continue}$.hidden=!R.has($.dataset.step??"");let S=h.conflict.includes($.dataset.step??"");$.classList.toggle("ck-classifier-conflict",S),zs($,n,S),O&&!$.hidden&&(O.hidden=!1);let A=$.hidden?null:$.querySelector("[data-number]");A&&(A.textContent=String(++_))}},focus(b){let x=i().filter(h=>h.dataset.answer===b);(x.find(h=>h.checked)??x[0])?.focus()},withEarly(b){return i().filter(h=>h.checked&&!h.defaultChecked).reduce((h,R)=>u(R,h),b)},stop(){t.removeEventListener("change",f),t.removeEventListener("input",m),t.removeEventListener("submit",y)}}}function Ys({reasons:t}){return p`<dl class="ck-classifier-why">
    ${t.map(({label:e,code:n,because:s})=>p`<div>
        <dt>${e} ${n?p`<strong>${n}</strong>`:g}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function Xs({texts:{strings:t}},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>p`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function Zs({texts:{strings:t}},e){let n=[...e.doubts.map(({words:s,text:r})=>p`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>p`<li>${s}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?p`<ul>${n}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function er(t,{similar:e}){let{strings:n,case_link:s}=t.texts;return e.length===0?g:p`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-classifier-similar">
      ${e.map(r=>p`<li>
          ${s?p`<a href=${s.replace("{id}",r.id)}>${r.title}</a>`:r.title}
          <span class="ck-classifier-coding">${oe(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(n,"same_answers")}</p>`:p`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(i=>p`<li>${i.text} <em>${l(n,"in_this_case",{answer:De(t,i,r.answers[i.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function In(t,e,n){let{strings:s}=t.texts,r=Je(t,n),i=r.classification;return p`<section class="ck-classifier-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-classifier-headline">${l(s,"verdict_line",{verdict:Ne(t,i)})}</p>
    ${i.level?p`<p class="ck-classifier-box">${oe(t,yt(i))}</p>`:g}
    <h4>${l(s,"why")}</h4>
    ${Ys(r)} ${Xs(t,r)} ${Zs(t,r)}
    ${er(t,r)}
  </section>`}var Hn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let i={texts:s,key:r},{strings:o}=s,{criteria:a,codes:c}=r,d=e.dataset.ckUid??"",u=e.querySelector('[data-part="live"]'),f=e.querySelector('[data-part="head"]'),m=u?.parentElement;if(!u||!f||!m)throw new Error("The classifier's form is not in the page.");let y=!1,b="",x=!1,h=t.get("tab_lost")===!0||kt(a,t.get("answers")).refused.length>0,R=()=>kt(a,t.get("answers")).answers,O=()=>{let C=t.get("notes");if(!V(C))return{};let M=a.steps.filter(j=>j.note).map(({id:j})=>j),z=Object.entries(C).flatMap(([j,I])=>M.includes(j)&&typeof I=="string"?[[j,I.slice(0,s.longest_note)]]:[]);return Object.fromEntries(z)},_=(C,M)=>{t.set(C,M),t.save_changes()},$=C=>_("answers",kt(a,C).answers),S=C=>{b=C,x=!1,T()},A=C=>e.querySelector(C)?.focus(),D=Dn(e,a,`${d}-conflict`,{answer:$,note:C=>_("notes",C)});function k(C){if(C.conflict.length>0)return ze(i,C);if(C.ends){let z=Ne(i,bt(a,c,C));return l(o,"verdict_ready",{verdict:z})}let M=a.steps.find(({id:z})=>z===C.next);return M?.text?l(o,"next_shown",{question:M.text}):""}let E=C=>{let M=new Date().toISOString().slice(0,10),z=$t(a,R()),j=`${l(o,"file_name")}-${M}`,I=C==="json"?`${j}.json`:`${j}.md`;if(C==="json"){let me=Mn(i,z,O(),M);ce(I,"application/json",`${JSON.stringify(me,null,2)}
`)}else ce(I,"text/markdown",Nn(i,z,O(),M));S(l(o,"downloaded",{file:I}))},P=()=>{T(),Le(e)},v=C=>{y=C,T(),A(`[data-action="${C?"erase_cancel":"erase"}"]`)},L=()=>{y=!1,_("notes",{}),_("answers",{}),S(l(o,"erased")),A('[data-action="erase"]')},B=C=>{let M=O(),z=a.steps.filter(({id:j})=>C.ends&&M[j]);return p`<h3>${l(o,"title")}</h3>
      <p>${pe(new Date().toISOString(),s.lang)}</p>
      <dl>
        ${z.map(({id:j,note:I})=>p`<div>
            <dt>${I}</dt>
            <dd>${M[j]}</dd>
          </div>`)}
      </dl>`},Q=C=>p`<div class="ck-classifier-clash">
    <p class="ck-notice" id="${d}-conflict">${ze(i,C)}</p>
    <p class="ck-actions">
      ${C.conflict.map(M=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>D.focus(M)}
        >${l(o,"conflict_go",{number:Wt(C,M)})}</button>`)}
    </p>
  </div>`,fe=C=>p`<h4>${l(o,"path")}</h4>
    <ol class="ck-classifier-path">
      ${C.path.map(([M,z],j)=>{let I=a.steps.find(({id:me})=>me===M);return p`<li>
          <span>${I?.text} <strong>${I?De(i,I,z):""}</strong></span>
          <button
            type="button"
            class="ck-classifier-change"
            aria-label=${l(o,"change_label",{number:j+1})}
            @click=${()=>D.focus(M)}
          >${l(o,"change_answer")}</button>
        </li>`})}
    </ol>`,w=()=>p`<section class="ck-classifier-data" aria-labelledby="${d}-data">
    <h3 id="${d}-data">${l(o,"mine")}</h3>
    <p>${l(o,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?g:p`<p class="ck-notice">${l(o,"tab_blocked")}</p>`}
    ${h?p`<p class="ck-notice">${l(o,"tab_lost")}</p>`:g}
    ${W(d,o,"print",P)}
    ${W(d,o,"markdown",()=>E("markdown"))}
    ${W(d,o,"json",()=>E("json"))}
    ${W(d,o,"erase",()=>v(!0))}
    ${y?$e(o,()=>v(!1),L):g}
  </section>`;function T(){let C=$t(a,R()),M=C.path.length>0;D.show(R(),O(),C),m?.classList.toggle("ck-classifier-begun",M),m?.classList.toggle("ck-classifier-ended",C.ends!==null),te(M?B(C):g,f),te(p`<p class="ck-classifier-count">${l(o,"progress",{answered:C.path.length})}</p>
        <p role="status" class=${x?"ck-visually-hidden":"ck-status"}>${b}</p>
        ${C.conflict.length>0?Q(C):g}
        ${C.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>A('[data-part="verdict-title"]')}>
                ${l(o,"see_verdict")}
              </button>`:g}
        ${C.ends?[In(i,d,C),fe(C)]:g} ${w()}`,u)}let H=()=>{let C=$t(a,R());b=k(C),x=C.ends===null,T()},U=R(),se=D.withEarly(U);return se!==U&&$(se),t.on("change:answers",H),t.on("change:notes",T),t.on("change:tab",T),T(),e.dataset.ckReady="",()=>{t.off("change:answers",H),t.off("change:notes",T),t.off("change:tab",T),D.stop()}};var _e,vt=class{constructor(e){J(this,_e);X(this,_e,e)}read(e){let n;try{n=N(this,_e).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=N(this,_e).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return N(this,_e).call(this).removeItem(e),"ok"}catch{return"blocked"}}};_e=new WeakMap;var Vo=new vt(()=>window.sessionStorage),Ie=new vt(()=>window.localStorage);var Ft=new Set,Ae,Ye,Te,Xe,Kt,He=class{constructor(e,n,s,r=Ie){J(this,Xe);J(this,Ae);J(this,Ye);J(this,Te);X(this,Ae,`coprod-kit/${e}/${n}`),X(this,Ye,s),X(this,Te,r)}read(){let e=N(this,Te).read(N(this,Ae));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=N(this,Ye).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return G(this,Xe,Kt).call(this,N(this,Te).write(N(this,Ae),e))}erase(){return G(this,Xe,Kt).call(this,N(this,Te).remove(N(this,Ae)))}};Ae=new WeakMap,Ye=new WeakMap,Te=new WeakMap,Xe=new WeakSet,Kt=function(e){for(let n of Ft)n();return e};function xt(t){Ft.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ft.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function Ut(t,e){let n=e.map(s=>{let r=t.querySelector(`[data-text="${s}"]`);if(!r)throw new Error(`The text "${s}" is not in the page.`);return[s,r]});return Object.fromEntries(n)}function jn(t,e){let n=Object.entries(Ut(t,e)).map(([s,r])=>[s,(r.textContent??"").replace(/[ \t\r\n]+/g," ").trim()]);return Object.fromEntries(n)}var Ze,le,be,Z,Gt,St,Qt,Vn,Ct=class{constructor(e,n,s){J(this,Z);J(this,Ze);J(this,le);J(this,be);X(this,Ze,e),X(this,le,n),X(this,be,s)}title(e){return G(this,Z,St).call(this,e,"title")}about(e){return G(this,Z,St).call(this,e,"about")}story(e,n){let s=Ut(G(this,Z,Gt).call(this,e),["story"]).story.textContent??"",r=n?[G(this,Z,Vn).call(this,e,n)]:G(this,Z,Qt).call(this,e);return tr(s,r.flatMap(i=>i?.clue??[]))}clue(e,n){let s=this.reason(e,n)?.clue;if(!s)return"";let r=this.story(e).map(o=>o.text).join("").slice(s.start,s.end);return`${l(N(this,le).strings,n==="mode"?"shows_actors":"shows_rest")} ${l(N(this,le).strings,"quoted",{text:r})}`}link(e){return N(this,le).case_link?.replace("{id}",e)??null}reason(e,n){return G(this,Z,Qt).call(this,e).find(s=>s.dimension===n)}disagreement(e){let n=N(this,be).cases[e]?.alternatives??[];return n.length===0?null:{codings:this.codings(n),because:G(this,Z,St).call(this,e,"disagreement")}}asked(e){return l(N(this,le).strings,`asked_${e}`)}label(e){return N(this,le).labels[e]??e}definition(e){return N(this,be).definitions[e]??[]}question(e){return N(this,be).questions[e]}coding(e){let n=Y(e);return n?`${this.label(n.level)} × ${this.label(n.mode)}`:this.label(e)}codings(e){return e.map(s=>this.coding(s)).join(l(N(this,le).strings,"list_separator"))}section(e){return N(this,le).sections[e]}};Ze=new WeakMap,le=new WeakMap,be=new WeakMap,Z=new WeakSet,Gt=function(e){let n=N(this,Ze).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},St=function(e,n){return jn(G(this,Z,Gt).call(this,e),[n])[n]},Qt=function(e){return N(this,be).cases[e]?.reasons??[]},Vn=function(e,n){let s=this.reason(e,n);return s?.clue||n==="mode"?s:this.reason(e,n==="verdict"?"level":"verdict")};function tr(t,e){let n=[0,t.length,...e.flatMap(({start:i,end:o})=>[i,o])],s=[],r=0;for(let i of[...n].sort((o,a)=>o-a)){let o=e.some(({start:c,end:d})=>c<=r&&i<=d),a=s[s.length-1];i>r&&a?.clue===o?a.text+=t.slice(r,i):i>r&&s.push({text:t.slice(r,i),clue:o}),r=Math.max(r,i)}return s}var F=["verdict","level","mode"];var ee="near-miss",et=300,je=t=>Y(t)?t:ee;function ie(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},s={verdict:nr(t,e),...sr(t,e)},r=i=>({state:s[i],credit:n[s[i]]});return{verdict:r("verdict"),level:r("level"),mode:r("mode")}}function zt({coding:t,alternatives:e},n){return Y(t)??qn(e,n)}function qn(t,{level:e,mode:n}){let s=r=>+(r.level===e)+ +(r.mode===n);return t.flatMap(r=>Y(r)??[]).reduce((r,i)=>r&&s(r)>=s(i)?r:i,null)}function Bn(t,e,n,s){return t.find(({dimension:r,one:i,other:o})=>r===e&&(i===n&&o===s||i===s&&o===n))?.question}function nr({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===he(t)?"exact":e.map(he).includes(n.verdict)?"defensible":"not"}function sr({coding:t,alternatives:e},n){if(n.verdict!==q)return{level:"not-asked",mode:"not-asked"};let s=e.flatMap(a=>Y(a)??[]),r=Y(t),i=r?null:qn(e,n),o=(a,c)=>{let d=n[a];return d===void 0?"not-asked":r?d===r[a]?"exact":s.some(f=>f[a]===d&&(f[c]===n[c]||f[c]===r[c]))?"defensible":"not":i?i[a]===d?"defensible":"not":"not-asked"};return{level:o("level","mode"),mode:o("mode","level")}}function Ve(t){return F.some(e=>t[e].state==="not")}function Jt(t,e){let n=t.flatMap(i=>{let o=e[i.id];return o?[{item:i,answer:o,found:ie(i,o)}]:[]}),s=i=>{let o=a=>n.filter(({found:c})=>c[i].state===a).length;return{exact:o("exact"),defensible:o("defensible"),of:n.length-o("not-asked")}},r=new Map;for(let{item:i,answer:o}of n){let a=rr(o);if(!a||o.given)continue;let c=r.get(je(i.coding))??new Map;r.set(je(i.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:ne.flatMap(i=>{let o=n.filter(({answer:c})=>c.confidence===i),a=o.filter(({found:c})=>!Ve(c)).length;return o.length>0?[{confidence:i,agreed:a,of:o.length}]:[]})}}function rr({verdict:t,level:e,mode:n}){return t!==q?ee:e&&n?re({level:e,mode:n}):null}function Yt(t,e){if(!e||e===t.block||e===je(t.coding))return!0;let n=Y(t.coding);return n?[n.level,n.mode].includes(e):t.coding===e}function Xt(t,e,n){let s=t.filter(o=>Yt(o,n)),r=s.map(o=>o.rank).sort((o,a)=>o-a),i=new Set(e>0?r.slice(0,e):r);return s.filter(o=>i.has(o.rank))}function Wn(t,e,n){if(!V(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[o,a]of Object.entries(n))if(!t.includes(o))r.push([o,"unknown-case"]);else if(a!=null){let c=Zt(e,a);typeof c=="string"?r.push([o,c]):s.set(o,c)}let i={};for(let o of t){let a=s.get(o);a&&(i[o]=a)}return{answers:i,problems:r}}var or=[...F,"confidence","because","given"];function Zt(t,e){if(!V(e)||Object.keys(e).some(a=>!or.includes(a)))return"not-an-answer";let n={...t,confidence:ne},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===q)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>et)return"because";let i=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");i&&(s.because=i);let o=e.given??!1;return typeof o!="boolean"?"given":(o&&(s.given=!0),s)}var Fn=[...F,"confidence","because"];function en(t,e,n){let{answers:s,again:r}=n,i=e.steps(n).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),o=(u,f)=>i.findIndex(m=>m.id===u&&m.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((m,y)=>{let b=u[m.id];if(!b)return[];let x=ie(m,b);return[[m.id,t.title(m.id),y+1,o(m.id,f),f,m.coding,...Fn.map(h=>b[h]??""),...F.map(h=>x[h].state),...F.map(h=>x[h].credit??"")]]}),c=["case","title","order","run","time","coding",...Fn],d=["state","credit"].flatMap(u=>F.map(f=>`${u}_${f}`));return[[...c,...d],...a(s,1),...a(r,2)]}function Kn(t,e,n,s,r){let[i=[],...o]=en(e,n,s);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:o.map(a=>Object.fromEntries(i.map((c,d)=>[c,a[d]])))}}function Un({texts:t,caseTexts:e,course:n,state:s},r,i){let o=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${o}.${r}`;if(r==="json"){let c=Kn(t,e,n,s,o);ce(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else ce(a,"text/csv",gt(en(e,n,s),ht(t.lang)));i.report(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function tn(t,e){let{texts:n,kept:s,tabKept:r,tabLost:i}=t,{strings:o,lang:a}=n,c=u=>p`<p class="ck-notice">${u}</p>`,d=s.state==="kept"?s.value:null;return p`${r?g:c(l(o,"tab_blocked"))}
    ${i?c(l(o,"tab_lost")):g}
    ${s.state==="corrupt"?c(l(o,"device_corrupt")):g}
    ${d&&!d.state?c(l(o,"device_other")):g}
    ${d?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(o,"device_kept",{date:pe(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(o,"resume")}</button></div>`:g}`}function Gn(t,e){let{texts:n,uid:s,host:r,erasing:i,said:o}=t,{strings:a}=n,c=d=>o.by===d?p`<p class="ck-status" data-part="said">${o.text}</p>`:g;return p`<section class="ck-practice-data" aria-labelledby="${s}-data">
    <h4 id="${s}-data">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${W(s,a,"save",e.save)} ${c("save")}
    ${W(s,a,"download_csv",()=>Un(t,"csv",e))}
    ${c("download_csv")}
    ${W(s,a,"download_json",()=>Un(t,"json",e))}
    ${c("download_json")}
    ${W(s,a,"print",e.print)}
    ${W(s,a,"erase",()=>e.ask(!0))}
    ${i?$e(a,()=>e.ask(!1),e.erase):g}
  </section>`}var ir=["start","going","end"],At=["answers","again","place"],ar=4,cr=5,lr=25,dr=20,ur={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},qe,tt,nt,de,Qn,zn,nn,Jn,_t=class{constructor(e,n){J(this,de);Mt(this,"items");Mt(this,"ids");J(this,qe);J(this,tt);J(this,nt);X(this,qe,e),X(this,tt,n.contrasts),this.items=e.plan.map(({case:s,block:r,rank:i})=>{let o=n.cases[s];if(!o)throw new Error(`The answer key has no case ${s}.`);return{id:s,block:r,rank:i,coding:o.coding,alternatives:o.alternatives}}),this.ids=this.items.map(({id:s})=>s),X(this,nt,new Map(this.items.map(s=>[s.id,s])))}item(e){let n=N(this,nt).get(e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=Xt(this.items,e.n,e.focus),r=e.examples?G(this,de,Qn).call(this,s):[],i=r.map(({id:u})=>u),o=e.review.filter(u=>!i.includes(u)),a=[...r,...o.map(u=>({kind:"review",id:u}))],c=N(this,tt).slice(0,Math.floor(s.length/cr));for(let{id:u,block:f,coding:m}of s)if(!(i.includes(u)||o.includes(u))){for(let y of[...c]){let b=[y.first,y.second].map(x=>je(this.item(x).coding));!e.examples||!b.includes(je(m))||(c.splice(c.indexOf(y),1),a.push({kind:"contrast",id:y.first,contrast:y}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let m=u==="contrast"||u==="worked"?void 0:n[f];return m&&Ve(ie(this.item(f),m))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&Ve(ie(s,r))}).map(({id:s})=>s)}count(e,n){return Xt(this.items,e,n).length}has(e){return this.items.some(n=>Yt(n,e))}accept(e){let n=s=>Wn(this.ids,N(this,qe).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:G(this,de,zn).call(this,e.place)}}stateOf(e){let[n,s,r]=At.map(i=>e.get(i));return this.accept({answers:n,again:s,place:r})}};qe=new WeakMap,tt=new WeakMap,nt=new WeakMap,de=new WeakSet,Qn=function(e){let n=e.filter(({block:o})=>o!=="contested"),s=n.filter(({coding:o})=>Y(o)),r=s[0]??n[0];if(e.length<ar||!r)return[];let i=s.find(o=>o!==r);return[{kind:"worked",id:r.id},...i?[{kind:"faded",id:i.id}]:[]]},zn=function(e){if(!V(e))return G(this,de,nn).call(this);let{stage:n,n:s,focus:r,examples:i,review:o,at:a,draft:c}=e,d=m=>Number.isInteger(m)&&Number(m)>=0,u=ir.find(m=>m===n);if(!u||!d(s)||!d(a)||typeof r!="string"||!this.has(r))return G(this,de,nn).call(this);let f=Array.isArray(o)?o:[];return{stage:u,n:s,focus:r,examples:i!==!1,review:this.ids.filter(m=>f.includes(m)),at:a,draft:G(this,de,Jn).call(this,c)}},nn=function(){return{...ur,n:this.items.length>lr?dr:0}},Jn=function(e){if(!V(e))return{};let n={},s={...N(this,qe).codes,confidence:ne};for(let[r,i]of Object.entries(s)){let o=e[r];typeof o=="string"&&i.includes(o)&&(n[r]=o)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,et).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function Tt(t){let e=Y(t);return e?[["verdict",q],["level",e.level],["mode",e.mode]]:[["verdict",t]]}function st(t){return t?p`<a href=${t.href}>${t.title}</a>`:g}function Yn({texts:{strings:t},caseTexts:e,item:n},s){let r=ie(n,s);return[...F.filter(o=>r[o].state!=="not-asked").map(o=>l(t,"announced",{dimension:l(t,`name_${o}`),state:l(t,`state_${r[o].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function pr({texts:{strings:t},caseTexts:e},n,s){let r=F.filter(i=>s[i].state!=="not-asked");return p`<ul class="ck-practice-marks">${r.map(i=>{let{state:o}=s[i];return p`<li data-state=${o}>
      <b>${l(t,`name_${i}`)}</b>
      ${l(t,"yours",{code:e.label(String(n[i]))})}
      <span class="ck-practice-state">${l(t,`state_${o}`)}</span>
    </li>`})}</ul>`}function Xn({texts:t,caseTexts:e,item:n},s,r){if(r===q)return e.reason(n.id,s)?.near??"";let i=e.definition(r).map(o=>l(t.strings,"quoted",{text:o}));return l(t.strings,"why_not",{chosen:e.label(r),definition:i.join(" ")})}function fr(t,e,n){let{texts:s,caseTexts:r,item:i}=t,o=F.filter(c=>c!=="verdict"&&n[c].state==="not"&&zt(i,e));if(he(i.coding)===q||o.length===0)return g;let a=r.codings(i.alternatives.filter(c=>Y(c)));return p`<div data-part="unlisted">
    <dt>${l(s.strings,"only_defended",{codings:a})}</dt>
    ${o.map(c=>p`<dd class="ck-practice-not">${Xn(t,c,String(e[c]))}</dd>`)}
  </div>`}function sn(t,e){let{texts:n,caseTexts:s,item:r}=t,i=e&&ie(r,e);return p`<dl class="ck-practice-deciding">${Tt(r.coding).map(([o,a])=>{let{because:c="",near:d=""}=s.reason(r.id,o)??{},u=e?.[o],f=i?.[o].state==="not"&&u!==void 0,m=f?Xn(t,o,u):d,y=s.clue(r.id,o);return p`<div>
      <dt>${l(n.strings,`name_${o}`)} <b>${s.label(a)}</b></dt>
      <dd>${c}</dd>
      ${y?p`<dd class="ck-practice-clue">${y}</dd>`:g}
      ${m?p`<dd class=${f?"ck-practice-not":"ck-practice-near"}>${m}</dd>`:g}
    </div>`})}${e&&i?fr(t,e,i):g}</dl>`}function mr({key:t,caseTexts:e,item:n},s,r){let i=String(s[r]),o=zt(n,s),a=r!=="verdict"?Bn(t.parting_questions,r,i,o?.[r]??""):he(n.coding)===q?t.class_questions[i]:e.reason(n.id,r)?.question;return a===void 0?void 0:e.question(a)}function gr(t,e,n){let{texts:s,caseTexts:r,item:i}=t,o=F.filter(a=>n[a].state==="not");return p`<section class="ck-practice-longer" aria-label=${l(s.strings,"longer")}>
    <h5>${l(s.strings,"longer")}</h5>
    <p>${l(s.strings,"longer_text")}</p>
    ${o.map(a=>{let c=he(i.coding)===q&&a==="verdict",d=mr(t,e,a),u=a==="verdict"&&!c?ee:a;return p`${d?p`<p><b>${d.text}</b> ${[d.help,d.trap].filter(Boolean).join(" ")}</p>`:g}<p>${st(r.section(u))}</p>`})}
  </section>`}function hr({texts:t,caseTexts:e,item:n}){let s=e.disagreement(n.id);return s?p`<p data-part="disagreement"><b>${l(t.strings,"also")} ${s.codings}.</b> ${s.because}</p>`:g}function Zn(t,e){let{texts:n,caseTexts:s,item:r}=t,{strings:i}=n,o=ie(r,e),a=F.map(d=>o[d].state),c=s.story(r.id).some(({clue:d})=>d);return p`
    ${pr(t,e,o)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(i,"without_reason")}</p>`:g}
    ${e.because?p`<p class="ck-practice-own">${l(i,"own",{text:e.because})}</p>`:g}
    <p><b>${l(i,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(i,"clues"):g}</p>
    ${sn(t,e)}
    ${hr(t)}
    ${e.confidence==="sure"&&a.includes("not")?gr(t,e,o):g}`}function es({texts:t,caseTexts:e},n){return n===ee?l(t.strings,"near_misses"):e.coding(n)}function rn(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.texts.strings,"no_case")}</span>`;let i=s.filter(([a])=>a!==n),o=r-i.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.texts.strings,"of",{part:o,whole:r})}</b>
    ${i.map(([a,c])=>p`<small>${l(t.texts.strings,"elsewhere",{count:c,box:es(t,a)})}</small>`)}`}function $r(t,e){let{texts:n,caseTexts:s}=t,{strings:r,codes:i}=n;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-practice-list">${[...e.table.keys()].map(o=>p`<li>${es(t,o)} ${rn(t,e,o)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-practice-table">
      <thead><tr><td></td>${i.mode.map(o=>p`<th scope="col">${s.label(o)}</th>`)}</tr></thead>
      <tbody>
        ${i.level.map(o=>p`<tr><th scope="row">${s.label(o)}</th>
            ${i.mode.map(a=>p`<td>${rn(t,e,re({level:o,mode:a}))}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${i.mode.length}>${rn(t,e,ee)}</td></tr>
      </tbody>
    </table></div>`}function br({texts:{strings:t}},{byDimension:e}){let n=F.filter(s=>e[s].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:i,of:o}=e[s];return p`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:o})}${i>0?` ${l(t,"accuracy_defensible",{defensible:i})}`:""}</li>`})}</ul>`}function yr({texts:{strings:t}},{byConfidence:e}){return e.length===0?g:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(({confidence:n,agreed:s,of:r})=>p`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function kr({caseTexts:t},e){let n=t.link(e);return n?p`<a href=${n}>${t.title(e)}</a>`:t.title(e)}function wr({texts:{strings:t},course:e,state:n}){let s=Object.entries(n.again);if(s.length===0)return g;let r=s.filter(([i,o])=>!Ve(ie(e.item(i),o)));return p`<p>${l(t,"end_again",{found:r.length,of:s.length})}</p>`}function vr(t){let{texts:e,caseTexts:n,course:s,state:r}=t,i=s.missed(r);if(i.length===0)return g;let{byDimension:o,table:a}=Jt(s.items,r.answers),c=m=>o[m].exact+o[m].defensible<o[m].of,d=[...a.get(ee)?.keys()??[]].some(m=>m!==ee),f=[...F.filter(c),...d?[ee]:[]].flatMap(m=>n.section(m)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${i.map(m=>p`<li>${kr(t,m)} <span class="ck-practice-about">${n.coding(s.item(m).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(m=>p`<li>${st(m)}</li>`)}</ul>`:g}`}function ts(t){let{texts:e,course:n,state:s}=t,r=Jt(n.items,s.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-practice-date">${l(e.strings,"end_date",{date:pe(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${wr(t)}
          ${br(t,r)} ${$r(t,r)} ${yr(t,r)} ${vr(t)}`}`}function ns(t,e){return new He("case-practice",t.id,n=>{if(!V(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:i}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:o,again:a,place:c}=V(i)?i:{};return{version:s,saved:r,state:e.accept({answers:o,again:a,place:c})}})}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ee={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},ss=t=>(...e)=>({_$litDirective$:t,values:e}),Et=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ji}=Tn;var rs=t=>t.strings===void 0;var xr={},os=(t,e=xr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Rt=ss(class extends Et{constructor(t){if(super(t),t.type!==Ee.PROPERTY&&t.type!==Ee.ATTRIBUTE&&t.type!==Ee.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!rs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===ue||e===g)return e;let n=t.element,s=t.name;if(t.type===Ee.PROPERTY){if(e===n[s])return ue}else if(t.type===Ee.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return ue}else if(t.type===Ee.ATTRIBUTE&&n.getAttribute(s)===e+"")return ue;return os(t),e}});function Sr({name:t,legend:e,hint:n,describedBy:s,inline:r},i){let o=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${o||g}
  >
    <legend>${e}</legend>
    ${n?p`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:g}
    <div class="ck-choices-list">${i}</div>
  </fieldset>`}function Re(t){let{name:e,choices:n,value:s,change:r,locked:i}=t;return Sr(t,n.map(({id:o,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${o}
          .checked=${Rt(s===o)}
          ?disabled=${i&&s!==o}
          @change=${()=>r(o)}
        /><span>${a}</span>
      </label>`))}var Cr=[10,20,40];function is(t){let{texts:e,caseTexts:n,course:s,uid:r,place:i,change:o}=t,{strings:a,codes:c}=e,d=s.count(0,i.focus),u=Cr.filter(h=>h<d),f=(h,R)=>s.has(h)?p`<option value=${h} ?selected=${h===i.focus}>${R}</option>`:g,m=c.level.flatMap(h=>c.mode.map(R=>re({level:h,mode:R}))),y=h=>o({...i,focus:h.target.value}),b=h=>h.target.checked;return p`<form class="ck-practice-start" autocomplete="off" @submit=${h=>{h.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Re({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(h=>({id:h,text:h==="0"?l(a,"all",{count:d}):h})),value:String(u.includes(i.n)?i.n:0),change:h=>o({...i,n:Number(h)}),inline:!0}):g}
    <label class="ck-practice-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${y}>
        <option value="" ?selected=${!i.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(h=>f(h,n.label(h)))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(h=>f(h,n.label(h)))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${m.map(h=>f(h,n.coding(h)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(ee,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${i.examples}
      @change=${h=>o({...i,examples:b(h)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${i.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:i.review.length})}</p>`:g}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}function an(t,e,n,s){let r=t.story(e,s);return p`<p class="ck-practice-about">${t.about(e)}</p>
    <p class="ck-practice-text">${r.map(({text:i,clue:o})=>o&&n?p`<mark>${i}</mark>`:i)}</p>`}function as(t,e,n){let s=r=>n.change({...e,because:r.target.value});return p`<label class="ck-practice-because">${t}
    <input
      class="ck-field"
      type="text"
      maxlength=${et}
      .value=${Rt(e.because??"")}
      @input=${s}
    /></label>`}function on(t,e,n,s){let{texts:r,caseTexts:i,uid:o,draft:a,missing:c}=t,d=Re({name:`${o}-${e}`,legend:i.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${o}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:i.label(f)})),value:a[e],change:f=>f!==void 0&&n.change({...a,[e]:f}),locked:s,inline:!0}),u=e===c;return p`<div class=${u?"ck-practice-lacking":""}>
    ${u?p`<p class="ck-practice-missing" id="${o}-missing">${l(r.strings,`missing_${e}`)}</p>`:g}
    ${d}
  </div>`}function _r(t,e,n){let{texts:s,uid:r,draft:i}=t,{strings:o}=s;return p`<form autocomplete="off" @submit=${c=>{c.preventDefault(),e.check()}}>
    ${on(t,"verdict",e,n)}
    ${i.verdict===q?p`${on(t,"level",e,!1)}${on(t,"mode",e,!1)}`:g}
    ${Re({name:`${r}-confidence`,legend:l(o,"confidence"),choices:ne.map(c=>({id:c,text:l(o,`confidence_${c}`)})),value:i.confidence,change:c=>c!==void 0&&e.change({...i,confidence:c}),inline:!0})}
    ${as(l(o,"because"),i,e)}
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(o,"check")}</button>
  </form>`}function cs(t){let{texts:e,caseTexts:n,item:s}=t;return p`${an(n,s.id,!0)}
    <div class="ck-practice-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${sn(t)}
    </div>`}function ls(t,e,n,s,r){let{caseTexts:i,item:o,texts:a}=t;return p`${an(i,o.id,n!==void 0)}
    ${n?p`<section class="ck-practice-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${Zn(t,n)}
          </section>`:_r(s,r,e.kind==="faded")}`}function ds({dimension:t,first:e,second:n},s,r,i){let{texts:o,caseTexts:a,draft:c,uid:d}=r,{strings:u}=o,f=c.shown===!0,m=s.map(x=>a.label(new Map(Tt(x)).get(t)??x)),y=x=>{x.preventDefault(),i.change({...c,shown:!0})},b=t==="verdict"?ee:t;return p`<div class="ck-practice-pair">${[e,n].map(x=>p`<div><h4>${a.title(x)}</h4>${an(a,x,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${y}>
    ${as(l(u,"contrast_note"),c,i)}
    ${f?g:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-practice-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-practice-deciding">${[e,n].map((x,h)=>p`<div>
            <dt><b>${m[h]}</b> <span class="ck-practice-about">${a.title(x)}</span></dt>
            <dd>${a.reason(x,t)?.because}</dd>
          </div>`)}</dl>
        <p>${st(a.section(b))}</p>
      </section>`:g}`}function ye(t,e,n,s={}){return p`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${mt(n)}
  >${l(t,e)}</button>`}function us(t){let{question:e,key:n,course:s,steps:r,at:i,step:o,answer:a,actions:c,go:d}=t,{texts:u,caseTexts:f,draft:m,uid:y}=e,{strings:b}=u,x=s.item(o.id),h={texts:u,key:n,caseTexts:f,item:x},R=({kind:B})=>B!=="contrast"&&B==="again"==(o.kind==="again"),O=r.filter(R).length,_=Math.max(1,r.slice(0,i+1).filter(R).length),$=l(b,`block_${o.block??o.kind}`),A=o.kind==="contrast"?$:l(b,"progress",{number:_,count:O,block:$}),D=a||o.kind==="worked"||o.kind==="contrast"&&m.shown,k=o.kind==="worked"||o.kind==="faded",E=r.findIndex(({kind:B})=>B!=="worked"&&B!=="faded"),P=i===r.length-1,v=()=>d(P?{stage:"end"}:{at:i+1}),L=o.contrast?l(b,`contrast_${o.contrast.dimension}`):f.title(o.id);return p`<div class="ck-practice-progress"><progress max=${O} value=${_} aria-label=${l(b,"progress_label")}></progress><span id="${y}-progress">${A}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${y}-progress">${L}</h3>
      ${o.kind==="case"?g:p`<p class="ck-practice-hint">${l(b,`about_${o.kind}`)}</p>`}
      ${o.contrast?ds(o.contrast,[x.coding,s.item(o.contrast.second).coding],e,c):o.kind==="worked"?cs(h):ls(h,o,a,e,c)}
    </article>
    <div class="ck-actions ck-practice-moves">
      ${D?ye(b,P?"finish":"next",v,{primary:!0}):ye(b,"skip",v)}
      ${ye(b,"previous",()=>d({at:i-1}),{off:i===0})}
      ${k&&E>i?ye(b,"skip_examples",()=>d({at:E})):g}
      ${P&&D?g:ye(b,"stop",()=>d({stage:"end"}))}
    </div>`}var ps=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let{strings:i}=s,o=e.dataset.ckUid??"",a=w=>e.querySelector(`[data-part="${w}"]`),c=a("live"),d=a("sheet");if(!c||!d)throw new Error("The cases are not in the page.");let u=new Ct(d,s,r),f=new _t(s,r),m=ns(s,f),y=m.read(),b="",x="",h,R=!1,O=!1,_=()=>f.stateOf(t),$=w=>{O=!0;for(let[T,H]of Object.entries(w))t.set(T,H);O=!1,t.save_changes(),Q()},S=w=>{let T=a(w);T?.focus({preventScroll:!0}),(w==="title"&&_().place.stage==="going"?c:T?.closest(".ck-practice-feedback")??T)?.scrollIntoView({block:"start",behavior:"instant"})},A=w=>{b="",x="",h=void 0,R=!1,$({place:{..._().place,draft:{},...w}}),S("title")},D=(w,T)=>(T.kind==="again"?w.again:w.answers)[T.id],k=({place:w},T,H)=>{if(H)return H;let U=w.draft.at===w.at?w.draft:{};return T.kind==="faded"?{...U,verdict:he(f.item(T.id).coding)}:U},E=(w,T)=>({change(H){h=void 0,$({place:{...w.place,draft:{...H,at:w.place.at}}}),H.shown&&!k(w,T,void 0).shown&&S("feedback")},check(){let{at:H,shown:U,...se}=k(_(),T,void 0),C={...se,...T.kind==="faded"&&{given:!0}},M=Zt(s.codes,C);if(h=(se.verdict===q?F:["verdict"]).find(Oe=>!se[Oe]),typeof M=="string"||h){h??="verdict",b=l(i,`missing_${h}`),Q();let Oe=c.querySelector(`input[name="${o}-${h}"]`);Oe?.focus({preventScroll:!0}),Oe?.closest(".ck-practice-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let j=T.kind==="again"?"again":"answers";b=Yn({texts:s,key:r,caseTexts:u,item:f.item(T.id)},M);let{answers:I,again:me}=_();$({[j]:{...j==="again"?me:I,[T.id]:M}}),S("feedback")}}),P={save(){let w={version:s.version,saved:new Date().toISOString(),state:_()};v(l(i,`saved_${m.write(w)}`),"save")},resume(w){$({...w}),S("title")},ask(w){R=w,Q(),c.querySelector(`[data-action="${w?"erase_cancel":"erase"}"]`)?.focus()},erase(){let w=m.erase();R=!1,$({answers:{},again:{},place:{}}),v(l(i,w==="ok"?"erased":"erased_page")),S("title")},print:()=>Le(c),report:(w,T)=>v(T,w)},v=(w,T="")=>{b=w,x=T,Q()},L=(w,T,H)=>{let U=T.findIndex((I,me)=>I.kind!=="worked"&&I.kind!=="contrast"&&!(I.kind==="faded"&&me<w.place.at)&&!D(w,I)),se=T.reduce((I,me,Oe)=>D(w,me)?Oe:I,-1),M=U<Math.max(w.place.at,se)?"go_skipped":"go_on",z=f.missed(w),j=()=>{O=!0,t.set("answers",{}),t.set("again",{}),O=!1,A({stage:"start",at:0,review:z})};return p`${ts({texts:s,caseTexts:u,course:f,uid:o,state:w})}
      <div class="ck-actions ck-practice-moves">
        ${U>=0?ye(i,T[U]?.kind==="again"?"go_back":M,()=>A({stage:"going",at:U}),{primary:!0}):g}
        ${ye(i,"restart",j)}
      </div>
      ${Gn(H,P)}`},B=w=>{let{place:T}=w,H=f.steps(w),U=H[Math.min(T.at,H.length-1)],se={texts:s,caseTexts:u,course:f,uid:o,host:n,state:w,kept:y,erasing:R,said:{by:x,text:b},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(T.stage==="going"&&U){let C=Math.min(T.at,H.length-1),M=D(w,U),z=k(w,U,M),j={texts:s,caseTexts:u,uid:o,draft:z,missing:h},I=E(w,U);return us({question:j,key:r,course:f,steps:H,at:C,step:U,answer:M,actions:I,go:A})}return T.stage==="end"?p`${tn(se,P)}${L(w,H,se)}`:p`${tn(se,P)}${is({texts:s,caseTexts:u,course:f,uid:o,place:T,change:C=>$({place:C}),begin:()=>A({stage:"going",at:0})})}`};function Q(){if(O)return;let w=_();te(p`${B(w)}
        <p role="status" class=${x||w.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${b}</p>`,c)}for(let w of[...At,"tab"])t.on(`change:${w}`,Q);let fe=xt(()=>{y=m.read(),Q()});return Q(),e.dataset.ckReady="",()=>{for(let w of[...At,"tab"])t.off(`change:${w}`,Q);fe()}};var Pt=500;function Ar(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(i=>s.includes(i)))return"unknown-option";let r=s.filter(i=>n.includes(i));return r.length>1&&t.kind!=="multiple"?"too-many":r}function cn(t,e){if(!V(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[i,o]of Object.entries(e)){let a=t.find(({id:d})=>d===i),c=a?Ar(a,o):"unknown-question";typeof c=="string"?s.push([i,c]):c.length>0&&n.set(i,c)}let r={};for(let{id:i}of t){let o=n.get(i);o&&(r[i]=o)}return{choices:r,problems:s}}function ln({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function fs(t,e,n){let s=t.filter(({id:o})=>e[o]),r=o=>({right:o.filter(a=>ln(a,e[a.id]??[]).state==="right").length,of:o.length}),i=ne.map(o=>[o,r(s.filter(({id:a})=>n[a]===o))]);return{first:r(s),byConfidence:i.filter(([,{of:o}])=>o>0)}}function ms(t,e,n,{spec:s,uid:r},i){let{strings:o,lang:a}=s,{id:c,kind:d,right:u}=e,f=[...t.querySelectorAll("fieldset input")],m=t.querySelector("details"),y=t.querySelector('[data-part="live"]');if(!m||!y)throw new Error("A question is not whole in the page.");let b=f.map(_=>{let $=document.createElement("small");return $.className="ck-quiz-mark",_.parentElement?.append($),$}),x=m.querySelector(".ck-quiz-own"),h=t.querySelector(".ck-quiz-line"),R=!1;m.querySelector("summary")?.addEventListener("click",()=>{m.classList.toggle("ck-quiz-opened",!m.open)}),t.querySelector("fieldset")?.addEventListener("change",()=>{i.choose(c,f.filter(_=>_.checked).map(_=>_.value))});let O=(_,$)=>p`${d==="explain"?p`<label class="ck-quiz-reason ${_.reasons[c]?"":"ck-quiz-blank"}"
            >${l(o,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${Pt}
              .value=${_.reasons[c]??""}
              ?readonly=${$}
              @change=${S=>i.why(c,S.target.value)}
            ></textarea>
          </label>`:g}${Re({name:`${r}-${c}-confidence`,legend:l(o,"confidence"),choices:ne.map(S=>({id:S,text:l(o,`confidence_${S}`)})),value:_.confidence[c],change:S=>S&&i.sure(c,S),locked:_.first[c]!==void 0,inline:!0})}`;return{draw(_,$){let S=_.answers[c]??[],A=_.checked.includes(c),D=ln(e,S).state,k=String(_.first[c])===String(S),E=D!=="right"&&k&&_.confidence[c]==="sure";f.forEach((L,B)=>{let Q=S.includes(L.value),fe=u.includes(L.value);L.checked=Q,L.disabled=A&&!Q,L.parentElement?.classList.toggle("ck-quiz-key",A&&fe),L.parentElement?.classList.toggle("ck-quiz-other",A&&Q&&!fe);let w=[...fe?["mark_right"]:[],...Q?["mark_chosen"]:[]],T=b[B];T.textContent=A?w.map(H=>l(o,H)).join(", "):""});for(let L of m.querySelectorAll("[data-option]")){let B=L.dataset.option??"";L.hidden=!(E||S.includes(B)||u.includes(B))}x&&(x.hidden=!_.reasons[c],te(p`<strong>${l(o,"own_reason")}</strong> ${_.reasons[c]}`,x)),m.hidden=!A,A!==R&&(m.open=A,m.classList.remove("ck-quiz-opened")),R=A,h&&(h.hidden=!!_.reasons[c]);let P=l(o,`state_${D}`,{right:ae([...u],a)}),v=A?"again":"check";te(p`${O(_,A)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${A?"":"ck-button-primary"}"
            data-action=${v}
            @click=${mt(()=>i[v](c))}
          >${l(o,A?"again":"check")}<span class="ck-visually-hidden"> ${l(o,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${A?D:g}>${A?p`${P}${E?` ${l(o,"sure_and_not")}`:""}`:$}</p></div>`,y)},focus(){f[0]?.focus()}}}var dn=["answers","first","confidence","reasons","checked"];function gs(t,e,n){let s=new Map(Object.entries(V(e)?e:{})),r={};for(let{id:i}of t){let o=n(s.get(i));o&&(r[i]=o)}return r}function hs(t,e){let n=cn(e,t.get("answers")).choices,s=t.get("checked"),r=ne;return{answers:n,first:cn(e,t.get("first")).choices,confidence:gs(e,t.get("confidence"),i=>r.includes(i)?String(i):""),reasons:gs(e,t.get("reasons"),i=>typeof i=="string"?i.trim().slice(0,Pt):""),checked:e.map(({id:i})=>i).filter(i=>n[i]&&Array.isArray(s)&&s.includes(i))}}var $s=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,questions:i}=s,o=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let c=()=>hs(t,i),d=!1,u="",f={},m=!1,y=k=>{m=!0;for(let[E,P]of Object.entries(k))t.set(E,P);m=!1,t.save_changes(),S()},b=(k,E)=>Object.fromEntries(Object.entries(k).filter(([P])=>P!==E)),x={choose(k,E){let{answers:P,checked:v}=c();if(f=b(f,k),v.includes(k))return S();y({answers:{...b(P,k),...E.length>0&&{[k]:E}},checked:v})},sure:(k,E)=>y({confidence:{...c().confidence,[k]:E}}),why:(k,E)=>y({reasons:{...b(c().reasons,k),...E.trim()&&{[k]:E}}}),check(k){let{answers:E,first:P,checked:v}=c(),L=E[k];u="",f={...f,[k]:L?"":l(r,"nothing")},L?y({first:{[k]:L,...P},checked:[...v,k]}):S()},again(k){let{answers:E,checked:P}=c();y({checked:P.filter(v=>v!==k),answers:b(E,k)}),h.get(k)?.focus()}},h=new Map(i.map((k,E)=>{let P=e.querySelector(`[data-question="${k.id}"]`);if(!P)throw new Error(`The question ${k.id} is not in the page.`);return[k.id,ms(P,k,E+1,{spec:s,uid:o},x)]})),R=k=>a.querySelector(`[data-action="${k}"]`)?.focus(),O=k=>{d=k,u="",S(),R(k?"erase_cancel":"erase")},_=()=>{d=!1,f={},u=l(r,"erased"),y({answers:{},first:{},confidence:{},reasons:{},checked:[]}),R("erase")},$=({first:k,confidence:E})=>{let P=fs(i,k,E),v=t.get("tab")??"ok";te(p`${P.first.of>0?p`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...P.first,count:i.length})}</p>
            ${P.byConfidence.length>0?p`<p>${l(r,"mirror_title")}</p><ul>${P.byConfidence.map(([L,B])=>p`<li>${l(r,"mirror",{confidence:l(r,`confidence_${L}`),...B})}</li>`)}</ul>`:g}</div>`:g}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:g}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):v==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        ${W(o,r,"erase",()=>O(!0))}
        ${d?$e(r,()=>O(!1),_):g}
        <p role="status" class="ck-status">${u}</p>`,a)};function S(){if(m)return;let k=c();for(let[E,P]of h)P.draw(k,f[E]??"");$(k)}let A=k=>k.preventDefault();e.addEventListener("submit",A);let D={};for(let{id:k}of i){let E=e.querySelectorAll(`[data-question="${k}"] input`),P=[...E].filter(({checked:v})=>v);[...E].some(v=>v.checked!==v.defaultChecked)&&(D[k]=P.map(({value:v})=>v))}Object.keys(D).length>0&&y({answers:{...c().answers,...D}});for(let k of[...dn,"tab"])t.on(`change:${k}`,S);return S(),e.dataset.ckReady="",()=>{for(let k of[...dn,"tab"])t.off(`change:${k}`,S);e.removeEventListener("submit",A)}};function bs(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let c={};for(let d of n())d.checked&&d.dataset.item&&(c[d.dataset.item]=Number(d.value));return c},r=c=>{for(let d of t.querySelectorAll("[data-clear]")){let u=c[d.dataset.clear??""]===void 0;u&&d===document.activeElement&&t.querySelector(`input[data-item="${d.dataset.clear}"]`)?.focus(),d.hidden=u}},i=c=>{let d=c.target;d instanceof HTMLInputElement&&d.dataset.item&&e(s())},o=c=>{let d=c.target.closest("[data-clear]");if(d){for(let u of n())u.dataset.item===d.dataset.clear&&(u.checked=!1);e(s())}},a=c=>c.preventDefault();return t.addEventListener("change",i),t.addEventListener("click",o),t.addEventListener("submit",a),{show(c){for(let d of n())d.checked=c[d.dataset.item??""]===Number(d.value);r(c)},stop(){t.removeEventListener("change",i),t.removeEventListener("click",o),t.removeEventListener("submit",a)}}}function ys(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function rt(t,e){t.set("answers",{...e}),t.save_changes()}var Pe=["before","after","looking-back"];function Be(t){return Pe.includes(t)}function We(t){return t.sections.flatMap(e=>[...e.items])}function ot(t,e){if(!V(e))return{answers:{},problems:[["","not-answers"]]};let n=We(t).map(d=>d.id),{minimum:s,maximum:r,step:i}=t.scale,o=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))o.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?o.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?o.push([d,"off-scale"]):(u-s)%i!==0?o.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:o}}function Ot(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,i)=>r+i,0)/n.length:null,answered:n.length,of:t.items.length}}function it(t,e){return t.subscales.map(n=>Ot(n,e))}function ks(t,e,n){let s=t.subscales.filter(a=>a.family===e).map(a=>Ot(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),i=Math.min(...s.map(({mean:a})=>a)),o=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:o(r),lowest:r===i?[]:o(i)}}function ws(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>ks(t,r,e)??[]),firstStep:ks(t,s.family,e)?.lowest[0]??null}}var K={width:92,height:46,gap:10,left:8,inset:10},vs=44,xs=K.height+30;function Tr(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(a=>a.family===n?.rows),i=s.filter(a=>a.family===n?.columns),o=r.flatMap(a=>i.map(c=>({row:a,column:c,values:a.items.filter(d=>c.items.includes(d)).map(d=>e[d])})));return{rows:r,columns:i,all:o}}function Ss(t,e,n){if(!t.instrument.picture)return g;let{strings:s,lang:r,instrument:i}=t,{rows:o,columns:a,all:c}=Tr(t,e),d=l(s,"blank"),u=$=>$===void 0?d:String($),f=$=>ae($.values.map(u),r),m=$=>{let{mean:S}=Ot($,e);return S===null?l(s,"not_computed"):ft(S,r)},y=c.map($=>l(s,"picture_cell",{row:$.row.label,column:$.column.label,values:f($)})).join(" · "),b=2*K.left+a.length*(K.width+K.gap)-K.gap,x=vs+o.length*xs,{minimum:h,maximum:R}=i.scale,O=$=>(i.families[$]??$).toLocaleLowerCase(r),_={minimum:h,maximum:R,rows:O(i.picture?.rows??""),columns:O(i.picture?.columns??"")};return p`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${b} ${x}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${y}</desc>
      ${a.map(($,S)=>{let A=K.left+S*(K.width+K.gap)+K.width/2;return Ce`<text class="ck-sa-label" x=${A} y="14" text-anchor="middle">${$.label}</text>
          <text class="ck-sa-mean" x=${A} y="31" text-anchor="middle">${m($)}</text>`})}
      ${o.map(($,S)=>{let A=vs+S*xs;return Ce`<text class="ck-sa-label" x=${K.left} y=${A+14}>${$.label}<tspan class="ck-sa-mean" dx="8">${m($)}</tspan></text>
          ${a.map((D,k)=>Er(K.left+k*(K.width+K.gap),A+21,c.find(E=>E.row===$&&E.column===D)?.values??[],[h,R],u))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",_)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map($=>p`<th scope="col">${$.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map($=>p`<tr>
              <th scope="row">${$.label}</th>
              ${c.filter(S=>S.row===$).map(S=>p`<td>${f(S)}</td>`)}
              <td>${m($)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${a.map($=>p`<td>${m($)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Er(t,e,n,[s,r],i){let o=K.width-2*K.inset,a=K.height/(n.length+1);return Ce`<rect class="ck-sa-box" x=${t} y=${e} width=${K.width} height=${K.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),f=t+K.inset,m=Ce`<line class="ck-sa-rail" x1=${f} x2=${f+o} y1=${u} y2=${u}></line>`;if(c===void 0)return Ce`${m}<text class="ck-sa-value ck-sa-blank" x=${f+o/2} y=${u+4} text-anchor="middle">${i(c)}</text>`;let y=f+o*(c-s)/(r-s),b=y<f+o/2;return Ce`${m}<circle class="ck-sa-dot" cx=${y} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${b?y+9:y-9} y=${u+4} text-anchor=${b?"start":"end"}>${i(c)}</text>`})}`}function un(t,e){return e==null?l(t.strings,"not_computed"):ft(e,t.lang)}function Rr(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:i,firstStep:o}=ws(n,e),a=d=>ae(d.map(u=>{let f=n.subscales.find(m=>m.id===u);return f?.phrase??f?.label??u}),r),c=n.feedback.first_step;return i.length===0?p`<p>${l(s,"too_few")}</p>`:p`<p>
      ${i.map(({family:d,highest:u,lowest:f})=>{let m=n.feedback.comparisons.find(b=>b.family===d),y=f.length>0?m?.different:m?.same;return p`${qt(y??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${o&&c.steps[o]||c.otherwise}</p>
    </div>`}function Pr(t,e){let{instrument:n,strings:s}=t;return p`<h4>${l(s,"scores_title")}</h4>
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
              <td>${un(t,c?.mean)}</td>
              <td>${l(s,"answered_of",{answered:c?.answered??0,of:c?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function pn(t){let{id:e,version:n,title:s,card:r,subscales:i}=t.instrument,o=i.map(({id:a,items:c,minimum:d})=>({id:a,items:c,minimum:d}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:o}}function Or(t){let{instrument:e,strings:n}=t,{card:s}=e,r=a=>p`<ul>${a.map(c=>p`<li>${c}</li>`)}</ul>`,i=s.status==="validated"?"card_validated":"card_not_validated",o=()=>ce(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(pn(t),null,2)}
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
  </section>`}function Cs(t,e,n){return p`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${Rr(t,e)} ${Ss(t,e,n)}
    <div class="ck-sa-columns">
      <div>${Pr(t,it(t.instrument,e))}</div>
      ${Or(t)}
    </div>
  </section>`}function Fe(t,e){return l(t.strings,`occasion_${e}`)}function Mr(t,e,n,s){let{id:r,version:i}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:i,language:t.lang,occasion:n,date:s,answers:e,scores:it(t.instrument,e),card:pn(t)}}function Lr(t,e,n,s){let{instrument:r,strings:i}=t;return[["instrument","version","occasion","date","item","text","answer"].map(a=>l(i,`column_${a}`)),...We(r).map(({id:a,text:c})=>[r.id,r.version,n,s,a,c,e[a]??""])]}function _s({spec:t,answers:e,occasion:n},s,r){let i=new Date().toISOString().slice(0,10),o=`${t.instrument.id}-${n}-${i}.${s}`;if(s==="json"){let a=Mr(t,e,n,i);ce(o,"application/json",`${JSON.stringify(a,null,2)}
`)}else{let a=Lr(t,e,n,i);ce(o,"text/csv",gt(a,ht(t.lang)))}r.told(l(t.strings,"downloaded",{file:o}))}function As(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Nr({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:i}=t,o=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(i,"tab_blocked")],...r?[l(i,"tab_lost")]:[],...e.corrupt?[l(i,"storage_corrupt")]:[],...As(e.otherVersions).map(c=>l(i,"storage_other_version",{version:c})),...o.length>0?[l(i,"storage_refused",{items:As(o).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function Dr({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?g:p`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(i=>{let o=Fe(t,i.occasion);return p`<li>
          <span>${l(s,"record",{occasion:o,date:pe(i.saved,r),answered:Object.keys(i.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:o})}
            @click=${()=>n.use(i)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Ir(t,e.records)}`}function Ir(t,e){if(e.length<2)return g;let{strings:n,instrument:s}=t,r=e.map(i=>it(s,i.answers));return p`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(i=>p`<th scope="col">${Fe(t,i.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((i,o)=>p`<tr>
              <th scope="row">${i.label}</th>
              ${r.map(a=>p`<td>${un(t,a[o]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Ts(t,e){let{spec:n,uid:s,occasion:r,host:i,erasing:o}=t,{strings:a}=n,c=d=>{let{value:u}=d.target;Be(u)&&e.setOccasion(u)};return p`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(a,"mine")}</h3>
    <p>${l(a,i==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Nr(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(a,"occasion")}</legend>
      ${Pe.map(d=>p`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${d}
            .checked=${d===r}
            @change=${c}
          /><span>${Fe(n,d)}</span></label
        >`)}
    </fieldset>
    ${W(s,a,"save",e.save)}
    ${W(s,a,"download_json",()=>_s(t,"json",e))}
    ${W(s,a,"download_csv",()=>_s(t,"csv",e))}
    ${W(s,a,"print",e.print)}
    ${W(s,a,"erase",e.askErase)}
    ${o?$e(a,e.cancelErase,e.erase):g}
    ${Dr(t,e)}
  </section>`}var fn=1;function Hr(t){return!V(t)||t.format!==fn||!Array.isArray(t.records)?null:t.records.every(V)?{format:fn,records:t.records}:null}function mn({id:t},e){return new He("self-assessment",t,Hr,e)}function gn(t,e=Ie){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=mn(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,i=new Set,o=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of s.value.records)if(typeof a=="string"&&a!==t.version)i.add(a);else if(typeof a!="string"||typeof d!="string"||!Be(c))n.corrupt=!0;else{let f=ot(t,u);for(let[m]of f.problems)m?o.add(m):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:Pe.flatMap(a=>r.get(a)??[]),otherVersions:[...i],refused:[...o]}}function Es(t,e,n=Ie){let s=mn(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let i=r.state==="kept"?r.value.records:[],o=i.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:fn,records:[...o,{...e}]});return a==="ok"&&o.length<i.length?"replaced":a}function Rs(t,e=Ie){return mn(t,e).erase()}var Ps=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,instrument:i}=s,o=e.dataset.ckUid??"",a=We(i).length,c=v=>e.querySelector(`[data-part="${v}"]`),d=c("live"),u=c("progress");if(!d||!u)throw new Error("The self-assessment's form is not in the page.");let f=!1,m=!1,y="",b=gn(i),x=ot(i,t.get("answers")).problems.map(([v])=>v),h=t.get("tab_lost")===!0||x.includes(""),R=()=>ot(i,t.get("answers")).answers,O=()=>{let v=t.get("occasion");return Be(v)?v:"before"},_=v=>{y=v,A()},$={setOccasion(v){t.set("occasion",v),t.save_changes()},save(){let v=R();if(Object.keys(v).length===0)return _(l(r,"save_nothing"));let L=O(),B=new Date().toISOString(),Q=Es(i,{version:i.version,occasion:L,saved:B,answers:v}),fe={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[Q];_(l(r,fe,{occasion:Fe(s,L)}))},askErase(){m=!0,A(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){m=!1,A(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let v=Rs(i);m=!1,f=!1;for(let L of e.querySelectorAll("input:checked"))L.name.endsWith("-occasion")||(L.checked=!1);t.set("occasion",Pe[0]),rt(t,{}),_(l(r,v==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Le(e),use(v){t.set("occasion",v.occasion),rt(t,v.answers),_(l(r,"record_used",{occasion:Fe(s,v.occasion)}))},told:_},S=()=>{f=!0;let v=Object.keys(R()).length;_(l(r,"result_ready",{answered:v,total:a})),e.querySelector('[data-part="result-title"]')?.focus()};function A(){let v=R(),L=Object.keys(v).length,B=l(r,"progress",{answered:L,total:a});te(p`<div class="ck-sa-progress">
        <progress max=${a} value=${L} aria-label=${l(r,"progress_label")}></progress>
        <span>${B}</span>
      </div>`,u),te(p`<p class="ck-sa-count">${B}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${S}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${y}</p>
        ${f?Cs(s,v,o):g}
        ${Ts({spec:s,host:n,uid:o,answers:v,occasion:O(),reading:b,refused:x,erasing:m,tabKept:(t.get("tab")??"ok")==="ok",tabLost:h},$)}`,d)}let D=bs(e,v=>rt(t,v)),k=()=>{D.show(R()),y=f?l(r,"result_updated"):"",A()},E=ys(e);Object.keys(E).length>0&&rt(t,{...R(),...E}),t.on("change:answers",k),t.on("change:occasion",A),t.on("change:tab",A);let P=xt(()=>{b=gn(i),A()});return D.show(R()),A(),e.dataset.ckReady="",()=>{t.off("change:answers",k),t.off("change:occasion",A),t.off("change:tab",A),P(),D.stop()}};var Os={"case-classifier":Hn,"case-practice":ps,quiz:$s,"self-assessment":Ps};var Ms=0;function jr({model:t,el:e}){let n=String(t.get("_kind")),s=Os[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);Ms+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${Ms}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r),s({model:t,el:r,host:"notebook"})}var Kc={render:jr};export{Kc as default};
