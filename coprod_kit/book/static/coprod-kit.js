/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var ot=t=>{throw TypeError(t)};var He=(t,e,n)=>e.has(t)||ot("Cannot "+n);var S=(t,e,n)=>(He(t,e,"read from private field"),n?n.call(t):e.get(t)),I=(t,e,n)=>e.has(t)?ot("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),ee=(t,e,n,s)=>(He(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),Ie=(t,e,n)=>(He(t,e,"access private method"),n);var je="coprod-kit/appearance",on="(prefers-color-scheme: dark)";function De(t){return t==="auto"||t==="light"||t==="dark"}function it(){try{let t=localStorage.getItem(je);return De(t)?t:"auto"}catch{return"auto"}}function at(t){try{t==="auto"?localStorage.removeItem(je):localStorage.setItem(je,t)}catch{}}function Be(t){let e={auto:on,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function ct(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=it();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;Be(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";De(s)&&(at(s),Be(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function lt(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let r=n.target,o=r instanceof Element&&r.closest(".ck-menu-panel a")!==null;s.open&&(o||!s.contains(r))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}ct();lt();var P,V,be=class{constructor(e){I(this,P,new Map);I(this,V,new Map);for(let[n,s]of Object.entries(e))S(this,P).set(n,s)}get(e){return S(this,P).get(e)}set(e,n){if(!an(S(this,P).get(e),n)){S(this,P).set(e,n);for(let s of[...S(this,V).get(`change:${e}`)??[]])s()}}on(e,n){let s=S(this,V).get(e)??new Set;S(this,V).set(e,s.add(n))}off(e,n){for(let[s,r]of S(this,V))e&&e!==s||(n?r.delete(n):r.clear())}save_changes(){}};P=new WeakMap,V=new WeakMap;function an(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var F,ke=class{constructor(e){I(this,F);ee(this,F,e)}read(e){let n;try{n=S(this,F).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=S(this,F).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return S(this,F).call(this).removeItem(e),"ok"}catch{return"blocked"}}};F=new WeakMap;var le=new ke(()=>window.sessionStorage),te=new ke(()=>window.localStorage);function C(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Pe=globalThis,ut=t=>t,we=Pe.trustedTypes,dt=we?we.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ve="$lit$",D=`lit$${Math.random().toFixed(9).slice(2)}$`,Fe="?"+D,cn=`<${Fe}>`,z=document,de=()=>z.createComment(""),pe=t=>t===null||typeof t!="object"&&typeof t!="function",Ue=Array.isArray,$t=t=>Ue(t)||typeof t?.[Symbol.iterator]=="function",qe=`[ 	
\f\r]`,ue=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,mt=/>/g,U=RegExp(`>|${qe}(?:([^\\s"'>=/]+)(${qe}*=${qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,gt=/"/g,yt=/^(?:script|style|textarea|title)$/i,We=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),g=We(1),K=We(2),qn=We(3),j=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),ht=new WeakMap,W=z.createTreeWalker(z,129);function vt(t,e){if(!Ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return dt!==void 0?dt.createHTML(e):e}var bt=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",a=ue;for(let c=0;c<n;c++){let i=t[c],u,d,p=-1,h=0;for(;h<i.length&&(a.lastIndex=h,d=a.exec(i),d!==null);)h=a.lastIndex,a===ue?d[1]==="!--"?a=pt:d[1]!==void 0?a=mt:d[2]!==void 0?(yt.test(d[2])&&(r=RegExp("</"+d[2],"g")),a=U):d[3]!==void 0&&(a=U):a===U?d[0]===">"?(a=r??ue,p=-1):d[1]===void 0?p=-2:(p=a.lastIndex-d[2].length,u=d[1],a=d[3]===void 0?U:d[3]==='"'?gt:ft):a===gt||a===ft?a=U:a===pt||a===mt?a=ue:(a=U,r=void 0);let b=a===U&&t[c+1].startsWith("/>")?" ":"";o+=a===ue?i+cn:p>=0?(s.push(u),i.slice(0,p)+Ve+i.slice(p)+D+b):i+D+(p===-2?c:b)}return[vt(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},me=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,a=0,c=e.length-1,i=this.parts,[u,d]=bt(e,n);if(this.el=t.createElement(u,s),W.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=W.nextNode())!==null&&i.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Ve)){let h=d[a++],b=r.getAttribute(p).split(D),_=/([.?@])?(.*)/.exec(h);i.push({type:1,index:o,name:_[2],strings:b,ctor:_[1]==="."?_e:_[1]==="?"?xe:_[1]==="@"?Se:Q}),r.removeAttribute(p)}else p.startsWith(D)&&(i.push({type:6,index:o}),r.removeAttribute(p));if(yt.test(r.tagName)){let p=r.textContent.split(D),h=p.length-1;if(h>0){r.textContent=we?we.emptyScript:"";for(let b=0;b<h;b++)r.append(p[b],de()),W.nextNode(),i.push({type:2,index:++o});r.append(p[h],de())}}}else if(r.nodeType===8)if(r.data===Fe)i.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(D,p+1))!==-1;)i.push({type:7,index:o}),p+=D.length-1}o++}}static createElement(e,n){let s=z.createElement("template");return s.innerHTML=e,s}};function G(t,e,n=t,s){if(e===j)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=pe(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=G(t,r._$AS(t,e.values),r,s)),e}var Ae=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??z).importNode(n,!0);W.currentNode=r;let o=W.nextNode(),a=0,c=0,i=s[0];for(;i!==void 0;){if(a===i.index){let u;i.type===2?u=new ne(o,o.nextSibling,this,e):i.type===1?u=new i.ctor(o,i.name,i.strings,this,e):i.type===6&&(u=new Ee(o,this,e)),this._$AV.push(u),i=s[++c]}a!==i?.index&&(o=W.nextNode(),a++)}return W.currentNode=z,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},ne=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=G(this,e,n),pe(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==j&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$t(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&pe(this._$AH)?this._$AA.nextSibling.data=e:this.T(z.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=me.createElement(vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new Ae(r,this),a=o.u(this.options);o.p(n),this.T(a),this._$AH=o}}_$AC(e){let n=ht.get(e.strings);return n===void 0&&ht.set(e.strings,n=new me(e)),n}k(e){Ue(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(de()),this.O(de()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=ut(e).nextSibling;ut(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Q=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=y}_$AI(e,n=this,s,r){let o=this.strings,a=!1;if(o===void 0)e=G(this,e,n,0),a=!pe(e)||e!==this._$AH&&e!==j,a&&(this._$AH=e);else{let c=e,i,u;for(e=o[0],i=0;i<o.length-1;i++)u=G(this,c[s+i],n,i),u===j&&(u=this._$AH[i]),a||=!pe(u)||u!==this._$AH[i],u===y?e=y:e!==y&&(e+=(u??"")+o[i+1]),this._$AH[i]=u}a&&!r&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},_e=class extends Q{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},xe=class extends Q{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},Se=class extends Q{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=G(this,e,n,0)??y)===j)return;let s=this._$AH,r=e===y&&s!==y||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==y&&(s===y||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ee=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){G(this,e)}},kt={M:Ve,P:D,A:Fe,C:1,L:bt,R:Ae,D:$t,V:G,I:ne,H:Q,N:xe,U:Se,B:_e,F:Ee},ln=Pe.litHtmlPolyfillSupport;ln?.(me,ne),(Pe.litHtmlVersions??=[]).push("3.3.3");var B=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new ne(e.insertBefore(de(),o),o,void 0,n??{})}return r._$AI(t),r};function ze(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var un={en:"en-GB",fr:"fr-FR"};function Ge(t){return un[t]??t}function Te(t,e){return new Intl.NumberFormat(Ge(e),{maximumFractionDigits:1}).format(t)}function wt(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ge(e),{dateStyle:"long"}).format(n)}function se(t,e){return new Intl.ListFormat(Ge(e),{type:"conjunction"}).format(t)}function l(t,e,n){return ze(t[e]??e,n)}function At(t){return e=>{e.detail<2&&t()}}function q(t,e,n,s){return g`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${l(e,n)}
    </button>
    <p id="${t}-${n}-text">${l(e,`${n}_text`)}</p>
  </div>`}function Re(t,e,n){return g`<div class="ck-confirm" role="group" aria-label=${l(t,"erase_asked")}>
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
 */var J={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_t=t=>(...e)=>({_$litDirective$:t,values:e}),Me=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Qn}=kt;var xt=t=>t.strings===void 0;var dn={},St=(t,e=dn)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Et=_t(class extends Me{constructor(t){if(super(t),t.type!==J.PROPERTY&&t.type!==J.ATTRIBUTE&&t.type!==J.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!xt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===j||e===y)return e;let n=t.element,s=t.name;if(t.type===J.PROPERTY){if(e===n[s])return j}else if(t.type===J.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return j}else if(t.type===J.ATTRIBUTE&&n.getAttribute(s)===e+"")return j;return St(t),e}});function pn({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let a=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return g`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${a||y}
  >
    <legend>${e}</legend>
    ${n?g`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:y}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function Tt(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return pn(t,n.map(({id:a,text:c})=>g`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${a}
          .checked=${Et(s===a)}
          ?disabled=${o&&s!==a}
          @change=${()=>r(a)}
        /><span>${c}</span>
      </label>`))}var re=["sure","fairly","guess"];var Oe=500;function mn(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function Qe(t,e){if(!C(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,a]of Object.entries(e)){let c=t.find(({id:u})=>u===o),i=c?mn(c,a):"unknown-question";typeof i=="string"?s.push([o,i]):i.length>0&&n.set(o,i)}let r={};for(let{id:o}of t){let a=n.get(o);a&&(r[o]=a)}return{choices:r,problems:s}}function Ke({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function Rt(t,e,n){let s=t.filter(({id:a})=>e[a]),r=a=>({right:a.filter(c=>Ke(c,e[c.id]??[]).state==="right").length,of:a.length}),o=re.map(a=>[a,r(s.filter(({id:c})=>n[c]===a))]);return{first:r(s),byConfidence:o.filter(([,{of:a}])=>a>0)}}function Mt(t,e,n,{spec:s,uid:r},o){let{strings:a,lang:c}=s,{id:i,kind:u,right:d}=e,p=[...t.querySelectorAll("fieldset input")],h=t.querySelector("details"),b=t.querySelector('[data-part="live"]');if(!h||!b)throw new Error("A question is not whole in the page.");let _=p.map(w=>{let R=document.createElement("small");return R.className="ck-quiz-mark",w.parentElement?.append(R),R}),N=h.querySelector(".ck-quiz-own"),H=!1;t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(i,p.filter(w=>w.checked).map(w=>w.value))});let M=(w,R)=>g`${u==="explain"?g`<label class="ck-quiz-reason"
            >${l(a,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${Oe}
              .value=${w.reasons[i]??""}
              ?readonly=${R}
              @change=${$=>o.why(i,$.target.value)}
            ></textarea>
          </label>`:y}${Tt({name:`${r}-${i}-confidence`,legend:l(a,"confidence"),choices:re.map($=>({id:$,text:l(a,`confidence_${$}`)})),value:w.confidence[i],change:$=>$&&o.sure(i,$),locked:w.first[i]!==void 0,inline:!0})}`;return{draw(w,R){let $=w.answers[i]??[],v=w.checked.includes(i),x=Ke(e,$).state,O=String(w.first[i])===String($),m=x!=="right"&&O&&w.confidence[i]==="sure";p.forEach((f,E)=>{let L=$.includes(f.value),ce=d.includes(f.value);f.checked=L,f.disabled=v&&!L,f.parentElement?.classList.toggle("ck-quiz-key",v&&ce),f.parentElement?.classList.toggle("ck-quiz-other",v&&L&&!ce);let Ne=[...ce?["mark_right"]:[],...L?["mark_chosen"]:[]],sn=_[E];sn.textContent=v?Ne.map(rn=>l(a,rn)).join(", "):""});for(let f of h.querySelectorAll("[data-option]")){let E=f.dataset.option??"";f.hidden=!(m||$.includes(E)||d.includes(E))}N&&(N.hidden=!w.reasons[i],B(g`<strong>${l(a,"own_reason")}</strong> ${w.reasons[i]}`,N)),h.hidden=!v,v!==H&&(h.open=v),H=v;let k=l(a,`state_${x}`,{right:se([...d],c)}),A=v?"again":"check";B(g`${M(w,v)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${v?"":"ck-button-primary"}"
            data-action=${A}
            @click=${At(()=>o[A](i))}
          >${l(a,v?"again":"check")}<span class="ck-visually-hidden"> ${l(a,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${v?x:y}>${v?g`${k}${m?` ${l(a,"sure_and_not")}`:""}`:R}</p></div>`,b)},focus(){p[0]?.focus()}}}var Je=["answers","first","confidence","reasons","checked"];function Ot(t,e,n){let s=new Map(Object.entries(C(e)?e:{})),r={};for(let{id:o}of t){let a=n(s.get(o));a&&(r[o]=a)}return r}function Lt(t,e){let n=Qe(e,t.get("answers")).choices,s=t.get("checked"),r=re;return{answers:n,first:Qe(e,t.get("first")).choices,confidence:Ot(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:Ot(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,Oe):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var Ct=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,questions:o}=s,a=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let i=()=>Lt(t,o),u=!1,d="",p={},h=!1,b=m=>{h=!0;for(let[k,A]of Object.entries(m))t.set(k,A);h=!1,t.save_changes(),v()},_=(m,k)=>Object.fromEntries(Object.entries(m).filter(([A])=>A!==k)),N={choose(m,k){let{answers:A,checked:f}=i();if(p=_(p,m),f.includes(m))return v();b({answers:{..._(A,m),...k.length>0&&{[m]:k}},checked:f})},sure:(m,k)=>b({confidence:{...i().confidence,[m]:k}}),why:(m,k)=>b({reasons:{..._(i().reasons,m),...k.trim()&&{[m]:k}}}),check(m){let{answers:k,first:A,checked:f}=i(),E=k[m];d="",p={...p,[m]:E?"":l(r,"nothing")},E?b({first:{[m]:E,...A},checked:[...f,m]}):v()},again(m){let{answers:k,checked:A}=i();b({checked:A.filter(f=>f!==m),answers:_(k,m)}),H.get(m)?.focus()}},H=new Map(o.map((m,k)=>{let A=e.querySelector(`[data-question="${m.id}"]`);if(!A)throw new Error(`The question ${m.id} is not in the page.`);return[m.id,Mt(A,m,k+1,{spec:s,uid:a},N)]})),M=m=>c.querySelector(`[data-action="${m}"]`)?.focus(),w=m=>{u=m,d="",v(),M(m?"erase_cancel":"erase")},R=()=>{u=!1,p={},d=l(r,"erased"),b({answers:{},first:{},confidence:{},reasons:{},checked:[]}),M("erase")},$=({first:m,confidence:k})=>{let A=Rt(o,m,k),f=t.get("tab")??"ok";B(g`${A.first.of>0?g`<div class="ck-quiz-summary"><p>${l(r,"first_try",{...A.first,count:o.length})}</p>
            ${A.byConfidence.length>0?g`<p>${l(r,"mirror_title")}</p><ul>${A.byConfidence.map(([E,L])=>g`<li>${l(r,"mirror",{confidence:l(r,`confidence_${E}`),...L})}</li>`)}</ul>`:y}</div>`:y}
        ${t.get("tab_lost")===!0?g`<p class="ck-quiz-hint">${l(r,"tab_lost")}</p>`:y}
        <p class="ck-quiz-hint">${n==="notebook"?l(r,"mine_notebook"):f==="ok"?l(r,"mine"):l(r,"tab_blocked")}</p>
        ${q(a,r,"erase",()=>w(!0))}
        ${u?Re(r,()=>w(!1),R):y}
        <p role="status" class="ck-status">${d}</p>`,c)};function v(){if(h)return;let m=i();for(let[k,A]of H)A.draw(m,p[k]??"");$(m)}let x=m=>m.preventDefault();e.addEventListener("submit",x);let O={};for(let{id:m}of o){let k=e.querySelectorAll(`[data-question="${m}"] input`),A=[...k].filter(({checked:f})=>f);[...k].some(f=>f.checked!==f.defaultChecked)&&(O[m]=A.map(({value:f})=>f))}Object.keys(O).length>0&&b({answers:{...i().answers,...O}});for(let m of[...Je,"tab"])t.on(`change:${m}`,v);return v(),e.dataset.ckReady="",()=>{for(let m of[...Je,"tab"])t.off(`change:${m}`,v);e.removeEventListener("submit",x)}};function Nt(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}var Ye=new Set,Y,fe,X,ge,Xe,Le=class{constructor(e,n,s,r=te){I(this,ge);I(this,Y);I(this,fe);I(this,X);ee(this,Y,`coprod-kit/${e}/${n}`),ee(this,fe,s),ee(this,X,r)}read(){let e=S(this,X).read(S(this,Y));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=S(this,fe).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return Ie(this,ge,Xe).call(this,S(this,X).write(S(this,Y),e))}erase(){return Ie(this,ge,Xe).call(this,S(this,X).remove(S(this,Y)))}};Y=new WeakMap,fe=new WeakMap,X=new WeakMap,ge=new WeakSet,Xe=function(e){for(let n of Ye)n();return e};function Ht(t){Ye.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ye.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function It(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let i={};for(let u of n())u.checked&&u.dataset.item&&(i[u.dataset.item]=Number(u.value));return i},r=i=>{for(let u of t.querySelectorAll("[data-clear]")){let d=i[u.dataset.clear??""]===void 0;d&&u===document.activeElement&&t.querySelector(`input[data-item="${u.dataset.clear}"]`)?.focus(),u.hidden=d}},o=i=>{let u=i.target;u instanceof HTMLInputElement&&u.dataset.item&&e(s())},a=i=>{let u=i.target.closest("[data-clear]");if(u){for(let d of n())d.dataset.item===u.dataset.clear&&(d.checked=!1);e(s())}},c=i=>i.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",a),t.addEventListener("submit",c),{show(i){for(let u of n())u.checked=i[u.dataset.item??""]===Number(u.value);r(i)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",a),t.removeEventListener("submit",c)}}}function jt(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function he(t,e){t.set("answers",{...e}),t.save_changes()}function $e(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Dt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function Bt(t){return t==="fr"?";":","}var Z=["before","after","looking-back"];function oe(t){return Z.includes(t)}function ie(t){return t.sections.flatMap(e=>[...e.items])}function ye(t,e){if(!C(e))return{answers:{},problems:[["","not-answers"]]};let n=ie(t).map(u=>u.id),{minimum:s,maximum:r,step:o}=t.scale,a=[],c=new Map;for(let[u,d]of Object.entries(e))if(!n.includes(u))a.push([u,"unknown-item"]);else{if(d==null)continue;typeof d!="number"||!Number.isFinite(d)?a.push([u,"not-a-number"]):!Number.isInteger(d)||d<s||d>r?a.push([u,"off-scale"]):(d-s)%o!==0?a.push([u,"off-scale"]):c.set(u,d+0)}let i={};for(let u of n){let d=c.get(u);d!==void 0&&(i[u]=d)}return{answers:i,problems:a}}function Ce(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function ve(t,e){return t.subscales.map(n=>Ce(n,e))}function qt(t,e,n){let s=t.subscales.filter(c=>c.family===e).map(c=>Ce(c,n)).flatMap(({subscale:c,mean:i})=>i===null?[]:[{subscale:c,mean:i}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:c})=>c)),o=Math.min(...s.map(({mean:c})=>c)),a=c=>s.filter(({mean:i})=>i===c).map(({subscale:i})=>i);return{family:e,highest:a(r),lowest:r===o?[]:a(o)}}function Pt(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>qt(t,r,e)??[]),firstStep:qt(t,s.family,e)?.lowest[0]??null}}var T={width:92,height:46,gap:10,left:8,inset:10},Vt=44,Ft=T.height+30;function fn(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(c=>c.family===n?.rows),o=s.filter(c=>c.family===n?.columns),a=r.flatMap(c=>o.map(i=>({row:c,column:i,values:c.items.filter(u=>i.items.includes(u)).map(u=>e[u])})));return{rows:r,columns:o,all:a}}function Ut(t,e,n){if(!t.instrument.picture)return y;let{strings:s,lang:r,instrument:o}=t,{rows:a,columns:c,all:i}=fn(t,e),u=l(s,"blank"),d=$=>$===void 0?u:String($),p=$=>se($.values.map(d),r),h=$=>{let{mean:v}=Ce($,e);return v===null?l(s,"not_computed"):Te(v,r)},b=i.map($=>l(s,"picture_cell",{row:$.row.label,column:$.column.label,values:p($)})).join(" · "),_=2*T.left+c.length*(T.width+T.gap)-T.gap,N=Vt+a.length*Ft,{minimum:H,maximum:M}=o.scale,w=$=>(o.families[$]??$).toLocaleLowerCase(r),R={minimum:H,maximum:M,rows:w(o.picture?.rows??""),columns:w(o.picture?.columns??"")};return g`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${_} ${N}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${l(s,"picture_title")}</title>
      <desc id="${n}-words">${b}</desc>
      ${c.map(($,v)=>{let x=T.left+v*(T.width+T.gap)+T.width/2;return K`<text class="ck-sa-label" x=${x} y="14" text-anchor="middle">${$.label}</text>
          <text class="ck-sa-mean" x=${x} y="31" text-anchor="middle">${h($)}</text>`})}
      ${a.map(($,v)=>{let x=Vt+v*Ft;return K`<text class="ck-sa-label" x=${T.left} y=${x+14}>${$.label}<tspan class="ck-sa-mean" dx="8">${h($)}</tspan></text>
          ${c.map((O,m)=>gn(T.left+m*(T.width+T.gap),x+21,i.find(k=>k.row===$&&k.column===O)?.values??[],[H,M],d))}`})}
    </svg>
    <figcaption>${l(s,"picture_text",R)}</figcaption>
    <details>
      <summary>${l(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map($=>g`<th scope="col">${$.label}</th>`)}
            <th scope="col">${l(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${a.map($=>g`<tr>
              <th scope="row">${$.label}</th>
              ${i.filter(v=>v.row===$).map(v=>g`<td>${p(v)}</td>`)}
              <td>${h($)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${l(s,"score")}</th>
            ${c.map($=>g`<td>${h($)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function gn(t,e,n,[s,r],o){let a=T.width-2*T.inset,c=T.height/(n.length+1);return K`<rect class="ck-sa-box" x=${t} y=${e} width=${T.width} height=${T.height} rx="6"></rect>
    ${n.map((i,u)=>{let d=e+c*(u+1),p=t+T.inset,h=K`<line class="ck-sa-rail" x1=${p} x2=${p+a} y1=${d} y2=${d}></line>`;if(i===void 0)return K`${h}<text class="ck-sa-value ck-sa-blank" x=${p+a/2} y=${d+4} text-anchor="middle">${o(i)}</text>`;let b=p+a*(i-s)/(r-s),_=b<p+a/2;return K`${h}<circle class="ck-sa-dot" cx=${b} cy=${d} r="5"></circle>
        <text class="ck-sa-value" x=${_?b+9:b-9} y=${d+4} text-anchor=${_?"start":"end"}>${o(i)}</text>`})}`}function Ze(t,e){return e==null?l(t.strings,"not_computed"):Te(e,t.lang)}function hn(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:a}=Pt(n,e),c=u=>se(u.map(d=>{let p=n.subscales.find(h=>h.id===d);return p?.phrase??p?.label??d}),r),i=n.feedback.first_step;return o.length===0?g`<p>${l(s,"too_few")}</p>`:g`<p>
      ${o.map(({family:u,highest:d,lowest:p})=>{let h=n.feedback.comparisons.find(_=>_.family===u),b=p.length>0?h?.different:h?.same;return g`${ze(b??"",{highest:c(d),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${l(s,"first_step")}</h4>
      <p>${a&&i.steps[a]||i.otherwise}</p>
    </div>`}function $n(t,e){let{instrument:n,strings:s}=t;return g`<h4>${l(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${l(s,"subscale")}</th>
          <th scope="col">${l(s,"score")}</th>
          <th scope="col">${l(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let a=n.subscales.filter(c=>c.family===r);return g`<tbody>
          ${a.length>1?g`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:y}
          ${a.map(c=>{let i=e.find(u=>u.subscale===c.id);return g`<tr>
              <th scope="row">${c.label}</th>
              <td>${Ze(t,i?.mean)}</td>
              <td>${l(s,"answered_of",{answered:i?.answered??0,of:i?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function et(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,a=o.map(({id:c,items:i,minimum:u})=>({id:c,items:i,minimum:u}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:a}}function yn(t){let{instrument:e,strings:n}=t,{card:s}=e,r=c=>g`<ul>${c.map(i=>g`<li>${i}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",a=()=>$e(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(et(t),null,2)}
`);return g`<section class="ck-sa-card" aria-label=${l(n,"card")}>
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
  </section>`}function Wt(t,e,n){return g`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${l(t.strings,"result")}</h3>
    ${hn(t,e)} ${Ut(t,e,n)}
    <div class="ck-sa-columns">
      <div>${$n(t,ve(t.instrument,e))}</div>
      ${yn(t)}
    </div>
  </section>`}function ae(t,e){return l(t.strings,`occasion_${e}`)}function vn(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:ve(t.instrument,e),card:et(t)}}function bn(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(c=>l(o,`column_${c}`)),...ie(r).map(({id:c,text:i})=>[r.id,r.version,n,s,c,i,e[c]??""])]}function zt({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),a=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let c=vn(t,e,n,o);$e(a,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=bn(t,e,n,o);$e(a,"text/csv",Dt(c,Bt(t.lang)))}r.told(l(t.strings,"downloaded",{file:a}))}function Gt(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function kn({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,a=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[l(o,"tab_blocked")],...r?[l(o,"tab_lost")]:[],...e.corrupt?[l(o,"storage_corrupt")]:[],...Gt(e.otherVersions).map(i=>l(o,"storage_other_version",{version:i})),...a.length>0?[l(o,"storage_refused",{items:Gt(a).join(", ")})]:[]].map(i=>g`<p class="ck-notice">${i}</p>`)}function wn({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?y:g`<h4>${l(s,"records")}</h4>
    <p>${l(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let a=ae(t,o.occasion);return g`<li>
          <span>${l(s,"record",{occasion:a,date:wt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${l(s,"record_use_label",{occasion:a})}
            @click=${()=>n.use(o)}
          >${l(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${An(t,e.records)}`}function An(t,e){if(e.length<2)return y;let{strings:n,instrument:s}=t,r=e.map(o=>ve(s,o.answers));return g`<h4>${l(n,"compare_title")}</h4>
    <p>${l(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${l(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${l(n,"subscale")}</th>
            ${e.map(o=>g`<th scope="col">${ae(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,a)=>g`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>g`<td>${Ze(t,c[a]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Qt(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:a}=t,{strings:c}=n,i=u=>{let{value:d}=u.target;oe(d)&&e.setOccasion(d)};return g`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${l(c,"mine")}</h3>
    <p>${l(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${kn(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${l(c,"occasion")}</legend>
      ${Z.map(u=>g`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${u}
            .checked=${u===r}
            @change=${i}
          /><span>${ae(n,u)}</span></label
        >`)}
    </fieldset>
    ${q(s,c,"save",e.save)}
    ${q(s,c,"download_json",()=>zt(t,"json",e))}
    ${q(s,c,"download_csv",()=>zt(t,"csv",e))}
    ${q(s,c,"print",e.print)}
    ${q(s,c,"erase",e.askErase)}
    ${a?Re(c,e.cancelErase,e.erase):y}
    ${wn(t,e)}
  </section>`}var tt=1;function _n(t){return!C(t)||t.format!==tt||!Array.isArray(t.records)?null:t.records.every(C)?{format:tt,records:t.records}:null}function nt({id:t},e){return new Le("self-assessment",t,_n,e)}function st(t,e=te){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=nt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,a=new Set;for(let{version:c,occasion:i,saved:u,answers:d}of s.value.records)if(typeof c=="string"&&c!==t.version)o.add(c);else if(typeof c!="string"||typeof u!="string"||!oe(i))n.corrupt=!0;else{let p=ye(t,d);for(let[h]of p.problems)h?a.add(h):n.corrupt=!0;r.set(i,{version:c,occasion:i,saved:u,answers:p.answers})}return{...n,records:Z.flatMap(c=>r.get(c)??[]),otherVersions:[...o],refused:[...a]}}function Kt(t,e,n=te){let s=nt(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],a=o.filter(i=>i.occasion!==e.occasion||i.version!==e.version),c=s.write({format:tt,records:[...a,{...e}]});return c==="ok"&&a.length<o.length?"replaced":c}function Jt(t,e=te){return nt(t,e).erase()}var Yt=({model:t,el:e,host:n})=>{let s=t.get("_spec"),{strings:r,instrument:o}=s,a=e.dataset.ckUid??"",c=ie(o).length,i=f=>e.querySelector(`[data-part="${f}"]`),u=i("live"),d=i("progress");if(!u||!d)throw new Error("The self-assessment's form is not in the page.");let p=!1,h=!1,b="",_=st(o),N=ye(o,t.get("answers")).problems.map(([f])=>f),H=t.get("tab_lost")===!0||N.includes(""),M=()=>ye(o,t.get("answers")).answers,w=()=>{let f=t.get("occasion");return oe(f)?f:"before"},R=f=>{b=f,x()},$={setOccasion(f){t.set("occasion",f),t.save_changes()},save(){let f=M();if(Object.keys(f).length===0)return R(l(r,"save_nothing"));let E=w(),L=new Date().toISOString(),ce=Kt(o,{version:o.version,occasion:E,saved:L,answers:f}),Ne={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[ce];R(l(r,Ne,{occasion:ae(s,E)}))},askErase(){h=!0,x(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){h=!1,x(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let f=Jt(o);h=!1,p=!1;for(let E of e.querySelectorAll("input:checked"))E.name.endsWith("-occasion")||(E.checked=!1);t.set("occasion",Z[0]),he(t,{}),R(l(r,f==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Nt(e),use(f){t.set("occasion",f.occasion),he(t,f.answers),R(l(r,"record_used",{occasion:ae(s,f.occasion)}))},told:R},v=()=>{p=!0;let f=Object.keys(M()).length;R(l(r,"result_ready",{answered:f,total:c})),e.querySelector('[data-part="result-title"]')?.focus()};function x(){let f=M(),E=Object.keys(f).length,L=l(r,"progress",{answered:E,total:c});B(g`<div class="ck-sa-progress">
        <progress max=${c} value=${E} aria-label=${l(r,"progress_label")}></progress>
        <span>${L}</span>
      </div>`,d),B(g`<p class="ck-sa-count">${L}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${v}>
          ${l(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${b}</p>
        ${p?Wt(s,f,a):y}
        ${Qt({spec:s,host:n,uid:a,answers:f,occasion:w(),reading:_,refused:N,erasing:h,tabKept:(t.get("tab")??"ok")==="ok",tabLost:H},$)}`,u)}let O=It(e,f=>he(t,f)),m=()=>{O.show(M()),b=p?l(r,"result_updated"):"",x()},k=jt(e);Object.keys(k).length>0&&he(t,{...M(),...k}),t.on("change:answers",m),t.on("change:occasion",x),t.on("change:tab",x);let A=Ht(()=>{_=st(o),x()});return O.show(M()),x(),e.dataset.ckReady="",()=>{t.off("change:answers",m),t.off("change:occasion",x),t.off("change:tab",x),A(),O.stop()}};var Xt={quiz:Ct,"self-assessment":Yt};var tn={...Xt},Zt=new Map;function xn(t){let e=t.querySelector("script.ck-state")?.textContent;return e?JSON.parse(e):null}function rt(t,e){return t.state!=="ok"?null:t.value===void 0?{}:C(t.value)?Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n))):null}function Sn(t,e){let{id:n,version:s}=e.spec,r=`coprod-kit/tab/${t}/${n}/${s}`,o=Zt.get(r);if(o)return o;let a=le.read(r),c=Object.keys(e.values),i=new be({...e.values,...rt(a,c),_spec:e.spec});i.set("tab",a.state==="blocked"?"blocked":"ok"),i.set("tab_lost",a.state!=="blocked"&&rt(a,c)===null),addEventListener("pageshow",p=>{let h=rt(le.read(r),c);if(!(!p.persisted||h===null||i.get("tab")!=="ok"))for(let[b,_]of Object.entries({...e.values,...h}))i.set(b,_)});let u=()=>Object.fromEntries(c.map(p=>[p,i.get(p)])),d=JSON.stringify(e.values);for(let p of c)i.on(`change:${p}`,()=>{let h=JSON.stringify(u())===d;i.set("tab",h?le.remove(r):le.write(r,u()))});return Zt.set(r,i),i}function nn(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?tn[e]:void 0;if(n){t.dataset.ckMounted="";try{let s=xn(t);s&&n({model:Sn(e,s),el:t,host:"page"})}catch(s){console.error(s)}}}}var En=document.currentScript?.dataset.late?.split(" ")??[];function en(){nn();for(let t of En){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(tn,t),nn()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",en):en();})();
