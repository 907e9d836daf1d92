/* Built by frontend/build.mjs from frontend/src: do not edit here. MIT licence. */
"use strict";(()=>{var pt=t=>{throw TypeError(t)};var ze=(t,e,n)=>e.has(t)||pt("Cannot "+n);var S=(t,e,n)=>(ze(t,e,"read from private field"),n?n.call(t):e.get(t)),q=(t,e,n)=>e.has(t)?pt("Cannot add the same private member more than once"):e instanceof WeakSet?e.add(t):e.set(t,n),le=(t,e,n,s)=>(ze(t,e,"write to private field"),s?s.call(t,n):e.set(t,n),n),Qe=(t,e,n)=>(ze(t,e,"access private method"),n);var Ve="coprod-kit/appearance",yn="(prefers-color-scheme: dark)";function Fe(t){return t==="auto"||t==="light"||t==="dark"}function ft(){try{let t=localStorage.getItem(Ve);return Fe(t)?t:"auto"}catch{return"auto"}}function mt(t){try{t==="auto"?localStorage.removeItem(Ve):localStorage.setItem(Ve,t)}catch{}}function Ue(t){let e={auto:yn,light:"not all",dark:"all"}[t],n=document.getElementById("ck-dark");n instanceof HTMLLinkElement&&(n.media=e)}function gt(){let t=document.getElementById("ck-appearance");if(!t)return;let e=()=>{let n=ft();for(let s of t.querySelectorAll("input"))s.checked=s.value===n;Ue(n)};t.addEventListener("change",n=>{let s=n.target instanceof HTMLInputElement?n.target.value:"";Fe(s)&&(mt(s),Ue(s))}),addEventListener("storage",e),addEventListener("pageshow",n=>n.persisted&&e()),e()}function ht(){let t=document.querySelectorAll(".ck-header details");document.addEventListener("click",n=>{for(let s of t){let o=n.target,r=o instanceof Element&&o.closest(".ck-menu-panel a")!==null;s.open&&(r||!s.contains(o))&&(s.open=!1)}}),document.addEventListener("keydown",n=>{if(n.key==="Escape")for(let s of t)s.open&&(s.open=!1,s.contains(document.activeElement)&&s.querySelector("summary")?.focus())});for(let n of t)n.addEventListener("focusout",s=>{s.relatedTarget instanceof Node&&!n.contains(s.relatedTarget)&&(n.open=!1)});let e=[];addEventListener("beforeprint",()=>{e=[...document.querySelectorAll("main details:not([open])")];for(let n of e)n.open=!0}),addEventListener("afterprint",()=>{for(let n of e)n.open=!1;e=[]})}gt();ht();/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var We=globalThis,$t=t=>t,Se=We.trustedTypes,yt=Se?Se.createPolicy("lit-html",{createHTML:t=>t}):void 0,Ge="$lit$",V=`lit$${Math.random().toFixed(9).slice(2)}$`,Je="?"+V,vn=`<${Je}>`,X=document,he=()=>X.createComment(""),$e=t=>t===null||typeof t!="object"&&typeof t!="function",Ye=Array.isArray,xt=t=>Ye(t)||typeof t?.[Symbol.iterator]=="function",Ke=`[ 	
\f\r]`,ge=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,vt=/-->/g,bt=/>/g,J=RegExp(`>|${Ke}(?:([^\\s"'>=/]+)(${Ke}*=${Ke}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),kt=/'/g,wt=/"/g,_t=/^(?:script|style|textarea|title)$/i,Xe=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),m=Xe(1),te=Xe(2),Wn=Xe(3),z=Symbol.for("lit-noChange"),h=Symbol.for("lit-nothing"),At=new WeakMap,Y=X.createTreeWalker(X,129);function St(t,e){if(!Ye(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return yt!==void 0?yt.createHTML(e):e}var Tt=(t,e)=>{let n=t.length-1,s=[],o,r=e===2?"<svg>":e===3?"<math>":"",i=ge;for(let c=0;c<n;c++){let a=t[c],l,u,p=-1,$=0;for(;$<a.length&&(i.lastIndex=$,u=i.exec(a),u!==null);)$=i.lastIndex,i===ge?u[1]==="!--"?i=vt:u[1]!==void 0?i=bt:u[2]!==void 0?(_t.test(u[2])&&(o=RegExp("</"+u[2],"g")),i=J):u[3]!==void 0&&(i=J):i===J?u[0]===">"?(i=o??ge,p=-1):u[1]===void 0?p=-2:(p=i.lastIndex-u[2].length,l=u[1],i=u[3]===void 0?J:u[3]==='"'?wt:kt):i===wt||i===kt?i=J:i===vt||i===bt?i=ge:(i=J,o=void 0);let k=i===J&&t[c+1].startsWith("/>")?" ":"";r+=i===ge?a+vn:p>=0?(s.push(l),a.slice(0,p)+Ge+a.slice(p)+V+k):a+V+(p===-2?c:k)}return[St(t,r+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},ye=class t{constructor({strings:e,_$litType$:n},s){let o;this.parts=[];let r=0,i=0,c=e.length-1,a=this.parts,[l,u]=Tt(e,n);if(this.el=t.createElement(l,s),Y.currentNode=this.el.content,n===2||n===3){let p=this.el.content.firstChild;p.replaceWith(...p.childNodes)}for(;(o=Y.nextNode())!==null&&a.length<c;){if(o.nodeType===1){if(o.hasAttributes())for(let p of o.getAttributeNames())if(p.endsWith(Ge)){let $=u[i++],k=o.getAttribute(p).split(V),x=/([.?@])?(.*)/.exec($);a.push({type:1,index:r,name:x[2],strings:k,ctor:x[1]==="."?Ee:x[1]==="?"?Re:x[1]==="@"?Oe:ee}),o.removeAttribute(p)}else p.startsWith(V)&&(a.push({type:6,index:r}),o.removeAttribute(p));if(_t.test(o.tagName)){let p=o.textContent.split(V),$=p.length-1;if($>0){o.textContent=Se?Se.emptyScript:"";for(let k=0;k<$;k++)o.append(p[k],he()),Y.nextNode(),a.push({type:2,index:++r});o.append(p[$],he())}}}else if(o.nodeType===8)if(o.data===Je)a.push({type:2,index:r});else{let p=-1;for(;(p=o.data.indexOf(V,p+1))!==-1;)a.push({type:7,index:r}),p+=V.length-1}r++}}static createElement(e,n){let s=X.createElement("template");return s.innerHTML=e,s}};function Z(t,e,n=t,s){if(e===z)return e;let o=s!==void 0?n._$Co?.[s]:n._$Cl,r=$e(e)?void 0:e._$litDirective$;return o?.constructor!==r&&(o?._$AO?.(!1),r===void 0?o=void 0:(o=new r(t),o._$AT(t,n,s)),s!==void 0?(n._$Co??=[])[s]=o:n._$Cl=o),o!==void 0&&(e=Z(t,o._$AS(t,e.values),o,s)),e}var Te=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:s}=this._$AD,o=(e?.creationScope??X).importNode(n,!0);Y.currentNode=o;let r=Y.nextNode(),i=0,c=0,a=s[0];for(;a!==void 0;){if(i===a.index){let l;a.type===2?l=new de(r,r.nextSibling,this,e):a.type===1?l=new a.ctor(r,a.name,a.strings,this,e):a.type===6&&(l=new Me(r,this,e)),this._$AV.push(l),a=s[++c]}i!==a?.index&&(r=Y.nextNode(),i++)}return Y.currentNode=X,o}p(e){let n=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,n),n+=s.strings.length-2):s._$AI(e[n])),n++}},de=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,s,o){this.type=2,this._$AH=h,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=s,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Z(this,e,n),$e(e)?e===h||e==null||e===""?(this._$AH!==h&&this._$AR(),this._$AH=h):e!==this._$AH&&e!==z&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):xt(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==h&&$e(this._$AH)?this._$AA.nextSibling.data=e:this.T(X.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:s}=e,o=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=ye.createElement(St(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===o)this._$AH.p(n);else{let r=new Te(o,this),i=r.u(this.options);r.p(n),this.T(i),this._$AH=r}}_$AC(e){let n=At.get(e.strings);return n===void 0&&At.set(e.strings,n=new ye(e)),n}k(e){Ye(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,s,o=0;for(let r of e)o===n.length?n.push(s=new t(this.O(he()),this.O(he()),this,this.options)):s=n[o],s._$AI(r),o++;o<n.length&&(this._$AR(s&&s._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let s=$t(e).nextSibling;$t(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},ee=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,s,o,r){this.type=1,this._$AH=h,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=r,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=h}_$AI(e,n=this,s,o){let r=this.strings,i=!1;if(r===void 0)e=Z(this,e,n,0),i=!$e(e)||e!==this._$AH&&e!==z,i&&(this._$AH=e);else{let c=e,a,l;for(e=r[0],a=0;a<r.length-1;a++)l=Z(this,c[s+a],n,a),l===z&&(l=this._$AH[a]),i||=!$e(l)||l!==this._$AH[a],l===h?e=h:e!==h&&(e+=(l??"")+r[a+1]),this._$AH[a]=l}i&&!o&&this.j(e)}j(e){e===h?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ee=class extends ee{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===h?void 0:e}},Re=class extends ee{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==h)}},Oe=class extends ee{constructor(e,n,s,o,r){super(e,n,s,o,r),this.type=5}_$AI(e,n=this){if((e=Z(this,e,n,0)??h)===z)return;let s=this._$AH,o=e===h&&s!==h||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,r=e!==h&&(s===h||o);o&&this.element.removeEventListener(this.name,this,s),r&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Me=class{constructor(e,n,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){Z(this,e)}},Et={M:Ge,P:V,A:Je,C:1,L:Tt,R:Te,D:xt,V:Z,I:de,H:ee,N:Re,U:Oe,B:Ee,F:Me},bn=We.litHtmlPolyfillSupport;bn?.(ye,de),(We.litHtmlVersions??=[]).push("3.3.3");var F=(t,e,n)=>{let s=n?.renderBefore??e,o=s._$litPart$;if(o===void 0){let r=n?.renderBefore??null;s._$litPart$=o=new de(e.insertBefore(he(),r),r,void 0,n??{})}return o._$AI(t),o};function Rt(t){let e=n=>{let s=n.target instanceof Element&&n.target.closest("button, summary");n.repeat&&n.key==="Enter"&&s&&n.preventDefault()};return t.addEventListener("keydown",e),()=>t.removeEventListener("keydown",e)}function Ze(t,e={}){let n=new Map(Object.entries(e));return t.replace(/\{([\w-]+)\}/g,(s,o)=>String(n.get(o)??s))}var kn={en:"en-GB",fr:"fr-FR"};function et(t){return kn[t]??t}function Ce(t,e){return new Intl.NumberFormat(et(e),{maximumFractionDigits:1}).format(t)}function Ot(t,e){let n=new Date(t);return Number.isNaN(n.getTime())?t:new Intl.DateTimeFormat(et(e),{dateStyle:"long"}).format(n)}function K(t,e){return new Intl.ListFormat(et(e),{type:"conjunction"}).format(t)}function d(t,e,n){return Ze(t[e]??e,n)}var Mt=new WeakMap;function Ct(t){return e=>{let n=e.currentTarget,s=n?Mt.get(n):void 0;n&&Mt.set(n,e.timeStamp),e.detail>1||e.detail===0&&s!==void 0&&e.timeStamp-s<500||t()}}function W(t,e,n,s){return m`<div class="ck-action">
    <button type="button" class="ck-button" data-action=${n} aria-describedby="${t}-${n}-text" @click=${s}>
      ${d(e,n)}
    </button>
    <p id="${t}-${n}-text">${d(e,`${n}_text`)}</p>
  </div>`}function tt(t,e,n,s,o={}){let r=d(t,`${e}_asked`,o),i=(c,a)=>m`<button type="button" class="ck-button" data-action="${e}_${c}" @click=${a}>
      ${d(t,`${e}_${c}`)}
    </button>`;return m`<div class="ck-confirm" role="group" aria-label=${r}>
    <p>${r}</p>
    ${i("cancel",n)} ${i("confirm",s)}
  </div>`}function Le(t,e,n){return tt(t,"erase",e,n)}/**
 * @license
 * Copyright 2017 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var ne={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Lt=t=>(...e)=>({_$litDirective$:t,values:e}),He=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,s){this._$Ct=e,this._$AM=n,this._$Ci=s}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var{I:os}=Et;var Ht=t=>t.strings===void 0;var An={},Nt=(t,e=An)=>t._$AH=e;/**
 * @license
 * Copyright 2020 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */var Ne=Lt(class extends He{constructor(t){if(super(t),t.type!==ne.PROPERTY&&t.type!==ne.ATTRIBUTE&&t.type!==ne.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!Ht(t))throw Error("`live` bindings can only contain a single expression")}render(t){return t}update(t,[e]){if(e===z||e===h)return e;let n=t.element,s=t.name;if(t.type===ne.PROPERTY){if(e===n[s])return z}else if(t.type===ne.BOOLEAN_ATTRIBUTE){if(!!e===n.hasAttribute(s))return z}else if(t.type===ne.ATTRIBUTE&&n.getAttribute(s)===e+"")return z;return Nt(t),e}});function xn({name:t,legend:e,hint:n,describedBy:s,inline:o},r){let i=[n&&`${t}-hint`,s].filter(Boolean).join(" ");return m`<fieldset
    class="ck-choices ${o?"ck-choices-inline":""}"
    data-group=${t}
    aria-describedby=${i||h}
  >
    <legend>${e}</legend>
    ${n?m`<p class="ck-choices-hint" id="${t}-hint">${n}</p>`:h}
    <div class="ck-choices-list">${r}</div>
  </fieldset>`}function It(t){let{name:e,choices:n,value:s,change:o,locked:r}=t;return xn(t,n.map(({id:i,text:c})=>m`<label class="ck-choice">
        <input
          type="radio"
          name=${e}
          value=${i}
          .checked=${Ne(s===i)}
          ?disabled=${r&&s!==i}
          @change=${()=>o(i)}
        /><span>${c}</span>
      </label>`))}var ue=["sure","fairly","guess"];function j(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}function _n(t,e){if(e==null)return[];let n=typeof e=="string"?[e]:e;if(!Array.isArray(n))return"not-a-choice";let s=t.options;if(!n.every(r=>s.includes(r)))return"unknown-option";let o=s.filter(r=>n.includes(r));return o.length>1&&t.kind!=="multiple"?"too-many":o}function nt(t,e){if(!j(e))return{choices:{},problems:[["","not-answers"]]};let n=new Map,s=[];for(let[r,i]of Object.entries(e)){let c=t.find(({id:l})=>l===r),a=c?_n(c,i):"unknown-question";typeof a=="string"?s.push([r,a]):a.length>0&&n.set(r,a)}let o={};for(let{id:r}of t){let i=n.get(r);i&&(o[r]=i)}return{choices:o,problems:s}}function Ie(t,e){if(e.length===0)return{state:"unanswered",credit:null};let n=e.filter(o=>t.includes(o)).length,s=Math.max(0,n-(e.length-n))/t.length;return{state:s===1?"right":s>0?"partly":"not",credit:s}}function Pt(t,e,n,s){let o=t.filter(({id:c})=>n[c]),r=c=>({right:c.filter(({id:a})=>Ie(e[a]??[],n[a]??[]).state==="right").length,of:c.length}),i=ue.map(c=>[c,r(o.filter(({id:a})=>s[a]===c))]);return{first:r(o),byConfidence:i.filter(([,{of:c}])=>c>0)}}function ve(t,e){return t.querySelector(`[data-part="${e}"]`)}function Bt(t,e,{texts:n,right:s,number:o,uid:r},i){let{strings:c,lang:a}=n,{id:l,kind:u}=e,p=ve(t,"options"),$=ve(t,"controls"),k=ve(t,"answer");if(!p||!$||s&&!k)throw new Error(`The question ${l} is not whole in the page.`);let x=[...p.querySelectorAll("input")],M=x.map(v=>{let _=document.createElement("small");return _.className="ck-quiz-mark",v.parentElement?.append(_),_}),H=ve(t,"own-reason"),L=ve(t,"paper-line"),B=!1;k?.querySelector("summary")?.addEventListener("click",()=>{k.classList.toggle("ck-quiz-opened",!k.open)}),p.addEventListener("change",({target:v})=>{v instanceof HTMLInputElement&&i.choose(e,v.value,v.checked)});let U=(v,_)=>m`${u==="explain"?m`<label class="ck-quiz-reason ${v.reasons[l]?"":"ck-quiz-blank"}"
            >${d(c,"reason")}
            <textarea
              class="ck-field"
              rows="2"
              maxlength=${n.longest_reason}
              .value=${Ne(v.reasons[l]??"")}
              ?readonly=${_}
              @input=${b=>i.setReason(l,b.target.value)}
            ></textarea>
          </label>`:h}${It({name:`${r}-${l}-confidence`,legend:d(c,"confidence"),choices:ue.map(b=>({id:b,text:d(c,`confidence_${b}`)})),value:v.confidence[l],change:b=>b&&i.setConfidence(l,b),locked:v.first[l]!==void 0,inline:!0})}`,y=(v,_)=>{x.forEach((b,T)=>{let f=v.includes(b.value),A=s?.includes(b.value)??!1;b.checked=f,b.disabled=_&&!f,b.parentElement?.classList.toggle("ck-quiz-key",_&&A),b.parentElement?.classList.toggle("ck-quiz-other",_&&f&&!A);let g=[...A?["mark_right"]:[],...f?["mark_chosen"]:[]],R=M[T];R.textContent=_?g.map(I=>d(c,I)).join(", "):""})},E=(v,_,b,T,f)=>{for(let A of v.querySelectorAll("[data-option]"))A.hidden=!(f||_.includes(A.dataset.option??""));H&&(H.hidden=!b.reasons[l],F(m`<strong>${d(c,"own_reason")}</strong> ${b.reasons[l]}`,H)),v.hidden=!T,T!==B&&(v.open=T,v.classList.remove("ck-quiz-opened")),B=T},N=(v,_,b,T,f)=>{let{state:A}=Ie(v,_),g=d(c,`state_${A}`,{right:K(v,a)});return m`<div class="ck-quiz-check"><button
        type="button"
        class="ck-button ${b?"":"ck-button-primary"}"
        data-action=${b?"again":"check"}
        @click=${Ct(()=>b?i.tryAgain(l):i.check(l))}
      >${d(c,b?"again":"check")}<span class="ck-visually-hidden"> ${d(c,"of_question",{number:o})}</span></button>
      <p role="status" class="ck-status" data-state=${b?A:h}>${b?m`${g}${T?` ${d(c,"sure_and_not")}`:""}`:f}</p></div>`};return{draw(v,_){let b=v.answers[l]??[],T=s!==null&&v.checked.includes(l),f=String(v.first[l])===String(b),g=!(s!==null&&Ie(s,b).state==="right")&&f&&v.confidence[l]==="sure";y(b,T),k&&s&&E(k,[...b,...s],v,T,g),L&&(L.hidden=!!v.reasons[l]),F(m`${U(v,T)}
          ${s?N(s,b,T,g,_):h}`,$)},focus(){x[0]?.focus()}}}var st=["answers","first","confidence","reasons","checked"];function jt(t,e,n){let s=new Map(Object.entries(j(e)?e:{})),o={};for(let{id:r}of t){let i=n(s.get(r));i&&(o[r]=i)}return o}function Dt(t,{questions:e,longest_reason:n}){let s=nt(e,t.get("answers")).choices,o=t.get("checked"),r=ue;return{answers:s,first:nt(e,t.get("first")).choices,confidence:jt(e,t.get("confidence"),i=>r.includes(i)?String(i):""),reasons:jt(e,t.get("reasons"),i=>typeof i=="string"&&i.trim()?i.slice(0,n):""),checked:e.map(({id:i})=>i).filter(i=>s[i]&&Array.isArray(o)&&o.includes(i))}}var qt=({model:t,el:e,host:n})=>{let s=t.get("_texts"),o=t.get("_key"),{strings:r,questions:i}=s,c=e.dataset.ckUid??"",a=e.querySelector('[data-part="end"]');if(!a)throw new Error("The quiz's form is not in the page.");let l=()=>Dt(t,s),u=!1,p="",$={},k=!1,x=f=>{k=!0;for(let[A,g]of Object.entries(f))t.set(A,g);k=!1,t.save_changes(),_()},M=(f,A)=>Object.fromEntries(Object.entries(f).filter(([g])=>g!==A)),H={choose({id:f,kind:A,options:g},R,I){let{answers:Q,checked:_e}=l();if($=M($,f),_e.includes(f))return _();let w=A==="multiple"?Q[f]??[]:[],C=g.filter(P=>P===R?I:w.includes(P));x({answers:{...M(Q,f),...C.length>0&&{[f]:C}},checked:_e})},setConfidence:(f,A)=>x({confidence:{...l().confidence,[f]:A}}),setReason:(f,A)=>x({reasons:{...M(l().reasons,f),...A.trim()&&{[f]:A}}}),check(f){let{answers:A,first:g,checked:R}=l(),I=A[f];p="",$={...$,[f]:I?"":d(r,"nothing")},I?x({first:{[f]:I,...g},checked:[...R,f]}):_()},tryAgain(f){let{answers:A,checked:g}=l();x({checked:g.filter(R=>R!==f),answers:M(A,f)}),L.get(f)?.focus()}},L=new Map(i.map((f,A)=>{let{id:g}=f,R=e.querySelector(`[data-question="${g}"]`);if(!R)throw new Error(`The question ${g} is not in the page.`);let I=o?o.right[g]??[]:null,Q={texts:s,right:I,number:A+1,uid:c};return[g,Bt(R,f,Q,H)]})),B=f=>a.querySelector(`[data-action="${f}"]`)?.focus(),U=f=>{u=f,p="",_(),B(f?"erase_cancel":"erase")},y=()=>{u=!1,$={},p=d(r,"erased"),x({answers:{},first:{},confidence:{},reasons:{},checked:[]}),B("erase")},E=({first:f,confidence:A})=>{if(!o)return h;let g=Pt(i,o.right,f,A);if(g.first.of===0)return h;let R=g.byConfidence.map(([I,Q])=>m`<li>${d(r,"mirror",{confidence:d(r,`confidence_${I}`),...Q})}</li>`);return m`<div class="ck-quiz-summary">
      <p>${d(r,"first_try",{...g.first,count:i.length})}</p>
      ${R.length>0?m`<p>${d(r,"mirror_title")}</p><ul>${R}</ul>`:h}
    </div>`},N=()=>n==="notebook"?d(r,"mine_notebook"):(t.get("tab")??"ok")==="ok"?d(r,"mine"):d(r,"tab_blocked"),v=f=>F(m`${E(f)}
        ${t.get("tab_lost")===!0?m`<p class="ck-quiz-hint">${d(r,"tab_lost")}</p>`:h}
        <p class="ck-quiz-hint">${N()}</p>
        ${W(c,r,"erase",()=>U(!0))}
        ${u?Le(r,()=>U(!1),y):h}
        <p role="status" class="ck-status">${p}</p>`,a);function _(){if(k)return;let f=l();for(let[A,g]of L)g.draw(f,$[A]??"");v(f)}let b=f=>f.preventDefault();e.addEventListener("submit",b);let T={};for(let{id:f}of i){let A=[...e.querySelectorAll(`[data-question="${f}"] [data-part="options"] input`)];A.some(g=>g.checked!==g.defaultChecked)&&(T[f]=A.filter(({checked:g})=>g).map(({value:g})=>g))}Object.keys(T).length>0&&x({answers:{...l().answers,...T}});for(let f of[...st,"tab"])t.on(`change:${f}`,_);return _(),e.dataset.ckReady="",()=>{for(let f of[...st,"tab"])t.off(`change:${f}`,_);e.removeEventListener("submit",b)}};function zt(t){let e=[];for(let s=t;s;s=s.parentElement)e.push(s);let n=()=>{for(let s of e)s.classList.remove("ck-print-path");t.classList.remove("ck-print-target"),document.documentElement.classList.remove("ck-printing"),window.removeEventListener("afterprint",n)};for(let s of e)s.classList.add("ck-print-path");t.classList.add("ck-print-target"),document.documentElement.classList.add("ck-printing"),window.addEventListener("afterprint",n),window.print()}var se,Pe=class{constructor(e){q(this,se);le(this,se,e)}read(e){let n;try{n=S(this,se).call(this).getItem(e)}catch{return{state:"blocked"}}if(n===null)return{state:"ok",value:void 0};try{return{state:"ok",value:JSON.parse(n)}}catch{return{state:"corrupt"}}}write(e,n){let s;try{s=S(this,se).call(this)}catch{return"blocked"}try{return s.setItem(e,JSON.stringify(n)),"ok"}catch(o){return o instanceof DOMException&&/quota/i.test(o.name)?"full":"blocked"}}remove(e){try{return S(this,se).call(this).removeItem(e),"ok"}catch{return"blocked"}}};se=new WeakMap;var be=new Pe(()=>window.sessionStorage),pe=new Pe(()=>window.localStorage);var ot=new Set,oe,ke,re,we,rt,Be=class{constructor(e,n,s,o=pe){q(this,we);q(this,oe);q(this,ke);q(this,re);le(this,oe,`coprod-kit/${e}/${n}`),le(this,ke,s),le(this,re,o)}read(){let e=S(this,re).read(S(this,oe));if(e.state!=="ok")return e;if(e.value===void 0)return{state:"none"};let n=S(this,ke).call(this,e.value);return n===null?{state:"corrupt"}:{state:"kept",value:n}}write(e){return Qe(this,we,rt).call(this,S(this,re).write(S(this,oe),e))}erase(){return Qe(this,we,rt).call(this,S(this,re).remove(S(this,oe)))}};oe=new WeakMap,ke=new WeakMap,re=new WeakMap,we=new WeakSet,rt=function(e){for(let n of ot)n();return e};function Qt(t){ot.add(t);for(let e of["storage","pageshow"])window.addEventListener(e,t);return()=>{ot.delete(t);for(let e of["storage","pageshow"])window.removeEventListener(e,t)}}var ie=["before","after","looking-back"];function fe(t){return ie.includes(t)}function Ae(t,e,n){let s=URL.createObjectURL(new Blob([n],{type:`${e};charset=utf-8`})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),setTimeout(()=>URL.revokeObjectURL(s),1e4)}function Vt(t,e){let n=s=>{let o=String(s),r=typeof s=="string"&&/^[=+\-@\t\r]/.test(o)?`'${o}`:o;return/["\r\n,;]/.test(r)?`"${r.replaceAll('"','""')}"`:r};return`\uFEFF${t.map(s=>s.map(n).join(e)).join(`\r
`)}\r
`}function Ft(t){return t==="fr"?";":","}function me(t,e){if(!j(e))return{answers:{},problems:[["","not-answers"]]};let n=t.items.map(l=>l.id),{minimum:s,maximum:o,step:r}=t.scale,i=[],c=new Map;for(let[l,u]of Object.entries(e))if(!n.includes(l))i.push([l,"unknown-item"]);else{if(u==null)continue;typeof u!="number"||!Number.isFinite(u)?i.push([l,"not-a-number"]):!Number.isInteger(u)||u<s||u>o?i.push([l,"off-scale"]):(u-s)%r!==0?i.push([l,"off-scale"]):c.set(l,u+0)}let a={};for(let l of n){let u=c.get(l);u!==void 0&&(a[l]=u)}return{answers:a,problems:i}}function je(t,e){let n=t.items.map(o=>e[o]).filter(o=>typeof o=="number"),s=n.length>=t.minimum;return{subscale:t.id,mean:s?n.reduce((o,r)=>o+r,0)/n.length:null,answered:n.length,of:t.items.length}}function xe({subscales:t},e){return t.map(n=>je(n,e))}function Ut({subscales:t},e,n){let s=t.filter(c=>c.family===e).map(c=>je(c,n)).flatMap(({subscale:c,mean:a})=>a===null?[]:[{subscale:c,mean:a}]);if(s.length<2)return null;let o=Math.max(...s.map(({mean:c})=>c)),r=Math.min(...s.map(({mean:c})=>c)),i=c=>s.filter(({mean:a})=>a===c).map(({subscale:a})=>a);return{family:e,highest:i(o),lowest:o===r?[]:i(r)}}function Kt(t,e){let{comparisons:n,first_step:s}=t.feedback;return{comparisons:n.flatMap(({family:o})=>Ut(t,o,e)??[]),firstStep:Ut(t,s.family,e)?.lowest[0]??null}}var O={width:92,height:46,gap:10,left:8,inset:10},Wt=44,Gt=O.height+30;function Sn({picture:t,subscales:e},n){let s=e.filter(i=>i.family===t?.rows),o=e.filter(i=>i.family===t?.columns),r=s.flatMap(i=>o.map(c=>({row:i,column:c,values:i.items.filter(a=>c.items.includes(a)).map(a=>n[a])})));return{rows:s,columns:o,all:r}}function Jt({texts:t,key:e},n,s){if(!e.picture)return h;let{strings:o,lang:r}=t,{rows:i,columns:c,all:a}=Sn(e,n),l=d(o,"blank"),u=y=>y===void 0?l:String(y),p=y=>K(y.values.map(u),r),$=y=>{let{mean:E}=je(y,n);return E===null?d(o,"not_computed"):Ce(E,r)},k=a.map(y=>d(o,"picture_cell",{row:y.row.label,column:y.column.label,values:p(y)})).join(" · "),x=2*O.left+c.length*(O.width+O.gap)-O.gap,M=Wt+i.length*Gt,{minimum:H,maximum:L}=t.scale,B=y=>(e.families[y]??y).toLocaleLowerCase(r),U={minimum:H,maximum:L,rows:B(e.picture.rows),columns:B(e.picture.columns)};return m`<figure class="ck-self-assessment-picture">
    <svg viewBox="0 0 ${x} ${M}" role="img" aria-labelledby="${s}-picture ${s}-words">
      <title id="${s}-picture">${d(o,"picture_title")}</title>
      <desc id="${s}-words">${k}</desc>
      ${c.map((y,E)=>{let N=O.left+E*(O.width+O.gap)+O.width/2;return te`<text class="ck-self-assessment-label" x=${N} y="14" text-anchor="middle">${y.label}</text>
          <text class="ck-self-assessment-mean" x=${N} y="31" text-anchor="middle">${$(y)}</text>`})}
      ${i.map((y,E)=>{let N=Wt+E*Gt;return te`<text class="ck-self-assessment-label" x=${O.left} y=${N+14}>${y.label}<tspan class="ck-self-assessment-mean" dx="8">${$(y)}</tspan></text>
          ${c.map((v,_)=>Tn(O.left+_*(O.width+O.gap),N+21,a.find(b=>b.row===y&&b.column===v)?.values??[],[H,L],u))}`})}
    </svg>
    <figcaption>${d(o,"picture_text",U)}</figcaption>
    <details>
      <summary>${d(o,"picture_table")}</summary>
      <div class="ck-table" role="group" tabindex="0" aria-label=${d(o,"picture_table")}>
      <table>
        <thead>
          <tr>
            <td></td>
            ${c.map(y=>m`<th scope="col">${y.label}</th>`)}
            <th scope="col">${d(o,"score")}</th>
          </tr>
        </thead>
        <tbody>
          ${i.map(y=>m`<tr>
              <th scope="row">${y.label}</th>
              ${a.filter(E=>E.row===y).map(E=>m`<td>${p(E)}</td>`)}
              <td>${$(y)}</td>
            </tr>`)}
          <tr>
            <th scope="row">${d(o,"score")}</th>
            ${c.map(y=>m`<td>${$(y)}</td>`)}
            <td></td>
          </tr>
        </tbody>
      </table>
      </div>
    </details>
  </figure>`}function Tn(t,e,n,[s,o],r){let i=O.width-2*O.inset,c=O.height/(n.length+1);return te`<rect class="ck-self-assessment-box" x=${t} y=${e} width=${O.width} height=${O.height} rx="6"></rect>
    ${n.map((a,l)=>{let u=e+c*(l+1),p=t+O.inset,$=te`<line class="ck-self-assessment-rail" x1=${p} x2=${p+i} y1=${u} y2=${u}></line>`;if(a===void 0)return te`${$}<text class="ck-self-assessment-value ck-self-assessment-blank" x=${p+i/2} y=${u+4} text-anchor="middle">${r(a)}</text>`;let k=p+i*(a-s)/(o-s),x=k<p+i/2;return te`${$}<circle class="ck-self-assessment-dot" cx=${k} cy=${u} r="5"></circle>
        <text class="ck-self-assessment-value" x=${x?k+9:k-9} y=${u+4} text-anchor=${x?"start":"end"}>${r(a)}</text>`})}`}function it({texts:t},e){return e==null?d(t.strings,"not_computed"):Ce(e,t.lang)}function En({texts:t,key:e},n){let{strings:s,lang:o}=t,{comparisons:r,firstStep:i}=Kt(e,n),c=l=>K(l.map(u=>{let p=e.subscales.find($=>$.id===u);return p?.phrase??p?.label??u}),o),a=e.feedback.first_step;return r.length===0?m`<p>${d(s,"too_few")}</p>`:m`<p>
      ${r.map(({family:l,highest:u,lowest:p})=>{let $=e.feedback.comparisons.find(x=>x.family===l),k=p.length>0?$?.different:$?.same;return m`${Ze(k??"",{highest:c(u),lowest:c(p)})} `})}
    </p>
    <div class="ck-self-assessment-step">
      <h4>${d(s,"first_step")}</h4>
      <p>${i&&a.steps[i]||a.otherwise}</p>
    </div>`}function Rn(t,e){let{subscales:n,families:s}=t.key,{strings:o}=t.texts;return m`<h4>${d(o,"scores_title")}</h4>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(o,"scores_title")}>
    <table class="ck-self-assessment-means">
      <thead>
        <tr>
          <th scope="col">${d(o,"subscale")}</th>
          <th scope="col">${d(o,"score")}</th>
          <th scope="col">${d(o,"answered")}</th>
        </tr>
      </thead>
      ${Object.entries(s).map(([r,i])=>{let c=n.filter(a=>a.family===r);return m`<tbody>
          ${c.length>1?m`<tr><th scope="rowgroup" colspan="3">${i}</th></tr>`:h}
          ${c.map(a=>{let l=e.find(u=>u.subscale===a.id);return m`<tr>
              <th scope="row">${a.label}</th>
              <td>${it(t,l?.mean)}</td>
              <td>${d(o,"answered_of",{answered:l?.answered??0,of:l?.of??0})}</td>
            </tr>`})}
        </tbody>`})}
    </table></div>`}function at({texts:t,key:e}){let{id:n,version:s,title:o,lang:r}=t,{card:i,subscales:c}=e,a=c.map(({id:l,items:u,minimum:p})=>({id:l,items:u,minimum:p}));return{id:n,version:s,title:o,language:r,...i,subscales:a}}function On(t){let{id:e,version:n,lang:s,strings:o}=t.texts,{card:r}=t.key,i=l=>m`<ul>${l.map(u=>m`<li>${u}</li>`)}</ul>`,c=r.status==="validated"?"card_validated":"card_not_validated",a=()=>Ae(`${e}-card-${s}.json`,"application/json",`${JSON.stringify(at(t),null,2)}
`);return m`<section class="ck-self-assessment-card" aria-label=${d(o,"card")}>
    <h4>${d(o,"card")}</h4>
    <p><strong>${r.warning}</strong></p>
    <dl>
      <dt>${d(o,"card_measures")}</dt><dd>${r.measures}</dd>
      <dt>${d(o,"card_limits")}</dt><dd>${i(r.limits)}</dd>
      <dt>${d(o,"card_scoring")}</dt><dd>${i(r.scoring)}</dd>
      <dt>${d(o,"card_sources")}</dt><dd>${i(r.sources)}</dd>
      <dt>${d(o,"card_status")}</dt><dd>${d(o,c)}</dd>
      <dt>${d(o,"card_version")}</dt><dd>${n}</dd>
      <dt>${d(o,"card_licence")}</dt><dd>${r.licence}</dd>
    </dl>
    <button type="button" class="ck-button" @click=${a}>${d(o,"card_download")}</button>
  </section>`}function Yt(t,e,n){return m`<section class="ck-self-assessment-result" aria-labelledby="${n}-result">
    <h3 id="${n}-result" tabindex="-1" data-part="result-title">${d(t.texts.strings,"result")}</h3>
    ${En(t,e)} ${Jt(t,e,n)}
    <div class="ck-self-assessment-columns">
      <div>${Rn(t,xe(t.key,e))}</div>
      ${On(t)}
    </div>
  </section>`}function ae({texts:t},e){return d(t.strings,`occasion_${e}`)}function Mn(t,e,n,s){let{id:o,version:r,lang:i}=t.texts;return{format:"coprod-kit/answers",format_version:1,instrument:o,instrument_version:r,language:i,occasion:n,date:s,answers:e,scores:xe(t.key,e),card:at(t)}}function Cn({texts:t},e,n,s){let{id:o,version:r,items:i,strings:c}=t;return[["instrument","version","occasion","date","item","text","answer"].map(l=>d(c,`column_${l}`)),...i.map(({id:l,text:u})=>[o,r,n,s,l,u,e[l]??""])]}function Xt({content:t,answers:e,occasion:n},s,o){let{id:r,lang:i,strings:c}=t.texts,a=new Date().toISOString().slice(0,10),l=`${r}-${n}-${a}.${s}`;if(s==="json"){let u=Mn(t,e,n,a);Ae(l,"application/json",`${JSON.stringify(u,null,2)}
`)}else{let u=Cn(t,e,n,a);Ae(l,"text/csv",Vt(u,Ft(i)))}o.tell(d(c,"downloaded",{file:l}))}function Zt(t){let e=t.slice(0,8).map(n=>n.length>24?`${n.slice(0,24)}…`:n);return t.length>e.length?[...e,"…"]:e}function Ln({content:t,reading:e,refused:n,tabKept:s,tabLost:o}){let{strings:r}=t.texts,i=[...new Set([...e.refused,...n.filter(Boolean)])];return[...s?[]:[d(r,"tab_blocked")],...o?[d(r,"tab_lost")]:[],...e.corrupt?[d(r,"storage_corrupt")]:[],...Zt(e.otherVersions).map(a=>d(r,"storage_other_version",{version:a})),...i.length>0?[d(r,"storage_refused",{items:Zt(i).join(", ")})]:[]].map(a=>m`<p class="ck-notice">${a}</p>`)}function en(t,{occasion:e,saved:n,answers:s}){return{occasion:ae(t,e),date:Ot(n,t.texts.lang),answered:String(Object.keys(s).length)}}function tn(t,e){return d(t.texts.strings,"record",en(t,e))}function nn(t,e){let{strings:n,lang:s}=t.texts,o=K(e.map(r=>tn(t,r)),s);return m`<p class="ck-self-assessment-hint">${d(n,"kept_here",{sets:o})}</p>`}function Hn({content:t,reading:e},n){let{strings:s}=t.texts;return e.records.length===0?h:m`<h4>${d(s,"records")}</h4>
    <p>${d(s,"records_text")}</p>
    <ul class="ck-self-assessment-records">
      ${e.records.map(o=>{let r=ae(t,o.occasion);return m`<li>
          <span>${tn(t,o)}</span>
          <button
            type="button"
            class="ck-button"
            aria-label=${d(s,"record_use_label",{occasion:r})}
            @click=${()=>n.use(o)}
          >${d(s,"record_use")}</button>
        </li>`})}
    </ul>
    ${Nn(t,e.records)}`}function Nn(t,e){if(e.length<2)return h;let{strings:n}=t.texts,s=e.map(o=>xe(t.key,o.answers));return m`<h4>${d(n,"compare_title")}</h4>
    <p>${d(n,"compare_text")}</p>
    <div class="ck-table" role="group" tabindex="0" aria-label=${d(n,"compare_title")}>
      <table class="ck-self-assessment-means">
        <thead>
          <tr>
            <th scope="col">${d(n,"subscale")}</th>
            ${e.map(o=>m`<th scope="col">${ae(t,o.occasion)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${t.key.subscales.map((o,r)=>m`<tr>
              <th scope="row">${o.label}</th>
              ${s.map(i=>m`<td>${it(t,i[r]?.mean)}</td>`)}
            </tr>`)}
        </tbody>
      </table>
    </div>`}function sn(t,e){let{content:n,uid:s,occasion:o,host:r,erasing:i,replacing:c}=t,{strings:a}=n.texts,l=u=>{let{value:p}=u.target;fe(p)&&e.setOccasion(p)};return m`<section class="ck-self-assessment-mine" aria-labelledby="${s}-mine">
    <h3 id="${s}-mine">${d(a,"mine")}</h3>
    <p>${d(a,r==="page"?"mine_text":"mine_text_notebook")}</p>
    ${Ln(t)}
    <fieldset class="ck-self-assessment-occasion">
      <legend>${d(a,"occasion")}</legend>
      ${ie.map(u=>m`<label
          ><input
            type="radio"
            name="${s}-occasion"
            data-part="occasion"
            value=${u}
            .checked=${u===o}
            @change=${l}
          /><span>${ae(n,u)}</span></label
        >`)}
    </fieldset>
    ${W(s,a,"save",e.save)}
    ${c?tt(a,"replace",()=>e.replace(!1),()=>e.replace(!0),en(n,c)):h}
    ${W(s,a,"download_json",()=>Xt(t,"json",e))}
    ${W(s,a,"download_csv",()=>Xt(t,"csv",e))}
    ${W(s,a,"print",e.print)}
    ${W(s,a,"erase",e.askErase)}
    ${i?Le(a,e.cancelErase,e.erase):h}
    ${Hn(t,e)}
  </section>`}function on(t,e){let n=()=>[...t.querySelectorAll('input[type="radio"][data-item]')],s=c=>{for(let a of t.querySelectorAll("[data-clear]")){let l=c[a.dataset.clear??""]===void 0;l&&a===document.activeElement&&t.querySelector(`input[data-item="${a.dataset.clear}"]`)?.focus(),a.hidden=l}},o=({target:c})=>{c instanceof HTMLInputElement&&c.dataset.item&&e(c.dataset.item,Number(c.value))},r=c=>{let a=c.target.closest("[data-clear]");a?.dataset.clear&&e(a.dataset.clear,void 0)},i=c=>c.preventDefault();return t.addEventListener("change",o),t.addEventListener("click",r),t.addEventListener("submit",i),{show(c){for(let a of n())a.checked=c[a.dataset.item??""]===Number(a.value);s(c)},stop(){t.removeEventListener("change",o),t.removeEventListener("click",r),t.removeEventListener("submit",i)}}}function rn(t){let e={};for(let n of t.querySelectorAll("input[data-item]:checked"))!n.defaultChecked&&n.dataset.item&&(e[n.dataset.item]=Number(n.value));return e}var ct=1;function In(t){return!j(t)||t.format!==ct||!Array.isArray(t.records)?null:t.records.every(j)?{format:ct,records:t.records}:null}function lt({id:t},e){return new Be("self-assessment",t,In,e)}function dt(t,e=pe){let n={records:[],corrupt:!1,otherVersions:[],refused:[]},s=lt(t,e).read();if(s.state==="corrupt")return{...n,corrupt:!0};if(s.state!=="kept")return n;let o=new Map,r=new Set,i=new Set;for(let{version:c,occasion:a,saved:l,answers:u}of s.value.records)if(typeof c=="string"&&c!==t.version)r.add(c);else if(typeof c!="string"||typeof l!="string"||!fe(a))n.corrupt=!0;else{let p=me(t,u);for(let[$]of p.problems)$?i.add($):n.corrupt=!0;o.set(a,{version:c,occasion:a,saved:l,answers:p.answers})}return{...n,records:ie.flatMap(c=>o.get(c)??[]),otherVersions:[...r],refused:[...i]}}function an(t,e,n=pe){let s=lt(t,n),o=s.read();if(o.state==="blocked"||o.state==="corrupt")return o.state;let r=o.state==="kept"?o.value.records:[],i=r.filter(a=>a.occasion!==e.occasion||a.version!==e.version),c=s.write({format:ct,records:[...i,{...e}]});return c==="ok"&&i.length<r.length?"replaced":c}function cn(t,e=pe){return lt(t,e).erase()}var ln=({model:t,el:e,host:n})=>{let s=t.get("_texts"),o={texts:s,key:t.get("_key")},{strings:r}=s,i=e.dataset.ckUid??"",c=s.items.length,a=w=>e.querySelector(`[data-part="${w}"]`),l=a("live"),u=a("progress"),p=a("kept");if(!l||!u||!p)throw new Error("The self-assessment's form is not in the page.");let $=!1,k=!1,x=!1,M,H="",L=dt(s),B=me(s,t.get("answers")).problems.map(([w])=>w),U=t.get("tab_lost")===!0||B.includes(""),y=()=>me(s,t.get("answers")).answers,E=()=>{let w=t.get("occasion"),C=fe(w)?w:"before",P=C==="before"&&Object.keys(y()).length===0,D=L.records.some(qe=>qe.occasion==="before");return n==="page"&&!k&&P&&D?"after":C},N=w=>{t.set("answers",me(s,w).answers),t.save_changes()},v=w=>{H=w,g()},_=w=>e.querySelector(`[data-action="${w}"]`)?.focus(),b=w=>{x=w,g(),_(w?"erase_cancel":"erase")},T=w=>{let C=y();if(Object.keys(C).length===0)return v(d(r,"save_nothing"));let P=E(),D=L.records.find($n=>$n.occasion===P);if(D&&!w&&JSON.stringify(D.answers)!==JSON.stringify(C))return M=D,v(""),_("replace_cancel");let qe=new Date().toISOString(),gn=an(s,{version:s.version,occasion:P,saved:qe,answers:C}),hn={ok:"saved",replaced:"save_replaced",full:"save_full",blocked:"save_blocked",corrupt:"storage_corrupt"}[gn];v(d(r,hn,{occasion:ae(o,P)}))},f={setOccasion(w){M=void 0,k=!0,t.set("occasion",w),t.save_changes(),g()},save:()=>T(!1),replace(w){M=void 0,w?T(!0):g(),_("save")},askErase:()=>b(!0),cancelErase:()=>b(!1),erase(){let w=cn(s);x=!1,M=void 0,$=!1;for(let C of e.querySelectorAll('input:not([data-item]):not([data-part="occasion"])'))C.checked=!1;t.set("occasion",ie[0]),N({}),R.show({}),v(d(r,w==="ok"?"erased":"erased_page_only")),_("erase")},print:()=>zt(e),use(w){t.set("occasion",w.occasion),N(w.answers),v(d(r,"record_used",{occasion:ae(o,w.occasion)}))},tell:v},A=()=>{$=!0;let w=Object.keys(y()).length;v(d(r,"result_ready",{answered:w,total:c})),a("result-title")?.focus()};function g(){let w=y(),C=Object.keys(w).length,P=d(r,"progress",{answered:C,total:c});F(L.records.length>0?nn(o,L.records):h,p),F(m`<div class="ck-self-assessment-progress">
        <progress max=${c} value=${C} aria-label=${d(r,"progress_label")}></progress>
        <span>${P}</span>
      </div>`,u);let D={content:o,host:n,uid:i,answers:w,occasion:E(),reading:L,refused:B,erasing:x,replacing:M,tabKept:(t.get("tab")??"ok")==="ok",tabLost:U};F(m`<p class="ck-self-assessment-count">${P}</p>
        <button type="button" class="ck-button ck-button-primary" data-action="result" @click=${A}>
          ${d(r,"show_result")}
        </button>
        <p role="status" class="ck-status">${H}</p>
        ${$?Yt(o,w,i):h}
        ${sn(D,f)}`,l)}let R=on(e,(w,C)=>{let{[w]:P,...D}=y();t.set("occasion",E()),N(C===void 0?D:{...D,[w]:C})}),I=()=>{R.show(y()),M=void 0,H=$?d(r,"result_updated"):"",g()},Q=rn(e);Object.keys(Q).length>0&&(t.set("occasion",E()),N({...y(),...Q})),t.on("change:answers",I),t.on("change:occasion",g),t.on("change:tab",g);let _e=Qt(()=>{L=dt(s),g()});return R.show(y()),g(),e.dataset.ckReady="",()=>{t.off("change:answers",I),t.off("change:occasion",g),t.off("change:tab",g),_e(),R.stop()}};var dn={quiz:qt,"self-assessment":ln};var ce,G,De=class{constructor(e){q(this,ce,new Map);q(this,G,new Map);for(let[n,s]of Object.entries(e))S(this,ce).set(n,s)}get(e){return S(this,ce).get(e)}set(e,n){if(!Pn(S(this,ce).get(e),n)){S(this,ce).set(e,n);for(let s of[...S(this,G).get(`change:${e}`)??[]])s()}}on(e,n){let s=S(this,G).get(e)??new Set;S(this,G).set(e,s.add(n))}off(e,n){for(let[s,o]of S(this,G))e&&e!==s||(n?o.delete(n):o.clear())}redraw(){let e=new Set([...S(this,G).values()].flatMap(n=>[...n]));for(let n of e)n()}save_changes(){}};ce=new WeakMap,G=new WeakMap;function Pn(t,e){return Object.is(t,e)||JSON.stringify(t)===JSON.stringify(e)}var fn={...dn},un=new Map;function Bn(t){let e=r=>{let i=t.querySelector(`script[data-payload="${r}"]`)?.textContent;return i?JSON.parse(i):null},[n,s,o]=[e("texts"),e("key"),e("values")];return n&&o?{texts:n,key:s,values:o}:null}function ut(t,e){return t.state!=="ok"?null:t.value===void 0?{}:j(t.value)?Object.fromEntries(Object.entries(t.value).filter(([n])=>e.includes(n))):null}function jn(t,{texts:e,key:n,values:s}){let{id:o,version:r}=e,i=`coprod-kit/tab/${t}/${o}/${r}`,c=un.get(i);if(c)return c;let a=be.read(i),l=Object.keys(s),u=new De({...s,...ut(a,l),_texts:e,_key:n});u.set("tab",a.state==="blocked"?"blocked":"ok"),u.set("tab_lost",a.state!=="blocked"&&ut(a,l)===null),addEventListener("pageshow",k=>{if(!k.persisted)return;setTimeout(()=>u.redraw());let x=ut(be.read(i),l);if(!(x===null||u.get("tab")!=="ok"))for(let[M,H]of Object.entries({...s,...x}))u.set(M,H)});let p=()=>Object.fromEntries(l.map(k=>[k,u.get(k)])),$=JSON.stringify(s);for(let k of l)u.on(`change:${k}`,()=>{let x=JSON.stringify(p())===$;u.set("tab",x?be.remove(i):be.write(i,p()))});return un.set(i,u),u}function mn(){for(let t of document.querySelectorAll("[data-ck-widget]")){let e=t.dataset.ckWidget??"",n=t.dataset.ckMounted===void 0?fn[e]:void 0;if(n){t.dataset.ckMounted="";try{let s=Bn(t);s&&(n({model:jn(e,s),el:t,host:"page"}),Rt(t))}catch(s){console.error(s)}}}}var Dn=document.currentScript?.dataset.late?.split(" ")??[];function pn(){mn();for(let t of Dn){let e=document.createElement("script");e.src=t,document.head.append(e)}}globalThis.coprodKitMount=t=>{Object.assign(fn,t),mn()};document.readyState==="loading"?document.addEventListener("DOMContentLoaded",pn):pn();})();
