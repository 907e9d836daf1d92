/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Qn=Object.defineProperty;var bs=t=>{throw TypeError(t)};var Kn=(t,e,s)=>e in t?Qn(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var Nt=(t,e,s)=>Kn(t,typeof e!="symbol"?e+"":e,s),Dt=(t,e,s)=>e.has(t)||bs("Cannot "+s);var j=(t,e,s)=>(Dt(t,e,"read from private field"),s?s.call(t):e.get(t)),X=(t,e,s)=>e.has(t)?bs("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,s),ee=(t,e,s,n)=>(Dt(t,e,"write to private field"),n?n.call(t,s):e.set(t,s),s),J=(t,e,s)=>(Dt(t,e,"access private method"),s);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var It=globalThis,ys=t=>t,dt=It.trustedTypes,ws=dt?dt.createPolicy("lit-html",{createHTML:t=>t}):void 0,jt="$lit$",be=`lit$${Math.random().toFixed(9).slice(2)}$`,Bt="?"+be,Wn=`<${Bt}>`,Ce=document,Ge=()=>Ce.createComment(""),Je=t=>t===null||typeof t!="object"&&typeof t!="function",Vt=Array.isArray,_s=t=>Vt(t)||typeof t?.[Symbol.iterator]=="function",Ht=`[ 	
\f\r]`,Ue=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ks=/-->/g,vs=/>/g,ve=RegExp(`>|${Ht}(?:([^\\s"'>=/]+)(${Ht}*=${Ht}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),xs=/'/g,Cs=/"/g,As=/^(?:script|style|textarea|title)$/i,qt=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),p=qt(1),Ae=qt(2),Zr=qt(3),ge=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Ss=new WeakMap,xe=Ce.createTreeWalker(Ce,129);function Ts(t,e){if(!Vt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ws!==void 0?ws.createHTML(e):e}var Es=(t,e)=>{let s=t.length-1,n=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=Ue;for(let a=0;a<s;a++){let c=t[a],d,u,f=-1,g=0;for(;g<c.length&&(o.lastIndex=g,u=o.exec(c),u!==null);)g=o.lastIndex,o===Ue?u[1]==="!--"?o=ks:u[1]!==void 0?o=vs:u[2]!==void 0?(As.test(u[2])&&(r=RegExp("</"+u[2],"g")),o=ve):u[3]!==void 0&&(o=ve):o===ve?u[0]===">"?(o=r??Ue,f=-1):u[1]===void 0?f=-2:(f=o.lastIndex-u[2].length,d=u[1],o=u[3]===void 0?ve:u[3]==='"'?Cs:xs):o===Cs||o===xs?o=ve:o===ks||o===vs?o=Ue:(o=ve,r=void 0);let v=o===ve&&t[a+1].startsWith("/>")?" ":"";i+=o===Ue?c+Wn:f>=0?(n.push(d),c.slice(0,f)+jt+c.slice(f)+be+v):c+be+(f===-2?a:v)}return[Ts(t,i+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Ye=class t{constructor({strings:e,_$litType$:s},n){let r;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[d,u]=Es(e,s);if(this.el=t.createElement(d,n),xe.currentNode=this.el.content,s===2||s===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=xe.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(jt)){let g=u[o++],v=r.getAttribute(f).split(be),k=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:k[2],strings:v,ctor:k[1]==="."?pt:k[1]==="?"?ft:k[1]==="@"?mt:_e}),r.removeAttribute(f)}else f.startsWith(be)&&(c.push({type:6,index:i}),r.removeAttribute(f));if(As.test(r.tagName)){let f=r.textContent.split(be),g=f.length-1;if(g>0){r.textContent=dt?dt.emptyScript:"";for(let v=0;v<g;v++)r.append(f[v],Ge()),xe.nextNode(),c.push({type:2,index:++i});r.append(f[g],Ge())}}}else if(r.nodeType===8)if(r.data===Bt)c.push({type:2,index:i});else{let f=-1;for(;(f=r.data.indexOf(be,f+1))!==-1;)c.push({type:7,index:i}),f+=be.length-1}i++}}static createElement(e,s){let n=Ce.createElement("template");return n.innerHTML=e,n}};function Se(t,e,s=t,n){if(e===ge)return e;let r=n!==void 0?s._$Co?.[n]:s._$Cl,i=Je(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(e=Se(t,r._$AS(t,e.values),r,n)),e}var ut=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,r=(e?.creationScope??Ce).importNode(s,!0);xe.currentNode=r;let i=xe.nextNode(),o=0,a=0,c=n[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new De(i,i.nextSibling,this,e):c.type===1?d=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(d=new gt(i,this,e)),this._$AV.push(d),c=n[++a]}o!==c?.index&&(i=xe.nextNode(),o++)}return xe.currentNode=Ce,r}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},De=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,r){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=Se(this,e,s),Je(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==ge&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):_s(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&Je(this._$AH)?this._$AA.nextSibling.data=e:this.T(Ce.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,r=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Ye.createElement(Ts(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let i=new ut(r,this),o=i.u(this.options);i.p(s),this.T(o),this._$AH=i}}_$AC(e){let s=Ss.get(e.strings);return s===void 0&&Ss.set(e.strings,s=new Ye(e)),s}k(e){Vt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let i of e)r===s.length?s.push(n=new t(this.O(Ge()),this.O(Ge()),this,this.options)):n=s[r],n._$AI(i),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=ys(e).nextSibling;ys(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},_e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,r,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=m}_$AI(e,s=this,n,r){let i=this.strings,o=!1;if(i===void 0)e=Se(this,e,s,0),o=!Je(e)||e!==this._$AH&&e!==ge,o&&(this._$AH=e);else{let a=e,c,d;for(e=i[0],c=0;c<i.length-1;c++)d=Se(this,a[n+c],s,c),d===ge&&(d=this._$AH[c]),o||=!Je(d)||d!==this._$AH[c],d===m?e=m:e!==m&&(e+=(d??"")+i[c+1]),this._$AH[c]=d}o&&!r&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},pt=class extends _e{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},ft=class extends _e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},mt=class extends _e{constructor(e,s,n,r,i){super(e,s,n,r,i),this.type=5}_$AI(e,s=this){if((e=Se(this,e,s,0)??m)===ge)return;let n=this._$AH,r=e===m&&n!==m||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==m&&(n===m||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},gt=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Se(this,e)}},Rs={M:jt,P:be,A:Bt,C:1,L:Es,R:ut,D:_s,V:Se,I:De,H:_e,N:ft,U:mt,B:pt,F:gt},Fn=It.litHtmlPolyfillSupport;Fn?.(Ye,De),(It.litHtmlVersions??=[]).push("3.3.3");var te=(t,e,s)=>{let n=s?.renderBefore??e,r=n._$litPart$;if(r===void 0){let i=s?.renderBefore??null;n._$litPart$=r=new De(e.insertBefore(Ge(),i),i,void 0,s??{})}return r._$AI(t),r};function Ps(t){let e=s=>{let n=s.target instanceof Element&&s.target.closest("button, summary");s.repeat&&s.key==="Enter"&&n&&s.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}var zn="input, textarea, select, button, summary, a[href], [tabindex]";function Os(t){let e=()=>{for(let n of t.querySelectorAll(zn))n.dataset.lmSuppressShortcuts="true"};e();let s=new MutationObserver(e);return s.observe(t,{childList:!0,subtree:!0}),()=>s.disconnect()}function Qt(t,e={}){let s=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(n,r)=>String(s.get(r)??n))}var Un={en:"en-GB",fr:"fr-FR"};function Kt(t){return Un[t]??t}function ht(t,e){return new Intl.NumberFormat(Kt(e),{maximumFractionDigits:1}).format(t)}function he(t,e){let s=new Date(t);return Number.isNaN(s.getTime())?t:new Intl.DateTimeFormat(Kt(e),{dateStyle:"long"}).format(s)}function re(t,e){return new Intl.ListFormat(Kt(e),{type:"conjunction"}).format(t)}function l(t,e,s){return Qt(t[e]??e,s)}var Ms=new WeakMap;function $t(t){return e=>{let s=e.currentTarget,n=s?Ms.get(s):void 0;s&&Ms.set(s,e.timeStamp),e.detail>1||e.detail===0&&n!==void 0&&e.timeStamp-n<500||t()}}function z(t,e,s,n){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${s} aria-describedby="${t}-${s}-text" @click=${n}>
      ${l(e,s)}
    </button>
    <p id="${t}-${s}-text">${l(e,`${s}_text`)}</p>
  </div>`}function Wt(t,e,s,n,r={}){let i=l(t,`${e}_asked`,r),o=(a,c)=>p`<button type="button" class="ck-button" data-action="${e}_${a}" @click=${c}>
      ${l(t,`${e}_${a}`)}
    </button>`;return p`<div class="ck-confirm" role="group" aria-label=${i}>
    <p>${i}</p>
    ${o("cancel",s)} ${o("confirm",n)}
  </div>`}function we(t,e,s){return Wt(t,"erase",e,s)}function de(t,e,s){let n=URL.createObjectURL(new Blob([s],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function bt(t,e){let s=n=>{let r=String(n),i=typeof n=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(i)?`"${i.replaceAll('"','""')}"`:i};return`\uFEFF${t.map(n=>n.map(s).join(e)).join(`\r
`)}\r
`}function yt(t){return t==="fr"?";":","}function He(t){let e=[];for(let i=t;i;i=i.parentElement)e.push(i);let s=!1,n=()=>{s=!0},r=()=>{for(let i of e)i.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("beforeprint",n),window.removeEventListener("afterprint",r)};for(let i of e)i.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("beforeprint",n),window.addEventListener("afterprint",r),window.print(),setTimeout(()=>{s||r()},1e3)}function Q(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var K="coproduction",oe=["sure","fairly","guess"];function Z(t){let[e="",s]=t.split("|");return s===void 0?null:{level:e,mode:s}}function ae({level:t,mode:e}){return`${t}|${e}`}function ye(t){return Z(t)?K:t}function ce({texts:t,key:e},s){let n=Z(s);if(!n){let r=e.labels.class[s];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:e.labels.level[n.level]??n.level,mode:e.labels.mode[n.mode]??n.mode})}function Ie(t,{nearMissClass:e}){return e?ce(t,e):l(t.texts.strings,"coproduction")}function Ft({path:t},e){return t.findIndex(([s])=>s===e)+1}function Xe({texts:t},e){let s=e.conflict.map(r=>String(Ft(e,r))),n=re(s,t.lang);return`${l(t.strings,"conflict",{questions:n})} ${e.conflictText}`}function je({texts:t,key:e},s,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?s.answers?.find(({id:r})=>r===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):re(n.map(r=>e.labels.phases[r]??r),t.lang)}var{hasOwnProperty:Jn}=Object.prototype;function Ns(t,e){let s=(t.answers??[]).map(({id:r})=>r),n=Jn.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof n=="string"&&s.includes(n)?n:null:!Array.isArray(n)||!n.every(r=>s.includes(r))?null:s.filter(r=>n.includes(r))}function Yn(t,e){let s=r=>e.includes(r),n=({some:r=[],none:i=[]})=>(r.length===0||r.some(s))&&!i.some(s);return t.routes?.find(n)??{}}function Ls(t={}){return Object.entries(t)}function wt(t,e){let s=new Map(t.steps.map(c=>[c.id,c])),n=[],r=[],i=[],o=t.start,a={};for(;o!==void 0;){let c=s.get(o);if(!c)break;let d=c.next===void 0?{}:{next:c.next};if(c.kind==="fork")d=Yn(c,new Map(n).get(c.by??"")??[]);else{let u=Ns(c,e);if(u===null)break;n.push([o,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of Ls(d.sets))r.push({dimension:u,code:f,step:o,way:d});for(let[u,f]of Ls(d.doubts))i.push({dimension:u,code:f,step:o,way:d});d.ends&&d.ends!==K&&r.push({dimension:"class",code:d.ends,step:o,way:d}),a=d,o=d.next}return{path:n,next:o??null,ends:o===void 0?a.ends??null:null,conflict:o===void 0?a.between??[]:[],conflictText:o===void 0?a.conflict??"":"",decided:r,doubted:i}}function kt(t,e,s){let n=u=>s.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(g=>g!==f&&s.doubted.some(v=>v.dimension===u&&v.code===g)),i=n("class"),o=r("class",i);if(i)return{verdict:"near-miss",nearMissClass:i,level:null,mode:null,phases:[],narrowSense:null,alternatives:o};let[a,c]=[n("level"),n("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:K,nearMissClass:null,level:a,mode:c,phases:[...s.path.find(([u])=>u===d)?.[1]??[]],narrowSense:n("sense"),alternatives:[...o,...r("level",a).map(u=>ae({level:u,mode:String(c)})),...r("mode",c).map(u=>ae({level:String(a),mode:u}))]}}function vt({nearMissClass:t,level:e,mode:s}){return t??ae({level:String(e),mode:String(s)})}function xt(t,e){if(!Q(e))return{answers:{},refused:e===void 0?[]:[""]};let s={},n=new Set;for(let r of t.steps){let i=r.kind==="fork"?null:Ns(r,e);i!==null&&(s[r.id]=i,n.add(r.id))}return{answers:s,refused:Object.keys(e).filter(r=>!n.has(r))}}function Xn(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(s=>e.includes(s))}function Zn(t,e,s){return t.steps.filter(({id:n,kind:r})=>r!=="fork"&&!Xn(e[n],s[n]))}function Ds(t,e,s,n=3){return s.map(r=>({...r,differs:Zn(t,e,r.answers)})).sort((r,i)=>r.differs.length-i.differs.length).slice(0,n)}function er({key:t},{dimension:e,code:s}){return tr(t.labels,e)?.[s]??s}function tr(t,e){return new Map(Object.entries(t)).get(e)}function Hs({level:t,mode:e},s,n){return ae({level:String(t),mode:String(e),[s]:n})}function sr(t,e,{way:s,dimension:n}){let{texts:r,key:i}=t,o=s.nearest??"";return n==="level"||n==="mode"?ce(t,Hs(e,n,o)):n==="sense"?i.labels.sense[o]??o:o===K?l(r.strings,"coproduction"):ce(t,o)}function nr(t,e,{dimension:s,code:n}){if(s==="class")return n===e.nearMissClass?"":ce(t,n);if(e.nearMissClass)return"";let r=s==="level"?"level":"mode";return n===e[r]?"":ce(t,Hs(e,r,n))}function rr({texts:t,key:e},s,n){let{strings:r,lang:i}=t,o=c=>l(r,`dimension_${c}`),a=n.decided.map(c=>({label:o(c.dimension),code:er({texts:t,key:e},c),because:c.way.because??""}));if(s.nearMissClass||a.unshift({label:o("class"),code:"",because:l(r,"nothing_stopped")}),s.phases.length>0){let c=s.phases.map(d=>e.labels.phases[d]??d);a.push({label:o("phases"),code:"",because:re(c,i)})}return a}function Ze(t,e){let{criteria:s,codes:n,cases:r}=t.key,i=kt(s,n,e);return{classification:i,reasons:rr(t,i,e),neighbours:e.decided.flatMap(o=>o.way.change?[{words:sr(t,i,o),text:o.way.change}]:[]),doubts:e.doubted.map(o=>({words:nr(t,i,o),text:o.way.because??""})).filter(({words:o})=>o),disagreements:e.decided.flatMap(({way:o})=>o.disagreement??[]),similar:Ds(s,Object.fromEntries(e.path),r).filter(({differs:o})=>e.path.some(([a])=>o.every(({id:c})=>c!==a)))}}function Is(t,e,s,n){let{texts:r}=t,i=e.ends?Ze(t,e):null,o=i?.classification,a=({dimension:c,code:d,step:u,way:f})=>({dimension:c,code:d,step:u,because:f.because??"",nearest:f.nearest??null,change:f.change??null,disagreement:f.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:r.id,criteria_version:r.version,language:r.lang,date:n,notes:s,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(a),doubted:e.doubted.map(a),similar:(i?.similar??[]).map(({id:c,coding:d,differs:u})=>({case:c,coding:d,differs:u.map(f=>f.id)}))}}function js(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function Ct(t,e){return["",`## ${t}`,"",...e]}function or(t,e){let{strings:s}=t.texts,n=e.classification,r=l(s,"verdict_line",{verdict:Ie(t,n)}),i=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],o=e.similar.map(({title:a,coding:c})=>`- ${js(a)} – ${ce(t,c)}`);return[...Ct(l(s,"verdict"),[r]),...n.level?["",`**${ce(t,vt(n))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...Ct(l(s,"nearest"),[l(s,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...Ct(l(s,"doubts"),i.length>0?i:[l(s,"no_doubt")]),...o.length>0?Ct(l(s,"similar"),o):[]]}function Bs(t,e,s,n){let{texts:r,key:i}=t,{strings:o}=r,a=[`# ${l(o,"title")}`,"",he(n,r.lang),""];for(let c of i.criteria.steps){let d=s[c.id];d&&c.note&&a.push(`- **${c.note}**: ${js(d)}`)}a.push("",`## ${l(o,"path")}`,"");for(let[c,d]of e.path){let u=i.criteria.steps.find(({id:f})=>f===c);u&&a.push(`1. ${u.text} **${je(t,u,d)}**`)}return e.conflict.length>0&&a.push("",`**${Xe(t,e)}**`),e.ends&&a.push(...or(t,Ze(t,e))),`${a.join(`
`)}
`}function ir(t,e,s){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(o=>o&&o!==e),i=s?[...r,e]:r;i.length>0?t.setAttribute("aria-describedby",i.join(" ")):t.removeAttribute("aria-describedby")}function ar(t,e){let{value:s,several:n,none:r,checked:i}=e;if(!n)return s;if(r)return i?[]:void 0;let o=Array.isArray(t)?t.filter(a=>a!==s):[];return i?[...o,s]:o.length>0?o:void 0}function Vs(t,e,s,n){let r=y=>[...t.querySelectorAll(y)],i=()=>r("input[data-answer]"),o=()=>r("input[data-note]"),a=new Set(e.steps.filter(({kind:y})=>y==="several").map(({id:y})=>y)),c={},d={},u=new Map(r("[data-number]").map(y=>[y,y.textContent])),f=(y,h)=>{let _=y.dataset.answer??"",{[_]:N,...D}=h,A=ar(N,{value:y.value,several:a.has(_),none:y.dataset.none!==void 0,checked:y.checked});return A===void 0?D:{...D,[_]:A}},g=y=>{let h=y.target;h.dataset.answer&&n.answer(f(h,c))},v=y=>{let h=y.target,_=h.dataset.note;if(!_)return;let{[_]:N,...D}=d;n.note(h.value.trim()===""?D:{...D,[_]:h.value})},k=y=>y.preventDefault();return t.addEventListener("change",g),t.addEventListener("input",v),t.addEventListener("submit",k),{show(y,h,_){c=y,d=h;let N=new Set([..._.path.map(([C])=>C),_.next]);for(let C of i()){let L=y[C.dataset.answer??""];C.checked=C.dataset.none!==void 0?Array.isArray(L)&&L.length===0:L===C.value||Array.isArray(L)&&L.includes(C.value)}for(let C of o()){let L=h[C.dataset.note??""]??"";C.value!==L&&C!==document.activeElement&&(C.value=L)}let D=null,A=0;for(let C of r("[data-stage], [data-step]")){if(C.dataset.stage!==void 0){D=C,C.hidden=!0;continue}C.hidden=!N.has(C.dataset.step??"");let L=_.conflict.includes(C.dataset.step??"");C.classList.toggle("ck-classifier-conflict",L),ir(C,s,L),D&&!C.hidden&&(D.hidden=!1);let S=C.querySelector("[data-number]");S&&(S.textContent=C.hidden?u.get(S)??"":String(++A))}},focus(y){let h=i().filter(_=>_.dataset.answer===y);(h.find(_=>_.checked)??h[0])?.focus()},withEarly(y){return i().filter(_=>_.checked&&!_.defaultChecked).reduce((_,N)=>f(N,_),y)},stop(){t.removeEventListener("change",g),t.removeEventListener("input",v),t.removeEventListener("submit",k)}}}function cr({reasons:t}){return p`<dl class="ck-classifier-why">
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
    </ol>`}function qs(t,e,s){let{strings:n}=t.texts,r=Ze(t,s),i=r.classification;return p`<section class="ck-classifier-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(n,"verdict")}</h3>
    <p class="ck-classifier-headline">${l(n,"verdict_line",{verdict:Ie(t,i)})}</p>
    ${i.level?p`<p class="ck-classifier-box">${ce(t,vt(i))}</p>`:m}
    <h4>${l(n,"why")}</h4>
    ${cr(r)} ${lr(t,r)} ${dr(t,r)}
    ${ur(t,r)}
  </section>`}var Qs=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let i={texts:n,key:r},{strings:o}=n,{criteria:a,codes:c}=r,d=e.dataset.ckUid??"",u=e.querySelector('[data-part="live"]'),f=e.querySelector('[data-part="head"]'),g=u?.parentElement;if(!u||!f||!g)throw new Error("The classifier's form is not in the page.");let v=!1,k="",y=!1,h=t.get("tab_lost")===!0||xt(a,t.get("answers")).refused.length>0,_=()=>xt(a,t.get("answers")).answers,N=()=>{let b=t.get("notes");if(!Q(b))return{};let P=a.steps.filter(B=>B.note).map(({id:B})=>B),V=Object.entries(b).flatMap(([B,q])=>P.includes(B)&&typeof q=="string"?[[B,q.slice(0,n.longest_note)]]:[]);return Object.fromEntries(V)},D=(b,P)=>{t.set(b,P),t.save_changes()},A=b=>D("answers",xt(a,b).answers),C=b=>{k=b,y=!1,Y()},L=b=>e.querySelector(b)?.focus(),S=Vs(e,a,`${d}-conflict`,{answer:A,note:b=>D("notes",b)});function M(b){if(b.conflict.length>0)return Xe(i,b);if(b.ends){let V=Ie(i,kt(a,c,b));return l(o,"verdict_ready",{verdict:V})}let P=a.steps.find(({id:V})=>V===b.next);return P?.text?l(o,"next_shown",{question:P.text}):""}let T=b=>{let P=new Date().toISOString().slice(0,10),V=wt(a,_()),B=`${l(o,"file_name")}-${P}`,q=b==="json"?`${B}.json`:`${B}.md`;if(b==="json"){let ie=Is(i,V,N(),P);de(q,"application/json",`${JSON.stringify(ie,null,2)}
`)}else de(q,"text/markdown",Bs(i,V,N(),P));C(l(o,"downloaded",{file:q}))},H=()=>{Y(),He(e)},w=b=>{v=b,Y(),L(`[data-action="${b?"erase_cancel":"erase"}"]`)},R=()=>{v=!1,D("notes",{}),D("answers",{}),C(l(o,"erased")),L('[data-action="erase"]')},E=b=>{let P=N(),V=a.steps.filter(({id:B})=>b.ends&&P[B]);return p`<h3>${l(o,"title")}</h3>
      <p>${he(new Date().toISOString(),n.lang)}</p>
      <dl>
        ${V.map(({id:B,note:q})=>p`<div>
            <dt>${q}</dt>
            <dd>${P[B]}</dd>
          </div>`)}
      </dl>`},I=b=>p`<div class="ck-classifier-clash">
    <p class="ck-notice" id="${d}-conflict">${Xe(i,b)}</p>
    <p class="ck-actions">
      ${b.conflict.map(P=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>S.focus(P)}
        >${l(o,"conflict_go",{number:Ft(b,P)})}</button>`)}
    </p>
  </div>`,W=b=>p`<h4>${l(o,"path")}</h4>
    <ol class="ck-classifier-path">
      ${b.path.map(([P,V],B)=>{let q=a.steps.find(({id:ie})=>ie===P);return p`<li>
          <span>${q?.text} <strong>${q?je(i,q,V):""}</strong></span>
          <button
            type="button"
            class="ck-classifier-change"
            aria-label=${l(o,"change_label",{number:B+1})}
            @click=${()=>S.focus(P)}
          >${l(o,"change_answer")}</button>
        </li>`})}
    </ol>`,F=()=>p`<section class="ck-classifier-data" aria-labelledby="${d}-data">
    <h3 id="${d}-data">${l(o,"mine")}</h3>
    <p>${l(o,s==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?m:p`<p class="ck-notice">${l(o,"tab_blocked")}</p>`}
    ${h?p`<p class="ck-notice">${l(o,"tab_lost")}</p>`:m}
    ${z(d,o,"print",H)}
    ${z(d,o,"markdown",()=>T("markdown"))}
    ${z(d,o,"json",()=>T("json"))}
    ${z(d,o,"erase",()=>w(!0))}
    ${v?we(o,()=>w(!1),R):m}
  </section>`;function Y(){let b=wt(a,_()),P=b.path.length>0;S.show(_(),N(),b),g?.classList.toggle("ck-classifier-begun",P),g?.classList.toggle("ck-classifier-ended",b.ends!==null),te(P?E(b):m,f),te(p`<p class="ck-classifier-count">${l(o,"progress",{answered:b.path.length})}</p>
        <p role="status" class=${y?"ck-visually-hidden":"ck-status"}>${k}</p>
        ${b.conflict.length>0?I(b):m}
        ${b.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>L('[data-part="verdict-title"]')}>
                ${l(o,"see_verdict")}
              </button>`:m}
        ${b.ends?[qs(i,d,b),W(b)]:m} ${F()}`,u)}let x=()=>{let b=wt(a,_());k=M(b),y=b.ends===null,Y()},$=_(),O=S.withEarly($);return O!==$&&A(O),t.on("change:answers",x),t.on("change:notes",Y),t.on("change:tab",Y),Y(),e.dataset.ckReady="",()=>{t.off("change:answers",x),t.off("change:notes",Y),t.off("change:tab",Y),S.stop()}};var Te,St=class{constructor(e){X(this,Te);ee(this,Te,e)}read(e){let s;try{s=j(this,Te).call(this).getItem(e)}catch{return{state:"blocked"}}if(s===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(s)}}catch{return{state:"corrupt"}}}write(e,s){let n;try{n=j(this,Te).call(this)}catch{return"blocked"}try{return n.setItem(e,JSON.stringify(s)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return j(this,Te).call(this).removeItem(e),"ok"}catch{return"blocked"}}};Te=new WeakMap;var Zo=new St(()=>window.sessionStorage),Be=new St(()=>window.localStorage);var zt=new Set,Ee,et,Re,tt,Ut,Ve=class{constructor(e,s,n,r=Be){X(this,tt);X(this,Ee);X(this,et);X(this,Re);ee(this,Ee,`coprod-kit/${e}/${s}`),ee(this,et,n),ee(this,Re,r)}read(){let e=j(this,Re).read(j(this,Ee));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let s=j(this,et).call(this,e.value);return s===null?{state:"corrupt"}:{state:"kept",value:s}}write(e){return J(this,tt,Ut).call(this,j(this,Re).write(j(this,Ee),e))}erase(){return J(this,tt,Ut).call(this,j(this,Re).remove(j(this,Ee)))}};Ee=new WeakMap,et=new WeakMap,Re=new WeakMap,tt=new WeakSet,Ut=function(e){for(let s of zt)s();return e};function _t(t){zt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{zt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function Gt(t,e){let s=e.map(n=>{let r=t.querySelector(`[data-text="${n}"]`);if(!r)throw new Error(`The text "${n}" is not in the page.`);return[n,r]});return Object.fromEntries(s)}function Ks(t,e){let s=Object.entries(Gt(t,e)).map(([n,r])=>[n,(r.textContent??"").replace(/[ \t\r\n]+/g," ").trim()]);return Object.fromEntries(s)}var st,ue,ke,se,Jt,At,Yt,Ws,Tt=class{constructor(e,s,n){X(this,se);X(this,st);X(this,ue);X(this,ke);ee(this,st,e),ee(this,ue,s),ee(this,ke,n)}title(e){return J(this,se,At).call(this,e,"title")}about(e){return J(this,se,At).call(this,e,"about")}story(e,s){let n=Gt(J(this,se,Jt).call(this,e),["story"]).story.textContent??"",r=s?[J(this,se,Ws).call(this,e,s)]:J(this,se,Yt).call(this,e);return pr(n,r.flatMap(i=>i?.clue??[]))}clue(e,s){let n=this.reason(e,s)?.clue;if(!n)return"";let r=this.story(e).map(o=>o.text).join("").slice(n.start,n.end);return`${l(j(this,ue).strings,s==="mode"?"shows_actors":"shows_rest")} ${l(j(this,ue).strings,"quoted",{text:r})}`}link(e){return j(this,ue).case_link?.replace("{id}",e)??null}reason(e,s){return J(this,se,Yt).call(this,e).find(n=>n.dimension===s)}disagreement(e){let s=j(this,ke).cases[e]?.alternatives??[];return s.length===0?null:{codings:this.codings(s),because:J(this,se,At).call(this,e,"disagreement")}}asked(e){return l(j(this,ue).strings,`asked_${e}`)}label(e){return j(this,ue).labels[e]??e}definition(e){return j(this,ke).definitions[e]??[]}question(e){return j(this,ke).questions[e]}coding(e){let s=Z(e);return s?`${this.label(s.level)} × ${this.label(s.mode)}`:this.label(e)}codings(e){return e.map(n=>this.coding(n)).join(l(j(this,ue).strings,"list_separator"))}section(e){return j(this,ue).sections[e]}};st=new WeakMap,ue=new WeakMap,ke=new WeakMap,se=new WeakSet,Jt=function(e){let s=j(this,st).querySelector(`[data-case="${e}"]`);if(!s)throw new Error(`The case ${e} is not in the page.`);return s},At=function(e,s){return Ks(J(this,se,Jt).call(this,e),[s])[s]},Yt=function(e){return j(this,ke).cases[e]?.reasons??[]},Ws=function(e,s){let n=this.reason(e,s);return n?.clue||s==="mode"?n:this.reason(e,s==="verdict"?"level":"verdict")};function pr(t,e){let s=[0,t.length,...e.flatMap(({start:i,end:o})=>[i,o])],n=[],r=0;for(let i of[...s].sort((o,a)=>o-a)){let o=e.some(({start:c,end:d})=>c<=r&&i<=d),a=n[n.length-1];i>r&&a?.clue===o?a.text+=t.slice(r,i):i>r&&n.push({text:t.slice(r,i),clue:o}),r=Math.max(r,i)}return n}var U=["verdict","level","mode"];var ne="near-miss",nt=300,qe=t=>Z(t)?t:ne;function le(t,e){let s={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},n={verdict:fr(t,e),...mr(t,e)},r=i=>({state:n[i],credit:s[n[i]]});return{verdict:r("verdict"),level:r("level"),mode:r("mode")}}function Xt({coding:t,alternatives:e},s){return Z(t)??Fs(e,s)}function Fs(t,{level:e,mode:s}){let n=r=>+(r.level===e)+ +(r.mode===s);return t.flatMap(r=>Z(r)??[]).reduce((r,i)=>r&&n(r)>=n(i)?r:i,null)}function zs(t,e,s,n){return t.find(({dimension:r,one:i,other:o})=>r===e&&(i===s&&o===n||i===n&&o===s))?.question}function fr({coding:t,alternatives:e},s){return s.given?"not-asked":s.verdict===ye(t)?"exact":e.map(ye).includes(s.verdict)?"defensible":"not"}function mr({coding:t,alternatives:e},s){if(s.verdict!==K)return{level:"not-asked",mode:"not-asked"};let n=e.flatMap(a=>Z(a)??[]),r=Z(t),i=r?null:Fs(e,s),o=(a,c)=>{let d=s[a];return d===void 0?"not-asked":r?d===r[a]?"exact":n.some(f=>f[a]===d&&(f[c]===s[c]||f[c]===r[c]))?"defensible":"not":i?i[a]===d?"defensible":"not":"not-asked"};return{level:o("level","mode"),mode:o("mode","level")}}function Qe(t){return U.some(e=>t[e].state==="not")}function Zt(t,e){let s=t.flatMap(i=>{let o=e[i.id];return o?[{item:i,answer:o,found:le(i,o)}]:[]}),n=i=>{let o=a=>s.filter(({found:c})=>c[i].state===a).length;return{exact:o("exact"),defensible:o("defensible"),of:s.length-o("not-asked")}},r=new Map;for(let{item:i,answer:o}of s){let a=gr(o);if(!a||o.given)continue;let c=r.get(qe(i.coding))??new Map;r.set(qe(i.coding),c.set(a,(c.get(a)??0)+1))}return{answered:s.length,byDimension:{verdict:n("verdict"),level:n("level"),mode:n("mode")},table:r,byConfidence:oe.flatMap(i=>{let o=s.filter(({answer:c})=>c.confidence===i),a=o.filter(({found:c})=>!Qe(c)).length;return o.length>0?[{confidence:i,agreed:a,of:o.length}]:[]})}}function gr({verdict:t,level:e,mode:s}){return t!==K?ne:e&&s?ae({level:e,mode:s}):null}function es(t,e){if(!e||e===t.block||e===qe(t.coding))return!0;let s=Z(t.coding);return s?[s.level,s.mode].includes(e):t.coding===e}function ts(t,e,s){let n=t.filter(o=>es(o,s)),r=n.map(o=>o.rank).sort((o,a)=>o-a),i=new Set(e>0?r.slice(0,e):r);return n.filter(o=>i.has(o.rank))}function Us(t,e,s){if(!Q(s))return{answers:{},problems:[["","not-answers"]]};let n=new Map,r=[];for(let[o,a]of Object.entries(s))if(!t.includes(o))r.push([o,"unknown-case"]);else if(a!=null){let c=ss(e,a);typeof c=="string"?r.push([o,c]):n.set(o,c)}let i={};for(let o of t){let a=n.get(o);a&&(i[o]=a)}return{answers:i,problems:r}}var hr=[...U,"confidence","because","given"];function ss(t,e){if(!Q(e)||Object.keys(e).some(a=>!hr.includes(a)))return"not-an-answer";let s={...t,confidence:oe},n={};for(let[a,c]of Object.entries(s)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||n.verdict===K)&&(n[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>nt)return"because";let i=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");i&&(n.because=i);let o=e.given??!1;return typeof o!="boolean"?"given":(o&&(n.given=!0),n)}var Gs=[...U,"confidence","because"];function ns(t,e,s){let{answers:n,again:r}=s,i=e.steps(s).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),o=(u,f)=>i.findIndex(g=>g.id===u&&g.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((g,v)=>{let k=u[g.id];if(!k)return[];let y=le(g,k);return[[g.id,t.title(g.id),v+1,o(g.id,f),f,g.coding,...Gs.map(h=>k[h]??""),...U.map(h=>y[h].state),...U.map(h=>y[h].credit??"")]]}),c=["case","title","order","run","time","coding",...Gs],d=["state","credit"].flatMap(u=>U.map(f=>`${u}_${f}`));return[[...c,...d],...a(n,1),...a(r,2)]}function Js(t,e,s,n,r){let[i=[],...o]=ns(e,s,n);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:o.map(a=>Object.fromEntries(i.map((c,d)=>[c,a[d]])))}}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Pe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Ys=t=>(...e)=>({_$litDirective$:t,values:e}),Et=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:vi}=Rs;var Xs=t=>t.strings===void 0;var $r={},Zs=(t,e=$r)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var $e=Ys(class extends Et{constructor(t){if(super(t),t.type!==Pe.PROPERTY&&t.type!==Pe.ATTRIBUTE&&t.type!==Pe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Xs(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===ge||e===m)return e;let s=t.element,n=t.name;if(t.type===Pe.PROPERTY){if(e===s[n])return ge}else if(t.type===Pe.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return ge}else if(t.type===Pe.ATTRIBUTE&&s.getAttribute(n)===e+"")return ge;return Zs(t),e}});function br({name:t,legend:e,hint:s,describedBy:n,inline:r},i){let o=[s&&`${t}-hint`,n].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${o||m}
  >
    <legend>${e}</legend>
    ${s?p`<p class="ck-choices-hint" id="${t}-hint">${s}</p>`:m}
    <div class="ck-choices-list">${i}</div>
  </fieldset>`}function Oe(t){let{name:e,choices:s,value:n,change:r,locked:i}=t;return br(t,s.map(({id:o,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${o}
          .checked=${$e(n===o)}
          ?disabled=${i&&n!==o}
          @change=${()=>r(o)}
        /><span>${a}</span>
      </label>`))}var yr=["start","going","end"],Pt=["answers","again","place"],wr=4,kr=5,vr=25,xr=20,Cr={stage:"start",n:0,focus:"",examples:!0,review:[],reviewOnly:!1,at:0,draft:{}},Ke,rt,ot,pe,en,tn,rs,sn,Rt=class{constructor(e,s){X(this,pe);Nt(this,"items");Nt(this,"ids");X(this,Ke);X(this,rt);X(this,ot);ee(this,Ke,e),ee(this,rt,s.contrasts),this.items=e.plan.map(({case:n,block:r,rank:i})=>{let o=s.cases[n];if(!o)throw new Error(`The answer key has no case ${n}.`);return{id:n,block:r,rank:i,coding:o.coding,alternatives:o.alternatives}}),this.ids=this.items.map(({id:n})=>n),ee(this,ot,new Map(this.items.map(n=>[n.id,n])))}item(e){let s=j(this,ot).get(e);if(!s)throw new Error(`The case ${e} is not in this practice.`);return s}steps({place:e,answers:s}){let n=e.reviewOnly?[]:ts(this.items,e.n,e.focus),r=e.examples?J(this,pe,en).call(this,n):[],i=r.map(({id:u})=>u),o=e.review.filter(u=>!i.includes(u)),a=[...r,...o.map(u=>({kind:"review",id:u}))],c=j(this,rt).slice(0,Math.floor(n.length/kr));for(let{id:u,block:f,coding:g}of n)if(!(i.includes(u)||o.includes(u))){for(let v of[...c]){let k=[v.first,v.second].map(y=>qe(this.item(y).coding));!e.examples||!k.includes(qe(g))||(c.splice(c.indexOf(v),1),a.push({kind:"contrast",id:v.first,contrast:v}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let g=u==="contrast"||u==="worked"?void 0:s[f];return g&&Qe(le(this.item(f),g))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:s}){return this.items.filter(n=>{let r=s[n.id]??e[n.id];return r&&Qe(le(n,r))}).map(({id:n})=>n)}count(e,s){return ts(this.items,e,s).length}has(e){return this.items.some(s=>es(s,e))}accept(e){let s=n=>Us(this.ids,j(this,Ke).codes,n??{}).answers;return{answers:s(e.answers),again:s(e.again),place:J(this,pe,tn).call(this,e.place)}}stateOf(e){let[s,n,r]=Pt.map(i=>e.get(i));return this.accept({answers:s,again:n,place:r})}};Ke=new WeakMap,rt=new WeakMap,ot=new WeakMap,pe=new WeakSet,en=function(e){let s=e.filter(({block:o})=>o!=="contested"),n=s.filter(({coding:o})=>Z(o)),r=n[0]??s[0];if(e.length<wr||!r)return[];let i=n.find(o=>o!==r);return[{kind:"worked",id:r.id},...i?[{kind:"faded",id:i.id}]:[]]},tn=function(e){if(!Q(e))return J(this,pe,rs).call(this);let{stage:s,n,focus:r,examples:i,review:o,reviewOnly:a,at:c,draft:d}=e,u=k=>Number.isInteger(k)&&Number(k)>=0,f=yr.find(k=>k===s);if(!f||!u(n)||!u(c)||typeof r!="string"||!this.has(r))return J(this,pe,rs).call(this);let g=Array.isArray(o)?o:[],v=this.ids.filter(k=>g.includes(k));return{stage:f,n,focus:r,examples:i!==!1,review:v,reviewOnly:a===!0&&v.length>0,at:c,draft:J(this,pe,sn).call(this,d)}},rs=function(){return{...Cr,n:this.items.length>vr?xr:0}},sn=function(e){if(!Q(e))return{};let s={},n={...j(this,Ke).codes,confidence:oe};for(let[r,i]of Object.entries(n)){let o=e[r];typeof o=="string"&&i.includes(o)&&(s[r]=o)}return typeof e.because=="string"&&(s.because=[...e.because].slice(0,nt).join("")),Number.isInteger(e.at)&&(s.at=e.at),e.shown===!0&&(s.shown=!0),s};function Ot(t){let e=Z(t);return e?[["verdict",K],["level",e.level],["mode",e.mode]]:[["verdict",t]]}function it(t){return t?p`<a href=${t.href}>${t.title}</a>`:m}function nn({texts:{strings:t},caseTexts:e,item:s},n){let r=le(s,n);return[...U.filter(o=>r[o].state!=="not-asked").map(o=>l(t,"announced",{dimension:l(t,`name_${o}`),state:l(t,`state_${r[o].state}`)})),l(t,"coded",{coding:e.coding(s.coding)})].join(" ")}function Sr({texts:{strings:t},caseTexts:e},s,n){let r=U.filter(i=>n[i].state!=="not-asked");return p`<ul class="ck-practice-marks">${r.map(i=>{let{state:o}=n[i];return p`<li data-state=${o}>
      <b>${l(t,`name_${i}`)}</b>
      ${l(t,"yours",{code:e.label(String(s[i]))})}
      <span class="ck-practice-state">${l(t,`state_${o}`)}</span>
    </li>`})}</ul>`}function rn({texts:t,caseTexts:e,item:s},n,r){if(r===K)return e.reason(s.id,n)?.near??"";let i=e.definition(r).map(o=>l(t.strings,"quoted",{text:o}));return l(t.strings,"why_not",{chosen:e.label(r),definition:i.join(" ")})}function _r(t,e,s){let{texts:n,caseTexts:r,item:i}=t,o=U.filter(c=>c!=="verdict"&&s[c].state==="not"&&Xt(i,e));if(ye(i.coding)===K||o.length===0)return m;let a=r.codings(i.alternatives.filter(c=>Z(c)));return p`<div data-part="unlisted">
    <dt>${l(n.strings,"only_defended",{codings:a})}</dt>
    ${o.map(c=>p`<dd class="ck-practice-not">${rn(t,c,String(e[c]))}</dd>`)}
  </div>`}function os(t,e){let{texts:s,caseTexts:n,item:r}=t,i=e&&le(r,e);return p`<dl class="ck-practice-deciding">${Ot(r.coding).map(([o,a])=>{let{because:c="",near:d=""}=n.reason(r.id,o)??{},u=e?.[o],f=i?.[o].state==="not"&&u!==void 0,g=f?rn(t,o,u):d,v=n.clue(r.id,o);return p`<div>
      <dt>${l(s.strings,`name_${o}`)} <b>${n.label(a)}</b></dt>
      <dd>${c}</dd>
      ${v?p`<dd class="ck-practice-clue">${v}</dd>`:m}
      ${g?p`<dd class=${f?"ck-practice-not":"ck-practice-near"}>${g}</dd>`:m}
    </div>`})}${e&&i?_r(t,e,i):m}</dl>`}function Ar({key:t,caseTexts:e,item:s},n,r){let i=String(n[r]),o=Xt(s,n),a=r!=="verdict"?zs(t.parting_questions,r,i,o?.[r]??""):ye(s.coding)===K?t.class_questions[i]:e.reason(s.id,r)?.question;return a===void 0?void 0:e.question(a)}function Tr(t,e,s){let{texts:n,caseTexts:r,item:i}=t,o=U.filter(a=>s[a].state==="not");return p`<section class="ck-practice-longer" aria-label=${l(n.strings,"longer")}>
    <h5>${l(n.strings,"longer")}</h5>
    <p>${l(n.strings,"longer_text")}</p>
    ${o.map(a=>{let c=ye(i.coding)===K&&a==="verdict",d=Ar(t,e,a),u=a==="verdict"&&!c?ne:a;return p`${d?p`<p><b>${d.text}</b> ${[d.help,d.trap].filter(Boolean).join(" ")}</p>`:m}<p>${it(r.section(u))}</p>`})}
  </section>`}function Er({texts:t,caseTexts:e,item:s}){let n=e.disagreement(s.id);return n?p`<p data-part="disagreement"><b>${l(t.strings,"also")} ${n.codings}.</b> ${n.because}</p>`:m}function on(t,e){let{texts:s,caseTexts:n,item:r}=t,{strings:i}=s,o=le(r,e),a=U.map(d=>o[d].state),c=n.story(r.id).some(({clue:d})=>d);return p`
    ${Sr(t,e,o)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(i,"without_reason")}</p>`:m}
    ${e.because?p`<p class="ck-practice-own">${l(i,"own",{text:e.because})}</p>`:m}
    <p><b>${l(i,"coded",{coding:n.coding(r.coding)})}</b>
      ${c?l(i,"clues"):m}</p>
    ${os(t,e)}
    ${Er(t)}
    ${e.confidence==="sure"&&a.includes("not")?Tr(t,e,o):m}`}function as(t,e,s,n){let r=t.story(e,n);return p`<p class="ck-practice-about">${t.about(e)}</p>
    <p class="ck-practice-text">${r.map(({text:i,clue:o})=>o&&s?p`<mark>${i}</mark>`:i)}</p>`}function an(t,e,s){let n=r=>s.change({...e,because:r.target.value});return p`<label class="ck-practice-because">${t}
    <input
      class="ck-field"
      type="text"
      maxlength=${nt}
      .value=${$e(e.because??"")}
      @input=${n}
    /></label>`}function is(t,e,s,n){let{texts:r,caseTexts:i,uid:o,draft:a,missing:c}=t,d=Oe({name:`${o}-${e}`,legend:i.asked(e),hint:e==="verdict"&&!n?l(r.strings,"hint"):void 0,describedBy:e===c?`${o}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:i.label(f)})),value:a[e],change:f=>f!==void 0&&s.change({...a,[e]:f}),locked:n,inline:!0}),u=e===c;return p`<div class=${u?"ck-practice-lacking":""}>
    ${u?p`<p class="ck-practice-missing" id="${o}-missing">${l(r.strings,`missing_${e}`)}</p>`:m}
    ${d}
  </div>`}function Rr(t,e,s){let{texts:n,uid:r,draft:i}=t,{strings:o}=n;return p`<form autocomplete="off" @submit=${c=>{c.preventDefault(),e.check()}}>
    ${is(t,"verdict",e,s)}
    ${i.verdict===K?p`${is(t,"level",e,!1)}${is(t,"mode",e,!1)}`:m}
    ${Oe({name:`${r}-confidence`,legend:l(o,"confidence"),choices:oe.map(c=>({id:c,text:l(o,`confidence_${c}`)})),value:i.confidence,change:c=>c!==void 0&&e.change({...i,confidence:c}),inline:!0})}
    ${an(l(o,"because"),i,e)}
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(o,"check")}</button>
  </form>`}function cn(t){let{texts:e,caseTexts:s,item:n}=t;return p`${as(s,n.id,!0)}
    <div class="ck-practice-feedback">
      <p><b>${l(e.strings,"coded",{coding:s.coding(n.coding)})}</b></p>
      ${os(t)}
    </div>`}function ln(t,e,s,n,r){let{caseTexts:i,item:o,texts:a}=t;return p`${as(i,o.id,s!==void 0)}
    ${s?p`<section class="ck-practice-feedback" aria-labelledby="${n.uid}-feedback">
            <h4 id="${n.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${on(t,s)}
          </section>`:Rr(n,r,e.kind==="faded")}`}function dn({dimension:t,first:e,second:s},n,r,i){let{texts:o,caseTexts:a,draft:c,uid:d}=r,{strings:u}=o,f=c.shown===!0,g=n.map(y=>a.label(new Map(Ot(y)).get(t)??y)),v=y=>{y.preventDefault(),i.change({...c,shown:!0})},k=t==="verdict"?ne:t;return p`<div class="ck-practice-pair">${[e,s].map(y=>p`<div><h4>${a.title(y)}</h4>${as(a,y,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${v}>
    ${an(l(u,"contrast_note"),c,i)}
    ${f?m:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-practice-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-practice-deciding">${[e,s].map((y,h)=>p`<div>
            <dt><b>${g[h]}</b> <span class="ck-practice-about">${a.title(y)}</span></dt>
            <dd>${a.reason(y,t)?.because}</dd>
          </div>`)}</dl>
        <p>${it(a.section(k))}</p>
      </section>`:m}`}function fe(t,e,s,n={}){return p`<button
    type="button"
    class="ck-button ${n.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${n.off??!1}
    @click=${$t(s)}
  >${n.label??l(t,e)}</button>`}function un(t){let{question:e,key:s,course:n,steps:r,at:i,step:o,answer:a,actions:c,go:d}=t,{texts:u,caseTexts:f,draft:g,uid:v}=e,{strings:k}=u,y=n.item(o.id),h={texts:u,key:s,caseTexts:f,item:y},_=({kind:E})=>E!=="contrast"&&E==="again"==(o.kind==="again"),N=r.filter(_).length,D=Math.max(1,r.slice(0,i+1).filter(_).length),A=l(k,`block_${o.block??o.kind}`),L=o.kind==="contrast"?A:l(k,"progress",{number:D,count:N,block:A}),S=a||o.kind==="worked"||o.kind==="contrast"&&g.shown,M=o.kind==="worked"||o.kind==="faded",T=r.findIndex(({kind:E})=>E!=="worked"&&E!=="faded"),H=i===r.length-1,w=()=>d(H?{stage:"end"}:{at:i+1}),R=o.contrast?l(k,`contrast_${o.contrast.dimension}`):f.title(o.id);return p`<div class="ck-practice-progress"><progress max=${N} value=${D} aria-label=${l(k,"progress_label")}></progress><span id="${v}-progress">${L}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${v}-progress">${R}</h3>
      ${o.kind==="case"?m:p`<p class="ck-practice-hint">${l(k,`about_${o.kind}`)}</p>`}
      ${o.contrast?dn(o.contrast,[y.coding,n.item(o.contrast.second).coding],e,c):o.kind==="worked"?cn(h):ln(h,o,a,e,c)}
    </article>
    <div class="ck-actions ck-practice-moves">
      ${S?fe(k,H?"finish":"next",w,{primary:!0}):fe(k,"skip",w)}
      ${fe(k,"previous",()=>d({at:i-1}),{off:i===0})}
      ${M&&T>i?fe(k,"skip_examples",()=>d({at:T})):m}
      ${H&&S?m:fe(k,"stop",()=>d({stage:"end"}))}
    </div>`}function pn({texts:t,caseTexts:e,course:s,state:n},r,i){let o=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${o}.${r}`;if(r==="json"){let c=Js(t,e,s,n,o);de(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else de(a,"text/csv",bt(ns(e,s,n),yt(t.lang)));i.report(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function cs(t,e){return l(t,e===1?"take_up_one":"take_up_many",{count:e})}function ls(t,e){let{texts:s,course:n,kept:r,tabKept:i,tabLost:o}=t,{strings:a,lang:c}=s,d=g=>p`<p class="ck-notice">${g}</p>`,u=r.state==="kept"?r.value:null,f=u?.state?n.missed(u.state):[];return p`${i?m:d(l(a,"tab_blocked"))}
    ${o?d(l(a,"tab_lost")):m}
    ${r.state==="corrupt"?d(l(a,"device_corrupt")):m}
    ${u&&!u.state?d(l(a,"device_other")):m}
    ${u?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(a,"device_kept",{date:he(u.saved,c)})}</p>
          ${f.length>0?fe(a,"review",()=>e.review(f),{primary:!0,label:cs(a,f.length)}):m}
          <button type="button" class="ck-button" data-action="resume" @click=${()=>u.state&&e.resume(u.state)}>${l(a,"resume")}</button></div>`:m}`}function fn(t,e){let{texts:s,uid:n,host:r,erasing:i,said:o}=t,{strings:a}=s,c=d=>o.by===d?p`<p class="ck-status" data-part="said">${o.text}</p>`:m;return p`<section class="ck-practice-data" aria-labelledby="${n}-data">
    <h4 id="${n}-data">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${z(n,a,"save",e.save)} ${c("save")}
    ${z(n,a,"download_csv",()=>pn(t,"csv",e))}
    ${c("download_csv")}
    ${z(n,a,"download_json",()=>pn(t,"json",e))}
    ${c("download_json")}
    ${z(n,a,"print",e.print)}
    ${z(n,a,"erase",()=>e.ask(!0))}
    ${i?we(a,()=>e.ask(!1),e.erase):m}
  </section>`}function mn({texts:t,caseTexts:e},s){return s===ne?l(t.strings,"near_misses"):e.coding(s)}function ds(t,{table:e},s){let n=[...e.get(s)??[]],r=n.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.texts.strings,"no_case")}</span>`;let i=n.filter(([a])=>a!==s),o=r-i.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.texts.strings,"of",{part:o,whole:r})}</b>
    ${i.map(([a,c])=>p`<small>${l(t.texts.strings,"elsewhere",{count:c,box:mn(t,a)})}</small>`)}`}function Pr(t,e){let{texts:s,caseTexts:n}=t,{strings:r,codes:i}=s;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-practice-list">${[...e.table.keys()].map(o=>p`<li>${mn(t,o)} ${ds(t,e,o)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-practice-table">
      <thead><tr><td></td>${i.mode.map(o=>p`<th scope="col">${n.label(o)}</th>`)}</tr></thead>
      <tbody>
        ${i.level.map(o=>p`<tr><th scope="row">${n.label(o)}</th>
            ${i.mode.map(a=>p`<td>${ds(t,e,ae({level:o,mode:a}))}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${i.mode.length}>${ds(t,e,ne)}</td></tr>
      </tbody>
    </table></div>`}function Or({texts:{strings:t}},{byDimension:e}){let s=U.filter(n=>e[n].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${s.map(n=>{let{exact:r,defensible:i,of:o}=e[n];return p`<li><b>${l(t,`name_${n}`)}</b> ${l(t,"accuracy_line",{exact:r,of:o})}${i>0?` ${l(t,"accuracy_defensible",{defensible:i})}`:""}</li>`})}</ul>`}function Mr({texts:{strings:t}},{byConfidence:e}){return e.length===0?m:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(({confidence:s,agreed:n,of:r})=>p`<li>${l(t,`mirror_${s}`,{agreed:n,of:r})}</li>`)}</ul>`}function Lr({caseTexts:t},e){let s=t.link(e);return s?p`<a href=${s}>${t.title(e)}</a>`:t.title(e)}function Nr({texts:{strings:t},course:e,state:s}){let n=Object.entries(s.again);if(n.length===0)return m;let r=n.filter(([i,o])=>!Qe(le(e.item(i),o)));return p`<p>${l(t,"end_again",{found:r.length,of:n.length})}</p>`}function Dr(t){let{texts:e,caseTexts:s,course:n,state:r}=t,i=n.missed(r);if(i.length===0)return m;let{byDimension:o,table:a}=Zt(n.items,r.answers),c=g=>o[g].exact+o[g].defensible<o[g].of,d=[...a.get(ne)?.keys()??[]].some(g=>g!==ne),f=[...U.filter(c),...d?[ne]:[]].flatMap(g=>s.section(g)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${i.map(g=>p`<li>${Lr(t,g)} <span class="ck-practice-about">${s.coding(n.item(g).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(g=>p`<li>${it(g)}</li>`)}</ul>`:m}`}function gn(t){let{texts:e,course:s,state:n}=t,r=Zt(s.items,n.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-practice-date">${l(e.strings,"end_date",{date:he(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${Nr(t)}
          ${Or(t,r)} ${Pr(t,r)} ${Mr(t,r)} ${Dr(t)}`}`}function hn(t,e){return new Ve("case-practice",t.id,s=>{if(!Q(s)||typeof s.version!="string"||typeof s.saved!="string")return null;let{version:n,saved:r,state:i}=s;if(n!==t.version)return{version:n,saved:r,state:null};let{answers:o,again:a,place:c}=Q(i)?i:{};return{version:n,saved:r,state:e.accept({answers:o,again:a,place:c})}})}var Hr=[10,20,40];function $n(t){let{texts:e,caseTexts:s,course:n,uid:r,place:i,change:o}=t,{strings:a,codes:c}=e,d=n.count(0,i.focus),u=Hr.filter(h=>h<d),f=(h,_)=>n.has(h)?p`<option value=${h} .selected=${$e(h===i.focus)}>${_}</option>`:m,g=c.level.flatMap(h=>c.mode.map(_=>ae({level:h,mode:_}))),v=h=>o({...i,focus:h.target.value}),k=h=>h.target.checked;return p`<form class="ck-practice-start" autocomplete="off" @submit=${h=>{h.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Oe({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(h=>({id:h,text:h==="0"?l(a,"all",{count:d}):h})),value:String(u.includes(i.n)?i.n:0),change:h=>o({...i,n:Number(h)}),inline:!0}):m}
    <label class="ck-practice-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${v}>
        <option value="" .selected=${$e(!i.focus)}>${l(a,"focus_all")}</option>
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
      .checked=${$e(i.examples)}
      @change=${h=>o({...i,examples:k(h)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${i.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:i.review.length})}</p>`:m}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}var bn=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let{strings:i}=n,o=e.dataset.ckUid??"",a=x=>e.querySelector(`[data-part="${x}"]`),c=a("live"),d=a("sheet");if(!c||!d)throw new Error("The cases are not in the page.");let u=new Tt(d,n,r),f=new Rt(n,r),g=hn(n,f),v=g.read(),k="",y="",h,_=!1,N=!1,D=()=>f.stateOf(t),A=x=>{N=!0;for(let[$,O]of Object.entries(x))t.set($,O);N=!1,t.save_changes(),F()},C=x=>{let $=a(x);$?.focus({preventScroll:!0}),(x==="title"&&D().place.stage==="going"?c:$?.closest(".ck-practice-feedback")??$)?.scrollIntoView({block:"start",behavior:"instant"})},L=x=>{k="",y="",h=void 0,_=!1,A({place:{...D().place,draft:{},...x}}),C("title")},S=x=>{N=!0,t.set("answers",{}),t.set("again",{}),N=!1,L({at:0,...x})},M=x=>S({stage:"going",review:x,reviewOnly:!0,examples:!1}),T=(x,$)=>($.kind==="again"?x.again:x.answers)[$.id],H=({place:x},$,O)=>{if(O)return O;let b=x.draft.at===x.at?x.draft:{};return $.kind==="faded"?{...b,verdict:ye(f.item($.id).coding)}:b},w=(x,$)=>({change(O){h=void 0,A({place:{...x.place,draft:{...O,at:x.place.at}}}),O.shown&&!H(x,$,void 0).shown&&C("feedback")},check(){let{at:O,shown:b,...P}=H(D(),$,void 0),V={...P,...$.kind==="faded"&&{given:!0}},B=ss(n.codes,V);if(h=(P.verdict===K?U:["verdict"]).find(Ne=>!P[Ne]),typeof B=="string"||h){h??="verdict",k=l(i,`missing_${h}`),F();let Ne=c.querySelector(`input[name="${o}-${h}"]`);Ne?.focus({preventScroll:!0}),Ne?.closest(".ck-practice-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let ie=$.kind==="again"?"again":"answers";k=nn({texts:n,key:r,caseTexts:u,item:f.item($.id)},B);let{answers:me,again:ze}=D();A({[ie]:{...ie==="again"?ze:me,[$.id]:B}}),C("feedback")}}),R={save(){let x={version:n.version,saved:new Date().toISOString(),state:D()};E(l(i,`saved_${g.write(x)}`),"save")},resume(x){A({...x}),C("title")},review:M,ask(x){_=x,F(),c.querySelector(`[data-action="${x?"erase_cancel":"erase"}"]`)?.focus()},erase(){let x=g.erase();_=!1,A({answers:{},again:{},place:{}}),E(l(i,x==="ok"?"erased":"erased_page")),C("title")},print:()=>He(c),report:(x,$)=>E($,x)},E=(x,$="")=>{k=x,y=$,F()},I=(x,$,O)=>{let b=$.findIndex((me,ze)=>me.kind!=="worked"&&me.kind!=="contrast"&&!(me.kind==="faded"&&ze<x.place.at)&&!T(x,me)),P=$.reduce((me,ze,Ne)=>T(x,ze)?Ne:me,-1),B=b<Math.max(x.place.at,P)?"go_skipped":"go_on",q=f.missed(x),ie=()=>S({stage:"start",review:q,reviewOnly:!1});return p`${gn({texts:n,caseTexts:u,course:f,uid:o,state:x})}
      <div class="ck-actions ck-practice-moves">
        ${b>=0?fe(i,$[b]?.kind==="again"?"go_back":B,()=>L({stage:"going",at:b}),{primary:!0}):m}
        ${q.length>0?fe(i,"review",()=>M(q),{label:cs(i,q.length)}):m}
        ${fe(i,"restart",ie)}
      </div>
      ${fn(O,R)}`},W=x=>{let{place:$}=x,O=f.steps(x),b=O[Math.min($.at,O.length-1)],P={texts:n,caseTexts:u,course:f,uid:o,host:s,state:x,kept:v,erasing:_,said:{by:y,text:k},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if($.stage==="going"&&b){let V=Math.min($.at,O.length-1),B=T(x,b),q=H(x,b,B),ie={texts:n,caseTexts:u,uid:o,draft:q,missing:h},me=w(x,b);return un({question:ie,key:r,course:f,steps:O,at:V,step:b,answer:B,actions:me,go:L})}return $.stage==="end"?p`${ls(P,R)}${I(x,O,P)}`:p`${ls(P,R)}${$n({texts:n,caseTexts:u,course:f,uid:o,place:$,change:V=>A({place:V}),begin:()=>L({stage:"going",at:0,reviewOnly:!1})})}`};function F(){if(N)return;let x=D();te(p`${W(x)}
        <p role="status" class=${y||x.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${k}</p>`,c)}for(let x of[...Pt,"tab"])t.on(`change:${x}`,F);let Y=_t(()=>{v=g.read(),F()});return F(),e.dataset.ckReady="",()=>{for(let x of[...Pt,"tab"])t.off(`change:${x}`,F);Y()}};function Ir(t,e){if(e==null)return[];let s=typeof e=="string"?[e]:e;if(!Array.isArray(s))return"not-a-choice";let n=t.options;if(!s.every(i=>n.includes(i)))return"unknown-option";let r=n.filter(i=>s.includes(i));return r.length>1&&t.kind!=="multiple"?"too-many":r}function us(t,e){if(!Q(e))return{choices:{},problems:[["","not-answers"]]};let s=new Map,n=[];for(let[i,o]of Object.entries(e)){let a=t.find(({id:d})=>d===i),c=a?Ir(a,o):"unknown-question";typeof c=="string"?n.push([i,c]):c.length>0&&s.set(i,c)}let r={};for(let{id:i}of t){let o=s.get(i);o&&(r[i]=o)}return{choices:r,problems:n}}function Mt(t,e){if(e.length===0)return{state:"unanswered",credit:null};let s=e.filter(r=>t.includes(r)).length,n=Math.max(0,s-(e.length-s))/t.length;return{state:n===1?"right":n>0?"partly":"not",credit:n}}function yn(t,e,s,n){let r=t.filter(({id:a})=>s[a]),i=a=>({right:a.filter(({id:c})=>Mt(e[c]??[],s[c]??[]).state==="right").length,of:a.length}),o=oe.map(a=>[a,i(r.filter(({id:c})=>n[c]===a))]);return{first:i(r),byConfidence:o.filter(([,{of:a}])=>a>0)}}function at(t,e){return t.querySelector(`[data-part="${e}"]`)}function wn(t,e,{texts:s,right:n,number:r,uid:i},o){let{strings:a,lang:c}=s,{id:d,kind:u}=e,f=at(t,"options"),g=at(t,"controls"),v=at(t,"answer");if(!f||!g||n&&!v)throw new Error(`The question ${d} is not whole in the page.`);let k=[...f.querySelectorAll("input")],y=k.map(S=>{let M=document.createElement("small");return M.className="ck-quiz-mark",S.parentElement?.append(M),M}),h=at(t,"own-reason"),_=at(t,"paper-line"),N=!1;v?.querySelector("summary")?.addEventListener("click",()=>{v.classList.toggle("ck-quiz-opened",!v.open)}),f.addEventListener("change",({target:S})=>{S instanceof HTMLInputElement&&o.choose(e,S.value,S.checked)});let D=(S,M)=>p`${u==="explain"?p`<label class="ck-quiz-reason ${S.reasons[d]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${s.longest_reason}
              .value=${$e(S.reasons[d]??"")}
              ?readonly=${M}
              @input=${T=>o.setReason(d,T.target.value)}
            ></textarea>
          </label>`:m}${Oe({name:`${i}-${d}-confidence`,legend:l(a,"confidence"),choices:oe.map(T=>({id:T,text:l(a,`confidence_${T}`)})),value:S.confidence[d],change:T=>T&&o.setConfidence(d,T),locked:S.first[d]!==void 0,inline:!0})}`,A=(S,M)=>{k.forEach((T,H)=>{let w=S.includes(T.value),R=n?.includes(T.value)??!1;T.checked=w,T.disabled=M&&!w,T.parentElement?.classList.toggle("ck-quiz-key",M&&R),T.parentElement?.classList.toggle("ck-quiz-other",M&&w&&!R);let E=[...R?["mark_right"]:[],...w?["mark_chosen"]:[]],I=y[H];I.textContent=M?E.map(W=>l(a,W)).join(", "):""})},C=(S,M,T,H,w)=>{for(let R of S.querySelectorAll("[data-option]"))R.hidden=!(w||M.includes(R.dataset.option??""));h&&(h.hidden=!T.reasons[d],te(p`<strong>${l(a,"own_reason")}</strong> ${T.reasons[d]}`,h)),S.hidden=!H,H!==N&&(S.open=H,S.classList.remove("ck-quiz-opened")),N=H},L=(S,M,T,H,w)=>{let{state:R}=Mt(S,M),E=l(a,`state_${R}`,{right:re(S,c)});return p`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${T?"":"ck-button-primary"}"
        data-action=${T?"again":"check"}
        @click=${$t(()=>T?o.tryAgain(d):o.check(d))}
      >${l(a,T?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:r})}</span></button>
      <p role="status" class="ck-status" data-state=${T?R:m}>${T?p`${E}${H?` ${l(a,"sure_and_not")}`:""}`:w}</p></div>`};return{draw(S,M){let T=S.answers[d]??[],H=n!==null&&S.checked.includes(d),w=String(S.first[d])===String(T),E=!(n!==null&&Mt(n,T).state==="right")&&w&&S.confidence[d]==="sure";A(T,H),v&&n&&C(v,[...T,...n],S,H,E),_&&(_.hidden=!!S.reasons[d]),te(p`${D(S,H)}
          ${n?L(n,T,H,E,M):m}`,g)},focus(){k[0]?.focus()}}}var ps=["answers","first","confidence","reasons","checked"];function kn(t,e,s){let n=new Map(Object.entries(Q(e)?e:{})),r={};for(let{id:i}of t){let o=s(n.get(i));o&&(r[i]=o)}return r}function vn(t,{questions:e,longest_reason:s}){let n=us(e,t.get("answers")).choices,r=t.get("checked"),i=oe;return{answers:n,first:us(e,t.get("first")).choices,confidence:kn(e,t.get("confidence"),o=>i.includes(o)?String(o):""),reasons:kn(e,t.get("reasons"),o=>typeof o=="string"&&o.trim()?o.slice(0,s):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(r)&&r.includes(o))}}var xn=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key"),{strings:i,questions:o}=n,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let d=()=>vn(t,n),u=!1,f="",g={},v=!1,k=w=>{v=!0;for(let[R,E]of Object.entries(w))t.set(R,E);v=!1,t.save_changes(),M()},y=(w,R)=>Object.fromEntries(Object.entries(w).filter(([E])=>E!==R)),h={choose({id:w,kind:R,options:E},I,W){let{answers:F,checked:Y}=d();if(g=y(g,w),Y.includes(w))return M();let x=R==="multiple"?F[w]??[]:[],$=E.filter(O=>O===I?W:x.includes(O));k({answers:{...y(F,w),...$.length>0&&{[w]:$}},checked:Y})},setConfidence:(w,R)=>k({confidence:{...d().confidence,[w]:R}}),setReason:(w,R)=>k({reasons:{...y(d().reasons,w),...R.trim()&&{[w]:R}}}),check(w){let{answers:R,first:E,checked:I}=d(),W=R[w];f="",g={...g,[w]:W?"":l(i,"nothing")},W?k({first:{[w]:W,...E},checked:[...I,w]}):M()},tryAgain(w){let{answers:R,checked:E}=d();k({checked:E.filter(I=>I!==w),answers:y(R,w)}),_.get(w)?.focus()}},_=new Map(o.map((w,R)=>{let{id:E}=w,I=e.querySelector(`[data-question="${E}"]`);if(!I)throw new Error(`The question ${E} is not in the page.`);let W=r?r.right[E]??[]:null,F={texts:n,right:W,number:R+1,uid:a};return[E,wn(I,w,F,h)]})),N=w=>c.querySelector(`[data-action="${w}"]`)?.focus(),D=w=>{u=w,f="",M(),N(w?"erase_cancel":"erase")},A=()=>{u=!1,g={},f=l(i,"erased"),k({answers:{},first:{},confidence:{},reasons:{},checked:[]}),N("erase")},C=({first:w,confidence:R})=>{if(!r)return m;let E=yn(o,r.right,w,R);if(E.first.of===0)return m;let I=E.byConfidence.map(([W,F])=>p`<li>${l(i,"mirror",{confidence:l(i,`confidence_${W}`),...F})}</li>`);return p`<div class="ck-quiz-summary">
      <p>${l(i,"first_try",{...E.first,count:o.length})}</p>
      ${I.length>0?p`<p>${l(i,"mirror_title")}</p><ul>${I}</ul>`:m}
    </div>`},L=()=>s==="notebook"?l(i,"mine_notebook"):(t.get("tab")??"ok")==="ok"?l(i,"mine"):l(i,"tab_blocked"),S=w=>te(p`${C(w)}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(i,"tab_lost")}</p>`:m}
        <p class="ck-quiz-hint">${L()}</p>
        ${z(a,i,"erase",()=>D(!0))}
        ${u?we(i,()=>D(!1),A):m}
        <p role="status" class="ck-status">${f}</p>`,c);function M(){if(v)return;let w=d();for(let[R,E]of _)E.draw(w,g[R]??"");S(w)}let T=w=>w.preventDefault();e.addEventListener("submit",T);let H={};for(let{id:w}of o){let R=[...e.querySelectorAll(`[data-question="${w}"] [data-part="options"] input`)];R.some(E=>E.checked!==E.defaultChecked)&&(H[w]=R.filter(({checked:E})=>E).map(({value:E})=>E))}Object.keys(H).length>0&&k({answers:{...d().answers,...H}});for(let w of[...ps,"tab"])t.on(`change:${w}`,M);return M(),e.dataset.ckReady="",()=>{for(let w of[...ps,"tab"])t.off(`change:${w}`,M);e.removeEventListener("submit",T)}};var Me=["before","after","looking-back"];function We(t){return Me.includes(t)}function Fe(t,e){if(!Q(e))return{answers:{},problems:[["","not-answers"]]};let s=t.items.map(d=>d.id),{minimum:n,maximum:r,step:i}=t.scale,o=[],a=new Map;for(let[d,u]of Object.entries(e))if(!s.includes(d))o.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?o.push([d,"not-a-number"]):!Number.isInteger(u)||u<n||u>r?o.push([d,"off-scale"]):(u-n)%i!==0?o.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of s){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:o}}function Lt(t,e){let s=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),n=s.length>=t.minimum;return{subscale:t.id,mean:n?s.reduce((r,i)=>r+i,0)/s.length:null,answered:s.length,of:t.items.length}}function ct({subscales:t},e){return t.map(s=>Lt(s,e))}function Cn({subscales:t},e,s){let n=t.filter(a=>a.family===e).map(a=>Lt(a,s)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(n.length<2)return null;let r=Math.max(...n.map(({mean:a})=>a)),i=Math.min(...n.map(({mean:a})=>a)),o=a=>n.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:o(r),lowest:r===i?[]:o(i)}}function Sn(t,e){let{comparisons:s,first_step:n}=t.feedback;return{comparisons:s.flatMap(({family:r})=>Cn(t,r,e)??[]),firstStep:Cn(t,n.family,e)?.lowest[0]??null}}var G={width:92,height:46,gap:10,left:8,inset:10},_n=44,An=G.height+30;function jr({picture:t,subscales:e},s){let n=e.filter(o=>o.family===t?.rows),r=e.filter(o=>o.family===t?.columns),i=n.flatMap(o=>r.map(a=>({row:o,column:a,values:o.items.filter(c=>a.items.includes(c)).map(c=>s[c])})));return{rows:n,columns:r,all:i}}function Tn({texts:t,key:e},s,n){if(!e.picture)return m;let{strings:r,lang:i}=t,{rows:o,columns:a,all:c}=jr(e,s),d=l(r,"blank"),u=A=>A===void 0?d:String(A),f=A=>re(A.values.map(u),i),g=A=>{let{mean:C}=Lt(A,s);return C===null?l(r,"not_computed"):ht(C,i)},v=c.map(A=>l(r,"picture_cell",{row:A.row.label,column:A.column.label,values:f(A)})).join(" · "),k=2*G.left+a.length*(G.width+G.gap)-G.gap,y=_n+o.length*An,{minimum:h,maximum:_}=t.scale,N=A=>(e.families[A]??A).toLocaleLowerCase(i),D={minimum:h,maximum:_,rows:N(e.picture.rows),columns:N(e.picture.columns)};return p`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${k} ${y}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(r,"picture_title")}</title>
      <desc id="${n}-words">${v}</desc>
      ${a.map((A,C)=>{let L=G.left+C*(G.width+G.gap)+G.width/2;return Ae`<text class="ck-self-assessment-label" x=${L} y="14" text-anchor="middle">${A.label}</text>
          <text class="ck-self-assessment-mean" x=${L} y="31" text-anchor="middle">${g(A)}</text>`})}
      ${o.map((A,C)=>{let L=_n+C*An;return Ae`<text class="ck-self-assessment-label" x=${G.left} y=${L+14}>${A.label}<tspan class="ck-self-assessment-mean" dx="8">${g(A)}</tspan></text>
          ${a.map((S,M)=>Br(G.left+M*(G.width+G.gap),L+21,c.find(T=>T.row===A&&T.column===S)?.values??[],[h,_],u))}`})}
    </svg>
    <figcaption>${l(r,"picture_text",D)}</figcaption>
    <details>
      <summary>${l(r,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(A=>p`<th scope="col">${A.label}</th>`)}
            <th scope="col">${l(r,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(A=>p`<tr>
              <th scope="row">${A.label}</th>
              ${c.filter(C=>C.row===A).map(C=>p`<td>${f(C)}</td>`)}
              <td>${g(A)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(r,"score")}</th>
            ${a.map(A=>p`<td>${g(A)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Br(t,e,s,[n,r],i){let o=G.width-2*G.inset,a=G.height/(s.length+1);return Ae`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${G.width} height=${G.height} rx="6"></rect>
    ${s.map((c,d)=>{let u=e+a*(d+1),f=t+G.inset,g=Ae`<line class="ck-self-assessment-rail" x1=${f} x2=${f+o} y1=${u} y2=${u}></line>`;if(c===void 0)return Ae`${g}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+o/2} y=${u+4} text-anchor="middle">${i(c)}</text>`;let v=f+o*(c-n)/(r-n),k=v<f+o/2;return Ae`${g}<circle class="ck-self-assessment-dot" cx=${v} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${k?v+9:v-9} y=${u+4} text-anchor=${k?"start":"end"}>${i(c)}</text>`})}`}function fs({texts:t},e){return e==null?l(t.strings,"not_computed"):ht(e,t.lang)}function Vr({texts:t,key:e},s){let{strings:n,lang:r}=t,{comparisons:i,firstStep:o}=Sn(e,s),a=d=>re(d.map(u=>{let f=e.subscales.find(g=>g.id===u);return f?.phrase??f?.label??u}),r),c=e.feedback.first_step;return i.length===0?p`<p>${l(n,"too_few")}</p>`:p`<p>
      ${i.map(({family:d,highest:u,lowest:f})=>{let g=e.feedback.comparisons.find(k=>k.family===d),v=f.length>0?g?.different:g?.same;return p`${Qt(v??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${l(n,"first_step")}</h4>
      <p>${o&&c.steps[o]||c.otherwise}</p>
    </div>`}function qr(t,e){let{subscales:s,families:n}=t.key,{strings:r}=t.texts;return p`<h4>${l(r,"scores_title")}</h4>
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
              <td>${fs(t,d?.mean)}</td>
              <td>${l(r,"answered_of",{answered:d?.answered??0,of:d?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function ms({texts:t,key:e}){let{id:s,version:n,title:r,lang:i}=t,{card:o,subscales:a}=e,c=a.map(({id:d,items:u,minimum:f})=>({id:d,items:u,minimum:f}));return{id:s,version:n,title:r,language:i,...o,subscales:c}}function Qr(t){let{id:e,version:s,lang:n,strings:r}=t.texts,{card:i}=t.key,o=d=>p`<ul>${d.map(u=>p`<li>${u}</li>`)}</ul>`,a=i.status==="validated"?"card_validated":"card_not_validated",c=()=>de(`${e}-card-${n}.json`,"application/json",`${JSON.stringify(ms(t),null,2)}
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
  </section>`}function En(t,e,s){return p`<section class="ck-self-assessment-result" aria-labelledby="${s}-result">
    <h3 id="${s}-result" tabindex="-1" data-part="result-title">${l(t.texts.strings,"result")}</h3>
    ${Vr(t,e)} ${Tn(t,e,s)}
    <div class="ck-self-assessment-columns">
      <div>${qr(t,ct(t.key,e))}</div>
      ${Qr(t)}
    </div>
  </section>`}function Le({texts:t},e){return l(t.strings,`occasion_${e}`)}function Kr(t,e,s,n){let{id:r,version:i,lang:o}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:i,language:o,occasion:s,date:n,answers:e,scores:ct(t.key,e),card:ms(t)}}function Wr({texts:t},e,s,n){let{id:r,version:i,items:o,strings:a}=t;return[["instrument","version","occasion","date","item","text","answer"].map(d=>l(a,`column_${d}`)),...o.map(({id:d,text:u})=>[r,i,s,n,d,u,e[d]??""])]}function Rn({content:t,answers:e,occasion:s},n,r){let{id:i,lang:o,strings:a}=t.texts,c=new Date().toISOString().slice(0,10),d=`${i}-${s}-${c}.${n}`;if(n==="json"){let u=Kr(t,e,s,c);de(d,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Wr(t,e,s,c);de(d,"text/csv",bt(u,yt(o)))}r.tell(`download_${n}`,l(a,"downloaded",{file:d}))}function Pn(t){let e=t.slice(0,8).map(s=>s.length>24?`${s.slice(0,24)}…`:s);return t.length>e.length?[...e,"…"]:e}function Fr({content:t,reading:e,refused:s,tabKept:n,tabLost:r}){let{strings:i}=t.texts,o=[...new Set([...e.refused,...s.filter(Boolean)])];return[...n?[]:[l(i,"tab_blocked")],...r?[l(i,"tab_lost")]:[],...e.corrupt?[l(i,"storage_corrupt")]:[],...Pn(e.otherVersions).map(c=>l(i,"storage_other_version",{version:c})),...o.length>0?[l(i,"storage_refused",{items:Pn(o).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function On(t,{occasion:e,saved:s,answers:n}){return{occasion:Le(t,e),date:he(s,t.texts.lang),answered:String(Object.keys(n).length)}}function Mn(t,e){return l(t.texts.strings,"record",On(t,e))}function lt({said:t},e){return t.by!==e||!t.text?m:p`<p class="ck-status" data-part="said" aria-hidden="true">${t.text}</p>`}function Ln(t,e){let{strings:s,lang:n}=t.texts,r=re(e.map(i=>Mn(t,i)),n);return p`<p class="ck-self-assessment-hint">${l(s,"kept_here",{sets:r})}</p>`}function zr(t,e){let{content:s,reading:n}=t,{strings:r}=s.texts;return n.records.length===0?m:p`<h4>${l(r,"records")}</h4>
    <p>${l(r,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${n.records.map(i=>{let o=Le(s,i.occasion);return p`<li>
          <span>${Mn(s,i)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(r,"record_use_label",{occasion:o})}
            @click=${()=>e.use(i)}
          >${l(r,"record_use")}</button>
          ${lt(t,`use_${i.occasion}`)}
        </li>`})}
    </ul>
    ${Ur(s,n.records)}`}function Ur(t,e){if(e.length<2)return m;let{strings:s}=t.texts,n=e.map(r=>ct(t.key,r.answers));return p`<h4>${l(s,"compare_title")}</h4>
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
              ${n.map(o=>p`<td>${fs(t,o[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Nn(t,e){let{content:s,uid:n,occasion:r,host:i,erasing:o,replacing:a}=t,{strings:c}=s.texts,d=u=>{let{value:f}=u.target;We(f)&&e.setOccasion(f)};return p`<section class="ck-self-assessment-mine" aria-labelledby="${n}-mine">
    <h3 id="${n}-mine">${l(c,"mine")}</h3>
    <p>${l(c,i==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Fr(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Me.map(u=>p`<label
          ><input
            type="radio"
            name="${n}-occasion"
            data-part="occasion"
            value=${u}
            .checked=${u===r}
            @change=${d}
          /><span>${Le(s,u)}</span></label
        >`)}
    </fieldset>
    ${z(n,c,"save",e.save)} ${lt(t,"save")}
    ${a?Wt(c,"replace",()=>e.replace(!1),()=>e.replace(!0),On(s,a)):m}
    ${z(n,c,"download_json",()=>Rn(t,"json",e))}
    ${lt(t,"download_json")}
    ${z(n,c,"download_csv",()=>Rn(t,"csv",e))}
    ${lt(t,"download_csv")}
    ${z(n,c,"print",e.print)}
    ${z(n,c,"erase",e.askErase)} ${lt(t,"erase")}
    ${o?we(c,e.cancelErase,e.erase):m}
    ${zr(t,e)}
  </section>`}function Dn(t,e){let s=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],n=a=>{for(let c of t.querySelectorAll("[data-clear]")){let d=a[c.dataset.clear??""]===void 0;d&&c===document.activeElement&&t.querySelector(`input[data-item="${c.dataset.clear}"]`)?.focus(),c.hidden=d}},r=({target:a})=>{a instanceof HTMLInputElement&&a.dataset.item&&e(a.dataset.item,Number(a.value))},i=a=>{let c=a.target.closest("[data-clear]");c?.dataset.clear&&e(c.dataset.clear,void 0)},o=a=>a.preventDefault();return t.addEventListener("change",r),t.addEventListener("click",i),t.addEventListener("submit",o),{show(a){for(let c of s())c.checked=a[c.dataset.item??""]===Number(c.value);n(a)},stop(){t.removeEventListener("change",r),t.removeEventListener("click",i),t.removeEventListener("submit",o)}}}function Hn(t){let e={};for(let s of t.querySelectorAll("input[data-item]:checked"))!s.defaultChecked&&s.dataset.item&&(e[s.dataset.item]=Number(s.value));return e}var gs=1;function Gr(t){return!Q(t)||t.format!==gs||!Array.isArray(t.records)?null:t.records.every(Q)?{format:gs,records:t.records}:null}function hs({id:t},e){return new Ve("self-assessment",t,Gr,e)}function $s(t,e=Be){let s={records:[],corrupt:!1,otherVersions:[],refused:[]},n=hs(t,e).read();if(n.state==="corrupt")return{...s,corrupt:!0};if(n.state!=="kept")return s;let r=new Map,i=new Set,o=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of n.value.records)if(typeof a=="string"&&a!==t.version)i.add(a);else if(typeof a!="string"||typeof d!="string"||!We(c))s.corrupt=!0;else{let f=Fe(t,u);for(let[g]of f.problems)g?o.add(g):s.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...s,records:Me.flatMap(a=>r.get(a)??[]),otherVersions:[...i],refused:[...o]}}function In(t,e,s=Be){let n=hs(t,s),r=n.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let i=r.state==="kept"?r.value.records:[],o=i.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=n.write({format:gs,records:[...o,{...e}]});return a==="ok"&&o.length<i.length?"replaced":a}function jn(t,e=Be){return hs(t,e).erase()}var Bn=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r={texts:n,key:t.get("_key")},{strings:i}=n,o=e.dataset.ckUid??"",a=n.items.length,c=$=>e.querySelector(`[data-part="${$}"]`),d=c("live"),u=c("progress"),f=c("kept");if(!d||!u||!f)throw new Error("The self-assessment's form is not in the page.");let g=!1,v=!1,k=!1,y,h="",_="",N=$s(n),D=Fe(n,t.get("answers")).problems.map(([$])=>$),A=t.get("tab_lost")===!0||D.includes(""),C=()=>Fe(n,t.get("answers")).answers,L=()=>{let $=t.get("occasion"),O=We($)?$:"before",b=O==="before"&&Object.keys(C()).length===0,P=N.records.some(V=>V.occasion==="before");return s==="page"&&!v&&b&&P?"after":O},S=$=>{t.set("answers",Fe(n,$).answers),t.save_changes()},M=($,O)=>{_=$,h=O,I()},T=$=>e.querySelector(`[data-action="${$}"]`)?.focus(),H=$=>{k=$,I(),T($?"erase_cancel":"erase")},w=$=>{let O=C();if(Object.keys(O).length===0)return M("save",l(i,"save_nothing"));let b=L(),P=N.records.find(ie=>ie.occasion===b);if(P&&!$&&JSON.stringify(P.answers)!==JSON.stringify(O))return y=P,M("",""),T("replace_cancel");let V=new Date().toISOString(),B=In(n,{version:n.version,occasion:b,saved:V,answers:O}),q={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[B];M("save",l(i,q,{occasion:Le(r,b)}))},R={setOccasion($){y=void 0,v=!0,t.set("occasion",$),t.save_changes(),I()},save:()=>w(!1),replace($){y=void 0,$?w(!0):I(),T("save")},askErase:()=>H(!0),cancelErase:()=>H(!1),erase(){let $=jn(n);k=!1,y=void 0,g=!1;for(let O of e.querySelectorAll('input:not([data-item]):not([data-part="occasion"])'))O.checked=!1;t.set("occasion",Me[0]),S({}),W.show({}),M("erase",l(i,$==="ok"?"erased":"erased_page_only")),T("erase")},print:()=>He(e),use($){t.set("occasion",$.occasion),S($.answers);let O=Le(r,$.occasion);M(`use_${$.occasion}`,l(i,"record_used",{occasion:O}))},tell:M},E=()=>{g=!0;let $=Object.keys(C()).length;M("",l(i,"result_ready",{answered:$,total:a})),c("result-title")?.focus()};function I(){let $=C(),O=Object.keys($).length,b=l(i,"progress",{answered:O,total:a});te(N.records.length>0?Ln(r,N.records):m,f),te(p`<div class="ck-self-assessment-progress">
        <progress max=${a} value=${O} aria-label=${l(i,"progress_label")}></progress>
        <span>${b}</span>
      </div>`,u);let P={content:r,host:s,uid:o,answers:$,occasion:L(),reading:N,refused:D,erasing:k,said:{by:_,text:h},replacing:y,tabKept:(t.get("tab")??"ok")==="ok",tabLost:A};te(p`<p class="ck-self-assessment-count">${b}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${E}>
          ${l(i,"show_result")}
        </button>
        <p role="status" class=${_?"ck-visually-hidden":"ck-status"}>${h}</p>
        ${g?En(r,$,o):m}
        ${Nn(P,R)}`,d)}let W=Dn(e,($,O)=>{let{[$]:b,...P}=C();t.set("occasion",L()),S(O===void 0?P:{...P,[$]:O})}),F=()=>{W.show(C()),y=void 0,_="",h=g?l(i,"result_updated"):"",I()},Y=Hn(e);Object.keys(Y).length>0&&(t.set("occasion",L()),S({...C(),...Y})),t.on("change:answers",F),t.on("change:occasion",I),t.on("change:tab",I);let x=_t(()=>{N=$s(n),I()});return W.show(C()),I(),e.dataset.ckReady="",()=>{t.off("change:answers",F),t.off("change:occasion",I),t.off("change:tab",I),x(),W.stop()}};var Vn={"case-classifier":Qs,"case-practice":bn,quiz:xn,"self-assessment":Bn};var qn=0;function Jr({model:t,el:e}){let s=String(t.get("_kind")),n=Vn[s];if(!n)throw new Error(`There is no widget "${s}" in this version of coprod_kit.`);qn+=1;let r=document.createElement("div");r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${qn}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r);let i=[n({model:t,el:r,host:"notebook"}),Ps(r),Os(r)];return()=>{for(let o of i)o()}}var al={render:Jr};export{al as default};
