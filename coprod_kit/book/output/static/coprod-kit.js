/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var ot=t=>{throw TypeError(t)};var He=(t,e,n)=>e.has(t)||ot("Cannot "+n);var E=(t,e,n)=>(He(t,e,"read from private field"),n?n.call(t):e.get(t)),I=(t,e,n)=>e.has(t)?ot("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),te=(t,e,n,s)=>(He(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),Ie=(t,e,n)=>(He(t,e,"access private method"),n);var je="coprod-kit/appearance",an="(prefers-color-scheme: dark)";function qe(t){return t==="auto"||t==="light"||t==="dark"}function it(){try{let t=localStorage.getItem(je);return qe(t)?t:"auto"}catch{return"auto"}}function at(t){try{t==="auto"?localStorage.removeItem(je):localStorage.setItem(je,t)}catch{}}function Be(t){let e={auto:an,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function ct(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=it();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;Be(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";qe(s)&&(at(s),Be(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function lt(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let r=n.target,o=r instanceof Element&&r.closest(".ck-menu-panel a")!==null;s.open&&(o||!s.contains(r))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}ct();lt();var P,V,ke=class{constructor(e){I(this,P,new Map);I(this,V,new Map);for(let[n,s]of Object.entries(e))E(this,P).set(n,s)}get(e){return E(this,P).get(e)}set(e,n){if(!cn(E(this,P).get(e),n)){E(this,P).set(e,n);for(let s of[...E(this,V).get(`change:${e}`)??[]])s()}}on(e,n){let s=E(this,V).get(e)??new Set;E(this,V).set(e,s.add(n))}off(e,n){for(let[s,r]of E(this,V))e&&e!==s||(n?r.delete(n):r.clear())}save_changes(){}};P=new WeakMap,V=new WeakMap;function cn(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var F,we=class{constructor(e){I(this,F);te(this,F,e)}read(e){let n;try{n=E(this,F).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=E(this,F).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return E(this,F).call(this).removeItem(e),"ok"}catch{return"blocked"}}};F=new WeakMap;var ue=new we(()=>window.sessionStorage),ne=new we(()=>window.localStorage);function L(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Pe=globalThis,ut=t=>t,Ae=Pe.trustedTypes,dt=Ae?Ae.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ve="$lit$",q=`lit$${Math.random().toFixed(9).slice(2)}$`,Fe="?"+q,ln=`<${Fe}>`,W=document,pe=()=>W.createComment(""),me=t=>t===null||typeof t!="object"&&typeof t!="function",Ue=Array.isArray,$t=t=>Ue(t)||typeof t?.[Symbol.iterator]=="function",De=`[ 	
\f\r]`,de=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,mt=/>/g,U=RegExp(`>|${De}(?:([^\\s"'>=/]+)(${De}*=${De}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,gt=/"/g,yt=/^(?:script|style|textarea|title)$/i,ze=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),f=ze(1),K=ze(2),Pn=ze(3),j=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),ht=new WeakMap,z=W.createTreeWalker(W,129);function vt(t,e){if(!Ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return dt!==void 0?dt.createHTML(e):e}var bt=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",a=de;for(let c=0;c<n;c++){let i=t[c],u,d,p=-1,g=0;for(;g<i.length&&(a.lastIndex=g,d=a.exec(i),d!==null);)g=a.lastIndex,a===de?d[1]==="!--"?a=pt:d[1]!==void 0?a=mt:d[2]!==void 0?(yt.test(d[2])&&(r=RegExp("</"+d[2],"g")),a=U):d[3]!==void 0&&(a=U):a===U?d[0]===">"?(a=r??de,p=-1):d[1]===void 0?p=-2:(p=a.lastIndex-d[2].length,u=d[1],a=d[3]===void 0?U:d[3]==='"'?gt:ft):a===gt||a===ft?a=U:a===pt||a===mt?a=de:(a=U,r=void 0);let v=a===U&&t[c+1].startsWith("/>")?" ":"";o+=a===de?i+ln:p>=0?(s.push(u),i.slice(0,p)+Ve+i.slice(p)+q+v):i+q+(p===-2?c:v)}return[vt(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},fe=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,c=e.length-1,i=this.parts,[u,d]=bt(e,n);if(this.el=t.createElement(u,s),z.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=z.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Ve)){let g=d[a++],v=r.getAttribute(p).split(q),S=/([.?@])?(.*)/.exec(g);i.push({type:1,index:o,name:S[2],strings:v,ctor:S[1]==="."?xe:S[1]==="?"?Se:S[1]==="@"?Ee:Q}),r.removeAttribute(p)}else p.startsWith(q)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(yt.test(r.tagName)){let p=r.textContent.split(q),g=p.length-1;if(g>0){r.textContent=Ae?Ae.emptyScript:"";for(let v=0;v<g;v++)r.append(p[v],pe()),z.nextNode(),i.push({type:2,index:++o});r.append(p[g],pe())}}}else if(r.nodeType===8)if(r.data===Fe)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(q,p+1))!==-1;)i.push({type:7,index:o}),p+=q.length-1}o++}}static createElement(e,n){let s=W.createElement("template");return s.innerHTML=e,s}};function G(t,e,n=t,s){if(e===j)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=me(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=G(t,r._$AS(t,e.values),r,s)),e}var _e=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??W).importNode(n,!0);z.currentNode=r;let o=z.nextNode(),a=0,c=0,i=s[0];for(;i!==void 0;){if(a===i.index){let u;i.type===2?u=new se(o,o.nextSibling,this,e):i.type===1?u=new i.ctor(o,i.name,i.strings,this,e):i.type===6&&(u=new Te(o,this,e)),this._$AV.push(u),i=s[++c]}a!==i?.index&&(o=z.nextNode(),a++)}return z.currentNode=W,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},se=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=G(this,e,n),me(e)?e===$||e==null||e===""?(this._$AH!==$&&this._$AR(),this._$AH=$):e!==this._$AH&&e!==j&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$t(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==$&&me(this._$AH)?this._$AA.nextSibling.data=e:this.T(W.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=fe.createElement(vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new _e(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(e){let n=ht.get(e.strings);return n===void 0&&ht.set(e.strings,n=new fe(e)),n}k(e){Ue(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(pe()),this.O(pe()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ut(e).nextSibling;ut(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Q=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=$,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=$}_$AI(e,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)e=G(this,e,n,0),a=!me(e)||e!==this._$AH&&e!==j,a&&(this._$AH=e);else{let c=e,i,u;for(e=o[0],i=0;i<o.length-1;i++)u=G(this,c[s+i],n,i),u===j&&(u=this._$AH[i]),a||=!me(u)||u!==this._$AH[i],u===$?e=$:e!==$&&(e+=(u??"")+o[i+1]),this._$AH[i]=u}a&&!r&&this.j(e)}j(e){e===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},xe=class extends Q{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===$?void 0:e}},Se=class extends Q{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==$)}},Ee=class extends Q{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=G(this,e,n,0)??$)===j)return;let s=this._$AH,r=e===$&&s!==$||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==$&&(s===$||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Te=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){G(this,e)}},kt={M:Ve,P:q,A:Fe,C:1,L:bt,R:_e,D:$t,V:G,I:se,H:Q,N:Se,U:Ee,B:xe,F:Te},un=Pe.litHtmlPolyfillSupport;un?.(fe,se),(Pe.litHtmlVersions??=[]).push("3.3.3");var B=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new se(e.insertBefore(pe(),o),o,void 0,n??{})}return r._$AI(t),r};function We(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var dn={en:"en-GB",fr:"fr-FR"};function Ge(t){return dn[t]??t}function Re(t,e){return new Intl.NumberFormat(Ge(e),{maximumFractionDigits:1}).format(t)}function wt(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ge(e),{dateStyle:"long"}).format(n)}function re(t,e){return new Intl.ListFormat(Ge(e),{type:"conjunction"}).format(t)}function l(t,e,n){return We(t[e]??e,n)}function At(t){return e=>{e.detail<2&&t()}}function D(t,e,n,s){return f`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function Me(t,e,n){return f`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
    <p>${l(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${l(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${l(t,"erase_confirm")}
    </button>
  </div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var J={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_t=t=>(...e)=>({_$litDirective$:t,values:e}),Oe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Kn}=kt;var xt=t=>t.strings===void 0;var pn={},St=(t,e=pn)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Et=_t(class extends Oe{constructor(t){if(super(t),t.type!==J.PROPERTY&&t.type!==J.ATTRIBUTE&&t.type!==J.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!xt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===j||e===$)return e;let n=t.element,s=t.name;if(t.type===J.PROPERTY){if(e===n[s])return j}else if(t.type===J.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return j}else if(t.type===J.ATTRIBUTE&&n.getAttribute(s)===e+"")return j;return St(t),e}});function mn({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let a=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return f`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${a||$}
  >
    <legend>${e}</legend>
    ${n?f`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:$}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function Tt(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return mn(t,n.map(({id:a,text:c})=>f`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${a}
          .checked=${Et(s===a)}
          ?disabled=${o&&s!==a}
          @change=${()=>r(a)}
        /><span>${c}</span>
      </label>`))}var oe=["sure","fairly","guess"];var Le=500;function fn(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function Qe(t,e){if(!L(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,a]of Object.entries(e)){let c=t.find(({id:u})=>u===o),i=c?fn(c,a):"unknown-question";typeof i=="string"?s.push([o,i]):i.length>0&&n.set(o,i)}let r={};for(let{id:o}of t){let a=n.get(o);a&&(r[o]=a)}return{choices:r,problems:s}}function Ke({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function Rt(t,e,n){let s=t.filter(({id:a})=>e[a]),r=a=>({right:a.filter(c=>Ke(c,e[c.id]??[]).state==="right").length,of:a.length}),o=oe.map(a=>[a,r(s.filter(({id:c})=>n[c]===a))]);return{first:r(s),byConfidence:o.filter(([,{of:a}])=>a>0)}}function Mt(t,e,n,{spec:s,uid:r},o){let{strings:a,lang:c}=s,{id:i,kind:u,right:d}=e,p=[...t.querySelectorAll("fieldset input")],g=t.querySelector("details"),v=t.querySelector('[data-part="live"]');if(!g||!v)throw new Error("A question is not whole in the page.");let S=p.map(A=>{let y=document.createElement("small");return y.className="ck-quiz-mark",A.parentElement?.append(y),y}),C=g.querySelector(".ck-quiz-own"),N=t.querySelector(".ck-quiz-line"),R=!1;g.querySelector("summary")?.addEventListener("click",()=>{g.classList.toggle("ck-quiz-opened",!g.open)}),t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(i,p.filter(A=>A.checked).map(A=>A.value))});let H=(A,y)=>f`${u==="explain"?f`<label class="ck-quiz-reason ${A.reasons[i]?"":"ck-quiz-blank"}"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${Le}
              .value=${A.reasons[i]??""}
              ?readonly=${y}
              @change=${k=>o.why(i,k.target.value)}
            ></textarea>
          </label>`:$}${Tt({name:`${r}-${i}-confidence`,legend:l(a,"confidence"),choices:oe.map(k=>({id:k,text:l(a,`confidence_${k}`)})),value:A.confidence[i],change:k=>k&&o.sure(i,k),locked:A.first[i]!==void 0,inline:!0})}`;return{draw(A,y){let k=A.answers[i]??[],b=A.checked.includes(i),M=Ke(e,k).state,m=String(A.first[i])===String(k),w=M!=="right"&&m&&A.confidence[i]==="sure";p.forEach((x,O)=>{let ee=k.includes(x.value),le=d.includes(x.value);x.checked=ee,x.disabled=b&&!ee,x.parentElement?.classList.toggle("ck-quiz-key",b&&le),x.parentElement?.classList.toggle("ck-quiz-other",b&&ee&&!le);let sn=[...le?["mark_right"]:[],...ee?["mark_chosen"]:[]],rn=S[O];rn.textContent=b?sn.map(on=>l(a,on)).join(", "):""});for(let x of g.querySelectorAll("[data-option]")){let O=x.dataset.option??"";x.hidden=!(w||k.includes(O)||d.includes(O))}C&&(C.hidden=!A.reasons[i],B(f`<strong>${l(a,"own_reason")}</strong> ${A.reasons[i]}`,C)),g.hidden=!b,b!==R&&(g.open=b,g.classList.remove("ck-quiz-opened")),R=b,N&&(N.hidden=!!A.reasons[i]);let _=l(a,`state_${M}`,{right:re([...d],c)}),h=b?"again":"check";B(f`${H(A,b)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${b?"":"ck-button-primary"}"
            data-action=${h}
            @click=${At(()=>o[h](i))}
          >${l(a,b?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${b?M:$}>${b?f`${_}${w?` ${l(a,"sure_and_not")}`:""}`:y}</p></div>`,v)},focus(){p[0]?.focus()}}}var Je=["answers","first","confidence","reasons","checked"];function Ot(t,e,n){let s=new Map(Object.entries(L(e)?e:{})),r={};for(let{id:o}of t){let a=n(s.get(o));a&&(r[o]=a)}return r}function Lt(t,e){let n=Qe(e,t.get("answers")).choices,s=t.get("checked"),r=oe;return{answers:n,first:Qe(e,t.get("first")).choices,confidence:Ot(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:Ot(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,Le):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var Ct=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,questions:o}=s,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let i=()=>Lt(t,o),u=!1,d="",p={},g=!1,v=m=>{g=!0;for(let[w,_]of Object.entries(m))t.set(w,_);g=!1,t.save_changes(),k()},S=(m,w)=>Object.fromEntries(Object.entries(m).filter(([_])=>_!==w)),C={choose(m,w){let{answers:_,checked:h}=i();if(p=S(p,m),h.includes(m))return k();v({answers:{...S(_,m),...w.length>0&&{[m]:w}},checked:h})},sure:(m,w)=>v({confidence:{...i().confidence,[m]:w}}),why:(m,w)=>v({reasons:{...S(i().reasons,m),...w.trim()&&{[m]:w}}}),check(m){let{answers:w,first:_,checked:h}=i(),x=w[m];d="",p={...p,[m]:x?"":l(r,"nothing")},x?v({first:{[m]:x,..._},checked:[...h,m]}):k()},again(m){let{answers:w,checked:_}=i();v({checked:_.filter(h=>h!==m),answers:S(w,m)}),N.get(m)?.focus()}},N=new Map(o.map((m,w)=>{let _=e.querySelector(`[data-question="${m.id}"]`);if(!_)throw new Error(`The question ${m.id} is not in the page.`);return[m.id,Mt(_,m,w+1,{spec:s,uid:a},C)]})),R=m=>c.querySelector(`[data-action="${m}"]`)?.focus(),H=m=>{u=m,d="",k(),R(m?"erase_cancel":"erase")},A=()=>{u=!1,p={},d=l(r,"erased"),v({answers:{},first:{},confidence:{},reasons:{},checked:[]}),R("erase")},y=({first:m,confidence:w})=>{let _=Rt(o,m,w),h=t.get("tab")??"ok";B(f`${_.first.of>0?f`<div class="ck-quiz-summary"><p>${l(r,"first_try",{..._.first,count:o.length})}</p>
            ${_.byConfidence.length>0?f`<p>${l(r,"mirror_title")}</p><ul>${_.byConfidence.map(([x,O])=>f`<li>${l(r,"mirror",{confidence:l(r,`confidence_${x}`),...O})}</li>`)}</ul>`:$}</div>`:$}
        ${t.get("tab_lost")===!0?f`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:$}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):h==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        ${D(a,r,"erase",()=>H(!0))}
        ${u?Me(r,()=>H(!1),A):$}
        <p role="status" class="ck-status">${d}</p>`,c)};function k(){if(g)return;let m=i();for(let[w,_]of N)_.draw(m,p[w]??"");y(m)}let b=m=>m.preventDefault();e.addEventListener("submit",b);let M={};for(let{id:m}of o){let w=e.querySelectorAll(`[data-question="${m}"] input`),_=[...w].filter(({checked:h})=>h);[...w].some(h=>h.checked!==h.defaultChecked)&&(M[m]=_.map(({value:h})=>h))}Object.keys(M).length>0&&v({answers:{...i().answers,...M}});for(let m of[...Je,"tab"])t.on(`change:${m}`,k);return k(),e.dataset.ckReady="",()=>{for(let m of[...Je,"tab"])t.off(`change:${m}`,k);e.removeEventListener("submit",b)}};function Nt(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}var Ye=new Set,Y,ge,X,he,Xe,Ce=class{constructor(e,n,s,r=ne){I(this,he);I(this,Y);I(this,ge);I(this,X);te(this,Y,`coprod-kit/${e}/${n}`),te(this,ge,s),te(this,X,r)}read(){let e=E(this,X).read(E(this,Y));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=E(this,ge).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return Ie(this,he,Xe).call(this,E(this,X).write(E(this,Y),e))}erase(){return Ie(this,he,Xe).call(this,E(this,X).remove(E(this,Y)))}};Y=new WeakMap,ge=new WeakMap,X=new WeakMap,he=new WeakSet,Xe=function(e){for(let n of Ye)n();return e};function Ht(t){Ye.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ye.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function It(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let i={};for(let u of n())u.checked&&u.dataset.item&&(i[u.dataset.item]=Number(u.value));return i},r=i=>{for(let u of t.querySelectorAll("[data-clear]")){let d=i[u.dataset.clear??""]===void 0;d&&u===document.activeElement&&t.querySelector(`input[data-item="${u.dataset.clear}"]`)?.focus(),u.hidden=d}},o=i=>{let u=i.target;u instanceof HTMLInputElement&&u.dataset.item&&e(s())},a=i=>{let u=i.target.closest("[data-clear]");if(u){for(let d of n())d.dataset.item===u.dataset.clear&&(d.checked=!1);e(s())}},c=i=>i.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",a),t.addEventListener("submit",c),{show(i){for(let u of n())u.checked=i[u.dataset.item??""]===Number(u.value);r(i)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",a),t.removeEventListener("submit",c)}}}function jt(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function $e(t,e){t.set("answers",{...e}),t.save_changes()}function ye(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function qt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function Bt(t){return t==="fr"?";":","}var Z=["before","after","looking-back"];function ie(t){return Z.includes(t)}function ae(t){return t.sections.flatMap(e=>[...e.items])}function ve(t,e){if(!L(e))return{answers:{},problems:[["","not-answers"]]};let n=ae(t).map(u=>u.id),{minimum:s,maximum:r,step:o}=t.scale,a=[],c=new Map;for(let[u,d]of Object.entries(e))if(!n.includes(u))a.push([u,"unknown-item"]);else{if(d==null)continue;typeof d!="number"||!Number.isFinite(d)?a.push([u,"not-a-number"]):!Number.isInteger(d)||d<s||d>r?a.push([u,"off-scale"]):(d-s)%o!==0?a.push([u,"off-scale"]):c.set(u,d+0)}let i={};for(let u of n){let d=c.get(u);d!==void 0&&(i[u]=d)}return{answers:i,problems:a}}function Ne(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function be(t,e){return t.subscales.map(n=>Ne(n,e))}function Dt(t,e,n){let s=t.subscales.filter(c=>c.family===e).map(c=>Ne(c,n)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:c})=>c)),o=Math.min(...s.map(({mean:c})=>c)),a=c=>s.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:e,highest:a(r),lowest:r===o?[]:a(o)}}function Pt(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>Dt(t,r,e)??[]),firstStep:Dt(t,s.family,e)?.lowest[0]??null}}var T={width:92,height:46,gap:10,left:8,inset:10},Vt=44,Ft=T.height+30;function gn(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(c=>c.family===n?.rows),o=s.filter(c=>c.family===n?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(u=>i.items.includes(u)).map(u=>e[u])})));return{rows:r,columns:o,all:a}}function Ut(t,e,n){if(!t.instrument.picture)return $;let{strings:s,lang:r,instrument:o}=t,{rows:a,columns:c,all:i}=gn(t,e),u=l(s,"blank"),d=y=>y===void 0?u:String(y),p=y=>re(y.values.map(d),r),g=y=>{let{mean:k}=Ne(y,e);return k===null?l(s,"not_computed"):Re(k,r)},v=i.map(y=>l(s,"picture_cell",{row:y.row.label,column:y.column.label,values:p(y)})).join(" · "),S=2*T.left+c.length*(T.width+T.gap)-T.gap,C=Vt+a.length*Ft,{minimum:N,maximum:R}=o.scale,H=y=>(o.families[y]??y).toLocaleLowerCase(r),A={minimum:N,maximum:R,rows:H(o.picture?.rows??""),columns:H(o.picture?.columns??"")};return f`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${S} ${C}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${v}</desc>
      ${c.map((y,k)=>{let b=T.left+k*(T.width+T.gap)+T.width/2;return K`<text class="ck-sa-label" x=${b} y="14" text-anchor="middle">${y.label}</text>
          <text class="ck-sa-mean" x=${b} y="31" text-anchor="middle">${g(y)}</text>`})}
      ${a.map((y,k)=>{let b=Vt+k*Ft;return K`<text class="ck-sa-label" x=${T.left} y=${b+14}>${y.label}<tspan class="ck-sa-mean" dx="8">${g(y)}</tspan></text>
          ${c.map((M,m)=>hn(T.left+m*(T.width+T.gap),b+21,i.find(w=>w.row===y&&w.column===M)?.values??[],[N,R],d))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",A)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(y=>f`<th scope="col">${y.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map(y=>f`<tr>
              <th scope="row">${y.label}</th>
              ${i.filter(k=>k.row===y).map(k=>f`<td>${p(k)}</td>`)}
              <td>${g(y)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${c.map(y=>f`<td>${g(y)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function hn(t,e,n,[s,r],o){let a=T.width-2*T.inset,c=T.height/(n.length+1);return K`<rect class="ck-sa-box" x=${t} y=${e} width=${T.width} height=${T.height} rx="6"></rect>
    ${n.map((i,u)=>{let d=e+c*(u+1),p=t+T.inset,g=K`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${d} y2=${d}></line>`;if(i===void 0)return K`${g}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${d+4} text-anchor="middle">${o(i)}</text>`;let v=p+a*(i-s)/(r-s),S=v<p+a/2;return K`${g}<circle class="ck-sa-dot" cx=${v} cy=${d} r="5"></circle>
        <text class="ck-sa-value" x=${S?v+9:v-9} y=${d+4} text-anchor=${S?"start":"end"}>${o(i)}</text>`})}`}function Ze(t,e){return e==null?l(t.strings,"not_computed"):Re(e,t.lang)}function $n(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:a}=Pt(n,e),c=u=>re(u.map(d=>{let p=n.subscales.find(g=>g.id===d);return p?.phrase??p?.label??d}),r),i=n.feedback.first_step;return o.length===0?f`<p>${l(s,"too_few")}</p>`:f`<p>
      ${o.map(({family:u,highest:d,lowest:p})=>{let g=n.feedback.comparisons.find(S=>S.family===u),v=p.length>0?g?.different:g?.same;return f`${We(v??"",{highest:c(d),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function yn(t,e){let{instrument:n,strings:s}=t;return f`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let a=n.subscales.filter(c=>c.family===r);return f`<tbody>
          ${a.length>1?f`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:$}
          ${a.map(c=>{let i=e.find(u=>u.subscale===c.id);return f`<tr>
              <th scope="row">${c.label}</th>
              <td>${Ze(t,i?.mean)}</td>
              <td>${l(s,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function et(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,a=o.map(({id:c,items:i,minimum:u})=>({id:c,items:i,minimum:u}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:a}}function vn(t){let{instrument:e,strings:n}=t,{card:s}=e,r=c=>f`<ul>${c.map(i=>f`<li>${i}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",a=()=>ye(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(et(t),null,2)}
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
    <button type="button" class="ck-button" @click=${a}>${l(n,"card_download")}</button>
  </section>`}function zt(t,e,n){return f`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${$n(t,e)} ${Ut(t,e,n)}
    <div class="ck-sa-columns">
      <div>${yn(t,be(t.instrument,e))}</div>
      ${vn(t)}
    </div>
  </section>`}function ce(t,e){return l(t.strings,`occasion_${e}`)}function bn(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:be(t.instrument,e),card:et(t)}}function kn(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(c=>l(o,`column_${c}`)),...ae(r).map(({id:c,text:i})=>[r.id,r.version,n,s,c,i,e[c]??""])]}function Wt({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),a=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let c=bn(t,e,n,o);ye(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=kn(t,e,n,o);ye(a,"text/csv",qt(c,Bt(t.lang)))}r.told(l(t.strings,"downloaded",{file:a}))}function Gt(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function wn({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,a=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...Gt(e.otherVersions).map(i=>l(o,"storage_other_version",{version:i})),...a.length>0?[l(o,"storage_refused",{items:Gt(a).join(", ")})]:[]].map(i=>f`<p class="ck-notice">${i}</p>`)}function An({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?$:f`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let a=ce(t,o.occasion);return f`<li>
          <span>${l(s,"record",{occasion:a,date:wt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:a})}
            @click=${()=>n.use(o)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${_n(t,e.records)}`}function _n(t,e){if(e.length<2)return $;let{strings:n,instrument:s}=t,r=e.map(o=>be(s,o.answers));return f`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(o=>f`<th scope="col">${ce(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,a)=>f`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>f`<td>${Ze(t,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Qt(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:a}=t,{strings:c}=n,i=u=>{let{value:d}=u.target;ie(d)&&e.setOccasion(d)};return f`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(c,"mine")}</h3>
    <p>${l(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${wn(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Z.map(u=>f`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${u}
            .checked=${u===r}
            @change=${i}
          /><span>${ce(n,u)}</span></label
        >`)}
    </fieldset>
    ${D(s,c,"save",e.save)}
    ${D(s,c,"download_json",()=>Wt(t,"json",e))}
    ${D(s,c,"download_csv",()=>Wt(t,"csv",e))}
    ${D(s,c,"print",e.print)}
    ${D(s,c,"erase",e.askErase)}
    ${a?Me(c,e.cancelErase,e.erase):$}
    ${An(t,e)}
  </section>`}var tt=1;function xn(t){return!L(t)||t.format!==tt||!Array.isArray(t.records)?null:t.records.every(L)?{format:tt,records:t.records}:null}function nt({id:t},e){return new Ce("self-assessment",t,xn,e)}function st(t,e=ne){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=nt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,a=new Set;for(let{version:c,occasion:i,saved:u,answers:d}of s.value.records)if(typeof c=="string"&&c!==t.version)o.add(c);else if(typeof c!="string"||typeof u!="string"||!ie(i))n.corrupt=!0;else{let p=ve(t,d);for(let[g]of p.problems)g?a.add(g):n.corrupt=!0;r.set(i,{version:c,occasion:i,saved:u,answers:p.answers})}return{...n,records:Z.flatMap(c=>r.get(c)??[]),otherVersions:[...o],refused:[...a]}}function Kt(t,e,n=ne){let s=nt(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],a=o.filter(i=>i.occasion!==e.occasion||i.version!==e.version),c=s.write({format:tt,records:[...a,{...e}]});return c==="ok"&&a.length<o.length?"replaced":c}function Jt(t,e=ne){return nt(t,e).erase()}var Yt=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,instrument:o}=s,a=e.dataset.ckUid??"",c=ae(o).length,i=h=>e.querySelector(`[data-part="${h}"]`),u=i("live"),d=i("progress");if(!u||!d)throw new Error("The self-assessment's form is not in the page.");let p=!1,g=!1,v="",S=st(o),C=ve(o,t.get("answers")).problems.map(([h])=>h),N=t.get("tab_lost")===!0||C.includes(""),R=()=>ve(o,t.get("answers")).answers,H=()=>{let h=t.get("occasion");return ie(h)?h:"before"},A=h=>{v=h,b()},y={setOccasion(h){t.set("occasion",h),t.save_changes()},save(){let h=R();if(Object.keys(h).length===0)return A(l(r,"save_nothing"));let x=H(),O=new Date().toISOString(),ee=Kt(o,{version:o.version,occasion:x,saved:O,answers:h}),le={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[ee];A(l(r,le,{occasion:ce(s,x)}))},askErase(){g=!0,b(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){g=!1,b(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let h=Jt(o);g=!1,p=!1;for(let x of e.querySelectorAll("input:checked"))x.name.endsWith("-occasion")||(x.checked=!1);t.set("occasion",Z[0]),$e(t,{}),A(l(r,h==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Nt(e),use(h){t.set("occasion",h.occasion),$e(t,h.answers),A(l(r,"record_used",{occasion:ce(s,h.occasion)}))},told:A},k=()=>{p=!0;let h=Object.keys(R()).length;A(l(r,"result_ready",{answered:h,total:c})),e.querySelector('[data-part="result-title"]')?.focus()};function b(){let h=R(),x=Object.keys(h).length,O=l(r,"progress",{answered:x,total:c});B(f`<div class="ck-sa-progress">
        <progress max=${c} value=${x} aria-label=${l(r,"progress_label")}></progress>
        <span>${O}</span>
      </div>`,d),B(f`<p class="ck-sa-count">${O}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${k}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${v}</p>
        ${p?zt(s,h,a):$}
        ${Qt({spec:s,host:n,uid:a,answers:h,occasion:H(),reading:S,refused:C,erasing:g,tabKept:(t.get("tab")??"ok")==="ok",tabLost:N},y)}`,u)}let M=It(e,h=>$e(t,h)),m=()=>{M.show(R()),v=p?l(r,"result_updated"):"",b()},w=jt(e);Object.keys(w).length>0&&$e(t,{...R(),...w}),t.on("change:answers",m),t.on("change:occasion",b),t.on("change:tab",b);let _=Ht(()=>{S=st(o),b()});return M.show(R()),b(),e.dataset.ckReady="",()=>{t.off("change:answers",m),t.off("change:occasion",b),t.off("change:tab",b),_(),M.stop()}};var Xt={quiz:Ct,"self-assessment":Yt};var tn={...Xt},Zt=new Map;function Sn(t){let e=t.querySelector("script.ck-state")?.textContent;return e?JSON.parse(e):null}function rt(t,e){return t.state!=="ok"?null:t.value===void 0?{}:L(t.value)?Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n))):null}function En(t,e){let{id:n,version:s}=e.spec,r=`coprod-kit/tab/${t}/${n}/${s}`,o=Zt.get(r);if(o)return o;let a=ue.read(r),c=Object.keys(e.values),i=new ke({...e.values,...rt(a,c),_spec:e.spec});i.set("tab",a.state==="blocked"?"blocked":"ok"),i.set("tab_lost",a.state!=="blocked"&&rt(a,c)===null),addEventListener("pageshow",p=>{let g=rt(ue.read(r),c);if(!(!p.persisted||g===null||i.get("tab")!=="ok"))for(let[v,S]of Object.entries({...e.values,...g}))i.set(v,S)});let u=()=>Object.fromEntries(c.map(p=>[p,i.get(p)])),d=JSON.stringify(e.values);for(let p of c)i.on(`change:${p}`,()=>{let g=JSON.stringify(u())===d;i.set("tab",g?ue.remove(r):ue.write(r,u()))});return Zt.set(r,i),i}function nn(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?tn[e]:void 0;if(n){t.dataset.ckMounted="";try{let s=Sn(t);s&&n({model:En(e,s),el:t,host:"page"})}catch(s){console.error(s)}}}}var Tn=document.currentScript?.dataset.late?.split(" ")??[];function en(){nn();for(let t of Tn){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(tn,t),nn()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",en):en();})();
