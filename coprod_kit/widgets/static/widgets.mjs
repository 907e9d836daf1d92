/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
var _s=Object.defineProperty;var an=t=>{throw TypeError(t)};var Ts=(t,e,s)=>e in t?_s(t,e,{enumerable:!0,configurable:!0,writable:!0,value:s}):t[e]=s;var Tt=(t,e,s)=>Ts(t,typeof e!="symbol"?e+"":e,s),Et=(t,e,s)=>e.has(t)||an("Cannot "+s);var P=(t,e,s)=>(Et(t,e,"read from private field"),s?s.call(t):e.get(t)),V=(t,e,s)=>e.has(t)?an("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,s),ee=(t,e,s,n)=>(Et(t,e,"write to private field"),n?n.call(t,s):e.set(t,s),s),Q=(t,e,s)=>(Et(t,e,"access private method"),s);/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ct=globalThis,cn=t=>t,tt=Ct.trustedTypes,ln=tt?tt.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ot="$lit$",ce=`lit$${Math.random().toFixed(9).slice(2)}$`,Mt="?"+ce,Es=`<${Mt}>`,ge=document,Fe=()=>ge.createComment(""),Ue=t=>t===null||typeof t!="object"&&typeof t!="function",Nt=Array.isArray,gn=t=>Nt(t)||typeof t?.[Symbol.iterator]=="function",Rt=`[ 	
\f\r]`,ze=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,dn=/-->/g,un=/>/g,fe=RegExp(`>|${Rt}(?:([^\\s"'>=/]+)(${Rt}*=${Rt}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pn=/'/g,fn=/"/g,hn=/^(?:script|style|textarea|title)$/i,Lt=t=>(e,...s)=>({_$litType$:t,strings:e,values:s}),p=Lt(1),be=Lt(2),Hr=Lt(3),oe=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),mn=new WeakMap,me=ge.createTreeWalker(ge,129);function $n(t,e){if(!Nt(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ln!==void 0?ln.createHTML(e):e}var bn=(t,e)=>{let s=t.length-1,n=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=ze;for(let a=0;a<s;a++){let c=t[a],d,u,f=-1,g=0;for(;g<c.length&&(i.lastIndex=g,u=i.exec(c),u!==null);)g=i.lastIndex,i===ze?u[1]==="!--"?i=dn:u[1]!==void 0?i=un:u[2]!==void 0?(hn.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=fe):u[3]!==void 0&&(i=fe):i===fe?u[0]===">"?(i=r??ze,f=-1):u[1]===void 0?f=-2:(f=i.lastIndex-u[2].length,d=u[1],i=u[3]===void 0?fe:u[3]==='"'?fn:pn):i===fn||i===pn?i=fe:i===dn||i===un?i=ze:(i=fe,r=void 0);let $=i===fe&&t[a+1].startsWith("/>")?" ":"";o+=i===ze?c+Es:f>=0?(n.push(d),c.slice(0,f)+Ot+c.slice(f)+ce+$):c+ce+(f===-2?a:$)}return[$n(t,o+(t[s]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},Qe=class t{constructor({strings:e,_$litType$:s},n){let r;this.parts=[];let o=0,i=0,a=e.length-1,c=this.parts,[d,u]=bn(e,s);if(this.el=t.createElement(d,n),me.currentNode=this.el.content,s===2||s===3){let f=this.el.content.firstChild;f.replaceWith(...f.childNodes)}for(;(r=me.nextNode())!==null&&c.length<a;){if(r.nodeType===1){if(r.hasAttributes())for(let f of r.getAttributeNames())if(f.endsWith(Ot)){let g=u[i++],$=r.getAttribute(f).split(ce),y=/([.?@])?(.*)/.exec(g);c.push({type:1,index:o,name:y[2],strings:$,ctor:y[1]==="."?st:y[1]==="?"?rt:y[1]==="@"?ot:$e}),r.removeAttribute(f)}else f.startsWith(ce)&&(c.push({type:6,index:o}),r.removeAttribute(f));if(hn.test(r.tagName)){let f=r.textContent.split(ce),g=f.length-1;if(g>0){r.textContent=tt?tt.emptyScript:"";for(let $=0;$<g;$++)r.append(f[$],Fe()),me.nextNode(),c.push({type:2,index:++o});r.append(f[g],Fe())}}}else if(r.nodeType===8)if(r.data===Mt)c.push({type:2,index:o});else{let f=-1;for(;(f=r.data.indexOf(ce,f+1))!==-1;)c.push({type:7,index:o}),f+=ce.length-1}o++}}static createElement(e,s){let n=ge.createElement("template");return n.innerHTML=e,n}};function he(t,e,s=t,n){if(e===oe)return e;let r=n!==void 0?s._$Co?.[n]:s._$Cl,o=Ue(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,s,n)),n!==void 0?(s._$Co??=[])[n]=r:s._$Cl=r),r!==void 0&&(e=he(t,r._$AS(t,e.values),r,n)),e}var nt=class{constructor(e,s){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=s}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:s},parts:n}=this._$AD,r=(e?.creationScope??ge).importNode(s,!0);me.currentNode=r;let o=me.nextNode(),i=0,a=0,c=n[0];for(;c!==void 0;){if(i===c.index){let d;c.type===2?d=new Te(o,o.nextSibling,this,e):c.type===1?d=new c.ctor(o,c.name,c.strings,this,e):c.type===6&&(d=new it(o,this,e)),this._$AV.push(d),c=n[++a]}i!==c?.index&&(o=me.nextNode(),i++)}return me.currentNode=ge,r}p(e){let s=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,s),s+=n.strings.length-2):n._$AI(e[s])),s++}},Te=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,s,n,r){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=s,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,s=this._$AM;return s!==void 0&&e?.nodeType===11&&(e=s.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,s=this){e=he(this,e,s),Ue(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==oe&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):gn(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&Ue(this._$AH)?this._$AA.nextSibling.data=e:this.T(ge.createTextNode(e)),this._$AH=e}$(e){let{values:s,_$litType$:n}=e,r=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=Qe.createElement($n(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(s);else{let o=new nt(r,this),i=o.u(this.options);o.p(s),this.T(i),this._$AH=o}}_$AC(e){let s=mn.get(e.strings);return s===void 0&&mn.set(e.strings,s=new Qe(e)),s}k(e){Nt(this._$AH)||(this._$AH=[],this._$AR());let s=this._$AH,n,r=0;for(let o of e)r===s.length?s.push(n=new t(this.O(Fe()),this.O(Fe()),this,this.options)):n=s[r],n._$AI(o),r++;r<s.length&&(this._$AR(n&&n._$AB.nextSibling,r),s.length=r)}_$AR(e=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);e!==this._$AB;){let n=cn(e).nextSibling;cn(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},$e=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,s,n,r,o){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=s,this._$AM=r,this.options=o,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=h}_$AI(e,s=this,n,r){let o=this.strings,i=!1;if(o===void 0)e=he(this,e,s,0),i=!Ue(e)||e!==this._$AH&&e!==oe,i&&(this._$AH=e);else{let a=e,c,d;for(e=o[0],c=0;c<o.length-1;c++)d=he(this,a[n+c],s,c),d===oe&&(d=this._$AH[c]),i||=!Ue(d)||d!==this._$AH[c],d===h?e=h:e!==h&&(e+=(d??"")+o[c+1]),this._$AH[c]=d}i&&!r&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},st=class extends $e{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},rt=class extends $e{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},ot=class extends $e{constructor(e,s,n,r,o){super(e,s,n,r,o),this.type=5}_$AI(e,s=this){if((e=he(this,e,s,0)??h)===oe)return;let n=this._$AH,r=e===h&&n!==h||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,o=e!==h&&(n===h||r);r&&this.element.removeEventListener(this.name,this,n),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},it=class{constructor(e,s,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=s,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){he(this,e)}},yn={M:Ot,P:ce,A:Mt,C:1,L:bn,R:nt,D:gn,V:he,I:Te,H:$e,N:rt,U:ot,B:st,F:it},Rs=Ct.litHtmlPolyfillSupport;Rs?.(Qe,Te),(Ct.litHtmlVersions??=[]).push("3.3.3");var J=(t,e,s)=>{let n=s?.renderBefore??e,r=n._$litPart$;if(r===void 0){let o=s?.renderBefore??null;n._$litPart$=r=new Te(e.insertBefore(Fe(),o),o,void 0,s??{})}return r._$AI(t),r};function kn(t){let e=s=>{let n=s.target instanceof Element&&s.target.closest("button, summary");s.repeat&&s.key==="Enter"&&n&&s.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}var Cs="input, textarea, select, button, summary, a[href], [tabindex]";function vn(t){let e=()=>{for(let n of t.querySelectorAll(Cs))n.dataset.lmSuppressShortcuts="true"};e();let s=new MutationObserver(e);return s.observe(t,{childList:!0,subtree:!0}),()=>s.disconnect()}function Dt(t,e={}){let s=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(n,r)=>String(s.get(r)??n))}var Os={en:"en-GB",fr:"fr-FR"};function It(t){return Os[t]??t}function at(t,e){return new Intl.NumberFormat(It(e),{maximumFractionDigits:1}).format(t)}function ie(t,e){let s=new Date(t);return Number.isNaN(s.getTime())?t:new Intl.DateTimeFormat(It(e),{dateStyle:"long"}).format(s)}function te(t,e){return new Intl.ListFormat(It(e),{type:"conjunction"}).format(t)}function l(t,e,s){return Dt(t[e]??e,s)}var wn=new WeakMap;function ct(t){return e=>{let s=e.currentTarget,n=s?wn.get(s):void 0;s&&wn.set(s,e.timeStamp),e.detail>1||e.detail===0&&n!==void 0&&e.timeStamp-n<500||t()}}function z(t,e,s,n){return p`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${s} aria-describedby="${t}-${s}-text" @click=${n}>
      ${l(e,s)}
    </button>
    <p id="${t}-${s}-text">${l(e,`${s}_text`)}</p>
  </div>`}function de(t,e,s){return p`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${s}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}function ne(t,e,s){let n=URL.createObjectURL(new Blob([s],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(n),1e4)}function lt(t,e){let s=n=>{let r=String(n),o=typeof n=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(n=>n.map(s).join(e)).join(`\r
`)}\r
`}function dt(t){return t==="fr"?";":","}function Ee(t){let e=[];for(let n=t;n;n=n.parentElement)e.push(n);let s=()=>{for(let n of e)n.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",s)};for(let n of e)n.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",s),window.print()}function W(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Ns(t,e,s){let r=(t.getAttribute("aria-describedby")??"").split(" ").filter(i=>i&&i!==e),o=s?[...r,e]:r;o.length>0?t.setAttribute("aria-describedby",o.join(" ")):t.removeAttribute("aria-describedby")}function xn(t,e,s,n){let r=$=>[...t.querySelectorAll($)],o=()=>r("input[data-answer]"),i=()=>r("input[data-note]"),a=$=>e.steps.find(({id:y})=>y===$)?.kind==="several",c={},d=$=>{let y=o().filter(w=>w.dataset.answer===$&&w.checked);if(!a($))return y[0]?.value;if(y.length!==0)return y.filter(w=>w.dataset.none===void 0).map(w=>w.value)},u=$=>{let y=$.target,w=y.dataset.answer;if(!w)return;if(y.checked&&y.type==="checkbox"){let _=y.dataset.none!==void 0;for(let x of o())x.dataset.answer===w&&x.dataset.none!==void 0!==_&&(x.checked=!1)}let{[w]:b,...R}=c,L=d(w);n.answer(L===void 0?R:{...R,[w]:L})},f=$=>{if(!$.target.dataset.note)return;let y=i().filter(w=>w.value.trim()!=="");n.note(Object.fromEntries(y.map(w=>[w.dataset.note??"",w.value])))},g=$=>$.preventDefault();return t.addEventListener("change",u),t.addEventListener("input",f),t.addEventListener("submit",g),{show($,y,w){c=$;let b=new Set([...w.path.map(([_])=>_),w.next]);for(let _ of o()){let x=$[_.dataset.answer??""];_.checked=_.dataset.none!==void 0?Array.isArray(x)&&x.length===0:x===_.value||Array.isArray(x)&&x.includes(_.value)}for(let _ of i()){let x=y[_.dataset.note??""]??"";_.value!==x&&_!==document.activeElement&&(_.value=x)}let R=null,L=0;for(let _ of r("[data-stage], [data-step]")){if(_.dataset.stage!==void 0){R=_,_.hidden=!0;continue}_.hidden=!b.has(_.dataset.step??"");let x=w.conflict.includes(_.dataset.step??"");_.classList.toggle("ck-cc-conflict",x),Ns(_,s,x),R&&!_.hidden&&(R.hidden=!1);let D=_.hidden?null:_.querySelector("[data-number]");D&&(D.textContent=String(++L))}},focus($){let y=o().filter(w=>w.dataset.answer===$);(y.find(w=>w.checked)??y[0])?.focus()},early(){let $=new Set(o().filter(y=>y.checked&&!y.defaultChecked).map(y=>y.dataset.answer??""));return Object.fromEntries([...$].flatMap(y=>{let w=d(y);return w===void 0?[]:[[y,w]]}))},stop(){t.removeEventListener("change",u),t.removeEventListener("input",f),t.removeEventListener("submit",g)}}}var j="coproduction",Y=["sure","fairly","guess"];var{hasOwnProperty:Ls}=Object.prototype;function An(t,e){let s=(t.answers??[]).map(({id:r})=>r),n=Ls.call(e,t.id)?e[t.id]:void 0;return t.kind==="one"?typeof n=="string"&&s.includes(n)?n:null:!Array.isArray(n)||!n.every(r=>s.includes(r))?null:s.filter(r=>n.includes(r))}function Ds(t,e){let s=r=>e.includes(r),n=({some:r=[],none:o=[]})=>(r.length===0||r.some(s))&&!o.some(s);return t.routes?.find(n)??{}}function Sn(t={}){return Object.entries(t)}function ut(t,e){let s=new Map(t.steps.map(c=>[c.id,c])),n=[],r=[],o=[],i=t.start,a={};for(;i!==void 0;){let c=s.get(i);if(!c)break;let d=c;if(c.kind==="fork")d=Ds(c,new Map(n).get(c.by??"")??[]);else{let u=An(c,e);if(u===null)break;n.push([i,u]),c.kind==="one"&&(d=c.answers?.find(({id:f})=>f===u)??{})}for(let[u,f]of Sn(d.sets))r.push({dimension:u,code:f,step:i,way:d});for(let[u,f]of Sn(d.doubts))o.push({dimension:u,code:f,step:i,way:d});d.ends&&d.ends!==j&&r.push({dimension:"class",code:d.ends,step:i,way:d}),a=d,i=d.next}return{path:n,next:i??null,ends:i===void 0?a.ends??null:null,conflict:i===void 0?a.between??[]:[],conflictText:i===void 0?a.conflict??"":"",decided:r,doubted:o}}function pt(t,e,s){let n=u=>s.decided.find(f=>f.dimension===u)?.code??null,r=(u,f)=>e[u].filter(g=>g!==f&&s.doubted.some($=>$.dimension===u&&$.code===g)),o=n("class"),i=r("class",o);if(o)return{verdict:"near-miss",nearMissClass:o,level:null,mode:null,phases:[],narrowSense:null,alternatives:i};let[a,c]=[n("level"),n("mode")],d=t.steps.find(({kind:u})=>u==="several")?.id;return{verdict:j,nearMissClass:null,level:a,mode:c,phases:[...s.path.find(([u])=>u===d)?.[1]??[]],narrowSense:n("sense"),alternatives:[...i,...r("level",a).map(u=>`${u}|${c}`),...r("mode",c).map(u=>`${a}|${u}`)]}}function ft({nearMissClass:t,level:e,mode:s}){return t??`${e}|${s}`}function Ht(t,e){if(!W(e))return{answers:{},refused:e===void 0?[]:[""]};let s={},n=new Set;for(let r of t.steps){let o=r.kind==="fork"?null:An(r,e);o!==null&&(s[r.id]=o,n.add(r.id))}return{answers:s,refused:Object.keys(e).filter(r=>!n.has(r))}}function Is(t,e){let s={};return t.steps.filter(({kind:r})=>r!=="fork").forEach((r,o)=>{let i=e[o]??"-",a=(r.answers??[]).map(({id:d})=>d),c=Number.parseInt(i,36);i==="-"||Number.isNaN(c)||(r.kind==="several"?s[r.id]=a.filter((d,u)=>c>>u&1):a[c]!==void 0&&(s[r.id]=a[c]))}),s}function Hs(t,e){return typeof t!="object"||typeof e!="object"?t===e:t.length===e.length&&t.every(s=>e.includes(s))}function Ps(t,e,s){return t.steps.filter(({id:n,kind:r})=>r!=="fork"&&!Hs(e[n],s[n]))}function _n(t,e,s,n=3){return s.map(([r,o,i,a])=>{let c=Is(t,a);return{id:r,title:o,coding:i,answers:c,differs:Ps(t,e,c)}}).sort((r,o)=>r.differs.length-o.differs.length).slice(0,n)}function G(t,e){let[s="",n]=e.split("|");if(n===void 0){let r=t.labels.class[e];return r?l(t.strings,"near_miss",{kind:r}):l(t.strings,"coproduction")}return l(t.strings,"box",{level:t.labels.level[s]??s,mode:t.labels.mode[n]??n})}function Re(t,e){return e.nearMissClass?G(t,e.nearMissClass):l(t.strings,"coproduction")}function Pt({path:t},e){return t.findIndex(([s])=>s===e)+1}function Ve(t,e){let s=e.conflict.map(r=>String(Pt(e,r))),n=te(s,t.lang);return`${l(t.strings,"conflict",{questions:n})} ${e.conflictText}`}function Ce(t,e,s){return s===void 0?l(t.strings,"not_asked"):typeof s=="string"?e.answers?.find(({id:n})=>n===s)?.text??s:s.length===0?l(t.strings,"none_of_these"):te(s.map(n=>t.labels.phases[n]??n),t.lang)}function Ws(t,{dimension:e,code:s}){return t.labels[e]?.[s]??s}function js(t,e,{way:s,dimension:n}){let r=s.nearest??"";return n==="level"?G(t,`${r}|${e.mode}`):n==="mode"?G(t,`${e.level}|${r}`):n==="sense"?t.labels.sense[r]??r:r===j?l(t.strings,"coproduction"):G(t,r)}function qs(t,e,{dimension:s,code:n}){return s==="class"?n===e.nearMissClass?"":G(t,n):e.nearMissClass?"":s==="level"?n===e.level?"":G(t,`${n}|${e.mode}`):n===e.mode?"":G(t,`${e.level}|${n}`)}function Bs(t,e,s){let{strings:n,lang:r,labels:o}=t,i=c=>l(n,`dimension_${c}`),a=s.decided.map(c=>({label:i(c.dimension),code:Ws(t,c),because:c.way.because??""}));if(e.nearMissClass||a.unshift({label:i("class"),code:"",because:l(n,"nothing_stopped")}),e.phases.length>0){let c=e.phases.map(d=>o.phases[d]??d);a.push({label:i("phases"),code:"",because:te(c,r)})}return a}function Ge(t,e){let s=pt(t.criteria,t.codes,e);return{classification:s,reasons:Bs(t,s,e),neighbours:e.decided.flatMap(n=>n.way.change?[{words:js(t,s,n),text:n.way.change}]:[]),doubts:e.doubted.map(n=>({words:qs(t,s,n),text:n.way.because??""})).filter(({words:n})=>n),disagreements:e.decided.flatMap(({way:n})=>n.disagreement??[]),similar:_n(t.criteria,Object.fromEntries(e.path),t.cases).filter(({differs:n})=>e.path.some(([r])=>n.every(({id:o})=>o!==r)))}}function Tn(t,e,s,n){let r=e.ends?Ge(t,e):null,o=r?.classification,i=({dimension:a,code:c,step:d,way:u})=>({dimension:a,code:c,step:d,because:u.because??"",nearest:u.nearest??null,change:u.change??null,disagreement:u.disagreement??null});return{format:"coprod-kit/classification",format_version:1,criteria:t.id,criteria_version:t.version,language:t.lang,date:n,notes:s,answers:Object.fromEntries(e.path),verdict:o?{verdict:o.verdict,near_miss_class:o.nearMissClass,level:o.level,mode:o.mode,phases:o.phases,narrow_sense:o.narrowSense,alternatives:o.alternatives}:null,decided:e.decided.map(i),doubted:e.doubted.map(i),similar:(r?.similar??[]).map(({id:a,coding:c,differs:d})=>({case:a,coding:c,differs:d.map(u=>u.id)}))}}function En(t){return t.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g,"\\$&").replace(/\s*[\r\n]+\s*/g," ")}function mt(t,e){return["",`## ${t}`,"",...e]}function zs(t,e){let{strings:s}=t,n=e.classification,r=l(s,"verdict_line",{verdict:Re(t,n)}),o=[...e.doubts.map(({words:a,text:c})=>`- **${a}** – ${c}`),...e.disagreements.map(a=>`- ${a}`)],i=e.similar.map(({title:a,coding:c})=>`- ${En(a)} – ${G(t,c)}`);return[...mt(l(s,"verdict"),[r]),...n.level?["",`**${G(t,ft(n))}**`]:[],"",...e.reasons.map(({label:a,code:c,because:d})=>`- ${a}${c&&` **${c}**`} – ${d}`),...mt(l(s,"nearest"),[l(s,"nearest_text"),"",...e.neighbours.map(({words:a,text:c})=>`- **${a}** – ${c}`)]),...mt(l(s,"doubts"),o.length>0?o:[l(s,"no_doubt")]),...i.length>0?mt(l(s,"similar"),i):[]]}function Rn(t,e,s,n){let{criteria:r,strings:o}=t,i=[`# ${l(o,"title")}`,"",ie(n,t.lang),""];for(let a of r.steps){let c=s[a.id];c&&a.note&&i.push(`- **${a.note}**: ${En(c)}`)}i.push("",`## ${l(o,"path")}`,"");for(let[a,c]of e.path){let d=r.steps.find(({id:u})=>u===a);d&&i.push(`1. ${d.text} **${Ce(t,d,c)}**`)}return e.conflict.length>0&&i.push("",`**${Ve(t,e)}**`),e.ends&&i.push(...zs(t,Ge(t,e))),`${i.join(`
`)}
`}function Fs({reasons:t}){return p`<dl class="ck-cc-why">
    ${t.map(({label:e,code:s,because:n})=>p`<div>
        <dt>${e} ${s?p`<strong>${s}</strong>`:h}</dt>
        <dd>${n}</dd>
      </div>`)}
  </dl>`}function Us({strings:t},e){return p`<h4>${l(t,"nearest")}</h4>
    <p>${l(t,"nearest_text")}</p>
    <ul>
      ${e.neighbours.map(({words:s,text:n})=>p`<li><strong>${s}</strong> – ${n}</li>`)}
    </ul>`}function Qs({strings:t},e){let s=[...e.doubts.map(({words:n,text:r})=>p`<li><strong>${n}</strong> – ${r}</li>`),...e.disagreements.map(n=>p`<li>${n}</li>`)];return p`<h4>${l(t,"doubts")}</h4>
    ${s.length>0?p`<ul>${s}</ul>`:p`<p>${l(t,"no_doubt")}</p>`}`}function Vs(t,{similar:e}){let{strings:s,linked:n}=t;return e.length===0?h:p`<h4>${l(s,"similar")}</h4>
    <p>${l(s,"similar_text")}</p>
    <ol class="ck-cc-similar">
      ${e.map(r=>p`<li>
          ${n?p`<a href="cases.html#case-${r.id}">${r.title}</a>`:r.title}
          <span class="ck-cc-coding">${G(t,r.coding)}</span>
          ${r.differs.length===0?p`<p>${l(s,"same_answers")}</p>`:p`<p>${l(s,"differs")}</p>
                <ul>
                  ${r.differs.map(o=>p`<li>${o.text} <em>${l(s,"in_this_case",{answer:Ce(t,o,r.answers[o.id])})}</em></li>`)}
                </ul>`}
        </li>`)}
    </ol>`}function Cn(t,e,s){let{strings:n}=t,r=Ge(t,s),o=r.classification;return p`<section class="ck-cc-verdict" aria-labelledby="${e}-verdict">
    <h3 id="${e}-verdict" tabindex="-1" data-part="verdict-title">${l(n,"verdict")}</h3>
    <p class="ck-cc-told">${l(n,"verdict_line",{verdict:Re(t,o)})}</p>
    ${o.level?p`<p class="ck-cc-box">${G(t,ft(o))}</p>`:h}
    <h4>${l(n,"why")}</h4>
    ${Fs(r)} ${Us(t,r)} ${Qs(t,r)} ${Vs(t,r)}
  </section>`}var On=({model:t,el:e,host:s})=>{let n=t.get("_texts"),{strings:r,criteria:o}=n,i=e.dataset.ckUid??"",a=e.querySelector('[data-part="live"]'),c=e.querySelector('[data-part="head"]'),d=a?.parentElement;if(!a||!c||!d)throw new Error("The classifier's form is not in the page.");let u=!1,f="",g=!1,$=t.get("tab_lost")===!0||Ht(o,t.get("answers")).refused.length>0,y=()=>Ht(o,t.get("answers")).answers,w=()=>{let m=t.get("notes");if(!W(m))return{};let S=o.steps.filter(O=>O.note).map(({id:O})=>O),N=Object.entries(m).flatMap(([O,H])=>S.includes(O)&&typeof H=="string"?[[O,H.slice(0,n.longest_note)]]:[]);return Object.fromEntries(N)},b=(m,S)=>{t.set(m,S),t.save_changes()},R=m=>{f=m,g=!1,A()},L=m=>e.querySelector(m)?.focus(),_=xn(e,o,`${i}-conflict`,{answer:m=>b("answers",m),note:m=>b("notes",m)});function x(m){if(m.conflict.length>0)return Ve(n,m);if(m.ends){let N=Re(n,pt(o,n.codes,m));return l(r,"verdict_ready",{verdict:N})}let S=o.steps.find(({id:N})=>N===m.next);return S?.text?l(r,"next_shown",{question:S.text}):""}let D=m=>{let S=new Date().toISOString().slice(0,10),N=ut(o,y()),O=`${l(r,"file_name")}-${S}`,H=m==="json"?`${O}.json`:`${O}.md`;if(m==="json"){let re=Tn(n,N,w(),S);ne(H,"application/json",`${JSON.stringify(re,null,2)}
`)}else ne(H,"text/markdown",Rn(n,N,w(),S));R(l(r,"downloaded",{file:H}))},B=()=>{A(),Ee(e)},T=m=>{u=m,A(),L(`[data-action="${m?"erase_cancel":"erase"}"]`)},C=()=>{u=!1,b("notes",{}),b("answers",{}),R(l(r,"erased")),L('[data-action="erase"]')},E=m=>{let S=w(),N=o.steps.filter(({id:O})=>m.ends&&S[O]);return p`<h3>${l(r,"title")}</h3>
      <p>${ie(new Date().toISOString(),n.lang)}</p>
      <dl>
        ${N.map(({id:O,note:H})=>p`<div>
            <dt>${H}</dt>
            <dd>${S[O]}</dd>
          </div>`)}
      </dl>`},I=m=>p`<div class="ck-cc-clash">
    <p class="ck-notice" id="${i}-conflict">${Ve(n,m)}</p>
    <p class="ck-actions">
      ${m.conflict.map(S=>p`<button
          type="button"
          class="ck-button"
          data-action="conflict_go"
          @click=${()=>_.focus(S)}
        >${l(r,"conflict_go",{number:Pt(m,S)})}</button>`)}
    </p>
  </div>`,v=m=>p`<h4>${l(r,"path")}</h4>
    <ol class="ck-cc-path">
      ${m.path.map(([S,N],O)=>{let H=o.steps.find(({id:re})=>re===S);return p`<li>
          <span>${H?.text} <strong>${H?Ce(n,H,N):""}</strong></span>
          <button
            type="button"
            class="ck-cc-change"
            aria-label=${l(r,"change_label",{number:O+1})}
            @click=${()=>_.focus(S)}
          >${l(r,"change_answer")}</button>
        </li>`})}
    </ol>`,k=()=>p`<section class="ck-cc-mine" aria-labelledby="${i}-mine">
    <h3 id="${i}-mine">${l(r,"mine")}</h3>
    <p>${l(r,s==="page"?"mine_text":"mine_text_notebook")}</p>
    ${(t.get("tab")??"ok")==="ok"?h:p`<p class="ck-notice">${l(r,"tab_blocked")}</p>`}
    ${$?p`<p class="ck-notice">${l(r,"tab_lost")}</p>`:h}
    ${z(i,r,"print",B)}
    ${z(i,r,"markdown",()=>D("markdown"))}
    ${z(i,r,"json",()=>D("json"))}
    ${z(i,r,"erase",()=>T(!0))}
    ${u?de(r,()=>T(!1),C):h}
  </section>`;function A(){let m=ut(o,y()),S=m.path.length>0;_.show(y(),w(),m),d?.classList.toggle("ck-cc-begun",S),d?.classList.toggle("ck-cc-ended",m.ends!==null),J(S?E(m):h,c),J(p`<p class="ck-cc-count">${l(r,"progress",{answered:m.path.length})}</p>
        <p role="status" class=${g?"ck-visually-hidden":"ck-status"}>${f}</p>
        ${m.conflict.length>0?I(m):h}
        ${m.ends?p`<button type="button" class="ck-button ck-button-primary" data-action="see_verdict"
                @click=${()=>L('[data-part="verdict-title"]')}>
                ${l(r,"see_verdict")}
              </button>`:h}
        ${m.ends?[Cn(n,i,m),v(m)]:h} ${k()}`,a)}let M=()=>{let m=ut(o,y());f=x(m),g=m.ends===null,A()},q=_.early();return Object.keys(q).length>0&&b("answers",{...y(),...q}),t.on("change:answers",M),t.on("change:notes",A),t.on("change:tab",A),A(),e.dataset.ckReady="",()=>{t.off("change:answers",M),t.off("change:notes",A),t.off("change:tab",A),_.stop()}};var ye,gt=class{constructor(e){V(this,ye);ee(this,ye,e)}read(e){let s;try{s=P(this,ye).call(this).getItem(e)}catch{return{state:"blocked"}}if(s===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(s)}}catch{return{state:"corrupt"}}}write(e,s){let n;try{n=P(this,ye).call(this)}catch{return"blocked"}try{return n.setItem(e,JSON.stringify(s)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return P(this,ye).call(this).removeItem(e),"ok"}catch{return"blocked"}}};ye=new WeakMap;var Mo=new gt(()=>window.sessionStorage),Oe=new gt(()=>window.localStorage);var Wt=new Set,ke,Ke,ve,Je,jt,Me=class{constructor(e,s,n,r=Oe){V(this,Je);V(this,ke);V(this,Ke);V(this,ve);ee(this,ke,`coprod-kit/${e}/${s}`),ee(this,Ke,n),ee(this,ve,r)}read(){let e=P(this,ve).read(P(this,ke));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let s=P(this,Ke).call(this,e.value);return s===null?{state:"corrupt"}:{state:"kept",value:s}}write(e){return Q(this,Je,jt).call(this,P(this,ve).write(P(this,ke),e))}erase(){return Q(this,Je,jt).call(this,P(this,ve).remove(P(this,ke)))}};ke=new WeakMap,Ke=new WeakMap,ve=new WeakMap,Je=new WeakSet,jt=function(e){for(let s of Wt)s();return e};function ht(t){Wt.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Wt.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var F=["verdict","level","mode"],Gs=["clear","neighbours","contested"];function Mn({plan:t}){let e=s=>s.split(";").filter(Boolean);return t.map(([s,n,r,o,i,a])=>({id:s,coding:n,alternatives:e(r),block:Gs[o]??"clear",rank:i,steps:e(a)}))}var K="near-miss",Ie=300,Ne=t=>t.includes("|"),Le=t=>Ne(t)?j:t,De=t=>Ne(t)?t:K;function X(t,e){let s={exact:1,defensible:e.because?1:.5,not:0,"not-asked":null},[n,r]=Js(t,e),o={verdict:Ks(t,e),level:n,mode:r},i=a=>({state:o[a],credit:s[o[a]]});return{verdict:i("verdict"),level:i("level"),mode:i("mode")}}function qt({coding:t,alternatives:e},s){let n=o=>{let[i="",a=""]=o.split("|");return[i,a]};if(Ne(t))return n(t);let r=Nn(e,s);return r===void 0?null:n(r)}function Nn(t,{level:e,mode:s}){let n=r=>{let[o,i]=r.split("|");return+(o===e)+ +(i===s)};return t.filter(Ne).reduce((r,o)=>r&&n(r)>=n(o)?r:o,void 0)}function Ln(t,e,s){return t==="mode"?"actors":[e,s].includes("initiator")?"idea":"decides"}function Ks({coding:t,alternatives:e},s){return s.given?"not-asked":s.verdict===Le(t)?"exact":e.map(Le).includes(s.verdict)?"defensible":"not"}function Js({coding:t,alternatives:e},s){let n=[s.level,s.mode];if(s.verdict!==j)return["not-asked","not-asked"];let r=e.filter(Ne).map(c=>c.split("|")),o=Ne(t)?t.split("|"):null,i=o?void 0:Nn(e,s)?.split("|"),a=c=>{let d=n[c];if(d===void 0)return"not-asked";if(!o)return i?i[c]===d?"defensible":"not":"not-asked";if(d===o[c])return"exact";let u=1-c;return r.some(g=>g[c]===d&&(g[u]===n[u]||g[u]===o[u]))?"defensible":"not"};return[a(0),a(1)]}function He(t){return F.some(e=>t[e].state==="not")}function Bt(t,e){let s=t.flatMap(o=>{let i=e[o.id];return i?[{item:o,answer:i,found:X(o,i)}]:[]}),n=o=>{let i=a=>s.filter(({found:c})=>c[o].state===a).length;return{exact:i("exact"),defensible:i("defensible"),of:s.length-i("not-asked")}},r=new Map;for(let{item:o,answer:i}of s){let a=Ys(i);if(!a||i.given)continue;let c=r.get(De(o.coding))??new Map;r.set(De(o.coding),c.set(a,(c.get(a)??0)+1))}return{answered:s.length,byDimension:{verdict:n("verdict"),level:n("level"),mode:n("mode")},table:r,byConfidence:Y.flatMap(o=>{let i=s.filter(({answer:c})=>c.confidence===o),a=i.filter(({found:c})=>!He(c));return i.length>0?[[o,a.length,i.length]]:[]})}}function Ys({verdict:t,level:e,mode:s}){return t!==j?K:e&&s?`${e}|${s}`:null}function zt(t,e){return!e||e===t.block||e===De(t.coding)?!0:t.coding.split("|").includes(e)}function Ft(t,e,s){let n=t.filter(i=>zt(i,s)),r=n.map(i=>i.rank).sort((i,a)=>i-a),o=new Set(e>0?r.slice(0,e):r);return n.filter(i=>o.has(i.rank))}function Dn(t,e,s){if(!W(s))return{answers:{},problems:[["","not-answers"]]};let n=new Map,r=[];for(let[i,a]of Object.entries(s))if(!t.includes(i))r.push([i,"unknown-case"]);else if(a!=null){let c=Ut(e,a);typeof c=="string"?r.push([i,c]):n.set(i,c)}let o={};for(let i of t){let a=n.get(i);a&&(o[i]=a)}return{answers:o,problems:r}}var Xs=[...F,"confidence","because","given"];function Ut(t,e){if(!W(e)||Object.keys(e).some(a=>!Xs.includes(a)))return"not-an-answer";let s={...t,confidence:Y},n={};for(let[a,c]of Object.entries(s)){let d=e[a]??null;if(d===null&&a!=="verdict")continue;if(!c.includes(d))return a;(a==="verdict"||a==="confidence"||n.verdict===j)&&(n[a]=d)}let r=e.because??"";if(typeof r!="string"||[...r].length>Ie)return"because";let o=r.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g,"");o&&(n.because=o);let i=e.given??!1;return typeof i!="boolean"?"given":(i&&(n.given=!0),n)}var Zs="cases";function In({spec:t,sheet:e},s){return s===K?l(t.strings,"near_misses"):e.coding(s)}function Qt(t,{table:e},s){let n=[...e.get(s)??[]],r=n.reduce((a,[,c])=>a+c,0);if(r===0)return p`<span aria-hidden="true">–</span><span class="ck-visually-hidden">${l(t.spec.strings,"no_case")}</span>`;let o=n.filter(([a])=>a!==s),i=r-o.reduce((a,[,c])=>a+c,0);return p`<b>${l(t.spec.strings,"of",{part:i,whole:r})}</b>
    ${o.map(([a,c])=>p`<small>${l(t.spec.strings,"elsewhere",{count:c,box:In(t,a)})}</small>`)}`}function er(t,e){let{spec:s,sheet:n}=t,{strings:r,codes:o}=s;return p`<h4>${l(r,"table")}</h4>
    <p>${l(r,"table_text")}</p>
    <ul class="ck-cp-list">${[...e.table.keys()].map(i=>p`<li>${In(t,i)} ${Qt(t,e,i)}</li>`)}</ul>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"table")}><table class="ck-cp-table">
      <thead><tr><td></td>${o.mode.map(i=>p`<th scope="col">${n.code(i).title}</th>`)}</tr></thead>
      <tbody>
        ${o.level.map(i=>p`<tr><th scope="row">${n.code(i).title}</th>
            ${o.mode.map(a=>p`<td>${Qt(t,e,`${i}|${a}`)}</td>`)}</tr>`)}
        <tr><th scope="row">${l(r,"near_misses")}</th>
          <td colspan=${o.mode.length}>${Qt(t,e,K)}</td></tr>
      </tbody>
    </table></div>`}function tr({spec:{strings:t}},{byDimension:e}){let s=F.filter(n=>e[n].of>0);return p`<h4>${l(t,"accuracy")}</h4>
    <ul>${s.map(n=>{let{exact:r,defensible:o,of:i}=e[n];return p`<li><b>${l(t,`name_${n}`)}</b> ${l(t,"accuracy_line",{exact:r,of:i})}${o>0?` ${l(t,"accuracy_defensible",{defensible:o})}`:""}</li>`})}</ul>`}function nr({spec:{strings:t}},{byConfidence:e}){return e.length===0?h:p`<h4>${l(t,"mirror")}</h4>
    <ul>${e.map(([s,n,r])=>p`<li>${l(t,`mirror_${s}`,{agreed:n,of:r})}</li>`)}</ul>`}function sr({spec:t,sheet:e},s){let n=t.id===Zs?e.link(s):null;return n?p`<a href=${n}>${e.title(s)}</a>`:e.title(s)}function rr({spec:{strings:t},course:e,state:s}){let n=Object.entries(s.again);if(n.length===0)return h;let r=n.filter(([o,i])=>!He(X(e.item(o),i)));return p`<p>${l(t,"end_again",{found:r.length,of:n.length})}</p>`}function or(t){let{spec:e,sheet:s,course:n,state:r}=t,o=n.missed(r);if(o.length===0)return h;let{byDimension:i,table:a}=Bt(n.items,r.answers),c=g=>i[g].exact+i[g].defensible<i[g].of,d=[...a.get(K)?.keys()??[]].some(g=>g!==K),f=[...F.filter(c),...d?[K]:[]].flatMap(g=>s.review(g)??[]);return p`<h4>${l(e.strings,"to_review")}</h4>
    <ul>${o.map(g=>p`<li>${sr(t,g)} <span class="ck-cp-about">${s.coding(n.item(g).coding)}</span></li>`)}</ul>
    ${f.length>0?p`<p>${l(e.strings,"to_read")}</p><ul>${f.map(g=>p`<li>${g}</li>`)}</ul>`:h}`}function Hn(t){let{spec:e,course:s,state:n}=t,r=Bt(s.items,n.answers);return p`<h3 tabindex="-1" data-part="title">${l(e.strings,"end")}</h3>
    <p class="ck-paper-only ck-cp-date">${l(e.strings,"end_date",{date:ie(new Date().toISOString(),e.lang)})}</p>
    ${r.answered===0?p`<p>${l(e.strings,"end_nothing")}</p>`:p`<p>${l(e.strings,"end_text",{count:r.answered})} ${l(e.strings,"end_counted")}</p>
          ${rr(t)}
          ${tr(t,r)} ${er(t,r)} ${nr(t,r)} ${or(t)}`}`}var ir=["start","going","end"],bt=["answers","again","place"],ar=4,cr=5,lr=25,dr={stage:"start",n:0,focus:"",examples:!0,review:[],at:0,draft:{}},Ye,Pe,se,Pn,Wn,Vt,jn,$t=class{constructor(e){V(this,se);Tt(this,"items");Tt(this,"ids");V(this,Ye);V(this,Pe);ee(this,Pe,e),this.items=Mn(e),this.ids=this.items.map(({id:s})=>s),ee(this,Ye,e.contrasts.map(([s,n,r])=>({dimension:s,first:n,second:r})))}item(e){let s=this.items.find(n=>n.id===e);if(!s)throw new Error(`The case ${e} is not in this practice.`);return s}steps({place:e,answers:s}){let n=Ft(this.items,e.n,e.focus),r=e.examples?Q(this,se,Pn).call(this,n):[],o=r.map(({id:u})=>u),i=e.review.filter(u=>!o.includes(u)),a=[...r,...i.map(u=>({kind:"review",id:u}))],c=P(this,Ye).slice(0,Math.floor(n.length/cr));for(let{id:u,block:f,coding:g}of n)if(!(o.includes(u)||i.includes(u))){for(let $ of[...c]){let y=[$.first,$.second].map(w=>De(this.item(w).coding));!e.examples||!y.includes(De(g))||(c.splice(c.indexOf($),1),a.push({kind:"contrast",id:$.first,contrast:$}))}a.push({kind:"case",id:u,block:f})}let d=a.filter(({kind:u,id:f})=>{let g=u==="contrast"||u==="worked"?void 0:s[f];return g&&He(X(this.item(f),g))});return[...a,...d.map(({id:u})=>({kind:"again",id:u}))]}missed({answers:e,again:s}){return this.items.filter(n=>{let r=s[n.id]??e[n.id];return r&&He(X(n,r))}).map(({id:n})=>n)}count(e,s){return Ft(this.items,e,s).length}has(e){return this.items.some(s=>zt(s,e))}accept(e){let s=n=>Dn(this.ids,P(this,Pe).codes,n??{}).answers;return{answers:s(e.answers),again:s(e.again),place:Q(this,se,Wn).call(this,e.place)}}stateOf(e){let[s,n,r]=bt.map(o=>e.get(o));return this.accept({answers:s,again:n,place:r})}};Ye=new WeakMap,Pe=new WeakMap,se=new WeakSet,Pn=function(e){let s=e.filter(({block:i})=>i!=="contested"),n=s.filter(({coding:i})=>i.includes("|")),r=n[0]??s[0];if(e.length<ar||!r)return[];let o=n.find(i=>i!==r);return[{kind:"worked",id:r.id},...o?[{kind:"faded",id:o.id}]:[]]},Wn=function(e){if(!W(e))return Q(this,se,Vt).call(this);let{stage:s,n,focus:r,examples:o,review:i,at:a,draft:c}=e,d=g=>Number.isInteger(g)&&Number(g)>=0,u=ir.find(g=>g===s);if(!u||!d(n)||!d(a)||typeof r!="string"||!this.has(r))return Q(this,se,Vt).call(this);let f=Array.isArray(i)?i:[];return{stage:u,n,focus:r,examples:o!==!1,review:this.ids.filter(g=>f.includes(g)),at:a,draft:Q(this,se,jn).call(this,c)}},Vt=function(){return{...dr,n:this.items.length>lr?20:0}},jn=function(e){if(!W(e))return{};let s={},n={...P(this,Pe).codes,confidence:Y};for(let[r,o]of Object.entries(n)){let i=e[r];typeof i=="string"&&o.includes(i)&&(s[r]=i)}return typeof e.because=="string"&&(s.because=[...e.because].slice(0,Ie).join("")),Number.isInteger(e.at)&&(s.at=e.at),e.shown===!0&&(s.shown=!0),s};function yt(t){if(!t.includes("|"))return[["verdict",t]];let[e="",s=""]=t.split("|");return[["verdict",j],["level",e],["mode",s]]}function qn({spec:{strings:t},sheet:e,item:s},n){let r=X(s,n);return[...F.filter(i=>r[i].state!=="not-asked").map(i=>l(t,"announced",{dimension:l(t,`name_${i}`),state:l(t,`state_${r[i].state}`)})),l(t,"coded",{coding:e.coding(s.coding)})].join(" ")}function ur({spec:{strings:t},sheet:e},s,n){let r=F.filter(o=>n[o].state!=="not-asked");return p`<ul class="ck-cp-marks">${r.map(o=>{let{state:i}=n[o];return p`<li data-state=${i}>
      <b>${l(t,`name_${o}`)}</b>
      ${l(t,"yours",{code:e.code(String(s[o])).title})}
      <span class="ck-cp-state">${l(t,`state_${i}`)}</span>
    </li>`})}</ul>`}function Bn({spec:t,sheet:e,item:s},n,r){let{near:o}=e.reason(s.id,n);if(r===j)return o;let{title:i,lines:a}=e.code(r);return l(t.strings,"why_not",{chosen:i,definition:a.map(c=>l(t.strings,"quoted",{text:c})).join(" ")})}function pr(t,e,s){let{spec:n,sheet:r,item:o}=t,i=F.filter(d=>d!=="verdict"&&s[d].state==="not"&&qt(o,e));if(Le(o.coding)===j||i.length===0)return h;let c=o.alternatives.filter(d=>d.includes("|")).map(d=>r.coding(d)).join(l(n.strings,"list_separator"));return p`<div data-part="unlisted">
    <dt>${l(n.strings,"only_defended",{codings:c})}</dt>
    ${i.map(d=>p`<dd class="ck-cp-not">${Bn(t,d,String(e[d]))}</dd>`)}
  </div>`}function Gt(t,e){let{spec:s,sheet:n,item:r}=t,o=e&&X(r,e);return p`<dl class="ck-cp-deciding">${yt(r.coding).map(([i,a])=>{let{because:c,near:d}=n.reason(r.id,i),u=e?.[i],f=o?.[i].state==="not"&&u!==void 0,g=f?Bn(t,i,u):d,{line:$}=n.clue(r.id,i);return p`<div>
      <dt>${l(s.strings,`name_${i}`)} <b>${n.code(a).title}</b></dt>
      <dd>${c}</dd>
      ${$?p`<dd class="ck-cp-clue">${$}</dd>`:h}
      ${g?p`<dd class=${f?"ck-cp-not":"ck-cp-near"}>${g}</dd>`:h}
    </div>`})}${e&&o?pr(t,e,o):h}</dl>`}function fr({sheet:t,item:e},s,n){let r=String(s[n]);if(n!=="verdict"){let[o,i]=qt(e,s)??["",""];return Ln(n,r,n==="level"?o:i)}return Le(e.coding)===j?t.by(r):e.steps[0]??""}function mr(t,e,s){let{spec:n,sheet:r,item:o}=t,i=F.filter(a=>s[a].state==="not");return p`<section class="ck-cp-longer" aria-label=${l(n.strings,"longer")}>
    <h5>${l(n.strings,"longer")}</h5>
    <p>${l(n.strings,"longer_text")}</p>
    ${i.map(a=>{let c=Le(o.coding)===j&&a==="verdict",{title:d,lines:u}=r.question(fr(t,e,a)),f=a==="verdict"&&!c?K:a;return p`<p><b>${d}</b> ${u.join(" ")}</p><p>${r.review(f)??h}</p>`})}
  </section>`}function zn(t,e){let{spec:s,sheet:n,item:r}=t,{strings:o}=s,i=X(r,e),a=F.map(d=>i[d].state),c=n.text(r.id).some(({clue:d})=>d);return p`
    ${ur(t,e,i)}
    ${a.includes("defensible")&&!e.because?p`<p>${l(o,"without_reason")}</p>`:h}
    ${e.because?p`<p class="ck-cp-own">${l(o,"own",{text:e.because})}</p>`:h}
    <p><b>${l(o,"coded",{coding:n.coding(r.coding)})}</b>
      ${c?l(o,"clues"):h}</p>
    ${Gt(t,e)}
    ${n.contested(r.id)}
    ${e.confidence==="sure"&&a.includes("not")?mr(t,e,i):h}`}function Qn(t,e){return new Me("case-practice",t.id,s=>{if(!W(s)||typeof s.version!="string"||typeof s.saved!="string")return null;let{version:n,saved:r,state:o}=s;if(n!==t.version)return{version:n,saved:r,state:null};let{answers:i,again:a,place:c}=W(o)?o:{};return{version:n,saved:r,state:e.accept({answers:i,again:a,place:c})}})}var Fn=[...F,"confidence","because"];function Vn(t,e,s){let{answers:n,again:r}=s,o=e.steps(s).filter(({kind:u})=>u!=="contrast"&&u!=="worked"),i=(u,f)=>o.findIndex(g=>g.id===u&&g.kind==="again"==(f===2))+1||"",a=(u,f)=>e.items.flatMap((g,$)=>{let y=u[g.id];if(!y)return[];let w=X(g,y);return[[g.id,t.title(g.id),$+1,i(g.id,f),f,g.coding,...Fn.map(b=>y[b]??""),...F.map(b=>w[b].state),...F.map(b=>w[b].credit??"")]]}),c=["case","title","order","run","time","coding",...Fn],d=["state","credit"].flatMap(u=>F.map(f=>`${u}_${f}`));return[[...c,...d],...a(n,1),...a(r,2)]}function gr(t,e,s,n,r){let[o=[],...i]=Vn(e,s,n);return{format:"coprod-kit/case-practice",format_version:1,cases:t.id,cases_version:t.version,language:t.lang,date:r,results:i.map(a=>Object.fromEntries(o.map((c,d)=>[c,a[d]])))}}function Un({spec:t,sheet:e,course:s,state:n},r,o){let i=new Date().toISOString().slice(0,10),a=`case-practice-${t.id}-${i}.${r}`;if(r==="json"){let c=gr(t,e,s,n,i);ne(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else ne(a,"text/csv",lt(Vn(e,s,n),dt(t.lang)));o.told(`download_${r}`,l(t.strings,"downloaded",{file:a}))}function Kt(t,e){let{spec:s,kept:n,tabKept:r,tabLost:o}=t,{strings:i,lang:a}=s,c=u=>p`<p class="ck-notice">${u}</p>`,d=n.state==="kept"?n.value:null;return p`${r?h:c(l(i,"tab_blocked"))}
    ${o?c(l(i,"tab_lost")):h}
    ${n.state==="corrupt"?c(l(i,"device_corrupt")):h}
    ${d&&!d.state?c(l(i,"device_other")):h}
    ${d?.state&&t.state.place.stage==="start"?p`<div class="ck-notice"><p>${l(i,"device_kept",{date:ie(d.saved,a)})}</p>
          <button type="button" class="ck-button" data-action="resume" @click=${()=>d.state&&e.resume(d.state)}>${l(i,"resume")}</button></div>`:h}`}function Gn(t,e){let{spec:s,uid:n,host:r,erasing:o,said:i}=t,{strings:a}=s,c=d=>i.by===d?p`<p class="ck-status" data-part="said">${i.text}</p>`:h;return p`<section class="ck-cp-mine" aria-labelledby="${n}-mine">
    <h4 id="${n}-mine">${l(a,"mine")}</h4>
    <p>${l(a,r==="page"?"mine_text":"mine_notebook")}</p>
    ${z(n,a,"save",e.save)} ${c("save")}
    ${z(n,a,"download_csv",()=>Un(t,"csv",e))}
    ${c("download_csv")}
    ${z(n,a,"download_json",()=>Un(t,"json",e))}
    ${c("download_json")}
    ${z(n,a,"print",e.print)}
    ${z(n,a,"erase",()=>e.ask(!0))}
    ${o?de(a,()=>e.ask(!1),e.erase):h}
  </section>`}var le,Z,we,Jt,kt=class{constructor(e){V(this,Z);V(this,le);ee(this,le,e)}title(e){return Q(this,Z,we).call(this,e).querySelector("h3")?.textContent??e}about(e){return Q(this,Z,we).call(this,e).querySelector(".ck-cp-about")?.textContent??""}text(e){return[...Q(this,Z,we).call(this,e).querySelector(".ck-cp-text")?.childNodes??[]].map(n=>({text:n.textContent??"",clue:n.nodeType===Node.ELEMENT_NODE}))}clue(e,s){let n=Q(this,Z,we).call(this,e).querySelector(`[data-for="${s}"] .ck-cp-clue`);return{words:n?.querySelector("q")?.textContent??"",line:n?.textContent??""}}link(e){return this.review("verdict")&&`cases.html#case-${e}`}reason(e,s){let n=Q(this,Z,we).call(this,e).querySelector(`[data-for="${s}"]`);return{because:n?.querySelector("span:not(.ck-cp-near)")?.textContent??"",near:n?.querySelector(".ck-cp-near")?.textContent??""}}contested(e){return[...Q(this,Z,we).call(this,e).querySelectorAll('[data-for="contested"]')].map(n=>n.cloneNode(!0))}asked(e){return P(this,le).querySelector(`[data-dimension="${e}"]`)?.textContent?.trim()??""}code(e){return Q(this,Z,Jt).call(this,`[data-code="${e}"]`)}question(e){return Q(this,Z,Jt).call(this,`[data-step="${e}"]`)}by(e){return P(this,le).querySelector(`[data-code="${e}"]`)?.dataset.by??""}coding(e){return e.split("|").map(s=>this.code(s).title).join(" × ")}review(e){return P(this,le).querySelector(`[data-review="${e}"] a`)?.cloneNode(!0)??null}};le=new WeakMap,Z=new WeakSet,we=function(e){let s=P(this,le).querySelector(`[data-case="${e}"]`);if(!s)throw new Error(`The case ${e} is not in the page.`);return s},Jt=function(e){let s=P(this,le).querySelector(e),n=[...s?.querySelectorAll("dd")??[]].map(r=>r.textContent??"");return{title:s?.querySelector("dt")?.textContent??"",lines:n}};/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var xe={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Kn=t=>(...e)=>({_$litDirective$:t,values:e}),vt=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,s,n){this._$Ct=e,this._$AM=s,this._$Ci=n}_$AS(e,s){return this.update(e,s)}update(e,s){return this.render(...s)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:ki}=yn;var Jn=t=>t.strings===void 0;var hr={},Yn=(t,e=hr)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var wt=Kn(class extends vt{constructor(t){if(super(t),t.type!==xe.PROPERTY&&t.type!==xe.ATTRIBUTE&&t.type!==xe.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Jn(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===oe||e===h)return e;let s=t.element,n=t.name;if(t.type===xe.PROPERTY){if(e===s[n])return oe}else if(t.type===xe.BOOLEAN_ATTRIBUTE){if(!!e===s.hasAttribute(n))return oe}else if(t.type===xe.ATTRIBUTE&&s.getAttribute(n)===e+"")return oe;return Yn(t),e}});function $r({name:t,legend:e,hint:s,describedBy:n,inline:r},o){let i=[s&&`${t}-hint`,n].filter(Boolean).join(" ");return p`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||h}
  >
    <legend>${e}</legend>
    ${s?p`<p class="ck-choices-hint" id="${t}-hint">${s}</p>`:h}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function Se(t){let{name:e,choices:s,value:n,change:r,locked:o}=t;return $r(t,s.map(({id:i,text:a})=>p`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${wt(n===i)}
          ?disabled=${o&&n!==i}
          @change=${()=>r(i)}
        /><span>${a}</span>
      </label>`))}var br=[10,20,40];function Xn(t){let{spec:e,sheet:s,course:n,uid:r,place:o,change:i}=t,{strings:a,codes:c}=e,d=n.count(0,o.focus),u=br.filter(b=>b<d),f=(b,R)=>n.has(b)?p`<option value=${b} ?selected=${b===o.focus}>${R}</option>`:h,g=c.level.flatMap(b=>c.mode.map(R=>`${b}|${R}`)),$=b=>i({...o,focus:b.target.value}),y=b=>b.target.checked;return p`<form class="ck-cp-start" autocomplete="off" @submit=${b=>{b.preventDefault(),t.begin()}}>
    <h3 tabindex="-1" data-part="title">${l(a,"start")}</h3>
    <p>${l(a,"start_text")}</p>
    ${u.length>0?Se({name:`${r}-n`,legend:l(a,"how_many"),choices:[...u.map(String),"0"].map(b=>({id:b,text:b==="0"?l(a,"all",{count:d}):b})),value:String(u.includes(o.n)?o.n:0),change:b=>i({...o,n:Number(b)}),inline:!0}):h}
    <label class="ck-cp-label"><b>${l(a,"focus")}</b>
      <select class="ck-field" @change=${$}>
        <option value="" ?selected=${!o.focus}>${l(a,"focus_all")}</option>
        <optgroup label=${l(a,"name_level")}>${c.level.map(b=>f(b,s.code(b).title))}</optgroup>
        <optgroup label=${l(a,"name_mode")}>${c.mode.map(b=>f(b,s.code(b).title))}</optgroup>
        <optgroup label=${l(a,"focus_box")}>${g.map(b=>f(b,s.coding(b)))}</optgroup>
        <optgroup label=${l(a,"focus_other")}>
          ${f(K,l(a,"near_misses"))}${f("contested",l(a,"contested"))}
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
  </form>`}function Xt(t,e,s,n){let r=t.text(e),o=r.map(({text:a})=>a).join(""),i=n?kr(o,yr(t,e,n)):r;return p`<p class="ck-cp-about">${t.about(e)}</p>
    <p class="ck-cp-text">${i.map(({text:a,clue:c})=>c&&s?p`<mark>${a}</mark>`:a)}</p>`}function yr(t,e,s){return s==="mode"?t.clue(e,"mode").words:t.clue(e,"level").words||t.clue(e,"verdict").words}function kr(t,e){let s=e?t.indexOf(e):-1;if(s<0)return[{text:t,clue:!1}];let n=s+e.length;return[{text:t.slice(0,s),clue:!1},{text:e,clue:!0},{text:t.slice(n),clue:!1}]}function Yt(t,e,s,n){let{spec:r,sheet:o,uid:i,draft:a,missing:c}=t,d=Se({name:`${i}-${e}`,legend:o.asked(e),hint:e==="verdict"&&!n?l(r.strings,"hint"):void 0,describedBy:e===c?`${i}-missing`:void 0,choices:r.codes[e].map(f=>({id:f,text:o.code(f).title})),value:a[e],change:f=>f!==void 0&&s.change({...a,[e]:f}),locked:n,inline:!0}),u=e===c;return p`<div class=${u?"ck-cp-lacking":""}>
    ${u?p`<p class="ck-cp-missing" id="${i}-missing">${l(r.strings,`missing_${e}`)}</p>`:h}
    ${d}
  </div>`}function vr(t,e,s){let{spec:n,uid:r,draft:o}=t,{strings:i}=n,a=d=>e.change({...o,because:d.target.value});return p`<form autocomplete="off" @submit=${d=>{d.preventDefault(),e.check()}}>
    ${Yt(t,"verdict",e,s)}
    ${o.verdict===j?p`${Yt(t,"level",e,!1)}${Yt(t,"mode",e,!1)}`:h}
    ${Se({name:`${r}-confidence`,legend:l(i,"confidence"),choices:Y.map(d=>({id:d,text:l(i,`confidence_${d}`)})),value:o.confidence,change:d=>d!==void 0&&e.change({...o,confidence:d}),inline:!0})}
    <label class="ck-cp-because">${l(i,"because")}
      <input
        class="ck-field"
        type="text"
        maxlength=${Ie}
        .value=${o.because??""}
        @change=${a}
      /></label>
    <button type="submit" class="ck-button ck-button-primary" data-action="check">${l(i,"check")}</button>
  </form>`}function Zn(t){let{spec:e,sheet:s,item:n}=t;return p`${Xt(s,n.id,!0)}
    <div class="ck-cp-feedback">
      <p><b>${l(e.strings,"coded",{coding:s.coding(n.coding)})}</b></p>
      ${Gt(t)}
    </div>`}function es(t,e,s,n,r){let{sheet:o,item:i,spec:a}=t;return p`${Xt(o,i.id,s!==void 0)}
    ${s?p`<section class="ck-cp-feedback" aria-labelledby="${n.uid}-feedback">
            <h4 id="${n.uid}-feedback" tabindex="-1" data-part="feedback">${l(a.strings,"feedback")}</h4>
            ${zn(t,s)}
          </section>`:vr(n,r,e.kind==="faded")}`}function ts({dimension:t,first:e,second:s},n,r,o){let{spec:i,sheet:a,draft:c,uid:d}=r,{strings:u}=i,f=c.shown===!0,g=n.map(b=>new Map(yt(b)).get(t)??b),$=b=>o.change({...c,because:b.target.value}),y=b=>{b.preventDefault(),o.change({...c,shown:!0})},w=t==="verdict"?K:t;return p`<div class="ck-cp-pair">${[e,s].map(b=>p`<div><h4>${a.title(b)}</h4>${Xt(a,b,f,t)}</div>`)}</div>
  <form autocomplete="off" @submit=${y}>
    <label class="ck-cp-because">${l(u,"contrast_note")}
      <input class="ck-field" type="text" maxlength=${Ie} .value=${c.because??""} @change=${$} /></label>
    ${f?h:p`<button type="submit" class="ck-button ck-button-primary" data-action="show">${l(u,"contrast_show")}</button>`}
  </form>
  ${f?p`<section class="ck-cp-feedback" aria-labelledby="${d}-feedback">
        <h4 id="${d}-feedback" tabindex="-1" data-part="feedback">${l(u,`apart_${t}`)}</h4>
        <dl class="ck-cp-deciding">${[e,s].map((b,R)=>p`<div>
            <dt><b>${a.code(g[R]??"").title}</b> <span class="ck-cp-about">${a.title(b)}</span></dt>
            <dd>${a.reason(b,t).because}</dd>
          </div>`)}</dl>
        <p>${a.review(w)??h}</p>
      </section>`:h}`}function ue(t,e,s,n={}){return p`<button
    type="button"
    class="ck-button ${n.primary?"ck-button-primary":""}"
    data-action=${e}
    ?disabled=${n.off??!1}
    @click=${ct(s)}
  >${l(t,e)}</button>`}function ns(t){let{asking:e,course:s,steps:n,at:r,step:o,answer:i,acts:a,go:c}=t,{spec:d,sheet:u,draft:f,uid:g}=e,{strings:$}=d,y=s.item(o.id),w={spec:d,sheet:u,item:y},b=({kind:k})=>k!=="contrast"&&k==="again"==(o.kind==="again"),R=n.filter(b).length,L=Math.max(1,n.slice(0,r+1).filter(b).length),_=l($,`block_${o.block??o.kind}`),D=o.kind==="contrast"?_:l($,"progress",{number:L,count:R,block:_}),B=i||o.kind==="worked"||o.kind==="contrast"&&f.shown,T=o.kind==="worked"||o.kind==="faded",C=n.findIndex(({kind:k})=>k!=="worked"&&k!=="faded"),E=r===n.length-1,I=()=>c(E?{stage:"end"}:{at:r+1}),v=o.contrast?l($,`contrast_${o.contrast.dimension}`):u.title(o.id);return p`<div class="ck-cp-progress"><progress max=${R} value=${L} aria-label=${l($,"progress_label")}></progress><span id="${g}-progress">${D}</span></div>
    <article>
      <h3 tabindex="-1" data-part="title" aria-describedby="${g}-progress">${v}</h3>
      ${o.kind==="case"?h:p`<p class="ck-cp-hint">${l($,`about_${o.kind}`)}</p>`}
      ${o.contrast?ts(o.contrast,[y.coding,s.item(o.contrast.second).coding],e,a):o.kind==="worked"?Zn(w):es(w,o,i,e,a)}
    </article>
    <div class="ck-actions ck-cp-moves">
      ${B?ue($,E?"finish":"next",I,{primary:!0}):ue($,"skip",I)}
      ${ue($,"previous",()=>c({at:r-1}),{off:r===0})}
      ${T&&C>r?ue($,"skip_examples",()=>c({at:C})):h}
      ${E&&B?h:ue($,"stop",()=>c({stage:"end"}))}
    </div>`}var ss=({model:t,el:e,host:s})=>{let n=t.get("_texts"),{strings:r}=n,o=e.dataset.ckUid??"",i=m=>e.querySelector(`[data-part="${m}"]`),a=i("live"),c=i("sheet");if(!a||!c)throw new Error("The cases are not in the page.");let d=new kt(c),u=new $t(n),f=Qn(n,u),g=f.read(),$="",y="",w,b=!1,R=!1,L=()=>u.stateOf(t),_=m=>{R=!0;for(let[S,N]of Object.entries(m))t.set(S,N);R=!1,t.save_changes(),M()},x=m=>{let S=i(m);S?.focus({preventScroll:!0}),(m==="title"&&L().place.stage==="going"?a:S?.closest(".ck-cp-feedback")??S)?.scrollIntoView({block:"start",behavior:"instant"})},D=m=>{$="",y="",w=void 0,b=!1,_({place:{...L().place,draft:{},...m}}),x("title")},B=(m,S)=>(S.kind==="again"?m.again:m.answers)[S.id],T=({place:m},S,N)=>{if(N)return N;let O=m.draft.at===m.at?m.draft:{};return S.kind==="faded"?{...O,verdict:C(S.id)}:O},C=m=>{let{coding:S}=u.item(m);return S.includes("|")?j:S},E=(m,S)=>({change(N){w=void 0,_({place:{...m.place,draft:{...N,at:m.place.at}}}),N.shown&&!T(m,S,void 0).shown&&x("feedback")},check(){let{at:N,shown:O,...H}=T(L(),S,void 0),re=a.querySelector(".ck-cp-because input")?.value,_e={...H,because:re,...S.kind==="faded"&&{given:!0}},pe=Ut(n.codes,_e);if(w=(H.verdict===j?F:["verdict"]).find(et=>!H[et]),typeof pe=="string"||w){w??="verdict",$=l(r,`missing_${w}`),M();let et=a.querySelector(`input[name="${o}-${w}"]`);et?.focus({preventScroll:!0}),et?.closest(".ck-cp-lacking")?.scrollIntoView({block:"start",behavior:"instant"});return}let ae=S.kind==="again"?"again":"answers",Be={spec:n,sheet:d,item:u.item(S.id)};$=qn(Be,pe);let{answers:_t,again:As}=L();_({[ae]:{...ae==="again"?As:_t,[S.id]:pe}}),x("feedback")}}),I={save(){let m={version:n.version,saved:new Date().toISOString(),state:L()};v(l(r,`saved_${f.write(m)}`),"save")},resume(m){_({...m}),x("title")},ask(m){b=m,M(),a.querySelector(`[data-action="${m?"erase_cancel":"erase"}"]`)?.focus()},erase(){let m=f.erase();b=!1,_({answers:{},again:{},place:{}}),v(l(r,m==="ok"?"erased":"erased_page")),x("title")},print:()=>Ee(a),told:(m,S)=>v(S,m)},v=(m,S="")=>{$=m,y=S,M()},k=(m,S,N)=>{let O=S.findIndex((ae,Be)=>ae.kind!=="worked"&&ae.kind!=="contrast"&&!(ae.kind==="faded"&&Be<m.place.at)&&!B(m,ae)),H=S.reduce((ae,Be,_t)=>B(m,Be)?_t:ae,-1),_e=O<Math.max(m.place.at,H)?"go_skipped":"go_on",pe=u.missed(m),At=()=>{R=!0,t.set("answers",{}),t.set("again",{}),R=!1,D({stage:"start",at:0,review:pe})};return p`${Hn({spec:n,sheet:d,course:u,uid:o,state:m})}
      <div class="ck-actions ck-cp-moves">
        ${O>=0?ue(r,S[O]?.kind==="again"?"go_back":_e,()=>D({stage:"going",at:O}),{primary:!0}):h}
        ${ue(r,"restart",At)}
      </div>
      ${Gn(N,I)}`},A=m=>{let{place:S}=m,N=u.steps(m),O=N[Math.min(S.at,N.length-1)],H={spec:n,sheet:d,course:u,uid:o,host:s,state:m,kept:g,erasing:b,said:{by:y,text:$},tabKept:(t.get("tab")??"ok")==="ok",tabLost:t.get("tab_lost")===!0};if(S.stage==="going"&&O){let re=Math.min(S.at,N.length-1),_e=B(m,O),pe=T(m,O,_e);return ns({asking:{spec:n,sheet:d,uid:o,draft:pe,missing:w},course:u,steps:N,at:re,step:O,answer:_e,acts:E(m,O),go:D})}return S.stage==="end"?p`${Kt(H,I)}${k(m,N,H)}`:p`${Kt(H,I)}${Xn({spec:n,sheet:d,course:u,uid:o,place:S,change:re=>_({place:re}),begin:()=>D({stage:"going",at:0})})}`};function M(){if(R)return;let m=L();J(p`${A(m)}
        <p role="status" class=${y||m.place.stage==="going"?"ck-visually-hidden":"ck-status"}>${$}</p>`,a)}for(let m of[...bt,"tab"])t.on(`change:${m}`,M);let q=ht(()=>{g=f.read(),M()});return M(),e.dataset.ckReady="",()=>{for(let m of[...bt,"tab"])t.off(`change:${m}`,M);q()}};function wr(t,e){if(e==null)return[];let s=typeof e=="string"?[e]:e;if(!Array.isArray(s))return"not-a-choice";let n=t.options;if(!s.every(o=>n.includes(o)))return"unknown-option";let r=n.filter(o=>s.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function Zt(t,e){if(!W(e))return{choices:{},problems:[["","not-answers"]]};let s=new Map,n=[];for(let[o,i]of Object.entries(e)){let a=t.find(({id:d})=>d===o),c=a?wr(a,i):"unknown-question";typeof c=="string"?n.push([o,c]):c.length>0&&s.set(o,c)}let r={};for(let{id:o}of t){let i=s.get(o);i&&(r[o]=i)}return{choices:r,problems:n}}function xt(t,e){if(e.length===0)return{state:"unanswered",credit:null};let s=e.filter(r=>t.includes(r)).length,n=Math.max(0,s-(e.length-s))/t.length;return{state:n===1?"right":n>0?"partly":"not",credit:n}}function rs(t,e,s,n){let r=t.filter(({id:a})=>s[a]),o=a=>({right:a.filter(({id:c})=>xt(e[c]??[],s[c]??[]).state==="right").length,of:a.length}),i=Y.map(a=>[a,o(r.filter(({id:c})=>n[c]===a))]);return{first:o(r),byConfidence:i.filter(([,{of:a}])=>a>0)}}function Xe(t,e){return t.querySelector(`[data-part="${e}"]`)}function os(t,e,{texts:s,right:n,number:r,uid:o},i){let{strings:a,lang:c}=s,{id:d,kind:u}=e,f=Xe(t,"options"),g=Xe(t,"controls"),$=Xe(t,"answer");if(!f||!g||n&&!$)throw new Error(`The question ${d} is not whole in the page.`);let y=[...f.querySelectorAll("input")],w=y.map(T=>{let C=document.createElement("small");return C.className="ck-quiz-mark",T.parentElement?.append(C),C}),b=Xe(t,"own-reason"),R=Xe(t,"paper-line"),L=!1;$?.querySelector("summary")?.addEventListener("click",()=>{$.classList.toggle("ck-quiz-opened",!$.open)}),f.addEventListener("change",({target:T})=>{T instanceof HTMLInputElement&&i.choose(e,T.value,T.checked)});let _=(T,C)=>p`${u==="explain"?p`<label class="ck-quiz-reason ${T.reasons[d]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${s.longest_reason}
              .value=${wt(T.reasons[d]??"")}
              ?readonly=${C}
              @input=${E=>i.setReason(d,E.target.value)}
            ></textarea>
          </label>`:h}${Se({name:`${o}-${d}-confidence`,legend:l(a,"confidence"),choices:Y.map(E=>({id:E,text:l(a,`confidence_${E}`)})),value:T.confidence[d],change:E=>E&&i.setConfidence(d,E),locked:T.first[d]!==void 0,inline:!0})}`,x=(T,C)=>{y.forEach((E,I)=>{let v=T.includes(E.value),k=n?.includes(E.value)??!1;E.checked=v,E.disabled=C&&!v,E.parentElement?.classList.toggle("ck-quiz-key",C&&k),E.parentElement?.classList.toggle("ck-quiz-other",C&&v&&!k);let A=[...k?["mark_right"]:[],...v?["mark_chosen"]:[]],M=w[I];M.textContent=C?A.map(q=>l(a,q)).join(", "):""})},D=(T,C,E,I,v)=>{for(let k of T.querySelectorAll("[data-option]"))k.hidden=!(v||C.includes(k.dataset.option??""));b&&(b.hidden=!E.reasons[d],J(p`<strong>${l(a,"own_reason")}</strong> ${E.reasons[d]}`,b)),T.hidden=!I,I!==L&&(T.open=I,T.classList.remove("ck-quiz-opened")),L=I},B=(T,C,E,I,v)=>{let{state:k}=xt(T,C),A=l(a,`state_${k}`,{right:te(T,c)});return p`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${E?"":"ck-button-primary"}"
        data-action=${E?"again":"check"}
        @click=${ct(()=>E?i.tryAgain(d):i.check(d))}
      >${l(a,E?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:r})}</span></button>
      <p role="status" class="ck-status" data-state=${E?k:h}>${E?p`${A}${I?` ${l(a,"sure_and_not")}`:""}`:v}</p></div>`};return{draw(T,C){let E=T.answers[d]??[],I=n!==null&&T.checked.includes(d),v=String(T.first[d])===String(E),A=!(n!==null&&xt(n,E).state==="right")&&v&&T.confidence[d]==="sure";x(E,I),$&&n&&D($,[...E,...n],T,I,A),R&&(R.hidden=!!T.reasons[d]),J(p`${_(T,I)}
          ${n?B(n,E,I,A,C):h}`,g)},focus(){y[0]?.focus()}}}var en=["answers","first","confidence","reasons","checked"];function is(t,e,s){let n=new Map(Object.entries(W(e)?e:{})),r={};for(let{id:o}of t){let i=s(n.get(o));i&&(r[o]=i)}return r}function as(t,{questions:e,longest_reason:s}){let n=Zt(e,t.get("answers")).choices,r=t.get("checked"),o=Y;return{answers:n,first:Zt(e,t.get("first")).choices,confidence:is(e,t.get("confidence"),i=>o.includes(i)?String(i):""),reasons:is(e,t.get("reasons"),i=>typeof i=="string"&&i.trim()?i.slice(0,s):""),checked:e.map(({id:i})=>i).filter(i=>n[i]&&Array.isArray(r)&&r.includes(i))}}var cs=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r=t.get("_key"),{strings:o,questions:i}=n,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let d=()=>as(t,n),u=!1,f="",g={},$=!1,y=v=>{$=!0;for(let[k,A]of Object.entries(v))t.set(k,A);$=!1,t.save_changes(),C()},w=(v,k)=>Object.fromEntries(Object.entries(v).filter(([A])=>A!==k)),b={choose({id:v,kind:k,options:A},M,q){let{answers:m,checked:S}=d();if(g=w(g,v),S.includes(v))return C();let N=k==="multiple"?m[v]??[]:[],O=A.filter(H=>H===M?q:N.includes(H));y({answers:{...w(m,v),...O.length>0&&{[v]:O}},checked:S})},setConfidence:(v,k)=>y({confidence:{...d().confidence,[v]:k}}),setReason:(v,k)=>y({reasons:{...w(d().reasons,v),...k.trim()&&{[v]:k}}}),check(v){let{answers:k,first:A,checked:M}=d(),q=k[v];f="",g={...g,[v]:q?"":l(o,"nothing")},q?y({first:{[v]:q,...A},checked:[...M,v]}):C()},tryAgain(v){let{answers:k,checked:A}=d();y({checked:A.filter(M=>M!==v),answers:w(k,v)}),R.get(v)?.focus()}},R=new Map(i.map((v,k)=>{let{id:A}=v,M=e.querySelector(`[data-question="${A}"]`);if(!M)throw new Error(`The question ${A} is not in the page.`);let q=r?r.right[A]??[]:null,m={texts:n,right:q,number:k+1,uid:a};return[A,os(M,v,m,b)]})),L=v=>c.querySelector(`[data-action="${v}"]`)?.focus(),_=v=>{u=v,f="",C(),L(v?"erase_cancel":"erase")},x=()=>{u=!1,g={},f=l(o,"erased"),y({answers:{},first:{},confidence:{},reasons:{},checked:[]}),L("erase")},D=({first:v,confidence:k})=>{if(!r)return h;let A=rs(i,r.right,v,k);if(A.first.of===0)return h;let M=A.byConfidence.map(([q,m])=>p`<li>${l(o,"mirror",{confidence:l(o,`confidence_${q}`),...m})}</li>`);return p`<div class="ck-quiz-summary">
      <p>${l(o,"first_try",{...A.first,count:i.length})}</p>
      ${M.length>0?p`<p>${l(o,"mirror_title")}</p><ul>${M}</ul>`:h}
    </div>`},B=()=>s==="notebook"?l(o,"mine_notebook"):l(o,(t.get("tab")??"ok")==="ok"?"mine":"tab_blocked"),T=v=>J(p`${D(v)}
        ${t.get("tab_lost")===!0?p`<p class="ck-quiz-hint">${l(o,"tab_lost")}</p>`:h}
        <p class="ck-quiz-hint">${B()}</p>
        ${z(a,o,"erase",()=>_(!0))}
        ${u?de(o,()=>_(!1),x):h}
        <p role="status" class="ck-status">${f}</p>`,c);function C(){if($)return;let v=d();for(let[k,A]of R)A.draw(v,g[k]??"");T(v)}let E=v=>v.preventDefault();e.addEventListener("submit",E);let I={};for(let{id:v}of i){let k=[...e.querySelectorAll(`[data-question="${v}"] [data-part="options"] input`)];k.some(A=>A.checked!==A.defaultChecked)&&(I[v]=k.filter(({checked:A})=>A).map(({value:A})=>A))}Object.keys(I).length>0&&y({answers:{...d().answers,...I}});for(let v of[...en,"tab"])t.on(`change:${v}`,C);return C(),e.dataset.ckReady="",()=>{for(let v of[...en,"tab"])t.off(`change:${v}`,C);e.removeEventListener("submit",E)}};var Ae=["before","after","looking-back"];function We(t){return Ae.includes(t)}function je(t,e){if(!W(e))return{answers:{},problems:[["","not-answers"]]};let s=t.items.map(d=>d.id),{minimum:n,maximum:r,step:o}=t.scale,i=[],a=new Map;for(let[d,u]of Object.entries(e))if(!s.includes(d))i.push([d,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([d,"not-a-number"]):!Number.isInteger(u)||u<n||u>r?i.push([d,"off-scale"]):(u-n)%o!==0?i.push([d,"off-scale"]):a.set(d,u+0)}let c={};for(let d of s){let u=a.get(d);u!==void 0&&(c[d]=u)}return{answers:c,problems:i}}function St(t,e){let s=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),n=s.length>=t.minimum;return{subscale:t.id,mean:n?s.reduce((r,o)=>r+o,0)/s.length:null,answered:s.length,of:t.items.length}}function Ze({subscales:t},e){return t.map(s=>St(s,e))}function ls({subscales:t},e,s){let n=t.filter(a=>a.family===e).map(a=>St(a,s)).flatMap(({subscale:a,mean:c})=>c===null?[]:[{subscale:a,mean:c}]);if(n.length<2)return null;let r=Math.max(...n.map(({mean:a})=>a)),o=Math.min(...n.map(({mean:a})=>a)),i=a=>n.filter(({mean:c})=>c===a).map(({subscale:c})=>c);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function ds(t,e){let{comparisons:s,first_step:n}=t.feedback;return{comparisons:s.flatMap(({family:r})=>ls(t,r,e)??[]),firstStep:ls(t,n.family,e)?.lowest[0]??null}}var U={width:92,height:46,gap:10,left:8,inset:10},us=44,ps=U.height+30;function xr({picture:t,subscales:e},s){let n=e.filter(i=>i.family===t?.rows),r=e.filter(i=>i.family===t?.columns),o=n.flatMap(i=>r.map(a=>({row:i,column:a,values:i.items.filter(c=>a.items.includes(c)).map(c=>s[c])})));return{rows:n,columns:r,all:o}}function fs({texts:t,key:e},s,n){if(!e.picture)return h;let{strings:r,lang:o}=t,{rows:i,columns:a,all:c}=xr(e,s),d=l(r,"blank"),u=x=>x===void 0?d:String(x),f=x=>te(x.values.map(u),o),g=x=>{let{mean:D}=St(x,s);return D===null?l(r,"not_computed"):at(D,o)},$=c.map(x=>l(r,"picture_cell",{row:x.row.label,column:x.column.label,values:f(x)})).join(" · "),y=2*U.left+a.length*(U.width+U.gap)-U.gap,w=us+i.length*ps,{minimum:b,maximum:R}=t.scale,L=x=>(e.families[x]??x).toLocaleLowerCase(o),_={minimum:b,maximum:R,rows:L(e.picture.rows),columns:L(e.picture.columns)};return p`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${y} ${w}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(r,"picture_title")}</title>
      <desc id="${n}-words">${$}</desc>
      ${a.map((x,D)=>{let B=U.left+D*(U.width+U.gap)+U.width/2;return be`<text class="ck-self-assessment-label" x=${B} y="14" text-anchor="middle">${x.label}</text>
          <text class="ck-self-assessment-mean" x=${B} y="31" text-anchor="middle">${g(x)}</text>`})}
      ${i.map((x,D)=>{let B=us+D*ps;return be`<text class="ck-self-assessment-label" x=${U.left} y=${B+14}>${x.label}<tspan class="ck-self-assessment-mean" dx="8">${g(x)}</tspan></text>
          ${a.map((T,C)=>Sr(U.left+C*(U.width+U.gap),B+21,c.find(E=>E.row===x&&E.column===T)?.values??[],[b,R],u))}`})}
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
              ${c.filter(D=>D.row===x).map(D=>p`<td>${f(D)}</td>`)}
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
  </figure>`}function Sr(t,e,s,[n,r],o){let i=U.width-2*U.inset,a=U.height/(s.length+1);return be`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${U.width} height=${U.height} rx="6"></rect>
    ${s.map((c,d)=>{let u=e+a*(d+1),f=t+U.inset,g=be`<line class="ck-self-assessment-rail" x1=${f} x2=${f+i} y1=${u} y2=${u}></line>`;if(c===void 0)return be`${g}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${f+i/2} y=${u+4} text-anchor="middle">${o(c)}</text>`;let $=f+i*(c-n)/(r-n),y=$<f+i/2;return be`${g}<circle class="ck-self-assessment-dot" cx=${$} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${y?$+9:$-9} y=${u+4} text-anchor=${y?"start":"end"}>${o(c)}</text>`})}`}function tn({texts:t},e){return e==null?l(t.strings,"not_computed"):at(e,t.lang)}function Ar({texts:t,key:e},s){let{strings:n,lang:r}=t,{comparisons:o,firstStep:i}=ds(e,s),a=d=>te(d.map(u=>{let f=e.subscales.find(g=>g.id===u);return f?.phrase??f?.label??u}),r),c=e.feedback.first_step;return o.length===0?p`<p>${l(n,"too_few")}</p>`:p`<p>
      ${o.map(({family:d,highest:u,lowest:f})=>{let g=e.feedback.comparisons.find(y=>y.family===d),$=f.length>0?g?.different:g?.same;return p`${Dt($??"",{highest:a(u),lowest:a(f)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${l(n,"first_step")}</h4>
      <p>${i&&c.steps[i]||c.otherwise}</p>
    </div>`}function _r(t,e){let{subscales:s,families:n}=t.key,{strings:r}=t.texts;return p`<h4>${l(r,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(r,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${l(r,"subscale")}</th>
          <th scope="col">${l(r,"score")}</th>
          <th scope="col">${l(r,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n).map(([o,i])=>{let a=s.filter(c=>c.family===o);return p`<tbody>
          ${a.length>1?p`<tr><th scope="rowgroup" colspan="3">${i}</th></tr>`:h}
          ${a.map(c=>{let d=e.find(u=>u.subscale===c.id);return p`<tr>
              <th scope="row">${c.label}</th>
              <td>${tn(t,d?.mean)}</td>
              <td>${l(r,"answered_of",{answered:d?.answered??0,of:d?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function nn({texts:t,key:e}){let{id:s,version:n,title:r,lang:o}=t,{card:i,subscales:a}=e,c=a.map(({id:d,items:u,minimum:f})=>({id:d,items:u,minimum:f}));return{id:s,version:n,title:r,language:o,...i,subscales:c}}function Tr(t){let{id:e,version:s,lang:n,strings:r}=t.texts,{card:o}=t.key,i=d=>p`<ul>${d.map(u=>p`<li>${u}</li>`)}</ul>`,a=o.status==="validated"?"card_validated":"card_not_validated",c=()=>ne(`${e}-card-${n}.json`,"application/json",`${JSON.stringify(nn(t),null,2)}
`);return p`<section class="ck-self-assessment-card" aria-label=${l(r,"card")}>
    <h4>${l(r,"card")}</h4>
    <p><strong>${o.warning}</strong></p>
    <dl>
      <dt>${l(r,"card_measures")}</dt><dd>${o.measures}</dd>
      <dt>${l(r,"card_limits")}</dt><dd>${i(o.limits)}</dd>
      <dt>${l(r,"card_scoring")}</dt><dd>${i(o.scoring)}</dd>
      <dt>${l(r,"card_sources")}</dt><dd>${i(o.sources)}</dd>
      <dt>${l(r,"card_status")}</dt><dd>${l(r,a)}</dd>
      <dt>${l(r,"card_version")}</dt><dd>${s}</dd>
      <dt>${l(r,"card_licence")}</dt><dd>${o.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${c}>${l(r,"card_download")}</button>
  </section>`}function ms(t,e,s){return p`<section class="ck-self-assessment-result" aria-labelledby="${s}-result">
    <h3 id="${s}-result" tabindex="-1" data-part="result-title">${l(t.texts.strings,"result")}</h3>
    ${Ar(t,e)} ${fs(t,e,s)}
    <div class="ck-self-assessment-columns">
      <div>${_r(t,Ze(t.key,e))}</div>
      ${Tr(t)}
    </div>
  </section>`}function qe({texts:t},e){return l(t.strings,`occasion_${e}`)}function Er(t,e,s,n){let{id:r,version:o,lang:i}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:i,occasion:s,date:n,answers:e,scores:Ze(t.key,e),card:nn(t)}}function Rr({texts:t},e,s,n){let{id:r,version:o,items:i,strings:a}=t;return[["instrument","version","occasion","date","item","text","answer"].map(d=>l(a,`column_${d}`)),...i.map(({id:d,text:u})=>[r,o,s,n,d,u,e[d]??""])]}function gs({content:t,answers:e,occasion:s},n,r){let{id:o,lang:i,strings:a}=t.texts,c=new Date().toISOString().slice(0,10),d=`${o}-${s}-${c}.${n}`;if(n==="json"){let u=Er(t,e,s,c);ne(d,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Rr(t,e,s,c);ne(d,"text/csv",lt(u,dt(i)))}r.tell(l(a,"downloaded",{file:d}))}function hs(t){let e=t.slice(0,8).map(s=>s.length>24?`${s.slice(0,24)}…`:s);return t.length>e.length?[...e,"…"]:e}function Cr({content:t,reading:e,refused:s,tabKept:n,tabLost:r}){let{strings:o}=t.texts,i=[...new Set([...e.refused,...s.filter(Boolean)])];return[...n?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...hs(e.otherVersions).map(c=>l(o,"storage_other_version",{version:c})),...i.length>0?[l(o,"storage_refused",{items:hs(i).join(", ")})]:[]].map(c=>p`<p class="ck-notice">${c}</p>`)}function Or({content:t,reading:e},s){let{strings:n,lang:r}=t.texts;return e.records.length===0?h:p`<h4>${l(n,"records")}</h4>
    <p>${l(n,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${e.records.map(o=>{let i=qe(t,o.occasion);return p`<li>
          <span>${l(n,"record",{occasion:i,date:ie(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(n,"record_use_label",{occasion:i})}
            @click=${()=>s.use(o)}
          >${l(n,"record_use")}</button>
        </li>`})}
    </ul>
    ${Mr(t,e.records)}`}function Mr(t,e){if(e.length<2)return h;let{strings:s}=t.texts,n=e.map(r=>Ze(t.key,r.answers));return p`<h4>${l(s,"compare_title")}</h4>
    <p>${l(s,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${l(s,"subscale")}</th>
            ${e.map(r=>p`<th scope="col">${qe(t,r.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((r,o)=>p`<tr>
              <th scope="row">${r.label}</th>
              ${n.map(i=>p`<td>${tn(t,i[o]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function $s(t,e){let{content:s,uid:n,occasion:r,host:o,erasing:i}=t,{strings:a}=s.texts,c=d=>{let{value:u}=d.target;We(u)&&e.setOccasion(u)};return p`<section class="ck-self-assessment-mine" aria-labelledby="${n}-mine">
    <h3 id="${n}-mine">${l(a,"mine")}</h3>
    <p>${l(a,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Cr(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${l(a,"occasion")}</legend>
      ${Ae.map(d=>p`<label
          ><input
            type="radio"
            name="${n}-occasion"
            data-part="occasion"
            value=${d}
            .checked=${d===r}
            @change=${c}
          /><span>${qe(s,d)}</span></label
        >`)}
    </fieldset>
    ${z(n,a,"save",e.save)}
    ${z(n,a,"download_json",()=>gs(t,"json",e))}
    ${z(n,a,"download_csv",()=>gs(t,"csv",e))}
    ${z(n,a,"print",e.print)}
    ${z(n,a,"erase",e.askErase)}
    ${i?de(a,e.cancelErase,e.erase):h}
    ${Or(t,e)}
  </section>`}function bs(t,e){let s=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],n=a=>{for(let c of t.querySelectorAll("[data-clear]")){let d=a[c.dataset.clear??""]===void 0;d&&c===document.activeElement&&t.querySelector(`input[data-item="${c.dataset.clear}"]`)?.focus(),c.hidden=d}},r=({target:a})=>{a instanceof HTMLInputElement&&a.dataset.item&&e(a.dataset.item,Number(a.value))},o=a=>{let c=a.target.closest("[data-clear]");c?.dataset.clear&&e(c.dataset.clear,void 0)},i=a=>a.preventDefault();return t.addEventListener("change",r),t.addEventListener("click",o),t.addEventListener("submit",i),{show(a){for(let c of s())c.checked=a[c.dataset.item??""]===Number(c.value);n(a)},stop(){t.removeEventListener("change",r),t.removeEventListener("click",o),t.removeEventListener("submit",i)}}}function ys(t){let e={};for(let s of t.querySelectorAll("input[data-item]:checked"))!s.defaultChecked&&s.dataset.item&&(e[s.dataset.item]=Number(s.value));return e}var sn=1;function Nr(t){return!W(t)||t.format!==sn||!Array.isArray(t.records)?null:t.records.every(W)?{format:sn,records:t.records}:null}function rn({id:t},e){return new Me("self-assessment",t,Nr,e)}function on(t,e=Oe){let s={records:[],corrupt:!1,otherVersions:[],refused:[]},n=rn(t,e).read();if(n.state==="corrupt")return{...s,corrupt:!0};if(n.state!=="kept")return s;let r=new Map,o=new Set,i=new Set;for(let{version:a,occasion:c,saved:d,answers:u}of n.value.records)if(typeof a=="string"&&a!==t.version)o.add(a);else if(typeof a!="string"||typeof d!="string"||!We(c))s.corrupt=!0;else{let f=je(t,u);for(let[g]of f.problems)g?i.add(g):s.corrupt=!0;r.set(c,{version:a,occasion:c,saved:d,answers:f.answers})}return{...s,records:Ae.flatMap(a=>r.get(a)??[]),otherVersions:[...o],refused:[...i]}}function ks(t,e,s=Oe){let n=rn(t,s),r=n.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],i=o.filter(c=>c.occasion!==e.occasion||c.version!==e.version),a=n.write({format:sn,records:[...i,{...e}]});return a==="ok"&&i.length<o.length?"replaced":a}function vs(t,e=Oe){return rn(t,e).erase()}var ws=({model:t,el:e,host:s})=>{let n=t.get("_texts"),r={texts:n,key:t.get("_key")},{strings:o}=n,i=e.dataset.ckUid??"",a=n.items.length,c=k=>e.querySelector(`[data-part="${k}"]`),d=c("live"),u=c("progress");if(!d||!u)throw new Error("The self-assessment's form is not in the page.");let f=!1,g=!1,$="",y=on(n),w=je(n,t.get("answers")).problems.map(([k])=>k),b=t.get("tab_lost")===!0||w.includes(""),R=()=>je(n,t.get("answers")).answers,L=()=>{let k=t.get("occasion");return We(k)?k:"before"},_=k=>{t.set("answers",je(n,k).answers),t.save_changes()},x=k=>{$=k,T()},D={setOccasion(k){t.set("occasion",k),t.save_changes()},save(){let k=R();if(Object.keys(k).length===0)return x(l(o,"save_nothing"));let A=L(),M=new Date().toISOString(),q=ks(n,{version:n.version,occasion:A,saved:M,answers:k}),m={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[q];x(l(o,m,{occasion:qe(r,A)}))},askErase(){g=!0,T(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){g=!1,T(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let k=vs(n);g=!1,f=!1;for(let A of e.querySelectorAll('input:not([data-item]):not([data-part="occasion"])'))A.checked=!1;t.set("occasion",Ae[0]),_({}),x(l(o,k==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Ee(e),use(k){t.set("occasion",k.occasion),_(k.answers),x(l(o,"record_used",{occasion:qe(r,k.occasion)}))},tell:x},B=()=>{f=!0;let k=Object.keys(R()).length;x(l(o,"result_ready",{answered:k,total:a})),e.querySelector('[data-part="result-title"]')?.focus()};function T(){let k=R(),A=Object.keys(k).length,M=l(o,"progress",{answered:A,total:a});J(p`<div class="ck-self-assessment-progress">
        <progress max=${a} value=${A} aria-label=${l(o,"progress_label")}></progress>
        <span>${M}</span>
      </div>`,u),J(p`<p class="ck-self-assessment-count">${M}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${B}>
          ${l(o,"show_result")}
        </button>
        <p role="status" class="ck-status">${$}</p>
        ${f?ms(r,k,i):h}
        ${$s({content:r,host:s,uid:i,answers:k,occasion:L(),reading:y,refused:w,erasing:g,tabKept:(t.get("tab")??"ok")==="ok",tabLost:b},D)}`,d)}let C=bs(e,(k,A)=>{let{[k]:M,...q}=R();_(A===void 0?q:{...q,[k]:A})}),E=()=>{C.show(R()),$=f?l(o,"result_updated"):"",T()},I=ys(e);Object.keys(I).length>0&&_({...R(),...I}),t.on("change:answers",E),t.on("change:occasion",T),t.on("change:tab",T);let v=ht(()=>{y=on(n),T()});return C.show(R()),T(),e.dataset.ckReady="",()=>{t.off("change:answers",E),t.off("change:occasion",T),t.off("change:tab",T),v(),C.stop()}};var xs={"case-classifier":On,"case-practice":ss,quiz:cs,"self-assessment":ws};var Ss=0;function Lr({model:t,el:e}){let s=String(t.get("_kind")),n=xs[s];if(!n)throw new Error(`There is no widget "${s}" in this version of coprod_kit.`);Ss+=1;let r=document.createElement("div");r.className="ck-widget ck-notebook",r.dataset.ckUid=`ck-view-${Ss}`,r.innerHTML=String(t.get("_html")).replaceAll("ck-uid",r.dataset.ckUid),e.replaceChildren(r);let o=[n({model:t,el:r,host:"notebook"}),kn(r),vn(r)];return()=>{for(let i of o)i()}}var xc={render:Lr};export{xc as default};
