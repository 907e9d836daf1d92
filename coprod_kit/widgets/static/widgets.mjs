/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Cs=Object.defineProperty;var cn=t=>{throw TypeError(t)};var Os=(t,e,n)=>e in t?Cs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Tt=(t,e,n)=>Os(t,typeof e!="symbol"?e+"":e,n),Et=(t,e,n)=>e.has(t)||cn("Cannot "+n);var W=(t,e,n)=>(Et(t,e,"read from private field"),n?n.call(t):e.get(t)),G=(t,e,n)=>e.has(t)?cn("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),se=(t,e,n,s)=>(Et(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),V=(t,e,n)=>(Et(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ct=globalThis,ln=t=>t,nt=Ct.trustedTypes,dn=nt?nt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ot="$lit$",de=`lit$${Math.random().toFixed(9).slice(2)}$`,Mt="?"+de,Ms=`<${Mt}>`,he=document,Ue=()=>he.createComment(""),Qe=t=>t===null||typeof t!="object"&&typeof t!="function",Nt=Array.isArray,hn=t=>Nt(t)||typeof t?.[Symbol.iterator]=="function",Rt=`[ 	
\f\r]`,Fe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,un=/-->/g,pn=/>/g,me=RegExp(`>|${Rt}(?:([^\\s"'>=/]+)(${Rt}*=${Rt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),fn=/'/g,mn=/"/g,$n=/^(?:script|style|textarea|title)$/i,Lt=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Lt(1),ye=Lt(2),qr=Lt(3),ae=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),gn=new WeakMap,ge=he.createTreeWalker(he,129);function bn(t,e){if(!Nt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return dn!==void 0?dn.createHTML(e):e}var yn=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=Fe;for(let a=0;a<n;a++){let c=t[a],d,u,f=-1,g=0;for(;g<c.length&&(i.lastIndex=g,u=i.exec(c),u!==null);)g=i.lastIndex,i===Fe?u[1]==="!--"?i=un:u[1]!==void 0?i=pn:u[2]!==void 0?($n.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=me):u[3]!==void 0&&(i=me):i===me?u[0]===">"?(i=r??Fe,f=-1):u[1]===void 0?f=-2:(f=i.lastIndex-u[2].length,d=u[1],i=u[3]===void 0?me:u[3]==='"'?mn:fn):i===mn||i===fn?i=me:i===un||i===pn?i=Fe:(i=me,r=void 0);let $=i===me&&t[a+1].startsWith("/>")?" ":"";o+=i===Fe?c+Ms:f>=0?(s.push(d),c.slice(0,f)+Ot+c.slice(f)+de+$):c+de+(f===-2?a:$)}return[bn(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Ve=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[d,u]=yn(e,n);if(this.el=t.createElement(d,s),ge.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=ge.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(Ot)){let g=u[i++],$=r.getAttribute(f).split(de),y=/([.?@])?(.*)/.exec(g);c.push({type:1,index:o,name:y[2],strings:$,ctor:y[1]==="."?rt:y[1]==="?"?ot:y[1]==="@"?it:be}),r.removeAttribute(f)}else f.startsWith(de)&&(c.push({type:6,index:o}),r.removeAttribute(f));if($n.test(r.tagName)){let f=r.textContent.split(de),g=f.length-1;if(g>0){r.textContent=nt?nt.emptyScript:"";for(let $=0;$<g;$++)r.append(f[$],Ue()),ge.nextNode(),c.push({type:2,index:++o});r.append(f[g],Ue())}}}else if(r.nodeType===8)if(r.data===Mt)c.push({type:2,index:o});else{let f=-1;for(;(f=r.data.indexOf(de,f+1))!==-1;)c.push({type:7,index:o}),f+=de.length-1}o++}}static createElement(e,n){let s=he.createElement("template");return s.innerHTML=e,s}};function $e(t,e,n=t,s){if(e===ae)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=Qe(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=$e(t,r._$AS(t,e.values),r,s)),e}var st=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??he).importNode(n,!0);ge.currentNode=r;let o=ge.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let d;c.type===2?d=new Ee(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new at(o,this,e)),this._$AV.push(d),c=s[++a]}i!==c?.index&&(o=ge.nextNode(),i++)}return ge.currentNode=he,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Ee=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=$e(this,e,n),Qe(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==ae&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):hn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&Qe(this._$AH)?this._$AA.nextSibling.data=e:this.T(he.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Ve.createElement(bn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new st(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=gn.get(e.strings);return n===void 0&&gn.set(e.strings,n=new Ve(e)),n}k(e){Nt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(Ue()),this.O(Ue()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ln(e).nextSibling;ln(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},be=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=$e(this,e,n,0),i=!Qe(e)||e!==this._$AH&&e!==ae,i&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=$e(this,a[s+c],n,c),d===ae&&(d=this._$AH[c]),i||=!Qe(d)||d!==this._$AH[c],d===h?e=h:e!==h&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}i&&!r&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},rt=class extends be{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},ot=class extends be{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},it=class extends be{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=$e(this,e,n,0)??h)===ae)return;let s=this._$AH,r=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==h&&(s===h||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},at=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){$e(this,e)}},kn={M:Ot,P:de,A:Mt,C:1,L:yn,R:st,D:hn,V:$e,I:Ee,H:be,N:ot,U:it,B:rt,F:at},Ns=Ct.litHtmlPolyfillSupport;Ns?.(Ve,Ee),(Ct.litHtmlVersions??=[]).push("3.3.3");var K=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new Ee(e.insertBefore(Ue(),o),o,void 0,n??{})}return r._$AI(t),r};function vn(t){let e=n=>{let s=n.target instanceof Element&&n.target.closest("button, summary");n.repeat&&n.key==="Enter"&&s&&n.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}var Ls="input, textarea, select, button, summary, a[href], [tabindex]";function wn(t){let e=()=>{for(let s of t.querySelectorAll(Ls))s.dataset.lmSuppressShortcuts="true"};e();let n=new MutationObserver(e);return n.observe(t,{childList:!0,subtree:!0}),()=>n.disconnect()}function Dt(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var Ds={en:"en-GB",fr:"fr-FR"};function It(t){return Ds[t]??t}function ct(t,e){return new Intl.NumberFormat(It(e),{maximumFractionDigits:1}).format(t)}function ce(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(It(e),{dateStyle:"long"}).format(n)}function X(t,e){return new Intl.ListFormat(It(e),{type:"conjunction"}).format(t)}function l(t,e,n){return Dt(t[e]??e,n)}var xn=new WeakMap;function lt(t){return e=>{let n=e.currentTarget,s=n?xn.get(n):void 0;n&&xn.set(n,e.timeStamp),e.detail>1||e.detail===0&&s!==void 0&&e.timeStamp-s<500||t()}}function F(t,e,n,s){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function Ht(t,e,n,s,r={}){let o=l(t,`${e}_asked`,r),i=(a,c)=>p`<button type="button" class="ck-button" data-action="${e}_${a}" @click=${c}>
      ${l(t,`${e}_${a}`)}
    </button>`;return p`<div class="ck-confirm" role="group" aria-label=${o}>
    <p>${o}</p>
    ${i("cancel",n)} ${i("confirm",s)}
  </div>`}function pe(t,e,n){return Ht(t,"erase",e,n)}function re(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function dt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function ut(t){return t==="fr"?";":","}function Re(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}function j(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Hs(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(i=>i&&i!==e),o=n?[...r,e]:r;o.length>0?t.setAttribute("aria-describedby",o.join(" ")):t.removeAttribute("aria-describedby")}function Sn(t,e,n,s){let r=$=>[...t.querySelectorAll($)],o=()=>r("input[data-answer]"),i=()=>r("input[data-note]"),a=$=>e.steps.find(({id:y})=>y===$)?.kind==="several",c={},d=$=>{let y=o().filter(k=>k.dataset.answer===$&&k.checked);if(!a($))return y[0]?.value;if(y.length!==0)return y.filter(k=>k.dataset.none===void 0).map(k=>k.value)},u=$=>{let y=$.target,k=y.dataset.answer;if(!k)return;if(y.checked&&y.type==="checkbox"){let _=y.dataset.none!==void 0;for(let x of o())x.dataset.answer===k&&x.dataset.none!==void 0!==_&&(x.checked=!1)}let{[k]:b,...O}=c,I=d(k);s.answer(I===void 0?O:{...O,[k]:I})},f=$=>{if(!$.target.dataset.note)return;let y=i().filter(k=>k.value.trim()!=="");s.note(Object.fromEntries(y.map(k=>[k.dataset.note??"",k.value])))},g=$=>$.preventDefault();return t.addEventListener("change",u),t.addEventListener("input",f),t.addEventListener("submit",g),{show($,y,k){c=$;let b=new Set([...k.path.map(([_])=>_),k.next]);for(let _ of o()){let x=$[_.dataset.answer??""];_.checked=_.dataset.none!==void 0?Array.isArray(x)&&x.length===0:x===_.value||Array.isArray(x)&&x.includes(_.value)}for(let _ of i()){let x=y[_.dataset.note??""]??"";_.value!==x&&_!==document.activeElement&&(_.value=x)}let O=null,I=0;for(let _ of r("[data-stage], [data-step]")){if(_.dataset.stage!==void 0){O=_,_.hidden=!0;continue}_.hidden=!b.has(_.dataset.step??"");let x=k.conflict.includes(_.dataset.step??"");_.classList.toggle("ck-cc-conflict",x),Hs(_,n,x),O&&!_.hidden&&(O.hidden=!1);let L=_.hidden?null:_.querySelector("[data-number]");L&&(L.textContent=String(++I))}},focus($){let y=o().filter(k=>k.dataset.answer===$);(y.find(k=>k.checked)??y[0])?.focus()},early(){let $=new Set(o().filter(y=>y.checked&&!y.defaultChecked).map(y=>y.dataset.answer??""));return Object.fromEntries([...$].flatMap(y=>{let k=d(y);return k===void 0?[]:[[y,k]]}))},stop(){t.removeEventListener("change",u),t.removeEventListener("input",f),t.removeEventListener("submit",g)}}}var q="coproduction",Z=["sure","fairly","guess"];var{hasOwnProperty:Ps}=Object.prototype;function _n(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Ps.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Ws(t,e){let n=r=>e.includes(r),s=({some:r=[],none:o=[]})=>(r.length===0||r.some(n))&&!o.some(n);return t.routes?.find(s)??{}}function An(t={}){return Object.entries(t)}function pt(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],o=[],i=t.start,a={};for(;i!==void 0;){let c=n.get(i);if(!c)break;let d=c;if(c.kind==="fork")d=Ws(c,new Map(s).get(c.by??"")??[]);else{let u=_n(c,e);if(u===null)break;s.push([i,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of An(d.sets))r.push({dimension:u,code:f,step:i,way:d});for(let[u,f]of An(d.doubts))o.push({dimension:u,code:f,step:i,way:d});d.ends&&d.ends!==q&&r.push({dimension:"class",code:d.ends,step:i,way:d}),a=d,i=d.next}return{path:s,next:i??null,ends:i===void 0?a.ends??null:null,conflict:i===void 0?a.between??[]:[],conflictText:i===void 0?a.conflict??"":"",decided:r,doubted:o}}function ft(t,e,n){let s=u=>n.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(g=>g!==f&&n.doubted.some($=>$.dimension===u&&$.code===g)),o=s("class"),i=r("class",o);if(o)return{verdict:"near-miss",nearMissClass:o,level:null,mode:null,phases:[],narrowSense:null,alternatives:i};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:q,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...i,...r("level",a).map(u=>`${u}|${c}`),...r("mode",c).map(u=>`${a}|${u}`)]}}function mt({nearMissClass:t,level:e,mode:n}){return t??`${e}|${n}`}function Pt(t,e){if(!j(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let o=r.kind==="fork"?null:_n(r,e);o!==null&&(n[r.id]=o,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function js(t,e){let n={};return t.steps.filter(({kind:r})=>r!=="fork").forEach((r,o)=>{let i=e[o]??"-",a=(r.answers??[]).map(({id:d})=>d),c=Number.parseInt(i,36);i==="-"||Number.isNaN(c)||(r.kind==="several"?n[r.id]=a.filter((d,u)=>c>>u&1):a[c]!==void 0&&(n[r.id]=a[c]))}),n}function qs(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Bs(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!qs(e[s],n[s]))}function Tn(t,e,n,s=3){return n.map(([r,o,i,a])=>{let c=js(t,a);return{id:r,title:o,coding:i,answers:c,differs:Bs(t,e,c)}}).sort((r,o)=>r.differs.length-o.differs.length).slice(0,s)}function J(t,e){let[n="",s]=e.split("|");if(s===void 0){let r=t.labels.class[e];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:t.labels.level[n]??n,mode:t.labels.mode[s]??s})}function Ce(t,e){return e.nearMissClass?J(t,e.nearMissClass):l(t.strings,"coproduction")}function Wt({path:t},e){return t.findIndex(([n])=>n===e)+1}function Ge(t,e){let n=e.conflict.map(r=>String(Wt(e,r))),s=X(n,t.lang);return`${l(t.strings,"conflict",{questions:s})} ${e.conflictText}`}function Oe(t,e,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?e.answers?.find(({id:s})=>s===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):X(n.map(s=>t.labels.phases[s]??s),t.lang)}function zs(t,{dimension:e,code:n}){return t.labels[e]?.[n]??n}function Fs(t,e,{way:n,dimension:s}){let r=n.nearest??"";return s==="level"?J(t,`${r}|${e.mode}`):s==="mode"?J(t,`${e.level}|${r}`):s==="sense"?t.labels.sense[r]??r:r===q?l(t.strings,"coproduction"):J(t,r)}function Us(t,e,{dimension:n,code:s}){return n==="class"?s===e.nearMissClass?"":J(t,s):e.nearMissClass?"":n==="level"?s===e.level?"":J(t,`${s}|${e.mode}`):s===e.mode?"":J(t,`${e.level}|${s}`)}function Qs(t,e,n){let{strings:s,lang:r,labels:o}=t,i=c=>l(s,`dimension_${c}`),a=n.decided.map(c=>({label:i(c.dimension),code:zs(t,c),because:c.way.because??""}));if(e.nearMissClass||a.unshift({label:i("class"),code:"",because:l(s,"nothing_stopped")}),e.phases.length>0){let c=e.phases.map(d=>o.phases[d]??d);a.push({label:i("phases"),code:"",because:X(c,r)})}return a}function Ke(t,e){let n=ft(t.criteria,t.codes,e);return{classification:n,reasons:Qs(t,n,e),neighbours:e.decided.flatMap(s=>s.way.change?[{words:Fs(t,n,s),text:s.way.change}]:[]),doubts:e.doubted.map(s=>({words:Us(t,n,s),text:s.way.because??""})).filter(({words:s})=>s),disagreements:e.decided.flatMap(({way:s})=>s.disagreement??[]),similar:Tn(t.criteria,Object.fromEntries(e.path),t.cases).filter(({differs:s})=>e.path.some(([r])=>s.every(({id:o})=>o!==r)))}}function En(t,e,n,s){let r=e.ends?Ke(t,e):null,o=r?.classification,i=({dimension:a,code:c,step:d,way:u})=>({dimension:a,code:c,step:d,because:u.because??"",nearest:u.nearest??null,change:u.change??null,disagreement:u.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:t.id,criteria_version:t.version,language:t.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(i),doubted:e.doubted.map(i),similar:(r?.similar??[]).map(({id:a,coding:c,differs:d})=>({case:a,coding:c,differs:d.map(u=>u.id)}))}}function Rn(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function gt(t,e){return["",`## ${t}`,"",...e]}function Vs(t,e){let{strings:n}=t,s=e.classification,r=l(n,"verdict_line",{verdict:Ce(t,s)}),o=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],i=e.similar.map(({title:a,coding:c})=>`- ${Rn(a)} – ${J(t,c)}`);return[...gt(l(n,"verdict"),[r]),...s.level?["",`**${J(t,mt(s))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...gt(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...gt(l(n,"doubts"),o.length>0?o:[l(n,"no_doubt")]),...i.length>0?gt(l(n,"similar"),i):[]]}function Cn(t,e,n,s){let{criteria:r,strings:o}=t,i=[`# ${l(o,"title")}`,"",ce(s,t.lang),""];for(let a of r.steps){let c=n[a.id];c&&a.note&&i.push(`- **${a.note}**: ${Rn(c)}`)}i.push("",`## ${l(o,"path")}`,"");for(let[a,c]of e.path){let d=r.steps.find(({id:u})=>u===a);d&&i.push(`1. ${d.text} **${Oe(t,d,c)}**`)}return e.conflict.length>0&&i.push("",`**${Ge(t,e)}**`),e.ends&&i.push(...Vs(t,Ke(t,e))),`${i.join(`
`)}
`}function Gs({reasons:t}){return p`<dl class="ck-cc-why">
    ${t.map(({label:e,code:n,because:s})=>p`<div>
        <dt>${e} ${n?p`<strong>${n}</strong>`:h}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function Ks({strings:t},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>p`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function Js({strings:t},e){let n=[...e.doubts.map(({words:s,text:r})=>p`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>p`<li>${s}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?p`<ul>${n}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function Ys(t,{similar:e}){let{strings:n,linked:s}=t;return e.length===0?h:p`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-cc-similar">
      ${e.map(r=>p`<li>
          ${s?p`<a href="cases.html#case-${r.id}">${r.title}</a>`:r.title}
          <span class="ck-cc-coding">${J(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(n,"same_answers")}</p>`:p`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(o=>p`<li>${o.text} <em>${l(n,"in_this_case",{answer:Oe(t,o,r.answers[o.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function On(t,e,n){let{strings:s}=t,r=Ke(t,n),o=r.classification;return p`<section class="ck-cc-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-cc-told">${l(s,"verdict_line",{verdict:Ce(t,o)})}</p>
    ${o.level?p`<p class="ck-cc-box">${J(t,mt(o))}</p>`:h}
    <h4>${l(s,"why")}</h4>
    ${Gs(r)} ${Ks(t,r)} ${Js(t,r)} ${Ys(t,r)}
  </section>`}var Mn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,criteria:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="live"]'),c=e.querySelector('[data-part="head"]'),d=a?.parentElement;if(!a||!c||!d)throw new Error("The classifier's form is not in the page.");let u=!1,f="",g=!1,$=t.get("tab_lost")===!0||Pt(o,t.get("answers")).refused.length>0,y=()=>Pt(o,t.get("answers")).answers,k=()=>{let m=t.get("notes");if(!j(m))return{};let S=o.steps.filter(E=>E.note).map(({id:E})=>E),w=Object.entries(m).flatMap(([E,N])=>S.includes(E)&&typeof N=="string"?[[E,N.slice(0,s.longest_note)]]:[]);return Object.fromEntries(w)},b=(m,S)=>{t.set(m,S),t.save_changes()},O=m=>{f=m,g=!1,A()},I=m=>e.querySelector(m)?.focus(),_=Sn(e,o,`${i}-conflict`,{answer:m=>b("answers",m),note:m=>b("notes",m)});function x(m){if(m.conflict.length>0)return Ge(s,m);if(m.ends){let w=Ce(s,ft(o,s.codes,m));return l(r,"verdict_ready",{verdict:w})}let S=o.steps.find(({id:w})=>w===m.next);return S?.text?l(r,"next_shown",{question:S.text}):""}let L=m=>{let S=new Date().toISOString().slice(0,10),w=pt(o,y()),E=`${l(r,"file_name")}-${S}`,N=m==="json"?`${E}.json`:`${E}.md`;if(m==="json"){let B=En(s,w,k(),S);re(N,"application/json",`${JSON.stringify(B,null,2)}
`)}else re(N,"text/markdown",Cn(s,w,k(),S));O(l(r,"downloaded",{file:N}))},P=()=>{A(),Re(e)},T=m=>{u=m,A(),I(`[data-action="${m?"erase_cancel":"erase"}"]`)},M=()=>{u=!1,b("notes",{}),b("answers",{}),O(l(r,"erased")),I('[data-action="erase"]')},R=m=>{let S=k(),w=o.steps.filter(({id:E})=>m.ends&&S[E]);return p`<h3>${l(r,"title")}</h3>
      <p>${ce(new Date().toISOString(),s.lang)}</p>
      <dl>
        ${w.map(({id:E,note:N})=>p`<div>
            <dt>${N}</dt>
            <dd>${S[E]}</dd>
          </div>`)}
      </dl>`},H=m=>p`<div class="ck-cc-clash">
    <p class="ck-notice" id="${i}-conflict">${Ge(s,m)}</p>
    <p class="ck-actions">
      ${m.conflict.map(S=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>_.focus(S)}
        >${l(r,"conflict_go",{number:Wt(m,S)})}</button>`)}
    </p>
  </div>`,v=m=>p`<h4>${l(r,"path")}</h4>
    <ol class="ck-cc-path">
      ${m.path.map(([S,w],E)=>{let N=o.steps.find(({id:B})=>B===S);return p`<li>
          <span>${N?.text} <strong>${N?Oe(s,N,w):""}</strong></span>
          <button
            type="button"
            class="ck-cc-change"
            aria-label=${l(r,"change_label",{number:E+1})}
            @click=${()=>_.focus(S)}
          >${l(r,"change_answer")}</button>
        </li>`})}
    </ol>`,C=()=>p`<section class="ck-cc-mine" aria-labelledby="${i}-mine">
    <h3 id="${i}-mine">${l(r,"mine")}</h3>
    <p>${l(r,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?h:p`<p class="ck-notice">${l(r,"tab_blocked")}</p>`}
    ${$?p`<p class="ck-notice">${l(r,"tab_lost")}</p>`:h}
    ${F(i,r,"print",P)}
    ${F(i,r,"markdown",()=>L("markdown"))}
    ${F(i,r,"json",()=>L("json"))}
    ${F(i,r,"erase",()=>T(!0))}
    ${u?pe(r,()=>T(!1),M):h}
  </section>`;function A(){let m=pt(o,y()),S=m.path.length>0;_.show(y(),k(),m),d?.classList.toggle("ck-cc-begun",S),d?.classList.toggle("ck-cc-ended",m.ends!==null),K(S?R(m):h,c),K(p`<p class="ck-cc-count">${l(r,"progress",{answered:m.path.length})}</p>
        <p role="status" class=${g?"ck-visually-hidden":"ck-status"}>${f}</p>
        ${m.conflict.length>0?H(m):h}
        ${m.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>I('[data-part="verdict-title"]')}>
                ${l(r,"see_verdict")}
              </button>`:h}
        ${m.ends?[On(s,i,m),v(m)]:h} ${C()}`,a)}let D=()=>{let m=pt(o,y());f=x(m),g=m.ends===null,A()},z=_.early();return Object.keys(z).length>0&&b("answers",{...y(),...z}),t.on("change:answers",D),t.on("change:notes",A),t.on("change:tab",A),A(),e.dataset.ckReady="",()=>{t.off("change:answers",D),t.off("change:notes",A),t.off("change:tab",A),_.stop()}};var ke,ht=class{constructor(e){G(this,ke);se(this,ke,e)}read(e){let n;try{n=W(this,ke).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=W(this,ke).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return W(this,ke).call(this).removeItem(e),"ok"}catch{return"blocked"}}};ke=new WeakMap;var Io=new ht(()=>window.sessionStorage),Me=new ht(()=>window.localStorage);var jt=new Set,ve,Je,we,Ye,qt,Ne=class{constructor(e,n,s,r=Me){G(this,Ye);G(this,ve);G(this,Je);G(this,we);se(this,ve,`coprod-kit/${e}/${n}`),se(this,Je,s),se(this,we,r)}read(){let e=W(this,we).read(W(this,ve));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=W(this,Je).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return V(this,Ye,qt).call(this,W(this,we).write(W(this,ve),e))}erase(){return V(this,Ye,qt).call(this,W(this,we).remove(W(this,ve)))}};ve=new WeakMap,Je=new WeakMap,we=new WeakMap,Ye=new WeakSet,qt=function(e){for(let n of jt)n();return e};function $t(t){jt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{jt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var U=["verdict","level","mode"],Xs=["clear","neighbours","contested"];function Nn({plan:t}){let e=n=>n.split(";").filter(Boolean);return t.map(([n,s,r,o,i,a])=>({id:n,coding:s,alternatives:e(r),block:Xs[o]??"clear",rank:i,steps:e(a)}))}var Y="near-miss",He=300,Le=t=>t.includes("|"),De=t=>Le(t)?q:t,Ie=t=>Le(t)?t:Y;function ee(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},[s,r]=er(t,e),o={verdict:Zs(t,e),level:s,mode:r},i=a=>({state:o[a],credit:n[o[a]]});return{verdict:i("verdict"),level:i("level"),mode:i("mode")}}function Bt({coding:t,alternatives:e},n){let s=o=>{let[i="",a=""]=o.split("|");return[i,a]};if(Le(t))return s(t);let r=Ln(e,n);return r===void 0?null:s(r)}function Ln(t,{level:e,mode:n}){let s=r=>{let[o,i]=r.split("|");return+(o===e)+ +(i===n)};return t.filter(Le).reduce((r,o)=>r&&s(r)>=s(o)?r:o,void 0)}function Dn(t,e,n){return t==="mode"?"actors":[e,n].includes("initiator")?"idea":"decides"}function Zs({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===De(t)?"exact":e.map(De).includes(n.verdict)?"defensible":"not"}function er({coding:t,alternatives:e},n){let s=[n.level,n.mode];if(n.verdict!==q)return["not-asked","not-asked"];let r=e.filter(Le).map(c=>c.split("|")),o=Le(t)?t.split("|"):null,i=o?void 0:Ln(e,n)?.split("|"),a=c=>{let d=s[c];if(d===void 0)return"not-asked";if(!o)return i?i[c]===d?"defensible":"not":"not-asked";if(d===o[c])return"exact";let u=1-c;return r.some(g=>g[c]===d&&(g[u]===s[u]||g[u]===o[u]))?"defensible":"not"};return[a(0),a(1)]}function Pe(t){return U.some(e=>t[e].state==="not")}function zt(t,e){let n=t.flatMap(o=>{let i=e[o.id];return i?[{item:o,answer:i,found:ee(o,i)}]:[]}),s=o=>{let i=a=>n.filter(({found:c})=>c[o].state===a).length;return{exact:i("exact"),defensible:i("defensible"),of:n.length-i("not-asked")}},r=new Map;for(let{item:o,answer:i}of n){let a=tr(i);if(!a||i.given)continue;let c=r.get(Ie(o.coding))??new Map;r.set(Ie(o.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:Z.flatMap(o=>{let i=n.filter(({answer:c})=>c.confidence===o),a=i.filter(({found:c})=>!Pe(c));return i.length>0?[[o,a.length,i.length]]:[]})}}function tr({verdict:t,level:e,mode:n}){return t!==q?Y:e&&n?`${e}|${n}`:null}function Ft(t,e){return!e||e===t.block||e===Ie(t.coding)?!0:t.coding.split("|").includes(e)}function Ut(t,e,n){let s=t.filter(i=>Ft(i,n)),r=s.map(i=>i.rank).sort((i,a)=>i-a),o=new Set(e>0?r.slice(0,e):r);return s.filter(i=>o.has(i.rank))}function In(t,e,n){if(!j(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[i,a]of Object.entries(n))if(!t.includes(i))r.push([i,"unknown-case"]);else if(a!=null){let c=Qt(e,a);typeof c=="string"?r.push([i,c]):s.set(i,c)}let o={};for(let i of t){let a=s.get(i);a&&(o[i]=a)}return{answers:o,problems:r}}var nr=[...U,"confidence","because","given"];function Qt(t,e){if(!j(e)||Object.keys(e).some(a=>!nr.includes(a)))return"not-an-answer";let n={...t,confidence:Z},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===q)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>He)return"because";let o=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");o&&(s.because=o);let i=e.given??!1;return typeof i!="boolean"?"given":(i&&(s.given=!0),s)}var sr="cases";function Hn({spec:t,sheet:e},n){return n===Y?l(t.strings,"near_misses"):e.coding(n)}function Vt(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.spec.strings,"no_case")}</span>`;let o=s.filter(([a])=>a!==n),i=r-o.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.spec.strings,"of",{part:i,whole:r})}</b>
    ${o.map(([a,c])=>p`<small>${l(t.spec.strings,"elsewhere",{count:c,box:Hn(t,a)})}</small>`)}`}function rr(t,e){let{spec:n,sheet:s}=t,{strings:r,codes:o}=n;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-cp-list">${[...e.table.keys()].map(i=>p`<li>${Hn(t,i)} ${Vt(t,e,i)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-cp-table">
      <thead><tr><td></td>${o.mode.map(i=>p`<th scope="col">${s.code(i).title}</th>`)}</tr></thead>
      <tbody>
        ${o.level.map(i=>p`<tr><th scope="row">${s.code(i).title}</th>
            ${o.mode.map(a=>p`<td>${Vt(t,e,`${i}|${a}`)}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${o.mode.length}>${Vt(t,e,Y)}</td></tr>
      </tbody>
    </table></div>`}function or({spec:{strings:t}},{byDimension:e}){let n=U.filter(s=>e[s].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:o,of:i}=e[s];return p`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:i})}${o>0?` ${l(t,"accuracy_defensible",{defensible:o})}`:""}</li>`})}</ul>`}function ir({spec:{strings:t}},{byConfidence:e}){return e.length===0?h:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(([n,s,r])=>p`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function ar({spec:t,sheet:e},n){let s=t.id===sr?e.link(n):null;return s?p`<a href=${s}>${e.title(n)}</a>`:e.title(n)}function cr({spec:{strings:t},course:e,state:n}){let s=Object.entries(n.again);if(s.length===0)return h;let r=s.filter(([o,i])=>!Pe(ee(e.item(o),i)));return p`<p>${l(t,"end_again",{found:r.length,of:s.length})}</p>`}function lr(t){let{spec:e,sheet:n,course:s,state:r}=t,o=s.missed(r);if(o.length===0)return h;let{byDimension:i,table:a}=zt(s.items,r.answers),c=g=>i[g].exact+i[g].defensible<i[g].of,d=[...a.get(Y)?.keys()??[]].some(g=>g!==Y),f=[...U.filter(c),...d?[Y]:[]].flatMap(g=>n.review(g)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${o.map(g=>p`<li>${ar(t,g)} <span class="ck-cp-about">${n.coding(s.item(g).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(g=>p`<li>${g}</li>`)}</ul>`:h}`}function Pn(t){let{spec:e,course:n,state:s}=t,r=zt(n.items,s.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-cp-date">${l(e.strings,"end_date",{date:ce(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${cr(t)}
          ${or(t,r)} ${rr(t,r)} ${ir(t,r)} ${lr(t)}`}`}var dr=["start","going","end"],yt=["answers","again","place"],ur=4,pr=5,fr=25,mr={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},Xe,We,oe,Wn,jn,Gt,qn,bt=class{constructor(e){G(this,oe);Tt(this,"items");Tt(this,"ids");G(this,Xe);G(this,We);se(this,We,e),this.items=Nn(e),this.ids=this.items.map(({id:n})=>n),se(this,Xe,e.contrasts.map(([n,s,r])=>({dimension:n,first:s,second:r})))}item(e){let n=this.items.find(s=>s.id===e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=Ut(this.items,e.n,e.focus),r=e.examples?V(this,oe,Wn).call(this,s):[],o=r.map(({id:u})=>u),i=e.review.filter(u=>!o.includes(u)),a=[...r,...i.map(u=>({kind:"review",id:u}))],c=W(this,Xe).slice(0,Math.floor(s.length/pr));for(let{id:u,block:f,coding:g}of s)if(!(o.includes(u)||i.includes(u))){for(let $ of[...c]){let y=[$.first,$.second].map(k=>Ie(this.item(k).coding));!e.examples||!y.includes(Ie(g))||(c.splice(c.indexOf($),1),a.push({kind:"contrast",id:$.first,contrast:$}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let g=u==="contrast"||u==="worked"?void 0:n[f];return g&&Pe(ee(this.item(f),g))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&Pe(ee(s,r))}).map(({id:s})=>s)}count(e,n){return Ut(this.items,e,n).length}has(e){return this.items.some(n=>Ft(n,e))}accept(e){let n=s=>In(this.ids,W(this,We).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:V(this,oe,jn).call(this,e.place)}}stateOf(e){let[n,s,r]=yt.map(o=>e.get(o));return this.accept({answers:n,again:s,place:r})}};Xe=new WeakMap,We=new WeakMap,oe=new WeakSet,Wn=function(e){let n=e.filter(({block:i})=>i!=="contested"),s=n.filter(({coding:i})=>i.includes("|")),r=s[0]??n[0];if(e.length<ur||!r)return[];let o=s.find(i=>i!==r);return[{kind:"worked",id:r.id},...o?[{kind:"faded",id:o.id}]:[]]},jn=function(e){if(!j(e))return V(this,oe,Gt).call(this);let{stage:n,n:s,focus:r,examples:o,review:i,at:a,draft:c}=e,d=g=>Number.isInteger(g)&&Number(g)>=0,u=dr.find(g=>g===n);if(!u||!d(s)||!d(a)||typeof r!="string"||!this.has(r))return V(this,oe,Gt).call(this);let f=Array.isArray(i)?i:[];return{stage:u,n:s,focus:r,examples:o!==!1,review:this.ids.filter(g=>f.includes(g)),at:a,draft:V(this,oe,qn).call(this,c)}},Gt=function(){return{...mr,n:this.items.length>fr?20:0}},qn=function(e){if(!j(e))return{};let n={},s={...W(this,We).codes,confidence:Z};for(let[r,o]of Object.entries(s)){let i=e[r];typeof i=="string"&&o.includes(i)&&(n[r]=i)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,He).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function kt(t){if(!t.includes("|"))return[["verdict",t]];let[e="",n=""]=t.split("|");return[["verdict",q],["level",e],["mode",n]]}function Bn({spec:{strings:t},sheet:e,item:n},s){let r=ee(n,s);return[...U.filter(i=>r[i].state!=="not-asked").map(i=>l(t,"announced",{dimension:l(t,`name_${i}`),state:l(t,`state_${r[i].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function gr({spec:{strings:t},sheet:e},n,s){let r=U.filter(o=>s[o].state!=="not-asked");return p`<ul class="ck-cp-marks">${r.map(o=>{let{state:i}=s[o];return p`<li data-state=${i}>
      <b>${l(t,`name_${o}`)}</b>
      ${l(t,"yours",{code:e.code(String(n[o])).title})}
      <span class="ck-cp-state">${l(t,`state_${i}`)}</span>
    </li>`})}</ul>`}function zn({spec:t,sheet:e,item:n},s,r){let{near:o}=e.reason(n.id,s);if(r===q)return o;let{title:i,lines:a}=e.code(r);return l(t.strings,"why_not",{chosen:i,definition:a.map(c=>l(t.strings,"quoted",{text:c})).join(" ")})}function hr(t,e,n){let{spec:s,sheet:r,item:o}=t,i=U.filter(d=>d!=="verdict"&&n[d].state==="not"&&Bt(o,e));if(De(o.coding)===q||i.length===0)return h;let c=o.alternatives.filter(d=>d.includes("|")).map(d=>r.coding(d)).join(l(s.strings,"list_separator"));return p`<div data-part="unlisted">
    <dt>${l(s.strings,"only_defended",{codings:c})}</dt>
    ${i.map(d=>p`<dd class="ck-cp-not">${zn(t,d,String(e[d]))}</dd>`)}
  </div>`}function Kt(t,e){let{spec:n,sheet:s,item:r}=t,o=e&&ee(r,e);return p`<dl class="ck-cp-deciding">${kt(r.coding).map(([i,a])=>{let{because:c,near:d}=s.reason(r.id,i),u=e?.[i],f=o?.[i].state==="not"&&u!==void 0,g=f?zn(t,i,u):d,{line:$}=s.clue(r.id,i);return p`<div>
      <dt>${l(n.strings,`name_${i}`)} <b>${s.code(a).title}</b></dt>
      <dd>${c}</dd>
      ${$?p`<dd class="ck-cp-clue">${$}</dd>`:h}
      ${g?p`<dd class=${f?"ck-cp-not":"ck-cp-near"}>${g}</dd>`:h}
    </div>`})}${e&&o?hr(t,e,o):h}</dl>`}function $r({sheet:t,item:e},n,s){let r=String(n[s]);if(s!=="verdict"){let[o,i]=Bt(e,n)??["",""];return Dn(s,r,s==="level"?o:i)}return De(e.coding)===q?t.by(r):e.steps[0]??""}function br(t,e,n){let{spec:s,sheet:r,item:o}=t,i=U.filter(a=>n[a].state==="not");return p`<section class="ck-cp-longer" aria-label=${l(s.strings,"longer")}>
    <h5>${l(s.strings,"longer")}</h5>
    <p>${l(s.strings,"longer_text")}</p>
    ${i.map(a=>{let c=De(o.coding)===q&&a==="verdict",{title:d,lines:u}=r.question($r(t,e,a)),f=a==="verdict"&&!c?Y:a;return p`<p><b>${d}</b> ${u.join(" ")}</p><p>${r.review(f)??h}</p>`})}
  </section>`}function Fn(t,e){let{spec:n,sheet:s,item:r}=t,{strings:o}=n,i=ee(r,e),a=U.map(d=>i[d].state),c=s.text(r.id).some(({clue:d})=>d);return p`
    ${gr(t,e,i)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(o,"without_reason")}</p>`:h}
    ${e.because?p`<p class="ck-cp-own">${l(o,"own",{text:e.because})}</p>`:h}
    <p><b>${l(o,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(o,"clues"):h}</p>
    ${Kt(t,e)}
    ${s.contested(r.id)}
    ${e.confidence==="sure"&&a.includes("not")?br(t,e,i):h}`}function Vn(t,e){return new Ne("case-practice",t.id,n=>{if(!j(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:o}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:i,again:a,place:c}=j(o)?o:{};return{version:s,saved:r,state:e.accept({answers:i,again:a,place:c})}})}var Un=[...U,"confidence","because"];function Gn(t,e,n){let{answers:s,again:r}=n,o=e.steps(n).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),i=(u,f)=>o.findIndex(g=>g.id===u&&g.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((g,$)=>{let y=u[g.id];if(!y)return[];let k=ee(g,y);return[[g.id,t.title(g.id),$+1,i(g.id,f),f,g.coding,...Un.map(b=>y[b]??""),...U.map(b=>k[b].state),...U.map(b=>k[b].credit??"")]]}),c=["case","title","order","run","time","coding",...Un],d=["state","credit"].flatMap(u=>U.map(f=>`${u}_${f}`));return[[...c,...d],...a(s,1),...a(r,2)]}function yr(t,e,n,s,r){let[o=[],...i]=Gn(e,n,s);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:i.map(a=>Object.fromEntries(o.map((c,d)=>[c,a[d]])))}}function Qn({spec:t,sheet:e,course:n,state:s},r,o){let i=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${i}.${r}`;if(r==="json"){let c=yr(t,e,n,s,i);re(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else re(a,"text/csv",dt(Gn(e,n,s),ut(t.lang)));o.told(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function Jt(t,e){let{spec:n,kept:s,tabKept:r,tabLost:o}=t,{strings:i,lang:a}=n,c=u=>p`<p class="ck-notice">${u}</p>`,d=s.state==="kept"?s.value:null;return p`${r?h:c(l(i,"tab_blocked"))}
    ${o?c(l(i,"tab_lost")):h}
    ${s.state==="corrupt"?c(l(i,"device_corrupt")):h}
    ${d&&!d.state?c(l(i,"device_other")):h}
    ${d?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(i,"device_kept",{date:ce(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(i,"resume")}</button></div>`:h}`}function Kn(t,e){let{spec:n,uid:s,host:r,erasing:o,said:i}=t,{strings:a}=n,c=d=>i.by===d?p`<p class="ck-status" data-part="said">${i.text}</p>`:h;return p`<section class="ck-cp-mine" aria-labelledby="${s}-mine">
    <h4 id="${s}-mine">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${F(s,a,"save",e.save)} ${c("save")}
    ${F(s,a,"download_csv",()=>Qn(t,"csv",e))}
    ${c("download_csv")}
    ${F(s,a,"download_json",()=>Qn(t,"json",e))}
    ${c("download_json")}
    ${F(s,a,"print",e.print)}
    ${F(s,a,"erase",()=>e.ask(!0))}
    ${o?pe(a,()=>e.ask(!1),e.erase):h}
  </section>`}var ue,te,xe,Yt,vt=class{constructor(e){G(this,te);G(this,ue);se(this,ue,e)}title(e){return V(this,te,xe).call(this,e).querySelector("h3")?.textContent??e}about(e){return V(this,te,xe).call(this,e).querySelector(".ck-cp-about")?.textContent??""}text(e){return[...V(this,te,xe).call(this,e).querySelector(".ck-cp-text")?.childNodes??[]].map(s=>({text:s.textContent??"",clue:s.nodeType===Node.ELEMENT_NODE}))}clue(e,n){let s=V(this,te,xe).call(this,e).querySelector(`[data-for="${n}"] .ck-cp-clue`);return{words:s?.querySelector("q")?.textContent??"",line:s?.textContent??""}}link(e){return this.review("verdict")&&`cases.html#case-${e}`}reason(e,n){let s=V(this,te,xe).call(this,e).querySelector(`[data-for="${n}"]`);return{because:s?.querySelector("span:not(.ck-cp-near)")?.textContent??"",near:s?.querySelector(".ck-cp-near")?.textContent??""}}contested(e){return[...V(this,te,xe).call(this,e).querySelectorAll('[data-for="contested"]')].map(s=>s.cloneNode(!0))}asked(e){return W(this,ue).querySelector(`[data-dimension="${e}"]`)?.textContent?.trim()??""}code(e){return V(this,te,Yt).call(this,`[data-code="${e}"]`)}question(e){return V(this,te,Yt).call(this,`[data-step="${e}"]`)}by(e){return W(this,ue).querySelector(`[data-code="${e}"]`)?.dataset.by??""}coding(e){return e.split("|").map(n=>this.code(n).title).join(" × ")}review(e){return W(this,ue).querySelector(`[data-review="${e}"] a`)?.cloneNode(!0)??null}};ue=new WeakMap,te=new WeakSet,xe=function(e){let n=W(this,ue).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},Yt=function(e){let n=W(this,ue).querySelector(e),s=[...n?.querySelectorAll("dd")??[]].map(r=>r.textContent??"");return{title:n?.querySelector("dt")?.textContent??"",lines:s}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Se={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Jn=t=>(...e)=>({_$litDirective$:t,values:e}),wt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Si}=kn;var Yn=t=>t.strings===void 0;var kr={},Xn=(t,e=kr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var xt=Jn(class extends wt{constructor(t){if(super(t),t.type!==Se.PROPERTY&&t.type!==Se.ATTRIBUTE&&t.type!==Se.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Yn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===ae||e===h)return e;let n=t.element,s=t.name;if(t.type===Se.PROPERTY){if(e===n[s])return ae}else if(t.type===Se.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return ae}else if(t.type===Se.ATTRIBUTE&&n.getAttribute(s)===e+"")return ae;return Xn(t),e}});function vr({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||h}
  >
    <legend>${e}</legend>
    ${n?p`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:h}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function Ae(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return vr(t,n.map(({id:i,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${xt(s===i)}
          ?disabled=${o&&s!==i}
          @change=${()=>r(i)}
        /><span>${a}</span>
      </label>`))}var wr=[10,20,40];function Zn(t){let{spec:e,sheet:n,course:s,uid:r,place:o,change:i}=t,{strings:a,codes:c}=e,d=s.count(0,o.focus),u=wr.filter(b=>b<d),f=(b,O)=>s.has(b)?p`<option value=${b} ?selected=${b===o.focus}>${O}</option>`:h,g=c.level.flatMap(b=>c.mode.map(O=>`${b}|${O}`)),$=b=>i({...o,focus:b.target.value}),y=b=>b.target.checked;return p`<form class="ck-cp-start" autocomplete="off" @submit=${b=>{b.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Ae({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(b=>({id:b,text:b==="0"?l(a,"all",{count:d}):b})),value:String(u.includes(o.n)?o.n:0),change:b=>i({...o,n:Number(b)}),inline:!0}):h}
    <label class="ck-cp-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${$}>
        <option value="" ?selected=${!o.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(b=>f(b,n.code(b).title))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(b=>f(b,n.code(b).title))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${g.map(b=>f(b,n.coding(b)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(Y,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
        </optgroup>
      </select></label>
    <label class="ck-choice"><input
      type="checkbox"
      name="${r}-examples"
      .checked=${o.examples}
      @change=${b=>i({...o,examples:y(b)})}
    /><span>${l(a,"with_examples")}</span></label>
    ${o.review.length>0?p`<p class="ck-notice">${l(a,"reviewing",{count:o.review.length})}</p>`:h}
    <div class="ck-actions"><button type="submit" class="ck-button ck-button-primary" data-action="begin">${l(a,"begin")}</button></div>
  </form>`}function Zt(t,e,n,s){let r=t.text(e),o=r.map(({text:a})=>a).join(""),i=s?Sr(o,xr(t,e,s)):r;return p`<p class="ck-cp-about">${t.about(e)}</p>
    <p class="ck-cp-text">${i.map(({text:a,clue:c})=>c&&n?p`<mark>${a}</mark>`:a)}</p>`}function xr(t,e,n){return n==="mode"?t.clue(e,"mode").words:t.clue(e,"level").words||t.clue(e,"verdict").words}function Sr(t,e){let n=e?t.indexOf(e):-1;if(n<0)return[{text:t,clue:!1}];let s=n+e.length;return[{text:t.slice(0,n),clue:!1},{text:e,clue:!0},{text:t.slice(s),clue:!1}]}function Xt(t,e,n,s){let{spec:r,sheet:o,uid:i,draft:a,missing:c}=t,d=Ae({name:`${i}-${e}`,legend:o.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${i}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:o.code(f).title})),value:a[e],change:f=>f!==void 0&&n.change({...a,[e]:f}),locked:s,inline:!0}),u=e===c;return p`<div class=${u?"ck-cp-lacking":""}>
    ${u?p`<p class="ck-cp-missing" id="${i}-missing">${l(r.strings,`missing_${e}`)}</p>`:h}
    ${d}
  </div>`}function Ar(t,e,n){let{spec:s,uid:r,draft:o}=t,{strings:i}=s,a=d=>e.change({...o,because:d.target.value});return p`<form autocomplete="off" @submit=${d=>{d.preventDefault(),e.check()}}>
    ${Xt(t,"verdict",e,n)}
    ${o.verdict===q?p`${Xt(t,"level",e,!1)}${Xt(t,"mode",e,!1)}`:h}
    ${Ae({name:`${r}-confidence`,legend:l(i,"confidence"),choices:Z.map(d=>({id:d,text:l(i,`confidence_${d}`)})),value:o.confidence,change:d=>d!==void 0&&e.change({...o,confidence:d}),inline:!0})}
    <label class="ck-cp-because">${l(i,"because")}
      <input
        class="ck-field"
        type="text"
        maxlength=${He}
        .value=${o.because??""}
        @change=${a}
      /></label>
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(i,"check")}</button>
  </form>`}function es(t){let{spec:e,sheet:n,item:s}=t;return p`${Zt(n,s.id,!0)}
    <div class="ck-cp-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${Kt(t)}
    </div>`}function ts(t,e,n,s,r){let{sheet:o,item:i,spec:a}=t;return p`${Zt(o,i.id,n!==void 0)}
    ${n?p`<section class="ck-cp-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${Fn(t,n)}
          </section>`:Ar(s,r,e.kind==="faded")}`}function ns({dimension:t,first:e,second:n},s,r,o){let{spec:i,sheet:a,draft:c,uid:d}=r,{strings:u}=i,f=c.shown===!0,g=s.map(b=>new Map(kt(b)).get(t)??b),$=b=>o.change({...c,because:b.target.value}),y=b=>{b.preventDefault(),o.change({...c,shown:!0})},k=t==="verdict"?Y:t;return p`<div class="ck-cp-pair">${[e,n].map(b=>p`<div><h4>${a.title(b)}</h4>${Zt(a,b,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${y}>
    <label class="ck-cp-because">${l(u,"contrast_note")}
      <input class="ck-field" type="text" maxlength=${He} .value=${c.because??""} @change=${$} /></label>
    ${f?h:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-cp-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-cp-deciding">${[e,n].map((b,O)=>p`<div>
            <dt><b>${a.code(g[O]??"").title}</b> <span class="ck-cp-about">${a.title(b)}</span></dt>
            <dd>${a.reason(b,t).because}</dd>
          </div>`)}</dl>
        <p>${a.review(k)??h}</p>
      </section>`:h}`}function fe(t,e,n,s={}){return p`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${lt(n)}
  >${l(t,e)}</button>`}function ss(t){let{asking:e,course:n,steps:s,at:r,step:o,answer:i,acts:a,go:c}=t,{spec:d,sheet:u,draft:f,uid:g}=e,{strings:$}=d,y=n.item(o.id),k={spec:d,sheet:u,item:y},b=({kind:C})=>C!=="contrast"&&C==="again"==(o.kind==="again"),O=s.filter(b).length,I=Math.max(1,s.slice(0,r+1).filter(b).length),_=l($,`block_${o.block??o.kind}`),L=o.kind==="contrast"?_:l($,"progress",{number:I,count:O,block:_}),P=i||o.kind==="worked"||o.kind==="contrast"&&f.shown,T=o.kind==="worked"||o.kind==="faded",M=s.findIndex(({kind:C})=>C!=="worked"&&C!=="faded"),R=r===s.length-1,H=()=>c(R?{stage:"end"}:{at:r+1}),v=o.contrast?l($,`contrast_${o.contrast.dimension}`):u.title(o.id);return p`<div class="ck-cp-progress"><progress max=${O} value=${I} aria-label=${l($,"progress_label")}></progress><span id="${g}-progress">${L}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${g}-progress">${v}</h3>
      ${o.kind==="case"?h:p`<p class="ck-cp-hint">${l($,`about_${o.kind}`)}</p>`}
      ${o.contrast?ns(o.contrast,[y.coding,n.item(o.contrast.second).coding],e,a):o.kind==="worked"?es(k):ts(k,o,i,e,a)}
    </article>
    <div class="ck-actions ck-cp-moves">
      ${P?fe($,R?"finish":"next",H,{primary:!0}):fe($,"skip",H)}
      ${fe($,"previous",()=>c({at:r-1}),{off:r===0})}
      ${T&&M>r?fe($,"skip_examples",()=>c({at:M})):h}
      ${R&&P?h:fe($,"stop",()=>c({stage:"end"}))}
    </div>`}var rs=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r}=s,o=e.dataset.ckUid??"",i=m=>e.querySelector(`[data-part="${m}"]`),a=i("live"),c=i("sheet");if(!a||!c)throw new Error("The cases are not in the page.");let d=new vt(c),u=new bt(s),f=Vn(s,u),g=f.read(),$="",y="",k,b=!1,O=!1,I=()=>u.stateOf(t),_=m=>{O=!0;for(let[S,w]of Object.entries(m))t.set(S,w);O=!1,t.save_changes(),D()},x=m=>{let S=i(m);S?.focus({preventScroll:!0}),(m==="title"&&I().place.stage==="going"?a:S?.closest(".ck-cp-feedback")??S)?.scrollIntoView({block:"start",behavior:"instant"})},L=m=>{$="",y="",k=void 0,b=!1,_({place:{...I().place,draft:{},...m}}),x("title")},P=(m,S)=>(S.kind==="again"?m.again:m.answers)[S.id],T=({place:m},S,w)=>{if(w)return w;let E=m.draft.at===m.at?m.draft:{};return S.kind==="faded"?{...E,verdict:M(S.id)}:E},M=m=>{let{coding:S}=u.item(m);return S.includes("|")?q:S},R=(m,S)=>({change(w){k=void 0,_({place:{...m.place,draft:{...w,at:m.place.at}}}),w.shown&&!T(m,S,void 0).shown&&x("feedback")},check(){let{at:w,shown:E,...N}=T(I(),S,void 0),B=a.querySelector(".ck-cp-because input")?.value,ie={...N,because:B,...S.kind==="faded"&&{given:!0}},le=Qt(s.codes,ie);if(k=(N.verdict===q?U:["verdict"]).find(tt=>!N[tt]),typeof le=="string"||k){k??="verdict",$=l(r,`missing_${k}`),D();let tt=a.querySelector(`input[name="${o}-${k}"]`);tt?.focus({preventScroll:!0}),tt?.closest(".ck-cp-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let ne=S.kind==="again"?"again":"answers",ze={spec:s,sheet:d,item:u.item(S.id)};$=Bn(ze,le);let{answers:_t,again:Rs}=I();_({[ne]:{...ne==="again"?Rs:_t,[S.id]:le}}),x("feedback")}}),H={save(){let m={version:s.version,saved:new Date().toISOString(),state:I()};v(l(r,`saved_${f.write(m)}`),"save")},resume(m){_({...m}),x("title")},ask(m){b=m,D(),a.querySelector(`[data-action="${m?"erase_cancel":"erase"}"]`)?.focus()},erase(){let m=f.erase();b=!1,_({answers:{},again:{},place:{}}),v(l(r,m==="ok"?"erased":"erased_page")),x("title")},print:()=>Re(a),told:(m,S)=>v(S,m)},v=(m,S="")=>{$=m,y=S,D()},C=(m,S,w)=>{let E=S.findIndex((ne,ze)=>ne.kind!=="worked"&&ne.kind!=="contrast"&&!(ne.kind==="faded"&&ze<m.place.at)&&!P(m,ne)),N=S.reduce((ne,ze,_t)=>P(m,ze)?_t:ne,-1),ie=E<Math.max(m.place.at,N)?"go_skipped":"go_on",le=u.missed(m),Be=()=>{O=!0,t.set("answers",{}),t.set("again",{}),O=!1,L({stage:"start",at:0,review:le})};return p`${Pn({spec:s,sheet:d,course:u,uid:o,state:m})}
      <div class="ck-actions ck-cp-moves">
        ${E>=0?fe(r,S[E]?.kind==="again"?"go_back":ie,()=>L({stage:"going",at:E}),{primary:!0}):h}
        ${fe(r,"restart",Be)}
      </div>
      ${Kn(w,H)}`},A=m=>{let{place:S}=m,w=u.steps(m),E=w[Math.min(S.at,w.length-1)],N={spec:s,sheet:d,course:u,uid:o,host:n,state:m,kept:g,erasing:b,said:{by:y,text:$},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(S.stage==="going"&&E){let B=Math.min(S.at,w.length-1),ie=P(m,E),le=T(m,E,ie);return ss({asking:{spec:s,sheet:d,uid:o,draft:le,missing:k},course:u,steps:w,at:B,step:E,answer:ie,acts:R(m,E),go:L})}return S.stage==="end"?p`${Jt(N,H)}${C(m,w,N)}`:p`${Jt(N,H)}${Zn({spec:s,sheet:d,course:u,uid:o,place:S,change:B=>_({place:B}),begin:()=>L({stage:"going",at:0})})}`};function D(){if(O)return;let m=I();K(p`${A(m)}
        <p role="status" class=${y||m.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${$}</p>`,a)}for(let m of[...yt,"tab"])t.on(`change:${m}`,D);let z=$t(()=>{g=f.read(),D()});return D(),e.dataset.ckReady="",()=>{for(let m of[...yt,"tab"])t.off(`change:${m}`,D);z()}};function _r(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=t.options;if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function en(t,e){if(!j(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,i]of Object.entries(e)){let a=t.find(({id:d})=>d===o),c=a?_r(a,i):"unknown-question";typeof c=="string"?s.push([o,c]):c.length>0&&n.set(o,c)}let r={};for(let{id:o}of t){let i=n.get(o);i&&(r[o]=i)}return{choices:r,problems:s}}function St(t,e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function os(t,e,n,s){let r=t.filter(({id:a})=>n[a]),o=a=>({right:a.filter(({id:c})=>St(e[c]??[],n[c]??[]).state==="right").length,of:a.length}),i=Z.map(a=>[a,o(r.filter(({id:c})=>s[c]===a))]);return{first:o(r),byConfidence:i.filter(([,{of:a}])=>a>0)}}function Ze(t,e){return t.querySelector(`[data-part="${e}"]`)}function is(t,e,{texts:n,right:s,number:r,uid:o},i){let{strings:a,lang:c}=n,{id:d,kind:u}=e,f=Ze(t,"options"),g=Ze(t,"controls"),$=Ze(t,"answer");if(!f||!g||s&&!$)throw new Error(`The question ${d} is not whole in the page.`);let y=[...f.querySelectorAll("input")],k=y.map(T=>{let M=document.createElement("small");return M.className="ck-quiz-mark",T.parentElement?.append(M),M}),b=Ze(t,"own-reason"),O=Ze(t,"paper-line"),I=!1;$?.querySelector("summary")?.addEventListener("click",()=>{$.classList.toggle("ck-quiz-opened",!$.open)}),f.addEventListener("change",({target:T})=>{T instanceof HTMLInputElement&&i.choose(e,T.value,T.checked)});let _=(T,M)=>p`${u==="explain"?p`<label class="ck-quiz-reason ${T.reasons[d]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${n.longest_reason}
              .value=${xt(T.reasons[d]??"")}
              ?readonly=${M}
              @input=${R=>i.setReason(d,R.target.value)}
            ></textarea>
          </label>`:h}${Ae({name:`${o}-${d}-confidence`,legend:l(a,"confidence"),choices:Z.map(R=>({id:R,text:l(a,`confidence_${R}`)})),value:T.confidence[d],change:R=>R&&i.setConfidence(d,R),locked:T.first[d]!==void 0,inline:!0})}`,x=(T,M)=>{y.forEach((R,H)=>{let v=T.includes(R.value),C=s?.includes(R.value)??!1;R.checked=v,R.disabled=M&&!v,R.parentElement?.classList.toggle("ck-quiz-key",M&&C),R.parentElement?.classList.toggle("ck-quiz-other",M&&v&&!C);let A=[...C?["mark_right"]:[],...v?["mark_chosen"]:[]],D=k[H];D.textContent=M?A.map(z=>l(a,z)).join(", "):""})},L=(T,M,R,H,v)=>{for(let C of T.querySelectorAll("[data-option]"))C.hidden=!(v||M.includes(C.dataset.option??""));b&&(b.hidden=!R.reasons[d],K(p`<strong>${l(a,"own_reason")}</strong> ${R.reasons[d]}`,b)),T.hidden=!H,H!==I&&(T.open=H,T.classList.remove("ck-quiz-opened")),I=H},P=(T,M,R,H,v)=>{let{state:C}=St(T,M),A=l(a,`state_${C}`,{right:X(T,c)});return p`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${R?"":"ck-button-primary"}"
        data-action=${R?"again":"check"}
        @click=${lt(()=>R?i.tryAgain(d):i.check(d))}
      >${l(a,R?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:r})}</span></button>
      <p role="status" class="ck-status" data-state=${R?C:h}>${R?p`${A}${H?` ${l(a,"sure_and_not")}`:""}`:v}</p></div>`};return{draw(T,M){let R=T.answers[d]??[],H=s!==null&&T.checked.includes(d),v=String(T.first[d])===String(R),A=!(s!==null&&St(s,R).state==="right")&&v&&T.confidence[d]==="sure";x(R,H),$&&s&&L($,[...R,...s],T,H,A),O&&(O.hidden=!!T.reasons[d]),K(p`${_(T,H)}
          ${s?P(s,R,H,A,M):h}`,g)},focus(){y[0]?.focus()}}}var tn=["answers","first","confidence","reasons","checked"];function as(t,e,n){let s=new Map(Object.entries(j(e)?e:{})),r={};for(let{id:o}of t){let i=n(s.get(o));i&&(r[o]=i)}return r}function cs(t,{questions:e,longest_reason:n}){let s=en(e,t.get("answers")).choices,r=t.get("checked"),o=Z;return{answers:s,first:en(e,t.get("first")).choices,confidence:as(e,t.get("confidence"),i=>o.includes(i)?String(i):""),reasons:as(e,t.get("reasons"),i=>typeof i=="string"&&i.trim()?i.slice(0,n):""),checked:e.map(({id:i})=>i).filter(i=>s[i]&&Array.isArray(r)&&r.includes(i))}}var ls=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key"),{strings:o,questions:i}=s,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let d=()=>cs(t,s),u=!1,f="",g={},$=!1,y=v=>{$=!0;for(let[C,A]of Object.entries(v))t.set(C,A);$=!1,t.save_changes(),M()},k=(v,C)=>Object.fromEntries(Object.entries(v).filter(([A])=>A!==C)),b={choose({id:v,kind:C,options:A},D,z){let{answers:m,checked:S}=d();if(g=k(g,v),S.includes(v))return M();let w=C==="multiple"?m[v]??[]:[],E=A.filter(N=>N===D?z:w.includes(N));y({answers:{...k(m,v),...E.length>0&&{[v]:E}},checked:S})},setConfidence:(v,C)=>y({confidence:{...d().confidence,[v]:C}}),setReason:(v,C)=>y({reasons:{...k(d().reasons,v),...C.trim()&&{[v]:C}}}),check(v){let{answers:C,first:A,checked:D}=d(),z=C[v];f="",g={...g,[v]:z?"":l(o,"nothing")},z?y({first:{[v]:z,...A},checked:[...D,v]}):M()},tryAgain(v){let{answers:C,checked:A}=d();y({checked:A.filter(D=>D!==v),answers:k(C,v)}),O.get(v)?.focus()}},O=new Map(i.map((v,C)=>{let{id:A}=v,D=e.querySelector(`[data-question="${A}"]`);if(!D)throw new Error(`The question ${A} is not in the page.`);let z=r?r.right[A]??[]:null,m={texts:s,right:z,number:C+1,uid:a};return[A,is(D,v,m,b)]})),I=v=>c.querySelector(`[data-action="${v}"]`)?.focus(),_=v=>{u=v,f="",M(),I(v?"erase_cancel":"erase")},x=()=>{u=!1,g={},f=l(o,"erased"),y({answers:{},first:{},confidence:{},reasons:{},checked:[]}),I("erase")},L=({first:v,confidence:C})=>{if(!r)return h;let A=os(i,r.right,v,C);if(A.first.of===0)return h;let D=A.byConfidence.map(([z,m])=>p`<li>${l(o,"mirror",{confidence:l(o,`confidence_${z}`),...m})}</li>`);return p`<div class="ck-quiz-summary">
      <p>${l(o,"first_try",{...A.first,count:i.length})}</p>
      ${D.length>0?p`<p>${l(o,"mirror_title")}</p><ul>${D}</ul>`:h}
    </div>`},P=()=>n==="notebook"?l(o,"mine_notebook"):(t.get("tab")??"ok")==="ok"?l(o,"mine"):l(o,"tab_blocked"),T=v=>K(p`${L(v)}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(o,"tab_lost")}</p>`:h}
        <p class="ck-quiz-hint">${P()}</p>
        ${F(a,o,"erase",()=>_(!0))}
        ${u?pe(o,()=>_(!1),x):h}
        <p role="status" class="ck-status">${f}</p>`,c);function M(){if($)return;let v=d();for(let[C,A]of O)A.draw(v,g[C]??"");T(v)}let R=v=>v.preventDefault();e.addEventListener("submit",R);let H={};for(let{id:v}of i){let C=[...e.querySelectorAll(`[data-question="${v}"] [data-part="options"] input`)];C.some(A=>A.checked!==A.defaultChecked)&&(H[v]=C.filter(({checked:A})=>A).map(({value:A})=>A))}Object.keys(H).length>0&&y({answers:{...d().answers,...H}});for(let v of[...tn,"tab"])t.on(`change:${v}`,M);return M(),e.dataset.ckReady="",()=>{for(let v of[...tn,"tab"])t.off(`change:${v}`,M);e.removeEventListener("submit",R)}};var _e=["before","after","looking-back"];function je(t){return _e.includes(t)}function qe(t,e){if(!j(e))return{answers:{},problems:[["","not-answers"]]};let n=t.items.map(d=>d.id),{minimum:s,maximum:r,step:o}=t.scale,i=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))i.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?i.push([d,"off-scale"]):(u-s)%o!==0?i.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:i}}function At(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function et({subscales:t},e){return t.map(n=>At(n,e))}function ds({subscales:t},e,n){let s=t.filter(a=>a.family===e).map(a=>At(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),o=Math.min(...s.map(({mean:a})=>a)),i=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function us(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>ds(t,r,e)??[]),firstStep:ds(t,s.family,e)?.lowest[0]??null}}var Q={width:92,height:46,gap:10,left:8,inset:10},ps=44,fs=Q.height+30;function Tr({picture:t,subscales:e},n){let s=e.filter(i=>i.family===t?.rows),r=e.filter(i=>i.family===t?.columns),o=s.flatMap(i=>r.map(a=>({row:i,column:a,values:i.items.filter(c=>a.items.includes(c)).map(c=>n[c])})));return{rows:s,columns:r,all:o}}function ms({texts:t,key:e},n,s){if(!e.picture)return h;let{strings:r,lang:o}=t,{rows:i,columns:a,all:c}=Tr(e,n),d=l(r,"blank"),u=x=>x===void 0?d:String(x),f=x=>X(x.values.map(u),o),g=x=>{let{mean:L}=At(x,n);return L===null?l(r,"not_computed"):ct(L,o)},$=c.map(x=>l(r,"picture_cell",{row:x.row.label,column:x.column.label,values:f(x)})).join(" · "),y=2*Q.left+a.length*(Q.width+Q.gap)-Q.gap,k=ps+i.length*fs,{minimum:b,maximum:O}=t.scale,I=x=>(e.families[x]??x).toLocaleLowerCase(o),_={minimum:b,maximum:O,rows:I(e.picture.rows),columns:I(e.picture.columns)};return p`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${y} ${k}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${l(r,"picture_title")}</title>
      <desc id="${s}-words">${$}</desc>
      ${a.map((x,L)=>{let P=Q.left+L*(Q.width+Q.gap)+Q.width/2;return ye`<text class="ck-self-assessment-label" x=${P} y="14" text-anchor="middle">${x.label}</text>
          <text class="ck-self-assessment-mean" x=${P} y="31" text-anchor="middle">${g(x)}</text>`})}
      ${i.map((x,L)=>{let P=ps+L*fs;return ye`<text class="ck-self-assessment-label" x=${Q.left} y=${P+14}>${x.label}<tspan class="ck-self-assessment-mean" dx="8">${g(x)}</tspan></text>
          ${a.map((T,M)=>Er(Q.left+M*(Q.width+Q.gap),P+21,c.find(R=>R.row===x&&R.column===T)?.values??[],[b,O],u))}`})}
    </svg>
    <figcaption>${l(r,"picture_text",_)}</figcaption>
    <details>
      <summary>${l(r,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(x=>p`<th scope="col">${x.label}</th>`)}
            <th scope="col">${l(r,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(x=>p`<tr>
              <th scope="row">${x.label}</th>
              ${c.filter(L=>L.row===x).map(L=>p`<td>${f(L)}</td>`)}
              <td>${g(x)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(r,"score")}</th>
            ${a.map(x=>p`<td>${g(x)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Er(t,e,n,[s,r],o){let i=Q.width-2*Q.inset,a=Q.height/(n.length+1);return ye`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${Q.width} height=${Q.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),f=t+Q.inset,g=ye`<line class="ck-self-assessment-rail" x1=${f} x2=${f+i} y1=${u} y2=${u}></line>`;if(c===void 0)return ye`${g}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+i/2} y=${u+4} text-anchor="middle">${o(c)}</text>`;let $=f+i*(c-s)/(r-s),y=$<f+i/2;return ye`${g}<circle class="ck-self-assessment-dot" cx=${$} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${y?$+9:$-9} y=${u+4} text-anchor=${y?"start":"end"}>${o(c)}</text>`})}`}function nn({texts:t},e){return e==null?l(t.strings,"not_computed"):ct(e,t.lang)}function Rr({texts:t,key:e},n){let{strings:s,lang:r}=t,{comparisons:o,firstStep:i}=us(e,n),a=d=>X(d.map(u=>{let f=e.subscales.find(g=>g.id===u);return f?.phrase??f?.label??u}),r),c=e.feedback.first_step;return o.length===0?p`<p>${l(s,"too_few")}</p>`:p`<p>
      ${o.map(({family:d,highest:u,lowest:f})=>{let g=e.feedback.comparisons.find(y=>y.family===d),$=f.length>0?g?.different:g?.same;return p`${Dt($??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${i&&c.steps[i]||c.otherwise}</p>
    </div>`}function Cr(t,e){let{subscales:n,families:s}=t.key,{strings:r}=t.texts;return p`<h4>${l(r,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${l(r,"subscale")}</th>
          <th scope="col">${l(r,"score")}</th>
          <th scope="col">${l(r,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s).map(([o,i])=>{let a=n.filter(c=>c.family===o);return p`<tbody>
          ${a.length>1?p`<tr><th scope="rowgroup" colspan="3">${i}</th></tr>`:h}
          ${a.map(c=>{let d=e.find(u=>u.subscale===c.id);return p`<tr>
              <th scope="row">${c.label}</th>
              <td>${nn(t,d?.mean)}</td>
              <td>${l(r,"answered_of",{answered:d?.answered??0,of:d?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function sn({texts:t,key:e}){let{id:n,version:s,title:r,lang:o}=t,{card:i,subscales:a}=e,c=a.map(({id:d,items:u,minimum:f})=>({id:d,items:u,minimum:f}));return{id:n,version:s,title:r,language:o,...i,subscales:c}}function Or(t){let{id:e,version:n,lang:s,strings:r}=t.texts,{card:o}=t.key,i=d=>p`<ul>${d.map(u=>p`<li>${u}</li>`)}</ul>`,a=o.status==="validated"?"card_validated":"card_not_validated",c=()=>re(`${e}-card-${s}.json`,"application/json",`${JSON.stringify(sn(t),null,2)}
`);return p`<section class="ck-self-assessment-card" aria-label=${l(r,"card")}>
    <h4>${l(r,"card")}</h4>
    <p><strong>${o.warning}</strong></p>
    <dl>
      <dt>${l(r,"card_measures")}</dt><dd>${o.measures}</dd>
      <dt>${l(r,"card_limits")}</dt><dd>${i(o.limits)}</dd>
      <dt>${l(r,"card_scoring")}</dt><dd>${i(o.scoring)}</dd>
      <dt>${l(r,"card_sources")}</dt><dd>${i(o.sources)}</dd>
      <dt>${l(r,"card_status")}</dt><dd>${l(r,a)}</dd>
      <dt>${l(r,"card_version")}</dt><dd>${n}</dd>
      <dt>${l(r,"card_licence")}</dt><dd>${o.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${c}>${l(r,"card_download")}</button>
  </section>`}function gs(t,e,n){return p`<section class="ck-self-assessment-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.texts.strings,"result")}</h3>
    ${Rr(t,e)} ${ms(t,e,n)}
    <div class="ck-self-assessment-columns">
      <div>${Cr(t,et(t.key,e))}</div>
      ${Or(t)}
    </div>
  </section>`}function Te({texts:t},e){return l(t.strings,`occasion_${e}`)}function Mr(t,e,n,s){let{id:r,version:o,lang:i}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:i,occasion:n,date:s,answers:e,scores:et(t.key,e),card:sn(t)}}function Nr({texts:t},e,n,s){let{id:r,version:o,items:i,strings:a}=t;return[["instrument","version","occasion","date","item","text","answer"].map(d=>l(a,`column_${d}`)),...i.map(({id:d,text:u})=>[r,o,n,s,d,u,e[d]??""])]}function hs({content:t,answers:e,occasion:n},s,r){let{id:o,lang:i,strings:a}=t.texts,c=new Date().toISOString().slice(0,10),d=`${o}-${n}-${c}.${s}`;if(s==="json"){let u=Mr(t,e,n,c);re(d,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Nr(t,e,n,c);re(d,"text/csv",dt(u,ut(i)))}r.tell(l(a,"downloaded",{file:d}))}function $s(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Lr({content:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t.texts,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...$s(e.otherVersions).map(c=>l(o,"storage_other_version",{version:c})),...i.length>0?[l(o,"storage_refused",{items:$s(i).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function bs(t,{occasion:e,saved:n,answers:s}){return{occasion:Te(t,e),date:ce(n,t.texts.lang),answered:String(Object.keys(s).length)}}function ys(t,e){return l(t.texts.strings,"record",bs(t,e))}function ks(t,e){let{strings:n,lang:s}=t.texts,r=X(e.map(o=>ys(t,o)),s);return p`<p class="ck-self-assessment-hint">${l(n,"kept_here",{sets:r})}</p>`}function Dr({content:t,reading:e},n){let{strings:s}=t.texts;return e.records.length===0?h:p`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${e.records.map(r=>{let o=Te(t,r.occasion);return p`<li>
          <span>${ys(t,r)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:o})}
            @click=${()=>n.use(r)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Ir(t,e.records)}`}function Ir(t,e){if(e.length<2)return h;let{strings:n}=t.texts,s=e.map(r=>et(t.key,r.answers));return p`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(r=>p`<th scope="col">${Te(t,r.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((r,o)=>p`<tr>
              <th scope="row">${r.label}</th>
              ${s.map(i=>p`<td>${nn(t,i[o]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function vs(t,e){let{content:n,uid:s,occasion:r,host:o,erasing:i,replacing:a}=t,{strings:c}=n.texts,d=u=>{let{value:f}=u.target;je(f)&&e.setOccasion(f)};return p`<section class="ck-self-assessment-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(c,"mine")}</h3>
    <p>${l(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Lr(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${_e.map(u=>p`<label
          ><input
            type="radio"
            name="${s}-occasion"
            data-part="occasion"
            value=${u}
            .checked=${u===r}
            @change=${d}
          /><span>${Te(n,u)}</span></label
        >`)}
    </fieldset>
    ${F(s,c,"save",e.save)}
    ${a?Ht(c,"replace",()=>e.replace(!1),()=>e.replace(!0),bs(n,a)):h}
    ${F(s,c,"download_json",()=>hs(t,"json",e))}
    ${F(s,c,"download_csv",()=>hs(t,"csv",e))}
    ${F(s,c,"print",e.print)}
    ${F(s,c,"erase",e.askErase)}
    ${i?pe(c,e.cancelErase,e.erase):h}
    ${Dr(t,e)}
  </section>`}function ws(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=a=>{for(let c of t.querySelectorAll("[data-clear]")){let d=a[c.dataset.clear??""]===void 0;d&&c===document.activeElement&&t.querySelector(`input[data-item="${c.dataset.clear}"]`)?.focus(),c.hidden=d}},r=({target:a})=>{a instanceof HTMLInputElement&&a.dataset.item&&e(a.dataset.item,Number(a.value))},o=a=>{let c=a.target.closest("[data-clear]");c?.dataset.clear&&e(c.dataset.clear,void 0)},i=a=>a.preventDefault();return t.addEventListener("change",r),t.addEventListener("click",o),t.addEventListener("submit",i),{show(a){for(let c of n())c.checked=a[c.dataset.item??""]===Number(c.value);s(a)},stop(){t.removeEventListener("change",r),t.removeEventListener("click",o),t.removeEventListener("submit",i)}}}function xs(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}var rn=1;function Hr(t){return!j(t)||t.format!==rn||!Array.isArray(t.records)?null:t.records.every(j)?{format:rn,records:t.records}:null}function on({id:t},e){return new Ne("self-assessment",t,Hr,e)}function an(t,e=Me){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=on(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,i=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of s.value.records)if(typeof a=="string"&&a!==t.version)o.add(a);else if(typeof a!="string"||typeof d!="string"||!je(c))n.corrupt=!0;else{let f=qe(t,u);for(let[g]of f.problems)g?i.add(g):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:_e.flatMap(a=>r.get(a)??[]),otherVersions:[...o],refused:[...i]}}function Ss(t,e,n=Me){let s=on(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],i=o.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:rn,records:[...i,{...e}]});return a==="ok"&&i.length<o.length?"replaced":a}function As(t,e=Me){return on(t,e).erase()}var _s=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r={texts:s,key:t.get("_key")},{strings:o}=s,i=e.dataset.ckUid??"",a=s.items.length,c=w=>e.querySelector(`[data-part="${w}"]`),d=c("live"),u=c("progress"),f=c("kept");if(!d||!u||!f)throw new Error("The self-assessment's form is not in the page.");let g=!1,$=!1,y=!1,k,b="",O=an(s),I=qe(s,t.get("answers")).problems.map(([w])=>w),_=t.get("tab_lost")===!0||I.includes(""),x=()=>qe(s,t.get("answers")).answers,L=()=>{let w=t.get("occasion"),E=je(w)?w:"before",N=E==="before"&&Object.keys(x()).length===0,B=O.records.some(ie=>ie.occasion==="before");return n==="page"&&!$&&N&&B?"after":E},P=w=>{t.set("answers",qe(s,w).answers),t.save_changes()},T=w=>{b=w,A()},M=w=>e.querySelector(`[data-action="${w}"]`)?.focus(),R=w=>{y=w,A(),M(w?"erase_cancel":"erase")},H=w=>{let E=x();if(Object.keys(E).length===0)return T(l(o,"save_nothing"));let N=L(),B=O.records.find(ne=>ne.occasion===N);if(B&&!w&&JSON.stringify(B.answers)!==JSON.stringify(E))return k=B,T(""),M("replace_cancel");let ie=new Date().toISOString(),le=Ss(s,{version:s.version,occasion:N,saved:ie,answers:E}),Be={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[le];T(l(o,Be,{occasion:Te(r,N)}))},v={setOccasion(w){k=void 0,$=!0,t.set("occasion",w),t.save_changes(),A()},save:()=>H(!1),replace(w){k=void 0,w?H(!0):A(),M("save")},askErase:()=>R(!0),cancelErase:()=>R(!1),erase(){let w=As(s);y=!1,k=void 0,g=!1;for(let E of e.querySelectorAll('input:not([data-item]):not([data-part="occasion"])'))E.checked=!1;t.set("occasion",_e[0]),P({}),D.show({}),T(l(o,w==="ok"?"erased":"erased_page_only")),M("erase")},print:()=>Re(e),use(w){t.set("occasion",w.occasion),P(w.answers),T(l(o,"record_used",{occasion:Te(r,w.occasion)}))},tell:T},C=()=>{g=!0;let w=Object.keys(x()).length;T(l(o,"result_ready",{answered:w,total:a})),c("result-title")?.focus()};function A(){let w=x(),E=Object.keys(w).length,N=l(o,"progress",{answered:E,total:a});K(O.records.length>0?ks(r,O.records):h,f),K(p`<div class="ck-self-assessment-progress">
        <progress max=${a} value=${E} aria-label=${l(o,"progress_label")}></progress>
        <span>${N}</span>
      </div>`,u);let B={content:r,host:n,uid:i,answers:w,occasion:L(),reading:O,refused:I,erasing:y,replacing:k,tabKept:(t.get("tab")??"ok")==="ok",tabLost:_};K(p`<p class="ck-self-assessment-count">${N}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${C}>
          ${l(o,"show_result")}
        </button>
        <p role="status" class="ck-status">${b}</p>
        ${g?gs(r,w,i):h}
        ${vs(B,v)}`,d)}let D=ws(e,(w,E)=>{let{[w]:N,...B}=x();t.set("occasion",L()),P(E===void 0?B:{...B,[w]:E})}),z=()=>{D.show(x()),k=void 0,b=g?l(o,"result_updated"):"",A()},m=xs(e);Object.keys(m).length>0&&(t.set("occasion",L()),P({...x(),...m})),t.on("change:answers",z),t.on("change:occasion",A),t.on("change:tab",A);let S=$t(()=>{O=an(s),A()});return D.show(x()),A(),e.dataset.ckReady="",()=>{t.off("change:answers",z),t.off("change:occasion",A),t.off("change:tab",A),S(),D.stop()}};var Ts={"case-classifier":Mn,"case-practice":rs,quiz:ls,"self-assessment":_s};var Es=0;function Pr({model:t,el:e}){let n=String(t.get("_kind")),s=Ts[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);Es+=1;let r=document.createElement("div");r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${Es}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r);let o=[s({model:t,el:r,host:"notebook"}),vn(r),wn(r)];return()=>{for(let i of o)i()}}var Tc={render:Pr};export{Tc as default};
