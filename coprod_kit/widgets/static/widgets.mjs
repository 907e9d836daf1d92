/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var _s=Object.defineProperty;var cn=t=>{throw TypeError(t)};var As=(t,e,n)=>e in t?_s(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Tt=(t,e,n)=>As(t,typeof e!="symbol"?e+"":e,n),Et=(t,e,n)=>e.has(t)||cn("Cannot "+n);var W=(t,e,n)=>(Et(t,e,"read from private field"),n?n.call(t):e.get(t)),V=(t,e,n)=>e.has(t)?cn("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),Z=(t,e,n,s)=>(Et(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),G=(t,e,n)=>(Et(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ot=globalThis,ln=t=>t,nt=Ot.trustedTypes,dn=nt?nt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ct="$lit$",ce=`lit$${Math.random().toFixed(9).slice(2)}$`,Mt="?"+ce,Ts=`<${Mt}>`,ge=document,Ue=()=>ge.createComment(""),Ge=t=>t===null||typeof t!="object"&&typeof t!="function",Nt=Array.isArray,hn=t=>Nt(t)||typeof t?.[Symbol.iterator]=="function",Rt=`[ 	
\f\r]`,Fe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,un=/-->/g,pn=/>/g,fe=RegExp(`>|${Rt}(?:([^\\s"'>=/]+)(${Rt}*=${Rt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),fn=/'/g,mn=/"/g,$n=/^(?:script|style|textarea|title)$/i,Lt=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Lt(1),be=Lt(2),Lr=Lt(3),oe=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),gn=new WeakMap,me=ge.createTreeWalker(ge,129);function bn(t,e){if(!Nt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return dn!==void 0?dn.createHTML(e):e}var yn=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=Fe;for(let a=0;a<n;a++){let c=t[a],d,u,f=-1,m=0;for(;m<c.length&&(i.lastIndex=m,u=i.exec(c),u!==null);)m=i.lastIndex,i===Fe?u[1]==="!--"?i=un:u[1]!==void 0?i=pn:u[2]!==void 0?($n.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=fe):u[3]!==void 0&&(i=fe):i===fe?u[0]===">"?(i=r??Fe,f=-1):u[1]===void 0?f=-2:(f=i.lastIndex-u[2].length,d=u[1],i=u[3]===void 0?fe:u[3]==='"'?mn:fn):i===mn||i===fn?i=fe:i===un||i===pn?i=Fe:(i=fe,r=void 0);let $=i===fe&&t[a+1].startsWith("/>")?" ":"";o+=i===Fe?c+Ts:f>=0?(s.push(d),c.slice(0,f)+Ct+c.slice(f)+ce+$):c+ce+(f===-2?a:$)}return[bn(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Ve=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[d,u]=yn(e,n);if(this.el=t.createElement(d,s),me.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=me.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(Ct)){let m=u[i++],$=r.getAttribute(f).split(ce),v=/([.?@])?(.*)/.exec(m);c.push({type:1,index:o,name:v[2],strings:$,ctor:v[1]==="."?rt:v[1]==="?"?ot:v[1]==="@"?it:$e}),r.removeAttribute(f)}else f.startsWith(ce)&&(c.push({type:6,index:o}),r.removeAttribute(f));if($n.test(r.tagName)){let f=r.textContent.split(ce),m=f.length-1;if(m>0){r.textContent=nt?nt.emptyScript:"";for(let $=0;$<m;$++)r.append(f[$],Ue()),me.nextNode(),c.push({type:2,index:++o});r.append(f[m],Ue())}}}else if(r.nodeType===8)if(r.data===Mt)c.push({type:2,index:o});else{let f=-1;for(;(f=r.data.indexOf(ce,f+1))!==-1;)c.push({type:7,index:o}),f+=ce.length-1}o++}}static createElement(e,n){let s=ge.createElement("template");return s.innerHTML=e,s}};function he(t,e,n=t,s){if(e===oe)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=Ge(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=he(t,r._$AS(t,e.values),r,s)),e}var st=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??ge).importNode(n,!0);me.currentNode=r;let o=me.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let d;c.type===2?d=new Te(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new at(o,this,e)),this._$AV.push(d),c=s[++a]}i!==c?.index&&(o=me.nextNode(),i++)}return me.currentNode=ge,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Te=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=he(this,e,n),Ge(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==oe&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):hn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&Ge(this._$AH)?this._$AA.nextSibling.data=e:this.T(ge.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Ve.createElement(bn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new st(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=gn.get(e.strings);return n===void 0&&gn.set(e.strings,n=new Ve(e)),n}k(e){Nt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(Ue()),this.O(Ue()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ln(e).nextSibling;ln(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},$e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=he(this,e,n,0),i=!Ge(e)||e!==this._$AH&&e!==oe,i&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=he(this,a[s+c],n,c),d===oe&&(d=this._$AH[c]),i||=!Ge(d)||d!==this._$AH[c],d===h?e=h:e!==h&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}i&&!r&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},rt=class extends $e{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},ot=class extends $e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},it=class extends $e{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=he(this,e,n,0)??h)===oe)return;let s=this._$AH,r=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==h&&(s===h||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},at=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){he(this,e)}},vn={M:Ct,P:ce,A:Mt,C:1,L:yn,R:st,D:hn,V:he,I:Te,H:$e,N:ot,U:it,B:rt,F:at},Es=Ot.litHtmlPolyfillSupport;Es?.(Ve,Te),(Ot.litHtmlVersions??=[]).push("3.3.3");var Q=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new Te(e.insertBefore(Ue(),o),o,void 0,n??{})}return r._$AI(t),r};function It(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var Rs={en:"en-GB",fr:"fr-FR"};function Dt(t){return Rs[t]??t}function ct(t,e){return new Intl.NumberFormat(Dt(e),{maximumFractionDigits:1}).format(t)}function ie(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Dt(e),{dateStyle:"long"}).format(n)}function ee(t,e){return new Intl.ListFormat(Dt(e),{type:"conjunction"}).format(t)}function l(t,e,n){return It(t[e]??e,n)}function lt(t){return e=>{e.detail<2&&t()}}function P(t,e,n,s){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function de(t,e,n){return p`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function te(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function dt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function ut(t){return t==="fr"?";":","}function Ee(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function j(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Os(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(i=>i&&i!==e),o=n?[...r,e]:r;o.length>0?t.setAttribute("aria-describedby",o.join(" ")):t.removeAttribute("aria-describedby")}function kn(t,e,n,s){let r=$=>[...t.querySelectorAll($)],o=()=>r("input[data-answer]"),i=()=>r("input[data-note]"),a=$=>e.steps.find(({id:v})=>v===$)?.kind==="several",c={},d=$=>{let v=o().filter(w=>w.dataset.answer===$&&w.checked);if(!a($))return v[0]?.value;if(v.length!==0)return v.filter(w=>w.dataset.none===void 0).map(w=>w.value)},u=$=>{let v=$.target,w=v.dataset.answer;if(!w)return;if(v.checked&&v.type==="checkbox"){let y=v.dataset.none!==void 0;for(let k of o())k.dataset.answer===w&&k.dataset.none!==void 0!==y&&(k.checked=!1)}let{[w]:b,...R}=c,L=d(w);s.answer(L===void 0?R:{...R,[w]:L})},f=$=>{if(!$.target.dataset.note)return;let v=i().filter(w=>w.value.trim()!=="");s.note(Object.fromEntries(v.map(w=>[w.dataset.note??"",w.value])))},m=$=>$.preventDefault();return t.addEventListener("change",u),t.addEventListener("input",f),t.addEventListener("submit",m),{show($,v,w){c=$;let b=new Set([...w.path.map(([y])=>y),w.next]);for(let y of o()){let k=$[y.dataset.answer??""];y.checked=y.dataset.none!==void 0?Array.isArray(k)&&k.length===0:k===y.value||Array.isArray(k)&&k.includes(y.value)}for(let y of i()){let k=v[y.dataset.note??""]??"";y.value!==k&&y!==document.activeElement&&(y.value=k)}let R=null,L=0;for(let y of r("[data-stage], [data-step]")){if(y.dataset.stage!==void 0){R=y,y.hidden=!0;continue}y.hidden=!b.has(y.dataset.step??"");let k=w.conflict.includes(y.dataset.step??"");y.classList.toggle("ck-cc-conflict",k),Os(y,n,k),R&&!y.hidden&&(R.hidden=!1);let A=y.hidden?null:y.querySelector("[data-number]");A&&(A.textContent=String(++L))}},focus($){let v=o().filter(w=>w.dataset.answer===$);(v.find(w=>w.checked)??v[0])?.focus()},early(){let $=new Set(o().filter(v=>v.checked&&!v.defaultChecked).map(v=>v.dataset.answer??""));return Object.fromEntries([...$].flatMap(v=>{let w=d(v);return w===void 0?[]:[[v,w]]}))},stop(){t.removeEventListener("change",u),t.removeEventListener("input",f),t.removeEventListener("submit",m)}}}var q="coproduction",J=["sure","fairly","guess"];var{hasOwnProperty:Cs}=Object.prototype;function xn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Cs.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Ms(t,e){let n=r=>e.includes(r),s=({some:r=[],none:o=[]})=>(r.length===0||r.some(n))&&!o.some(n);return t.routes?.find(s)??{}}function wn(t={}){return Object.entries(t)}function pt(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],o=[],i=t.start,a={};for(;i!==void 0;){let c=n.get(i);if(!c)break;let d=c;if(c.kind==="fork")d=Ms(c,new Map(s).get(c.by??"")??[]);else{let u=xn(c,e);if(u===null)break;s.push([i,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of wn(d.sets))r.push({dimension:u,code:f,step:i,way:d});for(let[u,f]of wn(d.doubts))o.push({dimension:u,code:f,step:i,way:d});d.ends&&d.ends!==q&&r.push({dimension:"class",code:d.ends,step:i,way:d}),a=d,i=d.next}return{path:s,next:i??null,ends:i===void 0?a.ends??null:null,conflict:i===void 0?a.between??[]:[],conflictText:i===void 0?a.conflict??"":"",decided:r,doubted:o}}function ft(t,e,n){let s=u=>n.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(m=>m!==f&&n.doubted.some($=>$.dimension===u&&$.code===m)),o=s("class"),i=r("class",o);if(o)return{verdict:"near-miss",nearMissClass:o,level:null,mode:null,phases:[],narrowSense:null,alternatives:i};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:q,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...i,...r("level",a).map(u=>`${u}|${c}`),...r("mode",c).map(u=>`${a}|${u}`)]}}function mt({nearMissClass:t,level:e,mode:n}){return t??`${e}|${n}`}function Ht(t,e){if(!j(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let o=r.kind==="fork"?null:xn(r,e);o!==null&&(n[r.id]=o,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function Ns(t,e){let n={};return t.steps.filter(({kind:r})=>r!=="fork").forEach((r,o)=>{let i=e[o]??"-",a=(r.answers??[]).map(({id:d})=>d),c=Number.parseInt(i,36);i==="-"||Number.isNaN(c)||(r.kind==="several"?n[r.id]=a.filter((d,u)=>c>>u&1):a[c]!==void 0&&(n[r.id]=a[c]))}),n}function Ls(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Is(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!Ls(e[s],n[s]))}function Sn(t,e,n,s=3){return n.map(([r,o,i,a])=>{let c=Ns(t,a);return{id:r,title:o,coding:i,answers:c,differs:Is(t,e,c)}}).sort((r,o)=>r.differs.length-o.differs.length).slice(0,s)}function z(t,e){let[n="",s]=e.split("|");if(s===void 0){let r=t.labels.class[e];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:t.labels.level[n]??n,mode:t.labels.mode[s]??s})}function Re(t,e){return e.nearMissClass?z(t,e.nearMissClass):l(t.strings,"coproduction")}function Wt({path:t},e){return t.findIndex(([n])=>n===e)+1}function ze(t,e){let n=e.conflict.map(r=>String(Wt(e,r))),s=ee(n,t.lang);return`${l(t.strings,"conflict",{questions:s})} ${e.conflictText}`}function Oe(t,e,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?e.answers?.find(({id:s})=>s===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):ee(n.map(s=>t.labels.phases[s]??s),t.lang)}function Ds(t,{dimension:e,code:n}){return t.labels[e]?.[n]??n}function Hs(t,e,{way:n,dimension:s}){let r=n.nearest??"";return s==="level"?z(t,`${r}|${e.mode}`):s==="mode"?z(t,`${e.level}|${r}`):s==="sense"?t.labels.sense[r]??r:r===q?l(t.strings,"coproduction"):z(t,r)}function Ws(t,e,{dimension:n,code:s}){return n==="class"?s===e.nearMissClass?"":z(t,s):e.nearMissClass?"":n==="level"?s===e.level?"":z(t,`${s}|${e.mode}`):s===e.mode?"":z(t,`${e.level}|${s}`)}function js(t,e,n){let{strings:s,lang:r,labels:o}=t,i=c=>l(s,`dimension_${c}`),a=n.decided.map(c=>({label:i(c.dimension),code:Ds(t,c),because:c.way.because??""}));if(e.nearMissClass||a.unshift({label:i("class"),code:"",because:l(s,"nothing_stopped")}),e.phases.length>0){let c=e.phases.map(d=>o.phases[d]??d);a.push({label:i("phases"),code:"",because:ee(c,r)})}return a}function Ke(t,e){let n=ft(t.criteria,t.codes,e);return{classification:n,reasons:js(t,n,e),neighbours:e.decided.flatMap(s=>s.way.change?[{words:Hs(t,n,s),text:s.way.change}]:[]),doubts:e.doubted.map(s=>({words:Ws(t,n,s),text:s.way.because??""})).filter(({words:s})=>s),disagreements:e.decided.flatMap(({way:s})=>s.disagreement??[]),similar:Sn(t.criteria,Object.fromEntries(e.path),t.cases).filter(({differs:s})=>e.path.some(([r])=>s.every(({id:o})=>o!==r)))}}function _n(t,e,n,s){let r=e.ends?Ke(t,e):null,o=r?.classification,i=({dimension:a,code:c,step:d,way:u})=>({dimension:a,code:c,step:d,because:u.because??"",nearest:u.nearest??null,change:u.change??null,disagreement:u.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:t.id,criteria_version:t.version,language:t.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(i),doubted:e.doubted.map(i),similar:(r?.similar??[]).map(({id:a,coding:c,differs:d})=>({case:a,coding:c,differs:d.map(u=>u.id)}))}}function An(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function gt(t,e){return["",`## ${t}`,"",...e]}function qs(t,e){let{strings:n}=t,s=e.classification,r=l(n,"verdict_line",{verdict:Re(t,s)}),o=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],i=e.similar.map(({title:a,coding:c})=>`- ${An(a)} – ${z(t,c)}`);return[...gt(l(n,"verdict"),[r]),...s.level?["",`**${z(t,mt(s))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...gt(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...gt(l(n,"doubts"),o.length>0?o:[l(n,"no_doubt")]),...i.length>0?gt(l(n,"similar"),i):[]]}function Tn(t,e,n,s){let{criteria:r,strings:o}=t,i=[`# ${l(o,"title")}`,"",ie(s,t.lang),""];for(let a of r.steps){let c=n[a.id];c&&a.note&&i.push(`- **${a.note}**: ${An(c)}`)}i.push("",`## ${l(o,"path")}`,"");for(let[a,c]of e.path){let d=r.steps.find(({id:u})=>u===a);d&&i.push(`1. ${d.text} **${Oe(t,d,c)}**`)}return e.conflict.length>0&&i.push("",`**${ze(t,e)}**`),e.ends&&i.push(...qs(t,Ke(t,e))),`${i.join(`
`)}
`}function Ps({reasons:t}){return p`<dl class="ck-cc-why">
    ${t.map(({label:e,code:n,because:s})=>p`<div>
        <dt>${e} ${n?p`<strong>${n}</strong>`:h}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function Bs({strings:t},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>p`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function Fs({strings:t},e){let n=[...e.doubts.map(({words:s,text:r})=>p`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>p`<li>${s}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?p`<ul>${n}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function Us(t,{similar:e}){let{strings:n,linked:s}=t;return e.length===0?h:p`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-cc-similar">
      ${e.map(r=>p`<li>
          ${s?p`<a href="cases.html#case-${r.id}">${r.title}</a>`:r.title}
          <span class="ck-cc-coding">${z(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(n,"same_answers")}</p>`:p`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(o=>p`<li>${o.text} <em>${l(n,"in_this_case",{answer:Oe(t,o,r.answers[o.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function En(t,e,n){let{strings:s}=t,r=Ke(t,n),o=r.classification;return p`<section class="ck-cc-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-cc-told">${l(s,"verdict_line",{verdict:Re(t,o)})}</p>
    ${o.level?p`<p class="ck-cc-box">${z(t,mt(o))}</p>`:h}
    <h4>${l(s,"why")}</h4>
    ${Ps(r)} ${Bs(t,r)} ${Fs(t,r)} ${Us(t,r)}
  </section>`}var Rn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,criteria:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="live"]'),c=e.querySelector('[data-part="head"]'),d=a?.parentElement;if(!a||!c||!d)throw new Error("The classifier's form is not in the page.");let u=!1,f="",m=!1,$=t.get("tab_lost")===!0||Ht(o,t.get("answers")).refused.length>0,v=()=>Ht(o,t.get("answers")).answers,w=()=>{let g=t.get("notes");if(!j(g))return{};let S=o.steps.filter(N=>N.note).map(({id:N})=>N),M=Object.entries(g).flatMap(([N,H])=>S.includes(N)&&typeof H=="string"?[[N,H.slice(0,s.longest_note)]]:[]);return Object.fromEntries(M)},b=(g,S)=>{t.set(g,S),t.save_changes()},R=g=>{f=g,m=!1,I()},L=g=>e.querySelector(g)?.focus(),y=kn(e,o,`${i}-conflict`,{answer:g=>b("answers",g),note:g=>b("notes",g)});function k(g){if(g.conflict.length>0)return ze(s,g);if(g.ends){let M=Re(s,ft(o,s.codes,g));return l(r,"verdict_ready",{verdict:M})}let S=o.steps.find(({id:M})=>M===g.next);return S?.text?l(r,"next_shown",{question:S.text}):""}let A=g=>{let S=new Date().toISOString().slice(0,10),M=pt(o,v()),N=`${l(r,"file_name")}-${S}`,H=g==="json"?`${N}.json`:`${N}.md`;if(g==="json"){let re=_n(s,M,w(),S);te(H,"application/json",`${JSON.stringify(re,null,2)}
`)}else te(H,"text/markdown",Tn(s,M,w(),S));R(l(r,"downloaded",{file:H}))},T=()=>{I(),Ee(e)},D=g=>{u=g,I(),L(`[data-action="${g?"erase_cancel":"erase"}"]`)},x=()=>{u=!1,b("notes",{}),b("answers",{}),R(l(r,"erased")),L('[data-action="erase"]')},E=g=>{let S=w(),M=o.steps.filter(({id:N})=>g.ends&&S[N]);return p`<h3>${l(r,"title")}</h3>
      <p>${ie(new Date().toISOString(),s.lang)}</p>
      <dl>
        ${M.map(({id:N,note:H})=>p`<div>
            <dt>${H}</dt>
            <dd>${S[N]}</dd>
          </div>`)}
      </dl>`},O=g=>p`<div class="ck-cc-clash">
    <p class="ck-notice" id="${i}-conflict">${ze(s,g)}</p>
    <p class="ck-actions">
      ${g.conflict.map(S=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>y.focus(S)}
        >${l(r,"conflict_go",{number:Wt(g,S)})}</button>`)}
    </p>
  </div>`,_=g=>p`<h4>${l(r,"path")}</h4>
    <ol class="ck-cc-path">
      ${g.path.map(([S,M],N)=>{let H=o.steps.find(({id:re})=>re===S);return p`<li>
          <span>${H?.text} <strong>${H?Oe(s,H,M):""}</strong></span>
          <button
            type="button"
            class="ck-cc-change"
            aria-label=${l(r,"change_label",{number:N+1})}
            @click=${()=>y.focus(S)}
          >${l(r,"change_answer")}</button>
        </li>`})}
    </ol>`,C=()=>p`<section class="ck-cc-mine" aria-labelledby="${i}-mine">
    <h3 id="${i}-mine">${l(r,"mine")}</h3>
    <p>${l(r,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?h:p`<p class="ck-notice">${l(r,"tab_blocked")}</p>`}
    ${$?p`<p class="ck-notice">${l(r,"tab_lost")}</p>`:h}
    ${P(i,r,"print",T)}
    ${P(i,r,"markdown",()=>A("markdown"))}
    ${P(i,r,"json",()=>A("json"))}
    ${P(i,r,"erase",()=>D(!0))}
    ${u?de(r,()=>D(!1),x):h}
  </section>`;function I(){let g=pt(o,v()),S=g.path.length>0;y.show(v(),w(),g),d?.classList.toggle("ck-cc-begun",S),d?.classList.toggle("ck-cc-ended",g.ends!==null),Q(S?E(g):h,c),Q(p`<p class="ck-cc-count">${l(r,"progress",{answered:g.path.length})}</p>
        <p role="status" class=${m?"ck-visually-hidden":"ck-status"}>${f}</p>
        ${g.conflict.length>0?O(g):h}
        ${g.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>L('[data-part="verdict-title"]')}>
                ${l(r,"see_verdict")}
              </button>`:h}
        ${g.ends?[En(s,i,g),_(g)]:h} ${C()}`,a)}let U=()=>{let g=pt(o,v());f=k(g),m=g.ends===null,I()},se=y.early();return Object.keys(se).length>0&&b("answers",{...v(),...se}),t.on("change:answers",U),t.on("change:notes",I),t.on("change:tab",I),I(),e.dataset.ckReady="",()=>{t.off("change:answers",U),t.off("change:notes",I),t.off("change:tab",I),y.stop()}};var ye,ht=class{constructor(e){V(this,ye);Z(this,ye,e)}read(e){let n;try{n=W(this,ye).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=W(this,ye).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return W(this,ye).call(this).removeItem(e),"ok"}catch{return"blocked"}}};ye=new WeakMap;var To=new ht(()=>window.sessionStorage),Ce=new ht(()=>window.localStorage);var jt=new Set,ve,Qe,ke,Je,qt,Me=class{constructor(e,n,s,r=Ce){V(this,Je);V(this,ve);V(this,Qe);V(this,ke);Z(this,ve,`coprod-kit/${e}/${n}`),Z(this,Qe,s),Z(this,ke,r)}read(){let e=W(this,ke).read(W(this,ve));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=W(this,Qe).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return G(this,Je,qt).call(this,W(this,ke).write(W(this,ve),e))}erase(){return G(this,Je,qt).call(this,W(this,ke).remove(W(this,ve)))}};ve=new WeakMap,Qe=new WeakMap,ke=new WeakMap,Je=new WeakSet,qt=function(e){for(let n of jt)n();return e};function $t(t){jt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{jt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var B=["verdict","level","mode"],Gs=["clear","neighbours","contested"];function On({plan:t}){let e=n=>n.split(";").filter(Boolean);return t.map(([n,s,r,o,i,a])=>({id:n,coding:s,alternatives:e(r),block:Gs[o]??"clear",rank:i,steps:e(a)}))}var K="near-miss",De=300,Ne=t=>t.includes("|"),Le=t=>Ne(t)?q:t,Ie=t=>Ne(t)?t:K;function Y(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},[s,r]=zs(t,e),o={verdict:Vs(t,e),level:s,mode:r},i=a=>({state:o[a],credit:n[o[a]]});return{verdict:i("verdict"),level:i("level"),mode:i("mode")}}function Pt({coding:t,alternatives:e},n){let s=o=>{let[i="",a=""]=o.split("|");return[i,a]};if(Ne(t))return s(t);let r=Cn(e,n);return r===void 0?null:s(r)}function Cn(t,{level:e,mode:n}){let s=r=>{let[o,i]=r.split("|");return+(o===e)+ +(i===n)};return t.filter(Ne).reduce((r,o)=>r&&s(r)>=s(o)?r:o,void 0)}function Mn(t,e,n){return t==="mode"?"actors":[e,n].includes("initiator")?"idea":"decides"}function Vs({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===Le(t)?"exact":e.map(Le).includes(n.verdict)?"defensible":"not"}function zs({coding:t,alternatives:e},n){let s=[n.level,n.mode];if(n.verdict!==q)return["not-asked","not-asked"];let r=e.filter(Ne).map(c=>c.split("|")),o=Ne(t)?t.split("|"):null,i=o?void 0:Cn(e,n)?.split("|"),a=c=>{let d=s[c];if(d===void 0)return"not-asked";if(!o)return i?i[c]===d?"defensible":"not":"not-asked";if(d===o[c])return"exact";let u=1-c;return r.some(m=>m[c]===d&&(m[u]===s[u]||m[u]===o[u]))?"defensible":"not"};return[a(0),a(1)]}function He(t){return B.some(e=>t[e].state==="not")}function Bt(t,e){let n=t.flatMap(o=>{let i=e[o.id];return i?[{item:o,answer:i,found:Y(o,i)}]:[]}),s=o=>{let i=a=>n.filter(({found:c})=>c[o].state===a).length;return{exact:i("exact"),defensible:i("defensible"),of:n.length-i("not-asked")}},r=new Map;for(let{item:o,answer:i}of n){let a=Ks(i);if(!a||i.given)continue;let c=r.get(Ie(o.coding))??new Map;r.set(Ie(o.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:J.flatMap(o=>{let i=n.filter(({answer:c})=>c.confidence===o),a=i.filter(({found:c})=>!He(c));return i.length>0?[[o,a.length,i.length]]:[]})}}function Ks({verdict:t,level:e,mode:n}){return t!==q?K:e&&n?`${e}|${n}`:null}function Ft(t,e){return!e||e===t.block||e===Ie(t.coding)?!0:t.coding.split("|").includes(e)}function Ut(t,e,n){let s=t.filter(i=>Ft(i,n)),r=s.map(i=>i.rank).sort((i,a)=>i-a),o=new Set(e>0?r.slice(0,e):r);return s.filter(i=>o.has(i.rank))}function Nn(t,e,n){if(!j(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[i,a]of Object.entries(n))if(!t.includes(i))r.push([i,"unknown-case"]);else if(a!=null){let c=Gt(e,a);typeof c=="string"?r.push([i,c]):s.set(i,c)}let o={};for(let i of t){let a=s.get(i);a&&(o[i]=a)}return{answers:o,problems:r}}var Qs=[...B,"confidence","because","given"];function Gt(t,e){if(!j(e)||Object.keys(e).some(a=>!Qs.includes(a)))return"not-an-answer";let n={...t,confidence:J},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===q)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>De)return"because";let o=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");o&&(s.because=o);let i=e.given??!1;return typeof i!="boolean"?"given":(i&&(s.given=!0),s)}var Js="cases";function Ln({spec:t,sheet:e},n){return n===K?l(t.strings,"near_misses"):e.coding(n)}function Vt(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.spec.strings,"no_case")}</span>`;let o=s.filter(([a])=>a!==n),i=r-o.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.spec.strings,"of",{part:i,whole:r})}</b>
    ${o.map(([a,c])=>p`<small>${l(t.spec.strings,"elsewhere",{count:c,box:Ln(t,a)})}</small>`)}`}function Ys(t,e){let{spec:n,sheet:s}=t,{strings:r,codes:o}=n;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-cp-list">${[...e.table.keys()].map(i=>p`<li>${Ln(t,i)} ${Vt(t,e,i)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-cp-table">
      <thead><tr><td></td>${o.mode.map(i=>p`<th scope="col">${s.code(i).title}</th>`)}</tr></thead>
      <tbody>
        ${o.level.map(i=>p`<tr><th scope="row">${s.code(i).title}</th>
            ${o.mode.map(a=>p`<td>${Vt(t,e,`${i}|${a}`)}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${o.mode.length}>${Vt(t,e,K)}</td></tr>
      </tbody>
    </table></div>`}function Xs({spec:{strings:t}},{byDimension:e}){let n=B.filter(s=>e[s].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:o,of:i}=e[s];return p`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:i})}${o>0?` ${l(t,"accuracy_defensible",{defensible:o})}`:""}</li>`})}</ul>`}function Zs({spec:{strings:t}},{byConfidence:e}){return e.length===0?h:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(([n,s,r])=>p`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function er({spec:t,sheet:e},n){let s=t.id===Js?e.link(n):null;return s?p`<a href=${s}>${e.title(n)}</a>`:e.title(n)}function tr({spec:{strings:t},course:e,state:n}){let s=Object.entries(n.again);if(s.length===0)return h;let r=s.filter(([o,i])=>!He(Y(e.item(o),i)));return p`<p>${l(t,"end_again",{found:r.length,of:s.length})}</p>`}function nr(t){let{spec:e,sheet:n,course:s,state:r}=t,o=s.missed(r);if(o.length===0)return h;let{byDimension:i,table:a}=Bt(s.items,r.answers),c=m=>i[m].exact+i[m].defensible<i[m].of,d=[...a.get(K)?.keys()??[]].some(m=>m!==K),f=[...B.filter(c),...d?[K]:[]].flatMap(m=>n.review(m)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${o.map(m=>p`<li>${er(t,m)} <span class="ck-cp-about">${n.coding(s.item(m).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(m=>p`<li>${m}</li>`)}</ul>`:h}`}function In(t){let{spec:e,course:n,state:s}=t,r=Bt(n.items,s.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-cp-date">${l(e.strings,"end_date",{date:ie(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${tr(t)}
          ${Xs(t,r)} ${Ys(t,r)} ${Zs(t,r)} ${nr(t)}`}`}var sr=["start","going","end"],yt=["answers","again","place"],rr=4,or=5,ir=25,ar={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},Ye,We,ne,Dn,Hn,zt,Wn,bt=class{constructor(e){V(this,ne);Tt(this,"items");Tt(this,"ids");V(this,Ye);V(this,We);Z(this,We,e),this.items=On(e),this.ids=this.items.map(({id:n})=>n),Z(this,Ye,e.contrasts.map(([n,s,r])=>({dimension:n,first:s,second:r})))}item(e){let n=this.items.find(s=>s.id===e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=Ut(this.items,e.n,e.focus),r=e.examples?G(this,ne,Dn).call(this,s):[],o=r.map(({id:u})=>u),i=e.review.filter(u=>!o.includes(u)),a=[...r,...i.map(u=>({kind:"review",id:u}))],c=W(this,Ye).slice(0,Math.floor(s.length/or));for(let{id:u,block:f,coding:m}of s)if(!(o.includes(u)||i.includes(u))){for(let $ of[...c]){let v=[$.first,$.second].map(w=>Ie(this.item(w).coding));!e.examples||!v.includes(Ie(m))||(c.splice(c.indexOf($),1),a.push({kind:"contrast",id:$.first,contrast:$}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let m=u==="contrast"||u==="worked"?void 0:n[f];return m&&He(Y(this.item(f),m))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&He(Y(s,r))}).map(({id:s})=>s)}count(e,n){return Ut(this.items,e,n).length}has(e){return this.items.some(n=>Ft(n,e))}accept(e){let n=s=>Nn(this.ids,W(this,We).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:G(this,ne,Hn).call(this,e.place)}}stateOf(e){let[n,s,r]=yt.map(o=>e.get(o));return this.accept({answers:n,again:s,place:r})}};Ye=new WeakMap,We=new WeakMap,ne=new WeakSet,Dn=function(e){let n=e.filter(({block:i})=>i!=="contested"),s=n.filter(({coding:i})=>i.includes("|")),r=s[0]??n[0];if(e.length<rr||!r)return[];let o=s.find(i=>i!==r);return[{kind:"worked",id:r.id},...o?[{kind:"faded",id:o.id}]:[]]},Hn=function(e){if(!j(e))return G(this,ne,zt).call(this);let{stage:n,n:s,focus:r,examples:o,review:i,at:a,draft:c}=e,d=m=>Number.isInteger(m)&&Number(m)>=0,u=sr.find(m=>m===n);if(!u||!d(s)||!d(a)||typeof r!="string"||!this.has(r))return G(this,ne,zt).call(this);let f=Array.isArray(i)?i:[];return{stage:u,n:s,focus:r,examples:o!==!1,review:this.ids.filter(m=>f.includes(m)),at:a,draft:G(this,ne,Wn).call(this,c)}},zt=function(){return{...ar,n:this.items.length>ir?20:0}},Wn=function(e){if(!j(e))return{};let n={},s={...W(this,We).codes,confidence:J};for(let[r,o]of Object.entries(s)){let i=e[r];typeof i=="string"&&o.includes(i)&&(n[r]=i)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,De).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function vt(t){if(!t.includes("|"))return[["verdict",t]];let[e="",n=""]=t.split("|");return[["verdict",q],["level",e],["mode",n]]}function jn({spec:{strings:t},sheet:e,item:n},s){let r=Y(n,s);return[...B.filter(i=>r[i].state!=="not-asked").map(i=>l(t,"announced",{dimension:l(t,`name_${i}`),state:l(t,`state_${r[i].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function cr({spec:{strings:t},sheet:e},n,s){let r=B.filter(o=>s[o].state!=="not-asked");return p`<ul class="ck-cp-marks">${r.map(o=>{let{state:i}=s[o];return p`<li data-state=${i}>
      <b>${l(t,`name_${o}`)}</b>
      ${l(t,"yours",{code:e.code(String(n[o])).title})}
      <span class="ck-cp-state">${l(t,`state_${i}`)}</span>
    </li>`})}</ul>`}function qn({spec:t,sheet:e,item:n},s,r){let{near:o}=e.reason(n.id,s);if(r===q)return o;let{title:i,lines:a}=e.code(r);return l(t.strings,"why_not",{chosen:i,definition:a.map(c=>l(t.strings,"quoted",{text:c})).join(" ")})}function lr(t,e,n){let{spec:s,sheet:r,item:o}=t,i=B.filter(d=>d!=="verdict"&&n[d].state==="not"&&Pt(o,e));if(Le(o.coding)===q||i.length===0)return h;let c=o.alternatives.filter(d=>d.includes("|")).map(d=>r.coding(d)).join(l(s.strings,"list_separator"));return p`<div data-part="unlisted">
    <dt>${l(s.strings,"only_defended",{codings:c})}</dt>
    ${i.map(d=>p`<dd class="ck-cp-not">${qn(t,d,String(e[d]))}</dd>`)}
  </div>`}function Kt(t,e){let{spec:n,sheet:s,item:r}=t,o=e&&Y(r,e);return p`<dl class="ck-cp-deciding">${vt(r.coding).map(([i,a])=>{let{because:c,near:d}=s.reason(r.id,i),u=e?.[i],f=o?.[i].state==="not"&&u!==void 0,m=f?qn(t,i,u):d,{line:$}=s.clue(r.id,i);return p`<div>
      <dt>${l(n.strings,`name_${i}`)} <b>${s.code(a).title}</b></dt>
      <dd>${c}</dd>
      ${$?p`<dd class="ck-cp-clue">${$}</dd>`:h}
      ${m?p`<dd class=${f?"ck-cp-not":"ck-cp-near"}>${m}</dd>`:h}
    </div>`})}${e&&o?lr(t,e,o):h}</dl>`}function dr({sheet:t,item:e},n,s){let r=String(n[s]);if(s!=="verdict"){let[o,i]=Pt(e,n)??["",""];return Mn(s,r,s==="level"?o:i)}return Le(e.coding)===q?t.by(r):e.steps[0]??""}function ur(t,e,n){let{spec:s,sheet:r,item:o}=t,i=B.filter(a=>n[a].state==="not");return p`<section class="ck-cp-longer" aria-label=${l(s.strings,"longer")}>
    <h5>${l(s.strings,"longer")}</h5>
    <p>${l(s.strings,"longer_text")}</p>
    ${i.map(a=>{let c=Le(o.coding)===q&&a==="verdict",{title:d,lines:u}=r.question(dr(t,e,a)),f=a==="verdict"&&!c?K:a;return p`<p><b>${d}</b> ${u.join(" ")}</p><p>${r.review(f)??h}</p>`})}
  </section>`}function Pn(t,e){let{spec:n,sheet:s,item:r}=t,{strings:o}=n,i=Y(r,e),a=B.map(d=>i[d].state),c=s.text(r.id).some(({clue:d})=>d);return p`
    ${cr(t,e,i)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(o,"without_reason")}</p>`:h}
    ${e.because?p`<p class="ck-cp-own">${l(o,"own",{text:e.because})}</p>`:h}
    <p><b>${l(o,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(o,"clues"):h}</p>
    ${Kt(t,e)}
    ${s.contested(r.id)}
    ${e.confidence==="sure"&&a.includes("not")?ur(t,e,i):h}`}function Un(t,e){return new Me("case-practice",t.id,n=>{if(!j(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:o}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:i,again:a,place:c}=j(o)?o:{};return{version:s,saved:r,state:e.accept({answers:i,again:a,place:c})}})}var Bn=[...B,"confidence","because"];function Gn(t,e,n){let{answers:s,again:r}=n,o=e.steps(n).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),i=(u,f)=>o.findIndex(m=>m.id===u&&m.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((m,$)=>{let v=u[m.id];if(!v)return[];let w=Y(m,v);return[[m.id,t.title(m.id),$+1,i(m.id,f),f,m.coding,...Bn.map(b=>v[b]??""),...B.map(b=>w[b].state),...B.map(b=>w[b].credit??"")]]}),c=["case","title","order","run","time","coding",...Bn],d=["state","credit"].flatMap(u=>B.map(f=>`${u}_${f}`));return[[...c,...d],...a(s,1),...a(r,2)]}function pr(t,e,n,s,r){let[o=[],...i]=Gn(e,n,s);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:i.map(a=>Object.fromEntries(o.map((c,d)=>[c,a[d]])))}}function Fn({spec:t,sheet:e,course:n,state:s},r,o){let i=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${i}.${r}`;if(r==="json"){let c=pr(t,e,n,s,i);te(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else te(a,"text/csv",dt(Gn(e,n,s),ut(t.lang)));o.told(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function Qt(t,e){let{spec:n,kept:s,tabKept:r,tabLost:o}=t,{strings:i,lang:a}=n,c=u=>p`<p class="ck-notice">${u}</p>`,d=s.state==="kept"?s.value:null;return p`${r?h:c(l(i,"tab_blocked"))}
    ${o?c(l(i,"tab_lost")):h}
    ${s.state==="corrupt"?c(l(i,"device_corrupt")):h}
    ${d&&!d.state?c(l(i,"device_other")):h}
    ${d?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(i,"device_kept",{date:ie(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(i,"resume")}</button></div>`:h}`}function Vn(t,e){let{spec:n,uid:s,host:r,erasing:o,said:i}=t,{strings:a}=n,c=d=>i.by===d?p`<p class="ck-status" data-part="said">${i.text}</p>`:h;return p`<section class="ck-cp-mine" aria-labelledby="${s}-mine">
    <h4 id="${s}-mine">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${P(s,a,"save",e.save)} ${c("save")}
    ${P(s,a,"download_csv",()=>Fn(t,"csv",e))}
    ${c("download_csv")}
    ${P(s,a,"download_json",()=>Fn(t,"json",e))}
    ${c("download_json")}
    ${P(s,a,"print",e.print)}
    ${P(s,a,"erase",()=>e.ask(!0))}
    ${o?de(a,()=>e.ask(!1),e.erase):h}
  </section>`}var le,X,we,Jt,kt=class{constructor(e){V(this,X);V(this,le);Z(this,le,e)}title(e){return G(this,X,we).call(this,e).querySelector("h3")?.textContent??e}about(e){return G(this,X,we).call(this,e).querySelector(".ck-cp-about")?.textContent??""}text(e){return[...G(this,X,we).call(this,e).querySelector(".ck-cp-text")?.childNodes??[]].map(s=>({text:s.textContent??"",clue:s.nodeType===Node.ELEMENT_NODE}))}clue(e,n){let s=G(this,X,we).call(this,e).querySelector(`[data-for="${n}"] .ck-cp-clue`);return{words:s?.querySelector("q")?.textContent??"",line:s?.textContent??""}}link(e){return this.review("verdict")&&`cases.html#case-${e}`}reason(e,n){let s=G(this,X,we).call(this,e).querySelector(`[data-for="${n}"]`);return{because:s?.querySelector("span:not(.ck-cp-near)")?.textContent??"",near:s?.querySelector(".ck-cp-near")?.textContent??""}}contested(e){return[...G(this,X,we).call(this,e).querySelectorAll('[data-for="contested"]')].map(s=>s.cloneNode(!0))}asked(e){return W(this,le).querySelector(`[data-dimension="${e}"]`)?.textContent?.trim()??""}code(e){return G(this,X,Jt).call(this,`[data-code="${e}"]`)}question(e){return G(this,X,Jt).call(this,`[data-step="${e}"]`)}by(e){return W(this,le).querySelector(`[data-code="${e}"]`)?.dataset.by??""}coding(e){return e.split("|").map(n=>this.code(n).title).join(" × ")}review(e){return W(this,le).querySelector(`[data-review="${e}"] a`)?.cloneNode(!0)??null}};le=new WeakMap,X=new WeakSet,we=function(e){let n=W(this,le).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},Jt=function(e){let n=W(this,le).querySelector(e),s=[...n?.querySelectorAll("dd")??[]].map(r=>r.textContent??"");return{title:n?.querySelector("dt")?.textContent??"",lines:s}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var xe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},zn=t=>(...e)=>({_$litDirective$:t,values:e}),wt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:gi}=vn;var Kn=t=>t.strings===void 0;var fr={},Qn=(t,e=fr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Jn=zn(class extends wt{constructor(t){if(super(t),t.type!==xe.PROPERTY&&t.type!==xe.ATTRIBUTE&&t.type!==xe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Kn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===oe||e===h)return e;let n=t.element,s=t.name;if(t.type===xe.PROPERTY){if(e===n[s])return oe}else if(t.type===xe.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return oe}else if(t.type===xe.ATTRIBUTE&&n.getAttribute(s)===e+"")return oe;return Qn(t),e}});function mr({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||h}
  >
    <legend>${e}</legend>
    ${n?p`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:h}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function Se(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return mr(t,n.map(({id:i,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${Jn(s===i)}
          ?disabled=${o&&s!==i}
          @change=${()=>r(i)}
        /><span>${a}</span>
      </label>`))}var gr=[10,20,40];function Yn(t){let{spec:e,sheet:n,course:s,uid:r,place:o,change:i}=t,{strings:a,codes:c}=e,d=s.count(0,o.focus),u=gr.filter(b=>b<d),f=(b,R)=>s.has(b)?p`<option value=${b} ?selected=${b===o.focus}>${R}</option>`:h,m=c.level.flatMap(b=>c.mode.map(R=>`${b}|${R}`)),$=b=>i({...o,focus:b.target.value}),v=b=>b.target.checked;return p`<form class="ck-cp-start" autocomplete="off" @submit=${b=>{b.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Se({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(b=>({id:b,text:b==="0"?l(a,"all",{count:d}):b})),value:String(u.includes(o.n)?o.n:0),change:b=>i({...o,n:Number(b)}),inline:!0}):h}
    <label class="ck-cp-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${$}>
        <option value="" ?selected=${!o.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(b=>f(b,n.code(b).title))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(b=>f(b,n.code(b).title))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${m.map(b=>f(b,n.coding(b)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(K,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${o.examples}
      @change=${b=>i({...o,examples:v(b)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${o.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:o.review.length})}</p>`:h}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}function Xt(t,e,n,s){let r=t.text(e),o=r.map(({text:a})=>a).join(""),i=s?$r(o,hr(t,e,s)):r;return p`<p class="ck-cp-about">${t.about(e)}</p>
    <p class="ck-cp-text">${i.map(({text:a,clue:c})=>c&&n?p`<mark>${a}</mark>`:a)}</p>`}function hr(t,e,n){return n==="mode"?t.clue(e,"mode").words:t.clue(e,"level").words||t.clue(e,"verdict").words}function $r(t,e){let n=e?t.indexOf(e):-1;if(n<0)return[{text:t,clue:!1}];let s=n+e.length;return[{text:t.slice(0,n),clue:!1},{text:e,clue:!0},{text:t.slice(s),clue:!1}]}function Yt(t,e,n,s){let{spec:r,sheet:o,uid:i,draft:a,missing:c}=t,d=Se({name:`${i}-${e}`,legend:o.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${i}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:o.code(f).title})),value:a[e],change:f=>f!==void 0&&n.change({...a,[e]:f}),locked:s,inline:!0}),u=e===c;return p`<div class=${u?"ck-cp-lacking":""}>
    ${u?p`<p class="ck-cp-missing" id="${i}-missing">${l(r.strings,`missing_${e}`)}</p>`:h}
    ${d}
  </div>`}function br(t,e,n){let{spec:s,uid:r,draft:o}=t,{strings:i}=s,a=d=>e.change({...o,because:d.target.value});return p`<form autocomplete="off" @submit=${d=>{d.preventDefault(),e.check()}}>
    ${Yt(t,"verdict",e,n)}
    ${o.verdict===q?p`${Yt(t,"level",e,!1)}${Yt(t,"mode",e,!1)}`:h}
    ${Se({name:`${r}-confidence`,legend:l(i,"confidence"),choices:J.map(d=>({id:d,text:l(i,`confidence_${d}`)})),value:o.confidence,change:d=>d!==void 0&&e.change({...o,confidence:d}),inline:!0})}
    <label class="ck-cp-because">${l(i,"because")}
      <input
        class="ck-field"
        type="text"
        maxlength=${De}
        .value=${o.because??""}
        @change=${a}
      /></label>
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(i,"check")}</button>
  </form>`}function Xn(t){let{spec:e,sheet:n,item:s}=t;return p`${Xt(n,s.id,!0)}
    <div class="ck-cp-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${Kt(t)}
    </div>`}function Zn(t,e,n,s,r){let{sheet:o,item:i,spec:a}=t;return p`${Xt(o,i.id,n!==void 0)}
    ${n?p`<section class="ck-cp-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${Pn(t,n)}
          </section>`:br(s,r,e.kind==="faded")}`}function es({dimension:t,first:e,second:n},s,r,o){let{spec:i,sheet:a,draft:c,uid:d}=r,{strings:u}=i,f=c.shown===!0,m=s.map(b=>new Map(vt(b)).get(t)??b),$=b=>o.change({...c,because:b.target.value}),v=b=>{b.preventDefault(),o.change({...c,shown:!0})},w=t==="verdict"?K:t;return p`<div class="ck-cp-pair">${[e,n].map(b=>p`<div><h4>${a.title(b)}</h4>${Xt(a,b,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${v}>
    <label class="ck-cp-because">${l(u,"contrast_note")}
      <input class="ck-field" type="text" maxlength=${De} .value=${c.because??""} @change=${$} /></label>
    ${f?h:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-cp-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-cp-deciding">${[e,n].map((b,R)=>p`<div>
            <dt><b>${a.code(m[R]??"").title}</b> <span class="ck-cp-about">${a.title(b)}</span></dt>
            <dd>${a.reason(b,t).because}</dd>
          </div>`)}</dl>
        <p>${a.review(w)??h}</p>
      </section>`:h}`}function ue(t,e,n,s={}){return p`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${lt(n)}
  >${l(t,e)}</button>`}function ts(t){let{asking:e,course:n,steps:s,at:r,step:o,answer:i,acts:a,go:c}=t,{spec:d,sheet:u,draft:f,uid:m}=e,{strings:$}=d,v=n.item(o.id),w={spec:d,sheet:u,item:v},b=({kind:C})=>C!=="contrast"&&C==="again"==(o.kind==="again"),R=s.filter(b).length,L=Math.max(1,s.slice(0,r+1).filter(b).length),y=l($,`block_${o.block??o.kind}`),A=o.kind==="contrast"?y:l($,"progress",{number:L,count:R,block:y}),T=i||o.kind==="worked"||o.kind==="contrast"&&f.shown,D=o.kind==="worked"||o.kind==="faded",x=s.findIndex(({kind:C})=>C!=="worked"&&C!=="faded"),E=r===s.length-1,O=()=>c(E?{stage:"end"}:{at:r+1}),_=o.contrast?l($,`contrast_${o.contrast.dimension}`):u.title(o.id);return p`<div class="ck-cp-progress"><progress max=${R} value=${L} aria-label=${l($,"progress_label")}></progress><span id="${m}-progress">${A}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${m}-progress">${_}</h3>
      ${o.kind==="case"?h:p`<p class="ck-cp-hint">${l($,`about_${o.kind}`)}</p>`}
      ${o.contrast?es(o.contrast,[v.coding,n.item(o.contrast.second).coding],e,a):o.kind==="worked"?Xn(w):Zn(w,o,i,e,a)}
    </article>
    <div class="ck-actions ck-cp-moves">
      ${T?ue($,E?"finish":"next",O,{primary:!0}):ue($,"skip",O)}
      ${ue($,"previous",()=>c({at:r-1}),{off:r===0})}
      ${D&&x>r?ue($,"skip_examples",()=>c({at:x})):h}
      ${E&&T?h:ue($,"stop",()=>c({stage:"end"}))}
    </div>`}var ns=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r}=s,o=e.dataset.ckUid??"",i=g=>e.querySelector(`[data-part="${g}"]`),a=i("live"),c=i("sheet");if(!a||!c)throw new Error("The cases are not in the page.");let d=new kt(c),u=new bt(s),f=Un(s,u),m=f.read(),$="",v="",w,b=!1,R=!1,L=()=>u.stateOf(t),y=g=>{R=!0;for(let[S,M]of Object.entries(g))t.set(S,M);R=!1,t.save_changes(),U()},k=g=>{let S=i(g);S?.focus({preventScroll:!0}),(g==="title"&&L().place.stage==="going"?a:S?.closest(".ck-cp-feedback")??S)?.scrollIntoView({block:"start",behavior:"instant"})},A=g=>{$="",v="",w=void 0,b=!1,y({place:{...L().place,draft:{},...g}}),k("title")},T=(g,S)=>(S.kind==="again"?g.again:g.answers)[S.id],D=({place:g},S,M)=>{if(M)return M;let N=g.draft.at===g.at?g.draft:{};return S.kind==="faded"?{...N,verdict:x(S.id)}:N},x=g=>{let{coding:S}=u.item(g);return S.includes("|")?q:S},E=(g,S)=>({change(M){w=void 0,y({place:{...g.place,draft:{...M,at:g.place.at}}}),M.shown&&!D(g,S,void 0).shown&&k("feedback")},check(){let{at:M,shown:N,...H}=D(L(),S,void 0),re=a.querySelector(".ck-cp-because input")?.value,Ae={...H,because:re,...S.kind==="faded"&&{given:!0}},pe=Gt(s.codes,Ae);if(w=(H.verdict===q?B:["verdict"]).find(tt=>!H[tt]),typeof pe=="string"||w){w??="verdict",$=l(r,`missing_${w}`),U();let tt=a.querySelector(`input[name="${o}-${w}"]`);tt?.focus({preventScroll:!0}),tt?.closest(".ck-cp-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let ae=S.kind==="again"?"again":"answers",Be={spec:s,sheet:d,item:u.item(S.id)};$=jn(Be,pe);let{answers:At,again:Ss}=L();y({[ae]:{...ae==="again"?Ss:At,[S.id]:pe}}),k("feedback")}}),O={save(){let g={version:s.version,saved:new Date().toISOString(),state:L()};_(l(r,`saved_${f.write(g)}`),"save")},resume(g){y({...g}),k("title")},ask(g){b=g,U(),a.querySelector(`[data-action="${g?"erase_cancel":"erase"}"]`)?.focus()},erase(){let g=f.erase();b=!1,y({answers:{},again:{},place:{}}),_(l(r,g==="ok"?"erased":"erased_page")),k("title")},print:()=>Ee(a),told:(g,S)=>_(S,g)},_=(g,S="")=>{$=g,v=S,U()},C=(g,S,M)=>{let N=S.findIndex((ae,Be)=>ae.kind!=="worked"&&ae.kind!=="contrast"&&!(ae.kind==="faded"&&Be<g.place.at)&&!T(g,ae)),H=S.reduce((ae,Be,At)=>T(g,Be)?At:ae,-1),Ae=N<Math.max(g.place.at,H)?"go_skipped":"go_on",pe=u.missed(g),_t=()=>{R=!0,t.set("answers",{}),t.set("again",{}),R=!1,A({stage:"start",at:0,review:pe})};return p`${In({spec:s,sheet:d,course:u,uid:o,state:g})}
      <div class="ck-actions ck-cp-moves">
        ${N>=0?ue(r,S[N]?.kind==="again"?"go_back":Ae,()=>A({stage:"going",at:N}),{primary:!0}):h}
        ${ue(r,"restart",_t)}
      </div>
      ${Vn(M,O)}`},I=g=>{let{place:S}=g,M=u.steps(g),N=M[Math.min(S.at,M.length-1)],H={spec:s,sheet:d,course:u,uid:o,host:n,state:g,kept:m,erasing:b,said:{by:v,text:$},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(S.stage==="going"&&N){let re=Math.min(S.at,M.length-1),Ae=T(g,N),pe=D(g,N,Ae);return ts({asking:{spec:s,sheet:d,uid:o,draft:pe,missing:w},course:u,steps:M,at:re,step:N,answer:Ae,acts:E(g,N),go:A})}return S.stage==="end"?p`${Qt(H,O)}${C(g,M,H)}`:p`${Qt(H,O)}${Yn({spec:s,sheet:d,course:u,uid:o,place:S,change:re=>y({place:re}),begin:()=>A({stage:"going",at:0})})}`};function U(){if(R)return;let g=L();Q(p`${I(g)}
        <p role="status" class=${v||g.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${$}</p>`,a)}for(let g of[...yt,"tab"])t.on(`change:${g}`,U);let se=$t(()=>{m=f.read(),U()});return U(),e.dataset.ckReady="",()=>{for(let g of[...yt,"tab"])t.off(`change:${g}`,U);se()}};var xt=500;function yr(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function Zt(t,e){if(!j(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,i]of Object.entries(e)){let a=t.find(({id:d})=>d===o),c=a?yr(a,i):"unknown-question";typeof c=="string"?s.push([o,c]):c.length>0&&n.set(o,c)}let r={};for(let{id:o}of t){let i=n.get(o);i&&(r[o]=i)}return{choices:r,problems:s}}function en({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function ss(t,e,n){let s=t.filter(({id:i})=>e[i]),r=i=>({right:i.filter(a=>en(a,e[a.id]??[]).state==="right").length,of:i.length}),o=J.map(i=>[i,r(s.filter(({id:a})=>n[a]===i))]);return{first:r(s),byConfidence:o.filter(([,{of:i}])=>i>0)}}function rs(t,e,n,{spec:s,uid:r},o){let{strings:i,lang:a}=s,{id:c,kind:d,right:u}=e,f=[...t.querySelectorAll("fieldset input")],m=t.querySelector("details"),$=t.querySelector('[data-part="live"]');if(!m||!$)throw new Error("A question is not whole in the page.");let v=f.map(y=>{let k=document.createElement("small");return k.className="ck-quiz-mark",y.parentElement?.append(k),k}),w=m.querySelector(".ck-quiz-own"),b=t.querySelector(".ck-quiz-line"),R=!1;m.querySelector("summary")?.addEventListener("click",()=>{m.classList.toggle("ck-quiz-opened",!m.open)}),t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(c,f.filter(y=>y.checked).map(y=>y.value))});let L=(y,k)=>p`${d==="explain"?p`<label class="ck-quiz-reason ${y.reasons[c]?"":"ck-quiz-blank"}"
            >${l(i,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${xt}
              .value=${y.reasons[c]??""}
              ?readonly=${k}
              @change=${A=>o.why(c,A.target.value)}
            ></textarea>
          </label>`:h}${Se({name:`${r}-${c}-confidence`,legend:l(i,"confidence"),choices:J.map(A=>({id:A,text:l(i,`confidence_${A}`)})),value:y.confidence[c],change:A=>A&&o.sure(c,A),locked:y.first[c]!==void 0,inline:!0})}`;return{draw(y,k){let A=y.answers[c]??[],T=y.checked.includes(c),D=en(e,A).state,x=String(y.first[c])===String(A),E=D!=="right"&&x&&y.confidence[c]==="sure";f.forEach((C,I)=>{let U=A.includes(C.value),se=u.includes(C.value);C.checked=U,C.disabled=T&&!U,C.parentElement?.classList.toggle("ck-quiz-key",T&&se),C.parentElement?.classList.toggle("ck-quiz-other",T&&U&&!se);let g=[...se?["mark_right"]:[],...U?["mark_chosen"]:[]],S=v[I];S.textContent=T?g.map(M=>l(i,M)).join(", "):""});for(let C of m.querySelectorAll("[data-option]")){let I=C.dataset.option??"";C.hidden=!(E||A.includes(I)||u.includes(I))}w&&(w.hidden=!y.reasons[c],Q(p`<strong>${l(i,"own_reason")}</strong> ${y.reasons[c]}`,w)),m.hidden=!T,T!==R&&(m.open=T,m.classList.remove("ck-quiz-opened")),R=T,b&&(b.hidden=!!y.reasons[c]);let O=l(i,`state_${D}`,{right:ee([...u],a)}),_=T?"again":"check";Q(p`${L(y,T)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${T?"":"ck-button-primary"}"
            data-action=${_}
            @click=${lt(()=>o[_](c))}
          >${l(i,T?"again":"check")}<span class="ck-visually-hidden"> ${l(i,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${T?D:h}>${T?p`${O}${E?` ${l(i,"sure_and_not")}`:""}`:k}</p></div>`,$)},focus(){f[0]?.focus()}}}var tn=["answers","first","confidence","reasons","checked"];function os(t,e,n){let s=new Map(Object.entries(j(e)?e:{})),r={};for(let{id:o}of t){let i=n(s.get(o));i&&(r[o]=i)}return r}function is(t,e){let n=Zt(e,t.get("answers")).choices,s=t.get("checked"),r=J;return{answers:n,first:Zt(e,t.get("first")).choices,confidence:os(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:os(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,xt):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var as=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,questions:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let c=()=>is(t,o),d=!1,u="",f={},m=!1,$=x=>{m=!0;for(let[E,O]of Object.entries(x))t.set(E,O);m=!1,t.save_changes(),A()},v=(x,E)=>Object.fromEntries(Object.entries(x).filter(([O])=>O!==E)),w={choose(x,E){let{answers:O,checked:_}=c();if(f=v(f,x),_.includes(x))return A();$({answers:{...v(O,x),...E.length>0&&{[x]:E}},checked:_})},sure:(x,E)=>$({confidence:{...c().confidence,[x]:E}}),why:(x,E)=>$({reasons:{...v(c().reasons,x),...E.trim()&&{[x]:E}}}),check(x){let{answers:E,first:O,checked:_}=c(),C=E[x];u="",f={...f,[x]:C?"":l(r,"nothing")},C?$({first:{[x]:C,...O},checked:[..._,x]}):A()},again(x){let{answers:E,checked:O}=c();$({checked:O.filter(_=>_!==x),answers:v(E,x)}),b.get(x)?.focus()}},b=new Map(o.map((x,E)=>{let O=e.querySelector(`[data-question="${x.id}"]`);if(!O)throw new Error(`The question ${x.id} is not in the page.`);return[x.id,rs(O,x,E+1,{spec:s,uid:i},w)]})),R=x=>a.querySelector(`[data-action="${x}"]`)?.focus(),L=x=>{d=x,u="",A(),R(x?"erase_cancel":"erase")},y=()=>{d=!1,f={},u=l(r,"erased"),$({answers:{},first:{},confidence:{},reasons:{},checked:[]}),R("erase")},k=({first:x,confidence:E})=>{let O=ss(o,x,E),_=t.get("tab")??"ok";Q(p`${O.first.of>0?p`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...O.first,count:o.length})}</p>
            ${O.byConfidence.length>0?p`<p>${l(r,"mirror_title")}</p><ul>${O.byConfidence.map(([C,I])=>p`<li>${l(r,"mirror",{confidence:l(r,`confidence_${C}`),...I})}</li>`)}</ul>`:h}</div>`:h}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:h}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):_==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        ${P(i,r,"erase",()=>L(!0))}
        ${d?de(r,()=>L(!1),y):h}
        <p role="status" class="ck-status">${u}</p>`,a)};function A(){if(m)return;let x=c();for(let[E,O]of b)O.draw(x,f[E]??"");k(x)}let T=x=>x.preventDefault();e.addEventListener("submit",T);let D={};for(let{id:x}of o){let E=e.querySelectorAll(`[data-question="${x}"] input`),O=[...E].filter(({checked:_})=>_);[...E].some(_=>_.checked!==_.defaultChecked)&&(D[x]=O.map(({value:_})=>_))}Object.keys(D).length>0&&$({answers:{...c().answers,...D}});for(let x of[...tn,"tab"])t.on(`change:${x}`,A);return A(),e.dataset.ckReady="",()=>{for(let x of[...tn,"tab"])t.off(`change:${x}`,A);e.removeEventListener("submit",T)}};function cs(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let c={};for(let d of n())d.checked&&d.dataset.item&&(c[d.dataset.item]=Number(d.value));return c},r=c=>{for(let d of t.querySelectorAll("[data-clear]")){let u=c[d.dataset.clear??""]===void 0;u&&d===document.activeElement&&t.querySelector(`input[data-item="${d.dataset.clear}"]`)?.focus(),d.hidden=u}},o=c=>{let d=c.target;d instanceof HTMLInputElement&&d.dataset.item&&e(s())},i=c=>{let d=c.target.closest("[data-clear]");if(d){for(let u of n())u.dataset.item===d.dataset.clear&&(u.checked=!1);e(s())}},a=c=>c.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",i),t.addEventListener("submit",a),{show(c){for(let d of n())d.checked=c[d.dataset.item??""]===Number(d.value);r(c)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",i),t.removeEventListener("submit",a)}}}function ls(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function Xe(t,e){t.set("answers",{...e}),t.save_changes()}var _e=["before","after","looking-back"];function je(t){return _e.includes(t)}function qe(t){return t.sections.flatMap(e=>[...e.items])}function Ze(t,e){if(!j(e))return{answers:{},problems:[["","not-answers"]]};let n=qe(t).map(d=>d.id),{minimum:s,maximum:r,step:o}=t.scale,i=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))i.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?i.push([d,"off-scale"]):(u-s)%o!==0?i.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:i}}function St(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function et(t,e){return t.subscales.map(n=>St(n,e))}function ds(t,e,n){let s=t.subscales.filter(a=>a.family===e).map(a=>St(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),o=Math.min(...s.map(({mean:a})=>a)),i=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function us(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>ds(t,r,e)??[]),firstStep:ds(t,s.family,e)?.lowest[0]??null}}var F={width:92,height:46,gap:10,left:8,inset:10},ps=44,fs=F.height+30;function vr(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(a=>a.family===n?.rows),o=s.filter(a=>a.family===n?.columns),i=r.flatMap(a=>o.map(c=>({row:a,column:c,values:a.items.filter(d=>c.items.includes(d)).map(d=>e[d])})));return{rows:r,columns:o,all:i}}function ms(t,e,n){if(!t.instrument.picture)return h;let{strings:s,lang:r,instrument:o}=t,{rows:i,columns:a,all:c}=vr(t,e),d=l(s,"blank"),u=k=>k===void 0?d:String(k),f=k=>ee(k.values.map(u),r),m=k=>{let{mean:A}=St(k,e);return A===null?l(s,"not_computed"):ct(A,r)},$=c.map(k=>l(s,"picture_cell",{row:k.row.label,column:k.column.label,values:f(k)})).join(" · "),v=2*F.left+a.length*(F.width+F.gap)-F.gap,w=ps+i.length*fs,{minimum:b,maximum:R}=o.scale,L=k=>(o.families[k]??k).toLocaleLowerCase(r),y={minimum:b,maximum:R,rows:L(o.picture?.rows??""),columns:L(o.picture?.columns??"")};return p`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${v} ${w}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${$}</desc>
      ${a.map((k,A)=>{let T=F.left+A*(F.width+F.gap)+F.width/2;return be`<text class="ck-sa-label" x=${T} y="14" text-anchor="middle">${k.label}</text>
          <text class="ck-sa-mean" x=${T} y="31" text-anchor="middle">${m(k)}</text>`})}
      ${i.map((k,A)=>{let T=ps+A*fs;return be`<text class="ck-sa-label" x=${F.left} y=${T+14}>${k.label}<tspan class="ck-sa-mean" dx="8">${m(k)}</tspan></text>
          ${a.map((D,x)=>kr(F.left+x*(F.width+F.gap),T+21,c.find(E=>E.row===k&&E.column===D)?.values??[],[b,R],u))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",y)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(k=>p`<th scope="col">${k.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(k=>p`<tr>
              <th scope="row">${k.label}</th>
              ${c.filter(A=>A.row===k).map(A=>p`<td>${f(A)}</td>`)}
              <td>${m(k)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${a.map(k=>p`<td>${m(k)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function kr(t,e,n,[s,r],o){let i=F.width-2*F.inset,a=F.height/(n.length+1);return be`<rect class="ck-sa-box" x=${t} y=${e} width=${F.width} height=${F.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),f=t+F.inset,m=be`<line class="ck-sa-rail" x1=${f} x2=${f+i} y1=${u} y2=${u}></line>`;if(c===void 0)return be`${m}<text class="ck-sa-value ck-sa-blank" x=${f+i/2} y=${u+4} text-anchor="middle">${o(c)}</text>`;let $=f+i*(c-s)/(r-s),v=$<f+i/2;return be`${m}<circle class="ck-sa-dot" cx=${$} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${v?$+9:$-9} y=${u+4} text-anchor=${v?"start":"end"}>${o(c)}</text>`})}`}function nn(t,e){return e==null?l(t.strings,"not_computed"):ct(e,t.lang)}function wr(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:i}=us(n,e),a=d=>ee(d.map(u=>{let f=n.subscales.find(m=>m.id===u);return f?.phrase??f?.label??u}),r),c=n.feedback.first_step;return o.length===0?p`<p>${l(s,"too_few")}</p>`:p`<p>
      ${o.map(({family:d,highest:u,lowest:f})=>{let m=n.feedback.comparisons.find(v=>v.family===d),$=f.length>0?m?.different:m?.same;return p`${It($??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${i&&c.steps[i]||c.otherwise}</p>
    </div>`}function xr(t,e){let{instrument:n,strings:s}=t;return p`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let i=n.subscales.filter(a=>a.family===r);return p`<tbody>
          ${i.length>1?p`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:h}
          ${i.map(a=>{let c=e.find(d=>d.subscale===a.id);return p`<tr>
              <th scope="row">${a.label}</th>
              <td>${nn(t,c?.mean)}</td>
              <td>${l(s,"answered_of",{answered:c?.answered??0,of:c?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function sn(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,i=o.map(({id:a,items:c,minimum:d})=>({id:a,items:c,minimum:d}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:i}}function Sr(t){let{instrument:e,strings:n}=t,{card:s}=e,r=a=>p`<ul>${a.map(c=>p`<li>${c}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",i=()=>te(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(sn(t),null,2)}
`);return p`<section class="ck-sa-card" aria-label=${l(n,"card")}>
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
  </section>`}function gs(t,e,n){return p`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${wr(t,e)} ${ms(t,e,n)}
    <div class="ck-sa-columns">
      <div>${xr(t,et(t.instrument,e))}</div>
      ${Sr(t)}
    </div>
  </section>`}function Pe(t,e){return l(t.strings,`occasion_${e}`)}function _r(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:et(t.instrument,e),card:sn(t)}}function Ar(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(a=>l(o,`column_${a}`)),...qe(r).map(({id:a,text:c})=>[r.id,r.version,n,s,a,c,e[a]??""])]}function hs({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),i=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let a=_r(t,e,n,o);te(i,"application/json",`${JSON.stringify(a,null,2)}
`)}else{let a=Ar(t,e,n,o);te(i,"text/csv",dt(a,ut(t.lang)))}r.told(l(t.strings,"downloaded",{file:i}))}function $s(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Tr({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...$s(e.otherVersions).map(c=>l(o,"storage_other_version",{version:c})),...i.length>0?[l(o,"storage_refused",{items:$s(i).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function Er({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?h:p`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let i=Pe(t,o.occasion);return p`<li>
          <span>${l(s,"record",{occasion:i,date:ie(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:i})}
            @click=${()=>n.use(o)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Rr(t,e.records)}`}function Rr(t,e){if(e.length<2)return h;let{strings:n,instrument:s}=t,r=e.map(o=>et(s,o.answers));return p`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(o=>p`<th scope="col">${Pe(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,i)=>p`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(a=>p`<td>${nn(t,a[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function bs(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:i}=t,{strings:a}=n,c=d=>{let{value:u}=d.target;je(u)&&e.setOccasion(u)};return p`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(a,"mine")}</h3>
    <p>${l(a,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Tr(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(a,"occasion")}</legend>
      ${_e.map(d=>p`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${d}
            .checked=${d===r}
            @change=${c}
          /><span>${Pe(n,d)}</span></label
        >`)}
    </fieldset>
    ${P(s,a,"save",e.save)}
    ${P(s,a,"download_json",()=>hs(t,"json",e))}
    ${P(s,a,"download_csv",()=>hs(t,"csv",e))}
    ${P(s,a,"print",e.print)}
    ${P(s,a,"erase",e.askErase)}
    ${i?de(a,e.cancelErase,e.erase):h}
    ${Er(t,e)}
  </section>`}var rn=1;function Or(t){return!j(t)||t.format!==rn||!Array.isArray(t.records)?null:t.records.every(j)?{format:rn,records:t.records}:null}function on({id:t},e){return new Me("self-assessment",t,Or,e)}function an(t,e=Ce){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=on(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,i=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of s.value.records)if(typeof a=="string"&&a!==t.version)o.add(a);else if(typeof a!="string"||typeof d!="string"||!je(c))n.corrupt=!0;else{let f=Ze(t,u);for(let[m]of f.problems)m?i.add(m):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:_e.flatMap(a=>r.get(a)??[]),otherVersions:[...o],refused:[...i]}}function ys(t,e,n=Ce){let s=on(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],i=o.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:rn,records:[...i,{...e}]});return a==="ok"&&i.length<o.length?"replaced":a}function vs(t,e=Ce){return on(t,e).erase()}var ks=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,instrument:o}=s,i=e.dataset.ckUid??"",a=qe(o).length,c=_=>e.querySelector(`[data-part="${_}"]`),d=c("live"),u=c("progress");if(!d||!u)throw new Error("The self-assessment's form is not in the page.");let f=!1,m=!1,$="",v=an(o),w=Ze(o,t.get("answers")).problems.map(([_])=>_),b=t.get("tab_lost")===!0||w.includes(""),R=()=>Ze(o,t.get("answers")).answers,L=()=>{let _=t.get("occasion");return je(_)?_:"before"},y=_=>{$=_,T()},k={setOccasion(_){t.set("occasion",_),t.save_changes()},save(){let _=R();if(Object.keys(_).length===0)return y(l(r,"save_nothing"));let C=L(),I=new Date().toISOString(),U=ys(o,{version:o.version,occasion:C,saved:I,answers:_}),se={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[U];y(l(r,se,{occasion:Pe(s,C)}))},askErase(){m=!0,T(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){m=!1,T(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let _=vs(o);m=!1,f=!1;for(let C of e.querySelectorAll("input:checked"))C.name.endsWith("-occasion")||(C.checked=!1);t.set("occasion",_e[0]),Xe(t,{}),y(l(r,_==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Ee(e),use(_){t.set("occasion",_.occasion),Xe(t,_.answers),y(l(r,"record_used",{occasion:Pe(s,_.occasion)}))},told:y},A=()=>{f=!0;let _=Object.keys(R()).length;y(l(r,"result_ready",{answered:_,total:a})),e.querySelector('[data-part="result-title"]')?.focus()};function T(){let _=R(),C=Object.keys(_).length,I=l(r,"progress",{answered:C,total:a});Q(p`<div class="ck-sa-progress">
        <progress max=${a} value=${C} aria-label=${l(r,"progress_label")}></progress>
        <span>${I}</span>
      </div>`,u),Q(p`<p class="ck-sa-count">${I}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${A}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${$}</p>
        ${f?gs(s,_,i):h}
        ${bs({spec:s,host:n,uid:i,answers:_,occasion:L(),reading:v,refused:w,erasing:m,tabKept:(t.get("tab")??"ok")==="ok",tabLost:b},k)}`,d)}let D=cs(e,_=>Xe(t,_)),x=()=>{D.show(R()),$=f?l(r,"result_updated"):"",T()},E=ls(e);Object.keys(E).length>0&&Xe(t,{...R(),...E}),t.on("change:answers",x),t.on("change:occasion",T),t.on("change:tab",T);let O=$t(()=>{v=an(o),T()});return D.show(R()),T(),e.dataset.ckReady="",()=>{t.off("change:answers",x),t.off("change:occasion",T),t.off("change:tab",T),O(),D.stop()}};var ws={"case-classifier":Rn,"case-practice":ns,quiz:as,"self-assessment":ks};var xs=0;function Cr({model:t,el:e}){let n=String(t.get("_kind")),s=ws[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);xs+=1;let r=document.createElement("div");return r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${xs}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r),s({model:t,el:r,host:"notebook"})}var $c={render:Cr};export{$c as default};
