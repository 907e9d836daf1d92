/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var Cs=Object.defineProperty;var ln=t=>{throw TypeError(t)};var Os=(t,e,n)=>e in t?Cs(t,e,{enumerable:!0,configurable:!0,writable:!0,value:n}):t[e]=n;var Et=(t,e,n)=>Os(t,typeof e!="symbol"?e+"":e,n),Rt=(t,e,n)=>e.has(t)||ln("Cannot "+n);var W=(t,e,n)=>(Rt(t,e,"read from private field"),n?n.call(t):e.get(t)),G=(t,e,n)=>e.has(t)?ln("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),oe=(t,e,n,s)=>(Rt(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),V=(t,e,n)=>(Rt(t,e,"access private method"),n);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ot=globalThis,dn=t=>t,st=Ot.trustedTypes,un=st?st.createPolicy("lit-html",{createHTML:t=>t}):void 0,Mt="$lit$",de=`lit$${Math.random().toFixed(9).slice(2)}$`,Nt="?"+de,Ms=`<${Nt}>`,$e=document,Ue=()=>$e.createComment(""),Qe=t=>t===null||typeof t!="object"&&typeof t!="function",Lt=Array.isArray,$n=t=>Lt(t)||typeof t?.[Symbol.iterator]=="function",Ct=`[ 	
\f\r]`,Fe=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pn=/-->/g,fn=/>/g,ge=RegExp(`>|${Ct}(?:([^\\s"'>=/]+)(${Ct}*=${Ct}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),mn=/'/g,gn=/"/g,bn=/^(?:script|style|textarea|title)$/i,Dt=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Dt(1),ke=Dt(2),qr=Dt(3),ce=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),hn=new WeakMap,he=$e.createTreeWalker($e,129);function yn(t,e){if(!Lt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return un!==void 0?un.createHTML(e):e}var kn=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=Fe;for(let a=0;a<n;a++){let c=t[a],d,u,f=-1,g=0;for(;g<c.length&&(i.lastIndex=g,u=i.exec(c),u!==null);)g=i.lastIndex,i===Fe?u[1]==="!--"?i=pn:u[1]!==void 0?i=fn:u[2]!==void 0?(bn.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=ge):u[3]!==void 0&&(i=ge):i===ge?u[0]===">"?(i=r??Fe,f=-1):u[1]===void 0?f=-2:(f=i.lastIndex-u[2].length,d=u[1],i=u[3]===void 0?ge:u[3]==='"'?gn:mn):i===gn||i===mn?i=ge:i===pn||i===fn?i=Fe:(i=ge,r=void 0);let $=i===ge&&t[a+1].startsWith("/>")?" ":"";o+=i===Fe?c+Ms:f>=0?(s.push(d),c.slice(0,f)+Mt+c.slice(f)+de+$):c+de+(f===-2?a:$)}return[yn(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Ve=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[d,u]=kn(e,n);if(this.el=t.createElement(d,s),he.currentNode=this.el.content,n===2||n===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=he.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(Mt)){let g=u[i++],$=r.getAttribute(f).split(de),y=/([.?@])?(.*)/.exec(g);c.push({type:1,index:o,name:y[2],strings:$,ctor:y[1]==="."?ot:y[1]==="?"?it:y[1]==="@"?at:ye}),r.removeAttribute(f)}else f.startsWith(de)&&(c.push({type:6,index:o}),r.removeAttribute(f));if(bn.test(r.tagName)){let f=r.textContent.split(de),g=f.length-1;if(g>0){r.textContent=st?st.emptyScript:"";for(let $=0;$<g;$++)r.append(f[$],Ue()),he.nextNode(),c.push({type:2,index:++o});r.append(f[g],Ue())}}}else if(r.nodeType===8)if(r.data===Nt)c.push({type:2,index:o});else{let f=-1;for(;(f=r.data.indexOf(de,f+1))!==-1;)c.push({type:7,index:o}),f+=de.length-1}o++}}static createElement(e,n){let s=$e.createElement("template");return s.innerHTML=e,s}};function be(t,e,n=t,s){if(e===ce)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=Qe(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=be(t,r._$AS(t,e.values),r,s)),e}var rt=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??$e).importNode(n,!0);he.currentNode=r;let o=he.nextNode(),i=0,a=0,c=s[0];for(;c!==void 0;){if(i===c.index){let d;c.type===2?d=new Re(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new ct(o,this,e)),this._$AV.push(d),c=s[++a]}i!==c?.index&&(o=he.nextNode(),i++)}return he.currentNode=$e,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},Re=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=be(this,e,n),Qe(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==ce&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$n(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&Qe(this._$AH)?this._$AA.nextSibling.data=e:this.T($e.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Ve.createElement(yn(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new rt(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=hn.get(e.strings);return n===void 0&&hn.set(e.strings,n=new Ve(e)),n}k(e){Lt(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(Ue()),this.O(Ue()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=dn(e).nextSibling;dn(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ye=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=be(this,e,n,0),i=!Qe(e)||e!==this._$AH&&e!==ce,i&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=be(this,a[s+c],n,c),d===ce&&(d=this._$AH[c]),i||=!Qe(d)||d!==this._$AH[c],d===h?e=h:e!==h&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}i&&!r&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},ot=class extends ye{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},it=class extends ye{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},at=class extends ye{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=be(this,e,n,0)??h)===ce)return;let s=this._$AH,r=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==h&&(s===h||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},ct=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){be(this,e)}},vn={M:Mt,P:de,A:Nt,C:1,L:kn,R:rt,D:$n,V:be,I:Re,H:ye,N:it,U:at,B:ot,F:ct},Ns=Ot.litHtmlPolyfillSupport;Ns?.(Ve,Re),(Ot.litHtmlVersions??=[]).push("3.3.3");var J=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new Re(e.insertBefore(Ue(),o),o,void 0,n??{})}return r._$AI(t),r};function wn(t){let e=n=>{let s=n.target instanceof Element&&n.target.closest("button, summary");n.repeat&&n.key==="Enter"&&s&&n.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}var Ls="input, textarea, select, button, summary, a[href], [tabindex]";function xn(t){let e=()=>{for(let s of t.querySelectorAll(Ls))s.dataset.lmSuppressShortcuts="true"};e();let n=new MutationObserver(e);return n.observe(t,{childList:!0,subtree:!0}),()=>n.disconnect()}function It(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var Ds={en:"en-GB",fr:"fr-FR"};function Ht(t){return Ds[t]??t}function lt(t,e){return new Intl.NumberFormat(Ht(e),{maximumFractionDigits:1}).format(t)}function le(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ht(e),{dateStyle:"long"}).format(n)}function Z(t,e){return new Intl.ListFormat(Ht(e),{type:"conjunction"}).format(t)}function l(t,e,n){return It(t[e]??e,n)}var Sn=new WeakMap;function dt(t){return e=>{let n=e.currentTarget,s=n?Sn.get(n):void 0;n&&Sn.set(n,e.timeStamp),e.detail>1||e.detail===0&&s!==void 0&&e.timeStamp-s<500||t()}}function F(t,e,n,s){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function Pt(t,e,n,s,r={}){let o=l(t,`${e}_asked`,r),i=(a,c)=>p`<button type="button" class="ck-button" data-action="${e}_${a}" @click=${c}>
      ${l(t,`${e}_${a}`)}
    </button>`;return p`<div class="ck-confirm" role="group" aria-label=${o}>
    <p>${o}</p>
    ${i("cancel",n)} ${i("confirm",s)}
  </div>`}function pe(t,e,n){return Pt(t,"erase",e,n)}function ie(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function ut(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function pt(t){return t==="fr"?";":","}function Ce(t){let e=[];for(let o=t;o;o=o.parentElement)e.push(o);let n=!1,s=()=>{n=!0},r=()=>{for(let o of e)o.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("beforeprint",s),window.removeEventListener("afterprint",r)};for(let o of e)o.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("beforeprint",s),window.addEventListener("afterprint",r),window.print(),setTimeout(()=>{n||r()},1e3)}function j(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Hs(t,e,n){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(i=>i&&i!==e),o=n?[...r,e]:r;o.length>0?t.setAttribute("aria-describedby",o.join(" ")):t.removeAttribute("aria-describedby")}function _n(t,e,n,s){let r=$=>[...t.querySelectorAll($)],o=()=>r("input[data-answer]"),i=()=>r("input[data-note]"),a=$=>e.steps.find(({id:y})=>y===$)?.kind==="several",c={},d=$=>{let y=o().filter(w=>w.dataset.answer===$&&w.checked);if(!a($))return y[0]?.value;if(y.length!==0)return y.filter(w=>w.dataset.none===void 0).map(w=>w.value)},u=$=>{let y=$.target,w=y.dataset.answer;if(!w)return;if(y.checked&&y.type==="checkbox"){let _=y.dataset.none!==void 0;for(let S of o())S.dataset.answer===w&&S.dataset.none!==void 0!==_&&(S.checked=!1)}let{[w]:b,...M}=c,D=d(w);s.answer(D===void 0?M:{...M,[w]:D})},f=$=>{if(!$.target.dataset.note)return;let y=i().filter(w=>w.value.trim()!=="");s.note(Object.fromEntries(y.map(w=>[w.dataset.note??"",w.value])))},g=$=>$.preventDefault();return t.addEventListener("change",u),t.addEventListener("input",f),t.addEventListener("submit",g),{show($,y,w){c=$;let b=new Set([...w.path.map(([_])=>_),w.next]);for(let _ of o()){let S=$[_.dataset.answer??""];_.checked=_.dataset.none!==void 0?Array.isArray(S)&&S.length===0:S===_.value||Array.isArray(S)&&S.includes(_.value)}for(let _ of i()){let S=y[_.dataset.note??""]??"";_.value!==S&&_!==document.activeElement&&(_.value=S)}let M=null,D=0;for(let _ of r("[data-stage], [data-step]")){if(_.dataset.stage!==void 0){M=_,_.hidden=!0;continue}_.hidden=!b.has(_.dataset.step??"");let S=w.conflict.includes(_.dataset.step??"");_.classList.toggle("ck-cc-conflict",S),Hs(_,n,S),M&&!_.hidden&&(M.hidden=!1);let L=_.hidden?null:_.querySelector("[data-number]");L&&(L.textContent=String(++D))}},focus($){let y=o().filter(w=>w.dataset.answer===$);(y.find(w=>w.checked)??y[0])?.focus()},early(){let $=new Set(o().filter(y=>y.checked&&!y.defaultChecked).map(y=>y.dataset.answer??""));return Object.fromEntries([...$].flatMap(y=>{let w=d(y);return w===void 0?[]:[[y,w]]}))},stop(){t.removeEventListener("change",u),t.removeEventListener("input",f),t.removeEventListener("submit",g)}}}var q="coproduction",ee=["sure","fairly","guess"];var{hasOwnProperty:Ps}=Object.prototype;function Tn(t,e){let n=(t.answers??[]).map(({id:r})=>r),s=Ps.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof s=="string"&&n.includes(s)?s:null:!Array.isArray(s)||!s.every(r=>n.includes(r))?null:n.filter(r=>s.includes(r))}function Ws(t,e){let n=r=>e.includes(r),s=({some:r=[],none:o=[]})=>(r.length===0||r.some(n))&&!o.some(n);return t.routes?.find(s)??{}}function An(t={}){return Object.entries(t)}function ft(t,e){let n=new Map(t.steps.map(c=>[c.id,c])),s=[],r=[],o=[],i=t.start,a={};for(;i!==void 0;){let c=n.get(i);if(!c)break;let d=c;if(c.kind==="fork")d=Ws(c,new Map(s).get(c.by??"")??[]);else{let u=Tn(c,e);if(u===null)break;s.push([i,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of An(d.sets))r.push({dimension:u,code:f,step:i,way:d});for(let[u,f]of An(d.doubts))o.push({dimension:u,code:f,step:i,way:d});d.ends&&d.ends!==q&&r.push({dimension:"class",code:d.ends,step:i,way:d}),a=d,i=d.next}return{path:s,next:i??null,ends:i===void 0?a.ends??null:null,conflict:i===void 0?a.between??[]:[],conflictText:i===void 0?a.conflict??"":"",decided:r,doubted:o}}function mt(t,e,n){let s=u=>n.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(g=>g!==f&&n.doubted.some($=>$.dimension===u&&$.code===g)),o=s("class"),i=r("class",o);if(o)return{verdict:"near-miss",nearMissClass:o,level:null,mode:null,phases:[],narrowSense:null,alternatives:i};let[a,c]=[s("level"),s("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:q,nearMissClass:null,level:a,mode:c,phases:[...n.path.find(([u])=>u===d)?.[1]??[]],narrowSense:s("sense"),alternatives:[...i,...r("level",a).map(u=>`${u}|${c}`),...r("mode",c).map(u=>`${a}|${u}`)]}}function gt({nearMissClass:t,level:e,mode:n}){return t??`${e}|${n}`}function Wt(t,e){if(!j(e))return{answers:{},refused:e===void 0?[]:[""]};let n={},s=new Set;for(let r of t.steps){let o=r.kind==="fork"?null:Tn(r,e);o!==null&&(n[r.id]=o,s.add(r.id))}return{answers:n,refused:Object.keys(e).filter(r=>!s.has(r))}}function js(t,e){let n={};return t.steps.filter(({kind:r})=>r!=="fork").forEach((r,o)=>{let i=e[o]??"-",a=(r.answers??[]).map(({id:d})=>d),c=Number.parseInt(i,36);i==="-"||Number.isNaN(c)||(r.kind==="several"?n[r.id]=a.filter((d,u)=>c>>u&1):a[c]!==void 0&&(n[r.id]=a[c]))}),n}function qs(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(n=>e.includes(n))}function Bs(t,e,n){return t.steps.filter(({id:s,kind:r})=>r!=="fork"&&!qs(e[s],n[s]))}function En(t,e,n,s=3){return n.map(([r,o,i,a])=>{let c=js(t,a);return{id:r,title:o,coding:i,answers:c,differs:Bs(t,e,c)}}).sort((r,o)=>r.differs.length-o.differs.length).slice(0,s)}function Y(t,e){let[n="",s]=e.split("|");if(s===void 0){let r=t.labels.class[e];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:t.labels.level[n]??n,mode:t.labels.mode[s]??s})}function Oe(t,e){return e.nearMissClass?Y(t,e.nearMissClass):l(t.strings,"coproduction")}function jt({path:t},e){return t.findIndex(([n])=>n===e)+1}function Ke(t,e){let n=e.conflict.map(r=>String(jt(e,r))),s=Z(n,t.lang);return`${l(t.strings,"conflict",{questions:s})} ${e.conflictText}`}function Me(t,e,n){return n===void 0?l(t.strings,"not_asked"):typeof n=="string"?e.answers?.find(({id:s})=>s===n)?.text??n:n.length===0?l(t.strings,"none_of_these"):Z(n.map(s=>t.labels.phases[s]??s),t.lang)}function zs(t,{dimension:e,code:n}){return t.labels[e]?.[n]??n}function Fs(t,e,{way:n,dimension:s}){let r=n.nearest??"";return s==="level"?Y(t,`${r}|${e.mode}`):s==="mode"?Y(t,`${e.level}|${r}`):s==="sense"?t.labels.sense[r]??r:r===q?l(t.strings,"coproduction"):Y(t,r)}function Us(t,e,{dimension:n,code:s}){return n==="class"?s===e.nearMissClass?"":Y(t,s):e.nearMissClass?"":n==="level"?s===e.level?"":Y(t,`${s}|${e.mode}`):s===e.mode?"":Y(t,`${e.level}|${s}`)}function Qs(t,e,n){let{strings:s,lang:r,labels:o}=t,i=c=>l(s,`dimension_${c}`),a=n.decided.map(c=>({label:i(c.dimension),code:zs(t,c),because:c.way.because??""}));if(e.nearMissClass||a.unshift({label:i("class"),code:"",because:l(s,"nothing_stopped")}),e.phases.length>0){let c=e.phases.map(d=>o.phases[d]??d);a.push({label:i("phases"),code:"",because:Z(c,r)})}return a}function Ge(t,e){let n=mt(t.criteria,t.codes,e);return{classification:n,reasons:Qs(t,n,e),neighbours:e.decided.flatMap(s=>s.way.change?[{words:Fs(t,n,s),text:s.way.change}]:[]),doubts:e.doubted.map(s=>({words:Us(t,n,s),text:s.way.because??""})).filter(({words:s})=>s),disagreements:e.decided.flatMap(({way:s})=>s.disagreement??[]),similar:En(t.criteria,Object.fromEntries(e.path),t.cases).filter(({differs:s})=>e.path.some(([r])=>s.every(({id:o})=>o!==r)))}}function Rn(t,e,n,s){let r=e.ends?Ge(t,e):null,o=r?.classification,i=({dimension:a,code:c,step:d,way:u})=>({dimension:a,code:c,step:d,because:u.because??"",nearest:u.nearest??null,change:u.change??null,disagreement:u.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:t.id,criteria_version:t.version,language:t.lang,date:s,notes:n,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(i),doubted:e.doubted.map(i),similar:(r?.similar??[]).map(({id:a,coding:c,differs:d})=>({case:a,coding:c,differs:d.map(u=>u.id)}))}}function Cn(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function ht(t,e){return["",`## ${t}`,"",...e]}function Vs(t,e){let{strings:n}=t,s=e.classification,r=l(n,"verdict_line",{verdict:Oe(t,s)}),o=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],i=e.similar.map(({title:a,coding:c})=>`- ${Cn(a)} – ${Y(t,c)}`);return[...ht(l(n,"verdict"),[r]),...s.level?["",`**${Y(t,gt(s))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...ht(l(n,"nearest"),[l(n,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...ht(l(n,"doubts"),o.length>0?o:[l(n,"no_doubt")]),...i.length>0?ht(l(n,"similar"),i):[]]}function On(t,e,n,s){let{criteria:r,strings:o}=t,i=[`# ${l(o,"title")}`,"",le(s,t.lang),""];for(let a of r.steps){let c=n[a.id];c&&a.note&&i.push(`- **${a.note}**: ${Cn(c)}`)}i.push("",`## ${l(o,"path")}`,"");for(let[a,c]of e.path){let d=r.steps.find(({id:u})=>u===a);d&&i.push(`1. ${d.text} **${Me(t,d,c)}**`)}return e.conflict.length>0&&i.push("",`**${Ke(t,e)}**`),e.ends&&i.push(...Vs(t,Ge(t,e))),`${i.join(`
`)}
`}function Ks({reasons:t}){return p`<dl class="ck-cc-why">
    ${t.map(({label:e,code:n,because:s})=>p`<div>
        <dt>${e} ${n?p`<strong>${n}</strong>`:h}</dt>
        <dd>${s}</dd>
      </div>`)}
  </dl>`}function Gs({strings:t},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:n,text:s})=>p`<li><strong>${n}</strong> – ${s}</li>`)}
    </ul>`}function Js({strings:t},e){let n=[...e.doubts.map(({words:s,text:r})=>p`<li><strong>${s}</strong> – ${r}</li>`),...e.disagreements.map(s=>p`<li>${s}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${n.length>0?p`<ul>${n}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function Ys(t,{similar:e}){let{strings:n,linked:s}=t;return e.length===0?h:p`<h4>${l(n,"similar")}</h4>
    <p>${l(n,"similar_text")}</p>
    <ol class="ck-cc-similar">
      ${e.map(r=>p`<li>
          ${s?p`<a href="cases.html#case-${r.id}">${r.title}</a>`:r.title}
          <span class="ck-cc-coding">${Y(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(n,"same_answers")}</p>`:p`<p>${l(n,"differs")}</p>
                <ul>
                  ${r.differs.map(o=>p`<li>${o.text} <em>${l(n,"in_this_case",{answer:Me(t,o,r.answers[o.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function Mn(t,e,n){let{strings:s}=t,r=Ge(t,n),o=r.classification;return p`<section class="ck-cc-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(s,"verdict")}</h3>
    <p class="ck-cc-told">${l(s,"verdict_line",{verdict:Oe(t,o)})}</p>
    ${o.level?p`<p class="ck-cc-box">${Y(t,gt(o))}</p>`:h}
    <h4>${l(s,"why")}</h4>
    ${Ks(r)} ${Gs(t,r)} ${Js(t,r)} ${Ys(t,r)}
  </section>`}var Nn=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,criteria:o}=s,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="live"]'),c=e.querySelector('[data-part="head"]'),d=a?.parentElement;if(!a||!c||!d)throw new Error("The classifier's form is not in the page.");let u=!1,f="",g=!1,$=t.get("tab_lost")===!0||Wt(o,t.get("answers")).refused.length>0,y=()=>Wt(o,t.get("answers")).answers,w=()=>{let m=t.get("notes");if(!j(m))return{};let x=o.steps.filter(k=>k.note).map(({id:k})=>k),I=Object.entries(m).flatMap(([k,C])=>x.includes(k)&&typeof C=="string"?[[k,C.slice(0,s.longest_note)]]:[]);return Object.fromEntries(I)},b=(m,x)=>{t.set(m,x),t.save_changes()},M=m=>{f=m,g=!1,T()},D=m=>e.querySelector(m)?.focus(),_=_n(e,o,`${i}-conflict`,{answer:m=>b("answers",m),note:m=>b("notes",m)});function S(m){if(m.conflict.length>0)return Ke(s,m);if(m.ends){let I=Oe(s,mt(o,s.codes,m));return l(r,"verdict_ready",{verdict:I})}let x=o.steps.find(({id:I})=>I===m.next);return x?.text?l(r,"next_shown",{question:x.text}):""}let L=m=>{let x=new Date().toISOString().slice(0,10),I=ft(o,y()),k=`${l(r,"file_name")}-${x}`,C=m==="json"?`${k}.json`:`${k}.md`;if(m==="json"){let z=Rn(s,I,w(),x);ie(C,"application/json",`${JSON.stringify(z,null,2)}
`)}else ie(C,"text/markdown",On(s,I,w(),x));M(l(r,"downloaded",{file:C}))},P=()=>{T(),Ce(e)},E=m=>{u=m,T(),D(`[data-action="${m?"erase_cancel":"erase"}"]`)},O=()=>{u=!1,b("notes",{}),b("answers",{}),M(l(r,"erased")),D('[data-action="erase"]')},A=m=>{let x=w(),I=o.steps.filter(({id:k})=>m.ends&&x[k]);return p`<h3>${l(r,"title")}</h3>
      <p>${le(new Date().toISOString(),s.lang)}</p>
      <dl>
        ${I.map(({id:k,note:C})=>p`<div>
            <dt>${C}</dt>
            <dd>${x[k]}</dd>
          </div>`)}
      </dl>`},H=m=>p`<div class="ck-cc-clash">
    <p class="ck-notice" id="${i}-conflict">${Ke(s,m)}</p>
    <p class="ck-actions">
      ${m.conflict.map(x=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>_.focus(x)}
        >${l(r,"conflict_go",{number:jt(m,x)})}</button>`)}
    </p>
  </div>`,v=m=>p`<h4>${l(r,"path")}</h4>
    <ol class="ck-cc-path">
      ${m.path.map(([x,I],k)=>{let C=o.steps.find(({id:z})=>z===x);return p`<li>
          <span>${C?.text} <strong>${C?Me(s,C,I):""}</strong></span>
          <button
            type="button"
            class="ck-cc-change"
            aria-label=${l(r,"change_label",{number:k+1})}
            @click=${()=>_.focus(x)}
          >${l(r,"change_answer")}</button>
        </li>`})}
    </ol>`,R=()=>p`<section class="ck-cc-mine" aria-labelledby="${i}-mine">
    <h3 id="${i}-mine">${l(r,"mine")}</h3>
    <p>${l(r,n==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?h:p`<p class="ck-notice">${l(r,"tab_blocked")}</p>`}
    ${$?p`<p class="ck-notice">${l(r,"tab_lost")}</p>`:h}
    ${F(i,r,"print",P)}
    ${F(i,r,"markdown",()=>L("markdown"))}
    ${F(i,r,"json",()=>L("json"))}
    ${F(i,r,"erase",()=>E(!0))}
    ${u?pe(r,()=>E(!1),O):h}
  </section>`;function T(){let m=ft(o,y()),x=m.path.length>0;_.show(y(),w(),m),d?.classList.toggle("ck-cc-begun",x),d?.classList.toggle("ck-cc-ended",m.ends!==null),J(x?A(m):h,c),J(p`<p class="ck-cc-count">${l(r,"progress",{answered:m.path.length})}</p>
        <p role="status" class=${g?"ck-visually-hidden":"ck-status"}>${f}</p>
        ${m.conflict.length>0?H(m):h}
        ${m.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>D('[data-part="verdict-title"]')}>
                ${l(r,"see_verdict")}
              </button>`:h}
        ${m.ends?[Mn(s,i,m),v(m)]:h} ${R()}`,a)}let N=()=>{let m=ft(o,y());f=S(m),g=m.ends===null,T()},B=_.early();return Object.keys(B).length>0&&b("answers",{...y(),...B}),t.on("change:answers",N),t.on("change:notes",T),t.on("change:tab",T),T(),e.dataset.ckReady="",()=>{t.off("change:answers",N),t.off("change:notes",T),t.off("change:tab",T),_.stop()}};var ve,$t=class{constructor(e){G(this,ve);oe(this,ve,e)}read(e){let n;try{n=W(this,ve).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=W(this,ve).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return W(this,ve).call(this).removeItem(e),"ok"}catch{return"blocked"}}};ve=new WeakMap;var Io=new $t(()=>window.sessionStorage),Ne=new $t(()=>window.localStorage);var qt=new Set,we,Je,xe,Ye,Bt,Le=class{constructor(e,n,s,r=Ne){G(this,Ye);G(this,we);G(this,Je);G(this,xe);oe(this,we,`coprod-kit/${e}/${n}`),oe(this,Je,s),oe(this,xe,r)}read(){let e=W(this,xe).read(W(this,we));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=W(this,Je).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return V(this,Ye,Bt).call(this,W(this,xe).write(W(this,we),e))}erase(){return V(this,Ye,Bt).call(this,W(this,xe).remove(W(this,we)))}};we=new WeakMap,Je=new WeakMap,xe=new WeakMap,Ye=new WeakSet,Bt=function(e){for(let n of qt)n();return e};function bt(t){qt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{qt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var U=["verdict","level","mode"],Xs=["clear","neighbours","contested"];function Ln({plan:t}){let e=n=>n.split(";").filter(Boolean);return t.map(([n,s,r,o,i,a])=>({id:n,coding:s,alternatives:e(r),block:Xs[o]??"clear",rank:i,steps:e(a)}))}var X="near-miss",Pe=300,De=t=>t.includes("|"),Ie=t=>De(t)?q:t,He=t=>De(t)?t:X;function te(t,e){let n={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},[s,r]=er(t,e),o={verdict:Zs(t,e),level:s,mode:r},i=a=>({state:o[a],credit:n[o[a]]});return{verdict:i("verdict"),level:i("level"),mode:i("mode")}}function zt({coding:t,alternatives:e},n){let s=o=>{let[i="",a=""]=o.split("|");return[i,a]};if(De(t))return s(t);let r=Dn(e,n);return r===void 0?null:s(r)}function Dn(t,{level:e,mode:n}){let s=r=>{let[o,i]=r.split("|");return+(o===e)+ +(i===n)};return t.filter(De).reduce((r,o)=>r&&s(r)>=s(o)?r:o,void 0)}function In(t,e,n){return t==="mode"?"actors":[e,n].includes("initiator")?"idea":"decides"}function Zs({coding:t,alternatives:e},n){return n.given?"not-asked":n.verdict===Ie(t)?"exact":e.map(Ie).includes(n.verdict)?"defensible":"not"}function er({coding:t,alternatives:e},n){let s=[n.level,n.mode];if(n.verdict!==q)return["not-asked","not-asked"];let r=e.filter(De).map(c=>c.split("|")),o=De(t)?t.split("|"):null,i=o?void 0:Dn(e,n)?.split("|"),a=c=>{let d=s[c];if(d===void 0)return"not-asked";if(!o)return i?i[c]===d?"defensible":"not":"not-asked";if(d===o[c])return"exact";let u=1-c;return r.some(g=>g[c]===d&&(g[u]===s[u]||g[u]===o[u]))?"defensible":"not"};return[a(0),a(1)]}function We(t){return U.some(e=>t[e].state==="not")}function Ft(t,e){let n=t.flatMap(o=>{let i=e[o.id];return i?[{item:o,answer:i,found:te(o,i)}]:[]}),s=o=>{let i=a=>n.filter(({found:c})=>c[o].state===a).length;return{exact:i("exact"),defensible:i("defensible"),of:n.length-i("not-asked")}},r=new Map;for(let{item:o,answer:i}of n){let a=tr(i);if(!a||i.given)continue;let c=r.get(He(o.coding))??new Map;r.set(He(o.coding),c.set(a,(c.get(a)??0)+1))}return{answered:n.length,byDimension:{verdict:s("verdict"),level:s("level"),mode:s("mode")},table:r,byConfidence:ee.flatMap(o=>{let i=n.filter(({answer:c})=>c.confidence===o),a=i.filter(({found:c})=>!We(c));return i.length>0?[[o,a.length,i.length]]:[]})}}function tr({verdict:t,level:e,mode:n}){return t!==q?X:e&&n?`${e}|${n}`:null}function Ut(t,e){return!e||e===t.block||e===He(t.coding)?!0:t.coding.split("|").includes(e)}function Qt(t,e,n){let s=t.filter(i=>Ut(i,n)),r=s.map(i=>i.rank).sort((i,a)=>i-a),o=new Set(e>0?r.slice(0,e):r);return s.filter(i=>o.has(i.rank))}function Hn(t,e,n){if(!j(n))return{answers:{},problems:[["","not-answers"]]};let s=new Map,r=[];for(let[i,a]of Object.entries(n))if(!t.includes(i))r.push([i,"unknown-case"]);else if(a!=null){let c=Vt(e,a);typeof c=="string"?r.push([i,c]):s.set(i,c)}let o={};for(let i of t){let a=s.get(i);a&&(o[i]=a)}return{answers:o,problems:r}}var nr=[...U,"confidence","because","given"];function Vt(t,e){if(!j(e)||Object.keys(e).some(a=>!nr.includes(a)))return"not-an-answer";let n={...t,confidence:ee},s={};for(let[a,c]of Object.entries(n)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||s.verdict===q)&&(s[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>Pe)return"because";let o=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");o&&(s.because=o);let i=e.given??!1;return typeof i!="boolean"?"given":(i&&(s.given=!0),s)}var sr="cases";function Pn({spec:t,sheet:e},n){return n===X?l(t.strings,"near_misses"):e.coding(n)}function Kt(t,{table:e},n){let s=[...e.get(n)??[]],r=s.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.spec.strings,"no_case")}</span>`;let o=s.filter(([a])=>a!==n),i=r-o.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.spec.strings,"of",{part:i,whole:r})}</b>
    ${o.map(([a,c])=>p`<small>${l(t.spec.strings,"elsewhere",{count:c,box:Pn(t,a)})}</small>`)}`}function rr(t,e){let{spec:n,sheet:s}=t,{strings:r,codes:o}=n;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-cp-list">${[...e.table.keys()].map(i=>p`<li>${Pn(t,i)} ${Kt(t,e,i)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-cp-table">
      <thead><tr><td></td>${o.mode.map(i=>p`<th scope="col">${s.code(i).title}</th>`)}</tr></thead>
      <tbody>
        ${o.level.map(i=>p`<tr><th scope="row">${s.code(i).title}</th>
            ${o.mode.map(a=>p`<td>${Kt(t,e,`${i}|${a}`)}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${o.mode.length}>${Kt(t,e,X)}</td></tr>
      </tbody>
    </table></div>`}function or({spec:{strings:t}},{byDimension:e}){let n=U.filter(s=>e[s].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${n.map(s=>{let{exact:r,defensible:o,of:i}=e[s];return p`<li><b>${l(t,`name_${s}`)}</b> ${l(t,"accuracy_line",{exact:r,of:i})}${o>0?` ${l(t,"accuracy_defensible",{defensible:o})}`:""}</li>`})}</ul>`}function ir({spec:{strings:t}},{byConfidence:e}){return e.length===0?h:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(([n,s,r])=>p`<li>${l(t,`mirror_${n}`,{agreed:s,of:r})}</li>`)}</ul>`}function ar({spec:t,sheet:e},n){let s=t.id===sr?e.link(n):null;return s?p`<a href=${s}>${e.title(n)}</a>`:e.title(n)}function cr({spec:{strings:t},course:e,state:n}){let s=Object.entries(n.again);if(s.length===0)return h;let r=s.filter(([o,i])=>!We(te(e.item(o),i)));return p`<p>${l(t,"end_again",{found:r.length,of:s.length})}</p>`}function lr(t){let{spec:e,sheet:n,course:s,state:r}=t,o=s.missed(r);if(o.length===0)return h;let{byDimension:i,table:a}=Ft(s.items,r.answers),c=g=>i[g].exact+i[g].defensible<i[g].of,d=[...a.get(X)?.keys()??[]].some(g=>g!==X),f=[...U.filter(c),...d?[X]:[]].flatMap(g=>n.review(g)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${o.map(g=>p`<li>${ar(t,g)} <span class="ck-cp-about">${n.coding(s.item(g).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(g=>p`<li>${g}</li>`)}</ul>`:h}`}function Wn(t){let{spec:e,course:n,state:s}=t,r=Ft(n.items,s.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-cp-date">${l(e.strings,"end_date",{date:le(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${cr(t)}
          ${or(t,r)} ${rr(t,r)} ${ir(t,r)} ${lr(t)}`}`}var dr=["start","going","end"],kt=["answers","again","place"],ur=4,pr=5,fr=25,mr={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},Xe,je,ae,jn,qn,Gt,Bn,yt=class{constructor(e){G(this,ae);Et(this,"items");Et(this,"ids");G(this,Xe);G(this,je);oe(this,je,e),this.items=Ln(e),this.ids=this.items.map(({id:n})=>n),oe(this,Xe,e.contrasts.map(([n,s,r])=>({dimension:n,first:s,second:r})))}item(e){let n=this.items.find(s=>s.id===e);if(!n)throw new Error(`The case ${e} is not in this practice.`);return n}steps({place:e,answers:n}){let s=Qt(this.items,e.n,e.focus),r=e.examples?V(this,ae,jn).call(this,s):[],o=r.map(({id:u})=>u),i=e.review.filter(u=>!o.includes(u)),a=[...r,...i.map(u=>({kind:"review",id:u}))],c=W(this,Xe).slice(0,Math.floor(s.length/pr));for(let{id:u,block:f,coding:g}of s)if(!(o.includes(u)||i.includes(u))){for(let $ of[...c]){let y=[$.first,$.second].map(w=>He(this.item(w).coding));!e.examples||!y.includes(He(g))||(c.splice(c.indexOf($),1),a.push({kind:"contrast",id:$.first,contrast:$}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let g=u==="contrast"||u==="worked"?void 0:n[f];return g&&We(te(this.item(f),g))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:n}){return this.items.filter(s=>{let r=n[s.id]??e[s.id];return r&&We(te(s,r))}).map(({id:s})=>s)}count(e,n){return Qt(this.items,e,n).length}has(e){return this.items.some(n=>Ut(n,e))}accept(e){let n=s=>Hn(this.ids,W(this,je).codes,s??{}).answers;return{answers:n(e.answers),again:n(e.again),place:V(this,ae,qn).call(this,e.place)}}stateOf(e){let[n,s,r]=kt.map(o=>e.get(o));return this.accept({answers:n,again:s,place:r})}};Xe=new WeakMap,je=new WeakMap,ae=new WeakSet,jn=function(e){let n=e.filter(({block:i})=>i!=="contested"),s=n.filter(({coding:i})=>i.includes("|")),r=s[0]??n[0];if(e.length<ur||!r)return[];let o=s.find(i=>i!==r);return[{kind:"worked",id:r.id},...o?[{kind:"faded",id:o.id}]:[]]},qn=function(e){if(!j(e))return V(this,ae,Gt).call(this);let{stage:n,n:s,focus:r,examples:o,review:i,at:a,draft:c}=e,d=g=>Number.isInteger(g)&&Number(g)>=0,u=dr.find(g=>g===n);if(!u||!d(s)||!d(a)||typeof r!="string"||!this.has(r))return V(this,ae,Gt).call(this);let f=Array.isArray(i)?i:[];return{stage:u,n:s,focus:r,examples:o!==!1,review:this.ids.filter(g=>f.includes(g)),at:a,draft:V(this,ae,Bn).call(this,c)}},Gt=function(){return{...mr,n:this.items.length>fr?20:0}},Bn=function(e){if(!j(e))return{};let n={},s={...W(this,je).codes,confidence:ee};for(let[r,o]of Object.entries(s)){let i=e[r];typeof i=="string"&&o.includes(i)&&(n[r]=i)}return typeof e.because=="string"&&(n.because=[...e.because].slice(0,Pe).join("")),Number.isInteger(e.at)&&(n.at=e.at),e.shown===!0&&(n.shown=!0),n};function vt(t){if(!t.includes("|"))return[["verdict",t]];let[e="",n=""]=t.split("|");return[["verdict",q],["level",e],["mode",n]]}function zn({spec:{strings:t},sheet:e,item:n},s){let r=te(n,s);return[...U.filter(i=>r[i].state!=="not-asked").map(i=>l(t,"announced",{dimension:l(t,`name_${i}`),state:l(t,`state_${r[i].state}`)})),l(t,"coded",{coding:e.coding(n.coding)})].join(" ")}function gr({spec:{strings:t},sheet:e},n,s){let r=U.filter(o=>s[o].state!=="not-asked");return p`<ul class="ck-cp-marks">${r.map(o=>{let{state:i}=s[o];return p`<li data-state=${i}>
      <b>${l(t,`name_${o}`)}</b>
      ${l(t,"yours",{code:e.code(String(n[o])).title})}
      <span class="ck-cp-state">${l(t,`state_${i}`)}</span>
    </li>`})}</ul>`}function Fn({spec:t,sheet:e,item:n},s,r){let{near:o}=e.reason(n.id,s);if(r===q)return o;let{title:i,lines:a}=e.code(r);return l(t.strings,"why_not",{chosen:i,definition:a.map(c=>l(t.strings,"quoted",{text:c})).join(" ")})}function hr(t,e,n){let{spec:s,sheet:r,item:o}=t,i=U.filter(d=>d!=="verdict"&&n[d].state==="not"&&zt(o,e));if(Ie(o.coding)===q||i.length===0)return h;let c=o.alternatives.filter(d=>d.includes("|")).map(d=>r.coding(d)).join(l(s.strings,"list_separator"));return p`<div data-part="unlisted">
    <dt>${l(s.strings,"only_defended",{codings:c})}</dt>
    ${i.map(d=>p`<dd class="ck-cp-not">${Fn(t,d,String(e[d]))}</dd>`)}
  </div>`}function Jt(t,e){let{spec:n,sheet:s,item:r}=t,o=e&&te(r,e);return p`<dl class="ck-cp-deciding">${vt(r.coding).map(([i,a])=>{let{because:c,near:d}=s.reason(r.id,i),u=e?.[i],f=o?.[i].state==="not"&&u!==void 0,g=f?Fn(t,i,u):d,{line:$}=s.clue(r.id,i);return p`<div>
      <dt>${l(n.strings,`name_${i}`)} <b>${s.code(a).title}</b></dt>
      <dd>${c}</dd>
      ${$?p`<dd class="ck-cp-clue">${$}</dd>`:h}
      ${g?p`<dd class=${f?"ck-cp-not":"ck-cp-near"}>${g}</dd>`:h}
    </div>`})}${e&&o?hr(t,e,o):h}</dl>`}function $r({sheet:t,item:e},n,s){let r=String(n[s]);if(s!=="verdict"){let[o,i]=zt(e,n)??["",""];return In(s,r,s==="level"?o:i)}return Ie(e.coding)===q?t.by(r):e.steps[0]??""}function br(t,e,n){let{spec:s,sheet:r,item:o}=t,i=U.filter(a=>n[a].state==="not");return p`<section class="ck-cp-longer" aria-label=${l(s.strings,"longer")}>
    <h5>${l(s.strings,"longer")}</h5>
    <p>${l(s.strings,"longer_text")}</p>
    ${i.map(a=>{let c=Ie(o.coding)===q&&a==="verdict",{title:d,lines:u}=r.question($r(t,e,a)),f=a==="verdict"&&!c?X:a;return p`<p><b>${d}</b> ${u.join(" ")}</p><p>${r.review(f)??h}</p>`})}
  </section>`}function Un(t,e){let{spec:n,sheet:s,item:r}=t,{strings:o}=n,i=te(r,e),a=U.map(d=>i[d].state),c=s.text(r.id).some(({clue:d})=>d);return p`
    ${gr(t,e,i)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(o,"without_reason")}</p>`:h}
    ${e.because?p`<p class="ck-cp-own">${l(o,"own",{text:e.because})}</p>`:h}
    <p><b>${l(o,"coded",{coding:s.coding(r.coding)})}</b>
      ${c?l(o,"clues"):h}</p>
    ${Jt(t,e)}
    ${s.contested(r.id)}
    ${e.confidence==="sure"&&a.includes("not")?br(t,e,i):h}`}function Kn(t,e){return new Le("case-practice",t.id,n=>{if(!j(n)||typeof n.version!="string"||typeof n.saved!="string")return null;let{version:s,saved:r,state:o}=n;if(s!==t.version)return{version:s,saved:r,state:null};let{answers:i,again:a,place:c}=j(o)?o:{};return{version:s,saved:r,state:e.accept({answers:i,again:a,place:c})}})}var Qn=[...U,"confidence","because"];function Gn(t,e,n){let{answers:s,again:r}=n,o=e.steps(n).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),i=(u,f)=>o.findIndex(g=>g.id===u&&g.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((g,$)=>{let y=u[g.id];if(!y)return[];let w=te(g,y);return[[g.id,t.title(g.id),$+1,i(g.id,f),f,g.coding,...Qn.map(b=>y[b]??""),...U.map(b=>w[b].state),...U.map(b=>w[b].credit??"")]]}),c=["case","title","order","run","time","coding",...Qn],d=["state","credit"].flatMap(u=>U.map(f=>`${u}_${f}`));return[[...c,...d],...a(s,1),...a(r,2)]}function yr(t,e,n,s,r){let[o=[],...i]=Gn(e,n,s);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:i.map(a=>Object.fromEntries(o.map((c,d)=>[c,a[d]])))}}function Vn({spec:t,sheet:e,course:n,state:s},r,o){let i=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${i}.${r}`;if(r==="json"){let c=yr(t,e,n,s,i);ie(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else ie(a,"text/csv",ut(Gn(e,n,s),pt(t.lang)));o.told(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function Yt(t,e){let{spec:n,kept:s,tabKept:r,tabLost:o}=t,{strings:i,lang:a}=n,c=u=>p`<p class="ck-notice">${u}</p>`,d=s.state==="kept"?s.value:null;return p`${r?h:c(l(i,"tab_blocked"))}
    ${o?c(l(i,"tab_lost")):h}
    ${s.state==="corrupt"?c(l(i,"device_corrupt")):h}
    ${d&&!d.state?c(l(i,"device_other")):h}
    ${d?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(i,"device_kept",{date:le(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(i,"resume")}</button></div>`:h}`}function Jn(t,e){let{spec:n,uid:s,host:r,erasing:o,said:i}=t,{strings:a}=n,c=d=>i.by===d?p`<p class="ck-status" data-part="said">${i.text}</p>`:h;return p`<section class="ck-cp-mine" aria-labelledby="${s}-mine">
    <h4 id="${s}-mine">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${F(s,a,"save",e.save)} ${c("save")}
    ${F(s,a,"download_csv",()=>Vn(t,"csv",e))}
    ${c("download_csv")}
    ${F(s,a,"download_json",()=>Vn(t,"json",e))}
    ${c("download_json")}
    ${F(s,a,"print",e.print)}
    ${F(s,a,"erase",()=>e.ask(!0))}
    ${o?pe(a,()=>e.ask(!1),e.erase):h}
  </section>`}var ue,ne,Se,Xt,wt=class{constructor(e){G(this,ne);G(this,ue);oe(this,ue,e)}title(e){return V(this,ne,Se).call(this,e).querySelector("h3")?.textContent??e}about(e){return V(this,ne,Se).call(this,e).querySelector(".ck-cp-about")?.textContent??""}text(e){return[...V(this,ne,Se).call(this,e).querySelector(".ck-cp-text")?.childNodes??[]].map(s=>({text:s.textContent??"",clue:s.nodeType===Node.ELEMENT_NODE}))}clue(e,n){let s=V(this,ne,Se).call(this,e).querySelector(`[data-for="${n}"] .ck-cp-clue`);return{words:s?.querySelector("q")?.textContent??"",line:s?.textContent??""}}link(e){return this.review("verdict")&&`cases.html#case-${e}`}reason(e,n){let s=V(this,ne,Se).call(this,e).querySelector(`[data-for="${n}"]`);return{because:s?.querySelector("span:not(.ck-cp-near)")?.textContent??"",near:s?.querySelector(".ck-cp-near")?.textContent??""}}contested(e){return[...V(this,ne,Se).call(this,e).querySelectorAll('[data-for="contested"]')].map(s=>s.cloneNode(!0))}asked(e){return W(this,ue).querySelector(`[data-dimension="${e}"]`)?.textContent?.trim()??""}code(e){return V(this,ne,Xt).call(this,`[data-code="${e}"]`)}question(e){return V(this,ne,Xt).call(this,`[data-step="${e}"]`)}by(e){return W(this,ue).querySelector(`[data-code="${e}"]`)?.dataset.by??""}coding(e){return e.split("|").map(n=>this.code(n).title).join(" × ")}review(e){return W(this,ue).querySelector(`[data-review="${e}"] a`)?.cloneNode(!0)??null}};ue=new WeakMap,ne=new WeakSet,Se=function(e){let n=W(this,ue).querySelector(`[data-case="${e}"]`);if(!n)throw new Error(`The case ${e} is not in the page.`);return n},Xt=function(e){let n=W(this,ue).querySelector(e),s=[...n?.querySelectorAll("dd")??[]].map(r=>r.textContent??"");return{title:n?.querySelector("dt")?.textContent??"",lines:s}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var _e={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Yn=t=>(...e)=>({_$litDirective$:t,values:e}),xt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Si}=vn;var Xn=t=>t.strings===void 0;var kr={},Zn=(t,e=kr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var St=Yn(class extends xt{constructor(t){if(super(t),t.type!==_e.PROPERTY&&t.type!==_e.ATTRIBUTE&&t.type!==_e.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Xn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===ce||e===h)return e;let n=t.element,s=t.name;if(t.type===_e.PROPERTY){if(e===n[s])return ce}else if(t.type===_e.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return ce}else if(t.type===_e.ATTRIBUTE&&n.getAttribute(s)===e+"")return ce;return Zn(t),e}});function vr({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return p`<fieldset
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
          .checked=${St(s===i)}
          ?disabled=${o&&s!==i}
          @change=${()=>r(i)}
        /><span>${a}</span>
      </label>`))}var wr=[10,20,40];function es(t){let{spec:e,sheet:n,course:s,uid:r,place:o,change:i}=t,{strings:a,codes:c}=e,d=s.count(0,o.focus),u=wr.filter(b=>b<d),f=(b,M)=>s.has(b)?p`<option value=${b} ?selected=${b===o.focus}>${M}</option>`:h,g=c.level.flatMap(b=>c.mode.map(M=>`${b}|${M}`)),$=b=>i({...o,focus:b.target.value}),y=b=>b.target.checked;return p`<form class="ck-cp-start" autocomplete="off" @submit=${b=>{b.preventDefault(),t.begin()}}>
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
          ${f(X,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
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
  </form>`}function en(t,e,n,s){let r=t.text(e),o=r.map(({text:a})=>a).join(""),i=s?Sr(o,xr(t,e,s)):r;return p`<p class="ck-cp-about">${t.about(e)}</p>
    <p class="ck-cp-text">${i.map(({text:a,clue:c})=>c&&n?p`<mark>${a}</mark>`:a)}</p>`}function xr(t,e,n){return n==="mode"?t.clue(e,"mode").words:t.clue(e,"level").words||t.clue(e,"verdict").words}function Sr(t,e){let n=e?t.indexOf(e):-1;if(n<0)return[{text:t,clue:!1}];let s=n+e.length;return[{text:t.slice(0,n),clue:!1},{text:e,clue:!0},{text:t.slice(s),clue:!1}]}function Zt(t,e,n,s){let{spec:r,sheet:o,uid:i,draft:a,missing:c}=t,d=Ae({name:`${i}-${e}`,legend:o.asked(e),hint:e==="verdict"&&!s?l(r.strings,"hint"):void 0,describedBy:e===c?`${i}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:o.code(f).title})),value:a[e],change:f=>f!==void 0&&n.change({...a,[e]:f}),locked:s,inline:!0}),u=e===c;return p`<div class=${u?"ck-cp-lacking":""}>
    ${u?p`<p class="ck-cp-missing" id="${i}-missing">${l(r.strings,`missing_${e}`)}</p>`:h}
    ${d}
  </div>`}function _r(t,e,n){let{spec:s,uid:r,draft:o}=t,{strings:i}=s,a=d=>e.change({...o,because:d.target.value});return p`<form autocomplete="off" @submit=${d=>{d.preventDefault(),e.check()}}>
    ${Zt(t,"verdict",e,n)}
    ${o.verdict===q?p`${Zt(t,"level",e,!1)}${Zt(t,"mode",e,!1)}`:h}
    ${Ae({name:`${r}-confidence`,legend:l(i,"confidence"),choices:ee.map(d=>({id:d,text:l(i,`confidence_${d}`)})),value:o.confidence,change:d=>d!==void 0&&e.change({...o,confidence:d}),inline:!0})}
    <label class="ck-cp-because">${l(i,"because")}
      <input
        class="ck-field"
        type="text"
        maxlength=${Pe}
        .value=${o.because??""}
        @change=${a}
      /></label>
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(i,"check")}</button>
  </form>`}function ts(t){let{spec:e,sheet:n,item:s}=t;return p`${en(n,s.id,!0)}
    <div class="ck-cp-feedback">
      <p><b>${l(e.strings,"coded",{coding:n.coding(s.coding)})}</b></p>
      ${Jt(t)}
    </div>`}function ns(t,e,n,s,r){let{sheet:o,item:i,spec:a}=t;return p`${en(o,i.id,n!==void 0)}
    ${n?p`<section class="ck-cp-feedback" aria-labelledby="${s.uid}-feedback">
            <h4 id="${s.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${Un(t,n)}
          </section>`:_r(s,r,e.kind==="faded")}`}function ss({dimension:t,first:e,second:n},s,r,o){let{spec:i,sheet:a,draft:c,uid:d}=r,{strings:u}=i,f=c.shown===!0,g=s.map(b=>new Map(vt(b)).get(t)??b),$=b=>o.change({...c,because:b.target.value}),y=b=>{b.preventDefault(),o.change({...c,shown:!0})},w=t==="verdict"?X:t;return p`<div class="ck-cp-pair">${[e,n].map(b=>p`<div><h4>${a.title(b)}</h4>${en(a,b,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${y}>
    <label class="ck-cp-because">${l(u,"contrast_note")}
      <input class="ck-field" type="text" maxlength=${Pe} .value=${c.because??""} @change=${$} /></label>
    ${f?h:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-cp-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-cp-deciding">${[e,n].map((b,M)=>p`<div>
            <dt><b>${a.code(g[M]??"").title}</b> <span class="ck-cp-about">${a.title(b)}</span></dt>
            <dd>${a.reason(b,t).because}</dd>
          </div>`)}</dl>
        <p>${a.review(w)??h}</p>
      </section>`:h}`}function fe(t,e,n,s={}){return p`<button
    type="button"
    class="ck-button ${s.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${s.off??!1}
    @click=${dt(n)}
  >${l(t,e)}</button>`}function rs(t){let{asking:e,course:n,steps:s,at:r,step:o,answer:i,acts:a,go:c}=t,{spec:d,sheet:u,draft:f,uid:g}=e,{strings:$}=d,y=n.item(o.id),w={spec:d,sheet:u,item:y},b=({kind:R})=>R!=="contrast"&&R==="again"==(o.kind==="again"),M=s.filter(b).length,D=Math.max(1,s.slice(0,r+1).filter(b).length),_=l($,`block_${o.block??o.kind}`),L=o.kind==="contrast"?_:l($,"progress",{number:D,count:M,block:_}),P=i||o.kind==="worked"||o.kind==="contrast"&&f.shown,E=o.kind==="worked"||o.kind==="faded",O=s.findIndex(({kind:R})=>R!=="worked"&&R!=="faded"),A=r===s.length-1,H=()=>c(A?{stage:"end"}:{at:r+1}),v=o.contrast?l($,`contrast_${o.contrast.dimension}`):u.title(o.id);return p`<div class="ck-cp-progress"><progress max=${M} value=${D} aria-label=${l($,"progress_label")}></progress><span id="${g}-progress">${L}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${g}-progress">${v}</h3>
      ${o.kind==="case"?h:p`<p class="ck-cp-hint">${l($,`about_${o.kind}`)}</p>`}
      ${o.contrast?ss(o.contrast,[y.coding,n.item(o.contrast.second).coding],e,a):o.kind==="worked"?ts(w):ns(w,o,i,e,a)}
    </article>
    <div class="ck-actions ck-cp-moves">
      ${P?fe($,A?"finish":"next",H,{primary:!0}):fe($,"skip",H)}
      ${fe($,"previous",()=>c({at:r-1}),{off:r===0})}
      ${E&&O>r?fe($,"skip_examples",()=>c({at:O})):h}
      ${A&&P?h:fe($,"stop",()=>c({stage:"end"}))}
    </div>`}var os=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r}=s,o=e.dataset.ckUid??"",i=m=>e.querySelector(`[data-part="${m}"]`),a=i("live"),c=i("sheet");if(!a||!c)throw new Error("The cases are not in the page.");let d=new wt(c),u=new yt(s),f=Kn(s,u),g=f.read(),$="",y="",w,b=!1,M=!1,D=()=>u.stateOf(t),_=m=>{M=!0;for(let[x,I]of Object.entries(m))t.set(x,I);M=!1,t.save_changes(),N()},S=m=>{let x=i(m);x?.focus({preventScroll:!0}),(m==="title"&&D().place.stage==="going"?a:x?.closest(".ck-cp-feedback")??x)?.scrollIntoView({block:"start",behavior:"instant"})},L=m=>{$="",y="",w=void 0,b=!1,_({place:{...D().place,draft:{},...m}}),S("title")},P=(m,x)=>(x.kind==="again"?m.again:m.answers)[x.id],E=({place:m},x,I)=>{if(I)return I;let k=m.draft.at===m.at?m.draft:{};return x.kind==="faded"?{...k,verdict:O(x.id)}:k},O=m=>{let{coding:x}=u.item(m);return x.includes("|")?q:x},A=(m,x)=>({change(I){w=void 0,_({place:{...m.place,draft:{...I,at:m.place.at}}}),I.shown&&!E(m,x,void 0).shown&&S("feedback")},check(){let{at:I,shown:k,...C}=E(D(),x,void 0),z=a.querySelector(".ck-cp-because input")?.value,K={...C,because:z,...x.kind==="faded"&&{given:!0}},se=Vt(s.codes,K);if(w=(C.verdict===q?U:["verdict"]).find(nt=>!C[nt]),typeof se=="string"||w){w??="verdict",$=l(r,`missing_${w}`),N();let nt=a.querySelector(`input[name="${o}-${w}"]`);nt?.focus({preventScroll:!0}),nt?.closest(".ck-cp-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let re=x.kind==="again"?"again":"answers",me={spec:s,sheet:d,item:u.item(x.id)};$=zn(me,se);let{answers:Tt,again:Rs}=D();_({[re]:{...re==="again"?Rs:Tt,[x.id]:se}}),S("feedback")}}),H={save(){let m={version:s.version,saved:new Date().toISOString(),state:D()};v(l(r,`saved_${f.write(m)}`),"save")},resume(m){_({...m}),S("title")},ask(m){b=m,N(),a.querySelector(`[data-action="${m?"erase_cancel":"erase"}"]`)?.focus()},erase(){let m=f.erase();b=!1,_({answers:{},again:{},place:{}}),v(l(r,m==="ok"?"erased":"erased_page")),S("title")},print:()=>Ce(a),told:(m,x)=>v(x,m)},v=(m,x="")=>{$=m,y=x,N()},R=(m,x,I)=>{let k=x.findIndex((re,me)=>re.kind!=="worked"&&re.kind!=="contrast"&&!(re.kind==="faded"&&me<m.place.at)&&!P(m,re)),C=x.reduce((re,me,Tt)=>P(m,me)?Tt:re,-1),K=k<Math.max(m.place.at,C)?"go_skipped":"go_on",se=u.missed(m),ze=()=>{M=!0,t.set("answers",{}),t.set("again",{}),M=!1,L({stage:"start",at:0,review:se})};return p`${Wn({spec:s,sheet:d,course:u,uid:o,state:m})}
      <div class="ck-actions ck-cp-moves">
        ${k>=0?fe(r,x[k]?.kind==="again"?"go_back":K,()=>L({stage:"going",at:k}),{primary:!0}):h}
        ${fe(r,"restart",ze)}
      </div>
      ${Jn(I,H)}`},T=m=>{let{place:x}=m,I=u.steps(m),k=I[Math.min(x.at,I.length-1)],C={spec:s,sheet:d,course:u,uid:o,host:n,state:m,kept:g,erasing:b,said:{by:y,text:$},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(x.stage==="going"&&k){let z=Math.min(x.at,I.length-1),K=P(m,k),se=E(m,k,K);return rs({asking:{spec:s,sheet:d,uid:o,draft:se,missing:w},course:u,steps:I,at:z,step:k,answer:K,acts:A(m,k),go:L})}return x.stage==="end"?p`${Yt(C,H)}${R(m,I,C)}`:p`${Yt(C,H)}${es({spec:s,sheet:d,course:u,uid:o,place:x,change:z=>_({place:z}),begin:()=>L({stage:"going",at:0})})}`};function N(){if(M)return;let m=D();J(p`${T(m)}
        <p role="status" class=${y||m.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${$}</p>`,a)}for(let m of[...kt,"tab"])t.on(`change:${m}`,N);let B=bt(()=>{g=f.read(),N()});return N(),e.dataset.ckReady="",()=>{for(let m of[...kt,"tab"])t.off(`change:${m}`,N);B()}};function Ar(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=t.options;if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function tn(t,e){if(!j(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,i]of Object.entries(e)){let a=t.find(({id:d})=>d===o),c=a?Ar(a,i):"unknown-question";typeof c=="string"?s.push([o,c]):c.length>0&&n.set(o,c)}let r={};for(let{id:o}of t){let i=n.get(o);i&&(r[o]=i)}return{choices:r,problems:s}}function _t(t,e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function is(t,e,n,s){let r=t.filter(({id:a})=>n[a]),o=a=>({right:a.filter(({id:c})=>_t(e[c]??[],n[c]??[]).state==="right").length,of:a.length}),i=ee.map(a=>[a,o(r.filter(({id:c})=>s[c]===a))]);return{first:o(r),byConfidence:i.filter(([,{of:a}])=>a>0)}}function Ze(t,e){return t.querySelector(`[data-part="${e}"]`)}function as(t,e,{texts:n,right:s,number:r,uid:o},i){let{strings:a,lang:c}=n,{id:d,kind:u}=e,f=Ze(t,"options"),g=Ze(t,"controls"),$=Ze(t,"answer");if(!f||!g||s&&!$)throw new Error(`The question ${d} is not whole in the page.`);let y=[...f.querySelectorAll("input")],w=y.map(E=>{let O=document.createElement("small");return O.className="ck-quiz-mark",E.parentElement?.append(O),O}),b=Ze(t,"own-reason"),M=Ze(t,"paper-line"),D=!1;$?.querySelector("summary")?.addEventListener("click",()=>{$.classList.toggle("ck-quiz-opened",!$.open)}),f.addEventListener("change",({target:E})=>{E instanceof HTMLInputElement&&i.choose(e,E.value,E.checked)});let _=(E,O)=>p`${u==="explain"?p`<label class="ck-quiz-reason ${E.reasons[d]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${n.longest_reason}
              .value=${St(E.reasons[d]??"")}
              ?readonly=${O}
              @input=${A=>i.setReason(d,A.target.value)}
            ></textarea>
          </label>`:h}${Ae({name:`${o}-${d}-confidence`,legend:l(a,"confidence"),choices:ee.map(A=>({id:A,text:l(a,`confidence_${A}`)})),value:E.confidence[d],change:A=>A&&i.setConfidence(d,A),locked:E.first[d]!==void 0,inline:!0})}`,S=(E,O)=>{y.forEach((A,H)=>{let v=E.includes(A.value),R=s?.includes(A.value)??!1;A.checked=v,A.disabled=O&&!v,A.parentElement?.classList.toggle("ck-quiz-key",O&&R),A.parentElement?.classList.toggle("ck-quiz-other",O&&v&&!R);let T=[...R?["mark_right"]:[],...v?["mark_chosen"]:[]],N=w[H];N.textContent=O?T.map(B=>l(a,B)).join(", "):""})},L=(E,O,A,H,v)=>{for(let R of E.querySelectorAll("[data-option]"))R.hidden=!(v||O.includes(R.dataset.option??""));b&&(b.hidden=!A.reasons[d],J(p`<strong>${l(a,"own_reason")}</strong> ${A.reasons[d]}`,b)),E.hidden=!H,H!==D&&(E.open=H,E.classList.remove("ck-quiz-opened")),D=H},P=(E,O,A,H,v)=>{let{state:R}=_t(E,O),T=l(a,`state_${R}`,{right:Z(E,c)});return p`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${A?"":"ck-button-primary"}"
        data-action=${A?"again":"check"}
        @click=${dt(()=>A?i.tryAgain(d):i.check(d))}
      >${l(a,A?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:r})}</span></button>
      <p role="status" class="ck-status" data-state=${A?R:h}>${A?p`${T}${H?` ${l(a,"sure_and_not")}`:""}`:v}</p></div>`};return{draw(E,O){let A=E.answers[d]??[],H=s!==null&&E.checked.includes(d),v=String(E.first[d])===String(A),T=!(s!==null&&_t(s,A).state==="right")&&v&&E.confidence[d]==="sure";S(A,H),$&&s&&L($,[...A,...s],E,H,T),M&&(M.hidden=!!E.reasons[d]),J(p`${_(E,H)}
          ${s?P(s,A,H,T,O):h}`,g)},focus(){y[0]?.focus()}}}var nn=["answers","first","confidence","reasons","checked"];function cs(t,e,n){let s=new Map(Object.entries(j(e)?e:{})),r={};for(let{id:o}of t){let i=n(s.get(o));i&&(r[o]=i)}return r}function ls(t,{questions:e,longest_reason:n}){let s=tn(e,t.get("answers")).choices,r=t.get("checked"),o=ee;return{answers:s,first:tn(e,t.get("first")).choices,confidence:cs(e,t.get("confidence"),i=>o.includes(i)?String(i):""),reasons:cs(e,t.get("reasons"),i=>typeof i=="string"&&i.trim()?i.slice(0,n):""),checked:e.map(({id:i})=>i).filter(i=>s[i]&&Array.isArray(r)&&r.includes(i))}}var ds=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r=t.get("_key"),{strings:o,questions:i}=s,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let d=()=>ls(t,s),u=!1,f="",g={},$=!1,y=v=>{$=!0;for(let[R,T]of Object.entries(v))t.set(R,T);$=!1,t.save_changes(),O()},w=(v,R)=>Object.fromEntries(Object.entries(v).filter(([T])=>T!==R)),b={choose({id:v,kind:R,options:T},N,B){let{answers:m,checked:x}=d();if(g=w(g,v),x.includes(v))return O();let I=R==="multiple"?m[v]??[]:[],k=T.filter(C=>C===N?B:I.includes(C));y({answers:{...w(m,v),...k.length>0&&{[v]:k}},checked:x})},setConfidence:(v,R)=>y({confidence:{...d().confidence,[v]:R}}),setReason:(v,R)=>y({reasons:{...w(d().reasons,v),...R.trim()&&{[v]:R}}}),check(v){let{answers:R,first:T,checked:N}=d(),B=R[v];f="",g={...g,[v]:B?"":l(o,"nothing")},B?y({first:{[v]:B,...T},checked:[...N,v]}):O()},tryAgain(v){let{answers:R,checked:T}=d();y({checked:T.filter(N=>N!==v),answers:w(R,v)}),M.get(v)?.focus()}},M=new Map(i.map((v,R)=>{let{id:T}=v,N=e.querySelector(`[data-question="${T}"]`);if(!N)throw new Error(`The question ${T} is not in the page.`);let B=r?r.right[T]??[]:null,m={texts:s,right:B,number:R+1,uid:a};return[T,as(N,v,m,b)]})),D=v=>c.querySelector(`[data-action="${v}"]`)?.focus(),_=v=>{u=v,f="",O(),D(v?"erase_cancel":"erase")},S=()=>{u=!1,g={},f=l(o,"erased"),y({answers:{},first:{},confidence:{},reasons:{},checked:[]}),D("erase")},L=({first:v,confidence:R})=>{if(!r)return h;let T=is(i,r.right,v,R);if(T.first.of===0)return h;let N=T.byConfidence.map(([B,m])=>p`<li>${l(o,"mirror",{confidence:l(o,`confidence_${B}`),...m})}</li>`);return p`<div class="ck-quiz-summary">
      <p>${l(o,"first_try",{...T.first,count:i.length})}</p>
      ${N.length>0?p`<p>${l(o,"mirror_title")}</p><ul>${N}</ul>`:h}
    </div>`},P=()=>n==="notebook"?l(o,"mine_notebook"):(t.get("tab")??"ok")==="ok"?l(o,"mine"):l(o,"tab_blocked"),E=v=>J(p`${L(v)}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(o,"tab_lost")}</p>`:h}
        <p class="ck-quiz-hint">${P()}</p>
        ${F(a,o,"erase",()=>_(!0))}
        ${u?pe(o,()=>_(!1),S):h}
        <p role="status" class="ck-status">${f}</p>`,c);function O(){if($)return;let v=d();for(let[R,T]of M)T.draw(v,g[R]??"");E(v)}let A=v=>v.preventDefault();e.addEventListener("submit",A);let H={};for(let{id:v}of i){let R=[...e.querySelectorAll(`[data-question="${v}"] [data-part="options"] input`)];R.some(T=>T.checked!==T.defaultChecked)&&(H[v]=R.filter(({checked:T})=>T).map(({value:T})=>T))}Object.keys(H).length>0&&y({answers:{...d().answers,...H}});for(let v of[...nn,"tab"])t.on(`change:${v}`,O);return O(),e.dataset.ckReady="",()=>{for(let v of[...nn,"tab"])t.off(`change:${v}`,O);e.removeEventListener("submit",A)}};var Te=["before","after","looking-back"];function qe(t){return Te.includes(t)}function Be(t,e){if(!j(e))return{answers:{},problems:[["","not-answers"]]};let n=t.items.map(d=>d.id),{minimum:s,maximum:r,step:o}=t.scale,i=[],a=new Map;for(let[d,u]of Object.entries(e))if(!n.includes(d))i.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([d,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?i.push([d,"off-scale"]):(u-s)%o!==0?i.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of n){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:i}}function At(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function et({subscales:t},e){return t.map(n=>At(n,e))}function us({subscales:t},e,n){let s=t.filter(a=>a.family===e).map(a=>At(a,n)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:a})=>a)),o=Math.min(...s.map(({mean:a})=>a)),i=a=>s.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function ps(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>us(t,r,e)??[]),firstStep:us(t,s.family,e)?.lowest[0]??null}}var Q={width:92,height:46,gap:10,left:8,inset:10},fs=44,ms=Q.height+30;function Tr({picture:t,subscales:e},n){let s=e.filter(i=>i.family===t?.rows),r=e.filter(i=>i.family===t?.columns),o=s.flatMap(i=>r.map(a=>({row:i,column:a,values:i.items.filter(c=>a.items.includes(c)).map(c=>n[c])})));return{rows:s,columns:r,all:o}}function gs({texts:t,key:e},n,s){if(!e.picture)return h;let{strings:r,lang:o}=t,{rows:i,columns:a,all:c}=Tr(e,n),d=l(r,"blank"),u=S=>S===void 0?d:String(S),f=S=>Z(S.values.map(u),o),g=S=>{let{mean:L}=At(S,n);return L===null?l(r,"not_computed"):lt(L,o)},$=c.map(S=>l(r,"picture_cell",{row:S.row.label,column:S.column.label,values:f(S)})).join(" · "),y=2*Q.left+a.length*(Q.width+Q.gap)-Q.gap,w=fs+i.length*ms,{minimum:b,maximum:M}=t.scale,D=S=>(e.families[S]??S).toLocaleLowerCase(o),_={minimum:b,maximum:M,rows:D(e.picture.rows),columns:D(e.picture.columns)};return p`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${y} ${w}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${l(r,"picture_title")}</title>
      <desc id="${s}-words">${$}</desc>
      ${a.map((S,L)=>{let P=Q.left+L*(Q.width+Q.gap)+Q.width/2;return ke`<text class="ck-self-assessment-label" x=${P} y="14" text-anchor="middle">${S.label}</text>
          <text class="ck-self-assessment-mean" x=${P} y="31" text-anchor="middle">${g(S)}</text>`})}
      ${i.map((S,L)=>{let P=fs+L*ms;return ke`<text class="ck-self-assessment-label" x=${Q.left} y=${P+14}>${S.label}<tspan class="ck-self-assessment-mean" dx="8">${g(S)}</tspan></text>
          ${a.map((E,O)=>Er(Q.left+O*(Q.width+Q.gap),P+21,c.find(A=>A.row===S&&A.column===E)?.values??[],[b,M],u))}`})}
    </svg>
    <figcaption>${l(r,"picture_text",_)}</figcaption>
    <details>
      <summary>${l(r,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${a.map(S=>p`<th scope="col">${S.label}</th>`)}
            <th scope="col">${l(r,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(S=>p`<tr>
              <th scope="row">${S.label}</th>
              ${c.filter(L=>L.row===S).map(L=>p`<td>${f(L)}</td>`)}
              <td>${g(S)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(r,"score")}</th>
            ${a.map(S=>p`<td>${g(S)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Er(t,e,n,[s,r],o){let i=Q.width-2*Q.inset,a=Q.height/(n.length+1);return ke`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${Q.width} height=${Q.height} rx="6"></rect>
    ${n.map((c,d)=>{let u=e+a*(d+1),f=t+Q.inset,g=ke`<line class="ck-self-assessment-rail" x1=${f} x2=${f+i} y1=${u} y2=${u}></line>`;if(c===void 0)return ke`${g}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+i/2} y=${u+4} text-anchor="middle">${o(c)}</text>`;let $=f+i*(c-s)/(r-s),y=$<f+i/2;return ke`${g}<circle class="ck-self-assessment-dot" cx=${$} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${y?$+9:$-9} y=${u+4} text-anchor=${y?"start":"end"}>${o(c)}</text>`})}`}function sn({texts:t},e){return e==null?l(t.strings,"not_computed"):lt(e,t.lang)}function Rr({texts:t,key:e},n){let{strings:s,lang:r}=t,{comparisons:o,firstStep:i}=ps(e,n),a=d=>Z(d.map(u=>{let f=e.subscales.find(g=>g.id===u);return f?.phrase??f?.label??u}),r),c=e.feedback.first_step;return o.length===0?p`<p>${l(s,"too_few")}</p>`:p`<p>
      ${o.map(({family:d,highest:u,lowest:f})=>{let g=e.feedback.comparisons.find(y=>y.family===d),$=f.length>0?g?.different:g?.same;return p`${It($??"",{highest:a(u),lowest:a(f)})} `})}
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
              <td>${sn(t,d?.mean)}</td>
              <td>${l(r,"answered_of",{answered:d?.answered??0,of:d?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function rn({texts:t,key:e}){let{id:n,version:s,title:r,lang:o}=t,{card:i,subscales:a}=e,c=a.map(({id:d,items:u,minimum:f})=>({id:d,items:u,minimum:f}));return{id:n,version:s,title:r,language:o,...i,subscales:c}}function Or(t){let{id:e,version:n,lang:s,strings:r}=t.texts,{card:o}=t.key,i=d=>p`<ul>${d.map(u=>p`<li>${u}</li>`)}</ul>`,a=o.status==="validated"?"card_validated":"card_not_validated",c=()=>ie(`${e}-card-${s}.json`,"application/json",`${JSON.stringify(rn(t),null,2)}
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
  </section>`}function hs(t,e,n){return p`<section class="ck-self-assessment-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.texts.strings,"result")}</h3>
    ${Rr(t,e)} ${gs(t,e,n)}
    <div class="ck-self-assessment-columns">
      <div>${Cr(t,et(t.key,e))}</div>
      ${Or(t)}
    </div>
  </section>`}function Ee({texts:t},e){return l(t.strings,`occasion_${e}`)}function Mr(t,e,n,s){let{id:r,version:o,lang:i}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:i,occasion:n,date:s,answers:e,scores:et(t.key,e),card:rn(t)}}function Nr({texts:t},e,n,s){let{id:r,version:o,items:i,strings:a}=t;return[["instrument","version","occasion","date","item","text","answer"].map(d=>l(a,`column_${d}`)),...i.map(({id:d,text:u})=>[r,o,n,s,d,u,e[d]??""])]}function $s({content:t,answers:e,occasion:n},s,r){let{id:o,lang:i,strings:a}=t.texts,c=new Date().toISOString().slice(0,10),d=`${o}-${n}-${c}.${s}`;if(s==="json"){let u=Mr(t,e,n,c);ie(d,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Nr(t,e,n,c);ie(d,"text/csv",ut(u,pt(i)))}r.tell(`download_${s}`,l(a,"downloaded",{file:d}))}function bs(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Lr({content:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t.texts,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...bs(e.otherVersions).map(c=>l(o,"storage_other_version",{version:c})),...i.length>0?[l(o,"storage_refused",{items:bs(i).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function ys(t,{occasion:e,saved:n,answers:s}){return{occasion:Ee(t,e),date:le(n,t.texts.lang),answered:String(Object.keys(s).length)}}function ks(t,e){return l(t.texts.strings,"record",ys(t,e))}function tt({said:t},e){return t.by!==e||!t.text?h:p`<p class="ck-status" data-part="said" aria-hidden="true">${t.text}</p>`}function vs(t,e){let{strings:n,lang:s}=t.texts,r=Z(e.map(o=>ks(t,o)),s);return p`<p class="ck-self-assessment-hint">${l(n,"kept_here",{sets:r})}</p>`}function Dr(t,e){let{content:n,reading:s}=t,{strings:r}=n.texts;return s.records.length===0?h:p`<h4>${l(r,"records")}</h4>
    <p>${l(r,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${s.records.map(o=>{let i=Ee(n,o.occasion);return p`<li>
          <span>${ks(n,o)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(r,"record_use_label",{occasion:i})}
            @click=${()=>e.use(o)}
          >${l(r,"record_use")}</button>
          ${tt(t,`use_${o.occasion}`)}
        </li>`})}
    </ul>
    ${Ir(n,s.records)}`}function Ir(t,e){if(e.length<2)return h;let{strings:n}=t.texts,s=e.map(r=>et(t.key,r.answers));return p`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(r=>p`<th scope="col">${Ee(t,r.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((r,o)=>p`<tr>
              <th scope="row">${r.label}</th>
              ${s.map(i=>p`<td>${sn(t,i[o]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function ws(t,e){let{content:n,uid:s,occasion:r,host:o,erasing:i,replacing:a}=t,{strings:c}=n.texts,d=u=>{let{value:f}=u.target;qe(f)&&e.setOccasion(f)};return p`<section class="ck-self-assessment-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(c,"mine")}</h3>
    <p>${l(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Lr(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Te.map(u=>p`<label
          ><input
            type="radio"
            name="${s}-occasion"
            data-occasion
            value=${u}
            .checked=${u===r}
            @change=${d}
          /><span>${Ee(n,u)}</span></label
        >`)}
    </fieldset>
    ${F(s,c,"save",e.save)} ${tt(t,"save")}
    ${a?Pt(c,"replace",()=>e.replace(!1),()=>e.replace(!0),ys(n,a)):h}
    ${F(s,c,"download_json",()=>$s(t,"json",e))}
    ${tt(t,"download_json")}
    ${F(s,c,"download_csv",()=>$s(t,"csv",e))}
    ${tt(t,"download_csv")}
    ${F(s,c,"print",e.print)}
    ${F(s,c,"erase",e.askErase)} ${tt(t,"erase")}
    ${i?pe(c,e.cancelErase,e.erase):h}
    ${Dr(t,e)}
  </section>`}function xs(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=a=>{for(let c of t.querySelectorAll("[data-clear]")){let d=a[c.dataset.clear??""]===void 0;d&&c===document.activeElement&&t.querySelector(`input[data-item="${c.dataset.clear}"]`)?.focus(),c.hidden=d}},r=({target:a})=>{a instanceof HTMLInputElement&&a.dataset.item&&e(a.dataset.item,Number(a.value))},o=a=>{let c=a.target.closest("[data-clear]");c?.dataset.clear&&e(c.dataset.clear,void 0)},i=a=>a.preventDefault();return t.addEventListener("change",r),t.addEventListener("click",o),t.addEventListener("submit",i),{show(a){for(let c of n())c.checked=a[c.dataset.item??""]===Number(c.value);s(a)},stop(){t.removeEventListener("change",r),t.removeEventListener("click",o),t.removeEventListener("submit",i)}}}function Ss(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}var on=1;function Hr(t){return!j(t)||t.format!==on||!Array.isArray(t.records)?null:t.records.every(j)?{format:on,records:t.records}:null}function an({id:t},e){return new Le("self-assessment",t,Hr,e)}function cn(t,e=Ne){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=an(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,i=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of s.value.records)if(typeof a=="string"&&a!==t.version)o.add(a);else if(typeof a!="string"||typeof d!="string"||!qe(c))n.corrupt=!0;else{let f=Be(t,u);for(let[g]of f.problems)g?i.add(g):n.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...n,records:Te.flatMap(a=>r.get(a)??[]),otherVersions:[...o],refused:[...i]}}function _s(t,e,n=Ne){let s=an(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],i=o.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=s.write({format:on,records:[...i,{...e}]});return a==="ok"&&i.length<o.length?"replaced":a}function As(t,e=Ne){return an(t,e).erase()}var Ts=({model:t,el:e,host:n})=>{let s=t.get("_texts"),r={texts:s,key:t.get("_key")},{strings:o}=s,i=e.dataset.ckUid??"",a=s.items.length,c=k=>e.querySelector(`[data-part="${k}"]`),d=c("live"),u=c("progress"),f=c("kept");if(!d||!u||!f)throw new Error("The self-assessment's form is not in the page.");let g=!1,$=!1,y=!1,w,b="",M="",D=cn(s),_=Be(s,t.get("answers")).problems.map(([k])=>k),S=t.get("tab_lost")===!0||_.includes(""),L=()=>Be(s,t.get("answers")).answers,P=()=>{let k=t.get("occasion"),C=qe(k)?k:"before",z=C==="before"&&Object.keys(L()).length===0,K=D.records.some(se=>se.occasion==="before");return n==="page"&&!$&&z&&K?"after":C},E=k=>{t.set("answers",Be(s,k).answers),t.save_changes()},O=(k,C)=>{M=k,b=C,N()},A=k=>e.querySelector(`[data-action="${k}"]`)?.focus(),H=k=>{y=k,N(),A(k?"erase_cancel":"erase")},v=k=>{let C=L();if(Object.keys(C).length===0)return O("save",l(o,"save_nothing"));let z=P(),K=D.records.find(me=>me.occasion===z);if(K&&!k&&JSON.stringify(K.answers)!==JSON.stringify(C))return w=K,O("",""),A("replace_cancel");let se=new Date().toISOString(),ze=_s(s,{version:s.version,occasion:z,saved:se,answers:C}),re={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[ze];O("save",l(o,re,{occasion:Ee(r,z)}))},R={setOccasion(k){w=void 0,$=!0,t.set("occasion",k),t.save_changes(),N()},save:()=>v(!1),replace(k){w=void 0,k?v(!0):N(),A("save")},askErase:()=>H(!0),cancelErase:()=>H(!1),erase(){let k=As(s);y=!1,w=void 0,g=!1;for(let C of e.querySelectorAll("input:not([data-item]):not([data-occasion])"))C.checked=!1;t.set("occasion",Te[0]),E({}),B.show({}),O("erase",l(o,k==="ok"?"erased":"erased_page_only")),A("erase")},print:()=>Ce(e),use(k){t.set("occasion",k.occasion),E(k.answers);let C=Ee(r,k.occasion);O(`use_${k.occasion}`,l(o,"record_used",{occasion:C}))},tell:O},T=()=>{g=!0;let k=Object.keys(L()).length;O("",l(o,"result_ready",{answered:k,total:a})),c("result-title")?.focus()};function N(){let k=L(),C=Object.keys(k).length,z=l(o,"progress",{answered:C,total:a});J(D.records.length>0?vs(r,D.records):h,f),J(p`<div class="ck-self-assessment-progress">
        <progress max=${a} value=${C} aria-label=${l(o,"progress_label")}></progress>
        <span>${z}</span>
      </div>`,u);let K={content:r,host:n,uid:i,answers:k,occasion:P(),reading:D,refused:_,erasing:y,said:{by:M,text:b},replacing:w,tabKept:(t.get("tab")??"ok")==="ok",tabLost:S};J(p`<p class="ck-self-assessment-count">${z}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${T}>
          ${l(o,"show_result")}
        </button>
        <p role="status" class=${M?"ck-visually-hidden":"ck-status"}>${b}</p>
        ${g?hs(r,k,i):h}
        ${ws(K,R)}`,d)}let B=xs(e,(k,C)=>{let{[k]:z,...K}=L();t.set("occasion",P()),E(C===void 0?K:{...K,[k]:C})}),m=()=>{B.show(L()),w=void 0,M="",b=g?l(o,"result_updated"):"",N()},x=Ss(e);Object.keys(x).length>0&&(t.set("occasion",P()),E({...L(),...x})),t.on("change:answers",m),t.on("change:occasion",N),t.on("change:tab",N);let I=bt(()=>{D=cn(s),N()});return B.show(L()),N(),e.dataset.ckReady="",()=>{t.off("change:answers",m),t.off("change:occasion",N),t.off("change:tab",N),I(),B.stop()}};var Es={"case-classifier":Nn,"case-practice":os,quiz:ds,"self-assessment":Ts};function Pr({model:t,el:e}){let n=String(t.get("_kind")),s=Es[n];if(!s)throw new Error(`There is no widget "${n}" in this version of coprod_kit.`);let r=(globalThis.coprodKitViews??0)+1;globalThis.coprodKitViews=r;let o=document.createElement("div");o.className="ck-widget ck-notebook",o.dataset.ckUid=`ck-view-${r}`,o.innerHTML=String(t.get("_html")).replaceAll("ck-uid",o.dataset.ckUid),e.replaceChildren(o);let i=[s({model:t,el:o,host:"notebook"}),wn(o),xn(o)];return()=>{for(let a of i)a()}}var Tc={render:Pr};export{Tc as default};
