/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Qn=Object.defineProperty;var ys=t=>{throw TypeError(t)};var Kn=(t,e,s)=>e in t?Qn(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var jt=(t,e,s)=>Kn(t,typeof e!="symbol"?e+"":e,s),Vt=(t,e,s)=>e.has(t)||ys("Cannot "+s);var j=(t,e,s)=>(Vt(t,e,"read from private field"),s?s.call(t):e.get(t)),Z=(t,e,s)=>e.has(t)?ys("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,s),te=(t,e,s,n)=>(Vt(t,e,"write to private field"),n?n.call(t,s):e.set(t,s),s),q=(t,e,s)=>(Vt(t,e,"access private method"),s);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var qt=globalThis,ks=t=>t,dt=qt.trustedTypes,vs=dt?dt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Qt="$lit$",$e=`lit$${Math.random().toFixed(9).slice(2)}$`,Kt="?"+$e,Wn=`<${Kt}>`,xe=document,Ge=()=>xe.createComment(""),Je=t=>t===null||typeof t!="object"&&typeof t!="function",Wt=Array.isArray,_s=t=>Wt(t)||typeof t?.[Symbol.iterator]=="function",Bt=`[ 	
\f\r]`,Ue=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ws=/-->/g,xs=/>/g,ve=RegExp(`>|${Bt}(?:([^\\s"'>=/]+)(${Bt}*=${Bt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Cs=/'/g,Ss=/"/g,Ts=/^(?:script|style|textarea|title)$/i,Ft=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),p=Ft(1),Ae=Ft(2),eo=Ft(3),me=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),As=new WeakMap,we=xe.createTreeWalker(xe,129);function Es(t,e){if(!Wt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return vs!==void 0?vs.createHTML(e):e}var Rs=(t,e)=>{let s=t.length-1,n=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=Ue;for(let a=0;a<s;a++){let c=t[a],d,u,f=-1,g=0;for(;g<c.length&&(o.lastIndex=g,u=o.exec(c),u!==null);)g=o.lastIndex,o===Ue?u[1]==="!--"?o=ws:u[1]!==void 0?o=xs:u[2]!==void 0?(Ts.test(u[2])&&(r=RegExp("</"+u[2],"g")),o=ve):u[3]!==void 0&&(o=ve):o===ve?u[0]===">"?(o=r??Ue,f=-1):u[1]===void 0?f=-2:(f=o.lastIndex-u[2].length,d=u[1],o=u[3]===void 0?ve:u[3]==='"'?Ss:Cs):o===Ss||o===Cs?o=ve:o===ws||o===xs?o=Ue:(o=ve,r=void 0);let w=o===ve&&t[a+1].startsWith("/>")?" ":"";i+=o===Ue?c+Wn:f>=0?(n.push(d),c.slice(0,f)+Qt+c.slice(f)+$e+w):c+$e+(f===-2?a:w)}return[Es(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Ye=class t{constructor({strings:e,_$litType$:s},n){let r;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[d,u]=Rs(e,s);if(this.el=t.createElement(d,n),we.currentNode=this.el.content,s===2||s===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=we.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(Qt)){let g=u[o++],w=r.getAttribute(f).split($e),v=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:v[2],strings:w,ctor:v[1]==="."?pt:v[1]==="?"?ft:v[1]==="@"?mt:Se}),r.removeAttribute(f)}else f.startsWith($e)&&(c.push({type:6,index:i}),r.removeAttribute(f));if(Ts.test(r.tagName)){let f=r.textContent.split($e),g=f.length-1;if(g>0){r.textContent=dt?dt.emptyScript:"";for(let w=0;w<g;w++)r.append(f[w],Ge()),we.nextNode(),c.push({type:2,index:++i});r.append(f[g],Ge())}}}else if(r.nodeType===8)if(r.data===Kt)c.push({type:2,index:i});else{let f=-1;for(;(f=r.data.indexOf($e,f+1))!==-1;)c.push({type:7,index:i}),f+=$e.length-1}i++}}static createElement(e,s){let n=xe.createElement("template");return n.innerHTML=e,n}};function Ce(t,e,s=t,n){if(e===me)return e;let r=n!==void 0?s._$Co?.[n]:s._$Cl,i=Je(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(e=Ce(t,r._$AS(t,e.values),r,n)),e}var ut=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,r=(e?.creationScope??xe).importNode(s,!0);we.currentNode=r;let i=we.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new De(i,i.nextSibling,this,e):c.type===1?d=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(d=new gt(i,this,e)),this._$AV.push(d),c=n[++a]}o!==c?.index&&(i=we.nextNode(),o++)}return we.currentNode=xe,r}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},De=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,r){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=Ce(this,e,s),Je(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==me&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):_s(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&Je(this._$AH)?this._$AA.nextSibling.data=e:this.T(xe.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,r=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Ye.createElement(Es(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let i=new ut(r,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(e){let s=As.get(e.strings);return s===void 0&&As.set(e.strings,s=new Ye(e)),s}k(e){Wt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let i of e)r===s.length?s.push(n=new t(this.O(Ge()),this.O(Ge()),this,this.options)):n=s[r],n._$AI(i),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=ks(e).nextSibling;ks(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Se=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,r,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=m}_$AI(e,s=this,n,r){let i=this.strings,o=!1;if(i===void 0)e=Ce(this,e,s,0),o=!Je(e)||e!==this._$AH&&e!==me,o&&(this._$AH=e);else{let a=e,c,d;for(e=i[0],c=0;c<i.length-1;c++)d=Ce(this,a[n+c],s,c),d===me&&(d=this._$AH[c]),o||=!Je(d)||d!==this._$AH[c],d===m?e=m:e!==m&&(e+=(d??"")+i[c+1]),this._$AH[c]=d}o&&!r&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},pt=class extends Se{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},ft=class extends Se{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},mt=class extends Se{constructor(e,s,n,r,i){super(e,s,n,r,i),this.type=5}_$AI(e,s=this){if((e=Ce(this,e,s,0)??m)===me)return;let n=this._$AH,r=e===m&&n!==m||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==m&&(n===m||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},gt=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Ce(this,e)}},Ps={M:Qt,P:$e,A:Kt,C:1,L:Rs,R:ut,D:_s,V:Ce,I:De,H:Se,N:ft,U:mt,B:pt,F:gt},Fn=qt.litHtmlPolyfillSupport;Fn?.(Ye,De),(qt.litHtmlVersions??=[]).push("3.3.3");var se=(t,e,s)=>{let n=s?.renderBefore??e,r=n._$litPart$;if(r===void 0){let i=s?.renderBefore??null;n._$litPart$=r=new De(e.insertBefore(Ge(),i),i,void 0,s??{})}return r._$AI(t),r};function Os(t){let e=s=>{let n=s.target instanceof Element&&s.target.closest("button, summary");s.repeat&&s.key==="Enter"&&n&&s.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}var zn="input, textarea, select, button, summary, a[href], [tabindex]";function Ms(t){let e=()=>{for(let n of t.querySelectorAll(zn))n.dataset.lmSuppressShortcuts="true"};e();let s=new MutationObserver(e);return s.observe(t,{childList:!0,subtree:!0}),()=>s.disconnect()}function zt(t,e={}){let s=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(n,r)=>String(s.get(r)??n))}var Un={en:"en-GB",fr:"fr-FR"};function Ut(t){return Un[t]??t}function ht(t,e){return new Intl.NumberFormat(Ut(e),{maximumFractionDigits:1}).format(t)}function ge(t,e){let s=new Date(t);return Number.isNaN(s.getTime())?t:new Intl.DateTimeFormat(Ut(e),{dateStyle:"long"}).format(s)}function re(t,e){return new Intl.ListFormat(Ut(e),{type:"conjunction"}).format(t)}function l(t,e,s){return zt(t[e]??e,s)}var Ls=new WeakMap;function $t(t){return e=>{let s=e.currentTarget,n=s?Ls.get(s):void 0;s&&Ls.set(s,e.timeStamp),e.detail>1||e.detail===0&&n!==void 0&&e.timeStamp-n<500||t()}}function J(t,e,s,n){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${s} aria-describedby="${t}-${s}-text" @click=${n}>
      ${l(e,s)}
    </button>
    <p id="${t}-${s}-text">${l(e,`${s}_text`)}</p>
  </div>`}function Gt(t,e,s,n,r={}){let i=l(t,`${e}_asked`,r),o=(a,c)=>p`<button type="button" class="ck-button" data-action="${e}_${a}" @click=${c}>
      ${l(t,`${e}_${a}`)}
    </button>`;return p`<div class="ck-confirm" role="group" aria-label=${i}>
    <p>${i}</p>
    ${o("cancel",s)} ${o("confirm",n)}
  </div>`}function ke(t,e,s){return Gt(t,"erase",e,s)}function de(t,e,s){let n=URL.createObjectURL(new Blob([s],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function bt(t,e){let s=n=>{let r=String(n),i=typeof n=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(i)?`"${i.replaceAll('"','""')}"`:i};return`\uFEFF${t.map(n=>n.map(s).join(e)).join(`\r
`)}\r
`}function yt(t){return t==="fr"?";":","}function He(t){let e=[];for(let i=t;i;i=i.parentElement)e.push(i);let s=!1,n=()=>{s=!0},r=()=>{for(let i of e)i.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("beforeprint",n),window.removeEventListener("afterprint",r)};for(let i of e)i.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("beforeprint",n),window.addEventListener("afterprint",r),window.print(),setTimeout(()=>{s||r()},1e3)}function K(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var W="coproduction",oe=["sure","fairly","guess"];function ee(t){let[e="",s]=t.split("|");return s===void 0?null:{level:e,mode:s}}function ae({level:t,mode:e}){return`${t}|${e}`}function be(t){return ee(t)?W:t}function ce({texts:t,key:e},s){let n=ee(s);if(!n){let r=e.labels.class[s];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:e.labels.level[n.level]??n.level,mode:e.labels.mode[n.mode]??n.mode})}function Ie(t,{nearMissClass:e}){return e?ce(t,e):l(t.texts.strings,"coproduction")}function Jt({path:t},e){return t.findIndex(([s])=>s===e)+1}function Xe({texts:t},e){let s=e.conflict.map(r=>String(Jt(e,r))),n=re(s,t.lang);return`${l(t.strings,"conflict",{questions:n})} ${e.conflictText}`}function je({texts:t,key:e},s,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?s.answers?.find(({id:r})=>r===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):re(n.map(r=>e.labels.phases[r]??r),t.lang)}var{hasOwnProperty:Jn}=Object.prototype;function Ds(t,e){let s=(t.answers??[]).map(({id:r})=>r),n=Jn.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof n=="string"&&s.includes(n)?n:null:!Array.isArray(n)||!n.every(r=>s.includes(r))?null:s.filter(r=>n.includes(r))}function Yn(t,e){let s=r=>e.includes(r),n=({some:r=[],none:i=[]})=>(r.length===0||r.some(s))&&!i.some(s);return t.routes?.find(n)??{}}function Ns(t={}){return Object.entries(t)}function kt(t,e){let s=new Map(t.steps.map(c=>[c.id,c])),n=[],r=[],i=[],o=t.start,a={};for(;o!==void 0;){let c=s.get(o);if(!c)break;let d=c.next===void 0?{}:{next:c.next};if(c.kind==="fork")d=Yn(c,new Map(n).get(c.by??"")??[]);else{let u=Ds(c,e);if(u===null)break;n.push([o,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of Ns(d.sets))r.push({dimension:u,code:f,step:o,transition:d});for(let[u,f]of Ns(d.doubts))i.push({dimension:u,code:f,step:o,transition:d});d.ends&&d.ends!==W&&r.push({dimension:"class",code:d.ends,step:o,transition:d}),a=d,o=d.next}return{path:n,next:o??null,ends:o===void 0?a.ends??null:null,conflict:o===void 0?a.between??[]:[],conflictText:o===void 0?a.conflict??"":"",decided:r,doubted:i}}function vt(t,e,s){let n=u=>s.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(g=>g!==f&&s.doubted.some(w=>w.dimension===u&&w.code===g)),i=n("class"),o=r("class",i);if(i)return{verdict:"near-miss",nearMissClass:i,level:null,mode:null,phases:[],narrowSense:null,alternatives:o};let[a,c]=[n("level"),n("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:W,nearMissClass:null,level:a,mode:c,phases:[...s.path.find(([u])=>u===d)?.[1]??[]],narrowSense:n("sense"),alternatives:[...o,...r("level",a).map(u=>ae({level:u,mode:String(c)})),...r("mode",c).map(u=>ae({level:String(a),mode:u}))]}}function wt({nearMissClass:t,level:e,mode:s}){return t??ae({level:String(e),mode:String(s)})}function xt(t,e){if(!K(e))return{answers:{},refused:e===void 0?[]:[""]};let s={},n=new Set;for(let r of t.steps){let i=r.kind==="fork"?null:Ds(r,e);i!==null&&(s[r.id]=i,n.add(r.id))}return{answers:s,refused:Object.keys(e).filter(r=>!n.has(r))}}function Xn(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(s=>e.includes(s))}function Zn(t,e,s){return t.steps.filter(({id:n,kind:r})=>r!=="fork"&&!Xn(e[n],s[n]))}function Hs(t,e,s,n=3){return s.map(r=>({...r,differs:Zn(t,e,r.answers)})).sort((r,i)=>r.differs.length-i.differs.length).slice(0,n)}function er({key:t},{dimension:e,code:s}){return tr(t.labels,e)?.[s]??s}function tr(t,e){return new Map(Object.entries(t)).get(e)}function Is({level:t,mode:e},s,n){return ae({level:String(t),mode:String(e),[s]:n})}function sr(t,e,{transition:s,dimension:n}){let{texts:r,key:i}=t,o=s.nearest??"";return n==="level"||n==="mode"?ce(t,Is(e,n,o)):n==="sense"?i.labels.sense[o]??o:o===W?l(r.strings,"coproduction"):ce(t,o)}function nr(t,e,{dimension:s,code:n}){if(s==="class")return n===e.nearMissClass?"":ce(t,n);if(e.nearMissClass)return"";let r=s==="level"?"level":"mode";return n===e[r]?"":ce(t,Is(e,r,n))}function rr({texts:t,key:e},s,n){let{strings:r,lang:i}=t,o=c=>l(r,`dimension_${c}`),a=n.decided.map(c=>({label:o(c.dimension),code:er({texts:t,key:e},c),because:c.transition.because??""}));if(s.nearMissClass||a.unshift({label:o("class"),code:"",because:l(r,"nothing_stopped")}),s.phases.length>0){let c=s.phases.map(d=>e.labels.phases[d]??d);a.push({label:o("phases"),code:"",because:re(c,i)})}return a}function Ze(t,e){let{criteria:s,codes:n,cases:r}=t.key,i=vt(s,n,e);return{classification:i,reasons:rr(t,i,e),neighbours:e.decided.flatMap(o=>o.transition.change?[{words:sr(t,i,o),text:o.transition.change}]:[]),doubts:e.doubted.map(o=>({words:nr(t,i,o),text:o.transition.because??""})).filter(({words:o})=>o),disagreements:e.decided.flatMap(({transition:o})=>o.disagreement??[]),similar:Hs(s,Object.fromEntries(e.path),r).filter(({differs:o})=>e.path.some(([a])=>o.every(({id:c})=>c!==a)))}}function js(t,e,s,n){let{texts:r}=t,i=e.ends?Ze(t,e):null,o=i?.classification,a=({dimension:c,code:d,step:u,transition:f})=>({dimension:c,code:d,step:u,because:f.because??"",nearest:f.nearest??null,change:f.change??null,disagreement:f.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:r.id,criteria_version:r.version,language:r.lang,date:n,notes:s,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(a),doubted:e.doubted.map(a),similar:(i?.similar??[]).map(({id:c,coding:d,differs:u})=>({case:c,coding:d,differs:u.map(f=>f.id)}))}}function Vs(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function Ct(t,e){return["",`## ${t}`,"",...e]}function or(t,e){let{strings:s}=t.texts,n=e.classification,r=l(s,"verdict_line",{verdict:Ie(t,n)}),i=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],o=e.similar.map(({title:a,coding:c})=>`- ${Vs(a)} – ${ce(t,c)}`);return[...Ct(l(s,"verdict"),[r]),...n.level?["",`**${ce(t,wt(n))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...Ct(l(s,"nearest"),[l(s,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...Ct(l(s,"doubts"),i.length>0?i:[l(s,"no_doubt")]),...o.length>0?Ct(l(s,"similar"),o):[]]}function Bs(t,e,s,n){let{texts:r,key:i}=t,{strings:o}=r,a=[`# ${l(o,"title")}`,"",ge(n,r.lang),""];for(let c of i.criteria.steps){let d=s[c.id];d&&c.note&&a.push(`- **${c.note}**: ${Vs(d)}`)}a.push("",`## ${l(o,"path")}`,"");for(let[c,d]of e.path){let u=i.criteria.steps.find(({id:f})=>f===c);u&&a.push(`1. ${u.text} **${je(t,u,d)}**`)}return e.conflict.length>0&&a.push("",`**${Xe(t,e)}**`),e.ends&&a.push(...or(t,Ze(t,e))),`${a.join(`
`)}
`}function ir(t,e,s){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(o=>o&&o!==e),i=s?[...r,e]:r;i.length>0?t.setAttribute("aria-describedby",i.join(" ")):t.removeAttribute("aria-describedby")}function ar(t,e){let{value:s,several:n,none:r,checked:i}=e;if(!n)return s;if(r)return i?[]:void 0;let o=Array.isArray(t)?t.filter(a=>a!==s):[];return i?[...o,s]:o.length>0?o:void 0}function qs(t,e,s,n){let r=y=>[...t.querySelectorAll(y)],i=()=>r("input[data-answer]"),o=()=>r("input[data-note]"),a=new Set(e.steps.filter(({kind:y})=>y==="several").map(({id:y})=>y)),c={},d={},u=new Map(r("[data-number]").map(y=>[y,y.textContent])),f=(y,h)=>{let A=y.dataset.answer??"",{[A]:N,...D}=h,_=ar(N,{value:y.value,several:a.has(A),none:y.dataset.none!==void 0,checked:y.checked});return _===void 0?D:{...D,[A]:_}},g=y=>{let h=y.target;h.dataset.answer&&n.answer(f(h,c))},w=y=>{let h=y.target,A=h.dataset.note;if(!A)return;let{[A]:N,...D}=d;n.note(h.value.trim()===""?D:{...D,[A]:h.value})},v=y=>y.preventDefault();return t.addEventListener("change",g),t.addEventListener("input",w),t.addEventListener("submit",v),{show(y,h,A){c=y,d=h;let N=new Set([...A.path.map(([C])=>C),A.next]);for(let C of i()){let L=y[C.dataset.answer??""];C.checked=C.dataset.none!==void 0?Array.isArray(L)&&L.length===0:L===C.value||Array.isArray(L)&&L.includes(C.value)}for(let C of o()){let L=h[C.dataset.note??""]??"";C.value!==L&&C!==document.activeElement&&(C.value=L)}let D=null,_=0;for(let C of r("[data-stage], [data-step]")){if(C.dataset.stage!==void 0){D=C,C.hidden=!0;continue}C.hidden=!N.has(C.dataset.step??"");let L=A.conflict.includes(C.dataset.step??"");C.classList.toggle("ck-classifier-conflict",L),ir(C,s,L),D&&!C.hidden&&(D.hidden=!1);let S=C.querySelector("[data-number]");S&&(S.textContent=C.hidden?u.get(S)??"":String(++_))}},focus(y){let h=i().filter(A=>A.dataset.answer===y);(h.find(A=>A.checked)??h[0])?.focus()},withEarly(y){return i().filter(A=>A.checked&&!A.defaultChecked).reduce((A,N)=>f(N,A),y)},stop(){t.removeEventListener("change",g),t.removeEventListener("input",w),t.removeEventListener("submit",v)}}}function cr({reasons:t}){return p`<dl class="ck-classifier-why">
    ${t.map(({label:e,code:s,because:n})=>p`<div>
        <dt>${e} ${s?p`<strong>${s}</strong>`:m}</dt>
        <dd>${n}</dd>
      </div>`)}
  </dl>`}function lr({texts:{strings:t}},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:s,text:n})=>p`<li><strong>${s}</strong> – ${n}</li>`)}
    </ul>`}function dr({texts:{strings:t}},e){let s=[...e.doubts.map(({words:n,text:r})=>p`<li><strong>${n}</strong> – ${r}</li>`),...e.disagreements.map(n=>p`<li>${n}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${s.length>0?p`<ul>${s}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function ur(t,{similar:e}){let{strings:s,case_link:n}=t.texts;return e.length===0?m:p`<h4>${l(s,"similar")}</h4>
    <p>${l(s,"similar_text")}</p>
    <ol class="ck-classifier-similar">
      ${e.map(r=>p`<li>
          ${n?p`<a href=${n.replace("{id}",r.id)}>${r.title}</a>`:r.title}
          <span class="ck-classifier-coding">${ce(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(s,"same_answers")}</p>`:p`<p>${l(s,"differs")}</p>
                <ul>
                  ${r.differs.map(i=>p`<li>${i.text} <em>${l(s,"in_this_case",{answer:je(t,i,r.answers[i.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function Qs(t,e,s){let{strings:n}=t.texts,r=Ze(t,s),i=r.classification;return p`<section class="ck-classifier-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(n,"verdict")}</h3>
    <p class="ck-classifier-headline">${l(n,"verdict_line",{verdict:Ie(t,i)})}</p>
    ${i.level?p`<p class="ck-classifier-box">${ce(t,wt(i))}</p>`:m}
    <h4>${l(n,"why")}</h4>
    ${cr(r)} ${lr(t,r)} ${dr(t,r)}
    ${ur(t,r)}
  </section>`}var Ks=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let i={texts:n,key:r},{strings:o}=n,{criteria:a,codes:c}=r,d=e.dataset.ckUid??"",u=e.querySelector('[data-part="live"]'),f=e.querySelector('[data-part="head"]'),g=u?.parentElement;if(!u||!f||!g)throw new Error("The classifier's form is not in the page.");let w=!1,v="",y=!1,h=t.get("tab_lost")===!0||xt(a,t.get("answers")).refused.length>0,A=()=>xt(a,t.get("answers")).answers,N=()=>{let b=t.get("notes");if(!K(b))return{};let P=a.steps.filter(V=>V.note).map(({id:V})=>V),B=Object.entries(b).flatMap(([V,Q])=>P.includes(V)&&typeof Q=="string"?[[V,Q.slice(0,n.longest_note)]]:[]);return Object.fromEntries(B)},D=(b,P)=>{t.set(b,P),t.save_changes()},_=b=>D("answers",xt(a,b).answers),C=b=>{v=b,y=!1,X()},L=b=>e.querySelector(b)?.focus(),S=qs(e,a,`${d}-conflict`,{answer:_,note:b=>D("notes",b)});function M(b){if(b.conflict.length>0)return Xe(i,b);if(b.ends){let B=Ie(i,vt(a,c,b));return l(o,"verdict_ready",{verdict:B})}let P=a.steps.find(({id:B})=>B===b.next);return P?.text?l(o,"next_shown",{question:P.text}):""}let T=b=>{let P=new Date().toISOString().slice(0,10),B=kt(a,A()),V=`${l(o,"file_name")}-${P}`,Q=b==="json"?`${V}.json`:`${V}.md`;if(b==="json"){let ie=js(i,B,N(),P);de(Q,"application/json",`${JSON.stringify(ie,null,2)}
`)}else de(Q,"text/markdown",Bs(i,B,N(),P));C(l(o,"downloaded",{file:Q}))},H=()=>{X(),He(e)},k=b=>{w=b,X(),L(`[data-action="${b?"erase_cancel":"erase"}"]`)},R=()=>{w=!1,D("notes",{}),D("answers",{}),C(l(o,"erased")),L('[data-action="erase"]')},E=b=>{let P=N(),B=a.steps.filter(({id:V})=>b.ends&&P[V]);return p`<h3>${l(o,"title")}</h3>
      <p>${ge(new Date().toISOString(),n.lang)}</p>
      <dl>
        ${B.map(({id:V,note:Q})=>p`<div>
            <dt>${Q}</dt>
            <dd>${P[V]}</dd>
          </div>`)}
      </dl>`},I=b=>p`<div class="ck-classifier-clash">
    <p class="ck-notice" id="${d}-conflict">${Xe(i,b)}</p>
    <p class="ck-actions">
      ${b.conflict.map(P=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>S.focus(P)}
        >${l(o,"conflict_go",{number:Jt(b,P)})}</button>`)}
    </p>
  </div>`,z=b=>p`<h4>${l(o,"path")}</h4>
    <ol class="ck-classifier-path">
      ${b.path.map(([P,B],V)=>{let Q=a.steps.find(({id:ie})=>ie===P);return p`<li>
          <span>${Q?.text} <strong>${Q?je(i,Q,B):""}</strong></span>
          <button
            type="button"
            class="ck-classifier-change"
            aria-label=${l(o,"change_label",{number:V+1})}
            @click=${()=>S.focus(P)}
          >${l(o,"change_answer")}</button>
        </li>`})}
    </ol>`,U=()=>p`<section class="ck-classifier-data" aria-labelledby="${d}-data">
    <h3 id="${d}-data">${l(o,"mine")}</h3>
    <p>${l(o,s==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?m:p`<p class="ck-notice">${l(o,"tab_blocked")}</p>`}
    ${h?p`<p class="ck-notice">${l(o,"tab_lost")}</p>`:m}
    ${J(d,o,"print",H)}
    ${J(d,o,"markdown",()=>T("markdown"))}
    ${J(d,o,"json",()=>T("json"))}
    ${J(d,o,"erase",()=>k(!0))}
    ${w?ke(o,()=>k(!1),R):m}
  </section>`;function X(){let b=kt(a,A()),P=b.path.length>0;S.show(A(),N(),b),g?.classList.toggle("ck-classifier-begun",P),g?.classList.toggle("ck-classifier-ended",b.ends!==null),se(P?E(b):m,f),se(p`<p class="ck-classifier-count">${l(o,"progress",{answered:b.path.length})}</p>
        <p role="status" class=${y?"ck-visually-hidden":"ck-status"}>${v}</p>
        ${b.conflict.length>0?I(b):m}
        ${b.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>L('[data-part="verdict-title"]')}>
                ${l(o,"see_verdict")}
              </button>`:m}
        ${b.ends?[Qs(i,d,b),z(b)]:m} ${U()}`,u)}let x=()=>{let b=kt(a,A());v=M(b),y=b.ends===null,X()},$=A(),O=S.withEarly($);return O!==$&&_(O),t.on("change:answers",x),t.on("change:notes",X),t.on("change:tab",X),X(),e.dataset.ckReady="",()=>{t.off("change:answers",x),t.off("change:notes",X),t.off("change:tab",X),S.stop()}};var _e,St=class{constructor(e){Z(this,_e);te(this,_e,e)}read(e){let s;try{s=j(this,_e).call(this).getItem(e)}catch{return{state:"blocked"}}if(s===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(s)}}catch{return{state:"corrupt"}}}write(e,s){let n;try{n=j(this,_e).call(this)}catch{return"blocked"}try{return n.setItem(e,JSON.stringify(s)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return j(this,_e).call(this).removeItem(e),"ok"}catch{return"blocked"}}};_e=new WeakMap;var ei=new St(()=>window.sessionStorage),Ve=new St(()=>window.localStorage);var Yt=new Set,Te,et,Ee,tt,Xt,Be=class{constructor(e,s,n,r=Ve){Z(this,tt);Z(this,Te);Z(this,et);Z(this,Ee);te(this,Te,`coprod-kit/${e}/${s}`),te(this,et,n),te(this,Ee,r)}read(){let e=j(this,Ee).read(j(this,Te));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let s=j(this,et).call(this,e.value);return s===null?{state:"corrupt"}:{state:"kept",value:s}}write(e){return q(this,tt,Xt).call(this,j(this,Ee).write(j(this,Te),e))}erase(){return q(this,tt,Xt).call(this,j(this,Ee).remove(j(this,Te)))}};Te=new WeakMap,et=new WeakMap,Ee=new WeakMap,tt=new WeakSet,Xt=function(e){for(let s of Yt)s();return e};function At(t){Yt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Yt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function _t(t,e){let s=e.map(n=>{let r=t.querySelector(`[data-text="${n}"]`);if(!r)throw new Error(`The text "${n}" is not in the page.`);return[n,r]});return Object.fromEntries(s)}function Ws(t,e){let s=Object.entries(_t(t,e)).map(([n,r])=>[n,(r.textContent??"").replace(/[ \t\r\n]+/g," ").trim()]);return Object.fromEntries(s)}var F=["verdict","level","mode"];var st,ye,Re,G,Tt,Et,Rt,Pt,Fs,Ot=class{constructor(e,s,n){Z(this,G);Z(this,st);Z(this,ye);Z(this,Re);te(this,st,e),te(this,ye,s),te(this,Re,n)}title(e){return q(this,G,Et).call(this,e,"title")}about(e){return q(this,G,Et).call(this,e,"about")}story(e,s){let n=_t(q(this,G,Tt).call(this,e),["story"]).story.textContent??"",i=(s?[q(this,G,Fs).call(this,e,s)]:F).map(o=>q(this,G,Rt).call(this,e,o,"clue")?.textContent??"");return fr(n,pr(n,i))}clue(e,s){return q(this,G,Pt).call(this,e,s,"clue-line")}link(e){return j(this,ye).case_link?.replace("{id}",e)??null}because(e,s){return q(this,G,Pt).call(this,e,s,"because")}near(e,s){return q(this,G,Pt).call(this,e,s,"near")}disagreement(e){let s=j(this,Re).cases[e]?.alternatives??[];return s.length===0?null:{codings:this.codings(s),because:q(this,G,Et).call(this,e,"disagreement")}}asked(e){return l(j(this,ye).strings,`asked_${e}`)}label(e){return j(this,ye).labels[e]??e}definition(e){return j(this,Re).definitions[e]??[]}question(e){return j(this,Re).questions[e]}coding(e){let s=ee(e);return s?`${this.label(s.level)} × ${this.label(s.mode)}`:this.label(e)}codings(e){return e.map(n=>this.coding(n)).join(l(j(this,ye).strings,"list_separator"))}section(e){return j(this,ye).sections[e]}};st=new WeakMap,ye=new WeakMap,Re=new WeakMap,G=new WeakSet,Tt=function(e){let s=j(this,st).querySelector(`[data-case="${e}"]`);if(!s)throw new Error(`The case ${e} is not in the page.`);return s},Et=function(e,s){return Ws(q(this,G,Tt).call(this,e),[s])[s]},Rt=function(e,s,n){let r=q(this,G,Tt).call(this,e).querySelector(`[data-reason="${s}"]`);return r?.querySelector(`[data-text="${n}"]`)?_t(r,[n])[n]:null},Pt=function(e,s,n){return q(this,G,Rt).call(this,e,s,n)?.textContent??""},Fs=function(e,s){return s==="mode"||q(this,G,Rt).call(this,e,s,"clue")?s:s==="verdict"?"level":"verdict"};function pr(t,e){return e.flatMap(s=>{let n=s?t.indexOf(s):-1;return n<0?[]:[{start:n,end:n+s.length}]})}function fr(t,e){let s=[0,t.length,...e.flatMap(({start:i,end:o})=>[i,o])],n=[],r=0;for(let i of[...s].sort((o,a)=>o-a)){let o=e.some(({start:c,end:d})=>c<=r&&i<=d),a=n[n.length-1];i>r&&a?.clue===o?a.text+=t.slice(r,i):i>r&&n.push({text:t.slice(r,i),clue:o}),r=Math.max(r,i)}return n}var ne="near-miss",nt=300,qe=t=>ee(t)?t:ne;function le(t,e){let s={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},n={verdict:mr(t,e),...gr(t,e)},r=i=>({state:n[i],credit:s[n[i]]});return{verdict:r("verdict"),level:r("level"),mode:r("mode")}}function Zt({coding:t,alternatives:e},s){return ee(t)??zs(e,s)}function zs(t,{level:e,mode:s}){let n=r=>+(r.level===e)+ +(r.mode===s);return t.flatMap(r=>ee(r)??[]).reduce((r,i)=>r&&n(r)>=n(i)?r:i,null)}function Us(t,e,s,n){return t.find(({dimension:r,one:i,other:o})=>r===e&&(i===s&&o===n||i===n&&o===s))?.question}function mr({coding:t,alternatives:e},s){return s.given?"not-asked":s.verdict===be(t)?"exact":e.map(be).includes(s.verdict)?"defensible":"not"}function gr({coding:t,alternatives:e},s){if(s.verdict!==W)return{level:"not-asked",mode:"not-asked"};let n=e.flatMap(a=>ee(a)??[]),r=ee(t),i=r?null:zs(e,s),o=(a,c)=>{let d=s[a];return d===void 0?"not-asked":r?d===r[a]?"exact":n.some(f=>f[a]===d&&(f[c]===s[c]||f[c]===r[c]))?"defensible":"not":i?i[a]===d?"defensible":"not":"not-asked"};return{level:o("level","mode"),mode:o("mode","level")}}function Qe(t){return F.some(e=>t[e].state==="not")}function es(t,e){let s=t.flatMap(i=>{let o=e[i.id];return o?[{item:i,answer:o,marks:le(i,o)}]:[]}),n=i=>{let o=a=>s.filter(({marks:c})=>c[i].state===a).length;return{exact:o("exact"),defensible:o("defensible"),of:s.length-o("not-asked")}},r=new Map;for(let{item:i,answer:o}of s){let a=hr(o);if(!a||o.given)continue;let c=r.get(qe(i.coding))??new Map;r.set(qe(i.coding),c.set(a,(c.get(a)??0)+1))}return{answered:s.length,byDimension:{verdict:n("verdict"),level:n("level"),mode:n("mode")},table:r,byConfidence:oe.flatMap(i=>{let o=s.filter(({answer:c})=>c.confidence===i),a=o.filter(({marks:c})=>!Qe(c)).length;return o.length>0?[{confidence:i,agreed:a,of:o.length}]:[]})}}function hr({verdict:t,level:e,mode:s}){return t!==W?ne:e&&s?ae({level:e,mode:s}):null}function ts(t,e){if(!e||e===t.block||e===qe(t.coding))return!0;let s=ee(t.coding);return s?[s.level,s.mode].includes(e):t.coding===e}function ss(t,e,s){let n=t.filter(o=>ts(o,s)),r=n.map(o=>o.rank).sort((o,a)=>o-a),i=new Set(e>0?r.slice(0,e):r);return n.filter(o=>i.has(o.rank))}function Gs(t,e,s){if(!K(s))return{answers:{},problems:[["","not-answers"]]};let n=new Map,r=[];for(let[o,a]of Object.entries(s))if(!t.includes(o))r.push([o,"unknown-case"]);else if(a!=null){let c=ns(e,a);typeof c=="string"?r.push([o,c]):n.set(o,c)}let i={};for(let o of t){let a=n.get(o);a&&(i[o]=a)}return{answers:i,problems:r}}var $r=[...F,"confidence","because","given"];function ns(t,e){if(!K(e)||Object.keys(e).some(a=>!$r.includes(a)))return"not-an-answer";let s={...t,confidence:oe},n={};for(let[a,c]of Object.entries(s)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||n.verdict===W)&&(n[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>nt)return"because";let i=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");i&&(n.because=i);let o=e.given??!1;return typeof o!="boolean"?"given":(o&&(n.given=!0),n)}var Js=[...F,"confidence","because"];function rs(t,e,s){let{answers:n,again:r}=s,i=e.steps(s).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),o=(u,f)=>i.findIndex(g=>g.id===u&&g.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((g,w)=>{let v=u[g.id];if(!v)return[];let y=le(g,v);return[[g.id,t.title(g.id),w+1,o(g.id,f),f,g.coding,...Js.map(h=>v[h]??""),...F.map(h=>y[h].state),...F.map(h=>y[h].credit??"")]]}),c=["case","title","order","run","time","coding",...Js],d=["state","credit"].flatMap(u=>F.map(f=>`${u}_${f}`));return[[...c,...d],...a(n,1),...a(r,2)]}function Ys(t,e,s,n,r){let[i=[],...o]=rs(e,s,n);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:o.map(a=>Object.fromEntries(i.map((c,d)=>[c,a[d]])))}}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Pe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Xs=t=>(...e)=>({_$litDirective$:t,values:e}),Mt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Ci}=Ps;var Zs=t=>t.strings===void 0;var br={},en=(t,e=br)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var he=Xs(class extends Mt{constructor(t){if(super(t),t.type!==Pe.PROPERTY&&t.type!==Pe.ATTRIBUTE&&t.type!==Pe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Zs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===me||e===m)return e;let s=t.element,n=t.name;if(t.type===Pe.PROPERTY){if(e===s[n])return me}else if(t.type===Pe.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return me}else if(t.type===Pe.ATTRIBUTE&&s.getAttribute(n)===e+"")return me;return en(t),e}});function yr({name:t,legend:e,hint:s,describedBy:n,inline:r},i){let o=[s&&`${t}-hint`,n].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${o||m}
  >
    <legend>${e}</legend>
    ${s?p`<p class="ck-choices-hint" id="${t}-hint">${s}</p>`:m}
    <div class="ck-choices-list">${i}</div>
  </fieldset>`}function Oe(t){let{name:e,choices:s,value:n,change:r,locked:i}=t;return yr(t,s.map(({id:o,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${o}
          .checked=${he(n===o)}
          ?disabled=${i&&n!==o}
          @change=${()=>r(o)}
        /><span>${a}</span>
      </label>`))}var kr=["start","going","end"],Nt=["answers","again","place"],vr=4,wr=5,xr=25,Cr=20,Sr={stage:"start",n:0,focus:"",examples:!0,review:[],reviewOnly:!1,at:0,draft:{}},Ke,rt,ot,ue,tn,sn,os,nn,Lt=class{constructor(e,s){Z(this,ue);jt(this,"items");jt(this,"ids");Z(this,Ke);Z(this,rt);Z(this,ot);te(this,Ke,e),te(this,rt,s.contrasts),this.items=e.plan.map(({case:n,block:r,rank:i})=>{let o=s.cases[n];if(!o)throw new Error(`The answer key has no case ${n}.`);return{id:n,block:r,rank:i,coding:o.coding,alternatives:o.alternatives}}),this.ids=this.items.map(({id:n})=>n),te(this,ot,new Map(this.items.map(n=>[n.id,n])))}item(e){let s=j(this,ot).get(e);if(!s)throw new Error(`The case ${e} is not in this practice.`);return s}steps({place:e,answers:s}){let n=e.reviewOnly?[]:ss(this.items,e.n,e.focus),r=e.examples?q(this,ue,tn).call(this,n):[],i=r.map(({id:u})=>u),o=e.review.filter(u=>!i.includes(u)),a=[...r,...o.map(u=>({kind:"review",id:u}))],c=j(this,rt).slice(0,Math.floor(n.length/wr));for(let{id:u,block:f,coding:g}of n)if(!(i.includes(u)||o.includes(u))){for(let w of[...c]){let v=[w.first,w.second].map(y=>qe(this.item(y).coding));!e.examples||!v.includes(qe(g))||(c.splice(c.indexOf(w),1),a.push({kind:"contrast",id:w.first,contrast:w}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let g=u==="contrast"||u==="worked"?void 0:s[f];return g&&Qe(le(this.item(f),g))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:s}){return this.items.filter(n=>{let r=s[n.id]??e[n.id];return r&&Qe(le(n,r))}).map(({id:n})=>n)}count(e,s){return ss(this.items,e,s).length}has(e){return this.items.some(s=>ts(s,e))}accept(e){let s=n=>Gs(this.ids,j(this,Ke).codes,n??{}).answers;return{answers:s(e.answers),again:s(e.again),place:q(this,ue,sn).call(this,e.place)}}stateOf(e){let[s,n,r]=Nt.map(i=>e.get(i));return this.accept({answers:s,again:n,place:r})}};Ke=new WeakMap,rt=new WeakMap,ot=new WeakMap,ue=new WeakSet,tn=function(e){let s=e.filter(({block:o})=>o!=="contested"),n=s.filter(({coding:o})=>ee(o)),r=n[0]??s[0];if(e.length<vr||!r)return[];let i=n.find(o=>o!==r);return[{kind:"worked",id:r.id},...i?[{kind:"faded",id:i.id}]:[]]},sn=function(e){if(!K(e))return q(this,ue,os).call(this);let{stage:s,n,focus:r,examples:i,review:o,reviewOnly:a,at:c,draft:d}=e,u=v=>Number.isInteger(v)&&Number(v)>=0,f=kr.find(v=>v===s);if(!f||!u(n)||!u(c)||typeof r!="string"||!this.has(r))return q(this,ue,os).call(this);let g=Array.isArray(o)?o:[],w=this.ids.filter(v=>g.includes(v));return{stage:f,n,focus:r,examples:i!==!1,review:w,reviewOnly:a===!0&&w.length>0,at:c,draft:q(this,ue,nn).call(this,d)}},os=function(){return{...Sr,n:this.items.length>xr?Cr:0}},nn=function(e){if(!K(e))return{};let s={},n={...j(this,Ke).codes,confidence:oe};for(let[r,i]of Object.entries(n)){let o=e[r];typeof o=="string"&&i.includes(o)&&(s[r]=o)}return typeof e.because=="string"&&(s.because=[...e.because].slice(0,nt).join("")),Number.isInteger(e.at)&&(s.at=e.at),e.shown===!0&&(s.shown=!0),s};function Dt(t){let e=ee(t);return e?[["verdict",W],["level",e.level],["mode",e.mode]]:[["verdict",t]]}function it(t){return t?p`<a href=${t.href}>${t.title}</a>`:m}function rn({texts:{strings:t},caseTexts:e,item:s},n){let r=le(s,n);return[...F.filter(o=>r[o].state!=="not-asked").map(o=>l(t,"announced",{dimension:l(t,`name_${o}`),state:l(t,`state_${r[o].state}`)})),l(t,"coded",{coding:e.coding(s.coding)})].join(" ")}function Ar({texts:{strings:t},caseTexts:e},s,n){let r=F.filter(i=>n[i].state!=="not-asked");return p`<ul class="ck-practice-marks">${r.map(i=>{let{state:o}=n[i];return p`<li data-state=${o}>
      <b>${l(t,`name_${i}`)}</b>
      ${l(t,"yours",{code:e.label(String(s[i]))})}
      <span class="ck-practice-state">${l(t,`state_${o}`)}</span>
    </li>`})}</ul>`}function on({texts:t,caseTexts:e,item:s},n,r){if(r===W)return e.near(s.id,n);let i=e.definition(r).map(o=>l(t.strings,"quoted",{text:o}));return l(t.strings,"why_not",{chosen:e.label(r),definition:i.join(" ")})}function _r(t,e,s){let{texts:n,caseTexts:r,item:i}=t,o=F.filter(c=>c!=="verdict"&&s[c].state==="not"&&Zt(i,e));if(be(i.coding)===W||o.length===0)return m;let a=r.codings(i.alternatives.filter(c=>ee(c)));return p`<div data-part="unlisted">
    <dt>${l(n.strings,"only_defended",{codings:a})}</dt>
    ${o.map(c=>p`<dd class="ck-practice-not">${on(t,c,String(e[c]))}</dd>`)}
  </div>`}function is(t,e){let{texts:s,caseTexts:n,item:r}=t,i=e&&le(r,e);return p`<dl class="ck-practice-deciding">${Dt(r.coding).map(([o,a])=>{let c=n.because(r.id,o),d=n.near(r.id,o),u=e?.[o],f=i?.[o].state==="not"&&u!==void 0,g=f?on(t,o,u):d,w=n.clue(r.id,o);return p`<div>
      <dt>${l(s.strings,`name_${o}`)} <b>${n.label(a)}</b></dt>
      <dd>${c}</dd>
      ${w?p`<dd class="ck-practice-clue">${w}</dd>`:m}
      ${g?p`<dd class=${f?"ck-practice-not":"ck-practice-near"}>${g}</dd>`:m}
    </div>`})}${e&&i?_r(t,e,i):m}</dl>`}function Tr({key:t,caseTexts:e,item:s},n,r){let i=String(n[r]),o=Zt(s,n),a=r!=="verdict"?Us(t.parting_questions,r,i,o?.[r]??""):be(s.coding)===W?t.class_questions[i]:t.cases[s.id]?.question;return a===void 0?void 0:e.question(a)}function Er(t,e,s){let{texts:n,caseTexts:r,item:i}=t,o=F.filter(a=>s[a].state==="not");return p`<section class="ck-practice-longer" aria-label=${l(n.strings,"longer")}>
    <h5>${l(n.strings,"longer")}</h5>
    <p>${l(n.strings,"longer_text")}</p>
    ${o.map(a=>{let c=be(i.coding)===W&&a==="verdict",d=Tr(t,e,a),u=a==="verdict"&&!c?ne:a;return p`${d?p`<p><b>${d.text}</b> ${[d.help,d.trap].filter(Boolean).join(" ")}</p>`:m}<p>${it(r.section(u))}</p>`})}
  </section>`}function Rr({texts:t,caseTexts:e,item:s}){let n=e.disagreement(s.id);return n?p`<p data-part="disagreement"><b>${l(t.strings,"also")} ${n.codings}.</b> ${n.because}</p>`:m}function an(t,e){let{texts:s,caseTexts:n,item:r}=t,{strings:i}=s,o=le(r,e),a=F.map(d=>o[d].state),c=n.story(r.id).some(({clue:d})=>d);return p`
    ${Ar(t,e,o)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(i,"without_reason")}</p>`:m}
    ${e.because?p`<p class="ck-practice-own">${l(i,"own",{text:e.because})}</p>`:m}
    <p><b>${l(i,"coded",{coding:n.coding(r.coding)})}</b>
      ${c?l(i,"clues"):m}</p>
    ${is(t,e)}
    ${Rr(t)}
    ${e.confidence==="sure"&&a.includes("not")?Er(t,e,o):m}`}function cs(t,e,s,n){let r=t.story(e,n);return p`<p class="ck-practice-about">${t.about(e)}</p>
    <p class="ck-practice-text">${r.map(({text:i,clue:o})=>o&&s?p`<mark>${i}</mark>`:i)}</p>`}function cn(t,e,s){let n=r=>s.change({...e,because:r.target.value});return p`<label class="ck-practice-because">${t}
    <input
      class="ck-field"
      type="text"
      maxlength=${nt}
      .value=${he(e.because??"")}
      @input=${n}
    /></label>`}function as(t,e,s,n){let{texts:r,caseTexts:i,uid:o,draft:a,missing:c}=t,d=Oe({name:`${o}-${e}`,legend:i.asked(e),hint:e==="verdict"&&!n?l(r.strings,"hint"):void 0,describedBy:e===c?`${o}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:i.label(f)})),value:a[e],change:f=>f!==void 0&&s.change({...a,[e]:f}),locked:n,inline:!0}),u=e===c;return p`<div class=${u?"ck-practice-lacking":""}>
    ${u?p`<p class="ck-practice-missing" id="${o}-missing">${l(r.strings,`missing_${e}`)}</p>`:m}
    ${d}
  </div>`}function Pr(t,e,s){let{texts:n,uid:r,draft:i}=t,{strings:o}=n;return p`<form autocomplete="off" @submit=${c=>{c.preventDefault(),e.check()}}>
    ${as(t,"verdict",e,s)}
    ${i.verdict===W?p`${as(t,"level",e,!1)}${as(t,"mode",e,!1)}`:m}
    ${Oe({name:`${r}-confidence`,legend:l(o,"confidence"),choices:oe.map(c=>({id:c,text:l(o,`confidence_${c}`)})),value:i.confidence,change:c=>c!==void 0&&e.change({...i,confidence:c}),inline:!0})}
    ${cn(l(o,"because"),i,e)}
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(o,"check")}</button>
  </form>`}function ln(t){let{texts:e,caseTexts:s,item:n}=t;return p`${cs(s,n.id,!0)}
    <div class="ck-practice-feedback">
      <p><b>${l(e.strings,"coded",{coding:s.coding(n.coding)})}</b></p>
      ${is(t)}
    </div>`}function dn(t,e,s,n,r){let{caseTexts:i,item:o,texts:a}=t;return p`${cs(i,o.id,s!==void 0)}
    ${s?p`<section class="ck-practice-feedback" aria-labelledby="${n.uid}-feedback">
            <h4 id="${n.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${an(t,s)}
          </section>`:Pr(n,r,e.kind==="faded")}`}function un({dimension:t,first:e,second:s},n,r,i){let{texts:o,caseTexts:a,draft:c,uid:d}=r,{strings:u}=o,f=c.shown===!0,g=n.map(y=>a.label(new Map(Dt(y)).get(t)??y)),w=y=>{y.preventDefault(),i.change({...c,shown:!0})},v=t==="verdict"?ne:t;return p`<div class="ck-practice-pair">${[e,s].map(y=>p`<div><h4>${a.title(y)}</h4>${cs(a,y,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${w}>
    ${cn(l(u,"contrast_note"),c,i)}
    ${f?m:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-practice-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-practice-deciding">${[e,s].map((y,h)=>p`<div>
            <dt><b>${g[h]}</b> <span class="ck-practice-about">${a.title(y)}</span></dt>
            <dd>${a.because(y,t)}</dd>
          </div>`)}</dl>
        <p>${it(a.section(v))}</p>
      </section>`:m}`}function pe(t,e,s,n={}){return p`<button
    type="button"
    class="ck-button ${n.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${n.off??!1}
    @click=${$t(s)}
  >${n.label??l(t,e)}</button>`}function pn(t){let{question:e,key:s,course:n,steps:r,at:i,step:o,answer:a,actions:c,go:d}=t,{texts:u,caseTexts:f,draft:g,uid:w}=e,{strings:v}=u,y=n.item(o.id),h={texts:u,key:s,caseTexts:f,item:y},A=({kind:E})=>E!=="contrast"&&E==="again"==(o.kind==="again"),N=r.filter(A).length,D=Math.max(1,r.slice(0,i+1).filter(A).length),_=l(v,`block_${o.block??o.kind}`),L=o.kind==="contrast"?_:l(v,"progress",{number:D,count:N,block:_}),S=a||o.kind==="worked"||o.kind==="contrast"&&g.shown,M=o.kind==="worked"||o.kind==="faded",T=r.findIndex(({kind:E})=>E!=="worked"&&E!=="faded"),H=i===r.length-1,k=()=>d(H?{stage:"end"}:{at:i+1}),R=o.contrast?l(v,`contrast_${o.contrast.dimension}`):f.title(o.id);return p`<div class="ck-practice-progress"><progress max=${N} value=${D} aria-label=${l(v,"progress_label")}></progress><span id="${w}-progress">${L}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${w}-progress">${R}</h3>
      ${o.kind==="case"?m:p`<p class="ck-practice-hint">${l(v,`about_${o.kind}`)}</p>`}
      ${o.contrast?un(o.contrast,[y.coding,n.item(o.contrast.second).coding],e,c):o.kind==="worked"?ln(h):dn(h,o,a,e,c)}
    </article>
    <div class="ck-actions ck-practice-moves">
      ${S?pe(v,H?"finish":"next",k,{primary:!0}):pe(v,"skip",k)}
      ${pe(v,"previous",()=>d({at:i-1}),{off:i===0})}
      ${M&&T>i?pe(v,"skip_examples",()=>d({at:T})):m}
      ${H&&S?m:pe(v,"stop",()=>d({stage:"end"}))}
    </div>`}function fn({texts:t,caseTexts:e,course:s,state:n},r,i){let o=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${o}.${r}`;if(r==="json"){let c=Ys(t,e,s,n,o);de(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else de(a,"text/csv",bt(rs(e,s,n),yt(t.lang)));i.report(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function ls(t,e){return l(t,e===1?"take_up_one":"take_up_many",{count:e})}function ds(t,e){let{texts:s,course:n,kept:r,tabKept:i,tabLost:o}=t,{strings:a,lang:c}=s,d=g=>p`<p class="ck-notice">${g}</p>`,u=r.state==="kept"?r.value:null,f=u?.state?n.missed(u.state):[];return p`${i?m:d(l(a,"tab_blocked"))}
    ${o?d(l(a,"tab_lost")):m}
    ${r.state==="corrupt"?d(l(a,"device_corrupt")):m}
    ${u&&!u.state?d(l(a,"device_other")):m}
    ${u?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(a,"device_kept",{date:ge(u.saved,c)})}</p>
          ${f.length>0?pe(a,"review",()=>e.review(f),{primary:!0,label:ls(a,f.length)}):m}
          <button type="button" class="ck-button" data-action="resume" @click=${()=>u.state&&e.resume(u.state)}>${l(a,"resume")}</button></div>`:m}`}function mn(t,e){let{texts:s,uid:n,host:r,erasing:i,said:o}=t,{strings:a}=s,c=d=>o.by===d?p`<p class="ck-status" data-part="said">${o.text}</p>`:m;return p`<section class="ck-practice-data" aria-labelledby="${n}-data">
    <h4 id="${n}-data">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${J(n,a,"save",e.save)} ${c("save")}
    ${J(n,a,"download_csv",()=>fn(t,"csv",e))}
    ${c("download_csv")}
    ${J(n,a,"download_json",()=>fn(t,"json",e))}
    ${c("download_json")}
    ${J(n,a,"print",e.print)}
    ${J(n,a,"erase",()=>e.ask(!0))}
    ${i?ke(a,()=>e.ask(!1),e.erase):m}
  </section>`}function gn({texts:t,caseTexts:e},s){return s===ne?l(t.strings,"near_misses"):e.coding(s)}function us(t,{table:e},s){let n=[...e.get(s)??[]],r=n.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.texts.strings,"no_case")}</span>`;let i=n.filter(([a])=>a!==s),o=r-i.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.texts.strings,"of",{part:o,whole:r})}</b>
    ${i.map(([a,c])=>p`<small>${l(t.texts.strings,"elsewhere",{count:c,box:gn(t,a)})}</small>`)}`}function Or(t,e){let{texts:s,caseTexts:n}=t,{strings:r,codes:i}=s;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-practice-list">${[...e.table.keys()].map(o=>p`<li>${gn(t,o)} ${us(t,e,o)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-practice-table">
      <thead><tr><td></td>${i.mode.map(o=>p`<th scope="col">${n.label(o)}</th>`)}</tr></thead>
      <tbody>
        ${i.level.map(o=>p`<tr><th scope="row">${n.label(o)}</th>
            ${i.mode.map(a=>p`<td>${us(t,e,ae({level:o,mode:a}))}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${i.mode.length}>${us(t,e,ne)}</td></tr>
      </tbody>
    </table></div>`}function Mr({texts:{strings:t}},{byDimension:e}){let s=F.filter(n=>e[n].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${s.map(n=>{let{exact:r,defensible:i,of:o}=e[n];return p`<li><b>${l(t,`name_${n}`)}</b> ${l(t,"accuracy_line",{exact:r,of:o})}${i>0?` ${l(t,"accuracy_defensible",{defensible:i})}`:""}</li>`})}</ul>`}function Lr({texts:{strings:t}},{byConfidence:e}){return e.length===0?m:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(({confidence:s,agreed:n,of:r})=>p`<li>${l(t,`mirror_${s}`,{agreed:n,of:r})}</li>`)}</ul>`}function Nr({caseTexts:t},e){let s=t.link(e);return s?p`<a href=${s}>${t.title(e)}</a>`:t.title(e)}function Dr({texts:{strings:t},course:e,state:s}){let n=Object.entries(s.again);if(n.length===0)return m;let r=n.filter(([i,o])=>!Qe(le(e.item(i),o)));return p`<p>${l(t,"end_again",{found:r.length,of:n.length})}</p>`}function Hr(t){let{texts:e,caseTexts:s,course:n,state:r}=t,i=n.missed(r);if(i.length===0)return m;let{byDimension:o,table:a}=es(n.items,r.answers),c=g=>o[g].exact+o[g].defensible<o[g].of,d=[...a.get(ne)?.keys()??[]].some(g=>g!==ne),f=[...F.filter(c),...d?[ne]:[]].flatMap(g=>s.section(g)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${i.map(g=>p`<li>${Nr(t,g)} <span class="ck-practice-about">${s.coding(n.item(g).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(g=>p`<li>${it(g)}</li>`)}</ul>`:m}`}function hn(t){let{texts:e,course:s,state:n}=t,r=es(s.items,n.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-practice-date">${l(e.strings,"end_date",{date:ge(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${Dr(t)}
          ${Mr(t,r)} ${Or(t,r)} ${Lr(t,r)} ${Hr(t)}`}`}function $n(t,e){return new Be("case-practice",t.id,s=>{if(!K(s)||typeof s.version!="string"||typeof s.saved!="string")return null;let{version:n,saved:r,state:i}=s;if(n!==t.version)return{version:n,saved:r,state:null};let{answers:o,again:a,place:c}=K(i)?i:{};return{version:n,saved:r,state:e.accept({answers:o,again:a,place:c})}})}var Ir=[10,20,40];function bn(t){let{texts:e,caseTexts:s,course:n,uid:r,place:i,change:o}=t,{strings:a,codes:c}=e,d=n.count(0,i.focus),u=Ir.filter(h=>h<d),f=(h,A)=>n.has(h)?p`<option value=${h} .selected=${he(h===i.focus)}>${A}</option>`:m,g=c.level.flatMap(h=>c.mode.map(A=>ae({level:h,mode:A}))),w=h=>o({...i,focus:h.target.value}),v=h=>h.target.checked;return p`<form class="ck-practice-start" autocomplete="off" @submit=${h=>{h.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Oe({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(h=>({id:h,text:h==="0"?l(a,"all",{count:d}):h})),value:String(u.includes(i.n)?i.n:0),change:h=>o({...i,n:Number(h)}),inline:!0}):m}
    <label class="ck-practice-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${w}>
        <option value="" .selected=${he(!i.focus)}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(h=>f(h,s.label(h)))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(h=>f(h,s.label(h)))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${g.map(h=>f(h,s.coding(h)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(ne,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${he(i.examples)}
      @change=${h=>o({...i,examples:v(h)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${i.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:i.review.length})}</p>`:m}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}var yn=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let{strings:i}=n,o=e.dataset.ckUid??"",a=x=>e.querySelector(`[data-part="${x}"]`),c=a("live"),d=a("sheet");if(!c||!d)throw new Error("The cases are not in the page.");let u=new Ot(d,n,r),f=new Lt(n,r),g=$n(n,f),w=g.read(),v="",y="",h,A=!1,N=!1,D=()=>f.stateOf(t),_=x=>{N=!0;for(let[$,O]of Object.entries(x))t.set($,O);N=!1,t.save_changes(),U()},C=x=>{let $=a(x);$?.focus({preventScroll:!0}),(x==="title"&&D().place.stage==="going"?c:$?.closest(".ck-practice-feedback")??$)?.scrollIntoView({block:"start",behavior:"instant"})},L=x=>{v="",y="",h=void 0,A=!1,_({place:{...D().place,draft:{},...x}}),C("title")},S=x=>{N=!0,t.set("answers",{}),t.set("again",{}),N=!1,L({at:0,...x})},M=x=>S({stage:"going",review:x,reviewOnly:!0,examples:!1}),T=(x,$)=>($.kind==="again"?x.again:x.answers)[$.id],H=({place:x},$,O)=>{if(O)return O;let b=x.draft.at===x.at?x.draft:{};return $.kind==="faded"?{...b,verdict:be(f.item($.id).coding)}:b},k=(x,$)=>({change(O){h=void 0,_({place:{...x.place,draft:{...O,at:x.place.at}}}),O.shown&&!H(x,$,void 0).shown&&C("feedback")},check(){let{at:O,shown:b,...P}=H(D(),$,void 0),B={...P,...$.kind==="faded"&&{given:!0}},V=ns(n.codes,B);if(h=(P.verdict===W?F:["verdict"]).find(Ne=>!P[Ne]),typeof V=="string"||h){h??="verdict",v=l(i,`missing_${h}`),U();let Ne=c.querySelector(`input[name="${o}-${h}"]`);Ne?.focus({preventScroll:!0}),Ne?.closest(".ck-practice-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let ie=$.kind==="again"?"again":"answers";v=rn({texts:n,key:r,caseTexts:u,item:f.item($.id)},V);let{answers:fe,again:ze}=D();_({[ie]:{...ie==="again"?ze:fe,[$.id]:V}}),C("feedback")}}),R={save(){let x={version:n.version,saved:new Date().toISOString(),state:D()};E(l(i,`saved_${g.write(x)}`),"save")},resume(x){_({...x}),C("title")},review:M,ask(x){A=x,U(),c.querySelector(`[data-action="${x?"erase_cancel":"erase"}"]`)?.focus()},erase(){let x=g.erase();A=!1,_({answers:{},again:{},place:{}}),E(l(i,x==="ok"?"erased":"erased_page")),C("title")},print:()=>He(c),report:(x,$)=>E($,x)},E=(x,$="")=>{v=x,y=$,U()},I=(x,$,O)=>{let b=$.findIndex((fe,ze)=>fe.kind!=="worked"&&fe.kind!=="contrast"&&!(fe.kind==="faded"&&ze<x.place.at)&&!T(x,fe)),P=$.reduce((fe,ze,Ne)=>T(x,ze)?Ne:fe,-1),V=b<Math.max(x.place.at,P)?"go_skipped":"go_on",Q=f.missed(x),ie=()=>S({stage:"start",review:Q,reviewOnly:!1});return p`${hn({texts:n,caseTexts:u,course:f,uid:o,state:x})}
      <div class="ck-actions ck-practice-moves">
        ${b>=0?pe(i,$[b]?.kind==="again"?"go_back":V,()=>L({stage:"going",at:b}),{primary:!0}):m}
        ${Q.length>0?pe(i,"review",()=>M(Q),{label:ls(i,Q.length)}):m}
        ${pe(i,"restart",ie)}
      </div>
      ${mn(O,R)}`},z=x=>{let{place:$}=x,O=f.steps(x),b=O[Math.min($.at,O.length-1)],P={texts:n,caseTexts:u,course:f,uid:o,host:s,state:x,kept:w,erasing:A,said:{by:y,text:v},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if($.stage==="going"&&b){let B=Math.min($.at,O.length-1),V=T(x,b),Q=H(x,b,V),ie={texts:n,caseTexts:u,uid:o,draft:Q,missing:h},fe=k(x,b);return pn({question:ie,key:r,course:f,steps:O,at:B,step:b,answer:V,actions:fe,go:L})}return $.stage==="end"?p`${ds(P,R)}${I(x,O,P)}`:p`${ds(P,R)}${bn({texts:n,caseTexts:u,course:f,uid:o,place:$,change:B=>_({place:B}),begin:()=>L({stage:"going",at:0,reviewOnly:!1})})}`};function U(){if(N)return;let x=D();se(p`${z(x)}
        <p role="status" class=${y||x.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${v}</p>`,c)}for(let x of[...Nt,"tab"])t.on(`change:${x}`,U);let X=At(()=>{w=g.read(),U()});return U(),e.dataset.ckReady="",()=>{for(let x of[...Nt,"tab"])t.off(`change:${x}`,U);X()}};function jr(t,e){if(e==null)return[];let s=typeof e=="string"?[e]:e;if(!Array.isArray(s))return"not-a-choice";let n=t.options;if(!s.every(i=>n.includes(i)))return"unknown-option";let r=n.filter(i=>s.includes(i));return r.length>1&&t.kind!=="multiple"?"too-many":r}function ps(t,e){if(!K(e))return{choices:{},problems:[["","not-answers"]]};let s=new Map,n=[];for(let[i,o]of Object.entries(e)){let a=t.find(({id:d})=>d===i),c=a?jr(a,o):"unknown-question";typeof c=="string"?n.push([i,c]):c.length>0&&s.set(i,c)}let r={};for(let{id:i}of t){let o=s.get(i);o&&(r[i]=o)}return{choices:r,problems:n}}function Ht(t,e){if(e.length===0)return{state:"unanswered",credit:null};let s=e.filter(r=>t.includes(r)).length,n=Math.max(0,s-(e.length-s))/t.length;return{state:n===1?"right":n>0?"partly":"not",credit:n}}function kn(t,e,s,n){let r=t.filter(({id:a})=>s[a]),i=a=>({right:a.filter(({id:c})=>Ht(e[c]??[],s[c]??[]).state==="right").length,of:a.length}),o=oe.map(a=>[a,i(r.filter(({id:c})=>n[c]===a))]);return{first:i(r),byConfidence:o.filter(([,{of:a}])=>a>0)}}function at(t,e){return t.querySelector(`[data-part="${e}"]`)}function vn(t,e,{texts:s,right:n,number:r,uid:i},o){let{strings:a,lang:c}=s,{id:d,kind:u}=e,f=at(t,"options"),g=at(t,"controls"),w=at(t,"answer");if(!f||!g||n&&!w)throw new Error(`The question ${d} is not whole in the page.`);let v=[...f.querySelectorAll("input")],y=v.map(S=>{let M=document.createElement("small");return M.className="ck-quiz-mark",S.parentElement?.append(M),M}),h=at(t,"own-reason"),A=at(t,"paper-line"),N=!1;w?.querySelector("summary")?.addEventListener("click",()=>{w.classList.toggle("ck-quiz-opened",!w.open)}),f.addEventListener("change",({target:S})=>{S instanceof HTMLInputElement&&o.choose(e,S.value,S.checked)});let D=(S,M)=>p`${u==="explain"?p`<label class="ck-quiz-reason ${S.reasons[d]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${s.longest_reason}
              .value=${he(S.reasons[d]??"")}
              ?readonly=${M}
              @input=${T=>o.setReason(d,T.target.value)}
            ></textarea>
          </label>`:m}${Oe({name:`${i}-${d}-confidence`,legend:l(a,"confidence"),choices:oe.map(T=>({id:T,text:l(a,`confidence_${T}`)})),value:S.confidence[d],change:T=>T&&o.setConfidence(d,T),locked:S.first[d]!==void 0,inline:!0})}`,_=(S,M)=>{v.forEach((T,H)=>{let k=S.includes(T.value),R=n?.includes(T.value)??!1;T.checked=k,T.disabled=M&&!k,T.parentElement?.classList.toggle("ck-quiz-key",M&&R),T.parentElement?.classList.toggle("ck-quiz-other",M&&k&&!R);let E=[...R?["mark_right"]:[],...k?["mark_chosen"]:[]],I=y[H];I.textContent=M?E.map(z=>l(a,z)).join(", "):""})},C=(S,M,T,H,k)=>{for(let R of S.querySelectorAll("[data-option]"))R.hidden=!(k||M.includes(R.dataset.option??""));h&&(h.hidden=!T.reasons[d],se(p`<strong>${l(a,"own_reason")}</strong> ${T.reasons[d]}`,h)),S.hidden=!H,H!==N&&(S.open=H,S.classList.remove("ck-quiz-opened")),N=H},L=(S,M,T,H,k)=>{let{state:R}=Ht(S,M),E=l(a,`state_${R}`,{right:re(S,c)});return p`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${T?"":"ck-button-primary"}"
        data-action=${T?"again":"check"}
        @click=${$t(()=>T?o.tryAgain(d):o.check(d))}
      >${l(a,T?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:r})}</span></button>
      <p role="status" class="ck-status" data-state=${T?R:m}>${T?p`${E}${H?` ${l(a,"sure_and_not")}`:""}`:k}</p></div>`};return{draw(S,M){let T=S.answers[d]??[],H=n!==null&&S.checked.includes(d),k=String(S.first[d])===String(T),E=!(n!==null&&Ht(n,T).state==="right")&&k&&S.confidence[d]==="sure";_(T,H),w&&n&&C(w,[...T,...n],S,H,E),A&&(A.hidden=!!S.reasons[d]),se(p`${D(S,H)}
          ${n?L(n,T,H,E,M):m}`,g)},focus(){v[0]?.focus()}}}var fs=["answers","first","confidence","reasons","checked"];function wn(t,e,s){let n=new Map(Object.entries(K(e)?e:{})),r={};for(let{id:i}of t){let o=s(n.get(i));o&&(r[i]=o)}return r}function xn(t,{questions:e,longest_reason:s}){let n=ps(e,t.get("answers")).choices,r=t.get("checked"),i=oe;return{answers:n,first:ps(e,t.get("first")).choices,confidence:wn(e,t.get("confidence"),o=>i.includes(o)?String(o):""),reasons:wn(e,t.get("reasons"),o=>typeof o=="string"&&o.trim()?o.slice(0,s):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(r)&&r.includes(o))}}var Cn=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key"),{strings:i,questions:o}=n,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let d=()=>xn(t,n),u=!1,f="",g={},w=!1,v=k=>{w=!0;for(let[R,E]of Object.entries(k))t.set(R,E);w=!1,t.save_changes(),M()},y=(k,R)=>Object.fromEntries(Object.entries(k).filter(([E])=>E!==R)),h={choose({id:k,kind:R,options:E},I,z){let{answers:U,checked:X}=d();if(g=y(g,k),X.includes(k))return M();let x=R==="multiple"?U[k]??[]:[],$=E.filter(O=>O===I?z:x.includes(O));v({answers:{...y(U,k),...$.length>0&&{[k]:$}},checked:X})},setConfidence:(k,R)=>v({confidence:{...d().confidence,[k]:R}}),setReason:(k,R)=>v({reasons:{...y(d().reasons,k),...R.trim()&&{[k]:R}}}),check(k){let{answers:R,first:E,checked:I}=d(),z=R[k];f="",g={...g,[k]:z?"":l(i,"nothing")},z?v({first:{[k]:z,...E},checked:[...I,k]}):M()},tryAgain(k){let{answers:R,checked:E}=d();v({checked:E.filter(I=>I!==k),answers:y(R,k)}),A.get(k)?.focus()}},A=new Map(o.map((k,R)=>{let{id:E}=k,I=e.querySelector(`[data-question="${E}"]`);if(!I)throw new Error(`The question ${E} is not in the page.`);let z=r?r.right[E]??[]:null,U={texts:n,right:z,number:R+1,uid:a};return[E,vn(I,k,U,h)]})),N=k=>c.querySelector(`[data-action="${k}"]`)?.focus(),D=k=>{u=k,f="",M(),N(k?"erase_cancel":"erase")},_=()=>{u=!1,g={},f=l(i,"erased"),v({answers:{},first:{},confidence:{},reasons:{},checked:[]}),N("erase")},C=({first:k,confidence:R})=>{if(!r)return m;let E=kn(o,r.right,k,R);if(E.first.of===0)return m;let I=E.byConfidence.map(([z,U])=>p`<li>${l(i,"mirror",{confidence:l(i,`confidence_${z}`),...U})}</li>`);return p`<div class="ck-quiz-summary">
      <p>${l(i,"first_try",{...E.first,count:o.length})}</p>
      ${I.length>0?p`<p>${l(i,"mirror_title")}</p><ul>${I}</ul>`:m}
    </div>`},L=()=>s==="notebook"?l(i,"mine_notebook"):(t.get("tab")??"ok")==="ok"?l(i,"mine"):l(i,"tab_blocked"),S=k=>se(p`${C(k)}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(i,"tab_lost")}</p>`:m}
        <p class="ck-quiz-hint">${L()}</p>
        ${J(a,i,"erase",()=>D(!0))}
        ${u?ke(i,()=>D(!1),_):m}
        <p role="status" class="ck-status">${f}</p>`,c);function M(){if(w)return;let k=d();for(let[R,E]of A)E.draw(k,g[R]??"");S(k)}let T=k=>k.preventDefault();e.addEventListener("submit",T);let H={};for(let{id:k}of o){let R=[...e.querySelectorAll(`[data-question="${k}"] [data-part="options"] input`)];R.some(E=>E.checked!==E.defaultChecked)&&(H[k]=R.filter(({checked:E})=>E).map(({value:E})=>E))}Object.keys(H).length>0&&v({answers:{...d().answers,...H}});for(let k of[...fs,"tab"])t.on(`change:${k}`,M);return M(),e.dataset.ckReady="",()=>{for(let k of[...fs,"tab"])t.off(`change:${k}`,M);e.removeEventListener("submit",T)}};var Me=["before","after","looking-back"];function We(t){return Me.includes(t)}function Fe(t,e){if(!K(e))return{answers:{},problems:[["","not-answers"]]};let s=t.items.map(d=>d.id),{minimum:n,maximum:r,step:i}=t.scale,o=[],a=new Map;for(let[d,u]of Object.entries(e))if(!s.includes(d))o.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?o.push([d,"not-a-number"]):!Number.isInteger(u)||u<n||u>r?o.push([d,"off-scale"]):(u-n)%i!==0?o.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of s){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:o}}function It(t,e){let s=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),n=s.length>=t.minimum;return{subscale:t.id,mean:n?s.reduce((r,i)=>r+i,0)/s.length:null,answered:s.length,of:t.items.length}}function ct({subscales:t},e){return t.map(s=>It(s,e))}function Sn({subscales:t},e,s){let n=t.filter(a=>a.family===e).map(a=>It(a,s)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(n.length<2)return null;let r=Math.max(...n.map(({mean:a})=>a)),i=Math.min(...n.map(({mean:a})=>a)),o=a=>n.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:o(r),lowest:r===i?[]:o(i)}}function An(t,e){let{comparisons:s,first_step:n}=t.feedback;return{comparisons:s.flatMap(({family:r})=>Sn(t,r,e)??[]),firstStep:Sn(t,n.family,e)?.lowest[0]??null}}var Y={width:92,height:46,gap:10,left:8,inset:10},_n=44,Tn=Y.height+30;function Vr({picture:t,subscales:e},s){let n=e.filter(o=>o.family===t?.rows),r=e.filter(o=>o.family===t?.columns),i=n.flatMap(o=>r.map(a=>({row:o,column:a,values:o.items.filter(c=>a.items.includes(c)).map(c=>s[c])})));return{rows:n,columns:r,all:i}}function En({texts:t,key:e},s,n){if(!e.picture)return m;let{strings:r,lang:i}=t,{rows:o,columns:a,all:c}=Vr(e,s),d=l(r,"blank"),u=_=>_===void 0?d:String(_),f=_=>re(_.values.map(u),i),g=_=>{let{mean:C}=It(_,s);return C===null?l(r,"not_computed"):ht(C,i)},w=c.map(_=>l(r,"picture_cell",{row:_.row.label,column:_.column.label,values:f(_)})).join(" · "),v=2*Y.left+a.length*(Y.width+Y.gap)-Y.gap,y=_n+o.length*Tn,{minimum:h,maximum:A}=t.scale,N=_=>(e.families[_]??_).toLocaleLowerCase(i),D={minimum:h,maximum:A,rows:N(e.picture.rows),columns:N(e.picture.columns)};return p`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${v} ${y}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(r,"picture_title")}</title>
      <desc id="${n}-words">${w}</desc>
      ${a.map((_,C)=>{let L=Y.left+C*(Y.width+Y.gap)+Y.width/2;return Ae`<text class="ck-self-assessment-label" x=${L} y="14" text-anchor="middle">${_.label}</text>
          <text class="ck-self-assessment-mean" x=${L} y="31" text-anchor="middle">${g(_)}</text>`})}
      ${o.map((_,C)=>{let L=_n+C*Tn;return Ae`<text class="ck-self-assessment-label" x=${Y.left} y=${L+14}>${_.label}<tspan class="ck-self-assessment-mean" dx="8">${g(_)}</tspan></text>
          ${a.map((S,M)=>Br(Y.left+M*(Y.width+Y.gap),L+21,c.find(T=>T.row===_&&T.column===S)?.values??[],[h,A],u))}`})}
    </svg>
    <figcaption>${l(r,"picture_text",D)}</figcaption>
    <details>
      <summary>${l(r,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(_=>p`<th scope="col">${_.label}</th>`)}
            <th scope="col">${l(r,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(_=>p`<tr>
              <th scope="row">${_.label}</th>
              ${c.filter(C=>C.row===_).map(C=>p`<td>${f(C)}</td>`)}
              <td>${g(_)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(r,"score")}</th>
            ${a.map(_=>p`<td>${g(_)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Br(t,e,s,[n,r],i){let o=Y.width-2*Y.inset,a=Y.height/(s.length+1);return Ae`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${Y.width} height=${Y.height} rx="6"></rect>
    ${s.map((c,d)=>{let u=e+a*(d+1),f=t+Y.inset,g=Ae`<line class="ck-self-assessment-rail" x1=${f} x2=${f+o} y1=${u} y2=${u}></line>`;if(c===void 0)return Ae`${g}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+o/2} y=${u+4} text-anchor="middle">${i(c)}</text>`;let w=f+o*(c-n)/(r-n),v=w<f+o/2;return Ae`${g}<circle class="ck-self-assessment-dot" cx=${w} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${v?w+9:w-9} y=${u+4} text-anchor=${v?"start":"end"}>${i(c)}</text>`})}`}function ms({texts:t},e){return e==null?l(t.strings,"not_computed"):ht(e,t.lang)}function qr({texts:t,key:e},s){let{strings:n,lang:r}=t,{comparisons:i,firstStep:o}=An(e,s),a=d=>re(d.map(u=>{let f=e.subscales.find(g=>g.id===u);return f?.phrase??f?.label??u}),r),c=e.feedback.first_step;return i.length===0?p`<p>${l(n,"too_few")}</p>`:p`<p>
      ${i.map(({family:d,highest:u,lowest:f})=>{let g=e.feedback.comparisons.find(v=>v.family===d),w=f.length>0?g?.different:g?.same;return p`${zt(w??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${l(n,"first_step")}</h4>
      <p>${o&&c.steps[o]||c.otherwise}</p>
    </div>`}function Qr(t,e){let{subscales:s,families:n}=t.key,{strings:r}=t.texts;return p`<h4>${l(r,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${l(r,"subscale")}</th>
          <th scope="col">${l(r,"score")}</th>
          <th scope="col">${l(r,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n).map(([i,o])=>{let a=s.filter(c=>c.family===i);return p`<tbody>
          ${a.length>1?p`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:m}
          ${a.map(c=>{let d=e.find(u=>u.subscale===c.id);return p`<tr>
              <th scope="row">${c.label}</th>
              <td>${ms(t,d?.mean)}</td>
              <td>${l(r,"answered_of",{answered:d?.answered??0,of:d?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function gs({texts:t,key:e}){let{id:s,version:n,title:r,lang:i}=t,{card:o,subscales:a}=e,c=a.map(({id:d,items:u,minimum:f})=>({id:d,items:u,minimum:f}));return{id:s,version:n,title:r,language:i,...o,subscales:c}}function Kr(t){let{id:e,version:s,lang:n,strings:r}=t.texts,{card:i}=t.key,o=d=>p`<ul>${d.map(u=>p`<li>${u}</li>`)}</ul>`,a=i.status==="validated"?"card_validated":"card_not_validated",c=()=>de(`${e}-card-${n}.json`,"application/json",`${JSON.stringify(gs(t),null,2)}
`);return p`<section class="ck-self-assessment-card" aria-label=${l(r,"card")}>
    <h4>${l(r,"card")}</h4>
    <p><strong>${i.warning}</strong></p>
    <dl>
      <dt>${l(r,"card_measures")}</dt><dd>${i.measures}</dd>
      <dt>${l(r,"card_limits")}</dt><dd>${o(i.limits)}</dd>
      <dt>${l(r,"card_scoring")}</dt><dd>${o(i.scoring)}</dd>
      <dt>${l(r,"card_sources")}</dt><dd>${o(i.sources)}</dd>
      <dt>${l(r,"card_status")}</dt><dd>${l(r,a)}</dd>
      <dt>${l(r,"card_version")}</dt><dd>${s}</dd>
      <dt>${l(r,"card_licence")}</dt><dd>${i.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${c}>${l(r,"card_download")}</button>
  </section>`}function Rn(t,e,s){return p`<section class="ck-self-assessment-result" aria-labelledby="${s}-result">
    <h3 id="${s}-result" tabindex="-1" data-part="result-title">${l(t.texts.strings,"result")}</h3>
    ${qr(t,e)} ${En(t,e,s)}
    <div class="ck-self-assessment-columns">
      <div>${Qr(t,ct(t.key,e))}</div>
      ${Kr(t)}
    </div>
  </section>`}function Le({texts:t},e){return l(t.strings,`occasion_${e}`)}function Wr(t,e,s,n){let{id:r,version:i,lang:o}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:i,language:o,occasion:s,date:n,answers:e,scores:ct(t.key,e),card:gs(t)}}function Fr({texts:t},e,s,n){let{id:r,version:i,items:o,strings:a}=t;return[["instrument","version","occasion","date","item","text","answer"].map(d=>l(a,`column_${d}`)),...o.map(({id:d,text:u})=>[r,i,s,n,d,u,e[d]??""])]}function Pn({content:t,answers:e,occasion:s},n,r){let{id:i,lang:o,strings:a}=t.texts,c=new Date().toISOString().slice(0,10),d=`${i}-${s}-${c}.${n}`;if(n==="json"){let u=Wr(t,e,s,c);de(d,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Fr(t,e,s,c);de(d,"text/csv",bt(u,yt(o)))}r.tell(`download_${n}`,l(a,"downloaded",{file:d}))}function On(t){let e=t.slice(0,8).map(s=>s.length>24?`${s.slice(0,24)}…`:s);return t.length>e.length?[...e,"…"]:e}function zr({content:t,reading:e,refused:s,tabKept:n,tabLost:r}){let{strings:i}=t.texts,o=[...new Set([...e.refused,...s.filter(Boolean)])];return[...n?[]:[l(i,"tab_blocked")],...r?[l(i,"tab_lost")]:[],...e.corrupt?[l(i,"storage_corrupt")]:[],...On(e.otherVersions).map(c=>l(i,"storage_other_version",{version:c})),...o.length>0?[l(i,"storage_refused",{items:On(o).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function Mn(t,{occasion:e,saved:s,answers:n}){return{occasion:Le(t,e),date:ge(s,t.texts.lang),answered:String(Object.keys(n).length)}}function Ln(t,e){return l(t.texts.strings,"record",Mn(t,e))}function lt({said:t},e){return t.by!==e||!t.text?m:p`<p class="ck-status" data-part="said" aria-hidden="true">${t.text}</p>`}function Nn(t,e){let{strings:s,lang:n}=t.texts,r=re(e.map(i=>Ln(t,i)),n);return p`<p class="ck-self-assessment-hint">${l(s,"kept_here",{sets:r})}</p>`}function Ur(t,e){let{content:s,reading:n}=t,{strings:r}=s.texts;return n.records.length===0?m:p`<h4>${l(r,"records")}</h4>
    <p>${l(r,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${n.records.map(i=>{let o=Le(s,i.occasion);return p`<li>
          <span>${Ln(s,i)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(r,"record_use_label",{occasion:o})}
            @click=${()=>e.use(i)}
          >${l(r,"record_use")}</button>
          ${lt(t,`use_${i.occasion}`)}
        </li>`})}
    </ul>
    ${Gr(s,n.records)}`}function Gr(t,e){if(e.length<2)return m;let{strings:s}=t.texts,n=e.map(r=>ct(t.key,r.answers));return p`<h4>${l(s,"compare_title")}</h4>
    <p>${l(s,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${l(s,"subscale")}</th>
            ${e.map(r=>p`<th scope="col">${Le(t,r.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((r,i)=>p`<tr>
              <th scope="row">${r.label}</th>
              ${n.map(o=>p`<td>${ms(t,o[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Dn(t,e){let{content:s,uid:n,occasion:r,host:i,erasing:o,replacing:a}=t,{strings:c}=s.texts,d=u=>{let{value:f}=u.target;We(f)&&e.setOccasion(f)};return p`<section class="ck-self-assessment-mine" aria-labelledby="${n}-mine">
    <h3 id="${n}-mine">${l(c,"mine")}</h3>
    <p>${l(c,i==="page"?"mine_text":"mine_text_notebook")}</p>
    ${zr(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Me.map(u=>p`<label
          ><input
            type="radio"
            name="${n}-occasion"
            data-occasion
            value=${u}
            .checked=${u===r}
            @change=${d}
          /><span>${Le(s,u)}</span></label
        >`)}
    </fieldset>
    ${J(n,c,"save",e.save)} ${lt(t,"save")}
    ${a?Gt(c,"replace",()=>e.replace(!1),()=>e.replace(!0),Mn(s,a)):m}
    ${J(n,c,"download_json",()=>Pn(t,"json",e))}
    ${lt(t,"download_json")}
    ${J(n,c,"download_csv",()=>Pn(t,"csv",e))}
    ${lt(t,"download_csv")}
    ${J(n,c,"print",e.print)}
    ${J(n,c,"erase",e.askErase)} ${lt(t,"erase")}
    ${o?ke(c,e.cancelErase,e.erase):m}
    ${Ur(t,e)}
  </section>`}function Hn(t,e){let s=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],n=a=>{for(let c of t.querySelectorAll("[data-clear]")){let d=a[c.dataset.clear??""]===void 0;d&&c===document.activeElement&&t.querySelector(`input[data-item="${c.dataset.clear}"]`)?.focus(),c.hidden=d}},r=({target:a})=>{a instanceof HTMLInputElement&&a.dataset.item&&e(a.dataset.item,Number(a.value))},i=a=>{let c=a.target.closest("[data-clear]");c?.dataset.clear&&e(c.dataset.clear,void 0)},o=a=>a.preventDefault();return t.addEventListener("change",r),t.addEventListener("click",i),t.addEventListener("submit",o),{show(a){for(let c of s())c.checked=a[c.dataset.item??""]===Number(c.value);n(a)},stop(){t.removeEventListener("change",r),t.removeEventListener("click",i),t.removeEventListener("submit",o)}}}function In(t){let e={};for(let s of t.querySelectorAll("input[data-item]:checked"))!s.defaultChecked&&s.dataset.item&&(e[s.dataset.item]=Number(s.value));return e}var hs=1;function Jr(t){return!K(t)||t.format!==hs||!Array.isArray(t.records)?null:t.records.every(K)?{format:hs,records:t.records}:null}function $s({id:t},e){return new Be("self-assessment",t,Jr,e)}function bs(t,e=Ve){let s={records:[],corrupt:!1,otherVersions:[],refused:[]},n=$s(t,e).read();if(n.state==="corrupt")return{...s,corrupt:!0};if(n.state!=="kept")return s;let r=new Map,i=new Set,o=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of n.value.records)if(typeof a=="string"&&a!==t.version)i.add(a);else if(typeof a!="string"||typeof d!="string"||!We(c))s.corrupt=!0;else{let f=Fe(t,u);for(let[g]of f.problems)g?o.add(g):s.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...s,records:Me.flatMap(a=>r.get(a)??[]),otherVersions:[...i],refused:[...o]}}function jn(t,e,s=Ve){let n=$s(t,s),r=n.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let i=r.state==="kept"?r.value.records:[],o=i.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=n.write({format:hs,records:[...o,{...e}]});return a==="ok"&&o.length<i.length?"replaced":a}function Vn(t,e=Ve){return $s(t,e).erase()}var Bn=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r={texts:n,key:t.get("_key")},{strings:i}=n,o=e.dataset.ckUid??"",a=n.items.length,c=$=>e.querySelector(`[data-part="${$}"]`),d=c("live"),u=c("progress"),f=c("kept");if(!d||!u||!f)throw new Error("The self-assessment's form is not in the page.");let g=!1,w=!1,v=!1,y,h="",A="",N=bs(n),D=Fe(n,t.get("answers")).problems.map(([$])=>$),_=t.get("tab_lost")===!0||D.includes(""),C=()=>Fe(n,t.get("answers")).answers,L=()=>{let $=t.get("occasion"),O=We($)?$:"before",b=O==="before"&&Object.keys(C()).length===0,P=N.records.some(B=>B.occasion==="before");return s==="page"&&!w&&b&&P?"after":O},S=$=>{t.set("answers",Fe(n,$).answers),t.save_changes()},M=($,O)=>{A=$,h=O,I()},T=$=>e.querySelector(`[data-action="${$}"]`)?.focus(),H=$=>{v=$,I(),T($?"erase_cancel":"erase")},k=$=>{let O=C();if(Object.keys(O).length===0)return M("save",l(i,"save_nothing"));let b=L(),P=N.records.find(ie=>ie.occasion===b);if(P&&!$&&JSON.stringify(P.answers)!==JSON.stringify(O))return y=P,M("",""),T("replace_cancel");let B=new Date().toISOString(),V=jn(n,{version:n.version,occasion:b,saved:B,answers:O}),Q={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[V];M("save",l(i,Q,{occasion:Le(r,b)}))},R={setOccasion($){y=void 0,w=!0,t.set("occasion",$),t.save_changes(),I()},save:()=>k(!1),replace($){y=void 0,$?k(!0):I(),T("save")},askErase:()=>H(!0),cancelErase:()=>H(!1),erase(){let $=Vn(n);v=!1,y=void 0,g=!1;for(let O of e.querySelectorAll("input:not([data-item]):not([data-occasion])"))O.checked=!1;t.set("occasion",Me[0]),S({}),z.show({}),M("erase",l(i,$==="ok"?"erased":"erased_page_only")),T("erase")},print:()=>He(e),use($){t.set("occasion",$.occasion),S($.answers);let O=Le(r,$.occasion);M(`use_${$.occasion}`,l(i,"record_used",{occasion:O}))},tell:M},E=()=>{g=!0;let $=Object.keys(C()).length;M("",l(i,"result_ready",{answered:$,total:a})),c("result-title")?.focus()};function I(){let $=C(),O=Object.keys($).length,b=l(i,"progress",{answered:O,total:a});se(N.records.length>0?Nn(r,N.records):m,f),se(p`<div class="ck-self-assessment-progress">
        <progress max=${a} value=${O} aria-label=${l(i,"progress_label")}></progress>
        <span>${b}</span>
      </div>`,u);let P={content:r,host:s,uid:o,answers:$,occasion:L(),reading:N,refused:D,erasing:v,said:{by:A,text:h},replacing:y,tabKept:(t.get("tab")??"ok")==="ok",tabLost:_};se(p`<p class="ck-self-assessment-count">${b}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${E}>
          ${l(i,"show_result")}
        </button>
        <p role="status" class=${A?"ck-visually-hidden":"ck-status"}>${h}</p>
        ${g?Rn(r,$,o):m}
        ${Dn(P,R)}`,d)}let z=Hn(e,($,O)=>{let{[$]:b,...P}=C();t.set("occasion",L()),S(O===void 0?P:{...P,[$]:O})}),U=()=>{z.show(C()),y=void 0,A="",h=g?l(i,"result_updated"):"",I()},X=In(e);Object.keys(X).length>0&&(t.set("occasion",L()),S({...C(),...X})),t.on("change:answers",U),t.on("change:occasion",I),t.on("change:tab",I);let x=At(()=>{N=bs(n),I()});return z.show(C()),I(),e.dataset.ckReady="",()=>{t.off("change:answers",U),t.off("change:occasion",I),t.off("change:tab",I),x(),z.stop()}};var qn={"case-classifier":Ks,"case-practice":yn,quiz:Cn,"self-assessment":Bn};function Yr({model:t,el:e}){let s=String(t.get("_kind")),n=qn[s];if(!n)throw new Error(`There is no widget "${s}" in this version of coprod_kit.`);let r=(globalThis.coprodKitViews??0)+1;globalThis.coprodKitViews=r;let i=document.createElement("div");i.className="ck-widget ck-notebook",i.dataset.ckUid=`ck-view-${r}`,i.innerHTML=String(t.get("_html")).replaceAll("ck-uid",i.dataset.ckUid),e.replaceChildren(i);let o=[n({model:t,el:i,host:"notebook"}),Os(i),Ms(i)];return()=>{for(let a of o)a()}}var ll={render:Yr};export{ll as default};
