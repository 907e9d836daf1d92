/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var ot=t=>{throw TypeError(t)};var He=(t,e,n)=>e.has(t)||ot("Cannot "+n);var E=(t,e,n)=>(He(t,e,"read from private field"),n?n.call(t):e.get(t)),I=(t,e,n)=>e.has(t)?ot("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),te=(t,e,n,s)=>(He(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),Ie=(t,e,n)=>(He(t,e,"access private method"),n);var je="coprod-kit/appearance",an="(prefers-color-scheme: dark)";function De(t){return t==="auto"||t==="light"||t==="dark"}function it(){try{let t=localStorage.getItem(je);return De(t)?t:"auto"}catch{return"auto"}}function at(t){try{t==="auto"?localStorage.removeItem(je):localStorage.setItem(je,t)}catch{}}function qe(t){let e={auto:an,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function ct(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=it();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;qe(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";De(s)&&(at(s),qe(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function lt(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let r=n.target,o=r instanceof Element&&r.closest(".ck-menu-panel a")!==null;s.open&&(o||!s.contains(r))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}ct();lt();/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Pe=globalThis,dt=t=>t,ke=Pe.trustedTypes,ut=ke?ke.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ve="$lit$",D=`lit$${Math.random().toFixed(9).slice(2)}$`,Fe="?"+D,cn=`<${Fe}>`,F=document,ue=()=>F.createComment(""),pe=t=>t===null||typeof t!="object"&&typeof t!="function",Ue=Array.isArray,$t=t=>Ue(t)||typeof t?.[Symbol.iterator]=="function",Be=`[ 	
\f\r]`,de=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,pt=/-->/g,mt=/>/g,P=RegExp(`>|${Be}(?:([^\\s"'>=/]+)(${Be}*=${Be}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),ft=/'/g,gt=/"/g,yt=/^(?:script|style|textarea|title)$/i,We=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),f=We(1),z=We(2),In=We(3),j=Symbol.for("lit-noChange"),$=Symbol.for("lit-nothing"),ht=new WeakMap,V=F.createTreeWalker(F,129);function vt(t,e){if(!Ue(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return ut!==void 0?ut.createHTML(e):e}var bt=(t,e)=>{let n=t.length-1,s=[],r,o=e===2?"<svg>":e===3?"<math>":"",i=de;for(let c=0;c<n;c++){let a=t[c],l,u,p=-1,g=0;for(;g<a.length&&(i.lastIndex=g,u=i.exec(a),u!==null);)g=i.lastIndex,i===de?u[1]==="!--"?i=pt:u[1]!==void 0?i=mt:u[2]!==void 0?(yt.test(u[2])&&(r=RegExp("</"+u[2],"g")),i=P):u[3]!==void 0&&(i=P):i===P?u[0]===">"?(i=r??de,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?P:u[3]==='"'?gt:ft):i===gt||i===ft?i=P:i===pt||i===mt?i=de:(i=P,r=void 0);let v=i===P&&t[c+1].startsWith("/>")?" ":"";o+=i===de?a+cn:p>=0?(s.push(l),a.slice(0,p)+Ve+a.slice(p)+D+v):a+D+(p===-2?c:v)}return[vt(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},me=class t{constructor({strings:e,_$litType$:n},s){let r;this.parts=[];let o=0,i=0,c=e.length-1,a=this.parts,[l,u]=bt(e,n);if(this.el=t.createElement(l,s),V.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(r=V.nextNode())!==null&&a.length<c;){if(r.nodeType===1){if(r.hasAttributes())for(let p of r.getAttributeNames())if(p.endsWith(Ve)){let g=u[i++],v=r.getAttribute(p).split(D),_=/([.?@])?(.*)/.exec(g);a.push({type:1,index:o,name:_[2],strings:v,ctor:_[1]==="."?Ae:_[1]==="?"?_e:_[1]==="@"?xe:W}),r.removeAttribute(p)}else p.startsWith(D)&&(a.push({type:6,index:o}),r.removeAttribute(p));if(yt.test(r.tagName)){let p=r.textContent.split(D),g=p.length-1;if(g>0){r.textContent=ke?ke.emptyScript:"";for(let v=0;v<g;v++)r.append(p[v],ue()),V.nextNode(),a.push({type:2,index:++o});r.append(p[g],ue())}}}else if(r.nodeType===8)if(r.data===Fe)a.push({type:2,index:o});else{let p=-1;for(;(p=r.data.indexOf(D,p+1))!==-1;)a.push({type:7,index:o}),p+=D.length-1}o++}}static createElement(e,n){let s=F.createElement("template");return s.innerHTML=e,s}};function U(t,e,n=t,s){if(e===j)return e;let r=s!==void 0?n._$Co?.[s]:n._$Cl,o=pe(e)?void 0:e._$litDirective$;return r?.constructor!==o&&(r?._$AO?.(!1),o===void 0?r=void 0:(r=new o(t),r._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=r:n._$Cl=r),r!==void 0&&(e=U(t,r._$AS(t,e.values),r,s)),e}var we=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,r=(e?.creationScope??F).importNode(n,!0);V.currentNode=r;let o=V.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new ne(o,o.nextSibling,this,e):a.type===1?l=new a.ctor(o,a.name,a.strings,this,e):a.type===6&&(l=new Se(o,this,e)),this._$AV.push(l),a=s[++c]}i!==a?.index&&(o=V.nextNode(),i++)}return V.currentNode=F,r}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},ne=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,r){this.type=2,this._$AH=$,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=U(this,e,n),pe(e)?e===$||e==null||e===""?(this._$AH!==$&&this._$AR(),this._$AH=$):e!==this._$AH&&e!==j&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):$t(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==$&&pe(this._$AH)?this._$AA.nextSibling.data=e:this.T(F.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,r=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=me.createElement(vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===r)this._$AH.p(n);else{let o=new we(r,this),i=o.u(this.options);o.p(n),this.T(i),this._$AH=o}}_$AC(e){let n=ht.get(e.strings);return n===void 0&&ht.set(e.strings,n=new me(e)),n}k(e){Ue(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,r=0;for(let o of e)r===n.length?n.push(s=new t(this.O(ue()),this.O(ue()),this,this.options)):s=n[r],s._$AI(o),r++;r<n.length&&(this._$AR(s&&s._$AB.nextSibling,r),n.length=r)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=dt(e).nextSibling;dt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},W=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,r,o){this.type=1,this._$AH=$,this._$AN=void 0,this.element=e,this.name=n,this._$AM=r,this.options=o,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=$}_$AI(e,n=this,s,r){let o=this.strings,i=!1;if(o===void 0)e=U(this,e,n,0),i=!pe(e)||e!==this._$AH&&e!==j,i&&(this._$AH=e);else{let c=e,a,l;for(e=o[0],a=0;a<o.length-1;a++)l=U(this,c[s+a],n,a),l===j&&(l=this._$AH[a]),i||=!pe(l)||l!==this._$AH[a],l===$?e=$:e!==$&&(e+=(l??"")+o[a+1]),this._$AH[a]=l}i&&!r&&this.j(e)}j(e){e===$?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ae=class extends W{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===$?void 0:e}},_e=class extends W{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==$)}},xe=class extends W{constructor(e,n,s,r,o){super(e,n,s,r,o),this.type=5}_$AI(e,n=this){if((e=U(this,e,n,0)??$)===j)return;let s=this._$AH,r=e===$&&s!==$||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,o=e!==$&&(s===$||r);r&&this.element.removeEventListener(this.name,this,s),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Se=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){U(this,e)}},kt={M:Ve,P:D,A:Fe,C:1,L:bt,R:we,D:$t,V:U,I:ne,H:W,N:_e,U:xe,B:Ae,F:Se},ln=Pe.litHtmlPolyfillSupport;ln?.(me,ne),(Pe.litHtmlVersions??=[]).push("3.3.3");var q=(t,e,n)=>{let s=n?.renderBefore??e,r=s._$litPart$;if(r===void 0){let o=n?.renderBefore??null;s._$litPart$=r=new ne(e.insertBefore(ue(),o),o,void 0,n??{})}return r._$AI(t),r};function ze(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,r)=>String(n.get(r)??s))}var dn={en:"en-GB",fr:"fr-FR"};function Ge(t){return dn[t]??t}function Ee(t,e){return new Intl.NumberFormat(Ge(e),{maximumFractionDigits:1}).format(t)}function wt(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(Ge(e),{dateStyle:"long"}).format(n)}function se(t,e){return new Intl.ListFormat(Ge(e),{type:"conjunction"}).format(t)}function d(t,e,n){return ze(t[e]??e,n)}function At(t){return e=>{e.detail<2&&t()}}function B(t,e,n,s){return f`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${d(e,n)}
    </button>
    <p id="${t}-${n}-text">${d(e,`${n}_text`)}</p>
  </div>`}function Te(t,e,n){return f`<div class="ck-confirm" role="group" aria-label=${d(t,"erase_asked")}>
    <p>${d(t,"erase_asked")}</p>
    <button type="button" class="ck-button" data-action="erase_cancel" @click=${e}>
      ${d(t,"erase_cancel")}
    </button>
    <button type="button" class="ck-button" data-action="erase_confirm" @click=${n}>
      ${d(t,"erase_confirm")}
    </button>
  </div>`}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var G={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},_t=t=>(...e)=>({_$litDirective$:t,values:e}),Re=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:Un}=kt;var xt=t=>t.strings===void 0;var un={},St=(t,e=un)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Et=_t(class extends Re{constructor(t){if(super(t),t.type!==G.PROPERTY&&t.type!==G.ATTRIBUTE&&t.type!==G.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!xt(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===j||e===$)return e;let n=t.element,s=t.name;if(t.type===G.PROPERTY){if(e===n[s])return j}else if(t.type===G.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return j}else if(t.type===G.ATTRIBUTE&&n.getAttribute(s)===e+"")return j;return St(t),e}});function pn({name:t,legend:e,hint:n,describedBy:s,inline:r},o){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return f`<fieldset
    class="ck-choices ${r?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||$}
  >
    <legend>${e}</legend>
    ${n?f`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:$}
    <div class="ck-choices-list">${o}</div>
  </fieldset>`}function Tt(t){let{name:e,choices:n,value:s,change:r,locked:o}=t;return pn(t,n.map(({id:i,text:c})=>f`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${Et(s===i)}
          ?disabled=${o&&s!==i}
          @change=${()=>r(i)}
        /><span>${c}</span>
      </label>`))}var re=["sure","fairly","guess"];function N(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var Me=500;function mn(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=[...t.options];if(!n.every(o=>s.includes(o)))return"unknown-option";let r=s.filter(o=>n.includes(o));return r.length>1&&t.kind!=="multiple"?"too-many":r}function Qe(t,e){if(!N(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[o,i]of Object.entries(e)){let c=t.find(({id:l})=>l===o),a=c?mn(c,i):"unknown-question";typeof a=="string"?s.push([o,a]):a.length>0&&n.set(o,a)}let r={};for(let{id:o}of t){let i=n.get(o);i&&(r[o]=i)}return{choices:r,problems:s}}function Ke({right:t},e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(r=>t.includes(r)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function Rt(t,e,n){let s=t.filter(({id:i})=>e[i]),r=i=>({right:i.filter(c=>Ke(c,e[c.id]??[]).state==="right").length,of:i.length}),o=re.map(i=>[i,r(s.filter(({id:c})=>n[c]===i))]);return{first:r(s),byConfidence:o.filter(([,{of:i}])=>i>0)}}function Mt(t,e,n,{spec:s,uid:r},o){let{strings:i,lang:c}=s,{id:a,kind:l,right:u}=e,p=[...t.querySelectorAll("fieldset input")],g=t.querySelector("details"),v=t.querySelector('[data-part="live"]');if(!g||!v)throw new Error("A question is not whole in the page.");let _=p.map(A=>{let y=document.createElement("small");return y.className="ck-quiz-mark",A.parentElement?.append(y),y}),O=g.querySelector(".ck-quiz-own"),L=t.querySelector(".ck-quiz-line"),R=!1;g.querySelector("summary")?.addEventListener("click",()=>{g.classList.toggle("ck-quiz-opened",!g.open)}),t.querySelector("fieldset")?.addEventListener("change",()=>{o.choose(a,p.filter(A=>A.checked).map(A=>A.value))});let H=(A,y)=>f`${l==="explain"?f`<label class="ck-quiz-reason ${A.reasons[a]?"":"ck-quiz-blank"}"
            >${d(i,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${Me}
              .value=${A.reasons[a]??""}
              ?readonly=${y}
              @change=${k=>o.why(a,k.target.value)}
            ></textarea>
          </label>`:$}${Tt({name:`${r}-${a}-confidence`,legend:d(i,"confidence"),choices:re.map(k=>({id:k,text:d(i,`confidence_${k}`)})),value:A.confidence[a],change:k=>k&&o.sure(a,k),locked:A.first[a]!==void 0,inline:!0})}`;return{draw(A,y){let k=A.answers[a]??[],b=A.checked.includes(a),M=Ke(e,k).state,m=String(A.first[a])===String(k),w=M!=="right"&&m&&A.confidence[a]==="sure";p.forEach((S,C)=>{let ee=k.includes(S.value),le=u.includes(S.value);S.checked=ee,S.disabled=b&&!ee,S.parentElement?.classList.toggle("ck-quiz-key",b&&le),S.parentElement?.classList.toggle("ck-quiz-other",b&&ee&&!le);let sn=[...le?["mark_right"]:[],...ee?["mark_chosen"]:[]],rn=_[C];rn.textContent=b?sn.map(on=>d(i,on)).join(", "):""});for(let S of g.querySelectorAll("[data-option]")){let C=S.dataset.option??"";S.hidden=!(w||k.includes(C)||u.includes(C))}O&&(O.hidden=!A.reasons[a],q(f`<strong>${d(i,"own_reason")}</strong> ${A.reasons[a]}`,O)),g.hidden=!b,b!==R&&(g.open=b,g.classList.remove("ck-quiz-opened")),R=b,L&&(L.hidden=!!A.reasons[a]);let x=d(i,`state_${M}`,{right:se([...u],c)}),h=b?"again":"check";q(f`${H(A,b)}
          <div class="ck-quiz-check"><button
            type="button"
            class="ck-button ${b?"":"ck-button-primary"}"
            data-action=${h}
            @click=${At(()=>o[h](a))}
          >${d(i,b?"again":"check")}<span class="ck-visually-hidden"> ${d(i,"of_question",{number:n})}</span></button>
          <p role="status" class="ck-status" data-state=${b?M:$}>${b?f`${x}${w?` ${d(i,"sure_and_not")}`:""}`:y}</p></div>`,v)},focus(){p[0]?.focus()}}}var Je=["answers","first","confidence","reasons","checked"];function Ot(t,e,n){let s=new Map(Object.entries(N(e)?e:{})),r={};for(let{id:o}of t){let i=n(s.get(o));i&&(r[o]=i)}return r}function Lt(t,e){let n=Qe(e,t.get("answers")).choices,s=t.get("checked"),r=re;return{answers:n,first:Qe(e,t.get("first")).choices,confidence:Ot(e,t.get("confidence"),o=>r.includes(o)?String(o):""),reasons:Ot(e,t.get("reasons"),o=>typeof o=="string"?o.trim().slice(0,Me):""),checked:e.map(({id:o})=>o).filter(o=>n[o]&&Array.isArray(s)&&s.includes(o))}}var Ct=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,questions:o}=s,i=e.dataset.ckUid??"",c=e.querySelector('[data-part="end"]');if(!c)throw new Error("The quiz's form is not in the page.");let a=()=>Lt(t,o),l=!1,u="",p={},g=!1,v=m=>{g=!0;for(let[w,x]of Object.entries(m))t.set(w,x);g=!1,t.save_changes(),k()},_=(m,w)=>Object.fromEntries(Object.entries(m).filter(([x])=>x!==w)),O={choose(m,w){let{answers:x,checked:h}=a();if(p=_(p,m),h.includes(m))return k();v({answers:{..._(x,m),...w.length>0&&{[m]:w}},checked:h})},sure:(m,w)=>v({confidence:{...a().confidence,[m]:w}}),why:(m,w)=>v({reasons:{..._(a().reasons,m),...w.trim()&&{[m]:w}}}),check(m){let{answers:w,first:x,checked:h}=a(),S=w[m];u="",p={...p,[m]:S?"":d(r,"nothing")},S?v({first:{[m]:S,...x},checked:[...h,m]}):k()},again(m){let{answers:w,checked:x}=a();v({checked:x.filter(h=>h!==m),answers:_(w,m)}),L.get(m)?.focus()}},L=new Map(o.map((m,w)=>{let x=e.querySelector(`[data-question="${m.id}"]`);if(!x)throw new Error(`The question ${m.id} is not in the page.`);return[m.id,Mt(x,m,w+1,{spec:s,uid:i},O)]})),R=m=>c.querySelector(`[data-action="${m}"]`)?.focus(),H=m=>{l=m,u="",k(),R(m?"erase_cancel":"erase")},A=()=>{l=!1,p={},u=d(r,"erased"),v({answers:{},first:{},confidence:{},reasons:{},checked:[]}),R("erase")},y=({first:m,confidence:w})=>{let x=Rt(o,m,w),h=t.get("tab")??"ok";q(f`${x.first.of>0?f`<div class="ck-quiz-summary"><p>${d(r,"first_try",{...x.first,count:o.length})}</p>
            ${x.byConfidence.length>0?f`<p>${d(r,"mirror_title")}</p><ul>${x.byConfidence.map(([S,C])=>f`<li>${d(r,"mirror",{confidence:d(r,`confidence_${S}`),...C})}</li>`)}</ul>`:$}</div>`:$}
        ${t.get("tab_lost")===!0?f`<p class="ck-quiz-hint">${d(r,"tab_lost")}</p>`:$}
        <p class="ck-quiz-hint">${n==="notebook"?d(r,"mine_notebook"):h==="ok"?d(r,"mine"):d(r,"tab_blocked")}</p>
        ${B(i,r,"erase",()=>H(!0))}
        ${l?Te(r,()=>H(!1),A):$}
        <p role="status" class="ck-status">${u}</p>`,c)};function k(){if(g)return;let m=a();for(let[w,x]of L)x.draw(m,p[w]??"");y(m)}let b=m=>m.preventDefault();e.addEventListener("submit",b);let M={};for(let{id:m}of o){let w=e.querySelectorAll(`[data-question="${m}"] input`),x=[...w].filter(({checked:h})=>h);[...w].some(h=>h.checked!==h.defaultChecked)&&(M[m]=x.map(({value:h})=>h))}Object.keys(M).length>0&&v({answers:{...a().answers,...M}});for(let m of[...Je,"tab"])t.on(`change:${m}`,k);return k(),e.dataset.ckReady="",()=>{for(let m of[...Je,"tab"])t.off(`change:${m}`,k);e.removeEventListener("submit",b)}};function Nt(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}var Q,Oe=class{constructor(e){I(this,Q);te(this,Q,e)}read(e){let n;try{n=E(this,Q).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=E(this,Q).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(r){return r instanceof DOMException&&/quota/i.test(r.name)?"full":"blocked"}}remove(e){try{return E(this,Q).call(this).removeItem(e),"ok"}catch{return"blocked"}}};Q=new WeakMap;var fe=new Oe(()=>window.sessionStorage),oe=new Oe(()=>window.localStorage);var Ye=new Set,K,ge,J,he,Xe,Le=class{constructor(e,n,s,r=oe){I(this,he);I(this,K);I(this,ge);I(this,J);te(this,K,`coprod-kit/${e}/${n}`),te(this,ge,s),te(this,J,r)}read(){let e=E(this,J).read(E(this,K));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=E(this,ge).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return Ie(this,he,Xe).call(this,E(this,J).write(E(this,K),e))}erase(){return Ie(this,he,Xe).call(this,E(this,J).remove(E(this,K)))}};K=new WeakMap,ge=new WeakMap,J=new WeakMap,he=new WeakSet,Xe=function(e){for(let n of Ye)n();return e};function Ht(t){Ye.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{Ye.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}function It(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=()=>{let a={};for(let l of n())l.checked&&l.dataset.item&&(a[l.dataset.item]=Number(l.value));return a},r=a=>{for(let l of t.querySelectorAll("[data-clear]")){let u=a[l.dataset.clear??""]===void 0;u&&l===document.activeElement&&t.querySelector(`input[data-item="${l.dataset.clear}"]`)?.focus(),l.hidden=u}},o=a=>{let l=a.target;l instanceof HTMLInputElement&&l.dataset.item&&e(s())},i=a=>{let l=a.target.closest("[data-clear]");if(l){for(let u of n())u.dataset.item===l.dataset.clear&&(u.checked=!1);e(s())}},c=a=>a.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",i),t.addEventListener("submit",c),{show(a){for(let l of n())l.checked=a[l.dataset.item??""]===Number(l.value);r(a)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",i),t.removeEventListener("submit",c)}}}function jt(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}function $e(t,e){t.set("answers",{...e}),t.save_changes()}function ye(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),r=document.createElement("a");r.href=s,r.download=t,document.body.append(r),r.click(),r.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Dt(t,e){let n=s=>{let r=String(s),o=typeof s=="string"&&/^[=+\-@\t\r]/.test(r)?`'${r}`:r;return/["\r\n,;]/.test(o)?`"${o.replaceAll('"','""')}"`:o};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function qt(t){return t==="fr"?";":","}var Y=["before","after","looking-back"];function ie(t){return Y.includes(t)}function ae(t){return t.sections.flatMap(e=>[...e.items])}function ve(t,e){if(!N(e))return{answers:{},problems:[["","not-answers"]]};let n=ae(t).map(l=>l.id),{minimum:s,maximum:r,step:o}=t.scale,i=[],c=new Map;for(let[l,u]of Object.entries(e))if(!n.includes(l))i.push([l,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([l,"not-a-number"]):!Number.isInteger(u)||u<s||u>r?i.push([l,"off-scale"]):(u-s)%o!==0?i.push([l,"off-scale"]):c.set(l,u+0)}let a={};for(let l of n){let u=c.get(l);u!==void 0&&(a[l]=u)}return{answers:a,problems:i}}function Ce(t,e){let n=t.items.map(r=>e[r]).filter(r=>typeof r=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((r,o)=>r+o,0)/n.length:null,answered:n.length,of:t.items.length}}function be(t,e){return t.subscales.map(n=>Ce(n,e))}function Bt(t,e,n){let s=t.subscales.filter(c=>c.family===e).map(c=>Ce(c,n)).flatMap(({subscale:c,mean:a})=>a===null?[]:[{subscale:c,mean:a}]);if(s.length<2)return null;let r=Math.max(...s.map(({mean:c})=>c)),o=Math.min(...s.map(({mean:c})=>c)),i=c=>s.filter(({mean:a})=>a===c).map(({subscale:a})=>a);return{family:e,highest:i(r),lowest:r===o?[]:i(o)}}function Pt(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:r})=>Bt(t,r,e)??[]),firstStep:Bt(t,s.family,e)?.lowest[0]??null}}var T={width:92,height:46,gap:10,left:8,inset:10},Vt=44,Ft=T.height+30;function fn(t,e){let{picture:n,subscales:s}=t.instrument,r=s.filter(c=>c.family===n?.rows),o=s.filter(c=>c.family===n?.columns),i=r.flatMap(c=>o.map(a=>({row:c,column:a,values:c.items.filter(l=>a.items.includes(l)).map(l=>e[l])})));return{rows:r,columns:o,all:i}}function Ut(t,e,n){if(!t.instrument.picture)return $;let{strings:s,lang:r,instrument:o}=t,{rows:i,columns:c,all:a}=fn(t,e),l=d(s,"blank"),u=y=>y===void 0?l:String(y),p=y=>se(y.values.map(u),r),g=y=>{let{mean:k}=Ce(y,e);return k===null?d(s,"not_computed"):Ee(k,r)},v=a.map(y=>d(s,"picture_cell",{row:y.row.label,column:y.column.label,values:p(y)})).join(" · "),_=2*T.left+c.length*(T.width+T.gap)-T.gap,O=Vt+i.length*Ft,{minimum:L,maximum:R}=o.scale,H=y=>(o.families[y]??y).toLocaleLowerCase(r),A={minimum:L,maximum:R,rows:H(o.picture?.rows??""),columns:H(o.picture?.columns??"")};return f`<figure class="ck-sa-picture">
    <svg viewBox="0 0 ${_} ${O}" role="img" aria-labelledby="${n}-picture ${n}-words">
      <title id="${n}-picture">${d(s,"picture_title")}</title>
      <desc id="${n}-words">${v}</desc>
      ${c.map((y,k)=>{let b=T.left+k*(T.width+T.gap)+T.width/2;return z`<text class="ck-sa-label" x=${b} y="14" text-anchor="middle">${y.label}</text>
          <text class="ck-sa-mean" x=${b} y="31" text-anchor="middle">${g(y)}</text>`})}
      ${i.map((y,k)=>{let b=Vt+k*Ft;return z`<text class="ck-sa-label" x=${T.left} y=${b+14}>${y.label}<tspan class="ck-sa-mean" dx="8">${g(y)}</tspan></text>
          ${c.map((M,m)=>gn(T.left+m*(T.width+T.gap),b+21,a.find(w=>w.row===y&&w.column===M)?.values??[],[L,R],u))}`})}
    </svg>
    <figcaption>${d(s,"picture_text",A)}</figcaption>
    <details>
      <summary>${d(s,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${d(s,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(y=>f`<th scope="col">${y.label}</th>`)}
            <th scope="col">${d(s,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(y=>f`<tr>
              <th scope="row">${y.label}</th>
              ${a.filter(k=>k.row===y).map(k=>f`<td>${p(k)}</td>`)}
              <td>${g(y)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${d(s,"score")}</th>
            ${c.map(y=>f`<td>${g(y)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function gn(t,e,n,[s,r],o){let i=T.width-2*T.inset,c=T.height/(n.length+1);return z`<rect class="ck-sa-box" x=${t} y=${e} width=${T.width} height=${T.height} rx="6"></rect>
    ${n.map((a,l)=>{let u=e+c*(l+1),p=t+T.inset,g=z`<line class="ck-sa-rail" x1=${p} x2=${p+i} y1=${u} y2=${u}></line>`;if(a===void 0)return z`${g}<text class="ck-sa-value ck-sa-blank" x=${p+i/2} y=${u+4} text-anchor="middle">${o(a)}</text>`;let v=p+i*(a-s)/(r-s),_=v<p+i/2;return z`${g}<circle class="ck-sa-dot" cx=${v} cy=${u} r="5"></circle>
        <text class="ck-sa-value" x=${_?v+9:v-9} y=${u+4} text-anchor=${_?"start":"end"}>${o(a)}</text>`})}`}function Ze(t,e){return e==null?d(t.strings,"not_computed"):Ee(e,t.lang)}function hn(t,e){let{instrument:n,strings:s,lang:r}=t,{comparisons:o,firstStep:i}=Pt(n,e),c=l=>se(l.map(u=>{let p=n.subscales.find(g=>g.id===u);return p?.phrase??p?.label??u}),r),a=n.feedback.first_step;return o.length===0?f`<p>${d(s,"too_few")}</p>`:f`<p>
      ${o.map(({family:l,highest:u,lowest:p})=>{let g=n.feedback.comparisons.find(_=>_.family===l),v=p.length>0?g?.different:g?.same;return f`${ze(v??"",{highest:c(u),lowest:c(p)})} `})}
    </p>
    <div class="ck-sa-step">
      <h4>${d(s,"first_step")}</h4>
      <p>${i&&a.steps[i]||a.otherwise}</p>
    </div>`}function $n(t,e){let{instrument:n,strings:s}=t;return f`<h4>${d(s,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(s,"scores_title")}>
    <table class="ck-sa-means">
      <thead>
        <tr>
          <th scope="col">${d(s,"subscale")}</th>
          <th scope="col">${d(s,"score")}</th>
          <th scope="col">${d(s,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(n.families).map(([r,o])=>{let i=n.subscales.filter(c=>c.family===r);return f`<tbody>
          ${i.length>1?f`<tr><th scope="rowgroup" colspan="3">${o}</th></tr>`:$}
          ${i.map(c=>{let a=e.find(l=>l.subscale===c.id);return f`<tr>
              <th scope="row">${c.label}</th>
              <td>${Ze(t,a?.mean)}</td>
              <td>${d(s,"answered_of",{answered:a?.answered??0,of:a?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function et(t){let{id:e,version:n,title:s,card:r,subscales:o}=t.instrument,i=o.map(({id:c,items:a,minimum:l})=>({id:c,items:a,minimum:l}));return{id:e,version:n,title:s,language:t.lang,...r,subscales:i}}function yn(t){let{instrument:e,strings:n}=t,{card:s}=e,r=c=>f`<ul>${c.map(a=>f`<li>${a}</li>`)}</ul>`,o=s.status==="validated"?"card_validated":"card_not_validated",i=()=>ye(`${e.id}-card-${t.lang}.json`,"application/json",`${JSON.stringify(et(t),null,2)}
`);return f`<section class="ck-sa-card" aria-label=${d(n,"card")}>
    <h4>${d(n,"card")}</h4>
    <p><strong>${s.warning}</strong></p>
    <dl>
      <dt>${d(n,"card_measures")}</dt><dd>${s.measures}</dd>
      <dt>${d(n,"card_limits")}</dt><dd>${r(s.limits)}</dd>
      <dt>${d(n,"card_scoring")}</dt><dd>${r(s.scoring)}</dd>
      <dt>${d(n,"card_sources")}</dt><dd>${r(s.sources)}</dd>
      <dt>${d(n,"card_status")}</dt><dd>${d(n,o)}</dd>
      <dt>${d(n,"card_version")}</dt><dd>${e.version}</dd>
      <dt>${d(n,"card_licence")}</dt><dd>${s.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${i}>${d(n,"card_download")}</button>
  </section>`}function Wt(t,e,n){return f`<section class="ck-sa-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${d(t.strings,"result")}</h3>
    ${hn(t,e)} ${Ut(t,e,n)}
    <div class="ck-sa-columns">
      <div>${$n(t,be(t.instrument,e))}</div>
      ${yn(t)}
    </div>
  </section>`}function ce(t,e){return d(t.strings,`occasion_${e}`)}function vn(t,e,n,s){let{id:r,version:o}=t.instrument;return{format:"coprod-kit/answers",format_version:1,instrument:r,instrument_version:o,language:t.lang,occasion:n,date:s,answers:e,scores:be(t.instrument,e),card:et(t)}}function bn(t,e,n,s){let{instrument:r,strings:o}=t;return[["instrument","version","occasion","date","item","text","answer"].map(c=>d(o,`column_${c}`)),...ae(r).map(({id:c,text:a})=>[r.id,r.version,n,s,c,a,e[c]??""])]}function zt({spec:t,answers:e,occasion:n},s,r){let o=new Date().toISOString().slice(0,10),i=`${t.instrument.id}-${n}-${o}.${s}`;if(s==="json"){let c=vn(t,e,n,o);ye(i,"application/json",`${JSON.stringify(c,null,2)}
`)}else{let c=bn(t,e,n,o);ye(i,"text/csv",Dt(c,qt(t.lang)))}r.told(d(t.strings,"downloaded",{file:i}))}function Gt(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function kn({spec:t,reading:e,refused:n,tabKept:s,tabLost:r}){let{strings:o}=t,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[d(o,"tab_blocked")],...r?[d(o,"tab_lost")]:[],...e.corrupt?[d(o,"storage_corrupt")]:[],...Gt(e.otherVersions).map(a=>d(o,"storage_other_version",{version:a})),...i.length>0?[d(o,"storage_refused",{items:Gt(i).join(", ")})]:[]].map(a=>f`<p class="ck-notice">${a}</p>`)}function wn({spec:t,reading:e},n){let{strings:s,lang:r}=t;return e.records.length===0?$:f`<h4>${d(s,"records")}</h4>
    <p>${d(s,"records_text")}</p>
    <ul class="ck-sa-records">
      ${e.records.map(o=>{let i=ce(t,o.occasion);return f`<li>
          <span>${d(s,"record",{occasion:i,date:wt(o.saved,r),answered:Object.keys(o.answers).length})}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${d(s,"record_use_label",{occasion:i})}
            @click=${()=>n.use(o)}
          >${d(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${An(t,e.records)}`}function An(t,e){if(e.length<2)return $;let{strings:n,instrument:s}=t,r=e.map(o=>be(s,o.answers));return f`<h4>${d(n,"compare_title")}</h4>
    <p>${d(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(n,"compare_title")}>
      <table class="ck-sa-means">
        <thead>
          <tr>
            <th scope="col">${d(n,"subscale")}</th>
            ${e.map(o=>f`<th scope="col">${ce(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${s.subscales.map((o,i)=>f`<tr>
              <th scope="row">${o.label}</th>
              ${r.map(c=>f`<td>${Ze(t,c[i]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function Qt(t,e){let{spec:n,uid:s,occasion:r,host:o,erasing:i}=t,{strings:c}=n,a=l=>{let{value:u}=l.target;ie(u)&&e.setOccasion(u)};return f`<section class="ck-sa-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${d(c,"mine")}</h3>
    <p>${d(c,o==="page"?"mine_text":"mine_text_notebook")}</p>
    ${kn(t)}
    <fieldset class="ck-sa-occasion">
      <legend>${d(c,"occasion")}</legend>
      ${Y.map(l=>f`<label
          ><input
            type="radio"
            name="${s}-occasion"
            value=${l}
            .checked=${l===r}
            @change=${a}
          /><span>${ce(n,l)}</span></label
        >`)}
    </fieldset>
    ${B(s,c,"save",e.save)}
    ${B(s,c,"download_json",()=>zt(t,"json",e))}
    ${B(s,c,"download_csv",()=>zt(t,"csv",e))}
    ${B(s,c,"print",e.print)}
    ${B(s,c,"erase",e.askErase)}
    ${i?Te(c,e.cancelErase,e.erase):$}
    ${wn(t,e)}
  </section>`}var tt=1;function _n(t){return!N(t)||t.format!==tt||!Array.isArray(t.records)?null:t.records.every(N)?{format:tt,records:t.records}:null}function nt({id:t},e){return new Le("self-assessment",t,_n,e)}function st(t,e=oe){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=nt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let r=new Map,o=new Set,i=new Set;for(let{version:c,occasion:a,saved:l,answers:u}of s.value.records)if(typeof c=="string"&&c!==t.version)o.add(c);else if(typeof c!="string"||typeof l!="string"||!ie(a))n.corrupt=!0;else{let p=ve(t,u);for(let[g]of p.problems)g?i.add(g):n.corrupt=!0;r.set(a,{version:c,occasion:a,saved:l,answers:p.answers})}return{...n,records:Y.flatMap(c=>r.get(c)??[]),otherVersions:[...o],refused:[...i]}}function Kt(t,e,n=oe){let s=nt(t,n),r=s.read();if(r.state==="blocked"||r.state==="corrupt")return r.state;let o=r.state==="kept"?r.value.records:[],i=o.filter(a=>a.occasion!==e.occasion||a.version!==e.version),c=s.write({format:tt,records:[...i,{...e}]});return c==="ok"&&i.length<o.length?"replaced":c}function Jt(t,e=oe){return nt(t,e).erase()}var Yt=({model:t,el:e,host:n})=>{let s=t.get("_texts"),{strings:r,instrument:o}=s,i=e.dataset.ckUid??"",c=ae(o).length,a=h=>e.querySelector(`[data-part="${h}"]`),l=a("live"),u=a("progress");if(!l||!u)throw new Error("The self-assessment's form is not in the page.");let p=!1,g=!1,v="",_=st(o),O=ve(o,t.get("answers")).problems.map(([h])=>h),L=t.get("tab_lost")===!0||O.includes(""),R=()=>ve(o,t.get("answers")).answers,H=()=>{let h=t.get("occasion");return ie(h)?h:"before"},A=h=>{v=h,b()},y={setOccasion(h){t.set("occasion",h),t.save_changes()},save(){let h=R();if(Object.keys(h).length===0)return A(d(r,"save_nothing"));let S=H(),C=new Date().toISOString(),ee=Kt(o,{version:o.version,occasion:S,saved:C,answers:h}),le={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[ee];A(d(r,le,{occasion:ce(s,S)}))},askErase(){g=!0,b(),e.querySelector('[data-action="erase_cancel"]')?.focus()},cancelErase(){g=!1,b(),e.querySelector('[data-action="erase"]')?.focus()},erase(){let h=Jt(o);g=!1,p=!1;for(let S of e.querySelectorAll("input:checked"))S.name.endsWith("-occasion")||(S.checked=!1);t.set("occasion",Y[0]),$e(t,{}),A(d(r,h==="ok"?"erased":"erased_page_only")),e.querySelector('[data-action="erase"]')?.focus()},print:()=>Nt(e),use(h){t.set("occasion",h.occasion),$e(t,h.answers),A(d(r,"record_used",{occasion:ce(s,h.occasion)}))},told:A},k=()=>{p=!0;let h=Object.keys(R()).length;A(d(r,"result_ready",{answered:h,total:c})),e.querySelector('[data-part="result-title"]')?.focus()};function b(){let h=R(),S=Object.keys(h).length,C=d(r,"progress",{answered:S,total:c});q(f`<div class="ck-sa-progress">
        <progress max=${c} value=${S} aria-label=${d(r,"progress_label")}></progress>
        <span>${C}</span>
      </div>`,u),q(f`<p class="ck-sa-count">${C}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${k}>
          ${d(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${v}</p>
        ${p?Wt(s,h,i):$}
        ${Qt({spec:s,host:n,uid:i,answers:h,occasion:H(),reading:_,refused:O,erasing:g,tabKept:(t.get("tab")??"ok")==="ok",tabLost:L},y)}`,l)}let M=It(e,h=>$e(t,h)),m=()=>{M.show(R()),v=p?d(r,"result_updated"):"",b()},w=jt(e);Object.keys(w).length>0&&$e(t,{...R(),...w}),t.on("change:answers",m),t.on("change:occasion",b),t.on("change:tab",b);let x=Ht(()=>{_=st(o),b()});return M.show(R()),b(),e.dataset.ckReady="",()=>{t.off("change:answers",m),t.off("change:occasion",b),t.off("change:tab",b),x(),M.stop()}};var Xt={quiz:Ct,"self-assessment":Yt};var X,Z,Ne=class{constructor(e){I(this,X,new Map);I(this,Z,new Map);for(let[n,s]of Object.entries(e))E(this,X).set(n,s)}get(e){return E(this,X).get(e)}set(e,n){if(!xn(E(this,X).get(e),n)){E(this,X).set(e,n);for(let s of[...E(this,Z).get(`change:${e}`)??[]])s()}}on(e,n){let s=E(this,Z).get(e)??new Set;E(this,Z).set(e,s.add(n))}off(e,n){for(let[s,r]of E(this,Z))e&&e!==s||(n?r.delete(n):r.clear())}save_changes(){}};X=new WeakMap,Z=new WeakMap;function xn(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var tn={...Xt},Zt=new Map;function Sn(t){let e=o=>{let i=t.querySelector(`script[data-payload="${o}"]`)?.textContent;return i?JSON.parse(i):null},[n,s,r]=[e("texts"),e("key"),e("values")];return n&&r?{texts:n,key:s,values:r}:null}function rt(t,e){return t.state!=="ok"?null:t.value===void 0?{}:N(t.value)?Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n))):null}function En(t,{texts:e,key:n,values:s}){let{id:r,version:o}=e,i=`coprod-kit/tab/${t}/${r}/${o}`,c=Zt.get(i);if(c)return c;let a=fe.read(i),l=Object.keys(s),u=new Ne({...s,...rt(a,l),_texts:e,_key:n});u.set("tab",a.state==="blocked"?"blocked":"ok"),u.set("tab_lost",a.state!=="blocked"&&rt(a,l)===null),addEventListener("pageshow",v=>{let _=rt(fe.read(i),l);if(!(!v.persisted||_===null||u.get("tab")!=="ok"))for(let[O,L]of Object.entries({...s,..._}))u.set(O,L)});let p=()=>Object.fromEntries(l.map(v=>[v,u.get(v)])),g=JSON.stringify(s);for(let v of l)u.on(`change:${v}`,()=>{let _=JSON.stringify(p())===g;u.set("tab",_?fe.remove(i):fe.write(i,p()))});return Zt.set(i,u),u}function nn(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?tn[e]:void 0;if(n){t.dataset.ckMounted="";try{let s=Sn(t);s&&n({model:En(e,s),el:t,host:"page"})}catch(s){console.error(s)}}}}var Tn=document.currentScript?.dataset.late?.split(" ")??[];function en(){nn();for(let t of Tn){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(tn,t),nn()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",en):en();})();
