/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Qs=Object.defineProperty;var vn=t=>{throw TypeError(t)};var Ks=(t,e,n)=>e in t?Qs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var jt=(t,e,n)=>Ks(t,typeof e!="symbol"?e+"":e,n),Vt=(t,e,n)=>e.has(t)||vn("Cannot "+n);var j=(t,e,n)=>(Vt(t,e,"read from private field"),n?n.call(t):e.get(t)),Z=(t,e,n)=>e.has(t)?vn("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),te=(t,e,n,s)=>(Vt(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),q=(t,e,n)=>(Vt(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var qt=globalThis,wn=t=>t,dt=qt.trustedTypes,xn=dt?dt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Qt="$lit$",$e=`lit$${Math.random().toFixed(9).slice(2)}$`,Kt="?"+$e,Ws=`<${Kt}>`,xe=document,Ge=()=>xe.createComment(""),Je=t=>t===null||typeof t!="object"&&typeof t!="function",Wt=Array.isArray,En=t=>Wt(t)||typeof t?.[Symbol.iterator]=="function",Bt=`[ 	
\f\r]`,Ue=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Cn=/-->/g,Sn=/>/g,ve=RegExp(`>|${Bt}(?:([^\\s"'>=/]+)(${Bt}*=${Bt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),An=/'/g,_n=/"/g,Rn=/^(?:script|style|textarea|title)$/i,Ft=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),u=Ft(1),Ae=Ft(2),to=Ft(3),me=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),Tn=new WeakMap,we=xe.createTreeWalker(xe,129);function Pn(t,e){if(!Wt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return xn!==void 0?xn.createHTML(e):e}var On=(t,e)=>{let n=t.length-1,s=[],r,i=e===2?"<svg>":e===3?"<math>":"",o=Ue;for(let a=0;a<n;a++){let c=t[a],d,p,f=-1,g=0;for(;g<c.length&&(o.lastIndex=g,p=o.exec(c),p!==null);)g=o.lastIndex,o===Ue?p[1]==="!--"?o=Cn:p[1]!==void 0?o=Sn:p[2]!==void 0?(Rn.test(p[2])&&(r=RegExp("</"+p[2],"g")),o=ve):p[3]!==void 0&&(o=ve):o===ve?p[0]===">"?(o=r??Ue,f=-1):p[1]===void 0?f=-2:(f=o.lastIndex-p[2].length,d=p[1],o=p[3]===void 0?ve:p[3]==='"'?_n:An):o===_n||o===An?o=ve:o===Cn||o===Sn?o=Ue:(o=ve,r=void 0);let x=o===ve&&t[a+1].startsWith("/>")?" ":"";i+=o===Ue?c+Ws:f>=0?(s.push(d),c.slice(0,f)+Qt+c.slice(f)+$e+x):c+$e+(f===-2?a:x)}return[Pn(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Ye=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let i=0,o=0,a=e.length-1,c=this.parts,[d,p]=On(e,n);if(this.el=t.createElement(d,s),we.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=we.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(Qt)){let g=p[o++],x=r.getAttribute(f).split($e),b=/([.?@])?(.*)/.exec(g);c.push({type:1,index:i,name:b[2],strings:x,ctor:b[1]==="."?pt:b[1]==="?"?ft:b[1]==="@"?mt:Se}),r.removeAttribute(f)}else f.startsWith($e)&&(c.push({type:6,index:i}),r.removeAttribute(f));if(Rn.test(r.tagName)){let f=r.textContent.split($e),g=f.length-1;if(g>0){r.textContent=dt?dt.emptyScript:"";for(let x=0;x<g;x++)r.append(f[x],Ge()),we.nextNode(),c.push({type:2,index:++i});r.append(f[g],Ge())}}}else if(r.nodeType===8)if(r.data===Kt)c.push({type:2,index:i});else{let f=-1;for(;(f=r.data.indexOf($e,f+1))!==-1;)c.push({type:7,index:i}),f+=$e.length-1}i++}}static createElement(e,n){let s=xe.createElement("template");return s.innerHTML=e,s}};function Ce(t,e,n=t,s){if(e===me)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,i=Je(e)?void 0:e._$litDirective$;return r?.constructor!==i&&(r?._$AO?.(!1),i===void 0?r=void 0:(r=new i(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=Ce(t,r._$AS(t,e.values),r,s)),e}var ut=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??xe).importNode(n,!0);we.currentNode=r;let i=we.nextNode(),o=0,a=0,c=s[0];for(;c!==void 0;){if(o===c.index){let d;c.type===2?d=new De(i,i.nextSibling,this,e):c.type===1?d=new c.ctor(i,c.name,c.strings,this,e):c.type===6&&(d=new gt(i,this,e)),this._$AV.push(d),c=s[++a]}o!==c?.index&&(i=we.nextNode(),o++)}return we.currentNode=xe,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},De=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Ce(this,e,n),Je(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==me&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):En(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&Je(this._$AH)?this._$AA.nextSibling.data=e:this.T(xe.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Ye.createElement(Pn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let i=new ut(r,this),o=i.u(this.options);i.p(n),this.T(o),this._$AH=i}}_$AC(e){let n=Tn.get(e.strings);return n===void 0&&Tn.set(e.strings,n=new Ye(e)),n}k(e){Wt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let i of e)r===n.length?n.push(s=new t(this.O(Ge()),this.O(Ge()),this,this.options)):s=n[r],s._$AI(i),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=wn(e).nextSibling;wn(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Se=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(e,n=this,s,r){let i=this.strings,o=!1;if(i===void 0)e=Ce(this,e,n,0),o=!Je(e)||e!==this._$AH&&e!==me,o&&(this._$AH=e);else{let a=e,c,d;for(e=i[0],c=0;c<i.length-1;c++)d=Ce(this,a[s+c],n,c),d===me&&(d=this._$AH[c]),o||=!Je(d)||d!==this._$AH[c],d===m?e=m:e!==m&&(e+=(d??"")+i[c+1]),this._$AH[c]=d}o&&!r&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},pt=class extends Se{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},ft=class extends Se{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},mt=class extends Se{constructor(e,n,s,r,i){super(e,n,s,r,i),this.type=5}_$AI(e,n=this){if((e=Ce(this,e,n,0)??m)===me)return;let s=this._$AH,r=e===m&&s!==m||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==m&&(s===m||r);r&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},gt=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Ce(this,e)}},Mn={M:Qt,P:$e,A:Kt,C:1,L:On,R:ut,D:En,V:Ce,I:De,H:Se,N:ft,U:mt,B:pt,F:gt},Fs=qt.litHtmlPolyfillSupport;Fs?.(Ye,De),(qt.litHtmlVersions??=[]).push("3.3.3");var ne=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let i=n?.renderBefore??null;s._$litPart$=r=new De(e.insertBefore(Ge(),i),i,void 0,n??{})}return r._$AI(t),r};function Ln(t){let e=n=>{let s=n.target instanceof Element&&n.target.closest("button, summary");n.repeat&&n.key==="Enter"&&s&&n.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}var zs="input, textarea, select, button, summary, a[href], [tabindex]";function Nn(t){let e=()=>{for(let s of t.querySelectorAll(zs))s.dataset.lmSuppressShortcuts="true"};e();let n=new MutationObserver(e);return n.observe(t,{childList:!0,subtree:!0}),()=>n.disconnect()}function zt(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var Us={en:"en-GB",fr:"fr-FR"};function Ut(t){return Us[t]??t}function ht(t,e){return new Intl.NumberFormat(Ut(e),{maximumFractionDigits:1}).format(t)}function ge(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ut(e),{dateStyle:"long"}).format(n)}function re(t,e){return new Intl.ListFormat(Ut(e),{type:"conjunction"}).format(t)}function l(t,e,n){return zt(t[e]??e,n)}var Gt=new WeakMap;function $t(t){return e=>{let n=e.currentTarget,s=n?Gt.get(n):void 0;n&&(Gt.set(n,e.timeStamp),n.addEventListener("blur",()=>Gt.delete(n),{once:!0})),e.detail>1||e.detail===0&&s!==void 0&&e.timeStamp-s<500||t()}}function J(t,e,n,s){return u`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function Jt(t,e,n,s,r={}){let i=l(t,`${e}_asked`,r),o=(a,c)=>u`<button type="button" class="ck-button" data-action="${e}_${a}" @click=${c}>
      ${l(t,`${e}_${a}`)}
    </button>`;return u`<div class="ck-confirm" role="group" aria-label=${i}>
    <p>${i}</p>
    ${o("cancel",n)} ${o("confirm",s)}
  </div>`}function ke(t,e,n){return Jt(t,"erase",e,n)}function de(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function bt(t,e){let n=s=>{let r=String(s),i=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(i)?`"${i.replaceAll('"','""')}"`:i};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function yt(t){return t==="fr"?";":","}function He(t){let e=[];for(let i=t;i;i=i.parentElement)e.push(i);let n=!1,s=()=>{n=!0},r=()=>{for(let i of e)i.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("beforeprint",s),window.removeEventListener("afterprint",r)};for(let i of e)i.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("beforeprint",s),window.addEventListener("afterprint",r),window.print(),setTimeout(()=>{n||r()},1e3)}function K(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var W="coproduction",oe=["sure","fairly","guess"];function ee(t){let[e="",n]=t.split("|");return n===void 0?null:{level:e,mode:n}}function ae({level:t,mode:e}){return`${t}|${e}`}function be(t){return ee(t)?W:t}function ce({texts:t,key:e},n){let s=ee(n);if(!s){let r=e.labels.class[n];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:e.labels.level[s.level]??s.level,mode:e.labels.mode[s.mode]??s.mode})}function Ie(t,{nearMissClass:e}){return e?ce(t,e):l(t.texts.strings,"coproduction")}function Yt({path:t},e){return t.findIndex(([n])=>n===e)+1}function Xe({texts:t},e){let n=e.conflict.map(r=>String(Yt(e,r))),s=re(n,t.lang);return`${l(t.strings,"conflict",{questions:s})} ${e.conflictText}`}function je({texts:t,key:e},n,s){return s===void 0?l(t.strings,"not_asked"):typeof s=="string"?n.answers?.find(({id:r})=>r===s)?.text??s:s.length===0?l(t.strings,"none_of_these"):re(s.map(r=>e.labels.phases[r]??r),t.lang)}var{hasOwnProperty:Js}=Object.prototype;function Hn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Js.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Ys(t,e){let n=r=>e.includes(r),s=({some:r=[],none:i=[]})=>(r.length===0||r.some(n))&&!i.some(n);return t.routes?.find(s)??{}}function Dn(t={}){return Object.entries(t)}function kt(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],i=[],o=t.start,a={};for(;o!==void 0;){let c=n.get(o);if(!c)break;let d=c.next===void 0?{}:{next:c.next};if(c.kind==="fork")d=Ys(c,new Map(s).get(c.by??"")??[]);else{let p=Hn(c,e);if(p===null)break;s.push([o,p]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===p)??{})}for(let[p,f]of Dn(d.sets))r.push({dimension:p,code:f,step:o,transition:d});for(let[p,f]of Dn(d.doubts))i.push({dimension:p,code:f,step:o,transition:d});d.ends&&d.ends!==W&&r.push({dimension:"class",code:d.ends,step:o,transition:d}),a=d,o=d.next}return{path:s,next:o??null,ends:o===void 0?a.ends??null:null,conflict:o===void 0?a.between??[]:[],conflictText:o===void 0?a.conflict??"":"",decided:r,doubted:i}}function vt(t,e,n){let s=p=>n.decided.find(f=>f.dimension===p)?.code??null,r=(p,f)=>e[p].filter(g=>g!==f&&n.doubted.some(x=>x.dimension===p&&x.code===g)),i=s("class"),o=r("class",i);if(i)return{verdict:"near-miss",nearMissClass:i,level:null,mode:null,phases:[],narrowSense:null,alternatives:o};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:p})=>p==="several")?.id;return{verdict:W,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([p])=>p===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...o,...r("level",a).map(p=>ae({level:p,mode:String(c)})),...r("mode",c).map(p=>ae({level:String(a),mode:p}))]}}function wt({nearMissClass:t,level:e,mode:n}){return t??ae({level:String(e),mode:String(n)})}function xt(t,e){if(!K(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let i=r.kind==="fork"?null:Hn(r,e);i!==null&&(n[r.id]=i,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function Xs(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Zs(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!Xs(e[s],n[s]))}function In(t,e,n,s=3){return n.map(r=>({...r,differs:Zs(t,e,r.answers)})).sort((r,i)=>r.differs.length-i.differs.length).slice(0,s)}function er({key:t},{dimension:e,code:n}){return tr(t.labels,e)?.[n]??n}function tr(t,e){return new Map(Object.entries(t)).get(e)}function jn({level:t,mode:e},n,s){return ae({level:String(t),mode:String(e),[n]:s})}function nr(t,e,{transition:n,dimension:s}){let{texts:r,key:i}=t,o=n.nearest??"";return s==="level"||s==="mode"?ce(t,jn(e,s,o)):s==="sense"?i.labels.sense[o]??o:o===W?l(r.strings,"coproduction"):ce(t,o)}function sr(t,e,{dimension:n,code:s}){if(n==="class")return s===e.nearMissClass?"":ce(t,s);if(e.nearMissClass)return"";let r=n==="level"?"level":"mode";return s===e[r]?"":ce(t,jn(e,r,s))}function rr({texts:t,key:e},n,s){let{strings:r,lang:i}=t,o=c=>l(r,`dimension_${c}`),a=s.decided.map(c=>({label:o(c.dimension),code:er({texts:t,key:e},c),because:c.transition.because??""}));if(n.nearMissClass||a.unshift({label:o("class"),code:"",because:l(r,"nothing_stopped")}),n.phases.length>0){let c=n.phases.map(d=>e.labels.phases[d]??d);a.push({label:o("phases"),code:"",because:re(c,i)})}return a}function Ze(t,e){let{criteria:n,codes:s,cases:r}=t.key,i=vt(n,s,e);return{classification:i,reasons:rr(t,i,e),neighbours:e.decided.flatMap(o=>o.transition.change?[{words:nr(t,i,o),text:o.transition.change}]:[]),doubts:e.doubted.map(o=>({words:sr(t,i,o),text:o.transition.because??""})).filter(({words:o})=>o),disagreements:e.decided.flatMap(({transition:o})=>o.disagreement??[]),similar:In(n,Object.fromEntries(e.path),r).filter(({differs:o})=>e.path.some(([a])=>o.every(({id:c})=>c!==a)))}}function Vn(t,e,n,s){let{texts:r}=t,i=e.ends?Ze(t,e):null,o=i?.classification,a=({dimension:c,code:d,step:p,transition:f})=>({dimension:c,code:d,step:p,because:f.because??"",nearest:f.nearest??null,change:f.change??null,disagreement:f.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:r.id,criteria_version:r.version,language:r.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(a),doubted:e.doubted.map(a),similar:(i?.similar??[]).map(({id:c,coding:d,differs:p})=>({case:c,coding:d,differs:p.map(f=>f.id)}))}}function Bn(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function Ct(t,e){return["",`## ${t}`,"",...e]}function or(t,e){let{strings:n}=t.texts,s=e.classification,r=l(n,"verdict_line",{verdict:Ie(t,s)}),i=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],o=e.similar.map(({title:a,coding:c})=>`- ${Bn(a)} – ${ce(t,c)}`);return[...Ct(l(n,"verdict"),[r]),...s.level?["",`**${ce(t,wt(s))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...Ct(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...Ct(l(n,"doubts"),i.length>0?i:[l(n,"no_doubt")]),...o.length>0?Ct(l(n,"similar"),o):[]]}function qn(t,e,n,s){let{texts:r,key:i}=t,{strings:o}=r,a=[`# ${l(o,"title")}`,"",ge(s,r.lang),""];for(let c of i.criteria.steps){let d=n[c.id];d&&c.note&&a.push(`- **${c.note}**: ${Bn(d)}`)}a.push("",`## ${l(o,"path")}`,"");for(let[c,d]of e.path){let p=i.criteria.steps.find(({id:f})=>f===c);p&&a.push(`1. ${p.text} **${je(t,p,d)}**`)}return e.conflict.length>0&&a.push("",`**${Xe(t,e)}**`),e.ends&&a.push(...or(t,Ze(t,e))),`${a.join(`
`)}
`}function ir(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(o=>o&&o!==e),i=n?[...r,e]:r;i.length>0?t.setAttribute("aria-describedby",i.join(" ")):t.removeAttribute("aria-describedby")}function ar(t,e){let{value:n,several:s,none:r,checked:i}=e;if(!s)return n;if(r)return i?[]:void 0;let o=Array.isArray(t)?t.filter(a=>a!==n):[];return i?[...o,n]:o.length>0?o:void 0}function Qn(t,e,n,s){let r=k=>[...t.querySelectorAll(k)],i=()=>r("input[data-answer]"),o=()=>r("input[data-note]"),a=new Set(e.steps.filter(({kind:k})=>k==="several").map(({id:k})=>k)),c={},d={},p=new Map(r("[data-number]").map(k=>[k,k.textContent])),f=(k,h)=>{let A=k.dataset.answer??"",{[A]:N,...D}=h,_=ar(N,{value:k.value,several:a.has(A),none:k.dataset.none!==void 0,checked:k.checked});return _===void 0?D:{...D,[A]:_}},g=k=>{let h=k.target;h.dataset.answer&&s.answer(f(h,c))},x=k=>{let h=k.target,A=h.dataset.note;if(!A)return;let{[A]:N,...D}=d;s.note(h.value.trim()===""?D:{...D,[A]:h.value})},b=k=>k.preventDefault();return t.addEventListener("change",g),t.addEventListener("input",x),t.addEventListener("submit",b),{show(k,h,A){c=k,d=h;let N=new Set([...A.path.map(([C])=>C),A.next]);for(let C of i()){let L=k[C.dataset.answer??""];C.checked=C.dataset.none!==void 0?Array.isArray(L)&&L.length===0:L===C.value||Array.isArray(L)&&L.includes(C.value)}for(let C of o()){let L=h[C.dataset.note??""]??"";C.value!==L&&C!==document.activeElement&&(C.value=L)}let D=null,_=0;for(let C of r("[data-stage], [data-step]")){if(C.dataset.stage!==void 0){D=C,C.hidden=!0;continue}C.hidden=!N.has(C.dataset.step??"");let L=A.conflict.includes(C.dataset.step??"");C.classList.toggle("ck-classifier-conflict",L),ir(C,n,L),D&&!C.hidden&&(D.hidden=!1);let S=C.querySelector("[data-number]");S&&(S.textContent=C.hidden?p.get(S)??"":String(++_))}},focus(k){let h=i().filter(A=>A.dataset.answer===k);(h.find(A=>A.checked)??h[0])?.focus()},withEarly(k){return i().filter(A=>A.checked&&!A.defaultChecked).reduce((A,N)=>f(N,A),k)},stop(){t.removeEventListener("change",g),t.removeEventListener("input",x),t.removeEventListener("submit",b)}}}function cr({reasons:t}){return u`<dl class="ck-classifier-why">
    ${t.map(({label:e,code:n,because:s})=>u`<div>
        <dt>${e} ${n?u`<strong>${n}</strong>`:m}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function lr({texts:{strings:t}},e){return u`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>u`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function dr({texts:{strings:t}},e){let n=[...e.doubts.map(({words:s,text:r})=>u`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>u`<li>${s}</li>`)];return u`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?u`<ul>${n}</ul>`:u`<p>${l(t,"no_doubt")}</p>`}`}function ur(t,{similar:e}){let{strings:n,case_link:s}=t.texts;return e.length===0?m:u`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-classifier-similar">
      ${e.map(r=>u`<li>
          ${s?u`<a href=${s.replace("{id}",r.id)}>${r.title}</a>`:r.title}
          <span class="ck-classifier-coding">${ce(t,r.coding)}</span>
          ${r.differs.length===0?u`<p>${l(n,"same_answers")}</p>`:u`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(i=>u`<li>${i.text} <em>${l(n,"in_this_case",{answer:je(t,i,r.answers[i.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function Kn(t,e,n){let{strings:s}=t.texts,r=Ze(t,n),i=r.classification;return u`<section class="ck-classifier-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-classifier-headline">${l(s,"verdict_line",{verdict:Ie(t,i)})}</p>
    ${i.level?u`<p class="ck-classifier-box">${ce(t,wt(i))}</p>`:m}
    <h4>${l(s,"why")}</h4>
    ${cr(r)} ${lr(t,r)} ${dr(t,r)}
    ${ur(t,r)}
  </section>`}var Wn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let i={texts:s,key:r},{strings:o}=s,{criteria:a,codes:c}=r,d=e.dataset.ckUid??"",p=e.querySelector('[data-part="live"]'),f=e.querySelector('[data-part="head"]'),g=p?.parentElement;if(!p||!f||!g)throw new Error("The classifier's form is not in the page.");let x=!1,b="",k=!1,h=t.get("tab_lost")===!0||xt(a,t.get("answers")).refused.length>0,A=()=>xt(a,t.get("answers")).answers,N=()=>{let y=t.get("notes");if(!K(y))return{};let P=a.steps.filter(V=>V.note).map(({id:V})=>V),B=Object.entries(y).flatMap(([V,Q])=>P.includes(V)&&typeof Q=="string"?[[V,Q.slice(0,s.longest_note)]]:[]);return Object.fromEntries(B)},D=(y,P)=>{t.set(y,P),t.save_changes()},_=y=>D("answers",xt(a,y).answers),C=y=>{b=y,k=!1,X()},L=y=>e.querySelector(y)?.focus(),S=Qn(e,a,`${d}-conflict`,{answer:_,note:y=>D("notes",y)});function M(y){if(y.conflict.length>0)return Xe(i,y);if(y.ends){let B=Ie(i,vt(a,c,y));return l(o,"verdict_ready",{verdict:B})}let P=a.steps.find(({id:B})=>B===y.next);return P?.text?l(o,"next_shown",{question:P.text}):""}let T=y=>{let P=new Date().toISOString().slice(0,10),B=kt(a,A()),V=`${l(o,"file_name")}-${P}`,Q=y==="json"?`${V}.json`:`${V}.md`;if(y==="json"){let ie=Vn(i,B,N(),P);de(Q,"application/json",`${JSON.stringify(ie,null,2)}
`)}else de(Q,"text/markdown",qn(i,B,N(),P));C(l(o,"downloaded",{file:Q}))},H=()=>{X(),He(e)},v=y=>{x=y,X(),L(`[data-action="${y?"erase_cancel":"erase"}"]`)},R=()=>{x=!1,D("notes",{}),D("answers",{}),C(l(o,"erased")),L('[data-action="erase"]')},E=y=>{let P=N(),B=a.steps.filter(({id:V})=>y.ends&&P[V]);return u`<h3>${l(o,"title")}</h3>
      <p>${ge(new Date().toISOString(),s.lang)}</p>
      <dl>
        ${B.map(({id:V,note:Q})=>u`<div>
            <dt>${Q}</dt>
            <dd>${P[V]}</dd>
          </div>`)}
      </dl>`},I=y=>u`<div class="ck-classifier-clash">
    <p class="ck-notice" id="${d}-conflict">${Xe(i,y)}</p>
    <p class="ck-actions">
      ${y.conflict.map(P=>u`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>S.focus(P)}
        >${l(o,"conflict_go",{number:Yt(y,P)})}</button>`)}
    </p>
  </div>`,z=y=>u`<h4>${l(o,"path")}</h4>
    <ol class="ck-classifier-path">
      ${y.path.map(([P,B],V)=>{let Q=a.steps.find(({id:ie})=>ie===P);return u`<li>
          <span>${Q?.text} <strong>${Q?je(i,Q,B):""}</strong></span>
          <button
            type="button"
            class="ck-classifier-change"
            aria-label=${l(o,"change_label",{number:V+1})}
            @click=${()=>S.focus(P)}
          >${l(o,"change_answer")}</button>
        </li>`})}
    </ol>`,U=()=>u`<section class="ck-classifier-data" aria-labelledby="${d}-data">
    <h3 id="${d}-data">${l(o,"mine")}</h3>
    <p>${l(o,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?m:u`<p class="ck-notice">${l(o,"tab_blocked")}</p>`}
    ${h?u`<p class="ck-notice">${l(o,"tab_lost")}</p>`:m}
    ${J(d,o,"print",H)}
    ${J(d,o,"markdown",()=>T("markdown"))}
    ${J(d,o,"json",()=>T("json"))}
    ${J(d,o,"erase",()=>v(!0))}
    ${x?ke(o,()=>v(!1),R):m}
  </section>`;function X(){let y=kt(a,A()),P=y.path.length>0;S.show(A(),N(),y),g?.classList.toggle("ck-classifier-begun",P),g?.classList.toggle("ck-classifier-ended",y.ends!==null),ne(P?E(y):m,f),ne(u`<p class="ck-classifier-count">${l(o,"progress",{answered:y.path.length})}</p>
        <p role="status" class=${k?"ck-visually-hidden":"ck-status"}>${b}</p>
        ${y.conflict.length>0?I(y):m}
        ${y.ends?u`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>L('[data-part="verdict-title"]')}>
                ${l(o,"see_verdict")}
              </button>`:m}
        ${y.ends?[Kn(i,d,y),z(y)]:m} ${U()}`,p)}let w=()=>{let y=kt(a,A());b=M(y),k=y.ends===null,X()},$=A(),O=S.withEarly($);return O!==$&&_(O),t.on("change:answers",w),t.on("change:notes",X),t.on("change:tab",X),X(),e.dataset.ckReady="",()=>{t.off("change:answers",w),t.off("change:notes",X),t.off("change:tab",X),S.stop()}};var _e,St=class{constructor(e){Z(this,_e);te(this,_e,e)}read(e){let n;try{n=j(this,_e).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=j(this,_e).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return j(this,_e).call(this).removeItem(e),"ok"}catch{return"blocked"}}};_e=new WeakMap;var ti=new St(()=>window.sessionStorage),Ve=new St(()=>window.localStorage);var Xt=new Set,Te,et,Ee,tt,Zt,Be=class{constructor(e,n,s,r=Ve){Z(this,tt);Z(this,Te);Z(this,et);Z(this,Ee);te(this,Te,`coprod-kit/${e}/${n}`),te(this,et,s),te(this,Ee,r)}read(){let e=j(this,Ee).read(j(this,Te));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=j(this,et).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return q(this,tt,Zt).call(this,j(this,Ee).write(j(this,Te),e))}erase(){return q(this,tt,Zt).call(this,j(this,Ee).remove(j(this,Te)))}};Te=new WeakMap,et=new WeakMap,Ee=new WeakMap,tt=new WeakSet,Zt=function(e){for(let n of Xt)n();return e};function At(t){Xt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Xt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function _t(t,e){let n=e.map(s=>{let r=t.querySelector(`[data-text="${s}"]`);if(!r)throw new Error(`The text "${s}" is not in the page.`);return[s,r]});return Object.fromEntries(n)}function Fn(t,e){let n=Object.entries(_t(t,e)).map(([s,r])=>[s,(r.textContent??"").replace(/[ \t\r\n]+/g," ").trim()]);return Object.fromEntries(n)}var F=["verdict","level","mode"];var nt,ye,Re,G,Tt,Et,Rt,Pt,zn,Ot=class{constructor(e,n,s){Z(this,G);Z(this,nt);Z(this,ye);Z(this,Re);te(this,nt,e),te(this,ye,n),te(this,Re,s)}title(e){return q(this,G,Et).call(this,e,"title")}about(e){return q(this,G,Et).call(this,e,"about")}story(e,n){let s=_t(q(this,G,Tt).call(this,e),["story"]).story.textContent??"",i=(n?[q(this,G,zn).call(this,e,n)]:F).map(o=>q(this,G,Rt).call(this,e,o,"clue")?.textContent??"");return fr(s,pr(s,i))}clue(e,n){return q(this,G,Pt).call(this,e,n,"clue-line")}link(e){return j(this,ye).case_link?.replace("{id}",e)??null}because(e,n){return q(this,G,Pt).call(this,e,n,"because")}near(e,n){return q(this,G,Pt).call(this,e,n,"near")}disagreement(e){let n=j(this,Re).cases[e]?.alternatives??[];return n.length===0?null:{codings:this.codings(n),because:q(this,G,Et).call(this,e,"disagreement")}}asked(e){return l(j(this,ye).strings,`asked_${e}`)}label(e){return j(this,ye).labels[e]??e}definition(e){return j(this,Re).definitions[e]??[]}question(e){return j(this,Re).questions[e]}coding(e){let n=ee(e);return n?`${this.label(n.level)} × ${this.label(n.mode)}`:this.label(e)}codings(e){return e.map(s=>this.coding(s)).join(l(j(this,ye).strings,"list_separator"))}section(e){return j(this,ye).sections[e]}};nt=new WeakMap,ye=new WeakMap,Re=new WeakMap,G=new WeakSet,Tt=function(e){let n=j(this,nt).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},Et=function(e,n){return Fn(q(this,G,Tt).call(this,e),[n])[n]},Rt=function(e,n,s){let r=q(this,G,Tt).call(this,e).querySelector(`[data-reason="${n}"]`);return r?.querySelector(`[data-text="${s}"]`)?_t(r,[s])[s]:null},Pt=function(e,n,s){return q(this,G,Rt).call(this,e,n,s)?.textContent??""},zn=function(e,n){return n==="mode"||q(this,G,Rt).call(this,e,n,"clue")?n:n==="verdict"?"level":"verdict"};function pr(t,e){return e.flatMap(n=>{let s=n?t.indexOf(n):-1;return s<0?[]:[{start:s,end:s+n.length}]})}function fr(t,e){let n=[0,t.length,...e.flatMap(({start:i,end:o})=>[i,o])],s=[],r=0;for(let i of[...n].sort((o,a)=>o-a)){let o=e.some(({start:c,end:d})=>c<=r&&i<=d),a=s[s.length-1];i>r&&a?.clue===o?a.text+=t.slice(r,i):i>r&&s.push({text:t.slice(r,i),clue:o}),r=Math.max(r,i)}return s}var se="near-miss",st=300,qe=t=>ee(t)?t:se,mr={exact:1,defensible:1,not:0,"not-asked":null};function le(t,e){let n={verdict:gr(t,e),...hr(t,e)},s=r=>({state:n[r],credit:mr[n[r]]});return{verdict:s("verdict"),level:s("level"),mode:s("mode")}}function en({coding:t,alternatives:e},n){return ee(t)??Un(e,n)}function Un(t,{level:e,mode:n}){let s=r=>+(r.level===e)+ +(r.mode===n);return t.flatMap(r=>ee(r)??[]).reduce((r,i)=>r&&s(r)>=s(i)?r:i,null)}function Gn(t,e,n,s){return t.find(({dimension:r,one:i,other:o})=>r===e&&(i===n&&o===s||i===s&&o===n))?.question}function gr({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===be(t)?"exact":e.map(be).includes(n.verdict)?"defensible":"not"}function hr({coding:t,alternatives:e},n){if(n.verdict!==W)return{level:"not-asked",mode:"not-asked"};let s=e.flatMap(a=>ee(a)??[]),r=ee(t),i=r?null:Un(e,n),o=(a,c)=>{let d=n[a];return d===void 0?"not-asked":r?d===r[a]?"exact":s.some(f=>f[a]===d&&(f[c]===n[c]||f[c]===r[c]))?"defensible":"not":i?i[a]===d?"defensible":"not":"not-asked"};return{level:o("level","mode"),mode:o("mode","level")}}function Qe(t){return F.some(e=>t[e].state==="not")}function tn(t,e){let n=t.flatMap(i=>{let o=e[i.id];return o?[{item:i,answer:o,marks:le(i,o)}]:[]}),s=i=>{let o=a=>n.filter(({marks:c})=>c[i].state===a).length;return{exact:o("exact"),defensible:o("defensible"),of:n.length-o("not-asked")}},r=new Map;for(let{item:i,answer:o}of n){let a=$r(o);if(!a||o.given)continue;let c=r.get(qe(i.coding))??new Map;r.set(qe(i.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:oe.flatMap(i=>{let o=n.filter(({answer:c})=>c.confidence===i),a=o.filter(({marks:c})=>!Qe(c)).length;return o.length>0?[{confidence:i,agreed:a,of:o.length}]:[]})}}function $r({verdict:t,level:e,mode:n}){return t!==W?se:e&&n?ae({level:e,mode:n}):null}function nn(t,e){if(!e||e===t.block||e===qe(t.coding))return!0;let n=ee(t.coding);return n?[n.level,n.mode].includes(e):t.coding===e}function sn(t,e,n){let s=t.filter(o=>nn(o,n)),r=s.map(o=>o.rank).sort((o,a)=>o-a),i=new Set(e>0?r.slice(0,e):r);return s.filter(o=>i.has(o.rank))}function Jn(t,e,n){if(!K(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[o,a]of Object.entries(n))if(!t.includes(o))r.push([o,"unknown-case"]);else if(a!=null){let c=rn(e,a);typeof c=="string"?r.push([o,c]):s.set(o,c)}let i={};for(let o of t){let a=s.get(o);a&&(i[o]=a)}return{answers:i,problems:r}}var br=[...F,"confidence","because","given"];function rn(t,e){if(!K(e)||Object.keys(e).some(a=>!br.includes(a)))return"not-an-answer";let n={...t,confidence:oe},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===W)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>st)return"because";let i=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");i&&(s.because=i);let o=e.given??!1;return typeof o!="boolean"?"given":(o&&(s.given=!0),s)}var Yn=[...F,"confidence","because"];function on(t,e,n){let{answers:s,again:r}=n,i=e.steps(n).filter(({kind:p})=>p!=="contrast"&&p!=="worked"),o=(p,f)=>i.findIndex(g=>g.id===p&&g.kind==="again"==(f===2))+1||"",a=(p,f)=>e.items.flatMap((g,x)=>{let b=p[g.id];if(!b)return[];let k=le(g,b);return[[g.id,t.title(g.id),x+1,o(g.id,f),f,g.coding,...Yn.map(h=>b[h]??""),...F.map(h=>k[h].state),...F.map(h=>k[h].credit??"")]]}),c=["case","title","order","run","time","coding",...Yn],d=["state","credit"].flatMap(p=>F.map(f=>`${p}_${f}`));return[[...c,...d],...a(s,1),...a(r,2)]}function Xn(t,e,n,s,r){let[i=[],...o]=on(e,n,s);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:o.map(a=>Object.fromEntries(i.map((c,d)=>[c,a[d]])))}}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Pe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Zn=t=>(...e)=>({_$litDirective$:t,values:e}),Mt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Si}=Mn;var es=t=>t.strings===void 0;var yr={},ts=(t,e=yr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var he=Zn(class extends Mt{constructor(t){if(super(t),t.type!==Pe.PROPERTY&&t.type!==Pe.ATTRIBUTE&&t.type!==Pe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!es(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===me||e===m)return e;let n=t.element,s=t.name;if(t.type===Pe.PROPERTY){if(e===n[s])return me}else if(t.type===Pe.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return me}else if(t.type===Pe.ATTRIBUTE&&n.getAttribute(s)===e+"")return me;return ts(t),e}});function kr({name:t,legend:e,hint:n,describedBy:s,inline:r},i){let o=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return u`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${o||m}
  >
    <legend>${e}</legend>
    ${n?u`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:m}
    <div class="ck-choices-list">${i}</div>
  </fieldset>`}function Oe(t){let{name:e,choices:n,value:s,change:r,locked:i}=t;return kr(t,n.map(({id:o,text:a})=>u`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${o}
          .checked=${he(s===o)}
          ?disabled=${i&&s!==o}
          @change=${()=>r(o)}
        /><span>${a}</span>
      </label>`))}var vr=["start","going","end"],Nt=["answers","again","place"],wr=4,xr=5,Cr=25,Sr=20,Ar={stage:"start",n:0,focus:"",examples:!0,review:[],reviewOnly:!1,at:0,draft:{}},Ke,rt,ot,ue,ns,ss,an,rs,Lt=class{constructor(e,n){Z(this,ue);jt(this,"items");jt(this,"ids");Z(this,Ke);Z(this,rt);Z(this,ot);te(this,Ke,e),te(this,rt,n.contrasts),this.items=e.plan.map(({case:s,block:r,rank:i})=>{let o=n.cases[s];if(!o)throw new Error(`The answer key has no case ${s}.`);return{id:s,block:r,rank:i,coding:o.coding,alternatives:o.alternatives}}),this.ids=this.items.map(({id:s})=>s),te(this,ot,new Map(this.items.map(s=>[s.id,s])))}item(e){let n=j(this,ot).get(e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=e.reviewOnly?[]:sn(this.items,e.n,e.focus),r=e.examples?q(this,ue,ns).call(this,s):[],i=r.map(({id:f})=>f),o=e.review.filter(f=>!i.includes(f)),a=[...r,...o.map(f=>({kind:"review",id:f}))],c=Math.floor(s.length/xr),d=[...j(this,rt)];for(let{id:f,block:g,coding:x}of s)if(!(i.includes(f)||o.includes(f))){for(let b of[...d]){let k=[b.first,b.second].map(h=>qe(this.item(h).coding));c===0||!e.examples||!k.includes(qe(x))||(c-=1,d.splice(d.indexOf(b),1),a.push({kind:"contrast",id:b.first,contrast:b}))}a.push({kind:"case",id:f,block:g})}let p=a.filter(({kind:f,id:g})=>{let x=f==="contrast"||f==="worked"?void 0:n[g];return x&&Qe(le(this.item(g),x))});return[...a,...p.map(({id:f})=>({kind:"again",id:f}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&Qe(le(s,r))}).map(({id:s})=>s)}count(e,n){return sn(this.items,e,n).length}has(e){return this.items.some(n=>nn(n,e))}accept(e){let n=s=>Jn(this.ids,j(this,Ke).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:q(this,ue,ss).call(this,e.place)}}stateOf(e){let[n,s,r]=Nt.map(i=>e.get(i));return this.accept({answers:n,again:s,place:r})}};Ke=new WeakMap,rt=new WeakMap,ot=new WeakMap,ue=new WeakSet,ns=function(e){let n=e.filter(({block:o})=>o!=="contested"),s=n.filter(({coding:o})=>ee(o)),r=s[0]??n[0];if(e.length<wr||!r)return[];let i=s.find(o=>o!==r);return[{kind:"worked",id:r.id},...i?[{kind:"faded",id:i.id}]:[]]},ss=function(e){if(!K(e))return q(this,ue,an).call(this);let{stage:n,n:s,focus:r,examples:i,review:o,reviewOnly:a,at:c,draft:d}=e,p=b=>Number.isInteger(b)&&Number(b)>=0,f=vr.find(b=>b===n);if(!f||!p(s)||!p(c)||typeof r!="string"||!this.has(r))return q(this,ue,an).call(this);let g=Array.isArray(o)?o:[],x=this.ids.filter(b=>g.includes(b));return{stage:f,n:s,focus:r,examples:i!==!1,review:x,reviewOnly:a===!0&&x.length>0,at:c,draft:q(this,ue,rs).call(this,d)}},an=function(){return{...Ar,n:this.items.length>Cr?Sr:0}},rs=function(e){if(!K(e))return{};let n={},s={...j(this,Ke).codes,confidence:oe};for(let[r,i]of Object.entries(s)){let o=e[r];typeof o=="string"&&i.includes(o)&&(n[r]=o)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,st).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function Dt(t){let e=ee(t);return e?[["verdict",W],["level",e.level],["mode",e.mode]]:[["verdict",t]]}function it(t){return t?u`<a href=${t.href}>${t.title}</a>`:m}function os({texts:{strings:t},caseTexts:e,item:n},s){let r=le(n,s);return[...F.filter(o=>r[o].state!=="not-asked").map(o=>l(t,"announced",{dimension:l(t,`name_${o}`),state:l(t,`state_${r[o].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function _r({texts:{strings:t},caseTexts:e},n,s){let r=F.filter(i=>s[i].state!=="not-asked");return u`<ul class="ck-practice-marks">${r.map(i=>{let{state:o}=s[i];return u`<li data-state=${o}>
      <b>${l(t,`name_${i}`)}</b>
      ${l(t,"yours",{code:e.label(String(n[i]))})}
      <span class="ck-practice-state">${l(t,`state_${o}`)}</span>
    </li>`})}</ul>`}function is({texts:t,caseTexts:e,item:n},s,r){if(r===W)return e.near(n.id,s);let i=e.definition(r).map(o=>l(t.strings,"quoted",{text:o}));return l(t.strings,"why_not",{chosen:e.label(r),definition:i.join(" ")})}function Tr(t,e,n){let{texts:s,caseTexts:r,item:i}=t,o=F.filter(c=>c!=="verdict"&&n[c].state==="not"&&en(i,e));if(be(i.coding)===W||o.length===0)return m;let a=r.codings(i.alternatives.filter(c=>ee(c)));return u`<div data-part="unlisted">
    <dt>${l(s.strings,"only_defended",{codings:a})}</dt>
    ${o.map(c=>u`<dd class="ck-practice-not">${is(t,c,String(e[c]))}</dd>`)}
  </div>`}function cn(t,e){let{texts:n,caseTexts:s,item:r}=t,i=e&&le(r,e);return u`<dl class="ck-practice-deciding">${Dt(r.coding).map(([o,a])=>{let c=s.because(r.id,o),d=s.near(r.id,o),p=e?.[o],f=i?.[o].state==="not"&&p!==void 0,g=f?is(t,o,p):d,x=s.clue(r.id,o);return u`<div>
      <dt>${l(n.strings,`name_${o}`)} <b>${s.label(a)}</b></dt>
      <dd>${c}</dd>
      ${x?u`<dd class="ck-practice-clue">${x}</dd>`:m}
      ${g?u`<dd class=${f?"ck-practice-not":"ck-practice-near"}>${g}</dd>`:m}
    </div>`})}${e&&i?Tr(t,e,i):m}</dl>`}function Er({key:t,caseTexts:e,item:n},s,r){let i=String(s[r]),o=en(n,s),a=r!=="verdict"?Gn(t.parting_questions,r,i,o?.[r]??""):be(n.coding)===W?t.class_questions[i]:t.cases[n.id]?.question;return a===void 0?void 0:e.question(a)}function Rr(t,e,n){let{texts:s,caseTexts:r,item:i}=t,o=F.filter(a=>n[a].state==="not");return u`<section class="ck-practice-longer" aria-label=${l(s.strings,"longer")}>
    <h5>${l(s.strings,"longer")}</h5>
    <p>${l(s.strings,"longer_text")}</p>
    ${o.map(a=>{let c=be(i.coding)===W&&a==="verdict",d=Er(t,e,a),p=a==="verdict"&&!c?se:a;return u`${d?u`<p><b>${d.text}</b> ${[d.help,d.trap].filter(Boolean).join(" ")}</p>`:m}<p>${it(r.section(p))}</p>`})}
  </section>`}function Pr({texts:t,caseTexts:e,item:n}){let s=e.disagreement(n.id);return s?u`<p data-part="disagreement"><b>${l(t.strings,"also")} ${s.codings}.</b> ${s.because}</p>`:m}function as(t,e){let{texts:n,caseTexts:s,item:r}=t,{strings:i}=n,o=le(r,e),a=F.map(d=>o[d].state),c=s.story(r.id).some(({clue:d})=>d);return u`
    ${_r(t,e,o)}
    ${a.includes("defensible")&&!e.because?u`<p>${l(i,"without_reason")}</p>`:m}
    ${e.because?u`<p class="ck-practice-own">${l(i,"own",{text:e.because})}</p>`:m}
    <p><b>${l(i,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(i,"clues"):m}</p>
    ${cn(t,e)}
    ${Pr(t)}
    ${e.confidence==="sure"&&a.includes("not")?Rr(t,e,o):m}`}function dn(t,e,n,s){let r=t.story(e,s);return u`<p class="ck-practice-about">${t.about(e)}</p>
    <p class="ck-practice-text">${r.map(({text:i,clue:o})=>o&&n?u`<mark>${i}</mark>`:i)}</p>`}function cs(t,e,n){let s=r=>n.change({...e,because:r.target.value});return u`<label class="ck-practice-because">${t}
    <input
      class="ck-field"
      type="text"
      maxlength=${st}
      .value=${he(e.because??"")}
      @input=${s}
    /></label>`}function ln(t,e,n,s){let{texts:r,caseTexts:i,uid:o,draft:a,missing:c}=t,d=Oe({name:`${o}-${e}`,legend:i.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${o}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:i.label(f)})),value:a[e],change:f=>f!==void 0&&n.change({...a,[e]:f}),locked:s,inline:!0}),p=e===c;return u`<div class=${p?"ck-practice-lacking":""}>
    ${p?u`<p class="ck-practice-missing" id="${o}-missing">${l(r.strings,`missing_${e}`)}</p>`:m}
    ${d}
  </div>`}function Or(t,e,n){let{texts:s,uid:r,draft:i}=t,{strings:o}=s;return u`<form autocomplete="off" @submit=${c=>{c.preventDefault(),e.check()}}>
    ${ln(t,"verdict",e,n)}
    ${i.verdict===W?u`${ln(t,"level",e,!1)}${ln(t,"mode",e,!1)}`:m}
    ${Oe({name:`${r}-confidence`,legend:l(o,"confidence"),choices:oe.map(c=>({id:c,text:l(o,`confidence_${c}`)})),value:i.confidence,change:c=>c!==void 0&&e.change({...i,confidence:c}),inline:!0})}
    ${cs(l(o,"because"),i,e)}
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(o,"check")}</button>
  </form>`}function ls(t){let{texts:e,caseTexts:n,item:s}=t;return u`${dn(n,s.id,!0)}
    <div class="ck-practice-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${cn(t)}
    </div>`}function ds(t,e,n,s,r){let{caseTexts:i,item:o,texts:a}=t;return u`${dn(i,o.id,n!==void 0)}
    ${n?u`<section class="ck-practice-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${as(t,n)}
          </section>`:Or(s,r,e.kind==="faded")}`}function us({dimension:t,first:e,second:n},s,r,i){let{texts:o,caseTexts:a,draft:c,uid:d}=r,{strings:p}=o,f=c.shown===!0,g=s.map(k=>a.label(new Map(Dt(k)).get(t)??k)),x=k=>{k.preventDefault(),i.change({...c,shown:!0})},b=t==="verdict"?se:t;return u`<div class="ck-practice-pair">${[e,n].map(k=>u`<div><h4>${a.title(k)}</h4>${dn(a,k,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${x}>
    ${cs(l(p,"contrast_note"),c,i)}
    ${f?m:u`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(p,"contrast_show")}</button>`}
  </form>
  ${f?u`<section class="ck-practice-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(p,`apart_${t}`)}</h4>
        <dl class="ck-practice-deciding">${[e,n].map((k,h)=>u`<div>
            <dt><b>${g[h]}</b> <span class="ck-practice-about">${a.title(k)}</span></dt>
            <dd>${a.because(k,t)}</dd>
          </div>`)}</dl>
        <p>${it(a.section(b))}</p>
      </section>`:m}`}function pe(t,e,n,s={}){return u`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${$t(n)}
  >${s.label??l(t,e)}</button>`}function ps(t){let{question:e,key:n,course:s,steps:r,at:i,step:o,answer:a,actions:c,go:d}=t,{texts:p,caseTexts:f,draft:g,uid:x}=e,{strings:b}=p,k=s.item(o.id),h={texts:p,key:n,caseTexts:f,item:k},A=({kind:E})=>E!=="contrast"&&E==="again"==(o.kind==="again"),N=r.filter(A).length,D=Math.max(1,r.slice(0,i+1).filter(A).length),_=l(b,`block_${o.block??o.kind}`),L=o.kind==="contrast"?_:l(b,"progress",{number:D,count:N,block:_}),S=a||o.kind==="worked"||o.kind==="contrast"&&g.shown,M=o.kind==="worked"||o.kind==="faded",T=r.findIndex(({kind:E})=>E!=="worked"&&E!=="faded"),H=i===r.length-1,v=()=>d(H?{stage:"end"}:{at:i+1}),R=o.contrast?l(b,`contrast_${o.contrast.dimension}`):f.title(o.id);return u`<div class="ck-practice-progress"><progress max=${N} value=${D} aria-label=${l(b,"progress_label")}></progress><span id="${x}-progress">${L}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${x}-progress">${R}</h3>
      ${o.kind==="case"?m:u`<p class="ck-practice-hint">${l(b,`about_${o.kind}`)}</p>`}
      ${o.contrast?us(o.contrast,[k.coding,s.item(o.contrast.second).coding],e,c):o.kind==="worked"?ls(h):ds(h,o,a,e,c)}
    </article>
    <div class="ck-actions ck-practice-moves">
      ${S?pe(b,H?"finish":"next",v,{primary:!0}):pe(b,"skip",v)}
      ${pe(b,"previous",()=>d({at:i-1}),{off:i===0})}
      ${M&&T>i?pe(b,"skip_examples",()=>d({at:T})):m}
      ${H&&S?m:pe(b,"stop",()=>d({stage:"end"}))}
    </div>`}function fs({texts:t,caseTexts:e,course:n,state:s},r,i){let o=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${o}.${r}`;if(r==="json"){let c=Xn(t,e,n,s,o);de(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else de(a,"text/csv",bt(on(e,n,s),yt(t.lang)));i.report(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function un(t,e){return l(t,e===1?"take_up_one":"take_up_many",{count:e})}function pn(t,e){let{texts:n,course:s,kept:r,tabKept:i,tabLost:o}=t,{strings:a,lang:c}=n,d=g=>u`<p class="ck-notice">${g}</p>`,p=r.state==="kept"?r.value:null,f=p?.state?s.missed(p.state):[];return u`${i?m:d(l(a,"tab_blocked"))}
    ${o?d(l(a,"tab_lost")):m}
    ${r.state==="corrupt"?d(l(a,"device_corrupt")):m}
    ${p&&!p.state?d(l(a,"device_other")):m}
    ${p?.state&&t.state.place.stage==="start"?u`<div class="ck-notice"><p>${l(a,"device_kept",{date:ge(p.saved,c)})}</p>
          ${f.length>0?pe(a,"review",()=>e.review(f),{primary:!0,label:un(a,f.length)}):m}
          <button type="button" class="ck-button" data-action="resume" @click=${()=>p.state&&e.resume(p.state)}>${l(a,"resume")}</button></div>`:m}`}function ms(t,e){let{texts:n,uid:s,host:r,erasing:i,said:o}=t,{strings:a}=n,c=d=>o.by===d?u`<p class="ck-status" data-part="said">${o.text}</p>`:m;return u`<section class="ck-practice-data" aria-labelledby="${s}-data">
    <h4 id="${s}-data">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${J(s,a,"save",e.save)} ${c("save")}
    ${J(s,a,"download_csv",()=>fs(t,"csv",e))}
    ${c("download_csv")}
    ${J(s,a,"download_json",()=>fs(t,"json",e))}
    ${c("download_json")}
    ${J(s,a,"print",e.print)}
    ${J(s,a,"erase",()=>e.ask(!0))}
    ${i?ke(a,()=>e.ask(!1),e.erase):m}
  </section>`}function gs({texts:t,caseTexts:e},n){return n===se?l(t.strings,"near_misses"):e.coding(n)}function fn(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return u`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.texts.strings,"no_case")}</span>`;let i=s.filter(([a])=>a!==n),o=r-i.reduce((a,[,c])=>a+c,0);return u`<b>${l(t.texts.strings,"of",{part:o,whole:r})}</b>
    ${i.map(([a,c])=>u`<small>${l(t.texts.strings,"elsewhere",{count:c,box:gs(t,a)})}</small>`)}`}function Mr(t,e){let{texts:n,caseTexts:s}=t,{strings:r,codes:i}=n;return u`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-practice-list">${[...e.table.keys()].map(o=>u`<li>${gs(t,o)} ${fn(t,e,o)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-practice-table">
      <thead><tr><td></td>${i.mode.map(o=>u`<th scope="col">${s.label(o)}</th>`)}</tr></thead>
      <tbody>
        ${i.level.map(o=>u`<tr><th scope="row">${s.label(o)}</th>
            ${i.mode.map(a=>u`<td>${fn(t,e,ae({level:o,mode:a}))}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${i.mode.length}>${fn(t,e,se)}</td></tr>
      </tbody>
    </table></div>`}function Lr({texts:{strings:t}},{byDimension:e}){let n=F.filter(s=>e[s].of>0);return u`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:i,of:o}=e[s];return u`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:o})}${i>0?` ${l(t,"accuracy_defensible",{defensible:i})}`:""}</li>`})}</ul>`}function Nr({texts:{strings:t}},{byConfidence:e}){return e.length===0?m:u`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(({confidence:n,agreed:s,of:r})=>u`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function Dr({caseTexts:t},e){let n=t.link(e);return n?u`<a href=${n}>${t.title(e)}</a>`:t.title(e)}function Hr({texts:{strings:t},course:e,state:n}){let s=Object.entries(n.again);if(s.length===0)return m;let r=s.filter(([i,o])=>!Qe(le(e.item(i),o)));return u`<p>${l(t,"end_again",{found:r.length,of:s.length})}</p>`}function Ir(t){let{texts:e,caseTexts:n,course:s,state:r}=t,i=s.missed(r);if(i.length===0)return m;let{byDimension:o,table:a}=tn(s.items,r.answers),c=g=>o[g].exact+o[g].defensible<o[g].of,d=[...a.get(se)?.keys()??[]].some(g=>g!==se),f=[...F.filter(c),...d?[se]:[]].flatMap(g=>n.section(g)??[]);return u`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${i.map(g=>u`<li>${Dr(t,g)} <span class="ck-practice-about">${n.coding(s.item(g).coding)}</span></li>`)}</ul>
    ${f.length>0?u`<p>${l(e.strings,"to_read")}</p><ul>${f.map(g=>u`<li>${it(g)}</li>`)}</ul>`:m}`}function hs(t){let{texts:e,course:n,state:s}=t,r=tn(n.items,s.answers);return u`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-practice-date">${l(e.strings,"end_date",{date:ge(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?u`<p>${l(e.strings,"end_nothing")}</p>`:u`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${Hr(t)}
          ${Lr(t,r)} ${Mr(t,r)} ${Nr(t,r)} ${Ir(t)}`}`}function $s(t,e){return new Be("case-practice",t.id,n=>{if(!K(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:i}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:o,again:a,place:c}=K(i)?i:{};return{version:s,saved:r,state:e.accept({answers:o,again:a,place:c})}})}var jr=[10,20,40];function bs(t){let{texts:e,caseTexts:n,course:s,uid:r,place:i,change:o}=t,{strings:a,codes:c}=e,d=s.count(0,i.focus),p=jr.filter(h=>h<d),f=(h,A)=>s.has(h)?u`<option value=${h} .selected=${he(h===i.focus)}>${A}</option>`:m,g=c.level.flatMap(h=>c.mode.map(A=>ae({level:h,mode:A}))),x=h=>o({...i,focus:h.target.value}),b=h=>h.target.checked;return u`<form class="ck-practice-start" autocomplete="off" @submit=${h=>{h.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${p.length>0?Oe({name:`${r}-n`,legend:l(a,"how_many"),choices:[...p.map(String),"0"].map(h=>({id:h,text:h==="0"?l(a,"all",{count:d}):h})),value:String(p.includes(i.n)?i.n:0),change:h=>o({...i,n:Number(h)}),inline:!0}):m}
    <label class="ck-practice-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${x}>
        <option value="" .selected=${he(!i.focus)}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(h=>f(h,n.label(h)))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(h=>f(h,n.label(h)))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${g.map(h=>f(h,n.coding(h)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(se,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${he(i.examples)}
      @change=${h=>o({...i,examples:b(h)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${i.review.length>0?u`<p class="ck-notice">${l(a,"reviewing",{count:i.review.length})}</p>`:m}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}var ys=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key");if(!r)return()=>{};let{strings:i}=s,o=e.dataset.ckUid??"",a=w=>e.querySelector(`[data-part="${w}"]`),c=a("live"),d=a("sheet");if(!c||!d)throw new Error("The cases are not in the page.");let p=new Ot(d,s,r),f=new Lt(s,r),g=$s(s,f),x=g.read(),b="",k="",h,A=!1,N=!1,D=()=>f.stateOf(t),_=w=>{N=!0;for(let[$,O]of Object.entries(w))t.set($,O);N=!1,t.save_changes(),U()},C=w=>{let $=a(w);$?.focus({preventScroll:!0}),(w==="title"&&D().place.stage==="going"?c:$?.closest(".ck-practice-feedback")??$)?.scrollIntoView({block:"start",behavior:"instant"})},L=w=>{b="",k="",h=void 0,A=!1,_({place:{...D().place,draft:{},...w}}),C("title")},S=w=>{N=!0,t.set("answers",{}),t.set("again",{}),N=!1,L({at:0,...w})},M=w=>S({stage:"going",review:w,reviewOnly:!0,examples:!1}),T=(w,$)=>($.kind==="again"?w.again:w.answers)[$.id],H=({place:w},$,O)=>{if(O)return O;let y=w.draft.at===w.at?w.draft:{};return $.kind==="faded"?{...y,verdict:be(f.item($.id).coding)}:y},v=(w,$)=>({change(O){h=void 0,_({place:{...w.place,draft:{...O,at:w.place.at}}}),O.shown&&!H(w,$,void 0).shown&&C("feedback")},check(){let{at:O,shown:y,...P}=H(D(),$,void 0),B={...P,...$.kind==="faded"&&{given:!0}},V=rn(s.codes,B);if(h=(P.verdict===W?F:["verdict"]).find(Ne=>!P[Ne]),typeof V=="string"||h){h??="verdict",b=l(i,`missing_${h}`),U();let Ne=c.querySelector(`input[name="${o}-${h}"]`);Ne?.focus({preventScroll:!0}),Ne?.closest(".ck-practice-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let ie=$.kind==="again"?"again":"answers";b=os({texts:s,key:r,caseTexts:p,item:f.item($.id)},V);let{answers:fe,again:ze}=D();_({[ie]:{...ie==="again"?ze:fe,[$.id]:V}}),C("feedback")}}),R={save(){let w={version:s.version,saved:new Date().toISOString(),state:D()};E(l(i,`saved_${g.write(w)}`),"save")},resume(w){_({...w}),C("title")},review:M,ask(w){A=w,U(),c.querySelector(`[data-action="${w?"erase_cancel":"erase"}"]`)?.focus()},erase(){let w=g.erase();A=!1,_({answers:{},again:{},place:{}}),E(l(i,w==="ok"?"erased":"erased_page")),C("title")},print:()=>He(c),report:(w,$)=>E($,w)},E=(w,$="")=>{b=w,k=$,U()},I=(w,$,O)=>{let y=$.findIndex((fe,ze)=>fe.kind!=="worked"&&fe.kind!=="contrast"&&!(fe.kind==="faded"&&ze<w.place.at)&&!T(w,fe)),P=$.reduce((fe,ze,Ne)=>T(w,ze)?Ne:fe,-1),V=y<Math.max(w.place.at,P)?"go_skipped":"go_on",Q=f.missed(w),ie=()=>S({stage:"start",review:Q,reviewOnly:!1});return u`${hs({texts:s,caseTexts:p,course:f,uid:o,state:w})}
      <div class="ck-actions ck-practice-moves">
        ${y>=0?pe(i,$[y]?.kind==="again"?"go_back":V,()=>L({stage:"going",at:y}),{primary:!0}):m}
        ${Q.length>0?pe(i,"review",()=>M(Q),{label:un(i,Q.length)}):m}
        ${pe(i,"restart",ie)}
      </div>
      ${ms(O,R)}`},z=w=>{let{place:$}=w,O=f.steps(w),y=O[Math.min($.at,O.length-1)],P={texts:s,caseTexts:p,course:f,uid:o,host:n,state:w,kept:x,erasing:A,said:{by:k,text:b},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if($.stage==="going"&&y){let B=Math.min($.at,O.length-1),V=T(w,y),Q=H(w,y,V),ie={texts:s,caseTexts:p,uid:o,draft:Q,missing:h},fe=v(w,y);return ps({question:ie,key:r,course:f,steps:O,at:B,step:y,answer:V,actions:fe,go:L})}return $.stage==="end"?u`${pn(P,R)}${I(w,O,P)}`:u`${pn(P,R)}${bs({texts:s,caseTexts:p,course:f,uid:o,place:$,change:B=>_({place:B}),begin:()=>L({stage:"going",at:0,reviewOnly:!1})})}`};function U(){if(N)return;let w=D();ne(u`${z(w)}
        <p role="status" class=${k||w.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${b}</p>`,c)}for(let w of[...Nt,"tab"])t.on(`change:${w}`,U);let X=At(()=>{x=g.read(),U()});return U(),e.dataset.ckReady="",()=>{for(let w of[...Nt,"tab"])t.off(`change:${w}`,U);X()}};function Vr(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=t.options;if(!n.every(i=>s.includes(i)))return"unknown-option";let r=s.filter(i=>n.includes(i));return r.length>1&&t.kind!=="multiple"?"too-many":r}function mn(t,e){if(!K(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[i,o]of Object.entries(e)){let a=t.find(({id:d})=>d===i),c=a?Vr(a,o):"unknown-question";typeof c=="string"?s.push([i,c]):c.length>0&&n.set(i,c)}let r={};for(let{id:i}of t){let o=n.get(i);o&&(r[i]=o)}return{choices:r,problems:s}}function Ht(t,e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function ks(t,e,n,s){let r=t.filter(({id:a})=>n[a]),i=a=>({right:a.filter(({id:c})=>Ht(e[c]??[],n[c]??[]).state==="right").length,of:a.length}),o=oe.map(a=>[a,i(r.filter(({id:c})=>s[c]===a))]);return{first:i(r),byConfidence:o.filter(([,{of:a}])=>a>0)}}function at(t,e){return t.querySelector(`[data-part="${e}"]`)}function vs(t,e,{texts:n,right:s,number:r,uid:i},o){let{strings:a,lang:c}=n,{id:d,kind:p}=e,f=at(t,"options"),g=at(t,"controls"),x=at(t,"answer");if(!f||!g||s&&!x)throw new Error(`The question ${d} is not whole in the page.`);let b=[...f.querySelectorAll("input")],k=b.map(S=>{let M=document.createElement("small");return M.className="ck-quiz-mark",S.parentElement?.append(M),M}),h=at(t,"own-reason"),A=at(t,"paper-line"),N=!1;x?.querySelector("summary")?.addEventListener("click",()=>{x.classList.toggle("ck-quiz-opened",!x.open)}),f.addEventListener("change",({target:S})=>{S instanceof HTMLInputElement&&o.choose(e,S.value,S.checked)});let D=(S,M)=>u`${p==="explain"?u`<label class="ck-quiz-reason ${S.reasons[d]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${n.longest_reason}
              .value=${he(S.reasons[d]??"")}
              ?readonly=${M}
              @input=${T=>o.setReason(d,T.target.value)}
            ></textarea>
          </label>`:m}${Oe({name:`${i}-${d}-confidence`,legend:l(a,"confidence"),choices:oe.map(T=>({id:T,text:l(a,`confidence_${T}`)})),value:S.confidence[d],change:T=>T&&o.setConfidence(d,T),locked:S.first[d]!==void 0,inline:!0})}`,_=(S,M)=>{b.forEach((T,H)=>{let v=S.includes(T.value),R=s?.includes(T.value)??!1;T.checked=v,T.disabled=M&&!v,T.parentElement?.classList.toggle("ck-quiz-key",M&&R),T.parentElement?.classList.toggle("ck-quiz-other",M&&v&&!R);let E=[...R?["mark_right"]:[],...v?["mark_chosen"]:[]],I=k[H];I.textContent=M?E.map(z=>l(a,z)).join(", "):""})},C=(S,M,T,H,v)=>{for(let R of S.querySelectorAll("[data-option]"))R.hidden=!(v||M.includes(R.dataset.option??""));h&&(h.hidden=!T.reasons[d],ne(u`<strong>${l(a,"own_reason")}</strong> ${T.reasons[d]}`,h)),S.hidden=!H,H!==N&&(S.open=H,S.classList.remove("ck-quiz-opened")),N=H},L=(S,M,T,H,v)=>{let{state:R}=Ht(S,M),E=l(a,`state_${R}`,{right:re(S,c)});return u`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${T?"":"ck-button-primary"}"
        data-action=${T?"again":"check"}
        @click=${$t(()=>T?o.tryAgain(d):o.check(d))}
      >${l(a,T?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:r})}</span></button>
      <p role="status" class="ck-status" data-state=${T?R:m}>${T?u`${E}${H?` ${l(a,"sure_and_not")}`:""}`:v}</p></div>`};return{draw(S,M){let T=S.answers[d]??[],H=s!==null&&S.checked.includes(d),v=String(S.first[d])===String(T),E=!(s!==null&&Ht(s,T).state==="right")&&v&&S.confidence[d]==="sure";_(T,H),x&&s&&C(x,[...T,...s],S,H,E),A&&(A.hidden=!!S.reasons[d]),ne(u`${D(S,H)}
          ${s?L(s,T,H,E,M):m}`,g)},focus(){b[0]?.focus()}}}var gn=["answers","first","confidence","reasons","checked"];function ws(t,e,n){let s=new Map(Object.entries(K(e)?e:{})),r={};for(let{id:i}of t){let o=n(s.get(i));o&&(r[i]=o)}return r}function xs(t,{questions:e,longest_reason:n}){let s=mn(e,t.get("answers")).choices,r=t.get("checked"),i=oe;return{answers:s,first:mn(e,t.get("first")).choices,confidence:ws(e,t.get("confidence"),o=>i.includes(o)?String(o):""),reasons:ws(e,t.get("reasons"),o=>typeof o=="string"&&o.trim()?o.slice(0,n):""),checked:e.map(({id:o})=>o).filter(o=>s[o]&&Array.isArray(r)&&r.includes(o))}}var Cs=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key"),{strings:i,questions:o}=s,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let d=()=>xs(t,s),p=!1,f="",g={},x=!1,b=v=>{x=!0;for(let[R,E]of Object.entries(v))t.set(R,E);x=!1,t.save_changes(),M()},k=(v,R)=>Object.fromEntries(Object.entries(v).filter(([E])=>E!==R)),h={choose({id:v,kind:R,options:E},I,z){let{answers:U,checked:X}=d();if(g=k(g,v),X.includes(v))return M();let w=R==="multiple"?U[v]??[]:[],$=E.filter(O=>O===I?z:w.includes(O));b({answers:{...k(U,v),...$.length>0&&{[v]:$}},checked:X})},setConfidence:(v,R)=>b({confidence:{...d().confidence,[v]:R}}),setReason:(v,R)=>b({reasons:{...k(d().reasons,v),...R.trim()&&{[v]:R}}}),check(v){let{answers:R,first:E,checked:I}=d(),z=R[v];f="",g={...g,[v]:z?"":l(i,"nothing")},z?b({first:{[v]:z,...E},checked:[...I,v]}):M()},tryAgain(v){let{answers:R,checked:E}=d();b({checked:E.filter(I=>I!==v),answers:k(R,v)}),A.get(v)?.focus()}},A=new Map(o.map((v,R)=>{let{id:E}=v,I=e.querySelector(`[data-question="${E}"]`);if(!I)throw new Error(`The question ${E} is not in the page.`);let z=r?r.right[E]??[]:null,U={texts:s,right:z,number:R+1,uid:a};return[E,vs(I,v,U,h)]})),N=v=>c.querySelector(`[data-action="${v}"]`)?.focus(),D=v=>{p=v,f="",M(),N(v?"erase_cancel":"erase")},_=()=>{p=!1,g={},f=l(i,"erased"),b({answers:{},first:{},confidence:{},reasons:{},checked:[]}),N("erase")},C=({first:v,confidence:R})=>{if(!r)return m;let E=ks(o,r.right,v,R);if(E.first.of===0)return m;let I=E.byConfidence.map(([z,U])=>u`<li>${l(i,"mirror",{confidence:l(i,`confidence_${z}`),...U})}</li>`);return u`<div class="ck-quiz-summary">
      <p>${l(i,"first_try",{...E.first,count:o.length})}</p>
      ${I.length>0?u`<p>${l(i,"mirror_title")}</p><ul>${I}</ul>`:m}
    </div>`},L=()=>n==="notebook"?l(i,"mine_notebook"):(t.get("tab")??"ok")==="ok"?l(i,"mine"):l(i,"tab_blocked"),S=v=>ne(u`${C(v)}
        ${t.get("tab_lost")===!0?u`<p class="ck-quiz-hint">${l(i,"tab_lost")}</p>`:m}
        <p class="ck-quiz-hint">${L()}</p>
        ${J(a,i,"erase",()=>D(!0))}
        ${p?ke(i,()=>D(!1),_):m}
        <p role="status" class="ck-status">${f}</p>`,c);function M(){if(x)return;let v=d();for(let[R,E]of A)E.draw(v,g[R]??"");S(v)}let T=v=>v.preventDefault();e.addEventListener("submit",T);let H={};for(let{id:v}of o){let R=[...e.querySelectorAll(`[data-question="${v}"] [data-part="options"] input`)];R.some(E=>E.checked!==E.defaultChecked)&&(H[v]=R.filter(({checked:E})=>E).map(({value:E})=>E))}Object.keys(H).length>0&&b({answers:{...d().answers,...H}});for(let v of[...gn,"tab"])t.on(`change:${v}`,M);return M(),e.dataset.ckReady="",()=>{for(let v of[...gn,"tab"])t.off(`change:${v}`,M);e.removeEventListener("submit",T)}};var Me=["before","after","looking-back"];function We(t){return Me.includes(t)}function Fe(t,e){if(!K(e))return{answers:{},problems:[["","not-answers"]]};let n=t.items.map(d=>d.id),{minimum:s,maximum:r,step:i}=t.scale,o=[],a=new Map;for(let[d,p]of Object.entries(e))if(!n.includes(d))o.push([d,"unknown-item"]);else{if(p==null)continue;typeof p!="number"||!Number.isFinite(p)?o.push([d,"not-a-number"]):!Number.isInteger(p)||p<s||p>r?o.push([d,"off-scale"]):(p-s)%i!==0?o.push([d,"off-scale"]):a.set(d,p+0)}let c={};for(let d of n){let p=a.get(d);p!==void 0&&(c[d]=p)}return{answers:c,problems:o}}function It(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,i)=>r+i,0)/n.length:null,answered:n.length,of:t.items.length}}function ct({subscales:t},e){return t.map(n=>It(n,e))}function Ss({subscales:t},e,n){let s=t.filter(a=>a.family===e).map(a=>It(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),i=Math.min(...s.map(({mean:a})=>a)),o=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:o(r),lowest:r===i?[]:o(i)}}function As(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>Ss(t,r,e)??[]),firstStep:Ss(t,s.family,e)?.lowest[0]??null}}var Y={width:92,height:46,gap:10,left:8,inset:10},_s=44,Ts=Y.height+30;function Br({picture:t,subscales:e},n){let s=e.filter(o=>o.family===t?.rows),r=e.filter(o=>o.family===t?.columns),i=s.flatMap(o=>r.map(a=>({row:o,column:a,values:o.items.filter(c=>a.items.includes(c)).map(c=>n[c])})));return{rows:s,columns:r,all:i}}function Es({texts:t,key:e},n,s){if(!e.picture)return m;let{strings:r,lang:i}=t,{rows:o,columns:a,all:c}=Br(e,n),d=l(r,"blank"),p=_=>_===void 0?d:String(_),f=_=>re(_.values.map(p),i),g=_=>{let{mean:C}=It(_,n);return C===null?l(r,"not_computed"):ht(C,i)},x=c.map(_=>l(r,"picture_cell",{row:_.row.label,column:_.column.label,values:f(_)})).join(" · "),b=2*Y.left+a.length*(Y.width+Y.gap)-Y.gap,k=_s+o.length*Ts,{minimum:h,maximum:A}=t.scale,N=_=>(e.families[_]??_).toLocaleLowerCase(i),D={minimum:h,maximum:A,rows:N(e.picture.rows),columns:N(e.picture.columns)};return u`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${b} ${k}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${l(r,"picture_title")}</title>
      <desc id="${s}-words">${x}</desc>
      ${a.map((_,C)=>{let L=Y.left+C*(Y.width+Y.gap)+Y.width/2;return Ae`<text class="ck-self-assessment-label" x=${L} y="14" text-anchor="middle">${_.label}</text>
          <text class="ck-self-assessment-mean" x=${L} y="31" text-anchor="middle">${g(_)}</text>`})}
      ${o.map((_,C)=>{let L=_s+C*Ts;return Ae`<text class="ck-self-assessment-label" x=${Y.left} y=${L+14}>${_.label}<tspan class="ck-self-assessment-mean" dx="8">${g(_)}</tspan></text>
          ${a.map((S,M)=>qr(Y.left+M*(Y.width+Y.gap),L+21,c.find(T=>T.row===_&&T.column===S)?.values??[],[h,A],p))}`})}
    </svg>
    <figcaption>${l(r,"picture_text",D)}</figcaption>
    <details>
      <summary>${l(r,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(_=>u`<th scope="col">${_.label}</th>`)}
            <th scope="col">${l(r,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${o.map(_=>u`<tr>
              <th scope="row">${_.label}</th>
              ${c.filter(C=>C.row===_).map(C=>u`<td>${f(C)}</td>`)}
              <td>${g(_)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(r,"score")}</th>
            ${a.map(_=>u`<td>${g(_)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function qr(t,e,n,[s,r],i){let o=Y.width-2*Y.inset,a=Y.height/(n.length+1);return Ae`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${Y.width} height=${Y.height} rx="6"></rect>
    ${n.map((c,d)=>{let p=e+a*(d+1),f=t+Y.inset,g=Ae`<line class="ck-self-assessment-rail" x1=${f} x2=${f+o} y1=${p} y2=${p}></line>`;if(c===void 0)return Ae`${g}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+o/2} y=${p+4} text-anchor="middle">${i(c)}</text>`;let x=f+o*(c-s)/(r-s),b=x<f+o/2;return Ae`${g}<circle class="ck-self-assessment-dot" cx=${x} cy=${p} r="5"></circle>
        <text class="ck-self-assessment-value" x=${b?x+9:x-9} y=${p+4} text-anchor=${b?"start":"end"}>${i(c)}</text>`})}`}function hn({texts:t},e){return e==null?l(t.strings,"not_computed"):ht(e,t.lang)}function Qr({texts:t,key:e},n){let{strings:s,lang:r}=t,{comparisons:i,firstStep:o}=As(e,n),a=d=>re(d.map(p=>{let f=e.subscales.find(g=>g.id===p);return f?.phrase??f?.label??p}),r),c=e.feedback.first_step;return i.length===0?u`<p>${l(s,"too_few")}</p>`:u`<p>
      ${i.map(({family:d,highest:p,lowest:f})=>{let g=e.feedback.comparisons.find(b=>b.family===d),x=f.length>0?g?.different:g?.same;return u`${zt(x??"",{highest:a(p),lowest:a(f)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${o&&c.steps[o]||c.otherwise}</p>
    </div>`}function Kr(t,e){let{subscales:n,families:s}=t.key,{strings:r}=t.texts;return u`<h4>${l(r,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${l(r,"subscale")}</th>
          <th scope="col">${l(r,"score")}</th>
          <th scope="col">${l(r,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s).map(([i,o])=>{let a=n.filter(c=>c.family===i);return u`<tbody>
          ${a.length>1?u`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:m}
          ${a.map(c=>{let d=e.find(p=>p.subscale===c.id);return u`<tr>
              <th scope="row">${c.label}</th>
              <td>${hn(t,d?.mean)}</td>
              <td>${l(r,"answered_of",{answered:d?.answered??0,of:d?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function $n({texts:t,key:e}){let{id:n,version:s,title:r,lang:i}=t,{card:o,subscales:a}=e,c=a.map(({id:d,items:p,minimum:f})=>({id:d,items:p,minimum:f}));return{id:n,version:s,title:r,language:i,...o,subscales:c}}function Wr(t){let{id:e,version:n,lang:s,strings:r}=t.texts,{card:i}=t.key,o=d=>u`<ul>${d.map(p=>u`<li>${p}</li>`)}</ul>`,a=i.status==="validated"?"card_validated":"card_not_validated",c=()=>de(`${e}-card-${s}.json`,"application/json",`${JSON.stringify($n(t),null,2)}
`);return u`<section class="ck-self-assessment-card" aria-label=${l(r,"card")}>
    <h4>${l(r,"card")}</h4>
    <p><strong>${i.warning}</strong></p>
    <dl>
      <dt>${l(r,"card_measures")}</dt><dd>${i.measures}</dd>
      <dt>${l(r,"card_limits")}</dt><dd>${o(i.limits)}</dd>
      <dt>${l(r,"card_scoring")}</dt><dd>${o(i.scoring)}</dd>
      <dt>${l(r,"card_sources")}</dt><dd>${o(i.sources)}</dd>
      <dt>${l(r,"card_status")}</dt><dd>${l(r,a)}</dd>
      <dt>${l(r,"card_version")}</dt><dd>${n}</dd>
      <dt>${l(r,"card_licence")}</dt><dd>${i.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${c}>${l(r,"card_download")}</button>
  </section>`}function Rs(t,e,n){return u`<section class="ck-self-assessment-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.texts.strings,"result")}</h3>
    ${Qr(t,e)} ${Es(t,e,n)}
    <div class="ck-self-assessment-columns">
      <div>${Kr(t,ct(t.key,e))}</div>
      ${Wr(t)}
    </div>
  </section>`}function Le({texts:t},e){return l(t.strings,`occasion_${e}`)}function Fr(t,e,n,s){let{id:r,version:i,lang:o}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:i,language:o,occasion:n,date:s,answers:e,scores:ct(t.key,e),card:$n(t)}}function zr({texts:t},e,n,s){let{id:r,version:i,items:o,strings:a}=t;return[["instrument","version","occasion","date","item","text","answer"].map(d=>l(a,`column_${d}`)),...o.map(({id:d,text:p})=>[r,i,n,s,d,p,e[d]??""])]}function Ps({content:t,answers:e,occasion:n},s,r){let{id:i,lang:o,strings:a}=t.texts,c=new Date().toISOString().slice(0,10),d=`${i}-${n}-${c}.${s}`;if(s==="json"){let p=Fr(t,e,n,c);de(d,"application/json",`${JSON.stringify(p,null,2)}
`)}else{let p=zr(t,e,n,c);de(d,"text/csv",bt(p,yt(o)))}r.tell(`download_${s}`,l(a,"downloaded",{file:d}))}function Os(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Ur({content:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:i}=t.texts,o=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(i,"tab_blocked")],...r?[l(i,"tab_lost")]:[],...e.corrupt?[l(i,"storage_corrupt")]:[],...Os(e.otherVersions).map(c=>l(i,"storage_other_version",{version:c})),...o.length>0?[l(i,"storage_refused",{items:Os(o).join(", ")})]:[]].map(c=>u`<p class="ck-notice">${c}</p>`)}function Ms(t,{occasion:e,saved:n,answers:s}){return{occasion:Le(t,e),date:ge(n,t.texts.lang),answered:String(Object.keys(s).length)}}function Ls(t,e){return l(t.texts.strings,"record",Ms(t,e))}function lt({said:t},e){return t.by!==e||!t.text?m:u`<p class="ck-status" data-part="said" aria-hidden="true">${t.text}</p>`}function Ns(t,e){let{strings:n,lang:s}=t.texts,r=re(e.map(i=>Ls(t,i)),s);return u`<p class="ck-self-assessment-hint">${l(n,"kept_here",{sets:r})}</p>`}function Gr(t,e){let{content:n,reading:s}=t,{strings:r}=n.texts;return s.records.length===0?m:u`<h4>${l(r,"records")}</h4>
    <p>${l(r,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${s.records.map(i=>{let o=Le(n,i.occasion);return u`<li>
          <span>${Ls(n,i)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(r,"record_use_label",{occasion:o})}
            @click=${()=>e.use(i)}
          >${l(r,"record_use")}</button>
          ${lt(t,`use_${i.occasion}`)}
        </li>`})}
    </ul>
    ${Jr(n,s.records)}`}function Jr(t,e){if(e.length<2)return m;let{strings:n}=t.texts,s=e.map(r=>ct(t.key,r.answers));return u`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(r=>u`<th scope="col">${Le(t,r.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((r,i)=>u`<tr>
              <th scope="row">${r.label}</th>
              ${s.map(o=>u`<td>${hn(t,o[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Ds(t,e){let{content:n,uid:s,occasion:r,host:i,erasing:o,replacing:a}=t,{strings:c}=n.texts,d=p=>{let{value:f}=p.target;We(f)&&e.setOccasion(f)};return u`<section class="ck-self-assessment-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(c,"mine")}</h3>
    <p>${l(c,i==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Ur(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Me.map(p=>u`<label
          ><input
            type="radio"
            name="${s}-occasion"
            data-occasion
            value=${p}
            .checked=${p===r}
            @change=${d}
          /><span>${Le(n,p)}</span></label
        >`)}
    </fieldset>
    ${J(s,c,"save",e.save)} ${lt(t,"save")}
    ${a?Jt(c,"replace",()=>e.replace(!1),()=>e.replace(!0),Ms(n,a)):m}
    ${J(s,c,"download_json",()=>Ps(t,"json",e))}
    ${lt(t,"download_json")}
    ${J(s,c,"download_csv",()=>Ps(t,"csv",e))}
    ${lt(t,"download_csv")}
    ${J(s,c,"print",e.print)}
    ${J(s,c,"erase",e.askErase)} ${lt(t,"erase")}
    ${o?ke(c,e.cancelErase,e.erase):m}
    ${Gr(t,e)}
  </section>`}function Hs(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=a=>{for(let c of t.querySelectorAll("[data-clear]")){let d=a[c.dataset.clear??""]===void 0;d&&c===document.activeElement&&t.querySelector(`input[data-item="${c.dataset.clear}"]`)?.focus(),c.hidden=d}},r=({target:a})=>{a instanceof HTMLInputElement&&a.dataset.item&&e(a.dataset.item,Number(a.value))},i=a=>{let c=a.target.closest("[data-clear]");c?.dataset.clear&&e(c.dataset.clear,void 0)},o=a=>a.preventDefault();return t.addEventListener("change",r),t.addEventListener("click",i),t.addEventListener("submit",o),{show(a){for(let c of n())c.checked=a[c.dataset.item??""]===Number(c.value);s(a)},stop(){t.removeEventListener("change",r),t.removeEventListener("click",i),t.removeEventListener("submit",o)}}}function Is(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}var bn=1;function Yr(t){return!K(t)||t.format!==bn||!Array.isArray(t.records)?null:t.records.every(K)?{format:bn,records:t.records}:null}function yn({id:t},e){return new Be("self-assessment",t,Yr,e)}function kn(t,e=Ve){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=yn(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,i=new Set,o=new Set;for(let{version:a,occasion:c,saved:d,answers:p}of s.value.records)if(typeof a=="string"&&a!==t.version)i.add(a);else if(typeof a!="string"||typeof d!="string"||!We(c))n.corrupt=!0;else{let f=Fe(t,p);for(let[g]of f.problems)g?o.add(g):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:Me.flatMap(a=>r.get(a)??[]),otherVersions:[...i],refused:[...o]}}function js(t,e,n=Ve){let s=yn(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let i=r.state==="kept"?r.value.records:[],o=i.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:bn,records:[...o,{...e}]});return a==="ok"&&o.length<i.length?"replaced":a}function Vs(t,e=Ve){return yn(t,e).erase()}var Bs=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r={texts:s,key:t.get("_key")},{strings:i}=s,o=e.dataset.ckUid??"",a=s.items.length,c=$=>e.querySelector(`[data-part="${$}"]`),d=c("live"),p=c("progress"),f=c("kept");if(!d||!p||!f)throw new Error("The self-assessment's form is not in the page.");let g=!1,x=!1,b=!1,k,h="",A="",N=kn(s),D=Fe(s,t.get("answers")).problems.map(([$])=>$),_=t.get("tab_lost")===!0||D.includes(""),C=()=>Fe(s,t.get("answers")).answers,L=()=>{let $=t.get("occasion"),O=We($)?$:"before",y=O==="before"&&Object.keys(C()).length===0,P=N.records.some(B=>B.occasion==="before");return n==="page"&&!x&&y&&P?"after":O},S=$=>{t.set("answers",Fe(s,$).answers),t.save_changes()},M=($,O)=>{A=$,h=O,I()},T=$=>e.querySelector(`[data-action="${$}"]`)?.focus(),H=$=>{b=$,I(),T($?"erase_cancel":"erase")},v=$=>{let O=C();if(Object.keys(O).length===0)return M("save",l(i,"save_nothing"));let y=L(),P=N.records.find(ie=>ie.occasion===y);if(P&&!$&&JSON.stringify(P.answers)!==JSON.stringify(O))return k=P,M("",""),T("replace_cancel");let B=new Date().toISOString(),V=js(s,{version:s.version,occasion:y,saved:B,answers:O}),Q={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[V];M("save",l(i,Q,{occasion:Le(r,y)}))},R={setOccasion($){k=void 0,x=!0,t.set("occasion",$),t.save_changes(),I()},save:()=>v(!1),replace($){k=void 0,$?v(!0):I(),T("save")},askErase:()=>H(!0),cancelErase:()=>H(!1),erase(){let $=Vs(s);b=!1,k=void 0,g=!1;for(let O of e.querySelectorAll("input:not([data-item]):not([data-occasion])"))O.checked=!1;t.set("occasion",Me[0]),S({}),z.show({}),M("erase",l(i,$==="ok"?"erased":"erased_page_only")),T("erase")},print:()=>He(e),use($){t.set("occasion",$.occasion),S($.answers);let O=Le(r,$.occasion);M(`use_${$.occasion}`,l(i,"record_used",{occasion:O}))},tell:M},E=()=>{g=!0;let $=Object.keys(C()).length;M("",l(i,"result_ready",{answered:$,total:a})),c("result-title")?.focus()};function I(){let $=C(),O=Object.keys($).length,y=l(i,"progress",{answered:O,total:a});ne(N.records.length>0?Ns(r,N.records):m,f),ne(u`<div class="ck-self-assessment-progress">
        <progress max=${a} value=${O} aria-label=${l(i,"progress_label")}></progress>
        <span>${y}</span>
      </div>`,p);let P={content:r,host:n,uid:o,answers:$,occasion:L(),reading:N,refused:D,erasing:b,said:{by:A,text:h},replacing:k,tabKept:(t.get("tab")??"ok")==="ok",tabLost:_};ne(u`<p class="ck-self-assessment-count">${y}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${E}>
          ${l(i,"show_result")}
        </button>
        <p role="status" class=${A?"ck-visually-hidden":"ck-status"}>${h}</p>
        ${g?Rs(r,$,o):m}
        ${Ds(P,R)}`,d)}let z=Hs(e,($,O)=>{let{[$]:y,...P}=C();t.set("occasion",L()),S(O===void 0?P:{...P,[$]:O})}),U=()=>{z.show(C()),k=void 0,A="",h=g?l(i,"result_updated"):"",I()},X=Is(e);Object.keys(X).length>0&&(t.set("occasion",L()),S({...C(),...X})),t.on("change:answers",U),t.on("change:occasion",I),t.on("change:tab",I);let w=At(()=>{N=kn(s),I()});return z.show(C()),I(),e.dataset.ckReady="",()=>{t.off("change:answers",U),t.off("change:occasion",I),t.off("change:tab",I),w(),z.stop()}};var qs={"case-classifier":Wn,"case-practice":ys,quiz:Cs,"self-assessment":Bs};function Xr({model:t,el:e}){let n=String(t.get("_kind")),s=qs[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);let r=(globalThis.coprodKitViews??0)+1;globalThis.coprodKitViews=r;let i=document.createElement("div");i.className="ck-widget ck-notebook",i.dataset.ckUid=`ck-view-${r}`,i.innerHTML=String(t.get("_html")).replaceAll("ck-uid",i.dataset.ckUid),e.replaceChildren(i);let o=[s({model:t,el:i,host:"notebook"}),Ln(i),Nn(i)];return()=>{for(let a of o)a()}}var dl={render:Xr};export{dl as default};
